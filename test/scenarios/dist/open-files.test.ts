import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActionFixture, errorsOf, pdf, resultsOf, startFixture } from '../../support/action-fixture.ts';

/** Half the default limit on macOS, here as one that the process cannot raise. */
const OPEN_FILES = 128;
const FILE_COUNT = 150;
/** More than one read takes, so that each upload keeps its file open. */
const BYTES = 1_100_000;

describe.skipIf(process.platform === 'win32')('a machine that lets a process open 128 files', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  it('keeps every file, output and results.json with a concurrency of 128', async () => {
    const files = Object.fromEntries(
      Array.from({ length: FILE_COUNT }, (_, index) => [`${index}.pdf`, pdf(`${index}`) + ' '.repeat(BYTES)]),
    );
    const step = await fixture.run({
      files,
      scenario: { latencyMs: 300, job: { outputs: [{ key: 'output', data_type: 'text/plain', value: 'read' }] } },
      inputs: { concurrency: '128', 'max-files': '1000' },
      options: { openFiles: OPEN_FILES, timeoutMs: 120_000 },
    });

    expect(errorsOf(step)).toEqual([]);
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ conclusion: 'success', succeeded: String(FILE_COUNT) });
    expect(step.outputs['artifact-id']).not.toBe('');
    expect(resultsOf(step).results).toHaveLength(FILE_COUNT);
    expect(step.log.join('\n')).not.toMatch(/EMFILE/);
    expect(fixture.emulator.inspect().duplicateSubmissions).toBe(0);
  });
});
