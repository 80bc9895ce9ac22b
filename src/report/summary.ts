import { pluralize } from '../lib/pluralize.ts';
import type { Records } from '../results/results-file.ts';
import type { Report } from './report.ts';
import { ByteBudget } from './summary/byte-budget.ts';
import { jobTimeline, outcomePie } from './summary/charts.ts';
import { fillDetails, type Group, groupsOf, groupText, hasDetails, rowTexts } from './summary/groups.ts';
import { headOf, type SummaryOptions } from './summary/head.ts';

/** The runner drops a step's whole summary if it is larger than 1 MiB (FileCommandManager.cs). This leaves a margin. */
const MAX_BYTES = 1_000_000;
/** Reserved for the titles of folded parts and the sentence about omissions. */
const FRAME_BYTES = 5_000;

/**
 * Renders the job summary in GitHub's Markdown. A reader should understand it in ten seconds: the verdict, the next steps,
 * the files that did not succeed, and everything else folded. If it is too long, it omits first details of files, then
 * files that succeeded, then other files, and says how many. It reads only the records that it shows.
 */
export async function renderSummary(report: Report, options: SummaryOptions, records: Records): Promise<string> {
  const source = options.artifactUrl === null ? '`results.json`' : `[the results artifact](${options.artifactUrl})`;
  const head = headOf(report, options);
  const charts = `${outcomePie(report)}${jobTimeline(report)}`;
  const [bad, good] = groupsOf(report);
  const budget = new ByteBudget(MAX_BYTES - FRAME_BYTES - Buffer.byteLength(`${head}${bad.intro}${charts}`));
  const badRows = budget.fill(rowTexts(bad));
  const goodRows = badRows.length < bad.rows.length ? [] : budget.fill(rowTexts(good));
  const complete = badRows.length + goodRows.length === report.total;
  const details = (group: Group) => (complete ? fillDetails(group, budget, records, source) : []);
  const badDetails = await details(bad);
  const goodDetails = await details(good);
  const detailed = badDetails.length + goodDetails.length;
  const omitted = listOmissions([
    [report.rows.filter(hasDetails).length - detailed, (count) => `the details of ${pluralize(count, report.unit)}`],
    [good.rows.length - goodRows.length, (count) => `${pluralize(count, report.unit)} that succeeded`],
    [bad.rows.length - badRows.length, (count) => `${pluralize(count, report.unit)} that did not succeed`],
  ]);
  return [
    head,
    groupText(bad, badRows, badDetails),
    groupText(good, goodRows, goodDetails),
    omitted === ''
      ? ''
      : `A summary may be at most 1 MiB, so this one omits ${omitted}. Everything is in ${source}.\n\n`,
    charts,
  ].join('');
}

type Omission = readonly [count: number, nameOf: (count: number) => string];

const listOmissions = (omissions: readonly Omission[]): string =>
  omissions
    .filter(([count]) => count > 0)
    .map(([count, nameOf]) => nameOf(count))
    .join(', ');
