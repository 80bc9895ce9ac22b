import type { ResultRecord } from './record.ts';

/** Counts each job's cost once: cases that send the same share a job, and so may cases that Roe's cache answers. */
export class JobCosts {
  readonly #firstOfJob = new Map<string, { readonly id: string; readonly hasCost: boolean }>();

  countOnce(record: ResultRecord): ResultRecord {
    const { jobId, cost } = record;
    if (jobId === null) return record;
    const first = this.#firstOfJob.get(jobId);
    this.#firstOfJob.set(jobId, { id: first?.id ?? record.case, hasCost: first?.hasCost || cost !== null });
    return { ...record, sharedWith: first?.id ?? null, cost: first?.hasCost ? null : cost };
  }
}
