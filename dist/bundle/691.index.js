export const id = 691;
export const ids = [691];
export const modules = {

/***/ 15691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInputs: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92542);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77715);


const NO_KEY = '`api-key` takes a Roe organization API key, from a secret; given: nothing, and ROE_API_KEY is not set either';
/** The step's inputs as values, or every problem with them at once. The secrets are masked before anything else can print them. */
function readInputs(step) {
    const { key: apiKey, from } = readApiKey(step);
    const githubToken = readGithubToken(step);
    const parsed = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInputs */ .TL)(readRawInputs(step), step.defaultOf);
    const fault = keyFault(apiKey);
    const proxyProblems = (0,_proxies_js__WEBPACK_IMPORTED_MODULE_1__/* .readProxies */ .r)(step);
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
/** Whitespace around it and a leading `Bearer ` are what a secret is often pasted with. */
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
/** What keeps the key from going into an HTTP header (RFC 9110, 5.5), without a word of the key; null where nothing does. */
function keyFault(key) {
    if (/[\r\n]/.test(key))
        return 'a line break';
    if (/\p{Cc}/u.test(key))
        return 'a control character, such as a tab';
    return /[^ -\xff]/.test(key) ? 'a character that an HTTP header cannot carry' : null;
}
const brokenKey = (from, fault) => `${from} takes a Roe organization API key, which is one line of letters, digits and signs; the one given (not shown here) holds ${fault}: copy the key from Roe into the secret once more`;
function readGithubToken(step) {
    const token = step.input('github-token');
    if (token !== '')
        step.mask(token);
    return token;
}
function readRawInputs(step) {
    const entries = _inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.map((name) => [name, step.input(name)]);
    const raw = Object.fromEntries(entries);
    const isDefault = ['', step.defaultOf('base-url')].includes(raw['base-url']);
    const baseUrl = (isDefault && step.environment('ROE_BASE_URL').trim()) || raw['base-url'];
    return {
        ...raw,
        'base-url': baseUrl,
        'organization-id': raw['organization-id'] || step.environment('ROE_ORGANIZATION_ID'),
    };
}


/***/ })

};
