export const id = 227;
export const ids = [227];
export const modules = {

/***/ 44227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var fast_xml_builder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43489);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);


/** What an outcome is to JUnit: a check that failed, a run that came to no result, or a test that was left out. */
const ELEMENTS = {
    succeeded: null,
    rejected: 'failure',
    failed: 'failure',
    cancelled: 'error',
    'timed-out': 'error',
    lost: 'error',
    'not-submitted': 'error',
};
const builder = new fast_xml_builder__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
});
/** junit.xml: one test suite, one test case a file, as the usual reporters read it. */
async function* renderJunit(report, records) {
    const { counts, total } = report;
    const failures = counts.failed + counts.rejected;
    const totals = {
        '@name': nameOf(report),
        '@tests': String(total),
        '@failures': String(failures),
        '@errors': String(total - counts.succeeded - failures),
        '@skipped': '0',
        '@time': seconds(report.finishedAtMs - report.startedAtMs),
    };
    const suite = { ...totals, '@timestamp': new Date(report.startedAtMs).toISOString() };
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield opened('testsuites', totals);
    yield opened('testsuite', suite);
    for await (const record of records())
        yield testCase(record, totals['@name']);
    yield '</testsuite>\n</testsuites>\n';
}
const nameOf = ({ agent }) => attribute(agent === null ? 'Roe agent' : `${agent.agentName} ${agent.versionName}`);
/** The builder makes whole elements; the suite's tags are opened before its cases are known. */
const opened = (name, attributes) => builder
    .build({ [name]: { ...attributes } })
    .trimEnd()
    .replace(/\/>$/, '>\n');
function testCase(record, suite) {
    const element = ELEMENTS[record.outcome];
    const path = attribute(record.file.path);
    const verdict = element === null
        ? {}
        : {
            [element]: {
                '@message': attribute(record.error?.message ?? record.outcome),
                '@type': record.error?.code ?? record.outcome,
                '#text': (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(detailsOf(record)),
            },
        };
    const attributes = { '@name': path, '@classname': suite, '@file': path, '@time': seconds(record.durationMs ?? 0) };
    return builder.build({ testcase: { ...attributes, ...verdict } });
}
function detailsOf({ outcome, error, jobId, checks }) {
    const failed = checks.filter(({ passed }) => !passed).map(({ kind, message }) => `${kind}: ${message}`);
    return [`${outcome}: ${error?.message ?? ''}`, ...failed, ...(jobId === null ? [] : [`job ${jobId}`])].join('\n');
}
const attribute = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text));
const seconds = (ms) => (ms / 1000).toFixed(3);


/***/ })

};
