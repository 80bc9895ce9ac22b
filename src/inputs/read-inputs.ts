import type { StepInputs } from '../github/runner.ts';
import { parseUuid } from '../lib/uuid.ts';
import { defaultsOf } from './defaults.ts';
import { quoted } from './input-reader.ts';
import { type Inputs, parseInputs, type Reporting } from './inputs.ts';
import { readProxies } from './proxies.ts';

export type GivenInputs =
  | {
      readonly ok: true;
      readonly inputs: Inputs;
      readonly warnings: readonly string[];
      readonly apiKey: string;
      readonly organizationId: string | null;
      readonly githubToken: string;
    }
  | {
      readonly ok: false;
      readonly problems: readonly string[];
      readonly inputs: Inputs | null;
      readonly reporting: Reporting | null;
      /** True if only the key is missing: GitHub withholds secrets from some events. */
      readonly onlyMissing: boolean;
    };

const NO_KEY =
  '`api-key` takes a Roe organization API key, from a secret; given: nothing, and ROE_API_KEY is not set either';

/** Returns all inputs, or every problem at once. Masks the secrets before anything else can print them. */
export function readInputs(step: StepInputs): GivenInputs {
  const { key: apiKey, from } = readApiKey(step);
  const githubToken = readGithubToken(step);
  const defaultOf = defaultsOf(step);
  const parsed = parseInputs(inputOf(step, defaultOf), defaultOf);
  const fault = keyFault(apiKey);
  const organization = step.environment(ORGANIZATION).trim();
  const organizationId = parseUuid(organization);
  const environmentProblems = [
    ...(organization === '' || organizationId !== null ? [] : [brokenOrganization(organization)]),
    ...readProxies(step),
  ];
  const reachable = environmentProblems.length === 0;
  if (parsed.ok && apiKey !== '' && fault === null && reachable) {
    return { ...parsed, apiKey, organizationId, githubToken };
  }
  const problems = [
    ...(apiKey === '' ? [NO_KEY] : []),
    ...(fault === null ? [] : [brokenKey(from, fault)]),
    ...(parsed.ok ? [] : parsed.problems),
    ...environmentProblems,
  ];
  const onlyMissing = apiKey === '' && reachable && (parsed.ok || parsed.onlyMissing);
  return {
    ok: false,
    problems,
    inputs: parsed.ok && reachable ? parsed.inputs : null,
    reporting: parsed.ok ? parsed.inputs : parsed.reporting,
    onlyMissing,
  };
}

interface ReadKey {
  readonly key: string;
  readonly from: '`api-key`' | 'ROE_API_KEY';
}

/** Secrets are often pasted with white space around them and a leading `Bearer `. */
function readApiKey(step: StepInputs): ReadKey {
  const input = step.secretInput('api-key');
  const from = input.trim() === '' ? 'ROE_API_KEY' : '`api-key`';
  const given = from === '`api-key`' ? input : step.environment('ROE_API_KEY');
  const pasted = given.replace(/^\s*bearer(\s+|$)/i, '');
  const key = pasted.trim();
  if (key !== '') for (const form of new Set([key, pasted])) step.mask(form);
  return { key, from };
}

/** Why the key cannot be sent as an HTTP header (RFC 9110, 5.5), without quoting it. Null if it can. */
function keyFault(key: string): string | null {
  if (/[\r\n]/.test(key)) return 'a line break';
  if (/\p{Cc}/u.test(key)) return 'a control character, such as a tab';
  return /[^ -\xff]/.test(key) ? 'a character that an HTTP header cannot carry' : null;
}

const brokenKey = (from: string, fault: string): string =>
  `${from} takes a Roe organization API key, which is one line of letters, digits and signs; the one given (not shown here) holds ${fault}: copy the key from Roe into the secret again`;

const ORGANIZATION = 'ROE_ORGANIZATION_ID';

const brokenOrganization = (given: string): string =>
  `${ORGANIZATION} takes the UUID of the organization that the API key belongs to, or nothing; given: ${quoted(given)}`;

function readGithubToken(step: StepInputs): string {
  const token = step.input('github-token');
  if (token !== '') step.mask(token);
  return token;
}

/** ROE_BASE_URL replaces an input that has its default. */
function inputOf(step: StepInputs, defaultOf: (input: string) => string): (name: string) => string {
  const fromEnvironment = step.environment('ROE_BASE_URL').trim();
  return (name) => {
    const given = step.input(name);
    const isDefault = name === 'base-url' && fromEnvironment !== '' && ['', defaultOf(name)].includes(given);
    return isDefault ? fromEnvironment : given;
  };
}
