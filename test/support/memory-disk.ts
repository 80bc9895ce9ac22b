import { chmodSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const DISK = '/dev/shm';
const MIN_FREE_BYTES = 4 * 2 ** 30;

/**
 * Tests make tens of thousands of small files, which take less of the processor in memory. Containers may have too little of
 * it, or let nothing run from there: the folder for temporary files then stays the machine's own.
 */
export function keepTemporaryFilesInMemory(): void {
  if (process.platform !== 'linux' || process.env.TMPDIR !== undefined || !isUsable()) return;
  const folder = mkdtempSync(join(DISK, 'tests-'));
  // As the machine's own: some steps run as another user.
  chmodSync(folder, 0o1777);
  process.env.TMPDIR = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

function isUsable(): boolean {
  try {
    const { bavail, bsize } = statfsSync(DISK);
    const mounts = readFileSync('/proc/mounts', 'utf8').split('\n');
    // The last of them is in front of the others.
    const [, , , options = 'noexec'] = mounts.findLast((line) => line.split(' ')[1] === DISK)?.split(' ') ?? [];
    return bavail * bsize >= MIN_FREE_BYTES && !options.split(',').includes('noexec');
  } catch {
    return false;
  }
}
