/** An artifact of this workflow run, of whichever workflow job and attempt. */
export interface StoredArtifact {
  /** Larger is newer. */
  readonly id: number;
  readonly name: string;
  /** `sha256:` and hex; null where the service knows none. */
  readonly digest: string | null;
}

/** The artifacts of this workflow run. */
export interface ArtifactStore {
  /** Those whose name begins so. Rejects where they cannot be listed. */
  list(namePrefix: string): Promise<StoredArtifact[]>;
  /** Downloads one into a new folder, whose path is returned. Rejects where that failed for good. */
  fetch(artifact: StoredArtifact): Promise<string>;
}
