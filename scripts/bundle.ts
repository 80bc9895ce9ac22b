import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';
import { licensesOf } from './licenses.ts';
import { writePageModule } from './page.ts';

/** What action.yml and merge/action.yml run, and the thread that main starts, each as `dist/NAME/index.js`. */
const ENTRIES = ['main', 'post', 'merge', 'checker'];

/** Packages in files of their own, so that the other files stay small enough to be read. */
const LARGE = ['undici', 'yaml'];

/**
 * Modules of these packages do nothing when they are loaded but define what they export. Without this word
 * `@actions/core` brings a whole HTTP client, which only its OIDC tokens need, into every start.
 */
const PURE_WHEN_UNUSED = /[\\/]node_modules[\\/]@actions[\\/]/;

/**
 * The parts of undici that src uses, in place of its index: that loads fetch, web sockets, caches and mocks too, which
 * is half of the time from the start of a step to its first request. A part that is missing fails the build.
 */
const UNDICI = `
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import apiConnect from 'undici/lib/api/api-connect.js';
import apiRequest from 'undici/lib/api/api-request.js';
// As undici's index does: the agent for proxies opens its tunnels by it.
Dispatcher.prototype.connect = apiConnect;
export { EnvHttpProxyAgent, Pool };
export function request(address, { dispatcher, ...options }) {
  const { origin, pathname, search } = new URL(address);
  return apiRequest.call(dispatcher, { ...options, origin, path: pathname + search });
}
`;

const undiciParts: Plugin = {
  name: 'undici-parts',
  resolveId: (source, importer) =>
    source === 'undici' && importer?.startsWith(join(process.cwd(), 'build'))
      ? join(process.cwd(), 'undici-parts.js')
      : null,
  load: (id) => (id === join(process.cwd(), 'undici-parts.js') ? UNDICI : null),
};

/** Compiles src, the HTML report's page first, and bundles the entries below `into`. The bundles depend on the sources and the lockfile alone. */
export async function bundle(into: string): Promise<void> {
  await writePageModule();
  rmSync('build', { recursive: true, force: true });
  compile();
  rmSync(into, { recursive: true, force: true });
  const build = await rolldown({
    input: Object.fromEntries(ENTRIES.map((entry) => [`${entry}/index`, join('build', 'src', `${entry}.js`)])),
    platform: 'node',
    // A module is where this folder has it, also where node_modules is a link to another's.
    resolve: { symlinks: false },
    plugins: [undiciParts],
    treeshake: { moduleSideEffects: (id) => !PURE_WHEN_UNUSED.test(id) },
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  const { output } = await build.write({
    dir: into,
    format: 'esm',
    entryFileNames: '[name].js',
    // What several entries use is there once, since every workflow job downloads all of it.
    chunkFileNames: 'shared/[name].js',
    codeSplitting: { groups: LARGE.map((name) => ({ name, test: (id) => isOwnCopy(id, name) })) },
    // Names and lines stay: a stack in a user's log, and whoever audits what runs, can be followed.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: false } },
    comments: { legal: false, annotation: false, jsdoc: false },
  });
  await build.close();
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
  writeFileSync(join(into, 'licenses.txt'), licensesOf(chunks.flatMap(({ moduleIds }) => moduleIds)));
  // Node looks no further up for the type of the modules, wherever dist/ is unpacked.
  writeFileSync(join(into, 'package.json'), '{\n  "type": "module"\n}\n');
}

/** Not the older versions that other packages bring for themselves. */
const isOwnCopy = (id: string, name: string): boolean =>
  relative(process.cwd(), id).startsWith(`${join('node_modules', name)}${sep}`);

/** By this Node and the package's own script: what npm puts into .bin is no program on Windows. */
function compile(): void {
  const folder = join('node_modules', 'typescript');
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: { tsc: string } };
  execFileSync(process.execPath, [join(folder, bin.tsc), '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
}
