import { parse } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../../src/outcome.ts';
import { caseProblem } from '../../../src/problem.ts';
import { renderJunit } from '../../../src/report/junit.ts';
import type { Report } from '../../../src/report/report.ts';
import { type OutputRecord, type ResultRecord, toOutputRecord } from '../../../src/results/record.ts';
import { skippedVerdict } from '../../../src/verdict.ts';
import { buildCheck } from '../../support/build-check.ts';
import { recordOf } from '../../support/build-record.ts';
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

  const outputIn = async (record: Partial<ResultRecord>): Promise<string | undefined> => {
    const report = reportOf({});
    const records = async function* () {
      for (const row of report.rows) yield { ...recordOf(row), ...record };
    };
    let xml = '';
    for await (const part of renderJunit(report, records)) xml += part;
    return /<system-out>([\s\S]*?)<\/system-out>/.exec(xml)?.[1];
  };
  const note = (value: string, leftOut?: number): OutputRecord =>
    toOutputRecord({ key: 'note', dataType: 'text/plain', value, ...(leftOut === undefined ? {} : { leftOut }) });
  const inResults = 'the whole output is in results.json.';

  it('shows ten thousand characters of an output, and counts all', async () => {
    const fits = 'x'.repeat(10_000);
    expect(await outputIn({ outputs: [note(fits)] })).toBe(fits);
    const cut = (all: number) => `${'x'.repeat(9_999)}…\nShows 9999 of ${all} characters; ${inResults}`;
    expect(await outputIn({ outputs: [note(`${fits}x`)] })).toBe(cut(10_001));
    expect(await outputIn({ outputs: [note(`${fits}x`, 500)] })).toBe(cut(10_501));
  });

  it('lays out JSON only if its text fits', async () => {
    const json = (value: string) => toOutputRecord({ key: 'a', dataType: 'application/json', value });
    const padded = (length: number) => json(`[1,2${' '.repeat(length - 5)}]`);
    expect(await outputIn({ outputs: [padded(10_000)] })).toBe('[\n  1,\n  2\n]');
    expect(await outputIn({ outputs: [padded(10_001)] })).toBe(
      `[1,2${' '.repeat(9_995)}…\nShows 9999 of 10001 characters; ${inResults}`,
    );
    expect(await outputIn({ outputs: [json(`[${'true,'.repeat(1_998)}true]`)] })).toMatch(
      /^\[\n {2}true,\n[\s\S]+…\nShows 9999 of 15994 characters;/,
    );
  });

  it('has corrected outputs after the others, and none after the first that is cut', async () => {
    const corrected = [note('2')];
    expect(await outputIn({ outputs: [note('1')], correctedOutputs: corrected })).toBe(
      'note:\n1\n\nnote, corrected:\n2',
    );
    expect(await outputIn({ correctedOutputs: corrected })).toBe('2');
    const long = await outputIn({ outputs: [note('x'.repeat(9_995))], correctedOutputs: corrected });
    expect(long).toBe(`note:\n${'x'.repeat(9_993)}…\nShows 9993 of 9995 characters; ${inResults}`);
    const full = await outputIn({ outputs: [note('x'.repeat(9_994))], correctedOutputs: [note('23')] });
    expect(full).toBe(`note:\n${'x'.repeat(9_994)}\n\nnote, corrected:\n…\nShows 0 of 2 characters; ${inResults}`);
  });

  it('has no file for a case without one', async () => {
    const xml = await junitText(reportOf({ case: 'row 1', files: [] }));
    expect(xml).toContain('<testcase name="row 1" classname="Invoices v3" time="4.000">');
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
