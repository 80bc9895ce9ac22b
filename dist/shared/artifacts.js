import "./rolldown-runtime.js";
import { t as DefaultArtifactClient } from "./client.js";
import { n as systemClock } from "./clock2.js";
import { t as shortened } from "./shortened.js";
import { copyFile, mkdtemp, rm, stat } from "node:fs/promises";
import { randomUUID } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { join } from "node:path";
// build/src/github/artifacts.js
const MOST_NAMES = 20;
const UPLOAD_LIMIT_MS = 18e4;
const SLOWEST_UPLOAD_BYTES_PER_MS = 100;
const DOWNLOADS_LIMIT_MS = 12e4;
const LOOK_LIMIT_MS = 45e3;
const PAUSE_MS = 5e3;
const LONGEST_SENTENCE = 500;
async function uploadArtifact({ name, directory, files, retentionDays }) {
	const client = new DefaultArtifactClient();
	return await underFreeName(name, await uploadLimitMs(files), (free) => client.uploadArtifact(free, [...files], directory, retentionDays === null ? {} : { retentionDays }));
}
async function uploadPage({ name, path, retentionDays }, tempDir) {
	const client = new DefaultArtifactClient();
	const directory = await mkdtemp(join(tempDir, "roe-page-"));
	const options = {
		skipArchive: true,
		...retentionDays === null ? {} : { retentionDays }
	};
	try {
		return await underFreeName(name, await uploadLimitMs([path]), async (free) => {
			const named = join(directory, free);
			await copyFile(path, named, constants.COPYFILE_FICLONE);
			return await client.uploadArtifact(free, [named], directory, options);
		});
	} finally {
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
async function uploadLimitMs(files) {
	const sizes = await Promise.all(files.map(async (path) => (await stat(path)).size));
	return UPLOAD_LIMIT_MS + sizes.reduce((sum, size) => sum + size, 0) / SLOWEST_UPLOAD_BYTES_PER_MS;
}
async function underFreeName(wanted, limitMs, upload) {
	let triedAgain = false;
	for (let attempt = 1;;) {
		const name = nameOfAttempt(wanted, attempt);
		try {
			const { id, digest } = await within(limitMs, () => withStrayErrors(() => upload(name)));
			if (id === void 0) throw new Error("the artifact service gave no id");
			return {
				name,
				id,
				url: artifactUrl(id),
				digest: digest === void 0 ? "" : `sha256:${digest}`
			};
		} catch (error) {
			const failure = failureOf(error);
			if (failure.atTheEnd) {
				await pause();
				const there = await lookFor(name);
				if (there !== null) return there;
			}
			if (!(failure.taken ? attempt < MOST_NAMES : failure.passing && !triedAgain)) throw new Error(failure.sentence, { cause: error });
			triedAgain ||= failure.passing;
			if (failure.passing && !failure.atTheEnd) await pause();
			if (failure.nameTaken) attempt += 1;
		}
	}
}
const PASSING_STATUSES = [
	408,
	429,
	502,
	504
];
function failureOf(error) {
	const message = error instanceof Error ? error.message : "";
	const blobStatus = error instanceof Error && "statusCode" in error ? error.statusCode : void 0;
	const taken = /\(409\)|already exists/i.test(message);
	const atTheEnd = message.includes("FinalizeArtifact");
	return {
		sentence: shortened((message || String(error)).replace(/\s+/g, " "), LONGEST_SENTENCE),
		taken,
		atTheEnd,
		passing: message.includes("Artifact: Unable to make request:") || PASSING_STATUSES.includes(blobStatus),
		nameTaken: taken || atTheEnd || blobStatus !== void 0
	};
}
const pause = () => systemClock.sleep(PAUSE_MS);
async function lookFor(name) {
	try {
		const { artifact } = await within(LOOK_LIMIT_MS, () => new DefaultArtifactClient().getArtifact(name));
		return {
			name,
			id: artifact.id,
			url: artifactUrl(artifact.id),
			digest: artifact.digest ?? ""
		};
	} catch {
		return null;
	}
}
async function withStrayErrors(work) {
	let onStray = () => {};
	const stray = new Promise((_, reject) => {
		onStray = reject;
		process.once("uncaughtException", onStray);
	});
	try {
		return await Promise.race([work(), stray]);
	} finally {
		process.off("uncaughtException", onStray);
	}
}
async function within(limitMs, work) {
	const ended = new AbortController();
	const late = systemClock.sleep(limitMs, ended.signal).then(() => {
		throw new Error(`the artifact service did not answer to the end within ${Math.round(limitMs / 1e3)} s`);
	});
	late.catch(() => {});
	try {
		return await Promise.race([work(), late]);
	} finally {
		ended.abort();
	}
}
function nameOfAttempt(name, attempt) {
	if (attempt === 1) return name;
	const extension = /\.html$/.exec(name)?.[0] ?? "";
	return `${name.slice(0, name.length - extension.length)}-${attempt < MOST_NAMES ? attempt : randomUUID().slice(0, 8)}${extension}`;
}
function artifactUrl(id) {
	const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
	return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}
const MOST_ARTIFACTS = 30;
const MOST_ARTIFACT_BYTES = 1e8;
async function downloadArtifacts(namePrefix, fileName, tempDir) {
	return await within(DOWNLOADS_LIMIT_MS, () => downloadEach(namePrefix, fileName, tempDir));
}
async function downloadEach(namePrefix, fileName, tempDir) {
	const client = new DefaultArtifactClient();
	const { artifacts } = await client.listArtifacts();
	const wanted = artifacts.filter(({ name, size }) => name.startsWith(namePrefix) && !name.endsWith(".html") && size <= MOST_ARTIFACT_BYTES).sort((a, b) => b.id - a.id).slice(0, MOST_ARTIFACTS);
	const paths = [];
	for (const { id } of wanted) {
		const directory = await mkdtemp(join(tempDir, "roe-earlier-"));
		const { downloadPath } = await client.downloadArtifact(id, { path: directory });
		const path = join(downloadPath ?? directory, fileName);
		if (existsSync(path)) paths.push(path);
	}
	return paths;
}
export { downloadArtifacts, uploadArtifact, uploadPage };
