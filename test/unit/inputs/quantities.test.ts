import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBytes, parseDurationMs, parseWhole } from '../../../src/inputs/quantities.ts';

describe('parseDurationMs', () => {
  it.each([
    ['0', 0],
    ['5', 5000],
    ['0.25', 250],
    ['500ms', 500],
    ['1.4ms', 1],
    ['5s', 5000],
    ['1.5m', 90_000],
    ['2h', 7_200_000],
    ['007s', 7000],
  ])('%s is %d ms', (text, ms) => {
    expect(parseDurationMs(text)).toBe(ms);
  });

  it.each([
    '',
    ' ',
    '5 s',
    ' 5s',
    '5s\n',
    '-5s',
    '+5s',
    '.5s',
    '5.s',
    '5S',
    '5sec',
    '1h30m',
    '1e3',
    '0x10',
    's',
    '∞',
    '1d',
  ])('%j is none', (text) => {
    expect(parseDurationMs(text)).toBeNull();
  });

  it('is never negative nor NaN', () => {
    const near = fc.tuple(fc.double({ min: 0, noNaN: true }), fc.constantFrom('', 'ms', 's', 'm', 'h', 'd'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          near.map(([number, unit]) => `${number}${unit}`),
        ),
        (text) => {
          expect(parseDurationMs(text) ?? 0).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('reads what it is written as', () => {
    fc.assert(
      fc.property(fc.nat(), (ms) => {
        expect(parseDurationMs(`${ms}ms`)).toBe(ms);
        expect(parseDurationMs(`${ms}s`)).toBe(ms * 1000);
        expect(parseDurationMs(`${ms}`)).toBe(ms * 1000);
      }),
    );
  });
});

describe('parseBytes', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['12B', 12],
    ['500KB', 500_000],
    ['1.5mb', 1_500_000],
    ['2Gb', 2_000_000_000],
    ['1.0005KB', 1001],
  ])('%s is %d bytes', (text, bytes) => {
    expect(parseBytes(text)).toBe(bytes);
  });

  it.each(['', '5 MB', '-1', '5KiB', '5K', 'MB', '.5MB', '1e6', '5TB'])('%j is none', (text) => {
    expect(parseBytes(text)).toBeNull();
  });

  it('is never negative nor NaN', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.double({ min: 0, noNaN: true }).map((number) => `${number}MB`),
        ),
        (text) => {
          expect(parseBytes(text) ?? 0).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('parseWhole', () => {
  it.each([
    ['1', 1, 10, 1],
    ['10', 1, 10, 10],
    ['007', 1, 10, 7],
    ['999999999999999', 0, Number.MAX_SAFE_INTEGER, 999_999_999_999_999],
  ])('%s from %d to %d is %d', (text, least, max, value) => {
    expect(parseWhole(text, least, max)).toBe(value);
  });

  it.each(['', '0', '11', '-1', '+1', '1.0', ' 1', '1\n', '1e0', '٣', '1000000000000000000'])(
    '%j from 1 to 10 is none',
    (text) => {
      expect(parseWhole(text, 1, 10)).toBeNull();
    },
  );

  it('is whole and within its range', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.nat().map(String)), fc.nat(), fc.nat(), (text, least, max) => {
        const value = parseWhole(text, least, max);
        if (value === null) return;
        expect(Number.isSafeInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(max);
      }),
    );
  });
});
