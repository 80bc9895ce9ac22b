import { readFileSync } from 'node:fs';

/** True for a running process of any user. */
export function processAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * An ended process keeps its number until its parent has waited for it, which the first process of a container may
 * never do.
 */
function isZombie(pid: number): boolean {
  try {
    return / Z [^)]*$/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    // Only Linux has this file.
    return false;
  }
}
