/** An artifact of a workflow run, from any workflow job and attempt. */
export interface StoredArtifact {
  /** Larger is newer. */
  readonly id: number;
  readonly name: string;
  /** `sha256:` and hex; null if the service knows no digest. */
  readonly digest: string | null;
}

/** Another workflow run, and a token that may read its artifacts. */
export interface OtherRun {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: number;
}

export interface ArtifactStore {
  /** Lists the artifacts of this workflow run whose name begins with the prefix. Rejects if they cannot be listed. */
  list(namePrefix: string): Promise<StoredArtifact[]>;
  /** Downloads an artifact of this workflow run, or of another, into a new folder and returns its path. Rejects if it cannot be downloaded. */
  fetch(artifact: StoredArtifact, from?: OtherRun): Promise<string>;
}
