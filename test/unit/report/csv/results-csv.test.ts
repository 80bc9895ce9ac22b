import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { caseProblem } from '../../../../src/problem.ts';
import { CsvColumns } from '../../../../src/report/csv/csv-columns.ts';
import { renderCsv } from '../../../../src/report/csv/results-csv.ts';
import { type ResultRecord, toOutputRecord } from '../../../../src/results/record.ts';
import { buildRecord } from '../../../support/build-record.ts';
import { buildFileRecord } from '../../../support/build-row.ts';
import { csvParts } from '../../../support/csv-parts.ts';

const tableOf = async (...records: ResultRecord[]): Promise<Record<string, string>[]> =>
  parse((await csvParts(records)).join(''), { columns: true, bom: true });

/** Reads CSV by the grammar of RFC 4180 and nothing else: a line break that is not quoted is CR and LF. */
function rfc4180(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') records.push([]);
    if (end === '') break;
  }
  const last = records.pop();
  expect(last).toEqual(['']);
  return records;
}

const wide = (count: number, prefix = 'n') =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, index]));

describe('results.csv', () => {
  it('has a column for every fact about a file', async () => {
    const [row] = await tableOf(buildRecord({}, { invoice: { total: 1.5, paid: true } }));
    expect(row).toEqual({
      case: 'docs/a.pdf',
      outcome: 'succeeded',
      'invoice.total': '1.5',
      'invoice.paid': 'true',
      error_code: '',
      error: '',
      job_id: buildRecord().jobId,
      shared_with: '',
      status: 'SUCCESS',
      cached: 'false',
      reused: 'false',
      submitted_at: '2026-08-01T10:00:00.000Z',
      finished_at: '2026-08-01T10:00:04.000Z',
      duration_ms: '4000',
      cost: '0.25',
      input_tokens: '100',
      output_tokens: '20',
      files: 'docs/a.pdf',
      bytes: '10',
      sha256: 'ab',
    });
  });

  it('has a line for each file of a case in one cell', async () => {
    const files = [
      buildFileRecord({ path: 'a.pdf', bytes: 1 }),
      buildFileRecord({ path: 'b.pdf', bytes: 2, sha256: null }),
    ];
    const [row] = await tableOf(buildRecord({ case: 'pack', files }));
    expect(row).toMatchObject({ case: 'pack', files: 'a.pdf\nb.pdf', bytes: '3', sha256: 'ab\n' });
  });

  it('leaves the cells of missing facts empty', async () => {
    const [row] = await tableOf(
      buildRecord(
        {
          case: 'a.pdf',
          files: [buildFileRecord({ path: 'a.pdf', bytes: 0, sha256: null })],
          outcome: 'not-submitted',
          error: caseProblem('too-large', 'it is too large'),
          jobId: null,
          status: null,
          submittedAt: null,
          finishedAt: null,
          durationMs: null,
          cost: null,
          inputTokens: null,
          outputTokens: null,
        },
        null,
      ),
    );
    const { case: id, outcome, error_code, error, cached, reused, files, bytes, ...others } = row ?? {};
    expect([id, outcome, error_code, error, cached, reused, files, bytes]).toEqual([
      ...['a.pdf', 'not-submitted', 'too-large', 'it is too large', 'false', 'false', 'a.pdf', '0'],
    ]);
    expect(new Set(Object.values(others))).toEqual(new Set(['']));
  });

  it('has each of many files once, and is written fifty lines at a time', async () => {
    const paths = Array.from({ length: 120 }, (_, index) => `${index}.pdf`);
    const records = paths.map((path) => buildRecord({ case: path }));
    expect((await tableOf(...records)).map((row) => row.case)).toEqual(paths);
    expect((await csvParts(records)).map((part) => part.split('\r\n').length - 1)).toEqual([0, 50, 50, 21]);
  });

  it('has a column for every output value of any file, in the order of first appearance', async () => {
    const rows = await tableOf(buildRecord({}, { a: 1 }), buildRecord({}, null), buildRecord({}, { b: 2, a: 3 }));
    expect(Object.keys(rows[0] ?? {}).slice(0, 5)).toEqual(['case', 'outcome', 'a', 'b', 'error_code']);
    expect(rows.map(({ a, b }) => [a, b])).toEqual([
      ['1', ''],
      ['', ''],
      ['3', '2'],
    ]);
  });

  it('has one last column for values without their own, only if there are any', async () => {
    const [full] = await tableOf(buildRecord({}, wide(400)), buildRecord({}, wide(3)));
    expect(Object.keys(full ?? {})).toHaveLength(418);
    const rows = await tableOf(buildRecord({}, wide(400)), buildRecord({}, { n0: 7, late: 8 }));
    expect(rows.map(({ n0, other_outputs }) => [n0, other_outputs])).toEqual([
      ['0', ''],
      ['7', '{"late":"8"}'],
    ]);
  });

  it('keeps numbers as numbers, including negative ones', async () => {
    const numbers = { a: -5, b: -0.25, c: -1.5e-7, d: '-7', e: '-1+1|cmd', f: '--5' };
    const [row] = await tableOf(buildRecord({ cost: -1 }, { o: numbers }));
    const { cost, ...others } = row ?? {};
    expect([cost, ...'abcdef'].map((name) => others[`o.${name}`] ?? cost)).toEqual([
      '-1',
      '-5',
      '-0.25',
      '-1.5e-7',
      '-7',
      "'-1+1|cmd",
      "'--5",
    ]);
  });

  it('never has two columns with one name: an output named like a fixed column gets a number', async () => {
    const outputs = { outcome: 1, error: 2, error_2: 3, other_outputs: 4 };
    const [row] = await tableOf(buildRecord({}, outputs), buildRecord({}, wide(400)));
    expect(row).toMatchObject({ outcome: 'succeeded', outcome_2: '1', error: '', error_3: '2', error_2: '3' });
    expect(row).toMatchObject({ other_outputs_2: '4', other_outputs: '' });
  });

  it('cuts a long list to what a spreadsheet takes and marks the cut, but keeps texts whole', async () => {
    const lines = Array.from({ length: 30_000 }, (_, line) => `line ${line}`);
    const text = 't'.repeat(40_000);
    const [row] = await tableOf(buildRecord({}, { lines, o: { lines, text, total: 5 } }));
    expect(Object.keys(row ?? {}).slice(2, 6)).toEqual(['lines', 'o.lines', 'o.text', 'o.total']);
    const beginning = JSON.stringify(lines).slice(0, 32_766);
    expect([row?.lines, row?.['o.lines'], row?.['o.total']]).toEqual([`${beginning}…`, `${beginning}…`, '5']);
    expect(row?.['o.text']).toBe(text);
  });

  it('keeps the last column valid JSON and reports how many values do not fit', async () => {
    const long = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`late${index}`, 'x'.repeat(1_000)]));
    const [, row] = await tableOf(buildRecord({}, wide(400)), buildRecord({}, { n0: 1, ...long }));
    const others = JSON.parse(row?.other_outputs ?? '') as Record<string, string>;
    expect(Object.keys(others).slice(0, -1)).toEqual(Object.keys(long).slice(0, Object.keys(others).length - 1));
    expect(others['…']).toBe(`${40 - (Object.keys(others).length - 1)} more values in results.json`);
    expect(row?.other_outputs?.length).toBeLessThanOrEqual(32_767);
  });

  it('has the values first, right after the case and its outcome: those of outputs, then the cells of its row', async () => {
    const row = { source: 'a.csv', line: 2, values: { city: 'Rome', rent: 900 } };
    const [head = ''] = (await csvParts([buildRecord({ row }, { o: { total: 1 } })])).join('').split('\r\n');
    expect(head).toMatch(/^\uFEFFcase,outcome,o\.total,row\.city,row\.rent,error_code,/);
  });

  it('keeps an output apart from another column of the same name', async () => {
    const row = { source: 'a.csv', line: 2, values: { total: 'cell', other: 'own' } };
    const [one] = await tableOf(
      buildRecord({ row }, { row: { total: 'output' }, 'row.total': 'key', a: { b: 1 }, 'a.b': 2, 'row.total_2': 'x' }),
    );
    expect(one).toMatchObject({
      'row.total': 'cell',
      'row.other': 'own',
      'row.total_2': 'x',
      'row.total_3': 'output',
      'row.total_4': 'key',
      'a.b': '1',
      'a.b_2': '2',
    });
  });

  it('has a list of objects in one column that counts its items', async () => {
    const lines = Array.from({ length: 200 }, (_, position) => ({ position, text: 'paid' }));
    const rows = await tableOf(buildRecord({}, { o: { lines, total: 5 } }), buildRecord({}, { o: { lines: [] } }));
    expect(Object.keys(rows[0] ?? {}).slice(1, 5)).toEqual(['outcome', 'o.lines', 'o.total', 'error_code']);
    expect(rows.map((row) => row['o.lines'])).toEqual(['200 items', '[]']);
  });

  it('begins with a byte order mark, ends lines with CR and LF, and reads the same in a second parser', async () => {
    const text = 'Söhne; "quoted", two\nlines\rand three\r\nfour';
    const parts = await csvParts([buildRecord({ case: 'Söhne.pdf' }, { o: { text, plain: 'a' } })]);
    const bytes = Buffer.from(parts.join(''));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head = [], row = [], ...rest] = rfc4180(bytes.toString('utf8').slice(1));
    expect(rest).toEqual([]);
    expect(row[head.indexOf('case')]).toBe('Söhne.pdf');
    expect(row[head.indexOf('o.text')]).toBe(text);
  });

  it('has a cost on the case that counts the job alone, and the name of that case on the others', async () => {
    const rows = await tableOf(
      buildRecord({ case: 'a', cost: 0.2 }),
      buildRecord({ case: 'b', cost: null, sharedWith: 'a' }),
    );
    expect(rows.map(({ cost, shared_with }) => [cost, shared_with])).toEqual([
      ['0.2', ''],
      ['', 'a'],
    ]);
  });

  it('quotes a text that a reader may split at a semicolon, a tab, a line feed or a carriage return', async () => {
    const o = { a: 'rent;=1+1', b: 'two\tcells', c: 'two\nlines', d: 'two\rlines' };
    const csv = (await csvParts([buildRecord({}, { o })])).join('');
    expect(csv).toContain(',"rent;=1+1","two\tcells","two\nlines","two\rlines",');
  });

  it('runs no text as a formula', async () => {
    const [row] = await tableOf(buildRecord({}, { o: { a: '=1+1', b: 'plain = 1' } }));
    expect([row?.['o.a'], row?.['o.b']]).toEqual(["'=1+1", 'plain = 1']);
  });
});

describe('results.csv of long outputs', () => {
  const json = { lines: Array.from({ length: 20_000 }, (_, index) => `rent ${index}`), total: 12.5 };
  const long = (path: string) => buildRecord({ case: path }, { a: json, b: [1, 2] });
  /** The record as it is read without the ends of its values. */
  const brief = (record: ResultRecord): ResultRecord => ({
    ...record,
    outputs:
      record.outputs?.map(({ key, dataType }) => toOutputRecord({ key, dataType, value: '{', leftOut: 1 })) ?? null,
  });
  const textOf = async (records: readonly ResultRecord[], columns: CsvColumns) => {
    const read = async function* () {
      yield* records;
    };
    let text = '';
    for await (const part of renderCsv(read(), columns)) text += part;
    return text;
  };

  it('has the values that were noted, so that the outputs need not be read again', async () => {
    const records = [long('a'), buildRecord({}, { small: 1 }), long('c')];
    const columns = new CsvColumns();
    for (const record of records) columns.note(record);
    expect(records.map((record) => columns.has(record.case))).toEqual([true, false, true]);
    const asRead = records.map((record) => (columns.has(record.case) ? brief(record) : record));
    const text = await textOf(asRead, columns);
    expect(parse(text, { columns: true, bom: true })).toMatchObject([
      { case: 'a', 'a.total': '12.5', 'b.1': '2', small: '' },
      { small: '1' },
      { case: 'c', 'a.total': '12.5', 'b.1': '2', small: '' },
    ]);
    expect(text).toBe((await csvParts(records)).join(''));
  });

  it('also has those of outputs that come after all columns are taken', async () => {
    const records = [buildRecord({}, { o: wide(400) }), buildRecord({}, { p: wide(1) }), long('c')];
    const columns = new CsvColumns();
    for (const record of records) columns.note(record);
    expect(columns.has('c')).toBe(true);
    const text = await textOf(records.with(2, brief(long('c'))), columns);
    expect(text).toContain('more values in results.json');
    expect(text).toBe((await csvParts(records)).join(''));
  });

  it('has nothing of a result that was lost after it was noted', async () => {
    const columns = new CsvColumns();
    columns.note(long('a'));
    expect(await textOf([{ ...long('a'), outputs: null }], columns)).not.toContain('12.5');
  });

  it('keeps values only up to its limit, however often they are noted', () => {
    const columns = new CsvColumns();
    const text = toOutputRecord({ key: 'a', dataType: 'text/plain', value: 'x'.repeat(4_000_000) });
    const noted = (path: string) => columns.note({ ...long(path), outputs: [text] });
    for (const path of ['a', 'a', 'a', 'a', 'b', 'c', 'd', 'e']) noted(path);
    expect(['a', 'b', 'c', 'd', 'e'].filter((path) => columns.has(path))).toEqual(['a', 'b', 'c']);
  });
});
