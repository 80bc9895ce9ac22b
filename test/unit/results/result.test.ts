import { describe, expect, it } from 'vitest';
import { CHECK_BROKEN, caseProblem } from '../../../src/problem.ts';
import type { Finding } from '../../../src/results/record.ts';
import {
  afterChecks,
  type CaseOutcome,
  type Collected,
  outcomeOf,
  outcomeOfUnfinished,
  type UnfinishedJob,
} from '../../../src/results/result.ts';
import { RoeError } from '../../../src/roe/errors.ts';
import type { JobStatus, TerminalStatus } from '../../../src/roe/roe.ts';
import type { StopReason } from '../../../src/stop-reason.ts';
import { buildCheck } from '../../support/build-check.ts';
import { buildEndedJob } from '../../support/build-ended-job.ts';
import { buildJob } from '../../support/build-job.ts';
import { buildJobData } from '../../support/build-job-data.ts';
import { openStatus, type TerminalName, terminalStatus } from '../../support/build-status.ts';

const data = buildJobData();
const noOutputs = buildJobData({ outputs: null });
const emptyOutputs = buildJobData({ outputs: [] });
const read = (some = data): Collected => ({ ok: true, value: some });
const unread: Collected = { ok: false, error: 'Roe answered 403', requestId: 'request-1' };

/** What an ending says beside the job. */
function said(caseOutcome: CaseOutcome) {
  const { outcome } = caseOutcome;
  const problem = 'problem' in caseOutcome ? caseOutcome.problem : null;
  return {
    outcome,
    data: 'data' in caseOutcome ? caseOutcome.data : null,
    code: problem?.code,
    message: problem?.message,
  };
}

describe('outcomeOf', () => {
  const CACHED_FAILURE = 'the cache answered without outputs, so the cached job had failed';
  const FAILED = 'Roe gave no reason.';
  const UNREAD = 'the job ended with SUCCESS, but its result could not be read';

  it.each<[TerminalName, string, Collected, ReturnType<typeof said>]>([
    ['SUCCESS', 'outputs', read(), { outcome: 'succeeded', data, code: undefined, message: undefined }],
    [
      'SUCCESS',
      'no output at all',
      read(emptyOutputs),
      { outcome: 'succeeded', data: emptyOutputs, code: undefined, message: undefined },
    ],
    [
      'SUCCESS',
      'no list of outputs',
      read(noOutputs),
      { outcome: 'lost', data: null, code: 'result-unavailable', message: `${UNREAD}: Roe has no outputs for it` },
    ],
    [
      'SUCCESS',
      'no readable data',
      unread,
      { outcome: 'lost', data: null, code: 'result-unavailable', message: `${UNREAD}: Roe answered 403` },
    ],
    ['CACHED', 'outputs', read(), { outcome: 'succeeded', data, code: undefined, message: undefined }],
    [
      'CACHED',
      'no output at all',
      read(emptyOutputs),
      { outcome: 'failed', data: emptyOutputs, code: 'cached-failure', message: CACHED_FAILURE },
    ],
    [
      'CACHED',
      'no list of outputs',
      read(noOutputs),
      { outcome: 'failed', data: noOutputs, code: 'cached-failure', message: CACHED_FAILURE },
    ],
    ['FAILURE', 'outputs', read(), { outcome: 'failed', data, code: 'job-failed', message: FAILED }],
    ['FAILURE', 'no readable data', unread, { outcome: 'failed', data: null, code: 'job-failed', message: FAILED }],
    [
      'CANCELLED',
      'outputs',
      read(),
      { outcome: 'cancelled', data, code: 'job-cancelled', message: 'the job was cancelled' },
    ],
    [
      'CANCELLED',
      'no readable data',
      unread,
      { outcome: 'cancelled', data: null, code: 'job-cancelled', message: 'the job was cancelled' },
    ],
  ])('of %s with %s', (name, _, collected, expected) => {
    const ended = buildEndedJob(name);
    const caseOutcome = outcomeOf(ended, collected);
    expect(said(caseOutcome)).toEqual(expected);
    expect(caseOutcome).toHaveProperty('ended', ended);
  });

  it('of a failure says its reason', () => {
    const status: TerminalStatus = terminalStatus('FAILURE', 'too many pages');
    expect(outcomeOf({ ...buildEndedJob(), status }, unread)).toMatchObject({
      outcome: 'failed',
      problem: caseProblem('job-failed', 'too many pages'),
    });
  });

  it('of a lost result names the job', () => {
    const ended = buildEndedJob('SUCCESS');
    expect(outcomeOf(ended, unread)).toMatchObject({ outcome: 'lost', ended, data: null });
  });

  it('of CACHED does not call a job failed whose data could not be read', () => {
    expect(said(outcomeOf(buildEndedJob('CACHED'), unread))).toMatchObject({
      outcome: 'lost',
      code: 'result-unavailable',
    });
  });
});

describe('outcomeOfUnfinished', () => {
  const TIMEOUT: StopReason = { code: 'timeout', sentence: '`timeout` (2h) ran out' };
  const CANCELLED: StopReason = { code: 'run-cancelled', sentence: 'the run was cancelled' };
  const CREDITS: StopReason = { code: 'out-of-credits', sentence: 'the organization is out of credits (x)' };

  const STARTED = openStatus('STARTED');
  const ENDED = terminalStatus('CANCELLED');
  const REFUSED = new RoeError('not-found', 'Roe answered 404');
  const LATE = new RoeError('stopped', 'there was no time left to ask');
  const job = buildJob();

  it.each<[StopReason, JobStatus | null, CaseOutcome['outcome'], string]>([
    [TIMEOUT, ENDED, 'timed-out', 'timeout'],
    [TIMEOUT, STARTED, 'timed-out', 'timeout'],
    [CANCELLED, ENDED, 'cancelled', 'cancelled-by-action'],
    [CANCELLED, STARTED, 'lost', 'left-open'],
    [CREDITS, ENDED, 'cancelled', 'cancelled-by-action'],
    [CREDITS, null, 'lost', 'left-open'],
  ])('after %j, of a job that was cancelled and is %j, is %s', (stop, status, outcome, code) => {
    const left = { job, lastStatus: status, cancellation: { status, refusal: null }, stop };
    expect(outcomeOfUnfinished(left)).toMatchObject({ outcome, job, lastStatus: status, problem: { code } });
  });

  it.each<[JobStatus | null, UnfinishedJob['cancellation'], string]>([
    [ENDED, { status: ENDED, refusal: null }, 'it was cancelled'],
    [ENDED, { status: ENDED, refusal: REFUSED }, 'it was cancelled'],
    [STARTED, { status: STARTED, refusal: REFUSED }, 'Roe did not accept its cancellation (Roe answered 404), RUNNING'],
    [STARTED, { status: null, refusal: REFUSED }, 'Roe did not accept its cancellation (Roe answered 404), RUNNING'],
    [
      STARTED,
      { status: STARTED, refusal: null },
      'Roe accepted its cancellation and reported STARTED afterwards, RUNNING',
    ],
    [
      null,
      { status: null, refusal: null },
      'Roe accepted its cancellation and did not report its status afterwards, RUNNING',
    ],
    [null, { status: null, refusal: LATE }, 'there was no time left to cancel it, RUNNING'],
    [STARTED, null, `job ${job.id} keeps running, since \`cancel-on-exit\` is off`],
  ])('of a job that is %j after %j says: %s', (lastStatus, cancellation, sequel) => {
    const caseOutcome = outcomeOfUnfinished({ job, lastStatus, cancellation, stop: TIMEOUT });
    const told = sequel.replace('RUNNING', `so job ${job.id} may still be running`);
    expect(said(caseOutcome).message).toBe(`the job was still open when \`timeout\` (2h) ran out; ${told}`);
  });
});

describe('a file that succeeded, after its checks', () => {
  const success = { outcome: 'succeeded', ended: buildEndedJob(), data: buildJobData(), checks: [] } as const;
  const passed = { ...buildCheck({ passed: true, message: 'it keeps to the schema' }), evaluated: true };
  const place = { pointer: '/total', expected: 1, actual: 2 };
  const refused = {
    ...buildCheck({ kind: 'expected', message: '/total: expected 1, got 2', ...place }),
    evaluated: true,
  };
  const broke = { ...buildCheck({ kind: 'reject-when', message: 'it could not be evaluated' }), evaluated: false };
  const negative = { ...buildCheck({ kind: 'reject-when', message: 'the total is negative' }), evaluated: true };
  const lineOf = ({ evaluated, ...check }: Finding) => check;

  it('stays succeeded, with every finding, if all checks passed', () => {
    expect(afterChecks(success, [passed])).toEqual({ ...success, checks: [lineOf(passed)] });
    expect(afterChecks(success, [])).toEqual(success);
  });

  it.each([
    ['refused', [passed, refused], 'check-failed', '/total: expected 1, got 2'],
    ['refused twice', [refused, passed, refused], 'check-failed', '/total: expected 1, got 2 (and 1 more)'],
    ['refused two values for one reason', [negative, { ...negative, pointer: '/b' }], 'check-failed', negative.message],
    [
      'refused two values for two reasons',
      [negative, { ...negative, message: 'it is late' }],
      'check-failed',
      'the total is negative (and 1 more)',
    ],
    [
      'refused for the reason of a check of another kind',
      [{ ...refused, message: negative.message }, negative],
      'check-failed',
      'the total is negative (and 1 more)',
    ],
    ['broke', [broke, passed], CHECK_BROKEN, 'it could not be evaluated'],
    ['broke, and one refused', [broke, refused], 'check-failed', 'it could not be evaluated (and 1 more)'],
  ])('is rejected if one %s', (_, findings, code, message) => {
    const { ended, data } = success;
    const checks = findings.map(lineOf);
    expect(afterChecks(success, findings)).toEqual({
      outcome: 'rejected',
      ended,
      data,
      checks,
      problem: caseProblem(code, message),
    });
  });
});

it('a result that could not be read has the id of the failed call', () => {
  const lost = outcomeOf(buildEndedJob(), unread);
  expect('problem' in lost && lost.problem).toMatchObject({ code: 'result-unavailable', requestId: 'request-1' });
});

it('a job that may run on has the id of the cancellation that Roe refused', () => {
  const refusal = new RoeError('not-found', 'Roe answered 404', { requestId: 'request-2' });
  const stop: StopReason = { code: 'timeout', sentence: 'time ran out' };
  const left = { job: buildJob(), lastStatus: openStatus('STARTED'), cancellation: { status: null, refusal }, stop };
  const caseOutcome = outcomeOfUnfinished(left);
  expect('problem' in caseOutcome && caseOutcome.problem.requestId).toBe('request-2');
});
