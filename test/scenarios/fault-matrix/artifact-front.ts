import type { Fault } from '../../../simulators/roe/scenario.ts';
import { type Front, startFront } from './front.ts';

/** The calls of an upload: two to the artifact service, and between them the blocks to the blob store. */
export type ArtifactCall = 'CreateArtifact' | 'upload' | 'FinalizeArtifact';

export interface ArtifactFrontOptions {
  /** The artifact service; the blob store is where its replies say. */
  readonly target: string;
  readonly call: ArtifactCall;
  /** Null: the blob store's connections are refused. */
  readonly fault: Fault | null;
  readonly once: boolean;
}

/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9';

/** Stands before the artifact service and the blob store. */
export async function startArtifactFront({ target, call, fault, once }: ArtifactFrontOptions): Promise<Front> {
  let blobStore = '';
  const callOf = (path: string) => (path.startsWith('/twirp/') ? path.slice(path.lastIndexOf('/') + 1) : 'upload');
  const front = await startFront({
    targetOf: (path) => (callOf(path) === 'upload' ? blobStore : target.replace(/\/$/, '')),
    isCall: (_, path) => callOf(path) === call,
    fault,
    once,
    rewrite: (path, status, body) => {
      if (callOf(path) !== 'CreateArtifact' || status !== 200) return body;
      const created = JSON.parse(body.toString()) as { signed_upload_url: string };
      const signed = new URL(created.signed_upload_url);
      blobStore = signed.origin;
      const to = fault === null ? NOWHERE : front.url;
      return Buffer.from(JSON.stringify({ ...created, signed_upload_url: `${to}${signed.pathname}${signed.search}` }));
    },
  });
  return front;
}
