import type { Verdict } from '../../src/verdict.ts';

/** A failure that says no more than its headline. */
export const buildVerdict = (
  headline = 'no',
  more: Partial<Pick<Verdict, 'tally' | 'detail' | 'problems'>> & {
    conclusion?: 'success' | 'failure' | 'cancelled';
  } = {},
): Verdict => ({ conclusion: 'failure', headline, tally: '', detail: '', problems: [], ...more });
