import { describe, expect, it } from 'vitest';
import {
  dateIn,
  numberIn,
  sortNumber,
  type Value,
  type ValueKind,
  valueText,
} from '../../../../src/report/values/value.ts';

describe('the number in a value', () => {
  it.each<[Value, number | null]>([
    [1.5, 1.5],
    ['1,240.50', 1240.5],
    ['1,240,000', 1_240_000],
    ['1’240', 1240],
    ['86.400,00', 86_400],
    ['1.240.000', 1_240_000],
    ['1,5', 1.5],
    ['1.500', 1.5],
    [' 12 ', 12],
    ['+12', 12],
    ['-12', -12],
    ['- 12', -12],
    ['\u221212', -12],
    ['12%', 12],
    ['12  %', 12],
    ['€12', 12],
    ['€ 12', 12],
    ['US$12', 12],
    ['$ 12', 12],
    ['-$12', -12],
    ['- €  12', -12],
    ['EUR 12', 12],
    ['EUR12', 12],
    ['12 EUR', 12],
    ['12EUR', 12],
    ['12 €', 12],
    ['123456789012345', 123_456_789_012_345],
    ['12345678901234.5', 12_345_678_901_234.5],
  ])('is read from %j', (value, number) => {
    expect(numberIn(value)).toBe(number);
  });

  it.each<[Value]>([
    [null],
    [true],
    [''],
    ['%'],
    ['007'],
    ['12 kg'],
    ['ABC 12'],
    ['12 ABC'],
    ['12 EUR a'],
    ['a EUR 12'],
    ['a -12'],
    ['-12\n'.repeat(2)],
    ['EUR'],
    ['EUR %'],
    ['12,34,567'],
    ['1.24.000'],
    ['1234567890123456'],
    ['-12 34'],
  ])('is not read from %j', (value) => {
    expect(numberIn(value)).toBeNull();
  });

  it('is read from a text of 40 characters, and from none that is longer', () => {
    expect(numberIn(`${' '.repeat(38)}12`)).toBe(12);
    expect(numberIn(`${' '.repeat(39)}12`)).toBeNull();
  });
});

describe('the date in a text', () => {
  it.each([
    ['2026-08-01', '2026-08-01T00:00:00.000Z'],
    ['2026-08-01T10:00', '2026-08-01T10:00:00.000Z'],
    ['2026-08-01 10:00:05', '2026-08-01T10:00:05.000Z'],
    ['2026-08-01T10:00:05.25', '2026-08-01T10:00:05.250Z'],
    ['2026-08-01T10:00:00+02:00', '2026-08-01T08:00:00.000Z'],
    ['3.4.2026', '2026-04-03T00:00:00.000Z'],
    ['13.12.2026', '2026-12-13T00:00:00.000Z'],
    ['12 May 2026', '2026-05-12T00:00:00.000Z'],
    ['May 12, 2026', '2026-05-12T00:00:00.000Z'],
  ])('of %j is %s in every time zone', (text, date) => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/Los_Angeles';
    try {
      expect(new Date(dateIn(text) ?? Number.NaN).toISOString()).toBe(date);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it.each(['', '03/04/2026', '2026-13-01', '31.13.2026', 'on 3.4.2026', '3.4.2026.', 'Mayday', '12 Xyz 2026'])(
    'of %j is none',
    (text) => {
      expect(dateIn(text)).toBeNull();
    },
  );
});

describe('what a value is sorted by', () => {
  it.each<[Value, ValueKind, number | null]>([
    [null, 'number', null],
    [null, 'date', null],
    [null, 'boolean', null],
    ['EUR 12', 'number', 12],
    ['n/a', 'number', null],
    ['2026-08-01', 'date', Date.UTC(2026, 7, 1)],
    [2026, 'date', null],
    [true, 'boolean', 1],
    ['true', 'boolean', 1],
    [false, 'boolean', 0],
    ['no', 'boolean', 0],
    ['true', 'text', null],
    ['12', 'text', null],
  ])('is for %j of the kind %s the number %j', (value, kind, number) => {
    expect(sortNumber(value, kind)).toBe(number);
  });
});

describe('the text of a value', () => {
  it.each<[Value, number | null, string]>([
    [null, 2, ''],
    [1.5, 2, '1.50'],
    [1.5, null, '1.5'],
    ['1.5', 2, '1.5'],
    [true, 2, 'true'],
  ])('%j with %j decimals is %j', (value, decimals, text) => {
    expect(valueText(value, { decimals })).toBe(text);
  });
});
