import { formatKey, type SubmissionKey } from '../../src/submissions/submission-key.ts';

export function buildKeyParts(overrides: Partial<SubmissionKey> = {}): SubmissionKey {
  return {
    content: '0123456789abcdef0123',
    use: 'aaaaaaaa',
    callers: 'cccccc',
    leg: '0000000',
    attempt: 1,
    process: '0a1b2c3d',
    versionId: '22222222-2222-4222-8222-222222222222',
    ...overrides,
  };
}

export const buildKey = (overrides: Partial<SubmissionKey> = {}): string => formatKey(buildKeyParts(overrides));
