import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';

/** results.json as schema/results.schema.json publishes it; what no test reads is left out. */
export interface ResultsDocument {
  schemaVersion: 1;
  conclusion: 'success' | 'failure' | 'cancelled' | 'skipped';
  run: { repository: string; runId: number; runAttempt: number; job: string; startedAt: string; finishedAt: string };
  agent: { id: string; name: string; versionId: string; versionName: string } | null;
  counts: Record<CountName, number>;
  cost: number;
  results: ResultEntry[];
}

export interface ResultEntry {
  file: { path: string; bytes: number; sha256: string | null; contentType: string };
  outcome: OutcomeName;
  cached: boolean;
  reused: boolean;
  jobId: string | null;
  status: { code: number; name: string; timestamp: number | null } | null;
  submittedAt: string | null;
  finishedAt: string | null;
  durationMs: number | null;
  error: { code: string; message: string } | null;
  outputs: OutputEntry[] | null;
  correctedOutputs: OutputEntry[] | null;
  inputTokens: number | null;
  outputTokens: number | null;
  cost: number | null;
}

export interface OutputEntry {
  key: string;
  dataType: string;
  value: string;
  json: unknown;
}

export type OutcomeName = 'succeeded' | 'rejected' | 'failed' | 'cancelled' | 'timed-out' | 'lost' | 'not-submitted';

type CountName =
  | 'total'
  | 'succeeded'
  | 'rejected'
  | 'failed'
  | 'cancelled'
  | 'timedOut'
  | 'lost'
  | 'notSubmitted'
  | 'cached'
  | 'reused';

const schema = JSON.parse(
  await readFile(new URL('../../schema/results.schema.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** Fails the test where the text is no valid results.json, is not ordered by path, or counts wrongly. */
export function parseResults(text: string): ResultsDocument {
  const json: unknown = JSON.parse(text);
  validate(json);
  expect(validate.errors ?? []).toEqual([]);
  const document = json as ResultsDocument;
  const paths = document.results.map(({ file }) => file.path);
  // By UTF-16 code units, which is what sorting without a comparison does.
  expect(paths).toEqual([...new Set(paths)].sort());
  expect(document.counts).toEqual(countsOf(document.results));
  return document;
}

export async function readResults(path: string): Promise<ResultsDocument> {
  return parseResults(await readFile(path, 'utf8'));
}

function countsOf(results: readonly ResultEntry[]): ResultsDocument['counts'] {
  const count = (fits: (entry: ResultEntry) => boolean) => results.filter(fits).length;
  const ended = (outcome: OutcomeName) => count((entry) => entry.outcome === outcome);
  return {
    total: results.length,
    succeeded: ended('succeeded'),
    rejected: ended('rejected'),
    failed: ended('failed'),
    cancelled: ended('cancelled'),
    timedOut: ended('timed-out'),
    lost: ended('lost'),
    notSubmitted: ended('not-submitted'),
    cached: count(({ cached }) => cached),
    reused: count(({ reused }) => reused),
  };
}
