import type { CheckRecord } from '../../src/results/record.ts';

/** A check that did not pass, and is of no one place in the output. */
export const buildCheck = (overrides: Partial<CheckRecord> = {}): CheckRecord => ({
  kind: 'schema',
  passed: false,
  message: 'no date',
  pointer: null,
  expected: null,
  actual: null,
  ...overrides,
});
