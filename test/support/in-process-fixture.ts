import * as core from '@actions/core';
import { startArtifactService } from '../../simulators/artifact-service/service.ts';
import type { Program } from '../../simulators/runner/in-process.ts';
import { runCompare } from '../../src/compare/run-compare.ts';
import { createActionsArtifactStore } from '../../src/github/actions-artifact-store.ts';
import { createActionsRunner } from '../../src/github/actions-runner.ts';
import { logVerdict } from '../../src/github/finish-step.ts';
import type { GitHubApi } from '../../src/github/github-api.ts';
import { createGitHubApi } from '../../src/github/octokit-api.ts';
import type { Runner } from '../../src/github/runner.ts';
import { type Clock, NEVER, systemClock } from '../../src/lib/clock.ts';
import { type MergeWorld, runMerge } from '../../src/merge/run-merge.ts';
import { startRun } from '../../src/run/start-run.ts';
import type { World } from '../../src/run/world.ts';
import type { Verdict } from '../../src/verdict.ts';
import { type ActionFixture, fixtureOver } from './action-fixture.ts';
import { VirtualClock } from './virtual-clock.ts';
import { worldOf } from './virtual-world.ts';

export interface InProcessOptions {
  /** Whether there is an artifact service, to which each run uploads by default. */
  readonly artifacts?: boolean;
  /** `real` for runs with checks, whose threads virtual time does not see; a virtual clock for runs whose GitHub goes by it too. */
  readonly time?: 'virtual' | 'real' | Clock;
}

export interface InProcessFixture extends ActionFixture {
  readonly clock: Clock;
}

/**
 * As `startFixture`, but the whole program runs within the test's process, and with it what it prints, reads and writes as an
 * action: only the process, its signals and the bundle are missing. Waits take no real time, except for GitHub and artifacts.
 */
export async function startInProcessFixture({
  artifacts = false,
  time = 'virtual',
}: InProcessOptions = {}): Promise<InProcessFixture> {
  // As the machine's clock, by which signatures of the artifact service's addresses run out.
  const ownTime = time === 'virtual' ? new VirtualClock(Date.now()) : null;
  const virtual = time instanceof VirtualClock ? time : ownTime;
  const clock = virtual ?? (typeof time === 'string' ? systemClock : time);
  const outside: Outside | null = time instanceof VirtualClock ? null : (work) => virtual?.outside(work) ?? work;
  const { emulator, connect } = worldOf(clock, {});
  const service = artifacts ? await startArtifactService() : null;
  const main = mainProgram({ clock, connect, virtual, outside });
  return Object.assign(fixtureOver(emulator, service, { main, merge: mergeProgram, compare: compareProgram }), {
    clock,
    [Symbol.asyncDispose]: async () => {
      await service?.stop();
    },
  });
}

interface MainWorld extends Pick<World, 'clock' | 'connect'> {
  /** Lets its time pass while the program runs; null: that is the machine's. */
  readonly virtual: VirtualClock | null;
  /** What goes over sockets, during which virtual time stands still; null: nothing does, and octokit goes by the virtual clock. */
  readonly outside: Outside | null;
}

/** What `main.ts` runs. */
export function mainProgram({ clock, connect, virtual, outside }: MainWorld): Program {
  return async () => {
    const startedAtMs = clock.now();
    forgetSummary();
    const runner = createActionsRunner(process.env, 'action.yml', systemClock);
    const world: World = {
      runner: outside === null ? runner : withSocketsOutside(runner, outside),
      clock,
      cancelled: NEVER,
      connect,
      openGitHub: (token, repository) => {
        const apiUrl = process.env.GITHUB_API_URL;
        const access = { token, repository, apiUrl, log: runner.info };
        if (outside === null) return createGitHubApi({ ...access, clock });
        return callsOutside(createGitHubApi({ ...access, clock: systemClock }), outside);
      },
      maxOpenFiles: () => null,
    };
    const verdict = await (virtual?.run(startRun(world)) ?? startRun(world));
    return { exitCode: logVerdict(runner, verdict), durationMs: clock.now() - startedAtMs };
  };
}

/** What `merge.ts` and `compare.ts` run. Nearly all of their time goes into artifacts and GitHub, so it is real. */
const programOver =
  (manifest: string, carryOut: (world: MergeWorld) => Promise<Verdict>): Program =>
  async () => {
    forgetSummary();
    const runner = createActionsRunner(process.env, manifest, systemClock);
    const startedAtMs = systemClock.now();
    const verdict = await carryOut({
      runner,
      store: createActionsArtifactStore(process.env),
      clock: systemClock,
      openGitHub: (token, repository) => {
        const apiUrl = process.env.GITHUB_API_URL;
        return createGitHubApi({ token, repository, apiUrl, clock: systemClock, log: runner.info });
      },
    });
    return { exitCode: logVerdict(runner, verdict), durationMs: systemClock.now() - startedAtMs };
  };

const mergeProgram = programOver('merge/action.yml', runMerge);
const compareProgram = programOver('compare/action.yml', runCompare);

/** It remembers the path of the step before, since a process usually is one step. */
function forgetSummary(): void {
  Object.assign(core.summary, { _filePath: undefined });
}

type Outside = <T>(work: Promise<T>) => Promise<T>;

const withSocketsOutside = (runner: Runner, outside: Outside): Runner => ({
  ...runner,
  uploadArtifact: (upload) => outside(runner.uploadArtifact(upload)),
  uploadPage: (upload) => outside(runner.uploadPage(upload)),
  downloadArtifacts: (...given) => outside(runner.downloadArtifacts(...given)),
});

const callsOutside = (github: GitHubApi, outside: Outside): GitHubApi => ({
  pullRequestPaths: (...given) => outside(github.pullRequestPaths(...given)),
  pathsSince: (...given) => outside(github.pathsSince(...given)),
  fileAt: (...given) => outside(github.fileAt(...given)),
  commit: (...given) => outside(github.commit(...given)),
  runAgeMs: (...given) => outside(github.runAgeMs(...given)),
  defaultBranch: (...given) => outside(github.defaultBranch(...given)),
  successfulRuns: (...given) => outside(github.successfulRuns(...given)),
  artifactsOfRun: (...given) => outside(github.artifactsOfRun(...given)),
  comments: (...given) => outside(github.comments(...given)),
  createComment: (...given) => outside(github.createComment(...given)),
  updateComment: (...given) => outside(github.updateComment(...given)),
  deleteComment: (...given) => outside(github.deleteComment(...given)),
  login: (...given) => outside(github.login(...given)),
});
