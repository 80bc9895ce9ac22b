import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readZip } from '../artifact-service/unzip.ts';
import type { FileScript } from '../emulator/scenario.ts';
import { CONTRACT_AGENT_ID, CONTRACT_VERSION_ID, DEFAULT_API_KEY } from '../emulator/scenario.ts';
import { ActionBench, annotationsOf, type Finished, jobsOf } from '../support/action-bench.ts';
import { pdf } from '../support/pdf.ts';
import type { OutcomeName } from '../support/results-document.ts';
import { parseResults } from '../support/results-document.ts';
import { summaryRows } from '../support/summary-rows.ts';

interface Case {
  path: string;
  what: string;
  outcome: OutcomeName;
  script?: Omit<FileScript, 'match'>;
  content?: string;
  /** How Roe's status is called in the end; null where there is none. */
  status?: string | null;
  error?: { code: string; message?: RegExp };
  /** Run requests that reach Roe; 1 unless told. */
  sends?: number;
}

const refusing = (fault: object): Omit<FileScript, 'match'> => ({
  submit: [{ kind: 'status', status: 400, ...fault }],
});

const HUGE_REASON = [
  'The document could not be read.',
  '::error::injected by a reason',
  '##[error]injected by a reason',
  '| a | table | <img src=x onerror=alert(1)> | [link](javascript:alert(1)) | **bold** | @octocat | `code`',
  'x'.repeat(5000),
].join('\n');

const output = (value: string) => [{ key: 'output', data_type: 'application/json', value }];

const statuses: Case[] = [
  { path: 'docs/01-plain.pdf', what: 'a plain success', outcome: 'succeeded' },
  { path: 'docs/02-retry.pdf', what: 'RETRY on the way', outcome: 'succeeded', script: { walk: [0, 1, 2, 1], durationMs: 4000 } },
  { path: 'docs/03-unknown-code.pdf', what: 'code 7', outcome: 'succeeded', script: { walk: [0, 1, 7], durationMs: 4000 } },
  { path: 'docs/04-no-event.pdf', what: 'no event before the end', outcome: 'succeeded', script: { walk: [], durationMs: 1500 } },
  {
    path: 'docs/05-failed.pdf',
    what: 'FAILURE with a reason',
    outcome: 'failed',
    script: { end: 4, errorMessage: 'Page 3 is upside down.' },
    status: 'FAILURE',
    error: { code: 'job-failed', message: /^Page 3 is upside down\.$/ },
  },
  {
    path: 'docs/06-failed-silently.pdf',
    what: 'FAILURE without a reason',
    outcome: 'failed',
    script: { end: 4, errorMessage: null },
    status: 'FAILURE',
    error: { code: 'job-failed' },
  },
  {
    path: 'docs/07-failed-after-retry.pdf',
    what: 'FAILURE after RETRY',
    outcome: 'failed',
    script: { walk: [0, 1, 2], durationMs: 3000, end: 4, errorMessage: 'Twice was not enough.' },
    status: 'FAILURE',
    error: { code: 'job-failed', message: /^Twice was not enough\.$/ },
  },
  {
    path: 'docs/08-cancelled.pdf',
    what: 'CANCELLED by somebody',
    outcome: 'cancelled',
    script: { end: 5 },
    status: 'CANCELLED',
    error: { code: 'job-cancelled' },
  },
  { path: 'docs/09-cached-same-id.pdf', what: "CACHED with an older job's id", outcome: 'succeeded', status: 'CACHED' },
  {
    path: 'docs/10-cached-new-id.pdf',
    what: 'CACHED with an id of its own',
    outcome: 'succeeded',
    script: { cached: 'success' },
    status: 'CACHED',
  },
  {
    path: 'docs/11-cached-failure.pdf',
    what: 'a cached failure',
    outcome: 'failed',
    script: { cached: 'failure' },
    status: 'CACHED',
    error: { code: 'cached-failure' },
  },
  {
    path: 'docs/12-huge-reason.pdf',
    what: 'a reason of 5 KB with markup and commands',
    outcome: 'failed',
    script: { end: 4, errorMessage: HUGE_REASON },
    status: 'FAILURE',
    error: { code: 'job-failed' },
  },
];

const rows: Case[] = [
  { path: 'docs/13-row-null.pdf', what: 'a status row that stays null', outcome: 'succeeded', script: { row: 'null' } },
  { path: 'docs/14-row-null-first.pdf', what: 'a status row that is null at first', outcome: 'succeeded', script: { row: 'null', rowForMs: 1500 } },
  { path: 'docs/15-row-absent.pdf', what: 'no status row', outcome: 'succeeded', script: { row: 'absent' } },
  {
    path: 'docs/16-row-absent-404.pdf',
    what: 'no status row, and 404 for the single question',
    outcome: 'lost',
    script: { row: 'absent', singleStatus: 'not-found' },
    status: null,
    error: { code: 'job-unknown', message: /404/ },
  },
  {
    path: 'docs/17-row-null-404.pdf',
    what: 'a null row, and 404 for the single question',
    outcome: 'lost',
    script: { row: 'null', singleStatus: 'not-found' },
    status: null,
    error: { code: 'job-unknown', message: /404/ },
  },
  {
    path: 'docs/18-row-forbidden.pdf',
    what: 'an id that makes every batch call a 403',
    outcome: 'lost',
    script: { row: 'forbidden' },
    status: null,
    error: { code: 'job-unknown', message: /403/ },
  },
  { path: 'docs/19-row-forbidden-first.pdf', what: 'an id that is forbidden at first', outcome: 'succeeded', script: { row: 'forbidden', rowForMs: 2000 } },
];

const lostResult = (message: RegExp): Pick<Case, 'outcome' | 'status' | 'error'> => ({
  outcome: 'lost',
  status: 'SUCCESS',
  error: { code: 'result-unavailable', message },
});

const shapes: Case[] = [
  { path: 'docs/20-late-result.pdf', what: 'null, then data', outcome: 'succeeded', script: { resultDelayMs: 3000 } },
  { path: 'docs/21-result-null.pdf', what: 'null for ever', ...lostResult(/no outputs/), script: { result: 'null' } },
  { path: 'docs/22-result-number.pdf', what: 'a number', ...lostResult(/no outputs/), script: { result: 'number' } },
  { path: 'docs/23-result-500.pdf', what: 'an empty 500 for ever', ...lostResult(/500/), script: { result: 'error-500' } },
  { path: 'docs/24-result-absent.pdf', what: 'no row of results', ...lostResult(/did not list/), script: { result: 'absent' } },
  { path: 'docs/25-result-forbidden.pdf', what: 'a 403 for the whole call', ...lostResult(/403/), script: { result: 'forbidden' } },
  { path: 'docs/26-no-agent-ids.pdf', what: 'null agent ids', outcome: 'succeeded', script: { nullAgentIds: true, cost: null } },
  {
    path: 'docs/27-corrected.pdf',
    what: 'corrected outputs',
    outcome: 'succeeded',
    script: { outputs: output('{"days":30}'), correctedOutputs: output('{"days":60}') },
  },
  { path: 'docs/28-malformed-json.pdf', what: 'a JSON value that is none', outcome: 'succeeded', script: { outputs: output('{"days":') } },
  { path: 'docs/29-malformed-rows.pdf', what: 'outputs of odd types', outcome: 'succeeded', script: { result: 'malformed' } },
];

const refused = (message: RegExp, code = 'refused'): Pick<Case, 'outcome' | 'status' | 'error'> => ({
  outcome: 'not-submitted',
  status: null,
  error: { code, message },
});

const submits: Case[] = [
  { path: 'docs/30-400-list.pdf', what: '400 with a list', ...refused(/Missing input key x/), script: refusing({ json: ['Missing input key x'] }) },
  {
    path: 'docs/31-400-map-list.pdf',
    what: '400 with a field map of lists',
    ...refused(/metadata: Invalid JSON string\./),
    script: refusing({ json: { metadata: ['Invalid JSON string.'] } }),
  },
  {
    path: 'docs/32-400-map-text.pdf',
    what: '400 with a field map of texts',
    ...refused(/contract: Not a PDF\./),
    script: refusing({ json: { contract: 'Not a PDF.' } }),
  },
  { path: 'docs/33-400-error.pdf', what: '400 with an error', ...refused(/No pages\./), script: refusing({ json: { error: 'No pages.' } }) },
  {
    path: 'docs/34-413.pdf',
    what: '413 with HTML',
    ...refused(/413/, 'too-large'),
    script: refusing({ status: 413, text: '<html><body><h1>413 Request Entity Too Large</h1></body></html>' }),
  },
  { path: 'docs/35-415.pdf', what: '415', ...refused(/415/, 'unsupported-type'), script: refusing({ status: 415, json: { detail: 'Unsupported.' } }) },
  { path: 'docs/36-empty.pdf', what: 'an empty file', ...refused(/empty/, 'empty-file'), content: '', sends: 0 },
  {
    path: 'docs/37-reply-lost.pdf',
    what: 'a reply that is lost after Roe took the file',
    outcome: 'succeeded',
    script: { submit: [{ kind: 'reset', when: 'after' }] },
  },
  {
    path: 'docs/38-reply-garbage.pdf',
    what: 'a reply that is no JSON',
    outcome: 'succeeded',
    script: { submit: [{ kind: 'garbage', text: '"aaaaaaa1-0000' }] },
  },
];

const names: Case[] = [
  { path: 'docs/39 ü |<b>.pdf', what: 'a name with a space, ü, | and <b>', outcome: 'succeeded' },
  { path: 'docs/40-line\n::error::injected by a name.pdf', what: 'a name with a line break and a command', outcome: 'succeeded' },
];

const twin: Case = { path: 'docs/41-twin-of-01.pdf', what: 'the bytes of another file', outcome: 'succeeded', content: pdf('docs/01-plain.pdf'), sends: 0 };

const cases = [...statuses, ...rows, ...shapes, ...submits, ...names, twin];
const contentOf = ({ path, content }: Case): string => content ?? pdf(path);

let bench: ActionBench;
beforeAll(async () => {
  bench = await ActionBench.start();
});
afterAll(() => bench[Symbol.asyncDispose]());

/** What a run before this one left at Roe. */
async function seedJob(content: string): Promise<string> {
  const form = new FormData();
  form.append('question', 'What?');
  form.append('contract', new Blob([content], { type: 'application/pdf' }), 'older.pdf');
  const path = `/v1/agents/run/${CONTRACT_AGENT_ID}/versions/${CONTRACT_VERSION_ID}/async/`;
  const headers = { authorization: `Bearer ${DEFAULT_API_KEY}` };
  const reply = await fetch(`${bench.emulator.url}${path}`, { method: 'POST', headers, body: form });
  return (await reply.json()) as string;
}

describe('one run over every way a file can end', () => {
  let finished: Finished;
  let olderJobId: string;

  beforeAll(async () => {
    const files = Object.fromEntries(cases.map((one) => [one.path, contentOf(one)]));
    const scripts = cases.flatMap(({ path, script }) => (script ? [{ ...script, match: path }] : []));
    let seeding: Promise<string> | undefined;
    const workspace = await bench.workspace(files);
    const started = bench.start({
      workspace,
      scenario: {
        cache: 'same-id',
        files: scripts,
        // "500-empty once": the first look at results fails for all that are in it.
        faults: [{ route: 'results', fault: { kind: 'status', status: 500 } }],
        // Gives the older job, made below, time to end before the same content comes again.
        latencyMs: 20,
        job: { durationMs: 300 },
      },
      onLine: () => undefined,
    });
    seeding = seedJob(pdf('docs/09-cached-same-id.pdf'));
    olderJobId = await seeding;
    finished = await (await started).finished;
  }, 120_000);

  test.each(cases)('$path ($what) is $outcome', ({ path, outcome, status, error }) => {
    const entry = finished.entries[path];
    const name = status === undefined ? 'SUCCESS' : status;
    expect(entry).toMatchObject({ outcome, status: name === null ? null : { name } });
    expect(entry?.error?.code).toBe(error?.code);
    if (error?.message) expect(entry?.error?.message).toMatch(error.message);
    expect(entry?.outputs === null).toBe(outcome !== 'succeeded');
    expect(entry?.file.sha256).toBe(createHash('sha256').update(contentOf({ path } as Case)).digest('hex'));
  });
});
