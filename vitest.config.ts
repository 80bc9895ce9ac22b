import { relative, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { bundledChecker } from './test/support/bundled-checker.ts';
import { keepTemporaryFilesInMemory } from './test/support/memory-disk.ts';

/** The tests that take longest, the longest first: one of them begun last would leave the other workers idle. */
const LONG = [
  'test/scenarios/cancellation',
  'test/scenarios/fault-matrix',
  'test/repository/examples',
  'test/repository/snippets',
  'test/scenarios/dist',
  'test/browser',
  'test/scenarios/exactly-once',
  'test/scenarios/run',
  'simulators',
  'test/contract',
  'test/unit/checks/result-checks.test.ts',
  'test/unit/merge',
  'test/unit/cases/large-table.test.ts',
  'test/unit/github/rate-limit.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const path = relative('.', moduleId).replaceAll('\\', '/');
      const at = LONG.findIndex((begin) => path.startsWith(begin));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

// Processes that tests start mostly compile. A step's environment lacks this, as on GitHub's runner.
process.env.NODE_COMPILE_CACHE ??= resolve('node_modules/.cache/node');

keepTemporaryFilesInMemory();

export default defineConfig(({ mode }) => ({
  plugins: [bundledChecker()],
  test: {
    // `vitest run --mode full`: see test/support/tier.ts.
    env: { TEST_TIER: mode === 'full' ? 'full' : 'gate' },
    sequence: { sequencer: LongestFirst },
    // Only for what hangs: a machine under load may take many times as long as a quiet one.
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 300_000 } },
    // They often wait for other processes, so it takes many more of them than cores to keep the cores busy.
    maxWorkers: 8,
    // A worker runs many files, since these tests leave nothing behind in their process, and to load the program takes seconds.
    isolate: false,
    // V8 collects young objects every 64 MB instead of every 16. By then more of them are garbage, so it copies less.
    execArgv: ['--max-semi-space-size=64'],
    include: ['{simulators,test}/**/*.test.ts'],
    setupFiles: ['test/support/set-seed.ts'],
    // For tests that run the action with artifacts; the blob store takes seconds to start.
    globalSetup: 'simulators/artifact-service/share-azurite.ts',
  },
}));
