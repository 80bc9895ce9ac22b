import type { RunOptions, StartedAction, StepRun } from './options.ts';
import { startStage, withExports } from './stage.ts';

/** Whatever is not given stays as it was in `main`, except its signals. */
type PostOptions = Partial<Omit<RunOptions, 'actionDir' | 'tempDir'>>;

/** Null when action.yml has no `post`. */
export async function startPost(step: StepRun, options: PostOptions = {}): Promise<StartedAction | null> {
  const { signals: _signals, ...kept } = step.options;
  const merged = { ...kept, ...options, tempDir: step.tempDir };
  return startStage('post', { ...merged, env: withExports(merged.env ?? {}, step) }, step.state);
}

export async function runPost(step: StepRun, options: PostOptions = {}): Promise<StepRun | null> {
  const started = await startPost(step, options);
  return started ? started.done : null;
}
