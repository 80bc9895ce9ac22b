import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ncc from '@vercel/ncc';
import { minify } from 'rolldown/utils';
import { writePageModule } from './page.ts';

/** Each is started as `dist/NAME/index.js`: the checker as a thread by main, the sandbox's server by sandbox, the others by an action.yml. */
const PROGRAMS = ['main', 'post', 'merge', 'compare', 'sandbox', 'sandbox-post', 'sandbox-server', 'checker'];

/**
 * Compiles src, the HTML report's page first, and bundles it below `into`. ncc writes a file for each dynamic import, so a
 * single build holds the code of all programs only once. `dist/NAME/index.js` starts one of them.
 */
export async function bundle(into: string): Promise<void> {
  await writePageModule();
  rmSync('build', { recursive: true, force: true });
  compile();
  // ncc makes ES modules if the nearest package.json says so.
  writeFileSync(join('build', 'package.json'), TYPE_MODULE);
  const { code, assets } = await ncc(resolve('build', 'src', 'programs.js'), {
    cache: false,
    quiet: true,
    license: 'licenses.txt',
    sourceMapRegister: false,
    target: 'es2024',
  });
  rmSync(into, { recursive: true, force: true });
  const { 'licenses.txt': licenses, 'package.json': _, ...others } = assets;
  write(into, 'licenses.txt', `${licenses?.source ?? ''}\n${licenseOf('marked')}`);
  const modules = Object.entries(others).map(([name, { source }]) => [name, String(source)] as const);
  for (const [name, source] of [['index.js', code] as const, ...modules]) {
    write(into, `bundle/${name}`, await quickToLoad(name, source));
  }
  for (const program of PROGRAMS) write(into, `${program}/index.js`, starter(program));
  // Node looks no further up for the type of the modules, wherever dist/ is unpacked.
  write(into, 'package.json', TYPE_MODULE);
}

/**
 * Removes comments, which are a third of the code, and escapes letters beyond ASCII, since Node holds a file that has one
 * in two bytes a letter. Loading takes a quarter less time. Names and lines stay, for the stacks of bug reports.
 */
async function quickToLoad(name: string, source: string): Promise<string> {
  const codegen = { removeWhitespace: false, legalComments: 'none', asciiOnly: true } as const;
  const { code, errors } = await minify(name, source, { module: true, compress: false, mangle: false, codegen });
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  return code;
}

/** Of a package that only the HTML report's page has, which ncc does not see into. */
function licenseOf(name: string): string {
  const folder = join('node_modules', name);
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license: string };
  return `${name}\n${license}\n${readFileSync(join(folder, 'LICENSE'), 'utf8')}`;
}

const TYPE_MODULE = '{\n  "type": "module"\n}\n';

const starter = (program: string): string =>
  `import { start } from '../bundle/index.js';\n\nawait start('${program}');\n`;

function write(folder: string, name: string, content: string | Buffer): void {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
}

/**
 * By this Node and the package's own script: what npm puts into .bin is no program on Windows. Types go away unchecked, since
 * `npm run typecheck` checks them, so that no declarations have to be read.
 */
function compile(): void {
  const folder = join('node_modules', 'typescript');
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: { tsc: string } };
  execFileSync(process.execPath, [join(folder, bin.tsc), '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
}
