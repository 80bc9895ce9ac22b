import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GitHubApi } from '../../../src/github/github-api.ts';
import { readInputs } from '../../../src/inputs/read-inputs.ts';
import { type Clock, systemClock } from '../../../src/lib/clock.ts';
import { chooseCases } from '../../../src/run/choose-cases.ts';
import { verdictText } from '../../../src/verdict.ts';
import { DOCUMENT_READER, pdf } from '../../support/action-fixture.ts';
import { defaultInputs } from '../../support/default-inputs.ts';
import { recordingRunner } from '../../support/recording-runner.ts';
import { type EndedRun, type RunInProcess, runInProcess } from '../../support/run-in-process.ts';
import { temporaryWorkspace } from '../../support/temporary-workspace.ts';

const OID = createHash('sha256').update('document').digest('hex');
const pointer = (size: number) => `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize ${size}\n`;

/** `arrange` changes the workspace before the run starts. */
const run = ({ arrange, ...given }: RunInProcess & { arrange?: (workspace: string) => void }) =>
  runInProcess({ ...given, runner: ({ workspace }) => arrange?.(workspace) });

const outcomesOf = ({ results }: EndedRun) =>
  results?.results.map(({ case: path, outcome, error }) => [path, outcome, error?.code ?? null]);

describe('a matched path that is not a document', () => {
  const arrange = (workspace: string) => {
    symlinkSync('a.pdf', join(workspace, 'link.pdf'));
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(workspace, 'pipe.pdf')]);
  };
  const PIPE = process.platform === 'win32' ? [] : [['pipe.pdf', 'not-submitted', 'not-a-file']];

  it('has an outcome, and the step fails', async () => {
    const ended = await run({ files: { 'a.pdf': pdf('a') }, arrange });
    expect(outcomesOf(ended)).toEqual([['a.pdf', 'succeeded', null], ['link.pdf', 'not-submitted', 'link'], ...PIPE]);
    expect(ended.verdict).toMatchObject({ conclusion: 'failure' });
    expect(ended.results?.results[1]?.files).toMatchObject([{ path: 'link.pdf', bytes: 0, sha256: null }]);
  });

  it('has an outcome even if nothing else matches, and the checks are not read', async () => {
    const inputs = { files: 'link.pdf', expected: '{stem}.json' };
    const ended = await run({ files: { 'a.pdf': pdf('a') }, arrange, inputs });
    expect(outcomesOf(ended)).toEqual([['link.pdf', 'not-submitted', 'link']]);
    expect(ended.verdict.conclusion).toBe('failure');
    const allowed = await run({ files: {}, arrange, inputs: { ...inputs, 'fail-on': 'failed' } });
    expect(allowed.verdict.conclusion).toBe('success');
  });

  it('has an outcome in exactly one leg of a matrix', async () => {
    const files = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') };
    const legs = await Promise.all(
      ['1', '2', '3'].map((part) => run({ files, arrange, inputs: { shard: `${part}/3`, 'fail-on': 'none' } })),
    );
    expect(
      legs
        .flatMap((leg) => outcomesOf(leg) ?? [])
        .map(([path]) => path)
        .sort(),
    ).toEqual(['a.pdf', 'b.pdf', 'c.pdf', 'link.pdf', ...PIPE.map(([path]) => path)].sort());
  });

  it('is reported with its reason in a dry run', async () => {
    const ended = await run({ files: { 'a.pdf': pdf('a') }, arrange, inputs: { 'dry-run': 'true' } });
    expect(outcomesOf(ended)?.slice(0, 2)).toEqual([
      ['a.pdf', 'not-submitted', 'dry-run'],
      ['link.pdf', 'not-submitted', 'link'],
    ]);
  });
});

describe('Git LFS pointers', () => {
  it('are not sent, but the documents beside them are', async () => {
    const ended = await run({ files: { 'a.pdf': pdf('a'), 'b.pdf': pointer(1) } });
    expect(outcomesOf(ended)).toEqual([
      ['a.pdf', 'succeeded', null],
      ['b.pdf', 'not-submitted', 'lfs-pointer'],
    ]);
    expect(ended.calls.calls.submit).toBe(1);
  });

  it('fail the run with one sentence if there is nothing else', async () => {
    const ended = await run({ files: { 'a.pdf': pointer(1), 'b.pdf': pointer(2) }, inputs: { 'fail-on': 'none' } });
    expect(ended.verdict.conclusion).toBe('failure');
    expect(verdictText(ended.verdict)).toBe(
      'only Git LFS pointers were found instead of documents (a.pdf and 1 more): nothing was submitted; set `lfs: true` on actions/checkout',
    );
    expect(outcomesOf(ended)?.map(([, , code]) => code)).toEqual(['lfs-pointer', 'lfs-pointer']);
    expect(ended.runner.annotations).toEqual([]);
    expect(ended.calls.calls.submit).toBe(0);
  });
});

describe('a path in `files` that does not exist', () => {
  const FILES = { 'a.pdf': pdf('a'), 'docs/c.txt': 'c' };
  const withRule = (rule: string, files = 'a.pdf\ndocs/b.pdf\n**/*.docx\n') =>
    run({ files: FILES, inputs: { files, 'if-no-files-found': rule } });
  const warningsOf = ({ runner }: EndedRun) => runner.log.filter((line) => line.startsWith('warning: The pattern'));

  it('is an error by default, and nothing is sent', async () => {
    const ended = await withRule('error');
    expect(ended.verdict.conclusion).toBe('failure');
    expect(verdictText(ended.verdict)).toBe(
      'no file matched docs/b.pdf, which `files` names: nothing was submitted; correct the path, or set `if-no-files-found` to `warn` or `ignore`',
    );
    expect(outcomesOf(ended)).toEqual([['a.pdf', 'not-submitted', 'path-not-found']]);
    expect(ended.calls.calls.submit).toBe(0);
  });

  it('is a warning with `warn`, and ignored with `ignore`', async () => {
    const warned = await withRule('warn');
    expect([warned.verdict.conclusion, warningsOf(warned).length]).toEqual(['success', 2]);
    const ignored = await withRule('ignore');
    expect([ignored.verdict.conclusion, warningsOf(ignored).length]).toEqual(['success', 1]);
  });

  it('is not missed if an exclusion covers its folder', async () => {
    const ended = await withRule('error', 'a.pdf\ndocs/b.pdf\n!docs');
    expect(ended.verdict.conclusion).toBe('success');
  });
});

describe('files that are hidden or behind links', () => {
  it('are counted in notices', async () => {
    const ended = await run({
      files: { 'a.pdf': pdf('a'), '.b/c.pdf': pdf('c'), 'docs/d.pdf': pdf('d') },
      arrange: (workspace) => symlinkSync('docs', join(workspace, 'near')),
    });
    expect(ended.verdict.conclusion).toBe('success');
    expect(ended.runner.log.filter((line) => line.startsWith('notice: '))).toEqual([
      'notice: Left out 1 hidden file: only a pattern that names something hidden, such as `**/.*`, matches hidden files.',
      'notice: Left out 1 file behind links to folders (near), since links are not followed: name the folders that they lead to instead.',
    ]);
  });
});

describe('more files than allowed', () => {
  const files = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') };
  const inputs = { 'max-files': '2' };
  const SENTENCE =
    '3 files matched, but `max-files` allows 2: nothing was submitted; narrow `files` or raise `max-files`';
  const unread = ({ results }: EndedRun) => results?.results.map(({ files, error }) => [files[0]?.sha256, error?.code]);

  it('are counted before any is read', async () => {
    const ended = await run({ files, inputs });
    expect(verdictText(ended.verdict)).toBe(SENTENCE);
    expect(unread(ended)).toEqual(Array(3).fill([null, 'too-many-files']));
  });

  it('are counted before any is read in a leg of a matrix too, and each is reported by one leg', async () => {
    const legs = await Promise.all(['1/2', '2/2'].map((shard) => run({ files, inputs: { ...inputs, shard } })));
    expect(legs.map(({ verdict }) => verdictText(verdict))).toEqual([SENTENCE, SENTENCE]);
    expect(legs.flatMap((leg) => unread(leg) ?? [])).toEqual(Array(3).fill([null, 'too-many-files']));
    const paths = legs.flatMap((leg) => outcomesOf(leg) ?? []).map(([path]) => path);
    expect(paths.toSorted()).toEqual(['a.pdf', 'b.pdf', 'c.pdf']);
  });

  it('are counted after those that were not changed are left out', async () => {
    const ended = await runChanged(files, ['a.pdf', 'b.pdf'], inputs);
    expect(outcomesOf(ended)).toEqual([
      ['a.pdf', 'succeeded', null],
      ['b.pdf', 'succeeded', null],
    ]);
  });
});

/** A run with `changed-only` by a pull request that changed these files. */
const runChanged = (
  files: RunInProcess['files'],
  changed: readonly string[],
  inputs: RunInProcess['inputs'] = {},
  arrange: (workspace: string) => void = () => {},
) =>
  runInProcess({
    files,
    inputs: { 'changed-only': 'true', 'github-token': 'token', ...inputs },
    runner: (runner) => {
      arrange(runner.workspace);
      runner.event = async () => ({
        name: 'pull_request',
        actors: ['octocat'],
        pullRequest: { number: 1, changedFiles: changed.length, headSha: '', fromFork: false, baseSha: null },
        range: null,
      });
    },
    github: () =>
      ({ pullRequestPaths: async () => ({ ok: true, value: new Set(changed) }) }) as Partial<GitHubApi> as GitHubApi,
  });

/** Bytes that this process has read, of whatever file; only Linux counts them. */
const bytesRead = (): number => Number(/^rchar: (\d+)$/m.exec(readFileSync('/proc/self/io', 'utf8'))?.[1]);

describe('the contents of files', () => {
  const LARGE = 400_000_000;
  const large = (workspace: string) => {
    const path = join(workspace, 'large.pdf');
    writeFileSync(path, pdf('large'));
    truncateSync(path, LARGE);
  };
  const bytesReadBy = async (start: () => Promise<EndedRun>) => {
    const before = bytesRead();
    const { results } = await start();
    return { bytes: bytesRead() - before, paths: results?.results.map((result) => result.case) };
  };

  it.runIf(existsSync('/proc/self/io'))('are read only if `changed-only` keeps the file', async () => {
    const { bytes, paths } = await bytesReadBy(() => runChanged({ 'a.pdf': pdf('a') }, ['a.pdf'], {}, large));
    expect(paths).toEqual(['a.pdf']);
    expect(bytes).toBeLessThan(LARGE);
  });

  it.runIf(existsSync('/proc/self/io'))('are not read for a leg if no file was changed', async () => {
    const inputs = { shard: '1/2' };
    const { bytes, paths } = await bytesReadBy(() => runChanged({ 'a.pdf': pdf('a') }, ['b.pdf'], inputs, large));
    expect(paths).toEqual([]);
    expect(bytes).toBeLessThan(LARGE);
  });
});

/** Every time limit runs out at once. */
const IMPATIENT: Clock = { now: systemClock.now, sleep: (_, signal) => systemClock.sleep(0, signal) };

describe('a run that ends while it finds and reads files', () => {
  const manyFiles = (workspace: string) => {
    for (let index = 0; index < 3_000; index += 1) {
      if (index < 30) mkdirSync(join(workspace, `${index}`));
      writeFileSync(join(workspace, `${index % 30}/${index}.pdf`), pdf(`${index}`));
    }
  };

  it('has a verdict and sends nothing if it is cancelled', async () => {
    const cancelling = new AbortController();
    cancelling.abort();
    const ended = await run({
      files: {},
      arrange: manyFiles,
      cancelled: cancelling.signal,
      inputs: { 'max-files': '9999' },
    });
    expect(ended.verdict.conclusion).toBe('cancelled');
    expect(ended.calls.calls.submit).toBe(0);
    expect(ended.runner.outputs.get('conclusion')).toBe('cancelled');
  });

  /** Cancels after the files are found and before they are read. */
  const cancelledAt = async (count: number, inputs: RunInProcess['inputs'] = {}) => {
    const cancelling = new AbortController();
    const ended = await runInProcess({
      files: Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.pdf`, 'x'])),
      cancelled: cancelling.signal,
      inputs: { 'max-files': '9999', ...inputs },
      runner: (runner) => {
        const { info } = runner;
        runner.info = (text) => {
          if (/files matched/.test(text)) cancelling.abort();
          return info(text);
        };
      },
    });
    return [ended.verdict.conclusion, ended.runner.outputs.get('total')];
  };

  it('reports each of up to 1000 files if it is cancelled, so that it has a verdict in time', async () => {
    expect(await cancelledAt(1_000)).toEqual(['cancelled', '1000']);
    expect(await cancelledAt(1_001)).toEqual(['cancelled', '0']);
  });

  it('reports no file if it is a leg of a matrix, since only the contents of all files say which are its own', async () => {
    expect(await cancelledAt(10, { shard: '1/2' })).toEqual(['cancelled', '0']);
  });

  it('fails and sends nothing if `timeout` runs out', async () => {
    const ended = await run({
      files: {},
      arrange: manyFiles,
      clock: IMPATIENT,
      inputs: { timeout: '1s', 'max-files': '9999' },
    });
    expect(ended.verdict.conclusion).toBe('failure');
    expect(verdictText(ended.verdict)).toBe(
      '`timeout` (1.0 s) ran out while files were being found and read: nothing was submitted; raise `timeout`, or narrow `files`',
    );
    expect(ended.calls.calls.submit).toBe(0);
  });

  it('reports the timeout for each file that it had found', async () => {
    await using workspace = temporaryWorkspace('a.pdf', 'b.pdf');
    const inputs = { ...defaultInputs(), 'api-key': 'k'.repeat(20), 'agent-id': DOCUMENT_READER };
    const files = `${workspace.path}/*.pdf`;
    const runner = recordingRunner({
      workspace: workspace.path,
      tempDir: workspace.outside,
      inputs: { ...inputs, files },
    });
    const stopping = new AbortController();
    const { signal } = stopping;
    const { info } = runner;
    runner.info = (text) => {
      if (/files matched/.test(text)) stopping.abort({ code: 'timeout', sentence: 'the time is over' });
      return info(text);
    };
    const given = readInputs(runner);
    if (!given.ok) throw new Error(given.problems.join());
    const options = { runner, github: null, stopping: signal, signal, giveUp: () => {}, hashAll: false };
    const chosen = await chooseCases(given.inputs, options);
    const halt = {
      code: 'timeout',
      message:
        'the time is over while files were being found and read: nothing was submitted; raise `timeout`, or narrow `files`',
    };
    expect(chosen).toMatchObject({ kind: 'nothing-to-send', halt });
    const skipped = chosen.kind === 'nothing-to-send' ? chosen.skipped : [];
    expect(skipped.map((skipped) => [skipped.case.id, skipped.problem.code])).toEqual([
      ['a.pdf', 'timeout'],
      ['b.pdf', 'timeout'],
    ]);
  });
});

describe('results.json counts as left out', () => {
  const files = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') };
  const leftOut = async (given: Partial<RunInProcess>) => {
    const { results } = await run({ files, ...given });
    return (results?.run as { leftOut?: number | null } | undefined)?.leftOut;
  };

  it('nothing if the run took all cases, however they ended', async () => {
    expect(await leftOut({})).toBe(0);
    expect(await leftOut({ inputs: { 'dry-run': 'true' } })).toBe(0);
    expect(await leftOut({ inputs: { 'max-files': '2' } })).toBe(0);
  });

  it('the cases of other shards', async () => {
    expect(await leftOut({ inputs: { shard: '1/3' } })).toBe(2);
  });

  it('nobody knows what if not all cases were found', async () => {
    expect(await leftOut({ inputs: { files: 'a.pdf\nmissing.pdf' } })).toBeNull();
  });
});
