import { expect, it } from 'vitest';
import type { Outcome } from '../../../src/outcome.ts';
import { caseProblem, isSameProblem, runProblem } from '../../../src/problem.ts';
import { viewOf } from '../../../src/report/view.ts';
import { buildRow } from '../../support/build-row.ts';

const rowOf = (path: string, outcome: Outcome) => buildRow({ case: path, outcome });
const pathsOf = (rows: readonly ReturnType<typeof rowOf>[]) => rows.map((result) => result.case);

it('a view has what did not succeed with the worst first, and what succeeded, each by path', () => {
  const view = viewOf({
    rows: [
      rowOf('a', 'succeeded'),
      rowOf('b', 'failed'),
      rowOf('c', 'lost'),
      rowOf('d', 'failed'),
      rowOf('e', 'succeeded'),
    ],
  });
  expect([pathsOf(view.unsuccessful), pathsOf(view.successful)]).toEqual([
    ['c', 'b', 'd'],
    ['a', 'e'],
  ]);
});

it('a problem of a case is not the same as one of the run', () => {
  expect(isSameProblem(caseProblem('x', 'a'), runProblem('x', 'a'))).toBe(false);
});
