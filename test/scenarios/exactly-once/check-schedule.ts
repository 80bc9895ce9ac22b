import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Mishap, Network } from '../../../simulators/roe/in-process.ts';
import type { InspectedJob, Inspection } from '../../../simulators/roe/inspection.ts';
import { randomFrom } from '../../../simulators/roe/random.ts';
import { DEFAULT_API_KEY, type RouteName } from '../../../simulators/roe/scenario.ts';
import { createGitHubApi } from '../../../src/github/octokit-api.ts';
import { unfinishedWork } from '../../../src/jobs/journal.ts';
import { JOURNAL_STATE, readJournal } from '../../../src/jobs/journal-file.ts';
import { cancelLeftoverJobs } from '../../../src/post/cancel-leftover-jobs.ts';
import type { ResultRecord } from '../../../src/results/record.ts';
import type { Roe } from '../../../src/roe/roe.ts';
import { startRun } from '../../../src/run/start-run.ts';
import { KINDS } from '../../support/case-kinds.ts';
import { defaultInputs } from '../../support/default-inputs.ts';
import { type RecordingRunner, recordingRunner } from '../../support/recording-runner.ts';
import type { VirtualClock } from '../../support/virtual-clock.ts';
import { type VirtualWorld, virtualWorld, type World } from '../../support/virtual-world.ts';
import { drawSchedule, type Schedule } from './schedule.ts';

export interface Outcome {
  /** Promises that the run broke; none if all held. */
  readonly broken: readonly string[];
  readonly lost: number;
  readonly resent: number;
  /** Everything that Roe saw and did, and what the run made of it. The same seed gives the same. */
  readonly history: string;
}

/** After the post step every request that is still on its way has arrived. */
const LAST_ARRIVAL_MS = 120_000;
/** Sets the wall clock a few hours forward or back every 2.5 s. */
const HOURS_OFF = [0, 1, -1, 5, -3, 26, 0, -26];
const wallClockOffMs = (passedMs: number) =>
  (HOURS_OFF[Math.floor(passedMs / 2_500) % HOURS_OFF.length] ?? 0) * 3_600_000;

/** Runs the whole action and its post step over one schedule and holds what they did against what they promise. */
export async function checkSchedule(seed: number): Promise<Outcome> {
  return await runSchedule(drawSchedule(seed));
}

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Sees every call to Roe. */
  readonly watch?: (roe: Roe) => Roe;
  readonly judgeAlso?: (results: readonly ResultRecord[], atEnd: Inspection) => readonly string[];
}

export async function runSchedule(schedule: Schedule, options: RunOptions = {}): Promise<Outcome> {
  const { seed } = schedule;
  const workspace = await mkdtemp(join(tmpdir(), 'exactly-once-'));
  using world = virtualWorld({
    scenario: schedule.scenario,
    network: () => networkOf(schedule),
    seed,
    wallClockOffMs,
  });
  try {
    await writeFiles(workspace, schedule);
    const inputs = { ...inputsFor(schedule, world), ...options.inputs };
    const runner = recordingRunner({ workspace, tempDir: workspace, inputs });
    const { watch = (roe: Roe) => roe, judgeAlso = () => [] } = options;
    const watched = { ...world, connect: (...given: Parameters<World['connect']>) => watch(world.connect(...given)) };
    await world.clock.run(runAction(schedule, runner, watched));
    const path = runner.outputs.get('results-path') ?? '';
    const { results } = JSON.parse(await readFile(path, 'utf8')) as { results: ResultRecord[] };
    const atEnd = world.emulator.inspect();
    const postLog = await world.clock.run(runPost(runner, world));
    const afterPost = world.emulator.inspect();
    return {
      broken: [
        ...judge(schedule, results, atEnd),
        ...judgeParts(schedule, atEnd),
        ...judgeOpenJobs(results, atEnd.jobs),
        ...judgePost(postLog, afterPost),
        ...judgeAlso(results, afterPost),
      ],
      lost: results.filter(({ outcome }) => outcome === 'lost').length,
      resent: Math.max(0, atEnd.calls.submit - new Set(contentsOf(schedule)).size),
      history: historyOf(afterPost, results, postLog),
    };
  } catch (error) {
    return { broken: [error instanceof Error ? error.message : String(error)], lost: 0, resent: 0, history: '' };
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

function networkOf({ network, seed, maxLatencyMs }: Schedule): Network {
  const random = randomFrom(seed + 2);
  const seen = new Map<RouteName, number>();
  const used = new Map<unknown, number>();
  const mishapOf = (route: RouteName): Mishap | null => {
    const met = seen.get(route) ?? 0;
    seen.set(route, met + 1);
    const fault = network.find((it) => it.route === route && met >= it.after && (used.get(it) ?? 0) < it.times);
    if (fault === undefined) return null;
    used.set(fault, (used.get(fault) ?? 0) + 1);
    return fault.mishap;
  };
  return { mishapOf, latencyMs: () => 1 + Math.floor(random() * maxLatencyMs) };
}

/** The part of each case's content that no other case has. */
const contentsOf = ({ caseCount, seed, hasTwins }: Schedule): string[] =>
  Array.from({ length: caseCount }, (_, index) => `${seed} ${hasTwins && index === caseCount - 1 ? 0 : index}`);

async function writeFiles(workspace: string, schedule: Schedule): Promise<void> {
  const cases = contentsOf(schedule).map((content, index) => ({ name: `f${index}`, content }));
  for (const [path, content] of Object.entries(KINDS[schedule.kind].filesOf(cases))) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), content);
  }
}

function inputsFor(schedule: Schedule, { emulator }: VirtualWorld): Record<string, string> {
  const { end } = schedule;
  return {
    ...defaultInputs(),
    'api-key': DEFAULT_API_KEY,
    'base-url': emulator.url,
    ...KINDS[schedule.kind].inputs,
    concurrency: String(schedule.concurrency),
    artifact: 'false',
    'html-report': 'false',
    ...(end?.kind === 'timeout' ? { timeout: `${end.afterMs}ms` } : {}),
    'fail-fast': String(end?.kind === 'fail-fast'),
  };
}

async function runAction({ end }: Schedule, runner: RecordingRunner, { clock, connect }: World): Promise<void> {
  const cancelling = new AbortController();
  if (end?.kind === 'cancel') void clock.sleep(end.afterMs).then(() => cancelling.abort());
  await startRun({
    runner,
    clock,
    cancelled: cancelling.signal,
    connect,
    openGitHub: (token, repository) => createGitHubApi({ token, repository, clock, log: () => {} }),
    maxOpenFiles: () => null,
  });
}

/** The post step's log, when the last request has arrived. */
async function runPost(runner: RecordingRunner, { clock, connect }: VirtualWorld): Promise<readonly string[]> {
  const step = recordingRunner({ workspace: '', tempDir: '', inputs: {} });
  const left = unfinishedWork(readJournal(runner.state(JOURNAL_STATE), runner.tempDir) ?? '');
  if (left !== null) {
    const roe = connect({ organizationId: null }, DEFAULT_API_KEY);
    await cancelLeftoverJobs(left, { log: step, roe, clock, cancelled: new AbortController().signal });
  }
  await lastArrival(clock);
  return step.log;
}

const lastArrival = (clock: VirtualClock) => clock.sleep(LAST_ARRIVAL_MS);

const isOpen = ({ status }: InspectedJob) => status === null || status < 3;

function judge(schedule: Schedule, results: readonly ResultRecord[], seen: Inspection): string[] {
  const { caseCount, listIsDead, end } = schedule;
  const broken: string[] = [...seen.violations];
  const jobs = new Map(seen.jobs.map((job) => [job.metadata.case, job]));
  const sentAs = sentAsIn(schedule);
  if (seen.duplicateSubmissions > 0) broken.push(`${seen.duplicateSubmissions} submissions were paid twice`);
  if (jobs.size < seen.jobs.length) broken.push(`${seen.jobs.length - jobs.size} cases were paid twice`);
  if (results.length !== caseCount) broken.push(`${caseCount} cases, ${results.length} results`);
  const wanted = ['succeeded', 'failed', 'lost', 'not-submitted', ...(end === null ? [] : ['timed-out', 'cancelled'])];
  for (const { case: id, outcome, jobId, sharedWith } of results) {
    const job = jobs.get(sentAs(id));
    if (outcome === 'lost' && !listIsDead && end === null) {
      broken.push(`${id} is lost, though the list can be read`);
    }
    if (outcome === 'not-submitted' && job) broken.push(`${id} is not-submitted, though it has a job`);
    if (jobId !== null && jobId !== job?.id) broken.push(`${id} has another case's job`);
    if (sentAs(id) === id && sharedWith !== null) broken.push(`${id} shares the job of ${sharedWith}`);
    if (outcome === 'succeeded' && job?.status !== 3) broken.push(`${id} succeeded, its job did not`);
    if (outcome === 'failed' && job?.status !== 4) broken.push(`${id} failed, its job did not`);
    if (outcome === 'cancelled' && job && isOpen(job)) broken.push(`${id} is cancelled, its job runs on`);
    if (!wanted.includes(outcome)) broken.push(`${id} is ${outcome}`);
  }
  return broken;
}

/** Of cases that would send the same, the first in order is sent. */
function sentAsIn({ kind, caseCount, hasTwins }: Schedule): (id: string) => string {
  const { idOf } = KINDS[kind];
  return (id) => (hasTwins && id === idOf(`f${caseCount - 1}`) ? idOf('f0') : id);
}

/** Each request of a case has all of its parts, and the same ones however often it is sent. */
function judgeParts({ kind }: Schedule, { submissions }: Inspection): string[] {
  const { sent } = KINDS[kind];
  const first = new Map<string, string>();
  return submissions.flatMap(({ parts }) => {
    const { case: id } = JSON.parse(parts.find(({ key }) => key === 'metadata')?.text ?? '{}') as { case: string };
    const others = parts.filter(({ key }) => key !== 'metadata');
    const keys = others.map(({ key }) => key).sort();
    const content = JSON.stringify(others.map(({ key, contentType, sha256 }) => [key, contentType, sha256]));
    if (!first.has(id)) first.set(id, content);
    return [
      ...(keys.join() === sent.join() ? [] : [`${id} was sent with ${keys.join()}`]),
      ...(first.get(id) === content ? [] : [`${id} was sent with other parts the second time`]),
    ];
  });
}

/** The log must name each job that keeps running, by its id or by the key that finds it. */
function judgeOpenJobs(results: readonly ResultRecord[], jobs: readonly InspectedJob[]): string[] {
  return jobs.filter(isOpen).flatMap(({ id, metadata }) => {
    const result = results.find((result) => result.case === metadata.case);
    const message = result?.error?.message ?? '';
    const isNamed = message.includes(id) || message.includes(String(metadata.submission_key));
    return isNamed ? [] : [`the open job of ${metadata.case} is not named: ${result?.outcome}, "${message}"`];
  });
}

function judgePost(log: readonly string[], { jobs, duplicateSubmissions, calls }: Inspection): string[] {
  const said = log.filter((line) => line.startsWith('warning: ')).join('\n');
  const unnamed = jobs.filter(isOpen).filter(({ id, metadata }) => {
    return !said.includes(id) && !said.includes(String(metadata.submission_key));
  });
  return [
    ...(duplicateSubmissions > 0 ? [`after the post step, ${duplicateSubmissions} submissions are paid twice`] : []),
    ...(calls['cancel-all'] > 0 ? ['all jobs of the agent were cancelled'] : []),
    ...unnamed.map(({ metadata }) => `the post step leaves the job of ${metadata.case} open and does not say so`),
  ];
}

function historyOf({ requests, jobs }: Inspection, results: readonly ResultRecord[], postLog: readonly string[]) {
  // Random by nature, and without meaning: the ids of a request and its reply, and the boundary in a content type.
  const random = new Set(['x-request-id', 'content-type', 'replyRequestId', 'requestId']);
  const kept = (key: string, value: unknown) => (random.has(key) ? undefined : value);
  return JSON.stringify([requests, jobs, results, postLog], kept, 1);
}
