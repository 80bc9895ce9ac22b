import type { StepRun } from '../../../simulators/runner/options.ts';
import type { Contexts } from '../../../simulators/workflow-runner/expression.ts';
import { holds } from '../../../simulators/workflow-runner/expression.ts';
import { runJob } from '../../../simulators/workflow-runner/run-job.ts';
import type { Workflow, WorkflowJob } from '../../../simulators/workflow-runner/workflow.ts';
import type { ActionFixture } from '../../support/action-fixture.ts';
import { errorsOf, REPOSITORY, resultsOf } from '../../support/action-fixture.ts';
import type { ResultsDocument } from '../../support/results-schema.ts';

/** One workflow run of the example `nightly-batch` with all its attempts, since GitHub keeps artifacts per run. */
export interface MatrixRun {
  readonly fixture: ActionFixture;
  readonly workflow: Workflow;
  readonly workspace: string;
  readonly contexts: Contexts;
  readonly runId: string;
}

interface AttemptOptions {
  readonly attempt?: number;
  /** Added to the step's own inputs. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly github?: Record<string, string>;
  readonly event?: object;
  readonly signals?: StepRun['options']['signals'];
}

const jobOf = ({ jobs }: Workflow, id: string): WorkflowJob => {
  const job = jobs[id];
  if (job === undefined) throw new Error(`the workflow has no job ${id}`);
  return job;
};

async function run(
  matrix: MatrixRun,
  id: string,
  index: number,
  { attempt = 1, inputs = {}, github = {}, event = {}, signals = [] }: AttemptOptions,
) {
  const { fixture, workflow, workspace, contexts, runId } = matrix;
  const { emulator, artifacts, programs } = fixture;
  const job = jobOf(workflow, id);
  const total = job.legs.length;
  const run = await runJob(job, {
    repository: REPOSITORY,
    workspace,
    contexts: { ...contexts, matrix: job.legs[index], strategy: { 'job-index': index, 'job-total': total } },
    options: {
      ...(programs === null ? {} : { program: id === 'merge' ? programs.merge : programs.main }),
      github: { JOB: id, RUN_ID: runId, RUN_ATTEMPT: String(attempt), ...github },
      event,
      signals,
      artifactService: {
        resultsUrl: artifacts.resultsUrl,
        token: artifacts.tokenFor(`backend-${runId}`, `${id}-${index}-${attempt}`),
      },
      inputs: { ...(id === 'read' ? { 'base-url': emulator.url, 'poll-interval': '500ms' } : {}), ...inputs },
    },
  });
  const [step] = Object.values(run.actions);
  if (step === undefined) throw new Error(`${id} did not run the action`);
  return step;
}

const runLeg = (matrix: MatrixRun, index: number, options: AttemptOptions = {}): Promise<StepRun> =>
  run(matrix, 'read', index, options);

/** Runs these legs, or all of them, at the same time. Within this process, they run one after the other. */
export async function runLegs(matrix: MatrixRun, options: AttemptOptions & { indexes?: readonly number[] } = {}) {
  const { indexes = jobOf(matrix.workflow, 'read').legs.map((_, index) => index), ...rest } = options;
  if (matrix.fixture.programs === null) return await Promise.all(indexes.map((index) => runLeg(matrix, index, rest)));
  const steps: StepRun[] = [];
  for (const index of indexes) steps.push(await runLeg(matrix, index, rest));
  return steps;
}

/** Runs the job that merges, even if legs failed. */
export async function runMergeJob(matrix: MatrixRun, options: AttemptOptions = {}): Promise<StepRun> {
  const { if: condition, needs } = jobOf(matrix.workflow, 'merge');
  if (needs.join() !== 'read' || !holds(condition, false, {})) throw new Error('merge would not run after a red leg');
  return await run(matrix, 'merge', 0, options);
}

export interface Merged {
  readonly conclusion: string | undefined;
  readonly errors: readonly string[];
  readonly document: ResultsDocument;
  readonly paths: readonly string[];
}

export function mergedOf(step: StepRun): Merged {
  const document = resultsOf(step);
  const paths = document.results.map((result) => result.case);
  return { conclusion: step.outputs.conclusion, errors: errorsOf(step), document, paths };
}
