import type { SubmissionChoice } from '../../src/submissions/submission.ts';

export function buildSubmissionChoice(overrides: Partial<SubmissionChoice> = {}): SubmissionChoice {
  return { metadata: {}, skipCache: false, matrixLeg: '', ...overrides };
}
