import { element, safeLink } from './dom.ts';
import type { Branch, Piece } from './markdown.ts';

export function markdownView(pieces: readonly Piece[]): HTMLElement {
  return element('div', { class: 'prose' }, ...pieces.map(nodeOf));
}

function nodeOf(piece: Piece): Node | string {
  if (typeof piece === 'string') return piece;
  const children = piece.children.map(nodeOf);
  if (piece.tag === 'a') return linkOf(piece, children);
  const made = element(piece.tag, { start: piece.start ?? null }, ...children);
  if (piece.align) made.style.textAlign = piece.align;
  // A wide table scrolls by itself, and must be reachable by keyboard.
  return piece.tag === 'table'
    ? element('div', { class: 'sideways', tabindex: 0, role: 'group', 'aria-label': 'Table' }, made)
    : made;
}

function linkOf({ href = '' }: Branch, children: readonly (Node | string)[]): HTMLElement {
  const link = safeLink(href, ...children);
  link.title = href;
  return link;
}
