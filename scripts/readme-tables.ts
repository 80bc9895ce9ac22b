import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Writes the README's tables of inputs and outputs from action.yml; with `--check`, fails where they differ. */
interface Manifest {
  readonly inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  readonly outputs: Record<string, { description: string }>;
}

const manifest = parse(readFileSync('action.yml', 'utf8')) as Manifest;
const cell = (text: string) =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');

const inputs = Object.entries(manifest.inputs).map(([name, input]) => {
  const value = input.required ? 'required' : input.default === '' ? '' : `\`${input.default}\``;
  return `| \`${name}\` | ${value} | ${cell(input.description)} |`;
});
const outputs = Object.entries(manifest.outputs).map(
  ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
);

const tables: Record<string, string> = {
  inputs: ['| Input | Default | Meaning |', '| :-- | :-- | :-- |', ...inputs].join('\n'),
  outputs: ['| Output | Meaning |', '| :-- | :-- |', ...outputs].join('\n'),
};

const before = readFileSync('README.md', 'utf8');
let after = before;
for (const [name, table] of Object.entries(tables)) {
  const between = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!between.test(after)) throw new Error(`README.md has no place for the table of ${name}`);
  after = after.replace(between, (_, open: string, close: string) => `${open}${table}\n${close}`);
}
if (!process.argv.includes('--check')) {
  writeFileSync('README.md', after);
} else if (after !== before) {
  console.error('The tables in README.md are not what action.yml says: run "npm run docs"');
  process.exitCode = 1;
} else {
  console.log('README.md has the tables of action.yml');
}
