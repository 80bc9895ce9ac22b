import { hash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { hashFile } from './hash-file.ts';
import { isLfsPointer, MAX_POINTER_BYTES } from './lfs-pointer.ts';
import { readInto } from './read-into.ts';
import { LFS_POINTER, UNREADABLE_FILE, type UnreadCode } from './refusals.ts';
import { type Kind, kindOfContent } from './signature.ts';
import type { KnownFile, SourceFile } from './source-file.ts';

interface UnreadFile {
  readonly file: SourceFile;
  readonly code: UnreadCode;
}

interface ReadFiles {
  readonly files: readonly KnownFile[];
  readonly refused: readonly UnreadFile[];
}

/** A larger file is read in chunks, so that it does not fill the memory. */
const READ_WHOLE_BYTES = 4_000_000;
const UNBROKEN_FILES = 50;

/** Hashes the files that have no hash. Returns the files read so far if the signal fires. */
export async function readContents(files: readonly SourceFile[], signal: AbortSignal): Promise<ReadFiles> {
  const known: KnownFile[] = [];
  const refused: UnreadFile[] = [];
  const reader = new Reader(signal);
  for (const [index, file] of files.entries()) {
    if (isKnown(file)) {
      known.push(file);
      continue;
    }
    if (index % UNBROKEN_FILES === UNBROKEN_FILES - 1) await turn();
    if (signal.aborted) break;
    const content = await reader.read(file);
    if (content === null) {
      refused.push({ file, code: UNREADABLE_FILE });
      continue;
    }
    const { sha256, contentType, looksLike } = content;
    const read = { ...file, sha256, contentType, looksLike };
    if (content.isPointer) refused.push({ file: read, code: LFS_POINTER });
    else known.push(read);
  }
  return { files: known, refused };
}

const isKnown = (file: SourceFile): file is KnownFile => file.sha256 !== null;

interface Content extends Kind {
  readonly sha256: string;
  readonly isPointer: boolean;
}

class Reader {
  readonly #signal: AbortSignal;
  #buffer = Buffer.alloc(0);

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  async read({ absolutePath, bytes, contentType }: SourceFile): Promise<Content | null> {
    try {
      if (bytes > READ_WHOLE_BYTES) {
        const { sha256, beginning } = await hashFile(absolutePath, this.#signal);
        return { sha256, isPointer: false, ...(await kindOfContent(contentType, beginning)) };
      }
      if (bytes > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(bytes);
      const content = this.#buffer.subarray(0, readInto(this.#buffer, absolutePath));
      const isPointer = content.length < MAX_POINTER_BYTES && isLfsPointer(content.toString('latin1'));
      return { sha256: hash('sha256', content), isPointer, ...(await kindOfContent(contentType, content)) };
    } catch {
      return null;
    }
  }
}
