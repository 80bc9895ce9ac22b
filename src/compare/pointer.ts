import { type Pointer, parsePointer } from '../lib/json-pointer.ts';

export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Null if a line is not a pointer. */
export function parsePointers(text: string): readonly Pointer[] | null {
  const lines = linesOf(text);
  const pointers = lines.flatMap((line) => {
    const parts = parsePointer(line);
    return parts === null ? [] : [parts];
  });
  return pointers.length === lines.length ? pointers : null;
}

export type Ignored = readonly Pointer[];

const ANY = '*';

/** The ignored pointers below `part`, or null if `part` itself is ignored. */
export function below(ignored: Ignored, part: string): Ignored | null {
  if (ignored.length === 0) return ignored;
  const further = ignored.filter(([first]) => first === ANY || first === part).map(([, ...rest]) => rest);
  return further.some((pointer) => pointer.length === 0) ? null : further;
}
