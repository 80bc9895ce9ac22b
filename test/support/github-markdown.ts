import { marked } from 'marked';

export const toHtml = (markdown: string): string => marked.parse(markdown, { async: false, gfm: true });

/** The elements of the HTML in order, without those that change no structure: where a word may break, and code. */
export function elementsOf(html: string): string[] {
  return [...html.matchAll(/<\/?([a-z][a-z0-9]*)\b[^>]*>/gi)]
    .map(([tag, name]) => (tag.startsWith('</') ? `/${name}` : `${name}`))
    .filter((name) => !/^\/?(wbr|code)$/.test(name));
}

/** What stands between two tags, as GitHub's later filters see it; without preformatted text, which they leave alone. */
export function textsOf(html: string): string[] {
  return html
    .replace(/<pre>[\s\S]*?<\/pre>/g, '')
    .split(/<[^>]*>/)
    .map(decodeEntities)
    .filter((text) => text.trim() !== '');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

export const decodeEntities = (html: string): string =>
  html.replace(/&(?:#(\d+)|([a-z]+));/g, (entity, code?: string, name?: string) =>
    code === undefined ? (NAMED[name ?? ''] ?? entity) : String.fromCharCode(Number(code)),
  );
