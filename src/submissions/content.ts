import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { lstat, readFile, realpath } from 'node:fs/promises';
import { type Answer, answered, failed, RoeError } from '../roe/errors.ts';
import type { RunRequest } from '../roe/roe.ts';
import { type KnownFile, type Submission, uploadName } from './submission.ts';

/** Django, which Roe runs on, takes at most 2.5 MB of form data beside uploads (DATA_UPLOAD_MAX_MEMORY_SIZE). */
const MOST_TEXT_BYTES = 2_500_000;

/**
 * The request for a submission, its file opened but not read: the body is streamed while it is sent. A file that
 * changed since it was looked at is not sent, since its hash, its key and its place in the results would be wrong.
 */
export async function toRunRequest(submission: Submission): Promise<Answer<RunRequest>> {
  const [file] = submission.files;
  const stat = await lstat(file.absolutePath).catch(() => null);
  if (!stat?.isFile()) return unreadable('the file went away before it was sent');
  // A folder on the way that has become a link may lead out of the workspace.
  if ((await realpath(file.absolutePath).catch(() => null)) !== file.realPath) {
    return unreadable('the file was replaced before it was sent');
  }
  if (stat.size !== file.bytes || stat.mtimeMs !== file.modifiedAtMs) {
    return unreadable('the file changed before it was sent');
  }
  const base = {
    agentId: submission.agentId,
    versionId: submission.versionId,
    fields: submission.fields,
    metadata: submission.metadata,
    idempotencyKey: submission.key,
    skipCache: submission.skipCache,
  };
  if (submission.sendAs === 'text') {
    const text = await readText(file);
    return text.ok
      ? answered({ ...base, fields: { ...base.fields, [submission.fileKey]: text.value }, upload: null })
      : text;
  }
  try {
    // The blob remembers size and time of the file as it is now, and fails the upload when either changes on the way.
    const content = await openAsBlob(file.realPath, { type: file.contentType });
    const { sha256, path } = file;
    return answered({ ...base, upload: { key: submission.fileKey, filename: uploadName(path), content, sha256 } });
  } catch {
    return unreadable('the file could not be opened');
  }
}

async function readText({ realPath, bytes, sha256 }: KnownFile): Promise<Answer<string>> {
  if (bytes > MOST_TEXT_BYTES) {
    const limit = `${MOST_TEXT_BYTES / 1e6} MB`;
    return failed(new RoeError('too-large', `the file is too large to be sent as text (most: ${limit})`));
  }
  try {
    const content = await readFile(realPath);
    const read = createHash('sha256').update(content).digest('hex');
    if (read !== sha256) return unreadable('the file changed before it was sent');
    return answered(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content));
  } catch {
    return unreadable('the file is no UTF-8 text, which `send-as: text` needs');
  }
}

const unreadable = <T>(sentence: string): Answer<T> => failed(new RoeError('unreadable-file', sentence));
