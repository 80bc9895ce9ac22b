import { Buffer } from 'node:buffer';
import type { Datum } from './scenario.ts';

export interface Document {
  contentType: string;
  bytes: number;
  head: Buffer;
  tail: Buffer;
  whole: boolean;
}

export interface Answer {
  outputs: Datum[];
  inputTokens: number;
  outputTokens: number;
  cost: number;
  /** Results of tools by their artifact key. */
  artifacts?: Record<string, unknown>;
}

export type Reading = { readable: true; answer: Answer } | { readable: false; reason: string };

const UNREADABLE = 'The document could not be read.';

export function textDocument(text: string): Document {
  const head = Buffer.from(text, 'utf8');
  return { contentType: 'text/plain', bytes: head.length, head, tail: head.subarray(-1024), whole: true };
}

/** What the agent answers where no outputs are scripted. */
export function read(document: Document): Reading {
  if (document.bytes === 0) return { readable: false, reason: UNREADABLE };
  const isPdf = document.contentType === 'application/pdf' || document.head.subarray(0, 5).toString() === '%PDF-';
  if (isPdf) return readPdf(document);
  const text = document.head.toString('utf8');
  if (text.includes('\0')) return answered({ bytes: document.bytes }, document.bytes, 1);
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return answered({ ...labels(lines), lines: lines.length }, document.bytes, 1);
}

/** Tokens and cost where the outputs are scripted. */
export function priced(outputs: Datum[], bytes: number): Answer {
  return withPrice(outputs, bytes, 1);
}

function readPdf(document: Document): Reading {
  const text = document.head.toString('latin1');
  const ending = document.whole ? text : document.tail.toString('latin1');
  if (!text.includes('%PDF-') || !ending.includes('%%EOF')) return { readable: false, reason: UNREADABLE };
  const pages = text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  return answered({ ...labels(shownText(text)), pages }, document.bytes, Math.max(pages, 1));
}

function shownText(pdf: string): string[] {
  const shown = pdf.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)\s*Tj/g);
  return [...shown].map((match) => (match[1] ?? '').replace(/\\([()\\])/g, '$1'));
}

function labels(lines: string[]): Record<string, string | number> {
  const found: Record<string, string | number> = {};
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

function plainValue(text: string): string | number {
  return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? Number(text) : text;
}

function answered(value: Record<string, string | number>, bytes: number, pages: number): Reading {
  const output: Datum = {
    key: 'output',
    description: 'Output JSON data',
    data_type: 'application/json',
    value: JSON.stringify(value),
  };
  const answer = withPrice([output], bytes, pages);
  return { readable: true, answer: { ...answer, outputs: [{ ...output, cost: answer.cost }] } };
}

function withPrice(outputs: Datum[], bytes: number, pages: number): Answer {
  const characters = outputs.reduce((sum, output) => sum + output.value.length, 0);
  return {
    outputs,
    inputTokens: Math.ceil(bytes / 4),
    outputTokens: Math.ceil(characters / 4),
    cost: Math.round((0.01 + 0.01 * pages) * 10_000) / 10_000,
  };
}
