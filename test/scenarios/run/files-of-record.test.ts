import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseJunit } from 'junit2json';
import { parse as parseResultsFile } from 'test-results-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StepRun } from '../../../simulators/runner/options.ts';
import { type ActionFixture, pdf, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const FORMULA = '=HYPERLINK("http://x","y")';
const CONTROLS = 'bell \u0007, null \u0000, half \ud83d, ]]> <b>&amp;';
const LARGE = 'x'.repeat(5_000_000);
/** Half a character, as a cut in the middle of an emoji leaves it. */
const SURROGATE = 'half \ud83d and on';
const deep = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

const HOSTILE: Readonly<Record<string, string>> = {
  'formula.pdf': JSON.stringify({
    total: FORMULA,
    plus: '+1',
    at: '@SUM(A1)',
    minus: '-1+1',
    number: -1.5,
    tab: '\t=1',
  }),
  'controls.pdf': JSON.stringify({ text: CONTROLS }),
  'large.pdf': JSON.stringify({ text: LARGE }),
  'proto.pdf': '{"__proto__":{"polluted":true},"constructor":{"prototype":1}}',
  'deep.pdf': deep(5_000),
  'numbers.pdf': '{"id":9007199254740993,"price":0.1}',
  'quotes.pdf': JSON.stringify({ text: 'a "b", c\nd;e' }),
  'Söhne.pdf': JSON.stringify({ seller: 'Söhne', lines: [{ text: 'Miete', amount: 900 }, { text: FORMULA }] }),
};
/** Has the content of `quotes.pdf`, so that both share a job. */
const COPY = 'quotes2.pdf';
const ALL = [...Object.keys(HOSTILE), 'surrogate.pdf', 'failed.pdf', 'empty.pdf', COPY];

describe('the files of record', () => {
  let fixture: ActionFixture;
  let step: StepRun;
  let rows: Record<string, string>[];
  beforeAll(async () => {
    fixture = await startInProcessFixture();
    const scripts = Object.entries(HOSTILE).map(([match, value]) => ({
      match,
      outputs: [{ key: 'output', data_type: 'application/json', value }],
    }));
    const surrogate = {
      match: 'surrogate.pdf',
      outputs: [{ key: 'output', data_type: 'text/plain', value: SURROGATE }],
    };
    const failing = { match: 'failed.pdf', end: 4, errorMessage: `${CONTROLS}\n${FORMULA}` };
    step = await fixture.run({
      files: Object.fromEntries(
        ALL.map((name) => [name, name === 'empty.pdf' ? '' : pdf(name === COPY ? 'quotes.pdf' : name)]),
      ),
      scenario: { files: [...scripts, surrogate, failing] },
    });
    rows = parseCsv(text('results.csv'), { columns: true, bom: true });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const text = (name: string) => readFileSync(join(step.outputs['results-dir'] ?? '', name), 'utf8');
  const row = (path: string) => rows.find((candidate) => candidate.case === path) ?? {};

  it('results.json and results.jsonl keep every value as it was sent', () => {
    const lines = text('results.jsonl').trimEnd().split('\n');
    expect(lines).toHaveLength(ALL.length);
    for (const { case: path, outputs } of resultsOf(step).results) {
      const sent = HOSTILE[path];
      if (sent !== undefined) expect(outputs?.[0]?.value === sent).toBe(true);
      if (path === 'surrogate.pdf') expect(outputs?.[0]?.value === SURROGATE).toBe(true);
    }
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('results.csv has one row a file and a column for each value', () => {
    expect(rows.map((row) => row.case)).toEqual(ALL.toSorted());
    expect(row('quotes.pdf')).toMatchObject({ outcome: 'succeeded', 'output.text': 'a "b", c\nd;e', cost: '0.02' });
    expect(row('failed.pdf')).toMatchObject({ outcome: 'failed', error_code: 'job-failed' });
    expect(row('large.pdf')['output.text']).toHaveLength(LARGE.length);
    expect(row('numbers.pdf')).toMatchObject({ 'output.id': '9007199254740993', 'output.price': '0.1' });
    expect(row('surrogate.pdf').output).toBe(SURROGATE.toWellFormed());
  });

  it('results.csv begins with a byte order mark, so that spreadsheets show Söhne, and ends its lines with CR and LF', () => {
    const csv = text('results.csv');
    expect(csv.startsWith('\uFEFFcase,outcome,output.')).toBe(true);
    expect(csv.split('\r\n').filter((line) => line.startsWith('Söhne.pdf,succeeded,'))).toHaveLength(1);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(row('Söhne.pdf')['output.seller']).toBe('Söhne');
  });

  it('results.csv has a column `cost` that adds up to the run’s cost, although two files share a job', () => {
    const cents = rows.map(({ cost }) => Math.round(Number(cost) * 100));
    expect(cents.reduce((sum, cost) => sum + cost)).toBe(Math.round(Number(step.outputs.cost) * 100));
    expect([row('quotes.pdf'), row(COPY)].map((of) => [of.cost, of.shared_with, of['output.text']])).toEqual([
      ['0.02', '', row('quotes.pdf')['output.text']],
      ['', 'quotes.pdf', row('quotes.pdf')['output.text']],
    ]);
  });

  it('results-items.csv has the items of lists of objects, which results.csv only counts', () => {
    expect(row('Söhne.pdf')['output.lines']).toBe('2 items');
    expect(parseCsv(text('results-items.csv'), { columns: true, bom: true })).toEqual([
      { case: 'Söhne.pdf', list: 'output.lines', index: '0', text: 'Miete', amount: '900' },
      { case: 'Söhne.pdf', list: 'output.lines', index: '1', text: `'${FORMULA}`, amount: '' },
    ]);
  });

  it('results.csv holds no cell that a spreadsheet would run', () => {
    expect(row('formula.pdf')).toMatchObject({
      'output.total': `'${FORMULA}`,
      'output.plus': "'+1",
      'output.at': "'@SUM(A1)",
      'output.minus': "'-1+1",
      'output.number': '-1.5',
      'output.tab': "'\t=1",
    });
    const cells = rows.flatMap((record) => [...Object.keys(record), ...Object.values(record)]);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))).toEqual([]);
  });

  it('junit.xml is read by two reporters’ parsers, which agree with the results', async () => {
    const suites = await parseJunit(text('junit.xml'));
    expect(suites).toMatchObject({ tests: ALL.length, failures: 1, errors: 1 });
    const path = join(step.outputs['results-dir'] ?? '', 'junit.xml');
    const read = parseResultsFile({ type: 'junit', files: [path] });
    const { total, passed, failed, errors } = read;
    expect({ total, passed, failed, errors }).toEqual({
      total: ALL.length,
      passed: ALL.length - 2,
      failed: 1,
      errors: 1,
    });
  });

  it('junit.xml holds no character that XML cannot', () => {
    expect(text('junit.xml')).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    expect(text('junit.xml')).toContain('bell \uFFFD, null \uFFFD');
  });
});
