import type { SubmissionChoice } from '../../src/submissions/submission.ts';

export function buildSubmissionChoice(overrides: Partial<SubmissionChoice> = {}): SubmissionChoice {
  return { sendAs: 'file', agentInputs: {}, metadata: {}, skipCache: false, matrixLeg: '', ...overrides };
}
