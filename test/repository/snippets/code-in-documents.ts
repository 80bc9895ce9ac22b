import { globSync, readFileSync } from 'node:fs';
import { marked, type Token } from 'marked';

export interface Snippet {
  readonly path: string;
  /** The language after the fence; empty where there is none. */
  readonly kind: string;
  readonly text: string;
}

/** Every document of the repository that a reader may come to. */
export const documentPaths = (): string[] =>
  globSync('**/*.md', { exclude: (path) => /^(node_modules|\.stryker|build|roe-results|cli[\\/]out)/.test(path) })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** The fenced blocks of a document in their order, in lists and quotes too. */
export function fencedBlocks(path: string): Snippet[] {
  return tokensOf(path).flatMap((token) =>
    token.type === 'code' ? [{ path, kind: token.lang ?? '', text: token.text as string }] : [],
  );
}

/** What a document shows as code in the middle of a sentence or in a table. */
export function codeSpans(path: string): string[] {
  return tokensOf(path).flatMap((token) => (token.type === 'codespan' ? [token.text as string] : []));
}

function tokensOf(path: string): Token[] {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(readFileSync(path, 'utf8')), (token) => void tokens.push(token));
  return tokens;
}
