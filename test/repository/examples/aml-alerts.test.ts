import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amlInvestigator } from '../../../simulators/roe/kinds.ts';
import type { JobRun } from '../../../simulators/workflow-runner/run-job.ts';
import { type ActionFixture, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { ALERTS } from './contents.ts';
import { answersOf, runByHand, stepOf } from './example.ts';

const CASES = ALERTS.map(({ id }) => `alerts/${id}/alert.json`);

describe('the example aml-alerts', () => {
  let fixture: ActionFixture;
  let job: JobRun;
  let sent: string[];
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
    job = await run(false);
    sent = fixture.emulator.inspect().jobs.flatMap(({ inputs }) => inputs.map(({ value }) => value ?? ''));
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const run = (dryRun: boolean) =>
    runByHand(fixture, ['aml-alerts', 'investigate'], amlInvestigator(), { 'dry-run': dryRun });

  it('sends of each alert its text, its transactions and the letters that there are', () => {
    const step = stepOf(job);

    expect(job.succeeded).toBe(true);
    expect(step.outputs).toMatchObject({ total: '3', succeeded: '3', conclusion: 'success' });
    const answers = answersOf(step);
    expect(Object.keys(answers)).toEqual(CASES);
    for (const { id, customer, rule, transactions, letters } of ALERTS) {
      const amounts = transactions.map(([, , amount]) => amount);
      const answer = answers[`alerts/${id}/alert.json`] as { documents: { file_name: string }[] };
      expect(answer).toMatchObject({
        alert: { alert_id: id, customer, rule },
        transactions: transactions.length,
        total_amount: amounts.reduce((sum, amount) => sum + amount, 0),
        largest_amount: Math.max(...amounts),
        counterparties: transactions.length,
      });
      expect(answer.documents.map((document) => document.file_name)).toEqual(
        Object.keys(letters).map((name) => `${name}.pdf`),
      );
    }
    expect(job.printed).toBe(`Escalate AL-2041: ${CASES[0]}\n`);
  });

  it('sends the bytes of the texts as they lie in the folder', () => {
    for (const { id } of ALERTS) {
      for (const name of ['alert.json', 'transactions.csv']) {
        expect(sent).toContain(readFileSync(`examples/aml-alerts/alerts/${id}/${name}`, 'utf8'));
      }
    }
  });

  it('shows the plan first, and sends nothing', async () => {
    const plan = await run(true);
    expect(plan.succeeded).toBe(true);
    expect(fixture.emulator.inspect().submissions).toEqual([]);
    const { results } = resultsOf(stepOf(plan));
    expect(results.map(({ case: id, error }) => [id, error?.code])).toEqual(CASES.map((id) => [id, 'dry-run']));
    expect(plan.printed).toBe('');
  });
});
