import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AgentScript, DEFAULT_API_KEY } from '../../../simulators/roe/scenario.ts';
import type { RunOptions, StepRun } from '../../../simulators/runner/options.ts';
import { tempWorkspace, type Workspace } from '../../../simulators/runner/workspace.ts';
import { type JobRun, runJob } from '../../../simulators/workflow-runner/run-job.ts';
import { readWorkflow, type Workflow } from '../../../simulators/workflow-runner/workflow.ts';
import { type ActionFixture, REPOSITORY, resultsOf } from '../../support/action-fixture.ts';

export interface Example {
  readonly workflow: Workflow;
  /** A copy of the example as a repository's checkout; gone at the end of the block. */
  readonly workspace: Workspace;
}

/** A folder of examples/, its files as they would lie in a user's repository, and one of its workflows. */
export async function openExample(name: string, workflow = name): Promise<Example> {
  const folder = join(REPOSITORY, 'examples', name);
  const paths = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const files: Record<string, Uint8Array> = {};
  for (const entry of paths) {
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1)] = await readFile(path);
  }
  return {
    workflow: readWorkflow(join(folder, '.github', 'workflows', `${workflow}.yml`)),
    workspace: await tempWorkspace(files),
  };
}

/** What GitHub would give a job of the example; the key is the emulator's. */
export const contextsFor = (event: object = {}) => ({
  secrets: { ROE_API_KEY: DEFAULT_API_KEY },
  github: { event, event_name: 'push', ref: 'refs/heads/main' },
  inputs: {},
  strategy: { 'job-index': 0, 'job-total': 1 },
  matrix: {},
});

/** The emulator in Roe's place, and the artifact service for the run of this id. */
export const servicesFor = ({ emulator, artifacts, programs }: ActionFixture, runId: string): Partial<RunOptions> => ({
  ...(programs === null ? {} : { program: programs.main }),
  artifactService: { resultsUrl: artifacts.resultsUrl, token: artifacts.tokenFor(runId, 'job') },
  inputs: { 'base-url': emulator.url, 'poll-interval': '500ms' },
});

export const jobOf = ({ workflow }: Example, id: string) => {
  const job = workflow.jobs[id];
  if (job === undefined) throw new Error(`the workflow has no job ${id}`);
  return job;
};

/** Runs a job of an example from a bare checkout, as somebody starts it by hand. */
export async function runByHand(
  fixture: ActionFixture,
  [name, jobId]: readonly [name: string, jobId: string],
  agent: AgentScript | null,
  inputs: Readonly<Record<string, unknown>>,
) {
  fixture.emulator.configure(agent === null ? {} : { agents: [agent] });
  const example = await openExample(name);
  await using workspace = example.workspace;
  return await runJob(jobOf(example, jobId), {
    repository: REPOSITORY,
    workspace: workspace.path,
    contexts: { ...contextsFor(), github: { event_name: 'workflow_dispatch', ref: 'refs/heads/main' }, inputs },
    options: {
      ...servicesFor(fixture, `${name}-${JSON.stringify(inputs)}`),
      github: { EVENT_NAME: 'workflow_dispatch' },
    },
  });
}

/** What the agent answered, by case. */
export const answersOf = (step: StepRun): Record<string, unknown> =>
  Object.fromEntries(resultsOf(step).results.map((result) => [result.case, result.outputs?.[0]?.json]));

/** The only use of the action. */
export function stepOf({ actions }: JobRun): StepRun {
  const { roe } = actions;
  if (roe === undefined) throw new Error('no step with the id roe used the action');
  return roe;
}

/** An agent's only output. */
export const answer = (value: unknown) => [
  { key: 'output', data_type: 'application/json', value: JSON.stringify(value) },
];
