import { describe, expect, it } from 'vitest';
import { isSecureAddress } from '../../../src/lib/secure-address.ts';

describe('an address to which keys may go', () => {
  it.each([
    ['https://api.roe-ai.com/', true],
    ['https://10.0.0.1:8443/', true],
    ['http://localhost:8080/', true],
    ['http://127.0.0.1/', true],
    ['http://127.1.2.255/', true],
    ['http://[::1]:1/', true],
    ['http://api.roe-ai.com/', false],
    ['http://localhost.example.com/', false],
    ['http://notlocalhost/', false],
    ['http://127.0.0.1.example.com/', false],
    ['http://1270.example/', false],
    ['http://[::2]/', false],
    ['ftp://localhost/', false],
    ['ws://127.0.0.1/', false],
  ])('%s: %s', (address, secure) => {
    expect(isSecureAddress(new URL(address))).toBe(secure);
  });
});
