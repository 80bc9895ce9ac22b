import { expect, it } from 'vitest';
import { logCall } from '../../../src/roe/log-call.ts';
import { ManualClock } from '../../support/manual-clock.ts';

const call = { method: 'GET', path: '/v1/agents/jobs/7/status/' };
const reply = { status: 200, requestId: 'req-1' };

function lineOf(called: Partial<typeof call>, ended: Parameters<typeof logCall>[3]): string[] {
  const lines: string[] = [];
  const debug = (line: string) => lines.push(line);
  logCall({ debug, clock: new ManualClock(1_250) }, { ...call, ...called }, 1_000, ended);
  return lines;
}

it('a call is logged with its route, its answer, how long it took and its request id', () => {
  expect(lineOf({}, reply)).toEqual(['Roe: GET /v1/agents/jobs/7/status/: 200 in 250 ms, request id req-1']);
});

it('a call without a reply is logged with why', () => {
  expect(lineOf({ method: 'POST' }, { status: null, requestId: null, code: 'never-sent' })).toEqual([
    'Roe: POST /v1/agents/jobs/7/status/: no reply (never-sent) in 250 ms, request id none',
  ]);
});

it("a file's name, which may come from a document, is not logged", () => {
  expect(lineOf({ path: '/v1/agents/jobs/7/references/Jane Doe.pdf/' }, reply)).toEqual([
    'Roe: GET /v1/agents/jobs/7/references/…/: 200 in 250 ms, request id req-1',
  ]);
});

it('nothing is logged if the runner does not debug', () => {
  expect(() => logCall({ clock: new ManualClock() }, call, 0, reply)).not.toThrow();
});
