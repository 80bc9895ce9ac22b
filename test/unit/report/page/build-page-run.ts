import type { PageRun } from '../../../../src/report/html/page-data.ts';
import type { ValueColumn, ValueKind } from '../../../../src/report/values/value.ts';

const column = (pointer: string, kind: ValueKind): ValueColumn => ({
  pointer,
  heading: pointer.slice(1).replaceAll('/', '.'),
  kind,
  decimals: null,
});

/** The parts of a run that columns and searches need, with these columns of values. */
export function buildPageRun(columns: Readonly<Record<string, ValueKind>> = {}, shownColumns = 5): PageRun {
  return {
    isSandbox: false,
    conclusion: 'success',
    headline: 'all succeeded',
    lines: [],
    agent: null,
    repository: '',
    runId: 1,
    runAttempt: 1,
    job: '',
    sha: '',
    ref: '',
    runUrl: '',
    startedAtMs: 0,
    finishedAtMs: 10_000,
    total: 3,
    unit: 'file',
    cached: 0,
    reused: 0,
    cost: 0,
    scorecard: null,
    inputTokens: 0,
    outputTokens: 0,
    columns: Object.entries(columns).map(([pointer, kind]) => column(pointer, kind)),
    shownColumns,
    rowsBlocks: 0,
  };
}
