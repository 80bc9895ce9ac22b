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

/** The workflow of a document as it would be pasted. */
function pastedJob(path: string): WorkflowJob {
  const [block] = fencedBlocks(path);
  const text = block?.text ?? '';
  const job = toWorkflow(/^on:/m.test(text) ? text : `on: workflow_dispatch\npermissions: {}\n${text}`).jobs.try;
  if (job === undefined) throw new Error(`${path} has no job`);
  return job;
}

describe.each(sample(['README.md', 'sandbox/README.md']))('the first workflow of %s', (path) => {
  it('is green over documents in a new repository, and leaves no process', async () => {
    await using artifacts = await startArtifactService();
    const document = (name: string) => readFileSync(join(REPOSITORY, 'cli/documents', name));
    await using workspace = await tempWorkspace({
      'docs/invoice.pdf': document('invoice-2026-0481.pdf'),
      'docs/lease.pdf': document('office-lease.pdf'),
    });
    const { succeeded, actions, posts } = await runJob(pastedJob(path), {
      repository: REPOSITORY,
      workspace: workspace.path,
      contexts: { secrets: {}, github: {}, strategy: null, matrix: {} },
      options: {
        artifactService: { resultsUrl: artifacts.resultsUrl, token: artifacts.tokenFor('sandbox', 'try') },
      },
    });

    expect(succeeded).toBe(true);
    const run = actions[''];
    expect(run?.outputs).toMatchObject({ conclusion: 'success', succeeded: '2' });
    expect(run?.summary).toContain('PC-14-3');
    expect(posts.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    for (const { tempDir } of posts) expect(serversBelow(tempDir)).toEqual([]);
  });
});
