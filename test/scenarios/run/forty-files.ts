import type { Fault, FileScript } from '../../../simulators/roe/scenario.ts';
import type { Outcome } from '../../../src/outcome.ts';

/** One of the forty files: what happens to it, and what must come of it. */
export interface Case {
  readonly path: string;
  readonly script?: Omit<FileScript, 'match'>;
  readonly outcome: Outcome;
  readonly code?: string;
  readonly status?: string | null;
  readonly content?: string;
}

const answer = (status: number, body: object | string): Fault =>
  typeof body === 'string'
    ? { kind: 'status', status, text: body, contentType: 'text/html' }
    : { kind: 'status', status, json: body };

const submit = (...faults: Fault[]) => ({ submit: faults });
const json = (value: string) => [{ key: 'output', data_type: 'application/json', value }];

const HOSTILE_REASON = `a|b <b>x</b> \`c\` @octocat\n::error::forged\r##[set-output name=total]99 ${'long '.repeat(1000)}`;

/** Every status, every shape of a status row and of a result, and every shape of a refusal that Roe is known to have. */
export const CASES: readonly Case[] = [
  { path: 'a/plain.pdf', outcome: 'succeeded', status: 'SUCCESS' },
  { path: 'a/slow.pdf', script: { durationMs: 3_000 }, outcome: 'succeeded' },
  { path: 'a/retried.pdf', script: { walk: [0, 1, 2, 1], durationMs: 2_500 }, outcome: 'succeeded' },
  { path: 'a/unknown-status.pdf', script: { walk: [0, 7, 9, 1], durationMs: 2_500 }, outcome: 'succeeded' },
  { path: 'a/no-event-yet.pdf', script: { walk: [], durationMs: 1_500 }, outcome: 'succeeded' },
  { path: 'a/failure.pdf', script: { end: 4, errorMessage: 'Bad page 3.' }, outcome: 'failed', code: 'job-failed' },
  { path: 'a/failure-silent.pdf', script: { end: 4, errorMessage: null }, outcome: 'failed', code: 'job-failed' },
  { path: 'a/hostile.pdf', script: { end: 4, errorMessage: HOSTILE_REASON }, outcome: 'failed', code: 'job-failed' },
  { path: 'a/cancelled.pdf', script: { end: 5 }, outcome: 'cancelled', code: 'job-cancelled', status: 'CANCELLED' },
  { path: 'a/cached.pdf', script: { cached: 'success' }, outcome: 'succeeded', status: 'CACHED' },
  {
    path: 'a/cached-failure.pdf',
    script: { cached: 'failure' },
    outcome: 'failed',
    code: 'cached-failure',
    status: 'CACHED',
  },
  { path: 'a/unreadable.pdf', content: 'no pdf at all', outcome: 'failed', code: 'job-failed', status: 'FAILURE' },

  { path: 'b/row-null-for-a-while.pdf', script: { row: 'null', rowForMs: 2_000 }, outcome: 'succeeded' },
  { path: 'b/row-null.pdf', script: { row: 'null' }, outcome: 'succeeded' },
  { path: 'b/row-absent.pdf', script: { row: 'absent' }, outcome: 'succeeded' },
  { path: 'b/row-forbidden.pdf', script: { row: 'forbidden' }, outcome: 'lost', code: 'job-unknown', status: null },
  { path: 'b/gone.pdf', script: { row: 'absent', singleStatus: 'not-found' }, outcome: 'lost', code: 'job-unknown' },

  { path: 'c/late.pdf', script: { resultDelayMs: 2_000 }, outcome: 'succeeded' },
  { path: 'c/null.pdf', script: { result: 'null' }, outcome: 'lost', code: 'result-unavailable', status: 'SUCCESS' },
  { path: 'c/number.pdf', script: { result: 'number' }, outcome: 'lost', code: 'result-unavailable' },
  { path: 'c/text.pdf', script: { result: 'string' }, outcome: 'lost', code: 'result-unavailable' },
  { path: 'c/empty.pdf', script: { result: 'empty' }, outcome: 'succeeded' },
  { path: 'c/error-500.pdf', script: { result: 'error-500' }, outcome: 'lost', code: 'result-unavailable' },
  { path: 'c/forbidden.pdf', script: { result: 'forbidden' }, outcome: 'lost', code: 'result-unavailable' },
  { path: 'c/malformed.pdf', script: { result: 'malformed' }, outcome: 'succeeded' },
  { path: 'c/absent.pdf', script: { result: 'absent' }, outcome: 'lost', code: 'result-unavailable' },
  { path: 'c/null-agent.pdf', script: { nullAgentIds: true, cost: null }, outcome: 'succeeded' },
  { path: 'c/corrected.pdf', script: { correctedOutputs: json('{"days":60}') }, outcome: 'succeeded' },
  { path: 'c/not-json.pdf', script: { outputs: json('{"days":') }, outcome: 'succeeded' },

  { path: 'd/400-list.pdf', script: submit(answer(400, ['Bad file'])), outcome: 'not-submitted', code: 'refused' },
  { path: 'd/400-map.pdf', script: submit(answer(400, { f: ['No.'] })), outcome: 'not-submitted', code: 'refused' },
  { path: 'd/400-error.pdf', script: submit(answer(400, { error: 'No.' })), outcome: 'not-submitted', code: 'refused' },
  { path: 'd/413.pdf', script: submit(answer(413, '<h1>Large</h1>')), outcome: 'not-submitted', code: 'too-large' },
  { path: 'd/415.pdf', script: submit(answer(415, {})), outcome: 'not-submitted', code: 'unsupported-type' },
  { path: 'd/429.pdf', script: submit(answer(429, { detail: 'Throttled.' })), outcome: 'succeeded' },
  {
    path: 'd/502-accepted.pdf',
    script: submit({ kind: 'status', status: 502, text: '<p>', accept: true }),
    outcome: 'succeeded',
  },
  { path: 'd/empty.pdf', content: '', outcome: 'not-submitted', code: 'empty-file' },

  { path: 'e/twin-1.pdf', content: '%PDF-1.4\n(Title: twin) Tj\n%%EOF', outcome: 'succeeded' },
  { path: 'e/twin-2.pdf', content: '%PDF-1.4\n(Title: twin) Tj\n%%EOF', outcome: 'succeeded' },
  { path: 'e/ünïcode [x] & <b>|.pdf', outcome: 'succeeded' },
];
