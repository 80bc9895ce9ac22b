export const id = 8288;
export const ids = [8288];
export const modules = {

/***/ 21775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ csvText)
/* harmony export */ });
/* harmony import */ var csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96789);

/** Each call of the CSV writer takes memory that is not freed at once, the same for one row as for several. */
const MAX_ROWS_PER_CALL = 50;
const MAX_CHARACTERS_PER_CALL = 200_000;
/** Without it, spreadsheets take the text for another encoding than UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/**
 * The text of a CSV file, as RFC 4180 and spreadsheets have it. Text that a spreadsheet would run as a formula is prefixed
 * with `'`.
 */
async function* csvText(head, rows) {
    yield BYTE_ORDER_MARK;
    let waiting = [head];
    let characters = 0;
    for await (const cells of rows) {
        waiting.push(cells);
        characters += cells.reduce((sum, cell) => sum + String(cell).length, 0);
        if (waiting.length < MAX_ROWS_PER_CALL && characters < MAX_CHARACTERS_PER_CALL)
            continue;
        yield linesOf(waiting);
        waiting = [];
        characters = 0;
    }
    yield linesOf(waiting);
}
/** A JSON number, which a spreadsheet does not take for a formula. */
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const cast = { string: (text) => (NUMBER.test(text) ? { value: text, escape_formulas: false } : text) };
/** Spreadsheets may split a cell there too, unless it is quoted. */
const OTHER_DELIMITER = /[;\t]/;
const OPTIONS = { record_delimiter: 'windows', escape_formulas: true, quoted_match: OTHER_DELIMITER, cast };
const linesOf = (rows) => (0,csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .A)(rows, OPTIONS);


/***/ }),

/***/ 18288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCsv: () => (/* binding */ renderCsv)
/* harmony export */ });
/* harmony import */ var _column_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65112);
/* harmony import */ var _csv_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79741);
/* harmony import */ var _csv_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21775);



/** The columns before the values, and those after them. */
const FIRST = {
    case: (record) => record.case,
    outcome: ({ outcome }) => outcome,
};
const LAST = {
    error_code: ({ error }) => error?.code ?? '',
    error: ({ error }) => error?.message ?? '',
    job_id: ({ jobId }) => jobId ?? '',
    shared_with: ({ sharedWith }) => sharedWith ?? '',
    status: ({ status }) => status?.name ?? '',
    cached: ({ cached }) => String(cached),
    reused: ({ reused }) => String(reused),
    submitted_at: ({ submittedAt }) => submittedAt ?? '',
    finished_at: ({ finishedAt }) => finishedAt ?? '',
    duration_ms: ({ durationMs }) => durationMs ?? '',
    cost: ({ cost }) => cost ?? '',
    input_tokens: ({ inputTokens }) => inputTokens ?? '',
    output_tokens: ({ outputTokens }) => outputTokens ?? '',
    files: ({ files }) => files.map(({ path }) => path).join('\n'),
    bytes: ({ files }) => files.reduce((sum, { bytes }) => sum + bytes, 0),
    sha256: ({ files }) => files.map(({ sha256 }) => sha256 ?? '').join('\n'),
};
/** The last column holds all values without a column of their own, as JSON. */
const OTHERS = 'other_outputs';
/**
 * Renders results.csv with one row per case and one column per value of its JSON outputs, and per cell of its row. The
 * records are read a second time, after their columns were noted, so that few are in memory at once.
 */
function renderCsv(records, columns) {
    const { outputs, cells } = columns;
    const othersNeeded = outputs.othersNeeded || cells.othersNeeded;
    const others = othersNeeded ? [OTHERS] : [];
    const fixed = [...Object.keys(FIRST), ...Object.keys(LAST), ...others];
    // The user's own columns keep their names.
    const names = (0,_column_set_js__WEBPACK_IMPORTED_MODULE_0__/* .columnNames */ .lo)([...cells.places, ...outputs.places], fixed);
    const places = [...outputs.places, ...cells.places];
    const head = [
        ...Object.keys(FIRST),
        ...places.map((place) => names.get(place) ?? ''),
        ...Object.keys(LAST),
        ...others,
    ];
    const withColumn = new Set(places);
    return (0,_csv_text_js__WEBPACK_IMPORTED_MODULE_2__/* .csvText */ .k)(head, rowsOf());
    async function* rowsOf() {
        for await (const record of records) {
            const values = new Map([...columns.valuesOf(record), ...(0,_csv_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .cellsOf */ .n)(record)]);
            const facts = (of) => Object.values(of).map((fact) => fact(record));
            const shown = places.map((place) => values.get(place) ?? '');
            yield [...facts(FIRST), ...shown, ...facts(LAST), ...(othersNeeded ? [(0,_column_set_js__WEBPACK_IMPORTED_MODULE_0__/* .otherValues */ .TE)(values, withColumn)] : [])];
        }
    }
}


/***/ })

};
