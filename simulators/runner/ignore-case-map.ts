/** The runner keeps outputs, state and command properties in OrdinalIgnoreCase dictionaries: the first spelling stays. */
export class IgnoreCaseMap {
  readonly #entries = new Map<string, { key: string; value: string }>();

  set(key: string, value: string): void {
    const folded = key.toUpperCase();
    this.#entries.set(folded, { key: this.#entries.get(folded)?.key ?? key, value });
  }

  get(key: string): string | undefined {
    return this.#entries.get(key.toUpperCase())?.value;
  }

  delete(key: string): void {
    this.#entries.delete(key.toUpperCase());
  }

  toRecord(): Record<string, string> {
    return Object.fromEntries([...this.#entries.values()].map(({ key, value }) => [key, value]));
  }
}

/** Later records win, whatever the case of their keys. */
export function mergeIgnoringCase(...records: Array<Record<string, string>>): Record<string, string> {
  const merged = new IgnoreCaseMap();
  for (const record of records) {
    for (const [key, value] of Object.entries(record)) merged.set(key, value);
  }
  return merged.toRecord();
}
