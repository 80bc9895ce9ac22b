import { describe, expect, it } from 'vitest';
import { headProblem, toSideHead } from '../../../src/compare/side.ts';
import { agentText, baseLine, sideText, testSentence } from '../../../src/compare/text.ts';

const RUN = {
  repository: 'octo/contracts',
  runId: 4711,
  runAttempt: 2,
  job: 'extract',
  sha: '0123456789abcdef',
  ref: 'refs/heads/main',
  url: 'https://github.test/run',
  startedAt: '2026-08-01T10:00:00Z',
  finishedAt: '2026-08-01T10:05:00Z',
  artifact: 'roe-results',
  leftOut: 0,
};
const AGENT = { id: 'agent-1', name: 'Invoices', versionId: 'version-3', versionName: 'v3', engine: 'Live' };
const HEAD = {
  schemaVersion: 1,
  conclusion: 'success',
  cost: 1.5,
  scorecard: { accuracy: 0.9 },
  run: RUN,
  agent: AGENT,
  results: [],
};
const EMPTY = toSideHead({});

describe('the head of results.json', () => {
  it.each([
    [HEAD, null],
    [{ schemaVersion: 2 }, 'newer: it has schemaVersion 2, and this version of the action reads 1'],
    [{ schemaVersion: 0 }, 'broken: it has no `schemaVersion`'],
    [{ schemaVersion: '2' }, 'broken: it has no `schemaVersion`'],
    [[], 'broken: it has no `schemaVersion`'],
    [{ schemaVersion: 1, results: {} }, 'broken: it has no `results`'],
  ])('%# is judged: %j', (head, judged) => {
    const problem = headProblem(head);
    expect(problem && `${problem.kind}: ${problem.what}`).toBe(judged);
  });

  it('gives the facts about the run', () => {
    const { leftOut: _, ...facts } = RUN;
    const { engine: __, ...agent } = AGENT;
    expect(toSideHead(HEAD)).toEqual({
      ...facts,
      conclusion: 'success',
      shard: '',
      isSandbox: false,
      isMerged: false,
      agent,
      cost: 1.5,
      accuracy: 0.9,
      isWhole: true,
    });
  });

  it('gives empty texts and zeros for what it lacks, or has in another type', () => {
    const empty = {
      conclusion: '',
      repository: '',
      runId: 0,
      runAttempt: 0,
      job: '',
      sha: '',
      ref: '',
      url: '',
      startedAt: '',
      finishedAt: '',
      shard: '',
      artifact: null,
      isSandbox: false,
      isMerged: false,
      agent: null,
      cost: 0,
      accuracy: null,
      isWhole: true,
    };
    expect(EMPTY).toEqual(empty);
    expect(toSideHead({ cost: '1', scorecard: { accuracy: '1' }, run: { runId: '7', job: 7 } })).toEqual(empty);
    expect(toSideHead({ cost: Number.POSITIVE_INFINITY }).cost).toBe(0);
  });

  it.each([
    ['a shard', { run: { ...RUN, shard: { index: 2, total: 3 } } }, { shard: '2/3', isWhole: false }],
    ['a run that left cases out', { run: { ...RUN, leftOut: 4 } }, { isWhole: false }],
    ['a run that never searched', { run: { ...RUN, leftOut: null } }, { isWhole: false }],
    ['a run of an earlier version', { run: { ...RUN, leftOut: undefined } }, { isWhole: true }],
    ['merged results', { legs: [] }, { isMerged: true }],
    ['results of the sandbox', { agent: { ...AGENT, engine: 'Sandbox' } }, { isSandbox: true }],
    [
      'an agent without names',
      { agent: { id: 'a', versionId: 'b' } },
      { agent: { id: 'a', versionId: 'b', name: '', versionName: '' } },
    ],
    ['an agent without an id', { agent: { ...AGENT, id: null } }, { agent: null }],
    ['an agent without a version', { agent: { ...AGENT, versionId: null } }, { agent: null }],
  ])('is read for %s', (_, head, facts) => {
    expect(toSideHead({ ...HEAD, ...head })).toMatchObject(facts);
  });
});

describe('a run in words', () => {
  it.each([
    [toSideHead(HEAD), 'run 4711, attempt 2, commit 0123456, 2026-08-01, Invoices v3'],
    [{ ...toSideHead(HEAD), runAttempt: 1 }, 'run 4711, commit 0123456, 2026-08-01, Invoices v3'],
    [EMPTY, 'an unknown agent'],
  ])('has only what is known: %#', (side, text) => {
    expect(sideText(side)).toBe(text);
  });

  it('has the ids of an agent without names', () => {
    expect(agentText(toSideHead({ agent: { id: 'a', versionId: 'b' } }))).toBe('a b');
  });

  it('is the base for a reason', () => {
    expect(baseLine(EMPTY, { kind: 'path', why: 'it is given' })).toBe('The base is an unknown agent: it is given.');
  });
});

describe('the test of a comparison in words', () => {
  const outcomes = { kind: 'outcomes' } as const;
  const few = (only: string) => `Too few to tell: only ${only}, and a split of fewer than 6 can always be chance.`;
  const exact = (p: string) => `(exact two-sided McNemar test, ${p}).`;
  it.each<[Parameters<typeof testSentence>[0], string]>([
    [null, ''],
    [{ ...outcomes, oneWay: 1, otherWay: 0, p: 1 }, few('1 file differs')],
    [{ ...outcomes, oneWay: 2, otherWay: 3, p: 1 }, few('5 files differ')],
    [{ ...outcomes, kind: 'flips', oneWay: 2, otherWay: 0, p: 1 }, few('2 decisions differ')],
    [
      { ...outcomes, oneWay: 6, otherWay: 0, p: 0.03125 },
      `6 regressed and 0 fixed: chance alone hardly explains that ${exact('p = 0.031')}`,
    ],
    [
      { ...outcomes, kind: 'flips', oneWay: 4, otherWay: 3, p: 0.05 },
      `4 flips one way and 3 the other: chance alone may explain that ${exact('p = 0.05')}`,
    ],
    [
      { ...outcomes, oneWay: 40, otherWay: 0, p: 0.00001 },
      `40 regressed and 0 fixed: chance alone hardly explains that ${exact('p < 0.0001')}`,
    ],
    [
      { ...outcomes, oneWay: 40, otherWay: 0, p: 0.0001 },
      `40 regressed and 0 fixed: chance alone hardly explains that ${exact('p = 0.0001')}`,
    ],
  ])('%j', (test, sentence) => {
    expect(testSentence(test, 'file')).toBe(sentence);
  });
});
