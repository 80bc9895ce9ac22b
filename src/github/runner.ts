import type { WorkflowEvent } from './event.ts';

/** This run in GitHub's context. A missing text is empty, and a missing number is 0. */
export interface Origin {
  readonly repository: string;
  readonly runId: number;
  readonly runAttempt: number;
  /**
   * The workflow jobs that call the reusable workflow around this job, outermost first. '' if there are none, null if
   * unknown.
   */
  readonly callers: string | null;
  /** The workflow job's id in its workflow. All legs of a matrix and all calls of a reusable workflow share it. */
  readonly job: string;
  /** The step's id in its workflow job. The steps of a composite action have the id of the step that uses it. */
  readonly step: string;
  /** Numbers the uses of the action by steps with this id, from 1. */
  readonly use: number;
  readonly process: string;
  readonly sha: string;
  readonly ref: string;
  readonly runUrl: string;
}

export interface ArtifactUpload {
  /** If the name is taken, a free one near it is used. */
  readonly name: string;
  /** Absolute. Paths in the artifact are relative to it. */
  readonly directory: string;
  readonly files: readonly string[];
  readonly retentionDays: number | null;
}

export interface PageUpload {
  /** Ends in `.html`. If the name is taken, a free one near it is used. */
  readonly name: string;
  readonly path: string;
  readonly retentionDays: number | null;
}

export interface UploadedArtifact {
  readonly name: string;
  readonly id: number;
  readonly url: string;
  /** `sha256:` and hex, of the archive or the page. */
  readonly digest: string;
}

/** GitHub shows it with the step and, in a pull request, at the line of the file. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  /** Relative to the workspace. Null if it concerns no file. */
  readonly file: string | null;
  readonly line: number | null;
}

/** Texts may be foreign: the implementation escapes them. */
export interface Log {
  /** Shown only if the runner's debug log is on. */
  debug(text: string): void;
  info(text: string): void;
  warning(text: string): void;
  /** Does not set the exit code. */
  error(sentence: string): void;
}

export interface StepInputs {
  input(name: string): string;
  secretInput(name: string): string;
  /** The text of the action.yml that GitHub runs. */
  manifest(): string;
  environment(name: string): string;
  /** For clients in this process that read the environment themselves. */
  setEnvironment(name: string, value: string): void;
  mask(secret: string): void;
}

/** Uploads reject if they failed for good. */
export interface ArtifactStore {
  /** Loads the client, so that the first upload does not wait for it. */
  loadArtifactClient(): Promise<void>;
  uploadArtifact(upload: ArtifactUpload): Promise<UploadedArtifact>;
  uploadPage(upload: PageUpload): Promise<UploadedArtifact>;
  /**
   * Downloads the file `fileName` of each artifact whose name begins with `namePrefix`, and returns the paths. Rejects
   * on failure, or when the signal fires.
   */
  downloadArtifacts(namePrefix: string, fileName: string, signal: AbortSignal): Promise<string[]>;
}

/** The part that the post step uses too. */
export interface Step extends Log, StepInputs, Pick<ArtifactStore, 'uploadArtifact'> {
  readonly workspace: string;
  readonly tempDir: string;
  /** Removes every masked value, in any form. The log, the outputs and the summary are scrubbed too. */
  scrub(text: string): string;
  /** Saves immediately, for the post step. */
  saveState(name: string, value: string): void;
  state(name: string): string;
}

export interface Runner extends Step, ArtifactStore {
  origin(): Promise<Origin>;
  event(): Promise<WorkflowEvent>;
  notice(text: string): void;
  annotate(annotation: Annotation): void;
  /** Folds the lines until `endGroup`. Groups do not nest. */
  startGroup(title: string): void;
  endGroup(): void;
  setOutput(name: string, value: string): void;
  /** Replaces the summary. Rejects if it cannot be written. */
  writeSummary(markdown: string): Promise<void>;
}
