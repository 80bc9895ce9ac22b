/** By how much a refusal lowers the rate, and how fast it rises again: CUBIC's constants (RFC 9438). */
const KEPT_AFTER_REFUSAL = 0.7;
const GROWTH = 0.4;
/** Accepted requests are counted over this span, and over at least `MIN_SPAN_MS`, since a first burst is not a rate. */
const MAX_SPAN_MS = 2_000;
const MIN_SPAN_MS = 1_000;
/** A Roe that refuses everything is still asked now and then. */
const MIN_PER_SECOND = 0.2;

interface Refusal {
  /** When sending may go on after it. */
  readonly resumesAtMs: number;
  /** What went through at that time, a second. */
  readonly reachedPerSecond: number;
}

/**
 * How many requests a second Roe takes, as far as its refusals tell: what went through when it refused, less a share,
 * then back to that by CUBIC's curve and carefully beyond. Without a refusal there is no limit.
 */
export class RateLimit {
  /** When; eight bytes a request, which a refusal lets go. */
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

  /** Roe refused a request that was begun at `begunAtMs`. Those that were under way at a refusal are part of it. */
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
