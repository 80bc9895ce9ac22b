import { type Cell, cellsOf } from './cell.ts';
import { GITHUB_CALLS } from './github-cells.ts';
import { ROE_CALLS } from './roe-cells.ts';

export const ROE_CELLS = cellsOf(ROE_CALLS);
export const GITHUB_CELLS = cellsOf(GITHUB_CALLS);

/** Reads 50 MB at each try; once is enough for the gate. */
export const isHeavy = ({ failure, when }: Cell): boolean => failure === 'huge' && when === 'always';
