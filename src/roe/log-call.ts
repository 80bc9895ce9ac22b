import type { Clock } from '../lib/clock.ts';

interface Called {
  readonly method: string;
  readonly path: string;
}

interface Ended {
  readonly status: number | null;
  readonly requestId: string | null;
  readonly code?: string;
}

/**
 * One line for the runner's debug log, without body, header or query, and without a resource's name, which may come
 * from a document.
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
