export const id = 359;
export const ids = [359];
export const modules = {

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInputs: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45213);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92542);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77715);



const NO_KEY = '`api-key` takes a Roe organization API key, from a secret; given: nothing, and ROE_API_KEY is not set either';
/** Reads the step's inputs, or returns every problem at once. The secrets are masked before anything else can print them. */
function readInputs(step) {
    const { key: apiKey, from } = readApiKey(step);
    const githubToken = readGithubToken(step);
    const defaultOf = (0,_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultsOf */ .G)(step);
    const parsed = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .TL)(inputOf(step, defaultOf), defaultOf);
    const fault = keyFault(apiKey);
    const proxyProblems = (0,_proxies_js__WEBPACK_IMPORTED_MODULE_2__/* .readProxies */ .r)(step);
    const reachable = proxyProblems.length === 0;
    if (parsed.ok && apiKey !== '' && fault === null && reachable)
        return { ...parsed, apiKey, githubToken };
    const problems = [
        ...(apiKey === '' ? [NO_KEY] : []),
        ...(fault === null ? [] : [brokenKey(from, fault)]),
        ...(parsed.ok ? [] : parsed.problems),
        ...proxyProblems,
    ];
    const onlyMissing = apiKey === '' && reachable && (parsed.ok || parsed.onlyMissing);
    return {
        ok: false,
        problems,
        inputs: parsed.ok && reachable ? parsed.inputs : null,
        reporting: parsed.ok ? parsed.inputs : parsed.reporting,
        onlyMissing,
    };
}
/** Secrets are often pasted with whitespace around them and a leading `Bearer `. */
function readApiKey(step) {
    const input = step.secretInput('api-key');
    const from = input.trim() === '' ? 'ROE_API_KEY' : '`api-key`';
    const given = from === '`api-key`' ? input : step.environment('ROE_API_KEY');
    const pasted = given.replace(/^\s*bearer(\s+|$)/i, '');
    const key = pasted.trim();
    if (key !== '')
        for (const form of new Set([key, pasted]))
            step.mask(form);
    return { key, from };
}
/** Why the key cannot be sent as an HTTP header (RFC 9110, 5.5), without quoting it; null if it can. */
function keyFault(key) {
    if (/[\r\n]/.test(key))
        return 'a line break';
    if (/\p{Cc}/u.test(key))
        return 'a control character, such as a tab';
    return /[^ -\xff]/.test(key) ? 'a character that an HTTP header cannot carry' : null;
}
const brokenKey = (from, fault) => `${from} takes a Roe organization API key, which is one line of letters, digits and signs; the one given (not shown here) holds ${fault}: copy the key from Roe into the secret again`;
function readGithubToken(step) {
    const token = step.input('github-token');
    if (token !== '')
        step.mask(token);
    return token;
}
/** Environment variables replace inputs that are left at their default. */
function inputOf(step, defaultOf) {
    const fromEnvironment = step.environment('ROE_BASE_URL').trim();
    return (name) => {
        const given = step.input(name);
        if (name === 'organization-id')
            return given || step.environment('ROE_ORGANIZATION_ID');
        const isDefault = name === 'base-url' && fromEnvironment !== '' && ['', defaultOf(name)].includes(given);
        return isDefault ? fromEnvironment : given;
    };
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
/** How a file ended; exactly one for every matched file. The worst come last. */
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


/***/ })

};
