import { describe, expect, it } from 'vitest';
import { type Cells, csvText } from '../../../../src/report/csv/csv-text.ts';

async function linesPerPart(rows: readonly Cells[]): Promise<number[]> {
  async function* given() {
    yield* rows;
  }
  const counts: number[] = [];
  for await (const part of csvText(['head'], given())) counts.push(part.split('\r\n').length - 1);
  return counts;
}

describe('the text of a CSV file', () => {
  it('begins with a mark for spreadsheets, and comes fifty lines at a time', async () => {
    expect(await linesPerPart([])).toEqual([0, 1]);
    expect(await linesPerPart(Array.from({ length: 49 }, () => ['a']))).toEqual([0, 50, 0]);
    expect(await linesPerPart(Array.from({ length: 120 }, () => ['a']))).toEqual([0, 50, 50, 21]);
  });

  it('comes sooner if its cells together have fifty thousand characters', async () => {
    const cells = ['x'.repeat(20_000), 7_654_321];
    expect(await linesPerPart([cells, cells, cells, cells])).toEqual([0, 4, 1]);
    const half = ['x'.repeat(12_500), 'y'.repeat(12_500)];
    expect(await linesPerPart([half, half, half])).toEqual([0, 3, 1]);
  });
});
