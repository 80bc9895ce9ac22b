import {
  detailsBlock,
  type NumberedRow,
  type PageDetails,
  type PageRow,
  type PageRun,
  RUN_BLOCK,
  rowsBlock,
} from '../page-data.ts';
import { excerptOf } from './excerpt.ts';

export const readRun = (): PageRun => JSON.parse(textOf(RUN_BLOCK) ?? '') as PageRun;

export function readRows({ rowsBlocks }: PageRun): NumberedRow[] {
  const blocks = Array.from({ length: rowsBlocks }, (_, block) => JSON.parse(textOf(rowsBlock(block)) ?? '[]'));
  return (blocks.flat() as PageRow[]).map((row, number) => ({
    ...row,
    group: row.group || row.reason,
    number,
  }));
}

/** Null if the browser has not loaded that part of the file yet. */
export function readDetails(number: number): NamedDetails | null {
  const text = textOf(detailsBlock(number));
  return text === null ? null : named(JSON.parse(text) as PageDetails);
}

/** Empty until the row's details are loaded. */
export const excerptAt = (number: number): string => excerptOf(readDetails(number)?.outputs ?? null);

export type NamedDetails = ReturnType<typeof named>;

function named(details: PageDetails) {
  const [reasonCode, reason, jobId, submissionKey, status, files, tableRow, ...others] = details;
  const [inputTokens, outputTokens, checks, outputs, correctedOutputs] = others;
  const job = { reasonCode, reason, jobId, submissionKey, status, inputTokens, outputTokens };
  return { ...job, files, tableRow, checks, outputs, correctedOutputs };
}

/** JSON, so that a search needs no parsing. Empty until loaded. */
export const detailsText = (number: number): string => textOf(detailsBlock(number)) ?? '';

export const loading = (): boolean => document.readyState === 'loading';

export function whenLoaded(act: () => void): void {
  document.addEventListener('DOMContentLoaded', act, { once: true });
}

const textOf = (id: string): string | null => document.getElementById(id)?.textContent ?? null;
