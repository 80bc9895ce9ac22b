/**
 * Signals by which somebody wants the process to end: the runner's, a service manager's, those of a terminal or a
 * connection that goes away, and those of keys. Windows has only some, and there the others never come.
 */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'] as const;

/** Calls `act` at each of them, in place of Node's own end of the process. Returns what takes that back. */
export function onEndingSignal(act: (signal: NodeJS.Signals) => void): () => void {
  for (const signal of ENDING_SIGNALS) process.on(signal, act);
  return () => {
    for (const signal of ENDING_SIGNALS) process.off(signal, act);
  };
}
