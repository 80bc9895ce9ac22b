import { logCrash } from './crash.ts';
import { isStrayError } from './github/artifact-failure.ts';
import type { Runner } from './github/runner.ts';
import { sentenceOf, withFullStop } from './lib/sentence-of.ts';
import type { Verdict } from './verdict.ts';

/** Turns the verdict of `work`, or its error, into the step's last words and its exit code, which no later error changes. */
export async function endStep(runner: Runner, work: () => Promise<Verdict>): Promise<void> {
  // A process that ends without a verdict, for whatever reason, is a red step.
  process.exitCode = 1;
  // What Node warns of in a library is nothing that a reader of the log can mend.
  process.noDeprecation = true;
  const onUncaught = (error: unknown) => {
    // The upload that it belongs to fails of it.
    if (isStrayError(error)) return;
    logCrash(error, runner);
    runner.error(brokenSentence(error));
    process.stdout.write('', () => process.exit(1));
  };
  process.on('uncaughtException', onUncaught);
  try {
    const verdict = await work();
    if (verdict.conclusion === 'success' || verdict.conclusion === 'skipped') {
      runner.info(withFullStop(`Verdict: ${verdict.sentence}`));
      process.exitCode = 0;
    } else {
      runner.error(verdict.sentence);
    }
  } catch (error) {
    // What tells of a crash crashed.
    runner.error(brokenSentence(error));
  } finally {
    // The verdict is said; a client that was given up may still throw out of an event handler.
    process.off('uncaughtException', onUncaught);
    process.on('uncaughtException', () => {});
    // A socket of the artifact client may linger. A pipe that is full holds back what was printed, the verdict among it,
    // until the runner has read on.
    setTimeout(() => process.stdout.write('', () => process.exit()), 2_000).unref();
  }
}

const brokenSentence = (error: unknown): string =>
  `The action itself failed, which is a fault of its own (${sentenceOf(error)})`;
