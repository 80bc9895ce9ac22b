import "./rolldown-runtime.js";
import { a as parseInputs, t as INPUT_NAMES } from "./inputs.js";
// build/src/inputs/read.js
const NO_KEY = "`api-key` takes a Roe organization API key, from a secret; given: nothing, and ROE_API_KEY is not set either";
function readInputs(step) {
	const { key: apiKey, from } = readApiKey(step);
	const githubToken = readGithubToken(step);
	const parsed = parseInputs(readRawInputs(step));
	const fault = keyFault(apiKey);
	if (parsed.ok && apiKey !== "" && fault === null) return {
		ok: true,
		inputs: parsed.inputs,
		apiKey,
		githubToken
	};
	const problems = [
		...apiKey === "" ? [NO_KEY] : [],
		...fault === null ? [] : [brokenKey(from, fault)],
		...parsed.ok ? [] : parsed.problems
	];
	const onlyMissing = apiKey === "" && (parsed.ok || parsed.onlyMissing);
	return {
		ok: false,
		problems,
		inputs: parsed.ok ? parsed.inputs : null,
		onlyMissing
	};
}
function readApiKey(step) {
	const input = step.secretInput("api-key");
	const from = input.trim() === "" ? "ROE_API_KEY" : "`api-key`";
	const pasted = (from === "`api-key`" ? input : step.environment("ROE_API_KEY")).replace(/^\s*bearer(\s+|$)/i, "");
	const key = pasted.trim();
	if (key !== "") for (const form of new Set([key, pasted])) step.mask(form);
	return {
		key,
		from
	};
}
function keyFault(key) {
	if (/[\r\n]/.test(key)) return "a line break";
	if (/\p{Cc}/u.test(key)) return "a control character, such as a tab";
	return /[^ -\xff]/.test(key) ? "a character that an HTTP header cannot carry" : null;
}
const brokenKey = (from, fault) => `${from} takes a Roe organization API key, which is one line of letters, digits and signs; the one given (not shown here) holds ${fault}: copy the key from Roe into the secret once more`;
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
