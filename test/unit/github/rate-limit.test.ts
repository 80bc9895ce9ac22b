import { afterEach, expect, it } from 'vitest';
import { SECONDARY_RATE_LIMIT } from '../../../simulators/github-api/faults.ts';
import { startGitHub } from '../../../simulators/github-api/server.ts';
import { createGitHubApi } from '../../../src/github/octokit-api.ts';
import { isPauseKept } from '../../../src/github/open-octokit.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { ManualClock } from '../../support/manual-clock.ts';

const github = await startGitHub();
afterEach(() => {
  github.calls.length = 0;
});

const limited = (pauseS: number) =>
  github.failNext({ match: /^GET/, reply: { ...SECONDARY_RATE_LIMIT, headers: { 'retry-after': String(pauseS) } } });

it.each([
  [60, 0, true],
  [60, 1, true],
  [60, 2, false],
  [300, 0, true],
  [301, 0, false],
  [3_600, 0, false],
])('whether to wait for a pause of %d s after %d others: %s', (pauseS, pauses, kept) => {
  expect(isPauseKept(pauseS, pauses)).toBe(kept);
});

it('a pause that GitHub asks for is logged, and does not count against the time limit of the call', async () => {
  const clock = new ManualClock();
  const log: string[] = [];
  // Two pauses during which 80 s pass. The time limit of a call is 90 s.
  const onPause = (line: string) => {
    log.push(line);
    void clock.advance(80_000);
  };
  limited(1);
  limited(1);
  const access = { token: 'token', repository: 'octo/repository', apiUrl: github.url, clock, log: onPause };
  const answer = await createGitHubApi(access).comments(1, new AbortController().signal);
  expect(answer).toEqual({ ok: true, value: [] });
  expect(log).toEqual(Array(2).fill("GitHub's rate limit requires a pause of 1 s; waiting."));
  expect(github.calls).toHaveLength(3);
});

it('a pause ends with the run', async () => {
  const stop = new AbortController();
  const log = () => stop.abort();
  const access = { token: 'token', repository: 'octo/repository', apiUrl: github.url, clock: systemClock, log };
  limited(200);
  const answer = await createGitHubApi(access).comments(1, stop.signal);
  expect(answer).toMatchObject({ ok: false, error: { code: 'stopped' } });
});
