import type { Origin } from '../../src/github/runner.ts';

export function buildOrigin(overrides: Partial<Origin> = {}): Origin {
  return {
    repository: 'octo/contracts',
    runId: 4711,
    runAttempt: 1,
    callers: '',
    job: 'extract',
    step: 'roe',
    use: 1,
    process: '0a1b2c3d',
    sha: '0123456789abcdef0123456789abcdef01234567',
    ref: 'refs/heads/main',
    runUrl: 'https://github.com/octo/contracts/actions/runs/4711',
    ...overrides,
  };
}
