import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startPost } from '../../../simulators/runner/post.ts';
import { type ActionFixture, pdf, startFixture } from '../../support/action-fixture.ts';

const FILES = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') };
const ENDLESS = { job: { end: null } };

describe('a process that is asked to end by', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const runUntilSubmitted = (signal: NodeJS.Signals) =>
    fixture.run({
      files: FILES,
      inputs: { concurrency: '1' },
      scenario: ENDLESS,
      options: { signals: [{ after: { logLine: /c\.pdf: submitted/ }, signal }] },
    });
  const statuses = () => fixture.emulator.inspect().jobs.map(({ status }) => status);

  it.each<NodeJS.Signals>(['SIGTERM', 'SIGHUP', 'SIGQUIT'])(
    '%s cancels its jobs and reports the result',
    async (signal) => {
      const step = await runUntilSubmitted(signal);
      expect(step.signal).toBeNull();
      expect(statuses()).toEqual([5, 5, 5]);
      expect(step.outputs).toMatchObject({ conclusion: 'cancelled', cancelled: '3', total: '3' });
    },
  );

  it('SIGINT, SIGTERM and SIGHUP while it cleans up still cancels the jobs', async () => {
    const step = await runUntilSubmitted('SIGKILL');
    fixture.emulator.patch({ latencyMs: 500 });
    const before = fixture.emulator.state.requests.length;
    const post = await startPost(step, { workspace: step.tempDir });
    const looked = () => fixture.emulator.state.requests.length > before;
    await vi.waitUntil(looked, { timeout: 300_000, interval: 10 });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      post?.signal(signal);
      await delay(50);
    }
    expect(await post?.done).toMatchObject({ signal: null, exitCode: 0 });
    expect(statuses()).toEqual([5, 5, 5]);
  });
});
