import { postActionsProblem } from '../agent/post-actions.ts';
import type { PinnedAgent } from '../agent/preflight.ts';
import { surplusFiles } from '../agent/version.ts';
import { type Case, type Cases, wordFor } from '../cases/case.ts';
import { type CheckChoice, type LoadedChecks, loadChecks } from '../checks/load.ts';
import type { ResultChecks } from '../checks/result-checks.ts';
import type { GitHubApi } from '../github/github-api.ts';
import type { Origin, Runner } from '../github/runner.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Clock } from '../lib/clock.ts';
import { pluralize } from '../lib/pluralize.ts';
import { caseProblem, DRY_RUN, runProblem } from '../problem.ts';
import type { PlannedRun } from '../report/planned-run.ts';
import { type Earlier, findResumableJobs, type SupersededJob } from '../resume/find-resumable-jobs.ts';
import type { AgentVersion, Roe } from '../roe/roe.ts';
import { unknownFloorProblem } from '../scorecard/floors.ts';
import type { Budget } from '../submissions/budget.ts';
import { assumeHashed } from '../submissions/submission.ts';
import { problemsVerdict, skippedVerdict, type Verdict } from '../verdict.ts';
import { type ChosenCases, chooseCases, type NothingToSend, type SendableCases } from './choose-cases.ts';
import { type AskedAgent, isResuming, runAgeMs } from './earlier-attempts.ts';
import { type Estimate, estimateCost, noteOnEstimate } from './estimate-cost.ts';
import type { Note } from './notes.ts';
import { openBudget, spendingOf } from './open-budget.ts';
import { type Plan, plannedRun, planSubmissions, skippedBecauseOf, skippedInDryRun, withEarlier } from './plan.ts';
import { noteOnSpending, notesOnPlan, notesOnPlanned, notesOnUnexpected } from './plan-notes.ts';

export type Prepared =
  | {
      readonly kind: 'ready';
      readonly plan: Plan;
      readonly budget: Budget | null;
      readonly agent: AgentVersion;
      /** Null without checks. The caller closes it after the last result. */
      readonly checks: ResultChecks | null;
      readonly notes: readonly Note[];
      readonly found: number | null;
    }
  /** `agent` is null if the run ends before the agent is known. */
  | (NothingToSend & {
      readonly agent: AgentVersion | null;
      readonly estimate: Estimate | null;
      /** Only for a dry run. */
      readonly planned: PlannedRun | null;
      /** Only to count what is expected of refused cases. The caller closes it. */
      readonly checks: ResultChecks | null;
    });

export interface PrepareOptions {
  readonly runner: Runner;
  readonly origin: Origin;
  readonly roe: Roe;
  readonly github: GitHubApi | null;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Examines the files while Roe is asked for the agent, and plans the submissions. Costs nothing at Roe. */
export async function prepare(inputs: Inputs, asked: AskedAgent, options: PrepareOptions): Promise<Prepared> {
  const { origin } = options;
  const [{ checked, earlier }, { chosen, loaded }] = await Promise.all([
    asked.answer,
    chooseAndLoad(inputs, options, asked),
  ]).finally(asked.giveUp);
  if (chosen.kind === 'nothing-to-send') return { ...chosen, agent: null, estimate: null, planned: null, checks: null };
  const { notes: earlyNotes, found } = chosen;
  const nothing = {
    kind: 'nothing-to-send',
    halt: null,
    agent: null,
    estimate: null,
    planned: null,
    checks: null,
    notes: earlyNotes,
    found,
  } as const;
  if (chosen.cases.length === 0 && loaded.ok) {
    const { refused } = chosen;
    const verdict = inputs.dryRun ? dryVerdict({ skipped: refused }) : null;
    return { ...nothing, skipped: refused, checks: loaded.checks, verdict };
  }
  if (!checked.ok || !loaded.ok) {
    if (loaded.ok) loaded.checks?.close();
    // Without a case to send, nobody waited for the agent.
    const parts = chosen.cases.length === 0 ? [loaded] : [checked, loaded];
    const wrong = parts.flatMap((part) => (part.ok ? [] : part.problems));
    return refusedBecauseOf(wrong, chosen, null, checked.ok ? null : checked.requestId);
  }
  const { agent } = checked;
  const { cases, refused } = withFileInput(chosen, agent);
  const ofFloors = problemsOfFloors(inputs, loaded.checks);
  const problems = [...(await problemsOfAgent(agent.version, cases, inputs, options.runner)), ...ofFloors];
  if (problems.length > 0) {
    loaded.checks?.close();
    return refusedBecauseOf(problems, { ...chosen, cases, refused }, agent.version);
  }
  const planned = planSubmissions(cases, refused, agent.version, inputs, origin);
  const { plan, superseded } = isResuming(inputs, origin)
    ? await withResumed(planned, earlier, inputs, options)
    : { plan: planned, superseded: [] };
  const spending = spendingOf(inputs, chosen.share);
  const notes = [
    ...chosen.notes,
    ...notesOnPlan(plan, agent),
    ...(spending === null ? [] : [noteOnSpending(spending, inputs.maxCost)]),
    ...notesOnUnexpected(loaded.withoutGolden),
  ];
  if (!inputs.dryRun) {
    const budget = await openBudget(spending, plan, superseded, options);
    return { kind: 'ready', plan, budget, agent: agent.version, checks: loaded.checks, notes, found };
  }
  loaded.checks?.close();
  return { ...nothing, ...(await dryPlan(plan, agent.version, notes, options)) };
}

async function dryPlan(plan: Plan, agent: AgentVersion, notes: readonly Note[], options: PrepareOptions) {
  const estimate = await estimateCost(plan.submissions.length, agent, options);
  const planned = plannedRun(plan);
  return {
    skipped: skippedInDryRun(plan, agent),
    agent,
    verdict: dryVerdict(plan),
    notes: [...notes, ...notesOnPlanned(planned, agent), ...(estimate === null ? [] : [noteOnEstimate(estimate)])],
    estimate,
    planned,
  };
}

/** Why the agent cannot or may not run these cases. */
async function problemsOfAgent(
  version: AgentVersion,
  cases: readonly Case[],
  { postActions }: Inputs,
  runner: Runner,
): Promise<string[]> {
  const surplus = surplusFiles(cases, version);
  if (version.postActions.length === 0) return surplus;
  const unwanted = postActionsProblem(version, postActions, await runner.event());
  return unwanted === null ? surplus : [...surplus, unwanted];
}

function refusedBecauseOf(
  problems: readonly string[],
  { cases, refused, notes, found }: SendableCases,
  agent: AgentVersion | null = null,
  requestId: string | null = null,
): Prepared {
  const problem = (message: string) => runProblem('preflight-failed', message, requestId);
  const halt = problem(problems.join('; '));
  const verdict = problemsVerdict('nothing was submitted', problems.map(problem));
  const skipped = skippedBecauseOf(halt, cases, refused);
  return {
    kind: 'nothing-to-send',
    skipped,
    halt,
    verdict,
    agent,
    estimate: null,
    planned: null,
    checks: null,
    notes,
    found,
  };
}

/** A part of the cases need not have every field. */
function problemsOfFloors({ minAccuracy, changedOnly, shard }: Inputs, checks: ResultChecks | null): readonly string[] {
  if (minAccuracy === null || checks === null || changedOnly || shard !== null) return [];
  const problem = unknownFloorProblem(minAccuracy, checks.expectedPointers);
  return problem === null ? [] : [problem];
}

/** Only the agent's definition shows the input for the cases' own files. */
function withFileInput({ cases, refused }: SendableCases, { fileInput }: PinnedAgent): Cases {
  if (fileInput === null) return { cases, refused };
  const filled = <One extends Case>(one: One): One => ({
    ...one,
    files: one.files.map((part) => (part.input === null ? { ...part, input: fileInput.key } : part)),
  });
  return {
    cases: cases.map(filled),
    refused: refused.map(({ case: one, problem }) => ({ case: filled(one), problem })),
  };
}

interface Chosen {
  readonly chosen: ChosenCases;
  readonly loaded: LoadedChecks;
}

const NO_CHOICE: CheckChoice = { outputSchema: null, expected: null, rejectWhen: null };
const NO_CHECKS: LoadedChecks = { ok: true, checks: null, withoutGolden: [] };

async function chooseAndLoad(inputs: Inputs, options: PrepareOptions, { signal, giveUp }: AskedAgent): Promise<Chosen> {
  const { runner, origin, github, clock } = options;
  const hashAll = inputs.dryRun || isResuming(inputs, origin);
  const chosen = await chooseCases(inputs, { runner, github, stopping: options.signal, signal, giveUp, hashAll });
  if (chosen.kind !== 'cases') {
    giveUp();
    return { chosen, loaded: NO_CHECKS };
  }
  const { cases, refused } = chosen;
  // The expected fields of a refused case count as missing.
  const all = [...cases, ...refused.map((one) => one.case)];
  if (cases.length > 0) return { chosen, loaded: await loadChecks(inputs, all, runner.workspace, clock) };
  giveUp();
  const { expected, minAccuracy } = inputs;
  const loaded = await loadChecks({ ...NO_CHOICE, expected }, all, runner.workspace, clock);
  return { chosen, loaded: loaded.ok || minAccuracy !== null ? loaded : NO_CHECKS };
}

function dryVerdict({
  submissions = [],
  resumed = [],
  inDoubt = [],
  skipped,
}: Partial<Plan> & Pick<Plan, 'skipped'>): Verdict {
  const skippedCases = skipped.map((one) => one.case);
  const parts = [
    `${pluralize(submissions.length, 'submission')} would be sent`,
    ...(resumed.length === 0 ? [] : [`${pluralize(resumed.length, 'job')} of earlier attempts resumed`]),
    ...(inDoubt.length === 0 ? [] : [`${pluralize(inDoubt.length, 'submission')} in doubt skipped`]),
    ...(skipped.length === 0 ? [] : [`${pluralize(skipped.length, wordFor(skippedCases))} skipped`]),
  ];
  return skippedVerdict(DRY_RUN, 'dry run, nothing was submitted', parts.join(', '));
}

interface Resuming {
  readonly plan: Plan;
  readonly superseded: readonly SupersededJob[];
}

/** A re-run does not send a submission that an earlier attempt may have paid for. */
async function withResumed(
  plan: Plan,
  earlier: Earlier,
  { deleteData }: Inputs,
  options: PrepareOptions,
): Promise<Resuming> {
  const askRunAgeMs = () => runAgeMs(options);
  const submissions = plan.submissions.map(assumeHashed);
  const resumed = await findResumableJobs(submissions, earlier, { ...options, askRunAgeMs, useSaved: deleteData });
  const { inDoubt, superseded } = resumed;
  if (inDoubt === null) return { plan: withEarlier(plan, { ...resumed, inDoubt: [] }), superseded };
  const word = wordFor(submissions.flatMap(({ cases }) => cases));
  const message = `not sent, since Roe's job list did not show whether an earlier attempt submitted this ${word} (${inDoubt.error.message}): run again, or set \`resume: false\` and risk paying twice`;
  const problem = caseProblem('resume-failed', message, inDoubt.error.requestId);
  const doubtful = inDoubt.submissions.map((submission) => ({ submission, problem }));
  return { plan: withEarlier(plan, { ...resumed, inDoubt: doubtful }), superseded };
}
