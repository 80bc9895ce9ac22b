import { describe, expect, it } from 'vitest';
import { judgeLegs } from '../../../src/merge/verdict.ts';
import { countOutcomes, OUTCOMES, type Outcome } from '../../../src/outcome.ts';
import { caseProblem, type Problem, runProblem } from '../../../src/problem.ts';
import { annotationsOf } from '../../../src/report/annotations.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { renderHtml } from '../../../src/report/html/html-report.ts';
import type { PageDetails, PageRun } from '../../../src/report/html/page-data.ts';
import type { Report } from '../../../src/report/report.ts';
import { resultsJson } from '../../../src/report/results-json.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { NO_VALUES } from '../../../src/report/values/value.ts';
import type { ResultRecord } from '../../../src/results/record.ts';
import type { ResultRow } from '../../../src/results/results-file.ts';
import {
  brokenChecksVerdict,
  cancelledVerdict,
  crashFault,
  faultVerdict,
  judge,
  problemsVerdict,
  skippedVerdict,
  type Verdict,
} from '../../../src/verdict.ts';
import { buildCheck } from '../../support/build-check.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildLeg } from '../../support/build-leg.ts';
import { recordOf } from '../../support/build-record.ts';
import { buildReport } from '../../support/build-report.ts';
import { buildRow } from '../../support/build-row.ts';
import { junitText } from '../../support/junit-text.ts';

const ANY = new Set(OUTCOMES.filter((outcome) => outcome !== 'succeeded'));
const RULE = { failOn: ANY, maxFailures: { kind: 'count', max: 0 }, minAccuracy: null } as const;

const rowOf = (path: string, outcome: Outcome, error: Problem | null = null, more: Partial<ResultRow> = {}) =>
  buildRow({
    case: path,
    jobId: outcome === 'not-submitted' ? null : buildJobId(),
    outcome,
    error,
    ...more,
  });

const CREDITS = runProblem('out-of-credits', 'the organization is out of credits (Roe answered 402: pay: now)');
const HALT = runProblem('preflight-failed', 'the agent was not found: check `agent-id`; the schema is not JSON');
const BROKEN = caseProblem('check-broken', 'cost > x could not be evaluated: no x');
const checks = [
  buildCheck({ message: '/total must be number', pointer: '/total', expected: 'number', actual: 'x' }),
  buildCheck({
    kind: 'expected',
    message: '/total: expected 1, got 2',
    pointer: '/total',
    expected: 1,
    actual: 2,
  }),
  buildCheck({ kind: 'reject-when', message: 'the result is rejected by x', passed: true }),
];
const rejected = rowOf('rejected', 'rejected', caseProblem('check-failed', 'the output: expected 1, got 2'), {
  checks,
});
const good = rowOf('good', 'succeeded');
const skipped = ['s1', 's2', 's3'].map((path) => rowOf(path, 'not-submitted', CREDITS));
const halted = ['h1', 'h2'].map((path) => rowOf(path, 'not-submitted', HALT));
const broken = ['b1', 'b2'].map((path) => rowOf(path, 'rejected', BROKEN, { checks: checks.slice(0, 1) }));
const lost = rowOf('lost', 'lost', caseProblem('left-open', 'the job was still open when `timeout` ran out'));
const failed = ['f1', 'f2'].map((path) => rowOf(path, 'failed', caseProblem('job-failed', 'No text.')));
const tallyOf = (rows: readonly ReturnType<typeof rowOf>[]) =>
  ({ counts: countOutcomes(rows), total: rows.length, unit: 'file', mismatches: 0, scorecard: null }) as const;
const judged = (rows: readonly ReturnType<typeof rowOf>[]): Verdict => judge(tallyOf(rows), RULE);
const reportOf = (rows: readonly ReturnType<typeof rowOf>[], verdict: Verdict | null): Report =>
  buildReport(rows, { verdict: verdict ?? judged(rows) });
const mixed = [
  ...failed,
  good,
  lost,
  rejected,
  ...skipped,
  rowOf('e', 'not-submitted', caseProblem('empty-file', 'it is empty')),
];

const REPORTS: readonly (readonly [string, Report])[] = [
  ['files with every kind of problem', reportOf(mixed, null)],
  ['files with one problem of the run that the verdict does not tell', reportOf([good, ...skipped], null)],
  ['files with one problem of their own', reportOf([good, ...failed], null)],
  [
    'files that a fault kept from being sent',
    reportOf(halted, problemsVerdict('nothing was submitted', [HALT, runProblem('preflight-failed', 'no schema')])),
  ],
  ['files that a crash lost', reportOf([good, lost], faultVerdict(crashFault(new Error('a bug: not sent: x'))))],
  ['files on which the checks broke', reportOf(broken, brokenChecksVerdict(broken))],
  ['a cancelled run', reportOf([lost, ...failed], cancelledVerdict(countOutcomes([lost, ...failed])))],
  [
    'a dry run',
    reportOf(
      [rowOf('d', 'not-submitted', caseProblem('dry-run', 'would be submitted')), ...skipped.slice(1)],
      skippedVerdict('dry-run', 'dry run, nothing was submitted', '1 submission would be sent'),
    ),
  ],
  ['a leg of a matrix that was halted', { ...reportOf(halted, faultVerdict(crashFault(1))), halt: HALT }],
];

/** Other words for every sentence. The last ones meant something to a program once. */
const WORDINGS: readonly (readonly [string, (sentence: string) => string])[] = [
  ['one letter', () => 'x'],
  ['a path', () => 'docs/a.pdf'],
  ['words of a report', () => 'not sent: the output: expected 1, got 2'],
  ['a list', () => 'nobody knows:\n- one\n- two'],
];

const SENTENCES: readonly string[] = ['message', 'headline', 'detail', 'tally'];

/** The same with other words in the place of each sentence. */
function reworded<T>(value: T, word: (sentence: string) => string): T {
  // Equal sentences stay equal, and different ones different, since cases are grouped by what Roe or a check says.
  const known = new Map<string, number>();
  const numbered = (sentence: string) => {
    const number = known.get(sentence) ?? known.size;
    known.set(sentence, number);
    return `${word(sentence)}${number}`;
  };
  const text = JSON.stringify(value, (key, inner: unknown) =>
    SENTENCES.includes(key) && typeof inner === 'string' && inner !== '' ? numbered(inner) : inner,
  );
  // Values are data, and no sentences.
  return JSON.parse(text, (key, inner) => (key === 'values' ? NO_VALUES : inner)) as T;
}

async function* recordsOf({ rows }: Pick<Report, 'rows'>): AsyncGenerator<ResultRecord> {
  for (const row of rows) yield recordOf(row);
}

/** What a text in Markdown counts, groups and marks: its headings, tables and folds without their sentences. */
const shapeOfMarkdown = (markdown: string): string[] =>
  markdown.split('\n').flatMap((line) => {
    if (line.startsWith('| ')) return [cellsOf(line)];
    if (/^#+ /.test(line)) return [line.slice(0, 6)];
    if (/^<summary>\d+ × /.test(line)) return [line.split(':')[0] ?? ''];
    return /^(<|\*\*|- \*\*|```|\d+ more |.{1,3}&nbsp;)/u.test(line) ? [line] : [];
  });

/** A difference is shown whole; of a file the reason is left out, and of its plan all but whether it is left out. */
function cellsOf(line: string): string {
  const [path = '', second = '', ...others] = line.slice(2, -2).split(' | ');
  if (path.startsWith('/')) return line;
  const isMark = others.length > 0 || /[\u00a0:]/.test(second.slice(0, 3));
  return `${path} | ${isMark ? second : second.startsWith('Left out')}`;
}

async function shapeOf(report: Report) {
  const records = (rows: readonly Report['rows'][number][]) => recordsOf({ rows });
  const links = { artifactUrl: null, reportUrl: null };
  const comment = { ...links, marker: '', previous: null, sha: 'a'.repeat(40), scrub: (text: string) => text };
  const blocks = new Map<string, unknown>();
  for await (const part of renderHtml(report, records)) {
    for (const [, id = '', json = ''] of part.matchAll(/id="([\w-]+)">([^<]*)</g)) blocks.set(id, JSON.parse(json));
  }
  const page = blocks.get('run') as PageRun;
  const details = report.rows.map((_, number) => blocks.get(`details-${number}`) as PageDetails);
  const junit = await junitText(report);
  const results = JSON.parse([...resultsJson(report, recordOf)].join(''));
  return {
    annotations: annotationsOf(report, RULE).map(({ level, title, file, message }) => [
      level,
      title,
      file,
      /^\d+ (more )?files?/.exec(message)?.[0],
    ]),
    summary: shapeOfMarkdown(await renderSummary(report, { ...links, resume: true }, records)),
    comment: shapeOfMarkdown(renderComment(report, comment)),
    page: [page.conclusion, page.lines.length],
    pageRows: details.map(([code, , , , , , , , , found]) => [
      code,
      found.map(([kind, passed, , difference]) => [kind, passed, difference]),
    ]),
    junit: [...junit.matchAll(/<testsuite .*>|<testcase name="[^"]*"|<(failure|error|skipped) | type="[^"]*"/g)].map(
      String,
    ),
    results: [results.halt, results.failure].map((problem: Problem | null) => problem && [problem.code, problem.scope]),
  };
}

describe.each(REPORTS)('a report on %s', (_, report) => {
  it.each(WORDINGS)('groups, counts and marks alike in every form if each sentence is %s', async (_name, word) => {
    expect(await shapeOf(reworded(report, word))).toEqual(await shapeOf(report));
  });
});

describe('a merge', () => {
  const leg = (index: number, problem: Partial<Pick<ReturnType<typeof buildLeg>, 'halt' | 'failure'>>) =>
    buildLeg({ conclusion: 'failure', run: { shard: { index, total: 3 } }, ...problem });
  const legs = [leg(0, { halt: HALT }), leg(1, { failure: runProblem('run-failed', 'it broke: x') }), leg(2, {})];

  it.each(WORDINGS)('comes to the same verdict over its legs if each sentence is %s', (_, word) => {
    const shape = (word: (sentence: string) => string) => {
      const rows = reworded([good, ...halted], word);
      const data = { faults: [], rows, ...tallyOf(rows) };
      const verdict = judgeLegs({ ...data, legs: reworded(legs, word) }, RULE);
      const { conclusion, headline, problems } = verdict;
      const annotations = annotationsOf(buildReport(rows, { verdict }), RULE).map(({ file }) => file);
      return { conclusion, headline, problems: problems.map(({ code, scope }) => [code, scope]), annotations };
    };
    expect(shape(word)).toEqual(shape((sentence) => sentence));
    expect(shape(word).annotations).toEqual([]);
  });
});
