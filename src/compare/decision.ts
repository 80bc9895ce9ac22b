import { compareText } from '../lib/compare-text.ts';
import type { Change } from './classify.ts';
import type { Entry } from './entry.ts';
import { mcnemar } from './mcnemar.ts';

export interface Flip<One extends Entry = Entry> extends Change<One> {
  readonly base: One;
  readonly now: One;
  readonly from: string;
  readonly to: string;
}

export interface DecisionTable<One extends Entry = Entry> {
  readonly pointer: string;
  readonly values: readonly string[];
  /** Counts each pair of decisions, also equal ones. */
  readonly cells: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly flips: readonly Flip<One>[];
}

export const pairsOf = <One extends Entry>(changes: readonly Change<One>[]) =>
  changes.flatMap((change) =>
    change.base !== null && change.now !== null && change.base.leftOut === null && change.now.leftOut === null
      ? [{ ...change, base: change.base, now: change.now }]
      : [],
  );

/** A case without a decision in one of the runs is not a flip. */
export function decisionTable<One extends Entry>(pointer: string, changes: readonly Change<One>[]): DecisionTable<One> {
  const decided = pairsOf(changes).flatMap((change) => {
    const { decision: from } = change.base;
    const { decision: to } = change.now;
    return from === null || to === null ? [] : [{ ...change, from, to }];
  });
  const cells = Map.groupBy(decided, ({ from, to }) => JSON.stringify([from, to]));
  return {
    pointer,
    values: [...new Set(decided.flatMap(({ from, to }) => [from, to]))].sort(compareText),
    cells: [...cells.values()]
      .flatMap(([first, ...others]) => (first ? [{ from: first.from, to: first.to, count: others.length + 1 }] : []))
      .sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to)),
    flips: decided.filter(({ from, to }) => from !== to),
  };
}

export interface PairedTest {
  readonly kind: 'outcomes' | 'flips';
  readonly oneWay: number;
  readonly otherWay: number;
  readonly p: number;
}

/**
 * Tests regressed against fixed cases. If there are neither but exactly two decisions, tests flips in one direction
 * against flips in the other. Null if there is nothing to test.
 */
export function pairedTest(regressed: number, fixed: number, decision: DecisionTable | null): PairedTest | null {
  if (regressed + fixed > 0) return testOf('outcomes', regressed, fixed);
  const [first] = decision?.values ?? [];
  if (decision === null || decision.values.length !== 2) return null;
  const oneWay = decision.flips.filter(({ from }) => from === first).length;
  return testOf('flips', oneWay, decision.flips.length - oneWay);
}

const testOf = (kind: PairedTest['kind'], oneWay: number, otherWay: number): PairedTest => ({
  kind,
  oneWay,
  otherWay,
  p: mcnemar(oneWay, otherWay),
});
