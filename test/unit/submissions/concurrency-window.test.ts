import { describe, expect, it } from 'vitest';
import { Window } from '../../../src/submissions/concurrency-window.ts';

function answer(window: Window, times: number, latencyMs: number, bytes = 1000): void {
  for (let count = 0; count < times; count += 1) window.answered(latencyMs, bytes);
}

describe('a window', () => {
  it('is the ceiling from the start, and stays while Roe answers as before', () => {
    const window = new Window(16);
    expect(window.size).toBe(16);
    answer(window, 300, 80);
    expect(window.size).toBe(16);
  });

  it('is not troubled by latency that varies within double', () => {
    const window = new Window(16);
    for (let count = 0; count < 300; count += 1) window.answered(count % 2 === 0 ? 60 : 110, 1000);
    expect(window.size).toBe(16);
  });

  it('narrows where latency rises, to a quarter at least, and widens when it falls again', () => {
    const window = new Window(16);
    answer(window, 100, 50);
    answer(window, 30, 1000);
    expect(window.size).toBeLessThan(8);
    expect(window.size).toBeGreaterThanOrEqual(4);
    answer(window, 150, 50);
    expect(window.size).toBe(16);
  });

  it('does not hold the size of an upload against Roe', () => {
    const window = new Window(8);
    answer(window, 100, 50);
    answer(window, 30, 5000, 100_000_000);
    expect(window.size).toBe(8);
  });

  it('does not take a tiny upload that is no faster for a slow one', () => {
    const window = new Window(16);
    answer(window, 100, 50, 100_000);
    answer(window, 30, 50, 100);
    expect(window.size).toBe(16);
  });

  it('narrows at an error of the server, never to nothing, and widens again', () => {
    const window = new Window(8);
    window.strained();
    expect(window.size).toBe(5);
    for (let count = 0; count < 20; count += 1) window.strained();
    expect(window.size).toBe(1);
    answer(window, 100, 50);
    expect(window.size).toBe(8);
  });

  it('of one is one', () => {
    const window = new Window(1);
    answer(window, 20, 50);
    answer(window, 20, 5000);
    expect(window.size).toBe(1);
  });
});
