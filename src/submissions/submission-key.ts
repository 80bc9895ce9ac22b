import { createHash } from 'node:crypto';
import type { Origin } from '../github/runner.ts';
import { parseUuid } from '../lib/uuid.ts';

/** Identifies the sending process to later attempts of the workflow run. */
export interface Sender {
  readonly use: string;
  /** The callers of the enclosing reusable workflow. Null if the runner does not report them. */
  readonly callers: string | null;
  readonly leg: string;
  readonly attempt: number;
  /** Unique to the process, even if everything else is equal. */
  readonly process: string;
}

export interface SubmissionKey extends Sender {
  /** Identifies the request and the agent version. */
  readonly content: string;
  readonly versionId: string;
}

export function senderOf(origin: Origin, matrixLeg: string): Sender {
  const { repository, runId, job, step, use } = origin;
  return {
    use: digest([repository, runId, job, step, use], 8),
    callers: origin.callers === null ? null : digest([origin.callers], 6),
    leg: digest([matrixLeg], 7),
    attempt: origin.runAttempt,
    process: origin.process,
  };
}

export function digest(parts: readonly unknown[], digits: number): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, digits);
}

/** Enough digits that no two submissions of a workflow run collide by chance. */
export const CONTENT_DIGITS = 20;
const UNKNOWN = 'unknown';

/** Used in metadata, journal and results. Short, because metadata is limited. */
export function formatKey({ content, use, callers, leg, attempt, process, versionId }: SubmissionKey): string {
  const version = Buffer.from(versionId.replaceAll('-', ''), 'hex').toString('base64url');
  return [content, use, callers ?? UNKNOWN, leg, attempt, process, version].join('.');
}

const KEY = /^[0-9a-f]{20}\.[0-9a-f]{8}\.(?:[0-9a-f]{6}|unknown)\.[0-9a-f]{7}\.[1-9]\d{0,8}\.[0-9a-f]{8}\.[\w-]{22}$/;
type Parts = [
  content: string,
  use: string,
  callers: string,
  leg: string,
  attempt: string,
  process: string,
  version: string,
];

/** Null for anything that `formatKey` does not write, since metadata and artifacts may come from others. */
export function parseKey(text: string): SubmissionKey | null {
  if (!KEY.test(text)) return null;
  const [content, use, callers, leg, attempt, process, version] = text.split('.') as Parts;
  const versionId = parseUuid(Buffer.from(version, 'base64url').toString('hex'));
  if (versionId === null) return null;
  return {
    content,
    use,
    callers: callers === UNKNOWN ? null : callers,
    leg,
    attempt: Number(attempt),
    process,
    versionId,
  };
}

/** True for the same use of the action in an earlier attempt of the workflow run. */
export function isEarlier(earlier: Sender, own: Sender): boolean {
  const sameCallers = earlier.callers === null || own.callers === null || earlier.callers === own.callers;
  return earlier.use === own.use && sameCallers && earlier.attempt < own.attempt;
}
