import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '../../../simulators/artifact-service/unzip.ts';
import type { ScenarioInput } from '../../../simulators/roe/scenario.ts';
import type { StepRun } from '../../../simulators/runner/options.ts';
import { type ActionFixture, pdf, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const output = (value: unknown) => [{ key: 'output', data_type: 'application/json', value: JSON.stringify(value) }];
const warningsOf = (step: StepRun) =>
  step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

interface IndexLine {
  readonly kind: string;
  readonly cases: readonly string[];
  readonly resourceId: string;
  readonly savedAs: string | null;
  readonly problem: string | null;
}

describe('what outputs refer to', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const read = (step: StepRun, name: string) => readFileSync(join(step.outputs['results-dir'] ?? '', name));
  const indexOf = (step: StepRun) => JSON.parse(read(step, 'references/index.json').toString()) as IndexLine[];
  const image = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]);
  const scenario: ScenarioInput = {
    references: {
      'home page.png': { contentType: 'image/png', base64: image.toString('base64') },
      far: { contentType: 'text/html', text: '<p>far away</p>', redirect: true },
      plain: { contentType: 'text/plain', text: 'x', redirect: 'ftp://127.0.0.1/x' },
      '../../escape': { contentType: 'text/plain', text: 'kept inside' },
      CON: { contentType: 'text/plain', text: 'a device' },
      con: { contentType: 'text/plain', text: 'another' },
    },
    files: [
      {
        match: 'a.pdf',
        outputs: output({
          references: [
            'https://api.roe-ai.com/v1/agents/jobs/x/references/home%20page.png/?download=true',
            { resource_id: 'far', title: 'Storage' },
          ],
        }),
      },
      {
        match: 'b.pdf',
        outputs: output({
          pages: [
            { references: [{ resource_id: '../../escape' }, { resource_id: 'CON' }, { resource_id: 'con' }] },
            { references: [{ resource_id: 'gone' }, { resource_id: 'plain' }, { resource_id: '..' }, 7, null] },
          ],
        }),
      },
    ],
  };
  const files = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') };
  const inputs = { 'download-references': 'true' };

  it('what outputs refer to is saved below the results under safe names, and lies in the artifact', async () => {
    const step = await fixture.run({ files, inputs, scenario });

    const saved = indexOf(step).map(({ cases, resourceId, savedAs, problem }) => [
      cases[0],
      resourceId,
      savedAs?.replace(/^references\/[0-9a-f-]{36}\//, ''),
      problem,
    ]);
    expect(saved).toEqual([
      ['a.pdf', 'far', 'far.html', null],
      ['a.pdf', 'home page.png', 'home_page.png', null],
      ['b.pdf', '../../escape', 'escape.txt', null],
      ['b.pdf', 'CON', '_CON.txt', null],
      ['b.pdf', 'con', '_con-2.txt', null],
      ['b.pdf', 'gone', undefined, expect.stringMatching(/^Roe answered 404: Not found, request id [\w-]+$/)],
      ['b.pdf', 'plain', undefined, 'Roe redirected to ftp:, which is not secure'],
    ]);
    const names = indexOf(step).flatMap(({ savedAs }) => savedAs ?? []);
    expect(read(step, names[1] ?? '')).toEqual(image);
    expect(read(step, names[0] ?? '').toString()).toBe('<p>far away</p>');
    const zip = await readZip(await fixture.artifacts.download(Number(step.outputs['artifact-id'])));
    expect([...zip.keys()]).toEqual(expect.arrayContaining([...names, 'references/index.json', 'results.json']));
    expect(warningsOf(step)).toEqual([
      expect.stringMatching(/^2 references in the results could not be saved, .* b\.pdf/),
    ]);
    expect(step.outputs).toMatchObject({ succeeded: '3', conclusion: 'success' });
    expect(fixture.emulator.inspect().violations).toEqual([]);
  });

  it('what outputs refer to is asked for again after a fault, and what came before the fault is thrown away', async () => {
    const faults: ScenarioInput['faults'] = [
      { route: 'reference', fault: { kind: 'status', status: 503 }, times: 1 },
      { route: 'reference', fault: { kind: 'cut' }, times: 1, after: 1 },
    ];
    const long = 'long '.repeat(50_000);
    const step = await fixture.run({
      files: { 'a.pdf': pdf('a') },
      inputs,
      scenario: {
        references: { long: { contentType: 'text/plain', text: long } },
        files: [{ match: 'a.pdf', outputs: output({ references: [{ resource_id: 'long' }] }) }],
        faults,
      },
    });

    expect(fixture.emulator.inspect().calls.reference).toBe(3);
    expect(read(step, indexOf(step)[0]?.savedAs ?? '').toString()).toBe(long);
    expect(readdirSync(join(step.outputs['results-dir'] ?? '', 'references'), { recursive: true })).toHaveLength(3);
  });

  it('what a tool returned to the agent is saved beside the references, under any name in the output', async () => {
    const [table, missing] = ['agent-job-7/extraction_123.json', 'agent-job-7/missing.json'];
    const step = await fixture.run({
      files: { 'a.pdf': pdf('a') },
      inputs,
      scenario: {
        artifacts: { [table]: { rows: [1, 2] } },
        references: { page: { contentType: 'text/plain', text: 'a page' } },
        files: [
          {
            match: 'a.pdf',
            outputs: output({ evidence_data: [table, missing, 'agent-job-7'], references: [{ resource_id: 'page' }] }),
          },
        ],
      },
    });

    const saved = indexOf(step).map(({ kind, resourceId, savedAs, problem }) => [
      kind,
      resourceId,
      savedAs?.replace(/^references\/[0-9a-f-]{36}\//, ''),
      problem,
    ]);
    expect(saved).toEqual([
      ['reference', 'page', 'page.txt', null],
      ['tool-artifact', table, 'agent-job-7_extraction_123.json', null],
      ['tool-artifact', missing, undefined, expect.stringMatching(/^Roe answered 404/)],
    ]);
    const path = indexOf(step)[1]?.savedAs ?? '';
    expect(JSON.parse(read(step, path).toString())).toEqual({ result: { rows: [1, 2] } });
    expect(step.outputs.conclusion).toBe('success');
  });

  it('a reference to a file over 50 MB is left at Roe and said to be', async () => {
    const step = await fixture.run({
      files: { 'a.pdf': pdf('a') },
      inputs,
      scenario: {
        references: { huge: { contentType: 'text/plain', text: 'x'.repeat(50_000_001) } },
        files: [{ match: 'a.pdf', outputs: output({ references: [{ resource_id: 'huge' }] }) }],
      },
    });

    expect(indexOf(step)).toMatchObject([{ savedAs: null, problem: 'it is larger than 50.0 MB' }]);
    expect(step.exitCode).toBe(0);
  });

  it('what outputs refer to is not asked for unless `download-references` says so', async () => {
    const step = await fixture.run({ files, scenario });

    expect(fixture.emulator.inspect().calls.reference).toBe(0);
    expect(existsSync(join(step.outputs['results-dir'] ?? '', 'references'))).toBe(false);
  });
});

describe('the data at Roe', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const files = Object.fromEntries(
    ['ok', 'failed', 'cached', 'unreadable', 'cut'].map((name) => [`${name}.pdf`, pdf(name)]),
  );
  const scenario: ScenarioInput = {
    files: [
      { match: 'failed.pdf', end: 4 },
      { match: 'cached.pdf', cached: 'success' },
      { match: 'unreadable.pdf', result: 'null' },
      { match: 'cut.pdf', end: 5 },
    ],
  };
  const purged = () =>
    fixture.emulator
      .inspect()
      .jobs.filter((job) => job.purged)
      .map(({ metadata }) => metadata.case)
      .sort();

  it('`delete-data` purges the run’s own jobs whose result is saved, and no other', async () => {
    const other = await fixture.run({ files: { 'other.pdf': pdf('other') } });
    expect(other.exitCode).toBe(0);
    expect(fixture.emulator.inspect().calls.delete).toBe(0);

    const step = await fixture.run({ files, inputs: { 'delete-data': 'true' }, scenario });
    expect(resultsOf(step).results.map(({ case: path, outcome }) => [path, outcome])).toEqual([
      ['cached.pdf', 'succeeded'],
      ['cut.pdf', 'cancelled'],
      ['failed.pdf', 'failed'],
      ['ok.pdf', 'succeeded'],
      ['unreadable.pdf', 'lost'],
    ]);
    expect(purged()).toEqual(['cut.pdf', 'failed.pdf', 'ok.pdf']);
    expect(fixture.emulator.inspect().calls.delete).toBe(3);
    expect(step.log).toContain('Deleted the data of 3 jobs at Roe.');
  });

  it('`delete-data` purges nothing if the results could not be saved in every place that was asked for', async () => {
    fixture.artifacts.failNext('CreateArtifact', { status: 403 });
    const step = await fixture.run({ files: { 'a.pdf': pdf('a') }, inputs: { 'delete-data': 'true' } });

    expect(step.outputs['artifact-id']).toBe('');
    expect(purged()).toEqual([]);
    expect(warningsOf(step)).toContain(
      'Nothing was deleted at Roe, since the results are not saved in every place that was asked for.',
    );
  });

  it('`delete-data` keeps a job if what an output refers to could not be saved', async () => {
    const outputs = output({ references: [{ resource_id: 'gone' }] });
    const step = await fixture.run({
      files: { 'a.pdf': pdf('a'), 'b.pdf': pdf('b') },
      inputs: { 'delete-data': 'true', 'download-references': 'true' },
      scenario: { files: [{ match: 'a.pdf', outputs }] },
    });

    expect(step.exitCode).toBe(0);
    expect(purged()).toEqual(['b.pdf']);
  });

  it('`delete-data` says what Roe still holds if it could not delete all', async () => {
    const step = await fixture.run({
      files: { 'a.pdf': pdf('a'), 'b.pdf': pdf('b') },
      inputs: { 'delete-data': 'true' },
      scenario: {
        files: [{ match: 'a.pdf', purge: 'partial' }],
        faults: [{ route: 'delete', fault: { kind: 'status', status: 503 }, times: 1 }],
      },
    });

    expect(fixture.emulator.inspect().calls.delete).toBe(3);
    expect(warningsOf(step)).toEqual([
      expect.stringMatching(
        /^Roe may still hold data of 1 job \([0-9a-f-]{36}\): One stored input could not be deleted/,
      ),
    ]);
    expect(step.exitCode).toBe(0);
  });
});
