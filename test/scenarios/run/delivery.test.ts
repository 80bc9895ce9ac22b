import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_API_KEY } from '../../../simulators/roe/scenario.ts';
import { type ActionFixture, errorsOf, pdf, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const FILES = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': 'no document', 'd.pdf': pdf('d') };
const GOOD = { 'a.pdf': pdf('a') };

describe('the report', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const warnings = (step: { annotations: readonly { level: string; message: string }[] }) =>
    step.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

  it('the artifact takes the next free name if its own is taken', async () => {
    await fixture.artifacts.reserve('roe-results', 'taken');
    await fixture.artifacts.reserve('roe-results-2', 'taken');
    const artifactService = {
      resultsUrl: fixture.artifacts.resultsUrl,
      token: fixture.artifacts.tokenFor('taken', 'x'),
    };
    const step = await fixture.run({ files: GOOD, options: { artifactService } });

    expect(step.exitCode).toBe(0);
    expect(step.log.join('\n')).toContain('The artifact is named roe-results-3');
    expect((await fixture.artifacts.artifacts('taken')).map(({ name }) => name)).toContain('roe-results-3');
    expect(warnings(step)).toEqual([]);
  });

  it('an artifact that cannot be uploaded is a warning, and the verdict stays', async () => {
    const artifactService = { resultsUrl: 'http://127.0.0.1:9/', token: fixture.artifacts.tokenFor('none', 'x') };
    const step = await fixture.run({ files: GOOD, options: { artifactService } });

    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ conclusion: 'success', 'artifact-id': '', 'artifact-url': '' });
    expect(warnings(step)).toEqual([expect.stringMatching(/^The artifact roe-results could not be uploaded/)]);
    expect(step.summary).toContain('✅ Document reader v1: 1 file succeeded');
  });

  it('GitHub Enterprise Server keeps no artifact, and the files are on the runner’s disk', async () => {
    const github = { SERVER_URL: 'https://github.example.com', API_URL: 'https://github.example.com/api/v3' };
    const step = await fixture.run({ files: GOOD, options: { github } });

    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ conclusion: 'success', 'artifact-id': '', 'artifact-url': '' });
    expect(warnings(step).join('\n')).toMatch(
      /The artifact roe-results could not be uploaded; the results are in .*GHES/,
    );
    const results = readFileSync(step.outputs['results-path'] ?? '', 'utf8');
    expect(JSON.parse(results)).toMatchObject({
      run: { url: expect.stringContaining('https://github.example.com/octo') },
    });
  });

  it('the log hides the key and the token that a refusal of the artifact service echoes', async () => {
    const token = fixture.artifacts.tokenFor('echo', 'x');
    const artifactService = { resultsUrl: fixture.artifacts.resultsUrl, token };
    const header = Buffer.from(`Bearer ${token}`).toString('base64');
    fixture.artifacts.failNext('CreateArtifact', { status: 403, message: `${DEFAULT_API_KEY} ${token} ${header}` });
    const step = await fixture.run({ files: GOOD, inputs: { 'html-report': 'false' }, options: { artifactService } });

    const [warning = ''] = warnings(step);
    expect(warning).toMatch(/^The artifact roe-results could not be uploaded.*\(403\).*\*\*\*/);
    for (const secret of [DEFAULT_API_KEY, token, header.slice(12, -4)]) expect(warning).not.toContain(secret);
  });

  it('the report leaves out what is switched off', async () => {
    const step = await fixture.run({ files: GOOD, inputs: { artifact: 'false', summary: 'false' } });

    expect(step.summary ?? '').toBe('');
    expect(await fixture.artifacts.artifacts(fixture.runId)).toEqual([]);
    expect(resultsOf(step).conclusion).toBe('success');
  });

  it.each([
    [{}, 1],
    [{ 'fail-on': 'none' }, 0],
    [{ 'fail-on': 'failed' }, 1],
    [{ 'fail-on': 'lost, timed-out' }, 0],
    [{ 'max-failures': '1' }, 0],
    [{ 'max-failures': '24%' }, 1],
    [{ 'max-failures': '25%' }, 0],
  ])('one failure among four files with %j ends with exit code %d', async (inputs, exitCode) => {
    const step = await fixture.run({ files: FILES, inputs: { ...inputs, artifact: 'false' } });

    expect(step.exitCode).toBe(exitCode);
    expect(step.outputs).toMatchObject({ failed: '1', conclusion: exitCode === 0 ? 'success' : 'failure' });
    expect(errorsOf(step)).toHaveLength(exitCode);
  });

  it('nothing that the step leaves holds the key, though the server echoes it', async () => {
    const echo = { kind: 'status', status: 400, json: { detail: `Bearer ${DEFAULT_API_KEY} is not welcome` } } as const;
    const failed = { match: 'b.pdf', end: 4, errorMessage: `The key ${DEFAULT_API_KEY} was seen.` };
    const echoed = { match: 'd.pdf', outputs: [{ key: 'x', data_type: 'text/plain', value: DEFAULT_API_KEY }] };
    const scripts = [{ match: 'a.pdf', submit: [echo] }, failed, echoed];
    const step = await fixture.run({ files: FILES, scenario: { files: scripts } });

    const left = readdirSync(step.tempDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const texts = left.map((file) => readFileSync(join(file.parentPath, file.name), 'latin1'));
    const stdout = step.stdout.replace(`::add-mask::${DEFAULT_API_KEY}`, '');
    const forms = [
      DEFAULT_API_KEY,
      Buffer.from(DEFAULT_API_KEY).toString('base64'),
      encodeURIComponent(DEFAULT_API_KEY),
    ];
    for (const text of [...texts, stdout, step.stderr, step.summary ?? '', JSON.stringify(step.outputs)]) {
      for (const form of forms) expect(text).not.toContain(form);
    }
    expect(resultsOf(step).results[0]?.error?.message).toContain('Bearer *** is not welcome');
  });

  it('a dry run reports a plan and submits nothing', async () => {
    const step = await fixture.run({ files: { ...FILES, 'e.pdf': '' }, inputs: { 'dry-run': 'true' } });

    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ conclusion: 'skipped', 'skipped-reason': 'dry-run', total: '5' });
    expect(resultsOf(step).results.map(({ error }) => error?.code)).toEqual([
      ...Array(4).fill('dry-run'),
      'empty-file',
    ]);
    expect(step.log.join('\n')).toMatch(/: 4 submissions would be sent, 1 file skipped\.?$/m);
    expect(fixture.emulator.inspect().calls.submit).toBe(0);
  });
});
