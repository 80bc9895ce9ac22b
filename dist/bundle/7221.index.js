export const id = 7221;
export const ids = [7221];
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

/***/ 37221:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _github_actions_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91801);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19563);
/* harmony import */ var _lib_or_warn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39033);
/* harmony import */ var _sandbox_stop_sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83007);




const step = (0,_github_actions_step_js__WEBPACK_IMPORTED_MODULE_0__/* .createActionsStep */ .O)(process.env, 'sandbox/action.yml', _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml);
// A post step that fails would turn a green job red.
await (0,_lib_or_warn_js__WEBPACK_IMPORTED_MODULE_3__/* .orWarn */ .w)(step, 'The sandbox could not be ended', () => (0,_sandbox_stop_sandbox_js__WEBPACK_IMPORTED_MODULE_2__/* .stopSandbox */ .a)(step, _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 70499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ endLease),
/* harmony export */   h_: () => (/* binding */ writePid),
/* harmony export */   j6: () => (/* binding */ LEASE_STATE),
/* harmony export */   jF: () => (/* binding */ createLease),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The name of the step's state that holds the lease's folder. */
const LEASE_STATE = 'sandbox';
const PREFIX = 'roe-sandbox-';
const PID_FILE = 'server.pid';
/**
 * The server runs while this folder is there. The post step removes it, and so does the runner, which empties its folder of
 * temporary files after each workflow job.
 */
const createLease = (tempDir) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tempDir, PREFIX));
const holds = (lease) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(lease);
const writePid = (lease, pid) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(lease, PID_FILE), String(pid));
/** Returns the server's process id; null if it has not started, or the folder is none of ours. Any step may have written its name into the state. */
function endLease(lease, tempDir) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(lease).startsWith(PREFIX) || !isIn(lease, tempDir))
        return null;
    const pid = readPid(lease);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(lease, { recursive: true, force: true });
    return pid;
}
function readPid(lease) {
    try {
        const pid = Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(lease, PID_FILE), 'utf8'));
        return Number.isInteger(pid) && pid > 1 ? pid : null;
    }
    catch {
        return null;
    }
}
function isIn(path, folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 64496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ processAlive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Whether there is such a process, of any user, that has not ended. */
function processAlive(pid) {
    try {
        process.kill(pid, 0);
        return !isZombie(pid);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** A process that has ended keeps its number until its parent has asked how, which the first process of a container may never do. */
function isZombie(pid) {
    try {
        return / Z [^)]*$/.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
    }
    catch {
        // Only Linux has this file.
        return false;
    }
}


/***/ }),

/***/ 83007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ stopSandbox)
/* harmony export */ });
/* harmony import */ var _lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70499);
/* harmony import */ var _process_alive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64496);


const POLL_MS = 50;
const MAX_END_MS = 10_000;
/** Ends the server and waits until it is gone. */
async function stopSandbox(step, clock) {
    const lease = step.state(_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .LEASE_STATE */ .j6);
    const pid = lease === '' ? null : (0,_lease_js__WEBPACK_IMPORTED_MODULE_0__/* .endLease */ .Kg)(lease, step.tempDir);
    if (pid === null)
        return;
    const endMs = clock.now() + MAX_END_MS;
    while ((0,_process_alive_js__WEBPACK_IMPORTED_MODULE_1__/* .processAlive */ .F)(pid) && clock.now() < endMs)
        await clock.sleep(POLL_MS);
    // It is not killed: if the server ended earlier, another process may have its number.
    if ((0,_process_alive_js__WEBPACK_IMPORTED_MODULE_1__/* .processAlive */ .F)(pid))
        step.warning(`The sandbox (process ${pid}) was asked to end ${MAX_END_MS / 1000} s ago and is still running.`);
}


/***/ })

};
