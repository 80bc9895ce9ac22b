import { defineConfig } from 'vitest/config';

/** The tests of the pure parts themselves: each part is to be shown by tests of its own, and these take milliseconds. */
export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/browser/{jobs-over-time,select-rows,text}.test.ts'],
    // Tests of what acts: they start processes, threads and servers, or walk the disk.
    exclude: [
      'test/unit/{post,resume}/*',
      'test/unit/{bugs,linear-time}.test.ts',
      'test/unit/cases/{find,read}-*.test.ts',
      'test/unit/checks/{hardened-process,load,result-checks}.test.ts',
      'test/unit/files/{find,read-contents}.test.ts',
      'test/unit/github/{finish-step,rate-limit}.test.ts',
      'test/unit/lib/{clock,lines,write-in-blocks}.test.ts',
      'test/unit/merge/merge-run.test.ts',
      'test/unit/report/deliver-secrets.test.ts',
      'test/unit/results/{collect,results-file,save-references}.test.ts',
      'test/unit/roe/{cancel,list,purge}-jobs.test.ts',
      'test/unit/roe/{download,download-http2,http,read-statuses,request-stream,slow-reply,slow-upload,tunnel}.test.ts',
      'test/unit/run/{batch,choose-files,earlier-attempts,progress,record-crash}.test.ts',
      'test/unit/submissions/{build-request,lost-reply,resume,submit,throttle}.test.ts',
    ],
    setupFiles: ['test/support/fewer-runs.ts', 'test/mutation/load-at-once.ts'],
    env: { TEST_TIER: 'full' },
    runner: 'test/mutation/each-mutant.ts',
    testTimeout: 600_000,
    // A mutant may leave a promise behind that nobody waits for.
    onUnhandledError: () => false,
  },
});
