import { preflight } from './agent/preflight.ts';
import { type LoadedChecks, loadChecks } from './checks/load.ts';
import type { ResultChecks } from './checks/result-checks.ts';
import { type AskedChanges, askChanges, isElsewhere } from './files/ask-changes.ts';
import { keepChanged } from './files/changed.ts';
import type { FoundFiles } from './files/find.ts';
import { filesOfShard } from './files/shard.ts';
import type { SourceFile } from './files/source-file.ts';
import type { GitHubApi } from './github/github-api.ts';
import type { Origin, Runner } from './github/runner.ts';
import type { Inputs, Shard } from './inputs/inputs.ts';
import type { Clock } from './lib/clock.ts';
import { counted } from './lib/counted.ts';
import { logChanges, logElsewhere, logFound, logPlan, logShard, logWithoutGolden } from './log/plan-log.ts';
import type { Problem } from './problem.ts';
import { readEarlierResults } from './results/earlier.ts';
import type { AgentVersion, Roe } from './roe/roe.ts';
import { dryPlan, EMPTY_PLAN, haltedPlan, type Plan, planSubmissions, withEarlier } from './submissions/plan.ts';
import { takeUp } from './submissions/resume.ts';
import type { Verdict } from './verdict.ts';

/** All that is decided before anything is sent. */
export interface Prepared {
  readonly plan: Plan;
  /** Null where none is set. To be closed after the last result. */
  readonly checks: ResultChecks | null;
  /** Null where the run ends before the agent is known. */
  readonly agent: AgentVersion | null;
  /** The verdict where nothing is sent, whatever the outcomes; else null. */
  readonly foregone: Verdict | null;
}

export interface PrepareOptions {
  readonly runner: Runner;
  readonly origin: Origin;
  readonly roe: Roe;
  /** Null without a token. */
  readonly github: GitHubApi | null;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Looks at the files and at the agent side by side, and plans what is sent. Costs nothing at Roe. */
export async function prepare(inputs: Inputs, options: PrepareOptions): Promise<Prepared> {
  const { runner, origin, roe, clock } = options;
  const unneeded = new AbortController();
  const signal = AbortSignal.any([options.signal, unneeded.signal]);
  const giveUp = () => unneeded.abort();
  // Begun and awaited together, so that whichever fails first, its failure is heard.
  const [checked, chosen] = await Promise.all([
    preflight(roe, inputs, clock, signal),
    chooseFiles(inputs, options, signal, giveUp),
  ]).finally(giveUp);
  const { files, matched, halt, loaded } = chosen;
  const nothing = { plan: EMPTY_PLAN, checks: null, agent: null };
  if (halt !== null) {
    return { ...nothing, plan: haltedPlan(files, halt), foregone: { conclusion: 'failure', sentence: halt.message } };
  }
  if (loaded === null) return { ...nothing, foregone: nothingToDo(inputs, chosen.found, matched.length) };
  if (!checked.ok || !loaded.ok) {
    if (loaded.ok) loaded.checks?.close();
    const problems = [checked, loaded].flatMap((part) => (part.ok ? [] : part.problems));
    const message = problems.length === 1 ? `${problems[0]}` : `nothing was submitted:\n- ${problems.join('\n- ')}`;
    const plan = haltedPlan(files, { code: 'preflight-failed', message });
    return { ...nothing, plan, foregone: { conclusion: 'failure', sentence: message } };
  }
  const planned = planSubmissions(files, checked.agent, { ...inputs, matched }, origin);
  const resuming = inputs.resume && origin.runAttempt > 1;
  const plan = resuming ? await resumed(planned, inputs, options) : planned;
  if (plan.halt === null) logPlan(runner, plan, checked.agent);
  logWithoutGolden(runner, loaded.withoutGolden);
  const prepared = { plan, checks: loaded.checks, agent: checked.agent.version };
  if (plan.halt) return { ...prepared, foregone: { conclusion: 'failure', sentence: plan.halt.message } };
  if (inputs.dryRun) return { ...prepared, plan: dryPlan(plan), foregone: dryVerdict(plan) };
  return { ...prepared, foregone: null };
}

async function askWhatChanged({ runner, github }: PrepareOptions, signal: AbortSignal): Promise<AskedChanges> {
  return await askChanges(await runner.event(), github, signal);
}

interface Chosen {
  /** How many files the patterns found. */
  readonly found: number;
  /** What the run, in all its legs, is about. */
  readonly matched: readonly SourceFile[];
  /** This leg's part of it. */
  readonly files: readonly SourceFile[];
  /** Why nothing is sent; else null. */
  readonly halt: Problem | null;
  /** The checks; null where they are not needed. */
  readonly loaded: LoadedChecks | null;
}

/** Finds the files and what an event changed of them, and reads their checks; `giveUp` where nothing else is needed then. */
async function chooseFiles(
  inputs: Inputs,
  options: PrepareOptions,
  signal: AbortSignal,
  giveUp: () => void,
): Promise<Chosen> {
  const { runner, clock } = options;
  const [found, asked] = await Promise.all([
    lookForFiles(inputs, runner, giveUp),
    inputs.changedOnly ? askWhatChanged(options, signal) : null,
  ]);
  const { matched, halt } = keepAsked(found, asked, runner);
  const files = filesOfLeg(found, matched, inputs.shard, runner);
  const chosen = { found: found.files.length, matched, files, halt, loaded: null };
  if (files.length > 0 && halt === null) {
    return { ...chosen, loaded: await loadChecks(inputs, files, runner.workspace, clock) };
  }
  giveUp();
  return chosen;
}

async function lookForFiles(inputs: Inputs, runner: Runner, giveUp: () => void): Promise<FoundFiles> {
  // What walks folders and knows types is loaded while the requests are on their way.
  const { findFiles } = await import('./files/find.ts');
  const found = await findFiles(inputs.patterns, runner.workspace);
  logFound(runner, found, inputs.ifNoFilesFound);
  if (found.files.length === 0 || found.unreadableFolder !== null) giveUp();
  return found;
}

/** The files that the run, in all its legs, is about, or why nothing is sent. `asked` is null where all are. */
function keepAsked(
  found: FoundFiles,
  asked: AskedChanges | null,
  runner: Runner,
): { readonly matched: readonly SourceFile[]; readonly halt: Problem | null } {
  const { files } = found;
  if (found.unreadableFolder !== null) return { matched: files, halt: unreadableFolder(found.unreadableFolder) };
  if (asked === null || files.length === 0) return { matched: files, halt: null };
  if (!asked.ok) return { matched: files, halt: asked.problem };
  const { changes } = asked;
  const kept = changes.kind === 'known' ? keepChanged(files, changes.paths) : files;
  logChanges(runner, changes, kept.length);
  if (kept.length === 0 && isElsewhere(changes, runner.workspace)) logElsewhere(runner);
  return { matched: kept, halt: null };
}

/**
 * The split is of all the files that the patterns found, though this leg sends only what was chosen of its part: what an
 * event changed may read otherwise in a leg that is run again later, and each file must stay in the one leg.
 */
function filesOfLeg(
  found: FoundFiles,
  matched: readonly SourceFile[],
  shard: Shard | null,
  runner: Runner,
): readonly SourceFile[] {
  if (shard === null) return matched;
  const chosen = new Set(matched);
  const files = filesOfShard(found.files, shard).filter((file) => chosen.has(file));
  logShard(runner, files, matched.length, shard);
  return files;
}

const UNCHANGED: Verdict = {
  conclusion: 'skipped',
  sentence: 'none of the matched files was changed, and `changed-only` is set',
  reason: 'no-files-changed',
};

function dryVerdict({ submissions, takenUp, inDoubt, unsent }: Plan): Verdict {
  const parts = [
    `${counted(submissions.length, 'submission')} would be sent`,
    ...(takenUp.length === 0 ? [] : [`${counted(takenUp.length, 'job')} of earlier attempts taken up`]),
    ...(inDoubt.length === 0 ? [] : [`${counted(inDoubt.length, 'submission')} left out in doubt`]),
    ...(unsent.length === 0 ? [] : [`${counted(unsent.length, 'file')} left out`]),
  ];
  const sentence = `dry run, nothing was submitted: ${parts.join(', ')}`;
  return { conclusion: 'skipped', sentence, reason: 'dry-run' };
}

/** A re-run sends nothing of which it cannot see whether an earlier attempt paid for it: it could pay again. */
async function resumed(plan: Plan, { artifactName, deleteData }: Inputs, options: PrepareOptions): Promise<Plan> {
  const { github, origin, signal } = options;
  const earlier = await readEarlierResults(options.runner, artifactName);
  const askRunAgeMs = async () => {
    const age = await github?.runAgeMs(origin.runId, signal);
    return age?.ok ? age.value : null;
  };
  const { takenUp, inDoubt } = await takeUp(plan.submissions, earlier, {
    ...options,
    askRunAgeMs,
    useSaved: deleteData,
  });
  if (inDoubt === null) return withEarlier(plan, takenUp, []);
  const message = `not sent: whether an earlier attempt made a job of it could not be read from Roe's job list (${inDoubt.error.message}), and it could be paid twice; run again, or set \`resume: false\``;
  const problem = { code: 'resume-failed', message };
  return withEarlier(
    plan,
    takenUp,
    inDoubt.submissions.map((submission) => ({ submission, problem })),
  );
}

/** What lies in it may be what the user means to send, so that going on would look like success. */
function unreadableFolder(path: string): Problem {
  const message = `the folder ${path} could not be read: nothing was submitted; make it readable for the runner's user, or narrow \`files\``;
  return { code: 'unreadable-folder', message };
}

function withoutFiles({ patterns, ifNoFilesFound }: Inputs): Verdict {
  const sentence = `no file matched \`files\` (${patterns.join(', ')})`;
  if (ifNoFilesFound === 'error') {
    const advice = 'check the patterns, and that a checkout step comes before; `if-no-files-found` can allow this';
    return { conclusion: 'failure', sentence: `${sentence}: ${advice}` };
  }
  return { conclusion: 'skipped', sentence, reason: 'no-files-found' };
}

function nothingToDo(inputs: Inputs, found: number, matched: number): Verdict {
  if (found === 0) return withoutFiles(inputs);
  return matched === 0 || inputs.shard === null ? UNCHANGED : withoutFilesInShard(inputs.shard, matched);
}

/** More legs than files, or one file as large as many. */
function withoutFilesInShard({ index, total }: Shard, matched: number): Verdict {
  const sentence = `none of the ${counted(matched, 'matched file')} is for leg ${index} of the legs 0 to ${total - 1}`;
  return { conclusion: 'skipped', sentence, reason: 'no-files-in-shard' };
}
