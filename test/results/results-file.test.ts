import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { toRecord } from '../../src/results/record.ts';
import type { FileResult } from '../../src/results/result.ts';
import { RESULTS_JSONL, ResultsFile } from '../../src/results/results-file.ts';
import { buildEndedJob } from '../support/build-ended-job.ts';
import { buildFile } from '../support/build-file.ts';
import { buildJobData } from '../support/build-job-data.ts';

let parent: string;
let file: ResultsFile;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'results-'));
  file = await ResultsFile.create(parent);
});
afterEach(async () => {
  await file.close();
  await rm(parent, { recursive: true });
});

/** A result whose output is as long as it is told. */
const resultOf = (path: string, characters = 1): FileResult => ({
  file: buildFile({ path }),
  submissionKey: 'k',
  outcome: 'succeeded',
  checks: [],
  ended: buildEndedJob(),
  data: buildJobData({ outputs: [{ key: 'a', dataType: 'text/plain', value: 'ä'.repeat(characters) }] }),
});
const written = () => readFile(join(file.directory, RESULTS_JSONL), 'utf8');

it('each result is a line when it is appended', async () => {
  await file.append(resultOf('a'));
  expect(await written()).toBe(`${JSON.stringify(toRecord(resultOf('a')))}\n`);
});

it('results given at once do not mix, and each is read as it was written', async () => {
  const results = Array.from({ length: 50 }, (_, index) => resultOf(`file-${index}`, ((index * 7919) % 50) * 1000));
  const rows = await Promise.all(results.map((result) => file.append(result)));
  const lines = (await written()).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(results.map(toRecord));
  expect(await Promise.all(rows.map((row) => file.read(row)))).toEqual(lines);
});

it('a row has all of the record but the outputs', async () => {
  const { outputs, correctedOutputs, ...rest } = toRecord(resultOf('a'));
  const row = await file.append(resultOf('a'));
  expect(row).toEqual({ ...rest, offset: 0, length: expect.any(Number) });
  expect(file.rows).toEqual([row]);
});

it('two files below one folder keep out of each other’s way', async () => {
  const other = await ResultsFile.create(parent);
  await other.append(resultOf('b'));
  expect(other.directory).not.toBe(file.directory);
  expect(await written()).toBe('');
  await other.close();
});
