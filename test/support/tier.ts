import { it } from 'vitest';

/** Whether this run is of everything, however long it takes. The gate has samples of what takes long. */
export const isFull = process.env.TEST_TIER === 'full';

/** How many cases of a property are tried: all of them in full, a tenth in the gate. */
export const cases = (inFull: number): number => (isFull ? inFull : Math.ceil(inFull / 10));

/** All of them in full, the first `inGate` in the gate: for rows that take a process each. */
export const sample = <T>(all: readonly T[], inGate = 1): readonly T[] => (isFull ? all : all.slice(0, inGate));

/** A test that takes seconds, of a fault that a cheaper test finds in the gate. */
export const itInFull = it.runIf(isFull);
