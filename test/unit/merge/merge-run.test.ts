import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ArtifactStore } from '../../../src/github/artifact-store.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import type { Scrub } from '../../../src/lib/scrub.ts';
import { runMerge } from '../../../src/merge/run-merge.ts';
import { caseProblem, type Problem, runProblem } from '../../../src/problem.ts';
import { toReport } from '../../../src/report/report.ts';
import { resultsJson } from '../../../src/report/results-json.ts';
import type { ResultRecord } from '../../../src/results/record.ts';
import type { ResultRow } from '../../../src/results/results-file.ts';
import { ScoreCounter, type Scorecard } from '../../../src/scorecard/scorecard.ts';
import {
  brokenChecksVerdict,
  crashFault,
  faultVerdict,
  skippedVerdict,
  unreportedVerdict,
  type Verdict,
  verdictText,
} from '../../../src/verdict.ts';
import { buildAgentVersion } from '../../support/build-agent-version.ts';
import { buildCheck } from '../../support/build-check.ts';
import { buildOrigin } from '../../support/build-origin.ts';
import { buildRecord } from '../../support/build-record.ts';
import { buildFileRecord } from '../../support/build-row.ts';
import { buildVerdict } from '../../support/build-verdict.ts';
import { recordingRunner } from '../../support/recording-runner.ts';
import { parseResults } from '../../support/results-schema.ts';

let temp: string;
beforeEach(() => {
  temp = realpathSync(mkdtempSync(join(tmpdir(), 'merge-')));
});
afterEach(() => rmSync(temp, { recursive: true }));

const manifest = parse(readFileSync('merge/action.yml', 'utf8')) as { inputs: Record<string, { default: string }> };
const DEFAULTS = Object.fromEntries(Object.entries(manifest.inputs).map(([name, input]) => [name, input.default]));

function recordOf(path: string, overrides: Partial<ResultRecord> = {}): ResultRecord {
  return {
    ...buildRecord({ case: path, files: [buildFileRecord({ path, sha256: 'a'.repeat(64) })] }),
    outputs: [{ key: 'a', dataType: 'text/plain', value: 'x\u2028y', json: null }],
    ...overrides,
  };
}

/** The files of a leg's artifact, as the main action writes them. */
async function legFiles(
  index: number,
  total: number,
  records: readonly ResultRecord[],
  verdict: Verdict = buildVerdict('fine', { conclusion: 'success' }),
  runAttempt = 1,
  halt: Problem | null = null,
  scorecard: Scorecard | null = null,
): Promise<Record<string, string>> {
  const rows: ResultRow[] = records.map((record) => ({ ...record, isMismatch: false, offset: 0, length: 0 }));
  const report = toReport(
    rows,
    {
      origin: buildOrigin({ runAttempt }),
      agent: buildAgentVersion(),
      startedAtMs: index,
      finishedAtMs: 1000 - index,
      shard: { index, total },
      halt,
      scorecard,
    },
    () => verdict,
  );
  const json = [...resultsJson(report, (row) => records[rows.indexOf(row)] as ResultRecord)].join('');
  return { 'results.json': json, 'results.jsonl': records.map((record) => `${JSON.stringify(record)}\n`).join('') };
}

const CHECK = buildCheck({ kind: 'reject-when', passed: false, message: 'no function' });
const NEVER: Verdict = buildVerdict('the checks did not break', { conclusion: 'success' });

const openGitHub = () => {
  throw new Error('no comment is wanted');
};

type Artifacts = Readonly<Record<string, Readonly<Record<string, string>>>>;

function storeOf(artifacts: Artifacts): ArtifactStore {
  const names = Object.keys(artifacts);
  return {
    list: async (prefix) =>
      names
        .filter((name) => name.startsWith(prefix))
        .map((name) => ({ id: names.indexOf(name) + 1, name, digest: null })),
    fetch: async ({ name }) => {
      const folder = mkdtempSync(join(temp, 'roe-leg-'));
      for (const [file, text] of Object.entries(artifacts[name] ?? {})) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, file), text);
      }
      return folder;
    },
  };
}

interface Surroundings {
  readonly inputs?: Record<string, string>;
  readonly store?: ArtifactStore;
  readonly scrub?: Scrub;
}

async function merge(
  artifacts: Artifacts,
  { inputs = {}, store = storeOf(artifacts), scrub = (text) => text }: Surroundings = {},
) {
  const origin = { ...buildOrigin(), job: 'merge', runAttempt: 2 };
  const recording = recordingRunner({
    workspace: temp,
    tempDir: temp,
    inputs: { ...DEFAULTS, artifact: 'false', 'github-token': '', ...inputs },
    origin,
  });
  const runner = { ...recording, scrub };
  const verdict = await runMerge({ runner, store, clock: systemClock, openGitHub });
  const path = runner.outputs.get('results-path') ?? '';
  const document = path === '' ? null : parseResults(readFileSync(path, 'utf8'));
  return { verdict, document, paths: document?.results.map((result) => result.case), runner };
}

const legs = async (): Promise<Record<string, Record<string, string>>> => ({
  'roe-results': await legFiles(0, 2, [
    recordOf('b'),
    recordOf('d', { jobId: null, cost: null, outcome: 'not-submitted' }),
  ]),
  'roe-results-2': await legFiles(1, 2, [recordOf('a'), recordOf('c')]),
});
const errorMessage = async (artifacts: Artifacts) => verdictText((await merge(artifacts)).verdict);

describe('merging', () => {
  it('writes one report sorted by path, from the first start to the last end, and counts the cost of each job once', async () => {
    const { verdict, document, paths, runner } = await merge(await legs(), { inputs: { 'max-failures': '1' } });
    expect([verdict.conclusion, verdictText(verdict)]).toEqual([
      'success',
      '3 of 4 files succeeded, and the others do not fail the step: 1 not submitted',
    ]);
    expect(paths).toEqual(['a', 'b', 'c', 'd']);
    // All rows have the same job id here, as if they shared one job.
    expect(document?.cost).toBe(0.25);
    expect(document?.run).toMatchObject({
      job: 'merge',
      runAttempt: 2,
      shard: null,
      startedAt: '1970-01-01T00:00:00.000Z',
      finishedAt: '1970-01-01T00:00:01.000Z',
    });
    expect(document?.legs).toEqual([0, 1].map((index) => ({ index, runAttempt: 1, conclusion: 'success', total: 2 })));
    expect(document?.results[0]?.outputs?.[0]?.value).toBe('x\u2028y');
    expect(runner.log).toContain('Shard 2 of 2: 2 results, success, attempt 1 (roe-results-2).');
    expect(readdirSync(temp).filter((name) => name.startsWith('roe-leg-'))).toEqual([]);
  });

  it('ignores the report of an earlier merge', async () => {
    const artifacts = await legs();
    const earlier = await merge(artifacts);
    const folder = earlier.runner.outputs.get('results-dir') ?? '';
    const merged = Object.fromEntries(
      ['results.json', 'results.jsonl'].map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
    const again = await merge({ ...artifacts, 'roe-results-merged': merged });
    expect([again.verdict, again.paths]).toEqual([earlier.verdict, earlier.paths]);
  });

  it('ignores HTML reports and artifacts without results', async () => {
    const { paths, runner } = await merge({
      ...(await legs()),
      'roe-results-3': { 'results.jsonl': '' },
      'roe-results.html': {},
    });
    expect(paths).toHaveLength(4);
    expect(runner.log.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringContaining('roe-results-3 is ignored because it has no results.json'),
    ]);
  });

  it('downloads only the artifacts of the legs, with every suffix that an upload may give their name', async () => {
    const { 'roe-results': first = {}, 'roe-results-2': second = {} } = await legs();
    const other = await legFiles(0, 1, [recordOf('invoice')]);
    const merged = (artifacts: Artifacts, name: string) => merge(artifacts, { inputs: { from: name } });
    const others = { 'roe-invoices': other, 'roe-results': other, 'roe-2x': other };
    for (const name of ['roe-2', 'roe-19', 'roe-0a1b2c3d', 'roe-1-2', 'roe1']) {
      const { verdict, paths } = await merged({ ...others, roe: first, [name]: second }, 'roe');
      expect([paths, verdictText(verdict)]).toEqual([
        ['a', 'b', 'c', 'd'],
        expect.stringMatching(/^1 of 4 files did not/),
      ]);
    }
    const { paths } = await merged({ 'roe-eu': first, 'roe-us': second, roe: other }, 'roe-');
    expect(paths).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes all artifacts whose name begins with `from` if none has that name itself', async () => {
    const { 'roe-results': first = {}, 'roe-results-2': second = {} } = await legs();
    const artifacts = { 'roe-results-linux': first, 'roe-results-windows-2': second, 'roe-logs': {} };
    const { paths, runner } = await merge(artifacts, { inputs: { from: 'roe-results' } });
    expect(paths).toEqual(['a', 'b', 'c', 'd']);
    expect(runner.log.filter((line) => line.startsWith('warning'))).toEqual([]);
    expect(verdictText((await merge(artifacts, { inputs: { from: 'other' } })).verdict)).toBe(
      'found no results artifact of a shard whose name begins with `other` in this workflow run: add `needs` so that the shards finish first, and check that `from` matches their `artifact`',
    );
  });

  it('takes results with fields that it does not know, and leaves those out', async () => {
    const artifacts = await legs();
    const more = (_: string, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, new: { offset: -1 } } : value;
    const newer = Object.entries(artifacts).map(([name, files]) => {
      const { 'results.json': json = '', 'results.jsonl': jsonl = '' } = files;
      const lines = jsonl.trimEnd().split('\n');
      const ofNewer = {
        'results.json': JSON.stringify(JSON.parse(json, more), null, 2),
        'results.jsonl': lines.map((line) => `${JSON.stringify(JSON.parse(line, more))}\n`).join(''),
      };
      return [name, ofNewer];
    });
    const { verdict, document } = await merge(Object.fromEntries(newer));
    const plain = await merge(artifacts);
    expect(verdict).toEqual(plain.verdict);
    expect(document).toEqual(plain.document);
  });

  it('fails if a leg crashed or its checks broke, even if its results look good', async () => {
    for (const verdict of [
      faultVerdict(crashFault(new Error('a bug'))),
      brokenChecksVerdict([{ error: caseProblem('check-broken', 'no function'), checks: [CHECK] }]) ?? NEVER,
    ]) {
      const artifacts = { ...(await legs()), 'roe-results-2': await legFiles(1, 2, [recordOf('a')], verdict) };
      const merged = await merge(artifacts, { inputs: { 'fail-on': 'none' } });
      expect(verdictText(merged.verdict)).toBe(`shard 2 failed: ${verdictText(verdict)}`);
    }
  });

  it('fails if a leg sent nothing because its key was missing, even if all files of the others succeeded', async () => {
    const halt = runProblem('fork-without-secrets', 'a fork has no key');
    const skipped = skippedVerdict(halt.code, 'nothing was submitted', halt.message);
    const unsent = recordOf('a', { jobId: null, cost: null, outcome: 'not-submitted' });
    const artifacts = { ...(await legs()), 'roe-results-2': await legFiles(1, 2, [unsent], skipped, 1, halt) };
    const { verdict } = await merge(artifacts, { inputs: { 'fail-on': 'none' } });
    expect(verdict).toEqual(buildVerdict('shard 2 sent nothing', { problems: [halt] }));
  });

  it('fails if another process changes its results before it has a verdict', async () => {
    const scrub = (text: string) => {
      if (!text.includes('"path":"c"')) return text;
      const own = readdirSync(temp).filter((name) => name.startsWith('roe-results-'));
      for (const name of own) truncateSync(join(temp, name, 'results.jsonl'));
      return text;
    };
    const { verdict, document } = await merge(await legs(), { inputs: { 'fail-on': 'none' }, scrub });
    expect(verdict).toMatchObject({ conclusion: 'failure', problems: [{ code: 'results-unsaved' }] });
    expect(document?.counts.lost).toBeGreaterThan(0);
  });

  it('fails if the newest attempt of a leg never reported, whatever an earlier attempt left', async () => {
    const { 'results.json': json = '' } = await legFiles(1, 2, [], unreportedVerdict, 2);
    const { 'results.jsonl': jsonl = '' } = await legFiles(1, 2, [recordOf('a')]);
    const red: Verdict = buildVerdict('1 of 2 files did not succeed');
    const before = { ...(await legs()), 'roe-results-2': await legFiles(1, 2, [recordOf('a'), recordOf('c')], red) };
    const artifacts = { ...before, 'roe-results-3': { 'results.json': json, 'results.jsonl': jsonl } };
    const { verdict, document, paths } = await merge(artifacts, { inputs: { 'fail-on': 'none' } });
    expect(verdictText(verdict)).toBe(`shard 2 failed: ${verdictText(unreportedVerdict)}`);
    expect(document?.legs).toContainEqual({ index: 1, runAttempt: 2, conclusion: 'failure', total: 0 });
    expect(paths).toEqual(['b', 'd']);
  });

  it('fails if all legs ran again and one of them left nothing, whatever it left before', async () => {
    const green: Verdict = buildVerdict('fine', { conclusion: 'success' });
    const artifacts = { ...(await legs()), 'roe-results-3': await legFiles(0, 2, [recordOf('b')], green, 2) };
    const { verdict } = await merge(artifacts, { inputs: { 'fail-on': 'none' } });
    expect(verdictText(verdict)).toMatch(
      /^the shards cannot be merged: shard 2 left no results in attempt 2, in which all shards ran again/,
    );
  });

  it('reports every problem with its inputs at once, and does nothing', async () => {
    const { verdict } = await merge(await legs(), {
      inputs: { 'fail-on': 'all', comment: 'maybe', from: 'a/b' },
    });
    expect(verdictText(verdict).split('\n')).toHaveLength(4);
    expect(verdictText(verdict)).toMatch(/`from` takes .*; given: `a\/b`/);
  });

  it('reports that artifacts could not be listed', async () => {
    const store: ArtifactStore = { ...storeOf({}), list: () => Promise.reject(new Error('403')) };
    expect(verdictText((await merge({}, { store })).verdict)).toBe(
      'the artifacts of this workflow run could not be listed (403): run this job again',
    );
  });

  it('fails if an artifact could not be downloaded, and reports the other legs', async () => {
    const artifacts = await legs();
    const whole = storeOf(artifacts);
    const store: ArtifactStore = {
      ...whole,
      fetch: (one) => (one.name === 'roe-results' ? Promise.reject(new Error('cut')) : whole.fetch(one)),
    };
    const { verdict, paths } = await merge(artifacts, { store });
    expect(paths).toEqual(['a', 'c']);
    expect(verdictText(verdict)).toContain(
      '- the artifact roe-results could not be downloaded: cut\n- shard 1 of 2 left no',
    );
  });
});

describe('merging fails and takes no result of a leg with', () => {
  const change = async (file: string, edit: (text: string) => string): Promise<Artifacts> => {
    const artifacts = await legs();
    const leg = artifacts['roe-results'] ?? {};
    const text = edit(leg[file] ?? '');
    expect(text).not.toBe(leg[file]);
    return { ...artifacts, 'roe-results': { ...leg, [file]: text } };
  };

  it.each<[string, string, (text: string) => string, string]>([
    [
      'a line that is not JSON',
      'results.jsonl',
      (text) => text.replace('{', '['),
      'the results.jsonl of the artifact roe-results, line 1, is not JSON',
    ],
    [
      'a line of another shape',
      'results.jsonl',
      (text) => text.replace('"not-submitted"', '"fine"'),
      'the results.jsonl of the artifact roe-results, line 2, is broken: /outcome must be equal to one of the allowed values',
    ],
    [
      'a missing line',
      'results.jsonl',
      (text) => text.slice(0, text.indexOf('\n') + 1),
      'the results.jsonl of the artifact roe-results has 1 results, but its results.json counts 2',
    ],
    [
      'a truncated head',
      'results.json',
      (text) => text.slice(0, 100),
      'the results.json of the artifact roe-results is broken: it does not have the form that this action writes',
    ],
    [
      'a head of another shape',
      'results.json',
      (text) => text.replace('"runId": 4711', '"runId": "4711"'),
      'the results.json of the artifact roe-results is broken: /run/runId must be integer',
    ],
    [
      'no shard',
      'results.json',
      (text) => text.replace(/"shard": \{[^}]*\}/, '"shard": null'),
      'the artifact roe-results comes from a step without `shard`: give the shards an `artifact` that no other step uses, and set it as `from`',
    ],
  ])('%s', async (_, file, edit, sentence) => {
    const artifacts = await change(file, edit);
    const { verdict, paths } = await merge(artifacts);
    expect(verdict.conclusion).toBe('failure');
    expect(verdictText(verdict)).toContain(sentence);
    expect(paths).toEqual(['a', 'c']);
  });

  it('no results.jsonl', async () => {
    const artifacts = await legs();
    const { 'results.jsonl': _, ...rest } = artifacts['roe-results'] ?? {};
    expect(await errorMessage({ ...artifacts, 'roe-results': rest })).toContain(
      'the results.jsonl of the artifact roe-results could not be read: ENOENT',
    );
  });
});

describe('the accuracy of merged shards', () => {
  const cardOf = (right: number, wrong: number) => {
    const counter = new ScoreCounter();
    const field = { pointer: '/total', values: null, isList: false };
    for (let at = 0; at < right; at += 1) counter.add(`r${at}`, [{ ...field, state: 'right' }]);
    for (let at = 0; at < wrong; at += 1) counter.add(`w${at}`, [{ ...field, state: 'wrong' }]);
    return counter.scorecard;
  };
  const mismatch = (path: string) => {
    const checks = [buildCheck({ kind: 'expected', passed: false, message: '/total: expected 1, got 2' })];
    return { ...recordOf(path), outcome: 'rejected', error: caseProblem('check-failed', 'x'), checks } as const;
  };
  const shards = async () => {
    const leg = (index: number, path: string, card: Scorecard | null) =>
      legFiles(index, 2, [mismatch(path)], buildVerdict('red by its own rule'), 1, null, card);
    return { 'roe-results': await leg(0, 'a', cardOf(9, 1)), 'roe-results-2': await leg(1, 'b', cardOf(8, 2)) };
  };

  it.each([
    ['85%', 'success'],
    ['86%', 'failure'],
  ])('is that of all shards together, so that a floor of %s ends in %s', async (floor, conclusion) => {
    const { runner } = await merge(await shards(), { inputs: { 'min-accuracy': floor } });
    expect(Object.fromEntries(runner.outputs)).toMatchObject({ accuracy: '0.85', rejected: '2', conclusion });
  });

  it('fails a floor if no shard has expected results', async () => {
    const { runner } = await merge(await legs(), { inputs: { 'min-accuracy': '1%', 'fail-on': 'none' } });
    expect(Object.fromEntries(runner.outputs)).toMatchObject({ accuracy: '', conclusion: 'failure' });
  });
});
