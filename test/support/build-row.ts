import type { FileRecord } from '../../src/results/record.ts';
import type { ResultRow } from '../../src/results/results-file.ts';
import { buildJobId } from './build-job-id.ts';

export const buildFileRecord = (overrides: Partial<FileRecord> = {}): FileRecord => ({
  input: 'document',
  as: 'file',
  path: 'docs/a.pdf',
  bytes: 10,
  sha256: 'ab',
  contentType: 'application/pdf',
  ...overrides,
});

/** A case of one file that succeeded, as it stays in memory. If only `case` is given, it is the file's path. */
export function buildRow(overrides: Partial<ResultRow> = {}): ResultRow {
  const path = overrides.case ?? 'docs/a.pdf';
  return {
    case: path,
    files: [buildFileRecord({ path })],
    row: null,
    outcome: 'succeeded',
    cached: false,
    reused: false,
    submissionKey: null,
    jobId: buildJobId(),
    sharedWith: null,
    status: { code: 3, name: 'SUCCESS', timestamp: null },
    submittedAt: '2026-08-01T10:00:00.000Z',
    finishedAt: '2026-08-01T10:00:04.000Z',
    durationMs: 4000,
    error: null,
    checks: [],
    isMismatch: false,
    inputTokens: 100,
    outputTokens: 20,
    cost: 0.25,
    offset: 0,
    length: 3,
    ...overrides,
  };
}
