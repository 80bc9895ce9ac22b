import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface WorkflowStep {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface WorkflowJob {
  readonly uses?: string;
  readonly permissions?: unknown;
  readonly secrets?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly WorkflowStep[];
}

export interface Workflow {
  readonly path: string;
  readonly text: string;
  /** YAML 1.2, so that `on` is a name and no boolean. */
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

export function readWorkflow(path: string, text = readFileSync(path, 'utf8')): Workflow {
  const { on, permissions, concurrency, jobs } = parse(text) as Record<string, unknown>;
  return { path, text, on: on as Workflow['on'], permissions, concurrency, jobs: jobs as Workflow['jobs'] };
}

export const workflowPaths = (): string[] => globSync('.github/workflows/*').sort();

/** What this repository allows in no workflow, each as a sentence. The rules are those of zizmor's that matter here. */
export function problemsOf(workflow: Workflow): string[] {
  const jobs = Object.entries(workflow.jobs);
  return [
    ...unpinned(workflow.text),
    ...(isEmptyMapping(workflow.permissions) ? [] : ['the permissions at the top are not `{}`']),
    ...('pull_request_target' in workflow.on || 'workflow_run' in workflow.on
      ? ['it runs with the rights of main']
      : []),
    ...(needsConcurrency(workflow) && workflow.concurrency === undefined ? ['it has no concurrency group'] : []),
    ...jobs.flatMap(([name, job]) => jobProblems(job).map((problem) => `${name}: ${problem}`)),
  ];
}

const PIN = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

function unpinned(text: string): string[] {
  const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, value]) => (value ?? '').trim());
  return uses
    .filter((value) => !value.startsWith('./') && !PIN.test(value))
    .map((value) => `${value} is not pinned to a full SHA with its tag in a comment`);
}

const isEmptyMapping = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** What only other workflows or a person start runs under their group, or once. */
const needsConcurrency = ({ on }: Workflow): boolean =>
  Object.keys(on).some((event) => event !== 'workflow_call' && event !== 'workflow_dispatch');

const SCOPES =
  'actions attestations checks contents deployments id-token issues packages pages pull-requests security-events statuses';

function jobProblems(job: WorkflowJob): string[] {
  const scopes = typeof job.permissions === 'object' && job.permissions !== null ? Object.keys(job.permissions) : null;
  return [
    ...(scopes === null ? ['it does not say its permissions by scope'] : []),
    ...(scopes ?? []).filter((scope) => !SCOPES.split(' ').includes(scope)).map((scope) => `${scope} is no permission`),
    ...(job.secrets === 'inherit' ? ['it hands on every secret'] : []),
    ...(job.uses === undefined && job['timeout-minutes'] === undefined ? ['it has no timeout'] : []),
    ...(job.steps ?? []).flatMap(stepProblems),
  ];
}

/** An expression in a script is code that whoever wrote the value may write; through `env` it stays a value. */
function stepProblems({ uses, run, with: inputs }: WorkflowStep): string[] {
  return [
    ...(run?.includes('${{') ? [`\`${run.trim().split('\n')[0]}\` holds an expression; take it through env`] : []),
    ...(uses?.startsWith('actions/checkout@') && inputs?.['persist-credentials'] !== false
      ? ['a checkout leaves its token on the disk']
      : []),
    ...(uses?.startsWith('actions/github-script@') && String(inputs?.script).includes('${{')
      ? ['a github-script holds an expression']
      : []),
  ];
}
