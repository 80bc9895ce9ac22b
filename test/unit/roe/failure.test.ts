import { expect, it } from 'vitest';
import { translateFailure } from '../../../src/roe/http.ts';

const CALL = { method: 'POST', path: '/v1/agents/run/a/async/' } as const;
const RUNNING = new AbortController().signal;

const codeOf = (code: string, syscall: string, wrap = (error: Error): Error => error) =>
  translateFailure(CALL, wrap(Object.assign(new Error(`${syscall} ${code}`), { code, syscall })), RUNNING).code;

it.each(['EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL', 'EMFILE', 'ETIMEDOUT'])(
  '%s before there is a connection is no send, and on an open one may come after it',
  (code) => {
    expect(codeOf(code, 'connect')).toBe('never-sent');
    expect(codeOf(code, 'read')).toBe('fate-unknown');
    expect(codeOf(code, 'write')).toBe('fate-unknown');
    expect(codeOf(code, 'read', (cause) => new TypeError('fetch failed', { cause }))).toBe('fate-unknown');
  },
);

it('a name that is not found is no send', () => {
  expect(codeOf('ENOTFOUND', 'getaddrinfo')).toBe('never-sent');
});
