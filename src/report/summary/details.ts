import type { Row } from '../../cases/case.ts';
import { differenceOf, type RejectedValue, rejectedValueOf } from '../../checks/difference.ts';
import { pluralize } from '../../lib/pluralize.ts';
import { truncate } from '../../lib/truncate.ts';
import type { CheckRecord, OutputRecord, ResultRecord } from '../../results/record.ts';
import type { ResultRow } from '../../results/results-file.ts';
import { markdownCell, markdownName, markdownPath, markdownSentence, preformatted } from '../escape.ts';
import { isOneFile } from '../report.ts';
import { cellText, durationText, reasonText } from '../text.ts';
import { folded, MARKS, MAX_REASON_LENGTH } from './table.ts';

const MAX_WHOLE_REASON_LENGTH = 2_000;
const MAX_OUTPUTS_LENGTH = 4_000;
/** Longer JSON is not indented, since only its beginning is shown. */
export const MAX_INDENTED_LENGTH = 100_000;
const MAX_OUTPUTS = 20;
const MAX_CHECKS = 20;
const MAX_CELL_LENGTH = 200;

/**
 * True for outputs, a reason that the row cuts, or more parts than one file. If the whole run has the problem, the
 * parts of one case do not matter.
 */
export const mayHaveDetails = (row: ResultRow): boolean =>
  row.outcome === 'succeeded' ||
  row.outcome === 'rejected' ||
  (row.error !== null &&
    (reasonText(row.error).length > MAX_REASON_LENGTH || (!isOneFile(row) && row.error.scope === 'case')));

/**
 * Failed checks, outputs, and the ids at Roe, folded. Null if there are only ids. `source` names the place with
 * everything.
 */
export function detailsOf(record: ResultRecord, source: string, open = false): string | null {
  const parts = [
    reasonOf(record),
    checksOf(record.checks, source),
    outputsOf(record.outputs ?? [], '', source),
    outputsOf(record.correctedOutputs ?? [], ', corrected', source),
    isOneFile(record) ? '' : filesOf(record.files, source),
    record.row === null ? '' : rowOf(record.row, source),
  ].filter((part) => part !== '');
  if (parts.length === 0) return null;
  const title = `${MARKS[record.outcome]} ${markdownPath(truncate(record.case, MAX_CELL_LENGTH))}`;
  return folded(title, [...parts, `<sub>${namesOf(record).join(' · ')}</sub>`].join('\n\n'), open);
}

function reasonOf({ error }: ResultRecord): string {
  if (error === null || reasonText(error).length <= MAX_REASON_LENGTH) return '';
  return `Reason: ${markdownSentence(truncate(reasonText(error), MAX_WHOLE_REASON_LENGTH))}`;
}

function namesOf({ jobId, status, durationMs, submissionKey, inputTokens, outputTokens }: ResultRecord): string[] {
  return [
    ...(jobId === null ? [] : [`Job <code>${jobId}</code>`]),
    ...(status === null ? [] : [`status ${status.name}`]),
    ...(jobId === null && submissionKey !== null ? [`submission_key <code>${submissionKey}</code>`] : []),
    ...(durationMs === null ? [] : [durationText(durationMs)]),
    ...(inputTokens === null ? [] : [`${pluralize(inputTokens, 'token')} in`]),
    ...(outputTokens === null ? [] : [`${pluralize(outputTokens, 'token')} out`]),
  ];
}

function checksOf(checks: readonly CheckRecord[], source: string): string {
  const refusals = checks.filter(({ passed }) => !passed);
  const shown = refusals.slice(0, MAX_CHECKS);
  const differences = shown.map(differenceOf).filter((difference) => difference !== null);
  const sentences = new Map(
    shown.filter((check) => differenceOf(check) === null).map((check) => [`${check.kind} ${check.message}`, check]),
  );
  const values = shown.map(rejectedValueOf).filter((value) => value !== null);
  const rows = differences.map(
    ({ place, expected, actual }) => `| ${[place, expected, actual].map(cell).join(' | ')} |`,
  );
  const table = ['| Where | Expected | Actual |', '| :-- | :-- | :-- |', ...rows].join('\n');
  const list = [...sentences.values()]
    .map(({ kind, message }) => `- ${markdownCell(kind)}: ${cell(message)}`)
    .join('\n');
  const others = refusals.length - shown.length;
  return [
    differences.length === 0 ? '' : table,
    list,
    values.length === 0 ? '' : rejectedTable(values),
    others === 0 ? '' : `${pluralize(others, 'more failed check')} in ${source}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function rejectedTable(values: readonly RejectedValue[]): string {
  const rows = values.map(({ place, actual }) => `| ${cell(place)} | ${cell(actual)} |`);
  return ['| Where | Value |', '| :-- | :-- |', ...rows].join('\n');
}

const MAX_FILES = 20;
const MAX_COLUMNS = 30;

function filesOf(files: ResultRecord['files'], source: string): string {
  if (files.length === 0) return '';
  const lines = files.slice(0, MAX_FILES).map(({ input, as, path }) => {
    const place = input === null ? '' : `${cell(input)}${as === 'text' ? ', as text' : ''}`;
    return `| ${place} | ${markdownPath(truncate(path, MAX_CELL_LENGTH))} |`;
  });
  return tableOf(['Input', 'File'], lines, [files.length - lines.length, 'more file'], source);
}

function rowOf({ source: table, line, values }: Row, source: string): string {
  const cells = Object.entries(values);
  const lines = cells.slice(0, MAX_COLUMNS).map(([column, value]) => `| ${cell(column)} | ${cell(cellText(value))} |`);
  const others = [cells.length - lines.length, 'more column'] as const;
  return `${markdownPath(table)}, line ${line}\n\n${tableOf(['Column', 'Value'], lines, others, source)}`;
}

function tableOf(
  heads: readonly [string, string],
  lines: readonly string[],
  [others, what]: readonly [number, string],
  source: string,
): string {
  const rest = others === 0 ? '' : `\n\n${pluralize(others, what)} in ${source}.`;
  return `| ${heads.join(' | ')} |\n| :-- | :-- |\n${lines.join('\n')}${rest}`;
}

const cell = (text: string): string => markdownCell(truncate(text, MAX_CELL_LENGTH));

/** The texts share one length limit, so that a long text does not hide the others. */
function outputsOf(outputs: readonly OutputRecord[], note: string, source: string): string {
  const shown = outputs.slice(0, MAX_OUTPUTS);
  const max = Math.floor(MAX_OUTPUTS_LENGTH / Math.max(1, shown.length));
  const blocks = shown.map((output) => {
    const isIndented = output.value.length <= MAX_INDENTED_LENGTH && output.json !== null;
    const text = isIndented ? JSON.stringify(output.json, null, 2) : output.value;
    const shown = beginningOf(text, max);
    const length = text.length + (output.leftOut ?? 0);
    const isCut = shown.length < length;
    const cut = isCut ? `\n\nShows ${shown.length} of ${length} characters; the whole output is in ${source}.` : '';
    const title = `${markdownName(truncate(output.key, MAX_CELL_LENGTH))}${note}`;
    const lines = `${isIndented ? shown : wrapped(shown)}${isCut ? '…' : ''}`;
    return `${title}\n\n<pre>\n${preformatted(lines)}\n</pre>${cut}`;
  });
  const others = outputs.length - shown.length;
  return [...blocks, ...(others === 0 ? [] : [`${pluralize(others, 'more output')} in ${source}.`])].join('\n\n');
}

/** Cuts at the end of a line if possible, and never within a character. */
function beginningOf(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = text.lastIndexOf('\n', max - 2) + 1;
  return end > max / 2 ? text.slice(0, end) : truncate(text, max).slice(0, -1);
}

/** GitHub scrolls long lines of a `<pre>` out of view. */
const MAX_LINE_LENGTH = 110;
/** A line without one stays as it is. Searching it part by part takes a hundred times as long. */
const END_OF_WORD = / \S/;

const wrapped = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line.length > MAX_LINE_LENGTH && END_OF_WORD.test(line) ? line.replace(/(.{60,110}) (?=\S)/gu, '$1\n') : line,
    )
    .join('\n');
