import type { Step } from '../github/runner.ts';

/** As for curl, a name in small letters comes first. */
const HTTPS = ['https_proxy', 'HTTPS_PROXY'] as const;
const HTTP = ['http_proxy', 'HTTP_PROXY'] as const;
/** In place of the first alone: only this machine itself is spoken to by http. */
const ALL = ['all_proxy', 'ALL_PROXY'] as const;
const NONE = ['no_proxy', 'NO_PROXY'] as const;

/**
 * The clients read the machine's proxies from the environment, each in its own way, and some throw on what curl takes. So
 * the values are made such that all read the same, and what is wrong with them is told; passwords are masked.
 */
export function readProxies(step: Step): string[] {
  for (const name of [...HTTPS, ...HTTP, ...ALL]) {
    for (const form of passwordForms(step.environment(name))) step.mask(form);
  }
  const set = (names: readonly string[], value: string) => {
    for (const name of names) step.setEnvironment(name, value);
  };
  const { value: spared } = firstOf(step, NONE);
  const hosts = spared.split(/[\s,]+/).filter(Boolean);
  if (hosts.length > 0) set(NONE, hosts.join(','));
  // Not every client knows that it means every host.
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
  /** '' where none is set. */
  readonly value: string;
}

function firstOf(step: Step, names: readonly string[]): Found {
  const found = names.map((name) => ({ name, value: step.environment(name).trim() }));
  return found.find(({ value }) => value !== '') ?? { name: '', value: '' };
}

const unreadable = (name: string): string =>
  `${name} takes the address of an HTTP proxy, such as \`http://proxy.example:3128\` or \`proxy.example:3128\`; the one given (not shown here, since it may hold a password) is not such an address: in a user name or a password, write signs such as @ : / # % URL-encoded`;

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
const LONE_PERCENT = /%(?![\da-f]{2})/gi;

/** The address as every client reads it; null if it is not one. As for curl, a `%` that begins no escape is itself. */
export function proxyAddress(given: string): string | null {
  const text = (SCHEME.test(given) ? given : `http://${given}`).replace(LONE_PERCENT, '%25');
  if (!URL.canParse(text)) return null;
  const { protocol, username, password, pathname, search, hash, href } = new URL(text);
  // A password with such a sign in it may end the host early, and then what looks like the host is part of the password.
  const isWhole = !/[@:]/.test(`${pathname}${search}${hash}`);
  const isReadable = decoded(username) !== null && decoded(password) !== null;
  return /^https?:$/.test(protocol) && isWhole && isReadable ? href : null;
}

/** As it is written and as it is meant, also in an address that cannot be read. */
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
