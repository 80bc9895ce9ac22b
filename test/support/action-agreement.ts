import { join } from 'node:path';
import { expect } from 'vitest';
import type { Inspection } from '../emulator/inspection.ts';
import { readAction } from '../runner/action.ts';
import type { StepRun } from '../runner/run-step.ts';
import type { ResultsDocument } from './results-document.ts';

/** What holds for every run, however it went: outputs, exit code, results.json and Roe tell one story. */
export async function expectAgreement(run: StepRun, results: ResultsDocument, roe: Inspection): Promise<void> {
  const { outputs: declared } = await readAction(join(run.options.actionDir, 'action.yml'));
  expect(Object.keys(run.outputs).sort()).toEqual(declared.toSorted());
  const { counts } = results;
  expect(run.outputs).toMatchObject({
    conclusion: results.conclusion,
    total: String(counts.total),
    succeeded: String(counts.succeeded),
    rejected: String(counts.rejected),
    failed: String(counts.failed),
    cancelled: String(counts.cancelled),
    'timed-out': String(counts.timedOut),
    lost: String(counts.lost),
    'not-submitted': String(counts.notSubmitted),
    cached: String(counts.cached),
    reused: String(counts.reused),
    cost: String(results.cost),
  });
  expect(JSON.parse(run.outputs['status-map'] ?? '')).toEqual(statusMapOf(results));
  expect(run.exitCode).toBe(['success', 'skipped'].includes(results.conclusion) ? 0 : 1);
  expect(run.outputs['skipped-reason'] === '').toBe(results.conclusion !== 'skipped');
  expect(run).toMatchObject({ signal: null, commandFailures: [], summaryDropped: false, outputsWithSecrets: [] });
  expect(roe.violations).toEqual([]);
  expect(roe.duplicateSubmissions).toBe(0);
}

/** Job id to status number: what the vendor's script prints at its end. */
function statusMapOf({ results }: ResultsDocument): Record<string, number> {
  const entries = results.flatMap(({ jobId, status }) => (jobId && status ? [[jobId, status.code] as const] : []));
  return Object.fromEntries(entries);
}
