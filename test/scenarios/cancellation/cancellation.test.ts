import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArtifactService, startArtifactService } from '../../../simulators/artifact-service/service.ts';
import { readZip } from '../../../simulators/artifact-service/unzip.ts';
import { forEachConcurrently } from '../../../src/lib/for-each-concurrently.ts';
import { KIND_NAMES } from '../../support/case-kinds.ts';
import { isFull } from '../../support/tier.ts';
import { cancelAt, ENDINGS, type Experiment } from './cancel-run.ts';
import { MOMENTS, type Moment, SAMPLES } from './moments.ts';

type Ending = (typeof ENDINGS)[number];

const triedBy = (ending: Ending): readonly Moment[] => (isFull ? MOMENTS : (SAMPLES[ENDINGS.indexOf(ending)] ?? []));

const TRIES = ENDINGS.flatMap((ending, at) =>
  triedBy(ending).map((moment, index) => ({ ending, moment, run: at * 1000 + index + 1 })),
);

/** A run waits more than it works; more at once on two cores would blur the moments. */
const AT_ONCE = 5;
/** Only for what hangs. */
const MAX_MS = 1_800_000;

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
  const experiments = new Map<Ending, Experiment[]>(ENDINGS.map((ending) => [ending, []]));

  async function attempt({ ending, moment, run }: (typeof TRIES)[number]): Promise<void> {
    const token = artifacts.tokenFor(String(run), 'batch');
    const savedResults = () => resultsOf(artifacts, String(run));
    // By turns, and in another order for each ending.
    const kind = KIND_NAMES[(run + ENDINGS.indexOf(ending)) % KIND_NAMES.length] ?? 'files';
    const access = { resultsUrl: artifacts.resultsUrl, token, savedResults };
    const { broken, ...experiment } = await cancelAt(moment, ending, kind, access);
    const named = broken.map((promise) => `${moment.name}, ${kind}: ${promise}`);
    experiments.get(ending)?.push({ ...experiment, broken: named });
  }

  // Of all endings at once: a post step may wait for most of a minute until Roe must have listed what was sent.
  beforeAll(async () => {
    artifacts = await startArtifactService();
    await forEachConcurrently(TRIES, AT_ONCE, attempt);
  }, MAX_MS);
  afterAll(() => artifacts.stop());

  it.each(ENDINGS)(
    `after the post step of a run that is ended by %s, no job of the run is open, no other is touched, and no result is lost, whatever its cases are (${triedBy('SIGKILL').length} moments)`,
    (ending) => {
      const tried = experiments.get(ending) ?? [];
      const jobs = tried.reduce((sum, experiment) => sum + experiment.jobs, 0);
      const left = tried.reduce((sum, experiment) => sum + experiment.leftByMain, 0);
      console.log(`${ending}: ${tried.length} runs, ${jobs} jobs, ${left} left open by main for the post step`);

      expect(tried.flatMap(({ broken }) => broken)).toEqual([]);
      expect(tried).toHaveLength(isFull ? 40 : 2);
      // A kill that leaves nothing to the post step would show nothing of it.
      if (ending === 'SIGKILL') expect(left).toBeGreaterThan(tried.length);
    },
  );
});
