export const id = 727;
export const ids = [727,563];
export const modules = {

/***/ 50532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Lr: () => (/* binding */ differenceText),
/* harmony export */   js: () => (/* binding */ parseDifference)
/* harmony export */ });
const WHOLE = 'the output';
const placeOf = ({ path }) => (path === '' ? WHOLE : path);
const differenceText = (difference) => `${placeOf(difference)}: expected ${difference.expected}, got ${difference.actual}`;
/**
 * The difference that such a text tells. Null for another text, and where it may be cut in more than one way: a wrong
 * table is worse than a sentence.
 */
function parseDifference(text) {
    const [place = '', rest = '', ...more] = text.split(': expected ');
    const [expected = '', actual, ...others] = rest.split(', got ');
    const isPlace = place === WHOLE || place.startsWith('/');
    if (!isPlace || actual === undefined || more.length > 0 || others.length > 0)
        return null;
    return { path: place === WHOLE ? '' : place, expected, actual };
}


/***/ }),

/***/ 33894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loseTheRest),
/* harmony export */   k: () => (/* binding */ logCrash)
/* harmony export */ });
/**
 * Every matched file has an outcome, also where the action itself broke. `sent`: keys of submissions that may have a job; the
 * files of all others were not sent.
 */
async function loseTheRest(plan, results, sent, message) {
    const known = new Set(results.rows.map(({ file }) => file.path));
    const problem = { code: 'run-failed', message };
    const append = async (files, key, ending) => {
        for (const file of files)
            if (!known.has(file.path))
                await results.append({ file, submissionKey: key, ...ending });
    };
    for (const unsent of plan.unsent) {
        await append([unsent.file], null, { outcome: 'not-submitted', problem: unsent.problem });
    }
    for (const { files, key } of plan.submissions) {
        await append(files, key, sent.has(key) ? { outcome: 'lost', problem } : { outcome: 'not-submitted', problem });
    }
    for (const { submission, problem: doubt } of plan.inDoubt) {
        await append(submission.files, submission.key, { outcome: 'lost', problem: doubt });
    }
    for (const { job, status } of plan.takenUp) {
        await append(job.submission.files, job.submission.key, { outcome: 'lost', job, lastStatus: status, problem });
    }
}
/** The trace of a bug is for whoever mends it; of a full disk or a closed folder the sentence is enough. */
function logCrash(error, runner) {
    const isBug = error instanceof Error && !('code' in error);
    if (isBug && error.stack)
        runner.info(error.stack);
}


/***/ }),

/***/ 25843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ endStep)
/* harmony export */ });
/* harmony import */ var _crash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33894);
/* harmony import */ var _github_artifact_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81092);
/* harmony import */ var _lib_sentence_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11268);



/** Turns the verdict of `work`, or its error, into the step's last words and its exit code, which no later error changes. */
async function endStep(runner, work) {
    // A process that ends without a verdict, for whatever reason, is a red step.
    process.exitCode = 1;
    // What Node warns of in a library is nothing that a reader of the log can mend.
    process.noDeprecation = true;
    const onUncaught = (error) => {
        // The upload that it belongs to fails of it.
        if ((0,_github_artifact_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isStrayError */ .UN)(error))
            return;
        (0,_crash_js__WEBPACK_IMPORTED_MODULE_1__/* .logCrash */ .k)(error, runner);
        runner.error(brokenSentence(error));
        process.stdout.write('', () => process.exit(1));
    };
    process.on('uncaughtException', onUncaught);
    try {
        const verdict = await work();
        if (verdict.conclusion === 'success' || verdict.conclusion === 'skipped') {
            runner.info((0,_lib_sentence_of_js__WEBPACK_IMPORTED_MODULE_2__/* .withFullStop */ .uo)(`Verdict: ${verdict.sentence}`));
            process.exitCode = 0;
        }
        else {
            runner.error(verdict.sentence);
        }
    }
    catch (error) {
        // What tells of a crash crashed.
        runner.error(brokenSentence(error));
    }
    finally {
        // The verdict is said; a client that was given up may still throw out of an event handler.
        process.off('uncaughtException', onUncaught);
        process.on('uncaughtException', () => { });
        // A socket of the artifact client may linger. A pipe that is full holds back what was printed, the verdict among it,
        // until the runner has read on.
        setTimeout(() => process.stdout.write('', () => process.exit()), 2_000).unref();
    }
}
const brokenSentence = (error) => `The action itself failed, which is a fault of its own (${(0,_lib_sentence_of_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$N)(error)})`;


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
// EXTERNAL MODULE: ./build/src/lib/shortened.js
var shortened = __webpack_require__(98777);
// EXTERNAL MODULE: ./build/src/github/actions-step.js
var actions_step = __webpack_require__(91801);
;// CONCATENATED MODULE: ./build/src/github/event.js
/** Reads what GitHub writes to GITHUB_EVENT_PATH (docs: webhook events and payloads). Wrong or missing parts are absent. */
function readEvent(name, actor, payload) {
    const sender = textAt(payload, 'sender', 'login');
    return {
        name,
        actors: [actor, sender ?? ''].filter((login) => login !== ''),
        pullRequest: name === 'workflow_run' ? pullRequestOfRun(payload) : pullRequestOf(payload),
        range: name === 'push' ? pushed(payload) : name === 'merge_group' ? queued(payload) : null,
    };
}
function pullRequestOf(payload) {
    // A comment on a pull request comes as one on an issue.
    const onIssue = at(payload, 'issue', 'pull_request') ? at(payload, 'issue') : null;
    const pullRequest = at(payload, 'pull_request') ?? onIssue;
    const number = at(pullRequest, 'number');
    if (!isCount(number) || number === 0)
        return null;
    const changedFiles = at(pullRequest, 'changed_files');
    return {
        number,
        headSha: commitAt(pullRequest, 'head', 'sha'),
        fromFork: isFromFork(pullRequest, textAt(payload, 'repository', 'full_name')),
        changedFiles: isCount(changedFiles) ? changedFiles : null,
    };
}
/**
 * The one that the other workflow's run was about. GitHub names none if its head is in a fork, and may name one of another
 * repository, or several of one head: of several of this repository a choice would be a guess.
 */
function pullRequestOfRun(payload) {
    const list = at(payload, 'workflow_run', 'pull_requests');
    const repository = at(payload, 'repository', 'id');
    const isElsewhere = (pullRequest, side) => {
        const id = at(pullRequest, side, 'repo', 'id');
        return isCount(id) && isCount(repository) && id !== repository;
    };
    const own = (Array.isArray(list) ? list : []).filter((pullRequest) => !isElsewhere(pullRequest, 'base'));
    const [pullRequest] = own;
    const number = at(pullRequest, 'number');
    if (own.length !== 1 || !isCount(number) || number === 0)
        return null;
    const headSha = commitAt(payload, 'workflow_run', 'head_sha') ?? commitAt(pullRequest, 'head', 'sha');
    return { number, headSha, fromFork: isElsewhere(pullRequest, 'head'), changedFiles: null };
}
/** The event is about the base's repository, which a payload that was cut short names there alone. */
function isFromFork(pullRequest, repository) {
    if (at(pullRequest, 'head') === null)
        return false;
    const base = textAt(pullRequest, 'base', 'repo', 'full_name') ?? repository;
    if (base === null)
        return false;
    return textAt(pullRequest, 'head', 'repo', 'full_name')?.toLowerCase() !== base.toLowerCase();
}
/** A pushed tag changes no file. */
function pushed(payload) {
    const ref = textAt(payload, 'ref');
    const head = commitAt(payload, 'after');
    if (head === null || !ref?.startsWith('refs/heads/'))
        return null;
    const defaultBranch = textAt(payload, 'repository', 'default_branch');
    const onDefault = ref === `refs/heads/${defaultBranch}`;
    return { base: commitAt(payload, 'before'), head, defaultBranch: onDefault ? null : defaultBranch };
}
function queued(payload) {
    const head = commitAt(payload, 'merge_group', 'head_sha');
    return head === null ? null : { base: commitAt(payload, 'merge_group', 'base_sha'), head, defaultBranch: null };
}
/** GitHub writes zeros where there is no commit. */
function commitAt(value, ...path) {
    const sha = textAt(value, ...path);
    return sha !== null && /^[0-9a-f]{40,64}$/.test(sha) && !/^0+$/.test(sha) ? sha : null;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : null;
}
function at(value, ...path) {
    let found = value;
    for (const key of path) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
            return null;
        found = found[key];
    }
    return found;
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;

// EXTERNAL MODULE: ./build/src/github/log-text.js
var log_text = __webpack_require__(32687);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/github/origin.js



/** From the environment alone: the event's file may be missing or broken, and nothing here is in it. To be called once a process. */
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
 * The path of a workflow job in its workflow run is `ID.CALLER.JOB.LEG`: an id of the run, a caller for each reusable
 * workflow around it, the job, and `__default` or what the matrix says, which may hold dots itself.
 */
function callersOf(orchestrationId, job) {
    const [id, ...path] = orchestrationId.split('.');
    const at = path.slice(0, -1).lastIndexOf(job);
    return id === '' || at < 0 ? null : path.slice(0, at).join('.');
}
/** Counts by files, since each use is a process of its own. The runner empties the folder before every workflow job. */
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
            // Where nothing can be written, the run ends soon anyway.
            if (error.code !== 'EEXIST')
                return 1;
        }
    }
}

;// CONCATENATED MODULE: ./build/src/github/actions-runner.js







/** The runner cuts what is longer (ExecutionContext.cs). */
const MAX_ANNOTATION_LENGTH = 4_096;
/** The main stage through @actions/*. What a run may not need (the artifact client) loads when it is used. */
function createActionsRunner(environment, manifest) {
    const step = (0,actions_step/* createActionsStep */.O)(environment, manifest);
    let origin = null;
    return {
        ...step,
        origin: async () => {
            origin ??= readOrigin(environment);
            return origin;
        },
        event: () => readEventFile(environment),
        notice: (text) => core/* notice */.lm(step.scrub((0,log_text/* harmlessLogText */.h)(text))),
        annotate: ({ level, title, message, file }) => {
            // A name that is not harmless as it is would be another file's in any other form.
            const place = file === null || file !== (0,log_text/* harmlessLogText */.h)(file) ? {} : { file, startLine: 1 };
            const annotate = level === 'error' ? core/* error */.z3 : core/* warning */.$e;
            const shown = step.scrub((0,log_text/* harmlessLogText */.h)(message));
            annotate((0,shortened/* shortened */.v)(shown, MAX_ANNOTATION_LENGTH), { title: step.scrub((0,log_text/* harmlessLogText */.h)(title)), ...place });
        },
        startGroup: (title) => core/* startGroup */.Oh(step.scrub((0,log_text/* harmlessLogText */.h)(title))),
        endGroup: () => core/* endGroup */.N4(),
        setOutput: (name, value) => core/* setOutput */.uH(name, step.scrub(value)),
        writeSummary: async (markdown) => {
            await core/* summary */.z.emptyBuffer().addRaw(step.scrub(markdown), true).write({ overwrite: true });
        },
        downloadArtifacts: async (namePrefix, fileName, signal) => {
            const { downloadArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(351), __webpack_require__.e(489), __webpack_require__.e(458), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 34554));
            return await downloadArtifacts(namePrefix, fileName, step.tempDir, signal);
        },
        uploadPage: async (upload) => {
            const { uploadPage } = await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(351), __webpack_require__.e(489), __webpack_require__.e(458), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 34554));
            return await uploadPage(upload, step.tempDir);
        },
    };
}
/** The event's file may be missing, as outside of GitHub, or broken. */
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
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38815);
/* harmony import */ var _lib_scrub_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78314);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32687);






/** A stage of the action through @actions/core. `manifest` is the path of its action.yml in the repository. */
function createActionsStep(environment, manifest) {
    const secrets = new Set();
    let withoutSecrets = (text) => text;
    const scrub = (text) => withoutSecrets(text);
    // Last, since what is made harmless loses characters that may have torn a secret apart.
    const harmless = (text) => scrub((0,_log_text_js__WEBPACK_IMPORTED_MODULE_5__/* .harmlessLogText */ .h)(text));
    return {
        workspace: realPath(environment.GITHUB_WORKSPACE || process.cwd()),
        tempDir: environment.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
        input: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4(name),
        defaultOf: (name) => defaultsOf(manifest)[name] ?? '',
        secretInput: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4(name, { trimWhitespace: false }),
        environment: (name) => environment[name] ?? '',
        setEnvironment: (name, value) => {
            environment[name] = value;
        },
        mask: (secret) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(secret);
            for (const form of formsToHide(secret))
                secrets.add(form);
            withoutSecrets = (0,_lib_scrub_js__WEBPACK_IMPORTED_MODULE_4__/* .createScrub */ .EN)(secrets);
        },
        scrub,
        info: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(harmless(text)),
        warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(harmless(text)),
        error: (sentence) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3(harmless(sentence)),
        saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .saveState */ .LZ(name, value),
        state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getState */ .Gu(name),
        uploadArtifact: async (upload) => {
            const { uploadArtifact } = await Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(351), __webpack_require__.e(489), __webpack_require__.e(458), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 34554));
            return await uploadArtifact(upload);
        },
    };
}
const readDefaults = new Map();
function defaultsOf(manifest) {
    const known = readDefaults.get(manifest);
    if (known !== undefined)
        return known;
    // This module lies two folders below the repository, in src/ as in dist/.
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(`../../${manifest}`, import.meta.url), 'utf8');
    const { inputs } = (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .parse */ .qg)(text);
    const constants = Object.entries(inputs).map(([name, input]) => [name, input.default ?? '']);
    const defaults = Object.fromEntries(constants.filter(([, value]) => !value.includes('${{')));
    readDefaults.set(manifest, defaults);
    return defaults;
}
/** Without the space around it, which would be taken out of other text with it; and each line, as the runner does it. */
const formsToHide = (secret) => [secret, ...secret.split(/[\r\n]+/)].map((form) => form.trim());
/** As it is given where it is not there: then no pattern matches, which is said in a sentence. */
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
/* harmony import */ var _lib_scrub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78314);
/* harmony import */ var _lib_sentence_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11268);
/* harmony import */ var _lib_shortened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98777);



const MAX_SENTENCE_LENGTH = 500;
/** Text of the artifact service without the token that it was sent, which no other place takes out. */
function withoutRuntimeToken(text) {
    return (0,_lib_scrub_js__WEBPACK_IMPORTED_MODULE_0__/* .createScrub */ .EN)([process.env.ACTIONS_RUNTIME_TOKEN ?? ''])(text);
}
/** What the service, the blob store or their client said; the store's errors hold the whole reply. */
const artifactSentence = (error) => (0,_lib_shortened_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(withoutRuntimeToken((0,_lib_sentence_of_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .$N)(error)).replace(/\s+/g, ' '), MAX_SENTENCE_LENGTH);
/** Work with the artifact service, which fails with such a sentence. */
async function orArtifactSentence(work) {
    try {
        return await work();
    }
    catch (cause) {
        throw new Error(artifactSentence(cause), { cause });
    }
}
/** What the client says when its archiver or its file stream failed. */
const STRAY = /^An error has occurred during (zip creation|file read) for the artifact$/;
/** Of the artifact client; the storage client below it has its own kind of error. */
const isStrayError = (error) => error instanceof Error && (STRAY.test(error.message) || error.name === 'RestError');
/** The client throws some errors out of an event handler, which fail the upload and must not end the process without a verdict. */
async function withStrayErrors(work) {
    let onUncaught = () => { };
    const stray = new Promise((_, reject) => {
        onUncaught = (error) => {
            if (isStrayError(error))
                reject(error);
            // With a listener, Node does not end the process itself.
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

/***/ 32687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ harmlessLogText)
/* harmony export */ });
/**
 * Text that the runner takes for plain text, whatever it holds. The runner splits lines at CR, LF and CRLF, obeys
 * `::command` after any white space and the older `##[command]` anywhere in a line (runner source, ActionCommand.cs).
 */
function harmlessLogText(text) {
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

/***/ 7519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ createGitHubApi)
});

// UNUSED EXPORTS: MAX_PULL_REQUEST_FILES

// EXTERNAL MODULE: ./build/src/lib/clock.js
var lib_clock = __webpack_require__(19563);
// EXTERNAL MODULE: ./build/src/lib/plain-sentence.js
var plain_sentence = __webpack_require__(26471);
// EXTERNAL MODULE: ./build/src/lib/sentence-of.js
var sentence_of = __webpack_require__(11268);
// EXTERNAL MODULE: ./build/src/lib/shortened.js
var shortened = __webpack_require__(98777);
// EXTERNAL MODULE: ./build/src/lib/until-aborted.js
var until_aborted = __webpack_require__(46383);
;// CONCATENATED MODULE: ./build/src/github/github-api.js
/** `message` is a lower-case sentence without an end, so that it nests; what GitHub said in it is foreign text. */
class GitHubError extends Error {
    name = 'GitHubError';
    code;
    constructor(code, message, cause) {
        super(message, cause === undefined ? {} : { cause });
        this.code = code;
    }
}

;// CONCATENATED MODULE: ./build/src/github/open-octokit.js


/** A page that takes longer is asked for again. */
const REQUEST_LIMIT_MS = 20_000;
/** GitHub asks for a minute where it names none; an hour, as after 5000 requests, is not worth it. */
const MAX_PAUSE_S = 300;
const MAX_PAUSES = 2;
const NO_CONTENT = 204;
/** A page of 100 comments, each of 65 536 characters of four bytes, is the largest that GitHub can mean. */
const MAX_REPLY_BYTES = 32_000_000;
const MAX_REPLY = `${MAX_REPLY_BYTES / 1_000_000} MB`;
/** A call that GitHub gave no use of; whether it was carried out is not known. */
class UselessCall extends Error {
    name = 'UselessCall';
    /** By these two octokit's plugin takes it for one more failure that may pass. */
    status = 500;
    request;
    constructor(sentence, request) {
        super(sentence);
        this.request = request;
    }
}
/** A reply of 2xx that is not what GitHub documents. */
class UnreadableReply extends UselessCall {
    name = 'UnreadableReply';
    constructor(what, request) {
        super(`GitHub's reply could not be read: ${what}`, request);
    }
}
/** Whether a pause that GitHub asks for is kept, after so many that were. */
const isPauseKept = (pauseS, pauses) => pauseS <= MAX_PAUSE_S && pauses < MAX_PAUSES;
/**
 * octokit as a workflow needs it: failures that may pass are tried again, rate limits are waited for, every request has a
 * limit. `onPause` is called before each pause that GitHub asks for.
 */
async function openOctokit(token, clock, onPause) {
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
        // No `request` here: it would take the place of the fetch that knows the proxy.
        log: { debug: silent, info: silent, warn: silent, error: silent },
        // Rate limits are the other plugin's.
        retry: { doNotRetry: [400, 401, 402, 403, 404, 409, 410, 413, 422, 429, 451] },
        throttle: { onRateLimit: onLimit, onSecondaryRateLimit: onLimit },
    }, 
    // The first is the innermost, so that what it refuses is tried again by the others.
    readableInTime(clock), retry, throttling);
}
/**
 * octokit takes a body that breaks off for an empty one, and hands on what is no JSON as text: a list of nothing, by which
 * no file would have changed and no comment be there. Each request has its own limits of time and size.
 */
const readableInTime = (clock) => (octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
        const { signal: outer = new AbortController().signal, fetch: send } = options.request;
        return await (0,lib_clock.withTimeLimit)(clock, REQUEST_LIMIT_MS, outer, async (signal) => {
            const bounded = boundedFetch(send, signal);
            // octokit's own hook calls on with the options that it was made with, and not with others that are handed to it.
            options.request.fetch = bounded.fetch;
            try {
                const response = await (0,until_aborted/* untilAborted */.E)(request(options), signal);
                if (response.status === NO_CONTENT || (typeof response.data === 'object' && response.data !== null))
                    return response;
                throw new UnreadableReply(bounded.isPassed() ? `it is larger than ${MAX_REPLY}` : 'it is not JSON', options);
            }
            catch (error) {
                if (!(error instanceof lib_clock.TimeLimitError) || outer.aborted)
                    throw error;
                throw new UselessCall(`GitHub did not answer within ${error.limitMs / 1000} s`, options);
            }
            finally {
                options.request.fetch = send;
            }
        });
    });
    return {};
};
/** A fetch that ends by the signal, and whose reply breaks off where it passes the limit. */
function boundedFetch(send, signal) {
    let bytes = 0;
    const count = (chunk, controller) => {
        bytes += chunk.byteLength;
        if (bytes > MAX_REPLY_BYTES)
            controller.error(new UselessCall(`a reply is larger than ${MAX_REPLY}`));
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
        isPassed: () => bytes > MAX_REPLY_BYTES,
    };
}

;// CONCATENATED MODULE: ./build/src/github/github-wire.js

/** A row that cannot be read may be the one file that changed, so that no list does without it. */
function decodeChangedFiles(json) {
    return list(json, 'the reply').map((row, index) => ({
        path: github_wire_text(row, 'filename', `row ${index}`),
        present: !['removed', 'unchanged'].includes(github_wire_text(row, 'status', `row ${index}`)),
    }));
}
function decodeComparison(json) {
    const mergeBase = github_wire_text(at(json, 'merge_base_commit'), 'sha', 'merge_base_commit');
    return { files: decodeChangedFiles(at(json, 'files') ?? []), mergeBase };
}
/** Content and mode of every file, and every submodule, of a commit by path; null where it has more than GitHub lists. */
function decodeTree(json) {
    const rows = list(at(json, 'tree'), 'tree');
    if (at(json, 'truncated') === true)
        return null;
    const entries = rows.filter((row) => at(row, 'type') !== 'tree');
    return new Map(entries.map((row) => [github_wire_text(row, 'path', 'tree'), `${github_wire_text(row, 'mode', 'tree')} ${github_wire_text(row, 'sha', 'tree')}`]));
}
/** Among hundreds, a comment that does not say everything of itself is no reason to do without the others. */
function decodeComment(json) {
    const id = at(json, 'id');
    if (!Number.isSafeInteger(id))
        throw new UnreadableReply('id is not a number');
    const known = (value) => (typeof value === 'string' ? value : '');
    return {
        id: id,
        url: known(at(json, 'html_url')),
        author: known(at(at(json, 'user'), 'login')),
        body: known(at(json, 'body')),
    };
}
const decodeComments = (json) => list(json, 'the reply').map(decodeComment);
const decodeLogin = (json) => github_wire_text(at(json, 'viewer'), 'login', 'viewer');
/** Both times are GitHub's, so that the runner's clock does not matter. */
function decodeRunAgeMs(json, date) {
    const age = Date.parse(date ?? '') - Date.parse(github_wire_text(json, 'created_at', 'the run'));
    if (!(age >= 0))
        throw new UnreadableReply('created_at of the run is no time before now');
    return age;
}
function list(json, name) {
    if (!Array.isArray(json))
        throw new UnreadableReply(`${name} is not a list`);
    return json;
}
function github_wire_text(json, key, name) {
    const value = at(json, key);
    if (typeof value !== 'string' || value === '')
        throw new UnreadableReply(`${key} of ${name} is not text`);
    return value;
}
const at = (json, key) => typeof json === 'object' && json !== null && Object.hasOwn(json, key)
    ? json[key]
    : null;

;// CONCATENATED MODULE: ./build/src/github/octokit-api.js








/** The most that GitHub shows of one pull request's files, and of one comparison's (REST API docs, pulls and commits). */
const MAX_PULL_REQUEST_FILES = 3_000;
const MAX_COMPARED_FILES = 300;
const PAGE_SIZE = 100;
/** Thirty pages of files on a bad day, beside the pauses that GitHub asks for. */
const CALL_LIMIT_MS = 90_000;
const MAX_SENTENCE_LENGTH = 300;
/** Runs one call at a time limit of its own, of which the pauses that GitHub asks for are no part. octokit is loaded at the first. */
function createCalls({ token, clock, log }) {
    let opened = null;
    const open = new Set();
    const onPause = (pauseS) => {
        log(`GitHub limits the rate of requests and asks for a pause of ${pauseS} s; waiting.`);
        for (const extend of open)
            extend(pauseS * 1000 + CALL_LIMIT_MS);
    };
    return async (outer, work) => {
        opened ??= openOctokit(token, clock, onPause);
        const octokit = await opened;
        return await answerOf(outer, () => (0,lib_clock.withTimeLimit)(clock, CALL_LIMIT_MS, outer, async (signal, extend) => {
            open.add(extend);
            return await (0,until_aborted/* untilAborted */.E)(work(octokit, signal), signal).finally(() => open.delete(extend));
        }));
    };
}
/** GitHub's REST API through octokit. */
function createGitHubApi(access) {
    const [owner = '', repo = ''] = access.repository.split('/');
    const call = createCalls(access);
    return {
        pullRequestPaths: (pull_number, outer) => call(outer, async ({ rest, paginate }, signal) => {
            const options = { owner, repo, pull_number, per_page: PAGE_SIZE };
            const listFiles = underSignal(rest.pulls.listFiles, signal);
            const files = await allOf(paginate.iterator(listFiles, options), decodeChangedFiles, (page) => listFiles({ ...options, page }));
            return files.length >= MAX_PULL_REQUEST_FILES ? null : presentPaths(files);
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
            // Whoever asks can do without, and has no time to lose.
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
            // Where the reply is lost, the comment may be there: it is not created twice.
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
/** octokit hands no signal of its options on to the pages, and that of a method's own defaults. */
function underSignal(method, signal) {
    return method.defaults({ request: { signal } });
}
/**
 * octokit goes on as long as a `Link` header leads on. Where a proxy or a stand-in for GitHub sends none at all, a full page
 * has another after it: a list that ends too early would leave out files that changed, and make a second comment.
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
    if (reason instanceof lib_clock.TimeLimitError) {
        return new GitHubError('unreachable', `GitHub did not answer within ${reason.limitMs / 1000} s`, cause);
    }
    if (outer.aborted)
        return new GitHubError('stopped', 'the call to GitHub was broken off: the run is stopping', cause);
    if (cause instanceof UselessCall)
        return new GitHubError('unreachable', cause.message, cause);
    if (!isRequestError(cause))
        return unreachable(cause);
    // octokit gives a broken connection the status 500.
    if (cause.response === undefined)
        return unreachable(cause);
    const sentence = sentenceIn(cause.message);
    const said = `GitHub answered ${cause.status}${sentence === '' ? '' : `: ${sentence}`}`;
    switch (cause.status) {
        case 401:
            return new GitHubError('unauthorized', said, cause);
        case 403:
            return new GitHubError(isRateLimit(cause) ? 'throttled' : 'forbidden', said, cause);
        case 404:
            return new GitHubError('not-found', said, cause);
        case 429:
            return new GitHubError('throttled', said, cause);
        default:
            return new GitHubError(cause.status >= 500 ? 'unreachable' : 'refused', said, cause);
    }
}
/** octokit's message holds the whole body where that is no JSON, such as a gateway's page. */
const sentenceIn = (message) => (0,sentence_of/* withoutFullStop */.Qu)((0,shortened/* shortened */.v)((0,plain_sentence/* plainSentence */.G)(message), MAX_SENTENCE_LENGTH));
const isRequestError = (cause) => cause instanceof Error && 'status' in cause && 'request' in cause;
const isRateLimit = ({ message, response }) => /rate limit/i.test(message) || response?.headers['x-ratelimit-remaining'] === '0';
/** Codes of a connection that was there. */
const BROKEN = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];
/** fetch's own error says "fetch failed"; why it did is in what it was caused by. */
function unreachable(cause) {
    const root = rootOf(cause);
    const given = 'code' in root && typeof root.code === 'string' ? root.code : root.message;
    // What undici says of a proxy's refusal; its code would be that of any end.
    const code = given === 'UND_ERR_ABORTED' ? root.message : given;
    const what = BROKEN.includes(code) ? 'the connection to GitHub broke' : 'GitHub could not be reached';
    return new GitHubError('unreachable', `${what} (${code})`, cause);
}
const rootOf = (cause) => cause instanceof Error ? (cause.cause instanceof Error ? rootOf(cause.cause) : cause) : new Error(String(cause));


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

/***/ 78167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** "1 file", "2 files". */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


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

/***/ 60594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const LINE_FEED = 0x0a;
/**
 * The lines of a UTF-8 file, ended by LF alone. Node's readline also ends them at U+2028, U+2029 and CR, of which JSON
 * leaves the first two as they are, so that it would break a result in two.
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

/***/ 39033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ orWarn)
/* harmony export */ });
/* harmony import */ var _sentence_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11268);

/** Does what must not change the verdict: an error becomes a warning that begins with `what`, and null comes back. */
async function orWarn(log, what, act) {
    try {
        return await act();
    }
    catch (error) {
        log.warning(`${what}: ${(0,_sentence_of_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(error)}.`);
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
/** What a server's page or text says, on one line: without tags, and without characters that nobody sees. */
const plainSentence = (text) => oneSpaced(text.replace(/<[^<>]*>/g, ' '));
const oneSpaced = (text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();


/***/ }),

/***/ 78314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EN: () => (/* binding */ createScrub),
/* harmony export */   Jv: () => (/* binding */ scrubBytes),
/* harmony export */   c_: () => (/* binding */ scrubParts)
/* harmony export */ });
const MARK = '***';
/** A shorter value stands in every other text, and taking it out would hide no secret. */
const MIN_SECRET_LENGTH = 8;
/** Whatever holds a secret holds its end in the same form; at the beginning many secrets are alike. */
const SOUGHT_CHARACTERS = 6;
/** A longer one is taken out piece by piece: V8 needs seconds to make its pattern ready, or refuses it as too large. */
const MAX_WHOLE_LENGTH = 256;
/** Three bytes are four characters of base64, so that pieces of such a length meet in it without a gap. */
const PIECE_CHARACTERS = 48;
/**
 * A scrubber for these values: as they are, and URL-encoded, JSON-escaped, HTML-escaped, in hex and in base64, also
 * where only some characters are escaped, where the escapes are escaped again, and where base64 begins before the value.
 */
function createScrub(secrets) {
    const scrubs = [...new Set(secrets)]
        .filter((secret) => secret.length >= MIN_SECRET_LENGTH)
        // Of secrets that begin alike, the first that matches is taken out; of a longer one the rest would stay.
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
        // To make the pattern of whole secrets ready takes as long as to start Node, and hardly a text needs it.
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
    // By `exec`, since `matchAll` builds the large pattern anew for each text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const { 0: found, index } = match;
        // Backslashes before it are its own: left behind, they would escape what follows.
        let start = index;
        while (text[start - 1] === '\\')
            start -= 1;
        kept.push(text.slice(from, start), MARK);
        from = index + found.length;
    }
    return kept.join('') + text.slice(from);
}
/** Of the value in any of its forms. */
const patternOf = (value) => new RegExp(formsOf(value).join('|'), 'g');
/** Every repetition has an end, or a document of a million backslashes would take hours to look through. */
const MANY_BACKSLASHES = '\\\\{0,16}';
/** Patterns. Where escapes are escaped again, more backslashes stand before a character than its own. */
function formsOf(secret) {
    const bytes = Buffer.from(secret);
    return [
        [...secret].map(spelling).join(MANY_BACKSLASHES),
        inEitherCase(bytes.toString('hex')),
        ...[0, 1, 2].map((offset) => [...base64At(bytes, offset)].map(base64Spelling).join(MANY_BACKSLASHES)),
    ];
}
/** The characters of base64 that the value alone decides, where it begins at a byte that leaves this rest by three. */
function base64At(bytes, offset) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}
/** The characters that differ between base64's two alphabets, each as both have it. */
const IN_BOTH_ALPHABETS = { '+': '+-', '/': '/_' };
const base64Spelling = (character) => anyOf([...(IN_BOTH_ALPHABETS[character] ?? character)].map(spelling));
const named = (entity) => `&(?:amp;){0,4}${entity};`;
/** What else stands for a character: in a form, in JSON, in XML and HTML. */
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
/** One character as a pattern. */
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
/** Longer than any form of any secret that people use. */
const HELD_CHARACTERS = 4_096;
/** Of a character of two units, which would be lost if its halves were written apart. */
const LATER_HALF = /^[\uDC00-\uDFFF]/;
/** The same text in other parts; a secret that lies across two of them is taken out too. */
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
/** The same for bytes of any kind, of which the parts that are text may hold a secret. */
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

/***/ 11268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   Qu: () => (/* binding */ withoutFullStop),
/* harmony export */   uo: () => (/* binding */ withFullStop)
/* harmony export */ });
/** What went wrong, as it goes into a sentence of ours: the message of an error, or whatever was thrown in its place. */
const sentenceOf = (error) => withoutFullStop(error instanceof Error ? error.message : String(error));
/** A quoted sentence without its full stop, so that ours goes on after it. */
function withoutFullStop(text) {
    let kept = text.trimEnd();
    while (kept.endsWith('.'))
        kept = kept.slice(0, -1).trimEnd();
    return kept;
}
/** With a full stop, unless it has an end of its own. */
const withFullStop = (text) => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);


/***/ }),

/***/ 46383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ untilAborted)
/* harmony export */ });
/** Ends with `work`, or rejects with the signal's reason once it fires. For work that does not end by the signal itself. */
async function untilAborted(work, signal) {
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


/***/ }),

/***/ 75398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseUuid)
/* harmony export */ });
const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
/** A UUID in lower case with dashes, or null. Roe writes and takes ids with and without dashes. */
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


/** Writing takes a thread's time each time, whatever the size; a part may be one result of a few hundred bytes. */
const BLOCK_CHARACTERS = 65_536;
/**
 * Writes the parts one after the other; no more than a block of them is in memory. The file is there whole or not at all:
 * it has a hidden name until its last byte is on the disk.
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
        // Some disks tell only now that there is no room.
        await file.sync();
    }
    catch (error) {
        await file.close().catch(() => { });
        throw error;
    }
    await file.close();
}
async function appendAll(file, parts) {
    let block = [];
    let characters = 0;
    for await (const part of parts) {
        block.push(part);
        characters += part.length;
        if (characters < BLOCK_CHARACTERS)
            continue;
        await file.appendFile(block.join(''));
        block = [];
        characters = 0;
    }
    await file.appendFile(block.join(''));
}


/***/ }),

/***/ 78053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver),
  T: () => (/* binding */ deliverVerdict)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/or-warn.js
var or_warn = __webpack_require__(39033);
// EXTERNAL MODULE: ./build/src/lib/scrub.js
var scrub = __webpack_require__(78314);
// EXTERNAL MODULE: ./build/src/lib/sentence-of.js
var sentence_of = __webpack_require__(11268);
// EXTERNAL MODULE: ./build/src/lib/until-aborted.js
var until_aborted = __webpack_require__(46383);
// EXTERNAL MODULE: ./build/src/lib/write-in-blocks.js
var write_in_blocks = __webpack_require__(92951);
// EXTERNAL MODULE: ./build/src/results/files-below.js
var files_below = __webpack_require__(28227);
// EXTERNAL MODULE: ./build/src/verdict.js
var src_verdict = __webpack_require__(62848);
// EXTERNAL MODULE: ./build/src/lib/counted.js
var counted = __webpack_require__(78167);
// EXTERNAL MODULE: ./build/src/lib/shortened.js
var shortened = __webpack_require__(98777);
// EXTERNAL MODULE: ./build/src/outcome.js
var src_outcome = __webpack_require__(68961);
// EXTERNAL MODULE: ./build/src/submissions/plan.js
var plan = __webpack_require__(67664);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/reason.js
var report_reason = __webpack_require__(10554);
;// CONCATENATED MODULE: ./build/src/report/annotations.js






/**
 * The runner keeps 10 annotations of a kind in a step and drops the others without a word (ExecutionContext.cs). One
 * error is the verdict, and warnings come from the run itself too.
 */
const MOST = { error: 9, warning: 6 };
const MAX_REASON_LENGTH = 1_000;
/**
 * An annotation for each file that did not succeed, the worst first; outcomes in `failOn` are errors, others warnings.
 * Where they are more than the runner keeps, the last of a kind counts the rest.
 */
function annotationsOf(report, failOn) {
    const rows = report.rows.filter((row) => isNews(row, report));
    // The sort is stable, so that each outcome stays in the order of the paths.
    rows.sort((a, b) => src_outcome/* OUTCOMES */.im.indexOf(b.outcome) - src_outcome/* OUTCOMES */.im.indexOf(a.outcome));
    const isError = ({ outcome }) => report.verdict.conclusion !== 'skipped' && failOn.has(outcome);
    const errors = gathered(rows.filter(isError));
    const warnings = gathered(rows.filter((row) => !isError(row)));
    return [...ofLevel('error', errors), ...ofLevel('warning', warnings)];
}
/** What a dry run, a cancelled workflow or a fault of the whole run does to every file is told once, by the verdict. */
function isNews({ outcome, error }, { verdict }) {
    if (outcome === 'succeeded' || error?.code === plan/* DRY_RUN */.yE)
        return false;
    if (error !== null && (0,report_reason/* isSaidBy */.Xp)(verdict.sentence, error))
        return false;
    return verdict.conclusion !== 'cancelled' || (outcome !== 'cancelled' && outcome !== 'not-submitted');
}
/** Files that one fault of the run kept from being sent are told of together: none of them is to be looked at. */
function gathered(rows) {
    const keyOf = ({ file, error }) => (error !== null && (0,report_reason/* isOfTheRun */.O2)(error) ? error.message : `/${file.path}`);
    return [...Map.groupBy(rows, keyOf).values()];
}
function ofLevel(level, groups) {
    const most = MOST[level];
    if (groups.length <= most)
        return groups.flatMap((rows) => annotationsFor(level, rows));
    const shown = groups.slice(0, most - 1);
    const rest = groups.slice(most - 1).flat();
    const message = `${(0,counted/* counted */.h)(rest.length, 'more file')} did not succeed (${(0,src_outcome/* listCounts */.TP)((0,src_outcome/* countOutcomes */.XF)(rest))}); the job summary and results.json list them all.`;
    return [...shown.flatMap((rows) => annotationsFor(level, rows)), { level, title: 'Roe agent', message, file: null }];
}
function annotationsFor(level, [first, ...others]) {
    if (first === undefined)
        return [];
    const { file, outcome, error } = first;
    const word = (0,src_outcome/* outcomeWord */.nG)(outcome);
    const reason = error === null ? word : (0,shortened/* shortened */.v)((0,report_escape/* oneLine */.TN)((0,report_reason/* reasonText */.uV)(error)), MAX_REASON_LENGTH);
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
/** The columns of results.csv that outputs have, in the order of their first coming. Each record has to be noted before the first row. */
class CsvColumns {
    names = new Set();
    #othersNeeded = false;
    /** Whether some value has no column of its own. */
    get othersNeeded() {
        return this.#othersNeeded;
    }
    note({ outputs }) {
        // Nothing in the others can change the columns.
        if (this.#othersNeeded)
            return;
        for (const name of (0,flatten/* flattenOutputs */.X)(outputs ?? []).keys()) {
            if (this.names.size < MAX_OUTPUT_COLUMNS)
                this.names.add(name);
            else
                this.#othersNeeded ||= !this.names.has(name);
        }
    }
}

// EXTERNAL MODULE: ./build/src/report/results-json.js
var results_json = __webpack_require__(9461);
;// CONCATENATED MODULE: ./build/src/report/step-outputs.js
/** A workflow job's outputs may have 1 MB together (GitHub's limits), and this is one of them. */
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
/** Job id to status number, as the vendor's script prints it. */
function statusMapOf(report) {
    const entries = report.rows.flatMap(({ jobId, status }) => (jobId && status ? [[jobId, status.code]] : []));
    return JSON.stringify(Object.fromEntries(entries));
}

;// CONCATENATED MODULE: ./build/src/report/summary/charts.js



/**
 * Those of the HTML report, in tones that stand out from white and from black, and that carry white and black text
 * alike: Mermaid draws by the reader's theme.
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
/** Of fewer the counts above say all, and a pie would only be large. */
const MIN_FILES = 10;
/** A pie of the outcomes; '' where one outcome is all, or the files are few. */
function outcomePie(counts) {
    // The largest first, as Mermaid draws them, so that each has its colour whether they are told by name or by place.
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
/** Fewer tell nothing, more cannot be read. */
const MIN_JOBS = 2;
const MAX_JOBS = 30;
const MAX_NAME_LENGTH = 26;
const DAY_MS = 24 * 3_600_000;
/** A bar for each job of this run, from its submission to its end; '' where there are too few or too many to read. */
function jobTimeline(report) {
    const bars = barsOf(report);
    const lastMs = Math.max(0, ...bars.map(({ endMs }) => endMs));
    // The axis is a clock that begins at midnight with the step.
    if (bars.length < MIN_JOBS || bars.length > MAX_JOBS || lastMs >= DAY_MS)
        return '';
    const outcomes = src_outcome/* OUTCOMES */.im.toReversed().filter((outcome) => bars.some(({ row }) => row.outcome === outcome));
    const sections = outcomes.flatMap((outcome) => {
        const own = bars.filter(({ row }) => row.outcome === outcome);
        return [`  section ${(0,src_outcome/* outcomeWord */.nG)(outcome)}`, ...own.map(barLine)];
    });
    // Of Mermaid's looks for a bar only two have names that can be read in every theme: the worst outcome gives its colour
    // to all that did not succeed.
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
/** Seconds from one mark of the axis to the next. */
const TICKS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800];
const MAX_TICKS = 6;
function tickOf(bars) {
    const spanMs = Math.max(...bars.map(({ endMs }) => endMs)) - Math.min(...bars.map(({ startMs }) => startMs));
    const seconds = TICKS.find((tick) => spanMs / 1_000 / tick <= MAX_TICKS) ?? 21_600;
    if (seconds < 60)
        return `${seconds}second`;
    return seconds < 3_600 ? `${seconds / 60}minute` : `${seconds / 3_600}hour`;
}
/** From the step's start. Files that share a job share its bar; what an earlier attempt had done is no time of this run. */
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
    const look = row.outcome === 'succeeded' ? '' : 'crit, ';
    return `  ${(0,report_escape/* mermaidName */.hd)((0,shortened/* shortened */.v)(name, MAX_NAME_LENGTH))} :${look}${clockTime(startMs)}, ${clockTime(endMs)}`;
}
/** On a day without a change of the clock, since Mermaid reads it in the reader's own time zone. */
const clockTime = (ms) => new Date(Date.UTC(2000, 0, 1) + ms).toISOString().replace('T', ' ').slice(0, -1);
const mermaid = (themeVariables, lines) => ['```mermaid', `%%{init: ${JSON.stringify({ themeVariables })}}%%`, ...lines, '```', ''].join('\n');

// EXTERNAL MODULE: ./build/src/report/summary/groups.js + 1 modules
var groups = __webpack_require__(92208);
// EXTERNAL MODULE: ./build/src/report/summary/head.js + 2 modules
var summary_head = __webpack_require__(55238);
;// CONCATENATED MODULE: ./build/src/report/summary/room.js
/** The bytes that are left of what a text may have. */
class Room {
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Whether the text fits; if so, its place is taken. */
    take(text) {
        const bytes = Buffer.byteLength(text);
        if (bytes > this.#bytes)
            return false;
        this.#bytes -= bytes;
        return true;
    }
    /** As many of the texts as fit, in their order. */
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

;// CONCATENATED MODULE: ./build/src/report/summary.js





/** The runner drops a step's summary whole where it is larger than 1 MiB (FileCommandManager.cs); a margin is kept. */
const MAX_BYTES = 1_000_000;
/** Titles of folded parts, and the sentence about what is left out. */
const FRAME_BYTES = 5_000;
/**
 * The job summary in GitHub's Markdown, for a look of ten seconds: the verdict, the next step, what did not succeed, and
 * folded away all else. Where it is too much, details of files go first, then files that succeeded, then other files,
 * and it says how many. Records are read only as far as they are shown.
 */
async function renderSummary(report, options, records) {
    const where = options.artifactUrl === null ? '`results.json`' : `[the results artifact](${options.artifactUrl})`;
    const head = (0,summary_head/* headOf */.U)(report, options);
    const charts = `${outcomePie(report.counts)}${jobTimeline(report)}`;
    const [bad, good] = (0,groups/* groupsOf */.c1)(report);
    const room = new Room(MAX_BYTES - FRAME_BYTES - Buffer.byteLength(`${head}${bad.intro}${charts}`));
    const badRows = room.fill((0,groups/* rowTexts */.vB)(bad));
    const goodRows = badRows.length < bad.rows.length ? [] : room.fill((0,groups/* rowTexts */.vB)(good));
    const complete = badRows.length + goodRows.length === report.total;
    const details = (group) => (complete ? (0,groups/* fillDetails */._z)(group, room, records, where) : []);
    const badDetails = await details(bad);
    const goodDetails = await details(good);
    const detailed = badDetails.length + goodDetails.length;
    const left = listLeft([
        [report.rows.filter(groups/* hasDetails */.Lo).length - detailed, (count) => `the details of ${(0,counted/* counted */.h)(count, 'file')}`],
        [good.rows.length - goodRows.length, (count) => `${(0,counted/* counted */.h)(count, 'file')} that succeeded`],
        [bad.rows.length - badRows.length, (count) => `${(0,counted/* counted */.h)(count, 'file')} that did not succeed`],
    ]);
    return [
        head,
        (0,groups/* groupText */.VR)(bad, badRows, badDetails),
        (0,groups/* groupText */.VR)(good, goodRows, goodDetails),
        left === '' ? '' : `A summary may be at most 1 MiB, so this one leaves out ${left}. All of it is in ${where}.\n\n`,
        charts,
    ].join('');
}
const listLeft = (left) => left
    .filter(([count]) => count > 0)
    .map(([count, nameOf]) => nameOf(count))
    .join(', ');

;// CONCATENATED MODULE: ./build/src/report/deliver.js













const RESULTS_CSV = 'results.csv';
const JUNIT_XML = 'junit.xml';
const REPORT_HTML = 'report.html';
/** The HTML report of ten thousand files takes seconds, which a step about to be killed needs for its artifact. */
const MAX_FILES_IN_A_HURRY = 1000;
/**
 * Brings the report to where people and programs look. What fails on the way is a warning and never hides the verdict;
 * only results.json, which whoever goes on with the results reads, must be there whole.
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
    // Its head was written before its results were read.
    if (fault !== null && unwritten === null)
        unwritten = await writeResultsJson(report, results, columns);
    const places = { resultsDir: directory, resultsPath: unwritten === null ? (0,external_node_path_.join)(directory, results_json/* RESULTS_JSON */.Y) : '' };
    const read = (rows) => results.records(rows);
    if (options.annotations)
        await annotate(report, options.failOn, runner);
    if (options.hurry)
        await publish(report, read, { ...places, ...NOTHING_ELSEWHERE }, options, runner);
    const records = () => results.records(report.rows);
    await writeFileOfRecord(RESULTS_CSV, directory, runner, async () => {
        // Writing results.json has read all; where that broke off, some are not noted yet.
        if (unwritten !== null)
            for await (const record of records())
                columns.note(record);
        return (await __webpack_require__.e(/* import() */ 600).then(__webpack_require__.bind(__webpack_require__, 68600))).renderCsv(records(), columns);
    });
    // One line of a reason is without characters that nobody sees, which may have parted a secret.
    await writeFileOfRecord(JUNIT_XML, directory, runner, async () => (0,scrub/* scrubParts */.c_)((await Promise.all(/* import() */[__webpack_require__.e(489), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 73356))).renderJunit(report), runner.scrub));
    const pageFits = options.hurry === null || report.total <= MAX_FILES_IN_A_HURRY;
    const pageWritten = pageFits && (await writePage(report, records, directory, runner));
    // A leg of a matrix leaves its results where it had no files too, or merging would miss it.
    const wanted = options.artifact && (report.total > 0 || report.shard !== null);
    const artifact = wanted ? await upload(directory, options, runner) : null;
    // A service that would not take the results is not asked again, and a step in a hurry has done what matters.
    const pageWanted = options.htmlReport && report.total > 0 && pageWritten && artifact !== null && options.hurry === null;
    const page = pageWanted ? await uploadPage(directory, options, runner) : null;
    const commentUrl = options.hurry === null ? await comment(report, artifact, page, options, runner) : null;
    logPlaces({ page, artifact }, runner);
    const delivered = { ...places, artifact, page, commentUrl };
    if (!options.hurry || artifact)
        await publish(report, read, delivered, options, runner);
    const isSaved = unwritten === null && results.trouble === null && (!wanted || artifact !== null);
    return { verdict: report.verdict, saved: isSaved };
}
/** Why results.json could not be written, as a clause; null where it is there whole. On the way the columns of results.csv are noted. */
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
        return `${results_json/* RESULTS_JSON */.Y} could not be written to ${results.directory} (${(0,sentence_of/* sentenceOf */.$N)(error)})`;
    }
}
/** A verdict that no step passes by: whoever reads the results must not take what is there for all. */
const verdictWithout = (verdict, unwritten) => verdict.conclusion === 'success' || verdict.conclusion === 'skipped' ? (0,src_verdict/* unsavedVerdict */.mV)(unwritten) : verdict;
async function annotate(report, failOn, runner) {
    await (0,or_warn/* orWarn */.w)(runner, 'The annotations could not be made', async () => {
        for (const annotation of annotationsOf(report, failOn))
            runner.annotate(annotation);
    });
}
/** Who reads the log has the way to the report right above the verdict. */
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
/** For a run that has no folder for its results: what it came to, in the outputs and the summary. */
async function deliverVerdict(report, runner) {
    const nowhere = { resultsDir: '', resultsPath: '', ...NOTHING_ELSEWHERE };
    const nothing = async function* () { };
    await publish(report, nothing, nowhere, { summary: true, resume: true }, runner);
}
function writePage(report, records, directory, runner) {
    return writeFileOfRecord(REPORT_HTML, directory, runner, async () => (await __webpack_require__.e(/* import() */ 533).then(__webpack_require__.bind(__webpack_require__, 2533))).renderHtml(report, records));
}
async function writeFileOfRecord(name, directory, runner, render) {
    const written = await (0,or_warn/* orWarn */.w)(runner, `${name} could not be written`, async () => {
        await (0,write_in_blocks/* writeInBlocks */.l)((0,external_node_path_.join)(directory, name), await render());
        return true;
    });
    return written ?? false;
}
/** The rows are clean since they were written down; only what is told of the run as a whole is not. */
const scrubbed = ({ rows, ...head }, scrub) => ({
    ...JSON.parse(scrub(JSON.stringify(head))),
    rows,
});
async function publish(report, read, delivered, options, runner) {
    const { outputs, statusMapTooLarge } = stepOutputs(report, delivered);
    setOutputs(outputs, runner);
    if (statusMapTooLarge) {
        runner.warning('The output `status-map` is left empty: it would pass 256 KiB. results.json holds every status.');
    }
    if (options.summary) {
        const { artifact, page } = delivered;
        const links = { artifactUrl: artifact?.url ?? null, reportUrl: page?.url ?? null, resume: options.resume };
        await (0,or_warn/* orWarn */.w)(runner, 'The job summary could not be written', async () => runner.writeSummary(await renderSummary(report, links, read)));
    }
}
/** One warning for all that cannot be set: they share a file. */
function setOutputs(outputs, runner) {
    const unset = [];
    let reason = '';
    for (const [name, value] of Object.entries(outputs)) {
        try {
            runner.setOutput(name, value);
        }
        catch (error) {
            unset.push(name);
            reason = (0,sentence_of/* sentenceOf */.$N)(error);
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
        const files = await (0,files_below/* filesBelow */.D)(directory);
        const uploading = runner.uploadArtifact({ name, directory, files, retentionDays });
        if (options.hurry === null)
            return await uploading;
        return await (0,until_aborted/* untilAborted */.E)(uploading, options.hurry).catch((error) => {
            throw options.hurry?.aborted ? new Error('the step is about to be killed') : error;
        });
    });
    runner.endGroup();
    if (uploaded !== null && uploaded.name !== name) {
        runner.info(`The artifact's name is ${uploaded.name}: ${name} is taken in this workflow run.`);
    }
    return uploaded;
}
/** The HTML report once more, unzipped: its address opens in the browser. */
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
 * Foreign text for a sentence or a table's cell in GitHub's Markdown: data, whatever it holds. HTML entities stand for
 * every character that Markdown, HTML or mathematics could take for structure. GitHub looks for mentions, issues, emoji
 * and addresses after it has read the entities; `<wbr>`, which is not seen and not copied, keeps it from finding any.
 * At its beginning it is no list and no rule either. A long word may break, or it would push a table's other columns out
 * of view.
 */
function markdownCell(text) {
    return oneLine(text)
        .replace(/[&<>"'`|*_~[\]\\@#:$!(){}]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/^[-+=]/, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/^(\d+)\./, '$1&#46;')
        .replace(/(?:&#(?:64|35|58);|www|GH-)(?=[^\s])|&#36;/gi, '$&<wbr>')
        .replace(/(?:&#\d+;|[^\s&<>-]){20}(?=[^\s<\p{M}])/gu, '$&<wbr>');
}
/** The same with what stands in backticks as code. */
function markdownSentence(text) {
    return markdownCell(text).replace(/&#96;((?:(?!&#96;).){1,100})&#96;/g, '<code>$1</code>');
}
/** A name in bold; without one, a dash, since four asterisks are a rule. */
const markdownName = (text) => `**${markdownCell(text) || '–'}**`;
/** A path, which may break at its folders where a column is narrow. */
function markdownPath(path) {
    return markdownCell(path).replace(/[/]|&#95;/g, '$&<wbr>');
}
/** Foreign text of several lines for HTML's `<pre>`, in which GitHub's Markdown looks for nothing. */
function preformatted(text) {
    return text
        .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
        .replace(/[^\P{Cc}\n\t]|\p{Cf}/gu, '')
        .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * Foreign text as a name in Mermaid: letters, digits and a few signs that none of its grammars use. The word joiner,
 * which is not seen, keeps the name from beginning with one of its keywords.
 */
function mermaidName(text) {
    return `\u2060${oneLine(text).replace(/[^\p{L}\p{N} ._…-]/gu, '_')}`;
}
/** One visible line: no controls, no direction marks, no zero-width characters. */
function oneLine(text) {
    return text
        .replace(/[\s\u0085]+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, '')
        .trim();
}
/** Foreign text without the characters that XML 1.0 cannot hold, not even as entities; the rest is the builder's to escape. */
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
/* harmony import */ var _lib_shortened_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98777);

/** Deeper than this, or below a longer name, a value stays JSON text: nobody names a column that far down, or like that. */
const MAX_DEPTH = 6;
const MAX_NAME = 500;
/** Nor a column for each entry of a longer list. */
const MAX_LIST = 100;
/** Nor of a larger object, and of what comes after so many values: there are not so many columns. */
const MAX_OBJECT = 400;
const MAX_VALUES = 2_000;
/** Of JSON in one cell, since spreadsheets cut a longer one. A text stays whole: whoever reads it by a program wants all of it. */
const MAX_CELL = 32_767;
/**
 * An outputs' values by column name: `output.total`, `output.parties.0.name`. Objects and lists are followed unless they are
 * long, and what is no JSON is one value under the output's key. The same name twice keeps the later value. JSON that no cell
 * has room for is cut, which its last character says.
 */
function flattenOutputs(outputs) {
    const columns = new Map();
    for (const { key, value, json } of outputs) {
        if (typeof json !== 'object' || json === null)
            columns.set(key, value);
        else if (isLong(json))
            columns.set(key, (0,_lib_shortened_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)(value, MAX_CELL));
        else
            flatten(key, LONG_NUMBER.test(value) ? withExactNumbers(value) : json, 1, columns);
    }
    return columns;
}
/** As many digits as no double keeps for sure. */
const LONG_NUMBER = /\d[\d.]{15}/;
/** The JSON with each number that a double would change as the text that was sent: ids are often such numbers. */
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
        columns.set(name, (0,_lib_shortened_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)(textOf(value), MAX_CELL));
    for (const [key, inner] of entries)
        flatten(`${name}.${key}`, inner, depth + 1, columns);
}
const textOf = (value) => (Array.isArray(value) ? listText(value) : JSON.stringify(value));
/** No further than a cell has room for: the whole may be millions of characters. */
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
// EXTERNAL MODULE: ./build/src/lib/sentence-of.js
var sentence_of = __webpack_require__(11268);
// EXTERNAL MODULE: ./build/src/submissions/plan.js
var plan = __webpack_require__(67664);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/lib/counted.js
var counted = __webpack_require__(78167);
// EXTERNAL MODULE: ./build/src/lib/shortened.js
var shortened = __webpack_require__(98777);
// EXTERNAL MODULE: ./build/src/outcome.js
var outcome = __webpack_require__(68961);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/src/report/comment-state.js


function stateOf({ rows, origin }, previous) {
    // A run without a job tells nothing of the files.
    const judged = rows.some(({ jobId }) => jobId !== null);
    if (!judged && previous !== null)
        return { runId: origin.runId, unsuccessful: previous.unsuccessful };
    const unsuccessful = rows.filter(({ outcome }) => outcome !== 'succeeded');
    return { runId: origin.runId, unsuccessful: new Map(unsuccessful.map((row) => [row.file.path, row.outcome])) };
}
/** Of the 65 536 that a comment may have. */
const MAX_STATE_LENGTH = 16_000;
const MAX_STATE_BYTES = 1_000_000;
const PREFIX = '<!-- roe-agent-batch state ';
/** The state as an HTML comment, which nobody sees; `scrub` takes secrets out of the paths. */
function hideState(state, scrub) {
    const { runId, unsuccessful } = state;
    const whole = unsuccessful === null ? null : comment_state_hidden(scrub(JSON.stringify([1, runId, [...unsuccessful]])));
    return whole !== null && whole.length <= MAX_STATE_LENGTH ? whole : comment_state_hidden(JSON.stringify([1, runId, null]));
}
// No text of base64 can end the HTML comment.
const comment_state_hidden = (json) => `${PREFIX}${(0,external_node_zlib_.deflateRawSync)(json).toString('base64')} -->`;
/** What stands at the end of a comment; null where it is nothing that `hideState` writes, whoever wrote it. */
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
// EXTERNAL MODULE: ./build/src/report/summary/head.js + 2 modules
var summary_head = __webpack_require__(55238);
;// CONCATENATED MODULE: ./build/src/report/comment.js








/** The first line of every comment of this use. */
function markerOf({ workflowRef, origin, matrixLeg, task }) {
    const { callers, job, step, use } = origin;
    const names = [workflowRef.replace(/@.*$/s, ''), callers ?? task, job, step, use, matrixLeg];
    return `<!-- roe-agent-batch ${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 32)} -->`;
}
/** GitHub's limit is 65 536 characters; a margin is kept. */
const MAX_COMMENT_LENGTH = 65_000;
const MAX_HEAD_LENGTH = 20_000;
const MAX_ROWS = 50;
const MAX_FIXED = 20;
const MAX_PATH_LENGTH = 300;
/** The comment in GitHub's Markdown: the verdict, the counts, what did not succeed and what is new about it. The advice is in the summary. */
function renderComment(report, options) {
    const { marker, previous, scrub } = options;
    const change = changeSince(previous?.unsuccessful ?? null, report.rows);
    const head = [commentHead(report, options), change === null ? '' : changeText(change)].join('');
    const state = hideState(stateOf(report, previous), scrub);
    const foot = [fixedText(change?.fixed ?? []), footOf(report, options.sha)].join('');
    const room = MAX_COMMENT_LENGTH - marker.length - head.length - foot.length - MAX_STATE_LENGTH;
    return [`${marker}\n`, scrub(`${head}${tableOf(report, change, room)}${foot}`), state].join('');
}
function commentHead(report, options) {
    const opening = (0,summary_head/* openingOf */.E)(report, options);
    const tooLong = { ...report, verdict: { conclusion: 'failure', sentence: FULL_ELSEWHERE } };
    // Hundreds of problems with the agent or the checks: the summary holds them.
    const head = opening.length <= MAX_HEAD_LENGTH ? opening : (0,summary_head/* openingOf */.E)(tooLong, options);
    return head.replace(/^## /, '### ');
}
const FULL_ELSEWHERE = 'what went wrong is too long for a comment and stands in the summary of the workflow run';
/** Null where nothing is known of the run before, or this one tells nothing of the files. */
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
function tableOf({ rows, verdict }, change, mostCharacters) {
    // The sort is stable: what is new first, and each in the order of the paths.
    const isNew = ({ file }) => change?.newlyFailing.has(file.path) ?? false;
    const unsuccessful = rows
        .filter(({ outcome }) => outcome !== 'succeeded')
        .toSorted((a, b) => Number(isNew(b)) - Number(isNew(a)))
        .toSorted((a, b) => outcome/* OUTCOMES */.im.indexOf(b.outcome) - outcome/* OUTCOMES */.im.indexOf(a.outcome));
    if (unsuccessful.length === 0)
        return '';
    const lines = [];
    const { table, intro } = (0,groups/* tableFor */.md)(unsuccessful, verdict);
    let room = mostCharacters - intro.length - table.head.length - 200;
    for (const row of unsuccessful.slice(0, MAX_ROWS)) {
        const line = isNew(row) ? table.rowOf(row).replace(/^\| /, '| 🆕 ') : table.rowOf(row);
        room -= line.length;
        if (room < 0)
            break;
        lines.push(line);
    }
    const others = unsuccessful.length - lines.length;
    const more = others === 0 ? '' : `\n${(0,counted/* counted */.h)(others, 'more file')} did not succeed; the report holds them all.\n`;
    return `${intro}${table.head}${lines.join('')}${more}\n`;
}
function fixedText(fixed) {
    if (fixed.length === 0)
        return '';
    const shown = fixed.slice(0, MAX_FIXED).map((path) => `- ${(0,report_escape/* markdownPath */.NN)((0,shortened/* shortened */.v)(path, MAX_PATH_LENGTH))}\n`);
    const others = fixed.length - shown.length;
    const more = others === 0 ? '' : `- and ${(0,counted/* counted */.h)(others, 'more file')}\n`;
    return `<details><summary>${fixed.length} fixed since the last run</summary>\n\n${shown.join('')}${more}\n</details>\n\n`;
}
/** Which run of which step says so. A step without an id has a name of GitHub's own, which says nothing. */
function footOf({ origin }, sha) {
    const step = origin.step.startsWith('__') ? '' : ` · step <code>${(0,report_escape/* markdownCell */.UZ)(origin.step)}</code>`;
    const attempt = origin.runAttempt > 1 ? `, attempt ${origin.runAttempt}` : '';
    const job = origin.job === '' ? '' : ` · job <code>${(0,report_escape/* markdownCell */.UZ)(origin.job)}</code>`;
    return `<sub>[Workflow run](${origin.runUrl})${attempt} · commit <code>${sha.slice(0, 7)}</code>${job}${step}</sub>\n\n`;
}

;// CONCATENATED MODULE: ./build/src/report/post-comment.js





/** Each call has its own limit; GitHub may ask for a pause of minutes. */
const MAX_POSTING_MS = 600_000;
const MAX_CREATIONS = 2;
/** Keeps one comment on the pull request up to date, and returns its address; null, with a word in the log, where there is none. */
async function postComment(report, posting) {
    const { comment, runner, github, clock } = posting;
    const { verdict } = report;
    if (comment === 'never')
        return null;
    const { pullRequest } = await runner.event();
    if (pullRequest === null || (verdict.conclusion === 'skipped' && verdict.reason === plan/* DRY_RUN */.yE)) {
        const why = pullRequest === null ? 'the run is not about a pull request' : 'it was a dry run';
        runner.info(`No comment is written: ${why}.`);
        return null;
    }
    if (github === null) {
        runner.warning(`No comment is written: \`comment\` needs \`github-token\`, with \`${PERMISSION}\`.`);
        return null;
    }
    const posted = await (0,lib_clock.withTimeLimit)(clock, MAX_POSTING_MS, posting.cancelled, (signal) => upToDate(report, pullRequest, github, { ...posting, signal }));
    if (posted.ok)
        return posted.value?.url ?? null;
    runner.warning((0,sentence_of/* withFullStop */.uo)(`The comment on the pull request could not be written: ${advice(posted.error)}`));
    return null;
}
const PERMISSION = 'pull-requests: write';
function advice({ code, message }) {
    if (code === 'unauthorized')
        return `${message}; check \`github-token\``;
    if (code !== 'forbidden' && code !== 'not-found')
        return message;
    return `${message}; give the workflow job \`${PERMISSION}\` under \`permissions\`. A pull request from a fork or by Dependabot has a token that can only read, whatever it says there`;
}
/** Null where there is nothing to say yet. */
async function upToDate(report, { number, headSha }, github, posting) {
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
        runner.info('The comment on the pull request stays as it is: a later run wrote it.');
        return found;
    }
    const body = renderComment(report, { ...posting, marker, previous, sha: headSha ?? origin.sha, scrub: runner.scrub });
    const updated = own === null ? null : await github.updateComment(own.id, body, signal);
    if (updated !== null && (updated.ok || updated.error.code !== 'not-found'))
        return updated;
    const created = await createOnce(number, marker, body, github, signal);
    // One that was there, and is not found, may still be listed: it is no other run's.
    if (!created.ok || own !== null || (await isOnly(created.value, number, marker, github, signal)))
        return created;
    return await upToDate(report, { number, headSha }, github, posting);
}
/**
 * Two runs that end at once both find no comment: of theirs the younger is taken back, and its run brings the older up
 * to date. Where GitHub does not take it back, both stay.
 */
async function isOnly(created, number, marker, github, signal) {
    const oldest = await findOwn(number, marker, github, signal);
    if (!oldest.ok || oldest.value === null || oldest.value.id === created.id)
        return true;
    const deleted = await github.deleteComment(created.id, signal);
    // Where the answer was lost it may be gone, and by a second try it is not found.
    return !deleted.ok && !['unreachable', 'not-found'].includes(deleted.error.code);
}
/** Where the answer was lost, the comment may be there; it is created again only where it is surely not. */
async function createOnce(number, marker, body, github, signal) {
    for (let tries = 1;; tries += 1) {
        const created = await github.createComment(number, body, signal);
        if (created.ok || created.error.code !== 'unreachable')
            return created;
        const late = await findOwn(number, marker, github, signal);
        if (late.ok && late.value !== null)
            return { ok: true, value: late.value };
        if (!late.ok || tries === MAX_CREATIONS)
            return created;
    }
}
/** Who can write a workflow in the repository, and nobody else, writes as this. */
const ACTIONS = 'github-actions[bot]';
/** The use's comment among all of the pull request: anybody can copy the marker, so that its writer must be the token's own. */
async function findOwn(number, marker, github, signal) {
    const listed = await github.comments(number, signal);
    if (!listed.ok)
        return listed;
    const marked = listed.value.filter(({ body }) => body.startsWith(marker));
    if (marked.length === 0)
        return { ok: true, value: null };
    const login = await github.login(signal);
    // An installation without GraphQL may name no writers either.
    const writers = login.ok ? [login.value, `${login.value}[bot]`] : [ACTIONS, ''];
    return { ok: true, value: marked.find(({ author }) => writers.includes(author)) ?? null };
}


/***/ }),

/***/ 10554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ bareReason),
/* harmony export */   O2: () => (/* binding */ isOfTheRun),
/* harmony export */   Xp: () => (/* binding */ isSaidBy),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _results_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45019);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);


/** How a file that was not submitted for a fault of all begins its message; beside its outcome it says so twice. */
const NOT_SENT = /^not sent: /;
/** Whether a fault of the whole run kept the file from being sent. */
const isOfTheRun = ({ message }) => NOT_SENT.test(message);
/** Whether the verdict's sentence is the reason, or ends with it. */
const isSaidBy = (sentence, { message }) => sentence === message || sentence.endsWith(`: ${message}`);
/** The reason as it goes on after the outcome in a line of the log. */
const bareReason = ({ message }) => message.replace(NOT_SENT, '');
/**
 * Why a file did not succeed, for a reader who sees its outcome beside it. Our own messages become sentences, as Roe's
 * are; what Roe says, or a check quotes, stays as it is.
 */
function reasonText(problem) {
    const { code, message } = problem;
    if (code === 'job-failed' && message !== _results_result_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_REASON */ .je)
        return message;
    // Of a check the first word may be a path in the output, or the user's own expression, and so may the last.
    if (code.startsWith('check-'))
        return message.startsWith('the ') ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalized */ .l2)(message) : message;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .asSentence */ .KG)(bareReason(problem));
}


/***/ }),

/***/ 18456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ toReport)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);

/** Counts what came of every file; `judgeBy` turns the counts into the verdict. `rows` are by path. */
function toReport(rows, ingredients, judgeBy) {
    const counts = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .countOutcomes */ .XF)(rows);
    return {
        shard: null,
        halt: null,
        legs: null,
        ...ingredients,
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
/** Files that share a job share its cost. Sums in millionths, so that 0.1 + 0.2 reads 0.3. */
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

// EXTERNAL MODULE: ./build/src/lib/counted.js
var counted = __webpack_require__(78167);
// EXTERNAL MODULE: ./build/src/outcome.js
var outcome = __webpack_require__(68961);
// EXTERNAL MODULE: ./build/src/report/reason.js
var reason = __webpack_require__(10554);
// EXTERNAL MODULE: ./build/src/checks/difference.js
var checks_difference = __webpack_require__(50532);
// EXTERNAL MODULE: ./build/src/lib/shortened.js
var shortened = __webpack_require__(98777);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/report/summary/rows.js
var summary_rows = __webpack_require__(92914);
;// CONCATENATED MODULE: ./build/src/report/summary/details.js







const MAX_WHOLE_REASON_LENGTH = 2_000;
const MAX_OUTPUTS_LENGTH = 4_000;
/** Of longer JSON, of which hardly anything is shown, the beginning stands as it was sent. */
const MAX_INDENTED_LENGTH = 100_000;
const MAX_OUTPUTS = 20;
const MAX_CHECKS = 20;
const MAX_CELL_LENGTH = 200;
/** What one file came to, folded away: failed checks, outputs, and the names by which Roe knows it. `where` has all of it. */
function detailsOf(record, where, open = false) {
    const parts = [
        reasonOf(record),
        checksOf(record.checks, where),
        outputsOf(record.outputs ?? [], '', where),
        outputsOf(record.correctedOutputs ?? [], ', corrected', where),
        `<sub>${namesOf(record).join(' · ')}</sub>`,
    ];
    const title = `${summary_rows/* MARKS */.j7[record.outcome]} ${(0,report_escape/* markdownPath */.NN)((0,shortened/* shortened */.v)(record.file.path, MAX_CELL_LENGTH))}`;
    return folded(title, parts.filter((part) => part !== '').join('\n\n'), open);
}
/** The body is Markdown, which GitHub reads between empty lines only. */
function folded(title, body, open = false) {
    return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}
/** Only where its row had to cut it. */
function reasonOf({ error }) {
    if (error === null || (0,reason/* reasonText */.uV)(error).length <= summary_rows/* MAX_REASON_LENGTH */.hl)
        return '';
    return `Reason: ${(0,report_escape/* markdownSentence */.nv)((0,shortened/* shortened */.v)((0,reason/* reasonText */.uV)(error), MAX_WHOLE_REASON_LENGTH))}`;
}
function namesOf({ jobId, status, durationMs, submissionKey, inputTokens, outputTokens }) {
    return [
        ...(jobId === null ? [] : [`Job <code>${jobId}</code>`]),
        ...(status === null ? [] : [`status ${status.name}`]),
        ...(jobId === null && submissionKey !== null ? [`submission_key <code>${submissionKey}</code>`] : []),
        ...(durationMs === null ? [] : [(0,report_text/* durationText */.S5)(durationMs)]),
        ...(inputTokens === null ? [] : [`${(0,counted/* counted */.h)(inputTokens, 'token')} in`]),
        ...(outputTokens === null ? [] : [`${(0,counted/* counted */.h)(outputTokens, 'token')} out`]),
    ];
}
function checksOf(checks, where) {
    const refusals = checks.filter(({ passed }) => !passed);
    if (refusals.length === 0)
        return '';
    const shown = refusals.slice(0, MAX_CHECKS);
    const differences = shown.map(differenceOf).filter((difference) => difference !== null);
    const sentences = shown.filter((check) => differenceOf(check) === null);
    const rows = differences.map((cells) => `| ${cells.map(cell).join(' | ')} |`);
    const table = ['| Where | Expected | Actual |', '| :-- | :-- | :-- |', ...rows].join('\n');
    const list = sentences.map(({ kind, message }) => `- ${(0,report_escape/* markdownCell */.UZ)(kind)}: ${cell(message)}`).join('\n');
    const others = refusals.length - shown.length;
    return [
        differences.length === 0 ? '' : table,
        list,
        others === 0 ? '' : `${(0,counted/* counted */.h)(others, 'more failed check')} in ${where}.`,
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
const cell = (text) => (0,report_escape/* markdownCell */.UZ)((0,shortened/* shortened */.v)(text, MAX_CELL_LENGTH));
function differenceOf({ kind, message }) {
    const difference = kind === 'expected' ? (0,checks_difference/* parseDifference */.js)(message) : null;
    return difference && [(0,checks_difference/* placeOf */.$t)(difference), difference.expected, difference.actual];
}
/** The texts share the room of one file, so that one long text leaves some of the others to be seen. */
function outputsOf(outputs, note, where) {
    const shown = outputs.slice(0, MAX_OUTPUTS);
    const most = Math.floor(MAX_OUTPUTS_LENGTH / Math.max(1, shown.length));
    const blocks = shown.map((output) => {
        const isIndented = output.value.length <= MAX_INDENTED_LENGTH && output.json !== null;
        const text = isIndented ? JSON.stringify(output.json, null, 2) : output.value;
        const shown = beginningOf(text, most);
        const isCut = shown.length < text.length;
        const cut = isCut ? `\n\nCut after ${shown.length} of ${text.length} characters; all are in ${where}.` : '';
        const title = `${(0,report_escape/* markdownName */.Zt)((0,shortened/* shortened */.v)(output.key, MAX_CELL_LENGTH))}${note}`;
        const lines = `${isIndented ? shown : wrapped(shown)}${isCut ? '…' : ''}`;
        return `${title}\n\n<pre>\n${(0,report_escape/* preformatted */.EC)(lines)}\n</pre>${cut}`;
    });
    const others = outputs.length - shown.length;
    return [...blocks, ...(others === 0 ? [] : [`${(0,counted/* counted */.h)(others, 'more output')} in ${where}.`])].join('\n\n');
}
/** Whole lines where there are some, and never half a character. */
function beginningOf(text, most) {
    if (text.length <= most)
        return text;
    const end = text.lastIndexOf('\n', most - 2) + 1;
    return end > most / 2 ? text.slice(0, end) : (0,shortened/* shortened */.v)(text, most).slice(0, -1);
}
/** GitHub scrolls long lines of a `<pre>` out of view. */
const MAX_LINE_LENGTH = 110;
/** Prose in lines that can be seen; a word is never parted. */
const wrapped = (text) => text
    .split('\n')
    .map((line) => (line.length <= MAX_LINE_LENGTH ? line : line.replace(/(.{60,110}) (?=\S)/gu, '$1\n')))
    .join('\n');

;// CONCATENATED MODULE: ./build/src/report/summary/groups.js





/** What is beyond is folded away. */
const MAX_OPEN_ROWS = 20;
const MAX_OPEN_DETAILS = 5;
function groupsOf({ rows, verdict }) {
    // The sort is stable, so that each outcome stays in the order of the paths.
    const worstFirst = rows.toSorted((a, b) => outcome/* OUTCOMES */.im.indexOf(b.outcome) - outcome/* OUTCOMES */.im.indexOf(a.outcome));
    const bad = worstFirst.filter(({ outcome }) => outcome !== 'succeeded');
    const good = worstFirst.filter(({ outcome }) => outcome === 'succeeded');
    const { table, intro } = tableFor(bad, verdict);
    const saidByVerdict = table === summary_rows/* WITHOUT_REASON */.yi && intro === '';
    const openBad = saidByVerdict ? 0 : MAX_OPEN_ROWS;
    const openGood = bad.length === 0 ? MAX_OPEN_ROWS : 0;
    return [
        { rows: bad, table, intro, openRows: openBad, name: table === summary_rows/* PLANNED */.TZ ? 'of the plan' : 'that did not succeed' },
        { rows: good, table: summary_rows/* SUCCESSFUL */.Do, intro: '', openRows: openGood, name: 'that succeeded' },
    ];
}
/** Of files that did not succeed: a reason that is the same for all is said once, by the verdict or above the table. */
function tableFor(bad, verdict) {
    const [first] = bad;
    if (verdict.conclusion === 'skipped')
        return { table: summary_rows/* PLANNED */.TZ, intro: '' };
    const same = bad.every(({ error }) => error !== null && error.message === first?.error?.message);
    if (first === undefined || !same)
        return { table: summary_rows/* UNSUCCESSFUL */.Ks, intro: '' };
    if (first.error !== null && (0,reason/* isSaidBy */.Xp)(verdict.sentence, first.error))
        return { table: summary_rows/* WITHOUT_REASON */.yi, intro: '' };
    if (bad.length === 1)
        return { table: summary_rows/* UNSUCCESSFUL */.Ks, intro: '' };
    return { table: summary_rows/* WITHOUT_REASON */.yi, intro: `The same reason for all ${bad.length}: ${(0,summary_rows/* reasonOf */.A3)(first)}\n\n` };
}
function* rowTexts({ rows, table }) {
    for (const row of rows)
        yield table.rowOf(row);
}
/** A file without a job has no more to show than its row, where that holds the whole reason. */
const hasDetails = ({ jobId, error }) => jobId !== null || (error !== null && (0,reason/* reasonText */.uV)(error).length > summary_rows/* MAX_REASON_LENGTH */.hl);
/** The details of as many files as fit; records are read no further. */
async function fillDetails({ rows, openRows }, room, records, where) {
    const details = [];
    for await (const record of records(rows.filter(hasDetails))) {
        // Of one file in view there is nothing else to look for.
        const text = detailsOf(record, where, rows.length === 1 && openRows > 0);
        if (!room.take(text))
            break;
        details.push(text);
    }
    return details;
}
/** The table and the details; where no row is open to view, both are in one fold. */
function groupText({ table, intro, openRows, name }, texts, details) {
    if (texts.length === 0)
        return '';
    const foldedDetails = detailsText(details, `Details of ${(0,counted/* counted */.h)(details.length, 'file')} ${name}`);
    if (openRows === 0) {
        return `${folded(`${(0,counted/* counted */.h)(texts.length, 'file')} ${name}`, `${table.head}${texts.join('')}\n${foldedDetails}`)}\n`;
    }
    const open = texts.slice(0, openRows).join('');
    const rest = texts.slice(openRows);
    const fold = rest.length === 0 ? '' : folded(`${(0,counted/* counted */.h)(rest.length, 'more file')} ${name}`, `${table.head}${rest.join('')}`);
    return `${intro}${table.head}${open}\n${fold}${fold === '' ? '' : '\n'}${foldedDetails}`;
}
function detailsText(details, title) {
    if (details.length === 0)
        return '';
    const all = details.join('\n');
    return `${details.length <= MAX_OPEN_DETAILS ? all : folded(title, all)}\n`;
}


/***/ }),

/***/ 55238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ headOf),
  E: () => (/* binding */ openingOf)
});

// EXTERNAL MODULE: ./build/src/lib/counted.js
var counted = __webpack_require__(78167);
// EXTERNAL MODULE: ./build/src/lib/list-some.js
var list_some = __webpack_require__(27638);
// EXTERNAL MODULE: ./build/src/lib/shortened.js
var shortened = __webpack_require__(98777);
// EXTERNAL MODULE: ./build/src/outcome.js
var src_outcome = __webpack_require__(68961);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
;// CONCATENATED MODULE: ./build/src/report/headline.js

/** A sentence up to this length is a heading as a whole. */
const MAX_WHOLE_LENGTH = 90;
/**
 * Parts a long verdict at its first colon, which stands between what happened and why, or what to do, and one of several
 * lines where they begin.
 */
function headlineOf(sentence) {
    const [first = '', ...lines] = sentence.split('\n');
    if (lines.length > 0) {
        return first.endsWith(':') ? { title: first.slice(0, -1), rest: lines.join('\n') } : { title: sentence, rest: '' };
    }
    const colon = sentence.length <= MAX_WHOLE_LENGTH ? -1 : colonOf(sentence);
    return colon < 1
        ? { title: sentence, rest: '' }
        : { title: sentence.slice(0, colon), rest: (0,report_text/* asSentence */.KG)(sentence.slice(colon + 2)) };
}
/** Of no part in brackets or backticks, which quotes what another said; -1 where there is none. */
function colonOf(sentence) {
    let depth = 0;
    let inCode = false;
    for (let at = 0; at < sentence.length; at += 1) {
        const character = sentence[at];
        if (character === '`')
            inCode = !inCode;
        else if (inCode)
            continue;
        else if (character === '(')
            depth += 1;
        else if (character === ')')
            depth -= 1;
        else if (depth === 0 && sentence.startsWith(': ', at))
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./build/src/report/summary/next-steps.js

/** The most frequent troubles; advice for every last one would be a wall. */
const MAX_STEPS = 3;
/** What to do about a run that did not pass, the most frequent trouble first and the worse of two, in Markdown; none where the verdict says it. */
function nextSteps(report, resume) {
    const { conclusion } = report.verdict;
    if (conclusion !== 'failure' && conclusion !== 'cancelled')
        return [];
    const counts = new Map();
    const worstFirst = report.rows.toSorted((a, b) => src_outcome/* OUTCOMES */.im.indexOf(b.outcome) - src_outcome/* OUTCOMES */.im.indexOf(a.outcome));
    for (const row of worstFirst) {
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
/** Their jobs may run on after the step. */
const MAYBE_OPEN = ['lost', 'timed-out', 'cancelled'];
/** What a re-run would do with the files of this run. */
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
/** A re-run comes to the same end where all that is wrong is the results themselves. */
const gainsByRerun = ({ rows }) => rows.some(({ outcome }) => outcome !== 'succeeded' && outcome !== 'rejected');
/** By the code of a file's error; null where there is nothing to do but to run again, or where the verdict says it. */
function adviceFor({ outcome, error, jobId }) {
    const advice = BY_CODE[error?.code ?? ''];
    if (advice !== undefined)
        return advice;
    if (outcome !== 'lost')
        return null;
    return jobId === null ? BY_KEY : AT_ROE;
}
const ROE_AWAY = 'Roe could not be reached. Look at its status, then run again.';
const ACCESS = 'Check that `api-key` is valid and that its organization may run this agent.';
const UNFIT = 'Roe did not take these files: repair them, or leave them out with a `!` pattern in `files`.';
const AT_ROE = 'Open the jobs of the lost files in the Roe web app by their ids before you send those files again.';
const BY_KEY = 'A lost file may have been paid for: look in the Roe web app for a job whose metadata holds its `submission_key`, which the file’s row or details name, before you send it again.';
const BY_CODE = {
    'submission-unknown': BY_KEY,
    'job-unknown': AT_ROE,
    'result-unavailable': AT_ROE,
    'left-open': 'Jobs were still open when the run ended, and may still be running at Roe.',
    timeout: 'Raise `timeout`, or send fewer files in one run: time ran out before all of them were done.',
    'job-failed': 'Read the reasons that Roe gives; a document that it cannot read fails again.',
    'cached-failure': 'Roe’s cache answers with an earlier failure: set `skip-cache: true` to have the file read anew.',
    'check-failed': 'Look at the failed checks in the details; then correct the agent, or what is expected of it.',
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
    'fail-fast': 'Look first at the file that ended the run; `fail-fast` left the others unsent.',
};

// EXTERNAL MODULE: ./build/src/report/summary/rows.js
var rows = __webpack_require__(92914);
;// CONCATENATED MODULE: ./build/src/report/summary/head.js









/** The verdict, what the run was, the counts, where to read on, and what to do next. */
function headOf(report, options) {
    const steps = nextSteps(report, options.resume);
    const advice = steps.length === 0 ? '' : `**What to do next**\n\n${steps.map((step) => `- ${step}`).join('\n')}\n\n`;
    return `${openingOf(report, options)}${openJobsOf(report)}${advice}`;
}
/** A summary has room for the ids of so many jobs and for much else. */
const MAX_OPEN_JOBS = 5_000;
function openJobsOf({ openJobs }) {
    if (openJobs.length === 0)
        return '';
    const ids = (0,list_some/* listSome */.X)(openJobs.map(report_escape/* markdownCell */.UZ), MAX_OPEN_JOBS);
    return `⚠️ **${(0,counted/* counted */.h)(openJobs.length, 'job')} may still be running at Roe:** ${ids}\n\n`;
}
/** The verdict, what the run was, the counts, and where to read on. */
function openingOf(report, links) {
    const { title, rest } = titleOf(report);
    const paragraphs = [
        `## ${CONCLUSION_MARKS[report.verdict.conclusion]} Roe agent: ${title}`,
        rest,
        countsOf(report),
        [factsOf(report), linksOf(links)].filter((part) => part !== '').join(' · '),
    ];
    return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n\n`;
}
const CONCLUSION_MARKS = { success: '✅', failure: '❌', cancelled: '🚫', skipped: '⏭️' };
const MAX_TITLE_LENGTH = 160;
const MAX_SENTENCE_LENGTH = 5_000;
const MAX_PROBLEM_LENGTH = 1_000;
const MAX_NAME_LENGTH = 200;
const MAX_PROBLEMS = 50;
/** The counts of a verdict stand below it; a sentence too long for a heading goes on there, and so do several lines. */
function titleOf({ verdict, counts }) {
    const lines = verdict.sentence.split('\n').filter((line) => line.trim() !== '');
    const [first = ''] = lines;
    if (lines.length > 1) {
        const isIntroduction = first.endsWith(':');
        const problems = isIntroduction ? lines.slice(1) : lines;
        const title = isIntroduction ? first.slice(0, -1) : `${(0,counted/* counted */.h)(problems.length, 'problem')}`;
        return { title: (0,report_escape/* markdownSentence */.nv)((0,shortened/* shortened */.v)(title, MAX_TITLE_LENGTH)), rest: listOf(problems) };
    }
    const { title, rest } = headlineOf(withoutCounts(first, counts));
    if (title.length <= MAX_TITLE_LENGTH)
        return { title: (0,report_escape/* markdownSentence */.nv)(title), rest: paragraph(rest) };
    return { title: (0,report_escape/* markdownSentence */.nv)((0,shortened/* shortened */.v)(title, MAX_TITLE_LENGTH)), rest: `In full: ${paragraph(first)}` };
}
/** The longer list first, since the other is its beginning. */
function withoutCounts(sentence, counts) {
    return [(0,src_outcome/* listCounts */.TP)(counts), (0,src_outcome/* listCounts */.TP)(counts, ['succeeded'])].reduce((text, list) => (list === '' ? text : text.replace(`: ${list}`, '')), sentence);
}
function listOf(problems) {
    const shown = problems
        .slice(0, MAX_PROBLEMS)
        .map((problem) => `- ${paragraph(problem.replace(/^- /, ''), MAX_PROBLEM_LENGTH)}`);
    const others = problems.length - shown.length;
    return [...shown, ...(others === 0 ? [] : [`- and ${(0,counted/* counted */.h)(others, 'more problem')}`])].join('\n');
}
const paragraph = (text, most = MAX_SENTENCE_LENGTH) => (0,report_escape/* markdownSentence */.nv)((0,shortened/* shortened */.v)(text, most));
/** '' where one outcome is all: the verdict has said it. */
function countsOf({ counts }) {
    const seen = src_outcome/* OUTCOMES */.im.toReversed().filter((outcome) => counts[outcome] > 0);
    if (seen.length < 2)
        return '';
    const texts = seen.map((outcome) => `${rows/* MARKS */.j7[outcome]} **${counts[outcome]}** ${(0,src_outcome/* outcomeWord */.nG)(outcome)}`);
    return texts.map((text) => text.replaceAll(' ', '&nbsp;')).join(' &nbsp; ');
}
/** '' for a run that ended before it knew anything: how fast is of no interest. */
function factsOf(report) {
    const { agent, cached, reused, cost } = report;
    if (agent === null && report.total === 0)
        return filesOf(report);
    const facts = [
        agent === null
            ? ''
            : `${(0,report_escape/* markdownName */.Zt)((0,shortened/* shortened */.v)(agent.agentName, MAX_NAME_LENGTH))} ${(0,report_escape/* markdownCell */.UZ)((0,shortened/* shortened */.v)(agent.versionName, MAX_NAME_LENGTH))}`,
        filesOf(report),
        (0,report_text/* durationText */.S5)(report.finishedAtMs - report.startedAtMs),
        cached === 0 ? '' : `${cached} from the cache`,
        reused === 0 ? '' : `${reused} from an earlier attempt`,
        cost === 0 ? '' : `cost ${(0,report_text/* costText */.rs)(cost)} as Roe reports it`,
    ];
    return facts.filter((fact) => fact !== '').join(' · ');
}
/** "12 files", of a leg "3 files in leg 2 of the legs 0 to 3", of a merge "12 files of 4 legs". */
function filesOf({ total, shard, legs }) {
    const files = total === 0 ? '' : (0,counted/* counted */.h)(total, 'file');
    if (shard !== null)
        return `${files} in leg ${shard.index} of the legs 0 to ${shard.total - 1}`.trimStart();
    return legs === null ? files : `${files} of ${(0,counted/* counted */.h)(legs.length, 'leg')}`.trimStart();
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
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Do: () => (/* binding */ SUCCESSFUL),
/* harmony export */   Ks: () => (/* binding */ UNSUCCESSFUL),
/* harmony export */   TZ: () => (/* binding */ PLANNED),
/* harmony export */   hl: () => (/* binding */ MAX_REASON_LENGTH),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   yi: () => (/* binding */ WITHOUT_REASON)
/* harmony export */ });
/* harmony import */ var _lib_shortened_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98777);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
/* harmony import */ var _submissions_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67664);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96209);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10554);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);






/** In a row; the details of the file hold more of it. */
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
/** What did not succeed: the reason is what a reader wants. */
const UNSUCCESSFUL = {
    head: head(['File', 'Outcome', 'Reason']),
    rowOf: (row) => line([pathOf(row), outcomeOf(row), reasonOf(row)]),
};
/** Files that no row needs to give a reason for: all have the same, which stands above. */
const WITHOUT_REASON = {
    head: head(['File', 'Outcome']),
    rowOf: (row) => line([pathOf(row), outcomeOf(row)]),
};
const SUCCESSFUL = {
    head: head(['File', 'Outcome', 'Time', 'Cost']),
    rowOf: (row) => line([pathOf(row), outcomeOf(row), timeOf(row), row.cost === null ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .costText */ .rs)(row.cost)]),
};
const PLANNED = {
    head: head(['File', 'Plan']),
    rowOf: (row) => line([pathOf(row), planOf(row)]),
};
function head(columns) {
    const numbers = ['Time', 'Cost'];
    return `${line(columns)}${line(columns.map((column) => (numbers.includes(column) ? '--:' : ':--')))}`;
}
function line(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
/** A narrow column would else put a number and its unit on two lines. */
const NO_BREAK = '\u00a0';
/** The end of a path tells more than its beginning. */
const pathOf = ({ file }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownPath */ .NN)(file.path.length > MAX_PATH_LENGTH ? `…${file.path.slice(-MAX_PATH_LENGTH)}` : file.path);
function outcomeOf({ outcome, cached, reused }) {
    const origin = cached ? ', cached' : reused ? ', reused' : '';
    return `${MARKS[outcome]}${NO_BREAK}${(0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWord */ .nG)(outcome).replaceAll(' ', NO_BREAK)}${origin}`;
}
/** Why a file did not succeed, as a row has room for it. */
const reasonOf = ({ error }) => error === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSentence */ .nv)((0,_lib_shortened_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .v)((0,_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonText */ .uV)(error), MAX_REASON_LENGTH));
function planOf({ error }) {
    const message = error?.message ?? '';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSentence */ .nv)((0,_lib_shortened_js__WEBPACK_IMPORTED_MODULE_4__/* .shortened */ .v)(error?.code === _submissions_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .DRY_RUN */ .yE ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .capitalized */ .l2)(message) : `Left out: ${message}`, MAX_REASON_LENGTH));
}
const timeOf = ({ durationMs }) => durationMs === null ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(durationMs).replaceAll(' ', NO_BREAK);


/***/ }),

/***/ 74913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ asSentence),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   l2: () => (/* binding */ capitalized),
/* harmony export */   rs: () => (/* binding */ costText)
/* harmony export */ });
/* harmony import */ var _lib_sentence_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11268);

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
/** A cost as Roe reports it, without false digits. */
const costText = (cost) => String(Math.round(cost * 1e6) / 1e6);
/** With a capital where it begins with a plain word of ours, and not with a path, a name or a sign. */
const capitalized = (text) => text.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase());
/** A message of ours as a sentence: from its capital to its full stop. */
const asSentence = (text) => (0,_lib_sentence_of_js__WEBPACK_IMPORTED_MODULE_0__/* .withFullStop */ .uo)(capitalized(text));


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

/***/ 45019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ hasOutputs),
/* harmony export */   Wp: () => (/* binding */ endingOfLeft),
/* harmony export */   Z_: () => (/* binding */ CHECK_BROKEN),
/* harmony export */   iO: () => (/* binding */ afterChecks),
/* harmony export */   je: () => (/* binding */ NO_REASON),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/** In place of what Roe says of a job that failed. */
const NO_REASON = 'the job failed, and Roe gave no reason';
/** What a job's end and its data mean for its files. */
function endingOf(ended, collected) {
    const { status } = ended;
    const data = collected.ok ? collected.data : null;
    switch (status.name) {
        case 'FAILURE': {
            const message = status.reason ?? NO_REASON;
            return { outcome: 'failed', ended, data, problem: { code: 'job-failed', message } };
        }
        case 'CANCELLED':
            return {
                outcome: 'cancelled',
                ended,
                data,
                problem: { code: 'job-cancelled', message: 'the job was cancelled' },
            };
        case 'CACHED':
            if (hasOutputs(data))
                return { outcome: 'succeeded', ended, data, checks: [] };
            return collected.ok ? cachedFailure(ended, data) : unavailable(ended, collected);
        case 'SUCCESS':
            return data?.outputs ? { outcome: 'succeeded', ended, data, checks: [] } : unavailable(ended, collected);
    }
}
/** With an agent's `cache_failed_jobs` on, the cache also answers with failures; they come without outputs. */
function cachedFailure(ended, data) {
    const message = 'the cache answered without outputs, as it does for a job that failed';
    return { outcome: 'failed', ended, data, problem: { code: 'cached-failure', message } };
}
const hasOutputs = (data) => data?.outputs != null && data.outputs.length > 0;
function unavailable(ended, collected) {
    const why = collected.ok ? 'Roe has no outputs for it' : collected.reason;
    const message = `the job ended with ${ended.status.name}, but its result could not be read: ${why}`;
    return { outcome: 'lost', ended, data: null, problem: { code: 'result-unavailable', message } };
}
function endingOfLeft(left) {
    const { job, lastStatus, stop } = left;
    const message = `the job was still open when ${stop.sentence}; ${sequelOf(left)}`;
    if (stop.code === 'timeout')
        return { outcome: 'timed-out', job, lastStatus, problem: { code: 'timeout', message } };
    if (lastStatus?.terminal) {
        return { outcome: 'cancelled', job, lastStatus, problem: { code: 'cancelled-by-action', message } };
    }
    return { outcome: 'lost', job, lastStatus, problem: { code: 'left-open', message } };
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
    const since = status === null ? 'did not tell whether it ended' : `said ${status.name} of it afterwards`;
    return `Roe accepted its cancellation and ${since}, ${running}`;
}
/** The code of a file that no check refused, and on which one broke. */
const CHECK_BROKEN = 'check-broken';
/** A file that succeeded, after the user's checks of its result. */
function afterChecks(ending, findings) {
    const checks = findings.map(({ kind, passed, message }) => ({ kind, passed, message }));
    const refusals = findings.filter(({ passed }) => !passed);
    const [first] = refusals;
    if (first === undefined)
        return { ...ending, checks };
    const others = refusals.length === 1 ? '' : ` (and ${refusals.length - 1} more)`;
    const code = refusals.some(({ evaluated }) => evaluated) ? 'check-failed' : CHECK_BROKEN;
    const { ended, data } = ending;
    return { outcome: 'rejected', ended, data, checks, problem: { code, message: `${first.message}${others}` } };
}


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

/***/ 67664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ haltedPlan),
/* harmony export */   DS: () => (/* binding */ planSubmissions),
/* harmony export */   S0: () => (/* binding */ EMPTY_PLAN),
/* harmony export */   TG: () => (/* binding */ withEarlier),
/* harmony export */   Vq: () => (/* binding */ dryPlan),
/* harmony export */   te: () => (/* binding */ planOfRefused),
/* harmony export */   yE: () => (/* binding */ DRY_RUN)
/* harmony export */ });
/* harmony import */ var _files_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90987);
/* harmony import */ var _submission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38243);


const EMPTY_PLAN = { submissions: [], takenUp: [], inDoubt: [], unsent: [], halt: null, fileCount: 0 };
/** `refused` are paths that cannot be sent, whatever the rule. */
function planSubmissions(files, refused, agent, rule, origin) {
    const unsent = [...refused];
    const sendable = [];
    for (const file of files) {
        const problem = problemWith(file, rule);
        if (problem === null)
            sendable.push(file);
        else
            unsent.push({ file, problem });
    }
    const submissions = (0,_submission_js__WEBPACK_IMPORTED_MODULE_0__/* .toSubmissions */ .n)(sendable, agent, rule, origin);
    return { ...EMPTY_PLAN, submissions, unsent, fileCount: files.length + refused.length };
}
/** The plan if no path can be sent. */
const planOfRefused = (refused) => ({
    ...EMPTY_PLAN,
    unsent: refused,
    fileCount: refused.length,
});
/** The plan in which jobs of earlier attempts, and the doubt about them, take the place of their submissions. */
function withEarlier(plan, { takenUp, inDoubt, failed }) {
    const spared = new Set([...takenUp.map(({ job }) => job.submission), ...inDoubt.map(({ submission }) => submission)]);
    const submissions = plan.submissions
        .filter((submission) => !spared.has(submission))
        .map((submission) => (failed.has(submission) ? { ...submission, skipCache: true } : submission));
    return { ...plan, takenUp, inDoubt, submissions };
}
function problemWith(file, { maxFileBytes }) {
    if (file.bytes === 0)
        return { code: 'empty-file', message: 'the file is empty' };
    if (maxFileBytes === null || file.bytes <= maxFileBytes)
        return null;
    return {
        code: 'file-too-large',
        message: `the file has ${file.bytes} bytes, and \`max-file-size\` allows ${maxFileBytes}`,
    };
}
/** The code of a file that only a dry run kept from being sent. */
const DRY_RUN = 'dry-run';
/** What the plan would do, done to no file: for a dry run. */
function dryPlan(plan) {
    const would = (files, message) => files.map((file) => ({ file, problem: { code: DRY_RUN, message } }));
    const unsent = [
        ...plan.unsent,
        ...plan.submissions.flatMap(({ files }) => would(files, 'would be submitted')),
        ...plan.takenUp.flatMap(({ job }) => would(job.submission.files, `would go on with job ${job.id} of an earlier attempt`)),
        ...plan.inDoubt.flatMap(({ submission, problem }) => would(submission.files, problem.message)),
    ];
    return { ...EMPTY_PLAN, unsent: unsent.sort((a, b) => (0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .byPath */ .f2)(a.file, b.file)), fileCount: plan.fileCount };
}
/** A plan for paths of which none is sent, since the run halts before it is planned. What is wrong with one alone is still told of it. */
function haltedPlan(files, refused, halt) {
    const unsent = [
        ...files.map((file) => ({ file, problem: halt })),
        ...refused.map(({ file, problem }) => ({ file, problem: problem.code === halt.code ? halt : problem })),
    ];
    return { ...EMPTY_PLAN, unsent, halt, fileCount: unsent.length };
}


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
        leg: digest([matrixLeg], 4),
        attempt: origin.runAttempt,
        process: origin.process,
    };
}
/** The first digits of a hash, in hexadecimal. */
function digest(parts, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, digits);
}
/** Digits of `content`: a workflow run has few enough submissions that no two are the same by chance. */
const CONTENT_DIGITS = 20;
const UNKNOWN = 'unknown';
/** As it is written into the metadata, the journal and the results: short, since metadata has little room. */
function formatKey({ content, use, callers, leg, attempt, process, versionId }) {
    const version = Buffer.from(versionId.replaceAll('-', ''), 'hex').toString('base64url');
    return [content, use, callers ?? UNKNOWN, leg, attempt, process, version].join('.');
}
const KEY = /^([0-9a-f]{20})\.([0-9a-f]{8})\.([0-9a-f]{6}|unknown)\.([0-9a-f]{4})\.([1-9]\d{0,8})\.([0-9a-f]{8})\.([\w-]{22})$/;
/** Null for what `formatKey` does not write: metadata and artifacts may be anybody's. */
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
/** Whether `earlier` is of the same use, in an earlier attempt of the workflow run. */
function isEarlier(earlier, own) {
    const sameCallers = earlier.callers === null || own.callers === null || earlier.callers === own.callers;
    return earlier.use === own.use && sameCallers && earlier.attempt < own.attempt;
}


/***/ }),

/***/ 38243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ uploadName),
/* harmony export */   n: () => (/* binding */ toSubmissions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _files_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90987);
/* harmony import */ var _submission_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65597);



/** One submission for each difference in what is sent, in the order of the files. */
function toSubmissions(files, agent, choice, origin) {
    const groups = new Map();
    for (const file of files) {
        const identity = JSON.stringify(whatIsSent(file, choice));
        const group = groups.get(identity);
        if (group)
            group.push(file);
        else
            groups.set(identity, [file]);
    }
    return [...groups.values()].map((group) => toSubmission(group, agent, choice, origin));
}
function toSubmission(files, agent, choice, origin) {
    const [file] = files;
    const { versionId } = agent.version;
    const sent = whatIsSent(file, choice);
    const content = (0,_submission_key_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br)([versionId, choice.sendAs, agent.fileInput.key, ...sent], _submission_key_js__WEBPACK_IMPORTED_MODULE_1__/* .CONTENT_DIGITS */ .n1);
    const key = (0,_submission_key_js__WEBPACK_IMPORTED_MODULE_1__/* .formatKey */ .TD)({ ...(0,_submission_key_js__WEBPACK_IMPORTED_MODULE_1__/* .senderOf */ .VO)(origin, choice.matrixLeg), content, versionId });
    const own = {
        github_repository: origin.repository,
        github_sha: origin.sha,
        github_run_id: String(origin.runId),
        github_run_attempt: String(origin.runAttempt),
        github_job: origin.job,
        github_run_url: origin.runUrl,
        file_path: tail(file.path, MAX_PATH_BYTES),
        file_sha256: file.sha256,
        submission_key: key,
    };
    return {
        files,
        key,
        agentId: agent.version.agentId,
        versionId,
        fileKey: agent.fileInput.key,
        sendAs: choice.sendAs,
        fields: fieldsFor(file, choice),
        metadata: { ...choice.metadata, ...own },
        skipCache: choice.skipCache,
    };
}
/** The file's path, and with it the name of the upload, is no part of it unless the inputs name it. */
const whatIsSent = (file, choice) => [
    file.sha256,
    typeSent(file, choice),
    fieldsFor(file, choice),
];
/** Roe reads the same bytes by their type, and those of no known type by the end of their name. */
function typeSent({ contentType, path }, { sendAs }) {
    if (sendAs === 'text')
        return null;
    return contentType === _files_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .UNKNOWN_TYPE */ .qz ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path).toLowerCase() : contentType;
}
function fieldsFor(file, choice) {
    const entries = Object.entries(choice.agentInputs);
    return Object.fromEntries(entries.map(([key, template]) => [key, (0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fillIn */ .pz)(template, file.path)]));
}
/** As JSON; keeps a job's metadata under 2 KB whatever the path; the end of a path tells more than its beginning. */
const MAX_PATH_BYTES = 400;
function tail(path, mostBytes) {
    if (Buffer.byteLength(JSON.stringify(path)) - 2 <= mostBytes)
        return path;
    const characters = [...path];
    const bytes = characters.map((character) => Buffer.byteLength(JSON.stringify(character)) - 2);
    let total = bytes.reduce((sum, count) => sum + count, 0);
    let start = 0;
    for (; total > mostBytes; start += 1)
        total -= bytes[start] ?? 0;
    return characters.slice(start).join('');
}
const MAX_NAME_LENGTH = 200;
/** An upload's file name as every server reads it: no folders, ASCII only, the extension kept. The real path is in the metadata. */
function uploadName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const folded = name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^\x20-\x7e]|["\\/:*?<>|%;]/g, '_');
    const dot = folded.lastIndexOf('.');
    const extension = dot > 0 ? folded.slice(dot).slice(0, 20) : '';
    const stem = dot > 0 ? folded.slice(0, dot) : folded;
    // Django refuses names that are empty or only dots.
    const named = /[^.]/.test(stem) ? stem : 'file';
    return `${named.slice(0, MAX_NAME_LENGTH - extension.length)}${extension}`;
}


/***/ }),

/***/ 62848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ unreportedVerdict),
/* harmony export */   F0: () => (/* binding */ cancelledVerdict),
/* harmony export */   HJ: () => (/* binding */ UNREPORTED),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   U4: () => (/* binding */ brokenChecksVerdict),
/* harmony export */   XB: () => (/* binding */ crashVerdict),
/* harmony export */   io: () => (/* binding */ refusedVerdict),
/* harmony export */   mV: () => (/* binding */ unsavedVerdict)
/* harmony export */ });
/* harmony import */ var _lib_counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78167);
/* harmony import */ var _lib_sentence_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11268);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
/* harmony import */ var _results_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45019);




/** Judges the outcomes of a run that came to its end. */
function judge(counts, total, rule) {
    const failures = [...rule.failOn].reduce((sum, outcome) => sum + counts[outcome], 0);
    const allowed = allowedFailures(rule.maxFailures, total);
    const others = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .listCounts */ .TP)(counts, ['succeeded']);
    if (failures > allowed) {
        const limit = allowed === 0 ? '' : ` (${allowed} would still pass)`;
        const sentence = `${total - counts.succeeded} of ${(0,_lib_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(total, 'file')} did not succeed: ${others}${limit}`;
        return { conclusion: 'failure', sentence };
    }
    const rest = others === '' ? '' : `; the others are allowed: ${others}`;
    const succeeded = others === ''
        ? total === 1
            ? '1 file'
            : `all ${total} files`
        : `${counts.succeeded} of ${(0,_lib_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(total, 'file')}`;
    return { conclusion: 'success', sentence: `${succeeded} succeeded${rest}` };
}
/** The verdict where the checks broke on every result that they were to judge, whatever `fail-on` allows; else null. */
function brokenChecksVerdict(results) {
    const judged = results.filter(({ checks }) => checks.length > 0);
    const [first] = judged;
    if (first === undefined || judged.some(({ error }) => error?.code !== _results_result_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECK_BROKEN */ .Z_))
        return null;
    const sentence = `the checks could be evaluated on none of ${(0,_lib_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(judged.length, 'result')}: ${first.error?.message}`;
    return { conclusion: 'failure', sentence, reason: 'checks-broken' };
}
function cancelledVerdict(counts) {
    const sofar = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .listCounts */ .TP)(counts);
    return { conclusion: 'cancelled', sentence: `the workflow run was cancelled${sofar === '' ? '' : `: ${sofar}`}` };
}
/** 18.4 % of 375 is 69, and not the 68.99… of binary fractions. */
const ROUNDING = 1e-9;
/** A share is rounded down: 5 % of 19 files allows none. */
function allowedFailures(tolerance, total) {
    return tolerance.kind === 'count' ? tolerance.most : Math.floor((total * tolerance.percent) / 100 + ROUNDING);
}
/** The verdict where inputs are wrong: every problem, each a sentence. */
const refusedVerdict = (problems) => ({
    conclusion: 'failure',
    sentence: problems.length === 1 ? `${problems[0]}` : `the inputs have problems:\n- ${problems.join('\n- ')}`,
});
/** The verdict where results could not be kept: whoever reads them must not take them for complete. */
const unsavedVerdict = (trouble) => ({
    conclusion: 'failure',
    sentence: `${trouble}: make room and run again, which takes up the jobs that succeeded`,
    reason: 'results-unsaved',
});
const UNREPORTED = 'unreported';
/** The verdict of a step until it has one: it may be killed. */
const unreportedVerdict = {
    conclusion: 'failure',
    sentence: 'its step was killed, or broke, before it could report; its own log says which: run it again',
    reason: UNREPORTED,
};
/** The verdict where the action is at fault, whatever the outcomes. */
const crashVerdict = (error) => ({
    conclusion: 'failure',
    sentence: `the action itself failed, which is a fault of its own (${(0,_lib_sentence_of_js__WEBPACK_IMPORTED_MODULE_3__/* .sentenceOf */ .$N)(error)})`,
    reason: 'run-failed',
});


/***/ })

};
