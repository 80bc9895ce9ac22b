import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writePageModule } from './page.ts';

/** What action.yml runs, each bundled into a folder of its own. */
const ENTRIES = ['main', 'post'];

/** Compiles src, the HTML report's page first, and bundles each entry below `into`. The bundles depend on the sources and the lockfile alone. */
export async function bundle(into: string): Promise<void> {
  await writePageModule();
  const bin = (name: string) => join('node_modules', '.bin', name);
  rmSync('build', { recursive: true, force: true });
  execFileSync(bin('tsc'), ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  for (const entry of ENTRIES) {
    const out = join(into, entry);
    rmSync(out, { recursive: true, force: true });
    // ncc's own TypeScript loader cannot use TypeScript 7, so it is given JavaScript.
    const options = ['--out', out, '--license', 'licenses.txt', '--no-cache', '--quiet'];
    execFileSync(bin('ncc'), ['build', join('build', `${entry}.js`), ...options], { stdio: 'inherit' });
  }
}
