import { shortened } from '../lib/shortened.ts';
import type { InputName, RawInputs, Shard } from './inputs.ts';
import { parseMapping } from './mapping.ts';
import { parseWhole } from './quantities.ts';

/** Takes inputs one by one and keeps what is wrong with them. What `take` gives for a wrong one must not be read. */
export class InputTaker {
  readonly problems: string[] = [];
  readonly #raw: RawInputs;
  readonly #defaultOf: (name: string) => string;
  #missing = 0;

  /** `defaultOf` returns the default in action.yml. It applies to '' too, since a wrapper may pass an unset input as ''. */
  constructor(raw: RawInputs, defaultOf: (name: string) => string) {
    this.#raw = raw;
    this.#defaultOf = defaultOf;
  }

  take<T>(name: InputName, takes: string, parse: (text: string) => T | null): T {
    const value = parse(this.#raw[name] || this.#defaultOf(name));
    if (value === null) this.problems.push(`\`${name}\` takes ${takes}; given: ${quoted(this.#raw[name])}`);
    if (value === null && this.#raw[name] === '') this.#missing += 1;
    return value as T;
  }

  /** Whether all that is wrong is that nothing is given, as from a secret or variable that GitHub withholds. */
  get onlyMissing(): boolean {
    return this.problems.length === this.#missing;
  }

  takeOptional<T>(name: InputName, takes: string, parse: (text: string) => T | null): T | null {
    return this.#raw[name] === '' ? null : this.take(name, `${takes}, or nothing`, parse);
  }

  takeBoolean(name: InputName): boolean {
    return this.take(name, '`true` or `false`', parseBoolean);
  }

  takeMapping(name: 'inputs' | 'metadata'): Readonly<Record<string, string>> {
    const parsed = parseMapping(this.#raw[name]);
    if (parsed.ok) return parsed.value;
    this.problems.push(
      `\`${name}\` takes a YAML or JSON mapping, one name and value a line; what was given ${parsed.error}`,
    );
    return {};
  }

  /** Both or neither: one alone would send every file from every leg. */
  takeShard(): Shard | null {
    const total = this.takeOptional('shard-total', 'a whole number from 1 to 256', (text) => parseWhole(text, 1, 256));
    const index = this.takeOptional('shard-index', 'a whole number from 0, below `shard-total`', (text) =>
      parseWhole(text, 0, (total ?? 256) - 1),
    );
    if (this.#raw['shard-index'] === '' && this.#raw['shard-total'] === '') return null;
    for (const name of ['shard-index', 'shard-total'] as const) {
      if (this.#raw[name] === '') this.problems.push(`\`${name}\` is needed where the other of the two is given`);
    }
    return { index: index ?? 0, total: total ?? 1 };
  }
}

/** An address may carry one, and a message is no place for it. */
const withoutPassword = (text: string): string => text.replace(/\/\/[^/@\s]*@/, '//***@');

function quoted(text: string): string {
  if (text.trim() === '') return 'nothing';
  return `\`${shortened(withoutPassword(text), 80)}\``.replace(/\s*\n\s*/g, ' ⏎ ');
}

/** The spellings of YAML 1.2's core schema, as `core.getBooleanInput` takes them. */
function parseBoolean(text: string): boolean | null {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  return /^(false|False|FALSE)$/.test(text) ? false : null;
}
