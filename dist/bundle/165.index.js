export const id = 165;
export const ids = [165,563];
export const modules = {

/***/ 63165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var _jobs_cancel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45362);
/* harmony import */ var _jobs_job_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62310);
/* harmony import */ var _jobs_look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61675);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19563);
/* harmony import */ var _lib_counted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78167);
/* harmony import */ var _lib_list_some_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27638);






/** After a cancel everything that is left of a workflow job has under five minutes together (JobDispatcher.cs). */
const MAX_MS = 120_000;
/** A job may be listed later than it was accepted, and a request may still be on its way when its sender is killed. */
const SETTLING_MS = 35_000;
/** The step told the time by the same machine's clock, which may have been set since. */
const CLOCK_SET_MS = 24 * 3_600_000;
const PAUSES_MS = [0, 1_000, 2_000, 3_000, 5_000];
const MAX_PAUSE_MS = 8_000;
/** Tries before giving up on a job that stays open, about half a minute in all. One more cancellation would not end it. */
const MAX_TRIES = 6;
/** Cancels what a step that did not come to its end left open, of its own jobs only. */
async function cleanUp(left, options) {
    const { step } = options;
    const cleanup = new Cleanup(left, options);
    // Calls that each take long must not hold up the workflow job, and a list without end not what is known to be open.
    await (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_2__.withTimeLimit)(options.clock, MAX_MS, new AbortController().signal, async (signal) => {
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
    step.info(`Cancelled ${(0,_lib_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(cleanup.cancelledCount, 'job')} that the step left open.`);
    if (cleanup.troubles.length > 0)
        step.warning(`Jobs may still be running at Roe: ${cleanup.troubles.join('; ')}.`);
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
    #left;
    #options;
    #open;
    #closed = new Set();
    #unknownKeys;
    #accepted = new Set();
    /** How often an open job was cancelled and was open afterwards, by its status. */
    #tries = new Map();
    #cancelledCount = 0;
    #settledAtMs;
    /** Why the list does not tell that the unknown keys have no job; null if it does. */
    #doubt = 'there was no time to read it';
    constructor(left, options) {
        this.#left = left;
        this.#options = options;
        this.#open = new Set(left.openJobs);
        this.#unknownKeys = new Set(left.unknownKeys);
        this.#settledAtMs = options.clock.now() + SETTLING_MS;
    }
    get cancelledCount() {
        return this.#cancelledCount;
    }
    /** Whether a further round could bring nothing. */
    get done() {
        const hopeless = [...this.#open].every((id) => (this.#tries.get(id) ?? 0) >= MAX_TRIES);
        return hopeless && this.allKnown;
    }
    /** Whether each submission has shown its job, or surely has none. */
    get allKnown() {
        return this.#unknownKeys.size === 0 || this.#doubt === null;
    }
    /** What could not be brought to an end. */
    get troubles() {
        const open = [...this.#open].join(', ');
        return [
            ...(this.#open.size === 0 ? [] : [`${(0,_lib_counted_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .h)(this.#open.size, 'job')} did not end when cancelled (${open})`]),
            ...(this.allKnown ? [] : [this.#unfound()]),
        ];
    }
    #unfound() {
        const keys = [...this.#unknownKeys];
        const name = `submission_key ${(0,_lib_list_some_js__WEBPACK_IMPORTED_MODULE_4__/* .listSome */ .X)(keys, 20)}`;
        return `the agent's job list did not tell whether there are jobs whose metadata holds ${name} (${this.#doubt})`;
    }
    async cancelOpen(signal) {
        const { roe, clock } = this.#options;
        // A job may have ended meanwhile, or be an older run's with which the cache answered.
        for (const [id, status] of await (0,_jobs_look_js__WEBPACK_IMPORTED_MODULE_5__/* .statusesNow */ .Jy)([...this.#open], roe, signal))
            this.#take(id, status);
        const cancellations = await (0,_jobs_cancel_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelOnce */ .E)([...this.#open], { roe, clock, signal, lookSignal: signal });
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
    /** A job that the list shows is cancelled, whether or not the rest of the list can be read. */
    async findUnknown(signal) {
        if (this.allKnown)
            return;
        const { roe, clock } = this.#options;
        const { agentId, startedAtMs, unknownKeys } = this.#left;
        const keys = new Set(unknownKeys);
        const lookedAtMs = clock.now();
        const sinceMs = Math.min(startedAtMs, lookedAtMs) - CLOCK_SET_MS;
        const error = await (0,_jobs_job_list_js__WEBPACK_IMPORTED_MODULE_1__/* .searchJobs */ .J)({ roe, clock, signal, agentId, sinceMs }, ({ id, status, metadata }) => {
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
            this.#doubt = error.message;
        else
            this.#doubt = lookedAtMs >= this.#settledAtMs ? null : 'new jobs may not be listed yet';
    }
}


/***/ }),

/***/ 45362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ cancelOnce),
/* harmony export */   F: () => (/* binding */ cancelJobs)
/* harmony export */ });
/* harmony import */ var _lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77693);
/* harmony import */ var _roe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12401);
/* harmony import */ var _roe_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16218);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61675);




const CALLS_AT_ONCE = 32;
const MAX_TRIES = 3;
/** Whoever cancels has little time left; a longer wish of Roe's is not waited for. */
const MAX_PAUSE_MS = 5_000;
/** A cancellation may take effect after it was accepted: the pauses before an open job is cancelled and looked at again. */
const PAUSES_MS = [500, 1_000, 2_000];
/** Cancels these jobs, looks at what came of it, and does so again for what Roe accepted and has not ended yet. */
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
 * Cancels these jobs side by side and then looks at all of them: what Roe answers to a cancellation is no proof of an end.
 * One id a call: `cancel-all` would hit every job of the agent, other people's too.
 */
async function cancelOnce(ids, options) {
    const { roe, lookSignal } = options;
    const refusals = new Map();
    await (0,_lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachConcurrently */ .D)(ids, CALLS_AT_ONCE, async (id) => {
        refusals.set(id, await refusalOf(id, options));
    });
    const seen = await (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .statusesNow */ .Jy)(ids, roe, lookSignal);
    return new Map([...refusals].map(([id, refusal]) => [id, { status: seen.get(id) ?? null, refusal }]));
}
/** Asks until Roe accepts; null then. */
async function refusalOf(id, { roe, clock, signal }) {
    let error = new _roe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoeError */ .TR('stopped', 'there was no time left to ask');
    for (let attempt = 0; attempt < MAX_TRIES && !signal.aborted; attempt += 1) {
        const answer = await roe.cancel(id, signal);
        if (answer.ok)
            return null;
        error = answer.error;
        const pauseMs = (0,_roe_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retryPauseMs */ .vd)(error, attempt, Math.random());
        if (pauseMs === null)
            break;
        if (attempt + 1 < MAX_TRIES)
            await clock.sleep(Math.min(pauseMs, MAX_PAUSE_MS), signal);
    }
    return error;
}


/***/ }),

/***/ 62310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ searchJobs)
/* harmony export */ });
/* harmony import */ var _roe_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12401);
/* harmony import */ var _roe_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16218);


/** By how much the times of Roe's own rows may be off one another. */
const CLOCK_MARGIN_MS = 3_600_000;
const TRIES_PER_PAGE = 3;
/**
 * Shows the agent's jobs to `isEnough`, the newest first, until it says so or all since then were shown. Null: a job that
 * was not seen is not there, if it was needed. Else the reason why it still may be; what was seen, was seen all the same.
 * New jobs push rows to later pages meanwhile, so a row may be shown twice, but none is passed over.
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
/** How far a list is read, and what it is worth as proof. */
class Reading {
    #search;
    /** By Roe's clock: rows that were created before are older than all that is looked for. */
    #horizonMs = null;
    #rowCount = 0;
    #lastIds = new Set();
    /** Whether Roe said that the page which comes next is there. */
    #promised = false;
    #nameless = false;
    ended = false;
    constructor(search) {
        this.#search = search;
    }
    /** Jobs that show no metadata may be those that are looked for. */
    get doubt() {
        return this.#nameless ? unreadable("the agent's job list shows jobs without their metadata") : null;
    }
    /** Django answers 404 for a page past the end. */
    isPastEnd({ code }) {
        return code === 'not-found' && this.#rowCount > 0 && !this.#promised;
    }
    /** Null, or what is wrong with the list. */
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
        // If Roe does not say whether there is more, one page too many costs less than a job that is not seen.
        const isLast = jobs.length === 0 || (more === false && !this.#promised);
        this.ended = isLast || this.#isPast(jobs);
        return null;
    }
    /**
     * Roe's clock stood at least where a job on the first page was created, so that what is looked for was created no
     * earlier than that less the time that has passed here. The middle one, since one row's time may be wrong.
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
    /** Whether all further pages are older; a page out of order says nothing of them. */
    #isPast(jobs) {
        const times = jobs.map(({ status }) => status.createdAtMs ?? Number.NaN);
        const isOrdered = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? Number.NaN));
        const last = jobs.at(-1);
        return isOrdered && last !== undefined && this.#isOlder(last);
    }
}
const unreadable = (what) => new _roe_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoeError */ .TR('unreadable-reply', what);
async function readPage({ roe, clock, signal, agentId }, page) {
    for (let attempt = 0;; attempt += 1) {
        const answer = await roe.jobList(agentId, page, signal);
        if (answer.ok)
            return answer;
        const pauseMs = (0,_roe_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retryPauseMs */ .vd)(answer.error, attempt, Math.random());
        if (pauseMs === null || signal.aborted || attempt + 1 === TRIES_PER_PAGE)
            return answer;
        await clock.sleep(pauseMs, signal);
    }
}


/***/ }),

/***/ 61675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ statusesNow),
/* harmony export */   mk: () => (/* binding */ inChunks),
/* harmony export */   ns: () => (/* binding */ lookOnce),
/* harmony export */   pB: () => (/* binding */ blamesAnId),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77693);
/* harmony import */ var _roe_roe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2978);


/** One look at jobs, at most as many as a call takes. One id that Roe refuses must not hide the others: halved until it stands alone. */
async function lookAt(ids, roe, signal, parts) {
    const answer = await roe.statuses(ids, signal);
    if (answer.ok)
        return await parts.onRows(ids, answer.value);
    if (!blamesAnId(answer.error))
        return answer.error;
    const [only] = ids;
    if (ids.length === 1 && only)
        return await parts.onRefused(only);
    const middle = Math.ceil(ids.length / 2);
    const first = await lookAt(ids.slice(0, middle), roe, signal, parts);
    return (await lookAt(ids.slice(middle), roe, signal, parts)) ?? first;
}
/** Whether Roe refused because of one of the ids, so that others may be answered. */
const blamesAnId = ({ code }) => code === 'forbidden' || code === 'not-found' || code === 'refused';
/** One look at jobs, without waiting; null where Roe does not answer. An id that Roe refuses has no row. */
async function lookOnce(ids, roe, signal) {
    const seen = new Map();
    const parts = {
        onRows: async (_, rows) => {
            for (const [id, status] of rows)
                seen.set(id, status);
            return null;
        },
        onRefused: async () => null,
    };
    for (let start = 0; start < ids.length; start += _roe_roe_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_IDS_PER_CALL */ .t) {
        const error = await lookAt(ids.slice(start, start + _roe_roe_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_IDS_PER_CALL */ .t), roe, signal, parts);
        if (error !== null)
            return null;
    }
    return seen;
}
const CALLS_AT_ONCE = 4;
const SINGLE_CALLS_AT_ONCE = 32;
/**
 * What Roe says of jobs now, as far as it says anything: a part that fails hides no other, and a job that no row tells of
 * is asked about alone.
 */
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
    await (0,_lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachConcurrently */ .D)(inChunks(ids, _roe_roe_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_IDS_PER_CALL */ .t), CALLS_AT_ONCE, async (chunk) => {
        await lookAt(chunk, roe, signal, parts);
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

/***/ 19563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TimeLimitError: () => (/* binding */ TimeLimitError),
/* harmony export */   systemClock: () => (/* binding */ systemClock),
/* harmony export */   withTimeLimit: () => (/* binding */ withTimeLimit)
/* harmony export */ });
/** A longer timer overflows to 1 ms in Node. */
const MAX_TIMER_MS = 2_147_483_647;
const systemClock = {
    // The machine's clock is read once, when the process starts: it may be set an hour forward or back while a run waits.
    now: () => Math.floor(performance.timeOrigin + performance.now()),
    sleep: (ms, signal) => new Promise((resolve) => {
        if (signal?.aborted) {
            resolve();
            return;
        }
        const end = () => {
            clearTimeout(timer);
            signal?.removeEventListener('abort', end);
            resolve();
        };
        const timer = setTimeout(end, Math.min(Math.max(0, ms), MAX_TIMER_MS));
        signal?.addEventListener('abort', end, { once: true });
    }),
};
/** What a signal's `reason` is when `withTimeLimit` ended the work. */
class TimeLimitError extends Error {
    name = 'TimeLimitError';
    limitMs;
    constructor(limitMs) {
        super(`no end within ${Math.round(limitMs / 1000)} s`);
        this.limitMs = limitMs;
    }
}
/** Runs `work` under a signal that fires with a TimeLimitError after `limitMs`, or with the outer signal's reason before. */
async function withTimeLimit(clock, limitMs, outer, work) {
    const limit = new AbortController();
    const timer = new AbortController();
    let endMs = null;
    const timing = async () => {
        for (let leftMs = limitMs; leftMs > 0 && !timer.signal.aborted; leftMs = endMs === null ? 0 : endMs - clock.now()) {
            await clock.sleep(leftMs, timer.signal);
        }
        if (!timer.signal.aborted)
            limit.abort(new TimeLimitError(limitMs));
    };
    const timed = timing();
    const startedMs = clock.now();
    const extend = (ms) => {
        endMs = Math.max(endMs ?? startedMs + limitMs, clock.now() + ms);
    };
    try {
        return await work(AbortSignal.any([limit.signal, outer]), extend);
    }
    finally {
        // A reason of its own: the usual one is an error, whose trace costs more than the rest of the wait.
        timer.abort('in time');
        await timed;
    }
}


/***/ }),

/***/ 77693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ forEachConcurrently)
/* harmony export */ });
/** Calls `work` for each item in order, at most `most` at once. Ends when all ended; the first rejection is thrown after that. */
async function forEachConcurrently(items, most, work) {
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
    await Promise.all(Array.from({ length: most }, worker));
    if (failures.length > 0)
        throw failures[0];
}


/***/ }),

/***/ 27638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ listSome)
/* harmony export */ });
/** "a, b, c"; of more than `most` items "a, b and 7 more". */
function listSome(items, most) {
    const shown = items.slice(0, most).join(', ');
    return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}


/***/ }),

/***/ 12401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ RoeError),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/** `message` is a lower-case sentence without an end, so that it nests; it never holds the key or a document's text. */
class RoeError extends Error {
    name = 'RoeError';
    code;
    status;
    /** Roe's own wish for a pause, from `Retry-After`. */
    retryAfterMs;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? {} : { cause: details.cause });
        this.code = code;
        this.status = details.status ?? null;
        this.retryAfterMs = details.retryAfterMs ?? null;
    }
}
const answered = (value) => ({ ok: true, value });
const failed = (error) => ({ ok: false, error });


/***/ }),

/***/ 16218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oR: () => (/* binding */ parseRetryAfterMs),
/* harmony export */   vd: () => (/* binding */ retryPauseMs)
/* harmony export */ });
/* unused harmony exports MAX_RETRY_AFTER_MS, backoffMs */
/** A server's wish for a pause is honoured up to this; a longer one would spend the run's time on one header. */
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
function backoffMs(attempt, random) {
    const ceiling = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempt, 20));
    return Math.round(ceiling * (0.5 + random / 2));
}
const SECONDS = /^\d+(\.\d+)?$/;
/** `Date.parse` alone would take "7 apples" for a day in 2001. */
const HTTP_DATE = /^[A-Za-z]{3,9}, \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
/** `Retry-After` as milliseconds from `nowMs`: seconds or an HTTP date, capped; null where it is neither. */
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
