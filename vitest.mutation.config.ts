import { defineConfig } from 'vitest/config';

/** The tests of the pure parts themselves: each part is to be shown by tests of its own, and these take milliseconds. */
export default defineConfig({
  test: {
    include: [
      'test/unit/{agent,checks,github,inputs,lib,report,roe,submissions}/**/*.test.ts',
      'test/browser/{jobs-over-time,select-rows,text}.test.ts',
      'test/unit/files/{changed-files,shard,source-file,workspace-paths}.test.ts',
      'test/unit/jobs/{durations,job,journal,poll-schedule}.test.ts',
      'test/unit/merge/{shard-results,inputs,schema,verdict}.test.ts',
      'test/unit/results/{result,record,json-value,reference,purgeable}.test.ts',
      'test/unit/run/limits.test.ts',
      'test/unit/{outcome,stop-reason,verdict}.test.ts',
    ],
    exclude: [
      'test/unit/checks/{load,result-checks}.test.ts',
      'test/unit/github/finish-step.test.ts',
      'test/unit/submissions/{build-request,throttle}.test.ts',
      'test/unit/lib/{clock,lines,write-in-blocks}.test.ts',
    ],
    setupFiles: ['test/support/fewer-runs.ts', 'test/mutation/load-at-once.ts'],
    runner: 'test/mutation/each-mutant.ts',
    testTimeout: 600_000,
    // A mutant may leave a promise behind that nobody waits for.
    onUnhandledError: () => false,
  },
});
