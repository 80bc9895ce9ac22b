import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readEarlierResults, readSavedData } from '../../src/results/earlier.ts';
import { recordingRunner } from '../support/recording-runner.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earlier-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('outputs with the line separators of Unicode are read whole, and what comes after them too', async () => {
  const lineOf = (submissionKey: string, jobId: string, value: string) => {
    const outputs = [{ key: 'a', dataType: 'text/plain', value, json: null }];
    return `${JSON.stringify({ submissionKey, jobId, outcome: 'succeeded', outputs })}\n`;
  };
  const path = join(folder, 'results.jsonl');
  const [first, second] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
  writeFileSync(path, lineOf('one', first, 'a\u2028b\u2029ä') + lineOf('two', second, 'plain'));
  const runner = { ...recordingRunner({ workspace: folder, tempDir: folder, inputs: {} }) };
  const results = await readEarlierResults({ ...runner, downloadArtifacts: async () => [path] }, 'roe-results');

  expect([...results].map(([key, { jobId }]) => [key, jobId])).toEqual([
    ['one', first],
    ['two', second],
  ]);
  const saved = await Promise.all([...results.values()].map(({ savedAt }) => readSavedData(savedAt)));
  expect(saved.map((data) => data?.outputs?.[0]?.value)).toEqual(['a\u2028b\u2029ä', 'plain']);
  expect(runner.log).toEqual([]);
});

it.each(['{"key of a document', 'null', '[]x'])(
  'a line that is no record is told without a word of it: %s',
  async (line) => {
    const path = join(folder, 'results.jsonl');
    writeFileSync(path, `${line}\n`);
    const runner = recordingRunner({ workspace: folder, tempDir: folder, inputs: {} });
    const results = await readEarlierResults({ ...runner, downloadArtifacts: async () => [path] }, 'roe-results');
    expect(results.size).toBe(0);
    expect(runner.log).toEqual([
      expect.stringContaining("could not be read (results.jsonl has a line that is no record); Roe's"),
    ]);
  },
);
