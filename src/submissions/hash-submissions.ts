import { setImmediate as turn } from 'node:timers/promises';
import { type Case, type KnownCase, nameIn } from '../cases/case.ts';
import { FileHasher } from '../files/hash-file.ts';
import { isHashed, type KnownFile, type SourceFile } from '../files/source-file.ts';
import type { Channel } from '../lib/channel.ts';
import type { Clock } from '../lib/clock.ts';
import { joinFirst } from '../lib/join-first.ts';
import { isFilesExhausted } from '../lib/open-files.ts';
import { caseProblem, type Problem } from '../problem.ts';
import { type PlannedSubmission, type Submission, toSubmission, type UnhashedSubmission } from './submission.ts';

export interface HashOptions {
  readonly clock: Clock;
  /** Nothing more is sent. */
  readonly stopping: AbortSignal;
  readonly onUnreadable: (unhashed: UnhashedSubmission, problem: Problem) => void;
  readonly onStopped: (unhashed: UnhashedSubmission) => void;
}

/** Hashes the files of each submission, in order, and passes it on. So the first are sent while later ones are read. */
export async function hashSubmissions(
  planned: readonly PlannedSubmission[],
  hashed: Channel<Submission>,
  { clock, stopping, onUnreadable, onStopped }: HashOptions,
): Promise<void> {
  const files = new HashedFiles(clock, stopping);
  const keys = new Set<string>(planned.flatMap(({ key }) => key ?? []));
  for (const one of planned) {
    if (one.key !== null) {
      hashed.push(one);
      continue;
    }
    await turn();
    const unreadable = stopping.aborted ? null : await files.hash(one);
    if (stopping.aborted) onStopped(one);
    else if (unreadable !== null) onUnreadable(one, unreadable);
    else {
      const submission = toSubmission(files.hashedCases(one), one.request);
      // Planned submissions differ, so a file has changed. The same request must not be paid twice.
      if (keys.has(submission.key)) onUnreadable(one, changed(one));
      else hashed.push(submission);
      keys.add(submission.key);
    }
  }
}

function changed({ cases: [first] }: UnhashedSubmission): Problem {
  const names = first.files.flatMap(({ file }) => (isHashed(file) ? [] : [nameIn(first, file)]));
  return caseProblem('unreadable-file', `${joinFirst(names, 1)} changed before it was sent`);
}

/** The run's own uploads may hold all files that the machine lets it open. */
const OPEN_PAUSE_MS = 1_000;
const MAX_TRIES = 120;

class HashedFiles {
  readonly #clock: Clock;
  readonly #signal: AbortSignal;
  readonly #hasher = new FileHasher();
  /** By path, since several cases may have the same file. */
  readonly #known = new Map<string, KnownFile>();

  constructor(clock: Clock, signal: AbortSignal) {
    this.#clock = clock;
    this.#signal = signal;
  }

  /** Returns why a file could not be hashed, or null. */
  async hash({ cases: [first] }: UnhashedSubmission): Promise<Problem | null> {
    for (const { file } of first.files) {
      if (isHashed(file) || this.#known.has(file.path)) continue;
      try {
        this.#known.set(file.path, { ...file, sha256: await this.#hashed(file) });
      } catch (cause) {
        const why = isFilesExhausted(cause) ? ', since too many files are open on this machine' : '';
        return caseProblem('unreadable-file', `${nameIn(first, file)} could not be read${why}`);
      }
    }
    return null;
  }

  async #hashed(file: SourceFile): Promise<string> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#hasher.hash(file, this.#signal);
      } catch (cause) {
        if (!isFilesExhausted(cause) || tries === MAX_TRIES) throw cause;
        await this.#clock.sleep(OPEN_PAUSE_MS, this.#signal);
      }
    }
  }

  hashedCases({ cases: [first, ...others] }: UnhashedSubmission): Submission['cases'] {
    return [this.#hashedCase(first), ...others.map((other) => this.#hashedCase(other))];
  }

  #hashedCase(of: Case): KnownCase {
    return { ...of, files: of.files.map((part) => ({ ...part, file: this.#knownFile(part.file) })) };
  }

  #knownFile(file: SourceFile): KnownFile {
    const known = isHashed(file) ? file : this.#known.get(file.path);
    if (known === undefined) throw new Error('a submission has a file that was not hashed');
    return known;
  }
}
