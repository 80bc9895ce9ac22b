import type { ResultRecord } from './record.ts';

/** Counts each job's cost on one result only, since files with the same content share a job, and so may files that Roe's cache answers. */
export class JobCosts {
  readonly #firstOfJob = new Map<string, { readonly path: string; readonly hasCost: boolean }>();

  countOnce(record: ResultRecord): ResultRecord {
    const { jobId, cost, file } = record;
    if (jobId === null) return record;
    const first = this.#firstOfJob.get(jobId);
    this.#firstOfJob.set(jobId, { path: first?.path ?? file.path, hasCost: first?.hasCost || cost !== null });
    return { ...record, sharedWith: first?.path ?? null, cost: first?.hasCost ? null : cost };
  }
}
