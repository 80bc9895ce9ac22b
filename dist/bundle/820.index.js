export const id = 820;
export const ids = [820];
export const modules = {

/***/ 27463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Decodes UTF-8. V8 decodes ASCII, as most JSON is, much faster as Latin-1, since it knows the string's length in advance. */
const decoded = (bytes) => bytes.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes) ? 'latin1' : 'utf8');


/***/ }),

/***/ 36949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ parseExactly),
/* harmony export */   TG: () => (/* binding */ rawJson),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   s6: () => (/* binding */ hasFields),
/* harmony export */   zT: () => (/* binding */ exactValue)
/* harmony export */ });
/* unused harmony exports isRawJson, exactNumber */
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

/***/ 60665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ TextBuffer)
/* harmony export */ });
/** UTF-8 needs at most three bytes for a UTF-16 unit. Counting the bytes takes longer than allocating the maximum. */
const MAX_BYTES_PER_UNIT = 3;
/** Collects texts as UTF-8, reusing the same memory. */
class TextBuffer {
    #bytes = Buffer.alloc(0);
    #length = 0;
    /** In bytes. */
    get length() {
        return this.#length;
    }
    add(text) {
        this.#makeRoomFor(this.#length + text.length * MAX_BYTES_PER_UNIT);
        this.#length += this.#bytes.write(text, this.#length);
    }
    /** Valid until more is added. */
    get bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    clear() {
        this.#length = 0;
    }
    #makeRoomFor(length) {
        if (length <= this.#bytes.length)
            return;
        const larger = Buffer.allocUnsafeSlow(Math.max(length, this.#bytes.length * 2));
        this.#bytes.copy(larger, 0, 0, this.#length);
        this.#bytes = larger;
    }
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


/***/ }),

/***/ 86762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   St: () => (/* binding */ isSameProblem),
/* harmony export */   Z_: () => (/* binding */ CHECK_BROKEN),
/* harmony export */   d0: () => (/* binding */ runProblem),
/* harmony export */   wV: () => (/* binding */ caseProblem),
/* harmony export */   yE: () => (/* binding */ DRY_RUN)
/* harmony export */ });
const caseProblem = (code, message, requestId = null) => ({
    code,
    message,
    scope: 'case',
    requestId,
});
const runProblem = (code, message, requestId = null) => ({
    code,
    message,
    scope: 'run',
    requestId,
});
/** A run has at most one problem of a code; two cases may have different ones of the same code. */
const isSameProblem = (a, b) => a.code === b.code && a.scope === b.scope && (a.scope === 'run' || a.message === b.message);
/** The code of a case that was not sent only because of a dry run. */
const DRY_RUN = 'dry-run';
/** The code of a case that passed every check that could be evaluated, while one could not. */
const CHECK_BROKEN = 'check-broken';


/***/ }),

/***/ 9461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ RESULTS_JSON),
/* harmony export */   j: () => (/* binding */ resultsJson)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
/* harmony import */ var _results_record_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(947);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);



const RESULTS_JSON = 'results.json';
/** Yields results.json in parts with one result per line, so that only one result is in memory at a time. */
function* resultsJson(report, read) {
    const head = JSON.stringify(headOf(report), null, 2);
    yield `${head.slice(0, -2)},\n  "results": [`;
    let separator = '\n';
    for (const row of report.rows) {
        const parts = (0,_results_record_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonParts */ .l)(read(row), true);
        yield `${separator}    `;
        for (const { text } of parts)
            yield text;
        separator = ',\n';
    }
    yield report.rows.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}
function headOf({ verdict, origin, agent, counts, ...report }) {
    return {
        schemaVersion: 1,
        conclusion: verdict.conclusion,
        run: {
            repository: origin.repository,
            runId: origin.runId,
            runAttempt: origin.runAttempt,
            job: origin.job,
            sha: origin.sha,
            ref: origin.ref,
            url: origin.runUrl,
            artifact: report.artifactName,
            shard: report.shard && { index: report.shard.index, total: report.shard.total },
            leftOut: report.leftOut,
            startedAt: new Date(report.startedAtMs).toISOString(),
            finishedAt: new Date(report.finishedAtMs).toISOString(),
        },
        halt: report.halt,
        failure: failureOf(verdict),
        legs: report.legs,
        agent: agent === null
            ? null
            : {
                id: agent.agentId,
                name: agent.agentName,
                versionId: agent.versionId,
                versionName: agent.versionName,
                engine: agent.engine,
                postActions: agent.postActions,
            },
        counts: {
            total: report.total,
            succeeded: counts.succeeded,
            rejected: counts.rejected,
            failed: counts.failed,
            cancelled: counts.cancelled,
            timedOut: counts['timed-out'],
            lost: counts.lost,
            notSubmitted: counts['not-submitted'],
            cached: report.cached,
            reused: report.reused,
        },
        cost: report.cost,
        scorecard: null,
    };
}
/** The first problem with the whole verdict as its message. A merge quotes it after the leg's name. */
function failureOf(verdict) {
    const [first] = verdict.conclusion === 'failure' ? verdict.problems : [];
    return first === undefined ? null : (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .runProblem */ .d0)(first.code, (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictText */ .nt)(verdict));
}


/***/ }),

/***/ 21616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseJsonValue)
/* harmony export */ });
/** Deeper JSON is kept as text: serializers, ours and the readers', recurse and would overflow the stack. */
const DEEPEST = 200;
/** Parses JSON; null if the text is not JSON or nests too deep. */
function parseJsonValue(text) {
    if (nestingOf(text) > DEEPEST)
        return null;
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const BRACKET = 0x5b;
const BRACKET_END = 0x5d;
const BRACE = 0x7b;
const BRACE_END = 0x7d;
/** The depth of the deepest bracket, counted up to one more than the limit. Takes linear time on any text. */
function nestingOf(text) {
    let depth = 0;
    let deepest = 0;
    let inText = false;
    for (let at = 0; at < text.length && deepest <= DEEPEST; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            inText = !inText;
        else if (inText)
            at += code === BACKSLASH ? 1 : 0;
        else if (code === BRACKET || code === BRACE)
            deepest = Math.max(deepest, ++depth);
        else if (code === BRACKET_END || code === BRACE_END)
            depth -= 1;
    }
    return deepest;
}


/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ jsonParts)
});

;// CONCATENATED MODULE: ./build/src/lib/pieces.js
/** V8 allocates separate pages for a longer string, and allocating and freeing them takes longer than filling them. */
const PIECE_CHARACTERS = 65_536;
/** The text in pieces that are cheap to create. No character is split. */
function* piecesOf(text) {
    for (let from = 0; from < text.length;) {
        const end = from + PIECE_CHARACTERS;
        const to = isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
        yield text.slice(from, to);
        from = to;
    }
}
const isHighSurrogate = (unit) => unit >= 0xd800 && unit <= 0xdbff;

;// CONCATENATED MODULE: ./build/src/results/record-json.js

/** The JSON of a record: an entry of results.json, or a line of results.jsonl, which lacks the outputs' `json`. */
function* jsonParts(record, withJson) {
    const { outputs, correctedOutputs, ...rest } = record;
    if (!outputs && !correctedOutputs) {
        yield part(JSON.stringify(record));
        return;
    }
    yield part(`${JSON.stringify(rest).slice(0, -1)},"outputs":`);
    yield* listParts(outputs, withJson);
    yield part(',"correctedOutputs":');
    yield* listParts(correctedOutputs, withJson);
    yield part('}');
}
const part = (text) => ({ text, piece: null });
function* listParts(outputs, withJson) {
    if (outputs === null) {
        yield part('null');
        return;
    }
    let separator = '[';
    for (const output of outputs) {
        const { key, dataType, value } = output;
        yield part(`${separator}{"key":${JSON.stringify(key)},"dataType":${JSON.stringify(dataType)},"value":"`);
        let before = 0;
        for (const piece of piecesOf(value)) {
            const text = JSON.stringify(piece).slice(1, -1);
            yield { text, piece: before === 0 ? null : { before, characters: piece.length } };
            before += piece.length;
        }
        yield part('"');
        if (withJson) {
            yield part(',"json":');
            for (const piece of piecesOf(jsonTextOf(output)))
                yield part(piece);
        }
        yield part('}');
        separator = ',';
    }
    yield part(outputs.length === 0 ? '[]' : ']');
}
/**
 * Matches text that may contain a number too large for a double. Some readers treat it as infinite, others refuse the whole
 * file.
 */
const MAYBE_INFINITE = /[eE]\+?\d{3}|\d{300}/;
/** On one line. Uses the value's own text if it parses to the same value, since serializing large JSON again is slow. */
function jsonTextOf({ value, json }) {
    if (json === null)
        return 'null';
    if (!value.isWellFormed() || MAYBE_INFINITE.test(value))
        return JSON.stringify(json);
    return value.replace(/[\n\r]/g, ' ');
}


/***/ }),

/***/ 70667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ toOutputRecord),
/* harmony export */   v: () => (/* binding */ isJsonType)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21616);

/** The JSON is parsed only when it is read, since it takes several times the memory of its text. */
function toOutputRecord({ key, dataType, value, leftOut }) {
    let parsed = null;
    return {
        key,
        dataType,
        value,
        ...(leftOut === undefined ? {} : { leftOut }),
        get json() {
            parsed ??= { json: isJsonType(dataType) && leftOut === undefined ? (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonValue */ .Z)(value) : null };
            return parsed.json;
        },
    };
}
const isJsonType = (dataType) => /^application\/(json|[\w.+-]+\+json)\b/i.test(dataType);


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


/***/ }),

/***/ 62848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ skippedVerdict),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Ei: () => (/* binding */ unreportedVerdict),
/* harmony export */   F0: () => (/* binding */ cancelledVerdict),
/* harmony export */   HJ: () => (/* binding */ UNREPORTED),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   U4: () => (/* binding */ brokenChecksVerdict),
/* harmony export */   Yj: () => (/* binding */ faultVerdict),
/* harmony export */   ih: () => (/* binding */ faultProblem),
/* harmony export */   io: () => (/* binding */ refusedVerdict),
/* harmony export */   mV: () => (/* binding */ unsavedVerdict),
/* harmony export */   nt: () => (/* binding */ verdictText),
/* harmony export */   uG: () => (/* binding */ crashFault),
/* harmony export */   uP: () => (/* binding */ problemsVerdict)
/* harmony export */ });
/* harmony import */ var _lib_error_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88501);
/* harmony import */ var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56817);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);




const NO_REASONS = { tally: '', detail: '', problems: [] };
/** The clauses below the headline. Several make a list. */
const linesOf = ({ detail, problems }) => detail === '' ? problems.map(({ message }) => message) : [detail];
/** The whole verdict as text, on several lines if it has several problems. */
function verdictText(verdict) {
    const { headline, tally } = verdict;
    const lines = [tally, ...linesOf(verdict)].filter((line) => line !== '');
    if (lines.length > 1)
        return `${headline}:\n- ${lines.join('\n- ')}`;
    return [headline, ...lines].join(': ');
}
const faultProblem = ({ code, headline, detail }) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .runProblem */ .d0)(code, `${headline}: ${detail}`);
const faultVerdict = (fault) => ({
    conclusion: 'failure',
    headline: fault.headline,
    tally: '',
    detail: fault.detail,
    problems: [faultProblem(fault)],
});
/** The verdict for several problems, each of which is listed. */
const problemsVerdict = (headline, problems) => ({
    ...NO_REASONS,
    conclusion: 'failure',
    headline,
    problems,
});
const skippedVerdict = (reason, headline, detail = '') => ({
    ...NO_REASONS,
    conclusion: 'skipped',
    reason,
    headline,
    detail,
});
/** Judges the outcomes of a complete run. */
function judge({ counts, total, unit }, rule) {
    const failures = [...rule.failOn].reduce((sum, outcome) => sum + counts[outcome], 0);
    const allowed = allowedFailures(rule.maxFailures, total);
    const tally = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .listCounts */ .TP)(counts, ['succeeded']);
    const verdict = (conclusion, headline) => ({
        ...NO_REASONS,
        conclusion,
        headline,
        tally,
    });
    const cases = (0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralize */ .t)(total, unit);
    if (failures > allowed) {
        const limit = allowed === 0 ? '' : `, but \`max-failures\` allows ${allowed}`;
        return verdict('failure', `${total - counts.succeeded} of ${cases} did not succeed${limit}`);
    }
    if (tally === '')
        return verdict('success', `${total === 1 ? cases : `all ${cases}`} succeeded`);
    return verdict('success', `${counts.succeeded} of ${cases} succeeded, and the others are allowed`);
}
/** Fails the run, whatever `fail-on` allows, if every result's checks broke; otherwise null. */
function brokenChecksVerdict(results) {
    const judged = results.filter(({ checks }) => checks.length > 0);
    const first = judged[0]?.error ?? null;
    if (first === null || judged.some(({ error }) => error?.code !== _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_BROKEN */ .Z_))
        return null;
    const headline = `the checks could not be evaluated on any of ${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_2__/* .pluralize */ .t)(judged.length, 'result')}`;
    const verdict = faultVerdict({ code: 'checks-broken', headline, detail: first.message });
    return { ...verdict, problems: [...verdict.problems, first] };
}
const cancelledVerdict = (counts, headline = 'the workflow run was cancelled') => ({
    ...NO_REASONS,
    conclusion: 'cancelled',
    headline,
    tally: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .listCounts */ .TP)(counts),
});
/** 18.4 % of 375 is 69, not the 68.99… of binary fractions. */
const ROUNDING = 1e-9;
/** A share is rounded down: 5 % of 19 files allows none. */
function allowedFailures(tolerance, total) {
    return tolerance.kind === 'count' ? tolerance.max : Math.floor((total * tolerance.percent) / 100 + ROUNDING);
}
/** The verdict if inputs are invalid, which lists every problem. */
const refusedVerdict = (problems) => problemsVerdict(`the inputs have ${problems.length === 1 ? 'a problem' : 'problems'}`, problems.map((message) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .runProblem */ .d0)('inputs-refused', message)));
/** The verdict if results could not be saved. Nobody must mistake them for complete. */
const unsavedVerdict = (trouble) => faultVerdict({
    code: 'results-unsaved',
    headline: trouble,
    detail: 'free disk space and run again; jobs that succeeded are reused',
});
const UNREPORTED = 'unreported';
/** Written at the start, in case the step is killed before it has a verdict. */
const unreportedVerdict = faultVerdict({
    code: UNREPORTED,
    headline: 'its step was killed or crashed before it could report',
    detail: 'see its log, and run it again',
});
/** An internal error of the action, which fails the run whatever the outcomes. */
const crashFault = (error) => ({
    code: 'run-failed',
    headline: 'the action itself failed',
    detail: `internal error, please report it (${(0,_lib_error_message_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .gJ)(error)})`,
});


/***/ })

};
