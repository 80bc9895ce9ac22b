import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../../../simulators/runner/temporary.ts';
import { writeInBlocks } from '../../../src/lib/write-in-blocks.ts';

it('writes all parts in order, many blocks long, over what was there', async () => {
  const path = join(await temporaryDirectory('blocks-'), 'out');
  await writeFile(path, 'old');
  const parts = Array.from({ length: 1000 }, (_, number) => `${number}: ${'é'.repeat(number)}\n`);
  await writeInBlocks(path, parts);
  expect(await readFile(path, 'utf8')).toBe(parts.join(''));
  await writeInBlocks(path, []);
  expect(await readFile(path, 'utf8')).toBe('');
});

it('hands on what the parts throw', async () => {
  const path = join(await temporaryDirectory('blocks-'), 'out');
  const broken = async function* () {
    yield 'one';
    throw new Error('the second part is not there');
  };
  await expect(writeInBlocks(path, broken())).rejects.toThrow('the second part is not there');
});
