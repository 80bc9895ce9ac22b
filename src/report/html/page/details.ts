import type { Outcome } from '../../../outcome.ts';
import { costText, durationText } from '../../text.ts';
import type { NumberedRow, PageCheck, PageFile, PageRun, PageTableRow } from '../page-data.ts';
import { START, writeAddress } from './address.ts';
import type { NamedDetails } from './data.ts';
import { differenceTable, rejectedValueTable } from './difference.ts';
import { type Child, copyButton, element, type Fact, facts, safeLink, sentence } from './dom.ts';
import { outputsView } from './outputs.ts';
import { bytesText, count, timeText } from './text.ts';

export function detailsView(row: NumberedRow, details: NamedDetails, run: PageRun): HTMLElement {
  const { reason, checks, outputs, correctedOutputs: corrected } = details;
  const sections = [
    // Failed checks are shown below and are the whole reason.
    reason === '' || checks.some(([, passed]) => !passed) ? null : reasonView(row, reason),
    checks.length === 0 ? null : section('Checks', checksView(checks)),
    outputs === null && corrected === null
      ? null
      : section(
          corrected === null ? 'Outputs' : 'Outputs, and their corrections',
          outputsView(outputs ?? [], corrected),
        ),
    isOneFile(row, details) || details.files.length === 0 ? null : section('Files', filesView(details.files, run)),
    details.tableRow === null ? null : section('Row', rowView(details.tableRow, run)),
  ].filter((made) => made !== null);
  const nothing =
    sections.length === 0
      ? element('p', { class: 'quiet' }, `There are no outputs, checks or reasons for this ${run.unit}.`)
      : null;
  return element(
    'div',
    { class: 'details' },
    headOf(row, run, details),
    element('div', { class: 'main' }, ...sections, nothing),
    element('aside', { 'aria-label': `Facts of ${row.case}` }, factsView(row, details)),
  );
}

function headOf(row: NumberedRow, run: PageRun, details: NamedDetails): HTMLElement {
  const file = isOneFile(row, details) ? fileLink(row.case, `${row.case} ↗`, run) : null;
  const name = file === null || typeof file === 'string' ? element('span', {}, row.case) : file;
  return element(
    'p',
    { class: 'opened-head' },
    name,
    copyButton(`of ${row.case}`, () => row.case, 'Copy path'),
    copyButton(`to ${row.case}`, () => linkTo(row), 'Copy link'),
  );
}

const linkTo = (row: NumberedRow): string =>
  `${location.href.replace(/#.*$/s, '')}${writeAddress({ ...START, file: row.case })}`;

const section = (title: string, content: HTMLElement): HTMLElement =>
  element('section', {}, element('h3', {}, title), content);

const PAST: Readonly<Record<Outcome, string>> = {
  succeeded: 'succeeded',
  rejected: 'was rejected',
  failed: 'failed',
  cancelled: 'was cancelled',
  'timed-out': 'timed out',
  lost: 'was lost',
  'not-submitted': 'was not submitted',
};

function reasonView({ outcome }: NumberedRow, reason: string): HTMLElement {
  return element(
    'section',
    { class: 'reason-box', 'data-outcome': outcome },
    element('h3', {}, `Why it ${PAST[outcome]}`),
    element('p', { class: 'text' }, ...sentence(reason)),
  );
}

function checksView(checks: readonly PageCheck[]): HTMLElement {
  const differences = checks.map(([, , , difference]) => difference).filter((difference) => difference !== null);
  const others = checks.filter(([, , , difference]) => difference === null);
  // A check that read several values appears with the same message for each.
  const sayings = [
    ...Map.groupBy(others, ([kind, passed, message]) => JSON.stringify([kind, passed, message])).values(),
  ];
  return element(
    'div',
    {},
    differences.length === 0 ? null : differenceTable(differences),
    sayings.length === 0 ? null : element('ul', { class: 'checks' }, ...sayings.map(checkItem)),
  );
}

function checkItem(checks: readonly PageCheck[]): HTMLElement {
  const [kind, passed, message] = checks[0] ?? ['', true, ''];
  const values = checks.map(([, , , , value]) => value).filter((value) => value !== null);
  const line = element(
    'div',
    {},
    element('span', { class: 'mark' }, passed ? 'passed' : 'not passed'),
    element('span', { class: 'tag' }, kind),
    element('span', { class: 'text' }, ...sentence(message)),
  );
  return element(
    'li',
    { class: passed ? 'passed' : 'refused' },
    line,
    values.length === 0 ? null : rejectedValueTable(values),
  );
}

function factsView(row: NumberedRow, details: NamedDetails): HTMLElement {
  const { jobId, submissionKey, status, inputTokens, outputTokens } = details;
  const time = (ms: number | null) => (ms === null ? null : timeText(ms));
  return facts('facts', [
    ['Job', jobId === '' ? null : copyable('the job id', jobId)],
    ['Status at Roe', status],
    ['Origin', originText(row)],
    ['Error code', details.reasonCode],
    ['Submitted', time(row.submittedAtMs)],
    ['Ended', time(row.finishedAtMs)],
    ['Took', row.durationMs === null ? null : durationText(row.durationMs)],
    [
      'Tokens',
      inputTokens === null && outputTokens === null ? null : `${amount(inputTokens)} in, ${amount(outputTokens)} out`,
    ],
    ['Cost', row.cost === null ? null : costText(row.cost)],
    ...(isOneFile(row, details) ? details.files.flatMap(fileFacts) : []),
    ['Submission', submissionKey === '' ? null : copyable('the submission’s key', submissionKey, 'short')],
  ]);
}

/** The report says "file" for such a case, and its path is in the row. */
const isOneFile = ({ case: id }: NumberedRow, { files, tableRow }: NamedDetails): boolean =>
  tableRow === null && files.length === 1 && files[0]?.[1] === id;

function fileFacts([, , contentType, bytes, sha256]: PageFile): Fact[] {
  return [
    ['Size', bytesText(bytes)],
    ['Type', contentType],
    ['SHA-256', sha256 === '' ? null : copyable('the SHA-256', sha256, 'short')],
  ];
}

function filesView(files: readonly PageFile[], run: PageRun): HTMLElement {
  const rows = files.map(([input, path, contentType, bytes, sha256]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, input),
      element('td', {}, fileLink(path, path, run)),
      element('td', {}, `${contentType}, ${bytesText(bytes)}`),
      element('td', {}, element('code', { class: 'short', title: sha256 }, sha256)),
    ),
  );
  return partsTable('files', ['Input', 'File', 'Type and size', 'SHA-256'], rows);
}

function rowView([source, line, cells]: PageTableRow, run: PageRun): HTMLElement {
  const rows = cells.map(([column, value]) =>
    element('tr', {}, element('th', { scope: 'row' }, column), element('td', { class: 'text' }, value)),
  );
  const place = element('p', { class: 'quiet' }, fileLink(source, `${source}, line ${line}`, run, `#L${line}`));
  return element('div', {}, place, partsTable('cells', ['Column', 'Value'], rows));
}

function partsTable(className: string, heads: readonly string[], rows: readonly HTMLElement[]): HTMLElement {
  const head = element('tr', {}, ...heads.map((name) => element('th', { scope: 'col' }, name)));
  const table = element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows));
  // A scrollable element must be reachable by keyboard.
  return element(
    'div',
    { class: `parts ${className}`, tabindex: 0, role: 'group', 'aria-label': heads.join(', ') },
    table,
  );
}

const amount = (tokens: number | null): string => (tokens === null ? 'unknown' : count(tokens));

function originText({ cached, reused }: NumberedRow): string | null {
  if (cached) return 'answered from Roe’s cache';
  return reused ? 'reused from an earlier attempt' : null;
}

function copyable(what: string, text: string, className: string | null = null): Child {
  return element(
    'span',
    { class: 'copyable' },
    element('code', { class: className, title: text }, text),
    copyButton(what, () => text),
  );
}

function fileLink(path: string, text: string, { runUrl, sha }: PageRun, anchor = ''): Child {
  const repository = runUrl.split('/actions/runs/')[0] ?? '';
  if (repository === runUrl || sha === '') return text;
  const encoded = path.split('/').map(encodeSegment).join('/');
  return safeLink(`${repository}/blob/${encodeURIComponent(sha)}/${encoded}${anchor}`, text);
}

/** A name may contain a lone surrogate, on which encodeURIComponent throws. */
const encodeSegment = (segment: string): string => encodeURIComponent(segment.toWellFormed());
