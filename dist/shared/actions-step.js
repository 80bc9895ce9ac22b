import { a as getState, c as saveState, f as warning, i as getInput, o as info, r as error, u as setSecret } from "./core.js";
import { t as createScrub } from "./scrub.js";
import { realpathSync } from "node:fs";
import { tmpdir } from "node:os";
// build/src/github/log-text.js
function harmlessLogText(text) {
	return text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map((line) => {
		const visible = line.replace(/\t/g, "  ").replace(/[\p{Cc}\p{Cf}]/gu, "").replaceAll("##[", "# #[");
		return /^\s*::/u.test(visible) ? `| ${visible}` : visible;
	}).join("\n");
}
// build/src/github/actions-step.js
function createActionsStep(environment) {
	const secrets = new Set();
	let withoutSecrets = (text) => text;
	const scrub = (text) => withoutSecrets(text);
	const harmless = (text) => scrub(harmlessLogText(text));
	return {
		workspace: realPath(environment.GITHUB_WORKSPACE || process.cwd()),
		tempDir: environment.RUNNER_TEMP || tmpdir(),
		input: (name) => getInput(name),
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
const formsToHide = (secret) => [secret, ...secret.split(/[\r\n]+/)].map((form) => form.trim());
function realPath(path) {
	try {
		return realpathSync(path);
	} catch {
		return path;
	}
}
export { harmlessLogText as n, createActionsStep as t };
