import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_API_KEY, type ScenarioInput } from '../../../simulators/roe/scenario.ts';
import { runAction } from '../../../simulators/runner/run-step.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import { DOCUMENT_READER, pdf, REPOSITORY } from '../../support/action-fixture.ts';
import { type InProcessFixture, startInProcessFixture } from '../../support/in-process-fixture.ts';

const documents = (count: number, text: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${text}-${index}.pdf`, pdf(`${text} ${index}`)]));

describe('the estimate of the cost', () => {
  let fixture: InProcessFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  async function step(files: Record<string, string>, inputs: Record<string, string> = {}) {
    await using workspace = await tempWorkspace(files);
    const before = fixture.emulator.inspect().calls;
    const done = await runAction({
      actionDir: REPOSITORY,
      workspace: workspace.path,
      ...(fixture.programs === null ? {} : { program: fixture.programs.main }),
      inputs: {
        'api-key': DEFAULT_API_KEY,
        'agent-id': DOCUMENT_READER,
        'base-url': fixture.emulator.url,
        files: '*.pdf',
        artifact: 'false',
        ...inputs,
      },
    });
    const { calls } = fixture.emulator.inspect();
    return {
      ...done,
      text: done.log.join('\n'),
      asked: { list: calls.list - before.list, results: calls.results - before.results },
    };
  }
  const afterEarlierJobs = async (scenario: ScenarioInput, count = 60) => {
    fixture.emulator.configure(scenario);
    await step(documents(count, 'earlier'));
  };
  const DRY = { 'dry-run': 'true' };

  it('is in a dry run the median of the last jobs of the version for each job, and at most the dearest', async () => {
    await afterEarlierJobs(
      {
        job: { cost: 0.05 },
        files: [
          { match: 'earlier-0.pdf', cost: 0.21 },
          { match: 'earlier-1.pdf', cost: 0.03 },
        ],
      },
      20,
    );
    const dry = await step(documents(240, 'new'), DRY);
    expect(dry.text).toContain(
      '240 jobs; the last 20 jobs of this version cost 0.03 to 0.21, median 0.05: about 12, at most about 50.',
    );
    expect(dry.outputs['estimated-cost']).toBe('12');
    expect(dry.asked).toEqual({ list: 1, results: 1 });
  });

  it('is within 20 % of the actual cost of jobs that cost 0.5 to 1.5, and asks for at most 50 results', async () => {
    await afterEarlierJobs({ job: { cost: { mean: 1, spread: 0.5 } } });
    const run = await step(documents(80, 'new'));
    const [estimated, actual] = [Number(run.outputs['estimated-cost']), Number(run.outputs.cost)];
    expect(Math.abs(estimated / actual - 1)).toBeLessThan(0.2);
    expect(run.text).toContain('80 jobs; the last 50 jobs of this version cost 0.5');
  });

  it('is nothing if the version has no earlier jobs or Roe reports no costs', async () => {
    fixture.emulator.configure({ job: { cost: null } });
    const first = await step(documents(3, 'earlier'));
    const second = await step(documents(3, 'new'), DRY);
    for (const { text, outputs } of [first, second]) {
      expect(outputs['estimated-cost']).toBe('');
      expect(text).not.toContain('of this version cost');
    }
  });

  it.each([
    ['a dry run', DRY],
    ['a run', {}],
  ])('is nothing if the list is slow, and %s takes at most a second longer', async (_, inputs) => {
    await afterEarlierJobs({ job: { cost: 1 } }, 3);
    const quick = await step(documents(3, 'some'), inputs);
    fixture.emulator.patch({ faults: [{ route: 'list', fault: { kind: 'slow', ms: 30_000 }, times: 0 }] });
    const slow = await step(documents(3, 'more'), inputs);
    expect(quick.outputs['estimated-cost']).toBe('3');
    expect(slow.outputs['estimated-cost']).toBe('');
    expect(slow.outputs.conclusion).toBe(quick.outputs.conclusion);
    expect(slow.durationMs - quick.durationMs).toBeLessThanOrEqual(1_000);
  });

  it('fails nothing if the list or the results cannot be read', async () => {
    await afterEarlierJobs({ job: { cost: 1 } }, 3);
    for (const route of ['list', 'results'] as const) {
      fixture.emulator.patch({ faults: [{ route, fault: { kind: 'status', status: 500, text: 'no' } }] });
      const dry = await step(documents(3, 'new'), DRY);
      expect(dry.outputs).toMatchObject({ conclusion: 'skipped', 'estimated-cost': '' });
    }
  });
});
