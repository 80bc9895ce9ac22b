import { findFiles } from '../../src/files/find.ts';
import { readContents } from '../../src/files/read-contents.ts';
import { isHashed, type KnownFile } from '../../src/files/source-file.ts';

/** The files that patterns match in a workspace, as a run reads them. */
export async function findAndRead(patterns: readonly string[], workspace: string): Promise<KnownFile[]> {
  const signal = new AbortController().signal;
  const found = await findFiles(patterns, workspace, signal);
  return (await readContents(found.files, { hashAll: true, signal })).files.filter(isHashed);
}
