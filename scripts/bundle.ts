import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writePageModule } from './page.ts';

/** What action.yml and merge/action.yml run, each bundled into a folder of its own. */
const ENTRIES = ['main', 'post', 'merge'];

/** Compiles src, the HTML report's page first, and bundles each entry below `into`. The bundles depend on the sources and the lockfile alone. */
export async function bundle(into: string): Promise<void> {
  await writePageModule();
  rmSync('build', { recursive: true, force: true });
  runTool('typescript', 'tsc', ['-p', 'tsconfig.build.json']);
  for (const entry of ENTRIES) {
    const out = join(into, entry);
    rmSync(out, { recursive: true, force: true });
    // ncc's own TypeScript loader cannot use TypeScript 7, so it is given JavaScript.
    const options = ['--out', out, '--license', 'licenses.txt', '--no-cache', '--quiet'];
    runTool('@vercel/ncc', 'ncc', ['build', join('build', `${entry}.js`), ...options]);
  }
}

/** By this Node and the package's own script: what npm puts into .bin is no program on Windows. */
function runTool(packageName: string, tool: string, args: readonly string[]): void {
  const folder = join('node_modules', ...packageName.split('/'));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: Record<string, string> };
  execFileSync(process.execPath, [join(folder, bin[tool] ?? ''), ...args], { stdio: 'inherit' });
}
