import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_API_KEY } from '../../../simulators/roe/scenario.ts';
import { type EmulatorServer, startEmulator } from '../../../simulators/roe/server.ts';
import { createGitHubApi } from '../../../src/github/octokit-api.ts';
import type { ResultRecord } from '../../../src/results/record.ts';
import { createConnection } from '../../../src/roe/connection.ts';
import { run } from '../../../src/run/run.ts';
import { defaultInputs } from '../../support/default-inputs.ts';
import { recordingRunner } from '../../support/recording-runner.ts';
import { scaledClock } from '../../support/scaled-clock.ts';
import { drawSchedule, type Schedule, SPEED } from './schedule.ts';

export interface Outcome {
  /** Promises that the run broke; none where all held. */
  readonly broken: readonly string[];
  readonly lost: number;
  readonly resent: number;
}

/** Runs the whole action over one schedule and holds what it did against what it promises. */
export async function checkSchedule(seed: number): Promise<Outcome> {
  const schedule = drawSchedule(seed);
  const clock = scaledClock(SPEED);
  await using emulator = await startEmulator(schedule.scenario, 0, clock.now);
  const workspace = await mkdtemp(join(tmpdir(), 'exactly-once-'));
  const connection = createConnection(clock);
  try {
    await writeFiles(workspace, schedule);
    const runner = recordingRunner({ workspace, tempDir: workspace, inputs: inputsFor(schedule, workspace, emulator) });
    await run({
      runner,
      clock,
      cancelled: new AbortController().signal,
      connect: connection.connect,
      openGitHub: (token, repository) => createGitHubApi({ token, repository, clock, log: () => {} }),
      maxOpenFiles: () => null,
    });
    const path = runner.outputs.get('results-path') ?? '';
    const { results } = JSON.parse(await readFile(path, 'utf8')) as { results: ResultRecord[] };
    return judge(schedule, results, emulator);
  } finally {
    await connection.close();
    await rm(workspace, { recursive: true, force: true });
  }
}

async function writeFiles(workspace: string, { fileCount, seed }: Schedule): Promise<void> {
  for (let index = 0; index < fileCount; index += 1) {
    await writeFile(join(workspace, `f${index}.pdf`), `%PDF-1.4\n(File: ${seed} ${index}) Tj\n%%EOF\n`);
  }
}

function inputsFor(schedule: Schedule, workspace: string, emulator: EmulatorServer): Record<string, string> {
  return {
    ...defaultInputs(),
    'api-key': DEFAULT_API_KEY,
    'agent-id': '11111111-1111-4111-8111-111111111112',
    'base-url': emulator.url,
    files: join(workspace, '*.pdf'),
    concurrency: String(schedule.concurrency),
    artifact: 'false',
  };
}

function judge(schedule: Schedule, results: readonly ResultRecord[], emulator: EmulatorServer): Outcome {
  const { jobs, duplicateSubmissions, calls, violations } = emulator.inspect();
  const broken: string[] = [...violations];
  const jobOf = new Map(jobs.map((job) => [job.metadata.file_path, job]));
  if (duplicateSubmissions > 0) broken.push(`${duplicateSubmissions} submissions were paid twice`);
  if (results.length !== schedule.fileCount) broken.push(`${schedule.fileCount} files, ${results.length} results`);
  for (const { file, outcome, jobId } of results) {
    const job = jobOf.get(file.path);
    if (outcome === 'lost' && !schedule.listIsDead) broken.push(`${file.path} is lost, though the list can be read`);
    if (outcome === 'not-submitted' && job) broken.push(`${file.path} is not-submitted, though it has a job`);
    if (jobId !== null && jobId !== job?.id) broken.push(`${file.path} has another file's job`);
    if (outcome === 'succeeded' && job?.status !== 3) broken.push(`${file.path} succeeded, its job did not`);
    if (outcome === 'failed' && job?.status !== 4) broken.push(`${file.path} failed, its job did not`);
    if (!['succeeded', 'failed', 'lost', 'not-submitted'].includes(outcome)) broken.push(`${file.path} is ${outcome}`);
  }
  return {
    broken,
    lost: results.filter(({ outcome }) => outcome === 'lost').length,
    resent: calls.submit - schedule.fileCount,
  };
}
