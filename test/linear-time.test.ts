import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDifference } from '../src/checks/difference.ts';
import { harmlessLogText } from '../src/github/log-text.ts';
import { linesOf } from '../src/lib/lines.ts';
import { plainSentence } from '../src/lib/plain-sentence.ts';
import { createScrub, scrubParts } from '../src/lib/scrub.ts';
import { withoutFullStop } from '../src/lib/sentence-of.ts';
import { renderCsv } from '../src/report/csv.ts';
import {
  markdownCell,
  markdownPath,
  markdownSentence,
  mermaidName,
  oneLine,
  preformatted,
  xmlText,
} from '../src/report/escape.ts';
import { headlineOf } from '../src/report/headline.ts';
import { pairsOf } from '../src/report/html/page/pairs.ts';
import { blockJson, type PageOutput } from '../src/report/html/page-data.ts';
import { renderJunit } from '../src/report/junit.ts';
import { reasonText } from '../src/report/reason.ts';
import { detailsOf } from '../src/report/summary/details.ts';
import { parseJsonValue } from '../src/results/json-value.ts';
import { type OutputRecord, toOutputRecord } from '../src/results/record.ts';
import { resourceIdsIn, safeFileName } from '../src/results/reference.ts';
import { parseRetryAfterMs } from '../src/roe/retry.ts';
import { RowSplitter } from '../src/roe/rows.ts';
import { decodeErrorSentence, decodePurge } from '../src/roe/wire.ts';
import { buildRecord } from './support/build-record.ts';
import { buildReport } from './support/build-report.ts';
import { buildRow } from './support/build-row.ts';
import { growth } from './support/growth.ts';
import { temporaryWorkspace } from './support/temporary-workspace.ts';

/** Between the 4 of what is read once and the 16 of what is read once for each of its characters. */
const MOST = 8;

const of = (part: string) => (length: number) => part.repeat(Math.ceil(length / part.length));
const within = (begin: string, part: string, end: string) => (length: number) => `${begin}${of(part)(length)}${end}`;

/** Whatever a pattern may begin with, repeat or end with. */
const PARTS = [
  ' ',
  '\n',
  '<',
  '&#64;',
  '`',
  '\\"',
  '-',
  '$',
  '::',
  'a',
  '9',
  '.',
  '{',
  '\u0301',
  '\ud800',
  ': expected ',
];

async function drain(parts: AsyncIterable<string> | Iterable<string>): Promise<void> {
  for await (const _ of parts);
}

const jsonText = (value: string): OutputRecord => toOutputRecord({ key: 'a', dataType: 'application/json', value });
const jsonOf = (json: unknown): OutputRecord => jsonText(JSON.stringify(json));
const csvOf = (outputs: readonly OutputRecord[]) =>
  drain(
    renderCsv(async function* () {
      yield { ...buildRecord(), outputs };
    }),
  );
const errorOf = (message: string) => ({ outcome: 'failed', error: { code: 'job-failed', message } }) as const;

const TEXT_READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['an output that is to be JSON', parseJsonValue],
  ['a body of an error', decodeErrorSentence],
  ['a sentence of a server', plainSentence],
  ['a sentence that is quoted', withoutFullStop],
  ['a text for the log', harmlessLogText],
  ['a text for a cell of Markdown', markdownCell],
  ['a sentence of Markdown', markdownSentence],
  ['a path in Markdown', markdownPath],
  ['a text that keeps its lines', preformatted],
  ['a name in a chart', mermaidName],
  ['a line', oneLine],
  ['a text for XML', xmlText],
  ['a text in the page', blockJson],
  ['a verdict', headlineOf],
  ['a reason', (message) => reasonText({ code: 'timeout', message })],
  ['a difference', parseDifference],
  ['a time to wait', (text) => parseRetryAfterMs(text, 0)],
  ['the name of a reference', (text) => safeFileName(text, null, new Set())],
  ['a text with secrets', createScrub(['roe-test-key-5f83c1d6a07e942b'])],
  ['an output in the summary', (text) => detailsOf({ ...buildRecord(), outputs: [jsonText(text)] }, 'there')],
  ['an output in results.csv', (text) => csvOf([jsonText(text)])],
  ['a reason in junit.xml', (text) => drain(renderJunit(buildReport([buildRow(errorOf(text))])))],
];

describe.each(TEXT_READERS)('%s is read in time that grows with its length', (_, read) => {
  it.each(PARTS)('if it is full of %j', async (part) => {
    for (const textOf of [of(part), within('"a', part, 'a')]) {
      expect(await growth(read, textOf)).toBeLessThan(MOST);
    }
  });
});

const REFERENCES = ['/references/', '/references/x?', '/references/x#', '/references/x/'];

describe('in time that grows with its length', () => {
  it.each(REFERENCES)('an address of a reference is read, if it is full of %j', async (part) => {
    const read = (address: string) => resourceIdsIn([jsonOf({ references: [address] })]);
    expect(await growth(read, within('', part, '\n'))).toBeLessThan(MOST);
  });

  it.each(['\u0301\u0323', '\u0323\u0301', '\u1100\u1161'])(
    'the name of a reference is made, if it is full of %j',
    async (part) => {
      expect(await growth((id) => safeFileName(id, null, new Set()), within('a', part, 'a'))).toBeLessThan(MOST);
    },
  );

  it.each([1, 5])('a list under long names, %d deep, is put into columns', async (depth) => {
    const nested = (length: number) => {
      let value: unknown = Object.fromEntries(Array.from({ length: length / 20 }, (_, index) => [`k${index}`, index]));
      for (let level = 0; level < depth; level += 1) value = { ['n'.repeat(length / 2 / depth)]: value };
      return JSON.stringify(value);
    };
    expect(await growth((text) => csvOf([jsonText(text)]), nested)).toBeLessThan(MOST);
  });

  it('many outputs are put beside their corrections', async () => {
    const outputs = (length: number): PageOutput[] =>
      Array.from({ length: length / 10 }, (_, index) => [`key ${index}`, 'text/plain', '', false, 0]);
    const read = (text: string) => pairsOf(outputs(text.length), outputs(text.length).reverse());
    expect(await growth(read, of('x'))).toBeLessThan(MOST);
  });

  it.each([1, 100, 70_000])('a file of lines of %d characters is read', async (characters) => {
    await using workspace = temporaryWorkspace();
    const path = join(workspace.path, 'lines');
    const read = async (text: string) => {
      writeFileSync(path, text);
      await drain(linesOf(path));
    };
    expect(await growth(read, of(`${'x'.repeat(characters)}\n`))).toBeLessThan(MOST);
  });

  it('a text in small parts is looked through for secrets', async () => {
    const scrub = createScrub(['roe-test-key-5f83c1d6a07e942b']);
    expect(await growth((text) => drain(scrubParts(text, scrub)), of('r'))).toBeLessThan(MOST);
  });

  it.each([1, 1_000])('a reply with many rows is parted, as it comes in parts of %d bytes', async (bytes) => {
    const rowsOf = (length: number) => `[${of('{"a":"[{"},')(length)}0]`;
    const part = (text: string) => {
      const reply = Buffer.from(text);
      const splitter = new RowSplitter(reply.length);
      for (let at = 0; at < reply.length; at += bytes) for (const _ of splitter.push(reply.subarray(at, at + bytes)));
      return splitter.rest();
    };
    expect(await growth(part, rowsOf)).toBeLessThan(MOST);
    expect(await growth(part, within('[{"a":"', 'x', '"}]'))).toBeLessThan(MOST);
  });
});

it('each part of what a server says is looked at once, however deep it lies', () => {
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
