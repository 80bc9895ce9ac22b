import { describe, expect, test } from 'vitest';
import type { CommandLog, CommandParserOptions } from './commands.ts';
import { createCommandParser } from './commands.ts';
import { createLineSplitter } from './lines.ts';

function parse(lines: string | string[], options: CommandParserOptions = {}): CommandLog {
  const parser = createCommandParser(options);
  for (const line of [lines].flat()) parser.line('stdout', line);
  return parser.result;
}

function texts(log: CommandLog): string[] {
  return log.log.map(({ text }) => text);
}

function split(...chunks: Array<string | Uint8Array>): string[] {
  const lines: string[] = [];
  const splitter = createLineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  splitter.end();
  return lines;
}

describe('lines', () => {
  test('LF, CRLF and a lone CR end a line; U+2028 and U+0085 do not', () => {
    expect(split('a\nb\r\nc\rd\u2028e\u0085f')).toEqual(['a', 'b', 'c', 'd\u2028e\u0085f']);
  });

  test('empty lines count, an unterminated last line counts, nothing follows a final line end', () => {
    expect(split('\n\nlast')).toEqual(['', '', 'last']);
    expect(split('a\n')).toEqual(['a']);
  });

  test('a CRLF and a UTF-8 character may fall into two chunks', () => {
    const euro = Buffer.from('€');
    expect(split('a\r', '\nb\r', '\r', 'c')).toEqual(['a', 'b', '', 'c']);
    expect(split(euro.subarray(0, 1), euro.subarray(1))).toEqual(['€']);
  });
});

describe('recognition', () => {
  test('a v2 command may follow any Unicode white space, and nothing else', () => {
    for (const space of ['', ' ', '\t', '\u00a0', '\u2028', '\u3000', '\u0085']) {
      expect(parse(`${space}::set-output name=a::1`).outputs, JSON.stringify(space)).toEqual({ a: '1' });
    }
    for (const other of ['| ', '\ufeff', '.']) {
      expect(parse(`${other}::set-output name=a::1`).outputs, JSON.stringify(other)).toEqual({});
    }
  });

  test('a legacy command counts anywhere in a line and swallows what stands before it', () => {
    const log = parse('foo ##[set-output name=pass]true');
    expect(log.outputs).toEqual({ pass: 'true' });
    expect(texts(log)).toEqual([]);
  });

  test('names count in any case, unregistered ones are text', () => {
    expect(parse('::SET-Output NAME=a::1').outputs).toEqual({ a: '1' });
    expect(texts(parse(['::nope::x', '##[section]x', '::set-output name=a']))).toEqual([
      '::nope::x',
      '##[section]x',
      '::set-output name=a',
    ]);
  });

  test('escapes differ between v2 data, v2 properties and the legacy form', () => {
    expect(parse('::error title=a%3Ab%2Cc%25,file=x::1%250A%0A2%3A').annotations).toEqual([
      { level: 'error', message: '1%0A\n2%3A', properties: { title: 'a:b,c%', file: 'x' } },
    ]);
    expect(parse('##[error title=a%3Bb;file=x%5Dy]m%3Bn%25').annotations).toEqual([
      { level: 'error', message: 'm;n%', properties: { title: 'a;b', file: 'x]y' } },
    ]);
  });

  test('properties without a value are dropped, a value keeps its equals signs', () => {
    expect(parse('::notice title=,file,col==1=2::m').commands[0]?.properties).toEqual({ col: '1=2' });
  });
});

describe('effects', () => {
  test('set-output and save-state on stdout still work, on stderr as well', () => {
    const parser = createCommandParser();
    parser.line('stderr', '::set-output name=a::1');
    parser.line('stdout', '::save-state name=B::2');
    expect(parser.result).toMatchObject({ outputs: { a: '1' }, state: { B: '2' }, failures: [] });
  });

  test.each([
    ['::set-env name=A::1', /`set-env` command is disabled/],
    ['::add-path::/x', /`add-path` command is disabled/],
    ['::echo::maybe', /Invalid echo command value/],
    ['::set-output::1', /'name' is missing/],
    ['::save-state name=::1', /'name' is missing/],
  ])('%s fails the step', (line, message) => {
    const log = parse(line);
    expect(log.failures).toEqual([expect.stringMatching(message)]);
    expect(log.annotations.map(({ message: text }) => text)).toEqual([
      `Unable to process command '${line}' successfully.`,
      expect.stringMatching(message),
    ]);
  });

  test('between stop-commands and its token nothing is processed, add-mask included', () => {
    const log = parse([
      '::stop-commands::Pause-Token',
      '::add-mask::secret-value',
      '::set-output name=a::1',
      'secret-value ##[error]x',
      '::pause-TOKEN::',
      '::set-output name=b::2',
    ]);
    expect(log.outputs).toEqual({ b: '2' });
    expect(log.annotations).toEqual([]);
    expect(log.masks).toEqual(['Pause-Token']);
    expect(texts(log)).toEqual([
      '::stop-commands::***',
      '::add-mask::secret-value',
      '::set-output name=a::1',
      'secret-value ##[error]x',
      '::pause-TOKEN::',
    ]);
  });

  test.each(['', 'pause-logging', 'Error'])("the stop token '%s' fails the step and ends the reading", (token) => {
    const log = parse([`::stop-commands::${token}`, '::set-output name=a::1', 'text']);
    expect(log.aborted).toBe(true);
    expect(log.outputs).toEqual({});
    expect(log.failures).toHaveLength(1);
  });

  test('groups are shown with a triangle, do not nest, and end without a line', () => {
    const log = parse(['a', '::group::one', 'b', '##[group]two', 'c', '::endgroup::', 'd']);
    expect(log.log.map(({ text, inGroup }) => [text, inGroup])).toEqual([
      ['a', false],
      ['▼ one', false],
      ['b', true],
      ['▼ two', false],
      ['c', true],
      ['d', false],
    ]);
  });

  test('debug lines and echoed commands appear with step debug alone', () => {
    const lines = ['::debug::d', '::set-output name=a::1', '::add-mask::hidden'];
    expect(texts(parse(lines))).toEqual([]);
    expect(texts(parse(lines, { debug: true }))).toEqual(['##[debug]d', '::set-output name=a::1', '::add-mask::***']);
    expect(texts(parse(['::echo::on', ...lines]))).toEqual(['::set-output name=a::1', '::add-mask::***']);
  });

  test('the ten first annotations of a level count, further ones are printed only', () => {
    const log = parse([
      ...Array.from({ length: 12 }, (_, index) => `::error::e${index}`),
      '::warning::w',
      '::notice::n',
    ]);
    expect(log.annotations.map(({ message }) => message)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `e${index}`),
      'w',
      'n',
    ]);
    expect(texts(log).slice(-4)).toEqual(['Error: e10', 'Error: e11', 'Warning: w', 'Notice: n']);
  });

  test('messages are cut to 4096 characters, in the log too; blank ones make no annotation', () => {
    const log = parse([`::error::${'x'.repeat(5000)}`, '::error:: ']);
    expect(log.annotations.map(({ message }) => message.length)).toEqual([4096]);
    expect(log.log[0]?.text).toBe(`Error: ${'x'.repeat(4096)}`);
  });

  test('a message of several lines is shown as several lines', () => {
    expect(texts(parse('::warning::a%0Ab'))).toEqual(['Warning: a', 'b']);
  });

  test('files below the workspace become relative, contradictory positions are dropped', () => {
    const properties = (text: string) => parse(`::error ${text}::m`, { workspace: '/w/r' }).annotations[0]?.properties;
    expect(properties('file=/w/r/a/b.txt,line=3')).toEqual({ file: 'a/b.txt', line: '3' });
    expect(properties('file=/w/rr/b.txt')).toEqual({ file: '/w/rr/b.txt' });
    expect(properties('endLine=4')).toEqual({ endLine: '4', line: '4' });
    expect(properties('line=1,endLine=2,col=3')).toEqual({ line: '1', endLine: '2' });
    expect(properties('col=3')).toEqual({});
    expect(properties('line=5,endLine=2')).toEqual({});
  });
});

describe('masks', () => {
  test('cover later lines, annotations and groups, not earlier lines', () => {
    const log = parse([
      'hush-hush',
      '::add-mask::hush-hush',
      'a hush-hush b',
      '::error::hush-hush',
      '::group::hush-hush',
    ]);
    expect(texts(log)).toEqual(['hush-hush', 'a *** b', 'Error: ***', '▼ ***']);
    expect(log.annotations[0]?.message).toBe('***');
    expect(log.masks).toEqual(['hush-hush']);
  });

  test('cover each line of a value and its derived forms', () => {
    const log = parse([
      '::add-mask::first "line"%0A  second/line',
      'first "line" and second/line',
      `x${Buffer.from('second/line').toString('base64')}x`,
      'first \\"line\\"',
      encodeURIComponent('second/line'),
    ]);
    expect(texts(log)).toEqual(['*** and ***', 'x***x', '***', '***']);
  });

  test('that overlap or touch become one', () => {
    expect(texts(parse(['::add-mask::abc', '::add-mask::cde', '-abcde-abccde-', 'x']))).toEqual(['-***-***-', 'x']);
  });

  test('blank values are refused with a warning', () => {
    const log = parse(['::add-mask:: ', 'a b']);
    expect(texts(log)).toEqual(["Warning: Can't add secret mask for empty string in ##[add-mask] command.", 'a b']);
    expect(log.masks).toEqual([]);
  });

  test('given as secrets hold from the first line on', () => {
    expect(texts(parse('key k-1234', { secrets: ['k-1234', ''] }))).toEqual(['key ***']);
  });
});
