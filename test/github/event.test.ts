import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvent } from '../../src/github/event.ts';
import { BASE_SHA, HEAD_SHA, mergeGroupEvent, NO_SHA, pullRequestEvent, pushEvent } from '../github-api/events.ts';

describe('an event', () => {
  it('of a pull request has its number, and says where its head lies', () => {
    const own = readEvent('pull_request', 'octocat', pullRequestEvent({ changedFiles: 7 }));
    expect(own.pullRequest).toEqual({ number: 5, headSha: HEAD_SHA, fromFork: false, changedFiles: 7 });
    expect(own.range).toBeNull();
    const headRepository = 'Octo-Org/Octo-Repo';
    expect(readEvent('pull_request', '', pullRequestEvent({ headRepository })).pullRequest?.fromFork).toBe(false);
  });

  it('of a comment on a pull request has the pull request, and one on an issue has none', () => {
    const issue = { number: 9, pull_request: { url: '' } };
    expect(readEvent('issue_comment', '', { issue }).pullRequest).toEqual({
      number: 9,
      headSha: null,
      fromFork: false,
      changedFiles: null,
    });
    expect(readEvent('issue_comment', '', { issue: { number: 9 } }).pullRequest).toBeNull();
  });

  it('of a push has its range', () => {
    expect(readEvent('push', '', pushEvent()).range).toEqual({ base: BASE_SHA, head: HEAD_SHA, defaultBranch: 'main' });
    expect(readEvent('push', '', pushEvent({ before: NO_SHA, ref: 'refs/heads/main' })).range).toEqual({
      base: null,
      head: HEAD_SHA,
      defaultBranch: null,
    });
    expect(readEvent('push', '', pushEvent({ ref: 'refs/tags/v1' })).range).toBeNull();
    expect(readEvent('push', '', { ...pushEvent(), after: NO_SHA }).range).toBeNull();
    expect(readEvent('merge_group', '', mergeGroupEvent()).range).toMatchObject({ base: BASE_SHA, head: HEAD_SHA });
  });

  it('is read from anything', () => {
    fc.assert(
      fc.property(fc.constantFrom('push', 'pull_request', 'merge_group', ''), fc.jsonValue(), (name, payload) => {
        expect(readEvent(name, 'octocat', payload)).toMatchObject({ name });
      }),
    );
  });
});
