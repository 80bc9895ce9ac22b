import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArtifactService, startArtifactService } from '../../../simulators/artifact-service/service.ts';
import { readZip } from '../../../simulators/artifact-service/unzip.ts';
import { forEachConcurrently } from '../../../src/lib/for-each-concurrently.ts';
import { KIND_NAMES } from '../../support/case-kinds.ts';
import { isFull } from '../../support/tier.ts';
import { cancelAt, ENDINGS, type Experiment } from './cancel-run.ts';
import { MOMENTS, type Moment, SAMPLES } from './moments.ts';

const triedBy = (ending: (typeof ENDINGS)[number]): readonly Moment[] =>
  isFull ? MOMENTS : (SAMPLES[ENDINGS.indexOf(ending)] ?? []);

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

  it.each(ENDINGS.map((ending) => [ending, triedBy(ending)] as const))(
    `after the post step of a run that is ended by %s, no job of the run is open, no other is touched, and no result is lost, whatever its cases are (${triedBy('SIGKILL').length} moments)`,
    async (ending, tried) => {
      const broken: string[] = [];
      const experiments: Experiment[] = [];
      let runId = ENDINGS.indexOf(ending) * 1000;
      await forEachConcurrently(tried, AT_ONCE, async (moment) => {
        runId += 1;
        const run = runId;
        const token = artifacts.tokenFor(String(run), 'batch');
        const savedResults = () => resultsOf(artifacts, String(run));
        // By turns, and in another order for each ending.
        const kind = KIND_NAMES[(run + ENDINGS.indexOf(ending)) % KIND_NAMES.length] ?? 'files';
        const access = { resultsUrl: artifacts.resultsUrl, token, savedResults };
        const experiment = await cancelAt(moment, ending, kind, access);
        experiments.push(experiment);
        broken.push(...experiment.broken.map((promise) => `${moment.name}, ${kind}: ${promise}`));
      });
      const jobs = experiments.reduce((sum, experiment) => sum + experiment.jobs, 0);
      const left = experiments.reduce((sum, experiment) => sum + experiment.leftByMain, 0);
      console.log(`${ending}: ${experiments.length} runs, ${jobs} jobs, ${left} left open by main for the post step`);

      expect(broken).toEqual([]);
      expect(experiments).toHaveLength(isFull ? 40 : 2);
      // A kill that leaves nothing to the post step would show nothing of it.
      if (ending === 'SIGKILL') expect(left).toBeGreaterThan(tried.length);
    },
  );
});
