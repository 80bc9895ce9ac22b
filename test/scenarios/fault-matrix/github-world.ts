import { PULL_REQUEST, pullRequestEvent } from '../../../simulators/github-api/events.ts';
import { startGitHub } from '../../../simulators/github-api/server.ts';
import { addComment } from '../../../simulators/github-api/state.ts';
import { markerOf } from '../../../src/report/comment.ts';
import { DOCUMENT_READER } from '../../support/action-fixture.ts';
import type { Cell } from './cell.ts';
import { faultOf } from './failures.ts';
import { type Front, startFront } from './front.ts';
import { gateTo } from './gate.ts';
import { LEG } from './github-cells.ts';

/** A pull request on a GitHub of which one call fails. */
export interface GitHubWorld extends AsyncDisposable {
  readonly event: unknown;
  readonly environment: Record<string, string>;
  /** What is other at GitHub than the cell says. */
  judge(commentUrl: string): string[];
}

const USE = { callers: null, job: 'test', step: 'roe', use: 1 };
/** The agent, patterns and inputs of every run. */
const TASK = [DOCUMENT_READER, ['*.pdf'], {}];
const WORKFLOW_REF = 'octo-org/octo-repo/.github/workflows/test.yml@refs/heads/main';

export async function startGitHubWorld(cell: Cell): Promise<GitHubWorld> {
  const { call, failure, when, ending } = cell;
  const { route } = call;
  const github = await startGitHub();
  github.state.pullRequestFiles.set(PULL_REQUEST, [{ filename: 'f0.pdf', status: 'modified' }]);
  if (call.commentedMeanwhile) github.failNext({ match: /^GET .*\/comments$/, reply: { status: 200, body: [] } });
  if (call.commentedBefore || call.commentedMeanwhile) {
    const marker = markerOf({ workflowRef: WORKFLOW_REF, origin: USE, matrixLeg: LEG, task: TASK });
    addComment(github.state, PULL_REQUEST, github.state.viewer, `${marker}\nAn earlier run.`);
  }
  let front: Front | null = null;
  const fault = faultOf(failure, 0);
  if (fault !== null) {
    const isCall = (method: string, path: string) => route instanceof RegExp && route.test(`${method} ${path}`);
    front = await startFront({ targetOf: () => github.url, isCall, fault, once: when === 'once' });
  }
  const gate = front === null ? await gateTo(github.url, call, when) : null;
  return {
    event: pullRequestEvent(),
    environment: {
      EVENT_NAME: 'pull_request',
      API_URL: front?.url ?? gate?.url ?? '',
      ACTION: USE.step,
      JOB: USE.job,
      WORKFLOW_REF,
    },
    judge: (commentUrl) => {
      const comments = github.state.comments.get(PULL_REQUEST) ?? [];
      const written = comments.filter(({ body }) => body.includes('1 file succeeded'));
      // By a 404 GitHub says that the earlier one is gone.
      const gone = failure === '404' && call.commentedBefore ? 1 : 0;
      const isAddress = written.some(({ id }) => commentUrl.endsWith(`#issuecomment-${id}`));
      const isWanted = {
        true: comments.length - gone <= 1 && written.length === 1 && isAddress,
        false: comments.length <= (call.commentedMeanwhile ? 2 : 1) && commentUrl === '',
        'beside another': comments.length === 2 && isAddress,
      };
      const wanted = isWanted[`${ending.commented ?? false}`];
      return [
        ...(front === null || front.calls > 0 ? [] : ['the call that fails was never made']),
        ...(wanted
          ? []
          : [`comments: ${JSON.stringify(comments.map(({ body }) => body.slice(0, 200)))}, ${commentUrl}`]),
      ];
    },
    [Symbol.asyncDispose]: async () => {
      await front?.[Symbol.asyncDispose]();
      await gate?.[Symbol.asyncDispose]();
      await github[Symbol.asyncDispose]();
    },
  };
}
