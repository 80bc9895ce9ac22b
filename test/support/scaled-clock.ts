import { type Clock, systemClock } from '../../src/lib/clock.ts';

/** A clock that runs `speed` times as fast, so that minutes of waiting pass in seconds over a real network. */
export function scaledClock(speed: number): Clock {
  const realStart = systemClock.now();
  return {
    now: () => realStart + (systemClock.now() - realStart) * speed,
    sleep: (ms, signal) => systemClock.sleep(ms / speed, signal),
  };
}
