export const id = 580;
export const ids = [580];
export const modules = {

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



/** Names a place in the output for a reader, given its JSON Pointer. */
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

/***/ 78140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createActionsRunner)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/src/lib/truncate.js
var truncate = __webpack_require__(43799);
// EXTERNAL MODULE: ./build/src/github/actions-step.js
var actions_step = __webpack_require__(91801);
// EXTERNAL MODULE: ./build/src/github/escape-commands.js
var escape_commands = __webpack_require__(80841);
// EXTERNAL MODULE: ./build/src/lib/json.js
var json = __webpack_require__(90467);
;// CONCATENATED MODULE: ./build/src/github/event.js

/**
 * Reads the file that GitHub writes to GITHUB_EVENT_PATH (docs: webhook events and payloads). Wrong or missing parts count
 * as absent.
 */
function readEvent(name, actor, payload) {
    const sender = (0,json/* textAt */.$6)(payload, 'sender', 'login');
    return {
        name,
        actors: [actor, sender ?? ''].filter((login) => login !== ''),
        pullRequest: name === 'workflow_run' ? pullRequestOfRun(payload) : pullRequestOf(payload),
        range: name === 'push' ? pushed(payload) : name === 'merge_group' ? queued(payload) : null,
    };
}
function pullRequestOf(payload) {
    // A comment on a pull request is an `issue_comment` event.
    const onIssue = (0,json.at)(payload, 'issue', 'pull_request') ? (0,json.at)(payload, 'issue') : null;
    const pullRequest = (0,json.at)(payload, 'pull_request') ?? onIssue;
    const number = (0,json.at)(pullRequest, 'number');
    if (!isCount(number) || number === 0)
        return null;
    const changedFiles = (0,json.at)(pullRequest, 'changed_files');
    return {
        number,
        headSha: commitAt(pullRequest, 'head', 'sha'),
        fromFork: isFromFork(pullRequest, (0,json/* textAt */.$6)(payload, 'repository', 'full_name')),
        changedFiles: isCount(changedFiles) ? changedFiles : null,
    };
}
/**
 * The pull request of the run that triggered this one. GitHub lists none if the head is in a fork, and may list pull
 * requests of other repositories. If it lists several of this repository, the result is null, since choosing would be a
 * guess.
 */
function pullRequestOfRun(payload) {
    const list = (0,json.at)(payload, 'workflow_run', 'pull_requests');
    const repository = (0,json.at)(payload, 'repository', 'id');
    const isElsewhere = (pullRequest, side) => {
        const id = (0,json.at)(pullRequest, side, 'repo', 'id');
        return isCount(id) && isCount(repository) && id !== repository;
    };
    const own = (Array.isArray(list) ? list : []).filter((pullRequest) => !isElsewhere(pullRequest, 'base'));
    const [pullRequest] = own;
    const number = (0,json.at)(pullRequest, 'number');
    if (own.length !== 1 || !isCount(number) || number === 0)
        return null;
    const headSha = commitAt(payload, 'workflow_run', 'head_sha') ?? commitAt(pullRequest, 'head', 'sha');
    return { number, headSha, fromFork: isElsewhere(pullRequest, 'head'), changedFiles: null };
}
/** The event is about the base's repository. A truncated payload names the base only there. */
function isFromFork(pullRequest, repository) {
    if ((0,json.at)(pullRequest, 'head') === null)
        return false;
    const base = (0,json/* textAt */.$6)(pullRequest, 'base', 'repo', 'full_name') ?? repository;
    if (base === null)
        return false;
    return (0,json/* textAt */.$6)(pullRequest, 'head', 'repo', 'full_name')?.toLowerCase() !== base.toLowerCase();
}
/** A pushed tag changes no file. */
function pushed(payload) {
    const ref = (0,json/* textAt */.$6)(payload, 'ref');
    const head = commitAt(payload, 'after');
    if (head === null || !ref?.startsWith('refs/heads/'))
        return null;
    const defaultBranch = (0,json/* textAt */.$6)(payload, 'repository', 'default_branch');
    const onDefault = ref === `refs/heads/${defaultBranch}`;
    return { base: commitAt(payload, 'before'), head, defaultBranch: onDefault ? null : defaultBranch };
}
function queued(payload) {
    const head = commitAt(payload, 'merge_group', 'head_sha');
    return head === null ? null : { base: commitAt(payload, 'merge_group', 'base_sha'), head, defaultBranch: null };
}
/** GitHub writes zeros if there is no commit. */
function commitAt(value, ...path) {
    const sha = (0,json/* textAt */.$6)(value, ...path);
    return sha !== null && /^[0-9a-f]{40,64}$/.test(sha) && !/^0+$/.test(sha) ? sha : null;
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/github/origin.js



/** Reads only the environment, since the event's file may be missing or broken. Call it once per process: each call counts as a use. */
function readOrigin(environment) {
    const repository = environment.GITHUB_REPOSITORY ?? '';
    const runId = Number.parseInt(environment.GITHUB_RUN_ID ?? '', 10) || 0;
    const server = environment.GITHUB_SERVER_URL || 'https://github.com';
    const job = environment.GITHUB_JOB ?? '';
    const step = environment.GITHUB_ACTION ?? '';
    return {
        repository,
        runId,
        runAttempt: Number.parseInt(environment.GITHUB_RUN_ATTEMPT ?? '', 10) || 1,
        callers: callersOf(environment.ACTIONS_ORCHESTRATION_ID ?? '', job),
        job,
        step,
        use: countUse(step, environment.RUNNER_TEMP ?? ''),
        process: (0,external_node_crypto_.randomBytes)(4).toString('hex'),
        sha: environment.GITHUB_SHA ?? '',
        ref: environment.GITHUB_REF ?? '',
        runUrl: repository === '' ? '' : `${server}/${repository}/actions/runs/${runId}`,
    };
}
/**
 * An orchestration id has the form `ID.CALLER.JOB.LEG`: an id of the run, one caller for each enclosing reusable workflow,
 * the workflow job, and `__default` or the matrix values, which may contain dots.
 */
function callersOf(orchestrationId, job) {
    const [id, ...path] = orchestrationId.split('.');
    const at = path.slice(0, -1).lastIndexOf(job);
    return id === '' || at < 0 ? null : path.slice(0, at).join('.');
}
/** Counts uses by creating files, since each use is a separate process. The runner empties the folder before every workflow job. */
function countUse(step, tempDir) {
    if (tempDir === '')
        return 1;
    const name = `roe-use-${(0,external_node_crypto_.createHash)('sha256').update(step).digest('hex').slice(0, 16)}`;
    for (let use = 1;; use += 1) {
        try {
            (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)((0,external_node_path_.join)(tempDir, `${name}-${use}`), 'wx'));
            return use;
        }
        catch (error) {
            // If the folder cannot be written, the run ends soon anyway.
            if (error.code !== 'EEXIST')
                return 1;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/github/actions-runner.js







/** The runner truncates longer messages (ExecutionContext.cs). */
const MAX_ANNOTATION_LENGTH = 4_096;
/** Implements Runner with @actions/*. The artifact client is loaded when it is first used, since many runs never need it. */
function createActionsRunner(environment, manifest, clock) {
    const step = (0,actions_step/* createActionsStep */.O)(environment, manifest, clock);
    const access = { clock, environment, tempDir: step.tempDir };
    let origin = null;
    return {
        ...step,
        origin: async () => {
            origin ??= readOrigin(environment);
            return origin;
        },
        event: () => readEventFile(environment),
        notice: (text) => core/* notice */.lm(step.scrub((0,escape_commands/* escapeCommands */.g)(text))),
        annotate: ({ level, title, message, file }) => {
            // If the path had to be escaped, the annotation would land on a different file, so the file is left out.
            const place = file === null || file !== (0,escape_commands/* escapeCommands */.g)(file) ? {} : { file, startLine: 1 };
            const annotate = level === 'error' ? core/* error */.z3 : core/* warning */.$e;
            const shown = step.scrub((0,escape_commands/* escapeCommands */.g)(message));
            annotate((0,truncate/* truncate */.x)(shown, MAX_ANNOTATION_LENGTH), { title: step.scrub((0,escape_commands/* escapeCommands */.g)(title)), ...place });
        },
        startGroup: (title) => core/* startGroup */.Oh(step.scrub((0,escape_commands/* escapeCommands */.g)(title))),
        endGroup: () => core/* endGroup */.N4(),
        setOutput: (name, value) => core/* setOutput */.uH(name, step.scrub(value)),
        writeSummary: async (markdown) => {
            await core/* summary */.z.emptyBuffer().addRaw(step.scrub(markdown), true).write({ overwrite: true });
        },
        downloadArtifacts: async (namePrefix, fileName, signal) => {
            const { downloadArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(351), __webpack_require__.e(489), __webpack_require__.e(458), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 34554));
            return await downloadArtifacts(namePrefix, fileName, signal, access);
        },
        uploadPage: async (upload) => {
            const { uploadPage } = await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(351), __webpack_require__.e(489), __webpack_require__.e(458), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 34554));
            return await uploadPage(upload, access);
        },
    };
}
/** The event's file may be broken, or missing outside GitHub. */
async function readEventFile(environment) {
    const { GITHUB_EVENT_NAME = '', GITHUB_EVENT_PATH = '', GITHUB_ACTOR = '' } = environment;
    const payload = await (0,promises_.readFile)(GITHUB_EVENT_PATH, 'utf8')
        .then((text) => JSON.parse(text))
        .catch(() => null);
    return readEvent(GITHUB_EVENT_NAME, GITHUB_ACTOR, payload);
}


/***/ }),

/***/ 91801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createActionsStep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91659);
/* harmony import */ var _lib_scrub_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78314);
/* harmony import */ var _escape_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80841);





/** Implements Step with @actions/core. `manifest` is the path of action.yml in the repository. */
function createActionsStep(environment, manifest, clock) {
    const tempDir = environment.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    const secrets = new Set();
    let missingSecrets = (text) => text;
    const scrub = (text) => missingSecrets(text);
    // Escaping comes first: it removes characters that may have split a secret in two.
    const harmless = (text) => scrub((0,_escape_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeCommands */ .g)(text));
    return {
        workspace: realPath(environment.GITHUB_WORKSPACE || process.cwd()),
        tempDir,
        input: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4(name),
        // This module is two folders below the repository's root, both in src/ and in dist/.
        manifest: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(`../../${manifest}`, import.meta.url), 'utf8'),
        secretInput: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4(name, { trimWhitespace: false }),
        environment: (name) => environment[name] ?? '',
        setEnvironment: (name, value) => {
            environment[name] = value;
        },
        mask: (secret) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(secret);
            for (const form of formsToHide(secret))
                secrets.add(form);
            missingSecrets = (0,_lib_scrub_js__WEBPACK_IMPORTED_MODULE_3__/* .createScrub */ .EN)(secrets);
        },
        scrub,
        info: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(harmless(text)),
        warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(harmless(text)),
        error: (sentence) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3(harmless(sentence)),
        saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .saveState */ .LZ(name, value),
        state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getState */ .Gu(name),
        uploadArtifact: async (upload) => {
            const { uploadArtifact } = await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(351), __webpack_require__.e(489), __webpack_require__.e(458), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 34554));
            return await uploadArtifact(upload, { clock, environment, tempDir });
        },
    };
}
/**
 * The secret is trimmed, since its surrounding whitespace would be removed from other text too. Each line is masked by
 * itself, as the runner does.
 */
const formsToHide = (secret) => [secret, ...secret.split(/[\r\n]+/)].map((form) => form.trim());
/** Returns the path as given if it does not exist. No pattern matches then, and a message says so. */
function realPath(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


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
/** Turns an error of `work` into one whose message is its `artifactSentence`. */
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

/***/ 80841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ escapeCommands)
/* harmony export */ });
/**
 * Escapes workflow commands so that the runner prints the text as it is. The runner splits lines at CR, LF and CRLF, and
 * obeys `::command` after any white space and the older `##[command]` anywhere in a line (runner source, ActionCommand.cs).
 */
function escapeCommands(text) {
    return text
        .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
        .map((line) => {
        const visible = line
            .replace(/\t/g, '  ')
            .replace(/[\p{Cc}\p{Cf}]/gu, '')
            .replaceAll('##[', '# #[');
        return /^\s*::/u.test(visible) ? `| ${visible}` : visible;
    })
        .join('\n');
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
    const id = (0,lib_json.at)(json, 'id');
    if (!Number.isSafeInteger(id))
        throw new UnreadableReply('id is not a number');
    return {
        id: id,
        url: (0,lib_json/* textAt */.$6)(json, 'html_url') ?? '',
        author: (0,lib_json/* textAt */.$6)(json, 'user', 'login') ?? '',
        body: (0,lib_json/* textAt */.$6)(json, 'body') ?? '',
    };
}
const decodeComments = (json) => list(json, 'the reply').map(decodeComment);
const decodeLogin = (json) => github_wire_text((0,lib_json.at)(json, 'viewer'), 'login', 'viewer');
/** Both times are from GitHub, so the runner's clock does not matter. */
function decodeRunAgeMs(json, date) {
    const age = Date.parse(date ?? '') - Date.parse(github_wire_text(json, 'created_at', 'the run'));
    if (!(age >= 0))
        throw new UnreadableReply('created_at of the run is not a time in the past');
    return age;
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
                return presentPaths(files);
            const trees = [mergeBase, head].map((sha) => readTree(octokit, { owner, repo, sha, signal }));
            const [before, after] = await Promise.all(trees);
            return before && after ? differing(before, after) : null;
        }),
        commit: (ref, outer) => call(outer, async ({ rest }, signal) => {
            await rest.repos.getCommit({ owner, repo, ref, per_page: 1, request: { signal } });
        }),
        runAgeMs: (run_id, outer) => call(outer, async ({ rest }, signal) => {
            // No retries: callers can do without the answer, and should not wait for it.
            const options = { owner, repo, run_id, request: { signal, retries: 0 } };
            const reply = await rest.actions.getWorkflowRun(options);
            return decodeRunAgeMs(reply.data, reply.headers.date);
        }),
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

/***/ 19563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ TimeLimitError),
/* harmony export */   Bv: () => (/* binding */ withTimeLimit),
/* harmony export */   Mu: () => (/* binding */ raceAbort),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   tm: () => (/* binding */ NEVER)
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
/** The signal's `reason` if `withTimeLimit` ended the work. */
class TimeLimitError extends Error {
    name = 'TimeLimitError';
    limitMs;
    constructor(limitMs) {
        super(`no end within ${Math.round(limitMs / 1000)} s`);
        this.limitMs = limitMs;
    }
}
/** A signal that never fires. */
const NEVER = new AbortController().signal;
/** Settles with `work`, or rejects with the signal's reason when it fires. For work that does not take a signal. */
async function raceAbort(work, signal) {
    let onAbort = () => { };
    const aborted = new Promise((_, reject) => {
        onAbort = () => reject(signal.reason);
        if (signal.aborted)
            onAbort();
        else
            signal.addEventListener('abort', onAbort, { once: true });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
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
        // An explicit reason: the default is an error, whose stack trace costs more than the rest of the wait.
        timer.abort('in time');
        await timed;
    }
}


/***/ }),

/***/ 88501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ withoutFullStop),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   uo: () => (/* binding */ withFullStop)
/* harmony export */ });
/** The message of a thrown value, ready to be quoted within a sentence. */
const errorMessage = (error) => withoutFullStop(error instanceof Error ? error.message : String(error));
/** Removes the full stop of a quoted sentence, so that the sentence around it can continue. */
function withoutFullStop(text) {
    let kept = text.trimEnd();
    while (kept.endsWith('.'))
        kept = kept.slice(0, -1).trimEnd();
    return kept;
}
/** Adds a full stop unless the text already ends a sentence. */
const withFullStop = (text) => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);


/***/ }),

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

/***/ 90467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Undefined if the text is not JSON. V8's own error would quote the text, which is foreign. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The value at the end of the path, or null if a part of the path is missing. */
function at(value, ...path) {
    let found = value;
    for (const key of path) {
        if (!isFields(found) || !Object.hasOwn(found, key))
            return null;
        found = found[key];
    }
    return found;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : null;
}


/***/ }),

/***/ 60594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const LINE_FEED = 0x0a;
/**
 * The lines of a UTF-8 file, ended only by LF. Node's readline also splits at U+2028, U+2029 and CR. JSON leaves the first
 * two unescaped, so readline would break a result in two.
 */
async function* linesOf(path) {
    let parts = [];
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path)) {
        let begin = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, begin)) {
            parts.push(chunk.subarray(begin, end));
            yield Buffer.concat(parts).toString('utf8');
            parts = [];
            begin = end + 1;
        }
        parts.push(chunk.subarray(begin));
    }
    const rest = Buffer.concat(parts).toString('utf8');
    if (rest !== '')
        yield rest;
}


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
/** "1 file", "2 files". */
const pluralize = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


/***/ }),

/***/ 78314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ createScrub),
/* harmony export */   Jv: () => (/* binding */ scrubBytes),
/* harmony export */   c_: () => (/* binding */ scrubParts)
/* harmony export */ });
const MARK = '***';
/** A shorter value occurs in ordinary text, and removing it would hide no secret. */
const MIN_SECRET_LENGTH = 8;
/**
 * Searches for the end of a secret first: every text that contains the secret contains its end in the same form, while many
 * secrets begin alike.
 */
const SOUGHT_CHARACTERS = 6;
/** A longer secret is removed piece by piece: V8 takes seconds to compile its whole pattern, or refuses it as too large. */
const MAX_WHOLE_LENGTH = 256;
/** Three bytes are four characters of base64, so pieces of such a length join without a gap. */
const PIECE_CHARACTERS = 48;
/**
 * A scrubber for these values: as they are, URL-encoded, JSON-escaped, HTML-escaped, in hex and in base64. It also finds
 * values of which only some characters are escaped, whose escapes are escaped again, or whose base64 begins before the
 * value. It uses patterns because encoders differ in what they escape. Nine fixed encodings of the value, found by
 * `replaceAll` as the runner's masker does, miss 15 of the 26 forms in scrub.test.ts, among them JSON within JSON and base64
 * for URLs.
 */
function createScrub(secrets) {
    const scrubs = [...new Set(secrets)]
        .filter((secret) => secret.length >= MIN_SECRET_LENGTH)
        // The longest first: if secrets begin alike, the first match is removed, and the rest of a longer one would remain.
        .sort((one, other) => other.length - one.length)
        .flatMap(piecesOf)
        .map(scrubOf);
    return (text) => scrubs.reduce((rest, scrub) => scrub(rest), text);
}
function piecesOf(secret) {
    const characters = [...secret];
    if (characters.length <= MAX_WHOLE_LENGTH)
        return [secret];
    const count = Math.floor(characters.length / PIECE_CHARACTERS);
    const startOf = (piece) => (piece < count ? piece * PIECE_CHARACTERS : characters.length);
    return Array.from({ length: count }, (_, piece) => characters.slice(startOf(piece), startOf(piece + 1)).join(''));
}
function scrubOf(secret) {
    const end = patternOf([...secret].slice(-SOUGHT_CHARACTERS).join(''));
    let whole = null;
    return (text) => {
        // Compiling the pattern of whole secrets takes as long as starting Node, and hardly any text needs it.
        end.lastIndex = 0;
        if (!end.test(text))
            return text;
        whole ??= patternOf(secret);
        return withoutMatches(text, whole);
    };
}
function withoutMatches(text, pattern) {
    const kept = [];
    let from = 0;
    // `exec`, because `matchAll` compiles the large pattern again for each text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const { 0: found, index } = match;
        // Backslashes in front belong to the match: if left, they would escape what follows.
        let start = index;
        while (text[start - 1] === '\\')
            start -= 1;
        kept.push(text.slice(from, start), MARK);
        from = index + found.length;
    }
    return kept.join('') + text.slice(from);
}
/** Matches the value in any of its forms. */
const patternOf = (value) => new RegExp(formsOf(value).join('|'), 'g');
/** Every repetition is bounded; otherwise searching a document of a million backslashes would take hours. */
const MANY_BACKSLASHES = '\\\\{0,16}';
/** The patterns of a secret. If escapes are escaped again, a character has more backslashes in front of it. */
function formsOf(secret) {
    const bytes = Buffer.from(secret);
    return [
        [...secret].map(spelling).join(MANY_BACKSLASHES),
        inEitherCase(bytes.toString('hex')),
        ...[0, 1, 2].map((offset) => [...base64At(bytes, offset)].map(base64Spelling).join(MANY_BACKSLASHES)),
    ];
}
/** The base64 characters that depend only on the value, if it begins at a byte whose index modulo three is `offset`. */
function base64At(bytes, offset) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}
/** The characters that differ between base64's two alphabets, as patterns for both. */
const IN_BOTH_ALPHABETS = { '+': '+-', '/': '/_' };
const base64Spelling = (character) => anyOf([...(IN_BOTH_ALPHABETS[character] ?? character)].map(spelling));
const named = (entity) => `&(?:amp;){0,4}${entity};`;
/** Other spellings of a character: in a form, in JSON, in XML and HTML. */
const NAMES = [
    [' ', '\\+'],
    ['\b', '\\\\b'],
    ['\f', '\\\\f'],
    ['\n', '\\\\n'],
    ['\r', '\\\\r'],
    ['\t', '\\\\t'],
    ['&', named('amp')],
    ['<', named('lt')],
    ['>', named('gt')],
    ['"', named('quot')],
    ["'", named('apos')],
];
function spelling(character) {
    const code = character.codePointAt(0) ?? 0;
    const units = [...Array(character.length).keys()].map((unit) => `u${hex(character.charCodeAt(unit), 4)}`);
    const bytes = [...Buffer.from(character)].map((byte) => `%(?:25){0,4}${hex(byte, 2)}`);
    return anyOf([
        literal(character),
        `\\\\(?:${units.join('\\\\{1,16}')}|x${hex(code, 2)})`,
        bytes.join(''),
        `&(?:amp;){0,4}#(?:0{0,6}${code}|[xX]0{0,6}${hex(code, 1)});`,
        ...NAMES.filter(([of]) => of === character).map(([, pattern]) => pattern),
    ]);
}
const anyOf = (patterns) => `(?:${patterns.join('|')})`;
const literal = (character) => character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
const hex = (code, width) => inEitherCase(code.toString(16).padStart(width, '0'));
const inEitherCase = (digits) => digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
const PART_CHARACTERS = 65_536;
/** Longer than any form of a realistic secret. */
const HELD_CHARACTERS = 4_096;
/** The second half of a surrogate pair. If its halves were written separately, the character would be lost. */
const LATER_HALF = /^[\uDC00-\uDFFF]/;
/** The same text in other parts, so that a secret across two of them is removed too. */
async function* scrubParts(parts, scrub) {
    let held = '';
    for await (const part of parts) {
        held += part;
        if (held.length < PART_CHARACTERS)
            continue;
        const text = scrub(held);
        const kept = HELD_CHARACTERS + (LATER_HALF.test(text.slice(-HELD_CHARACTERS)) ? 1 : 0);
        yield text.slice(0, -kept);
        held = text.slice(-kept);
    }
    yield scrub(held);
}
/** The same for bytes of any kind, since their text may contain a secret. */
async function* scrubBytes(parts, scrub) {
    // Latin-1 has a character for each byte, and the encodings of a secret are ASCII.
    const texts = async function* () {
        for await (const part of parts)
            yield Buffer.from(part).toString('latin1');
    };
    for await (const text of scrubParts(texts(), scrub))
        yield Buffer.from(text, 'latin1');
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

/***/ 17354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver),
  T: () => (/* binding */ deliverVerdict)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/clock.js
var clock = __webpack_require__(19563);
// EXTERNAL MODULE: ./build/src/lib/error-message.js
var error_message = __webpack_require__(88501);
// EXTERNAL MODULE: ./build/src/lib/list-files.js
var list_files = __webpack_require__(6251);
// EXTERNAL MODULE: ./build/src/lib/or-warn.js
var or_warn = __webpack_require__(39033);
// EXTERNAL MODULE: ./build/src/lib/scrub.js
var scrub = __webpack_require__(78314);
// EXTERNAL MODULE: ./build/src/lib/write-in-blocks.js
var write_in_blocks = __webpack_require__(92951);
// EXTERNAL MODULE: ./build/src/verdict.js
var src_verdict = __webpack_require__(62848);
// EXTERNAL MODULE: ./build/src/lib/pluralize.js
var pluralize = __webpack_require__(56817);
// EXTERNAL MODULE: ./build/src/lib/truncate.js
var truncate = __webpack_require__(43799);
// EXTERNAL MODULE: ./build/src/outcome.js
var src_outcome = __webpack_require__(68961);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/report/view.js
var view = __webpack_require__(37455);
;// CONCATENATED MODULE: ./build/src/report/annotations.js







/**
 * The runner keeps 10 annotations of each level per step and silently drops the others (ExecutionContext.cs). One error
 * is the verdict, and the run itself logs warnings too.
 */
const MAX_ANNOTATIONS = { error: 9, warning: 6 };
const MAX_REASON_LENGTH = 1_000;
/**
 * Returns an annotation for each file that did not succeed, the worst first. Outcomes in `failOn` are errors, others are
 * warnings. If there are more than the runner keeps, the last one of a level counts the rest.
 */
function annotationsOf(report, failOn) {
    const rows = (0,view/* viewOf */.d)(report).unsuccessful.filter((row) => isNews(row, report));
    const isError = ({ outcome }) => report.verdict.conclusion !== 'skipped' && failOn.has(outcome);
    const errors = groupByCause(rows.filter(isError));
    const warnings = groupByCause(rows.filter((row) => !isError(row)));
    return [...ofLevel('error', errors), ...ofLevel('warning', warnings)];
}
/** The verdict alone reports the effect of a dry run, a cancelled workflow or a fault of the whole run on every file. */
function isNews({ outcome, error }, { verdict }) {
    if (error !== null && (error.code === problem/* DRY_RUN */.yE || (0,view/* explains */.$)(verdict, error)))
        return false;
    return verdict.conclusion !== 'cancelled' || (outcome !== 'cancelled' && outcome !== 'not-submitted');
}
/** Files that were not sent for the same run-wide reason share one annotation, since there is nothing to fix in the files. */
function groupByCause(rows) {
    const keyOf = ({ file, error }) => (error?.scope === 'run' ? error.code : `/${file.path}`);
    return [...Map.groupBy(rows, keyOf).values()];
}
function ofLevel(level, groups) {
    const max = MAX_ANNOTATIONS[level];
    if (groups.length <= max)
        return groups.flatMap((rows) => annotationsFor(level, rows));
    const shown = groups.slice(0, max - 1);
    const rest = groups.slice(max - 1).flat();
    const message = `${(0,pluralize/* pluralize */.t)(rest.length, 'more file')} did not succeed (${(0,src_outcome/* listCounts */.TP)((0,src_outcome/* countOutcomes */.XF)(rest))}); see the job summary or results.json for all of them.`;
    return [...shown.flatMap((rows) => annotationsFor(level, rows)), { level, title: 'Roe agent', message, file: null }];
}
function annotationsFor(level, [first, ...others]) {
    if (first === undefined)
        return [];
    const { file, outcome, error } = first;
    const word = (0,src_outcome/* outcomeWord */.nG)(outcome);
    const reason = error === null ? word : (0,truncate/* truncate */.x)((0,report_escape/* oneLine */.TN)((0,report_text/* reasonText */.uV)(error)), MAX_REASON_LENGTH);
    const title = `Roe agent: ${word}`;
    if (others.length > 0)
        return [{ level, title, message: `${others.length + 1} files: ${reason}`, file: null }];
    return [{ level, title, message: `${(0,report_escape/* oneLine */.TN)(file.path)}: ${reason}`, file: file.path }];
}

// EXTERNAL MODULE: ./build/src/report/flatten.js
var flatten = __webpack_require__(8874);
;// CONCATENATED MODULE: ./build/src/report/csv-columns.js

/** Spreadsheets take 16 384 columns, people far fewer. */
const MAX_OUTPUT_COLUMNS = 400;
/** The values of longer outputs are kept up to `MAX_KEPT_BYTES`, because reading and parsing them again is slow. */
const MAX_REPARSED_CHARACTERS = 100_000;
const MAX_KEPT_BYTES = 16_000_000;
/** The columns of results.csv for outputs, in the order of first appearance. Note each record before rendering the first row. */
class CsvColumns {
    names = new Set();
    /** Values by path. They are stored as bytes, since a substring would keep the whole string in memory. */
    #kept = new Map();
    #bytesLeft = MAX_KEPT_BYTES;
    #othersNeeded = false;
    /** Whether some values have no separate column. */
    get othersNeeded() {
        return this.#othersNeeded;
    }
    note({ file, outputs }) {
        const isLong = charactersOf(outputs?.map(({ value }) => value) ?? []) > MAX_REPARSED_CHARACTERS;
        // Shorter outputs cannot change the columns any more, and their values are not kept.
        if (this.#othersNeeded && !isLong)
            return;
        const values = (0,flatten/* flattenOutputs */.X)(outputs ?? []);
        for (const name of values.keys()) {
            if (this.names.size < MAX_OUTPUT_COLUMNS)
                this.names.add(name);
            else
                this.#othersNeeded ||= !this.names.has(name);
        }
        if (isLong)
            this.#keep(file.path, values);
    }
    /** Whether the values of this file are kept, so that its outputs need not be read again. */
    has(path) {
        return this.#kept.has(path);
    }
    /** The file's values by column name. */
    valuesOf({ file, outputs }) {
        const kept = outputs === null ? undefined : this.#kept.get(file.path);
        return kept === undefined ? (0,flatten/* flattenOutputs */.X)(outputs ?? []) : new Map(JSON.parse(kept.toString('utf8')));
    }
    #keep(path, values) {
        if (this.#kept.has(path) || charactersOf(values.values()) > this.#bytesLeft)
            return;
        const kept = Buffer.from(JSON.stringify([...values]));
        this.#bytesLeft -= kept.length;
        this.#kept.set(path, kept);
    }
}
function charactersOf(texts) {
    let characters = 0;
    for (const text of texts)
        characters += text.length;
    return characters;
}

// EXTERNAL MODULE: ./build/src/report/results-json.js
var results_json = __webpack_require__(9461);
;// CONCATENATED MODULE: ./build/src/report/step-outputs.js
/** GitHub limits all outputs of a workflow job together to 1 MB, and this is one of them. */
const MAX_STATUS_MAP_BYTES = 256 * 1024;
function stepOutputs(report, delivered) {
    const { counts, verdict } = report;
    const statusMap = statusMapOf(report);
    const statusMapTooLarge = Buffer.byteLength(statusMap) > MAX_STATUS_MAP_BYTES;
    const outputs = {
        conclusion: verdict.conclusion,
        'skipped-reason': verdict.conclusion === 'skipped' ? verdict.reason : '',
        total: String(report.total),
        succeeded: String(counts.succeeded),
        rejected: String(counts.rejected),
        failed: String(counts.failed),
        cancelled: String(counts.cancelled),
        'timed-out': String(counts['timed-out']),
        lost: String(counts.lost),
        'not-submitted': String(counts['not-submitted']),
        cached: String(report.cached),
        reused: String(report.reused),
        cost: String(report.cost),
        'status-map': statusMapTooLarge ? '' : statusMap,
        'results-dir': delivered.resultsDir,
        'results-path': delivered.resultsPath,
        'artifact-id': delivered.artifact === null ? '' : String(delivered.artifact.id),
        'artifact-url': delivered.artifact?.url ?? '',
        'artifact-digest': delivered.artifact?.digest ?? '',
        'report-url': delivered.page?.url ?? '',
        'comment-url': delivered.commentUrl ?? '',
    };
    return { outputs, statusMapTooLarge };
}
/** Maps job ids to status numbers, as Roe's own script prints them. */
function statusMapOf(report) {
    const entries = report.rows.flatMap(({ jobId, status }) => (jobId && status ? [[jobId, status.code]] : []));
    return JSON.stringify(Object.fromEntries(entries));
}

;// CONCATENATED MODULE: ./build/src/report/summary/byte-budget.js
/** Counts down the bytes that a text may have. */
class ByteBudget {
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Returns whether the text fits, and if so deducts its size. */
    take(text) {
        const bytes = Buffer.byteLength(text);
        if (bytes > this.#bytes)
            return false;
        this.#bytes -= bytes;
        return true;
    }
    /** Returns the texts up to the first one that does not fit. */
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

;// CONCATENATED MODULE: ./build/src/report/summary/charts.js



/**
 * The colours of the HTML report, in tones that contrast with white and black backgrounds and with white and black text,
 * since Mermaid draws in the reader's theme.
 */
const COLOURS = {
    succeeded: '#1f883d',
    rejected: '#8250df',
    failed: '#cf222e',
    cancelled: '#8c6f5d',
    'timed-out': '#bc4c00',
    lost: '#9a6700',
    'not-submitted': '#6e7781',
};
/** For fewer files, the counts above the pie are enough. */
const MIN_FILES = 10;
/** Draws a pie of the outcomes. Empty if there is only one outcome, or fewer than `MIN_FILES` files. */
function outcomePie(counts) {
    // The slices are in Mermaid's own order, the largest first, so that each gets its colour both by name and by position.
    const slices = src_outcome/* OUTCOMES */.im.filter((outcome) => counts[outcome] > 0).toSorted((a, b) => counts[b] - counts[a]);
    const files = slices.reduce((sum, outcome) => sum + counts[outcome], 0);
    if (slices.length < 2 || files < MIN_FILES)
        return '';
    const colours = slices.map((outcome, index) => [`pie${index + 1}`, COLOURS[outcome]]);
    const themeVariables = {
        ...Object.fromEntries(colours),
        pieOpacity: '1',
        pieSectionTextColor: '#ffffff',
        pieStrokeColor: '#ffffff',
        pieStrokeWidth: '1px',
        pieOuterStrokeWidth: '0px',
        pieTitleTextSize: '18px',
        pieLegendTextSize: '14px',
    };
    const lines = slices.map((outcome) => `  "${(0,src_outcome/* outcomeWord */.nG)(outcome)}" : ${counts[outcome]}`);
    return mermaid(themeVariables, ['pie showData', '  title Files by outcome', ...lines]);
}
/** A timeline of fewer jobs says nothing, and one of more is unreadable. */
const MIN_JOBS = 2;
const MAX_JOBS = 30;
const MAX_NAME_LENGTH = 26;
const DAY_MS = 24 * 3_600_000;
/** Draws a bar for each job of this run, from its submission to its end. Empty if there are too few or too many jobs. */
function jobTimeline(report) {
    const bars = barsOf(report);
    const lastMs = Math.max(0, ...bars.map(({ endMs }) => endMs));
    // The axis is a clock that shows midnight at the start of the step.
    if (bars.length < MIN_JOBS || bars.length > MAX_JOBS || lastMs >= DAY_MS)
        return '';
    const outcomes = src_outcome/* OUTCOMES */.im.toReversed().filter((outcome) => bars.some(({ row }) => row.outcome === outcome));
    const sections = outcomes.flatMap((outcome) => {
        const own = bars.filter(({ row }) => row.outcome === outcome);
        return [`  section ${(0,src_outcome/* outcomeWord */.nG)(outcome)}`, ...own.map(barLine)];
    });
    // Only two of Mermaid's bar styles have names that are readable in every theme. So all jobs that did not succeed get the
    // colour of the worst outcome.
    const worst = COLOURS[outcomes[0] ?? 'failed'];
    const themeVariables = {
        taskBkgColor: COLOURS.succeeded,
        taskBorderColor: COLOURS.succeeded,
        critBkgColor: worst,
        critBorderColor: worst,
        taskTextColor: '#ffffff',
        sectionBkgColor: 'transparent',
        altSectionBkgColor: 'transparent',
        sectionBkgColor2: 'transparent',
        gridColor: '#8a94a0',
    };
    const [axis, unit] = lastMs < 3_600_000 ? ['%M:%S', 'minutes, seconds'] : ['%H:%M', 'hours, minutes'];
    return mermaid(themeVariables, [
        'gantt',
        `  title Jobs since the step began (${unit})`,
        '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        `  axisFormat ${axis}`,
        `  tickInterval ${tickOf(bars)}`,
        '  todayMarker off',
        ...sections,
    ]);
}
/** Seconds between two ticks of the axis. */
const TICKS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800];
const MAX_TICKS = 6;
function tickOf(bars) {
    const spanMs = Math.max(...bars.map(({ endMs }) => endMs)) - Math.min(...bars.map(({ startMs }) => startMs));
    const seconds = TICKS.find((tick) => spanMs / 1_000 / tick <= MAX_TICKS) ?? 21_600;
    if (seconds < 60)
        return `${seconds}second`;
    return seconds < 3_600 ? `${seconds / 60}minute` : `${seconds / 3_600}hour`;
}
/** Bars in milliseconds since the step's start. Files that share a job share its bar. Jobs of earlier attempts have none. */
function barsOf({ rows, startedAtMs, finishedAtMs }) {
    const byJob = new Map();
    for (const row of rows) {
        if (row.jobId === null || row.submittedAt === null || row.reused || byJob.has(row.jobId))
            continue;
        const startMs = Math.max(0, Date.parse(row.submittedAt) - startedAtMs);
        const endMs = row.durationMs === null ? finishedAtMs - startedAtMs : startMs + row.durationMs;
        byJob.set(row.jobId, { row, startMs, endMs: Math.max(startMs, endMs) });
    }
    return [...byJob.values()].sort((a, b) => a.startMs - b.startMs);
}
function barLine({ row, startMs, endMs }) {
    const name = row.file.path.slice(row.file.path.lastIndexOf('/') + 1);
    const style = row.outcome === 'succeeded' ? '' : 'crit, ';
    return `  ${(0,report_escape/* mermaidName */.hd)((0,truncate/* truncate */.x)(name, MAX_NAME_LENGTH))} :${style}${clockTime(startMs)}, ${clockTime(endMs)}`;
}
/** A time on a day without daylight saving changes, since Mermaid interprets it in the reader's time zone. */
const clockTime = (ms) => new Date(Date.UTC(2000, 0, 1) + ms).toISOString().replace('T', ' ').slice(0, -1);
const mermaid = (themeVariables, lines) => ['```mermaid', `%%{init: ${JSON.stringify({ themeVariables })}}%%`, ...lines, '```', ''].join('\n');

// EXTERNAL MODULE: ./build/src/report/summary/groups.js + 1 modules
var groups = __webpack_require__(92208);
// EXTERNAL MODULE: ./build/src/report/summary/head.js + 1 modules
var summary_head = __webpack_require__(53083);
;// CONCATENATED MODULE: ./build/src/report/summary.js





/** The runner drops a step's whole summary if it is larger than 1 MiB (FileCommandManager.cs). This leaves a margin. */
const MAX_BYTES = 1_000_000;
/** Reserved for the titles of folded parts and the sentence about omissions. */
const FRAME_BYTES = 5_000;
/**
 * Renders the job summary in GitHub's Markdown. A reader should understand it in ten seconds: the verdict, the next steps,
 * the files that did not succeed, and everything else folded. If it is too long, it omits first details of files, then
 * files that succeeded, then other files, and says how many. It reads only the records that it shows.
 */
async function renderSummary(report, options, records) {
    const source = options.artifactUrl === null ? '`results.json`' : `[the results artifact](${options.artifactUrl})`;
    const head = (0,summary_head/* headOf */.U)(report, options);
    const charts = `${outcomePie(report.counts)}${jobTimeline(report)}`;
    const [bad, good] = (0,groups/* groupsOf */.c1)(report);
    const budget = new ByteBudget(MAX_BYTES - FRAME_BYTES - Buffer.byteLength(`${head}${bad.intro}${charts}`));
    const badRows = budget.fill((0,groups/* rowTexts */.vB)(bad));
    const goodRows = badRows.length < bad.rows.length ? [] : budget.fill((0,groups/* rowTexts */.vB)(good));
    const complete = badRows.length + goodRows.length === report.total;
    const details = (group) => (complete ? (0,groups/* fillDetails */._z)(group, budget, records, source) : []);
    const badDetails = await details(bad);
    const goodDetails = await details(good);
    const detailed = badDetails.length + goodDetails.length;
    const omitted = listOmissions([
        [report.rows.filter(groups/* hasDetails */.Lo).length - detailed, (count) => `the details of ${(0,pluralize/* pluralize */.t)(count, 'file')}`],
        [good.rows.length - goodRows.length, (count) => `${(0,pluralize/* pluralize */.t)(count, 'file')} that succeeded`],
        [bad.rows.length - badRows.length, (count) => `${(0,pluralize/* pluralize */.t)(count, 'file')} that did not succeed`],
    ]);
    return [
        head,
        (0,groups/* groupText */.VR)(bad, badRows, badDetails),
        (0,groups/* groupText */.VR)(good, goodRows, goodDetails),
        omitted === ''
            ? ''
            : `A summary may be at most 1 MiB, so this one omits ${omitted}. Everything is in ${source}.\n\n`,
        charts,
    ].join('');
}
const listOmissions = (omissions) => omissions
    .filter(([count]) => count > 0)
    .map(([count, nameOf]) => nameOf(count))
    .join(', ');

;// CONCATENATED MODULE: ./build/src/report/deliver.js













const RESULTS_CSV = 'results.csv';
const JUNIT_XML = 'junit.xml';
const REPORT_HTML = 'report.html';
/** The HTML report of ten thousand files takes seconds, which a step that will soon be killed needs for its artifact. */
const MAX_FILES_BEFORE_DEADLINE = 1000;
/**
 * Writes and publishes the report in every form. A failure here is only a warning and never hides the verdict. The
 * exception is results.json, which later steps read: it must be complete.
 */
async function deliver(given, results, options, runner) {
    const { directory } = results;
    const decided = scrubbed(given, runner.scrub);
    const wasWhole = results.trouble === null;
    const columns = new CsvColumns();
    let unwritten = await writeResultsJson(decided, results, columns);
    if (unwritten !== null)
        runner.warning(`${unwritten}.`);
    const fault = unwritten ?? (wasWhole ? results.trouble : null);
    const report = fault === null ? decided : { ...decided, verdict: verdictWithout(decided.verdict, fault) };
    // results.json begins with the verdict, so a fault that was found while the results were read needs a second pass.
    if (fault !== null && unwritten === null)
        unwritten = await writeResultsJson(report, results, columns);
    const places = { resultsDir: directory, resultsPath: unwritten === null ? (0,external_node_path_.join)(directory, results_json/* RESULTS_JSON */.Y) : '' };
    const records = (rows, charactersOf) => results.records(rows, charactersOf);
    if (options.annotations)
        await annotate(report, options.failOn, runner);
    if (options.deadline)
        await publish(report, records, { ...places, ...NOTHING_ELSEWHERE }, options, runner);
    await writeFileOfRecord(RESULTS_CSV, directory, runner, async () => {
        // Writing results.json notes the columns. If it failed midway, some are still missing.
        if (unwritten !== null)
            for await (const record of records(report.rows))
                columns.note(record);
        const charactersOf = ({ file }) => (columns.has(file.path) ? 0 : Number.POSITIVE_INFINITY);
        return (await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 68600))).renderCsv(records(report.rows, charactersOf), columns);
    });
    // Reasons in junit.xml lose their invisible characters, which may have hidden a secret from the first scrubbing.
    await writeFileOfRecord(JUNIT_XML, directory, runner, async () => (0,scrub/* scrubParts */.c_)((await Promise.all(/* import() */[__webpack_require__.e(489), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 73356))).renderJunit(report), runner.scrub));
    const pageFits = options.deadline === null || report.total <= MAX_FILES_BEFORE_DEADLINE;
    const pageWritten = pageFits && (await writePage(report, records, directory, runner));
    // A matrix leg uploads its results even if it had no files, or a merge would report it as missing.
    const wanted = options.artifact && (report.total > 0 || report.shard !== null);
    const artifact = wanted ? await upload(directory, options, runner) : null;
    // If the results could not be uploaded, the page could not be either. Before a deadline, only the results matter.
    const pageWanted = options.htmlReport && report.total > 0 && pageWritten && artifact !== null && options.deadline === null;
    const page = pageWanted ? await uploadPage(directory, options, runner) : null;
    const commentUrl = options.deadline === null ? await comment(report, artifact, page, options, runner) : null;
    logPlaces({ page, artifact }, runner);
    const delivered = { ...places, artifact, page, commentUrl };
    if (!options.deadline || artifact)
        await publish(report, records, delivered, options, runner);
    const isSaved = unwritten === null && results.trouble === null && (!wanted || artifact !== null);
    return { verdict: report.verdict, saved: isSaved };
}
/** Returns why results.json could not be written, as a clause, or null. Also notes the columns of results.csv. */
async function writeResultsJson(report, results, columns) {
    const read = (row) => {
        const record = results.read(row);
        columns.note(record);
        return record;
    };
    try {
        await (0,write_in_blocks/* writeInBlocks */.l)((0,external_node_path_.join)(results.directory, results_json/* RESULTS_JSON */.Y), (0,results_json/* resultsJson */.j)(report, read));
        return null;
    }
    catch (error) {
        return `${results_json/* RESULTS_JSON */.Y} could not be written to ${results.directory} (${(0,error_message/* errorMessage */.gJ)(error)})`;
    }
}
/** A passing verdict becomes a failure if results are incomplete. */
const verdictWithout = (verdict, unwritten) => verdict.conclusion === 'success' || verdict.conclusion === 'skipped' ? (0,src_verdict/* unsavedVerdict */.mV)(unwritten) : verdict;
async function annotate(report, failOn, runner) {
    await (0,or_warn/* orWarn */.w)(runner, 'The annotations could not be written', async () => {
        for (const annotation of annotationsOf(report, failOn))
            runner.annotate(annotation);
    });
}
/** Logs the links right above the verdict. */
function logPlaces({ page, artifact }, runner) {
    if (page !== null)
        runner.info(`The report: ${page.url}`);
    if (artifact !== null)
        runner.info(`All results: ${artifact.url}`);
}
async function comment(report, artifact, page, options, runner) {
    const links = { artifactUrl: artifact?.url ?? null, reportUrl: page?.url ?? null };
    const what = 'The comment on the pull request could not be written';
    return await (0,or_warn/* orWarn */.w)(runner, what, () => options.postComment(report, links));
}
const NOTHING_ELSEWHERE = { artifact: null, page: null, commentUrl: null };
/** Reports a run without a results folder, in the outputs and the summary only. */
async function deliverVerdict(report, runner) {
    const nowhere = { resultsDir: '', resultsPath: '', ...NOTHING_ELSEWHERE };
    const nothing = async function* () { };
    await publish(report, nothing, nowhere, { summary: true, resume: true }, runner);
}
function writePage(report, records, directory, runner) {
    return writeFileOfRecord(REPORT_HTML, directory, runner, async () => (await __webpack_require__.e(/* import() */ 14).then(__webpack_require__.bind(__webpack_require__, 11014))).renderHtml(report, records));
}
async function writeFileOfRecord(name, directory, runner, render) {
    const written = await (0,or_warn/* orWarn */.w)(runner, `${name} could not be written`, async () => {
        await (0,write_in_blocks/* writeInBlocks */.l)((0,external_node_path_.join)(directory, name), await render());
        return true;
    });
    return written ?? false;
}
/** Scrubs the facts about the run as a whole. The rows were scrubbed when they were stored. */
const scrubbed = ({ rows, ...head }, scrub) => ({
    ...JSON.parse(scrub(JSON.stringify(head))),
    rows,
});
async function publish(report, read, delivered, options, runner) {
    const { outputs, statusMapTooLarge } = stepOutputs(report, delivered);
    setOutputs(outputs, runner);
    if (statusMapTooLarge) {
        runner.warning('The output `status-map` is empty because it would exceed 256 KiB. results.json has every status.');
    }
    if (options.summary) {
        const { artifact, page } = delivered;
        const links = { artifactUrl: artifact?.url ?? null, reportUrl: page?.url ?? null, resume: options.resume };
        await (0,or_warn/* orWarn */.w)(runner, 'The job summary could not be written', async () => runner.writeSummary(await renderSummary(report, links, read)));
    }
}
/** Logs one warning for all outputs that cannot be set, since they share a file. */
function setOutputs(outputs, runner) {
    const unset = [];
    let reason = '';
    for (const [name, value] of Object.entries(outputs)) {
        try {
            runner.setOutput(name, value);
        }
        catch (error) {
            unset.push(name);
            reason = (0,error_message/* errorMessage */.gJ)(error);
        }
    }
    if (unset.length > 0)
        runner.warning(`Outputs could not be set (${unset.join(', ')}): ${reason}`);
}
async function upload(directory, options, runner) {
    const { artifactName: name, artifactRetentionDays: retentionDays } = options;
    runner.startGroup('Results artifact');
    const what = `The artifact ${name} could not be uploaded; the results are in ${directory}`;
    const uploaded = await (0,or_warn/* orWarn */.w)(runner, what, async () => {
        const files = await (0,list_files/* listFiles */.C)(directory);
        const uploading = runner.uploadArtifact({ name, directory, files, retentionDays });
        if (options.deadline === null)
            return await uploading;
        return await (0,clock/* raceAbort */.Mu)(uploading, options.deadline).catch((error) => {
            throw options.deadline?.aborted ? new Error('the step is about to be killed') : error;
        });
    });
    runner.endGroup();
    if (uploaded !== null && uploaded.name !== name) {
        runner.info(`The artifact is named ${uploaded.name}, because this workflow run already has one named ${name}.`);
    }
    return uploaded;
}
/** Uploads the HTML report again without a zip, so that its address opens in the browser. */
async function uploadPage(directory, options, runner) {
    const name = `${options.artifactName.replace(/-?results$/, '') || 'roe'}-report.html`;
    const page = { name, path: (0,external_node_path_.join)(directory, REPORT_HTML), retentionDays: options.artifactRetentionDays };
    runner.startGroup('HTML report');
    const uploaded = await (0,or_warn/* orWarn */.w)(runner, `The artifact ${name} could not be uploaded; the report is in ${directory}`, () => runner.uploadPage(page));
    runner.endGroup();
    return uploaded;
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

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ MAX_CELL),
/* harmony export */   X: () => (/* binding */ flattenOutputs)
/* harmony export */ });
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43799);

/** A deeper value, or one with a longer column name, stays JSON text, since nobody would use such a column. */
const MAX_DEPTH = 6;
const MAX_NAME = 500;
/** A longer list stays JSON text. */
const MAX_LIST = 100;
/** A larger object stays JSON text. So does every object and list after `MAX_VALUES` values, since a table has fewer columns. */
const MAX_OBJECT = 400;
const MAX_VALUES = 2_000;
/** JSON is truncated to this length, since spreadsheets truncate longer cells. Plain text is kept for programs that read it. */
const MAX_CELL = 32_767;
/**
 * Returns the outputs' values by column name, such as `output.total` or `output.parties.0.name`. Objects and lists are
 * expanded unless they are long. An output that is not JSON is one value under its key. If a name occurs twice, the later
 * value is kept. JSON that is too long for a cell is truncated and ends in `…`.
 */
function flattenOutputs(outputs) {
    const columns = new Map();
    for (const { key, value, json } of outputs) {
        if (typeof json !== 'object' || json === null)
            columns.set(key, value);
        else if (isLong(json))
            columns.set(key, (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)(value, MAX_CELL));
        else
            flatten(key, LONG_NUMBER.test(value) ? withExactNumbers(value) : json, 1, columns);
    }
    return columns;
}
/** More digits than every double can represent exactly. */
const LONG_NUMBER = /\d[\d.]{15}/;
/** Parses the JSON but keeps a number as text if a double would change it. Ids are often such numbers. */
function withExactNumbers(text) {
    return JSON.parse(text, (_key, value, context) => typeof value === 'number' && context?.source !== undefined && String(value) !== context.source
        ? context.source
        : value);
}
const isLong = (value) => Array.isArray(value) ? value.length > MAX_LIST : Object.keys(value).length > MAX_OBJECT;
function flatten(name, value, depth, columns) {
    if (typeof value !== 'object' || value === null) {
        columns.set(name, value === null ? '' : String(value));
        return;
    }
    const isFollowed = depth <= MAX_DEPTH && name.length <= MAX_NAME && columns.size < MAX_VALUES && !isLong(value);
    const entries = isFollowed ? Object.entries(value) : [];
    if (entries.length === 0)
        columns.set(name, (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .x)(textOf(value), MAX_CELL));
    for (const [key, inner] of entries)
        flatten(`${name}.${key}`, inner, depth + 1, columns);
}
const textOf = (value) => (Array.isArray(value) ? listText(value) : JSON.stringify(value));
/** Stops when a cell is full, since the whole list may have millions of characters. */
function listText(list) {
    let text = '[';
    for (const entry of list) {
        if (text.length > MAX_CELL)
            break;
        text += `${text === '[' ? '' : ','}${JSON.stringify(entry)}`;
    }
    return `${text}]`;
}


/***/ }),

/***/ 74644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ postComment)
});

// EXTERNAL MODULE: ./build/src/lib/clock.js
var lib_clock = __webpack_require__(19563);
// EXTERNAL MODULE: ./build/src/lib/error-message.js
var error_message = __webpack_require__(88501);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/lib/pluralize.js
var pluralize = __webpack_require__(56817);
// EXTERNAL MODULE: ./build/src/lib/truncate.js
var truncate = __webpack_require__(43799);
// EXTERNAL MODULE: ./build/src/outcome.js
var outcome = __webpack_require__(68961);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/report/comment-state.js


function stateOf({ rows, origin }, previous) {
    // A run without jobs says nothing about the files.
    const judged = rows.some(({ jobId }) => jobId !== null);
    if (!judged && previous !== null)
        return { runId: origin.runId, unsuccessful: previous.unsuccessful };
    const unsuccessful = rows.filter(({ outcome }) => outcome !== 'succeeded');
    return { runId: origin.runId, unsuccessful: new Map(unsuccessful.map((row) => [row.file.path, row.outcome])) };
}
/** A comment may have 65 536 characters in total. */
const MAX_STATE_LENGTH = 16_000;
const MAX_STATE_BYTES = 1_000_000;
const PREFIX = '<!-- roe-agent-batch state ';
/** Encodes the state as an invisible HTML comment. `scrub` removes secrets from the paths. */
function hideState(state, scrub) {
    const { runId, unsuccessful } = state;
    const whole = unsuccessful === null ? null : comment_state_hidden(scrub(JSON.stringify([1, runId, [...unsuccessful]])));
    return whole !== null && whole.length <= MAX_STATE_LENGTH ? whole : comment_state_hidden(JSON.stringify([1, runId, null]));
}
// Base64 cannot contain the end of an HTML comment.
const comment_state_hidden = (json) => `${PREFIX}${(0,external_node_zlib_.deflateRawSync)(json).toString('base64')} -->`;
/** Reads the state at the end of a comment. Null if there is none, or none that `hideState` could have written. */
function readState(body) {
    const [, text] = /<!-- roe-agent-batch state ([A-Za-z0-9+/=]{1,16000}) -->\s*$/.exec(body) ?? [];
    if (text === undefined)
        return null;
    try {
        const json = (0,external_node_zlib_.inflateRawSync)(Buffer.from(text, 'base64'), { maxOutputLength: MAX_STATE_BYTES });
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
    return Array.isArray(value) && typeof value[0] === 'string' && outcome/* OUTCOMES */.im.includes(value[1]);
}

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/summary/groups.js + 1 modules
var groups = __webpack_require__(92208);
// EXTERNAL MODULE: ./build/src/report/summary/head.js + 1 modules
var head = __webpack_require__(53083);
// EXTERNAL MODULE: ./build/src/report/view.js
var report_view = __webpack_require__(37455);
;// CONCATENATED MODULE: ./build/src/report/comment.js









/** The first line of every comment of this use. */
function markerOf({ workflowRef, origin, matrixLeg, task }) {
    const { callers, job, step, use } = origin;
    const names = [workflowRef.replace(/@.*$/s, ''), callers ?? task, job, step, use, matrixLeg];
    return `<!-- roe-agent-batch ${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32)} -->`;
}
/** GitHub's limit is 65 536 characters. This leaves a margin. */
const MAX_COMMENT_LENGTH = 65_000;
const MAX_HEAD_LENGTH = 20_000;
const MAX_ROWS = 50;
const MAX_FIXED = 20;
const MAX_PATH_LENGTH = 300;
/** Renders the comment in GitHub's Markdown: the verdict, the counts, the files that did not succeed and what changed. The advice is only in the summary. */
function renderComment(report, options) {
    const { marker, previous, scrub } = options;
    const change = changeSince(previous?.unsuccessful ?? null, report.rows);
    const head = [commentHead(report, options), change === null ? '' : changeText(change)].join('');
    const state = hideState(stateOf(report, previous), scrub);
    const foot = [fixedText(change?.fixed ?? []), footOf(report, options.sha)].join('');
    const maxTableLength = MAX_COMMENT_LENGTH - marker.length - head.length - foot.length - MAX_STATE_LENGTH;
    return [`${marker}\n`, scrub(`${head}${tableOf(report, change, maxTableLength)}${foot}`), state].join('');
}
function commentHead(report, options) {
    const opening = (0,head/* openingOf */.E)(report, options, '###');
    const tooLong = { ...report, verdict: { ...report.verdict, detail: FULL_ELSEWHERE } };
    // With hundreds of problems with the agent or the checks, the comment refers to the summary.
    return opening.length <= MAX_HEAD_LENGTH ? opening : (0,head/* openingOf */.E)(tooLong, options, '###');
}
const FULL_ELSEWHERE = 'the reasons are too long for a comment; the summary of the workflow run has them';
/** Null if nothing is known about the previous run, or if this run has no jobs. */
function changeSince(before, rows) {
    if (before === null || !rows.some(({ jobId }) => jobId !== null))
        return null;
    const paths = (wanted) => rows.filter(({ outcome }) => (outcome === 'succeeded') === wanted).map(({ file }) => file.path);
    return {
        newlyFailing: new Set(paths(false).filter((path) => !before.has(path))),
        fixed: paths(true).filter((path) => before.has(path)),
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
    // The sort is stable: what is new first, and each in the order of the paths.
    const isNew = ({ file }) => change?.newlyFailing.has(file.path) ?? false;
    const view = (0,report_view/* viewOf */.d)(report);
    const unsuccessful = view.unsuccessful.toSorted((a, b) => (0,outcome/* byWorstOutcome */.zn)(a, b) || Number(isNew(b)) - Number(isNew(a)));
    if (unsuccessful.length === 0)
        return '';
    const lines = [];
    const { table, intro } = (0,groups/* tableFor */.md)(view, report.verdict);
    let left = maxCharacters - intro.length - table.head.length - 200;
    for (const row of unsuccessful.slice(0, MAX_ROWS)) {
        const line = table.rowOf(row, isNew(row) ? '🆕 ' : '');
        left -= line.length;
        if (left < 0)
            break;
        lines.push(line);
    }
    const others = unsuccessful.length - lines.length;
    const more = others === 0 ? '' : `\n${(0,pluralize/* pluralize */.t)(others, 'more file')} did not succeed; see the report for all of them.\n`;
    return `${intro}${table.head}${lines.join('')}${more}\n`;
}
function fixedText(fixed) {
    if (fixed.length === 0)
        return '';
    const shown = fixed.slice(0, MAX_FIXED).map((path) => `- ${(0,report_escape/* markdownPath */.NN)((0,truncate/* truncate */.x)(path, MAX_PATH_LENGTH))}\n`);
    const others = fixed.length - shown.length;
    const more = others === 0 ? '' : `- and ${(0,pluralize/* pluralize */.t)(others, 'more file')}\n`;
    return `<details><summary>${fixed.length} fixed since the last run</summary>\n\n${shown.join('')}${more}\n</details>\n\n`;
}
/** Names the run, commit, job and step. A step without an id has a meaningless name from GitHub that begins with `__`. */
function footOf({ origin }, sha) {
    const step = origin.step.startsWith('__') ? '' : ` · step <code>${(0,report_escape/* markdownCell */.UZ)(origin.step)}</code>`;
    const attempt = origin.runAttempt > 1 ? `, attempt ${origin.runAttempt}` : '';
    const job = origin.job === '' ? '' : ` · job <code>${(0,report_escape/* markdownCell */.UZ)(origin.job)}</code>`;
    return `<sub>[Workflow run](${origin.runUrl})${attempt} · commit <code>${sha.slice(0, 7)}</code>${job}${step}</sub>\n\n`;
}

;// CONCATENATED MODULE: ./build/src/report/post-comment.js





/** The limit for all calls together. GitHub may ask for a pause of minutes. */
const MAX_POSTING_MS = 600_000;
const MAX_CREATE_TRIES = 2;
/** Creates or updates the comment on the pull request and returns its address. If there is none, logs why and returns null. */
async function postComment(report, posting) {
    const { comment, runner, github, clock } = posting;
    const { verdict } = report;
    if (comment === 'never')
        return null;
    const { pullRequest } = await runner.event();
    if (pullRequest === null || (verdict.conclusion === 'skipped' && verdict.reason === problem/* DRY_RUN */.yE)) {
        const why = pullRequest === null ? 'the run does not belong to a pull request' : 'it was a dry run';
        runner.info(`No comment was written, because ${why}.`);
        return null;
    }
    if (github === null) {
        runner.warning(`No comment was written: set \`github-token\` to a token with \`${PERMISSION}\`, or \`comment: never\`.`);
        return null;
    }
    const posted = await (0,lib_clock/* withTimeLimit */.Bv)(clock, MAX_POSTING_MS, posting.cancelled, (signal) => createOrUpdate(report, pullRequest, github, { ...posting, signal }));
    if (posted.ok)
        return posted.value?.url ?? null;
    runner.warning((0,error_message/* withFullStop */.uo)(`The comment on the pull request could not be written: ${advice(posted.error)}`));
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
async function createOrUpdate(report, { number, headSha }, github, posting) {
    const { runner, signal } = posting;
    const { origin } = report;
    const workflowRef = runner.environment('GITHUB_WORKFLOW_REF') || runner.environment('GITHUB_WORKFLOW');
    const marker = markerOf({ ...posting, workflowRef, origin });
    const found = await findOwn(number, marker, github, signal);
    if (!found.ok)
        return found;
    const own = found.value;
    const isWanted = posting.comment === 'always' || report.verdict.conclusion === 'failure';
    if (own === null && !isWanted)
        return { ok: true, value: null };
    const previous = own === null ? null : readState(own.body);
    if (previous !== null && previous.runId > origin.runId) {
        runner.info('The comment on the pull request was not changed, because a later run wrote it.');
        return found;
    }
    const body = renderComment(report, { ...posting, marker, previous, sha: headSha ?? origin.sha, scrub: runner.scrub });
    const updated = own === null ? null : await github.updateComment(own.id, body, signal);
    if (updated !== null && (updated.ok || updated.error.code !== 'not-found'))
        return updated;
    const created = await createOnce(number, marker, body, github, signal);
    // A comment of ours that was deleted meanwhile may still be listed, and would be taken for another run's.
    if (!created.ok || own !== null || (await isOnly(created.value, number, marker, github, signal)))
        return created;
    return await createOrUpdate(report, { number, headSha }, github, posting);
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

/***/ 18456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ toReport)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);

/** Builds the report of `rows`, which are sorted by path. `judgeBy` turns the counts of outcomes into the verdict. */
function toReport(rows, data, judgeBy) {
    const counts = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .countOutcomes */ .XF)(rows);
    return {
        shard: null,
        halt: null,
        legs: null,
        ...data,
        verdict: judgeBy(counts, rows.length),
        counts,
        total: rows.length,
        cached: rows.filter((row) => row.cached).length,
        reused: rows.filter((row) => row.reused).length,
        cost: sumOfCosts(rows),
        openJobs: openJobsOf(rows),
        rows,
    };
}
const TERMINAL = new Set(['SUCCESS', 'FAILURE', 'CANCELLED', 'CACHED']);
function openJobsOf(rows) {
    const open = rows.flatMap(({ jobId, status }) => jobId === null || (status !== null && TERMINAL.has(status.name)) ? [] : [jobId]);
    return [...new Set(open)];
}
/** Files that share a job share its cost. The sum is in millionths, so that 0.1 + 0.2 is 0.3. */
function sumOfCosts(rows) {
    const costs = new Map();
    for (const { jobId, cost } of rows)
        if (jobId !== null && cost !== null)
            costs.set(jobId, cost);
    const millionths = [...costs.values()].reduce((sum, cost) => sum + Math.round(cost * 1e6), 0);
    return millionths / 1e6;
}


/***/ }),

/***/ 92208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _z: () => (/* binding */ fillDetails),
  VR: () => (/* binding */ groupText),
  c1: () => (/* binding */ groupsOf),
  Lo: () => (/* binding */ hasDetails),
  vB: () => (/* binding */ rowTexts),
  md: () => (/* binding */ tableFor)
});

// EXTERNAL MODULE: ./build/src/lib/pluralize.js
var pluralize = __webpack_require__(56817);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/report/view.js
var report_view = __webpack_require__(37455);
// EXTERNAL MODULE: ./build/src/checks/difference.js
var difference = __webpack_require__(50532);
// EXTERNAL MODULE: ./build/src/lib/truncate.js
var truncate = __webpack_require__(43799);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/summary/rows.js
var rows = __webpack_require__(92914);
;// CONCATENATED MODULE: ./build/src/report/summary/details.js






const MAX_WHOLE_REASON_LENGTH = 2_000;
const MAX_OUTPUTS_LENGTH = 4_000;
/** Longer JSON is not indented, since only its beginning is shown. */
const MAX_INDENTED_LENGTH = 100_000;
const MAX_OUTPUTS = 20;
const MAX_CHECKS = 20;
const MAX_CELL_LENGTH = 200;
/** The folded details of a file: failed checks, outputs, and its ids at Roe. `source` names the place that has everything. */
function detailsOf(record, source, open = false) {
    const parts = [
        reasonOf(record),
        checksOf(record.checks, source),
        outputsOf(record.outputs ?? [], '', source),
        outputsOf(record.correctedOutputs ?? [], ', corrected', source),
        `<sub>${namesOf(record).join(' · ')}</sub>`,
    ];
    const title = `${rows/* MARKS */.j7[record.outcome]} ${(0,report_escape/* markdownPath */.NN)((0,truncate/* truncate */.x)(record.file.path, MAX_CELL_LENGTH))}`;
    return folded(title, parts.filter((part) => part !== '').join('\n\n'), open);
}
/** Folds Markdown, which GitHub only recognizes between empty lines. */
function folded(title, body, open = false) {
    return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}
/** The whole reason, if its row had to truncate it. */
function reasonOf({ error }) {
    if (error === null || (0,report_text/* reasonText */.uV)(error).length <= rows/* MAX_REASON_LENGTH */.hl)
        return '';
    return `Reason: ${(0,report_escape/* markdownSentence */.nv)((0,truncate/* truncate */.x)((0,report_text/* reasonText */.uV)(error), MAX_WHOLE_REASON_LENGTH))}`;
}
function namesOf({ jobId, status, durationMs, submissionKey, inputTokens, outputTokens }) {
    return [
        ...(jobId === null ? [] : [`Job <code>${jobId}</code>`]),
        ...(status === null ? [] : [`status ${status.name}`]),
        ...(jobId === null && submissionKey !== null ? [`submission_key <code>${submissionKey}</code>`] : []),
        ...(durationMs === null ? [] : [(0,report_text/* durationText */.S5)(durationMs)]),
        ...(inputTokens === null ? [] : [`${(0,pluralize/* pluralize */.t)(inputTokens, 'token')} in`]),
        ...(outputTokens === null ? [] : [`${(0,pluralize/* pluralize */.t)(outputTokens, 'token')} out`]),
    ];
}
function checksOf(checks, source) {
    const refusals = checks.filter(({ passed }) => !passed);
    if (refusals.length === 0)
        return '';
    const shown = refusals.slice(0, MAX_CHECKS);
    const differences = shown.map(difference/* differenceOf */.Pq).filter((difference) => difference !== null);
    const sentences = shown.filter((check) => (0,difference/* differenceOf */.Pq)(check) === null);
    const rows = differences.map(({ place, expected, actual }) => `| ${[place, expected, actual].map(cell).join(' | ')} |`);
    const table = ['| Where | Expected | Actual |', '| :-- | :-- | :-- |', ...rows].join('\n');
    const list = sentences.map(({ kind, message }) => `- ${(0,report_escape/* markdownCell */.UZ)(kind)}: ${cell(message)}`).join('\n');
    const others = refusals.length - shown.length;
    return [
        differences.length === 0 ? '' : table,
        list,
        others === 0 ? '' : `${(0,pluralize/* pluralize */.t)(others, 'more failed check')} in ${source}.`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
const cell = (text) => (0,report_escape/* markdownCell */.UZ)((0,truncate/* truncate */.x)(text, MAX_CELL_LENGTH));
/** The texts share one file's length limit, so that a long text does not hide the others. */
function outputsOf(outputs, note, source) {
    const shown = outputs.slice(0, MAX_OUTPUTS);
    const most = Math.floor(MAX_OUTPUTS_LENGTH / Math.max(1, shown.length));
    const blocks = shown.map((output) => {
        const isIndented = output.value.length <= MAX_INDENTED_LENGTH && output.json !== null;
        const text = isIndented ? JSON.stringify(output.json, null, 2) : output.value;
        const shown = beginningOf(text, most);
        const length = text.length + (output.leftOut ?? 0);
        const isCut = shown.length < length;
        const cut = isCut ? `\n\nShows ${shown.length} of ${length} characters; the whole output is in ${source}.` : '';
        const title = `${(0,report_escape/* markdownName */.Zt)((0,truncate/* truncate */.x)(output.key, MAX_CELL_LENGTH))}${note}`;
        const lines = `${isIndented ? shown : wrapped(shown)}${isCut ? '…' : ''}`;
        return `${title}\n\n<pre>\n${(0,report_escape/* preformatted */.EC)(lines)}\n</pre>${cut}`;
    });
    const others = outputs.length - shown.length;
    return [...blocks, ...(others === 0 ? [] : [`${(0,pluralize/* pluralize */.t)(others, 'more output')} in ${source}.`])].join('\n\n');
}
/** Cuts at the end of a line if there is a suitable one, and never within a character. */
function beginningOf(text, most) {
    if (text.length <= most)
        return text;
    const end = text.lastIndexOf('\n', most - 2) + 1;
    return end > most / 2 ? text.slice(0, end) : (0,truncate/* truncate */.x)(text, most).slice(0, -1);
}
/** GitHub scrolls long lines of a `<pre>` out of view. */
const MAX_LINE_LENGTH = 110;
/** Wraps prose into visible lines without splitting words. */
const wrapped = (text) => text
    .split('\n')
    .map((line) => (line.length <= MAX_LINE_LENGTH ? line : line.replace(/(.{60,110}) (?=\S)/gu, '$1\n')))
    .join('\n');

;// CONCATENATED MODULE: ./build/src/report/summary/groups.js





/** Further rows are folded. */
const MAX_OPEN_ROWS = 20;
const MAX_OPEN_DETAILS = 5;
function groupsOf(report) {
    const view = (0,report_view/* viewOf */.d)(report);
    const { unsuccessful: bad, successful: good } = view;
    const { table, intro } = tableFor(view, report.verdict);
    const openBad = table === rows/* WITHOUT_REASON */.yi && intro === '' ? 0 : MAX_OPEN_ROWS;
    const openGood = bad.length === 0 ? MAX_OPEN_ROWS : 0;
    return [
        { rows: bad, table, intro, openRows: openBad, name: table === rows/* PLANNED */.TZ ? 'of the plan' : 'that did not succeed' },
        { rows: good, table: rows/* SUCCESSFUL */.Do, intro: '', openRows: openGood, name: 'that succeeded' },
    ];
}
/** The table of the files that did not succeed. A reason that all share is stated once, by the verdict or above the table. */
function tableFor({ unsuccessful, commonProblem }, verdict) {
    if (verdict.conclusion === 'skipped')
        return { table: rows/* PLANNED */.TZ, intro: '' };
    if (commonProblem !== null && (0,report_view/* explains */.$)(verdict, commonProblem))
        return { table: rows/* WITHOUT_REASON */.yi, intro: '' };
    if (commonProblem === null || unsuccessful.length === 1)
        return { table: rows/* UNSUCCESSFUL */.Ks, intro: '' };
    const reason = (0,rows/* reasonCell */.JO)(commonProblem);
    return { table: rows/* WITHOUT_REASON */.yi, intro: `All ${unsuccessful.length} for the same reason: ${reason}\n\n` };
}
function* rowTexts({ rows, table }) {
    for (const row of rows)
        yield table.rowOf(row);
}
/** A file without a job has no details beyond its row, unless the row truncates the reason. */
const hasDetails = ({ jobId, error }) => jobId !== null || (error !== null && (0,report_text/* reasonText */.uV)(error).length > rows/* MAX_REASON_LENGTH */.hl);
/** The details of as many files as fit. No more records are read. */
async function fillDetails({ rows, openRows }, budget, records, source) {
    const details = [];
    for await (const record of records(rows.filter(hasDetails), () => MAX_INDENTED_LENGTH)) {
        // If there is only one file, its details are open.
        const text = detailsOf(record, source, rows.length === 1 && openRows > 0);
        if (!budget.take(text))
            break;
        details.push(text);
    }
    return details;
}
/** The table and the details. If no row is visible, both are in one fold. */
function groupText({ table, intro, openRows, name }, texts, details) {
    if (texts.length === 0)
        return '';
    const foldedDetails = detailsText(details, `Details of ${(0,pluralize/* pluralize */.t)(details.length, 'file')} ${name}`);
    if (openRows === 0) {
        return `${folded(`${(0,pluralize/* pluralize */.t)(texts.length, 'file')} ${name}`, `${table.head}${texts.join('')}\n${foldedDetails}`)}\n`;
    }
    const open = texts.slice(0, openRows).join('');
    const rest = texts.slice(openRows);
    const fold = rest.length === 0 ? '' : folded(`${(0,pluralize/* pluralize */.t)(rest.length, 'more file')} ${name}`, `${table.head}${rest.join('')}`);
    return `${intro}${table.head}${open}\n${fold}${fold === '' ? '' : '\n'}${foldedDetails}`;
}
function detailsText(details, title) {
    if (details.length === 0)
        return '';
    const all = details.join('\n');
    return `${details.length <= MAX_OPEN_DETAILS ? all : folded(title, all)}\n`;
}


/***/ }),

/***/ 53083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ headOf),
  E: () => (/* binding */ openingOf)
});

// EXTERNAL MODULE: ./build/src/lib/join-first.js
var join_first = __webpack_require__(81094);
// EXTERNAL MODULE: ./build/src/lib/pluralize.js
var pluralize = __webpack_require__(56817);
// EXTERNAL MODULE: ./build/src/lib/truncate.js
var truncate = __webpack_require__(43799);
// EXTERNAL MODULE: ./build/src/outcome.js
var src_outcome = __webpack_require__(68961);
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
    for (const row of (0,view/* viewOf */.d)(report).unsuccessful) {
        const advice = adviceFor(row);
        if (advice !== null)
            counts.set(advice, (counts.get(advice) ?? 0) + 1);
    }
    const steps = [...counts].sort(([, a], [, b]) => b - a).slice(0, MAX_STEPS);
    if (steps.length === 0)
        return [];
    return [...steps.map(([advice]) => advice), ...(gainsByRerun(report) ? [rerun(report, resume)] : [])];
}
const PAYING_RERUN = 'With `resume: false`, a re-run sends and pays for every file again; `resume: true` keeps what succeeded.';
/** Outcomes whose jobs may still be running after the step. */
const MAYBE_OPEN = ['lost', 'timed-out', 'cancelled'];
function rerun({ counts }, resume) {
    if (!resume)
        return PAYING_RERUN;
    const others = [
        counts.succeeded === 0 ? '' : 'what succeeded is not paid for again',
        MAYBE_OPEN.some((outcome) => counts[outcome] > 0) ? 'jobs that are still open are waited for' : '',
    ].filter((part) => part !== '');
    const sends = counts.succeeded === 0 ? 'sends the files again' : 'sends only what did not succeed';
    return `**Re-run failed jobs** ${[sends, others.join(', and ')].filter((part) => part !== '').join(': ')}.`;
}
/** A re-run does not help if all unsuccessful files were rejected by checks. */
const gainsByRerun = ({ rows }) => rows.some(({ outcome }) => outcome !== 'succeeded' && outcome !== 'rejected');
/** The advice for a file's error code. Null if a re-run is all that can be done, or if the verdict says what to do. */
function adviceFor({ outcome, error, jobId }) {
    const advice = BY_CODE[error?.code ?? ''];
    if (advice !== undefined)
        return advice;
    if (outcome !== 'lost')
        return null;
    return jobId === null ? BY_KEY : AT_ROE;
}
const ROE_AWAY = 'Roe could not be reached. Check its status, then run again.';
const ACCESS = 'Check that `api-key` is valid and that its organization may run this agent.';
const UNFIT = 'Roe did not accept these files: repair them, or leave them out with a `!` pattern in `files`.';
const AT_ROE = 'Open the jobs of the lost files in the Roe web app by their ids before you send those files again.';
const BY_KEY = 'A lost file may have been paid for. Before you send it again, search the Roe web app for a job whose metadata holds its `submission_key`; the file’s row or details name the key.';
const BY_CODE = {
    'submission-unknown': BY_KEY,
    'job-unknown': AT_ROE,
    'result-unavailable': AT_ROE,
    'left-open': 'Jobs had not finished when the run ended, and may still be running at Roe.',
    timeout: 'Raise `timeout`, or send fewer files per run: time ran out before all files were done.',
    'job-failed': 'Read the reasons that Roe gives. A document that it cannot read will fail again.',
    'cached-failure': 'Roe’s cache returned an earlier failure: set `skip-cache: true` to process the file again.',
    'check-failed': 'Look at the failed checks in the details, then correct the agent, or what is expected of it.',
    'check-broken': 'Correct the check: it could not be evaluated.',
    'out-of-credits': 'Add credits to the Roe organization; files that were not sent cost nothing.',
    unauthorized: ACCESS,
    forbidden: ACCESS,
    'not-found': ACCESS,
    unreachable: ROE_AWAY,
    unanswered: ROE_AWAY,
    'never-sent': ROE_AWAY,
    throttled: ROE_AWAY,
    refused: UNFIT,
    'too-large': UNFIT,
    'unsupported-type': UNFIT,
    'unreadable-file': UNFIT,
    'empty-file': 'Empty files are not sent: fill them, or leave them out with a `!` pattern in `files`.',
    'file-too-large': 'Files above `max-file-size` are not sent: raise it, or leave them out with a `!` pattern in `files`.',
    'fail-fast': 'First look at the file that ended the run: because of `fail-fast`, the others were not sent.',
};

// EXTERNAL MODULE: ./build/src/report/summary/rows.js
var rows = __webpack_require__(92914);
;// CONCATENATED MODULE: ./build/src/report/summary/head.js









/** The opening, the jobs that may still be running, and what to do next. */
function headOf(report, options) {
    const steps = nextSteps(report, options.resume);
    const advice = steps.length === 0 ? '' : `**What to do next**\n\n${steps.map((step) => `- ${step}`).join('\n')}\n\n`;
    return `${openingOf(report, options)}${openJobsOf(report)}${advice}`;
}
/** With this many job ids, the summary's size limit still leaves enough for everything else. */
const MAX_OPEN_JOBS = 5_000;
function openJobsOf({ openJobs }) {
    if (openJobs.length === 0)
        return '';
    const ids = (0,join_first/* joinFirst */.F)(openJobs.map(report_escape/* markdownCell */.UZ), MAX_OPEN_JOBS);
    return `⚠️ **${(0,pluralize/* pluralize */.t)(openJobs.length, 'job')} may still be running at Roe:** ${ids}\n\n`;
}
/** The verdict, its reasons, the counts, the facts of the run, and links. */
function openingOf(report, links, level = '##') {
    const { verdict } = report;
    const paragraphs = [
        `${level} ${CONCLUSION_MARKS[verdict.conclusion]} Roe agent: ${(0,report_escape/* markdownSentence */.nv)((0,truncate/* truncate */.x)(verdict.headline, MAX_HEADLINE_LENGTH))}`,
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
/** The text below the verdict's headline: a sentence or a list. */
function reasonsOf(verdict) {
    const lines = (0,src_verdict/* linesOf */.Dx)(verdict);
    if (lines.length < 2)
        return lines.map((line) => paragraph((0,report_text/* asSentence */.KG)(line))).join('');
    const shown = lines.slice(0, MAX_PROBLEMS).map((line) => `- ${paragraph(line, MAX_PROBLEM_LENGTH)}`);
    const others = lines.length - shown.length;
    return [...shown, ...(others === 0 ? [] : [`- and ${(0,pluralize/* pluralize */.t)(others, 'more problem')}`])].join('\n');
}
const paragraph = (text, most = MAX_SENTENCE_LENGTH) => (0,report_escape/* markdownSentence */.nv)((0,truncate/* truncate */.x)(text, most));
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
        return filesOf(report);
    const facts = [
        agent === null
            ? ''
            : `${(0,report_escape/* markdownName */.Zt)((0,truncate/* truncate */.x)(agent.agentName, MAX_NAME_LENGTH))} ${(0,report_escape/* markdownCell */.UZ)((0,truncate/* truncate */.x)(agent.versionName, MAX_NAME_LENGTH))}`,
        filesOf(report),
        (0,report_text/* durationText */.S5)(report.finishedAtMs - report.startedAtMs),
        cached === 0 ? '' : `${cached} from the cache`,
        reused === 0 ? '' : `${reused} from an earlier attempt`,
        cost === 0 ? '' : `cost ${(0,report_text/* costText */.rs)(cost)} as Roe reports it`,
    ];
    return facts.filter((fact) => fact !== '').join(' · ');
}
/** "12 files", "3 files in shard 3 of 4" for a shard, "12 files of 4 legs" for a merge. */
function filesOf({ total, shard, legs }) {
    const files = total === 0 ? '' : (0,pluralize/* pluralize */.t)(total, 'file');
    if (shard !== null)
        return `${files} in shard ${shard.index + 1} of ${shard.total}`.trimStart();
    return legs === null ? files : `${files} of ${(0,pluralize/* pluralize */.t)(legs.length, 'leg')}`.trimStart();
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
const MAX_PATH_LENGTH = 1_000;
const MARKS = {
    succeeded: '✅',
    rejected: '⛔',
    failed: '❌',
    cancelled: '🚫',
    'timed-out': '⏱️',
    lost: '❓',
    'not-submitted': '⏭️',
};
/** The table of files that did not succeed, with their reasons. */
const UNSUCCESSFUL = {
    head: head(['File', 'Outcome', 'Reason']),
    rowOf: (row, mark) => line([pathOf(row, mark), outcomeOf(row), row.error === null ? '' : reasonCell(row.error)]),
};
/** The table of files that all have the same reason, which is stated above it. */
const WITHOUT_REASON = {
    head: head(['File', 'Outcome']),
    rowOf: (row, mark) => line([pathOf(row, mark), outcomeOf(row)]),
};
const SUCCESSFUL = {
    head: head(['File', 'Outcome', 'Time', 'Cost']),
    rowOf: (row, mark) => line([pathOf(row, mark), outcomeOf(row), timeOf(row), row.cost === null ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .costText */ .rs)(row.cost)]),
};
const PLANNED = {
    head: head(['File', 'Plan']),
    rowOf: (row, mark) => line([pathOf(row, mark), planOf(row)]),
};
function head(columns) {
    const numbers = ['Time', 'Cost'];
    return `${line(columns)}${line(columns.map((column) => (numbers.includes(column) ? '--:' : ':--')))}`;
}
function line(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
/** Keeps a number and its unit on one line in a narrow column. */
const NO_BREAK = '\u00a0';
/** A long path is cut at its beginning, since its end says more. */
const pathOf = ({ file }, mark = '') => mark + (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownPath */ .NN)(file.path.length > MAX_PATH_LENGTH ? `…${file.path.slice(-MAX_PATH_LENGTH)}` : file.path);
function outcomeOf({ outcome, cached, reused }) {
    const origin = cached ? ', cached' : reused ? ', reused' : '';
    return `${MARKS[outcome]}${NO_BREAK}${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWord */ .nG)(outcome).replaceAll(' ', NO_BREAK)}${origin}`;
}
/** Why a file did not succeed, truncated for a row. */
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
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   l2: () => (/* binding */ capitalized),
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
/** A cost as Roe reports it, without rounding errors of doubles. */
const costText = (cost) => String(Math.round(cost * 1e6) / 1e6);
/** Capitalizes a text that begins with a plain word, but not one that begins with a path, a name or a sign. */
const capitalized = (text) => text.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase());
/** Adds the capital letter and the full stop. */
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


/***/ })

};
