export const id = 435;
export const ids = [435];
export const modules = {

/***/ 77693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forEachConcurrently)
/* harmony export */ });
/** Calls `work` for each item in order, at most `max` at once. After all have ended, throws the first rejection. */
async function forEachConcurrently(items, max, work) {
    const queue = items[Symbol.iterator]();
    const failures = [];
    const worker = async () => {
        for (let next = queue.next(); !next.done; next = queue.next()) {
            if (failures.length > 0)
                return;
            try {
                await work(next.value);
            }
            catch (error) {
                failures.push(error);
            }
        }
    };
    await Promise.all(Array.from({ length: max }, worker));
    if (failures.length > 0)
        throw failures[0];
}


/***/ }),

/***/ 60594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const LINE_FEED = 0x0a;
/**
 * The lines of a UTF-8 file, ended only by LF. Node's readline also splits at U+2028, U+2029 and CR. JSON leaves the first
 * two unescaped, so readline would break a result in two.
 */
async function* linesOf(path) {
    let parts = [];
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)) {
        let begin = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, begin)) {
            parts.push(chunk.subarray(begin, end));
            yield Buffer.concat(parts).toString('utf8');
            parts = [];
            begin = end + 1;
        }
        parts.push(chunk.subarray(begin));
    }
    const rest = Buffer.concat(parts).toString('utf8');
    if (rest !== '')
        yield rest;
}


/***/ }),

/***/ 6251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


async function listFiles(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
    return files.map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentPath, name)).sort();
}


/***/ }),

/***/ 66300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver),
  T: () => (/* binding */ deliverVerdict)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/clock.js
var clock = __webpack_require__(19563);
// EXTERNAL MODULE: ./build/src/lib/error-message.js
var error_message = __webpack_require__(88501);
// EXTERNAL MODULE: ./build/src/lib/list-files.js
var list_files = __webpack_require__(6251);
// EXTERNAL MODULE: ./build/src/lib/or-warn.js
var or_warn = __webpack_require__(39033);
// EXTERNAL MODULE: ./build/src/lib/scrub.js
var scrub = __webpack_require__(78314);
// EXTERNAL MODULE: ./build/src/lib/write-in-blocks.js
var write_in_blocks = __webpack_require__(92951);
// EXTERNAL MODULE: ./build/src/verdict.js
var src_verdict = __webpack_require__(62848);
// EXTERNAL MODULE: ./build/src/lib/pluralize.js
var pluralize = __webpack_require__(56817);
// EXTERNAL MODULE: ./build/src/lib/truncate.js
var truncate = __webpack_require__(43799);
// EXTERNAL MODULE: ./build/src/outcome.js
var src_outcome = __webpack_require__(68961);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/report/view.js
var view = __webpack_require__(37455);
;// CONCATENATED MODULE: ./build/src/report/annotations.js







/**
 * The runner keeps 10 annotations of each level per step and silently drops the others (ExecutionContext.cs). One error
 * is the verdict, and the run itself logs warnings too.
 */
const MAX_ANNOTATIONS = { error: 9, warning: 6 };
const MAX_REASON_LENGTH = 1_000;
/**
 * Returns an annotation for each case that did not succeed, the worst first. Outcomes in `failOn` are errors, others are
 * warnings. If there are more than the runner keeps, the last one of a level counts the rest.
 */
function annotationsOf(report, failOn) {
    const rows = (0,view/* viewOf */.d)(report).unsuccessful.filter((row) => isNews(row, report));
    const isError = ({ outcome }) => report.verdict.conclusion !== 'skipped' && failOn.has(outcome);
    const errors = groupByCause(rows.filter(isError));
    const warnings = groupByCause(rows.filter((row) => !isError(row)));
    return [...ofLevel('error', errors, report.unit), ...ofLevel('warning', warnings, report.unit)];
}
/** The verdict alone reports the effect of a dry run, a cancelled workflow or a fault of the whole run on every case. */
function isNews({ outcome, error }, { verdict }) {
    if (error !== null && (error.code === problem/* DRY_RUN */.yE || (0,view/* explains */.$)(verdict, error)))
        return false;
    return verdict.conclusion !== 'cancelled' || (outcome !== 'cancelled' && outcome !== 'not-submitted');
}
/** Cases that were not sent for the same run-wide reason share one annotation, since there is nothing to fix in them. */
function groupByCause(rows) {
    const keyOf = (row) => (row.error?.scope === 'run' ? row.error.code : `/${row.case}`);
    return [...Map.groupBy(rows, keyOf).values()];
}
function ofLevel(level, groups, unit) {
    const max = MAX_ANNOTATIONS[level];
    if (groups.length <= max)
        return groups.flatMap((rows) => annotationsFor(level, rows, unit));
    const shown = groups.slice(0, max - 1);
    const rest = groups.slice(max - 1).flat();
    const message = `${(0,pluralize/* pluralize */.t)(rest.length, `more ${unit}`)} did not succeed (${(0,src_outcome/* listCounts */.TP)((0,src_outcome/* countOutcomes */.XF)(rest))}); see the job summary or results.json for all of them.`;
    return [
        ...shown.flatMap((rows) => annotationsFor(level, rows, unit)),
        { ...NOWHERE, level, title: 'Roe agent', message },
    ];
}
function annotationsFor(level, [first, ...others], unit) {
    if (first === undefined)
        return [];
    const { outcome, error } = first;
    const word = (0,src_outcome/* outcomeWord */.nG)(outcome);
    const reason = error === null ? word : (0,truncate/* truncate */.x)((0,report_escape/* oneLine */.TN)((0,report_text/* reasonText */.uV)(error)), MAX_REASON_LENGTH);
    const title = `Roe agent: ${word}`;
    if (others.length > 0)
        return [{ ...NOWHERE, level, title, message: `${others.length + 1} ${unit}s: ${reason}` }];
    return [{ ...placeOf(first), level, title, message: `${(0,report_escape/* oneLine */.TN)(first.case)}: ${reason}` }];
}
const NOWHERE = { file: null, line: null };
/** The case's row in its table, or its first file. */
function placeOf({ row, files }) {
    return row === null ? { file: files[0]?.path ?? null, line: null } : { file: row.source, line: row.line };
}

// EXTERNAL MODULE: ./build/src/lib/exact-json.js
var exact_json = __webpack_require__(36949);
// EXTERNAL MODULE: ./build/src/report/flatten.js
var flatten = __webpack_require__(8874);
;// CONCATENATED MODULE: ./build/src/report/csv-columns.js


/** Spreadsheets take 16 384 columns, people far fewer. */
const MAX_OUTPUT_COLUMNS = 400;
/** The values of longer outputs are kept up to `MAX_KEPT_BYTES`, because reading and parsing them again is slow. */
const MAX_REPARSED_CHARACTERS = 100_000;
const MAX_KEPT_BYTES = 16_000_000;
/** The columns of results.csv for the cells of rows and for outputs, in the order of first appearance. Note each record before rendering the first row. */
class CsvColumns {
    names = new Set();
    /** Values by case. They are stored as bytes, since a substring would keep the whole string in memory. */
    #kept = new Map();
    #bytesLeft = MAX_KEPT_BYTES;
    #othersNeeded = false;
    get othersNeeded() {
        return this.#othersNeeded;
    }
    note(record) {
        const { case: id, outputs } = record;
        const isLong = charactersOf(outputs?.map(({ value }) => value) ?? []) > MAX_REPARSED_CHARACTERS;
        // Shorter outputs cannot change the columns any more, and their values are not kept.
        if (this.#othersNeeded && !isLong)
            return;
        const values = valuesIn(record);
        for (const name of values.keys()) {
            if (this.names.size < MAX_OUTPUT_COLUMNS)
                this.names.add(name);
            else
                this.#othersNeeded ||= !this.names.has(name);
        }
        if (isLong)
            this.#keep(id, values);
    }
    /** Whether the values of this case are kept, so that its outputs need not be read again. */
    has(id) {
        return this.#kept.has(id);
    }
    valuesOf(record) {
        const kept = record.outputs === null ? undefined : this.#kept.get(record.case);
        return kept === undefined ? valuesIn(record) : new Map(JSON.parse(kept.toString('utf8')));
    }
    #keep(id, values) {
        if (this.#kept.has(id) || charactersOf(values.values()) > this.#bytesLeft)
            return;
        const kept = Buffer.from(JSON.stringify([...values]));
        this.#bytesLeft -= kept.length;
        this.#kept.set(id, kept);
    }
}
/** The cells of the case's row, named `row.column`, and the values of its outputs. */
function valuesIn({ row, outputs }) {
    const values = (0,flatten/* flattenOutputs */.X)(outputs ?? []);
    if (row === null)
        return values;
    return new Map([
        ...Object.entries(row.values).map(([column, value]) => [`row.${column}`, (0,exact_json/* textOf */.b6)(value)]),
        ...values,
    ]);
}
function charactersOf(texts) {
    let characters = 0;
    for (const text of texts)
        characters += text.length;
    return characters;
}

// EXTERNAL MODULE: ./build/src/report/results-json.js
var results_json = __webpack_require__(9461);
;// CONCATENATED MODULE: ./build/src/report/step-outputs.js
/** GitHub limits all outputs of a workflow job together to 1 MB, and this is one of them. */
const MAX_STATUS_MAP_BYTES = 256 * 1024;
function stepOutputs(report, delivered) {
    const { counts, verdict } = report;
    const statusMap = statusMapOf(report);
    const statusMapTooLarge = Buffer.byteLength(statusMap) > MAX_STATUS_MAP_BYTES;
    const outputs = {
        conclusion: verdict.conclusion,
        'skipped-reason': verdict.conclusion === 'skipped' ? verdict.reason : '',
        total: String(report.total),
        succeeded: String(counts.succeeded),
        rejected: String(counts.rejected),
        failed: String(counts.failed),
        cancelled: String(counts.cancelled),
        'timed-out': String(counts['timed-out']),
        lost: String(counts.lost),
        'not-submitted': String(counts['not-submitted']),
        cached: String(report.cached),
        reused: String(report.reused),
        cost: String(report.cost),
        'status-map': statusMapTooLarge ? '' : statusMap,
        'results-dir': delivered.resultsDir,
        'results-path': delivered.resultsPath,
        'artifact-id': delivered.artifact === null ? '' : String(delivered.artifact.id),
        'artifact-url': delivered.artifact?.url ?? '',
        'artifact-digest': delivered.artifact?.digest ?? '',
        'report-url': delivered.page?.url ?? '',
        'comment-url': delivered.commentUrl ?? '',
    };
    return { outputs, statusMapTooLarge };
}
/** Maps job ids to status numbers, as Roe's own script prints them. */
function statusMapOf(report) {
    const entries = report.rows.flatMap(({ jobId, status }) => (jobId && status ? [[jobId, status.code]] : []));
    return JSON.stringify(Object.fromEntries(entries));
}

// EXTERNAL MODULE: ./build/src/report/summary/byte-budget.js
var byte_budget = __webpack_require__(15299);
;// CONCATENATED MODULE: ./build/src/report/summary/charts.js



/**
 * The colours of the HTML report, in tones that contrast with white and black backgrounds and with white and black text,
 * since Mermaid draws in the reader's theme.
 */
const COLOURS = {
    succeeded: '#1f883d',
    rejected: '#8250df',
    failed: '#cf222e',
    cancelled: '#8c6f5d',
    'timed-out': '#bc4c00',
    lost: '#9a6700',
    'not-submitted': '#6e7781',
};
/** For fewer files, the counts above the pie are enough. */
const MIN_CASES = 10;
/** Draws a pie of the outcomes. Empty if there is only one outcome, or fewer than `MIN_CASES` files. */
function outcomePie({ counts, unit }) {
    // The slices are in Mermaid's own order, the largest first, so that each gets its colour both by name and by position.
    const slices = src_outcome/* OUTCOMES */.im.filter((outcome) => counts[outcome] > 0).toSorted((a, b) => counts[b] - counts[a]);
    const cases = slices.reduce((sum, outcome) => sum + counts[outcome], 0);
    if (slices.length < 2 || cases < MIN_CASES)
        return '';
    const colours = slices.map((outcome, index) => [`pie${index + 1}`, COLOURS[outcome]]);
    const themeVariables = {
        ...Object.fromEntries(colours),
        pieOpacity: '1',
        pieSectionTextColor: '#ffffff',
        pieStrokeColor: '#ffffff',
        pieStrokeWidth: '1px',
        pieOuterStrokeWidth: '0px',
        pieTitleTextSize: '18px',
        pieLegendTextSize: '14px',
    };
    const lines = slices.map((outcome) => `  "${(0,src_outcome/* outcomeWord */.nG)(outcome)}" : ${counts[outcome]}`);
    return mermaid(themeVariables, [
        'pie showData',
        `  title ${unit === 'file' ? 'Files' : 'Cases'} by outcome`,
        ...lines,
    ]);
}
/** A timeline of fewer jobs says nothing, and one of more is unreadable. */
const MIN_JOBS = 2;
const MAX_JOBS = 30;
const MAX_NAME_LENGTH = 26;
const DAY_MS = 24 * 3_600_000;
/** Draws a bar for each job of this run, from its submission to its end. Empty if there are too few or too many jobs. */
function jobTimeline(report) {
    const bars = barsOf(report);
    const lastMs = Math.max(0, ...bars.map(({ endMs }) => endMs));
    // The axis is a clock that shows midnight at the start of the step.
    if (bars.length < MIN_JOBS || bars.length > MAX_JOBS || lastMs >= DAY_MS)
        return '';
    const outcomes = src_outcome/* OUTCOMES */.im.toReversed().filter((outcome) => bars.some(({ row }) => row.outcome === outcome));
    const sections = outcomes.flatMap((outcome) => {
        const own = bars.filter(({ row }) => row.outcome === outcome);
        return [`  section ${(0,src_outcome/* outcomeWord */.nG)(outcome)}`, ...own.map(barLine)];
    });
    // Only two of Mermaid's bar styles have names that are readable in every theme. So all jobs that did not succeed get the
    // colour of the worst outcome.
    const worst = COLOURS[outcomes[0] ?? 'failed'];
    const themeVariables = {
        taskBkgColor: COLOURS.succeeded,
        taskBorderColor: COLOURS.succeeded,
        critBkgColor: worst,
        critBorderColor: worst,
        taskTextColor: '#ffffff',
        sectionBkgColor: 'transparent',
        altSectionBkgColor: 'transparent',
        sectionBkgColor2: 'transparent',
        gridColor: '#8a94a0',
    };
    const [axis, unit] = lastMs < 3_600_000 ? ['%M:%S', 'minutes, seconds'] : ['%H:%M', 'hours, minutes'];
    return mermaid(themeVariables, [
        'gantt',
        `  title Jobs since the step began (${unit})`,
        '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `  axisFormat ${axis}`,
        `  tickInterval ${tickOf(bars)}`,
        '  todayMarker off',
        ...sections,
    ]);
}
const TICKS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800];
const MAX_TICKS = 6;
function tickOf(bars) {
    const spanMs = Math.max(...bars.map(({ endMs }) => endMs)) - Math.min(...bars.map(({ startMs }) => startMs));
    const seconds = TICKS.find((tick) => spanMs / 1_000 / tick <= MAX_TICKS) ?? 21_600;
    if (seconds < 60)
        return `${seconds}second`;
    return seconds < 3_600 ? `${seconds / 60}minute` : `${seconds / 3_600}hour`;
}
/** Bars in milliseconds since the step's start. Files that share a job share its bar. Jobs of earlier attempts have none. */
function barsOf({ rows, startedAtMs, finishedAtMs }) {
    const byJob = new Map();
    for (const row of rows) {
        if (row.jobId === null || row.submittedAt === null || row.reused || byJob.has(row.jobId))
            continue;
        const startMs = Math.max(0, Date.parse(row.submittedAt) - startedAtMs);
        const endMs = row.durationMs === null ? finishedAtMs - startedAtMs : startMs + row.durationMs;
        byJob.set(row.jobId, { row, startMs, endMs: Math.max(startMs, endMs) });
    }
    return [...byJob.values()].sort((a, b) => a.startMs - b.startMs);
}
function barLine({ row, startMs, endMs }) {
    const name = row.case.replace(/^.*\/(?=.)/s, '');
    const style = row.outcome === 'succeeded' ? '' : 'crit, ';
    return `  ${(0,report_escape/* mermaidName */.hd)((0,truncate/* truncate */.x)(name, MAX_NAME_LENGTH))} :${style}${clockTime(startMs)}, ${clockTime(endMs)}`;
}
/** A time on a day without daylight saving changes, since Mermaid interprets it in the reader's time zone. */
const clockTime = (ms) => new Date(Date.UTC(2000, 0, 1) + ms).toISOString().replace('T', ' ').slice(0, -1);
const mermaid = (themeVariables, lines) => ['```mermaid', `%%{init: ${JSON.stringify({ themeVariables })}}%%`, ...lines, '```', ''].join('\n');

// EXTERNAL MODULE: ./build/src/report/summary/groups.js
var groups = __webpack_require__(62331);
// EXTERNAL MODULE: ./build/src/report/summary/head.js + 1 modules
var summary_head = __webpack_require__(53083);
;// CONCATENATED MODULE: ./build/src/report/summary.js





/** The runner drops a step's whole summary if it is larger than 1 MiB (FileCommandManager.cs). This leaves a margin. */
const MAX_BYTES = 1_000_000;
/** Reserved for the titles of folded parts and the sentence about omissions. */
const FRAME_BYTES = 5_000;
/**
 * Renders the job summary in GitHub's Markdown. A reader should understand it in ten seconds: the verdict, the next steps,
 * the files that did not succeed, and everything else folded. If it is too long, it omits first details of files, then
 * files that succeeded, then other files, and says how many. It reads only the records that it shows.
 */
async function renderSummary(report, options, records) {
    const source = options.artifactUrl === null ? '`results.json`' : `[the results artifact](${options.artifactUrl})`;
    const head = (0,summary_head/* headOf */.U)(report, options);
    const charts = `${outcomePie(report)}${jobTimeline(report)}`;
    const [bad, good] = (0,groups/* groupsOf */.c1)(report);
    const budget = new byte_budget/* ByteBudget */.G(MAX_BYTES - FRAME_BYTES - Buffer.byteLength(`${head}${bad.intro}${charts}`));
    const badRows = budget.fill((0,groups/* rowTexts */.vB)(bad));
    const goodRows = badRows.length < bad.rows.length ? [] : budget.fill((0,groups/* rowTexts */.vB)(good));
    const complete = badRows.length + goodRows.length === report.total;
    const details = (group) => (complete ? (0,groups/* fillDetails */._z)(group, budget, records, source) : []);
    const badDetails = await details(bad);
    const goodDetails = await details(good);
    const detailed = badDetails.length + goodDetails.length;
    const omitted = listOmissions([
        [report.rows.filter(groups/* hasDetails */.Lo).length - detailed, (count) => `the details of ${(0,pluralize/* pluralize */.t)(count, report.unit)}`],
        [good.rows.length - goodRows.length, (count) => `${(0,pluralize/* pluralize */.t)(count, report.unit)} that succeeded`],
        [bad.rows.length - badRows.length, (count) => `${(0,pluralize/* pluralize */.t)(count, report.unit)} that did not succeed`],
    ]);
    return [
        head,
        (0,groups/* groupText */.VR)(bad, badRows, badDetails),
        (0,groups/* groupText */.VR)(good, goodRows, goodDetails),
        omitted === ''
            ? ''
            : `A summary may be at most 1 MiB, so this one omits ${omitted}. Everything is in ${source}.\n\n`,
        charts,
    ].join('');
}
const listOmissions = (omissions) => omissions
    .filter(([count]) => count > 0)
    .map(([count, nameOf]) => nameOf(count))
    .join(', ');

;// CONCATENATED MODULE: ./build/src/report/deliver.js













const RESULTS_CSV = 'results.csv';
const JUNIT_XML = 'junit.xml';
const REPORT_HTML = 'report.html';
/** The HTML report of ten thousand files takes seconds, which a step that will soon be killed needs for its artifact. */
const MAX_FILES_BEFORE_DEADLINE = 1000;
/**
 * Writes and publishes the report in every form. A failure here is only a warning and never hides the verdict. The
 * exception is results.json, which later steps read: it must be complete.
 */
async function deliver(given, results, options, runner) {
    const { directory } = results;
    const decided = scrubbed(given, runner.scrub);
    const wasWhole = results.trouble === null;
    const columns = new CsvColumns();
    let unwritten = await writeResultsJson(decided, results, columns);
    if (unwritten !== null)
        runner.warning(`${unwritten}.`);
    const fault = unwritten ?? (wasWhole ? results.trouble : null);
    const report = fault === null ? decided : { ...decided, verdict: verdictWithout(decided.verdict, fault) };
    // results.json begins with the verdict, so a fault that was found while the results were read needs a second pass.
    if (fault !== null && unwritten === null)
        unwritten = await writeResultsJson(report, results, columns);
    const places = { resultsDir: directory, resultsPath: unwritten === null ? (0,external_node_path_.join)(directory, results_json/* RESULTS_JSON */.Y) : '' };
    const records = (rows, charactersOf) => results.records(rows, charactersOf);
    if (options.annotations)
        await annotate(report, options.failOn, runner);
    if (options.deadline)
        await publish(report, records, { ...places, ...NOTHING_ELSEWHERE }, options, runner);
    await writeFileOfRecord(RESULTS_CSV, directory, runner, async () => {
        // Writing results.json notes the columns. If it failed midway, some are still missing.
        if (unwritten !== null)
            for await (const record of records(report.rows))
                columns.note(record);
        const charactersOf = (row) => (columns.has(row.case) ? 0 : Number.POSITIVE_INFINITY);
        return (await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 68600))).renderCsv(records(report.rows, charactersOf), columns);
    });
    // Reasons in junit.xml lose their invisible characters, which may have hidden a secret from the first scrubbing.
    await writeFileOfRecord(JUNIT_XML, directory, runner, async () => (0,scrub/* scrubParts */.c_)((await Promise.all(/* import() */[__webpack_require__.e(489), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 73356))).renderJunit(report), runner.scrub));
    const pageFits = options.deadline === null || report.total <= MAX_FILES_BEFORE_DEADLINE;
    const pageWritten = pageFits && (await writePage(report, records, directory, runner));
    // A matrix leg uploads its results even if it had no files, or a merge would report it as missing.
    const { artifactName: name } = options;
    const wanted = name !== null && (report.total > 0 || report.shard !== null);
    const artifact = wanted ? await upload(name, directory, options, runner) : null;
    // If the results could not be uploaded, the page could not be either. Before a deadline, only the results matter.
    const pageWanted = wanted && options.htmlReport && report.total > 0 && pageWritten && artifact !== null && options.deadline === null;
    const page = pageWanted ? await uploadPage(name, directory, options, runner) : null;
    const commentUrl = options.deadline === null ? await comment(report, artifact, page, options, runner) : null;
    logPlaces({ page, artifact }, runner);
    const delivered = { ...places, artifact, page, commentUrl };
    if (!options.deadline || artifact)
        await publish(report, records, delivered, options, runner);
    const isSaved = unwritten === null && results.trouble === null && (!wanted || artifact !== null);
    return { verdict: report.verdict, saved: isSaved };
}
/** Returns why results.json could not be written, as a clause, or null. Also notes the columns of results.csv. */
async function writeResultsJson(report, results, columns) {
    const read = (row) => {
        const record = results.read(row);
        columns.note(record);
        return record;
    };
    try {
        await (0,write_in_blocks/* writeInBlocks */.l)((0,external_node_path_.join)(results.directory, results_json/* RESULTS_JSON */.Y), (0,results_json/* resultsJson */.j)(report, read));
        return null;
    }
    catch (error) {
        return `${results_json/* RESULTS_JSON */.Y} could not be written to ${results.directory} (${(0,error_message/* errorMessage */.gJ)(error)})`;
    }
}
/** A passing verdict becomes a failure if results are incomplete. */
const verdictWithout = (verdict, unwritten) => verdict.conclusion === 'success' || verdict.conclusion === 'skipped' ? (0,src_verdict/* unsavedVerdict */.mV)(unwritten) : verdict;
async function annotate(report, failOn, runner) {
    await (0,or_warn/* orWarn */.w)(runner, 'The annotations could not be written', async () => {
        for (const annotation of annotationsOf(report, failOn))
            runner.annotate(annotation);
    });
}
function logPlaces({ page, artifact }, runner) {
    if (page !== null)
        runner.info(`The report: ${page.url}`);
    if (artifact !== null)
        runner.info(`All results: ${artifact.url}`);
}
async function comment(report, artifact, page, options, runner) {
    const links = { artifactUrl: artifact?.url ?? null, reportUrl: page?.url ?? null };
    const what = 'The comment on the pull request could not be written';
    return await (0,or_warn/* orWarn */.w)(runner, what, () => options.postComment(report, links));
}
const NOTHING_ELSEWHERE = { artifact: null, page: null, commentUrl: null };
/** Reports a run without a results folder, in the outputs and the summary only. */
async function deliverVerdict(report, runner) {
    const nowhere = { resultsDir: '', resultsPath: '', ...NOTHING_ELSEWHERE };
    const nothing = async function* () { };
    await publish(report, nothing, nowhere, { summary: true, resume: true }, runner);
}
function writePage(report, records, directory, runner) {
    return writeFileOfRecord(REPORT_HTML, directory, runner, async () => (await __webpack_require__.e(/* import() */ 14).then(__webpack_require__.bind(__webpack_require__, 11014))).renderHtml(report, records));
}
async function writeFileOfRecord(name, directory, runner, render) {
    const written = await (0,or_warn/* orWarn */.w)(runner, `${name} could not be written`, async () => {
        await (0,write_in_blocks/* writeInBlocks */.l)((0,external_node_path_.join)(directory, name), await render());
        return true;
    });
    return written ?? false;
}
/** Scrubs the facts about the run as a whole. The rows were scrubbed when they were stored. */
const scrubbed = ({ rows, ...head }, scrub) => ({
    ...JSON.parse(scrub(JSON.stringify(head))),
    rows,
});
async function publish(report, read, delivered, options, runner) {
    const { outputs, statusMapTooLarge } = stepOutputs(report, delivered);
    setOutputs(outputs, runner);
    if (statusMapTooLarge) {
        runner.warning('The output `status-map` is empty because it would exceed 256 KiB. results.json has every status.');
    }
    if (options.summary) {
        const { artifact, page } = delivered;
        const links = { artifactUrl: artifact?.url ?? null, reportUrl: page?.url ?? null, resume: options.resume };
        await (0,or_warn/* orWarn */.w)(runner, 'The job summary could not be written', async () => runner.writeSummary(await renderSummary(report, links, read)));
    }
}
/** Logs one warning for all outputs that cannot be set, since they share a file. */
function setOutputs(outputs, runner) {
    const unset = [];
    let reason = '';
    for (const [name, value] of Object.entries(outputs)) {
        try {
            runner.setOutput(name, value);
        }
        catch (error) {
            unset.push(name);
            reason = (0,error_message/* errorMessage */.gJ)(error);
        }
    }
    if (unset.length > 0)
        runner.warning(`Outputs could not be set (${unset.join(', ')}): ${reason}`);
}
async function upload(name, directory, options, runner) {
    const { artifactRetentionDays: retentionDays } = options;
    runner.startGroup('Results artifact');
    const what = `The artifact ${name} could not be uploaded; the results are in ${directory}`;
    const uploaded = await (0,or_warn/* orWarn */.w)(runner, what, async () => {
        const files = await (0,list_files/* listFiles */.C)(directory);
        const uploading = runner.uploadArtifact({ name, directory, files, retentionDays });
        if (options.deadline === null)
            return await uploading;
        return await (0,clock/* raceAbort */.Mu)(uploading, options.deadline).catch((error) => {
            throw options.deadline?.aborted ? new Error('the step is about to be killed') : error;
        });
    });
    runner.endGroup();
    if (uploaded !== null && uploaded.name !== name) {
        runner.info(`The artifact is named ${uploaded.name}, because this workflow run already has one named ${name}.`);
    }
    return uploaded;
}
/** Uploads the HTML report again without a zip, so that its address opens in the browser. */
async function uploadPage(artifactName, directory, options, runner) {
    const name = `${artifactName.replace(/-?results$/, '') || 'roe'}-report.html`;
    const page = { name, path: (0,external_node_path_.join)(directory, REPORT_HTML), retentionDays: options.artifactRetentionDays };
    runner.startGroup('HTML report');
    const uploaded = await (0,or_warn/* orWarn */.w)(runner, `The artifact ${name} could not be uploaded; the report is in ${directory}`, () => runner.uploadPage(page));
    runner.endGroup();
    return uploaded;
}


/***/ }),

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ MAX_CELL),
/* harmony export */   X: () => (/* binding */ flattenOutputs)
/* harmony export */ });
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43799);

/** A deeper value, or one with a longer column name, stays JSON text, since nobody would use such a column. */
const MAX_DEPTH = 6;
const MAX_NAME = 500;
const MAX_LIST = 100;
/** A larger object stays JSON text. So does every object and list after `MAX_VALUES` values, since a table has fewer columns. */
const MAX_OBJECT = 400;
const MAX_VALUES = 2_000;
/** JSON is truncated to this length, since spreadsheets truncate longer cells. Plain text is kept for programs that read it. */
const MAX_CELL = 32_767;
/**
 * Returns the outputs' values by column name, such as `output.total` or `output.parties.0.name`. Objects and lists are
 * expanded unless they are long. An output that is not JSON is one value under its key. If a name occurs twice, the later
 * value is kept. JSON that is too long for a cell is truncated and ends in `…`.
 */
function flattenOutputs(outputs) {
    const columns = new Map();
    for (const { key, value, json } of outputs) {
        if (typeof json !== 'object' || json === null)
            columns.set(key, value);
        else if (isLong(json))
            columns.set(key, (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)(value, MAX_CELL));
        else
            flatten(key, LONG_NUMBER.test(value) ? withExactNumbers(value) : json, 1, columns);
    }
    return columns;
}
/** More digits than every double can represent exactly. */
const LONG_NUMBER = /\d[\d.]{15}/;
/** Parses the JSON but keeps a number as text if a double would change it. Ids are often such numbers. */
function withExactNumbers(text) {
    return JSON.parse(text, (_key, value, context) => typeof value === 'number' && context?.source !== undefined && String(value) !== context.source
        ? context.source
        : value);
}
const isLong = (value) => Array.isArray(value) ? value.length > MAX_LIST : Object.keys(value).length > MAX_OBJECT;
function flatten(name, value, depth, columns) {
    if (typeof value !== 'object' || value === null) {
        columns.set(name, value === null ? '' : String(value));
        return;
    }
    const isFollowed = depth <= MAX_DEPTH && name.length <= MAX_NAME && columns.size < MAX_VALUES && !isLong(value);
    const entries = isFollowed ? Object.entries(value) : [];
    if (entries.length === 0)
        columns.set(name, (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)(textOf(value), MAX_CELL));
    for (const [key, inner] of entries)
        flatten(`${name}.${key}`, inner, depth + 1, columns);
}
const textOf = (value) => (Array.isArray(value) ? listText(value) : JSON.stringify(value));
/** Stops when a cell is full, since the whole list may have millions of characters. */
function listText(list) {
    let text = '[';
    for (const entry of list) {
        if (text.length > MAX_CELL)
            break;
        text += `${text === '[' ? '' : ','}${JSON.stringify(entry)}`;
    }
    return `${text}]`;
}


/***/ }),

/***/ 53008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ postComment)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92081);
/* harmony import */ var _sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19289);



/** Creates or updates the comment on the pull request and returns its address. If there is none, logs why and returns null. */
async function postComment(report, posting) {
    const { comment, runner } = posting;
    const { verdict, origin } = report;
    if (comment === 'never')
        return null;
    const workflowRef = runner.environment('GITHUB_WORKFLOW_REF') || runner.environment('GITHUB_WORKFLOW');
    const marker = (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .markerOf */ .we)({ ...posting, workflowRef, origin });
    const isDryRun = verdict.conclusion === 'skipped' && verdict.reason === _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .DRY_RUN */ .yE;
    const sticky = {
        marker,
        runId: origin.runId,
        isWanted: comment === 'always' || verdict.conclusion === 'failure',
        hindrance: isDryRun ? 'it was a dry run' : null,
        render: (previous, headSha) => (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .renderComment */ .wQ)(report, { ...posting, marker, previous, sha: headSha ?? origin.sha, scrub: runner.scrub }),
    };
    return await (0,_sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .postSticky */ .s)(sticky, posting);
}


/***/ }),

/***/ 45019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   PA: () => (/* binding */ hasOutputs),
/* harmony export */   iO: () => (/* binding */ afterChecks),
/* harmony export */   pV: () => (/* binding */ outcomeOfUnfinished),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70667);


/** Takes the place of Roe's reason for a failed job, so it is a sentence as Roe's are. */
const NO_REASON = 'Roe gave no reason.';
/** The outcome of a case, from its job's end and data. */
function outcomeOf(ended, collected) {
    const { status } = ended;
    const data = collected.ok ? collected.value : null;
    switch (status.name) {
        case 'FAILURE':
            return { outcome: 'failed', ended, data, problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .caseProblem */ .wV)('job-failed', status.reason ?? NO_REASON) };
        case 'CANCELLED':
            return { outcome: 'cancelled', ended, data, problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .caseProblem */ .wV)('job-cancelled', 'the job was cancelled') };
        case 'CACHED':
            if (hasOutputs(data))
                return { outcome: 'succeeded', ended, data, checks: [] };
            return collected.ok ? cachedFailure(ended, data) : unavailable(ended, collected);
        case 'SUCCESS':
            return data?.outputs ? { outcome: 'succeeded', ended, data, checks: [] } : unavailable(ended, collected);
    }
}
/** If an agent has `cache_failed_jobs` on, the cache also answers with failures, which have no outputs. */
function cachedFailure(ended, data) {
    const message = 'the cache answered without outputs, so the cached job had failed';
    return { outcome: 'failed', ended, data, problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .caseProblem */ .wV)('cached-failure', message) };
}
const hasOutputs = (data) => data?.outputs != null && data.outputs.length > 0;
function unavailable(ended, collected) {
    const why = collected.ok ? 'Roe has no outputs for it' : collected.error;
    const message = `the job ended with ${ended.status.name}, but its result could not be read: ${why}`;
    return { outcome: 'lost', ended, data: null, problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .caseProblem */ .wV)('result-unavailable', message) };
}
function outcomeOfUnfinished(unfinished) {
    const { job, lastStatus, stop } = unfinished;
    const message = `the job was still open when ${stop.sentence}; ${sequelOf(unfinished)}`;
    if (stop.code === 'timeout')
        return { outcome: 'timed-out', job, lastStatus, problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .caseProblem */ .wV)('timeout', message) };
    if (lastStatus?.terminal) {
        return { outcome: 'cancelled', job, lastStatus, problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .caseProblem */ .wV)('cancelled-by-action', message) };
    }
    return { outcome: 'lost', job, lastStatus, problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .caseProblem */ .wV)('left-open', message) };
}
function sequelOf({ job, lastStatus, cancellation }) {
    if (lastStatus?.terminal)
        return 'it was cancelled';
    if (cancellation === null)
        return `job ${job.id} keeps running, since \`cancel-on-exit\` is off`;
    const { refusal, status } = cancellation;
    const running = `so job ${job.id} may still be running`;
    if (refusal?.code === 'stopped')
        return `there was no time left to cancel it, ${running}`;
    if (refusal !== null)
        return `Roe did not accept its cancellation (${refusal.message}), ${running}`;
    const since = status === null ? 'did not report its status afterwards' : `reported ${status.name} afterwards`;
    return `Roe accepted its cancellation and ${since}, ${running}`;
}
/** Applies the findings of the user's checks to a case that succeeded. */
function afterChecks(caseOutcome, findings) {
    const checks = findings.map(({ evaluated, ...check }) => check);
    const refusals = findings.filter(({ passed }) => !passed);
    const [first] = refusals;
    if (first === undefined)
        return { ...caseOutcome, checks };
    const others = refusals.length === 1 ? '' : ` (and ${refusals.length - 1} more)`;
    const code = refusals.some(({ evaluated }) => evaluated) ? 'check-failed' : _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_BROKEN */ .Z_;
    const { ended, data } = caseOutcome;
    return { outcome: 'rejected', ended, data, checks, problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .caseProblem */ .wV)(code, `${first.message}${others}`) };
}
function toRecord(result) {
    const { id, files, row } = result.case;
    const ended = 'ended' in result ? result.ended : null;
    const job = ended?.job ?? ('job' in result ? result.job : null);
    const data = 'data' in result ? result.data : null;
    return {
        case: id,
        files: files.map(({ input, as, file: { path, bytes, sha256, contentType } }) => ({
            input,
            as,
            path,
            bytes,
            sha256,
            contentType,
        })),
        row,
        submissionKey: result.submissionKey,
        outcome: result.outcome,
        cached: ended?.status.name === 'CACHED',
        reused: job?.reused ?? false,
        jobId: job?.id ?? null,
        sharedWith: null,
        status: statusOf(ended?.status ?? ('lastStatus' in result ? result.lastStatus : null)),
        ...timesOf(job, ended),
        error: 'problem' in result ? result.problem : null,
        ...dataOf(data),
        checks: 'checks' in result ? result.checks : [],
    };
}
function statusOf(status) {
    return status && { code: status.code, name: status.name, timestamp: status.timestamp };
}
/**
 * A job's start is when our clock saw it accepted (Roe's clock, if an earlier attempt submitted it), and its end is by Roe's
 * clock. The duration uses two times of one clock: Roe's if it has both, otherwise ours. A cached job's own times may be
 * weeks old.
 */
function timesOf(job, ended) {
    if (job === null)
        return { submittedAt: null, finishedAt: null, durationMs: null };
    const submittedAt = new Date(job.createdAtMs ?? job.acceptedAtMs).toISOString();
    if (ended === null)
        return { submittedAt, finishedAt: null, durationMs: null };
    const { timestamp, createdAtMs, name } = ended.status;
    const roeEndMs = timestamp === null || name === 'CACHED' || !isInstant(timestamp * 1000) ? null : timestamp * 1000;
    const ourMs = job.createdAtMs === null ? ended.seenAtMs - job.acceptedAtMs : null;
    const durationMs = roeEndMs !== null && createdAtMs !== null ? roeEndMs - createdAtMs : ourMs;
    return {
        submittedAt,
        finishedAt: new Date(roeEndMs ?? ended.seenAtMs).toISOString(),
        durationMs: durationMs === null ? null : Math.max(0, Math.round(durationMs)),
    };
}
const END_OF_9999_MS = Date.UTC(10_000, 0);
/** True if ISO 8601 writes the year with four digits. Milliseconds given as seconds fail this. */
const isInstant = (ms) => ms >= 0 && ms < END_OF_9999_MS;
function dataOf(data) {
    return {
        outputs: data?.outputs?.map(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .toOutputRecord */ .Y) ?? null,
        correctedOutputs: data?.correctedOutputs?.map(_record_js__WEBPACK_IMPORTED_MODULE_1__/* .toOutputRecord */ .Y) ?? null,
        inputTokens: data?.inputTokens ?? null,
        outputTokens: data?.outputTokens ?? null,
        cost: data?.cost ?? null,
    };
}


/***/ }),

/***/ 15056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gv: () => (/* binding */ RESULTS_JSONL),
  zq: () => (/* binding */ ResultsFile),
  VX: () => (/* binding */ withJson)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/lib/decoded.js
var decoded = __webpack_require__(27463);
// EXTERNAL MODULE: ./build/src/lib/error-message.js
var error_message = __webpack_require__(88501);
// EXTERNAL MODULE: ./build/src/lib/exact-json.js
var exact_json = __webpack_require__(36949);
// EXTERNAL MODULE: ./build/src/lib/pluralize.js
var pluralize = __webpack_require__(56817);
// EXTERNAL MODULE: ./build/src/lib/text-buffer.js
var text_buffer = __webpack_require__(60665);
// EXTERNAL MODULE: ./build/src/lib/truncate.js
var truncate = __webpack_require__(43799);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
;// CONCATENATED MODULE: ./build/src/results/job-costs.js
/** Counts each job's cost on one result only, since cases that send the same share a job, and so may cases that Roe's cache answers. */
class JobCosts {
    #firstOfJob = new Map();
    countOnce(record) {
        const { jobId, cost } = record;
        if (jobId === null)
            return record;
        const first = this.#firstOfJob.get(jobId);
        this.#firstOfJob.set(jobId, { id: first?.id ?? record.case, hasCost: first?.hasCost || cost !== null });
        return { ...record, sharedWith: first?.id ?? null, cost: first?.hasCost ? null : cost };
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/results/line-file.js


/** A file to which lines are appended, and from which they are read back by their place. */
class LineFile {
    #handle;
    /** By offset. */
    #checksums = new Map();
    /** One buffer for all reads. A new one for each of ten thousand lines would fragment the heap. */
    #buffer = Buffer.alloc(0);
    #end = 0;
    constructor(handle) {
        this.#handle = handle;
    }
    /** Where the next line will be. */
    get end() {
        return this.#end;
    }
    /** Rejects if the line could not be written. The file then ends as before. */
    async append(line) {
        try {
            await writeAll(this.#handle, line, this.#end);
        }
        catch (error) {
            await this.#handle.truncate(this.#end).catch(() => { });
            throw error;
        }
        this.#checksums.set(this.#end, (0,external_node_zlib_.crc32)(line));
        this.#end += line.length;
    }
    /** The line, valid until the next call. Null if it is not there as it was written. */
    read({ offset, length }) {
        if (length > this.#buffer.length)
            this.#buffer = Buffer.allocUnsafeSlow(length);
        const buffer = this.#buffer.subarray(0, length);
        // Read synchronously: a line that was just written is in the system's memory, and asking another thread takes longer.
        const line = buffer.subarray(0, readFully(this.#handle.fd, buffer, offset));
        return line.length === length && (0,external_node_zlib_.crc32)(line) === this.#checksums.get(offset) ? line : null;
    }
    async sync() {
        await this.#handle.sync();
    }
    async close() {
        await this.#handle.close();
    }
}
/** Returns how many bytes there were. One read may return less than the file holds. */
function readFully(file, buffer, position) {
    let filled = 0;
    for (let read = -1; read !== 0 && filled < buffer.length; filled += read) {
        read = (0,external_node_fs_.readSync)(file, buffer, filled, buffer.length - filled, position + filled);
    }
    return filled;
}
/** One write may write less than it was given, for example on a disk that is nearly full. */
async function writeAll(handle, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
    }
}

// EXTERNAL MODULE: ./build/src/results/record.js
var results_record = __webpack_require__(70667);
// EXTERNAL MODULE: ./build/src/results/record-json.js + 1 modules
var record_json = __webpack_require__(947);
// EXTERNAL MODULE: ./build/src/results/result.js
var results_result = __webpack_require__(45019);
;// CONCATENATED MODULE: ./build/src/results/results-file.js















const RESULTS_JSONL = 'results.jsonl';
/** Applies only in memory. */
const MAX_ERROR_LENGTH = 5_000;
const MAX_CHECK_LENGTH = 500;
const MAX_CHECKS = 20;
/** How much is read before signals and timers get their turn. */
const UNBROKEN_BYTES = 4_000_000;
/**
 * results.jsonl: each result is appended when it is known, so that a killed run keeps what it had. A line is the entry of
 * results.json without the parsed JSON of its outputs, which their values already contain. If a result cannot be written, or
 * reads back differently, its row stays, so that every case has its outcome, and `trouble` says so.
 */
class ResultsFile {
    /** The run's results folder, which contains the file. */
    directory;
    rows = [];
    #file;
    #scrub;
    #unwritten = new Set();
    #costs = new JobCosts();
    #pieces = new Map();
    /** One buffer for all writes. */
    #line = new text_buffer/* TextBuffer */.a();
    #lost = 0;
    #trouble = null;
    #writing = Promise.resolve();
    constructor(directory, file, scrub) {
        this.directory = directory;
        this.#file = file;
        this.#scrub = scrub;
    }
    /** Creates a new folder below `parent`, so that two uses of the action in one workflow job do not collide. */
    static async create(parent, scrub = (text) => text) {
        const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'roe-results-'));
        const handle = await (0,promises_.open)((0,external_node_path_.join)(directory, RESULTS_JSONL), 'wx+');
        return new ResultsFile(directory, new LineFile(handle), scrub);
    }
    /** A clause that says which results could not be written, or null. */
    get trouble() {
        if (this.#trouble !== null || this.#lost === 0)
            return this.#trouble;
        return `${RESULTS_JSONL} in ${this.directory} was changed by another process, and ${(0,pluralize/* pluralize */.t)(this.#lost, 'result')} of it can no longer be read`;
    }
    append(result) {
        return this.appendRecord((0,results_result/* toRecord */.Lv)(result));
    }
    /** Resolves when the result is in the file. Results appended at once are written one after the other. */
    async appendRecord(of) {
        const record = scrubbed(this.#costs.countOnce(of), this.#scrub);
        const writing = this.#writing.then(() => this.#write(record));
        // The caller gets the error of a bug, and the next result is still written.
        this.#writing = writing.then(() => { }, () => { });
        return await writing;
    }
    async #write(record) {
        const { outputs, correctedOutputs, ...rest } = record;
        const pieces = encode(record, this.#line);
        const line = this.#line.bytes;
        const row = { ...brief(rest), offset: this.#file.end, length: line.length };
        this.rows.push(row);
        if (pieces.length > 0)
            this.#pieces.set(row, pieces);
        try {
            await this.#file.append(line);
        }
        catch (error) {
            this.#unwritten.add(row);
            this.#fail(error);
        }
        return row;
    }
    /** The record as it was written, with at least the given number of characters of each value, or all. */
    read(row, leastCharacters = Number.POSITIVE_INFINITY) {
        const line = this.#unwritten.has(row) ? null : this.#file.read(row);
        const unread = this.#pieces.get(row)?.filter(({ before }) => before >= leastCharacters) ?? [];
        if (line !== null) {
            const text = textWithout(unread, line);
            return withJson((row.row === null ? JSON.parse(text) : (0,exact_json/* parseExactly */.Ab)(text)));
        }
        const { offset, length, ...rest } = this.#unwritten.has(row) ? row : this.#lose(row);
        return { ...rest, row: rest.row && { ...rest.row, values: {} }, outputs: null, correctedOutputs: null };
    }
    /** Yields the records of these rows one by one, read from the file again. */
    async *records(rows, charactersOf = (_) => Number.POSITIVE_INFINITY) {
        for await (const row of inTurns(rows))
            yield this.read(row, charactersOf(row));
    }
    /**
     * Flushes to the disk, since some disks refuse only then, and reads everything back, since another process may have
     * truncated the file. `trouble` reports a failure, and the rows concerned become lost.
     */
    async sync() {
        await this.#writing;
        await this.#file.sync().catch((error) => this.#fail(error));
        let at = 0;
        for await (const row of inTurns(this.rows)) {
            if (!this.#unwritten.has(row) && this.#file.read(row) === null)
                this.rows[at] = this.#lose(row);
            at += 1;
        }
    }
    #lose(row) {
        const message = `its result in ${RESULTS_JSONL} was changed by another process`;
        const lost = { ...row, outcome: 'lost', error: (0,problem/* caseProblem */.wV)('result-overwritten', message), checks: [] };
        this.#unwritten.add(lost);
        this.#lost += 1;
        return lost;
    }
    #fail(error) {
        this.#trouble ??= `results could not be written to ${this.directory} (${(0,error_message/* errorMessage */.gJ)(error)})`;
    }
    async close() {
        await this.#writing;
        await this.#file.close();
    }
}
/** Scrubs outputs one by one, since one JSON text of all would be large. */
function scrubbed({ outputs, correctedOutputs, ...rest }, scrub) {
    const given = JSON.stringify(rest);
    const text = scrub(given);
    // The cells of a row keep their digits.
    const parse = rest.row === null ? JSON.parse : exact_json/* parseExactly */.Ab;
    const clean = text === given ? rest : parse(text);
    const cleanOutput = ({ key, dataType, value }) => (0,results_record/* toOutputRecord */.Y)({ key: scrub(key), dataType: scrub(dataType), value: scrub(value) });
    return {
        ...clean,
        outputs: outputs?.map(cleanOutput) ?? null,
        correctedOutputs: correctedOutputs?.map(cleanOutput) ?? null,
    };
}
/** Writes the record's line into the buffer. Returns the places of the pieces of long values. */
function encode(record, line) {
    line.clear();
    const places = [];
    for (const { text, piece } of (0,record_json/* jsonParts */.l)(record, false)) {
        const from = line.length;
        line.add(text);
        if (piece !== null)
            places.push({ ...piece, from, to: line.length });
    }
    line.add('\n');
    return places;
}
/** Gives signals and timers their turn now and then. */
async function* inTurns(rows) {
    let unbroken = 0;
    for (const row of rows) {
        unbroken += row.length;
        if (unbroken > UNBROKEN_BYTES) {
            await (0,external_node_timers_promises_.setImmediate)();
            unbroken = row.length;
        }
        yield row;
    }
}
/** The text of a line without these pieces, the last ones of their values. Each value says how many characters it lacks. */
function textWithout(places, line) {
    let text = '';
    let from = 0;
    let leftOut = 0;
    for (const [index, place] of places.entries()) {
        if (leftOut === 0)
            text += (0,decoded/* decoded */.D)(line.subarray(from, place.from));
        leftOut += place.characters;
        if (places[index + 1]?.from === place.to)
            continue;
        text += `","leftOut":${leftOut}`;
        leftOut = 0;
        // The value's closing quotation mark follows its last piece.
        from = place.to + 1;
    }
    return text + (0,decoded/* decoded */.D)(line.subarray(from));
}
/** The record of a line, from this file or another run's. */
function withJson(record) {
    const { outputs, correctedOutputs } = record;
    return {
        ...record,
        outputs: outputs?.map(results_record/* toOutputRecord */.Y) ?? null,
        correctedOutputs: correctedOutputs?.map(results_record/* toOutputRecord */.Y) ?? null,
    };
}
function brief(record) {
    const { error, checks, row } = record;
    return {
        ...record,
        row: row && { source: row.source, line: row.line },
        error: error && { ...error, message: (0,truncate/* truncate */.x)(error.message, MAX_ERROR_LENGTH) },
        checks: briefChecks(checks),
    };
}
/** Failed checks come first. */
function briefChecks(checks) {
    const failed = checks.filter(({ passed }) => !passed);
    const some = (failed.length > 0 ? failed : checks).slice(0, MAX_CHECKS);
    return some.map((check) => ({
        ...check,
        message: (0,truncate/* truncate */.x)(check.message, MAX_CHECK_LENGTH),
        pointer: null,
        expected: null,
        actual: null,
    }));
}


/***/ })

};
