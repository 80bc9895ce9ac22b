interface Statistics {
  readonly count: number;
  readonly total: number;
  readonly mean: number;
  readonly min: number;
  readonly max: number;
}

export function statisticsOf(numbers: readonly number[]): Statistics | null {
  if (numbers.length === 0) return null;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const number of numbers) {
    min = Math.min(min, number);
    max = Math.max(max, number);
  }
  const total = exactSum(numbers);
  return { count: numbers.length, total, mean: total / numbers.length, min, max };
}

/** Avoids the error of binary fractions, so that 0.1 and 0.2 make 0.3. */
function exactSum(numbers: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  return Number((sum + lost).toPrecision(15));
}
