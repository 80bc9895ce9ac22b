import { INPUT_NAMES, type RawInputs } from '../../src/inputs/inputs.ts';
import { defaultInputs } from './default-inputs.ts';

/** The inputs of a step that gives only what it must, as the runner fills them in. */
export function buildRawInputs(overrides: Partial<RawInputs> = {}): RawInputs {
  const defaults = defaultInputs();
  const raw = Object.fromEntries(INPUT_NAMES.map((name) => [name, defaults[name] ?? ''])) as RawInputs;
  return { ...raw, 'agent-id': '11111111-1111-4111-8111-111111111111', files: 'docs/**/*.pdf', ...overrides };
}
