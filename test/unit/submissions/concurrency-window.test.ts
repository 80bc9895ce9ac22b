import { describe, expect, it } from 'vitest';
import { ConcurrencyWindow } from '../../../src/submissions/concurrency-window.ts';

function answer(window: ConcurrencyWindow, times: number): number {
  for (let count = 0; count < times; count += 1) window.answered();
  return window.size;
}

describe('a window', () => {
  it('is the ceiling from the start, and never more', () => {
    const window = new ConcurrencyWindow(16);
    expect(window.size).toBe(16);
    expect(answer(window, 300)).toBe(16);
  });

  it('halves at an error of the server, and never closes', () => {
    const window = new ConcurrencyWindow(12);
    const sizes = [1, 2, 3, 4, 5, 6].map(() => {
      window.strained();
      return window.size;
    });
    expect(sizes).toEqual([6, 3, 1, 1, 1, 1]);
  });

  it('widens by about one for each window of answers, up to the ceiling', () => {
    const window = new ConcurrencyWindow(8);
    for (let count = 0; count < 20; count += 1) window.strained();
    expect([answer(window, 1), answer(window, 3), answer(window, 4), answer(window, 30)]).toEqual([2, 3, 4, 8]);
  });

  it('of one is one', () => {
    const window = new ConcurrencyWindow(1);
    window.strained();
    expect(window.size).toBe(1);
    expect(answer(window, 20)).toBe(1);
  });
});
