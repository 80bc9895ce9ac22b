import { describe, expect, it } from 'vitest';
import { answered, failed, RoeError, withRequestId } from '../../../src/roe/errors.ts';

describe('RoeError', () => {
  it('holds what is known of a failure', () => {
    const cause = new Error('socket');
    const details = { status: 429, retryAfterMs: 2000, requestId: 'req-1', cause };
    const error = new RoeError('throttled', 'Roe answered 429', details);
    expect(error).toBeInstanceOf(Error);
    expect({ ...error, message: error.message, cause: error.cause }).toEqual({
      name: 'RoeError',
      code: 'throttled',
      status: 429,
      retryAfterMs: 2000,
      requestId: 'req-1',
      message: 'Roe answered 429',
      cause,
    });
  });

  it('holds null for what is not known', () => {
    const error = new RoeError('never-sent', 'Roe could not be reached');
    const unknown = { status: null, retryAfterMs: null, requestId: null };
    expect({ ...error }).toEqual({ name: 'RoeError', code: 'never-sent', ...unknown });
    expect(error).not.toHaveProperty('cause');
  });

  it('takes the id of its call, unless it has one', () => {
    const error = new RoeError('throttled', 'Roe answered 429', { status: 429 });
    const own = new RoeError('throttled', 'Roe answered 429', { requestId: 'own' });
    expect(error.ofRequest('call')).toMatchObject({ ...error, message: error.message, requestId: 'call' });
    expect(own.ofRequest('call').requestId).toBe('own');
  });
});

it.each([
  ['a reply', { status: 500, requestId: 'req-1' }, 'Roe is down, request id req-1'],
  ['no reply', { requestId: 'req-1' }, 'Roe is down'],
  ['no call', {}, 'Roe is down'],
  ['a reply to an unknown call', { status: 500 }, 'Roe is down'],
])('after %s, an error names the request only if support can find it', (_, details, message) => {
  expect(withRequestId(new RoeError('server-error', 'Roe is down', details))).toBe(message);
});

it('an answer is a value or an error', () => {
  const error = new RoeError('refused', 'no');
  expect(answered(1)).toEqual({ ok: true, value: 1 });
  expect(failed(error)).toEqual({ ok: false, error });
});
