import { t as sentenceOf } from "./sentence-of.js";
import { n as toRecord } from "./record.js";
import { mkdtemp, open, readdir } from "node:fs/promises";
import { readSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
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
export { RESULTS_JSONL as n, ResultsFile as r, filesBelow as t };
