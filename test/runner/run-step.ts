import type { RunOptions, StartedAction, StepRun } from './options.ts';
import { startStage } from './stage.ts';

export type { CancelLadder, RunOptions, SignalPlan, StartedAction, StepRun } from './options.ts';

/** Resolves once the process has started. */
export async function startAction(options: RunOptions): Promise<StartedAction> {
  const started = await startStage('main', options);
  if (!started) throw new Error('the action has no main');
  return started;
}

export async function runAction(options: RunOptions): Promise<StepRun> {
  return (await startAction(options)).done;
}
