import { expect, it } from 'vitest';
import { DEFAULT_API_KEY, DOCUMENT_AGENT_ID, type ScenarioInput } from '../../../simulators/roe/scenario.ts';
import { startEmulator } from '../../../simulators/roe/server.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { createConnection } from '../../../src/roe/connection.ts';

/** The pause for a `Retry-After` in a refusal with this `Date`. */
async function pauseMs(retryAfter: string, date: ScenarioInput['date']): Promise<number | null> {
  await using emulator = await startEmulator({
    ...(date === undefined ? {} : { date }),
    faults: [{ route: 'list', fault: { kind: 'status', status: 429, headers: { 'retry-after': retryAfter } } }],
  });
  const connection = createConnection(systemClock);
  const roe = connection.connect({ baseUrl: emulator.url, organizationId: null, concurrency: 1 }, DEFAULT_API_KEY);
  const answer = await roe.jobList(DOCUMENT_AGENT_ID, 1, new AbortController().signal);
  await connection.close();
  return answer.ok ? null : answer.error.retryAfterMs;
}

it('a date in `Retry-After` is measured from the reply’s `Date`, whatever Roe’s clock shows', async () => {
  expect(await pauseMs('Wed, 01 Jan 2020 00:00:05 GMT', { text: 'Wed, 01 Jan 2020 00:00:00 GMT' })).toBe(5_000);
  expect(await pauseMs('Sun, 01 Jan 2062 00:00:05 GMT', { text: 'Sun, 01 Jan 2062 00:00:00 GMT' })).toBe(5_000);
});

it('a date in `Retry-After` is measured by our clock if the reply has no `Date`', async () => {
  expect(await pauseMs('Wed, 01 Jan 2020 00:00:05 GMT', 'none')).toBe(0);
  expect(await pauseMs('Sun, 01 Jan 2062 00:00:05 GMT', { text: 'soon' })).toBe(60_000);
});
