import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileScript } from '../../../simulators/roe/scenario.ts';
import { type ActionFixture, errorsOf, type FixtureRun, pdf, resultsOf } from '../../support/action-fixture.ts';
import { CASE_AGENT, caseAgent } from '../../support/case-agent.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const FOLDER_INPUTS = {
  files: 'packs/*/*.pdf',
  'one-job-per': 'folder',
  inputs:
    'context: { text: "{dir}/context.md" }\ndetails: all\ndocuments: { file: "{path}" }\nphoto: { file: "{dir}/*.png", optional: true }',
};
const ROW_INPUTS = {
  rows: 'table.csv',
  files: '',
  inputs:
    'context: "{text}"\ndetails: all\ndocuments: { file: "{folder}/*.pdf", optional: true }\nphoto: { file: "{folder}/*.png", optional: true }',
};
const PACKS = Object.fromEntries(
  ['a', 'b'].flatMap((name) => [
    [`packs/${name}/context.md`, `of ${name}`],
    [`packs/${name}/1.pdf`, pdf(`${name}, 1`)],
    [`packs/${name}/2.pdf`, pdf(`${name}, 2`)],
  ]),
);
/** The second row has no files. */
const TABLE = 'id,text,folder,amount\nx-1,one,packs/a,100\nx-2,two,,250\n';

const answers = (values: Readonly<Record<string, unknown>>): FileScript[] =>
  Object.entries(values).map(([match, value]) => ({
    match,
    outputs: [{ key: 'output', data_type: 'application/json', value: JSON.stringify(value) }],
  }));

describe('the checks on cases', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    // Virtual time does not see the thread of the checks.
    fixture = await startInProcessFixture({ artifacts: true, time: 'real' });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const run = ({ files, inputs, scenario }: FixtureRun) =>
    fixture.run({
      files,
      scenario: { agents: [caseAgent({ optionalInputs: ['documents', 'photo'] })], ...scenario },
      inputs: { 'agent-id': CASE_AGENT, ...inputs },
    });
  const checksOf = (step: Awaited<ReturnType<typeof run>>) =>
    Object.fromEntries(
      resultsOf(step).results.map(({ case: id, outcome, checks }) => [
        id,
        [outcome, ...checks.map((it) => it.pointer)],
      ]),
    );

  it.each(['{dir}/expected.json', '{path}/{name}.json'])(
    'compare a folder with what `expected` finds for it at %s',
    async (expected) => {
      const at = (name: string) => expected.replaceAll(/\{(dir|path)\}/g, `packs/${name}`).replace('{name}', name);
      const files = { ...PACKS, [at('a')]: '{"total":1}', [at('b')]: '{"total":2}' };
      const scenario = { files: answers({ 'packs/a/': { total: 1 }, 'packs/b/': { total: 3 } }) };
      const step = await run({ files, inputs: { ...FOLDER_INPUTS, expected }, scenario });
      expect(checksOf(step)).toEqual({ 'packs/a/': ['succeeded', null], 'packs/b/': ['rejected', '/total'] });
    },
  );

  it('compare a row with what `expected` finds by its cells, with files and without', async () => {
    const files = { ...PACKS, 'table.csv': TABLE, 'golden/x-1.json': '{"total":1}', 'golden/x-2.json': '{"total":2}' };
    const scenario = { files: answers({ 'x-1': { total: 2 }, 'x-2': { total: 2 } }) };
    const step = await run({ files, inputs: { ...ROW_INPUTS, expected: 'golden/{id}.json' }, scenario });
    expect(checksOf(step)).toEqual({ 'x-1': ['rejected', '/total'], 'x-2': ['succeeded', null] });
  });

  it('read no expected result outside the workspace, whatever a cell says', async () => {
    const files = { 'table.csv': 'id,text,folder\n../../etc/passwd,one,\n' };
    const step = await run({ files, inputs: { ...ROW_INPUTS, expected: '{id}' } });
    expect(fixture.emulator.inspect().jobs).toEqual([]);
    expect(errorsOf(step).join()).toContain('../../etc/passwd is outside the workspace');
  });

  it('are refused before anything is sent if `expected` finds nothing for any case', async () => {
    const step = await run({
      files: { 'table.csv': TABLE, ...PACKS },
      inputs: { ...ROW_INPUTS, expected: '{id}.json' },
    });
    expect(fixture.emulator.inspect().jobs).toEqual([]);
    expect(errorsOf(step).join()).toContain('none of the cases has an expected result');
  });

  it('let `reject-when` compare an output with the row, and with the files of a case', async () => {
    const files = { ...PACKS, 'table.csv': TABLE };
    const scenario = { files: answers({ 'x-1': { total: 100 }, 'x-2': { total: 100 } }) };
    const inputs = { ...ROW_INPUTS, 'reject-when': '$number(row.values.amount) != outputs[0].json.total' };
    expect(checksOf(await run({ files, inputs, scenario }))).toMatchObject({
      'x-1': ['succeeded', null],
      // With the value that the expression found there.
      'x-2': ['rejected', '/total'],
    });
    const byFiles = { ...FOLDER_INPUTS, 'reject-when': '$count(files[input="documents"]) != 2 or $not($exists(case))' };
    expect(checksOf(await run({ files, inputs: byFiles }))).toMatchObject({
      'packs/a/': ['succeeded', null],
      'packs/b/': ['succeeded', null],
    });
  });

  it('are made for each of two cases that share a job', async () => {
    const files = {
      'table.csv': 'id,text,folder\na,same,\nb,same,\n',
      'golden/a.json': '{"total":1}',
      'golden/b.json': '{"total":2}',
    };
    const scenario = { files: answers({ a: { total: 1 } }) };
    const step = await run({ files, inputs: { ...ROW_INPUTS, expected: 'golden/{id}.json' }, scenario });
    expect(fixture.emulator.inspect().jobs).toHaveLength(1);
    expect(checksOf(step)).toEqual({ a: ['succeeded', null], b: ['rejected', '/total'] });
  });

  const KINDS: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    ['folders', FOLDER_INPUTS, ['packs/a/', 'packs/b/']],
    ['rows, with files and without', ROW_INPUTS, ['x-1', 'x-2']],
  ];

  it.each(KINDS)('do not hinder `download-references` and `delete-data` for %s', async (_, inputs, ids) => {
    const references = { shot: { contentType: 'image/png', text: 'an image' } };
    const scenario = {
      references,
      files: answers(Object.fromEntries(ids.map((id) => [id, { references: [{ resource_id: 'shot' }] }]))),
    };
    const step = await run({
      files: { ...PACKS, 'table.csv': TABLE },
      inputs: { ...inputs, 'download-references': 'true', 'delete-data': 'true' },
      scenario,
    });
    const jobs = fixture.emulator.inspect().jobs;
    const folder = step.outputs['results-dir'] ?? '';
    const index = JSON.parse(readFileSync(join(folder, 'references/index.json'), 'utf8')) as {
      cases: string[];
      savedAs: string;
    }[];
    expect(index.map(({ cases }) => cases)).toEqual(ids.map((id) => [id]));
    for (const { savedAs } of index) expect(existsSync(join(folder, savedAs))).toBe(true);
    // A case's id is in no name of a file.
    expect(readdirSync(join(folder, 'references')).toSorted()).toEqual(
      ['index.json', ...jobs.map(({ id }) => id)].toSorted(),
    );
    expect(jobs.map(({ purged }) => purged)).toEqual([true, true]);
  });
});
