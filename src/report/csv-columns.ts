import type { ResultRecord } from '../results/record.ts';
import { flattenOutputs } from './flatten.ts';

/** Spreadsheets take 16 384 columns, people far fewer. */
const MAX_OUTPUT_COLUMNS = 400;

/** The columns of results.csv that outputs have, in the order of their first coming. Each record has to be noted before the first row. */
export class CsvColumns {
  readonly names = new Set<string>();
  #othersNeeded = false;

  /** Whether some value has no column of its own. */
  get othersNeeded(): boolean {
    return this.#othersNeeded;
  }

  note({ outputs }: ResultRecord): void {
    // Nothing in the others can change the columns.
    if (this.#othersNeeded) return;
    for (const name of flattenOutputs(outputs ?? []).keys()) {
      if (this.names.size < MAX_OUTPUT_COLUMNS) this.names.add(name);
      else this.#othersNeeded ||= !this.names.has(name);
    }
  }
}
