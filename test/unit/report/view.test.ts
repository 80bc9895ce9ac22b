import { expect, it } from 'vitest';
import type { Outcome } from '../../../src/outcome.ts';
import { caseProblem, isSameProblem, type Problem, runProblem } from '../../../src/problem.ts';
import { viewOf } from '../../../src/report/view.ts';
import { buildRow } from '../../support/build-row.ts';

const rowOf = (path: string, outcome: Outcome, error: Problem | null = null) =>
  buildRow({ case: path, outcome, error });
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

it.each<[string, (Problem | null)[], Problem | null]>([
  ['one', [caseProblem('x', 'a')], caseProblem('x', 'a')],
  ['two alike', [caseProblem('x', 'a'), caseProblem('x', 'a')], caseProblem('x', 'a')],
  ['two of the run in other words', [runProblem('x', 'a'), runProblem('x', 'b')], runProblem('x', 'a')],
  ['two of cases in other words', [caseProblem('x', 'a'), caseProblem('x', 'b')], null],
  ['two with other codes and the same words', [runProblem('x', 'a'), runProblem('y', 'a')], null],
  ['one of two', [caseProblem('x', 'a'), null], null],
  ['none', [], null],
])('the common problem of %s', (_, problems, common) => {
  const rows = problems.map((problem, index) => rowOf(`${index}`, 'failed', problem));
  expect(viewOf({ rows: [rowOf('good', 'succeeded'), ...rows] }).commonProblem).toEqual(common);
});

it('a problem of a case is not the same as one of the run', () => {
  expect(isSameProblem(caseProblem('x', 'a'), runProblem('x', 'a'))).toBe(false);
});
