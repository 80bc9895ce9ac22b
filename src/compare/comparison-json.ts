import type { Verdict } from '../verdict.ts';
import { type Change, CLASSES } from './classify.ts';
import type { Comparison } from './comparison.ts';
import type { DecisionTable } from './decision.ts';
import { type Detail, type FieldCounts, NO_DETAIL } from './detail.ts';
import type { Entry } from './entry.ts';
import type { DifferentPlace } from './places.ts';
import type { SideHead } from './side.ts';
import { sideBySide } from './side-by-side.ts';
import type { BaseSource } from './text.ts';

export const COMPARISON_JSON = 'comparison.json';

interface WrittenComparison<One extends Entry> {
  readonly comparison: Comparison<One>;
  readonly source: BaseSource;
  readonly verdict: Verdict;
  readonly ignore: readonly string[];
  readonly detailOf: (change: Change<One>) => Promise<Detail>;
  readonly fields: FieldCounts;
}

/** Yields comparison.json one case at a time, so that the details of only one are in memory. */
export async function* comparisonJson<One extends Entry>(written: WrittenComparison<One>): AsyncGenerator<string> {
  const { comparison, source, verdict, ignore, detailOf, fields } = written;
  const { base, now, counts, decision, test, paired, changes } = comparison;
  const head = {
    schemaVersion: 1,
    conclusion: verdict.conclusion,
    noBase: null,
    base: { ...sideOf(base), kind: source.kind, why: source.why },
    now: sideOf(now),
    counts: Object.fromEntries(CLASSES.map((name) => [name === 'not-run' ? 'notRun' : name, counts[name]])),
    compared: {
      cases: paired.cases,
      cost: { base: paired.base.cost, now: paired.now.cost },
      meanMs: { base: paired.base.meanMs, now: paired.now.meanMs },
    },
    test,
    ignore,
    decision: decision && decisionOf(decision),
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "cases": [`;
  let separator = '\n';
  for (const change of changes) {
    yield `${separator}    ${JSON.stringify(caseOf(change, await detailOf(change)))}`;
    separator = ',\n';
  }
  yield `${changes.length === 0 ? '' : '\n  '}],\n  "fields": ${JSON.stringify(fields.sorted)}\n}\n`;
}

export function withoutBaseJson(verdict: Verdict, why: string, now: SideHead): string {
  const nothing = { base: null, counts: null, compared: null, test: null, ignore: [], decision: null };
  const document = {
    schemaVersion: 1,
    conclusion: verdict.conclusion,
    noBase: why,
    ...nothing,
    now: sideOf(now),
    cases: [],
    fields: [],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const sideOf = ({
  repository,
  runId,
  runAttempt,
  job,
  sha,
  ref,
  url,
  startedAt,
  finishedAt,
  agent,
  cost,
  accuracy,
}: SideHead) => ({
  repository,
  runId,
  runAttempt,
  job,
  sha,
  ref,
  url,
  startedAt,
  finishedAt,
  agent: agent && { id: agent.id, name: agent.name, versionId: agent.versionId, versionName: agent.versionName },
  cost,
  accuracy,
});

const decisionOf = ({ pointer, values, cells, flips }: DecisionTable) => ({
  pointer,
  values,
  table: cells,
  flips: flips.map(({ case: id, from, to, base, now }) => ({
    case: id,
    from,
    to,
    reasons: { base: base.reason, now: now.reason },
  })),
});

function caseOf({ case: id, class: name, cause, base, now }: Change, detail: Detail = NO_DETAIL) {
  const both = <T>(of: (entry: Entry) => T) => ({ base: base && of(base), now: now && of(now) });
  return {
    case: id,
    class: name,
    cause,
    outcome: both(({ outcome }) => outcome),
    error: both(({ error }) => error || null),
    decision: both(({ decision }) => decision),
    places: detail.places.map(placeOf),
    morePlaces: detail.more,
  };
}

const MAX_VALUE_LENGTH = 2_000;

function placeOf({ pointer, base, now }: DifferentPlace) {
  const only = base === undefined ? 'now' : now === undefined ? 'base' : null;
  const isLong = [base, now].some((value) => value !== undefined && JSON.stringify(value).length > MAX_VALUE_LENGTH);
  if (!isLong) return { pointer, base: base ?? null, now: now ?? null, only, cut: false };
  const { before, a, b, after } = sideBySide(base, now);
  const text = (part: string, value: unknown) => (value === undefined ? null : `${before}${part}${after}`);
  return { pointer, base: text(a, base), now: text(b, now), only, cut: true };
}
