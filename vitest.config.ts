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

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'simulators/**/*.test.ts'],
    globalSetup: 'simulators/artifact-service/share-azurite.ts',
    sequence: { sequencer: LongestFirst },
    // Child processes, a blob store and real uploads: a machine under load is slower than the work.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Most of the time goes into waiting for other processes, so more of them than cores is faster.
    maxWorkers: 3,
  },
});
