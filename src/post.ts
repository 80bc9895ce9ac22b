import { cleanUp } from './cleanup.ts';
import { createActionsStep } from './github/actions-step.ts';
import { readInputs } from './inputs/read.ts';
import { leftBehind } from './jobs/journal.ts';
import { JOURNAL_STATE, readJournal } from './jobs/journal-file.ts';
import { systemClock } from './lib/clock.ts';
import { createConnection } from './roe/connection.ts';

/** The post step: after a run that came to its end it does nothing; else it cancels what is still open at Roe. */
async function post(): Promise<void> {
  const step = createActionsStep(process.env);
  const journal = readJournal(step.state(JOURNAL_STATE), step.tempDir);
  const left = journal === null ? null : leftBehind(journal);
  if (left === null) return;
  const given = readInputs(step);
  if (!given.ok || !given.inputs.cancelOnExit) return;
  const connection = createConnection();
  try {
    const roe = connection.connect(given.inputs, given.apiKey);
    await cleanUp(left, { step, roe, clock: systemClock });
  } catch (error) {
    // A post step that fails would turn a green job red.
    step.warning(
      `Jobs may still be running at Roe: cleaning up failed (${error instanceof Error ? error.message : error}).`,
    );
  } finally {
    await connection.close();
  }
}

await post();
