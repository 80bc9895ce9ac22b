import { type CallSpec, type Cell, cellsOf } from './cell.ts';
import { GITHUB_CALLS } from './github-cells.ts';
import { ROE_CALLS } from './roe-cells.ts';

export const ROE_CELLS = cellsOf(ROE_CALLS);
export const GITHUB_CELLS = cellsOf(GITHUB_CALLS);

/** Reads 50 MB at each try: the gate has one of them. */
export const isHeavy = ({ call, failure, when }: Cell): boolean =>
  failure === 'huge' && !(call === ROE_CALLS[0] && when === 'once');

/** A failure of one of these could pay twice, lose a job or leave it running: the gate has all of them. */
const COSTLY: readonly CallSpec['route'][] = ['submit', 'list', 'cancel'];
/** The gate runs every fifth failure of the other calls, since those end alike. An odd step covers both kinds: failures that happen once and failures that persist. */
const SHARE = 5;

/** The cells of the gate. `npm run test:faults` has all. */
export const SAMPLES: readonly Cell[] = [
  ...Map.groupBy([...ROE_CELLS, ...GITHUB_CELLS], ({ ending }) => ending).values(),
].flatMap((alike) =>
  alike
    .filter((cell) => !isHeavy(cell))
    .filter(({ call: { route } }, index) => COSTLY.includes(route) || index % SHARE === 0),
);
