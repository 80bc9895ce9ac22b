// build/src/lib/scrub.js
const MARK = "***";
const SHORTEST_SECRET = 8;
function createScrub(secrets) {
	const sought = [...new Set(secrets)].filter((secret) => secret.length >= SHORTEST_SECRET);
	if (sought.length === 0) return (text) => text;
	const ends = patternOf(sought.map((secret) => [...secret].slice(-6).join("")));
	let whole = null;
	return (text) => {
		ends.lastIndex = 0;
		if (!ends.test(text)) return text;
		whole ??= patternOf(sought);
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
		while (start > from && text[start - 1] === "\\") start -= 1;
		kept.push(text.slice(from, start), MARK);
		from = index + found.length;
	}
	return from === 0 ? text : kept.join("") + text.slice(from);
}
function patternOf(values) {
	const forms = values.flatMap(formsOf).map((form) => form.join(""));
	return new RegExp(forms.filter((form) => form !== "").join("|"), "g");
}
function formsOf(secret) {
	const bytes = Buffer.from(secret);
	return [
		[...secret].map((character, at) => spelling(character, at === 0 ? "" : MANY_BACKSLASHES)),
		[...bytes.toString("hex")].map((digit) => `[${digit}${digit.toUpperCase()}]`),
		...[
			0,
			1,
			2
		].map((offset) => [...base64At(bytes, offset)].map((character, at) => base64Spelling(character, at === 0 ? "" : MANY_BACKSLASHES)))
	];
}
function base64At(bytes, offset) {
	return Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").slice(Math.ceil(offset * 8 / 6), Math.floor((offset + bytes.length) * 8 / 6));
}
function base64Spelling(character, backslashes) {
	const other = {
		"+": "-",
		"/": "_"
	}[character];
	const own = spelling(character, backslashes);
	return other === void 0 ? own : `(?:${own}|${other})`;
}
const ENTITIES = {
	"&": "amp",
	"<": "lt",
	">": "gt",
	"\"": "quot",
	"'": "apos"
};
const SHORT_ESCAPES = {
	"\b": "b",
	"\f": "f",
	"\n": "n",
	"\r": "r",
	"	": "t"
};
const MANY_BACKSLASHES = "\\\\{0,16}";
function spelling(character, backslashes) {
	const code = character.codePointAt(0) ?? 0;
	const escapes = [...Array(character.length).keys()].map((unit) => `u${hex(character.charCodeAt(unit), 4)}`);
	const bytes = [...Buffer.from(character)].map((byte) => `%(?:25){0,4}${hex(byte, 2)}`);
	const entity = ENTITIES[character];
	const short = SHORT_ESCAPES[character];
	return `(?:${[
		`${backslashes}${literal(character)}`,
		`${backslashes}\\\\${escapes.join("\\\\{1,16}")}`,
		...code < 256 ? [`${backslashes}\\\\x${hex(code, 2)}`] : [],
		bytes.join(""),
		`&(?:amp;){0,4}#(?:0{0,6}${code}|[xX]0{0,6}${hex(code, 1)});`,
		...short === void 0 ? [] : [`${backslashes}\\\\${short}`],
		...entity === void 0 ? [] : [`&(?:amp;){0,4}${entity};`],
		...character === " " ? ["\\+"] : []
	].join("|")})`;
}
const literal = (character) => character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
const hex = (code, width) => code.toString(16).padStart(width, "0").replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
const PART_CHARACTERS = 65536;
async function* scrubParts(parts, scrub) {
	let held = "";
	for await (const part of parts) {
		held += part;
		if (held.length < PART_CHARACTERS) continue;
		const text = scrub(held);
		yield text.slice(0, -4096);
		held = text.slice(-4096);
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
