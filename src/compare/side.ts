import { at, isFields, textAt } from '../lib/json.ts';
import { isSandbox } from '../roe/roe.ts';
import type { AgentEvidence, RunEvidence } from './classify.ts';

const SCHEMA_VERSION = 1;

/** The facts about a run in its results.json. A missing text is empty, and a missing number is 0. */
export interface SideHead extends RunEvidence {
  readonly conclusion: string;
  readonly repository: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly job: string;
  readonly sha: string;
  readonly ref: string;
  readonly url: string;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly shard: string;
  readonly artifact: string | null;
  readonly isSandbox: boolean;
  readonly isMerged: boolean;
  readonly agent: Agent | null;
  readonly cost: number;
  /** Share of expected fields that are right. Null without expected results. */
  readonly accuracy: number | null;
}

export interface Agent extends AgentEvidence {
  readonly name: string;
  readonly versionName: string;
}

export function headProblem(head: unknown): { readonly kind: 'newer' | 'broken'; readonly what: string } | null {
  const version = at(head, 'schemaVersion');
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    return {
      kind: 'newer',
      what: `it has schemaVersion ${version}, and this version of the action reads ${SCHEMA_VERSION}`,
    };
  }
  if (version !== SCHEMA_VERSION) return { kind: 'broken', what: 'it has no `schemaVersion`' };
  return Array.isArray(at(head, 'results')) ? null : { kind: 'broken', what: 'it has no `results`' };
}

/** Unknown fields are ignored, so that later versions can add some. */
export function toSideHead(head: unknown): SideHead {
  const run = at(head, 'run');
  const text = (name: string) => textAt(run, name) ?? '';
  const number = (name: string) => numberAt(run, name) ?? 0;
  const shard = at(run, 'shard');
  return {
    conclusion: textAt(head, 'conclusion') ?? '',
    repository: text('repository'),
    runId: number('runId'),
    runAttempt: number('runAttempt'),
    job: text('job'),
    sha: text('sha'),
    ref: text('ref'),
    url: text('url'),
    startedAt: text('startedAt'),
    finishedAt: text('finishedAt'),
    shard: isFields(shard) ? `${numberAt(shard, 'index')}/${numberAt(shard, 'total')}` : '',
    artifact: textAt(run, 'artifact'),
    isSandbox: isSandbox({ engine: textAt(head, 'agent', 'engine') ?? '' }),
    isMerged: Array.isArray(at(head, 'legs')),
    agent: agentOf(at(head, 'agent')),
    cost: numberAt(head, 'cost') ?? 0,
    accuracy: numberAt(at(head, 'scorecard'), 'accuracy'),
    isWhole: isWhole(run),
  };
}

/**
 * A shard has only a part of the cases. `leftOut` counts cases that the run left out on purpose. It is null if the run
 * never searched.
 */
function isWhole(run: unknown): boolean {
  if (isFields(at(run, 'shard'))) return false;
  return !isFields(run) || run.leftOut === undefined || run.leftOut === 0;
}

function agentOf(agent: unknown): Agent | null {
  const id = textAt(agent, 'id');
  const versionId = textAt(agent, 'versionId');
  if (id === null || versionId === null) return null;
  return { id, versionId, name: textAt(agent, 'name') ?? '', versionName: textAt(agent, 'versionName') ?? '' };
}

function numberAt(value: unknown, name: string): number | null {
  const found = at(value, name);
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}
