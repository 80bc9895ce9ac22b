import { parse } from 'yaml';
import type { StepInputs } from '../github/runner.ts';

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

/**
 * Returns an input's default in action.yml; '' if it has none, or one that only GitHub can evaluate. The file is read when
 * the first default is asked for, since most runs need none: GitHub fills defaults in unless a wrapper passes ''.
 */
export function defaultsOf(step: Pick<StepInputs, 'manifest'>): (input: string) => string {
  let inputs: Manifest['inputs'] | null = null;
  return (input) => {
    inputs ??= (parse(step.manifest()) as Manifest).inputs;
    const value = inputs[input]?.default ?? '';
    return value.includes('${{') ? '' : value;
  };
}
