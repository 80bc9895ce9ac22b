import { type Fields, isFields } from '../lib/json.ts';
import { parsePointer } from '../lib/json-pointer.ts';
import { jsonText } from './difference.ts';
import { keyOf } from './pair-items.ts';

export function notationProblem(expected: unknown): string | null {
  if (Array.isArray(expected)) return firstProblem(expected);
  if (!isFields(expected)) return null;
  if ('$number' in expected && typeof expected.$number !== 'number') return '`$number` must be a number';
  if ('$tolerance' in expected && !(typeof expected.$tolerance === 'number' && expected.$tolerance >= 0)) {
    return '`$tolerance` must be a number of 0 or more';
  }
  if ('$pattern' in expected) return patternProblem(expected.$pattern);
  if ('$set' in expected) return setProblem(expected);
  if ('$by' in expected || '$items' in expected) return keyedProblem(expected);
  return firstProblem(Object.values(expected));
}

const firstProblem = (values: readonly unknown[]): string | null =>
  values.map(notationProblem).find((problem) => problem !== null) ?? null;

function patternProblem(pattern: unknown): string | null {
  if (typeof pattern !== 'string') return '`$pattern` must be text';
  try {
    new RegExp(pattern, 'u');
    return null;
  } catch {
    return `\`$pattern\` must be a valid regular expression, but it is ${jsonText(pattern)}`;
  }
}

/** Other fields beside the list would never be checked. */
function setProblem({ $set, ...others }: Fields): string | null {
  if (!Array.isArray($set)) return '`$set` must be a list';
  return strangerProblem('`$set`', others) ?? firstProblem($set);
}

function keyedProblem({ $by, $items, ...others }: Fields): string | null {
  const key = typeof $by === 'string' && $by !== '' ? parsePointer($by) : null;
  if (key === null) return '`$by` must be a JSON Pointer such as `/sku`, beside `$items`';
  if (!Array.isArray($items)) return '`$items` must be a list, beside `$by`';
  const keys = $items.map((item) => keyOf(item, key));
  if (keys.includes(null)) return `each of \`$items\` must have a text, number or boolean at ${$by}`;
  const double = keys.find((text, at) => keys.indexOf(text) !== at);
  if (double !== undefined) return `two of \`$items\` have ${jsonText(JSON.parse(double ?? ''))} at ${$by}`;
  return strangerProblem('`$by` and `$items`', others) ?? firstProblem($items);
}

function strangerProblem(what: string, others: Fields): string | null {
  const [name] = Object.keys(others);
  return name === undefined ? null : `${what} must stand alone, but the object also has ${jsonText(name)}`;
}
