import { fileURLToPath } from 'node:url';
import type { ArtifactService } from '../artifact-service/service.ts';
import { startArtifactService } from '../artifact-service/service.ts';
import type { EmulatorHandle } from '../emulator/client.ts';
import { spawnEmulator } from '../emulator/client.ts';
import type { InspectedJob, Inspection } from '../emulator/inspection.ts';
import type { ScenarioInput } from '../emulator/scenario.ts';
import { CONTRACT_AGENT_ID, DEFAULT_API_KEY } from '../emulator/scenario.ts';
import type { RunOptions, StepRun } from '../runner/run-step.ts';
import { startAction } from '../runner/run-step.ts';
import type { FileContent, Workspace } from '../runner/workspace.ts';
import { tempWorkspace } from '../runner/workspace.ts';
import { expectAgreement } from './action-agreement.ts';
import type { OutcomeName, ResultEntry, ResultsDocument } from './results-document.ts';
import { readResults } from './results-document.ts';

/** The folder of action.yml and dist/; another build can be named by the environment. */
export const ACTION_DIR = process.env.ROE_ACTION_DIR ?? fileURLToPath(new URL('../..', import.meta.url));

export interface BenchRun extends Partial<Omit<RunOptions, 'actionDir' | 'inputs'>> {
  /** Of the emulator, which forgets everything before the run. */
  scenario?: ScenarioInput;
  /** Of a new workspace, where no `workspace` is given. */
  files?: Record<string, FileContent>;
  /** Beside the bench's own; undefined takes one of those out. */
  inputs?: Record<string, string | undefined>;
  /** What happens at Roe after the scenario is set and before the step starts. */
  before?: () => Promise<void>;
}

export interface Finished {
  run: StepRun;
  results: ResultsDocument;
  /** By the file's path. */
  entries: Record<string, ResultEntry>;
  outcomes: Record<string, OutcomeName>;
  roe: Inspection;
  /** The run id by which the artifact service knows the run. */
  artifactRunId: string;
}

export interface StartedRun {
  pid: number;
  finished: Promise<Finished>;
}

/** The action between an emulated Roe and an artifact service, both real servers. */
export class ActionBench implements AsyncDisposable {
  readonly emulator: EmulatorHandle;
  readonly artifacts: ArtifactService;
  readonly #workspaces: Workspace[] = [];
  #runs = 0;

  private constructor(emulator: EmulatorHandle, artifacts: ArtifactService) {
    this.emulator = emulator;
    this.artifacts = artifacts;
  }

  static async start(): Promise<ActionBench> {
    const [emulator, artifacts] = await Promise.all([spawnEmulator(), startArtifactService()]);
    return new ActionBench(emulator, artifacts);
  }

  /** The id by which the artifact service will know the next run. */
  get nextArtifactRunId(): string {
    return `run-${this.#runs + 1}`;
  }

  async workspace(files: Record<string, FileContent>): Promise<string> {
    const workspace = await tempWorkspace(files);
    this.#workspaces.push(workspace);
    return workspace.path;
  }

  async run(options: BenchRun): Promise<Finished> {
    return await (await this.start(options)).finished;
  }

  async start({ scenario = {}, files = {}, inputs = {}, before, ...options }: BenchRun): Promise<StartedRun> {
    await this.emulator.configure(scenario);
    await before?.();
    const artifactRunId = this.nextArtifactRunId;
    this.#runs += 1;
    const started = await startAction({
      actionDir: ACTION_DIR,
      workspace: options.workspace ?? (await this.workspace(files)),
      inputs: withoutUndefined({ ...this.#ownInputs(), ...inputs }),
      artifactService: {
        resultsUrl: this.artifacts.resultsUrl,
        token: this.artifacts.tokenFor(artifactRunId, 'job-1'),
      },
      ...options,
    });
    return { pid: started.pid, finished: started.done.then((run) => this.#finish(run, artifactRunId)) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.emulator.stop(), this.artifacts.stop()]);
    await Promise.all(this.#workspaces.map((workspace) => workspace[Symbol.asyncDispose]()));
  }

  #ownInputs(): Record<string, string> {
    return {
      'api-key': DEFAULT_API_KEY,
      'agent-id': CONTRACT_AGENT_ID,
      files: 'docs/**',
      inputs: 'question: What?',
      'base-url': this.emulator.url,
      'poll-interval': '1s',
    };
  }

  async #finish(run: StepRun, artifactRunId: string): Promise<Finished> {
    const roe = await this.emulator.inspect();
    const path = run.outputs['results-path'];
    if (!path) throw new Error(`the run left no results.json; its log:\n${run.log.join('\n')}\n${run.stderr}`);
    const results = await readResults(path);
    await expectAgreement(run, results, roe);
    const entries = Object.fromEntries(results.results.map((entry) => [entry.file.path, entry]));
    const outcomes = Object.fromEntries(results.results.map(({ file, outcome }) => [file.path, outcome]));
    return { run, results, entries, outcomes, roe, artifactRunId };
  }
}

function withoutUndefined(inputs: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** The jobs that Roe has for a file, by what the action wrote on them. */
export function jobsOf({ jobs }: Inspection, path: string): InspectedJob[] {
  return jobs.filter(({ metadata }) => metadata.file_path === path);
}

export const annotationsOf = (run: StepRun, level: 'error' | 'warning'): string[] =>
  run.annotations.filter((annotation) => annotation.level === level).map(({ message }) => message);
