import type { StepInputs } from '../github/runner.ts';
import { defaultsOf } from '../inputs/defaults.ts';
import { InputReader } from '../inputs/input-reader.ts';
import { type Inputs, oneOf, parseArtifactName, parseFailOn, parseTolerance } from '../inputs/inputs.ts';
import { readProxies } from '../inputs/proxies.ts';
import { parseWhole } from '../inputs/quantities.ts';

/** The inputs of merge/action.yml. They mean the same as in the main action, except for the two artifact names. */
export interface MergeInputs
  extends Pick<
    Inputs,
    'failOn' | 'maxFailures' | 'summary' | 'annotations' | 'comment' | 'artifactRetentionDays' | 'htmlReport'
  > {
  /** The `artifact-name` of the legs. A number may follow it in an artifact's name. If it ends in a separator, it is a prefix. */
  readonly legsName: string;
  /** The name of the merged artifact, or null if none is wanted. */
  readonly artifactName: string | null;
}

export type GivenMergeInputs =
  | {
      readonly ok: true;
      readonly inputs: MergeInputs;
      /** Empty if there is none. */
      readonly githubToken: string;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

const A_NAME = 'a name without any of " : < > | * ? \\ / or line breaks';

/** The step's inputs as values, or every problem with them at once. */
export function readMergeInputs(step: StepInputs): GivenMergeInputs {
  const githubToken = step.input('github-token');
  if (githubToken !== '') step.mask(githubToken);
  const reader = new InputReader((name) => step.input(name), defaultsOf(step));
  const inputs: MergeInputs = {
    legsName: reader.required('artifact-name', A_NAME, parseArtifactName),
    failOn: reader.required('fail-on', '`any`, `none`, or a list of outcomes other than `succeeded`', parseFailOn),
    maxFailures: reader.required('max-failures', 'a whole number such as `3`, or a share such as `5%`', parseTolerance),
    summary: reader.boolean('summary'),
    annotations: reader.boolean('annotations'),
    comment: reader.required('comment', '`never`, `always` or `on-failure`', oneOf('never', 'always', 'on-failure')),
    artifactName:
      reader.text('artifact') === 'false'
        ? null
        : reader.required('artifact', `${A_NAME}, or \`false\``, parseArtifactName),
    artifactRetentionDays: reader.optional('artifact-retention-days', 'a whole number from 1 to 400', (text) =>
      parseWhole(text, 1, 400),
    ),
    htmlReport: reader.boolean('html-report'),
  };
  const problems = [...reader.problems, ...readProxies(step)];
  return problems.length === 0 ? { ok: true, inputs, githubToken } : { ok: false, problems };
}
