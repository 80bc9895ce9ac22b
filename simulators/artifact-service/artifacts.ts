import { randomUUID } from 'node:crypto';
import type { BlobStore } from './blob-store.ts';
import { TwirpError } from './twirp-error.ts';

export interface StoredArtifact {
  id: number;
  runId: string;
  jobId: string;
  name: string;
  mimeType: string;
  size: number;
  /** `sha256:<hex>`, as the client reported it. */
  digest: string;
  createdAt: string;
  finalized: boolean;
  blob: string;
}

export type RpcMethod =
  | 'CreateArtifact'
  | 'FinalizeArtifact'
  | 'ListArtifacts'
  | 'GetSignedArtifactURL'
  | 'DeleteArtifact';

export type RpcBody = Record<string, unknown>;

export interface ArtifactRegistry {
  call(method: RpcMethod, body: RpcBody): Promise<RpcBody>;
  reserve(name: string, runId: string): void;
  all(): StoredArtifact[];
}

function text(body: RpcBody, key: string): string {
  const value = body[key];
  if (typeof value !== 'string' || value === '') throw new TwirpError('invalid_argument', `${key} is required`);
  return value;
}

function optionalText(body: RpcBody, key: string): string | undefined {
  return body[key] === undefined || body[key] === null ? undefined : text(body, key);
}

/** int64 values travel as strings, StringValue and Timestamp as plain strings, as protobuf's JSON form has it. */
class Registry implements ArtifactRegistry {
  readonly #store: BlobStore;
  readonly #artifacts: StoredArtifact[] = [];
  #nextId = 1001;

  constructor(store: BlobStore) {
    this.#store = store;
  }

  all(): StoredArtifact[] {
    return this.#artifacts.filter(({ finalized }) => finalized);
  }

  reserve(name: string, runId: string): void {
    this.#add(runId, 'another-job', name, 'application/zip');
  }

  async call(method: RpcMethod, body: RpcBody): Promise<RpcBody> {
    switch (method) {
      case 'CreateArtifact':
        return this.#create(body);
      case 'FinalizeArtifact':
        return this.#finalize(body);
      case 'ListArtifacts':
        return this.#list(body);
      case 'GetSignedArtifactURL': {
        const artifact = this.#find(body, true);
        const fileName = artifact.mimeType === 'application/zip' ? `${artifact.name}.zip` : artifact.name;
        return { signed_url: this.#store.downloadUrl(artifact.blob, fileName) };
      }
      case 'DeleteArtifact':
        return this.#delete(body);
    }
  }

  #add(runId: string, jobId: string, name: string, mimeType: string): StoredArtifact {
    // One name per run, whichever job holds it and whether or not its upload has ended.
    if (this.#artifacts.some((other) => other.runId === runId && other.name === name)) {
      throw new TwirpError('already_exists', 'an artifact with this name already exists on the workflow run');
    }
    const artifact: StoredArtifact = {
      id: this.#nextId,
      runId,
      jobId,
      name,
      mimeType,
      size: 0,
      digest: '',
      createdAt: new Date().toISOString(),
      finalized: false,
      // No extension: the client takes any URL that ends in .zip for an archive.
      blob: randomUUID(),
    };
    this.#nextId += 1;
    this.#artifacts.push(artifact);
    return artifact;
  }

  #find(body: RpcBody, finalized: boolean): StoredArtifact {
    const runId = text(body, 'workflow_run_backend_id');
    const jobId = text(body, 'workflow_job_run_backend_id');
    const name = text(body, 'name');
    const artifact = this.#artifacts.find(
      (other) => other.runId === runId && other.jobId === jobId && other.name === name && other.finalized === finalized,
    );
    if (!artifact) throw new TwirpError('not_found', `artifact ${name} not found`);
    return artifact;
  }

  #create(body: RpcBody): RpcBody {
    const mimeType = optionalText(body, 'mime_type') ?? 'application/zip';
    const artifact = this.#add(
      text(body, 'workflow_run_backend_id'),
      text(body, 'workflow_job_run_backend_id'),
      text(body, 'name'),
      mimeType,
    );
    return { ok: true, signed_upload_url: this.#store.uploadUrl(artifact.blob) };
  }

  async #finalize(body: RpcBody): Promise<RpcBody> {
    const artifact = this.#find(body, false);
    const size = Number(optionalText(body, 'size') ?? 0);
    const stored = await this.#store.size(artifact.blob);
    if (stored !== size) {
      throw new TwirpError('failed_precondition', `the upload holds ${stored ?? 'no'} bytes, not ${size}`);
    }
    artifact.size = size;
    artifact.digest = optionalText(body, 'hash') ?? '';
    artifact.finalized = true;
    return { ok: true, artifact_id: String(artifact.id) };
  }

  #list(body: RpcBody): RpcBody {
    const runId = text(body, 'workflow_run_backend_id');
    const name = optionalText(body, 'name_filter');
    const id = optionalText(body, 'id_filter');
    const artifacts = this.all()
      .filter((artifact) => artifact.runId === runId)
      .filter((artifact) => name === undefined || artifact.name === name)
      .filter((artifact) => id === undefined || String(artifact.id) === id)
      .map((artifact) => ({
        workflow_run_backend_id: artifact.runId,
        workflow_job_run_backend_id: artifact.jobId,
        database_id: String(artifact.id),
        name: artifact.name,
        size: String(artifact.size),
        created_at: artifact.createdAt,
        ...(artifact.digest === '' ? {} : { digest: artifact.digest }),
      }));
    return { artifacts };
  }

  async #delete(body: RpcBody): Promise<RpcBody> {
    const artifact = this.#find(body, true);
    this.#artifacts.splice(this.#artifacts.indexOf(artifact), 1);
    await this.#store.remove(artifact.blob);
    return { ok: true, artifact_id: String(artifact.id) };
  }
}

export function createRegistry(store: BlobStore): ArtifactRegistry {
  return new Registry(store);
}
