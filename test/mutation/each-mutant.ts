import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
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
/** A test waits in vain if nothing is pending for as many turns of the event loop. On a busy machine a turn takes longer. */
const MAX_IDLE_TURNS = 1_000;
const MAX_PENDING_MS = 60_000;
const MAX_MESSAGE_LENGTH = 300;
/** Mutants that earlier test files have noticed, kept in Stryker's copy of the project, since each test file runs in its own thread. */
const NOTICED = `.noticed-by-${process.pid}`;
/** What shows that much is little takes half a second each time; other tests show the same code. */
const RUN_ONCE = /10 000 files|whatever the verdict says|too large to open|in time that grows with/;

/** A test that passes this many times as many places of the code as it does without a mutant does not end. */
const ENDLESS_TIMES = 30;
const ENDLESS_LEAST = 10_000;
const ENDLESS = new Error('the test does not end');

/**
 * Runs each test once as it is, and then once more for each mutant that it reached and that no test before it has noticed.
 * Nothing is loaded again for a mutant, which is why this takes milliseconds for each, and Stryker's own way seconds.
 */
export default class EachMutant extends TestRunner {
  readonly #stryker = instrumented();
  readonly #noticed = new Set(existsSync(NOTICED) ? readFileSync(NOTICED, 'utf8').split('\n') : []);
  readonly #kills: Record<string, Kill> = {};

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    await run();
    const id = this.#stryker.currentTestId;
    const reached = this.#stryker.mutantCoverage?.perTest[id ?? ''];
    if (id === undefined || reached === undefined || RUN_ONCE.test(test.name)) return;
    this.#stryker.currentTestId = MUTATED;
    for (const mutant of Object.keys(reached)) {
      if (!this.#noticed.has(mutant)) await this.#runMutated(mutant, reached, id, run);
    }
    this.#count({});
    // A test that fails when it is run again would seem to notice every mutant.
    await run();
    delete this.#stryker.mutantCoverage?.perTest[MUTATED];
    this.#stryker.currentTestId = id;
    test.file.meta.kills = this.#kills;
  }

  override onAfterRunFiles(files: Parameters<TestRunner['onAfterRunFiles']>[0]): void {
    super.onAfterRunFiles(files);
    const noticed = Object.keys(this.#kills);
    if (noticed.length > 0) appendFileSync(NOTICED, `${noticed.join('\n')}\n`);
  }

  async #runMutated(mutant: string, reached: Readonly<Record<string, number>>, test: string, run: () => unknown) {
    const most = Object.values(reached).reduce((sum, hits) => sum + hits, 0) * ENDLESS_TIMES + ENDLESS_LEAST;
    const endless = { yet: false };
    this.#count(countUpTo(most, endless));
    this.#stryker.activeMutant = mutant;
    const over = new AbortController();
    try {
      await Promise.race([run(), failIdle(over.signal)]);
      if (endless.yet) throw ENDLESS;
    } catch (error) {
      const isEndless = endless.yet || error === ENDLESS;
      const message = String(error).slice(0, MAX_MESSAGE_LENGTH);
      this.#kills[mutant] = isEndless ? { kind: 'endless', test } : { kind: 'failed', test, message };
      this.#noticed.add(mutant);
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

async function failIdle(over: AbortSignal): Promise<void> {
  const pending = () => process.getActiveResourcesInfo().length;
  const [usual, sinceMs] = [pending(), performance.now()];
  for (let idle = 0; idle < MAX_IDLE_TURNS && performance.now() - sinceMs < MAX_PENDING_MS; ) {
    await turn();
    if (over.aborted) return;
    idle = pending() > usual ? 0 : idle + 1;
  }
  throw ENDLESS;
}
