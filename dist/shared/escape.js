// build/src/report/escape.js
function markdownCell(text) {
	return oneLine(text).replace(/[&<>"'`|*_~[\]\\@#:$!(){}]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/^[-+=]/, (character) => `&#${character.charCodeAt(0)};`).replace(/^(\d+)\./, "$1&#46;").replace(/(?:&#(?:64|35|58);|www|GH-)(?=[^\s])|&#36;/gi, "$&<wbr>").replace(/(?:&#\d+;|[^\s&<>-]){20}(?=[^\s<\p{M}])/gu, "$&<wbr>");
}
function markdownSentence(text) {
	return markdownCell(text).replace(/&#96;((?:(?!&#96;).){1,100})&#96;/g, "<code>$1</code>");
}
const markdownName = (text) => `**${markdownCell(text) || "–"}**`;
function markdownPath(path) {
	return markdownCell(path).replace(/[/]|&#95;/g, "$&<wbr>");
}
function preformatted(text) {
	return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\n\t]|\p{Cf}/gu, "").replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
function mermaidName(text) {
	return `\u2060${oneLine(text).replace(/[^\p{L}\p{N} ._…-]/gu, "_")}`;
}
function oneLine(text) {
	return text.replace(/[\s\u0085]+/g, " ").replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
}
function xmlText(text) {
	return text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "�");
}
export { mermaidName as a, xmlText as c, markdownSentence as i, markdownName as n, oneLine as o, markdownPath as r, preformatted as s, markdownCell as t };
