import { expect, it } from 'vitest';
import { silenced } from '../../support/silenced.ts';
import { ARTIFACT_CELLS } from './artifact-cells.ts';
import { GITHUB_CELLS, ROE_CELLS, SAMPLES } from './cells.ts';
import { runByDist, runInVirtualTime } from './run-cells.ts';

/** All of them take minutes of two cores: `npm run test:faults`. */
const EVERY = 200;
const QUICK = [...ROE_CELLS, ...GITHUB_CELLS, ...ARTIFACT_CELLS].filter(({ long }) => !long).length;
const CHOICE = { quick: true, only: '' };
const BY_DIST = Math.ceil(QUICK / EVERY);

it(`${SAMPLES.length} failures of calls to Roe and to GitHub's API, all of those that could pay twice or leave a job running, end in virtual time as docs/faults.md says`, async () => {
  const tally = await silenced(() => runInVirtualTime(SAMPLES, CHOICE));
  expect(tally).toEqual({ count: SAMPLES.length, broken: [] });
});

it(`${BY_DIST} failures of all remote calls end through dist/ as docs/faults.md says`, async () => {
  expect(await runByDist(CHOICE, EVERY)).toEqual({ count: BY_DIST, broken: [] });
});
