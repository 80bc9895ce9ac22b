import { piecesOf } from '../lib/pieces.ts';
import type { OutputRecord, ResultRecord } from './record.ts';

/** A part of a record's JSON. None is large, whatever the record holds. */
export interface JsonPart {
  readonly text: string;
  /** Not null for a piece of a long value that comes after its first one, so that a reader can leave it out. */
  readonly piece: LaterPiece | null;
}

export interface LaterPiece {
  /** Number of the value's characters that come before it. */
  readonly before: number;
  readonly characters: number;
}

/** The JSON of a record: an entry of results.json, or without the outputs' `json` a line of results.jsonl. */
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

/** Maybe a number that no double holds. Some readers take it for infinite, and others refuse the whole file. */
const MAYBE_INFINITE = /[eE]\+?\d{3}|\d{300}/;

/** In one line. The value's own text where it says the same as what was parsed: to write large JSON anew takes long. */
function jsonTextOf({ value, json }: OutputRecord): string {
  if (json === null) return 'null';
  if (!value.isWellFormed() || MAYBE_INFINITE.test(value)) return JSON.stringify(json);
  return value.replace(/[\n\r]/g, ' ');
}
