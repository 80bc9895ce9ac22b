export const id = 779;
export const ids = [779];
export const modules = {

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

/***/ 5617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ leftBehind),
/* harmony export */   o: () => (/* binding */ undelivered)
/* harmony export */ });
/* harmony import */ var _lib_uuid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75398);
/* harmony import */ var _roe_roe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2978);
/* harmony import */ var _submissions_submission_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65597);



/** As `mkdtemp` completes the prefix of results folders. */
const RESULTS_FOLDER = /^roe-results-[A-Za-z0-9]{6}$/;
/** What the journal leaves to do, or null: it says finished, nothing was sent, or it is none. Broken lines are passed over. */
function leftBehind(journal) {
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
/** The name of the folder whose results the step did not come to deliver; null where there is none. */
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
/** The journal is read as untrusted: what has not the form of an id or a key is no entry. */
function parseEntry(line) {
    let entry;
    try {
        const json = JSON.parse(line);
        if (typeof json !== 'object' || json === null)
            return [];
        entry = json;
    }
    catch {
        return [];
    }
    const key = typeof entry.key === 'string' && (0,_submissions_submission_key_js__WEBPACK_IMPORTED_MODULE_0__/* .parseKey */ .Do)(entry.key) !== null ? entry.key : null;
    const jobId = typeof entry.jobId === 'string' ? (0,_roe_roe_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJobId */ .e)(entry.jobId) : null;
    const agentId = typeof entry.agentId === 'string' ? (0,_lib_uuid_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUuid */ .X)(entry.agentId) : null;
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

/***/ 78167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** "1 file", "2 files". */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


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

/***/ 85779:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _github_actions_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91801);
/* harmony import */ var _jobs_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5617);
/* harmony import */ var _jobs_journal_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35068);
/* harmony import */ var _lib_counted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78167);
/* harmony import */ var _lib_ending_signals_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62658);
/* harmony import */ var _lib_or_warn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39033);






/** The post step: after a run that came to its end it does nothing, and loads nothing more for it; else it does what that left undone. */
async function post(step) {
    const journal = (0,_jobs_journal_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a0)(step.state(_jobs_journal_file_js__WEBPACK_IMPORTED_MODULE_2__/* .JOURNAL_STATE */ .eL), step.tempDir);
    const left = journal === null ? null : (0,_jobs_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .leftBehind */ .a)(journal);
    const folder = journal === null ? null : (0,_jobs_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .undelivered */ .o)(journal);
    if (left === null && folder === null)
        return;
    const { readInputs } = await Promise.all(/* import() */[__webpack_require__.e(924), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 15691));
    const given = readInputs(step);
    const { inputs } = given;
    if (left !== null && inputs?.cancelOnExit !== false) {
        if (given.ok)
            await cancelLeft(left, given.inputs, given.apiKey, step);
        else
            step.warning(`${mayRun(left)}; they are not cancelled, since ${given.problems.join('; ')}: ${ADVICE}.`);
    }
    const reporting = given.ok ? given.inputs : given.reporting;
    if (folder !== null && reporting?.artifact) {
        await (0,_lib_or_warn_js__WEBPACK_IMPORTED_MODULE_3__/* .orWarn */ .w)(step, 'The results that the step had could not be uploaded', async () => {
            const { salvage } = await __webpack_require__.e(/* import() */ 464).then(__webpack_require__.bind(__webpack_require__, 51464));
            await salvage(folder, reporting, step);
        });
    }
}
async function cancelLeft(left, inputs, apiKey, step) {
    await (0,_lib_or_warn_js__WEBPACK_IMPORTED_MODULE_3__/* .orWarn */ .w)(step, `${mayRun(left)}, since cleaning up failed; ${ADVICE}`, async () => {
        const [{ cleanUp }, { createConnection }, { systemClock }] = await Promise.all([
            __webpack_require__.e(/* import() */ 165).then(__webpack_require__.bind(__webpack_require__, 63165)),
            Promise.all(/* import() */[__webpack_require__.e(7), __webpack_require__.e(456), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 85456)),
            __webpack_require__.e(/* import() */ 563).then(__webpack_require__.bind(__webpack_require__, 19563)),
        ]);
        const connection = createConnection();
        try {
            await cleanUp(left, {
                step,
                roe: connection.connect(inputs, apiKey),
                clock: systemClock,
                cancelled: cancelled.signal,
            });
        }
        finally {
            // What it did for the jobs is done.
            await connection.close().catch(() => { });
        }
    });
}
const ADVICE = 'look for them in the Roe web app and cancel there what is still open';
/** Names what the step left open, as far as the journal tells. */
function mayRun({ openJobs, unknownKeys }) {
    const parts = [
        ...(openJobs.length === 0 ? [] : [openJobs.join(', ')]),
        ...(unknownKeys.length === 0 ? [] : [`${(0,_lib_counted_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(unknownKeys.length, 'submission')} without a reply`]),
    ];
    return `Jobs may still be running at Roe (${parts.join(', and ')})`;
}
// Open jobs cost money, whether or not somebody takes the log, and also where the runner itself is told to end.
const cancelled = new AbortController();
(0,_lib_ending_signals_js__WEBPACK_IMPORTED_MODULE_5__/* .onEndingSignal */ .h)(() => cancelled.abort());
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => { });
const step = (0,_github_actions_step_js__WEBPACK_IMPORTED_MODULE_0__/* .createActionsStep */ .O)(process.env, 'action.yml');
// A post step that fails would turn a green job red.
await (0,_lib_or_warn_js__WEBPACK_IMPORTED_MODULE_3__/* .orWarn */ .w)(step, 'What the step left undone could not be looked at', () => post(step));

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


/***/ })

};
