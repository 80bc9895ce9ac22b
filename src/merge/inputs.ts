import type { StepInputs } from '../github/runner.ts';
import { readColumns } from '../inputs/columns.ts';
import { defaultsOf } from '../inputs/defaults.ts';
import { InputReader } from '../inputs/input-reader.ts';
import {
  ARTIFACT_NAME,
  type Inputs,
  oneOf,
  parseArtifactName,
  parseFailOn,
  parseTolerance,
  readArtifact,
  readMinAccuracy,
} from '../inputs/inputs.ts';
import { readProxies } from '../inputs/proxies.ts';

export interface MergeInputs
  extends Pick<
    Inputs,
    | 'failOn'
    | 'maxFailures'
    | 'columns'
    | 'minAccuracy'
    | 'summary'
    | 'annotations'
    | 'comment'
    | 'artifactName'
    | 'artifactRetentionDays'
    | 'htmlReport'
  > {
  readonly from: string;
}

export type GivenMergeInputs =
  | {
      readonly ok: true;
      readonly inputs: MergeInputs;
      readonly githubToken: string;
    }
  | { readonly ok: false; readonly problems: readonly string[] };

export function readMergeInputs(step: StepInputs): GivenMergeInputs {
  const githubToken = step.input('github-token');
  if (githubToken !== '') step.mask(githubToken);
  const reader = new InputReader((name) => step.input(name), defaultsOf(step));
  const inputs: MergeInputs = {
    from: reader.required('from', ARTIFACT_NAME, parseArtifactName),
    failOn: reader.required('fail-on', '`any`, `none`, or a list of outcomes other than `succeeded`', parseFailOn),
    maxFailures: reader.required('max-failures', 'a whole number such as `3`, or a share such as `5%`', parseTolerance),
    columns: readColumns(reader),
    minAccuracy: readMinAccuracy(reader),
    summary: reader.boolean('summary'),
    annotations: reader.boolean('annotations'),
    comment: reader.required('comment', '`never`, `always` or `on-failure`', oneOf('never', 'always', 'on-failure')),
    ...readArtifact(reader),
    htmlReport: reader.boolean('html-report'),
  };
  const problems = [...reader.problems, ...readProxies(step)];
  return problems.length === 0 ? { ok: true, inputs, githubToken } : { ok: false, problems };
}
