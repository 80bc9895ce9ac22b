import type { GitHubAnswer, GitHubApi, GitHubError, PostedComment } from '../github/github-api.ts';
import type { Runner } from '../github/runner.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { type Clock, withTimeLimit } from '../lib/clock.ts';
import { withFullStop } from '../lib/error-message.ts';
import { DRY_RUN } from '../problem.ts';
import { type CommentUse, markerOf, renderComment } from './comment.ts';
import { readState } from './comment-state.ts';
import type { Report } from './report.ts';
import type { ResultLinks } from './summary/head.ts';

export interface CommentPosting extends Pick<Inputs, 'comment'>, Pick<CommentUse, 'matrixLeg' | 'task'>, ResultLinks {
  readonly runner: Runner;
  /** Null without a token. */
  readonly github: GitHubApi | null;
  readonly clock: Clock;
  /** Fires when the runner wants the step to end. */
  readonly cancelled: AbortSignal;
}

/** Each call has its own limit; GitHub may ask for a pause of minutes. */
const MAX_POSTING_MS = 600_000;
const MAX_CREATIONS = 2;

/** Keeps one comment on the pull request up to date, and returns its address; null, with a word in the log, where there is none. */
export async function postComment(report: Report, posting: CommentPosting): Promise<string | null> {
  const { comment, runner, github, clock } = posting;
  const { verdict } = report;
  if (comment === 'never') return null;
  const { pullRequest } = await runner.event();
  if (pullRequest === null || (verdict.conclusion === 'skipped' && verdict.reason === DRY_RUN)) {
    const why = pullRequest === null ? 'the run is not about a pull request' : 'it was a dry run';
    runner.info(`No comment is written: ${why}.`);
    return null;
  }
  if (github === null) {
    runner.warning(`No comment is written: \`comment\` needs \`github-token\`, with \`${PERMISSION}\`.`);
    return null;
  }
  const posted = await withTimeLimit(clock, MAX_POSTING_MS, posting.cancelled, (signal) =>
    upToDate(report, pullRequest, github, { ...posting, signal }),
  );
  if (posted.ok) return posted.value?.url ?? null;
  runner.warning(withFullStop(`The comment on the pull request could not be written: ${advice(posted.error)}`));
  return null;
}

const PERMISSION = 'pull-requests: write';

function advice({ code, message }: GitHubError): string {
  if (code === 'unauthorized') return `${message}; check \`github-token\``;
  if (code !== 'forbidden' && code !== 'not-found') return message;
  return `${message}; give the workflow job \`${PERMISSION}\` under \`permissions\`. A pull request from a fork or by Dependabot has a token that can only read, whatever it says there`;
}

interface Target {
  readonly number: number;
  readonly headSha: string | null;
}

/** Null where there is nothing to say yet. */
async function upToDate(
  report: Report,
  { number, headSha }: Target,
  github: GitHubApi,
  posting: CommentPosting & { readonly signal: AbortSignal },
): Promise<GitHubAnswer<PostedComment | null>> {
  const { runner, signal } = posting;
  const { origin } = report;
  const workflowRef = runner.environment('GITHUB_WORKFLOW_REF') || runner.environment('GITHUB_WORKFLOW');
  const marker = markerOf({ ...posting, workflowRef, origin });
  const found = await findOwn(number, marker, github, signal);
  if (!found.ok) return found;
  const own = found.value;
  const isWanted = posting.comment === 'always' || report.verdict.conclusion === 'failure';
  if (own === null && !isWanted) return { ok: true, value: null };
  const previous = own === null ? null : readState(own.body);
  if (previous !== null && previous.runId > origin.runId) {
    runner.info('The comment on the pull request stays as it is: a later run wrote it.');
    return found;
  }
  const body = renderComment(report, { ...posting, marker, previous, sha: headSha ?? origin.sha, scrub: runner.scrub });
  const updated = own === null ? null : await github.updateComment(own.id, body, signal);
  if (updated !== null && (updated.ok || updated.error.code !== 'not-found')) return updated;
  const created = await createOnce(number, marker, body, github, signal);
  // One that was there, and is not found, may still be listed: it is no other run's.
  if (!created.ok || own !== null || (await isOnly(created.value, number, marker, github, signal))) return created;
  return await upToDate(report, { number, headSha }, github, posting);
}

/**
 * Two runs that end at once both find no comment: of theirs the younger is taken back, and its run brings the older up
 * to date. Where GitHub does not take it back, both stay.
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
  // Where the answer was lost it may be gone, and by a second try it is not found.
  return !deleted.ok && !['unreachable', 'not-found'].includes(deleted.error.code);
}

/** Where the answer was lost, the comment may be there; it is created again only where it is surely not. */
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
    if (!late.ok || tries === MAX_CREATIONS) return created;
  }
}

/** Who can write a workflow in the repository, and nobody else, writes as this. */
const ACTIONS = 'github-actions[bot]';

/** The use's comment among all of the pull request: anybody can copy the marker, so that its writer must be the token's own. */
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
  // An installation without GraphQL may name no writers either.
  const writers = login.ok ? [login.value, `${login.value}[bot]`] : [ACTIONS, ''];
  return { ok: true, value: marked.find(({ author }) => writers.includes(author)) ?? null };
}
