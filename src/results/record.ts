import type { Row } from '../cases/case.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import type { Output } from '../roe/roe.ts';
import { parseJsonValue } from './json-value.ts';

/**
 * One case's entry in results.json, as published in schema/results.schema.json. Absent values are null; no field is missing.
 */
export interface ResultRecord {
  /** The case's id. */
  readonly case: string;
  readonly files: readonly FileRecord[];
  readonly row: Row | null;
  /** The key by which the submission's job is found in Roe's job list; null if the case was not submitted. */
  readonly submissionKey: string | null;
  readonly outcome: Outcome;
  readonly cached: boolean;
  readonly reused: boolean;
  readonly jobId: string | null;
  /** The case whose result counts the job's cost; null on that result itself, and if there is no job. */
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

export interface FileRecord {
  /** The agent's input that the file goes to; null if the run ended before that was known. */
  readonly input: string | null;
  readonly as: 'file' | 'text';
  readonly path: string;
  readonly bytes: number;
  /** In hex; null if the content was not read. */
  readonly sha256: string | null;
  readonly contentType: string;
}

export interface OutputRecord {
  readonly key: string;
  readonly dataType: string;
  readonly value: string;
  /** The parsed value; null if its type is not JSON, it is not valid JSON, or it nests too deep. */
  readonly json: unknown;
  /** The number of characters not read at the value's end; `json` is then null. Absent if the value is whole. */
  readonly leftOut?: number;
}

export interface CheckRecord {
  readonly kind: string;
  readonly passed: boolean;
  readonly message: string;
  /** The place in the output, as a JSON Pointer (RFC 6901); null if the check is not about one place. */
  readonly pointer: string | null;
  /** The value that the check expects at that place, and the actual one, which is null if absent. */
  readonly expected: unknown;
  readonly actual: unknown;
}

/** `evaluated` is false if the check itself failed, so that its result is unknown. */
export type Finding = CheckRecord & { readonly evaluated: boolean };

type ReadOutput = Output & Pick<OutputRecord, 'leftOut'>;

/** The JSON is parsed only when it is read, since it takes several times the memory of its text. */
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
