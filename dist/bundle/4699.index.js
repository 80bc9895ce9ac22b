export const id = 4699;
export const ids = [4699];
export const modules = {

/***/ 23722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ usesOwnFile),
/* harmony export */   Ul: () => (/* binding */ needsFileInput),
/* harmony export */   mc: () => (/* binding */ parseAgentInputs)
/* harmony export */ });
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47091);

/** Parses the input `inputs`. A mapping with `file` or `text` is about files; any other is JSON text. */
const parseAgentInputs = (source) => (0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMappingAs */ .c)(source, toAgentInput);
function toAgentInput(key, { text, fields }) {
    const kinds = ['file', 'text'].filter((kind) => fields?.has(kind));
    const [as, other] = kinds;
    if (fields === null || as === undefined)
        return { ok: true, value: { as: 'value', template: text } };
    const refused = (trouble) => ({ ok: false, error: `${trouble}${TAKES}` });
    if (other !== undefined)
        return refused(`has both \`file\` and \`text\` for \`${key}\``);
    const unknown = [...fields.keys()].find((name) => name !== as && name !== 'optional');
    if (unknown !== undefined)
        return refused(`has \`${unknown}\` beside \`${as}\` for \`${key}\``);
    const optional = fields.get('optional') ?? (fields.has('optional') ? null : false);
    if (typeof optional !== 'boolean')
        return refused(`has neither \`true\` nor \`false\` as \`optional\` of \`${key}\``);
    const path = fields.get(as);
    const template = typeof path === 'string' ? path.trim() : '';
    if (template === '')
        return refused(`has no path as \`${as}\` of \`${key}\``);
    if (/[\r\n]/.test(template))
        return refused(`has several lines as \`${as}\` of \`${key}\``);
    if (leadsOut(template))
        return refused(`has a path as \`${as}\` of \`${key}\` that leads out of the workspace`);
    return { ok: true, value: { as, template, optional } };
}
const TAKES = ': give `file` or `text`, with one path or glob below the workspace, and `optional: true` if it may be missing; put JSON in quotes to send it as it is';
/** Absolute paths may lead into the workspace, which is not known here. */
const leadsOut = (template) => /^~(?=$|[\\/])/.test(template) || template.split(/[\\/]/).includes('..');
/** Whether the template stands for the case's own file, or for all files of its folder. */
const usesOwnFile = (template) => ['{path}', '{dir}/{name}'].includes(template.replace(/^(?:\.\/)+/, ''));
/** Whether the matched files are named by no input. They go to the one input that can take them. */
const needsFileInput = (inputs) => inputs.rows === null &&
    !Object.values(inputs.agentInputs).some(({ as, template }) => as !== 'value' && usesOwnFile(template));


/***/ }),

/***/ 51760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readColumns)
/* harmony export */ });
/* harmony import */ var _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62623);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21187);


/** A table with more columns is read by nobody. */
const MAX_COLUMNS = 20;
/** Reads `columns`, with a problem for each line that is no pointer. */
function readColumns(reader) {
    const lines = (reader.text('columns') ?? '').split(/\r?\n/).map((line) => line.trim());
    const given = [...new Set(lines.filter((line) => line !== ''))];
    if (given.length > MAX_COLUMNS) {
        reader.problems.push(`\`columns\` takes at most ${MAX_COLUMNS} JSON Pointers; given: ${given.length}`);
    }
    return given.flatMap((line) => {
        const pointer = (0,_lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePointer */ .vp)(line);
        if (pointer !== null)
            return [pointer];
        reader.problems.push(`\`columns\` takes JSON Pointers into the output, one a line, such as \`/total\` or \`/vendor/name\`; given: ${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(line)}`);
        return [];
    });
}


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

/***/ 21187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   i: () => (/* binding */ InputReader)
/* harmony export */ });
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43799);
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47091);


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
        return this.parsed(name, _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMapping */ .K);
    }
    /** A mapping of names to values, which may be empty. */
    parsed(name, parse) {
        const parsed = parse(this.#given(name));
        if (parsed.ok)
            return parsed.value;
        this.problems.push(`\`${name}\` takes a YAML or JSON mapping, one name and value per line; the given text ${parsed.error}`);
        return {};
    }
}
/** An address may contain a password, which must not appear in a message. */
const withoutPassword = (text) => text.replace(/\/\/[^/@\s]*@/, '//***@');
/** A given value as a message shows it. */
function quoted(text) {
    if (text.trim() === '')
        return 'nothing';
    return `\`${(0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .x)(withoutPassword(text), 80)}\``.replace(/\s*\n\s*/g, ' ⏎ ');
}
/** The spellings of YAML 1.2's core schema, as `core.getBooleanInput` accepts them. */
function parseBoolean(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    return /^(false|False|FALSE)$/.test(text) ? false : null;
}


/***/ }),

/***/ 21277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xk: () => (/* binding */ ARTIFACT_NAME),
  yL: () => (/* binding */ oneOf),
  TZ: () => (/* binding */ parseArtifactName),
  XV: () => (/* binding */ parseFailOn),
  TL: () => (/* binding */ parseInputs),
  BL: () => (/* binding */ parseTolerance),
  R9: () => (/* binding */ readArtifact),
  iZ: () => (/* binding */ readMinAccuracy)
});

// UNUSED EXPORTS: OWN_METADATA

// EXTERNAL MODULE: ./build/src/lib/join-first.js
var join_first = __webpack_require__(81094);
// EXTERNAL MODULE: ./build/src/lib/secure-address.js
var secure_address = __webpack_require__(49905);
// EXTERNAL MODULE: ./build/src/lib/uuid.js
var uuid = __webpack_require__(75398);
// EXTERNAL MODULE: ./build/src/outcome.js
var outcome = __webpack_require__(68961);
// EXTERNAL MODULE: ./build/src/inputs/agent-inputs.js
var agent_inputs = __webpack_require__(23722);
// EXTERNAL MODULE: ./build/src/inputs/columns.js
var columns = __webpack_require__(51760);
// EXTERNAL MODULE: ./build/src/inputs/input-reader.js
var input_reader = __webpack_require__(21187);
// EXTERNAL MODULE: ./build/src/lib/json.js
var json = __webpack_require__(90467);
;// CONCATENATED MODULE: ./build/src/inputs/quantities.js
const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/;
const MS_OF_UNIT = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** Parses `500ms`, `5s`, `30m`, `2h`, or a bare number of seconds, to milliseconds; null if it is none of these. */
function parseDurationMs(text) {
    const match = DURATION.exec(text);
    if (!match)
        return null;
    return Math.round(Number(match[1]) * (MS_OF_UNIT[match[2] ?? 's'] ?? Number.NaN));
}
/** Parses `5%` or `99.5 %`; null if it is not a share from 0 % to 100 %. */
function parsePercent(text) {
    const match = /^(\d+(?:\.\d+)?)\s*%$/.exec(text.trim());
    const percent = Number(match?.[1]);
    return match !== null && percent <= 100 ? percent : null;
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
/** An amount above 0 in whatever unit Roe reports costs. */
function parseCost(text) {
    if (!/^\d{1,12}(\.\d{1,6})?$/.test(text))
        return null;
    return Number(text) > 0 ? Number(text) : null;
}

;// CONCATENATED MODULE: ./build/src/inputs/matrix.js


/** GitHub allows no more legs in a matrix. */
const MAX_SHARDS = 256;
/** A workflow job without a matrix is the only leg of one. */
const ONLY_LEG = { index: 0, total: 1 };
/** Which leg of a matrix this workflow job is, and the part of the files that it takes; null for all of them. */
function readMatrix(reader) {
    const context = "GitHub's strategy context as JSON, which is its default";
    const leg = reader.optional('strategy', context, parseStrategy) ?? ONLY_LEG;
    return {
        // The rest of the context may differ between the attempts of a workflow run.
        matrixLeg: `${leg.index + 1}/${leg.total}`,
        shard: reader.optional('shard', `\`auto\` or a part such as \`2/5\` (counted from 1, of at most ${MAX_SHARDS})`, (text) => (text === 'auto' ? leg : parsePart(text))),
    };
}
/** Without a matrix, some runners have no such context, or an empty one. */
function parseStrategy(text) {
    const context = (0,json/* parseJson */.qF)(text);
    if (context === null)
        return ONLY_LEG;
    if (!(0,json/* isFields */.Ce)(context))
        return null;
    const { 'job-index': index = null, 'job-total': total = null } = context;
    if (index === null && total === null)
        return ONLY_LEG;
    return typeof index === 'number' && typeof total === 'number' ? parsePart(`${index + 1}/${total}`) : null;
}
function parsePart(text) {
    const [, part = '', of = ''] = /^(\d+)\s*\/\s*(\d+)$/.exec(text) ?? [];
    const total = parseWhole(of, 1, MAX_SHARDS);
    const number = total === null ? null : parseWhole(part, 1, total);
    return total === null || number === null ? null : { index: number - 1, total };
}

// EXTERNAL MODULE: ./build/src/lib/json-pointer.js
var json_pointer = __webpack_require__(62623);
// EXTERNAL MODULE: ./build/src/inputs/mapping.js + 1 modules
var inputs_mapping = __webpack_require__(47091);
;// CONCATENATED MODULE: ./build/src/inputs/min-accuracy.js



const OTHERS = '*';
/** Parses `95%`, or a mapping of JSON Pointers and `*` to such shares. Null if it is neither. */
function parseMinAccuracy(text) {
    const single = parsePercent(text);
    if (single !== null)
        return { named: [], others: single };
    const mapping = (0,inputs_mapping/* parseMapping */.K)(text);
    if (!mapping.ok)
        return null;
    const { [OTHERS]: others, ...fields } = mapping.value;
    const named = Object.entries(fields).map(([name, share]) => {
        const pointer = (0,json_pointer/* parsePointer */.vp)(name);
        const percent = parsePercent(share);
        return pointer === null || percent === null ? null : { text: name, pointer, percent };
    });
    const floors = named.filter((floor) => floor !== null);
    const percent = others === undefined ? null : parsePercent(others);
    const isValid = floors.length === named.length && (others === undefined || percent !== null);
    return isValid && (percent !== null || floors.length > 0) ? { named: floors, others: percent } : null;
}

// EXTERNAL MODULE: ./build/src/inputs/template.js
var inputs_template = __webpack_require__(84157);
;// CONCATENATED MODULE: ./build/src/inputs/inputs.js











/** Metadata that the action writes on each job itself, which a user's `metadata` cannot replace. */
const OWN_METADATA = [
    'github_repository',
    'github_sha',
    'github_run_id',
    'github_run_attempt',
    'github_job',
    'github_run_url',
    'case',
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
const MIN_USUAL_TIMEOUT_MS = 30_000;
const MAX_TIMEOUT_MS = 5 * 24 * 3_600_000;
/** Parses all inputs, or returns every problem at once. Each problem names the input, the valid values, and what was given. */
function parseInputs(given, defaultOf) {
    const reader = new input_reader/* InputReader */.i(given, defaultOf);
    const inputs = {
        ...readAgent(reader),
        ...readFiles(reader),
        ...readRunning(reader),
        ...readVerdict(reader),
        ...readReporting(reader),
    };
    reader.problems.push(...metadataProblems(inputs.metadata), ...(inputs.rows === null ? templateProblems(inputs) : []));
    const { problems, onlyMissing } = reader;
    const warnings = [
        ...timeoutWarnings(inputs.timeoutMs),
        ...(inputs.rows === null ? inputWarnings(inputs.agentInputs) : []),
        ...metadataWarnings(inputs.metadata),
    ];
    if (problems.length === 0)
        return { ok: true, inputs, warnings };
    const reportingReader = new input_reader/* InputReader */.i(given, defaultOf);
    const reporting = readReporting(reportingReader);
    return { ok: false, problems, onlyMissing, reporting: reportingReader.problems.length === 0 ? reporting : null };
}
function readAgent(reader) {
    return {
        agentId: reader.required('agent-id', "the agent's UUID, which is in its address in the Roe web app", uuid/* parseUuid */.X),
        agentVersionId: reader.optional('agent-version-id', 'a UUID', uuid/* parseUuid */.X),
        baseUrl: reader.required('base-url', 'an https address without a path (http only for this machine itself), or ROE_BASE_URL in its place', parseBaseUrl),
    };
}
function readFiles(reader) {
    return {
        ...readCases(reader),
        changedOnly: reader.boolean('changed-only'),
        agentInputs: reader.parsed('inputs', agent_inputs/* parseAgentInputs */.mc),
        metadata: reader.mapping('metadata'),
        skipCache: reader.boolean('skip-cache'),
        postActions: reader.required('post-actions', '`allow`, `refuse` or `not-on-pull-requests`', oneOf('allow', 'refuse', 'not-on-pull-requests')),
        maxFiles: reader.required('max-files', 'a whole number from 1', (text) => parseWhole(text, 1, Number.MAX_SAFE_INTEGER)),
        maxFileBytes: reader.optional('max-file-size', 'a size such as `500KB`, `50MB`, or bytes', parseBytes),
        maxCost: reader.optional('max-cost', 'a number above 0 such as `10` or `2.50`, without a currency', parseCost),
        ifNoFilesFound: reader.required('if-no-files-found', '`error`, `warn` or `ignore`', oneOf('error', 'warn', 'ignore')),
    };
}
const PATTERNS = 'glob patterns below the workspace, one per line, without `..`, at least one of them without `!`';
/** Exactly one of `files` and `rows` makes the cases. */
function readCases(reader) {
    const rows = reader.optional('rows', 'the path of a table below the workspace, without `..`', parseTablePath);
    const given = reader.text('files');
    if (rows !== null && given !== null) {
        reader.problems.push('`files` and `rows` exclude each other, since both say what the cases are; given: both');
    }
    const oneJobPer = reader.required('one-job-per', '`file` or `folder`', oneOf('file', 'folder'));
    if (rows !== null && oneJobPer === 'folder') {
        reader.problems.push('`one-job-per: folder` needs `files`; with `rows`, each row of the table is one job');
    }
    const patterns = rows === null ? reader.required('files', `${PATTERNS}, unless \`rows\` is given`, parsePatterns) : [];
    return { rows, oneJobPer, patterns };
}
const parseTablePath = (text) => text.includes('\n') || text.split(/[\\/]/).includes('..') ? null : text;
function readRunning(reader) {
    return {
        dryRun: reader.boolean('dry-run'),
        concurrency: reader.required('concurrency', `a whole number from 1 to ${MAX_CONCURRENCY}`, (text) => parseWhole(text, 1, MAX_CONCURRENCY)),
        pollIntervalMs: reader.required('poll-interval', `${durationLike('`500ms`, `5s` or `1m`')} from 10ms to 24h`, durationIn(10, MAX_POLL_INTERVAL_MS)),
        timeoutMs: reader.required('timeout', `${durationLike('`90s`, `30m` or `2h`')} up to 5 days`, durationIn(1, MAX_TIMEOUT_MS)),
        cancelOnExit: reader.boolean('cancel-on-exit'),
        failFast: reader.boolean('fail-fast'),
        resume: reader.boolean('resume'),
    };
}
function readVerdict(reader) {
    return {
        failOn: reader.required('fail-on', `\`any\`, \`none\`, or a list of outcomes (${FAILING.join(', ')})`, parseFailOn),
        maxFailures: reader.required('max-failures', 'a whole number such as `3`, or a share such as `5%`', parseTolerance),
        outputSchema: reader.text('output-schema'),
        ...readExpected(reader),
        rejectWhen: reader.text('reject-when'),
    };
}
function readExpected(reader) {
    const expected = reader.text('expected');
    const minAccuracy = readMinAccuracy(reader);
    if (minAccuracy !== null && expected === null) {
        reader.problems.push('`min-accuracy` needs `expected`, which says what is right; given: no `expected`');
    }
    return { expected, minAccuracy };
}
const readMinAccuracy = (reader) => reader.optional('min-accuracy', 'a share such as `95%`, or a mapping of JSON Pointers, and "*" for all others, to such shares, as in `/total: 99%`', parseMinAccuracy);
function readReporting(reader) {
    return {
        ...readMatrix(reader),
        columns: (0,columns/* readColumns */.E)(reader),
        summary: reader.boolean('summary'),
        annotations: reader.boolean('annotations'),
        comment: reader.required('comment', '`never`, `always` or `on-failure`', oneOf('never', 'always', 'on-failure')),
        ...readArtifact(reader),
        htmlReport: reader.boolean('html-report'),
        downloadReferences: reader.boolean('download-references'),
        deleteData: reader.boolean('delete-data'),
    };
}
const durationLike = (examples) => `a duration such as ${examples}, or a number of seconds,`;
function oneOf(...words) {
    return (text) => words.find((word) => word === text) ?? null;
}
const durationIn = (min, max) => (text) => {
    const ms = parseDurationMs(text);
    return ms !== null && ms >= min && ms <= max ? ms : null;
};
function parseBaseUrl(text) {
    if (!URL.canParse(text))
        return null;
    const url = new URL(text);
    const bare = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    // Every route begins with `/v1`, and people often copy addresses that include it.
    const hasPath = !/^\/*(?:v1\/*)?$/.test(url.pathname);
    return (0,secure_address/* isSecureAddress */.Q)(url) && bare && !hasPath ? url.origin : null;
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
const FAILING = outcome/* OUTCOMES */.im.filter((outcome) => outcome !== 'succeeded');
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
    const percent = parsePercent(text);
    if (percent !== null)
        return { kind: 'share', percent };
    const max = parseWhole(text, 0, Number.MAX_SAFE_INTEGER);
    return max === null ? null : { kind: 'count', max };
}
const ARTIFACT_NAME = 'a name such as `roe-results`, without any of " : < > | * ? \\ / or line breaks';
function readArtifact(reader) {
    // `true` is a name that nobody means.
    const parse = (text) => (/^true$/i.test(text) ? null : parseArtifactName(text));
    const name = reader.required('artifact', `${ARTIFACT_NAME}, or \`false\` for none`, parse);
    const days = reader.optional('artifact-retention-days', 'a whole number up to 400', (text) => parseWhole(text, 0, 400));
    return {
        artifactName: /^(false|False|FALSE)$/.test(name) ? null : name,
        // 0 means the repository's own setting, as in actions/upload-artifact.
        artifactRetentionDays: days || null,
    };
}
/** Rejects what the artifact service refuses in a name (@actions/artifact, path-and-artifact-name-validation). */
const parseArtifactName = (text) => /^[^":<>|*?\r\n\\/]{1,200}$/.test(text) ? text : null;
const KNOWN_PLACEHOLDERS = '`{path}`, `{dir}`, `{name}` and `{stem}`';
/** An unknown word in a path would find nothing, or leave almost every document unchecked. */
function templateProblems({ expected, agentInputs }) {
    const paths = Object.entries(agentInputs).filter(([, { as }]) => as !== 'value');
    const templates = [
        ...paths.map(([key, { template }]) => [`the path of \`${key}\` in \`inputs\``, template]),
        ...(expected === null ? [] : [['`expected`', expected]]),
    ];
    return templates.flatMap(([what, template]) => (0,inputs_template/* unknownWords */.ky)(template).map((word) => `${what} takes a path with ${KNOWN_PLACEHOLDERS}; \`${word}\` is not one of them`));
}
/** Braces may be part of a question, so an unknown placeholder in a text is only a warning. */
function inputWarnings(agentInputs) {
    return Object.entries(agentInputs).flatMap(([key, { as, template }]) => as === 'value'
        ? sentUnchanged('inputs', key, (0,inputs_template/* unknownWords */.ky)(template), `the placeholders are ${KNOWN_PLACEHOLDERS}`)
        : []);
}
/** A bare number is seconds. Hardly a job ends within so few. */
const timeoutWarnings = (timeoutMs) => timeoutMs >= MIN_USUAL_TIMEOUT_MS
    ? []
    : [
        `\`timeout\` is ${timeoutMs / 1000} s, after which jobs that are still open are cancelled although they are paid for: write \`30m\` for minutes`,
    ];
const metadataWarnings = (metadata) => Object.entries(metadata).flatMap(([key, value]) => sentUnchanged('metadata', key, (0,inputs_template/* wordsInBraces */.F2)(value), '`metadata` has no placeholders'));
function sentUnchanged(name, key, words, why) {
    const listed = words.map((word) => `\`${word}\``);
    return words.length === 0 ? [] : [`\`${name}\` sends ${(0,join_first/* joinFirst */.F)(listed, 5)} in \`${key}\` unchanged: ${why}`];
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

/***/ 47091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ parseMapping),
  c: () => (/* binding */ parseMappingAs)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/lib/error-message.js
var error_message = __webpack_require__(88501);
// EXTERNAL MODULE: ./build/src/lib/exact-json.js
var exact_json = __webpack_require__(36949);
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
const parseMapping = (source) => parseMappingAs(source, (_, { text }) => ({ ok: true, value: text }));
/** `read` turns each value into what is wanted, or names a problem. */
function parseMappingAs(source, read) {
    if (source.trim() === '')
        return { ok: true, value: {} };
    try {
        // A byte order mark would shift the positions of all values by one.
        return readMapping(source.replace(/^\uFEFF/, ''), read);
    }
    catch (error) {
        // YAML allows some things that the library refuses only on conversion, such as merging something that is not a mapping.
        return { ok: false, error: `is not valid YAML or JSON (${(0,error_message/* errorMessage */.gJ)(error)})` };
    }
}
function readMapping(source, read) {
    const document = (0,dist/* parseDocument */.Tp)(source);
    const error = document.errors[0];
    // The lines after the first quote the source.
    if (error?.code === 'BLOCK_AS_IMPLICIT_KEY') {
        const line = error.linePos?.[0].line ?? 1;
        return {
            ok: false,
            error: `has a value with \`: \` in it on line ${line}, which YAML takes for another name: put the value in quotes`,
        };
    }
    if (error)
        return { ok: false, error: `is not valid YAML or JSON (${error.message.split(':\n')[0]})` };
    if (!(0,dist/* isMap */.jh)(document.contents)) {
        const hint = /^[\w-]+:\S/m.test(source) ? ': put a space after each colon' : '';
        return { ok: false, error: `is not a mapping of names to values${hint}` };
    }
    const values = [];
    for (const pair of document.contents.items) {
        const key = keyText(pair.key);
        if (key === '')
            return { ok: false, error: 'has a name that is not text' };
        const mistake = yamlMistake(pair.value, key, source, document);
        if (mistake !== null)
            return { ok: false, error: mistake };
        const value = mappedValue(pair.value, document);
        if (value === null)
            return { ok: false, error: `has no value for \`${key}\`: give one, or leave the name out` };
        const wanted = read(key, value);
        if (!wanted.ok)
            return wanted;
        values.push([key, wanted.value]);
    }
    // Object.fromEntries makes `__proto__` an ordinary name.
    return { ok: true, value: Object.fromEntries(values) };
}
const keyText = (key) => ((0,dist/* isScalar */.jn)(key) ? String(key.source ?? key.value) : '');
function mappedValue(value, document) {
    const node = (0,dist/* isAlias */.Vj)(value) ? value.resolve(document) : value;
    if ((0,dist/* isScalar */.jn)(node)) {
        const text = scalarText(node);
        return text === null ? null : { text, fields: null };
    }
    if (!(0,dist/* isNode */.Ll)(node))
        return null;
    const fields = (0,dist/* isMap */.jh)(node) ? new Map(node.items.map((pair) => [keyText(pair.key), fieldOf(pair.value)])) : null;
    return { text: JSON.stringify((0,exact_json/* exactValue */.zT)(node, document)), fields };
}
function fieldOf(value) {
    if (!(0,dist/* isScalar */.jn)(value))
        return null;
    return typeof value.value === 'boolean' ? value.value : scalarText(value);
}
function scalarText(scalar) {
    if (scalar.value === null)
        return null;
    return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
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

/***/ 84157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ fileWords),
/* harmony export */   F2: () => (/* binding */ wordsInBraces),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   Hw: () => (/* binding */ folderNames),
/* harmony export */   fH: () => (/* binding */ rowNames),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   jx: () => (/* binding */ fileNames),
/* harmony export */   ky: () => (/* binding */ unknownWords),
/* harmony export */   s1: () => (/* binding */ unknownColumns)
/* harmony export */ });
/* harmony import */ var _lib_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36949);

const BRACES = /\{([^{}]*)\}/g;
/** Fills in each `{word}`. What is filled in is never read again, whatever it contains. */
const fill = (template, names) => template.replace(BRACES, (braces, word) => names(word) ?? braces);
/** What `{path}`, `{dir}`, `{name}` and `{stem}` stand for. `dir` is `.` at the top, as in a shell. */
function fileWords(path) {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    const dot = name.lastIndexOf('.');
    return { path, dir: slash < 0 ? '.' : path.slice(0, slash), name, stem: dot > 0 ? name.slice(0, dot) : name };
}
const namesIn = (words) => (word) => Object.hasOwn(words, word) ? (words[word] ?? null) : null;
const fileNames = (path) => namesIn(fileWords(path));
/** The names of a case that is a folder, whose path has no slash at the end and is `.` at the top. */
function folderNames(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return namesIn({ path, dir: path, name, stem: name });
}
/** A word that this row lacks, and others have, stands for nothing. */
const rowNames = (values, columns) => (word) => columns.has(word) ? (0,_lib_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(valueAt(values, word)) : null;
/** A column of exactly this name comes first; then dots lead into nested values. Undefined if there is no value. */
function valueAt(values, word) {
    if (Object.hasOwn(values, word))
        return values[word];
    let found = values;
    for (const key of word.split('.')) {
        if (!(0,_lib_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFields */ .s6)(found) || !Object.hasOwn(found, key))
            return undefined;
        found = found[key];
    }
    return found;
}
const WORD = /\$?\{{1,3} ?[A-Za-z_][\w.-]{0,60} ?\}{1,3}/g;
const FILE_PLACEHOLDER = /\{(path|dir|name|stem)\}/g;
/** All words in braces that look like placeholders, braces included, without duplicates. */
const wordsInBraces = (template) => [...new Set(template.match(WORD))];
/** Words in braces that are left alone or misread if a case is a file, such as `{filename}`, `{{path}}` and `${name}`. */
const unknownWords = (template) => wordsInBraces(template).filter((word) => word.replace(FILE_PLACEHOLDER, '') !== '');
const LIKE_A_WORD = /^ ?[\p{L}_][\p{L}\p{N}\p{M}_.-]{0,60} ?$/u;
/** `{{word}}` belongs to another program's templates; `{"a":{word}}` has braces of JSON around a placeholder. */
const SINGLE_BRACES = /(?<!\{)\{([^{}]*)\}|\{([^{}]*)\}(?!\})/g;
/** Words in single braces that were probably meant as columns of the table, and are none, without duplicates. */
function unknownColumns(template, columns) {
    const words = [...template.matchAll(SINGLE_BRACES)].map(([, one, other]) => one ?? other ?? '');
    const unknown = words.filter((word) => !columns.has(word) && (LIKE_A_WORD.test(word) || isNear(word, columns)));
    return [...new Set(unknown)];
}
/** Whether a column differs only in case and spaces, such as `Company name` from `company  name`. */
const isNear = (word, { names }) => loosely(word) !== '' && names.some((name) => loosely(name) === loosely(word));
const loosely = (name) => name.toLowerCase().replace(/[\s_-]+/g, '');


/***/ }),

/***/ 36949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ parseExactly),
/* harmony export */   Po: () => (/* binding */ isRawJson),
/* harmony export */   TG: () => (/* binding */ rawJson),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   s6: () => (/* binding */ hasFields),
/* harmony export */   zT: () => (/* binding */ exactValue)
/* harmony export */ });
/* unused harmony export exactNumber */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** In Node since version 21, but not yet in TypeScript's types. */
const { rawJSON: rawJson, isRawJSON: isRawJson } = JSON;
/**
 * A number that JSON writes as it is written here: a plain number if that is enough, such as 12 and 0.5, otherwise one that
 * only `JSON.stringify` and `textOf` can read, such as 1.10 and 12345678901234567890. `007` is no number in JSON, and
 * stays text.
 */
function exactNumber(written) {
    if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(written))
        return written;
    const number = Number(written);
    return String(number) === written ? number : rawJson(written);
}
/** Replaces each number of a parsed YAML node by its exact one, and returns the node's value. */
function exactValue(node, document) {
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(node, {
        Scalar: (at, scalar) => {
            if (at === 'key' || typeof scalar.value !== 'number')
                return;
            scalar.value = exactNumber(scalar.source ?? String(scalar.value));
        },
    });
    return node.toJS(document);
}
/** A number that may lose digits, after the sign before it. A whole number of 15 digits never does, and no number 0 but -0. */
const INEXACT = /[:,[\s](?:-0|-?\d{16}|-?\d+[.eE])/;
/** Parses the JSON of a list or an object with exact numbers. Throws if it is not JSON. */
function parseExactly(text) {
    // A reviver is ten times slower.
    if (!INEXACT.test(text))
        return JSON.parse(text);
    return JSON.parse(text, (_, value, context) => typeof value === 'number' ? exactNumber(context?.source ?? String(value)) : value);
}
/** The text of a value, as Roe takes it: nothing for null, and JSON for lists and objects. */
function textOf(value) {
    if (value === null || value === undefined)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** Whether the value has fields. An exact number has none, though JavaScript sees an object. */
const hasFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !isRawJson(value);


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

/***/ 62623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   po: () => (/* binding */ pointerText),
/* harmony export */   sZ: () => (/* binding */ valueAtPointer),
/* harmony export */   vp: () => (/* binding */ parsePointer),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/** Null if the text is not a JSON Pointer. */
function parsePointer(text) {
    if (!/^(\/([^~/]|~[01])*)*$/.test(text))
        return null;
    const [, ...parts] = text.split('/');
    return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
const pointerText = (pointer) => pointer.reduce(pointerTo, '');
/** The JSON Pointer to a member of the value at `parent`. */
const pointerTo = (parent, name) => `${parent}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
/** Undefined if there is nothing at that place. */
function valueAtPointer(value, pointer) {
    let found = value;
    for (const part of pointer) {
        if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part))
            return undefined;
        if (Array.isArray(found) && part === 'length')
            return undefined;
        found = found[part];
    }
    return found;
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


/***/ }),

/***/ 43799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ truncate)
/* harmony export */ });
/** At most `max` UTF-16 units (1 or more). A longer text ends in an ellipsis, and no character is split. */
function truncate(text, max) {
    if (text.length <= max)
        return text;
    const cut = text.slice(0, max - 1);
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}


/***/ }),

/***/ 68961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ listCounts),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   nG: () => (/* binding */ outcomeWord),
/* harmony export */   zn: () => (/* binding */ byWorstOutcome)
/* harmony export */ });
/** How a case ended; exactly one for every case. The worst come last. */
const OUTCOMES = ['succeeded', 'not-submitted', 'cancelled', 'rejected', 'timed-out', 'failed', 'lost'];
function countOutcomes(results) {
    const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0]));
    for (const { outcome } of results)
        counts[outcome] += 1;
    return counts;
}
/** For sorting. Sorts are stable, so rows with the same outcome keep their order. */
const byWorstOutcome = (a, b) => OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome);
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
/** Such as "3 failed, 1 lost": the counts that are not zero, the worst first. */
function listCounts(counts, leaveOut = []) {
    return OUTCOMES.toReversed()
        .filter((outcome) => counts[outcome] > 0 && !leaveOut.includes(outcome))
        .map((outcome) => `${counts[outcome]} ${outcomeWord(outcome)}`)
        .join(', ');
}


/***/ })

};
