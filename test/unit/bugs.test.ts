import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GitHubApi } from '../../src/github/github-api.ts';
import type { ArtifactUpload } from '../../src/github/runner.ts';
import { undelivered } from '../../src/jobs/journal.ts';
import { JOURNAL_STATE, readJournal } from '../../src/jobs/journal-file.ts';
import { uploadResults } from '../../src/post/upload-results.ts';
import type { Roe } from '../../src/roe/roe.ts';
import { pdf } from '../support/action-fixture.ts';
import { parseResults } from '../support/results-schema.ts';
import { type RunInProcess, runInProcess } from '../support/run-in-process.ts';

const FILES = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') };

/** Lets this call reject as if by a bug, from the given number on. */
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

/** Runs `work`, and collects the rejections that nobody handled meanwhile. */
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

const BEFORE = 'the request for the agent';

describe('a bug in any call leads to a failure with every output set', () => {
  it.each<[string, RunInProcess]>([
    [BEFORE, { files: FILES, roe: broken('agentVersion', 1) }],
    ['the first submission', { files: FILES, roe: broken('submit', 1) }],
    ['a later submission', { files: FILES, roe: broken('submit', 2), inputs: { concurrency: '1' } }],
    ['the first request for statuses', { files: FILES, roe: broken('statuses', 1) }],
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
      'the cancelling of open jobs, while the job of a lost reply is searched for',
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
      'the search for a job whose reply was lost',
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
      headline: 'the action itself failed',
      detail: 'internal error, please report it (x is not a function)',
    });
    expect(runner.outputs.get('conclusion')).toBe('failure');
    expect(runner.summary).toContain('x is not a function');
    const paths = results?.results.map((result) => result.case);
    // Nothing is sent before the agent is known, so there is no results.json.
    expect(paths).toEqual(name === BEFORE ? undefined : ['a.pdf', 'b.pdf', 'c.pdf']);
  });
});

it('a bug in the request for changes leads to a failure, even if the request for the agent fails at the same time', async () => {
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
  expect(verdict).toMatchObject({ conclusion: 'failure', detail: expect.stringContaining('is not a function') });
});

it('a bug in the purge of data after the report is a warning, and every output keeps its value', async () => {
  const { verdict, runner, results } = await runInProcess({
    files: FILES,
    inputs: { 'delete-data': 'true', artifact: 'roe-results' },
    roe: broken('purge', 1),
    runner: (runner) => {
      runner.uploadArtifact = async ({ name }) => ({ name, id: 1, url: 'https://example.com/1', digest: '' });
      runner.uploadPage = async ({ name }) => ({ name, id: 2, url: 'https://example.com/2', digest: '' });
    },
  });
  expect(verdict.conclusion).toBe('success');
  expect(runner.log).toContain("warning: The jobs' data at Roe could not be deleted: x is not a function.");
  expect(Object.fromEntries(runner.outputs)).toMatchObject({ conclusion: 'success', total: '3', 'artifact-id': '1' });
  expect(results?.results).toHaveLength(3);
});

it('after a bug before the files are known, the post step uploads an artifact that says that the leg did not report', async () => {
  const uploads: ArtifactUpload[] = [];
  let text = '';
  await runInProcess({
    files: FILES,
    roe: broken('agentVersion', 1),
    inputs: { shard: '2/4', artifact: 'roe-results' },
    afterwards: async ({ runner }) => {
      const journal = readJournal(runner.state(JOURNAL_STATE), runner.tempDir);
      const uploadArtifact = async (upload: ArtifactUpload) => {
        uploads.push(upload);
        return { name: upload.name, id: 1, url: '', digest: '' };
      };
      const options = { artifactName: 'roe-results', artifactRetentionDays: null };
      await uploadResults(undelivered(journal ?? '') ?? '', options, { ...runner, uploadArtifact });
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
