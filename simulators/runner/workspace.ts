import { createWriteStream } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { temporaryDirectory } from './temporary.ts';

export type FileContent = string | Uint8Array | { bytes: number } | { linkTo: string };

export interface Workspace {
  path: string;
  [Symbol.asyncDispose](): Promise<void>;
}

const blockBytes = 64 * 1024;

/** The block's number runs through its bytes: no two blocks are alike, and every call gives the same bytes. */
function* filler(bytes: number): Generator<Uint8Array> {
  for (let written = 0, block = 0; written < bytes; written += blockBytes, block += 1) {
    const chunk = Buffer.alloc(Math.min(blockBytes, bytes - written));
    let value = block + 1;
    for (let index = 0; index < chunk.length; index += 1) {
      value = (Math.imul(value, 1664525) + 1013904223) >>> 0;
      chunk[index] = value >>> 24;
    }
    yield chunk;
  }
}

async function write(path: string, content: FileContent): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(path, content);
  else if ('linkTo' in content) await symlink(content.linkTo, path);
  else await pipeline(Readable.from(filler(content.bytes)), createWriteStream(path));
}

export async function tempWorkspace(files: Record<string, FileContent> = {}): Promise<Workspace> {
  // The runner's layout, <work>/<repository>/<repository>: RUNNER_WORKSPACE is the parent of the workspace.
  const parent = await temporaryDirectory('work-');
  const path = join(parent, 'octo-repo');
  await mkdir(path);
  for (const [name, content] of Object.entries(files)) await write(join(path, name), content);
  return {
    path,
    [Symbol.asyncDispose]: () => rm(parent, { recursive: true, force: true }),
  };
}
