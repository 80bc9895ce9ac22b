import type { UploadedArtifact } from '../github/runner.ts';
import type { Report } from './report.ts';

/** Where a run's results went, as far as they did. */
export interface Delivered {
  readonly resultsDir: string;
  readonly resultsPath: string;
  /** Null where there is none. */
  readonly artifact: UploadedArtifact | null;
  /** The HTML report that opens in the browser; null where there is none. */
  readonly page: UploadedArtifact | null;
  /** Null where there is none. */
  readonly commentUrl: string | null;
}

/** A workflow job's outputs may have 1 MB together (GitHub's limits), and this is one of them. */
const MAX_STATUS_MAP_BYTES = 256 * 1024;

export interface StepOutputs {
  /** Every output of action.yml, so that no line printed by another can stand for one that is missing. */
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
    'status-map': statusMapTooLarge ? '' : statusMap,
    'results-dir': delivered.resultsDir,
    'results-path': delivered.resultsPath,
    'artifact-id': delivered.artifact === null ? '' : String(delivered.artifact.id),
    'artifact-url': delivered.artifact?.url ?? '',
    'artifact-digest': delivered.artifact?.digest ?? '',
    'report-url': delivered.page?.url ?? '',
    'comment-url': delivered.commentUrl ?? '',
  };
  return { outputs, statusMapTooLarge };
}

/** Job id to status number, as the vendor's script prints it. */
function statusMapOf(report: Report): string {
  const entries = report.rows.flatMap(({ jobId, status }) => (jobId && status ? [[jobId, status.code]] : []));
  return JSON.stringify(Object.fromEntries(entries));
}
