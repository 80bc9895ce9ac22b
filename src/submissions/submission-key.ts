import { createHash } from 'node:crypto';
import type { Origin } from '../github/runner.ts';
import { parseUuid } from '../lib/uuid.ts';

/** Who sends: one process, in the terms by which a later attempt of the workflow run knows it again. */
export interface Sender {
  /** The workflow run, and in it the workflow job and step. */
  readonly use: string;
  /** What calls the reusable workflow that it is in; null where the runner does not tell. */
  readonly callers: string | null;
  /** The leg of a matrix. */
  readonly leg: string;
  readonly attempt: number;
  /** No other process has it, not even one of which all else is the same. */
  readonly process: string;
}

/** What the name of a submission says. */
export interface SubmissionKey extends Sender {
  /** What is sent to which agent version. */
  readonly content: string;
  readonly versionId: string;
}

export function senderOf(origin: Origin, matrixLeg: string): Sender {
  const { repository, runId, job, step, use } = origin;
  return {
    use: digest([repository, runId, job, step, use], 8),
    callers: origin.callers === null ? null : digest([origin.callers], 6),
    leg: digest([matrixLeg], 4),
    attempt: origin.runAttempt,
    process: origin.process,
  };
}

/** The first digits of a hash, in hexadecimal. */
export function digest(parts: readonly unknown[], digits: number): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, digits);
}

/** Digits of `content`: a workflow run has few enough submissions that no two are the same by chance. */
export const CONTENT_DIGITS = 20;
const UNKNOWN = 'unknown';

/** As it is written into the metadata, the journal and the results: short, since metadata has little room. */
export function formatKey({ content, use, callers, leg, attempt, process, versionId }: SubmissionKey): string {
  const version = Buffer.from(versionId.replaceAll('-', ''), 'hex').toString('base64url');
  return [content, use, callers ?? UNKNOWN, leg, attempt, process, version].join('.');
}

const KEY =
  /^([0-9a-f]{20})\.([0-9a-f]{8})\.([0-9a-f]{6}|unknown)\.([0-9a-f]{4})\.([1-9]\d{0,8})\.([0-9a-f]{8})\.([\w-]{22})$/;

/** Null for what `formatKey` does not write: metadata and artifacts may be anybody's. */
export function parseKey(text: string): SubmissionKey | null {
  const [, content = '', use = '', callers = '', leg = '', attempt = '', process = '', version = ''] =
    KEY.exec(text) ?? [];
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

/** Whether `earlier` is of the same use, in an earlier attempt of the workflow run. */
export function isEarlier(earlier: Sender, own: Sender): boolean {
  const sameCallers = earlier.callers === null || own.callers === null || earlier.callers === own.callers;
  return earlier.use === own.use && sameCallers && earlier.attempt < own.attempt;
}
