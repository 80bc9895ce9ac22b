import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byComposedPath, byPath } from '../../../src/files/source-file.ts';

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

describe('byComposedPath', () => {
  const [composed, decomposed] = ['\u00e9', 'e\u0301'];

  it('orders a name the same, however its accents are written', () => {
    expect(byComposedPath({ path: decomposed }, { path: 'f' })).toBeGreaterThan(0);
    expect(byComposedPath({ path: composed }, { path: 'f' })).toBeGreaterThan(0);
    expect(byComposedPath({ path: 'f' }, { path: decomposed })).toBeLessThan(0);
    expect(byComposedPath({ path: 'f' }, { path: composed })).toBeLessThan(0);
    expect(byComposedPath({ path: 'a' }, { path: 'b' })).toBeLessThan(0);
  });

  it('orders two spellings of one name by code units', () => {
    expect(byComposedPath({ path: decomposed }, { path: composed })).toBeLessThan(0);
    expect(byComposedPath({ path: composed }, { path: decomposed })).toBeGreaterThan(0);
    expect(byComposedPath({ path: composed }, { path: composed })).toBe(0);
  });
});
