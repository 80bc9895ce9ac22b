import { describe, expect, it } from 'vitest';
import { broken } from '../../../src/checks/check.ts';
import { KINDS } from '../../../src/checks/messages.ts';
import { unevaluated, type WorkerFailure, workerFailureOf } from '../../../src/checks/worker-failure.ts';
import { TimeLimitError } from '../../../src/lib/clock.ts';

const messageOf = (cause: WorkerFailure, kinds: Parameters<typeof unevaluated>[0] = ['schema']) =>
  unevaluated(kinds, cause).map(({ message }) => message);

describe('unevaluated', () => {
  it('counts every check as not passed: the first for its failure, the others because of the first', () => {
    expect(unevaluated(KINDS, { kind: 'run-ended' })).toEqual([
      broken(
        'schema',
        '`output-schema` could not be evaluated on this result: the run ended first; run again to evaluate it',
      ),
      ...['expected', 'reject-when'].map((kind) =>
        broken(kind, `\`${kind}\` was not evaluated on this result, because evaluating \`output-schema\` failed first`),
      ),
    ]);
    expect(unevaluated([], { kind: 'run-ended' })).toEqual([]);
  });

  it.each<[Parameters<typeof unevaluated>[0], string]>([
    [['schema'], 'look for a `pattern` that backtracks forever'],
    [['expected'], 'look for a `$pattern` in the expected result that backtracks forever'],
    [['reject-when'], 'look for a function that calls itself forever, or a regular expression that backtracks forever'],
  ])('says what to look for if %j took too long', (kinds, advice) => {
    expect(messageOf({ kind: 'too-long', limitMs: 2_500 }, kinds)).toEqual([
      expect.stringMatching(/could not be evaluated on this result: it was stopped after 2\.5 s; /),
    ]);
    expect(messageOf({ kind: 'too-long', limitMs: 2_500 }, kinds)[0]).toContain(`; ${advice}`);
  });

  it.each<[WorkerFailure, string]>([
    [
      { kind: 'too-large', limitMb: 64 },
      'it was stopped because it used more than 64 MB of memory; make it use less, or look for a part that never ends',
    ],
    [{ kind: 'no-thread', reason: 'gone' }, 'the thread for checks ended (gone); run again'],
  ])('describes the failure %j', (cause, says) => {
    expect(messageOf(cause)).toEqual([`\`output-schema\` could not be evaluated on this result: ${says}`]);
  });
});

describe('workerFailureOf', () => {
  it('reports a check that took too long if the signal is that of a time limit', () => {
    expect(workerFailureOf(AbortSignal.abort(new TimeLimitError(5)))).toEqual({ kind: 'too-long', limitMs: 5 });
  });

  it('reports the end of the run if the signal has another reason', () => {
    expect(workerFailureOf(AbortSignal.abort('stop'))).toEqual({ kind: 'run-ended' });
  });

  it('reports a dead thread if the signal has not fired', () => {
    expect(workerFailureOf(new AbortController().signal)).toEqual({ kind: 'no-thread', reason: 'it gave no answer' });
  });
});
