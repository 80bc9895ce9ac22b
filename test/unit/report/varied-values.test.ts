import { describe, expect, it } from 'vitest';
import { renderComment } from '../../../src/report/comment.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { ValueCollector } from '../../../src/report/values/value-collector.ts';
import { type ResultRecord, toOutputRecord } from '../../../src/results/record.ts';
import { buildRecord, recordOf } from '../../support/build-record.ts';
import { buildReport } from '../../support/build-report.ts';
import { buildRow } from '../../support/build-row.ts';
import { decodeEntities, elementsOf, toHtml } from '../../support/github-markdown.ts';

const invoice = (more: object) => ({ number: 'A-1', total: 1312.5, paid: true, date: '2026-08-01', ...more });

/** Outputs of eight files, each of another kind. */
const OUTPUTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'flat.pdf': { output: invoice({ number: 'FLAT-1' }) },
  'nested.pdf': { output: invoice({ number: 'NESTED-1', vendor: { name: 'Acme', address: { city: 'Bonn' } } }) },
  'null.pdf': { output: invoice({ number: 'NULL-1', total: null, date: null }) },
  'rows.pdf': { output: invoice({ number: 'ROWS-1', items: Array.from({ length: 200 }, (_, at) => ({ at })) }) },
  'markdown.pdf': { output: invoice({ number: '**MD-1**', note: '# Note\n\n| a | b |\n| - | - |' }) },
  'html.pdf': { output: invoice({ number: '<img src=x onerror=alert(1)>' }) },
  'text.pdf': { output: invoice({ number: 'TEXT-1', total: 'EUR 1.240,50' }) },
  'answer.pdf': { output: 'Not an **invoice**: @octocat' },
};

const records: ResultRecord[] = Object.entries(OUTPUTS).map(([id, outputs]) => {
  const record = buildRecord({ case: id }, outputs);
  const text = outputs.output;
  return typeof text === 'string'
    ? { ...record, outputs: [toOutputRecord({ key: 'output', dataType: 'text/markdown', value: text })] }
    : record;
});

function reported() {
  const collector = new ValueCollector([]);
  for (const record of records) collector.note(record);
  return {
    ...buildReport(records.map(({ case: id }) => buildRow({ case: id }))),
    values: collector.table(),
  };
}

const OPTIONS = { artifactUrl: null, reportUrl: null };

/** The rows of the table of values, as a reader sees them. */
const rowsIn = (markdown: string): string[][] =>
  [...toHtml(markdown).matchAll(/<tr>\n([\s\S]*?)<\/tr>/g)]
    .map(([, row = '']) => [...row.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)])
    .map((cells) => cells.map(([, cell = '']) => decodeEntities(cell.replace(/<[^>]*>/g, ''))));

describe('the values of varied outputs', () => {
  const EXPECTED = [
    ['File', 'number', 'total', 'paid', 'date'],
    ['answer.pdf', 'Not an **invoice**: @octocat', '', '', ''],
    ['flat.pdf', 'FLAT-1', '1312.5', 'true', '2026-08-01'],
    ['html.pdf', '<img src=x onerror=alert(1)>', '1312.5', 'true', '2026-08-01'],
    ['markdown.pdf', '**MD-1**', '1312.5', 'true', '2026-08-01'],
    ['nested.pdf', 'NESTED-1', '1312.5', 'true', '2026-08-01'],
    ['null.pdf', 'NULL-1', 'missing', 'true', 'missing'],
    ['rows.pdf', 'ROWS-1', '1312.5', 'true', '2026-08-01'],
    ['text.pdf', 'TEXT-1', 'EUR 1.240,50', 'true', '2026-08-01'],
  ];
  const sorted = (rows: string[][]) =>
    rows.sort(([a = ''], [b = '']) => a.replace('File', '').localeCompare(b.replace('File', '')));

  it('stand in the table of the summary, numbers to the right', async () => {
    const records = async function* (rows: readonly ReturnType<typeof buildRow>[]) {
      for (const row of rows) yield recordOf(row);
    };
    const markdown = await renderSummary(reported(), { ...OPTIONS, resume: true }, records);
    expect(sorted(rowsIn(markdown))).toEqual(EXPECTED);
    expect(markdown).toContain('| File | number | total | paid | date |\n| :-- | :-- | --: | :-- | :-- |\n');
  });

  it('stand in the table of the comment, and are text', () => {
    const options = { ...OPTIONS, marker: '<!-- m -->', previous: null, sha: 'a'.repeat(40) };
    const body = renderComment(reported(), { ...options, scrub: (text) => text });
    expect(sorted(rowsIn(body))).toEqual(EXPECTED);
    expect(elementsOf(toHtml(body)).filter((name) => ['img', 'strong'].includes(name))).toEqual([]);
  });
});
