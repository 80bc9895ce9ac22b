import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readEarlierResults, readSavedData } from '../../../src/resume/earlier-results.ts';
import { formatKey } from '../../../src/submissions/submission-key.ts';
import { buildKey, buildKeyParts } from '../../support/build-key.ts';
import { recordingRunner } from '../../support/recording-runner.ts';

const OWN = buildKeyParts({ attempt: 2 });
const NEVER = new AbortController().signal;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earlier-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('outputs with Unicode line separators are read whole, and so are the lines after them', async () => {
  const lineOf = (submissionKey: string, jobId: string, value: string) => {
    const outputs = [{ key: 'a', dataType: 'text/plain', value, json: null }];
    return `${JSON.stringify({ submissionKey, jobId, outcome: 'succeeded', outputs })}\n`;
  };
  const path = join(folder, 'results.jsonl');
  const [first, second] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
  const keys = [buildKey({ content: '1'.repeat(20) }), buildKey({ content: '2'.repeat(20) })] as const;
  writeFileSync(path, lineOf(keys[0], first, 'a\u2028b\u2029ä') + lineOf(keys[1], second, 'plain'));
  const runner = { ...recordingRunner({ workspace: folder, tempDir: folder, inputs: {} }) };
  const results = await readEarlierResults(
    { ...runner, downloadArtifacts: async () => [path] },
    'roe-results',
    OWN,
    NEVER,
  );

  expect(results.map(({ key, jobId }) => [formatKey(key), jobId])).toEqual([
    [keys[0], first],
    [keys[1], second],
  ]);
  const saved = await Promise.all(results.map(({ savedAt }) => readSavedData(savedAt)));
  expect(saved.map((data) => data?.outputs?.[0]?.value)).toEqual(['a\u2028b\u2029ä', 'plain']);
  expect(runner.log).toEqual([]);
});

it('a file that shared its job has the job’s cost, even if an earlier attempt stored it with another file', async () => {
  const path = join(folder, 'results.jsonl');
  const jobId = '11111111-1111-4111-8111-111111111111';
  const line = (submissionKey: string, cost: number | null) =>
    `${JSON.stringify({ submissionKey, jobId, outcome: 'succeeded', outputs: [], cost })}\n`;
  const [own, cached] = [buildKey({ content: '1'.repeat(20) }), buildKey({ content: '2'.repeat(20) })];
  writeFileSync(path, line(own, 250) + line(own, null) + line(cached, null));
  const runner = { ...recordingRunner({ workspace: folder, tempDir: folder, inputs: {} }) };
  const downloaded = { ...runner, downloadArtifacts: async () => [path] };
  const results = await readEarlierResults(downloaded, 'roe-results', OWN, NEVER);
  const saved = await Promise.all(results.map(({ savedAt }) => readSavedData(savedAt)));
  expect(saved.map((data) => data?.cost)).toEqual([250, 250]);
});

it.each(['{"key of a document', 'null', '[]x'])(
  'a line that is no record is told without a word of it: %s',
  async (line) => {
    const path = join(folder, 'results.jsonl');
    writeFileSync(path, `${line}\n`);
    const runner = recordingRunner({ workspace: folder, tempDir: folder, inputs: {} });
    const results = await readEarlierResults(
      { ...runner, downloadArtifacts: async () => [path] },
      'roe-results',
      OWN,
      NEVER,
    );
    expect(results).toEqual([]);
    expect(runner.log).toEqual([
      expect.stringContaining("could not be read (results.jsonl has a line that is not a record); Roe's"),
    ]);
  },
);

it('only results of earlier attempts of the same use are taken', async () => {
  const path = join(folder, 'results.jsonl');
  const jobId = '11111111-1111-4111-8111-111111111111';
  const lines = [
    { submissionKey: buildKey({ leg: 'fffffff' }), jobId, outcome: 'rejected' },
    { submissionKey: buildKey({ content: '1'.repeat(20) }), jobId: null, outcome: 'not-submitted' },
    { submissionKey: buildKey({ content: '2'.repeat(20) }), jobId, outcome: 'failed' },
    { submissionKey: buildKey({ content: '3'.repeat(20) }), jobId: null, outcome: 'lost' },
    { submissionKey: buildKey({ attempt: 2 }), jobId, outcome: 'succeeded' },
    { submissionKey: buildKey({ callers: 'dddddd' }), jobId, outcome: 'succeeded' },
    { submissionKey: buildKey({ use: 'bbbbbbbb' }), jobId, outcome: 'succeeded' },
    { submissionKey: 'a'.repeat(40), jobId, outcome: 'succeeded' },
    { submissionKey: null, jobId: null, outcome: 'not-submitted' },
  ];
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const runner = recordingRunner({ workspace: folder, tempDir: folder, inputs: {} });
  const results = await readEarlierResults(
    { ...runner, downloadArtifacts: async () => [path] },
    'roe-results',
    OWN,
    NEVER,
  );
  expect(results.map(({ jobId: id, succeeded }) => [id, succeeded])).toEqual([
    [jobId, true],
    [null, false],
    [jobId, false],
  ]);
});

it('reading stops without a message when the run is stopped', async () => {
  const path = join(folder, 'results.jsonl');
  writeFileSync(path, `${JSON.stringify({ submissionKey: buildKey(), jobId: null, outcome: 'not-submitted' })}\n`);
  const stop = new AbortController();
  const runner = recordingRunner({ workspace: folder, tempDir: folder, inputs: {} });
  const downloadArtifacts = async () => {
    stop.abort();
    return [path];
  };
  const reading = readEarlierResults({ ...runner, downloadArtifacts }, 'roe-results', OWN, stop.signal);
  expect(await reading).toEqual([]);
  expect(runner.log).toEqual([]);
});
