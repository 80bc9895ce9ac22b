import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActionFixture, errorsOf, REPOSITORY } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { runByHand } from './example.ts';

/** The job of each example that runs the action, and how many submissions its plan has. */
const STARTERS: Readonly<Record<string, readonly [job: string, planned: number]>> = {
  'extract-changed': ['extract', 3],
  'golden-set': ['golden-set', 4],
  'nightly-batch': ['read', 12],
  'review-documents': ['review', 3],
};
/** Those whose own tests start them by hand, with their own agents, or in the sandbox. */
const OTHERS = ['aml-alerts', 'listings', 'try-without-key', 'underwriting-packs', 'verdict-gate'];

describe('an example that is started by hand', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true, time: 'real' });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  it('is one that a test starts by hand', () => {
    const names = globSync('*', { cwd: `${REPOSITORY}/examples` });
    expect(names.sort()).toEqual([...Object.keys(STARTERS), ...OTHERS].sort());
  });

  it.each(Object.entries(STARTERS))('shows its plan and sends nothing: %s', async (name, [job, planned]) => {
    const { succeeded, actions } = await runByHand(fixture, [name, job], null, { 'dry-run': true, version: '' });
    const [step] = Object.values(actions);
    if (step === undefined) throw new Error(`${name} did not run the action`);

    expect([succeeded, errorsOf(step)]).toEqual([true, []]);
    expect(step.outputs).toMatchObject({ conclusion: 'skipped', 'skipped-reason': 'dry-run' });
    expect(step.summary).toContain(`${planned} submissions would be sent`);
    expect(fixture.emulator.inspect().jobs).toEqual([]);
  });
});
