/** Whether this run is of everything, however long it takes. The gate has samples of what takes long. */
export const isFull = process.env.TEST_TIER === 'full';

/** How many cases of a property are tried: all of them in full, a fifth in the gate. */
export const cases = (inFull: number): number => (isFull ? inFull : Math.ceil(inFull / 5));
