import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import type { ActionManifest } from '../simulators/runner/action.ts';
import { literalGlob } from '../src/files/literal-glob.ts';
import { RESULTS_FOLDER } from '../src/files/workspace-paths.ts';

/** npm changes to the project's folder and keeps here the one that the person is in. */
export const PERSON_IS_IN = process.env.INIT_CWD ?? process.cwd();

/** What a person asked for on the command line. */
export interface Order {
  readonly help: boolean;
  /** Run against the emulator of Roe in place of Roe itself. */
  readonly emulator: boolean;
  /** Null: a new folder named after the moment. */
  readonly resultsDir: string | null;
  /** Null: the folder that the person is in. */
  readonly workspace: string | null;
  /** The action's inputs; what is left out has its default. */
  readonly inputs: Readonly<Record<string, string>>;
}

type ParsedOrder = { readonly ok: true; readonly order: Order } | { readonly ok: false; readonly problem: string };

/** Both folders are absolute. */
export function workspaceOf({ workspace }: Order): string {
  return resolve(PERSON_IS_IN, workspace ?? '.');
}

export function resultsFolder({ resultsDir }: Order): string {
  return resolve(PERSON_IS_IN, resultsDir ?? RESULTS_FOLDER);
}

/** Inputs that have no place here, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'api-key':
    'the key is read from the environment (ROE_API_KEY), where no list of processes and no shell history shows it',
  artifact: 'artifacts are a service of GitHub; the results are kept in a folder instead',
  comment: 'there is no pull request here to comment on',
  'changed-only': 'there is no event here that changed files',
  strategy: 'there is no matrix here; `--shard 2/5` takes the second part of five',
  'github-token': 'nothing here speaks to GitHub',
};

export function parseOrder(args: readonly string[], manifest: ActionManifest): ParsedOrder {
  const names = manifest.inputs.map(({ name }) => name);
  let values: Record<string, unknown>;
  try {
    const inputs = Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true } as const]));
    const flags = { help: { type: 'boolean', short: 'h' }, emulator: { type: 'boolean' } } as const;
    const texts = { 'results-dir': { type: 'string' }, workspace: { type: 'string' } } as const;
    const input = { input: { type: 'string', multiple: true } } as const;
    const options = { ...inputs, ...flags, ...texts, ...input };
    const parsed = parseArgs({ args: withBooleans(args, manifest), options, strict: true, allowPositionals: true });
    values = parsed.values;
    // A shell replaces an unquoted pattern by the files that it matches.
    if (parsed.positionals.length > 0) {
      values.files = [...((values.files as string[] | undefined) ?? []), ...parsed.positionals.map(literalOrPattern)];
    }
  } catch (error) {
    // Node's second sentence speaks of positional arguments that begin with a dash.
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    return refused(`${first}; ${meantOption(first, names)}\`--help\` lists the options`);
  }
  for (const [name, why] of Object.entries(ELSEWHERE)) {
    if (values[name] !== undefined) return refused(`\`--${name}\` is not taken: ${why}`);
  }
  const inputs = Object.fromEntries(
    names.flatMap((name) => (values[name] ? [[name, textOf(name, values[name])]] : [])),
  );
  const pairs = pairsOf((values.input ?? []) as string[]);
  if (typeof pairs === 'string') return refused(pairs);
  if (pairs.length > 0 && inputs.inputs !== undefined) {
    return refused("`--input` and `--inputs` say the same thing twice: give the agent's inputs by one of them");
  }
  if (pairs.length > 0) inputs.inputs = stringify(Object.fromEntries(pairs), { defaultStringType: 'QUOTE_DOUBLE' });
  return {
    ok: true,
    order: {
      help: values.help === true,
      emulator: values.emulator === true,
      resultsDir: (values['results-dir'] as string | undefined) ?? null,
      workspace: (values.workspace as string | undefined) ?? null,
      inputs,
    },
  };
}

/** The option whose name begins alike. */
function meantOption(problem: string, names: readonly string[]): string {
  const given = /'--([\w-]+)'/.exec(problem)?.[1];
  const meant = names.find((name) => given !== undefined && name !== given && name.startsWith(given));
  return meant === undefined ? '' : `did you mean \`--${meant}\`? `;
}

/** `--dry-run` alone means `--dry-run true`. */
function withBooleans(args: readonly string[], { inputs }: ActionManifest): string[] {
  const booleans = new Set(inputs.filter(isBoolean).map(({ name }) => `--${name}`));
  return args.map((arg, index) => (booleans.has(arg) && !isTruth(args[index + 1]) ? `${arg}=true` : arg));
}

const isBoolean = ({ default: value }: ActionManifest['inputs'][number]): boolean => isTruth(value);
const isTruth = (text = ''): boolean => /^(?:true|false)$/i.test(text);

/** A file that is there is named by its path, whatever characters it has. */
const literalOrPattern = (text: string): string => (existsSync(resolve(PERSON_IS_IN, text)) ? literalGlob(text) : text);

const refused = (problem: string): ParsedOrder => ({ ok: false, problem });

/** Inputs that are lists of lines; of any other that is given more than once, the last holds. */
const LISTS = ['files', 'inputs', 'metadata'];

function textOf(name: string, given: unknown): string {
  const texts = given as readonly string[];
  return LISTS.includes(name) ? texts.join('\n') : (texts.at(-1) ?? '');
}

function pairsOf(given: readonly string[]): [string, string][] | string {
  const pairs: [string, string][] = [];
  for (const text of given) {
    const at = text.indexOf('=');
    if (at < 1) return `\`--input\` takes name=value; given: \`${text}\``;
    pairs.push([text.slice(0, at), text.slice(at + 1)]);
  }
  return pairs;
}

export function helpText(manifest: ActionManifest): string {
  const inputs = manifest.inputs.filter(({ name }) => !(name in ELSEWHERE));
  const width = Math.max(...inputs.map(({ name }) => name.length));
  return [
    "npm run local -- 'docs/*.pdf' '!docs/old/**' --agent-id UUID [--input name=value ...] [any input as --name value]",
    "npx FOLDER-OR-TARBALL 'docs/*.pdf' ...  does the same in any other folder.",
    '',
    'Runs the built action over files of this machine, against Roe with the key in ROE_API_KEY.',
    '',
    '  --emulator           against an emulator of Roe instead, which costs nothing and needs no key',
    '  --input name=value   one of the agent’s other inputs; may be repeated',
    '  --results-dir DIR    the folder for the results; by default a new one in .roe-results/',
    '  --workspace DIR      the folder that `files` is relative to; by default this one',
    '  -h, --help           this text',
    '',
    'Files and patterns without a name in front are `files`. Inputs of the action, with their defaults:',
    '',
    ...[...Map.groupBy(inputs, ({ group }) => group)].flatMap(([group, ofGroup]) => [
      `${group}:`,
      ...ofGroup.map(
        ({ name, default: value, description }) =>
          `  --${name.padEnd(width)}  ${firstSentence(description)}${value === '' ? '' : ` (${value})`}`,
      ),
      '',
    ]),
    'Exit codes: 0 the verdict is success, 1 it is failure, 2 the command was refused, 130 it was cancelled.',
  ].join('\n');
}

const firstSentence = (text: string): string => text.replace(/\s+/g, ' ').split(/\.(?: |$)/, 1)[0] ?? '';
