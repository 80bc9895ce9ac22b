import { defineConfig } from 'vitest/config';

/** The tests of the pure parts themselves: each part is to be shown by tests of its own, and these take milliseconds. */
export default defineConfig({
  test: {
    include: [
      'test/agent/version.test.ts',
      'test/checks/expected.test.ts',
      'test/inputs/*.test.ts',
      'test/jobs/{schedule,journal}.test.ts',
      'test/lib/*.test.ts',
      'test/report/{escape,text,report,results-json,step-outputs,flatten}.test.ts',
      'test/results/{result,record,json-value,reference,purge}.test.ts',
      'test/roe/{retry,wire,multipart}.test.ts',
      'test/submissions/{plan,submission,fate,stop}.test.ts',
      'test/{outcome,verdict}.test.ts',
    ],
    setupFiles: ['test/support/fewer-runs.ts'],
    testTimeout: 60_000,
  },
});
