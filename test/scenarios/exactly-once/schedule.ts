import type { Fault, FileScript, RouteFault, ScenarioInput } from '../../../simulators/roe/scenario.ts';
import { systemClock } from '../../../src/lib/clock.ts';

/** Everything that goes wrong in one run, drawn from a seed. */
export interface Schedule {
  readonly seed: number;
  readonly fileCount: number;
  readonly concurrency: number;
  readonly scenario: ScenarioInput;
  /** The list never answers or is never complete. Only then may a file with an existing job be lost. */
  readonly listIsDead: boolean;
}

const HOUR_MS = 3_600_000;
/** How fast the run's clock goes; all durations of the scenario but `slow` are by that clock. */
export const SPEED = 25;
/** Real time, longer than any of the client's limits: 60 s of a run are 1.2 s. */
const SLOW_MS = 3_000;

export function drawSchedule(seed: number): Schedule {
  const random = generator(seed);
  const chance = (share: number) => random() < share;
  const pick = <T>(...items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const many = <T>(most: number, draw: () => T): T[] => Array.from({ length: Math.floor(random() * (most + 1)) }, draw);

  const submitFault = (): Fault => {
    const lost: Fault[] = [
      { kind: 'reset', when: 'before' },
      { kind: 'reset', when: 'after' },
      { kind: 'status', status: pick(500, 502, 503, 504, 408), accept: chance(0.5), text: '<html>Bad gateway</html>' },
      { kind: 'cut' },
      { kind: 'garbage', text: pick('', '{}', '"no id"', '[') },
    ];
    const throttled: Fault = { kind: 'status', status: 429, headers: { 'retry-after': retryAfter() }, json: {} };
    if (chance(0.06)) return { kind: 'slow', ms: SLOW_MS, accept: chance(0.7) };
    return chance(0.35) ? throttled : pick(...lost);
  };
  const retryAfter = () => (chance(0.5) ? String(pick(0, 1, 3)) : new Date(systemClock.now() + 2_000).toUTCString());
  const readFault = (): Fault =>
    pick<Fault>(
      { kind: 'status', status: pick(429, 500, 502, 503), text: 'no' },
      { kind: 'reset', when: 'before' },
      { kind: 'garbage', text: '<html>' },
      { kind: 'cut' },
    );

  const fileCount = 3 + Math.floor(random() * 8);
  const listIsDead = chance(0.06);
  const files = Array.from({ length: fileCount }, (_, index): FileScript => {
    const end = pick(3, 3, 3, 4);
    return {
      match: `f${index}.pdf`,
      submit: chance(0.6) ? many(3, submitFault) : [],
      durationMs: Math.floor(random() * 8_000),
      end,
      errorMessage: end === 4 ? 'The document could not be read.' : null,
    };
  });
  const routeFaults = (route: RouteFault['route'], most: number) =>
    many(most, (): RouteFault => ({ route, fault: readFault(), after: Math.floor(random() * 4) }));
  const pageGone = (times: number): RouteFault => {
    const fault: Fault = { kind: 'status', status: 404, json: { detail: 'Invalid page.' } };
    return { route: 'list', fault, fromPage: 2, times };
  };
  const noMetadata = (times: number): RouteFault => {
    return { route: 'list', fault: { kind: 'no-metadata', metadata: pick(undefined, null, {}) }, times };
  };
  const dead = (): RouteFault => pick({ route: 'list', fault: readFault(), times: 0 }, pageGone(0), noMetadata(0));
  const listFaults = [
    ...(listIsDead ? [dead()] : []),
    ...routeFaults('list', 4),
    ...(chance(0.3) ? [pageGone(1 + Math.floor(random() * 3))] : []),
    ...(chance(0.3) ? [noMetadata(1 + Math.floor(random() * 3))] : []),
  ];
  return {
    seed,
    fileCount,
    concurrency: pick(1, 2, 4, 8),
    listIsDead,
    scenario: {
      seed,
      files,
      faults: [...listFaults, ...routeFaults('statuses', 3), ...routeFaults('results', 2)],
      maxPageSize: pick(100, 3, 2, 1),
      serverClockSkewMs: pick(0, -600_000, -3 * HOUR_MS, HOUR_MS),
      date: pick<ScenarioInput['date'] & {}>('own', 'gateway', 'none', { text: 'Thu, 01 Jan 1970 00:00:00 GMT' }),
      listLagMs: chance(0.5) ? Math.floor(random() * 15_000) : 0,
      idempotency: false,
    },
  };
}

/** mulberry32: the same seed gives the same schedule on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
