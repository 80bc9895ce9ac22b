import { compareText } from '../lib/compare-text.ts';
import type { Entry, FileEvidence } from './entry.ts';

export const CLASSES = ['regressed', 'changed', 'fixed', 'same', 'added', 'removed', 'not-run'] as const;
export type Class = (typeof CLASSES)[number];

/** Why a case differs. The first that applies. `none`: nothing else differs, so the model gave another answer. */
export const CAUSES = ['agent', 'document', 'inputs', 'checks', 'none'] as const;
export type Cause = (typeof CAUSES)[number];

/** `cause` is null if the case is the same, or is in one run only. */
export interface Change<One extends Entry = Entry> {
  readonly case: string;
  readonly class: Class;
  readonly cause: Cause | null;
  readonly base: One | null;
  readonly now: One | null;
}

export interface RunEvidence {
  readonly agent: AgentEvidence | null;
  /** False if existing cases may be absent: a shard, `changed-only`, or a run that ended early. */
  readonly isWhole: boolean;
}

export interface AgentEvidence {
  readonly id: string;
  readonly versionId: string;
}

export interface ClassifiedSide<One extends Entry> extends RunEvidence {
  readonly entries: ReadonlyMap<string, One>;
}

export function classifyAll<One extends Entry>(base: ClassifiedSide<One>, now: ClassifiedSide<One>): Change<One>[] {
  const ids = [...new Set([...base.entries.keys(), ...now.entries.keys()])].sort(compareText);
  return ids.map((id) => {
    const sides = { base: base.entries.get(id) ?? null, now: now.entries.get(id) ?? null };
    const found = classOf(sides, now);
    const cause = isDifference(found) ? causeOf(sides, base, now) : null;
    return { case: id, class: found, cause, ...sides };
  });
}

interface Sides {
  readonly base: Entry | null;
  readonly now: Entry | null;
}

const isDifference = (found: Class): boolean => found === 'regressed' || found === 'fixed' || found === 'changed';

function classOf({ base, now }: Sides, run: RunEvidence): Class {
  if (now === null) return run.isWhole ? 'removed' : 'not-run';
  if (now.leftOut !== null) return 'not-run';
  if (base === null || base.leftOut !== null) return 'added';
  if (base.outcome !== now.outcome) {
    if (base.outcome === 'succeeded') return 'regressed';
    return now.outcome === 'succeeded' ? 'fixed' : 'changed';
  }
  return base.outputs === now.outputs ? 'same' : 'changed';
}

function causeOf({ base, now }: Sides, baseRun: RunEvidence, nowRun: RunEvidence): Cause {
  if (base === null || now === null) return 'none';
  if (hasOtherAgent(base, now, baseRun.agent, nowRun.agent)) return 'agent';
  if (haveOtherFiles(base.files, now.files)) return 'document';
  if (haveOtherInputs(base, now)) return 'inputs';
  const judged = [base, now].every(({ outcome }) => outcome === 'succeeded' || outcome === 'rejected');
  return judged && base.outcome !== now.outcome && base.wholeOutputs === now.wholeOutputs ? 'checks' : 'none';
}

function hasOtherAgent(base: Entry, now: Entry, before: AgentEvidence | null, after: AgentEvidence | null): boolean {
  if (before !== null && after !== null) return before.id !== after.id || before.versionId !== after.versionId;
  return base.sent !== null && now.sent !== null && base.sent.versionId !== now.sent.versionId;
}

/** A file whose content was not read in one of the runs may be unchanged. */
function haveOtherFiles(base: readonly FileEvidence[], now: readonly FileEvidence[]): boolean {
  const before = new Map(base.map((file) => [file.path, file]));
  if (before.size !== new Set(now.map(({ path }) => path)).size) return true;
  return now.some((file) => {
    const other = before.get(file.path);
    if (other === undefined) return true;
    const areRead = other.sha256 !== null && file.sha256 !== null;
    return areRead ? other.sha256 !== file.sha256 : other.bytes !== file.bytes;
  });
}

function haveOtherInputs(base: Entry, now: Entry): boolean {
  if (base.row !== now.row) return true;
  if (base.sent !== null && now.sent !== null && base.sent.content !== now.sent.content) return true;
  const [before, after] = [base.files, now.files].map((files) => files.map(({ path, input }) => ({ path, input })));
  const areKnown = [...(before ?? []), ...(after ?? [])].every(({ input }) => input !== null);
  return areKnown && JSON.stringify(before) !== JSON.stringify(after);
}
