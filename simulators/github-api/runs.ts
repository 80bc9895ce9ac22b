import { page, Refusal, type Route } from './route.ts';
import type { ArtifactOfRun, GitHubState, Run } from './state.ts';

/** Workflow runs and their artifacts (REST API docs, actions). */
export const runRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/repos\/([^/]+\/[^/]+)$/,
    permission: null,
    answer: ({ state, parts }) => ({
      status: 200,
      body: { id: REPOSITORY_ID, full_name: parts[0], default_branch: state.defaultBranch },
    }),
  },
  {
    method: 'GET',
    path: /^\/repos\/([^/]+\/[^/]+)\/actions\/workflows\/([^/]+)\/runs$/,
    permission: ['actions', 'read'],
    answer: ({ state, url, parts }) => {
      const [repository = '', workflow = ''] = parts;
      const ofWorkflow = state.workflowRuns.filter((run) => run.workflow === workflow);
      if (ofWorkflow.length === 0 && !state.workflows.has(workflow)) throw new Refusal(404, 'Not Found');
      const branch = url.searchParams.get('branch');
      const status = url.searchParams.get('status');
      const found = ofWorkflow
        .filter((run) => branch === null || run.headBranch === branch)
        .filter((run) => status === null || run.conclusion === status || run.status === status)
        .sort((a, b) => b.id - a.id);
      const { headers = {}, body } = page(
        url,
        found.map((run) => runToWire(run, repository)),
      );
      return { status: 200, headers, body: { total_count: found.length, workflow_runs: body } };
    },
  },
  {
    method: 'GET',
    path: /^\/repos\/[^/]+\/[^/]+\/actions\/runs\/(\d+)\/artifacts$/,
    permission: ['actions', 'read'],
    answer: ({ state, url, parts }) => {
      const runId = Number(parts[0]);
      const name = url.searchParams.get('name');
      const found = state.artifacts
        .filter((artifact) => artifact.runId === runId && (name === null || artifact.name === name))
        .sort((a, b) => b.id - a.id);
      const { headers = {}, body } = page(
        url,
        found.map((artifact) => artifactToWire(artifact, state)),
      );
      return { status: 200, headers, body: { total_count: found.length, artifacts: body } };
    },
  },
  {
    method: 'GET',
    path: /^\/repos\/[^/]+\/[^/]+\/actions\/artifacts\/(\d+)\/zip$/,
    permission: ['actions', 'read'],
    answer: ({ state, parts }) => {
      const artifact = state.artifacts.find(({ id }) => id === Number(parts[0]));
      if (artifact === undefined) throw new Refusal(404, 'Not Found');
      if (artifact.isExpired) throw new Refusal(410, 'Artifact has expired');
      return { status: 302, headers: { location: artifact.url } };
    },
  },
];

const REPOSITORY_ID = 100_001;

const runToWire = (run: Run, repository: string) => ({
  id: run.id,
  event: run.event,
  status: run.status,
  conclusion: run.conclusion,
  head_branch: run.headBranch,
  head_sha: run.headSha,
  path: `.github/workflows/${run.workflow}`,
  run_attempt: 1,
  created_at: '2026-08-01T10:00:00Z',
  repository: { id: REPOSITORY_ID, full_name: repository },
  head_repository: run.headRepository === null ? null : { full_name: run.headRepository },
});

function artifactToWire({ id, name, isExpired, digest, runId }: ArtifactOfRun, { workflowRuns }: GitHubState) {
  const run = workflowRuns.find((one) => one.id === runId);
  return {
    id,
    name,
    size_in_bytes: 1,
    expired: isExpired,
    digest,
    archive_download_url: `https://api.github.com/repos/octo-org/octo-repo/actions/artifacts/${id}/zip`,
    workflow_run: { id: runId, repository_id: REPOSITORY_ID, head_branch: run?.headBranch, head_sha: run?.headSha },
  };
}
