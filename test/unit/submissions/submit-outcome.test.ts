import { expect, it } from 'vitest';
import { answered, failed, RoeError, type RoeErrorCode } from '../../../src/roe/errors.ts';
import { type SubmitOutcome, submitOutcomeOf } from '../../../src/submissions/submit-outcome.ts';
import { buildJobId } from '../../support/build-job-id.ts';

it('an id means accepted', () => {
  expect(submitOutcomeOf(answered(buildJobId()), false)).toEqual({ kind: 'accepted', jobId: buildJobId() });
});

it.each<[RoeErrorCode, SubmitOutcome['kind']]>([
  ['refused', 'refused'],
  ['too-large', 'refused'],
  ['unsupported-type', 'refused'],
  ['unreadable-file', 'refused'],
  ['unauthorized', 'blocked'],
  ['forbidden', 'blocked'],
  ['out-of-credits', 'blocked'],
  ['not-found', 'blocked'],
  ['proxy-refused', 'blocked'],
  ['never-sent', 'never-accepted'],
  ['throttled', 'never-accepted'],
  ['fate-unknown', 'unknown'],
  ['server-error', 'unknown'],
  ['unreadable-reply', 'unknown'],
  ['stopped', 'unknown'],
])('%s means %s', (code, kind) => {
  const error = new RoeError(code, 'x');
  for (const sentBefore of [false, true]) expect(submitOutcomeOf(failed(error), sentBefore)).toEqual({ kind, error });
});

it.each([
  [409, false, 'refused'],
  [409, true, 'unknown'],
  [400, true, 'refused'],
] as const)('a refusal by %d, sent before: %s, means %s', (status, sentBefore, kind) => {
  const error = new RoeError('refused', 'x', { status });
  expect(submitOutcomeOf(failed(error), sentBefore)).toEqual({ kind, error });
});
