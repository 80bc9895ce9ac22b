import { byPath } from '../files/source-file.ts';
import type { ArtifactStore } from '../github/artifact-store.ts';
import type { GitHubApi } from '../github/github-api.ts';
import type { Log, Runner } from '../github/runner.ts';
import { type Clock, NEVER } from '../lib/clock.ts';
import { errorMessage } from '../lib/error-message.ts';
import { joinFirst } from '../lib/join-first.ts';
import { logStack } from '../lib/log-stack.ts';
import { orWarn } from '../lib/or-warn.ts';
import { pluralize } from '../lib/pluralize.ts';
import { deliver, deliverVerdict } from '../report/deliver.ts';
import { postComment } from '../report/post-comment.ts';
import { type Ingredients, type Report, toReport } from '../report/report.ts';
import type { ResultLinks } from '../report/summary/head.ts';
import { RESULTS_JSONL, ResultsFile } from '../results/results-file.ts';
import { crashFault, faultVerdict, refusedVerdict, UNREPORTED, unsavedVerdict, type Verdict } from '../verdict.ts';
import { type GatheredLegs, gatherLegs, readResults } from './gather-shards.ts';
import { type GivenMergeInputs, type MergeInputs, readMergeInputs } from './inputs.ts';
import { createResultsSchema, type ResultsSchema } from './schema.ts';
import { chooseLegs, type LegHead, staleLegs } from './shard-results.ts';
import { judgeLegs } from './verdict.ts';

/** What merging needs of the world; only an entry chooses what it is. */
export interface MergeWorld {
  readonly runner: Runner;
  readonly shelf: ArtifactStore;
  readonly clock: Clock;
  /** Opens the way to GitHub's REST API; loads nothing before it is used. */
  readonly openGitHub: (token: string, repository: string) => GitHubApi;
}

type ReadInputs = Extract<GivenMergeInputs, { ok: true }>;

/** One report out of the legs of a matrix: their artifacts, the newest attempt of each, their results, the verdict. */
export async function runMerge(world: MergeWorld): Promise<Verdict> {
  const { runner, clock } = world;
  const startedAtMs = clock.now();
  try {
    const given = readMergeInputs(runner);
    if (given.ok) return await carryOut(given, world, startedAtMs);
    return await conclude(refusedVerdict(given.problems), world, startedAtMs);
  } catch (error) {
    logStack(error, runner);
    return await conclude(faultVerdict(crashFault(error)), world, startedAtMs);
  }
}

/** The end of a step that has nothing to report on. */
async function conclude(verdict: Verdict, { runner, clock }: MergeWorld, startedAtMs: number): Promise<Verdict> {
  const ingredients = { origin: await runner.origin(), agent: null, startedAtMs, finishedAtMs: clock.now() };
  await deliverVerdict(
    toReport([], ingredients, () => verdict),
    runner,
  );
  return verdict;
}

async function carryOut(given: ReadInputs, world: MergeWorld, startedAtMs: number): Promise<Verdict> {
  const { runner, shelf } = world;
  const schema = createResultsSchema();
  const gathered = await gather(given.inputs, { shelf, log: runner, schema });
  if ('conclusion' in gathered) return await conclude(gathered, world, startedAtMs);
  try {
    return await report(gathered, given, schema, world);
  } finally {
    await orWarn(runner, "The legs' artifacts could not be removed from RUNNER_TEMP", () => gathered.release());
  }
}

/** A verdict if there is nothing to merge. */
async function gather(
  { legsName }: MergeInputs,
  options: { shelf: ArtifactStore; log: Log; schema: ResultsSchema },
): Promise<GatheredLegs | Verdict> {
  try {
    const gathered = await gatherLegs(legsName, options);
    if (gathered.found.length > 0 || gathered.problems.length > 0) return gathered;
    return faultVerdict({
      code: 'no-legs',
      headline: `this workflow run has no results artifact named \`${legsName}\` or similar`,
      detail: 'let the legs run first (`needs`), and set `artifact-name` to the name that they use',
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
  for (const leg of legs) runner.info(lineOf(leg));
  const results = await ResultsFile.create(runner.tempDir, runner.scrub);
  const broken = await takeOver(legs, results, schema);
  await results.sync();
  const told = [...gathered.problems, ...problems, ...broken];
  const faults = told.length > 0 ? told : staleLegs(gathered.found, legs);
  const rows = results.rows.toSorted((a, b) => byPath(a.file, b.file));
  const merged = toReport(rows, { ...ingredientsOf(legs, clock), origin }, (counts, total) => {
    if (results.trouble !== null) return unsavedVerdict(results.trouble);
    return judgeLegs({ legs, faults, rows, counts, total }, inputs);
  });
  const github = githubToken === '' ? null : world.openGitHub(githubToken, origin.repository);
  const commenting = {
    ...inputs,
    resume: true,
    matrixLeg: '',
    task: [inputs.legsName],
    runner,
    github,
    clock,
    // A merge that is cancelled ends at once: nothing is left open.
    cancelled: NEVER,
  };
  const delivery = {
    ...inputs,
    resume: true,
    artifact: inputs.artifactName !== null,
    artifactName: inputs.artifactName ?? '',
    hurry: null,
    postComment: (written: Report, links: ResultLinks) => postComment(written, { ...commenting, ...links }),
  };
  const { verdict } = await deliver(merged, results, delivery, runner);
  await orWarn(runner, `${RESULTS_JSONL} could not be closed`, () => results.close());
  return verdict;
}

const lineOf = ({ run, total, conclusion, artifact }: LegHead): string =>
  `Leg ${run.shard.index}: ${pluralize(total, 'file')}, ${conclusion}, attempt ${run.runAttempt} (${artifact}).`;

/** Writes down the results of every leg that is whole, and tells what is wrong with the others. */
async function takeOver(legs: readonly LegHead[], results: ResultsFile, schema: ResultsSchema): Promise<string[]> {
  const broken: string[] = [];
  const overlaps: string[] = [];
  const legOfPath = new Map<string, number>();
  for (const leg of legs) {
    const { index } = leg.run.shard;
    // The leg's results.json was written before there were results.
    if (leg.failure?.code === UNREPORTED) continue;
    try {
      // A leg is taken whole or not at all, and no more than one result is in memory.
      for await (const _ of readResults(leg, schema));
    } catch (error) {
      broken.push(errorMessage(error));
      continue;
    }
    for await (const record of readResults(leg, schema)) {
      const { path } = record.file;
      const other = legOfPath.get(path);
      legOfPath.set(path, index);
      if (other === undefined) await results.appendRecord(record);
      else overlaps.push(`${path} (legs ${other} and ${index})`);
    }
  }
  return overlaps.length === 0 ? broken : [...broken, overlap(overlaps)];
}

const MAX_OVERLAPS = 5;

const overlap = (overlaps: readonly string[]): string =>
  `a file is in more than one leg: ${joinFirst(overlaps, MAX_OVERLAPS)}; use the same commit and the same \`files\` in every leg`;

function ingredientsOf(legs: readonly LegHead[], clock: Clock): Omit<Ingredients, 'origin'> {
  const agent = legs.find((leg) => leg.agent !== null)?.agent ?? null;
  const times = (which: 'startedAt' | 'finishedAt') => legs.map(({ run }) => Date.parse(run[which]));
  return {
    agent: agent && {
      agentId: agent.id,
      agentName: agent.name,
      versionId: agent.versionId,
      versionName: agent.versionName,
      inputs: [],
      engineFileKeys: [],
    },
    startedAtMs: legs.length === 0 ? clock.now() : Math.min(...times('startedAt')),
    finishedAtMs: legs.length === 0 ? clock.now() : Math.max(...times('finishedAt')),
    legs: legs.map(({ run, conclusion, total }) => ({
      index: run.shard.index,
      runAttempt: run.runAttempt,
      conclusion,
      total,
    })),
  };
}
