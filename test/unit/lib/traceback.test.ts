import { expect, it } from 'vitest';
import { withoutTraceback } from '../../../src/lib/traceback.ts';

const TRACEBACK = `Traceback (most recent call last):
  File "/app/agent.py", line 12, in run
    read(path)
ValueError: the file could not be opened
`;

it.each([
  ['no traceback', 'too many pages\nof text', 'too many pages\nof text'],
  ['a traceback', TRACEBACK, 'ValueError: the file could not be opened'],
  [
    'a traceback after a text',
    `The job failed:\n${TRACEBACK}`,
    'The job failed: ValueError: the file could not be opened',
  ],
  [
    'a traceback with another as its cause',
    `${TRACEBACK}\nDuring handling:\n\n${TRACEBACK}KeyError: 1\r\n`,
    'KeyError: 1',
  ],
  [
    'a traceback after a text with colons',
    `Error: the job failed:\n${TRACEBACK}\r\n   \n`,
    'Error: the job failed: ValueError: the file could not be opened',
  ],
  [
    'a text and the beginning of a traceback',
    'failed:\nTraceback (most recent call last)',
    'failed:\nTraceback (most recent call last)',
  ],
  ['the beginning of a traceback alone', 'Traceback (most recent call last)', 'Traceback (most recent call last)'],
])('of %s only the last line of the traceback is kept', (_, text, short) => {
  expect(withoutTraceback(text)).toBe(short);
});
