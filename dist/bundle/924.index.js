export const id = 924;
export const ids = [924];
export const modules = {

/***/ 90987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cW: () => (/* binding */ allPlaceholders),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders),
/* harmony export */   pz: () => (/* binding */ fillIn),
/* harmony export */   qz: () => (/* binding */ UNKNOWN_TYPE)
/* harmony export */ });
/* unused harmony export placeholders */
/** Of a file whose name tells none. */
const UNKNOWN_TYPE = 'application/octet-stream';
/** By UTF-16 code units, so that no machine's language changes the order. */
const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
/** What the templates `{path}`, `{dir}`, `{name}` and `{stem}` stand for. `dir` is `.` at the top, as in a shell. */
function placeholders(path) {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    const dot = name.lastIndexOf('.');
    return { path, dir: slash < 0 ? '.' : path.slice(0, slash), name, stem: dot > 0 ? name.slice(0, dot) : name };
}
const PLACEHOLDER = /\{(path|dir|name|stem)\}/g;
function fillIn(template, path) {
    const values = placeholders(path);
    return template.replace(PLACEHOLDER, (_, word) => values[word]);
}
/** Words in braces, each once. */
const allPlaceholders = (template) => [
    ...new Set(template.match(/\$?\{{1,3} ?[A-Za-z_][\w.-]{0,60} ?\}{1,3}/g)),
];
/** Those that `fillIn` leaves or misreads, such as `{filename}`, `{{path}}` and `${name}`. */
const unknownPlaceholders = (template) => allPlaceholders(template).filter((word) => word.replace(PLACEHOLDER, '') !== '');


/***/ }),

/***/ 92542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ parseTolerance),
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   TZ: () => (/* binding */ parseArtifactName),
/* harmony export */   XV: () => (/* binding */ parseFailOn),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export OWN_METADATA */
/* harmony import */ var _files_source_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90987);
/* harmony import */ var _lib_list_some_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27638);
/* harmony import */ var _lib_secure_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49905);
/* harmony import */ var _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75398);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7850);
/* harmony import */ var _taker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44814);







/** Every input of action.yml but the secrets, which are no part of the inputs, so that these may be logged. */
const INPUT_NAMES = [
    'agent-id',
    'agent-version-id',
    'organization-id',
    'base-url',
    'files',
    'changed-only',
    'file-input',
    'send-as',
    'inputs',
    'metadata',
    'skip-cache',
    'max-files',
    'max-file-size',
    'dry-run',
    'concurrency',
    'poll-interval',
    'timeout',
    'cancel-on-exit',
    'fail-fast',
    'resume',
    'matrix-leg',
    'fail-on',
    'max-failures',
    'if-no-files-found',
    'output-schema',
    'expected',
    'reject-when',
    'summary',
    'annotations',
    'comment',
    'artifact',
    'artifact-name',
    'artifact-retention-days',
    'html-report',
    'download-references',
    'delete-data',
    'shard-index',
    'shard-total',
];
/** Metadata that the action writes on each job itself, which a user's `metadata` cannot replace. */
const OWN_METADATA = [
    'github_repository',
    'github_sha',
    'github_run_id',
    'github_run_attempt',
    'github_job',
    'github_run_url',
    'file_path',
    'file_sha256',
    'submission_key',
];
/** The user's share of a job's metadata; with the action's own it stays under the 2 KB that Roe surely takes. */
const MAX_METADATA_BYTES = 900;
const MAX_CONCURRENCY = 256;
const MAX_POLL_INTERVAL_MS = 24 * 3_600_000;
const MAX_TIMEOUT_MS = 5 * 24 * 3_600_000;
/** The user's strings as values, or every problem at once: each names the input, what it takes, and what was given. */
function parseInputs(raw, defaultOf) {
    const taker = new _taker_js__WEBPACK_IMPORTED_MODULE_2__/* .InputTaker */ .m(raw, defaultOf);
    const inputs = {
        ...takeAgent(taker),
        ...takeFiles(taker, raw),
        ...takeRunning(taker, raw),
        ...takeVerdict(taker, raw),
        ...takeReporting(taker),
    };
    taker.problems.push(...metadataProblems(inputs.metadata), ...templateProblems(inputs.expected));
    const { problems, onlyMissing } = taker;
    const warnings = [
        ...placeholderWarnings('inputs', inputs.agentInputs),
        ...placeholderWarnings('metadata', inputs.metadata),
    ];
    if (problems.length === 0)
        return { ok: true, inputs, warnings };
    const reportingTaker = new _taker_js__WEBPACK_IMPORTED_MODULE_2__/* .InputTaker */ .m(raw, defaultOf);
    const reporting = takeReporting(reportingTaker);
    return { ok: false, problems, onlyMissing, reporting: reportingTaker.problems.length === 0 ? reporting : null };
}
function takeAgent(taker) {
    return {
        agentId: taker.take('agent-id', "the agent's UUID, which is in its address in the Roe web app", _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUuid */ .X),
        agentVersionId: taker.takeOptional('agent-version-id', 'a UUID', _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUuid */ .X),
        organizationId: taker.takeOptional('organization-id', 'a UUID', _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUuid */ .X),
        baseUrl: taker.take('base-url', 'an https address (http only for this machine itself)', parseBaseUrl),
    };
}
function takeFiles(taker, raw) {
    return {
        patterns: taker.take('files', 'glob patterns below the workspace, one a line, without `..`, and at least one of them without `!`', parsePatterns),
        changedOnly: taker.takeBoolean('changed-only'),
        fileInput: raw['file-input'] || null,
        sendAs: taker.take('send-as', '`file` or `text`', oneOf('file', 'text')),
        agentInputs: taker.takeMapping('inputs'),
        metadata: taker.takeMapping('metadata'),
        skipCache: taker.takeBoolean('skip-cache'),
        maxFiles: taker.take('max-files', 'a whole number from 1', (text) => (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWhole */ .z2)(text, 1, Number.MAX_SAFE_INTEGER)),
        maxFileBytes: taker.takeOptional('max-file-size', 'a size such as `500KB`, `50MB`, or bytes', _quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .parseBytes */ .z_),
        ifNoFilesFound: taker.take('if-no-files-found', '`error`, `warn` or `ignore`', oneOf('error', 'warn', 'ignore')),
    };
}
function takeRunning(taker, raw) {
    return {
        dryRun: taker.takeBoolean('dry-run'),
        concurrency: taker.take('concurrency', `a whole number from 1 to ${MAX_CONCURRENCY}`, (text) => (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWhole */ .z2)(text, 1, MAX_CONCURRENCY)),
        pollIntervalMs: taker.take('poll-interval', `${durationLike('`500ms`, `5s` or `1m`')} from 10ms to 24h`, durationIn(10, MAX_POLL_INTERVAL_MS)),
        timeoutMs: taker.take('timeout', `${durationLike('`90s`, `30m` or `2h`')} up to 5 days`, durationIn(1, MAX_TIMEOUT_MS)),
        cancelOnExit: taker.takeBoolean('cancel-on-exit'),
        failFast: taker.takeBoolean('fail-fast'),
        resume: taker.takeBoolean('resume'),
        matrixLeg: raw['matrix-leg'],
    };
}
function takeVerdict(taker, raw) {
    return {
        failOn: taker.take('fail-on', `\`any\`, \`none\`, or a list of outcomes (${FAILING.join(', ')})`, parseFailOn),
        maxFailures: taker.take('max-failures', 'a whole number such as `3`, or a share such as `5%`', parseTolerance),
        outputSchema: raw['output-schema'] || null,
        expected: raw.expected || null,
        rejectWhen: raw['reject-when'] || null,
    };
}
function takeReporting(taker) {
    return {
        shard: taker.takeShard(),
        summary: taker.takeBoolean('summary'),
        annotations: taker.takeBoolean('annotations'),
        comment: taker.take('comment', '`never`, `always` or `on-failure`', oneOf('never', 'always', 'on-failure')),
        artifact: taker.takeBoolean('artifact'),
        artifactName: taker.take('artifact-name', 'a name without any of " : < > | * ? \\ / or line breaks', parseArtifactName),
        // 0 is the repository's own setting, as in GitHub's action that uploads artifacts.
        artifactRetentionDays: taker.takeOptional('artifact-retention-days', 'a whole number up to 400', (text) => (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWhole */ .z2)(text, 0, 400)) ||
            null,
        htmlReport: taker.takeBoolean('html-report'),
        downloadReferences: taker.takeBoolean('download-references'),
        deleteData: taker.takeBoolean('delete-data'),
    };
}
const durationLike = (examples) => `a duration such as ${examples}, or a number of seconds,`;
function oneOf(...words) {
    return (text) => words.find((word) => word === text) ?? null;
}
const durationIn = (least, most) => (text) => {
    const ms = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDurationMs */ .yi)(text);
    return ms !== null && ms >= least && ms <= most ? ms : null;
};
function parseBaseUrl(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    const bare = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    // Every route begins with `/v1`, and the address is often copied with it.
    const path = withoutSlashes(withoutSlashes(url.pathname).replace(/\/v1$/, ''));
    return (0,_lib_secure_address_js__WEBPACK_IMPORTED_MODULE_4__/* .isSecureAddress */ .Q)(url) && bare ? `${url.origin}${path}` : null;
}
function withoutSlashes(path) {
    let end = path.length;
    while (path[end - 1] === '/')
        end -= 1;
    return path.slice(0, end);
}
function parsePatterns(text) {
    const patterns = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    const leadsOut = patterns.some((pattern) => pattern.replace(/^!/, '').split(/[\\/]/).some(isUpOrLateDot));
    return !leadsOut && patterns.some((pattern) => !pattern.startsWith('!')) ? patterns : null;
}
/** `@actions/glob` refuses `..` anywhere, and `.` but at the beginning. */
const isUpOrLateDot = (part, index) => part === '..' || (part === '.' && index > 0);
const FAILING = _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.filter((outcome) => outcome !== 'succeeded');
function parseFailOn(text) {
    if (text === 'none')
        return new Set();
    const words = text.split(/[\s,]+/).filter(Boolean);
    if (words.length === 0)
        return null;
    if (text === 'any')
        return new Set(FAILING);
    const outcomes = words.flatMap((word) => FAILING.find((outcome) => outcome === word) ?? []);
    return outcomes.length === words.length ? new Set(outcomes) : null;
}
function parseTolerance(text) {
    const share = /^(\d+(?:\.\d+)?)\s*%$/.exec(text);
    if (share) {
        const percent = Number(share[1]);
        return percent <= 100 ? { kind: 'share', percent } : null;
    }
    const most = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWhole */ .z2)(text, 0, Number.MAX_SAFE_INTEGER);
    return most === null ? null : { kind: 'count', most };
}
/** What the artifact service refuses in a name (@actions/artifact, path-and-artifact-name-validation). */
const parseArtifactName = (text) => /^[^":<>|*?\r\n\\/]{1,200}$/.test(text) ? text : null;
const KNOWN_PLACEHOLDERS = '`{path}`, `{dir}`, `{name}` and `{stem}`';
/** A template that names no file would leave every file unchecked. */
function templateProblems(expected) {
    return (0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownPlaceholders */ .hX)(expected ?? '').map((word) => `\`expected\` takes a path with ${KNOWN_PLACEHOLDERS}; \`${word}\` is none of them`);
}
/** Braces may be part of a question, so an unknown placeholder is no reason to refuse it. */
function placeholderWarnings(name, values) {
    const known = name === 'inputs' ? `the placeholders are ${KNOWN_PLACEHOLDERS}` : 'it has no placeholders';
    return Object.entries(values).flatMap(([key, value]) => {
        const words = name === 'inputs' ? (0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownPlaceholders */ .hX)(value) : (0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_5__/* .allPlaceholders */ .cW)(value);
        if (words.length === 0)
            return [];
        const listed = words.map((word) => `\`${word}\``);
        return `\`${name}\` sends ${(0,_lib_list_some_js__WEBPACK_IMPORTED_MODULE_6__/* .listSome */ .X)(listed, 5)} in \`${key}\` as it is written: ${known}`;
    });
}
function metadataProblems(metadata) {
    const own = OWN_METADATA.filter((name) => Object.hasOwn(metadata, name));
    const problems = own.map((name) => `\`metadata\` cannot set \`${name}\`: the action writes it on each job itself`);
    const bytes = Buffer.byteLength(JSON.stringify(metadata));
    if (bytes > MAX_METADATA_BYTES) {
        problems.push(`\`metadata\` takes at most ${MAX_METADATA_BYTES} bytes as JSON; given: ${bytes}`);
    }
    return problems;
}


/***/ }),

/***/ 77715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readProxies)
/* harmony export */ });
/* unused harmony export proxyAddress */
/** As for curl, a name in small letters comes first. */
const HTTPS = ['https_proxy', 'HTTPS_PROXY'];
const HTTP = ['http_proxy', 'HTTP_PROXY'];
/** In place of the first alone: only this machine itself is spoken to by http. */
const ALL = ['all_proxy', 'ALL_PROXY'];
const NONE = ['no_proxy', 'NO_PROXY'];
/**
 * The clients read the machine's proxies from the environment, each in its own way, and some throw on what curl takes. So
 * the values are made such that all read the same, and what is wrong with them is told; passwords are masked.
 */
function readProxies(step) {
    for (const name of [...HTTPS, ...HTTP, ...ALL]) {
        for (const form of passwordForms(step.environment(name)))
            step.mask(form);
    }
    const set = (names, value) => {
        for (const name of names)
            step.setEnvironment(name, value);
    };
    const { value: spared } = firstOf(step, NONE);
    const hosts = spared.split(/[\s,]+/).filter(Boolean);
    if (hosts.length > 0)
        set(NONE, hosts.join(','));
    // Not every client knows that it means every host.
    if (hosts.includes('*')) {
        set([...HTTPS, ...HTTP, ...ALL], '');
        return [];
    }
    const problems = [];
    for (const [names, otherwise] of [
        [HTTPS, ALL],
        [HTTP, []],
    ]) {
        const { name, value } = firstOf(step, [...names, ...otherwise]);
        if (value === '')
            continue;
        const address = proxyAddress(value);
        if (address === null)
            problems.push(unreadable(name));
        else
            set(names, address);
    }
    return problems;
}
function firstOf(step, names) {
    const found = names.map((name) => ({ name, value: step.environment(name).trim() }));
    return found.find(({ value }) => value !== '') ?? { name: '', value: '' };
}
const unreadable = (name) => `${name} takes the address of an HTTP proxy, such as \`http://proxy.example:3128\` or \`proxy.example:3128\`; the one given (not shown here, since it may hold a password) is not such an address: in a user name or a password, write signs such as @ : / # % URL-encoded`;
const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
const LONE_PERCENT = /%(?![\da-f]{2})/gi;
/** The address as every client reads it; null if it is not one. As for curl, a `%` that begins no escape is itself. */
function proxyAddress(given) {
    const text = (SCHEME.test(given) ? given : `http://${given}`).replace(LONE_PERCENT, '%25');
    if (!URL.canParse(text))
        return null;
    const { protocol, username, password, pathname, search, hash, href } = new URL(text);
    // A password with such a sign in it may end the host early, and then what looks like the host is part of the password.
    const isWhole = !/[@:]/.test(`${pathname}${search}${hash}`);
    const isReadable = decoded(username) !== null && decoded(password) !== null;
    return /^https?:$/.test(protocol) && isWhole && isReadable ? href : null;
}
/** As it is written and as it is meant, also in an address that cannot be read. */
function passwordForms(given) {
    const written = /^[^:@]*:(.*)@/s.exec(given.replace(SCHEME, ''))?.[1] ?? '';
    const forms = [written, decoded(written.replace(LONE_PERCENT, '%25')) ?? ''];
    return [...new Set(forms)].filter((form) => form !== '');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yi: () => (/* binding */ parseDurationMs),
/* harmony export */   z2: () => (/* binding */ parseWhole),
/* harmony export */   z_: () => (/* binding */ parseBytes)
/* harmony export */ });
const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/;
const MS_OF_UNIT = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** `500ms`, `5s`, `30m`, `2h`, or a bare number of seconds, as milliseconds; null where it is none of these. */
function parseDurationMs(text) {
    const match = DURATION.exec(text);
    if (!match)
        return null;
    return Math.round(Number(match[1]) * (MS_OF_UNIT[match[2] ?? 's'] ?? Number.NaN));
}
const SIZE = /^(\d+(?:\.\d+)?)(KB|MB|GB|B)?$/i;
const BYTES_OF_UNIT = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9 };
/** `500KB`, `50MB`, `2GB`, or bytes, in powers of 1000; null where it is none of these. */
function parseBytes(text) {
    const match = SIZE.exec(text);
    if (!match)
        return null;
    return Math.round(Number(match[1]) * (BYTES_OF_UNIT[(match[2] ?? 'B').toUpperCase()] ?? Number.NaN));
}
/** A whole number in a range, or null. */
function parseWhole(text, least, most) {
    if (!/^\d{1,15}$/.test(text))
        return null;
    const value = Number(text);
    return value >= least && value <= most ? value : null;
}


/***/ }),

/***/ 44814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ InputTaker)
});

// EXTERNAL MODULE: ./build/src/lib/shortened.js
var shortened = __webpack_require__(98777);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/lib/sentence-of.js
var sentence_of = __webpack_require__(11268);
;// CONCATENATED MODULE: ./build/src/inputs/yaml-mistakes.js

/** Why YAML reads a value as something else than its author wrote, with the fix; null if it does not. */
function yamlMistake(value, key, source, document) {
    let mistake = null;
    (0,dist/* visit */.YR)(value, {
        Map: (_, map) => {
            if (map.flow && map.items.some((pair) => (0,dist/* isMap */.jh)(pair.key) || isLeftOut(pair.value)))
                mistake = braces(key);
            return mistake === null ? undefined : dist/* visit */.YR.BREAK;
        },
        Scalar: (_, scalar) => {
            mistake = scalarMistake(scalar, key, source, document);
            return mistake === null ? undefined : dist/* visit */.YR.BREAK;
        },
    });
    return mistake;
}
/** `{name}` is a mapping with a name and no value. */
const isLeftOut = (value) => value === null || ((0,dist/* isScalar */.jn)(value) && value.source === '');
const braces = (key) => `has braces without quotes in \`${key}\`, which YAML reads as a mapping: put the value in quotes, such as \`"{name}"\``;
function scalarMistake(scalar, key, source, document) {
    if (scalar.tag?.startsWith('!')) {
        return `has a \`!\` in front of a value of \`${key}\`, which YAML reads as a tag and leaves out: put the value in quotes`;
    }
    if (scalar.anchor !== undefined && !isUsed(scalar.anchor, document)) {
        return `has a \`&\` in front of a value of \`${key}\`, which YAML reads as an anchor and leaves out: put the value in quotes`;
    }
    return isCutOff(scalar, source)
        ? `has a \`#\` after a value of \`${key}\`, which YAML reads as the start of a comment: put the value in quotes, or the comment on a line of its own`
        : null;
}
function isUsed(anchor, document) {
    let used = false;
    (0,dist/* visit */.YR)(document, {
        Alias: (_, alias) => {
            used ||= alias.source === anchor;
        },
    });
    return used;
}
/** A comment after one word, with a space after its `#`, is meant as one. Anything else may be the rest of a text. */
function isCutOff({ type, range, source: written = '' }, source) {
    if (type !== dist/* Scalar */.X5.PLAIN || !range)
        return false;
    const comment = /^[ \t]*#(.?)/.exec(source.slice(range[1], range[2] + 1));
    return comment !== null && (/\s/.test(written) || !/^\s?$/.test(comment[1] ?? ''));
}

;// CONCATENATED MODULE: ./build/src/inputs/mapping.js



/**
 * A YAML or JSON mapping as text values. A plain scalar keeps its spelling, since Roe takes text: `1.10` stays `1.10`,
 * `yes` stays `yes`. Lists and nested mappings become JSON text. A value that YAML reads otherwise than it was surely meant is a problem.
 */
function parseMapping(source) {
    if (source.trim() === '')
        return { ok: true, values: {} };
    try {
        // A byte order mark would move the places of all values by one.
        return readMapping(source.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        // What YAML allows and JSON does not, such as merges of other things than mappings.
        return { ok: false, problem: `is not valid YAML or JSON (${(0,sentence_of/* sentenceOf */.$N)(error)})` };
    }
}
function readMapping(source) {
    const document = (0,dist/* parseDocument */.Tp)(source);
    const error = document.errors[0];
    // The lines after the first quote the source.
    if (error)
        return { ok: false, problem: `is not valid YAML or JSON (${error.message.split(':\n')[0]})` };
    if (!(0,dist/* isMap */.jh)(document.contents))
        return { ok: false, problem: 'is not a mapping of names to values' };
    const values = [];
    for (const pair of document.contents.items) {
        const key = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.source ?? pair.key.value) : '';
        if (key === '')
            return { ok: false, problem: 'has a name that is not text' };
        const mistake = yamlMistake(pair.value, key, source, document);
        if (mistake !== null)
            return { ok: false, problem: mistake };
        const value = valueText(pair.value, document);
        if (value === null)
            return { ok: false, problem: `has no value for \`${key}\`: give one, or leave the name out` };
        values.push([key, value]);
    }
    // Object.fromEntries makes `__proto__` an ordinary name.
    return { ok: true, values: Object.fromEntries(values) };
}
function valueText(value, document) {
    const node = (0,dist/* isAlias */.Vj)(value) ? value.resolve(document) : value;
    if ((0,dist/* isScalar */.jn)(node))
        return scalarText(node);
    return (0,dist/* isNode */.Ll)(node) ? JSON.stringify(exactly(node).toJS(document)) : null;
}
/** The same with numbers as they are written: `[1.10, 12345678901234567890]` keeps every digit, and `007` becomes text. */
function exactly(node) {
    (0,dist/* visit */.YR)(node, {
        Scalar: (at, scalar) => {
            if (at === 'key' || typeof scalar.value !== 'number')
                return;
            const written = scalar.source ?? String(scalar.value);
            scalar.value = isJsonNumber(written) ? rawJson(written) : written;
        },
    });
    return node;
}
/** Node has had it since 21; TypeScript does not know it yet. */
const { rawJSON: rawJson } = JSON;
const isJsonNumber = (text) => /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text);
function scalarText(scalar) {
    if (scalar.value === null)
        return null;
    return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
}

// EXTERNAL MODULE: ./build/src/inputs/quantities.js
var quantities = __webpack_require__(7850);
;// CONCATENATED MODULE: ./build/src/inputs/taker.js



/** Takes inputs one by one and keeps what is wrong with them. What `take` gives for a wrong one must not be read. */
class InputTaker {
    problems = [];
    #raw;
    #defaultOf;
    #missing = 0;
    /** `defaultOf` gives the default of action.yml. A wrapper may pass an input on that it was not given, as ''. */
    constructor(raw, defaultOf) {
        this.#raw = raw;
        this.#defaultOf = defaultOf;
    }
    take(name, takes, parse) {
        const value = parse(this.#raw[name] || this.#defaultOf(name));
        if (value === null)
            this.problems.push(`\`${name}\` takes ${takes}; given: ${quoted(this.#raw[name])}`);
        if (value === null && this.#raw[name] === '')
            this.#missing += 1;
        return value;
    }
    /** Whether all that is wrong is that nothing is given, as from a secret or variable that GitHub withholds. */
    get onlyMissing() {
        return this.problems.length === this.#missing;
    }
    takeOptional(name, takes, parse) {
        return this.#raw[name] === '' ? null : this.take(name, `${takes}, or nothing`, parse);
    }
    takeBoolean(name) {
        return this.take(name, '`true` or `false`', parseBoolean);
    }
    takeMapping(name) {
        const parsed = parseMapping(this.#raw[name]);
        if (parsed.ok)
            return parsed.values;
        this.problems.push(`\`${name}\` takes a YAML or JSON mapping, one name and value a line; what was given ${parsed.problem}`);
        return {};
    }
    /** Both or neither: one alone would send every file from every leg. */
    takeShard() {
        const total = this.takeOptional('shard-total', 'a whole number from 1 to 256', (text) => (0,quantities/* parseWhole */.z2)(text, 1, 256));
        const index = this.takeOptional('shard-index', 'a whole number from 0, below `shard-total`', (text) => (0,quantities/* parseWhole */.z2)(text, 0, (total ?? 256) - 1));
        if (this.#raw['shard-index'] === '' && this.#raw['shard-total'] === '')
            return null;
        for (const name of ['shard-index', 'shard-total']) {
            if (this.#raw[name] === '')
                this.problems.push(`\`${name}\` is needed where the other of the two is given`);
        }
        return { index: index ?? 0, total: total ?? 1 };
    }
}
/** An address may carry one, and a message is no place for it. */
const withoutPassword = (text) => text.replace(/\/\/[^/@\s]*@/, '//***@');
function quoted(text) {
    if (text.trim() === '')
        return 'nothing';
    return `\`${(0,shortened/* shortened */.v)(withoutPassword(text), 80)}\``.replace(/\s*\n\s*/g, ' ⏎ ');
}
/** The spellings of YAML 1.2's core schema, as `core.getBooleanInput` takes them. */
function parseBoolean(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    return /^(false|False|FALSE)$/.test(text) ? false : null;
}


/***/ }),

/***/ 27638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ listSome)
/* harmony export */ });
/** "a, b, c"; of more than `most` items "a, b and 7 more". */
function listSome(items, most) {
    const shown = items.slice(0, most).join(', ');
    return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}


/***/ }),

/***/ 49905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isSecureAddress)
/* harmony export */ });
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
/** Whether documents and keys may go there: https, or http to this machine itself. */
function isSecureAddress({ protocol, hostname }) {
    return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}


/***/ }),

/***/ 98777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/** At most `most` UTF-16 units (1 or more), cut with an ellipsis and never within a character. */
function shortened(text, most) {
    if (text.length <= most)
        return text;
    const cut = text.slice(0, most - 1);
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}


/***/ }),

/***/ 68961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ listCounts),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   nG: () => (/* binding */ outcomeWord)
/* harmony export */ });
/** How a file ended; exactly one for every matched file. The worst come last. */
const OUTCOMES = ['succeeded', 'not-submitted', 'cancelled', 'rejected', 'timed-out', 'failed', 'lost'];
function countOutcomes(results) {
    const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0]));
    for (const { outcome } of results)
        counts[outcome] += 1;
    return counts;
}
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
/** "3 failed, 1 lost": those that are not zero, the worst first. */
function listCounts(counts, leaveOut = []) {
    return OUTCOMES.toReversed()
        .filter((outcome) => counts[outcome] > 0 && !leaveOut.includes(outcome))
        .map((outcome) => `${counts[outcome]} ${outcomeWord(outcome)}`)
        .join(', ');
}


/***/ })

};
