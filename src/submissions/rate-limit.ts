/** CUBIC's constants (RFC 9438): the share of the rate that a refusal keeps, and how fast the rate rises again. */
const KEPT_AFTER_REFUSAL = 0.7;
const GROWTH = 0.4;
/** Accepted requests are counted over this span, and over at least `MIN_SPAN_MS`, since a first burst is not a rate. */
const MAX_SPAN_MS = 2_000;
const MIN_SPAN_MS = 1_000;
/** If Roe refuses everything, it still gets a request now and then. */
const MIN_PER_SECOND = 0.2;

interface Refusal {
  readonly resumesAtMs: number;
  /** Accepted requests per second at that time. */
  readonly reachedPerSecond: number;
}

/**
 * Estimates the rate that Roe accepts. A refusal reduces it to a share of the rate reached. It then rises back along
 * CUBIC's curve, and carefully beyond. Without a refusal there is no limit.
 */
export class RateLimit {
  /** Times of accepted requests. Pruned when Roe refuses one. */
  #accepted: number[] = [];
  #firstAtMs: number | null = null;
  #refusal: Refusal | null = null;

  perSecond(nowMs: number): number {
    if (this.#refusal === null) return Number.POSITIVE_INFINITY;
    const { resumesAtMs, reachedPerSecond } = this.#refusal;
    const plateauS = Math.cbrt((reachedPerSecond * (1 - KEPT_AFTER_REFUSAL)) / GROWTH);
    const sinceS = Math.max(0, nowMs - resumesAtMs) / 1000;
    return Math.max(MIN_PER_SECOND, GROWTH * (sinceS - plateauS) ** 3 + reachedPerSecond);
  }

  accepted(nowMs: number): void {
    this.#firstAtMs ??= nowMs;
    this.#accepted.push(nowMs);
  }

  /**
   * Roe refused a request that began at `begunAtMs`. Refusals of requests that were in flight at a refusal count as the
   * same one.
   */
  refused(begunAtMs: number, nowMs: number, pauseMs: number): void {
    const last = this.#refusal;
    const isPartOfLast = last !== null && begunAtMs < last.resumesAtMs;
    this.#refusal = {
      resumesAtMs: Math.max(nowMs + pauseMs, last?.resumesAtMs ?? 0),
      reachedPerSecond: isPartOfLast ? last.reachedPerSecond : this.#reached(nowMs),
    };
  }

  #reached(nowMs: number): number {
    this.#accepted = this.#accepted.filter((atMs) => atMs > nowMs - MAX_SPAN_MS);
    const spanMs = Math.min(MAX_SPAN_MS, Math.max(MIN_SPAN_MS, nowMs - (this.#firstAtMs ?? nowMs)));
    return Math.min((this.#accepted.length * 1000) / spanMs, this.perSecond(nowMs));
  }
}
