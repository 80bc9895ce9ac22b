import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { PAGE_MODULE } from './page.ts';

/** Fails where dist/ is not what the sources build: users run dist/, and review reads the sources. */
const fresh = mkdtempSync(join(tmpdir(), 'dist-'));
try {
  const page = readFileSync(PAGE_MODULE, 'utf8');
  await bundle(fresh);
  const built = contents(fresh);
  const committed = contents('dist');
  const names = [...new Set([...built.keys(), ...committed.keys()])].sort();
  const stale = names.filter((name) => built.get(name) !== committed.get(name));
  if (page !== readFileSync(PAGE_MODULE, 'utf8')) stale.push(PAGE_MODULE);
  if (stale.length > 0) {
    console.error(`dist/ is not what src/ builds (${stale.join(', ')}): run "npm run build" and commit what it makes`);
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what src/ builds: ${names.length} files`);
  }
} finally {
  rmSync(fresh, { recursive: true });
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
