import type { LegHead } from '../../src/merge/shard-results.ts';
import { buildAgentVersion } from './build-agent-version.ts';
import { buildOrigin } from './build-origin.ts';

export interface LegOverrides extends Partial<Omit<LegHead, 'run'>> {
  readonly run?: Partial<LegHead['run']>;
}

/** The only leg of a run of its own, which succeeded with one file. */
export function buildLeg({ run, ...overrides }: LegOverrides = {}): LegHead {
  const { repository, runId, runAttempt, job } = buildOrigin();
  const agent = buildAgentVersion();
  return {
    artifact: 'roe-results',
    artifactId: 1,
    resultsPath: '/nowhere/results.jsonl',
    conclusion: 'success',
    run: {
      repository,
      runId,
      runAttempt,
      job,
      shard: { index: 0, total: 1 },
      leftOut: 0,
      startedAt: '2026-08-01T10:00:00.000Z',
      finishedAt: '2026-08-01T10:04:05.000Z',
      ...run,
    },
    halt: null,
    failure: null,
    agent: {
      id: agent.agentId,
      name: agent.agentName,
      versionId: agent.versionId,
      versionName: agent.versionName,
      engine: agent.engine,
      postActions: agent.postActions,
    },
    total: 1,
    scorecard: null,
    ...overrides,
  };
}
