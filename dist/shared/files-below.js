import { t as sentenceOf } from "./sentence-of.js";
import { mkdtemp, open, readdir } from "node:fs/promises";
import { readSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
// build/src/results/json-value.js
const DEEPEST = 200;
function parseJsonValue(text) {
	if (nestingOf(text) > DEEPEST) return null;
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function nestingOf(text) {
	let depth = 0;
	let deepest = 0;
	for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) if (token === "{" || token === "[") deepest = Math.max(deepest, ++depth);
	else if (token === "}" || token === "]") depth -= 1;
	return deepest;
}
// build/src/results/record.js
function toRecord(result) {
	const { path, bytes, sha256, contentType } = result.file;
	const ended = "ended" in result ? result.ended : null;
	const job = ended?.job ?? ("job" in result ? result.job : null);
	const data = "data" in result ? result.data : null;
	return {
		file: {
			path,
			bytes,
			sha256,
			contentType
		},
		submissionKey: result.submissionKey,
		outcome: result.outcome,
		cached: ended?.status.name === "CACHED",
		reused: job?.reused ?? false,
		jobId: job?.id ?? null,
		status: statusOf(ended?.status ?? ("lastStatus" in result ? result.lastStatus : null)),
		...timesOf(job, ended),
		error: "problem" in result ? result.problem : null,
		...dataOf(data),
		checks: "checks" in result ? result.checks : []
	};
}
function statusOf(status) {
	return status && {
		code: status.code,
		name: status.name,
		timestamp: status.timestamp
	};
}
function timesOf(job, ended) {
	if (job === null) return {
		submittedAt: null,
		finishedAt: null,
		durationMs: null
	};
	const submittedAt = new Date(job.acceptedAtMs).toISOString();
	if (ended === null) return {
		submittedAt,
		finishedAt: null,
		durationMs: null
	};
	const { timestamp, createdAtMs, name } = ended.status;
	const roeEndMs = timestamp === null || name === "CACHED" || !isInstant(timestamp * 1e3) ? null : timestamp * 1e3;
	const durationMs = roeEndMs !== null && createdAtMs !== null ? roeEndMs - createdAtMs : ended.seenAtMs - job.acceptedAtMs;
	return {
		submittedAt,
		finishedAt: new Date(roeEndMs ?? ended.seenAtMs).toISOString(),
		durationMs: Math.max(0, Math.round(durationMs))
	};
}
const isInstant = (ms) => Math.abs(ms) <= 864e13;
function dataOf(data) {
	return {
		outputs: data?.outputs?.map(toOutputRecord) ?? null,
		correctedOutputs: data?.correctedOutputs?.map(toOutputRecord) ?? null,
		inputTokens: data?.inputTokens ?? null,
		outputTokens: data?.outputTokens ?? null,
		cost: data?.cost ?? null
	};
}
function toOutputRecord({ key, dataType, value }) {
	return {
		key,
		dataType,
		value,
		json: isJsonType(dataType) ? parseJsonValue(value) : null
	};
}
const isJsonType = (dataType) => /^application\/(json|[\w.+-]+\+json)\b/i.test(dataType);
// build/src/results/results-file.js
const RESULTS_JSONL = "results.jsonl";
const UNBROKEN_BYTES = 4e6;
var ResultsFile = class ResultsFile {
	directory;
	rows = [];
	#handle;
	#scrub;
	#unwritten = new Set();
	#room = Buffer.alloc(0);
	#end = 0;
	#trouble = null;
	#writing = Promise.resolve();
	constructor(directory, handle, scrub) {
		this.directory = directory;
		this.#handle = handle;
		this.#scrub = scrub;
	}
	static async create(parent, scrub = (text) => text) {
		const directory = await mkdtemp(join(parent, "roe-results-"));
		return new ResultsFile(directory, await open(join(directory, RESULTS_JSONL), "wx+"), scrub);
	}
	get trouble() {
		return this.#trouble;
	}
	append(result) {
		return this.appendRecord(toRecord(result));
	}
	async appendRecord(record) {
		const given = JSON.stringify(record);
		const text = this.#scrub(given);
		const { outputs, correctedOutputs, ...rest } = text === given ? record : JSON.parse(text);
		const writing = this.#writing.then(() => this.#write(rest, Buffer.from(`${text}\n`)));
		this.#writing = writing.then(() => {});
		return await writing;
	}
	async #write(rest, line) {
		const row = {
			...rest,
			offset: this.#end,
			length: line.length
		};
		this.rows.push(row);
		try {
			await writeAll(this.#handle, line, row.offset);
			this.#end += line.length;
		} catch (error) {
			this.#unwritten.add(row);
			this.#trouble ??= `results could not be written to ${this.directory} (${sentenceOf(error)})`;
			await this.#handle.truncate(this.#end).catch(() => {});
		}
		return row;
	}
	read(row) {
		if (this.#unwritten.has(row)) {
			const { offset, length, ...rest } = row;
			return JSON.stringify({
				...rest,
				outputs: null,
				correctedOutputs: null
			});
		}
		if (row.length > this.#room.length) this.#room = Buffer.alloc(row.length);
		readSync(this.#handle.fd, this.#room, 0, row.length - 1, row.offset);
		return this.#room.toString("utf8", 0, row.length - 1);
	}
	async *records(rows) {
		let unbroken = 0;
		for (const row of rows) {
			unbroken += row.length;
			if (unbroken > UNBROKEN_BYTES) {
				await setImmediate();
				unbroken = row.length;
			}
			yield JSON.parse(this.read(row));
		}
	}
	async close() {
		await this.#writing;
		await this.#handle.close();
	}
};
async function writeAll(handle, bytes, position) {
	for (let done = 0; done < bytes.length;) {
		const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
		done += bytesWritten;
	}
}
// build/src/results/files-below.js
async function filesBelow(directory) {
	return (await readdir(directory, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map(({ parentPath, name }) => join(parentPath, name)).sort();
}
export { toRecord as a, toOutputRecord as i, RESULTS_JSONL as n, ResultsFile as r, filesBelow as t };
