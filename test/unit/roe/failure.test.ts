import { expect, it } from 'vitest';
import { TimeLimitError } from '../../../src/lib/clock.ts';
import { classifyFailure, classifyStatus, neverStarted, notProcessed, TunnelError } from '../../../src/roe/failure.ts';
import { notReadable } from '../../../src/roe/multipart.ts';

const CALL = { method: 'POST', path: '/v1/agents/run/a/async/' } as const;
const NAME = 'POST /v1/agents/run/a/async/';
const RUNNING = new AbortController().signal;

const system = (code: string, syscall?: string) =>
  Object.assign(new Error(`${syscall} ${code}`), syscall === undefined ? { code } : { code, syscall });
const wrapped = (cause: Error) => new TypeError('fetch failed', { cause });
const classify = (cause: unknown) => classifyFailure(CALL, cause, RUNNING);

const BEFORE_CONNECTION = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
];

it.each(BEFORE_CONNECTION)('%s without a system call proves that nothing was sent', (code) => {
  const expected = {
    code: 'never-sent',
    message: `Roe could not be reached${code === 'ENOTFOUND' ? ', since its name is not known' : ''} (${code})`,
    status: null,
    retryAfterMs: null,
  };
  const cause = system(code);
  expect(classify(cause)).toMatchObject({ ...expected, cause });
  expect(classify(wrapped(cause))).toMatchObject(expected);
});

it.each([...BEFORE_CONNECTION, 'EMFILE', 'ETIMEDOUT', 'ECONNRESET'])(
  '%s proves that nothing was sent while connecting, and proves nothing on an open connection',
  (code) => {
    expect(classify(system(code, 'connect')).code).toBe('never-sent');
    expect(classify(wrapped(system(code, 'connect'))).code).toBe('never-sent');
    for (const syscall of ['read', 'write']) {
      expect(classify(system(code, syscall)).code).toBe('fate-unknown');
      expect(classify(wrapped(system(code, syscall))).code).toBe('fate-unknown');
    }
  },
);

it('a name that is not found proves that nothing was sent', () => {
  expect(classify(system('ENOTFOUND', 'getaddrinfo')).code).toBe('never-sent');
});

it.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'ERR_HTTP2_STREAM_ERROR'])(
  '%s proves nothing',
  (code) => {
    expect(classify(system(code))).toMatchObject({
      code: 'fate-unknown',
      message: `the connection to Roe broke (${code})`,
    });
  },
);

it.each([
  [new TypeError('terminated'), 'TypeError'],
  [Object.assign(new Error('x'), { code: 7, syscall: 7 }), 'Error'],
  ['thrown text', 'Error'],
])('an error without a code proves nothing: %s', (cause, name) => {
  expect(classify(cause)).toMatchObject({
    code: 'fate-unknown',
    message: `the connection to Roe broke (${name})`,
    cause,
  });
});

it('a connection that fails without a code proves nothing', () => {
  expect(classify(Object.assign(new Error('x'), { syscall: 'connect' })).code).toBe('fate-unknown');
});

it('a time limit proves nothing', () => {
  const cause = new TimeLimitError(59_600);
  expect(classify(cause)).toMatchObject({ code: 'fate-unknown', message: 'Roe did not answer within 60 s', cause });
});

it('a run that stops is the reason for whatever breaks then', () => {
  const stopped = AbortSignal.abort();
  for (const cause of [system('ECONNREFUSED', 'connect'), new TimeLimitError(1), notReadable(), new TunnelError(403)]) {
    expect(classifyFailure(CALL, cause, stopped)).toMatchObject({
      code: 'stopped',
      message: `${NAME} was aborted because the run is stopping`,
      cause,
    });
  }
  expect(neverStarted(CALL)).toMatchObject({
    code: 'stopped',
    message: `${NAME} was not started because the run is stopping`,
  });
});

it('a file that cannot be read completely was not sent, and is at fault unless too many files are open', () => {
  const changed = notReadable();
  expect(classify(changed)).toMatchObject({
    code: 'unreadable-file',
    message: 'the file changed or was removed while it was being sent',
    cause: changed,
  });
  const exhausted = notReadable(system('EMFILE', 'open'));
  expect(classify(exhausted)).toMatchObject({
    code: 'never-sent',
    message: 'too many files are open on this machine',
    cause: exhausted,
  });
});

it.each([
  [407, 'proxy-refused', ': it requires a valid user name and password in HTTPS_PROXY'],
  [403, 'proxy-refused', ''],
  [499, 'proxy-refused', ''],
  [408, 'never-sent', ''],
  [429, 'never-sent', ''],
  [500, 'never-sent', ''],
  [503, 'never-sent', ''],
] as const)('a proxy that answers %d has sent nothing on: %s', (status, code, hint) => {
  const cause = new TunnelError(status);
  const message = `the proxy refused the connection to Roe with ${status}${hint}`;
  expect(classify(cause)).toMatchObject({ code, message, status: null, cause });
});

it('a proxy that does not answer has sent nothing on', () => {
  const cause = new TunnelError(null);
  expect(classify(cause)).toMatchObject({
    code: 'never-sent',
    message: 'Roe could not be reached through the proxy (TunnelError)',
    cause,
  });
  expect(classify(new TunnelError(null, system('ECONNRESET', 'read'))).message).toContain('(ECONNRESET)');
  expect(new TunnelError(null)).toMatchObject({ name: 'TunnelError', message: 'the proxy made no connection' });
});

it('a 407 of a proxy that forwards plain requests reaches us as an invalid argument', () => {
  const cause = system('UND_ERR_INVALID_ARG');
  expect(classify(cause)).toMatchObject({ code: 'proxy-refused', cause, message: expect.stringContaining('with 407') });
});

it.each([
  [401, null, 'unauthorized'],
  [402, null, 'out-of-credits'],
  [403, null, 'forbidden'],
  [403, 'Not allowed', 'forbidden'],
  [403, 'This API key may not use the agent', 'forbidden'],
  [403, 'Invalid API key', 'unauthorized'],
  [403, 'The key has expired', 'unauthorized'],
  [403, 'Insufficient CREDITS', 'out-of-credits'],
  [404, null, 'not-found'],
  [408, null, 'server-error'],
  [413, null, 'too-large'],
  [415, null, 'unsupported-type'],
  [429, null, 'throttled'],
  [302, null, 'refused'],
  [400, 'credit', 'refused'],
  [409, null, 'refused'],
  [422, null, 'refused'],
  [499, null, 'refused'],
  [500, null, 'server-error'],
  [503, null, 'server-error'],
] as const)('an answer of %d with the sentence %s is %s', (status, sentence, code) => {
  expect(classifyStatus(CALL, { status, sentence, retryAfterMs: 7 })).toMatchObject({
    code,
    status,
    retryAfterMs: 7,
    message: sentence === null ? `Roe answered ${status}` : `Roe answered ${status}: ${sentence}`,
    cause: NAME,
  });
});

it('a request that the server did not process may be sent again immediately', () => {
  const cause = new Error('x');
  expect(notProcessed(cause)).toMatchObject({
    code: 'never-sent',
    retryAfterMs: 0,
    message: 'Roe refused the request before it began to process it',
    cause,
  });
});
