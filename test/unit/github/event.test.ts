import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BASE_SHA,
  HEAD_SHA,
  mergeGroupEvent,
  NO_SHA,
  pullRequestEvent,
  pushEvent,
} from '../../../simulators/github-api/events.ts';
import { readEvent } from '../../../src/github/event.ts';

describe('an event', () => {
  it('of a pull request has its number and says whether its head is in a fork', () => {
    const own = readEvent('pull_request', 'octocat', pullRequestEvent({ changedFiles: 7 }));
    expect(own.pullRequest).toEqual({
      number: 5,
      headSha: HEAD_SHA,
      fromFork: false,
      baseSha: BASE_SHA,
      changedFiles: 7,
    });
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
      baseSha: null,
      changedFiles: null,
    });
    expect(readEvent('issue_comment', '', { issue: { number: 9 } }).pullRequest).toBeNull();
  });

  it('`workflow_run` has the pull request of the triggering run, if exactly one belongs to this repository', () => {
    const own = { number: 5, head: { sha: BASE_SHA, repo: { id: 1 } }, base: { repo: { id: 1 } } };
    const elsewhere = { number: 6, head: { repo: { id: 1 } }, base: { repo: { id: 2 } } };
    const ofRun = (...pull_requests: unknown[]) => {
      const payload = { repository: { id: 1 }, workflow_run: { head_sha: HEAD_SHA, pull_requests } };
      return readEvent('workflow_run', '', payload).pullRequest;
    };
    const found = { number: 5, headSha: HEAD_SHA, fromFork: false, baseSha: null, changedFiles: null };
    expect(ofRun(own)).toEqual(found);
    expect(ofRun(elsewhere, own)).toEqual(found);
    expect(ofRun({ number: 5 })).toEqual(found);
    expect(ofRun({ ...own, head: { repo: { id: 3 } } })).toEqual({ ...found, fromFork: true });
    expect(ofRun({ ...own, base: { repo: { id: 1 }, sha: BASE_SHA } })).toEqual({ ...found, baseSha: BASE_SHA });
    for (const none of [[], [elsewhere], [own, { ...own, number: 7 }], [null], [{}], [{ number: 0 }]]) {
      expect(ofRun(...none)).toBeNull();
    }
    expect(readEvent('workflow_run', '', {}).pullRequest).toBeNull();
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

  it('has as actors the user who started the run and the user who sent the event', () => {
    const sender = { login: 'dependabot[bot]' };
    expect(readEvent('push', 'octocat', { sender }).actors).toEqual(['octocat', 'dependabot[bot]']);
    expect(readEvent('push', 'octocat', {}).actors).toEqual(['octocat']);
    expect(readEvent('push', '', { sender: { login: 7 } }).actors).toEqual([]);
  });

  it.each([
    ['another repository', 'mallory/octo-repo', true],
    ['a repository that is gone', null, true],
    ['its own repository', 'octo-org/octo-repo', false],
  ])('of a pull request from %s says whether it comes from a fork', (_, headRepository, fromFork) => {
    const event = readEvent('pull_request', '', pullRequestEvent({ headRepository }));
    expect(event.pullRequest).toMatchObject({ fromFork });
  });

  it.each([
    ['mallory/octo-repo', true],
    ['octo-org/octo-repo', false],
  ])('whose pull request does not name its base has the repository of the event for it: %s', (full_name, fromFork) => {
    const repository = { full_name: 'octo-org/octo-repo' };
    const event = { pull_request: { number: 5, head: { repo: { full_name } } }, repository };
    expect(readEvent('pull_request', '', event).pullRequest).toMatchObject({ fromFork });
  });

  it('whose pull request names its base has that repository for it, whatever the event says', () => {
    const forkOf = (full_name: string) => {
      const pull_request = { number: 5, head: { repo: { full_name: 'a/b' } }, base: { repo: { full_name } } };
      const event = { pull_request, repository: { full_name: 'octo-org/octo-repo' } };
      return readEvent('pull_request', '', event).pullRequest?.fromFork;
    };
    expect([forkOf('a/b'), forkOf('c/d')]).toEqual([false, true]);
    const unnamed = { pull_request: { number: 5, head: { repo: { full_name: 'a/b' } } } };
    expect(readEvent('pull_request', '', unnamed).pullRequest?.fromFork).toBe(false);
  });

  it('about a comment on a pull request does not count as coming from a fork', () => {
    const issue = { number: 9, pull_request: { url: '' } };
    const event = { issue, repository: { full_name: 'octo-org/octo-repo' } };
    expect(readEvent('issue_comment', '', event).pullRequest).toMatchObject({ number: 9, fromFork: false });
  });

  it.each([[0], [-1], [1.5], ['5'], [null]])('whose pull request has the number %j has no pull request', (number) => {
    expect(readEvent('pull_request', '', { pull_request: { number } }).pullRequest).toBeNull();
  });

  it.each<[unknown, number | null]>([
    [0, 0],
    [-1, null],
    ['3', null],
  ])('that counts %j changed files has %j', (changed_files, changedFiles) => {
    const event = readEvent('pull_request', '', { pull_request: { number: 1, changed_files } });
    expect(event.pullRequest).toMatchObject({ changedFiles });
  });

  it.each([
    ['too short', 'a'.repeat(39)],
    ['too long', 'a'.repeat(65)],
    ['no hash', `x${'a'.repeat(40)}`],
    ['two lines', `${'a'.repeat(40)}\n`],
    ['no text', 7],
  ])('has no range if the commit is %s', (_, commit) => {
    expect(readEvent('push', '', { ...pushEvent(), after: commit }).range).toBeNull();
    expect(readEvent('merge_group', '', { merge_group: { head_sha: commit } }).range).toBeNull();
  });

  it('knows a commit with zeros at either end, and one by SHA-256', () => {
    for (const after of [`${'0'.repeat(20)}${'a'.repeat(20)}`, `${'a'.repeat(20)}${'0'.repeat(20)}`, 'a'.repeat(64)]) {
      expect(readEvent('push', '', { ...pushEvent(), after }).range?.head).toBe(after);
    }
  });

  it('has a range only if it is a push or from a merge queue', () => {
    const payload = { ...pushEvent(), ...mergeGroupEvent() };
    expect(readEvent('schedule', '', payload).range).toBeNull();
    expect(readEvent('push', '', { ...pushEvent(), ref: undefined }).range).toBeNull();
  });

  it('can be read from any payload', () => {
    fc.assert(
      fc.property(fc.constantFrom('push', 'pull_request', 'merge_group', ''), fc.jsonValue(), (name, payload) => {
        expect(readEvent(name, 'octocat', payload)).toMatchObject({ name });
      }),
    );
  });
});
