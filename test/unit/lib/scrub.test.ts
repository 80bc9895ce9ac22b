import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScrub, scrubBytes, scrubParts } from '../../../src/lib/scrub.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { cases } from '../../support/tier.ts';

const KEY = 'roe-test-key/01+23 45="6789"ß😀';
/** Each character that JSON or XML has a name for, and in base64 both `+` and `/` wherever it begins. */
const NAMED = 'lines\r\n\tand\b\f\\"<&>\'>?>?>?';
/** Made anew for each text, so that a mutant of making it is noticed too. */
const scrub = (text: string): string => createScrub([KEY, NAMED])(text);

const base64 = (text: string, encoding: BufferEncoding = 'base64') => Buffer.from(text).toString(encoding);
const each = (text: string, spell: (code: number) => string) =>
  [...text].map((character) => spell(character.codePointAt(0) ?? 0)).join('');
const inUnits = (text: string, unit: (code: number) => string) => text.split('').map((c) => unit(c.charCodeAt(0)));
const hex4 = (code: number) => code.toString(16).padStart(4, '0');
const percentAll = (text: string) => [...Buffer.from(text)].map((b) => `%${b.toString(16).padStart(2, '0')}`).join('');
const xml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
const shortest = (code: number) => (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${hex4(code)}`);

const FORMS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'URL-encoded': encodeURIComponent,
  'of a form, where a space is a plus': (text) => new URLSearchParams({ '': text }).toString().slice(1),
  'URL-encoded in full': percentAll,
  'URL-encoded twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'URL-encoded three times': (text) => encodeURIComponent(encodeURIComponent(encodeURIComponent(text))),
  'JSON-escaped': (text) => JSON.stringify(text).slice(1, -1),
  'JSON-escaped twice': (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1),
  'JSON-escaped in full': (text) => inUnits(text, (code) => `\\u${hex4(code)}`).join(''),
  'JSON-escaped in full and in capitals': (text) => inUnits(text, (code) => `\\u${hex4(code).toUpperCase()}`).join(''),
  'JSON-escaped in full, and escaped again': (text) =>
    JSON.stringify(inUnits(text, (code) => `\\u${hex4(code)}`).join('')).slice(1, -1),
  "in JavaScript's shortest escapes": (text) => inUnits(text, shortest).join(''),
  'JSON with slashes escaped': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'HTML-escaped': xml,
  'HTML-escaped twice': (text) => xml(xml(text)),
  'HTML-escaped in full, decimal': (text) => each(text, (code) => `&#${code};`),
  'HTML-escaped in full, hexadecimal': (text) => each(text, (code) => `&#x00${code.toString(16)};`),
  'in hex': (text) => base64(text, 'hex'),
  'in hex and capitals': (text) => base64(text, 'hex').toUpperCase(),
};

/** Where base64 leaves bits of the first and last byte in characters of their own. */
const BASE64: Readonly<Record<string, (text: string) => string>> = {
  base64: (text) => base64(text),
  'base64 after one byte': (text) => base64(`x${text}`),
  'base64 after two bytes': (text) => base64(`xy${text}`),
  'base64 of a header': (text) => base64(`Authorization: Bearer ${text}\r\n`),
  'base64 for URLs': (text) => base64(`?>${text}`, 'base64url'),
  'base64 in a URL': (text) => encodeURIComponent(base64(text)),
  'base64 in JSON with slashes escaped': (text) => base64(text).replaceAll('/', '\\/'),
};

describe('a secret is taken out', () => {
  it.each(Object.entries(FORMS))('%s', (_, encode) => {
    for (const secret of [KEY, NAMED]) expect(scrub(`before "${encode(secret)}" after`)).toBe('before "***" after');
  });

  it.each(Object.entries(BASE64))('%s', (_, encode) => {
    for (const secret of [KEY, NAMED]) {
      const rest = scrub(encode(secret)).split('***');
      expect(rest).toHaveLength(2);
      // What is left is what stood before, and at most a byte of the secret.
      expect(Buffer.from(rest[0] ?? '', 'base64').toString()).not.toContain(secret.slice(0, 3));
      expect(rest[1]?.length).toBeLessThanOrEqual(8);
    }
  });

  it('of eight characters', () => {
    expect(createScrub(['12345678'])('a 12345678')).toBe('a ***');
  });

  it('whole, if another secret is its beginning', () => {
    const both = ['the-secret', 'the-secret-and-more'];
    for (const secrets of [both, both.toReversed()]) {
      expect(createScrub(secrets)('the-secret-and-more the-secret')).toBe('*** ***');
    }
  });

  it('that ends in backslashes, and another that follows at once', () => {
    const secret = 'C:\\share\\\\';
    expect(createScrub([secret])(`a\\${secret}${secret}b`)).toBe('a******b');
  });

  it('everywhere', () => {
    expect(scrub(`${KEY}${KEY} ${encodeURIComponent(KEY)}`)).toBe('****** ***');
  });

  it('in whatever mixture of spellings, and what is around it stays', () => {
    const secret = fc.string({ unit: anyCharacter, minLength: 8, maxLength: 40 }).map((text) => text.toWellFormed());
    const around = fc.constantFrom('', ' ', 'x', '"', '%', '&', '{"a":"', '\u0000');
    const way = fc.constantFrom(...Object.values(FORMS));
    fc.assert(
      fc.property(secret, fc.array(way, { minLength: 1, maxLength: 8 }), around, (text, ways, beside) => {
        const spelled = [...text].map((character, at) => (ways[at % ways.length] ?? String)(character));
        // A spelling in hex is of the whole only.
        const whole = ways.some((encode) => encode('a').length === 2) ? (ways[0] ?? String)(text) : spelled.join('');
        expect(createScrub([text])(`${beside}${whole}`)).not.toContain(whole);
      }),
      { numRuns: cases(50) },
    );
  });

  it('and JSON stays JSON, whatever it holds', () => {
    const value = fc.array(fc.constantFrom(KEY, KEY.slice(1), '\\', '\\\\', '\n', '\r', '"', 'x'));
    fc.assert(
      fc.property(value, (parts) => {
        const json = JSON.stringify({ value: parts.join('') });
        const read = JSON.parse(scrub(json)) as { value: string };
        expect(read.value).not.toContain(KEY);
      }),
      { numRuns: cases(500) },
    );
  });
});

/** Whatever was looked for once is ready. */
const unheardOf = () => `${performance.now()}-${'secret'.repeat(10)}-${performance.now()}`;

describe('other text', () => {
  it('stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        fc.pre(!text.includes(KEY));
        expect(scrub(text)).toBe(text);
      }),
    );
  });

  it('stays if a secret is too short to be one, or there is none', () => {
    expect(createScrub(['', 'key', '1234567'])('a key 1234567')).toBe('a key 1234567');
    expect(createScrub([])('a')).toBe('a');
  });

  it('stays if one character is not what the secret has, whatever stands for others', () => {
    for (const other of ['+', 'n', '\\n', '\\t', '&amp;', '&#62;', '%3e', '\\x3e']) {
      const text = `the-se${other}ret`;
      expect(createScrub(['the-secret'])(text)).toBe(text);
    }
  });

  it('does not wait until whole secrets can be looked for, which takes long', () => {
    const quickestMs = (textFor: (secret: string) => string) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const secret = unheardOf();
          // Of this thread's processor, which other programs do not use up.
          const before = process.threadCpuUsage();
          createScrub([secret])(textFor(secret));
          return process.threadCpuUsage(before).user;
        }),
      );
    const withinMs = quickestMs((secret) => secret);
    expect(quickestMs(() => 'nothing')).toBeLessThan(withinMs / 4);
  });

  it('of several secrets loses all of them', () => {
    expect(createScrub(['first-secret', 'second.secret'])('first-secret second.secret secondxsecret')).toBe(
      '*** *** secondxsecret',
    );
  });
});

describe('in parts', () => {
  const scrubbed = async (parts: readonly string[]) => {
    const list: string[] = [];
    for await (const part of scrubParts(parts, scrub)) list.push(part);
    return list;
  };
  const joined = async (parts: readonly string[]) => (await scrubbed(parts)).join('');

  it('a secret across two of them is taken out', async () => {
    for (const before of [0, 61_430, 61_440, 65_520, 65_530, 70_000]) {
      for (const cut of [1, 7, KEY.length - 1]) {
        const parts = ['.'.repeat(before), KEY.slice(0, cut), KEY.slice(cut), '-'.repeat(80_000)];
        expect(await joined(parts)).toBe(`${'.'.repeat(before)}***${'-'.repeat(80_000)}`);
      }
    }
  });

  it('a text goes on before all of it is there, as soon as 64 KiB are', async () => {
    let given = 0;
    const endless = async function* () {
      for (;;) {
        given += 1;
        yield '.'.repeat(65_536);
      }
    };
    for await (const part of scrubParts(endless(), scrub)) {
      expect(part).toMatch(/^\.+$/);
      if (given > 3) break;
      expect(given).toBe(1);
      given = 10;
    }
  });

  it('no character is cut in two', async () => {
    for (const after of ['', '.']) {
      const parts = await scrubbed([`${'😀'.repeat(40_000)}${after}`, '-']);
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.filter((part) => !part.isWellFormed())).toEqual([]);
    }
  });

  it('nothing is lost', async () => {
    const parts = Array.from({ length: 5_000 }, (_, index) => `line ${index}\n`.repeat(index % 40));
    expect(await joined(parts)).toBe(parts.join(''));
    expect(await joined([])).toBe('');
  });

  it('a secret among bytes that are no text is taken out', async () => {
    const source = async function* () {
      yield Buffer.from([0xff, 0x80, ...Buffer.from('an-ascii-')]);
      yield Buffer.from([...Buffer.from('key'), 0xc3, 0]);
    };
    const chunks: Uint8Array[] = [];
    for await (const chunk of scrubBytes(source(), createScrub(['an-ascii-key']))) chunks.push(chunk);
    expect([...Buffer.concat(chunks)]).toEqual([0xff, 0x80, ...Buffer.from('***'), 0xc3, 0]);
  });

  it('bytes that are no text stay as they are', async () => {
    const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * 7_919) % 256));
    const source = async function* () {
      yield bytes.subarray(0, 70_001);
      yield Buffer.from('roe-ascii-key-0001');
      yield bytes.subarray(70_001);
    };
    const chunks: Uint8Array[] = [];
    for await (const chunk of scrubBytes(source(), createScrub(['roe-ascii-key-0001']))) chunks.push(chunk);
    const expected = [bytes.subarray(0, 70_001), Buffer.from('***'), bytes.subarray(70_001)];
    expect(Buffer.concat(chunks).equals(Buffer.concat(expected))).toBe(true);
  });
});

it('a part of a secret is taken out if the secret has more than 256 characters', () => {
  const secret = Array.from({ length: 86 }, (_, at) => 100 + at)
    .join('')
    .slice(1);
  expect(secret).toHaveLength(257);
  const part = secret.slice(0, 48);
  expect(createScrub([secret])(part)).toBe('***');
  expect(createScrub([secret.slice(0, 256)])(part)).toBe(part);
});

describe('a secret of 3 000 characters', () => {
  const secret = Array.from({ length: 75 }, (_, part) => createHash('sha1').update(`${part}`).digest('hex')).join('');
  const longScrub = createScrub([secret]);

  it.each(Object.entries({ ...FORMS, ...BASE64 }))('is taken out %s', (_, write) => {
    const rest = longScrub(`before ${write(secret)} after`);
    expect(rest).toMatch(/^before .*\*\*\*.* after$/s);
    // Where base64 begins between two characters of a piece, one character stays at each seam.
    expect(rest.replaceAll('***', '').length).toBeLessThan(120);
  });

  it('is taken out if its parts come one by one', async () => {
    const parts = async function* () {
      for (let start = 0; start < 3_000; start += 7) yield `${secret.slice(start, start + 7)}`;
      yield 'x'.repeat(70_000);
    };
    let text = '';
    for await (const part of scrubParts(parts(), longScrub)) text += part;
    expect(text.replace(/x+$/, '')).toMatch(/^(\*\*\*)+$/);
  });
});
