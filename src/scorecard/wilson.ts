/** The quantile of the standard normal distribution that leaves 2.5 % above it. */
const Z = 1.959963984540054;

interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Without continuity correction. `total` is at least 1. */
export function wilson(right: number, total: number): Interval {
  const share = right / total;
  const square = Z ** 2 / total;
  const centre = share + square / 2;
  const spread = Z * Math.sqrt((share * (1 - share)) / total + square / (4 * total));
  return {
    low: Math.max(0, (centre - spread) / (1 + square)),
    high: Math.min(1, (centre + spread) / (1 + square)),
  };
}
