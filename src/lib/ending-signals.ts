/**
 * From the runner, a service manager, a closed terminal or connection, or the keyboard. Windows sends only some of
 * them.
 */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'] as const;

/** Replaces Node's default, which is to end the process. Returns a function that undoes this. */
export function onEndingSignal(act: (signal: NodeJS.Signals) => void): () => void {
  for (const signal of ENDING_SIGNALS) process.on(signal, act);
  return () => {
    for (const signal of ENDING_SIGNALS) process.off(signal, act);
  };
}
