import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES, type Outcome } from '../../src/outcome.ts';
import { renderSummary } from '../../src/report/summary.ts';
import type { ResultRow } from '../../src/results/results-file.ts';
import { buildJobId } from '../support/build-job-id.ts';
import { buildReport } from '../support/build-report.ts';
import { buildRow } from '../support/build-row.ts';

const rowOf = (path: string, outcome: Outcome = 'succeeded', overrides: Partial<ResultRow> = {}): ResultRow =>
  buildRow({ file: { path, bytes: 1, sha256: null, contentType: 'a/b' }, outcome, ...overrides });

/** The table's rows, each as its cells. */
const tableOf = (markdown: string): string[][] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| File ') && !line.startsWith('| :--'))
    .map((line) => line.slice(2, -2).split(' | '));

describe('renderSummary', () => {
  it('is the verdict, the facts and a row for each file', () => {
    const rows = [
      rowOf('docs/a.pdf', 'succeeded', { cached: true }),
      rowOf('docs/b.pdf', 'failed', {
        jobId: buildJobId(2),
        status: { code: 4, name: 'FAILURE', timestamp: null },
        cost: null,
        durationMs: null,
        error: { code: 'job-failed', message: 'too many pages' },
      }),
    ];
    const verdict = { conclusion: 'failure', sentence: '1 of 2 files did not succeed: 1 failed' } as const;
    expect(renderSummary(buildReport(rows, { verdict }), 'https://github.com/x/artifacts/1')).toBe(
      [
        '## ❌ Roe agent: 1 of 2 files did not succeed&#58; 1 failed',
        '',
        '**Invoices** v3 · 1 failed, 1 succeeded · 1 from the cache · cost 0.25 as Roe reports it · 4 m 5 s',
        '',
        '| File | Outcome | Reason | Status | Time | Cost | Job |',
        '| :-- | :-- | :-- | :-- | --: | --: | :-- |',
        `| docs/b.pdf | ❌\u00a0failed | too many pages | FAILURE |  |  | <code>${buildJobId(2)}</code> |`,
        `| docs/a.pdf | ✅\u00a0succeeded |  | SUCCESS | 4.0\u00a0s | 0.25 | <code>${buildJobId(1)}</code> |`,
        '',
        '[All results as an artifact](https://github.com/x/artifacts/1)',
        '',
      ].join('\n'),
    );
  });

  it('has no table, cost, agent or artifact where there is none', () => {
    const verdict = { conclusion: 'skipped', sentence: 'no file matched', reason: 'no-files-found' } as const;
    expect(renderSummary(buildReport([], { verdict, agent: null }), null)).toBe(
      '## ⏭️ Roe agent: no file matched\n\n4 m 5 s\n\n',
    );
  });

  it('shows the worst first, and each outcome by path', () => {
    const rows = [1, 2].flatMap((number) => OUTCOMES.map((outcome) => rowOf(`${outcome}-${number}`, outcome)));
    expect(tableOf(renderSummary(buildReport(rows), null)).map(([path]) => path)).toEqual(
      OUTCOMES.toReversed().flatMap((outcome) => [`${outcome}-1`, `${outcome}-2`]),
    );
  });

  it('marks every outcome differently', () => {
    const rows = OUTCOMES.map((outcome) => rowOf(outcome, outcome));
    const marks = tableOf(renderSummary(buildReport(rows), null)).map((cells) => cells[1]);
    expect(new Set(marks).size).toBe(OUTCOMES.length);
  });

  it('cuts a long reason', () => {
    const row = rowOf('a', 'failed', { error: { code: 'x', message: 'y'.repeat(501) } });
    expect(tableOf(renderSummary(buildReport([row]), null))[0]?.at(2)).toBe(`${'y'.repeat(499)}…`);
  });

  it('holds a row of seven cells for each file, whatever their names and reasons', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('|', '\n', '\\', '`', '\r', '<td>', '| a |'), fc.string({ unit: 'binary' })))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (files) => {
        const rows = files.map(([path, message]) => rowOf(`x${path}`, 'failed', { error: { code: 'x', message } }));
        const table = renderSummary(buildReport(rows), null).split('\n').slice(6).filter(Boolean);
        expect(table.map((line) => line.split('|').length)).toEqual(files.map(() => 9));
      }),
    );
  });
});

describe('the size', () => {
  const reason = { code: 'x', message: 'why '.repeat(512) };

  it.each([
    ['ASCII', 'why '.repeat(512)],
    ['text that is escaped', '|'.repeat(2048)],
    ['emoji', '😀'.repeat(1024)],
  ])('of 10 000 rows with reasons of 2 KB in %s is under 1 000 000 bytes, and the rest is counted', (_, message) => {
    const rows = Array.from({ length: 10_000 }, (__, index) =>
      rowOf(`docs/file-${index}.pdf`, 'failed', { error: { code: 'x', message } }),
    );
    const markdown = renderSummary(buildReport(rows), 'https://github.com/x');
    expect(Buffer.byteLength(markdown)).toBeLessThan(1_000_000);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(990_000);
    const shown = tableOf(markdown).length;
    expect(markdown).toContain(`\n\n${10_000 - shown} more files are not shown here; results.json holds them all.\n`);
    expect(markdown.endsWith('[All results as an artifact](https://github.com/x)\n')).toBe(true);
  });

  it('counts the line about the rest too, wherever the table is cut', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => rowOf(`a-${index}`));
    for (let length = 1; length <= 160; length += 8) {
      const verdict = { conclusion: 'success', sentence: 'x'.repeat(length) } as const;
      expect(Buffer.byteLength(renderSummary(buildReport(rows, { verdict }), null))).toBeLessThan(1_000_000);
    }
  });

  it('leaves out the best first', () => {
    const good = Array.from({ length: 10_000 }, (_, index) => rowOf(`good-${index}`, 'succeeded', { error: reason }));
    const rows = [...good, rowOf('lost', 'lost'), rowOf('failed', 'failed')];
    const shown = tableOf(renderSummary(buildReport(rows), null)).map(([path]) => path);
    expect(shown.slice(0, 3)).toEqual(['lost', 'failed', 'good-0']);
    expect(shown.length).toBeLessThan(10_000);
  });

  it('of a few rows leaves out none', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => rowOf(`a-${index}`, 'failed', { error: reason }));
    const markdown = renderSummary(buildReport(rows), null);
    expect(tableOf(markdown)).toHaveLength(1000);
    expect(markdown).not.toContain('not shown');
  });

  it('is under 1 000 000 bytes whatever the sentence of the verdict', () => {
    const verdict = { conclusion: 'failure', sentence: '|'.repeat(300_000) } as const;
    expect(Buffer.byteLength(renderSummary(buildReport([], { verdict }), null))).toBeLessThan(1_000_000);
  });
});
