/** An artifact of this workflow run, from any workflow job and attempt. */
export interface StoredArtifact {
  /** Larger is newer. */
  readonly id: number;
  readonly name: string;
  /** `sha256:` and hex; null if the service knows no digest. */
  readonly digest: string | null;
}

export interface ArtifactStore {
  list(namePrefix: string): Promise<StoredArtifact[]>;
  fetch(artifact: StoredArtifact): Promise<string>;
}
