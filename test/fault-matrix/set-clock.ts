import { unsteadyClock } from '../support/unsteady-clock.ts';

/** `node --import`: a second after the start somebody sets the machine's clock; with `CLOCK_AGAIN`, each second once more. */
const stepMs = Number(process.env.CLOCK_STEP_MS);
const again = process.env.CLOCK_AGAIN === 'true';
unsteadyClock(
  (passedMs) => stepMs * (again ? Math.floor(passedMs / 1_000) : Math.min(1, Math.floor(passedMs / 1_000))),
);
