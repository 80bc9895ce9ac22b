import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder with files and a folder beside it, both removed at the end of the block. */
export interface TemporaryWorkspace extends AsyncDisposable {
  readonly path: string;
  /** Absolute, and not in the workspace. */
  readonly outside: string;
  write(path: string, content?: string | Buffer): string;
  /** Makes `path` a link that leads to `target`, as it is written. */
  link(path: string, target: string): void;
}

export function temporaryWorkspace(...files: readonly string[]): TemporaryWorkspace {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')));
  const path = join(root, 'inside');
  const outside = join(root, 'outside');
  mkdirSync(path);
  mkdirSync(outside);
  const workspace: TemporaryWorkspace = {
    path,
    outside,
    write: (file, content = file) => {
      const absolutePath = join(path, file);
      mkdirSync(dirname(absolutePath), { recursive: true });
      writeFileSync(absolutePath, content);
      return absolutePath;
    },
    link: (link, target) => {
      mkdirSync(dirname(join(path, link)), { recursive: true });
      symlinkSync(target, join(path, link));
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
  for (const file of files) workspace.write(file);
  return workspace;
}
