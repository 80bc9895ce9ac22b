import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../../src/cases/read-rows.ts';
import { idsOf, MAX_CELL_BYTES, type Table } from '../../../src/cases/table.ts';
import { fill, rowNames } from '../../../src/inputs/template.ts';
import { textOf } from '../../../src/lib/exact-json.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { temporaryWorkspace } from '../../support/temporary-workspace.ts';
import { cases } from '../../support/tier.ts';

const RUNNING = new AbortController().signal;

/** What is read of a table that is the only file of a workspace. */
async function read(name: string, content: string | Buffer) {
  await using workspace = temporaryWorkspace();
  workspace.write(name, content);
  return await readRows(name, workspace.path, RUNNING);
}

async function tableOf(name: string, content: string | Buffer): Promise<Table> {
  const table = await read(name, content);
  if (!table.ok) throw new Error(`${table.error.headline}: ${table.error.detail}`);
  return table.value;
}

/** Lines and values of the rows. */
const rowsOf = async (name: string, content: string) =>
  (await tableOf(name, content)).rows.map(({ line, values }) => [line, values]);

async function faultOf(name: string, content: string | Buffer): Promise<string> {
  const table = await read(name, content);
  expect(table).toMatchObject({ ok: false });
  if (table.ok) throw new Error('the table was read');
  const { code, headline, detail } = table.error;
  expect(`${headline}: ${detail}`).toMatch(/^[^\n]+$/);
  return `${code}: ${headline}`;
}

describe('a table', () => {
  it('has a path, its size and hash, columns and rows', async () => {
    await using workspace = temporaryWorkspace();
    const content = 'id,url\n7,https://a.test\n';
    const absolutePath = workspace.write('data/listings.csv', content);
    expect(await readRows('./data/listings.csv', workspace.path, RUNNING)).toEqual({
      ok: true,
      value: {
        source: {
          path: 'data/listings.csv',
          absolutePath,
          realPath: absolutePath,
          bytes: content.length,
          modifiedAtMs: expect.any(Number),
          contentType: 'text/csv',
          looksLike: null,
          sha256: createHash('sha256').update(content).digest('hex'),
        },
        columns: { names: ['id', 'url'], has: expect.any(Function) },
        rows: [{ source: 'data/listings.csv', line: 2, values: { id: '7', url: 'https://a.test' } }],
        ids: ['7'],
      },
    });
  });

  it.each([
    ['a.csv', 'a\n1'],
    ['a.CSV', 'a\n1'],
    ['a.tsv', 'a\n1'],
    ['a.txt', 'a\n1'],
    ['a.json', '[{"a":"1"}]'],
    ['a.jsonl', '{"a":"1"}'],
    ['a.ndjson', '{"a":"1"}\n'],
    ['a.yml', '- a: "1"'],
    ['a.yaml', '- a: "1"'],
    ['rows', 'a\n1'],
    ['rows.data', '\ufeff [{"a":"1"}]'],
    ['rows', '\n{"a":"1"}'],
    ['rows', '# all\n- a: "1"'],
    ['rows', '---\n- a: "1"'],
  ])('%s is read as its name says, and else as it begins: %j', async (name, content) => {
    expect((await tableOf(name, content)).rows.map(({ values }) => values)).toEqual([{ a: '1' }]);
  });
});

describe('CSV', () => {
  it.each<[string, string, [number, Record<string, string>][]]>(
    [
      ['a comma in quotes', 'a,b\n"x, y",2\n', [[2, { a: 'x, y', b: '2' }]]],
      ['doubled quotes', 'a,b\n"x ""y""",2\n', [[2, { a: 'x "y"', b: '2' }]]],
      [
        'line breaks in cells, which count as lines',
        'a,b\n"x\n\ny",1\nz,2\n',
        [
          [2, { a: 'x\n\ny', b: '1' }],
          [5, { a: 'z', b: '2' }],
        ],
      ],
      [
        'CRLF, in cells too',
        'a,b\r\n"x\r\ny",1\r\n\r\nz,2\r\n',
        [
          [2, { a: 'x\r\ny', b: '1' }],
          [5, { a: 'z', b: '2' }],
        ],
      ],
      [
        'CR alone',
        'a,b\rx,1\r\ry,2',
        [
          [2, { a: 'x', b: '1' }],
          [4, { a: 'y', b: '2' }],
        ],
      ],
      ['a byte order mark', '\ufeffa,b\nx,1\n', [[2, { a: 'x', b: '1' }]]],
      ['a byte order mark before quotes', '\ufeff"a","b"\nx,1\n', [[2, { a: 'x', b: '1' }]]],
      ['semicolons', 'a;b\n1,5;2\n', [[2, { a: '1,5', b: '2' }]]],
      ['tabs', 'a\tb\n1,5\t2;3\n', [[2, { a: '1,5', b: '2;3' }]]],
      ['semicolons after commas in a quoted name', '"a,,,";b\n1;2\n', [[2, { 'a,,,': '1', b: '2' }]]],
      ['a line break in a quoted name', '"a\nx";b\n1;2\n', [[3, { 'a\nx': '1', b: '2' }]]],
      ['one column', 'a\n1;2\n', [[2, { a: '1;2' }]]],
      ['one column of commas in quotes', 'a\n"1,2"\n', [[2, { a: '1,2' }]]],
      [
        'blank lines, which are left out',
        '\n\na,b\n\n1,2\n   \n\n3,4\n\n\n',
        [
          [5, { a: '1', b: '2' }],
          [8, { a: '3', b: '4' }],
        ],
      ],
      [
        'missing cells at the end, which are empty',
        'a,b,c\n1\n1,2\n,,\n',
        [
          [2, { a: '1', b: '', c: '' }],
          [3, { a: '1', b: '2', c: '' }],
          [4, { a: '', b: '', c: '' }],
        ],
      ],
      ['no line end at the end', 'a,b\n1,2', [[2, { a: '1', b: '2' }]]],
      ['spaces, which are kept in cells and not in names', ' a , b \n x , y \n', [[2, { a: ' x ', b: ' y ' }]]],
      [
        'numbers as they are written',
        'a,b\n1.10,12345678901234567890\n',
        [[2, { a: '1.10', b: '12345678901234567890' }]],
      ],
      ['formulas, which are text', 'a,b\n=1+1,@x\n', [[2, { a: '=1+1', b: '@x' }]]],
    ].slice(1) as [string, string, [number, Record<string, string>][]][],
  )('may have %s', async (_, content, rows) => {
    expect(await rowsOf('t.csv', content)).toEqual(rows);
  });

  it('separated by tabs may have any number of commas in its header if its name says so', async () => {
    expect(await rowsOf('t.tsv', 'a,b,c\td\n1\t2\n')).toEqual([[2, { 'a,b,c': '1', d: '2' }]]);
  });

  it('may have columns of any name, in their order', async () => {
    const table = await tableOf('t.csv', '__proto__,2,constructor,1\na,b,c,d\n');
    expect(table.columns.names).toEqual(['__proto__', '2', 'constructor', '1']);
    const [row] = table.rows;
    expect(fill('{__proto__}{2}{constructor}{1}', rowNames(row?.values ?? {}, table.columns))).toBe('abcd');
    expect(table.columns.has('toString')).toBe(false);
  });

  it.each([
    ['', 'empty-table: t.csv has no rows'],
    ['\n\n', 'empty-table: t.csv has no rows'],
    ['a,b\n\n', 'empty-table: t.csv has no rows'],
    ['a,b\n1,2\n3,4,5\n', 'invalid-table: the row on line 3 of t.csv has 3 cells, but the header has 2 columns'],
    ['a\n"1\n2"\n3,4\n', 'invalid-table: the row on line 4 of t.csv has 2 cells, but the header has 1 column'],
    ['a,,c\n1,2,3\n', 'invalid-table: column 2 of t.csv has no name'],
    ['a,b, a\n1,2,3\n', 'invalid-table: t.csv has two columns `a`'],
    ['a,b\n1,2\n"3,4\n5,6\n', 'invalid-table: the row that begins on line 3 of t.csv has a quote that is never closed'],
    [
      'a,b\n"1\r\n2",3\n\n4,5"6\n',
      'invalid-table: the row that begins on line 5 of t.csv has a quote within a cell that is not quoted, or text after a closing quote',
    ],
    [
      'a,b\n1,"2"3\n',
      'invalid-table: the row that begins on line 2 of t.csv has a quote within a cell that is not quoted, or text after a closing quote',
    ],
    ['id\nx\n"y\nz"\nx\n', 'duplicate-id: lines 2 and 5 of t.csv have the same `id`'],
    ['id,a\nt.csv:3,x\n,y\n', 'duplicate-id: lines 2 and 3 of t.csv have the same `id`'],
  ])('%j is refused', async (content, fault) => {
    expect(await faultOf('t.csv', content)).toBe(fault);
  });

  it('reads what csv-stringify writes, with the line of each row', async () => {
    const cell = fc.oneof(
      fc.constantFrom('', ' ', '\n', '\r\n', '"', ',', ';', '\t', '""', '=1', '\ufeff', 'ä', '😀'),
      fc.string({ unit: 'grapheme' }),
    );
    const names = fc.uniqueArray(
      fc.stringMatching(/^[a-zA-Z_{}"',;\t ]{1,8}$/).map((name) => name.trim()),
      {
        minLength: 2,
        maxLength: 4,
      },
    );
    const table = names
      .filter((columns) => !columns.includes('') && !columns.includes('id'))
      .chain((columns) =>
        fc.record({
          columns: fc.constant(columns),
          rows: fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { minLength: 1 }),
          record_delimiter: fc.constantFrom('\n', '\r\n'),
          delimiter: fc.constantFrom(',', ';', '\t'),
          bom: fc.boolean(),
        }),
      );
    await fc.assert(
      fc.asyncProperty(table, async ({ columns, rows, ...options }) => {
        const quoted = { ...options, quoted: true };
        const written = stringify([columns, ...rows], quoted);
        const read = await tableOf('t.csv', written);
        expect(read.columns.names).toEqual(columns);
        let before = stringify([columns], quoted);
        for (const [index, row] of read.rows.entries()) {
          expect(columns.map((name) => row.values[name])).toEqual(rows[index]);
          expect(row.line).toBe(before.split('\n').length);
          before += stringify([rows[index] ?? []], { ...quoted, bom: false });
        }
        expect(read.rows).toHaveLength(rows.length);
      }),
    );
  });
});

describe('a JSON list, JSON Lines and a YAML list', () => {
  const RAW = '{"n":[1.10,12345678901234567890,{"__proto__":-0}],"s":"1.10","b":true,"z":null}';

  it.each([
    ['t.json', `[\n${RAW},\n ${RAW}\n]\n`, [2, 3]],
    ['t.json', `\ufeff\n\n[${RAW}\n\n,${RAW}]`, [3, 5]],
    ['t.jsonl', `${RAW}\n\n${RAW}`, [1, 3]],
    ['t.jsonl', `\ufeff${RAW}\r\n${RAW}\r\n`, [1, 2]],
    ['t.yml', `- ${RAW}\n# c\n- ${RAW}\n`, [1, 3]],
    ['t.yml', `[${RAW},\n${RAW}]\n`, [1, 2]],
  ])('keep numbers as they are written, and the line of each row: %s %j', async (name, content, lines) => {
    const { rows, columns } = await tableOf(name, content);
    expect(rows.map(({ line }) => line)).toEqual(lines);
    for (const { values } of rows) {
      expect(JSON.stringify(values)).toBe(RAW);
      expect(fill('{n} {s} {b} {z}', rowNames(values, columns))).toBe(
        '[1.10,12345678901234567890,{"__proto__":-0}] 1.10 true ',
      );
    }
  });

  it('have the keys of all rows as columns, and nested ones with dots', async () => {
    const { columns, rows } = await tableOf('t.json', '[{"a":{"b":1}},{"c":2,"a":{"d":null}},{"x.y":3}]');
    expect(columns.names).toEqual(['a', 'c', 'x.y']);
    const words = ['a', 'a.b', 'a.d', 'a.e', 'c', 'c.d', 'x', 'x.y', 'toString', '__proto__'];
    expect(words.filter((word) => columns.has(word))).toEqual(['a', 'a.b', 'a.d', 'c', 'x.y']);
    expect(rows.map(({ values }) => fill('{a.b}|{c}|{x.y}', rowNames(values, columns)))).toEqual(['1||', '|2|', '||3']);
  });

  it('in YAML are read as YAML means them', async () => {
    const yaml =
      '%YAML 1.2\n---\n# all\n- id: 007\n  on: yes\n  a: &x [1.10]\n  t: |\n    - x\n    y\n- a: *x\n  d: 2024-01-01\n';
    const { rows } = await tableOf('t.yaml', yaml);
    expect(rows.map(({ line, values }) => [line, JSON.parse(JSON.stringify(values))])).toEqual([
      [4, { id: '007', on: 'yes', a: [1.1], t: '- x\ny\n' }],
      [10, { a: [1.1], d: '2024-01-01' }],
    ]);
  });

  it('in YAML may be long, and refer to an anchor far away if they are small', async () => {
    const item = (index: number) => `- id: ${index}\n  t: |\n    x\n\n    - y\n`;
    const long = await tableOf('t.yml', Array.from({ length: 1_001 }, (_, index) => item(index)).join(''));
    expect(long.rows.map(({ line }) => line)).toEqual(Array.from({ length: 1_001 }, (_, index) => 1 + 5 * index));
    const far = `- &x\n  a: 1\n${'- {a: 2}\n'.repeat(500)}- *x\n`;
    expect((await tableOf('t.yml', far.replace('- *x', '- a: *x'))).rows).toHaveLength(502);
  });

  it.each([
    ['t.json', '', 'invalid-table: t.json is not a JSON list'],
    ['t.json', '{"a":1}', 'invalid-table: t.json is not a JSON list'],
    ['t.json', '[]', 'empty-table: t.json has no rows'],
    ['t.json', '[\n{"a":1},\n2]', 'invalid-table: the row on line 3 of t.json is not an object'],
    ['t.json', '[\n{"a":1},\n[]]', 'invalid-table: the row on line 3 of t.json is not an object'],
    ['t.json', '[\n{"a":1},\n{"a":1]\n]', 'invalid-table: the row on line 3 of t.json is not valid JSON'],
    ['t.json', '[\n{"a":1},\n]', 'invalid-table: the row on line 3 of t.json is not valid JSON'],
    ['t.json', '[\n{"a":1}\n', 'invalid-table: the row on line 2 of t.json is not valid JSON'],
    ['t.json', '[\n{"a":1}\n{"a":2}]', 'invalid-table: the row on line 2 of t.json is not valid JSON'],
    ['t.json', '[\n{"a":1}\n] x', 'invalid-table: the row on line 2 of t.json is not valid JSON'],
    ['t.json', "[\n{'a':1}]", 'invalid-table: the row on line 2 of t.json is not valid JSON'],
    ['t.json', '[{"id":"x"},\n{"id":1},{"id":"1"}]', 'duplicate-id: lines 2 and 2 of t.json have the same `id`'],
    [
      't.json',
      `[{"a":${'['.repeat(300)}${']'.repeat(300)}}]`,
      'invalid-table: the row on line 1 of t.json nests deeper than 200',
    ],
    ['t.jsonl', '\n', 'empty-table: t.jsonl has no rows'],
    ['t.jsonl', '{"a":1}\n\n{"a":\n', 'invalid-table: the row on line 3 of t.jsonl is not valid JSON'],
    ['t.jsonl', '{"a":1}\n"a"\n', 'invalid-table: the row on line 2 of t.jsonl is not an object'],
    ['t.yml', '# nothing\n', 'empty-table: t.yml has no rows'],
    ['t.yml', 'a: 1\n', 'invalid-table: t.yml is not a YAML list'],
    ['t.yml', '- a: 1\n- b\n', 'invalid-table: the row on line 2 of t.yml is not a mapping'],
    ['t.yml', '- a: 1\n- b: [\n', 'invalid-table: t.yml is not valid YAML on line 3'],
    ['t.yml', '- a: 1\n- a: 1\n  a: 2\n', 'invalid-table: t.yml is not valid YAML on line 3'],
    ['t.yml', `${'- {a: 1}\n'.repeat(450)}- {a: }}\n`, 'invalid-table: t.yml is not valid YAML on line 451'],
    ['t.yml', '- id: x\n- id: x\n', 'duplicate-id: lines 1 and 2 of t.yml have the same `id`'],
  ])('%s are refused if they are %j', async (name, content, fault) => {
    expect(await faultOf(name, content)).toBe(fault);
  });
});

describe('a file that is no table', () => {
  it('is refused by its path and kind', async () => {
    await using workspace = temporaryWorkspace();
    workspace.write('t.csv', 'a\n1\n');
    workspace.link('link.csv', 't.csv');
    mkdirSync(join(workspace.path, 'folder.csv'));
    workspace.write('.git/t.csv', 'a\n1\n');
    workspace.write('results/.roe-results-folder', '');
    workspace.write('results/results.csv', 'a\n1\n');
    workspace.link('out', workspace.outside);
    const codeOf = async (path: string) => {
      const table = await readRows(path, workspace.path, RUNNING);
      return table.ok ? 'read' : table.error.code;
    };
    expect(await codeOf('t.csv')).toBe('read');
    expect(await codeOf(join(workspace.path, 't.csv'))).toBe('read');
    expect(await codeOf('none.csv')).toBe('table-not-found');
    expect(await codeOf('none\0.csv')).toBe('table-not-found');
    expect(await codeOf('link.csv')).toBe('table-link');
    expect(await codeOf('folder.csv')).toBe('table-not-a-file');
    expect(await codeOf('../outside/t.csv')).toBe('table-outside-workspace');
    expect(await codeOf(join(workspace.path, '..', 't.csv'))).toBe('table-outside-workspace');
    expect(await codeOf('.git/t.csv')).toBe('table-outside-workspace');
    expect(await codeOf('results/results.csv')).toBe('table-outside-workspace');
    workspace.write('../outside/t.csv', 'a\n1\n');
    expect(await codeOf('out/t.csv')).toBe('table-outside-workspace');
  });

  it('is refused if it is a Git LFS pointer', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 5\n';
    expect(await faultOf('t.csv', pointer)).toBe('lfs-pointer: t.csv is a Git LFS pointer, not the table');
  });

  it('is refused if it is not UTF-8, by its line', async () => {
    const latin1 = Buffer.from('a\nb\nMünchen\nc\n', 'latin1');
    expect(await faultOf('t.csv', latin1)).toBe('table-not-utf8: line 3 of t.csv is not valid UTF-8');
    const utf16 = Buffer.from('\ufeffa\n1\n', 'utf16le');
    expect(await faultOf('t.csv', utf16)).toBe('table-not-utf8: line 1 of t.csv is not valid UTF-8');
  });

  it('is not read any further when the run is stopped', async () => {
    await using workspace = temporaryWorkspace();
    const stop = { code: 'timeout', sentence: '`timeout` ran out' };
    for (const [name, content] of [
      ['t.csv', 'a\n1\n'],
      ['t.yml', '- a: 1'],
    ] as const) {
      workspace.write(name, content);
      expect(await readRows(name, workspace.path, AbortSignal.abort(stop))).toMatchObject({
        ok: false,
        error: { code: 'timeout', headline: '`timeout` ran out while the table was being read' },
      });
    }
  });
});

describe('a hostile table', () => {
  it('is refused above its limits of columns, and of bytes in a cell', async () => {
    const wide = Array.from({ length: 1_001 }, (_, index) => `c${index}`).join();
    expect(await faultOf('t.csv', `${wide}\n1\n`)).toBe('table-too-large: t.csv has more than 1000 columns by line 2');
    const cell = 'ä'.repeat(MAX_CELL_BYTES / 2);
    expect((await tableOf('t.csv', `a,b\n${cell},"${cell}"\n`)).rows).toHaveLength(1);
    expect(await faultOf('t.csv', `a,b\n\n1,${cell}x\n`)).toBe(
      'table-too-large: the cell `b` on line 3 of t.csv is larger than 1048576 bytes',
    );
    expect(await faultOf('t.jsonl', `{"a":["${cell}"]}\n`)).toBe(
      'table-too-large: the cell `a` on line 1 of t.jsonl is larger than 1048576 bytes',
    );
  });

  it('is refused if it nests without end', async () => {
    const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
    for (const name of ['t.json', 't.jsonl', 't.yml']) {
      expect(await read(name, name === 't.jsonl' ? `{"a":${deep}}` : `[{"a":${deep}}]`)).toMatchObject({
        ok: false,
        error: { code: 'invalid-table' },
      });
    }
  });

  it('gives rows with unique ids, or one sentence, and never throws', async () => {
    const piece = fc.constantFrom(
      ...['a', 'id', ',', ';', '\t', '"', '\n', '\r\n', '\r', '{', '}', '[', ']', ':', '- ', '  ', '1.10', 'null'],
      ...['{"a":1}', '{"id":"x"}', '__proto__', '&x ', '*x', '../x', '*', '\ufeff', '---\n', '#', '!!map ', '\\'],
    );
    const content = fc.array(
      fc.oneof({ weight: 6, arbitrary: piece }, fc.string({ unit: anyCharacter, maxLength: 3 })),
    );
    const name = fc.constantFrom('t.csv', 't.json', 't.jsonl', 't.yml', 't');
    await using workspace = temporaryWorkspace();
    await fc.assert(
      fc.asyncProperty(name, content, async (path, pieces) => {
        workspace.write(path, pieces.join(''));
        const table = await readRows(path, workspace.path, RUNNING);
        if (!table.ok) {
          expect(`${table.error.headline}: ${table.error.detail}`).toMatch(/^[^\n]+$/);
          return;
        }
        const { rows, columns, ids } = table.value;
        expect(new Set(ids).size).toBe(rows.length);
        for (const { values, line } of rows) {
          expect(line).toBeGreaterThan(0);
          for (const name of columns.names) {
            const template = `<{${name}}>`;
            const text = fill(template, rowNames(values, columns));
            if (!/[{}]/.test(name)) expect(text).toBe(`<${textOf(Object.hasOwn(values, name) ? values[name] : null)}>`);
          }
        }
      }),
      { numRuns: cases(200) },
    );
  });
});

describe('the id of a row', () => {
  it.each([
    ['its `id`', { id: 'L-1' }, 'L-1'],
    ['a number as it is written', { id: 7 }, '7'],
    ['its line without a column `id`', { ID: 'x' }, 't.csv:3'],
    ['its line if the cell is empty', { id: ' ' }, 't.csv:3'],
    ['its line if there is none', { id: null }, 't.csv:3'],
  ])('is %s', (_, values, id) => {
    expect(idsOf([{ source: 't.csv', line: 3, values }])).toEqual([id]);
  });

  it('has a number if several rows without one begin on a line', async () => {
    const { ids } = await tableOf('t.json', '[{"a":1},{"a":2},{"id":"x"},{"a":3},\n{"a":4}]');
    expect(ids).toEqual(['t.json:1', 't.json:1.2', 'x', 't.json:1.3', 't.json:2']);
  });
});
