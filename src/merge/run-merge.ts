import type { ArtifactStore } from '../github/artifact-store.ts';
import type { GitHubApi } from '../github/github-api.ts';
import type { Log, Runner } from '../github/runner.ts';
import { type Clock, NEVER } from '../lib/clock.ts';
import { compareText } from '../lib/compare-text.ts';
import { errorMessage } from '../lib/error-message.ts';
import { joinFirst } from '../lib/join-first.ts';
import { logStack } from '../lib/log-stack.ts';
import { orWarn } from '../lib/or-warn.ts';
import { pluralize } from '../lib/pluralize.ts';
import { deliver, deliverVerdict } from '../report/deliver.ts';
import { postComment } from '../report/post-comment.ts';
import { isOneFile, type Report, type ReportData, toReport } from '../report/report.ts';
import type { ResultLinks } from '../report/summary/head.ts';
import { RESULTS_JSONL, ResultsFile } from '../results/results-file.ts';
import { ScoreCounter, type Scorecard } from '../scorecard/scorecard.ts';
import { crashFault, faultVerdict, refusedVerdict, UNREPORTED, unsavedVerdict, type Verdict } from '../verdict.ts';
import { type GatheredLegs, gatherLegs, readResults } from './gather-shards.ts';
import { type GivenMergeInputs, type MergeInputs, readMergeInputs } from './inputs.ts';
import { createResultsSchema, type ResultsSchema } from './schema.ts';
import { chooseLegs, type LegHead, leftOutOf, staleLegs } from './shard-results.ts';
import { judgeLegs } from './verdict.ts';

export interface MergeWorld {
  readonly runner: Runner;
  readonly store: ArtifactStore;
  readonly clock: Clock;
  readonly openGitHub: (token: string, repository: string) => GitHubApi;
}

type ReadInputs = Extract<GivenMergeInputs, { ok: true }>;

/** Merges the legs of a matrix into one report. Each leg's newest attempt counts. */
export async function runMerge(world: MergeWorld): Promise<Verdict> {
  const { runner, clock } = world;
  const startedAtMs = clock.now();
  try {
    const given = readMergeInputs(runner);
    if (given.ok) return await merge(given, world, startedAtMs);
    return await conclude(refusedVerdict(given.problems), world, startedAtMs);
  } catch (error) {
    logStack(error, runner);
    return await conclude(faultVerdict(crashFault(error)), world, startedAtMs);
  }
}

async function conclude(verdict: Verdict, { runner, clock }: MergeWorld, startedAtMs: number): Promise<Verdict> {
  const data = { origin: await runner.origin(), agent: null, startedAtMs, finishedAtMs: clock.now() };
  await deliverVerdict(
    toReport([], data, () => verdict),
    runner,
  );
  return verdict;
}

async function merge(given: ReadInputs, world: MergeWorld, startedAtMs: number): Promise<Verdict> {
  const { runner, store } = world;
  const schema = createResultsSchema();
  const gathered = await gather(given.inputs, { store, log: runner, schema });
  if ('conclusion' in gathered) return await conclude(gathered, world, startedAtMs);
  try {
    return await report(gathered, given, schema, world);
  } finally {
    await orWarn(runner, "The shards' artifacts could not be removed from RUNNER_TEMP", () => gathered.release());
  }
}

async function gather(
  { from }: MergeInputs,
  options: { store: ArtifactStore; log: Log; schema: ResultsSchema },
): Promise<GatheredLegs | Verdict> {
  try {
    const gathered = await gatherLegs(from, options);
    if (gathered.found.length > 0 || gathered.problems.length > 0) return gathered;
    return faultVerdict({
      code: 'no-shards',
      headline: `found no results artifact of a shard whose name begins with \`${from}\` in this workflow run`,
      detail: 'add `needs` so that the shards finish first, and check that `from` matches their `artifact`',
    });
  } catch (error) {
    const headline = `the artifacts of this workflow run could not be listed (${errorMessage(error)})`;
    return faultVerdict({ code: 'artifacts-not-listed', headline, detail: 'run this job again' });
  }
}

async function report(
  gathered: GatheredLegs,
  { inputs, githubToken }: ReadInputs,
  schema: ResultsSchema,
  world: MergeWorld,
): Promise<Verdict> {
  const { runner, clock } = world;
  const origin = await runner.origin();
  const { legs, problems } = chooseLegs(gathered.found, origin);
  for (const leg of legs) runner.info(logLineOf(leg));
  const results = await ResultsFile.create(runner.tempDir, runner.scrub);
  const broken = await copyResults(legs, results, schema);
  await results.sync();
  const found = [...gathered.problems, ...problems, ...broken];
  const faults = found.length > 0 ? found : staleLegs(gathered.found, legs);
  const rows = results.rows.toSorted((a, b) => compareText(a.case, b.case));
  const merged = toReport(
    rows,
    { ...reportDataOf(legs, clock), origin, artifactName: inputs.artifactName, scorecard: sumOfScorecards(legs) },
    (tally) => {
      if (results.trouble !== null) return unsavedVerdict(results.trouble);
      return judgeLegs({ legs, faults, rows, ...tally }, inputs);
    },
  );
  const github = githubToken === '' ? null : world.openGitHub(githubToken, origin.repository);
  const commenting = {
    ...inputs,
    resume: true,
    matrixLeg: '',
    task: [inputs.from],
    runner,
    github,
    clock,
    // A cancelled merge may end at once, since it leaves no job open.
    cancelled: NEVER,
  };
  const delivery = {
    ...inputs,
    resume: true,
    deadline: null,
    postComment: (written: Report, links: ResultLinks) => postComment(written, { ...commenting, ...links }),
  };
  const { verdict } = await deliver(merged, results, delivery, runner);
  await orWarn(runner, `${RESULTS_JSONL} could not be closed`, () => results.close());
  return verdict;
}

const logLineOf = ({ run, total, conclusion, artifact }: LegHead): string =>
  `Shard ${run.shard.index + 1} of ${run.shard.total}: ${pluralize(total, 'result')}, ${conclusion}, attempt ${run.runAttempt} (${artifact}).`;

/** Copies the results of every intact leg. Returns why the others are not intact. */
async function copyResults(legs: readonly LegHead[], results: ResultsFile, schema: ResultsSchema): Promise<string[]> {
  const broken: string[] = [];
  const overlaps: string[] = [];
  const legOfCase = new Map<string, number>();
  let areFiles = true;
  for (const leg of legs) {
    const { index } = leg.run.shard;
    // The leg wrote this results.json at its start, before it had results.
    if (leg.failure?.code === UNREPORTED) continue;
    try {
      // Validates all results first, so that a leg is copied as a whole or not at all, with one result in memory at a
      // time.
      for await (const _ of readResults(leg, schema));
    } catch (error) {
      broken.push(errorMessage(error));
      continue;
    }
    for await (const record of readResults(leg, schema)) {
      const { case: id } = record;
      const other = legOfCase.get(id);
      legOfCase.set(id, index);
      areFiles &&= isOneFile(record);
      if (other === undefined) await results.appendRecord(record);
      else overlaps.push(`${id} (shards ${other + 1} and ${index + 1})`);
    }
  }
  return overlaps.length === 0 ? broken : [...broken, overlap(overlaps, areFiles ? 'files' : 'cases')];
}

const MAX_OVERLAPS = 5;

const overlap = (overlaps: readonly string[], what: string): string =>
  `some ${what} are in more than one shard: ${joinFirst(overlaps, MAX_OVERLAPS)}; use the same commit and the same \`files\` or \`rows\` in every shard`;

function sumOfScorecards(legs: readonly LegHead[]): Scorecard | null {
  const counter = new ScoreCounter();
  for (const { scorecard } of legs) if (scorecard !== null) counter.addAll(scorecard);
  return counter.scorecard;
}

function reportDataOf(legs: readonly LegHead[], clock: Clock): Omit<ReportData, 'origin'> {
  const agent = legs.find((leg) => leg.agent !== null)?.agent ?? null;
  const times = (which: 'startedAt' | 'finishedAt') => legs.map(({ run }) => Date.parse(run[which]));
  return {
    agent: agent && {
      agentId: agent.id,
      agentName: agent.name,
      versionId: agent.versionId,
      versionName: agent.versionName,
      engine: agent.engine,
      postActions: agent.postActions,
      hasMemory: false,
      isLearning: false,
      inputs: [],
      engineFileKeys: [],
    },
    startedAtMs: legs.length === 0 ? clock.now() : Math.min(...times('startedAt')),
    finishedAtMs: legs.length === 0 ? clock.now() : Math.max(...times('finishedAt')),
    leftOut: leftOutOf(legs),
    legs: legs.map(({ run, conclusion, total }) => ({
      index: run.shard.index,
      runAttempt: run.runAttempt,
      conclusion,
      total,
    })),
  };
}
