import type { WorkflowEvent } from './event.ts';

/** Identifies this run by GitHub's context. Texts are empty and numbers 0 if GitHub said nothing. */
export interface Origin {
  readonly repository: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** The workflow jobs that call the reusable workflow around this job, the outermost first; '' if there are none, null if the runner does not say. */
  readonly callers: string | null;
  /** The workflow job's id within its workflow. All legs of a matrix share it, and so do all calls of a reusable workflow. */
  readonly job: string;
  /** The step's id within its workflow job. All steps of a composite action have the id of the step that uses it. */
  readonly step: string;
  /** Counts the uses of the action by steps with this id, from 1. */
  readonly use: number;
  /** Eight random hexadecimal digits that identify the process. */
  readonly process: string;
  readonly sha: string;
  readonly ref: string;
  readonly runUrl: string;
}

export interface ArtifactUpload {
  /** The wanted name. If it is taken, a free one near it is used. */
  readonly name: string;
  /** Absolute. The artifact holds the files by their path below this folder. */
  readonly directory: string;
  readonly files: readonly string[];
  readonly retentionDays: number | null;
}

export interface PageUpload {
  /** The wanted name, which ends in `.html`. If it is taken, a free one near it is used. */
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

/** An annotation, which GitHub shows with the step and, in a pull request, at the line of the file. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  /** Relative to the workspace; null if it concerns no file. */
  readonly file: string | null;
  /** From 1; null for the file as a whole. */
  readonly line: number | null;
}

/** The step's log. Every text may be foreign: the implementation escapes it. */
export interface Log {
  /** Only in the runner's debug log, and nothing unless that is on. */
  debug(text: string): void;
  info(text: string): void;
  warning(text: string): void;
  /** Does not set the exit code; the entry point does. */
  error(sentence: string): void;
}

export interface StepInputs {
  /** Trimmed. */
  input(name: string): string;
  /** As it was pasted, not trimmed. */
  secretInput(name: string): string;
  /** The text of the action.yml that GitHub runs. */
  manifest(): string;
  environment(name: string): string;
  /** For clients in this process that read the environment themselves. */
  setEnvironment(name: string, value: string): void;
  mask(secret: string): void;
}

/** This action's artifacts of the workflow run. An upload rejects if it failed for good. */
export interface ArtifactStore {
  uploadArtifact(upload: ArtifactUpload): Promise<UploadedArtifact>;
  uploadPage(upload: PageUpload): Promise<UploadedArtifact>;
  /** Downloads the file `fileName` from each artifact whose name begins with `namePrefix`, and returns the paths. Rejects if an artifact cannot be read, or when the signal fires. */
  downloadArtifacts(namePrefix: string, fileName: string, signal: AbortSignal): Promise<string[]>;
}

/** Used by both the main stage and the post step. */
export interface Step extends Log, StepInputs, Pick<ArtifactStore, 'uploadArtifact'> {
  readonly workspace: string;
  readonly tempDir: string;
  /** Returns the text without any masked value, in whatever form. The log, the outputs and the summary are scrubbed too. */
  scrub(text: string): string;
  /** Saves the state for the post step immediately. */
  saveState(name: string, value: string): void;
  state(name: string): string;
}

export interface Runner extends Step, ArtifactStore {
  origin(): Promise<Origin>;
  event(): Promise<WorkflowEvent>;
  notice(text: string): void;
  annotate(annotation: Annotation): void;
  /** Lines until `endGroup` are folded under the title. Groups do not nest. */
  startGroup(title: string): void;
  endGroup(): void;
  setOutput(name: string, value: string): void;
  /** Replaces the step's summary. Rejects if it cannot be written. */
  writeSummary(markdown: string): Promise<void>;
}
