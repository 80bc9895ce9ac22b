import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startAction } from '../../../simulators/runner/run-step.ts';
import { tempWorkspace } from '../../../simulators/runner/workspace.ts';
import {
  type ActionFixture,
  DOCUMENT_READER,
  pdf,
  REPOSITORY,
  resultsOf,
  startFixture,
} from '../../support/action-fixture.ts';
import { itInFull } from '../../support/tier.ts';

const ENDLESS = '($f := function(){$f()}; $f())';
const json = (value: unknown) => [{ key: 'output', data_type: 'application/json', value: JSON.stringify(value) }];

describe('a check that never ends', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  itInFull(
    'a check that never ends rejects its result, also if `timeout` runs out meanwhile, leaves the others to be judged, and the step reports as ever',
    async () => {
      const names = ['a', 'b', 'c'];
      const golden = JSON.stringify({ text: { $pattern: '^(a+)+$' } });
      const step = await fixture.run({
        files: Object.fromEntries(
          [...names, 'd'].flatMap((name) => [
            [`${name}.pdf`, pdf(name)],
            [`${name}.json`, golden],
          ]),
        ),
        inputs: { expected: '{stem}.json', timeout: '3s', 'poll-interval': '500ms' },
        scenario: {
          files: [
            ...names.map((name) => ({
              match: `${name}.pdf`,
              durationMs: 100,
              outputs: json({ text: { a: `${'a'.repeat(60)}b`, b: 'aaa', c: 'x' }[name] }),
            })),
            { match: 'd.pdf', end: null },
          ],
        },
      });

      const { results } = resultsOf(step);
      expect(results.map(({ outcome, error }) => [outcome, error?.code])).toEqual([
        ['rejected', 'check-broken'],
        ['succeeded', undefined],
        ['rejected', 'check-failed'],
        ['timed-out', 'timeout'],
      ]);
      expect(results[0]?.error?.message).toMatch(
        /^`expected` could not be evaluated on this result: it was stopped after 10 s; /,
      );
      expect(step.outputs).toMatchObject({ total: '4', rejected: '2', 'timed-out': '1', conclusion: 'failure' });
      expect(step.summary).toContain('could not be evaluated on this result');
      expect([step.exitCode, step.signal, step.stderr]).toEqual([1, null, '']);
      const cancelled = fixture.emulator.inspect().jobs.find(({ fileName }) => fileName === 'd.pdf');
      expect(cancelled?.status).toBe(5);
    },
  );

  it('a check that never ends does not hold up the end of a run that is cancelled', async () => {
    const { emulator } = fixture;
    emulator.configure({ files: [{ match: 'a.pdf', durationMs: 100 }] });
    await using workspace = await tempWorkspace({ 'a.pdf': pdf('a') });
    const started = await startAction({
      actionDir: REPOSITORY,
      workspace: workspace.path,
      inputs: {
        'api-key': emulator.state.scenario.apiKey,
        'agent-id': DOCUMENT_READER,
        'base-url': emulator.url,
        files: '*.pdf',
        artifact: 'false',
        'reject-when': ENDLESS,
      },
      cancelLadder: 'runner',
    });
    await vi.waitUntil(() => emulator.inspect().calls.results > 0, { timeout: 300_000, interval: 50 });
    // The check begins as soon as the result is read, and would be stopped after five seconds.
    await delay(1_500);
    started.signal('SIGINT');
    const step = await started.done;

    expect(resultsOf(step).results.map(({ outcome, error }) => [outcome, error?.message])).toEqual([
      [
        'rejected',
        expect.stringMatching(/^`reject-when` could not be evaluated on this result: the run ended first; run again/),
      ],
    ]);
    expect(step.outputs).toMatchObject({ total: '1', rejected: '1', conclusion: 'cancelled' });
    // The runner would have killed it after 10 s.
    expect(step.signal).toBe(null);
  });
});
