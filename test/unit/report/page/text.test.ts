import { describe, expect, it } from 'vitest';
import { bytesText, clockText, count, rounded, timeText } from '../../../../src/report/html/page/text.ts';

describe('numbers as people read them', () => {
  it.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [1_000, '1.0 KB'],
    [9_940, '9.9 KB'],
    [10_000, '10 KB'],
    [999_499, '999 KB'],
    [1_000_000, '1.0 MB'],
    [52_400_000, '52 MB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(bytesText(bytes)).toBe(text);
  });

  it('have narrow spaces as thousands separators', () => {
    expect([count(999), count(12_345), count(1_234_567)]).toEqual(['999', '12\u202f345', '1\u202f234\u202f567']);
  });

  it('have as many decimals as are asked for', () => {
    expect([rounded(1_234.567, 2), rounded(1_234_567, 0), rounded(2, 3)]).toEqual([
      '1\u202f234.57',
      '1\u202f234\u202f567',
      '2.000',
    ]);
  });

  it('include the day in a time of day if it matters', () => {
    const noon = new Date(2026, 7, 1, 12, 30, 5).getTime();
    expect(timeText(noon)).toMatch(/^1 Aug 2026,? 12:30:05$/);
    expect(clockText(noon)).toBe('12:30:05');
  });
});
