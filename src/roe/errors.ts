import type { Result } from '../lib/result.ts';

/**
 * Why a call to Roe failed. Only `never-sent`, `proxy-refused` and `throttled` prove that Roe did not act. With
 * `fate-unknown` and `server-error` it may have acted.
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

/**
 * `message` is a lower-case sentence without a full stop, so that it can be nested. It never contains the key or a
 * document's text.
 */
export class RoeError extends Error {
  override readonly name = 'RoeError';
  readonly code: RoeErrorCode;
  readonly status: number | null;
  /** The pause that Roe asks for in `Retry-After`. */
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

export type Answer<T> = Result<T, RoeError>;

export const answered = <T>(value: T): Answer<T> => ({ ok: true, value });
export const failed = <T>(error: RoeError): Answer<T> => ({ ok: false, error });
