import { existsSync, readFileSync } from 'node:fs';
import { parseResults } from '../../test/support/results-schema.ts';
import type { RunOptions, StartedAction, StepRun } from './options.ts';
import { startStage } from './stage.ts';

export type { CancelLadder, RunOptions, SignalPlan, StartedAction, StepRun } from './options.ts';

/** Resolves once the process has started. */
export async function startAction(options: RunOptions): Promise<StartedAction> {
  const started = await startStage('main', options);
  if (!started) throw new Error('the action has no main');
  return { ...started, done: started.done.then(holdToSchema) };
}

/** Whatever a test is about, the results file of its run keeps to the published schema. */
function holdToSchema(step: StepRun): StepRun {
  const path = step.outputs['results-path'] ?? '';
  if (existsSync(path)) parseResults(readFileSync(path, 'utf8'));
  return step;
}

export async function runAction(options: RunOptions): Promise<StepRun> {
  return (await startAction(options)).done;
}
