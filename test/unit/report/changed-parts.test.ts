import { describe, expect, it } from 'vitest';
import { changedParts } from '../../../src/report/changed-parts.ts';

describe('a difference', () => {
  it.each([
    ['GmbH', 'GmbbH', { before: 'Gmb', a: '', b: 'b', after: 'H' }],
    ['"60 days"', '"30 days"', { before: '"', a: '6', b: '3', after: '0 days"' }],
    ['same', 'same', { before: 'same', a: '', b: '', after: '' }],
    ['a😀b', 'a😁b', { before: 'a', a: '😀', b: '😁', after: 'b' }],
    ['\u{1F600}', '\u{1FA00}', { before: '', a: '\u{1F600}', b: '\u{1FA00}', after: '' }],
    ['', 'new', { before: '', a: '', b: 'new', after: '' }],
  ])('of %j and %j marks what changed', (a, b, parts) => {
    expect(changedParts(a, b)).toEqual(parts);
  });
});
