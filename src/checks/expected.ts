import { shortened } from '../lib/shortened.ts';
import { type Check, outputValue, passed, refused } from './check.ts';
import { type Difference, differenceText } from './difference.ts';

const KIND = 'expected';

/** A check that outputs are what golden files say; a file without one is not checked. By the document's path. */
export function expectedCheck(golden: ReadonlyMap<string, unknown>): Check {
  return async ({ file, outputs }) => {
    if (!golden.has(file.path)) return [];
    const differences = compare(golden.get(file.path), outputValue(outputs ?? []));
    if (differences.length === 0) return [passed(KIND, 'the output is as expected')];
    return differences.map((difference) => refused(KIND, differenceText(difference)));
  };
}

/**
 * Every difference between what is expected and what is there. Objects are compared by the names that are expected,
 * arrays in full. `{"$number": n, "$tolerance": t}` takes a number that is off by at most `t`, `{"$pattern": "…"}` a
 * text in which the regular expression is found.
 */
export function compare(expected: unknown, actual: unknown, path = ''): Difference[] {
  const differs = (what = shown(expected)): Difference[] => [{ path, expected: what, actual: shown(actual) }];
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return differs();
    const inner = expected.slice(0, actual.length).flatMap((item, at) => compare(item, actual[at], `${path}/${at}`));
    return expected.length === actual.length ? inner : [...inner, lengths(path, expected, actual)];
  }
  if (!isObject(expected)) return expected === actual ? [] : differs();
  if ('$number' in expected) return isNear(expected, actual) ? [] : differs(near(expected));
  if ('$pattern' in expected)
    return matches(expected, actual) ? [] : differs(`a text like ${shown(expected.$pattern)}`);
  if (!isObject(actual)) return differs();
  return Object.entries(expected).flatMap(([key, value]) => {
    const inner = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return Object.hasOwn(actual, key)
      ? compare(value, actual[key], inner)
      : [{ path: inner, expected: shown(value), actual: 'nothing' }];
  });
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function lengths(path: string, expected: readonly unknown[], actual: readonly unknown[]): Difference {
  return { path, expected: `${expected.length} items`, actual: `${actual.length} items` };
}

const toleranceOf = ({ $tolerance }: Fields): number => (typeof $tolerance === 'number' ? $tolerance : 0);

function isNear(expected: Fields, actual: unknown): boolean {
  if (typeof actual !== 'number' || typeof expected.$number !== 'number') return false;
  // The smallest step of the larger number, so that 0.1 + 0.2 is within 0 of 0.3.
  const rounding = Number.EPSILON * Math.max(Math.abs(actual), Math.abs(expected.$number), 1);
  return Math.abs(actual - expected.$number) <= toleranceOf(expected) + rounding;
}

const near = (expected: Fields): string => `${shown(expected.$number)} ± ${toleranceOf(expected)}`;

function matches({ $pattern }: Fields, actual: unknown): boolean {
  return typeof $pattern === 'string' && typeof actual === 'string' && new RegExp($pattern, 'u').test(actual);
}

const shown = (value: unknown): string => shortened(value === undefined ? 'nothing' : JSON.stringify(value), 200);

/** What is wrong with a golden file's own notation, before anything is compared. */
export function notationProblem(expected: unknown): string | null {
  if (Array.isArray(expected)) return expected.map(notationProblem).find((problem) => problem !== null) ?? null;
  if (!isObject(expected)) return null;
  if ('$number' in expected && typeof expected.$number !== 'number') return '`$number` is not a number';
  if ('$tolerance' in expected && !(typeof expected.$tolerance === 'number' && expected.$tolerance >= 0)) {
    return '`$tolerance` is not a number from 0';
  }
  if ('$pattern' in expected) return patternProblem(expected.$pattern);
  return notationProblem(Object.values(expected));
}

function patternProblem(pattern: unknown): string | null {
  if (typeof pattern !== 'string') return '`$pattern` is not text';
  try {
    new RegExp(pattern, 'u');
    return null;
  } catch {
    return `\`$pattern\` is not a regular expression: ${shown(pattern)}`;
  }
}
