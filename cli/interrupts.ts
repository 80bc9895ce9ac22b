import type { StartedAction, StepRun } from '../simulators/runner/options.ts';
import { onEndingSignal } from '../src/lib/ending-signals.ts';
import { pluralize } from '../src/lib/pluralize.ts';

/**
 * The first Ctrl-C asks the step to end, as a cancelled workflow does. The second kills it. A closed terminal or output
 * stream also asks it to end, but never kills it. The post step always runs.
 */
export class Interrupts {
  #running: StartedAction | null = null;
  #asked = 0;
  readonly #release: () => void;
  readonly #openJobs: () => number;

  constructor(openJobs: () => number) {
    this.#openJobs = openJobs;
    this.#release = onEndingSignal((signal) => (signal === 'SIGHUP' ? this.#askOnce() : this.#ask()));
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => this.#askOnce());
  }

  #askOnce(): void {
    if (this.#asked === 0) this.#ask();
  }

  #ask(): void {
    this.#asked += 1;
    if (this.#asked === 1) {
      process.stdout.write(`\nCancelling ${pluralize(this.#openJobs(), 'job')}; Ctrl-C again kills the run.\n`);
    }
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
