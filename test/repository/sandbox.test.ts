import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startArtifactService } from '../../simulators/artifact-service/service.ts';
import { tempWorkspace } from '../../simulators/runner/workspace.ts';
import { runJob } from '../../simulators/workflow-runner/run-job.ts';
import { toWorkflow, type WorkflowJob } from '../../simulators/workflow-runner/workflow.ts';
import { REPOSITORY } from '../support/action-fixture.ts';
import { serversBelow } from '../support/sandbox-servers.ts';
import { sample } from '../support/tier.ts';
import { fencedBlocks } from './snippets/code-in-documents.ts';

const STARTER = 'examples/try-without-key/.github/workflows/try-without-key.yml';

/** The workflow of a file as it would be pasted. */
function pastedJob(path: string): WorkflowJob {
  const text = path.endsWith('.yml') ? readFileSync(join(REPOSITORY, path), 'utf8') : fencedBlocks(path)[0]?.text;
  const job = toWorkflow(/^on:/m.test(text ?? '') ? (text ?? '') : `on: workflow_dispatch\n${text}`).jobs.try;
  if (job === undefined) throw new Error(`${path} has no job`);
  return job;
}

describe.each(sample([STARTER, 'README.md']))('the first workflow of %s', (path) => {
  it('is green over documents in a new repository, and leaves no process', async () => {
    await using artifacts = await startArtifactService();
    const document = (name: string) => readFileSync(join(REPOSITORY, 'examples/try-without-key/docs', name));
    await using workspace = await tempWorkspace({
      'docs/hosting-q2.pdf': document('hosting-q2.pdf'),
      'docs/equipment-lease.pdf': document('equipment-lease.pdf'),
    });
    const { succeeded, actions, posts, printed } = await runJob(pastedJob(path), {
      repository: REPOSITORY,
      workspace: workspace.path,
      contexts: { secrets: {}, github: {}, strategy: null, matrix: {} },
      options: {
        artifactService: { resultsUrl: artifacts.resultsUrl, token: artifacts.tokenFor('sandbox', 'try') },
      },
    });

    expect([succeeded, printed]).toEqual([true, path === STARTER ? SHOWN : '']);
    const { '': unnamed, roe = unnamed, plan } = actions;
    expect(roe?.outputs).toMatchObject({ conclusion: 'success', succeeded: '2' });
    expect(roe?.summary).toContain('NL-Q2-2026');
    if (path === STARTER) expect(plan?.outputs).toMatchObject({ conclusion: 'skipped', 'skipped-reason': 'dry-run' });
    expect(new Set(posts.map(({ conclusion }) => conclusion))).toEqual(new Set(['success']));
    for (const { tempDir } of posts) expect(serversBelow(tempDir)).toEqual([]);
  });
});

const SHOWN = 'docs/equipment-lease.pdf: contract\ndocs/hosting-q2.pdf: invoice\n';

it('the workflow of sandbox/README.md has the steps of the first workflow of README.md', () => {
  const steps = (path: string) => pastedJob(path).steps.map(({ uses, with: given }) => [uses, Object.keys(given)]);
  const [checkout, ...others] = steps('README.md');
  expect(steps('sandbox/README.md')).toEqual([[checkout?.[0], ['persist-credentials']], ...others]);
});
