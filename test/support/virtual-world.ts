// What the program loads late is loaded before: no clock can see how far the loading of a module has come.
import '../../src/files/find.ts';
import '../../src/files/read-contents.ts';
import '../../src/report/csv.ts';
import '../../src/report/html/html-report.ts';
import '../../src/report/junit.ts';
import { type EmulatorInProcess, emulatorInProcess, type Network } from '../../simulators/roe/in-process.ts';
import { randomFrom } from '../../simulators/roe/random.ts';
import type { ScenarioInput } from '../../simulators/roe/scenario.ts';
import { createDownload } from '../../src/roe/download.ts';
import { createHttp } from '../../src/roe/http.ts';
import { createHttpRoe } from '../../src/roe/http-roe.ts';
import type { Roe } from '../../src/roe/roe.ts';
import { VIRTUAL_START_MS, VirtualClock } from './virtual-clock.ts';

export interface VirtualWorld extends Disposable {
  readonly clock: VirtualClock;
  readonly emulator: EmulatorInProcess;
  readonly connect: (endpoint: { readonly organizationId: string | null }, apiKey: string) => Roe;
}

export interface WorldOptions {
  readonly scenario?: ScenarioInput;
  readonly network?: (clock: VirtualClock) => Network;
  /** Of the program's own chance, which is the jitter of its pauses. */
  readonly seed?: number;
  /** How far the machine's clock, which the program must not read, is off after this much virtual time. */
  readonly wallClockOffMs?: (passedMs: number) => number;
}

/** The emulator and the way to it in virtual time. Only one at a time: it sets `Math.random` and `Date.now` of the process. */
export function virtualWorld({ scenario = {}, network, seed = 1, wallClockOffMs }: WorldOptions = {}): VirtualWorld {
  const clock = new VirtualClock();
  const emulator = emulatorInProcess(scenario, clock, network?.(clock));
  const [{ random }, { now }] = [Math, Date];
  Math.random = randomFrom(seed);
  Date.now = () => clock.now() + (wallClockOffMs?.(clock.now() - VIRTUAL_START_MS) ?? 0);
  return {
    clock,
    emulator,
    connect: ({ organizationId }, apiKey) => {
      const { url: baseUrl, dispatcher } = emulator;
      const settings = { baseUrl, apiKey, organizationId, userAgent: 'virtual', dispatcher, clock };
      return createHttpRoe(createHttp(settings), createDownload(settings));
    },
    [Symbol.dispose]: () => {
      Object.assign(Math, { random });
      Object.assign(Date, { now });
    },
  };
}
