export const id = 5779;
export const ids = [5779];
export const modules = {

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
        debug: (text) => {
            if (_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isDebug */ ._o())
                _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .debug */ .Yz(harmless(text));
        },
        info: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(harmless(text)),
        warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e(harmless(text)),
        error: (sentence) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3(harmless(sentence)),
        saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .saveState */ .LZ(name, value),
        state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getState */ .Gu(name),
        uploadArtifact: async (upload) => {
            const { uploadArtifact } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(1351), __webpack_require__.e(3489), __webpack_require__.e(2830), __webpack_require__.e(5458), __webpack_require__.e(4554)]).then(__webpack_require__.bind(__webpack_require__, 34554));
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
/** The journal's text; null if the path is not one of ours. Any step may have written it into the step's state. */
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

/***/ 5617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unfinishedWork),
/* harmony export */   o: () => (/* binding */ undelivered)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90467);
/* harmony import */ var _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75398);
/* harmony import */ var _roe_roe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2978);
/* harmony import */ var _submissions_submission_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65597);




/** `mkdtemp` completes the prefix of results folders in this form. */
const RESULTS_FOLDER = /^roe-results-[A-Za-z0-9]{6}$/;
/** The work that the journal shows as unfinished, or null if there is none or it is not a journal. Broken lines are skipped. */
function unfinishedWork(journal) {
    let run = null;
    const unknown = new Set();
    const open = new Set();
    for (const entry of journal.split('\n').flatMap(parseEntry)) {
        if (entry.event === 'finished')
            return null;
        if (entry.event === 'run')
            run = entry;
        if (entry.event === 'sending')
            unknown.add(entry.key);
        if (entry.event === 'no-job' || entry.event === 'accepted')
            unknown.delete(entry.key);
        if (entry.event === 'accepted')
            open.add(entry.jobId);
        if (entry.event === 'ended')
            open.delete(entry.jobId);
    }
    if (run === null || (unknown.size === 0 && open.size === 0))
        return null;
    return {
        agentId: run.agentId,
        startedAtMs: run.atMs,
        openJobs: [...open],
        unknownKeys: [...unknown],
    };
}
/** The name of the folder whose results the step did not deliver; null if there is none. */
function undelivered(journal) {
    let folder = null;
    for (const entry of journal.split('\n').flatMap(parseEntry)) {
        if (entry.event === 'delivered')
            return null;
        if (entry.event === 'results')
            folder = entry.folder;
    }
    return folder;
}
/** The journal is untrusted: a line whose id or key is malformed is ignored. */
function parseEntry(line) {
    const entry = (0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(line);
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(entry))
        return [];
    const key = typeof entry.key === 'string' && (0,_submissions_submission_key_js__WEBPACK_IMPORTED_MODULE_0__/* .parseKey */ .Do)(entry.key) !== null ? entry.key : null;
    const jobId = typeof entry.jobId === 'string' ? (0,_roe_roe_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJobId */ .et)(entry.jobId) : null;
    const agentId = typeof entry.agentId === 'string' ? (0,_lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUuid */ .X)(entry.agentId) : null;
    switch (entry.event) {
        case 'run':
            return agentId !== null && typeof entry.atMs === 'number' ? [{ event: 'run', agentId, atMs: entry.atMs }] : [];
        case 'sending':
        case 'no-job':
            return key === null ? [] : [{ event: entry.event, key }];
        case 'accepted':
            return key === null || jobId === null ? [] : [{ event: 'accepted', key, jobId }];
        case 'ended':
            return jobId === null ? [] : [{ event: 'ended', jobId }];
        case 'finished':
        case 'delivered':
            return [{ event: entry.event }];
        case 'results':
            return typeof entry.folder === 'string' && RESULTS_FOLDER.test(entry.folder)
                ? [{ event: 'results', folder: entry.folder }]
                : [];
        default:
            return [];
    }
}


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

/***/ 62658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ onEndingSignal)
/* harmony export */ });
/**
 * Signals that ask the process to end. They come from the runner, a service manager, a closed terminal or connection, or
 * the keyboard. Windows sends only some of them.
 */
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'];
/** Calls `act` on each of these signals instead of letting Node end the process. Returns a function that undoes this. */
function onEndingSignal(act) {
    for (const signal of ENDING_SIGNALS)
        process.on(signal, act);
    return () => {
        for (const signal of ENDING_SIGNALS)
            process.off(signal, act);
    };
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
function withoutFullStop(text) {
    let kept = text.trimEnd();
    while (kept.endsWith('.'))
        kept = kept.slice(0, -1).trimEnd();
    return kept;
}
const withFullStop = (text) => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`);


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

/***/ 56817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ pluralize)
/* harmony export */ });
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

/***/ 85779:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _github_actions_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91801);
/* harmony import */ var _jobs_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5617);
/* harmony import */ var _jobs_journal_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35068);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19563);
/* harmony import */ var _lib_ending_signals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62658);
/* harmony import */ var _lib_or_warn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39033);
/* harmony import */ var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56817);







async function post(step) {
    const journal = (0,_jobs_journal_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a0)(step.state(_jobs_journal_file_js__WEBPACK_IMPORTED_MODULE_2__/* .JOURNAL_STATE */ .eL), step.tempDir);
    const unfinished = journal === null ? null : (0,_jobs_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .unfinishedWork */ .H)(journal);
    const folder = journal === null ? null : (0,_jobs_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .undelivered */ .o)(journal);
    if (unfinished === null && folder === null)
        return;
    const { readInputs } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4699), __webpack_require__.e(3185)]).then(__webpack_require__.bind(__webpack_require__, 3185));
    const given = readInputs(step);
    const { inputs } = given;
    if (unfinished !== null && inputs?.cancelOnExit !== false) {
        if (given.ok)
            await cancelUnfinished(unfinished, given, step);
        else
            step.warning(`${mayRun(unfinished)}; they were not cancelled, since ${given.problems.join('; ')}: ${ADVICE}.`);
    }
    const { artifactName = null, artifactRetentionDays = null } = (given.ok ? given.inputs : given.reporting) ?? {};
    if (folder !== null && artifactName !== null) {
        await (0,_lib_or_warn_js__WEBPACK_IMPORTED_MODULE_4__/* .orWarn */ .w)(step, 'The results of the interrupted step could not be uploaded', async () => {
            const { uploadResults } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3151), __webpack_require__.e(7150), __webpack_require__.e(4751)]).then(__webpack_require__.bind(__webpack_require__, 51820));
            await uploadResults(folder, { artifactName, artifactRetentionDays }, step);
        });
    }
}
async function cancelUnfinished(unfinished, { inputs, organizationId, apiKey }, step) {
    await (0,_lib_or_warn_js__WEBPACK_IMPORTED_MODULE_4__/* .orWarn */ .w)(step, `${mayRun(unfinished)}, since their cancellation failed; ${ADVICE}`, async () => {
        const [{ cancelUnfinishedJobs }, { createConnection }] = await Promise.all([
            __webpack_require__.e(/* import() */ 3541).then(__webpack_require__.bind(__webpack_require__, 63541)),
            Promise.all(/* import() */[__webpack_require__.e(4011), __webpack_require__.e(3831)]).then(__webpack_require__.bind(__webpack_require__, 14011)),
        ]);
        const connection = createConnection(_lib_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml, step.debug);
        try {
            await cancelUnfinishedJobs(unfinished, {
                log: step,
                roe: connection.connect({ ...inputs, organizationId }, apiKey),
                clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml,
                cancelled: cancelled.signal,
            });
        }
        finally {
            // The jobs are already cancelled.
            await connection.close().catch(() => { });
        }
    });
}
const ADVICE = 'find them in the Roe web app and cancel those that are still open';
function mayRun({ openJobs, unknownKeys }) {
    const parts = [
        ...(openJobs.length === 0 ? [] : [openJobs.join(', ')]),
        ...(unknownKeys.length === 0 ? [] : [`${(0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_5__/* .pluralize */ .t)(unknownKeys.length, 'submission')} without a reply`]),
    ];
    return `Jobs may still be running at Roe (${parts.join(', and ')})`;
}
// Open jobs cost money, so they are cancelled even if the log cannot be written or the runner itself is shutting down.
const cancelled = new AbortController();
(0,_lib_ending_signals_js__WEBPACK_IMPORTED_MODULE_6__/* .onEndingSignal */ .h)(() => cancelled.abort());
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => { });
const step = (0,_github_actions_step_js__WEBPACK_IMPORTED_MODULE_0__/* .createActionsStep */ .O)(process.env, 'action.yml', _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml);
// A post step that fails would turn a green job red.
await (0,_lib_or_warn_js__WEBPACK_IMPORTED_MODULE_4__/* .orWarn */ .w)(step, 'The post step could not clean up after the step', () => post(step));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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


/***/ })

};
