import type { Step } from '../github/runner.ts';
import { defaultsOf } from '../inputs/defaults.ts';
import { InputTaker } from '../inputs/input-reader.ts';
import {
  INPUT_NAMES,
  type InputName,
  type Inputs,
  oneOf,
  parseArtifactName,
  parseFailOn,
  parseTolerance,
} from '../inputs/inputs.ts';
import { readProxies } from '../inputs/proxies.ts';
import { parseWhole } from '../inputs/quantities.ts';

/** The inputs of merge/action.yml, which mean what the main action's of the same name mean, but for the two names. */
export interface MergeInputs
  extends Pick<
    Inputs,
    'failOn' | 'maxFailures' | 'summary' | 'annotations' | 'comment' | 'artifactRetentionDays' | 'htmlReport'
  > {
  /** The `artifact-name` of the legs. Their artifacts may have a number after it. If it ends in a separator, it is a prefix. */
  readonly legsName: string;
  /** The merged artifact; null where none is wanted. */
  readonly artifactName: string | null;
}

export type GivenMergeInputs =
  | {
      readonly ok: true;
      readonly inputs: MergeInputs;
      /** '' where there is none. */
      readonly githubToken: string;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

const A_NAME = 'a name without any of " : < > | * ? \\ / or line breaks';

/** The step's inputs as values, or every problem with them at once. */
export function readMergeInputs(step: Step): GivenMergeInputs {
  const githubToken = step.input('github-token');
  if (githubToken !== '') step.mask(githubToken);
  const raw = Object.fromEntries(INPUT_NAMES.map((name) => [name, step.input(name)])) as Record<InputName, string>;
  const taker = new InputTaker(raw, defaultsOf(step));
  const inputs: MergeInputs = {
    legsName: taker.take('artifact-name', A_NAME, parseArtifactName),
    failOn: taker.take('fail-on', '`any`, `none`, or a list of outcomes other than `succeeded`', parseFailOn),
    maxFailures: taker.take('max-failures', 'a whole number such as `3`, or a share such as `5%`', parseTolerance),
    summary: taker.takeBoolean('summary'),
    annotations: taker.takeBoolean('annotations'),
    comment: taker.take('comment', '`never`, `always` or `on-failure`', oneOf('never', 'always', 'on-failure')),
    artifactName:
      raw.artifact === 'false' ? null : taker.take('artifact', `${A_NAME}, or \`false\``, parseArtifactName),
    artifactRetentionDays: taker.takeOptional('artifact-retention-days', 'a whole number from 1 to 400', (text) =>
      parseWhole(text, 1, 400),
    ),
    htmlReport: taker.takeBoolean('html-report'),
  };
  const problems = [...taker.problems, ...readProxies(step)];
  return problems.length === 0 ? { ok: true, inputs, githubToken } : { ok: false, problems };
}
