import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { RESULTS_MARKER } from '../src/files/workspace-paths.ts';

/** Why results cannot be kept in this folder, or null. Checked before anything is sent. Both paths are absolute. */
export async function resultsFolderProblem(folder: string, workspace: string): Promise<string | null> {
  if (isWithin(workspace, folder)) {
    return `\`--results-dir\` takes a folder that holds only results; given: ${folder}, which holds the workspace itself`;
  }
  if (!isWithin(folder, workspace) || existsSync(join(folder, RESULTS_MARKER))) return null;
  const entries = await readdir(folder).catch(() => []);
  return entries.length === 0
    ? null
    : `\`--results-dir\` takes a new or empty folder of the workspace, since nothing in it will be sent; given: ${folder}, which has other files`;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..';
}

/** Results quote the documents, so git must ignore them and the next run must not send them. */
export async function makeResultsFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (existsSync(join(folder, RESULTS_MARKER))) return;
  await writeFile(join(folder, '.gitignore'), '*\n');
  await writeFile(
    join(folder, RESULTS_MARKER),
    'The files in this folder are results. Roe Agent Batch never sends them.\n',
  );
}
