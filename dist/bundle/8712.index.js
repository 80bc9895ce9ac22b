export const id = 8712;
export const ids = [8712,3185];
export const modules = {

/***/ 77883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ byId),
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   GC: () => (/* binding */ wordFor),
/* harmony export */   K: () => (/* binding */ onlyFileOf),
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   bn: () => (/* binding */ allOf)
/* harmony export */ });
/* harmony import */ var _lib_compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66792);

const byId = (a, b) => (0,_lib_compare_text_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(a.id, b.id);
/** The case's file if the case is nothing else, or null. */
const onlyFileOf = ({ id, files, row }) => {
    const [only] = files;
    return row === null && files.length === 1 && only?.file.path === id ? only.file : null;
};
/** A file's name in sentences about its case. */
const nameIn = (of, { path }) => (onlyFileOf(of) === null ? path : 'the file');
const wordFor = (cases) => cases.every((one) => onlyFileOf(one) !== null) ? 'file' : 'case';
const size = ({ cases, refused }) => cases.length + refused.length;
const allOf = ({ cases, refused }) => [...cases, ...refused.map((skipped) => skipped.case)];


/***/ }),

/***/ 39041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ checkExpected),
  S: () => (/* binding */ missingFields)
});

// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/lib/json.js
var json = __webpack_require__(90467);
// EXTERNAL MODULE: ./build/src/lib/json-pointer.js
var json_pointer = __webpack_require__(62623);
// EXTERNAL MODULE: ./build/src/checks/difference.js
var difference = __webpack_require__(50532);
// EXTERNAL MODULE: ./build/src/checks/pair-items.js
var pair_items = __webpack_require__(95626);
;// CONCATENATED MODULE: ./build/src/checks/compare-expected.js




/**
 * Compares objects only by the expected names, and lists in full: by index, by a key (`{"$by": "/sku", "$items": […]}`), or in any
 * order (`{"$set": […]}`). `{"$number": n, "$tolerance": t}` accepts a number that is off by at most `t`. `{"$pattern": "…"}`
 * accepts a text that contains a match of the regular expression. `actual` is undefined if there is no value.
 */
function compareExpected(expected, actual) {
    const found = { differences: [], fields: [] };
    compareAt({ pointer: '', field: '', expected, actual }, found);
    return found;
}
function compareAt(place, found) {
    const { expected, actual } = place;
    if (Array.isArray(expected))
        compareList(place, byIndex(expected, actual), found);
    else if (!(0,json/* isFields */.Ce)(expected))
        compareField(place, expected === actual, found);
    else if ('$number' in expected)
        compareField(place, isNear(expected, actual), found);
    else if ('$pattern' in expected)
        compareField(place, matches(expected, actual), found);
    else if ('$set' in expected)
        compareField(place, isSameSet(expected.$set, actual), found);
    else if ('$by' in expected)
        compareList(place, byKey(expected, actual), found);
    else
        compareObject(place, expected, found);
}
function compareField({ field, ...place }, isRight, found) {
    const { pointer, expected, actual } = place;
    const state = isRight ? 'right' : actual === undefined ? 'missing' : 'wrong';
    found.fields.push({ pointer: field, state, values: valuesOf(expected, actual), isList: false });
    if (!isRight)
        found.differences.push({ pointer, expected, actual });
}
/** If the container is missing or of another kind, that is one difference, and each field in it is missing. */
const silently = ({ fields }) => ({ differences: [], fields });
function compareObject(place, expected, found) {
    const { pointer, field, actual } = place;
    const entries = Object.entries(expected);
    if (entries.length === 0)
        compareField(place, (0,json/* isFields */.Ce)(actual), found);
    const isObject = (0,json/* isFields */.Ce)(actual);
    if (!isObject && entries.length > 0)
        found.differences.push({ pointer, expected, actual });
    for (const [key, value] of entries) {
        const inner = {
            pointer: (0,json_pointer/* pointerTo */.xH)(pointer, key),
            field: (0,json_pointer/* pointerTo */.xH)(field, key),
            expected: value,
            actual: isObject && Object.hasOwn(actual, key) ? actual[key] : undefined,
        };
        compareAt(inner, isObject ? found : silently(found));
    }
}
function byIndex(expected, value) {
    const actual = Array.isArray(value) ? value : null;
    const items = expected.map((item, at) => ({ expected: item, at: at < (actual?.length ?? 0) ? at : null, name: at }));
    return { items, actual };
}
function byKey({ $by, $items }, value) {
    const key = (0,json_pointer/* parsePointer */.vp)(String($by)) ?? [];
    const actual = Array.isArray(value) ? value : null;
    const places = new Map();
    for (const [at, item] of (actual ?? []).entries()) {
        const text = (0,pair_items/* keyOf */.T)(item, key);
        if (text !== null && !places.has(text))
            places.set(text, at);
    }
    const items = (Array.isArray($items) ? $items : []).map((item) => ({
        expected: item,
        at: places.get((0,pair_items/* keyOf */.T)(item, key) ?? '') ?? null,
        name: '*',
    }));
    return { items, actual };
}
function compareList(place, { items, actual }, found) {
    const { pointer, field, expected } = place;
    if (items.length === 0) {
        compareField(place, actual?.length === 0, found);
        return;
    }
    for (const { expected: item, at, name } of items) {
        const inner = {
            pointer: (0,json_pointer/* pointerTo */.xH)(pointer, at ?? name),
            field: (0,json_pointer/* pointerTo */.xH)(field, name),
            expected: item,
            actual: at === null ? undefined : actual?.[at],
        };
        compareAt(inner, at === null ? silently(found) : found);
    }
    const paired = items.filter(({ at }) => at !== null).length;
    if (paired < items.length || paired !== actual?.length) {
        found.differences.push({ pointer, expected, actual: place.actual });
    }
    if (actual === null)
        return;
    const state = actual.length > paired ? 'wrong' : 'right';
    found.fields.push({ pointer: field, state, values: null, isList: true });
}
function isNear(expected, actual) {
    if (typeof actual !== 'number' || typeof expected.$number !== 'number')
        return false;
    // Allows one rounding step of the larger number, so that 0.1 + 0.2 is within 0 of 0.3.
    const rounding = Number.EPSILON * Math.max(Math.abs(actual), Math.abs(expected.$number), 1);
    return Math.abs(actual - expected.$number) <= (0,difference/* toleranceOf */.Lz)(expected) + rounding;
}
function matches({ $pattern }, actual) {
    return typeof $pattern === 'string' && typeof actual === 'string' && new RegExp($pattern, 'u').test(actual);
}
function isSameSet(expected, actual) {
    if (!Array.isArray(expected) || !Array.isArray(actual) || expected.length !== actual.length)
        return false;
    return (0,pair_items/* pairAll */.c)(expected, actual, (a, b) => compareExpected(a, b).differences.length === 0);
}
/** A longer value is not one of a few, but a text. */
const MAX_VALUE_LENGTH = 80;
function valuesOf(expected, actual) {
    const texts = { expected: (0,difference/* expectedText */.GD)(expected), actual: actual === undefined ? null : JSON.stringify(actual) };
    const isLong = texts.expected.length > MAX_VALUE_LENGTH || (texts.actual?.length ?? 0) > MAX_VALUE_LENGTH;
    return isLong ? null : texts;
}

;// CONCATENATED MODULE: ./build/src/checks/expected.js



const KIND = 'expected';
/** Compares outputs with what the golden file expects of them. */
function checkExpected(golden, { outputs }) {
    const { differences, fields } = compareExpected(golden, (0,check/* outputValue */.rP)(outputs ?? []));
    if (differences.length === 0)
        return { findings: [(0,check/* passed */.bF)(KIND, 'the output is as expected')], fields };
    return { findings: differences.map((place) => (0,check/* refused */.J5)(KIND, messageOf(place), place)), fields };
}
/** The expected fields of a case that has no result to compare. */
const missingFields = (golden) => compareExpected(golden, undefined).fields;
function messageOf(place) {
    const { expected, actual } = (0,difference/* valueTexts */.Ms)(place.expected, place.actual);
    return `${(0,difference/* placeName */.fW)(place.pointer)}: expected ${expected}, got ${actual}`;
}


/***/ }),

/***/ 911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ KINDS),
/* harmony export */   t: () => (/* binding */ kindsOf)
/* harmony export */ });
/** Listed in the order of evaluation. */
const KINDS = ['schema', 'expected', 'reject-when'];
function kindsOf({ schema, expected, rejectWhen }) {
    const has = { schema: schema !== null, expected, 'reject-when': rejectWhen !== null };
    return KINDS.filter((kind) => has[kind]);
}


/***/ }),

/***/ 95626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf),
/* harmony export */   c: () => (/* binding */ pairAll)
/* harmony export */ });
/* harmony import */ var _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62623);

/** The key of a list's item as text; null if it has none. Only texts, numbers and booleans are keys. */
function keyOf(item, key) {
    const value = (0,_lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAtPointer */ .sZ)(item, key);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? JSON.stringify(value)
        : null;
}
/**
 * Whether each expected item can have an actual item to itself. A pattern may fit several, so that an item that has one may have to
 * take another (bipartite matching by augmenting paths).
 */
function pairAll(expected, actual, fits) {
    const holderOf = new Map();
    const place = (item, tried) => {
        for (const at of actual.keys()) {
            if (tried.has(at) || !fits(expected[item], actual[at]))
                continue;
            tried.add(at);
            const holder = holderOf.get(at);
            if (holder !== undefined && !place(holder, tried))
                continue;
            holderOf.set(at, item);
            return true;
        }
        return false;
    };
    return [...expected.keys()].every((item) => place(item, new Set()));
}


/***/ }),

/***/ 79792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** SHA-256 as hex, and the first chunk. Read in chunks; rejects if the file cannot be read, or when the signal fires. */
async function hashFile(path, signal) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let beginning = null;
    for await (const part of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { signal })) {
        sum.update(part);
        beginning ??= part;
    }
    return { sha256: sum.digest('hex'), beginning: beginning ?? Buffer.alloc(0) };
}


/***/ }),

/***/ 22275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ namesOnItsWay),
/* harmony export */   HU: () => (/* binding */ matchOf),
/* harmony export */   SV: () => (/* binding */ inSmallLetters),
/* harmony export */   lo: () => (/* binding */ rulesBelow),
/* harmony export */   p4: () => (/* binding */ composed)
/* harmony export */ });
/** Composed and decomposed letters count as the same on every system. */
const composed = (text) => text.normalize('NFC');
const inSmallLetters = (text) => composed(text).toLowerCase();
const IN = { kind: 'in' };
const OUT = { kind: 'out' };
const HIDDEN = { kind: 'hidden' };
/**
 * The rules for a folder's entries; empty if nothing in the folder can be in. Adds to `seen` exclusions that leave out what
 * an earlier pattern leads to, and patterns that such an exclusion makes moot.
 */
function rulesBelow(rules, place, seen) {
    let below = [];
    let isCut = false;
    for (const rule of rules) {
        const { pattern } = rule;
        if (isCut && pattern.excludes && searchesBelow(pattern, place))
            seen.add(pattern);
        const taken = hitOf(rule, place, (glob, key) => glob.takesFolder(key));
        if (pattern.excludes && taken === 'yes') {
            // A pattern for files in an excluded folder matches nothing on purpose, so nobody is warned about it.
            for (const moot of below)
                if (searchesBelow(moot.pattern, place))
                    seen.add(moot.pattern);
            if (below.some((earlier) => !earlier.pattern.excludes))
                seen.add(pattern);
            below = [];
            isCut = true;
        }
        else if (taken !== 'no' || leadsInto(pattern, place)) {
            below.push(taken === rule.taken ? rule : { pattern, taken });
        }
    }
    const first = below.findIndex(({ pattern }) => !pattern.excludes);
    return first < 0 ? [] : below.slice(first);
}
/** Later patterns overrule earlier ones. Adds includes that match the file to `seen`, and exclusions that an earlier one precedes. */
function matchOf(rules, place, file, seen) {
    const take = (glob, key, spelling) => glob.takesFile(key, file[spelling]);
    let fate = OUT;
    let wasIncluded = false;
    for (const rule of rules) {
        const { pattern } = rule;
        const isMoot = fate === OUT && (!wasIncluded || seen.has(pattern));
        if (pattern.excludes ? isMoot : fate === IN && seen.has(pattern))
            continue;
        const taken = hitOf(rule, place, take);
        if (taken === 'no')
            continue;
        if (pattern.excludes) {
            seen.add(pattern);
            if (fate === OUT)
                continue;
            fate = taken === 'yes' || fate === HIDDEN ? OUT : { kind: 'withheld', by: pattern.given };
        }
        else if (file.isHidden && !pattern.asksForHidden) {
            if (fate === OUT)
                fate = HIDDEN;
            wasIncluded = true;
        }
        else {
            seen.add(pattern);
            fate = IN;
            wasIncluded = true;
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
/** Whether everything that the pattern can match is below the place. */
function searchesBelow({ exact, anyCase }, place) {
    return isBelow(exact.searchPath, place.exact) || (place.ignoresCase && isBelow(anyCase.searchPath, place.anyCase));
}
/** Whether the place is one of the folders that the pattern names before its first wildcard. */
const namesOnItsWay = (pattern, place) => !pattern.excludes &&
    (place.ignoresCase
        ? isFurther(pattern.anyCase.searchPath, place.anyCase)
        : isFurther(pattern.exact.searchPath, place.exact));
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
/** Problems of single files that may end the whole run. */
const UNREADABLE_FILE = 'unreadable-file';
const LFS_POINTER = 'lfs-pointer';


/***/ }),

/***/ 15829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ isNeverSent),
/* harmony export */   MX: () => (/* binding */ RESULTS_MARKER),
/* harmony export */   c2: () => (/* binding */ workspaceNames),
/* harmony export */   dK: () => (/* binding */ isHidden)
/* harmony export */ });
/* unused harmony export RESULTS_FOLDER */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** `flavour` is `path.posix` or `path.win32`; by default the machine's. */
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
        pathOf: (name) => {
            // An absolute name such as `${{ github.workspace }}/a.json` may already be in the workspace.
            const isThere = flavour.isAbsolute(name) && nameOf(name) !== null;
            const absolutePath = isThere ? flavour.normalize(name) : flavour.join(workspace, name);
            return nameOf(absolutePath) ? absolutePath : null;
        },
        asksForHidden: (pattern) => {
            const below = flavour.isAbsolute(pattern) ? shownNameOf(pattern) : pattern;
            // Unless it separates folders, a backslash in a pattern escapes the next character.
            return below.split(/[\\/]/).some(isHiddenPart);
        },
    };
}
const isHiddenPart = (part) => part.startsWith('.') && part !== '.' && part !== '..';
/** True if the file, or a folder in its path, is hidden, as `.env` is. */
const isHidden = (name) => name.split('/').some(isHiddenPart);
/** The folder for the results of a local run. */
const RESULTS_FOLDER = '.roe-results';
/** A folder that contains a file of this name holds results too. */
const RESULTS_MARKER = '.roe-results-folder';
/** Whether the path is in `.git` or in a results folder. Case is ignored, as on many file systems. */
const isNeverSent = (name) => name.split('/').some((part) => ['.git', RESULTS_FOLDER].includes(part.toLowerCase()));


/***/ }),

/***/ 3185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInputs: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75398);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45213);
/* harmony import */ var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21187);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21277);
/* harmony import */ var _proxies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77715);





const NO_KEY = '`api-key` takes a Roe organization API key, from a secret; given: nothing, and ROE_API_KEY is not set either';
/** Reads the step's inputs, or returns every problem at once. The secrets are masked before anything else can print them. */
function readInputs(step) {
    const { key: apiKey, from } = readApiKey(step);
    const githubToken = readGithubToken(step);
    const defaultOf = (0,_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultsOf */ .G)(step);
    const parsed = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .TL)(inputOf(step, defaultOf), defaultOf);
    const fault = keyFault(apiKey);
    const organization = step.environment(ORGANIZATION).trim();
    const organizationId = (0,_lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__/* .parseUuid */ .X)(organization);
    const environmentProblems = [
        ...(organization === '' || organizationId !== null ? [] : [brokenOrganization(organization)]),
        ...(0,_proxies_js__WEBPACK_IMPORTED_MODULE_4__/* .readProxies */ .r)(step),
    ];
    const reachable = environmentProblems.length === 0;
    if (parsed.ok && apiKey !== '' && fault === null && reachable) {
        return { ...parsed, apiKey, organizationId, githubToken };
    }
    const problems = [
        ...(apiKey === '' ? [NO_KEY] : []),
        ...(fault === null ? [] : [brokenKey(from, fault)]),
        ...(parsed.ok ? [] : parsed.problems),
        ...environmentProblems,
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
/** Secrets are often pasted with whitespace around them and a leading `Bearer `. */
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
/** Why the key cannot be sent as an HTTP header (RFC 9110, 5.5), without quoting it; null if it can. */
function keyFault(key) {
    if (/[\r\n]/.test(key))
        return 'a line break';
    if (/\p{Cc}/u.test(key))
        return 'a control character, such as a tab';
    return /[^ -\xff]/.test(key) ? 'a character that an HTTP header cannot carry' : null;
}
const brokenKey = (from, fault) => `${from} takes a Roe organization API key, which is one line of letters, digits and signs; the one given (not shown here) holds ${fault}: copy the key from Roe into the secret again`;
const ORGANIZATION = 'ROE_ORGANIZATION_ID';
const brokenOrganization = (given) => `${ORGANIZATION} takes the UUID of the organization that the API key belongs to, or nothing; given: ${(0,_input_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(given)}`;
function readGithubToken(step) {
    const token = step.input('github-token');
    if (token !== '')
        step.mask(token);
    return token;
}
/** ROE_BASE_URL replaces an input that is left at its default. */
function inputOf(step, defaultOf) {
    const fromEnvironment = step.environment('ROE_BASE_URL').trim();
    return (name) => {
        const given = step.input(name);
        const isDefault = name === 'base-url' && fromEnvironment !== '' && ['', defaultOf(name)].includes(given);
        return isDefault ? fromEnvironment : given;
    };
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

/***/ 28712:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var _github_actions_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78140);
/* harmony import */ var _github_finish_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54981);
/* harmony import */ var _github_octokit_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(284);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19563);
/* harmony import */ var _lib_ending_signals_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62658);
/* harmony import */ var _lib_open_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98759);
/* harmony import */ var _roe_connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14011);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18289);









// By default V8 lets its heap double before it collects garbage, and lets the young generation grow to dozens of megabytes.
// Most objects here live for one file, so collecting sooner keeps the memory for ten thousand files close to that for a
// hundred.
for (const flag of ['--semi-space-growth-factor=1', '--heap-growing-percent=10'])
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(flag);
// Installed before the first request. With a handler in place, Node no longer exits on these signals by itself.
const cancelled = new AbortController();
(0,_lib_ending_signals_js__WEBPACK_IMPORTED_MODULE_7__/* .onEndingSignal */ .h)(() => cancelled.abort());
// A broken stdout or stderr pipe means that the runner is gone. No post step will follow, so the jobs are cancelled now.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => cancelled.abort());
const runner = (0,_github_actions_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .createActionsRunner */ .g)(process.env, 'action.yml', _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .ml);
const connection = (0,_roe_connection_js__WEBPACK_IMPORTED_MODULE_5__.createConnection)(_lib_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .ml, runner.debug);
const world = {
    runner,
    clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .ml,
    cancelled: cancelled.signal,
    connect: connection.connect,
    openGitHub: (token, repository) => (0,_github_octokit_api_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitHubApi */ ._)({
        token,
        repository,
        apiUrl: process.env.GITHUB_API_URL,
        clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .ml,
        log: runner.info,
    }),
    maxOpenFiles: _lib_open_files_js__WEBPACK_IMPORTED_MODULE_8__/* .maxOpenFiles */ .gx,
};
await (0,_github_finish_step_js__WEBPACK_IMPORTED_MODULE_2__/* .finishStep */ .I)(runner, () => (0,_run_run_js__WEBPACK_IMPORTED_MODULE_6__/* .run */ .e)(world));
await connection.close();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 42005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ cancelOnce),
/* harmony export */   F: () => (/* binding */ cancelJobs)
/* harmony export */ });
/* harmony import */ var _lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77693);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12401);
/* harmony import */ var _read_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48477);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16218);




const CALLS_AT_ONCE = 32;
const MAX_TRIES = 3;
/** Little time is left when jobs are cancelled, so a longer `Retry-After` is cut to this. */
const MAX_PAUSE_MS = 5_000;
/** A cancellation may take effect after Roe accepts it. These are the pauses before an open job is cancelled and polled again. */
const PAUSES_MS = [500, 1_000, 2_000];
/** Cancels these jobs, polls them, and repeats both for each job whose cancellation Roe accepted but that is still open. */
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
 * Cancels these jobs concurrently, then polls them all: Roe's answer to a cancellation does not prove that a job ended.
 * Each call names one id: `cancel-all` would hit every job of the agent, other people's too.
 */
async function cancelOnce(ids, options) {
    const { roe, pollSignal } = options;
    const refusals = new Map();
    await (0,_lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachConcurrently */ .D)(ids, CALLS_AT_ONCE, async (id) => {
        refusals.set(id, await refusalOf(id, options));
    });
    const seen = await (0,_read_statuses_js__WEBPACK_IMPORTED_MODULE_2__/* .statusesNow */ .Jy)(ids, roe, pollSignal);
    return new Map([...refusals].map(([id, refusal]) => [id, { status: seen.get(id) ?? null, refusal }]));
}
async function refusalOf(id, { roe, clock, signal }) {
    if (signal.aborted)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoeError */ .TR('stopped', 'there was no time left to ask');
    const rule = { clock, signal, maxTries: MAX_TRIES, maxPauseMs: MAX_PAUSE_MS };
    const answer = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L5)(() => roe.cancel(id, signal), rule);
    return answer.ok ? null : answer.error;
}


/***/ }),

/***/ 20347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ searchJobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12401);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16218);


/** Tolerance for clock differences between Roe's own servers. */
const CLOCK_MARGIN_MS = 3_600_000;
const MAX_TRIES_PER_PAGE = 3;
/**
 * Passes the agent's jobs to `isEnough`, newest first, until it returns true or all jobs since `sinceMs` were passed.
 * Returns null if a job that was not passed does not exist or is not needed, otherwise why it may still exist.
 * New jobs push rows to later pages meanwhile, so a row may be passed twice, but none is skipped.
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
/** Tracks how far the list has been read, and whether it proves that a job is absent. */
class Reading {
    #search;
    /** By Roe's clock. Rows created before this are older than every wanted job. */
    #horizonMs = null;
    #rowCount = 0;
    #lastIds = new Set();
    #promised = false;
    #nameless = false;
    ended = false;
    constructor(search) {
        this.#search = search;
    }
    /** A job without metadata may be a wanted one. */
    get doubt() {
        return this.#nameless ? unreadable("the agent's job list shows jobs without their metadata") : null;
    }
    /** Django answers 404 for a page past the end. */
    isPastEnd({ code }) {
        return code === 'not-found' && this.#rowCount > 0 && !this.#promised;
    }
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
        // If Roe does not say whether there are more pages, reading one too many costs less than missing a job.
        const isLast = jobs.length === 0 || (more === false && !this.#promised);
        this.ended = isLast || this.#isPast(jobs);
        return null;
    }
    /**
     * By Roe's clock it is now at least the time at which a job on the first page was created. Subtracting the time that
     * has passed here gives the earliest time of a wanted job. The median is used, since one row's time may be wrong.
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
    /** Whether all further pages are older. A page that is out of order does not show that. */
    #isPast(jobs) {
        const times = jobs.map(({ status }) => status.createdAtMs ?? Number.NaN);
        const isOrdered = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? Number.NaN));
        const last = jobs.at(-1);
        return isOrdered && last !== undefined && this.#isOlder(last);
    }
}
const unreadable = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RoeError */ .TR('unreadable-reply', what);
const readPage = ({ roe, clock, signal, agentId }, page) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => roe.jobList(agentId, page, signal), { clock, signal, maxTries: MAX_TRIES_PER_PAGE });


/***/ }),

/***/ 48477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ statusesNow),
/* harmony export */   mk: () => (/* binding */ inChunks),
/* harmony export */   pB: () => (/* binding */ blamesAnId),
/* harmony export */   qr: () => (/* binding */ readStatusesOnce),
/* harmony export */   r_: () => (/* binding */ readStatuses)
/* harmony export */ });
/* harmony import */ var _lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77693);
/* harmony import */ var _roe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2978);


/**
 * Polls jobs, at most as many as one call takes. If Roe refuses, the batch is halved until the id at fault is alone, so that
 * it does not hide the others.
 */
async function readStatuses(ids, roe, signal, parts) {
    const answer = await roe.statuses(ids, signal);
    if (answer.ok)
        return await parts.onRows(ids, answer.value);
    if (!blamesAnId(answer.error))
        return answer.error;
    const [only] = ids;
    if (ids.length === 1 && only)
        return await parts.onRefused(only);
    const middle = Math.ceil(ids.length / 2);
    const first = await readStatuses(ids.slice(0, middle), roe, signal, parts);
    return (await readStatuses(ids.slice(middle), roe, signal, parts)) ?? first;
}
/** True if Roe refused because of one of the ids, so that the others may still be answered. */
const blamesAnId = ({ code }) => code === 'forbidden' || code === 'not-found' || code === 'refused';
/** Polls jobs once, without retries. Null if Roe does not answer. An id that Roe refuses has no row. */
async function readStatusesOnce(ids, roe, signal) {
    const seen = new Map();
    const parts = {
        onRows: async (_, rows) => {
            for (const [id, status] of rows)
                seen.set(id, status);
            return null;
        },
        onRefused: async () => null,
    };
    for (let start = 0; start < ids.length; start += _roe_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_IDS_PER_CALL */ .tG) {
        const error = await readStatuses(ids.slice(start, start + _roe_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_IDS_PER_CALL */ .tG), roe, signal, parts);
        if (error !== null)
            return null;
    }
    return seen;
}
const CALLS_AT_ONCE = 4;
const SINGLE_CALLS_AT_ONCE = 32;
/** The current statuses that Roe reports. One failed batch does not hide the others, and a job without a row is polled alone. */
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
    await (0,_lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__/* .forEachConcurrently */ .D)(inChunks(ids, _roe_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_IDS_PER_CALL */ .tG), CALLS_AT_ONCE, async (chunk) => {
        await readStatuses(chunk, roe, signal, parts);
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

/***/ 18289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/inputs/read-inputs.js
var read_inputs = __webpack_require__(3185);
// EXTERNAL MODULE: ./build/src/lib/compare-text.js
var compare_text = __webpack_require__(66792);
// EXTERNAL MODULE: ./build/src/lib/log-stack.js
var log_stack = __webpack_require__(46746);
// EXTERNAL MODULE: ./build/src/lib/open-files.js
var open_files = __webpack_require__(98759);
// EXTERNAL MODULE: ./build/src/lib/or-warn.js
var or_warn = __webpack_require__(39033);
// EXTERNAL MODULE: ./build/src/report/deliver.js + 9 modules
var deliver = __webpack_require__(93739);
// EXTERNAL MODULE: ./build/src/report/post-comment.js
var post_comment = __webpack_require__(53008);
// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
// EXTERNAL MODULE: ./build/src/results/results-file.js + 2 modules
var results_file = __webpack_require__(15056);
// EXTERNAL MODULE: ./build/src/verdict.js
var src_verdict = __webpack_require__(62848);
// EXTERNAL MODULE: ./build/src/lib/for-each-concurrently.js
var for_each_concurrently = __webpack_require__(77693);
// EXTERNAL MODULE: ./build/src/roe/read-statuses.js
var read_statuses = __webpack_require__(48477);
// EXTERNAL MODULE: ./build/src/roe/roe.js
var roe_roe = __webpack_require__(2978);
;// CONCATENATED MODULE: ./build/src/jobs/poll-schedule.js
/** Keeps a thousand quick jobs from causing a thousand polls. */
const MIN_PAUSE_MS = 500;
/** A job that has run for a minute is polled every 12 s, so that the delay stays a small share of its duration. */
const SHARE_OF_AGE = 0.2;
const POLLS_PER_SPAN = 8;
const shortestPauseMs = ({ calls, pollIntervalMs }) => Math.min(MIN_PAUSE_MS * calls, pollIntervalMs);
/**
 * Milliseconds until a job of this age is worth polling again: when it may end, judging by how long others took; often
 * while such jobs end; then less and less. If no others have ended, only its age counts. At most `pollIntervalMs`.
 */
function pollPauseMs(ageMs, rule) {
    const { span, pollIntervalMs } = rule;
    const shortest = shortestPauseMs(rule);
    if (span !== null && ageMs < span.earliestMs) {
        return Math.round(Math.min(pollIntervalMs, Math.max(shortest, span.earliestMs - ageMs)));
    }
    const often = span === null ? 0 : (span.latestMs - span.earliestMs) / POLLS_PER_SPAN;
    const late = Math.max(0, ageMs - (span?.latestMs ?? 0)) * SHARE_OF_AGE;
    const pause = Math.min(pollIntervalMs, Math.max(shortest, often, late));
    return Math.round(pause * (0.9 + rule.random / 10));
}
/**
 * Delay until the next poll of all open jobs: when the first job is due, or slightly later if by then all jobs should
 * have ended, so that one poll does the work of two. `agesMs` must not be empty.
 */
function nextPollMs(agesMs, rule) {
    let [pause, youngestMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const ageMs of agesMs) {
        pause = Math.min(pause, pollPauseMs(ageMs, rule));
        youngestMs = Math.min(youngestMs, ageMs);
    }
    const allEndInMs = rule.span === null ? 0 : rule.span.latestMs - youngestMs;
    if (allEndInMs <= 0 || allEndInMs > pause * 1.5)
        return pause;
    return Math.round(Math.min(rule.pollIntervalMs, Math.max(allEndInMs, shortestPauseMs(rule) / 2)));
}
/** Roe may not list a new job yet. A job that is missing for longer than this is taken to be gone. */
const ABSENCE_BELIEVED_AFTER_MS = 10_000;
/** Roe may answer 401 during a deployment. A key that is refused for longer than this has been withdrawn. */
const REFUSAL_BELIEVED_AFTER_MS = 30_000;

// EXTERNAL MODULE: ./build/src/roe/retry.js
var retry = __webpack_require__(16218);
;// CONCATENATED MODULE: ./build/src/jobs/durations.js
/** Remembers this many of the jobs that ended last. Fewer than the minimum say nothing about the others. */
const MAX_REMEMBERED = 64;
const MIN_ENDED = 4;
/** Estimates when open jobs end from how long others took. */
class Durations {
    #recent = [];
    #next = 0;
    #span = null;
    add(durationMs) {
        this.#recent[this.#next] = Math.max(0, durationMs);
        this.#next = (this.#next + 1) % MAX_REMEMBERED;
        this.#span = null;
    }
    get span() {
        if (this.#recent.length < MIN_ENDED)
            return null;
        this.#span ??= spanOf(this.#recent.toSorted((a, b) => a - b));
        return this.#span;
    }
}
function spanOf(sorted) {
    const at = (share) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
    return { earliestMs: at(0.1), latestMs: at(0.9) };
}

;// CONCATENATED MODULE: ./build/src/jobs/poll-timer.js



/** Schedules the next poll of the open jobs. Times are milliseconds by the clock. */
class PollTimer {
    #clock;
    #pollIntervalMs;
    #durations = new Durations();
    #lastPollAtMs = 0;
    #nextPollAtMs = 0;
    #failures = 0;
    #pauseAfterFailureMs = 0;
    #refusedSinceMs = null;
    constructor(clock, pollIntervalMs) {
        this.#clock = clock;
        this.#pollIntervalMs = pollIntervalMs;
    }
    get lastPollAtMs() {
        return this.#lastPollAtMs;
    }
    /** Resets the timer after a time without open jobs. */
    restart() {
        [this.#lastPollAtMs, this.#nextPollAtMs] = [this.#clock.now(), Number.POSITIVE_INFINITY];
    }
    /** Adds an open job of this age, one of the jobs that `calls` calls poll. */
    admit(ageMs, calls) {
        const rule = this.#rule(calls);
        const dueAtMs = this.#clock.now() + pollPauseMs(ageMs, rule);
        const earliestMs = this.#lastPollAtMs + shortestPauseMs(rule);
        this.#nextPollAtMs = Math.max(Math.min(this.#nextPollAtMs, dueAtMs), earliestMs);
    }
    ended(durationMs) {
        this.#durations.add(durationMs);
    }
    /** Call after each poll. `agesMs` are the ages of the jobs that are still open. */
    polled(agesMs, calls) {
        this.#lastPollAtMs = this.#clock.now();
        this.#nextPollAtMs = this.#lastPollAtMs + nextPollMs(agesMs, this.#rule(calls));
    }
    succeeded() {
        this.#failures = 0;
        this.#pauseAfterFailureMs = 0;
        this.#refusedSinceMs = null;
    }
    /** Returns true if Roe has refused the key for so long that it must have been withdrawn. */
    failed(error) {
        const backoff = (0,retry/* retryPauseMs */.vd)(error, this.#failures, Math.random()) ?? this.#pollIntervalMs;
        this.#pauseAfterFailureMs = error.retryAfterMs ?? Math.min(backoff, this.#pollIntervalMs);
        this.#failures += 1;
        const now = this.#clock.now();
        this.#refusedSinceMs = error.code === 'unauthorized' ? (this.#refusedSinceMs ?? now) : null;
        return this.#refusedSinceMs !== null && now - this.#refusedSinceMs >= REFUSAL_BELIEVED_AFTER_MS;
    }
    /** Negative if the next poll is overdue. */
    dueInMs() {
        const dueAtMs = Math.max(this.#nextPollAtMs, this.#lastPollAtMs + this.#pauseAfterFailureMs);
        return dueAtMs - this.#clock.now();
    }
    #rule(calls) {
        return { span: this.#durations.span, calls, pollIntervalMs: this.#pollIntervalMs, random: Math.random() };
    }
}

;// CONCATENATED MODULE: ./build/src/jobs/watch.js





const CALLS_AT_ONCE = 4;
/** Waits for every job of the channel. One loop polls all open jobs together. */
async function watchJobs(accepted, options, events) {
    const watch = new Watch(options, events);
    while (!(accepted.drained && watch.idle)) {
        watch.admit(accepted.take());
        if (options.waitingOver.aborted)
            await watch.abandonAll();
        if (watch.idle) {
            await accepted.ready();
        }
        else if (watch.timer.dueInMs() > 0) {
            // A new job may be due before those that are already open.
            await arrivalOrPause(accepted, watch.timer.dueInMs(), options);
        }
        else {
            await watch.poll();
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
    timer;
    constructor(options, events) {
        this.#options = options;
        this.#events = events;
        this.timer = new PollTimer(options.clock, options.pollIntervalMs);
    }
    get idle() {
        return this.#open.size === 0;
    }
    admit(jobs) {
        if (jobs.length === 0)
            return;
        if (this.idle)
            this.timer.restart();
        const calls = this.#callsPerPoll();
        for (const job of jobs) {
            this.timer.admit(this.#ageOf(job), calls);
            const watched = this.#open.get(job.id);
            if (watched)
                watched.jobs.push(job);
            else
                this.#open.set(job.id, { id: job.id, jobs: [job], lastStatus: null });
        }
    }
    /** Polls all open jobs one last time, since one that has succeeded by now is paid for. Abandons the others. */
    async abandonAll() {
        const { roe, signal } = this.#options;
        for (const [id, status] of await (0,read_statuses/* statusesNow */.Jy)([...this.#open.keys()], roe, signal))
            this.#update(id, status);
        for (const watched of [...this.#open.values()]) {
            this.#end(watched, (job) => ({ kind: 'unfinished', job, lastStatus: watched.lastStatus }));
        }
    }
    #callsPerPoll() {
        return Math.max(1, Math.ceil(this.#open.size / roe_roe/* MAX_IDS_PER_CALL */.tG));
    }
    async poll() {
        const { roe, signal } = this.#options;
        const failures = [];
        await (0,for_each_concurrently/* forEachConcurrently */.D)((0,read_statuses/* inChunks */.mk)([...this.#open.keys()], roe_roe/* MAX_IDS_PER_CALL */.tG), CALLS_AT_ONCE, async (chunk) => {
            const error = await (0,read_statuses/* readStatuses */.r_)(chunk, roe, signal, {
                onRows: (asked, rows) => this.#takeRows(asked, rows),
                onRefused: (id) => this.#askSingly(id),
            });
            if (error)
                failures.push(error);
        });
        const ages = [...this.#open.values()].flatMap(({ jobs }) => jobs.map((job) => this.#ageOf(job)));
        this.timer.polled(ages, this.#callsPerPoll());
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
        if (!(0,read_statuses/* blamesAnId */.pB)(answer.error))
            return answer.error;
        const watched = this.#open.get(id);
        const reason = `Roe does not report how the job ended (${answer.error.message})`;
        if (watched && this.#isOld(id))
            this.#lose(watched, reason, answer.error.requestId);
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
        if (watched.lastStatus?.code !== status.code)
            for (const job of watched.jobs)
                this.#events.onStatus(job, status);
        watched.lastStatus = status;
        if (!status.terminal)
            return;
        const seenAtMs = this.#options.clock.now();
        this.#end(watched, (job) => {
            this.timer.ended(durationOf(job, status, seenAtMs, this.timer.lastPollAtMs));
            return { kind: 'ended', job, status, seenAtMs };
        });
    }
    #lose(watched, reason, requestId) {
        this.#end(watched, (job) => ({ kind: 'lost', job, lastStatus: watched.lastStatus, reason, requestId }));
    }
    #end(watched, endOf) {
        this.#open.delete(watched.id);
        for (const job of watched.jobs)
            this.#events.onEnd(endOf(job));
    }
    #learnFrom([error]) {
        if (error === undefined) {
            this.timer.succeeded();
            return;
        }
        if (this.#options.signal.aborted)
            return;
        const isWithdrawn = this.timer.failed(error);
        this.#events.onTrouble(error);
        const reason = `Roe no longer accepts the API key, so the job's end is not known (${error.message})`;
        if (isWithdrawn)
            for (const watched of [...this.#open.values()])
                this.#lose(watched, reason, error.requestId);
    }
}
/** From Roe's own timestamps if both are known, otherwise to the midpoint between the last two polls. With the later poll, the estimate could never shrink. */
function durationOf(job, status, seenAtMs, lastPollAtMs) {
    const { timestamp, createdAtMs, name } = status;
    if (timestamp !== null && createdAtMs !== null && name !== 'CACHED')
        return timestamp * 1000 - createdAtMs;
    return (seenAtMs + Math.max(job.acceptedAtMs, lastPollAtMs)) / 2 - job.acceptedAtMs;
}

;// CONCATENATED MODULE: ./build/src/lib/channel.js
/** Passes values from one stage to the next, so that neither waits for the other. Any number of writers and readers. */
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
    get drained() {
        return this.#closed && this.#waiting.length === 0;
    }
    /** Takes the waiting values, at most `max`, and does not wait for more. */
    take(max = Number.POSITIVE_INFINITY) {
        return this.#waiting.splice(0, Math.min(max, this.#waiting.length));
    }
    /** Resolves when a value is waiting, the channel is closed, or the signal fires. Another reader may take the value first. */
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
    /** Yields the waiting values, at most `max` at a time, until the channel is drained. Several readers share the values. */
    async *batches(max = Number.POSITIVE_INFINITY) {
        while (!this.drained) {
            await this.ready();
            const [first, ...others] = this.take(max);
            if (first !== undefined)
                yield [first, ...others];
        }
    }
    #wake() {
        for (const reader of [...this.#readers])
            reader();
    }
}

;// CONCATENATED MODULE: ./build/src/lib/task-group.js
/**
 * Concurrent tasks that are awaited together. Failures are kept until `end`, so that no unhandled rejection ends the
 * process. `onFailure` is called immediately on the first failure.
 */
class TaskGroup {
    #running = new Set();
    #failures = [];
    #onFailure;
    constructor(onFailure = () => { }) {
        this.#onFailure = onFailure;
    }
    /** Starts a task. The returned promise resolves when the task ends and never rejects. */
    run(work) {
        const running = this.#keep(work).finally(() => this.#running.delete(running));
        this.#running.add(running);
        return running;
    }
    /** Waits for all tasks, including those started meanwhile, then throws the first failure. */
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

// EXTERNAL MODULE: ./build/src/problem.js
var src_problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/results/result.js
var results_result = __webpack_require__(45019);
;// CONCATENATED MODULE: ./build/src/results/collect.js



/** A result contains all outputs and inputs, so each call asks for only a few. */
const IDS_PER_CALL = 25;
const collect_CALLS_AT_ONCE = 4;
/**
 * Data may arrive after the status. These are the pauses between polls for a job that succeeded, about half a minute in all.
 */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
/** How long to keep asking while Roe itself has errors, which say nothing about the data. */
const TROUBLE_PATIENCE_MS = 300_000;
const TROUBLE_PAUSE_MS = 15_000;
/** Fetches the data of every job in the channel and calls `onCollected` once for each, without data if the signal has fired. */
async function collectResults(ended, options, onCollected) {
    const { tasks } = options;
    const late = [];
    const worker = async () => {
        for await (const batch of ended.batches(IDS_PER_CALL)) {
            await tasks.run(async () => {
                const rest = await collectOnce(batch, 0, options, onCollected);
                // Jobs with late data do not hold up the others.
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
/** Asks once for each job, passes on each settled result as it arrives, and returns the jobs to ask for again. */
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
    // The task group keeps errors that are thrown here, so that they are not mistaken for a fault in Roe's reply.
    const onData = (id, data) => options.tasks.run(() => settle(id, { ok: true, value: data }));
    const failures = await fetchData([...unsettled.keys()], onData, options);
    for (const id of [...unsettled.keys()]) {
        await settle(id, failures.get(id) ?? { ok: false, error: 'Roe did not list it', requestId: null, transient: false });
    }
    return again;
}
/** Only a job that succeeded has outputs worth waiting for; a failed or cancelled one may never have any. */
function mayStillCome(ended, fetched, round) {
    if (!fetched.ok && fetched.transient)
        return round !== Number.POSITIVE_INFINITY;
    if (ended.status.name === 'FAILURE' || ended.status.name === 'CANCELLED')
        return false;
    return round < PAUSES_MS.length && (!fetched.ok || fetched.value.outputs === null);
}
/**
 * One call for all ids. If Roe refuses it, or a part of the reply is too large or broken, the missing ids are halved and
 * asked for again, so that one bad job does not affect the others. Returns why the remaining ones are missing.
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
    const transient = isTransientFailure(answer.error);
    const rest = [...missing];
    if (rest.length > 0 && ids.length > 1 && !transient) {
        const middle = Math.ceil(rest.length / 2);
        const first = await fetchData(rest.slice(0, middle), onData, options);
        return new Map([...first, ...(await fetchData(rest.slice(middle), onData, options))]);
    }
    if (answer.error.retryAfterMs !== null)
        await options.clock.sleep(answer.error.retryAfterMs, options.signal);
    const { message, requestId } = answer.error;
    return new Map([...missing].map((id) => [id, { ok: false, error: message, requestId, transient }]));
}
/** Roe's 500 and an unreadable reply may be due to one job whose data is missing or broken. */
function isTransientFailure(error) {
    if (error.status === 500 || error.code === 'unreadable-reply')
        return false;
    return error.code === 'proxy-refused' || (0,retry/* isTransient */.dg)(error);
}
/** The costs that Roe reports; null if it reports none. A job whose data cannot be read is not included. */
async function readCosts(ids, options) {
    const costs = new Map();
    await readEach(ids, options, async (id, { cost }) => void costs.set(id, cost));
    return costs;
}
/** The ids of the cached jobs that failed. A job whose data cannot be read is not included. */
async function cachedFailures(ids, options) {
    const failures = new Set();
    await readEach(ids, options, async (id, data) => {
        if (!(0,results_result/* hasOutputs */.PA)(data))
            failures.add(id);
    });
    return failures;
}
async function readEach(ids, options, onData) {
    for (const chunk of (0,read_statuses/* inChunks */.mk)(ids, IDS_PER_CALL))
        await fetchData(chunk, onData, options);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/lib/error-message.js
var error_message = __webpack_require__(88501);
// EXTERNAL MODULE: ./build/src/lib/write-in-blocks.js
var write_in_blocks = __webpack_require__(92951);
// EXTERNAL MODULE: ./build/src/roe/errors.js
var errors = __webpack_require__(12401);
// EXTERNAL MODULE: ./node_modules/mime/dist/src/index.js + 3 modules
var src = __webpack_require__(15086);
// EXTERNAL MODULE: ./build/src/lib/json.js
var json = __webpack_require__(90467);
;// CONCATENATED MODULE: ./build/src/results/reference.js


/** Deeper or wider than any agent's output, yet quick to search. */
const MAX_VALUES = 100_000;
/**
 * The ids of the resources that outputs refer to, each once. An agent that saves screenshots or pages lists them under the
 * name `references`, either as addresses whose part after `/references/` is the id, or as objects with a `resource_id`.
 * Roe's SDKs write both forms. The ids are a model's text: they can only name a resource of the job itself.
 */
function resourceIdsIn(outputs) {
    const ids = new Set();
    for (const [name, value] of valuesIn(outputs)) {
        if (name === 'references' && Array.isArray(value))
            for (const item of value)
                add(ids, resourceIdOf(item));
    }
    return [...ids].sort();
}
/** A folder of the job and a name, such as `agent-job-7/extraction_123.json`. */
const ARTIFACT_KEY = /^agent-job-[\w-]{1,100}\/[\w.-][\w./ -]{0,300}$/;
/** The keys of what tools returned to the agent, such as tables that they extracted; each once. Outputs name them under any name. */
function artifactKeysIn(outputs) {
    const keys = new Set();
    for (const [, value] of valuesIn(outputs))
        if (typeof value === 'string' && ARTIFACT_KEY.test(value))
            keys.add(value);
    return [...keys].sort();
}
function* valuesIn(outputs) {
    const waiting = outputs.map(({ json }) => json);
    for (let looked = 0; waiting.length > 0 && looked < MAX_VALUES; looked += 1) {
        const value = waiting.pop();
        if (typeof value !== 'object' || value === null)
            continue;
        for (const [name, inner] of Object.entries(value)) {
            yield [name, inner];
            waiting.push(inner);
        }
    }
}
function add(ids, id) {
    // An id of dots alone would lead to another route of the API.
    if (id !== null && id !== '' && !/^\.+$/.test(id) && id.isWellFormed())
        ids.add(id);
}
function resourceIdOf(item) {
    if (typeof item !== 'string')
        return (0,json/* textAt */.$6)(item, 'resource_id');
    const [path = ''] = item.split(/[?#]/, 1);
    const [, encoded] = /\/references\/([^/]+)\/?$/.exec(path) ?? [];
    try {
        return encoded === undefined ? null : decodeURIComponent(encoded);
    }
    catch {
        return null;
    }
}
/** Names that Windows reserves for devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const MAX_NAME_LENGTH = 100;
/** Maximum length of an id that is normalized: Unicode normalization takes quadratic time on a run of combining marks. */
const MAX_ID_CHARACTERS = 1_000;
/**
 * A file name that every system and the artifact service accept. It is added to `taken`, in which no two names differ only
 * in case.
 */
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

;// CONCATENATED MODULE: ./build/src/results/save-references.js
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








const REFERENCES = 'references';
const REFERENCES_INDEX = 'index.json';
const save_references_CALLS_AT_ONCE = 4;
const MAX_TRIES = 4;
const MAX_REFERENCES = 1000;
const MAX_BYTES_EACH = 50_000_000;
const MAX_BYTES = 500_000_000;
/**
 * Saves the resources of the channel's jobs below `references/JOB-ID/`, and returns a line for each. A resource that cannot
 * be saved gets a line too, and never ends the run.
 */
async function saveReferences(referring, options) {
    const saving = new Saving(options);
    const worker = async () => {
        for await (const [job] of referring.batches(1))
            await saving.saveAll(job);
    };
    await Promise.all(Array.from({ length: save_references_CALLS_AT_ONCE }, worker));
    return await saving.end();
}
const notSaved = (problem) => ({ savedAs: null, contentType: null, bytes: null, problem });
class Saving {
    #options;
    #lines = [];
    /** Keyed by job and resource, since files that share a job share its resources. The promises never reject. */
    #saved = new Map();
    #namesOfJob = new Map();
    #begun = 0;
    #bytesLeft = MAX_BYTES;
    constructor(options) {
        this.#options = options;
    }
    async saveAll({ jobId, cases, resourceIds, artifactKeys }) {
        const resources = [
            ...resourceIds.map((id) => ({ kind: 'reference', id })),
            ...artifactKeys.map((id) => ({ kind: 'tool-artifact', id })),
        ];
        for (const resource of resources) {
            const key = JSON.stringify([jobId, resource]);
            const saving = this.#saved.get(key) ?? this.#save(jobId, resource);
            this.#saved.set(key, saving);
            this.#lines.push({ cases, jobId, kind: resource.kind, resourceId: resource.id, ...(await saving) });
        }
    }
    /** Creates no folder if there is nothing to save. */
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
    async #save(jobId, resource) {
        // Assigned before the first await, so that no two saves share a number.
        this.#begun += 1;
        const number = this.#begun;
        if (number > MAX_REFERENCES)
            return notSaved(`a run saves at most ${MAX_REFERENCES} references`);
        // Reserved before the download, so that concurrent downloads stay within the limit together.
        const budget = Math.min(MAX_BYTES_EACH, this.#bytesLeft);
        if (budget === 0)
            return notSaved(`a run saves at most ${MAX_BYTES / 1e6} MB of references`);
        this.#bytesLeft -= budget;
        const folder = (0,external_node_path_.join)(this.#options.directory, REFERENCES, jobId);
        const part = (0,external_node_path_.join)(folder, `.part-${number}`);
        let saved;
        try {
            await (0,promises_.mkdir)(folder, { recursive: true });
            saved = await this.#saveBy(part, { folder, jobId, resource, budget });
        }
        catch (error) {
            saved = notSaved(`it could not be saved (${(0,error_message/* errorMessage */.gJ)(error)})`);
        }
        this.#bytesLeft += budget - (saved.bytes ?? 0);
        if (saved.savedAs === null)
            await (0,promises_.rm)(part, { force: true }).catch(() => { });
        return saved;
    }
    async #saveBy(part, { folder, jobId, resource, budget }) {
        const answer = await this.#download(jobId, resource, budget, part);
        if (!answer.ok)
            return notSaved((0,errors/* withRequestId */.BT)(answer.error));
        const { contentType, bytes } = answer.value;
        const name = safeFileName(resource.id, contentType, this.#namesOf(jobId));
        await (0,promises_.rename)(part, (0,external_node_path_.join)(folder, name));
        return { savedAs: `${REFERENCES}/${jobId}/${name}`, contentType, bytes, problem: null };
    }
    #namesOf(jobId) {
        const names = this.#namesOfJob.get(jobId) ?? new Set();
        this.#namesOfJob.set(jobId, names);
        return names;
    }
    #download(jobId, { kind, id }, max, path) {
        const { roe, clock, signal } = this.#options;
        const download = async () => {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const file = __addDisposableResource(env_1, await (0,promises_.open)(path, 'w'), true);
                const write = (chunk) => file.writeFile(chunk);
                const fetching = kind === 'reference' ? roe.reference : roe.toolArtifact;
                return await fetching(jobId, id, max, write, signal);
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
        };
        return (0,retry/* retry */.L5)(download, { clock, signal, maxTries: MAX_TRIES });
    }
}
const keyOf = ({ cases, kind, resourceId }) => JSON.stringify([cases[0], kind, resourceId]);

// EXTERNAL MODULE: ./build/src/lib/lines.js
var lines = __webpack_require__(60594);
// EXTERNAL MODULE: ./build/src/submissions/submission-key.js
var submission_key = __webpack_require__(65597);
;// CONCATENATED MODULE: ./build/src/resume/earlier-results.js
var earlier_results_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var earlier_results_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * The results that earlier attempts of this use of the action left in the workflow run's artifacts, unordered. If an
 * artifact cannot be read, Roe's job list supplies what is missing.
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
        runner.info(`The results artifacts of earlier attempts could not be read (${(0,error_message/* errorMessage */.gJ)(error)}); Roe's job list is used instead.`);
    }
    return [...results.values()].map(({ line, ...result }) => ({
        ...result,
        savedAt: { ...line, cost: costs.get(result.jobId) ?? null },
    }));
}
/** Files that share a job have one line each. */
function note({ submissionKey, jobId, outcome }, line, own, results) {
    const key = typeof submissionKey === 'string' ? (0,submission_key/* parseKey */.Do)(submissionKey) : null;
    if (key === null || !(0,submission_key/* isEarlier */.bG)(key, own))
        return;
    const id = typeof jobId === 'string' ? (0,roe_roe/* parseJobId */.et)(jobId) : null;
    if (id === null && outcome !== 'not-submitted')
        return;
    const succeeded = outcome === 'succeeded' || outcome === 'rejected';
    results.set((0,submission_key/* formatKey */.TD)(key), { key, jobId: id, succeeded, line });
}
function recordIn(line) {
    const record = (0,json/* parseJson */.qF)(line);
    if (!(0,json/* isFields */.Ce)(record))
        throw new Error(`${results_file/* RESULTS_JSONL */.gv} has a line that is no record`);
    return record;
}
/** The job's data as an earlier attempt saved it. Null if the line has no data or was changed. */
async function readSavedData({ path, offset, length, cost }) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = earlier_results_addDisposableResource(env_1, await (0,promises_.open)(path), true);
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
            const result_1 = earlier_results_disposeResources(env_1);
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

// EXTERNAL MODULE: ./build/src/stop-reason.js
var stop_reason = __webpack_require__(40930);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/cases/case.js
var cases_case = __webpack_require__(77883);
// EXTERNAL MODULE: ./build/src/files/hash-file.js
var hash_file = __webpack_require__(79792);
// EXTERNAL MODULE: ./build/src/roe/multipart.js
var multipart = __webpack_require__(87432);
// EXTERNAL MODULE: ./build/src/submissions/submission.js
var submissions_submission = __webpack_require__(38243);
;// CONCATENATED MODULE: ./build/src/submissions/build-request.js








/** Django, which Roe runs on, takes at most 2.5 MB of form data beside uploads (DATA_UPLOAD_MAX_MEMORY_SIZE). */
const MAX_TEXT_BYTES = 2_500_000;
/** A larger file is streamed from the disk, so that it is never in memory as a whole. */
const MAX_BYTES_IN_MEMORY = 1_000_000;
/**
 * The request for a submission. A file whose content changed since it was hashed is not sent, since its hash, its key and
 * its result would be wrong. A file that was only touched is sent. Reads are synchronous, since the system still has the
 * file in its cache from hashing.
 */
async function toRunRequest(submission) {
    const { cases, agentId, versionId, metadata, key, skipCache } = submission;
    const [first] = cases;
    const { files, values } = first;
    const fields = { ...values };
    const uploads = [];
    for (const { input, as, file } of files) {
        if (input === null)
            throw new Error('a submission has a file without an input');
        const named = { file, name: (0,cases_case/* nameIn */.ZC)(first, file) };
        const place = placeOf(named);
        if (!place.ok)
            return place;
        if (as === 'text') {
            const text = readText(named);
            if (!text.ok)
                return text;
            fields[input] = text.value;
        }
        else {
            const content = await contentOf(named, place.value);
            if (!content.ok)
                return content;
            uploads.push({ key: input, filename: (0,submissions_submission/* uploadName */.Vr)(file), content: content.value, sha256: file.sha256 });
        }
    }
    const textBytes = Object.values(fields).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    if (textBytes > MAX_TEXT_BYTES)
        return (0,errors/* failed */.gz)(new errors/* RoeError */.TR('too-large', `its texts are ${TOO_LONG}`));
    return (0,errors/* answered */.oQ)({ agentId, versionId, fields, uploads, metadata, idempotencyKey: key, skipCache });
}
const TOO_LONG = `too long to be sent as text (at most ${MAX_TEXT_BYTES / 1e6} MB in all)`;
const changed = ({ name }) => unreadable(`${name} changed before it was sent`);
/** The file's current stats, if its place and size are unchanged. */
function placeOf(named) {
    const { absolutePath, realPath, bytes } = named.file;
    const removed = `${named.name} was removed before it was sent`;
    try {
        const stat = (0,external_node_fs_.lstatSync)(absolutePath);
        if (!stat.isFile())
            return unreadable(removed);
        // If a parent folder was replaced by a link, the path may lead out of the workspace.
        if (external_node_fs_.realpathSync.native(absolutePath) !== realPath)
            return unreadable(`${named.name} was replaced before it was sent`);
        return stat.size === bytes ? (0,errors/* answered */.oQ)(stat) : changed(named);
    }
    catch (cause) {
        return unopened(cause, removed);
    }
}
async function contentOf(named, { mtimeMs }) {
    const { realPath, bytes, contentType: type, sha256, modifiedAtMs } = named.file;
    if (bytes <= MAX_BYTES_IN_MEMORY) {
        const content = readKnown(named);
        return content.ok ? (0,errors/* answered */.oQ)({ ...(0,multipart/* inMemory */.ZK)(content.value), type }) : content;
    }
    try {
        // The file is hashed again while it is sent, and an upload that differs is aborted. This check avoids starting one.
        if (mtimeMs !== modifiedAtMs && (await (0,hash_file/* hashFile */.D)(realPath)).sha256 !== sha256)
            return changed(named);
        return (0,errors/* answered */.oQ)({ size: bytes, type, stream: () => partsOf(realPath, bytes) });
    }
    catch (cause) {
        return unopened(cause, `${named.name} could not be opened`);
    }
}
/** Fails if the file grows meanwhile, since the request has already announced its size. */
async function* partsOf(path, bytes) {
    const parts = (0,external_node_fs_.createReadStream)(path)[Symbol.asyncIterator]();
    const next = () => parts.next().catch((cause) => Promise.reject((0,multipart/* notReadable */.I)(cause)));
    let remaining = bytes;
    try {
        for (let part = await next(); !part.done; part = await next()) {
            remaining -= part.value.length;
            if (remaining < 0)
                throw (0,multipart/* notReadable */.I)();
            yield part.value;
        }
    }
    finally {
        await parts.return?.();
    }
}
function readKnown(named) {
    const { realPath, sha256 } = named.file;
    try {
        const content = (0,external_node_fs_.readFileSync)(realPath);
        return (0,external_node_crypto_.hash)('sha256', content) === sha256 ? (0,errors/* answered */.oQ)(content) : changed(named);
    }
    catch (cause) {
        return unopened(cause, `${named.name} could not be opened`);
    }
}
function readText(named) {
    const { file } = named;
    if (file.bytes > MAX_TEXT_BYTES)
        return (0,errors/* failed */.gz)(new errors/* RoeError */.TR('too-large', `${file.path} is ${TOO_LONG}`));
    const content = readKnown(named);
    if (!content.ok)
        return content;
    try {
        return (0,errors/* answered */.oQ)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content.value));
    }
    catch {
        return unreadable(`${file.path} is not UTF-8 text, and \`inputs\` sends it as text`);
    }
}
const unreadable = (sentence) => (0,errors/* failed */.gz)(new errors/* RoeError */.TR('unreadable-file', sentence));
/** If too many files are open, this file is not at fault and is sent later. */
const unopened = (cause, sentence) => (0,open_files/* isFilesExhausted */.Pq)(cause)
    ? (0,errors/* failed */.gz)(new errors/* RoeError */.TR('never-sent', 'too many files are open on this machine', { cause }))
    : unreadable(sentence);

// EXTERNAL MODULE: ./build/src/roe/list-jobs.js
var list_jobs = __webpack_require__(20347);
;// CONCATENATED MODULE: ./build/src/submissions/reconcile.js

/** Roe may list a job only some time after accepting it, and may carry out a slow request after we stopped waiting. */
const SETTLING_MS = 30_000;
const MIN_LISTINGS = 3;
const FIRST_PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 10_000;
/** A lookup fails if the list cannot be read for this long. */
const PATIENCE_MS = 180_000;
/**
 * Looks up each submission in doubt and reports exactly one result for it. One listing serves all of them. Lookups that
 * are open when the signal fires are `unreadable`.
 */
async function reconcile(inDoubt, options, onResult) {
    const open = new Map();
    let pauseMs = FIRST_PAUSE_MS;
    while (!(inDoubt.drained && open.size === 0)) {
        for (const one of inDoubt.take()) {
            open.set(one.submission.key, { ...one, listings: 0 });
            pauseMs = FIRST_PAUSE_MS;
        }
        if (open.size === 0) {
            await inDoubt.ready();
            continue;
        }
        await options.clock.sleep(pauseMs, options.signal);
        pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 1.5);
        for (const [lookup, result] of await listOnce([...open.values()], options)) {
            open.delete(lookup.submission.key);
            onResult(lookup, result);
        }
    }
}
/** Returns the lookups that this listing settles. */
async function listOnce(open, { roe, clock, signal }) {
    if (signal.aborted)
        return open.map((lookup) => [lookup, { kind: 'unreadable', reason: 'the run was stopped' }]);
    const [first] = open;
    if (first === undefined)
        return [];
    const keys = new Set(open.map(({ submission }) => submission.key));
    const sinceMs = Math.min(...open.map(({ sentAtMs }) => sentAtMs));
    const listedAtMs = clock.now();
    const found = new Map();
    const error = await (0,list_jobs/* searchJobs */.J)({ roe, clock, signal, agentId: first.submission.agentId, sinceMs }, (job) => {
        const key = job.metadata?.submission_key ?? '';
        if (keys.has(key) && !found.has(key))
            found.set(key, job.id);
        return found.size === keys.size;
    });
    return open.flatMap((lookup) => {
        const jobId = found.get(lookup.submission.key);
        if (jobId !== undefined)
            return [[lookup, { kind: 'found', jobId }]];
        if (error === null)
            return isAbsent(lookup, listedAtMs) ? [[lookup, { kind: 'absent' }]] : [];
        const isOver = clock.now() - lookup.lostAtMs >= PATIENCE_MS || signal.aborted;
        return isOver ? [[lookup, { kind: 'unreadable', reason: error.message }]] : [];
    });
}
/** Counts a complete listing without the job, and returns whether that proves its absence. */
function isAbsent(lookup, listedAtMs) {
    lookup.listings += 1;
    return listedAtMs - lookup.lostAtMs >= SETTLING_MS && lookup.listings >= MIN_LISTINGS;
}

;// CONCATENATED MODULE: ./build/src/submissions/submit-outcome.js
const CONFLICT = 409;
/** `sentBefore`: the reply to an earlier request of the same submission was lost. */
function submitOutcomeOf(answer, sentBefore) {
    if (answer.ok)
        return { kind: 'accepted', jobId: answer.value };
    const { error } = answer;
    switch (error.code) {
        case 'refused':
            // If Roe honours idempotency keys, it may refer to the earlier request and its job.
            return { kind: sentBefore && error.status === CONFLICT ? 'in-doubt' : 'file-refused', error };
        case 'too-large':
        case 'unsupported-type':
        case 'unreadable-file':
            return { kind: 'file-refused', error };
        case 'unauthorized':
        case 'forbidden':
        case 'out-of-credits':
        case 'not-found':
        case 'proxy-refused':
            return { kind: 'run-blocked', error };
        case 'never-sent':
        case 'throttled':
            return { kind: 'retryable', error };
        case 'fate-unknown':
        case 'server-error':
        case 'unreadable-reply':
        case 'stopped':
            return { kind: 'in-doubt', error };
    }
}

;// CONCATENATED MODULE: ./build/src/submissions/concurrency-window.js
/**
 * The maximum number of requests in flight. It is halved after each server error, and rises to the ceiling again as requests
 * succeed.
 */
class ConcurrencyWindow {
    #ceiling;
    #size;
    constructor(ceiling) {
        this.#ceiling = ceiling;
        this.#size = ceiling;
    }
    get size() {
        return Math.floor(this.#size);
    }
    /** Adds one for each full window of answers. */
    answered() {
        this.#size = Math.min(this.#ceiling, this.#size + 1 / this.#size);
    }
    strained() {
        this.#size = Math.max(1, this.#size / 2);
    }
}

;// CONCATENATED MODULE: ./build/src/submissions/rate-limit.js
/** CUBIC's constants (RFC 9438): the share of the rate that a refusal keeps, and how fast the rate rises again. */
const KEPT_AFTER_REFUSAL = 0.7;
const GROWTH = 0.4;
/** Accepted requests are counted over this span, and over at least `MIN_SPAN_MS`, since a first burst is not a rate. */
const MAX_SPAN_MS = 2_000;
const MIN_SPAN_MS = 1_000;
/** A Roe that refuses everything still gets a request now and then. */
const MIN_PER_SECOND = 0.2;
/**
 * The rate of requests that Roe accepts, estimated from its refusals. A refusal reduces it to a share of the rate reached.
 * It then rises back along CUBIC's curve, and carefully beyond. Without a refusal there is no limit.
 */
class RateLimit {
    /** Times of accepted requests, eight bytes each. Pruned when Roe refuses one. */
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
    /**
     * Roe refused a request that began at `begunAtMs`. Refusals of requests already in flight at a refusal count as the same
     * one.
     */
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

;// CONCATENATED MODULE: ./build/src/submissions/throttle.js


/**
 * Limits how fast all submissions together are sent. At most `concurrency` are in flight. If Roe throttles one, all others
 * pause too; then they continue one by one at the rate that Roe accepted before, never all at once.
 */
class Throttle {
    #clock;
    #rateLimit = new RateLimit();
    #window;
    #waiting = new Set();
    #inFlight = 0;
    #notBeforeMs = 0;
    #nextSlotMs = 0;
    constructor(clock, concurrency) {
        this.#clock = clock;
        this.#window = new ConcurrencyWindow(concurrency);
    }
    /** Waits until the next request may be sent. Null if the signal fired first. */
    async acquire(signal) {
        await this.#waitForSlot(signal);
        for (let waitMs = this.#reserveMs(); waitMs > 0 && !signal.aborted; waitMs = this.#heldBackForMs()) {
            await this.#clock.sleep(waitMs, signal);
        }
        if (signal.aborted) {
            this.#free();
            return null;
        }
        const begunAtMs = this.#clock.now();
        return { release: (outcome) => this.#released(begunAtMs, outcome) };
    }
    /** Takes a slot of the window. `#free` returns it. */
    async #waitForSlot(signal) {
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
    #free() {
        this.#inFlight -= 1;
        const free = Math.max(0, this.#window.size - this.#inFlight);
        for (const wake of [...this.#waiting].slice(0, free))
            wake();
    }
    /** Reserves the next moment at which a request may begin, and returns how far away it is. */
    #reserveMs() {
        const now = this.#clock.now();
        const slotMs = Math.max(now, this.#notBeforeMs, this.#nextSlotMs);
        this.#nextSlotMs = slotMs + 1000 / this.#rateLimit.perSecond(slotMs);
        return slotMs - now;
    }
    /** If Roe asked for a pause while this request waited, the time until its new moment, otherwise 0. */
    #heldBackForMs() {
        return this.#clock.now() < this.#notBeforeMs ? this.#reserveMs() : 0;
    }
    #released(begunAtMs, outcome) {
        const now = this.#clock.now();
        switch (outcome.kind) {
            case 'answered':
                this.#rateLimit.accepted(now);
                this.#window.answered();
                break;
            case 'strained':
                this.#window.strained();
                break;
            case 'throttled':
                this.#rateLimit.refused(begunAtMs, now, outcome.pauseMs);
                this.#holdBack(now + outcome.pauseMs);
                break;
            case 'unreached':
                this.#holdBack(now + outcome.pauseMs);
                break;
            case 'silent':
                break;
        }
        this.#free();
    }
    #holdBack(untilMs) {
        this.#notBeforeMs = Math.max(this.#notBeforeMs, untilMs);
        // Moments that were reserved before the pause are void.
        this.#nextSlotMs = Math.max(this.#clock.now(), this.#notBeforeMs);
    }
}

;// CONCATENATED MODULE: ./build/src/submissions/submit.js








/** The run stops sending if Roe cannot be reached for this long. */
const submit_PATIENCE_MS = 120_000;
/** If every reply is lost and no job was ever created, further retries will not help. */
const MAX_SENDS = 3;
/** Sends every submission, at most `concurrency` at once. None is sent again while it may have a job. */
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
    #inDoubt = new Channel();
    #lost = new Map();
    #throttle;
    #unreachedSinceMs = null;
    #unsettled;
    constructor(submissions, options, events) {
        this.#options = options;
        this.#events = events;
        this.#throttle = new Throttle(options.clock, options.concurrency);
        this.#unsettled = submissions.length;
        for (const submission of submissions)
            this.#queue.push(submission);
    }
    async work() {
        for await (const [next] of this.#queue.batches(1))
            await this.#handle(() => this.#submit(next));
    }
    async reconcile() {
        const reconciling = reconcile(this.#inDoubt, this.#options, ({ submission }, result) => {
            void this.#handle(async () => this.#learn(submission, result));
        });
        // Closing releases the workers, since no more answers will come.
        await reconciling.finally(() => this.#close());
    }
    /** If the action itself fails on a submission, it counts as settled. The end of the run reports it. */
    async #handle(work) {
        await this.#options.tasks.run(() => work().catch((bug) => {
            this.#count();
            throw bug;
        }));
    }
    /** Retries only if Roe has provably not accepted the submission. */
    async #submit(submission) {
        const { clock, stopping, budget } = this.#options;
        for (let attempt = 0;; attempt += 1) {
            const stop = (await budget?.admit(submission, stopping)) ?? null;
            if (stop !== null)
                return this.#settle(submission, { kind: 'not-begun', stop });
            const slot = await this.#throttle.acquire(stopping);
            if (slot === null)
                return this.#settle(submission, { kind: 'not-begun', stop: (0,stop_reason/* stopReasonOf */.q)(stopping) });
            const sentAtMs = clock.now();
            const answer = await this.#send(submission);
            slot.release(isAnswer(answer) ? sendOutcomeOf(answer, attempt) : { kind: 'silent' });
            if (answer === 'no-room')
                continue;
            if (answer === null)
                return this.#settle(submission, { kind: 'not-begun', stop: (0,stop_reason/* stopReasonOf */.q)(stopping) });
            this.#noteReach(answer);
            const outcome = submitOutcomeOf(answer, this.#lost.has(submission));
            if (outcome.kind === 'in-doubt')
                return this.#lookUp({ submission, sentAtMs, lostAtMs: clock.now() }, outcome.error);
            if (outcome.kind !== 'retryable')
                return this.#settle(submission, outcome);
            // Throttling may last until the run's timeout. If Roe cannot be reached, sending stops sooner.
            const outOfReachMs = this.#unreachedSinceMs === null ? 0 : clock.now() - this.#unreachedSinceMs;
            if (outOfReachMs >= submit_PATIENCE_MS)
                return this.#settle(submission, { kind: 'run-blocked', error: outcome.error });
        }
    }
    /** A request for any file that reached Roe shows that Roe can be reached. */
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
        if (this.#options.budget?.fits(submission) === false)
            return 'no-room';
        if (!this.#events.onSending(submission))
            return null;
        return await this.#options.roe.submit(request.value, this.#options.signal);
    }
    #lookUp(inDoubt, { message, requestId }) {
        const { submission } = inDoubt;
        this.#lost.set(submission, { count: (this.#lost.get(submission)?.count ?? 0) + 1, requestId });
        this.#events.onDoubt(submission, message);
        this.#inDoubt.push(inDoubt);
    }
    #learn(submission, result) {
        const { count, requestId } = this.#lost.get(submission) ?? { count: 0, requestId: null };
        switch (result.kind) {
            case 'found':
                this.#settle(submission, { kind: 'accepted', jobId: result.jobId });
                break;
            case 'absent':
                if (count < MAX_SENDS)
                    this.#sendAgain(submission);
                else
                    this.#settle(submission, { kind: 'unanswered', requestId });
                break;
            case 'unreadable':
                this.#settle(submission, { kind: 'lost', reason: result.reason, requestId });
                break;
        }
    }
    /** It competes for room again, since all workers may be waiting for the room that it holds. */
    #sendAgain(submission) {
        this.#options.budget?.release(submission);
        this.#queue.push(submission);
    }
    #settle(submission, settled) {
        if (settled.kind === 'lost')
            this.#options.budget?.lose(submission);
        else if (settled.kind !== 'accepted')
            this.#options.budget?.release(submission);
        announce(submission, settled, this.#events);
        this.#count();
    }
    #count() {
        this.#unsettled -= 1;
        if (this.#unsettled === 0)
            this.#close();
    }
    #close() {
        this.#queue.close();
        this.#inDoubt.close();
    }
}
const isAnswer = (answer) => answer !== null && answer !== 'no-room';
/** Reports how a submission was settled. */
function announce(submission, settled, events) {
    switch (settled.kind) {
        case 'accepted':
            events.onAccepted(submission, settled.jobId);
            break;
        case 'file-refused':
            events.onNotSubmitted(submission, problemOfFile(settled.error, submission));
            break;
        case 'run-blocked':
            events.onStop((0,stop_reason/* stopReasonFor */.Y)(settled.error));
            events.onNotSubmitted(submission, problemOf((0,stop_reason/* stopReasonFor */.Y)(settled.error), settled.error.requestId));
            break;
        case 'unanswered':
            events.onNotSubmitted(submission, unanswered(settled.requestId));
            break;
        case 'lost':
            events.onLost(submission, lostReply(submission, settled.reason, settled.requestId));
            break;
        case 'not-begun':
            events.onStop(settled.stop);
            events.onNotSubmitted(submission, problemOf(settled.stop, null));
            break;
    }
}
/** False if the file was not sent completely. */
const hasReached = (answer) => answer.ok || answer.error.status !== null || ['fate-unknown', 'unreadable-reply'].includes(answer.error.code);
function sendOutcomeOf(answer, attempt) {
    if (answer.ok)
        return { kind: 'answered' };
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
/** Roe's reason for refusing the file, or ours if the file was not sent. */
function problemOfFile({ code, status, message, requestId }, { cases: [{ files }] }) {
    const refusal = status === null ? message : `Roe refused it (${message})`;
    const megabytes = files.reduce((sum, { file }) => sum + file.bytes, 0) / 1e6;
    const advice = code === 'too-large' && status !== null
        ? `, which takes nothing this large (${megabytes.toFixed(1)} MB): leave such files out with \`max-file-size\``
        : '';
    return (0,src_problem/* caseProblem */.wV)(code, `${refusal}${advice}`, requestId);
}
const unanswered = (requestId) => (0,src_problem/* caseProblem */.wV)('unanswered', `it was sent ${MAX_SENDS} times without a usable reply, and Roe's job list shows no job for it`, requestId);
function lostReply({ key }, reason, requestId) {
    const message = `the reply to the submission was lost, and Roe's job list did not show whether there is a job (${reason}); before you send it again, look in the Roe web app for a job whose metadata holds submission_key ${key}`;
    return (0,src_problem/* caseProblem */.wV)('submission-unknown', message, requestId);
}
const problemOf = ({ code, sentence }, requestId) => (0,src_problem/* runProblem */.d0)(code, sentence, requestId);

// EXTERNAL MODULE: ./build/src/roe/cancel-jobs.js
var cancel_jobs = __webpack_require__(42005);
;// CONCATENATED MODULE: ./build/src/run/cancel-unfinished.js



/** Cancels these jobs, unless the user lets them run on, and records those that have no result. */
async function cancelUnfinished(jobs, options) {
    const { roe, clock, limits, cancelOnExit, recorder, ended } = options;
    const ids = [...new Set(jobs.map(({ job }) => job.id))];
    const access = { roe, clock, signal: limits.cancellingOver, pollSignal: limits.settlingOver };
    const cancellations = cancelOnExit ? await (0,cancel_jobs/* cancelJobs */.F)(ids, access) : new Map();
    const stillOpen = [];
    for (const { job, lastStatus } of jobs) {
        const cancellation = cancellations.get(job.id) ?? null;
        const status = cancellation?.status ?? lastStatus;
        if (status?.terminal)
            recorder.note({ event: 'ended', jobId: job.id });
        if (status?.terminal && status.name !== 'CANCELLED')
            ended.push({ job, status, seenAtMs: clock.now() });
        else
            stillOpen.push({ job, lastStatus: status, cancellation, stop: (0,stop_reason/* stopReasonOf */.q)(limits.waitingOver) });
    }
    for (const one of stillOpen)
        await recorder.record(one.job.submission, (0,results_result/* outcomeOfUnfinished */.pV)(one));
}

// EXTERNAL MODULE: ./build/src/lib/truncate.js
var truncate = __webpack_require__(43799);
// EXTERNAL MODULE: ./build/src/outcome.js
var outcome = __webpack_require__(68961);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/planned-run.js
var planned_run = __webpack_require__(40550);
;// CONCATENATED MODULE: ./build/src/run/progress-text.js


/** Such as `… 12 of 80 files done (1 failed), 8 jobs open · 40 s so far, about 4 m left · cost 0.60`. */
function progressText(facts) {
    const { unit, total, done, counts, openJobs, cost, elapsedMs } = facts;
    const unsuccessful = (0,outcome/* listCounts */.TP)(counts, ['succeeded']);
    const leftMs = remainingMs(facts);
    const parts = [
        `${done} of ${total} ${unit}s done${unsuccessful === '' ? '' : ` (${unsuccessful})`}, ${openJobs} ${openJobs === 1 ? 'job' : 'jobs'} open`,
        `${(0,report_text/* durationText */.S5)(elapsedMs)} so far${leftMs === null ? '' : `, about ${roughText(leftMs)} left`}`,
        ...(cost === 0 ? [] : [`cost ${(0,report_text/* costText */.rs)(cost)}`]),
    ];
    return `… ${parts.join(' · ')}`;
}
/** From fewer cases, nothing follows for the others. */
const MIN_WAITED_FOR = 5;
const MIN_ELAPSED_MS = 10_000;
function remainingMs({ total, done, elapsedMs, waitedFor }) {
    if (waitedFor < MIN_WAITED_FOR || elapsedMs < MIN_ELAPSED_MS || done >= total)
        return null;
    return (elapsedMs / waitedFor) * (total - done);
}
/** `20 s`, `3 m`, `1 h 10 m`: as exact as an estimate is. */
function roughText(ms) {
    if (ms < 55_000)
        return `${Math.max(1, Math.ceil(ms / 10_000)) * 10} s`;
    const minutes = Math.ceil(ms / 60_000);
    if (minutes < 60)
        return `${minutes} m`;
    const tens = Math.round(minutes / 10) * 10;
    return tens % 60 === 0 ? `${tens / 60} h` : `${Math.floor(tens / 60)} h ${tens % 60} m`;
}

;// CONCATENATED MODULE: ./build/src/run/progress.js









/** Of more cases, only those that did not succeed have a line, since GitHub's viewer cuts a long log. The others are in the debug log. */
const MAX_LISTED = 50;
/** The pause between two lines about the whole run grows with the run, so that the longest has a few hundred of them. */
const progress_MIN_PAUSE_MS = 10_000;
const progress_MAX_PAUSE_MS = 60_000;
const PAUSE_SHARE = 0.05;
const MAX_REASON_LENGTH = 300;
/** The log of a batch: what becomes of each case, and how far the whole run is. It never quotes a document. */
class Progress {
    #log;
    #clock;
    #total;
    #unit;
    #isListed;
    #startedAtMs;
    #ended = new AbortController();
    #unknownCodes = new Set();
    #counts = Object.fromEntries(outcome/* OUTCOMES */.im.map((outcome) => [outcome, 0]));
    #openJobs = new Set();
    #done = 0;
    #waitedFor = 0;
    #cost = 0;
    #lastLineAtMs;
    #troubled = false;
    #sendsNothing;
    /** The run's problem for which the last case was not submitted. */
    #lastSkipped = null;
    constructor(log, clock, plan) {
        this.#log = log;
        this.#clock = clock;
        this.#total = plan.caseCount;
        this.#unit = plan.unit;
        this.#sendsNothing = plan.submissions.length === 0 && plan.resumed.length === 0;
        this.#isListed = plan.caseCount <= MAX_LISTED;
        this.#startedAtMs = clock.now();
        this.#lastLineAtMs = this.#startedAtMs;
    }
    resumed({ id, submission, reused }) {
        this.#openJobs.add(id);
        const what = reused ? 'has succeeded' : 'is still open';
        this.#steps('↻', submission, `job ${id} of an earlier attempt ${what}`);
    }
    accepted({ id, submission }) {
        this.#openJobs.add(id);
        this.#steps('→', submission, `submitted as job ${id}`);
    }
    status({ submission }, status) {
        this.#troubled = false;
        if (status.name === 'UNKNOWN' && !this.#unknownCodes.has(status.code)) {
            this.#unknownCodes.add(status.code);
            this.#log.warning(`Roe reports a status that this version of the action does not know (${status.code}); it keeps waiting.`);
        }
        if (status.terminal || status.name === 'PENDING')
            return;
        this.#steps('·', submission, status.name);
    }
    trouble(error) {
        // Successive failures get one line; the lines about the whole run go on.
        if (!this.#troubled)
            this.#line(`! statuses could not be read (${(0,errors/* withRequestId */.BT)(error)}); trying again`);
        this.#troubled = true;
    }
    doubt(submission, reason) {
        this.#steps('?', submission, `${reason}; checking whether a job exists before retrying`);
    }
    stopped(stop) {
        this.#log.warning((0,error_message/* withFullStop */.uo)((0,report_escape/* oneLine */.TN)(`No more ${this.#unit}s are sent: ${stop.sentence}`)));
    }
    done(row) {
        const { outcome, jobId, reused, cost, error } = row;
        this.#done += 1;
        this.#counts[outcome] += 1;
        this.#cost += cost ?? 0;
        if (jobId !== null) {
            this.#openJobs.delete(jobId);
            if (!reused)
                this.#waitedFor += 1;
        }
        if (!this.#isNews(row))
            return;
        if (error?.code === src_problem/* DRY_RUN */.yE)
            this.#step(planLine(row, error));
        else if (outcome === 'succeeded')
            this.#step(endLine(row));
        else
            this.#line(endLine(row));
    }
    /** A problem of the whole run is printed once, not for each of ten thousand cases. If nothing is sent at all, the verdict says it. */
    #isNews({ outcome, error }) {
        if (outcome !== 'not-submitted' || error?.scope !== 'run')
            return true;
        const isKnown = this.#sendsNothing || (this.#lastSkipped !== null && (0,src_problem/* isSameProblem */.St)(this.#lastSkipped, error));
        this.#lastSkipped = error;
        return !isKnown;
    }
    /** Prints how far the run is, until `end` is called. If each case has its lines, only after a long pause. */
    async heartbeat() {
        for (;;) {
            await this.#clock.sleep(this.#pauseMs(), this.#ended.signal);
            if (this.#ended.signal.aborted)
                return;
            const quietMs = this.#clock.now() - this.#lastLineAtMs;
            if (!this.#isListed || quietMs >= progress_MAX_PAUSE_MS)
                this.#line(progressText(this.#facts()));
        }
    }
    #pauseMs() {
        const now = this.#clock.now();
        if (this.#isListed)
            return this.#lastLineAtMs + progress_MAX_PAUSE_MS - now;
        return Math.min(progress_MAX_PAUSE_MS, Math.max(progress_MIN_PAUSE_MS, (now - this.#startedAtMs) * PAUSE_SHARE));
    }
    #facts() {
        return {
            unit: this.#unit,
            total: this.#total,
            done: this.#done,
            counts: this.#counts,
            openJobs: this.#openJobs.size,
            cost: this.#cost,
            elapsedMs: this.#clock.now() - this.#startedAtMs,
            waitedFor: this.#waitedFor,
        };
    }
    end() {
        this.#ended.abort();
    }
    #steps(sign, { cases }, what) {
        for (const { id } of cases)
            this.#step(`${sign} ${(0,report_escape/* oneLine */.TN)(id)}: ${what}`);
    }
    #step(text) {
        if (this.#isListed)
            this.#line(text);
        else
            this.#log.debug(text);
    }
    #line(text) {
        this.#lastLineAtMs = this.#clock.now();
        this.#log.info(text);
    }
}
function planLine(row, { message }) {
    const facts = [(0,planned_run/* typesText */.dy)(row), (0,planned_run/* bytesText */.pV)(row), (0,planned_run/* sentAsText */.Q3)(row)].filter((fact) => fact !== '');
    return `○ ${(0,report_escape/* oneLine */.TN)(row.case)}${facts.length === 0 ? '' : ` (${(0,report_escape/* oneLine */.TN)(facts.join(' · '))})`}: ${(0,report_escape/* oneLine */.TN)(message)}`;
}
function endLine(row) {
    const time = row.durationMs === null ? '' : ` after ${(0,report_text/* durationText */.S5)(row.durationMs)}`;
    const why = row.error === null ? '' : `: ${(0,truncate/* truncate */.x)((0,report_escape/* oneLine */.TN)(row.error.message), MAX_REASON_LENGTH)}`;
    const cached = row.cached ? ', from the cache' : '';
    const mark = row.outcome === 'succeeded' ? '✓' : '✗';
    return `${mark} ${(0,report_escape/* oneLine */.TN)(row.case)}: ${(0,outcome/* outcomeWord */.nG)(row.outcome)}${time}${cached}${why}`;
}

// EXTERNAL MODULE: ./build/src/results/record.js
var record = __webpack_require__(70667);
;// CONCATENATED MODULE: ./build/src/run/record-results.js





/** Makes each outcome final: checks the result, writes it down, reports it, and ends the run if it must. */
class ResultRecorder {
    #options;
    constructor(options) {
        this.#options = options;
    }
    async record({ cases, key }, caseOutcome) {
        const { results, progress } = this.#options;
        for (const one of cases) {
            const row = await results.append(await this.#checked({ case: one, submissionKey: key, ...caseOutcome }));
            progress.done(row);
            if (results.trouble !== null)
                this.#breakDown(results.trouble);
            this.#failFast(row);
        }
        this.#offerReferences(cases, caseOutcome);
    }
    async recordSkipped(skipped) {
        for (const { case: one, problem } of skipped) {
            await this.record({ cases: [one], key: null }, { outcome: 'not-submitted', problem });
        }
    }
    /**
     * Writes a line into the journal. Returns false if that failed: a submission that is not in the journal must not be sent.
     * Any other missing line only makes the post step ask Roe.
     */
    note(entry) {
        try {
            this.#options.journal.write(entry);
            return true;
        }
        catch (error) {
            this.#breakDown(`the run's journal could not be written (${(0,error_message/* errorMessage */.gJ)(error)})`);
            return false;
        }
    }
    /** Stops sending. Jobs that exist are still waited for. */
    stopSending(stop) {
        const { limits, progress } = this.#options;
        if (!limits.stopping.aborted)
            progress.stopped(stop);
        limits.stopSending(stop);
    }
    #breakDown(sentence) {
        this.stopSending({ code: 'run-failed', sentence });
    }
    /** Cases that share a job are checked separately, since their expected results may differ. */
    async #checked(result) {
        const { checks, limits } = this.#options;
        if (checks === null)
            return result;
        if (result.outcome !== 'succeeded') {
            checks.countMissing(result.case.id);
            return result;
        }
        const { case: of, submissionKey, data } = result;
        const { outputs, correctedOutputs } = data;
        // The checker parses the outputs itself.
        const record = (0,results_result/* toRecord */.Lv)({ ...result, data: { ...data, outputs: null, correctedOutputs: null } });
        const findings = await checks.evaluate({ ...record, outputs, correctedOutputs }, limits.inFlightOver);
        return { case: of, submissionKey, ...(0,results_result/* afterChecks */.iO)(result, findings) };
    }
    #failFast(row) {
        const { failFast, limits, progress, cancelOnExit } = this.#options;
        if (!failFast || !(0,src_verdict/* isFailure */.N6)(row, this.#options) || limits.stopping.aborted)
            return;
        const stop = { code: 'fail-fast', sentence: `\`fail-fast\` ended the run after ${row.case}` };
        progress.stopped(stop);
        if (cancelOnExit)
            limits.endRun(stop);
        else
            limits.stopSending(stop);
    }
    #offerReferences(cases, caseOutcome) {
        const { referring } = this.#options;
        if (referring === null || caseOutcome.outcome !== 'succeeded')
            return;
        const outputs = caseOutcome.data.outputs?.map(record/* toOutputRecord */.Y) ?? [];
        const [resourceIds, artifactKeys] = [resourceIdsIn(outputs), artifactKeysIn(outputs)];
        if (resourceIds.length + artifactKeys.length === 0)
            return;
        referring.push({ jobId: caseOutcome.ended.job.id, cases: cases.map(({ id }) => id), resourceIds, artifactKeys });
    }
}

;// CONCATENATED MODULE: ./build/src/run/batch.js












/**
 * Carries out a plan. Submitting, waiting, cancelling and collecting run concurrently and pass on their jobs through
 * channels. Every result is recorded as soon as it is known. Returns the references that the results name.
 */
async function runBatch(plan, results, options) {
    const progress = new Progress(options.runner, options.clock, plan);
    const heartbeat = new TaskGroup();
    void heartbeat.run(() => progress.heartbeat());
    try {
        return await runStages(plan, results, progress, options);
    }
    finally {
        progress.end();
        await heartbeat.end();
    }
}
async function runStages(plan, results, progress, options) {
    const { roe, clock, limits, concurrency, budget, pollIntervalMs, downloadReferences } = options;
    // An exception is a bug, and the other tasks must stop spending.
    const tasks = new TaskGroup(() => limits.endRun({ code: 'run-failed', sentence: 'the action itself failed' }));
    const referring = new Channel();
    const recorder = new ResultRecorder({
        ...options,
        results,
        progress,
        referring: downloadReferences ? referring : null,
    });
    const stages = {
        budget,
        recorder,
        progress,
        tasks,
        accepted: new Channel(),
        unfinished: new Channel(),
        ended: new Channel(),
    };
    const { accepted, unfinished, ended } = stages;
    await recordKnown(plan, stages, clock);
    const { stopping, waitingOver, inFlightOver, settlingOver } = limits;
    let references = [];
    void tasks.run(async () => {
        const saving = { roe, clock, signal: inFlightOver, runner: options.runner, directory: results.directory };
        references = await saveReferences(referring, saving);
    });
    void tasks.run(() => {
        const submitting = { roe, clock, concurrency, budget, stopping, signal: inFlightOver, tasks };
        return submitAll(plan.submissions, submitting, submitEvents(stages, clock)).finally(() => accepted.close());
    });
    void tasks.run(() => {
        const watching = { roe, clock, pollIntervalMs, waitingOver, signal: inFlightOver };
        return watchJobs(accepted, watching, watchEvents(stages)).finally(() => unfinished.close());
    });
    void tasks.run(() => cancelEach(stages, options).finally(() => ended.close()));
    void tasks.run(() => {
        // Results are paid for, so they are still fetched after other requests are aborted.
        const collecting = { roe, clock, signal: settlingOver, waitingOver: inFlightOver, tasks };
        return collectResults(ended, collecting, (end, collected) => recordEnd(end, collected, stages)).finally(() => referring.close());
    });
    await tasks.end();
    return references;
}
/** Records the cases that need nothing sent, and passes on the jobs of earlier attempts. */
async function recordKnown(plan, stages, clock) {
    const { recorder } = stages;
    await recorder.recordSkipped(plan.skipped);
    for (const { submission, problem } of plan.inDoubt)
        await recorder.record(submission, { outcome: 'lost', problem });
    for (const taken of plan.resumed)
        await resume(taken, stages, clock);
}
async function resume({ job, status, savedAt }, stages, clock) {
    const { recorder, progress, accepted, ended } = stages;
    progress.resumed(job);
    if (!status.terminal) {
        recorder.note({ event: 'accepted', key: job.submission.key, jobId: job.id });
        accepted.push(job);
        return;
    }
    const end = { job, status, seenAtMs: clock.now() };
    const data = savedAt === null ? null : await readSavedData(savedAt);
    if (data === null)
        ended.push(end);
    else
        await recordEnd(end, { ok: true, value: data }, stages);
}
async function recordEnd(end, collected, { budget, recorder }) {
    const { id, submission } = end.job;
    budget?.ended(submission, { id, status: end.status.name, data: collected.ok ? collected.value : null });
    await recorder.record(submission, (0,results_result/* outcomeOf */.sG)(end, collected));
}
/** Used by event handlers, which cannot wait. */
function recordSoon({ tasks, recorder }, submission, caseOutcome) {
    void tasks.run(() => recorder.record(submission, caseOutcome));
}
function submitEvents(stages, clock) {
    const { recorder, progress, accepted } = stages;
    return {
        onSending: ({ key }) => recorder.note({ event: 'sending', key }),
        onAccepted: (submission, id) => {
            const job = { id, submission, acceptedAtMs: clock.now(), createdAtMs: null, reused: false };
            recorder.note({ event: 'accepted', key: job.submission.key, jobId: job.id });
            progress.accepted(job);
            accepted.push(job);
        },
        onNotSubmitted: (submission, problem) => {
            recorder.note({ event: 'no-job', key: submission.key });
            recordSoon(stages, submission, { outcome: 'not-submitted', problem });
        },
        onLost: (submission, problem) => recordSoon(stages, submission, { outcome: 'lost', problem }),
        onDoubt: (submission, reason) => progress.doubt(submission, reason),
        onStop: (stop) => recorder.stopSending(stop),
    };
}
function watchEvents(stages) {
    const { budget, recorder, progress, unfinished, ended } = stages;
    return {
        onStatus: (job, status) => progress.status(job, status),
        onTrouble: (error) => progress.trouble(error),
        onEnd: (end) => {
            switch (end.kind) {
                case 'ended':
                    recorder.note({ event: 'ended', jobId: end.job.id });
                    ended.push(end);
                    break;
                case 'unfinished':
                    unfinished.push(end);
                    break;
                case 'lost': {
                    const { job, lastStatus, reason, requestId } = end;
                    budget?.lose(job.submission);
                    const problem = (0,src_problem/* caseProblem */.wV)('job-unknown', reason, requestId);
                    recordSoon(stages, job.submission, { outcome: 'lost', job, lastStatus, problem });
                    break;
                }
            }
        },
    };
}
/** Cancels the open jobs of a run that ends early, batch by batch. Resolves when all cancellations are done. */
async function cancelEach({ unfinished, ended, recorder, tasks }, options) {
    const { roe, clock, limits, cancelOnExit } = options;
    const batches = [];
    for await (const jobs of unfinished.batches()) {
        const cancelling = { roe, clock, limits, cancelOnExit, recorder, ended };
        batches.push(tasks.run(() => cancelUnfinished(jobs, cancelling)));
    }
    await Promise.all(batches);
}

// EXTERNAL MODULE: ./build/src/lib/clock.js
var lib_clock = __webpack_require__(19563);
;// CONCATENATED MODULE: ./build/src/results/purgeable.js

/**
 * The jobs whose data this run may delete: its own ended jobs whose result is saved. A job that the cache answered with may
 * belong to another run. The result of a `lost` job is only at Roe, and so is some evidence of the jobs in `unsaved`.
 */
function purgeable(rows, unsaved) {
    const ids = new Set();
    for (const { jobId, status, outcome } of rows) {
        const ended = status?.name === 'SUCCESS' || status?.name === 'FAILURE' || status?.name === 'CANCELLED';
        const id = jobId === null ? null : (0,roe_roe/* parseJobId */.et)(jobId);
        if (id !== null && ended && outcome !== 'lost' && !unsaved.has(id))
            ids.add(id);
    }
    // Files may share a job. If one of them still needs the data at Roe, the job is kept.
    for (const { jobId, outcome } of rows)
        if (jobId !== null && outcome === 'lost')
            ids.delete(jobId);
    return [...ids];
}

;// CONCATENATED MODULE: ./build/src/roe/purge-jobs.js



const purge_jobs_CALLS_AT_ONCE = 8;
const purge_jobs_MAX_TRIES = 4;
/** Deletes what Roe stores of these jobs, and returns the jobs that still have data there. A purge may be repeated. */
async function purgeJobs(ids, options) {
    const notPurged = [];
    await (0,for_each_concurrently/* forEachConcurrently */.D)(ids, purge_jobs_CALLS_AT_ONCE, async (jobId) => {
        const reason = await purgeOne(jobId, options);
        if (reason !== null)
            notPurged.push({ jobId, reason });
    });
    return notPurged.sort((a, b) => (a.jobId < b.jobId ? -1 : 1));
}
async function purgeOne(id, { roe, clock, signal }) {
    const answer = await (0,retry/* retry */.L5)(() => roe.purge(id, signal), { clock, signal, maxTries: purge_jobs_MAX_TRIES });
    if (answer.ok)
        return answer.value.problem;
    return answer.error.code === 'stopped' ? 'there was no time left to delete it' : (0,errors/* withRequestId */.BT)(answer.error);
}

// EXTERNAL MODULE: ./build/src/lib/join-first.js
var join_first = __webpack_require__(81094);
// EXTERNAL MODULE: ./build/src/lib/pluralize.js
var pluralize = __webpack_require__(56817);
;// CONCATENATED MODULE: ./build/src/run/log-evidence.js




const MAX_IDS = 20;
function logReferences(log, references) {
    if (references.length === 0)
        return;
    const [missing, ...others] = references.filter(({ savedAs }) => savedAs === null);
    const bytes = references.reduce((sum, reference) => sum + (reference.bytes ?? 0), 0);
    const saved = references.length - (missing === undefined ? 0 : others.length + 1);
    log.info(`${(0,pluralize/* pluralize */.t)(saved, 'reference')} saved in ${REFERENCES}/, ${(bytes / 1e6).toFixed(1)} MB.`);
    if (missing === undefined)
        return;
    log.warning(`${(0,pluralize/* pluralize */.t)(others.length + 1, 'reference')} in the results could not be saved, the first for ${missing.cases[0]}: ${(0,error_message/* withFullStop */.uo)(missing.problem ?? '')} ${REFERENCES}/index.json in the results lists them all.`);
}
/** Reports what Roe deleted for `delete-data`. */
function logPurge(log, asked, notPurged) {
    log.info(`Deleted the data of ${(0,pluralize/* pluralize */.t)(asked - notPurged.length, 'job')} at Roe.`);
    const [first] = notPurged;
    if (first === undefined)
        return;
    const ids = notPurged.map(({ jobId }) => jobId);
    log.warning(`Roe may still hold data of ${(0,pluralize/* pluralize */.t)(notPurged.length, 'job')} (${(0,join_first/* joinFirst */.F)(ids, MAX_IDS)}): ${(0,error_message/* withFullStop */.uo)(first.reason)} Delete it in the Roe web app.`);
}

;// CONCATENATED MODULE: ./build/src/run/delete-data.js




/** Limits how long purging may delay the workflow, however many jobs there are. */
const MAX_PURGE_MS = 120_000;
/** Deletes the data of the run's jobs at Roe, but only if the results are saved elsewhere. */
async function deleteData(report, saved, { log, roe, clock }) {
    const unsaved = saved.references.filter(({ savedAs }) => savedAs === null).map(({ jobId }) => jobId);
    const ids = purgeable(report.rows, new Set(unsaved));
    if (ids.length === 0)
        return;
    if (!saved.everywhere) {
        log.warning('Nothing was deleted at Roe, since the results are not saved in every place that was asked for.');
        return;
    }
    const notPurged = await (0,lib_clock/* withTimeLimit */.Bv)(clock, MAX_PURGE_MS, lib_clock/* NEVER */.tm, (signal) => purgeJobs(ids, { roe, clock, signal }));
    logPurge(log, ids.length, notPurged);
}

// EXTERNAL MODULE: ./build/src/lib/amount-text.js
var amount_text = __webpack_require__(93757);
;// CONCATENATED MODULE: ./build/src/run/notes.js

function printNotes(notes, runner) {
    for (const { level, text } of notes)
        runner[level]((0,report_escape/* oneLine */.TN)(text));
}

;// CONCATENATED MODULE: ./build/src/run/estimate-cost.js





/** A dry run waits for the estimate: shortly for a list that may be long, and longer for the results of listed jobs. */
const LIST_LIMIT_MS = 1_000;
const RESULTS_LIMIT_MS = 9_000;
const MAX_JOBS = 50;
/** Makes two requests at most. Null if there is no history, or if Roe does not show it in time: an estimate is never worth a failure. */
async function estimateCost(jobs, version, options) {
    if (jobs === 0)
        return null;
    const costs = await recentCosts(version, options);
    const [first, ...others] = costs.toSorted((a, b) => a - b);
    if (first === undefined)
        return null;
    const sorted = [first, ...others];
    return { jobs, costs: sorted, likely: jobs * medianOf(sorted) };
}
/** What the newest jobs of this version cost. The cache's answers say nothing about a job that really runs. */
async function recentCosts({ agentId, versionName }, { roe, clock, signal }) {
    const page = await (0,lib_clock/* withTimeLimit */.Bv)(clock, LIST_LIMIT_MS, signal, (limited) => roe.recentJobs(agentId, versionName, limited));
    if (!page.ok)
        return [];
    const ended = page.value.filter(({ status }) => status.name === 'SUCCESS' || status.name === 'FAILURE');
    const ids = ended.slice(0, MAX_JOBS).map(({ id }) => id);
    if (ids.length === 0)
        return [];
    const costs = new Map();
    const onData = async (id, { cost }) => {
        if (cost !== null)
            costs.set(id, cost);
    };
    const answer = await (0,lib_clock/* withTimeLimit */.Bv)(clock, RESULTS_LIMIT_MS, signal, (limited) => roe.results(ids, onData, limited));
    return answer.ok ? [...costs.values()] : [];
}
function medianOf(sorted) {
    const middle = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
function noteOnEstimate({ jobs, costs, likely }) {
    const [least] = costs;
    const most = costs.at(-1) ?? least;
    const history = costs.length === 1 ? 'the last job' : `the last ${costs.length} jobs`;
    const cost = least === most
        ? (0,amount_text/* amountText */.c)(least)
        : `${(0,amount_text/* amountText */.c)(least)} to ${(0,amount_text/* amountText */.c)(most)}, median ${(0,amount_text/* amountText */.c)(medianOf(costs))}`;
    const upTo = least === most ? '' : `, at most about ${roughly(jobs * most)}`;
    return {
        level: 'info',
        text: `${(0,pluralize/* pluralize */.t)(jobs, 'job')}; ${history} of this version cost ${cost}: about ${roughly(likely)}${upTo}.`,
    };
}
/** With two digits, since an estimate knows no more. */
const roughly = (amount) => (0,amount_text/* amountText */.c)(Number(amount.toPrecision(2)));
/** Estimates while the jobs run, so that no job waits for it. The returned function ends this. */
function startEstimate(jobs, version, { runner, ...access }) {
    const over = new AbortController();
    const estimating = estimateCost(jobs, version, { ...access, signal: over.signal })
        .then((estimate) => {
        if (estimate !== null)
            printNotes([noteOnEstimate(estimate)], runner);
        return estimate;
    })
        .catch((error) => {
        (0,log_stack/* logStack */.f)(error, runner);
        return null;
    });
    return () => {
        over.abort('the run has ended');
        return estimating;
    };
}

;// CONCATENATED MODULE: ./build/src/run/limits.js

const GRACE = { inFlightMs: 15_000, cancellingMs: 45_000, settlingMs: 50_000 };
/** The runner kills a cancelled step after 10 s (ProcessInvoker.cs: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL). */
const GRACE_WHEN_CANCELLED = { inFlightMs: 1_500, cancellingMs: 4_500, settlingMs: 5_500 };
function startLimits(clock, deadlineMs, timeout, cancelled) {
    const stopping = new AbortController();
    const waitingOver = new AbortController();
    const inFlightOver = new AbortController();
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
        after(grace.inFlightMs, () => inFlightOver.abort(stop));
        after(grace.cancellingMs, () => cancellingOver.abort(stop));
        after(grace.settlingMs, () => settlingOver.abort(stop));
    };
    const onCancelled = () => end({ code: 'run-cancelled', sentence: 'the run was cancelled' }, GRACE_WHEN_CANCELLED);
    after(deadlineMs - clock.now(), () => end({ code: 'timeout', sentence: `\`timeout\` (${timeout}) ran out` }, GRACE));
    if (cancelled.aborted)
        onCancelled();
    else
        cancelled.addEventListener('abort', onCancelled);
    return {
        stopping: stopping.signal,
        waitingOver: waitingOver.signal,
        inFlightOver: inFlightOver.signal,
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

;// CONCATENATED MODULE: ./build/src/run/log-open-jobs.js

/** Names every job that may still be running, since each may cost money until it ends. */
function logOpenJobs(log, openJobs, cancelOnExit) {
    if (openJobs.length === 0)
        return;
    const suffix = cancelOnExit ? 'the post step will try to cancel them again' : '`cancel-on-exit` is off';
    log.warning(`${(0,pluralize/* pluralize */.t)(openJobs.length, 'job')} may still be running at Roe (${openJobs.join(', ')}); ${suffix}.`);
}

// EXTERNAL MODULE: ./build/src/jobs/journal-file.js
var journal_file = __webpack_require__(35068);
// EXTERNAL MODULE: ./build/src/report/results-json.js
var results_json = __webpack_require__(9461);
;// CONCATENATED MODULE: ./build/src/run/open-run-files.js








/**
 * Opens the results folder and the journal. Without them the post step could not clean up, so nothing is submitted if this
 * fails.
 */
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
        const headline = `the run's files could not be written to RUNNER_TEMP, ${runner.tempDir} (${(0,error_message/* errorMessage */.gJ)(error)})`;
        const detail = 'nothing was submitted; make the folder writable, free disk space, and run again';
        return { ok: false, fault: { code: 'files-not-kept', headline, detail } };
    }
}
/**
 * If the leg is killed, the post step uploads this file, so that the merge does not use the leg's results from earlier
 * attempts.
 */
async function writeUnreported(shard, results, runner, startedAtMs) {
    const origin = await runner.origin();
    const data = { origin, agent: null, startedAtMs, finishedAtMs: startedAtMs, shard };
    const report = (0,report_report/* toReport */.c)([], data, () => src_verdict/* unreportedVerdict */.Ei);
    const parts = (0,results_json/* resultsJson */.j)(report, (row) => results.read(row));
    await (0,write_in_blocks/* writeInBlocks */.l)((0,external_node_path_.join)(results.directory, results_json/* RESULTS_JSON */.Y), parts);
}
function saveJournalPath(journal, runner) {
    try {
        runner.saveState(journal_file/* JOURNAL_STATE */.eL, journal.path);
    }
    catch (error) {
        runner.warning(`The step's state could not be saved (${(0,error_message/* errorMessage */.gJ)(error)}): if this step is killed, its jobs at Roe keep running.`);
    }
}

;// CONCATENATED MODULE: ./build/src/agent/version.js

/** Roe's reserved field of a run, which an agent's own input of that name cannot share. */
const RESERVED_KEY = 'metadata';
/** The key of an input that stands for every key: a sandbox's agent takes whatever it is given. */
const ANY_KEY = '*';
/** The version with the inputs that this run gives it, if it takes any. */
function withInputsGiven(version, { agentInputs, needsFileInput }) {
    const any = version.inputs.find(({ key }) => key === ANY_KEY);
    if (any === undefined)
        return version;
    const given = Object.keys(agentInputs);
    const ofFiles = ['document', 'file'].filter((key) => !given.includes(key)).slice(0, 1);
    const keys = needsFileInput ? [...given, ...ofFiles] : given;
    return { ...version, inputs: keys.map((key) => ({ ...any, key })) };
}
/**
 * The one input that can take a case's own files: one that is not plain text, or one that the engine uses for files (some
 * are declared as plain text, since they also take addresses), or a JSON input if nothing else is left. It is never guessed.
 * Null if no file needs it.
 */
function findFileInput(version, choice) {
    if (!choice.needsFileInput)
        return { ok: true, value: null };
    const free = version.inputs.filter(({ key }) => !Object.hasOwn(choice.agentInputs, key));
    const takesFiles = ({ dataType }) => dataType !== 'text/plain' && !isJson(dataType);
    const candidates = [
        free.filter(takesFiles),
        free.filter(({ key }) => version.engineFileKeys.includes(key)),
        free.filter(({ dataType }) => isJson(dataType)),
    ];
    for (const [only, ...others] of candidates) {
        if (only && others.length === 0)
            return { ok: true, value: only };
    }
    if (!version.inputs.some(({ key, dataType }) => dataType !== 'text/plain' || version.engineFileKeys.includes(key))) {
        const error = `this agent version takes no file: send its text with \`inputs\`, such as \`text: { text: "{path}" }\`, or use \`rows\`; it takes ${listed(version.inputs)}`;
        return { ok: false, error };
    }
    const [only, ...others] = version.inputs.filter(takesFiles);
    const isGiven = only !== undefined && others.length === 0 && !free.includes(only);
    const problem = isGiven
        ? `\`inputs\` sets \`${only.key}\`, the only input of this agent version that takes a file: leave it out, or give it \`{ file: "{path}" }\``
        : 'it is not clear which input of this agent version takes the file: name it in `inputs`, such as `document: { file: "{path}" }`';
    return { ok: false, error: `${problem}; it takes ${listed(version.inputs)}` };
}
const isJson = (dataType) => dataType === 'application/json';
/** Lists everything in `inputs` that this version would refuse or silently ignore. */
function inputProblems(version, fileKey, { agentInputs }) {
    const problems = [];
    for (const [key, { as, template }] of Object.entries(agentInputs)) {
        if (!version.inputs.some((definition) => definition.key === key)) {
            problems.push(`\`inputs\` sets \`${key}\`, which is not an input of this agent version`);
        }
        else if (as === 'value' && template === '') {
            problems.push(`\`inputs\` gives \`${key}\` an empty text, which Roe does not accept`);
        }
    }
    const isGiven = ({ key }) => key === fileKey || Object.hasOwn(agentInputs, key);
    for (const { key, description } of version.inputs.filter((definition) => !isGiven(definition))) {
        const what = description === '' ? '' : ` (${description})`;
        problems.push(`\`inputs\` lacks \`${key}\`${what}: add \`${key}: TEXT\`, \`${key}: { text: PATH }\` or \`${key}: { file: PATH }\``);
    }
    if (version.inputs.some(({ key }) => key === RESERVED_KEY)) {
        problems.push(`the agent has an input named \`${RESERVED_KEY}\`, a name that Roe keeps for each job's metadata`);
    }
    return problems.length === 0 ? [] : [...problems, `this agent version takes ${listed(version.inputs)}`];
}
/** Every input that would get several files although it takes only one, with the first such case. */
function surplusFiles(cases, version) {
    const multiple = new Set(version.inputs.filter(({ acceptsMultiple }) => acceptsMultiple).map(({ key }) => key));
    const problems = new Map();
    for (const one of cases) {
        if ((0,cases_case/* onlyFileOf */.K)(one) !== null)
            continue;
        for (const [input, files] of Map.groupBy(one.files, (file) => file.input ?? '')) {
            const takesOne = !multiple.has(input) || files.some(({ as }) => as === 'text');
            if (files.length < 2 || !takesOne || problems.has(input))
                continue;
            const why = multiple.has(input) ? 'a text input takes the content of one file' : 'the agent takes only one there';
            problems.set(input, `\`${input}\` would get ${files.length} files of ${one.id}, but ${why}`);
        }
    }
    return [...problems.values()];
}
const listed = (inputs) => inputs.length === 0 ? 'no inputs at all' : inputs.map(({ key, dataType }) => `\`${key}\` (${dataType})`).join(', ');
/** False only if an input of this MIME type certainly refuses such a file. Unknown types are accepted. */
function accepts(dataType, contentType) {
    if (dataType === contentType || dataType === '*/*' || dataType === 'text/plain')
        return true;
    if (dataType === 'application/octet-stream' || contentType === 'application/octet-stream')
        return true;
    return dataType.endsWith('/*') && contentType.startsWith(dataType.slice(0, -1));
}

;// CONCATENATED MODULE: ./build/src/run/plan.js




/** `refused` are cases that cannot be sent under any rule. */
function planSubmissions(cases, refused, version, rule, origin) {
    const skipped = [...refused];
    const sendable = [];
    for (const one of cases) {
        const problem = problemWith(one, rule);
        if (problem === null)
            sendable.push(one);
        else
            skipped.push({ case: one, problem });
    }
    const submissions = (0,submissions_submission/* toSubmissions */.nj)(sendable, version, rule, origin);
    const all = [...cases, ...refused.map((one) => one.case)];
    return { submissions, resumed: [], inDoubt: [], skipped, caseCount: all.length, unit: (0,cases_case/* wordFor */.GC)(all) };
}
/** Replaces submissions by jobs of earlier attempts, and drops those that are in doubt. */
function withEarlier(plan, { resumed, inDoubt, failed }) {
    const spared = new Set([...resumed.map(({ job }) => job.submission), ...inDoubt.map(({ submission }) => submission)]);
    const submissions = plan.submissions
        .filter((submission) => !spared.has(submission))
        .map((submission) => (failed.has(submission) ? { ...submission, skipCache: true } : submission));
    return { ...plan, resumed, inDoubt, submissions };
}
function problemWith(of, { maxFileBytes }) {
    for (const { file } of of.files) {
        if (file.bytes === 0)
            return (0,src_problem/* caseProblem */.wV)('empty-file', `${(0,cases_case/* nameIn */.ZC)(of, file)} is empty`);
        if (maxFileBytes === null || file.bytes <= maxFileBytes)
            continue;
        const message = `${(0,cases_case/* nameIn */.ZC)(of, file)} has ${file.bytes} bytes, but \`max-file-size\` allows ${maxFileBytes}`;
        return (0,src_problem/* caseProblem */.wV)('file-too-large', message);
    }
    return null;
}
/** The dry run's message for each case of a plan. */
function skippedInDryRun(plan, { inputs }) {
    const would = (cases, message) => cases.map((one) => ({ case: one, problem: (0,src_problem/* caseProblem */.wV)(src_problem/* DRY_RUN */.yE, message) }));
    const skipped = [
        ...plan.skipped,
        ...plan.submissions.flatMap(({ cases: [first, ...others] }) => [
            ...would([first], `would be submitted${mismatchIn(first, inputs)}`),
            ...would(others, `would share the job of ${first.id}`),
        ]),
        ...plan.resumed.flatMap(({ job }) => would(job.submission.cases, `would resume job ${job.id} of an earlier attempt`)),
        ...plan.inDoubt.flatMap(({ submission, problem }) => would(submission.cases, problem.message)),
    ];
    return skipped.sort((a, b) => (0,cases_case/* byId */.$H)(a.case, b.case));
}
/** The files of another type than their input takes. They are sent anyway. */
function mismatchIn({ files }, inputs) {
    const wrong = files.flatMap(({ input, as, file }) => {
        const dataType = inputs.find(({ key }) => key === input)?.dataType;
        const type = file.looksLike ?? file.contentType;
        return as !== 'file' || dataType === undefined || accepts(dataType, type)
            ? []
            : [`\`${input}\` takes ${dataType}, not ${type}`];
    });
    return wrong.length === 0 ? '' : `, although ${[...new Set(wrong)].join(' and ')}`;
}
function plannedRun({ submissions }) {
    const first = submissions[0]?.cases[0];
    const example = first === undefined ? null : { case: first.id, values: first.values };
    return { jobs: submissions.length, example };
}
const planOfSkipped = (skipped) => ({
    submissions: [],
    resumed: [],
    inDoubt: [],
    skipped,
    caseCount: skipped.length,
    unit: (0,cases_case/* wordFor */.GC)(skipped.map((one) => one.case)),
});
/** Gives each case the problem of the whole run, unless it has its own. */
const skippedBecauseOf = (halt, cases, refused) => [
    ...cases.map((one) => ({ case: one, problem: halt })),
    ...refused.map(({ case: one, problem }) => ({ case: one, problem: problem.code === halt.code ? halt : problem })),
];

// EXTERNAL MODULE: ./build/src/agent/post-actions.js
var post_actions = __webpack_require__(85043);
// EXTERNAL MODULE: ./build/src/inputs/template.js
var inputs_template = __webpack_require__(84157);
;// CONCATENATED MODULE: ./build/src/cases/names.js

/** What placeholders stand for in this case: the columns of its row, or the parts of its file's or folder's path. */
function namesOf({ id, row }) {
    if (row !== null) {
        const { values } = row;
        return (0,inputs_template/* rowNames */.fH)(values, { names: Object.keys(values), has: (word) => (0,inputs_template/* valueAt */.fK)(values, word) !== undefined });
    }
    return id.endsWith('/') ? (0,inputs_template/* folderNames */.Hw)(id.slice(0, -1)) : (0,inputs_template/* fileNames */.jx)(id);
}

// EXTERNAL MODULE: ./build/src/files/workspace-paths.js
var workspace_paths = __webpack_require__(15829);
// EXTERNAL MODULE: ./build/src/checks/messages.js
var messages = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/lib/json-pointer.js
var json_pointer = __webpack_require__(62623);
// EXTERNAL MODULE: ./build/src/checks/difference.js
var difference = __webpack_require__(50532);
// EXTERNAL MODULE: ./build/src/checks/pair-items.js
var pair_items = __webpack_require__(95626);
;// CONCATENATED MODULE: ./build/src/checks/notation.js




/** Why the `$` notation in a golden file is invalid, or null. */
function notationProblem(expected) {
    if (Array.isArray(expected))
        return firstProblem(expected);
    if (!(0,json/* isFields */.Ce)(expected))
        return null;
    if ('$number' in expected && typeof expected.$number !== 'number')
        return '`$number` must be a number';
    if ('$tolerance' in expected && !(typeof expected.$tolerance === 'number' && expected.$tolerance >= 0)) {
        return '`$tolerance` must be a number of 0 or more';
    }
    if ('$pattern' in expected)
        return patternProblem(expected.$pattern);
    if ('$set' in expected)
        return setProblem(expected);
    if ('$by' in expected || '$items' in expected)
        return keyedProblem(expected);
    return firstProblem(Object.values(expected));
}
const firstProblem = (values) => values.map(notationProblem).find((problem) => problem !== null) ?? null;
function patternProblem(pattern) {
    if (typeof pattern !== 'string')
        return '`$pattern` must be text';
    try {
        new RegExp(pattern, 'u');
        return null;
    }
    catch {
        return `\`$pattern\` must be a valid regular expression, but it is ${(0,difference/* jsonText */.s$)(pattern)}`;
    }
}
/** Anything beside a list would be left unchecked. */
function setProblem({ $set, ...others }) {
    if (!Array.isArray($set))
        return '`$set` must be a list';
    return strangerProblem('`$set`', others) ?? firstProblem($set);
}
function keyedProblem({ $by, $items, ...others }) {
    const key = typeof $by === 'string' && $by !== '' ? (0,json_pointer/* parsePointer */.vp)($by) : null;
    if (key === null)
        return '`$by` must be a JSON Pointer such as `/sku`, beside `$items`';
    if (!Array.isArray($items))
        return '`$items` must be a list, beside `$by`';
    const keys = $items.map((item) => (0,pair_items/* keyOf */.T)(item, key));
    if (keys.includes(null))
        return `each of \`$items\` must have a text, number or boolean at ${$by}`;
    const double = keys.find((text, at) => keys.indexOf(text) !== at);
    if (double !== undefined)
        return `two of \`$items\` have ${(0,difference/* jsonText */.s$)(JSON.parse(double ?? ''))} at ${$by}`;
    return strangerProblem('`$by` and `$items`', others) ?? firstProblem($items);
}
function strangerProblem(what, others) {
    const [name] = Object.keys(others);
    return name === undefined ? null : `${what} must stand alone, but ${(0,difference/* jsonText */.s$)(name)} is beside`;
}

// EXTERNAL MODULE: ./build/src/scorecard/scorecard.js + 1 modules
var scorecard = __webpack_require__(62654);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/src/checks/check.js
var check = __webpack_require__(1283);
;// CONCATENATED MODULE: ./build/src/checks/worker-failure.js


const NO_ANSWER = 'it gave no answer';
function workerFailureOf({ aborted, reason }) {
    if (reason instanceof lib_clock/* TimeLimitError */.$q)
        return { kind: 'too-long', limitMs: reason.limitMs };
    return aborted ? { kind: 'run-ended' } : { kind: 'no-thread', reason: NO_ANSWER };
}
const INPUT = {
    schema: '`output-schema`',
    expected: '`expected`',
    'reject-when': '`reject-when`',
};
const ENDLESS = {
    schema: 'look for a `pattern` that backtracks forever',
    expected: 'look for a `$pattern` in the expected result that backtracks forever',
    'reject-when': 'look for a function that calls itself forever, or a regular expression that backtracks forever',
};
/** The findings of checks that got no answer. The first of these kinds was being evaluated, and the others had not begun. */
function unevaluated([first, ...others], failure) {
    if (first === undefined)
        return [];
    return [
        (0,check/* broken */.mw)(first, `${INPUT[first]} could not be evaluated on this result: ${because(first, failure)}`),
        ...others.map((kind) => (0,check/* broken */.mw)(kind, `${INPUT[kind]} was not evaluated on this result, because evaluating ${INPUT[first]} failed first`)),
    ];
}
function because(kind, failure) {
    switch (failure.kind) {
        case 'too-long':
            return `it was stopped after ${failure.limitMs / 1000} s; ${ENDLESS[kind]}`;
        case 'too-large':
            return `it was stopped because it used more than ${failure.limitMb} MB of memory; make it use less, or look for a part that never ends`;
        case 'no-thread':
            return `the thread for checks ended (${failure.reason}); run again`;
        case 'run-ended':
            return 'the run ended first; run again to evaluate it';
    }
}

;// CONCATENATED MODULE: ./build/src/checks/check-thread.js






/** The worker is a separate file in the sources and in dist/. */
const CHECKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : '../checker/index.js', import.meta.url);
/** A loaded machine may take seconds to start a thread and to compile a schema. */
const MAX_START_MS = 60_000;
const MB = 2 ** 20;
/**
 * V8 ends the thread if small allocations reach its limit, but the whole process if a single allocation exceeds it. So the
 * thread's memory is measured from outside, and V8's higher limit only catches growth between two measurements.
 */
const MEMORY_POLL_MS = 100;
const HARD_LIMIT_FACTOR = 4;
/** A thread that runs a checker. It answers one question at a time, and none after it has ended. */
class CheckThread {
    #worker;
    #options;
    #replies = new Channel();
    #unusable = {};
    #failure = null;
    /** Never rejects. */
    #watch = Promise.resolve();
    constructor(conditions, options) {
        this.#options = options;
        // Output of a check is foreign text that the runner could take for commands. No check needs a secret from the environment.
        const closed = { env: {}, argv: [], execArgv: [], stdout: true, stderr: true };
        const resourceLimits = { maxOldGenerationSizeMb: options.memoryMb * HARD_LIMIT_FACTOR };
        this.#worker = new external_node_worker_threads_.Worker(options.checker ?? CHECKER, { ...closed, resourceLimits, workerData: conditions });
        this.#worker.on('message', (reply) => this.#replies.push(reply));
        this.#worker.on('error', (error) => {
            this.#failure ??= { kind: 'no-thread', reason: (0,error_message/* errorMessage */.gJ)(error) };
        });
        this.#worker.on('exit', (code) => {
            this.#failure ??= { kind: 'no-thread', reason: `exit code ${code}` };
            this.#replies.close();
        });
        // The thread alone must not keep the process alive. A caller who waits for a reply holds a timer.
        this.#worker.unref();
    }
    static async start(conditions, options, signal) {
        let thread;
        try {
            thread = new CheckThread(conditions, options);
        }
        catch (error) {
            return { ok: false, error: (0,error_message/* errorMessage */.gJ)(error) };
        }
        return await (0,lib_clock/* withTimeLimit */.Bv)(options.clock, MAX_START_MS, signal, async (within) => {
            const reply = await thread.#next(within);
            if (reply?.about === 'conditions') {
                thread.#unusable = reply.unusable;
                return { ok: true, value: thread };
            }
            const reason = within.aborted ? (0,error_message/* errorMessage */.gJ)(within.reason) : NO_ANSWER;
            const end = thread.stop({ kind: 'no-thread', reason });
            return { ok: false, error: end.kind === 'no-thread' ? end.reason : reason };
        });
    }
    get unusable() {
        return this.#unusable;
    }
    get hasEnded() {
        return this.#failure !== null;
    }
    /** Passes on the answer of each of the `kinds` kinds as they come. Returns null, or why the rest did not come; then the thread has ended. */
    async ask(question, kinds, signal, onAnswer) {
        const answered = new AbortController();
        const done = AbortSignal.any([signal, answered.signal]);
        // A memory request of the previous question may still be unanswered. Each adds listeners to the thread, so only one runs at a time.
        this.#watch = this.#watch.then(() => this.#watchMemory(done));
        try {
            this.#worker.postMessage(question);
            for (let kind = 0; kind < kinds; kind += 1) {
                const reply = await this.#next(signal);
                if (reply?.about !== 'question')
                    return this.stop(workerFailureOf(signal));
                onAnswer(reply);
            }
            return null;
        }
        finally {
            answered.abort('answered');
        }
    }
    /** Ends the thread. Returns why it ended, which may be an earlier failure. */
    stop(failure) {
        if (this.#failure !== null)
            return this.#failure;
        this.#failure = failure;
        // This also stops code that never yields. Nothing has to wait for it.
        void this.#worker.terminate();
        return failure;
    }
    /** The next reply, or null if the thread has ended or the signal has fired. */
    async #next(signal) {
        await this.#replies.ready(signal);
        // If the process was busy, its timers fire before it receives a reply that was sent in time.
        if (signal.aborted)
            await (0,external_node_timers_promises_.setImmediate)();
        return this.#replies.take(1)[0] ?? null;
    }
    async #watchMemory(done) {
        const { clock, memoryMb } = this.#options;
        const checkMemory = async () => {
            const { used_heap_size: bytes } = await this.#worker.getHeapStatistics();
            if (bytes > memoryMb * MB)
                this.stop({ kind: 'too-large', limitMb: memoryMb });
        };
        // A busy thread answers late, and one that has ended never answers. Only the next question's watch waits for this one.
        while (!done.aborted && !this.hasEnded) {
            await clock.sleep(MEMORY_POLL_MS, done);
            if (!done.aborted)
                await checkMemory().catch(() => { });
        }
    }
}

// EXTERNAL MODULE: ./build/src/checks/expected.js + 1 modules
var expected = __webpack_require__(39041);
;// CONCATENATED MODULE: ./build/src/checks/result-checks.js






const MAX_MS_PER_RESULT = 10_000;
/**
 * If check after check times out, the check itself probably never ends. The limit is halved each time, so that thousands of
 * results cannot use up `timeout`. One success resets it.
 */
const MIN_LIMIT_MS = 1_000;
/** A result of 5 MB becomes some dozens of megabytes of objects. An expression and a list of errors take several times that. */
const MAX_MEMORY_MB = 1024;
/**
 * Evaluates the user's checks in a thread of their own. A model's text may keep an expression or a regular expression busy
 * forever, and the run's timers and signals must work meanwhile.
 */
class ResultChecks {
    #conditions;
    #kinds;
    #golden;
    #score = new scorecard/* ScoreCounter */.nc();
    #options;
    #limitMs;
    #thread = null;
    /** Results are checked one at a time, so that each has the whole thread. */
    #turn = Promise.resolve();
    constructor(conditions, golden, options) {
        this.#conditions = conditions;
        this.#kinds = (0,messages/* kindsOf */.t)(conditions);
        this.#golden = golden;
        this.#options = { limitMs: MAX_MS_PER_RESULT, memoryMb: MAX_MEMORY_MB, ...options };
        this.#limitMs = this.#options.limitMs;
    }
    /** Starts the thread, which compiles the conditions, so that mistakes are found before anything is sent. `golden` holds the texts of golden files by case. */
    static async open(conditions, golden, options) {
        const checks = new ResultChecks(conditions, golden, options);
        const started = await checks.#start(lib_clock/* NEVER */.tm);
        const unusable = started.ok ? started.value.unusable : checks.#notStarted(started.error);
        if (Object.keys(unusable).length === 0)
            return { ok: true, value: checks };
        checks.close();
        return { ok: false, error: unusable };
    }
    #notStarted(reason) {
        const problem = `the thread that evaluates checks could not be started (${reason})`;
        return Object.fromEntries(this.#kinds.map((kind) => [kind, problem]));
    }
    /** All findings of all checks, not only the first. A check that was not evaluated, for example because the signal fired, counts as not passed. */
    async evaluate(result, signal) {
        // Numbers that keep their digits cannot be cloned.
        const row = result.row && JSON.parse(JSON.stringify(result.row));
        const question = { ...result, row, golden: this.#golden.get(result.case) ?? null };
        const findings = this.#turn.then(() => this.#evaluate(question, signal));
        // A bug is reported to the caller. It must not keep the next result from its turn.
        this.#turn = findings.catch(() => { });
        return await findings;
    }
    /** Counts each expected field of a case without a result as missing, so that a job that fails does not raise the accuracy. */
    countMissing(id) {
        this.#score.add(id, this.#fieldsOf(id));
    }
    /** The fields of all cases that were evaluated or counted as missing; null if nothing is expected of them. */
    get scorecard() {
        return this.#score.scorecard;
    }
    /** The pointers of all fields that any golden file expects. */
    get expectedPointers() {
        return new Set([...this.#golden.keys()].flatMap((id) => this.#fieldsOf(id).map(({ pointer }) => pointer)));
    }
    #fieldsOf(id) {
        const golden = this.#golden.get(id);
        return golden === undefined ? [] : (0,expected/* missingFields */.S)(JSON.parse(golden));
    }
    close() {
        this.#thread?.stop({ kind: 'run-ended' });
    }
    async #evaluate(question, signal) {
        const answers = [];
        const failure = await this.#ask(question, signal, (answer) => answers.push(answer));
        const fields = answers.find((answer) => answer.fields !== undefined)?.fields;
        if (fields === undefined)
            this.countMissing(question.case);
        else
            this.#score.add(question.case, fields);
        const findings = answers.flatMap((answer) => answer.findings);
        return failure === null ? findings : [...findings, ...unevaluated(this.#kinds.slice(answers.length), failure)];
    }
    async #ask(question, signal, onAnswer) {
        if (signal.aborted)
            return { kind: 'run-ended' };
        const running = this.#thread;
        const started = running?.hasEnded === false ? { ok: true, value: running } : await this.#start(signal);
        if (!started.ok)
            return signal.aborted ? { kind: 'run-ended' } : { kind: 'no-thread', reason: started.error };
        const { clock, limitMs } = this.#options;
        const failure = await (0,lib_clock/* withTimeLimit */.Bv)(clock, this.#limitMs, signal, (within) => started.value.ask(question, this.#kinds.length, within, onAnswer));
        if (failure === null)
            this.#limitMs = limitMs;
        if (failure?.kind === 'too-long')
            this.#limitMs = Math.min(limitMs, Math.max(MIN_LIMIT_MS, this.#limitMs / 2));
        return failure;
    }
    async #start(signal) {
        const started = await CheckThread.start(this.#conditions, this.#options, signal);
        if (started.ok)
            this.#thread = started.value;
        return started;
    }
}

;// CONCATENATED MODULE: ./build/src/checks/load.js











/** Reads and compiles the user's checks before anything is sent, so that a mistake in them costs nothing. */
async function loadChecks(choice, cases, workspace, clock) {
    const { outputSchema, expected, rejectWhen } = choice;
    const schema = await tryToRead(outputSchema, (name) => readInside(workspace, name));
    const golden = await tryToRead(expected, (template) => readGolden(template, cases, workspace));
    const conditions = { schema: schema.value, expected: golden.value !== null, rejectWhen };
    const isAny = (0,messages/* kindsOf */.t)(conditions).length > 0;
    const opened = isAny ? await ResultChecks.open(conditions, golden.value ?? NO_GOLDEN, { clock }) : null;
    const unusable = opened?.ok === false ? opened.error : {};
    const problems = problemsOf(choice, { schema: schema.problem, expected: golden.problem, ...unusable });
    if (problems.length > 0) {
        if (opened?.ok)
            opened.value.close();
        return { ok: false, problems };
    }
    const withoutGolden = cases.filter(({ id }) => golden.value?.has(id) === false);
    return { ok: true, checks: opened?.ok ? opened.value : null, withoutGolden };
}
const NO_GOLDEN = new Map();
async function tryToRead(name, read) {
    if (name === null)
        return { value: null };
    try {
        return { value: await read(name) };
    }
    catch (error) {
        return { value: null, problem: (0,error_message/* errorMessage */.gJ)(error) };
    }
}
function problemsOf({ outputSchema, expected }, unusable) {
    const intro = {
        schema: `\`output-schema\` names ${outputSchema}, which cannot be used as a JSON Schema`,
        expected: `\`expected\` is ${expected}, which cannot be used`,
        'reject-when': '`reject-when` cannot be used as a JSONata expression',
    };
    return messages/* KINDS */.G.flatMap((kind) => (unusable[kind] === undefined ? [] : [`${intro[kind]}: ${unusable[kind]}`]));
}
/** The texts of the golden files by case. Some cases may have none. If no case has one, the template is wrong. */
async function readGolden(template, cases, workspace) {
    const golden = new Map();
    for (const one of cases) {
        const name = (0,inputs_template/* fill */.GS)(template, namesOf(one));
        if (await load_isAbsent(workspace, name))
            continue;
        const text = await readInside(workspace, name);
        validateGolden(name, text);
        golden.set(one.id, text);
    }
    if (golden.size === 0)
        throw new Error(`none of the ${(0,cases_case/* wordFor */.GC)(cases)}s has an expected result at that path`);
    return golden;
}
/** A file that exists but cannot be read is not absent, nor is a broken link. Otherwise its document would pass unchecked. */
async function load_isAbsent(workspace, name) {
    const path = (0,workspace_paths/* workspaceNames */.c2)(workspace).pathOf(name);
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
/** The files stay in memory. Real results are far smaller than this. */
const load_MAX_BYTES = 50_000_000;
/** Reads a file that lies in the workspace after links are resolved. */
async function readInside(workspace, name) {
    const names = (0,workspace_paths/* workspaceNames */.c2)(workspace);
    const absolutePath = names.pathOf(name);
    const real = absolutePath === null ? null : await (0,promises_.realpath)(absolutePath).catch(missing(name));
    if (real === null || !names.nameOf(real))
        throw new Error(`${name} is outside the workspace`);
    const found = await (0,promises_.stat)(real);
    // Opening a pipe would wait for a writer.
    if (!found.isFile())
        throw new Error(`${name} is not a file`);
    if (found.size > load_MAX_BYTES)
        throw new Error(`${name} has ${found.size} bytes; at most ${load_MAX_BYTES} are allowed`);
    const bytes = await (0,promises_.readFile)(real);
    try {
        // The decoder drops the byte order mark that some Windows editors write and JSON does not allow.
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new Error(`${name} is not encoded as UTF-8; save it as UTF-8`);
    }
}
/** The system's own sentence names a path on the runner. */
const missing = (name) => (error) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
        throw error;
    throw new Error(`${name} is not in the workspace, so correct the path, or check it out before`);
};
function validateGolden(name, text) {
    const value = (0,json/* parseJson */.qF)(text);
    if (value === undefined)
        throw new Error(`${name} is not JSON`);
    const problem = notationProblem(value);
    if (problem !== null)
        throw new Error(`${name}: ${problem}`);
}

;// CONCATENATED MODULE: ./build/src/resume/list-earlier-jobs.js


/** GitHub lets a workflow run be re-run for 30 days (docs, "Re-running workflows and jobs"). */
const MAX_AGO_MS = 31 * 24 * 3_600_000;
/** An attempt sends its jobs together, so this many jobs of others in a row end the search for them. */
const ENOUGH_OTHERS = 1_000;
/** Finds the jobs of the last attempt that sent any, and possibly older ones. One attempt's jobs are close together in the list. */
async function searchLastAttempt(agentId, own, options) {
    let found = false;
    let others = 0;
    return await searchEarlier(agentId, own, options, (job) => {
        found ||= job !== null;
        others = job === null ? others + 1 : 0;
        return found && others >= ENOUGH_OTHERS;
    });
}
/** Finds jobs of earlier attempts, newest first, until `isEnough`. It is called for each listed job, with null for another's. */
async function searchEarlier(agentId, own, { roe, clock, signal, askRunAgeMs }, isEnough) {
    const jobs = new Map();
    const sinceMs = clock.now() - ((await askRunAgeMs()) ?? MAX_AGO_MS);
    let stopped = false;
    const error = await (0,list_jobs/* searchJobs */.J)({ roe, clock, signal, agentId, sinceMs }, ({ id, status, metadata }) => {
        const key = (0,submission_key/* parseKey */.Do)(metadata?.submission_key ?? '');
        const job = key !== null && (0,submission_key/* isEarlier */.bG)(key, own) ? { key, id, status } : null;
        if (job !== null && !jobs.has(id))
            jobs.set(id, job);
        stopped = isEnough(job);
        return stopped;
    });
    return { jobs: [...jobs.values()], isWhole: error === null && !stopped, error };
}

;// CONCATENATED MODULE: ./build/src/resume/find-resumable-jobs.js




/**
 * Finds the jobs that earlier attempts of this use made for these submissions, in any leg. A job that succeeded is used,
 * an open one is waited for, and any other is submitted again. If earlier results do not settle it, Roe's job list is asked.
 */
async function findResumableJobs(submissions, earlier, options) {
    const seen = new SeenJobs(submissions, options);
    await seen.readStatuses(earlier.results);
    const unsettled = submissions.filter((submission) => !seen.isSettled(submission));
    const error = await seen.list(unsettled, earlier.listed);
    const nowMs = options.clock.now();
    const resumed = [];
    const failed = new Set();
    for (const submission of submissions) {
        const [best, ...others] = seen.bestFirst(submission);
        if (best === undefined)
            continue;
        const { id, status, savedAt } = best;
        if (best.worth > 0) {
            const job = { id, submission, acceptedAtMs: nowMs, createdAtMs: status.createdAtMs, reused: status.terminal };
            resumed.push({ job, status, savedAt: options.useSaved ? savedAt : null });
        }
        else if ([best, ...others].some(isFailure))
            failed.add(submission);
    }
    const taken = new Set(resumed.map(({ job }) => job.submission));
    const unseen = unsettled.filter((submission) => !taken.has(submission) && !seen.isSettled(submission));
    const superseded = seen.without(new Set(resumed.map(({ job }) => job.id)));
    return {
        resumed,
        superseded,
        failed,
        inDoubt: error === null || unseen.length === 0 ? null : { submissions: unseen, error },
    };
}
/** Jobs of earlier attempts, by the content that was sent. */
class SeenJobs {
    #options;
    #keys;
    #jobs = new Map();
    #withoutJob = new Map();
    constructor(submissions, options) {
        this.#options = options;
        this.#keys = new Map(submissions.map((submission) => [submission, find_resumable_jobs_keyOf(submission)]));
    }
    /** Polls the jobs that the results name. A job whose status Roe does not report is searched for in the list. */
    async readStatuses(results) {
        const contents = new Set([...this.#keys.values()].map(({ content }) => content));
        const wanted = results
            .filter(({ key }) => contents.has(key.content))
            .toSorted((a, b) => b.key.attempt - a.key.attempt);
        for (const { key, jobId } of wanted) {
            if (jobId === null)
                this.#withoutJob.set(key.content, [...(this.#withoutJob.get(key.content) ?? []), key]);
        }
        const ids = [...new Set(wanted.flatMap(({ jobId }) => jobId ?? []))];
        const statuses = ids.length === 0 ? null : await (0,read_statuses/* readStatusesOnce */.qr)(ids, this.#options.roe, this.#options.signal);
        await this.#add(wanted.flatMap((result) => {
            const status = result.jobId === null ? null : statuses?.get(result.jobId);
            return result.jobId && status ? [{ ...result, id: result.jobId, status }] : [];
        }));
    }
    /**
     * A success in any attempt settles a submission. Otherwise only the previous attempt can settle that there is no useful
     * job, and only if it left results: without results it may have sent the submission.
     */
    isSettled(submission) {
        const own = this.#keyOf(submission);
        const jobs = this.#jobsOf(submission);
        const isKnown = jobs.some(({ worth, key }) => worth === 2 || isJustBefore(key, own));
        return isKnown || (this.#withoutJob.get(own.content) ?? []).some((key) => isJustBefore(key, own));
    }
    /** Returns null, or why a submission without a known job may still have one. */
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
    /** Sorted by worth, then the same leg first, then the newest attempt. */
    bestFirst(submission) {
        const own = this.#keyOf(submission);
        const ofLeg = ({ key }) => Number(key.leg === own.leg);
        return this.#jobsOf(submission).toSorted((a, b) => b.worth - a.worth || ofLeg(b) - ofLeg(a) || b.key.attempt - a.key.attempt);
    }
    /** All jobs but these. */
    without(used) {
        const unused = [...this.#jobs.values()].flat().filter(({ id }) => !used.has(id));
        return unused.map(({ id, status, savedAt }) => ({ id, status, cost: savedAt?.cost ?? null }));
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
        return this.#keys.get(submission) ?? find_resumable_jobs_keyOf(submission);
    }
    #jobsOf(submission) {
        return this.#jobs.get(this.#keyOf(submission).content) ?? [];
    }
}
function find_resumable_jobs_keyOf({ key }) {
    const parsed = (0,submission_key/* parseKey */.Do)(key);
    if (parsed === null)
        throw new Error('a submission has an invalid key');
    return parsed;
}
/** True if it is from the same leg of the previous attempt. */
const isJustBefore = (earlier, own) => earlier.leg === own.leg && earlier.attempt === own.attempt - 1;
const isFailure = ({ worth, status }) => worth === 0 && (status.name === 'FAILURE' || status.name === 'CACHED');
function worthOf(status) {
    if (!status.terminal)
        return 1;
    return status.name === 'SUCCESS' || status.name === 'CACHED' ? 2 : 0;
}

// EXTERNAL MODULE: ./build/src/scorecard/floors.js
var floors = __webpack_require__(27147);
;// CONCATENATED MODULE: ./build/src/files/shard.js


/**
 * The items of one leg, in the order given. Legs do not communicate: each computes the whole split from the same items and
 * takes its part, so that each item is in exactly one leg.
 *
 * Items with the same content stay together, since they are one job and two legs would pay for two. The contents form a
 * row, in the order of a hash, and each is as long as it has bytes. The row is cut into `total` equal lengths, and a
 * content belongs to the length in which it begins. This gives two bounds:
 *
 * - Balance: no leg differs from an even share of the bytes by more than the largest item. Items of one size are dealt
 *   out evenly.
 * - Stability: adding or removing an item of `w` bytes moves each of the `total - 1` cuts by less than `w`, and only the
 *   items between the old and the new cut change their leg. If all items have the same size, that is one item for every
 *   three cuts. A changed item counts as one removed and one added. Names make no difference.
 *
 * Rendezvous hashing with bounded loads would move fewer items, but some legs would be tenths fuller than others. A
 * workflow waits for its fullest leg, and nothing is paid for again because an item has changed its leg.
 */
function partOfShard(items, { index, total }, measured) {
    const { contentOf, bytesOf } = measured;
    const bytes = new Map(items.map((item) => [contentOf(item), Math.max(1, bytesOf(item))]));
    const shardOf = split(bytes, total);
    return items.filter((item) => shardOf.get(contentOf(item)) === index);
}
function split(bytes, total) {
    const row = [...bytes].map(([content, length]) => ({ content, length, place: shard_placeOf(content) }));
    // No two contents have one place.
    row.sort((a, b) => (0,compare_text/* compareText */.n)(a.place, b.place));
    const all = row.reduce((sum, { length }) => sum + length, 0);
    const shardOf = new Map();
    let before = 0;
    for (const { content, length } of row) {
        shardOf.set(content, Math.floor((before * total) / all));
        before += length;
    }
    return shardOf;
}
const shard_placeOf = (content) => (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');

;// CONCATENATED MODULE: ./build/src/cases/shard.js

/** This leg's part of the cases, whose files have been hashed, in the order given. */
const casesOfShard = (cases, shard) => partOfShard(cases, shard, { contentOf: shard_contentOf, bytesOf });
/** Files without a hash could not be read; they are identified by their paths. The values of a file's case follow from its path, and must not split files of the same content. */
const shard_contentOf = ({ files, row, values }) => JSON.stringify([files.map(({ file }) => file.sha256 ?? `unreadable ${file.path}`), row === null ? null : values]);
const bytesOf = ({ files }) => files.reduce((sum, { file }) => sum + file.bytes, 0);

// EXTERNAL MODULE: ./build/src/github/github-api.js
var github_api = __webpack_require__(62251);
// EXTERNAL MODULE: ./build/src/files/pattern.js
var pattern = __webpack_require__(22275);
;// CONCATENATED MODULE: ./build/src/files/changed-files.js


function changeSourceOf({ name, pullRequest, range }) {
    if (pullRequest !== null) {
        const { number, changedFiles, baseSha } = pullRequest;
        return changedFiles !== null && changedFiles > github_api/* MAX_PULL_REQUEST_FILES */.V
            ? TOO_MANY
            : { kind: 'pull-request', number, base: baseSha };
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
    why: '`workflow_run` does not name exactly one pull request of this repository, for example because it comes from a fork',
};
const UNREADABLE_EVENT = { kind: 'unknown', why: "GitHub's file about the event could not be read" };
const NO_BASE = { kind: 'unknown', why: 'GitHub has no earlier commit to compare it with' };
/**
 * Returns a test for whether a path of the workspace was changed. The disk may spell a name differently from Git: with
 * composed letters, or in another case if two folders of the repository are the same one on the disk. For a submodule that
 * was moved to another commit, and for a link that was redirected, Git lists only the folder.
 */
function changedPaths(paths, identify) {
    const alike = Map.groupBy(paths, pattern/* inSmallLetters */.SV);
    const isSameFile = (listed, path) => {
        if ((0,pattern/* composed */.p4)(listed) === (0,pattern/* composed */.p4)(path))
            return true;
        const identity = identify(listed);
        return identity === null || identity === identify(path);
    };
    const isListed = (path) => paths.has(path) || (alike.get((0,pattern/* inSmallLetters */.SV)(path))?.some((listed) => isSameFile(listed, path)) ?? false);
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

;// CONCATENATED MODULE: ./build/src/files/fetch-changed-files.js



/** Asks GitHub what the event changed; `github` is null without a token. */
async function askChanges(event, github, signal) {
    const source = changeSourceOf(event);
    if (source.kind === 'none' || source.kind === 'unknown')
        return { ok: true, value: source };
    const permission = source.kind === 'range' ? 'contents: read' : 'pull-requests: read';
    if (github === null) {
        return { ok: false, error: unasked(`\`github-token\` is empty; give it a token with \`${permission}\``) };
    }
    const asked = source.kind === 'range' ? await askRange(source, github, signal) : await askPullRequest(source, github, signal);
    return asked.ok ? asked : { ok: false, error: unasked(advice(asked.error, permission)) };
}
/** The content of a file in a commit; null if the commit has no such file. */
async function fetchFileAt(path, commit, github, signal) {
    const asked = await github.fileAt(path, commit, signal);
    if (asked.ok)
        return asked;
    // A token that may not read the repository gets the same answer as for a file that is not there.
    const readable = asked.error.code === 'not-found' ? await github.commit(commit, signal) : asked;
    if (readable.ok)
        return { ok: true, value: null };
    return { ok: false, error: unasked(advice(readable.error, 'contents: read')) };
}
/** True if no changed path is in the workspace, as when the repository is checked out into a subfolder. */
function isElsewhere(changes, workspace) {
    if (changes.kind !== 'known' || changes.paths.size === 0)
        return false;
    return ![...changes.paths].some((path) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)));
}
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
/** Tries the bases until GitHub knows one: after a force push, the previous commit may be unreachable. */
async function askRange({ bases, head }, github, signal) {
    for (const base of bases) {
        const asked = await github.pathsSince(base, head, signal);
        if (asked.ok)
            return { ok: true, value: known(asked.value?.paths ?? null, asked.value?.mergeBase ?? null) };
        if (asked.error.code !== 'not-found')
            return asked;
    }
    // GitHub also answers `not-found` to a token that may not read a private repository. Sending every file then would be paid
    // for by mistake.
    const readable = await github.commit(head, signal);
    return readable.ok ? { ok: true, value: NO_BASE } : readable;
}
async function askPullRequest({ number, base }, github, signal) {
    const asked = await github.pullRequestPaths(number, signal);
    return asked.ok ? { ok: true, value: known(asked.value, base) } : asked;
}
const known = (paths, base) => paths === null ? TOO_MANY : { kind: 'known', paths, base };
function unasked(detail) {
    const headline = '`changed-only` could not find out what the event changed, so nothing was submitted';
    return { code: 'changes-unknown', headline, detail };
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
// EXTERNAL MODULE: ./build/src/lib/exact-json.js
var exact_json = __webpack_require__(36949);
;// CONCATENATED MODULE: ./build/src/cases/changed-rows.js


/**
 * The rows of a table that its older state does not have. Rows are compared by their values alone: a row that moved is the
 * same. If the old table has a row once and the new one has it twice, the second is new.
 */
function changedRows(old, rows) {
    const counts = new Map();
    for (const row of old) {
        const print = printOf(row);
        counts.set(print, (counts.get(print) ?? 0) + 1);
    }
    return rows.filter((row) => {
        const print = printOf(row);
        const count = counts.get(print) ?? 0;
        if (count > 0)
            counts.set(print, count - 1);
        return count === 0;
    });
}
/** Short, since two tables of many rows are in memory. */
const printOf = ({ values }) => (0,external_node_crypto_.hash)('sha256', canonical(values), 'base64');
/** JSON in which the order of names makes no difference, as that of columns makes none. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (!(0,exact_json/* hasFields */.s6)(value))
        return JSON.stringify(value) ?? 'null';
    const names = Object.keys(value).sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}

;// CONCATENATED MODULE: ./build/src/run/plan-notes.js












const MAX_NAMES = 10;
function notesOnFound(found, ifNoFilesFound, explanations = new Map()) {
    const { files, refused, emptyPatterns, missingPaths } = found;
    const others = refused.length === 0 ? '' : `; ${(0,pluralize/* pluralize */.t)(refused.length, 'more path')} cannot be sent`;
    const inAll = files.length === 0 ? '' : `, ${megabytes(sumOfBytes(files))} in all`;
    const warnedOf = (patterns) => patterns.map((pattern) => warning(`The pattern ${pattern} in \`files\` matched no file${why(pattern)}.`));
    if (files.length + refused.length === 0) {
        // With `error`, the verdict says the same.
        const warned = ifNoFilesFound === 'warn' ? warnedOf(emptyPatterns) : [];
        return [...warned, ...notesOnLeftOut(found), info('0 files matched.')];
    }
    // With `error`, the verdict reports a missing path.
    const isReported = (pattern) => ifNoFilesFound !== 'warn' && missingPaths.includes(pattern);
    return [
        ...warnedOf(emptyPatterns.filter((pattern) => !isReported(pattern))),
        ...found.idleExclusions.map(({ given, isFirst }) => warning(isFirst
            ? `The pattern ${given} in \`files\` stands before all others and excludes nothing: put it after the patterns that it narrows.`
            : `The pattern ${given} in \`files\` excluded no file: correct it, or leave it out.`)),
        ...notesOnLeftOut(found),
        info(`${(0,pluralize/* pluralize */.t)(files.length, 'file')} matched${inAll}${others}.`),
    ];
    function why(pattern) {
        const explanation = explanations.get(pattern);
        return explanation === undefined ? '' : `: ${explanation}`;
    }
}
function notesOnLeftOut({ hidden, linked }) {
    const notes = [];
    if (hidden > 0) {
        const text = `Left out ${(0,pluralize/* pluralize */.t)(hidden, 'hidden file')}: only a pattern that names something hidden, such as \`**/.*\`, matches hidden files.`;
        notes.push(notice(text));
    }
    if (linked.count > 0) {
        const atLeast = linked.isWhole ? '' : 'at least ';
        const text = `Left out ${atLeast}${(0,pluralize/* pluralize */.t)(linked.count, 'file')} behind links to folders (${(0,join_first/* joinFirst */.F)(linked.folders, MAX_NAMES)}), since links are not followed: name the folders that they lead to instead.`;
        notes.push(notice(text));
    }
    return notes;
}
/** Files that a build or an installation left there are seldom meant, and each is paid for. */
function noteOnIgnored(paths) {
    if (paths.length === 0)
        return [];
    const [are, them] = paths.length === 1 ? ['is', 'it'] : ['are', 'them'];
    const text = `${(0,pluralize/* pluralize */.t)(paths.length, 'matched file')} ${are} ignored by Git (${(0,join_first/* joinFirst */.F)(paths, 3)}): exclude ${them} with a \`!\` pattern unless you mean to send ${them}.`;
    return [notice(text)];
}
const noteOnTable = ({ source, columns, rows }) => info(`${source.path} has ${(0,pluralize/* pluralize */.t)(rows.length, 'row')} and ${(0,pluralize/* pluralize */.t)(columns.names.length, 'column')}.`);
/** The share of the cases that this leg of a matrix takes. */
function noteOnShard(part, all, { index, total }) {
    const bytes = sumOfBytes(part.flatMap(({ files }) => files.map(({ file }) => file)));
    const share = `${part.length} of ${(0,pluralize/* pluralize */.t)(all.length, (0,cases_case/* wordFor */.GC)(all))}, ${megabytes(bytes)}`;
    return info(`This is shard ${index + 1} of ${total}: it takes ${share}.`);
}
/** The effect of `changed-only` on the matched cases. */
function noteOnChanges(changes, kept) {
    const all = `all ${(0,pluralize/* pluralize */.t)(kept.length, `matched ${(0,cases_case/* wordFor */.GC)(kept)}`)}`;
    switch (changes.kind) {
        case 'known': {
            const { size } = changes.paths;
            const changed = (0,cases_case/* wordFor */.GC)(kept) === 'file' ? `${kept.length} of them` : (0,pluralize/* pluralize */.t)(kept.length, 'case');
            return info(`${changed} changed; the event adds or changes ${(0,pluralize/* pluralize */.t)(size, 'file')} in all.`);
        }
        case 'none':
            return notice(`\`changed-only\` sends ${all}: ${changes.why}.`);
        case 'unknown':
            return warning(`\`changed-only\` sends ${all}, since the event's changes are unknown: ${changes.why}.`);
    }
}
/** What the run may cost. A leg of a matrix has its share, since it does not know what the others spend. */
function noteOnSpending({ max }, whole) {
    const of = whole === null || whole === max ? '' : `, this shard's part of ${(0,amount_text/* amountText */.c)(whole)}`;
    return info(`The run may cost ${(0,amount_text/* amountText */.c)(max)}${of}: \`max-cost\` submits nothing that could take it beyond that.`);
}
/** Otherwise nobody would notice a green step that looked in the wrong folder. */
const NOTE_ON_OTHER_FOLDER = {
    level: 'warning',
    text: '`changed-only` found nothing that the event changed in the workspace. It compares paths from the top of the repository with paths from the top of the workspace: check the repository out there.',
};
/** The table's earlier form says nothing about which rows changed. */
const NOTE_ON_UNREADABLE_BASE = {
    level: 'notice',
    text: '`changed-only` takes every row as changed, since the table could not be read as it was before the event.',
};
function notesOnPlan(plan, { version, fileInput }) {
    const cases = plan.submissions.flatMap((submission) => submission.cases);
    const duplicates = cases.length - plan.submissions.length;
    const shared = duplicates === 0
        ? ''
        : ` (${(0,pluralize/* pluralize */.t)(duplicates, `duplicate ${(0,cases_case/* wordFor */.GC)(cases)}`)} ${duplicates === 1 ? 'shares' : 'share'} a job)`;
    const through = fileInput === null ? '' : ` through the input \`${fileInput.key}\``;
    return [
        ...((0,roe_roe/* isSandbox */.CO)(version) ? [notice(report_text/* SANDBOX_SENTENCE */.mE)] : []),
        info(`Agent: ${version.agentName}, version ${version.versionName}; every job goes to ${version.versionId}.`),
        info(`${(0,pluralize/* pluralize */.t)(plan.submissions.length, 'submission')}${through}${shared}.`),
        ...noteOnFoldedNames(cases),
        ...noteOnMismatches(cases, version.inputs),
        ...notesOnEffects(version),
    ];
}
/** What a dry run would ask of Roe. */
function notesOnPlanned(planned, version) {
    const { example } = planned;
    const values = Object.entries(example?.values ?? {});
    return [
        info(`Roe would be asked for ${(0,planned_run/* askedText */.k7)(planned, version)}.`),
        ...values.map(([key, value]) => info(`The input \`${key}\` of ${example?.case}: ${(0,planned_run/* exampleText */.kQ)(value)}`)),
    ];
}
/** What a job of this version does or depends on beside its inputs. */
function notesOnEffects({ postActions, hasMemory, isLearning }) {
    const notes = [];
    if (postActions.length > 0) {
        notes.push(notice(`When a job ends, this version writes into other systems: ${(0,post_actions/* listPostActions */.W)(postActions)}.`));
    }
    if (hasMemory)
        notes.push(notice('The memory of this version is on: a result may depend on earlier jobs.'));
    if (isLearning) {
        notes.push(notice('The skill of this agent is being generated: results may change although the version is fixed.'));
    }
    return notes;
}
function noteOnFoldedNames(cases) {
    const uploads = cases.flatMap(({ files }) => files).filter(({ as }) => as === 'file');
    const folded = uploads.filter(({ file }) => (0,submissions_submission/* isFolded */.zm)(file));
    if (folded.length === 0)
        return [];
    const names = folded.length === 1 ? '1 name is' : `${folded.length} names are`;
    return [info(`${names} reduced to ASCII for the upload; each job's metadata has the path as it is.`)];
}
/** Cases for which there is no file at the user's `expected`. */
const notesOnUnexpected = (cases) => cases.length === 0
    ? []
    : [
        notice(`${(0,pluralize/* pluralize */.t)(cases.length, (0,cases_case/* wordFor */.GC)(cases))} without an expected result: ${(0,join_first/* joinFirst */.F)(cases.map(({ id }) => id), MAX_NAMES)}.`),
    ];
const info = (text) => ({ level: 'info', text });
const notice = (text) => ({ level: 'notice', text });
const warning = (text) => ({ level: 'warning', text });
const MAX_KINDS = 6;
/** Users expect that the files in it are read one by one. */
const ARCHIVES = /^application\/(?:zip|gzip|x-tar|x-7z-compressed|vnd\.rar|x-bzip2|zstd)$/;
/** One warning for all files of a type that their input does not take, by name or by their first bytes. */
function noteOnMismatches(cases, inputs) {
    const uploads = cases.flatMap(({ files }) => files).filter(({ as }) => as === 'file');
    const all = inputs.flatMap(({ key, dataType }) => uploads.flatMap(({ input, file }) => input !== key || accepts(dataType, typeOf(file)) ? [] : [{ key, dataType, file }]));
    if (all.length === 0)
        return [];
    const takes = [...new Set(all.map(({ key, dataType }) => `\`${key}\` takes ${dataType}`))].join(' and ');
    const kinds = [...Map.groupBy(all, ({ file }) => kindOf(file))].sort(([, a], [, b]) => b.length - a.length);
    const counts = kinds.map(([kind, [first, ...others]]) => {
        const example = first === undefined ? '' : `${others.length === 0 ? '' : 'such as '}${first.file.path}`;
        return `${others.length + 1} ${kind} (${example})`;
    });
    const isAre = all.length === 1 ? 'is' : 'are';
    const unpack = all.some(({ file }) => ARCHIVES.test(typeOf(file)))
        ? '; Roe gets an archive as it is, not the files in it, so unpack it in an earlier step'
        : '';
    const text = `${takes}, but ${all.length} of ${(0,pluralize/* pluralize */.t)(uploads.length, 'file')} ${isAre} something else and ${isAre} sent anyway: ${(0,join_first/* joinFirst */.F)(counts, MAX_KINDS)}; exclude what the agent cannot read with a \`!\` pattern${unpack}.`;
    return [warning(text)];
}
const typeOf = ({ contentType, looksLike }) => looksLike ?? contentType;
/** A short name for a type, and the extension that promises another one. */
function kindOf({ path, contentType, looksLike }) {
    const short = (type) => src/* default */.A.getExtension(type) ?? type;
    return looksLike === null ? short(contentType) : `${short(looksLike)} named ${external_node_path_.posix.extname(path)}`;
}
const sumOfBytes = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);
function megabytes(bytes) {
    return bytes < 100_000 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./build/src/run/keep-changed.js





/** Keeps the cases whose files or row the event changed. */
async function keepChanged(found, changes, options, notes) {
    if ((0,cases_case/* size */.Ej)(found) === 0)
        return { ok: true, value: found };
    const { workspace } = options;
    const isChangedPath = changes.kind === 'known' ? changedPaths(changes.paths, identifyIn(workspace)) : () => true;
    const rows = await rowsChanged((0,cases_case/* allOf */.bn)(found), changes, isChangedPath, options, notes);
    if (!rows.ok)
        return rows;
    const isChanged = ({ files, row }) => files.some(({ file }) => isChangedPath(file.path)) || (row !== null && rows.value(row));
    const kept = {
        cases: found.cases.filter(isChanged),
        refused: found.refused.filter((skipped) => isChanged(skipped.case)),
    };
    notes.push(noteOnChanges(changes, (0,cases_case/* allOf */.bn)(kept)));
    if ((0,cases_case/* size */.Ej)(kept) === 0 && isElsewhere(changes, workspace))
        notes.push(NOTE_ON_OTHER_FOLDER);
    return { ok: true, value: kept };
}
/** Compares the table with the one before the event. Without that one, every row counts as changed. */
async function rowsChanged(all, changes, isChangedPath, { github, signal }, notes) {
    const rows = all.flatMap(({ row }) => row ?? []);
    const source = rows[0]?.source;
    if (source === undefined || !isChangedPath(source))
        return { ok: true, value: () => false };
    const everyRow = { ok: true, value: () => true };
    if (changes.kind !== 'known' || changes.base === null || github === null)
        return everyRow;
    const before = await fetchFileAt(source, changes.base, github, signal);
    if (!before.ok)
        return before;
    if (before.value === null)
        return everyRow;
    const { parseTable } = await Promise.all(/* import() */[__webpack_require__.e(6070), __webpack_require__.e(4486)]).then(__webpack_require__.bind(__webpack_require__, 54486));
    const old = await parseTable(Buffer.from(before.value), source, signal);
    if (!old.ok) {
        notes.push(NOTE_ON_UNREADABLE_BASE);
        return everyRow;
    }
    const changed = new Set(changedRows(old.value.rows, rows));
    return { ok: true, value: (row) => changed.has(row) };
}

;// CONCATENATED MODULE: ./build/src/run/search-cases.js






async function searchCases(inputs, options) {
    const found = inputs.rows === null ? await casesOfFiles(inputs, options) : await casesOfRows(inputs.rows, inputs, options);
    if ((0,cases_case/* size */.Ej)(found) === 0 || found.fault !== null)
        options.giveUp();
    return found;
}
async function casesOfFiles(inputs, { runner, stopping }) {
    // Loaded only now, so that requests already under way do not wait for it.
    const [{ findFiles }, { ignoredByGit }, { findFileCases }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2377), __webpack_require__.e(5506)]).then(__webpack_require__.bind(__webpack_require__, 15506)),
        Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(4666)]).then(__webpack_require__.bind(__webpack_require__, 94666)),
        Promise.all(/* import() */[__webpack_require__.e(2377), __webpack_require__.e(1201)]).then(__webpack_require__.bind(__webpack_require__, 1201)),
    ]);
    const found = await findFiles(inputs.patterns, runner.workspace, stopping);
    const explanations = await explain(found, inputs, runner.workspace, stopping);
    if (!stopping.aborted) {
        const paths = found.files.map(({ path }) => path);
        const ignored = noteOnIgnored(ignoredByGit(paths, runner.workspace));
        printNotes([...notesOnFound(found, inputs.ifNoFilesFound, explanations), ...ignored], runner);
    }
    const fault = faultOfSearch(found, inputs, explanations);
    // The other files of cases that will not be sent are not looked for.
    const isTooMuch = !inputs.changedOnly && inputs.oneJobPer === 'file' && found.files.length > inputs.maxFiles;
    const isOver = stopping.aborted || fault !== null || isTooMuch;
    const cases = await findFileCases(found, inputs.oneJobPer, {
        inputs: isOver ? {} : inputs.agentInputs,
        workspace: runner.workspace,
        signal: isOver ? lib_clock/* NEVER */.tm : stopping,
    });
    const all = cases.ok ? foundCases(cases.value, fault) : nothingBut(fault ?? cases.error);
    return { ...all, explanations };
}
const NO_EXPLANATIONS = new Map();
const nothingBut = (fault) => ({
    cases: [],
    refused: [],
    fault,
    explanations: NO_EXPLANATIONS,
});
/** Why patterns matched nothing, unless nobody wants to know. */
async function explain({ emptyPatterns }, { ifNoFilesFound }, workspace, signal) {
    const explanations = new Map();
    if (emptyPatterns.length === 0 || ifNoFilesFound === 'ignore')
        return explanations;
    const { explainEmpty, isEmptyWorkspace, NO_CHECKOUT } = await Promise.all(/* import() */[__webpack_require__.e(2377), __webpack_require__.e(7757)]).then(__webpack_require__.bind(__webpack_require__, 97757));
    const isEmpty = isEmptyWorkspace(workspace);
    for (const pattern of emptyPatterns.slice(0, MAX_EXPLAINED)) {
        const explanation = isEmpty ? NO_CHECKOUT : await explainEmpty(pattern, workspace, signal);
        if (explanation !== null)
            explanations.set(pattern, explanation);
    }
    return explanations;
}
/** Each may need a walk over the workspace. */
const MAX_EXPLAINED = 5;
async function casesOfRows(path, { agentInputs, expected }, { runner, stopping }) {
    const [{ readRows }, { findRowCases }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6070), __webpack_require__.e(4486)]).then(__webpack_require__.bind(__webpack_require__, 54486)),
        Promise.all(/* import() */[__webpack_require__.e(2377), __webpack_require__.e(1201)]).then(__webpack_require__.bind(__webpack_require__, 1201)),
    ]);
    const table = await readRows(path, runner.workspace, stopping);
    if (!table.ok)
        return nothingBut(table.error);
    printNotes([noteOnTable(table.value)], runner);
    const options = { inputs: agentInputs, workspace: runner.workspace, signal: stopping };
    const cases = await findRowCases(table.value, options);
    if (!cases.ok)
        return nothingBut(cases.error);
    return foundCases(cases.value, faultOfExpected(expected, table.value));
}
function foundCases({ cases, skipped: refused }, fault) {
    return { cases, refused, fault: fault ?? missingInAll(cases, refused), explanations: NO_EXPLANATIONS };
}
/** If an input finds nothing for any case, its template is wrong, or an earlier step has not done its work. */
function missingInAll(cases, refused) {
    const [first] = refused;
    const isMissing = ({ problem }) => MISSING.includes(problem.code);
    if (first === undefined || cases.length > 0 || !refused.every(isMissing))
        return null;
    const headline = `an input lacks its value in ${refused.length === 1 ? 'the only case' : `all ${refused.length} cases`}`;
    const detail = `nothing was submitted; ${first.case.id}: ${first.problem.message}`;
    return { code: 'input-missing', headline, detail };
}
const MISSING = ['part-not-found', 'empty-value'];
function faultOfExpected(expected, { source, columns }) {
    const [word] = (0,inputs_template/* unknownColumns */.s1)(expected ?? '', columns);
    if (word === undefined)
        return null;
    const headline = `\`expected\` uses \`{${word}}\`, but ${source.path} has no such column`;
    return { code: 'unknown-column', headline, detail: 'nothing was submitted; correct the template' };
}
/** A missing path or unreadable folder may hold the files that the user means to send. Without them the run would look successful. */
function faultOfSearch(found, { ifNoFilesFound }, explanations) {
    const { unreadableFolder, missingPaths } = found;
    if (unreadableFolder !== null) {
        const headline = `the folder ${unreadableFolder} could not be read`;
        return { code: 'unreadable-folder', headline, detail: MAKE_READABLE };
    }
    // If no file is found at all, `nothingToDo` reports that.
    if (missingPaths.length === 0 || ifNoFilesFound !== 'error' || found.files.length + found.refused.length === 0)
        return null;
    const headline = `no file matched ${(0,join_first/* joinFirst */.F)(missingPaths, 3)}, which \`files\` names`;
    const [why] = missingPaths.flatMap((path) => explanations.get(path) ?? []);
    const detail = `nothing was submitted; ${why ?? 'correct the path'}, or set \`if-no-files-found\` to \`warn\` or \`ignore\``;
    return { code: 'path-not-found', headline, detail };
}
const MAKE_READABLE = "nothing was submitted; make it readable for the runner's user, or exclude it with a `!` pattern";

;// CONCATENATED MODULE: ./build/src/run/choose-cases.js













const NOTHING = { cases: [], refused: [] };
/** A cancelled step is killed within seconds. Writing ten thousand rows would take that long. */
const MAX_CASES_WHEN_CANCELLED = 1_000;
/** Finds the cases, keeps only changed ones if `changed-only` is set, and reads the contents of their files. */
async function chooseCases(inputs, options) {
    const { runner, github, stopping, signal } = options;
    const { shard, maxFiles } = inputs;
    const [found, asked] = await Promise.all([
        searchCases(inputs, options),
        inputs.changedOnly ? runner.event().then((event) => askChanges(event, github, signal)) : null,
    ]);
    const notes = [];
    const always = { notes, found: found.fault === null && !stopping.aborted ? (0,cases_case/* size */.Ej)(found) : null };
    const nothing = (verdict) => ({
        ...always,
        kind: 'nothing-to-send',
        skipped: [],
        halt: null,
        verdict,
    });
    const halted = (fault, some, all = some) => {
        const { cases, refused } = partOfLeg(some, all, shard);
        const halt = (0,src_verdict/* faultProblem */.ih)(fault);
        const verdict = (0,src_verdict/* faultVerdict */.Yj)(fault);
        return { ...always, kind: 'nothing-to-send', skipped: skippedBecauseOf(halt, cases, refused), halt, verdict };
    };
    const stopped = (found) => {
        const stop = (0,stop_reason/* stopReasonOf */.q)(stopping);
        // A leg's share is known only after all contents are read, and another leg may have sent what this one would report.
        const some = shard === null ? found : NOTHING;
        const isTooMuch = stop.code === 'run-cancelled' && (0,cases_case/* size */.Ej)(some) > MAX_CASES_WHEN_CANCELLED;
        if (isTooMuch)
            notes.push(noteOnTooMany(some));
        return halted(stoppedBy(stop, inputs), isTooMuch ? NOTHING : some);
    };
    if (stopping.aborted)
        return stopped(found);
    if (found.fault !== null)
        return halted(found.fault, found);
    if (asked?.ok === false && (0,cases_case/* size */.Ej)(found) > 0) {
        // Other legs may have received an answer and continue, so this leg reports only its own cases.
        return halted(asked.error, shard === null ? found : await read(found, stopping));
    }
    const comparison = { workspace: runner.workspace, github, signal };
    const compared = asked?.ok
        ? await keepChanged(found, asked.value, comparison, notes)
        : { ok: true, value: found };
    if (!compared.ok)
        return halted(compared.error, shard === null ? found : await read(found, stopping));
    const kept = compared.value;
    // Every leg counts the same cases, so they can be counted here, without reading any file.
    if ((0,cases_case/* size */.Ej)(kept) > maxFiles)
        return halted(tooMany(kept, inputs), kept, found);
    if ((0,cases_case/* size */.Ej)(kept) === 0)
        return nothing(nothingToDo(inputs, found, kept));
    // The shares of the legs depend on the contents of all files, even if few are sent.
    const all = await read(shard === null ? kept : found, stopping);
    if (stopping.aborted)
        return stopped(kept);
    const chosen = among(kept, all);
    const trouble = faultOfContents(chosen);
    if (trouble !== null)
        return halted(trouble, chosen, all);
    const part = partOfLeg(chosen, all, shard);
    if (shard !== null)
        notes.push(noteOnShard(part.cases, (0,cases_case/* allOf */.bn)(chosen), shard));
    if ((0,cases_case/* size */.Ej)(part) > 0)
        return { ...always, kind: 'cases', share: shareOf(part, chosen), ...part };
    return nothing(nothingToDo(inputs, found, chosen));
}
const shareOf = (part, all) => all.cases.length === 0 ? 1 : part.cases.length / all.cases.length;
const noteOnTooMany = (some) => ({
    level: 'info',
    text: `${(0,pluralize/* pluralize */.t)((0,cases_case/* size */.Ej)(some), (0,cases_case/* wordFor */.GC)((0,cases_case/* allOf */.bn)(some)))} had been found, too many to report each one.`,
});
/** Hashes each file once, even if several cases have it. */
async function read({ cases, refused }, stopping) {
    const { readContents } = await __webpack_require__.e(/* import() */ 328).then(__webpack_require__.bind(__webpack_require__, 20328));
    const files = new Set(cases.flatMap((one) => one.files.map(({ file }) => file)));
    const contents = await readContents([...files], stopping);
    const read = new Map(contents.files.map((file) => [file.path, file]));
    const problems = new Map(contents.refused.map(({ file, code }) => [file.path, code]));
    for (const { file } of contents.refused)
        read.set(file.path, file);
    const known = [];
    const unsendable = [];
    for (const one of cases) {
        const files = one.files.map((part) => ({ ...part, file: read.get(part.file.path) ?? part.file }));
        const problem = files.flatMap(({ file }) => problemIn(one, file, problems) ?? [])[0];
        if (problem !== undefined)
            unsendable.push({ case: { ...one, files }, problem });
        else if (isKnown(files))
            known.push({ ...one, files });
    }
    return { cases: known, refused: [...refused, ...unsendable] };
}
function problemIn(of, file, problems) {
    const code = problems.get(file.path);
    return code === undefined ? null : (0,src_problem/* caseProblem */.wV)(code, `${(0,cases_case/* nameIn */.ZC)(of, file)} ${WHY_UNREAD[code]}`);
}
const WHY_UNREAD = {
    [refusals/* UNREADABLE_FILE */.z]: 'could not be read',
    [refusals/* LFS_POINTER */.g]: 'is a Git LFS pointer, not the document: set `lfs: true` on actions/checkout',
};
const isKnown = (files) => files.every(({ file }) => file.sha256 !== null);
/** The cases that are in `kept`, with the contents that are already known. */
function among(kept, { cases, refused }) {
    const ids = new Set((0,cases_case/* allOf */.bn)(kept).map(({ id }) => id));
    return {
        cases: cases.filter(({ id }) => ids.has(id)),
        refused: refused.filter((skipped) => ids.has(skipped.case.id)),
    };
}
/**
 * Splits all cases between the legs, including cases that are not sent. A leg that is re-run may see other changes for the
 * same event, and each case must stay in its leg.
 */
function partOfLeg(some, all, shard) {
    if (shard === null)
        return some;
    const part = new Set(casesOfShard((0,cases_case/* allOf */.bn)(all), shard).map(({ id }) => id));
    return {
        cases: some.cases.filter(({ id }) => part.has(id)),
        refused: some.refused.filter((skipped) => part.has(skipped.case.id)),
    };
}
function stoppedBy({ code, sentence }, inputs) {
    const advice = code === 'timeout' ? `; raise \`timeout\`, or ${fewer(inputs)}` : '';
    const headline = `${sentence} while files were being found and read`;
    return { code, headline, detail: `nothing was submitted${advice}` };
}
/** The way to fewer cases. */
const fewer = ({ rows }) => (rows === null ? 'narrow `files`' : `shorten ${rows}`);
function tooMany(some, inputs) {
    const { maxFiles, rows } = inputs;
    const cases = (0,pluralize/* pluralize */.t)((0,cases_case/* size */.Ej)(some), (0,cases_case/* wordFor */.GC)((0,cases_case/* allOf */.bn)(some)));
    const headline = `${cases} ${rows === null ? 'matched' : 'would be sent'}, but \`max-files\` allows ${maxFiles}`;
    const detail = `nothing was submitted; ${fewer(inputs)} or raise \`max-files\``;
    return { code: 'too-many-files', headline, detail };
}
function faultOfContents({ cases, refused }) {
    const casesWith = (code) => refused.filter(({ problem }) => problem.code === code).map((skipped) => skipped.case);
    const unreadable = casesWith(refusals/* UNREADABLE_FILE */.z).map(unreadPath);
    if (unreadable.length > 0) {
        const headline = `${(0,join_first/* joinFirst */.F)(unreadable, 1)} could not be read`;
        return { code: 'unreadable-files', headline, detail: MAKE_READABLE };
    }
    const pointers = casesWith(refusals/* LFS_POINTER */.g).map(({ id }) => id);
    if (pointers.length === 0 || cases.length > 0)
        return null;
    const headline = `only Git LFS pointers were found instead of documents (${(0,join_first/* joinFirst */.F)(pointers, 1)})`;
    return { code: refusals/* LFS_POINTER */.g, headline, detail: 'nothing was submitted; set `lfs: true` on actions/checkout' };
}
const unreadPath = ({ id, files }) => files.find(({ file }) => file.sha256 === null)?.file.path ?? id;
const unchanged = (found) => (0,src_verdict/* skippedVerdict */.Az)('no-files-changed', `none of the matched ${(0,cases_case/* wordFor */.GC)((0,cases_case/* allOf */.bn)(found))}s was changed, and \`changed-only\` is set`);
function nothingToDo(inputs, found, chosen) {
    if ((0,cases_case/* size */.Ej)(found) === 0)
        return withoutFiles(inputs, found);
    return (0,cases_case/* size */.Ej)(chosen) === 0 || inputs.shard === null ? unchanged(found) : withoutFilesInShard(inputs.shard, chosen);
}
function withoutFiles({ patterns, ifNoFilesFound }, { explanations }) {
    const code = 'no-files-found';
    const headline = `no file matched \`files\` (${(0,join_first/* joinFirst */.F)(patterns, 3)})`;
    if (ifNoFilesFound !== 'error')
        return (0,src_verdict/* skippedVerdict */.Az)(code, headline);
    const reasons = new Set(explanations.values());
    const isOne = reasons.size === 1 && (explanations.size === patterns.length || patterns.length === 1);
    const each = [...explanations].map(([pattern, reason]) => `${pattern}: ${reason}`);
    const why = isOne ? [...reasons] : each;
    const detail = why.length > 0 ? why.join('; ') : 'check the patterns against the names in the repository';
    return (0,src_verdict/* faultVerdict */.Yj)({ code, headline, detail: `${detail}; \`if-no-files-found\` can allow this` });
}
/** A leg has no cases if there are more legs than cases, or if one case is as large as many others. */
function withoutFilesInShard({ index, total }, chosen) {
    const matched = (0,pluralize/* pluralize */.t)((0,cases_case/* size */.Ej)(chosen), `matched ${(0,cases_case/* wordFor */.GC)((0,cases_case/* allOf */.bn)(chosen))}`);
    return (0,src_verdict/* skippedVerdict */.Az)('no-files-in-shard', `none of the ${matched} is for shard ${index + 1} of ${total}`);
}

;// CONCATENATED MODULE: ./build/src/agent/preflight.js



const preflight_MAX_TRIES = 5;
/**
 * Reads the agent's version once before anything is sent. This validates key, agent and organization, and costs nothing. The
 * signal fires with a StopReason, or when the answer is no longer needed.
 */
async function preflight(roe, choice, clock, signal) {
    const { agentId, agentVersionId } = choice;
    const read = () => roe.agentVersion(agentId, agentVersionId, signal);
    const answer = await (0,retry/* retry */.L5)(read, { clock, signal, maxTries: preflight_MAX_TRIES });
    if (answer.ok)
        return pin(answer.value, choice);
    const { error } = answer;
    if (error.code === 'stopped')
        return refused(stoppedSentence((0,stop_reason/* stopReasonOf */.q)(signal), null, choice));
    if (signal.aborted && (0,retry/* isTransient */.dg)(error))
        return refused(stoppedSentence((0,stop_reason/* stopReasonOf */.q)(signal), error, choice));
    const { code, requestId } = error;
    return { ...refused(sentenceFor(error, choice)), notFound: code === 'not-found', requestId };
}
function pin(read, choice) {
    const version = withInputsGiven(read, choice);
    const found = findFileInput(version, choice);
    if (!found.ok)
        return refused(found.error);
    const problems = inputProblems(version, found.value?.key ?? null, choice);
    return problems.length === 0 ? { ok: true, agent: { version, fileInput: found.value } } : refused(...problems);
}
const refused = (...problems) => ({
    ok: false,
    problems,
    notFound: false,
    requestId: null,
});
const agentOf = ({ agentId, agentVersionId }) => `agent ${agentId}${agentVersionId === null ? '' : `, version ${agentVersionId}`}`;
function stoppedSentence({ sentence }, trouble, choice) {
    const why = trouble === null ? '' : ` (${trouble.message})`;
    return `${sentence} before ${agentOf(choice)} had been read${why}`;
}
/** A call without a reply never reached Roe, as far as is known. */
const forSupport = ({ status, requestId }) => status === null || requestId === null ? '' : `; Roe's support finds this call by its request id ${requestId}`;
/** Says which of key, permission and id is wrong, and where to look. */
function sentenceFor(error, choice) {
    const agent = agentOf(choice);
    const unreadable = `${agent} could not be read (${error.message}): check \`base-url\` and the network, then run again${forSupport(error)}`;
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
            // A redirect says nothing about the organization.
            if (error.status !== null && error.status < 400)
                return unreadable;
            return `Roe refused to show ${agent} (${error.message}): if ROE_ORGANIZATION_ID is set, it must name the organization that the key belongs to`;
        case 'proxy-refused':
            return `${agent} could not be read (${error.message}): correct HTTPS_PROXY, or add Roe's host to NO_PROXY if no proxy is needed, then run again`;
        default:
            return unreadable;
    }
}

// EXTERNAL MODULE: ./build/src/inputs/agent-inputs.js
var agent_inputs = __webpack_require__(23722);
;// CONCATENATED MODULE: ./build/src/run/earlier-attempts.js





const earlier_attempts_NOTHING = { results: [], listed: null };
/** Only a re-run that may use earlier jobs looks for them. */
const isResuming = ({ resume }, { runAttempt }) => resume && runAttempt > 1;
/** Time since the workflow run was created; null if GitHub does not say. */
async function runAgeMs({ github, origin, signal }) {
    const age = await github?.runAgeMs(origin.runId, signal);
    return age?.ok ? age.value : null;
}
/**
 * Checks the agent in the version that earlier attempts of the workflow run used, unless the user names one. With another
 * version, all their jobs would be paid for again.
 */
async function checkAgent(inputs, options) {
    const { runner, origin, roe, clock, signal } = options;
    const choice = { ...inputs, needsFileInput: (0,agent_inputs/* needsFileInput */.Ul)(inputs) };
    const check = (agentVersionId) => preflight(roe, { ...choice, agentVersionId }, clock, signal);
    if (!isResuming(inputs, origin))
        return { checked: await check(inputs.agentVersionId), earlier: earlier_attempts_NOTHING };
    const own = (0,submission_key/* senderOf */.VO)(origin, inputs.matrixLeg);
    const { artifactName } = inputs;
    const results = artifactName === null ? [] : await readEarlierResults(runner, artifactName, own, signal);
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
        runner.info(`Using version ${versionName} of the agent, as earlier attempts of this workflow run did.`);
    }
    if (checked.ok || !checked.notFound)
        return { checked, earlier };
    runner.warning(`Version ${versionId} of the agent, which earlier attempts of this workflow run used, no longer exists: everything is sent to the current version and paid for again.`);
    return { checked: await check(null), earlier };
}
/** Null if no earlier attempt of this use sent anything. */
function versionOf({ results, listed }, own) {
    const keys = [...results, ...(listed?.jobs ?? [])].map(({ key }) => key);
    return newestOf(keys, own)?.versionId ?? null;
}
/** Prefers this leg's keys, since legs may use different versions if one was published while they started. */
function newestOf(keys, own) {
    const ofLeg = ({ leg }) => Number(leg === own.leg);
    return keys.toSorted((a, b) => ofLeg(b) - ofLeg(a) || b.attempt - a.attempt)[0];
}

;// CONCATENATED MODULE: ./build/src/submissions/budget.js



/** Before any cost is known, at most this many jobs are open. Later, at most as many as have ended. */
const MIN_OPEN = 3;
/**
 * Keeps a run within `max-cost`. A job's cost is known only when it has ended, so each open job is counted at the cost of
 * the dearest job so far. The run can pass the limit only by what its last open jobs cost beyond that.
 */
class Budget {
    #name;
    // In millionths, so that 0.1 + 0.2 is 0.3.
    #max;
    #spent = 0;
    /** Null until the cost of a job of this run is known. The cache's answers do not count, since they may cost nothing. */
    #dearest = null;
    #endedCount = 0;
    /** Submissions that have a job or may get one. */
    #open = new Set();
    /** Jobs that exist or may exist, and whose cost will not be known. */
    #unknown = 0;
    #counted = new Set();
    #waiting = new Set();
    constructor({ max, name }) {
        this.#max = millionths(max);
        this.#name = name;
    }
    /** Waits until there is room for the submission, and reserves it. Otherwise returns why nothing more may be sent. */
    async admit(submission, stopping) {
        while (!stopping.aborted) {
            if (this.fits(submission))
                return null;
            const stop = this.#exhausted();
            if (stop !== null)
                return stop;
            await this.#change(stopping);
        }
        return stopping.reason;
    }
    /** Must be asked again before each send, since a job that ended meanwhile may be dearer than all before. */
    fits(submission) {
        this.release(submission);
        if (!this.#hasRoom())
            return false;
        this.#open.add(submission);
        return true;
    }
    /** Reserves room for the job of an earlier attempt, whether there is any or not. */
    hold(submission) {
        this.#open.add(submission);
    }
    /** The submission has no job. */
    release(submission) {
        if (this.#open.delete(submission))
            this.#wake();
    }
    /** The submission may have a job, and nobody will learn its cost. */
    lose(submission) {
        this.#open.delete(submission);
        this.#unknown += 1;
        this.#wake();
    }
    ended(submission, job) {
        this.#open.delete(submission);
        this.count(job);
    }
    /** Counts a job once, even if several submissions share it. */
    count({ id, status, data }) {
        if (!this.#counted.has(id))
            this.#take(id, status, data);
        this.#wake();
    }
    #take(id, status, data) {
        this.#counted.add(id);
        // A job that failed, was cancelled or came from the cache may well have cost nothing; one that succeeded has not.
        if (data === null || (data.cost === null && status === 'SUCCESS'))
            this.#unknown += 1;
        else if (data.cost !== null)
            this.#spend(millionths(data.cost), status);
    }
    #spend(cost, status) {
        this.#spent += cost;
        if (status === 'CACHED')
            return;
        this.#dearest = Math.max(this.#dearest ?? 0, cost);
        this.#endedCount += 1;
    }
    #hasRoom() {
        const open = this.#open.size;
        const reserved = open + this.#unknown;
        if (this.#dearest === null)
            return reserved < MIN_OPEN && this.#spent < this.#max;
        return open < Math.max(MIN_OPEN, this.#endedCount) && this.#allows(reserved + 1, this.#dearest);
    }
    #allows(jobs, dearest) {
        return this.#spent + jobs * dearest <= this.#max;
    }
    /** Why there will be no room again, or null if there may be. Neither costs nor lost jobs ever become fewer. */
    #exhausted() {
        if (this.#dearest !== null)
            return this.#allows(this.#unknown + 1, this.#dearest) ? null : this.#overBudget();
        if (this.#spent >= this.#max)
            return this.#overBudget();
        return this.#open.size === 0 ? { code: src_problem/* OVER_BUDGET */.Fo, sentence: this.#withoutCosts() } : null;
    }
    #overBudget() {
        const dearest = this.#dearest ?? 0;
        const unknown = this.#unknown === 0
            ? ''
            : `, ${(0,pluralize/* pluralize */.t)(this.#unknown, 'job')} without a known cost may have cost ${budget_text(this.#unknown * dearest)}`;
        const next = dearest === 0 ? '' : `, and another job may cost ${budget_text(dearest)} as the dearest so far did`;
        return {
            code: src_problem/* OVER_BUDGET */.Fo,
            sentence: `${this.#name} is ${budget_text(this.#max)}: ${budget_text(this.#spent)} is spent${unknown}${next}`,
        };
    }
    #withoutCosts() {
        const jobs = (0,pluralize/* pluralize */.t)(this.#unknown, 'job');
        return `Roe reports no cost for the first ${jobs}, and ${this.#name} (${budget_text(this.#max)}) cannot be kept without it`;
    }
    async #change(stopping) {
        await new Promise((resolve) => {
            const wake = () => {
                stopping.removeEventListener('abort', wake);
                this.#waiting.delete(wake);
                resolve();
            };
            this.#waiting.add(wake);
            stopping.addEventListener('abort', wake, { once: true });
        });
    }
    #wake() {
        for (const wake of [...this.#waiting])
            wake();
    }
}
const millionths = (cost) => Math.round(Math.max(0, cost) * 1e6);
const budget_text = (inMillionths) => (0,amount_text/* amountText */.c)(inMillionths / 1e6);

;// CONCATENATED MODULE: ./build/src/run/open-budget.js


/** What this leg of a matrix may spend; null without `max-cost`. */
function spendingOf({ maxCost, shard }, share) {
    if (maxCost === null)
        return null;
    return shard === null
        ? { max: maxCost, name: '`max-cost`' }
        : { max: maxCost * share, name: "this shard's part of `max-cost`" };
}
/** The budget after what earlier attempts of the workflow run have spent, and with room for their jobs that are resumed. */
async function openBudget(spending, { resumed, inDoubt }, superseded, options) {
    if (spending === null)
        return null;
    const budget = new Budget(spending);
    for (const { job } of resumed)
        budget.hold(job.submission);
    for (const { submission } of inDoubt)
        budget.lose(submission);
    const costs = await readCosts(superseded.flatMap(({ id, cost }) => (cost === null ? [id] : [])), options);
    for (const { id, status, cost } of superseded) {
        const known = cost ?? costs.get(id);
        budget.count({ id, status: status.name, data: known === undefined ? null : { cost: known } });
    }
    return budget;
}

;// CONCATENATED MODULE: ./build/src/run/prepare.js















/** Examines the files and the agent concurrently, and plans the submissions. Costs nothing at Roe. */
async function prepare(inputs, options) {
    const { origin } = options;
    const unneeded = new AbortController();
    const signal = AbortSignal.any([options.signal, unneeded.signal]);
    const giveUp = () => unneeded.abort();
    // Both are started and awaited together, so that a rejection of either is handled.
    const [{ checked, earlier }, { chosen, loaded }] = await Promise.all([
        checkAgent(inputs, { ...options, signal }),
        chooseAndLoad(inputs, options, signal, giveUp),
    ]).finally(giveUp);
    if (chosen.kind === 'nothing-to-send')
        return { ...chosen, agent: null, estimate: null, planned: null, checks: null };
    const { notes: earlyNotes, found } = chosen;
    const nothing = {
        kind: 'nothing-to-send',
        halt: null,
        agent: null,
        estimate: null,
        planned: null,
        checks: null,
        notes: earlyNotes,
        found,
    };
    if (chosen.cases.length === 0 && loaded.ok) {
        const { refused } = chosen;
        const verdict = inputs.dryRun ? dryVerdict({ skipped: refused }) : null;
        return { ...nothing, skipped: refused, checks: loaded.checks, verdict };
    }
    if (!checked.ok || !loaded.ok) {
        if (loaded.ok)
            loaded.checks?.close();
        // Without a case to send, nobody waited for the agent.
        const parts = chosen.cases.length === 0 ? [loaded] : [checked, loaded];
        const wrong = parts.flatMap((part) => (part.ok ? [] : part.problems));
        return refusedBecauseOf(wrong, chosen, null, checked.ok ? null : checked.requestId);
    }
    const { agent } = checked;
    const { cases, refused } = withFileInput(chosen, agent);
    const ofFloors = problemsOfFloors(inputs, loaded.checks);
    const problems = [...(await problemsOfAgent(agent.version, cases, inputs, options.runner)), ...ofFloors];
    if (problems.length > 0) {
        loaded.checks?.close();
        return refusedBecauseOf(problems, { ...chosen, cases, refused }, agent.version);
    }
    const planned = planSubmissions(cases, refused, agent.version, inputs, origin);
    const { plan, superseded } = isResuming(inputs, origin)
        ? await withResumed(planned, earlier, inputs, options)
        : { plan: planned, superseded: [] };
    const spending = spendingOf(inputs, chosen.share);
    const notes = [
        ...chosen.notes,
        ...notesOnPlan(plan, agent),
        ...(spending === null ? [] : [noteOnSpending(spending, inputs.maxCost)]),
        ...notesOnUnexpected(loaded.withoutGolden),
    ];
    if (!inputs.dryRun) {
        const budget = await openBudget(spending, plan, superseded, options);
        return { kind: 'ready', plan, budget, agent: agent.version, checks: loaded.checks, notes, found };
    }
    loaded.checks?.close();
    return { ...nothing, ...(await dryPlan(plan, agent.version, notes, options)) };
}
/** What a dry run would do, and what it may cost. */
async function dryPlan(plan, agent, notes, options) {
    const estimate = await estimateCost(plan.submissions.length, agent, options);
    const planned = plannedRun(plan);
    return {
        skipped: skippedInDryRun(plan, agent),
        agent,
        verdict: dryVerdict(plan),
        notes: [...notes, ...notesOnPlanned(planned, agent), ...(estimate === null ? [] : [noteOnEstimate(estimate)])],
        estimate,
        planned,
    };
}
/** Why the agent cannot run these cases, or may not. */
async function problemsOfAgent(version, cases, { postActions }, runner) {
    const surplus = surplusFiles(cases, version);
    if (version.postActions.length === 0)
        return surplus;
    const unwanted = (0,post_actions/* postActionsProblem */.Z)(version, postActions, await runner.event());
    return unwanted === null ? surplus : [...surplus, unwanted];
}
function refusedBecauseOf(problems, { cases, refused, notes, found }, agent = null, requestId = null) {
    const problem = (message) => (0,src_problem/* runProblem */.d0)('preflight-failed', message, requestId);
    const halt = problem(problems.join('; '));
    const verdict = (0,src_verdict/* problemsVerdict */.uP)('nothing was submitted', problems.map(problem));
    const skipped = skippedBecauseOf(halt, cases, refused);
    return {
        kind: 'nothing-to-send',
        skipped,
        halt,
        verdict,
        agent,
        estimate: null,
        planned: null,
        checks: null,
        notes,
        found,
    };
}
/** A part of the cases need not have every field. */
function problemsOfFloors({ minAccuracy, changedOnly, shard }, checks) {
    if (minAccuracy === null || checks === null || changedOnly || shard !== null)
        return [];
    const problem = (0,floors/* unknownFloorProblem */.kn)(minAccuracy, checks.expectedPointers);
    return problem === null ? [] : [problem];
}
/** The cases with the agent's input for their own files, which was not known before the agent was. */
function withFileInput({ cases, refused }, { fileInput }) {
    if (fileInput === null)
        return { cases, refused };
    const filled = (one) => ({
        ...one,
        files: one.files.map((part) => (part.input === null ? { ...part, input: fileInput.key } : part)),
    });
    return {
        cases: cases.map(filled),
        refused: refused.map(({ case: one, problem }) => ({ case: filled(one), problem })),
    };
}
const NO_CHOICE = { outputSchema: null, expected: null, rejectWhen: null };
const NO_CHECKS = { ok: true, checks: null, withoutGolden: [] };
async function chooseAndLoad(inputs, options, signal, giveUp) {
    const { runner, github, clock } = options;
    const chosen = await chooseCases(inputs, { runner, github, stopping: options.signal, signal, giveUp });
    if (chosen.kind !== 'cases') {
        giveUp();
        return { chosen, loaded: NO_CHECKS };
    }
    const { cases, refused } = chosen;
    // The expected fields of a refused case count as missing.
    const all = [...cases, ...refused.map((one) => one.case)];
    if (cases.length > 0)
        return { chosen, loaded: await loadChecks(inputs, all, runner.workspace, clock) };
    giveUp();
    const { expected, minAccuracy } = inputs;
    const loaded = await loadChecks({ ...NO_CHOICE, expected }, all, runner.workspace, clock);
    return { chosen, loaded: loaded.ok || minAccuracy !== null ? loaded : NO_CHECKS };
}
function dryVerdict({ submissions = [], resumed = [], inDoubt = [], skipped, }) {
    const skippedCases = skipped.map((one) => one.case);
    const parts = [
        `${(0,pluralize/* pluralize */.t)(submissions.length, 'submission')} would be sent`,
        ...(resumed.length === 0 ? [] : [`${(0,pluralize/* pluralize */.t)(resumed.length, 'job')} of earlier attempts resumed`]),
        ...(inDoubt.length === 0 ? [] : [`${(0,pluralize/* pluralize */.t)(inDoubt.length, 'submission')} in doubt skipped`]),
        ...(skipped.length === 0 ? [] : [`${(0,pluralize/* pluralize */.t)(skipped.length, (0,cases_case/* wordFor */.GC)(skippedCases))} skipped`]),
    ];
    return (0,src_verdict/* skippedVerdict */.Az)(src_problem/* DRY_RUN */.yE, 'dry run, nothing was submitted', parts.join(', '));
}
/** A re-run does not send a submission that an earlier attempt may have paid for. */
async function withResumed(plan, earlier, { deleteData }, options) {
    const askRunAgeMs = () => runAgeMs(options);
    const resumed = await findResumableJobs(plan.submissions, earlier, { ...options, askRunAgeMs, useSaved: deleteData });
    const { inDoubt, superseded } = resumed;
    if (inDoubt === null)
        return { plan: withEarlier(plan, { ...resumed, inDoubt: [] }), superseded };
    const word = (0,cases_case/* wordFor */.GC)(plan.submissions.flatMap(({ cases }) => cases));
    const message = `not sent, since Roe's job list did not show whether an earlier attempt submitted this ${word} (${inDoubt.error.message}): run again, or set \`resume: false\` and risk paying twice`;
    const problem = (0,src_problem/* caseProblem */.wV)('resume-failed', message, inDoubt.error.requestId);
    const doubtful = inDoubt.submissions.map((submission) => ({ submission, problem }));
    return { plan: withEarlier(plan, { ...resumed, inDoubt: doubtful }), superseded };
}

;// CONCATENATED MODULE: ./build/src/run/record-crash.js
/**
 * Gives every case that has no result an outcome after the action itself crashed. `sent` holds the keys of submissions that
 * may have a job. All other cases were not sent.
 */
async function recordMissingOutcomes(plan, results, sent, problem) {
    const known = new Set(results.rows.map((row) => row.case));
    const append = async (cases, key, caseOutcome) => {
        for (const one of cases)
            if (!known.has(one.id))
                await results.append({ case: one, submissionKey: key, ...caseOutcome });
    };
    for (const skipped of plan.skipped) {
        await append([skipped.case], null, { outcome: 'not-submitted', problem: skipped.problem });
    }
    for (const { cases, key } of plan.submissions) {
        await append(cases, key, sent.has(key) ? { outcome: 'lost', problem } : { outcome: 'not-submitted', problem });
    }
    for (const { submission, problem: doubt } of plan.inDoubt) {
        await append(submission.cases, submission.key, { outcome: 'lost', problem: doubt });
    }
    for (const { job, status } of plan.resumed) {
        await append(job.submission.cases, job.submission.key, { outcome: 'lost', job, lastStatus: status, problem });
    }
}

;// CONCATENATED MODULE: ./build/src/github/missing-secrets.js
const OF_A_FORK = {
    reason: 'fork-without-secrets',
    sentence: 'GitHub gives no secrets to a pull request from a fork, so `api-key` is empty',
    advice: 'Run the action after the merge (`on: push`), or on a branch of this repository with the same changes. `pull_request_target` does get the secrets, and then anyone who opens a pull request can spend them: do not check out a fork there without reading it',
};
const OF_DEPENDABOT = {
    reason: 'dependabot-without-secrets',
    sentence: "GitHub gives Dependabot's runs none of the Actions secrets, so `api-key` is empty",
    advice: 'To run the action on them too, store the key again under Settings, Secrets and variables, Dependabot, under the same name; otherwise it runs after the merge (`on: push`)',
};
/** GitHub runs these events of a fork without secrets (docs: events that trigger workflows). */
const EVENTS_OF_FORKS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/**
 * GitHub runs these events of Dependabot without secrets (docs: Dependabot on GitHub Actions). A schedule keeps its secrets
 * even if Dependabot made the last commit.
 */
const EVENTS_OF_DEPENDABOT = [...EVENTS_OF_FORKS, 'push', 'create', 'deployment', 'deployment_status'];
function missingSecrets({ name, actors, pullRequest }) {
    if (EVENTS_OF_DEPENDABOT.includes(name) && actors.includes('dependabot[bot]'))
        return OF_DEPENDABOT;
    return EVENTS_OF_FORKS.includes(name) && pullRequest?.fromFork ? OF_A_FORK : null;
}

;// CONCATENATED MODULE: ./build/src/run/report-refusal.js







/** Reports a step whose inputs are invalid or whose key GitHub withholds. Nothing is sent, and every output is still set. */
async function reportRefusal({ problems, reporting, onlyMissing }, world, startedAtMs) {
    const { runner } = world;
    const excused = onlyMissing ? missingSecrets(await runner.event()) : null;
    const verdict = excused === null
        ? (0,src_verdict/* refusedVerdict */.io)(problems)
        : (0,src_verdict/* skippedVerdict */.Az)(excused.reason, 'nothing was submitted', excused.sentence);
    if (excused !== null)
        runner.notice(`${(0,src_verdict/* verdictText */.nt)(verdict)}. ${excused.advice}.`);
    const results = await results_file/* ResultsFile */.zq.create(runner.tempDir, runner.scrub).catch(() => null);
    if (results === null)
        return await reportNothing(verdict, world, startedAtMs);
    // Without this file, the merge would report the leg as missing.
    const leg = {
        shard: reporting?.shard ?? null,
        halt: (0,src_problem/* runProblem */.d0)(excused?.reason ?? 'inputs-refused', (0,src_verdict/* linesOf */.Dx)(verdict).join('; ')),
    };
    const delivery = {
        summary: reporting?.summary ?? true,
        annotations: false,
        failOn: new Set(),
        minAccuracy: null,
        resume: true,
        artifactName: reporting?.artifactName ?? null,
        artifactRetentionDays: reporting?.artifactRetentionDays ?? null,
        htmlReport: false,
        columns: [],
        deadline: null,
        postComment: async () => null,
    };
    const report = { ...(await emptyReport(verdict, world, startedAtMs)), ...leg };
    const delivered = await (0,deliver/* deliver */.c)(report, results, delivery, runner);
    await (0,or_warn/* orWarn */.w)(runner, `${results_file/* RESULTS_JSONL */.gv} could not be closed`, () => results.close());
    return delivered.verdict;
}
/** Reports a step that has no folder for its results. Nothing was sent. */
async function reportNothing(verdict, world, startedAtMs) {
    await (0,deliver/* deliverVerdict */.T)(await emptyReport(verdict, world, startedAtMs), world.runner);
    return verdict;
}
async function emptyReport(verdict, { runner, clock }, startedAtMs) {
    const data = { origin: await runner.origin(), agent: null, startedAtMs, finishedAtMs: clock.now() };
    return (0,report_report/* toReport */.c)([], data, () => verdict);
}

;// CONCATENATED MODULE: ./build/src/run/run.js























/** The whole action: inputs, files and agent version, submissions, jobs, results, report, verdict. */
async function run(world) {
    const { runner, clock } = world;
    const startedAtMs = clock.now();
    try {
        const given = (0,read_inputs.readInputs)(runner);
        return given.ok ? await runWith(given, world, startedAtMs) : await reportRefusal(given, world, startedAtMs);
    }
    catch (error) {
        // An internal error before anything was sent. `runAndReport` handles later ones.
        (0,log_stack/* logStack */.f)(error, runner);
        return await reportNothing((0,src_verdict/* faultVerdict */.Yj)((0,src_verdict/* crashFault */.uG)(error)), world, startedAtMs);
    }
}
/** Opens the run's resources, and closes them afterwards. */
async function runWith(given, world, startedAtMs) {
    const { warnings, apiKey, organizationId, githubToken } = given;
    const { runner, clock } = world;
    for (const warning of warnings)
        runner.warning(`${warning}.`);
    const inputs = withinOpenFiles(given.inputs, world);
    const roe = world.connect({ ...inputs, organizationId }, apiKey);
    const origin = await runner.origin();
    const github = githubToken === '' ? null : world.openGitHub(githubToken, origin.repository);
    const timeout = (0,report_text/* durationText */.S5)(inputs.timeoutMs);
    const limits = startLimits(clock, startedAtMs + inputs.timeoutMs, timeout, world.cancelled);
    try {
        const kept = await openFiles(inputs, runner, startedAtMs);
        if (!kept.ok)
            return await reportNothing((0,src_verdict/* faultVerdict */.Yj)(kept.fault), world, startedAtMs);
        const { results, journal } = kept;
        try {
            return await runAndReport(inputs, { ...world, roe, origin, github, limits, results, journal, startedAtMs });
        }
        finally {
            await (0,or_warn/* orWarn */.w)(runner, `${results_file/* RESULTS_JSONL */.gv} could not be closed`, () => results.close());
        }
    }
    finally {
        await (0,or_warn/* orWarn */.w)(runner, 'The timers of the run could not be stopped', () => limits.release());
    }
}
/** Up to this many uploads fit within any usual limit on open files, so the limit is not read. */
const MODEST_CONCURRENCY = 32;
/** Lowers `concurrency` to what the process's limit on open files allows. */
function withinOpenFiles(inputs, { runner, maxOpenFiles }) {
    const openFiles = inputs.concurrency > MODEST_CONCURRENCY ? maxOpenFiles() : null;
    const concurrency = Math.min(inputs.concurrency, openFiles === null ? Number.POSITIVE_INFINITY : (0,open_files/* maxUploads */.b3)(openFiles));
    if (concurrency === inputs.concurrency)
        return inputs;
    runner.info(`\`concurrency\` is lowered from ${inputs.concurrency} to ${concurrency}: this machine lets the process open only ${openFiles} files at once.`);
    return { ...inputs, concurrency };
}
/** Runs the batch and delivers its report. A failure after the delivery is only a warning: the report stays as it is. */
async function runAndReport(inputs, opened) {
    const { runner, clock, cancelled, roe, github, limits, results, journal } = opened;
    const { report, references } = await runToReport(inputs, opened);
    logOpenJobs(runner, report.openJobs, inputs.cancelOnExit);
    logReferences(runner, references);
    const deadline = limits.cancelled ? limits.settlingOver : null;
    const task = [inputs.agentId, inputs.patterns, inputs.rows, inputs.agentInputs];
    const commenting = { ...inputs, task, runner, github, clock, cancelled };
    const delivery = {
        ...inputs,
        deadline,
        postComment: (written, links) => (0,post_comment/* postComment */.G)(written, { ...commenting, ...links }),
    };
    const { verdict, saved } = await (0,deliver/* deliver */.c)(report, results, delivery, runner);
    // If the process is about to be killed, the post step delivers what is missing.
    if (saved || deadline === null)
        run_note(journal, { event: 'delivered' });
    if (inputs.deleteData) {
        await (0,or_warn/* orWarn */.w)(runner, "The jobs' data at Roe could not be deleted", () => deleteData(report, { references, everywhere: saved && deadline === null }, { log: runner, roe, clock }));
    }
    return verdict;
}
/** Runs from the files to the report. Returns nothing that refers to the plan, so that its memory is free for the reports. */
async function runToReport(inputs, opened) {
    const { runner, roe, clock, github, limits, results, journal, origin, startedAtMs } = opened;
    const prepared = await prepare(inputs, { runner, origin, roe, github, clock, signal: limits.stopping });
    printNotes(prepared.notes, runner);
    const isReady = prepared.kind === 'ready';
    const plan = isReady ? prepared.plan : planOfSkipped(prepared.skipped);
    const { checks } = prepared;
    const budget = isReady ? prepared.budget : null;
    const failFast = isReady && inputs.failFast;
    const endEstimate = isReady ? startEstimate(plan.submissions.length, prepared.agent, { runner, roe, clock }) : null;
    let crash = null;
    const references = await runBatch(plan, results, {
        ...inputs,
        runner,
        roe,
        clock,
        limits,
        journal,
        checks,
        budget,
        failFast,
    }).catch(async (error) => {
        const fault = (0,src_verdict/* crashFault */.uG)(error);
        crash = (0,src_verdict/* faultVerdict */.Yj)(fault);
        (0,log_stack/* logStack */.f)(error, runner);
        await recordMissingOutcomes(plan, results, journal.sent, (0,src_verdict/* faultProblem */.ih)(fault));
        return [];
    });
    checks?.close();
    const estimate = isReady ? await endEstimate?.() : prepared.estimate;
    await results.sync();
    if (!limits.waitingOver.aborted && crash === null)
        run_note(journal, { event: 'finished' });
    const { agent } = prepared;
    const halt = isReady ? null : prepared.halt;
    const leftOut = prepared.found === null ? null : prepared.found - results.rows.length;
    const { shard, artifactName } = inputs;
    const planned = isReady ? null : prepared.planned;
    const estimatedCost = estimate?.likely ?? null;
    const times = { startedAtMs, finishedAtMs: clock.now() };
    const scorecard = checks?.scorecard ?? null;
    const data = { origin, agent, ...times, shard, leftOut, artifactName, halt, estimatedCost, planned, scorecard };
    const report = (0,report_report/* toReport */.c)(sortedRows(results), data, (tally) => {
        if (limits.cancelled)
            return (0,src_verdict/* cancelledVerdict */.F0)(tally.counts);
        if (crash !== null)
            return crash;
        if (results.trouble !== null)
            return (0,src_verdict/* unsavedVerdict */.mV)(results.trouble);
        const decided = isReady ? null : prepared.verdict;
        if (decided !== null)
            return decided;
        return (0,src_verdict/* brokenChecksVerdict */.U4)(results.rows) ?? (0,src_verdict/* explainBudget */.HT)((0,src_verdict/* judge */.S4)(tally, inputs), results.rows);
    });
    return { report, references };
}
/** If the line cannot be written, the post step only asks Roe again. */
function run_note(journal, entry) {
    try {
        journal.write(entry);
    }
    catch {
        // The disk is full, which the results report too.
    }
}
const sortedRows = ({ rows }) => rows.toSorted((a, b) => (0,compare_text/* compareText */.n)(a.case, b.case));


/***/ }),

/***/ 40930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ stopReasonFor),
/* harmony export */   q: () => (/* binding */ stopReasonOf)
/* harmony export */ });
function stopReasonFor(error) {
    switch (error.code) {
        case 'out-of-credits':
            return { code: error.code, sentence: `the organization is out of credits (${error.message})` };
        case 'unauthorized':
            return { code: error.code, sentence: `Roe no longer accepts the API key (${error.message})` };
        case 'forbidden':
            return { code: error.code, sentence: `the API key may not run this agent (${error.message})` };
        case 'not-found':
            return { code: error.code, sentence: `the agent no longer exists (${error.message})` };
        default:
            return { code: 'unreachable', sentence: error.message };
    }
}
/** The reason of a signal that only a StopReason aborts. */
const stopReasonOf = (signal) => signal.reason;


/***/ })

};
