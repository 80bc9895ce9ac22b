import type { Finding, ResultRecord } from '../results/record.ts';
import type { Output } from '../roe/roe.ts';
import type { FieldResult } from '../scorecard/scorecard.ts';

/** The user's checks as sent to the worker. Messages hold texts and no parsed JSON: parsing again is faster than cloning objects. */
export interface Conditions {
  readonly schema: string | null;
  /** Whether there are golden files. Each is sent with the question about its document. */
  readonly expected: boolean;
  readonly rejectWhen: string | null;
}

/** Listed in the order of evaluation. */
export const KINDS = ['schema', 'expected', 'reject-when'] as const;
export type Kind = (typeof KINDS)[number];

export function kindsOf({ schema, expected, rejectWhen }: Conditions): Kind[] {
  const has = { schema: schema !== null, expected, 'reject-when': rejectWhen !== null };
  return KINDS.filter((kind) => has[kind]);
}

/** One result to check, with its outputs as Roe sent them. */
export interface Question extends Omit<ResultRecord, 'outputs' | 'correctedOutputs'> {
  readonly outputs: readonly Output[] | null;
  readonly correctedOutputs: readonly Output[] | null;
  readonly golden: string | null;
}

/** Why conditions cannot be used. Empty if all can. */
export type Unusable = { readonly [kind in Kind]?: string | undefined };

/** The answer of one kind of check. */
export interface Answer {
  readonly findings: readonly Finding[];
  /** The expected fields of the case; only from `expected`, and only if the case has a golden file. */
  readonly fields?: readonly FieldResult[];
}

/** The checker first reports on its conditions. Then it answers each question with one reply per kind, in their order. */
export type Reply =
  | { readonly about: 'conditions'; readonly unusable: Unusable }
  | ({ readonly about: 'question' } & Answer);
