export const id = 3541;
export const ids = [3541];
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

/***/ 63541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cancelUnfinishedJobs: () => (/* binding */ cancelUnfinishedJobs)
/* harmony export */ });
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19563);
/* harmony import */ var _lib_join_first_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81094);
/* harmony import */ var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56817);
/* harmony import */ var _roe_cancel_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42005);
/* harmony import */ var _roe_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12401);
/* harmony import */ var _roe_list_jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20347);
/* harmony import */ var _roe_read_statuses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48477);







/** After a cancellation, all remaining steps of a workflow job share less than five minutes (JobDispatcher.cs). */
const MAX_MS = 120_000;
/** A job may be listed later than it was accepted, and a request may still be on its way when its sender is killed. */
const SETTLING_MS = 35_000;
/** Tolerance for changes to this machine's clock since the step used it. */
const CLOCK_SET_MS = 24 * 3_600_000;
const PAUSES_MS = [0, 1_000, 2_000, 3_000, 5_000];
const MAX_PAUSE_MS = 8_000;
/** Cancellations of a job before giving up on it, over about half a minute. */
const MAX_TRIES = 6;
/** Cancels the jobs that an interrupted step left open, and no others. */
async function cancelUnfinishedJobs(unfinished, options) {
    const { log } = options;
    const cleanup = new Cleanup(unfinished, options);
    // The time limit keeps slow calls from holding up the workflow job. The two loops run concurrently, so that an endless job
    // list does not delay the cancelling of known jobs.
    await (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeLimit */ .Bv)(options.clock, MAX_MS, _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .NEVER */ .tm, async (signal) => {
        await Promise.all([
            inRounds(options, signal, async () => {
                await cleanup.cancelOpen(signal);
                return cleanup.done;
            }),
            inRounds(options, signal, async () => {
                await cleanup.findUnknown(signal);
                return cleanup.allKnown;
            }),
        ]);
    });
    log.info(`Cancelled ${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_4__/* .pluralize */ .t)(cleanup.cancelledCount, 'job')} that the step left open.`);
    if (cleanup.troubles.length > 0)
        log.warning(`Jobs may still be running at Roe: ${cleanup.troubles.join('; ')}.`);
}
async function inRounds({ clock, cancelled }, signal, isOver) {
    const hurry = AbortSignal.any([signal, cancelled]);
    for (let round = 0; !signal.aborted; round += 1) {
        await clock.sleep(PAUSES_MS[round] ?? MAX_PAUSE_MS, hurry);
        if ((await isOver()) || cancelled.aborted)
            break;
    }
}
class Cleanup {
    #unfinished;
    #options;
    #open;
    #closed = new Set();
    #unknownKeys;
    #accepted = new Set();
    #tries = new Map();
    #cancelledCount = 0;
    #settledAtMs;
    /** Why the job list does not prove that the unknown keys have no job; null if it does. */
    #doubt = 'there was no time to read it';
    constructor(unfinished, options) {
        this.#unfinished = unfinished;
        this.#options = options;
        this.#open = new Set(unfinished.openJobs);
        this.#unknownKeys = new Set(unfinished.unknownKeys);
        this.#settledAtMs = options.clock.now() + SETTLING_MS;
    }
    get cancelledCount() {
        return this.#cancelledCount;
    }
    get done() {
        const hopeless = [...this.#open].every((id) => (this.#tries.get(id) ?? 0) >= MAX_TRIES);
        return hopeless && this.allKnown;
    }
    /** Whether the job of each submission was found, or is proven not to exist. */
    get allKnown() {
        return this.#unknownKeys.size === 0 || this.#doubt === null;
    }
    get troubles() {
        const open = [...this.#open].join(', ');
        return [
            ...(this.#open.size === 0 ? [] : [`${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_4__/* .pluralize */ .t)(this.#open.size, 'job')} did not end when cancelled (${open})`]),
            ...(this.allKnown ? [] : [this.#unfound()]),
        ];
    }
    #unfound() {
        const keys = [...this.#unknownKeys];
        const name = `submission_key ${(0,_lib_join_first_js__WEBPACK_IMPORTED_MODULE_5__/* .joinFirst */ .F)(keys, 20)}`;
        return `the agent's job list did not show whether jobs exist whose metadata holds ${name} (${this.#doubt})`;
    }
    async cancelOpen(signal) {
        const { roe, clock } = this.#options;
        // A job may have ended meanwhile, or may be an older run's job that Roe's cache returned.
        for (const [id, status] of await (0,_roe_read_statuses_js__WEBPACK_IMPORTED_MODULE_6__/* .statusesNow */ .Jy)([...this.#open], roe, signal))
            this.#take(id, status);
        const cancellations = await (0,_roe_cancel_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelOnce */ .E)([...this.#open], { roe, clock, signal, pollSignal: signal });
        for (const [id, { status, refusal }] of cancellations) {
            if (refusal === null)
                this.#accepted.add(id);
            if (status !== null)
                this.#take(id, status);
            if (status?.terminal === false)
                this.#tries.set(id, (this.#tries.get(id) ?? 0) + 1);
        }
    }
    #take(id, status) {
        if (!status.terminal || this.#closed.has(id))
            return;
        this.#open.delete(id);
        this.#closed.add(id);
        if (status.name === 'CANCELLED' && this.#accepted.has(id))
            this.#cancelledCount += 1;
    }
    /** Searches the job list. Jobs that it shows are cancelled even if the rest of the list cannot be read. */
    async findUnknown(signal) {
        if (this.allKnown)
            return;
        const { roe, clock } = this.#options;
        const { agentId, startedAtMs, unknownKeys } = this.#unfinished;
        const keys = new Set(unknownKeys);
        const listedAtMs = clock.now();
        const sinceMs = Math.min(startedAtMs, listedAtMs) - CLOCK_SET_MS;
        const error = await (0,_roe_list_jobs_js__WEBPACK_IMPORTED_MODULE_3__/* .searchJobs */ .J)({ roe, clock, signal, agentId, sinceMs }, ({ id, status, metadata }) => {
            const key = metadata?.submission_key ?? '';
            if (!keys.has(key))
                return false;
            this.#unknownKeys.delete(key);
            this.#take(id, status);
            if (!this.#closed.has(id))
                this.#open.add(id);
            return this.#unknownKeys.size === 0;
        });
        if (error !== null)
            this.#doubt = (0,_roe_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .withRequestId */ .BT)(error);
        else
            this.#doubt = listedAtMs >= this.#settledAtMs ? null : 'new jobs may not be listed yet';
    }
}


/***/ }),

/***/ 42005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ cancelOnce),
/* harmony export */   F: () => (/* binding */ cancelJobs)
/* harmony export */ });
/* harmony import */ var _lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77693);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12401);
/* harmony import */ var _read_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48477);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16218);




const CALLS_AT_ONCE = 32;
const MAX_TRIES = 3;
/** Little time is left when jobs are cancelled, so a longer `Retry-After` is cut to this. */
const MAX_PAUSE_MS = 5_000;
/** A cancellation may take effect after Roe accepts it. These are the pauses before an open job is cancelled and polled again. */
const PAUSES_MS = [500, 1_000, 2_000];
/** Cancels these jobs, polls them, and repeats both for each job whose cancellation Roe accepted but that is still open. */
async function cancelJobs(ids, options) {
    const { clock, signal } = options;
    const all = new Map(await cancelOnce(ids, options));
    for (const pauseMs of PAUSES_MS) {
        const again = [...all].filter(([, cancellation]) => mayStillEnd(cancellation)).map(([id]) => id);
        if (again.length === 0)
            break;
        await clock.sleep(pauseMs, signal);
        if (signal.aborted)
            break;
        for (const [id, cancellation] of await cancelOnce(again, options))
            all.set(id, cancellation);
    }
    return all;
}
const mayStillEnd = ({ status, refusal }) => status === null || (!status.terminal && refusal === null);
/**
 * Cancels these jobs concurrently, then polls them all: Roe's answer to a cancellation does not prove that a job ended.
 * Each call names one id: `cancel-all` would hit every job of the agent, other people's too.
 */
async function cancelOnce(ids, options) {
    const { roe, pollSignal } = options;
    const refusals = new Map();
    await (0,_lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachConcurrently */ .D)(ids, CALLS_AT_ONCE, async (id) => {
        refusals.set(id, await refusalOf(id, options));
    });
    const seen = await (0,_read_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .statusesNow */ .Jy)(ids, roe, pollSignal);
    return new Map([...refusals].map(([id, refusal]) => [id, { status: seen.get(id) ?? null, refusal }]));
}
async function refusalOf(id, { roe, clock, signal }) {
    if (signal.aborted)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoeError */ .TR('stopped', 'there was no time left to ask');
    const rule = { clock, signal, maxTries: MAX_TRIES, maxPauseMs: MAX_PAUSE_MS };
    const answer = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L5)(() => roe.cancel(id, signal), rule);
    return answer.ok ? null : answer.error;
}


/***/ }),

/***/ 12401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ withRequestId),
/* harmony export */   TR: () => (/* binding */ RoeError),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/**
 * `message` is a lower-case sentence without a full stop, so that it can be nested. It never contains the key or a
 * document's text.
 */
class RoeError extends Error {
    name = 'RoeError';
    code;
    status;
    retryAfterMs;
    /** What Roe's support asks for: the reply's `X-Request-Id`, or else the request's own. Null if no call was made. */
    requestId;
    #details;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? {} : { cause: details.cause });
        this.code = code;
        this.status = details.status ?? null;
        this.retryAfterMs = details.retryAfterMs ?? null;
        this.requestId = details.requestId ?? null;
        this.#details = details;
    }
    /** The same error with the id of its call, unless it has one. */
    ofRequest(requestId) {
        return new RoeError(this.code, this.message, { requestId, ...this.#details });
    }
}
/** For messages of a failed call that no result holds. Without a reply, Roe's support could not find the call. */
const withRequestId = ({ message, status, requestId }) => status === null || requestId === null ? message : `${message}, request id ${requestId}`;
const answered = (value) => ({ ok: true, value });
const failed = (error) => ({ ok: false, error });


/***/ }),

/***/ 20347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ searchJobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12401);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16218);


/** Tolerance for clock differences between Roe's own servers. */
const CLOCK_MARGIN_MS = 3_600_000;
const MAX_TRIES_PER_PAGE = 3;
/**
 * Passes the agent's jobs to `isEnough`, newest first, until it returns true or all jobs since `sinceMs` were passed.
 * Returns null if a job that was not passed does not exist or is not needed, otherwise why it may still exist.
 * New jobs push rows to later pages meanwhile, so a row may be passed twice, but none is skipped.
 */
async function searchJobs(search, isEnough) {
    const reading = new Reading(search);
    for (let page = 1;; page += 1) {
        const answer = await readPage(search, page);
        if (!answer.ok)
            return reading.isPastEnd(answer.error) ? reading.doubt : answer.error;
        if (answer.value.jobs.some(isEnough))
            return null;
        const broken = reading.take(answer.value);
        if (broken !== null)
            return broken;
        if (reading.ended)
            return reading.doubt;
    }
}
/** Tracks how far the list has been read, and whether it proves that a job is absent. */
class Reading {
    #search;
    /** By Roe's clock. Rows created before this are older than every wanted job. */
    #horizonMs = null;
    #rowCount = 0;
    #lastIds = new Set();
    #promised = false;
    #nameless = false;
    ended = false;
    constructor(search) {
        this.#search = search;
    }
    /** A job without metadata may be a wanted one. */
    get doubt() {
        return this.#nameless ? unreadable("the agent's job list shows jobs without their metadata") : null;
    }
    /** Django answers 404 for a page past the end. */
    isPastEnd({ code }) {
        return code === 'not-found' && this.#rowCount > 0 && !this.#promised;
    }
    take({ jobs, count, more }) {
        const wasPromised = this.#promised;
        this.#rowCount += jobs.length;
        this.#promised = more === true || (count ?? 0) > this.#rowCount;
        if (jobs.length === 0 && (wasPromised || this.#promised)) {
            return unreadable("a page of the agent's job list is empty, though Roe says that it has jobs");
        }
        const ids = jobs.map(({ id }) => id);
        if (ids.length > 0 && ids.every((id) => this.#lastIds.has(id))) {
            return unreadable("the agent's job list shows the same page again and again");
        }
        this.#lastIds = new Set(ids);
        this.#horizonMs ??= this.#horizonOf(jobs);
        this.#nameless ||= jobs.some((job) => job.metadata === null && !this.#isOlder(job));
        // If Roe does not say whether there are more pages, reading one too many costs less than missing a job.
        const isLast = jobs.length === 0 || (more === false && !this.#promised);
        this.ended = isLast || this.#isPast(jobs);
        return null;
    }
    /**
     * By Roe's clock it is now at least the time at which a job on the first page was created. Subtracting the time that
     * has passed here gives the earliest time of a wanted job. The median is used, since one row's time may be wrong.
     */
    #horizonOf(jobs) {
        const times = jobs.flatMap(({ status }) => status.createdAtMs ?? []).sort((a, b) => a - b);
        const middle = times[Math.floor(times.length / 2)];
        const { clock, sinceMs } = this.#search;
        return middle === undefined ? null : middle - (clock.now() - sinceMs) - CLOCK_MARGIN_MS;
    }
    #isOlder({ status: { createdAtMs } }) {
        return createdAtMs !== null && this.#horizonMs !== null && createdAtMs < this.#horizonMs;
    }
    /** Whether all further pages are older. A page that is out of order does not show that. */
    #isPast(jobs) {
        const times = jobs.map(({ status }) => status.createdAtMs ?? Number.NaN);
        const isOrdered = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? Number.NaN));
        const last = jobs.at(-1);
        return isOrdered && last !== undefined && this.#isOlder(last);
    }
}
const unreadable = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoeError */ .TR('unreadable-reply', what);
const readPage = ({ roe, clock, signal, agentId }, page) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => roe.jobList(agentId, page, signal), { clock, signal, maxTries: MAX_TRIES_PER_PAGE });


/***/ }),

/***/ 48477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ statusesNow),
/* harmony export */   mk: () => (/* binding */ inChunks),
/* harmony export */   pB: () => (/* binding */ blamesAnId),
/* harmony export */   qr: () => (/* binding */ readStatusesOnce),
/* harmony export */   r_: () => (/* binding */ readStatuses)
/* harmony export */ });
/* harmony import */ var _lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77693);
/* harmony import */ var _roe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2978);


/**
 * Polls jobs, at most as many as one call takes. If Roe refuses, the batch is halved until the id at fault is alone, so that
 * it does not hide the others.
 */
async function readStatuses(ids, roe, signal, parts) {
    const answer = await roe.statuses(ids, signal);
    if (answer.ok)
        return await parts.onRows(ids, answer.value);
    if (!blamesAnId(answer.error))
        return answer.error;
    const [only] = ids;
    if (ids.length === 1 && only)
        return await parts.onRefused(only);
    const middle = Math.ceil(ids.length / 2);
    const first = await readStatuses(ids.slice(0, middle), roe, signal, parts);
    return (await readStatuses(ids.slice(middle), roe, signal, parts)) ?? first;
}
/** True if Roe refused because of one of the ids, so that the others may still be answered. */
const blamesAnId = ({ code }) => code === 'forbidden' || code === 'not-found' || code === 'refused';
/** Polls jobs once, without retries. Null if Roe does not answer. An id that Roe refuses has no row. */
async function readStatusesOnce(ids, roe, signal) {
    const seen = new Map();
    const parts = {
        onRows: async (_, rows) => {
            for (const [id, status] of rows)
                seen.set(id, status);
            return null;
        },
        onRefused: async () => null,
    };
    for (let start = 0; start < ids.length; start += _roe_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_IDS_PER_CALL */ .tG) {
        const error = await readStatuses(ids.slice(start, start + _roe_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_IDS_PER_CALL */ .tG), roe, signal, parts);
        if (error !== null)
            return null;
    }
    return seen;
}
const CALLS_AT_ONCE = 4;
const SINGLE_CALLS_AT_ONCE = 32;
/** The current statuses that Roe reports. One failed batch does not hide the others, and a job without a row is polled alone. */
async function statusesNow(ids, roe, signal) {
    const seen = new Map();
    const unseen = new Set();
    const parts = {
        onRows: async (asked, rows) => {
            for (const id of asked) {
                const status = rows.get(id);
                if (status)
                    seen.set(id, status);
                else
                    unseen.add(id);
            }
            return null;
        },
        onRefused: async (id) => {
            unseen.add(id);
            return null;
        },
    };
    await (0,_lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachConcurrently */ .D)(inChunks(ids, _roe_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_IDS_PER_CALL */ .tG), CALLS_AT_ONCE, async (chunk) => {
        await readStatuses(chunk, roe, signal, parts);
    });
    await (0,_lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachConcurrently */ .D)(unseen, SINGLE_CALLS_AT_ONCE, async (id) => {
        const answer = await roe.status(id, signal);
        if (answer.ok)
            seen.set(id, answer.value);
    });
    return seen;
}
function* inChunks(items, size) {
    for (let start = 0; start < items.length; start += size)
        yield items.slice(start, start + size);
}


/***/ }),

/***/ 16218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   oR: () => (/* binding */ parseRetryAfterMs),
/* harmony export */   vd: () => (/* binding */ retryPauseMs)
/* harmony export */ });
/* unused harmony exports MAX_RETRY_AFTER_MS, backoffMs */
/** The longest pause that a server may ask for. A longer one would spend the run's time on one header. */
const MAX_RETRY_AFTER_MS = 60_000;
const FIRST_PAUSE_MS = 500;
const MAX_PAUSE_MS = 20_000;
/**
 * How long to wait before a call that may be repeated is repeated, or null to give up.
 * Exponential, half of it jitter; `Retry-After` beats it. `attempt` counts from 0; `random` is in [0, 1).
 */
function retryPauseMs(error, attempt, random) {
    switch (error.code) {
        case 'never-sent':
            // A server that refuses again may be overloaded.
            return attempt === 0 && error.retryAfterMs !== null ? error.retryAfterMs : backoffMs(attempt, random);
        case 'throttled':
        case 'fate-unknown':
        case 'server-error':
        case 'unreadable-reply':
            return error.retryAfterMs ?? backoffMs(attempt, random);
        default:
            return null;
    }
}
const isTransient = (error) => retryPauseMs(error, 0, 0) !== null;
/** Makes a call that may be repeated until it succeeds, fails for good, or time or tries run out. Returns the last answer. */
async function retry(call, rule) {
    const { clock, signal, maxTries, maxPauseMs = Number.POSITIVE_INFINITY } = rule;
    let answer = await call();
    for (let attempt = 0; !answer.ok && attempt + 1 < maxTries; attempt += 1) {
        const pauseMs = retryPauseMs(answer.error, attempt, Math.random());
        if (pauseMs === null)
            break;
        await clock.sleep(Math.min(pauseMs, maxPauseMs), signal);
        if (signal.aborted)
            break;
        const next = await call();
        // An aborted try says nothing about Roe, so the answer before it is returned.
        if (!next.ok && next.error.code === 'stopped')
            break;
        answer = next;
    }
    return answer;
}
function backoffMs(attempt, random) {
    const ceiling = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempt, 20));
    return Math.round(ceiling * (0.5 + random / 2));
}
const SECONDS = /^\d+(\.\d+)?$/;
/** `Date.parse` alone would read "7 apples" as a day in 2001. */
const HTTP_DATE = /^[A-Za-z]{3,9}, \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
/** Parses `Retry-After`, seconds or an HTTP date, to milliseconds from `nowMs`, capped. Null if it is neither. */
function parseRetryAfterMs(header, nowMs) {
    if (header === null)
        return null;
    const text = header.trim();
    const ms = SECONDS.test(text) ? Number(text) * 1000 : HTTP_DATE.test(text) ? Date.parse(text) - nowMs : Number.NaN;
    if (Number.isNaN(ms))
        return null;
    return Math.min(MAX_RETRY_AFTER_MS, Math.max(0, Math.round(ms)));
}


/***/ })

};
