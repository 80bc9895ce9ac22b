import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const base = realpathSync(tmpdir());
const rootPrefix = 'runner-harness-';
const root = join(base, `${rootPrefix}${process.pid}`);
const staleAfterMs = 10 * 60_000;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A killed process leaves its directories behind, and vitest ends its workers that way. */
function removeStaleRoots(): void {
  for (const name of readdirSync(base)) {
    const pid = Number(name.startsWith(rootPrefix) ? name.slice(rootPrefix.length) : Number.NaN);
    if (!Number.isInteger(pid) || isAlive(pid)) continue;
    const stats = statSync(join(base, name), { throwIfNoEntry: false });
    if (stats && Date.now() - stats.mtimeMs > staleAfterMs) {
      rmSync(join(base, name), { recursive: true, force: true });
    }
  }
}

let prepared = false;

function prepareRoot(): void {
  if (prepared) return;
  prepared = true;
  removeStaleRoots();
  mkdirSync(root, { recursive: true, mode: 0o755 });
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
}

/** A directory outside the repository, so without node_modules above it; it goes with this process. */
export async function temporaryDirectory(prefix: string): Promise<string> {
  prepareRoot();
  const path = mkdtempSync(join(root, prefix));
  // An action run under another uid has to get in.
  await chmod(path, 0o755);
  return path;
}
