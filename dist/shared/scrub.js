// build/src/lib/scrub.js
const MARK = "***";
const SHORTEST_SECRET = 8;
const LONGEST_WHOLE = 256;
const PIECE_CHARACTERS = 48;
function createScrub(secrets) {
	const scrubs = [...new Set(secrets)].filter((secret) => secret.length >= SHORTEST_SECRET).sort((one, other) => other.length - one.length).flatMap(piecesOf).map(scrubOf);
	return (text) => scrubs.reduce((rest, scrub) => scrub(rest), text);
}
function piecesOf(secret) {
	const characters = [...secret];
	if (characters.length <= LONGEST_WHOLE) return [secret];
	const count = Math.floor(characters.length / PIECE_CHARACTERS);
	const startOf = (piece) => piece < count ? piece * PIECE_CHARACTERS : characters.length;
	return Array.from({ length: count }, (_, piece) => characters.slice(startOf(piece), startOf(piece + 1)).join(""));
}
function scrubOf(secret) {
	const end = patternOf([...secret].slice(-6).join(""));
	let whole = null;
	return (text) => {
		end.lastIndex = 0;
		if (!end.test(text)) return text;
		whole ??= patternOf(secret);
		return withoutMatches(text, whole);
	};
}
function withoutMatches(text, pattern) {
	const kept = [];
	let from = 0;
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		const { 0: found, index } = match;
		let start = index;
		while (text[start - 1] === "\\") start -= 1;
		kept.push(text.slice(from, start), MARK);
		from = index + found.length;
	}
	return kept.join("") + text.slice(from);
}
const patternOf = (value) => new RegExp(formsOf(value).join("|"), "g");
const MANY_BACKSLASHES = "\\\\{0,16}";
function formsOf(secret) {
	const bytes = Buffer.from(secret);
	return [
		[...secret].map(spelling).join(MANY_BACKSLASHES),
		inEitherCase(bytes.toString("hex")),
		...[
			0,
			1,
			2
		].map((offset) => [...base64At(bytes, offset)].map(base64Spelling).join(MANY_BACKSLASHES))
	];
}
function base64At(bytes, offset) {
	return Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").slice(Math.ceil(offset * 8 / 6), Math.floor((offset + bytes.length) * 8 / 6));
}
const IN_BOTH_ALPHABETS = {
	"+": "+-",
	"/": "/_"
};
const base64Spelling = (character) => anyOf([...IN_BOTH_ALPHABETS[character] ?? character].map(spelling));
const named = (entity) => `&(?:amp;){0,4}${entity};`;
const NAMES = [
	[" ", "\\+"],
	["\b", "\\\\b"],
	["\f", "\\\\f"],
	["\n", "\\\\n"],
	["\r", "\\\\r"],
	["	", "\\\\t"],
	["&", named("amp")],
	["<", named("lt")],
	[">", named("gt")],
	["\"", named("quot")],
	["'", named("apos")]
];
function spelling(character) {
	const code = character.codePointAt(0) ?? 0;
	const units = [...Array(character.length).keys()].map((unit) => `u${hex(character.charCodeAt(unit), 4)}`);
	const bytes = [...Buffer.from(character)].map((byte) => `%(?:25){0,4}${hex(byte, 2)}`);
	return anyOf([
		literal(character),
		`\\\\(?:${units.join("\\\\{1,16}")}|x${hex(code, 2)})`,
		bytes.join(""),
		`&(?:amp;){0,4}#(?:0{0,6}${code}|[xX]0{0,6}${hex(code, 1)});`,
		...NAMES.filter(([of]) => of === character).map(([, pattern]) => pattern)
	]);
}
const anyOf = (patterns) => `(?:${patterns.join("|")})`;
const literal = (character) => character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
const hex = (code, width) => inEitherCase(code.toString(16).padStart(width, "0"));
const inEitherCase = (digits) => digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
const PART_CHARACTERS = 65536;
const HELD_CHARACTERS = 4096;
const LATER_HALF = /^[\uDC00-\uDFFF]/;
async function* scrubParts(parts, scrub) {
	let held = "";
	for await (const part of parts) {
		held += part;
		if (held.length < PART_CHARACTERS) continue;
		const text = scrub(held);
		const kept = HELD_CHARACTERS + (LATER_HALF.test(text.slice(-4096)) ? 1 : 0);
		yield text.slice(0, -kept);
		held = text.slice(-kept);
	}
	yield scrub(held);
}
async function* scrubBytes(parts, scrub) {
	const texts = async function* () {
		for await (const part of parts) yield Buffer.from(part).toString("latin1");
	};
	for await (const text of scrubParts(texts(), scrub)) yield Buffer.from(text, "latin1");
}
export { scrubBytes as n, scrubParts as r, createScrub as t };
