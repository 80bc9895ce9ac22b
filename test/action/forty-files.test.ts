import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
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
  {
    path: 'docs/02-retry.pdf',
    what: 'RETRY on the way',
    outcome: 'succeeded',
    script: { walk: [0, 1, 2, 1], durationMs: 4000 },
  },
  {
    path: 'docs/03-unknown-code.pdf',
    what: 'code 7',
    outcome: 'succeeded',
    script: { walk: [0, 1, 7], durationMs: 4000 },
  },
  {
    path: 'docs/04-no-event.pdf',
    what: 'no event before the end',
    outcome: 'succeeded',
    script: { walk: [], durationMs: 1500 },
  },
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
  {
    path: 'docs/14-row-null-first.pdf',
    what: 'a status row that is null at first',
    outcome: 'succeeded',
    script: { row: 'null', rowForMs: 1500 },
  },
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
  {
    path: 'docs/19-row-forbidden-first.pdf',
    what: 'an id that is forbidden at first',
    outcome: 'succeeded',
    script: { row: 'forbidden', rowForMs: 2000 },
  },
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
  {
    path: 'docs/23-result-500.pdf',
    what: 'an empty 500 for ever',
    ...lostResult(/500/),
    script: { result: 'error-500' },
  },
  {
    path: 'docs/24-result-absent.pdf',
    what: 'no row of results',
    ...lostResult(/did not list/),
    script: { result: 'absent' },
  },
  {
    path: 'docs/25-result-forbidden.pdf',
    what: 'a 403 for the whole call',
    ...lostResult(/403/),
    script: { result: 'forbidden' },
  },
  {
    path: 'docs/26-no-agent-ids.pdf',
    what: 'null agent ids',
    outcome: 'succeeded',
    script: { nullAgentIds: true, cost: null },
  },
  {
    path: 'docs/27-corrected.pdf',
    what: 'corrected outputs',
    outcome: 'succeeded',
    script: { outputs: output('{"days":30}'), correctedOutputs: output('{"days":60}') },
  },
  {
    path: 'docs/28-malformed-json.pdf',
    what: 'a JSON value that is none',
    outcome: 'succeeded',
    script: { outputs: output('{"days":') },
  },
  {
    path: 'docs/29-malformed-rows.pdf',
    what: 'outputs of odd types',
    outcome: 'succeeded',
    script: { result: 'malformed' },
  },
];

const refused = (message: RegExp, code = 'refused'): Pick<Case, 'outcome' | 'status' | 'error'> => ({
  outcome: 'not-submitted',
  status: null,
  error: { code, message },
});

const submits: Case[] = [
  {
    path: 'docs/30-400-list.pdf',
    what: '400 with a list',
    ...refused(/Missing input key x/),
    script: refusing({ json: ['Missing input key x'] }),
  },
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
  {
    path: 'docs/33-400-error.pdf',
    what: '400 with an error',
    ...refused(/No pages\./),
    script: refusing({ json: { error: 'No pages.' } }),
  },
  {
    path: 'docs/34-413.pdf',
    what: '413 with HTML',
    ...refused(/413/, 'too-large'),
    script: refusing({ status: 413, text: '<html><body><h1>413 Request Entity Too Large</h1></body></html>' }),
  },
  {
    path: 'docs/35-415.pdf',
    what: '415',
    ...refused(/415/, 'unsupported-type'),
    script: refusing({ status: 415, json: { detail: 'Unsupported.' } }),
  },
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
  {
    path: 'docs/42-request-lost.pdf',
    what: 'a request that is lost before Roe takes the file',
    outcome: 'succeeded',
    script: { submit: [{ kind: 'reset', when: 'before' }] },
    sends: 2,
  },
];

const names: Case[] = [
  { path: 'docs/39 ü |<b>.pdf', what: 'a name with a space, ü, | and <b>', outcome: 'succeeded' },
  {
    path: 'docs/40-line\n::error::injected by a name.pdf',
    what: 'a name with a line break and a command',
    outcome: 'succeeded',
  },
];

const twin: Case = {
  path: 'docs/41-twin-of-01.pdf',
  what: 'the bytes of another file',
  outcome: 'succeeded',
  content: pdf('docs/01-plain.pdf'),
  sends: 0,
};

const cases = [...statuses, ...rows, ...shapes, ...submits, ...names, twin];
const contentOf = ({ path, content }: Case): string => content ?? pdf(path);

let bench: ActionBench;
beforeAll(async () => {
  bench = await ActionBench.start();
});
afterAll(() => bench[Symbol.asyncDispose]());

const olderContent = pdf('docs/09-cached-same-id.pdf');

/** What somebody else's run left at Roe. */
async function leaveOlderJob(): Promise<string> {
  const form = new FormData();
  form.append('question', 'What?');
  form.append('contract', new Blob([olderContent], { type: 'application/pdf' }), 'older.pdf');
  const path = `/v1/agents/run/${CONTRACT_AGENT_ID}/versions/${CONTRACT_VERSION_ID}/async/`;
  const headers = { authorization: `Bearer ${DEFAULT_API_KEY}` };
  const reply = await fetch(`${bench.emulator.url}${path}`, { method: 'POST', headers, body: form });
  const id = (await reply.json()) as string;
  // The cache answers only once the job has ended.
  await delay(400);
  return id;
}

describe('one run over every way a file can end', () => {
  let finished: Finished;
  let olderJobId = '';

  beforeAll(async () => {
    finished = await bench.run({
      files: Object.fromEntries(cases.map((one) => [one.path, contentOf(one)])),
      scenario: {
        cache: 'same-id',
        files: cases.flatMap(({ path, script }) => (script ? [{ ...script, match: path }] : [])),
        // "500-empty once": the first look at results fails for all that are in it.
        faults: [{ route: 'results', fault: { kind: 'status', status: 500 } }],
      },
      before: async () => {
        olderJobId = await leaveOlderJob();
      },
    });
  }, 120_000);

  test('every matched file has exactly one result', () => {
    expect(Object.keys(finished.entries)).toHaveLength(finished.results.results.length);
    expect(Object.keys(finished.entries)).toEqual(cases.map(({ path }) => path).sort());
    expect(finished.outcomes).toEqual(Object.fromEntries(cases.map(({ path, outcome }) => [path, outcome])));
  });

  test.each(cases)('$what ends as $outcome', (one) => {
    const entry = finished.entries[one.path];
    const status = one.status === undefined ? 'SUCCESS' : one.status;
    expect(entry).toMatchObject({ outcome: one.outcome, status: status === null ? null : { name: status } });
    expect(entry?.error?.code).toBe(one.error?.code);
    if (one.error?.message) expect(entry?.error?.message).toMatch(one.error.message);
    // Of a failure that was cached Roe sends an empty list, of others null.
    expect((entry?.outputs ?? []).length > 0).toBe(one.outcome === 'succeeded');
    expect(entry?.cached).toBe(status === 'CACHED');
    expect(entry?.file).toEqual({
      path: one.path,
      bytes: Buffer.byteLength(contentOf(one)),
      sha256: createHash('sha256').update(contentOf(one)).digest('hex'),
      contentType: 'application/pdf',
    });
  });

  test('outputs are kept as Roe sent them, whatever their shape', () => {
    const { entries } = finished;
    const json = { key: 'output', dataType: 'application/json' };
    expect(entries['docs/01-plain.pdf']?.outputs).toEqual([
      { ...json, value: '{"text":"docs-01-plain-pdf","pages":0}', json: { text: 'docs-01-plain-pdf', pages: 0 } },
    ]);
    expect(entries['docs/27-corrected.pdf']).toMatchObject({
      outputs: [{ value: '{"days":30}', json: { days: 30 } }],
      correctedOutputs: [{ value: '{"days":60}', json: { days: 60 } }],
    });
    expect(entries['docs/28-malformed-json.pdf']?.outputs).toEqual([{ ...json, value: '{"days":', json: null }]);
    // What has not the documented form is kept as JSON text.
    expect(entries['docs/29-malformed-rows.pdf']?.outputs).toEqual([
      { key: '', dataType: 'text/plain', value: '{"nested":true}', json: null },
      { key: '', dataType: 'application/json', value: '"text"', json: 'text' },
      { key: '', dataType: 'application/json', value: 'null', json: null },
    ]);
    expect(entries['docs/12-huge-reason.pdf']?.error?.message).toBe(HUGE_REASON);
  });

  test('Roe has one job for each submission that it took, and none for the others', () => {
    const { roe, entries } = finished;
    for (const { path, sends = 1, outcome, script } of cases) {
      const cachedElsewhere = path === 'docs/09-cached-same-id.pdf';
      const jobs = outcome === 'not-submitted' || sends === 0 || cachedElsewhere ? 0 : 1;
      expect([path, jobsOf(roe, path).length]).toEqual([path, jobs]);
      if (jobs === 1) expect(entries[path]?.jobId).toBe(jobsOf(roe, path)[0]?.id);
      if (outcome === 'not-submitted') expect([path, entries[path]?.jobId, script]).toEqual([path, null, script]);
    }
    const sends = cases.reduce((sum, { sends = 1 }) => sum + sends, 0);
    // The older job was another's request.
    expect(roe.calls.submit).toBe(sends + 1);
    expect(roe.jobs.every(({ id, submissions }) => submissions === (id === olderJobId ? 2 : 1))).toBe(true);
  });

  test('a cached answer may bear the id of an older job', () => {
    expect(finished.entries['docs/09-cached-same-id.pdf']).toMatchObject({ cached: true, jobId: olderJobId });
    expect(finished.entries['docs/10-cached-new-id.pdf']?.jobId).not.toBe(olderJobId);
  });

  test('two files with the same bytes and inputs share one job', () => {
    const { entries, roe } = finished;
    expect(entries[twin.path]?.jobId).toBe(entries['docs/01-plain.pdf']?.jobId);
    expect(roe.jobs.filter(({ fileSha256 }) => fileSha256 === entries[twin.path]?.file.sha256)).toHaveLength(1);
  });

  test('the cost is the sum over the jobs, each once', () => {
    const costs = new Map(finished.results.results.map(({ jobId, cost }) => [jobId, cost ?? 0]));
    const sum = [...costs.values()].reduce((total, cost) => total + cost, 0);
    expect(finished.results.cost).toBeCloseTo(sum, 9);
    expect(finished.results.cost).toBeGreaterThan(0);
  });

  test('the step fails with one error that counts what did not succeed', () => {
    const { run, results } = finished;
    const { total, succeeded, lost, failed, notSubmitted } = results.counts;
    expect(run.exitCode).toBe(1);
    const [message, ...others] = annotationsOf(run, 'error');
    expect(others).toEqual([]);
    expect(message).toContain(`${total - succeeded} of ${total} files did not succeed`);
    expect(message).toContain(`${lost} lost, ${failed} failed, 1 cancelled, ${notSubmitted} not submitted`);
  });

  test('the summary has one row for each file, the worst first, and agrees with results.json', () => {
    const rows = summaryRows(finished.run.summary ?? '');
    expect(rows).toHaveLength(cases.length);
    for (const { file, outcome, status, job, reason } of rows) {
      const entry = finished.results.results.find(({ file: { path } }) => path.replace(/\s+/g, ' ') === file);
      expect({ file, outcome, status, job }).toEqual({
        file,
        outcome: entry?.outcome.replace('-', ' '),
        status: entry?.status?.name ?? '',
        job: entry?.jobId ?? '',
      });
      const whole = (entry?.error?.message ?? '').replace(/\s+/g, ' ');
      expect(whole.startsWith(reason.replace(/…$/, ''))).toBe(true);
      expect(reason.length).toBeLessThanOrEqual(500);
      expect(reason === '').toBe(entry?.outcome === 'succeeded');
    }
    const order = ['lost', 'failed', 'cancelled', 'not submitted', 'succeeded'];
    const ranks = rows.map(({ outcome }) => order.indexOf(outcome));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  test('nothing foreign is markup in the summary', () => {
    const table = (finished.run.summary ?? '').split('\n').filter((line) => line.startsWith('| '));
    for (const line of table.slice(2)) {
      expect(line.split('|')).toHaveLength(9);
      expect(line.replace(/<\/?code>/g, '')).not.toMatch(/[<>`*@[\]]/);
    }
  });

  test('the artifact holds the same results.json', async () => {
    const [artifact, ...others] = await bench.artifacts.artifacts(finished.artifactRunId);
    expect(others).toEqual([]);
    expect(finished.run.outputs).toMatchObject({
      'artifact-id': String(artifact?.id),
      'artifact-digest': artifact?.digest,
      'artifact-url': expect.stringMatching(new RegExp(`/actions/runs/4200000001/artifacts/${artifact?.id}$`)),
    });
    const archive = await bench.artifacts.download(artifact?.id ?? 0);
    expect(`sha256:${createHash('sha256').update(archive).digest('hex')}`).toBe(artifact?.digest);
    const files = await readZip(archive);
    expect([...files.keys()]).toEqual(expect.arrayContaining(['results.json', 'results.jsonl']));
    const text = files.get('results.json')?.toString() ?? '';
    expect(parseResults(text)).toEqual(finished.results);
    expect(text).toBe(await readFile(finished.run.outputs['results-path'] ?? '', 'utf8'));
  });

  test('results.jsonl holds the same results, in the order in which they became known', async () => {
    const path = join(finished.run.outputs['results-dir'] ?? '', 'results.jsonl');
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    const byPath = lines.map((line) => JSON.parse(line)).sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
    expect(byPath).toEqual(finished.results.results);
  });

  test('no foreign text becomes a workflow command', () => {
    const { run } = finished;
    const known = ['add-mask', 'debug', 'group', 'endgroup', 'warning', 'error'];
    expect(run.commands.filter(({ name }) => !known.includes(name))).toEqual([]);
    expect(run.commands.filter(({ name }) => name === 'error')).toHaveLength(1);
    const warnings = run.commands.filter(({ name }) => name === 'warning').map(({ data }) => data);
    expect(warnings).toEqual([expect.stringMatching(/status that this version .* does not know \(7\)/)]);
    expect(run.commands.filter(({ data, name }) => name !== 'debug' && data.includes('injected'))).toEqual([]);
    expect(run.log.some((line) => line.includes('injected by a reason'))).toBe(true);
  });
});

test('a page envelope around the results is read too', async () => {
  const { outcomes, entries, run } = await bench.run({
    files: { 'docs/a.pdf': pdf('a'), 'docs/b.pdf': pdf('b'), 'docs/c.pdf': pdf('c') },
    scenario: { resultsEnvelope: true },
  });
  expect(outcomes).toEqual({ 'docs/a.pdf': 'succeeded', 'docs/b.pdf': 'succeeded', 'docs/c.pdf': 'succeeded' });
  expect(entries['docs/b.pdf']?.outputs?.[0]?.json).toEqual({ text: 'b', pages: 0 });
  expect(run.exitCode).toBe(0);
});
