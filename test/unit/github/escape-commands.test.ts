import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeCommands } from '../../../src/github/escape-commands.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { cases } from '../../support/tier.ts';

/** The runner's lines: LF, CRLF and a lone CR end one (a .NET stream reader). */
const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);

/** What .NET's `TrimStart` takes for white space. */
const trimmed = (line: string): string => line.replace(/^[\p{Z}\t-\r\u0085]+/u, '');

/** Whether the runner would look for a command in this line. */
const looksLikeCommand = (line: string): boolean => trimmed(line).startsWith('::') || line.includes('##[');

const CONTROL = /[^\P{Cc}\n]/u;

describe('escapeCommands', () => {
  it.each([
    ['plain text', 'two words', 'two words'],
    ['nothing', '', ''],
    ['lines', 'a\nb\r\nc\rd\n', 'a\nb\nc\nd\n'],
    ['line ends of Unicode', 'a\u2028b\u2029c\u0085d', 'a\nb\nc\nd'],
    ['a tab', 'a\tb', 'a  b'],
    ['colours', '\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['zero-width characters and direction marks', 'a\u200bb\u202ec\ufeffd\u00ade', 'abcde'],
    ['a command', '::set-output name=a::b', '| ::set-output name=a::b'],
    ['a command after white space', ' \t\u00a0\u3000::error::b', '|    \u00a0\u3000::error::b'],
    ['a command in the second line', 'a\n::error::b', 'a\n| ::error::b'],
    ['a command behind what is taken away', '\u200b::error::b', '| ::error::b'],
    ['a command torn apart by what is taken away', ':\u200b:error::b', '| ::error::b'],
    ['an older command', 'a ##[error]b', 'a # #[error]b'],
    ['an older command torn apart by what is taken away', 'a #\u0000#\u200b[error]b', 'a # #[error]b'],
    ['an older command with more hashes', '####[error]b', '### #[error]b'],
    ['colons within a line', 'a ::error::b', 'a ::error::b'],
    ['emoji and other writing', 'größer 文 😀', 'größer 文 😀'],
  ])('%s', (_, text, harmless) => {
    expect(escapeCommands(text)).toBe(harmless);
  });

  it('holds no command and no control character, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['::', ':', '#', '##', '##[', '[', ']', 'error', ' ', '\t', '\n', '\r', '\v', '\f', '\0', '\u001b', '\u007f'],
      ...['\u0085', '\u00a0', '\u00ad', '\u180e', '\u200b', '\u2028', '\u2029', '\u202e', '\u2060', '\u3000', '\ufeff'],
      ...['\ud83d', '\ude00', '\u{e0001}'],
    );
    const text = fc.array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ unit: anyCharacter })));
    fc.assert(
      fc.property(text, (pieces) => {
        const harmless = escapeCommands(pieces.join(''));
        expect(linesOf(harmless).filter(looksLikeCommand)).toEqual([]);
        expect(harmless).not.toMatch(CONTROL);
      }),
      { numRuns: cases(2000) },
    );
  });

  it('is the same when it is made harmless again', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const once = escapeCommands(text);
        expect(escapeCommands(once)).toBe(once);
      }),
    );
  });
});
