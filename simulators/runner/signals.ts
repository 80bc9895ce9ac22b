import type { SignalPlan } from './options.ts';

interface SignalSchedule {
  line(text: string): void;
  stop(): void;
}

/** Sends each planned signal once, after its time or at the first log line that matches. */
export function scheduleSignals(plans: readonly SignalPlan[], send: (signal: NodeJS.Signals) => void): SignalSchedule {
  const timers: NodeJS.Timeout[] = [];
  const waiting = new Set<{ pattern: RegExp; signal: NodeJS.Signals }>();
  for (const { after, signal } of plans) {
    if (typeof after === 'number') timers.push(setTimeout(() => send(signal), after));
    else waiting.add({ pattern: after.logLine, signal });
  }
  return {
    line(text) {
      for (const plan of waiting) {
        // `search` pays no heed to the lastIndex of a global pattern.
        if (text.search(plan.pattern) < 0) continue;
        waiting.delete(plan);
        send(plan.signal);
      }
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
      waiting.clear();
    },
  };
}
