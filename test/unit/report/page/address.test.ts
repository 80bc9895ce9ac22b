import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../../../src/outcome.ts';
import { type Place, readAddress, START, writeAddress } from '../../../../src/report/html/page/address.ts';

const choice = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }));
const places: fc.Arbitrary<Place> = fc.record({
  query: fc.string({ unit: 'grapheme' }),
  outcomes: fc.subarray([...OUTCOMES]).map((outcomes) => new Set(outcomes)),
  sort: fc.record({ column: fc.constantFrom('case', 'cost', '/a,b', '/50%', '/ö/x y'), descending: fc.boolean() }),
  columns: fc.option(fc.array(fc.constantFrom('cost', '/a,b', '/50%', '%2C', '#'), { minLength: 0, maxLength: 4 })),
  file: choice,
  reason: choice,
  folder: choice,
  type: choice,
  origin: choice,
});

describe('the address of what is shown', () => {
  it('is empty at the start', () => {
    expect(writeAddress(START)).toBe('');
    expect(readAddress('')).toEqual(START);
  });

  it('reads as a person would write it', () => {
    const place = { ...START, file: 'docs/a b.pdf', query: 'total:>1300', outcomes: new Set(['failed'] as const) };
    expect(writeAddress(place)).toBe('#file=docs%2Fa+b.pdf&q=total%3A%3E1300&outcome=failed');
    expect(readAddress('#file=docs/a%20b.pdf&q=total:>1300&outcome=failed&sort=-cost')).toEqual({
      ...place,
      sort: { column: 'cost', descending: true },
    });
  });

  it('is read as it stands behind the first sign', () => {
    expect(readAddress('#file=a%23b&sort=a-b&columns=')).toEqual({
      ...START,
      file: 'a#b',
      sort: { column: 'a-b', descending: false },
      columns: [],
    });
    expect(readAddress('file=a#b')).toEqual({ ...START, file: 'a#b' });
    expect(writeAddress({ ...START, sort: { ...START.sort, descending: false } })).toBe('#sort=outcome');
  });

  it('says everything that was chosen', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(readAddress(writeAddress(place))).toEqual(place);
      }),
      { numRuns: 60 },
    );
  });

  it('ignores what it does not know', () => {
    expect(readAddress('#outcome=failed,nonsense&sort=&file=&other=1&q=%ZZ')).toEqual({
      ...START,
      outcomes: new Set(['failed']),
      query: '%ZZ',
    });
  });
});
