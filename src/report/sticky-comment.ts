import type { GitHubAnswer, GitHubApi, GitHubError, PostedComment } from '../github/github-api.ts';
import type { Runner } from '../github/runner.ts';
import { type Clock, withTimeLimit } from '../lib/clock.ts';
import { withFullStop } from '../lib/error-message.ts';
import { type CommentState, readState } from './comment-state.ts';

/** Every run of one use of the action updates the same comment. */
interface StickyComment {
  readonly marker: string;
  readonly runId: number;
  /** False if a missing comment is not created. */
  readonly isWanted: boolean;
  /** Why there is nothing to report, as a clause, or null. */
  readonly hindrance: string | null;
  /** `previous` is the state in the existing comment. `headSha` is the pull request's head commit. Null if unknown. */
  readonly render: (previous: CommentState | null, headSha: string | null) => string;
}

export interface Posting {
  readonly runner: Runner;
  readonly github: GitHubApi | null;
  readonly clock: Clock;
  readonly cancelled: AbortSignal;
}

/** For all calls together. GitHub may ask for a pause of minutes. */
const MAX_POSTING_MS = 600_000;
const MAX_CREATE_TRIES = 2;

/** Returns the comment's address. If there is none, logs why and returns null. */
export async function postSticky(comment: StickyComment, posting: Posting): Promise<string | null> {
  const { runner, github, clock } = posting;
  const { pullRequest } = await runner.event();
  const why = pullRequest === null ? 'the run does not belong to a pull request' : comment.hindrance;
  if (pullRequest === null || why !== null) {
    runner.info(`No comment was written, because ${why}.`);
    return null;
  }
  if (github === null) {
    runner.warning(
      `No comment was written: set \`github-token\` to a token with \`${PERMISSION}\`, or \`comment: never\`.`,
    );
    return null;
  }
  const posted = await withTimeLimit(clock, MAX_POSTING_MS, posting.cancelled, (signal) =>
    createOrUpdate(comment, pullRequest, { runner, github, signal }),
  );
  if (posted.ok) return posted.value?.url ?? null;
  runner.warning(withFullStop(`The comment on the pull request could not be written: ${advice(posted.error)}`));
  return null;
}

const PERMISSION = 'pull-requests: write';

function advice({ code, message }: GitHubError): string {
  if (code === 'unauthorized') return `${message}; check \`github-token\``;
  if (code !== 'forbidden' && code !== 'not-found') return message;
  return `${message}; give the workflow job \`${PERMISSION}\` under \`permissions\`. For a pull request from a fork or by Dependabot, the token is read-only whatever \`permissions\` says`;
}

interface Target {
  readonly number: number;
  readonly headSha: string | null;
}

interface Calling {
  readonly runner: Runner;
  readonly github: GitHubApi;
  readonly signal: AbortSignal;
}

/** Null if no comment is wanted. */
async function createOrUpdate(
  comment: StickyComment,
  { number, headSha }: Target,
  calling: Calling,
): Promise<GitHubAnswer<PostedComment | null>> {
  const { runner, github, signal } = calling;
  const { marker } = comment;
  const found = await findOwn(number, marker, github, signal);
  if (!found.ok) return found;
  const own = found.value;
  if (own === null && !comment.isWanted) return { ok: true, value: null };
  const previous = own === null ? null : readState(own.body);
  if (previous !== null && previous.runId > comment.runId) {
    runner.info('The comment on the pull request was not changed, because a later run wrote it.');
    return found;
  }
  const body = comment.render(previous, headSha);
  const updated = own === null ? null : await github.updateComment(own.id, body, signal);
  if (updated !== null && (updated.ok || updated.error.code !== 'not-found')) return updated;
  const created = await createOnce(number, marker, body, github, signal);
  // A comment that we deleted may still be listed, and would look like another run's.
  if (!created.ok || own !== null || (await isOnly(created.value, number, marker, github, signal))) return created;
  return await createOrUpdate(comment, { number, headSha }, calling);
}

/**
 * If two runs end at the same time, both create a comment. The run with the newer comment deletes it and updates the
 * older one. If GitHub does not delete it, both stay.
 */
async function isOnly(
  created: PostedComment,
  number: number,
  marker: string,
  github: GitHubApi,
  signal: AbortSignal,
): Promise<boolean> {
  const oldest = await findOwn(number, marker, github, signal);
  if (!oldest.ok || oldest.value === null || oldest.value.id === created.id) return true;
  const deleted = await github.deleteComment(created.id, signal);
  // If the answer was lost, the comment may be deleted, and a retry does not find it.
  return !deleted.ok && !['unreachable', 'not-found'].includes(deleted.error.code);
}

/** If the answer was lost, the comment may exist, so it is created again only if it is not listed. */
async function createOnce(
  number: number,
  marker: string,
  body: string,
  github: GitHubApi,
  signal: AbortSignal,
): Promise<GitHubAnswer<PostedComment>> {
  for (let tries = 1; ; tries += 1) {
    const created = await github.createComment(number, body, signal);
    if (created.ok || created.error.code !== 'unreachable') return created;
    const late = await findOwn(number, marker, github, signal);
    if (late.ok && late.value !== null) return { ok: true, value: late.value };
    if (!late.ok || tries === MAX_CREATE_TRIES) return created;
  }
}

/** Only people who can write a workflow in the repository can write as this user. */
const ACTIONS = 'github-actions[bot]';

/** Anybody can copy the marker, so the author must be the token's own user. */
async function findOwn(
  number: number,
  marker: string,
  github: GitHubApi,
  signal: AbortSignal,
): Promise<GitHubAnswer<PostedComment | null>> {
  const listed = await github.comments(number, signal);
  if (!listed.ok) return listed;
  const marked = listed.value.filter(({ body }) => body.startsWith(marker));
  if (marked.length === 0) return { ok: true, value: null };
  const login = await github.login(signal);
  // A GitHub server without GraphQL may not name authors either.
  const authors = login.ok ? [login.value, `${login.value}[bot]`] : [ACTIONS, ''];
  return { ok: true, value: marked.find(({ author }) => authors.includes(author)) ?? null };
}
