import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

/**
 * Fails if dist/ is not what the sources build: users run dist/, but reviewers read the sources. CI builds again, on another
 * machine and in another folder.
 */
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'dist-'));
try {
  await bundle(folder);
  const built = contents(folder);
  const stale = differing(built, contents('dist'));
  if (stale.length > 0) {
    console.error(`dist/ is not what src/ builds (${stale.join(', ')}): run "npm run build" and commit what it makes`);
    process.exitCode = 1;
  } else console.log(`dist/ is what src/ builds: ${built.size} files`);
} finally {
  rmSync(folder, { recursive: true });
}

function contents(directory: string): Map<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [path.slice(directory.length + 1), readFileSync(path, 'latin1')];
    }),
  );
}

function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.filter((name) => one.get(name) !== other.get(name));
}
