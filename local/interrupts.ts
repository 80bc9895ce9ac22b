import { onEndingSignal } from '../src/lib/ending-signals.ts';
import type { StartedAction, StepRun } from '../test/runner/options.ts';

/**
 * Ctrl-C once asks the step to end, as a cancelled workflow does; twice kills it. A terminal that goes away, or output
 * that nobody takes any more, asks too and never kills. The post step is let through.
 */
export class Interrupts {
  #running: StartedAction | null = null;
  #asked = 0;
  readonly #release: () => void;

  constructor() {
    this.#release = onEndingSignal((signal) => (signal === 'SIGHUP' ? this.#askOnce() : this.#ask()));
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => this.#askOnce());
  }

  #askOnce(): void {
    if (this.#asked === 0) this.#ask();
  }

  #ask(): void {
    this.#asked += 1;
    this.#running?.signal(this.#asked === 1 ? 'SIGINT' : 'SIGKILL');
  }

  async during(step: StartedAction): Promise<StepRun> {
    this.#running = step;
    // Asked before there was anything to end.
    if (this.#asked > 0) step.signal('SIGINT');
    try {
      return await step.done;
    } finally {
      this.#running = null;
    }
  }

  release(): void {
    this.#release();
  }
}
