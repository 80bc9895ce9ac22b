import { shortened } from '../lib/shortened.ts';
import type { ResultRecord } from '../results/record.ts';
import { broken, type Check, type Finding, outputValue, passed, refused } from './check.ts';
import { MissingPaths } from './missing-paths.ts';

const KIND = 'reject-when';
const MAX_REASON_LENGTH = 500;
const MAX_VALUE_LENGTH = 200;
/** JSONata calls what stands under this name whenever it has evaluated a part of an expression. */
const ON_EVALUATED = Symbol.for('jsonata.__evaluate_exit');

/**
 * A check by a JSONata expression over a file's entry in the results. True rejects it, a text does with the text as the reason,
 * and so does all by which the gate could open by mistake: a path that leads nowhere, an expression that fails, or one that
 * gives something else. Throws where the expression does not parse.
 */
export async function rejectWhenCheck(source: string): Promise<Check> {
  const { default: jsonata } = await import('jsonata');
  jsonata(source);
  return async (record) => {
    const expression = jsonata(source);
    const entry = entryOf(record);
    const paths = new MissingPaths(source, expression.ast(), entry);
    expression.assign(ON_EVALUATED as unknown as string, paths.onEvaluated);
    let decided: () => Finding;
    try {
      const value: unknown = await expression.evaluate(entry);
      decided = () => judge(value, source);
    } catch (error) {
      decided = () => broken(KIND, `${source} could not be evaluated (${messageOf(error)})`);
    }
    const missing = paths.find();
    return missing.length === 0 ? [decided()] : missing.map((path) => refused(KIND, missingText(path)));
  };
}

/** `output` is the value that schemas and expected results speak of too. */
const entryOf = (record: ResultRecord): Readonly<Record<string, unknown>> => ({
  ...record,
  output: record.outputs === null ? undefined : outputValue(record.outputs),
});

function missingText(path: string): string {
  const text = shortened(path, MAX_VALUE_LENGTH);
  return `${text} is missing: correct the path, or ask with $exists(${text}) if a result may be without it`;
}

function judge(value: unknown, source: string): Finding {
  const values = flat(value);
  const unclear = values.find((one) => !isClear(one));
  if (unclear !== undefined) {
    const message = `${source} gave ${shown(value)}: it must give true or the reason as text to reject, and false to pass`;
    return broken(KIND, message);
  }
  const reasons = values.filter((one) => typeof one === 'string' && one.trim() !== '');
  if (reasons.length > 0) return refused(KIND, shortened(reasons.join('; '), MAX_REASON_LENGTH));
  if (values.some(Boolean)) return refused(KIND, `the result is rejected by ${source}`);
  return passed(KIND, `the result is not rejected by ${source}`);
}

/** To JSONata, several values are an array and one is itself: what holds for one holds for each of an array. */
const flat = (value: unknown): unknown[] => (Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value]);

const isClear = (value: unknown): boolean =>
  value === undefined || value === null || typeof value === 'boolean' || typeof value === 'string';

const shown = (value: unknown): string =>
  shortened(
    JSON.stringify(value, (_, inner) => (isFunction(inner) ? 'a function' : inner)),
    MAX_VALUE_LENGTH,
  );

/** JSONata's own functions are objects that hold on to all around them. */
const isFunction = (value: unknown): boolean =>
  typeof value === 'function' ||
  (typeof value === 'object' && value !== null && ('_jsonata_lambda' in value || '_jsonata_function' in value));

/** JSONata throws plain objects. */
export const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
