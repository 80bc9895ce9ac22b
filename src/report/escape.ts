/**
 * Foreign text for a sentence or a table's cell in GitHub's Markdown: data, whatever it holds. HTML entities stand for
 * every character that Markdown, HTML or mathematics could take for structure. GitHub looks for mentions, issues, emoji
 * and addresses after it has read the entities; `<wbr>`, which is not seen and not copied, keeps it from finding any.
 * At its beginning it is no list and no rule either. A long word may break, or it would push a table's other columns out
 * of view.
 */
export function markdownCell(text: string): string {
  return oneLine(text)
    .replace(/[&<>"'`|*_~[\]\\@#:$!(){}]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^[-+=]/, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^(\d+)\./, '$1&#46;')
    .replace(/(?:&#(?:64|35|58);|www|GH-)(?=[^\s])|&#36;/gi, '$&<wbr>')
    .replace(/(?:&#\d+;|[^\s&<>-]){20}(?=[^\s<\p{M}])/gu, '$&<wbr>');
}

/** The same with what stands in backticks as code. */
export function markdownSentence(text: string): string {
  return markdownCell(text).replace(/&#96;((?:(?!&#96;).){1,100})&#96;/g, '<code>$1</code>');
}

/** A name in bold; without one, a dash, since four asterisks are a rule. */
export const markdownName = (text: string): string => `**${markdownCell(text) || '–'}**`;

/** A path, which may break at its folders where a column is narrow. */
export function markdownPath(path: string): string {
  return markdownCell(path).replace(/[/]|&#95;/g, '$&<wbr>');
}

/** Foreign text of several lines for HTML's `<pre>`, in which GitHub's Markdown looks for nothing. */
export function preformatted(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cf}/gu, '')
    .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Foreign text as a name in Mermaid: letters, digits and a few signs that none of its grammars use. The word joiner,
 * which is not seen, keeps the name from beginning with one of its keywords.
 */
export function mermaidName(text: string): string {
  return `\u2060${oneLine(text).replace(/[^\p{L}\p{N} ._…-]/gu, '_')}`;
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
