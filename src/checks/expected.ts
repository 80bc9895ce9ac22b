import type { Finding, ResultRecord } from '../results/record.ts';
import type { FieldResult } from '../scorecard/scorecard.ts';
import { outputValue, type Place, passed, refused } from './check.ts';
import { compareExpected } from './compare-expected.ts';
import { placeName, valueTexts } from './difference.ts';

const KIND = 'expected';

interface CheckedExpected {
  readonly findings: readonly Finding[];
  readonly fields: readonly FieldResult[];
}

export function checkExpected(golden: unknown, { outputs }: Pick<ResultRecord, 'outputs'>): CheckedExpected {
  const { differences, fields } = compareExpected(golden, outputValue(outputs ?? []));
  if (differences.length === 0) return { findings: [passed(KIND, 'the output is as expected')], fields };
  return { findings: differences.map((place) => refused(KIND, messageOf(place), place)), fields };
}

export const missingFields = (golden: unknown): readonly FieldResult[] => compareExpected(golden, undefined).fields;

function messageOf(place: Place): string {
  const { expected, actual } = valueTexts(place.expected, place.actual);
  return `${placeName(place.pointer)}: expected ${expected}, got ${actual}`;
}
