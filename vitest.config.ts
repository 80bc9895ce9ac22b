import { relative, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { bundledChecker } from './test/support/bundled-checker.ts';
import { keepTemporaryFilesInMemory } from './test/support/memory-disk.ts';

/** Folders whose tests take longest, the longest first: one of them begun last would leave the other workers idle. */
const LONG = [
  'test/scenarios/cancellation',
  'test/scenarios/fault-matrix',
  'test/repository/examples',
  'test/repository/snippets',
  'test/scenarios/dist',
  'test/browser',
  'test/scenarios/exactly-once',
  'test/scenarios/run',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification) => {
      // A worker serves one project, and ends when the next file in turn is of another.
      if (project.name === 'unit') return LONG.length + 1;
      const path = relative('.', moduleId).replaceAll('\\', '/');
      const at = LONG.findIndex((folder) => path.startsWith(`${folder}/`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

const TESTS = '**/*.test.ts';

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
    // Much of the time goes into waiting for other processes, so more of them than cores is faster.
    maxWorkers: 4,
    // A worker runs many files, since these tests leave nothing behind in their process, and to load the program takes seconds.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: [`test/{unit,support}/${TESTS}`], setupFiles: ['test/support/set-seed.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: [`{simulators,test/{browser,cli,contract,mutation,repository,scenarios}}/${TESTS}`],
          // For tests that run the action with artifacts; the blob store takes seconds to start.
          globalSetup: 'simulators/artifact-service/share-azurite.ts',
        },
      },
    ],
  },
}));
