/** The parts of a JSON Pointer (RFC 6901). */
export type Pointer = readonly string[];

/** Null if the text is not a JSON Pointer. */
export function parsePointer(text: string): Pointer | null {
  if (!/^(\/([^~/]|~[01])*)*$/.test(text)) return null;
  const [, ...parts] = text.split('/');
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

export const pointerText = (pointer: Pointer): string => pointer.reduce<string>(pointerTo, '');

export function pointerTo(parent: string, name: string | number): string {
  const text = String(name);
  // Most names need no escaping, and this is called for each value of each result.
  return `${parent}/${/[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text}`;
}

export function valueAtPointer(value: unknown, pointer: Pointer): unknown {
  let found = value;
  for (const part of pointer) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    if (Array.isArray(found) && part === 'length') return undefined;
    found = (found as Readonly<Record<string, unknown>>)[part];
  }
  return found;
}
