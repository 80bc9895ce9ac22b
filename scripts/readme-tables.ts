import { readFileSync, writeFileSync } from 'node:fs';
import { parse, parseDocument } from 'yaml';
import { inputGroups } from '../simulators/runner/action.ts';

/** Writes each action's tables of inputs and outputs into its README; with `--check`, fails where they differ. */
interface Input {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}

interface Manifest {
  readonly inputs: Record<string, Input>;
  readonly outputs: Record<string, { description: string }>;
}

/** Inputs below one comment of the manifest; without comments there is one group, which has no title. */
interface Group {
  readonly title: string;
  readonly rows: string[];
}

const ACTIONS = [
  { manifest: 'action.yml', readme: 'README.md' },
  { manifest: 'merge/action.yml', readme: 'merge/README.md' },
  { manifest: 'compare/action.yml', readme: 'compare/README.md' },
  { manifest: 'sandbox/action.yml', readme: 'sandbox/README.md' },
];

/** The last group of the manifest, which is folded away. */
const FOLDED = 'Rarely needed';

const HEAD = ['| Input | Default | Meaning |', '| :-- | :-- | :-- |'];

const cell = (text: string) =>
  text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');

function groupsOf(source: string): Group[] {
  const { inputs } = parse(source) as Manifest;
  const titles = inputGroups(parseDocument(source));
  const rows = Object.entries(inputs).map(([name, input]) => ({
    title: titles.get(name) ?? '',
    row: rowOf(name, input),
  }));
  return [...Map.groupBy(rows, ({ title }) => title)].map(([title, of]) => ({ title, rows: of.map(({ row }) => row) }));
}

function rowOf(name: string, { description, required = false, default: value = '' }: Input): string {
  const shown = required ? 'required' : value === '' ? '' : `\`${value}\``;
  return `| \`${name}\` | ${shown} | ${cell(description)} |`;
}

function inputsTable(source: string): string {
  const groups = groupsOf(source);
  const open = groups.filter(({ title }) => title !== FOLDED);
  const folded = groups.find(({ title }) => title === FOLDED);
  const titled = open.flatMap(({ title, rows }) => (title === '' ? rows : [`| **${title}** | | |`, ...rows]));
  if (folded === undefined) return [...HEAD, ...titled].join('\n');
  const fold = ['<details>', `<summary>${FOLDED}</summary>`, '', ...HEAD, ...folded.rows, '', '</details>'];
  return [...HEAD, ...titled, '', ...fold].join('\n');
}

/** Outputs that differ in little are one row. */
function outputsTable(source: string): string {
  const outputs = Object.entries((parse(source) as Manifest).outputs).map(([name, { description }]) => ({
    name,
    text: cell(description),
  }));
  const shown = new Set<Alike>();
  const rows = outputs.flatMap(({ name, text }) => {
    const alike = ALIKE.find(({ own }) => own.test(text));
    if (alike === undefined || outputs.filter((one) => alike.own.test(one.text)).length === 1)
      return [`| \`${name}\` | ${text} |`];
    if (shown.has(alike)) return [];
    shown.add(alike);
    return [sharedRow(alike, outputs)];
  });
  return ['| Output | Meaning |', '| :-- | :-- |', ...rows].join('\n');
}

interface Alike {
  readonly common: string;
  /** The part of a description that is an output's own. */
  readonly own: RegExp;
}

const ALIKE: readonly Alike[] = [
  { common: 'How many, in this order', own: /^How many (.*)\.$/ },
  { common: 'Empty if there is none, otherwise in this order', own: /^(.*); empty if there is none\.$/ },
];

function sharedRow({ common, own }: Alike, outputs: readonly { readonly name: string; readonly text: string }[]) {
  const among = outputs.filter(({ text }) => own.test(text));
  const meanings = among.map(({ text }) =>
    own.exec(text)?.[1]?.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()),
  );
  return `| ${among.map(({ name }) => `\`${name}\``).join(', ')} | ${common}: ${meanings.join('; ')}. |`;
}

for (const { manifest, readme } of ACTIONS) {
  const source = readFileSync(manifest, 'utf8');
  const before = readFileSync(readme, 'utf8');
  let after = before;
  for (const [name, table] of Object.entries({ inputs: inputsTable(source), outputs: outputsTable(source) })) {
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
