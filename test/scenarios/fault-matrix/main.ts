import { parseArgs } from 'node:util';
import { GITHUB_CELLS, ROE_CELLS } from './cells.ts';
import { runByDist, runInVirtualTime } from './run-cells.ts';

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
const { quick, only } = values;
const virtual = await runInVirtualTime([...ROE_CELLS, ...GITHUB_CELLS], { quick, only });
const byDist = await runByDist({ quick, only }, Number(values.sample));
const broken = [...virtual.broken, ...byDist.broken];
for (const line of broken) console.log(line);
console.log(
  `${virtual.count} cells in virtual time and ${byDist.count} by dist/: ${broken.length} differ from docs/faults.md`,
);
process.exitCode = broken.length === 0 ? 0 : 1;
