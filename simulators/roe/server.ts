import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { CONTROL_PREFIX, type Controls, control } from './control.ts';
import { exchange, type Wait } from './exchange.ts';
import { type Inspection, inspectionOf } from './inspection.ts';
import { defaultScenario, mergeScenario, type ScenarioInput } from './scenario.ts';
import { EmulatorState } from './state.ts';

export interface Emulator {
  readonly url: string;
  readonly state: EmulatorState;
  /** Replaces the scenario and forgets everything. */
  configure(scenario: ScenarioInput): void;
  /** Changes the scenario and forgets nothing. */
  patch(change: ScenarioInput): void;
  inspect(): Inspection;
}

export interface EmulatorServer extends Emulator, AsyncDisposable {
  close(): Promise<void>;
}

/** `now` is the clock by which jobs go on; the latency before replies is always real time. */
export async function startEmulator(
  scenario: ScenarioInput = {},
  port = 0,
  now: () => number = Date.now,
): Promise<EmulatorServer> {
  const closing = new AbortController();
  const controls = createControls(scenario, now);
  const server = createServer((request, response) => {
    // Counted from the request's arrival, so that the emulator's own work does not add to the latency.
    const arrivedAtMs = performance.now();
    const wait: Wait = (ms) => {
      const remainingMs = arrivedAtMs + ms - performance.now();
      return pause(Math.max(remainingMs, 0), undefined, { signal: closing.signal });
    };
    // The controls need no key, and a sandbox may share its machine with others than the workflow job.
    const isControl = controls.state.scenario.sandbox === null && request.url?.startsWith(CONTROL_PREFIX);
    const work = isControl ? control(controls, request, response) : exchange(controls.state, request, response, wait);
    work.catch((error: unknown) => fail(error, response, closing.signal));
  });
  await listen(server, port);
  const close = async () => {
    closing.abort();
    await stop(server);
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(controls, { url, close, [Symbol.asyncDispose]: close });
}

/** The emulator without a network. */
export function createControls(scenario: ScenarioInput, now: () => number): Controls & Pick<Emulator, 'state'> {
  let state = fresh(scenario, now);
  return {
    configure: (next) => {
      state = fresh(next, now);
    },
    patch: (change) => state.patch(change),
    inspect: () => inspectionOf(state),
    get state() {
      return state;
    },
  };
}

function fresh(scenario: ScenarioInput, now: () => number): EmulatorState {
  return new EmulatorState(mergeScenario(defaultScenario(), scenario), now);
}

function listen(server: Server, port: number): Promise<void> {
  // An upload may take longer than Node's five minutes, and a client's pause between two
  // requests may be longer than the five seconds after which Node drops an idle connection.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 75_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** A fault of the emulator itself must not look like one of Roe's. */
function fail(error: unknown, response: ServerResponse<IncomingMessage>, closing: AbortSignal): void {
  if (closing.aborted || response.destroyed) return;
  console.error('roe-emulator:', error);
  response.writeHead(599, { 'content-type': 'text/plain' });
  response.end(error instanceof Error ? error.stack : String(error));
}
