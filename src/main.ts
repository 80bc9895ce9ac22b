import { createActionsRunner } from './github/actions-runner.ts';
import { createGitHubApi } from './github/octokit-api.ts';
import { systemClock } from './lib/clock.ts';
import { sentenceOf } from './lib/sentence-of.ts';
import { createConnection } from './roe/connection.ts';
import { run } from './run.ts';

// A process that ends without a verdict, for whatever reason, is a red step.
process.exitCode = 1;

// Before the first request, so that no moment of the run is without them. A handler takes Node's own exit away.
const cancelled = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const) process.on(signal, () => cancelled.abort());

const runner = createActionsRunner(process.env);
const connection = createConnection();

try {
  const verdict = await run({
    runner,
    clock: systemClock,
    cancelled: cancelled.signal,
    connect: connection.connect,
    openGitHub: (token, repository) => createGitHubApi({ token, repository, clock: systemClock }),
  });
  if (verdict.conclusion === 'success' || verdict.conclusion === 'skipped') {
    runner.info(`Verdict: ${verdict.sentence}.`);
    process.exitCode = 0;
  } else {
    runner.error(verdict.sentence);
  }
} catch (error) {
  // What tells of a crash crashed.
  runner.error(`The action itself failed, which is a fault of its own (${sentenceOf(error)})`);
} finally {
  await connection.close();
  // A socket of the artifact client may linger; what was printed has long left by then.
  setTimeout(() => process.exit(), 2_000).unref();
}
