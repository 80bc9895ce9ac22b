import { describe, expect, it } from 'vitest';
import { OUTCOMES, type Outcome } from '../../../src/outcome.ts';
import { caseProblem, runProblem } from '../../../src/problem.ts';
import { annotationsOf } from '../../../src/report/annotations.ts';
import type { ResultRow } from '../../../src/results/results-file.ts';
import type { Verdict } from '../../../src/verdict.ts';
import { skippedVerdict } from '../../../src/verdict.ts';
import { buildReport } from '../../support/build-report.ts';
import { buildRow } from '../../support/build-row.ts';
import { buildVerdict } from '../../support/build-verdict.ts';

const FAILURE: Verdict = buildVerdict('no');
const ANY = new Set(OUTCOMES.filter((outcome) => outcome !== 'succeeded'));
const rowOf = (path: string, outcome: Outcome, error: ResultRow['error'] = caseProblem('x', 'why')) =>
  buildRow({ case: path, outcome, error });
const annotate = (rows: readonly ResultRow[], failOn: ReadonlySet<Outcome> = ANY, verdict: Verdict = FAILURE) =>
  annotationsOf(buildReport(rows, { verdict }), { failOn, minAccuracy: null });

describe('the annotations', () => {
  it('are one for each file that did not succeed, at the file, the worst first', () => {
    expect(annotate([rowOf('a', 'rejected'), rowOf('b', 'lost'), rowOf('c', 'succeeded', null)])).toEqual([
      { level: 'error', title: 'Roe agent: lost', message: 'b: why.', file: 'b', line: null },
      { level: 'error', title: 'Roe agent: rejected', message: 'a: why.', file: 'a', line: null },
    ]);
  });

  it('are at the line of the table for a row, and nowhere for a case without a file', () => {
    const row = { ...rowOf('row 7', 'failed'), row: { source: 'list.csv', line: 7, values: {} } };
    const nowhere = { ...rowOf('pack', 'failed', caseProblem('x', 'torn')), files: [] };
    expect(annotate([row, nowhere]).map(({ file, line }) => [file, line])).toEqual([
      ['list.csv', 7],
      [null, null],
    ]);
  });

  it('name the address of the case in the report, if it has one', () => {
    const rows = [rowOf('a (1)/ö.pdf', 'failed')];
    const [annotation] = annotationsOf(
      buildReport(rows, { verdict: FAILURE }),
      { failOn: ANY, minAccuracy: null },
      'https://github.com/x/artifacts/2',
    );
    expect(annotation?.message).toBe(
      'a (1)/ö.pdf: why. (https://github.com/x/artifacts/2#file=a%20%281%29%2F%C3%B6.pdf)',
    );
  });

  it('are errors for outcomes in fail-on and warnings for others', () => {
    const rows = [rowOf('a', 'rejected'), rowOf('b', 'lost')];
    expect(annotate(rows, new Set(['rejected'])).map(({ level, file }) => [level, file])).toEqual([
      ['error', 'a'],
      ['warning', 'b'],
    ]);
  });

  it.each([
    ['error', ANY, 9],
    ['warning', new Set<Outcome>(), 6],
  ] as const)(
    'leave room for other annotations of the level %s, and the last counts the rest',
    (level, failOn, most) => {
      const rowsOf = (count: number) => [
        ...Array.from({ length: count - 1 }, (_, index) => rowOf(`a${index}`, 'failed')),
        rowOf('last', 'rejected'),
      ];
      const fitting = annotate(rowsOf(most), failOn);
      expect(fitting).toHaveLength(most);
      expect(fitting.at(-1)).toMatchObject({ level, file: 'last' });
      const more = annotate(rowsOf(most + 1), failOn);
      expect(more).toHaveLength(most);
      expect(more.slice(0, -1)).toEqual(fitting.slice(0, -1));
      expect(fitting[0]).toEqual({ level, title: 'Roe agent: failed', message: 'a0: why.', file: 'a0', line: null });
      expect(more.at(-1)).toEqual({
        level,
        title: 'Roe agent',
        message:
          '2 more files did not succeed (1 failed, 1 rejected); see the job summary or results.json for all of them.',
        file: null,
        line: null,
      });
    },
  );

  it('are combined into one for all files that were not sent for the same run-wide reason', () => {
    const error = runProblem('out-of-credits', 'the organization is out of credits');
    const stopped = Array.from({ length: 12 }, (_, index) => rowOf(`s${index}`, 'not-submitted', error));
    const empty = ['e', 'f'].map((path) =>
      rowOf(path, 'not-submitted', caseProblem('empty-file', 'the file is empty')),
    );
    expect(annotate([...stopped, ...empty]).map(({ message, file }) => [message, file])).toEqual([
      ['12 files: The organization is out of credits.', null],
      ['e: The file is empty.', 'e'],
      ['f: The file is empty.', 'f'],
    ]);
    expect(annotate(stopped.slice(0, 1)).map(({ message }) => message)).toEqual([
      's0: The organization is out of credits.',
    ]);
  });

  it('do not repeat what the verdict says about every file', () => {
    const error = runProblem('preflight-failed', 'no');
    const ending = buildVerdict('shard 2 sent nothing', { problems: [error] });
    expect(annotate([rowOf('a', 'not-submitted', error)], ANY, ending)).toEqual([]);
    const rows = [rowOf('a', 'not-submitted', error), rowOf('b', 'not-submitted')];
    expect(annotate(rows, ANY, ending).map(({ file }) => file)).toEqual(['b']);
  });

  it('are warnings about files that would be left out in a dry run', () => {
    const rows = [
      rowOf('a', 'not-submitted', caseProblem('dry-run', 'would be submitted')),
      rowOf('b', 'not-submitted'),
    ];
    const verdict: Verdict = skippedVerdict('dry-run', 'dry run');
    expect(annotate(rows, ANY, verdict).map(({ level, file }) => [level, file])).toEqual([['warning', 'b']]);
  });

  it('omit files that were only cancelled in a cancelled run', () => {
    const rows = [rowOf('a', 'cancelled'), rowOf('b', 'not-submitted'), rowOf('c', 'failed')];
    const verdict: Verdict = buildVerdict('the run was cancelled', { conclusion: 'cancelled' });
    expect(annotate(rows, ANY, verdict).map(({ file }) => file)).toEqual(['c']);
  });

  it('name the outcome if there is no reason', () => {
    expect(annotate([rowOf('a', 'timed-out', null)]).map(({ message }) => message)).toEqual(['a: timed out']);
  });

  it('are one line each, of a length that the runner keeps', () => {
    const [annotation] = annotate([rowOf('a\nb', 'failed', caseProblem('x', `x\n${'y'.repeat(5_000)}`))]);
    expect(annotation?.message).toMatch(/^a b: x y+…$/);
    expect(annotation?.message.length).toBeLessThan(1_010);
    expect(annotation?.file).toBe('a\nb');
  });
});
