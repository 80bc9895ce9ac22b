import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import { type JobRun, runJob } from '../../../simulators/workflow-runner/run-job.ts';
import { readWorkflow, type WorkflowStep } from '../../../simulators/workflow-runner/workflow.ts';
import { type ActionFixture, REPOSITORY, startFixture } from '../../support/action-fixture.ts';
import { itInFull } from '../../support/tier.ts';

/** What makes a GitHub machine ready: here the emulator is one that the test has, and the packages are there. */
const MAKES_READY = ['npm ci', '.github/start-emulator.sh'];
const isPreparation = ({ uses, run }: WorkflowStep) =>
  uses?.startsWith('actions/setup-node@') === true || MAKES_READY.includes(run ?? '');

describe('the workflow self-test', () => {
  const workflow = readWorkflow('.github/workflows/self-test.yml');
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  async function run(id: string, index = 0): Promise<JobRun> {
    const { emulator, artifacts } = fixture;
    await using workspace = await tempWorkspace();
    await cp(join(REPOSITORY, 'cli', 'documents'), join(workspace.path, 'cli', 'documents'), { recursive: true });
    const job = workflow.jobs[id];
    if (job === undefined) throw new Error(`the workflow has no job ${id}`);
    const total = job.legs.length;
    return await runJob(
      { ...job, steps: job.steps.filter((step) => !isPreparation(step)) },
      {
        repository: REPOSITORY,
        workspace: workspace.path,
        contexts: { strategy: { 'job-index': index, 'job-total': total }, matrix: job.legs[index] },
        env: { ...workflow.env, EMULATOR: emulator.url },
        minuteMs: 5_000,
        options: {
          github: { JOB: id, RUN_ID: '6001' },
          artifactService: {
            resultsUrl: artifacts.resultsUrl,
            token: artifacts.tokenFor('backend-6001', `${id}-${index}`),
          },
        },
      },
    );
  }

  it('passes over documents that can be read, and one that cannot', async () => {
    fixture.emulator.configure({});
    const { succeeded, actions } = await run('batch');
    expect(succeeded).toBe(true);
    expect([actions.good?.conclusion, actions.broken?.conclusion]).toEqual(['success', 'failure']);
  });

  it('passes if the step runs out of time and every job is cancelled', async () => {
    fixture.emulator.configure({});
    const { succeeded, actions, printed } = await run('cancelled');
    expect(printed).toContain('5 request');
    expect(actions.endless?.conclusion).toBe('cancelled');
    expect(succeeded).toBe(true);
  });

  itInFull('passes over the legs of a matrix and their merge', async () => {
    fixture.emulator.configure({});
    const runs = [await run('matrix', 0), await run('matrix', 1), await run('merge')];
    expect(runs.map(({ succeeded }) => succeeded)).toEqual([true, true, true]);
  });

  itInFull('fails where more was sent than its own documents', async () => {
    fixture.emulator.configure({});
    await run('matrix');
    // The jobs that the emulator has already are not those of this workflow job.
    expect((await run('batch')).succeeded).toBe(false);
  });
});
