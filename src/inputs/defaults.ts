import { parse } from 'yaml';
import type { StepInputs } from '../github/runner.ts';

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

/**
 * An input's default in action.yml, or '' if it has none or only GitHub can evaluate it. The file is read at the first
 * call, since most runs need no default: GitHub fills them in unless a wrapper passes ''.
 */
export function defaultsOf(step: Pick<StepInputs, 'manifest'>): (input: string) => string {
  let inputs: Manifest['inputs'] | null = null;
  return (input) => {
    inputs ??= (parse(step.manifest()) as Manifest).inputs;
    const value = inputs[input]?.default ?? '';
    return value.includes('${{') ? '' : value;
  };
}
