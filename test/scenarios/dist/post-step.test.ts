import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StepRun } from '../../../simulators/runner/options.ts';
import { runPost } from '../../../simulators/runner/post.ts';
import { type ActionFixture, pdf, startFixture } from '../../support/action-fixture.ts';

const FILES = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') };
const warningsOf = (step: StepRun | null) =>
  (step?.annotations ?? []).filter(({ level }) => level === 'warning').map(({ message }) => message);

describe('the post step of a step that was killed while its jobs run', () => {
  let fixture: ActionFixture;
  let step: StepRun;
  beforeAll(async () => {
    fixture = await startFixture();
    const signals = [{ after: { logLine: /c\.pdf: submitted/ }, signal: 'SIGKILL' as const }];
    const scenario = { files: [{ match: '*.pdf', end: null }] };
    step = await fixture.run({ files: FILES, inputs: { concurrency: '1' }, scenario, options: { signals } });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  /** All of the same step, since none of these touches its jobs. */
  const postWith = (inputs: Record<string, string>) =>
    runPost(step, { workspace: step.tempDir, inputs: { ...step.options.inputs, ...inputs } });

  it.each([
    ['the key is missing', 'api-key', ''],
    ['an input cannot be read there', 'timeout', 'soon'],
  ])('names the jobs in one warning if %s', async (_, name, value) => {
    expect(step.signal).toBe('SIGKILL');
    const post = await postWith({ [name]: value });

    const ids = fixture.emulator.inspect().jobs.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(post?.exitCode).toBe(0);
    expect(warningsOf(post)).toEqual([
      expect.stringMatching(/^Jobs may still be running at Roe \(.*\); they were not cancelled, since .*cancel those/),
    ]);
    for (const id of ids) expect(warningsOf(post)[0]).toContain(id);
    expect(warningsOf(post)[0]).toContain(`\`${name}\``);
  });

  it('does not mention jobs that are meant to keep running', async () => {
    const post = await postWith({ 'cancel-on-exit': 'false', 'api-key': '' });
    expect(post?.exitCode).toBe(0);
    expect(warningsOf(post)).toEqual([]);
  });
});
