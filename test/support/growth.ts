/** What reads a text anew for each of so many characters takes some tenths of a second of the processor, or more. */
const LENGTH = 64_000;
const PARTS = 256;
/** What takes less is not read anew for each character. */
const QUICK_MS = 5;
const RUNS = 3;

/** Between 1, for what reads each character once, and 256, for what reads the whole text for each. */
export const LINEAR_AT_MOST = 16;

/**
 * How many times longer one text takes to read than 256 texts that are together as long: about 1 if the time grows with the length,
 * 256 if with its square. By this thread's time on the processor, which other processes do not spend, and the least of some runs.
 */
export async function growth(read: (text: string) => unknown, textOf: (length: number) => string): Promise<number> {
  const long = textOf(LENGTH);
  const part = textOf(LENGTH / PARTS);
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && least > LINEAR_AT_MOST; run += 1) {
    const whole = await timeOf(() => read(long));
    if (whole < QUICK_MS) return 1;
    const inParts = await timeOf(async () => {
      for (let count = 0; count < PARTS; count += 1) await read(part);
    });
    least = Math.min(least, whole / inParts);
  }
  return least;
}

async function timeOf(run: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
