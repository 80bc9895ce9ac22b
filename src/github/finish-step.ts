import { errorMessage, withFullStop } from '../lib/error-message.ts';
import { logStack } from '../lib/log-stack.ts';
import { type Verdict, verdictText } from '../verdict.ts';
import { isStrayError } from './artifact-failure.ts';
import type { Log } from './runner.ts';

/** Prints the verdict of `work`, or its error, and sets the exit code. No later error changes it. */
export async function finishStep(log: Log, work: () => Promise<Verdict>): Promise<void> {
  // A process that ends without a verdict, for whatever reason, is a red step.
  process.exitCode = 1;
  // What Node warns of in a library is nothing that a reader of the log can mend.
  process.noDeprecation = true;
  const onUncaught = (error: unknown) => {
    // `withStrayErrors` lets the upload fail with this error.
    if (isStrayError(error)) return;
    logStack(error, log);
    log.error(brokenSentence(error));
    process.stdout.write('', () => process.exit(1));
  };
  process.on('uncaughtException', onUncaught);
  try {
    process.exitCode = logVerdict(log, await work());
  } catch (error) {
    // What tells of a crash crashed.
    log.error(brokenSentence(error));
  } finally {
    // The verdict is said; a client that was given up may still throw out of an event handler.
    process.off('uncaughtException', onUncaught);
    process.on('uncaughtException', () => {});
    // A socket of the artifact client may linger. A pipe that is full holds back what was printed, the verdict among it,
    // until the runner has read on.
    setTimeout(() => process.stdout.write('', () => process.exit()), 2_000).unref();
  }
}

/** Returns the step's exit code. */
export function logVerdict(log: Log, verdict: Verdict): 0 | 1 {
  if (verdict.conclusion === 'success' || verdict.conclusion === 'skipped') {
    log.info(withFullStop(`Verdict: ${verdictText(verdict)}`));
    return 0;
  }
  log.error(verdictText(verdict));
  return 1;
}

const brokenSentence = (error: unknown): string =>
  `The action itself failed, because of an internal error (${errorMessage(error)})`;
