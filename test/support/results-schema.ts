import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { ResultRecord } from '../../src/results/record.ts';
import type { Scorecard } from '../../src/scorecard/scorecard.ts';

export interface ResultsDocument {
  readonly conclusion: string;
  readonly run: { readonly shard: { readonly index: number; readonly total: number } | null };
  readonly halt: { readonly code: string; readonly message: string } | null;
  readonly legs: readonly { readonly index: number; readonly runAttempt: number }[] | null;
  readonly agent: {
    readonly versionId: string;
    readonly postActions: readonly { readonly name: string; readonly operation: string }[];
  } | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly cost: number;
  readonly scorecard: Scorecard | null;
  readonly results: readonly ResultRecord[];
}

const isSchemaOfObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && 'type' in value && 'properties' in value;
const published = readFileSync(new URL('../../schema/results.schema.json', import.meta.url), 'utf8');
/** The published schema is open for fields to come. Here every object has the fields that it names, and no others. */
const schema = JSON.parse(published, (_, value) =>
  isSchemaOfObject(value) ? { ...value, additionalProperties: false } : value,
) as object;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** A results.json that keeps to the published schema and has no other field. Throws with every violation if it does not. */
export function parseResults(text: string): ResultsDocument {
  const document: unknown = JSON.parse(text);
  if (!validate(document)) throw new Error(ajv.errorsText(validate.errors, { separator: '\n' }));
  return document as ResultsDocument;
}
