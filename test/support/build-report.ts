import { type Report, type ReportData, toReport } from '../../src/report/report.ts';
import type { ResultRow } from '../../src/results/results-file.ts';
import { buildAgentVersion } from './build-agent-version.ts';
import { buildOrigin } from './build-origin.ts';
import { buildVerdict } from './build-verdict.ts';

const ALL_SUCCEEDED = buildVerdict('all files succeeded', { conclusion: 'success' });

export function buildReport(rows: readonly ResultRow[], overrides: Partial<ReportData & Pick<Report, 'verdict'>> = {}) {
  const { verdict = ALL_SUCCEEDED, ...data } = overrides;
  return toReport(
    rows,
    {
      origin: buildOrigin(),
      agent: buildAgentVersion(),
      startedAtMs: Date.UTC(2026, 7, 1, 10),
      finishedAtMs: Date.UTC(2026, 7, 1, 10, 4, 5),
      ...data,
    },
    () => verdict,
  );
}
