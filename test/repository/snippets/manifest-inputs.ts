import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The inputs of an action.yml by their names. */
export const inputsOf = (path: string) =>
  (parse(readFileSync(path, 'utf8')) as { inputs: Record<string, { required?: boolean }> }).inputs;
