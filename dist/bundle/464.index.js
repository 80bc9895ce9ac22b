export const id = 464;
export const ids = [464];
export const modules = {

/***/ 98777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/** At most `most` UTF-16 units (1 or more), cut with an ellipsis and never within a character. */
function shortened(text, most) {
    if (text.length <= most)
        return text;
    const cut = text.slice(0, most - 1);
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}


/***/ }),

/***/ 9461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ RESULTS_JSON),
/* harmony export */   j: () => (/* binding */ resultsJson)
/* harmony export */ });
const RESULTS_JSON = 'results.json';
/** The parts of results.json in order, one result a line, so that no two results are in memory at once. */
function* resultsJson(report, read) {
    const head = JSON.stringify(headOf(report), null, 2);
    yield `${head.slice(0, -2)},\n  "results": [`;
    let separator = '\n';
    for (const row of report.rows) {
        yield `${separator}    ${JSON.stringify(read(row))}`;
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
            shard: report.shard && { index: report.shard.index, total: report.shard.total },
            startedAt: new Date(report.startedAtMs).toISOString(),
            finishedAt: new Date(report.finishedAtMs).toISOString(),
        },
        halt: report.halt && { code: report.halt.code, message: report.halt.message },
        failure: verdict.conclusion === 'failure' && verdict.reason !== undefined
            ? { code: verdict.reason, message: verdict.sentence }
            : null,
        legs: report.legs,
        agent: agent === null
            ? null
            : { id: agent.agentId, name: agent.agentName, versionId: agent.versionId, versionName: agent.versionName },
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
    };
}


/***/ }),

/***/ 28227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ filesBelow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** What a results folder holds for the artifact: the files of record and what was saved beside them; absolute. */
async function filesBelow(directory) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
    return files.map(({ parentPath, name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentPath, name)).sort();
}


/***/ }),

/***/ 20883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vs: () => (/* binding */ isJsonType),
  YP: () => (/* binding */ toOutputRecord),
  Lv: () => (/* binding */ toRecord)
});

;// CONCATENATED MODULE: ./build/src/results/json-value.js
/** Deeper JSON is left as text: serializers, ours and the readers', recurse, and would run out of stack. */
const DEEPEST = 200;
/** The JSON that a text holds; null where it is none, or nests too deep to be handed on. */
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
/** The depth of the deepest bracket, counted no further than one too many. One look at each character, whatever the text. */
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

;// CONCATENATED MODULE: ./build/src/results/record.js

function toRecord(result) {
    const { path, bytes, sha256, contentType } = result.file;
    const ended = 'ended' in result ? result.ended : null;
    const job = ended?.job ?? ('job' in result ? result.job : null);
    const data = 'data' in result ? result.data : null;
    return {
        file: { path, bytes, sha256, contentType },
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
 * When the job was accepted by our clock (by Roe's, if an earlier attempt submitted it) and when it ended by Roe's. The
 * duration is between two times of one clock: Roe's if it has both, else ours if that saw both; a cached job's own times
 * may lie weeks back.
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
/** Whether ISO 8601 has four digits for its year; one of milliseconds in the place of seconds has not. */
const isInstant = (ms) => ms >= 0 && ms < END_OF_9999_MS;
function dataOf(data) {
    return {
        outputs: data?.outputs?.map(toOutputRecord) ?? null,
        correctedOutputs: data?.correctedOutputs?.map(toOutputRecord) ?? null,
        inputTokens: data?.inputTokens ?? null,
        outputTokens: data?.outputTokens ?? null,
        cost: data?.cost ?? null,
    };
}
/** The JSON is parsed when somebody looks at it: it takes several times the room of its text. */
function toOutputRecord({ key, dataType, value }) {
    let parsed = null;
    return {
        key,
        dataType,
        value,
        get json() {
            parsed ??= { json: isJsonType(dataType) ? parseJsonValue(value) : null };
            return parsed.json;
        },
    };
}
const isJsonType = (dataType) => /^application\/(json|[\w.+-]+\+json)\b/i.test(dataType);


/***/ }),

/***/ 14345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VX: () => (/* binding */ withJson),
/* harmony export */   gv: () => (/* binding */ RESULTS_JSONL),
/* harmony export */   zq: () => (/* binding */ ResultsFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _lib_counted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78167);
/* harmony import */ var _lib_sentence_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11268);
/* harmony import */ var _lib_shortened_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98777);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20883);









const RESULTS_JSONL = 'results.jsonl';
const LINE_FEED = 0x0a;
/** In memory. */
const MAX_ERROR_LENGTH = 5_000;
const MAX_CHECK_LENGTH = 500;
const MAX_CHECKS = 20;
/** So much is read before signals and timers have their turn. */
const UNBROKEN_BYTES = 4_000_000;
/**
 * results.jsonl: each result is appended when it is known, so that a killed run leaves what it had. A line is the entry of
 * results.json without the parsed JSON of its outputs, which their values hold already. If a result could not be written, or
 * is not read as it was written, its row stays, so that every file has its outcome, and `trouble` says so.
 */
class ResultsFile {
    /** The run's results folder, which the file is in. */
    directory;
    rows = [];
    #handle;
    #scrub;
    #unwritten = new Set();
    /** By job id. */
    #firstOfJob = new Map();
    #checksums = new Map();
    /** One for all reads: ten thousand buffers a report would be torn holes in the process's memory. */
    #room = Buffer.alloc(0);
    /** And one for all writes, of which some may go on while is read. */
    #written = Buffer.alloc(0);
    #end = 0;
    #lost = 0;
    #trouble = null;
    #writing = Promise.resolve();
    constructor(directory, handle, scrub) {
        this.directory = directory;
        this.#handle = handle;
        this.#scrub = scrub;
    }
    /** In a new folder below `parent`: two uses of the action in one workflow job keep out of each other's way. */
    static async create(parent, scrub = (text) => text) {
        const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'roe-results-'));
        return new ResultsFile(directory, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, RESULTS_JSONL), 'wx+'), scrub);
    }
    /** A clause where results could not be written; else null. */
    get trouble() {
        if (this.#trouble !== null || this.#lost === 0)
            return this.#trouble;
        return `${RESULTS_JSONL} in ${this.directory} was changed by another process, and ${(0,_lib_counted_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .h)(this.#lost, 'result')} of it can no longer be read`;
    }
    append(result) {
        return this.appendRecord((0,_record_js__WEBPACK_IMPORTED_MODULE_5__/* .toRecord */ .Lv)(result));
    }
    /** Ends when the result is in the file; results given at once are written one after the other. */
    async appendRecord(of) {
        const record = this.#withCostOnce(of);
        const given = lineOf(record);
        const text = this.#scrub(given);
        const { outputs, correctedOutputs, ...rest } = text === given ? record : JSON.parse(text);
        const writing = this.#writing.then(() => this.#write(rest, text));
        // Whoever gave the result hears of a bug, and the next one has its turn.
        this.#writing = writing.then(() => { }, () => { });
        return await writing;
    }
    /** Files with the same content have one job, and Roe's cache may answer with the job of another file. */
    #withCostOnce(record) {
        const { jobId, cost, file } = record;
        if (jobId === null)
            return record;
        const first = this.#firstOfJob.get(jobId);
        this.#firstOfJob.set(jobId, { path: first?.path ?? file.path, hasCost: first?.hasCost || cost !== null });
        return { ...record, sharedWith: first?.path ?? null, cost: first?.hasCost ? null : cost };
    }
    async #write(rest, text) {
        const line = this.#encoded(text);
        const row = { ...brief(rest), offset: this.#end, length: line.length };
        this.rows.push(row);
        this.#checksums.set(row, (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32)(line));
        try {
            await writeAll(this.#handle, line, row.offset);
            this.#end += line.length;
        }
        catch (error) {
            this.#unwritten.add(row);
            this.#fail(error);
            await this.#handle.truncate(this.#end).catch(() => { });
        }
        return row;
    }
    /** The record as it was written. */
    read(row) {
        const line = this.#unwritten.has(row) ? null : this.#lineAt(row);
        if (line !== null)
            return withJson(JSON.parse(line.toString('utf8')));
        const { offset, length, ...rest } = this.#unwritten.has(row) ? row : this.#lose(row);
        return { ...rest, outputs: null, correctedOutputs: null };
    }
    /** The records of these rows one after the other, parsed anew from the file. */
    async *records(rows) {
        for await (const row of this.#inTurns(rows))
            yield this.read(row);
    }
    /**
     * Ends when what was written is on the disk, which some disks refuse only then, and was read once more: another process
     * may have cut the file off. `trouble` says so, and the rows are of files that are lost.
     */
    async sync() {
        await this.#writing;
        await this.#handle.sync().catch((error) => this.#fail(error));
        let at = 0;
        for await (const row of this.#inTurns(this.rows)) {
            if (!this.#unwritten.has(row) && this.#lineAt(row) === null)
                this.rows[at] = this.#lose(row);
            at += 1;
        }
    }
    async *#inTurns(rows) {
        let unbroken = 0;
        for (const row of rows) {
            unbroken += row.length;
            if (unbroken > UNBROKEN_BYTES) {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
                unbroken = row.length;
            }
            yield row;
        }
    }
    /** Valid until the next call, of which there is none before the line is written. */
    #encoded(text) {
        const length = Buffer.byteLength(text) + 1;
        if (length > this.#written.length)
            this.#written = Buffer.allocUnsafeSlow(length);
        const line = this.#written.subarray(0, length);
        line.write(text);
        line[length - 1] = LINE_FEED;
        return line;
    }
    /** Valid until the next call; null if it is not there as it was written. */
    #lineAt(row) {
        if (row.length > this.#room.length)
            this.#room = Buffer.allocUnsafeSlow(row.length);
        const room = this.#room.subarray(0, row.length);
        // Synchronously: what was just written is in the system's memory, and to ask another thread for it takes longer.
        const line = room.subarray(0, readFully(this.#handle.fd, room, row.offset));
        return line.length === row.length && (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.crc32)(line) === this.#checksums.get(row) ? line : null;
    }
    #lose(row) {
        const message = `its result was written to ${RESULTS_JSONL}, which was changed afterwards`;
        const lost = { ...row, outcome: 'lost', error: { code: 'result-overwritten', message }, checks: [] };
        this.#unwritten.add(lost);
        this.#lost += 1;
        return lost;
    }
    #fail(error) {
        this.#trouble ??= `results could not be written to ${this.directory} (${(0,_lib_sentence_of_js__WEBPACK_IMPORTED_MODULE_7__/* .sentenceOf */ .$N)(error)})`;
    }
    async close() {
        await this.#writing;
        await this.#handle.close();
    }
}
function lineOf(record) {
    const { outputs, correctedOutputs } = record;
    return JSON.stringify({ ...record, outputs: withoutJson(outputs), correctedOutputs: withoutJson(correctedOutputs) });
}
const withoutJson = (outputs) => outputs?.map(({ key, dataType, value }) => ({ key, dataType, value })) ?? null;
/** The record of a line, of this file or of another run's. */
function withJson(record) {
    const { outputs, correctedOutputs } = record;
    return {
        ...record,
        outputs: outputs?.map(_record_js__WEBPACK_IMPORTED_MODULE_5__/* .toOutputRecord */ .YP) ?? null,
        correctedOutputs: correctedOutputs?.map(_record_js__WEBPACK_IMPORTED_MODULE_5__/* .toOutputRecord */ .YP) ?? null,
    };
}
function brief(record) {
    const { error, checks } = record;
    return {
        ...record,
        error: error && { ...error, message: (0,_lib_shortened_js__WEBPACK_IMPORTED_MODULE_8__/* .shortened */ .v)(error.message, MAX_ERROR_LENGTH) },
        checks: briefChecks(checks),
    };
}
/** What failed comes first. */
function briefChecks(checks) {
    const failed = checks.filter(({ passed }) => !passed);
    const some = (failed.length > 0 ? failed : checks).slice(0, MAX_CHECKS);
    return some.map((check) => ({ ...check, message: (0,_lib_shortened_js__WEBPACK_IMPORTED_MODULE_8__/* .shortened */ .v)(check.message, MAX_CHECK_LENGTH) }));
}
/** How many bytes there were. One read may take less than there is. */
function readFully(file, room, position) {
    let filled = 0;
    for (let read = -1; read !== 0 && filled < room.length; filled += read) {
        read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, room, filled, room.length - filled, position + filled);
    }
    return filled;
}
/** One write may take less than it was given, as on a disk that is nearly full. */
async function writeAll(handle, bytes, position) {
    for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
    }
}


/***/ }),

/***/ 51464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   salvage: () => (/* binding */ salvage)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_results_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9461);
/* harmony import */ var _results_files_below_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28227);
/* harmony import */ var _results_results_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14345);





/**
 * Uploads what a step that was killed had written down: results that were paid for must not go with the machine, nor that
 * a leg of a matrix was killed.
 * `folder` is a name below the runner's temporary folder. Rejects where the upload failed for good.
 */
async function salvage(folder, options, step) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(step.tempDir, folder);
    const sizeOf = async (name) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)).catch(() => null))?.size ?? 0;
    if ((await sizeOf(_results_results_file_js__WEBPACK_IMPORTED_MODULE_3__/* .RESULTS_JSONL */ .gv)) === 0 && (await sizeOf(_report_results_json_js__WEBPACK_IMPORTED_MODULE_4__/* .RESULTS_JSON */ .Y)) === 0)
        return;
    const files = await (0,_results_files_below_js__WEBPACK_IMPORTED_MODULE_2__/* .filesBelow */ .D)(directory);
    const { name, url } = await step.uploadArtifact({
        name: options.artifactName,
        directory,
        files,
        retentionDays: options.artifactRetentionDays,
    });
    step.info(`The step ended before it could report; the results that it had are in the artifact ${name}: ${url}`);
}


/***/ })

};
