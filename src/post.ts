import { createActionsStep } from './github/actions-step.ts';
import type { Step } from './github/runner.ts';
import type { Inputs } from './inputs/inputs.ts';
import { type LeftBehind, leftBehind, undelivered } from './jobs/journal.ts';
import { JOURNAL_STATE, readJournal } from './jobs/journal-file.ts';
import { sentenceOf } from './lib/sentence-of.ts';

/** The post step: after a run that came to its end it does nothing, and loads nothing more for it; else it does what that left undone. */
async function post(): Promise<void> {
  const step = createActionsStep(process.env, 'action.yml');
  const journal = readJournal(step.state(JOURNAL_STATE), step.tempDir);
  const left = journal === null ? null : leftBehind(journal);
  const folder = journal === null ? null : undelivered(journal);
  if (left === null && folder === null) return;
  const { readInputs } = await import('./inputs/read.ts');
  const given = readInputs(step);
  if (!given.ok) return;
  const { inputs, apiKey } = given;
  if (left !== null && inputs.cancelOnExit) await cancelLeft(left, inputs, apiKey, step);
  if (folder !== null && inputs.artifact) {
    await orWarn(step, 'The results that the step had could not be uploaded', async () => {
      const { salvage } = await import('./salvage.ts');
      await salvage(folder, inputs, step);
    });
  }
}

async function cancelLeft(left: LeftBehind, inputs: Inputs, apiKey: string, step: Step): Promise<void> {
  const [{ cleanUp }, { createConnection }, { systemClock }] = await Promise.all([
    import('./cleanup.ts'),
    import('./roe/connection.ts'),
    import('./lib/clock.ts'),
  ]);
  const connection = createConnection();
  await orWarn(step, 'Jobs may still be running at Roe: cleaning up failed', () =>
    cleanUp(left, { step, roe: connection.connect(inputs, apiKey), clock: systemClock }),
  );
  await connection.close();
}

/** A post step that fails would turn a green job red. */
async function orWarn(step: Step, what: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    step.warning(`${what} (${sentenceOf(error)}).`);
  }
}

// Whether or not somebody takes the log, open jobs cost money.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
await post();
