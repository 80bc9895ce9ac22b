import { parse } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../../src/outcome.ts';
import { caseProblem } from '../../../src/problem.ts';
import type { Report } from '../../../src/report/report.ts';
import { toOutputRecord } from '../../../src/results/record.ts';
import { skippedVerdict } from '../../../src/verdict.ts';
import { buildCheck } from '../../support/build-check.ts';
import { buildReport } from '../../support/build-report.ts';
import { buildRow } from '../../support/build-row.ts';
import { junitText } from '../../support/junit-text.ts';

const reportOf = (...rows: Parameters<typeof buildRow>[0][]) =>
  buildReport(rows.map((overrides) => buildRow(overrides)));

describe('junit.xml', () => {
  it('has the totals on both levels, and the name of the agent', async () => {
    const report = reportOf(...OUTCOMES.map((outcome) => ({ outcome })));
    const xml = await junitText(report);
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
    const xml = await junitText(buildReport([row, row], { verdict }));
    expect(await parse(xml)).toMatchObject({ tests: 2, failures: 0, errors: 0, skipped: 2 });
    expect(xml.match(/<skipped message="a dry run" type="dry-run">/g)).toHaveLength(2);
    expect(xml).not.toContain('<error');
  });

  it('has a default name if the agent is unknown', async () => {
    expect(await parse(await junitText(buildReport([], { agent: null })))).toMatchObject({ name: 'Roe agent' });
  });

  it('has no element below a file that succeeded', async () => {
    const xml = await junitText(reportOf({}));
    const [suite] = ((await parse(xml)) as { testsuite: { testcase: [{ properties?: unknown }] }[] }).testsuite;
    const [{ properties: _, ...rest }] = suite?.testcase ?? [{}];
    expect(rest).toEqual({ name: 'docs/a.pdf', classname: 'Invoices v3', file: 'docs/a.pdf', time: 4 });
  });

  it.each([
    ['rejected', 'failure'],
    ['failed', 'failure'],
    ['cancelled', 'error'],
    ['timed-out', 'error'],
    ['lost', 'error'],
    ['not-submitted', 'error'],
  ] as const)('has %s as %s, with what is known of it', async (outcome, element) => {
    const xml = await junitText(
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

  it('names the outcome if there is no error, and no job if there is none', async () => {
    const xml = await junitText(reportOf({ outcome: 'lost', error: null, jobId: null, durationMs: null }));
    expect(xml).toContain('time="0.000"');
    expect(xml).toContain('<error message="lost" type="lost">lost: </error>');
  });

  it('has the run’s cost and the agent’s ids as properties of the suite, and no properties that are empty', async () => {
    const report = buildReport([buildRow({ jobId: null, cost: null })]);
    const xml = await junitText(report);
    expect(propertiesIn(xml)).toEqual([
      ['cost', '0'],
      ['agent_id', report.agent?.agentId],
      ['agent_version_id', report.agent?.versionId],
    ]);
    expect(await junitText({ ...report, agent: null })).not.toMatch(
      /<properties[^>]*\/>|<testcase [^>]*>\s*<properties/,
    );
  });

  it('has a case’s cost, job and shown values as its properties, and none loses its name to another', async () => {
    const columns = ['total', 'paid', 'cost', 'hidden'].map((heading) => ({
      pointer: `/${heading}`,
      heading,
      kind: 'text' as const,
      decimals: heading === 'total' ? 2 : null,
    }));
    const cells = new Map([['a.pdf', [1312.5, true, 'EUR 5\nnet', 'x']]]);
    const rows = [
      buildRow({ case: 'a.pdf', cost: 0.05 }),
      buildRow({ case: 'b.pdf', cost: null, sharedWith: 'a.pdf' }),
    ];
    const report: Report = {
      ...buildReport(rows, { agent: null }),
      values: { columns, shown: 3, cells, excerpts: new Map() },
    };
    const jobId = buildRow().jobId;
    expect(propertiesIn(await junitText(report)).slice(1)).toEqual([
      ['cost', '0.05'],
      ['job_id', jobId],
      ['total', '1312.50'],
      ['paid', 'true'],
      ['output.cost', 'EUR 5 net'],
      ['job_id', jobId],
      ['shared_with', 'a.pdf'],
    ]);
  });

  it('has the output in system-out, JSON indented, and each of several under its key', async () => {
    const json = toOutputRecord({ key: 'invoice', dataType: 'application/json', value: '{"total":5,"a":"]]><b>"}' });
    const text = toOutputRecord({ key: 'notes', dataType: 'text/plain', value: 'two\nlines' });
    const outputs = new Map([
      ['a', [json]],
      ['b', [json, text]],
      ['c', []],
    ]);
    const xml = await junitText(reportOf({ case: 'a' }, { case: 'b' }, { case: 'c' }, { case: 'd' }), outputs);
    const [suite] = ((await parse(xml)) as { testsuite: { testcase: { 'system-out'?: string[] }[] }[] }).testsuite;
    const indented = '{\n  "total": 5,\n  "a": "]]><b>"\n}';
    expect(suite?.testcase.map((one) => one['system-out'])).toEqual([
      [indented],
      [`invoice:\n${indented}\n\nnotes:\ntwo\nlines`],
      undefined,
      undefined,
    ]);
  });

  it('cuts long outputs, says so, and holds twenty million characters of all outputs at most', async () => {
    const long = [toOutputRecord({ key: 'o', dataType: 'text/plain', value: 'x'.repeat(1_000_000) })];
    const cases = Array.from({ length: 2_500 }, (_, index) => `${index}.pdf`);
    const report = reportOf(...cases.map((path) => ({ case: path })));
    const xml = await junitText(report, new Map(cases.map((path) => [path, long])));
    const cut = `${'x'.repeat(9_999)}…\nShows 9999 of 1000000 characters; the whole output is in results.json.`;
    expect(xml.includes(cut)).toBe(true);
    expect(xml.includes('>…\nShows 0 of 1000000 characters; the whole output is in results.json.<')).toBe(true);
    expect(xml.length).toBeLessThan(22_000_000);
  });

  it('keeps a name that reads like a switch as an attribute with a value', async () => {
    expect(await junitText(reportOf({ case: 'true' }))).toContain('<testcase name="true" ');
  });
});

const propertiesIn = (xml: string) =>
  [...xml.matchAll(/<property name="([^"]*)" value="([^"]*)"\/>/g)].map(([, name, value]) => [name, value]);
