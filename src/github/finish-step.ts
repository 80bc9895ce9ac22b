import { errorMessage, withFullStop } from '../lib/error-message.ts';
import { logStack } from '../lib/log-stack.ts';
import { type Verdict, verdictText } from '../verdict.ts';
import { isStrayError } from './artifact-failure.ts';
import type { Log } from './runner.ts';

/** Prints the verdict of `work`, or its error, and sets the exit code. Later errors do not change it. */
export async function finishStep(log: Log, work: () => Promise<Verdict>): Promise<void> {
  // The step fails if the process ends without a verdict.
  process.exitCode = 1;
  // Users cannot fix Node's deprecation warnings about libraries.
  process.noDeprecation = true;
  const onUncaught = (error: unknown) => {
    // `withStrayErrors` makes the upload fail with this error.
    if (isStrayError(error)) return;
    logStack(error, log);
    log.error(brokenSentence(error));
    process.stdout.write('', () => process.exit(1));
  };
  process.on('uncaughtException', onUncaught);
  try {
    process.exitCode = logVerdict(log, await work());
  } catch (error) {
    log.error(brokenSentence(error));
  } finally {
    // The verdict is printed. An abandoned client may still throw from an event handler.
    process.off('uncaughtException', onUncaught);
    process.on('uncaughtException', () => {});
    // A socket of the artifact client may linger. `write` waits until the runner has read the output, which includes
    // the verdict.
    setTimeout(() => process.stdout.write('', () => process.exit()), 2_000).unref();
  }
}

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
