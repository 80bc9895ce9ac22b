import type { UploadedArtifact } from '../github/runner.ts';
import { amountText } from '../lib/amount-text.ts';
import { shareText } from '../scorecard/scorecard.ts';
import type { Report } from './report.ts';

/** Null if the results were not saved there. */
export interface Delivered {
  readonly resultsDir: string;
  readonly resultsPath: string;
  readonly summaryPath: string;
  readonly artifact: UploadedArtifact | null;
  readonly page: UploadedArtifact | null;
  readonly commentUrl: string | null;
}

/** GitHub limits all outputs of a workflow job together to 1 MB. */
const MAX_STATUS_MAP_BYTES = 256 * 1024;

interface StepOutputs {
  /** Sets every output, because a line printed by another program could otherwise set a missing one. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly statusMapTooLarge: boolean;
}

export function stepOutputs(report: Report, delivered: Delivered): StepOutputs {
  const { counts, verdict } = report;
  const statusMap = statusMapOf(report);
  const statusMapTooLarge = Buffer.byteLength(statusMap) > MAX_STATUS_MAP_BYTES;
  const outputs = {
    conclusion: verdict.conclusion,
    'skipped-reason': verdict.conclusion === 'skipped' ? verdict.reason : '',
    total: String(report.total),
    succeeded: String(counts.succeeded),
    rejected: String(counts.rejected),
    failed: String(counts.failed),
    cancelled: String(counts.cancelled),
    'timed-out': String(counts['timed-out']),
    lost: String(counts.lost),
    'not-submitted': String(counts['not-submitted']),
    cached: String(report.cached),
    reused: String(report.reused),
    cost: String(report.cost),
    'estimated-cost': report.estimatedCost === null ? '' : amountText(report.estimatedCost),
    accuracy: report.scorecard === null ? '' : shareText(report.scorecard),
    'status-map': statusMapTooLarge ? '' : statusMap,
    'results-dir': delivered.resultsDir,
    'results-path': delivered.resultsPath,
    'summary-path': delivered.summaryPath,
    'artifact-id': delivered.artifact === null ? '' : String(delivered.artifact.id),
    'artifact-url': delivered.artifact?.url ?? '',
    'artifact-digest': delivered.artifact?.digest ?? '',
    'report-url': delivered.page?.url ?? '',
    'comment-url': delivered.commentUrl ?? '',
  };
  return { outputs, statusMapTooLarge };
}

/** Job ids and status numbers, in the form of Roe's own script. */
function statusMapOf(report: Report): string {
  const entries = report.rows.flatMap(({ jobId, status }) => (jobId && status ? [[jobId, status.code]] : []));
  return JSON.stringify(Object.fromEntries(entries));
}
