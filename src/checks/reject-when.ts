import { broken, type Check, passed, refused } from './check.ts';

const KIND = 'reject-when';

/**
 * A check by a JSONata expression over a file's entry in the results: true rejects it, and so does an expression that
 * fails, since nobody can tell what it would have said. Throws where the expression does not parse.
 */
export async function rejectWhenCheck(source: string): Promise<Check> {
  const { default: jsonata } = await import('jsonata');
  const expression = jsonata(source);
  return async ({ file, outputs, status, cost, durationMs }) => {
    try {
      const rejects = await expression.evaluate({ file, outputs, status, cost, durationMs });
      return rejects === true
        ? [refused(KIND, `the result is rejected by ${source}`)]
        : [passed(KIND, `the result is not rejected by ${source}`)];
    } catch (error) {
      return [broken(KIND, `${source} could not be evaluated (${messageOf(error)})`)];
    }
  };
}

/** JSONata throws plain objects. */
export const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
