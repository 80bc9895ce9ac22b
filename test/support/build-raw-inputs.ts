import { defaultInputs } from './default-inputs.ts';

/** Strings by the name of an input. */
export type RawInputs = Readonly<Record<string, string>>;

/** The inputs of a step that gives only what it must, as the runner fills them in. The secrets are left out. */
export function buildRawInputs(overrides: RawInputs = {}): RawInputs {
  const { 'api-key': _, 'github-token': __, ...defaults } = defaultInputs();
  return { ...defaults, 'agent-id': '11111111-1111-4111-8111-111111111111', files: 'docs/**/*.pdf', ...overrides };
}

/** Reads these inputs. */
export const given =
  (raw: RawInputs) =>
  (name: string): string =>
    raw[name] ?? '';
