import type { Inputs } from '../inputs/inputs.ts';
import { DRY_RUN } from '../problem.ts';
import { type CommentUse, markerOf, renderComment } from './comment.ts';
import type { CommentState } from './comment-state.ts';
import type { Report } from './report.ts';
import { type Posting, postSticky } from './sticky-comment.ts';
import type { ResultLinks } from './summary/head.ts';

interface CommentPosting
  extends Posting,
    Pick<Inputs, 'comment'>,
    Pick<CommentUse, 'matrixLeg' | 'task'>,
    ResultLinks {}

/** Returns the comment's address. If there is none, logs why and returns null. */
export async function postComment(report: Report, posting: CommentPosting): Promise<string | null> {
  const { comment, runner } = posting;
  const { verdict, origin } = report;
  if (comment === 'never') return null;
  const workflowRef = runner.environment('GITHUB_WORKFLOW_REF') || runner.environment('GITHUB_WORKFLOW');
  const marker = markerOf({ ...posting, workflowRef, origin });
  const isDryRun = verdict.conclusion === 'skipped' && verdict.reason === DRY_RUN;
  const sticky = {
    marker,
    runId: origin.runId,
    isWanted: comment === 'always' || verdict.conclusion === 'failure',
    hindrance: isDryRun ? 'it was a dry run' : null,
    render: (previous: CommentState | null, headSha: string | null) =>
      renderComment(report, { ...posting, marker, previous, sha: headSha ?? origin.sha, scrub: runner.scrub }),
  };
  return await postSticky(sticky, posting);
}
