import { expect, it } from 'vitest';
import { ReusedBuffer } from '../../../src/submissions/reused-buffer.ts';

/** Takes memory for the files of one request, fills each with its own number, and returns them. */
function request(memory: ReusedBuffer, ...sizes: number[]): Buffer[] {
  memory.clear();
  return sizes.map((size, index) => memory.take(size).fill(index + 1));
}

it('the files of a request never share memory, also if more is taken than before', () => {
  const memory = new ReusedBuffer();
  for (const sizes of [[3], [3], [2, 4, 1], [4, 4, 4], [1, 1], [5, 7]]) {
    const files = request(memory, ...sizes);
    expect(files.map((file) => [...file])).toEqual(sizes.map((size, index) => Array(size).fill(index + 1)));
  }
});

it('requests of the same size share their memory from the second on', () => {
  const memory = new ReusedBuffer();
  request(memory, 2, 3);
  const [second] = request(memory, 2, 3);
  const [third, other] = request(memory, 2, 3);
  expect(third?.buffer).toBe(second?.buffer);
  expect(other?.buffer).toBe(second?.buffer);
});

it('the memory of a request that failed is not used again', () => {
  const memory = new ReusedBuffer();
  request(memory, 2);
  const [failed] = request(memory, 2);
  memory.drop();
  const [next] = request(memory, 2);
  expect(next?.buffer).not.toBe(failed?.buffer);
  expect([...(failed ?? [])]).toEqual([1, 1]);
});

it.each([
  [1_048_576, true],
  [1_048_577, false],
])('memory of %d bytes is kept for the next request: %s', (bytes, isKept) => {
  const memory = new ReusedBuffer();
  request(memory, bytes);
  const [second] = request(memory, bytes);
  const [third] = request(memory, bytes);
  expect(third?.buffer === second?.buffer).toBe(isKept);
});
