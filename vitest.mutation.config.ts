import { defineConfig } from 'vitest/config';

/** The unit tests alone: a mutant is tried by tests that take milliseconds, with no process and no server of their own. */
export default defineConfig({
  test: {
    include: [
      'test/{agent,checks,files,inputs,jobs,lib,report,results,roe,submissions}/**/*.test.ts',
      'test/{outcome,verdict}.test.ts',
    ],
    // Stryker runs tests in threads, which have no working directory of their own to change.
    exclude: ['test/files/find.test.ts'],
    setupFiles: ['test/support/fewer-runs.ts'],
    testTimeout: 60_000,
  },
});
