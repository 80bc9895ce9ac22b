import type { PageOutput } from '../page-data.ts';

export type Pair = readonly [output: PageOutput | null, correction: PageOutput | null];

/** By key. The second output of a key gets its second correction. */
export function pairsOf(outputs: readonly PageOutput[], corrected: readonly PageOutput[]): Pair[] {
  const unpaired = Map.groupBy(corrected.toReversed(), ([key]) => key);
  const pairs = outputs.map((output): Pair => [output, unpaired.get(output[0])?.pop() ?? null]);
  const taken = new Set(pairs.map(([, correction]) => correction));
  const rest = corrected.filter((correction) => !taken.has(correction));
  return [...pairs, ...rest.map((correction): Pair => [null, correction])];
}
