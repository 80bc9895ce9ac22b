import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalOutputs, parseByValue } from '../../../src/compare/data.ts';
import { FieldCounts } from '../../../src/compare/detail.ts';
import { differentPlaces } from '../../../src/compare/places.ts';
import { sideBySide } from '../../../src/compare/side-by-side.ts';
import { cases } from '../../support/tier.ts';

describe('the places at which outputs differ', () => {
  it('are pointers into the only output, as those of `expected` are', () => {
    const base = { output: { total: 1, parties: [{ name: 'A' }, { name: 'B' }], 'a/b': 1 } };
    const now = { output: { total: 2, parties: [{ name: 'A' }, { name: 'C' }, { name: 'D' }] } };
    expect(differentPlaces(base, now, [])).toEqual([
      { pointer: '/total', field: '/total', base: 1, now: 2 },
      { pointer: '/parties/1/name', field: '/parties/*/name', base: 'B', now: 'C' },
      { pointer: '/parties/2', field: '/parties/*', base: undefined, now: { name: 'D' } },
      { pointer: '/a~1b', field: '/a~1b', base: 1, now: undefined },
    ]);
  });

  it('begin with the key if there are several outputs, or another one', () => {
    expect(differentPlaces({ a: 1, b: { c: 1 } }, { a: 1, b: { c: 2 } }, []).map(({ pointer }) => pointer)).toEqual([
      '/b/c',
    ]);
    expect(differentPlaces({ a: 1 }, { b: 1 }, []).map(({ pointer }) => pointer)).toEqual(['/a', '/b']);
    expect(differentPlaces({ a: 1 }, null, [])).toEqual([{ pointer: '', field: '', base: 1, now: undefined }]);
  });

  it('are the whole output if only one side has any', () => {
    expect(differentPlaces(null, { a: { x: 1 } }, [])).toEqual([
      { pointer: '', field: '', base: undefined, now: { x: 1 } },
    ]);
    expect(differentPlaces({ a: 1, b: 2 }, null, [])).toEqual([
      { pointer: '', field: '', base: { a: 1, b: 2 }, now: undefined },
    ]);
    expect(differentPlaces(null, null, [])).toEqual([]);
  });

  it('are values of another kind, and numbers that a double does not hold', () => {
    const exact = (text: string) => ({ o: { n: parseByValue(text) } });
    expect(differentPlaces(exact('12345678901234567890'), exact('12345678901234567890.0'), [])).toEqual([]);
    expect(differentPlaces(exact('12345678901234567890'), exact('12345678901234567891'), [])).toHaveLength(1);
    const [base, now] = [{ o: { a: null, b: [], c: 1 } }, { o: { b: {}, c: '1' } }];
    expect(differentPlaces(base, now, [])).toEqual([
      { pointer: '/a', field: '/a', base: null, now: undefined },
      { pointer: '/b', field: '/b', base: [], now: {} },
      { pointer: '/c', field: '/c', base: 1, now: '1' },
    ]);
  });

  it('begin with the key if one side has one output more', () => {
    const fewer = differentPlaces({ a: { x: 1 }, b: 2 }, { a: { x: 1 } }, []);
    expect(fewer).toEqual([{ pointer: '/b', field: '/b', base: 2, now: undefined }]);
    const places = differentPlaces({ a: { x: 1 } }, { a: { x: 1 }, b: 2 }, []);
    expect(places).toEqual([{ pointer: '/b', field: '/b', base: undefined, now: 2 }]);
  });

  it('are none exactly if the outputs are equal as data', () => {
    const outputs = fc.dictionary(fc.constantFrom('a', 'b'), fc.jsonValue({ maxDepth: 3 }));
    fc.assert(
      fc.property(outputs, outputs, (base, now) => {
        const isSame = canonicalOutputs(base, []) === canonicalOutputs(now, []);
        expect(differentPlaces(base, now, []).length === 0).toBe(isSame);
      }),
      { numRuns: cases(500) },
    );
  });

  it('lack what is ignored', () => {
    const [base, now] = [{ o: { id: 1, items: [{ id: 1, n: 1 }] } }, { o: { id: 2, items: [{ id: 2, n: 2 }] } }];
    expect(differentPlaces(base, now, [['id'], ['items', '*', 'id']]).map(({ pointer }) => pointer)).toEqual([
      '/items/0/n',
    ]);
  });

  it('count once for each case and field, the field that changed most first', () => {
    const counts = new FieldCounts();
    const add = (base: object, now: object) =>
      counts.add({ places: differentPlaces({ o: base }, { o: now }, []), more: 0 });
    add({ a: 1, l: [1, 2] }, { a: 1, l: [3, 4] });
    add({ a: 1, l: [1, 2] }, { a: 2, l: [1, 4] });
    expect(counts.sorted).toEqual([
      { pointer: '/l/*', cases: 2 },
      { pointer: '/a', cases: 1 },
    ]);
  });
});

describe('values side by side', () => {
  it('are split at what differs', () => {
    expect(sideBySide('60 days', '30 days')).toEqual({ before: '"', a: '6', b: '3', after: '0 days"' });
    expect(sideBySide(undefined, 1)).toEqual({ before: '', a: 'nothing', b: '1', after: '' });
  });

  it('are shown with sixty characters around what differs, and two hundred of it', () => {
    const [x, y, same] = ['x'.repeat(200), 'y'.repeat(200), 's'.repeat(59)];
    expect(sideBySide(`${same}${x}${same}`, `${same}${y}${same}`)).toEqual({
      before: `"${same}`,
      a: x,
      b: y,
      after: `${same}"`,
    });
    expect(sideBySide(`a${same}${x}x${same}a`, `a${same}${y}y${same}a`)).toEqual({
      before: `…a${same}`,
      a: `${x}…`,
      b: `${y}…`,
      after: `${same}a…`,
    });
  });

  it('are cut before a character of which only half has room', () => {
    const half = (sign: string) => `${sign}${'😀'.repeat(100)}`;
    expect(sideBySide(half('x'), half('yy')).after).toBe(`${'😀'.repeat(30)}…`);
    expect(sideBySide(`${half('')}"x`, `${half('')}"y`).before).toBe(`…${'😀'.repeat(29)}\\"`);
    expect(sideBySide(`x${'😀'.repeat(101)}`, 1).a).toBe(`"x${'😀'.repeat(99)}…`);
    expect(sideBySide(`${'😀'.repeat(101)}`, 1).a).toBe(`"${'😀'.repeat(99)}…`);
  });

  it('are cut around what differs if they are long, and never within a character', () => {
    const long = '😀'.repeat(500);
    const { before, a, b, after } = sideBySide(`${long}x${long}`, `${long}y${long}`);
    expect([a, b]).toEqual(['x', 'y']);
    expect(before).toMatch(/^…(😀)+$/u);
    expect(after).toMatch(/^(😀)+…$/u);
    expect(before.length + after.length).toBeLessThan(130);
  });
});
