import { pluralize } from '../lib/pluralize.ts';
import type { Records } from '../results/results-file.ts';
import type { Report } from './report.ts';
import { Room } from './summary/byte-budget.ts';
import { jobTimeline, outcomePie } from './summary/charts.ts';
import { fillDetails, type Group, groupsOf, groupText, hasDetails, rowTexts } from './summary/groups.ts';
import { headOf, type SummaryOptions } from './summary/head.ts';

/** The runner drops a step's summary whole where it is larger than 1 MiB (FileCommandManager.cs); a margin is kept. */
const MAX_BYTES = 1_000_000;
/** Titles of folded parts, and the sentence about what is left out. */
const FRAME_BYTES = 5_000;

/**
 * The job summary in GitHub's Markdown, for a look of ten seconds: the verdict, the next step, what did not succeed, and
 * folded away all else. Where it is too much, details of files go first, then files that succeeded, then other files,
 * and it says how many. Records are read only as far as they are shown.
 */
export async function renderSummary(report: Report, options: SummaryOptions, records: Records): Promise<string> {
  const where = options.artifactUrl === null ? '`results.json`' : `[the results artifact](${options.artifactUrl})`;
  const head = headOf(report, options);
  const charts = `${outcomePie(report.counts)}${jobTimeline(report)}`;
  const [bad, good] = groupsOf(report);
  const room = new Room(MAX_BYTES - FRAME_BYTES - Buffer.byteLength(`${head}${bad.intro}${charts}`));
  const badRows = room.fill(rowTexts(bad));
  const goodRows = badRows.length < bad.rows.length ? [] : room.fill(rowTexts(good));
  const complete = badRows.length + goodRows.length === report.total;
  const details = (group: Group) => (complete ? fillDetails(group, room, records, where) : []);
  const badDetails = await details(bad);
  const goodDetails = await details(good);
  const detailed = badDetails.length + goodDetails.length;
  const left = listLeft([
    [report.rows.filter(hasDetails).length - detailed, (count) => `the details of ${pluralize(count, 'file')}`],
    [good.rows.length - goodRows.length, (count) => `${pluralize(count, 'file')} that succeeded`],
    [bad.rows.length - badRows.length, (count) => `${pluralize(count, 'file')} that did not succeed`],
  ]);
  return [
    head,
    groupText(bad, badRows, badDetails),
    groupText(good, goodRows, goodDetails),
    left === '' ? '' : `A summary may be at most 1 MiB, so this one leaves out ${left}. All of it is in ${where}.\n\n`,
    charts,
  ].join('');
}

type Left = readonly [count: number, nameOf: (count: number) => string];

const listLeft = (left: readonly Left[]): string =>
  left
    .filter(([count]) => count > 0)
    .map(([count, nameOf]) => nameOf(count))
    .join(', ');
