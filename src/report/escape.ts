/**
 * Escapes foreign text for a sentence or a table cell in GitHub's Markdown. HTML entities replace every character that
 * has a meaning in Markdown, HTML or mathematics, including list and rule markers. GitHub looks for mentions, issues,
 * emoji and addresses after it decodes the entities. The invisible `<wbr>`, which is not copied, prevents that, and
 * lets long words break.
 */
export function markdownCell(text: string): string {
  return oneLine(text)
    .replace(/[&<>"'`|*_~[\]\\@#:$!(){}]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^[-+=]/, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/^(\d+)\.(?=\s|$)/, '$1&#46;')
    .replace(/(?:&#(?:64|35|58);|www|GH-)(?=[^\s])|&#36;/gi, '$&<wbr>')
    .replace(LONG_WORD, (word) => word.replace(/(?:[/.-]|&#95;)(?=[^/.\-\p{M}])/gu, '$&<wbr>'))
    .replace(/(?:&#\d+;|[^\s&<>-]){30}(?=[^\s<\p{M}-])/gu, '$&<wbr>');
}

/** A word longer than a UUID. It may break after `/`, `_`, `-` and `.`, and elsewhere only without these. */
const LONG_WORD = /(?:&#\d+;|[^\s&<>]){37,}/gu;

/** Like `markdownCell`, but text in backticks becomes code. */
export function markdownSentence(text: string): string {
  return markdownCell(text).replace(/&#96;((?:(?!&#96;).){1,100})&#96;/g, '<code>$1</code>');
}

/** An empty name becomes a dash, since four asterisks are a horizontal rule. */
export const markdownName = (text: string): string => `**${markdownCell(text) || '–'}**`;

export function markdownPath(path: string): string {
  return markdownCell(path).replace(/(?:[/]|&#95;)(?!<wbr>)/g, '$&<wbr>');
}

/** For HTML's `<pre>`, in which GitHub does not look for Markdown. */
export function preformatted(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cf}/gu, '')
    .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** One line without control characters, direction marks and zero-width characters. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}

/** Replaces characters that XML 1.0 cannot contain even as entities. The XML builder escapes the rest. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
