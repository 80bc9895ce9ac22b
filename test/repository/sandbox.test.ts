import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startArtifactService } from '../../simulators/artifact-service/service.ts';
import { tempWorkspace } from '../../simulators/runner/workspace.ts';
import { type JobRun, runJob } from '../../simulators/workflow-runner/run-job.ts';
import { toWorkflow, type WorkflowJob } from '../../simulators/workflow-runner/workflow.ts';
import { REPOSITORY } from '../support/action-fixture.ts';
import { serversBelow } from '../support/sandbox-servers.ts';
import { itInFull, sample } from '../support/tier.ts';
import { fencedBlocks } from './snippets/code-in-documents.ts';

const STARTER = 'examples/try-without-key/.github/workflows/try-without-key.yml';

/** The workflow of a file as it would be pasted. */
const pastedJob = (path: string): WorkflowJob =>
  jobOfText((path.endsWith('.yml') ? readFileSync(join(REPOSITORY, path), 'utf8') : fencedBlocks(path)[0]?.text) ?? '');

function jobOfText(text: string): WorkflowJob {
  const job = toWorkflow(/^on:/m.test(text) ? text : `on: workflow_dispatch\n${text}`).jobs.try;
  if (job === undefined) throw new Error(`no job in ${text}`);
  return job;
}

/** Runs the job over two documents in a new repository. */
async function runIn(name: string, job: WorkflowJob): Promise<JobRun> {
  await using artifacts = await startArtifactService();
  const document = (file: string) => readFileSync(join(REPOSITORY, 'examples/try-without-key/docs', file));
  await using workspace = await tempWorkspace({
    'docs/hosting-q2.pdf': document('hosting-q2.pdf'),
    'docs/equipment-lease.pdf': document('equipment-lease.pdf'),
  });
  return await runJob(job, {
    repository: REPOSITORY,
    workspace: workspace.path,
    contexts: { secrets: {}, github: {}, strategy: null, matrix: {} },
    options: { artifactService: { resultsUrl: artifacts.resultsUrl, token: artifacts.tokenFor(name, 'try') } },
  });
}

function expectNothingLeft(posts: JobRun['posts']): void {
  expect(new Set(posts.map(({ conclusion }) => conclusion))).toEqual(new Set(['success']));
  for (const { tempDir } of posts) expect(serversBelow(tempDir)).toEqual([]);
}

describe.each(sample([STARTER, 'README.md']))('the first workflow of %s', (path) => {
  it('is green over documents in a new repository, and leaves no process', async () => {
    const { succeeded, actions, posts, printed } = await runIn(path, pastedJob(path));

    expect([succeeded, printed]).toEqual([true, path === STARTER ? SHOWN : '']);
    const { '': unnamed, roe = unnamed, plan } = actions;
    expect(roe?.outputs).toMatchObject({ conclusion: 'success', succeeded: '2' });
    expect(roe?.summary).toContain('NL-Q2-2026');
    if (path === STARTER) expect(plan?.outputs).toMatchObject({ conclusion: 'skipped', 'skipped-reason': 'dry-run' });
    expectNothingLeft(posts);
  });
});

itInFull(
  'the sandbox also starts in the background, and its outputs are there once a step has waited for it',
  async () => {
    const text = fencedBlocks('sandbox/README.md')[0]?.text ?? '';
    const started = text.replace('id: roe\n', 'id: roe\n        background: true\n      - wait: roe\n');
    const { succeeded, actions, posts } = await runIn('background', jobOfText(started));

    expect(started).toContain('background: true');
    expect([succeeded, actions['']?.outputs.succeeded]).toEqual([true, '2']);
    expectNothingLeft(posts);
  },
);

const SHOWN = 'docs/equipment-lease.pdf: contract\ndocs/hosting-q2.pdf: invoice\n';

it('the workflow of sandbox/README.md has the steps of the first workflow of README.md', () => {
  const steps = (path: string) => pastedJob(path).steps.map(({ uses, with: given }) => [uses, Object.keys(given)]);
  const [checkout, ...others] = steps('README.md');
  expect(steps('sandbox/README.md')).toEqual([[checkout?.[0], ['persist-credentials']], ...others]);
});
