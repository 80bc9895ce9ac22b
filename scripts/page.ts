import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { rolldown } from 'rolldown';

/** The HTML report's script and style as the text of a module, since the report is one file and so is the bundle. */
const PAGE_MODULE = 'generated/page.ts';

async function pageModule(): Promise<string> {
  const page = await rolldown({ input: 'src/report/html/page/main.ts', tsconfig: false });
  const { output } = await page.generate({ format: 'iife', minify: false });
  await page.close();
  // Comments are for the sources' readers, and every report carries this text.
  const script = output[0].code.replaceAll(/^\s*(\/\*\*?[\s\S]*?\*\/|\/\/.*)\n/gm, '');
  return [
    '// Made by scripts/page.ts from src/report/html/page.',
    `export const SCRIPT = ${literal(script)};`,
    `export const STYLE = ${literal(readFileSync('src/report/html/page/page.css', 'utf8'))};`,
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
