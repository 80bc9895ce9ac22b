import { afterAll, beforeAll, expect, it } from 'vitest';
import { PULL_REQUEST, pullRequestEvent } from '../../../simulators/github-api/events.ts';
import { startGitHub } from '../../../simulators/github-api/server.ts';
import { runJob } from '../../../simulators/workflow-runner/run-job.ts';
import { type ActionFixture, REPOSITORY } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { answer, contextsFor, jobOf, openExample, servicesFor, stepOf } from './example.ts';

let fixture: ActionFixture;
beforeAll(async () => {
  fixture = await startInProcessFixture({ artifacts: true });
});
afterAll(() => fixture[Symbol.asyncDispose]());

it('the example review-documents reads what a pull request changes, and comments on it', async () => {
  const changed = 'contracts/2026/equipment-lease.pdf';
  await using github = await startGitHub();
  github.state.pullRequestFiles.set(PULL_REQUEST, [{ filename: changed, status: 'modified' }]);
  fixture.emulator.configure({ job: { outputs: answer({ notice_period: '90 days' }) } });
  const example = await openExample('review-documents');
  await using workspace = example.workspace;
  const job = await runJob(jobOf(example, 'review'), {
    repository: REPOSITORY,
    workspace: workspace.path,
    contexts: contextsFor(),
    options: {
      ...servicesFor(fixture, 'review-1'),
      event: pullRequestEvent({ changedFiles: 1 }),
      github: { EVENT_NAME: 'pull_request', API_URL: github.url },
    },
  });

  expect(job.succeeded).toBe(true);
  expect(stepOf(job).outputs).toMatchObject({ total: '1', succeeded: '1' });
  const comments = github.state.comments.get(PULL_REQUEST) ?? [];
  expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining('Contract reader')]);
});
