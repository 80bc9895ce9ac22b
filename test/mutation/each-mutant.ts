import { type RunnerTestCase, TestRunner } from 'vitest';

/** What Stryker's instrumented code reads and writes (`INSTRUMENTER_CONSTANTS` of @stryker-mutator/api). */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: { readonly perTest: Record<string, Record<string, number>> };
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
const MUTATED = 'while a mutant is active';
const MAX_MS = 3_000;
const MAX_MESSAGE_LENGTH = 300;
/** What shows that much is little takes half a second each time; other tests show the same code. */
const RUN_ONCE = /10 000 files|whatever the verdict says|too large to open|in time that grows with/;

/** A test that passes this many times as many places of the code as it does without a mutant does not end. */
const ENDLESS_TIMES = 30;
const ENDLESS_LEAST = 10_000;
const ENDLESS = new Error('the test does not end');

/**
 * Runs each test once as it is, and then once more for each mutant that it reached and that no test before it has noticed.
 * Nothing is loaded anew for a mutant, which is why this takes milliseconds for each, and Stryker's own way seconds.
 */
export default class EachMutant extends TestRunner {
  readonly #stryker = instrumented();
  readonly #killed = new Set<string>();
  #kills: Record<string, Kill> = {};

  /** Called for each file. Files share a worker, and what the file before has reported is not reported again. */
  onBeforeRunFiles(): void {
    this.#kills = {};
    const { mutantCoverage } = this.#stryker;
    for (const test of Object.keys(mutantCoverage?.perTest ?? {})) delete mutantCoverage?.perTest[test];
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    await run();
    const id = this.#stryker.currentTestId;
    const reached = this.#stryker.mutantCoverage?.perTest[id ?? ''];
    if (id === undefined || reached === undefined || RUN_ONCE.test(test.name)) return;
    this.#stryker.currentTestId = MUTATED;
    for (const mutant of Object.keys(reached)) {
      if (!this.#killed.has(mutant)) await this.#runMutated(mutant, reached, id, run);
    }
    this.#count({});
    // A test that fails when it is run again would seem to notice every mutant.
    await run();
    delete this.#stryker.mutantCoverage?.perTest[MUTATED];
    this.#stryker.currentTestId = id;
    test.file.meta.kills = this.#kills;
  }

  async #runMutated(mutant: string, reached: Readonly<Record<string, number>>, test: string, run: () => unknown) {
    const most = Object.values(reached).reduce((sum, hits) => sum + hits, 0) * ENDLESS_TIMES + ENDLESS_LEAST;
    const endless = { yet: false };
    this.#count(countUpTo(most, endless));
    this.#stryker.activeMutant = mutant;
    const over = new AbortController();
    try {
      await Promise.race([run(), failLate(over.signal)]);
      if (endless.yet) throw ENDLESS;
    } catch (error) {
      const isEndless = endless.yet || error === ENDLESS;
      const message = String(error).slice(0, MAX_MESSAGE_LENGTH);
      this.#kills[mutant] = isEndless ? { kind: 'endless', test } : { kind: 'failed', test, message };
      this.#killed.add(mutant);
    } finally {
      over.abort();
      this.#stryker.activeMutant = undefined;
    }
  }

  #count(counts: Record<string, number>): void {
    if (this.#stryker.mutantCoverage) this.#stryker.mutantCoverage.perTest[MUTATED] = counts;
  }
}

function instrumented(): Instrumented {
  const scope = globalThis as { __stryker__?: Instrumented };
  scope.__stryker__ ??= {};
  return scope.__stryker__;
}

/** Nothing else can end a loop that gives way to nobody: the code counts wherever it comes by, and counting throws. */
function countUpTo(most: number, endless: { yet: boolean }): Record<string, number> {
  let count = 0;
  return new Proxy<Record<string, number>>(
    {},
    {
      set: () => {
        count += 1;
        if (count <= most) return true;
        endless.yet = true;
        throw ENDLESS;
      },
    },
  );
}

const failLate = (over: AbortSignal) =>
  new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(ENDLESS), MAX_MS);
    over.addEventListener('abort', () => clearTimeout(timer));
  });
