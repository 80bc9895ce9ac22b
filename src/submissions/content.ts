import { createHash } from 'node:crypto';
import { lstatSync, openAsBlob, readFileSync, realpathSync } from 'node:fs';
import { type Answer, answered, failed, RoeError } from '../roe/errors.ts';
import { type Content, inMemory } from '../roe/multipart.ts';
import type { RunRequest } from '../roe/roe.ts';
import { type KnownFile, type Submission, uploadName } from './submission.ts';

/** Django, which Roe runs on, takes at most 2.5 MB of form data beside uploads (DATA_UPLOAD_MAX_MEMORY_SIZE). */
const MOST_TEXT_BYTES = 2_500_000;

/** A larger file is streamed from the disk while it is sent, and never in memory as a whole. */
const MOST_BYTES_IN_MEMORY = 1_000_000;

/**
 * The request for a submission. A file that changed since it was looked at is not sent, since its hash, its key and its
 * place in the results would be wrong. Reads synchronously: what the look has just read is in the system's memory.
 */
export async function toRunRequest(submission: Submission): Promise<Answer<RunRequest>> {
  const [file] = submission.files;
  const change = changeOf(file);
  if (change !== null) return unreadable(change);
  const base = {
    agentId: submission.agentId,
    versionId: submission.versionId,
    fields: submission.fields,
    metadata: submission.metadata,
    idempotencyKey: idempotencyKeyOf(submission),
    skipCache: submission.skipCache,
  };
  if (submission.sendAs === 'text') {
    const text = readText(file);
    return text.ok
      ? answered({ ...base, fields: { ...base.fields, [submission.fileKey]: text.value }, upload: null })
      : text;
  }
  try {
    const { sha256, path } = file;
    const upload = { key: submission.fileKey, filename: uploadName(path), content: await contentOf(file), sha256 };
    return answered({ ...base, upload });
  } catch {
    return unreadable('the file could not be opened');
  }
}

/** What is sent anew in a re-run had ended badly or is wanted afresh: a Roe that honours the key must not answer with the job of before. */
function idempotencyKeyOf({ key, metadata }: Submission): string {
  const { github_run_attempt: attempt = '1' } = metadata;
  return attempt === '1' ? key : `${key}-${attempt}`;
}

/** What happened to the file since it was looked at; null where it is as it was. */
function changeOf({ absolutePath, realPath, bytes, modifiedAtMs }: KnownFile): string | null {
  try {
    const stat = lstatSync(absolutePath);
    if (!stat.isFile()) return 'the file went away before it was sent';
    // A folder on the way that has become a link may lead out of the workspace.
    if (realpathSync.native(absolutePath) !== realPath) return 'the file was replaced before it was sent';
    return stat.size === bytes && stat.mtimeMs === modifiedAtMs ? null : 'the file changed before it was sent';
  } catch {
    return 'the file went away before it was sent';
  }
}

async function contentOf({ realPath, bytes, contentType: type }: KnownFile): Promise<Content> {
  // The blob remembers size and time of the file as it is now, and fails the upload when either changes on the way.
  if (bytes > MOST_BYTES_IN_MEMORY) return await openAsBlob(realPath, { type });
  return { ...inMemory(readFileSync(realPath)), type };
}

function readText({ realPath, bytes, sha256 }: KnownFile): Answer<string> {
  if (bytes > MOST_TEXT_BYTES) {
    const limit = `${MOST_TEXT_BYTES / 1e6} MB`;
    return failed(new RoeError('too-large', `the file is too large to be sent as text (most: ${limit})`));
  }
  try {
    const content = readFileSync(realPath);
    const read = createHash('sha256').update(content).digest('hex');
    if (read !== sha256) return unreadable('the file changed before it was sent');
    return answered(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content));
  } catch {
    return unreadable('the file is not UTF-8 text, which `send-as: text` needs');
  }
}

const unreadable = <T>(sentence: string): Answer<T> => failed(new RoeError('unreadable-file', sentence));
