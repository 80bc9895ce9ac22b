import { readFileSync } from 'node:fs';
import { mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { VIRTUAL_START_MS, VirtualClock } from './virtual-clock.ts';

it('a day of virtual time passes at once', async () => {
  const clock = new VirtualClock();
  await clock.run(clock.sleep(24 * 3_600_000));
  expect(clock.now() - VIRTUAL_START_MS).toBe(24 * 3_600_000);
});

it('no virtual time passes while files are written, read and closed', async () => {
  const clock = new VirtualClock();
  const folder = await mkdtemp(join(tmpdir(), 'virtual-clock-'));
  const work = async () => {
    for (let index = 0; index < 20; index += 1) {
      const handle = await open(join(folder, `${index}`), 'w');
      await handle.write(Buffer.alloc(1_000_000));
      await handle.sync();
      await handle.close();
    }
    expect(await readdir(folder)).toHaveLength(20);
    return clock.now();
  };
  const sleeping = clock.sleep(1);
  expect(await clock.run(work())).toBe(VIRTUAL_START_MS);
  await clock.run(sleeping);
  await rm(folder, { recursive: true });
});

it('no virtual time passes while work goes on that gives way to the event loop', async () => {
  const clock = new VirtualClock();
  const work = async () => {
    for (let index = 0; index < 100; index += 1) await turn();
    return clock.now();
  };
  void clock.sleep(1);
  expect(await clock.run(work())).toBe(VIRTUAL_START_MS);
});

it('sleepers wake one at a time, each after what the one before it caused', async () => {
  const clock = new VirtualClock();
  const events: string[] = [];
  const sleeper = async (name: string, ms: number) => {
    await clock.sleep(ms);
    events.push(`${name} wakes`);
    await readdir(tmpdir());
    await turn();
    events.push(`${name} is done`);
  };
  await clock.run(Promise.all([sleeper('last', 2), sleeper('first', 1), sleeper('second', 1)]));
  expect(events).toEqual(['first', 'second', 'last'].flatMap((name) => [`${name} wakes`, `${name} is done`]));
});

it('a sleep ends early if its signal fires', async () => {
  const clock = new VirtualClock();
  const stop = new AbortController();
  const slept = clock.sleep(5_000, stop.signal).then(() => clock.now() - VIRTUAL_START_MS);
  void clock.sleep(10).then(() => stop.abort());
  expect(await clock.run(slept)).toBe(10);
  await clock.sleep(5_000, AbortSignal.abort());
});

it('work that waits for ever is not taken for work that takes long', async () => {
  const clock = new VirtualClock();
  const forever = async () => {
    await clock.sleep(90_000);
    await new Promise(() => {});
  };
  await expect(clock.run(forever())).rejects.toThrow('Everything waits for ever, after 90 s of virtual time.');
  const endless = async () => {
    for (;;) await clock.sleep(3_600_000);
  };
  await expect(new VirtualClock().run(endless())).rejects.toThrow();
});

it('the virtual world loads each module of a run before virtual time begins', async () => {
  const sources = new URL('../../src/', import.meta.url);
  const world = readFileSync(new URL('virtual-world.ts', import.meta.url), 'utf8');
  const paths = (await readdir(sources, { recursive: true })).filter((path) => path.endsWith('.ts'));
  // Entries load a whole program, and a virtual world has neither GitHub nor checks, which are threads.
  const inside = paths.filter((path) => /^(run|files|jobs|report|results|resume|roe|submissions)[\\/]/.test(path));
  const late = inside.flatMap((path) => {
    const text = readFileSync(new URL(path.replaceAll('\\', '/'), sources), 'utf8');
    return [...text.matchAll(/import\('(\.[^']+)'\)/g)].map(([, target = '']) => {
      return new URL(target, new URL(path.replaceAll('\\', '/'), sources)).href.slice(sources.href.length);
    });
  });
  expect(late.length).toBeGreaterThan(0);
  expect(late.filter((path) => !world.includes(`'../../src/${path}'`))).toEqual([]);
});
