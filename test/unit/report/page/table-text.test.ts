import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf, tsvOf } from '../../../../src/report/html/page/table-text.ts';

const LINES = [
  ['File', 'total'],
  ['Söhne, "A"\n.pdf', '-12.5'],
  ['=1+1', '@x\ty'],
];

describe('a table that is copied', () => {
  it('is CSV that a spreadsheet opens as UTF-8, and in which nothing is a formula', () => {
    const csv = csvOf(LINES);
    expect(csv.startsWith('\uFEFFFile,total\r\n')).toBe(true);
    expect(parse(csv, { bom: true })).toEqual([LINES[0], LINES[1], ["'=1+1", "'@x\ty"]]);
  });

  it('is text with tabs to paste, a line for each row', () => {
    expect(tsvOf(LINES)).toBe('File\ttotal\nSöhne, "A" .pdf\t-12.5\n\'=1+1\t\'@x y');
  });
});
