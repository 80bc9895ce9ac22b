import { i as __toESM } from "../shared/rolldown-runtime.js";
import { t as toOutputRecord } from "../shared/record.js";
import { a as broken, c as refused, n as kindsOf, o as outputValue, r as expectedCheck, s as passed } from "../shared/question.js";
import { t as shortened } from "../shared/shortened.js";
import { parentPort, workerData } from "node:worker_threads";
// build/src/checks/output-schema.js
const KIND$1 = "schema";
const DRAFT_07 = /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/;
const DRAFT_07_NAME = "http://json-schema.org/draft-07/schema#";
async function schemaCheck(text) {
	const schema = JSON.parse(text);
	if (typeof schema !== "object" || schema === null) throw new Error("it is not an object");
	const isDraft07 = "$schema" in schema && DRAFT_07.test(String(schema.$schema));
	const Ajv = isDraft07 ? (await import("../shared/ajv2.js").then((m) => __toESM(m.default, 1))).default.Ajv : (await import("../shared/20202.js").then((m) => __toESM(m.default, 1))).default.Ajv2020;
	const { default: addFormats } = await import("../shared/dist2.js").then((m) => __toESM(m.default, 1));
	const ajv = new Ajv({
		allErrors: true,
		strict: false,
		logger: false
	});
	addFormats.default(ajv);
	const validate = ajv.compile(isDraft07 ? {
		...schema,
		$schema: DRAFT_07_NAME
	} : schema);
	return async ({ outputs }) => {
		if (validate(outputValue(outputs ?? []))) return [passed(KIND$1, "the output satisfies the schema")];
		return (validate.errors ?? []).map((error) => refused(KIND$1, violation(error)));
	};
}
function violation({ instancePath, message, params }) {
	const detail = "additionalProperty" in params ? ` (${params.additionalProperty})` : "";
	const allowed = "allowedValues" in params ? ` (${shortened(JSON.stringify(params.allowedValues), 200)})` : "";
	return `${instancePath === "" ? "the output" : instancePath} ${message ?? "is not valid"}${detail}${allowed}`;
}
// build/src/checks/reject-when.js
const KIND = "reject-when";
async function rejectWhenCheck(source) {
	const { default: jsonata } = await import("../shared/jsonata.js").then((m) => __toESM(m.default, 1));
	const expression = jsonata(source);
	return async ({ file, outputs, status, cost, durationMs }) => {
		try {
			return await expression.evaluate({
				file,
				outputs,
				status,
				cost,
				durationMs
			}) === true ? [refused(KIND, `the result is rejected by ${source}`)] : [passed(KIND, `the result is not rejected by ${source}`)];
		} catch (error) {
			return [broken(KIND, `${source} could not be evaluated (${messageOf(error)})`)];
		}
	};
}
const messageOf = (error) => typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error);
// build/src/checks/compile.js
async function compile(conditions) {
	const checks = [];
	const unusable = {};
	for (const kind of kindsOf(conditions)) try {
		checks.push(await compileOne(kind, conditions));
	} catch (error) {
		unusable[kind] = messageOf(error);
	}
	return {
		unusable,
		evaluate: async function* (question) {
			const checked = checkedOf(question);
			for (const check of checks) yield await evaluate$1(check, question.golden, checked);
		}
	};
}
async function compileOne(kind, { schema, rejectWhen }) {
	if (kind === "expected") return (golden) => async (checked) => golden === null ? [] : await expectedCheck(new Map([[checked.file.path, JSON.parse(golden)]]))(checked);
	const check = await (kind === "schema" ? schemaCheck(schema ?? "") : rejectWhenCheck(rejectWhen ?? ""));
	return () => check;
}
function checkedOf({ file, outputs, status, cost, durationMs }) {
	return {
		file,
		outputs: outputs?.map(toOutputRecord) ?? null,
		status,
		cost,
		durationMs
	};
}
async function evaluate$1(check, golden, checked) {
	try {
		return await check(golden)(checked);
	} catch (error) {
		return [broken("check", `a check could not be evaluated (${messageOf(error)})`)];
	}
}
// build/src/checker.js
const port = parentPort;
if (port === null) throw new Error("this file runs in a thread of its own");
const reply = (message) => port.postMessage(message);
const { evaluate, unusable } = await compile(workerData);
port.on("message", async (question) => {
	for await (const findings of evaluate(question)) reply({
		about: "question",
		findings
	});
});
reply({
	about: "conditions",
	unusable
});
export {};
