import { readFileSync, writeFileSync } from 'node:fs';
import { isMap, isScalar, parse, parseDocument } from 'yaml';

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

/** Inputs below one comment of the manifest. */
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

/** A comment before an input begins a group. Without comments there is one, which has no title. */
function groupsOf(source: string): Group[] {
  const inputs = parseDocument(source).get('inputs');
  if (!isMap(inputs)) throw new Error('the manifest has no inputs');
  const groups: Group[] = [];
  for (const [index, { key, value }] of inputs.items.entries()) {
    if (!isScalar(key) || !isMap(value)) throw new Error('an input is not a mapping');
    // The parser attaches a comment before the first input to the mapping itself.
    const comment = key.commentBefore ?? (index === 0 ? inputs.commentBefore : null);
    if (comment || index === 0) groups.push({ title: comment?.trim() ?? '', rows: [] });
    groups.at(-1)?.rows.push(rowOf(String(key.value), value.toJSON() as Input));
  }
  return groups;
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

/** Outputs that count are one row, since they differ only in what they count. */
function outputsTable(source: string): string {
  const outputs = Object.entries((parse(source) as Manifest).outputs);
  const counts = outputs.filter(([, { description }]) => description.startsWith(COUNTS));
  const rows = outputs.flatMap(([name, output]) => {
    if (!counts.some(([counted]) => counted === name)) return [`| \`${name}\` | ${cell(output.description)} |`];
    return name === counts[0]?.[0] ? [countsRow(counts)] : [];
  });
  return ['| Output | Meaning |', '| :-- | :-- |', ...rows].join('\n');
}

const COUNTS = 'How many ';

function countsRow(counts: readonly [string, { readonly description: string }][]): string {
  const names = counts.map(([name]) => `\`${name}\``).join(', ');
  const meanings = counts.map(([, { description }]) => cell(description).slice(COUNTS.length).replace(/\.$/, ''));
  return `| ${names} | How many, in this order: ${meanings.join('; ')}. |`;
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
