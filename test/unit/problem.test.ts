import { describe, expect, it } from 'vitest';
import { caseProblem, isSameProblem, runProblem } from '../../src/problem.ts';

describe('a problem', () => {
  it('concerns one case or the whole run, and names the failed call if there is one', () => {
    expect(caseProblem('lost', 'The job is gone.')).toEqual({
      code: 'lost',
      message: 'The job is gone.',
      scope: 'case',
      requestId: null,
    });
    expect(runProblem('no-key', 'Roe refuses the key.', 'req-1')).toEqual({
      code: 'no-key',
      message: 'Roe refuses the key.',
      scope: 'run',
      requestId: 'req-1',
    });
  });

  it.each([
    ['of a case with its own words and another call', caseProblem('a', 'x', '1'), caseProblem('a', 'x', '2'), true],
    ['of a case with other words', caseProblem('a', 'x'), caseProblem('a', 'y'), false],
    ['of a case with another code', caseProblem('a', 'x'), caseProblem('b', 'x'), false],
    ['of the run with other words', runProblem('a', 'x'), runProblem('a', 'y'), true],
    ['of the run with another code', runProblem('a', 'x'), runProblem('b', 'x'), false],
    ['of the run and of a case', runProblem('a', 'x'), caseProblem('a', 'x'), false],
    ['of a case and of the run', caseProblem('a', 'x'), runProblem('a', 'x'), false],
  ])('is or is not the same as one %s', (_, a, b, same) => {
    expect(isSameProblem(a, b)).toBe(same);
  });
});
