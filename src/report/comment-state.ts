import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { OUTCOMES, type Outcome } from '../outcome.ts';
import type { Report } from './report.ts';

/** Stored in the comment of a run, so that the next run can say what changed. */
export interface CommentState {
  readonly runId: number;
  readonly unsuccessful: Unsuccessful | null;
}

export type Unsuccessful = ReadonlyMap<string, Outcome>;

export function stateOf({ rows, origin }: Report, previous: CommentState | null): CommentState {
  // A run without jobs says nothing about the cases.
  const judged = rows.some(({ jobId }) => jobId !== null);
  if (!judged && previous !== null) return { runId: origin.runId, unsuccessful: previous.unsuccessful };
  const unsuccessful = rows.filter(({ outcome }) => outcome !== 'succeeded');
  return { runId: origin.runId, unsuccessful: new Map(unsuccessful.map((row) => [row.case, row.outcome])) };
}

/** A comment may have 65 536 characters in total. */
export const MAX_STATE_LENGTH = 16_000;
const MAX_STATE_BYTES = 1_000_000;
const PREFIX = '<!-- roe-agent-batch state ';

/** Encodes the state as an invisible HTML comment. `scrub` removes secrets from the paths. */
export function hideState(state: CommentState, scrub: (text: string) => string): string {
  const { runId, unsuccessful } = state;
  const whole = unsuccessful === null ? null : hidden(scrub(JSON.stringify([1, runId, [...unsuccessful]])));
  return whole !== null && whole.length <= MAX_STATE_LENGTH ? whole : hidden(JSON.stringify([1, runId, null]));
}

// Base64 cannot contain the end of an HTML comment.
const hidden = (json: string): string => `${PREFIX}${deflateRawSync(json).toString('base64')} -->`;

export function readState(body: string): CommentState | null {
  const [, text] = /<!-- roe-agent-batch state ([A-Za-z0-9+/=]{1,16000}) -->\s*$/.exec(body) ?? [];
  if (text === undefined) return null;
  try {
    const json = inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: MAX_STATE_BYTES });
    return decode(JSON.parse(json.toString('utf8')));
  } catch {
    return null;
  }
}

function decode(value: unknown): CommentState | null {
  if (!Array.isArray(value) || value[0] !== 1 || !Number.isSafeInteger(value[1])) return null;
  const [, runId, entries] = value as [1, number, unknown];
  if (entries === null) return { runId, unsuccessful: null };
  if (!Array.isArray(entries) || !entries.every(isEntry)) return null;
  return { runId, unsuccessful: new Map(entries) };
}

function isEntry(value: unknown): value is [string, Outcome] {
  return Array.isArray(value) && typeof value[0] === 'string' && OUTCOMES.includes(value[1] as Outcome);
}
