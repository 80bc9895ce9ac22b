import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createLease, endLease, holds, writePid } from '../../../src/sandbox/lease.ts';
import { processAlive } from '../../../src/sandbox/process-alive.ts';
import { stopSandbox } from '../../../src/sandbox/stop-sandbox.ts';
import { untilEnded } from '../../../src/sandbox/until-ended.ts';
import { ManualClock, settle } from '../../support/manual-clock.ts';

const temporary: string[] = [];
afterEach(() => {
  for (const folder of temporary.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function tempDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lease-test-'));
  temporary.push(folder);
  return folder;
}

/** The most that a process can have on any system is far lower. */
const NO_PROCESS = 2 ** 30;

describe('a lease', () => {
  it('holds until it is ended, and then signals the server’s process once', () => {
    const folder = tempDir();
    const lease = createLease(folder, () => {});
    expect(holds(lease)).toBe(true);
    writePid(lease, 4711);
    expect(endLease(lease, folder)).toBe(4711);
    expect(holds(lease)).toBe(false);
    expect(endLease(lease, folder)).toBeNull();
  });

  it('is saved before there is a folder, so that a step that is killed meanwhile leaves none', () => {
    const folder = tempDir();
    const saved: [string, boolean][] = [];
    const lease = createLease(folder, (path) => saved.push([path, existsSync(path)]));
    expect(saved).toEqual([[lease, false]]);
    expect(holds(lease)).toBe(true);
  });

  it('signals no process if the server did not start', () => {
    const folder = tempDir();
    expect(
      endLease(
        createLease(folder, () => {}),
        folder,
      ),
    ).toBeNull();
  });

  it('that is none of ours is left alone, since any step may write into the state of another', () => {
    const folder = tempDir();
    const others = [join(folder, 'documents'), join(tempDir(), 'roe-sandbox-elsewhere')];
    for (const other of others) {
      mkdirSync(other);
      expect(endLease(other, folder)).toBeNull();
      expect(existsSync(other)).toBe(true);
    }
  });
});

describe('processAlive', () => {
  it('knows this process and one that there cannot be', () => {
    expect(processAlive(process.pid)).toBe(true);
    expect(processAlive(NO_PROCESS)).toBe(false);
  });

  it.runIf(process.platform === 'linux')(
    'takes a process that ended for none, although its parent never asks how',
    async () => {
      // The shell becomes a program that has a child which it does not know.
      const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
      try {
        const [line] = (await once(parent.stdout, 'data')) as [Buffer];
        const pid = Number(line.toString());
        while (readFileSync(`/proc/${parent.pid}/comm`, 'utf8').trim() !== 'sleep') await settle();
        expect(processAlive(pid)).toBe(true);
        process.kill(pid, 'SIGKILL');
        while (processAlive(pid)) await settle();
        expect(process.kill(pid, 0)).toBe(true);
      } finally {
        parent.kill('SIGKILL');
      }
    },
  );
});

describe('the server', () => {
  it('ends when its lease does, or the runner', async () => {
    const clock = new ManualClock();
    const folder = tempDir();
    const lease = createLease(folder, () => {});
    const order = { lease, failOneIn: null };
    await untilEnded({ ...order, runnerPid: NO_PROCESS }, clock);

    let ended = false;
    const waiting = untilEnded({ ...order, runnerPid: process.pid }, clock).then(() => {
      ended = true;
    });
    await clock.advance(60_000);
    expect(ended).toBe(false);
    endLease(lease, folder);
    await clock.advance(200);
    await waiting;
    await untilEnded({ ...order, runnerPid: null }, clock);
  });
});

describe('the post step', () => {
  const stepOf = (lease: string, folder: string) => {
    const warnings: string[] = [];
    return { warnings, state: () => lease, tempDir: folder, warning: (text: string) => void warnings.push(text) };
  };

  it('warns of a server that does not end, and does not kill it, since its number may be that of another process', async () => {
    const clock = new ManualClock();
    const folder = tempDir();
    const lease = createLease(folder, () => {});
    writePid(lease, process.pid);
    const step = stepOf(lease, folder);
    const stopping = stopSandbox(step, clock);
    await clock.advance(9_000);
    expect(step.warnings).toEqual([]);
    await clock.advance(2_000);
    await stopping;
    expect(step.warnings).toEqual([
      `The sandbox (process ${process.pid}) was asked to end 10 s ago and is still running.`,
    ]);
    expect(holds(lease)).toBe(false);
  });

  it('does nothing if the step did not come so far', async () => {
    const step = stepOf('', tempDir());
    await stopSandbox(step, new ManualClock());
    expect(step.warnings).toEqual([]);
  });
});
