import type { Clock } from '../lib/clock.ts';

interface Called {
  readonly method: string;
  readonly path: string;
}

/** A reply, or why there is none. */
interface Ended {
  readonly status: number | null;
  readonly requestId: string | null;
  readonly code?: string;
}

/**
 * Writes one line about a call for the runner's debug log: never a body, a header or a query, and no name that a document
 * may have given to a resource.
 */
export function logCall(
  { debug, clock }: { readonly debug?: ((line: string) => void) | undefined; readonly clock: Clock },
  { method, path }: Called,
  startedAtMs: number,
  { status, requestId, code }: Ended,
): void {
  const route = path.replace(/(\/references\/).+/, '$1…/');
  const outcome = status === null ? `no reply (${code})` : String(status);
  debug?.(`Roe: ${method} ${route}: ${outcome} in ${clock.now() - startedAtMs} ms, request id ${requestId ?? 'none'}`);
}
