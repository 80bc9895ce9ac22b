import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const defaults = read();

/** Every input of action.yml at its default; a default that is an expression is ''. */
export const defaultInputs = (): Record<string, string> => ({ ...defaults });

function read(): Record<string, string> {
  const manifest = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  const values = Object.entries(manifest.inputs).map(([name, input]) => [name, input.default ?? '']);
  return Object.fromEntries(values.map(([name, value]) => [name, value?.includes('${{') ? '' : value]));
}
