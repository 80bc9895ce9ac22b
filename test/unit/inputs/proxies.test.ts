import { describe, expect, it } from 'vitest';
import { proxyAddress, readProxies } from '../../../src/inputs/proxies.ts';
import { recordingRunner } from '../../support/recording-runner.ts';

/** Returns the problems, the environment afterwards, and the masked secrets. */
function read(given: Readonly<Record<string, string>>) {
  const environment: Record<string, string> = { ...given };
  const masked: string[] = [];
  const problems = readProxies({
    ...recordingRunner({ workspace: '/', tempDir: '/', inputs: {} }),
    environment: (name) => environment[name] ?? '',
    setEnvironment: (name, value) => {
      environment[name] = value;
    },
    mask: (secret) => masked.push(secret),
  });
  return { problems, environment, masked };
}

describe('the address of a proxy', () => {
  it.each([
    ['http://proxy.test:3128', 'http://proxy.test:3128/'],
    ['https://proxy.test:3128/', 'https://proxy.test:3128/'],
    ['HTTP://proxy.test', 'http://proxy.test/'],
    ['proxy.test:3128', 'http://proxy.test:3128/'],
    ['localhost:3128', 'http://localhost:3128/'],
    ['10.0.0.1:3128', 'http://10.0.0.1:3128/'],
    ['[::1]:3128', 'http://[::1]:3128/'],
    ['me:secret@proxy.test:3128', 'http://me:secret@proxy.test:3128/'],
    ['http://me:a%20b@proxy.test:3128', 'http://me:a%20b@proxy.test:3128/'],
    ['http://me:100%@proxy.test:3128', 'http://me:100%25@proxy.test:3128/'],
    ['http://me:a%zz%4@proxy.test:3128', 'http://me:a%25zz%254@proxy.test:3128/'],
    ['http://m%e:secret@proxy.test:3128', 'http://m%25e:secret@proxy.test:3128/'],
    ['http://me:p@ss@proxy.test:3128', 'http://me:p%40ss@proxy.test:3128/'],
  ])('%s is read as curl reads it', (given, address) => {
    expect(proxyAddress(given)).toBe(address);
    // Every client decodes the user name and the password.
    const { username, password } = new URL(address);
    expect(() => [username, password].map(decodeURIComponent)).not.toThrow();
  });

  it.each([
    'http://:3128',
    'http://me:a#b@proxy.test:3128',
    'http://me:1#2@proxy.test:3128',
    'http://me:1/2@proxy.test:3128',
    'http://me:%ff@proxy.test:3128',
    'http://proxy.test:99999',
    'http:/proxy.test:3128',
    'socks5://proxy.test:1080',
    '"http://proxy.test:3128"',
    'proxy test',
  ])('%s is refused with one sentence that does not show it', (given) => {
    expect(proxyAddress(given)).toBeNull();
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy']) {
      const { problems } = read({ [name]: given });
      expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} takes the address of an HTTP proxy`))]);
      expect(problems[0]).not.toContain(given);
    }
  });
});

describe('the proxies of the environment', () => {
  it.each([
    [{ HTTPS_PROXY: ' proxy.test:1 ' }, 'http://proxy.test:1/', undefined],
    [{ https_proxy: 'small.test', HTTPS_PROXY: 'large.test' }, 'http://small.test/', undefined],
    [{ https_proxy: '', HTTPS_PROXY: 'large.test' }, 'http://large.test/', undefined],
    [{ HTTP_PROXY: 'plain.test' }, undefined, 'http://plain.test/'],
    [{ ALL_PROXY: 'all.test', HTTP_PROXY: 'plain.test' }, 'http://all.test/', 'http://plain.test/'],
    [{ all_proxy: 'all.test' }, 'http://all.test/', undefined],
    [{ HTTPS_PROXY: 'proxy.test', ALL_PROXY: 'socks5://other.test' }, 'http://proxy.test/', undefined],
  ])('%j lead to the same proxies for every client', (given, https, http) => {
    const { environment, problems } = read(given);
    for (const name of ['https_proxy', 'HTTPS_PROXY']) expect(environment[name]).toBe(https);
    for (const name of ['http_proxy', 'HTTP_PROXY']) expect(environment[name]).toBe(http);
    expect(problems).toEqual([]);
  });

  it('are not used by any client if NO_PROXY names every host, even if they are invalid', () => {
    const { problems, environment } = read({
      HTTPS_PROXY: 'socks5://proxy.test',
      all_proxy: 'x y',
      NO_PROXY: 'a.test, *',
    });
    expect(problems).toEqual([]);
    expect(environment).toMatchObject({
      HTTPS_PROXY: '',
      https_proxy: '',
      HTTP_PROXY: '',
      ALL_PROXY: '',
      all_proxy: '',
    });
  });

  it('are not used for hosts in NO_PROXY, which commas or spaces separate', () => {
    const { environment } = read({ NO_PROXY: ' a.test b.test,,.c.test:8080 ' });
    expect(environment).toMatchObject({
      NO_PROXY: 'a.test,b.test,.c.test:8080',
      no_proxy: 'a.test,b.test,.c.test:8080',
    });
  });

  it('stay unset if none is set', () => {
    expect(read({})).toEqual({ problems: [], environment: {}, masked: [] });
  });

  it.each([
    ['http://me:se%40cret@proxy.test', ['se%40cret', 'se@cret']],
    ['me:secret@proxy.test', ['secret']],
    ['http://me:100%@proxy.test', ['100%']],
    ['http://me:a#b@proxy.test', ['a#b']],
    ['http://me:a:b@c@proxy.test', ['a:b@c']],
    ['http://me@proxy.test:3128', []],
    ['http://me:@proxy.test:3128', []],
    ['proxy.test:3128', []],
  ])('have the password in %s masked, as written and decoded', (given, forms) => {
    for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy']) {
      expect(read({ [name]: given }).masked).toEqual(forms);
    }
  });
});
