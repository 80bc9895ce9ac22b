import { runInNewContext } from 'node:vm';

/**
 * Runs `work`, which makes functions out of text as Ajv does, also in a process that may not (Node's
 * `--disallow-code-generation-from-strings`, by `NODE_OPTIONS`): the ban is on a context, and a new one is without.
 */
export function withCodeFromText<T>(work: () => T): T {
  const given = globalThis.Function;
  try {
    new given('');
  } catch {
    globalThis.Function = runInNewContext('Function') as FunctionConstructor;
  }
  try {
    return work();
  } finally {
    globalThis.Function = given;
  }
}
