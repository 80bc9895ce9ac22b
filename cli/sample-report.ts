import type { Outcome } from '../src/outcome.ts';
import { caseProblem } from '../src/problem.ts';
import { type OutputRecord, type ResultRecord, toOutputRecord } from '../src/results/record.ts';
import { writeReport } from '../test/browser/write-report.ts';
import { buildCheck } from '../test/support/build-check.ts';
import { buildJobId } from '../test/support/build-job-id.ts';
import { recordOf } from '../test/support/build-record.ts';
import { buildFileRecord, buildRow } from '../test/support/build-row.ts';
import { buildVerdict } from '../test/support/build-verdict.ts';

const START = Date.UTC(2026, 7, 1, 10);
const SELLERS = ['Acme & Söhne GmbH', 'Harbourline B.V.', '株式会社テスト', 'Pelham Court Ltd', 'Ørsted Papir A/S'];
const FOLDERS = ['invoices/2026-07', 'invoices/2026-08', 'contracts', 'contracts/leases'];
const TYPES = ['pdf', 'pdf', 'pdf', 'docx', 'eml'];
const REASONS = [
  'Model 0 overloaded: try again later.',
  'Page 3 of 12 could not be read.',
  'The document is encrypted.',
  'Model 1 overloaded: try again later.',
];
const MARKDOWN = `# Summary

The lease runs until **31 December 2027** and renews by a year.

| Obligation | Due | Amount |
| :-- | :-- | --: |
| Rent | monthly | 7 200.00 |
| Deposit | once | 21 600.00 |

1. Notice is *180 days*, see [clause 14.3](https://example.com/clause).
2. The tenant pays \`utilities\`.

> Subletting needs consent.
`;

function invoice(index: number): Record<string, unknown> {
  const lines = Array.from({ length: index === 2 ? 200 : 3 }, (_, at) => ({
    position: at + 1,
    description: `Paper ${at + 80} g, A4, ${['white', 'recycled', 'cream'][at % 3]}`,
    quantity: (at % 7) + 1,
    net: Number((12.5 * ((at % 7) + 1)).toFixed(2)),
  }));
  return {
    invoice_number: `2026-${String(481 + index * 7).padStart(4, '0')}`,
    issue_date: `2026-0${(index % 8) + 1}-${String((index % 27) + 1).padStart(2, '0')}`,
    seller: { name: SELLERS[index % SELLERS.length], vat: index % 4 === 0 ? null : `DE${100000000 + index}` },
    total: Number((99.5 + ((index * 7919) % 9000)).toFixed(2)),
    currency: index % 6 === 5 ? null : 'EUR',
    verdict: index % 5 === 3 ? 'DENIED' : 'APPROVED',
    line_items: lines,
  };
}

function outputsAt(index: number): OutputRecord[] {
  const json = (value: unknown) => ({ key: 'output', dataType: 'application/json', value: JSON.stringify(value) });
  if (index % 8 === 4) return [toOutputRecord({ key: 'answer', dataType: 'text/markdown', value: MARKDOWN })];
  if (index % 8 === 7)
    return [toOutputRecord(json({ ...invoice(index), total: `EUR ${1000 + index},50`.replace(',', '.') }))];
  return [toOutputRecord(json(invoice(index)))];
}

function outcomeAt(index: number): Outcome {
  if (index % 11 === 6) return 'failed';
  if (index % 13 === 3) return 'rejected';
  return index % 31 === 30 ? 'not-submitted' : 'succeeded';
}

function recordAt(index: number): ResultRecord {
  const outcome = outcomeAt(index);
  const path = `${FOLDERS[index % FOLDERS.length]}/document-${index}.${TYPES[index % TYPES.length]}`;
  const reasons: Partial<Record<Outcome, string>> = {
    failed: REASONS[index % REASONS.length] ?? '',
    rejected: 'rejected by output.total > 1300',
    'not-submitted': 'the file is empty',
  };
  const reason = reasons[outcome];
  const rejected = { kind: 'reject-when', message: 'output.total > 1300', pointer: '/total', actual: 1312 };
  const hasJob = outcome !== 'not-submitted';
  const started = START + index * 140;
  const took = 900 + ((index * 733) % 9000);
  const row = buildRow({
    case: path,
    files: [buildFileRecord({ path, bytes: 18_000 + index * 31 })],
    outcome,
    jobId: hasJob ? buildJobId(index) : null,
    cached: hasJob && index % 9 === 1,
    submittedAt: hasJob ? new Date(started).toISOString() : null,
    finishedAt: hasJob ? new Date(started + took).toISOString() : null,
    durationMs: hasJob ? took : null,
    cost: hasJob ? 0.02 + (index % 7) / 100 : null,
    checks: outcome === 'rejected' ? [buildCheck(rejected)] : [],
    error: reason === undefined ? null : caseProblem(outcome === 'failed' ? 'job-failed' : 'sample', reason),
  });
  const hasOutputs = outcome === 'succeeded' || outcome === 'rejected';
  return recordOf(row, hasOutputs ? outputsAt(index) : null);
}

/** Writes report.html of this many made-up cases. */
export async function writeSampleReport(count: number, path: string): Promise<void> {
  const records = Array.from({ length: count }, (_, index) => recordAt(index));
  const bad = records.filter(({ outcome }) => outcome !== 'succeeded').length;
  const verdict =
    bad === 0
      ? buildVerdict(`all ${count} files succeeded`, { conclusion: 'success' })
      : buildVerdict(`${bad} of ${count} files did not succeed`);
  await writeReport(records, path, { verdict, finishedAtMs: START + count * 140 + 10_000 });
}
