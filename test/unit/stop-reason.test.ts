import { expect, it } from 'vitest';
import { RoeError, type RoeErrorCode } from '../../src/roe/errors.ts';
import { type StopReason, stopReasonFor, stopReasonOf } from '../../src/stop-reason.ts';

it.each<[RoeErrorCode, StopReason]>([
  ['out-of-credits', { code: 'out-of-credits', sentence: 'the organization is out of credits (why)' }],
  ['unauthorized', { code: 'unauthorized', sentence: 'Roe no longer accepts the API key (why)' }],
  ['forbidden', { code: 'forbidden', sentence: 'the API key may not run this agent (why)' }],
  ['not-found', { code: 'not-found', sentence: 'the agent no longer exists (why)' }],
  ['never-sent', { code: 'unreachable', sentence: 'why' }],
])('%s stops the run', (code, stop) => {
  expect(stopReasonFor(new RoeError(code, 'why'))).toEqual(stop);
});

it('the first stop of a signal holds', () => {
  const stopping = new AbortController();
  stopping.abort({ code: 'timeout', sentence: 'a' } satisfies StopReason);
  stopping.abort({ code: 'unreachable', sentence: 'b' } satisfies StopReason);
  expect(stopReasonOf(stopping.signal)).toEqual({ code: 'timeout', sentence: 'a' });
});
