import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_API_KEY } from '../../../simulators/roe/scenario.ts';
import { startAction } from '../../../simulators/runner/run-step.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import {
  type ActionFixture,
  DOCUMENT_READER,
  REPOSITORY,
  resultsOf,
  startFixture,
} from '../../support/action-fixture.ts';
import { isFull } from '../../support/tier.ts';

describe('a large submission', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  it('no submission is made of a file that changes while it is sent', async () => {
    fixture.emulator.configure({});
    await using workspace = await tempWorkspace({ 'a.bin': { bytes: 60_000_000 }, 'b.bin': { bytes: 1_000 } });
    const started = await startAction({
      actionDir: REPOSITORY,
      workspace: workspace.path,
      inputs: { ...required(fixture), files: '*.bin', artifact: 'false' },
    });
    let ended = false;
    const done = started.done.finally(() => {
      ended = true;
    });
    while (!ended && fixture.emulator.state.submitsInFlight === 0) await delay(1);
    // Synchronously: the emulator is in this process and must not read more of the upload meanwhile.
    appendFileSync(join(workspace.path, 'a.bin'), 'one more line');
    const step = await done;

    expect(resultsOf(step).results.map(({ outcome, error }) => [outcome, error?.code ?? null])).toEqual([
      ['not-submitted', 'unreadable-file'],
      ['succeeded', null],
    ]);
    expect(fixture.emulator.inspect().jobs).toHaveLength(1);
  });

  const noProc = !existsSync('/proc/self/status');
  it.runIf(isFull && !noProc)(
    `a file of 300 MB is streamed${noProc ? ' (skipped: memory is read from /proc)' : ''}`,
    async () => {
      fixture.emulator.configure({});
      await using workspace = await tempWorkspace({ 'large.bin': { bytes: 300_000_000 } });
      const started = await startAction({
        actionDir: REPOSITORY,
        workspace: workspace.path,
        inputs: { ...required(fixture), files: '*.bin', artifact: 'false' },
      });
      let ended = false;
      const done = started.done.finally(() => {
        ended = true;
      });
      let peakKb = 0;
      while (!ended) {
        peakKb = Math.max(peakKb, peakMemoryKb(started.pid));
        await delay(20);
      }
      const step = await done;

      expect(step.outputs.succeeded).toBe('1');
      expect(fixture.emulator.inspect().jobs[0]?.fileBytes).toBe(300_000_000);
      console.log(`peak memory with a file of 300 MB: ${Math.round(peakKb / 1000)} MB`);
      expect(peakKb).toBeGreaterThan(10_000);
      expect(peakKb).toBeLessThan(220_000);
    },
  );
});

const required = ({ emulator }: ActionFixture) => ({
  'api-key': DEFAULT_API_KEY,
  'agent-id': DOCUMENT_READER,
  'base-url': emulator.url,
});

function peakMemoryKb(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    // The process has ended.
    return 0;
  }
}
