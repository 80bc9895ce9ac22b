import { pluralize } from '../lib/pluralize.ts';
import type { CaseWord } from '../outcome.ts';
import type { PairedTest } from './decision.ts';
import { MIN_DIFFERING } from './mcnemar.ts';
import type { SideHead } from './side.ts';

export interface BaseSource {
  readonly kind: 'last-success' | 'path' | 'artifact';
  readonly why: string;
}

/** "Invoices v3", or the part of it that is known. */
export const agentText = ({ agent }: SideHead): string =>
  agent === null ? 'an unknown agent' : `${agent.name || agent.id} ${agent.versionName || agent.versionId}`;

/** "run 4711, attempt 2, commit 0123456, 2026-08-01, Invoices v3", or the part of it that is known. */
export function sideText(side: SideHead): string {
  const parts = [
    side.runId === 0 ? '' : `run ${side.runId}`,
    side.runAttempt > 1 ? `attempt ${side.runAttempt}` : '',
    side.sha === '' ? '' : `commit ${side.sha.slice(0, 7)}`,
    side.startedAt.slice(0, 10),
    agentText(side),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

export const baseLine = (base: SideHead, { why }: BaseSource): string => `The base is ${sideText(base)}: ${why}.`;

export function testSentence(test: PairedTest | null, unit: CaseWord): string {
  if (test === null) return '';
  const { kind, oneWay, otherWay, p } = test;
  const differing = oneWay + otherWay;
  const did =
    kind === 'outcomes'
      ? `${oneWay} regressed and ${otherWay} fixed`
      : `${oneWay} flips one way and ${otherWay} the other`;
  if (differing < MIN_DIFFERING) {
    const few = kind === 'outcomes' ? pluralize(differing, unit) : pluralize(differing, 'decision');
    return `Too few to tell: only ${few} differ${differing === 1 ? 's' : ''}, and a split of fewer than ${MIN_DIFFERING} can always be chance.`;
  }
  const says = p < 0.05 ? 'chance alone hardly explains that' : 'chance alone may explain that';
  return `${did}: ${says} (exact two-sided McNemar test, ${probabilityText(p)}).`;
}

const probabilityText = (p: number): string => (p < 0.0001 ? 'p < 0.0001' : `p = ${Number(p.toPrecision(2))}`);
