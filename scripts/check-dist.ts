import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle } from './bundle.ts';
import { PAGE_MODULE } from './page.ts';

/**
 * Fails where dist/ is not what the sources build, since users run dist/, and review reads the sources; and where a build in
 * another folder differs in a byte, since then nobody else could tell the one from the other.
 */
const SOURCES = [
  'src',
  'schema',
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'dist-'));
try {
  const page = readFileSync(PAGE_MODULE, 'utf8');
  await bundle(join(folder, 'here'));
  const built = contents(join(folder, 'here'));
  const stale = differing(built, contents('dist'));
  if (page !== readFileSync(PAGE_MODULE, 'utf8')) stale.push(PAGE_MODULE);
  const dependent = differing(built, contents(buildElsewhere(join(folder, 'a-clone-in-another-place'))));
  if (stale.length > 0)
    console.error(`dist/ is not what src/ builds (${stale.join(', ')}): run "npm run build" and commit what it makes`);
  if (dependent.length > 0)
    console.error(`What is built depends on the folder that it is built in: ${dependent.join(', ')}`);
  if (stale.length + dependent.length > 0) process.exitCode = 1;
  else console.log(`dist/ is what src/ builds, here and in another folder: ${built.size} files`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Builds a copy of the sources, by the same packages; its dist/. */
function buildElsewhere(clone: string): string {
  for (const name of SOURCES) cpSync(name, join(clone, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction');
  execFileSync(process.execPath, [join('scripts', 'build.ts')], { cwd: clone, stdio: 'inherit' });
  return join(clone, 'dist');
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
