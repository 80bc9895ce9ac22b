import { createHash, randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Origin } from './runner.ts';

/**
 * Reads only the environment, since the event's file may be broken. Call it once per process, because each call counts
 * as a use.
 */
export function readOrigin(environment: NodeJS.ProcessEnv): Origin {
  const repository = environment.GITHUB_REPOSITORY ?? '';
  const runId = Number.parseInt(environment.GITHUB_RUN_ID ?? '', 10) || 0;
  const server = environment.GITHUB_SERVER_URL || 'https://github.com';
  const job = environment.GITHUB_JOB ?? '';
  const step = environment.GITHUB_ACTION ?? '';
  return {
    repository,
    runId,
    runAttempt: Number.parseInt(environment.GITHUB_RUN_ATTEMPT ?? '', 10) || 1,
    callers: callersOf(environment.ACTIONS_ORCHESTRATION_ID ?? '', job),
    job,
    step,
    use: countUse(step, environment.RUNNER_TEMP ?? ''),
    process: randomBytes(4).toString('hex'),
    sha: environment.GITHUB_SHA ?? '',
    ref: environment.GITHUB_REF ?? '',
    runUrl: repository === '' ? '' : `${server}/${repository}/actions/runs/${runId}`,
  };
}

/**
 * An orchestration id has the form `ID.CALLER.JOB.LEG`: an id of the run, one caller for each enclosing reusable
 * workflow, the workflow job, and `__default` or the matrix values, which may contain dots.
 */
function callersOf(orchestrationId: string, job: string): string | null {
  const [id, ...path] = orchestrationId.split('.');
  const at = path.slice(0, -1).lastIndexOf(job);
  return id === '' || at < 0 ? null : path.slice(0, at).join('.');
}

/**
 * Counts uses by creating files, because each use is a separate process. The runner empties the folder before every
 * workflow job.
 */
function countUse(step: string, tempDir: string): number {
  if (tempDir === '') return 1;
  const name = `roe-use-${createHash('sha256').update(step).digest('hex').slice(0, 16)}`;
  for (let use = 1; ; use += 1) {
    try {
      closeSync(openSync(join(tempDir, `${name}-${use}`), 'wx'));
      return use;
    } catch (error) {
      // A folder that cannot be written ends the run soon anyway.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return 1;
    }
  }
}
