import type { Finding, ResultRecord } from '../results/record.ts';
import type { Output } from '../roe/roe.ts';
import type { FieldResult } from '../scorecard/scorecard.ts';

/** The user's checks as sent to the worker. They are texts: parsing again is faster than cloning objects. */
export interface Conditions {
  readonly schema: string | null;
  /** True if there are golden files. Each question carries its own. */
  readonly expected: boolean;
  readonly rejectWhen: string | null;
}

export const KINDS = ['schema', 'expected', 'reject-when'] as const;
export type Kind = (typeof KINDS)[number];

export function kindsOf({ schema, expected, rejectWhen }: Conditions): Kind[] {
  const has = { schema: schema !== null, expected, 'reject-when': rejectWhen !== null };
  return KINDS.filter((kind) => has[kind]);
}

export interface Question extends Omit<ResultRecord, 'outputs' | 'correctedOutputs'> {
  readonly outputs: readonly Output[] | null;
  readonly correctedOutputs: readonly Output[] | null;
  readonly golden: string | null;
}

export type Unusable = { readonly [kind in Kind]?: string | undefined };

export interface Answer {
  readonly findings: readonly Finding[];
  readonly fields?: readonly FieldResult[];
}

/** The worker first reports on its conditions, and then sends one reply per kind for each question. */
export type Reply =
  | { readonly about: 'conditions'; readonly unusable: Unusable }
  | ({ readonly about: 'question' } & Answer);
