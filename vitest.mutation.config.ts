import { defineConfig } from 'vitest/config';

/** The tests of the pure parts themselves: each part is to be shown by tests of its own, and these take milliseconds. */
export default defineConfig({
  test: {
    include: [
      'test/{agent,checks,github,inputs,lib,report,submissions}/**/*.test.ts',
      'test/browser/{jobs-over-time,select-rows,text}.test.ts',
      'test/files/{changed,shard,source-file,workspace-names}.test.ts',
      'test/jobs/{durations,job,journal,schedule}.test.ts',
      'test/merging/{leg,merge-inputs,schema,verdict}.test.ts',
      'test/results/{result,record,json-value,reference,purge}.test.ts',
      'test/roe/*.test.ts',
      'test/{limits,outcome,verdict}.test.ts',
    ],
    exclude: [
      'test/checks/{load,result-checks}.test.ts',
      'test/submissions/{content,pace}.test.ts',
      'test/lib/{clock,lines,write-in-blocks}.test.ts',
    ],
    setupFiles: ['test/support/fewer-runs.ts', 'test/mutation/load-at-once.ts'],
    runner: 'test/mutation/each-mutant.ts',
    testTimeout: 600_000,
    // A mutant may leave a promise behind that nobody waits for.
    onUnhandledError: () => false,
  },
});
