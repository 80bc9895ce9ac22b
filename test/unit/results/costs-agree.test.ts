import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toReport } from '../../../src/report/report.ts';
import { resultsJson } from '../../../src/report/results-json.ts';
import { stepOutputs } from '../../../src/report/step-outputs.ts';
import type { ResultRecord } from '../../../src/results/record.ts';
import { ResultsFile } from '../../../src/results/results-file.ts';
import { buildAgentVersion } from '../../support/build-agent-version.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildOrigin } from '../../support/build-origin.ts';
import { buildRecord } from '../../support/build-record.ts';
import { buildVerdict } from '../../support/build-verdict.ts';
import { cases } from '../../support/tier.ts';

/** Few jobs for many cases: twins, what the cache answered, and jobs of earlier attempts share them. */
const JOBS = 4;
const result = fc.record({
  job: fc.option(fc.nat({ max: JOBS - 1 })),
  /** A job without a known end has no cost; whoever shares it may have read it. */
  hasCost: fc.boolean(),
  cached: fc.boolean(),
  reused: fc.boolean(),
  leg: fc.nat({ max: 2 }),
});
const costsOfJobs = fc.array(fc.integer({ min: 0, max: 50_000_000 }), { minLength: JOBS, maxLength: JOBS });

const sum = (costs: readonly (number | null)[]) => costs.reduce<number>((total, cost) => total + (cost ?? 0), 0);

/** What the report of these records says, each time in another place. */
async function costsIn(records: readonly ResultRecord[]): Promise<{ costs: number[]; written: ResultRecord[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'costs-'));
  const file = await ResultsFile.create(folder);
  try {
    for (const record of records) await file.appendRecord(record);
    const data = { origin: buildOrigin(), agent: buildAgentVersion(), startedAtMs: 0, finishedAtMs: 1 };
    const report = toReport(file.rows, data, () => buildVerdict());
    const text = [...resultsJson(report, (row) => file.read(row))].join('');
    const json = JSON.parse(text) as { cost: number; results: ResultRecord[] };
    const nowhere = { resultsDir: '', resultsPath: '', artifact: null, page: null, commentUrl: null };
    const output = Number(stepOutputs(report, nowhere as Parameters<typeof stepOutputs>[1]).outputs.cost);
    const column = sum(json.results.map(({ cost }) => cost));
    return { costs: [report.cost, output, json.cost, column], written: file.rows.map((row) => file.read(row)) };
  } finally {
    await file.close();
    await rm(folder, { recursive: true, force: true });
  }
}

it('the output `cost`, results.json and the sum of the column agree and count each job once, in a run and in a merge of shards', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(result, { maxLength: 15 }), costsOfJobs, async (results, costs) => {
      const records = results.map(({ job, hasCost, cached, reused, leg }, index) => ({
        leg,
        record: buildRecord({
          case: `${index}.pdf`,
          jobId: job === null ? null : buildJobId(job + 1),
          cost: job === null || !hasCost ? null : (costs[job] ?? 0) / 1e6,
          cached,
          reused,
        }),
      }));
      const paid = new Set(results.flatMap(({ job, hasCost }) => (job !== null && hasCost ? [job] : [])));
      const expected = sum([...paid].map((job) => costs[job] ?? 0)) / 1e6;
      const whole = await costsIn(records.map(({ record }) => record));
      for (const cost of whole.costs) expect(cost).toBeCloseTo(expected, 6);
      const legs = await Promise.all(
        [0, 1, 2].map((of) => costsIn(records.filter(({ leg }) => leg === of).map(({ record }) => record))),
      );
      const merged = await costsIn(legs.flatMap(({ written }) => written));
      for (const cost of merged.costs) expect(cost).toBeCloseTo(expected, 6);
    }),
    { numRuns: cases(150) },
  );
});
