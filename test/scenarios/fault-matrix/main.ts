import { parseArgs } from 'node:util';
import { startArtifactService } from '../../../simulators/artifact-service/service.ts';
import { forEachConcurrently } from '../../../src/lib/for-each-concurrently.ts';
import { ARTIFACT_CELLS } from './artifact-cells.ts';
import type { Cell } from './cell.ts';
import { GITHUB_CELLS, isHeavy, ROE_CELLS } from './cells.ts';
import { runArtifactCell } from './run-artifact-cell.ts';
import { runCell } from './run-cell.ts';

/**
 * `npm run test:faults`: every cell. Those of calls to Roe and to GitHub's REST API run in virtual time, and those that take
 * no longer than half a minute by dist/ as well; those of the artifact service, whose client knows no clock but the machine's, by dist/ alone.
 * `--quick` leaves out the long ones by dist/, and the heavy ones in virtual time. `--sample N` runs each Nth by dist/, and all in virtual time.
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    sample: { type: 'string', default: '1' },
  },
});
const every = Number(values.sample);
const AT_ONCE = 8;

interface Task {
  readonly name: string;
  readonly long: boolean;
  /** Keeps a core busy for more than a minute, since the artifact client copies all that it has at each part of a reply. */
  readonly heavy: boolean;
  run(): Promise<string[]>;
}

const nameOf = ({ call, failure, when }: Cell) => `${call.name}: ${failure}, ${when}`;
const isWanted = ({ name, long }: Task) => name.includes(values.only) && !(values.quick && long);

let broken = 0;
async function carryOut({ name, run }: Task): Promise<void> {
  const faults = await run().catch((error: unknown) => [String(error)]);
  if (faults.length === 0) return;
  broken += 1;
  console.log(`cell ${name}: ${faults.join('; ')}`);
}

/** One by one, since each sets the process's clock and chance. */
const virtual = [...ROE_CELLS, ...GITHUB_CELLS]
  .map((cell): Task => {
    return {
      name: `${nameOf(cell)} (virtual time)`,
      long: isHeavy(cell),
      heavy: false,
      run: () => runCell(cell, 'virtual'),
    };
  })
  .filter(isWanted);
for (const task of virtual) await carryOut(task);

await using artifacts = await startArtifactService();
// No answer within a time limit takes minutes, and the sources have shown what becomes of it.
const ofRoe = ROE_CELLS.filter(({ failure }) => failure !== 'slow');
const byDist = [
  ...[...ofRoe, ...GITHUB_CELLS].map((cell): Task => {
    return { name: `${nameOf(cell)} (dist)`, long: cell.long, heavy: false, run: () => runCell(cell, 'dist') };
  }),
  ...ARTIFACT_CELLS.map((cell): Task => {
    const name = `${cell.spec.name}: ${cell.failure}, ${cell.when} (dist)`;
    return { name, long: cell.long, heavy: cell.failure === 'huge', run: () => runArtifactCell(cell, artifacts) };
  }),
]
  .filter(isWanted)
  .filter((_, index) => index % every === 0);
// The long ones first, so that the others fill their pauses.
await forEachConcurrently(
  byDist.filter(({ heavy }) => !heavy).toSorted((a, b) => Number(b.long) - Number(a.long)),
  AT_ONCE,
  carryOut,
);
// Several of these at once would pass the time limit of a step on a machine with two cores.
for (const task of byDist.filter(({ heavy }) => heavy)) await carryOut(task);
console.log(`${virtual.length} cells in virtual time and ${byDist.length} by dist/: ${broken} are not as told`);
process.exitCode = broken === 0 ? 0 : 1;
