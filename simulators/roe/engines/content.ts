import { Buffer } from 'node:buffer';
import type { UploadedFile } from '../multipart.ts';
import type { Sent } from './answer.ts';

export interface Document {
  contentType: string;
  bytes: number;
  head: Buffer;
  tail: Buffer;
  whole: boolean;
}

export type Content =
  | { kind: 'pdf'; lines: string[]; pages: number }
  | { kind: 'text'; lines: string[] }
  | { kind: 'bytes' }
  | { kind: 'broken' };

export function textDocument(text: string): Document {
  const head = Buffer.from(text, 'utf8');
  return { contentType: 'text/plain', bytes: head.length, head, tail: head.subarray(-1024), whole: true };
}

export function contentOf(document: Document): Content {
  if (document.bytes === 0) return { kind: 'broken' };
  const isPdf = document.contentType === 'application/pdf' || document.head.subarray(0, 5).toString() === '%PDF-';
  if (isPdf) return pdfContent(document);
  const text = document.head.toString('utf8');
  if (text.includes('\0')) return { kind: 'bytes' };
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return { kind: 'text', lines };
}

function pdfContent({ head, tail, whole }: Document): Content {
  if (!head.includes('%PDF-') || !(whole ? head : tail).includes('%%EOF')) return { kind: 'broken' };
  // Only the part that can hold text or pages, since most of a scan is neither.
  const end = Math.max(head.lastIndexOf('Tj') + 'Tj'.length, head.lastIndexOf('/Page') + '/Page?'.length);
  const text = head.toString('latin1', 0, end);
  return { kind: 'pdf', lines: shownText(text), pages: text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0 };
}

function shownText(pdf: string): string[] {
  const shown = pdf.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)\s*Tj/g);
  return [...shown].map((match) => (match[1] ?? '').replace(/\\([()\\])/g, '$1'));
}

export const linesOf = (content: Content): string[] =>
  content.kind === 'pdf' || content.kind === 'text' ? content.lines : [];

export const pagesOf = (content: Content): number => (content.kind === 'pdf' ? Math.max(content.pages, 1) : 1);

export type Fields = Record<string, string | number>;

/** The `Label: value` lines, with keys in snake_case. */
export function labels(lines: readonly string[]): Fields {
  const found: Fields = {};
  for (const line of lines) {
    const match = /^\s*([A-Za-z][\w /-]{0,60}):\s+(\S.*?)\s*$/.exec(line);
    if (match) found[snakeCase(match[1] ?? '')] = plainValue(match[2] ?? '');
  }
  return found;
}

function snakeCase(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/** A number only where it is written as one. */
export function plainValue(text: string): string | number {
  return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? Number(text) : text;
}

export const textUnder = (sent: Sent, key: string): string => sent.texts.find((text) => text.key === key)?.value ?? '';

export const filesUnder = (sent: Sent, key: string): UploadedFile[] => sent.files.filter((file) => file.key === key);

/** The text of an input that came as text or as files. */
export function linesUnder(sent: Sent, key: string): string[] {
  const fromFiles = filesUnder(sent, key).flatMap((file) => linesOf(contentOf(file)));
  return [...linesOf(contentOf(textDocument(textUnder(sent, key)))), ...fromFiles];
}

export const bytesOf = ({ texts, files }: Sent): number =>
  texts.reduce((sum, { value }) => sum + Buffer.byteLength(value), 0) +
  files.reduce((sum, file) => sum + file.bytes, 0);

export const wordsIn = (lines: readonly string[]): number => lines.join(' ').match(/\S+/g)?.length ?? 0;
