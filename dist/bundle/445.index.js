export const id = 445;
export const ids = [445];
export const modules = {

/***/ 1283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   rP: () => (/* binding */ outputValue),
/* harmony export */   xH: () => (/* binding */ pointerTo)
/* harmony export */ });
/* harmony import */ var _results_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70667);

/** The value that schemas and expected results describe: that of the only output, or an object of all outputs by key. */
function outputValue(outputs) {
    const read = ({ dataType, value, json }) => json ?? ((0,_results_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonType */ .v)(dataType) && value.trim() === 'null' ? null : value);
    const [only, ...others] = outputs;
    if (only !== undefined && others.length === 0)
        return read(only);
    return Object.fromEntries(outputs.map((output) => [output.key, read(output)]));
}
const NO_PLACE = { pointer: null, expected: null, actual: null };
const passed = (kind, message) => ({
    kind,
    passed: true,
    message,
    ...NO_PLACE,
    evaluated: true,
});
const refused = (kind, message, place = null) => ({
    ...passed(kind, message),
    passed: false,
    ...(place === null ? NO_PLACE : recorded(place)),
});
/** A check that could not be evaluated counts as not passed. */
const broken = (kind, message) => ({ ...refused(kind, message), evaluated: false });
/** Measured in characters of JSON. */
const MAX_VALUE_LENGTH = 2_000;
/** Both values, or neither if one is too large to be stored twice. The message quotes its beginning. */
function recorded({ pointer, expected, actual }) {
    const values = { expected: expected ?? null, actual: actual ?? null };
    return Object.values(values).some(isLarge) ? { ...NO_PLACE, pointer } : { pointer, ...values };
}
/** A schema may report many violations with the same large value, so each value is measured once. */
const knownLarge = new WeakSet();
function isLarge(value) {
    if (typeof value === 'string')
        return value.length > MAX_VALUE_LENGTH;
    if (typeof value !== 'object' || value === null)
        return false;
    if (knownLarge.has(value))
        return true;
    const large = JSON.stringify(value).length > MAX_VALUE_LENGTH;
    if (large)
        knownLarge.add(value);
    return large;
}
/** The JSON Pointer (RFC 6901) to a member of the value at `parent`. */
const pointerTo = (parent, name) => `${parent}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;


/***/ }),

/***/ 7092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ compile)
});

// EXTERNAL MODULE: ./build/src/results/record.js
var results_record = __webpack_require__(70667);
// EXTERNAL MODULE: ./build/src/checks/check.js
var checks_check = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/src/checks/expected.js
var expected = __webpack_require__(85227);
// EXTERNAL MODULE: ./build/src/checks/messages.js
var messages = __webpack_require__(911);
// EXTERNAL MODULE: ./build/src/lib/code-from-text.js
var code_from_text = __webpack_require__(10185);
// EXTERNAL MODULE: ./build/src/lib/truncate.js
var truncate = __webpack_require__(43799);
// EXTERNAL MODULE: ./build/src/checks/difference.js
var difference = __webpack_require__(50532);
;// CONCATENATED MODULE: ./build/src/checks/output-schema.js




const KIND = 'schema';
const DRAFT_07 = /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/;
const DRAFT_07_NAME = 'http://json-schema.org/draft-07/schema#';
/** Checks outputs with a JSON Schema: draft-07 if the schema says so, otherwise 2020-12. Throws if the schema is invalid. */
async function schemaCheck(text) {
    const schema = JSON.parse(text);
    if (typeof schema !== 'object' || schema === null)
        throw new Error('it must be a JSON object');
    const isDraft07 = '$schema' in schema && DRAFT_07.test(String(schema.$schema));
    // The bundle loses the named exports of these CommonJS packages, so they are read from the default export.
    const Ajv = isDraft07 ? (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).default.Ajv : (await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default.Ajv2020;
    const { default: addFormats } = await Promise.all(/* import() */[__webpack_require__.e(457), __webpack_require__.e(196)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19));
    // Strict mode would refuse unknown keywords, which a schema may carry for other tools.
    // Ajv's log would quote the schema on stderr, and the runner takes `::` there for commands.
    const ajv = new Ajv({ allErrors: true, strict: false, logger: false, verbose: true });
    addFormats.default(ajv);
    // Ajv knows draft-07 only by its `http` URL, but many schemas write `https`.
    const validate = (0,code_from_text/* withCodeFromText */.R)(() => ajv.compile(isDraft07 ? { ...schema, $schema: DRAFT_07_NAME } : schema));
    return async ({ outputs }) => {
        if (validate((0,checks_check/* outputValue */.rP)(outputs ?? [])))
            return [(0,checks_check/* passed */.bF)(KIND, 'the output satisfies the schema')];
        return (validate.errors ?? []).map((error) => (0,checks_check/* refused */.J5)(KIND, violation(error), placeOf(error)));
    };
}
function violation({ instancePath, message, params }) {
    const detail = 'additionalProperty' in params ? ` (${params.additionalProperty})` : '';
    const allowed = 'allowedValues' in params ? ` (${(0,truncate/* truncate */.x)(JSON.stringify(params.allowedValues), 200)})` : '';
    return `${(0,difference/* placeName */.fW)(instancePath)} ${message ?? 'is not valid'}${detail}${allowed}`;
}
/** For a missing or an additional property, the place is that property. */
function placeOf({ instancePath, schema, data, params }) {
    if ('missingProperty' in params) {
        return { pointer: (0,checks_check/* pointerTo */.xH)(instancePath, params.missingProperty), expected: undefined, actual: undefined };
    }
    if ('additionalProperty' in params) {
        const name = params.additionalProperty;
        return { pointer: (0,checks_check/* pointerTo */.xH)(instancePath, name), expected: undefined, actual: data[name] };
    }
    return { pointer: instancePath, expected: schema, actual: data };
}

;// CONCATENATED MODULE: ./build/src/checks/missing-paths.js
/**
 * Finds the paths of an expression that yield nothing on a result. A comparison with a missing value is false or nothing, so
 * a typing error in a path would let every result pass.
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
    /** JSONata calls this after it evaluates a node. */
    onEvaluated = (node, input, _variables, result) => {
        this.#evaluated.add(node);
        if (!isNothing(result))
            this.#yielded.add(node);
        if (input === this.#entry && this.#isOfNullField(node))
            this.#onNull.add(node);
    };
    /** The source texts of the paths that yielded nothing in every evaluation. Of nested paths, only the outer one is listed. */
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
        // If a path starts at a function or variable that yielded nothing, the path itself is not at fault.
        return first !== undefined && (NAMES.includes(first.type) || this.#yielded.has(first));
    }
    /** Whether the variable was assigned nothing, or is a parameter or loop variable, which may be empty. */
    #mayHoldNothing(name) {
        return [...this.#nodes].some((node) => {
            if (node.type === 'bind')
                return isNode(node.lhs) && node.lhs.value === name && !this.#yielded.has(node);
            if (node.type === 'lambda')
                return node.arguments?.some(({ value }) => value === name);
            return node.focus === name || (node.type === 'index' && node.value === name);
        });
    }
    /** A fact that Roe or GitHub did not report is null in the entry, and a path may lead to it. */
    #isOfNullField({ type, steps }) {
        const name = type === 'path' ? steps?.[0]?.value : undefined;
        return typeof name === 'string' && !OUTPUTS.includes(name) && this.#entry[name] === null;
    }
    #textOf(node) {
        const start = this.#nodes.has(node) ? this.#startOf(node.steps?.[0] ?? node) : null;
        return start === null ? this.#source : this.#source.slice(start, this.#endOf(node, start));
    }
    /** Null if the start is unknown: the syntax tree records only where tokens end. */
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
    /** The syntax tree does not record the brackets after the last token. */
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
/** An empty JSONata sequence counts as nothing. An empty array in the data does not. */
const isNothing = (result) => result === undefined || (Array.isArray(result) && result.length === 0 && 'sequence' in result);
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
const isCallOf = (name, { type, procedure }) => type === 'function' && procedure?.type === 'variable' && procedure.value === name;
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
/** All nodes in paths that the expression passes to `$exists`, including the same paths elsewhere in the expression. */
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
const codeOf = (node) => JSON.stringify(node, (key, value) => key === 'position' ? undefined : value instanceof RegExp ? String(value) : value);

;// CONCATENATED MODULE: ./build/src/checks/reject-when.js



const reject_when_KIND = 'reject-when';
const MAX_REASON_LENGTH = 500;
const MAX_VALUE_LENGTH = 200;
/** JSONata calls the function under this name after it evaluates each node. */
const ON_EVALUATED = Symbol.for('jsonata.__evaluate_exit');
/**
 * Checks a file's entry in the results with a JSONata expression. True rejects the result; a text rejects it and is the
 * reason. A missing path, an error and any other value reject it too, so that no mistake opens the gate. Throws if the
 * expression does not parse.
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
/** `output` is the same value that schemas and expected results check. */
const entryOf = (record) => ({
    ...record,
    output: record.outputs === null ? undefined : (0,checks_check/* outputValue */.rP)(record.outputs),
});
function missingText(path) {
    const text = (0,truncate/* truncate */.x)(path, MAX_VALUE_LENGTH);
    return `${text} is missing: correct the path, or test it with $exists(${text}) if a result may lack it`;
}
function judge(value, source) {
    const values = flat(value);
    const unclear = values.find((one) => !isClear(one));
    if (unclear !== undefined) {
        const message = `${source} returned ${shown(value)}: it must return true or a text (the reason) to reject the result, or false to pass it`;
        return (0,checks_check/* broken */.mw)(reject_when_KIND, message);
    }
    const reasons = values.filter((one) => typeof one === 'string' && one.trim() !== '');
    if (reasons.length > 0)
        return (0,checks_check/* refused */.J5)(reject_when_KIND, (0,truncate/* truncate */.x)(reasons.join('; '), MAX_REASON_LENGTH));
    if (values.some(Boolean))
        return (0,checks_check/* refused */.J5)(reject_when_KIND, `the result is rejected by ${source}`);
    return (0,checks_check/* passed */.bF)(reject_when_KIND, `the result is not rejected by ${source}`);
}
/** JSONata returns several values as an array and a single value as itself, so both are treated alike. */
const flat = (value) => (Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value]);
const isClear = (value) => value === undefined || value === null || typeof value === 'boolean' || typeof value === 'string';
const shown = (value) => (0,truncate/* truncate */.x)(JSON.stringify(value, (_, inner) => (isFunction(inner) ? 'a function' : inner)), MAX_VALUE_LENGTH);
/** JSONata's own functions are objects that reference their whole environment. */
const isFunction = (value) => typeof value === 'function' ||
    (typeof value === 'object' && value !== null && ('_jsonata_lambda' in value || '_jsonata_function' in value));
/** JSONata throws plain objects. */
const messageOf = (error) => typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

;// CONCATENATED MODULE: ./build/src/checks/compile.js






async function compile(conditions) {
    const checks = [];
    const unusable = {};
    for (const kind of (0,messages/* kindsOf */.t)(conditions)) {
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
        return (golden) => async (record) => golden === null ? [] : await (0,expected/* expectedCheck */.xV)(new Map([[record.case, JSON.parse(golden)]]))(record);
    }
    const check = await (kind === 'schema' ? schemaCheck(schema ?? '') : rejectWhenCheck(rejectWhen ?? ''));
    return () => check;
}
function recordOf({ golden, outputs, correctedOutputs, ...record }) {
    return {
        ...record,
        outputs: outputs?.map(results_record/* toOutputRecord */.Y) ?? null,
        correctedOutputs: correctedOutputs?.map(results_record/* toOutputRecord */.Y) ?? null,
    };
}
/** A check that throws counts as not passed. */
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
/* harmony export */   Lz: () => (/* binding */ toleranceOf),
/* harmony export */   Ms: () => (/* binding */ valueTexts),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90467);
/* harmony import */ var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56817);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43799);



const placeName = (pointer) => (pointer === '' ? 'the output' : pointer);
/** The difference that an `expected` check found at one place. Null for other findings and for findings without values. */
function differenceOf({ kind, passed, pointer, expected, actual }) {
    if (kind !== 'expected' || passed || pointer === null || (expected === null && actual === null))
        return null;
    return { place: placeName(pointer), ...valueTexts(expected, actual ?? undefined) };
}
function valueTexts(expected, actual) {
    // The items of two arrays are compared one by one. A difference between the arrays themselves is one of length.
    if (Array.isArray(expected) && Array.isArray(actual)) {
        return { expected: (0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .t)(expected.length, 'item'), actual: (0,_lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__/* .pluralize */ .t)(actual.length, 'item') };
    }
    return { expected: expectedText(expected), actual: jsonText(actual) };
}
function expectedText(expected) {
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(expected))
        return jsonText(expected);
    if ('$number' in expected)
        return `${jsonText(expected.$number)} ± ${toleranceOf(expected)}`;
    return '$pattern' in expected ? `a text like ${jsonText(expected.$pattern)}` : jsonText(expected);
}
const toleranceOf = ({ $tolerance }) => (typeof $tolerance === 'number' ? $tolerance : 0);
const jsonText = (value) => (0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .x)(value === undefined ? 'nothing' : JSON.stringify(value), 200);


/***/ }),

/***/ 85227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ notationProblem),
/* harmony export */   xV: () => (/* binding */ expectedCheck)
/* harmony export */ });
/* unused harmony export compare */
/* harmony import */ var _lib_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90467);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1283);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50532);



const KIND = 'expected';
/** Compares outputs with golden files, which are keyed by the case's id. Cases without one are not checked. */
function expectedCheck(golden) {
    return async ({ case: id, outputs }) => {
        if (!golden.has(id))
            return [];
        const differences = compare(golden.get(id), (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .outputValue */ .rP)(outputs ?? []));
        if (differences.length === 0)
            return [(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(KIND, 'the output is as expected')];
        return differences.map((place) => (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(KIND, messageOf(place), place));
    };
}
function messageOf(place) {
    const { expected, actual } = (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .valueTexts */ .Ms)(place.expected, place.actual);
    return `${(0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(place.pointer)}: expected ${expected}, got ${actual}`;
}
/**
 * Lists every place that differs. Objects are compared only by the expected names, arrays in full.
 * `{"$number": n, "$tolerance": t}` accepts a number that is off by at most `t`. `{"$pattern": "…"}` accepts a text that
 * contains a match of the regular expression.
 */
function compare(expected, actual, pointer = '') {
    const differs = [{ pointer, expected, actual }];
    if (Array.isArray(expected)) {
        if (!Array.isArray(actual))
            return differs;
        const inner = expected
            .slice(0, actual.length)
            .flatMap((item, at) => compare(item, actual[at], (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(pointer, at)));
        return expected.length === actual.length ? inner : [...inner, ...differs];
    }
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(expected))
        return expected === actual ? [] : differs;
    if ('$number' in expected)
        return isNear(expected, actual) ? [] : differs;
    if ('$pattern' in expected)
        return matches(expected, actual) ? [] : differs;
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(actual))
        return differs;
    return Object.entries(expected).flatMap(([key, value]) => {
        const inner = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .xH)(pointer, key);
        return Object.hasOwn(actual, key)
            ? compare(value, actual[key], inner)
            : [{ pointer: inner, expected: value, actual: undefined }];
    });
}
function isNear(expected, actual) {
    if (typeof actual !== 'number' || typeof expected.$number !== 'number')
        return false;
    // Allows one rounding step of the larger number, so that 0.1 + 0.2 is within 0 of 0.3.
    const rounding = Number.EPSILON * Math.max(Math.abs(actual), Math.abs(expected.$number), 1);
    return Math.abs(actual - expected.$number) <= (0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .toleranceOf */ .Lz)(expected) + rounding;
}
function matches({ $pattern }, actual) {
    return typeof $pattern === 'string' && typeof actual === 'string' && new RegExp($pattern, 'u').test(actual);
}
/** Why the `$` notation in a golden file is invalid, or null. */
function notationProblem(expected) {
    if (Array.isArray(expected))
        return expected.map(notationProblem).find((problem) => problem !== null) ?? null;
    if (!(0,_lib_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isFields */ .Ce)(expected))
        return null;
    if ('$number' in expected && typeof expected.$number !== 'number')
        return '`$number` must be a number';
    if ('$tolerance' in expected && !(typeof expected.$tolerance === 'number' && expected.$tolerance >= 0)) {
        return '`$tolerance` must be a number of 0 or more';
    }
    if ('$pattern' in expected)
        return patternProblem(expected.$pattern);
    return notationProblem(Object.values(expected));
}
function patternProblem(pattern) {
    if (typeof pattern !== 'string')
        return '`$pattern` must be text';
    try {
        new RegExp(pattern, 'u');
        return null;
    }
    catch {
        return `\`$pattern\` must be a valid regular expression, but it is ${(0,_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(pattern)}`;
    }
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

/***/ 81445:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7092);


/**
 * The thread in which the user's checks are evaluated. `checks/check-thread.ts` starts it. A model's text may keep an
 * expression or a regular expression busy forever, and only a thread can be stopped from outside.
 */
const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
if (port === null)
    throw new Error('this file runs in a thread of its own');
const reply = (message) => port.postMessage(message);
const { evaluate, unusable } = await (0,_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compile */ .w)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
port.on('message', async (question) => {
    // Each check replies at once, so that its findings are kept if the next check is stopped.
    for await (const findings of evaluate(question))
        reply({ about: 'question', findings });
});
reply({ about: 'conditions', unusable });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 10185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withCodeFromText)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/**
 * Runs `work`, which makes functions out of text as Ajv does, even if `NODE_OPTIONS` forbids that
 * (`--disallow-code-generation-from-strings`). The ban applies to one context, and a new context is free of it.
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

/***/ 56817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ pluralize)
/* harmony export */ });
const pluralize = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;


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

/***/ 21616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseJsonValue)
/* harmony export */ });
/** Deeper JSON is kept as text: serializers, ours and the readers', recurse and would overflow the stack. */
const DEEPEST = 200;
/** Parses JSON; null if the text is not JSON or nests too deep. */
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
/** The depth of the deepest bracket, counted up to one more than the limit. Takes linear time on any text. */
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


/***/ }),

/***/ 70667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ toOutputRecord),
/* harmony export */   v: () => (/* binding */ isJsonType)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21616);

/** The JSON is parsed only when it is read, since it takes several times the memory of its text. */
function toOutputRecord({ key, dataType, value, leftOut }) {
    let parsed = null;
    return {
        key,
        dataType,
        value,
        ...(leftOut === undefined ? {} : { leftOut }),
        get json() {
            parsed ??= { json: isJsonType(dataType) && leftOut === undefined ? (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonValue */ .Z)(value) : null };
            return parsed.json;
        },
    };
}
const isJsonType = (dataType) => /^application\/(json|[\w.+-]+\+json)\b/i.test(dataType);


/***/ })

};
