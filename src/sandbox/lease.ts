import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export const LEASE_STATE = 'sandbox';

const PREFIX = 'roe-sandbox-';
const PID_FILE = 'server.pid';

/**
 * The server runs while this folder exists. The post step removes it, and so does the runner, which empties its
 * temporary folder after each workflow job. Its path is saved first, so that the post step finds it whenever this step
 * is killed.
 */
export function createLease(tempDir: string, save: (lease: string) => void): string {
  const lease = join(tempDir, `${PREFIX}${randomUUID()}`);
  save(lease);
  mkdirSync(lease, { mode: 0o700 });
  return lease;
}

export const holds = (lease: string): boolean => existsSync(lease);

export const writePid = (lease: string, pid: number): void => writeFileSync(join(lease, PID_FILE), String(pid));

/**
 * Returns the server's process id. Null if it has not started, or the folder is not ours: any step may have changed the
 * state.
 */
export function endLease(lease: string, tempDir: string): number | null {
  if (!basename(lease).startsWith(PREFIX) || !isIn(lease, tempDir)) return null;
  const pid = readPid(lease);
  rmSync(lease, { recursive: true, force: true });
  return pid;
}

function readPid(lease: string): number | null {
  try {
    const pid = Number(readFileSync(join(lease, PID_FILE), 'utf8'));
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}

function isIn(path: string, folder: string): boolean {
  try {
    return realpathSync(dirname(path)) === realpathSync(folder);
  } catch {
    return false;
  }
}
