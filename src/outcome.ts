/** The worst come last. */
export const OUTCOMES = ['succeeded', 'not-submitted', 'cancelled', 'rejected', 'timed-out', 'failed', 'lost'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type OutcomeCounts = Readonly<Record<Outcome, number>>;

export function countOutcomes(results: Iterable<{ readonly outcome: Outcome }>): OutcomeCounts {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const { outcome } of results) counts[outcome] += 1;
  return counts;
}

/** Sorts are stable, so rows with the same outcome keep their order. */
export const byWorstOutcome = (a: { readonly outcome: Outcome }, b: { readonly outcome: Outcome }): number =>
  OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome);

const WORDS: Readonly<Record<Outcome, string>> = {
  succeeded: 'succeeded',
  'not-submitted': 'not submitted',
  cancelled: 'cancelled',
  rejected: 'rejected',
  'timed-out': 'timed out',
  failed: 'failed',
  lost: 'lost',
};

export const outcomeWord = (outcome: Outcome): string => WORDS[outcome];

/** "3 failed, 1 lost": the counts above zero, the worst first. */
export function listCounts(counts: OutcomeCounts, leaveOut: readonly Outcome[] = []): string {
  return OUTCOMES.toReversed()
    .filter((outcome) => counts[outcome] > 0 && !leaveOut.includes(outcome))
    .map((outcome) => `${counts[outcome]} ${outcomeWord(outcome)}`)
    .join(', ');
}

/** Users read `file` only if every case of the run is one file. */
export type CaseWord = 'file' | 'case';
