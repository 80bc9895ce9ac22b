import type { UploadedFile } from '../multipart.ts';
import type { Datum } from '../scenario.ts';

/** What a job's inputs came as, files in the order sent. */
export interface Sent {
  texts: readonly { key: string; value: string }[];
  files: readonly UploadedFile[];
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

/** Answers by what was sent alone: the same inputs get the same answer. */
export type Engine = (sent: Sent, jobId: string) => Reading;

/** One output of JSON, priced by the pages read. */
export function answered(value: object, bytes: number, pages: number): Reading {
  const output: Datum = {
    key: 'output',
    description: 'Output JSON data',
    data_type: 'application/json',
    value: JSON.stringify(value),
  };
  const answer = withPrice([output], bytes, pages);
  return { readable: true, answer: { ...answer, outputs: [{ ...output, cost: answer.cost }] } };
}

export const unreadable = (reason: string): Reading => ({ readable: false, reason });

/** Tokens and cost where the outputs are scripted. */
export function priced(outputs: Datum[], bytes: number): Answer {
  return withPrice(outputs, bytes, 1);
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
