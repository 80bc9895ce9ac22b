import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BASE_SHA, HEAD_SHA, pushEvent } from '../../../simulators/github-api/events.ts';
import { startGitHub } from '../../../simulators/github-api/server.ts';
import { pageReader } from '../../../simulators/roe/kinds.ts';
import { type JobRun, runJob } from '../../../simulators/workflow-runner/run-job.ts';
import { type ActionFixture, REPOSITORY, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { LISTINGS } from './contents.ts';
import { answersOf, contextsFor, jobOf, openExample, runByHand, servicesFor, stepOf } from './example.ts';

describe('the example listings', () => {
  let fixture: ActionFixture;
  let job: JobRun;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true, time: 'real' });
    job = await run(false);
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const run = (dryRun: boolean) => runByHand(fixture, ['listings', 'visit'], pageReader(), { 'dry-run': dryRun });

  it('sends the address in each row of the table, and no file', () => {
    const step = stepOf(job);

    const answers = answersOf(step);
    expect(Object.keys(answers)).toEqual(LISTINGS.map(({ id }) => id).sort());
    for (const { id, website } of LISTINGS) {
      const { host, pathname, searchParams } = new URL(website);
      const parameters = Object.fromEntries(searchParams);
      expect(answers[id]).toMatchObject({ url: website, host, path: pathname, parameters });
    }
    for (const { files, row, case: id } of resultsOf(step).results) {
      const at = LISTINGS.findIndex((listing) => listing.id === id);
      expect([files, row]).toEqual([[], { source: 'listings.csv', line: at + 2, values: LISTINGS[at] }]);
    }
  });

  it('is red, and marks the line of the listing whose page looks risky', async () => {
    const step = stepOf(job);

    expect(job.succeeded).toBe(false);
    expect(step.outputs).toMatchObject({ total: '4', succeeded: '3', rejected: '1' });
    expect(step.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: expect.stringContaining('coin-1804: the page looks risky'),
        properties: expect.objectContaining({ file: 'listings.csv', line: '3' }),
      }),
    );
    const csv = await readFile(`${step.outputs['results-dir']}/results.csv`, 'utf8');
    expect(csv.split('\n')[0]).toContain('row.id,row.title,row.website');
  });

  it('sends after a push only the rows that it changed', async () => {
    await using github = await startGitHub();
    const example = await openExample('listings');
    await using workspace = example.workspace;
    const table = await readFile(`${workspace.path}/listings.csv`, 'utf8');
    github.state.comparisons.set(`${BASE_SHA}...${HEAD_SHA}`, [{ filename: 'listings.csv', status: 'modified' }]);
    github.state.contents.set(`${BASE_SHA}:listings.csv`, Buffer.from(table.replace('/coffee', '/tea')));
    fixture.emulator.configure({ agents: [pageReader()] });
    const pushed = await runJob(jobOf(example, 'visit'), {
      repository: REPOSITORY,
      workspace: workspace.path,
      contexts: { ...contextsFor(), github: { event_name: 'push', ref: 'refs/heads/main' }, inputs: {} },
      options: {
        ...servicesFor(fixture, 'listings-push'),
        event: pushEvent(),
        github: { EVENT_NAME: 'push', API_URL: github.url },
      },
    });

    expect(pushed.succeeded).toBe(true);
    expect(fixture.emulator.inspect().jobs.map(({ metadata }) => metadata.case)).toEqual(['kiosk-coffee']);
  });

  it('shows the plan first, and sends nothing', async () => {
    const plan = await run(true);
    expect(plan.succeeded).toBe(true);
    expect(fixture.emulator.inspect().submissions).toEqual([]);
    expect(stepOf(plan).outputs).toMatchObject({ total: '4', conclusion: 'skipped' });
  });
});
