import { createHash } from 'node:crypto';
import type { KnownFile } from '../../src/files/source-file.ts';

/** A file of the workspace; its hash is that of its path where none is given, so that two paths are two contents. */
export function buildFile(overrides: Partial<KnownFile> = {}): KnownFile {
  const path = overrides.path ?? 'docs/a.pdf';
  return {
    path,
    absolutePath: `/workspace/${path}`,
    realPath: `/workspace/${path}`,
    bytes: 10,
    modifiedAtMs: 0,
    contentType: 'application/pdf',
    looksLike: null,
    sha256: createHash('sha256').update(path).digest('hex'),
    ...overrides,
  };
}
