import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Writes each action's tables of inputs and outputs into its README; with `--check`, fails where they differ. */
interface Manifest {
  readonly inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  readonly outputs: Record<string, { description: string }>;
}

const ACTIONS = [
  { manifest: 'action.yml', readme: 'README.md' },
  { manifest: 'merge/action.yml', readme: 'merge/README.md' },
  { manifest: 'sandbox/action.yml', readme: 'sandbox/README.md' },
];

const cell = (text: string) =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');

function tablesOf(manifest: Manifest): Record<string, string> {
  const inputs = Object.entries(manifest.inputs).map(([name, input]) => {
    const value = input.required ? 'required' : input.default === '' ? '' : `\`${input.default}\``;
    return `| \`${name}\` | ${value} | ${cell(input.description)} |`;
  });
  const outputs = Object.entries(manifest.outputs).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
  );
  return {
    inputs: ['| Input | Default | Meaning |', '| :-- | :-- | :-- |', ...inputs].join('\n'),
    outputs: ['| Output | Meaning |', '| :-- | :-- |', ...outputs].join('\n'),
  };
}

for (const { manifest, readme } of ACTIONS) {
  const before = readFileSync(readme, 'utf8');
  let after = before;
  for (const [name, table] of Object.entries(tablesOf(parse(readFileSync(manifest, 'utf8')) as Manifest))) {
    const between = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!between.test(after)) throw new Error(`${readme} has no place for the table of ${name}`);
    after = after.replace(between, (_, open: string, close: string) => `${open}${table}\n${close}`);
  }
  if (!process.argv.includes('--check')) {
    writeFileSync(readme, after);
  } else if (after !== before) {
    console.error(`The tables in ${readme} are not what ${manifest} says: run "npm run docs"`);
    process.exitCode = 1;
  } else {
    console.log(`${readme} has the tables of ${manifest}`);
  }
}
