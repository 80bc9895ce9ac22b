export const id = 3005;
export const ids = [3005];
export const modules = {

/***/ 1283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   rP: () => (/* binding */ outputValue)
/* harmony export */ });
/* harmony import */ var _results_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70667);

/** The value that schemas and expected results describe: that of the only output, or an object of all outputs by key. */
function outputValue(outputs) {
    const read = ({ dataType, value, json }) => json ?? ((0,_results_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonType */ .v)(dataType) && value.trim() === 'null' ? null : value);
    const [only, ...others] = outputs;
    if (only !== undefined && others.length === 0)
        return read(only);
    return Object.fromEntries(outputs.map((output) => [output.key, read(output)]));
}
const NO_PLACE = { pointer: null, expected: null, actual: null };
const passed = (kind, message) => ({
    kind,
    passed: true,
    message,
    ...NO_PLACE,
    evaluated: true,
});
const refused = (kind, message, place = null) => ({
    ...passed(kind, message),
    passed: false,
    ...(place === null ? NO_PLACE : recorded(place)),
});
/** A check that could not be evaluated counts as not passed. */
const broken = (kind, message) => ({ ...refused(kind, message), evaluated: false });
/** Measured in characters of JSON. */
const MAX_VALUE_LENGTH = 2_000;
/** Both values, or neither if one is too large to be stored twice. The message quotes its beginning. */
function recorded({ pointer, expected, actual }) {
    const values = { expected: expected ?? null, actual: actual ?? null };
    return Object.values(values).some(isLarge) ? { ...NO_PLACE, pointer } : { pointer, ...values };
}
/** A schema may report many violations with the same large value, so each value is measured once. */
const knownLarge = new WeakSet();
function isLarge(value) {
    if (typeof value === 'string')
        return value.length > MAX_VALUE_LENGTH;
    if (typeof value !== 'object' || value === null)
        return false;
    if (knownLarge.has(value))
        return true;
    const large = JSON.stringify(value).length > MAX_VALUE_LENGTH;
    if (large)
        knownLarge.add(value);
    return large;
}


/***/ }),

/***/ 93757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ amountText)
/* harmony export */ });
/** An amount in a sentence, without digits that only binary fractions have, as in 0.30000000000000004. */
const amountText = (amount) => String(Math.round(amount * 1e6) / 1e6);


/***/ }),

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

/***/ 65112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ otherValues),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   fB: () => (/* binding */ ColumnSet),
/* harmony export */   lo: () => (/* binding */ columnNames)
/* harmony export */ });
/* harmony import */ var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56817);
/* harmony import */ var _flatten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64809);


/** Spreadsheets take 16 384 columns, people far fewer. */
const MAX_COLUMNS = 400;
/** The columns of a table, by the places of their values and in the order of first appearance. */
class ColumnSet {
    #places = new Set();
    #othersNeeded = false;
    get places() {
        return this.#places;
    }
    /** Whether some values have no column. */
    get othersNeeded() {
        return this.#othersNeeded;
    }
    note(places) {
        for (const place of places) {
            if (this.#places.size < MAX_COLUMNS)
                this.#places.add(place);
            else
                this.#othersNeeded ||= !this.#places.has(place);
        }
    }
}
/** Such as `output.total` for `/output/total`. */
const nameOf = (place) => place.replace(/^[/]/, '').replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');
/**
 * The names of the columns by place. If two places have one name, or one has the name of another column of the table, the
 * later one gets `_2` or the next free number.
 */
function columnNames(places, others) {
    const natural = [...places].map((place) => [place, nameOf(place)]);
    const used = new Set(others);
    const taken = new Set([...others, ...natural.map(([, name]) => name)]);
    return new Map(natural.map(([place, name]) => {
        if (!used.has(name)) {
            used.add(name);
            return [place, name];
        }
        let number = 2;
        while (taken.has(`${name}_${number}`))
            number += 1;
        taken.add(`${name}_${number}`);
        return [place, `${name}_${number}`];
    }));
}
/** Leaves 100 characters for the sentence about omitted values. */
const MAX_OTHERS_LENGTH = _flatten_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_CELL */ .K7 - 100;
/** JSON of as many whole values without a column as fit into a cell. */
function otherValues(values, columns) {
    const others = [...values].filter(([place]) => !columns.has(place));
    const kept = [];
    let characters = 0;
    for (const [place, value] of others) {
        const name = nameOf(place);
        characters += JSON.stringify(name).length + JSON.stringify(value).length + 2;
        if (characters > MAX_OTHERS_LENGTH)
            break;
        kept.push([name, value]);
    }
    const omitted = others.length - kept.length;
    if (omitted > 0)
        kept.push(['…', `${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_1__/* .pluralize */ .t)(omitted, 'more value')} in results.json`]);
    return kept.length === 0 ? '' : JSON.stringify(Object.fromEntries(kept));
}


/***/ }),

/***/ 79741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ CsvColumns),
/* harmony export */   n: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _lib_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36949);
/* harmony import */ var _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62623);
/* harmony import */ var _column_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65112);
/* harmony import */ var _flatten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64809);




/** The values of longer outputs are kept up to `MAX_KEPT_BYTES`, because reading and parsing them again is slow. */
const MAX_REPARSED_CHARACTERS = 100_000;
const MAX_KEPT_BYTES = 16_000_000;
/** The columns of results.csv and results-items.csv. Note each record before rendering the first row. */
class CsvColumns {
    outputs = new _column_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ColumnSet */ .fB();
    /** Of the cells of the user's table. */
    cells = new _column_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ColumnSet */ .fB();
    items = new _column_set_js__WEBPACK_IMPORTED_MODULE_1__/* .ColumnSet */ .fB();
    #withItems = new Set();
    /** Values by case. They are stored as bytes, since a substring would keep the whole string in memory. */
    #kept = new Map();
    #bytesLeft = MAX_KEPT_BYTES;
    note(record) {
        const { case: id, outputs } = record;
        const { values, lists } = (0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__/* .flattenOutputs */ .Xp)(outputs ?? []);
        this.outputs.note(values.keys());
        this.cells.note(cellsOf(record).keys());
        if (lists.length > 0)
            this.#withItems.add(id);
        for (const list of lists)
            this.#noteItems(list);
        if (charactersOf(outputs?.map(({ value }) => value) ?? []) > MAX_REPARSED_CHARACTERS)
            this.#keep(id, values);
    }
    /** Whether there is a list of objects at all. */
    get hasItems() {
        return this.#withItems.size > 0;
    }
    /** Whether outputs of this case hold a list of objects. */
    hasItemsOf(id) {
        return this.#withItems.has(id);
    }
    /** Whether the values of this case are kept, so that its outputs need not be read again for results.csv. */
    has(id) {
        return this.#kept.has(id);
    }
    valuesOf(record) {
        const kept = record.outputs === null ? undefined : this.#kept.get(record.case);
        return kept === undefined
            ? (0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__/* .flattenOutputs */ .Xp)(record.outputs ?? []).values
            : new Map(JSON.parse(kept.toString('utf8')));
    }
    #noteItems(list) {
        for (const item of list.items) {
            const { values, lists } = (0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__/* .flattenItem */ .Eu)(item, list);
            this.items.note(values.keys());
            for (const inner of lists)
                this.#noteItems(inner);
        }
    }
    #keep(id, values) {
        if (this.#kept.has(id) || charactersOf(values.values()) > this.#bytesLeft)
            return;
        const kept = Buffer.from(JSON.stringify([...values]));
        this.#bytesLeft -= kept.length;
        this.#kept.set(id, kept);
    }
}
/** The cells of the case's row. Their places begin without `/`, so that none is that of an output. */
const cellsOf = ({ row }) => new Map(Object.entries(row?.values ?? {}).map(([column, value]) => [(0,_lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .pointerTo */ .xH)('row', column), (0,_lib_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value)]));
function charactersOf(texts) {
    let characters = 0;
    for (const text of texts)
        characters += text.length;
    return characters;
}


/***/ }),

/***/ 64809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ flattenItem),
/* harmony export */   K7: () => (/* binding */ MAX_CELL),
/* harmony export */   Xp: () => (/* binding */ flattenOutputs)
/* harmony export */ });
/* harmony import */ var _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62623);
/* harmony import */ var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56817);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43799);



/** A deeper value, or one with a longer place, stays JSON text, since nobody would use such a column. */
const MAX_DEPTH = 6;
const MAX_PLACE = 500;
const MAX_LIST = 100;
/** A larger object stays JSON text. So does every object and list after `MAX_VALUES` values, since a table has fewer columns. */
const MAX_OBJECT = 400;
const MAX_VALUES = 2_000;
/** JSON is truncated to this length, since spreadsheets truncate longer cells. Plain text is kept for programs that read it. */
const MAX_CELL = 32_767;
/**
 * Returns the outputs' values, such as `/output/total` and `/output/parties/0`. Objects and lists are expanded unless they
 * are long. An output that is neither is one value under its key. If a place occurs twice, the later value is kept. JSON
 * that is too long for a cell is truncated and ends in `…`.
 */
function flattenOutputs(outputs) {
    const flat = { values: new Map(), lists: [] };
    for (const { key, value, json } of outputs) {
        const place = (0,_lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)('', key);
        if (typeof json !== 'object' || json === null)
            flat.values.set(place, typeof json === 'string' ? json : value);
        else if (isLong(json))
            flat.values.set(place, (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(value, MAX_CELL));
        else
            flatten(place, LONG_NUMBER.test(value) ? withExactNumbers(value) : json, 1, flat);
    }
    return flat;
}
/** Returns the fields of an item, with places that begin at it. */
function flattenItem(item, { depth }) {
    const flat = { values: new Map(), lists: [] };
    for (const [key, value] of Object.entries(item ?? {}))
        flatten((0,_lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)('', key), value, depth + 1, flat);
    return flat;
}
/** More digits than every double can represent exactly. */
const LONG_NUMBER = /\d[\d.]{15}/;
/** Parses the JSON but keeps a number as text if a double would change it. Ids are often such numbers. */
function withExactNumbers(text) {
    return JSON.parse(text, (_key, value, context) => typeof value === 'number' && context?.source !== undefined && String(value) !== context.source
        ? context.source
        : value);
}
function isItems(value) {
    if (!Array.isArray(value))
        return false;
    return (value.some((entry) => entry !== null) && value.every((entry) => typeof entry === 'object' && !Array.isArray(entry)));
}
const isLong = (value) => Array.isArray(value) ? value.length > MAX_LIST && !isItems(value) : Object.keys(value).length > MAX_OBJECT;
function flatten(place, value, depth, flat) {
    const { values, lists } = flat;
    if (typeof value !== 'object' || value === null) {
        values.set(place, value === null ? '' : String(value));
        return;
    }
    const isFollowed = depth <= MAX_DEPTH && place.length <= MAX_PLACE && values.size < MAX_VALUES && !isLong(value);
    if (isFollowed && isItems(value)) {
        values.set(place, (0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralize */ .t)(value.length, 'item'));
        lists.push({ place, items: value, depth });
        return;
    }
    const entries = isFollowed ? Object.entries(value) : [];
    if (entries.length === 0)
        values.set(place, (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(textOf(value), MAX_CELL));
    for (const [key, inner] of entries)
        flatten((0,_lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(place, key), inner, depth + 1, flat);
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

/***/ 93739:
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
// EXTERNAL MODULE: ./build/src/report/case-address.js
var case_address = __webpack_require__(45635);
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
 * Returns an annotation for each case that did not succeed, the worst first. Those that count against `max-failures`
 * are errors, others are warnings. If there are more than the runner keeps, the last one of a level counts the rest.
 */
function annotationsOf(report, rule, reportUrl = null) {
    const rows = (0,view/* viewOf */.d)(report).unsuccessful.filter((row) => isNews(row, report));
    const isError = (row) => report.verdict.conclusion !== 'skipped' && (0,src_verdict/* isFailure */.N6)(row, rule);
    const errors = groupByCause(rows.filter(isError));
    const warnings = groupByCause(rows.filter((row) => !isError(row)));
    const context = { unit: report.unit, reportUrl };
    return [...ofLevel('error', errors, context), ...ofLevel('warning', warnings, context)];
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
function ofLevel(level, groups, context) {
    const { unit } = context;
    const max = MAX_ANNOTATIONS[level];
    if (groups.length <= max)
        return groups.flatMap((rows) => annotationsFor(level, rows, context));
    const shown = groups.slice(0, max - 1);
    const rest = groups.slice(max - 1).flat();
    const message = `${(0,pluralize/* pluralize */.t)(rest.length, `more ${unit}`)} did not succeed (${(0,src_outcome/* listCounts */.TP)((0,src_outcome/* countOutcomes */.XF)(rest))}); see the job summary or results.json for all of them.`;
    return [
        ...shown.flatMap((rows) => annotationsFor(level, rows, context)),
        { ...NOWHERE, level, title: 'Roe agent', message },
    ];
}
function annotationsFor(level, [first, ...others], { unit, reportUrl }) {
    if (first === undefined)
        return [];
    const { outcome, error } = first;
    const word = (0,src_outcome/* outcomeWord */.nG)(outcome);
    const reason = error === null ? word : (0,truncate/* truncate */.x)((0,report_escape/* oneLine */.TN)((0,report_text/* reasonText */.uV)(error)), MAX_REASON_LENGTH);
    const title = `Roe agent: ${word}`;
    if (others.length > 0)
        return [{ ...NOWHERE, level, title, message: `${others.length + 1} ${unit}s: ${reason}` }];
    const address = (0,case_address/* caseInReport */._)(first.case, reportUrl);
    const link = address === null ? '' : ` (${address})`;
    return [{ ...placeOf(first), level, title, message: `${(0,report_escape/* oneLine */.TN)(first.case)}: ${reason}${link}` }];
}
const NOWHERE = { file: null, line: null };
/** The case's row in its table, or its first file. */
function placeOf({ row, files }) {
    return row === null ? { file: files[0]?.path ?? null, line: null } : { file: row.source, line: row.line };
}

// EXTERNAL MODULE: ./build/src/report/csv/csv-columns.js
var csv_columns = __webpack_require__(79741);
// EXTERNAL MODULE: ./build/src/report/results-json.js
var results_json = __webpack_require__(9461);
// EXTERNAL MODULE: ./build/src/lib/amount-text.js
var amount_text = __webpack_require__(93757);
// EXTERNAL MODULE: ./build/src/scorecard/scorecard.js + 1 modules
var scorecard_scorecard = __webpack_require__(62654);
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
        'estimated-cost': report.estimatedCost === null ? '' : (0,amount_text/* amountText */.c)(report.estimatedCost),
        accuracy: report.scorecard === null ? '' : (0,scorecard_scorecard/* shareText */.Lu)(report.scorecard),
        'status-map': statusMapTooLarge ? '' : statusMap,
        'results-dir': delivered.resultsDir,
        'results-path': delivered.resultsPath,
        'summary-path': delivered.summaryPath,
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
// EXTERNAL MODULE: ./build/src/checks/difference.js
var difference = __webpack_require__(50532);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/report/summary/table.js
var summary_table = __webpack_require__(54375);
;// CONCATENATED MODULE: ./build/src/report/summary/details.js







const MAX_WHOLE_REASON_LENGTH = 2_000;
const MAX_OUTPUTS_LENGTH = 4_000;
/** Longer JSON is not indented, since only its beginning is shown. */
const MAX_INDENTED_LENGTH = 100_000;
const MAX_OUTPUTS = 20;
const MAX_CHECKS = 20;
const MAX_CELL_LENGTH = 200;
/**
 * Whether the case may have details beyond its row: outputs, a reason that the row cuts, or more parts than one file. If the
 * whole run has the problem, the parts of one case say nothing about it.
 */
const mayHaveDetails = (row) => row.outcome === 'succeeded' ||
    row.outcome === 'rejected' ||
    (row.error !== null &&
        ((0,report_text/* reasonText */.uV)(row.error).length > summary_table/* MAX_REASON_LENGTH */.hl || (!(0,report/* isOneFile */.p)(row) && row.error.scope === 'case')));
/**
 * The folded details of a case: failed checks, outputs, and its ids at Roe. Null if there are only ids. `source` names the
 * place that has everything.
 */
function detailsOf(record, source, open = false) {
    const parts = [
        reasonOf(record),
        checksOf(record.checks, source),
        outputsOf(record.outputs ?? [], '', source),
        outputsOf(record.correctedOutputs ?? [], ', corrected', source),
        (0,report/* isOneFile */.p)(record) ? '' : filesOf(record.files, source),
        record.row === null ? '' : rowOf(record.row, source),
    ].filter((part) => part !== '');
    if (parts.length === 0)
        return null;
    const title = `${summary_table/* MARKS */.j7[record.outcome]} ${(0,report_escape/* markdownPath */.NN)((0,truncate/* truncate */.x)(record.case, MAX_CELL_LENGTH))}`;
    return (0,summary_table/* folded */.TM)(title, [...parts, `<sub>${namesOf(record).join(' · ')}</sub>`].join('\n\n'), open);
}
function reasonOf({ error }) {
    if (error === null || (0,report_text/* reasonText */.uV)(error).length <= summary_table/* MAX_REASON_LENGTH */.hl)
        return '';
    return `Reason: ${(0,report_escape/* markdownSentence */.nv)((0,truncate/* truncate */.x)((0,report_text/* reasonText */.uV)(error), MAX_WHOLE_REASON_LENGTH))}`;
}
function namesOf({ jobId, status, durationMs, submissionKey, inputTokens, outputTokens }) {
    return [
        ...(jobId === null ? [] : [`Job <code>${jobId}</code>`]),
        ...(status === null ? [] : [`status ${status.name}`]),
        ...(jobId === null && submissionKey !== null ? [`submission_key <code>${submissionKey}</code>`] : []),
        ...(durationMs === null ? [] : [(0,report_text/* durationText */.S5)(durationMs)]),
        ...(inputTokens === null ? [] : [`${(0,pluralize/* pluralize */.t)(inputTokens, 'token')} in`]),
        ...(outputTokens === null ? [] : [`${(0,pluralize/* pluralize */.t)(outputTokens, 'token')} out`]),
    ];
}
function checksOf(checks, source) {
    const refusals = checks.filter(({ passed }) => !passed);
    if (refusals.length === 0)
        return '';
    const shown = refusals.slice(0, MAX_CHECKS);
    const differences = shown.map(difference/* differenceOf */.Pq).filter((difference) => difference !== null);
    const sentences = new Map(shown.filter((check) => (0,difference/* differenceOf */.Pq)(check) === null).map((check) => [`${check.kind} ${check.message}`, check]));
    const values = shown.map(difference/* rejectedValueOf */.bH).filter((value) => value !== null);
    const rows = differences.map(({ place, expected, actual }) => `| ${[place, expected, actual].map(cell).join(' | ')} |`);
    const table = ['| Where | Expected | Actual |', '| :-- | :-- | :-- |', ...rows].join('\n');
    const list = [...sentences.values()]
        .map(({ kind, message }) => `- ${(0,report_escape/* markdownCell */.UZ)(kind)}: ${cell(message)}`)
        .join('\n');
    const others = refusals.length - shown.length;
    return [
        differences.length === 0 ? '' : table,
        list,
        values.length === 0 ? '' : rejectedTable(values),
        others === 0 ? '' : `${(0,pluralize/* pluralize */.t)(others, 'more failed check')} in ${source}.`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function rejectedTable(values) {
    const rows = values.map(({ place, actual }) => `| ${cell(place)} | ${cell(actual)} |`);
    return ['| Where | Value |', '| :-- | :-- |', ...rows].join('\n');
}
const MAX_FILES = 20;
const MAX_COLUMNS = 30;
function filesOf(files, source) {
    if (files.length === 0)
        return '';
    const lines = files.slice(0, MAX_FILES).map(({ input, as, path }) => {
        const place = input === null ? '' : `${cell(input)}${as === 'text' ? ', as text' : ''}`;
        return `| ${place} | ${(0,report_escape/* markdownPath */.NN)((0,truncate/* truncate */.x)(path, MAX_CELL_LENGTH))} |`;
    });
    return tableOf(['Input', 'File'], lines, [files.length - lines.length, 'more file'], source);
}
function rowOf({ source: table, line, values }, source) {
    const cells = Object.entries(values);
    const lines = cells.slice(0, MAX_COLUMNS).map(([column, value]) => `| ${cell(column)} | ${cell((0,report_text/* cellText */.Ie)(value))} |`);
    const others = [cells.length - lines.length, 'more column'];
    return `${(0,report_escape/* markdownPath */.NN)(table)}, line ${line}\n\n${tableOf(['Column', 'Value'], lines, others, source)}`;
}
function tableOf(heads, lines, [others, what], source) {
    const rest = others === 0 ? '' : `\n\n${(0,pluralize/* pluralize */.t)(others, what)} in ${source}.`;
    return `| ${heads.join(' | ')} |\n| :-- | :-- |\n${lines.join('\n')}${rest}`;
}
const cell = (text) => (0,report_escape/* markdownCell */.UZ)((0,truncate/* truncate */.x)(text, MAX_CELL_LENGTH));
/** The texts share one file's length limit, so that a long text does not hide the others. */
function outputsOf(outputs, note, source) {
    const shown = outputs.slice(0, MAX_OUTPUTS);
    const max = Math.floor(MAX_OUTPUTS_LENGTH / Math.max(1, shown.length));
    const blocks = shown.map((output) => {
        const isIndented = output.value.length <= MAX_INDENTED_LENGTH && output.json !== null;
        const text = isIndented ? JSON.stringify(output.json, null, 2) : output.value;
        const shown = beginningOf(text, max);
        const length = text.length + (output.leftOut ?? 0);
        const isCut = shown.length < length;
        const cut = isCut ? `\n\nShows ${shown.length} of ${length} characters; the whole output is in ${source}.` : '';
        const title = `${(0,report_escape/* markdownName */.Zt)((0,truncate/* truncate */.x)(output.key, MAX_CELL_LENGTH))}${note}`;
        const lines = `${isIndented ? shown : wrapped(shown)}${isCut ? '…' : ''}`;
        return `${title}\n\n<pre>\n${(0,report_escape/* preformatted */.EC)(lines)}\n</pre>${cut}`;
    });
    const others = outputs.length - shown.length;
    return [...blocks, ...(others === 0 ? [] : [`${(0,pluralize/* pluralize */.t)(others, 'more output')} in ${source}.`])].join('\n\n');
}
/** Cuts at the end of a line if there is a suitable one, and never within a character. */
function beginningOf(text, max) {
    if (text.length <= max)
        return text;
    const end = text.lastIndexOf('\n', max - 2) + 1;
    return end > max / 2 ? text.slice(0, end) : (0,truncate/* truncate */.x)(text, max).slice(0, -1);
}
/** GitHub scrolls long lines of a `<pre>` out of view. */
const MAX_LINE_LENGTH = 110;
/** Wraps prose into visible lines without splitting words. */
const wrapped = (text) => text
    .split('\n')
    .map((line) => (line.length <= MAX_LINE_LENGTH ? line : line.replace(/(.{60,110}) (?=\S)/gu, '$1\n')))
    .join('\n');

// EXTERNAL MODULE: ./build/src/report/summary/head.js + 1 modules
var summary_head = __webpack_require__(53083);
// EXTERNAL MODULE: ./build/src/report/planned-run.js
var planned_run = __webpack_require__(40550);
;// CONCATENATED MODULE: ./build/src/report/summary/planned.js



const MAX_INPUTS = 30;
/** What Roe would be asked, what that may cost, and the agent's other inputs. Empty but for a dry run. */
function plannedText({ planned, agent, estimatedCost }) {
    if (planned === null || agent === null)
        return '';
    const cost = estimatedCost === null ? '' : ` Estimated cost: about **${(0,report_text/* costText */.rs)(estimatedCost)}**.`;
    const asked = `Roe would be asked for **${(0,report_escape/* markdownCell */.UZ)((0,planned_run/* askedText */.k7)(planned, agent))}**.${cost}\n\n`;
    const values = Object.entries(planned.example?.values ?? {}).slice(0, MAX_INPUTS);
    if (planned.example === null || values.length === 0)
        return asked;
    const lines = values.map(([key, value]) => `- ${(0,report_escape/* markdownName */.Zt)(key)}: ${(0,report_escape/* markdownCell */.UZ)((0,planned_run/* exampleText */.kQ)(value))}\n`);
    return `${asked}The agent’s other inputs, as the first case ${(0,report_escape/* markdownPath */.NN)(planned.example.case)} sends them:\n\n${lines.join('')}\n`;
}

// EXTERNAL MODULE: ./build/src/report/summary/problems.js
var summary_problems = __webpack_require__(5615);
// EXTERNAL MODULE: ./build/src/lib/compare-text.js
var compare_text = __webpack_require__(66792);
;// CONCATENATED MODULE: ./build/src/report/summary/scorecard.js






const MAX_FIELDS = 20;
/** Tables of the worst fields only; results.json has all. */
const MAX_TABLES = 5;
const MAX_PAIRS = 10;
const MAX_NAMES = 5;
const MAX_TEXT_LENGTH = 100;
/** How often each expected field was right, the worst first. Empty without expected results. */
function scorecardText(scorecard) {
    if (scorecard === null)
        return '';
    const { fields } = scorecard;
    const right = fields.reduce((sum, field) => sum + field.right, 0);
    const all = { right, wrong: 0, missing: fields.reduce((sum, field) => sum + (0,scorecard_scorecard/* totalOf */.e6)(field), 0) - right };
    const title = `**${(0,scorecard_scorecard/* percentText */.fL)(all)}** of ${(0,pluralize/* pluralize */.t)((0,scorecard_scorecard/* totalOf */.e6)(all), 'expected field')} are right\n\n`;
    const shown = fields.slice(0, MAX_FIELDS);
    const others = fields.length - shown.length;
    const more = others === 0 ? '' : `\n${(0,pluralize/* pluralize */.t)(others, 'more field')}, none of them worse; see results.json for all.\n`;
    const head = '| Field | Right | 95&nbsp;% interval | Wrong | Missing |\n| :-- | --: | --: | --: | --: |\n';
    const tables = fields.filter(isWorthATable).slice(0, MAX_TABLES);
    const folds = tables.map((field) => (0,summary_table/* folded */.TM)(`${nameOf(field)}: expected and actual values`, crossTable(field)));
    return `${title}${head}${shown.map(scorecard_rowOf).join('')}${more}\n${folds.length === 0 ? '' : `${folds.join('\n')}\n`}`;
}
const nameOf = ({ pointer }) => (0,report_escape/* markdownCell */.UZ)((0,truncate/* truncate */.x)(pointer || 'the output', MAX_TEXT_LENGTH));
function scorecard_rowOf(field) {
    const { right, wrong, missing, low, high } = field;
    const share = `${(0,scorecard_scorecard/* percentText */.fL)(field)} (${right} of ${(0,scorecard_scorecard/* totalOf */.e6)(field)})`.replaceAll(' ', '&nbsp;');
    const interval = `${Math.round(low * 100)}–${Math.round(high * 100)}&nbsp;%`;
    return `| ${[nameOf(field), share, interval, numberOf(wrong), numberOf(missing)].join(' | ')} |\n`;
}
const numberOf = (count) => (count === 0 ? '' : String(count));
/** A table of right values alone says nothing. */
const isWorthATable = ({ table, right, ...field }) => table !== null && table.length > 0 && field.wrong + field.missing > 0;
/** A row for each expected value, a column for each actual one, and the cases of each cell that is not right. */
function crossTable({ table }) {
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
const lineOf = (cells) => `| ${cells.join(' | ')} |\n`;
const missingLast = (a, b) => a === null ? 1 : b === null ? -1 : (0,compare_text/* compareText */.n)(a, b);
const valueText = (text) => text === null ? 'missing' : (0,report_escape/* markdownCell */.UZ)((0,truncate/* truncate */.x)(text, MAX_TEXT_LENGTH));
function casesOf({ expected, actual, cases, count }) {
    const names = cases
        .slice(0, MAX_NAMES)
        .map((id) => (0,report_escape/* markdownPath */.NN)((0,truncate/* truncate */.x)(id, MAX_TEXT_LENGTH)))
        .join(', ');
    const more = count > MAX_NAMES ? ' and more' : '';
    return `- ${valueText(expected)} → ${valueText(actual)}: ${names}${more}\n`;
}

// EXTERNAL MODULE: ./build/src/report/summary/values.js
var summary_values = __webpack_require__(15149);
;// CONCATENATED MODULE: ./build/src/report/summary.js










/** GitHub takes eight times as much, but a page of this size still opens at once. */
const MAX_BYTES = 128_000;
/** Reserved for the titles of folded parts and the sentences about omissions. */
const FRAME_BYTES = 4_000;
/** The most for one part, so that a later one has its place too. */
const MAX_PROBLEM_BYTES = 50_000;
const MAX_VALUE_BYTES = 30_000;
const MAX_OPEN_ROWS = 10;
/** Rows of one table. */
const MAX_ROWS = 100;
const MAX_VALUE_ROWS = 30;
const MAX_PLAN_ROWS = 30;
const MAX_DETAILS = 50;
const MAX_OPEN_DETAILS = 5;
/**
 * Renders the job summary in GitHub's Markdown. A reader should understand it in ten seconds: the verdict, the next steps,
 * the reasons of what did not succeed, and the values of the outputs. Details are folded. Of many cases it shows some of
 * each part and says where the others are. It reads only the records that it shows.
 */
async function renderSummary(report, options, records) {
    const source = options.artifactUrl === null ? '`results.json`' : `[the results artifact](${options.artifactUrl})`;
    const head = `${(0,summary_head/* headOf */.U)(report, options)}${scorecardText(report.scorecard)}`;
    const isPlan = report.verdict.conclusion === 'skipped';
    const bytes = Math.max(0, MAX_BYTES - FRAME_BYTES - Buffer.byteLength(head));
    const tables = isPlan ? [planText(report, new byte_budget/* ByteBudget */.G(bytes))] : tablesOf(report, options, bytes);
    const text = `${head}${tables.join('')}`;
    const left = new byte_budget/* ByteBudget */.G(Math.max(0, MAX_BYTES - FRAME_BYTES - Buffer.byteLength(text)));
    return `${text}${await detailsText(report, left, records, source)}`;
}
/** The problems, the values, and where the cases are that have no row. */
function tablesOf(report, options, bytes) {
    const { reportUrl } = options;
    const limits = { open: MAX_OPEN_ROWS, max: MAX_ROWS, reportUrl };
    const problems = (0,summary_problems/* problemsText */.u)(report, {
        ...limits,
        jobs: true,
        budget: new byte_budget/* ByteBudget */.G(Math.min(bytes, MAX_PROBLEM_BYTES)),
    });
    const rows = (0,summary_values/* withValues */.t)(report);
    const budget = new byte_budget/* ByteBudget */.G(Math.min(bytes - Buffer.byteLength(problems.text), MAX_VALUE_BYTES));
    const values = (0,summary_values/* valuesText */.k)(rows, report, { budget, open: MAX_VALUE_ROWS, max: MAX_VALUE_ROWS, reportUrl });
    const unsuccessful = report.halt === null ? (0,view/* viewOf */.d)(report).unsuccessful.length : problems.shown;
    return [
        problems.text,
        restText(unsuccessful - problems.shown, ' that did not succeed', report, options),
        values.text === '' ? '' : `${values.text}\n`,
        restText(rows.length - values.shown, values.shown === 0 ? '' : ' with their values', report, options),
    ];
}
/** "64 more files with their values: in the report and in results.csv of the results artifact." */
function restText(count, what, { unit }, { reportUrl, artifactUrl }) {
    if (count === 0)
        return '';
    const places = [
        ...(reportUrl === null ? [] : [`[the report](${reportUrl})`]),
        artifactUrl === null ? '`results.csv`' : `\`results.csv\` of [the results artifact](${artifactUrl})`,
    ];
    return `${(0,pluralize/* pluralize */.t)(count, `more ${unit}`)}${what}: in ${places.join(' and in ')}.\n\n`;
}
function planText(report, budget) {
    const { rows, planned } = report;
    const asked = plannedText(report);
    if (!budget.take(asked))
        return '';
    const table = (0,summary_table/* tableText */.qK)(rows, planned === null ? [summary_table/* PLAN */.Ac] : [summary_table/* TYPE */.ZE, summary_table/* SIZE */.SK, summary_table/* SENT_AS */.Ar, summary_table/* PLAN */.Ac], report, { budget, open: MAX_PLAN_ROWS, max: MAX_PLAN_ROWS }, ' of the plan');
    const others = rows.length - table.shown;
    const more = others === 0 ? '' : `\n${(0,pluralize/* pluralize */.t)(others, `more ${report.unit}`)} of the plan in \`results.csv\`.\n`;
    return table.text === '' ? asked : `${asked}${table.text}${more}\n`;
}
/** The details of as many cases as fit, those that did not succeed first. No more records are read. */
async function detailsText(report, budget, records, source) {
    const { unsuccessful, successful } = (0,view/* viewOf */.d)(report);
    const rows = report.halt === null ? [...unsuccessful, ...successful].filter(mayHaveDetails) : [];
    const details = await fillDetails(rows, report, budget, records, source);
    if (details.length === 0)
        return '';
    const all = details.join('\n');
    const others = rows.length > details.length ? `${details.length} of ${rows.length}` : details.length;
    return details.length <= MAX_OPEN_DETAILS
        ? `${all}\n`
        : `${(0,summary_table/* folded */.TM)(`Outputs and checks of ${others} ${report.unit}s`, all)}\n`;
}
async function fillDetails(rows, report, budget, records, source) {
    const details = [];
    // Some may turn out to have none.
    for await (const record of records(rows.slice(0, 2 * MAX_DETAILS), () => MAX_INDENTED_LENGTH)) {
        // If there is only one case, its details are open.
        const text = detailsOf(record, source, report.total === 1);
        if (text === null)
            continue;
        if (!budget.take(text) || details.push(text) === MAX_DETAILS)
            break;
    }
    return details;
}

// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/lib/exact-json.js
var exact_json = __webpack_require__(36949);
// EXTERNAL MODULE: ./build/src/lib/json.js
var json = __webpack_require__(90467);
// EXTERNAL MODULE: ./build/src/lib/json-pointer.js
var json_pointer = __webpack_require__(62623);
// EXTERNAL MODULE: ./build/src/report/values/value.js
var values_value = __webpack_require__(35086);
;// CONCATENATED MODULE: ./build/src/report/values/field.js

/** One in this many values may be of another kind than the others. */
const MIN_ALIKE = 0.9;
/** Of the values of a column, at most this share is long. */
const MAX_PROSE = 0.2;
const MAX_DECIMALS = 4;
/** Counts what the values of one field are. */
class Field {
    pointer;
    /** Its names, from the outputs' root down. */
    path;
    /** In how many cases the field is, and in how many it has a value. */
    #present = 0;
    #filled = 0;
    #long = 0;
    #numbers = 0;
    #dates = 0;
    #booleans = 0;
    #decimals = 0;
    constructor(pointer, path) {
        this.pointer = pointer;
        this.path = path;
    }
    note(value, isLong) {
        this.#present += 1;
        if (value === null)
            return;
        this.#filled += 1;
        if (isLong)
            this.#long += 1;
        else if (typeof value === 'boolean' || value === 'true' || value === 'false')
            this.#booleans += 1;
        else if ((0,values_value/* numberIn */.Po)(value) !== null)
            this.#numbers += 1;
        else if ((0,values_value/* dateIn */.m7)(String(value)) !== null)
            this.#dates += 1;
        if (typeof value === 'number')
            this.#decimals = Math.max(this.#decimals, decimalsOf(value));
    }
    /** Whether most of this number of cases have the field, as a short value. */
    isSharedBy(cases) {
        return this.#present > cases / 2 && this.#filled > 0 && this.#long <= this.#filled * MAX_PROSE;
    }
    /** Whether the field has a value in most of this number of cases. */
    isFilledIn(cases) {
        return this.#filled > cases / 2;
    }
    column(heading) {
        const decimals = this.#decimals <= MAX_DECIMALS ? this.#decimals : null;
        return { pointer: this.pointer, heading, kind: this.#kind(), decimals };
    }
    #kind() {
        const isMost = (count) => count > 0 && count >= this.#filled * MIN_ALIKE;
        if (isMost(this.#numbers))
            return 'number';
        if (isMost(this.#dates))
            return 'date';
        return isMost(this.#booleans) ? 'boolean' : 'text';
    }
}
/** Infinite for a number that is not written in plain decimals. */
function decimalsOf(value) {
    const text = String(value);
    return text.includes('e') ? Number.POSITIVE_INFINITY : (text.split('.')[1]?.length ?? 0);
}

;// CONCATENATED MODULE: ./build/src/report/values/scalar.js



/** Longer texts, and texts of several lines, make no column. */
const MAX_SHORT_LENGTH = 100;
/** The limit in a column that the user wants. */
const MAX_LENGTH = 200;
/** Null if the value is a list or an object. */
function scalarOf(value) {
    if (value === null || typeof value === 'number' || typeof value === 'boolean')
        return { value, isLong: false };
    if ((0,exact_json/* isRawJson */.Po)(value))
        return { value: JSON.stringify(value), isLong: false };
    return typeof value === 'string' ? textScalar(value) : null;
}
function textScalar(text) {
    const beginning = text.slice(0, 2 * MAX_LENGTH).trim();
    const shown = (0,truncate/* truncate */.x)(beginning.replace(/\s+/g, ' '), MAX_LENGTH);
    const isLong = text.length > MAX_SHORT_LENGTH || /[\n\r]/.test(beginning);
    return { value: shown === '' ? null : shown === text ? text : copyOf(shown), isLong };
}
/** A part of a string keeps the whole string in memory. */
const copyOf = (text) => Buffer.from(text, 'utf16le').toString('utf16le');
/** A list or an object is counted. */
function scalarFrom(value) {
    const scalar = scalarOf(value);
    if (scalar !== null)
        return scalar;
    const count = Array.isArray(value)
        ? (0,pluralize/* pluralize */.t)(value.length, 'item')
        : (0,pluralize/* pluralize */.t)(Object.keys(value).length, 'field');
    return { value: count, isLong: false };
}

;// CONCATENATED MODULE: ./build/src/report/values/value-collector.js








const MAX_SHOWN = 5;
/** The HTML report lets a reader choose among this many. */
const value_collector_MAX_COLUMNS = 20;
/** Fields that first appear after these are not considered. */
const value_collector_MAX_FIELDS = 200;
const MAX_FIELDS_PER_CASE = 60;
const MAX_HEADING_LENGTH = 60;
const MAX_MEMBERS = 200;
const MAX_DEPTH = 4;
/** With this many places at one depth of an output. */
const MAX_VISITED = 1_000;
/**
 * Collects the scalar values of the outputs, one case at a time, and makes a table of those that most cases share. Keeps
 * short values only, and no outputs.
 */
class ValueCollector {
    #fields = new Map();
    #wanted;
    #cases = new Map();
    /** The key of an output that is a scalar itself. */
    #rootName = '';
    /** `wanted` are the user's columns. If there are none, the columns are chosen. */
    constructor(wanted) {
        this.#wanted = wanted;
        for (const pointer of wanted)
            this.#fieldAt(pointer);
    }
    /** Notes a case once, however often it is given. */
    note({ case: id, outputs }) {
        if (outputs === null || outputs.length === 0 || this.#cases.has(id))
            return;
        const root = rootOf(outputs);
        const cells = { fields: [], values: [], excerpt: scalarFrom(root).value };
        this.#cases.set(id, cells);
        this.#rootName ||= outputs[0]?.key ?? '';
        for (const pointer of this.#wanted) {
            const value = (0,json_pointer/* valueAtPointer */.sZ)(root, pointer);
            if (value !== undefined)
                this.#noteAt(pointer, scalarFrom(value), cells);
        }
        for (const [path, scalar] of scalarsIn(root))
            this.#noteAt(path, scalar, cells);
    }
    #noteAt(path, { value, isLong }, cells) {
        const found = this.#fieldAt(path);
        if (found === null || cells.fields.includes(found.number))
            return;
        found.field.note(value, isLong);
        cells.fields.push(found.number);
        cells.values.push(value);
    }
    #fieldAt(path) {
        const pointer = (0,json_pointer/* pointerText */.po)(path);
        const known = this.#fields.get(pointer);
        if (known !== undefined)
            return known;
        if (this.#fields.size >= value_collector_MAX_FIELDS)
            return null;
        const found = { field: new Field(pointer, path), number: this.#fields.size };
        this.#fields.set(pointer, found);
        return found;
    }
    table() {
        const { chosen, shown } = this.#choose();
        if (chosen.length === 0)
            return this.#excerptsAlone();
        const places = new Map(chosen.map(({ number }, at) => [number, at]));
        const cells = new Map();
        const excerpts = new Map();
        for (const [id, { fields, values, excerpt }] of this.#cases) {
            const own = chosen.map(() => null);
            for (const [index, number] of fields.entries()) {
                const at = places.get(number);
                if (at !== undefined)
                    own[at] = values[index] ?? null;
            }
            cells.set(id, own);
            const isEmpty = own.slice(0, shown).every((value) => value === null);
            if (isEmpty && excerpt !== null)
                excerpts.set(id, String(excerpt));
        }
        const columns = chosen.map(({ field }) => field.column(this.#headingOf(field.path)));
        return { columns, shown, cells, excerpts };
    }
    /** If no field is shared, one column says what each output is. */
    #excerptsAlone() {
        if (this.#cases.size === 0)
            return values_value/* NO_VALUES */.RM;
        const column = { pointer: '', heading: this.#headingOf([]), kind: 'text', decimals: null };
        const cells = [...this.#cases].map(([id, { excerpt }]) => [id, [excerpt]]);
        return { columns: [column], shown: 1, cells: new Map(cells), excerpts: new Map() };
    }
    #headingOf(path) {
        return (0,truncate/* truncate */.x)(path.length === 0 ? this.#rootName : path.join('.'), MAX_HEADING_LENGTH);
    }
    /** The user's columns, or those that most cases share: the least deep first, in the outputs' order. One that is mostly empty counts as deeper. */
    #choose() {
        const all = [...this.#fields.values()];
        const wanted = all.slice(0, this.#wanted.length);
        const cases = this.#cases.size;
        const rank = ({ field }) => field.path.length + (field.isFilledIn(cases) ? 0 : 1);
        const others = all
            .slice(this.#wanted.length)
            .filter(({ field }) => field.isSharedBy(cases))
            .sort((a, b) => rank(a) - rank(b))
            .slice(0, Math.max(0, value_collector_MAX_COLUMNS - wanted.length));
        const shown = wanted.length > 0 ? wanted.length : Math.min(MAX_SHOWN, others.length);
        return { chosen: [...wanted, ...others], shown };
    }
}
/** The value that pointers lead into, with the digits of numbers that a double cannot represent. */
function rootOf(outputs) {
    if (!outputs.some(({ value }) => LONG_NUMBER.test(value)))
        return (0,check/* outputValue */.rP)(outputs);
    return (0,check/* outputValue */.rP)(outputs.map((output) => (output.json === null ? output : { ...output, json: exact(output) })));
}
/** An integer of 16 digits or more. */
const LONG_NUMBER = /[:,[\s]-?\d{16}/;
const exact = ({ value, json }) => (typeof json === 'object' ? (0,exact_json/* parseExactly */.Ab)(value) : json);
/** The scalars in objects, the least deep first. Lists are left out. */
function* scalarsIn(root) {
    let level = [[[], root]];
    let count = 0;
    for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth += 1) {
        const next = [];
        for (const [path, value] of level) {
            const scalar = scalarOf(value);
            if (scalar !== null) {
                yield [path, scalar];
                count += 1;
                if (count === MAX_FIELDS_PER_CASE)
                    return;
            }
            else if ((0,json/* isFields */.Ce)(value)) {
                for (const name of Object.keys(value).slice(0, MAX_MEMBERS))
                    next.push([[...path, name], value[name]]);
            }
        }
        level = next.slice(0, MAX_VISITED);
    }
}

;// CONCATENATED MODULE: ./build/src/report/deliver.js














const RESULTS_CSV = 'results.csv';
const RESULTS_ITEMS_CSV = 'results-items.csv';
const JUNIT_XML = 'junit.xml';
const REPORT_HTML = 'report.html';
const SUMMARY_MD = 'summary.md';
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
    const columns = new csv_columns/* CsvColumns */.E();
    const values = new ValueCollector(options.columns);
    const noting = [columns, values];
    let unwritten = await writeResultsJson(decided, results, noting);
    if (unwritten !== null)
        runner.warning(`${unwritten}.`);
    const fault = unwritten ?? (wasWhole ? results.trouble : null);
    const judged = fault === null ? decided : { ...decided, verdict: verdictWithout(decided.verdict, fault) };
    // results.json begins with the verdict, so a fault that was found while the results were read needs a second pass.
    if (fault !== null && unwritten === null)
        unwritten = await writeResultsJson(judged, results, noting);
    const records = (rows, charactersOf) => results.records(rows, charactersOf);
    // If it failed midway, some records are not noted yet.
    if (unwritten !== null)
        for await (const record of records(judged.rows))
            for (const one of noting)
                one.note(record);
    const report = { ...judged, values: values.table() };
    const places = {
        resultsDir: directory,
        resultsPath: unwritten === null ? (0,external_node_path_.join)(directory, results_json/* RESULTS_JSON */.Y) : '',
        summaryPath: (0,external_node_path_.join)(directory, SUMMARY_MD),
    };
    const annotateWith = async (reportUrl) => {
        if (options.annotations)
            await annotate(report, options, reportUrl, runner);
    };
    if (options.deadline)
        await annotateWith(null);
    if (options.deadline)
        await publish(report, records, { ...places, ...NOTHING_ELSEWHERE }, options, runner);
    await writeFileOfRecord(RESULTS_CSV, directory, runner, async () => {
        const charactersOf = (row) => (columns.has(row.case) ? 0 : Number.POSITIVE_INFINITY);
        return (await Promise.all(/* import() */[__webpack_require__.e(6789), __webpack_require__.e(8288)]).then(__webpack_require__.bind(__webpack_require__, 18288))).renderCsv(records(report.rows, charactersOf), columns);
    });
    if (columns.hasItems) {
        await writeFileOfRecord(RESULTS_ITEMS_CSV, directory, runner, async () => {
            const rows = report.rows.filter((row) => columns.hasItemsOf(row.case));
            return (await Promise.all(/* import() */[__webpack_require__.e(6789), __webpack_require__.e(8566)]).then(__webpack_require__.bind(__webpack_require__, 88566))).renderItems(records(rows), columns);
        });
    }
    // Reasons in junit.xml lose their invisible characters, which may have hidden a secret from the first scrubbing.
    await writeFileOfRecord(JUNIT_XML, directory, runner, async () => (0,scrub/* scrubParts */.c_)((await Promise.all(/* import() */[__webpack_require__.e(3489), __webpack_require__.e(3356)]).then(__webpack_require__.bind(__webpack_require__, 73356))).renderJunit(report, records), runner.scrub));
    const pageFits = options.deadline === null || report.total <= MAX_FILES_BEFORE_DEADLINE;
    const pageWritten = pageFits && (await writePage(report, records, directory, runner));
    // The artifact's own copy cannot link to the artifact.
    if (options.deadline === null)
        await writeSummaryFile(report, records, NO_LINKS, { ...options, directory }, runner);
    const { artifactName: name } = options;
    const wanted = name !== null && hasNews(report);
    const artifact = wanted ? await upload(name, directory, options, runner) : null;
    // If the results could not be uploaded, the page could not be either. Before a deadline, only the results matter.
    const pageWanted = wanted && options.htmlReport && report.total > 0 && pageWritten && artifact !== null && options.deadline === null;
    const page = pageWanted ? await uploadPage(name, directory, options, runner) : null;
    if (options.deadline === null)
        await annotateWith(page?.url ?? null);
    const commentUrl = options.deadline === null ? await comment(report, artifact, page, options, runner) : null;
    logPlaces({ page, artifact }, runner);
    const delivered = { ...places, artifact, page, commentUrl };
    if (!options.deadline || artifact)
        await publish(report, records, delivered, options, runner);
    const isSaved = unwritten === null && results.trouble === null && (!wanted || artifact !== null);
    return { verdict: report.verdict, saved: isSaved };
}
/**
 * If nothing was sent for any case, the results are not worth an artifact. A matrix leg uploads them all the same,
 * or a merge would report it as missing.
 */
const hasNews = ({ total, halt, shard }) => shard !== null || (total > 0 && halt === null);
/** Returns why results.json could not be written, as a clause, or null. */
async function writeResultsJson(report, results, noting) {
    const read = (row) => {
        const record = results.read(row);
        for (const one of noting)
            one.note(record);
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
async function annotate(report, rule, reportUrl, runner) {
    await (0,or_warn/* orWarn */.w)(runner, 'The annotations could not be written', async () => {
        const annotations = annotationsOf(report, rule, reportUrl);
        if (annotations.length === 0)
            return;
        // The runner also prints each in the log, which has a line for every failure already, so they are folded there.
        runner.startGroup('Annotations');
        for (const annotation of annotations)
            runner.annotate(annotation);
        runner.endGroup();
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
const NO_LINKS = { artifactUrl: null, reportUrl: null };
const NOTHING_ELSEWHERE = { artifact: null, page: null, commentUrl: null };
/** Reports a run without a results folder, in the outputs and the summary only. */
async function deliverVerdict(report, runner) {
    const nowhere = { resultsDir: '', resultsPath: '', summaryPath: '', ...NOTHING_ELSEWHERE };
    const nothing = async function* () { };
    await publish(report, nothing, nowhere, { summary: true, resume: true }, runner);
}
function writePage(report, records, directory, runner) {
    return writeFileOfRecord(REPORT_HTML, directory, runner, async () => (await Promise.all(/* import() */[__webpack_require__.e(6051), __webpack_require__.e(8834)]).then(__webpack_require__.bind(__webpack_require__, 78834))).renderHtml(report, records));
}
async function writeFileOfRecord(name, directory, runner, render) {
    const written = await (0,or_warn/* orWarn */.w)(runner, `${name} could not be written`, async () => {
        await (0,write_in_blocks/* writeInBlocks */.l)((0,external_node_path_.join)(directory, name), await render());
        return true;
    });
    return written ?? false;
}
/** Scrubs the facts about the run as a whole. The rows were scrubbed when they were stored. */
const scrubbed = ({ rows, values, ...head }, scrub) => ({
    ...JSON.parse(scrub(JSON.stringify(head))),
    rows,
    values,
});
async function publish(report, read, delivered, options, runner) {
    const { outputs, statusMapTooLarge } = stepOutputs(report, delivered);
    setOutputs(outputs, runner);
    if (statusMapTooLarge) {
        runner.warning('The output `status-map` is empty because it would exceed 256 KiB. results.json has every status.');
    }
    const { artifact, page, resultsDir } = delivered;
    const links = { artifactUrl: artifact?.url ?? null, reportUrl: page?.url ?? null };
    const markdown = await writeSummaryFile(report, read, links, { ...options, directory: resultsDir }, runner);
    if (!options.summary || markdown === null)
        return;
    await (0,or_warn/* orWarn */.w)(runner, SUMMARY_NOT_WRITTEN, () => runner.writeSummary(markdown));
}
const SUMMARY_NOT_WRITTEN = 'The job summary could not be written';
/** Writes summary.md. Returns its text; null if it could not be rendered. */
async function writeSummaryFile(report, records, links, { resume, directory }, runner) {
    const markdown = await (0,or_warn/* orWarn */.w)(runner, SUMMARY_NOT_WRITTEN, async () => runner.scrub(await renderSummary(report, { ...links, resume }, records)));
    if (markdown !== null && directory !== '') {
        await writeFileOfRecord(SUMMARY_MD, directory, runner, async () => [markdown]);
    }
    return markdown;
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

/***/ 18456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ toReport),
/* harmony export */   p: () => (/* binding */ isOneFile)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35086);


/** Builds the report of `rows`, which are sorted by case. `judgeBy` turns the counts of outcomes into the verdict. */
function toReport(rows, data, judgeBy) {
    const tally = { counts: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .countOutcomes */ .XF)(rows), total: rows.length, unit: wordOf(rows) };
    const { scorecard = null } = data;
    return {
        shard: null,
        leftOut: null,
        estimatedCost: null,
        planned: null,
        artifactName: null,
        halt: null,
        legs: null,
        ...data,
        scorecard,
        verdict: judgeBy({ ...tally, scorecard, mismatches: rows.filter(({ isMismatch }) => isMismatch).length }),
        ...tally,
        cached: rows.filter((row) => row.cached).length,
        reused: rows.filter((row) => row.reused).length,
        cost: sumOfCosts(rows),
        openJobs: openJobsOf(rows),
        rows,
        values: _values_value_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_VALUES */ .RM,
    };
}
/** Whether the case is one file and nothing else. */
const isOneFile = ({ row, files, case: id }) => row === null && files.length === 1 && files[0]?.path === id;
const wordOf = (rows) => (rows.every(isOneFile) ? 'file' : 'case');
const TERMINAL = new Set(['SUCCESS', 'FAILURE', 'CANCELLED', 'CACHED']);
function openJobsOf(rows) {
    const open = rows.flatMap(({ jobId, status }) => jobId === null || (status !== null && TERMINAL.has(status.name)) ? [] : [jobId]);
    return [...new Set(open)];
}
/** Cases that share a job share its cost. The sum is in millionths, so that 0.1 + 0.2 is 0.3. */
function sumOfCosts(rows) {
    const costs = new Map();
    for (const { jobId, cost } of rows)
        if (jobId !== null && cost !== null)
            costs.set(jobId, cost);
    const millionths = [...costs.values()].reduce((sum, cost) => sum + Math.round(cost * 1e6), 0);
    return millionths / 1e6;
}


/***/ })

};
