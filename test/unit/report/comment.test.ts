import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../../src/outcome.ts';
import { caseProblem, runProblem } from '../../../src/problem.ts';
import { changeSince, markerOf, renderComment } from '../../../src/report/comment.ts';
import {
  type CommentState,
  hideState,
  MAX_STATE_LENGTH,
  readState,
  stateOf,
} from '../../../src/report/comment-state.ts';
import { ValueCollector } from '../../../src/report/values/value-collector.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { buildOrigin } from '../../support/build-origin.ts';
import { buildRecord } from '../../support/build-record.ts';
import { buildReport } from '../../support/build-report.ts';
import { buildRow } from '../../support/build-row.ts';
import { buildVerdict } from '../../support/build-verdict.ts';

const USE = {
  workflowRef: 'octo-org/octo-repo/.github/workflows/roe.yml@refs/pull/5/merge',
  origin: { callers: '', job: 'batch', step: 'roe', use: 1 },
  matrixLeg: '0',
  task: ['an-agent', ['a/*.pdf']],
};
const keep = (text: string) => text;
const OPTIONS = {
  marker: markerOf(USE),
  previous: null,
  sha: 'a'.repeat(40),
  scrub: keep,
  artifactUrl: null,
  reportUrl: null,
};

const row = (path: string, overrides: Parameters<typeof buildRow>[0] = {}) => buildRow({ case: path, ...overrides });
const failed = (path: string, message = 'no text') =>
  row(path, { outcome: 'failed', error: caseProblem('job-failed', message) });
const FAILURE = buildVerdict('some files did not succeed');

describe('the marker', () => {
  it('is the same on every branch and differs between uses', () => {
    expect(markerOf({ ...USE, workflowRef: USE.workflowRef.replace('5', '6') })).toBe(OPTIONS.marker);
    const others = [
      { ...USE, workflowRef: 'octo-org/octo-repo/.github/workflows/other.yml@refs/pull/5/merge' },
      { ...USE, origin: { ...USE.origin, job: 'other' } },
      { ...USE, origin: { ...USE.origin, step: 'roe2' } },
      { ...USE, origin: { ...USE.origin, use: 2 } },
      { ...USE, origin: { ...USE.origin, callers: 'call-b' } },
      { ...USE, matrixLeg: '1' },
    ];
    expect(new Set([USE, ...others].map(markerOf)).size).toBe(7);
  });

  it('distinguishes calls of a reusable workflow by their task only if the runner does not name the callers', () => {
    const task = ['an-agent', ['b/*.pdf']];
    expect(markerOf({ ...USE, task })).toBe(markerOf(USE));
    const unnamed = { ...USE, origin: { ...USE.origin, callers: null } };
    expect(markerOf({ ...unnamed, task })).not.toBe(markerOf(unnamed));
  });
});

describe('the comment', () => {
  it('keeps within 65 536 characters with 10 000 failures of 2 KB, the worst first', () => {
    const reason = '@octocat | `x` <b> '.repeat(110);
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      failed(`${'deep/'.repeat(80)}${index}.pdf`, `${reason}${index}`),
    );
    const lost = row('z.pdf', { outcome: 'lost', error: caseProblem('job-unknown', reason) });
    const report = buildReport([...rows, lost], { verdict: buildVerdict('x'.repeat(100_000)) });
    const body = renderComment(report, OPTIONS);

    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.indexOf('z.pdf')).toBeLessThan(body.indexOf('0.pdf'));
    expect(body).toMatch(/\n\n?[\d]+ more files did not succeed; see the report for all of them\.\n/);
    expect(readState(body)).toEqual({ runId: report.origin.runId, unsuccessful: null });
  });

  it('keeps within the limit with hundreds of problems in the verdict', () => {
    const problems = Array.from({ length: 300 }, () => runProblem('x', '`x` '.repeat(240)));
    const body = renderComment(buildReport([], { verdict: buildVerdict('no', { problems }) }), OPTIONS);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain('too long for a comment');
    expect(body.split('\n')[1]).toBe('### ❌ Invoices v3: no');
    const few = renderComment(
      buildReport([], { verdict: buildVerdict('no', { problems: problems.slice(0, 2) }) }),
      OPTIONS,
    );
    expect(few).not.toContain('too long for a comment');
  });

  it('counts no files that did not succeed if nothing was sent at all', () => {
    const halt = runProblem('preflight-failed', 'the key is wrong');
    const rows = ['a', 'b'].map((path) => row(path, { outcome: 'not-submitted', error: halt }));
    const body = renderComment(buildReport(rows, { verdict: buildVerdict('no', { problems: [halt] }), halt }), OPTIONS);
    expect(body).not.toContain('did not succeed; see');
  });

  it('links the report as the place of the files that it leaves out', () => {
    const rows = Array.from({ length: 52 }, (_, index) => failed(`${index}.pdf`, `reason ${index}`));
    const reportUrl = 'https://github.com/x/artifacts/2';
    expect(renderComment(buildReport(rows, { verdict: FAILURE }), { ...OPTIONS, reportUrl })).toContain(
      `\n2 more files did not succeed; see [the report](${reportUrl}) for all of them.\n\n`,
    );
  });

  it('contains no secret, neither visible nor hidden', () => {
    const scrub = (text: string) => text.replaceAll('top-secret', '***');
    const report = buildReport([failed('top-secret.pdf', 'top-secret')], { verdict: FAILURE });
    const body = renderComment(report, { ...OPTIONS, scrub });
    expect(body).not.toContain('top-secret');
    expect([...(readState(body)?.unsuccessful?.keys() ?? [])]).toEqual(['***.pdf']);
  });

  it('has its marker in the first line and its state in the last', () => {
    const body = renderComment(buildReport([failed('a.pdf')], { verdict: FAILURE }), OPTIONS);
    expect(body.split('\n')[0]).toBe(OPTIONS.marker);
    expect(readState(`${body}\r\n`)?.unsuccessful).toEqual(new Map([['a.pdf', 'failed']]));
  });
});

describe('the length of the comment', () => {
  it('is kept whichever part of it is long, and used', () => {
    const paths = Array.from({ length: 20 }, (_, index) => `${'@'.repeat(200)}${index}.pdf`);
    const rows = Array.from({ length: 50 }, (_, index) => failed(`n${index}.pdf`, `${index + 10}${'@'.repeat(498)}`));
    const problems = Array.from({ length: 20 }, () => runProblem('x', 'x'.repeat(900)));
    for (const more of [{}, { problems }]) {
      for (const fixed of [[], paths]) {
        const report = buildReport([...rows, ...fixed.map((path) => row(path))], { verdict: { ...FAILURE, ...more } });
        const previous = { runId: 1, unsuccessful: new Map(fixed.map((path) => [path, 'failed' as const])) };
        const body = renderComment(report, { ...OPTIONS, previous });
        expect(body.length).toBeLessThanOrEqual(65_536);
        expect(body.length).toBeGreaterThan(65_000 - MAX_STATE_LENGTH - 8_000);
      }
    }
  });
});

describe('what the comment says', () => {
  const remembering = (...paths: string[]): CommentState => ({
    runId: 1,
    unsuccessful: new Map(paths.map((path) => [path, 'failed'])),
  });
  const linesOf = (body: string) => body.split('\n').filter((line) => line.startsWith('| '));

  it('begins with the verdict, in a heading for a comment', () => {
    const body = renderComment(buildReport([failed('a.pdf')], { verdict: FAILURE }), OPTIONS);
    expect(body.split('\n')[1]).toMatch(/^### ❌ Invoices v3: /);
    expect(body).toContain('some files did not succeed');
    expect(body).not.toContain('Since the last run');
    expect(body).not.toContain('<details>');
  });

  it('has nothing between its parts, and none if there is nothing to say', () => {
    const failure = buildReport([failed('a.pdf')], { verdict: FAILURE });
    expect(renderComment(failure, OPTIONS)).toMatch(/[^|]\n\n\| File \|.*\n.*\n\| \[a\..* \| no text \|\n\n<sub>/);
    expect(renderComment(failure, OPTIONS)).not.toContain('🆕');
    const success = renderComment(buildReport([row('a.pdf')]), { ...OPTIONS, previous: remembering() });
    expect(success).toMatch(/as Roe reports it\n\n<sub>.*<\/sub>\n\n<!--/);
  });

  it('puts the worst outcome first, and within each outcome the new failures', () => {
    const lost = row('l.pdf', { outcome: 'lost', error: caseProblem('left-open', 'open') });
    const rows = [failed('a.pdf'), failed('b.pdf', 'no page'), lost, row('c.pdf')];
    const body = renderComment(buildReport(rows, { verdict: FAILURE }), { ...OPTIONS, previous: remembering('a.pdf') });
    const shown = linesOf(body).filter((line) => line.includes('.pdf'));
    expect(shown.map((line) => /\w\.pdf/.exec(line)?.[0])).toEqual(['l.pdf', 'b.pdf', 'a.pdf']);
    expect(shown.map((line) => line.startsWith('| 🆕 '))).toEqual([true, true, false]);
    expect(body).toContain('Since the last run: 🆕 **2** newly failing\n\n');
    expect(body).not.toContain('more file');
  });

  it('lists what is fixed, at most 20, and counts the others', () => {
    const paths = Array.from({ length: 22 }, (_, index) => `n${String(index).padStart(2, '0')}.pdf`);
    const body = renderComment(buildReport(paths.map((path) => row(path))), {
      ...OPTIONS,
      previous: remembering(...paths),
    });
    expect(body).toContain('Since the last run: 🎉 **22** fixed\n\n');
    expect(body).toContain('<details><summary>22 fixed since the last run</summary>\n\n- ');
    expect(body.match(/^- .*\.pdf/gm)).toHaveLength(20);
    expect(body).toContain('- and 2 more files\n\n</details>');
    expect(linesOf(body).filter((line) => line.includes('.pdf'))).toEqual([]);
  });

  it('counts no others if all fixed files are listed', () => {
    const report = buildReport([row('a.pdf'), failed('b.pdf')], { verdict: FAILURE });
    const body = renderComment(report, { ...OPTIONS, previous: remembering('a.pdf') });
    expect(body).toContain('Since the last run: 🆕 **1** newly failing, 🎉 **1** fixed\n\n');
    expect(body).toMatch(/- .*a\.pdf.*\n\n<\/details>/);
  });

  it('mentions no change if there is none', () => {
    const report = buildReport([failed('a.pdf')], { verdict: FAILURE });
    expect(renderComment(report, { ...OPTIONS, previous: remembering('a.pdf') })).not.toContain('Since the last run');
  });

  it('shows ten files that did not succeed, folds forty, and counts the others', () => {
    const rows = Array.from({ length: 53 }, (_, index) => failed(`n${index}.pdf`, `reason ${index}`));
    const body = renderComment(buildReport(rows, { verdict: FAILURE }), OPTIONS);
    expect(linesOf(body).filter((line) => line.includes('.pdf'))).toHaveLength(50);
    expect(linesOf(body.slice(0, body.indexOf('<details>'))).filter((line) => line.includes('.pdf'))).toHaveLength(10);
    expect(body).toContain('<summary>40 more files that did not succeed</summary>');
    expect(body).toContain('\n3 more files did not succeed; see the report for all of them.\n');
  });

  it('folds files under the reason that they share', () => {
    const rows = ['a', 'b', 'c', 'd'].map((name) => failed(`${name}.pdf`, 'Model 0 overloaded'));
    const body = renderComment(buildReport(rows, { verdict: FAILURE }), OPTIONS);
    expect(body).toContain('<details>\n<summary>4 × ❌ failed: Model 0 overloaded</summary>');
    expect(body.split('overloaded')).toHaveLength(2);
  });

  it('shows the values of what failed or was fixed before those of the others, ten of them unfolded', () => {
    const names = Array.from({ length: 14 }, (_, index) => `n${String(index).padStart(2, '0')}.pdf`);
    const collector = new ValueCollector([]);
    for (const [index, name] of names.entries()) collector.note(buildRecord({ case: name }, { o: { total: index } }));
    const error = caseProblem('check-failed', 'the result is rejected by x');
    const rows = names.map((name, index) => row(name, index === 12 ? { outcome: 'rejected', error } : {}));
    const report = { ...buildReport(rows, { verdict: FAILURE }), values: collector.table() };
    const body = renderComment(report, { ...OPTIONS, previous: remembering('n13.pdf') });
    const values = linesOf(body.slice(body.indexOf('| File | total |')));
    expect(values.slice(2, 5).map((line) => line.replace(/\(.*?\)/, ''))).toEqual([
      '| 🆕 ⛔ [n12.pdf] | 12 |',
      '| 🎉 [n13.pdf] | 13 |',
      '| [n00.pdf] | 0 |',
    ]);
    expect(values.filter((line) => line.includes('.pdf'))).toHaveLength(14);
    expect(body).toContain('<summary>4 more files with their values</summary>');
  });

  it.each([
    [
      {},
      '<sub>[Workflow run](https://github.com/octo/contracts/actions/runs/4711) · commit <code>aaaaaaa</code> · job <code>extract</code> · step <code>roe</code></sub>',
    ],
    [{ runAttempt: 2 }, 'runs/4711), attempt 2 · commit'],
    [{ step: '__roe-ai_roe' }, '<code>extract</code></sub>'],
    [{ job: '' }, '<code>aaaaaaa</code> · step <code>roe</code></sub>'],
  ])('ends with the run that says so (%j)', (origin, foot) => {
    expect(renderComment(buildReport([], { origin: buildOrigin(origin) }), OPTIONS)).toContain(foot);
  });
});

describe('what changed since the run before', () => {
  const before = new Map([
    ['a.pdf', 'failed'],
    ['gone.pdf', 'failed'],
    ['b.pdf', 'lost'],
  ] as const);

  it('counts a file as fixed if it succeeds now', () => {
    const change = changeSince(before, [row('a.pdf'), failed('b.pdf'), failed('c.pdf'), row('d.pdf')]);
    expect(change).toEqual({ newlyFailing: new Set(['c.pdf']), fixed: ['a.pdf'] });
  });

  it('is unknown after a run with too many, and in a run without jobs', () => {
    expect(changeSince(null, [failed('a.pdf')])).toBeNull();
    const skipped = row('c.pdf', { outcome: 'not-submitted', jobId: null });
    expect(changeSince(before, [row('a.pdf'), skipped])).toEqual({
      newlyFailing: new Set(['c.pdf']),
      fixed: ['a.pdf'],
    });
    expect(changeSince(before, [row('a.pdf', { outcome: 'not-submitted', jobId: null })])).toBeNull();
  });
});

describe('the state', () => {
  const paths = fc.string({ unit: anyCharacter, minLength: 1, maxLength: 60 });
  const states = fc.array(fc.tuple(paths, fc.constantFrom(...OUTCOMES)), { maxLength: 50 }).map((entries) => ({
    runId: 7,
    unsuccessful: new Map(entries.map(([path, outcome]) => [path.toWellFormed(), outcome] as const)),
  }));

  it('is read as it was written', () => {
    fc.assert(
      fc.property(states, (state) => {
        const text = hideState(state, keep);
        expect(text.length).toBeLessThanOrEqual(MAX_STATE_LENGTH);
        expect(readState(`text\n${text}`)).toEqual(state);
      }),
    );
  });

  it('has enough space for a thousand paths of a usual tree', () => {
    const rows = Array.from({ length: 1_000 }, (_, index) => failed(`contracts/2026/quarter-1/customer-${index}.pdf`));
    expect(readState(hideState(stateOf(buildReport(rows), null), keep))?.unsuccessful?.size).toBe(1_000);
  });

  it('is ignored if it was not written by this action', () => {
    const hidden = (json: string) => `<!-- roe-agent-batch state ${deflateRawSync(json).toString('base64')} -->`;
    const wrong = ['null', '[]', '[2,7,[]]', '[1,"7",[]]', '[1,7,{}]', '[1,7,[["a","great"]]]', '[1,7,[[1,"failed"]]]'];
    for (const json of [...wrong, 'no json', JSON.stringify([1, 7, [['x'.repeat(2_000_000), 'failed']]])]) {
      expect(readState(hidden(json))).toBeNull();
    }
    expect(readState(`${hidden('[1,7,[]]')} and more`)).toBeNull();
    expect(readState('<!-- roe-agent-batch state AAAA -->')).toBeNull();
    expect(readState('')).toBeNull();
  });

  it('is of what did not succeed, if any file had a job', () => {
    const before: CommentState = { runId: 1, unsuccessful: new Map([['gone.pdf', 'lost']]) };
    const skipped = row('c.pdf', { outcome: 'not-submitted', jobId: null });
    expect(stateOf(buildReport([row('a.pdf'), failed('b.pdf'), skipped]), before)).toEqual({
      runId: 4711,
      unsuccessful: new Map([
        ['b.pdf', 'failed'],
        ['c.pdf', 'not-submitted'],
      ]),
    });
  });

  it('that was too large to keep stays unknown', () => {
    expect(readState(hideState({ runId: 7, unsuccessful: null }, keep))).toEqual({ runId: 7, unsuccessful: null });
  });

  it('stays the previous one if the run has no jobs', () => {
    const before: CommentState = { runId: 1, unsuccessful: new Map([['a.pdf', 'failed']]) };
    const report = buildReport([row('a.pdf', { outcome: 'not-submitted', jobId: null })]);
    expect(stateOf(report, before).unsuccessful).toBe(before.unsuccessful);
  });
});
