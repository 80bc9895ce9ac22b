export const id = 190;
export const ids = [190];
export const modules = {

/***/ 1190:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _checks_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7092);


/**
 * The thread in which the user's checks are evaluated (`checks/check-thread.ts` starts it): a text of a model's may keep an
 * expression or a regular expression busy for ever, and only a thread can be stopped from outside.
 */
const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
if (port === null)
    throw new Error('this file runs in a thread of its own');
const reply = (message) => port.postMessage(message);
const { evaluate, unusable } = await (0,_checks_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compile */ .w)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
port.on('message', async (question) => {
    // One reply for each check, at once: when the next one is stopped, what this one has found is not lost.
    for await (const findings of evaluate(question))
        reply({ about: 'question', findings });
});
reply({ about: 'conditions', unusable });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

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

/***/ 7092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ compile)
});

// EXTERNAL MODULE: ./build/src/results/record.js + 1 modules
var results_record = __webpack_require__(20883);
// EXTERNAL MODULE: ./build/src/checks/check.js
var checks_check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/checks/expected.js
var expected = __webpack_require__(85227);
// EXTERNAL MODULE: ./build/src/lib/code-from-text.js
var code_from_text = __webpack_require__(10185);
// EXTERNAL MODULE: ./build/src/lib/shortened.js
var shortened = __webpack_require__(98777);
;// CONCATENATED MODULE: ./build/src/checks/output-schema.js



const KIND = 'schema';
const DRAFT_07 = /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/;
const DRAFT_07_NAME = 'http://json-schema.org/draft-07/schema#';
/** A check that outputs keep to a JSON Schema, draft-07 where it says so and 2020-12 else. Throws where it is no schema. */
async function schemaCheck(text) {
    const schema = JSON.parse(text);
    if (typeof schema !== 'object' || schema === null)
        throw new Error('it is not an object');
    const isDraft07 = '$schema' in schema && DRAFT_07.test(String(schema.$schema));
    // Named exports of these CommonJS packages are lost in the bundle; their default holds all.
    const Ajv = isDraft07 ? (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).default.Ajv : (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default.Ajv2020;
    const { default: addFormats } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19));
    // Strict mode refuses keywords that it does not know, which a schema may carry for other tools.
    // Its own words would quote the schema on stderr, where the runner takes `::` for commands.
    const ajv = new Ajv({ allErrors: true, strict: false, logger: false });
    addFormats.default(ajv);
    // The draft has its name with http alone; with https, as many write it, Ajv knows none.
    const validate = (0,code_from_text/* withCodeFromText */.R)(() => ajv.compile(isDraft07 ? { ...schema, $schema: DRAFT_07_NAME } : schema));
    return async ({ outputs }) => {
        if (validate((0,checks_check/* outputValue */.rP)(outputs ?? [])))
            return [(0,checks_check/* passed */.bF)(KIND, 'the output satisfies the schema')];
        return (validate.errors ?? []).map((error) => (0,checks_check/* refused */.J5)(KIND, violation(error)));
    };
}
function violation({ instancePath, message, params }) {
    const detail = 'additionalProperty' in params ? ` (${params.additionalProperty})` : '';
    const allowed = 'allowedValues' in params ? ` (${(0,shortened/* shortened */.v)(JSON.stringify(params.allowedValues), 200)})` : '';
    return `${instancePath === '' ? 'the output' : instancePath} ${message ?? 'is not valid'}${detail}${allowed}`;
}

// EXTERNAL MODULE: ./build/src/checks/question.js
var question = __webpack_require__(9375);
;// CONCATENATED MODULE: ./build/src/checks/missing-paths.js
/**
 * Which paths of an expression yield nothing on a result. A comparison with what is not there is false or nothing, so that a
 * typing error in a path would else let every result pass.
 */
class MissingPaths {
    #source;
    #entry;
    #nodes;
    #askedFor;
    #evaluated = new Set();
    #yielded = new Set();
    #onNull = new Set();
    constructor(source, ast, entry) {
        this.#source = source;
        this.#entry = entry;
        this.#nodes = nodesIn(ast);
        this.#askedFor = askedForIn(this.#nodes);
    }
    /** JSONata calls it when it has evaluated a node. */
    onEvaluated = (node, input, _variables, result) => {
        this.#evaluated.add(node);
        if (!isNothing(result))
            this.#yielded.add(node);
        if (input === this.#entry && this.#isOfNullField(node))
            this.#onNull.add(node);
    };
    /** The texts of those that yielded nothing each time they were evaluated; of one within another the outer. */
    find() {
        const missing = [...this.#evaluated].filter((node) => this.#isMissing(node));
        const inner = new Set(missing.flatMap((node) => [...nodesIn(node)].filter((other) => other !== node)));
        return [...new Set(missing.filter((node) => !inner.has(node)).map((node) => this.#textOf(node)))];
    }
    #isMissing(node) {
        if (this.#yielded.has(node) || this.#askedFor.has(node) || this.#onNull.has(node))
            return false;
        if (node.type === 'variable')
            return node.value !== '' && !this.#mayHoldNothing(node.value);
        if (isCallOf('lookup', node) || (node.type === 'apply' && isNode(node.rhs) && isCallOf('lookup', node.rhs)))
            return true;
        const [first] = node.type === 'path' ? (node.steps ?? []) : [];
        // A function that found nothing, or a variable that holds nothing, has nothing for a path to go on from.
        return first !== undefined && (NAMES.includes(first.type) || this.#yielded.has(first));
    }
    /** Whether nothing was given to the variable, or is to be looked for in what a function was called with. */
    #mayHoldNothing(name) {
        return [...this.#nodes].some((node) => {
            if (node.type === 'bind')
                return isNode(node.lhs) && node.lhs.value === name && !this.#yielded.has(node);
            if (node.type === 'lambda')
                return node.arguments?.some(({ value }) => value === name);
            return node.focus === name || (node.type === 'index' && node.value === name);
        });
    }
    /** What Roe or GitHub did not say of a result is null in its entry, and a path may lead there. */
    #isOfNullField({ type, steps }) {
        const name = type === 'path' ? steps?.[0]?.value : undefined;
        return typeof name === 'string' && !OUTPUTS.includes(name) && this.#entry[name] === null;
    }
    #textOf(node) {
        const start = this.#nodes.has(node) ? this.#startOf(node.steps?.[0] ?? node) : null;
        return start === null ? this.#source : this.#source.slice(start, this.#endOf(node, start));
    }
    /** Null if it cannot be derived from the syntax tree, which only records where tokens end. */
    #startOf({ type, value, position, procedure }) {
        if (type === 'function' && procedure !== undefined)
            return this.#startOf(procedure);
        if (position === undefined || type === 'apply')
            return null;
        if (type === 'block')
            return position - 1;
        const around = type === 'variable' ? 1 : this.#source[position - 1] === '`' ? 2 : 0;
        return position - String(value).length - around;
    }
    /** The tree knows nothing of the brackets behind the last token. */
    #endOf(node, start) {
        let end = Math.max(start, ...[...nodesIn(node)].map(({ position = 0 }) => position));
        const code = this.#source.slice(start, end).replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`/g, '');
        const open = (code.match(/[[({]/g)?.length ?? 0) - (code.match(/[\])}]/g)?.length ?? 0);
        for (let bracket = 0; bracket < open; bracket += 1) {
            end += /^[^\])}]*[\])}]/.exec(this.#source.slice(end))?.[0].length ?? 0;
        }
        return end;
    }
}
const OUTPUTS = ['output', 'outputs'];
const NAMES = ['name', 'wildcard', 'descendant', 'parent'];
/** A sequence of no values counts as nothing, an empty array of the data does not. */
const isNothing = (result) => result === undefined || (Array.isArray(result) && result.length === 0 && 'sequence' in result);
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const isCallOf = (name, { type, procedure }) => type === 'function' && procedure?.type === 'variable' && procedure.value === name;
/** A part of a syntax tree with all that is below it. */
function nodesIn(part, found = new Set(), seen = new Set()) {
    if (typeof part !== 'object' || part === null || seen.has(part))
        return found;
    seen.add(part);
    if (isNode(part))
        found.add(part);
    for (const inner of Object.values(part))
        nodesIn(inner, found, seen);
    return found;
}
/** What the expression asks to exist, with all that is in it, and the same paths where they stand elsewhere. */
function askedForIn(nodes) {
    const questions = [...nodes].flatMap((node) => {
        if (isCallOf('exists', node))
            return node.arguments ?? [];
        return node.type === 'apply' && isExists(node.rhs) && isNode(node.lhs) ? [node.lhs] : [];
    });
    const texts = new Set(questions.map(codeOf));
    const isAsked = (node) => node.type === 'bind' && isNode(node.lhs) ? texts.has(codeOf(node.lhs)) : texts.has(codeOf(node));
    return new Set([...nodes].filter(isAsked).flatMap((node) => [...nodesIn(node)]));
}
const isExists = (node) => isNode(node) && (isCallOf('exists', node) || (node.type === 'variable' && node.value === 'exists'));
/** The same text for the same code, wherever it stands. */
const codeOf = (node) => JSON.stringify(node, (key, value) => key === 'position' ? undefined : value instanceof RegExp ? String(value) : value);

;// CONCATENATED MODULE: ./build/src/checks/reject-when.js



const reject_when_KIND = 'reject-when';
const MAX_REASON_LENGTH = 500;
const MAX_VALUE_LENGTH = 200;
/** JSONata calls what stands under this name whenever it has evaluated a part of an expression. */
const ON_EVALUATED = Symbol.for('jsonata.__evaluate_exit');
/**
 * A check by a JSONata expression over a file's entry in the results. True rejects it, a text does with the text as the reason,
 * and so does all by which the gate could open by mistake: a path that leads nowhere, an expression that fails, or one that
 * gives something else. Throws where the expression does not parse.
 */
async function rejectWhenCheck(source) {
    const { default: jsonata } = await __webpack_require__.e(/* import() */ 132).then(__webpack_require__.t.bind(__webpack_require__, 79132, 19));
    jsonata(source);
    return async (record) => {
        const expression = jsonata(source);
        const entry = entryOf(record);
        const paths = new MissingPaths(source, expression.ast(), entry);
        expression.assign(ON_EVALUATED, paths.onEvaluated);
        let decided;
        try {
            const value = await expression.evaluate(entry);
            decided = () => judge(value, source);
        }
        catch (error) {
            decided = () => (0,checks_check/* broken */.mw)(reject_when_KIND, `${source} could not be evaluated (${messageOf(error)})`);
        }
        const missing = paths.find();
        return missing.length === 0 ? [decided()] : missing.map((path) => (0,checks_check/* refused */.J5)(reject_when_KIND, missingText(path)));
    };
}
/** `output` is the value that schemas and expected results speak of too. */
const entryOf = (record) => ({
    ...record,
    output: record.outputs === null ? undefined : (0,checks_check/* outputValue */.rP)(record.outputs),
});
function missingText(path) {
    const text = (0,shortened/* shortened */.v)(path, MAX_VALUE_LENGTH);
    return `${text} is missing: correct the path, or ask with $exists(${text}) if a result may be without it`;
}
function judge(value, source) {
    const values = flat(value);
    const unclear = values.find((one) => !isClear(one));
    if (unclear !== undefined) {
        const message = `${source} gave ${shown(value)}: it must give true or the reason as text to reject, and false to pass`;
        return (0,checks_check/* broken */.mw)(reject_when_KIND, message);
    }
    const reasons = values.filter((one) => typeof one === 'string' && one.trim() !== '');
    if (reasons.length > 0)
        return (0,checks_check/* refused */.J5)(reject_when_KIND, (0,shortened/* shortened */.v)(reasons.join('; '), MAX_REASON_LENGTH));
    if (values.some(Boolean))
        return (0,checks_check/* refused */.J5)(reject_when_KIND, `the result is rejected by ${source}`);
    return (0,checks_check/* passed */.bF)(reject_when_KIND, `the result is not rejected by ${source}`);
}
/** To JSONata, several values are an array and one is itself: what holds for one holds for each of an array. */
const flat = (value) => (Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value]);
const isClear = (value) => value === undefined || value === null || typeof value === 'boolean' || typeof value === 'string';
const shown = (value) => (0,shortened/* shortened */.v)(JSON.stringify(value, (_, inner) => (isFunction(inner) ? 'a function' : inner)), MAX_VALUE_LENGTH);
/** JSONata's own functions are objects that hold on to all around them. */
const isFunction = (value) => typeof value === 'function' ||
    (typeof value === 'object' && value !== null && ('_jsonata_lambda' in value || '_jsonata_function' in value));
/** JSONata throws plain objects. */
const messageOf = (error) => typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

;// CONCATENATED MODULE: ./build/src/checks/compile.js






/** Loads what the conditions need, and nothing else. */
async function compile(conditions) {
    const checks = [];
    const unusable = {};
    for (const kind of (0,question/* kindsOf */.t)(conditions)) {
        try {
            checks.push(await compileOne(kind, conditions));
        }
        catch (error) {
            unusable[kind] = messageOf(error);
        }
    }
    return {
        unusable,
        evaluate: async function* (question) {
            const record = recordOf(question);
            for (const check of checks)
                yield await evaluate(check, question.golden, record);
        },
    };
}
async function compileOne(kind, { schema, rejectWhen }) {
    if (kind === 'expected') {
        return (golden) => async (record) => golden === null ? [] : await (0,expected/* expectedCheck */.xV)(new Map([[record.file.path, JSON.parse(golden)]]))(record);
    }
    const check = await (kind === 'schema' ? schemaCheck(schema ?? '') : rejectWhenCheck(rejectWhen ?? ''));
    return () => check;
}
function recordOf({ golden, outputs, correctedOutputs, ...record }) {
    return {
        ...record,
        outputs: outputs?.map(results_record/* toOutputRecord */.YP) ?? null,
        correctedOutputs: correctedOutputs?.map(results_record/* toOutputRecord */.YP) ?? null,
    };
}
/** A check that throws has refused: a gate that breaks stays shut. */
async function evaluate(check, golden, record) {
    try {
        return await check(golden)(record);
    }
    catch (error) {
        return [(0,checks_check/* broken */.mw)('check', `a check could not be evaluated (${messageOf(error)})`)];
    }
}


/***/ }),

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

/***/ 10185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withCodeFromText)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/**
 * Runs `work`, which makes functions out of text as Ajv does, also in a process that may not (Node's
 * `--disallow-code-generation-from-strings`, by `NODE_OPTIONS`): the ban is on a context, and a new one is without.
 */
function withCodeFromText(work) {
    const given = globalThis.Function;
    try {
        new given('');
    }
    catch {
        globalThis.Function = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)('Function');
    }
    try {
        return work();
    }
    finally {
        globalThis.Function = given;
    }
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


/***/ })

};
