import "./rolldown-runtime.js";
import { n as RESULTS_JSONL, t as filesBelow } from "./files-below.js";
import { stat } from "node:fs/promises";
import { join } from "node:path";
// build/src/salvage.js
async function salvage(folder, options, step) {
	const directory = join(step.tempDir, folder);
	const results = await stat(join(directory, RESULTS_JSONL)).catch(() => null);
	if (!results?.isFile() || results.size === 0) return;
	const files = await filesBelow(directory);
	const { name, url } = await step.uploadArtifact({
		name: options.artifactName,
		directory,
		files,
		retentionDays: options.artifactRetentionDays
	});
	step.info(`The step ended before it could report; the results that it had are in the artifact ${name}: ${url}`);
}
export { salvage };
