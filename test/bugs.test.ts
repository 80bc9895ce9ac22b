import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GitHubApi } from '../src/github/github-api.ts';
import type { ArtifactUpload } from '../src/github/runner.ts';
import { undelivered } from '../src/jobs/journal.ts';
import { JOURNAL_STATE, readJournal } from '../src/jobs/journal-file.ts';
import type { Roe } from '../src/roe/roe.ts';
import { salvage } from '../src/salvage.ts';
import { pdf } from './support/action-fixture.ts';
import { parseResults } from './support/results-schema.ts';
import { type RunInProcess, runInProcess } from './support/run-in-process.ts';

const FILES = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') };

/** Breaks the call with this number, and each after it, as a bug would. */
function broken(name: keyof Roe, from: number): (real: Roe) => Roe {
  let calls = 0;
  return (real) => ({
    ...real,
    [name]: (...args: readonly never[]) => {
      calls += 1;
      if (calls >= from) return Promise.reject(new TypeError('x is not a function'));
      return (real[name] as (...args: readonly never[]) => Promise<never>)(...args);
    },
  });
}

/** Rejections that were nobody's while `work` was done. */
async function strayRejectionsOf<T>(work: () => Promise<T>): Promise<[T, unknown[]]> {
  const stray: unknown[] = [];
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => stray.push(reason));
  try {
    return [await work(), stray];
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of others) process.on('unhandledRejection', listener);
  }
}

const BEFORE = 'the look at the agent';

describe('a bug ends in a red verdict with every output, whichever call it is in', () => {
  it.each<[string, RunInProcess]>([
    [BEFORE, { files: FILES, roe: broken('agentVersion', 1) }],
    ['the first submission', { files: FILES, roe: broken('submit', 1) }],
    ['a later submission', { files: FILES, roe: broken('submit', 2), inputs: { concurrency: '1' } }],
    ['the first look at statuses', { files: FILES, roe: broken('statuses', 1) }],
    ['the fetch of results', { files: FILES, roe: broken('results', 1) }],
    [
      'the fetch of late results, while another job runs',
      {
        files: FILES,
        roe: broken('results', 2),
        scenario: {
          files: [
            { match: 'c.pdf', durationMs: 20_000 },
            { match: '*.pdf', resultDelayMs: 60_000 },
          ],
        },
      },
    ],
    [
      'the cancelling of open jobs, while a lost reply is looked for',
      {
        files: FILES,
        roe: broken('cancel', 1),
        inputs: { 'fail-fast': 'true' },
        scenario: {
          files: [
            { match: 'a.pdf', end: 4 },
            { match: 'b.pdf', submit: [{ kind: 'reset', when: 'after' }] },
            { match: 'c.pdf', end: null },
          ],
        },
      },
    ],
    [
      'the look for a job whose reply was lost',
      {
        files: FILES,
        roe: broken('jobList', 1),
        scenario: { faults: [{ route: 'submit', fault: { kind: 'reset', when: 'after' } }] },
      },
    ],
  ])('%s', async (name, given) => {
    const [{ verdict, runner, results }, stray] = await strayRejectionsOf(() => runInProcess(given));
    expect(stray).toEqual([]);
    expect(verdict).toMatchObject({
      conclusion: 'failure',
      sentence: expect.stringContaining('the action itself failed, which is a fault of its own (x is not a function)'),
    });
    expect(runner.outputs.get('conclusion')).toBe('failure');
    expect(runner.summary).toContain('x is not a function');
    const paths = results?.results.map(({ file }) => file.path);
    // Before the agent is known nothing is sent, and there is no results.json.
    expect(paths).toEqual(name === BEFORE ? undefined : ['a.pdf', 'b.pdf', 'c.pdf']);
  });
});

it('a bug in what GitHub is asked about changes ends in a red verdict, though the agent is refused meanwhile', async () => {
  const github = { pullRequestPaths: () => Promise.reject(new TypeError('y is not a function')) };
  const [{ verdict }, stray] = await strayRejectionsOf(() =>
    runInProcess({
      files: FILES,
      inputs: { 'changed-only': 'true', 'github-token': 'token' },
      roe: broken('agentVersion', 1),
      github: () => github as unknown as GitHubApi,
      runner: (runner) => {
        runner.event = async () => ({
          name: 'pull_request',
          actors: [],
          pullRequest: { number: 1, changedFiles: 1 } as never,
          range: null,
        });
      },
    }),
  );
  expect(stray).toEqual([]);
  expect(verdict).toMatchObject({ conclusion: 'failure', sentence: expect.stringContaining('is not a function') });
});

it('a bug while data is purged at Roe, after the report, is a warning, and every output stays as it was set', async () => {
  const { verdict, runner, results } = await runInProcess({
    files: FILES,
    inputs: { 'delete-data': 'true', artifact: 'true' },
    roe: broken('purge', 1),
    runner: (runner) => {
      runner.uploadArtifact = async ({ name }) => ({ name, id: 1, url: 'https://example.com/1', digest: '' });
      runner.uploadPage = async ({ name }) => ({ name, id: 2, url: 'https://example.com/2', digest: '' });
    },
  });
  expect(verdict.conclusion).toBe('success');
  expect(runner.log).toContain("warning: The jobs' data at Roe could not be purged: x is not a function.");
  expect(Object.fromEntries(runner.outputs)).toMatchObject({ conclusion: 'success', total: '3', 'artifact-id': '1' });
  expect(results?.results).toHaveLength(3);
});

it('a bug before the files are known: the post step uploads for the merge that the leg never came to report', async () => {
  const uploads: ArtifactUpload[] = [];
  let text = '';
  await runInProcess({
    files: FILES,
    roe: broken('agentVersion', 1),
    inputs: { 'shard-index': '1', 'shard-total': '4', artifact: 'true' },
    afterwards: async ({ runner }) => {
      const journal = readJournal(runner.state(JOURNAL_STATE), runner.tempDir);
      const uploadArtifact = async (upload: ArtifactUpload) => {
        uploads.push(upload);
        return { name: upload.name, id: 1, url: '', digest: '' };
      };
      const options = { artifactName: 'roe-results', artifactRetentionDays: null };
      await salvage(undelivered(journal ?? '') ?? '', options, { ...runner, uploadArtifact });
      text = readFileSync(join(uploads[0]?.directory ?? '', 'results.json'), 'utf8');
    },
  });
  expect(uploads[0]?.files.map((path) => path.split(/[\\/]/).at(-1)).sort()).toEqual(['results.json', 'results.jsonl']);
  expect(parseResults(text)).toMatchObject({
    conclusion: 'failure',
    failure: { code: 'unreported' },
    run: { shard: { index: 1, total: 4 } },
  });
});
