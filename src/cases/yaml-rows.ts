import { setImmediate as turn } from 'node:timers/promises';
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { exactValue, hasFields } from '../lib/exact-json.ts';
import type { Result } from '../lib/result.ts';
import type { Fault } from '../verdict.ts';
import { invalidTable, RowCollector, type Rows, tableFault } from './table.ts';

/** The library needs hundreds of bytes for each character that it parses at once. */
const MAX_PART_CHARACTERS = 1_000_000;
const ROWS_OF_PART = 200;

interface Part {
  readonly text: string;
  readonly linesBefore: number;
}

/** Rejects only when the signal fires. */
export async function yamlRows(content: Buffer, source: string, signal: AbortSignal): Promise<Result<Rows, Fault>> {
  const text = content.toString('utf8').replace(/^\uFEFF/, '');
  const rows = await readParts(partsOf(text), source, signal);
  // A part cannot use an anchor from another part, so a small text is parsed again as a whole.
  const isSmall = text.length <= MAX_PART_CHARACTERS;
  return rows.ok || !isSmall ? rows : readParts([{ text, linesBefore: 0 }], source, signal);
}

async function readParts(parts: Iterable<Part>, source: string, signal: AbortSignal): Promise<Result<Rows, Fault>> {
  const rows = new RowCollector(source);
  for (const part of parts) {
    await turn(null, { signal });
    const fault = readPart(part, source, rows);
    if (fault !== null) return { ok: false, error: fault };
  }
  return rows.finish();
}

function readPart({ text, linesBefore }: Part, source: string, rows: RowCollector): Fault | null {
  if (text.length > MAX_PART_CHARACTERS) {
    const headline = `${source} has more than ${MAX_PART_CHARACTERS} characters between two rows that begin with \`-\``;
    return tableFault('table-too-large', headline, 'write each row as an item that begins with `-`, or use JSON');
  }
  const lineCounter = new LineCounter();
  const lineOf = (place: number | undefined) => linesBefore + lineCounter.linePos(place ?? 0).line;
  const document = parseDocument(text, { lineCounter });
  const error = document.errors[0];
  if (error !== undefined) {
    return invalidTable(`${source} is not valid YAML on line ${lineOf(error.pos[0])}`, 'correct it');
  }
  if (document.contents === null) return null;
  if (!isSeq(document.contents)) return invalidTable(`${source} is not a YAML list`, 'begin each row with `-`');
  for (const item of document.contents.items) {
    const line = lineOf(isNode(item) ? item.range?.[0] : 0);
    const values = valuesOf(item, document);
    const fault = hasFields(values)
      ? rows.add(line, values)
      : invalidTable(
          `the row on line ${line} of ${source} is not a mapping`,
          'make each row a mapping of names to values',
        );
    if (fault !== null) return fault;
  }
  return null;
}

/** Null if it is not a mapping, or if the library fails to convert it. */
function valuesOf(item: unknown, document: Document): unknown {
  try {
    return isMap(item) ? exactValue(item, document) : null;
  } catch {
    return null;
  }
}

/** The start of a row at the left margin, which is never part of another row. */
const ROW = /(?<=^|\n)-(?=\s)/g;

/** Splits a list whose rows begin at the left margin. Any other list stays whole. */
function* partsOf(text: string): Generator<Part> {
  let begin = 0;
  let linesBefore = 0;
  let rows = 0;
  for (const { index } of text.matchAll(ROW)) {
    rows += 1;
    if (rows <= ROWS_OF_PART) continue;
    const part = text.slice(begin, index);
    yield { text: part, linesBefore };
    linesBefore += part.split('\n').length - 1;
    begin = index;
    rows = 1;
  }
  yield { text: text.slice(begin), linesBefore };
}
