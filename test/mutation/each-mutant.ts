import { type RunnerTestCase, TestRunner } from 'vitest';

/** What Stryker's instrumented code reads and writes (`INSTRUMENTER_CONSTANTS` of @stryker-mutator/api). */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { readonly perTest: Record<string, Readonly<Record<string, number>>> };
}

/** How a mutant ended; one that is not among these was survived by the tests that reach it. */
export type Kill =
  | { readonly kind: 'failed'; readonly test: string; readonly message: string }
  | { readonly kind: 'endless'; readonly test: string };

declare module 'vitest' {
  interface TaskMeta {
    kills?: Readonly<Record<string, Kill>>;
  }
}

/** Counted apart, so that what a mutant reaches is not taken for what the code reaches. */
const UNCOUNTED = 'while a mutant is active';
const LONGEST_MS = 10_000;
/** A loop that comes by its mutant this much more often than a whole test did does not end. */
const MOST_HITS = 100;
const ENDLESS = Symbol('endless');

/**
 * Runs each test once as it is, and then once more for each mutant that it reached and that no test before it has noticed.
 * Nothing is loaded anew for a mutant, which is why this takes milliseconds for each, and Stryker's own way seconds.
 */
export default class EachMutant extends TestRunner {
  readonly #stryker = instrumented();
  readonly #kills = new Map<string, Kill>();

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    await run();
    const id = this.#stryker.currentTestId;
    // Without an id Stryker runs one mutant that is chosen already.
    if (id === undefined) return;
    this.#stryker.currentTestId = UNCOUNTED;
    const reached = { ...this.#stryker.mutantCoverage?.perTest[id] };
    for (const [mutant, hits] of Object.entries(reached)) {
      if (!this.#kills.has(mutant)) await this.#runMutated(mutant, hits * MOST_HITS + MOST_HITS, id, run);
    }
    if (this.#stryker.mutantCoverage) delete this.#stryker.mutantCoverage.perTest[UNCOUNTED];
    // A test that fails when it is run again would seem to notice every mutant.
    await run();
    this.#stryker.currentTestId = id;
    test.file.meta.kills = Object.fromEntries(this.#kills);
  }

  async #runMutated(mutant: string, hitLimit: number, test: string, run: () => unknown): Promise<void> {
    Object.assign(this.#stryker, { activeMutant: mutant, hitCount: 0, hitLimit });
    const late = new AbortController();
    try {
      const first = await Promise.race([run(), timeUp(late.signal)]);
      if (first === ENDLESS) this.#kills.set(mutant, { kind: 'endless', test });
    } catch (error) {
      const endless = (this.#stryker.hitCount ?? 0) > hitLimit;
      this.#kills.set(mutant, endless ? { kind: 'endless', test } : { kind: 'failed', test, message: String(error) });
    } finally {
      late.abort();
      Object.assign(this.#stryker, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
  }
}

function instrumented(): Instrumented {
  const scope = globalThis as { __stryker__?: Instrumented };
  scope.__stryker__ ??= {};
  return scope.__stryker__;
}

const timeUp = (signal: AbortSignal) =>
  new Promise<typeof ENDLESS>((resolve) => {
    const timer = setTimeout(() => resolve(ENDLESS), LONGEST_MS);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
