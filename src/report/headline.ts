import { asSentence } from './text.ts';

/** A verdict as a heading, and what goes on below it. */
export interface Headline {
  readonly title: string;
  /** A sentence of its own, or lines; '' where the title says all. */
  readonly rest: string;
}

/** A sentence up to this length is a heading as a whole. */
const MAX_WHOLE_LENGTH = 90;

/**
 * Parts a long verdict at its first colon, which stands between what happened and why, or what to do, and one of several
 * lines where they begin.
 */
export function headlineOf(sentence: string): Headline {
  const [first = '', ...lines] = sentence.split('\n');
  if (lines.length > 0) {
    return first.endsWith(':') ? { title: first.slice(0, -1), rest: lines.join('\n') } : { title: sentence, rest: '' };
  }
  const colon = sentence.length <= MAX_WHOLE_LENGTH ? -1 : colonOf(sentence);
  return colon < 1
    ? { title: sentence, rest: '' }
    : { title: sentence.slice(0, colon), rest: asSentence(sentence.slice(colon + 2)) };
}

/** Of no part in brackets or backticks, which quotes what another said; -1 where there is none. */
function colonOf(sentence: string): number {
  let depth = 0;
  let inCode = false;
  for (let at = 0; at < sentence.length; at += 1) {
    const character = sentence[at];
    if (character === '`') inCode = !inCode;
    else if (inCode) continue;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (depth === 0 && sentence.startsWith(': ', at)) return at;
  }
  return -1;
}
