import { describe, expect, it } from 'vitest';
import { broken } from '../../../src/checks/check.ts';
import { KINDS } from '../../../src/checks/messages.ts';
import { type Cause, causeOf, unevaluated } from '../../../src/checks/worker-failure.ts';
import { TimeLimitError } from '../../../src/lib/clock.ts';

const messageOf = (cause: Cause, kinds: Parameters<typeof unevaluated>[0] = ['schema']) =>
  unevaluated(kinds, cause).map(({ message }) => message);

describe('what was not evaluated', () => {
  it('has refused, the first for its cause and the others for the first', () => {
    expect(unevaluated(KINDS, { kind: 'run-ended' })).toEqual([
      broken(
        'schema',
        '`output-schema` could not be evaluated on this result: the run ended before it did; run again to have it evaluated',
      ),
      ...['expected', 'reject-when'].map((kind) =>
        broken(kind, `\`${kind}\` was not evaluated on this result, since \`output-schema\` before it could not be`),
      ),
    ]);
    expect(unevaluated([], { kind: 'run-ended' })).toEqual([]);
  });

  it.each<[Parameters<typeof unevaluated>[0], string]>([
    [['schema'], 'a `pattern` in it may be one that backtracks without end'],
    [['expected'], 'a `$pattern` in the expected result may be one that backtracks without end'],
    [['reject-when'], 'a function in it may call itself without end, or a regular expression backtrack without end'],
  ])('of %j for too long says what to look for', (kinds, advice) => {
    expect(messageOf({ kind: 'too-long', limitMs: 2_500 }, kinds)).toEqual([
      expect.stringMatching(/could not be evaluated on this result: it had not ended after 2\.5 s and was stopped; /),
    ]);
    expect(messageOf({ kind: 'too-long', limitMs: 2_500 }, kinds)[0]).toContain(`; ${advice}`);
  });

  it.each<[Cause, string]>([
    [
      { kind: 'too-large', limitMb: 64 },
      'it took more than 64 MB of memory and was stopped; make it keep less, or look for what in it has no end',
    ],
    [{ kind: 'no-thread', reason: 'gone' }, 'the thread for checks ended (gone); run again'],
  ])('because of %j says so', (cause, says) => {
    expect(messageOf(cause)).toEqual([`\`output-schema\` could not be evaluated on this result: ${says}`]);
  });
});

describe('a signal', () => {
  it('of a time limit means that it took too long', () => {
    expect(causeOf(AbortSignal.abort(new TimeLimitError(5)))).toEqual({ kind: 'too-long', limitMs: 5 });
  });

  it('with another reason means that the run ended', () => {
    expect(causeOf(AbortSignal.abort('stop'))).toEqual({ kind: 'run-ended' });
  });

  it('that has not fired means that the thread is gone', () => {
    expect(causeOf(new AbortController().signal)).toEqual({ kind: 'no-thread', reason: 'it gave no answer' });
  });
});
