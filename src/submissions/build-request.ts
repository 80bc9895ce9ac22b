import { createHash, hash } from 'node:crypto';
import { createReadStream, lstatSync, realpathSync, type Stats } from 'node:fs';
import { nameIn } from '../cases/case.ts';
import { hashFile } from '../files/hash-file.ts';
import { readInto } from '../files/read-into.ts';
import type { KnownFile } from '../files/source-file.ts';
import { isFilesExhausted } from '../lib/open-files.ts';
import { type Answer, answered, failed, RoeError } from '../roe/errors.ts';
import { type Content, inMemory, notReadable, type Upload } from '../roe/multipart.ts';
import type { RunRequest } from '../roe/roe.ts';
import type { ReusedBuffer } from './reused-buffer.ts';
import { type Submission, uploadName } from './submission.ts';

/** Django, which Roe runs on, takes at most 2.5 MB of form data beside uploads (DATA_UPLOAD_MAX_MEMORY_SIZE). */
const MAX_TEXT_BYTES = 2_500_000;

/** A larger file is streamed, so that it is never in memory as a whole. */
const MAX_BYTES_IN_MEMORY = 1_000_000;

/** Each part stays in memory until garbage is collected: with parts of 64 KB a file of 2 GB added 42 MB, with these at most 24. */
const PART_BYTES = 32_768;

/**
 * A file whose content changed since it was hashed is not sent, since its hash, its key and its result would be wrong.
 * A file that was only touched is sent. The request holds what it takes of `memory`.
 */
export async function toRunRequest(submission: Submission, memory: ReusedBuffer): Promise<Answer<RunRequest>> {
  const { cases, agentId, versionId, metadata, key, skipCache } = submission;
  const [first] = cases;
  const { files, values } = first;
  const fields: Record<string, string> = { ...values };
  const uploads: Upload[] = [];
  for (const { input, as, file } of files) {
    if (input === null) throw new Error('a submission has a file without an input');
    const named = { file, name: nameIn(first, file) };
    const place = placeOf(named);
    if (!place.ok) return place;
    if (as === 'text') {
      const text = readText(named, memory);
      if (!text.ok) return text;
      fields[input] = text.value;
    } else {
      const content = await contentOf(named, place.value, memory);
      if (!content.ok) return content;
      uploads.push({ key: input, filename: uploadName(file), content: content.value });
    }
  }
  const textBytes = Object.values(fields).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  if (textBytes > MAX_TEXT_BYTES) return failed(new RoeError('too-large', `its texts are ${TOO_LONG}`));
  return answered({ agentId, versionId, fields, uploads, metadata, idempotencyKey: key, skipCache });
}

const TOO_LONG = `too long to be sent as text (at most ${MAX_TEXT_BYTES / 1e6} MB in all)`;

interface Named {
  readonly file: KnownFile;
  readonly name: string;
}

const changed = <T>({ name }: Named): Answer<T> => unreadable(`${name} changed before it was sent`);

function placeOf(named: Named): Answer<Stats> {
  const { absolutePath, realPath, bytes } = named.file;
  const removed = `${named.name} was removed before it was sent`;
  try {
    const stat = lstatSync(absolutePath);
    if (!stat.isFile()) return unreadable(removed);
    // If a parent folder was replaced by a link, the path may lead out of the workspace.
    if (realpathSync.native(absolutePath) !== realPath)
      return unreadable(`${named.name} was replaced before it was sent`);
    return stat.size === bytes ? answered(stat) : changed(named);
  } catch (cause) {
    return unopened(cause, removed);
  }
}

async function contentOf(named: Named, { mtimeMs }: Stats, memory: ReusedBuffer): Promise<Answer<Content>> {
  const { realPath, bytes, contentType: type, sha256, modifiedAtMs } = named.file;
  if (bytes <= MAX_BYTES_IN_MEMORY) {
    const content = readKnown(named, memory);
    return content.ok ? answered({ ...inMemory(content.value), type }) : content;
  }
  try {
    // The file is hashed again while it is sent, and an upload that differs is aborted. This check avoids starting one.
    if (mtimeMs !== modifiedAtMs && (await hashFile(realPath)) !== sha256) return changed(named);
    return answered({ size: bytes, type, stream: () => partsOf(named.file) });
  } catch (cause) {
    return unopened(cause, `${named.name} could not be opened`);
  }
}

/**
 * Streams the file and verifies its hash. If it has changed, the closing boundary is never sent, so that no server can
 * accept the upload as complete. Fails at once if it grows, since the request has already announced its size.
 */
async function* partsOf({ realPath, bytes, sha256 }: KnownFile): AsyncGenerator<Uint8Array> {
  const parts: AsyncIterator<Uint8Array> = createReadStream(realPath, { highWaterMark: PART_BYTES })[
    Symbol.asyncIterator
  ]();
  const sum = createHash('sha256');
  const next = () => parts.next().catch((cause: unknown) => Promise.reject(notReadable(cause)));
  let remaining = bytes;
  try {
    for (let part = await next(); !part.done; part = await next()) {
      remaining -= part.value.length;
      if (remaining < 0) throw notReadable();
      sum.update(part.value);
      yield part.value;
    }
    if (sum.digest('hex') !== sha256) throw notReadable();
  } finally {
    await parts.return?.();
  }
}

function readKnown(named: Named, memory: ReusedBuffer): Answer<Buffer> {
  const { realPath, bytes, sha256 } = named.file;
  try {
    // One byte more, so that a file that has grown differs.
    const buffer = memory.take(bytes + 1);
    const content = buffer.subarray(0, readInto(buffer, realPath));
    return hash('sha256', content) === sha256 ? answered(content) : changed(named);
  } catch (cause) {
    return unopened(cause, `${named.name} could not be opened`);
  }
}

function readText(named: Named, memory: ReusedBuffer): Answer<string> {
  const { file } = named;
  if (file.bytes > MAX_TEXT_BYTES) return failed(new RoeError('too-large', `${file.path} is ${TOO_LONG}`));
  const content = readKnown(named, memory);
  if (!content.ok) return content;
  try {
    return answered(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content.value));
  } catch {
    return unreadable(`${file.path} is not UTF-8 text, and \`inputs\` sends it as text`);
  }
}

const unreadable = <T>(sentence: string): Answer<T> => failed(new RoeError('unreadable-file', sentence));

/** If too many files are open, this file is not at fault and is sent later. */
const unopened = <T>(cause: unknown, sentence: string): Answer<T> =>
  isFilesExhausted(cause)
    ? failed(new RoeError('never-sent', 'too many files are open on this machine', { cause }))
    : unreadable(sentence);
