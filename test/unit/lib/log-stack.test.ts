import { expect, it } from 'vitest';
import { logStack } from '../../../src/lib/log-stack.ts';

function logged(error: unknown): string[] {
  const lines: string[] = [];
  logStack(error, { info: (text) => lines.push(text) });
  return lines;
}

it('the stack of an internal error is printed', () => {
  const error = new TypeError('x is not a function');
  expect(logged(error)).toEqual([error.stack]);
});

it.each([
  ['an error with a code, which is expected', Object.assign(new Error('no space left'), { code: 'ENOSPC' })],
  ['an error without a stack', Object.assign(new Error('no stack'), { stack: undefined })],
  ['what is not an error', 'a text'],
])('nothing is printed for %s', (_, error) => {
  expect(logged(error)).toEqual([]);
});
