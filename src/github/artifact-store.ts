/** An artifact of this workflow run, from any workflow job and attempt. */
export interface StoredArtifact {
  /** Larger is newer. */
  readonly id: number;
  readonly name: string;
  /** `sha256:` and hex; null if the service knows no digest. */
  readonly digest: string | null;
}

export interface ArtifactStore {
  /** Lists the artifacts whose name begins with the prefix. Rejects if they cannot be listed. */
  list(namePrefix: string): Promise<StoredArtifact[]>;
  /** Downloads an artifact into a new folder and returns its path. Rejects if it cannot be downloaded. */
  fetch(artifact: StoredArtifact): Promise<string>;
}
