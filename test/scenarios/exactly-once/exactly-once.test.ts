import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkSchedule } from './check-schedule.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const COUNT = process.env.SCHEDULES ?? '100';
/** The same schedules each time, so that the gate does not depend on chance. */
const SEED = process.env.SEED ?? '1';

/** Seeds of schedules worth keeping: add those that a failing run prints. */
const KEPT = [7, 1013, 4711];

describe('over random schedules of lost replies, refusals, throttling, slow replies, wrong or changing clocks, and lists that are late, fail, lack a page or hide whose jobs they show', () => {
  it(`no submission is paid twice, every file has one outcome, and nothing is lost that the list shows (${COUNT} schedules)`, async () => {
    // In a process of its own, so that what the schedules print does not bury the test report.
    const child = spawn(process.execPath, [MAIN, '--count', COUNT, '--seed', SEED], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const printed = await text(child.stdout);
    const lines = printed.split('\n').filter((line) => line !== '' && !line.startsWith('::'));
    console.log(lines.join('\n'));

    expect(lines.filter((line) => line.startsWith('seed '))).toEqual([]);
    expect(lines.at(-1)).toMatch(new RegExp(`^${COUNT} schedules from seed \\d+: 0 broke a promise`));
  }, 540_000);

  it.each(KEPT)('the promises hold for seed %d', async (seed) => {
    expect((await checkSchedule(seed)).broken).toEqual([]);
  });
});
