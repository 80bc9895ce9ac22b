import { truncate } from '../lib/truncate.ts';
import type { Finding, ResultRecord } from '../results/record.ts';
import { broken, type Check, outputValue, passed, refused } from './check.ts';
import { MissingPaths } from './missing-paths.ts';
import { type PathValue, pathValues } from './path-values.ts';

const KIND = 'reject-when';
const MAX_REASON_LENGTH = 500;
const MAX_VALUE_LENGTH = 200;
const OF_OTHER_LANGUAGES = /==|&&|\|\|/;
const OPERATORS = 'JSONata compares with `=` and joins with `and` and `or`';
/** JSONata calls the function with this name after it evaluates a node. */
const ON_EVALUATED = Symbol.for('jsonata.__evaluate_exit');

/**
 * Checks a case's entry in the results with a JSONata expression. True rejects the result. A text rejects it and is the
 * reason. A missing path, an error and any other value reject it too, so that a mistake never lets a result pass.
 * Throws if the expression does not parse.
 */
export async function rejectWhenCheck(source: string): Promise<Check> {
  const { default: jsonata } = await import('jsonata');
  try {
    jsonata(source);
  } catch (error) {
    throw new Error(`${messageOf(error)}${OF_OTHER_LANGUAGES.test(source) ? `; ${OPERATORS}` : ''}`, { cause: error });
  }
  return async (record) => {
    const expression = jsonata(source);
    const entry = entryOf(record);
    const paths = new MissingPaths(source, expression.ast(), entry);
    expression.assign(ON_EVALUATED as unknown as string, paths.onEvaluated);
    let decided: () => readonly Finding[];
    try {
      const value: unknown = await expression.evaluate(entry);
      decided = () => withValues(judge(value, source), pathValues(expression.ast(), record.outputs ?? []));
    } catch (error) {
      decided = () => [broken(KIND, `${source} could not be evaluated (${messageOf(error)})`)];
    }
    const missing = paths.find();
    return missing.length === 0 ? decided() : missing.map((path) => refused(KIND, missingText(path)));
  };
}

const entryOf = (record: ResultRecord): Readonly<Record<string, unknown>> => ({
  ...record,
  output: record.outputs === null ? undefined : outputValue(record.outputs),
});

/** Repeats the finding for each value that the expression read, so that every value is shown with its place. */
function withValues(finding: Finding, values: readonly PathValue[]): readonly Finding[] {
  if (finding.passed || !finding.evaluated || values.length === 0) return [finding];
  return values.map(({ pointer, value }) =>
    refused(KIND, finding.message, { pointer, expected: undefined, actual: value }),
  );
}

function missingText(path: string): string {
  const text = truncate(path, MAX_VALUE_LENGTH);
  return `${text} is missing: correct the path, or test it with $exists(${text}) if a result may lack it`;
}

function judge(value: unknown, source: string): Finding {
  const values = flat(value);
  const unclear = values.find((one) => !isClear(one));
  if (unclear !== undefined) {
    const message = `${source} returned ${shown(value)}: it must return true or a text (the reason) to reject the result, or false to pass it`;
    return broken(KIND, message);
  }
  const reasons = values.filter((one) => typeof one === 'string' && one.trim() !== '');
  if (reasons.length > 0) return refused(KIND, truncate(reasons.join('; '), MAX_REASON_LENGTH));
  if (values.some(Boolean)) return refused(KIND, `the result is rejected by ${source}`);
  return passed(KIND, `the result is not rejected by ${source}`);
}

/** JSONata returns several values as an array and a single value as itself. */
const flat = (value: unknown): unknown[] => (Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value]);

const isClear = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'boolean' || typeof value === 'string';

const shown = (value: unknown): string =>
  truncate(
    JSON.stringify(value, (_, inner) => (isFunction(inner) ? 'a function' : inner)),
    MAX_VALUE_LENGTH,
  );

/** JSONata's own functions are objects that reference their whole environment. */
const isFunction = (value: unknown): boolean =>
  typeof value === 'function' ||
  (typeof value === 'object' && value !== null && ('_jsonata_lambda' in value || '_jsonata_function' in value));

/** JSONata throws plain objects. */
export const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
