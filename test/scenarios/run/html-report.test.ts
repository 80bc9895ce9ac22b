import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '../../../simulators/artifact-service/unzip.ts';
import { type ActionFixture, pdf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const FILES = { 'a.pdf': pdf('a') };

describe('the HTML report', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const names = async (runId = fixture.runId) => (await fixture.artifacts.artifacts(runId)).map(({ name }) => name);
  const warnings = (step: { annotations: readonly { level: string; message: string }[] }) =>
    step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

  it('the HTML report is one of the files of record, and a separate artifact', async () => {
    const step = await fixture.run({ files: FILES });

    expect(existsSync(join(step.outputs['results-dir'] ?? '', 'report.html'))).toBe(true);
    expect(await names()).toEqual(['roe-results', 'roe-report.html']);
    const zip = await readZip(await fixture.artifacts.download(Number(step.outputs['artifact-id'])));
    expect([...zip].map(([name]) => name)).toContain('report.html');
  });

  it('the HTML report takes the next free name, so that legs and attempts keep out of each other’s way', async () => {
    fixture.artifacts.reserve('roe-report.html', 'shared');
    fixture.artifacts.reserve('roe-report-2.html', 'shared');
    const { resultsUrl } = fixture.artifacts;
    const step = await fixture.run({
      files: FILES,
      options: { artifactService: { resultsUrl, token: fixture.artifacts.tokenFor('shared', 'x') } },
    });

    expect(await names('shared')).toEqual(['roe-results', 'roe-report-3.html']);
    const [, page] = await fixture.artifacts.artifacts('shared');
    expect(step.outputs['report-url']).toMatch(new RegExp(`/artifacts/${page?.id}$`));
    expect(warnings(step)).toEqual([]);
  });

  it.each([
    ['invoices-results', 'invoices-report.html'],
    ['leg-7', 'leg-7-report.html'],
    ['results', 'roe-report.html'],
  ])('the HTML report beside an artifact called %s is called %s', async (artifactName, name) => {
    await fixture.run({ files: FILES, inputs: { artifact: artifactName } });
    expect(await names()).toEqual([artifactName, name]);
  });

  it.each([
    [{ 'html-report': 'false' }, ['roe-results']],
    [{ artifact: 'false' }, []],
  ])('the HTML report stays on the machine with %j', async (inputs, uploaded) => {
    const step = await fixture.run({ files: FILES, inputs });

    expect(await names()).toEqual(uploaded);
    expect(step.outputs['report-url']).toBe('');
    expect(existsSync(join(step.outputs['results-dir'] ?? '', 'report.html'))).toBe(true);
  });

  it('an HTML report that cannot be uploaded is a warning, and neither verdict nor results are lost', async () => {
    fixture.artifacts.setLatency(500);
    const step = await fixture.run({
      files: FILES,
      options: {
        // The results are being stored then, and the next artifact that is asked for is the report.
        onLine: (line) => {
          if (line.startsWith('Finalizing artifact')) fixture.artifacts.failNext('CreateArtifact', { status: 403 });
        },
      },
    });
    fixture.artifacts.setLatency(0);

    expect(step.exitCode).toBe(0);
    expect(await names()).toEqual(['roe-results']);
    expect(step.outputs).toMatchObject({ conclusion: 'success', 'report-url': '' });
    expect(step.outputs['artifact-url']).not.toBe('');
    expect(warnings(step)).toEqual([
      expect.stringMatching(/^The artifact roe-report\.html could not be uploaded; the report is in /),
    ]);
  });
});
