import type { Submission } from '../../src/submissions/submission.ts';
import { buildFile } from './build-file.ts';

export function buildSubmission(overrides: Partial<Submission> = {}): Submission {
  return {
    files: [buildFile()],
    key: 'key',
    agentId: '11111111-1111-4111-8111-111111111111',
    versionId: '22222222-2222-4222-8222-222222222222',
    fileKey: 'document',
    sendAs: 'file',
    fields: {},
    metadata: {},
    skipCache: false,
    ...overrides,
  };
}
