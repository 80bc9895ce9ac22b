import { cp, readdir, stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { ActionManifest } from './action.ts';
import { temporaryDirectory } from './temporary.ts';

const copies = new Map<string, Promise<string>>();

/** `dist` of `dist/main/index.js`. */
function topFolder(script: string): string {
  const [first] = normalize(script).split(/[\\/]/);
  if (first === undefined || first === '..' || first === normalize(script)) {
    throw new Error(`the entry point ${script} is not in a folder of the action`);
  }
  return first;
}

async function newestTime(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  return Math.max(0, ...times);
}

async function copy(manifest: ActionManifest, folders: readonly string[]): Promise<string> {
  const target = await temporaryDirectory('action-');
  for (const folder of folders) {
    await cp(join(manifest.directory, folder), join(target, folder), { recursive: true });
  }
  await cp(manifest.file, join(target, 'action.yml'));
  return target;
}

/** What ships and nothing else, so that a bundle which still needs node_modules fails; one copy per process and build. */
export async function copyAction(manifest: ActionManifest): Promise<string> {
  const scripts = manifest.post === null ? [manifest.main] : [manifest.main, manifest.post];
  const folders = [...new Set(scripts.map(topFolder))];
  const times = await Promise.all(folders.map((folder) => newestTime(join(manifest.directory, folder))));
  const { mtimeMs } = await stat(manifest.file);
  const key = [manifest.file, mtimeMs, ...times].join('\n');
  const existing = copies.get(key) ?? copy(manifest, folders);
  copies.set(key, existing);
  return existing;
}
