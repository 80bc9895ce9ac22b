import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Difference, differenceText, parseDifference, placeOf } from '../../../src/checks/difference.ts';

describe('a difference', () => {
  it.each<[string, Difference]>([
    ['/total: expected 12, got 13', { path: '/total', expected: '12', actual: '13' }],
    ['the output: expected "a", got nothing', { path: '', expected: '"a"', actual: 'nothing' }],
    ['/a: b/c: expected 1, got 2', { path: '/a: b/c', expected: '1', actual: '2' }],
    ['/t: expected "x\n", got "z"', { path: '/t', expected: '"x\n"', actual: '"z"' }],
  ])('is told by %j', (text, difference) => {
    expect(differenceText(difference)).toBe(text);
    expect(parseDifference(text)).toEqual(difference);
  });

  it.each([
    ['another sentence', '/total must be number'],
    ['one about something else', 'total: expected 1, got 2'],
    ['one without what came', '/total: expected 12'],
    ['one that can be cut twice before what is expected', '/a: expected 1: expected 2, got 3'],
    ['one that can be cut twice before what came', '/t: expected "x, got y", got "z"'],
  ])('is not read out of %s', (_, text) => {
    expect(parseDifference(text)).toBeNull();
  });

  it('is never read as another than it was', () => {
    const path = fc.string({ unit: 'binary' }).map((rest) => `/${rest}`);
    const any = fc.record({ path: fc.oneof(path, fc.constant('')), expected: fc.string(), actual: fc.string() });
    fc.assert(
      fc.property(any, (difference) => {
        const read = parseDifference(differenceText(difference));
        expect(read === null || JSON.stringify(read) === JSON.stringify(difference)).toBe(true);
      }),
    );
    expect(placeOf({ path: '', expected: '1', actual: '2' })).toBe('the output');
  });
});
