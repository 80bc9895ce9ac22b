import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders whose tests take longest, the longest first: one of them begun last would leave the other workers idle. */
const LONG = [
  'test/scenarios/cancellation',
  'test/scenarios/fault-matrix',
  'test/scenarios/exactly-once',
  'test/scenarios/resume',
  'test/repository/examples',
  'test/repository/snippets',
  'test/scenarios/dist',
  'test/browser',
  'test/scenarios/run',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const path = relative('.', moduleId).replaceAll('\\', '/');
      const at = LONG.findIndex((folder) => path.startsWith(`${folder}/`));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

const TESTS = '**/*.test.ts';
const setupFiles = ['test/support/set-seed.ts'];
/** Only for tests that run the action with artifacts; the blob store takes seconds to start. */
const globalSetup = 'simulators/artifact-service/share-azurite.ts';

export default defineConfig(({ mode }) => ({
  test: {
    // `vitest run --mode full`: see test/support/tier.ts.
    env: { TEST_TIER: mode === 'full' ? 'full' : 'gate' },
    sequence: { sequencer: LongestFirst },
    // Only for what hangs: a machine under load may take many times as long as a quiet one.
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
    // Most of the time goes into waiting for other processes, so more of them than cores is faster.
    maxWorkers: 4,
    projects: [
      {
        extends: true,
        // One worker for many files, here and below: these tests leave nothing behind in their process.
        test: { name: 'unit', include: [`test/{unit,support}/${TESTS}`], isolate: false, setupFiles },
      },
      {
        extends: true,
        test: { name: 'scenarios', isolate: false, include: [`test/{scenarios,browser}/${TESTS}`], globalSetup },
      },
      {
        extends: true,
        test: { name: 'simulators', isolate: false, include: [`{simulators,test/contract}/${TESTS}`], globalSetup },
      },
      {
        extends: true,
        test: { name: 'repository', isolate: false, include: [`test/{repository,cli,mutation}/${TESTS}`], globalSetup },
      },
    ],
  },
}));
