export const id = 809;
export const ids = [809];
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
/* harmony export */   Lz: () => (/* binding */ toleranceOf),
/* harmony export */   Ms: () => (/* binding */ valueTexts),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90467);
/* harmony import */ var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56817);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43799);



const placeName = (pointer) => (pointer === '' ? 'the output' : pointer);
/** The difference that an `expected` check found at one place. Null for other findings and for findings without values. */
function differenceOf({ kind, passed, pointer, expected, actual }) {
    if (kind !== 'expected' || passed || pointer === null || (expected === null && actual === null))
        return null;
    return { place: placeName(pointer), ...valueTexts(expected, actual ?? undefined) };
}
function valueTexts(expected, actual) {
    // The items of two arrays are compared one by one. A difference between the arrays themselves is one of length.
    if (Array.isArray(expected) && Array.isArray(actual)) {
        return { expected: (0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .t)(expected.length, 'item'), actual: (0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .t)(actual.length, 'item') };
    }
    return { expected: expectedText(expected), actual: jsonText(actual) };
}
function expectedText(expected) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(expected))
        return jsonText(expected);
    if ('$number' in expected)
        return `${jsonText(expected.$number)} ± ${toleranceOf(expected)}`;
    return '$pattern' in expected ? `a text like ${jsonText(expected.$pattern)}` : jsonText(expected);
}
const toleranceOf = ({ $tolerance }) => (typeof $tolerance === 'number' ? $tolerance : 0);
const jsonText = (value) => (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .x)(value === undefined ? 'nothing' : JSON.stringify(value), 200);


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
        __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
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

/***/ 66792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/** By UTF-16 code units, so that no machine's language changes the order. */
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 27463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Decodes UTF-8. V8 decodes ASCII, as most JSON is, much faster as Latin-1, since it knows the string's length in advance. */
const decoded = (bytes) => bytes.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes) ? 'latin1' : 'utf8');


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
/* harmony import */ var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56817);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43799);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68961);
/* harmony import */ var _comment_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15413);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96209);
/* harmony import */ var _summary_groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62331);
/* harmony import */ var _summary_head_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53083);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37455);









/** The first line of every comment of this use. */
function markerOf({ action = 'roe-agent-batch', workflowRef, origin, matrixLeg, task }) {
    const { callers, job, step, use } = origin;
    const names = [workflowRef.replace(/@.*$/s, ''), callers ?? task, job, step, use, matrixLeg];
    return `<!-- ${action} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32)} -->`;
}
/** GitHub's limit is 65 536 characters. This leaves a margin. */
const MAX_COMMENT_LENGTH = 65_000;
const MAX_HEAD_LENGTH = 20_000;
const MAX_ROWS = 50;
const MAX_FIXED = 20;
const MAX_PATH_LENGTH = 300;
/** Renders the comment in GitHub's Markdown: the verdict, the counts, what did not succeed and what changed. The advice is only in the summary. */
function renderComment(report, options) {
    const { marker, previous, scrub } = options;
    const change = changeSince(previous?.unsuccessful ?? null, report.rows);
    const head = [commentHead(report, options), change === null ? '' : changeText(change)].join('');
    const state = (0,_comment_state_js__WEBPACK_IMPORTED_MODULE_2__/* .hideState */ .WF)((0,_comment_state_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(report, previous), scrub);
    const foot = [fixedText(change?.fixed ?? [], report.unit), footOf(report, options.sha)].join('');
    const maxTableLength = MAX_COMMENT_LENGTH - marker.length - head.length - foot.length - _comment_state_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_STATE_LENGTH */ .GA;
    return [`${marker}\n`, scrub(`${head}${tableOf(report, change, maxTableLength)}${foot}`), state].join('');
}
function commentHead(report, options) {
    const opening = (0,_summary_head_js__WEBPACK_IMPORTED_MODULE_4__/* .openingOf */ .E)(report, options, '###');
    const tooLong = { ...report, verdict: { ...report.verdict, detail: FULL_ELSEWHERE } };
    // With hundreds of problems with the agent or the checks, the comment refers to the summary.
    return opening.length <= MAX_HEAD_LENGTH ? opening : (0,_summary_head_js__WEBPACK_IMPORTED_MODULE_4__/* .openingOf */ .E)(tooLong, options, '###');
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
function tableOf(report, change, maxCharacters) {
    // The sort is stable: what is new first, and each in the order of the cases.
    const isNew = (row) => change?.newlyFailing.has(row.case) ?? false;
    const view = (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .viewOf */ .d)(report);
    const unsuccessful = view.unsuccessful.toSorted((a, b) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .byWorstOutcome */ .zn)(a, b) || Number(isNew(b)) - Number(isNew(a)));
    if (unsuccessful.length === 0)
        return '';
    const lines = [];
    const { table, intro } = (0,_summary_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .tableFor */ .md)(view, report.verdict);
    const head = table.head(report.unit);
    let budget = maxCharacters - intro.length - head.length - 200;
    for (const row of unsuccessful.slice(0, MAX_ROWS)) {
        const line = table.rowOf(row, isNew(row) ? '🆕 ' : '');
        budget -= line.length;
        if (budget < 0)
            break;
        lines.push(line);
    }
    const others = unsuccessful.length - lines.length;
    const more = others === 0
        ? ''
        : `\n${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_6__/* .pluralize */ .t)(others, `more ${report.unit}`)} did not succeed; see the report for all of them.\n`;
    return `${intro}${head}${lines.join('')}${more}\n`;
}
function fixedText(fixed, unit) {
    if (fixed.length === 0)
        return '';
    const shown = fixed.slice(0, MAX_FIXED).map((id) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownPath */ .NN)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_8__/* .truncate */ .x)(id, MAX_PATH_LENGTH))}\n`);
    const others = fixed.length - shown.length;
    const more = others === 0 ? '' : `- and ${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_6__/* .pluralize */ .t)(others, `more ${unit}`)}\n`;
    return `<details><summary>${fixed.length} fixed since the last run</summary>\n\n${shown.join('')}${more}\n</details>\n\n`;
}
/** Names the run, commit, job and step. A step without an id has a meaningless name from GitHub that begins with `__`. */
function footOf({ origin }, sha) {
    const step = origin.step.startsWith('__') ? '' : ` · step <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCell */ .UZ)(origin.step)}</code>`;
    const attempt = origin.runAttempt > 1 ? `, attempt ${origin.runAttempt}` : '';
    const job = origin.job === '' ? '' : ` · job <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .markdownCell */ .UZ)(origin.job)}</code>`;
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
/* harmony export */   hd: () => (/* binding */ mermaidName),
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
        .replace(/^(\d+)\./, '$1&#46;')
        .replace(/(?:&#(?:64|35|58);|www|GH-)(?=[^\s])|&#36;/gi, '$&<wbr>')
        .replace(/(?:&#\d+;|[^\s&<>-]){20}(?=[^\s<\p{M}])/gu, '$&<wbr>');
}
/** Like `markdownCell`, but text in backticks becomes code. */
function markdownSentence(text) {
    return markdownCell(text).replace(/&#96;((?:(?!&#96;).){1,100})&#96;/g, '<code>$1</code>');
}
/** A name in bold. An empty name becomes a dash, since four asterisks are a horizontal rule. */
const markdownName = (text) => `**${markdownCell(text) || '–'}**`;
/** A path that may break at its folders in a narrow column. */
function markdownPath(path) {
    return markdownCell(path).replace(/[/]|&#95;/g, '$&<wbr>');
}
/** Escapes foreign text of several lines for HTML's `<pre>`, in which GitHub does not look for Markdown. */
function preformatted(text) {
    return text
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(/[^\P{Cc}\n\t]|\p{Cf}/gu, '')
        .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * Foreign text as a name in Mermaid, reduced to letters, digits and a few signs that none of its grammars use. The
 * invisible word joiner keeps the name from beginning with a keyword.
 */
function mermaidName(text) {
    return `\u2060${oneLine(text).replace(/[^\p{L}\p{N} ._…-]/gu, '_')}`;
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

/***/ 18456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ toReport),
/* harmony export */   p: () => (/* binding */ isOneFile)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);

/** Builds the report of `rows`, which are sorted by case. `judgeBy` turns the counts of outcomes into the verdict. */
function toReport(rows, data, judgeBy) {
    const tally = { counts: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .countOutcomes */ .XF)(rows), total: rows.length, unit: wordOf(rows) };
    return {
        shard: null,
        leftOut: null,
        artifactName: null,
        halt: null,
        legs: null,
        ...data,
        verdict: judgeBy(tally),
        ...tally,
        cached: rows.filter((row) => row.cached).length,
        reused: rows.filter((row) => row.reused).length,
        cost: sumOfCosts(rows),
        openJobs: openJobsOf(rows),
        rows,
    };
}
/** Whether the case is one file and nothing else. */
const isOneFile = ({ row, files, case: id }) => row === null && files.length === 1 && files[0]?.path === id;
const wordOf = (rows) => (rows.every(isOneFile) ? 'file' : 'case');
const TERMINAL = new Set(['SUCCESS', 'FAILURE', 'CANCELLED', 'CACHED']);
function openJobsOf(rows) {
    const open = rows.flatMap(({ jobId, status }) => jobId === null || (status !== null && TERMINAL.has(status.name)) ? [] : [jobId]);
    return [...new Set(open)];
}
/** Cases that share a job share its cost. The sum is in millionths, so that 0.1 + 0.2 is 0.3. */
function sumOfCosts(rows) {
    const costs = new Map();
    for (const { jobId, cost } of rows)
        if (jobId !== null && cost !== null)
            costs.set(jobId, cost);
    const millionths = [...costs.values()].reduce((sum, cost) => sum + Math.round(cost * 1e6), 0);
    return millionths / 1e6;
}


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

/***/ 97725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   W7: () => (/* binding */ MAX_INDENTED_LENGTH),
/* harmony export */   cz: () => (/* binding */ detailsOf)
/* harmony export */ });
/* harmony import */ var _checks_difference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50532);
/* harmony import */ var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56817);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43799);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96209);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92914);







const MAX_WHOLE_REASON_LENGTH = 2_000;
const MAX_OUTPUTS_LENGTH = 4_000;
/** Longer JSON is not indented, since only its beginning is shown. */
const MAX_INDENTED_LENGTH = 100_000;
const MAX_OUTPUTS = 20;
const MAX_CHECKS = 20;
const MAX_CELL_LENGTH = 200;
/** The folded details of a case: failed checks, outputs, and its ids at Roe. `source` names the place that has everything. */
function detailsOf(record, source, open = false) {
    const parts = [
        reasonOf(record),
        checksOf(record.checks, source),
        outputsOf(record.outputs ?? [], '', source),
        outputsOf(record.correctedOutputs ?? [], ', corrected', source),
        (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneFile */ .p)(record) ? '' : filesOf(record.files, source),
        record.row === null ? '' : rowOf(record.row, source),
        `<sub>${namesOf(record).join(' · ')}</sub>`,
    ];
    const title = `${_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .MARKS */ .j7[record.outcome]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownPath */ .NN)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .x)(record.case, MAX_CELL_LENGTH))}`;
    return folded(title, parts.filter((part) => part !== '').join('\n\n'), open);
}
/** Folds Markdown, which GitHub only recognizes between empty lines. */
function folded(title, body, open = false) {
    return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}
function reasonOf({ error }) {
    if (error === null || (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .uV)(error).length <= _rows_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_REASON_LENGTH */ .hl)
        return '';
    return `Reason: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSentence */ .nv)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .x)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .uV)(error), MAX_WHOLE_REASON_LENGTH))}`;
}
function namesOf({ jobId, status, durationMs, submissionKey, inputTokens, outputTokens }) {
    return [
        ...(jobId === null ? [] : [`Job <code>${jobId}</code>`]),
        ...(status === null ? [] : [`status ${status.name}`]),
        ...(jobId === null && submissionKey !== null ? [`submission_key <code>${submissionKey}</code>`] : []),
        ...(durationMs === null ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(durationMs)]),
        ...(inputTokens === null ? [] : [`${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .t)(inputTokens, 'token')} in`]),
        ...(outputTokens === null ? [] : [`${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .t)(outputTokens, 'token')} out`]),
    ];
}
function checksOf(checks, source) {
    const refusals = checks.filter(({ passed }) => !passed);
    if (refusals.length === 0)
        return '';
    const shown = refusals.slice(0, MAX_CHECKS);
    const differences = shown.map(_checks_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .differenceOf */ .Pq).filter((difference) => difference !== null);
    const sentences = shown.filter((check) => (0,_checks_difference_js__WEBPACK_IMPORTED_MODULE_6__/* .differenceOf */ .Pq)(check) === null);
    const rows = differences.map(({ place, expected, actual }) => `| ${[place, expected, actual].map(cell).join(' | ')} |`);
    const table = ['| Where | Expected | Actual |', '| :-- | :-- | :-- |', ...rows].join('\n');
    const list = sentences.map(({ kind, message }) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCell */ .UZ)(kind)}: ${cell(message)}`).join('\n');
    const others = refusals.length - shown.length;
    return [
        differences.length === 0 ? '' : table,
        list,
        others === 0 ? '' : `${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .t)(others, 'more failed check')} in ${source}.`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
const MAX_FILES = 20;
const MAX_COLUMNS = 30;
function filesOf(files, source) {
    if (files.length === 0)
        return '';
    const lines = files.slice(0, MAX_FILES).map(({ input, as, path }) => {
        const place = input === null ? '' : `${cell(input)}${as === 'text' ? ', as text' : ''}`;
        return `| ${place} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownPath */ .NN)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .x)(path, MAX_CELL_LENGTH))} |`;
    });
    return tableOf(['Input', 'File'], lines, [files.length - lines.length, 'more file'], source);
}
function rowOf({ source: table, line, values }, source) {
    const cells = Object.entries(values);
    const lines = cells.slice(0, MAX_COLUMNS).map(([column, value]) => `| ${cell(column)} | ${cell((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cellText */ .Ie)(value))} |`);
    const others = [cells.length - lines.length, 'more column'];
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownPath */ .NN)(table)}, line ${line}\n\n${tableOf(['Column', 'Value'], lines, others, source)}`;
}
function tableOf(heads, lines, [others, what], source) {
    const rest = others === 0 ? '' : `\n\n${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .t)(others, what)} in ${source}.`;
    return `| ${heads.join(' | ')} |\n| :-- | :-- |\n${lines.join('\n')}${rest}`;
}
const cell = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownCell */ .UZ)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .x)(text, MAX_CELL_LENGTH));
/** The texts share one file's length limit, so that a long text does not hide the others. */
function outputsOf(outputs, note, source) {
    const shown = outputs.slice(0, MAX_OUTPUTS);
    const max = Math.floor(MAX_OUTPUTS_LENGTH / Math.max(1, shown.length));
    const blocks = shown.map((output) => {
        const isIndented = output.value.length <= MAX_INDENTED_LENGTH && output.json !== null;
        const text = isIndented ? JSON.stringify(output.json, null, 2) : output.value;
        const shown = beginningOf(text, max);
        const length = text.length + (output.leftOut ?? 0);
        const isCut = shown.length < length;
        const cut = isCut ? `\n\nShows ${shown.length} of ${length} characters; the whole output is in ${source}.` : '';
        const title = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownName */ .Zt)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .x)(output.key, MAX_CELL_LENGTH))}${note}`;
        const lines = `${isIndented ? shown : wrapped(shown)}${isCut ? '…' : ''}`;
        return `${title}\n\n<pre>\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .preformatted */ .EC)(lines)}\n</pre>${cut}`;
    });
    const others = outputs.length - shown.length;
    return [...blocks, ...(others === 0 ? [] : [`${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .t)(others, 'more output')} in ${source}.`])].join('\n\n');
}
/** Cuts at the end of a line if there is a suitable one, and never within a character. */
function beginningOf(text, max) {
    if (text.length <= max)
        return text;
    const end = text.lastIndexOf('\n', max - 2) + 1;
    return end > max / 2 ? text.slice(0, end) : (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_4__/* .truncate */ .x)(text, max).slice(0, -1);
}
/** GitHub scrolls long lines of a `<pre>` out of view. */
const MAX_LINE_LENGTH = 110;
/** Wraps prose into visible lines without splitting words. */
const wrapped = (text) => text
    .split('\n')
    .map((line) => (line.length <= MAX_LINE_LENGTH ? line : line.replace(/(.{60,110}) (?=\S)/gu, '$1\n')))
    .join('\n');


/***/ }),

/***/ 62331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ hasDetails),
/* harmony export */   VR: () => (/* binding */ groupText),
/* harmony export */   _z: () => (/* binding */ fillDetails),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   md: () => (/* binding */ tableFor),
/* harmony export */   vB: () => (/* binding */ rowTexts)
/* harmony export */ });
/* harmony import */ var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56817);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18456);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37455);
/* harmony import */ var _details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97725);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92914);






const MAX_OPEN_ROWS = 20;
const MAX_OPEN_DETAILS = 5;
function groupsOf(report) {
    const view = (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewOf */ .d)(report);
    const { unsuccessful: bad, successful: good } = view;
    const { unit } = report;
    const { table, intro } = tableFor(view, report.verdict);
    const openBad = table === _rows_js__WEBPACK_IMPORTED_MODULE_4__/* .WITHOUT_REASON */ .yi && intro === '' ? 0 : MAX_OPEN_ROWS;
    const openGood = bad.length === 0 ? MAX_OPEN_ROWS : 0;
    return [
        {
            rows: bad,
            table,
            intro,
            openRows: openBad,
            name: table === _rows_js__WEBPACK_IMPORTED_MODULE_4__/* .PLANNED */ .TZ ? 'of the plan' : 'that did not succeed',
            unit,
        },
        { rows: good, table: _rows_js__WEBPACK_IMPORTED_MODULE_4__/* .SUCCESSFUL */ .Do, intro: '', openRows: openGood, name: 'that succeeded', unit },
    ];
}
/** The table of the cases that did not succeed. A reason that all share is stated once, by the verdict or above the table. */
function tableFor({ unsuccessful, commonProblem }, verdict) {
    if (verdict.conclusion === 'skipped')
        return { table: _rows_js__WEBPACK_IMPORTED_MODULE_4__/* .PLANNED */ .TZ, intro: '' };
    if (commonProblem !== null && (0,_view_js__WEBPACK_IMPORTED_MODULE_2__/* .explains */ .$)(verdict, commonProblem))
        return { table: _rows_js__WEBPACK_IMPORTED_MODULE_4__/* .WITHOUT_REASON */ .yi, intro: '' };
    if (commonProblem === null || unsuccessful.length === 1)
        return { table: _rows_js__WEBPACK_IMPORTED_MODULE_4__/* .UNSUCCESSFUL */ .Ks, intro: '' };
    const reason = (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonCell */ .JO)(commonProblem);
    return { table: _rows_js__WEBPACK_IMPORTED_MODULE_4__/* .WITHOUT_REASON */ .yi, intro: `All ${unsuccessful.length} for the same reason: ${reason}\n\n` };
}
function* rowTexts({ rows, table }) {
    for (const row of rows)
        yield table.rowOf(row);
}
/** Without a job there are no details beyond the row, unless the row truncates the reason or the case is more than its id. */
const hasDetails = (row) => row.jobId !== null || (row.error !== null && ((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .uV)(row.error).length > _rows_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REASON_LENGTH */ .hl || isNews(row)));
/** If the whole run has the problem, the parts of one case say nothing about it. */
const isNews = (row) => !(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isOneFile */ .p)(row) && row.error?.scope === 'case';
/** The details of as many cases as fit. No more records are read. */
async function fillDetails({ rows, openRows }, budget, records, source) {
    const details = [];
    for await (const record of records(rows.filter(hasDetails), () => _details_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_INDENTED_LENGTH */ .W7)) {
        // If there is only one case, its details are open.
        const text = (0,_details_js__WEBPACK_IMPORTED_MODULE_3__/* .detailsOf */ .cz)(record, source, rows.length === 1 && openRows > 0);
        if (!budget.take(text))
            break;
        details.push(text);
    }
    return details;
}
/** The table and the details. If no row is visible, both are in one fold. */
function groupText({ table, intro, openRows, name, unit }, texts, details) {
    if (texts.length === 0)
        return '';
    const foldedDetails = detailsText(details, `Details of ${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .t)(details.length, unit)} ${name}`);
    if (openRows === 0) {
        return `${(0,_details_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .t)(texts.length, unit)} ${name}`, `${table.head(unit)}${texts.join('')}\n${foldedDetails}`)}\n`;
    }
    const open = texts.slice(0, openRows).join('');
    const rest = texts.slice(openRows);
    const fold = rest.length === 0
        ? ''
        : (0,_details_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .t)(rest.length, `more ${unit}`)} ${name}`, `${table.head(unit)}${rest.join('')}`);
    return `${intro}${table.head(unit)}${open}\n${fold}${fold === '' ? '' : '\n'}${foldedDetails}`;
}
function detailsText(details, title) {
    if (details.length === 0)
        return '';
    const all = details.join('\n');
    return `${details.length <= MAX_OPEN_DETAILS ? all : (0,_details_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(title, all)}\n`;
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
// EXTERNAL MODULE: ./build/src/report/view.js
var view = __webpack_require__(37455);
;// CONCATENATED MODULE: ./build/src/report/summary/next-steps.js

/** Advice is given only for the most frequent problems. A longer list would not be read. */
const MAX_STEPS = 3;
/** Advice in Markdown for a run that did not pass: the most frequent problem first, and of equally frequent ones the worse. Empty if the verdict says it all. */
function nextSteps(report, resume) {
    const { conclusion } = report.verdict;
    if (conclusion !== 'failure' && conclusion !== 'cancelled')
        return [];
    const counts = new Map();
    const words = wordsFor(report);
    for (const row of (0,view/* viewOf */.d)(report).unsuccessful) {
        const advice = adviceFor(row, words);
        if (advice !== null)
            counts.set(advice, (counts.get(advice) ?? 0) + 1);
    }
    const steps = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAX_STEPS);
    if (steps.length === 0)
        return [];
    return [...steps.map(([advice]) => advice), ...(gainsByRerun(report) ? [rerun(report, resume)] : [])];
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
    'fail-fast': ({ unit }) => `First look at the ${unit} that ended the run: because of \`fail-fast\`, the others were not sent.`,
};

// EXTERNAL MODULE: ./build/src/report/summary/rows.js
var rows = __webpack_require__(92914);
;// CONCATENATED MODULE: ./build/src/report/summary/head.js











function headOf(report, options) {
    const steps = nextSteps(report, options.resume);
    const advice = steps.length === 0 ? '' : `**What to do next**\n\n${steps.map((step) => `- ${step}`).join('\n')}\n\n`;
    return `${openingOf(report, options)}${openJobsOf(report)}${postActionsOf(report)}${advice}`;
}
/** With this many job ids, the summary's size limit still leaves enough for everything else. */
const MAX_OPEN_JOBS = 5_000;
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
        `${level} ${CONCLUSION_MARKS[verdict.conclusion]} Roe agent: ${(0,report_escape/* markdownSentence */.nv)((0,truncate/* truncate */.x)(verdict.headline, MAX_HEADLINE_LENGTH))}`,
        report.agent !== null && (0,roe/* isSandbox */.CO)(report.agent) ? `🧪 **${report_text/* SANDBOX_SENTENCE */.mE}**` : '',
        reasonsOf(verdict),
        countsOf(report),
        [factsOf(report), linksOf(links)].filter((part) => part !== '').join(' · '),
    ];
    return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n\n`;
}
const CONCLUSION_MARKS = { success: '✅', failure: '❌', cancelled: '🚫', skipped: '⏭️' };
const MAX_HEADLINE_LENGTH = 1_000;
const MAX_SENTENCE_LENGTH = 5_000;
const MAX_PROBLEM_LENGTH = 1_000;
const MAX_NAME_LENGTH = 200;
const MAX_PROBLEMS = 50;
function reasonsOf(verdict) {
    const lines = (0,src_verdict/* linesOf */.Dx)(verdict);
    if (lines.length < 2)
        return lines.map((line) => paragraph((0,report_text/* asSentence */.KG)(line))).join('');
    const shown = lines.slice(0, MAX_PROBLEMS).map((line) => `- ${paragraph(line, MAX_PROBLEM_LENGTH)}`);
    const others = lines.length - shown.length;
    return [...shown, ...(others === 0 ? [] : [`- and ${(0,pluralize/* pluralize */.t)(others, 'more problem')}`])].join('\n');
}
const paragraph = (text, max = MAX_SENTENCE_LENGTH) => (0,report_escape/* markdownSentence */.nv)((0,truncate/* truncate */.x)(text, max));
/** Empty if there is only one outcome, since the verdict already says it. */
function countsOf({ counts }) {
    const seen = src_outcome/* OUTCOMES */.im.toReversed().filter((outcome) => counts[outcome] > 0);
    if (seen.length < 2)
        return '';
    const texts = seen.map((outcome) => `${rows/* MARKS */.j7[outcome]} **${counts[outcome]}** ${(0,src_outcome/* outcomeWord */.nG)(outcome)}`);
    return texts.map((text) => text.replaceAll(' ', '&nbsp;')).join(' &nbsp; ');
}
/** A run that ended before it knew its agent and files has no facts but its shard. */
function factsOf(report) {
    const { agent, cached, reused, cost } = report;
    if (agent === null && report.total === 0)
        return casesOf(report);
    const facts = [
        agent === null
            ? ''
            : `${(0,report_escape/* markdownName */.Zt)((0,truncate/* truncate */.x)(agent.agentName, MAX_NAME_LENGTH))} ${(0,report_escape/* markdownCell */.UZ)((0,truncate/* truncate */.x)(agent.versionName, MAX_NAME_LENGTH))}`,
        casesOf(report),
        (0,report_text/* durationText */.S5)(report.finishedAtMs - report.startedAtMs),
        cached === 0 ? '' : `${cached} from the cache`,
        reused === 0 ? '' : `${reused} from an earlier attempt`,
        cost === 0 ? '' : `cost ${(0,report_text/* costText */.rs)(cost)} as Roe reports it`,
    ];
    return facts.filter((fact) => fact !== '').join(' · ');
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

/***/ 92914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ SUCCESSFUL),
/* harmony export */   JO: () => (/* binding */ reasonCell),
/* harmony export */   Ks: () => (/* binding */ UNSUCCESSFUL),
/* harmony export */   TZ: () => (/* binding */ PLANNED),
/* harmony export */   hl: () => (/* binding */ MAX_REASON_LENGTH),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   yi: () => (/* binding */ WITHOUT_REASON)
/* harmony export */ });
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43799);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96209);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);





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
const UNSUCCESSFUL = {
    head: headOf('Outcome', 'Reason'),
    rowOf: (row, mark) => line([nameOf(row, mark), outcomeOf(row), row.error === null ? '' : reasonCell(row.error)]),
};
const WITHOUT_REASON = {
    head: headOf('Outcome'),
    rowOf: (row, mark) => line([nameOf(row, mark), outcomeOf(row)]),
};
const SUCCESSFUL = {
    head: headOf('Outcome', 'Time', 'Cost'),
    rowOf: (row, mark) => line([nameOf(row, mark), outcomeOf(row), timeOf(row), row.cost === null ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .costText */ .rs)(row.cost)]),
};
const PLANNED = {
    head: headOf('Plan'),
    rowOf: (row, mark) => line([nameOf(row, mark), planOf(row)]),
};
function headOf(...others) {
    const numbers = ['Time', 'Cost'];
    return (unit) => {
        const columns = [unit === 'file' ? 'File' : 'Case', ...others];
        return `${line(columns)}${line(columns.map((column) => (numbers.includes(column) ? '--:' : ':--')))}`;
    };
}
function line(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
/** Keeps a number and its unit on one line in a narrow column. */
const NO_BREAK = '\u00a0';
/** A long path is cut at its beginning, since its end says more. */
const nameOf = ({ case: id }, mark = '') => mark + (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownPath */ .NN)(id.length > MAX_NAME_LENGTH ? `…${id.slice(-MAX_NAME_LENGTH)}` : id);
function outcomeOf({ outcome, cached, reused }) {
    const origin = cached ? ', cached' : reused ? ', reused' : '';
    return `${MARKS[outcome]}${NO_BREAK}${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWord */ .nG)(outcome).replaceAll(' ', NO_BREAK)}${origin}`;
}
const reasonCell = (problem) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .x)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .uV)(problem), MAX_REASON_LENGTH));
function planOf({ error }) {
    const message = error?.message ?? '';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSentence */ .nv)((0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .x)(error?.code === _problem_js__WEBPACK_IMPORTED_MODULE_4__/* .DRY_RUN */ .yE ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalized */ .l2)(message) : `Left out: ${message}`, MAX_REASON_LENGTH));
}
const timeOf = ({ durationMs }) => durationMs === null ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(durationMs).replaceAll(' ', NO_BREAK);


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
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _lib_error_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88501);
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
const costText = (cost) => String(Math.round(cost * 1e6) / 1e6);
/** Capitalizes a text that begins with a plain word, but not one that begins with a path, a name or a sign. */
const capitalized = (text) => text.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase());
const asSentence = (text) => (0,_lib_error_message_js__WEBPACK_IMPORTED_MODULE_0__/* .withFullStop */ .uo)(capitalized(text));
/** Codes of problems whose message quotes Roe or the user's own check. Such a message is not changed. */
const QUOTING = ['job-failed', 'check-failed', _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_BROKEN */ .Z_];
/** Why a file did not succeed, to be shown next to its outcome. Our own messages become sentences. */
const reasonText = ({ code, message }) => QUOTING.includes(code) ? message : asSentence(message);


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
    const unsuccessful = rows.filter(({ outcome }) => outcome !== 'succeeded').toSorted(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .byWorstOutcome */ .zn);
    const problem = unsuccessful[0]?.error ?? null;
    const isCommon = unsuccessful.every(({ error }) => error !== null && problem !== null && (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameProblem */ .St)(error, problem));
    return {
        unsuccessful,
        successful: rows.filter(({ outcome }) => outcome === 'succeeded'),
        commonProblem: isCommon ? problem : null,
    };
}
/** Whether the verdict already states the problem, so that no file has to repeat it. */
const explains = ({ problems }, problem) => problems.some((stated) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameProblem */ .St)(stated, problem));


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
