import { expect, it } from 'vitest';
import { GitHubError } from '../../../src/github/github-api.ts';

it("an error of GitHub's holds its code, its sentence and its cause if there is one", () => {
  const cause = new Error('socket');
  const error = new GitHubError('unreachable', 'GitHub could not be reached', cause);
  expect(error).toMatchObject({ name: 'GitHubError', code: 'unreachable', message: 'GitHub could not be reached' });
  expect(error.cause).toBe(cause);
  expect(new GitHubError('forbidden', 'GitHub answered 403')).not.toHaveProperty('cause');
});
