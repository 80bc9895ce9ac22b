import type { GitHubState, Scope } from './state.ts';

export interface Reply {
  /** `cut` breaks the connection instead of answering. */
  readonly status: number | 'cut';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export class Refusal extends Error {
  readonly reply: Reply;
  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.reply = { status, headers, body: { message, documentation_url: 'https://docs.github.com/rest' } };
  }
}

export interface Call {
  readonly state: GitHubState;
  readonly url: URL;
  readonly body: unknown;
  /** What the path's groups matched. */
  readonly parts: readonly string[];
}

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly permission: readonly [scope: Scope, level: 'read' | 'write'] | null;
  readonly answer: (call: Call) => Reply;
}

/** One page of a list, with the Link header by which a client finds the next. */
export function page(url: URL, all: readonly unknown[]): Reply {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const number = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string) => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links = number < last ? [link(number + 1, 'next'), link(last, 'last')] : [];
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') };
  return { status: 200, headers, body: all.slice((number - 1) * size, number * size) };
}
