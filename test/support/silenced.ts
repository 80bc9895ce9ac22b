/** Runs the work without what it prints as an action, which would bury the report of the tests. */
export async function silenced<T>(work: () => Promise<T>): Promise<T> {
  const { write } = process.stdout;
  process.stdout.write = (_: string | Uint8Array, ...rest: unknown[]) => {
    const done = rest.find((value) => typeof value === 'function');
    if (done !== undefined) process.nextTick(done as () => void);
    return true;
  };
  try {
    return await work();
  } finally {
    process.stdout.write = write;
  }
}
