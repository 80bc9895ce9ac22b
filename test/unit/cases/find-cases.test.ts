import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case.ts';
import { type FoundCases, findFileCases, findRowCases } from '../../../src/cases/find-cases.ts';
import { readRows } from '../../../src/cases/read-rows.ts';
import { findFiles } from '../../../src/files/find.ts';
import { type AgentInputs, parseAgentInputs } from '../../../src/inputs/agent-inputs.ts';
import type { Result } from '../../../src/lib/result.ts';
import type { Fault } from '../../../src/verdict.ts';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../support/temporary-workspace.ts';

const RUNNING = new AbortController().signal;

function inputsOf(source: string): AgentInputs {
  const parsed = parseAgentInputs(source);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

type Search = Promise<Result<FoundCases, Fault>>;

async function fromFiles(
  { path: workspace }: TemporaryWorkspace,
  pattern: string,
  inputs: string,
  oneJobPer: 'file' | 'folder' = 'file',
): Search {
  const matched = await findFiles([pattern], workspace, RUNNING);
  return await findFileCases(matched, oneJobPer, { inputs: inputsOf(inputs), workspace, signal: RUNNING });
}

async function fromRows(workspace: TemporaryWorkspace, content: string, inputs: string, name = 't.csv'): Search {
  workspace.write(name, content);
  const table = await readRows(name, workspace.path, RUNNING);
  if (!table.ok) throw new Error(table.error.headline);
  return await findRowCases(table.value, { inputs: inputsOf(inputs), workspace: workspace.path, signal: RUNNING });
}

function expectFound(found: Result<FoundCases, Fault>): FoundCases {
  if (!found.ok) throw new Error(found.error.headline);
  return found.value;
}

const filesOf = ({ files }: Case) => files.map(({ input, as, file }) => `${input} ${as} ${file.path}`);
const shown = (found: Result<FoundCases, Fault>) =>
  Object.fromEntries(expectFound(found).cases.map((one) => [one.id, filesOf(one)]));
const codes = (found: Result<FoundCases, Fault>) =>
  Object.fromEntries(expectFound(found).skipped.map((one) => [one.case.id, one.problem.code]));
const sentences = (found: Result<FoundCases, Fault>) =>
  expectFound(found).skipped.map(({ problem }) => problem.message);

const ALERTS = ['alert.json', 'transactions.csv', 'b.pdf', 'a.pdf'].map((name) => `alerts/1/${name}`);

describe('cases of files', () => {
  it('have the file alone if no input names files', async () => {
    await using workspace = temporaryWorkspace('docs/b.pdf', 'a.pdf');
    const found = await fromFiles(workspace, '**/*.pdf', 'question: "Is {name} in {dir}? {x}"');
    expect(expectFound(found)).toEqual({
      cases: [
        {
          id: 'a.pdf',
          files: [{ input: null, as: 'file', file: expect.objectContaining({ path: 'a.pdf', sha256: null }) }],
          row: null,
          values: { question: 'Is a.pdf in .? {x}' },
        },
        {
          id: 'docs/b.pdf',
          files: [{ input: null, as: 'file', file: expect.objectContaining({ path: 'docs/b.pdf' }) }],
          row: null,
          values: { question: 'Is b.pdf in docs? {x}' },
        },
      ],
      skipped: [],
    });
  });

  it('have the parts that templates name, by input and then by path', async () => {
    await using workspace = temporaryWorkspace(...ALERTS, 'alerts/2/alert.json', 'alerts/2/x.pdf');
    const inputs = `
      transaction_data: { text: "{dir}/transactions.csv", optional: true }
      documents: { file: "{dir}/*.pdf" }
      alert_data: { text: "{path}" }
      note: "{stem}"`;
    const found = await fromFiles(workspace, 'alerts/*/alert.json', inputs);
    expect(shown(found)).toEqual({
      'alerts/1/alert.json': [
        'alert_data text alerts/1/alert.json',
        'documents file alerts/1/a.pdf',
        'documents file alerts/1/b.pdf',
        'transaction_data text alerts/1/transactions.csv',
      ],
      'alerts/2/alert.json': ['alert_data text alerts/2/alert.json', 'documents file alerts/2/x.pdf'],
    });
  });

  it('share the object of a file that several use', async () => {
    await using workspace = temporaryWorkspace('a.txt', 'b.txt', 'policy.md', 'more/c.md');
    const found = expectFound(
      await fromFiles(workspace, '*.txt', 'p: {file: policy.md}\nq: {file: "b.*"}\nr: {text: more/*.md}'),
    );
    const files = new Map<string, Set<unknown>>();
    for (const { files: all } of found.cases) {
      for (const { file } of all) files.set(file.path, (files.get(file.path) ?? new Set()).add(file));
    }
    expect([...files].map(([path, objects]) => [path, objects.size]).sort()).toEqual([
      ['a.txt', 1],
      ['b.txt', 1],
      ['more/c.md', 1],
      ['policy.md', 1],
    ]);
  });

  it('are not sent if a part is missing, and the others are', async () => {
    await using workspace = temporaryWorkspace('1/a.json', '1/b.csv', '2/a.json');
    const found = await fromFiles(workspace, '*/a.json', 'a: {text: "{path}"}\nb: {text: "{dir}/b.csv"}');
    expect(Object.keys(shown(found))).toEqual(['1/a.json']);
    expect(codes(found)).toEqual({ '2/a.json': 'part-not-found' });
    expect(sentences(found)).toEqual([
      '`b` found no file at `2/b.csv`: add the file, or give the input `optional: true` if it may be missing',
    ]);
  });

  it('that are refused themselves are not sent, for the same reason', async () => {
    await using workspace = temporaryWorkspace('a.json', 'x/y.json');
    workspace.link('b.json', 'a.json');
    expect(codes(await fromFiles(workspace, '*.json', 'q: x'))).toEqual({ 'b.json': 'link' });
    const folders = await fromFiles(workspace, '**/*.json', 'q: x', 'folder');
    expect(codes(folders)).toEqual({ './': 'link' });
    expect(Object.keys(shown(folders))).toEqual(['x/']);
    expect(sentences(folders)).toEqual([expect.stringContaining('the folder has b.json, but the path is a link')]);
  });

  it('with a word in a path that is no placeholder are none, and the word is named', async () => {
    await using workspace = temporaryWorkspace('a.json');
    expect(await fromFiles(workspace, '*.json', 'b: {text: "{folder}/b.csv"}')).toMatchObject({
      ok: false,
      error: { code: 'unknown-placeholder', headline: expect.stringContaining('`{folder}`') },
    });
  });
});

describe('cases of folders', () => {
  it('have all files of a folder that matched', async () => {
    await using workspace = temporaryWorkspace(
      'p/1/b.pdf',
      'p/1/a.pdf',
      'p/1/c.md',
      'p/2/c.pdf',
      'top.pdf',
      'p/1/x/d.pdf',
    );
    const inputs = 'q: "{name} in {path}, {dir}, {stem}"\nc: {text: "{path}/c.md", optional: true}';
    const found = await fromFiles(workspace, '**/*.pdf', inputs, 'folder');
    expect(shown(found)).toEqual({
      './': ['null file top.pdf'],
      'p/1/': ['null file p/1/a.pdf', 'null file p/1/b.pdf', 'c text p/1/c.md'],
      'p/1/x/': ['null file p/1/x/d.pdf'],
      'p/2/': ['null file p/2/c.pdf'],
    });
    expect(expectFound(found).cases.map(({ values }) => values.q)).toEqual([
      '. in ., ., .',
      '1 in p/1, p/1, 1',
      'x in p/1/x, p/1/x, x',
      '2 in p/2, p/2, 2',
    ]);
  });

  it('give their files to the inputs that name them by `{path}`', async () => {
    await using workspace = temporaryWorkspace('p/b.pdf', 'p/a.pdf', 'p/c.md');
    expect(
      shown(await fromFiles(workspace, 'p/*.pdf', 'z: {file: "{path}"}\nc: {file: "{path}/*.md"}', 'folder')),
    ).toEqual({
      'p/': ['c file p/c.md', 'z file p/a.pdf', 'z file p/b.pdf'],
    });
  });
});

describe('a template of paths', () => {
  const FILES = ['d/a.json', 'd/b.pdf', 'd/.c.pdf', 'd/e/f.pdf', 'd/e/g.txt', 'd/[x]*.pdf', 'h/.i/j.pdf', 'b.pdf'];

  it.each<[string, string[]]>([
    ['{dir}/b.pdf', ['d/b.pdf']],
    ['./{dir}/./b.pdf', ['d/b.pdf']],
    ['b.pdf', ['b.pdf']],
    ['{dir}/*.pdf', ['d/[x]*.pdf', 'd/b.pdf']],
    ['{dir}/**/*.pdf', ['d/[x]*.pdf', 'd/b.pdf', 'd/e/f.pdf']],
    ['{dir}/e', ['d/e/f.pdf', 'd/e/g.txt']],
    ['{dir}/*', ['d/[x]*.pdf', 'd/a.json', 'd/b.pdf', 'd/e/f.pdf', 'd/e/g.txt']],
    ['{dir}/.*', ['d/.c.pdf']],
    ['{dir}/.c.pdf', ['d/.c.pdf']],
    ['h/.i/*.pdf', ['h/.i/j.pdf']],
    ['h/*/*.pdf', []],
    ['h', []],
    ['{dir}/?.pdf', ['d/b.pdf']],
    ['*/b.pdf', ['d/b.pdf']],
    ['*.pdf', ['b.pdf']],
    ['{dir}/{stem}*', ['d/a.json']],
    ['none/*.pdf', []],
    ['d/b.pdf/*', []],
    ['d/b.pdf/x', []],
  ])('%s finds what `files` would find', async (template, expected) => {
    await using workspace = temporaryWorkspace(...FILES);
    const found = await fromFiles(workspace, 'd/a.json', JSON.stringify({ x: { file: template, optional: true } }));
    const own = ['null file d/a.json'];
    expect(shown(found)).toEqual({ 'd/a.json': [...own, ...expected.map((path) => `x file ${path}`)] });
  });

  it('may be absolute below the workspace, and elsewhere is refused', async () => {
    await using workspace = temporaryWorkspace(...FILES);
    const search = (file: string) => fromFiles(workspace, 'd/a.json', JSON.stringify({ x: { file } }));
    expect(shown(await search(`${workspace.path}/{dir}/b.*`))).toEqual({
      'd/a.json': ['null file d/a.json', 'x file d/b.pdf'],
    });
    for (const path of [`${workspace.outside}/*`, '/etc/passwd', `${workspace.path}-other/{dir}/x`]) {
      expect(await search(path)).toMatchObject({
        ok: false,
        error: { code: 'unusable-template', headline: '`inputs` looks for the files of `x` outside the workspace' },
      });
    }
    for (const path of ['{dir}/[{stem}]*', '[!{stem}x]/b', '{dir}/[ab]{stem}[{name}-]']) {
      expect(await search(path)).toMatchObject({
        ok: false,
        error: { headline: '`inputs` looks for the files of `x` with a placeholder inside `[` and `]`' },
      });
    }
    for (const path of ['{dir}/[a]{stem}[b]*', '[{stem}/b]']) {
      expect(codes(await search(path))).toEqual({ 'd/a.json': 'part-not-found' });
    }
  });

  it('finds nothing in .git or a results folder, and follows no link that a pattern meets', async () => {
    await using workspace = temporaryWorkspace(
      'a.json',
      '.git/config',
      'r/.roe-results-folder',
      'r/x.csv',
      'd/x.csv',
      'e/y',
    );
    // As in a submodule, whose file `.git` says where its repository is.
    workspace.write('sub/.git');
    workspace.link('d/link.csv', 'x.csv');
    workspace.link('near', 'd');
    workspace.link('away', workspace.outside);
    writeFileSync(join(workspace.outside, 'z.csv'), '');
    const code = async (file: string) =>
      codes(await fromFiles(workspace, 'a.json', JSON.stringify({ x: { file } })))['a.json'] ?? 'found';
    expect(await code('.git/config')).toBe('outside-workspace');
    expect(await code('.git/*')).toBe('outside-workspace');
    expect(await code('sub/.git')).toBe('outside-workspace');
    expect(await code('sub/.*')).toBe('part-not-found');
    expect(await code('r/x.csv')).toBe('outside-workspace');
    expect(await code('r/*.csv')).toBe('part-not-found');
    expect(await code('d/link.csv')).toBe('link');
    expect(await code('d/*.csv')).toBe('link');
    expect(await code('near')).toBe('link');
    expect(await code('near/x.csv')).toBe('found');
    expect(await code('near/x*.csv')).toBe('found');
    expect(await code('away/z.csv')).toBe('outside-workspace');
    expect(await code('away/*.csv')).toBe('outside-workspace');
    expect(await code('n*/x.csv')).toBe('part-not-found');
    expect(await code('e')).toBe('found');
  });

  it('finds names whether letters are composed or decomposed', async () => {
    const [nfc, nfd] = ['caf\u00e9', 'cafe\u0301'];
    await using workspace = temporaryWorkspace('a.json', `${nfd}.pdf`, `${nfc}1.pdf`);
    const inputs = JSON.stringify({ x: { file: `${nfc}.pdf` }, y: { file: `${nfd}1.pdf` }, z: { file: `${nfc}*` } });
    expect(shown(await fromFiles(workspace, 'a.json', inputs))).toEqual({
      'a.json': [
        'null file a.json',
        `x file ${nfd}.pdf`,
        `y file ${nfc}1.pdf`,
        `z file ${nfd}.pdf`,
        `z file ${nfc}1.pdf`,
      ],
    });
  });

  it('names files for each of many in one folder', async () => {
    await using workspace = temporaryWorkspace();
    for (const stem of ['a', 'a1', 'a[1]', 'b', 'a*'])
      for (const end of ['.json', '-x.pdf']) workspace.write(stem + end);
    expect(shown(await fromFiles(workspace, '*.json', 'x: {file: "{dir}/{stem}-*.pdf"}'))).toEqual(
      Object.fromEntries(
        ['a', 'a1', 'a[1]', 'b', 'a*'].map((stem) => [
          `${stem}.json`,
          [`null file ${stem}.json`, `x file ${stem}-x.pdf`],
        ]),
      ),
    );
  });
});

describe('cases of rows', () => {
  it('have the values of the row, in the order of their ids', async () => {
    await using workspace = temporaryWorkspace('img/7.jpg', 'img/9.jpg', 'img/9b.jpg');
    const table = 'id,url,img\nb,https://b.test,img/9*.jpg\na,https://a.test,img/7.jpg\n';
    const found = await fromRows(workspace, table, 'url: "{url}?{id}"\nimage: {file: "{img}", optional: true}');
    expect(expectFound(found).cases).toEqual([
      {
        id: 'a',
        files: [{ input: 'image', as: 'file', file: expect.objectContaining({ path: 'img/7.jpg' }) }],
        row: { source: 't.csv', line: 3, values: { id: 'a', url: 'https://a.test', img: 'img/7.jpg' } },
        values: { url: 'https://a.test?a' },
      },
      {
        id: 'b',
        files: [],
        row: { source: 't.csv', line: 2, values: { id: 'b', url: 'https://b.test', img: 'img/9*.jpg' } },
        values: { url: 'https://b.test?b' },
      },
    ]);
    const all = await fromRows(workspace, table, 'image: {file: "img/{id}*", optional: true}\nx: {file: "img/*.jpg"}');
    expect(shown(all).a).toEqual(['x file img/7.jpg', 'x file img/9.jpg', 'x file img/9b.jpg']);
  });

  it('are not sent if the cell is empty that is all of an input', async () => {
    await using workspace = temporaryWorkspace();
    const table = 'a,b\nx,y\n,y\nx,\n , \n';
    const found = await fromRows(workspace, table, 'p: "{a}"\nq: " {b}{a} "\nr: "a: {a}"');
    expect(Object.keys(shown(found))).toEqual(['t.csv:2', 't.csv:4']);
    expect(codes(found)).toEqual({ 't.csv:3': 'empty-value', 't.csv:5': 'empty-value' });
    expect(sentences(found)[0]).toBe('`{a}` is empty on line 3 of t.csv, and `p` takes no empty text: fill it in');
  });

  it('lack a file if its cell is empty', async () => {
    await using workspace = temporaryWorkspace('img/a.jpg', 'img/a1.jpg');
    const table = 'img,n\n,\na,\na,1\n';
    expect(shown(await fromRows(workspace, table, 'x: {file: "img/{img}/*", optional: true}'))['t.csv:2']).toEqual([]);
    expect(shown(await fromRows(workspace, table, 'x: {file: "{img}", optional: true}'))['t.csv:2']).toEqual([]);
    const found = await fromRows(workspace, table, 'x: {file: "img/{img}{n}.jpg"}');
    expect(shown(found)).toEqual({ 't.csv:3': ['x file img/a.jpg'], 't.csv:4': ['x file img/a1.jpg'] });
    expect(codes(found)).toEqual({ 't.csv:2': 'hidden-file' });
    expect(sentences(await fromRows(workspace, table, 'x: {file: "{img}"}'))[0]).toBe(
      '`x` has no file, since `{img}` is empty on line 2 of t.csv: fill it in',
    );
  });

  it('may name columns of any kind in paths', async () => {
    await using workspace = temporaryWorkspace('docs/a/b.pdf', 'docs/a/c.pdf');
    const json = '[{"doc/path*":"docs/a","n":{"x":"b"}}]';
    const found = await fromRows(
      workspace,
      json,
      'x: {file: "{doc/path*}/{n.x}.pdf"}\ny: {file: "{doc/path*}/*"}',
      't.json',
    );
    expect(shown(found)).toEqual({ 't.json:1': ['x file docs/a/b.pdf', 'y file docs/a/b.pdf', 'y file docs/a/c.pdf'] });
  });

  it('with an unknown column are none, and the known ones are named', async () => {
    await using workspace = temporaryWorkspace();
    for (const inputs of ['u: "see {urll}"', 'u: {file: "{urll}.pdf"}', 'u: {text: "{urll}", optional: true}']) {
      expect(await fromRows(workspace, 'id,url\n1,x\n', inputs)).toEqual({
        ok: false,
        error: {
          code: 'unknown-column',
          headline: '`inputs` uses `{urll}` for `u`, but t.csv has no such column',
          detail: 'nothing was submitted; its columns are `id`, `url`',
        },
      });
    }
    const many = Array.from({ length: 30 }, (_, index) => `c${index}`).join();
    expect(await fromRows(workspace, `${many}\n1\n`, 'u: "{x}"')).toMatchObject({
      error: { detail: expect.stringMatching(/`c19` and 10 more$/) },
    });
  });

  it('send text in braces that is no column as it is', async () => {
    await using workspace = temporaryWorkspace();
    const found = await fromRows(workspace, 'a\n1\n', `u: '{"a": {a}, "b": {}}'`);
    expect(expectFound(found).cases[0]?.values).toEqual({ u: '{"a": 1, "b": {}}' });
  });
});

describe('an untrusted cell', () => {
  it.each<[string, string, string]>([
    ['../outside/secret.txt', '{c}', 'outside-workspace'],
    ['..', '{c}', 'outside-workspace'],
    ['../b.pdf', 'docs/{c}', 'outside-workspace'],
    ['x/../../b.pdf', 'docs/{c}', 'outside-workspace'],
    ['x/../a.pdf', 'docs/{c}', 'outside-workspace'],
    ['..\\b.pdf', 'docs/{c}', 'outside-workspace'],
    ['..', 'docs/{c}/*', 'outside-workspace'],
    ['/etc/passwd', '{c}', 'outside-workspace'],
    ['/etc/passwd', 'docs{c}', 'outside-workspace'],
    ['/etc', '{c}/*', 'outside-workspace'],
    ['C:\\x', '{c}', 'outside-workspace'],
    ['c:/x', '{c}', 'outside-workspace'],
    ['\\\\server\\share', '{c}', 'outside-workspace'],
    ['.git/config', '{c}', 'hidden-file'],
    ['.env', '{c}', 'hidden-file'],
    ['.hidden', '{c}/*', 'hidden-file'],
    ['.', '{c}', 'empty-value'],
    ['./', '{c}/*', 'empty-value'],
    ['*', 'docs/{c}', 'part-not-found'],
    ['*', 'docs/{c}*', 'part-not-found'],
    ['**', '{c}/*.pdf', 'part-not-found'],
    ['[ab]', 'docs/{c}.pdf', 'part-not-found'],
    ['?', 'docs/{c}.*', 'part-not-found'],
    ['a.pdf\n*', 'docs/{c}*', 'outside-workspace'],
    ['a\0', 'docs/{c}', 'outside-workspace'],
    ['~/x', '{c}', 'part-not-found'],
    ['docs', '{c}/link.pdf', 'link'],
  ])('%j in %s leads nowhere else: %s', async (cell, template, code) => {
    await using workspace = temporaryWorkspace('docs/a.pdf', 'docs/b.pdf', 'b.pdf', '.env', '.hidden/x', '.git/config');
    writeFileSync(join(workspace.outside, 'secret.txt'), 'x');
    workspace.link('docs/link.pdf', 'a.pdf');
    const table = JSON.stringify([{ c: cell }, { c: 'docs/a.pdf', id: 'fine' }]);
    const found = await fromRows(workspace, table, JSON.stringify({ x: { file: template } }), 't.json');
    expect(codes(found)['t.json:1']).toBe(code);
    for (const sentence of sentences(found)) expect(sentence).toMatch(/^[^\n\0]+$/);
  });

  it('finds a file by any name that it has', async () => {
    await using workspace = temporaryWorkspace();
    const special = ['[a]', '*', '?', 'a]', '[', 'a\\', '{c}', 'a b', ' ', '!a', '#a', '~', '$&', '[!x]', 'ä'];
    const name = fc.stringMatching(/^[^/\\\0\r\n.:\ud800-\udfff]{1,12}$/u);
    const names = [...special, ...fc.sample(name, 60)].filter(
      (some) => process.platform !== 'win32' || !/[<>:"|?*\\]|[ .]$/.test(some),
    );
    const folder = join(workspace.path, 'docs');
    mkdirSync(folder);
    for (const some of names) writeFileSync(join(folder, `${some}.x`), '');
    const table = JSON.stringify(names.map((c, index) => ({ c, id: `${index}` })));
    const inputs = 'x: {file: "docs/{c}.x"}\ny: {file: "docs/{c}.*"}\nz: {file: "d*/{c}.x"}';
    const found = await fromRows(workspace, table, inputs, 't.json');
    const paths = shown(found);
    for (const [index, c] of names.entries()) {
      const path = `docs/${c}.x`;
      expect([c, paths[`${index}`]]).toEqual([c, [`x file ${path}`, `y file ${path}`, `z file ${path}`]]);
    }
  });

  it('leads to files below the workspace alone, whatever it holds', async () => {
    await using workspace = temporaryWorkspace('docs/a.pdf', 'b.pdf', '.env', '.git/config', 'docs/.h/x');
    writeFileSync(join(workspace.outside, 'secret'), 'x');
    workspace.link('out', workspace.outside);
    const bit = fc.constantFrom(
      '..',
      '.',
      '/',
      '\\',
      'docs',
      'a.pdf',
      '*',
      '**',
      '?',
      '[a-z]',
      'out',
      'secret',
      '.env',
      '~',
      '.git',
      '\n',
    );
    const cells = fc.sample(fc.array(bit, { maxLength: 6 }), 400).map((bits) => bits.join(''));
    const table = JSON.stringify(cells.map((c, index) => ({ c, id: `${index}` })));
    const inputs = ['{c}', 'docs/{c}', '{c}/*', '*/{c}', '{c}*', 'docs/**/{c}'];
    for (const template of inputs) {
      const found = await fromRows(
        workspace,
        table,
        JSON.stringify({ x: { file: template, optional: true } }),
        't.json',
      );
      const paths = new Set(expectFound(found).cases.flatMap(({ files }) => files.map(({ file }) => file.path)));
      expect(
        [...paths].filter((path) => !['docs/a.pdf', 'b.pdf', 't.json'].includes(path.replace(/^\.\//, ''))),
      ).toEqual([]);
    }
  });
});

it('a search for parts ends when the run is stopped', async () => {
  await using workspace = temporaryWorkspace('a.json');
  const matched = await findFiles(['*.json'], workspace.path, RUNNING);
  const signal = AbortSignal.abort({ code: 'timeout', sentence: '`timeout` ran out' });
  expect(await findFileCases(matched, 'file', { inputs: {}, workspace: workspace.path, signal })).toMatchObject({
    ok: false,
    error: { code: 'timeout' },
  });
});
