import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Origin } from '../src/github/runner.ts';
import type { Outcome } from '../src/outcome.ts';
import { caseProblem, type Problem } from '../src/problem.ts';
import { type Report, toReport } from '../src/report/report.ts';
import { ValueCollector } from '../src/report/values/value-collector.ts';
import { type CheckRecord, type ResultRecord, toOutputRecord } from '../src/results/record.ts';
import { type Records, ResultsFile } from '../src/results/results-file.ts';
import type { AgentVersion } from '../src/roe/roe.ts';
import { judge } from '../src/verdict.ts';

interface SizedRun extends AsyncDisposable {
  readonly report: Report;
  readonly records: Records;
}

/** The report of a run over this many invoices, with each outcome if there are enough. Nothing is run. */
export async function sizedRun(count: number): Promise<SizedRun> {
  const results = await ResultsFile.create(await mkdtemp(join(tmpdir(), 'preview-')));
  const collector = new ValueCollector([]);
  for (let index = 0; index < count; index += 1) await results.appendRecord(recordOf(index));
  const records: Records = (rows, charactersOf) => results.records(rows, charactersOf);
  for await (const record of records(results.rows)) collector.note(record);
  const data = { origin: ORIGIN, agent: AGENT, startedAtMs: START_MS, finishedAtMs: START_MS + 9_000 + count * 700 };
  const rule = {
    failOn: new Set<Outcome>(['failed', 'rejected', 'lost', 'timed-out', 'not-submitted']),
    maxFailures: { kind: 'count', max: 0 },
    minAccuracy: null,
  } as const;
  const report = toReport(results.rows, data, (tally) => judge(tally, rule));
  return { report: { ...report, values: collector.table() }, records, [Symbol.asyncDispose]: () => results.close() };
}

const START_MS = Date.UTC(2026, 6, 14, 9, 30);

const ORIGIN: Origin = {
  repository: 'harbourline/contracts',
  runId: 4_200_000_003,
  runAttempt: 1,
  callers: '',
  job: 'review',
  step: 'roe',
  use: 1,
  process: '00000000',
  sha: '8c1f0d2a5b7e4f6390aa1d2c3b4e5f60718293a4',
  ref: 'refs/pull/17/merge',
  runUrl: 'https://github.com/harbourline/contracts/actions/runs/4200000003',
};

const AGENT: AgentVersion = {
  agentId: '11111111-1111-4111-8111-111111111111',
  versionId: '22222222-2222-4222-8222-222222222222',
  agentName: 'Invoice reader',
  versionName: 'v7',
  engine: 'Document Insights',
  hasMemory: false,
  isLearning: false,
  postActions: [],
  inputs: [],
  engineFileKeys: [],
};

const TRACEBACK = `Traceback (most recent call last):
  File "/app/reader.py", line 88, in read
    pages = open_document(path)
ValueError: the document has no pages`;

interface Ending {
  readonly outcome: Outcome;
  readonly problem: Problem | null;
  readonly checks?: readonly CheckRecord[];
}

const SUCCESS: Ending = { outcome: 'succeeded', problem: null };

/** Every ninth file or so did not succeed. */
function endingOf(index: number, total: number): Ending {
  const failed = (message: string): Ending => ({ outcome: 'failed', problem: caseProblem('job-failed', message) });
  switch (index % 31) {
    case 3:
      return rejectedFor(total);
    case 5:
    case 14:
      return failed(`Model ${index % 3} overloaded`);
    case 20:
      return failed(TRACEBACK);
    case 24:
      return failed(`The document is encrypted (page ${index} of it asks for a password).`);
    case 27:
      return { outcome: 'not-submitted', problem: caseProblem('empty-file', 'the file is empty') };
    default:
      return SUCCESS;
  }
}

function rejectedFor(total: number): Ending {
  const message = 'the result is rejected by output.total > 1300';
  const check = { kind: 'reject-when', passed: false, message, pointer: '/total', expected: null, actual: total };
  return { outcome: 'rejected', problem: caseProblem('check-failed', message), checks: [check] };
}

const VENDORS = ['Acme GmbH', 'Söhne & Partner', '株式会社テスト', 'O’Neill Ltd', 'Harbourline B.V.'];

function recordOf(index: number): ResultRecord {
  const total = 1_240.5 + ((index * 371) % 9_000);
  const { outcome, problem, checks = [] } = endingOf(index, total);
  const path = `invoices/2026-0${1 + (index % 9)}/invoice-2026-${String(index + 1).padStart(5, '0')}.pdf`;
  const hasJob = outcome !== 'not-submitted';
  const isRead = outcome === 'succeeded' || outcome === 'rejected';
  const value = {
    invoice_number: `2026-${String(index + 1).padStart(5, '0')}`,
    issue_date: index % 13 === 0 ? null : `2026-0${1 + (index % 9)}-${String(1 + (index % 28)).padStart(2, '0')}`,
    total,
    currency: 'EUR',
    verdict: index % 7 === 0 ? 'REVIEW' : 'APPROVED',
    vendor: { name: VENDORS[index % VENDORS.length], country: 'DE' },
    line_items: Array.from({ length: 1 + (index % 5) }, (_, at) => ({ position: at + 1, amount: total / (at + 1) })),
    note: '**Paid** within 30 days.\n\n- no discount',
  };
  const output = toOutputRecord({ key: 'output', dataType: 'application/json', value: JSON.stringify(value) });
  return {
    case: path,
    files: [
      { input: 'document', as: 'file', path, bytes: 40_000, sha256: 'ab'.repeat(32), contentType: 'application/pdf' },
    ],
    row: null,
    submissionKey: hasJob ? `roe-${index}` : null,
    outcome,
    cached: isRead && index % 11 === 1,
    reused: false,
    jobId: hasJob ? `b7cf3c25-632b-4240-8d3f-${String(index).padStart(12, '0')}` : null,
    sharedWith: null,
    status: hasJob ? { code: isRead ? 3 : 4, name: isRead ? 'SUCCESS' : 'FAILURE', timestamp: null } : null,
    submittedAt: hasJob ? new Date(START_MS + index * 600).toISOString() : null,
    finishedAt: hasJob ? new Date(START_MS + index * 600 + 4_000).toISOString() : null,
    durationMs: hasJob ? 2_000 + ((index * 733) % 9_000) : null,
    error: problem,
    outputs: isRead ? [output] : null,
    correctedOutputs: null,
    checks,
    inputTokens: hasJob ? 1_200 : null,
    outputTokens: hasJob ? 180 : null,
    cost: isRead ? 0.05 : null,
  };
}
