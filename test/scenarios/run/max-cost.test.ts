import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_API_KEY, type ScenarioInput } from '../../../simulators/roe/scenario.ts';
import { runAction } from '../../../simulators/runner/run-step.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import {
  type ActionFixture,
  DOCUMENT_READER,
  errorsOf,
  pdf,
  REPOSITORY,
  resultsOf,
} from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const logOf = ({ log }: { log: readonly string[] }) => log.join('\n');

const RUN_ID = '777';
const COSTS_ONE: ScenarioInput = { job: { cost: 1 } };

const documents = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${String(index).padStart(2, '0')}.pdf`, pdf(`${index}`)]),
  );

describe('a run with `max-cost`', () => {
  let fixture: ActionFixture;
  let backendId = 0;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());
  beforeEach(() => {
    backendId += 1;
  });

  const run = (inputs: Record<string, string>, scenario: ScenarioInput = COSTS_ONE, files = documents(12)) =>
    fixture.run({ files, inputs: { artifact: 'false', ...inputs }, scenario });
  const attempt = (workspace: string, number: number, inputs: Record<string, string>, scenario: ScenarioInput) => {
    const { artifacts, emulator, programs } = fixture;
    emulator.patch({ files: [], ...scenario });
    return runAction({
      actionDir: REPOSITORY,
      workspace,
      ...(programs === null ? {} : { program: programs.main }),
      github: { RUN_ID, RUN_ATTEMPT: String(number) },
      artifactService: {
        resultsUrl: artifacts.resultsUrl,
        token: artifacts.tokenFor(`budget-${backendId}`, 'batch'),
      },
      inputs: {
        'api-key': DEFAULT_API_KEY,
        'agent-id': DOCUMENT_READER,
        'base-url': emulator.url,
        files: '*.pdf',
        ...inputs,
      },
    });
  };
  const jobs = () => fixture.emulator.inspect().jobs;

  it('sends what fits, and the rest is `not-submitted` with `over-budget`, which the verdict explains', async () => {
    const step = await run({ 'max-cost': '5' });
    expect(jobs()).toHaveLength(5);
    expect(step.outputs).toMatchObject({ conclusion: 'failure', succeeded: '5', 'not-submitted': '7', cost: '5' });
    const codes = resultsOf(step).results.map(({ error }) => error?.code ?? null);
    expect(codes.filter((code) => code === 'over-budget')).toHaveLength(7);
    const why = '`max-cost` is 5: 5 is spent, and the next job may cost 1, as the most expensive one so far did';
    expect(errorsOf(step)).toEqual([expect.stringContaining(why)]);
    expect(errorsOf(step)[0]).toContain('raise `max-cost` and re-run');
    expect(step.summary).toContain('the next job may cost 1');
    expect(logOf(step)).toContain('The run may cost 5: `max-cost` submits nothing that could take it beyond that.');
    // Nothing waited for a time-out.
    expect(step.durationMs).toBeLessThan(60_000);
  });

  it('says why it sent less if that is allowed', async () => {
    const step = await run({ 'max-cost': '5', 'fail-on': 'failed' });
    expect(step.outputs.conclusion).toBe('success');
    expect(logOf(step)).toContain('`max-cost` is 5: 5 is spent');
  });

  it('ends after three jobs, with one sentence, if Roe reports no costs', async () => {
    const step = await run({ 'max-cost': '50', concurrency: '64' }, { job: { cost: null } });
    expect(jobs()).toHaveLength(3);
    expect(step.outputs).toMatchObject({ succeeded: '3', 'not-submitted': '9' });
    const sentence = 'Roe reports no cost for the first 3 jobs, so `max-cost` (50) cannot be enforced';
    expect(
      step.annotations.filter(({ level, message }) => level === 'warning' && message.includes(sentence)),
    ).toHaveLength(1);
    expect(errorsOf(step)).toEqual([expect.stringContaining(sentence)]);
  });

  it('counts a job that several files share once', async () => {
    const files = { ...documents(6), 'twin-1.pdf': pdf('0'), 'twin-2.pdf': pdf('0') };
    const step = await run({ 'max-cost': '6' }, COSTS_ONE, files);
    expect(step.outputs).toMatchObject({ conclusion: 'success', total: '8', cost: '6' });
  });

  it('has in each shard its part of the limit, and says so', async () => {
    const files = documents(10);
    const first = await run({ 'max-cost': '8', shard: '1/2' }, COSTS_ONE, files);
    expect(logOf(first)).toContain("The run may cost 4, this shard's part of 8: `max-cost` submits nothing that could");
    expect(first.outputs).toMatchObject({ total: '5', succeeded: '4', 'not-submitted': '1' });
    expect(errorsOf(first)[0]).toContain("this shard's part of `max-cost` is 4: 4 is spent");
  });

  it('pays in a re-run only for the rest, and counts what earlier attempts spent, on failed jobs too', async () => {
    const failing: ScenarioInput = { ...COSTS_ONE, files: [{ match: '00.pdf', end: 4, cost: 1 }] };
    fixture.emulator.configure({});
    await using workspace = await tempWorkspace(documents(12));
    const first = await attempt(workspace.path, 1, { 'max-cost': '5' }, failing);
    expect(first.outputs).toMatchObject({ succeeded: '4', failed: '1', 'not-submitted': '7' });
    const again = await attempt(workspace.path, 2, { 'max-cost': '5' }, COSTS_ONE);
    expect(again.outputs).toMatchObject({ succeeded: '4', 'not-submitted': '8' });
    expect(jobs()).toHaveLength(5);
    const higher = await attempt(workspace.path, 3, { 'max-cost': '8' }, COSTS_ONE);
    expect(higher.outputs).toMatchObject({ succeeded: '7', reused: '4', 'not-submitted': '5', cost: '7' });
    expect(jobs()).toHaveLength(8);
  });
});
