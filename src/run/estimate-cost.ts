import type { Runner } from '../github/runner.ts';
import { amountText } from '../lib/amount-text.ts';
import { type Clock, withTimeLimit } from '../lib/clock.ts';
import { logStack } from '../lib/log-stack.ts';
import { pluralize } from '../lib/pluralize.ts';
import type { AgentVersion, JobId, OnData, Roe } from '../roe/roe.ts';
import { type Note, printNotes } from './notes.ts';

/** From the costs of earlier jobs of the same agent version. */
export interface Estimate {
  readonly jobs: number;
  /** In ascending order. */
  readonly costs: readonly [number, ...number[]];
  readonly likely: number;
}

export interface EstimateOptions {
  readonly roe: Roe;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** A dry run waits for the estimate: shortly for the list, and longer for the results of listed jobs. */
const LIST_LIMIT_MS = 1_000;
const RESULTS_LIMIT_MS = 9_000;
const MAX_JOBS = 50;

/** Makes at most two requests. Null without history, or if Roe is slow: an estimate never fails a run. */
export async function estimateCost(
  jobs: number,
  version: AgentVersion,
  options: EstimateOptions,
): Promise<Estimate | null> {
  if (jobs === 0) return null;
  const costs = await recentCosts(version, options);
  const [first, ...others] = costs.toSorted((a, b) => a - b);
  if (first === undefined) return null;
  const sorted = [first, ...others] as const;
  return { jobs, costs: sorted, likely: jobs * medianOf(sorted) };
}

/** Cached answers say nothing about a job that really runs. */
async function recentCosts(
  { agentId, versionName }: AgentVersion,
  { roe, clock, signal }: EstimateOptions,
): Promise<number[]> {
  const page = await withTimeLimit(clock, LIST_LIMIT_MS, signal, (limited) =>
    roe.recentJobs(agentId, versionName, limited),
  );
  if (!page.ok) return [];
  const ended = page.value.filter(({ status }) => status.name === 'SUCCESS' || status.name === 'FAILURE');
  const ids = ended.slice(0, MAX_JOBS).map(({ id }) => id);
  if (ids.length === 0) return [];
  const costs = new Map<JobId, number>();
  const onData: OnData = async (id, { cost }) => {
    if (cost !== null) costs.set(id, cost);
  };
  const answer = await withTimeLimit(clock, RESULTS_LIMIT_MS, signal, (limited) => roe.results(ids, onData, limited));
  return answer.ok ? [...costs.values()] : [];
}

function medianOf(sorted: readonly [number, ...number[]]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

export function noteOnEstimate({ jobs, costs, likely }: Estimate): Note {
  const [least] = costs;
  const most = costs.at(-1) ?? least;
  const history = costs.length === 1 ? 'the last job' : `the last ${costs.length} jobs`;
  const cost =
    least === most
      ? amountText(least)
      : `${amountText(least)} to ${amountText(most)}, median ${amountText(medianOf(costs))}`;
  const upTo = least === most ? '' : `, at most about ${roughly(jobs * most)}`;
  return {
    level: 'info',
    text: `${pluralize(jobs, 'job')}; ${history} of this version cost ${cost}: about ${roughly(likely)}${upTo}.`,
  };
}

/** Two digits, since an estimate is no more exact. */
const roughly = (amount: number): string => amountText(Number(amount.toPrecision(2)));

/** Estimates while the jobs run, so that no job waits for it. The returned function ends this. */
export function startEstimate(
  jobs: number,
  version: AgentVersion,
  { runner, ...access }: Omit<EstimateOptions, 'signal'> & { readonly runner: Runner },
): () => Promise<Estimate | null> {
  const over = new AbortController();
  const estimating = estimateCost(jobs, version, { ...access, signal: over.signal })
    .then((estimate) => {
      if (estimate !== null) printNotes([noteOnEstimate(estimate)], runner);
      return estimate;
    })
    .catch((error: unknown) => {
      logStack(error, runner);
      return null;
    });
  return () => {
    over.abort('the run has ended');
    return estimating;
  };
}
