import { createHash } from 'node:crypto';
import { type Call, page, Refusal, type Reply, type Route } from './route.ts';

/** GitHub's own limits (REST API docs). */
const MAX_PULL_REQUEST_FILES = 3_000;
const MAX_COMPARED_FILES = 300;
/** The contents route leaves out the content of larger files. */
const MAX_CONTENT_BYTES = 1_000_000;

export const contentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/repos\/[^/]+\/[^/]+\/actions\/runs\/(\d+)$/,
    permission: ['actions', 'read'],
    answer: ({ state, parts }) => {
      const created = state.runs.get(Number(parts[0]));
      if (created === undefined) throw new Refusal(404, 'Not Found');
      return { status: 200, body: { id: Number(parts[0]), created_at: created.toISOString() } };
    },
  },
  {
    method: 'GET',
    path: /^\/repos\/[^/]+\/[^/]+\/pulls\/(\d+)\/files$/,
    permission: ['pullRequests', 'read'],
    answer: ({ state, url, parts }) => {
      const files = state.pullRequestFiles.get(Number(parts[0]));
      if (files === undefined) throw new Refusal(404, 'Not Found');
      return page(url, files.slice(0, MAX_PULL_REQUEST_FILES));
    },
  },
  {
    method: 'GET',
    path: /^\/repos\/[^/]+\/[^/]+\/compare\/([^/]+)$/,
    permission: ['contents', 'read'],
    answer: compare,
  },
  {
    method: 'GET',
    path: /^\/repos\/[^/]+\/[^/]+\/git\/trees\/([^/]+)$/,
    permission: ['contents', 'read'],
    answer: ({ state, parts }) => {
      const tree = state.trees.get(parts[0] ?? '');
      if (tree === undefined) throw new Refusal(404, 'Not Found');
      const blobs = Object.entries(tree).map(([path, sha]) => ({ path, mode: '100644', type: 'blob', sha }));
      const folder = { path: 'docs', mode: '040000', type: 'tree', sha: 'f'.repeat(40) };
      return { status: 200, body: { sha: parts[0], tree: [folder, ...blobs], truncated: state.treesAreTruncated } };
    },
  },
  {
    method: 'GET',
    path: /^\/repos\/[^/]+\/[^/]+\/contents\/(.+)$/,
    permission: ['contents', 'read'],
    answer: ({ state, url, parts }) => {
      const path = decodeURIComponent(parts[0] ?? '');
      const content = state.contents.get(`${url.searchParams.get('ref')}:${path}`);
      if (content === undefined) throw new Refusal(404, 'Not Found');
      const sha = shaOf(content);
      const isWhole = content.length <= MAX_CONTENT_BYTES;
      const shown = isWhole ? { encoding: 'base64', content: base64(content) } : { encoding: 'none', content: '' };
      return { status: 200, body: { type: 'file', path, sha, size: content.length, ...shown } };
    },
  },
  {
    method: 'GET',
    path: /^\/repos\/[^/]+\/[^/]+\/git\/blobs\/([^/]+)$/,
    permission: ['contents', 'read'],
    answer: ({ state, parts }) => {
      const content = [...state.contents.values()].find((one) => shaOf(one) === parts[0]);
      if (content === undefined) throw new Refusal(404, 'Not Found');
      return { status: 200, body: { sha: parts[0], encoding: 'base64', content: base64(content) } };
    },
  },
  {
    method: 'GET',
    path: /^\/repos\/[^/]+\/[^/]+\/commits\/([^/]+)$/,
    permission: ['contents', 'read'],
    answer: ({ state, parts }) => {
      if (!state.commits.has(parts[0] ?? '')) throw new Refusal(422, `No commit found for SHA: ${parts[0]}`);
      return { status: 200, body: { sha: parts[0] } };
    },
  },
];

const shaOf = (content: Buffer): string => createHash('sha1').update(content).digest('hex');

/** GitHub breaks the text into lines. */
const base64 = (content: Buffer): string => content.toString('base64').replace(/.{60}/g, '$&\n');

/** Every page lists commits; the files come with the first alone. */
function compare({ state, url, parts }: Call): Reply {
  const range = parts[0] ?? '';
  const files = state.comparisons.get(range);
  if (files === undefined) throw new Refusal(404, 'Not Found');
  const first = Number(url.searchParams.get('page') ?? 1) === 1;
  const [base] = range.split('...');
  return {
    status: 200,
    body: {
      status: 'ahead',
      total_commits: 1,
      commits: [],
      merge_base_commit: { sha: base },
      ...(first ? { files: files.slice(0, MAX_COMPARED_FILES) } : {}),
    },
  };
}
