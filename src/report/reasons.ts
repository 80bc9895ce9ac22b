import { placeName } from '../checks/difference.ts';
import { OUTCOMES, type Outcome, outcomeWord } from '../outcome.ts';
import type { ResultRow } from '../results/results-file.ts';
import { isQuote, reasonText } from './text.ts';

export interface ReasonGroup {
  readonly outcome: Outcome;
  readonly rows: readonly ResultRow[];
  readonly reason: string;
  /** True if all have the same words. Otherwise they are only similar. */
  readonly isSame: boolean;
}

/** The most frequent group first, then the worst. The cases keep their order. */
export function groupByReason(rows: readonly ResultRow[]): ReasonGroup[] {
  const groups = [...Map.groupBy(rows, keyOf).values()].map(toGroup);
  const badness = ({ outcome }: ReasonGroup) => OUTCOMES.indexOf(outcome);
  return groups.sort((a, b) => b.rows.length - a.rows.length || badness(b) - badness(a));
}

/**
 * Roe's reasons and the user's checks are alike if their words are, or if they concern the same place in the output.
 * Our own problems are alike if their codes are, since their words may name sizes and ids.
 */
function keyOf({ outcome, error, checks }: ResultRow): string {
  if (error === null) return outcome;
  const place = checks.find(({ passed }) => !passed);
  if (place?.kind === 'expected' && place.pointer !== null) return JSON.stringify([outcome, place.kind, place.pointer]);
  return JSON.stringify([outcome, error.code, isQuote(error.code) ? reasonText(error) : null]);
}

function toGroup(rows: readonly ResultRow[]): ReasonGroup {
  const [first] = rows;
  if (first === undefined) throw new Error('a group without cases');
  const textOf = ({ error, outcome }: ResultRow) => (error === null ? outcomeWord(outcome) : reasonText(error));
  const text = textOf(first);
  const isSame = rows.every((row) => textOf(row) === text);
  return { outcome: first.outcome, rows, reason: isSame ? text : (placeReason(first) ?? text), isSame };
}

function placeReason({ checks }: ResultRow): string | null {
  const place = checks.find(({ passed }) => !passed);
  return place?.kind === 'expected' && place.pointer !== null ? `${placeName(place.pointer)} is not as expected` : null;
}
