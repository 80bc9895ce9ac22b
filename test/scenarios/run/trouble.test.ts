import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault, RouteFault } from '../../../simulators/roe/scenario.ts';
import { pdf, resultsOf } from '../../support/action-fixture.ts';
import { type InProcessFixture, startInProcessFixture } from '../../support/in-process-fixture.ts';

const NAMES = Array.from({ length: 8 }, (_, index) => `f${index}.pdf`);
const FILES = Object.fromEntries(NAMES.map((name) => [name, pdf(name)]));

const status = (code: number, json: object, headers: Record<string, string> = {}): Fault => ({
  kind: 'status',
  status: code,
  json,
  headers,
});
const onSubmit = (fault: Fault, after: number, times = 0): RouteFault[] => [{ route: 'submit', fault, after, times }];

describe('trouble in the middle of a run', () => {
  let fixture: InProcessFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture();
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const outcomes = (step: Parameters<typeof resultsOf>[0]) =>
    resultsOf(step).results.map(({ outcome, error }) => error?.code ?? outcome);

  it.each([
    ['402', status(402, { error: 'Insufficient credits', status_code: 402 }), 'out-of-credits'],
    [
      '403 that speaks of credits',
      status(403, { detail: 'Insufficient credits to start a new job' }),
      'out-of-credits',
    ],
    ['401', status(401, { detail: 'Invalid token.' }), 'unauthorized'],
    ['403', status(403, { detail: 'You do not have permission.' }), 'forbidden'],
    ['404', status(404, { detail: 'Not found.' }), 'not-found'],
  ])('a %s to a submission stops submitting, and what was accepted is waited for', async (_, fault, code) => {
    const scenario = { faults: onSubmit(fault, 3), job: { durationMs: 1_500 } };
    const step = await fixture.run({ files: FILES, scenario, inputs: { concurrency: '1' } });

    expect(outcomes(step)).toEqual(['succeeded', 'succeeded', 'succeeded', code, code, code, code, code]);
    expect(step.outputs).toMatchObject({ succeeded: '3', 'not-submitted': '5', conclusion: 'failure' });
    expect(fixture.emulator.inspect().calls.submit).toBe(4);
    // Roe's message ends in a full stop.
    expect([...step.log, ...step.annotations.map(({ message }) => message)].join('\n')).not.toMatch(
      /\.\.(?!\.)|\.\)\./,
    );
  });

  it.each<[string, (nowMs: number) => Record<string, string>]>([
    ['seconds', () => ({ 'retry-after': '1' })],
    ['a date', (nowMs) => ({ 'retry-after': new Date(nowMs + 1_000).toUTCString() })],
    ['nothing', () => ({})],
  ])('a 429 with Retry-After as %s loses nothing and sends nothing twice', async (_, headersAt) => {
    const headers = headersAt(fixture.clock.now());
    const faults = onSubmit(status(429, { detail: 'Request was throttled.' }, headers), 2, 6);
    const step = await fixture.run({ files: FILES, scenario: { faults } });

    expect(step.outputs).toMatchObject({ succeeded: '8', conclusion: 'success' });
    expect(fixture.emulator.inspect()).toMatchObject({ duplicateSubmissions: 0, calls: { submit: 14 } });
  });

  it.each<[string, Fault]>([
    ['500', status(500, {})],
    ['503', status(503, { detail: 'Later.' }, { 'retry-after': '1' })],
    ['HTML', { kind: 'garbage', text: '<html>maintenance</html>' }],
    ['a reset', { kind: 'reset', when: 'before' }],
    ['half a reply', { kind: 'cut' }],
  ])('a look at jobs that ends in %s is no failure of the jobs', async (_, fault) => {
    const step = await fixture.run({ files: FILES, scenario: { faults: [{ route: 'statuses', fault, times: 3 }] } });

    expect(step.outputs).toMatchObject({ succeeded: '8', conclusion: 'success' });
    expect(step.log.filter((line) => line.includes('statuses could not be read'))).toHaveLength(1);
  });

  it('results that cannot be fetched for a while are fetched later', async () => {
    const faults: RouteFault[] = [{ route: 'results', fault: status(503, {}), times: 3 }];
    const step = await fixture.run({ files: FILES, scenario: { faults } });
    expect(step.outputs).toMatchObject({ succeeded: '8' });
  });

  it('a run out of time before it knows the agent says so, and what Roe said last', async () => {
    const faults: RouteFault[] = [{ route: 'version', fault: status(503, {}), times: 0 }];
    const step = await fixture.run({ files: FILES, scenario: { faults }, inputs: { timeout: '2s' } });
    expect(step.outputs).toMatchObject({ 'not-submitted': '8', conclusion: 'failure' });
    expect(resultsOf(step).results[0]?.error?.message).toMatch(
      /^`timeout` \(2\.0 s\) ran out before agent \S+ had been read \(.*503.*\)$/,
    );
  });

  it.each([
    ['true', [5, 5], 'CANCELLED'],
    ['false', [1, 1], 'STARTED'],
  ])('jobs open at `timeout` are timed out, with cancel-on-exit %s', async (cancelOnExit, statuses, name) => {
    const files = [
      { match: 'f0.pdf', end: null },
      { match: 'f1.pdf', end: null },
    ];
    const inputs = { timeout: '10s', 'cancel-on-exit': cancelOnExit };
    const step = await fixture.run({ files: FILES, scenario: { files }, inputs });

    expect(step.outputs).toMatchObject({ 'timed-out': '2', succeeded: '6', conclusion: 'failure' });
    expect(step.durationMs).toBeLessThan(20_000);
    const open = fixture.emulator.inspect().jobs.filter(({ status: now }) => now !== 3);
    expect(open.map(({ status: now }) => now)).toEqual(statuses);
    expect(resultsOf(step).results[0]).toMatchObject({ outcome: 'timed-out', status: { name } });
  });

  it('`fail-fast` stops at the first failure and cancels what is open', async () => {
    const files = [
      { match: 'f0.pdf', end: 4, durationMs: 100 },
      { match: 'f1.pdf', end: null },
    ];
    const inputs = { 'fail-fast': 'true', concurrency: '1' };
    const step = await fixture.run({ files: FILES, scenario: { files, latencyMs: 300 }, inputs });

    const { results } = resultsOf(step);
    expect(results[0]).toMatchObject({ outcome: 'failed' });
    expect(results[1]).toMatchObject({ outcome: 'cancelled', error: { code: 'cancelled-by-action' } });
    expect(results[7]).toMatchObject({ outcome: 'not-submitted', error: { code: 'fail-fast' } });
    expect(fixture.emulator.inspect().jobs.every(({ status: now }) => now !== null && now >= 3)).toBe(true);
  });
});
