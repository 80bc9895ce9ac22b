export const id = 4751;
export const ids = [4751];
export const modules = {

/***/ 36949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ parseExactly),
/* harmony export */   Po: () => (/* binding */ isRawJson),
/* harmony export */   TG: () => (/* binding */ rawJson),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   s6: () => (/* binding */ hasFields),
/* harmony export */   zT: () => (/* binding */ exactValue)
/* harmony export */ });
/* unused harmony export exactNumber */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** In Node since version 21, but not yet in TypeScript's types. */
const { rawJSON: rawJson, isRawJSON: isRawJson } = JSON;
/**
 * A number that JSON writes as it is written here: a plain number if that is enough, such as 12 and 0.5, otherwise one that
 * only `JSON.stringify` and `textOf` can read, such as 1.10 and 12345678901234567890. `007` is no number in JSON, and
 * stays text.
 */
function exactNumber(written) {
    if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(written))
        return written;
    const number = Number(written);
    return String(number) === written ? number : rawJson(written);
}
/** Replaces each number of a parsed YAML node by its exact one, and returns the node's value. */
function exactValue(node, document) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(node, {
        Scalar: (at, scalar) => {
            if (at === 'key' || typeof scalar.value !== 'number')
                return;
            scalar.value = exactNumber(scalar.source ?? String(scalar.value));
        },
    });
    return node.toJS(document);
}
/** A number that may lose digits, after the sign before it. A whole number of 15 digits never does, and no number 0 but -0. */
const INEXACT = /[:,[\s](?:-0|-?\d{16}|-?\d+[.eE])/;
/** Parses the JSON of a list or an object with exact numbers. Throws if it is not JSON. */
function parseExactly(text) {
    // A reviver is ten times slower.
    if (!INEXACT.test(text))
        return JSON.parse(text);
    return JSON.parse(text, (_, value, context) => typeof value === 'number' ? exactNumber(context?.source ?? String(value)) : value);
}
/** The text of a value, as Roe takes it: nothing for null, and JSON for lists and objects. */
function textOf(value) {
    if (value === null || value === undefined)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** Whether the value has fields. An exact number has none, though JavaScript sees an object. */
const hasFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !isRawJson(value);


/***/ }),

/***/ 81094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ joinFirst)
/* harmony export */ });
/** "a, b, c", or "a, b and 7 more" for more than `max` items. */
function joinFirst(items, max) {
    const shown = items.slice(0, max).join(', ');
    return items.length > max ? `${shown} and ${items.length - max} more` : shown;
}


/***/ }),

/***/ 62623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   po: () => (/* binding */ pointerText),
/* harmony export */   sZ: () => (/* binding */ valueAtPointer),
/* harmony export */   vp: () => (/* binding */ parsePointer),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/** Null if the text is not a JSON Pointer. */
function parsePointer(text) {
    if (!/^(\/([^~/]|~[01])*)*$/.test(text))
        return null;
    const [, ...parts] = text.split('/');
    return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
const pointerText = (pointer) => pointer.reduce(pointerTo, '');
/** The JSON Pointer to a member of the value at `parent`. */
const pointerTo = (parent, name) => `${parent}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
/** Undefined if there is nothing at that place. */
function valueAtPointer(value, pointer) {
    let found = value;
    for (const part of pointer) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part))
            return undefined;
        if (Array.isArray(found) && part === 'length')
            return undefined;
        found = found[part];
    }
    return found;
}


/***/ }),

/***/ 43799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ truncate)
/* harmony export */ });
/** At most `max` UTF-16 units (1 or more). A longer text ends in an ellipsis, and no character is split. */
function truncate(text, max) {
    if (text.length <= max)
        return text;
    const cut = text.slice(0, max - 1);
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}


/***/ }),

/***/ 68961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ listCounts),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   nG: () => (/* binding */ outcomeWord),
/* harmony export */   zn: () => (/* binding */ byWorstOutcome)
/* harmony export */ });
/** How a case ended; exactly one for every case. The worst come last. */
const OUTCOMES = ['succeeded', 'not-submitted', 'cancelled', 'rejected', 'timed-out', 'failed', 'lost'];
function countOutcomes(results) {
    const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0]));
    for (const { outcome } of results)
        counts[outcome] += 1;
    return counts;
}
/** For sorting. Sorts are stable, so rows with the same outcome keep their order. */
const byWorstOutcome = (a, b) => OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome);
const WORDS = {
    succeeded: 'succeeded',
    'not-submitted': 'not submitted',
    cancelled: 'cancelled',
    rejected: 'rejected',
    'timed-out': 'timed out',
    failed: 'failed',
    lost: 'lost',
};
/** The outcome as it reads in a sentence. */
const outcomeWord = (outcome) => WORDS[outcome];
/** Such as "3 failed, 1 lost": the counts that are not zero, the worst first. */
function listCounts(counts, leaveOut = []) {
    return OUTCOMES.toReversed()
        .filter((outcome) => counts[outcome] > 0 && !leaveOut.includes(outcome))
        .map((outcome) => `${counts[outcome]} ${outcomeWord(outcome)}`)
        .join(', ');
}


/***/ }),

/***/ 51820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadResults: () => (/* binding */ uploadResults)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lib_list_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6251);
/* harmony import */ var _report_results_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9461);
/* harmony import */ var _results_results_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15056);





/**
 * Uploads the results that a killed step had written, since they are paid for. A leg of a matrix also uploads the record
 * that it did not report. `folder` is a name below the runner's temporary folder. Rejects if the upload failed for good.
 */
async function uploadResults(folder, options, step) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(step.tempDir, folder);
    const sizeOf = async (name) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)).catch(() => null))?.size ?? 0;
    if ((await sizeOf(_results_results_file_js__WEBPACK_IMPORTED_MODULE_4__/* .RESULTS_JSONL */ .gv)) === 0 && (await sizeOf(_report_results_json_js__WEBPACK_IMPORTED_MODULE_3__/* .RESULTS_JSON */ .Y)) === 0)
        return;
    const files = await (0,_lib_list_files_js__WEBPACK_IMPORTED_MODULE_2__/* .listFiles */ .C)(directory);
    const { name, url } = await step.uploadArtifact({
        name: options.artifactName,
        directory,
        files,
        retentionDays: options.artifactRetentionDays,
    });
    step.info(`The step ended before its report; its results so far are in the artifact ${name}: ${url}`);
}


/***/ })

};
