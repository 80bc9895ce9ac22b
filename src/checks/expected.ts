import { type Fields, isFields } from '../lib/json.ts';
import { pointerTo } from '../lib/json-pointer.ts';
import { type Check, outputValue, type Place, passed, refused } from './check.ts';
import { jsonText, placeName, toleranceOf, valueTexts } from './difference.ts';

const KIND = 'expected';

/** Compares outputs with golden files, which are keyed by the case's id. Cases without one are not checked. */
export function expectedCheck(golden: ReadonlyMap<string, unknown>): Check {
  return async ({ case: id, outputs }) => {
    if (!golden.has(id)) return [];
    const differences = compare(golden.get(id), outputValue(outputs ?? []));
    if (differences.length === 0) return [passed(KIND, 'the output is as expected')];
    return differences.map((place) => refused(KIND, messageOf(place), place));
  };
}

function messageOf(place: Place): string {
  const { expected, actual } = valueTexts(place.expected, place.actual);
  return `${placeName(place.pointer)}: expected ${expected}, got ${actual}`;
}

/**
 * Lists every place that differs. Objects are compared only by the expected names, arrays in full.
 * `{"$number": n, "$tolerance": t}` accepts a number that is off by at most `t`. `{"$pattern": "…"}` accepts a text that
 * contains a match of the regular expression.
 */
export function compare(expected: unknown, actual: unknown, pointer = ''): Place[] {
  const differs = [{ pointer, expected, actual }];
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return differs;
    const inner = expected
      .slice(0, actual.length)
      .flatMap((item, at) => compare(item, actual[at], pointerTo(pointer, at)));
    return expected.length === actual.length ? inner : [...inner, ...differs];
  }
  if (!isFields(expected)) return expected === actual ? [] : differs;
  if ('$number' in expected) return isNear(expected, actual) ? [] : differs;
  if ('$pattern' in expected) return matches(expected, actual) ? [] : differs;
  if (!isFields(actual)) return differs;
  return Object.entries(expected).flatMap(([key, value]) => {
    const inner = pointerTo(pointer, key);
    return Object.hasOwn(actual, key)
      ? compare(value, actual[key], inner)
      : [{ pointer: inner, expected: value, actual: undefined }];
  });
}

function isNear(expected: Fields, actual: unknown): boolean {
  if (typeof actual !== 'number' || typeof expected.$number !== 'number') return false;
  // Allows one rounding step of the larger number, so that 0.1 + 0.2 is within 0 of 0.3.
  const rounding = Number.EPSILON * Math.max(Math.abs(actual), Math.abs(expected.$number), 1);
  return Math.abs(actual - expected.$number) <= toleranceOf(expected) + rounding;
}

function matches({ $pattern }: Fields, actual: unknown): boolean {
  return typeof $pattern === 'string' && typeof actual === 'string' && new RegExp($pattern, 'u').test(actual);
}

/** Why the `$` notation in a golden file is invalid, or null. */
export function notationProblem(expected: unknown): string | null {
  if (Array.isArray(expected)) return expected.map(notationProblem).find((problem) => problem !== null) ?? null;
  if (!isFields(expected)) return null;
  if ('$number' in expected && typeof expected.$number !== 'number') return '`$number` must be a number';
  if ('$tolerance' in expected && !(typeof expected.$tolerance === 'number' && expected.$tolerance >= 0)) {
    return '`$tolerance` must be a number of 0 or more';
  }
  if ('$pattern' in expected) return patternProblem(expected.$pattern);
  return notationProblem(Object.values(expected));
}

function patternProblem(pattern: unknown): string | null {
  if (typeof pattern !== 'string') return '`$pattern` must be text';
  try {
    new RegExp(pattern, 'u');
    return null;
  } catch {
    return `\`$pattern\` must be a valid regular expression, but it is ${jsonText(pattern)}`;
  }
}
