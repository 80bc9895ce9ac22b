import { join } from 'node:path';
import type { Runner, UploadedArtifact } from '../github/runner.ts';
import type { MinAccuracy } from '../inputs/min-accuracy.ts';
import { raceAbort } from '../lib/clock.ts';
import { errorMessage } from '../lib/error-message.ts';
import type { Pointer } from '../lib/json-pointer.ts';
import { listFiles } from '../lib/list-files.ts';
import { orWarn } from '../lib/or-warn.ts';
import { type Scrub, scrubParts } from '../lib/scrub.ts';
import { writeInBlocks } from '../lib/write-in-blocks.ts';
import type { Outcome } from '../outcome.ts';
import type { ResultRecord } from '../results/record.ts';
import type { Records, ResultRow, ResultsFile } from '../results/results-file.ts';
import { unsavedVerdict, type Verdict } from '../verdict.ts';
import { annotationsOf } from './annotations.ts';
import { CsvColumns } from './csv/csv-columns.ts';
import type { Report } from './report.ts';
import { RESULTS_JSON, resultsJson } from './results-json.ts';
import { type Delivered, stepOutputs } from './step-outputs.ts';
import type { ResultLinks } from './summary/head.ts';
import { renderSummary } from './summary.ts';
import { ValueCollector } from './values/value-collector.ts';

export interface DeliveryOptions {
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly failOn: ReadonlySet<Outcome>;
  readonly minAccuracy: MinAccuracy | null;
  readonly resume: boolean;
  readonly artifactName: string | null;
  readonly artifactRetentionDays: number | null;
  /** Requires the artifact: without uploaded results there is no report either. */
  readonly htmlReport: boolean;
  readonly columns: readonly Pointer[];
  /** Set if the process will soon be killed. The artifact is then uploaded last, until this fires. */
  readonly deadline: AbortSignal | null;
  readonly postComment: (report: Report, links: ResultLinks) => Promise<string | null>;
}

const RESULTS_CSV = 'results.csv';
const RESULTS_ITEMS_CSV = 'results-items.csv';
const JUNIT_XML = 'junit.xml';
const REPORT_HTML = 'report.html';
const SUMMARY_MD = 'summary.md';
/**
 * The HTML report of ten thousand cases takes seconds, which a step that will soon be killed needs for its artifact.
 */
const MAX_FILES_BEFORE_DEADLINE = 1000;

export interface Delivery {
  /** The report's verdict. If results.json could not be written, the step never passes. */
  readonly verdict: Verdict;
  readonly saved: boolean;
}

/** Loads what `deliver` needs, so that it does not wait for that. If loading fails, `deliver` tries again and says so. */
export async function loadDelivery(
  { artifactName }: Pick<DeliveryOptions, 'artifactName'>,
  runner: Runner,
): Promise<void> {
  const client = artifactName === null ? [] : [runner.loadArtifactClient()];
  await Promise.allSettled([junit(), resultsCsv(), htmlReport(), ...client]);
}

const junit = () => import('./junit.ts');
const resultsCsv = () => import('./csv/results-csv.ts');
const htmlReport = () => import('./html/html-report.ts');

/**
 * Publishes the report in every form. A failure is a warning and never hides the verdict, except for results.json,
 * which later steps read: it must be complete.
 */
export async function deliver(
  given: Report,
  results: ResultsFile,
  options: DeliveryOptions,
  runner: Runner,
): Promise<Delivery> {
  const { directory } = results;
  const decided = scrubbed(given, runner.scrub);
  const wasWhole = results.trouble === null;
  const columns = new CsvColumns();
  const values = new ValueCollector(options.columns);
  const noting = [columns, values];
  let unwritten = await writeResultsJson(decided, results, noting);
  if (unwritten !== null) runner.warning(`${unwritten}.`);
  const fault = unwritten ?? (wasWhole ? results.trouble : null);
  const judged = fault === null ? decided : { ...decided, verdict: verdictWithout(decided.verdict, fault) };
  // results.json begins with the verdict, so a fault that was found while reading the results needs a second pass.
  if (fault !== null && unwritten === null) unwritten = await writeResultsJson(judged, results, noting);
  const records: Records = (rows, charactersOf) => results.records(rows, charactersOf);
  // If it failed midway, some records are not noted yet.
  if (unwritten !== null) for await (const record of records(judged.rows)) for (const one of noting) one.note(record);
  const report = { ...judged, values: values.table() };
  const places = {
    resultsDir: directory,
    resultsPath: unwritten === null ? join(directory, RESULTS_JSON) : '',
    summaryPath: join(directory, SUMMARY_MD),
  };
  const annotateWith = async (reportUrl: string | null) => {
    if (options.annotations) await annotate(report, options, reportUrl, runner);
  };
  if (options.deadline) await annotateWith(null);
  if (options.deadline) await publish(report, records, { ...places, ...NOTHING_ELSEWHERE }, options, runner);
  await writeTables(report, records, columns, directory, runner);
  // Reasons in junit.xml lose invisible characters, which may have hidden a secret from the first scrubbing.
  await writeFileOfRecord(JUNIT_XML, directory, runner, async () =>
    scrubParts((await junit()).renderJunit(report, records), runner.scrub),
  );
  const pageFits = options.deadline === null || report.total <= MAX_FILES_BEFORE_DEADLINE;
  const pageWritten = pageFits && (await writePage(report, records, directory, runner));
  const { artifactName: name } = options;
  const wanted = name !== null && hasNews(report);
  // The artifact's own copy cannot link to the artifact.
  if (wanted && options.deadline === null) {
    await writeSummaryFile(report, records, NO_LINKS, { ...options, directory }, runner);
  }
  const artifact = wanted ? await upload(name, directory, options, runner) : null;
  // Without uploaded results there is no page. Before a deadline, only the results matter.
  const pageWanted =
    wanted && options.htmlReport && report.total > 0 && pageWritten && artifact !== null && options.deadline === null;
  const page = pageWanted ? await uploadPage(name, directory, options, runner) : null;
  if (options.deadline === null) await annotateWith(page?.url ?? null);
  const commentUrl = options.deadline === null ? await comment(report, artifact, page, options, runner) : null;
  logPlaces({ page, artifact }, runner);
  const delivered = { ...places, artifact, page, commentUrl };
  if (!options.deadline || artifact) await publish(report, records, delivered, options, runner);
  const isSaved = unwritten === null && results.trouble === null && (!wanted || artifact !== null);
  return { verdict: report.verdict, saved: isSaved };
}

async function writeTables(
  { rows }: Report,
  records: Records,
  columns: CsvColumns,
  directory: string,
  runner: Runner,
): Promise<void> {
  await writeFileOfRecord(RESULTS_CSV, directory, runner, async () => {
    const charactersOf = (row: ResultRow) => (columns.has(row.case) ? 0 : Number.POSITIVE_INFINITY);
    return (await resultsCsv()).renderCsv(records(rows, charactersOf), columns);
  });
  if (!columns.hasItems) return;
  await writeFileOfRecord(RESULTS_ITEMS_CSV, directory, runner, async () => {
    const withItems = rows.filter((row) => columns.hasItemsOf(row.case));
    return (await import('./csv/items-csv.ts')).renderItems(records(withItems), columns);
  });
}

/**
 * If nothing was sent, the results are not worth an artifact. A matrix leg uploads them anyway, because a merge would
 * report it as missing.
 */
const hasNews = ({ total, halt, shard }: Report): boolean => shard !== null || (total > 0 && halt === null);

interface Noting {
  readonly note: (record: ResultRecord) => void;
}

/** Returns why results.json could not be written, as a clause, or null. */
async function writeResultsJson(
  report: Report,
  results: ResultsFile,
  noting: readonly Noting[],
): Promise<string | null> {
  const read = (row: ResultRow) => {
    const record = results.read(row);
    for (const one of noting) one.note(record);
    return record;
  };
  try {
    await writeInBlocks(join(results.directory, RESULTS_JSON), resultsJson(report, read));
    return null;
  } catch (error) {
    return `${RESULTS_JSON} could not be written to ${results.directory} (${errorMessage(error)})`;
  }
}

const verdictWithout = (verdict: Verdict, unwritten: string): Verdict =>
  verdict.conclusion === 'success' || verdict.conclusion === 'skipped' ? unsavedVerdict(unwritten) : verdict;

async function annotate(
  report: Report,
  rule: DeliveryOptions,
  reportUrl: string | null,
  runner: Runner,
): Promise<void> {
  await orWarn(runner, 'The annotations could not be written', async () => {
    const annotations = annotationsOf(report, rule, reportUrl);
    if (annotations.length === 0) return;
    // The runner also prints annotations in the log, which already has a line for every failure, so they are folded.
    runner.startGroup('Annotations');
    for (const annotation of annotations) runner.annotate(annotation);
    runner.endGroup();
  });
}

function logPlaces({ page, artifact }: Pick<Delivered, 'page' | 'artifact'>, runner: Runner): void {
  if (page !== null) runner.info(`The report: ${page.url}`);
  if (artifact !== null) runner.info(`All results: ${artifact.url}`);
}

async function comment(
  report: Report,
  artifact: UploadedArtifact | null,
  page: UploadedArtifact | null,
  options: DeliveryOptions,
  runner: Runner,
): Promise<string | null> {
  const links = { artifactUrl: artifact?.url ?? null, reportUrl: page?.url ?? null };
  const what = 'The comment on the pull request could not be written';
  return await orWarn(runner, what, () => options.postComment(report, links));
}

const NO_LINKS: ResultLinks = { artifactUrl: null, reportUrl: null };
const NOTHING_ELSEWHERE = { artifact: null, page: null, commentUrl: null };

/** For a run without a results folder: outputs and summary only. */
export async function deliverVerdict(report: Report, runner: Runner): Promise<void> {
  const nowhere = { resultsDir: '', resultsPath: '', summaryPath: '', ...NOTHING_ELSEWHERE };
  const nothing = async function* () {};
  await publish(report, nothing, nowhere, { summary: true, resume: true }, runner);
}

function writePage(report: Report, records: Records, directory: string, runner: Runner) {
  return writeFileOfRecord(REPORT_HTML, directory, runner, async () =>
    (await htmlReport()).renderHtml(report, records),
  );
}

async function writeFileOfRecord(
  name: string,
  directory: string,
  runner: Runner,
  render: () => Promise<Iterable<string> | AsyncIterable<string>>,
): Promise<boolean> {
  const written = await orWarn(runner, `${name} could not be written`, async () => {
    await writeInBlocks(join(directory, name), await render());
    return true;
  });
  return written ?? false;
}

/** The rows were scrubbed when they were stored. */
const scrubbed = ({ rows, values, ...head }: Report, scrub: Scrub): Report => ({
  ...(JSON.parse(scrub(JSON.stringify(head))) as Omit<Report, 'rows' | 'values'>),
  rows,
  values,
});

async function publish(
  report: Report,
  read: Records,
  delivered: Delivered,
  options: Pick<DeliveryOptions, 'summary' | 'resume'>,
  runner: Runner,
): Promise<void> {
  const { outputs, statusMapTooLarge } = stepOutputs(report, delivered);
  setOutputs(outputs, runner);
  if (statusMapTooLarge) {
    runner.warning('The output `status-map` is empty because it would exceed 256 KiB. results.json has every status.');
  }
  const { artifact, page, resultsDir } = delivered;
  const links = { artifactUrl: artifact?.url ?? null, reportUrl: page?.url ?? null };
  const markdown = await writeSummaryFile(report, read, links, { ...options, directory: resultsDir }, runner);
  if (!options.summary || markdown === null) return;
  await orWarn(runner, SUMMARY_NOT_WRITTEN, () => runner.writeSummary(markdown));
}

const SUMMARY_NOT_WRITTEN = 'The job summary could not be written';

interface SummaryPlace {
  readonly resume: boolean;
  readonly directory: string;
}

async function writeSummaryFile(
  report: Report,
  records: Records,
  links: ResultLinks,
  { resume, directory }: SummaryPlace,
  runner: Runner,
): Promise<string | null> {
  const markdown = await orWarn(runner, SUMMARY_NOT_WRITTEN, async () =>
    runner.scrub(await renderSummary(report, { ...links, resume }, records)),
  );
  if (markdown !== null && directory !== '') {
    await writeFileOfRecord(SUMMARY_MD, directory, runner, async () => [markdown]);
  }
  return markdown;
}

/** One warning for all outputs, since they share a file. */
function setOutputs(outputs: Readonly<Record<string, string>>, runner: Runner): void {
  const unset: string[] = [];
  let reason = '';
  for (const [name, value] of Object.entries(outputs)) {
    try {
      runner.setOutput(name, value);
    } catch (error) {
      unset.push(name);
      reason = errorMessage(error);
    }
  }
  if (unset.length > 0) runner.warning(`Outputs could not be set (${unset.join(', ')}): ${reason}`);
}

async function upload(
  name: string,
  directory: string,
  options: DeliveryOptions,
  runner: Runner,
): Promise<UploadedArtifact | null> {
  const { artifactRetentionDays: retentionDays } = options;
  runner.startGroup('Results artifact');
  const what = `The artifact ${name} could not be uploaded; the results are in ${directory}`;
  const uploaded = await orWarn(runner, what, async () => {
    const files = await listFiles(directory);
    const uploading = runner.uploadArtifact({ name, directory, files, retentionDays });
    if (options.deadline === null) return await uploading;
    return await raceAbort(uploading, options.deadline).catch((error: unknown) => {
      throw options.deadline?.aborted ? new Error('the step is about to be killed') : error;
    });
  });
  runner.endGroup();
  if (uploaded !== null && uploaded.name !== name) {
    runner.info(`The artifact is named ${uploaded.name}, because this workflow run already has one named ${name}.`);
  }
  return uploaded;
}

/** Without a zip, so that the report opens in the browser. */
async function uploadPage(
  artifactName: string,
  directory: string,
  options: DeliveryOptions,
  runner: Runner,
): Promise<UploadedArtifact | null> {
  const name = `${artifactName.replace(/-?results$/, '') || 'roe'}-report.html`;
  const page = { name, path: join(directory, REPORT_HTML), retentionDays: options.artifactRetentionDays };
  runner.startGroup('HTML report');
  const uploaded = await orWarn(
    runner,
    `The artifact ${name} could not be uploaded; the report is in ${directory}`,
    () => runner.uploadPage(page),
  );
  runner.endGroup();
  return uploaded;
}
