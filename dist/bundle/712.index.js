export const id = 712;
export const ids = [712,691];
export const modules = {

/***/ 1283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   rP: () => (/* binding */ outputValue)
/* harmony export */ });
/* harmony import */ var _results_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20883);

/** The value that schemas and expected results speak of: a single output's, or an object of all by key. */
function outputValue(outputs) {
    const read = ({ dataType, value, json }) => json ?? ((0,_results_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonType */ .vs)(dataType) && value.trim() === 'null' ? null : value);
    const [only, ...others] = outputs;
    if (only !== undefined && others.length === 0)
        return read(only);
    return Object.fromEntries(outputs.map((output) => [output.key, read(output)]));
}
const passed = (kind, message) => ({ kind, passed: true, message, evaluated: true });
const refused = (kind, message) => ({ kind, passed: false, message, evaluated: true });
/** A gate that breaks stays shut. */
const broken = (kind, message) => ({ kind, passed: false, message, evaluated: false });


/***/ }),

/***/ 85227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ notationProblem),
/* harmony export */   xV: () => (/* binding */ expectedCheck)
/* harmony export */ });
/* unused harmony export compare */
/* harmony import */ var _lib_shortened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98777);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50532);



const KIND = 'expected';
/** A check that outputs are what golden files say; a file without one is not checked. By the document's path. */
function expectedCheck(golden) {
    return async ({ file, outputs }) => {
        if (!golden.has(file.path))
            return [];
        const differences = compare(golden.get(file.path), (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .outputValue */ .rP)(outputs ?? []));
        if (differences.length === 0)
            return [(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(KIND, 'the output is as expected')];
        return differences.map((difference) => (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(KIND, (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceText */ .Lr)(difference)));
    };
}
/**
 * Every difference between what is expected and what is there. Objects are compared by the names that are expected,
 * arrays in full. `{"$number": n, "$tolerance": t}` takes a number that is off by at most `t`, `{"$pattern": "…"}` a
 * text in which the regular expression is found.
 */
function compare(expected, actual, path = '') {
    const differs = (what = shown(expected)) => [{ path, expected: what, actual: shown(actual) }];
    if (Array.isArray(expected)) {
        if (!Array.isArray(actual))
            return differs();
        const inner = expected.slice(0, actual.length).flatMap((item, at) => compare(item, actual[at], `${path}/${at}`));
        return expected.length === actual.length ? inner : [...inner, lengths(path, expected, actual)];
    }
    if (!isObject(expected))
        return expected === actual ? [] : differs();
    if ('$number' in expected)
        return isNear(expected, actual) ? [] : differs(near(expected));
    if ('$pattern' in expected)
        return matches(expected, actual) ? [] : differs(`a text like ${shown(expected.$pattern)}`);
    if (!isObject(actual))
        return differs();
    return Object.entries(expected).flatMap(([key, value]) => {
        const inner = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        return Object.hasOwn(actual, key)
            ? compare(value, actual[key], inner)
            : [{ path: inner, expected: shown(value), actual: 'nothing' }];
    });
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function lengths(path, expected, actual) {
    return { path, expected: `${expected.length} items`, actual: `${actual.length} items` };
}
const toleranceOf = ({ $tolerance }) => (typeof $tolerance === 'number' ? $tolerance : 0);
function isNear(expected, actual) {
    if (typeof actual !== 'number' || typeof expected.$number !== 'number')
        return false;
    // The smallest step of the larger number, so that 0.1 + 0.2 is within 0 of 0.3.
    const rounding = Number.EPSILON * Math.max(Math.abs(actual), Math.abs(expected.$number), 1);
    return Math.abs(actual - expected.$number) <= toleranceOf(expected) + rounding;
}
const near = (expected) => `${shown(expected.$number)} ± ${toleranceOf(expected)}`;
function matches({ $pattern }, actual) {
    return typeof $pattern === 'string' && typeof actual === 'string' && new RegExp($pattern, 'u').test(actual);
}
const shown = (value) => (0,_lib_shortened_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)(value === undefined ? 'nothing' : JSON.stringify(value), 200);
/** What is wrong with a golden file's own notation, before anything is compared. */
function notationProblem(expected) {
    if (Array.isArray(expected))
        return expected.map(notationProblem).find((problem) => problem !== null) ?? null;
    if (!isObject(expected))
        return null;
    if ('$number' in expected && typeof expected.$number !== 'number')
        return '`$number` is not a number';
    if ('$tolerance' in expected && !(typeof expected.$tolerance === 'number' && expected.$tolerance >= 0)) {
        return '`$tolerance` is not a number from 0';
    }
    if ('$pattern' in expected)
        return patternProblem(expected.$pattern);
    return notationProblem(Object.values(expected));
}
function patternProblem(pattern) {
    if (typeof pattern !== 'string')
        return '`$pattern` is not text';
    try {
        new RegExp(pattern, 'u');
        return null;
    }
    catch {
        return `\`$pattern\` is not a regular expression: ${shown(pattern)}`;
    }
}


/***/ }),

/***/ 9375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ KINDS),
/* harmony export */   t: () => (/* binding */ kindsOf)
/* harmony export */ });
/** In the order in which they are evaluated. */
const KINDS = ['schema', 'expected', 'reject-when'];
function kindsOf({ schema, expected, rejectWhen }) {
    const has = { schema: schema !== null, expected, 'reject-when': rejectWhen !== null };
    return KINDS.filter((kind) => has[kind]);
}


/***/ }),

/***/ 79792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** SHA-256 of a file's content as hex, read part by part. Rejects if it cannot be read, or when the signal fires. */
async function hashFile(path, signal) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const part of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { signal }))
        sum.update(part);
    return sum.digest('hex');
}


/***/ }),

/***/ 22275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ namesOnItsWay),
/* harmony export */   J9: () => (/* binding */ outermost),
/* harmony export */   SV: () => (/* binding */ inSmallLetters),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   lo: () => (/* binding */ rulesBelow),
/* harmony export */   p4: () => (/* binding */ composed)
/* harmony export */ });
/** Composed and decomposed letters are the same text on every system. */
const composed = (text) => text.normalize('NFC');
const inSmallLetters = (text) => composed(text).toLowerCase();
const IN = { kind: 'in' };
const OUT = { kind: 'out' };
const HIDDEN = { kind: 'hidden' };
/** The rules for what a folder holds; none if nothing in it can be in. Includes that an exclusion makes moot are added to `seen`. */
function rulesBelow(rules, place, seen) {
    let below = [];
    for (const rule of rules) {
        const { pattern } = rule;
        const taken = hitOf(rule, place, (glob, key) => glob.takesFolder(key));
        if (pattern.excludes && taken === 'yes') {
            // What is all below an excluded folder is left out on purpose, and no mistake.
            for (const moot of below)
                if (searchesBelow(moot.pattern, place))
                    seen.add(moot.pattern);
            below = [];
        }
        else if (taken !== 'no' || leadsInto(pattern, place)) {
            below.push(taken === rule.taken ? rule : { pattern, taken });
        }
    }
    const first = below.findIndex(({ pattern }) => !pattern.excludes);
    return first < 0 ? [] : below.slice(first);
}
/** Later patterns overrule earlier ones. Includes that take the file are added to `seen`. */
function fateOf(rules, place, file, seen) {
    const take = (glob, key, spelling) => glob.takesFile(key, file[spelling]);
    let fate = OUT;
    for (const rule of rules) {
        const { pattern } = rule;
        if (pattern.excludes ? fate === OUT : fate === IN && seen.has(pattern))
            continue;
        const taken = hitOf(rule, place, take);
        if (taken === 'no')
            continue;
        if (pattern.excludes) {
            fate = taken === 'yes' || fate === HIDDEN ? OUT : { kind: 'withheld', by: pattern.given };
        }
        else if (file.isHidden && !pattern.asksForHidden) {
            if (fate === OUT)
                fate = HIDDEN;
        }
        else {
            seen.add(pattern);
            fate = IN;
        }
    }
    return fate;
}
function hitOf({ pattern, taken }, place, take) {
    if (taken === 'yes')
        return 'yes';
    const { excludes, exact, anyCase, hasClass } = pattern;
    const isTaken = () => take(exact, place.exact, 'exact');
    if (!excludes && !place.ignoresCase)
        return isTaken() ? 'yes' : 'no';
    if (taken === 'no' && !take(anyCase, place.anyCase, 'anyCase'))
        return hasClass && isTaken() ? 'yes' : 'no';
    return place.ignoresCase || isTaken() ? 'yes' : 'but-for-case';
}
function leadsInto({ excludes, exact, anyCase, hasClass }, place) {
    const byName = excludes || place.ignoresCase ? anyCase.leadsInto(place.anyCase) : exact.leadsInto(place.exact);
    return byName || (hasClass && exact.leadsInto(place.exact));
}
/** Whether all that the pattern can take lies below the place. */
function searchesBelow({ exact, anyCase }, place) {
    return isBelow(exact.searchPath, place.exact) || (place.ignoresCase && isBelow(anyCase.searchPath, place.anyCase));
}
/** Whether the pattern names the place, letter by letter, as a folder on its way. */
const namesOnItsWay = (pattern, place) => !pattern.excludes &&
    (place.ignoresCase
        ? isFurther(pattern.anyCase.searchPath, place.anyCase)
        : isFurther(pattern.exact.searchPath, place.exact));
/** Where to look for all that the patterns match: no path below another. */
function outermost(paths) {
    const all = [...new Set(paths)];
    return all.filter((path) => !all.some((other) => isFurther(path, other)));
}
const isFurther = (path, folder) => path !== folder && isBelow(path, folder);
function isBelow(path, folder) {
    if (!path.startsWith(folder))
        return false;
    return path.length === folder.length || /[\\/]/.test(path.charAt(folder.length)) || /[\\/]$/.test(folder);
}


/***/ }),

/***/ 33768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ LFS_POINTER),
/* harmony export */   z: () => (/* binding */ UNREADABLE_FILE)
/* harmony export */ });
/** The codes of files that are not sent and that concern the whole run. */
const UNREADABLE_FILE = 'unreadable-file';
const LFS_POINTER = 'lfs-pointer';


/***/ }),

/***/ 50365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ isNeverSent),
/* harmony export */   MX: () => (/* binding */ RESULTS_MARKER),
/* harmony export */   c2: () => (/* binding */ workspaceNames),
/* harmony export */   dK: () => (/* binding */ isHidden)
/* harmony export */ });
/* unused harmony export RESULTS_FOLDER */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** `flavour` is `path.posix` or `path.win32`; by default that of the machine. */
function workspaceNames(workspace, flavour = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    const shownNameOf = (absolutePath) => flavour.relative(workspace, absolutePath).split(flavour.sep).join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.sep);
    const nameOf = (absolutePath) => {
        const relative = flavour.relative(workspace, absolutePath);
        const [first] = relative.split(flavour.sep);
        return first === '..' || flavour.isAbsolute(relative) ? null : shownNameOf(absolutePath);
    };
    return {
        workspace,
        nameOf,
        shownNameOf,
        pathOf: (name) => {
            // An absolute name, as `${{ github.workspace }}/a.json` is, may lie in the workspace already.
            const isThere = flavour.isAbsolute(name) && nameOf(name) !== null;
            const absolutePath = isThere ? flavour.normalize(name) : flavour.join(workspace, name);
            return nameOf(absolutePath) ? absolutePath : null;
        },
        asksForHidden: (pattern) => {
            const below = flavour.isAbsolute(pattern) ? shownNameOf(pattern) : pattern;
            // A backslash in a pattern keeps the character after it from being a wildcard, where it parts no folders.
            return below.split(/[\\/]/).some(isHiddenPart);
        },
    };
}
const isHiddenPart = (part) => part.startsWith('.') && part !== '.' && part !== '..';
/** Whether the file, or a folder on the way to it, is hidden, as `.env` is. */
const isHidden = (name) => name.split('/').some(isHiddenPart);
/** The folder in which a run on one's own machine keeps its results. */
const RESULTS_FOLDER = '.roe-results';
/** A folder with a file of this name holds results too. */
const RESULTS_MARKER = '.roe-results-folder';
/** Whether it lies in git's own folder or in kept results. In whatever case, since many systems tell none apart. */
const isNeverSent = (name) => name.split('/').some((part) => ['.git', RESULTS_FOLDER].includes(part.toLowerCase()));


/***/ }),

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

/***/ 35068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   eL: () => (/* binding */ JOURNAL_STATE),
/* harmony export */   s9: () => (/* binding */ createJournal)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** The name of the step's state that holds the journal's path. */
const JOURNAL_STATE = 'journal';
const NAME = /^roe-journal-[0-9a-f-]{36}\.jsonl$/;
function createJournal(tempDir) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempDir, `roe-journal-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.jsonl`);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', 0o600);
    const sent = new Set();
    return {
        path,
        sent,
        write: (entry) => {
            if (entry.event === 'no-job')
                sent.delete(entry.key);
            const line = Buffer.from(`${JSON.stringify(entry)}\n`);
            for (let done = 0; done < line.length;)
                done += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(descriptor, line, done);
            if (entry.event === 'sending')
                sent.add(entry.key);
        },
    };
}
/** The journal's text; null where the path, which anybody may have written into the step's state, is not one of ours. */
function readJournal(path, tempDir) {
    try {
        if (!NAME.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) !== (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(tempDir))
            return null;
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
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

/***/ 62658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ onEndingSignal)
/* harmony export */ });
/**
 * Signals by which somebody wants the process to end: the runner's, a service manager's, those of a terminal or a
 * connection that goes away, and those of keys. Windows has only some, and there the others never come.
 */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'];
/** Calls `act` at each of them, in place of Node's own end of the process. Returns what takes that back. */
function onEndingSignal(act) {
    for (const signal of ENDING_SIGNALS)
        process.on(signal, act);
    return () => {
        for (const signal of ENDING_SIGNALS)
            process.off(signal, act);
    };
}


/***/ }),

/***/ 28712:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var _end_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25843);
/* harmony import */ var _github_actions_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78140);
/* harmony import */ var _github_octokit_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7519);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19563);
/* harmony import */ var _lib_ending_signals_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62658);
/* harmony import */ var _lib_open_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98759);
/* harmony import */ var _roe_connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85456);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1889);









// V8 lets its heap double before it looks for what is dead, and the space for young objects grow to dozens of megabytes. Here
// most objects live for one file: so that ten thousand files take little more memory than a hundred, it looks sooner.
for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=10'])
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(flag);
// Before the first request, so that no moment of the run is without them. A handler takes Node's own exit away.
const cancelled = new AbortController();
(0,_lib_ending_signals_js__WEBPACK_IMPORTED_MODULE_7__/* .onEndingSignal */ .h)(() => cancelled.abort());
// A log that nobody takes any more is that of a runner which is gone, and then no post step comes after this one either.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => cancelled.abort());
const runner = (0,_github_actions_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .createActionsRunner */ .g)(process.env, 'action.yml');
const connection = (0,_roe_connection_js__WEBPACK_IMPORTED_MODULE_5__.createConnection)();
const world = {
    runner,
    clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.systemClock,
    cancelled: cancelled.signal,
    connect: connection.connect,
    openGitHub: (token, repository) => (0,_github_octokit_api_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitHubApi */ ._)({ token, repository, clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.systemClock, log: runner.info }),
    maxOpenFiles: _lib_open_files_js__WEBPACK_IMPORTED_MODULE_8__/* .maxOpenFiles */ .gx,
};
await (0,_end_step_js__WEBPACK_IMPORTED_MODULE_1__/* .endStep */ .C)(runner, () => (0,_run_js__WEBPACK_IMPORTED_MODULE_6__/* .run */ .e)(world));
await connection.close();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseJobId),
/* harmony export */   t: () => (/* binding */ MAX_IDS_PER_CALL)
/* harmony export */ });
/* harmony import */ var _lib_uuid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75398);

const parseJobId = (text) => (0,_lib_uuid_js__WEBPACK_IMPORTED_MODULE_0__/* .parseUuid */ .X)(text);
/** Most ids in one batch call. The vendor's SDKs cut at 1000; no limit is published. */
const MAX_IDS_PER_CALL = 1000;


/***/ }),

/***/ 1889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/jobs/cancel.js
var cancel = __webpack_require__(45362);
// EXTERNAL MODULE: ./build/src/lib/for-each-concurrently.js
var for_each_concurrently = __webpack_require__(77693);
// EXTERNAL MODULE: ./build/src/roe/retry.js
var retry = __webpack_require__(16218);
// EXTERNAL MODULE: ./build/src/roe/roe.js
var roe = __webpack_require__(2978);
;// CONCATENATED MODULE: ./build/src/jobs/durations.js
/** How many of the jobs that ended last are remembered, and how few tell nothing yet. */
const REMEMBERED = 64;
const FEWEST = 4;
/** What the jobs that have ended tell of those that are open. */
class Durations {
    #recent = [];
    #next = 0;
    #span = null;
    add(durationMs) {
        this.#recent[this.#next] = Math.max(0, durationMs);
        this.#next = (this.#next + 1) % REMEMBERED;
        this.#span = null;
    }
    /** Null while too few have ended. */
    get span() {
        if (this.#recent.length < FEWEST)
            return null;
        this.#span ??= spanOf(this.#recent.toSorted((a, b) => a - b));
        return this.#span;
    }
}
/** Without the tenth that was fastest and the tenth that was slowest. */
function spanOf(sorted) {
    const at = (share) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
    return { earliestMs: at(0.1), latestMs: at(0.9) };
}

// EXTERNAL MODULE: ./build/src/jobs/look.js
var look = __webpack_require__(61675);
;// CONCATENATED MODULE: ./build/src/jobs/schedule.js
/** No pause is shorter, so that a thousand quick jobs do not become a thousand questions. */
const MIN_PAUSE_MS = 500;
/** A job of a minute is asked about every 12 s: the delay stays a small share of what was waited for anyhow. */
const SHARE_OF_AGE = 0.2;
/** While jobs are expected to end, the time in which they do is looked at so often. */
const LOOKS_PER_SPAN = 8;
/** The shortest pause between two looks. */
const shortestPauseMs = ({ calls, pollIntervalMs }) => Math.min(MIN_PAUSE_MS * calls, pollIntervalMs);
/**
 * When a job of this age is worth a look again, in milliseconds from now: once it may end by what others took, often
 * while such jobs end, then less and less; without others by its age alone. Never later than `pollIntervalMs`.
 */
function lookPauseMs(ageMs, rule) {
    const { span, pollIntervalMs } = rule;
    const shortest = shortestPauseMs(rule);
    if (span !== null && ageMs < span.earliestMs) {
        return Math.round(Math.min(pollIntervalMs, Math.max(shortest, span.earliestMs - ageMs)));
    }
    const often = span === null ? 0 : (span.latestMs - span.earliestMs) / LOOKS_PER_SPAN;
    const late = Math.max(0, ageMs - (span?.latestMs ?? 0)) * SHARE_OF_AGE;
    const pause = Math.min(pollIntervalMs, Math.max(shortest, often, late));
    return Math.round(pause * (0.9 + rule.random / 10));
}
/**
 * The pause before the next look at all open jobs: as the job says that is worth one first, or a little off it where
 * all are then expected to have ended, so that one look does for two. `agesMs` has one at least.
 */
function nextLookMs(agesMs, rule) {
    let [pause, youngestMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const ageMs of agesMs) {
        pause = Math.min(pause, lookPauseMs(ageMs, rule));
        youngestMs = Math.min(youngestMs, ageMs);
    }
    const allEndInMs = rule.span === null ? 0 : rule.span.latestMs - youngestMs;
    if (allEndInMs <= 0 || allEndInMs > pause * 1.5)
        return pause;
    return Math.round(Math.min(rule.pollIntervalMs, Math.max(allEndInMs, shortestPauseMs(rule) / 2)));
}
/** A job that Roe does not list may be too new for it; only after this is its absence believed. */
const ABSENCE_BELIEVED_AFTER_MS = 10_000;
/** Roe may answer 401 while a deploy goes on; a key refused for so long is a key withdrawn. */
const REFUSAL_BELIEVED_AFTER_MS = 30_000;

;// CONCATENATED MODULE: ./build/src/jobs/watch.js






const CALLS_AT_ONCE = 4;
/** Waits for every job that comes through the channel, by one loop that asks about all open jobs at once. */
async function watchJobs(accepted, options, events) {
    const watch = new Watch(options, events);
    while (!(accepted.drained && watch.idle)) {
        watch.admit(accepted.take());
        if (options.waitingOver.aborted)
            await watch.leaveAll();
        if (watch.idle) {
            await accepted.ready();
        }
        else if (watch.nextLookInMs() > 0) {
            // A job that arrives may be due before those that are open already.
            await arrivalOrPause(accepted, watch.nextLookInMs(), options);
        }
        else {
            await watch.look();
        }
    }
}
async function arrivalOrPause(accepted, pauseMs, options) {
    const woken = new AbortController();
    const wake = AbortSignal.any([woken.signal, options.waitingOver]);
    const arrival = accepted.drained ? [] : [accepted.ready(wake)];
    await Promise.race([options.clock.sleep(pauseMs, wake), ...arrival]);
    woken.abort('enough');
}
class Watch {
    #options;
    #events;
    #open = new Map();
    #durations = new Durations();
    #lastLookAtMs = 0;
    #nextLookAtMs = 0;
    #failures = 0;
    #pauseAfterFailureMs = 0;
    #refusedSinceMs = null;
    constructor(options, events) {
        this.#options = options;
        this.#events = events;
    }
    get idle() {
        return this.#open.size === 0;
    }
    admit(jobs) {
        if (jobs.length === 0)
            return;
        const now = this.#options.clock.now();
        if (this.idle)
            [this.#lastLookAtMs, this.#nextLookAtMs] = [now, Number.POSITIVE_INFINITY];
        const rule = this.#rule();
        for (const job of jobs) {
            const dueAtMs = now + lookPauseMs(now - job.acceptedAtMs, rule);
            const earliestMs = this.#lastLookAtMs + shortestPauseMs(rule);
            this.#nextLookAtMs = Math.max(Math.min(this.#nextLookAtMs, dueAtMs), earliestMs);
            const watched = this.#open.get(job.id);
            if (watched)
                watched.jobs.push(job);
            else
                this.#open.set(job.id, { id: job.id, jobs: [job], lastStatus: null });
        }
    }
    /** Looks once more at all that are open: a job that has succeeded by now is paid for. The rest is left. */
    async leaveAll() {
        const { roe, signal } = this.#options;
        for (const [id, status] of await (0,look/* statusesNow */.Jy)([...this.#open.keys()], roe, signal))
            this.#update(id, status);
        for (const watched of [...this.#open.values()]) {
            this.#end(watched, (job) => ({ kind: 'left', job, lastStatus: watched.lastStatus }));
        }
    }
    nextLookInMs() {
        const dueAtMs = Math.max(this.#nextLookAtMs, this.#lastLookAtMs + this.#pauseAfterFailureMs);
        return dueAtMs - this.#options.clock.now();
    }
    #rule() {
        const calls = Math.max(1, Math.ceil(this.#open.size / roe/* MAX_IDS_PER_CALL */.t));
        const { pollIntervalMs } = this.#options;
        return { span: this.#durations.span, calls, pollIntervalMs, random: Math.random() };
    }
    /** Asks about all open jobs; a part that fails does not keep the others from being asked. */
    async look() {
        const ids = [...this.#open.keys()];
        const failures = [];
        const parts = {
            onRows: (asked, rows) => this.#takeRows(asked, rows),
            onRefused: (id) => this.#askSingly(id),
        };
        await (0,for_each_concurrently/* forEachConcurrently */.D)((0,look/* inChunks */.mk)(ids, roe/* MAX_IDS_PER_CALL */.t), CALLS_AT_ONCE, async (chunk) => {
            const error = await (0,look/* lookAt */.t5)(chunk, this.#options.roe, this.#options.signal, parts);
            if (error)
                failures.push(error);
        });
        this.#lastLookAtMs = this.#options.clock.now();
        const ages = [...this.#open.values()].flatMap(({ jobs }) => jobs.map((job) => this.#ageOf(job)));
        this.#nextLookAtMs = this.#lastLookAtMs + nextLookMs(ages, this.#rule());
        this.#learnFrom(failures);
    }
    #ageOf(job) {
        return this.#options.clock.now() - job.acceptedAtMs;
    }
    async #takeRows(ids, rows) {
        let trouble = null;
        for (const id of ids) {
            const status = rows.get(id);
            if (status)
                this.#update(id, status);
            else if (this.#isOld(id) || !rows.has(id))
                trouble = (await this.#askSingly(id)) ?? trouble;
        }
        return trouble;
    }
    async #askSingly(id) {
        const answer = await this.#options.roe.status(id, this.#options.signal);
        if (answer.ok) {
            this.#update(id, answer.value);
            return null;
        }
        if (!(0,look/* blamesAnId */.pB)(answer.error))
            return answer.error;
        const watched = this.#open.get(id);
        if (watched && this.#isOld(id)) {
            const reason = `Roe does not tell how the job ends (${answer.error.message})`;
            this.#lose(watched, reason);
        }
        return null;
    }
    #isOld(id) {
        const first = this.#open.get(id)?.jobs[0];
        return first !== undefined && this.#ageOf(first) >= ABSENCE_BELIEVED_AFTER_MS;
    }
    #update(id, status) {
        const watched = this.#open.get(id);
        if (!watched)
            return;
        const changed = watched.lastStatus?.code !== status.code;
        watched.lastStatus = status;
        if (changed)
            for (const job of watched.jobs)
                this.#events.onStatus(job, status);
        if (!status.terminal)
            return;
        const seenAtMs = this.#options.clock.now();
        this.#end(watched, (job) => {
            this.#durations.add(durationOf(job, status, seenAtMs, this.#lastLookAtMs));
            return { kind: 'ended', job, status, seenAtMs };
        });
    }
    #lose(watched, reason) {
        this.#end(watched, (job) => ({ kind: 'lost', job, lastStatus: watched.lastStatus, reason }));
    }
    #end(watched, endOf) {
        this.#open.delete(watched.id);
        for (const job of watched.jobs)
            this.#events.onEnd(endOf(job));
    }
    #learnFrom(failures) {
        const [error] = failures;
        if (error === undefined) {
            this.#failures = 0;
            this.#pauseAfterFailureMs = 0;
            this.#refusedSinceMs = null;
            return;
        }
        if (this.#options.signal.aborted)
            return;
        const { pollIntervalMs } = this.#options;
        const backoff = (0,retry/* retryPauseMs */.vd)(error, this.#failures, Math.random()) ?? pollIntervalMs;
        this.#pauseAfterFailureMs = error.retryAfterMs ?? Math.min(backoff, pollIntervalMs);
        this.#failures += 1;
        this.#events.onTrouble(error);
        if (error.code === 'unauthorized')
            this.#giveUpOnceRefusedForLong(error);
        else
            this.#refusedSinceMs = null;
    }
    #giveUpOnceRefusedForLong(error) {
        const now = this.#options.clock.now();
        this.#refusedSinceMs ??= now;
        if (now - this.#refusedSinceMs < REFUSAL_BELIEVED_AFTER_MS)
            return;
        const reason = `Roe no longer takes the API key, so the job's end cannot be learnt (${error.message})`;
        for (const watched of [...this.#open.values()])
            this.#lose(watched, reason);
    }
}
/** By Roe's own two times, or by half the time in which the job must have ended: only so can the guess become shorter. */
function durationOf(job, status, seenAtMs, lastLookAtMs) {
    const { timestamp, createdAtMs, name } = status;
    if (timestamp !== null && createdAtMs !== null && name !== 'CACHED')
        return timestamp * 1000 - createdAtMs;
    return (seenAtMs + Math.max(job.acceptedAtMs, lastLookAtMs)) / 2 - job.acceptedAtMs;
}

;// CONCATENATED MODULE: ./build/src/lib/channel.js
/** Hands values from one stage to the next without either waiting for the other. Any number of writers and readers. */
class Channel {
    #waiting = [];
    #closed = false;
    #readers = new Set();
    push(value) {
        if (this.#closed)
            throw new Error('a value was pushed into a closed channel');
        this.#waiting.push(value);
        this.#wake();
    }
    close() {
        this.#closed = true;
        this.#wake();
    }
    /** True when nothing waits and nothing more will come. */
    get drained() {
        return this.#closed && this.#waiting.length === 0;
    }
    /** What waits now, at most `most`; does not wait for more. */
    take(most = Number.POSITIVE_INFINITY) {
        return this.#waiting.splice(0, Math.min(most, this.#waiting.length));
    }
    /** Ends when a value waits, the channel is closed, or the signal fires. Another reader may be faster. */
    async ready(signal) {
        if (this.#waiting.length > 0 || this.#closed || signal?.aborted)
            return;
        await new Promise((resolve) => {
            const wake = () => {
                signal?.removeEventListener('abort', wake);
                this.#readers.delete(wake);
                resolve();
            };
            this.#readers.add(wake);
            signal?.addEventListener('abort', wake);
        });
    }
    #wake() {
        for (const reader of [...this.#readers])
            reader();
    }
}

// EXTERNAL MODULE: ./build/src/lib/sentence-of.js
var sentence_of = __webpack_require__(11268);
;// CONCATENATED MODULE: ./build/src/lib/task-group.js
/**
 * Work that runs side by side and is waited for together. What fails is kept until `end`, however early it fails, so that
 * no rejection ends the process; `onFailure` is called at the first failure, at once.
 */
class TaskGroup {
    #running = new Set();
    #failures = [];
    #onFailure;
    constructor(onFailure = () => { }) {
        this.#onFailure = onFailure;
    }
    /** Begins work. What is returned ends with it and never rejects. */
    run(work) {
        const running = this.#keep(work).finally(() => this.#running.delete(running));
        this.#running.add(running);
        return running;
    }
    /** Ends when all work has ended, what was begun meanwhile too; the first failure is thrown then. */
    async end() {
        while (this.#running.size > 0)
            await Promise.all(this.#running);
        if (this.#failures.length > 0)
            throw this.#failures[0];
    }
    async #keep(work) {
        try {
            await work();
        }
        catch (error) {
            this.#failures.push(error);
            if (this.#failures.length === 1)
                this.#onFailure();
        }
    }
}

// EXTERNAL MODULE: ./build/src/lib/shortened.js
var shortened = __webpack_require__(98777);
// EXTERNAL MODULE: ./build/src/outcome.js
var outcome = __webpack_require__(68961);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/reason.js
var reason = __webpack_require__(10554);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/submissions/plan.js
var submissions_plan = __webpack_require__(67664);
;// CONCATENATED MODULE: ./build/src/log/progress.js







const HEARTBEAT_MS = 60_000;
const MAX_REASON_LENGTH = 300;
/** The log of a batch: a line for each change of state, and one a minute while nothing changes. No document's text. */
class Progress {
    #runner;
    #clock;
    #total;
    #startedAtMs;
    #ended = new AbortController();
    #unknownCodes = new Set();
    #accepted = 0;
    #done = 0;
    #lastLineAtMs;
    #troubled = false;
    /** Why the newest file that was not submitted was not. */
    #lastUnsent = null;
    constructor(runner, clock, total) {
        this.#runner = runner;
        this.#clock = clock;
        this.#total = total;
        this.#startedAtMs = clock.now();
        this.#lastLineAtMs = this.#startedAtMs;
    }
    takenUp({ id, submission, reused }) {
        this.#accepted += submission.files.length;
        const what = reused ? 'has succeeded' : 'is still open';
        for (const { path } of submission.files)
            this.#line(`↻ ${path}: job ${id} of an earlier attempt ${what}`);
    }
    accepted({ id, submission }) {
        this.#accepted += submission.files.length;
        for (const { path } of submission.files)
            this.#line(`→ ${path}: submitted as job ${id}`);
    }
    status({ submission }, status) {
        this.#troubled = false;
        if (status.name === 'UNKNOWN' && !this.#unknownCodes.has(status.code)) {
            this.#unknownCodes.add(status.code);
            this.#runner.warning(`Roe reports a status that this version of the action does not know (${status.code}); it goes on waiting.`);
        }
        if (status.terminal || status.name === 'PENDING')
            return;
        for (const { path } of submission.files)
            this.#line(`· ${path}: ${status.name}`);
    }
    trouble(error) {
        // One line for a spell of trouble; the heartbeat goes on.
        if (!this.#troubled)
            this.#line(`! statuses could not be read (${error.message}); trying again`);
        this.#troubled = true;
    }
    doubt({ files }, reason) {
        for (const { path } of files)
            this.#line(`? ${path}: ${reason}; looking for its job before anything is sent again`);
    }
    stopped(stop) {
        this.#runner.warning((0,sentence_of/* withFullStop */.uo)(`No more files are sent: ${stop.sentence}`));
    }
    done(row) {
        this.#done += 1;
        this.#line(row.error?.code === submissions_plan/* DRY_RUN */.yE ? `○ ${row.file.path}: ${row.error.message}` : this.#endLine(row));
    }
    /** A fault of the whole run is told in full once, and not for each of ten thousand files. */
    #endLine(row) {
        if (row.outcome !== 'not-submitted' || row.error === null)
            return endLine(row);
        const isKnown = this.#lastUnsent === row.error.message;
        this.#lastUnsent = row.error.message;
        return isKnown ? `✗ ${row.file.path}: not submitted, for the same reason` : endLine(row);
    }
    /** Runs until `end` is called. */
    async heartbeat() {
        for (;;) {
            await this.#clock.sleep(this.#lastLineAtMs + HEARTBEAT_MS - this.#clock.now(), this.#ended.signal);
            if (this.#ended.signal.aborted)
                return;
            const now = this.#clock.now();
            if (now - this.#lastLineAtMs < HEARTBEAT_MS)
                continue;
            const open = this.#accepted - this.#done;
            const elapsed = (0,report_text/* durationText */.S5)(now - this.#startedAtMs);
            this.#line(`… ${elapsed}: ${this.#done} of ${this.#total} files done, ${Math.max(0, open)} jobs open`);
        }
    }
    end() {
        this.#ended.abort();
    }
    #line(text) {
        this.#lastLineAtMs = this.#clock.now();
        this.#runner.info(text);
    }
}
function endLine(row) {
    const time = row.durationMs === null ? '' : ` after ${(0,report_text/* durationText */.S5)(row.durationMs)}`;
    const why = row.error === null ? '' : `: ${(0,shortened/* shortened */.v)((0,report_escape/* oneLine */.TN)((0,reason/* bareReason */.$f)(row.error)), MAX_REASON_LENGTH)}`;
    const cached = row.cached ? ', from the cache' : '';
    return `${row.outcome === 'succeeded' ? '✓' : '✗'} ${row.file.path}: ${(0,outcome/* outcomeWord */.nG)(row.outcome)}${time}${cached}${why}`;
}

// EXTERNAL MODULE: ./build/src/results/result.js
var results_result = __webpack_require__(45019);
;// CONCATENATED MODULE: ./build/src/results/collect.js


/** Results come with all outputs and inputs inline, so a call asks for few. */
const IDS_PER_CALL = 25;
const collect_CALLS_AT_ONCE = 4;
/** Data may come after the status: the pauses between looks at a job that succeeded, about half a minute together. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
/** While Roe itself is in trouble, nothing can be said of the data; so long it is asked again. */
const TROUBLE_PATIENCE_MS = 300_000;
const TROUBLE_PAUSE_MS = 15_000;
/** Fetches the data of every job that comes through the channel, and calls `onCollected` once for each; when the signal fires, without data. */
async function collectResults(ended, options, onCollected) {
    const { tasks } = options;
    const late = [];
    const worker = async () => {
        while (!ended.drained) {
            await ended.ready();
            const batch = ended.take(IDS_PER_CALL);
            await tasks.run(async () => {
                const rest = await collectOnce(batch, 0, options, onCollected);
                // Those that wait for late data do not hold up the others.
                if (rest.length > 0)
                    late.push(tasks.run(() => collectLate(rest, options, onCollected)));
            });
        }
    };
    await Promise.all(Array.from({ length: collect_CALLS_AT_ONCE }, worker));
    await Promise.all(late);
}
async function collectLate(batch, options, onCollected) {
    const { clock, signal, waitingOver } = options;
    const hurry = AbortSignal.any([signal, waitingOver]);
    const sinceMs = clock.now();
    let waiting = batch;
    for (let round = 0; waiting.length > 0; round += 1) {
        await clock.sleep(PAUSES_MS[round] ?? TROUBLE_PAUSE_MS, hurry);
        const patient = clock.now() - sinceMs < TROUBLE_PATIENCE_MS && !waitingOver.aborted;
        const next = patient ? round + 1 : Number.POSITIVE_INFINITY;
        waiting = await collectOnce(waiting, next, options, onCollected);
    }
}
/** Asks once for each, hands on what is settled as it comes, and returns what to ask again. */
async function collectOnce(batch, round, options, onCollected) {
    const unsettled = Map.groupBy(batch, ({ job }) => job.id);
    const again = [];
    const settle = async (id, answer) => {
        const items = unsettled.get(id) ?? [];
        unsettled.delete(id);
        for (const item of items) {
            if (!options.signal.aborted && mayStillCome(item, answer, round))
                again.push(item);
            else
                await onCollected(item, answer);
        }
    };
    // What throws is kept by the group, and must not be taken for a fault of Roe's reply.
    const onData = (id, data) => options.tasks.run(() => settle(id, { ok: true, data }));
    const failures = await fetchData([...unsettled.keys()], onData, options);
    for (const id of [...unsettled.keys()]) {
        await settle(id, failures.get(id) ?? { ok: false, reason: 'Roe did not list it', passing: false });
    }
    return again;
}
/** Only a job that succeeded has outputs worth waiting for; a failed or cancelled one may never have any. */
function mayStillCome(ended, fetched, round) {
    if (!fetched.ok && fetched.passing)
        return round !== Number.POSITIVE_INFINITY;
    if (ended.status.name === 'FAILURE' || ended.status.name === 'CANCELLED')
        return false;
    return round < PAUSES_MS.length && (!fetched.ok || fetched.data.outputs === null);
}
/**
 * One call for all ids; where Roe refuses it, or a part of the reply is too large or broken, halves of what has not come, so
 * that one job's trouble stays its own. Returns why the others did not come.
 */
async function fetchData(ids, onData, options) {
    if (ids.length === 0)
        return new Map();
    const missing = new Set(ids);
    const answer = await options.roe.results(ids, (id, data) => {
        missing.delete(id);
        return onData(id, data);
    }, options.signal);
    if (answer.ok)
        return new Map();
    const passing = isPassing(answer.error);
    const rest = [...missing];
    if (rest.length > 0 && ids.length > 1 && !passing) {
        const middle = Math.ceil(rest.length / 2);
        const first = await fetchData(rest.slice(0, middle), onData, options);
        return new Map([...first, ...(await fetchData(rest.slice(middle), onData, options))]);
    }
    if (answer.error.retryAfterMs !== null)
        await options.clock.sleep(answer.error.retryAfterMs, options.signal);
    return new Map([...missing].map((id) => [id, { ok: false, reason: answer.error.message, passing }]));
}
/** Roe's 500 and an unreadable reply may be one job's doing: its data is not there, or is broken. */
function isPassing(error) {
    if (error.status === 500 || error.code === 'unreadable-reply')
        return false;
    return error.code === 'proxy-refused' || (0,retry/* retryPauseMs */.vd)(error, 0, 0) !== null;
}
/** Of jobs that Roe's cache answered with, those that hold a failure. One whose data cannot be read now counts as none. */
async function cachedFailures(ids, options) {
    const failures = new Set();
    const onData = async (id, data) => {
        if (!(0,results_result/* hasOutputs */.PA)(data))
            failures.add(id);
    };
    for (let start = 0; start < ids.length; start += IDS_PER_CALL) {
        await fetchData(ids.slice(start, start + IDS_PER_CALL), onData, options);
    }
    return failures;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/lib/lines.js
var lines = __webpack_require__(60594);
// EXTERNAL MODULE: ./build/src/submissions/submission-key.js
var submission_key = __webpack_require__(65597);
// EXTERNAL MODULE: ./build/src/results/results-file.js
var results_file = __webpack_require__(14345);
;// CONCATENATED MODULE: ./build/src/results/earlier.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/**
 * What earlier attempts of this use of the action left in this workflow run's results artifacts, in no order. Where they
 * cannot be read, what is missing is Roe's to tell.
 */
async function readEarlierResults(runner, artifactName, own, signal) {
    const results = new Map();
    const costs = new Map();
    try {
        for (const path of await runner.downloadArtifacts(artifactName, results_file/* RESULTS_JSONL */.gv, signal)) {
            let offset = 0;
            for await (const line of (0,lines/* linesOf */.D)(path)) {
                signal.throwIfAborted();
                const length = Buffer.byteLength(line);
                const record = recordIn(line);
                if (typeof record.cost === 'number')
                    costs.set(record.jobId, record.cost);
                note(record, { path, offset, length }, own, results);
                offset += length + 1;
            }
        }
    }
    catch (error) {
        if (signal.aborted)
            return [];
        runner.info(`The results artifacts of earlier attempts could not be read (${(0,sentence_of/* sentenceOf */.$N)(error)}); Roe's job list is asked instead.`);
    }
    return [...results.values()].map(({ line, ...result }) => ({
        ...result,
        savedAt: { ...line, cost: costs.get(result.jobId) ?? null },
    }));
}
/** Files that share a job have a line each. */
function note({ submissionKey, jobId, outcome }, line, own, results) {
    const key = typeof submissionKey === 'string' ? (0,submission_key/* parseKey */.Do)(submissionKey) : null;
    if (key === null || !(0,submission_key/* isEarlier */.bG)(key, own))
        return;
    const id = typeof jobId === 'string' ? (0,roe/* parseJobId */.e)(jobId) : null;
    if (id === null && outcome !== 'not-submitted')
        return;
    const succeeded = outcome === 'succeeded' || outcome === 'rejected';
    results.set((0,submission_key/* formatKey */.TD)(key), { key, jobId: id, succeeded, line });
}
function recordIn(line) {
    let record;
    try {
        record = JSON.parse(line);
    }
    catch {
        // V8's own words would quote the line, which is of the artifact and not of the log.
    }
    if (typeof record !== 'object' || record === null)
        throw new Error(`${results_file/* RESULTS_JSONL */.gv} has a line that is no record`);
    return record;
}
/** The job's data as an earlier attempt saved it; null where the line holds none, or is not what it was. */
async function readSavedData({ path, offset, length, cost }) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const buffer = Buffer.alloc(length);
            await file.read(buffer, 0, length, offset);
            const record = JSON.parse(buffer.toString('utf8'));
            const outputs = savedOutputs(record.outputs);
            if (outputs === null)
                return null;
            return {
                outputs,
                correctedOutputs: savedOutputs(record.correctedOutputs),
                cost,
                inputTokens: savedNumber(record.inputTokens),
                outputTokens: savedNumber(record.outputTokens),
            };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return null;
    }
}
const savedNumber = (value) => (typeof value === 'number' ? value : null);
function savedOutputs(json) {
    if (!Array.isArray(json))
        return null;
    return json.map(({ key, dataType, value }) => ({
        key: String(key),
        dataType: String(dataType),
        value: String(value),
    }));
}

// EXTERNAL MODULE: ./build/src/results/record.js + 1 modules
var results_record = __webpack_require__(20883);
// EXTERNAL MODULE: ./node_modules/mime/dist/src/index.js + 3 modules
var src = __webpack_require__(15086);
;// CONCATENATED MODULE: ./build/src/results/reference.js

/** Deeper or wider than any agent's output, and little enough to look at. */
const MAX_VALUES = 100_000;
/**
 * The ids of the resources that outputs refer to, each once. An agent that saves screenshots or pages lists them under
 * a name `references`: as addresses whose part after `/references/` is the id, or as objects with a `resource_id`.
 * Both forms are of the vendor's SDKs. Ids are a model's text: they name a resource of the job's own and nothing else.
 */
function resourceIdsIn(outputs) {
    const ids = new Set();
    const waiting = outputs.map(({ json }) => json);
    for (let looked = 0; waiting.length > 0 && looked < MAX_VALUES; looked += 1) {
        const value = waiting.pop();
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [name, inner] of Object.entries(value)) {
            if (name === 'references' && Array.isArray(inner))
                for (const item of inner)
                    add(ids, resourceIdOf(item));
            waiting.push(inner);
        }
    }
    return [...ids].sort();
}
function add(ids, id) {
    // Dots alone would lead to another route of the API.
    if (id !== null && id !== '' && !/^\.+$/.test(id) && id.isWellFormed())
        ids.add(id);
}
function resourceIdOf(item) {
    if (typeof item === 'object' && item !== null && 'resource_id' in item) {
        return typeof item.resource_id === 'string' ? item.resource_id : null;
    }
    if (typeof item !== 'string')
        return null;
    const [path = ''] = item.split(/[?#]/, 1);
    const [, encoded] = /\/references\/([^/]+)\/?$/.exec(path) ?? [];
    try {
        return encoded === undefined ? null : decodeURIComponent(encoded);
    }
    catch {
        return null;
    }
}
/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const MAX_NAME_LENGTH = 100;
/** Of an id; Unicode's normal forms take the square of the time for what is nothing but marks. */
const MAX_ID_CHARACTERS = 1_000;
/** A file name that every system and the artifact service take; no two of `taken` differ in case alone. It is added to `taken`. */
function safeFileName(resourceId, contentType, taken) {
    const plain = resourceId
        .slice(-MAX_ID_CHARACTERS)
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^A-Za-z0-9._-]+/g, '_')
        .replace(/^[._-]+|[._-]+$/g, '');
    const dot = plain.lastIndexOf('.');
    const named = dot > 0 ? plain.slice(dot).slice(0, 12) : '';
    const extension = named || `.${src/* default */.A.getExtension(contentType ?? '') || 'bin'}`;
    const stem = (dot > 0 ? plain.slice(0, dot) : plain).slice(0, MAX_NAME_LENGTH - extension.length) || 'reference';
    const safe = DEVICE.test(stem) ? `_${stem}` : stem;
    for (let count = 1;; count += 1) {
        const name = `${safe}${count === 1 ? '' : `-${count}`}${extension}`;
        if (taken.has(name.toLowerCase()))
            continue;
        taken.add(name.toLowerCase());
        return name;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/or-warn.js
var or_warn = __webpack_require__(39033);
// EXTERNAL MODULE: ./build/src/lib/write-in-blocks.js
var write_in_blocks = __webpack_require__(92951);
;// CONCATENATED MODULE: ./build/src/results/save-references.js
var save_references_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var save_references_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







const REFERENCES = 'references';
const REFERENCES_INDEX = 'index.json';
const save_references_CALLS_AT_ONCE = 4;
const MAX_TRIES = 4;
const MAX_REFERENCES = 1000;
const MAX_BYTES_EACH = 50_000_000;
const MAX_BYTES = 500_000_000;
/**
 * Saves what the jobs of the channel refer to, below `references/JOB-ID/`, and returns a line for each resource. A
 * resource that cannot be saved, for whatever reason, is a line too, and never the end of the run.
 */
async function saveReferences(referring, options) {
    const saving = new Saving(options);
    const worker = async () => {
        while (!referring.drained) {
            await referring.ready();
            for (const job of referring.take(1))
                await saving.saveAll(job);
        }
    };
    await Promise.all(Array.from({ length: save_references_CALLS_AT_ONCE }, worker));
    return await saving.end();
}
const notSaved = (problem) => ({ savedAs: null, contentType: null, bytes: null, problem });
class Saving {
    #options;
    #lines = [];
    /** By job and resource: jobs that share an id share its resources. None of them rejects. */
    #saved = new Map();
    #namesOfJob = new Map();
    #begun = 0;
    #bytesLeft = MAX_BYTES;
    constructor(options) {
        this.#options = options;
    }
    async saveAll({ jobId, paths, resourceIds }) {
        for (const resourceId of resourceIds) {
            const key = JSON.stringify([jobId, resourceId]);
            const saving = this.#saved.get(key) ?? this.#save(jobId, resourceId);
            this.#saved.set(key, saving);
            this.#lines.push({ paths, jobId, resourceId, ...(await saving) });
        }
    }
    /** References that no result names leave no folder behind. */
    async end() {
        if (this.#lines.length === 0)
            return [];
        const lines = this.#lines.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
        const folder = (0,external_node_path_.join)(this.#options.directory, REFERENCES);
        await (0,or_warn/* orWarn */.w)(this.#options.runner, `${REFERENCES}/${REFERENCES_INDEX} could not be written`, async () => {
            await (0,promises_.mkdir)(folder, { recursive: true });
            await (0,write_in_blocks/* writeInBlocks */.l)((0,external_node_path_.join)(folder, REFERENCES_INDEX), [`${JSON.stringify(lines, null, 2)}\n`]);
        });
        return lines;
    }
    async #save(jobId, resourceId) {
        // Taken before anything is waited for, so that no two saves have one.
        this.#begun += 1;
        const number = this.#begun;
        if (number > MAX_REFERENCES)
            return notSaved(`the run saves at most ${MAX_REFERENCES}`);
        // Reserved before the bytes come, so that downloads side by side keep to the limit together.
        const room = Math.min(MAX_BYTES_EACH, this.#bytesLeft);
        if (room === 0)
            return notSaved(`the run saves at most ${MAX_BYTES / 1e6} MB`);
        this.#bytesLeft -= room;
        const folder = (0,external_node_path_.join)(this.#options.directory, REFERENCES, jobId);
        const part = (0,external_node_path_.join)(folder, `.part-${number}`);
        let saved;
        try {
            await (0,promises_.mkdir)(folder, { recursive: true });
            saved = await this.#saveBy(part, { folder, jobId, resourceId, room });
        }
        catch (error) {
            saved = notSaved(`it could not be saved (${(0,sentence_of/* sentenceOf */.$N)(error)})`);
        }
        this.#bytesLeft += room - (saved.bytes ?? 0);
        if (saved.savedAs === null)
            await (0,promises_.rm)(part, { force: true }).catch(() => { });
        return saved;
    }
    async #saveBy(part, { folder, jobId, resourceId, room }) {
        const answer = await this.#download(jobId, resourceId, room, part);
        if (!answer.ok)
            return notSaved(answer.error.message);
        const { contentType, bytes } = answer.value;
        const name = safeFileName(resourceId, contentType, this.#namesOf(jobId));
        await (0,promises_.rename)(part, (0,external_node_path_.join)(folder, name));
        return { savedAs: `${REFERENCES}/${jobId}/${name}`, contentType, bytes, problem: null };
    }
    #namesOf(jobId) {
        const names = this.#namesOfJob.get(jobId) ?? new Set();
        this.#namesOfJob.set(jobId, names);
        return names;
    }
    async #download(jobId, resourceId, most, path) {
        const { roe, clock, signal } = this.#options;
        for (let attempt = 0;; attempt += 1) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const file = save_references_addDisposableResource(env_1, await (0,promises_.open)(path, 'w'), true);
                const write = (chunk) => file.writeFile(chunk);
                const answer = await roe.reference(jobId, resourceId, most, write, signal);
                if (answer.ok)
                    return answer;
                const pauseMs = (0,retry/* retryPauseMs */.vd)(answer.error, attempt, Math.random());
                if (pauseMs === null || attempt + 1 === MAX_TRIES || signal.aborted)
                    return answer;
                await clock.sleep(pauseMs, signal);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = save_references_disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
    }
}
const keyOf = ({ paths, resourceId }) => JSON.stringify([paths[0], resourceId]);

;// CONCATENATED MODULE: ./build/src/submissions/stop.js
function stopFor(error) {
    switch (error.code) {
        case 'out-of-credits':
            return { code: error.code, sentence: `the organization is out of credits (${error.message})` };
        case 'unauthorized':
            return { code: error.code, sentence: `Roe no longer takes the API key (${error.message})` };
        case 'forbidden':
            return { code: error.code, sentence: `the API key may not run this agent (${error.message})` };
        case 'not-found':
            return { code: error.code, sentence: `the agent is no longer there (${error.message})` };
        default:
            return { code: 'unreachable', sentence: error.message };
    }
}
/** The stop behind a signal that only stops may fire. */
const stopOf = (signal) => signal.reason;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/files/hash-file.js
var hash_file = __webpack_require__(79792);
// EXTERNAL MODULE: ./build/src/lib/open-files.js
var open_files = __webpack_require__(98759);
// EXTERNAL MODULE: ./build/src/roe/errors.js
var errors = __webpack_require__(12401);
// EXTERNAL MODULE: ./build/src/roe/multipart.js
var multipart = __webpack_require__(87432);
// EXTERNAL MODULE: ./build/src/submissions/submission.js
var submissions_submission = __webpack_require__(38243);
;// CONCATENATED MODULE: ./build/src/submissions/content.js







/** Django, which Roe runs on, takes at most 2.5 MB of form data beside uploads (DATA_UPLOAD_MAX_MEMORY_SIZE). */
const MAX_TEXT_BYTES = 2_500_000;
/** A larger file is streamed from the disk while it is sent, and never in memory as a whole. */
const MAX_BYTES_IN_MEMORY = 1_000_000;
/**
 * The request for a submission. A file whose content changed since it was looked at is not sent, since its hash, its key and
 * its place in the results would be wrong; one that was only touched is sent. Reads synchronously: what the look has just
 * read is in the system's memory.
 */
async function toRunRequest(submission) {
    const [file] = submission.files;
    const place = placeOf(file);
    if (!place.ok)
        return place;
    const base = {
        agentId: submission.agentId,
        versionId: submission.versionId,
        fields: submission.fields,
        metadata: submission.metadata,
        idempotencyKey: submission.key,
        skipCache: submission.skipCache,
    };
    if (submission.sendAs === 'text') {
        const text = readText(file);
        return text.ok
            ? (0,errors/* answered */.oQ)({ ...base, fields: { ...base.fields, [submission.fileKey]: text.value }, upload: null })
            : text;
    }
    const content = await contentOf(file, place.value);
    if (!content.ok)
        return content;
    const { sha256, path } = file;
    return (0,errors/* answered */.oQ)({
        ...base,
        upload: { key: submission.fileKey, filename: (0,submissions_submission/* uploadName */.V)(path), content: content.value, sha256 },
    });
}
const CHANGED = 'the file changed before it was sent';
/** The file as it is now, if it is still where it was and as long as it was. */
function placeOf({ absolutePath, realPath, bytes }) {
    try {
        const stat = (0,external_node_fs_.lstatSync)(absolutePath);
        if (!stat.isFile())
            return unreadable('the file went away before it was sent');
        // A folder on the way that has become a link may lead out of the workspace.
        if (external_node_fs_.realpathSync.native(absolutePath) !== realPath)
            return unreadable('the file was replaced before it was sent');
        return stat.size === bytes ? (0,errors/* answered */.oQ)(stat) : unreadable(CHANGED);
    }
    catch (cause) {
        return unopened(cause, 'the file went away before it was sent');
    }
}
async function contentOf(file, { mtimeMs }) {
    const { realPath, bytes, contentType: type, sha256, modifiedAtMs } = file;
    if (bytes <= MAX_BYTES_IN_MEMORY) {
        const content = readKnown(file);
        return content.ok ? (0,errors/* answered */.oQ)({ ...(0,multipart/* inMemory */.ZK)(content.value), type }) : content;
    }
    try {
        // The hash is made anew while the file is sent, and an upload that differs never ends. To begin one is a waste all the same.
        if (mtimeMs !== modifiedAtMs && (await (0,hash_file/* hashFile */.D)(realPath)) !== sha256)
            return unreadable(CHANGED);
        return (0,errors/* answered */.oQ)({ size: bytes, type, stream: () => partsOf(realPath, bytes) });
    }
    catch (cause) {
        return unopened(cause, 'the file could not be opened');
    }
}
/** Breaks off if the file grows meanwhile: more than was announced cannot be sent. */
async function* partsOf(path, bytes) {
    const parts = (0,external_node_fs_.createReadStream)(path)[Symbol.asyncIterator]();
    const next = () => parts.next().catch((cause) => Promise.reject((0,multipart/* notReadable */.I)(cause)));
    let left = bytes;
    try {
        for (let part = await next(); !part.done; part = await next()) {
            left -= part.value.length;
            if (left < 0)
                throw (0,multipart/* notReadable */.I)();
            yield part.value;
        }
    }
    finally {
        await parts.return?.();
    }
}
function readKnown({ realPath, sha256 }) {
    try {
        const content = (0,external_node_fs_.readFileSync)(realPath);
        return (0,external_node_crypto_.hash)('sha256', content) === sha256 ? (0,errors/* answered */.oQ)(content) : unreadable(CHANGED);
    }
    catch (cause) {
        return unopened(cause, 'the file could not be opened');
    }
}
function readText(file) {
    if (file.bytes > MAX_TEXT_BYTES) {
        const limit = `${MAX_TEXT_BYTES / 1e6} MB`;
        return (0,errors/* failed */.gz)(new errors/* RoeError */.TR('too-large', `the file is too large to be sent as text (most: ${limit})`));
    }
    const content = readKnown(file);
    if (!content.ok)
        return content;
    try {
        return (0,errors/* answered */.oQ)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content.value));
    }
    catch {
        return unreadable('the file is not UTF-8 text, which `send-as: text` needs');
    }
}
const unreadable = (sentence) => (0,errors/* failed */.gz)(new errors/* RoeError */.TR('unreadable-file', sentence));
/** A machine out of open files says nothing of this one, which goes when there is room again. */
const unopened = (cause, sentence) => (0,open_files/* isFilesExhausted */.Pq)(cause)
    ? (0,errors/* failed */.gz)(new errors/* RoeError */.TR('never-sent', 'too many files are open on this machine', { cause }))
    : unreadable(sentence);

;// CONCATENATED MODULE: ./build/src/submissions/fate.js
const CONFLICT = 409;
/** `sentBefore`: an earlier request of the same submission went without an answer. */
function fateOf(answer, sentBefore) {
    if (answer.ok)
        return { kind: 'accepted', jobId: answer.value };
    const { error } = answer;
    switch (error.code) {
        case 'refused':
            // A Roe that honours idempotency keys may mean the earlier request, and the job that came of it.
            return { kind: sentBefore && error.status === CONFLICT ? 'unknown' : 'refused', error };
        case 'too-large':
        case 'unsupported-type':
        case 'unreadable-file':
            return { kind: 'refused', error };
        case 'unauthorized':
        case 'forbidden':
        case 'out-of-credits':
        case 'not-found':
        case 'proxy-refused':
            return { kind: 'blocked', error };
        case 'never-sent':
        case 'throttled':
            return { kind: 'never-accepted', error };
        case 'fate-unknown':
        case 'server-error':
        case 'unreadable-reply':
        case 'stopped':
            return { kind: 'unknown', error };
    }
}

;// CONCATENATED MODULE: ./build/src/submissions/allowance.js
/** By how much a refusal lowers the rate, and how fast it rises again: CUBIC's constants (RFC 9438). */
const KEPT_AFTER_REFUSAL = 0.7;
const GROWTH = 0.4;
/** Over so long accepted requests are counted, and never over less than `MIN_SPAN_MS`: a first burst is not a rate. */
const MAX_SPAN_MS = 2_000;
const MIN_SPAN_MS = 1_000;
/** A Roe that refuses everything is still asked now and then. */
const MIN_PER_SECOND = 0.2;
/**
 * How many requests a second Roe takes, as far as its refusals tell: what went through when it refused, less a share,
 * then back to that by CUBIC's curve and carefully beyond. Without a refusal there is no limit.
 */
class Allowance {
    /** When; eight bytes a request, which a refusal lets go. */
    #accepted = [];
    #firstAtMs = null;
    #refusal = null;
    perSecond(nowMs) {
        if (this.#refusal === null)
            return Number.POSITIVE_INFINITY;
        const { resumesAtMs, reachedPerSecond } = this.#refusal;
        const plateauS = Math.cbrt((reachedPerSecond * (1 - KEPT_AFTER_REFUSAL)) / GROWTH);
        const sinceS = Math.max(0, nowMs - resumesAtMs) / 1000;
        return Math.max(MIN_PER_SECOND, GROWTH * (sinceS - plateauS) ** 3 + reachedPerSecond);
    }
    accepted(nowMs) {
        this.#firstAtMs ??= nowMs;
        this.#accepted.push(nowMs);
    }
    /** Roe refused a request that was begun at `begunAtMs`. Those that were under way at a refusal are part of it. */
    refused(begunAtMs, nowMs, pauseMs) {
        const last = this.#refusal;
        const isPartOfLast = last !== null && begunAtMs < last.resumesAtMs;
        this.#refusal = {
            resumesAtMs: Math.max(nowMs + pauseMs, last?.resumesAtMs ?? 0),
            reachedPerSecond: isPartOfLast ? last.reachedPerSecond : this.#reached(nowMs),
        };
    }
    #reached(nowMs) {
        this.#accepted = this.#accepted.filter((atMs) => atMs > nowMs - MAX_SPAN_MS);
        const spanMs = Math.min(MAX_SPAN_MS, Math.max(MIN_SPAN_MS, nowMs - (this.#firstAtMs ?? nowMs)));
        return Math.min((this.#accepted.length * 1000) / spanMs, this.perSecond(nowMs));
    }
}

;// CONCATENATED MODULE: ./build/src/submissions/window.js
/** Latency may double before it counts as strain; the constants are those of Netflix's concurrency limits (Gradient2). */
const TOLERANCE = 2;
const STEEPEST = 0.5;
const SMOOTHING = 0.2;
/** How many replies the usual latency and the newest one are means of. */
const USUAL_OF = 100;
const RECENT_OF = 8;
/** What is left of the window after an error of the server. */
const KEPT_AFTER_ERROR = 0.7;
/** An upload takes long by its size, so that latency counts for each megabyte, and a smaller file as one. */
const BYTES_PER_UNIT = 1_000_000;
/** How many requests may be in flight: the ceiling while Roe answers as fast as it did, fewer while it strains. */
class Window {
    #ceiling;
    #usual = new Mean(USUAL_OF);
    #recent = new Mean(RECENT_OF);
    #size;
    constructor(ceiling) {
        this.#ceiling = ceiling;
        this.#size = ceiling;
    }
    get size() {
        return Math.max(1, Math.floor(this.#size));
    }
    answered(latencyMs, bytes) {
        const perUnit = latencyMs / Math.max(1, bytes / BYTES_PER_UNIT);
        this.#usual.add(perUnit);
        this.#recent.add(perUnit);
        const gradient = Math.min(1, Math.max(STEEPEST, (TOLERANCE * this.#usual.value) / this.#recent.value || 1));
        const wanted = this.#size * gradient + 1;
        // Latency is a hint and no refusal: it never takes more than three quarters.
        this.#resize(this.#size + SMOOTHING * (wanted - this.#size), Math.min(this.#size, this.#ceiling / 4));
    }
    strained() {
        this.#resize(this.#size * KEPT_AFTER_ERROR, 1);
    }
    #resize(size, least) {
        this.#size = Math.min(this.#ceiling, Math.max(1, least, size));
    }
}
/** A mean in which what lies `of` values back hardly counts; plain while there are fewer. */
class Mean {
    #of;
    #count = 0;
    value = 0;
    constructor(of) {
        this.#of = of;
    }
    add(value) {
        this.#count = Math.min(this.#of, this.#count + 1);
        this.value += (value - this.value) / this.#count;
    }
}

;// CONCATENATED MODULE: ./build/src/submissions/pace.js


/**
 * How fast all submissions together may go: `concurrency` is the ceiling, and one that Roe throttles holds back the
 * others too. After a pause they go on one by one at the rate that Roe was seen to take, never all at once.
 */
class Pace {
    #clock;
    #allowance = new Allowance();
    #window;
    #waiting = new Set();
    #inFlight = 0;
    #notBeforeMs = 0;
    #nextSlotMs = 0;
    constructor(clock, concurrency) {
        this.#clock = clock;
        this.#window = new Window(concurrency);
    }
    /** Ends when the next request may go; null where the signal fired before. */
    async turn(signal) {
        await this.#room(signal);
        for (let waitMs = this.#slotInMs(); waitMs > 0 && !signal.aborted; waitMs = this.#heldBackForMs()) {
            await this.#clock.sleep(waitMs, signal);
        }
        if (signal.aborted) {
            this.#leave();
            return null;
        }
        const begunAtMs = this.#clock.now();
        return { end: (end) => this.#ended(begunAtMs, end) };
    }
    /** Takes a place in the window; it is given back by `#leave`. */
    async #room(signal) {
        while (this.#inFlight >= this.#window.size && !signal.aborted) {
            await new Promise((resolve) => {
                const wake = () => {
                    signal.removeEventListener('abort', wake);
                    this.#waiting.delete(wake);
                    resolve();
                };
                this.#waiting.add(wake);
                signal.addEventListener('abort', wake, { once: true });
            });
        }
        this.#inFlight += 1;
    }
    #leave() {
        this.#inFlight -= 1;
        const room = Math.max(0, this.#window.size - this.#inFlight);
        for (const wake of [...this.#waiting].slice(0, room))
            wake();
    }
    /** Keeps the next moment at which a request may begin, and says how far off it is. */
    #slotInMs() {
        const now = this.#clock.now();
        const slotMs = Math.max(now, this.#notBeforeMs, this.#nextSlotMs);
        this.#nextSlotMs = slotMs + 1000 / this.#allowance.perSecond(slotMs);
        return slotMs - now;
    }
    /** 0, or where Roe asked for a pause while this request waited, the time to its new moment. */
    #heldBackForMs() {
        return this.#clock.now() < this.#notBeforeMs ? this.#slotInMs() : 0;
    }
    #ended(begunAtMs, end) {
        const now = this.#clock.now();
        switch (end.kind) {
            case 'answered':
                this.#allowance.accepted(now);
                this.#window.answered(now - begunAtMs, end.bytes);
                break;
            case 'strained':
                this.#window.strained();
                break;
            case 'throttled':
                this.#allowance.refused(begunAtMs, now, end.pauseMs);
                this.#holdBack(now + end.pauseMs);
                break;
            case 'unreached':
                this.#holdBack(now + end.pauseMs);
                break;
            case 'silent':
                break;
        }
        this.#leave();
    }
    #holdBack(untilMs) {
        this.#notBeforeMs = Math.max(this.#notBeforeMs, untilMs);
        // Moments that were given out before the pause come to nothing.
        this.#nextSlotMs = Math.max(this.#clock.now(), this.#notBeforeMs);
    }
}

// EXTERNAL MODULE: ./build/src/jobs/job-list.js
var job_list = __webpack_require__(62310);
;// CONCATENATED MODULE: ./build/src/submissions/reconcile.js

/** A job may be listed later than it was accepted, and a slow request may still be carried out after we gave up. */
const SETTLING_MS = 30_000;
const MIN_LOOKS = 3;
const FIRST_PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 10_000;
/** So long the listing may fail before its questions are given up. */
const PATIENCE_MS = 180_000;
/** Answers each question exactly once; those open when the signal fires are unreadable. One listing looks for all, never one a file. */
async function reconcile(questions, options, onFinding) {
    const open = new Map();
    let pauseMs = FIRST_PAUSE_MS;
    while (!(questions.drained && open.size === 0)) {
        for (const question of questions.take()) {
            open.set(question.submission.key, { ...question, looks: 0 });
            pauseMs = FIRST_PAUSE_MS;
        }
        if (open.size === 0) {
            await questions.ready();
            continue;
        }
        await options.clock.sleep(pauseMs, options.signal);
        pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 1.5);
        for (const [question, finding] of await reconcile_look([...open.values()], options)) {
            open.delete(question.submission.key);
            onFinding(question, finding);
        }
    }
}
async function reconcile_look(open, { roe, clock, signal }) {
    if (signal.aborted)
        return open.map((question) => [question, { kind: 'unreadable', reason: 'the run was stopped' }]);
    const [first] = open;
    if (first === undefined)
        return [];
    const keys = new Set(open.map(({ submission }) => submission.key));
    const sinceMs = Math.min(...open.map(({ sentAtMs }) => sentAtMs));
    const lookedAtMs = clock.now();
    const found = new Map();
    const doubt = await (0,job_list/* searchJobs */.J)({ roe, clock, signal, agentId: first.submission.agentId, sinceMs }, (job) => {
        const key = job.metadata?.submission_key ?? '';
        if (keys.has(key) && !found.has(key))
            found.set(key, job.id);
        return found.size === keys.size;
    });
    return open.flatMap((question) => {
        const jobId = found.get(question.submission.key);
        if (jobId !== undefined)
            return [[question, { kind: 'found', jobId }]];
        if (doubt === null)
            return isAbsent(question, lookedAtMs) ? [[question, { kind: 'absent' }]] : [];
        const isTired = clock.now() - question.sinceMs >= PATIENCE_MS || signal.aborted;
        return isTired ? [[question, { kind: 'unreadable', reason: doubt.message }]] : [];
    });
}
/** Called for each look that shows that there is no job. */
function isAbsent(question, lookedAtMs) {
    question.looks += 1;
    return lookedAtMs - question.sinceMs >= SETTLING_MS && question.looks >= MIN_LOOKS;
}

;// CONCATENATED MODULE: ./build/src/submissions/submit.js







/** How long Roe may be out of reach before the run gives up sending. */
const submit_PATIENCE_MS = 120_000;
/** A submission whose reply is lost and whose absence is proved more often than this is in hands that lose everything. */
const MAX_SENDS = 3;
/** Sends every submission, at most `concurrency` at once, until all are settled. None is sent again while it may have a job. */
async function submitAll(submissions, options, events) {
    if (submissions.length === 0)
        return;
    const submitter = new Submitter(submissions, options, events);
    const reconciling = options.tasks.run(() => submitter.reconcile());
    await Promise.all([reconciling, ...Array.from({ length: options.concurrency }, () => submitter.work())]);
}
class Submitter {
    #options;
    #events;
    #queue = new Channel();
    #questions = new Channel();
    #sends = new Map();
    #pace;
    #unreachedSinceMs = null;
    #unsettled;
    constructor(submissions, options, events) {
        this.#options = options;
        this.#events = events;
        this.#pace = new Pace(options.clock, options.concurrency);
        this.#unsettled = submissions.length;
        for (const submission of submissions)
            this.#queue.push(submission);
    }
    async work() {
        while (!this.#queue.drained) {
            await this.#queue.ready();
            const [next] = this.#queue.take(1);
            if (next)
                await this.#handle(() => this.#submit(next));
        }
    }
    async reconcile() {
        const reconciling = reconcile(this.#questions, this.#options, ({ submission }, finding) => {
            void this.#handle(async () => this.#learn(submission, finding));
        });
        // Nobody waits for answers that will never come.
        await reconciling.finally(() => this.#close());
    }
    /** A submission over which the action itself fails is not waited for: the end of the run tells what became of it. */
    async #handle(work) {
        await this.#options.tasks.run(() => work().catch((bug) => {
            this.#count();
            throw bug;
        }));
    }
    /** Sends again and again while Roe surely did not take it. */
    async #submit(submission) {
        const { clock, stopping } = this.#options;
        for (let attempt = 0;; attempt += 1) {
            const turn = await this.#pace.turn(stopping);
            if (turn === null)
                return this.#settle(submission, { kind: 'not-begun', stop: stopOf(stopping) });
            const sentAtMs = clock.now();
            const answer = await this.#send(submission);
            turn.end(answer === null ? { kind: 'silent' } : endOf(answer, submission, attempt));
            if (answer === null)
                return this.#settle(submission, { kind: 'not-begun', stop: stopOf(stopping) });
            this.#noteReach(answer);
            const fate = fateOf(answer, this.#sends.has(submission));
            if (fate.kind === 'unknown')
                return this.#ask({ submission, sentAtMs, sinceMs: clock.now() }, fate.error.message);
            if (fate.kind !== 'never-accepted')
                return this.#settle(submission, fate);
            // A throttled run waits as long as the run's time lasts; a Roe that cannot be reached ends it sooner.
            const outOfReachMs = this.#unreachedSinceMs === null ? 0 : clock.now() - this.#unreachedSinceMs;
            if (outOfReachMs >= submit_PATIENCE_MS)
                return this.#settle(submission, { kind: 'blocked', error: fate.error });
        }
    }
    /** Whichever file it was about, a request that reached Roe shows that Roe can be reached. */
    #noteReach(answer) {
        if (!answer.ok && answer.error.code === 'never-sent')
            this.#unreachedSinceMs ??= this.#options.clock.now();
        else if (hasReached(answer))
            this.#unreachedSinceMs = null;
    }
    async #send(submission) {
        const request = await toRunRequest(submission);
        if (!request.ok)
            return request;
        if (!this.#events.onSending(submission))
            return null;
        return await this.#options.roe.submit(request.value, this.#options.signal);
    }
    #ask(question, reason) {
        this.#sends.set(question.submission, (this.#sends.get(question.submission) ?? 0) + 1);
        this.#events.onDoubt(question.submission, reason);
        this.#questions.push(question);
    }
    #learn(submission, finding) {
        switch (finding.kind) {
            case 'found':
                this.#settle(submission, { kind: 'accepted', jobId: finding.jobId });
                break;
            case 'absent':
                if ((this.#sends.get(submission) ?? 0) < MAX_SENDS)
                    this.#queue.push(submission);
                else
                    this.#settle(submission, { kind: 'unanswered' });
                break;
            case 'unreadable':
                this.#settle(submission, { kind: 'lost', reason: finding.reason });
                break;
        }
    }
    #settle(submission, settled) {
        switch (settled.kind) {
            case 'accepted': {
                const { jobId: id } = settled;
                const acceptedAtMs = this.#options.clock.now();
                this.#events.onAccepted({ id, submission, acceptedAtMs, createdAtMs: null, reused: false });
                break;
            }
            case 'refused':
                this.#events.onNotSubmitted(submission, problemOfFile(settled.error));
                break;
            case 'blocked':
                this.#events.onStop(stopFor(settled.error));
                this.#events.onNotSubmitted(submission, problemOf(stopFor(settled.error)));
                break;
            case 'unanswered':
                this.#events.onNotSubmitted(submission, UNANSWERED);
                break;
            case 'lost':
                this.#events.onLost(submission, lostReply(submission, settled.reason));
                break;
            case 'not-begun':
                this.#events.onNotSubmitted(submission, problemOf(settled.stop));
                break;
        }
        this.#count();
    }
    #count() {
        this.#unsettled -= 1;
        if (this.#unsettled === 0)
            this.#close();
    }
    #close() {
        this.#queue.close();
        this.#questions.close();
    }
}
/** False where the file was not sent at all, or not to its end. */
const hasReached = (answer) => answer.ok || answer.error.status !== null || ['fate-unknown', 'unreadable-reply'].includes(answer.error.code);
/** What a reply says of the pace. */
function endOf(answer, { files }, attempt) {
    if (answer.ok)
        return { kind: 'answered', bytes: files[0].bytes };
    const pauseMs = (0,retry/* retryPauseMs */.vd)(answer.error, attempt, Math.random()) ?? 0;
    switch (answer.error.code) {
        case 'throttled':
            return { kind: 'throttled', pauseMs };
        case 'never-sent':
            return pauseMs === 0 ? { kind: 'silent' } : { kind: 'unreached', pauseMs };
        case 'server-error':
        case 'fate-unknown':
            return { kind: 'strained' };
        default:
            return { kind: 'silent' };
    }
}
/** What is wrong with one file: Roe's word, or, where the file was not sent, our own. */
const problemOfFile = ({ code, status, message }) => ({
    code,
    message: status === null ? message : `Roe refused the file (${message})`,
});
const UNANSWERED = {
    code: 'unanswered',
    message: `Roe answered none of ${MAX_SENDS} submissions, and its job list shows that none was accepted`,
};
function lostReply({ key }, reason) {
    const message = `the reply to the submission was lost, and Roe's job list could not tell whether there is a job (${reason}); before you send the file again, look in the Roe web app for a job whose metadata holds submission_key ${key}`;
    return { code: 'submission-unknown', message };
}
const problemOf = ({ code, sentence }) => ({ code, message: `not sent: ${sentence}` });

;// CONCATENATED MODULE: ./build/src/batch.js














/**
 * Carries a plan out. Submitting, waiting and collecting overlap: each stage hands on what it has done through a
 * channel, and every file's result is written down when it is known. Returns what became of the results' references.
 */
async function runBatch(plan, results, options) {
    return await new Batch(plan, results, options).run();
}
class Batch {
    #plan;
    #results;
    #options;
    #progress;
    #accepted = new Channel();
    #ended = new Channel();
    #left = new Channel();
    #referring = new Channel();
    #tasks;
    constructor(plan, results, options) {
        this.#plan = plan;
        this.#results = results;
        this.#options = options;
        this.#progress = new Progress(options.runner, options.clock, plan.fileCount);
        // What throws is a bug: the others must not go on spending.
        this.#tasks = new TaskGroup(() => {
            options.limits.endRun({ code: 'run-failed', sentence: 'the action itself failed' });
        });
    }
    async run() {
        const beating = new TaskGroup();
        void beating.run(() => this.#progress.heartbeat());
        try {
            return await this.#carryOut();
        }
        finally {
            this.#progress.end();
            await beating.end();
        }
    }
    async #carryOut() {
        const tasks = this.#tasks;
        const shared = { ...this.#options, ...this.#options.limits, tasks };
        for (const { file, problem } of this.#plan.unsent) {
            await this.#write({ files: [file], key: null }, { outcome: 'not-submitted', problem });
        }
        for (const { submission, problem } of this.#plan.inDoubt) {
            await this.#write(submission, { outcome: 'lost', problem });
        }
        for (const taken of this.#plan.takenUp)
            await this.#takeUp(taken);
        let references = [];
        void tasks.run(async () => {
            references = await saveReferences(this.#referring, { ...shared, directory: this.#results.directory });
        });
        void tasks.run(() => submitAll(this.#plan.submissions, shared, this.#submitEvents()).finally(() => this.#accepted.close()));
        void tasks.run(() => watchJobs(this.#accepted, shared, this.#watchEvents()).finally(() => this.#left.close()));
        void tasks.run(() => this.#cancelLeft().finally(() => this.#ended.close()));
        // Results are paid for: they are fetched when what else is in flight is broken off.
        const collecting = { ...shared, signal: shared.settlingOver, waitingOver: shared.signal };
        void tasks.run(() => collectResults(this.#ended, collecting, (end, collected) => this.#write(end.job.submission, (0,results_result/* endingOf */.z6)(end, collected))).finally(() => this.#referring.close()));
        await tasks.end();
        return references;
    }
    async #takeUp({ job, status, savedAt }) {
        const { clock } = this.#options;
        this.#progress.takenUp(job);
        if (!status.terminal) {
            this.#note({ event: 'accepted', key: job.submission.key, jobId: job.id });
            this.#accepted.push(job);
            return;
        }
        const end = { job, status, seenAtMs: clock.now() };
        const data = savedAt === null ? null : await readSavedData(savedAt);
        if (data === null)
            this.#ended.push(end);
        else
            await this.#write(job.submission, (0,results_result/* endingOf */.z6)(end, { ok: true, data }));
    }
    #submitEvents() {
        const { limits } = this.#options;
        return {
            onSending: ({ key }) => this.#note({ event: 'sending', key }),
            onAccepted: (job) => {
                this.#note({ event: 'accepted', key: job.submission.key, jobId: job.id });
                this.#progress.accepted(job);
                this.#accepted.push(job);
            },
            onNotSubmitted: (submission, problem) => {
                this.#note({ event: 'no-job', key: submission.key });
                this.#writeSoon(submission, { outcome: 'not-submitted', problem });
            },
            onLost: (submission, problem) => {
                this.#writeSoon(submission, { outcome: 'lost', problem });
            },
            onDoubt: (submission, reason) => this.#progress.doubt(submission, reason),
            onStop: (stop) => {
                if (!limits.stopping.aborted)
                    this.#progress.stopped(stop);
                limits.stopSending(stop);
            },
        };
    }
    /** False where the journal cannot be written: what it does not tell of must not be sent, and the rest the post step asks Roe about. */
    #note(entry) {
        try {
            this.#options.journal.write(entry);
            return true;
        }
        catch (error) {
            this.#stopSending(`the run's journal could not be written (${(0,sentence_of/* sentenceOf */.$N)(error)})`);
            return false;
        }
    }
    #stopSending(sentence) {
        const { limits } = this.#options;
        if (limits.stopping.aborted)
            return;
        const stop = { code: 'run-failed', sentence };
        this.#progress.stopped(stop);
        limits.stopSending(stop);
    }
    #watchEvents() {
        return {
            onStatus: (job, status) => this.#progress.status(job, status),
            onTrouble: (error) => this.#progress.trouble(error),
            onEnd: (end) => {
                switch (end.kind) {
                    case 'ended':
                        this.#note({ event: 'ended', jobId: end.job.id });
                        this.#ended.push(end);
                        break;
                    case 'left':
                        this.#left.push(end);
                        break;
                    case 'lost': {
                        const { job, lastStatus, reason } = end;
                        const problem = { code: 'job-unknown', message: reason };
                        this.#writeSoon(job.submission, { outcome: 'lost', job, lastStatus, problem });
                        break;
                    }
                }
            },
        };
    }
    /** Cancels what is open when the run ends early, as it comes; ends when that is done. */
    async #cancelLeft() {
        const batches = [];
        while (!this.#left.drained) {
            await this.#left.ready();
            const left = this.#left.take();
            batches.push(this.#tasks.run(() => this.#cancelBatch(left)));
        }
        await Promise.all(batches);
    }
    async #cancelBatch(left) {
        const { roe, clock, limits, cancelOnExit } = this.#options;
        const ids = [...new Set(left.map(({ job }) => job.id))];
        const access = { roe, clock, signal: limits.cancellingOver, lookSignal: limits.settlingOver };
        const cancellations = cancelOnExit ? await (0,cancel/* cancelJobs */.F)(ids, access) : new Map();
        const stillLeft = [];
        for (const { job, lastStatus } of left) {
            const cancellation = cancellations.get(job.id) ?? null;
            const status = cancellation?.status ?? lastStatus;
            if (status?.terminal)
                this.#note({ event: 'ended', jobId: job.id });
            // It was faster than its cancellation, and is paid for.
            if (status?.terminal && status.name !== 'CANCELLED')
                this.#ended.push({ job, status, seenAtMs: clock.now() });
            else
                stillLeft.push({ job, lastStatus: status, cancellation, stop: stopOf(limits.waitingOver) });
        }
        for (const one of stillLeft)
            await this.#write(one.job.submission, (0,results_result/* endingOfLeft */.Wp)(one));
    }
    #writeSoon(submission, ending) {
        void this.#tasks.run(() => this.#write(submission, ending));
    }
    async #write({ files, key }, ending) {
        for (const file of files) {
            const row = await this.#results.append(await this.#checked({ file, submissionKey: key, ...ending }));
            this.#progress.done(row);
            if (this.#results.trouble !== null)
                this.#stopSending(this.#results.trouble);
            this.#failFast(row.outcome, row.file.path);
        }
        this.#saveReferences(files, ending);
    }
    #saveReferences(files, ending) {
        if (!this.#options.downloadReferences || ending.outcome !== 'succeeded')
            return;
        const resourceIds = resourceIdsIn(ending.data.outputs?.map(results_record/* toOutputRecord */.YP) ?? []);
        if (resourceIds.length === 0)
            return;
        this.#referring.push({ jobId: ending.ended.job.id, paths: files.map(({ path }) => path), resourceIds });
    }
    /** Files that share a job are checked each for itself: their expected results may differ. */
    async #checked(result) {
        const { checks, limits } = this.#options;
        if (result.outcome !== 'succeeded' || checks === null)
            return result;
        const { file, submissionKey, data } = result;
        const { outputs, correctedOutputs } = data;
        // The checker parses the outputs itself.
        const record = (0,results_record/* toRecord */.Lv)({ ...result, data: { ...data, outputs: null, correctedOutputs: null } });
        const findings = await checks.evaluate({ ...record, outputs, correctedOutputs }, limits.signal);
        return { file, submissionKey, ...(0,results_result/* afterChecks */.iO)(result, findings) };
    }
    #failFast(outcome, path) {
        const { failFast, failOn, limits, cancelOnExit } = this.#options;
        if (!failFast || !failOn.has(outcome) || limits.stopping.aborted)
            return;
        const stop = { code: 'fail-fast', sentence: `\`fail-fast\` ended the run after ${path}` };
        this.#progress.stopped(stop);
        if (cancelOnExit)
            limits.endRun(stop);
        else
            limits.stopSending(stop);
    }
}

// EXTERNAL MODULE: ./build/src/crash.js
var src_crash = __webpack_require__(33894);
// EXTERNAL MODULE: ./build/src/files/source-file.js
var source_file = __webpack_require__(90987);
;// CONCATENATED MODULE: ./build/src/github/without-secrets.js
const OF_A_FORK = {
    reason: 'fork-without-secrets',
    sentence: 'nothing was submitted: GitHub gives no secrets to a pull request from a fork, so there is no `api-key`',
    advice: 'Run the action after the merge (`on: push`), or on a branch of this repository that holds the same changes. `pull_request_target` has the secrets, and whoever opens a pull request would spend them: do not check a fork out there unread',
};
const OF_DEPENDABOT = {
    reason: 'dependabot-without-secrets',
    sentence: "nothing was submitted: GitHub gives Dependabot's runs none of the Actions secrets, so there is no `api-key`",
    advice: 'To run the action on them too, store the key once more under Settings, Secrets and variables, Dependabot, under the same name; otherwise it runs after the merge (`on: push`)',
};
/** Events of a fork that GitHub runs without secrets (docs: events that trigger workflows). */
const EVENTS_OF_FORKS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/** Dependabot's too (docs: Dependabot on GitHub Actions). A schedule that it touched last is no such run. */
const EVENTS_OF_DEPENDABOT = [...EVENTS_OF_FORKS, 'push', 'create', 'deployment', 'deployment_status'];
/** Null where secrets are given. */
function withoutSecrets({ name, actors, pullRequest }) {
    if (EVENTS_OF_DEPENDABOT.includes(name) && actors.includes('dependabot[bot]'))
        return OF_DEPENDABOT;
    return EVENTS_OF_FORKS.includes(name) && pullRequest?.fromFork ? OF_A_FORK : null;
}

// EXTERNAL MODULE: ./build/src/inputs/read.js
var read = __webpack_require__(15691);
// EXTERNAL MODULE: ./build/src/jobs/journal-file.js
var journal_file = __webpack_require__(35068);
// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/report/results-json.js
var results_json = __webpack_require__(9461);
// EXTERNAL MODULE: ./build/src/verdict.js
var src_verdict = __webpack_require__(62848);
;// CONCATENATED MODULE: ./build/src/kept-files.js








/** The folder for results, and the journal, by which the post step can finish what this process cannot. Nothing is sent without. */
async function openFiles({ agentId, shard }, runner, startedAtMs) {
    try {
        const results = await results_file/* ResultsFile */.zq.create(runner.tempDir, runner.scrub);
        if (shard !== null)
            await writeUnreported(shard, results, runner, startedAtMs);
        const journal = (0,journal_file/* createJournal */.s9)(runner.tempDir);
        journal.write({ event: 'run', agentId, atMs: startedAtMs });
        journal.write({ event: 'results', folder: (0,external_node_path_.basename)(results.directory) });
        saveJournalPath(journal, runner);
        return { ok: true, results, journal };
    }
    catch (error) {
        const problem = `the run could not keep its files in RUNNER_TEMP, ${runner.tempDir} (${(0,sentence_of/* sentenceOf */.$N)(error)}): nothing was submitted; make the folder writable and room on its disk, and run again`;
        return { ok: false, problem };
    }
}
/** By what the post step uploads of a leg that is killed, the merge learns that the results of earlier attempts do not stand. */
async function writeUnreported(shard, results, runner, startedAtMs) {
    const origin = await runner.origin();
    const ingredients = { origin, agent: null, startedAtMs, finishedAtMs: startedAtMs, shard };
    const report = (0,report_report/* toReport */.c)([], ingredients, () => src_verdict/* unreportedVerdict */.Ei);
    const parts = (0,results_json/* resultsJson */.j)(report, (row) => results.read(row));
    await (0,write_in_blocks/* writeInBlocks */.l)((0,external_node_path_.join)(results.directory, results_json/* RESULTS_JSON */.Y), parts);
}
function saveJournalPath(journal, runner) {
    try {
        runner.saveState(journal_file/* JOURNAL_STATE */.eL, journal.path);
    }
    catch (error) {
        runner.warning(`The step's state could not be saved (${(0,sentence_of/* sentenceOf */.$N)(error)}): if this step is killed, its jobs at Roe keep running.`);
    }
}

// EXTERNAL MODULE: ./build/src/lib/clock.js
var lib_clock = __webpack_require__(19563);
;// CONCATENATED MODULE: ./build/src/limits.js

const GRACE = { inFlightMs: 15_000, cancellingMs: 45_000, settlingMs: 50_000 };
/** The runner kills a cancelled step after 10 s (ProcessInvoker.cs: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL). */
const GRACE_WHEN_CANCELLED = { inFlightMs: 1_500, cancellingMs: 4_500, settlingMs: 5_500 };
function startLimits(clock, deadlineMs, timeout, cancelled) {
    const stopping = new AbortController();
    const waitingOver = new AbortController();
    const breakOff = new AbortController();
    const cancellingOver = new AbortController();
    const settlingOver = new AbortController();
    const released = new AbortController();
    const timers = new TaskGroup();
    const after = (ms, act) => {
        void timers.run(async () => {
            await clock.sleep(ms, released.signal);
            if (!released.signal.aborted)
                act();
        });
    };
    const end = (stop, grace) => {
        stopping.abort(stop);
        waitingOver.abort(stop);
        after(grace.inFlightMs, () => breakOff.abort(stop));
        after(grace.cancellingMs, () => cancellingOver.abort(stop));
        after(grace.settlingMs, () => settlingOver.abort(stop));
    };
    const onCancelled = () => end({ code: 'run-cancelled', sentence: 'the workflow run was cancelled' }, GRACE_WHEN_CANCELLED);
    after(deadlineMs - clock.now(), () => end({ code: 'timeout', sentence: `\`timeout\` (${timeout}) ran out` }, GRACE));
    if (cancelled.aborted)
        onCancelled();
    else
        cancelled.addEventListener('abort', onCancelled);
    return {
        stopping: stopping.signal,
        waitingOver: waitingOver.signal,
        signal: breakOff.signal,
        cancellingOver: cancellingOver.signal,
        settlingOver: settlingOver.signal,
        get cancelled() {
            return cancelled.aborted;
        },
        stopSending: (stop) => stopping.abort(stop),
        endRun: (stop) => end(stop, GRACE),
        release: async () => {
            cancelled.removeEventListener('abort', onCancelled);
            released.abort();
            await timers.end();
        },
    };
}

// EXTERNAL MODULE: ./build/src/lib/counted.js
var counted = __webpack_require__(78167);
// EXTERNAL MODULE: ./build/src/lib/list-some.js
var list_some = __webpack_require__(27638);
;// CONCATENATED MODULE: ./build/src/log/evidence-log.js




const MAX_IDS = 20;
/** What became of the files that results refer to. */
function logReferences(runner, references) {
    if (references.length === 0)
        return;
    const [missing, ...others] = references.filter(({ savedAs }) => savedAs === null);
    const bytes = references.reduce((sum, reference) => sum + (reference.bytes ?? 0), 0);
    const saved = references.length - (missing === undefined ? 0 : others.length + 1);
    runner.info(`${(0,counted/* counted */.h)(saved, 'reference')} saved in ${REFERENCES}/, ${(bytes / 1e6).toFixed(1)} MB.`);
    if (missing === undefined)
        return;
    runner.warning(`${(0,counted/* counted */.h)(others.length + 1, 'reference')} in the results could not be saved, the first for ${missing.paths[0]}: ${(0,sentence_of/* withFullStop */.uo)(missing.problem ?? '')} ${REFERENCES}/index.json in the results lists them all.`);
}
/** What became of the data at Roe, where `delete-data` asked for its end. */
function logPurge(runner, asked, left) {
    runner.info(`Purged at Roe: the data of ${(0,counted/* counted */.h)(asked - left.length, 'job')}.`);
    const [first] = left;
    if (first === undefined)
        return;
    const ids = left.map(({ jobId }) => jobId);
    runner.warning(`Roe may still hold data of ${(0,counted/* counted */.h)(left.length, 'job')} (${(0,list_some/* listSome */.X)(ids, MAX_IDS)}): ${(0,sentence_of/* withFullStop */.uo)(first.reason)} Delete it in the Roe web app.`);
}

;// CONCATENATED MODULE: ./build/src/log/open-jobs-log.js

/** Names every job that nobody has seen end, since each may cost money until somebody ends it. */
function logOpenJobs(runner, openJobs, cancelOnExit) {
    if (openJobs.length === 0)
        return;
    const sequel = cancelOnExit ? 'the post step tries again to cancel them' : '`cancel-on-exit` is off';
    runner.warning(`${(0,counted/* counted */.h)(openJobs.length, 'job')} may still be running at Roe (${openJobs.join(', ')}); ${sequel}.`);
}

// EXTERNAL MODULE: ./build/src/files/workspace-names.js
var workspace_names = __webpack_require__(50365);
// EXTERNAL MODULE: ./build/src/checks/expected.js
var expected = __webpack_require__(85227);
// EXTERNAL MODULE: ./build/src/checks/question.js
var question = __webpack_require__(9375);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
;// CONCATENATED MODULE: ./build/src/checks/unevaluated.js


/** What it means for an answer that a signal has fired, or that none has and there will be no answer. */
function causeOf({ aborted, reason }) {
    if (reason instanceof lib_clock.TimeLimitError)
        return { kind: 'too-long', limitMs: reason.limitMs };
    return aborted ? { kind: 'run-ended' } : { kind: 'no-thread', reason: 'it gave no answer' };
}
const INPUT = {
    schema: '`output-schema`',
    expected: '`expected`',
    'reject-when': '`reject-when`',
};
const ENDLESS = {
    schema: 'a `pattern` in it may be one that backtracks without end',
    expected: 'a `$pattern` in the expected result may be one that backtracks without end',
    'reject-when': 'a function in it may call itself without end, or a regular expression backtrack without end',
};
/** The findings of checks that got no answer; the first of these kinds was being evaluated, the others had not begun. */
function unevaluated([first, ...others], cause) {
    if (first === undefined)
        return [];
    const after = `since ${INPUT[first]} before it could not be`;
    return [
        (0,check/* broken */.mw)(first, `${INPUT[first]} could not be evaluated on this result: ${because(first, cause)}`),
        ...others.map((kind) => (0,check/* broken */.mw)(kind, `${INPUT[kind]} was not evaluated on this result, ${after}`)),
    ];
}
function because(kind, cause) {
    switch (cause.kind) {
        case 'too-long':
            return `it had not ended after ${cause.limitMs / 1000} s and was stopped; ${ENDLESS[kind]}`;
        case 'too-large':
            return `it took more than ${cause.limitMb} MB of memory and was stopped; make it keep less, or look for what in it has no end`;
        case 'no-thread':
            return `the thread for checks ended (${cause.reason}); run again`;
        case 'run-ended':
            return 'the run ended before it did; run again to have it evaluated';
    }
}

;// CONCATENATED MODULE: ./build/src/checks/check-thread.js






/** The checker lies beside main, among the sources and in dist/. */
const CHECKER = new URL(import.meta.url.endsWith('.ts') ? '../checker.ts' : '../checker/index.js', import.meta.url);
/** A loaded machine may take seconds to start a thread and to compile a schema. */
const STARTING_MS = 60_000;
const MB = 2 ** 20;
/**
 * V8 ends a thread at its limit where it comes there by small steps, and the whole process where one allocation is above it.
 * So the thread's memory is looked at from outside, and V8's limit is for what is faster than that.
 */
const LOOK_AT_MEMORY_MS = 100;
const HARD_LIMIT_TIMES = 4;
/** A thread with a checker in it. It answers one question at a time, and once it has ended, for whatever cause, no more. */
class CheckThread {
    #worker;
    #options;
    #replies = new Channel();
    #end = null;
    constructor(conditions, options) {
        this.#options = options;
        // What a check would print is foreign text, which the runner could take for commands; and no check needs a secret.
        const closed = { env: {}, argv: [], execArgv: [], stdout: true, stderr: true };
        const resourceLimits = { maxOldGenerationSizeMb: options.memoryMb * HARD_LIMIT_TIMES };
        this.#worker = new external_node_worker_threads_.Worker(options.checker ?? CHECKER, { ...closed, resourceLimits, workerData: conditions });
        this.#worker.on('message', (reply) => this.#replies.push(reply));
        this.#worker.on('error', (error) => {
            this.#end ??= { kind: 'no-thread', reason: (0,sentence_of/* sentenceOf */.$N)(error) };
        });
        this.#worker.on('exit', (code) => {
            this.#end ??= { kind: 'no-thread', reason: `exit code ${code}` };
            this.#replies.close();
        });
        // Whoever waits for a reply has a timer that runs; the process waits for nothing else of it.
        this.#worker.unref();
    }
    /** Ends when the checker has looked at its conditions. */
    static async start(conditions, options, signal) {
        let thread;
        try {
            thread = new CheckThread(conditions, options);
        }
        catch (error) {
            return { ok: false, reason: (0,sentence_of/* sentenceOf */.$N)(error) };
        }
        return await (0,lib_clock.withTimeLimit)(options.clock, STARTING_MS, signal, async (within) => {
            const reply = await thread.#next(within);
            if (reply?.about === 'conditions')
                return { ok: true, thread, unusable: reply.unusable };
            const reason = within.aborted ? (0,sentence_of/* sentenceOf */.$N)(within.reason) : 'it gave no answer';
            const end = thread.stop({ kind: 'no-thread', reason });
            return { ok: false, reason: end.kind === 'no-thread' ? end.reason : reason };
        });
    }
    get hasEnded() {
        return this.#end !== null;
    }
    /** Hands on the findings of so many kinds as they come. Returns why the rest did not; then the thread has ended. */
    async ask(question, kinds, signal, onFindings) {
        const answered = new AbortController();
        void this.#watchMemory(AbortSignal.any([signal, answered.signal]));
        try {
            this.#worker.postMessage(question);
            for (let kind = 0; kind < kinds; kind += 1) {
                const reply = await this.#next(signal);
                if (reply?.about !== 'question')
                    return this.stop(causeOf(signal));
                onFindings(reply.findings);
            }
            return null;
        }
        finally {
            answered.abort('answered');
        }
    }
    /** Ends the thread whatever it does. Returns why it has ended, which may be another cause that came before. */
    stop(cause) {
        if (this.#end !== null)
            return this.#end;
        this.#end = cause;
        // Code that gives way to nobody is stopped too; nothing has to wait until it is.
        void this.#worker.terminate();
        return cause;
    }
    /** Null where there is none: the thread has ended, or the signal has fired. */
    async #next(signal) {
        await this.#replies.ready(signal);
        // After the process was busy for long, a timer fires before a reply that came in time is handed over.
        if (signal.aborted)
            await (0,external_node_timers_promises_.setImmediate)();
        return this.#replies.take(1)[0] ?? null;
    }
    async #watchMemory(over) {
        const { clock, memoryMb } = this.#options;
        const look = async () => {
            const { used_heap_size: bytes } = await this.#worker.getHeapStatistics();
            if (bytes > memoryMb * MB)
                this.stop({ kind: 'too-large', limitMb: memoryMb });
        };
        // A thread that is kept busy answers late, and one that has ended never: there is nothing to see, and nobody waits for it.
        while (!over.aborted && !this.hasEnded) {
            await clock.sleep(LOOK_AT_MEMORY_MS, over);
            if (!over.aborted)
                await look().catch(() => { });
        }
    }
}

;// CONCATENATED MODULE: ./build/src/checks/result-checks.js




/** How long the checks of one result may take. */
const LIMIT_MS = 10_000;
/**
 * Where one result after the other takes longer, it is the check that has no end, and each next one gets half the time: thousands
 * of results would else hold up the run until `timeout`. One that ends in time brings the limit back.
 */
const MIN_LIMIT_MS = 1_000;
/** A result of 5 MB becomes objects of some dozens of megabytes; an expression and a list of errors take several times that. */
const MEMORY_MB = 1024;
/**
 * The user's checks of results, evaluated in a thread of their own: what a model wrote may keep an expression or a regular
 * expression busy for ever, and the run's clocks and signals go on meanwhile.
 */
class ResultChecks {
    #conditions;
    #kinds;
    #golden;
    #options;
    #limitMs;
    #thread = null;
    /** The checks of one result at a time, so that each has the whole thread. */
    #turn = Promise.resolve();
    constructor(conditions, golden, options) {
        this.#conditions = conditions;
        this.#kinds = (0,question/* kindsOf */.t)(conditions);
        this.#golden = golden;
        this.#options = { limitMs: LIMIT_MS, memoryMb: MEMORY_MB, ...options };
        this.#limitMs = this.#options.limitMs;
    }
    /** Starts the thread, which compiles the conditions: what is wrong with them is known before anything is sent. `golden`: texts of golden files by document. */
    static async open(conditions, golden, options) {
        const checks = new ResultChecks(conditions, golden, options);
        const started = await checks.#start(new AbortController().signal);
        if (started.ok && Object.keys(started.unusable).length === 0)
            return { ok: true, checks };
        checks.close();
        if (started.ok)
            return { ok: false, unusable: started.unusable };
        const problem = `the thread that evaluates checks could not be started (${started.reason})`;
        return { ok: false, unusable: Object.fromEntries(checks.#kinds.map((kind) => [kind, problem])) };
    }
    /** All findings of all checks, never only the first. What could not be evaluated, also because the signal fired, has refused. */
    async evaluate(result, signal) {
        const question = { ...result, golden: this.#golden.get(result.file.path) ?? null };
        const findings = this.#turn.then(() => this.#evaluate(question, signal));
        // Whoever asked hears of a bug, and the next one has its turn.
        this.#turn = findings.catch(() => { });
        return await findings;
    }
    close() {
        this.#thread?.stop({ kind: 'run-ended' });
    }
    async #evaluate(question, signal) {
        const answers = [];
        const cause = await this.#ask(question, signal, (findings) => answers.push(findings));
        if (cause === null)
            return answers.flat();
        return [...answers.flat(), ...unevaluated(this.#kinds.slice(answers.length), cause)];
    }
    async #ask(question, signal, onFindings) {
        if (signal.aborted)
            return { kind: 'run-ended' };
        const running = this.#thread;
        const started = running?.hasEnded === false ? { ok: true, thread: running } : await this.#start(signal);
        if (!started.ok)
            return signal.aborted ? { kind: 'run-ended' } : { kind: 'no-thread', reason: started.reason };
        const { clock, limitMs } = this.#options;
        const cause = await (0,lib_clock.withTimeLimit)(clock, this.#limitMs, signal, (within) => started.thread.ask(question, this.#kinds.length, within, onFindings));
        if (cause === null)
            this.#limitMs = limitMs;
        if (cause?.kind === 'too-long')
            this.#limitMs = Math.min(limitMs, Math.max(MIN_LIMIT_MS, this.#limitMs / 2));
        return cause;
    }
    async #start(signal) {
        const started = await CheckThread.start(this.#conditions, this.#options, signal);
        if (started.ok)
            this.#thread = started.thread;
        return started;
    }
}

;// CONCATENATED MODULE: ./build/src/checks/load.js








/** Reads and compiles the user's checks before anything is sent; whatever is wrong with them costs nothing yet. */
async function loadChecks(choice, files, workspace, clock) {
    const { outputSchema, expected, rejectWhen } = choice;
    const schema = await tryToRead(outputSchema, (name) => readInside(workspace, name));
    const golden = await tryToRead(expected, (template) => readGolden(template, files, workspace));
    const conditions = { schema: schema.value, expected: golden.value !== null, rejectWhen };
    const isAny = (0,question/* kindsOf */.t)(conditions).length > 0;
    const opened = isAny ? await ResultChecks.open(conditions, golden.value ?? NO_GOLDEN, { clock }) : null;
    const unusable = opened?.ok === false ? opened.unusable : {};
    const problems = problemsOf(choice, { schema: schema.problem, expected: golden.problem, ...unusable });
    if (problems.length > 0) {
        if (opened?.ok)
            opened.checks.close();
        return { ok: false, problems };
    }
    const lacks = ({ path }) => golden.value?.has(path) === false;
    const withoutGolden = files.filter(lacks).map(({ path }) => path);
    return { ok: true, checks: opened?.ok ? opened.checks : null, withoutGolden };
}
const NO_GOLDEN = new Map();
async function tryToRead(name, read) {
    if (name === null)
        return { value: null };
    try {
        return { value: await read(name) };
    }
    catch (error) {
        return { value: null, problem: (0,sentence_of/* sentenceOf */.$N)(error) };
    }
}
function problemsOf({ outputSchema, expected }, unusable) {
    const what = {
        schema: `\`output-schema\` names ${outputSchema}, which cannot be used as a JSON Schema`,
        expected: `\`expected\` is ${expected}, which cannot be used`,
        'reject-when': '`reject-when` cannot be used as a JSONata expression',
    };
    return question/* KINDS */.G.flatMap((kind) => (unusable[kind] === undefined ? [] : [`${what[kind]}: ${unusable[kind]}`]));
}
/** By document, the text of its golden file. A document may have none; that no document has one is a mistake in the template. */
async function readGolden(template, files, workspace) {
    const golden = new Map();
    for (const { path } of files) {
        const name = (0,source_file/* fillIn */.pz)(template, path);
        if (await load_isAbsent(workspace, name))
            continue;
        const text = await readInside(workspace, name);
        lookAtGolden(name, text);
        golden.set(path, text);
    }
    if (golden.size === 0)
        throw new Error('no file has an expected result there');
    return golden;
}
/** What is there and cannot be read is not absent, or its document would pass unseen. Nor is a link that leads nowhere. */
async function load_isAbsent(workspace, name) {
    const path = (0,workspace_names/* workspaceNames */.c2)(workspace).pathOf(name);
    const code = path === null ? null : await (0,promises_.access)(path).then(() => null, codeOf);
    if (path === null || (code !== 'ENOENT' && code !== 'ENOTDIR'))
        return false;
    for (let at = path;; at = (0,external_node_path_.dirname)(at)) {
        const found = await (0,promises_.lstat)(at).catch(() => null);
        if (found !== null)
            return !found.isSymbolicLink();
    }
}
const codeOf = (error) => error.code;
/** Results are far smaller, and what is read stays in memory. */
const load_MAX_BYTES = 50_000_000;
/** A file of the workspace, also where a link is on the way. */
async function readInside(workspace, name) {
    const names = (0,workspace_names/* workspaceNames */.c2)(workspace);
    const absolutePath = names.pathOf(name);
    const real = absolutePath === null ? null : await (0,promises_.realpath)(absolutePath);
    if (real === null || !names.nameOf(real))
        throw new Error(`${name} is outside the workspace`);
    const found = await (0,promises_.stat)(real);
    // To open a pipe would wait for whoever writes into it.
    if (!found.isFile())
        throw new Error(`${name} is not a file`);
    if (found.size > load_MAX_BYTES)
        throw new Error(`${name} has ${found.size} bytes, more than the ${load_MAX_BYTES} that are read`);
    const bytes = await (0,promises_.readFile)(real);
    try {
        // Without the mark with which editors of Windows begin a file, and with which no JSON may begin.
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new Error(`${name} is not UTF-8: save it as UTF-8`);
    }
}
function lookAtGolden(name, text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw new Error(`${name} is not JSON`);
    }
    const problem = (0,expected/* notationProblem */.GD)(value);
    if (problem !== null)
        throw new Error(`${name}: ${problem}`);
}

// EXTERNAL MODULE: ./build/src/files/pattern.js
var pattern = __webpack_require__(22275);
;// CONCATENATED MODULE: ./build/src/files/changed.js

/** GitHub lists no more of a pull request (REST API docs, pulls). */
const MAX_LISTED = 3_000;
function changeSourceOf({ name, pullRequest, range }) {
    if (pullRequest !== null) {
        const { number, changedFiles } = pullRequest;
        return changedFiles !== null && changedFiles > MAX_LISTED ? TOO_MANY : { kind: 'pull-request', number };
    }
    if (/^(pull_request|merge_group)/.test(name) && range === null)
        return UNREADABLE_EVENT;
    if (name === 'workflow_run')
        return NO_PULL_REQUEST;
    if (range === null)
        return { kind: 'none', why: `a run by \`${name}\` changes no files` };
    const [first, ...others] = [range.base, range.defaultBranch].filter((base) => base !== null);
    if (first === undefined)
        return NO_BASE;
    return { kind: 'range', bases: [first, ...others], head: range.head };
}
const TOO_MANY = { kind: 'unknown', why: 'it changes more files than GitHub lists' };
const NO_PULL_REQUEST = {
    kind: 'unknown',
    why: '`workflow_run` does not name the one pull request that it is about, as for a fork',
};
const UNREADABLE_EVENT = { kind: 'unknown', why: "GitHub's file about the event could not be read" };
const NO_BASE = { kind: 'unknown', why: 'GitHub has no earlier commit to compare it with' };
/**
 * Tells whether a path of the workspace is among the changed ones. The disk may spell a name otherwise than Git does: with
 * composed letters, or in another case if two folders of the repository are one there. And of a submodule that was moved
 * to another commit, as of a link that leads elsewhere, Git lists the folder alone.
 */
function changedPaths(paths, identify) {
    const alike = Map.groupBy(paths, pattern/* inSmallLetters */.SV);
    const isMeant = (listed, path) => {
        if ((0,pattern/* composed */.p4)(listed) === (0,pattern/* composed */.p4)(path))
            return true;
        const identity = identify(listed);
        return identity === null || identity === identify(path);
    };
    const isListed = (path) => paths.has(path) || (alike.get((0,pattern/* inSmallLetters */.SV)(path))?.some((listed) => isMeant(listed, path)) ?? false);
    const folders = new Map();
    const isBelowListed = (path) => {
        const slash = path.lastIndexOf('/');
        if (slash < 0)
            return false;
        const folder = path.slice(0, slash);
        const known = folders.get(folder) ?? (isListed(folder) || isBelowListed(folder));
        folders.set(folder, known);
        return known;
    };
    return (path) => isListed(path) || isBelowListed(path);
}

;// CONCATENATED MODULE: ./build/src/files/ask-changes.js



/** Asks GitHub what the event changed; `github` is null without a token. */
async function askChanges(event, github, signal) {
    const source = changeSourceOf(event);
    if (source.kind === 'none' || source.kind === 'unknown')
        return { ok: true, changes: source };
    const permission = source.kind === 'range' ? 'contents: read' : 'pull-requests: read';
    if (github === null) {
        return { ok: false, problem: unasked(`\`github-token\` is empty, and a token with \`${permission}\` is needed`) };
    }
    const asked = source.kind === 'range'
        ? await askRange(source, github, signal)
        : known(await github.pullRequestPaths(source.number, signal));
    return asked.ok
        ? { ok: true, changes: asked.value }
        : { ok: false, problem: unasked(advice(asked.error, permission)) };
}
/** Whether nothing that changed is in the workspace, as where the repository is checked out into a folder of it. */
function isElsewhere(changes, workspace) {
    if (changes.kind !== 'known' || changes.paths.size === 0)
        return false;
    return ![...changes.paths].some((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)));
}
/** Two names of one file have the same identity. */
function identifyIn(workspace) {
    return (path) => {
        try {
            const { dev, ino } = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(workspace, path), { bigint: true });
            return `${dev} ${ino}`;
        }
        catch {
            return null;
        }
    };
}
/** The first base that GitHub knows: a force push may have left the one before without a name. */
async function askRange({ bases, head }, github, signal) {
    for (const base of bases) {
        const asked = await github.pathsSince(base, head, signal);
        if (asked.ok || asked.error.code !== 'not-found')
            return known(asked);
    }
    // A token that may not read a private repository is told the same, and then all files would be paid for by mistake.
    const readable = await github.commit(head, signal);
    return readable.ok ? { ok: true, value: NO_BASE } : readable;
}
function known(asked) {
    if (!asked.ok)
        return asked;
    return { ok: true, value: asked.value === null ? TOO_MANY : { kind: 'known', paths: asked.value } };
}
function unasked(reason) {
    const message = `\`changed-only\` could not learn what the event changed, and nothing was submitted: ${reason}`;
    return { code: 'changes-unknown', message };
}
function advice({ code, message }, permission) {
    switch (code) {
        case 'unauthorized':
            return `${message}; check \`github-token\``;
        case 'forbidden':
        case 'not-found':
            return `${message}; give the workflow job \`${permission}\` under \`permissions\``;
        default:
            return `${message}; run again`;
    }
}

// EXTERNAL MODULE: ./build/src/files/refusals.js
var refusals = __webpack_require__(33768);
;// CONCATENATED MODULE: ./build/src/files/shard.js

/**
 * The files of one leg, in the order given. Legs do not talk: each computes the whole split from the same files and
 * takes its part, so that each file is in exactly one leg.
 *
 * Files with the same content stay together, since they are one job and two legs would pay for two. Contents stand in
 * a row, in the order of a hash, each as long as it has bytes; the row is cut into `total` equal lengths, and a content
 * belongs to the length in which it begins. Hence two bounds:
 *
 * - Balance: no leg is further from an even share of the bytes than the largest file is long. Files of one size are dealt
 *   out evenly.
 * - Stability: a file of `w` bytes that comes or goes moves each of the `total - 1` cuts by less than `w`, and only what
 *   lies there changes its leg: where files are alike, one file for every three cuts. A file that changes is one that goes
 *   and one that comes. A name makes no difference.
 *
 * Rendezvous hashing with bounded loads would move fewer files, for legs that are some tenths fuller than others. The
 * fullest leg is what a workflow waits for, and nothing is paid again because a file has changed its leg.
 */
function filesOfShard(files, { index, total }) {
    const shardOf = split(files, total);
    return files.filter((file) => shardOf.get(shard_contentOf(file)) === index);
}
/** From content to its leg. */
function split(files, total) {
    const lengths = new Map(files.map((file) => [shard_contentOf(file), lengthOf(file)]));
    const row = [...lengths].map(([content, length]) => ({ content, length, place: shard_placeOf(content) }));
    // No two contents have one place.
    row.sort((a, b) => (a.place < b.place ? -1 : 1));
    const all = row.reduce((sum, { length }) => sum + length, 0);
    const shardOf = new Map();
    let before = 0;
    for (const { content, length } of row) {
        shardOf.set(content, Math.floor((before * total) / all));
        before += length;
    }
    return shardOf;
}
/** A file that cannot be read has only its path to be known by. */
const shard_contentOf = ({ sha256, path }) => sha256 ?? `unreadable ${path}`;
/** An empty file takes a place too, so that there is always a row to cut. */
const lengthOf = ({ bytes }) => Math.max(1, bytes);
const shard_placeOf = (content) => (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');

;// CONCATENATED MODULE: ./build/src/agent/version.js
/** Roe's reserved field of a run, which an agent's own input of that name cannot share. */
const RESERVED_KEY = 'metadata';
/**
 * The input that takes the file: the user's word; else the only one that is not text; else the only one that the
 * engine uses where it takes files (some such inputs are declared as text, since they take addresses too). Never a guess.
 */
function findFileInput(version, choice) {
    if (choice.fileInput !== null) {
        const named = version.inputs.find(({ key }) => key === choice.fileInput);
        if (named)
            return { ok: true, definition: named };
        const problem = `\`file-input\` names \`${choice.fileInput}\`, which is not an input of this agent version`;
        return { ok: false, problem: `${problem}; it takes ${listed(version.inputs)}` };
    }
    const free = version.inputs.filter(({ key }) => !Object.hasOwn(choice.agentInputs, key));
    const candidates = choice.sendAs === 'text'
        ? [free]
        : [free.filter(takesFiles), free.filter(({ key }) => version.engineFileKeys.includes(key))];
    for (const [only, ...others] of candidates) {
        if (only && others.length === 0)
            return { ok: true, definition: only };
    }
    const [only, ...others] = version.inputs.filter(takesFiles);
    const isGiven = only !== undefined && others.length === 0 && !free.includes(only);
    const problem = isGiven
        ? `\`inputs\` sets \`${only.key}\`, the only input of this agent version that takes a file: leave it out, or name another in \`file-input\``
        : 'it is not clear which input of this agent version takes the file: name it in `file-input`';
    return { ok: false, problem: `${problem}; it takes ${listed(version.inputs)}` };
}
/** Everything about `inputs` that this version would refuse, or that would silently not reach it. */
function inputProblems(version, fileKey, choice) {
    const problems = [];
    for (const [key, value] of Object.entries(choice.agentInputs)) {
        if (key === fileKey)
            problems.push(`\`inputs\` sets \`${key}\`, which takes the file`);
        else if (!version.inputs.some((definition) => definition.key === key)) {
            problems.push(`\`inputs\` sets \`${key}\`, which is not an input of this agent version`);
        }
        else if (value === '')
            problems.push(`\`inputs\` gives \`${key}\` an empty text, which Roe does not accept`);
    }
    const given = (key) => key === fileKey || Object.hasOwn(choice.agentInputs, key);
    for (const { key, description } of version.inputs.filter((definition) => !given(definition.key))) {
        problems.push(`\`inputs\` lacks \`${key}\`${description === '' ? '' : ` (${description})`}`);
    }
    if (version.inputs.some(({ key }) => key === RESERVED_KEY)) {
        problems.push(`the agent has an input named \`${RESERVED_KEY}\`, a name that Roe keeps for each job's metadata`);
    }
    return problems.length === 0 ? [] : [...problems, `this agent version takes ${listed(version.inputs)}`];
}
const takesFiles = ({ dataType }) => !dataType.startsWith('text/') && dataType !== 'application/json';
const listed = (inputs) => inputs.length === 0 ? 'no inputs at all' : inputs.map(({ key, dataType }) => `\`${key}\` (${dataType})`).join(', ');
/** Whether an input of this MIME type surely takes a file of that one; unknown types are not held against a file. */
function accepts(dataType, contentType) {
    if (dataType === contentType || dataType === '*/*' || dataType.startsWith('text/'))
        return true;
    if (dataType === 'application/octet-stream' || contentType === 'application/octet-stream')
        return true;
    return dataType.endsWith('/*') && contentType.startsWith(dataType.slice(0, -1));
}

;// CONCATENATED MODULE: ./build/src/log/plan-log.js



const MAX_NAMES = 10;
/** What the patterns found, and what they did not; `ifNoFilesFound` is the user's word on whether that is fine. */
function logFound(runner, found, ifNoFilesFound) {
    const { files, refused, emptyPatterns, missingPaths } = found;
    const isNothing = files.length + refused.length === 0;
    const untold = isNothing ? ifNoFilesFound === 'ignore' : ifNoFilesFound !== 'warn';
    // Of a path that is missed among others, the verdict tells, or nobody wants to hear.
    const told = emptyPatterns.filter((pattern) => !untold || !(isNothing || missingPaths.includes(pattern)));
    for (const pattern of told)
        runner.warning(`The pattern ${pattern} in \`files\` matched no file.`);
    logLeftOut(runner, found);
    const others = refused.length === 0 ? '' : `; ${(0,counted/* counted */.h)(refused.length, 'more path')} cannot be sent`;
    runner.info(`${(0,counted/* counted */.h)(files.length, 'file')} matched, ${megabytes(sumOfBytes(files))} in all${others}.`);
}
/** Files that the patterns reach and that are not looked at any further. */
function logLeftOut(runner, { hidden, linked }) {
    if (hidden > 0) {
        runner.notice(`${(0,counted/* counted */.h)(hidden, 'hidden file')} left out: only a pattern that names something hidden, such as \`**/.*\`, matches hidden files.`);
    }
    if (linked.count > 0) {
        const least = linked.isWhole ? '' : 'at least ';
        runner.notice(`${least}${(0,counted/* counted */.h)(linked.count, 'file')} behind links to folders left out, since links are not followed: name the folders that ${(0,list_some/* listSome */.X)(linked.folders, MAX_NAMES)} lead to.`);
    }
}
/** Which part of the files this leg of a matrix takes. */
function logShard(runner, files, matched, { index, total }) {
    const share = `${files.length} of ${(0,counted/* counted */.h)(matched, 'file')}, ${megabytes(sumOfBytes(files))}`;
    runner.info(`This is leg ${index} of the legs 0 to ${total - 1}: it takes ${share}.`);
}
/** What `changed-only` makes of the matched files. */
function logChanges(runner, changes, kept) {
    switch (changes.kind) {
        case 'known': {
            const { size } = changes.paths;
            runner.info(`${kept} of them changed; the event adds or changes ${(0,counted/* counted */.h)(size, 'file')} in all.`);
            return;
        }
        case 'none':
            runner.notice(`\`changed-only\` sends all ${(0,counted/* counted */.h)(kept, 'matched file')}: ${changes.why}.`);
            return;
        case 'unknown':
            runner.warning(`\`changed-only\` sends all ${(0,counted/* counted */.h)(kept, 'matched file')}, since what the event changed cannot be known: ${changes.why}.`);
    }
}
/** A green step that looked in the wrong place would go unnoticed. */
function logElsewhere(runner) {
    runner.warning('`changed-only` found nothing that the event changed in the workspace. It compares paths from the top of the repository with paths from the top of the workspace: check the repository out there.');
}
/** What will be sent to whom. */
function logPlan(runner, plan, agent) {
    const { version, fileInput } = agent;
    runner.info(`Agent: ${version.agentName}, version ${version.versionName}; every job goes to ${version.versionId}.`);
    const files = plan.submissions.flatMap((submission) => submission.files);
    const twins = files.length - plan.submissions.length;
    const alike = twins === 0 ? '' : ` (${(0,counted/* counted */.h)(twins, 'file')} with the same content as another share its job)`;
    runner.info(`${(0,counted/* counted */.h)(plan.submissions.length, 'submission')} through the input \`${fileInput.key}\`${alike}.`);
    for (const [contentType, example] of mismatches(files, fileInput.dataType)) {
        runner.warning(`The input \`${fileInput.key}\` takes ${fileInput.dataType}, and ${example.path} looks like ${contentType}; it is sent anyway.`);
    }
}
/** Documents that the user's `expected` says nothing of. */
function logWithoutGolden(runner, paths) {
    if (paths.length > 0)
        runner.notice(`${(0,counted/* counted */.h)(paths.length, 'file')} without an expected result: ${(0,list_some/* listSome */.X)(paths, MAX_NAMES)}.`);
}
function mismatches(files, dataType) {
    const found = new Map();
    for (const file of files) {
        if (!accepts(dataType, file.contentType) && !found.has(file.contentType))
            found.set(file.contentType, file);
    }
    return found;
}
const sumOfBytes = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);
function megabytes(bytes) {
    return bytes < 100_000 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./build/src/choose-files.js









const NOTHING = { files: [], refused: [] };
/** A step that is cancelled is killed within seconds, and to write of ten thousand files takes as long. */
const MAX_FILES_WHEN_CANCELLED = 1_000;
/** Finds the files, keeps what an event changed of them, and reads them last. */
async function chooseFiles(inputs, options) {
    const { runner, github, stopping, signal } = options;
    const { shard, maxFiles } = inputs;
    const [found, asked] = await Promise.all([
        lookForFiles(inputs, options),
        inputs.changedOnly ? runner.event().then((event) => askChanges(event, github, signal)) : null,
    ]);
    // A leg takes its part by the content of all files, whatever is sent of them.
    const all = shard === null ? found : await choose_files_read(found, stopping);
    const halted = (halt, paths) => {
        const { files, refused } = partOfLeg(paths, all, shard);
        return { kind: 'halted', plan: (0,submissions_plan/* haltedPlan */.CG)(files, refused, halt), halt };
    };
    const stopped = (paths) => {
        const stop = stopOf(stopping);
        const isTooMuch = stop.code === 'run-cancelled' && size(paths) > MAX_FILES_WHEN_CANCELLED;
        if (isTooMuch)
            runner.info(`${(0,counted/* counted */.h)(size(paths), 'file')} had been found, too many to tell of each.`);
        return halted(stoppedBy(stop), isTooMuch ? NOTHING : paths);
    };
    if (stopping.aborted)
        return stopped(all);
    const fault = faultOfSearch(found, inputs);
    if (fault !== null)
        return halted(fault, all);
    if (asked?.ok === false && size(all) > 0)
        return halted(asked.problem, all);
    const kept = asked?.ok ? keepChanged(all, asked.changes, runner) : all;
    if (size(kept) > maxFiles)
        return halted(tooMany(size(kept), maxFiles), kept);
    const chosen = await choose_files_read(kept, stopping);
    if (stopping.aborted)
        return stopped(kept);
    const trouble = faultOfContents(chosen);
    if (trouble !== null)
        return halted(trouble, chosen);
    const part = partOfLeg(chosen, all, shard);
    if (shard !== null && size(chosen) > 0)
        logShard(runner, part.files, size(chosen), shard);
    if (size(part) > 0)
        return { kind: 'files', ...part };
    return { kind: 'nothing', verdict: nothingToDo(inputs, size(found), size(chosen)) };
}
const size = ({ files, refused }) => files.length + refused.length;
async function lookForFiles(inputs, { runner, stopping, giveUp }) {
    // What walks folders and knows types is loaded while the requests are on their way.
    const { findFiles } = await Promise.all(/* import() */[__webpack_require__.e(377), __webpack_require__.e(650)]).then(__webpack_require__.bind(__webpack_require__, 90650));
    const found = await findFiles(inputs.patterns, runner.workspace, stopping);
    if (!stopping.aborted)
        logFound(runner, found, inputs.ifNoFilesFound);
    if (size(found) === 0 || faultOfSearch(found, inputs) !== null)
        giveUp();
    return found;
}
/** What has been read already is not read again. */
async function choose_files_read({ files, refused }, stopping) {
    const { readContents } = await __webpack_require__.e(/* import() */ 506).then(__webpack_require__.bind(__webpack_require__, 28506));
    const contents = await readContents(files, stopping);
    return { files: contents.files, refused: [...refused, ...contents.refused] };
}
function keepChanged({ files, refused }, changes, runner) {
    if (size({ files, refused }) === 0)
        return { files, refused };
    const isChanged = changes.kind === 'known' ? changedPaths(changes.paths, identifyIn(runner.workspace)) : () => true;
    const kept = {
        files: files.filter(({ path }) => isChanged(path)),
        refused: refused.filter(({ file }) => isChanged(file.path)),
    };
    logChanges(runner, changes, size(kept));
    if (size(kept) === 0 && isElsewhere(changes, runner.workspace))
        logElsewhere(runner);
    return kept;
}
/**
 * The split is of all that the patterns match, though this leg sends only what was chosen of its part: what an event
 * changed may read otherwise in a leg that is run again later, and each file must stay in the one leg.
 */
function partOfLeg(paths, all, shard) {
    if (shard === null)
        return paths;
    const part = new Set(filesOfShard([...all.files, ...all.refused.map(({ file }) => file)], shard));
    return {
        files: paths.files.filter((file) => part.has(file)),
        refused: paths.refused.filter(({ file }) => part.has(file)),
    };
}
function stoppedBy({ code, sentence }) {
    const advice = code === 'timeout' ? '; raise `timeout`, or narrow `files`' : '';
    return { code, message: `${sentence} while files were looked at: nothing was submitted${advice}` };
}
/** What lies there may be what the user means to send, so that going on would look like success. */
function faultOfSearch(found, { ifNoFilesFound }) {
    const { unreadableFolder, missingPaths } = found;
    if (unreadableFolder !== null) {
        const message = `the folder ${unreadableFolder} could not be read: nothing was submitted; make it readable for the runner's user, or take it out with a \`!\` pattern`;
        return { code: 'unreadable-folder', message };
    }
    // If no file is found at all, there is a sentence for that.
    if (missingPaths.length === 0 || ifNoFilesFound !== 'error' || size(found) === 0)
        return null;
    const message = `no file matched ${(0,list_some/* listSome */.X)(missingPaths, 3)}, which \`files\` names: nothing was submitted; correct the name, or let \`if-no-files-found\` allow it`;
    return { code: 'path-not-found', message };
}
function tooMany(count, maxFiles) {
    const message = `${count} files matched, and \`max-files\` allows ${maxFiles}: nothing was submitted; narrow \`files\` or raise \`max-files\``;
    return { code: 'too-many-files', message };
}
function faultOfContents({ files, refused }) {
    const pathsWith = (code) => refused.filter(({ problem }) => problem.code === code).map(({ file }) => file.path);
    const unreadable = pathsWith(refusals/* UNREADABLE_FILE */.z);
    if (unreadable.length > 0) {
        const message = `${(0,list_some/* listSome */.X)(unreadable, 1)} could not be read: nothing was submitted; make it readable for the runner's user, or take it out with a \`!\` pattern`;
        return { code: 'unreadable-files', message };
    }
    const pointers = pathsWith(refusals/* LFS_POINTER */.g);
    if (pointers.length === 0 || files.length > 0)
        return null;
    const message = `${(0,list_some/* listSome */.X)(pointers, 1)}: nothing but Git LFS pointers was found in the place of documents, and nothing was submitted; set \`lfs: true\` on actions/checkout`;
    return { code: refusals/* LFS_POINTER */.g, message };
}
const UNCHANGED = {
    conclusion: 'skipped',
    sentence: 'none of the matched files was changed, and `changed-only` is set',
    reason: 'no-files-changed',
};
function nothingToDo(inputs, found, chosen) {
    if (found === 0)
        return withoutFiles(inputs);
    return chosen === 0 || inputs.shard === null ? UNCHANGED : withoutFilesInShard(inputs.shard, chosen);
}
function withoutFiles({ patterns, ifNoFilesFound }) {
    const sentence = `no file matched \`files\` (${patterns.join(', ')})`;
    if (ifNoFilesFound === 'error') {
        const advice = 'check the patterns, and that a checkout step comes before; `if-no-files-found` can allow this';
        return { conclusion: 'failure', sentence: `${sentence}: ${advice}` };
    }
    return { conclusion: 'skipped', sentence, reason: 'no-files-found' };
}
/** More legs than files, or one file as large as many. */
function withoutFilesInShard({ index, total }, chosen) {
    const sentence = `none of the ${(0,counted/* counted */.h)(chosen, 'matched file')} is for leg ${index} of the legs 0 to ${total - 1}`;
    return { conclusion: 'skipped', sentence, reason: 'no-files-in-shard' };
}

;// CONCATENATED MODULE: ./build/src/agent/preflight.js



const preflight_MAX_TRIES = 5;
/**
 * One read of the agent's version before anything is sent: it proves key, agent and organization, and costs nothing.
 * The signal fires with a Stop, or where the answer is not needed any more.
 */
async function preflight(roe, choice, clock, signal) {
    let trouble = null;
    for (let attempt = 0;; attempt += 1) {
        const answer = await roe.agentVersion(choice.agentId, choice.agentVersionId, signal);
        if (answer.ok)
            return pin(answer.value, choice);
        // What broke off at the end tells nothing of Roe; the try before does.
        if (answer.error.code === 'stopped')
            return refused(stoppedSentence(stopOf(signal), trouble, choice));
        trouble = answer.error;
        const pauseMs = (0,retry/* retryPauseMs */.vd)(answer.error, attempt, Math.random());
        if (pauseMs === null || attempt + 1 === preflight_MAX_TRIES || signal.aborted) {
            return { ...refused(sentenceFor(answer.error, choice)), notFound: answer.error.code === 'not-found' };
        }
        await clock.sleep(pauseMs, signal);
    }
}
function pin(version, choice) {
    const found = findFileInput(version, choice);
    if (!found.ok)
        return refused(found.problem);
    const problems = inputProblems(version, found.definition.key, choice);
    return problems.length === 0 ? { ok: true, agent: { version, fileInput: found.definition } } : refused(...problems);
}
const refused = (...problems) => ({
    ok: false,
    problems,
    notFound: false,
});
const agentOf = ({ agentId, agentVersionId }) => `agent ${agentId}${agentVersionId === null ? '' : `, version ${agentVersionId}`}`;
function stoppedSentence({ sentence }, trouble, choice) {
    const why = trouble === null ? '' : ` (${trouble.message})`;
    return `${sentence} before ${agentOf(choice)} had been read${why}, and nothing was submitted`;
}
/** Which of key, permission and id is wrong, and where to look. */
function sentenceFor(error, choice) {
    const agent = agentOf(choice);
    const unreadable = `${agent} could not be read (${error.message}): check \`base-url\` and the network, then run again`;
    switch (error.code) {
        case 'unauthorized':
            return `Roe does not know the API key (${error.message}): check the secret behind \`api-key\`; keys are made under Settings in the Roe web app`;
        case 'out-of-credits':
            return `the organization is out of credits (${error.message}): add some in the Roe web app`;
        case 'forbidden':
            return `the API key is known but may not use ${agent} (${error.message}): ask an administrator of the organization for access to the agent`;
        case 'not-found':
            return `${agent} was not found (${error.message}): check \`agent-id\` and \`agent-version-id\` against the agent's address in the Roe web app, and that the key belongs to the agent's organization`;
        case 'refused':
            // A redirect says nothing of the organization.
            if (error.status !== null && error.status < 400)
                return unreadable;
            return `Roe refused to show ${agent} (${error.message}): check \`organization-id\`, which must be the key's own`;
        case 'proxy-refused':
            return `${agent} could not be read (${error.message}): mend HTTPS_PROXY, or name Roe's host in NO_PROXY if no proxy is needed, then run again`;
        default:
            return unreadable;
    }
}

;// CONCATENATED MODULE: ./build/src/submissions/earlier-list.js


/** GitHub lets a workflow run be re-run for 30 days (docs, "Re-running workflows and jobs"). */
const MAX_AGO_MS = 31 * 24 * 3_600_000;
/** So many jobs of others, one after the other, end the search for what an attempt sent all at once. */
const ENOUGH_OTHERS = 1_000;
/** What the last attempt that sent anything sent, and maybe what was sent before: all of it is found together. */
async function searchLastAttempt(agentId, own, options) {
    let found = false;
    let others = 0;
    return await searchEarlier(agentId, own, options, (job) => {
        found ||= job !== null;
        others = job === null ? others + 1 : 0;
        return found && others >= ENOUGH_OTHERS;
    });
}
/** What earlier attempts of the use sent, the newest first, until `isEnough`, which is asked of each job in the list: null is another's. */
async function searchEarlier(agentId, own, { roe, clock, signal, askRunAgeMs }, isEnough) {
    const jobs = new Map();
    const sinceMs = clock.now() - ((await askRunAgeMs()) ?? MAX_AGO_MS);
    let stopped = false;
    const error = await (0,job_list/* searchJobs */.J)({ roe, clock, signal, agentId, sinceMs }, ({ id, status, metadata }) => {
        const key = (0,submission_key/* parseKey */.Do)(metadata?.submission_key ?? '');
        const job = key !== null && (0,submission_key/* isEarlier */.bG)(key, own) ? { key, id, status } : null;
        if (job !== null && !jobs.has(id))
            jobs.set(id, job);
        stopped = isEnough(job);
        return stopped;
    });
    return { jobs: [...jobs.values()], isWhole: error === null && !stopped, error };
}

;// CONCATENATED MODULE: ./build/src/earlier-attempts.js




const earlier_attempts_NOTHING = { results: [], listed: null };
/** Only a run that is run again, and may use what is there, looks back. */
const isResuming = ({ resume }, { runAttempt }) => resume && runAttempt > 1;
/** How long ago the workflow run was created; null if GitHub does not tell. */
async function runAgeMs({ github, origin, signal }) {
    const age = await github?.runAgeMs(origin.runId, signal);
    return age?.ok ? age.value : null;
}
/**
 * The agent in the version that earlier attempts of the workflow run used, unless the user names one: their jobs are of
 * that version, and all would be paid again with another.
 */
async function checkAgent(inputs, options) {
    const { runner, origin, roe, clock, signal } = options;
    const check = (agentVersionId) => preflight(roe, { ...inputs, agentVersionId }, clock, signal);
    if (!isResuming(inputs, origin))
        return { checked: await check(inputs.agentVersionId), earlier: earlier_attempts_NOTHING };
    const own = (0,submission_key/* senderOf */.VO)(origin, inputs.matrixLeg);
    const results = await readEarlierResults(runner, inputs.artifactName, own, signal);
    const isNamed = inputs.agentVersionId !== null || results.length > 0;
    const askRunAgeMs = () => runAgeMs(options);
    const listed = isNamed ? null : await searchLastAttempt(inputs.agentId, own, { ...options, askRunAgeMs });
    const earlier = { results, listed };
    const versionId = inputs.agentVersionId ?? versionOf(earlier, own);
    const checked = await check(versionId);
    if (inputs.agentVersionId !== null || versionId === null)
        return { checked, earlier };
    if (checked.ok) {
        const { versionName } = checked.agent.version;
        runner.info(`Goes on with version ${versionName} of the agent, which earlier attempts of this workflow run used.`);
    }
    if (checked.ok || !checked.notFound)
        return { checked, earlier };
    runner.warning(`Version ${versionId} of the agent, which earlier attempts of this workflow run used, is gone: all files are sent to the current version, and are paid again.`);
    return { checked: await check(null), earlier };
}
/** Null if no earlier attempt of this use sent anything. */
function versionOf({ results, listed }, own) {
    const keys = [...results, ...(listed?.jobs ?? [])].map(({ key }) => key);
    return newestOf(keys, own)?.versionId ?? null;
}
/** Legs may have started while a version was published. */
function newestOf(keys, own) {
    const ofLeg = ({ leg }) => Number(leg === own.leg);
    return keys.toSorted((a, b) => ofLeg(b) - ofLeg(a) || b.attempt - a.attempt)[0];
}

;// CONCATENATED MODULE: ./build/src/submissions/resume.js




/**
 * The jobs that earlier attempts of this use made for these submissions, in whatever leg. One that succeeded is used, one
 * that is open is waited for, any other is submitted anew. If the earlier results do not settle it, Roe's job list is asked.
 */
async function takeUp(submissions, earlier, options) {
    const seen = new SeenJobs(submissions, options);
    await seen.lookAt(earlier.results);
    const unsettled = submissions.filter((submission) => !seen.isSettled(submission));
    const error = await seen.list(unsettled, earlier.listed);
    const nowMs = options.clock.now();
    const takenUp = [];
    const failed = new Set();
    for (const submission of submissions) {
        const [best, ...others] = seen.bestFirst(submission);
        if (best === undefined)
            continue;
        const { id, status, savedAt } = best;
        if (best.worth > 0) {
            const job = { id, submission, acceptedAtMs: nowMs, createdAtMs: status.createdAtMs, reused: status.terminal };
            takenUp.push({ job, status, savedAt: options.useSaved ? savedAt : null });
        }
        else if ([best, ...others].some(isFailure))
            failed.add(submission);
    }
    const taken = new Set(takenUp.map(({ job }) => job.submission));
    const unseen = unsettled.filter((submission) => !taken.has(submission) && !seen.isSettled(submission));
    return { takenUp, failed, inDoubt: error === null || unseen.length === 0 ? null : { submissions: unseen, error } };
}
/** What is known of earlier attempts, by what was sent. */
class SeenJobs {
    #options;
    #keys;
    #jobs = new Map();
    #withoutJob = new Map();
    constructor(submissions, options) {
        this.#options = options;
        this.#keys = new Map(submissions.map((submission) => [submission, resume_keyOf(submission)]));
    }
    /** Asks for the statuses of the jobs that the results name; one that Roe does not tell is looked for in the list. */
    async lookAt(results) {
        const contents = new Set([...this.#keys.values()].map(({ content }) => content));
        const wanted = results
            .filter(({ key }) => contents.has(key.content))
            .toSorted((a, b) => b.key.attempt - a.key.attempt);
        for (const { key, jobId } of wanted) {
            if (jobId === null)
                this.#withoutJob.set(key.content, [...(this.#withoutJob.get(key.content) ?? []), key]);
        }
        const ids = [...new Set(wanted.flatMap(({ jobId }) => jobId ?? []))];
        const statuses = ids.length === 0 ? null : await (0,look/* lookOnce */.ns)(ids, this.#options.roe, this.#options.signal);
        await this.#add(wanted.flatMap((result) => {
            const status = result.jobId === null ? null : statuses?.get(result.jobId);
            return result.jobId && status ? [{ ...result, id: result.jobId, status }] : [];
        }));
    }
    /**
     * A success stands, whichever attempt it is of. That there is no job, or none of use, is only the word of the attempt
     * just before: what it did not say, it may have done without leaving results.
     */
    isSettled(submission) {
        const own = this.#keyOf(submission);
        const jobs = this.#jobsOf(submission);
        const isKnown = jobs.some(({ worth, key }) => worth === 2 || isJustBefore(key, own));
        return isKnown || (this.#withoutJob.get(own.content) ?? []).some((key) => isJustBefore(key, own));
    }
    /** Null, or why a submission without a job may have one all the same. */
    async list(submissions, known) {
        await this.#addListed(submissions, known?.jobs ?? []);
        const [first, ...others] = submissions.filter((submission) => !this.isSettled(submission));
        if (first === undefined || known?.isWhole)
            return null;
        if (known?.error)
            return known.error;
        const missing = new Set([first, ...others].map((submission) => this.#keyOf(submission).content));
        const own = this.#keyOf(first);
        const { jobs, error } = await searchEarlier(first.agentId, own, this.#options, (job) => {
            const isOwn = job?.key.leg === own.leg;
            if (isOwn && (worthOf(job.status) === 2 || isJustBefore(job.key, own)))
                missing.delete(job.key.content);
            return missing.size === 0;
        });
        await this.#addListed(submissions, jobs);
        return error;
    }
    /** Of equal worth, what the same leg sent, and of that the newest. */
    bestFirst(submission) {
        const own = this.#keyOf(submission);
        const ofLeg = ({ key }) => Number(key.leg === own.leg);
        return this.#jobsOf(submission).toSorted((a, b) => b.worth - a.worth || ofLeg(b) - ofLeg(a) || b.key.attempt - a.key.attempt);
    }
    async #addListed(submissions, jobs) {
        const wanted = new Set(submissions.map((submission) => this.#keyOf(submission).content));
        const found = jobs.filter(({ key }) => wanted.has(key.content));
        await this.#add(found.map((job) => ({ ...job, succeeded: false, savedAt: null })));
    }
    async #add(found) {
        const doubtful = found.filter(({ status, succeeded }) => status.name === 'CACHED' && !succeeded);
        const failures = await cachedFailures([...new Set(doubtful.map(({ id }) => id))], this.#options);
        for (const { succeeded, ...job } of found) {
            const jobs = this.#jobs.get(job.key.content) ?? [];
            if (jobs.some(({ id }) => id === job.id))
                continue;
            jobs.push({ ...job, worth: succeeded || !failures.has(job.id) ? worthOf(job.status) : 0 });
            this.#jobs.set(job.key.content, jobs);
        }
    }
    #keyOf(submission) {
        return this.#keys.get(submission) ?? resume_keyOf(submission);
    }
    #jobsOf(submission) {
        return this.#jobs.get(this.#keyOf(submission).content) ?? [];
    }
}
function resume_keyOf({ key }) {
    const parsed = (0,submission_key/* parseKey */.Do)(key);
    if (parsed === null)
        throw new Error('a submission has a key that is none');
    return parsed;
}
/** Whether it is of the same leg in the attempt just before. */
const isJustBefore = (earlier, own) => earlier.leg === own.leg && earlier.attempt === own.attempt - 1;
const isFailure = ({ worth, status }) => worth === 0 && (status.name === 'FAILURE' || status.name === 'CACHED');
function worthOf(status) {
    if (!status.terminal)
        return 1;
    return status.name === 'SUCCESS' || status.name === 'CACHED' ? 2 : 0;
}

;// CONCATENATED MODULE: ./build/src/prepare.js







/** Looks at the files and at the agent side by side, and plans what is sent. Costs nothing at Roe. */
async function prepare(inputs, options) {
    const { runner, origin } = options;
    const unneeded = new AbortController();
    const signal = AbortSignal.any([options.signal, unneeded.signal]);
    const giveUp = () => unneeded.abort();
    // Begun and awaited together, so that whichever fails first, its failure is heard.
    const [{ checked, earlier }, { chosen, loaded }] = await Promise.all([
        checkAgent(inputs, { ...options, signal }),
        chooseAndLoad(inputs, options, signal, giveUp),
    ]).finally(giveUp);
    const nothing = { plan: submissions_plan/* EMPTY_PLAN */.S0, checks: null, agent: null };
    if (chosen.kind === 'nothing')
        return { ...nothing, foregone: chosen.verdict };
    if (chosen.kind === 'halted') {
        return { ...nothing, plan: chosen.plan, foregone: { conclusion: 'failure', sentence: chosen.halt.message } };
    }
    const { files, refused } = chosen;
    if (loaded === null) {
        const plan = (0,submissions_plan/* planOfRefused */.te)(refused);
        return { ...nothing, plan, foregone: inputs.dryRun ? dryVerdict(plan) : null };
    }
    if (!checked.ok || !loaded.ok) {
        if (loaded.ok)
            loaded.checks?.close();
        const problems = [checked, loaded].flatMap((part) => (part.ok ? [] : part.problems));
        const message = problems.length === 1 ? `${problems[0]}` : `nothing was submitted:\n- ${problems.join('\n- ')}`;
        const plan = (0,submissions_plan/* haltedPlan */.CG)(files, refused, { code: 'preflight-failed', message });
        return { ...nothing, plan, foregone: { conclusion: 'failure', sentence: message } };
    }
    const planned = (0,submissions_plan/* planSubmissions */.DS)(files, refused, checked.agent, inputs, origin);
    const plan = isResuming(inputs, origin) ? await withResumed(planned, earlier, inputs, options) : planned;
    logPlan(runner, plan, checked.agent);
    logWithoutGolden(runner, loaded.withoutGolden);
    const prepared = { plan, checks: loaded.checks, agent: checked.agent.version };
    if (inputs.dryRun)
        return { ...prepared, plan: (0,submissions_plan/* dryPlan */.Vq)(plan), foregone: dryVerdict(plan) };
    return { ...prepared, foregone: null };
}
async function chooseAndLoad(inputs, options, signal, giveUp) {
    const { runner, github, clock } = options;
    const chosen = await chooseFiles(inputs, { runner, github, stopping: options.signal, signal, giveUp });
    if (chosen.kind !== 'files' || chosen.files.length === 0) {
        giveUp();
        return { chosen, loaded: null };
    }
    return { chosen, loaded: await loadChecks(inputs, chosen.files, runner.workspace, clock) };
}
function dryVerdict({ submissions, takenUp, inDoubt, unsent }) {
    const parts = [
        `${(0,counted/* counted */.h)(submissions.length, 'submission')} would be sent`,
        ...(takenUp.length === 0 ? [] : [`${(0,counted/* counted */.h)(takenUp.length, 'job')} of earlier attempts taken up`]),
        ...(inDoubt.length === 0 ? [] : [`${(0,counted/* counted */.h)(inDoubt.length, 'submission')} left out in doubt`]),
        ...(unsent.length === 0 ? [] : [`${(0,counted/* counted */.h)(unsent.length, 'file')} left out`]),
    ];
    const sentence = `dry run, nothing was submitted: ${parts.join(', ')}`;
    return { conclusion: 'skipped', sentence, reason: 'dry-run' };
}
/** A re-run sends nothing of which it cannot see whether an earlier attempt paid for it: it could pay again. */
async function withResumed(plan, earlier, { deleteData }, options) {
    const askRunAgeMs = () => runAgeMs(options);
    const resumed = await takeUp(plan.submissions, earlier, { ...options, askRunAgeMs, useSaved: deleteData });
    const { inDoubt } = resumed;
    if (inDoubt === null)
        return (0,submissions_plan/* withEarlier */.TG)(plan, { ...resumed, inDoubt: [] });
    const message = `not sent: whether an earlier attempt made a job of it could not be read from Roe's job list (${inDoubt.error.message}), and it could be paid twice; run again, or set \`resume: false\``;
    const problem = { code: 'resume-failed', message };
    return (0,submissions_plan/* withEarlier */.TG)(plan, {
        ...resumed,
        inDoubt: inDoubt.submissions.map((submission) => ({ submission, problem })),
    });
}

// EXTERNAL MODULE: ./build/src/report/deliver.js + 6 modules
var deliver = __webpack_require__(78053);
// EXTERNAL MODULE: ./build/src/report/post-comment.js + 2 modules
var post_comment = __webpack_require__(74644);
;// CONCATENATED MODULE: ./build/src/results/purge.js



const purge_CALLS_AT_ONCE = 8;
const purge_MAX_TRIES = 4;
/**
 * The jobs whose data this run may have deleted: its own, at their end, with their result saved. A job that the cache
 * answered with may be another run's; a `lost` one's result is only at Roe; one of `unsaved` has evidence only at Roe.
 */
function purgeable(rows, unsaved) {
    const ids = new Set();
    for (const { jobId, status, outcome } of rows) {
        const ended = status?.name === 'SUCCESS' || status?.name === 'FAILURE' || status?.name === 'CANCELLED';
        const id = jobId === null ? null : (0,roe/* parseJobId */.e)(jobId);
        if (id !== null && ended && outcome !== 'lost' && !unsaved.has(id))
            ids.add(id);
    }
    // Files that share a job: what one of them still needs at Roe, none may delete.
    for (const { jobId, outcome } of rows)
        if (jobId !== null && outcome === 'lost')
            ids.delete(jobId);
    return [...ids];
}
/** Deletes what Roe stores of these jobs, and returns those of which something is left. A purge may be repeated. */
async function purgeJobs(ids, options) {
    const left = [];
    await (0,for_each_concurrently/* forEachConcurrently */.D)(ids, purge_CALLS_AT_ONCE, async (jobId) => {
        const reason = await purgeOne(jobId, options);
        if (reason !== null)
            left.push({ jobId, reason });
    });
    return left.sort((a, b) => (a.jobId < b.jobId ? -1 : 1));
}
async function purgeOne(id, { roe, clock, signal }) {
    let reason = 'there was no time left for it';
    for (let attempt = 0;; attempt += 1) {
        const answer = await roe.purge(id, signal);
        if (answer.ok)
            return answer.value.problem;
        // What broke off at the end tells nothing of Roe; the try before does.
        if (answer.error.code === 'stopped')
            return reason;
        reason = answer.error.message;
        const pauseMs = (0,retry/* retryPauseMs */.vd)(answer.error, attempt, Math.random());
        if (pauseMs === null || attempt + 1 === purge_MAX_TRIES || signal.aborted)
            return reason;
        await clock.sleep(pauseMs, signal);
    }
}

;// CONCATENATED MODULE: ./build/src/run.js




















/** The whole action: inputs, files and agent version, submissions, jobs, results, report, verdict. */
async function run(world) {
    const { runner, clock } = world;
    const startedAtMs = clock.now();
    try {
        const given = (0,read.readInputs)(runner);
        return given.ok ? await carryOut(given, world, startedAtMs) : await refuse(given, world, startedAtMs);
    }
    catch (error) {
        // A bug, before anything was sent: after that `carryOut` tells what is known.
        (0,src_crash/* logCrash */.k)(error, runner);
        return await conclude((0,src_verdict/* crashVerdict */.XB)(error), world, startedAtMs);
    }
}
async function carryOut(given, world, startedAtMs) {
    const { warnings, apiKey, githubToken } = given;
    const { runner, clock } = world;
    for (const warning of warnings)
        runner.warning(`${warning}.`);
    const inputs = withinOpenFiles(given.inputs, world);
    const roe = world.connect(inputs, apiKey);
    const origin = await runner.origin();
    const github = githubToken === '' ? null : world.openGitHub(githubToken, origin.repository);
    const timeout = (0,report_text/* durationText */.S5)(inputs.timeoutMs);
    const limits = startLimits(clock, startedAtMs + inputs.timeoutMs, timeout, world.cancelled);
    try {
        const kept = await openFiles(inputs, runner, startedAtMs);
        if (!kept.ok)
            return await conclude({ conclusion: 'failure', sentence: kept.problem }, world, startedAtMs);
        const { results, journal } = kept;
        const batch = { ...inputs, runner, roe, clock, limits, journal };
        try {
            return await reportOn(results, inputs, world, { ...batch, origin, github, startedAtMs });
        }
        finally {
            await (0,or_warn/* orWarn */.w)(runner, `${results_file/* RESULTS_JSONL */.gv} could not be closed`, () => results.close());
        }
    }
    finally {
        await (0,or_warn/* orWarn */.w)(runner, 'The timers of the run could not be ended', () => limits.release());
    }
}
/** So many connections need no look at the machine's limits. */
const MODEST_CONCURRENCY = 32;
/** The inputs with no more submissions in flight than the process may have files and connections open. */
function withinOpenFiles(inputs, { runner, maxOpenFiles }) {
    const openFiles = inputs.concurrency > MODEST_CONCURRENCY ? maxOpenFiles() : null;
    const concurrency = Math.min(inputs.concurrency, openFiles === null ? Number.POSITIVE_INFINITY : (0,open_files/* maxUploads */.b3)(openFiles));
    if (concurrency === inputs.concurrency)
        return inputs;
    runner.info(`At most ${concurrency} submissions are in flight at once, not ${inputs.concurrency} as \`concurrency\` allows: this machine lets the process open ${openFiles} files.`);
    return { ...inputs, concurrency };
}
/** From the files to the delivered report. What fails after the delivery is a warning: the report stays as it is. */
async function reportOn(results, inputs, { cancelled }, options) {
    const { runner, roe, clock, limits, journal, github } = options;
    const { report, references } = await toEnd(inputs, results, options);
    logReferences(runner, references);
    const hurry = limits.cancelled ? limits.settlingOver : null;
    const task = [inputs.agentId, inputs.patterns, inputs.agentInputs];
    const commenting = { ...inputs, task, runner, github, clock, cancelled };
    const delivery = {
        ...inputs,
        hurry,
        postComment: (written, links) => (0,post_comment/* postComment */.G)(written, { ...commenting, ...links }),
    };
    const { verdict, saved } = await (0,deliver/* deliver */.c)(report, results, delivery, runner);
    // Where the process is about to be killed, the post step delivers what was not.
    if (saved || hurry === null)
        run_note(journal, { event: 'delivered' });
    if (inputs.deleteData) {
        await (0,or_warn/* orWarn */.w)(runner, 'What Roe stores of the jobs could not be purged', () => deleteData(report, references, saved && hurry === null, { runner, roe, clock }));
    }
    return verdict;
}
/** From the files to the report. Returns nothing that holds the plan, so that its memory is free for the reports. */
async function toEnd(inputs, results, options) {
    const { runner, clock, limits, journal, origin, startedAtMs } = options;
    const { plan, checks, agent, foregone } = await prepare(inputs, { ...options, signal: limits.stopping });
    let crash = null;
    const references = await runBatch(plan, results, { ...options, checks }).catch(async (error) => {
        crash = (0,src_verdict/* crashVerdict */.XB)(error);
        (0,src_crash/* logCrash */.k)(error, runner);
        await (0,src_crash/* loseTheRest */.F)(plan, results, journal.sent, crash.sentence);
        return [];
    });
    checks?.close();
    await results.sync();
    if (!limits.waitingOver.aborted && crash === null)
        run_note(journal, { event: 'finished' });
    const finishedAtMs = clock.now();
    const ingredients = { origin, agent, startedAtMs, finishedAtMs, shard: inputs.shard, halt: plan.halt };
    const report = (0,report_report/* toReport */.c)(sortedRows(results), ingredients, (counts, total) => {
        if (limits.cancelled)
            return (0,src_verdict/* cancelledVerdict */.F0)(counts);
        if (crash !== null)
            return crash;
        if (results.trouble !== null)
            return (0,src_verdict/* unsavedVerdict */.mV)(results.trouble);
        return foregone ?? (0,src_verdict/* brokenChecksVerdict */.U4)(results.rows) ?? (0,src_verdict/* judge */.S4)(counts, total, inputs);
    });
    logOpenJobs(runner, report.openJobs, inputs.cancelOnExit);
    return { report, references };
}
/** Where a line is missing, the post step looks once more. */
function run_note(journal, entry) {
    try {
        journal.write(entry);
    }
    catch {
        // The disk is full, which the results say.
    }
}
const sortedRows = ({ rows }) => rows.toSorted((a, b) => (0,source_file/* byPath */.f2)(a.file, b.file));
/** However many jobs, purging is no reason to hold up a workflow for long. */
const MAX_PURGE_MS = 120_000;
/** Only what is safe elsewhere is deleted at Roe. */
async function deleteData(report, references, saved, { runner, roe, clock }) {
    const unsaved = references.filter(({ savedAs }) => savedAs === null).map(({ jobId }) => jobId);
    const ids = purgeable(report.rows, new Set(unsaved));
    if (ids.length === 0)
        return;
    if (!saved) {
        runner.warning('Nothing was purged at Roe: the results are not saved in every place that was asked for.');
        return;
    }
    const left = await (0,lib_clock.withTimeLimit)(clock, MAX_PURGE_MS, new AbortController().signal, (signal) => purgeJobs(ids, { roe, clock, signal }));
    logPurge(runner, ids.length, left);
}
/** A step whose inputs are wrong, or whose key GitHub withholds: nothing is sent, and every output still says so. */
async function refuse({ problems, reporting, onlyMissing }, world, startedAtMs) {
    const { runner } = world;
    const excused = onlyMissing ? withoutSecrets(await runner.event()) : null;
    if (excused !== null)
        runner.notice(`${excused.sentence}. ${excused.advice}.`);
    const verdict = excused === null
        ? (0,src_verdict/* refusedVerdict */.io)(problems)
        : { conclusion: 'skipped', sentence: excused.sentence, reason: excused.reason };
    const results = await results_file/* ResultsFile */.zq.create(runner.tempDir, runner.scrub).catch(() => null);
    if (results === null)
        return await conclude(verdict, world, startedAtMs);
    // A leg of a matrix says so to the merge, which would miss it else.
    const leg = {
        shard: reporting?.shard ?? null,
        halt: { code: excused?.reason ?? 'inputs-refused', message: verdict.sentence },
    };
    const delivery = {
        summary: reporting?.summary ?? true,
        annotations: false,
        failOn: new Set(),
        resume: true,
        artifact: reporting?.artifact ?? false,
        artifactName: reporting?.artifactName ?? '',
        artifactRetentionDays: reporting?.artifactRetentionDays ?? null,
        htmlReport: false,
        hurry: null,
        postComment: async () => null,
    };
    const report = { ...(await emptyReport(verdict, world, startedAtMs)), ...leg };
    const delivered = await (0,deliver/* deliver */.c)(report, results, delivery, runner);
    await (0,or_warn/* orWarn */.w)(runner, `${results_file/* RESULTS_JSONL */.gv} could not be closed`, () => results.close());
    return delivered.verdict;
}
/** The end of a step that has no folder for its results, and has sent nothing. */
async function conclude(verdict, world, startedAtMs) {
    await (0,deliver/* deliverVerdict */.T)(await emptyReport(verdict, world, startedAtMs), world.runner);
    return verdict;
}
async function emptyReport(verdict, { runner, clock }, startedAtMs) {
    const ingredients = { origin: await runner.origin(), agent: null, startedAtMs, finishedAtMs: clock.now() };
    return (0,report_report/* toReport */.c)([], ingredients, () => verdict);
}


/***/ })

};
