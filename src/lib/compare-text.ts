/** By UTF-16 code units, so that no machine's language changes the order. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
