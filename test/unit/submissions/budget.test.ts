import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../simulators/roe/random.ts';
import { Budget } from '../../../src/submissions/budget.ts';
import type { Submission } from '../../../src/submissions/submission.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildSubmission } from '../../support/build-submission.ts';
import { cases } from '../../support/tier.ts';

let jobs = 0;
const nextJob = () => {
  jobs += 1;
  return jobs;
};

const NEVER = new AbortController().signal;
const submission = (key: string | number): Submission => buildSubmission({ key: String(key) });
const budgetOf = (max: number) => new Budget({ max, name: '`max-cost`' });

/** Admits submissions one after the other until one has to wait or is refused. */
async function admitAll(budget: Budget, count: number): Promise<{ admitted: Submission[]; refusal: string | null }> {
  const admitted: Submission[] = [];
  const over = new AbortController();
  let refusal: string | null = null;
  for (let index = 0; index < count; index += 1) {
    const one = submission(index);
    let ended = false;
    void budget.admit(one, over.signal).then((stop) => {
      if (over.signal.aborted) return;
      ended = true;
      if (stop === null) admitted.push(one);
      else refusal = stop.sentence;
    });
    await turn();
    if (!ended || refusal !== null) break;
  }
  over.abort();
  return { admitted, refusal };
}

function end(
  budget: Budget,
  one: Submission,
  cost: number | null,
  status: 'SUCCESS' | 'FAILURE' | 'CACHED' = 'SUCCESS',
) {
  budget.ended(one, { id: buildJobId(nextJob()), status, data: { cost } });
}

describe('a budget', () => {
  it('lets three jobs start before any cost is known', async () => {
    const { admitted, refusal } = await admitAll(budgetOf(1000), 10);
    expect([admitted.length, refusal]).toEqual([3, null]);
  });

  it('spends all of itself on jobs of equal cost', async () => {
    const budget = budgetOf(10);
    let sent = 0;
    for (let round = 0; round < 20; round += 1) {
      const { admitted, refusal } = await admitAll(budget, 1);
      if (refusal !== null) {
        expect(refusal).toBe(
          '`max-cost` is 10: 10 is spent, and the next job may cost 1, as the most expensive one so far did',
        );
        break;
      }
      for (const one of admitted) end(budget, one, 1);
      sent += admitted.length;
    }
    expect(sent).toBe(10);
  });

  it('counts an open job at the cost of the dearest job so far', async () => {
    const budget = budgetOf(10);
    const { admitted } = await admitAll(budget, 3);
    admitted.forEach((one, index) => {
      end(budget, one, index + 1);
    });
    // 6 is spent, and one more at 3 fits.
    const next = await admitAll(budget, 3);
    expect([next.admitted.length, next.refusal]).toEqual([1, null]);
  });

  it('has at most as many jobs open as have ended, since few costs say little about the others', async () => {
    const budget = budgetOf(1e6);
    for (const sent of [3, 3, 6, 12]) {
      const { admitted } = await admitAll(budget, 100);
      expect(admitted.length).toBe(sent);
      for (const one of admitted) end(budget, one, 1);
    }
  });

  it('goes on counting a job whose cost will not be known', async () => {
    const budget = budgetOf(5);
    const { admitted } = await admitAll(budget, 3);
    const [first, second, third] = admitted as [Submission, Submission, Submission];
    end(budget, first, 2);
    budget.lose(second);
    budget.release(third);
    expect((await admitAll(budget, 1)).refusal).toBe(
      '`max-cost` is 5: 2 is spent, 1 job without a known cost may have cost 2, and the next job may cost 2, as the most expensive one so far did',
    );
  });

  it('gives back the room of a submission that has no job', async () => {
    const budget = budgetOf(5);
    const { admitted } = await admitAll(budget, 3);
    for (const one of admitted) budget.release(one);
    expect((await admitAll(budget, 3)).admitted).toHaveLength(3);
  });

  it('ends after three jobs that succeeded without a cost', async () => {
    const budget = budgetOf(5);
    const { admitted } = await admitAll(budget, 3);
    for (const one of admitted) end(budget, one, null);
    expect((await admitAll(budget, 1)).refusal).toBe(
      'Roe reports no cost for the first 3 jobs, so `max-cost` (5) cannot be enforced',
    );
  });

  it('takes a failed job and a cached one without a cost as free', async () => {
    const budget = budgetOf(5);
    for (const status of ['FAILURE', 'CACHED', 'FAILURE'] as const) {
      const { admitted } = await admitAll(budget, 3);
      expect(admitted).toHaveLength(3);
      for (const one of admitted) end(budget, one, null, status);
    }
    expect((await admitAll(budget, 10)).admitted).toHaveLength(3);
  });

  it.each([0, 1])('learns nothing about the next job from what the cache answered for %i', async (cost) => {
    const budget = budgetOf(5);
    const { admitted } = await admitAll(budget, 3);
    for (const one of admitted) end(budget, one, cost, 'CACHED');
    expect((await admitAll(budget, 10)).admitted).toHaveLength(3);
  });

  it('ends when answers of the cache have cost all of it', async () => {
    const budget = budgetOf(3);
    const { admitted } = await admitAll(budget, 3);
    for (const one of admitted) end(budget, one, 1, 'CACHED');
    expect(await admitAll(budget, 1)).toEqual({ admitted: [], refusal: '`max-cost` is 3: 3 is spent' });
  });

  it('does not count a submission twice that asks again before it is sent', async () => {
    const budget = budgetOf(5);
    const { admitted } = await admitAll(budget, 3);
    expect(admitted.map((one) => budget.fits(one))).toEqual([true, true, true]);
    expect(budget.fits(submission('fourth'))).toBe(false);
  });

  it('goes on counting failed jobs whose data could not be read', async () => {
    const budget = budgetOf(5);
    const { admitted } = await admitAll(budget, 3);
    for (const one of admitted) budget.ended(one, { id: buildJobId(nextJob()), status: 'FAILURE', data: null });
    expect((await admitAll(budget, 1)).refusal).toBe(
      'Roe reports no cost for the first 3 jobs, so `max-cost` (5) cannot be enforced',
    );
  });

  it('counts a job that several submissions share once', async () => {
    const budget = budgetOf(5);
    const { admitted } = await admitAll(budget, 3);
    const id = buildJobId(nextJob());
    for (const one of admitted) budget.ended(one, { id, status: 'SUCCESS', data: { cost: 2 } });
    expect((await admitAll(budget, 10)).admitted).toHaveLength(1);
  });

  it('counts jobs of earlier attempts, and holds room for those that go on', async () => {
    const budget = budgetOf(5);
    budget.count({ id: buildJobId(nextJob()), status: 'FAILURE', data: { cost: 1 } });
    budget.hold(submission('resumed'));
    expect((await admitAll(budget, 10)).admitted).toHaveLength(2);
  });

  it('ends the wait when the run stops', async () => {
    const budget = budgetOf(5);
    await admitAll(budget, 3);
    const stopping = new AbortController();
    const waiting = budget.admit(submission('next'), stopping.signal);
    stopping.abort({ code: 'timeout', sentence: 'time ran out' });
    expect(await waiting).toEqual({ code: 'timeout', sentence: 'time ran out' });
  });
});

interface Sent {
  readonly submission: Submission;
  readonly cost: number;
}

/** Whatever the costs and the order of the ends, the run passes the limit only by what its last open jobs cost beyond the dearest before. */
async function spendAtRandom(seed: number): Promise<{ over: number; allowed: number; outcomes: number }> {
  const random = randomFrom(seed);
  const count = 20 + Math.floor(random() * 150);
  const max = 5 + random() * 195;
  const budget = budgetOf(max);
  const open: Sent[] = [];
  const lost: Sent[] = [];
  const known: number[] = [];
  let allowed = 0;
  let refused = 0;
  let freed = 0;
  for (let index = 0; index < count; index += 1) {
    const sent = { submission: submission(index), cost: random() < 0.02 ? 20 : 0.5 + random() };
    let stop: unknown;
    void budget.admit(sent.submission, NEVER).then((answer) => {
      stop = answer;
    });
    await turn();
    while (stop === undefined) {
      const [one] = open.splice(Math.floor(random() * open.length), 1);
      if (one === undefined) throw new Error('a submission waits although no job is open');
      endAtRandom(one);
      await turn();
    }
    if (stop !== null) {
      refused = count - index;
      break;
    }
    open.push(sent);
    const dearest = Math.max(0, ...known);
    allowed = [...open, ...lost].reduce((sum, { cost }) => sum + Math.max(0, cost - dearest), 0);
  }
  const spent =
    [...open, ...lost].reduce((sum, { cost }) => sum + cost, 0) + known.reduce((sum, cost) => sum + cost, 0);
  return { over: spent - max, allowed, outcomes: open.length + lost.length + known.length + freed + refused - count };

  function endAtRandom(one: Sent): void {
    const fate = random();
    if (fate < 0.05) {
      budget.lose(one.submission);
      lost.push(one);
    } else if (fate < 0.1) {
      budget.release(one.submission);
      freed += 1;
    } else {
      known.push(one.cost);
      end(budget, one.submission, one.cost, fate < 0.2 ? 'FAILURE' : 'SUCCESS');
    }
  }
}

it('a run passes `max-cost` only by what its last open jobs cost beyond the dearest before, and every submission is sent or refused', async () => {
  for (let seed = 1; seed <= cases(500); seed += 1) {
    const { over, allowed, outcomes } = await spendAtRandom(seed);
    expect([seed, outcomes]).toEqual([seed, 0]);
    expect([seed, over <= allowed + 1e-6]).toEqual([seed, true]);
  }
});
