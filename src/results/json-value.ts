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
  let inText = false;
  for (let at = 0; at < text.length && maxDepth <= MAX_DEPTH; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) inText = !inText;
    else if (inText) at += code === BACKSLASH ? 1 : 0;
    else if (code === BRACKET || code === BRACE) maxDepth = Math.max(maxDepth, ++depth);
    else if (code === BRACKET_END || code === BRACE_END) depth -= 1;
  }
  return maxDepth;
}
