import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What a results folder holds for the artifact: the files of record and what was saved beside them; absolute. */
export async function listFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  return files.map(({ parentPath, name }) => join(parentPath, name)).sort();
}
