/** A JSON Pointer (RFC 6901) as its parts. */
export type Pointer = readonly string[];

/** Null if the text is not a JSON Pointer. */
export function parsePointer(text: string): Pointer | null {
  if (!/^(\/([^~/]|~[01])*)*$/.test(text)) return null;
  const [, ...parts] = text.split('/');
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** One pointer a line. Null if a line is not one. */
export function parsePointers(text: string): readonly Pointer[] | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const pointers = lines.flatMap((line) => {
    const parts = parsePointer(line);
    return parts === null ? [] : [parts];
  });
  return pointers.length === lines.length ? pointers : null;
}

/** Undefined if there is nothing at that place. */
export function valueAtPointer(value: unknown, pointer: Pointer): unknown {
  let found = value;
  for (const part of pointer) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    if (Array.isArray(found) && part === 'length') return undefined;
    found = (found as Readonly<Record<string, unknown>>)[part];
  }
  return found;
}

/** What is left of the ignored pointers at some place: those that lead further down from it. */
export type Ignored = readonly Pointer[];

const ANY = '*';

/** The pointers that lead on below `part`, or null if `part` itself is ignored. */
export function below(ignored: Ignored, part: string): Ignored | null {
  if (ignored.length === 0) return ignored;
  const further = ignored.filter(([first]) => first === ANY || first === part).map(([, ...rest]) => rest);
  return further.some((pointer) => pointer.length === 0) ? null : further;
}
