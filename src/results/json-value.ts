/** Deeper JSON is left as text: serializers, ours and the readers', recurse, and would run out of stack. */
const DEEPEST = 200;

/** The JSON that a text holds; null where it is none, or nests too deep to be handed on. */
export function parseJsonValue(text: string): unknown {
  if (nestingOf(text) > DEEPEST) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '{' || token === '[') deepest = Math.max(deepest, ++depth);
    else if (token === '}' || token === ']') depth -= 1;
  }
  return deepest;
}
