export const id = 312;
export const ids = [312];
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
/** The type of a file whose name does not show one. */
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
/** All words in braces, without duplicates. */
const allPlaceholders = (template) => [
    ...new Set(template.match(/\$?\{{1,3} ?[A-Za-z_][\w.-]{0,60} ?\}{1,3}/g)),
];
/** Words in braces that `fillIn` leaves alone or misreads, such as `{filename}`, `{{path}}` and `${name}`. */
const unknownPlaceholders = (template) => allPlaceholders(template).filter((word) => word.replace(PLACEHOLDER, '') !== '');


/***/ }),

/***/ 45213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultsOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/**
 * Returns an input's default in action.yml; '' if it has none, or one that only GitHub can evaluate. The file is read when
 * the first default is asked for, since most runs need none: GitHub fills defaults in unless a wrapper passes ''.
 */
function defaultsOf(step) {
    let inputs = null;
    return (input) => {
        inputs ??= (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(step.manifest()).inputs;
        const value = inputs[input]?.default ?? '';
        return value.includes('${{') ? '' : value;
    };
}


/***/ }),

/***/ 26128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ InputReader)
});

// EXTERNAL MODULE: ./build/src/lib/truncate.js
var truncate = __webpack_require__(43799);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/lib/error-message.js
var error_message = __webpack_require__(88501);
;// CONCATENATED MODULE: ./build/src/inputs/yaml-mistakes.js

/** Says why YAML reads a value differently from what its author meant, and how to fix that; null if it does not. */
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
/** `{name}` is a mapping with a key and no value. */
const isLeftOut = (value) => value === null || ((0,dist/* isScalar */.jn)(value) && value.source === '');
const braces = (key) => `has braces without quotes in \`${key}\`, which YAML reads as a mapping: put the value in quotes, such as \`"{name}"\``;
function scalarMistake(scalar, key, source, document) {
    if (scalar.tag?.startsWith('!')) {
        return `has a \`!\` before a value of \`${key}\`, which YAML reads as a tag and drops: put the value in quotes`;
    }
    if (scalar.anchor !== undefined && !isUsed(scalar.anchor, document)) {
        return `has a \`&\` before a value of \`${key}\`, which YAML reads as an anchor and drops: put the value in quotes`;
    }
    return isCutOff(scalar, source)
        ? `has a \`#\` after a value of \`${key}\`, which YAML reads as the start of a comment: put the value in quotes, or move the comment to its own line`
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
/**
 * Only a comment after a single word, with a space after its `#`, is certainly meant as a comment. Anything else may be part
 * of the text.
 */
function isCutOff({ type, range, source: written = '' }, source) {
    if (type !== dist/* Scalar */.X5.PLAIN || !range)
        return false;
    const comment = /^[ \t]*#(.?)/.exec(source.slice(range[1], range[2] + 1));
    return comment !== null && (/\s/.test(written) || !/^\s?$/.test(comment[1] ?? ''));
}

;// CONCATENATED MODULE: ./build/src/inputs/mapping.js



/**
 * Parses a YAML or JSON mapping to text values. A plain scalar keeps its spelling, since Roe takes text: `1.10` stays
 * `1.10`, `yes` stays `yes`. Lists and nested mappings become JSON text. A value that YAML clearly reads differently from
 * what its author meant is a problem.
 */
function parseMapping(source) {
    if (source.trim() === '')
        return { ok: true, value: {} };
    try {
        // A byte order mark would shift the positions of all values by one.
        return readMapping(source.replace(/^\uFEFF/, ''));
    }
    catch (error) {
        // YAML allows some things that the library refuses only on conversion, such as merging something that is not a mapping.
        return { ok: false, error: `is not valid YAML or JSON (${(0,error_message/* errorMessage */.gJ)(error)})` };
    }
}
function readMapping(source) {
    const document = (0,dist/* parseDocument */.Tp)(source);
    const error = document.errors[0];
    // The lines after the first quote the source.
    if (error)
        return { ok: false, error: `is not valid YAML or JSON (${error.message.split(':\n')[0]})` };
    if (!(0,dist/* isMap */.jh)(document.contents))
        return { ok: false, error: 'is not a mapping of names to values' };
    const values = [];
    for (const pair of document.contents.items) {
        const key = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.source ?? pair.key.value) : '';
        if (key === '')
            return { ok: false, error: 'has a name that is not text' };
        const mistake = yamlMistake(pair.value, key, source, document);
        if (mistake !== null)
            return { ok: false, error: mistake };
        const value = valueText(pair.value, document);
        if (value === null)
            return { ok: false, error: `has no value for \`${key}\`: give one, or leave the name out` };
        values.push([key, value]);
    }
    // Object.fromEntries makes `__proto__` an ordinary name.
    return { ok: true, value: Object.fromEntries(values) };
}
function valueText(value, document) {
    const node = (0,dist/* isAlias */.Vj)(value) ? value.resolve(document) : value;
    if ((0,dist/* isScalar */.jn)(node))
        return scalarText(node);
    return (0,dist/* isNode */.Ll)(node) ? JSON.stringify(exactly(node).toJS(document)) : null;
}
/** Keeps numbers as they are written: `[1.10, 12345678901234567890]` keeps every digit, and `007` becomes text. */
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
/** In Node since version 21, but not yet in TypeScript's types. */
const { rawJSON: rawJson } = JSON;
const isJsonNumber = (text) => /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text);
function scalarText(scalar) {
    if (scalar.value === null)
        return null;
    return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
}

;// CONCATENATED MODULE: ./build/src/inputs/input-reader.js


/** Reads inputs one by one and collects their problems. If there are any, the values must not be used. */
class InputReader {
    problems = [];
    #given;
    #defaultOf;
    #missing = 0;
    /** `defaultOf` returns the default in action.yml. It applies to '' too, since a wrapper may pass an unset input as ''. */
    constructor(given, defaultOf) {
        this.#given = given;
        this.#defaultOf = defaultOf;
    }
    /** `takes` describes the valid values in a message. */
    required(name, takes, parse) {
        const given = this.#given(name);
        const value = parse(given || this.#defaultOf(name));
        if (value === null)
            this.problems.push(`\`${name}\` takes ${takes}; given: ${quoted(given)}`);
        if (value === null && given === '')
            this.#missing += 1;
        return value;
    }
    /** True if the only problem is that inputs are empty, as from a secret or variable that GitHub withholds. */
    get onlyMissing() {
        return this.problems.length === this.#missing;
    }
    optional(name, takes, parse) {
        return this.#given(name) === '' ? null : this.required(name, `${takes}, or nothing`, parse);
    }
    text(name) {
        return this.#given(name) || null;
    }
    boolean(name) {
        return this.required(name, '`true` or `false`', parseBoolean);
    }
    mapping(name) {
        const parsed = parseMapping(this.#given(name));
        if (parsed.ok)
            return parsed.value;
        this.problems.push(`\`${name}\` takes a YAML or JSON mapping, one name and value per line; the given text ${parsed.error}`);
        return {};
    }
}
/** An address may contain a password, which must not appear in a message. */
const withoutPassword = (text) => text.replace(/\/\/[^/@\s]*@/, '//***@');
function quoted(text) {
    if (text.trim() === '')
        return 'nothing';
    return `\`${(0,truncate/* truncate */.x)(withoutPassword(text), 80)}\``.replace(/\s*\n\s*/g, ' ⏎ ');
}
/** The spellings of YAML 1.2's core schema, as `core.getBooleanInput` accepts them. */
function parseBoolean(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    return /^(false|False|FALSE)$/.test(text) ? false : null;
}


/***/ }),

/***/ 92542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ parseTolerance),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   TZ: () => (/* binding */ parseArtifactName),
/* harmony export */   XV: () => (/* binding */ parseFailOn),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export OWN_METADATA */
/* harmony import */ var _files_source_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90987);
/* harmony import */ var _lib_join_first_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81094);
/* harmony import */ var _lib_secure_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49905);
/* harmony import */ var _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75398);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26128);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7850);







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
/**
 * The limit for the user's part of a job's metadata. With the action's own it stays under the 2 KB that Roe is known to
 * accept.
 */
const MAX_METADATA_BYTES = 900;
const MAX_CONCURRENCY = 256;
const MAX_POLL_INTERVAL_MS = 24 * 3_600_000;
const MAX_TIMEOUT_MS = 5 * 24 * 3_600_000;
/** Parses all inputs, or returns every problem at once. Each problem names the input, the valid values, and what was given. */
function parseInputs(given, defaultOf) {
    const reader = new _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i(given, defaultOf);
    const inputs = {
        ...readAgent(reader),
        ...readFiles(reader),
        ...readRunning(reader),
        ...readVerdict(reader),
        ...readReporting(reader),
    };
    reader.problems.push(...metadataProblems(inputs.metadata), ...templateProblems(inputs.expected));
    const { problems, onlyMissing } = reader;
    const warnings = [
        ...placeholderWarnings('inputs', inputs.agentInputs),
        ...placeholderWarnings('metadata', inputs.metadata),
    ];
    if (problems.length === 0)
        return { ok: true, inputs, warnings };
    const reportingReader = new _input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i(given, defaultOf);
    const reporting = readReporting(reportingReader);
    return { ok: false, problems, onlyMissing, reporting: reportingReader.problems.length === 0 ? reporting : null };
}
function readAgent(reader) {
    return {
        agentId: reader.required('agent-id', "the agent's UUID, which is in its address in the Roe web app", _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUuid */ .X),
        agentVersionId: reader.optional('agent-version-id', 'a UUID', _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUuid */ .X),
        organizationId: reader.optional('organization-id', 'a UUID', _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUuid */ .X),
        baseUrl: reader.required('base-url', 'an https address (http only for this machine itself)', parseBaseUrl),
    };
}
function readFiles(reader) {
    return {
        patterns: reader.required('files', 'glob patterns below the workspace, one per line, without `..`, at least one of them without `!`', parsePatterns),
        changedOnly: reader.boolean('changed-only'),
        fileInput: reader.text('file-input'),
        sendAs: reader.required('send-as', '`file` or `text`', oneOf('file', 'text')),
        agentInputs: reader.mapping('inputs'),
        metadata: reader.mapping('metadata'),
        skipCache: reader.boolean('skip-cache'),
        maxFiles: reader.required('max-files', 'a whole number from 1', (text) => (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWhole */ .z2)(text, 1, Number.MAX_SAFE_INTEGER)),
        maxFileBytes: reader.optional('max-file-size', 'a size such as `500KB`, `50MB`, or bytes', _quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBytes */ .z_),
        ifNoFilesFound: reader.required('if-no-files-found', '`error`, `warn` or `ignore`', oneOf('error', 'warn', 'ignore')),
    };
}
function readRunning(reader) {
    return {
        dryRun: reader.boolean('dry-run'),
        concurrency: reader.required('concurrency', `a whole number from 1 to ${MAX_CONCURRENCY}`, (text) => (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWhole */ .z2)(text, 1, MAX_CONCURRENCY)),
        pollIntervalMs: reader.required('poll-interval', `${durationLike('`500ms`, `5s` or `1m`')} from 10ms to 24h`, durationIn(10, MAX_POLL_INTERVAL_MS)),
        timeoutMs: reader.required('timeout', `${durationLike('`90s`, `30m` or `2h`')} up to 5 days`, durationIn(1, MAX_TIMEOUT_MS)),
        cancelOnExit: reader.boolean('cancel-on-exit'),
        failFast: reader.boolean('fail-fast'),
        resume: reader.boolean('resume'),
        matrixLeg: reader.text('matrix-leg') ?? '',
    };
}
function readVerdict(reader) {
    return {
        failOn: reader.required('fail-on', `\`any\`, \`none\`, or a list of outcomes (${FAILING.join(', ')})`, parseFailOn),
        maxFailures: reader.required('max-failures', 'a whole number such as `3`, or a share such as `5%`', parseTolerance),
        outputSchema: reader.text('output-schema'),
        expected: reader.text('expected'),
        rejectWhen: reader.text('reject-when'),
    };
}
function readReporting(reader) {
    return {
        shard: readShard(reader),
        summary: reader.boolean('summary'),
        annotations: reader.boolean('annotations'),
        comment: reader.required('comment', '`never`, `always` or `on-failure`', oneOf('never', 'always', 'on-failure')),
        artifact: reader.boolean('artifact'),
        artifactName: reader.required('artifact-name', 'a name without any of " : < > | * ? \\ / or line breaks', parseArtifactName),
        // 0 means the repository's own setting, as in actions/upload-artifact.
        artifactRetentionDays: reader.optional('artifact-retention-days', 'a whole number up to 400', (text) => (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWhole */ .z2)(text, 0, 400)) ||
            null,
        htmlReport: reader.boolean('html-report'),
        downloadReferences: reader.boolean('download-references'),
        deleteData: reader.boolean('delete-data'),
    };
}
/** Both or neither: with only one, every leg would send every file. */
function readShard(reader) {
    const total = reader.optional('shard-total', 'a whole number from 1 to 256', (text) => (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWhole */ .z2)(text, 1, 256));
    const index = reader.optional('shard-index', 'a whole number from 0, below `shard-total`', (text) => (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWhole */ .z2)(text, 0, (total ?? 256) - 1));
    const given = ['shard-index', 'shard-total'].filter((name) => reader.text(name) !== null);
    if (given.length === 0)
        return null;
    if (given.length === 1)
        reader.problems.push(`set \`shard-index\` and \`shard-total\` together; given: only \`${given[0]}\``);
    return { index: index ?? 0, total: total ?? 1 };
}
const durationLike = (examples) => `a duration such as ${examples}, or a number of seconds,`;
function oneOf(...words) {
    return (text) => words.find((word) => word === text) ?? null;
}
const durationIn = (min, max) => (text) => {
    const ms = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDurationMs */ .yi)(text);
    return ms !== null && ms >= min && ms <= max ? ms : null;
};
function parseBaseUrl(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    const bare = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    // Every route begins with `/v1`, and people often copy addresses that include it.
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
/** `@actions/glob` refuses `..` anywhere, and `.` except at the beginning. */
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
    const max = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWhole */ .z2)(text, 0, Number.MAX_SAFE_INTEGER);
    return max === null ? null : { kind: 'count', max };
}
/** Rejects what the artifact service refuses in a name (@actions/artifact, path-and-artifact-name-validation). */
const parseArtifactName = (text) => /^[^":<>|*?\r\n\\/]{1,200}$/.test(text) ? text : null;
const KNOWN_PLACEHOLDERS = '`{path}`, `{dir}`, `{name}` and `{stem}`';
/** A template without placeholders would leave almost every document unchecked. */
function templateProblems(expected) {
    return (0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownPlaceholders */ .hX)(expected ?? '').map((word) => `\`expected\` takes a path with ${KNOWN_PLACEHOLDERS}; \`${word}\` is not one of them`);
}
/** Braces may be part of a question, so an unknown placeholder is only a warning. */
function placeholderWarnings(name, values) {
    const known = name === 'inputs' ? `the placeholders are ${KNOWN_PLACEHOLDERS}` : '`metadata` has no placeholders';
    return Object.entries(values).flatMap(([key, value]) => {
        const words = name === 'inputs' ? (0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownPlaceholders */ .hX)(value) : (0,_files_source_file_js__WEBPACK_IMPORTED_MODULE_5__/* .allPlaceholders */ .cW)(value);
        if (words.length === 0)
            return [];
        const listed = words.map((word) => `\`${word}\``);
        return `\`${name}\` sends ${(0,_lib_join_first_js__WEBPACK_IMPORTED_MODULE_6__/* .joinFirst */ .F)(listed, 5)} in \`${key}\` unchanged: ${known}`;
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
/** The name in small letters takes precedence, as in curl. */
const HTTPS = ['https_proxy', 'HTTPS_PROXY'];
const HTTP = ['http_proxy', 'HTTP_PROXY'];
/** Stands in for HTTPS_PROXY only, since plain http is used only to reach this machine itself. */
const ALL = ['all_proxy', 'ALL_PROXY'];
const NONE = ['no_proxy', 'NO_PROXY'];
/**
 * The HTTP clients each read the proxy variables in their own way, and some throw on values that curl accepts. This rewrites
 * the variables so that all clients agree, masks passwords, and returns the problems found.
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
    const { value: noProxy } = firstOf(step, NONE);
    const hosts = noProxy.split(/[\s,]+/).filter(Boolean);
    if (hosts.length > 0)
        set(NONE, hosts.join(','));
    // Not every client understands that `*` means every host.
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
const unreadable = (name) => `${name} takes the address of an HTTP proxy, such as \`http://proxy.example:3128\` or \`proxy.example:3128\`; the given value (not shown, since it may hold a password) is not such an address: URL-encode characters such as @ : / # % in a user name or password`;
const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
const LONE_PERCENT = /%(?![\da-f]{2})/gi;
/**
 * The address in a form that every client reads alike; null if it is invalid. As in curl, a `%` that begins no escape stands
 * for itself.
 */
function proxyAddress(given) {
    const text = (SCHEME.test(given) ? given : `http://${given}`).replace(LONE_PERCENT, '%25');
    if (!URL.canParse(text))
        return null;
    const { protocol, username, password, pathname, search, hash, href } = new URL(text);
    // A `/`, `?` or `#` in a password ends the host early. What looks like the host is then part of the password.
    const isWhole = !/[@:]/.test(`${pathname}${search}${hash}`);
    const isReadable = decoded(username) !== null && decoded(password) !== null;
    return /^https?:$/.test(protocol) && isWhole && isReadable ? href : null;
}
/** The password as written and decoded. Works for invalid addresses too. */
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
/** Parses `500ms`, `5s`, `30m`, `2h`, or a bare number of seconds, to milliseconds; null if it is none of these. */
function parseDurationMs(text) {
    const match = DURATION.exec(text);
    if (!match)
        return null;
    return Math.round(Number(match[1]) * (MS_OF_UNIT[match[2] ?? 's'] ?? Number.NaN));
}
const SIZE = /^(\d+(?:\.\d+)?)(KB|MB|GB|B)?$/i;
const BYTES_OF_UNIT = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9 };
/** Parses `500KB`, `50MB`, `2GB`, or bytes, in powers of 1000; null if it is none of these. */
function parseBytes(text) {
    const match = SIZE.exec(text);
    if (!match)
        return null;
    return Math.round(Number(match[1]) * (BYTES_OF_UNIT[(match[2] ?? 'B').toUpperCase()] ?? Number.NaN));
}
function parseWhole(text, min, max) {
    if (!/^\d{1,15}$/.test(text))
        return null;
    const value = Number(text);
    return value >= min && value <= max ? value : null;
}


/***/ }),

/***/ 81094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ joinFirst)
/* harmony export */ });
/** "a, b, c", or "a, b and 7 more" for more than `max` items. */
function joinFirst(items, max) {
    const shown = items.slice(0, max).join(', ');
    return items.length > max ? `${shown} and ${items.length - max} more` : shown;
}


/***/ }),

/***/ 49905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isSecureAddress)
/* harmony export */ });
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
/** True if documents and keys may be sent there: https, or http to this machine itself. */
function isSecureAddress({ protocol, hostname }) {
    return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}


/***/ })

};
