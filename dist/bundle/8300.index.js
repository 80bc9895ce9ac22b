export const id = 8300;
export const ids = [8300];
export const modules = {

/***/ 85043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listPostActions),
/* harmony export */   Z: () => (/* binding */ postActionsProblem)
/* harmony export */ });
/* harmony import */ var _lib_join_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81094);
/* harmony import */ var _lib_plain_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26471);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43799);



const MAX_LISTED = 10;
const MAX_NAME_LENGTH = 80;
/** Such as "Update the ledger (insert_row)". The names are foreign text. */
const listPostActions = (actions) => (0,_lib_join_first_js__WEBPACK_IMPORTED_MODULE_0__/* .joinFirst */ .F)(actions.map(({ name, operation }) => `${shown(name, 'an action without a name')} (${shown(operation, 'unknown')})`), MAX_LISTED);
function shown(text, otherwise) {
    const line = (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)((0,_lib_plain_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .oneSpaced */ .f)(text), MAX_NAME_LENGTH);
    return line === '' ? otherwise : line;
}
/** Why the version may not run on this event, or null. */
function postActionsProblem({ versionName, postActions }, rule, event) {
    if (postActions.length === 0 || rule === 'allow')
        return null;
    const isProposed = event.pullRequest !== null || /^(pull_request|merge_group)/.test(event.name);
    if (rule === 'not-on-pull-requests' && !isProposed)
        return null;
    const where = rule === 'refuse' ? '' : ' on pull requests and merge groups';
    return `when a job ends, version ${versionName} of the agent writes into other systems: ${listPostActions(postActions)}; \`post-actions: ${rule}\` refuses this${where}: choose a version without post actions, or set \`post-actions: allow\` if the writes are meant`;
}


/***/ }),

/***/ 50532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ expectedText),
/* harmony export */   Lz: () => (/* binding */ toleranceOf),
/* harmony export */   Ms: () => (/* binding */ valueTexts),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   bH: () => (/* binding */ rejectedValueOf),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90467);
/* harmony import */ var _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62623);
/* harmony import */ var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56817);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43799);




const placeName = (pointer) => (pointer === '' ? 'the output' : pointer);
/** The difference that an `expected` check found at one place. Null for other findings and for findings without values. */
function differenceOf({ kind, passed, pointer, expected, actual }) {
    if (kind !== 'expected' || passed || pointer === null || (expected === null && actual === null))
        return null;
    return { place: placeName(pointer), ...valueTexts(expected, actual ?? undefined) };
}
/** A value for which `reject-when` rejected a result. Null for other findings and for findings without values. */
function rejectedValueOf({ kind, passed, pointer, actual }) {
    if (kind !== 'reject-when' || passed || pointer === null)
        return null;
    return { place: placeName(pointer), actual: jsonText(actual) };
}
function valueTexts(expected, actual) {
    // The items of two arrays are compared one by one. A difference between the arrays themselves is one of length.
    if (Array.isArray(expected) && Array.isArray(actual)) {
        return { expected: (0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .t)(expected.length, 'item'), actual: (0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .t)(actual.length, 'item') };
    }
    if ((0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(expected) &&
        typeof expected.$by === 'string' &&
        Array.isArray(expected.$items) &&
        Array.isArray(actual)) {
        const key = (0,_lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePointer */ .vp)(expected.$by) ?? [];
        return { expected: keysText(expected.$items, expected.$by, key), actual: keysText(actual, expected.$by, key) };
    }
    return { expected: expectedText(expected), actual: jsonText(actual) };
}
/** The items of the two lists are compared by their keys, so a difference between the lists is one of keys. */
function keysText(items, by, key) {
    const keys = items.map((item) => (0,_lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAtPointer */ .sZ)(item, key) ?? null);
    return `${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .t)(items.length, 'item')} with ${by} ${jsonText(keys)}`;
}
function expectedText(expected) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(expected))
        return jsonText(expected);
    if ('$number' in expected)
        return `${jsonText(expected.$number)} ± ${toleranceOf(expected)}`;
    if ('$set' in expected)
        return `${jsonText(expected.$set)} in any order`;
    return '$pattern' in expected ? `a text like ${jsonText(expected.$pattern)}` : jsonText(expected);
}
const toleranceOf = ({ $tolerance }) => (typeof $tolerance === 'number' ? $tolerance : 0);
const jsonText = (value) => (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .x)(value === undefined ? 'nothing' : JSON.stringify(value), 200);


/***/ }),

/***/ 90987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   lT: () => (/* binding */ byComposedPath),
/* harmony export */   qz: () => (/* binding */ UNKNOWN_TYPE)
/* harmony export */ });
/* harmony import */ var _lib_compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66792);

/** The type of a file if neither its name nor its bytes show one. */
const UNKNOWN_TYPE = 'application/octet-stream';
const byPath = (a, b) => (0,_lib_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.path, b.path);
/** The order in which a case's files are sent. A disk that decomposes names does not change it. */
const byComposedPath = (a, b) => (0,_lib_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.path.normalize('NFC'), b.path.normalize('NFC')) || byPath(a, b);


/***/ }),

/***/ 81092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ withStrayErrors),
/* harmony export */   OT: () => (/* binding */ withoutRuntimeToken),
/* harmony export */   UN: () => (/* binding */ isStrayError),
/* harmony export */   jK: () => (/* binding */ orArtifactSentence),
/* harmony export */   uh: () => (/* binding */ artifactSentence)
/* harmony export */ });
/* harmony import */ var _lib_error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88501);
/* harmony import */ var _lib_scrub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78314);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43799);



const MAX_SENTENCE_LENGTH = 500;
/** Removes the token of the artifact service, which is not one of the masked secrets. */
const withoutRuntimeToken = (text, { ACTIONS_RUNTIME_TOKEN = '' }) => (0,_lib_scrub_js__WEBPACK_IMPORTED_MODULE_0__/* .createScrub */ .EN)([ACTIONS_RUNTIME_TOKEN])(text);
/**
 * The message of an error from the service, the blob store or their client, shortened because the store's errors contain the
 * whole reply.
 */
const artifactSentence = (error, environment) => (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(withoutRuntimeToken((0,_lib_error_message_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error), environment).replace(/\s+/g, ' '), MAX_SENTENCE_LENGTH);
async function orArtifactSentence(environment, work) {
    try {
        return await work();
    }
    catch (cause) {
        throw new Error(artifactSentence(cause, environment), { cause });
    }
}
/** The client's messages for errors of its archiver and its file streams. */
const STRAY = /^An error has occurred during (zip creation|file read) for the artifact$/;
/** Whether the artifact client, or the storage client below it (RestError), threw the error. */
const isStrayError = (error) => error instanceof Error && (STRAY.test(error.message) || error.name === 'RestError');
/** Lets `work` reject with errors that the client throws from an event handler. They would end the process without a verdict. */
async function withStrayErrors(work) {
    let onUncaught = () => { };
    const stray = new Promise((_, reject) => {
        onUncaught = (error) => {
            if (isStrayError(error))
                reject(error);
            // Node does not end the process while there is a listener, so this one must throw if it is the only one.
            else if (process.listenerCount('uncaughtException') === 1)
                throw error;
        };
        process.on('uncaughtException', onUncaught);
    });
    try {
        return await Promise.race([work(), stray]);
    }
    finally {
        process.off('uncaughtException', onUncaught);
    }
}


/***/ }),

/***/ 54981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ finishStep)
/* harmony export */ });
/* unused harmony export logVerdict */
/* harmony import */ var _lib_error_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88501);
/* harmony import */ var _lib_log_stack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46746);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);
/* harmony import */ var _artifact_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81092);




/** Prints the verdict of `work`, or its error, and sets the exit code. No later error changes it. */
async function finishStep(log, work) {
    // If the process ends without a verdict for any reason, the step must be red.
    process.exitCode = 1;
    // Readers of the log cannot fix Node's deprecation warnings about libraries.
    process.noDeprecation = true;
    const onUncaught = (error) => {
        // `withStrayErrors` lets the upload fail with this error.
        if ((0,_artifact_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isStrayError */ .UN)(error))
            return;
        (0,_lib_log_stack_js__WEBPACK_IMPORTED_MODULE_2__/* .logStack */ .f)(error, log);
        log.error(brokenSentence(error));
        process.stdout.write('', () => process.exit(1));
    };
    process.on('uncaughtException', onUncaught);
    try {
        process.exitCode = logVerdict(log, await work());
    }
    catch (error) {
        // Reporting the crash failed too.
        log.error(brokenSentence(error));
    }
    finally {
        // The verdict is printed. A client that was abandoned may still throw from an event handler.
        process.off('uncaughtException', onUncaught);
        process.on('uncaughtException', () => { });
        // A socket of the artifact client may linger. A full pipe holds back output, including the verdict, until the runner reads
        // it.
        setTimeout(() => process.stdout.write('', () => process.exit()), 2_000).unref();
    }
}
function logVerdict(log, verdict) {
    if (verdict.conclusion === 'success' || verdict.conclusion === 'skipped') {
        log.info((0,_lib_error_message_js__WEBPACK_IMPORTED_MODULE_3__/* .withFullStop */ .uo)(`Verdict: ${(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictText */ .nt)(verdict)}`));
        return 0;
    }
    log.error((0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictText */ .nt)(verdict));
    return 1;
}
const brokenSentence = (error) => `The action itself failed, because of an internal error (${(0,_lib_error_message_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .gJ)(error)})`;


/***/ }),

/***/ 62251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ MAX_PULL_REQUEST_FILES),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/**
 * `message` is a lower-case sentence without a full stop, so that it can be nested. It may quote GitHub, so treat it as
 * foreign text.
 */
class GitHubError extends Error {
    name = 'GitHubError';
    code;
    constructor(code, message, cause) {
        super(message, cause === undefined ? {} : { cause });
        this.code = code;
    }
}
/** GitHub lists at most this many files of one pull request (REST API docs, pulls). */
const MAX_PULL_REQUEST_FILES = 3_000;


/***/ }),

/***/ 284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ createGitHubApi)
});

// EXTERNAL MODULE: ./build/src/lib/clock.js
var lib_clock = __webpack_require__(19563);
// EXTERNAL MODULE: ./build/src/lib/error-message.js
var error_message = __webpack_require__(88501);
// EXTERNAL MODULE: ./build/src/lib/plain-sentence.js
var plain_sentence = __webpack_require__(26471);
// EXTERNAL MODULE: ./build/src/lib/truncate.js
var truncate = __webpack_require__(43799);
// EXTERNAL MODULE: ./build/src/github/github-api.js
var github_api = __webpack_require__(62251);
// EXTERNAL MODULE: ./build/src/lib/json.js
var lib_json = __webpack_require__(90467);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/github/open-octokit.js


/** A page that takes longer is requested again. */
const REQUEST_LIMIT_MS = 20_000;
/** octokit waits one minute if GitHub names no time. Waiting an hour, as after 5000 requests, is not worth it. */
const MAX_PAUSE_S = 300;
const MAX_PAUSES = 2;
const NO_CONTENT = 204;
/** The largest page has 100 comments of 65 536 characters of four bytes. */
const MAX_REPLY_BYTES = 32_000_000;
const MAX_REPLY = `${MAX_REPLY_BYTES / 1_000_000} MB`;
/** GitHub gave no usable reply. Whether the call was carried out is not known. */
class UnusableReply extends Error {
    name = 'UselessCall';
    /** octokit's retry plugin treats an error with these two fields as transient. */
    status = 500;
    request;
    constructor(sentence, request) {
        super(sentence);
        this.request = request;
    }
}
/** A 2xx reply that is not what GitHub documents. */
class UnreadableReply extends UnusableReply {
    name = 'UnreadableReply';
    constructor(what, request) {
        super(`GitHub's reply could not be read: ${what}`, request);
    }
}
/** Whether to wait for a pause that GitHub asks for. `pauses` is the number of earlier pauses. */
const isPauseKept = (pauseS, pauses) => pauseS <= MAX_PAUSE_S && pauses < MAX_PAUSES;
/**
 * Opens an octokit that retries transient failures, waits for rate limits, and limits the time and size of every request.
 * `onPause` is called before each pause that GitHub asks for.
 */
async function openOctokit({ token, apiUrl, clock, onPause }) {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1351).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const onLimit = (pauseS, _options, _octokit, pauses) => {
        const isKept = isPauseKept(pauseS, pauses);
        if (isKept)
            onPause(pauseS);
        return isKept;
    };
    const silent = () => { };
    return getOctokit(token, {
        ...(apiUrl ? { baseUrl: apiUrl } : {}),
        // No `request` here: it would replace the fetch that knows the proxy.
        log: { debug: silent, info: silent, warn: silent, error: silent },
        // Rate limits belong to the throttling plugin.
        retry: { doNotRetry: [400, 401, 402, 403, 404, 409, 410, 413, 422, 429, 451] },
        // Without an id, every octokit in the process would share one queue.
        throttle: { id: (0,external_node_crypto_.randomUUID)(), onRateLimit: onLimit, onSecondaryRateLimit: onLimit },
    }, 
    // The first hook is the innermost, so the others retry what it refuses.
    readableInTime(clock), retry, throttling);
}
/**
 * octokit treats a truncated body as empty and returns non-JSON as text. Either would look like an empty list: "no files
 * changed", "no comment yet". Each request also has limits of time and size.
 */
const readableInTime = (clock) => (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
        const { signal: outer = lib_clock/* NEVER */.tm, fetch: send } = options.request;
        return await (0,lib_clock/* withTimeLimit */.Bv)(clock, REQUEST_LIMIT_MS, outer, async (signal) => {
            const bounded = boundedFetch(send, signal);
            // octokit's own hook ignores options passed to it and uses the ones it was created with.
            options.request.fetch = bounded.fetch;
            try {
                const response = await (0,lib_clock/* raceAbort */.Mu)(request(options), signal);
                if (response.status === NO_CONTENT || (typeof response.data === 'object' && response.data !== null))
                    return response;
                throw new UnreadableReply(bounded.isExceeded() ? `it is larger than ${MAX_REPLY}` : 'it is not JSON', options);
            }
            catch (error) {
                if (!(error instanceof lib_clock/* TimeLimitError */.$q) || outer.aborted)
                    throw error;
                throw new UnusableReply(`GitHub did not answer within ${error.limitMs / 1000} s`, options);
            }
            finally {
                options.request.fetch = send;
            }
        });
    });
    return {};
};
/** A fetch that ends when the signal fires, and whose reply breaks off if it exceeds the limit. */
function boundedFetch(send, signal) {
    let bytes = 0;
    const count = (chunk, controller) => {
        bytes += chunk.byteLength;
        if (bytes > MAX_REPLY_BYTES)
            controller.error(new UnusableReply(`a reply is larger than ${MAX_REPLY}`));
        else
            controller.enqueue(chunk);
    };
    return {
        fetch: async (url, init) => {
            const reply = await send(url, { ...init, signal });
            if (reply.body === null)
                return reply;
            return new Response(reply.body.pipeThrough(new TransformStream({ transform: count })), reply);
        },
        isExceeded: () => bytes > MAX_REPLY_BYTES,
    };
}

;// CONCATENATED MODULE: ./build/src/github/github-wire.js


/** An unreadable row could be the one file that changed, so it fails the whole list. */
function decodeChangedFiles(json) {
    return list(json, 'the reply').map((row, index) => ({
        path: github_wire_text(row, 'filename', `row ${index}`),
        present: !['removed', 'unchanged'].includes(github_wire_text(row, 'status', `row ${index}`)),
    }));
}
function decodeComparison(json) {
    const mergeBase = github_wire_text((0,lib_json.at)(json, 'merge_base_commit'), 'sha', 'merge_base_commit');
    return { files: decodeChangedFiles((0,lib_json.at)(json, 'files') ?? []), mergeBase };
}
function decodeContent(json) {
    const sha = github_wire_text(json, 'sha', 'the content');
    const content = (0,lib_json/* textAt */.$6)(json, 'content');
    const isWhole = (0,lib_json/* textAt */.$6)(json, 'encoding') === 'base64' && content !== null;
    return { sha, content: isWhole ? Buffer.from(content, 'base64') : null };
}
/** Content and mode of every file and submodule of a commit, by path; null if there are more than GitHub lists. */
function decodeTree(json) {
    const rows = list((0,lib_json.at)(json, 'tree'), 'tree');
    if ((0,lib_json.at)(json, 'truncated') === true)
        return null;
    const entries = rows.filter((row) => (0,lib_json.at)(row, 'type') !== 'tree');
    return new Map(entries.map((row) => [github_wire_text(row, 'path', 'tree'), `${github_wire_text(row, 'mode', 'tree')} ${github_wire_text(row, 'sha', 'tree')}`]));
}
/** One incomplete comment among hundreds is no reason to fail the whole list. */
function decodeComment(json) {
    return {
        id: idOf(json),
        url: (0,lib_json/* textAt */.$6)(json, 'html_url') ?? '',
        author: (0,lib_json/* textAt */.$6)(json, 'user', 'login') ?? '',
        body: (0,lib_json/* textAt */.$6)(json, 'body') ?? '',
    };
}
const decodeComments = (json) => list(json, 'the reply').map(decodeComment);
const decodeLogin = (json) => github_wire_text((0,lib_json.at)(json, 'viewer'), 'login', 'viewer');
const decodeDefaultBranch = (json) => github_wire_text(json, 'default_branch', 'the repository');
/** GitHub filters by conclusion, but a run that is being repeated has none. */
const decodeSuccessfulRuns = (json) => list((0,lib_json.at)(json, 'workflow_runs'), 'workflow_runs')
    .filter((run) => (0,lib_json/* textAt */.$6)(run, 'conclusion') === 'success')
    .map((run) => ({
    id: idOf(run),
    event: (0,lib_json/* textAt */.$6)(run, 'event') ?? '',
    headBranch: (0,lib_json/* textAt */.$6)(run, 'head_branch') ?? '',
    headRepository: (0,lib_json/* textAt */.$6)(run, 'head_repository', 'full_name'),
}));
const decodeArtifacts = (json) => list((0,lib_json.at)(json, 'artifacts'), 'artifacts').map((artifact) => ({
    id: idOf(artifact),
    name: github_wire_text(artifact, 'name', 'an artifact'),
    isExpired: (0,lib_json.at)(artifact, 'expired') === true,
    digest: (0,lib_json/* textAt */.$6)(artifact, 'digest'),
}));
/** Both times are from GitHub, so the runner's clock does not matter. */
function decodeRunAgeMs(json, date) {
    const age = Date.parse(date ?? '') - Date.parse(github_wire_text(json, 'created_at', 'the run'));
    if (!(age >= 0))
        throw new UnreadableReply('created_at of the run is not a time in the past');
    return age;
}
function idOf(json) {
    const id = (0,lib_json.at)(json, 'id');
    if (!Number.isSafeInteger(id))
        throw new UnreadableReply('id is not a number');
    return id;
}
function list(json, name) {
    if (!Array.isArray(json))
        throw new UnreadableReply(`${name} is not a list`);
    return json;
}
function github_wire_text(json, key, name) {
    const value = (0,lib_json/* textAt */.$6)(json, key);
    if (value === null || value === '')
        throw new UnreadableReply(`${key} of ${name} is not text`);
    return value;
}

;// CONCATENATED MODULE: ./build/src/github/octokit-api.js







/** GitHub lists at most this many files of one comparison (REST API docs, commits). */
const MAX_COMPARED_FILES = 300;
const PAGE_SIZE = 100;
/** Runs before the last successful one count only if that one has no results. */
const MAX_RUNS = 20;
/** Enough for thirty slow pages of files. Pauses that GitHub asks for do not count. */
const CALL_LIMIT_MS = 90_000;
const MAX_SENTENCE_LENGTH = 300;
/** Gives each call its own time limit, which a pause that GitHub asks for extends. Loads octokit at the first call. */
function createCalls({ token, apiUrl, clock, log }) {
    let opened = null;
    const open = new Set();
    const onPause = (pauseS) => {
        log(`GitHub's rate limit requires a pause of ${pauseS} s; waiting.`);
        for (const extend of open)
            extend(pauseS * 1000 + CALL_LIMIT_MS);
    };
    return async (outer, work) => {
        opened ??= openOctokit({ token, apiUrl, clock, onPause });
        const octokit = await opened;
        return await answerOf(outer, () => (0,lib_clock/* withTimeLimit */.Bv)(clock, CALL_LIMIT_MS, outer, async (signal, extend) => {
            open.add(extend);
            return await (0,lib_clock/* raceAbort */.Mu)(work(octokit, signal), signal).finally(() => open.delete(extend));
        }));
    };
}
/** The calls about workflow runs and their artifacts. */
const callsOnRuns = (call, owner, repo) => ({
    runAgeMs: (run_id, outer) => call(outer, async ({ rest }, signal) => {
        // No retries: callers can do without the answer, and should not wait for it.
        const options = { owner, repo, run_id, request: { signal, retries: 0 } };
        const reply = await rest.actions.getWorkflowRun(options);
        return decodeRunAgeMs(reply.data, reply.headers.date);
    }),
    defaultBranch: (outer) => call(outer, async ({ rest }, signal) => decodeDefaultBranch((await rest.repos.get({ owner, repo, request: { signal } })).data)),
    successfulRuns: (workflow_id, branch, outer) => call(outer, async ({ rest }, signal) => {
        const choice = { workflow_id, branch, status: 'success', per_page: MAX_RUNS };
        return decodeSuccessfulRuns((await rest.actions.listWorkflowRuns({ owner, repo, ...choice, request: { signal } })).data);
    }),
    artifactsOfRun: (run_id, outer) => call(outer, async ({ rest }, signal) => {
        const all = [];
        // octokit's own paging of a list with a count needs the address of the reply, which a bounded reply lacks.
        for (let page = 1; all.length === (page - 1) * PAGE_SIZE; page += 1) {
            const options = { owner, repo, run_id, per_page: PAGE_SIZE, page, request: { signal } };
            all.push(...decodeArtifacts((await rest.actions.listWorkflowRunArtifacts(options)).data));
        }
        return all;
    }),
});
function createGitHubApi(access) {
    const [owner = '', repo = ''] = access.repository.split('/');
    const call = createCalls(access);
    return {
        pullRequestPaths: (pull_number, outer) => call(outer, async ({ rest, paginate }, signal) => {
            const options = { owner, repo, pull_number, per_page: PAGE_SIZE };
            const listFiles = underSignal(rest.pulls.listFiles, signal);
            const files = await allOf(paginate.iterator(listFiles, options), decodeChangedFiles, (page) => listFiles({ ...options, page }));
            return files.length >= github_api/* MAX_PULL_REQUEST_FILES */.V ? null : presentPaths(files);
        }),
        pathsSince: (base, head, outer) => call(outer, async (octokit, signal) => {
            const options = { owner, repo, basehead: `${base}...${head}`, per_page: 1, request: { signal } };
            const compared = await octokit.rest.repos.compareCommitsWithBasehead(options);
            const { files, mergeBase } = decodeComparison(compared.data);
            if (files.length < MAX_COMPARED_FILES)
                return { paths: presentPaths(files), mergeBase };
            const trees = [mergeBase, head].map((sha) => readTree(octokit, { owner, repo, sha, signal }));
            const [before, after] = await Promise.all(trees);
            return before && after ? { paths: differing(before, after), mergeBase } : null;
        }),
        fileAt: (path, ref, outer) => call(outer, (octokit, signal) => readFile(octokit, { owner, repo, path, ref, signal })),
        commit: (ref, outer) => call(outer, async ({ rest }, signal) => {
            await rest.repos.getCommit({ owner, repo, ref, per_page: 1, request: { signal } });
        }),
        ...callsOnRuns(call, owner, repo),
        comments: (issue_number, outer) => call(outer, async ({ rest, paginate }, signal) => {
            const options = { owner, repo, issue_number, per_page: PAGE_SIZE };
            const listComments = underSignal(rest.issues.listComments, signal);
            return await allOf(paginate.iterator(listComments, options), decodeComments, (page) => listComments({ ...options, page }));
        }),
        createComment: (issue_number, body, outer) => call(outer, async ({ rest }, signal) => {
            // If the reply is lost, the comment may exist, so it is not created twice.
            const options = { owner, repo, issue_number, body, request: { signal, retries: 0 } };
            return decodeComment((await rest.issues.createComment(options)).data);
        }),
        updateComment: (comment_id, body, outer) => call(outer, async ({ rest }, signal) => decodeComment((await rest.issues.updateComment({ owner, repo, comment_id, body, request: { signal } })).data)),
        deleteComment: (comment_id, outer) => call(outer, async ({ rest }, signal) => {
            await rest.issues.deleteComment({ owner, repo, comment_id, request: { signal } });
        }),
        login: (outer) => call(outer, async ({ graphql }, signal) => {
            // REST's `/user` is closed to the tokens of apps, GITHUB_TOKEN among them.
            return decodeLogin(await graphql('{ viewer { login } }', { request: { signal } }));
        }),
    };
}
/** octokit ignores the signal in a call's options when it requests further pages, but keeps one in the method's defaults. */
function underSignal(method, signal) {
    return method.defaults({ request: { signal } });
}
/**
 * octokit continues as long as there is a `Link` header. If a proxy or a stand-in for GitHub sends none, a full page is
 * followed by a request for the next: a truncated list would leave out changed files and create a second comment.
 */
async function allOf(pages, decode, ask) {
    const all = [];
    let linked = false;
    for await (const { headers, data } of pages) {
        linked ||= headers.link !== undefined;
        all.push(...decode(data));
    }
    for (let page = 2; !linked && all.length === (page - 1) * PAGE_SIZE; page += 1) {
        all.push(...decode((await ask(page)).data));
    }
    return all;
}
async function readFile({ rest }, { owner, repo, path, ref, signal }) {
    const request = { signal };
    const found = decodeContent((await rest.repos.getContent({ owner, repo, path, ref, request })).data);
    if (found.content !== null)
        return found.content;
    // GitHub leaves out the content of a file above 1 MB (REST API docs, contents).
    const blob = await rest.git.getBlob({ owner, repo, file_sha: found.sha, request });
    return decodeContent(blob.data).content ?? Buffer.alloc(0);
}
async function readTree({ rest }, { owner, repo, sha, signal }) {
    const options = { owner, repo, tree_sha: sha, recursive: 'true', request: { signal } };
    return decodeTree((await rest.git.getTree(options)).data);
}
function differing(before, after) {
    return new Set([...after.keys()].filter((path) => before.get(path) !== after.get(path)));
}
const presentPaths = (files) => new Set(files.filter(({ present }) => present).map(({ path }) => path));
async function answerOf(outer, work) {
    try {
        return { ok: true, value: await work() };
    }
    catch (cause) {
        return { ok: false, error: translate(cause, outer) };
    }
}
function translate(cause, outer) {
    const reason = outer.aborted ? outer.reason : cause;
    if (reason instanceof lib_clock/* TimeLimitError */.$q) {
        return new github_api/* GitHubError */.y('unreachable', `GitHub did not answer within ${reason.limitMs / 1000} s`, cause);
    }
    if (outer.aborted)
        return new github_api/* GitHubError */.y('stopped', 'the call to GitHub was broken off: the run is stopping', cause);
    if (cause instanceof UnusableReply)
        return new github_api/* GitHubError */.y('unreachable', cause.message, cause);
    if (!isRequestError(cause))
        return unreachable(cause);
    // octokit gives a broken connection the status 500.
    if (cause.response === undefined)
        return unreachable(cause);
    const sentence = sentenceIn(cause.message);
    const said = `GitHub answered ${cause.status}${sentence === '' ? '' : `: ${sentence}`}`;
    switch (cause.status) {
        case 401:
            return new github_api/* GitHubError */.y('unauthorized', said, cause);
        case 403:
            return new github_api/* GitHubError */.y(isRateLimit(cause) ? 'throttled' : 'forbidden', said, cause);
        case 404:
            return new github_api/* GitHubError */.y('not-found', said, cause);
        case 429:
            return new github_api/* GitHubError */.y('throttled', said, cause);
        default:
            return new github_api/* GitHubError */.y(cause.status >= 500 ? 'unreachable' : 'refused', said, cause);
    }
}
/** octokit's message contains the whole body if that is not JSON, such as a gateway's page. */
const sentenceIn = (message) => (0,error_message/* withoutFullStop */.Qu)((0,truncate/* truncate */.x)((0,plain_sentence/* plainSentence */.G)(message), MAX_SENTENCE_LENGTH));
const isRequestError = (cause) => cause instanceof Error && 'status' in cause && 'request' in cause;
const isRateLimit = ({ message, response }) => /rate limit/i.test(message) || response?.headers['x-ratelimit-remaining'] === '0';
/** Codes of connections that were established and then broke. */
const BROKEN = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];
/** fetch's own error only says "fetch failed"; its cause says why. */
function unreachable(cause) {
    const root = rootOf(cause);
    const given = 'code' in root && typeof root.code === 'string' ? root.code : root.message;
    // undici reports a proxy's refusal with this code, and only the message says what happened.
    const code = given === 'UND_ERR_ABORTED' ? root.message : given;
    const what = BROKEN.includes(code) ? 'the connection to GitHub broke' : 'GitHub could not be reached';
    return new github_api/* GitHubError */.y('unreachable', `${what} (${code})`, cause);
}
const rootOf = (cause) => cause instanceof Error ? (cause.cause instanceof Error ? rootOf(cause.cause) : cause) : new Error(String(cause));


/***/ }),

/***/ 46746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ logStack)
/* harmony export */ });
/** Prints the stack of an internal error. For an expected one, such as a full disk, its sentence is enough. */
function logStack(error, log) {
    const isInternal = error instanceof Error && !('code' in error);
    if (isInternal && error.stack)
        log.info(error.stack);
}


/***/ }),

/***/ 39033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ orWarn)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88501);

/** Runs work that must not change the verdict. An error becomes a warning that begins with `what`, and the result is null. */
async function orWarn(log, what, act) {
    try {
        return await act();
    }
    catch (error) {
        log.warning(`${what}: ${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)}.`);
        return null;
    }
}


/***/ }),

/***/ 26471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ plainSentence),
/* harmony export */   f: () => (/* binding */ oneSpaced)
/* harmony export */ });
/** The text of a server's page on one line, without tags and invisible characters. */
const plainSentence = (text) => oneSpaced(text.replace(/<[^<>]*>/g, ' '));
const oneSpaced = (text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();


/***/ }),

/***/ 56817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ pluralize)
/* harmony export */ });
const pluralize = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 75398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseUuid)
/* harmony export */ });
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
/** A UUID in lower case with dashes, or null. Roe writes and accepts ids with and without dashes. */
function parseUuid(text) {
    const trimmed = text.trim();
    if (!UUID.test(trimmed))
        return null;
    const hex = trimmed.replaceAll('-', '').toLowerCase();
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}


/***/ }),

/***/ 92951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ writeInBlocks)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_buffer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60665);



/**
 * Each write occupies a thread for the same time, whatever its size, and a part may be a single result of a few hundred
 * bytes.
 */
const BLOCK_BYTES = 65_536;
/**
 * Writes the parts in order, with at most one block in memory. The file appears complete or not at all: it has a hidden
 * name until its last byte is on the disk.
 */
async function writeInBlocks(path, parts) {
    const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.part`);
    try {
        await writeAll(partial, parts);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true }).catch(() => { });
        throw error;
    }
}
async function writeAll(path, parts) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'w');
    try {
        await appendAll(file, parts);
        // Some disks report only now that they are full.
        await file.sync();
    }
    catch (error) {
        await file.close().catch(() => { });
        throw error;
    }
    await file.close();
}
async function appendAll(file, parts) {
    const block = new _text_buffer_js__WEBPACK_IMPORTED_MODULE_2__/* .TextBuffer */ .a();
    for await (const part of parts) {
        block.add(part);
        if (block.length < BLOCK_BYTES)
            continue;
        await file.appendFile(block.bytes);
        block.clear();
    }
    await file.appendFile(block.bytes);
}


/***/ }),

/***/ 45635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ caseInReport),
/* harmony export */   f: () => (/* binding */ caseAddress)
/* harmony export */ });
/** The address on GitHub of a case's file, folder or row at the run's commit. Null if there is none. */
function caseAddress({ case: id, row, files }, { runUrl, sha }) {
    const [repository = '', run] = runUrl.split('/actions/runs/');
    if (run === undefined || sha === '')
        return null;
    const address = (kind, path) => `${repository}/${kind}/${encode(sha)}/${path.split('/').map(encode).join('/')}`;
    if (row !== null)
        return `${address('blob', row.source)}?plain=1#L${row.line}`;
    if (id.endsWith('/'))
        return address('tree', id.slice(0, -1));
    return files[0] === undefined ? null : address('blob', files[0].path);
}
/** The address of the case in the HTML report, which opens there. Null if the report has no address. */
const caseInReport = (id, reportUrl) => reportUrl === null ? null : `${reportUrl}#file=${encode(id)}`;
/** Also encodes what ends an address in Markdown. */
const encode = (part) => encodeURIComponent(part.toWellFormed()).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);


/***/ }),

/***/ 15413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ MAX_STATE_LENGTH),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   WF: () => (/* binding */ hideState),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68961);


function stateOf({ rows, origin }, previous) {
    // A run without jobs says nothing about the files.
    const judged = rows.some(({ jobId }) => jobId !== null);
    if (!judged && previous !== null)
        return { runId: origin.runId, unsuccessful: previous.unsuccessful };
    const unsuccessful = rows.filter(({ outcome }) => outcome !== 'succeeded');
    return { runId: origin.runId, unsuccessful: new Map(unsuccessful.map((row) => [row.case, row.outcome])) };
}
/** A comment may have 65 536 characters in total. */
const MAX_STATE_LENGTH = 16_000;
const MAX_STATE_BYTES = 1_000_000;
const PREFIX = '<!-- roe-agent-batch state ';
/** Encodes the state as an invisible HTML comment. `scrub` removes secrets from the paths. */
function hideState(state, scrub) {
    const { runId, unsuccessful } = state;
    const whole = unsuccessful === null ? null : hidden(scrub(JSON.stringify([1, runId, [...unsuccessful]])));
    return whole !== null && whole.length <= MAX_STATE_LENGTH ? whole : hidden(JSON.stringify([1, runId, null]));
}
// Base64 cannot contain the end of an HTML comment.
const hidden = (json) => `${PREFIX}${(0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(json).toString('base64')} -->`;
/** Reads the state at the end of a comment. Null if there is none, or none that `hideState` could have written. */
function readState(body) {
    const [, text] = /<!-- roe-agent-batch state ([A-Za-z0-9+/=]{1,16000}) -->\s*$/.exec(body) ?? [];
    if (text === undefined)
        return null;
    try {
        const json = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(text, 'base64'), { maxOutputLength: MAX_STATE_BYTES });
        return decode(JSON.parse(json.toString('utf8')));
    }
    catch {
        return null;
    }
}
function decode(value) {
    if (!Array.isArray(value) || value[0] !== 1 || !Number.isSafeInteger(value[1]))
        return null;
    const [, runId, entries] = value;
    if (entries === null)
        return { runId, unsuccessful: null };
    if (!Array.isArray(entries) || !entries.every(isEntry))
        return null;
    return { runId, unsuccessful: new Map(entries) };
}
function isEntry(value) {
    return Array.isArray(value) && typeof value[0] === 'string' && _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im.includes(value[1]);
}


/***/ }),

/***/ 92081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wQ: () => (/* binding */ renderComment),
/* harmony export */   we: () => (/* binding */ markerOf)
/* harmony export */ });
/* unused harmony export changeSince */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56817);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43799);
/* harmony import */ var _comment_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15413);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96209);
/* harmony import */ var _summary_byte_budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15299);
/* harmony import */ var _summary_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53083);
/* harmony import */ var _summary_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5615);
/* harmony import */ var _summary_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15149);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37455);










/** The first line of every comment of this use. */
function markerOf({ action = 'roe-agent-batch', workflowRef, origin, matrixLeg, task }) {
    const { callers, job, step, use } = origin;
    const names = [workflowRef.replace(/@.*$/s, ''), callers ?? task, job, step, use, matrixLeg];
    return `<!-- ${action} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32)} -->`;
}
/** GitHub's limit is 65 536 characters. This leaves a margin. */
const MAX_COMMENT_LENGTH = 65_000;
/** Reserved for the titles of folded parts. */
const FRAME_LENGTH = 1_000;
const MAX_HEAD_LENGTH = 20_000;
/** Of each table; the others are folded. */
const MAX_OPEN_ROWS = 10;
const MAX_ROWS = 50;
const MAX_FIXED = 20;
const MAX_PATH_LENGTH = 300;
/** Renders the comment in GitHub's Markdown: the verdict, the counts, what did not succeed and what changed. The advice is only in the summary. */
function renderComment(report, options) {
    const { marker, previous, scrub } = options;
    const change = changeSince(previous?.unsuccessful ?? null, report.rows);
    const head = [commentHead(report, options), change === null ? '' : changeText(change)].join('');
    const state = (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_1__/* .hideState */ .WF)((0,_comment_state_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)(report, previous), scrub);
    const foot = [fixedText(change?.fixed ?? [], report.unit), footOf(report, options.sha)].join('');
    const maxLength = MAX_COMMENT_LENGTH - marker.length - head.length - foot.length - _comment_state_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_STATE_LENGTH */ .GA - FRAME_LENGTH;
    return [`${marker}\n`, scrub(`${head}${tablesOf(report, change, options, maxLength)}${foot}`), state].join('');
}
function commentHead(report, options) {
    const opening = (0,_summary_head_js__WEBPACK_IMPORTED_MODULE_2__/* .openingOf */ .E)(report, options, '###');
    const tooLong = { ...report, verdict: { ...report.verdict, detail: FULL_ELSEWHERE } };
    // With hundreds of problems with the agent or the checks, the comment refers to the summary.
    return opening.length <= MAX_HEAD_LENGTH ? opening : (0,_summary_head_js__WEBPACK_IMPORTED_MODULE_2__/* .openingOf */ .E)(tooLong, options, '###');
}
const FULL_ELSEWHERE = 'the reasons are too long for a comment; the summary of the workflow run has them';
/** Null if nothing is known about the previous run, or if this run has no jobs. */
function changeSince(before, rows) {
    if (before === null || !rows.some(({ jobId }) => jobId !== null))
        return null;
    const casesThat = (wanted) => rows.filter(({ outcome }) => (outcome === 'succeeded') === wanted).map((row) => row.case);
    return {
        newlyFailing: new Set(casesThat(false).filter((id) => !before.has(id))),
        fixed: casesThat(true).filter((id) => before.has(id)),
    };
}
function changeText({ newlyFailing, fixed }) {
    const parts = [
        newlyFailing.size === 0 ? '' : `🆕 **${newlyFailing.size}** newly failing`,
        fixed.length === 0 ? '' : `🎉 **${fixed.length}** fixed`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `Since the last run: ${parts.join(', ')}\n\n`;
}
/** The reasons of what did not succeed, then the values: first of what failed or changed, then of the others. */
function tablesOf(report, change, links, maxCharacters) {
    const isNew = (row) => change?.newlyFailing.has(row.case) ?? false;
    const budget = new _summary_byte_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .ByteBudget */ .G(maxCharacters);
    const { reportUrl } = links;
    const markOf = (row) => (isNew(row) ? '🆕 ' : '');
    const limits = { budget, open: MAX_OPEN_ROWS, max: MAX_ROWS, reportUrl, markOf };
    const problems = (0,_summary_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problemsText */ .u)(report, { ...limits, jobs: false });
    const unsuccessful = report.halt === null ? (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewOf */ .d)(report).unsuccessful.length : 0;
    const others = unsuccessful - problems.shown;
    const where = reportUrl === null ? 'the report' : `[the report](${reportUrl})`;
    const more = others === 0
        ? ''
        : `\n${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_7__/* .pluralize */ .t)(others, `more ${report.unit}`)} did not succeed; see ${where} for all of them.\n\n`;
    return `${problems.text}${more}${valuesOf(report, change, limits)}`;
}
/** Without values, a table would only repeat that the cases succeeded. */
function valuesOf(report, change, limits) {
    if (report.values.columns.length === 0)
        return '';
    const fixed = new Set(change?.fixed);
    const isNews = (row) => row.outcome !== 'succeeded' || fixed.has(row.case);
    const rows = (0,_summary_values_js__WEBPACK_IMPORTED_MODULE_4__/* .withValues */ .t)(report).sort((a, b) => Number(isNews(b)) - Number(isNews(a)));
    const markOf = (row) => (fixed.has(row.case) ? '🎉 ' : (limits.markOf?.(row) ?? ''));
    const { text } = (0,_summary_values_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesText */ .k)(rows, report, { ...limits, markOf }, ' with their values');
    return text === '' ? '' : `${text}\n`;
}
function fixedText(fixed, unit) {
    if (fixed.length === 0)
        return '';
    const shown = fixed.slice(0, MAX_FIXED).map((id) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownPath */ .NN)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_9__/* .truncate */ .x)(id, MAX_PATH_LENGTH))}\n`);
    const others = fixed.length - shown.length;
    const more = others === 0 ? '' : `- and ${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_7__/* .pluralize */ .t)(others, `more ${unit}`)}\n`;
    return `<details><summary>${fixed.length} fixed since the last run</summary>\n\n${shown.join('')}${more}\n</details>\n\n`;
}
/** Names the run, commit, job and step. A step without an id has a meaningless name from GitHub that begins with `__`. */
function footOf({ origin }, sha) {
    const step = origin.step.startsWith('__') ? '' : ` · step <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownCell */ .UZ)(origin.step)}</code>`;
    const attempt = origin.runAttempt > 1 ? `, attempt ${origin.runAttempt}` : '';
    const job = origin.job === '' ? '' : ` · job <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownCell */ .UZ)(origin.job)}</code>`;
    return `<sub>[Workflow run](${origin.runUrl})${attempt} · commit <code>${sha.slice(0, 7)}</code>${job}${step}</sub>\n\n`;
}


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   NN: () => (/* binding */ markdownPath),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   UZ: () => (/* binding */ markdownCell),
/* harmony export */   Zt: () => (/* binding */ markdownName),
/* harmony export */   nv: () => (/* binding */ markdownSentence),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/**
 * Escapes foreign text for a sentence or a table cell in GitHub's Markdown, so that it always stays text. HTML entities
 * replace every character that Markdown, HTML or mathematics could take for structure, including list and rule markers at
 * the beginning. GitHub looks for mentions, issues, emoji and addresses after it decodes the entities; the invisible
 * `<wbr>`, which is not copied, keeps it from finding any. `<wbr>` also lets long words break, so that they do not push a
 * table's other columns out of view.
 */
function markdownCell(text) {
    return oneLine(text)
        .replace(/[&<>"'`|*_~[\]\\@#:$!(){}]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/^[-+=]/, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/^(\d+)\.(?=\s|$)/, '$1&#46;')
        .replace(/(?:&#(?:64|35|58);|www|GH-)(?=[^\s])|&#36;/gi, '$&<wbr>')
        .replace(LONG_WORD, (word) => word.replace(/(?:[/.-]|&#95;)(?=[^/.\-\p{M}])/gu, '$&<wbr>'))
        .replace(/(?:&#\d+;|[^\s&<>-]){30}(?=[^\s<\p{M}-])/gu, '$&<wbr>');
}
/** A word that is longer than a UUID. It may break after `/`, `_`, `-` and `.`, and elsewhere only if it has none for long. */
const LONG_WORD = /(?:&#\d+;|[^\s&<>]){37,}/gu;
/** Like `markdownCell`, but text in backticks becomes code. */
function markdownSentence(text) {
    return markdownCell(text).replace(/&#96;((?:(?!&#96;).){1,100})&#96;/g, '<code>$1</code>');
}
/** A name in bold. An empty name becomes a dash, since four asterisks are a horizontal rule. */
const markdownName = (text) => `**${markdownCell(text) || '–'}**`;
/** A path that may break at its folders in a narrow column. */
function markdownPath(path) {
    return markdownCell(path).replace(/(?:[/]|&#95;)(?!<wbr>)/g, '$&<wbr>');
}
/** Escapes foreign text of several lines for HTML's `<pre>`, in which GitHub does not look for Markdown. */
function preformatted(text) {
    return text
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(/[^\P{Cc}\n\t]|\p{Cf}/gu, '')
        .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** Reduces a text to one visible line without control characters, direction marks and zero-width characters. */
function oneLine(text) {
    return text
        .replace(/[\s\u0085]+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .trim();
}
/** Replaces the characters that XML 1.0 cannot contain even as entities. The XML builder escapes the rest. */
function xmlText(text) {
    return text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}


/***/ }),

/***/ 40550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ sentAsText),
/* harmony export */   dy: () => (/* binding */ typesText),
/* harmony export */   k7: () => (/* binding */ askedText),
/* harmony export */   kQ: () => (/* binding */ exampleText),
/* harmony export */   pV: () => (/* binding */ bytesText)
/* harmony export */ });
/* unused harmony export sizeText */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var mime__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15086);
/* harmony import */ var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56817);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43799);
/* harmony import */ var _submissions_submission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38243);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96209);






/** Such as `12 jobs of Invoices v3 (version 33333333-…)`. */
const askedText = ({ jobs }, { agentName, versionName, versionId }) => `${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .t)(jobs, 'job')} of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(agentName)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(versionName)} (version ${versionId})`;
const MAX_VALUE_LENGTH = 300;
/** The beginning of an input's text, on one line. */
function exampleText(value) {
    const shown = (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .x)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(value), MAX_VALUE_LENGTH);
    return shown.endsWith('…') ? `${shown} (${value.length} characters)` : shown;
}
/** The types of the case's files, such as `pdf` or `md, pdf`. */
const typesText = ({ files }) => [...new Set(files.map(({ path, contentType }) => mime__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A.getExtension(contentType) ?? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path).slice(1)))]
    .filter((type) => type !== '')
    .join(', ');
const bytesText = ({ files }) => files.length === 0 ? '' : sizeText(files.reduce((sum, { bytes }) => sum + bytes, 0));
function sizeText(bytes) {
    if (bytes < 1_000)
        return (0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .t)(bytes, 'byte');
    return bytes < 100_000 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
/** How the case is sent: each input, and the name that its file is sent under or how many files it gets. */
function sentAsText({ files }) {
    const byInput = Map.groupBy(files, ({ input }) => input ?? '');
    return [...byInput]
        .map(([input, parts]) => {
        const [first] = parts;
        if (first === undefined)
            return '';
        const what = parts.length > 1
            ? (0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_3__/* .pluralize */ .t)(parts.length, 'file')
            : first.as === 'text'
                ? 'as text'
                : (0,_submissions_submission_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadName */ .Vr)({ path: first.path, sha256: first.sha256 ?? '' });
        return input === '' ? what : `${input}: ${what}`;
    })
        .join(', ');
}


/***/ }),

/***/ 66825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ groupByReason)
/* harmony export */ });
/* harmony import */ var _checks_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50532);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);



/** Groups cases by outcome and reason, the most frequent first, then the worst. The cases keep their order. */
function groupByReason(rows) {
    const groups = [...Map.groupBy(rows, keyOf).values()].map(toGroup);
    const badness = ({ outcome }) => _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.indexOf(outcome);
    return groups.sort((a, b) => b.rows.length - a.rows.length || badness(b) - badness(a));
}
/**
 * Roe's reasons and the user's checks are alike if their words are, or if they are about the same place in the output. Our
 * own problems are alike if their codes are, since their words may name sizes and ids.
 */
function keyOf({ outcome, error, checks }) {
    if (error === null)
        return outcome;
    const place = checks.find(({ passed }) => !passed);
    if (place?.kind === 'expected' && place.pointer !== null)
        return JSON.stringify([outcome, place.kind, place.pointer]);
    return JSON.stringify([outcome, error.code, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuote */ .vG)(error.code) ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .uV)(error) : null]);
}
function toGroup(rows) {
    const [first] = rows;
    if (first === undefined)
        throw new Error('a group without cases');
    const textOf = ({ error, outcome }) => (error === null ? (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWord */ .nG)(outcome) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .uV)(error));
    const text = textOf(first);
    const isSame = rows.every((row) => textOf(row) === text);
    return { outcome: first.outcome, rows, reason: isSame ? text : (placeReason(first) ?? text), isSame };
}
function placeReason({ checks }) {
    const place = checks.find(({ passed }) => !passed);
    return place?.kind === 'expected' && place.pointer !== null ? `${(0,_checks_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .placeName */ .fW)(place.pointer)} is not as expected` : null;
}


/***/ }),

/***/ 19289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ postSticky)
/* harmony export */ });
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19563);
/* harmony import */ var _lib_error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88501);
/* harmony import */ var _comment_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15413);



/** The limit for all calls together. GitHub may ask for a pause of minutes. */
const MAX_POSTING_MS = 600_000;
const MAX_CREATE_TRIES = 2;
/** Creates or updates the comment on the pull request and returns its address. If there is none, logs why and returns null. */
async function postSticky(comment, posting) {
    const { runner, github, clock } = posting;
    const { pullRequest } = await runner.event();
    const why = pullRequest === null ? 'the run does not belong to a pull request' : comment.hindrance;
    if (pullRequest === null || why !== null) {
        runner.info(`No comment was written, because ${why}.`);
        return null;
    }
    if (github === null) {
        runner.warning(`No comment was written: set \`github-token\` to a token with \`${PERMISSION}\`, or \`comment: never\`.`);
        return null;
    }
    const posted = await (0,_lib_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeLimit */ .Bv)(clock, MAX_POSTING_MS, posting.cancelled, (signal) => createOrUpdate(comment, pullRequest, { runner, github, signal }));
    if (posted.ok)
        return posted.value?.url ?? null;
    runner.warning((0,_lib_error_message_js__WEBPACK_IMPORTED_MODULE_2__/* .withFullStop */ .uo)(`The comment on the pull request could not be written: ${advice(posted.error)}`));
    return null;
}
const PERMISSION = 'pull-requests: write';
function advice({ code, message }) {
    if (code === 'unauthorized')
        return `${message}; check \`github-token\``;
    if (code !== 'forbidden' && code !== 'not-found')
        return message;
    return `${message}; give the workflow job \`${PERMISSION}\` under \`permissions\`. For a pull request from a fork or by Dependabot, the token is read-only whatever \`permissions\` says`;
}
/** Creates or updates the comment. Null if none is wanted yet. */
async function createOrUpdate(comment, { number, headSha }, calling) {
    const { runner, github, signal } = calling;
    const { marker } = comment;
    const found = await findOwn(number, marker, github, signal);
    if (!found.ok)
        return found;
    const own = found.value;
    if (own === null && !comment.isWanted)
        return { ok: true, value: null };
    const previous = own === null ? null : (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_1__/* .readState */ .un)(own.body);
    if (previous !== null && previous.runId > comment.runId) {
        runner.info('The comment on the pull request was not changed, because a later run wrote it.');
        return found;
    }
    const body = comment.render(previous, headSha);
    const updated = own === null ? null : await github.updateComment(own.id, body, signal);
    if (updated !== null && (updated.ok || updated.error.code !== 'not-found'))
        return updated;
    const created = await createOnce(number, marker, body, github, signal);
    // A comment of ours that was deleted meanwhile may still be listed, and would be taken for another run's.
    if (!created.ok || own !== null || (await isOnly(created.value, number, marker, github, signal)))
        return created;
    return await createOrUpdate(comment, { number, headSha }, calling);
}
/**
 * If two runs end at the same time, both find no comment and create one. The run with the newer comment deletes it and
 * updates the older one. If GitHub does not delete it, both stay.
 */
async function isOnly(created, number, marker, github, signal) {
    const oldest = await findOwn(number, marker, github, signal);
    if (!oldest.ok || oldest.value === null || oldest.value.id === created.id)
        return true;
    const deleted = await github.deleteComment(created.id, signal);
    // If the answer was lost, the comment may have been deleted, and a retry does not find it.
    return !deleted.ok && !['unreachable', 'not-found'].includes(deleted.error.code);
}
/** If the answer was lost, the comment may exist. It is created again only if it is not listed. */
async function createOnce(number, marker, body, github, signal) {
    for (let tries = 1;; tries += 1) {
        const created = await github.createComment(number, body, signal);
        if (created.ok || created.error.code !== 'unreachable')
            return created;
        const late = await findOwn(number, marker, github, signal);
        if (late.ok && late.value !== null)
            return { ok: true, value: late.value };
        if (!late.ok || tries === MAX_CREATE_TRIES)
            return created;
    }
}
/** Only people who can write a workflow in the repository can write as this user. */
const ACTIONS = 'github-actions[bot]';
/** Finds this use's comment on the pull request. Anybody can copy the marker, so the author must be the token's own user. */
async function findOwn(number, marker, github, signal) {
    const listed = await github.comments(number, signal);
    if (!listed.ok)
        return listed;
    const marked = listed.value.filter(({ body }) => body.startsWith(marker));
    if (marked.length === 0)
        return { ok: true, value: null };
    const login = await github.login(signal);
    // A GitHub server without GraphQL may not name authors either.
    const authors = login.ok ? [login.value, `${login.value}[bot]`] : [ACTIONS, ''];
    return { ok: true, value: marked.find(({ author }) => authors.includes(author)) ?? null };
}


/***/ }),

/***/ 15299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ByteBudget)
/* harmony export */ });
/** Counts down the bytes that a text may have. */
class ByteBudget {
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    take(text) {
        const bytes = Buffer.byteLength(text);
        if (bytes > this.#bytes)
            return false;
        this.#bytes -= bytes;
        return true;
    }
    fill(texts) {
        const taken = [];
        for (const text of texts) {
            if (!this.take(text))
                break;
            taken.push(text);
        }
        return taken;
    }
}


/***/ }),

/***/ 53083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ headOf),
  E: () => (/* binding */ openingOf)
});

// EXTERNAL MODULE: ./build/src/agent/post-actions.js
var post_actions = __webpack_require__(85043);
// EXTERNAL MODULE: ./build/src/lib/join-first.js
var join_first = __webpack_require__(81094);
// EXTERNAL MODULE: ./build/src/lib/pluralize.js
var pluralize = __webpack_require__(56817);
// EXTERNAL MODULE: ./build/src/lib/truncate.js
var truncate = __webpack_require__(43799);
// EXTERNAL MODULE: ./build/src/outcome.js
var src_outcome = __webpack_require__(68961);
// EXTERNAL MODULE: ./build/src/roe/roe.js
var roe = __webpack_require__(2978);
// EXTERNAL MODULE: ./build/src/verdict.js
var src_verdict = __webpack_require__(62848);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/report/summary/byte-budget.js
var byte_budget = __webpack_require__(15299);
// EXTERNAL MODULE: ./build/src/report/view.js
var view = __webpack_require__(37455);
// EXTERNAL MODULE: ./build/src/report/summary/table.js
var table = __webpack_require__(54375);
;// CONCATENATED MODULE: ./build/src/report/summary/next-steps.js



/** Advice is given only for the most frequent problems. A longer list would not be read. */
const MAX_STEPS = 3;
/** Advice in Markdown for a run that did not pass: the most frequent problem first, and of equally frequent ones the worse. Empty if the verdict says it all. */
function nextSteps(report, resume) {
    const { conclusion } = report.verdict;
    if (conclusion !== 'failure' && conclusion !== 'cancelled')
        return [];
    const words = wordsFor(report);
    const byAdvice = Map.groupBy((0,view/* viewOf */.d)(report).unsuccessful, (row) => adviceFor(row, words));
    const steps = [...byAdvice].flatMap(([advice, rows]) => (advice === null ? [] : [{ advice, rows }]));
    if (steps.length === 0)
        return [];
    const first = steps.sort((a, b) => b.rows.length - a.rows.length).slice(0, MAX_STEPS);
    return [
        ...first.map(({ advice, rows }) => `${advice}${namesOf(rows, report)}`),
        ...(gainsByRerun(report) ? [rerun(report, resume)] : []),
    ];
}
const MAX_NAMES = 3;
const MAX_NAME_LENGTH = 80;
/** The files that the advice is about. A problem of the whole run is about none of them. */
function namesOf(rows, { origin, total }) {
    if (total === 1 || rows.some(({ error }) => error?.scope === 'run'))
        return '';
    const names = rows.map((row) => (0,table/* nameOf */.Vb)(row, origin, MAX_NAME_LENGTH));
    return ` (${(0,join_first/* joinFirst */.F)(names, MAX_NAMES)})`;
}
/** Outcomes whose jobs may still be running after the step. */
const MAYBE_OPEN = ['lost', 'timed-out', 'cancelled'];
function rerun({ counts, unit }, resume) {
    if (!resume)
        return `With \`resume: false\`, a re-run sends and pays for every ${unit} again; \`resume: true\` keeps what succeeded.`;
    const others = [
        counts.succeeded === 0 ? '' : 'what succeeded is not paid for again',
        MAYBE_OPEN.some((outcome) => counts[outcome] > 0) ? 'jobs that are still open are waited for' : '',
    ].filter((part) => part !== '');
    const sends = counts.succeeded === 0 ? `sends the ${unit}s again` : 'sends only what did not succeed';
    return `**Re-run failed jobs** ${[sends, others.join(', and ')].filter((part) => part !== '').join(': ')}.`;
}
/** A re-run does not help if everything unsuccessful was rejected by checks. */
const gainsByRerun = ({ rows }) => rows.some(({ outcome }) => outcome !== 'succeeded' && outcome !== 'rejected');
/** The advice for an error code. Null if a re-run is all that can be done, or if the verdict says what to do. */
function adviceFor({ outcome, error, jobId }, words) {
    const advice = BY_CODE[error?.code ?? ''];
    if (advice !== undefined)
        return typeof advice === 'function' ? advice(words) : advice;
    if (outcome !== 'lost')
        return null;
    return jobId === null ? byKey(words) : atRoe(words);
}
/** A file beside a row or beside another file is not in `files`, so that no pattern of `files` leaves it out. */
function wordsFor({ unit, rows }) {
    const isTable = rows.some(({ row }) => row !== null);
    const leaveOut = isTable ? 'take their rows out of the table' : 'leave them out with a `!` pattern in `files`';
    return { unit, leaveOut };
}
const ROE_AWAY = 'Roe could not be reached. Check its status, then run again.';
const ACCESS = 'Check that `api-key` is valid and that its organization may run this agent.';
const unfit = ({ unit, leaveOut }) => `Roe did not accept these ${unit}s: repair them, or ${leaveOut}.`;
const atRoe = ({ unit }) => `Open the jobs of the lost ${unit}s in the Roe web app by their ids before you send those ${unit}s again.`;
const byKey = ({ unit }) => `A lost ${unit} may have been paid for. Before you send it again, search the Roe web app for a job whose metadata holds its \`submission_key\`; the ${unit}’s reason or details name the key.`;
const BY_CODE = {
    'submission-unknown': byKey,
    'job-unknown': atRoe,
    'result-unavailable': atRoe,
    'left-open': 'Jobs had not finished when the run ended, and may still be running at Roe.',
    timeout: ({ unit }) => `Raise \`timeout\`, or send fewer ${unit}s per run: time ran out before all ${unit}s were done.`,
    'job-failed': 'Read the reasons that Roe gives. A document that it cannot read will fail again.',
    'cached-failure': ({ unit }) => `Roe’s cache returned an earlier failure: set \`skip-cache: true\` to process the ${unit} again.`,
    'check-failed': 'Look at the failed checks in the details, then correct the agent, or what is expected of it.',
    'check-broken': 'Correct the check: it could not be evaluated.',
    'out-of-credits': ({ unit }) => `Add credits to the Roe organization; ${unit}s that were not sent cost nothing.`,
    unauthorized: ACCESS,
    forbidden: ACCESS,
    'not-found': ACCESS,
    unreachable: ROE_AWAY,
    unanswered: ROE_AWAY,
    'never-sent': ROE_AWAY,
    throttled: ROE_AWAY,
    refused: unfit,
    'too-large': unfit,
    'unsupported-type': unfit,
    'unreadable-file': unfit,
    'empty-file': ({ leaveOut }) => `Empty files are not sent: fill them, or ${leaveOut}.`,
    'file-too-large': ({ leaveOut }) => `Files above \`max-file-size\` are not sent: raise it, or ${leaveOut}.`,
    // The verdict says what to do.
    'over-budget': null,
    'fail-fast': ({ unit }) => `First look at the ${unit} that ended the run: because of \`fail-fast\`, the others were not sent.`,
};

;// CONCATENATED MODULE: ./build/src/report/summary/head.js












function headOf(report, options) {
    const steps = nextSteps(report, options.resume);
    const advice = steps.length === 0 ? '' : `**What to do next**\n\n${steps.map((step) => `- ${step}`).join('\n')}\n\n`;
    return `${openingOf(report, options)}${openJobsOf(report)}${postActionsOf(report)}${advice}`;
}
/** With this many job ids, the summary's size limit still leaves enough for everything else. */
const MAX_OPEN_JOBS = 1_000;
function openJobsOf({ openJobs }) {
    if (openJobs.length === 0)
        return '';
    const ids = (0,join_first/* joinFirst */.F)(openJobs.map(report_escape/* markdownCell */.UZ), MAX_OPEN_JOBS);
    return `⚠️ **${(0,pluralize/* pluralize */.t)(openJobs.length, 'job')} may still be running at Roe:** ${ids}\n\n`;
}
/** Writes of the agent's version into other systems, which nobody should have to look for. */
function postActionsOf({ agent }) {
    if (agent === null || agent.postActions.length === 0)
        return '';
    const list = (0,report_escape/* markdownSentence */.nv)((0,post_actions/* listPostActions */.W)(agent.postActions));
    return `🔌 **When a job ends, this version writes into other systems:** ${list}\n\n`;
}
function openingOf(report, links, level = '##') {
    const { verdict } = report;
    const paragraphs = [
        `${level} ${CONCLUSION_MARKS[verdict.conclusion]} ${agentOf(report)}: ${(0,report_escape/* markdownSentence */.nv)((0,truncate/* truncate */.x)(verdict.headline, MAX_HEADLINE_LENGTH))}`,
        report.agent !== null && (0,roe/* isSandbox */.CO)(report.agent) ? `🧪 **${report_text/* SANDBOX_SENTENCE */.mE}**` : '',
        reasonsOf(verdict),
        countsOf(report),
        [factsOf(report), linksOf(links)].filter((part) => part !== '').join(' · '),
    ];
    return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n\n`;
}
/** The agent's name and version, if they are known. */
function agentOf({ agent }) {
    if (agent === null)
        return 'Roe agent';
    const names = [agent.agentName, agent.versionName].map((name) => (0,report_escape/* markdownCell */.UZ)((0,truncate/* truncate */.x)(name, head_MAX_NAME_LENGTH)));
    return names.filter((name) => name !== '').join(' ') || 'Roe agent';
}
const CONCLUSION_MARKS = { success: '✅', failure: '❌', cancelled: '🚫', skipped: '⏭️' };
const MAX_HEADLINE_LENGTH = 1_000;
const MAX_SENTENCE_LENGTH = 3_000;
const MAX_PROBLEM_LENGTH = 1_000;
const head_MAX_NAME_LENGTH = 200;
const MAX_PROBLEMS = 50;
const MAX_PROBLEM_BYTES = 40_000;
function reasonsOf(verdict) {
    const lines = (0,src_verdict/* linesOf */.Dx)(verdict);
    if (lines.length < 2)
        return lines.map((line) => paragraph((0,report_text/* asSentence */.KG)(line))).join('');
    const shown = new byte_budget/* ByteBudget */.G(MAX_PROBLEM_BYTES).fill(lines.slice(0, MAX_PROBLEMS).map((line) => `- ${paragraph(line, MAX_PROBLEM_LENGTH)}`));
    const others = lines.length - shown.length;
    return [...shown, ...(others === 0 ? [] : [`- and ${(0,pluralize/* pluralize */.t)(others, 'more problem')}`])].join('\n');
}
const paragraph = (text, max = MAX_SENTENCE_LENGTH) => (0,report_escape/* markdownSentence */.nv)((0,truncate/* truncate */.x)(text, max));
/** Empty if there is only one outcome, since the verdict already says it. */
function countsOf({ counts }) {
    const seen = src_outcome/* OUTCOMES */.im.toReversed().filter((outcome) => counts[outcome] > 0);
    if (seen.length < 2)
        return '';
    const texts = seen.map((outcome) => `${table/* MARKS */.j7[outcome]} **${counts[outcome]}** ${(0,src_outcome/* outcomeWord */.nG)(outcome)}`);
    return texts.map((text) => text.replaceAll(' ', '&nbsp;')).join(' &nbsp; ');
}
/** A run that ended before it knew its agent and files has no facts but its shard. */
function factsOf(report) {
    const { agent, cached, reused, cost } = report;
    if (agent === null && report.total === 0)
        return casesOf(report);
    const facts = [
        casesOf(report),
        (0,report_text/* durationText */.S5)(report.finishedAtMs - report.startedAtMs),
        cached === 0 ? '' : `${cached} from the cache`,
        reused === 0 ? '' : `${reused} from an earlier attempt`,
        cost === 0 ? '' : `cost ${(0,report_text/* costText */.rs)(cost)} as Roe reports it${averageOf(report)}`,
    ];
    return facts.filter((fact) => fact !== '').join(' · ');
}
function averageOf({ rows, cost, unit }) {
    const paid = rows.filter((row) => row.cost !== null && row.cost > 0).length;
    return paid < 2 ? '' : `, about ${(0,report_text/* costText */.rs)(cost / paid)} a ${unit}`;
}
/** "12 files", "3 files in shard 3 of 4" for a shard, "12 files in 4 shards" for a merge. */
function casesOf({ total, unit, shard, legs }) {
    const cases = total === 0 ? '' : (0,pluralize/* pluralize */.t)(total, unit);
    if (shard !== null)
        return `${cases} in shard ${shard.index + 1} of ${shard.total}`.trimStart();
    return legs === null ? cases : `${cases} in ${(0,pluralize/* pluralize */.t)(legs.length, 'shard')}`.trimStart();
}
function linksOf({ reportUrl, artifactUrl }) {
    const links = [
        reportUrl === null ? '' : `[Open the report](${reportUrl})`,
        artifactUrl === null ? '' : `[Download all results](${artifactUrl})`,
    ];
    return links.filter((link) => link !== '').join(' · ');
}


/***/ }),

/***/ 5615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ problemsText)
/* harmony export */ });
/* harmony import */ var _checks_difference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50532);
/* harmony import */ var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56817);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43799);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96209);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66825);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37455);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54375);








const MAX_GROUPS = 30;
/** Rows of one group, so that other groups have room for theirs. */
const MAX_GROUP_ROWS = 20;
/** If no more cases did not succeed, no group is folded. */
const MAX_OPEN_CASES = 3;
/** Stands for what is around a title. */
const FRAME = ' '.repeat(100);
/**
 * The cases that did not succeed: first those that share a reason, folded under it, then a table of the others. If the
 * whole run has one fault, the verdict says it, and no case is listed.
 */
function problemsText(report, limits) {
    if (report.halt !== null)
        return { text: '', shown: 0 };
    const groups = (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByReason */ .H)((0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewOf */ .d)(report).unsuccessful);
    const shared = groups.filter(({ rows }) => rows.length > 1).slice(0, MAX_GROUPS);
    const single = groups.flatMap(({ rows }) => (rows.length === 1 ? rows : []));
    // The reasons say more than the names below them, so they come first to the room that there is.
    const titled = shared.flatMap((group) => {
        const title = titleOf(group, report);
        return limits.budget.take(`${title}${FRAME}`) ? [{ group, title }] : [];
    });
    const tables = [
        ...titled.map(({ group, title }) => groupText(group, title, report, limits)),
        singlesText(single.sort(byOutcomeAndNews(limits)), report, limits),
    ];
    return {
        text: tables.map(({ text }) => text).join(''),
        shown: tables.reduce((sum, { shown }) => sum + shown, 0),
    };
}
/** The worst first, and of the same outcome what has a mark. The sort is stable. */
const byOutcomeAndNews = ({ markOf = () => '' }) => (a, b) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .byWorstOutcome */ .zn)(a, b) || Number(markOf(b) !== '') - Number(markOf(a) !== '');
function groupText(group, title, report, limits) {
    const { rows } = group;
    const columns = columnsFor(rows, report, group.isSame ? [] : [_table_js__WEBPACK_IMPORTED_MODULE_3__/* .REASON */ .rh], limits.jobs);
    const sorted = rows.toSorted(byOutcomeAndNews(limits));
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableText */ .qK)(sorted, columns, report, {
        ...limits,
        open: MAX_GROUP_ROWS,
        max: MAX_GROUP_ROWS,
    });
    const others = rows.length - table.shown;
    const more = others === 0 ? '' : `\n${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_4__/* .pluralize */ .t)(others, `more ${report.unit}`)}\n`;
    return {
        text: `${(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(title, `${table.text}${more}`, report.total - report.counts.succeeded <= MAX_OPEN_CASES)}\n`,
        // The title counts those without a row.
        shown: rows.length,
    };
}
/** "667 × failed: Model 0 overloaded". */
function titleOf({ rows, outcome, reason, isSame }, { verdict }) {
    const count = `${rows.length} × ${_table_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[outcome]} ${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWord */ .nG)(outcome)}`;
    const problem = rows[0]?.error ?? null;
    if (problem !== null && (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .explains */ .$)(verdict, problem))
        return count;
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownSentence */ .nv)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_6__/* .truncate */ .x)(reason, _table_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_REASON_LENGTH */ .hl));
    return `${count}: ${text}${isSame ? '' : ' (or alike)'}`;
}
function singlesText(rows, report, limits) {
    const columns = columnsFor(rows, report, [_table_js__WEBPACK_IMPORTED_MODULE_3__/* .OUTCOME */ .vg, _table_js__WEBPACK_IMPORTED_MODULE_3__/* .REASON */ .rh], limits.jobs);
    const table = (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .tableText */ .qK)(rows, columns, report, limits, ' that did not succeed');
    return { ...table, text: table.text === '' ? '' : `${table.text}\n` };
}
/** Values for which `reject-when` rejected the result: `/total = 1312`. */
const FOUND = {
    heading: 'Found',
    cellOf: ({ checks }) => checks
        .filter(({ kind, passed, pointer }) => kind === 'reject-when' && !passed && pointer !== null)
        .map(({ pointer, actual }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdownCell */ .UZ)(`${(0,_checks_difference_js__WEBPACK_IMPORTED_MODULE_7__/* .placeName */ .fW)(pointer ?? '')} = ${(0,_checks_difference_js__WEBPACK_IMPORTED_MODULE_7__/* .jsonText */ .s$)(actual)}`))
        .join('<br>'),
};
/** Only columns that have something to say. A result with outputs has its job in the details. */
function columnsFor(rows, { verdict }, columns, jobs) {
    const isStated = ({ error }) => error === null || (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .explains */ .$)(verdict, error);
    const own = rows.every(isStated) ? columns.filter((column) => column !== _table_js__WEBPACK_IMPORTED_MODULE_3__/* .REASON */ .rh) : columns;
    const isFilled = ({ cellOf }) => rows.some((row) => cellOf(row) !== '');
    const haveDetails = rows.every(({ outcome }) => outcome === 'rejected');
    return [...own, ...(isFilled(FOUND) ? [FOUND] : []), ...(jobs && isFilled(_table_js__WEBPACK_IMPORTED_MODULE_3__/* .JOB */ .cJ) && !haveDetails ? [_table_js__WEBPACK_IMPORTED_MODULE_3__/* .JOB */ .cJ] : [])];
}


/***/ }),

/***/ 54375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ PLAN),
/* harmony export */   Ar: () => (/* binding */ SENT_AS),
/* harmony export */   E9: () => (/* binding */ TIME),
/* harmony export */   SK: () => (/* binding */ SIZE),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ZE: () => (/* binding */ TYPE),
/* harmony export */   cJ: () => (/* binding */ JOB),
/* harmony export */   hl: () => (/* binding */ MAX_REASON_LENGTH),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   oF: () => (/* binding */ COST),
/* harmony export */   qK: () => (/* binding */ tableText),
/* harmony export */   rh: () => (/* binding */ REASON),
/* harmony export */   vg: () => (/* binding */ OUTCOME)
/* harmony export */ });
/* unused harmony export reasonCell */
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43799);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);
/* harmony import */ var _case_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45635);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96209);
/* harmony import */ var _planned_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40550);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);







/** The limit in a row. The file's details show more. */
const MAX_REASON_LENGTH = 500;
const MAX_NAME_LENGTH = 1_000;
const MARKS = {
    succeeded: '✅',
    rejected: '⛔',
    failed: '❌',
    cancelled: '🚫',
    'timed-out': '⏱️',
    lost: '❓',
    'not-submitted': '⏭️',
};
/** Keeps a number and its unit on one line in a narrow column. */
const NO_BREAK = '\u00a0';
const OUTCOME = {
    heading: 'Outcome',
    cellOf: ({ outcome, cached, reused }) => {
        const origin = cached ? ', cached' : reused ? ', reused' : '';
        return `${MARKS[outcome]}${NO_BREAK}${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWord */ .nG)(outcome).replaceAll(' ', NO_BREAK)}${origin}`;
    },
};
const REASON = {
    heading: 'Reason',
    cellOf: ({ error }) => (error === null ? '' : reasonCell(error)),
};
const TIME = {
    heading: 'Time',
    isNumber: true,
    cellOf: ({ durationMs }) => (durationMs === null ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(durationMs).replaceAll(' ', NO_BREAK)),
};
const COST = {
    heading: 'Cost',
    isNumber: true,
    cellOf: ({ cost }) => (cost === null ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .costText */ .rs)(cost)),
};
const JOB = {
    heading: 'Job',
    cellOf: ({ jobId, submissionKey, outcome }) => {
        if (jobId !== null)
            return `<code>${jobId}</code>`;
        // Without an id, the job is found by this key.
        return outcome === 'lost' && submissionKey !== null ? `<code>submission&#95;key ${submissionKey}</code>` : '';
    },
};
const TYPE = { heading: 'Type', cellOf: (row) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSentence */ .nv)((0,_planned_run_js__WEBPACK_IMPORTED_MODULE_1__/* .typesText */ .dy)(row)) };
const SIZE = {
    heading: 'Size',
    isNumber: true,
    cellOf: (row) => (0,_planned_run_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesText */ .pV)(row).replaceAll(' ', NO_BREAK),
};
const SENT_AS = { heading: 'Sent as', cellOf: (row) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownPath */ .NN)((0,_planned_run_js__WEBPACK_IMPORTED_MODULE_1__/* .sentAsText */ .Q3)(row)) };
const PLAN = {
    heading: 'Plan',
    cellOf: ({ error }) => {
        const message = error?.message ?? '';
        const text = error?.code === _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .DRY_RUN */ .yE ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalized */ .l2)(message) : `Left out: ${message}`;
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSentence */ .nv)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .x)(text, MAX_REASON_LENGTH));
    },
};
const reasonCell = (problem) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSentence */ .nv)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .x)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonText */ .uV)(problem), MAX_REASON_LENGTH));
/** A table of these cases, as many as fit. `restName` ends the title of the folded part: "12 more files …". */
function tableText(rows, columns, report, limits, restName = '') {
    const { budget, open, max, reportUrl = null, markOf = () => '' } = limits;
    const head = headOf(columns, report);
    // The head of the folded part and its frame.
    if (rows.length === 0 || !budget.take(`${head}${head}${' '.repeat(100)}`))
        return { text: '', shown: 0 };
    const lines = budget.fill(mapped(rows.slice(0, max), (row) => line([
        `${markOf(row)}${nameOf(row, report.origin)}${inReport(row, reportUrl)}`,
        ...columns.map(({ cellOf }) => cellOf(row)),
    ])));
    const rest = lines.slice(open);
    const fold = rest.length === 0
        ? ''
        : `\n${folded(`${rest.length} more ${report.unit}${rest.length === 1 ? '' : 's'}${restName}`, `${head}${rest.join('')}`)}`;
    return { text: `${head}${lines.slice(0, open).join('')}${fold}`, shown: lines.length };
}
function* mapped(values, textOf) {
    for (const value of values)
        yield textOf(value);
}
/** Folds Markdown, which GitHub only recognizes between empty lines. */
function folded(title, body, open = false) {
    return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}
function headOf(columns, { unit }) {
    const heads = [unit === 'file' ? 'File' : 'Case', ...columns.map(({ heading }) => heading)];
    return `${line(heads)}${line([':--', ...columns.map(({ isNumber }) => (isNumber ? '--:' : ':--'))])}`;
}
const line = (cells) => `| ${cells.join(' | ')} |\n`;
/** A link to the case in the HTML report, behind its name. */
function inReport({ case: id }, reportUrl) {
    const address = (0,_case_address_js__WEBPACK_IMPORTED_MODULE_6__/* .caseInReport */ ._)(id, reportUrl);
    return address === null ? '' : `${NO_BREAK}<sub>[report](${address})</sub>`;
}
/** A link to the case on GitHub. A long path is cut at its beginning, since its end says more. */
function nameOf(row, origin, maxLength = MAX_NAME_LENGTH) {
    const { case: id } = row;
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownPath */ .NN)(id.length > maxLength ? `…${id.slice(-maxLength)}` : id);
    const address = (0,_case_address_js__WEBPACK_IMPORTED_MODULE_6__/* .caseAddress */ .f)(row, origin);
    return address === null || name === '' ? name : `[${name}](${address})`;
}


/***/ }),

/***/ 15149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ valuesText),
/* harmony export */   t: () => (/* binding */ withValues)
/* harmony export */ });
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43799);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96209);
/* harmony import */ var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35086);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54375);




const MAX_VALUE_LENGTH = 100;
const MISSING = '*missing*';
/** The cases that have outputs, those that a check rejected first. */
const withValues = ({ rows, values }) => rows
    .filter(({ case: id, outcome }) => outcome === 'succeeded' || values.cells.has(id))
    .sort((a, b) => Number(a.outcome === 'succeeded') - Number(b.outcome === 'succeeded'));
/** The values of these cases; how long each took and its cost, if no case has values. */
function valuesText(rows, report, limits, restName = '') {
    const { markOf = () => '' } = limits;
    const marked = (row) => `${markOf(row)}${row.outcome === 'succeeded' ? '' : `${_table_js__WEBPACK_IMPORTED_MODULE_1__/* .MARKS */ .j7[row.outcome]} `}`;
    const columns = valueColumns(report);
    const shown = columns.length === 0 ? [_table_js__WEBPACK_IMPORTED_MODULE_1__/* .TIME */ .E9, _table_js__WEBPACK_IMPORTED_MODULE_1__/* .COST */ .oF] : columns;
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableText */ .qK)(rows, shown, report, { ...limits, markOf: marked }, restName);
}
function valueColumns({ values: { columns, shown, cells, excerpts } }) {
    return columns.slice(0, shown).map((column, at) => ({
        heading: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCell */ .UZ)(column.heading) || '–',
        isNumber: column.kind === 'number',
        cellOf: ({ case: id }) => {
            const excerpt = excerpts.get(id);
            if (excerpt !== undefined)
                return at === 0 ? textCell(excerpt) : '';
            const value = cells.get(id)?.[at] ?? null;
            return value === null ? MISSING : textCell((0,_values_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value, column));
        },
    }));
}
const textCell = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownCell */ .UZ)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .x)(text, MAX_VALUE_LENGTH));


/***/ }),

/***/ 74913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   mE: () => (/* binding */ SANDBOX_SENTENCE),
/* harmony export */   rs: () => (/* binding */ costText),
/* harmony export */   uV: () => (/* binding */ reasonText),
/* harmony export */   vG: () => (/* binding */ isQuote)
/* harmony export */ });
/* harmony import */ var _lib_error_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88501);
/* harmony import */ var _lib_traceback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97887);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);



/** `850 ms`, `3.2 s`, `4 m 5 s`, `1 h 2 m`. */
function durationText(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} m ${seconds % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} m`;
}
/** For a run that no real Roe answered. */
const SANDBOX_SENTENCE = 'This run is against a sandbox: all its results are made up.';
/** A cell of the user's table, which is not a text if the table is JSON or YAML. */
const cellText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
/** Roe's costs are often below a hundredth of their unit. */
const COST_DECIMALS = 4;
const costText = (cost) => cost.toFixed(COST_DECIMALS);
/** Capitalizes a text that begins with a plain word, but not one that begins with a path, a name or a sign. */
const capitalized = (text) => text.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase());
const asSentence = (text) => (0,_lib_error_message_js__WEBPACK_IMPORTED_MODULE_0__/* .withFullStop */ .uo)(capitalized(text));
/** Codes of problems whose message quotes Roe or the user's own check. Such a message is not changed. */
const QUOTING = ['job-failed', _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_FAILED */ .jL, _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_BROKEN */ .Z_];
const isQuote = (code) => QUOTING.includes(code);
/** Why a file did not succeed, to be shown next to its outcome. Our own messages become sentences. */
const reasonText = ({ code, message }) => isQuote(code) ? (0,_lib_traceback_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutTraceback */ .$)(message) : asSentence(message);


/***/ }),

/***/ 35086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   RM: () => (/* binding */ NO_VALUES),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   m7: () => (/* binding */ dateIn)
/* harmony export */ });
/* unused harmony export sortNumber */
const NO_VALUES = { columns: [], shown: 0, cells: new Map(), excerpts: new Map() };
/** Empty if the value is missing. */
function valueText(value, { decimals }) {
    if (value === null)
        return '';
    return typeof value === 'number' && decimals !== null ? value.toFixed(decimals) : String(value);
}
/** The number by which a column of this kind is sorted and added up; null if the value is missing or of another kind. */
function sortNumber(value, kind) {
    if (value === null)
        return null;
    if (kind === 'number')
        return numberIn(value);
    if (kind === 'date')
        return typeof value === 'string' ? dateIn(value) : null;
    return kind === 'boolean' ? Number(String(value) === 'true') : null;
}
const CURRENCIES = new Set([
    ...Intl.supportedValuesOf('currency'),
    '$',
    'US$',
    '€',
    '£',
    '¥',
    '₹',
]);
/** A number of more digits is an id. */
const MAX_DIGITS = 15;
const GROUPED = /^\d{1,3}(?:[,'\u2019\u00a0\u202f ]\d{3})+(?:\.\d+)?$/;
const GROUPED_BY_POINTS = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;
const DECIMAL = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
const DECIMAL_COMMA = /^(?:0|[1-9]\d*),\d+$/;
/** The number of a cell, which may be text such as `1,240.50`, `EUR 86.400,00` or `12 %`. Null if it is no number. */
function numberIn(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value !== 'string' || value.length > 40)
        return null;
    const [, sign = '', number = ''] = /^([-+\u2212]?)\s*(.+)$/s.exec(withoutUnit(value.trim())) ?? [];
    const plain = plainNumber(number);
    if (plain === null || plain.replace('.', '').length > MAX_DIGITS)
        return null;
    return sign === '' || sign === '+' ? Number(plain) : -Number(plain);
}
function plainNumber(text) {
    if (DECIMAL.test(text))
        return text;
    if (GROUPED.test(text))
        return text.replace(/[^\d.]/g, '');
    if (GROUPED_BY_POINTS.test(text))
        return text.replaceAll('.', '').replace(',', '.');
    return DECIMAL_COMMA.test(text) ? text.replace(',', '.') : null;
}
/** Drops a currency before or after the number, and a percent sign. */
function withoutUnit(text) {
    const [, sign = '', before, number = ''] = /^([-+\u2212]?)\s*([A-Z]{3}|(?:US)?[$€£¥₹])\s*(\S.*)$/s.exec(text) ?? [];
    if (before !== undefined && CURRENCIES.has(before))
        return `${sign}${number}`;
    const [, first = '', after = ''] = /^(.*\d)\s*([A-Z]{3}|[$€£¥₹%])$/s.exec(text) ?? [];
    return after === '%' || CURRENCIES.has(after) ? first : text;
}
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const MONTH_NAMED = /^(?:\d{1,2} [A-Z][a-z]{2,8},? \d{4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4})$/;
/** Milliseconds since 1970, in UTC if the text names no zone. Null if it is no date, or if its day and month could be swapped. */
function dateIn(text) {
    const iso = ISO.exec(text);
    if (iso !== null)
        return instant(iso[1] === undefined && text.length > 10 ? `${text}Z` : text);
    const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
    if (day !== undefined)
        return instant(`${year}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return MONTH_NAMED.test(text) ? instant(`${text} UTC`) : null;
}
function instant(text) {
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? null : ms;
}


/***/ }),

/***/ 37455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ explains),
/* harmony export */   d: () => (/* binding */ viewOf)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);


function viewOf({ rows }) {
    return {
        unsuccessful: rows.filter(({ outcome }) => outcome !== 'succeeded').toSorted(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .byWorstOutcome */ .zn),
        successful: rows.filter(({ outcome }) => outcome === 'succeeded'),
    };
}
/** Whether the verdict already states the problem, so that no file has to repeat it. */
const explains = ({ problems }, problem) => problems.some((stated) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameProblem */ .St)(stated, problem));


/***/ }),

/***/ 2978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CO: () => (/* binding */ isSandbox),
/* harmony export */   et: () => (/* binding */ parseJobId),
/* harmony export */   tG: () => (/* binding */ MAX_IDS_PER_CALL)
/* harmony export */ });
/* harmony import */ var _lib_uuid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75398);

const parseJobId = (text) => (0,_lib_uuid_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUuid */ .X)(text);
/** Whether a stand-in of Roe answers, whose results are made up. */
const isSandbox = ({ engine }) => engine === 'Sandbox';
/** The largest batch. Roe's SDKs also split at 1000; no limit is published. */
const MAX_IDS_PER_CALL = 1000;


/***/ }),

/***/ 65597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ parseKey),
/* harmony export */   TD: () => (/* binding */ formatKey),
/* harmony export */   VO: () => (/* binding */ senderOf),
/* harmony export */   bG: () => (/* binding */ isEarlier),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   n1: () => (/* binding */ CONTENT_DIGITS)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _lib_uuid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75398);


function senderOf(origin, matrixLeg) {
    const { repository, runId, job, step, use } = origin;
    return {
        use: digest([repository, runId, job, step, use], 8),
        callers: origin.callers === null ? null : digest([origin.callers], 6),
        leg: digest([matrixLeg], 7),
        attempt: origin.runAttempt,
        process: origin.process,
    };
}
/** The first digits of a hash, in hexadecimal. */
function digest(parts, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, digits);
}
/** Digits of `content`: enough that no two submissions of a workflow run collide by chance. */
const CONTENT_DIGITS = 20;
const UNKNOWN = 'unknown';
/** The form in metadata, journal and results. It is short because metadata is limited. */
function formatKey({ content, use, callers, leg, attempt, process, versionId }) {
    const version = Buffer.from(versionId.replaceAll('-', ''), 'hex').toString('base64url');
    return [content, use, callers ?? UNKNOWN, leg, attempt, process, version].join('.');
}
const KEY = /^([0-9a-f]{20})\.([0-9a-f]{8})\.([0-9a-f]{6}|unknown)\.([0-9a-f]{7})\.([1-9]\d{0,8})\.([0-9a-f]{8})\.([\w-]{22})$/;
/** Null for anything that `formatKey` does not write, since metadata and artifacts may come from others. */
function parseKey(text) {
    const [, content = '', use = '', callers = '', leg = '', attempt = '', process = '', version = ''] = KEY.exec(text) ?? [];
    const versionId = (0,_lib_uuid_js__WEBPACK_IMPORTED_MODULE_1__/* .parseUuid */ .X)(Buffer.from(version, 'base64url').toString('hex'));
    if (versionId === null)
        return null;
    return {
        content,
        use,
        callers: callers === UNKNOWN ? null : callers,
        leg,
        attempt: Number(attempt),
        process,
        versionId,
    };
}
/** True if `earlier` is the same use of the action in an earlier attempt of the workflow run. */
function isEarlier(earlier, own) {
    const sameCallers = earlier.callers === null || own.callers === null || earlier.callers === own.callers;
    return earlier.use === own.use && sameCallers && earlier.attempt < own.attempt;
}


/***/ }),

/***/ 38243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vr: () => (/* binding */ uploadName),
/* harmony export */   nj: () => (/* binding */ toSubmissions),
/* harmony export */   zm: () => (/* binding */ isFolded)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_source_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90987);
/* harmony import */ var _lib_compare_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66792);
/* harmony import */ var _submission_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65597);




/** Cases that would be sent identically share one submission. Submissions are in the order of the cases. */
function toSubmissions(cases, version, choice, origin) {
    const groups = new Map();
    for (const one of cases) {
        const identity = JSON.stringify(whatIsSent(one));
        const group = groups.get(identity);
        if (group)
            group.push(one);
        else
            groups.set(identity, [one]);
    }
    const sender = (0,_submission_key_js__WEBPACK_IMPORTED_MODULE_1__/* .senderOf */ .VO)(origin, choice.matrixLeg);
    return [...groups.values()].map((group) => toSubmission(group, version, choice, origin, sender));
}
function toSubmission(cases, { agentId, versionId }, choice, origin, sender) {
    const [first] = cases;
    const content = (0,_submission_key_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br)([versionId, ...whatIsSent(first)], _submission_key_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTENT_DIGITS */ .n1);
    const key = (0,_submission_key_js__WEBPACK_IMPORTED_MODULE_1__/* .formatKey */ .TD)({ ...sender, content, versionId });
    const [file] = first.files;
    const own = {
        github_repository: origin.repository,
        github_sha: origin.sha,
        github_run_id: String(origin.runId),
        github_run_attempt: String(origin.runAttempt),
        github_job: origin.job,
        github_run_url: origin.runUrl,
        case: tail(first.id, MAX_ID_BYTES),
        ...(file === undefined ? {} : { file_sha256: file.file.sha256 }),
        submission_key: key,
    };
    return { cases, key, agentId, versionId, metadata: { ...choice.metadata, ...own }, skipCache: choice.skipCache };
}
/** Identifies what is sent, whatever the order of `inputs`. A file's path counts only if a value contains it. */
function whatIsSent({ files, values }) {
    const parts = files.map(({ input, as, file }) => [input, as, file.sha256, as === 'text' ? null : typeSent(file)]);
    return [parts.toSorted(byKey), Object.entries(values).toSorted(byKey)];
}
/** The sort is stable, so files of one input keep their order. */
const byKey = ([a], [b]) => (0,_lib_compare_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(String(a), String(b));
/** Roe reads a file by its type, and by its extension if the type is unknown. */
const typeSent = ({ contentType, path }) => contentType === _files_source_file_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_TYPE */ .qz ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path).toLowerCase() : contentType;
/**
 * Limits a case's id as JSON, so that a job's metadata stays under 2 KB. The end of a path is kept, since it says more than
 * the beginning.
 */
const MAX_ID_BYTES = 400;
function tail(id, maxBytes) {
    if (Buffer.byteLength(JSON.stringify(id)) - 2 <= maxBytes)
        return id;
    const characters = [...id];
    const bytes = characters.map((character) => Buffer.byteLength(JSON.stringify(character)) - 2);
    let total = bytes.reduce((sum, count) => sum + count, 0);
    let start = 0;
    for (; total > maxBytes; start += 1)
        total -= bytes[start] ?? 0;
    return characters.slice(start).join('');
}
const MAX_NAME_LENGTH = 200;
/**
 * An upload's file name in a form that every server accepts: no folders, ASCII only, with its extension. A name of which no
 * letter is left says which document it is by the hash. The case in the metadata has the real path.
 */
function uploadName({ path, sha256 }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const folded = name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\x20-\x7e]|["\\/:*?<>|%;]/g, '_');
    const dot = folded.lastIndexOf('.');
    const extension = dot > 0 ? folded.slice(dot).slice(0, 20) : '';
    const stem = dot > 0 ? folded.slice(0, dot) : folded;
    const named = /[A-Za-z0-9]/.test(stem) ? stem : `document-${sha256.slice(0, 8)}`;
    return `${named.slice(0, MAX_NAME_LENGTH - extension.length)}${extension}`;
}
/** Whether the upload's name leaves out letters of the file's own. */
const isFolded = (file) => uploadName(file) !== file.path.slice(file.path.lastIndexOf('/') + 1);


/***/ })

};
