import type { StepInputs } from '../github/runner.ts';
import { defaultsOf } from '../inputs/defaults.ts';
import { InputReader } from '../inputs/input-reader.ts';
import { type Inputs, oneOf, parseArtifactName, readArtifact } from '../inputs/inputs.ts';
import { readProxies } from '../inputs/proxies.ts';
import { type Pointer, parsePointer } from '../lib/json-pointer.ts';
import { linesOf, parsePointers } from './pointer.ts';
import { FAIL_ON_CHANGE, type FailOnChange, IF_NO_BASE, type IfNoBase } from './verdict.ts';

export interface CompareInputs extends Pick<Inputs, 'summary' | 'comment' | 'artifactName'> {
  readonly results: string;
  readonly base: BaseChoice;
  readonly decision: Pointer | null;
  readonly ignored: readonly Pointer[];
  readonly decisionText: string | null;
  readonly ignoreTexts: readonly string[];
  readonly failOnChange: FailOnChange;
  readonly ifNoBase: IfNoBase;
}

export type BaseChoice =
  | { readonly kind: 'last-success' }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'artifact'; readonly name: string };

export type GivenCompareInputs =
  | {
      readonly ok: true;
      readonly inputs: CompareInputs;
      readonly githubToken: string;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

export function readCompareInputs(step: StepInputs): GivenCompareInputs {
  const githubToken = step.input('github-token');
  if (githubToken !== '') step.mask(githubToken);
  const reader = new InputReader((name) => step.input(name), defaultsOf(step));
  const inputs: CompareInputs = {
    results: reader.required('results', 'the path of a results.json, such as the output `results-path`', parsePath),
    base: reader.required('base', '`last-success`, the path of a results.json, or `artifact:NAME`', parseBase),
    decision: reader.optional('decision', 'a JSON Pointer into the output, such as `/decision`', parseDecision),
    decisionText: reader.text('decision'),
    ignored: reader.required(
      'ignore',
      'JSON Pointers into the output, one a line, such as `/items/*/id`',
      parsePointers,
    ),
    ignoreTexts: linesOf(reader.text('ignore') ?? ''),
    failOnChange: reader.required('fail-on-change', '`none`, `regressed` or `changed`', oneOf(...FAIL_ON_CHANGE)),
    ifNoBase: reader.required('if-no-base', '`warn`, `error` or `ignore`', oneOf(...IF_NO_BASE)),
    artifactName: readArtifact(reader).artifactName,
    summary: reader.boolean('summary'),
    comment: reader.required('comment', '`never`, `always` or `on-failure`', oneOf('never', 'always', 'on-failure')),
  };
  const problems = [...reader.problems, ...readProxies(step)];
  return problems.length === 0 ? { ok: true, inputs, githubToken } : { ok: false, problems };
}

const parsePath = (text: string): string | null => (text === '' || /[\n\0]/.test(text) ? null : text);

/** A pointer to the whole output would be empty, and so is an input that is not set. */
const parseDecision = (text: string): Pointer | null => (text === '' ? null : parsePointer(text));

const ARTIFACT = 'artifact:';

function parseBase(text: string): BaseChoice | null {
  if (text === 'last-success') return { kind: 'last-success' };
  if (text.startsWith(ARTIFACT)) {
    const name = parseArtifactName(text.slice(ARTIFACT.length).trim());
    return name === null ? null : { kind: 'artifact', name };
  }
  const path = parsePath(text);
  return path === null ? null : { kind: 'path', path };
}
