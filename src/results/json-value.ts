/** Deeper JSON stays text: serializers, ours and the readers', recurse and would overflow the stack. */
const MAX_DEPTH = 200;

export function parseJsonValue(text: string): unknown {
  if (nestingOf(text) > MAX_DEPTH) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const BRACKET_END = 0x5d;
const BRACE = 0x7b;
const BRACE_END = 0x7d;

/** Counts to one more than the limit. Takes linear time on any text. */
function nestingOf(text: string): number {
  let depth = 0;
  let maxDepth = 0;
  for (let at = 0; at < text.length && maxDepth <= MAX_DEPTH; at += 1) {
    const code = text.charCodeAt(at);
    // Most of JSON is text in quotes, and `indexOf` finds its end much faster than a loop.
    if (code === QUOTE) at = closingQuote(text, at + 1);
    else if (code === BRACKET || code === BRACE) maxDepth = Math.max(maxDepth, ++depth);
    else if (code === BRACKET_END || code === BRACE_END) depth -= 1;
  }
  return maxDepth;
}

/** The end of the text if there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && isEscaped(text, at, from)) at = text.indexOf('"', at + 1);
  return at === -1 ? text.length : at;
}

/** A backslash before `from` is not part of the quoted text. */
function isEscaped(text: string, at: number, from: number): boolean {
  let first = at;
  while (first > from && text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
  return (at - first) % 2 === 1;
}
