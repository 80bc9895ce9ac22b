import type { WorkflowEvent } from './event.ts';

/** Where this run comes from, by GitHub's context. Texts are '' and numbers 0 where GitHub said nothing. */
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
  /** The wanted name; where it is taken, a free one near it is found. */
  readonly name: string;
  /** Absolute; the artifact holds these files by their path below it. */
  readonly directory: string;
  readonly files: readonly string[];
  readonly retentionDays: number | null;
}

export interface PageUpload {
  /** Ends in `.html`. The wanted name; where it is taken, a free one near it is found. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly retentionDays: number | null;
}

export interface UploadedArtifact {
  readonly name: string;
  readonly id: number;
  readonly url: string;
  /** `sha256:` and hex, of the archive, or of the page. */
  readonly digest: string;
}

/** A remark that GitHub shows with the step and, in a pull request, at the first line of the file. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  /** From the workspace; null where it is about no file. */
  readonly file: string | null;
}

/** The step's log. Every text may be foreign: the implementation makes it harmless. */
export interface Log {
  info(text: string): void;
  warning(text: string): void;
  /** The exit code is the entry's to set. */
  error(sentence: string): void;
}

/** What the step is given. */
export interface StepInputs {
  /** Without the space around it. */
  input(name: string): string;
  /** As it was pasted, with the space around it. */
  secretInput(name: string): string;
  /** The text of the action.yml that GitHub runs. */
  manifest(): string;
  environment(name: string): string;
  /** For clients in this process that read the environment themselves. */
  setEnvironment(name: string, value: string): void;
  mask(secret: string): void;
}

/** The artifacts of this workflow run, as the action keeps its own. An upload rejects if it failed for good. */
export interface ArtifactStore {
  uploadArtifact(upload: ArtifactUpload): Promise<UploadedArtifact>;
  /** Uploads one file as it is, so that its address opens in the browser. */
  uploadPage(upload: PageUpload): Promise<UploadedArtifact>;
  /** Downloads the file `fileName` from each artifact whose name begins with `namePrefix`, and returns the paths. Rejects if an artifact cannot be read, or when the signal fires. */
  downloadArtifacts(namePrefix: string, fileName: string, signal: AbortSignal): Promise<string[]>;
}

/** What the main stage and the post step share. */
export interface Step extends Log, StepInputs, Pick<ArtifactStore, 'uploadArtifact'> {
  readonly workspace: string;
  readonly tempDir: string;
  /** The text without any value that was masked, in whatever form. All text that goes through here is scrubbed too. */
  scrub(text: string): string;
  /** Kept for the post step, at once. */
  saveState(name: string, value: string): void;
  state(name: string): string;
}

/** What only the main stage needs. */
export interface Runner extends Step, ArtifactStore {
  origin(): Promise<Origin>;
  event(): Promise<WorkflowEvent>;
  notice(text: string): void;
  annotate(annotation: Annotation): void;
  /** Lines until `endGroup` fold away under the title. Groups do not nest. */
  startGroup(title: string): void;
  endGroup(): void;
  setOutput(name: string, value: string): void;
  /** Replaces the step's summary. Rejects if it cannot be written. */
  writeSummary(markdown: string): Promise<void>;
}
