/** With fewer differing pairs, no result is significant: five give a p of 1/16 at least. */
export const MIN_DIFFERING = 6;

/**
 * The exact two-sided McNemar test of paired results: the probability that chance alone, which sends each differing
 * pair either way like a coin, makes a split at least as uneven. Computed in whole numbers.
 */
export function mcnemar(oneWay: number, otherWay: number): number {
  const pairs = BigInt(oneWay + otherWay);
  let ways = 1n;
  let sum = 0n;
  for (let at = 0n; at <= Math.min(oneWay, otherWay); at += 1n) {
    sum += ways;
    ways = (ways * (pairs - at)) / (at + 1n);
  }
  return Math.min(1, ratio(2n * sum, pairs));
}

/** `sum` / 2 ^ `bits`, rounded to the 53 bits of a double. */
function ratio(sum: bigint, bits: bigint): number {
  const length = BigInt(sum.toString(2).length);
  const dropped = length > 64n ? length - 64n : 0n;
  return Number(sum >> dropped) * 2 ** Number(dropped - bits);
}
