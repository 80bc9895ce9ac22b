import type { Submission } from '../../src/submissions/submission.ts';
import { buildCase } from './build-case.ts';

export function buildSubmission(overrides: Partial<Submission> = {}): Submission {
  return {
    cases: [buildCase()],
    key: 'key',
    agentId: '11111111-1111-4111-8111-111111111111',
    versionId: '22222222-2222-4222-8222-222222222222',
    metadata: {},
    skipCache: false,
    ...overrides,
  };
}
