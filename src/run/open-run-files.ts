import { basename, join } from 'node:path';
import type { Shard } from '../files/shard.ts';
import type { Runner } from '../github/runner.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { createJournal, JOURNAL_STATE, type Journal } from '../jobs/journal-file.ts';
import { errorMessage } from '../lib/error-message.ts';
import { writeInBlocks } from '../lib/write-in-blocks.ts';
import { toReport } from '../report/report.ts';
import { RESULTS_JSON, resultsJson } from '../report/results-json.ts';
import { ResultsFile } from '../results/results-file.ts';
import { type Fault, unreportedVerdict } from '../verdict.ts';

export type Kept =
  | { readonly ok: true; readonly results: ResultsFile; readonly journal: Journal }
  | { readonly ok: false; readonly fault: Fault };

/**
 * Opens the results folder and the journal. Without them the post step could not clean up, so nothing is submitted if
 * this fails.
 */
export async function openFiles({ agentId, shard }: Inputs, runner: Runner, startedAtMs: number): Promise<Kept> {
  try {
    const results = await ResultsFile.create(runner.tempDir, runner.scrub);
    if (shard !== null) await writeUnreported(shard, results, runner, startedAtMs);
    const journal = createJournal(runner.tempDir);
    journal.write({ event: 'run', agentId, atMs: startedAtMs });
    journal.write({ event: 'results', folder: basename(results.directory) });
    saveJournalPath(journal, runner);
    return { ok: true, results, journal };
  } catch (error) {
    const headline = `the run's files could not be written to RUNNER_TEMP, ${runner.tempDir} (${errorMessage(error)})`;
    const detail = 'nothing was submitted; make the folder writable, free disk space, and run again';
    return { ok: false, fault: { code: 'files-not-kept', headline, detail } };
  }
}

/**
 * If the leg is killed, the post step uploads this file, so that the merge does not use the leg's results from earlier
 * attempts.
 */
async function writeUnreported(shard: Shard, results: ResultsFile, runner: Runner, startedAtMs: number): Promise<void> {
  const origin = await runner.origin();
  const data = { origin, agent: null, startedAtMs, finishedAtMs: startedAtMs, shard };
  const report = toReport([], data, () => unreportedVerdict);
  const parts = resultsJson(report, (row) => results.read(row));
  await writeInBlocks(join(results.directory, RESULTS_JSON), parts);
}

function saveJournalPath(journal: Journal, runner: Runner): void {
  try {
    runner.saveState(JOURNAL_STATE, journal.path);
  } catch (error) {
    runner.warning(
      `The step's state could not be saved (${errorMessage(error)}): if this step is killed, its jobs at Roe keep running.`,
    );
  }
}
