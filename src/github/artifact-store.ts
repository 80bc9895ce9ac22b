/** From any workflow job and attempt of a run. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** `sha256:` and hex, or null if the service knows no digest. */
  readonly digest: string | null;
}

export interface OtherRun {
  readonly token: string;
  readonly repository: string;
  readonly runId: number;
}

export interface ArtifactStore {
  /** Artifacts of this workflow run. Rejects if they cannot be listed. */
  list(namePrefix: string): Promise<StoredArtifact[]>;
  /**
   * Downloads an artifact into a new folder and returns its path. `from` is another workflow run. Rejects on failure.
   */
  fetch(artifact: StoredArtifact, from?: OtherRun): Promise<string>;
}
