import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';

/** Only these elements, and no attributes except a link's address and a cell's alignment. */
export type Piece = string | Branch;

export interface Branch {
  readonly tag: Tag;
  readonly children: readonly Piece[];
  /** Only http and https. */
  readonly href?: string;
  readonly align?: 'center' | 'left' | 'right' | null;
  readonly start?: number;
}

export const TAGS = [
  'a',
  'blockquote',
  'br',
  'code',
  'del',
  'em',
  'h4',
  'h5',
  'h6',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'span',
  'strong',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
  'ul',
] as const;
type Tag = (typeof TAGS)[number];

/** Rendering a longer text would take a browser seconds. */
const MAX_LENGTH = 100_000;
/** The parser's time is quadratic in the stars and underscores of one block. */
const MAX_SIGNS_PER_BLOCK = 2_000;
const MAX_DEPTH = 60;

/** Null if the text cannot be parsed, or nests too deep. */
export function markdownPieces(text: string): Piece[] | null {
  if (text.length > MAX_LENGTH || text.split(/\n\s*\n/).some(hasTooManySigns)) return null;
  try {
    return piecesOf(new Lexer({ gfm: true, breaks: true }).lex(text), 0);
  } catch {
    // The parser is recursive, and so are these functions.
    return null;
  }
}

const hasTooManySigns = (block: string): boolean => (block.match(/[*_]/g)?.length ?? 0) > MAX_SIGNS_PER_BLOCK;

const SIGNS = [
  /^#{1,6} \S/m,
  /^\s*\|.*\|\s*$\n^\s*\|[\s:|-]+\|\s*$/m,
  /^\s*(?:[-*+]|\d+\.) \S.*\n+\s*(?:[-*+]|\d+\.) \S/m,
  /\*\*\S[^*\n]*\*\*/,
  /^```/m,
  /\[[^\]\n]+\]\(https?:\/\//,
];

export const isMarkdown = (text: string, dataType: string): boolean =>
  /markdown/i.test(dataType) || (!/html|xml/i.test(dataType) && SIGNS.some((sign) => sign.test(text.slice(0, 20_000))));

class TooDeep extends Error {}

function piecesOf(tokens: readonly Token[], depth: number): Piece[] {
  if (depth > MAX_DEPTH) throw new TooDeep();
  return (tokens as readonly MarkedToken[]).flatMap((token) => pieceOf(token, depth + 1));
}

const branch = (tag: Tag, children: readonly Piece[], more: Partial<Branch> = {}): Branch => ({
  tag,
  children,
  ...more,
});

function pieceOf(token: MarkedToken, depth: number): Piece | Piece[] {
  switch (token.type) {
    case 'heading':
      return branch((['h4', 'h4', 'h5'] as const)[token.depth - 1] ?? 'h6', piecesOf(token.tokens, depth));
    case 'paragraph':
      return branch('p', piecesOf(token.tokens, depth));
    case 'blockquote':
    case 'strong':
    case 'em':
    case 'del':
      return branch(token.type, piecesOf(token.tokens, depth));
    case 'code':
      return branch('pre', [branch('code', [token.text])]);
    case 'codespan':
      return branch('code', [token.text]);
    case 'hr':
    case 'br':
      return branch(token.type, []);
    case 'list':
      return listPiece(token, depth);
    case 'table':
      return tablePiece(token, depth);
    case 'link':
      return linkPiece(token.href, piecesOf(token.tokens, depth));
    case 'image':
      // Loading an image would make a request.
      return linkPiece(token.href, [token.text === '' ? 'image' : `image: ${token.text}`]);
    case 'text':
      return token.tokens === undefined ? withCharacters(token.text) : piecesOf(token.tokens, depth);
    case 'escape':
      return token.text;
    case 'space':
    case 'def':
    case 'checkbox':
    case 'list_item':
      return [];
    case 'html':
      return token.raw;
  }
}

const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The parser reads `&#65;`, but leaves references such as `&amp;` alone. */
const withCharacters = (text: string): string =>
  text.replaceAll(/&(\w{2,4});/g, (whole, name: string) => CHARACTERS[name] ?? whole);

function listPiece({ ordered, start, items }: Tokens.List, depth: number): Branch {
  const entries = items.map(({ task, checked, tokens }) =>
    branch('li', [...(task ? [checked ? '☑ ' : '☐ '] : []), ...piecesOf(tokens, depth)]),
  );
  return ordered ? branch('ol', entries, typeof start === 'number' ? { start } : {}) : branch('ul', entries);
}

function tablePiece({ header, rows }: Tokens.Table, depth: number): Branch {
  const cells = (tag: Tag, row: readonly Tokens.TableCell[]) =>
    branch(
      'tr',
      row.map(({ tokens, align }) => branch(tag, piecesOf(tokens, depth), { align })),
    );
  return branch('table', [
    branch('thead', [cells('th', header)]),
    branch(
      'tbody',
      rows.map((row) => cells('td', row)),
    ),
  ]);
}

function linkPiece(href: string, children: readonly Piece[]): Branch {
  const isSafe = URL.canParse(href) && ['http:', 'https:'].includes(new URL(href).protocol);
  // An unsafe address is shown as text.
  return isSafe ? branch('a', children, { href }) : branch('span', [...children, href === '' ? '' : ` (${href})`]);
}
