import { randomUUID } from 'node:crypto';
import { openSync, readFileSync, realpathSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { JournalEntry } from './journal.ts';

export const JOURNAL_STATE = 'journal';

const NAME = /^roe-journal-[0-9a-f-]{36}\.jsonl$/;

/** Each line has left the process when `write` returns, so that a kill loses none. */
export interface Journal {
  readonly path: string;
  /**
   * Throws if the disk is full. `sending` must be written. Any other missing line only makes the post step ask Roe
   * again.
   */
  write(entry: JournalEntry): void;
}

export function createJournal(tempDir: string): Journal {
  const path = join(tempDir, `roe-journal-${randomUUID()}.jsonl`);
  const descriptor = openSync(path, 'wx', 0o600);
  return {
    path,
    write: (entry) => {
      const line = Buffer.from(`${JSON.stringify(entry)}\n`);
      for (let done = 0; done < line.length; ) done += writeSync(descriptor, line, done);
    },
  };
}

/** Null if the path is not one of ours: any step may have changed the state. */
export function readJournal(path: string, tempDir: string): string | null {
  try {
    if (!NAME.test(basename(path)) || realpathSync(dirname(path)) !== realpathSync(tempDir)) return null;
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
