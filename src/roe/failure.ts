import { TimeLimitError } from '../lib/clock.ts';
import { isFilesExhausted } from '../lib/open-files.ts';
import { RoeError, type RoeErrorCode } from './errors.ts';
import { NOT_READABLE } from './multipart.ts';

interface NamedCall {
  readonly method: string;
  readonly path: string;
}

/** The proxy made no connection to Roe, so nothing was sent. */
export class TunnelError extends Error {
  override readonly name = 'TunnelError';
  readonly status: number | null;
  constructor(status: number | null, cause?: unknown) {
    super('the proxy made no connection', { cause });
    this.status = status;
  }
}

/** Failures before there is a connection, so that no byte can have reached Roe. */
const NEVER_SENT = new Set([
  // The name has no address, or no name server answers.
  'ENOTFOUND',
  'EAI_AGAIN',
  // Nothing listens there, or there is no route.
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  // This machine has no address or port to connect from.
  'EADDRNOTAVAIL',
  // undici's own limit for connecting, which applies before anything is written.
  'UND_ERR_CONNECT_TIMEOUT',
  // Certificates are checked before the first byte of a request.
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
]);

/**
 * Decides what a call without a reply proves. "Never paid twice" depends on it: a submission is sent again at once only
 * after `never-sent`. A failure that is not known to be safe is `fate-unknown`. `outer` is the run's signal.
 */
export function classifyFailure(call: NamedCall, cause: unknown, outer: AbortSignal): RoeError {
  if (outer.aborted)
    return new RoeError('stopped', `${nameOf(call)} was aborted because the run is stopping`, { cause });
  if (cause instanceof TimeLimitError) {
    return new RoeError('fate-unknown', `Roe did not answer within ${Math.round(cause.limitMs / 1000)} s`, { cause });
  }
  const error = cause instanceof Error ? cause : new Error(String(cause));
  if (error.name === NOT_READABLE) return classifyUnreadable(error);
  const code = systemCode(error);
  if (error instanceof TunnelError) {
    if (error.status !== null) return proxyRefusal(error.status, cause);
    return new RoeError('never-sent', `Roe could not be reached through the proxy (${code ?? error.name})`, { cause });
  }
  // undici's code if a proxy that forwards a plain request answers 407. Nothing else here causes it.
  if (code === 'UND_ERR_INVALID_ARG') return proxyRefusal(407, cause);
  if (code !== null && isBeforeConnection(code, syscallOf(error))) {
    const why = code === 'ENOTFOUND' ? ', since its name is not known' : '';
    return new RoeError('never-sent', `Roe could not be reached${why} (${code})`, { cause });
  }
  return new RoeError('fate-unknown', `the connection to Roe broke (${code ?? error.name})`, { cause });
}

/** A request whose body never ended cannot have created a job. */
function classifyUnreadable(cause: Error): RoeError {
  return isFilesExhausted(cause)
    ? new RoeError('never-sent', 'too many files are open on this machine', { cause })
    : new RoeError('unreadable-file', 'the file changed or was removed while it was being sent', { cause });
}

/** If the network fails under an open connection, reads and writes report the same codes as a failed connect. */
function isBeforeConnection(code: string, syscall: string | null): boolean {
  if (syscall === 'connect') return true;
  return NEVER_SENT.has(code) && syscall !== 'read' && syscall !== 'write';
}

/** For a reply that is not 2xx. `sentence` is Roe's own explanation. */
export function classifyStatus(
  call: NamedCall,
  reply: { readonly status: number; readonly sentence: string | null; readonly retryAfterMs: number | null },
): RoeError {
  const { status, sentence, retryAfterMs } = reply;
  const explained = sentence === null ? '' : `: ${sentence}`;
  const details = { status, retryAfterMs, cause: nameOf(call) };
  return new RoeError(codeOf(status, sentence), `Roe answered ${status}${explained}`, details);
}

function codeOf(status: number, sentence: string | null): RoeErrorCode {
  if (status === 401) return 'unauthorized';
  // Roe answered 402 without credits until June 2026. Since then it answers 403 with a sentence.
  if (status === 402) return 'out-of-credits';
  if (status === 403) return codeOfForbidden(sentence ?? '');
  if (status === 404) return 'not-found';
  if (status === 413) return 'too-large';
  if (status === 415) return 'unsupported-type';
  if (status === 429) return 'throttled';
  if (status === 408 || status >= 500) return 'server-error';
  return 'refused';
}

/** Only Roe's sentence says why it forbids a call. */
function codeOfForbidden(sentence: string): RoeErrorCode {
  if (/credit/i.test(sentence)) return 'out-of-credits';
  return REFUSES_KEY.test(sentence) ? 'unauthorized' : 'forbidden';
}

const UNUSABLE = '(?:invalid|unknown|expired|revoked|incorrect|not valid|not recognized|does not exist)';
const REFUSES_KEY = new RegExp(`\\b${UNUSABLE}\\b.*\\bkey\\b|\\bkey\\b.*\\b${UNUSABLE}\\b`, 'i');

export const neverStarted = (call: NamedCall): RoeError =>
  new RoeError('stopped', `${nameOf(call)} was not started because the run is stopping`);

/** HTTP/2 says that the server did not process the request (RFC 9113, 8.7), so it may be sent again immediately. */
export const notProcessed = (cause: unknown): RoeError =>
  new RoeError('never-sent', 'Roe refused the request before it began to process it', { retryAfterMs: 0, cause });

/** A retry may succeed after these statuses of a proxy, and after 5xx. */
const TRANSIENT = [408, 429];

function proxyRefusal(status: number, cause: unknown): RoeError {
  const isTransient = status >= 500 || TRANSIENT.includes(status);
  const wants = status === 407 ? ': it requires a valid user name and password in HTTPS_PROXY' : '';
  const message = `the proxy refused the connection to Roe with ${status}${wants}`;
  return new RoeError(isTransient ? 'never-sent' : 'proxy-refused', message, { cause });
}

function syscallOf(error: Error): string | null {
  if ('syscall' in error && typeof error.syscall === 'string') return error.syscall;
  return error.cause instanceof Error ? syscallOf(error.cause) : null;
}

function systemCode(error: Error): string | null {
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? systemCode(error.cause) : null;
}

const nameOf = ({ method, path }: NamedCall): string => `${method} ${path}`;
