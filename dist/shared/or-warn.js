import { t as sentenceOf } from "./sentence-of.js";
import { a as getState, c as saveState, f as warning, i as getInput, o as info, r as error, u as setSecret } from "./core.js";
import { t as require_dist } from "./yaml.js";
import { t as createScrub } from "./scrub.js";
import { readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
// build/src/github/log-text.js
var import_dist = require_dist();
function harmlessLogText(text) {
	return text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map((line) => {
		const visible = line.replace(/\t/g, "  ").replace(/[\p{Cc}\p{Cf}]/gu, "").replaceAll("##[", "# #[");
		return /^\s*::/u.test(visible) ? `| ${visible}` : visible;
	}).join("\n");
}
// build/src/github/actions-step.js
function createActionsStep(environment, manifest) {
	const secrets = new Set();
	let withoutSecrets = (text) => text;
	const scrub = (text) => withoutSecrets(text);
	const harmless = (text) => scrub(harmlessLogText(text));
	return {
		workspace: realPath(environment.GITHUB_WORKSPACE || process.cwd()),
		tempDir: environment.RUNNER_TEMP || tmpdir(),
		input: (name) => getInput(name),
		defaultOf: (name) => defaultsOf(manifest)[name] ?? "",
		secretInput: (name) => getInput(name, { trimWhitespace: false }),
		environment: (name) => environment[name] ?? "",
		mask: (secret) => {
			setSecret(secret);
			for (const form of formsToHide(secret)) secrets.add(form);
			withoutSecrets = createScrub(secrets);
		},
		scrub,
		info: (text) => info(harmless(text)),
		warning: (text) => warning(harmless(text)),
		error: (sentence) => error(harmless(sentence)),
		saveState: (name, value) => saveState(name, value),
		state: (name) => getState(name),
		uploadArtifact: async (upload) => {
			const { uploadArtifact } = await import("./artifacts.js");
			return await uploadArtifact(upload);
		}
	};
}
const readDefaults = new Map();
function defaultsOf(manifest) {
	const known = readDefaults.get(manifest);
	if (known !== void 0) return known;
	const text = readFileSync(new URL(`../../${manifest}`, import.meta.url), "utf8");
	const { inputs } = (0, import_dist.parse)(text);
	const constants = Object.entries(inputs).map(([name, input]) => [name, input.default ?? ""]);
	const defaults = Object.fromEntries(constants.filter(([, value]) => !value.includes("${{")));
	readDefaults.set(manifest, defaults);
	return defaults;
}
const formsToHide = (secret) => [secret, ...secret.split(/[\r\n]+/)].map((form) => form.trim());
function realPath(path) {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
// build/src/lib/or-warn.js
async function orWarn(log, what, act) {
	try {
		return await act();
	} catch (error) {
		log.warning(`${what}: ${sentenceOf(error)}.`);
		return null;
	}
}
export { createActionsStep as n, harmlessLogText as r, orWarn as t };
