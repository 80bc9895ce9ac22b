import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActionFixture, errorsOf, pdf, resultsOf } from '../../../support/action-fixture.ts';
import { startInProcessFixture } from '../../../support/in-process-fixture.ts';
import { archives, documents } from './documents.ts';
import { gates } from './gates.ts';
import { DOCUMENTS, type Mistake } from './mistake.ts';
import { patterns } from './patterns.ts';
import { settings } from './settings.ts';

async function expectExplained(fixture: ActionFixture, mistake: Mistake): Promise<void> {
  const { given: _, says, notices = [], exitCode, jobs, ...run } = mistake;
  const step = await fixture.run({ files: DOCUMENTS, ...run, inputs: { files: 'docs/**', ...run.inputs } });
  const shown = (isNotice: boolean) =>
    step.annotations.filter(({ level }) => (level === 'notice') === isNotice).map(({ message }) => message);

  expect(shown(false)).toEqual(says.map((pattern) => expect.stringMatching(pattern)));
  expect(shown(true)).toEqual(notices.map((pattern) => expect.stringMatching(pattern)));
  expect(step.exitCode).toBe(exitCode);
  expect(fixture.emulator.state.jobs.size).toBe(jobs);
  expect(step.stdout + step.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
}

describe('a mistake explains itself once', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  it.each([...patterns, ...documents, ...settings])('$given gets one sentence', (mistake) =>
    expectExplained(fixture, mistake),
  );

  it('a document whose name does not show a type is sent as what its bytes show', async () => {
    const step = await fixture.run({ files: { contract: pdf('c') }, inputs: { files: 'contract' } });

    expect(resultsOf(step).results[0]?.files).toMatchObject([{ path: 'contract', contentType: 'application/pdf' }]);
  });

  it('a name that is reduced to ASCII for the upload is said once in the log', async () => {
    const step = await fixture.run({ files: { '日本語契約.pdf': pdf('j') } });

    expect(step.stdout.match(/1 name is reduced to ASCII for the upload/g)).toHaveLength(1);
  });

  it('a pattern that leads outside the workspace names nothing that lies there', async () => {
    const step = await fixture.run({ files: DOCUMENTS, inputs: { files: '/etc/*' } });

    expect(step.stdout).toContain('/etc/*');
    expect(step.stdout + step.summary).not.toMatch(/\.\.\/|passwd|hosts/);
  });

  it('a fault that is an error is no warning too', async () => {
    const step = await fixture.run({ files: DOCUMENTS, inputs: { files: 'scans/**' } });

    expect(errorsOf(step)).toHaveLength(1);
    expect(step.annotations).toHaveLength(1);
  });
});

describe('a mistake in a gate, or an archive among the files, explains itself once', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ time: 'real' });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  it.each([...gates, ...archives])('$given gets one sentence', (mistake) => expectExplained(fixture, mistake));
});
