import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES, type Outcome } from '../../../src/outcome.ts';
import { caseProblem, runProblem } from '../../../src/problem.ts';
import type { Report } from '../../../src/report/report.ts';
import type { SummaryOptions } from '../../../src/report/summary/head.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { ValueCollector } from '../../../src/report/values/value-collector.ts';
import { type CheckRecord, type OutputRecord, type ResultRecord, toOutputRecord } from '../../../src/results/record.ts';
import type { ResultRow } from '../../../src/results/results-file.ts';
import { skippedVerdict } from '../../../src/verdict.ts';
import { buildCheck } from '../../support/build-check.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildOrigin } from '../../support/build-origin.ts';
import { recordOf } from '../../support/build-record.ts';
import { buildReport } from '../../support/build-report.ts';
import { buildRow } from '../../support/build-row.ts';
import { buildVerdict } from '../../support/build-verdict.ts';
import { elementsOf, textsOf, toHtml } from '../../support/github-markdown.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { cases } from '../../support/tier.ts';

const rowOf = (path: string, outcome: Outcome = 'succeeded', overrides: Partial<ResultRow> = {}): ResultRow =>
  buildRow({ case: path, outcome, ...overrides });

const ARTIFACT = 'https://github.com/x/artifacts/1';
const LINKS: SummaryOptions = { artifactUrl: ARTIFACT, reportUrl: null, resume: true };
const BLOB = `https://github.com/octo/contracts/blob/${buildOrigin().sha}`;
const bytesOf = (markdown: string) => Buffer.byteLength(markdown);

/** The report with the values of these outputs by case. */
function withValuesOf(report: Report, outputs: Readonly<Record<string, readonly OutputRecord[]>>): Report {
  const collector = new ValueCollector([]);
  for (const [id, own] of Object.entries(outputs)) collector.note({ case: id, outputs: own });
  return { ...report, values: collector.table() };
}

const text = (value: string, key = 'answer'): OutputRecord => ({ key, dataType: 'text/plain', value, json: null });

interface Reading {
  readonly records: (rows: readonly ResultRow[]) => AsyncGenerator<ResultRecord>;
  readonly paths: string[];
}

/** Gives every file these outputs, and remembers which were read. */
function reading(outputs: readonly OutputRecord[] = []): Reading {
  const paths: string[] = [];
  return {
    paths,
    records: async function* (rows) {
      for (const row of rows) {
        paths.push(row.case);
        yield recordOf(row, outputs);
      }
    },
  };
}

const render = (report: Report, options: Partial<SummaryOptions> = {}, { records }: Reading = reading()) =>
  renderSummary(report, { ...LINKS, ...options }, records);

/** The rows of all tables, each as its cells. */
const rowsOf = (markdown: string): string[][] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| File ') && !line.startsWith('| :--'))
    .map((line) => line.slice(2, -2).split(' | '));

describe('the summary', () => {
  it.each([
    ['of a run', {}, '2 files · '],
    ['of a leg', { shard: { index: 2, total: 4 } }, '2 files in shard 3 of 4 · '],
    [
      'of a merge',
      { legs: [0, 1, 2].map((index) => ({ index, runAttempt: 1, conclusion: 'success' as const, total: 1 })) },
      '2 files in 3 shards · ',
    ],
  ])('says %s how many files it was about', async (_, data, facts) => {
    const rows = [rowOf('a.pdf'), rowOf('b.pdf')];
    expect(await render(buildReport(rows, data))).toContain(facts);
  });

  it('is the verdict, the counts, the facts, the next step, what did not succeed, the values, and details folded away', async () => {
    const rows = [
      rowOf('docs/a.pdf', 'succeeded', { cached: true }),
      rowOf('docs/b.pdf', 'failed', {
        jobId: buildJobId(2),
        status: { code: 4, name: 'FAILURE', timestamp: null },
        cost: null,
        durationMs: 1_500,
        error: caseProblem('job-failed', 'too many pages'),
      }),
    ];
    const verdict = buildVerdict('1 of 2 files did not succeed', { tally: '1 failed' });
    const output = toOutputRecord({ key: 'o', dataType: 'application/json', value: '{"total":12.5,"paid":null}' });
    const records = reading([output]);
    const report = withValuesOf(buildReport(rows, { verdict }), { 'docs/a.pdf': [output] });
    const markdown = await render(report, { reportUrl: 'https://github.com/x/artifacts/2' }, records);
    expect(markdown).toBe(
      [
        '## ❌ Invoices v3: 1 of 2 files did not succeed',
        '',
        '❌&nbsp;**1**&nbsp;failed &nbsp; ✅&nbsp;**1**&nbsp;succeeded',
        '',
        `2 files · 4 m 5 s · 1 from the cache · cost 0.2500 as Roe reports it · [Open the report](https://github.com/x/artifacts/2) · [Download all results](${ARTIFACT})`,
        '',
        '**What to do next**',
        '',
        `- Read the reasons that Roe gives. A document that it cannot read will fail again. ([docs/<wbr>b.pdf](${BLOB}/docs/b.pdf))`,
        '- **Re-run failed jobs** sends only what did not succeed: what succeeded is not paid for again.',
        '',
        '| File | Outcome | Reason | Job |',
        '| :-- | :-- | :-- | :-- |',
        `| [docs/<wbr>b.pdf](${BLOB}/docs/b.pdf)\u00a0<sub>[report](https://github.com/x/artifacts/2#file=docs%2Fb.pdf)</sub> | ❌\u00a0failed | too many pages | <code>${buildJobId(2)}</code> |`,
        '',
        '| File | total |',
        '| :-- | --: |',
        `| [docs/<wbr>a.pdf](${BLOB}/docs/a.pdf)\u00a0<sub>[report](https://github.com/x/artifacts/2#file=docs%2Fa.pdf)</sub> | 12.5 |`,
        '',
        '<details>',
        '<summary>✅ docs/<wbr>a.pdf</summary>',
        '',
        '**o**',
        '',
        '<pre>',
        '{',
        '  "total": 12.5,',
        '  "paid": null',
        '}',
        '</pre>',
        '',
        `<sub>Job <code>${buildJobId(1)}</code> · status SUCCESS · 4.0 s · 100 tokens in · 20 tokens out</sub>`,
        '',
        '</details>',
        '',
        '',
      ].join('\n'),
    );
  });

  it('has no table, cost, agent or link if there is none', async () => {
    const verdict = skippedVerdict('no-files-found', 'no file matched');
    const report = buildReport([], { verdict, agent: null });
    expect(await render(report, { artifactUrl: null })).toBe('## ⏭️ Roe agent: no file matched\n\n');
  });

  it('lists a reason that one case has after those that many have, the worst first', async () => {
    const rows = [1, 2].flatMap((number) =>
      OUTCOMES.map((outcome) =>
        rowOf(`${outcome}${number}`, outcome, { error: caseProblem('job-failed', `${outcome}${number}`) }),
      ),
    );
    expect(
      rowsOf(await render(buildReport(rows)))
        .filter((cells) => cells.length > 3)
        .map(([, outcome]) => outcome?.split('\u00a0')[1]),
    ).toEqual(
      OUTCOMES.toReversed().flatMap((outcome) =>
        outcome === 'succeeded' ? [] : [outcome, outcome].map((word) => word.split('-')[0]),
      ),
    );
  });

  it('groups what did not succeed by its reason, the most frequent first, with the files folded under it', async () => {
    const failed = (count: number, model: number) =>
      Array.from({ length: count }, (_, index) =>
        rowOf(`m${model}/${index}.pdf`, 'failed', { error: caseProblem('job-failed', `Model ${model} overloaded`) }),
      );
    const markdown = await render(
      buildReport([...failed(666, 1), ...failed(667, 0), ...failed(2, 3), ...failed(1, 2)]),
    );
    const titles = [...markdown.matchAll(/<details( open)?>\n<summary>(\d+ × .*)<\/summary>/g)].map(
      ([, open, title]) => [open, title],
    );
    expect(titles).toEqual([
      [undefined, '667 × ❌ failed: Model 0 overloaded'],
      [undefined, '666 × ❌ failed: Model 1 overloaded'],
      [undefined, '2 × ❌ failed: Model 3 overloaded'],
    ]);
    expect(markdown.match(/overloaded/g)).toHaveLength(4);
    expect(markdown).toContain('\n647 more files\n\n</details>');
    expect(bytesOf(markdown)).toBeLessThan(128_000);
  });

  it('names every reason before it fills the room with names, and folds none of two files', async () => {
    const failed = (count: number, model: number) =>
      Array.from({ length: count }, (_, index) =>
        rowOf(`${'deep/'.repeat(150)}${model}-${index}.pdf`, 'failed', {
          error: caseProblem('job-failed', `Model ${model} overloaded`),
        }),
      );
    const many = await render(buildReport(Array.from({ length: 29 }, (_, model) => failed(90, model)).flat()));
    expect(many.match(/<summary>90 × ❌ failed: Model \d+ overloaded<\/summary>/g)).toHaveLength(29);
    expect(many).not.toContain('that did not succeed: in');
    expect(bytesOf(many)).toBeLessThan(128_000);
    expect(await render(buildReport(failed(2, 1)))).toContain('<details open>\n<summary>2 × ❌ failed: Model 1');
  });

  it('says the fault of a whole run in one sentence, with no row for any file', async () => {
    const halt = runProblem('preflight-failed', 'the key is wrong');
    const rows = ['a', 'b'].map((path) => rowOf(path, 'not-submitted', { jobId: null, error: halt }));
    const verdict = buildVerdict('nothing was submitted', { problems: [halt] });
    const markdown = await render(buildReport(rows, { verdict, agent: null, halt }), { artifactUrl: null });
    expect(markdown).toMatch(/^## ❌ Roe agent: nothing was submitted\n\nThe key is wrong\.\n\n2 files · .*\n\n$/);
  });

  it('states a reason that the verdict states only there', async () => {
    const problem = runProblem('out-of-credits', 'no credits are left');
    const rows = ['a', 'b'].map((path) => rowOf(path, 'not-submitted', { jobId: null, error: problem }));
    const markdown = await render(buildReport(rows, { verdict: buildVerdict('no', { problems: [problem] }) }));
    expect(markdown.split('credits are left')).toHaveLength(2);
    expect(markdown).toContain('<summary>2 × ⏭️ not submitted</summary>');
  });

  it('shows the plan of a dry run', async () => {
    const rows = [
      rowOf('a', 'not-submitted', { jobId: null, error: caseProblem('dry-run', 'would be submitted') }),
      rowOf('b', 'not-submitted', { jobId: null, error: caseProblem('empty-file', 'the file is empty') }),
    ];
    const verdict = skippedVerdict('dry-run', 'dry run');
    expect(rowsOf(await render(buildReport(rows, { verdict }))).map(([, plan]) => plan)).toEqual([
      'Would be submitted',
      'Left out&#58; the file is empty',
    ]);
  });

  it('shows for a dry run what Roe would be asked, the other inputs, and how each file is sent, of at most 30', async () => {
    const planned = { jobs: 31, example: { case: 'a.pdf', values: { question: 'What is in *a.pdf*?' } } };
    const fileAt = (path: string) =>
      ({ input: 'document', as: 'file', path, bytes: 12_345, sha256: 'ab', contentType: 'application/pdf' }) as const;
    const rows = Array.from({ length: 31 }, (_, index) =>
      rowOf(`${index}.pdf`, 'not-submitted', {
        files: [fileAt(`${index}.pdf`)],
        jobId: null,
        error: caseProblem('dry-run', 'would be submitted'),
      }),
    );
    const report = buildReport(rows, { verdict: skippedVerdict('dry-run', 'dry run'), planned, estimatedCost: 1.5 });
    const markdown = await render(report);
    expect(markdown).toContain('Roe would be asked for **31 jobs of Invoices v3 (version'.replace('(', '&#40;'));
    expect(markdown).toContain('Estimated cost: about **1.5000**.');
    expect(markdown).toContain('- **question**: What is in &#42;a.pdf&#42;?');
    expect(markdown).toContain('1 more file of the plan in `results.csv`.');
    expect(rowsOf(markdown)).toHaveLength(30);
    expect(rowsOf(markdown)[0]?.slice(1)).toEqual(['pdf', '12.3\u00a0KB', 'document&#58; 0.pdf', 'Would be submitted']);
  });
});

describe('a plan', () => {
  const plan = (count: number) => {
    const error = caseProblem('dry-run', 'would be submitted');
    const rows = Array.from({ length: count }, (_, at) => rowOf(`${at}.pdf`, 'not-submitted', { jobId: null, error }));
    return render(buildReport(rows, { verdict: skippedVerdict('dry-run', 'dry run') }));
  };

  it('that fits ends with its table', async () => {
    expect(await plan(30)).toMatch(/\) \| Would be submitted \|\n\n$/);
  });

  it('that does not fit says how many more cases it has', async () => {
    expect(await plan(32)).toMatch(/\) \| Would be submitted \|\n\n2 more files of the plan in `results\.csv`\.\n\n$/);
  });
});

describe('what a summary leaves out', () => {
  const answers = (count: number) => Array.from({ length: count }, (_, at) => rowOf(`${at}.pdf`));

  it('is named by its file if nothing was uploaded', async () => {
    const rows = answers(31);
    const outputs = Object.fromEntries(rows.map((row) => [row.case, [text('12')]]));
    const markdown = await render(withValuesOf(buildReport(rows), outputs), { artifactUrl: null });
    expect(markdown).toContain('\n\n1 more file with their values: in `results.csv`.\n\n');
    const long = await render(buildReport(rows), { artifactUrl: null }, reading([text('z'.repeat(9_000))]));
    expect(long).toContain('Shows 3999 of 9000 characters; the whole output is in `results.json`.');
  });

  it('are details of more than five cases until they are unfolded', async () => {
    const read = () => reading([text('z')]);
    const open = await render(buildReport(answers(5)), {}, read());
    expect(open).not.toContain('Outputs and checks of');
    expect(open).toContain('</details>\n\n<details>\n<summary>✅ 1.pdf</summary>');
    const folded = await render(buildReport(answers(6)), {}, read());
    expect(folded).toContain(
      '<details>\n<summary>Outputs and checks of 6 files</summary>\n\n<details>\n<summary>✅ 0.pdf',
    );
    expect(folded).toContain('</details>\n\n<details>\n<summary>✅ 1.pdf</summary>');
  });

  it('are the records beyond the first hundred, if none of those has details', async () => {
    const read = reading();
    expect(await render(buildReport(answers(150)), {}, read)).not.toContain('<pre>');
    expect(read.paths).toHaveLength(100);
  });

  it('is nothing of a single case, whose details are open', async () => {
    expect(await render(buildReport(answers(1)), {}, reading([text('z')]))).toContain(
      '<details open>\n<summary>✅ 0.pdf',
    );
    expect(await render(buildReport(answers(2)), {}, reading([text('z')]))).not.toContain('<details open>');
  });

  it('is all of the cases if the run was halted', async () => {
    const halt = runProblem('preflight-failed', 'the key is wrong');
    const read = reading([text('z')]);
    await render(buildReport(answers(2), { verdict: buildVerdict('no', { problems: [halt] }), halt }), {}, read);
    expect(read.paths).toEqual([]);
  });
});

describe('the next steps', () => {
  const failure = buildVerdict('no');
  const bad = (outcome: Outcome, code: string) => rowOf(code, outcome, { error: caseProblem(code, code) });

  it.each<[string, Outcome, string, RegExp]>([
    ['a lost submission', 'lost', 'submission-unknown', /`submission_key`/],
    ['a lost result', 'lost', 'result-unavailable', /by their ids/],
    ['a time-out', 'timed-out', 'timeout', /Raise `timeout`/],
    ['missing credits', 'not-submitted', 'out-of-credits', /Add credits/],
    ['a cached failure', 'failed', 'cached-failure', /`skip-cache: true`/],
    ['a failed check', 'rejected', 'check-failed', /expected/],
    ['a refused key', 'not-submitted', 'unauthorized', /`api-key`/],
    ['a file that is too large', 'not-submitted', 'file-too-large', /`max-file-size`/],
  ])('of %s', async (_, outcome, code, says) => {
    const markdown = await render(buildReport([bad(outcome, code)], { verdict: failure }));
    expect(markdown).toMatch(says);
    expect(markdown.includes('**Re-run failed jobs**')).toBe(outcome !== 'rejected');
  });

  it('are at most three, the most frequent first, and what a re-run does', async () => {
    const codes = ['timeout', 'empty-file', 'out-of-credits', 'out-of-credits', 'file-too-large', 'cached-failure'];
    const markdown = await render(
      buildReport(
        codes.map((code) => bad('not-submitted', code)),
        { verdict: failure },
      ),
    );
    const steps = markdown.split('\n').filter((line) => line.startsWith('- '));
    expect(steps).toHaveLength(4);
    expect(steps[0]).toContain('Add credits');
  });

  it('warn of a re-run that pays again', async () => {
    const markdown = await render(buildReport([bad('failed', 'job-failed')], { verdict: failure }), { resume: false });
    expect(markdown).toContain('pays for every file again');
    expect(markdown).not.toContain('**Re-run failed jobs**');
  });

  it('are empty if the step passes', async () => {
    expect(await render(buildReport([bad('failed', 'job-failed')]))).not.toContain('What to do next');
  });
});

describe('the details of a file', () => {
  const rejected = (checks: readonly Partial<CheckRecord>[]) =>
    rowOf('a', 'rejected', {
      error: caseProblem('check-failed', 'no'),
      checks: checks.map((check) => buildCheck({ kind: 'expected', ...check })),
    });

  it('show what was expected against what came', async () => {
    const row = rejected([
      { pointer: '/total', expected: 3, actual: 4 },
      { pointer: '', expected: {}, actual: null },
    ]);
    expect(await render(buildReport([row]))).toContain(
      '| Where | Expected | Actual |\n| :-- | :-- | :-- |\n| /total | 3 | 4 |\n| the output | &#123;&#125; | nothing |\n',
    );
  });

  it('show the message of a check that holds no values, or of another kind', async () => {
    const values = { pointer: '/total', expected: 1, actual: 2 };
    for (const check of [{}, { kind: 'schema', ...values }]) {
      const markdown = await render(buildReport([rejected([{ message: '/a: expected 1, got 2', ...check }])]));
      expect(markdown).not.toContain('| Where | Expected');
      expect(textsOf(toHtml(markdown)).join('')).toContain('/a: expected 1, got 2');
    }
  });

  it('count the failed checks that they do not show', async () => {
    const checks = Array.from({ length: 25 }, (_, index) => ({ pointer: `/at${index}`, expected: 1, actual: 2 }));
    const markdown = await render(buildReport([rejected(checks)]));
    expect(markdown).toContain('| /at19 | 1 | 2 |');
    expect(markdown).not.toContain('/at20');
    expect(markdown).toContain(`5 more failed checks in [the results artifact](${ARTIFACT}).`);
  });

  it('show JSON laid out and text as it came', async () => {
    const outputs = [
      { key: 'total', dataType: 'application/json', value: '{"a":1}', json: { a: 1 } },
      text('x\n\n<b>y'),
    ];
    expect(await render(buildReport([rowOf('a')]), {}, reading(outputs))).toContain(
      '**total**\n\n<pre>\n{\n  "a": 1\n}\n</pre>\n\n**answer**\n\n<pre>\nx\n\n&#60;b&#62;y\n</pre>\n',
    );
  });

  it('say how much of a long output is shown', async () => {
    const markdown = await render(buildReport([rowOf('a')]), {}, reading([text('z'.repeat(9_000))]));
    expect(markdown).toContain(
      `Shows 3999 of 9000 characters; the whole output is in [the results artifact](${ARTIFACT}).`,
    );
    expect(markdown).toContain(`${'z'.repeat(3_999)}…`);
    expect(markdown).not.toContain('z'.repeat(4_000));
  });

  it('contain the whole reason if the row truncates it', async () => {
    const row = rowOf('a', 'failed', { jobId: null, error: caseProblem('job-failed', 'y'.repeat(501)) });
    const markdown = (await render(buildReport([row]))).replaceAll('<wbr>', '');
    expect(rowsOf(markdown)[0]?.at(2)).toBe(`${'y'.repeat(499)}…`);
    expect(markdown).toContain(`Reason: ${'y'.repeat(501)}\n`);
  });
});

describe('foreign text', () => {
  type Texts = readonly [
    path: string,
    reason: string,
    kind: string,
    message: string,
    key: string,
    output: string,
    agent: string,
  ];
  const summaryOf = async ([path, reason, kind, message, key, output, agentName]: Texts) => {
    const verdict = buildVerdict(`x${path}`, {
      detail: `${'so it is '.repeat(12)}: ${reason.replace(/\s|\u0085/g, '')}!`,
    });
    const checks = [
      buildCheck({ kind: `k${kind}`, message }),
      buildCheck({ kind: 'expected', pointer: `/x${kind}`, expected: key, actual: output }),
    ];
    const bad = rowOf(`x${path}`, 'rejected', { error: caseProblem('x', `${reason}.`), checks });
    const good = rowOf(`y${path}`, 'succeeded', { jobId: buildJobId(2) });
    const report = buildReport([bad, good], { verdict });
    const agent = report.agent && { ...report.agent, agentName, versionName: `v${agentName}` };
    const markdown = await render({ ...report, agent }, {}, reading([text(output, key)]));
    return toHtml(markdown);
  };

  it('changes no structure, and is no mention, link, image or HTML, whatever it is', async () => {
    const harmless = elementsOf(await summaryOf(['x', 'x', 'x', 'x', 'x', 'x', 'x']));
    await fc.assert(
      fc.asyncProperty(fc.tuple(...Array.from({ length: 7 }, () => hostileText)), async (texts) => {
        const html = await summaryOf(texts as unknown as Texts);
        expect(elementsOf(html)).toEqual(harmless);
        expect(
          [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).filter((href) => !href?.startsWith(`${BLOB}/`)),
        ).toEqual([ARTIFACT]);
        for (const between of textsOf(html)) {
          expect(between).not.toMatch(/(^|\W)@[a-z0-9]|#\d|:\/\/|www\.|\bGH-\d|:\w+:|\$[^$]*\$/i);
        }
      }),
      { numRuns: cases(300) },
    );
  });
});

describe('the size', () => {
  const reason = caseProblem('job-failed', 'why '.repeat(512));
  const many = (count: number, outcome: Outcome, error: ResultRow['error'] = null) =>
    Array.from({ length: count }, (_, index) =>
      // Each reason is another, or it would be said once.
      rowOf(`docs/${outcome}-${index}.pdf`, outcome, {
        error: error && { ...error, message: `${error.message}${index}` },
      }),
    );
  it.each([
    ['ASCII', 'why '.repeat(512)],
    ['text that is escaped', '|'.repeat(2048)],
    ['emoji', '😀'.repeat(1024)],
  ])('of 10 000 files with reasons of 2 KB in %s is at most 128 KB, and the rest is counted', async (_, message) => {
    const markdown = await render(buildReport(many(10_000, 'failed', caseProblem('job-failed', message))));
    expect(bytesOf(markdown)).toBeLessThan(128_000);
    const shown = markdown.match(/^\| \[/gm)?.length ?? 0;
    expect(markdown).toContain(`${10_000 - shown} more files that did not succeed: in \`results.csv\` of [the results`);
    expect(markdown).toContain('10000 files');
  });

  it('has at most 50 details, those of what did not succeed first, and reads few records', async () => {
    const read = reading([text('z'.repeat(300))]);
    const rejected = many(10, 'rejected', caseProblem('check-failed', 'no'));
    const markdown = await render(buildReport([...many(900, 'succeeded'), ...rejected]), {}, read);
    expect(markdown.match(/<pre>/g)).toHaveLength(50);
    expect(markdown).toContain('<summary>Outputs and checks of 50 of 910 files</summary>');
    expect(read.paths).toHaveLength(50);
    expect(read.paths.slice(0, 10).every((path) => path.includes('rejected'))).toBe(true);
  });

  it('has at most 30 rows of values, and says where the others are', async () => {
    const rows = many(94, 'succeeded');
    const outputs = Object.fromEntries(rows.map((row) => [row.case, [text('1'.repeat(7))]]));
    const report = withValuesOf(buildReport(rows), outputs);
    const markdown = await render(report, { reportUrl: 'https://github.com/x/artifacts/2' });
    expect(markdown.match(/^\| \[/gm)).toHaveLength(30);
    expect(markdown).toContain(
      `\n\n64 more files with their values: in [the report](https://github.com/x/artifacts/2) and in \`results.csv\` of [the results artifact](${ARTIFACT}).\n`,
    );
  });

  it('is at most 128 KB whatever the verdict says', async () => {
    const problems = Array.from({ length: 300 }, () => runProblem('x', '@'.repeat(9_000)));
    for (const verdict of [
      buildVerdict('|'.repeat(300_000)),
      buildVerdict('x', { detail: '|\n'.repeat(300_000) }),
      buildVerdict('x', { problems }),
    ]) {
      const markdown = await render(buildReport(many(10_000, 'failed', reason), { verdict }));
      expect(bytesOf(markdown)).toBeLessThan(128_000);
    }
  });

  it('links each case to its place in the report, if that has an address', async () => {
    const report = buildReport(
      [buildRow({ case: 'a_(1).pdf', outcome: 'failed', error: caseProblem('job-failed', 'torn') })],
      {
        verdict: buildVerdict('no'),
      },
    );
    const markdown = await render(report, { reportUrl: 'https://github.com/x/artifacts/2' });
    expect(markdown).toContain('[report](https://github.com/x/artifacts/2#file=a%5F%281%29.pdf)');
    expect(await render(report)).not.toContain('[report]');
  });
});
