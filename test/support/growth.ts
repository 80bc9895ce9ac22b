/** A reader that rereads the text for each of this many characters takes at lowest some tenths of a second of CPU time. */
const LENGTH = 64_000;
const PARTS = 256;
/** A reader that takes less does not reread the text for each character. */
const QUICK_MS = 5;
const RUNS = 3;

/** Between 1, for a reader that reads each character once, and 256, for one that rereads the whole text for each. */
export const MAX_LINEAR_GROWTH = 16;

/**
 * How many times longer one text takes than 256 texts of the same total length: about 1 if the time is linear, 256 if it
 * is quadratic. Takes the minimum of several runs, in CPU time of this thread, which other processes do not affect.
 */
export async function growth(read: (text: string) => unknown, textOf: (length: number) => string): Promise<number> {
  const long = textOf(LENGTH);
  const part = textOf(LENGTH / PARTS);
  let lowest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && lowest > MAX_LINEAR_GROWTH; run += 1) {
    const whole = await timeOf(() => read(long));
    if (whole < QUICK_MS) return 1;
    const inParts = await meanTimeOf(async () => {
      for (let count = 0; count < PARTS; count += 1) await read(part);
    });
    lowest = Math.min(lowest, whole / inParts);
  }
  return lowest;
}

/** Repeats what is too short for the clock, which may count in steps of milliseconds. */
async function meanTimeOf(run: () => unknown): Promise<number> {
  let spent = 0;
  let times = 0;
  for (; spent < QUICK_MS; times += 1) spent += await timeOf(run);
  return spent / times;
}

async function timeOf(run: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
