import type { RpcBody, RpcMethod } from './artifacts.ts';
import { TwirpError } from './twirp-error.ts';

interface Scope {
  runId: string;
  jobId: string;
}

/** The signature is not checked: the tokens of this service have none. */
function scopeOf(header: string | undefined): Scope {
  const payload = /^Bearer [^.]+\.([^.]+)\./.exec(header ?? '')?.[1];
  if (payload === undefined) throw new TwirpError('unauthenticated', 'missing or malformed bearer token');
  let scp: unknown;
  try {
    scp = JSON.parse(Buffer.from(payload, 'base64url').toString())?.scp;
  } catch {
    throw new TwirpError('unauthenticated', 'malformed bearer token');
  }
  const scopes = typeof scp === 'string' ? scp.split(' ') : [];
  const [, runId, jobId, ...rest] = scopes.find((scope) => scope.startsWith('Actions.Results:'))?.split(':') ?? [];
  if (!runId || !jobId || rest.length > 0) {
    throw new TwirpError('permission_denied', 'the token has no Actions.Results scope');
  }
  return { runId, jobId };
}

/** Any job of a run may read and delete what another has uploaded; only its own job uploads. */
export function authorize(header: string | undefined, method: RpcMethod, body: RpcBody): void {
  const { runId, jobId } = scopeOf(header);
  const uploads = method === 'CreateArtifact' || method === 'FinalizeArtifact';
  const sameRun = body.workflow_run_backend_id === runId;
  const sameJob = body.workflow_job_run_backend_id === jobId;
  if (!sameRun || (uploads && !sameJob)) {
    throw new TwirpError('permission_denied', 'the token is for another run or job');
  }
}
