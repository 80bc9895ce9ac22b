export const id = 7150;
export const ids = [7150];
export const modules = {

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
    const requestId = collected.ok ? null : collected.requestId;
    return { outcome: 'lost', ended, data: null, problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .caseProblem */ .wV)('result-unavailable', message, requestId) };
}
function outcomeOfUnfinished(unfinished) {
    const { job, lastStatus, cancellation, stop } = unfinished;
    const requestId = lastStatus?.terminal ? null : (cancellation?.refusal?.requestId ?? null);
    const message = `the job was still open when ${stop.sentence}; ${sequelOf(unfinished)}`;
    if (stop.code === 'timeout')
        return { outcome: 'timed-out', job, lastStatus, problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .caseProblem */ .wV)('timeout', message, requestId) };
    if (lastStatus?.terminal) {
        return { outcome: 'cancelled', job, lastStatus, problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .caseProblem */ .wV)('cancelled-by-action', message) };
    }
    return { outcome: 'lost', job, lastStatus, problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .caseProblem */ .wV)('left-open', message, requestId) };
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
    const more = refusals.filter((one, at) => !isRepeated(one, refusals.slice(0, at))).length - 1;
    const others = more === 0 ? '' : ` (and ${more} more)`;
    const code = refusals.some(({ evaluated }) => evaluated) ? _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_FAILED */ .jL : _problem_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_BROKEN */ .Z_;
    const { ended, data } = caseOutcome;
    return { outcome: 'rejected', ended, data, checks, problem: (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .caseProblem */ .wV)(code, `${first.message}${others}`) };
}
/** `reject-when` repeats its refusal for each value that the expression looked at. */
const isRepeated = ({ kind, message }, before) => kind === 'reject-when' && before.some((one) => one.kind === kind && one.message === message);
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
// EXTERNAL MODULE: ./build/src/lib/traceback.js
var traceback = __webpack_require__(97887);
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
const MAX_PLACE_LENGTH = 100;
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
        const { offset, length, isMismatch, ...rest } = this.#unwritten.has(row) ? row : this.#lose(row);
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
        const error = (0,problem/* caseProblem */.wV)('result-overwritten', message);
        const lost = { ...row, outcome: 'lost', error, checks: [], isMismatch: false };
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
        error: error && { ...error, message: (0,truncate/* truncate */.x)((0,traceback/* withoutTraceback */.$)(error.message), MAX_ERROR_LENGTH) },
        checks: briefChecks(checks),
        isMismatch: isMismatch(record),
    };
}
/** A check that could not be evaluated says nothing of the output. */
const isMismatch = ({ outcome, error, checks }) => outcome === 'rejected' &&
    error?.code === problem/* CHECK_FAILED */.jL &&
    checks.some(({ passed }) => !passed) &&
    checks.every(({ kind, passed }) => passed || kind === 'expected');
/** Failed checks come first. */
function briefChecks(checks) {
    const failed = checks.filter(({ passed }) => !passed);
    const some = (failed.length > 0 ? failed : checks).slice(0, MAX_CHECKS);
    return some.map((check) => ({
        ...check,
        message: (0,truncate/* truncate */.x)(check.message, MAX_CHECK_LENGTH),
        ...briefPlace(check),
    }));
}
/** Longer pointers and values are left out. */
function briefPlace({ pointer, expected, actual }) {
    const isLong = (value) => JSON.stringify(value).length > MAX_PLACE_LENGTH;
    if (pointer === null || isLong(pointer))
        return { pointer: null, expected: null, actual: null };
    return isLong(expected) || isLong(actual) ? { pointer, expected: null, actual: null } : { pointer, expected, actual };
}


/***/ })

};
