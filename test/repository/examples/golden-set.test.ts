import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runJob } from '../../../simulators/workflow-runner/run-job.ts';
import { type ActionFixture, REPOSITORY, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { INVOICES } from './contents.ts';
import { answer, contextsFor, jobOf, openExample, servicesFor } from './example.ts';

/** What an agent reads from the invoices. */
const answers = INVOICES.map(({ name, supplier, number, date, currency, lines }) => ({
  match: `golden/${name}.pdf`,
  value: { supplier, number, date, currency, lines, total: lines.reduce((sum, { amount }) => sum + amount, 0) },
}));

describe('the example golden-set', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true, time: 'real' });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const run = async (change: (value: object, match: string) => object, runId: string) => {
    const { emulator } = fixture;
    emulator.configure({
      files: answers.map(({ match, value }) => ({ match, outputs: answer(change(value, match)) })),
      cache: 'same-id',
    });
    const example = await openExample('golden-set');
    await using workspace = example.workspace;
    return await runJob(jobOf(example, 'golden-set'), {
      repository: REPOSITORY,
      workspace: workspace.path,
      contexts: contextsFor(),
      options: servicesFor(fixture, runId),
    });
  };

  it('passes while the agent answers as the golden files say, and asks for fresh answers', async () => {
    const { succeeded, actions } = await run((value) => value, 'golden-1');

    expect(succeeded).toBe(true);
    expect(actions.roe?.outputs).toMatchObject({ total: '4', succeeded: '4', conclusion: 'success' });
    expect(fixture.emulator.inspect().jobs.every(({ skipCache }) => skipCache)).toBe(true);
  });

  it('fails when an answer changes, and names the document and the path', async () => {
    const { succeeded, actions } = await run(
      (value, match) => (match.includes('freight') ? { ...value, total: 24200, date: 'March' } : value),
      'golden-2',
    );

    expect(succeeded).toBe(false);
    expect(actions.roe?.outputs).toMatchObject({ total: '4', succeeded: '3', rejected: '1' });
    const rejected = actions.roe && resultsOf(actions.roe).results.find(({ outcome }) => outcome === 'rejected');
    expect(rejected?.case).toBe('golden/freight-88120.pdf');
    expect(rejected?.checks.filter(({ passed }) => !passed)).toEqual([
      {
        kind: 'schema',
        passed: false,
        message: '/date must match format "date"',
        pointer: '/date',
        expected: 'date',
        actual: 'March',
      },
      {
        kind: 'expected',
        passed: false,
        message: '/date: expected "2026-03-19", got "March"',
        pointer: '/date',
        expected: '2026-03-19',
        actual: 'March',
      },
      {
        kind: 'expected',
        passed: false,
        message: '/total: expected 24250, got 24200',
        pointer: '/total',
        expected: 24250,
        actual: 24200,
      },
    ]);
  });
});
