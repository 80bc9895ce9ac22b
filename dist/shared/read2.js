import "./rolldown-runtime.js";
import { a as parseInputs, t as INPUT_NAMES } from "./inputs.js";
// build/src/inputs/read.js
const NO_KEY = "`api-key` takes a Roe organization API key, from a secret; given: nothing, and ROE_API_KEY is not set either";
function readInputs(step) {
	const apiKey = readApiKey(step);
	const githubToken = readGithubToken(step);
	const parsed = parseInputs(readRawInputs(step));
	if (parsed.ok && apiKey !== "") return {
		ok: true,
		inputs: parsed.inputs,
		apiKey,
		githubToken
	};
	return {
		ok: false,
		problems: [...apiKey === "" ? [NO_KEY] : [], ...parsed.ok ? [] : parsed.problems],
		inputs: parsed.ok ? parsed.inputs : null
	};
}
function readApiKey(step) {
	const key = (step.input("api-key") || step.environment("ROE_API_KEY")).trim().replace(/^bearer(\s+|$)/i, "");
	if (key !== "") step.mask(key);
	return key;
}
function readGithubToken(step) {
	const token = step.input("github-token");
	if (token !== "") step.mask(token);
	return token;
}
function readRawInputs(step) {
	const entries = INPUT_NAMES.map((name) => [name, step.input(name)]);
	const raw = Object.fromEntries(entries);
	return {
		...raw,
		"organization-id": raw["organization-id"] || step.environment("ROE_ORGANIZATION_ID")
	};
}
export { readInputs as t };
