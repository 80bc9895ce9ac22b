import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { StrategyContext } from '../runner/action.ts';
import type { Program } from '../runner/in-process.ts';
import type { RunOptions, StepRun } from '../runner/options.ts';
import { runPost } from '../runner/post.ts';
import { runAction } from '../runner/run-step.ts';
import { type Contexts, fillIn, holds } from './expression.ts';
import { actionFolder, type WorkflowJob, type WorkflowStep } from './workflow.ts';

export interface JobRun {
  readonly succeeded: boolean;
  /** The runs of the action, by step id. */
  readonly actions: Readonly<Record<string, StepRun>>;
  /** The steps that ran, by name, id or what they use. */
  readonly ran: readonly string[];
  /** What the `run:` steps printed. */
  readonly printed: string;
  /** The post steps, in the order in which they ran. */
  readonly posts: readonly StepRun[];
}

interface JobOptions {
  /** The folder of this repository. */
  readonly repository: string;
  readonly workspace: string;
  readonly contexts: Contexts;
  /** The workflow's own, filled in. */
  readonly env?: Readonly<Record<string, string>>;
  /** How long a minute of a step's `timeout-minutes` takes. */
  readonly minuteMs?: number;
  /** Taken for every use of the action; its `inputs` are added to the step's own. */
  readonly options: Partial<RunOptions>;
  /** What takes the place of the process of the action in this folder of the repository; without it each use is a process. */
  readonly programOf?: (folder: string) => Program;
}

/**
 * Runs the steps of a workflow job as GitHub does: uses of this action through the harness, `run:` steps in bash.
 * A checkout is what the workspace holds already.
 */
export async function runJob(
  job: WorkflowJob,
  { repository, workspace, contexts, env = {}, minuteMs = 60_000, options, programOf }: JobOptions,
): Promise<JobRun> {
  const actions: Record<string, StepRun> = {};
  const steps: Record<string, { outputs: Record<string, string>; outcome: string; conclusion: string }> = {};
  const ran: string[] = [];
  const used: StepRun[] = [];
  let succeeded = true;
  let printed = '';
  const inBackground = new Map<string, Promise<void>>();
  for (const step of job.steps) {
    const known = { ...contexts, env, steps };
    if (!holds(step.if, succeeded, known)) continue;
    ran.push(step.name ?? step.id ?? step.uses ?? '');
    for (const id of step.wait) await inBackground.get(id);
    if (step.background) inBackground.set(step.id ?? '', carryOut(step, known));
    else if (step.wait.length === 0) await carryOut(step, known);
  }
  // As on GitHub's runner, which lets no step outlive the job.
  await Promise.all(inBackground.values());
  return { succeeded, actions, ran, printed, posts: await runPosts(used) };

  async function carryOut(step: WorkflowStep, known: Contexts): Promise<void> {
    const ours = actionFolder(step.uses ?? '');
    if (ours !== null) {
      const limit = step.timeoutMinutes === null ? {} : endedAfter(step.timeoutMinutes * minuteMs);
      const program = programOf === undefined ? {} : { program: programOf(ours) };
      const given = { ...program, ...options, ...limit };
      const run = await useAction(step, join(repository, ours), workspace, known, given);
      used.push(run);
      actions[step.id ?? ''] = run;
      // A step that ran out of its time has failed; only a workflow that somebody cancels has cancelled steps.
      const outcome = run.conclusion === 'cancelled' && step.timeoutMinutes !== null ? 'failure' : run.conclusion;
      steps[step.id ?? ''] = { outputs: run.outputs, outcome, conclusion: step.continueOnError ? 'success' : outcome };
      succeeded &&= outcome === 'success' || step.continueOnError;
    } else if (step.run !== undefined) {
      const { passed, output } = await runScript(step, workspace, known, env);
      printed += output;
      succeeded &&= passed;
    } else if (!step.uses?.startsWith('actions/checkout@')) {
      throw new Error(`the tests do not run ${step.uses}`);
    }
  }
}

/** After all steps, those of the last step first. A step that ran without a process leaves nothing to a post step. */
async function runPosts(used: readonly StepRun[]): Promise<StepRun[]> {
  const posts: StepRun[] = [];
  for (const step of used.toReversed()) {
    const post = step.options.program === undefined ? await runPost(step) : null;
    if (post !== null) posts.push(post);
  }
  return posts;
}

/** As the runner ends a step, by signals. */
const endedAfter = (milliseconds: number): Partial<RunOptions> => ({
  signals: [{ after: milliseconds, signal: 'SIGINT' }],
  cancelLadder: 'runner',
});

function useAction(
  step: WorkflowStep,
  actionDir: string,
  workspace: string,
  contexts: Contexts,
  options: Partial<RunOptions>,
): Promise<StepRun> {
  const given = Object.fromEntries(Object.entries(step.with).map(([name, text]) => [name, fillIn(text, contexts)]));
  const github = { ACTION: step.id ?? '__self', ...options.github };
  const strategy = contexts.strategy as StrategyContext | undefined;
  return runAction({
    ...(strategy === undefined ? {} : { strategy }),
    ...options,
    actionDir,
    workspace,
    github,
    inputs: { ...given, ...options.inputs },
  });
}

/** As the runner does without a `shell:` (bash -e). */
function runScript(
  { run = '', env }: WorkflowStep,
  workspace: string,
  contexts: Contexts,
  ofAll: Readonly<Record<string, string>>,
) {
  const own = Object.entries(env).map(([name, text]) => [name, fillIn(text, contexts)]);
  const added = { ...ofAll, ...Object.fromEntries(own) };
  return new Promise<{ passed: boolean; output: string }>((resolve) => {
    const options = { cwd: workspace, env: { ...process.env, ...added } };
    execFile('bash', ['-e', '-c', fillIn(run, contexts)], options, (error, stdout, stderr) =>
      resolve({ passed: error === null, output: stdout + stderr }),
    );
  });
}
