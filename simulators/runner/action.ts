import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Document, isMap, isScalar, parseDocument } from 'yaml';

interface ActionInput {
  name: string;
  /** As written, expressions included; '' when action.yml has none. */
  default: string;
  description: string;
  /** The comment that its group begins with; '' before the first. */
  group: string;
}

export interface ActionManifest {
  file: string;
  directory: string;
  name: string;
  using: string;
  main: string;
  post: string | null;
  postIf: string;
  inputs: ActionInput[];
  outputs: string[];
}

/** The values expressions may read; the keys of `github` and `runner` are the environment names without prefix. */
export interface ExpressionContexts {
  github: Record<string, string>;
  runner: Record<string, string>;
  strategy: StrategyContext;
}

/** GitHub's `strategy` as it is in an expression; null on a runner that has none outside a matrix. */
export type StrategyContext = Readonly<Record<string, boolean | number>> | null;

const nodeRuntimes = ['node12', 'node16', 'node20', 'node24'];

function record(value: unknown, what: string): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error(`${what} is no mapping`);
  return value as Record<string, unknown>;
}

/** The runner keeps every scalar as the string of its canonical value: `1.10` becomes `1.1`. */
function scalar(value: unknown, what: string): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') throw new Error(`${what} is no scalar`);
  return String(value);
}

/** The group of each input: a comment before an input begins one. */
export function inputGroups(manifest: Document): Map<string, string> {
  const inputs = manifest.get('inputs');
  const groups = new Map<string, string>();
  if (!isMap(inputs)) return groups;
  let group = '';
  for (const [index, { key }] of inputs.items.entries()) {
    if (!isScalar(key)) continue;
    // The parser attaches a comment before the first input to the mapping itself.
    const comment = key.commentBefore ?? (index === 0 ? inputs.commentBefore : null);
    if (comment) group = comment.trim();
    groups.set(String(key.value), group);
  }
  return groups;
}

/** By path and text: a process that runs hundreds of steps would parse the same file for each. */
const manifests = new Map<string, ActionManifest>();

export async function readAction(path: string): Promise<ActionManifest> {
  const file = resolve(path);
  const text = await readFile(file, 'utf8');
  const key = `${file}\n${text}`;
  const manifest = manifests.get(key) ?? parseAction(file, text);
  manifests.set(key, manifest);
  return manifest;
}

function parseAction(file: string, text: string): ActionManifest {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw error;
  const groups = inputGroups(document);
  const root = record(document.toJS(), file);
  const runs = record(root.runs, 'runs');
  const using = scalar(runs.using, 'runs.using').toLowerCase();
  if (!nodeRuntimes.includes(using)) {
    throw new Error(
      `'using: ${using}' is not supported, use 'docker', 'node12', 'node16', 'node20' or 'node24' instead.`,
    );
  }
  const main = scalar(runs.main, 'runs.main');
  if (main === '') throw new Error(`${file} has no runs.main`);
  const inputs = Object.entries(record(root.inputs, 'inputs')).map(([name, value]) => ({
    name,
    default: scalar(record(value, `inputs.${name}`).default, `inputs.${name}.default`),
    description: scalar(record(value, `inputs.${name}`).description, `inputs.${name}.description`),
    group: groups.get(name) ?? '',
  }));
  return {
    file,
    directory: dirname(file),
    name: scalar(root.name, 'name'),
    using,
    main,
    post: scalar(runs.post, 'runs.post') || null,
    postIf: scalar(runs['post-if'], 'runs.post-if') || 'always()',
    inputs,
    outputs: Object.keys(record(root.outputs, 'outputs')),
  };
}

/** What the expressions in defaults may read (the runner's action_yaml.json), without the contexts that no default needs. */
async function evaluateDefault(text: string, { github, runner, strategy }: ExpressionContexts): Promise<string> {
  if (!text.includes('${{')) return text;
  // Whoever installs the command line has no evaluator, and needs none.
  const { fillIn } = await import('../workflow-runner/expression.ts');
  return fillIn(text, { github: inLowerCase(github), runner: inLowerCase(runner), strategy });
}

const inLowerCase = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));

/**
 * Every declared input gets a value, and an explicit empty one keeps it; undeclared ones are passed on with a warning.
 * `required` is not enforced by the runner. Names are compared without regard to case.
 */
export async function resolveInputs(
  manifest: ActionManifest,
  given: Record<string, string>,
  contexts: ExpressionContexts,
): Promise<{ values: Record<string, string>; unexpected: string[] }> {
  const byFoldedName = new Map(Object.entries(given).map(([name, value]) => [name.toUpperCase(), { name, value }]));
  const values: Record<string, string> = {};
  for (const input of manifest.inputs) {
    const explicit = byFoldedName.get(input.name.toUpperCase());
    values[input.name] = explicit ? explicit.value : await evaluateDefault(input.default, contexts);
    byFoldedName.delete(input.name.toUpperCase());
  }
  const rest = [...byFoldedName.values()];
  for (const { name, value } of rest) values[name] = value;
  return { values, unexpected: rest.map(({ name }) => name) };
}
