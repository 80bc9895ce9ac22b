/** Sets this process's wall clock. `offsetMs` returns how far it is off, given the milliseconds since this call. */
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
