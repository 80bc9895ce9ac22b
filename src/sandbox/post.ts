import { createActionsStep } from '../github/actions-step.ts';
import { systemClock } from '../lib/clock.ts';
import { orWarn } from '../lib/or-warn.ts';
import { stopSandbox } from './stop-sandbox.ts';

const step = createActionsStep(process.env, 'sandbox/action.yml', systemClock);
// A failed post step would turn a green job red.
await orWarn(step, 'The sandbox could not be stopped', () => stopSandbox(step, systemClock));
