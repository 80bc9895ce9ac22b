import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

export interface ComparisonDocument {
  readonly conclusion: string;
  readonly noBase: string | null;
  readonly base: {
    readonly runId: number;
    readonly kind: string;
    readonly why: string;
    readonly accuracy: number | null;
  } | null;
  readonly now: { readonly accuracy: number | null };
  readonly counts: Readonly<Record<string, number>> | null;
  readonly test: { readonly kind: string; readonly p: number } | null;
  readonly decision: {
    readonly table: readonly { readonly from: string; readonly to: string; readonly count: number }[];
    readonly flips: readonly {
      readonly case: string;
      readonly reasons: { readonly base: string; readonly now: string };
    }[];
  } | null;
  readonly cases: readonly {
    readonly case: string;
    readonly class: string;
    readonly cause: string | null;
    readonly places: readonly {
      readonly pointer: string;
      readonly base: unknown;
      readonly now: unknown;
      readonly cut: boolean;
    }[];
    readonly morePlaces: number;
  }[];
  readonly fields: readonly { readonly pointer: string; readonly cases: number }[];
}

const schema = JSON.parse(
  readFileSync(new URL('../../schema/comparison.schema.json', import.meta.url), 'utf8'),
) as object;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const validate = ajv.compile(schema);

/** A comparison.json that keeps to the published schema; throws with every violation if it does not. */
export function parseComparison(text: string): ComparisonDocument {
  const document: unknown = JSON.parse(text);
  if (!validate(document)) throw new Error(ajv.errorsText(validate.errors, { separator: '\n' }));
  return document as ComparisonDocument;
}

/** The class and the cause of each case, such as `changed document`. */
export const classesOf = ({ cases }: ComparisonDocument): Record<string, string> =>
  Object.fromEntries(cases.map((one) => [one.case, one.cause === null ? one.class : `${one.class} ${one.cause}`]));
