import { type Ingredients, type Report, toReport } from '../../src/report/report.ts';
import type { ResultRow } from '../../src/results/results-file.ts';
import { buildAgentVersion } from './build-agent-version.ts';
import { buildOrigin } from './build-origin.ts';

export function buildReport(
  rows: readonly ResultRow[],
  overrides: Partial<Ingredients & Pick<Report, 'verdict'>> = {},
) {
  const { verdict = { conclusion: 'success', sentence: 'all files succeeded' }, ...ingredients } = overrides;
  return toReport(
    rows,
    {
      origin: buildOrigin(),
      agent: buildAgentVersion(),
      startedAtMs: Date.UTC(2026, 7, 1, 10),
      finishedAtMs: Date.UTC(2026, 7, 1, 10, 4, 5),
      ...ingredients,
    },
    () => verdict,
  );
}
