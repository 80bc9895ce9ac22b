import { createActionsStep } from './github/actions-step.ts';
import type { Step } from './github/runner.ts';
import type { GivenInputs } from './inputs/read-inputs.ts';
import { type UnfinishedWork, undelivered, unfinishedWork } from './jobs/journal.ts';
import { JOURNAL_STATE, readJournal } from './jobs/journal-file.ts';
import { systemClock } from './lib/clock.ts';
import { onEndingSignal } from './lib/ending-signals.ts';
import { orWarn } from './lib/or-warn.ts';
import { pluralize } from './lib/pluralize.ts';

/**
 * Cancels the jobs and uploads the results that an interrupted run left. After a complete run it does nothing and loads
 * nothing more.
 */
type ReadInputs = Extract<GivenInputs, { ok: true }>;

async function post(step: Step): Promise<void> {
  const journal = readJournal(step.state(JOURNAL_STATE), step.tempDir);
  const unfinished = journal === null ? null : unfinishedWork(journal);
  const folder = journal === null ? null : undelivered(journal);
  if (unfinished === null && folder === null) return;
  const { readInputs } = await import('./inputs/read-inputs.ts');
  const given = readInputs(step);
  const { inputs } = given;
  if (unfinished !== null && inputs?.cancelOnExit !== false) {
    if (given.ok) await cancelUnfinished(unfinished, given, step);
    else step.warning(`${mayRun(unfinished)}; they were not cancelled, since ${given.problems.join('; ')}: ${ADVICE}.`);
  }
  const { artifactName = null, artifactRetentionDays = null } = (given.ok ? given.inputs : given.reporting) ?? {};
  if (folder !== null && artifactName !== null) {
    await orWarn(step, 'The results of the interrupted step could not be uploaded', async () => {
      const { uploadResults } = await import('./post/upload-results.ts');
      await uploadResults(folder, { artifactName, artifactRetentionDays }, step);
    });
  }
}

async function cancelUnfinished(
  unfinished: UnfinishedWork,
  { inputs, organizationId, apiKey }: ReadInputs,
  step: Step,
): Promise<void> {
  await orWarn(step, `${mayRun(unfinished)}, since their cancellation failed; ${ADVICE}`, async () => {
    const [{ cancelLeftoverJobs }, { createConnection }] = await Promise.all([
      import('./post/cancel-leftover-jobs.ts'),
      import('./roe/connection.ts'),
    ]);
    const connection = createConnection(systemClock, step.debug);
    try {
      await cancelLeftoverJobs(unfinished, {
        log: step,
        roe: connection.connect({ ...inputs, organizationId }, apiKey),
        clock: systemClock,
        cancelled: cancelled.signal,
      });
    } finally {
      // The jobs are already cancelled.
      await connection.close().catch(() => {});
    }
  });
}

const ADVICE = 'find them in the Roe web app and cancel those that are still open';

function mayRun({ openJobs, unknownKeys }: UnfinishedWork): string {
  const parts = [
    ...(openJobs.length === 0 ? [] : [openJobs.join(', ')]),
    ...(unknownKeys.length === 0 ? [] : [`${pluralize(unknownKeys.length, 'submission')} without a reply`]),
  ];
  return `Jobs may still be running at Roe (${parts.join(', and ')})`;
}

// Open jobs cost money, so they are cancelled even if the log cannot be written or the runner is shutting down.
const cancelled = new AbortController();
onEndingSignal(() => cancelled.abort());
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
const step = createActionsStep(process.env, 'action.yml', systemClock);
// A failed post step would turn a green job red.
await orWarn(step, 'The post step could not clean up after the step', () => post(step));
