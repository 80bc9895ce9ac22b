import { hash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { FileHasher } from './hash-file.ts';
import { isLfsPointer, MAX_POINTER_BYTES } from './lfs-pointer.ts';
import { readInto } from './read-into.ts';
import { LFS_POINTER, UNREADABLE_FILE, type UnreadCode } from './refusals.ts';
import { kindOfContent, SIGNATURE_BYTES } from './signature.ts';
import { isHashed, type SourceFile } from './source-file.ts';

interface UnreadFile {
  readonly file: SourceFile;
  readonly code: UnreadCode;
}

interface ReadFiles {
  readonly files: readonly SourceFile[];
  readonly refused: readonly UnreadFile[];
}

export interface ReadOptions {
  readonly hashAll: boolean;
  readonly signal: AbortSignal;
}

const UNBROKEN_FILES = 50;

/**
 * Reads the beginning of each file. A small file is hashed, and so is a larger one if another file may have the same
 * content, or if all are to be hashed. Returns the files read so far if the signal fires.
 */
export async function readContents(files: readonly SourceFile[], { hashAll, signal }: ReadOptions): Promise<ReadFiles> {
  const begun: Begun[] = [];
  const buffer = Buffer.allocUnsafe(SIGNATURE_BYTES);
  for (const [index, file] of files.entries()) {
    if (index % UNBROKEN_FILES === UNBROKEN_FILES - 1) await turn();
    if (signal.aborted) break;
    begun.push(await begin(file, buffer));
  }
  const hasher = new FileHasher();
  const readable: SourceFile[] = [];
  const refused: UnreadFile[] = [];
  const isNeeded = hashAll ? () => true : needsHash(begun);
  for (const [index, { file, code, probe }] of begun.entries()) {
    if (index % UNBROKEN_FILES === UNBROKEN_FILES - 1) await turn();
    if (signal.aborted) break;
    if (code !== null) refused.push({ file, code });
    else if (isHashed(file) || !isNeeded(probe)) readable.push(file);
    else {
      const sha256 = await hasher.hash(file, signal).catch(() => null);
      if (sha256 === null) refused.push({ file, code: UNREADABLE_FILE });
      else readable.push({ ...file, sha256 });
    }
  }
  return { files: readable, refused };
}

interface Begun {
  readonly file: SourceFile;
  readonly code: UnreadCode | null;
  /** Equal for files that may have the same content. Null if the file is hashed or was not read. */
  readonly probe: string | null;
}

/** Files of one size that begin alike are seldom different. */
const PROBE_BYTES = 4_096;

async function begin(file: SourceFile, buffer: Buffer): Promise<Begun> {
  if (isHashed(file)) return { file, code: null, probe: null };
  try {
    const beginning = buffer.subarray(0, readInto(buffer, file.absolutePath));
    const read = { ...file, ...(await kindOfContent(file.contentType, beginning)) };
    if (beginning.length === buffer.length) {
      const probe = `${file.bytes} ${hash('sha256', beginning.subarray(0, PROBE_BYTES))}`;
      return { file: read, code: null, probe };
    }
    const isPointer = beginning.length < MAX_POINTER_BYTES && isLfsPointer(beginning.toString('latin1'));
    const whole = { ...read, sha256: hash('sha256', beginning) };
    return { file: whole, code: isPointer ? LFS_POINTER : null, probe: null };
  } catch {
    return { file, code: UNREADABLE_FILE, probe: null };
  }
}

function needsHash(begun: readonly Begun[]): (probe: string | null) => boolean {
  const counts = new Map<string, number>();
  for (const { probe } of begun) if (probe !== null) counts.set(probe, (counts.get(probe) ?? 0) + 1);
  return (probe) => probe !== null && (counts.get(probe) ?? 0) > 1;
}
