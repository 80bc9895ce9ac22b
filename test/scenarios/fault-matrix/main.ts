import { parseArgs } from 'node:util';
import { startArtifactService } from '../../../simulators/artifact-service/service.ts';
import { forEachConcurrently } from '../../../src/lib/for-each-concurrently.ts';
import { ARTIFACT_CELLS } from './artifact-cells.ts';
import { GITHUB_CELLS, ROE_CELLS } from './cells.ts';
import { isClock, isHttp2 } from './failures.ts';
import { runArtifactCell } from './run-artifact-cell.ts';
import { runCell, type Way } from './run-cell.ts';

/**
 * `npm run test:faults`: every cell, by dist/, or by a faster clock if Roe is slow. `--quick` leaves out the long ones of
 * GitHub's calls, whose clients know no clock but the machine's.
 * `--sample N` takes each Nth cell, from one that chance chooses and the last line tells; `--from K` chooses it again.
 */
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    sample: { type: 'string', default: '1' },
    from: { type: 'string' },
  },
});
const every = Number(values.sample);
const from = Number(values.from ?? Math.floor(Math.random() * every));
const AT_ONCE = 8;

interface Task {
  readonly name: string;
  readonly way: Way;
  readonly long: boolean;
  run(): Promise<string[]>;
}

await using artifacts = await startArtifactService();
const roeTasks = ROE_CELLS.map((cell): Task => {
  // Setting the clock and trusting an HTTP/2 server's certificate affect a whole process.
  const needsProcess = isClock(cell.failure) || isHttp2(cell.failure);
  const way = cell.failure === 'slow' && !needsProcess ? 'clock' : 'dist';
  return {
    name: `${cell.call.name}: ${cell.failure}, ${cell.when}`,
    way,
    long: cell.long,
    run: () => runCell(cell, way),
  };
});
const githubTasks = GITHUB_CELLS.filter(({ long }) => !(values.quick && long)).map((cell): Task => {
  const name = `${cell.call.name}: ${cell.failure}, ${cell.when}`;
  return { name, way: 'dist', long: cell.long, run: () => runCell(cell, 'dist') };
});
const artifactTasks = ARTIFACT_CELLS.filter(({ long }) => !(values.quick && long)).map((cell): Task => {
  const name = `${cell.spec.name}: ${cell.failure}, ${cell.when}`;
  return { name, way: 'dist', long: cell.long, run: () => runArtifactCell(cell, artifacts) };
});

const tasks = [...roeTasks, ...githubTasks, ...artifactTasks].filter(
  ({ name }, index) => name.includes(values.only) && index % every === from,
);
// The long ones first, so that the others fill their pauses.
const ordered = tasks.toSorted((a, b) => Number(b.long) - Number(a.long));
let broken = 0;
await forEachConcurrently(ordered, AT_ONCE, async ({ name, way, run }) => {
  const faults = await run().catch((error: unknown) => [String(error)]);
  if (faults.length === 0) return;
  broken += 1;
  console.log(`cell ${name} (${way}): ${faults.join('; ')}`);
});
const byClock = tasks.filter(({ way }) => way === 'clock').length;
console.log(
  `${tasks.length} cells from ${from}, ${tasks.length - byClock} by dist/ and ${byClock} by a faster clock: ${broken} are not as told`,
);
process.exitCode = broken === 0 ? 0 : 1;
