import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArtifactService, startArtifactService } from '../../../simulators/artifact-service/service.ts';
import { readZip } from '../../../simulators/artifact-service/unzip.ts';
import { forEachConcurrently } from '../../../src/lib/for-each-concurrently.ts';
import { isFull } from '../../support/tier.ts';
import { cancelAt, ENDINGS, type Experiment } from './cancel-run.ts';
import { MOMENTS, SAMPLE } from './moments.ts';

const TRIED = isFull ? MOMENTS : SAMPLE;

/** A run waits more than it works; more at once on two cores would blur the moments. */
const AT_ONCE = 5;

async function resultsOf(artifacts: ArtifactService, runId: string): Promise<string> {
  const texts: string[] = [];
  for (const { id, name } of await artifacts.artifacts(runId)) {
    if (name.startsWith('roe-results'))
      texts.push(String((await readZip(await artifacts.download(id))).get('results.jsonl')));
  }
  return texts.join('');
}

describe('cancellation', () => {
  let artifacts: ArtifactService;
  beforeAll(async () => {
    artifacts = await startArtifactService();
  });
  afterAll(() => artifacts.stop());

  it.each(ENDINGS)(
    `after the post step of a run that is ended by %s, no job of the run is open, no other is touched, and no result is lost (${TRIED.length} moments)`,
    async (ending) => {
      const broken: string[] = [];
      const experiments: Experiment[] = [];
      let runId = ENDINGS.indexOf(ending) * 1000;
      await forEachConcurrently(TRIED, AT_ONCE, async (moment) => {
        runId += 1;
        const run = runId;
        const token = artifacts.tokenFor(String(run), 'batch');
        const savedResults = () => resultsOf(artifacts, String(run));
        const experiment = await cancelAt(moment, ending, { resultsUrl: artifacts.resultsUrl, token, savedResults });
        experiments.push(experiment);
        broken.push(...experiment.broken.map((promise) => `${moment.name}: ${promise}`));
      });
      const jobs = experiments.reduce((sum, experiment) => sum + experiment.jobs, 0);
      const left = experiments.reduce((sum, experiment) => sum + experiment.leftByMain, 0);
      console.log(`${ending}: ${experiments.length} runs, ${jobs} jobs, ${left} left open by main for the post step`);

      expect(broken).toEqual([]);
      expect(experiments).toHaveLength(isFull ? 40 : 12);
      // A kill that leaves nothing to the post step would show nothing of it.
      if (ending === 'SIGKILL') expect(left).toBeGreaterThan(TRIED.length);
    },
  );
});
