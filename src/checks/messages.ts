import type { Finding, ResultRecord } from '../results/record.ts';
import type { Output } from '../roe/roe.ts';

/** What the user's checks are made of. Like all that goes to the checker and comes from it, plain data that holds no parsed JSON. */
export interface Conditions {
  /** The text of a JSON Schema. */
  readonly schema: string | null;
  /** Whether there are golden files; each goes along with the question about its document. */
  readonly expected: boolean;
  readonly rejectWhen: string | null;
}

/** In the order in which they are evaluated. */
export const KINDS = ['schema', 'expected', 'reject-when'] as const;
export type Kind = (typeof KINDS)[number];

export function kindsOf({ schema, expected, rejectWhen }: Conditions): Kind[] {
  const has = { schema: schema !== null, expected, 'reject-when': rejectWhen !== null };
  return KINDS.filter((kind) => has[kind]);
}

/** One result to look at. Its outputs are as Roe sent them: to parse text again is faster than to copy what was parsed. */
export interface Question extends Omit<ResultRecord, 'outputs' | 'correctedOutputs'> {
  readonly outputs: readonly Output[] | null;
  readonly correctedOutputs: readonly Output[] | null;
  /** The text of the document's golden file. */
  readonly golden: string | null;
}

/** Why conditions cannot be used; none where all can. */
export type Unusable = { readonly [kind in Kind]?: string | undefined };

/** The checker's first word is about its conditions; then it answers each question with one reply for each kind, in their order. */
export type Reply =
  | { readonly about: 'conditions'; readonly unusable: Unusable }
  | { readonly about: 'question'; readonly findings: readonly Finding[] };
