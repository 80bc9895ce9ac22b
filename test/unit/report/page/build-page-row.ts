import type { NumberedRow } from '../../../../src/report/html/page-data.ts';

/** The page's row of a file that succeeded. */
export function buildPageRow(number: number, overrides: Partial<NumberedRow> = {}): NumberedRow {
  const { reason = '' } = overrides;
  return {
    number,
    case: `docs/${number}.pdf`,
    outcome: 'succeeded',
    reason,
    group: reason,
    type: 'pdf',
    cached: false,
    reused: false,
    submittedAtMs: 1000,
    finishedAtMs: 5000,
    durationMs: 4000,
    cost: 0.25,
    values: null,
    ...overrides,
  };
}
