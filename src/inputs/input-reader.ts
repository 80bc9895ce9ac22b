import { truncate } from '../lib/truncate.ts';
import { type Mapping, parseMapping } from './mapping.ts';

/** Reads inputs and collects their problems. If there are any, the values must not be used. */
export class InputReader {
  readonly problems: string[] = [];
  readonly #given: (name: string) => string;
  readonly #defaultOf: (name: string) => string;
  #missing = 0;

  /** The default applies to '' too, since a wrapper may pass an unset input as ''. */
  constructor(given: (name: string) => string, defaultOf: (name: string) => string) {
    this.#given = given;
    this.#defaultOf = defaultOf;
  }

  /** `takes` describes the valid values in a message. */
  required<T>(name: string, takes: string, parse: (text: string) => T | null): T {
    const given = this.#given(name);
    const value = parse(given || this.#defaultOf(name));
    if (value === null) this.problems.push(`\`${name}\` takes ${takes}; given: ${quoted(given)}`);
    if (value === null && given === '') this.#missing += 1;
    return value as T;
  }

  /** True if inputs are missing and none is invalid, as if GitHub withholds a secret or variable. */
  get onlyMissing(): boolean {
    return this.problems.length === this.#missing;
  }

  optional<T>(name: string, takes: string, parse: (text: string) => T | null): T | null {
    return this.#given(name) === '' ? null : this.required(name, `${takes}, or nothing`, parse);
  }

  text(name: string): string | null {
    return this.#given(name) || null;
  }

  boolean(name: string): boolean {
    return this.required(name, '`true` or `false`', parseBoolean);
  }

  mapping(name: string): Readonly<Record<string, string>> {
    return this.parsed(name, parseMapping);
  }

  parsed<T>(name: string, parse: (text: string) => Mapping<T>): Readonly<Record<string, T>> {
    const parsed = parse(this.#given(name));
    if (parsed.ok) return parsed.value;
    this.problems.push(
      `\`${name}\` takes a YAML or JSON mapping, one name and value per line; the given text ${parsed.error}`,
    );
    return {};
  }
}

/** An address may contain a password, which must not appear in a message. */
const withoutPassword = (text: string): string => text.replace(/\/\/[^/@\s]*@/, '//***@');

export function quoted(text: string): string {
  if (text.trim() === '') return 'nothing';
  return `\`${truncate(withoutPassword(text), 80)}\``.replace(/\s*\n\s*/g, ' ⏎ ');
}

/** The spellings of YAML 1.2's core schema, as in `core.getBooleanInput`. */
function parseBoolean(text: string): boolean | null {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  return /^(false|False|FALSE)$/.test(text) ? false : null;
}
