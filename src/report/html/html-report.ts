import { createHash } from 'node:crypto';
import { SCRIPT, STYLE } from '../../../generated/page.ts';
import type { Row } from '../../cases/case.ts';
import { differenceOf, rejectedValueOf } from '../../checks/difference.ts';
import { truncate } from '../../lib/truncate.ts';
import type { CheckRecord, OutputRecord, ResultRecord } from '../../results/record.ts';
import type { Records, ResultRow } from '../../results/results-file.ts';
import { isSandbox } from '../../roe/roe.ts';
import { linesOf } from '../../verdict.ts';
import { groupByReason } from '../reasons.ts';
import type { Report } from '../report.ts';
import { cellText, reasonText } from '../text.ts';
import type { ValueTable } from '../values/value.ts';
import {
  blockJson,
  detailsBlock,
  type PageCheck,
  type PageDetails,
  type PageOutput,
  type PageRow,
  type PageRun,
  type PageTableRow,
  RUN_BLOCK,
  rowsBlock,
} from './page-data.ts';

const ROWS_PER_BLOCK = 1000;
/** In the table. An opened row shows the whole reason. */
const MAX_REASON_LENGTH = 300;
/** For one output. Longer texts and reports make browsers slow. results.json has everything. */
const MAX_VALUE_LENGTH = 500_000;
const MAX_OUTPUT_CHARACTERS = 60_000_000;

/**
 * The page is self-contained and makes no requests: its policy allows only its own script and style. Foreign text is
 * JSON for the script, which inserts it as text and never as markup. The records are read one at a time.
 */
export async function* renderHtml(report: Report, records: Records): AsyncGenerator<string> {
  yield headOf();
  const groups = unlikeReasons(report.rows);
  const blocks = Math.ceil(report.rows.length / ROWS_PER_BLOCK);
  yield dataBlock(RUN_BLOCK, pageRun(report, blocks));
  for (let block = 0; block < blocks; block += 1) {
    const rows = report.rows.slice(block * ROWS_PER_BLOCK, (block + 1) * ROWS_PER_BLOCK);
    yield dataBlock(
      rowsBlock(block),
      rows.map((row) => pageRow(row, report.values, groups)),
    );
  }
  // The script precedes the details, so that the page can be used while they load.
  yield `<script>${SCRIPT}</script>\n`;
  let budget = MAX_OUTPUT_CHARACTERS;
  let number = 0;
  for await (const record of records(report.rows, () => Math.min(MAX_VALUE_LENGTH, budget))) {
    const cut = (output: OutputRecord): PageOutput => {
      const page = pageOutput(output, Math.min(MAX_VALUE_LENGTH, budget));
      budget -= page[2].length;
      return page;
    };
    yield dataBlock(detailsBlock(number), pageDetails(record, cut));
    number += 1;
  }
  yield '</body>\n</html>\n';
}

/** Forbids trusted types, so that not even a bug in the script can turn text into markup. */
const POLICY = [
  "default-src 'none'",
  `script-src '${hashOf(SCRIPT)}'`,
  `style-src '${hashOf(STYLE)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const headOf = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Roe agent report</title>
<style>${STYLE}</style>
</head>
<body>
<noscript>This report needs JavaScript, which your browser does not run. results.json has the same results.</noscript>
`;

const dataBlock = (id: string, value: unknown): string =>
  `<script type="application/json" id="${id}">${blockJson(value)}</script>\n`;

function pageRun({ verdict, agent, origin, rows, ...report }: Report, rowsBlocks: number): PageRun {
  // Cases that share a job share its tokens.
  const jobs = [...new Map(rows.map((row) => [row.jobId, row])).values()];
  const sumOf = (tokensOf: (row: ResultRow) => number | null) =>
    jobs.reduce((sum, row) => sum + (tokensOf(row) ?? 0), 0);
  return {
    isSandbox: agent !== null && isSandbox(agent),
    conclusion: verdict.conclusion,
    headline: verdict.headline,
    lines: linesOf(verdict),
    agent: agent && {
      id: agent.agentId,
      name: agent.agentName,
      versionId: agent.versionId,
      versionName: agent.versionName,
    },
    repository: origin.repository,
    runId: origin.runId,
    runAttempt: origin.runAttempt,
    job: origin.job,
    sha: origin.sha,
    ref: origin.ref,
    runUrl: origin.runUrl,
    startedAtMs: report.startedAtMs,
    finishedAtMs: report.finishedAtMs,
    total: report.total,
    unit: report.unit,
    cached: report.cached,
    reused: report.reused,
    cost: report.cost,
    scorecard: report.scorecard,
    inputTokens: sumOf(({ inputTokens }) => inputTokens),
    outputTokens: sumOf(({ outputTokens }) => outputTokens),
    columns: report.values.columns,
    shownColumns: report.values.shown,
    rowsBlocks,
  };
}

/** Similar reasons share the words of their kind, so that a reader sees one problem. */
function unlikeReasons(rows: readonly ResultRow[]): ReadonlyMap<ResultRow, string> {
  const groups = groupByReason(rows).filter(({ isSame }) => !isSame);
  return new Map(
    groups.flatMap(({ rows: members, reason }) =>
      members.map((row) => [row, `${truncate(reason, MAX_REASON_LENGTH)} (or alike)`] as const),
    ),
  );
}

function pageRow(row: ResultRow, { cells }: ValueTable, groups: ReadonlyMap<ResultRow, string>): PageRow {
  const { outcome, cached, reused, durationMs, cost } = row;
  return {
    case: row.case,
    outcome,
    reason: truncate(row.error === null ? '' : reasonText(row.error), MAX_REASON_LENGTH),
    group: groups.get(row) ?? '',
    type: typeOf(row),
    cached,
    reused,
    submittedAtMs: row.submittedAt === null ? null : Date.parse(row.submittedAt),
    finishedAtMs: row.finishedAt === null ? null : Date.parse(row.finishedAt),
    durationMs,
    cost,
    values: cells.get(row.case) ?? null,
  };
}

const typeOf = ({ files }: ResultRow): string =>
  /[^/]\.([^./]{1,10})$/.exec(files[0]?.path ?? '')?.[1]?.toLowerCase() ?? '';

function pageDetails(record: ResultRecord, cut: (output: OutputRecord) => PageOutput): PageDetails {
  return [
    record.error?.code ?? '',
    record.error === null ? '' : reasonText(record.error),
    record.jobId ?? '',
    record.submissionKey ?? '',
    record.status?.name ?? '',
    record.files.map(({ input, path, contentType, bytes, sha256 }) => [
      input ?? '',
      path,
      contentType,
      bytes,
      sha256 ?? '',
    ]),
    record.row && pageTableRow(record.row),
    record.inputTokens,
    record.outputTokens,
    record.checks.map(pageCheck),
    record.outputs?.map(cut) ?? null,
    record.correctedOutputs?.map(cut) ?? null,
  ];
}

const MAX_CELL_LENGTH = 2_000;

function pageTableRow({ source, line, values }: Row): PageTableRow {
  const cells = Object.entries(values).map(([column, value]): [string, string] => [
    column,
    truncate(cellText(value), MAX_CELL_LENGTH),
  ]);
  return [source, line, cells];
}

function pageCheck(check: CheckRecord): PageCheck {
  const { kind, passed, message } = check;
  const difference = differenceOf(check);
  const value = rejectedValueOf(check);
  return [
    kind,
    passed,
    message,
    difference && [difference.place, difference.expected, difference.actual],
    value && [value.place, value.actual],
  ];
}

function pageOutput(output: OutputRecord, maxLength: number): PageOutput {
  const { key, dataType, value } = output;
  const shown = value.slice(0, maxLength);
  const leftOut = value.length - shown.length + (output.leftOut ?? 0);
  return [key, dataType, shown, leftOut === 0 && output.json !== null, leftOut];
}
