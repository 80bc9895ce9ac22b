export const id = 541;
export const ids = [541,563];
export const modules = {

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

/***/ 26471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ plainSentence),
/* harmony export */   f: () => (/* binding */ oneSpaced)
/* harmony export */ });
/** What a server's page or text says, on one line: without tags, and without characters that nobody sees. */
const plainSentence = (text) => oneSpaced(text.replace(/<[^<>]*>/g, ' '));
const oneSpaced = (text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();


/***/ }),

/***/ 49905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isSecureAddress)
/* harmony export */ });
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
/** Whether documents and keys may go there: https, or http to this machine itself. */
function isSecureAddress({ protocol, hostname }) {
    return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}


/***/ }),

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


/***/ })

};
