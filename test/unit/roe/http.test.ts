import { expect, it } from 'vitest';
import { emulatorInProcess } from '../../../simulators/roe/in-process.ts';
import { DEFAULT_API_KEY, DOCUMENT_AGENT_ID, type ScenarioInput } from '../../../simulators/roe/scenario.ts';
import { startEmulator } from '../../../simulators/roe/server.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { createConnection } from '../../../src/roe/connection.ts';
import { createDownload } from '../../../src/roe/download.ts';
import { createHttp } from '../../../src/roe/http.ts';
import { createHttpRoe } from '../../../src/roe/http-roe.ts';
import type { Roe } from '../../../src/roe/roe.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { ManualClock } from '../../support/manual-clock.ts';

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

const NEVER = new AbortController().signal;
const ID = buildJobId();

/** A Roe with this scenario, and the lines of its debug log. */
function debuggedRoe(scenario: ScenarioInput): { roe: Roe; lines: string[] } {
  const lines: string[] = [];
  const clock = new ManualClock();
  const emulator = emulatorInProcess(scenario, { now: () => clock.now(), sleep: async () => {} }, {});
  const settings = {
    baseUrl: emulator.url,
    apiKey: DEFAULT_API_KEY,
    organizationId: 'confidential-organization',
    userAgent: 'test',
    dispatcher: emulator.dispatcher,
    clock,
    debug: (line: string) => void lines.push(line),
  };
  return { roe: createHttpRoe(createHttp(settings), createDownload(settings)), lines };
}

it('the debug log has a line for each call: route, status, time and request id, and no query, key or body', async () => {
  const { roe, lines } = debuggedRoe({ requestIds: 'own' });
  await roe.jobList(DOCUMENT_AGENT_ID, 3, NEVER);
  await roe.statuses([ID], NEVER);
  await roe.reference(ID, 'named by a document.png', 1000, async () => {}, NEVER);
  const [list, statuses, reference] = lines;
  expect(lines).toHaveLength(3);
  expect(list).toMatch(/^Roe: GET \/v1\/agents\/[\w-]+\/jobs\/: \d{3} in 0 ms, request id [\w-]+$/);
  expect(statuses).toMatch(/^Roe: POST \/v1\/agents\/jobs\/statuses\/: \d{3} in 0 ms, request id [\w-]+$/);
  expect(reference).toMatch(/^Roe: GET \/v1\/agents\/jobs\/[\w-]+\/references\/…\/: 404 in 0 ms, request id [\w-]+$/);
  expect(lines.join()).not.toMatch(new RegExp(`${DEFAULT_API_KEY}|confidential|page|document`));
});

it.each<[string, ScenarioInput]>([
  ['an error', { faults: [{ route: 'list', fault: { kind: 'status', status: 500, json: {} } }] }],
  ['a reply that cannot be read', { faults: [{ route: 'list', fault: { kind: 'garbage', text: '<html>' } }] }],
])('%s has the id that Roe gave the call, or else the one that was sent', async (_, scenario) => {
  for (const requestIds of ['own', 'none'] as const) {
    const { roe, lines } = debuggedRoe({ ...scenario, requestIds });
    const answer = await roe.jobList(DOCUMENT_AGENT_ID, 1, NEVER);
    const id = answer.ok ? null : answer.error.requestId;
    expect(id).toMatch(/^[\w-]{8,}$/);
    expect(lines).toEqual([expect.stringContaining(`request id ${id}`)]);
  }
});
