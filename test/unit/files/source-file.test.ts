import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPath } from '../../../src/files/source-file.ts';

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
