import { parse } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../../src/outcome.ts';
import { caseProblem } from '../../../src/problem.ts';
import { renderJunit } from '../../../src/report/junit.ts';
import type { Report } from '../../../src/report/report.ts';
import { skippedVerdict } from '../../../src/verdict.ts';
import { buildCheck } from '../../support/build-check.ts';
import { buildReport } from '../../support/build-report.ts';
import { buildRow } from '../../support/build-row.ts';

const xmlOf = (report: Report): string => [...renderJunit(report)].join('');

const reportOf = (...rows: Parameters<typeof buildRow>[0][]) =>
  buildReport(rows.map((overrides) => buildRow(overrides)));

describe('junit.xml', () => {
  it('has the totals on both levels, and the name of the agent', async () => {
    const report = reportOf(...OUTCOMES.map((outcome) => ({ outcome })));
    const xml = xmlOf(report);
    const totals = { name: 'Invoices v3', tests: 7, failures: 2, errors: 4, skipped: 0, time: 245 };
    expect(await parse(xml)).toMatchObject({
      ...totals,
      testsuite: [{ ...totals, timestamp: '2026-08-01T10:00:00.000Z' }],
    });
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ')).toBe(true);
    expect(xml).toMatch(/time="245\.000"/);
  });

  it('reports files that a dry run left out as skipped, not as errors', async () => {
    const row = buildRow({ outcome: 'not-submitted', error: caseProblem('dry-run', 'a dry run') });
    const verdict = skippedVerdict('dry-run', 'dry run');
    const xml = xmlOf(buildReport([row, row], { verdict }));
    expect(await parse(xml)).toMatchObject({ tests: 2, failures: 0, errors: 0, skipped: 2 });
    expect(xml.match(/<skipped message="a dry run" type="dry-run">/g)).toHaveLength(2);
    expect(xml).not.toContain('<error');
  });

  it('has a default name if the agent is unknown', async () => {
    expect(await parse(xmlOf(buildReport([], { agent: null })))).toMatchObject({ name: 'Roe agent' });
  });

  it('has no element below a file that succeeded', async () => {
    const xml = xmlOf(reportOf({}));
    const [suite] = ((await parse(xml)) as { testsuite: { testcase: unknown[] }[] }).testsuite;
    expect(suite?.testcase).toEqual([{ name: 'docs/a.pdf', classname: 'Invoices v3', file: 'docs/a.pdf', time: 4 }]);
  });

  it.each([
    ['rejected', 'failure'],
    ['failed', 'failure'],
    ['cancelled', 'error'],
    ['timed-out', 'error'],
    ['lost', 'error'],
    ['not-submitted', 'error'],
  ] as const)('has %s as %s, with what is known of it', (outcome, element) => {
    const xml = xmlOf(
      reportOf({
        outcome,
        error: caseProblem('why', 'two\nlines'),
        checks: [
          buildCheck({ kind: 'schema', passed: true, message: 'fine' }),
          buildCheck({ kind: 'expected', passed: false, message: 'total is off' }),
          buildCheck({ kind: 'reject-when', passed: false, message: 'no date' }),
        ],
      }),
    );
    const [, attributes = '', details = ''] = new RegExp(`<${element} ([^>]*)>([^<]*)</${element}>`).exec(xml) ?? [];
    expect(attributes).toBe('message="two lines" type="why"');
    expect(details.split('\n')).toEqual([
      `${outcome}: two`,
      'lines',
      'expected: total is off',
      'reject-when: no date',
      `job ${buildRow().jobId}`,
    ]);
  });

  it('names the outcome if there is no error, and no job if there is none', () => {
    const xml = xmlOf(reportOf({ outcome: 'lost', error: null, jobId: null, durationMs: null }));
    expect(xml).toContain('time="0.000"');
    expect(xml).toContain('<error message="lost" type="lost">lost: </error>');
  });
});
