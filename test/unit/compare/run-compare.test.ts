import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runCompare } from '../../../src/compare/run-compare.ts';
import type { ArtifactStore } from '../../../src/github/artifact-store.ts';
import type { WorkflowEvent } from '../../../src/github/event.ts';
import type { GitHubApi } from '../../../src/github/github-api.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { caseProblem } from '../../../src/problem.ts';
import type { ResultRecord } from '../../../src/results/record.ts';
import { formatKey } from '../../../src/submissions/submission-key.ts';
import { verdictText } from '../../../src/verdict.ts';
import { buildRecord } from '../../support/build-record.ts';
import { buildFileRecord } from '../../support/build-row.ts';
import { classesOf, parseComparison } from '../../support/comparison-schema.ts';
import { elementsOf, textsOf, toHtml } from '../../support/github-markdown.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { recordingRunner } from '../../support/recording-runner.ts';
import { cases } from '../../support/tier.ts';
import { resultsText, type WrittenRun, writeResults } from '../../support/write-results.ts';

let temp: string;
beforeEach(() => {
  temp = realpathSync(mkdtempSync(join(tmpdir(), 'compare-')));
});
afterEach(() => rmSync(temp, { recursive: true }));

const manifest = parse(readFileSync('compare/action.yml', 'utf8')) as { inputs: Record<string, { default?: string }> };
const DEFAULTS = Object.fromEntries(
  Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? '']),
);

const OTHER_VERSION = '33333333-3333-4333-8333-333333333333';
const VERSION = '22222222-2222-4222-8222-222222222222';

const keyOf = (content: string, versionId = VERSION) =>
  formatKey({
    content: content.padEnd(20, '0'),
    versionId,
    use: 'a'.repeat(8),
    callers: null,
    leg: 'b'.repeat(7),
    attempt: 1,
    process: 'c'.repeat(8),
  });

/** A case of one file that succeeded with this output, from these bytes. */
function record(path: string, output: unknown, overrides: Partial<ResultRecord> = {}, content = 'aa'): ResultRecord {
  const built = buildRecord({
    case: path,
    files: [buildFileRecord({ path, sha256: content.repeat(32) })],
    submissionKey: keyOf(content),
  });
  const outputs = output === undefined ? null : buildRecord({}, { output }).outputs;
  return { ...built, outputs, ...overrides };
}

const rejected = (message = 'too low') =>
  ({ outcome: 'rejected', error: caseProblem('check-failed', message) }) as const;

interface Given {
  readonly base?: string;
  readonly inputs?: Record<string, string>;
  readonly store?: ArtifactStore;
  readonly github?: Partial<GitHubApi>;
  readonly event?: WorkflowEvent;
  readonly workflowRef?: string;
}

const noStore: ArtifactStore = {
  list: async () => [],
  fetch: () => Promise.reject(new Error('no artifact is wanted')),
};

/** Runs the action as a step that judges `results`. */
async function compare(
  results: string,
  { base, inputs = {}, store = noStore, github, event, workflowRef }: Given = {},
) {
  const recording = recordingRunner({
    workspace: temp,
    tempDir: temp,
    inputs: {
      ...DEFAULTS,
      artifact: 'false',
      'github-token': '',
      results,
      ...(base === undefined ? {} : { base }),
      ...inputs,
    },
    origin: { repository: 'octo/contracts', runId: 5000 },
  });
  const runner = {
    ...recording,
    environment: (name: string) =>
      name === 'GITHUB_WORKFLOW_REF' ? (workflowRef ?? 'octo/contracts/.github/workflows/read.yml@refs/heads/x') : '',
    ...(event === undefined ? {} : { event: async () => event }),
    summary: '',
    async writeSummary(markdown: string) {
      runner.summary = markdown;
    },
  };
  const openGitHub = () => github as GitHubApi;
  const verdict = await runCompare({ runner, store, clock: systemClock, openGitHub });
  const path = runner.outputs.get('comparison-path') ?? '';
  const document = path === '' ? null : parseComparison(readFileSync(path, 'utf8'));
  const outputs = Object.fromEntries(runner.outputs);
  return { verdict, document, outputs, runner, summary: runner.summary };
}

const written = (name: string, records: readonly ResultRecord[], run: WrittenRun = {}) =>
  writeResults(join(temp, name), records, run);

async function compareRecords(
  base: readonly ResultRecord[],
  now: readonly ResultRecord[],
  { base: baseRun, now: nowRun, ...given }: Omit<Given, 'base'> & { base?: WrittenRun; now?: WrittenRun } = {},
) {
  const paths = [written('base/results.json', base, baseRun), written('now/results.json', now, nowRun)];
  return await compare(paths[1] ?? '', { ...given, base: paths[0] ?? '' });
}

/** The classes and causes of all cases. */
async function classes(...given: Parameters<typeof compareRecords>) {
  const { document } = await compareRecords(...given);
  return document === null ? null : classesOf(document);
}

const OVER_BUDGET = {
  outcome: 'not-submitted',
  jobId: null,
  error: caseProblem('over-budget', 'no money left'),
} as const;

describe('comparing', () => {
  it('puts each case into exactly one class, with its cause', async () => {
    const outputs = (total: number) => ({ total, name: 'x' });
    const row = (value: string) => ({ source: 't.csv', line: 2, values: { a: value } });
    const base = [
      record('same', outputs(1)),
      record('same-number', { n: 1 }),
      record('wavered', outputs(1)),
      record('document', outputs(1)),
      record('input', outputs(1), { row: row('a'), files: [] }),
      record('value', outputs(1)),
      record('check-worse', outputs(1)),
      record('check-better', outputs(1), rejected()),
      record('worse', outputs(1)),
      record('still-rejected', outputs(1), rejected('a')),
      record('removed', outputs(1)),
      record('not-run', outputs(1)),
    ];
    const now = [
      record('same', outputs(1)),
      record('same-number', JSON.parse('{"n":1.0}')),
      record('wavered', outputs(2)),
      record('document', outputs(2), {}, 'bb'),
      record('input', outputs(2), { row: row('b'), files: [] }),
      record('value', outputs(2), { submissionKey: keyOf('cc') }),
      record('check-worse', outputs(1), rejected()),
      record('check-better', outputs(1)),
      record('worse', outputs(2), rejected()),
      record('still-rejected', outputs(1), rejected('b')),
      record('added', outputs(1)),
      record('not-run', undefined, OVER_BUDGET),
    ];
    const { document, outputs: step, verdict } = await compareRecords(base, now);
    expect(document && classesOf(document)).toEqual({
      same: 'same',
      'same-number': 'same',
      wavered: 'changed none',
      document: 'changed document',
      input: 'changed inputs',
      value: 'changed inputs',
      'check-worse': 'regressed checks',
      'check-better': 'fixed checks',
      worse: 'regressed none',
      'still-rejected': 'same',
      removed: 'removed',
      added: 'added',
      'not-run': 'not-run',
    });
    expect(step).toMatchObject({
      conclusion: 'failure',
      regressed: '2',
      fixed: '1',
      changed: '4',
      same: '3',
      added: '1',
      removed: '1',
      'not-run': '1',
      flips: '',
      'p-value': '1',
      'base-url': 'https://github.com/octo/contracts/actions/runs/4711',
    });
    expect(Object.keys(step).sort()).toEqual(
      Object.keys(parse(readFileSync('compare/action.yml', 'utf8')).outputs).sort(),
    );
    expect(verdictText(verdict)).toMatch(
      /^of 10 cases, 2 regressed: 2 regressed, 4 changed, 1 fixed, 3 the same, 1 added/,
    );
  });

  it('blames the agent first, then the document, then the inputs, then the checks', async () => {
    const base = [record('a', 1), record('b', 1), record('c', 1)];
    const now = [
      record('a', 2, { submissionKey: keyOf('cc') }, 'bb'),
      record('b', 2, { submissionKey: keyOf('cc') }),
      record('c', 1, rejected()),
    ];
    expect(await classes(base, now)).toEqual({ a: 'changed document', b: 'changed inputs', c: 'regressed checks' });
    const other = { agent: { versionId: OTHER_VERSION } };
    expect(await classes(base, now, { now: other })).toEqual({
      a: 'changed agent',
      b: 'changed agent',
      c: 'regressed agent',
    });
    const agent = { agent: { agentId: OTHER_VERSION } };
    expect(await classes(base, now, { base: agent })).toMatchObject({ a: 'changed agent' });
  });

  it('a file that is added to a case, or has another input, is a cause', async () => {
    const files = (...more: object[]) => [{ ...buildFileRecord({ path: 'd/1.pdf', sha256: 'aa' }) }, ...more] as never;
    const base = [
      record('d/', 1, { files: files() }),
      record('e/', 1, { files: files() }),
      record('f/', 1, { files: files() }),
    ];
    const now = [
      record('d/', 2, { files: files(buildFileRecord({ path: 'd/2.pdf', sha256: 'bb' })) }),
      record('e/', 2, { files: [buildFileRecord({ path: 'd/1.pdf', sha256: 'aa', input: 'other' })] }),
      // The run ended before the input was known, and the file was not read.
      record('f/', 2, { files: [buildFileRecord({ path: 'd/1.pdf', sha256: null, input: null })] }),
    ];
    expect(await classes(base, now)).toEqual({
      'd/': 'changed document',
      'e/': 'changed inputs',
      'f/': 'changed none',
    });
  });

  it('two failures of different kinds are a change, and no check is to blame', async () => {
    const failed = { outcome: 'failed', error: caseProblem('job-failed', 'no text') } as const;
    const lost = { outcome: 'lost', error: caseProblem('left-open', 'open') } as const;
    expect(await classes([record('a', undefined, failed)], [record('a', undefined, lost)])).toEqual({
      a: 'changed none',
    });
  });

  it('what a shard did not take is not run, and never removed', async () => {
    const [a, b] = [record('a', 1), record('b', 1)];
    expect(await classes([a, b], [a], { now: { shard: { index: 0, total: 2 } } })).toEqual({ a: 'same', b: 'not-run' });
    expect(await classes([a, b], [a])).toEqual({ a: 'same', b: 'removed' });
  });

  it('what `changed-only` left out, or a run that ended before it knew its cases, is not run', async () => {
    const [a, b] = [record('a', 1), record('b', 1)];
    for (const leftOut of [1, null]) {
      expect(await classes([a, b], [a], { now: { leftOut } })).toEqual({ a: 'same', b: 'not-run' });
    }
    expect(await classes([a, b], [a], { base: { leftOut: 7 } })).toEqual({ a: 'same', b: 'removed' });
  });

  it('what the base left out on purpose is new', async () => {
    expect(
      await classes([record('a', 1), record('b', undefined, OVER_BUDGET)], [record('a', 1), record('b', 1)]),
    ).toEqual({
      a: 'same',
      b: 'added',
    });
  });

  it.each([
    ['none', 'success', 'success'],
    ['regressed', 'failure', 'success'],
    ['changed', 'failure', 'failure'],
  ])('with `fail-on-change: %s` a regression is a %s and a change a %s', async (failOn, regression, change) => {
    const inputs = { 'fail-on-change': failOn };
    const base = [record('a', 1), record('b', 1)];
    const worse = await compareRecords(base, [record('a', 1, rejected()), record('b', 1)], { inputs });
    const other = await compareRecords(base, [record('a', 2), record('b', 1)], { inputs });
    const better = await compareRecords([record('a', 1, rejected())], [record('a', 1)], { inputs });
    expect([worse, other, better].map(({ outputs }) => outputs.conclusion)).toEqual([regression, change, 'success']);
  });

  it('leaves out what `ignore` names', async () => {
    const [base, now] = [
      [record('a', { id: 1, n: [{ at: 1, v: 1 }] })],
      [record('a', { id: 2, n: [{ at: 2, v: 1 }] })],
    ];
    expect(await classes(base, now, { inputs: { ignore: '/id\n/n/*/at' } })).toEqual({ a: 'same' });
    const { document } = await compareRecords(base, now, { inputs: { ignore: '/id' } });
    expect(document?.cases[0]?.places).toEqual([{ pointer: '/n/0/at', base: 1, now: 2, only: null, cut: false }]);
    expect(document?.fields).toEqual([{ pointer: '/n/*/at', cases: 1 }]);
  });

  it('a check that may have seen what is ignored is not to blame', async () => {
    const [base, now] = [[record('a', { id: 1 })], [record('a', { id: 2 }, rejected())]];
    expect(await classes(base, now, { inputs: { ignore: '/id' } })).toEqual({ a: 'regressed none' });
  });

  it('a long value is cut around what differs', async () => {
    const long = 'x'.repeat(5_000);
    const { document } = await compareRecords([record('a', `${long}1${long}`)], [record('a', `${long}2${long}`)]);
    const [place] = document?.cases[0]?.places ?? [];
    expect(place).toMatchObject({ pointer: '', cut: true });
    expect(String(place?.base)).toMatch(/^…x{60}1x{60}…$/);
    expect(String(place?.now)).toMatch(/^…x{60}2x{60}…$/);
  });

  it('reads results that are longer than what is read at once', async () => {
    const long = (sign: string) => sign.repeat(700_000);
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const base = names.map((name) => record(name, long('ä')));
    const now = names.map((name) => record(name, long(name === 'd' ? 'ö' : 'ä')));
    expect(await classes(base, now)).toEqual({
      ...Object.fromEntries(names.map((name) => [name, 'same'])),
      d: 'changed none',
    });
  });

  it('lists at most 100 places of a case, and counts the others', async () => {
    const list = (of: number) => Array.from({ length: 150 }, () => of);
    const { document } = await compareRecords([record('a', list(1))], [record('a', list(2))]);
    expect([document?.cases[0]?.places.length, document?.cases[0]?.morePlaces]).toEqual([100, 50]);
  });

  it('is skipped if no case ran in both runs', async () => {
    const { outputs, verdict } = await compareRecords([record('a', 1)], [record('b', 1)]);
    expect(outputs).toMatchObject({ conclusion: 'skipped', added: '1', removed: '1', 'p-value': '' });
    expect(verdict.headline).toBe('nothing to compare: no file ran in both runs');
  });

  it('names the base in one line of the log', async () => {
    const { runner } = await compareRecords([record('a', 1)], [record('a', 1)]);
    expect(runner.log).toContain(
      'The base is run 4711, commit 0123456, 2026-08-01, Invoices v3: `base` names its results.json.',
    );
  });
});

describe('decisions', () => {
  const paths = Array.from({ length: 120 }, (_, index) => `claims/${String(index).padStart(3, '0')}.pdf`);
  /** The documents on which the versions differ. */
  const FLIPPED = [3, 4, 17, 30, 31, 58, 59, 77, 90, 101, 110, 119];
  const decided = (path: string, decision: string, reason: string) => record(path, { verdict: { decision, reason } });
  const base = paths.map((path) => decided(path, 'approve', `fine ${path}`));
  const now = paths.map((path, index) =>
    FLIPPED.includes(index) ? decided(path, 'decline', `risky ${path}`) : decided(path, 'approve', `good ${path}`),
  );
  const inputs = { decision: '/verdict/decision', ignore: '/verdict/reason' };

  it('two versions that differ on 12 of 120 documents have these 12 flips, with both reasons', async () => {
    const { document, outputs, summary } = await compareRecords(base, now, {
      inputs,
      now: { agent: { versionId: OTHER_VERSION, versionName: 'v4' } },
    });
    expect(document?.decision?.flips).toEqual(
      FLIPPED.map((index) => ({
        case: paths[index],
        from: 'approve',
        to: 'decline',
        reasons: { base: `fine ${paths[index]}`, now: `risky ${paths[index]}` },
      })),
    );
    expect(document?.decision?.table).toEqual([
      { from: 'approve', to: 'approve', count: 108 },
      { from: 'approve', to: 'decline', count: 12 },
    ]);
    expect(outputs).toMatchObject({
      conclusion: 'success',
      changed: '12',
      same: '108',
      flips: '12',
      'p-value': String(2 / 2 ** 12),
    });
    expect(summary).toContain('| approve | 108 | **12** |');
    expect(summary).toContain('12 flips one way and 0 the other');
    expect(new Set(document?.cases.flatMap(({ cause }) => cause ?? []))).toEqual(new Set(['agent']));
  });

  it('regressed against fixed is tested before flips are', async () => {
    const worse = now.map((one, index) => (index < 7 ? { ...one, ...rejected() } : one));
    const { outputs } = await compareRecords(base, worse, { inputs });
    expect(outputs).toMatchObject({ regressed: '7', fixed: '0', 'p-value': '0.015625', flips: '12' });
  });

  it('a case without a decision is no flip, and three decisions are no test', async () => {
    const three = now.map((one, index) =>
      index === 0 ? decided(paths[0] ?? '', 'review', '') : index === 1 ? record(paths[1] ?? '', {}) : one,
    );
    const { outputs } = await compareRecords(base, three, { inputs });
    expect(outputs).toMatchObject({ flips: '13', 'p-value': '' });
  });
});

describe('results that are not the action’s own', () => {
  const now = () => written('now/results.json', [record('a', 1)]);
  const other = (text: string) => {
    writeFileSync(join(temp, 'base.json'), text);
    return join(temp, 'base.json');
  };
  const text = () => resultsText([record('a', 1)]);

  it('show how many expected fields were right on both sides, or that this is unknown', async () => {
    const scored = text().replace('"scorecard": null', '"scorecard": { "accuracy": 0.9 }');
    const { document, summary } = await compare(now(), { base: other(scored) });
    expect([document?.base?.accuracy, document?.now.accuracy]).toEqual([0.9, null]);
    expect(summary).toContain('| Expected fields that are right | 90 % | – |');
  });

  it('are read with fields to come, in another order, and however they are laid out', async () => {
    const { schemaVersion, results, ...head } = JSON.parse(text()) as { schemaVersion: number; results: object[] };
    const more = {
      results: results.map((one) => ({ ...one, colour: { a: [{ case: 'x' }] } })),
      extra: [{ a: 1 }],
      ...head,
      schemaVersion,
    };
    for (const indent of [undefined, 2, 8]) {
      const { document } = await compare(now(), { base: other(JSON.stringify(more, null, indent)) });
      expect(document && classesOf(document)).toEqual({ a: 'same' });
    }
  });

  it('are read if they have no more than the interface names', async () => {
    const least = {
      schemaVersion: 1,
      results: [
        {
          case: 'a',
          outcome: 'succeeded',
          outputs: [{ key: 'output', dataType: 'application/json', value: '1.0', json: 1 }],
        },
      ],
    };
    const { document } = await compare(now(), { base: other(JSON.stringify(least)) });
    expect(document && classesOf(document)).toEqual({ a: 'same' });
  });

  it.each<[string, () => string, string]>([
    [
      'of a newer schema',
      () => text().replace('"schemaVersion": 1', '"schemaVersion": 2'),
      'it has schemaVersion 2, and this version of the action reads 1',
    ],
    [
      'of a newer schema with results of another form',
      () => '{"schemaVersion":2,"results":[{"id":1}]}',
      'it has schemaVersion 2, and this version of the action reads 1',
    ],
    ['that break off', () => text().slice(0, -20), 'it is not valid JSON'],
    ['that are empty', () => '', 'it is not valid JSON'],
    ['without a version', () => '{"results":[]}', 'it has no `schemaVersion`'],
    ['without results', () => '{"schemaVersion":1}', 'it has no `results`'],
    ['without an outcome', () => text().replace('"outcome"', '"outcum"'), 'the result of a has no `outcome`'],
    [
      'with a case twice',
      () => text().replace(/"results": \[\n(.*)\n/, '"results": [\n$1,\n$1\n'),
      'it has two results for a',
    ],
  ])('%s are no base', async (_, content, why) => {
    const base = other(content());
    const { verdict, document } = await compare(now(), { base });
    expect(verdict).toMatchObject({ conclusion: 'skipped', reason: 'no-base' });
    expect(document).toMatchObject({
      conclusion: 'skipped',
      base: null,
      counts: null,
      noBase: `no base: \`base\` names ${base}, but ${why}`,
    });
  });

  it('fail the step if they are those to judge', async () => {
    const { verdict, outputs } = await compare(other('{}'), { base: now() });
    expect(verdictText(verdict)).toMatch(
      /^nothing was compared: `results` names .*base\.json, but it has no `schemaVersion`/,
    );
    expect(outputs).toMatchObject({ conclusion: 'failure', regressed: '', 'comparison-path': '' });
    expect((await compare('missing.json', { base: now() })).verdict.conclusion).toBe('failure');
  });

  it('of a dry run are no base', async () => {
    const dry = record('a', undefined, {
      outcome: 'not-submitted',
      jobId: null,
      error: caseProblem('dry-run', 'would be submitted'),
    });
    const { document } = await compare(now(), { base: other(resultsText([dry])) });
    expect(document?.noBase).toMatch(/^no base: the results in .*base\.json are from a dry run$/);
  });

  it('of the sandbox are no base', async () => {
    const { document } = await compare(now(), {
      base: other(text().replace('"engine": "Document Insights"', '"engine": "Sandbox"')),
    });
    expect(document?.noBase).toMatch(/are from the sandbox$/);
  });
});

describe('without a base', () => {
  it.each([
    ['warn', 'skipped', 1],
    ['error', 'failure', 0],
    ['ignore', 'skipped', 0],
  ])('`if-no-base: %s` makes the step %s', async (ifNoBase, conclusion, warnings) => {
    const results = written('now/results.json', [record('a', 1)]);
    const { outputs, runner, summary } = await compare(results, {
      base: 'nowhere.json',
      inputs: { 'if-no-base': ifNoBase },
    });
    expect(outputs).toMatchObject({ conclusion, same: '', 'base-url': '', 'p-value': '' });
    const sentence = 'no base: `base` names nowhere.json, but it could not be opened (ENOENT)';
    expect(runner.log.filter((line) => line.startsWith('warning'))).toEqual(
      Array(warnings).fill(`warning: Nothing was compared: ${sentence}.`),
    );
    expect(summary).toContain('nothing was compared');
  });

  it('every problem with the inputs is reported at once, and nothing is read', async () => {
    const inputs = {
      'fail-on-change': 'all',
      'if-no-base': 'maybe',
      decision: 'a',
      ignore: '$.x',
      comment: 'yes',
      summary: 'no',
    };
    const { verdict, outputs } = await compare('', { base: 'artifact:a/b', inputs });
    expect(verdictText(verdict).split('\n')).toHaveLength(9);
    expect(outputs).toMatchObject({ conclusion: 'failure', 'comparison-path': '' });
  });
});

describe('an artifact of this run as the base', () => {
  function storeOf(artifacts: Readonly<Record<string, string>>): ArtifactStore {
    const names = Object.keys(artifacts);
    return {
      list: async (prefix) =>
        names.filter((name) => name.startsWith(prefix)).map((name, index) => ({ id: index + 1, name, digest: null })),
      fetch: async ({ name }) => {
        const folder = mkdtempSync(join(temp, 'roe-leg-'));
        writeFileSync(join(folder, 'results.json'), artifacts[name] ?? '');
        return folder;
      },
    };
  }
  const results = () => written('now/results.json', [record('a', 1)]);

  it('is the one of that name, and else the newest that an upload named so', async () => {
    const store = storeOf({
      v1: resultsText([record('a', 1)]),
      'v1-2': resultsText([record('a', 2)]),
      'v1-report.html': '',
    });
    const exact = await compare(results(), { base: 'artifact:v1', store });
    expect([exact.outputs.same, exact.document?.base?.why]).toEqual(['1', '`base` names its artifact v1']);
    const { outputs } = await compare(results(), {
      base: 'artifact:v1',
      store: storeOf({ 'v1-2': resultsText([record('a', 2)]) }),
    });
    expect(outputs.changed).toBe('1');
    expect(readdirSync(temp).filter((name) => name.startsWith('roe-leg-'))).toEqual([]);
  });

  it('is no base if it is missing or broken', async () => {
    const missing = await compare(results(), { base: 'artifact:v1', store: storeOf({ v2: '' }) });
    expect(missing.document?.noBase).toBe('no base: this workflow run has no artifact named v1');
    const broken = await compare(results(), { base: 'artifact:v1', store: storeOf({ v1: '{' }) });
    expect(broken.document?.noBase).toBe(
      'no base: the results in the artifact v1 cannot be used: it is not valid JSON',
    );
    const store = { ...noStore, list: () => Promise.reject(new Error('403')) };
    expect((await compare(results(), { base: 'artifact:v1', store })).document?.noBase).toBe(
      'no base: the artifact v1 could not be downloaded (403)',
    );
  });
});

describe('comparison.html', () => {
  const pageOf = async (base: unknown, now: unknown) => {
    const { outputs } = await compareRecords([record('a', base)], [record('a', now)]);
    return readFileSync((outputs['comparison-path'] ?? '').replace(/json$/, 'html'), 'utf8');
  };

  it('shows both values of each place side by side, with the changed characters marked', async () => {
    const page = await pageOf({ total: 'EUR 1240' }, { total: 'EUR 1290' });
    expect(page).toContain('<td>/total</td><td><del>&#34;EUR 12<mark>4</mark>0&#34;</del></td>');
    expect(page).toContain('<td><ins>&#34;EUR 12<mark>9</mark>0&#34;</ins></td>');
  });

  it('lists what regressed before what changed, and names causes in words', async () => {
    const base = [record('a', { total: 1 }), record('b', { total: 1 })];
    const now = [record('a', { total: 2 }), record('b', { total: 1 }, { outcome: 'failed' })];
    const { outputs } = await compareRecords(base, now);
    const page = readFileSync((outputs['comparison-path'] ?? '').replace(/json$/, 'html'), 'utf8');
    const rows = [...page.matchAll(/<td>([ab])<\/td><td>(\w+)<\/td><td>([\w ]+)<\/td>/g)];
    expect(rows.map(([, ...cells]) => cells)).toEqual([
      ['b', 'regressed', 'nothing else differs'],
      ['a', 'changed', 'nothing else differs'],
    ]);
  });

  it('allows no script and no request, and has no markup of its values', async () => {
    const tagsOf = (page: string) => page.slice(page.indexOf('</style>')).match(/<[^>]*>?/g);
    const safe = await pageOf({ k: 'a1' }, { k: 'a2' });
    expect(safe).toMatch(/Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+';/);
    expect(safe).not.toMatch(/<script|https?:|url\(/);
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        expect(tagsOf(await pageOf({ [`k${text}`]: `a${text}1` }, { [`k${text}`]: `a${text}2` }))).toEqual(
          tagsOf(safe),
        );
      }),
      { numRuns: cases(50) },
    );
  });
});

describe('hostile text on both sides', () => {
  it('stays text in the summary and the comment, whatever it is', async () => {
    const texts = fc.record({
      path: hostileText,
      key: hostileText,
      a: hostileText,
      b: hostileText,
      decision: hostileText,
      reason: hostileText,
    });
    const safe = { path: 'p', key: 'k', a: 'one', b: 'two', decision: 'd', reason: 'r' };
    const render = async ({ path, key, a, b, decision, reason }: typeof safe) => {
      const one = (value: string, verdict: string) =>
        record(
          `x${path}`,
          { [`k${key}`]: `v${value}`, decision: `d${verdict}`, reason: `r${reason}` },
          rejected(`m${reason}`),
        );
      const bodies: string[] = [];
      const github = {
        comments: async () => ({ ok: true, value: [] }),
        createComment: async (_: number, body: string) => {
          bodies.push(body);
          return { ok: true, value: { id: 1, url: '', author: '', body } };
        },
      } as unknown as Partial<GitHubApi>;
      const event = {
        name: 'pull_request',
        actors: [],
        range: null,
        pullRequest: { number: 5, headSha: null, fromFork: false, baseSha: null, changedFiles: 1 },
      };
      const agent = { agentName: `n${path}`, versionName: `v${reason}` };
      const { summary } = await compareRecords([one(`${a}1`, decision)], [one(`${b}2`, `${decision}!`)], {
        inputs: { decision: '/decision', comment: 'always', 'github-token': 'token' },
        github,
        event,
        base: { agent },
        now: { agent },
      });
      expect(bodies).toHaveLength(1);
      return [summary, bodies[0] ?? ''];
    };
    const [plainSummary = '', plainComment = ''] = await render(safe);
    const shape = (markdown: string) => elementsOf(toHtml(markdown)).filter((name) => !/^\/?mark$/.test(name));
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const [summary = '', comment = ''] = await render(given);
        expect(shape(summary)).toEqual(shape(plainSummary));
        expect(shape(comment)).toEqual(shape(plainComment));
        for (const text of textsOf(toHtml(summary))) expect(text).not.toMatch(/(^|\W)@\w|https?:\/\/x\.test/);
      }),
      { numRuns: cases(60) },
    );
  }, 600_000);

  it('marks what changed, and keeps the spaces around it', async () => {
    const { summary } = await compareRecords([record('a', 'due in 60 days')], [record('a', 'due in 30 days')]);
    expect(summary).toContain('due in <mark>6</mark>0 days');
    expect(summary).toContain('due in <mark>3</mark>0 days');
  });
});
