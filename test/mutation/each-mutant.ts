import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { type RunnerTestCase, type RunnerTestSuite, TestRunner } from 'vitest';

/** What Stryker's instrumented code reads and writes (`INSTRUMENTER_CONSTANTS` of @stryker-mutator/api). */
interface Instrumented {
  activeMutant?: string | undefined;
  /** How often the active mutant was passed. Beyond the limit it throws. */
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: { perTest: Record<string, Record<string, number>> };
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
/** Of the processor, since a clock runs on while a busy machine does nothing for this process. */
const MAX_PENDING_MS = 20_000;
const MAX_MESSAGE_LENGTH = 300;
/** Mutants that a test before has noticed; all test files run in one thread. */
const noticed = new Set<string>();
/** Tests of very much data take up to a second each time; other tests show the same code. */
const RUN_ONCE =
  /10 000 f|whatever the verdict says|too large to open|in time that grows with|no text stay as they are|longer than what is read at once|long outputs|does not grow with|3 000 characters|more than 256 KiB|thousand files of many sizes|dealt out evenly|rounded up to all|takes long$/;

/** A test that passes more places of the code has very much data too. */
const MAX_HITS = 500_000;

/** A test that passes this many times as many places of the code as it does without a mutant does not end. */
const ENDLESS_TIMES = 10;
const MIN_ENDLESS_HITS = 10_000;
const ENDLESS = new Error('the test does not end');

/**
 * Runs each test once as it is, and then again for each mutant that it reached and that no test before it has noticed.
 * Nothing is loaded again for a mutant, which is why this takes milliseconds for each, and Stryker's own way seconds.
 */
export default class EachMutant extends TestRunner {
  readonly #stryker = instrumented();

  async runTask(test: RunnerTestCase): Promise<void> {
    const own = mutantsOf(partOf(test.file.filepath));
    if (own.size === 0) return;
    const run = TestRunner.getTestFn(test);
    await run();
    const id = this.#stryker.currentTestId;
    const reached = this.#stryker.mutantCoverage?.perTest[id ?? ''];
    if (id === undefined || reached === undefined || RUN_ONCE.test(test.name) || hitsOf(reached) > MAX_HITS) return;
    const kills: Record<string, Kill> = {};
    for (const mutant of Object.keys(reached)) {
      if (noticed.has(mutant) || !own.has(mutant)) continue;
      await this.#repeatHooks(test);
      const kill = await this.#runMutated(mutant, reached, id, run);
      if (!kill) continue;
      kills[mutant] = kill;
      noticed.add(mutant);
    }
    await this.#repeatHooks(test);
    // A test that fails when it is run again would seem to notice every mutant.
    await run();
    delete this.#stryker.mutantCoverage?.perTest[MUTATED];
    this.#stryker.currentTestId = id;
    test.file.meta.kills = { ...test.file.meta.kills, ...kills };
  }

  /** What the tests of a file reach is sent with the file, and not again with the next. */
  onBeforeRunFiles(): void {
    if (this.#stryker.mutantCoverage) this.#stryker.mutantCoverage.perTest = {};
  }

  /** Without `beforeEach` and `afterEach` a test would meet what its last run left. */
  async #repeatHooks({ context, suite, file }: RunnerTestCase): Promise<void> {
    const suites: RunnerTestSuite[] = [file];
    for (let inner = suite; inner && inner !== file; inner = inner.suite) suites.splice(1, 0, inner);
    try {
      for (const each of suites.toReversed()) {
        for (const after of TestRunner.getSuiteHooks(each).afterEach.toReversed()) await after(context, each);
      }
    } catch {
      // What a mutant left running may still write into what is removed here.
    }
    for (const each of suites) {
      for (const before of TestRunner.getSuiteHooks(each).beforeEach) await before(context, each);
    }
    this.#count({});
    this.#stryker.currentTestId = MUTATED;
  }

  async #runMutated(
    mutant: string,
    reached: Readonly<Record<string, number>>,
    test: string,
    run: () => unknown,
  ): Promise<Kill | undefined> {
    const max = hitsOf(reached) * ENDLESS_TIMES + MIN_ENDLESS_HITS;
    const endless = { yet: false };
    this.#count(countUpTo(max, endless));
    // The mutated place itself is not among those counted, and a loop may have no other.
    Object.assign(this.#stryker, { activeMutant: mutant, hitCount: 0, hitLimit: max });
    const over = new AbortController();
    try {
      // The watch over the mutant before ends with this turn, and would be counted as pending.
      await turn();
      // Counted before the test begins, which may read a file at once.
      const usual = pending();
      await Promise.race([run(), failIdle(usual, over.signal)]);
      if (endless.yet || this.#isAtLimit()) throw ENDLESS;
      return undefined;
    } catch (error) {
      const isEndless = endless.yet || this.#isAtLimit() || error === ENDLESS;
      const message = String(error).slice(0, MAX_MESSAGE_LENGTH);
      return isEndless ? { kind: 'endless', test } : { kind: 'failed', test, message };
    } finally {
      over.abort();
      Object.assign(this.#stryker, { activeMutant: undefined, hitCount: undefined });
    }
  }

  #isAtLimit(): boolean {
    const { hitCount = 0, hitLimit = hitCount } = this.#stryker;
    return hitCount > hitLimit;
  }

  #count(counts: Record<string, number>): void {
    if (this.#stryker.mutantCoverage) this.#stryker.mutantCoverage.perTest[MUTATED] = counts;
  }
}

/** A test in `test/unit/roe/` is of `src/roe/`, and one in `test/unit/` of the files at the top of `src/`. */
const partOf = (path: string): string => relative('test/unit', path).match(/^[^/\\]+(?=[/\\])/)?.[0] ?? '';

const ownMutants = new Map<string, ReadonlySet<string>>();

/** What a test far away notices is not shown by the part's own tests, and to try all of them takes hours. */
function mutantsOf(part: string): ReadonlySet<string> {
  const known = ownMutants.get(part);
  if (known) return known;
  const files = globSync(part ? `src/${part}/**/*.ts` : 'src/*.ts');
  // Stryker numbers its mutants in the code itself.
  const ids = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/stryMutAct_\w+\("(\d+)"\)/g)]);
  const mutants = new Set(ids.map(([, id = '']) => id));
  ownMutants.set(part, mutants);
  return mutants;
}

const hitsOf = (reached: Readonly<Record<string, number>>): number =>
  Object.values(reached).reduce((sum, hits) => sum + hits, 0);

function instrumented(): Instrumented {
  const scope = globalThis as { __stryker__?: Instrumented };
  scope.__stryker__ ??= {};
  return scope.__stryker__;
}

/** Ends a loop that never yields: the instrumented code counts each place that it passes, and counting throws. */
function countUpTo(max: number, endless: { yet: boolean }): Record<string, number> {
  let count = 0;
  return new Proxy<Record<string, number>>(
    {},
    {
      set: () => {
        count += 1;
        if (count <= max) return true;
        endless.yet = true;
        throw ENDLESS;
      },
    },
  );
}

const pending = (): number => process.getActiveResourcesInfo().length;

async function failIdle(usual: number, over: AbortSignal): Promise<void> {
  const since = process.cpuUsage();
  const usedMs = () => {
    const { user, system } = process.cpuUsage(since);
    return (user + system) / 1_000;
  };
  for (let idle = 0; idle < MAX_IDLE_TURNS && usedMs() < MAX_PENDING_MS; ) {
    await turn();
    if (over.aborted) return;
    idle = pending() > usual ? 0 : idle + 1;
  }
  throw ENDLESS;
}
