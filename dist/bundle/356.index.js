export const id = 356;
export const ids = [356];
export const modules = {

/***/ 73356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJunit: () => (/* binding */ renderJunit)
/* harmony export */ });
/* harmony import */ var fast_xml_builder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43489);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);


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
/** Renders junit.xml as common reporters read it, with one test suite and one test case per case. */
function* renderJunit(report) {
    const { counts, total, rows } = report;
    const failures = counts.failed + counts.rejected;
    // What a dry run does not send is not an error.
    const skipped = report.verdict.conclusion === 'skipped' ? counts['not-submitted'] : 0;
    const elements = skipped > 0 ? { ...ELEMENTS, 'not-submitted': 'skipped' } : ELEMENTS;
    const totals = {
        '@name': nameOf(report),
        '@tests': String(total),
        '@failures': String(failures),
        '@errors': String(total - counts.succeeded - failures - skipped),
        '@skipped': String(skipped),
        '@time': seconds(report.finishedAtMs - report.startedAtMs),
    };
    const suite = { ...totals, '@timestamp': new Date(report.startedAtMs).toISOString() };
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield openTag('testsuites', totals);
    yield openTag('testsuite', suite);
    for (const row of rows)
        yield testCase(row, elements[row.outcome], totals['@name']);
    yield '</testsuite>\n</testsuites>\n';
}
const nameOf = ({ agent }) => attribute(agent === null ? 'Roe agent' : `${agent.agentName} ${agent.versionName}`);
/** Opens a tag. The builder only makes whole elements, but the suite's cases are streamed. */
const openTag = (name, attributes) => builder
    .build({ [name]: { ...attributes } })
    .trimEnd()
    .replace(/\/>$/, '>\n');
function testCase(row, element, suite) {
    const verdict = element === null
        ? {}
        : {
            [element]: {
                '@message': attribute(row.error?.message ?? row.outcome),
                '@type': row.error?.code ?? row.outcome,
                '#text': (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .xmlText */ .xK)(detailsOf(row)),
            },
        };
    const file = row.row?.source ?? row.files[0]?.path;
    const attributes = {
        '@name': attribute(row.case),
        '@classname': suite,
        ...(file === undefined ? {} : { '@file': attribute(file) }),
        '@time': seconds(row.durationMs ?? 0),
    };
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
