import { compareText } from '../../lib/compare-text.ts';
import { pluralize } from '../../lib/pluralize.ts';
import { truncate } from '../../lib/truncate.ts';
import { type Cell, type FieldScore, percentText, type Scorecard, totalOf } from '../../scorecard/scorecard.ts';
import { markdownCell, markdownPath } from '../escape.ts';
import { folded } from './table.ts';

const MAX_FIELDS = 20;
/** Tables of the worst fields only. results.json has all. */
const MAX_TABLES = 5;
const MAX_PAIRS = 10;
const MAX_NAMES = 5;
const MAX_TEXT_LENGTH = 100;

/** The worst first. Empty without expected results. */
export function scorecardText(scorecard: Scorecard | null): string {
  if (scorecard === null) return '';
  const { fields } = scorecard;
  const right = fields.reduce((sum, field) => sum + field.right, 0);
  const all = { right, wrong: 0, missing: fields.reduce((sum, field) => sum + totalOf(field), 0) - right };
  const title = `**${percentText(all)}** of ${pluralize(totalOf(all), 'expected field')} are right\n\n`;
  const shown = fields.slice(0, MAX_FIELDS);
  const others = fields.length - shown.length;
  const more =
    others === 0 ? '' : `\n${pluralize(others, 'more field')}, none of them worse; see results.json for all.\n`;
  const head = '| Field | Right | 95&nbsp;% interval | Wrong | Missing |\n| :-- | --: | --: | --: | --: |\n';
  const tables = fields.filter(isWorthATable).slice(0, MAX_TABLES);
  const folds = tables.map((field) => folded(`${nameOf(field)}: expected and actual values`, crossTable(field)));
  return `${title}${head}${shown.map(rowOf).join('')}${more}\n${folds.length === 0 ? '' : `${folds.join('\n')}\n`}`;
}

const nameOf = ({ pointer }: FieldScore): string => markdownCell(truncate(pointer || 'the output', MAX_TEXT_LENGTH));

function rowOf(field: FieldScore): string {
  const { right, wrong, missing, low, high } = field;
  const share = `${percentText(field)} (${right} of ${totalOf(field)})`.replaceAll(' ', '&nbsp;');
  const interval = `${Math.round(low * 100)}–${Math.round(high * 100)}&nbsp;%`;
  return `| ${[nameOf(field), share, interval, numberOf(wrong), numberOf(missing)].join(' | ')} |\n`;
}

const numberOf = (count: number): string => (count === 0 ? '' : String(count));

/** A table of right values alone says nothing. */
const isWorthATable = ({ table, right, ...field }: FieldScore): boolean =>
  table !== null && table.length > 0 && field.wrong + field.missing > 0;

/** A row per expected value, a column per actual one, and the cases of each cell that is not right. */
function crossTable({ table }: FieldScore): string {
  const cells = table ?? [];
  const rows = [...new Set(cells.map(({ expected }) => expected))];
  const columns = [...new Set(cells.map(({ actual }) => actual))].sort(missingLast);
  const counts = new Map(cells.map((cell) => [JSON.stringify([cell.expected, cell.actual]), cell]));
  const lines = rows.map((expected) => {
    const numbers = columns.map((actual) => {
      const cell = counts.get(JSON.stringify([expected, actual]));
      return cell === undefined ? '' : cell.isRight ? String(cell.count) : `**${cell.count}**`;
    });
    return lineOf([valueText(expected), ...numbers]);
  });
  const head = lineOf(['Expected ↓ Actual →', ...columns.map(valueText)]);
  const wrong = cells
    .filter(({ isRight }) => !isRight)
    .slice(0, MAX_PAIRS)
    .map(casesOf);
  return `${head}${lineOf([':--', ...columns.map(() => '--:')])}${lines.join('')}\n${wrong.join('')}`;
}

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const missingLast = (a: string | null, b: string | null): number =>
  a === null ? 1 : b === null ? -1 : compareText(a, b);

const valueText = (text: string | null): string =>
  text === null ? 'missing' : markdownCell(truncate(text, MAX_TEXT_LENGTH));

function casesOf({ expected, actual, cases, count }: Cell): string {
  const names = cases
    .slice(0, MAX_NAMES)
    .map((id) => markdownPath(truncate(id, MAX_TEXT_LENGTH)))
    .join(', ');
  const more = count > MAX_NAMES ? ' and more' : '';
  return `- ${valueText(expected)} → ${valueText(actual)}: ${names}${more}\n`;
}
