import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPath, fillIn, placeholders } from '../../../src/files/source-file.ts';

describe('placeholders', () => {
  it.each([
    ['a.pdf', { dir: '.', name: 'a.pdf', stem: 'a' }],
    ['docs/a.pdf', { dir: 'docs', name: 'a.pdf', stem: 'a' }],
    ['docs/2026/a.tar.gz', { dir: 'docs/2026', name: 'a.tar.gz', stem: 'a.tar' }],
    ['docs.d/README', { dir: 'docs.d', name: 'README', stem: 'README' }],
    ['.env', { dir: '.', name: '.env', stem: '.env' }],
    ['a/.env.local', { dir: 'a', name: '.env.local', stem: '.env' }],
    ['a/b.', { dir: 'a', name: 'b.', stem: 'b' }],
    ['Verträge/März 😀.pdf', { dir: 'Verträge', name: 'März 😀.pdf', stem: 'März 😀' }],
  ])('of %s', (path, values) => {
    expect(placeholders(path)).toEqual({ path, ...values });
  });
});

describe('fillIn', () => {
  it.each([
    ['{path}', 'docs/a.pdf'],
    ['{dir}|{name}|{stem}', 'docs|a.pdf|a'],
    ['{stem} and {stem}', 'a and a'],
    ['no place', 'no place'],
    ['{other} {PATH} { path } {}', '{other} {PATH} { path } {}'],
    ['{{path}}', '{docs/a.pdf}'],
    ['{"file": "{name}"}', '{"file": "a.pdf"}'],
  ])('%s', (template, text) => {
    expect(fillIn(template, 'docs/a.pdf')).toBe(text);
  });

  it('inserts a path unchanged, whatever it contains', () => {
    expect(fillIn('{path}!', '{name}/$&$1.pdf')).toBe('{name}/$&$1.pdf!');
  });
});

describe('byPath', () => {
  const sorted = (...paths: string[]) =>
    paths
      .map((path) => ({ path }))
      .sort(byPath)
      .map(({ path }) => path);

  it('orders by code units', () => {
    expect(sorted('b', 'a/b', 'ä', 'Z', 'a', '10', '9', 'a.b')).toEqual(['10', '9', 'Z', 'a', 'a.b', 'a/b', 'b', 'ä']);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(Math.sign(byPath({ path: a }, { path: b })) + Math.sign(byPath({ path: b }, { path: a }))).toBe(0);
        expect(byPath({ path: a }, { path: b }) === 0).toBe(a === b);
      }),
    );
  });
});
