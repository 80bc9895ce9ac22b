import { createHash } from 'node:crypto';
import { isFields } from '../lib/json.ts';
import { type Pointer, valueAtPointer } from '../lib/json-pointer.ts';
import { truncate } from '../lib/truncate.ts';
import { DRY_RUN, OVER_BUDGET } from '../problem.ts';
import type { ResultRecord } from '../results/record.ts';
import { parseKey } from '../submissions/submission-key.ts';
import { canonicalOutputs, canonicalText, dataByKey, rootOf } from './data.ts';
import type { Ignored } from './pointer.ts';

/** The parts of a result that a comparison reads. Other versions of the action may not have written all of them. */
export type ComparedRecord = Pick<ResultRecord, 'case' | 'outcome'> & Partial<ResultRecord>;

/** The part of a result that stays in memory: enough to find whether and why it differs. */
export interface Entry {
  readonly case: string;
  readonly outcome: string;
  /** Set if the run left the case out on purpose, so that its result means nothing. */
  readonly leftOut: 'over-budget' | 'dry-run' | null;
  readonly isFile: boolean;
  readonly files: readonly FileEvidence[];
  readonly row: string;
  /** Hash of the request, and the agent's version. Null if nothing was sent. */
  readonly sent: { readonly content: string; readonly versionId: string } | null;
  /** Hashes of the outputs, without and with what is ignored. */
  readonly outputs: string;
  readonly wholeOutputs: string;
  readonly decision: string | null;
  /** The agent's reason for its decision, otherwise why the case did not succeed. May be empty. */
  readonly reason: string;
  readonly error: string;
  readonly cost: number | null;
  readonly durationMs: number | null;
}

export interface FileEvidence {
  readonly path: string;
  readonly sha256: string | null;
  readonly bytes: number;
  /** Null if the run ended before the input was known. */
  readonly input: string | null;
}

export interface EntryRule {
  readonly ignored: Ignored;
  readonly decision: Pointer | null;
}

const LEFT_OUT = [OVER_BUDGET, DRY_RUN] as const;
const MAX_REASON_LENGTH = 500;
const MAX_DECISION_LENGTH = 100;

/** Why the value is not a result, or null. Unknown fields may hold anything. */
export function recordProblem(value: unknown): string | null {
  if (!isFields(value)) return 'a result is not an object';
  if (typeof value.case !== 'string') return 'a result has no `case`';
  if (typeof value.outcome !== 'string') return `the result of ${value.case} has no \`outcome\``;
  const { outputs = null, files = null } = value;
  if (outputs !== null && !(Array.isArray(outputs) && outputs.every(isOutput))) {
    return `the outputs of ${value.case} are not a list of keys and values`;
  }
  if (files !== null && !(Array.isArray(files) && files.every(isFields)))
    return `the files of ${value.case} are not a list`;
  return null;
}

const isOutput = (value: unknown): boolean => isFields(value) && typeof value.key === 'string';

export function toEntry(record: ComparedRecord, { ignored, decision }: EntryRule): Entry {
  const { row = null, error = null, submissionKey = null, cost = null, durationMs = null } = record;
  const files = record.files ?? [];
  const byKey = dataByKey(record.outputs ?? null);
  const outputs = hash(canonicalOutputs(byKey, ignored));
  const root = byKey === null ? undefined : rootOf(byKey);
  const key = submissionKey === null ? null : parseKey(submissionKey);
  const message = truncate(error?.message ?? '', MAX_REASON_LENGTH);
  return {
    case: record.case,
    outcome: record.outcome,
    leftOut: record.outcome === 'not-submitted' ? (LEFT_OUT.find((code) => code === error?.code) ?? null) : null,
    isFile: row === null && files.length === 1 && files[0]?.path === record.case,
    files: files.map(({ path, sha256 = null, bytes, input = null }) => ({ path, sha256, bytes, input })),
    row: hash(canonicalText(row?.values ?? null, [])),
    sent: key && { content: key.content, versionId: key.versionId },
    outputs,
    wholeOutputs: ignored.length === 0 ? outputs : hash(canonicalOutputs(byKey, [])),
    decision: decision === null ? null : decisionText(valueAtPointer(root, decision)),
    reason: (decision === null ? '' : reasonBeside(root, decision)) || message,
    error: message,
    cost: typeof cost === 'number' ? cost : null,
    durationMs: typeof durationMs === 'number' ? durationMs : null,
  };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 27);

const decisionText = (value: unknown): string | null =>
  value === undefined || value === null
    ? null
    : truncate(typeof value === 'string' ? value : JSON.stringify(value), MAX_DECISION_LENGTH);

/** Names that agents give to the field with the reason. */
const REASON = /^(decision_?)?(reason(s|ing)?|rationale|justification|explanation|why)(_?text)?$/i;

function reasonBeside(root: unknown, decision: Pointer): string {
  const beside = valueAtPointer(root, decision.slice(0, -1));
  if (decision.length === 0 || !isFields(beside)) return '';
  const reasons = Object.entries(beside).filter(([name, value]) => REASON.test(name) && isReason(value));
  const texts = reasons.flatMap(([, value]) => value as string | readonly string[]);
  return truncate(texts.join('; '), MAX_REASON_LENGTH);
}

const isReason = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
