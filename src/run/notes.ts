import type { Runner } from '../github/runner.ts';
import { oneLine } from '../report/escape.ts';

/** A line for the step's log, which is printed later. */
export interface Note {
  readonly level: 'info' | 'notice' | 'warning';
  readonly text: string;
}

export function printNotes(notes: readonly Note[], runner: Pick<Runner, Note['level']>): void {
  for (const { level, text } of notes) runner[level](oneLine(text));
}
