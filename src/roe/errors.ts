import type { Result } from '../lib/result.ts';

/**
 * Only `never-sent`, `proxy-refused` and `throttled` prove that Roe did not act. With `fate-unknown` and `server-error`
 * it may have acted.
 */
export type RoeErrorCode =
  | 'never-sent'
  /** Nothing was sent, and a retry cannot succeed until the proxy or its settings change. */
  | 'proxy-refused'
  | 'throttled'
  | 'fate-unknown'
  | 'server-error'
  | 'unreadable-reply'
  | 'unauthorized'
  | 'forbidden'
  | 'out-of-credits'
  | 'not-found'
  | 'refused'
  | 'too-large'
  | 'unsupported-type'
  | 'unreadable-file'
  | 'stopped';

interface RoeErrorDetails {
  readonly status?: number;
  readonly retryAfterMs?: number | null;
  readonly requestId?: string;
  readonly cause?: unknown;
}

/**
 * `message` is a lower-case sentence without a full stop, so that it can be nested. It never contains the key or a
 * document's text.
 */
export class RoeError extends Error {
  override readonly name = 'RoeError';
  readonly code: RoeErrorCode;
  readonly status: number | null;
  readonly retryAfterMs: number | null;
  /** For Roe's support: the reply's `X-Request-Id`, otherwise the request's own. Null without a call. */
  readonly requestId: string | null;
  readonly #details: RoeErrorDetails;
  constructor(code: RoeErrorCode, message: string, details: RoeErrorDetails = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.status = details.status ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.requestId = details.requestId ?? null;
    this.#details = details;
  }

  ofRequest(requestId: string): RoeError {
    return new RoeError(this.code, this.message, { requestId, ...this.#details });
  }
}

/** For a failed call that no result holds. Without a reply, Roe's support could not find the call. */
export const withRequestId = ({ message, status, requestId }: RoeError): string =>
  status === null || requestId === null ? message : `${message}, request id ${requestId}`;

export type Answer<T> = Result<T, RoeError>;

export const answered = <T>(value: T): Answer<T> => ({ ok: true, value });
export const failed = <T>(error: RoeError): Answer<T> => ({ ok: false, error });
