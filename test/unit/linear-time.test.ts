import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePathTemplate } from '../../src/cases/path-template.ts';
import { workspaceNames } from '../../src/files/workspace-paths.ts';
import { escapeCommands } from '../../src/github/escape-commands.ts';
import { fill, unknownColumns, unknownWords } from '../../src/inputs/template.ts';
import { withoutFullStop } from '../../src/lib/error-message.ts';
import { linesOf } from '../../src/lib/lines.ts';
import { plainSentence } from '../../src/lib/plain-sentence.ts';
import { RowSplitter } from '../../src/lib/row-splitter.ts';
import { createScrub, scrubParts } from '../../src/lib/scrub.ts';
import { caseProblem } from '../../src/problem.ts';
import { markdownPath, markdownSentence, oneLine, preformatted, xmlText } from '../../src/report/escape.ts';
import { pairsOf } from '../../src/report/html/page/pairs.ts';
import { blockJson, type PageOutput } from '../../src/report/html/page-data.ts';
import { detailsOf } from '../../src/report/summary/details.ts';
import { reasonText } from '../../src/report/text.ts';
import { parseJsonValue } from '../../src/results/json-value.ts';
import { type OutputRecord, toOutputRecord } from '../../src/results/record.ts';
import { resourceIdsIn, safeFileName } from '../../src/results/reference.ts';
import { parseRetryAfterMs } from '../../src/roe/retry.ts';
import { decodeErrorSentence, decodePurge } from '../../src/roe/wire.ts';
import { buildRecord } from '../support/build-record.ts';
import { buildReport } from '../support/build-report.ts';
import { buildRow } from '../support/build-row.ts';
import { csvParts } from '../support/csv-parts.ts';
import { growth, MAX_LINEAR_GROWTH } from '../support/growth.ts';
import { junitText } from '../support/junit-text.ts';
import { temporaryWorkspace } from '../support/temporary-workspace.ts';

const of = (part: string) => (length: number) => part.repeat(Math.ceil(length / part.length));
const within = (begin: string, part: string, end: string) => (length: number) => `${begin}${of(part)(length)}${end}`;

/** Characters that any regular expression may begin with, repeat or end with. */
const TEXT = [' ', '\n', 'a', '.', '9', '-', '\u0301', '\ud800'];
const JSON_SIGNS = ['{', '[', '"', '\\"', '-', '9', ' '];
const MARKUP = ['<', '&#64;', '`', '$', '[', '_', '/'];

async function drain(parts: AsyncIterable<string> | Iterable<string>): Promise<void> {
  for await (const _ of parts);
}

const jsonText = (value: string): OutputRecord => toOutputRecord({ key: 'a', dataType: 'application/json', value });
const jsonOf = (json: unknown): OutputRecord => jsonText(JSON.stringify(json));
const csvOf = (outputs: readonly OutputRecord[]) => csvParts([{ ...buildRecord(), outputs }]);
const errorOf = (message: string) => ({ outcome: 'failed', error: caseProblem('job-failed', message) }) as const;

const WORKSPACE = workspaceNames('/workspace');
const isA = (word: string) => word === 'a';

/** Each reader with the texts that could be slow to read. */
const TEXT_READERS: readonly (readonly [name: string, texts: readonly string[], read: (text: string) => unknown])[] = [
  ['an output that should be JSON', JSON_SIGNS, parseJsonValue],
  ['the body of an error', [...JSON_SIGNS, '<'], decodeErrorSentence],
  ['a template', [...TEXT, '{', '}', '{a', '{{'], (text) => fill(text, () => null)],
  ['a template of a file', [...TEXT, '{', '}', '{a', '{{', '$'], unknownWords],
  [
    'a template of a row',
    [...TEXT, '{', '}', '{a', '{{'],
    (text) => unknownColumns(text, { names: ['a'], has: () => false }),
  ],
  ['a template of a path', ['[', '{', '[{', '[{a}', ']', 'a/'], (text) => parsePathTemplate(text, isA, WORKSPACE)],
  ['a sentence from a server', [...TEXT, '<'], plainSentence],
  ['a quoted sentence', [...TEXT, ' .'], withoutFullStop],
  ['a text for the log', [...TEXT, '::', '##['], escapeCommands],
  ['a sentence in Markdown', [...TEXT, ...MARKUP], markdownSentence],
  ['a path in Markdown', ['a', '_', '/'], markdownPath],
  ['a preformatted text', [...TEXT, '<'], preformatted],
  ['a line', TEXT, oneLine],
  ['a text for XML', [...TEXT, '<'], xmlText],
  ['a text in the page', ['a', '<', '\ud800'], blockJson],
  ['a reason', TEXT, (message) => reasonText(caseProblem('timeout', message))],
  ['a time to wait', TEXT, (text) => parseRetryAfterMs(text, 0)],
  ['the name of a reference', [...TEXT, '/'], (text) => safeFileName(text, null, new Set())],
  [
    'a text with secrets',
    ['a', 'roe-test-key', '\\', '%25', '&amp;', '&#0', '\\u0072'],
    createScrub(['roe-test-key-5f83c1d6a07e942b']),
  ],
  [
    'an output in the summary',
    [...TEXT, ...JSON_SIGNS, ...MARKUP],
    (text) => detailsOf({ ...buildRecord(), outputs: [jsonText(text)] }, 'there'),
  ],
  [
    'an output in junit.xml',
    [...TEXT, ...JSON_SIGNS, ...MARKUP],
    (text) => junitText(buildReport([buildRow()]), new Map([['docs/a.pdf', [jsonText(text)]]])),
  ],
  ['an output in results.csv', [...TEXT, ...JSON_SIGNS], (text) => csvOf([jsonText(text)])],
  ['a reason in junit.xml', [...TEXT, '<', ': expected '], (text) => junitText(buildReport([buildRow(errorOf(text))]))],
];

it.each(TEXT_READERS)('%s is read in linear time', async (_, texts, read) => {
  for (const part of texts) {
    for (const textOf of [of(part), within('"a', part, 'a')]) {
      expect(await growth(read, textOf), `full of ${JSON.stringify(part)}`).toBeLessThan(MAX_LINEAR_GROWTH);
    }
  }
});

const REFERENCES = ['/references/', '/references/x?', '/references/x#', '/references/x/'];

describe('in linear time', () => {
  it.each(REFERENCES)('the address of a reference is read if it is full of %j', async (part) => {
    const read = (address: string) => resourceIdsIn([jsonOf({ references: [address] })]);
    expect(await growth(read, within('', part, '\n'))).toBeLessThan(MAX_LINEAR_GROWTH);
  });

  it.each(['\u0301\u0323', '\u0323\u0301', '\u1100\u1161'])(
    'the file name of a reference is made if it is full of %j',
    async (part) => {
      expect(await growth((id) => safeFileName(id, null, new Set()), within('a', part, 'a'))).toBeLessThan(
        MAX_LINEAR_GROWTH,
      );
    },
  );

  it.each([1, 5])('a list under long names, %d levels deep, is split into columns', async (depth) => {
    const nested = (length: number) => {
      let value: unknown = Object.fromEntries(Array.from({ length: length / 20 }, (_, index) => [`k${index}`, index]));
      for (let level = 0; level < depth; level += 1) value = { ['n'.repeat(length / 2 / depth)]: value };
      return JSON.stringify(value);
    };
    expect(await growth((text) => csvOf([jsonText(text)]), nested)).toBeLessThan(MAX_LINEAR_GROWTH);
  });

  it('many outputs are matched with their corrections', async () => {
    const outputs = (length: number): PageOutput[] =>
      Array.from({ length: length / 10 }, (_, index) => [`key ${index}`, 'text/plain', '', false, 0]);
    const read = (text: string) => pairsOf(outputs(text.length), outputs(text.length).reverse());
    expect(await growth(read, of('x'))).toBeLessThan(MAX_LINEAR_GROWTH);
  });

  it.each([1, 100])('a file with lines of %d characters is read', async (characters) => {
    await using workspace = temporaryWorkspace();
    const path = join(workspace.path, 'lines');
    const read = async (text: string) => {
      writeFileSync(path, text);
      await drain(linesOf(path));
    };
    expect(await growth(read, of(`${'x'.repeat(characters)}\n`))).toBeLessThan(MAX_LINEAR_GROWTH);
  });

  it('a text in small chunks is searched for secrets', async () => {
    const scrub = createScrub(['roe-test-key-5f83c1d6a07e942b']);
    expect(await growth((text) => drain(scrubParts(text, scrub)), of('r'))).toBeLessThan(MAX_LINEAR_GROWTH);
  });

  it.each([1, 1_000])('a reply with many rows that arrives in chunks of %d bytes is split', async (bytes) => {
    const rowsOf = (length: number) => `[${of('{"a":"[{"},')(length)}0]`;
    const part = (text: string) => {
      const reply = Buffer.from(text);
      const splitter = new RowSplitter(reply.length);
      for (let at = 0; at < reply.length; at += bytes) for (const _ of splitter.push(reply.subarray(at, at + bytes)));
      return splitter.rest();
    };
    expect(await growth(part, rowsOf)).toBeLessThan(MAX_LINEAR_GROWTH);
    expect(await growth(part, within('[{"a":"', 'x', '"}]'))).toBeLessThan(MAX_LINEAR_GROWTH);
  });
});

it('each part of an error from a server is read once, however deep it is nested', () => {
  let looks = 0;
  const leaf = {
    get message() {
      looks += 1;
      return '';
    },
  };
  let errors: object = leaf;
  for (let depth = 0; depth < 18; depth += 1) errors = { detail: errors };
  decodePurge({ status: 'partial_success', errors });
  expect(looks).toBe(1);
});
