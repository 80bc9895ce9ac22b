import { cp, readdir, stat } from 'node:fs/promises';
import { dirname, join, normalize, relative } from 'node:path';
import type { ActionManifest } from './action.ts';
import { temporaryDirectory } from './temporary.ts';

const copies = new Map<string, Promise<string>>();

/** The runner downloads the whole repository, of which an action in a sub-folder may name scripts by `../`. */
function rootOf({ directory }: ActionManifest, scripts: readonly string[]): string {
  return scripts.some((script) => normalize(script).startsWith('..')) ? dirname(directory) : directory;
}

/** `dist` of `dist/main/index.js`, from the root. */
function topFolder(root: string, script: string): string {
  const path = relative(root, script);
  const [first] = path.split(/[\\/]/);
  if (first === undefined || first === '..' || first === path) {
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

async function copy(manifest: ActionManifest, root: string, folders: readonly string[]): Promise<string> {
  const target = await temporaryDirectory('action-');
  for (const folder of folders) await cp(join(root, folder), join(target, folder), { recursive: true });
  const directory = join(target, relative(root, manifest.directory));
  await cp(manifest.file, join(directory, 'action.yml'));
  return directory;
}

/** The folder of action.yml in a copy of what ships and nothing else, so that a bundle which still needs node_modules fails; one copy per process and build. */
export async function copyAction(manifest: ActionManifest): Promise<string> {
  const scripts = manifest.post === null ? [manifest.main] : [manifest.main, manifest.post];
  const root = rootOf(manifest, scripts);
  const folders = [...new Set(scripts.map((script) => topFolder(root, join(manifest.directory, script))))];
  const times = await Promise.all(folders.map((folder) => newestTime(join(root, folder))));
  const { mtimeMs } = await stat(manifest.file);
  const key = [manifest.file, mtimeMs, ...times].join('\n');
  const existing = copies.get(key) ?? copy(manifest, root, folders);
  copies.set(key, existing);
  return existing;
}
