import { dateIn, numberIn, type Value } from '../../values/value.ts';
import { blockJson } from '../page-data.ts';

const OPERATORS = ['>=', '<=', '>', '<', '='] as const;
type Operator = (typeof OPERATORS)[number] | ':';

interface WordTerm {
  readonly kind: 'word';
  readonly negated: boolean;
  readonly plain: string;
  /** For a block's JSON. */
  readonly pattern: RegExp;
}

/** Matches a value of a field, such as `total:>1300`. */
interface FieldTerm {
  readonly kind: 'field';
  readonly negated: boolean;
  readonly field: string;
  readonly operator: Operator;
  readonly value: string;
  /** The same as a word, in case there is no such field. */
  readonly word: WordTerm;
}

export type Term = WordTerm | FieldTerm;

const TOKENS = /-?"[^"]*"(?=\s|$)|-?[^\s:"]+:(?:[<>]=?|=)?"[^"]*"(?=\s|$)|\S+/g;
const FIELD = /^([\p{L}_/#][\p{L}\p{N}_./-]*):((?:[<>]=?|=)?)(?!\/\/)(.+)$/su;

/** All terms must match. */
export function parseQuery(query: string): Term[] {
  return (query.match(TOKENS) ?? []).map((token) => {
    const negated = token.length > 1 && token.startsWith('-');
    const text = negated ? token.slice(1) : token;
    const [, field, operator, value] = FIELD.exec(text) ?? [];
    const word = wordTerm(unquoted(text), negated);
    if (field === undefined || value === undefined) return word;
    return {
      kind: 'field',
      negated,
      field: field.toLowerCase(),
      operator: (operator || ':') as Operator,
      value: unquoted(value),
      word,
    };
  });
}

const unquoted = (text: string): string => (/^"[^"]*"$/.test(text) ? text.slice(1, -1) : text);

function wordTerm(word: string, negated: boolean): WordTerm {
  const inJson = blockJson(word).slice(1, -1);
  const pattern = new RegExp(inJson.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'i');
  return { kind: 'word', negated, plain: word.toLowerCase(), pattern };
}

/** `field:*` matches any value. */
export function holds({ operator, value: wanted }: FieldTerm, values: readonly Value[]): boolean {
  const present = values.filter((value) => value !== null && value !== '');
  if (operator === ':' && wanted === '*') return present.length > 0;
  if (operator === ':' && wanted.toLowerCase() === 'missing' && present.length === 0) return true;
  return present.some((value) => fits(operator, String(value), wanted));
}

function fits(operator: Operator, text: string, wanted: string): boolean {
  if (operator === ':' || operator === '=') {
    const [a, b] = [text.toLowerCase(), wanted.toLowerCase()];
    if (a === b) return true;
    const number = numberIn(wanted);
    if (number !== null && numberIn(text) !== null) return numberIn(text) === number;
    return operator === ':' && a.includes(b);
  }
  const difference = differenceOf(text, wanted);
  if (difference === null) return false;
  return { '>': difference > 0, '>=': difference >= 0, '<': difference < 0, '<=': difference <= 0 }[operator];
}

/** Null unless both are numbers or both are dates. */
function differenceOf(a: string, b: string): number | null {
  const [x, y] = [numberIn(a) ?? dateIn(a), numberIn(b) ?? dateIn(b)];
  const areAlike = (numberIn(a) === null) === (numberIn(b) === null);
  return x === null || y === null || !areAlike ? null : x - y;
}
