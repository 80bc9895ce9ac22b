import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isFull, sample } from '../../support/tier.ts';
import { checkSchedule } from './check-schedule.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
/** The same schedules each time, so that the gate does not depend on chance. */
const COUNT = isFull ? 200 : 80;

/** Seeds of schedules worth keeping, and one of each kind of cases: add those that a failing run prints. */
const KEPT = sample([7, 1013, 4711, 6, 8, 9, 10], 4);

describe('over schedules of files, folders, and rows with and without files, with lost, slow and late replies, refusals, throttling, refused connections and streams, clocks that are wrong or set, early ends, cancels without effect, and lists that are late, fail, lack a page or hide whose jobs they show', () => {
  it(`no submission is paid twice, every case has one outcome, every open job is named, and nothing is lost that the list shows (${COUNT} schedules)`, async () => {
    // In a separate process, because the schedules' output would bury the test report.
    const child = spawn(process.execPath, [MAIN, '--count', String(COUNT), '--seed', '1'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const printed = await text(child.stdout);
    const lines = printed.split('\n').filter((line) => line !== '' && !line.startsWith('::'));

    expect(lines.filter((line) => line.startsWith('seed '))).toEqual([]);
    expect(lines.at(-1)).toMatch(new RegExp(`^${COUNT} schedules from seed 1: 0 broke a promise`));
  });

  it.each(KEPT)('the promises hold for seed %d, which has the same history each time', async (seed) => {
    const { broken, history } = await checkSchedule(seed);
    expect(broken).toEqual([]);
    expect((await checkSchedule(seed)).history).toBe(history);
  });
});
