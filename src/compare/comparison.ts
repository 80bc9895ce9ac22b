import type { CaseWord } from '../outcome.ts';
import { type Change, CLASSES, type Class, type ClassifiedSide, classifyAll } from './classify.ts';
import { type DecisionTable, decisionTable, type PairedTest, pairedTest, pairsOf } from './decision.ts';
import type { Entry } from './entry.ts';
import type { SideHead } from './side.ts';

export interface Comparison<One extends Entry = Entry> {
  readonly base: SideHead;
  readonly now: SideHead;
  readonly unit: CaseWord;
  readonly changes: readonly Change<One>[];
  readonly counts: Readonly<Record<Class, number>>;
  readonly decision: DecisionTable<One> | null;
  readonly test: PairedTest | null;
  readonly paired: Paired;
}

interface Paired {
  readonly cases: number;
  readonly base: Totals;
  readonly now: Totals;
}

export interface Totals {
  readonly cost: number;
  readonly meanMs: number | null;
}

type ComparedSide<One extends Entry> = SideHead & ClassifiedSide<One>;

export function compareSides<One extends Entry>(
  base: ComparedSide<One>,
  now: ComparedSide<One>,
  decision: string | null,
): Comparison<One> {
  const changes = classifyAll(base, now);
  const countOf = (wanted: Class) => changes.filter((change) => change.class === wanted).length;
  const counts = Object.fromEntries(CLASSES.map((name) => [name, countOf(name)])) as Record<Class, number>;
  const table = decision === null ? null : decisionTable(decision, changes);
  const pairs = pairsOf(changes);
  const entries = [...base.entries.values(), ...now.entries.values()];
  return {
    base,
    now,
    unit: entries.every(({ isFile }) => isFile) ? 'file' : 'case',
    changes,
    counts,
    decision: table,
    test: pairedTest(counts.regressed, counts.fixed, table),
    paired: {
      cases: pairs.length,
      base: totalsOf(pairs.map((pair) => pair.base)),
      now: totalsOf(pairs.map((pair) => pair.now)),
    },
  };
}

/** Summed in millionths, so that 0.1 + 0.2 is 0.3. */
function totalsOf(entries: readonly Entry[]): Totals {
  const millionths = entries.reduce((sum, { cost }) => sum + Math.round((cost ?? 0) * 1e6), 0);
  const times = entries.flatMap(({ durationMs }) => durationMs ?? []);
  const total = times.reduce((sum, ms) => sum + ms, 0);
  return { cost: millionths / 1e6, meanMs: times.length === 0 ? null : Math.round(total / times.length) };
}
