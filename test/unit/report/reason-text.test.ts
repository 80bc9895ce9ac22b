import { expect, it } from 'vitest';
import { caseProblem } from '../../../src/problem.ts';
import { reasonText } from '../../../src/report/text.ts';

it.each([
  ['empty-file', 'the file is empty', 'The file is empty.'],
  ['out-of-credits', 'the organization is out of credits', 'The organization is out of credits.'],
  ['throttled', 'Roe answered 429', 'Roe answered 429.'],
  ['unreadable-files', 'a.pdf could not be read', 'a.pdf could not be read.'],
  ['changes-unknown', '`changed-only` could not learn it', '`changed-only` could not learn it.'],
  ['job-failed', 'no text was found', 'no text was found'],
  ['check-failed', 'the result is rejected by x', 'the result is rejected by x'],
  ['check-failed', '/a: expected 1, got 2', '/a: expected 1, got 2'],
  ['check-broken', 'cost > x could not be evaluated', 'cost > x could not be evaluated'],
])('a reason with the code %s is a sentence where it is ours: %s', (code, message, text) => {
  expect(reasonText(caseProblem(code, message))).toBe(text);
});
