import { setImmediate as turn } from 'node:timers/promises';
import type { Inputs } from '../inputs/inputs.ts';
import { type GivenInputs, readInputs } from '../inputs/read-inputs.ts';
import { logStack } from '../lib/log-stack.ts';
import { maxUploads } from '../lib/open-files.ts';
import { orWarn } from '../lib/or-warn.ts';
import { durationText } from '../report/text.ts';
import { crashFault, faultVerdict, type Verdict } from '../verdict.ts';
import { askForAgent } from './earlier-attempts.ts';
import { startLimits } from './limits.ts';
import type { World } from './world.ts';

type ReadInputs = Extract<GivenInputs, { ok: true }>;

/** Reads the inputs, and asks Roe for the agent while the rest of the program is loaded. */
export async function startRun(world: World): Promise<Verdict> {
  const { runner, clock } = world;
  const startedAtMs = clock.now();
  try {
    const given = readInputs(runner);
    if (given.ok) return await runWith(given, world, startedAtMs);
    const { reportRefusal } = await import('./report-refusal.ts');
    return await reportRefusal(given, world, startedAtMs);
  } catch (error) {
    // An internal error before anything was sent. `run` handles later ones.
    logStack(error, runner);
    const { reportNothing } = await import('./report-refusal.ts');
    return await reportNothing(faultVerdict(crashFault(error)), world, startedAtMs);
  }
}

async function runWith(given: ReadInputs, world: World, startedAtMs: number): Promise<Verdict> {
  const { warnings, apiKey, organizationId, githubToken } = given;
  const { runner, clock } = world;
  for (const warning of warnings) runner.warning(`${warning}.`);
  const inputs = withinOpenFiles(given.inputs, world);
  const roe = world.connect({ ...inputs, organizationId }, apiKey);
  const origin = await runner.origin();
  const github = githubToken === '' ? null : world.openGitHub(githubToken, origin.repository);
  const timeout = durationText(inputs.timeoutMs);
  const limits = startLimits(clock, startedAtMs + inputs.timeoutMs, timeout, world.cancelled);
  const asked = askForAgent(inputs, { runner, origin, roe, github, clock, signal: limits.stopping });
  try {
    // Lets the request leave before loading the rest of the program keeps this thread busy.
    await turn();
    const { run } = await import('./run.ts');
    return await run(inputs, { ...world, roe, origin, github, limits, asked, startedAtMs });
  } finally {
    asked.giveUp();
    await orWarn(runner, 'The timers of the run could not be stopped', () => limits.release());
  }
}

/** This many uploads fit within any usual limit on open files, so the limit is not read. */
const MODEST_CONCURRENCY = 32;

/** Lowers `concurrency` to what the limit on open files allows. */
function withinOpenFiles(inputs: Inputs, { runner, maxOpenFiles }: World): Inputs {
  const openFiles = inputs.concurrency > MODEST_CONCURRENCY ? maxOpenFiles() : null;
  const concurrency = Math.min(
    inputs.concurrency,
    openFiles === null ? Number.POSITIVE_INFINITY : maxUploads(openFiles),
  );
  if (concurrency === inputs.concurrency) return inputs;
  runner.info(
    `\`concurrency\` is lowered from ${inputs.concurrency} to ${concurrency}: this machine lets the process open only ${openFiles} files at once.`,
  );
  return { ...inputs, concurrency };
}
