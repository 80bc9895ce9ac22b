import { piecesOf } from '../lib/pieces.ts';
import type { OutputRecord, ResultRecord } from './record.ts';

interface JsonPart {
  readonly text: string;
  /** Set for every piece of a long value except the first, so that a reader can skip it. */
  readonly piece: LaterPiece | null;
}

export interface LaterPiece {
  /** Number of the value's characters before this piece. */
  readonly before: number;
  readonly characters: number;
}

/** An entry of results.json, or a line of results.jsonl, which lacks the outputs' `json`. */
export function* jsonParts(record: ResultRecord, withJson: boolean): Generator<JsonPart> {
  const { outputs, correctedOutputs, ...rest } = record;
  if (!outputs && !correctedOutputs) {
    yield part(JSON.stringify(record));
    return;
  }
  yield part(`${JSON.stringify(rest).slice(0, -1)},"outputs":`);
  yield* listParts(outputs, withJson);
  yield part(',"correctedOutputs":');
  yield* listParts(correctedOutputs, withJson);
  yield part('}');
}

const part = (text: string): JsonPart => ({ text, piece: null });

function* listParts(outputs: readonly OutputRecord[] | null, withJson: boolean): Generator<JsonPart> {
  if (outputs === null) {
    yield part('null');
    return;
  }
  let separator = '[';
  for (const output of outputs) {
    const { key, dataType, value } = output;
    yield part(`${separator}{"key":${JSON.stringify(key)},"dataType":${JSON.stringify(dataType)},"value":"`);
    let before = 0;
    for (const piece of piecesOf(value)) {
      const text = JSON.stringify(piece).slice(1, -1);
      yield { text, piece: before === 0 ? null : { before, characters: piece.length } };
      before += piece.length;
    }
    yield part('"');
    if (withJson) {
      yield part(',"json":');
      for (const piece of piecesOf(jsonTextOf(output))) yield part(piece);
    }
    yield part('}');
    separator = ',';
  }
  yield part(outputs.length === 0 ? '[]' : ']');
}

/**
 * Text that may contain a number too large for a double. Some readers treat it as infinite, others refuse the whole
 * file.
 */
const MAYBE_INFINITE = /[eE]\+?\d{3}|\d{300}/;

/**
 * On one line. Uses the value's own text if it parses to the same value, since serializing large JSON again is slow.
 */
function jsonTextOf({ value, json }: OutputRecord): string {
  if (json === null) return 'null';
  if (!value.isWellFormed() || MAYBE_INFINITE.test(value)) return JSON.stringify(json);
  return value.replace(/[\n\r]/g, ' ');
}
