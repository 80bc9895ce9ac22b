import { describe, expect, it } from 'vitest';
import { changedParts, parseDifference } from '../../src/report/html/page/difference.ts';

describe('a failed check', () => {
  it.each([
    ['/total: expected 12, got 13', { place: '/total', expected: '12', actual: '13' }],
    ['the output: expected "a", got nothing', { place: 'the output', expected: '"a"', actual: 'nothing' }],
    ['/a: b/c: expected 1, got 2', { place: '/a: b/c', expected: '1', actual: '2' }],
    ['/t: expected "x\n, got y", got "z"', { place: '/t', expected: '"x\n, got y"', actual: '"z"' }],
  ])('%j is a difference', (message, difference) => {
    expect(parseDifference(['expected', false, message])).toEqual(difference);
  });

  it('of another form is none, nor is one that passed', () => {
    expect(parseDifference(['schema', false, '/total must be number'])).toBeNull();
    expect(parseDifference(['expected', true, '/total: expected 1, got 1'])).toBeNull();
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
