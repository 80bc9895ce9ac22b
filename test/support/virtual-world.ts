// What the program loads late is loaded before: no clock can see how far the loading of a module has come.
import '../../src/cases/read-rows.ts';
import '../../src/files/explain-pattern.ts';
import 'file-type';
import '../../src/report/csv/items-csv.ts';
import '../../src/report/csv/results-csv.ts';
import '../../src/report/html/html-report.ts';
import '../../src/report/junit.ts';
import '../../src/run/report-refusal.ts';
import '../../src/run/run.ts';
import { type EmulatorInProcess, emulatorInProcess, type Network } from '../../simulators/roe/in-process.ts';
import { randomFrom } from '../../simulators/roe/random.ts';
import type { ScenarioInput } from '../../simulators/roe/scenario.ts';
import type { Clock } from '../../src/lib/clock.ts';
import { createDownload } from '../../src/roe/download.ts';
import { createHttp } from '../../src/roe/http.ts';
import { createHttpRoe } from '../../src/roe/http-roe.ts';
import type { Roe } from '../../src/roe/roe.ts';
import { VIRTUAL_START_MS, VirtualClock } from './virtual-clock.ts';

export interface World {
  readonly clock: Clock;
  readonly emulator: EmulatorInProcess;
  readonly connect: (
    endpoint: { readonly baseUrl?: string; readonly organizationId: string | null },
    apiKey: string,
  ) => Roe;
}

export interface VirtualWorld extends World, Disposable {
  readonly clock: VirtualClock;
}

export interface WorldOptions {
  readonly scenario?: ScenarioInput;
  readonly network?: (clock: VirtualClock) => Network;
  /** How far Roe's jobs are ahead of the clock. */
  readonly jobsAheadMs?: () => number;
  /** Of the program's own chance, which is the jitter of its pauses. */
  readonly seed?: number;
  /** How far the machine's clock, which the program must not read, is off after this much virtual time. */
  readonly wallClockOffMs?: (passedMs: number) => number;
}

/** The emulator in this process and the way to it, by the given clock. */
export function worldOf(clock: Clock, { scenario = {}, jobsAheadMs }: WorldOptions, network: Network = {}): World {
  const now = () => clock.now() + (jobsAheadMs?.() ?? 0);
  const emulator = emulatorInProcess(scenario, { now, sleep: (ms, signal) => clock.sleep(ms, signal) }, network);
  const { url, dispatcher } = emulator;
  return {
    clock,
    emulator,
    connect: ({ baseUrl = url, organizationId }, apiKey) => {
      const settings = { baseUrl, apiKey, organizationId, userAgent: 'in-process', dispatcher, clock };
      return createHttpRoe(createHttp(settings), createDownload(settings));
    },
  };
}

// Kept from before the first world: two that overlap would else leave one's behind.
const REAL_MATH = { random: Math.random };
const REAL_DATE = { now: Date.now };

/** The same in virtual time. Only one at a time: it sets `Math.random` and `Date.now` of the process. */
export function virtualWorld(options: WorldOptions = {}): VirtualWorld {
  const clock = new VirtualClock();
  const world = worldOf(clock, options, options.network?.(clock));
  Math.random = randomFrom(options.seed ?? 1);
  Date.now = () => clock.now() + (options.wallClockOffMs?.(clock.now() - VIRTUAL_START_MS) ?? 0);
  return {
    ...world,
    clock,
    [Symbol.dispose]: () => {
      Object.assign(Math, REAL_MATH);
      Object.assign(Date, REAL_DATE);
    },
  };
}
