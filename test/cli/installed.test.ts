import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryDirectory } from '../../simulators/runner/temporary.ts';
import { REPOSITORY } from '../support/action-fixture.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(REPOSITORY, name), 'utf8'));

/** The package as npm installs it: below node_modules, with what ships, and without what only tests and builds need. */
async function installed(): Promise<string> {
  const folder = join(await temporaryDirectory('installed-'), 'node_modules');
  const { packages } = read('package-lock.json') as { packages: Record<string, { dev?: boolean }> };
  const needed = Object.keys(packages).filter((path) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path));
  const link = (from: string, to: string) => {
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(join(REPOSITORY, from), to);
  };
  for (const path of needed) {
    if (packages[path]?.dev !== true) link(path, join(folder, path.slice('node_modules/'.length)));
  }
  const { files } = read('package.json') as { files: readonly string[] };
  const tops = new Set(files.filter((name) => !name.startsWith('!')).map((name) => name.split('/')[0] ?? ''));
  for (const name of tops) link(name, join(folder, 'roe-agent-action', name));
  return join(folder, 'roe-agent-action');
}

it('the command runs as an installed package, in which Node takes no TypeScript and the packages of the tests are missing', async () => {
  const { bin } = read('package.json') as { bin: Record<string, string> };
  const program = join(await installed(), bin['roe-agent-action'] ?? '');
  // Else Node would go by the real paths, which are in no node_modules.
  const flags = ['--preserve-symlinks', '--preserve-symlinks-main'];
  const help = execFileSync(process.execPath, [...flags, program, '--help'], { encoding: 'utf8', stdio: 'pipe' });

  expect(help).toMatch(/^npm run local -- .*\nnpx /);
  // Grouped by the comments of action.yml.
  expect(help).toMatch(/\n\nMoney and time:\n {2}--dry-run /);
});
