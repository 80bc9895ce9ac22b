import type { Mishap } from '../../../simulators/roe/in-process.ts';
import { randomFrom } from '../../../simulators/roe/random.ts';
import type { Fault, FileScript, RouteFault, RouteName, ScenarioInput } from '../../../simulators/roe/scenario.ts';
import { KINDS, type KindName } from '../../support/case-kinds.ts';
import { VIRTUAL_START_MS } from '../../support/virtual-clock.ts';

/** How a run is ended before its jobs have. */
export type EarlyEnd =
  | { readonly kind: 'timeout'; readonly afterMs: number }
  | { readonly kind: 'cancel'; readonly afterMs: number }
  | { readonly kind: 'fail-fast' };

/** Happens to requests of the route that are not the first `after`, `times` times. */
export interface NetworkFault {
  readonly route: RouteName;
  readonly mishap: Mishap;
  readonly after: number;
  readonly times: number;
}

/** Everything that goes wrong in one run, drawn from a seed. */
export interface Schedule {
  readonly seed: number;
  readonly kind: KindName;
  readonly caseCount: number;
  /** The last case would send the same as the first. */
  readonly hasTwins: boolean;
  readonly concurrency: number;
  readonly scenario: ScenarioInput;
  readonly network: readonly NetworkFault[];
  /** Of each request and each reply, at most. */
  readonly maxLatencyMs: number;
  readonly end: EarlyEnd | null;
  /** The list never answers or is never complete. Only then may a case with an existing job be lost. */
  readonly listIsDead: boolean;
}

const HOUR_MS = 3_600_000;
/** Longer than any of the client's limits. */
const SLOW_MS = 75_000;
/** The client gives an upload up after this much without progress. */
const UPLOAD_LIMIT_MS = 60_000;
/**
 * A job that is listed later than this after its request was given up is paid twice: the client then takes it for absent
 * (docs/decisions/0002-three-listings-over-thirty-seconds.md).
 */
const SETTLING_MS = 30_000;
const MAX_LIST_LAG_MS = 15_000;
/** In which the list is read. */
const MARGIN_MS = 3_000;

/** `size` replaces what is drawn. */
export function drawSchedule(seed: number, size: Partial<Pick<Schedule, 'caseCount' | 'concurrency'>> = {}): Schedule {
  const draw = new Draw(seed);
  const kind = kindFor(seed);
  const { idOf, agent } = KINDS[kind];
  const drawnCount = 3 + draw.below(8);
  const caseCount = size.caseCount ?? drawnCount;
  const listIsDead = draw.chance(0.06);
  const end = draw.chance(0.4) ? earlyEnd(draw) : null;
  const maxDurationMs = end === null ? 8_000 : draw.pick(8_000, 60_000, HOUR_MS);
  return {
    seed,
    kind,
    caseCount,
    hasTwins: kind !== 'files' && Math.floor(seed / KIND_OF_SEED.length) % 2 === 1,
    concurrency: draw.pick(1, 2, 4, 8),
    network: networkFaults(draw),
    maxLatencyMs: draw.pick(5, 50, 50, 400, 2_500),
    end,
    listIsDead,
    scenario: {
      seed,
      ...(agent === null ? {} : { agents: [agent] }),
      files: Array.from({ length: caseCount }, (_, index) => fileScript(draw, idOf(`f${index}`), maxDurationMs)),
      faults: [
        ...listFaults(draw, listIsDead),
        ...routeFaults(draw, 'statuses', 3),
        ...routeFaults(draw, 'results', 2),
        ...cancelFaults(draw),
      ],
      ignoreEveryNthCancel: draw.pick(null, 1, 2, 3),
      maxPageSize: draw.pick(100, 3, 2, 1),
      serverClockSkewMs: draw.pick(0, -600_000, -3 * HOUR_MS, HOUR_MS),
      date: draw.pick<ScenarioInput['date'] & {}>('own', 'gateway', 'none', { text: 'Thu, 01 Jan 1970 00:00:00 GMT' }),
      listLagMs: draw.chance(0.5) ? draw.below(MAX_LIST_LAG_MS) : 0,
      idempotency: false,
    },
  };
}

const KIND_OF_SEED: readonly KindName[] = ['several-inputs', 'files', 'folders', 'rows', 'rows-with-files', 'files'];

/** By turns, so that few schedules have all kinds. */
const kindFor = (seed: number): KindName => KIND_OF_SEED[seed % KIND_OF_SEED.length] ?? 'files';

/** The same seed gives the same schedule on every machine. */
class Draw {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  below(most: number): number {
    return Math.floor(this.#random() * most);
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  pick<T>(...items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  many<T>(most: number, draw: () => T): T[] {
    return Array.from({ length: this.below(most + 1) }, draw);
  }
}

function earlyEnd(draw: Draw): EarlyEnd {
  const kind = draw.pick('timeout', 'cancel', 'fail-fast');
  return kind === 'fail-fast' ? { kind } : { kind, afterMs: 1_000 + draw.below(draw.pick(5_000, 30_000, 120_000)) };
}

function fileScript(draw: Draw, match: string, maxDurationMs: number): FileScript {
  const end = draw.pick(3, 3, 3, 4);
  return {
    match,
    submit: draw.chance(0.6) ? draw.many(3, () => submitFault(draw)) : [],
    durationMs: draw.below(maxDurationMs),
    end,
    errorMessage: end === 4 ? 'The document could not be read.' : null,
    cancel: draw.chance(0.1) ? 'ignored' : 'normal',
    cancelDelayMs: draw.pick(0, 0, 500, 3_000),
  };
}

function submitFault(draw: Draw): Fault {
  if (draw.chance(0.06)) return { kind: 'slow', ms: SLOW_MS, accept: draw.chance(0.7) };
  if (draw.chance(0.35)) {
    return { kind: 'status', status: 429, headers: { 'retry-after': retryAfter(draw) }, json: {} };
  }
  const status = draw.pick(500, 502, 503, 504, 408);
  return draw.pick<Fault>(
    { kind: 'reset', when: 'before' },
    { kind: 'reset', when: 'after' },
    { kind: 'status', status, accept: draw.chance(0.5), text: '<html>Bad gateway</html>' },
    { kind: 'cut' },
    { kind: 'garbage', text: draw.pick('', '{}', '"no id"', '[') },
  );
}

function retryAfter(draw: Draw): string {
  if (draw.chance(0.5)) return String(draw.pick(0, 1, 3));
  return new Date(VIRTUAL_START_MS + 2_000 + draw.below(20_000)).toUTCString();
}

const readFault = (draw: Draw): Fault =>
  draw.pick<Fault>(
    { kind: 'status', status: draw.pick(429, 500, 502, 503), text: 'no' },
    { kind: 'reset', when: 'before' },
    { kind: 'garbage', text: '<html>' },
    { kind: 'cut' },
    { kind: 'slow', ms: SLOW_MS },
  );

const routeFaults = (draw: Draw, route: RouteName, most: number): RouteFault[] =>
  draw.many(most, () => ({ route, fault: readFault(draw), after: draw.below(4) }));

function listFaults(draw: Draw, listIsDead: boolean): RouteFault[] {
  const route = 'list';
  const gone: Fault = { kind: 'status', status: 404, json: { detail: 'Invalid page.' } };
  const pageGone = (times: number): RouteFault => ({ route, fault: gone, fromPage: 2, times });
  const noMetadata = (times: number): RouteFault => {
    return { route, fault: { kind: 'no-metadata', metadata: draw.pick(undefined, null, {}) }, times };
  };
  const dead = () => draw.pick({ route, fault: readFault(draw), times: 0 } as const, pageGone(0), noMetadata(0));
  return [
    ...(listIsDead ? [dead()] : []),
    ...routeFaults(draw, route, 4),
    ...(draw.chance(0.3) ? [pageGone(1 + draw.below(3))] : []),
    ...(draw.chance(0.3) ? [noMetadata(1 + draw.below(3))] : []),
  ];
}

/** Replies that look like an acceptance, like the end of the job, or like neither; some carry the cancellation out. */
function cancelFaults(draw: Draw): RouteFault[] {
  const status = (): Fault => {
    const [code, accept] = [draw.pick(204, 302, 400, 404, 405, 409, 422, 500), draw.chance(0.3)];
    return { kind: 'status', status: code, accept, json: code === 204 ? undefined : { detail: 'No.' } };
  };
  const login: Fault = { kind: 'status', status: 200, text: '<html>Log in</html>' };
  const fault = () =>
    draw.chance(0.6) ? status() : draw.pick(login, readFault(draw), { kind: 'reset', when: 'after' });
  const times = draw.chance(0.2) ? 0 : 1;
  return draw.many(4, () => ({ route: 'cancel', fault: fault(), after: draw.below(6), times }));
}

const ROUTES: readonly RouteName[] = ['submit', 'submit', 'submit', 'statuses', 'results', 'list', 'cancel'];

function networkFaults(draw: Draw): NetworkFault[] {
  if (draw.chance(0.4)) return [];
  return draw.many(5, () => {
    const route = draw.pick(...ROUTES);
    const late = route === 'submit' ? UPLOAD_LIMIT_MS - 5_000 + draw.below(25_000) : draw.below(45_000);
    const mostMs = draw.below(SETTLING_MS - MAX_LIST_LAG_MS - MARGIN_MS);
    const mishap = draw.pick<Mishap>(
      { kind: 'refused' },
      { kind: 'refused-stream' },
      { kind: 'late', ms: late, mostMs },
    );
    return { route, mishap, after: draw.below(8), times: 1 + draw.below(3) };
  });
}
