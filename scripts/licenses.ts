import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const PACKAGE = /^(?:.*[\\/])?node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const LICENSE_FILE = /^(licen[cs]e|copying|notice)/i;

/** The licenses of the packages whose modules these are, by name. A package that ships none is a mistake to look at. */
export function licensesOf(moduleIds: readonly string[]): string {
  const folders = new Set(moduleIds.flatMap((id) => PACKAGE.exec(relative(process.cwd(), id))?.[0] ?? []));
  const texts = [...folders].map(licenseOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  // A package that is there in two versions of one license is named once.
  return [...new Set(texts.map(({ name, license, text }) => `${name}\n${license}\n${text}\n`))].join('\n');
}

function licenseOf(folder: string) {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const files = readdirSync(folder).filter((file) => LICENSE_FILE.test(file));
  const text = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { name: `${name}`, license: `${license}`, text: text.join('\n\n') };
}
