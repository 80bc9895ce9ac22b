import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Every input of action.yml at its default; a default that is an expression is ''. */
export function defaultInputs(): Record<string, string> {
  const manifest = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  const defaults = Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? '']);
  return Object.fromEntries(defaults.map(([name, value]) => [name, value?.includes('${{') ? '' : value]));
}
