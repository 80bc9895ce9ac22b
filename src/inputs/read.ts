import type { Step } from '../github/runner.ts';
import { INPUT_NAMES, type InputName, type Inputs, parseInputs, type RawInputs } from './inputs.ts';

export type GivenInputs =
  | {
      readonly ok: true;
      readonly inputs: Inputs;
      readonly apiKey: string;
      /** '' where there is none. */
      readonly githubToken: string;
    }
  /** With `inputs` where nothing but the key is missing, which GitHub withholds from some events. */
  | { readonly ok: false; readonly problems: readonly string[]; readonly inputs: Inputs | null };

const NO_KEY =
  '`api-key` takes a Roe organization API key, from a secret; given: nothing, and ROE_API_KEY is not set either';

/** The step's inputs as values, or every problem with them at once. The secrets are masked before anything else can print them. */
export function readInputs(step: Step): GivenInputs {
  const apiKey = readApiKey(step);
  const githubToken = readGithubToken(step);
  const parsed = parseInputs(readRawInputs(step));
  if (parsed.ok && apiKey !== '') return { ok: true, inputs: parsed.inputs, apiKey, githubToken };
  const problems = [...(apiKey === '' ? [NO_KEY] : []), ...(parsed.ok ? [] : parsed.problems)];
  return { ok: false, problems, inputs: parsed.ok ? parsed.inputs : null };
}

/** Whitespace around it and a leading `Bearer ` are what a secret is often pasted with. */
function readApiKey(step: Step): string {
  const given = step.input('api-key') || step.environment('ROE_API_KEY');
  const key = given.trim().replace(/^bearer(\s+|$)/i, '');
  if (key !== '') step.mask(key);
  return key;
}

function readGithubToken(step: Step): string {
  const token = step.input('github-token');
  if (token !== '') step.mask(token);
  return token;
}

function readRawInputs(step: Step): RawInputs {
  const entries = INPUT_NAMES.map((name) => [name, step.input(name)] as const);
  const raw = Object.fromEntries(entries) as Record<InputName, string>;
  return { ...raw, 'organization-id': raw['organization-id'] || step.environment('ROE_ORGANIZATION_ID') };
}
