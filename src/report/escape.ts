/**
 * Foreign text for a cell of a Markdown table in GitHub's dialect: data, whatever it holds. HTML entities stand for
 * every character that Markdown, HTML, mentions, links or Mermaid could take for structure.
 */
export function markdownCell(text: string): string {
  return oneLine(text).replace(/[&<>"'`|*_~[\]\\@#:$!(){}]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** One visible line: no controls, no direction marks, no zero-width characters. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}

/** Foreign text without the characters that XML 1.0 cannot hold, not even as entities; the rest is the builder's to escape. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
