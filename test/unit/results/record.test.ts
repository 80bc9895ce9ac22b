import { describe, expect, it } from 'vitest';
import type { EndedJob } from '../../../src/jobs/job.ts';
import { caseProblem } from '../../../src/problem.ts';
import { isJsonType, type ResultRecord, toOutputRecord } from '../../../src/results/record.ts';
import type { CaseOutcome, CaseResult } from '../../../src/results/result.ts';
import { toRecord } from '../../../src/results/result.ts';
import type { Output } from '../../../src/roe/roe.ts';
import { buildCase } from '../../support/build-case.ts';
import { buildCheck } from '../../support/build-check.ts';
import { buildEndedJob } from '../../support/build-ended-job.ts';
import { buildFile } from '../../support/build-file.ts';
import { buildJob } from '../../support/build-job.ts';
import { buildJobData } from '../../support/build-job-data.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildFileRecord } from '../../support/build-row.ts';
import { openStatus, type TerminalName, terminalStatus } from '../../support/build-status.ts';

const problem = caseProblem('a-code', 'a sentence');
const result = (caseOutcome: CaseOutcome): CaseResult => ({
  case: buildCase({ sha256: 'ab' }),
  submissionKey: 'k',
  ...caseOutcome,
});

/** What is true of a file of which nothing is known. */
const NOTHING: ResultRecord = {
  case: 'docs/a.pdf',
  files: [buildFileRecord()],
  row: null,
  submissionKey: 'k',
  outcome: 'not-submitted',
  cached: false,
  reused: false,
  jobId: null,
  sharedWith: null,
  status: null,
  submittedAt: null,
  finishedAt: null,
  durationMs: null,
  error: null,
  outputs: null,
  correctedOutputs: null,
  checks: [],
  inputTokens: null,
  outputTokens: null,
  cost: null,
};
const ACCEPTED = '1970-01-01T00:16:40.000Z';
const SEEN = '1970-01-01T00:16:44.000Z';
const OF_JOB = { jobId: buildJobId(), submittedAt: ACCEPTED };
const OF_END = { ...OF_JOB, finishedAt: SEEN, durationMs: 4000 };
const OF_DATA = {
  outputs: [{ key: 'answer', dataType: 'text/plain', value: 'yes', json: null }],
  inputTokens: 100,
  outputTokens: 20,
  cost: 0.25,
};
const status = (code: number, name: string) => ({ code, name, timestamp: null });

describe('toRecord', () => {
  it.each<[string, CaseOutcome, Partial<ResultRecord>]>([
    ['not submitted', { outcome: 'not-submitted', problem }, { error: problem }],
    [
      'succeeded',
      { outcome: 'succeeded', checks: [], ended: buildEndedJob('SUCCESS'), data: buildJobData() },
      { ...OF_END, ...OF_DATA, status: status(3, 'SUCCESS') },
    ],
    [
      'checked',
      { outcome: 'succeeded', checks: [buildCheck()], ended: buildEndedJob('SUCCESS'), data: buildJobData() },
      { ...OF_END, ...OF_DATA, status: status(3, 'SUCCESS'), checks: [buildCheck()] },
    ],
    [
      'answered by the cache',
      { outcome: 'succeeded', checks: [], ended: buildEndedJob('CACHED'), data: buildJobData() },
      { ...OF_END, ...OF_DATA, status: status(6, 'CACHED'), cached: true },
    ],
    [
      'succeeded in an earlier attempt',
      { outcome: 'succeeded', checks: [], ended: buildEndedJob('SUCCESS', { reused: true }), data: buildJobData() },
      { ...OF_END, ...OF_DATA, status: status(3, 'SUCCESS'), reused: true },
    ],
    [
      'failed',
      { outcome: 'failed', ended: buildEndedJob('FAILURE'), data: null, problem },
      { ...OF_END, status: status(4, 'FAILURE'), error: problem },
    ],
    [
      'failed with data',
      { outcome: 'failed', ended: buildEndedJob('FAILURE'), data: buildJobData({ outputs: null }), problem },
      { ...OF_END, ...OF_DATA, outputs: null, status: status(4, 'FAILURE'), error: problem },
    ],
    [
      'cancelled by somebody',
      { outcome: 'cancelled', ended: buildEndedJob('CANCELLED'), data: null, problem },
      { ...OF_END, status: status(5, 'CANCELLED'), error: problem },
    ],
    [
      'cancelled by this action',
      { outcome: 'cancelled', job: buildJob(), lastStatus: openStatus('STARTED'), problem },
      { ...OF_JOB, status: status(1, 'STARTED'), error: problem },
    ],
    [
      'timed out before any status',
      { outcome: 'timed-out', job: buildJob(), lastStatus: null, problem },
      { ...OF_JOB, error: problem },
    ],
    ['lost without an id', { outcome: 'lost', problem }, { error: problem }],
    [
      'lost before any status',
      { outcome: 'lost', job: buildJob(), lastStatus: null, problem },
      { ...OF_JOB, error: problem },
    ],
    [
      'lost after a status',
      { outcome: 'lost', job: buildJob(), lastStatus: openStatus('STARTED'), problem },
      { ...OF_JOB, status: status(1, 'STARTED'), error: problem },
    ],
    [
      'lost with its end',
      { outcome: 'lost', ended: buildEndedJob('SUCCESS'), data: null, problem },
      { ...OF_END, status: status(3, 'SUCCESS'), error: problem },
    ],
  ])('of a file that was %s', (_, caseOutcome, expected) => {
    expect(toRecord(result(caseOutcome))).toEqual({ ...NOTHING, outcome: caseOutcome.outcome, ...expected });
  });

  it('has every field for every outcome', () => {
    const record = toRecord(result({ outcome: 'not-submitted', problem }));
    expect(Object.keys(JSON.parse(JSON.stringify(record)) as object).sort()).toEqual(Object.keys(NOTHING).sort());
  });

  it('keeps null for a hash and a key that are not known', () => {
    const unread = {
      ...buildCase(),
      files: [{ input: null, as: 'file', file: { ...buildFile(), sha256: null } }],
    } as const;
    const record = toRecord({ case: unread, submissionKey: null, outcome: 'not-submitted', problem });
    expect([record.files[0]?.sha256, record.files[0]?.input, record.submissionKey]).toEqual([null, null, null]);
  });
});

describe('times', () => {
  const times = (name: TerminalName, moment: { timestamp?: number; createdAtMs?: number }) => {
    const ended: EndedJob = { ...buildEndedJob(name), status: { ...terminalStatus(name), ...moment } };
    const { submittedAt, finishedAt, durationMs } = toRecord(
      result({ outcome: 'succeeded', checks: [], ended, data: buildJobData() }),
    );
    return { submittedAt, finishedAt, durationMs };
  };

  it.each<[string, TerminalName, { timestamp?: number; createdAtMs?: number }, string, number]>([
    ["are ours where Roe's are unknown", 'SUCCESS', {}, SEEN, 4000],
    ["are ours where Roe's beginning alone is known", 'SUCCESS', { createdAtMs: 990_000 }, SEEN, 4000],
    ["end by Roe's where its end is known", 'SUCCESS', { timestamp: 1002.5 }, '1970-01-01T00:16:42.500Z', 4000],
    [
      "last by Roe's where it has both",
      'SUCCESS',
      { timestamp: 1002.5, createdAtMs: 999_000 },
      '1970-01-01T00:16:42.500Z',
      3500,
    ],
    ['last no less than nothing', 'SUCCESS', { timestamp: 998, createdAtMs: 999_000 }, '1970-01-01T00:16:38.000Z', 0],
    [
      'last whole milliseconds',
      'SUCCESS',
      { timestamp: 1000.0004, createdAtMs: 999_000 },
      '1970-01-01T00:16:40.000Z',
      1000,
    ],
    ['are ours for the cache, whose job is an old one', 'CACHED', { timestamp: 10, createdAtMs: 5000 }, SEEN, 4000],
  ])('%s', (_, name, moment, finishedAt, durationMs) => {
    expect(times(name, moment)).toEqual({ submittedAt: ACCEPTED, finishedAt, durationMs });
  });

  it.each([
    ['with an end that Roe reports', { timestamp: 1002.5, createdAtMs: 999_000 }, 3500],
    ['without', { createdAtMs: 999_000 }, null],
  ])('of an earlier attempt’s job begin and last by Roe’s clock alone (%s)', (_, moment, lasted) => {
    const { job, ...others } = buildEndedJob('SUCCESS');
    const ended = {
      ...others,
      job: { ...job, createdAtMs: 999_000 },
      status: { ...terminalStatus('SUCCESS'), ...moment },
    };
    const record = toRecord(result({ outcome: 'succeeded', checks: [], ended, data: buildJobData() }));
    expect([record.submittedAt, record.durationMs]).toEqual(['1970-01-01T00:16:39.000Z', lasted]);
  });

  it.each([1e13, -1e13, 1e300, 253_402_300_800, 1_719_556_664_569])(
    'take a time of Roe that is none (%d) for unknown',
    (timestamp) => {
      expect(times('SUCCESS', { timestamp })).toEqual({ submittedAt: ACCEPTED, finishedAt: SEEN, durationMs: 4000 });
    },
  );
});

describe('outputs', () => {
  const recorded = (output: Partial<Output>) => {
    const outputs: Output[] = [{ key: 'a', dataType: 'application/json', value: '', ...output }];
    return toRecord(
      result({ outcome: 'succeeded', checks: [], ended: buildEndedJob(), data: buildJobData({ outputs }) }),
    ).outputs?.[0];
  };

  it.each<[string, string, unknown]>([
    ['application/json', '{"a":[1]}', { a: [1] }],
    ['application/json', 'null', null],
    ['application/json', '"text"', 'text'],
    ['application/json; charset=utf-8', '[1]', [1]],
    ['Application/JSON', '[1]', [1]],
    ['application/ld+json', '[1]', [1]],
    ['application/json', '{"a":', null],
    ['application/json', '', null],
    ['text/plain', '[1]', null],
    ['application/jsonl', '[1]', null],
    ['text/json', '[1]', null],
  ])('of %s: %s', (dataType, value, json) => {
    expect(recorded({ dataType, value })).toEqual({ key: 'a', dataType, value, json });
  });

  it('whose end was not read have no JSON, and say how much is left out', () => {
    const output = { key: 'a', dataType: 'application/json', value: '[1]' };
    expect(toOutputRecord({ ...output, leftOut: 3 })).toEqual({ ...output, leftOut: 3, json: null });
    expect(toOutputRecord(output)).not.toHaveProperty('leftOut');
  });

  it('are JSON only if their type begins as one of JSON', () => {
    expect(['application/json', 'x-application/json'].map(isJsonType)).toEqual([true, false]);
  });

  it('that were corrected stand beside the original', () => {
    const corrected: Output[] = [{ key: 'answer', dataType: 'application/json', value: '7' }];
    const record = toRecord(
      result({
        outcome: 'succeeded',
        checks: [],
        ended: buildEndedJob(),
        data: buildJobData({ correctedOutputs: corrected }),
      }),
    );
    expect([record.outputs, record.correctedOutputs]).toEqual([
      OF_DATA.outputs,
      [{ key: 'answer', dataType: 'application/json', value: '7', json: 7 }],
    ]);
  });
});
