export type Scrub = (text: string) => string;

const MARK = '***';
/** A shorter value occurs in ordinary text, and removing it would hide no secret. */
const MIN_SECRET_LENGTH = 8;
/**
 * The end of a secret is searched first. Every text with the secret contains its end in the same form, while many
 * secrets begin alike.
 */
const SOUGHT_CHARACTERS = 6;
/** A longer secret is removed in pieces: V8 takes seconds to compile its whole pattern, or refuses it. */
const MAX_WHOLE_LENGTH = 256;
/** Three bytes are four characters of base64, so pieces of this length leave no gap. */
const PIECE_CHARACTERS = 48;

/**
 * Finds the values as they are, URL-encoded, JSON-escaped, HTML-escaped, in hex and in base64, also partly or
 * repeatedly escaped, or in base64 that begins before the value. It uses patterns because encoders differ in what they
 * escape. Nine fixed encodings with `replaceAll`, as in the runner's masker, miss 15 of the 26 forms in scrub.test.ts,
 * among them JSON within JSON and base64 for URLs.
 */
export function createScrub(secrets: Iterable<string>): Scrub {
  const scrubs = [...new Set(secrets)]
    .filter((secret) => secret.length >= MIN_SECRET_LENGTH)
    // Longest first: if two secrets begin alike, removing the shorter one would leave the end of the longer.
    .sort((one, other) => other.length - one.length)
    .flatMap(piecesOf)
    .map(scrubOf);
  return (text) => scrubs.reduce((rest, scrub) => scrub(rest), text);
}

function piecesOf(secret: string): string[] {
  const characters = [...secret];
  if (characters.length <= MAX_WHOLE_LENGTH) return [secret];
  const count = Math.floor(characters.length / PIECE_CHARACTERS);
  const startOf = (piece: number) => (piece < count ? piece * PIECE_CHARACTERS : characters.length);
  return Array.from({ length: count }, (_, piece) => characters.slice(startOf(piece), startOf(piece + 1)).join(''));
}

function scrubOf(secret: string): Scrub {
  const end = patternOf([...secret].slice(-SOUGHT_CHARACTERS).join(''));
  let whole: RegExp | null = null;
  return (text) => {
    // Compiling the whole pattern takes as long as starting Node, and few texts need it.
    end.lastIndex = 0;
    if (!end.test(text)) return text;
    whole ??= patternOf(secret);
    return withoutMatches(text, whole);
  };
}

function withoutMatches(text: string, pattern: RegExp): string {
  const kept: string[] = [];
  let from = 0;
  // `exec`, because `matchAll` compiles the large pattern again for each text.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: found, index } = match;
    // Backslashes in front belong to the match. If left, they would escape the next character.
    let start = index;
    while (text[start - 1] === '\\') start -= 1;
    kept.push(text.slice(from, start), MARK);
    from = index + found.length;
  }
  return kept.join('') + text.slice(from);
}

const patternOf = (value: string): RegExp => new RegExp(formsOf(value).join('|'), 'g');

/** Every repetition is bounded. Otherwise searching a document of a million backslashes would take hours. */
const MANY_BACKSLASHES = '\\\\{0,16}';

/** If escapes are escaped again, a character has more backslashes in front of it. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [
    [...secret].map(spelling).join(MANY_BACKSLASHES),
    inEitherCase(bytes.toString('hex')),
    ...[0, 1, 2].map((offset) => [...base64At(bytes, offset)].map(base64Spelling).join(MANY_BACKSLASHES)),
  ];
}

/** The base64 characters that depend only on the value, if it begins at a byte whose index modulo three is `offset`. */
function base64At(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}

/** The characters that differ between the two alphabets of base64. */
const IN_BOTH_ALPHABETS: Readonly<Record<string, string>> = { '+': '+-', '/': '/_' };

const base64Spelling = (character: string): string =>
  anyOf([...(IN_BOTH_ALPHABETS[character] ?? character)].map(spelling));

const named = (entity: string): string => `&(?:amp;){0,4}${entity};`;

const NAMES: readonly (readonly [character: string, pattern: string])[] = [
  [' ', '\\+'],
  ['\b', '\\\\b'],
  ['\f', '\\\\f'],
  ['\n', '\\\\n'],
  ['\r', '\\\\r'],
  ['\t', '\\\\t'],
  ['&', named('amp')],
  ['<', named('lt')],
  ['>', named('gt')],
  ['"', named('quot')],
  ["'", named('apos')],
];

function spelling(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const units = [...Array(character.length).keys()].map((unit) => `u${hex(character.charCodeAt(unit), 4)}`);
  const bytes = [...Buffer.from(character)].map((byte) => `%(?:25){0,4}${hex(byte, 2)}`);
  return anyOf([
    literal(character),
    `\\\\(?:${units.join('\\\\{1,16}')}|x${hex(code, 2)})`,
    bytes.join(''),
    `&(?:amp;){0,4}#(?:0{0,6}${code}|[xX]0{0,6}${hex(code, 1)});`,
    ...NAMES.filter(([of]) => of === character).map(([, pattern]) => pattern),
  ]);
}

const anyOf = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;

const literal = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');

const hex = (code: number, width: number): string => inEitherCase(code.toString(16).padStart(width, '0'));

const inEitherCase = (digits: string): string =>
  digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

const PART_CHARACTERS = 65_536;
/** Longer than any form of a realistic secret. */
const HELD_CHARACTERS = 4_096;
/** The second half of a surrogate pair. The character would be lost if its halves were written separately. */
const LATER_HALF = /^[\uDC00-\uDFFF]/;

/** The same text in other parts, so that a secret across two of them is removed too. */
export async function* scrubParts(
  parts: Iterable<string> | AsyncIterable<string>,
  scrub: Scrub,
): AsyncGenerator<string> {
  let held = '';
  for await (const part of parts) {
    held += part;
    if (held.length < PART_CHARACTERS) continue;
    const text = scrub(held);
    const kept = HELD_CHARACTERS + (LATER_HALF.test(text.slice(-HELD_CHARACTERS)) ? 1 : 0);
    yield text.slice(0, -kept);
    held = text.slice(-kept);
  }
  yield scrub(held);
}

/** For bytes of any kind, because their text may contain a secret. */
export async function* scrubBytes(parts: AsyncIterable<Uint8Array>, scrub: Scrub): AsyncGenerator<Uint8Array> {
  // Latin-1 has a character for each byte, and all encodings of a secret are ASCII.
  const texts = async function* () {
    for await (const part of parts) yield Buffer.from(part).toString('latin1');
  };
  for await (const text of scrubParts(texts(), scrub)) yield Buffer.from(text, 'latin1');
}
