import type { Row } from '../cases/case.ts';
import type { Outcome } from '../outcome.ts';
import type { Problem } from '../problem.ts';
import type { Output } from '../roe/roe.ts';
import { parseJsonValue } from './json-value.ts';

/** A case's entry in results.json, as published in schema/results.schema.json. Absent values are null. */
export interface ResultRecord {
  readonly case: string;
  readonly files: readonly FileRecord[];
  readonly row: Row | null;
  readonly submissionKey: string | null;
  readonly outcome: Outcome;
  readonly cached: boolean;
  readonly reused: boolean;
  readonly jobId: string | null;
  /** The case whose result has the job's cost. Null on that result itself, and without a job. */
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
  readonly input: string | null;
  readonly as: 'file' | 'text';
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. Null if the file was not hashed, since it was not sent. */
  readonly sha256: string | null;
  readonly contentType: string;
}

export interface OutputRecord {
  readonly key: string;
  readonly dataType: string;
  readonly value: string;
  /** Null if the type is not JSON, the value is not valid JSON, or it nests too deep. */
  readonly json: unknown;
  /** Number of characters that were not read at the value's end. `json` is then null. Absent for a whole value. */
  readonly leftOut?: number;
}

export interface CheckRecord {
  readonly kind: string;
  readonly passed: boolean;
  readonly message: string;
  /** A JSON Pointer (RFC 6901) into the output. Null if the check does not concern one place. */
  readonly pointer: string | null;
  /** Null if the value is absent. */
  readonly expected: unknown;
  readonly actual: unknown;
}

/** `evaluated` is false if the check itself failed, so that its result is unknown. */
export type Finding = CheckRecord & { readonly evaluated: boolean };

type ReadOutput = Output & Pick<OutputRecord, 'leftOut'>;

export const toOutputRecord = (output: ReadOutput): OutputRecord => new LazyOutput(output);

/** Parses the JSON only when it is read, since it takes several times the memory of its text. */
class LazyOutput implements OutputRecord {
  readonly key: string;
  readonly dataType: string;
  readonly value: string;
  declare readonly leftOut?: number;
  declare readonly json: unknown;
  #parsed: { readonly json: unknown } | null = null;

  constructor({ key, dataType, value, leftOut }: ReadOutput) {
    this.key = key;
    this.dataType = dataType;
    this.value = value;
    if (leftOut !== undefined) this.leftOut = leftOut;
    Object.defineProperty(this, 'json', LazyOutput.#json);
  }

  /**
   * A property of each output, so that it is also copied and compared. All outputs share one getter. With a getter for
   * each, reporting ten thousand results took half as long again, mostly to free memory.
   */
  static readonly #json: PropertyDescriptor & ThisType<LazyOutput> = {
    enumerable: true,
    get() {
      this.#parsed ??= { json: this.#parse() };
      return this.#parsed.json;
    },
  };

  #parse(): unknown {
    return isJsonType(this.dataType) && this.leftOut === undefined ? parseJsonValue(this.value) : null;
  }
}

export const isJsonType = (dataType: string): boolean => /^application\/(json|[\w.+-]+\+json)\b/i.test(dataType);
