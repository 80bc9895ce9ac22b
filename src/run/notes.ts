import type { Runner } from '../github/runner.ts';

/** A line for the step's log, decided in one place and printed in another. */
export interface Note {
  readonly level: 'info' | 'notice' | 'warning';
  readonly text: string;
}

export function printNotes(notes: readonly Note[], runner: Pick<Runner, Note['level']>): void {
  for (const { level, text } of notes) runner[level](text);
}
