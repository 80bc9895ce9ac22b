import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Origin } from '../../src/github/runner.ts';
import { compareText } from '../../src/lib/compare-text.ts';
import { toReport } from '../../src/report/report.ts';
import { resultsJson } from '../../src/report/results-json.ts';
import type { ResultRecord } from '../../src/results/record.ts';
import type { ResultRow } from '../../src/results/results-file.ts';
import type { AgentVersion } from '../../src/roe/roe.ts';
import { buildAgentVersion } from './build-agent-version.ts';
import { buildOrigin } from './build-origin.ts';
import { buildVerdict } from './build-verdict.ts';

export interface WrittenRun {
  readonly agent?: Partial<AgentVersion>;
  readonly origin?: Partial<Origin>;
  readonly shard?: { readonly index: number; readonly total: number };
  readonly leftOut?: number | null;
  readonly artifactName?: string;
}

/** The text of a results.json with these results, as the action writes it. */
export function resultsText(
  records: readonly ResultRecord[],
  { agent = {}, origin = {}, ...run }: WrittenRun = {},
): string {
  const sorted = records.toSorted((a, b) => compareText(a.case, b.case));
  const rows: ResultRow[] = sorted.map((record, index) => ({ ...record, isMismatch: false, offset: index, length: 0 }));
  const data = {
    origin: buildOrigin(origin),
    agent: buildAgentVersion(agent),
    startedAtMs: Date.UTC(2026, 7, 1),
    finishedAtMs: Date.UTC(2026, 7, 1, 0, 5),
    leftOut: 0,
    ...run,
  };
  const report = toReport(rows, data, () => buildVerdict('fine', { conclusion: 'success' }));
  return [...resultsJson(report, (row) => sorted[row.offset] as ResultRecord)].join('');
}

/** Writes a results.json and returns its path. */
export function writeResults(path: string, records: readonly ResultRecord[], run: WrittenRun = {}): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, resultsText(records, run));
  return path;
}
