import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isNameNear } from '../github/artifact-name.ts';
import type { ArtifactStore, OtherRun, StoredArtifact } from '../github/artifact-store.ts';
import type { GitHubApi, WorkflowRun } from '../github/github-api.ts';
import type { Runner } from '../github/runner.ts';
import { type Clock, NEVER, raceAbort, TimeLimitError, withTimeLimit } from '../lib/clock.ts';
import { errorMessage } from '../lib/error-message.ts';
import type { Result } from '../lib/result.ts';
import { RESULTS_JSON } from '../report/results-json.ts';
import type { EntryRule } from './entry.ts';
import type { BaseChoice } from './inputs.ts';
import {
  nearArtifacts,
  noBaseYet,
  refusedResults,
  refusedRun,
  refusedUse,
  unreadableRuns,
  type Wanted,
  workflowFile,
} from './last-success.ts';
import { readSide, type Side } from './read-results.ts';
import type { BaseSource } from './text.ts';

export interface Base {
  readonly side: Side;
  readonly source: BaseSource;
}

interface FindingBase {
  readonly runner: Runner;
  readonly store: ArtifactStore;
  readonly clock: Clock;
  readonly token: string;
  readonly openGitHub: (token: string, repository: string) => GitHubApi;
  readonly rule: EntryRule;
  readonly folders: string[];
}

type FoundBase = Result<Base, string>;

/** Allows for a large artifact over a slow network. The client itself retries for half a minute. */
const FETCH_LIMIT_MS = 900_000;
/** Runs without usable results are rare, so reading more would waste calls. */
const MAX_RUNS_READ = 10;
const DEFAULT_ARTIFACT = 'roe-results';

export async function findBase(choice: BaseChoice, now: Side, finding: FindingBase): Promise<FoundBase> {
  switch (choice.kind) {
    case 'path':
      return await basedOn(resolve(finding.runner.workspace, choice.path), `${choice.path}`, finding);
    case 'artifact':
      return await inThisRun(choice.name, finding);
    case 'last-success':
      return await lastSuccess(now, finding);
  }
}

export async function removeFolders(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}

async function basedOn(path: string, given: string, { rule }: FindingBase): Promise<FoundBase> {
  const read = await readSide(path, rule);
  if (!read.ok) return { ok: false, error: `no base: \`base\` names ${given}, but ${read.error.what}` };
  return usable(read.value, { kind: 'path', why: '`base` names its results.json' }, `no base: the results in ${given}`);
}

async function inThisRun(name: string, finding: FindingBase): Promise<FoundBase> {
  try {
    const listed = (await limited(finding, finding.store.list(name))).filter((one) => !one.name.endsWith('.html'));
    const exact = listed.filter((one) => one.name === name);
    const near = (exact.length > 0 ? exact : listed.filter((one) => isNameNear(name, one.name))).sort(
      (a, b) => b.id - a.id,
    );
    const [newest] = near;
    if (newest === undefined) return { ok: false, error: `no base: this workflow run has no artifact named ${name}` };
    const read = await readSide(join(await fetchInto(newest, finding), RESULTS_JSON), finding.rule);
    const what = `no base: the results in the artifact ${newest.name}`;
    if (!read.ok) return { ok: false, error: `${what} cannot be used: ${read.error.what}` };
    return usable(read.value, { kind: 'artifact', why: `\`base\` names its artifact ${newest.name}` }, what);
  } catch (error) {
    return { ok: false, error: `no base: the artifact ${name} could not be downloaded (${errorMessage(error)})` };
  }
}

async function usable(side: Side, source: BaseSource, what: string): Promise<FoundBase> {
  const refused = refusedResults(side);
  if (refused === null) return { ok: true, value: { side, source } };
  await side.close();
  return { ok: false, error: `${what} ${refused}` };
}

async function fetchInto(artifact: StoredArtifact, finding: FindingBase, from?: OtherRun): Promise<string> {
  const folder = await limited(finding, finding.store.fetch(artifact, from));
  finding.folders.push(folder);
  return folder;
}

async function limited<T>({ clock }: FindingBase, work: Promise<T>): Promise<T> {
  return await withTimeLimit(clock, FETCH_LIMIT_MS, NEVER, async (signal) => raceAbort(work, signal)).catch((error) => {
    if (!(error instanceof TimeLimitError)) throw error;
    throw new Error(`timed out after ${FETCH_LIMIT_MS / 60_000} minutes`);
  });
}

/** Tries the newest successful runs of this workflow on the default branch until one has results of this job. */
async function lastSuccess(now: Side, finding: FindingBase): Promise<FoundBase> {
  const { runner, token } = finding;
  const { repository, runId } = await runner.origin();
  const workflow = workflowFile(runner.environment('GITHUB_WORKFLOW_REF'));
  if (token === '')
    return { ok: false, error: 'no base: `github-token` is empty; set it to a token with `actions: read`' };
  if (workflow === null) return { ok: false, error: 'no base: GitHub does not say which workflow this is' };
  const github = finding.openGitHub(token, repository);
  const branch = await github.defaultBranch(NEVER);
  if (!branch.ok) return { ok: false, error: unreadableRuns(branch.error) };
  const runs = await github.successfulRuns(workflow, branch.value, NEVER);
  if (!runs.ok) return { ok: false, error: unreadableRuns(runs.error) };
  const wanted: Wanted = {
    ...now,
    repository,
    runId,
    branch: branch.value,
    artifact: now.artifact ?? DEFAULT_ARTIFACT,
  };
  let why: string | null = null;
  let read = 0;
  for (const run of runs.value.filter(({ id }) => id !== runId)) {
    const refused = refusedRun(run, wanted);
    if (refused === null && read === MAX_RUNS_READ) break;
    read += refused === null ? 1 : 0;
    const found = refused === null ? await inRun(run, wanted, github, finding) : passedOver(refused);
    if (found.kind === 'base') return { ok: true, value: found.base };
    if (found.kind === 'unusable') return { ok: false, error: found.sentence };
    why ??= found.why;
  }
  return { ok: false, error: noBaseYet(branch.value, why) };
}

type InRun =
  | { readonly kind: 'base'; readonly base: Base }
  /** The run is the base, but its results cannot be read. An older run is not used instead. */
  | { readonly kind: 'unusable'; readonly sentence: string }
  | { readonly kind: 'passed-over'; readonly why: string };

const passedOver = (why: string): InRun => ({ kind: 'passed-over', why });
const unusable = (sentence: string): InRun => ({ kind: 'unusable', sentence });

async function inRun(run: WorkflowRun, wanted: Wanted, github: GitHubApi, finding: FindingBase): Promise<InRun> {
  const listed = await github.artifactsOfRun(run.id, NEVER);
  if (!listed.ok) return unusable(unreadableRuns(listed.error));
  const near = nearArtifacts(listed.value, wanted.artifact);
  const kept = near.filter(({ isExpired }) => !isExpired);
  if (near.length === 0) return passedOver(`run ${run.id} has no results artifact named ${wanted.artifact}`);
  if (kept.length === 0) {
    return unusable(
      `no base: the results of run ${run.id}, the last success on ${wanted.branch}, have expired; run this workflow on ${wanted.branch} again`,
    );
  }
  const from = { token: finding.token, repository: wanted.repository, runId: run.id };
  let best: Side | null = null;
  let why: string | null = null;
  let broken: string | null = null;
  for (const artifact of kept) {
    const found = await readArtifact(artifact, from, wanted, finding);
    if (!found.ok) {
      if (found.error.isBroken) broken ??= found.error.sentence;
      else why ??= `the results of run ${run.id} ${found.error.sentence}`;
      continue;
    }
    const side = found.value;
    // The legs of one job may use different agents. Each leg is compared with the base of the same agent.
    if (best === null || (best.agent?.id !== wanted.agent?.id && side.agent?.id === wanted.agent?.id)) {
      await best?.close();
      best = side;
    } else await side.close();
  }
  if (best !== null) {
    const source = {
      kind: 'last-success',
      why: `the last successful run of this workflow on ${wanted.branch}`,
    } as const;
    return { kind: 'base', base: { side: best, source } };
  }
  if (broken !== null)
    return unusable(`no base: the results of run ${run.id}, the last success on ${wanted.branch}, ${broken}`);
  return passedOver(why ?? `run ${run.id} has no results`);
}

interface RefusedArtifact {
  readonly isBroken: boolean;
  readonly sentence: string;
}

async function readArtifact(
  { id, name, digest }: StoredArtifact,
  from: OtherRun,
  wanted: Wanted,
  finding: FindingBase,
): Promise<Result<Side, RefusedArtifact>> {
  const refused = (isBroken: boolean, sentence: string) => ({ ok: false, error: { isBroken, sentence } }) as const;
  let folder: string;
  try {
    folder = await fetchInto({ id, name, digest }, finding, from);
  } catch (error) {
    return refused(true, `could not be downloaded (${errorMessage(error)})`);
  }
  const read = await readSide(join(folder, RESULTS_JSON), finding.rule);
  if (!read.ok) return refused(true, `cannot be used: ${read.error.what}`);
  const side = read.value;
  const why = refusedResults(side) ?? refusedUse(side, wanted);
  if (why === null) return { ok: true, value: side };
  await side.close();
  return refused(false, why);
}
