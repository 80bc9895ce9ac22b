import { type Pointer, parsePointer } from '../lib/json-pointer.ts';
import { type InputReader, quoted } from './input-reader.ts';

const MAX_COLUMNS = 20;

/** Adds a problem for each line that is not a pointer. */
export function readColumns(reader: InputReader): readonly Pointer[] {
  const lines = (reader.text('columns') ?? '').split(/\r?\n/).map((line) => line.trim());
  const given = [...new Set(lines.filter((line) => line !== ''))];
  if (given.length > MAX_COLUMNS) {
    reader.problems.push(`\`columns\` takes at most ${MAX_COLUMNS} JSON Pointers; given: ${given.length}`);
  }
  return given.flatMap((line) => {
    const pointer = parsePointer(line);
    if (pointer !== null) return [pointer];
    reader.problems.push(
      `\`columns\` takes JSON Pointers into the output, one a line, such as \`/total\` or \`/vendor/name\`; given: ${quoted(line)}`,
    );
    return [];
  });
}
