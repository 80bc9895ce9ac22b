import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A workflow as far as the tests run it; a key that is not known here fails the reading. */
export interface Workflow {
  readonly name: string;
  /** Of all its steps. */
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

export interface WorkflowJob {
  readonly needs: readonly string[];
  readonly if: string | undefined;
  /** Each leg's values; one empty leg where there is no matrix. */
  readonly legs: readonly Readonly<Record<string, unknown>>[];
  readonly steps: readonly WorkflowStep[];
}

export interface WorkflowStep {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly if: string | undefined;
  readonly uses: string | undefined;
  readonly run: string | undefined;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly continueOnError: boolean;
  readonly timeoutMinutes: number | null;
  /** Whether the next step starts at once. */
  readonly background: boolean;
  /** The ids of the background steps that this step waits for. */
  readonly wait: readonly string[];
}

/** How examples and documents name this repository, and its own workflows do. */
const OURS = /^(?:OWNER\/roe-agent-action(\/[\w-]+)?@\S+|\.(\/[\w-]*))$/;

/** The folder of the action that a step uses where it is one of ours: '' or '/merge'; else null. */
export function actionFolder(uses: string): string | null {
  const found = OURS.exec(uses);
  return found === null ? null : (found[1] ?? found[2] ?? '');
}

type Fields = Readonly<Record<string, unknown>>;

const WORKFLOW_KEYS = ['name', 'on', 'permissions', 'concurrency', 'env', 'jobs'];
const JOB_KEYS = [
  'name',
  'runs-on',
  'timeout-minutes',
  'environment',
  'permissions',
  'needs',
  'if',
  'strategy',
  'steps',
];
const STEP_KEYS = [
  'id',
  'name',
  'if',
  'uses',
  'run',
  'with',
  'env',
  'continue-on-error',
  'timeout-minutes',
  'background',
  'wait',
];

export function readWorkflow(path: string): Workflow {
  return toWorkflow(readFileSync(path, 'utf8'));
}

export function toWorkflow(text: string): Workflow {
  const workflow = fieldsOf(parse(text), WORKFLOW_KEYS, 'the workflow');
  const jobs = Object.entries(workflow.jobs as Fields).map(([id, job]) => [id, toJob(job, id)] as const);
  return { name: String(workflow.name ?? ''), env: textsOf(workflow.env), jobs: Object.fromEntries(jobs) };
}

function toJob(value: unknown, id: string): WorkflowJob {
  const job = fieldsOf(value, JOB_KEYS, `the job ${id}`);
  return {
    needs: [job.needs ?? []].flat().map(String),
    if: job.if === undefined ? undefined : String(job.if),
    legs: legsOf(job.strategy),
    steps: (job.steps as unknown[]).map((step) => toStep(step, id)),
  };
}

function toStep(value: unknown, job: string): WorkflowStep {
  const step = fieldsOf(value, STEP_KEYS, `a step of ${job}`);
  const text = (name: string) => (step[name] === undefined ? undefined : String(step[name]));
  return {
    id: text('id'),
    name: text('name'),
    if: text('if'),
    uses: text('uses'),
    run: text('run'),
    with: textsOf(step.with),
    env: textsOf(step.env),
    continueOnError: step['continue-on-error'] === true,
    timeoutMinutes: step['timeout-minutes'] === undefined ? null : Number(step['timeout-minutes']),
    background: step.background === true,
    wait: [step.wait ?? []].flat().map(String),
  };
}

const textsOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries((value ?? {}) as Fields).map(([key, each]) => [key, String(each)]));

/** Every combination of the matrix's lists, in GitHub's order. */
function legsOf(strategy: unknown): Fields[] {
  if (strategy === undefined) return [{}];
  const { matrix } = fieldsOf(strategy, ['matrix', 'fail-fast', 'max-parallel'], 'the strategy');
  return Object.entries(matrix as Readonly<Record<string, unknown[]>>).reduce<Fields[]>(
    (legs, [name, values]) => legs.flatMap((leg) => values.map((value) => ({ ...leg, [name]: value }))),
    [{}],
  );
}

function fieldsOf(value: unknown, known: readonly string[], what: string): Fields {
  if (typeof value !== 'object' || value === null) throw new Error(`${what} is no mapping`);
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new Error(`${what} has keys that the tests do not run: ${unknown.join(', ')}`);
  return value as Fields;
}
