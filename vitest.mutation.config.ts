import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They take longest, and need not run for the mutants that other tests have noticed. */
const LAST =
  /\/(case-key|compile|row-splitter|shard|output-schema|reject-when|run-compare|summary|html-report|foreign-text|costs-agree|find-cases|read-rows|scrub|watch|lease)\.test\.ts$/;

class SlowestLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const key = ({ moduleId }: TestSpecification) => `${LAST.test(moduleId) ? 1 : 0} ${moduleId}`;
    return files.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  }
}

/** The tests of the pure parts themselves: each part is to be shown by tests of its own, and these take milliseconds. */
export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts'],
    // Tests of what acts: they start processes, threads and servers, or walk the disk. One has ten million cells.
    exclude: [
      'test/unit/{post,resume}/*',
      'test/unit/{bugs,linear-time}.test.ts',
      'test/unit/cases/large-table.test.ts',
      'test/unit/compare/last-success.test.ts',
      'test/unit/checks/{hardened-process,load,result-checks}.test.ts',
      'test/unit/files/{find,read-contents}.test.ts',
      'test/unit/github/{finish-step,rate-limit}.test.ts',
      'test/unit/lib/{clock,lines,write-in-blocks}.test.ts',
      'test/unit/merge/merge-run.test.ts',
      'test/unit/report/deliver-secrets.test.ts',
      'test/unit/results/{collect,results-file,save-references}.test.ts',
      'test/unit/roe/{cancel,list,purge}-jobs.test.ts',
      'test/unit/roe/{download,download-http2,http,read-statuses,request-stream,slow-reply,slow-upload,tunnel}.test.ts',
      'test/unit/run/{batch,choose-cases,earlier-attempts,progress,record-crash}.test.ts',
      'test/unit/submissions/{build-request,lost-reply,resume,submit,throttle}.test.ts',
    ],
    setupFiles: ['test/support/fewer-runs.ts', 'test/mutation/load-at-once.ts'],
    isolate: false,
    sequence: { sequencer: SlowestLast },
    env: { TEST_TIER: 'gate' },
    runner: 'test/mutation/each-mutant.ts',
    // `each-mutant.ts` ends what does not end, by what it has done.
    testTimeout: 0,
    // A mutant may leave a promise behind that nobody waits for.
    onUnhandledError: () => false,
  },
});
