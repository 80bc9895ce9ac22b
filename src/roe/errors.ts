import type { Result } from '../lib/result.ts';

/**
 * What went wrong in one call to Roe, for programs. Only `never-sent`, `proxy-refused` and `throttled` prove that Roe
 * did not act. With `fate-unknown` and `server-error` it may have acted.
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

/** `message` is a lower-case sentence without an end, so that it nests; it never holds the key or a document's text. */
export class RoeError extends Error {
  override readonly name = 'RoeError';
  readonly code: RoeErrorCode;
  readonly status: number | null;
  /** Roe's own wish for a pause, from `Retry-After`. */
  readonly retryAfterMs: number | null;
  constructor(
    code: RoeErrorCode,
    message: string,
    details: { status?: number; retryAfterMs?: number | null; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.status = details.status ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }
}

/** What Roe answered, or why it did not. */
export type Answer<T> = Result<T, RoeError>;

export const answered = <T>(value: T): Answer<T> => ({ ok: true, value });
export const failed = <T>(error: RoeError): Answer<T> => ({ ok: false, error });
