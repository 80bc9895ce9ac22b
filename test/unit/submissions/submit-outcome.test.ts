import { expect, it } from 'vitest';
import { answered, failed, RoeError, type RoeErrorCode } from '../../../src/roe/errors.ts';
import { type SubmitOutcome, submitOutcomeOf } from '../../../src/submissions/submit-outcome.ts';
import { buildJobId } from '../../support/build-job-id.ts';

it('an id means accepted', () => {
  expect(submitOutcomeOf(answered(buildJobId()), false)).toEqual({ kind: 'accepted', jobId: buildJobId() });
});

it.each<[RoeErrorCode, SubmitOutcome['kind']]>([
  ['refused', 'file-refused'],
  ['too-large', 'file-refused'],
  ['unsupported-type', 'file-refused'],
  ['unreadable-file', 'file-refused'],
  ['unauthorized', 'run-blocked'],
  ['forbidden', 'run-blocked'],
  ['out-of-credits', 'run-blocked'],
  ['not-found', 'run-blocked'],
  ['proxy-refused', 'run-blocked'],
  ['never-sent', 'retryable'],
  ['throttled', 'retryable'],
  ['fate-unknown', 'in-doubt'],
  ['server-error', 'in-doubt'],
  ['unreadable-reply', 'in-doubt'],
  ['stopped', 'in-doubt'],
])('%s means %s', (code, kind) => {
  const error = new RoeError(code, 'x');
  for (const sentBefore of [false, true]) expect(submitOutcomeOf(failed(error), sentBefore)).toEqual({ kind, error });
});

it.each([
  [409, false, 'file-refused'],
  [409, true, 'in-doubt'],
  [400, true, 'file-refused'],
] as const)('a refusal by %d, sent before: %s, means %s', (status, sentBefore, kind) => {
  const error = new RoeError('refused', 'x', { status });
  expect(submitOutcomeOf(failed(error), sentBefore)).toEqual({ kind, error });
});
