import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { linesOf } from '../../../src/lib/lines.ts';
import { cases } from '../../support/tier.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lines-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function linesIn(text: string): Promise<string[]> {
  const path = join(folder, 'file');
  writeFileSync(path, text);
  const lines: string[] = [];
  for await (const line of linesOf(path)) lines.push(line);
  return lines;
}

it.each([
  ['', []],
  ['a\n', ['a']],
  ['a\nb', ['a', 'b']],
  ['\n\na\n', ['', '', 'a']],
  ['a\u2028b\rc\u2029d\n', ['a\u2028b\rc\u2029d']],
])('%j has the lines %j', async (text, lines) => {
  expect(await linesIn(text)).toEqual(lines);
});

it('longer lines than a chunk come whole, characters of several bytes included', async () => {
  const lines = [70_000, 0, 131_072, 1].map((length) => 'ä€😀'.repeat(length));
  expect(await linesIn(lines.map((line) => `${line}\n`).join(''))).toEqual(lines);
});

it('any JSON written a line each is read as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), async (values) => {
      const lines = await linesIn(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(JSON.parse(JSON.stringify(values)));
    }),
    { numRuns: cases(50) },
  );
});
