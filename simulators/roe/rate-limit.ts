import { detail, type Reply } from './reply.ts';
import type { RateLimit } from './scenario.ts';

/** A token bucket, refilled by the clock. */
export class TokenBucket {
  readonly #limit: RateLimit;
  readonly #capacity: number;
  #tokens: number;
  #filledAt: number;

  constructor(limit: RateLimit, now: number) {
    this.#limit = limit;
    this.#capacity = limit.burst ?? Math.max(1, limit.perSecond);
    this.#tokens = this.#capacity;
    this.#filledAt = now;
  }

  /** The 429 where no token is left. */
  take(now: number, serverNow: number): Reply | undefined {
    const gained = ((now - this.#filledAt) / 1000) * this.#limit.perSecond;
    this.#tokens = Math.min(this.#capacity, this.#tokens + gained);
    this.#filledAt = now;
    if (this.#tokens >= 1) {
      this.#tokens -= 1;
      return undefined;
    }
    const wait = Math.max(1, Math.ceil((1 - this.#tokens) / this.#limit.perSecond));
    const text = `Request was throttled. Expected available in ${wait} second${wait === 1 ? '' : 's'}.`;
    return detail(429, text, this.#retryAfter(wait, serverNow));
  }

  #retryAfter(wait: number, serverNow: number): Record<string, string> {
    switch (this.#limit.retryAfter) {
      case 'seconds':
        return { 'retry-after': String(wait) };
      case 'date':
        // An HTTP date has no fraction: rounding down would promise the token too early.
        return { 'retry-after': new Date(Math.ceil(serverNow / 1000 + wait) * 1000).toUTCString() };
      case 'none':
        return {};
    }
  }
}
