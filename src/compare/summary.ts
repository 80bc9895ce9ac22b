import { pluralize } from '../lib/pluralize.ts';
import { truncate } from '../lib/truncate.ts';
import type { CaseWord } from '../outcome.ts';
import { OUTCOMES, type Outcome, outcomeWord } from '../outcome.ts';
import type { ChangedParts } from '../report/changed-parts.ts';
import { markdownCell, markdownPath, markdownSentence } from '../report/escape.ts';
import { ByteBudget } from '../report/summary/byte-budget.ts';
import { folded } from '../report/summary/table.ts';
import { asSentence, costText, durationText } from '../report/text.ts';
import { linesOf, type Verdict } from '../verdict.ts';
import { type Cause, type Change, CLASSES, type Class } from './classify.ts';
import type { Comparison } from './comparison.ts';
import type { DecisionTable } from './decision.ts';
import type { Detail, FieldCount } from './detail.ts';
import type { Entry } from './entry.ts';
import { sideBySide } from './side-by-side.ts';
import { agentText, type BaseSource, baseLine, sideText, testSentence } from './text.ts';
import { classWord } from './verdict.ts';

export interface ShownComparison {
  readonly comparison: Comparison;
  readonly source: BaseSource;
  readonly verdict: Verdict;
  readonly fields: readonly FieldCount[];
  readonly details: ReadonlyMap<string, Detail>;
  readonly artifactUrl: string | null;
}

interface ShownLimits {
  readonly bytes: number;
  readonly rows: number;
  readonly details: number;
  readonly flips: number;
}

/** The runner drops a summary above 1 MiB. */
const IN_SUMMARY: ShownLimits = { bytes: 990_000, rows: 500, details: 200, flips: 200 };
const IN_COMMENT: ShownLimits = { bytes: 55_000, rows: 30, details: 10, flips: 20 };

export const MARKS = { success: '✅', failure: '❌', cancelled: '🚫', skipped: '⏭️' } as const;

export const renderComparison = (shown: ShownComparison): string => render(shown, IN_SUMMARY, '##');
export const renderForComment = (shown: ShownComparison): string => render(shown, IN_COMMENT, '###');

/** For a run without a comparison, because there is no base or the inputs are invalid. */
export function renderVerdict(verdict: Verdict, level = '##'): string {
  const lines = linesOf(verdict).map((line) => markdownSentence(truncate(asSentence(line), 1_000)));
  const reasons = (lines.length < 2 ? lines : lines.map((line) => `- ${line}`)).join('\n');
  return `${titleOf(verdict, level)}\n\n${reasons === '' ? '' : `${reasons}\n\n`}`;
}

const titleOf = ({ conclusion, headline }: Verdict, level: string): string =>
  `${level} ${MARKS[conclusion]} Roe agent, compared: ${markdownSentence(truncate(headline, 1_000))}`;

/** Adds parts in order of importance until the limit, and says which it left out. */
function render(shown: ShownComparison, limits: ShownLimits, level: string): string {
  const { comparison, verdict } = shown;
  const budget = new ByteBudget(limits.bytes);
  const parts = [
    `${titleOf(verdict, level)}\n\n`,
    openingOf(shown),
    decisionOf(comparison.decision, comparison.unit, limits),
    differencesOf(comparison, limits),
    fieldsOf(shown.fields, comparison.unit),
  ];
  const taken = parts.filter((part) => budget.take(part));
  const details = budget.fill(detailsOf(shown, limits));
  const folds = budget.fill(othersOf(comparison));
  const wanted = [...shown.details.keys()].length;
  const isShort = taken.length < parts.length || details.length < wanted;
  const rest = isShort ? `Everything is in ${sourceOf(shown)}.\n\n` : '';
  return [...taken, ...details.map((text) => `${text}\n`), ...folds, rest].join('');
}

const sourceOf = ({ artifactUrl }: ShownComparison): string =>
  artifactUrl === null ? '`comparison.json`' : `[the comparison's artifact](${artifactUrl})`;

function openingOf({ comparison, source, artifactUrl }: ShownComparison): string {
  const { base, now, counts, paired, test, unit } = comparison;
  const tally = CLASSES.filter((name) => counts[name] > 0).map(
    (name) => `${CLASS_MARKS[name]} **${counts[name]}** ${classWord(name)}`,
  );
  const rows = [
    ['Agent', agentText(base), agentText(now)],
    ['Cost', costText(paired.base.cost), costText(paired.now.cost)],
    ...(base.accuracy === null && now.accuracy === null
      ? []
      : [['Expected fields that are right', shareText(base.accuracy), shareText(now.accuracy)]]),
    [`Time of a ${unit}`, timeText(paired.base.meanMs), timeText(paired.now.meanMs)],
  ];
  const lines = rows.map((row) => `| ${row.map((text) => markdownCell(truncate(text, 200))).join(' | ')} |\n`);
  const table = `| ${pluralize(paired.cases, unit)} in both | Base | Now |\n| :-- | :-- | :-- |\n${lines.join('')}`;
  const paragraphs = [
    `${markdownSentence(baseLine(base, source))} Compared is ${markdownSentence(sideText(now))}.`,
    tally.join(' &nbsp; ').replaceAll('** ', '**&nbsp;'),
    markdownSentence(testSentence(test, unit)),
    paired.cases === 0 ? '' : table.trimEnd(),
    artifactUrl === null ? '' : `[Download the comparison](${artifactUrl})`,
  ];
  return `${paragraphs.filter((text) => text !== '').join('\n\n')}\n\n`;
}

/** Rounded down, so that only a full share reads 100 %. */
const shareText = (share: number | null): string =>
  share === null ? '–' : `${Math.floor(share * 1_000 + 1e-9) / 10} %`;
const timeText = (ms: number | null): string => (ms === null ? '–' : durationText(ms));

const CLASS_MARKS: Readonly<Record<Class, string>> = {
  regressed: '🔻',
  changed: '✏️',
  fixed: '🎉',
  same: '✅',
  added: '➕',
  removed: '➖',
  'not-run': '⏭️',
};

export const CAUSES: Readonly<Record<Cause, string>> = {
  agent: 'another agent or version',
  document: 'the document',
  inputs: 'the inputs',
  checks: 'the checks',
  none: 'nothing else differs',
};

const MAX_DECISIONS = 12;

function decisionOf(decision: DecisionTable | null, unit: CaseWord, limits: ShownLimits): string {
  if (decision === null) return '';
  const { pointer, values, flips } = decision;
  const title = `**Decisions** at ${markdownCell(pointer || 'the output')}: ${flips.length === 0 ? 'none differs' : pluralize(flips.length, 'flip')}\n\n`;
  if (values.length === 0) return `**Decisions**: no ${unit} has a value at ${markdownCell(pointer)} in both runs\n\n`;
  const list = flips
    .slice(0, limits.flips)
    .map(({ case: id, from, to, base, now }) =>
      rowOf([pathCell(id), `${cell(from)} → ${cell(to)}`, cell(base.reason), cell(now.reason)]),
    );
  const more = moreOf(flips.length - list.length, 'flip');
  const head = `| ${heading(unit)} | Flip | Reason in the base | Reason now |\n| :-- | :-- | :-- | :-- |\n`;
  const listed = list.length === 0 ? '' : `${head}${list.join('')}${more}\n`;
  return `${title}${values.length > MAX_DECISIONS ? '' : crossTable(decision)}${listed}`;
}

function crossTable({ values, cells }: DecisionTable): string {
  const counts = new Map(cells.map(({ from, to, count }) => [JSON.stringify([from, to]), count]));
  const head = `| Base ↓ Now → | ${values.map(cell).join(' | ')} |\n| :-- |${' --: |'.repeat(values.length)}\n`;
  const rows = values.map((from) => {
    const row = values.map((to) => {
      const count = counts.get(JSON.stringify([from, to])) ?? 0;
      return from !== to && count > 0 ? `**${count}**` : String(count);
    });
    return rowOf([cell(from), ...row]);
  });
  return `${head}${rows.join('')}\n`;
}

function differencesOf({ changes, unit }: Comparison, limits: ShownLimits): string {
  const order = (change: Change) => CLASSES.indexOf(change.class);
  const differing = changes.filter(({ cause }) => cause !== null).toSorted((a, b) => order(a) - order(b));
  if (differing.length === 0) return '';
  const rows = differing.slice(0, limits.rows).map((change) => {
    const name = `${CLASS_MARKS[change.class]}\u00a0${classWord(change.class)}`;
    return rowOf([pathCell(change.case), name, CAUSES[change.cause ?? 'none'], wasAndIs(change)]);
  });
  const head = `| ${heading(unit)} | Since the base | Because of | Was → is |\n| :-- | :-- | :-- | :-- |\n`;
  return `${head}${rows.join('')}${moreOf(differing.length - rows.length, unit)}\n`;
}

function wasAndIs({ base, now }: Change): string {
  const side = (entry: Entry | null) =>
    entry === null ? '' : [cell(wordOf(entry.outcome)), cell(entry.error)].filter(Boolean).join(': ');
  return base?.outcome === now?.outcome && base?.error === now?.error ? side(now) : `${side(base)} → ${side(now)}`;
}

const wordOf = (outcome: string): string =>
  OUTCOMES.includes(outcome as Outcome) ? outcomeWord(outcome as Outcome) : outcome;

const MAX_FIELDS = 20;

function fieldsOf(fields: readonly FieldCount[], unit: CaseWord): string {
  if (fields.length < 2) return '';
  const rows = fields
    .slice(0, MAX_FIELDS)
    .map(({ pointer, cases }) => rowOf([cell(pointer || 'the output'), String(cases)]));
  const others = fields.length - rows.length;
  return `| Fields that changed most | ${heading(unit)}s |\n| :-- | --: |\n${rows.join('')}${moreOf(others, 'field')}\n`;
}

function* detailsOf({ comparison, details }: ShownComparison, limits: ShownLimits): Generator<string> {
  const order = (change: Change) => CLASSES.indexOf(change.class);
  const shown = comparison.changes.flatMap((change) => {
    const detail = details.get(change.case);
    return detail === undefined ? [] : [{ ...change, ...detail }];
  });
  const sorted = shown.toSorted((a, b) => order(a) - order(b));
  for (const { case: id, class: name, places, more } of sorted.slice(0, limits.details)) {
    const rows = places.map(({ pointer, base, now }) => {
      const parts = sideBySide(base, now);
      return rowOf([cell(pointer || 'the output'), marked(parts, parts.a), marked(parts, parts.b)]);
    });
    const table = `| Place | Base | Now |\n| :-- | :-- | :-- |\n${rows.join('')}${moreOf(more, 'place')}`;
    yield folded(`${CLASS_MARKS[name]} ${pathCell(id)}`, table);
  }
}

function* othersOf({ changes, unit }: Comparison): Generator<string> {
  for (const name of ['added', 'removed', 'not-run'] as const) {
    const some = changes.filter((change) => change.class === name);
    if (some.length === 0) continue;
    const list = some.slice(0, MAX_NAMES).map((change) => `- ${pathCell(change.case)}\n`);
    const others = some.length - list.length;
    const more = others === 0 ? '' : `- and ${pluralize(others, `more ${unit}`)}\n`;
    yield `${folded(`${CLASS_MARKS[name]} ${pluralize(some.length, unit)} ${classWord(name)}`, `${list.join('')}${more}`)}\n`;
  }
}

const MAX_NAMES = 100;
const MAX_CELL_LENGTH = 300;

export const heading = (unit: CaseWord): string => (unit === 'file' ? 'File' : 'Case');
const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
const cell = (text: string): string => markdownCell(truncate(text, MAX_CELL_LENGTH));
const moreOf = (count: number, what: string): string =>
  count <= 0 ? '' : `\n${pluralize(count, `more ${what}`)}; see comparison.json for all.\n`;
const pathCell = (id: string): string =>
  markdownPath(id.length > MAX_CELL_LENGTH ? `…${id.slice(-MAX_CELL_LENGTH)}` : id);

/** Placeholders for tags until the text around them is escaped. Both are private characters. */
const MARK = '\uE000';
const MARK_END = '\uE001';

/** Marks the difference in one of two values. Spaces at the marks are kept. */
function marked({ before, after }: ChangedParts, changed: string): string {
  const [start, middle, end] = [before, changed, after].map((text) => text.replaceAll(/[\uE000\uE001]/g, ''));
  const text = `${start}${middle === '' ? '' : `${MARK}${middle}${MARK_END}`}${end}`;
  return markdownCell(text).replace(MARK, '<mark>').replace(MARK_END, '</mark>');
}
