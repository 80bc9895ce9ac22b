/** Takes secrets out of a text, each in whatever form it is written. */
export type Scrub = (text: string) => string;

const MARK = '***';
/** A shorter value stands in every other text, and taking it out would hide no secret. */
const MIN_SECRET_LENGTH = 8;
/** Whatever holds a secret holds its end in the same form; at the beginning many secrets are alike. */
const SOUGHT_CHARACTERS = 6;
/** A longer one is taken out piece by piece: V8 needs seconds to make its pattern ready, or refuses it as too large. */
const MAX_WHOLE_LENGTH = 256;
/** Three bytes are four characters of base64, so that pieces of such a length meet in it without a gap. */
const PIECE_CHARACTERS = 48;

/**
 * A scrubber for these values: as they are, and URL-encoded, JSON-escaped, HTML-escaped, in hex and in base64, also
 * where only some characters are escaped, where the escapes are escaped again, and where base64 begins before the value.
 *
 * Patterns, since encoders differ in what they escape. Nine fixed encodings of the value, found by `replaceAll` as the
 * runner's masker does it, miss 15 of the 26 forms in scrub.test.ts, among them JSON within JSON and base64 for URLs.
 */
export function createScrub(secrets: Iterable<string>): Scrub {
  const scrubs = [...new Set(secrets)]
    .filter((secret) => secret.length >= MIN_SECRET_LENGTH)
    // Of secrets that begin alike, the first that matches is taken out; of a longer one the rest would stay.
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
    // To make the pattern of whole secrets ready takes as long as to start Node, and hardly a text needs it.
    end.lastIndex = 0;
    if (!end.test(text)) return text;
    whole ??= patternOf(secret);
    return withoutMatches(text, whole);
  };
}

function withoutMatches(text: string, pattern: RegExp): string {
  const kept: string[] = [];
  let from = 0;
  // By `exec`, since `matchAll` builds the large pattern anew for each text.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { 0: found, index } = match;
    // Backslashes before it are its own: left behind, they would escape what follows.
    let start = index;
    while (text[start - 1] === '\\') start -= 1;
    kept.push(text.slice(from, start), MARK);
    from = index + found.length;
  }
  return kept.join('') + text.slice(from);
}

/** Of the value in any of its forms. */
const patternOf = (value: string): RegExp => new RegExp(formsOf(value).join('|'), 'g');

/** Every repetition has an end, or a document of a million backslashes would take hours to look through. */
const MANY_BACKSLASHES = '\\\\{0,16}';

/** Patterns. Where escapes are escaped again, more backslashes stand before a character than its own. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [
    [...secret].map(spelling).join(MANY_BACKSLASHES),
    inEitherCase(bytes.toString('hex')),
    ...[0, 1, 2].map((offset) => [...base64At(bytes, offset)].map(base64Spelling).join(MANY_BACKSLASHES)),
  ];
}

/** The characters of base64 that the value alone decides, where it begins at a byte that leaves this rest by three. */
function base64At(bytes: Buffer, offset: number): string {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}

/** The characters that differ between base64's two alphabets, each as both have it. */
const IN_BOTH_ALPHABETS: Readonly<Record<string, string>> = { '+': '+-', '/': '/_' };

const base64Spelling = (character: string): string =>
  anyOf([...(IN_BOTH_ALPHABETS[character] ?? character)].map(spelling));

const named = (entity: string): string => `&(?:amp;){0,4}${entity};`;

/** What else stands for a character: in a form, in JSON, in XML and HTML. */
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

/** One character as a pattern. */
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
/** Longer than any form of any secret that people use. */
const HELD_CHARACTERS = 4_096;
/** Of a character of two units, which would be lost if its halves were written apart. */
const LATER_HALF = /^[\uDC00-\uDFFF]/;

/** The same text in other parts; a secret that lies across two of them is taken out too. */
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

/** The same for bytes of any kind, of which the parts that are text may hold a secret. */
export async function* scrubBytes(parts: AsyncIterable<Uint8Array>, scrub: Scrub): AsyncGenerator<Uint8Array> {
  // Latin-1 has a character for each byte, and the encodings of a secret are ASCII.
  const texts = async function* () {
    for await (const part of parts) yield Buffer.from(part).toString('latin1');
  };
  for await (const text of scrubParts(texts(), scrub)) yield Buffer.from(text, 'latin1');
}
