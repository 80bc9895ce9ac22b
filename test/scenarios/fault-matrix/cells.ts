import { type Cell, cellsOf } from './cell.ts';
import { GITHUB_CALLS } from './github-cells.ts';
import { ROE_CALLS } from './roe-cells.ts';

export const ROE_CELLS = cellsOf(ROE_CALLS);
export const GITHUB_CELLS = cellsOf(GITHUB_CALLS);

/** Reads 50 MB at each try: the gate has one of them. */
export const isHeavy = ({ call, failure, when }: Cell): boolean =>
  failure === 'huge' && !(call === ROE_CALLS[0] && when === 'once');
