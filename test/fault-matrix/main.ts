import { parseArgs } from 'node:util';
import { forEachConcurrently } from '../../src/lib/for-each-concurrently.ts';
import { CELLS, type Cell } from './roe-cells.ts';
import { runCell, type Way } from './run-cell.ts';

/** `npm run test:faults`: every cell, all but the slow ones by dist/; `--quick` runs the long ones by the faster clock. */
const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const AT_ONCE = 8;

const wayOf = ({ failure, long }: Cell): Way => (failure === 'slow' || (values.quick && long) ? 'clock' : 'dist');
const nameOf = ({ call, failure, when }: Cell) => `${call.name}: ${failure}, ${when}`;

const cells = CELLS.filter((cell) => nameOf(cell).includes(values.only));
// The long ones first, so that the others fill their pauses.
const ordered = cells.toSorted((a, b) => Number(b.long) - Number(a.long));
let broken = 0;
const count: Record<Way, number> = { dist: 0, clock: 0 };
await forEachConcurrently(ordered, AT_ONCE, async (cell) => {
  const way = wayOf(cell);
  const faults = await runCell(cell, way).catch((error: unknown) => [String(error)]);
  count[way] += 1;
  if (faults.length === 0) return;
  broken += 1;
  console.log(`cell ${nameOf(cell)} (${way}): ${faults.join('; ')}`);
});
console.log(
  `${cells.length} cells, ${count.dist} by dist/ and ${count.clock} by a faster clock: ${broken} are not as told`,
);
process.exitCode = broken === 0 ? 0 : 1;
