import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BASE_SHA, HEAD_SHA, pushEvent } from '../../../simulators/github-api/events.ts';
import { type FakeGitHub, startGitHub } from '../../../simulators/github-api/server.ts';
import { temporaryDirectory } from '../../../simulators/runner/temporary.ts';
import { runJob } from '../../../simulators/workflow-runner/run-job.ts';
import { type ActionFixture, REPOSITORY } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { answer, contextsFor, jobOf, openExample, servicesFor } from './example.ts';

const CHANGED = ['contracts/2026/data-processing.pdf', 'contracts/2026/equipment-lease.pdf'];
const contract = { parties: ['A', 'B'], endDate: '2028-06-30', noticeDays: 90 };

describe('the example extract-changed', () => {
  let fixture: ActionFixture;
  let github: FakeGitHub;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
    github = await startGitHub();
  });
  afterAll(async () => {
    await github[Symbol.asyncDispose]();
    await fixture[Symbol.asyncDispose]();
  });

  /** Runs the workflow in a clone of a repository of its own, and returns that repository's files afterwards. */
  const run = async (ends: Readonly<Record<string, number>>, runId: string) => {
    const { emulator } = fixture;
    emulator.configure({
      job: { outputs: answer(contract) },
      files: Object.entries(ends).map(([match, end]) => ({ match, end })),
    });
    const changed = CHANGED.map((filename) => ({ filename, status: 'modified' }));
    github.state.comparisons.set(`${BASE_SHA}...${HEAD_SHA}`, changed);
    const example = await openExample('extract-changed');
    await using workspace = example.workspace;
    const origin = join(await temporaryDirectory('origin-'), 'origin.git');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: workspace.path });
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin]);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Contracts');
    git('remote', 'add', 'origin', origin);
    git('push', '--quiet', '--set-upstream', 'origin', 'main');

    const job = await runJob(jobOf(example, 'extract'), {
      repository: REPOSITORY,
      workspace: workspace.path,
      contexts: contextsFor(),
      options: {
        ...servicesFor(fixture, runId),
        event: pushEvent(),
        github: { EVENT_NAME: 'push', API_URL: github.url },
      },
    });
    const files = execFileSync('git', ['ls-tree', '-r', '--name-only', 'main'], { cwd: origin }).toString();
    return { ...job, files: files.trim().split('\n') };
  };

  it('commits a JSON file beside each contract that the push changed', async () => {
    const { succeeded, actions, files, printed } = await run({}, 'extract-1');

    expect(printed).not.toContain('error');
    expect(succeeded).toBe(true);
    expect(actions.roe?.outputs).toMatchObject({ total: '2', succeeded: '2' });
    expect(files.filter((path) => path.endsWith('.json'))).toEqual(
      CHANGED.map((path) => path.replace('.pdf', '.json')),
    );
  });

  it('commits what could be read, and is red if something could not be', async () => {
    const { succeeded, files, printed, ran } = await run({ 'contracts/2026/equipment-lease.pdf': 4 }, 'extract-2');

    expect(succeeded).toBe(false);
    expect(ran).toContain('Fail if a contract could not be read');
    expect(printed).toContain('::error::Not every contract could be read');
    expect(files.filter((path) => path.endsWith('.json'))).toEqual(['contracts/2026/data-processing.json']);
  });
});
