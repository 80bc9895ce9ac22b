import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PULL_REQUEST, pullRequestEvent } from '../../../simulators/github-api/events.ts';
import { type FakeGitHub, startGitHub } from '../../../simulators/github-api/server.ts';
import { runJob } from '../../../simulators/workflow-runner/run-job.ts';
import { type ActionFixture, REPOSITORY } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { INVOICES } from './contents.ts';
import { answer, contextsFor, jobOf, openExample, servicesFor } from './example.ts';

const value = ({ supplier, number, date, currency, lines }: (typeof INVOICES)[number]) => ({
  supplier,
  number,
  date,
  currency,
  lines,
  total: lines.reduce((sum, { amount }) => sum + amount, 0),
});

describe('an example that compares', () => {
  let fixture: ActionFixture;
  let github: FakeGitHub;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true, time: 'real' });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());
  beforeEach(async () => {
    github = await startGitHub();
    return () => github[Symbol.asyncDispose]();
  });

  const run = async (workflow: string, jobId: string, event: object, inputs: object, runId: string) => {
    const { programs } = fixture;
    if (programs === null) throw new Error('the fixture runs processes');
    const { program: _, inputs: services, ...options } = servicesFor(fixture, runId);
    const files = INVOICES.map((one) => ({ match: `golden/${one.name}.pdf`, outputs: answer(value(one)) }));
    fixture.emulator.configure({ files, cache: 'same-id' });
    const example = await openExample('golden-set', workflow);
    await using workspace = example.workspace;
    const name = 'pull_request' in event ? 'pull_request' : 'workflow_dispatch';
    const contexts = contextsFor(event);
    return await runJob(jobOf(example, jobId), {
      repository: REPOSITORY,
      workspace: workspace.path,
      contexts: { ...contexts, github: { ...contexts.github, event_name: name }, inputs },
      programOf: (folder) => (folder.includes('compare') ? programs.compare : programs.main),
      options: {
        ...options,
        inputs: services ?? {},
        event,
        github: { API_URL: github.url, EVENT_NAME: name, RUN_ID: '77' },
      },
    });
  };

  it('as a release gate says what differs between two versions, and how often each was right', async () => {
    const { succeeded, actions } = await run('release-gate', 'gate', {}, { version: '', 'dry-run': false }, 'gate-1');

    expect(succeeded).toBe(true);
    expect(actions.new?.outputs).toMatchObject({ total: '4', accuracy: '1' });
    expect(actions.compare?.outputs).toMatchObject({ conclusion: 'success', same: '4', regressed: '0', flips: '0' });
    expect(actions.compare?.summary).toContain('| Expected fields that are right | 100 % | 100 % |');
  });

  it('as a release gate shows both plans when it is started by hand, and compares nothing', async () => {
    const { succeeded, actions } = await run('release-gate', 'gate', {}, { version: '', 'dry-run': true }, 'gate-2');

    expect(succeeded).toBe(true);
    expect(Object.keys(actions)).toEqual(['current', 'new']);
    expect(actions.new?.outputs.conclusion).toBe('skipped');
    expect(fixture.emulator.inspect().jobs).toEqual([]);
  });

  it('on a pull request says in a comment that there is no base yet, and passes', async () => {
    const { succeeded, actions } = await run('changed-readings', 'read', pullRequestEvent(), {}, 'readings-1');

    expect(succeeded).toBe(true);
    expect(actions.roe?.outputs).toMatchObject({ total: '4', succeeded: '4' });
    expect(actions.compare?.outputs.conclusion).toBe('skipped');
    expect(github.state.comments.get(PULL_REQUEST)?.[0]?.body).toContain('nothing was compared');
  });
});
