import type { Inputs } from '../inputs/inputs.ts';
import { readCosts } from '../results/collect.ts';
import type { SupersededJob } from '../resume/find-resumable-jobs.ts';
import type { RoeAccess } from '../roe/access.ts';
import { Budget, type Spending } from '../submissions/budget.ts';
import type { Plan } from './plan.ts';

/** This leg's part of `max-cost`. Null without `max-cost`. */
export function spendingOf({ maxCost, shard }: Inputs, share: number): Spending | null {
  if (maxCost === null) return null;
  return shard === null
    ? { max: maxCost, name: '`max-cost`' }
    : { max: maxCost * share, name: "this shard's part of `max-cost`" };
}

/** Without what earlier attempts of the workflow run have spent, and with their resumed jobs reserved. */
export async function openBudget(
  spending: Spending | null,
  { resumed, inDoubt }: Plan,
  superseded: readonly SupersededJob[],
  options: RoeAccess,
): Promise<Budget | null> {
  if (spending === null) return null;
  const budget = new Budget(spending);
  for (const { job } of resumed) budget.hold(job.submission);
  for (const { submission } of inDoubt) budget.lose(submission);
  const costs = await readCosts(
    superseded.flatMap(({ id, cost }) => (cost === null ? [id] : [])),
    options,
  );
  for (const { id, status, cost } of superseded) {
    const known = cost ?? costs.get(id);
    budget.count({ id, status: status.name, data: known === undefined ? null : { cost: known } });
  }
  return budget;
}
