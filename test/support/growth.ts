/** Below this, the processor's time says more of the machine than of the code. */
const MEASURABLE_MS = 15;
const SHORTEST = 2_000;
/** What reads a text anew for each of so many characters takes seconds. */
const LONGEST = 128_000;
const TIMES = 4;
const RUNS = 3;

/**
 * How much longer a text takes that is four times as long: about 4 if the time grows with the length, 16 if with its square, and
 * 0 if even a long text takes no time that can be measured. By the time of the processor, which other processes do not spend.
 */
export async function growth(read: (text: string) => unknown, textOf: (length: number) => string): Promise<number> {
  for (let length = SHORTEST; length <= LONGEST; length *= 2) {
    const short = await timeOf(read, textOf(length));
    if (short >= MEASURABLE_MS) return (await timeOf(read, textOf(length * TIMES))) / short;
  }
  return 0;
}

/** The least of some runs, since the first may compile and any may collect garbage. */
async function timeOf(read: (text: string) => unknown, text: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const before = process.cpuUsage();
    await read(text);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}
