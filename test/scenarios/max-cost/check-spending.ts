import type { Inspection } from '../../../simulators/roe/inspection.ts';
import type { ResultRecord } from '../../../src/results/record.ts';
import type { JobId, Roe } from '../../../src/roe/roe.ts';
import { runSchedule } from '../exactly-once/check-schedule.ts';
import { drawSchedule } from '../exactly-once/schedule.ts';

export interface Spending {
  readonly seed: number;
  readonly budget: number;
  readonly concurrency: number;
  /** What all jobs at Roe cost, also those that the run lost. */
  readonly spent: number;
  readonly jobs: number;
  readonly refused: number;
  /** Promises that the run broke; none if all held. */
  readonly broken: readonly string[];
}

const CONCURRENCY = [1, 8, 64];
const BUDGETS = [5, 10, 20, 50, 100, 200];
/** 0.5 to 1.5, and one job in fifty costs 20. */
const COST = { mean: 1, spread: 0.5, tail: { oneIn: 50, cost: 20 } };
/** In the code, MIN_OPEN. */
const FIRST_JOBS = 3;
const CANCELLED = 5;

/** Runs one schedule of faults with `max-cost` and holds what was spent against what is promised. */
export async function checkSpending(seed: number): Promise<Spending> {
  const budget = BUDGETS[seed % BUDGETS.length] ?? 5;
  const concurrency = CONCURRENCY[Math.floor(seed / BUDGETS.length) % CONCURRENCY.length] ?? 1;
  const drawn = drawSchedule(seed, { caseCount: 10 + budget });
  const schedule = { ...drawn, concurrency, scenario: { ...drawn.scenario, job: { cost: COST }, maxPageSize: 100 } };
  const ledger = new Ledger();
  let spent = 0;
  let jobs = 0;
  let refused = 0;
  const judgeAlso = (results: readonly ResultRecord[], { jobs: atRoe }: Inspection): string[] => {
    const costs = new Map(atRoe.map(({ id, status, cost }) => [id, status === CANCELLED ? 0 : (cost ?? 0)]));
    spent = sum(costs.values());
    jobs = costs.size;
    refused = results.filter(({ error }) => error?.code === 'over-budget').length;
    const allowed = ledger.allowed(costs);
    return spent <= budget + allowed + 1e-6
      ? []
      : [`${spent} was spent of ${budget}, which is ${allowed} too much at most`];
  };
  const inputs = { 'max-cost': String(budget) };
  const { broken } = await runSchedule(schedule, { inputs, watch: (roe) => ledger.watch(roe), judgeAlso });
  return { seed, budget, concurrency, spent, jobs, refused, broken };
}

/** What the run knew when it sent its last submission. */
class Ledger {
  readonly #known = new Map<JobId, number>();
  #atLastSend: ReadonlyMap<JobId, number> = new Map();

  watch(roe: Roe): Roe {
    return {
      ...roe,
      submit: async (...given) => {
        this.#atLastSend = new Map(this.#known);
        return await roe.submit(...given);
      },
      results: (ids, onData, signal) =>
        roe.results(
          ids,
          async (id, data) => {
            // The run takes note of it before anything else can happen.
            if (data.cost !== null) this.#known.set(id, data.cost);
            await onData(id, data);
          },
          signal,
        ),
    };
  }

  /** What the jobs that were open then cost beyond the dearest that had ended. */
  allowed(costs: ReadonlyMap<string, number>): number {
    const dearest = Math.max(0, ...this.#atLastSend.values());
    const open = [...costs].filter(([id]) => !this.#atLastSend.has(id as JobId)).map(([, cost]) => cost);
    if (dearest === 0 && open.length > FIRST_JOBS) return 0;
    return sum(open.map((cost) => Math.max(0, cost - dearest)));
  }
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
