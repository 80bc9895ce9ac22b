/** The wall clock of this process as somebody sets it: `offsetMs` tells by how much it is off, so long after this call. */
export function unsteadyClock(offsetMs: (passedMs: number) => number): Disposable {
  const { now } = Date;
  const startMs = performance.now();
  Date.now = () => now() + offsetMs(performance.now() - startMs);
  return {
    [Symbol.dispose]: () => {
      Date.now = now;
    },
  };
}
