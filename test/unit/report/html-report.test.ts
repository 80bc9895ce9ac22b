import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseProblem, runProblem } from '../../../src/problem.ts';
import { renderHtml } from '../../../src/report/html/html-report.ts';
import type { PageDetails, PageRow, PageRun } from '../../../src/report/html/page-data.ts';
import type { OutputRecord, ResultRecord } from '../../../src/results/record.ts';
import type { ResultRow } from '../../../src/results/results-file.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { buildAgentVersion } from '../../support/build-agent-version.ts';
import { buildCheck } from '../../support/build-check.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { recordOf } from '../../support/build-record.ts';
import { buildReport } from '../../support/build-report.ts';
import { buildFileRecord, buildRow } from '../../support/build-row.ts';
import { buildVerdict } from '../../support/build-verdict.ts';

const output = (value: string): OutputRecord => ({ key: 'output', dataType: 'text/plain', value, json: null });

async function rendered(records: readonly ResultRecord[], overrides: Parameters<typeof buildReport>[1] = {}) {
  const rows = records.map((record) => ({ ...record, isMismatch: false, offset: 0, length: 1 }));
  async function* read() {
    yield* records;
  }
  let html = '';
  for await (const chunk of renderHtml(buildReport(rows, overrides), read)) html += chunk;
  return html;
}

const blocks = (html: string): ReadonlyMap<string, string> =>
  new Map(
    [...html.matchAll(/<script type="application\/json" id="([\w-]+)">([^<]*)<\/script>/g)].map(
      ([, id = '', text = '']) => [id, text],
    ),
  );
const blockOf = <T>(found: ReadonlyMap<string, string>, id: string): T => JSON.parse(found.get(id) ?? '') as T;
const block = <T>(html: string, id: string): T => blockOf(blocks(html), id);

describe('report.html', () => {
  it('holds the run, its rows, and each file’s details in blocks of their own', async () => {
    const records = [
      recordOf(buildRow({ jobId: buildJobId(1) }), [output('as agreed')]),
      recordOf(buildRow({ jobId: buildJobId(1), outcome: 'failed', error: caseProblem('job-failed', 'too long') })),
    ];
    const html = await rendered(records, {
      verdict: buildVerdict('one failed', { problems: ['why', 'where'].map((one) => runProblem('x', one)) }),
    });

    expect([...blocks(html).keys()]).toEqual(['run', 'rows-0', 'details-0', 'details-1']);
    // The two files share a job, and its tokens and cost.
    expect(block<PageRun>(html, 'run')).toMatchObject({
      conclusion: 'failure',
      headline: 'one failed',
      lines: ['why', 'where'],
      total: 2,
      cost: 0.25,
      inputTokens: 100,
      outputTokens: 20,
      rowsBlocks: 1,
    });
    expect(block<PageRow[]>(html, 'rows-0').map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['succeeded', ''],
      ['failed', 'too long'],
    ]);
    expect(block<PageDetails>(html, 'details-0')[10]).toEqual([['output', 'text/plain', 'as agreed', false, 0]]);
    expect(block<PageDetails>(html, 'details-1').slice(0, 3)).toEqual(['job-failed', 'too long', buildJobId(1)]);
  });

  it('names what reasons in other words have in common, and the type of each file', async () => {
    const large = (path: string, bytes: number) =>
      recordOf(
        buildRow({
          case: path,
          outcome: 'not-submitted',
          error: caseProblem('file-too-large', `it has ${bytes} bytes`),
        }),
      );
    const records = [large('a.PDF', 1), large('b', 2), recordOf(buildRow({ case: 'c.tar.gz' }))];
    const rows = block<PageRow[]>(await rendered(records), 'rows-0');
    expect(rows.map(({ group, type }) => [group, type])).toEqual([
      ['It has 1 bytes. (or alike)', 'pdf'],
      ['It has 1 bytes. (or alike)', ''],
      ['', 'gz'],
    ]);
  });

  it('says all that is known of the run and of a file', async () => {
    const outputs: OutputRecord[] = [
      { key: 'invoice', dataType: 'application/json', value: '{"a":1}', json: { a: 1 } },
    ];
    const checks = [
      buildCheck({ kind: 'schema', message: 'no date' }),
      buildCheck({ kind: 'expected', message: 'x', pointer: '/a', expected: 1, actual: 2 }),
      buildCheck({ kind: 'reject-when', message: 'y', pointer: '/total', actual: 1312 }),
    ];
    const record = { ...recordOf(buildRow({ submissionKey: 'key', checks }), outputs), correctedOutputs: outputs };
    const html = await rendered([record]);
    expect(html.endsWith('</body>\n</html>\n')).toBe(true);
    expect(block<PageRun>(html, 'run').agent).toMatchObject({ name: 'Invoices', versionName: 'v3' });
    expect(block<PageRow[]>(html, 'rows-0')[0]).toMatchObject({
      submittedAtMs: Date.UTC(2026, 7, 1, 10),
      finishedAtMs: Date.UTC(2026, 7, 1, 10, 0, 4),
    });
    const shown = ['invoice', 'application/json', '{"a":1}', true, 0];
    expect(block<PageDetails>(html, 'details-0')).toEqual([
      ...['', '', buildJobId(), 'key', 'SUCCESS'],
      [['document', 'docs/a.pdf', 'application/pdf', 10, 'ab']],
      ...[null, 100, 20],
      [
        ['schema', false, 'no date', null, null],
        ['expected', false, 'x', ['/a', '1', '2'], null],
        ['reject-when', false, 'y', null, ['/total', '1312']],
      ],
      [shown],
      [shown],
    ]);
  });

  it('leaves a reason alone that others have in the same words', async () => {
    const torn = ['a', 'b'].map((path) =>
      recordOf(buildRow({ case: path, outcome: 'failed', error: caseProblem('job-failed', 'torn') })),
    );
    const records = [...torn, recordOf(buildRow({ case: 'c' })), recordOf(buildRow({ case: 'd' }))];
    expect(block<PageRow[]>(await rendered(records), 'rows-0').map(({ reason, group }) => [reason, group])).toEqual([
      ['torn', ''],
      ['torn', ''],
      ['', ''],
      ['', ''],
    ]);
  });

  it('has the cells of a case that is a row, cut at two thousand characters, and no type without a file', async () => {
    const values = { name: 'A', note: 'x'.repeat(2_001), parts: { n: 1 } };
    const record = {
      ...recordOf(buildRow({ case: 'row 7', files: [] })),
      row: { source: 'list.csv', line: 7, values },
    };
    const html = await rendered([record]);
    expect(block<PageDetails>(html, 'details-0')[6]).toEqual([
      'list.csv',
      7,
      [
        ['name', 'A'],
        ['note', `${'x'.repeat(1_999)}…`],
        ['parts', '{"n":1}'],
      ],
    ]);
    expect(block<PageRow[]>(html, 'rows-0')[0]?.type).toBe('');
  });

  it('says if the agent is the sandbox', async () => {
    const isSandbox = async (agent: Parameters<typeof buildReport>[1]) =>
      block<PageRun>(await rendered([], agent), 'run').isSandbox;
    expect(await isSandbox({})).toBe(false);
    expect(await isSandbox({ agent: null })).toBe(false);
    expect(await isSandbox({ agent: { ...buildAgentVersion(), engine: 'Sandbox' } })).toBe(true);
  });

  it('leaves unknown facts empty', async () => {
    const row = buildRow({ jobId: null, status: null, submittedAt: null, finishedAt: null, inputTokens: null });
    const files = [buildFileRecord({ input: null, sha256: null })];
    const html = await rendered([recordOf({ ...row, files })], { agent: null });
    expect(block<PageRun>(html, 'run').agent).toBeNull();
    expect(block<PageRow[]>(html, 'rows-0')[0]).toMatchObject({ submittedAtMs: null, finishedAtMs: null });
    expect(block<PageDetails>(html, 'details-0')).toEqual([
      ...['', '', '', '', ''],
      [['', 'docs/a.pdf', 'application/pdf', 10, '']],
      ...[null, null, 20],
      [],
      null,
      null,
    ]);
  });

  it('allows its own script and style by their hashes, and nothing else', async () => {
    const html = await rendered([]);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.split('; ') ?? [];
    const hashOf = (element: string) => {
      const text = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(html)?.[1] ?? '';
      expect(text.length).toBeGreaterThan(1000);
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(policy).toEqual([
      "default-src 'none'",
      `script-src ${hashOf('script')}`,
      `style-src ${hashOf('style')}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(html.replaceAll(/<script>.*?<\/script>/gs, '')).not.toMatch(/\b(?:src|href)=/);
  });

  it('keeps every text apart from its markup, and as it was', async () => {
    const fragments = [
      '</script>',
      '<!--',
      '<script>',
      ']]>',
      '&amp;',
      '\u2028',
      '\ud83d',
      '\u0000',
      '\r\n',
      '"',
      '\\',
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: anyCharacter })))
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, text, text, async (path, message, value) => {
        const html = await rendered([
          {
            ...recordOf(buildRow({ case: path, error: caseProblem('job-failed', message) })),
            outputs: [output(value)],
          },
        ]);
        expect(html.match(/<\/?script|<!--/g)?.length).toBe(8);
        expect(block<PageRow[]>(html, 'rows-0')[0]?.case).toBe(path);
        const details = block<PageDetails>(html, 'details-0');
        expect([details[1], details[10]?.[0]?.[2]]).toEqual([message, value]);
      }),
    );
  });

  it('has one record in memory at a time', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => buildRow({ jobId: buildJobId(index) }));
    let read = 0;
    async function* records() {
      for (const row of rows) {
        read += 1;
        yield recordOf(row);
      }
    }
    let written = 0;
    for await (const chunk of renderHtml(buildReport(rows), records)) {
      if (chunk.includes('id="details-')) written += 1;
      expect(read).toBe(written);
    }
    expect(written).toBe(50);
  });

  it('has each of many rows once, a thousand in a block', async () => {
    const records = Array.from({ length: 2_001 }, (_, index) => recordOf(buildRow({ case: `${index}.pdf` })));
    const html = await rendered(records);
    const rows = [0, 1, 2].map((number) => block<PageRow[]>(html, `rows-${number}`).map((row) => row.case));
    expect(rows.map((paths) => paths.length)).toEqual([1_000, 1_000, 1]);
    expect(rows.flat()).toEqual(records.map((result) => result.case));
  });

  it('reads only as much of each value as its budget allows, and counts the rest as left out', async () => {
    const asked: number[] = [];
    const rows = Array.from({ length: 3 }, (_, index) => buildRow({ jobId: buildJobId(index) }));
    async function* read(of: readonly ResultRow[], charactersOf: (row: ResultRow) => number = () => 0) {
      for (const row of of) {
        asked.push(charactersOf(row));
        const part = (length: number) => ({ ...output('x'.repeat(length)), leftOut: 7 });
        yield recordOf(
          row,
          Array.from({ length: 80 }, () => part(400_000)),
        );
      }
    }
    let html = '';
    for await (const chunk of renderHtml(buildReport(rows), read)) html += chunk;
    expect(asked).toEqual([500_000, 500_000, 0]);
    const found = blocks(html);
    const leftOut = (index: number) => (blockOf<PageDetails>(found, `details-${index}`)[10] ?? []).map((of) => of[4]);
    expect(leftOut(0)[0]).toBe(7);
    expect(leftOut(2)[0]).toBe(400_007);
  });

  it('shows truncated JSON as text', async () => {
    const long = { key: 'o', dataType: 'application/json', value: `[${'1,'.repeat(250_000)}1]`, json: [1] };
    const short = { ...long, value: '[1]' };
    const html = await rendered([recordOf(buildRow(), [long, short])]);
    const shown = block<PageDetails>(html, 'details-0')[10] ?? [];
    expect(shown.map(([, , text, isJson, leftOut]) => [text.length, isJson, leftOut])).toEqual([
      [500_000, false, 3],
      [3, true, 0],
    ]);
  });

  it('cuts long outputs, and leaves out what would make it too large to open, but no reason', async () => {
    const half = 'x'.repeat(500_000);
    const records = Array.from({ length: 124 }, (_, index) => {
      const error = caseProblem('x', `reason ${index}`);
      return recordOf(buildRow({ jobId: buildJobId(index), error }), [output(`${half}tail`)]);
    });
    const found = blocks(await rendered(records));
    const details = (index: number) => blockOf<PageDetails>(found, `details-${index}`);
    expect(details(0)[10]?.[0]?.slice(2)).toEqual([half, false, 4]);
    expect(details(119)[10]?.[0]?.[4]).toBe(4);
    expect(details(120)[10]?.[0]?.slice(2)).toEqual(['', false, 500_004]);
    expect(details(123)[1]).toBe('Reason 123.');
  });
});
