import { unsteadyClock } from '../../support/unsteady-clock.ts';

/** For `node --import`: sets the machine's clock one second after the start, and every second if `CLOCK_AGAIN` is set. */
const stepMs = Number(process.env.CLOCK_STEP_MS);
const again = process.env.CLOCK_AGAIN === 'true';
unsteadyClock(
  (passedMs) => stepMs * (again ? Math.floor(passedMs / 1_000) : Math.min(1, Math.floor(passedMs / 1_000))),
);
