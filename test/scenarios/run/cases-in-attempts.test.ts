import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_API_KEY, type FileScript } from '../../../simulators/roe/scenario.ts';
import type { StepRun } from '../../../simulators/runner/options.ts';
import { runAction } from '../../../simulators/runner/run-step.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import { errorsOf, pdf, REPOSITORY, resultsOf } from '../../support/action-fixture.ts';
import { CASE_AGENT, caseAgent } from '../../support/case-agent.ts';
import { type InProcessFixture, startInProcessFixture } from '../../support/in-process-fixture.ts';
import { sample } from '../../support/tier.ts';

const RUN_ID = '4242';
const COUNT = 12;

interface Kind {
  readonly inputs: Readonly<Record<string, string>>;
  readonly idOf: (index: number) => string;
  readonly files: Readonly<Record<string, string>>;
}

const number = (index: number) => String(index).padStart(2, '0');
const packs = (names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => [
      [`packs/${name}/context.md`, `of ${name}`],
      [`packs/${name}/1.pdf`, pdf(`${name}, 1`)],
      [`packs/${name}/2.pdf`, pdf(`${name}, 2`)],
    ]),
  );
const NUMBERS = Array.from({ length: COUNT }, (_, index) => number(index));
const PACKS = packs(NUMBERS);
const rowsOf = (change: (index: number) => string = () => '') =>
  `id;text;folder\n${NUMBERS.map((name, index) => `r${name};"of ${name}${change(index)}";packs/${name}`).join('\n')}\n`;

const KINDS: Readonly<Record<string, Kind>> = {
  'several files under one key and a text': {
    inputs: {
      files: 'packs/*/*.pdf',
      'one-job-per': 'folder',
      inputs:
        'context: { text: "{dir}/context.md" }\ndetails: all\ndocuments: { file: "{path}" }\nphoto: { file: "{dir}/*.png", optional: true }',
    },
    idOf: (index) => `packs/${number(index)}/`,
    files: PACKS,
  },
  'a row and its files': {
    inputs: {
      rows: 'table.csv',
      files: '',
      inputs:
        'context: "{text}"\ndetails: { text: "{folder}/context.md" }\ndocuments: { file: "{folder}/*.pdf" }\nphoto: { file: "{folder}/*.png", optional: true }',
    },
    idOf: (index) => `r${number(index)}`,
    files: { ...PACKS, 'table.csv': rowsOf() },
  },
  'a row without files': {
    inputs: {
      rows: 'table.csv',
      files: '',
      inputs:
        'context: "{text}"\ndetails: all\ndocuments: { file: "none/*.pdf", optional: true }\nphoto: { file: "none/*.png", optional: true }',
    },
    idOf: (index) => `r${number(index)}`,
    files: { 'table.csv': rowsOf() },
  },
};

describe('cases of several files, and rows,', () => {
  let fixture: InProcessFixture;
  let backendId = 0;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());
  beforeEach(() => {
    backendId += 1;
  });

  const start = (workspace: string, attempt: number, inputs: Readonly<Record<string, string>>, job = 'batch') => {
    const { artifacts, emulator, programs } = fixture;
    return runAction({
      actionDir: REPOSITORY,
      workspace,
      ...(programs === null ? {} : { program: programs.main }),
      github: { RUN_ID, RUN_ATTEMPT: String(attempt) },
      artifactService: {
        resultsUrl: artifacts.resultsUrl,
        token: artifacts.tokenFor(`${RUN_ID}-${backendId}`, job),
      },
      inputs: { 'api-key': DEFAULT_API_KEY, 'agent-id': CASE_AGENT, 'base-url': emulator.url, ...inputs },
    });
  };
  const configure = (files: readonly FileScript[]) => {
    const agent = caseAgent({ optionalInputs: ['documents', 'photo'] });
    fixture.emulator.configure({ agents: [agent], files: [...files] });
  };
  const casesSince = (count: number) =>
    fixture.emulator
      .inspect()
      .jobs.slice(count)
      .map(({ metadata }) => metadata.case)
      .toSorted();
  const jobCount = () => fixture.emulator.inspect().jobs.length;
  const idsOf = (step: StepRun) => resultsOf(step).results.map((result) => result.case);

  for (const [what, { inputs, idOf, files }] of Object.entries(KINDS)) {
    for (const artifact of ['roe-results', 'false']) {
      const by = artifact === 'false' ? "Roe's job list" : 'the results artifact';
      it(`are paid for again only if they failed, according to ${by}: ${what}`, async () => {
        configure([1, 4].map((index) => ({ match: idOf(index), end: 4, errorMessage: 'Unreadable.' })));
        await using workspace = await tempWorkspace({ ...files });
        const first = await start(workspace.path, 1, { ...inputs, artifact });
        expect(first.outputs).toMatchObject({ succeeded: '10', failed: '2' });
        fixture.emulator.patch({ files: [] });
        const second = await start(workspace.path, 2, { ...inputs, artifact });

        expect(casesSince(COUNT)).toEqual([idOf(1), idOf(4)]);
        expect(second.outputs).toMatchObject({ conclusion: 'success', succeeded: '12', reused: '10' });
        expect(resultsOf(second).results.every(({ outputs }) => outputs !== null)).toBe(true);
        expect(fixture.emulator.inspect().duplicateSubmissions).toBe(0);
      });
    }
  }

  it('are paid for again if one part or one cell changed, and no other is', async () => {
    configure([]);
    const { inputs, files } = KINDS['a row and its files'] ?? { inputs: {}, files: {} };
    await using workspace = await tempWorkspace({ ...files });
    await start(workspace.path, 1, inputs);
    await writeFile(join(workspace.path, 'packs/03/2.pdf'), pdf('changed'));
    await writeFile(
      join(workspace.path, 'table.csv'),
      rowsOf((index) => (index === 7 ? '!' : '')),
    );
    const second = await start(workspace.path, 2, inputs);

    expect(casesSince(COUNT)).toEqual(['r03', 'r07']);
    expect(second.outputs).toMatchObject({ succeeded: '12', reused: '10' });
  });

  it('in a renamed folder continue with the job of the same content, and are new if an input has the folder’s name', async () => {
    configure([]);
    const inputs = { ...KINDS['several files under one key and a text']?.inputs };
    await using workspace = await tempWorkspace(packs(['a', 'b']));
    const named = { ...inputs, inputs: String(inputs.inputs).replace('details: all', 'details: "{dir}"') };
    await start(workspace.path, 1, inputs);
    await start(workspace.path, 1, { ...named, artifact: 'named' });
    await rename(join(workspace.path, 'packs/b'), join(workspace.path, 'packs/c'));
    const before = jobCount();
    const same = await start(workspace.path, 2, inputs);
    expect(casesSince(before)).toEqual([]);
    expect(resultsOf(same).results.map((result) => [result.case, result.reused])).toEqual([
      ['packs/a/', true],
      ['packs/c/', true],
    ]);

    await start(workspace.path, 2, { ...named, artifact: 'named' });
    expect(casesSince(before)).toEqual(['packs/c/']);
  });

  it.each(sample([3, 5]))(
    'are each in one of %d shards, those that would send the same in one, and merge has all',
    async (total) => {
      configure([]);
      // Every fourth row would send what the row before it does.
      const same = (index: number) => (index % 4 === 3 ? index - 1 : index);
      const ids = Array.from({ length: 24 }, (_, index) => `r${number(index)}`);
      const rows = ids.map((id, index) => `{"id": "${id}", "n": ${same(index)}.10, "pack": "p${same(index)}"}`);
      const files = Object.fromEntries(ids.map((_, index) => [`docs/p${same(index)}.pdf`, pdf(`${same(index)}`)]));
      await using workspace = await tempWorkspace({ ...files, 'table.jsonl': rows.join('\n') });
      const inputs = {
        rows: 'table.jsonl',
        files: '',
        inputs:
          'context: "{n}"\ndetails: all\ndocuments: { file: "docs/{pack}.pdf" }\nphoto: { file: "{id}.png", optional: true }',
      };
      const legs: StepRun[] = [];
      for (let leg = 1; leg <= total; leg += 1) {
        const shard = { shard: `${leg}/${total}`, artifact: `shard-${leg}` };
        legs.push(await start(workspace.path, 1, { ...inputs, ...shard }, `batch-${leg}`));
      }

      const parts = legs.map((step) => (step.outputs.total === '0' ? [] : idsOf(step)));
      expect(parts.flat().toSorted()).toEqual(ids);
      for (let index = 3; index < ids.length; index += 4) {
        const [one, twin] = [ids[index - 1] ?? '', ids[index] ?? ''];
        expect(parts.find((part) => part.includes(one))).toContain(twin);
      }
      expect(jobCount()).toBe(18);
      expect(parts.filter((part) => part.length > 0).length).toBeGreaterThan(1);

      const { artifacts, programs } = fixture;
      const merged = await runAction({
        actionDir: join(REPOSITORY, 'merge'),
        workspace: workspace.path,
        ...(programs === null ? {} : { program: programs.merge }),
        github: { RUN_ID, RUN_ATTEMPT: '1' },
        artifactService: {
          resultsUrl: artifacts.resultsUrl,
          token: artifacts.tokenFor(`${RUN_ID}-${backendId}`, 'merge'),
        },
        inputs: { from: 'shard-' },
      });
      expect(errorsOf(merged)).toEqual([]);
      expect(idsOf(merged)).toEqual(ids);
      const results = resultsOf(merged).results;
      const written = await readFile(merged.outputs['results-path'] ?? '', 'utf8');
      // Parsing it would lose digits.
      for (const row of rows) expect(written).toContain(`"values":${row.replaceAll(/([:,]) /g, '$1')}`);
      const costs = results.filter(({ sharedWith }) => sharedWith === null);
      expect(costs).toHaveLength(18);
      expect(merged.summary).toContain('24 cases');
      expect(merged.stdout).toContain('results, success');
    },
  );
});
