import { readFileSync } from 'node:fs';

/** Prints what CHANGELOG.md says of a tag's version; fails where the version is not package.json's, or the changelog is silent. */
export function releaseNotes(tag: string, packageVersion: string, changelog: string): string {
  if (tag !== `v${packageVersion}`) throw new Error(`the tag is ${tag}, and package.json says ${packageVersion}`);
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`## [${packageVersion}]`));
  if (start < 0) throw new Error(`CHANGELOG.md has no section for ${packageVersion}`);
  if (!/ - \d{4}-\d{2}-\d{2}$/.test(lines[start] ?? ''))
    throw new Error(`CHANGELOG.md gives ${packageVersion} no date`);
  const length = lines.slice(start + 1).findIndex((line) => /^## |^\[.*\]: /.test(line));
  const notes = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  return notes.join('\n').trim();
}

if (import.meta.main) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  console.log(releaseNotes(process.argv[2] ?? '', version, readFileSync('CHANGELOG.md', 'utf8')));
}
