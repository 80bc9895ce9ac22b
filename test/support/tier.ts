/** Whether this run is of everything, however long it takes. The gate has samples of what takes long. */
export const isFull = process.env.TEST_TIER === 'full';
