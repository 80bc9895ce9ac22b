import { EnvHttpProxyAgent } from 'undici';
import { createActionsRunner } from './github/actions-runner.ts';
import type { Inputs } from './inputs/inputs.ts';
import { systemClock } from './lib/clock.ts';
import { createHttp } from './roe/http.ts';
import { createHttpRoe } from './roe/http-roe.ts';
import { run } from './run.ts';

const USER_AGENT = 'roe-agent-action/0.1.0';

// A process that ends without a verdict, for whatever reason, is a red step.
process.exitCode = 1;

const runner = createActionsRunner(process.env);
const dispatchers: EnvHttpProxyAgent[] = [];

function connect({ baseUrl, organizationId, concurrency }: Inputs, apiKey: string) {
  // Looks at jobs and fetches of results go on beside the uploads.
  const dispatcher = new EnvHttpProxyAgent({ connections: concurrency + 8, allowH2: false });
  dispatchers.push(dispatcher);
  return createHttpRoe(
    createHttp({ baseUrl, apiKey, organizationId, userAgent: USER_AGENT, dispatcher, clock: systemClock }),
  );
}

try {
  const verdict = await run({ runner, clock: systemClock, connect });
  if (verdict.conclusion === 'success' || verdict.conclusion === 'skipped') {
    runner.info(`Verdict: ${verdict.sentence}.`);
    process.exitCode = 0;
  } else {
    runner.error(verdict.sentence);
  }
} catch (error) {
  runner.error(
    `The action itself failed, which is a fault of its own: ${error instanceof Error ? error.message : error}`,
  );
  if (error instanceof Error && error.stack) runner.info(error.stack);
} finally {
  await Promise.all(dispatchers.map((dispatcher) => dispatcher.destroy()));
}
