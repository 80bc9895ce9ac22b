import type { StartedAction, StepRun } from '../test/runner/options.ts';

/** Ctrl-C once asks the step to end, as a cancelled workflow does; twice kills it. The post step is let through. */
export class Interrupts {
  #running: StartedAction | null = null;
  #asked = 0;
  readonly #onSignal = () => {
    this.#asked += 1;
    if (this.#running === null) return;
    this.#running.signal(this.#asked === 1 ? 'SIGINT' : 'SIGKILL');
  };

  constructor() {
    process.on('SIGINT', this.#onSignal);
    process.on('SIGTERM', this.#onSignal);
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
    process.off('SIGINT', this.#onSignal);
    process.off('SIGTERM', this.#onSignal);
  }
}
