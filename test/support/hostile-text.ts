import fc from 'fast-check';
import { anyCharacter } from './any-character.ts';

/** Text with much of what Markdown, HTML, Mermaid, GitHub or a terminal could take for structure. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['|', '\\', '`', '```', '<', '>', '&', '&lt;', '@octocat', '#1', 'octo/repo#1', 'GH-1', ':tada:', '\t'],
        ...['![x](y)', '[x](https://x.test)', 'https://x.test', 'www.x.test', 'a@x.test', '<https://x.test>', '<td>'],
        ...[
          '</details>',
          '</summary>',
          '</pre>',
          '<!--',
          '-->',
          '<script>',
          '<img src=x>',
          '**',
          '__',
          '~~',
          '- ',
          '1. ',
        ],
        ...[
          '# ',
          '> ',
          '---',
          '===',
          '$x$',
          '$$',
          '{{',
          '%%',
          ';',
          ':',
          '"',
          'section x',
          'title x',
          'click x',
          'crit,',
        ],
        ...[
          '\n',
          '\n\n',
          '\r\n',
          '\r',
          '\u0085',
          '\u2028',
          '\v',
          '\0',
          '\u001b',
          '\u200b',
          '\u202e',
          '\ufeff',
          '😀',
          'ä',
        ],
        ...['::error::x', '##[error]x'],
      ),
      fc.string({ unit: anyCharacter, maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
