import { describe, expect, it } from 'vitest';
import { changedParts, differenceOf } from '../../src/report/html/page/difference.ts';

describe('a failed check', () => {
  it('by `expected` is a difference', () => {
    const difference = { path: '/total', expected: '12', actual: '13' };
    expect(differenceOf(['expected', false, '/total: expected 12, got 13'])).toEqual(difference);
  });

  it('of another form is none, nor is one that passed', () => {
    expect(differenceOf(['schema', false, '/total: expected 1, got 2'])).toBeNull();
    expect(differenceOf(['expected', true, '/total: expected 1, got 1'])).toBeNull();
  });

  it.each([
    ['GmbH', 'GmbbH', { before: 'Gmb', a: '', b: 'b', after: 'H' }],
    ['"60 days"', '"30 days"', { before: '"', a: '6', b: '3', after: '0 days"' }],
    ['same', 'same', { before: 'same', a: '', b: '', after: '' }],
    ['', 'new', { before: '', a: '', b: 'new', after: '' }],
  ])('of %j and %j marks what changed', (a, b, parts) => {
    expect(changedParts(a, b)).toEqual(parts);
  });
});
