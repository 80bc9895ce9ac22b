import { t as shortened } from "./shortened.js";
import { t as differenceText } from "./difference.js";
// build/src/checks/check.js
function outputValue(outputs) {
	const read = ({ value, json }) => json ?? value;
	const [only, ...others] = outputs;
	if (only !== void 0 && others.length === 0) return read(only);
	return Object.fromEntries(outputs.map((output) => [output.key, read(output)]));
}
const passed = (kind, message) => ({
	kind,
	passed: true,
	message,
	evaluated: true
});
const refused = (kind, message) => ({
	kind,
	passed: false,
	message,
	evaluated: true
});
const broken = (kind, message) => ({
	kind,
	passed: false,
	message,
	evaluated: false
});
// build/src/checks/expected.js
const KIND = "expected";
function expectedCheck(golden) {
	return async ({ file, outputs }) => {
		if (!golden.has(file.path)) return [];
		const differences = compare(golden.get(file.path), outputValue(outputs ?? []));
		if (differences.length === 0) return [passed(KIND, "the output is as expected")];
		return differences.map((difference) => refused(KIND, differenceText(difference)));
	};
}
function compare(expected, actual, path = "") {
	const differs = (what = shown(expected)) => [{
		path,
		expected: what,
		actual: shown(actual)
	}];
	if (Array.isArray(expected)) {
		if (!Array.isArray(actual)) return differs();
		const inner = expected.slice(0, actual.length).flatMap((item, at) => compare(item, actual[at], `${path}/${at}`));
		return expected.length === actual.length ? inner : [...inner, lengths(path, expected, actual)];
	}
	if (!isObject(expected)) return expected === actual ? [] : differs();
	if ("$number" in expected) return isNear(expected, actual) ? [] : differs(near(expected));
	if ("$pattern" in expected) return matches(expected, actual) ? [] : differs(`a text like ${shown(expected.$pattern)}`);
	if (!isObject(actual)) return differs();
	return Object.entries(expected).flatMap(([key, value]) => {
		const inner = `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
		return Object.hasOwn(actual, key) ? compare(value, actual[key], inner) : [{
			path: inner,
			expected: shown(value),
			actual: "nothing"
		}];
	});
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function lengths(path, expected, actual) {
	return {
		path,
		expected: `${expected.length} items`,
		actual: `${actual.length} items`
	};
}
const toleranceOf = ({ $tolerance }) => typeof $tolerance === "number" ? $tolerance : 0;
function isNear(expected, actual) {
	if (typeof actual !== "number" || typeof expected.$number !== "number") return false;
	const rounding = Number.EPSILON * Math.max(Math.abs(actual), Math.abs(expected.$number), 1);
	return Math.abs(actual - expected.$number) <= toleranceOf(expected) + rounding;
}
const near = (expected) => `${shown(expected.$number)} ± ${toleranceOf(expected)}`;
function matches({ $pattern }, actual) {
	return typeof $pattern === "string" && typeof actual === "string" && new RegExp($pattern, "u").test(actual);
}
const shown = (value) => shortened(value === void 0 ? "nothing" : JSON.stringify(value), 200);
function notationProblem(expected) {
	if (Array.isArray(expected)) return expected.map(notationProblem).find((problem) => problem !== null) ?? null;
	if (!isObject(expected)) return null;
	if ("$number" in expected && typeof expected.$number !== "number") return "`$number` is not a number";
	if ("$tolerance" in expected && !(typeof expected.$tolerance === "number" && expected.$tolerance >= 0)) return "`$tolerance` is not a number from 0";
	if ("$pattern" in expected) return patternProblem(expected.$pattern);
	return notationProblem(Object.values(expected));
}
function patternProblem(pattern) {
	if (typeof pattern !== "string") return "`$pattern` is not text";
	try {
		new RegExp(pattern, "u");
		return null;
	} catch {
		return `\`$pattern\` is not a regular expression: ${shown(pattern)}`;
	}
}
// build/src/checks/question.js
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
export { broken as a, refused as c, notationProblem as i, kindsOf as n, outputValue as o, expectedCheck as r, passed as s, KINDS as t };
