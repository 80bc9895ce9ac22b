export const id = 1445;
export const ids = [1445];
export const modules = {
	1283: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J5: () => refused,
			bF: () => passed,
			mw: () => broken,
			rP: () => outputValue
		});
		var _results_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70667);
		function outputValue(outputs) {
			const read = ({ dataType, value, json }) => json ?? ((0, _results_record_js__WEBPACK_IMPORTED_MODULE_0__.v)(dataType) && value.trim() === "null" ? null : value);
			const [only, ...others] = outputs;
			if (only !== undefined && others.length === 0) return read(only);
			return Object.fromEntries(outputs.map((output) => [output.key, read(output)]));
		}
		const NO_PLACE = {
			pointer: null,
			expected: null,
			actual: null
		};
		const passed = (kind, message) => ({
			kind,
			passed: true,
			message,
			...NO_PLACE,
			evaluated: true
		});
		const refused = (kind, message, place = null) => ({
			...passed(kind, message),
			passed: false,
			...place === null ? NO_PLACE : recorded(place)
		});
		const broken = (kind, message) => ({
			...refused(kind, message),
			evaluated: false
		});
		const MAX_VALUE_LENGTH = 2e3;
		function recorded({ pointer, expected, actual }) {
			const values = {
				expected: expected ?? null,
				actual: actual ?? null
			};
			return Object.values(values).some(isLarge) ? {
				...NO_PLACE,
				pointer
			} : {
				pointer,
				...values
			};
		}
		const knownLarge = new WeakSet();
		function isLarge(value) {
			if (typeof value === "string") return value.length > MAX_VALUE_LENGTH;
			if (knownLarge.has(value)) return true;
			const large = JSON.stringify(value).length > MAX_VALUE_LENGTH;
			if (large) knownLarge.add(value);
			return large;
		}
	}),
	22417: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => compile });
		var results_record = __webpack_require__(70667);
		var checks_check = __webpack_require__(1283);
		var expected = __webpack_require__(39041);
		var messages = __webpack_require__(911);
		var code_from_text = __webpack_require__(10185);
		var json_pointer = __webpack_require__(62623);
		var truncate = __webpack_require__(43799);
		var difference = __webpack_require__(50532);
		;
		const KIND = "schema";
		const DRAFT_07 = /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/;
		const DRAFT_07_NAME = "http://json-schema.org/draft-07/schema#";
		async function schemaCheck(text) {
			const schema = JSON.parse(text);
			if (typeof schema !== "object" || schema === null) throw new Error("it must be a JSON object");
			const isDraft07 = "$schema" in schema && DRAFT_07.test(String(schema.$schema));
			const Ajv = isDraft07 ? (await Promise.all([__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).default.Ajv : (await Promise.all([__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default.Ajv2020;
			const { default: addFormats } = await Promise.all([__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19));
			const ajv = new Ajv({
				allErrors: true,
				strict: false,
				logger: false,
				verbose: true
			});
			addFormats.default(ajv);
			const validate = (0, code_from_text.R)(() => ajv.compile(isDraft07 ? {
				...schema,
				$schema: DRAFT_07_NAME
			} : schema));
			return async ({ outputs }) => {
				if (validate((0, checks_check.rP)(outputs ?? []))) return [(0, checks_check.bF)(KIND, "the output satisfies the schema")];
				return (validate.errors ?? []).map((error) => (0, checks_check.J5)(KIND, violation(error), placeOf(error)));
			};
		}
		function violation({ instancePath, message, params }) {
			const detail = "additionalProperty" in params ? ` (${params.additionalProperty})` : "";
			const allowed = "allowedValues" in params ? ` (${(0, truncate.x)(JSON.stringify(params.allowedValues), 200)})` : "";
			return `${(0, difference.fW)(instancePath)} ${message ?? "is not valid"}${detail}${allowed}`;
		}
		function placeOf({ instancePath, schema, data, params }) {
			if ("missingProperty" in params) {
				return {
					pointer: (0, json_pointer.xH)(instancePath, params.missingProperty),
					expected: undefined,
					actual: undefined
				};
			}
			if ("additionalProperty" in params) {
				const name = params.additionalProperty;
				return {
					pointer: (0, json_pointer.xH)(instancePath, name),
					expected: undefined,
					actual: data[name]
				};
			}
			return {
				pointer: instancePath,
				expected: schema,
				actual: data
			};
		}
		;
		const nodesIn = (part) => typeof part === "object" && part !== null ? [part, ...Object.values(part).flatMap((inner) => nodesIn(inner))] : [];
		;
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
				this.#nodes = new Set(nodesIn(ast));
				this.#askedFor = askedForIn(this.#nodes);
			}
			onEvaluated = (node, input, _variables, result) => {
				this.#evaluated.add(node);
				if (!isNothing(result)) this.#yielded.add(node);
				if (input === this.#entry && this.#isOfNullField(node)) this.#onNull.add(node);
			};
			find() {
				const missing = [...this.#evaluated].filter((node) => this.#isMissing(node));
				const inner = new Set(missing.flatMap((node) => nodesIn(node).filter((other) => other !== node)));
				return [...new Set(missing.filter((node) => !inner.has(node)).map((node) => this.#textOf(node)))];
			}
			#isMissing(node) {
				if (this.#yielded.has(node) || this.#askedFor.has(node) || this.#onNull.has(node)) return false;
				if (node.type === "variable") return node.value !== "" && !this.#mayHoldNothing(node.value);
				if (calledIn(node) === "lookup") return true;
				const first = node.steps?.[0];
				return first !== undefined && (NAMES.includes(first.type) || this.#yielded.has(first));
			}
			#mayHoldNothing(name) {
				return [...this.#nodes].some((node) => node.type === "lambda" ? node.arguments?.some(({ value }) => value === name) : node.type === "bind" && node.lhs?.value === name && !this.#yielded.has(node));
			}
			#isOfNullField({ steps }) {
				const name = String(steps?.[0].value);
				return !OUTPUTS.includes(name) && this.#entry[name] === null;
			}
			#textOf(node) {
				const start = this.#nodes.has(node) ? this.#startOf(node.steps?.[0] ?? node) : null;
				return start === null ? this.#source : this.#source.slice(start, this.#endOf(node, start));
			}
			#startOf({ type, value, position, procedure }) {
				if (procedure !== undefined) return this.#startOf(procedure);
				if (position === undefined || type === "apply") return null;
				if (type === "block") return position - 1;
				const around = type === "variable" ? 1 : this.#source[position - 1] === "`" ? 2 : 0;
				return position - String(value).length - around;
			}
			#endOf(node, start) {
				let end = Math.max(...nodesIn(node).map(({ position = 0 }) => position));
				const code = this.#source.slice(start, end).replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`/g, "");
				const open = (code.match(/[[({]/g)?.length ?? 0) - (code.match(/[\])}]/g)?.length ?? 0);
				for (let bracket = 0; bracket < open; bracket += 1) end += this.#source.slice(end).search(/[\])}]/) + 1;
				return end;
			}
		}
		const OUTPUTS = ["output", "outputs"];
		const NAMES = [
			"name",
			"wildcard",
			"descendant",
			"parent"
		];
		const isNothing = (result) => result === undefined || Array.isArray(result) && result.length === 0 && "sequence" in result;
		function calledIn({ type, procedure, rhs }) {
			const called = type === "apply" ? rhs?.procedure ?? rhs : procedure;
			return called?.value;
		}
		function askedForIn(nodes) {
			const questions = [...nodes].filter((node) => calledIn(node) === "exists");
			const texts = new Set(questions.flatMap((node) => (node.arguments ?? [node.lhs]).map(codeOf)));
			const asked = [...nodes].filter((node) => texts.has(codeOf(node.type === "bind" ? node.lhs : node)));
			return new Set(asked.flatMap((node) => nodesIn(node)));
		}
		const codeOf = (node) => JSON.stringify(node, (key, value) => key === "position" ? undefined : value instanceof RegExp ? String(value) : value);
		var exact_json = __webpack_require__(36949);
		;
		const MAX_VALUES = 10;
		const MAX_VALUE_LENGTH = 200;
		function pathValues(ast, outputs) {
			const root = (0, checks_check.rP)(outputs);
			const found = new Map();
			for (const { steps } of nodesIn(ast)) {
				const names = steps === undefined ? null : namesOf(steps, outputs);
				if (names === null) continue;
				for (const place of placesAt(root, names)) {
					if (found.size >= MAX_VALUES) return [...found.values()];
					found.set(place.pointer, place);
				}
			}
			return [...found.values()];
		}
		function namesOf([first, ...rest], outputs) {
			if (first.type !== "name") return null;
			if (first.value === "output") return first.stages === undefined ? plainNames(rest) : null;
			const [json, ...inner] = rest;
			const output = first.value === "outputs" ? selected(first.stages, outputs) : undefined;
			if (output === undefined || json?.type !== "name" || json.value !== "json" || json.stages !== undefined) return null;
			const names = plainNames(inner);
			return outputs.length === 1 || names === null ? names : [output.key, ...names];
		}
		function selected(stages = [], outputs) {
			const [filter, ...others] = stages;
			if (others.length > 0) return undefined;
			if (filter === undefined) return outputs.length === 1 ? outputs[0] : undefined;
			const { type, value, lhs, rhs } = filter.expr ?? {};
			if (type === "number") return outputs.at(Number(value));
			const isByKey = value === "=" && lhs?.steps?.length === 1 && lhs.steps[0].value === "key" && rhs?.type === "string";
			return isByKey ? outputs.find(({ key }) => key === rhs.value) : undefined;
		}
		function plainNames(steps) {
			const names = [];
			for (const step of steps) {
				if (step.type !== "name") return null;
				names.push(String(step.value));
				for (const { expr } of step.stages ?? []) {
					if (expr?.type !== "number") return null;
					names.push(Number(expr.value));
				}
			}
			return names;
		}
		function placesAt(root, names) {
			let places = [[[], root]];
			for (const name of names) places = places.flatMap((place) => below(place, name)).slice(0, MAX_VALUES);
			return places.filter(([, value]) => isShort(value)).map(([pointer, value]) => ({
				pointer: (0, json_pointer.po)(pointer),
				value
			}));
		}
		const isShort = (value) => JSON.stringify(value).length <= MAX_VALUE_LENGTH;
		function below([pointer, value], name) {
			if (typeof name === "number") {
				return Array.isArray(value) && Object.hasOwn(value, name) ? [[[...pointer, String(name)], value[name]]] : [];
			}
			if (Array.isArray(value)) return value.flatMap((item, index) => below([[...pointer, String(index)], item], name));
			return (0, exact_json.s6)(value) && Object.hasOwn(value, name) ? [[[...pointer, name], value[name]]] : [];
		}
		;
		const reject_when_KIND = "reject-when";
		const MAX_REASON_LENGTH = 500;
		const reject_when_MAX_VALUE_LENGTH = 200;
		const OF_OTHER_LANGUAGES = /==|&&|\|\|/;
		const OPERATORS = "JSONata compares with `=` and joins with `and` and `or`";
		const ON_EVALUATED = Symbol.for("jsonata.__evaluate_exit");
		async function rejectWhenCheck(source) {
			const { default: jsonata } = await __webpack_require__.e(9132).then(__webpack_require__.t.bind(__webpack_require__, 79132, 19));
			try {
				jsonata(source);
			} catch (error) {
				throw new Error(`${messageOf(error)}${OF_OTHER_LANGUAGES.test(source) ? `; ${OPERATORS}` : ""}`, { cause: error });
			}
			return async (record) => {
				const expression = jsonata(source);
				const entry = entryOf(record);
				const paths = new MissingPaths(source, expression.ast(), entry);
				expression.assign(ON_EVALUATED, paths.onEvaluated);
				let decided;
				try {
					const value = await expression.evaluate(entry);
					decided = () => withValues(judge(value, source), pathValues(expression.ast(), record.outputs ?? []));
				} catch (error) {
					decided = () => [(0, checks_check.mw)(reject_when_KIND, `${source} could not be evaluated (${messageOf(error)})`)];
				}
				const missing = paths.find();
				return missing.length === 0 ? decided() : missing.map((path) => (0, checks_check.J5)(reject_when_KIND, missingText(path)));
			};
		}
		const entryOf = (record) => ({
			...record,
			output: record.outputs === null ? undefined : (0, checks_check.rP)(record.outputs)
		});
		function withValues(finding, values) {
			if (finding.passed || !finding.evaluated || values.length === 0) return [finding];
			return values.map(({ pointer, value }) => (0, checks_check.J5)(reject_when_KIND, finding.message, {
				pointer,
				expected: undefined,
				actual: value
			}));
		}
		function missingText(path) {
			const text = (0, truncate.x)(path, reject_when_MAX_VALUE_LENGTH);
			return `${text} is missing: correct the path, or test it with $exists(${text}) if a result may lack it`;
		}
		function judge(value, source) {
			const values = flat(value);
			const unclear = values.find((one) => !isClear(one));
			if (unclear !== undefined) {
				const message = `${source} returned ${shown(value)}: it must return true or a text (the reason) to reject the result, or false to pass it`;
				return (0, checks_check.mw)(reject_when_KIND, message);
			}
			const reasons = values.filter((one) => typeof one === "string" && one.trim() !== "");
			if (reasons.length > 0) return (0, checks_check.J5)(reject_when_KIND, (0, truncate.x)(reasons.join("; "), MAX_REASON_LENGTH));
			if (values.some(Boolean)) return (0, checks_check.J5)(reject_when_KIND, `the result is rejected by ${source}`);
			return (0, checks_check.bF)(reject_when_KIND, `the result is not rejected by ${source}`);
		}
		const flat = (value) => Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value];
		const isClear = (value) => value === undefined || value === null || typeof value === "boolean" || typeof value === "string";
		const shown = (value) => (0, truncate.x)(JSON.stringify(value, (_, inner) => isFunction(inner) ? "a function" : inner), reject_when_MAX_VALUE_LENGTH);
		const isFunction = (value) => typeof value === "function" || typeof value === "object" && value !== null && ("_jsonata_lambda" in value || "_jsonata_function" in value);
		const messageOf = (error) => typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
		;
		async function compile(conditions) {
			const checks = [];
			const unusable = {};
			for (const kind of (0, messages.t)(conditions)) {
				try {
					checks.push(await compileOne(kind, conditions));
				} catch (error) {
					unusable[kind] = messageOf(error);
				}
			}
			return {
				unusable,
				evaluate: async function* (question) {
					const record = recordOf(question);
					for (const check of checks) yield await evaluate(check, record, question.golden);
				}
			};
		}
		async function compileOne(kind, { schema, rejectWhen }) {
			if (kind === "expected") {
				return async (record, golden) => golden === null ? { findings: [] } : (0, expected.v)(JSON.parse(golden), record);
			}
			const check = await (kind === "schema" ? schemaCheck(schema ?? "") : rejectWhenCheck(rejectWhen ?? ""));
			return async (record) => ({ findings: await check(record) });
		}
		function recordOf({ golden, outputs, correctedOutputs, ...record }) {
			return {
				...record,
				outputs: outputs?.map(results_record.Y) ?? null,
				correctedOutputs: correctedOutputs?.map(results_record.Y) ?? null
			};
		}
		async function evaluate(check, record, golden) {
			try {
				return await check(record, golden);
			} catch (error) {
				return { findings: [(0, checks_check.mw)("check", `a check could not be evaluated (${messageOf(error)})`)] };
			}
		}
	}),
	50532: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GD: () => expectedText,
			Lz: () => toleranceOf,
			Ms: () => valueTexts,
			Pq: () => differenceOf,
			bH: () => rejectedValueOf,
			fW: () => placeName,
			s$: () => jsonText
		});
		var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90467);
		var _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62623);
		var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56817);
		var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43799);
		const placeName = (pointer) => pointer === "" ? "the output" : pointer;
		function differenceOf({ kind, passed, pointer, expected, actual }) {
			if (kind !== "expected" || passed || pointer === null || expected === null && actual === null) return null;
			return {
				place: placeName(pointer),
				...valueTexts(expected, actual ?? undefined)
			};
		}
		function rejectedValueOf({ kind, passed, pointer, actual }) {
			if (kind !== "reject-when" || passed || pointer === null) return null;
			return {
				place: placeName(pointer),
				actual: jsonText(actual)
			};
		}
		function valueTexts(expected, actual) {
			if (Array.isArray(expected) && Array.isArray(actual)) {
				return {
					expected: (0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__.t)(expected.length, "item"),
					actual: (0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__.t)(actual.length, "item")
				};
			}
			if ((0, _lib_json_js__WEBPACK_IMPORTED_MODULE_1__.Ce)(expected) && typeof expected.$by === "string" && Array.isArray(expected.$items) && Array.isArray(actual)) {
				const key = (0, _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__.vp)(expected.$by) ?? [];
				return {
					expected: keysText(expected.$items, expected.$by, key),
					actual: keysText(actual, expected.$by, key)
				};
			}
			return {
				expected: expectedText(expected),
				actual: jsonText(actual)
			};
		}
		function keysText(items, by, key) {
			const keys = items.map((item) => (0, _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__.sZ)(item, key) ?? null);
			return `${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__.t)(items.length, "item")} with ${by} ${jsonText(keys)}`;
		}
		function expectedText(expected) {
			if (!(0, _lib_json_js__WEBPACK_IMPORTED_MODULE_1__.Ce)(expected)) return jsonText(expected);
			if ("$number" in expected) return `${jsonText(expected.$number)} \u00B1 ${toleranceOf(expected)}`;
			if ("$set" in expected) return `${jsonText(expected.$set)} in any order`;
			return "$pattern" in expected ? `a text like ${jsonText(expected.$pattern)}` : jsonText(expected);
		}
		const toleranceOf = ({ $tolerance }) => typeof $tolerance === "number" ? $tolerance : 0;
		const jsonText = (value) => (0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_3__.x)(value === undefined ? "nothing" : JSON.stringify(value), 200);
	}),
	39041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v: () => checkExpected,
			S: () => missingFields
		});
		var check = __webpack_require__(1283);
		var json = __webpack_require__(90467);
		var json_pointer = __webpack_require__(62623);
		var difference = __webpack_require__(50532);
		var pair_items = __webpack_require__(95626);
		;
		function compareExpected(expected, actual) {
			const found = {
				differences: [],
				fields: []
			};
			compareAt({
				pointer: "",
				field: "",
				expected,
				actual
			}, found);
			return found;
		}
		function compareAt(place, found) {
			const { expected, actual } = place;
			if (Array.isArray(expected)) compareList(place, byIndex(expected, actual), found);
			else if (!(0, json.Ce)(expected)) compareField(place, expected === actual, found);
			else if ("$number" in expected) compareField(place, isNear(expected, actual), found);
			else if ("$pattern" in expected) compareField(place, matches(expected, actual), found);
			else if ("$set" in expected) compareField(place, isSameSet(expected.$set, actual), found);
			else if ("$by" in expected) compareList(place, byKey(expected, actual), found);
			else compareObject(place, expected, found);
		}
		function compareField({ field, ...place }, isRight, found) {
			const { pointer, expected, actual } = place;
			const state = isRight ? "right" : actual === undefined ? "missing" : "wrong";
			found.fields.push({
				pointer: field,
				state,
				values: valuesOf(expected, actual),
				isList: false
			});
			if (!isRight) found.differences.push({
				pointer,
				expected,
				actual
			});
		}
		const silently = ({ fields }) => ({
			differences: [],
			fields
		});
		function compareObject(place, expected, found) {
			const { pointer, field, actual } = place;
			const entries = Object.entries(expected);
			if (entries.length === 0) compareField(place, (0, json.Ce)(actual), found);
			const isObject = (0, json.Ce)(actual);
			if (!isObject && entries.length > 0) found.differences.push({
				pointer,
				expected,
				actual
			});
			for (const [key, value] of entries) {
				const inner = {
					pointer: (0, json_pointer.xH)(pointer, key),
					field: (0, json_pointer.xH)(field, key),
					expected: value,
					actual: isObject && Object.hasOwn(actual, key) ? actual[key] : undefined
				};
				compareAt(inner, isObject ? found : silently(found));
			}
		}
		function byIndex(expected, value) {
			const actual = Array.isArray(value) ? value : null;
			const items = expected.map((item, at) => ({
				expected: item,
				at: at < (actual?.length ?? 0) ? at : null,
				name: at
			}));
			return {
				items,
				actual
			};
		}
		function byKey({ $by, $items }, value) {
			const key = (0, json_pointer.vp)(String($by)) ?? [];
			const actual = Array.isArray(value) ? value : null;
			const places = new Map();
			for (const [at, item] of (actual ?? []).entries()) {
				const text = (0, pair_items.T)(item, key);
				if (text !== null && !places.has(text)) places.set(text, at);
			}
			const items = (Array.isArray($items) ? $items : []).map((item) => ({
				expected: item,
				at: places.get((0, pair_items.T)(item, key) ?? "") ?? null,
				name: "*"
			}));
			return {
				items,
				actual
			};
		}
		function compareList(place, { items, actual }, found) {
			const { pointer, field, expected } = place;
			if (items.length === 0) {
				compareField(place, actual?.length === 0, found);
				return;
			}
			for (const { expected: item, at, name } of items) {
				const inner = {
					pointer: (0, json_pointer.xH)(pointer, at ?? name),
					field: (0, json_pointer.xH)(field, name),
					expected: item,
					actual: at === null ? undefined : actual?.[at]
				};
				compareAt(inner, at === null ? silently(found) : found);
			}
			const paired = items.filter(({ at }) => at !== null).length;
			if (paired < items.length || paired !== actual?.length) {
				found.differences.push({
					pointer,
					expected,
					actual: place.actual
				});
			}
			if (actual === null) return;
			const state = actual.length > paired ? "wrong" : "right";
			found.fields.push({
				pointer: field,
				state,
				values: null,
				isList: true
			});
		}
		function isNear(expected, actual) {
			if (typeof actual !== "number" || typeof expected.$number !== "number") return false;
			const rounding = Number.EPSILON * Math.max(Math.abs(actual), Math.abs(expected.$number), 1);
			return Math.abs(actual - expected.$number) <= (0, difference.Lz)(expected) + rounding;
		}
		function matches({ $pattern }, actual) {
			return typeof $pattern === "string" && typeof actual === "string" && new RegExp($pattern, "u").test(actual);
		}
		function isSameSet(expected, actual) {
			if (!Array.isArray(expected) || !Array.isArray(actual) || expected.length !== actual.length) return false;
			return (0, pair_items.c)(expected, actual, (a, b) => compareExpected(a, b).differences.length === 0);
		}
		const MAX_VALUE_LENGTH = 80;
		function valuesOf(expected, actual) {
			const texts = {
				expected: (0, difference.GD)(expected),
				actual: actual === undefined ? null : JSON.stringify(actual)
			};
			const isLong = texts.expected.length > MAX_VALUE_LENGTH || (texts.actual?.length ?? 0) > MAX_VALUE_LENGTH;
			return isLong ? null : texts;
		}
		;
		const KIND = "expected";
		function checkExpected(golden, { outputs }) {
			const { differences, fields } = compareExpected(golden, (0, check.rP)(outputs ?? []));
			if (differences.length === 0) return {
				findings: [(0, check.bF)(KIND, "the output is as expected")],
				fields
			};
			return {
				findings: differences.map((place) => (0, check.J5)(KIND, messageOf(place), place)),
				fields
			};
		}
		const missingFields = (golden) => compareExpected(golden, undefined).fields;
		function messageOf(place) {
			const { expected, actual } = (0, difference.Ms)(place.expected, place.actual);
			return `${(0, difference.fW)(place.pointer)}: expected ${expected}, got ${actual}`;
		}
	}),
	911: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => KINDS,
			t: () => kindsOf
		});
		const KINDS = [
			"schema",
			"expected",
			"reject-when"
		];
		function kindsOf({ schema, expected, rejectWhen }) {
			const has = {
				schema: schema !== null,
				expected,
				"reject-when": rejectWhen !== null
			};
			return KINDS.filter((kind) => has[kind]);
		}
	}),
	95626: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => keyOf,
			c: () => pairAll
		});
		var _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62623);
		function keyOf(item, key) {
			const value = (0, _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__.sZ)(item, key);
			return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? JSON.stringify(value) : null;
		}
		function pairAll(expected, actual, fits) {
			const holderOf = new Map();
			const place = (item, tried) => {
				for (const at of actual.keys()) {
					if (tried.has(at) || !fits(expected[item], actual[at])) continue;
					tried.add(at);
					const holder = holderOf.get(at);
					if (holder !== undefined && !place(holder, tried)) continue;
					holderOf.set(at, item);
					return true;
				}
				return false;
			};
			return [...expected.keys()].every((item) => place(item, new Set()));
		}
	}),
	81445: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
				var _compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22417);
				const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
				if (port === null) throw new Error("this file runs only as a worker thread");
				const reply = (message) => port.postMessage(message);
				const { evaluate, unusable } = await (0, _compile_js__WEBPACK_IMPORTED_MODULE_1__.w)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
				port.on("message", async (question) => {
					for await (const answer of evaluate(question)) reply({
						about: "question",
						...answer
					});
				});
				reply({
					about: "conditions",
					unusable
				});
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	10185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => withCodeFromText });
		var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
		function withCodeFromText(work) {
			const given = globalThis.Function;
			try {
				new given("");
			} catch {
				globalThis.Function = (0, node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)("Function");
			}
			try {
				return work();
			} finally {
				globalThis.Function = given;
			}
		}
	}),
	36949: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ab: () => parseExactly,
			Po: () => isRawJson,
			TG: () => rawJson,
			b6: () => textOf,
			s6: () => hasFields,
			zT: () => exactValue
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
		const { rawJSON: rawJson, isRawJSON: isRawJson } = JSON;
		function exactNumber(written) {
			if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(written)) return written;
			const number = Number(written);
			return String(number) === written ? number : rawJson(written);
		}
		function exactValue(node, document) {
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(node, { Scalar: (at, scalar) => {
				if (at === "key" || typeof scalar.value !== "number") return;
				scalar.value = exactNumber(scalar.source ?? String(scalar.value));
			} });
			return node.toJS(document);
		}
		const INEXACT = /[:,[\s](?:-0|-?\d{16}|-?\d+[.eE])/;
		function parseExactly(text) {
			if (!INEXACT.test(text)) return JSON.parse(text);
			return JSON.parse(text, (_, value, context) => typeof value === "number" ? exactNumber(context?.source ?? String(value)) : value);
		}
		function textOf(value) {
			if (value === null || value === undefined) return "";
			return typeof value === "string" ? value : JSON.stringify(value);
		}
		const hasFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !isRawJson(value);
	}),
	62623: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			po: () => pointerText,
			sZ: () => valueAtPointer,
			vp: () => parsePointer,
			xH: () => pointerTo
		});
		function parsePointer(text) {
			if (!/^(\/([^~/]|~[01])*)*$/.test(text)) return null;
			const [, ...parts] = text.split("/");
			return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
		}
		const pointerText = (pointer) => pointer.reduce(pointerTo, "");
		function pointerTo(parent, name) {
			const text = String(name);
			return `${parent}/${/[~/]/.test(text) ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text}`;
		}
		function valueAtPointer(value, pointer) {
			let found = value;
			for (const part of pointer) {
				if (typeof found !== "object" || found === null || !Object.hasOwn(found, part)) return undefined;
				if (Array.isArray(found) && part === "length") return undefined;
				found = found[part];
			}
			return found;
		}
	}),
	90467: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$6: () => textAt,
			Ce: () => isFields,
			at: () => at,
			qF: () => parseJson
		});
		const isFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
		function at(value, ...path) {
			let found = value;
			for (const key of path) {
				if (!isFields(found) || !Object.hasOwn(found, key)) return null;
				found = found[key];
			}
			return found;
		}
		function textAt(value, ...path) {
			const found = at(value, ...path);
			return typeof found === "string" ? found : null;
		}
	}),
	56817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => pluralize });
		const pluralize = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
	}),
	43799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => truncate });
		function truncate(text, max) {
			if (text.length <= max) return text;
			const cut = text.slice(0, max - 1);
			return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
		}
	}),
	21616: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => parseJsonValue });
		const MAX_DEPTH = 200;
		function parseJsonValue(text) {
			if (nestingOf(text) > MAX_DEPTH) return null;
			try {
				return JSON.parse(text);
			} catch {
				return null;
			}
		}
		const QUOTE = 34;
		const BACKSLASH = 92;
		const BRACKET = 91;
		const BRACKET_END = 93;
		const BRACE = 123;
		const BRACE_END = 125;
		function nestingOf(text) {
			let depth = 0;
			let maxDepth = 0;
			for (let at = 0; at < text.length && maxDepth <= MAX_DEPTH; at += 1) {
				const code = text.charCodeAt(at);
				if (code === QUOTE) at = closingQuote(text, at + 1);
				else if (code === BRACKET || code === BRACE) maxDepth = Math.max(maxDepth, ++depth);
				else if (code === BRACKET_END || code === BRACE_END) depth -= 1;
			}
			return maxDepth;
		}
		function closingQuote(text, from) {
			let at = text.indexOf("\"", from);
			while (at !== -1 && isEscaped(text, at, from)) at = text.indexOf("\"", at + 1);
			return at === -1 ? text.length : at;
		}
		function isEscaped(text, at, from) {
			let first = at;
			while (first > from && text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
			return (at - first) % 2 === 1;
		}
	}),
	70667: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => toOutputRecord,
			v: () => isJsonType
		});
		var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21616);
		const toOutputRecord = (output) => new LazyOutput(output);
		class LazyOutput {
			key;
			dataType;
			value;
			#parsed = null;
			constructor({ key, dataType, value, leftOut }) {
				this.key = key;
				this.dataType = dataType;
				this.value = value;
				if (leftOut !== undefined) this.leftOut = leftOut;
				Object.defineProperty(this, "json", LazyOutput.#json);
			}
			static #json = {
				enumerable: true,
				get() {
					this.#parsed ??= { json: this.#parse() };
					return this.#parsed.json;
				}
			};
			#parse() {
				return isJsonType(this.dataType) && this.leftOut === undefined ? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Z)(this.value) : null;
			}
		}
		const isJsonType = (dataType) => /^application\/(json|[\w.+-]+\+json)\b/i.test(dataType);
	})
};
