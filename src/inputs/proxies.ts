import type { StepInputs } from '../github/runner.ts';

/** The name in lower case takes precedence, as in curl. */
const HTTPS = ['https_proxy', 'HTTPS_PROXY'] as const;
const HTTP = ['http_proxy', 'HTTP_PROXY'] as const;
/** Applies to HTTPS only, since plain http only reaches this machine itself. */
const ALL = ['all_proxy', 'ALL_PROXY'] as const;
const NONE = ['no_proxy', 'NO_PROXY'] as const;

/**
 * HTTP clients read the proxy variables in different ways, and some throw on values that curl accepts. This rewrites
 * the variables so that all clients agree, masks passwords, and returns the problems.
 */
export function readProxies(step: StepInputs): string[] {
  for (const name of [...HTTPS, ...HTTP, ...ALL]) {
    for (const form of passwordForms(step.environment(name))) step.mask(form);
  }
  const set = (names: readonly string[], value: string) => {
    for (const name of names) step.setEnvironment(name, value);
  };
  const { value: noProxy } = firstOf(step, NONE);
  const hosts = noProxy.split(/[\s,]+/).filter(Boolean);
  if (hosts.length > 0) set(NONE, hosts.join(','));
  // Not every client knows `*`.
  if (hosts.includes('*')) {
    set([...HTTPS, ...HTTP, ...ALL], '');
    return [];
  }
  const problems: string[] = [];
  for (const [names, otherwise] of [
    [HTTPS, ALL],
    [HTTP, []],
  ] as const) {
    const { name, value } = firstOf(step, [...names, ...otherwise]);
    if (value === '') continue;
    const address = proxyAddress(value);
    if (address === null) problems.push(unreadable(name));
    else set(names, address);
  }
  return problems;
}

interface Found {
  readonly name: string;
  readonly value: string;
}

function firstOf(step: StepInputs, names: readonly string[]): Found {
  const found = names.map((name) => ({ name, value: step.environment(name).trim() }));
  return found.find(({ value }) => value !== '') ?? { name: '', value: '' };
}

const unreadable = (name: string): string =>
  `${name} takes the address of an HTTP proxy, such as \`http://proxy.example:3128\` or \`proxy.example:3128\`; the given value (not shown, since it may hold a password) is not such an address: URL-encode characters such as @ : / # % in a user name or password`;

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
const LONE_PERCENT = /%(?![\da-f]{2})/gi;

/**
 * The address in a form that every client reads alike. Null if it is invalid. As in curl, a `%` that begins no escape
 * is an ordinary character.
 */
export function proxyAddress(given: string): string | null {
  const text = (SCHEME.test(given) ? given : `http://${given}`).replace(LONE_PERCENT, '%25');
  if (!URL.canParse(text)) return null;
  const { protocol, username, password, pathname, search, hash, href } = new URL(text);
  // A `/`, `?` or `#` in a password ends the host early, and part of the password looks like the host.
  const isWhole = !/[@:]/.test(`${pathname}${search}${hash}`);
  const isReadable = decoded(username) !== null && decoded(password) !== null;
  return /^https?:$/.test(protocol) && isWhole && isReadable ? href : null;
}

/** The password as written and decoded, for invalid addresses too. */
function passwordForms(given: string): string[] {
  const written = /^[^:@]*:(.*)@/s.exec(given.replace(SCHEME, ''))?.[1] ?? '';
  const forms = [written, decoded(written.replace(LONE_PERCENT, '%25')) ?? ''];
  return [...new Set(forms)].filter((form) => form !== '');
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
