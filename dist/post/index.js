import "../shared/rolldown-runtime.js";
import { t as createActionsStep } from "../shared/actions-step.js";
import { t as parseUuid } from "../shared/uuid.js";
import { n as parseJobId } from "../shared/roe.js";
import { r as readJournal, t as JOURNAL_STATE } from "../shared/journal-file.js";
import { t as sentenceOf } from "../shared/sentence-of.js";
// build/src/jobs/journal.js
const KEY = /^[0-9a-f]{40}$/;
const RESULTS_FOLDER = /^roe-results-[A-Za-z0-9]{6}$/;
function leftBehind(journal) {
	let run = null;
	const unknown = new Set();
	const open = new Set();
	for (const entry of journal.split("\n").flatMap(parseEntry)) {
		if (entry.event === "finished") return null;
		if (entry.event === "run") run = entry;
		if (entry.event === "sending") unknown.add(entry.key);
		if (entry.event === "no-job" || entry.event === "accepted") unknown.delete(entry.key);
		if (entry.event === "accepted") open.add(entry.jobId);
		if (entry.event === "ended") open.delete(entry.jobId);
	}
	if (run === null || unknown.size === 0 && open.size === 0) return null;
	return {
		agentId: run.agentId,
		startedAtMs: run.atMs,
		runAttempt: run.runAttempt,
		openJobs: [...open],
		unknownKeys: [...unknown]
	};
}
function undelivered(journal) {
	let folder = null;
	for (const entry of journal.split("\n").flatMap(parseEntry)) {
		if (entry.event === "delivered") return null;
		if (entry.event === "results") folder = entry.folder;
	}
	return folder;
}
function parseEntry(line) {
	let entry;
	try {
		const json = JSON.parse(line);
		if (typeof json !== "object" || json === null) return [];
		entry = json;
	} catch {
		return [];
	}
	const key = typeof entry.key === "string" && KEY.test(entry.key) ? entry.key : null;
	const jobId = typeof entry.jobId === "string" ? parseJobId(entry.jobId) : null;
	const agentId = typeof entry.agentId === "string" ? parseUuid(entry.agentId) : null;
	switch (entry.event) {
		case "run": return agentId !== null && typeof entry.atMs === "number" && typeof entry.runAttempt === "number" ? [{
			event: "run",
			agentId,
			atMs: entry.atMs,
			runAttempt: entry.runAttempt
		}] : [];
		case "sending":
		case "no-job": return key === null ? [] : [{
			event: entry.event,
			key
		}];
		case "accepted": return key === null || jobId === null ? [] : [{
			event: "accepted",
			key,
			jobId
		}];
		case "ended": return jobId === null ? [] : [{
			event: "ended",
			jobId
		}];
		case "finished":
		case "delivered": return [{ event: entry.event }];
		case "results": return typeof entry.folder === "string" && RESULTS_FOLDER.test(entry.folder) ? [{
			event: "results",
			folder: entry.folder
		}] : [];
		default: return [];
	}
}
// build/src/post.js
async function post() {
	const step = createActionsStep(process.env);
	const journal = readJournal(step.state(JOURNAL_STATE), step.tempDir);
	const left = journal === null ? null : leftBehind(journal);
	const folder = journal === null ? null : undelivered(journal);
	if (left === null && folder === null) return;
	const { readInputs } = await import("../shared/read.js");
	const given = readInputs(step);
	if (!given.ok) return;
	const { inputs, apiKey } = given;
	if (left !== null && inputs.cancelOnExit) await cancelLeft(left, inputs, apiKey, step);
	if (folder !== null && inputs.artifact) await orWarn(step, "The results that the step had could not be uploaded", async () => {
		const { salvage } = await import("../shared/salvage.js");
		await salvage(folder, inputs, step);
	});
}
async function cancelLeft(left, inputs, apiKey, step) {
	const [{ cleanUp }, { createConnection }, { systemClock }] = await Promise.all([
		import("../shared/cleanup.js"),
		import("../shared/connection2.js"),
		import("../shared/clock.js")
	]);
	const connection = createConnection();
	await orWarn(step, "Jobs may still be running at Roe: cleaning up failed", () => cleanUp(left, {
		step,
		roe: connection.connect(inputs, apiKey),
		clock: systemClock
	}));
	await connection.close();
}
async function orWarn(step, what, act) {
	try {
		await act();
	} catch (error) {
		step.warning(`${what} (${sentenceOf(error)}).`);
	}
}
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
await post();
export {};
