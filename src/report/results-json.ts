import { type Problem, runProblem } from '../problem.ts';
import type { ResultRecord } from '../results/record.ts';
import { jsonParts } from '../results/record-json.ts';
import type { ResultRow } from '../results/results-file.ts';
import { type Verdict, verdictText } from '../verdict.ts';
import type { Report } from './report.ts';

export const RESULTS_JSON = 'results.json';

/** One result per line, so that only one is in memory at a time. */
export function* resultsJson(report: Report, read: (row: ResultRow) => ResultRecord): Generator<string> {
  const head = JSON.stringify(headOf(report), null, 2);
  yield `${head.slice(0, -2)},\n  "results": [`;
  let separator = '\n';
  for (const row of report.rows) {
    const parts = jsonParts(read(row), true);
    yield `${separator}    `;
    for (const { text } of parts) yield text;
    separator = ',\n';
  }
  yield report.rows.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

function headOf({ verdict, origin, agent, counts, ...report }: Report) {
  return {
    schemaVersion: 1,
    conclusion: verdict.conclusion,
    run: {
      repository: origin.repository,
      runId: origin.runId,
      runAttempt: origin.runAttempt,
      job: origin.job,
      sha: origin.sha,
      ref: origin.ref,
      url: origin.runUrl,
      artifact: report.artifactName,
      shard: report.shard && { index: report.shard.index, total: report.shard.total },
      leftOut: report.leftOut,
      startedAt: new Date(report.startedAtMs).toISOString(),
      finishedAt: new Date(report.finishedAtMs).toISOString(),
    },
    halt: report.halt,
    failure: failureOf(verdict),
    legs: report.legs,
    agent:
      agent === null
        ? null
        : {
            id: agent.agentId,
            name: agent.agentName,
            versionId: agent.versionId,
            versionName: agent.versionName,
            engine: agent.engine,
            postActions: agent.postActions,
          },
    counts: {
      total: report.total,
      succeeded: counts.succeeded,
      rejected: counts.rejected,
      failed: counts.failed,
      cancelled: counts.cancelled,
      timedOut: counts['timed-out'],
      lost: counts.lost,
      notSubmitted: counts['not-submitted'],
      cached: report.cached,
      reused: report.reused,
    },
    cost: report.cost,
    scorecard: report.scorecard,
  };
}

/** The first problem, with the whole verdict as its message. A merge quotes it after the leg's name. */
function failureOf(verdict: Verdict): Problem | null {
  const [first] = verdict.conclusion === 'failure' ? verdict.problems : [];
  return first === undefined ? null : runProblem(first.code, verdictText(verdict));
}
