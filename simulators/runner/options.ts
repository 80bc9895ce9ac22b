import type { StrategyContext } from './action.ts';
import type { Annotation, SeenCommand } from './commands.ts';
import type { Program } from './in-process.ts';

export interface SignalPlan {
  /** Milliseconds after the start, or the first log line that matches. */
  after: number | { logLine: RegExp };
  signal: NodeJS.Signals;
}

/** Milliseconds from SIGINT to SIGTERM, and from SIGTERM to SIGKILL. */
export interface CancelLadder {
  termAfter: number;
  killAfter: number;
}

export interface RunOptions {
  /** The folder of action.yml. */
  actionDir: string;
  workspace: string;
  inputs: Record<string, string>;
  env?: Record<string, string>;
  /** `GITHUB_*` and `RUNNER_*` values, with or without the GITHUB_ prefix; `token` is `github.token`. */
  github?: Record<string, string>;
  strategy?: StrategyContext;
  event?: unknown;
  tempDir?: string;
  artifactService?: { resultsUrl: string; token: string };
  /** Values the runner masks from the start, as it does the workflow's `secrets`. */
  secrets?: readonly string[];
  signals?: readonly SignalPlan[];
  /** What follows the first SIGINT sent by the harness; without it nothing does. */
  cancelLadder?: 'runner' | CancelLadder;
  timeoutMs?: number;
  uid?: number;
  nodeOptions?: string;
  /** The hard limit of open files that the process gets; Windows has none. */
  openFiles?: number;
  onLine?: (text: string) => void;
  /** Runs within this process in the place of the action's script: without a process there are no signals and no other user. */
  program?: Program;
}

export interface StepRun {
  /** Null when a signal ended the process. */
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  durationMs: number;
  conclusion: 'success' | 'failure' | 'cancelled';
  stdout: string;
  stderr: string;
  /** Masked and worded as in the web UI. */
  log: string[];
  annotations: Annotation[];
  outputs: Record<string, string>;
  state: Record<string, string>;
  summary: string | null;
  summaryDropped: boolean;
  commandFailures: string[];
  commands: SeenCommand[];
  masks: string[];
  /** Outputs that would be dropped as job outputs, since they contain a masked value. */
  outputsWithSecrets: string[];
  exportedEnv: Record<string, string>;
  addedPaths: string[];
  tempDir: string;
  env: Record<string, string>;
  options: RunOptions;
}

export interface StartedAction {
  pid: number;
  /** To the process alone, as the runner does; children get nothing. */
  signal(signal: NodeJS.Signals): void;
  done: Promise<StepRun>;
}
