import type { Case, SkippedCase } from '../cases/case.ts';
import type { ResultChecks } from '../checks/result-checks.ts';
import type { MinAccuracy } from '../inputs/min-accuracy.ts';
import type { JournalEntry } from '../jobs/journal.ts';
import type { Journal } from '../jobs/journal-file.ts';
import type { Channel } from '../lib/channel.ts';
import { errorMessage } from '../lib/error-message.ts';
import type { Outcome } from '../outcome.ts';
import { toOutputRecord } from '../results/record.ts';
import { artifactKeysIn, resourceIdsIn } from '../results/reference.ts';
import { afterChecks, type CaseOutcome, type CaseResult, toRecord } from '../results/result.ts';
import type { ResultRow, ResultsFile } from '../results/results-file.ts';
import type { Referring } from '../results/save-references.ts';
import type { StopReason } from '../stop-reason.ts';
import { isFailure } from '../verdict.ts';
import type { Limits } from './limits.ts';
import type { Progress } from './progress.ts';

export interface RecorderOptions {
  readonly results: ResultsFile;
  readonly journal: Journal;
  readonly progress: Progress;
  readonly limits: Limits;
  readonly checks: ResultChecks | null;
  /** Gets the resources that results refer to. Null if they are not saved. */
  readonly referring: Channel<Referring> | null;
  readonly failFast: boolean;
  readonly failOn: ReadonlySet<Outcome>;
  readonly minAccuracy: MinAccuracy | null;
  readonly cancelOnExit: boolean;
}

/** The cases of one submission, or a single case without one. */
export interface Recorded {
  readonly cases: readonly Case[];
  /** The submission's key, or null without a submission. */
  readonly key: string | null;
}

/** Makes each outcome final: checks the result, writes it down, reports it, and ends the run if it must. */
export class ResultRecorder {
  readonly #options: RecorderOptions;

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  async record({ cases, key }: Recorded, caseOutcome: CaseOutcome): Promise<void> {
    const { results, progress } = this.#options;
    for (const one of cases) {
      const row = await results.append(await this.#checked({ case: one, submissionKey: key, ...caseOutcome }));
      progress.done(row);
      if (results.trouble !== null) this.#breakDown(results.trouble);
      this.#failFast(row);
    }
    this.#offerReferences(cases, caseOutcome);
  }

  async recordSkipped(skipped: readonly SkippedCase[]): Promise<void> {
    for (const { case: one, problem } of skipped) {
      await this.record({ cases: [one], key: null }, { outcome: 'not-submitted', problem });
    }
  }

  /**
   * Returns false if the journal could not be written: a submission that is not in the journal must not be sent. Any
   * other missing line only makes the post step ask Roe.
   */
  note(entry: JournalEntry): boolean {
    try {
      this.#options.journal.write(entry);
      return true;
    } catch (error) {
      this.#breakDown(`the run's journal could not be written (${errorMessage(error)})`);
      return false;
    }
  }

  /** Existing jobs are still waited for. */
  stopSending(stop: StopReason): void {
    const { limits, progress } = this.#options;
    if (!limits.stopping.aborted) progress.stopped(stop);
    limits.stopSending(stop);
  }

  #breakDown(sentence: string): void {
    this.stopSending({ code: 'run-failed', sentence });
  }

  /** Cases that share a job are checked separately, since their expected results may differ. */
  async #checked(result: CaseResult): Promise<CaseResult> {
    const { checks, limits } = this.#options;
    if (checks === null) return result;
    if (result.outcome !== 'succeeded') {
      checks.countMissing(result.case.id);
      return result;
    }
    const { case: of, submissionKey, data } = result;
    const { outputs, correctedOutputs } = data;
    // The checker parses the outputs itself.
    const record = toRecord({ ...result, data: { ...data, outputs: null, correctedOutputs: null } });
    const findings = await checks.evaluate({ ...record, outputs, correctedOutputs }, limits.inFlightOver);
    return { case: of, submissionKey, ...afterChecks(result, findings) };
  }

  #failFast(row: ResultRow): void {
    const { failFast, limits, progress, cancelOnExit } = this.#options;
    if (!failFast || !isFailure(row, this.#options) || limits.stopping.aborted) return;
    const stop = { code: 'fail-fast', sentence: `\`fail-fast\` ended the run after ${row.case}` } as const;
    progress.stopped(stop);
    if (cancelOnExit) limits.endRun(stop);
    else limits.stopSending(stop);
  }

  #offerReferences(cases: readonly Case[], caseOutcome: CaseOutcome): void {
    const { referring } = this.#options;
    if (referring === null || caseOutcome.outcome !== 'succeeded') return;
    const outputs = caseOutcome.data.outputs?.map(toOutputRecord) ?? [];
    const [resourceIds, artifactKeys] = [resourceIdsIn(outputs), artifactKeysIn(outputs)];
    if (resourceIds.length + artifactKeys.length === 0) return;
    referring.push({ jobId: caseOutcome.ended.job.id, cases: cases.map(({ id }) => id), resourceIds, artifactKeys });
  }
}
