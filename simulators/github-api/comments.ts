import { page, Refusal, type Route } from './route.ts';
import { addComment, type Comment } from './state.ts';

const MAX_BODY_LENGTH = 65_536;

export const commentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/,
    permission: ['pullRequests', 'read'],
    answer: ({ state, url, parts }) => page(url, (state.comments.get(Number(parts[0])) ?? []).map(toWire)),
  },
  {
    method: 'POST',
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/(\d+)\/comments$/,
    permission: ['pullRequests', 'write'],
    answer: ({ state, body, parts }) => {
      const comment = addComment(state, Number(parts[0]), state.viewer, checkedBody(body));
      return { status: 201, body: toWire(comment) };
    },
  },
  {
    method: 'PATCH',
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/,
    permission: ['pullRequests', 'write'],
    answer: ({ state, body, parts }) => {
      const comment = [...state.comments.values()].flat().find(({ id }) => id === Number(parts[0]));
      if (comment === undefined) throw new Refusal(404, 'Not Found');
      comment.body = checkedBody(body);
      return { status: 200, body: toWire(comment) };
    },
  },
  {
    method: 'DELETE',
    path: /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/,
    permission: ['pullRequests', 'write'],
    answer: ({ state, parts }) => {
      const id = Number(parts[0]);
      for (const [issue, comments] of state.comments) {
        if (!comments.some((comment) => comment.id === id)) continue;
        state.comments.set(
          issue,
          comments.filter((comment) => comment.id !== id),
        );
        return { status: 204 };
      }
      throw new Refusal(404, 'Not Found');
    },
  },
  {
    method: 'POST',
    path: /^\/graphql$/,
    permission: null,
    answer: ({ state }) => ({ status: 200, body: { data: { viewer: { login: state.viewer } } } }),
  },
];

function checkedBody(given: unknown): string {
  const body = (given as { body?: unknown } | null)?.body;
  if (typeof body !== 'string' || body === '') throw new Refusal(422, 'Validation Failed');
  if ([...body].length > MAX_BODY_LENGTH) {
    throw new Refusal(422, `Validation Failed: body is too long (maximum is ${MAX_BODY_LENGTH} characters)`);
  }
  return body;
}

const toWire = ({ id, author, body }: Comment) => ({
  id,
  html_url: `https://github.com/octo-org/octo-repo/pull/5#issuecomment-${id}`,
  user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
  body,
});
