import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActionFixture, errorsOf, pdf, resultsOf, startFixture } from '../../support/action-fixture.ts';

const ENDLESS = '($f := function(){$f()}; $f())';
const json = (value: unknown) => [{ key: 'output', data_type: 'application/json', value: JSON.stringify(value) }];

describe('a check that never ends', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  it('rejects its results, also where `timeout` runs out meanwhile, and the step reports as ever', async () => {
    const step = await fixture.run({
      files: { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') },
      inputs: { 'reject-when': ENDLESS, timeout: '3s', 'poll-interval': '500ms' },
      scenario: {
        files: [
          { match: 'c.pdf', end: null },
          { match: '*.pdf', durationMs: 100 },
        ],
      },
    });

    const { results } = resultsOf(step);
    expect(results.map(({ outcome, error }) => [outcome, error?.code])).toEqual([
      ['rejected', 'check-broken'],
      ['rejected', 'check-broken'],
      ['timed-out', 'timeout'],
    ]);
    const says = /^`reject-when` could not be evaluated on this result: it was stopped after (\d+) s; /;
    const limits = results.slice(0, 2).map(({ error }) => says.exec(error?.message ?? '')?.[1]);
    expect(limits.sort()).toEqual(['10', '5']);
    expect(step.outputs).toMatchObject({ total: '3', rejected: '2', 'timed-out': '1', conclusion: 'failure' });
    expect(step.summary).toContain('could not be evaluated on this result');
    expect(errorsOf(step)).toContainEqual(expect.stringContaining('could not be evaluated on any of 2 results'));
    expect([step.exitCode, step.signal, step.stderr]).toEqual([1, null, '']);
    const cancelled = fixture.emulator.inspect().jobs.find(({ fileName }) => fileName === 'c.pdf');
    expect(cancelled?.status).toBe(5);
    expect(step.durationMs).toBeLessThan(25_000);
  });

  it('on one result leaves the others to be judged', async () => {
    const names = ['a', 'b', 'c'];
    const golden = JSON.stringify({ text: { $pattern: '^(a+)+$' } });
    const step = await fixture.run({
      files: Object.fromEntries(
        names.flatMap((name) => [
          [`${name}.pdf`, pdf(name)],
          [`${name}.json`, golden],
        ]),
      ),
      inputs: { expected: '{stem}.json' },
      scenario: {
        files: names.map((name) => ({
          match: `${name}.pdf`,
          outputs: json({ text: { a: `${'a'.repeat(60)}b`, b: 'aaa', c: 'x' }[name] }),
        })),
      },
    });

    expect(resultsOf(step).results.map(({ outcome, error }) => [outcome, error?.code])).toEqual([
      ['rejected', 'check-broken'],
      ['succeeded', undefined],
      ['rejected', 'check-failed'],
    ]);
    expect(step.durationMs).toBeLessThan(40_000);
  });

  it('does not hold up the end of a run that is cancelled', async () => {
    const step = await fixture.run({
      files: { 'a.pdf': pdf('a') },
      inputs: { 'reject-when': ENDLESS },
      scenario: { files: [{ match: 'a.pdf', durationMs: 100 }] },
      // Long after the check has begun, and long before it would be stopped.
      options: { signals: [{ after: 7_000, signal: 'SIGINT' }], cancelLadder: 'runner' },
    });

    expect(resultsOf(step).results.map(({ outcome, error }) => [outcome, error?.message])).toEqual([
      ['rejected', expect.stringMatching(/^`reject-when` could not be evaluated on this result: the run ended before/)],
    ]);
    expect(step.outputs).toMatchObject({ total: '1', rejected: '1', conclusion: 'cancelled' });
    // The runner would have killed it after 10 s.
    expect(step.signal).toBe(null);
  });
});
