import type { UploadedFile } from '../multipart.ts';
import { fractionOf } from '../random.ts';
import { answered, type Engine, type Sent, unreadable } from './answer.ts';
import { bytesOf, type Content, contentOf, linesOf, pagesOf, wordsIn } from './content.ts';
import { UNREADABLE } from './document.ts';
import { fill, formOf } from './forms.ts';
import { answerTo } from './question.ts';
import { amountIn, rounded, rowsOf } from './rows.ts';

const MAX_SHOWN = 200;

/** Takes whatever inputs there are. What it answers looks like an extraction and is made up where the documents say nothing. */
export const any: Engine = (sent) => {
  const read = sent.files.map((file) => ({ file, content: contentOf(file) }));
  if (read.some(({ content }) => content.kind === 'broken')) return unreadable(UNREADABLE);
  const documents = read.map(({ file, content }) => extractionOf(file, content));
  const about = documents.length === 1 ? documents[0] : documents.length === 0 ? verdictOn(sent) : { documents };
  const lines = read.flatMap(({ content }) => linesOf(content));
  const value = { ...about, ...answersTo(sent, lines), inputs: shown(sent) };
  return answered(
    value,
    bytesOf(sent),
    Math.max(
      1,
      read.reduce((sum, { content }) => sum + pagesOf(content), 0),
    ),
  );
};

function extractionOf(file: UploadedFile, content: Content): object {
  const lines = linesOf(content);
  const form = formOf(lines.join('\n'), file.fileName);
  const size = { words: wordsIn(lines), pages: pagesOf(content) };
  if (form !== null) {
    const { fields, invented } = fill(form, lines, file.sha256);
    return { document_type: form, file_name: file.fileName, ...fields, ...size, invented };
  }
  if (/csv$/i.test(file.contentType) || /\.(csv|tsv)$/i.test(file.fileName)) return tableOf(file, lines);
  const title = lines.find((line) => line.trim() !== '')?.replace(/^[#\s]+/, '') ?? file.fileName;
  return { document_type: 'document', file_name: file.fileName, title: title.slice(0, MAX_SHOWN), ...size };
}

/** The columns of a table, and the sums of those that hold numbers. */
function tableOf(file: UploadedFile, lines: readonly string[]): object {
  const rows = rowsOf(lines.join('\n'));
  const columns = Object.keys(rows[0] ?? {});
  const numeric = columns.filter((name) => rows.every((row) => typeof row[name] === 'number'));
  const sums = numeric.map((name) => [name, rounded(rows.reduce((sum, row) => sum + amountIn(row[name]), 0))]);
  return {
    document_type: 'table',
    file_name: file.fileName,
    rows: rows.length,
    columns,
    totals: Object.fromEntries(sums),
  };
}

/** For a job without a file, such as a row of a table. */
function verdictOn({ texts }: Sent): object {
  const fraction = fractionOf(JSON.stringify(texts));
  return { decision: fraction < 0.8 ? 'clear' : 'review', score: Math.round(fraction * 100) };
}

/** An answer to each text that is a question. */
function answersTo({ texts }: Sent, lines: readonly string[]): object {
  const asked = texts.filter(({ key, value }) => /question/i.test(key) || value.trim().endsWith('?'));
  if (asked.length === 0) return {};
  if (asked.length === 1) return { answer: answerTo(asked[0]?.value ?? '', lines) };
  return { answers: Object.fromEntries(asked.map(({ key, value }) => [key, answerTo(value, lines)])) };
}

/** Shows that every input arrived. */
function shown({ texts, files }: Sent): Record<string, string[]> {
  const values = [
    ...texts.map(({ key, value }) => [key, value.slice(0, MAX_SHOWN)] as const),
    ...files.map(({ key, fileName }) => [key, fileName] as const),
  ];
  const groups = Map.groupBy(values, ([key]) => key);
  return Object.fromEntries([...groups].map(([key, entries]) => [key, entries.map(([, value]) => value)]));
}
