import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';

/** The HTML report's script and style as the text of a module, since the report is one file and so is the bundle. */
const PAGE_MODULE = 'generated/page.ts';
const PAGE = 'src/report/html/page';
/** The one package that the page takes in. `dist/licenses.txt` has its license. */
const NOTICE = '/*! has marked, (c) MarkedJS and Christopher Jeffrey, MIT: github.com/markedjs/marked */';
/** In this order, since later ones change what earlier ones say. */
const STYLES = ['base', 'overview', 'panels', 'timeline', 'toolbar', 'table', 'details', 'outputs', 'narrow', 'print'];

async function pageModule(): Promise<string> {
  const page = await rolldown({ input: join(PAGE, 'main.ts'), tsconfig: false });
  const { output } = await page.generate({ format: 'iife', minify: true, postBanner: NOTICE });
  await page.close();
  // In a script element, these would begin a comment or end the element.
  const script = output[0].code.replaceAll(/<(?=!--|\/?script)/gi, '\\x3c');
  return [
    '// Made by scripts/page.ts from src/report/html/page.',
    `export const SCRIPT = ${literal(script)};`,
    `export const STYLE = ${literal(STYLES.map((name) => readFileSync(join(PAGE, 'style', `${name}.css`), 'utf8')).join(''))};`,
    '',
  ].join('\n');
}

const literal = (text: string): string => `\`${text.replaceAll(/[\\`]|\$\{/g, (found) => `\\${found}`)}\``;

/** Leaves a file that is up to date alone, since others may read it meanwhile. */
export async function writePageModule(): Promise<void> {
  const made = await pageModule();
  if (existsSync(PAGE_MODULE) && readFileSync(PAGE_MODULE, 'utf8') === made) return;
  mkdirSync(dirname(PAGE_MODULE), { recursive: true });
  writeFileSync(PAGE_MODULE, made);
}

if (import.meta.main) await writePageModule();
