import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { merchantUnderwriter } from '../../../simulators/roe/kinds.ts';
import type { JobRun } from '../../../simulators/workflow-runner/run-job.ts';
import { type ActionFixture, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';
import { PACKS } from './contents.ts';
import { answersOf, runByHand, stepOf } from './example.ts';

const namesOf = (folder: object, extension: string) => Object.keys(folder).map((name) => `${name}.${extension}`);

describe('the example underwriting-packs', () => {
  let fixture: ActionFixture;
  let job: JobRun;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ artifacts: true, time: 'real' });
    job = await run(false);
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const run = (dryRun: boolean) =>
    runByHand(fixture, ['underwriting-packs', 'decide'], merchantUnderwriter(), { 'dry-run': dryRun });

  it('sends one job for each folder, with all its documents and photos', () => {
    const answers = answersOf(stepOf(job));

    expect(Object.keys(answers)).toEqual(PACKS.map(({ name }) => `packs/${name}/`));
    for (const { name, merchant, documents, photos, decision } of PACKS) {
      const answer = answers[`packs/${name}/`] as { documents: { file_name: string }[]; images: object[] };
      expect(answer).toMatchObject({ decision, context_words: merchant.trim().split(/\s+/).length });
      expect(answer.documents.map((document) => document.file_name)).toEqual(namesOf(documents, 'pdf'));
      expect(answer.images).toMatchObject(
        namesOf(photos, 'png').map((file_name) => ({ file_name, content_type: 'image/png', width: 64, height: 48 })),
      );
    }
    expect(job.printed).toBe(PACKS.map(({ name, decision }) => `packs/${name}/ ${decision}\n`).join(''));
  });

  it('is red for the merchant on which a person has to decide, and for no other', () => {
    const step = stepOf(job);

    expect(job.succeeded).toBe(false);
    expect(step.outputs).toMatchObject({ total: '3', succeeded: '2', rejected: '1' });
    const rejected = resultsOf(step).results.filter(({ outcome }) => outcome === 'rejected');
    expect(rejected.map((result) => result.case)).toEqual(['packs/harbour-kiosk/']);
    expect(rejected[0]?.checks[0]?.message).toContain('a person has to decide');
  });

  it('shows the plan first, and sends nothing', async () => {
    const plan = await run(true);
    expect(plan.succeeded).toBe(true);
    expect(fixture.emulator.inspect().submissions).toEqual([]);
    expect(stepOf(plan).outputs).toMatchObject({ total: '3', conclusion: 'skipped' });
  });
});
