import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import type { Output } from '../roe/roe.ts';
import { parseJsonValue } from './json-value.ts';

/** One file's entry in results.json, as published in schema/results.schema.json. Absent is null, never missing. */
export interface ResultRecord {
  readonly file: {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string | null;
    readonly contentType: string;
  };
  /** The name of the submission by which its job is found in Roe's job list; null where there was none. */
  readonly submissionKey: string | null;
  readonly outcome: Outcome;
  readonly cached: boolean;
  readonly reused: boolean;
  readonly jobId: string | null;
  /** The file on whose result the job's cost is counted; null on that result itself, and where there is no job. */
  readonly sharedWith: string | null;
  readonly status: { readonly code: number; readonly name: string; readonly timestamp: number | null } | null;
  readonly submittedAt: string | null;
  readonly finishedAt: string | null;
  readonly durationMs: number | null;
  readonly error: Problem | null;
  readonly outputs: readonly OutputRecord[] | null;
  readonly correctedOutputs: readonly OutputRecord[] | null;
  readonly checks: readonly CheckRecord[];
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly cost: number | null;
}

export interface OutputRecord {
  readonly key: string;
  readonly dataType: string;
  /** As Roe sent it. */
  readonly value: string;
  /** The value parsed, where its type says JSON, it is JSON, and it does not nest too deep; else null. */
  readonly json: unknown;
  /** Number of characters that were not read of the value's end; then `json` is null. Absent if the value is whole. */
  readonly leftOut?: number;
}

export interface CheckRecord {
  readonly kind: string;
  readonly passed: boolean;
  readonly message: string;
  /** The place in the output, as a JSON Pointer (RFC 6901); null where the check is of no one place. */
  readonly pointer: string | null;
  /** The value that the check asks for at that place, and the one that is there; null where it is absent. */
  readonly expected: unknown;
  readonly actual: unknown;
}

/** `evaluated` is false if the check itself broke, so that nobody knows what it would have found. */
export type Finding = CheckRecord & { readonly evaluated: boolean };

type ReadOutput = Output & Pick<OutputRecord, 'leftOut'>;

/** The JSON is parsed when somebody looks at it: it takes several times the room of its text. */
export function toOutputRecord({ key, dataType, value, leftOut }: ReadOutput): OutputRecord {
  let parsed: { readonly json: unknown } | null = null;
  return {
    key,
    dataType,
    value,
    ...(leftOut === undefined ? {} : { leftOut }),
    get json() {
      parsed ??= { json: isJsonType(dataType) && leftOut === undefined ? parseJsonValue(value) : null };
      return parsed.json;
    },
  };
}

export const isJsonType = (dataType: string): boolean => /^application\/(json|[\w.+-]+\+json)\b/i.test(dataType);
