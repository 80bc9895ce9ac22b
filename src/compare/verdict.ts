import { pluralize } from '../lib/pluralize.ts';
import { runProblem } from '../problem.ts';
import { problemsVerdict, skippedVerdict, type Verdict } from '../verdict.ts';
import { CLASSES, type Class } from './classify.ts';
import type { Comparison } from './comparison.ts';

export const FAIL_ON_CHANGE = ['none', 'regressed', 'changed'] as const;
export type FailOnChange = (typeof FAIL_ON_CHANGE)[number];

export const IF_NO_BASE = ['warn', 'error', 'ignore'] as const;
export type IfNoBase = (typeof IF_NO_BASE)[number];

const FAILING: Readonly<Record<FailOnChange, readonly Class[]>> = {
  none: [],
  regressed: ['regressed'],
  changed: ['regressed', 'changed'],
};

const WORDS: Readonly<Record<Class, string>> = {
  regressed: 'regressed',
  changed: 'changed',
  fixed: 'fixed',
  same: 'the same',
  added: 'added',
  removed: 'removed',
  'not-run': 'not run',
};

export const classWord = (name: Class): string => WORDS[name];

/** "1 regressed, 3 changed, 36 the same": the counts above zero, the worst first. */
export const tallyOf = (counts: Comparison['counts']): string =>
  CLASSES.filter((name) => counts[name] > 0)
    .map((name) => `${counts[name]} ${classWord(name)}`)
    .join(', ');

/** Only cases that ran in both runs count. */
export function judgeChanges(comparison: Comparison, failOn: FailOnChange): Verdict {
  const { counts, paired, unit } = comparison;
  const tally = tallyOf(counts);
  if (paired.cases === 0) {
    return { ...skippedVerdict('nothing-in-common', `nothing to compare: no ${unit} ran in both runs`), tally };
  }
  const failing = FAILING[failOn].filter((name) => counts[name] > 0);
  const parts = failing.map((name) => `${counts[name]} ${classWord(name)}`);
  const compared = pluralize(paired.cases, unit);
  const headline = failing.length > 0 ? `of ${compared}, ${parts.join(' and ')}` : headlineOf(comparison, compared);
  return { conclusion: failing.length > 0 ? 'failure' : 'success', headline, tally, detail: '', problems: [] };
}

function headlineOf({ counts, paired }: Comparison, compared: string): string {
  const differing = (['regressed', 'changed', 'fixed'] as const).filter((name) => counts[name] > 0);
  if (differing.length === 0) return paired.cases === 1 ? `${compared} is the same` : `all ${compared} are the same`;
  const parts = differing.map((name) => `${counts[name]} ${classWord(name)}`);
  const better = counts.regressed === 0 ? ', none regressed' : '';
  return `of ${compared}, ${parts.join(' and ')}${better}`;
}

export function withoutBase(why: string, ifNoBase: IfNoBase): Verdict {
  if (ifNoBase === 'error') return problemsVerdict('nothing was compared', [runProblem('no-base', why)]);
  return skippedVerdict('no-base', 'nothing was compared', why);
}

export const unreadableResults = (path: string, what: string): Verdict =>
  problemsVerdict('nothing was compared', [
    runProblem('results-unreadable', `\`results\` names ${path}, but ${what}: set it to the output \`results-path\``),
  ]);
