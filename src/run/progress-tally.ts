import { type CaseWord, OUTCOMES, type Outcome } from '../outcome.ts';
import type { ResultRow } from '../results/results-file.ts';
import type { Plan } from './plan.ts';
import type { ProgressFacts } from './progress-text.ts';

/** Counts the cases and jobs of a batch while it runs. */
export class ProgressTally {
  readonly #unit: CaseWord;
  readonly #total: number;
  readonly #counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  readonly #openJobs = new Set<string>();
  #done = 0;
  #waitedFor = 0;
  #cost = 0;

  constructor({ unit, caseCount }: Pick<Plan, 'unit' | 'caseCount'>) {
    this.#unit = unit;
    this.#total = caseCount;
  }

  open(jobId: string): void {
    this.#openJobs.add(jobId);
  }

  done({ outcome, jobId, reused, cost }: ResultRow): void {
    this.#done += 1;
    this.#counts[outcome] += 1;
    this.#cost += cost ?? 0;
    if (jobId === null) return;
    this.#openJobs.delete(jobId);
    if (!reused) this.#waitedFor += 1;
  }

  facts(elapsedMs: number): ProgressFacts {
    return {
      unit: this.#unit,
      total: this.#total,
      done: this.#done,
      counts: this.#counts,
      openJobs: this.#openJobs.size,
      cost: this.#cost,
      elapsedMs,
      waitedFor: this.#waitedFor,
    };
  }
}
