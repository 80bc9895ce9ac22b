import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { InspectedJob } from '../../../simulators/roe/inspection.ts';
import { DEFAULT_API_KEY } from '../../../simulators/roe/scenario.ts';
import { type EmulatorServer, startEmulator } from '../../../simulators/roe/server.ts';
import { runPost } from '../../../simulators/runner/post.ts';
import { type StartedAction, startAction } from '../../../simulators/runner/run-step.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import { KINDS, type Kind, type KindName } from '../../support/case-kinds.ts';
import type { Moment } from './moments.ts';

const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));
/** Jobs on the same agent that others have made, and that must live on. */
const FOREIGN_JOBS = 3;
const NAMES = Array.from({ length: 12 }, (_, index) => `f${String(index).padStart(2, '0')}`);

/** SIGKILL stands for a machine or container that goes away: at once, or while the handlers are at work. */
export const ENDINGS = ['SIGINT', 'SIGINT, then SIGKILL', 'SIGKILL'] as const;
export type FileOutcome = (typeof ENDINGS)[number];

export interface Experiment {
  /** Promises that were broken; none where all held. */
  readonly broken: readonly string[];
  readonly jobs: number;
  /** Jobs that were open when main had ended, for the post step to cancel. */
  readonly leftByMain: number;
}

interface ArtifactAccess {
  readonly resultsUrl: string;
  readonly token: string;
  /** results.jsonl of every artifact of the run, one after the other. */
  readonly savedResults: () => Promise<string>;
}

/** Runs main up to the moment, ends it, runs the post step, and looks at what is open at the emulator then. */
export async function cancelAt(
  moment: Moment,
  ending: FileOutcome,
  of: KindName,
  access: ArtifactAccess,
): Promise<Experiment> {
  const kind = KINDS[of];
  const { savedResults, ...artifactService } = access;
  await using emulator = await startEmulator({
    ...(kind.agent === null ? {} : { agents: [kind.agent] }),
    files: scripts(moment, kind),
    latencyMs: 15,
    ignoreEveryNthCancel: 3,
  });
  await using workspace = await tempWorkspace({ ...kind.filesOf(NAMES.map((name) => ({ name, content: name }))) });
  await makeForeignJobs(emulator, kind);
  const log: string[] = [];
  const main = await startAction({
    actionDir: REPOSITORY,
    workspace: workspace.path,
    artifactService,
    inputs: inputsFor(emulator, kind),
    cancelLadder: 'runner',
    onLine: (text) => log.push(text),
  });
  await endMain(main, moment, ending, emulator, log);
  const step = await main.done;
  const leftByMain = openJobs(emulator);
  const post = await runPost(step);
  return {
    broken: [
      ...emulator.inspect().violations,
      ...openJobs(emulator).map((job) => `${job.metadata.case} is still open`),
      ...foreignFaults(emulator),
      // A killed step could not report it.
      ...(step.signal === null ? unnamed(leftByMain, log) : []),
      ...(post?.exitCode === 0 ? [] : [`the post step ended with ${post?.exitCode}`]),
      ...missingResults(log, await savedResults()),
    ],
    jobs: emulator.inspect().jobs.length - FOREIGN_JOBS,
    leftByMain: leftByMain.length,
  };
}

function unnamed(open: ReturnType<typeof openJobs>, log: readonly string[]): string[] {
  const told = log.find((text) => text.includes('may still be running at Roe')) ?? '';
  return open.filter(({ id }) => !told.includes(id)).map(({ id }) => `${id} is open and not named`);
}

/** What the log calls done was paid for and written down, so it must be in an artifact, whichever step uploaded it. */
function missingResults(log: readonly string[], saved: string): string[] {
  const done = log.flatMap((text) => /^✓ (\S+): succeeded/.exec(text)?.[1] ?? []);
  return done.filter((id) => !saved.includes(`"case":"${id}"`)).map((id) => `the result of ${id} is lost`);
}

/** A third of the jobs ends soon, so that looks, fetches and results happen; the others would run for ever. */
const scripts = ({ untilReport }: Moment, { idOf }: Kind) => [
  { match: 'foreign-*', end: null },
  ...NAMES.map((name, index) => ({
    match: idOf(name),
    durationMs: 150,
    end: untilReport || index % 3 === 1 || index > 9 ? 3 : null,
  })),
];

const inputsFor = (emulator: EmulatorServer, { inputs }: Kind) => ({
  'api-key': DEFAULT_API_KEY,
  'base-url': emulator.url,
  ...inputs,
  concurrency: '3',
  'poll-interval': '500ms',
});

/** Waits for the moment and for the end; the harness kills what goes on for ten seconds after its signal. */
async function endMain(
  main: StartedAction,
  moment: Moment,
  ending: FileOutcome,
  emulator: EmulatorServer,
  log: readonly string[],
): Promise<void> {
  const startedAtMs = Date.now();
  let ended = false;
  const done = main.done.finally(() => {
    ended = true;
  });
  const seen = () => ({
    elapsedMs: Date.now() - startedAtMs,
    log,
    jobs: emulator.state.jobs.size - FOREIGN_JOBS,
    emulator: emulator.state,
  });
  while (!ended && !moment.reached(seen())) await delay(1);
  if (!ended) main.signal(ending === 'SIGKILL' ? 'SIGKILL' : 'SIGINT');
  if (ending === 'SIGINT, then SIGKILL') {
    await Promise.race([done, delay(60)]);
    if (!ended) main.signal('SIGKILL');
  }
  await done;
}

async function makeForeignJobs(emulator: EmulatorServer, { inputs, sent }: Kind): Promise<void> {
  for (let index = 0; index < FOREIGN_JOBS; index += 1) {
    const form = new FormData();
    for (const key of new Set(sent)) {
      const isText = key === 'context' || key === 'details';
      if (isText) form.append(key, `foreign ${index}`);
      else form.append(key, new Blob([`%PDF foreign ${index} %%EOF`]), `foreign-${index}.pdf`);
    }
    const metadata = { case: `foreign-${index}`, github_run_id: '1', submission_key: `${index}`.repeat(40) };
    form.append('metadata', JSON.stringify(metadata));
    const response = await fetch(`${emulator.url}/v1/agents/run/${inputs['agent-id']}/async/`, {
      method: 'POST',
      headers: { authorization: `Bearer ${DEFAULT_API_KEY}` },
      body: form,
    });
    if (!response.ok) throw new Error(`the foreign job was not made: ${response.status}`);
  }
}

const isForeign = ({ metadata }: InspectedJob) => metadata.case?.startsWith('foreign-') === true;
const isOpen = (status: number | null) => status === null || status < 3;

const openJobs = (emulator: EmulatorServer) =>
  emulator.inspect().jobs.filter((job) => !isForeign(job) && isOpen(job.status));

function foreignFaults(emulator: EmulatorServer): string[] {
  const foreign = emulator.inspect().jobs.filter(isForeign);
  const touched = foreign.filter(({ status }) => !isOpen(status));
  return [
    ...touched.map(({ metadata }) => `${metadata.case}, which is not ours, was ended`),
    ...(foreign.length === FOREIGN_JOBS ? [] : [`${foreign.length} foreign jobs`]),
  ];
}
