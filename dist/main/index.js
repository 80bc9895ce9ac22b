import "../shared/rolldown-runtime.js";
import { C as listSome, E as endStep, S as uploadName, T as createActionsRunner, _ as dryPlan, a as refusedVerdict, b as withHalt, c as postComment, f as logCrash, g as EMPTY_PLAN, h as DRY_RUN, i as judge, l as deliver, m as linesOf, n as cancelledVerdict, o as unsavedVerdict, p as loseTheRest, r as crashVerdict, s as toReport, t as brokenChecksVerdict, u as deliverVerdict, v as haltedPlan, w as createGitHubApi, x as withTakenUp, y as planSubmissions } from "../shared/verdict.js";
import { n as systemClock, r as withTimeLimit, t as TimeLimitError } from "../shared/clock2.js";
import { n as inMemory, t as createConnection } from "../shared/connection.js";
import { a as cancelJobs, i as lookOnce, n as blamesAnId, r as lookAt, t as listJobs } from "../shared/job-list.js";
import { n as forEachConcurrently, t as counted } from "../shared/counted.js";
import { a as failed, i as answered, n as retryPauseMs, r as RoeError } from "../shared/retry.js";
import { n as parseJobId, t as MOST_IDS_PER_CALL } from "../shared/roe.js";
import { t as sentenceOf } from "../shared/sentence-of.js";
import { t as shortened } from "../shared/shortened.js";
import { f as outcomeWord } from "../shared/inputs.js";
import { o as oneLine } from "../shared/escape.js";
import { c as durationText, d as endingOf, f as endingOfLeft, t as bareReason, u as afterChecks } from "../shared/reason.js";
import { n as RESULTS_JSONL, r as ResultsFile } from "../shared/files-below.js";
import { n as toRecord, t as toOutputRecord } from "../shared/record.js";
import { i as src_default, r as workspaceNames } from "../shared/workspace-names.js";
import { n as fillIn, t as byPath } from "../shared/source-file.js";
import { t as readInputs } from "../shared/read2.js";
import { n as createJournal, t as JOURNAL_STATE } from "../shared/journal-file.js";
import { a as broken, i as notationProblem, n as kindsOf, t as KINDS } from "../shared/question.js";
import { setFlagsFromString } from "node:v8";
import { mkdir, open, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, openAsBlob, readFileSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import { setImmediate } from "node:timers/promises";
// build/src/jobs/durations.js
const REMEMBERED = 64;
const FEWEST = 4;
var Durations = class {
	#recent = [];
	#next = 0;
	#span = null;
	add(durationMs) {
		this.#recent[this.#next] = Math.max(0, durationMs);
		this.#next = (this.#next + 1) % REMEMBERED;
		this.#span = null;
	}
	get span() {
		if (this.#recent.length < FEWEST) return null;
		this.#span ??= spanOf(this.#recent.toSorted((a, b) => a - b));
		return this.#span;
	}
};
function spanOf(sorted) {
	const at = (share) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
	return {
		earliestMs: at(.1),
		latestMs: at(.9)
	};
}
// build/src/jobs/schedule.js
const SHORTEST_PAUSE_MS = 500;
const SHARE_OF_AGE = .2;
const LOOKS_PER_SPAN = 8;
const shortestPauseMs = ({ calls, pollIntervalMs }) => Math.min(SHORTEST_PAUSE_MS * calls, pollIntervalMs);
function lookPauseMs(ageMs, rule) {
	const { span, pollIntervalMs } = rule;
	const shortest = shortestPauseMs(rule);
	if (span !== null && ageMs < span.earliestMs) return Math.round(Math.min(pollIntervalMs, Math.max(shortest, span.earliestMs - ageMs)));
	const often = span === null ? 0 : (span.latestMs - span.earliestMs) / LOOKS_PER_SPAN;
	const late = Math.max(0, ageMs - (span?.latestMs ?? 0)) * SHARE_OF_AGE;
	return Math.round(Math.min(pollIntervalMs, Math.max(shortest, often, late)) * (.9 + rule.random / 10));
}
function nextLookMs(agesMs, rule) {
	let [pause, youngestMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
	for (const ageMs of agesMs) {
		pause = Math.min(pause, lookPauseMs(ageMs, rule));
		youngestMs = Math.min(youngestMs, ageMs);
	}
	const allEndInMs = rule.span === null ? 0 : rule.span.latestMs - youngestMs;
	if (allEndInMs <= 0 || allEndInMs > pause * 1.5) return pause;
	return Math.round(Math.min(rule.pollIntervalMs, Math.max(allEndInMs, shortestPauseMs(rule) / 2)));
}
const ABSENCE_BELIEVED_AFTER_MS = 1e4;
const REFUSAL_BELIEVED_AFTER_MS = 3e4;
// build/src/jobs/watch.js
const CALLS_AT_ONCE$3 = 4;
async function watchJobs(accepted, options, events) {
	const watch = new Watch(options, events);
	while (!(accepted.drained && watch.idle)) {
		watch.admit(accepted.take());
		if (options.waitingOver.aborted) watch.leaveAll();
		if (watch.idle) await accepted.ready();
		else if (watch.nextLookInMs() > 0) await arrivalOrPause(accepted, watch.nextLookInMs(), options);
		else await watch.look();
	}
}
async function arrivalOrPause(accepted, pauseMs, options) {
	const woken = new AbortController();
	const wake = AbortSignal.any([woken.signal, options.waitingOver]);
	const arrival = accepted.drained ? [] : [accepted.ready(wake)];
	await Promise.race([options.clock.sleep(pauseMs, wake), ...arrival]);
	woken.abort("enough");
}
var Watch = class {
	#options;
	#events;
	#open = new Map();
	#durations = new Durations();
	#lastLookAtMs = 0;
	#nextLookAtMs = 0;
	#failures = 0;
	#pauseAfterFailureMs = 0;
	#refusedSinceMs = null;
	constructor(options, events) {
		this.#options = options;
		this.#events = events;
	}
	get idle() {
		return this.#open.size === 0;
	}
	admit(jobs) {
		if (jobs.length === 0) return;
		const now = this.#options.clock.now();
		if (this.idle) [this.#lastLookAtMs, this.#nextLookAtMs] = [now, Number.POSITIVE_INFINITY];
		const rule = this.#rule();
		for (const job of jobs) {
			const dueAtMs = now + lookPauseMs(now - job.acceptedAtMs, rule);
			const earliestMs = this.#lastLookAtMs + shortestPauseMs(rule);
			this.#nextLookAtMs = Math.max(Math.min(this.#nextLookAtMs, dueAtMs), earliestMs);
			const watched = this.#open.get(job.id);
			if (watched) watched.jobs.push(job);
			else this.#open.set(job.id, {
				id: job.id,
				jobs: [job],
				lastStatus: null
			});
		}
	}
	leaveAll() {
		for (const watched of [...this.#open.values()]) this.#end(watched, (job) => ({
			kind: "left",
			job,
			lastStatus: watched.lastStatus
		}));
	}
	nextLookInMs() {
		return Math.max(this.#nextLookAtMs, this.#lastLookAtMs + this.#pauseAfterFailureMs) - this.#options.clock.now();
	}
	#rule() {
		const calls = Math.max(1, Math.ceil(this.#open.size / MOST_IDS_PER_CALL));
		const { pollIntervalMs } = this.#options;
		return {
			span: this.#durations.span,
			calls,
			pollIntervalMs,
			random: Math.random()
		};
	}
	async look() {
		const ids = [...this.#open.keys()];
		const failures = [];
		const parts = {
			onRows: (asked, rows) => this.#takeRows(asked, rows),
			onRefused: (id) => this.#askSingly(id)
		};
		await forEachConcurrently(inChunks(ids, MOST_IDS_PER_CALL), CALLS_AT_ONCE$3, async (chunk) => {
			const error = await lookAt(chunk, this.#options.roe, this.#options.signal, parts);
			if (error) failures.push(error);
		});
		this.#lastLookAtMs = this.#options.clock.now();
		const ages = [...this.#open.values()].flatMap(({ jobs }) => jobs.map((job) => this.#ageOf(job)));
		this.#nextLookAtMs = this.#lastLookAtMs + nextLookMs(ages, this.#rule());
		this.#learnFrom(failures);
	}
	#ageOf(job) {
		return this.#options.clock.now() - job.acceptedAtMs;
	}
	async #takeRows(ids, rows) {
		let trouble = null;
		for (const id of ids) {
			const status = rows.get(id);
			if (status) this.#update(id, status);
			else if (this.#isOld(id) || !rows.has(id)) trouble = await this.#askSingly(id) ?? trouble;
		}
		return trouble;
	}
	async #askSingly(id) {
		const answer = await this.#options.roe.status(id, this.#options.signal);
		if (answer.ok) {
			this.#update(id, answer.value);
			return null;
		}
		if (!blamesAnId(answer.error)) return answer.error;
		const watched = this.#open.get(id);
		if (watched && this.#isOld(id)) {
			const reason = `Roe does not tell how the job ends (${answer.error.message})`;
			this.#lose(watched, reason);
		}
		return null;
	}
	#isOld(id) {
		const first = this.#open.get(id)?.jobs[0];
		return first !== void 0 && this.#ageOf(first) >= 1e4;
	}
	#update(id, status) {
		const watched = this.#open.get(id);
		if (!watched) return;
		const changed = watched.lastStatus?.code !== status.code;
		watched.lastStatus = status;
		if (changed) for (const job of watched.jobs) this.#events.onStatus(job, status);
		if (!status.terminal) return;
		const seenAtMs = this.#options.clock.now();
		this.#end(watched, (job) => {
			this.#durations.add(durationOf(job, status, seenAtMs, this.#lastLookAtMs));
			return {
				kind: "ended",
				job,
				status,
				seenAtMs
			};
		});
	}
	#lose(watched, reason) {
		this.#end(watched, (job) => ({
			kind: "lost",
			job,
			lastStatus: watched.lastStatus,
			reason
		}));
	}
	#end(watched, endOf) {
		this.#open.delete(watched.id);
		for (const job of watched.jobs) this.#events.onEnd(endOf(job));
	}
	#learnFrom(failures) {
		const [error] = failures;
		if (error === void 0) {
			this.#failures = 0;
			this.#pauseAfterFailureMs = 0;
			this.#refusedSinceMs = null;
			return;
		}
		if (this.#options.signal.aborted) return;
		const { pollIntervalMs } = this.#options;
		const backoff = retryPauseMs(error, this.#failures, Math.random()) ?? pollIntervalMs;
		this.#pauseAfterFailureMs = error.retryAfterMs ?? Math.min(backoff, pollIntervalMs);
		this.#failures += 1;
		this.#events.onTrouble(error);
		if (error.code === "unauthorized") this.#giveUpOnceRefusedForLong(error);
		else this.#refusedSinceMs = null;
	}
	#giveUpOnceRefusedForLong(error) {
		const now = this.#options.clock.now();
		this.#refusedSinceMs ??= now;
		if (now - this.#refusedSinceMs < 3e4) return;
		const reason = `Roe no longer takes the API key, so the job's end cannot be learnt (${error.message})`;
		for (const watched of [...this.#open.values()]) this.#lose(watched, reason);
	}
};
function durationOf(job, status, seenAtMs, lastLookAtMs) {
	const { timestamp, createdAtMs, name } = status;
	if (timestamp !== null && createdAtMs !== null && name !== "CACHED") return timestamp * 1e3 - createdAtMs;
	return (seenAtMs + Math.max(job.acceptedAtMs, lastLookAtMs)) / 2 - job.acceptedAtMs;
}
function* inChunks(items, size) {
	for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
// build/src/lib/channel.js
var Channel = class {
	#waiting = [];
	#closed = false;
	#readers = new Set();
	push(value) {
		if (this.#closed) throw new Error("a value was pushed into a closed channel");
		this.#waiting.push(value);
		this.#wake();
	}
	close() {
		this.#closed = true;
		this.#wake();
	}
	get drained() {
		return this.#closed && this.#waiting.length === 0;
	}
	take(most = Number.POSITIVE_INFINITY) {
		return this.#waiting.splice(0, Math.min(most, this.#waiting.length));
	}
	async ready(signal) {
		if (this.#waiting.length > 0 || this.#closed || signal?.aborted) return;
		await new Promise((resolve) => {
			const wake = () => {
				signal?.removeEventListener("abort", wake);
				this.#readers.delete(wake);
				resolve();
			};
			this.#readers.add(wake);
			signal?.addEventListener("abort", wake);
		});
	}
	#wake() {
		for (const reader of [...this.#readers]) reader();
	}
};
// build/src/log/progress.js
const HEARTBEAT_MS = 6e4;
const LONGEST_REASON = 300;
var Progress = class {
	#runner;
	#clock;
	#total;
	#startedAtMs;
	#ended = new AbortController();
	#unknownCodes = new Set();
	#accepted = 0;
	#done = 0;
	#lastLineAtMs;
	#troubled = false;
	#lastUnsent = null;
	constructor(runner, clock, total) {
		this.#runner = runner;
		this.#clock = clock;
		this.#total = total;
		this.#startedAtMs = clock.now();
		this.#lastLineAtMs = this.#startedAtMs;
	}
	takenUp({ id, submission, reused }) {
		this.#accepted += submission.files.length;
		const what = reused ? "has succeeded" : "is still open";
		for (const { path } of submission.files) this.#line(`↻ ${path}: job ${id} of an earlier attempt ${what}`);
	}
	accepted({ id, submission }) {
		this.#accepted += submission.files.length;
		for (const { path } of submission.files) this.#line(`→ ${path}: submitted as job ${id}`);
	}
	status({ submission }, status) {
		this.#troubled = false;
		if (status.name === "UNKNOWN" && !this.#unknownCodes.has(status.code)) {
			this.#unknownCodes.add(status.code);
			this.#runner.warning(`Roe reports a status that this version of the action does not know (${status.code}); it goes on waiting.`);
		}
		if (status.terminal || status.name === "PENDING") return;
		for (const { path } of submission.files) this.#line(`· ${path}: ${status.name}`);
	}
	trouble(error) {
		if (!this.#troubled) this.#line(`! statuses could not be read (${error.message}); trying again`);
		this.#troubled = true;
	}
	doubt({ files }, reason) {
		for (const { path } of files) this.#line(`? ${path}: ${reason}; looking for its job before anything is sent again`);
	}
	stopped(stop) {
		this.#runner.warning(`No more files are sent: ${stop.sentence}.`);
	}
	done(row) {
		this.#done += 1;
		this.#line(row.error?.code === "dry-run" ? `○ ${row.file.path}: ${row.error.message}` : this.#endLine(row));
	}
	#endLine(row) {
		if (row.outcome !== "not-submitted" || row.error === null) return endLine(row);
		const isKnown = this.#lastUnsent === row.error.message;
		this.#lastUnsent = row.error.message;
		return isKnown ? `✗ ${row.file.path}: not submitted, for the same reason` : endLine(row);
	}
	async heartbeat() {
		for (;;) {
			await this.#clock.sleep(this.#lastLineAtMs + HEARTBEAT_MS - this.#clock.now(), this.#ended.signal);
			if (this.#ended.signal.aborted) return;
			const now = this.#clock.now();
			if (now - this.#lastLineAtMs < HEARTBEAT_MS) continue;
			const open = this.#accepted - this.#done;
			const elapsed = durationText(now - this.#startedAtMs);
			this.#line(`… ${elapsed}: ${this.#done} of ${this.#total} files done, ${Math.max(0, open)} jobs open`);
		}
	}
	end() {
		this.#ended.abort();
	}
	#line(text) {
		this.#lastLineAtMs = this.#clock.now();
		this.#runner.info(text);
	}
};
function endLine(row) {
	const time = row.durationMs === null ? "" : ` after ${durationText(row.durationMs)}`;
	const why = row.error === null ? "" : `: ${shortened(oneLine(bareReason(row.error)), LONGEST_REASON)}`;
	const cached = row.cached ? ", from the cache" : "";
	return `${row.outcome === "succeeded" ? "✓" : "✗"} ${row.file.path}: ${outcomeWord(row.outcome)}${time}${cached}${why}`;
}
// build/src/results/collect.js
const IDS_PER_CALL = 25;
const CALLS_AT_ONCE$2 = 4;
const PAUSES_MS = [
	500,
	1e3,
	2e3,
	4e3,
	8e3,
	15e3
];
const TROUBLE_PATIENCE_MS = 3e5;
const TROUBLE_PAUSE_MS = 15e3;
async function collectResults(ended, options, onCollected) {
	const late = [];
	const worker = async () => {
		while (!ended.drained) {
			await ended.ready();
			const rest = await collectOnce(ended.take(IDS_PER_CALL), 0, options, onCollected);
			if (rest.length > 0) late.push(collectLate(rest, options, onCollected));
		}
	};
	await Promise.all(Array.from({ length: CALLS_AT_ONCE$2 }, worker));
	await Promise.all(late);
}
async function collectLate(batch, options, onCollected) {
	const { clock, signal, waitingOver } = options;
	const hurry = AbortSignal.any([signal, waitingOver]);
	const sinceMs = clock.now();
	let waiting = batch;
	for (let round = 0; waiting.length > 0; round += 1) {
		await clock.sleep(PAUSES_MS[round] ?? TROUBLE_PAUSE_MS, hurry);
		const next = clock.now() - sinceMs < TROUBLE_PATIENCE_MS && !waitingOver.aborted ? round + 1 : Number.POSITIVE_INFINITY;
		waiting = await collectOnce(waiting, next, options, onCollected);
	}
}
async function collectOnce(batch, round, options, onCollected) {
	if (batch.length === 0) return [];
	const found = await fetchData([...new Set(batch.map(({ job }) => job.id))], options);
	const again = [];
	for (const item of batch) {
		const answer = found.get(item.job.id) ?? {
			ok: false,
			reason: "Roe did not list it",
			passing: false
		};
		if (!options.signal.aborted && mayStillCome(item, answer, round)) again.push(item);
		else await onCollected(item, answer);
	}
	return again;
}
function mayStillCome(ended, fetched, round) {
	if (!fetched.ok && fetched.passing) return round !== Number.POSITIVE_INFINITY;
	if (ended.status.name === "FAILURE" || ended.status.name === "CANCELLED") return false;
	return round < PAUSES_MS.length && (!fetched.ok || fetched.data.outputs === null);
}
async function fetchData(ids, options) {
	const answer = await options.roe.results(ids, options.signal);
	if (answer.ok) return new Map([...answer.value].map(([id, data]) => [id, {
		ok: true,
		data
	}]));
	const passing = isPassing(answer.error);
	if (ids.length > 1 && !passing) {
		const middle = Math.ceil(ids.length / 2);
		const first = await fetchData(ids.slice(0, middle), options);
		return new Map([...first, ...await fetchData(ids.slice(middle), options)]);
	}
	if (answer.error.retryAfterMs !== null) await options.clock.sleep(answer.error.retryAfterMs, options.signal);
	return new Map(ids.map((id) => [id, {
		ok: false,
		reason: answer.error.message,
		passing
	}]));
}
function isPassing(error) {
	if (error.status === 500 || error.code === "unreadable-reply") return false;
	return retryPauseMs(error, 0, 0) !== null;
}
// build/src/results/earlier.js
var __addDisposableResource$1 = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) env.stack.push({ async: true });
	return value;
};
var __disposeResources$1 = void 0 && (void 0).__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) try {
				if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
				if (r.dispose) {
					var result = r.dispose.call(r.value);
					if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
						fail(e);
						return next();
					});
				} else s |= 1;
			} catch (e) {
				fail(e);
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function readEarlierResults(runner, artifactName) {
	const results = new Map();
	try {
		for (const path of await runner.downloadArtifacts(artifactName, RESULTS_JSONL)) {
			let offset = 0;
			for await (const line of linesOf(path)) {
				const length = Buffer.byteLength(line);
				note$1(line, {
					path,
					offset,
					length
				}, results);
				offset += length + 1;
			}
		}
	} catch (error) {
		runner.info(`The results artifacts of earlier attempts could not be read (${sentenceOf(error)}); Roe's job list is asked instead.`);
	}
	return results;
}
function note$1(line, savedAt, results) {
	const { submissionKey, jobId, outcome } = recordIn(line);
	if (typeof submissionKey !== "string" || (results.get(submissionKey)?.jobId ?? null) !== null) return;
	const id = typeof jobId === "string" ? parseJobId(jobId) : null;
	if (id !== null || outcome === "not-submitted") results.set(submissionKey, {
		jobId: id,
		savedAt
	});
}
function recordIn(line) {
	let record;
	try {
		record = JSON.parse(line);
	} catch {}
	if (typeof record !== "object" || record === null) throw new Error(`${RESULTS_JSONL} has a line that is no record`);
	return record;
}
async function readSavedData({ path, offset, length }) {
	try {
		const env_1 = {
			stack: [],
			error: void 0,
			hasError: false
		};
		try {
			const file = __addDisposableResource$1(env_1, await open(path), true);
			const buffer = Buffer.alloc(length);
			await file.read(buffer, 0, length, offset);
			const record = JSON.parse(buffer.toString("utf8"));
			const outputs = savedOutputs(record.outputs);
			if (outputs === null) return null;
			return {
				outputs,
				correctedOutputs: savedOutputs(record.correctedOutputs),
				cost: savedNumber(record.cost),
				inputTokens: savedNumber(record.inputTokens),
				outputTokens: savedNumber(record.outputTokens)
			};
		} catch (e_1) {
			env_1.error = e_1;
			env_1.hasError = true;
		} finally {
			const result_1 = __disposeResources$1(env_1);
			if (result_1) await result_1;
		}
	} catch {
		return null;
	}
}
const savedNumber = (value) => typeof value === "number" ? value : null;
function savedOutputs(json) {
	if (!Array.isArray(json)) return null;
	return json.map(({ key, dataType, value }) => ({
		key: String(key),
		dataType: String(dataType),
		value: String(value)
	}));
}
// build/src/results/reference.js
const MOST_VALUES = 1e5;
function resourceIdsIn(outputs) {
	const ids = new Set();
	const waiting = outputs.map(({ json }) => json);
	for (let looked = 0; waiting.length > 0 && looked < MOST_VALUES; looked += 1) {
		const value = waiting.pop();
		if (typeof value !== "object" || value === null) continue;
		for (const [name, inner] of Object.entries(value)) {
			if (name === "references" && Array.isArray(inner)) for (const item of inner) add(ids, resourceIdOf(item));
			waiting.push(inner);
		}
	}
	return [...ids].sort();
}
function add(ids, id) {
	if (id !== null && id !== "" && !/^\.+$/.test(id) && id.isWellFormed()) ids.add(id);
}
function resourceIdOf(item) {
	if (typeof item === "object" && item !== null && "resource_id" in item) return typeof item.resource_id === "string" ? item.resource_id : null;
	if (typeof item !== "string") return null;
	const [, encoded] = /\/references\/([^/?#]+)\/?(?:[?#].*)?$/.exec(item) ?? [];
	try {
		return encoded === void 0 ? null : decodeURIComponent(encoded);
	} catch {
		return null;
	}
}
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const LONGEST_NAME = 100;
function safeFileName(resourceId, contentType, taken) {
	const plain = resourceId.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9._-]+/g, "_").replace(/^[._-]+|[._-]+$/g, "");
	const dot = plain.lastIndexOf(".");
	const extension = (dot > 0 ? plain.slice(dot).slice(0, 12) : "") || `.${src_default.getExtension(contentType ?? "") || "bin"}`;
	const stem = (dot > 0 ? plain.slice(0, dot) : plain).slice(0, LONGEST_NAME - extension.length) || "reference";
	const safe = DEVICE.test(stem) ? `_${stem}` : stem;
	for (let count = 1;; count += 1) {
		const name = `${safe}${count === 1 ? "" : `-${count}`}${extension}`;
		if (taken.has(name.toLowerCase())) continue;
		taken.add(name.toLowerCase());
		return name;
	}
}
// build/src/results/save-references.js
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) env.stack.push({ async: true });
	return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) try {
				if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
				if (r.dispose) {
					var result = r.dispose.call(r.value);
					if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
						fail(e);
						return next();
					});
				} else s |= 1;
			} catch (e) {
				fail(e);
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const REFERENCES = "references";
const REFERENCES_INDEX = "index.json";
const CALLS_AT_ONCE$1 = 4;
const MOST_TRIES$2 = 4;
const MOST_REFERENCES = 1e3;
const MOST_BYTES_EACH = 5e7;
const MOST_BYTES = 5e8;
async function saveReferences(referring, options) {
	const saving = new Saving(options);
	const worker = async () => {
		while (!referring.drained) {
			await referring.ready();
			for (const job of referring.take(1)) await saving.saveAll(job);
		}
	};
	await Promise.all(Array.from({ length: CALLS_AT_ONCE$1 }, worker));
	return await saving.end();
}
var Saving = class {
	#options;
	#lines = [];
	#begun = 0;
	#bytesLeft = MOST_BYTES;
	constructor(options) {
		this.#options = options;
	}
	async saveAll({ jobId, paths, resourceIds }) {
		const taken = new Set();
		for (const resourceId of resourceIds) {
			const saved = await this.#save(jobId, resourceId, taken);
			this.#lines.push({
				paths,
				jobId,
				resourceId,
				...saved
			});
		}
	}
	async end() {
		if (this.#lines.length === 0) return [];
		const lines = this.#lines.toSorted((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
		const folder = join(this.#options.directory, REFERENCES);
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, REFERENCES_INDEX), `${JSON.stringify(lines, null, 2)}\n`);
		return lines;
	}
	async #save(jobId, resourceId, taken) {
		const nothing = {
			savedAs: null,
			contentType: null,
			bytes: null
		};
		this.#begun += 1;
		if (this.#begun > MOST_REFERENCES) return {
			...nothing,
			problem: `the run saves at most ${MOST_REFERENCES}`
		};
		const room = Math.min(MOST_BYTES_EACH, this.#bytesLeft);
		if (room === 0) return {
			...nothing,
			problem: `the run saves at most ${MOST_BYTES / 1e6} MB`
		};
		this.#bytesLeft -= room;
		const folder = join(this.#options.directory, REFERENCES, jobId);
		await mkdir(folder, { recursive: true });
		const part = join(folder, `.part-${this.#begun}`);
		const answer = await this.#download(jobId, resourceId, room, part);
		this.#bytesLeft += room - (answer.ok ? answer.value.bytes : 0);
		if (!answer.ok) {
			await rm(part, { force: true });
			return {
				...nothing,
				problem: answer.error.message
			};
		}
		const { contentType, bytes } = answer.value;
		const name = safeFileName(resourceId, contentType, taken);
		await rename(part, join(folder, name));
		return {
			savedAs: `${REFERENCES}/${jobId}/${name}`,
			contentType,
			bytes,
			problem: null
		};
	}
	async #download(jobId, resourceId, most, path) {
		const { roe, clock, signal } = this.#options;
		for (let attempt = 0;; attempt += 1) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const file = __addDisposableResource(env_1, await open(path, "w"), true);
				const write = (chunk) => file.writeFile(chunk);
				const answer = await roe.reference(jobId, resourceId, most, write, signal);
				if (answer.ok) return answer;
				const pauseMs = retryPauseMs(answer.error, attempt, Math.random());
				if (pauseMs === null || attempt + 1 === MOST_TRIES$2 || signal.aborted) return answer;
				await clock.sleep(pauseMs, signal);
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
	}
};
const keyOf = ({ paths, resourceId }) => JSON.stringify([paths[0], resourceId]);
// build/src/submissions/stop.js
function stopFor(error) {
	switch (error.code) {
		case "out-of-credits": return {
			code: error.code,
			sentence: `the organization is out of credits (${error.message})`
		};
		case "unauthorized": return {
			code: error.code,
			sentence: `Roe no longer takes the API key (${error.message})`
		};
		case "forbidden": return {
			code: error.code,
			sentence: `the API key may not run this agent (${error.message})`
		};
		case "not-found": return {
			code: error.code,
			sentence: `the agent is no longer there (${error.message})`
		};
		default: return {
			code: "unreachable",
			sentence: error.message
		};
	}
}
const stopOf = (signal) => signal.reason;
// build/src/submissions/content.js
const MOST_TEXT_BYTES = 25e5;
const MOST_BYTES_IN_MEMORY = 1e6;
async function toRunRequest(submission) {
	const [file] = submission.files;
	const change = changeOf(file);
	if (change !== null) return unreadable(change);
	const base = {
		agentId: submission.agentId,
		versionId: submission.versionId,
		fields: submission.fields,
		metadata: submission.metadata,
		idempotencyKey: idempotencyKeyOf(submission),
		skipCache: submission.skipCache
	};
	if (submission.sendAs === "text") {
		const text = readText(file);
		return text.ok ? answered({
			...base,
			fields: {
				...base.fields,
				[submission.fileKey]: text.value
			},
			upload: null
		}) : text;
	}
	try {
		const { sha256, path } = file;
		const upload = {
			key: submission.fileKey,
			filename: uploadName(path),
			content: await contentOf$1(file),
			sha256
		};
		return answered({
			...base,
			upload
		});
	} catch {
		return unreadable("the file could not be opened");
	}
}
function idempotencyKeyOf({ key, metadata }) {
	const { github_run_attempt: attempt = "1" } = metadata;
	return attempt === "1" ? key : `${key}-${attempt}`;
}
function changeOf({ absolutePath, realPath, bytes, modifiedAtMs }) {
	try {
		const stat = lstatSync(absolutePath);
		if (!stat.isFile()) return "the file went away before it was sent";
		if (realpathSync.native(absolutePath) !== realPath) return "the file was replaced before it was sent";
		return stat.size === bytes && stat.mtimeMs === modifiedAtMs ? null : "the file changed before it was sent";
	} catch {
		return "the file went away before it was sent";
	}
}
async function contentOf$1({ realPath, bytes, contentType: type }) {
	if (bytes > MOST_BYTES_IN_MEMORY) return await openAsBlob(realPath, { type });
	return {
		...inMemory(readFileSync(realPath)),
		type
	};
}
function readText({ realPath, bytes, sha256 }) {
	if (bytes > MOST_TEXT_BYTES) return failed(new RoeError("too-large", `the file is too large to be sent as text (most: ${`${MOST_TEXT_BYTES / 1e6} MB`})`));
	try {
		const content = readFileSync(realPath);
		if (createHash("sha256").update(content).digest("hex") !== sha256) return unreadable("the file changed before it was sent");
		return answered(new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(content));
	} catch {
		return unreadable("the file is not UTF-8 text, which `send-as: text` needs");
	}
}
const unreadable = (sentence) => failed(new RoeError("unreadable-file", sentence));
// build/src/submissions/fate.js
const CONFLICT = 409;
function fateOf(answer, sentBefore) {
	if (answer.ok) return {
		kind: "accepted",
		jobId: answer.value
	};
	const { error } = answer;
	switch (error.code) {
		case "refused": return {
			kind: sentBefore && error.status === CONFLICT ? "unknown" : "refused",
			error
		};
		case "too-large":
		case "unsupported-type":
		case "unreadable-file": return {
			kind: "refused",
			error
		};
		case "unauthorized":
		case "forbidden":
		case "out-of-credits":
		case "not-found": return {
			kind: "blocked",
			error
		};
		case "never-sent":
		case "throttled": return {
			kind: "never-accepted",
			error
		};
		case "fate-unknown":
		case "server-error":
		case "unreadable-reply":
		case "stopped": return {
			kind: "unknown",
			error
		};
	}
}
// build/src/submissions/allowance.js
const GROWTH = .4;
const LONGEST_SPAN_MS = 2e3;
const LEAST_SPAN_MS = 1e3;
const LEAST_PER_SECOND = .2;
var Allowance = class {
	#accepted = [];
	#firstAtMs = null;
	#refusal = null;
	perSecond(nowMs) {
		if (this.#refusal === null) return Number.POSITIVE_INFINITY;
		const { resumesAtMs, reachedPerSecond } = this.#refusal;
		const plateauS = Math.cbrt(reachedPerSecond * .30000000000000004 / GROWTH);
		const sinceS = Math.max(0, nowMs - resumesAtMs) / 1e3;
		return Math.max(LEAST_PER_SECOND, GROWTH * (sinceS - plateauS) ** 3 + reachedPerSecond);
	}
	accepted(nowMs) {
		this.#firstAtMs ??= nowMs;
		this.#accepted.push(nowMs);
	}
	refused(begunAtMs, nowMs, pauseMs) {
		const last = this.#refusal;
		const isPartOfLast = last !== null && begunAtMs < last.resumesAtMs;
		this.#refusal = {
			resumesAtMs: Math.max(nowMs + pauseMs, last?.resumesAtMs ?? 0),
			reachedPerSecond: isPartOfLast ? last.reachedPerSecond : this.#reached(nowMs)
		};
	}
	#reached(nowMs) {
		this.#accepted = this.#accepted.filter((atMs) => atMs > nowMs - LONGEST_SPAN_MS);
		const spanMs = Math.min(LONGEST_SPAN_MS, Math.max(LEAST_SPAN_MS, nowMs - (this.#firstAtMs ?? nowMs)));
		return Math.min(this.#accepted.length * 1e3 / spanMs, this.perSecond(nowMs));
	}
};
// build/src/submissions/window.js
const TOLERANCE = 2;
const STEEPEST = .5;
const SMOOTHING = .2;
const USUAL_OF = 100;
const RECENT_OF = 8;
const KEPT_AFTER_ERROR = .7;
const BYTES_PER_UNIT = 1e6;
var Window = class {
	#ceiling;
	#usual = new Mean(USUAL_OF);
	#recent = new Mean(RECENT_OF);
	#size;
	constructor(ceiling) {
		this.#ceiling = ceiling;
		this.#size = ceiling;
	}
	get size() {
		return Math.max(1, Math.floor(this.#size));
	}
	answered(latencyMs, bytes) {
		const perUnit = latencyMs / Math.max(1, bytes / BYTES_PER_UNIT);
		this.#usual.add(perUnit);
		this.#recent.add(perUnit);
		const gradient = Math.min(1, Math.max(STEEPEST, TOLERANCE * this.#usual.value / this.#recent.value || 1));
		const wanted = this.#size * gradient + 1;
		this.#resize(this.#size + SMOOTHING * (wanted - this.#size), Math.min(this.#size, this.#ceiling / 4));
	}
	strained() {
		this.#resize(this.#size * KEPT_AFTER_ERROR, 1);
	}
	#resize(size, least) {
		this.#size = Math.min(this.#ceiling, Math.max(1, least, size));
	}
};
var Mean = class {
	#of;
	#count = 0;
	value = 0;
	constructor(of) {
		this.#of = of;
	}
	add(value) {
		this.#count = Math.min(this.#of, this.#count + 1);
		this.value += (value - this.value) / this.#count;
	}
};
// build/src/submissions/pace.js
var Pace = class {
	#clock;
	#allowance = new Allowance();
	#window;
	#waiting = new Set();
	#inFlight = 0;
	#notBeforeMs = 0;
	#nextSlotMs = 0;
	constructor(clock, concurrency) {
		this.#clock = clock;
		this.#window = new Window(concurrency);
	}
	async turn(signal) {
		await this.#room(signal);
		for (let waitMs = this.#slotInMs(); waitMs > 0 && !signal.aborted; waitMs = this.#heldBackForMs()) await this.#clock.sleep(waitMs, signal);
		if (signal.aborted) {
			this.#leave();
			return null;
		}
		const begunAtMs = this.#clock.now();
		return { end: (end) => this.#ended(begunAtMs, end) };
	}
	async #room(signal) {
		while (this.#inFlight >= this.#window.size && !signal.aborted) await new Promise((resolve) => {
			const wake = () => {
				signal.removeEventListener("abort", wake);
				this.#waiting.delete(wake);
				resolve();
			};
			this.#waiting.add(wake);
			signal.addEventListener("abort", wake, { once: true });
		});
		this.#inFlight += 1;
	}
	#leave() {
		this.#inFlight -= 1;
		const room = Math.max(0, this.#window.size - this.#inFlight);
		for (const wake of [...this.#waiting].slice(0, room)) wake();
	}
	#slotInMs() {
		const now = this.#clock.now();
		const slotMs = Math.max(now, this.#notBeforeMs, this.#nextSlotMs);
		this.#nextSlotMs = slotMs + 1e3 / this.#allowance.perSecond(slotMs);
		return slotMs - now;
	}
	#heldBackForMs() {
		return this.#clock.now() < this.#notBeforeMs ? this.#slotInMs() : 0;
	}
	#ended(begunAtMs, end) {
		const now = this.#clock.now();
		switch (end.kind) {
			case "answered":
				this.#allowance.accepted(now);
				this.#window.answered(now - begunAtMs, end.bytes);
				break;
			case "strained":
				this.#window.strained();
				break;
			case "throttled":
				this.#allowance.refused(begunAtMs, now, end.pauseMs);
				this.#holdBack(now + end.pauseMs);
				break;
			case "unreached": this.#holdBack(now + end.pauseMs);
		}
		this.#leave();
	}
	#holdBack(untilMs) {
		this.#notBeforeMs = Math.max(this.#notBeforeMs, untilMs);
		this.#nextSlotMs = Math.max(this.#clock.now(), this.#notBeforeMs);
	}
};
// build/src/submissions/reconcile.js
const SETTLING_MS = 3e4;
const LEAST_LOOKS = 3;
const FIRST_PAUSE_MS = 2e3;
const LONGEST_PAUSE_MS = 1e4;
const PATIENCE_MS$1 = 18e4;
async function reconcile(questions, options, onFinding) {
	const open = new Map();
	let pauseMs = FIRST_PAUSE_MS;
	while (!(questions.drained && open.size === 0)) {
		for (const question of questions.take()) {
			open.set(question.submission.key, {
				...question,
				looks: 0
			});
			pauseMs = FIRST_PAUSE_MS;
		}
		if (open.size === 0) {
			await questions.ready();
			continue;
		}
		await options.clock.sleep(pauseMs, options.signal);
		pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 1.5);
		for (const [question, finding] of await look([...open.values()], options)) {
			open.delete(question.submission.key);
			onFinding(question, finding);
		}
	}
}
async function look(open, { roe, clock, signal }) {
	if (signal.aborted) return open.map((question) => [question, {
		kind: "unreadable",
		reason: "the run was stopped"
	}]);
	const [first] = open;
	if (first === void 0) return [];
	const names = new Set(open.map(({ submission }) => nameOf(submission.metadata)));
	const sinceMs = Math.min(...open.map(({ sentAtMs }) => sentAtMs));
	const lookedAtMs = clock.now();
	const listing = await listJobs({
		roe,
		clock,
		signal,
		agentId: first.submission.agentId,
		sinceMs
	}, ({ metadata }) => names.has(nameOf(metadata)));
	if (!listing.ok) return open.filter(({ sinceMs }) => clock.now() - sinceMs >= PATIENCE_MS$1 || signal.aborted).map((question) => [question, {
		kind: "unreadable",
		reason: listing.error.message
	}]);
	return open.flatMap((question) => {
		const finding = judgeListing(question, listing.value, lookedAtMs);
		return finding === null ? [] : [[question, finding]];
	});
}
const nameOf = ({ submission_key, github_run_attempt }) => `${submission_key} ${github_run_attempt}`;
function judgeListing(question, listed, lookedAtMs) {
	const job = listed.find(({ metadata }) => nameOf(metadata) === nameOf(question.submission.metadata));
	if (job) return {
		kind: "found",
		jobId: job.id
	};
	question.looks += 1;
	return lookedAtMs - question.sinceMs >= SETTLING_MS && question.looks >= LEAST_LOOKS ? { kind: "absent" } : null;
}
// build/src/submissions/submit.js
const PATIENCE_MS = 12e4;
const MOST_SENDS = 3;
async function submitAll(submissions, options, events) {
	if (submissions.length === 0) return;
	const submitter = new Submitter(submissions, options, events);
	await Promise.all([submitter.reconcile(), ...Array.from({ length: options.concurrency }, () => submitter.work())]);
}
var Submitter = class {
	#options;
	#events;
	#queue = new Channel();
	#questions = new Channel();
	#sends = new Map();
	#pace;
	#unsettled;
	constructor(submissions, options, events) {
		this.#options = options;
		this.#events = events;
		this.#pace = new Pace(options.clock, options.concurrency);
		this.#unsettled = submissions.length;
		for (const submission of submissions) this.#queue.push(submission);
	}
	async work() {
		while (!this.#queue.drained) {
			await this.#queue.ready();
			const [next] = this.#queue.take(1);
			if (next) await this.#submit(next);
		}
	}
	async reconcile() {
		await reconcile(this.#questions, this.#options, ({ submission }, finding) => this.#learn(submission, finding));
	}
	async #submit(submission) {
		const { clock, stopping } = this.#options;
		const firstTryAtMs = clock.now();
		for (let attempt = 0;; attempt += 1) {
			const turn = await this.#pace.turn(stopping);
			if (turn === null) return this.#settle(submission, {
				kind: "not-begun",
				stop: stopOf(stopping)
			});
			const sentAtMs = clock.now();
			const answer = await this.#send(submission);
			turn.end(answer === null ? { kind: "silent" } : endOf(answer, submission, attempt));
			if (answer === null) return this.#settle(submission, {
				kind: "not-begun",
				stop: stopOf(stopping)
			});
			const fate = fateOf(answer, this.#sends.has(submission));
			if (fate.kind === "unknown") return this.#ask({
				submission,
				sentAtMs,
				sinceMs: clock.now()
			}, fate.error.message);
			if (fate.kind !== "never-accepted") return this.#settle(submission, fate);
			if (!(fate.error.code === "throttled" || clock.now() - firstTryAtMs < PATIENCE_MS)) return this.#settle(submission, {
				kind: "blocked",
				error: fate.error
			});
		}
	}
	async #send(submission) {
		const request = await toRunRequest(submission);
		if (!request.ok) return request;
		if (!this.#events.onSending(submission)) return null;
		return await this.#options.roe.submit(request.value, this.#options.signal);
	}
	#ask(question, reason) {
		this.#sends.set(question.submission, (this.#sends.get(question.submission) ?? 0) + 1);
		this.#events.onDoubt(question.submission, reason);
		this.#questions.push(question);
	}
	#learn(submission, finding) {
		switch (finding.kind) {
			case "found":
				this.#settle(submission, {
					kind: "accepted",
					jobId: finding.jobId
				});
				break;
			case "absent":
				if ((this.#sends.get(submission) ?? 0) < MOST_SENDS) this.#queue.push(submission);
				else this.#settle(submission, { kind: "unanswered" });
				break;
			case "unreadable": this.#settle(submission, {
				kind: "lost",
				reason: finding.reason
			});
		}
	}
	#settle(submission, settled) {
		switch (settled.kind) {
			case "accepted": {
				const { jobId: id } = settled;
				this.#events.onAccepted({
					id,
					submission,
					acceptedAtMs: this.#options.clock.now(),
					reused: false
				});
				break;
			}
			case "refused":
				this.#events.onNotSubmitted(submission, problemOfFile(settled.error));
				break;
			case "blocked":
				this.#events.onStop(stopFor(settled.error));
				this.#events.onNotSubmitted(submission, problemOf(stopFor(settled.error)));
				break;
			case "unanswered":
				this.#events.onNotSubmitted(submission, UNANSWERED);
				break;
			case "lost":
				this.#events.onLost(submission, lostReply(submission, settled.reason));
				break;
			case "not-begun": this.#events.onNotSubmitted(submission, problemOf(settled.stop));
		}
		this.#count();
	}
	#count() {
		this.#unsettled -= 1;
		if (this.#unsettled > 0) return;
		this.#queue.close();
		this.#questions.close();
	}
};
function endOf(answer, { files }, attempt) {
	if (answer.ok) return {
		kind: "answered",
		bytes: files[0].bytes
	};
	const pauseMs = retryPauseMs(answer.error, attempt, Math.random()) ?? 0;
	switch (answer.error.code) {
		case "throttled": return {
			kind: "throttled",
			pauseMs
		};
		case "never-sent": return {
			kind: "unreached",
			pauseMs
		};
		case "server-error":
		case "fate-unknown": return { kind: "strained" };
		default: return { kind: "silent" };
	}
}
const problemOfFile = ({ code, status, message }) => ({
	code,
	message: status === null ? message : `Roe refused the file (${message})`
});
const UNANSWERED = {
	code: "unanswered",
	message: `Roe answered none of ${MOST_SENDS} submissions, and its job list shows that none was accepted`
};
function lostReply({ key }, reason) {
	return {
		code: "submission-unknown",
		message: `the reply to the submission was lost, and Roe's job list could not tell whether there is a job (${reason}); before you send the file again, look in the Roe web app for a job whose metadata holds submission_key ${key}`
	};
}
const problemOf = ({ code, sentence }) => ({
	code,
	message: `not sent: ${sentence}`
});
// build/src/batch.js
async function runBatch(plan, results, options) {
	return await new Batch(plan, results, options).run();
}
var Batch = class {
	#plan;
	#results;
	#options;
	#progress;
	#accepted = new Channel();
	#ended = new Channel();
	#left = new Channel();
	#referring = new Channel();
	#writing = [];
	constructor(plan, results, options) {
		this.#plan = plan;
		this.#results = results;
		this.#options = options;
		this.#progress = new Progress(options.runner, options.clock, plan.fileCount);
	}
	async run() {
		const { limits } = this.#options;
		const shared = {
			...this.#options,
			...limits
		};
		const heartbeat = this.#progress.heartbeat();
		for (const { file, problem } of this.#plan.unsent) await this.#write({
			files: [file],
			key: null
		}, {
			outcome: "not-submitted",
			problem
		});
		for (const taken of this.#plan.takenUp) await this.#takeUp(taken);
		const references = saveReferences(this.#referring, {
			...shared,
			directory: this.#results.directory
		});
		const stages = [
			submitAll(this.#plan.submissions, shared, this.#submitEvents()).finally(() => this.#accepted.close()),
			watchJobs(this.#accepted, shared, this.#watchEvents()).finally(() => {
				this.#ended.close();
				this.#left.close();
			}),
			collectResults(this.#ended, shared, (end, collected) => this.#write(end.job.submission, endingOf(end, collected))).finally(() => this.#referring.close()),
			this.#cancelLeft(),
			references
		];
		const onBug = () => limits.endRun({
			code: "run-failed",
			sentence: "the action itself failed"
		});
		for (const stage of stages) stage.catch(onBug);
		const settled = [...await Promise.allSettled(stages), ...await Promise.allSettled(this.#writing)];
		this.#progress.end();
		await heartbeat;
		for (const stage of settled) if (stage.status === "rejected") throw stage.reason;
		return await references;
	}
	async #takeUp({ job, status, savedAt }) {
		const { clock } = this.#options;
		this.#progress.takenUp(job);
		if (!status.terminal) {
			this.#note({
				event: "accepted",
				key: job.submission.key,
				jobId: job.id
			});
			this.#accepted.push(job);
			return;
		}
		const end = {
			job,
			status,
			seenAtMs: clock.now()
		};
		const data = savedAt === null ? null : await readSavedData(savedAt);
		if (data === null) this.#ended.push(end);
		else await this.#write(job.submission, endingOf(end, {
			ok: true,
			data
		}));
	}
	#submitEvents() {
		const { limits } = this.#options;
		return {
			onSending: ({ key }) => this.#note({
				event: "sending",
				key
			}),
			onAccepted: (job) => {
				this.#note({
					event: "accepted",
					key: job.submission.key,
					jobId: job.id
				});
				this.#progress.accepted(job);
				this.#accepted.push(job);
			},
			onNotSubmitted: (submission, problem) => {
				this.#note({
					event: "no-job",
					key: submission.key
				});
				this.#writeSoon(submission, {
					outcome: "not-submitted",
					problem
				});
			},
			onLost: (submission, problem) => {
				this.#writeSoon(submission, {
					outcome: "lost",
					problem
				});
			},
			onDoubt: (submission, reason) => this.#progress.doubt(submission, reason),
			onStop: (stop) => {
				if (!limits.stopping.aborted) this.#progress.stopped(stop);
				limits.stopSending(stop);
			}
		};
	}
	#note(entry) {
		try {
			this.#options.journal.write(entry);
			return true;
		} catch (error) {
			this.#stopSending(`the run's journal could not be written (${sentenceOf(error)})`);
			return false;
		}
	}
	#stopSending(sentence) {
		const { limits } = this.#options;
		if (limits.stopping.aborted) return;
		const stop = {
			code: "run-failed",
			sentence
		};
		this.#progress.stopped(stop);
		limits.stopSending(stop);
	}
	#watchEvents() {
		return {
			onStatus: (job, status) => this.#progress.status(job, status),
			onTrouble: (error) => this.#progress.trouble(error),
			onEnd: (end) => {
				switch (end.kind) {
					case "ended":
						this.#note({
							event: "ended",
							jobId: end.job.id
						});
						this.#ended.push(end);
						break;
					case "left":
						this.#left.push(end);
						break;
					case "lost": {
						const { job, lastStatus, reason } = end;
						const problem = {
							code: "job-unknown",
							message: reason
						};
						this.#writeSoon(job.submission, {
							outcome: "lost",
							job,
							lastStatus,
							problem
						});
						break;
					}
				}
			}
		};
	}
	async #cancelLeft() {
		const batches = [];
		while (!this.#left.drained) {
			await this.#left.ready();
			batches.push(this.#cancelBatch(this.#left.take()));
		}
		await Promise.all(batches);
	}
	async #cancelBatch(left) {
		const { roe, clock, limits, cancelOnExit } = this.#options;
		const unseen = left.filter(({ lastStatus }) => lastStatus === null).map(({ job }) => job.id);
		const answer = await lookOnce(unseen, roe, limits.cancellingOver);
		const seen = answer ?? new Map();
		const isOpen = (id) => answer === null || seen.get(id) === null || seen.get(id)?.terminal === false;
		const open = left.filter(({ job, lastStatus }) => lastStatus !== null || isOpen(job.id));
		const ids = [...new Set(open.map(({ job }) => job.id))];
		const taken = cancelOnExit ? await cancelJobs(ids, {
			roe,
			clock,
			signal: limits.cancellingOver
		}) : new Set();
		const stop = stopOf(limits.waitingOver);
		for (const { job, lastStatus } of left) {
			const status = lastStatus ?? seen.get(job.id) ?? null;
			if (taken.has(job.id) || status?.terminal) this.#note({
				event: "ended",
				jobId: job.id
			});
			const cancelling = !cancelOnExit ? "off" : taken.has(job.id) ? "taken" : "not-taken";
			const ending = status?.terminal ? endingOf({
				job,
				status,
				seenAtMs: clock.now()
			}, {
				ok: false,
				reason: stop.sentence
			}) : endingOfLeft({
				job,
				lastStatus: status,
				cancelling,
				stop
			});
			await this.#write(job.submission, ending);
		}
	}
	#writeSoon(submission, ending) {
		const writing = this.#write(submission, ending);
		this.#writing.push(writing);
		writing.catch(() => {});
	}
	async #write({ files, key }, ending) {
		for (const file of files) {
			const row = await this.#results.append(await this.#checked({
				file,
				submissionKey: key,
				...ending
			}));
			this.#progress.done(row);
			if (this.#results.trouble !== null) this.#stopSending(this.#results.trouble);
			this.#failFast(row.outcome, row.file.path);
		}
		this.#saveReferences(files, ending);
	}
	#saveReferences(files, ending) {
		if (!this.#options.downloadReferences || ending.outcome !== "succeeded") return;
		const resourceIds = resourceIdsIn(ending.data.outputs?.map(toOutputRecord) ?? []);
		if (resourceIds.length === 0) return;
		this.#referring.push({
			jobId: ending.ended.job.id,
			paths: files.map(({ path }) => path),
			resourceIds
		});
	}
	async #checked(result) {
		const { checks, limits } = this.#options;
		if (result.outcome !== "succeeded" || checks === null) return result;
		const { file, submissionKey, data } = result;
		const record = toRecord({
			...result,
			data: {
				...data,
				outputs: null,
				correctedOutputs: null
			}
		});
		const findings = await checks.evaluate({
			...record,
			outputs: data.outputs
		}, limits.signal);
		return {
			file,
			submissionKey,
			...afterChecks(result, findings)
		};
	}
	#failFast(outcome, path) {
		const { failFast, failOn, limits, cancelOnExit } = this.#options;
		if (!failFast || !failOn.has(outcome) || limits.stopping.aborted) return;
		const stop = {
			code: "fail-fast",
			sentence: `\`fail-fast\` ended the run after ${path}`
		};
		this.#progress.stopped(stop);
		if (cancelOnExit) limits.endRun(stop);
		else limits.stopSending(stop);
	}
};
// build/src/github/without-secrets.js
const OF_A_FORK = {
	reason: "fork-without-secrets",
	sentence: "nothing was submitted: GitHub gives no secrets to a pull request from a fork, so there is no `api-key`",
	advice: "Run the action after the merge (`on: push`), or on a branch of this repository that holds the same changes. `pull_request_target` has the secrets, and whoever opens a pull request would spend them: do not check a fork out there unread"
};
const OF_DEPENDABOT = {
	reason: "dependabot-without-secrets",
	sentence: "nothing was submitted: GitHub gives Dependabot's runs none of the Actions secrets, so there is no `api-key`",
	advice: "To run the action on them too, store the key once more under Settings, Secrets and variables, Dependabot, under the same name; otherwise it runs after the merge (`on: push`)"
};
const EVENTS_OF_FORKS = [
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
];
const EVENTS_OF_DEPENDABOT = [
	...EVENTS_OF_FORKS,
	"push",
	"create",
	"deployment",
	"deployment_status"
];
function withoutSecrets({ name, actors, pullRequest }) {
	if (EVENTS_OF_DEPENDABOT.includes(name) && actors.includes("dependabot[bot]")) return OF_DEPENDABOT;
	return EVENTS_OF_FORKS.includes(name) && pullRequest?.fromFork ? OF_A_FORK : null;
}
// build/src/kept-files.js
async function openFiles({ agentId }, runner, startedAtMs) {
	try {
		const results = await ResultsFile.create(runner.tempDir, runner.scrub);
		const journal = createJournal(runner.tempDir);
		const { runAttempt } = await runner.origin();
		journal.write({
			event: "run",
			agentId,
			atMs: startedAtMs,
			runAttempt
		});
		journal.write({
			event: "results",
			folder: basename(results.directory)
		});
		saveJournalPath(journal, runner);
		return {
			ok: true,
			results,
			journal
		};
	} catch (error) {
		return {
			ok: false,
			problem: `the run could not keep its files in RUNNER_TEMP, ${runner.tempDir} (${sentenceOf(error)}): nothing was submitted; make the folder writable and room on its disk, and run again`
		};
	}
}
function saveJournalPath(journal, runner) {
	try {
		runner.saveState(JOURNAL_STATE, journal.path);
	} catch (error) {
		runner.warning(`The step's state could not be saved (${sentenceOf(error)}): if this step is killed, its jobs at Roe keep running.`);
	}
}
// build/src/limits.js
const GRACE = {
	inFlightMs: 15e3,
	cancellingMs: 45e3
};
const GRACE_WHEN_CANCELLED = {
	inFlightMs: 1500,
	cancellingMs: 4500
};
function startLimits(clock, deadlineMs, timeout, cancelled) {
	const stopping = new AbortController();
	const waitingOver = new AbortController();
	const breakOff = new AbortController();
	const cancellingOver = new AbortController();
	const released = new AbortController();
	const timers = [];
	const after = (ms, act) => {
		const wait = async () => {
			await clock.sleep(ms, released.signal);
			if (!released.signal.aborted) act();
		};
		timers.push(wait());
	};
	const end = (stop, grace) => {
		stopping.abort(stop);
		waitingOver.abort(stop);
		after(grace.inFlightMs, () => breakOff.abort(stop));
		after(grace.cancellingMs, () => cancellingOver.abort(stop));
	};
	const onCancelled = () => end({
		code: "run-cancelled",
		sentence: "the workflow run was cancelled"
	}, GRACE_WHEN_CANCELLED);
	after(deadlineMs - clock.now(), () => end({
		code: "timeout",
		sentence: `\`timeout\` (${timeout}) ran out`
	}, GRACE));
	if (cancelled.aborted) onCancelled();
	else cancelled.addEventListener("abort", onCancelled);
	return {
		stopping: stopping.signal,
		waitingOver: waitingOver.signal,
		signal: breakOff.signal,
		cancellingOver: cancellingOver.signal,
		get cancelled() {
			return cancelled.aborted;
		},
		stopSending: (stop) => stopping.abort(stop),
		endRun: (stop) => end(stop, GRACE),
		release: async () => {
			cancelled.removeEventListener("abort", onCancelled);
			released.abort();
			await Promise.all(timers);
		}
	};
}
// build/src/log/evidence-log.js
const MOST_IDS = 20;
function logReferences(runner, references) {
	if (references.length === 0) return;
	const [missing, ...others] = references.filter(({ savedAs }) => savedAs === null);
	const bytes = references.reduce((sum, reference) => sum + (reference.bytes ?? 0), 0);
	const saved = references.length - (missing === void 0 ? 0 : others.length + 1);
	runner.info(`${counted(saved, "reference")} saved in ${REFERENCES}/, ${(bytes / 1e6).toFixed(1)} MB.`);
	if (missing === void 0) return;
	runner.warning(`${counted(others.length + 1, "reference")} in the results could not be saved, the first for ${missing.paths[0]}: ${missing.problem}. ${REFERENCES}/index.json in the results lists them all.`);
}
function logPurge(runner, asked, left) {
	runner.info(`Purged at Roe: the data of ${counted(asked - left.length, "job")}.`);
	const [first] = left;
	if (first === void 0) return;
	const ids = left.map(({ jobId }) => jobId);
	runner.warning(`Roe may still hold data of ${counted(left.length, "job")} (${listSome(ids, MOST_IDS)}): ${first.reason}. Delete it in the Roe web app.`);
}
// build/src/agent/version.js
const RESERVED_KEY = "metadata";
function findFileInput(version, choice) {
	if (choice.fileInput !== null) {
		const named = version.inputs.find(({ key }) => key === choice.fileInput);
		if (named) return {
			ok: true,
			definition: named
		};
		return {
			ok: false,
			problem: `${`\`file-input\` names \`${choice.fileInput}\`, which is not an input of this agent version`}; it takes ${listed(version.inputs)}`
		};
	}
	const free = version.inputs.filter(({ key }) => !Object.hasOwn(choice.agentInputs, key));
	const candidates = choice.sendAs === "text" ? [free] : [free.filter(takesFiles), free.filter(({ key }) => version.engineFileKeys.includes(key))];
	for (const [only, ...others] of candidates) if (only && others.length === 0) return {
		ok: true,
		definition: only
	};
	const [only, ...others] = version.inputs.filter(takesFiles);
	return {
		ok: false,
		problem: `${only !== void 0 && others.length === 0 && !free.includes(only) ? `\`inputs\` sets \`${only.key}\`, the only input of this agent version that takes a file: leave it out, or name another in \`file-input\`` : "it is not clear which input of this agent version takes the file: name it in `file-input`"}; it takes ${listed(version.inputs)}`
	};
}
function inputProblems(version, fileKey, choice) {
	const problems = [];
	for (const [key, value] of Object.entries(choice.agentInputs)) if (key === fileKey) problems.push(`\`inputs\` sets \`${key}\`, which takes the file`);
	else if (!version.inputs.some((definition) => definition.key === key)) problems.push(`\`inputs\` sets \`${key}\`, which is not an input of this agent version`);
	else if (value === "") problems.push(`\`inputs\` gives \`${key}\` an empty text, which Roe does not accept`);
	const given = (key) => key === fileKey || Object.hasOwn(choice.agentInputs, key);
	for (const { key, description } of version.inputs.filter((definition) => !given(definition.key))) problems.push(`\`inputs\` lacks \`${key}\`${description === "" ? "" : ` (${description})`}`);
	if (version.inputs.some(({ key }) => key === RESERVED_KEY)) problems.push(`the agent has an input named \`${RESERVED_KEY}\`, a name that Roe keeps for each job's metadata`);
	return problems.length === 0 ? [] : [...problems, `this agent version takes ${listed(version.inputs)}`];
}
const takesFiles = ({ dataType }) => !dataType.startsWith("text/") && dataType !== "application/json";
const listed = (inputs) => inputs.length === 0 ? "no inputs at all" : inputs.map(({ key, dataType }) => `\`${key}\` (${dataType})`).join(", ");
function accepts(dataType, contentType) {
	if (dataType === contentType || dataType === "*/*" || dataType.startsWith("text/")) return true;
	if (dataType === "application/octet-stream" || contentType === "application/octet-stream") return true;
	return dataType.endsWith("/*") && contentType.startsWith(dataType.slice(0, -1));
}
// build/src/agent/preflight.js
const MOST_TRIES$1 = 5;
async function preflight(roe, choice, clock, signal) {
	let trouble = null;
	for (let attempt = 0;; attempt += 1) {
		const answer = await roe.agentVersion(choice.agentId, choice.agentVersionId, signal);
		if (answer.ok) return pin(answer.value, choice);
		if (answer.error.code === "stopped") return {
			ok: false,
			problems: [stoppedSentence(stopOf(signal), trouble, choice)]
		};
		trouble = answer.error;
		const pauseMs = retryPauseMs(answer.error, attempt, Math.random());
		if (pauseMs === null || attempt + 1 === MOST_TRIES$1 || signal.aborted) return {
			ok: false,
			problems: [sentenceFor(answer.error, choice)]
		};
		await clock.sleep(pauseMs, signal);
	}
}
function pin(version, choice) {
	const found = findFileInput(version, choice);
	if (!found.ok) return {
		ok: false,
		problems: [found.problem]
	};
	const problems = inputProblems(version, found.definition.key, choice);
	return problems.length === 0 ? {
		ok: true,
		agent: {
			version,
			fileInput: found.definition
		}
	} : {
		ok: false,
		problems
	};
}
const agentOf = ({ agentId, agentVersionId }) => `agent ${agentId}${agentVersionId === null ? "" : `, version ${agentVersionId}`}`;
function stoppedSentence({ sentence }, trouble, choice) {
	const why = trouble === null ? "" : ` (${trouble.message})`;
	return `${sentence} before ${agentOf(choice)} had been read${why}, and nothing was submitted`;
}
function sentenceFor(error, choice) {
	const agent = agentOf(choice);
	const unreadable = `${agent} could not be read (${error.message}): check \`base-url\` and the network, then run again`;
	switch (error.code) {
		case "unauthorized": return `Roe does not know the API key (${error.message}): check the secret behind \`api-key\`; keys are made under Settings in the Roe web app`;
		case "out-of-credits": return `the organization is out of credits (${error.message}): add some in the Roe web app`;
		case "forbidden": return `the API key is known but may not use ${agent} (${error.message}): ask an administrator of the organization for access to the agent`;
		case "not-found": return `${agent} was not found (${error.message}): check \`agent-id\` and \`agent-version-id\` against the agent's address in the Roe web app, and that the key belongs to the agent's organization`;
		case "refused":
			if (error.status !== null && error.status < 400) return unreadable;
			return `Roe refused to show ${agent} (${error.message}): check \`organization-id\`, which must be the key's own`;
		default: return unreadable;
	}
}
// build/src/checks/unevaluated.js
function causeOf({ aborted, reason }) {
	if (reason instanceof TimeLimitError) return {
		kind: "too-long",
		limitMs: reason.limitMs
	};
	return aborted ? { kind: "run-ended" } : {
		kind: "no-thread",
		reason: "it gave no answer"
	};
}
const INPUT = {
	schema: "`output-schema`",
	expected: "`expected`",
	"reject-when": "`reject-when`"
};
const ENDLESS = {
	schema: "a `pattern` in it may be one that backtracks without end",
	expected: "a `$pattern` in the expected result may be one that backtracks without end",
	"reject-when": "a function in it may call itself without end, or a regular expression backtrack without end"
};
function unevaluated([first, ...others], cause) {
	if (first === void 0) return [];
	const after = `since ${INPUT[first]} before it could not be`;
	return [broken(first, `${INPUT[first]} could not be evaluated on this result: ${because(first, cause)}`), ...others.map((kind) => broken(kind, `${INPUT[kind]} was not evaluated on this result, ${after}`))];
}
function because(kind, cause) {
	switch (cause.kind) {
		case "too-long": return `it had not ended after ${cause.limitMs / 1e3} s and was stopped; ${ENDLESS[kind]}`;
		case "too-large": return `it took more than ${cause.limitMb} MB of memory and was stopped; make it keep less, or look for what in it has no end`;
		case "no-thread": return `the thread for checks ended (${cause.reason}); run again`;
		case "run-ended": return "the run ended before it did; run again to have it evaluated";
	}
}
// build/src/checks/check-thread.js
const CHECKER = new URL(import.meta.url.endsWith(".ts") ? "../checker.ts" : "../checker/index.js", import.meta.url);
const STARTING_MS = 6e4;
const MB = 2 ** 20;
const LOOK_AT_MEMORY_MS = 100;
const HARD_LIMIT_TIMES = 4;
var CheckThread = class CheckThread {
	#worker;
	#options;
	#replies = new Channel();
	#end = null;
	constructor(conditions, options) {
		this.#options = options;
		const closed = {
			env: {},
			argv: [],
			execArgv: [],
			stdout: true,
			stderr: true
		};
		const resourceLimits = { maxOldGenerationSizeMb: options.memoryMb * HARD_LIMIT_TIMES };
		this.#worker = new Worker(options.checker ?? CHECKER, {
			...closed,
			resourceLimits,
			workerData: conditions
		});
		this.#worker.on("message", (reply) => this.#replies.push(reply));
		this.#worker.on("error", (error) => {
			this.#end ??= {
				kind: "no-thread",
				reason: sentenceOf(error)
			};
		});
		this.#worker.on("exit", (code) => {
			this.#end ??= {
				kind: "no-thread",
				reason: `exit code ${code}`
			};
			this.#replies.close();
		});
		this.#worker.unref();
	}
	static async start(conditions, options, signal) {
		let thread;
		try {
			thread = new CheckThread(conditions, options);
		} catch (error) {
			return {
				ok: false,
				reason: sentenceOf(error)
			};
		}
		return await withTimeLimit(options.clock, STARTING_MS, signal, async (within) => {
			const reply = await thread.#next(within);
			if (reply?.about === "conditions") return {
				ok: true,
				thread,
				unusable: reply.unusable
			};
			const reason = within.aborted ? sentenceOf(within.reason) : "it gave no answer";
			const end = thread.stop({
				kind: "no-thread",
				reason
			});
			return {
				ok: false,
				reason: end.kind === "no-thread" ? end.reason : reason
			};
		});
	}
	get hasEnded() {
		return this.#end !== null;
	}
	async ask(question, kinds, signal, onFindings) {
		const answered = new AbortController();
		const watching = this.#watchMemory(AbortSignal.any([signal, answered.signal]));
		try {
			this.#worker.postMessage(question);
			for (let kind = 0; kind < kinds; kind += 1) {
				const reply = await this.#next(signal);
				if (reply?.about !== "question") return this.stop(causeOf(signal));
				onFindings(reply.findings);
			}
			return null;
		} finally {
			answered.abort("answered");
			await watching;
		}
	}
	stop(cause) {
		this.#end ??= cause;
		this.#worker.terminate();
		return this.#end;
	}
	async #next(signal) {
		await this.#replies.ready(signal);
		if (signal.aborted) await setImmediate();
		return this.#replies.take(1)[0] ?? null;
	}
	async #watchMemory(over) {
		const { clock, memoryMb } = this.#options;
		const look = async () => {
			const { used_heap_size: bytes } = await this.#worker.getHeapStatistics();
			if (bytes > memoryMb * MB) this.stop({
				kind: "too-large",
				limitMb: memoryMb
			});
		};
		while (!over.aborted) {
			await clock.sleep(LOOK_AT_MEMORY_MS, over);
			if (!over.aborted) look().catch(() => {});
		}
	}
};
// build/src/checks/result-checks.js
const LIMIT_MS = 1e4;
const LEAST_LIMIT_MS = 1e3;
const MEMORY_MB = 1024;
var ResultChecks = class ResultChecks {
	#conditions;
	#kinds;
	#golden;
	#options;
	#limitMs;
	#thread = null;
	#turn = Promise.resolve();
	constructor(conditions, golden, options) {
		this.#conditions = conditions;
		this.#kinds = kindsOf(conditions);
		this.#golden = golden;
		this.#options = {
			limitMs: LIMIT_MS,
			memoryMb: MEMORY_MB,
			...options
		};
		this.#limitMs = this.#options.limitMs;
	}
	static async open(conditions, golden, options) {
		const checks = new ResultChecks(conditions, golden, options);
		const started = await checks.#start(new AbortController().signal);
		if (started.ok && Object.keys(started.unusable).length === 0) return {
			ok: true,
			checks
		};
		checks.close();
		if (started.ok) return {
			ok: false,
			unusable: started.unusable
		};
		const problem = `the thread that evaluates checks could not be started (${started.reason})`;
		return {
			ok: false,
			unusable: Object.fromEntries(checks.#kinds.map((kind) => [kind, problem]))
		};
	}
	async evaluate(result, signal) {
		const { file, outputs, status, cost, durationMs } = result;
		const question = {
			file,
			outputs,
			status,
			cost,
			durationMs,
			golden: this.#golden.get(file.path) ?? null
		};
		const findings = this.#turn.then(() => this.#evaluate(question, signal));
		this.#turn = findings.catch(() => {});
		return await findings;
	}
	close() {
		this.#thread?.stop({ kind: "run-ended" });
	}
	async #evaluate(question, signal) {
		const answers = [];
		const cause = await this.#ask(question, signal, (findings) => answers.push(findings));
		if (cause === null) return answers.flat();
		return [...answers.flat(), ...unevaluated(this.#kinds.slice(answers.length), cause)];
	}
	async #ask(question, signal, onFindings) {
		if (signal.aborted) return { kind: "run-ended" };
		const running = this.#thread;
		const started = running?.hasEnded === false ? {
			ok: true,
			thread: running
		} : await this.#start(signal);
		if (!started.ok) return signal.aborted ? { kind: "run-ended" } : {
			kind: "no-thread",
			reason: started.reason
		};
		const { clock, limitMs } = this.#options;
		const cause = await withTimeLimit(clock, this.#limitMs, signal, (within) => started.thread.ask(question, this.#kinds.length, within, onFindings));
		if (cause === null) this.#limitMs = limitMs;
		if (cause?.kind === "too-long") this.#limitMs = Math.min(limitMs, Math.max(LEAST_LIMIT_MS, this.#limitMs / 2));
		return cause;
	}
	async #start(signal) {
		const started = await CheckThread.start(this.#conditions, this.#options, signal);
		if (started.ok) this.#thread = started.thread;
		return started;
	}
};
// build/src/checks/load.js
async function loadChecks(choice, files, workspace, clock) {
	const { outputSchema, expected, rejectWhen } = choice;
	const schema = await tryToRead(outputSchema, (name) => readInside(workspace, name));
	const golden = await tryToRead(expected, (template) => readGolden(template, files, workspace));
	const conditions = {
		schema: schema.value,
		expected: golden.value !== null,
		rejectWhen
	};
	const opened = kindsOf(conditions).length > 0 ? await ResultChecks.open(conditions, golden.value ?? NO_GOLDEN, { clock }) : null;
	const unusable = opened?.ok === false ? opened.unusable : {};
	const problems = problemsOf(choice, {
		schema: schema.problem,
		expected: golden.problem,
		...unusable
	});
	if (problems.length > 0) {
		if (opened?.ok) opened.checks.close();
		return {
			ok: false,
			problems
		};
	}
	const lacks = ({ path }) => golden.value?.has(path) === false;
	const withoutGolden = files.filter(lacks).map(({ path }) => path);
	return {
		ok: true,
		checks: opened?.ok ? opened.checks : null,
		withoutGolden
	};
}
const NO_GOLDEN = new Map();
async function tryToRead(name, read) {
	if (name === null) return { value: null };
	try {
		return { value: await read(name) };
	} catch (error) {
		return {
			value: null,
			problem: sentenceOf(error)
		};
	}
}
function problemsOf({ outputSchema, expected }, unusable) {
	const what = {
		schema: `\`output-schema\` names ${outputSchema}, which cannot be used as a JSON Schema`,
		expected: `\`expected\` is ${expected}, which cannot be used`,
		"reject-when": "`reject-when` cannot be used as a JSONata expression"
	};
	return KINDS.flatMap((kind) => unusable[kind] === void 0 ? [] : [`${what[kind]}: ${unusable[kind]}`]);
}
async function readGolden(template, files, workspace) {
	const golden = new Map();
	for (const { path } of files) {
		const name = fillIn(template, path);
		const text = await readInside(workspace, name).catch((error) => {
			if (error instanceof Error && "code" in error) return null;
			throw error;
		});
		if (text === null) continue;
		lookAtGolden(name, text);
		golden.set(path, text);
	}
	if (golden.size === 0) throw new Error("no file has an expected result there");
	return golden;
}
async function readInside(workspace, name) {
	const names = workspaceNames(workspace);
	const absolutePath = names.pathOf(name);
	const real = absolutePath === null ? null : await realpath(absolutePath);
	if (real === null || !names.nameOf(real)) throw new Error(`${name} is outside the workspace`);
	return (await readFile(real, "utf8")).replace(/^\uFEFF/, "");
}
function lookAtGolden(name, text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw new Error(`${name} is not JSON`);
	}
	const problem = notationProblem(value);
	if (problem !== null) throw new Error(`${name}: ${problem}`);
}
// build/src/files/changed.js
const MOST_LISTED = 3e3;
function changeSourceOf({ name, pullRequest, range }) {
	if (pullRequest !== null) {
		const { number, changedFiles } = pullRequest;
		return changedFiles !== null && changedFiles > MOST_LISTED ? TOO_MANY : {
			kind: "pull-request",
			number
		};
	}
	if (/^(pull_request|merge_group)/.test(name) && range === null) return UNREADABLE_EVENT;
	if (range === null) return {
		kind: "none",
		why: `a run by \`${name}\` changes no files`
	};
	const [first, ...others] = [range.base, range.defaultBranch].filter((base) => base !== null);
	if (first === void 0) return NO_BASE;
	return {
		kind: "range",
		bases: [first, ...others],
		head: range.head
	};
}
const TOO_MANY = {
	kind: "unknown",
	why: "it changes more files than GitHub lists"
};
const UNREADABLE_EVENT = {
	kind: "unknown",
	why: "GitHub's file about the event could not be read"
};
const NO_BASE = {
	kind: "unknown",
	why: "GitHub has no earlier commit to compare it with"
};
function keepChanged(files, paths) {
	return files.filter(({ path }) => paths.has(path));
}
// build/src/files/ask-changes.js
async function askChanges(event, github, signal) {
	const source = changeSourceOf(event);
	if (source.kind === "none" || source.kind === "unknown") return {
		ok: true,
		changes: source
	};
	const permission = source.kind === "range" ? "contents: read" : "pull-requests: read";
	if (github === null) return {
		ok: false,
		problem: unasked(`\`github-token\` is empty, and a token with \`${permission}\` is needed`)
	};
	const asked = source.kind === "range" ? await askRange(source, github, signal) : known(await github.pullRequestPaths(source.number, signal));
	return asked.ok ? {
		ok: true,
		changes: asked.value
	} : {
		ok: false,
		problem: unasked(advice(asked.error, permission))
	};
}
function isElsewhere(changes, workspace) {
	if (changes.kind !== "known" || changes.paths.size === 0) return false;
	return ![...changes.paths].some((path) => existsSync(join(workspace, path)));
}
async function askRange({ bases, head }, github, signal) {
	for (const base of bases) {
		const asked = await github.pathsSince(base, head, signal);
		if (asked.ok || asked.error.code !== "not-found") return known(asked);
	}
	const readable = await github.commit(head, signal);
	return readable.ok ? {
		ok: true,
		value: NO_BASE
	} : readable;
}
function known(asked) {
	if (!asked.ok) return asked;
	return {
		ok: true,
		value: asked.value === null ? TOO_MANY : {
			kind: "known",
			paths: asked.value
		}
	};
}
function unasked(reason) {
	return {
		code: "changes-unknown",
		message: `\`changed-only\` could not learn what the event changed, and nothing was submitted: ${reason}`
	};
}
function advice({ code, message }, permission) {
	switch (code) {
		case "unauthorized": return `${message}; check \`github-token\``;
		case "forbidden":
		case "not-found": return `${message}; give the workflow job \`${permission}\` under \`permissions\``;
		default: return `${message}; run again`;
	}
}
// build/src/files/shard.js
function filesOfShard(files, { index, total }) {
	const shardOf = split(files, total);
	return files.filter((file) => shardOf.get(contentOf(file)) === index);
}
function split(files, total) {
	const row = [...new Map(files.map((file) => [contentOf(file), lengthOf(file)]))].map(([content, length]) => ({
		content,
		length,
		place: placeOf(content)
	}));
	row.sort((a, b) => a.place < b.place ? -1 : 1);
	const all = row.reduce((sum, { length }) => sum + length, 0);
	const shardOf = new Map();
	let before = 0;
	for (const { content, length } of row) {
		shardOf.set(content, Math.floor(before * total / all));
		before += length;
	}
	return shardOf;
}
const contentOf = ({ sha256, path }) => sha256 ?? `unreadable ${path}`;
const lengthOf = ({ bytes }) => Math.max(1, bytes);
const placeOf = (content) => createHash("sha256").update(content).digest("hex");
// build/src/log/plan-log.js
const MOST_NAMES = 10;
function logFound(runner, found, ifNoFilesFound) {
	const ignored = found.files.length === 0 && ifNoFilesFound === "ignore";
	for (const pattern of ignored ? [] : found.emptyPatterns) runner.warning(`The pattern ${pattern} in \`files\` matched no file.`);
	if (found.refused.length > 0) {
		const names = listSome(found.refused, MOST_NAMES);
		runner.warning(`Not sent, because they are not regular files inside the workspace (links are not followed): ${names}.`);
	}
	runner.info(`${counted(found.files.length, "file")} matched, ${megabytes(sumOfBytes(found.files))} in all.`);
}
function logShard(runner, files, matched, { index, total }) {
	const share = `${files.length} of ${counted(matched, "file")}, ${megabytes(sumOfBytes(files))}`;
	runner.info(`This is leg ${index} of the legs 0 to ${total - 1}: it takes ${share}.`);
}
function logChanges(runner, changes, kept) {
	switch (changes.kind) {
		case "known": {
			const { size } = changes.paths;
			runner.info(`${kept} of them changed; the event adds or changes ${counted(size, "file")} in all.`);
			return;
		}
		case "none":
			runner.notice(`\`changed-only\` sends all ${counted(kept, "matched file")}: ${changes.why}.`);
			return;
		case "unknown": runner.warning(`\`changed-only\` sends all ${counted(kept, "matched file")}, since what the event changed cannot be known: ${changes.why}.`);
	}
}
function logElsewhere(runner) {
	runner.warning("`changed-only` found nothing that the event changed in the workspace. It compares paths from the top of the repository with paths from the top of the workspace: check the repository out there.");
}
function logPlan(runner, plan, agent) {
	const { version, fileInput } = agent;
	runner.info(`Agent: ${version.agentName}, version ${version.versionName}; every job goes to ${version.versionId}.`);
	const files = plan.submissions.flatMap((submission) => submission.files);
	const twins = files.length - plan.submissions.length;
	const alike = twins === 0 ? "" : ` (${counted(twins, "file")} with the same content as another share its job)`;
	runner.info(`${counted(plan.submissions.length, "submission")} through the input \`${fileInput.key}\`${alike}.`);
	for (const [contentType, example] of mismatches(files, fileInput.dataType)) runner.warning(`The input \`${fileInput.key}\` takes ${fileInput.dataType}, and ${example.path} looks like ${contentType}; it is sent anyway.`);
}
function logWithoutGolden(runner, paths) {
	if (paths.length > 0) runner.notice(`${counted(paths.length, "file")} without an expected result: ${listSome(paths, MOST_NAMES)}.`);
}
function mismatches(files, dataType) {
	const found = new Map();
	for (const file of files) if (!accepts(dataType, file.contentType) && !found.has(file.contentType)) found.set(file.contentType, file);
	return found;
}
const sumOfBytes = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);
function megabytes(bytes) {
	return bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
// build/src/submissions/resume.js
const LONGEST_AGO_MS = 26784e5;
async function takeUp(submissions, earlier, options) {
	const known = await lookAtEarlier(submissions, earlier, options);
	const listed = await listEarlier(submissions.filter((submission) => !known.has(submission) && earlier.get(submission.key)?.jobId !== null), options);
	if (!listed.ok) return listed;
	const nowMs = options.clock.now();
	return answered([...known, ...listed.value].flatMap(([submission, { id, status }]) => {
		if (worth(status) === 0) return [];
		const job = {
			id,
			submission,
			acceptedAtMs: status.createdAtMs ?? nowMs,
			reused: status.terminal
		};
		const saved = earlier.get(submission.key);
		return [{
			job,
			status,
			savedAt: options.useSaved && saved?.jobId === id ? saved.savedAt : null
		}];
	}));
}
async function lookAtEarlier(submissions, earlier, { roe, signal }) {
	const ids = submissions.flatMap(({ key }) => earlier.get(key)?.jobId ?? []);
	const statuses = ids.length === 0 ? null : await lookOnce([...new Set(ids)], roe, signal);
	const seen = new Map();
	for (const submission of submissions) {
		const id = earlier.get(submission.key)?.jobId;
		const status = id && statuses?.get(id);
		if (id && status) seen.set(submission, {
			id,
			status
		});
	}
	return seen;
}
async function listEarlier(submissions, { roe, clock, signal }) {
	const best = new Map();
	const [first] = submissions;
	if (first === void 0) return answered(best);
	const byKey = new Map(submissions.map((submission) => [submission.key, submission]));
	const sinceMs = clock.now() - LONGEST_AGO_MS;
	const listing = await listJobs({
		roe,
		clock,
		signal,
		agentId: first.agentId,
		sinceMs
	}, ({ metadata }) => byKey.has(metadata.submission_key ?? ""));
	if (!listing.ok) return listing;
	for (const job of listing.value) {
		const submission = byKey.get(job.metadata.submission_key ?? "");
		const known = submission && best.get(submission);
		if (submission && (!known || worth(job.status) > worth(known.status))) best.set(submission, job);
	}
	return answered(best);
}
function worth(status) {
	if (!status.terminal) return 1;
	return status.name === "SUCCESS" || status.name === "CACHED" ? 2 : 0;
}
// build/src/prepare.js
async function prepare(inputs, options) {
	const { runner, origin, roe, clock } = options;
	const unneeded = new AbortController();
	const signal = AbortSignal.any([options.signal, unneeded.signal]);
	const checking = preflight(roe, inputs, clock, signal);
	const asking = inputs.changedOnly ? askWhatChanged(options, signal) : null;
	const { findFiles } = await import("../shared/find.js");
	const found = await findFiles(inputs.patterns, runner.workspace);
	logFound(runner, found, inputs.ifNoFilesFound);
	const { matched, halt } = await chooseFiles(found, asking, runner);
	const files = filesOfLeg(found, matched, inputs.shard, runner);
	const nothing = {
		plan: EMPTY_PLAN,
		checks: null,
		agent: null
	};
	if (files.length === 0 || halt !== null) {
		unneeded.abort();
		await Promise.all([checking, asking]);
		if (halt === null) return {
			...nothing,
			foregone: nothingToDo(inputs, found.files.length, matched.length)
		};
		return {
			...nothing,
			plan: haltedPlan(files, halt),
			foregone: {
				conclusion: "failure",
				sentence: halt.message
			}
		};
	}
	const [checked, loaded] = await Promise.all([checking, loadChecks(inputs, files, runner.workspace, clock)]);
	if (!checked.ok || !loaded.ok) {
		if (loaded.ok) loaded.checks?.close();
		const problems = [checked, loaded].flatMap((part) => part.ok ? [] : part.problems);
		const message = problems.length === 1 ? `${problems[0]}` : `nothing was submitted:\n- ${problems.join("\n- ")}`;
		const plan = haltedPlan(files, {
			code: "preflight-failed",
			message
		});
		return {
			...nothing,
			plan,
			foregone: {
				conclusion: "failure",
				sentence: message
			}
		};
	}
	const planned = planSubmissions(files, checked.agent, {
		...inputs,
		matched
	}, origin);
	const plan = inputs.resume && origin.runAttempt > 1 ? await resumed(planned, inputs, options) : planned;
	if (plan.halt === null) logPlan(runner, plan, checked.agent);
	logWithoutGolden(runner, loaded.withoutGolden);
	const prepared = {
		plan,
		checks: loaded.checks,
		agent: checked.agent.version
	};
	if (plan.halt) return {
		...prepared,
		foregone: {
			conclusion: "failure",
			sentence: plan.halt.message
		}
	};
	if (inputs.dryRun) return {
		...prepared,
		plan: dryPlan(plan),
		foregone: dryVerdict(plan)
	};
	return {
		...prepared,
		foregone: null
	};
}
async function askWhatChanged({ runner, github }, signal) {
	return await askChanges(await runner.event(), github, signal);
}
async function chooseFiles(found, asking, runner) {
	const { files } = found;
	if (found.unreadableFolder !== null) return {
		matched: files,
		halt: unreadableFolder(found.unreadableFolder)
	};
	if (asking === null || files.length === 0) return {
		matched: files,
		halt: null
	};
	const asked = await asking;
	if (!asked.ok) return {
		matched: files,
		halt: asked.problem
	};
	const { changes } = asked;
	const kept = changes.kind === "known" ? keepChanged(files, changes.paths) : files;
	logChanges(runner, changes, kept.length);
	if (kept.length === 0 && isElsewhere(changes, runner.workspace)) logElsewhere(runner);
	return {
		matched: kept,
		halt: null
	};
}
function filesOfLeg(found, matched, shard, runner) {
	if (shard === null) return matched;
	const chosen = new Set(matched);
	const files = filesOfShard(found.files, shard).filter((file) => chosen.has(file));
	logShard(runner, files, matched.length, shard);
	return files;
}
const UNCHANGED = {
	conclusion: "skipped",
	sentence: "none of the matched files was changed, and `changed-only` is set",
	reason: "no-files-changed"
};
function dryVerdict({ submissions, takenUp, unsent }) {
	return {
		conclusion: "skipped",
		sentence: `dry run, nothing was submitted: ${[
			`${counted(submissions.length, "submission")} would be sent`,
			...takenUp.length === 0 ? [] : [`${counted(takenUp.length, "job")} of earlier attempts taken up`],
			...unsent.length === 0 ? [] : [`${counted(unsent.length, "file")} left out`]
		].join(", ")}`,
		reason: "dry-run"
	};
}
async function resumed(plan, { artifactName, deleteData }, options) {
	const earlier = await readEarlierResults(options.runner, artifactName);
	const taken = await takeUp(plan.submissions, earlier, {
		...options,
		useSaved: deleteData
	});
	if (taken.ok) return withTakenUp(plan, taken.value);
	const message = `what earlier attempts left at Roe could not be read (${taken.error.message}), and nothing was submitted, since it could be paid twice: run again, or set \`resume: false\``;
	return withHalt(plan, {
		code: "resume-failed",
		message
	});
}
function unreadableFolder(path) {
	return {
		code: "unreadable-folder",
		message: `the folder ${path} could not be read: nothing was submitted; make it readable for the runner's user, or narrow \`files\``
	};
}
function withoutFiles({ patterns, ifNoFilesFound }) {
	const sentence = `no file matched \`files\` (${patterns.join(", ")})`;
	if (ifNoFilesFound === "error") return {
		conclusion: "failure",
		sentence: `${sentence}: check the patterns, and that a checkout step comes before; \`if-no-files-found\` can allow this`
	};
	return {
		conclusion: "skipped",
		sentence,
		reason: "no-files-found"
	};
}
function nothingToDo(inputs, found, matched) {
	if (found === 0) return withoutFiles(inputs);
	return matched === 0 || inputs.shard === null ? UNCHANGED : withoutFilesInShard(inputs.shard, matched);
}
function withoutFilesInShard({ index, total }, matched) {
	return {
		conclusion: "skipped",
		sentence: `none of the ${counted(matched, "matched file")} is for leg ${index} of the legs 0 to ${total - 1}`,
		reason: "no-files-in-shard"
	};
}
// build/src/results/purge.js
const CALLS_AT_ONCE = 8;
const MOST_TRIES = 4;
function purgeable(rows, unsaved) {
	const ids = new Set();
	for (const { jobId, status, outcome } of rows) {
		const ended = status?.name === "SUCCESS" || status?.name === "FAILURE" || status?.name === "CANCELLED";
		const id = jobId === null ? null : parseJobId(jobId);
		if (id !== null && ended && outcome !== "lost" && !unsaved.has(id)) ids.add(id);
	}
	for (const { jobId, outcome } of rows) if (jobId !== null && outcome === "lost") ids.delete(jobId);
	return [...ids];
}
async function purgeJobs(ids, options) {
	const left = [];
	await forEachConcurrently(ids, CALLS_AT_ONCE, async (jobId) => {
		const reason = await purgeOne(jobId, options);
		if (reason !== null) left.push({
			jobId,
			reason
		});
	});
	return left.sort((a, b) => a.jobId < b.jobId ? -1 : 1);
}
async function purgeOne(id, { roe, clock, signal }) {
	let reason = "there was no time left for it";
	for (let attempt = 0;; attempt += 1) {
		const answer = await roe.purge(id, signal);
		if (answer.ok) return answer.value.problem;
		if (answer.error.code === "stopped") return reason;
		reason = answer.error.message;
		const pauseMs = retryPauseMs(answer.error, attempt, Math.random());
		if (pauseMs === null || attempt + 1 === MOST_TRIES || signal.aborted) return reason;
		await clock.sleep(pauseMs, signal);
	}
}
// build/src/run.js
async function run(world) {
	const { runner, clock } = world;
	const startedAtMs = clock.now();
	try {
		const given = readInputs(runner);
		return given.ok ? await carryOut(given, world, startedAtMs) : await refuse(given, world, startedAtMs);
	} catch (error) {
		logCrash(error, runner);
		return await conclude(crashVerdict(error), world, startedAtMs);
	}
}
async function carryOut({ inputs, apiKey, githubToken }, world, startedAtMs) {
	const { runner, clock } = world;
	const roe = world.connect(inputs, apiKey);
	const origin = await runner.origin();
	const github = githubToken === "" ? null : world.openGitHub(githubToken, origin.repository);
	const timeout = durationText(inputs.timeoutMs);
	const limits = startLimits(clock, startedAtMs + inputs.timeoutMs, timeout, world.cancelled);
	try {
		const kept = await openFiles(inputs, runner, startedAtMs);
		if (!kept.ok) return await conclude({
			conclusion: "failure",
			sentence: kept.problem
		}, world, startedAtMs);
		const { results, journal } = kept;
		const { report, references } = await toEnd(inputs, results, {
			...inputs,
			runner,
			roe,
			clock,
			limits,
			journal,
			origin,
			github,
			startedAtMs
		});
		logReferences(runner, references);
		const hurry = limits.cancelled ? limits.cancellingOver : null;
		const commenting = {
			...inputs,
			runner,
			github,
			clock,
			cancelled: world.cancelled
		};
		const delivery = {
			...inputs,
			hurry,
			postComment: (written, links) => postComment(written, {
				...commenting,
				...links
			})
		};
		const { saved } = await deliver(report, results, delivery, runner);
		if (saved || hurry === null) note(journal, { event: "delivered" });
		await results.close();
		if (inputs.deleteData) await deleteData(report, references, saved && hurry === null, {
			runner,
			roe,
			clock
		});
		return report.verdict;
	} finally {
		await limits.release();
	}
}
async function toEnd(inputs, results, options) {
	const { runner, clock, limits, journal, origin, startedAtMs } = options;
	const { plan, checks, agent, foregone } = await prepare(inputs, {
		...options,
		signal: limits.stopping
	});
	let crash = null;
	const references = await runBatch(plan, results, {
		...options,
		checks
	}).catch(async (error) => {
		crash = crashVerdict(error);
		logCrash(error, runner);
		await loseTheRest(plan, results, crash.sentence);
		return [];
	});
	checks?.close();
	if (!limits.waitingOver.aborted && crash === null) note(journal, { event: "finished" });
	const ingredients = {
		origin,
		agent,
		startedAtMs,
		finishedAtMs: clock.now(),
		shard: inputs.shard,
		halt: plan.halt
	};
	return {
		report: toReport(sortedRows(results), ingredients, (counts, total) => {
			if (limits.cancelled) return cancelledVerdict(counts);
			if (crash !== null) return crash;
			if (results.trouble !== null) return unsavedVerdict(results.trouble);
			return foregone ?? brokenChecksVerdict(results.rows) ?? judge(counts, total, inputs);
		}),
		references
	};
}
function note(journal, entry) {
	try {
		journal.write(entry);
	} catch {}
}
const sortedRows = ({ rows }) => rows.toSorted((a, b) => byPath(a.file, b.file));
const LONGEST_PURGE_MS = 12e4;
async function deleteData(report, references, saved, { runner, roe, clock }) {
	const unsaved = references.filter(({ savedAs }) => savedAs === null).map(({ jobId }) => jobId);
	const ids = purgeable(report.rows, new Set(unsaved));
	if (ids.length === 0) return;
	if (!saved) {
		runner.warning("Nothing was purged at Roe: the results are not saved in every place that was asked for.");
		return;
	}
	const left = await withTimeLimit(clock, LONGEST_PURGE_MS, new AbortController().signal, (signal) => purgeJobs(ids, {
		roe,
		clock,
		signal
	}));
	logPurge(runner, ids.length, left);
}
async function refuse({ problems, inputs, onlyMissing }, world, startedAtMs) {
	const { runner } = world;
	const excused = onlyMissing ? withoutSecrets(await runner.event()) : null;
	if (excused !== null) runner.notice(`${excused.sentence}. ${excused.advice}.`);
	const verdict = excused === null ? refusedVerdict(problems) : {
		conclusion: "skipped",
		sentence: excused.sentence,
		reason: excused.reason
	};
	const results = await ResultsFile.create(runner.tempDir, runner.scrub).catch(() => null);
	if (results === null) return await conclude(verdict, world, startedAtMs);
	const leg = {
		shard: inputs?.shard ?? null,
		halt: {
			code: excused?.reason ?? "inputs-refused",
			message: verdict.sentence
		}
	};
	const delivery = {
		summary: inputs?.summary ?? true,
		annotations: false,
		failOn: new Set(),
		resume: true,
		artifact: inputs?.artifact ?? false,
		artifactName: inputs?.artifactName ?? "",
		artifactRetentionDays: inputs?.artifactRetentionDays ?? null,
		htmlReport: false,
		hurry: null,
		postComment: async () => null
	};
	await deliver({
		...await emptyReport(verdict, world, startedAtMs),
		...leg
	}, results, delivery, runner);
	await results.close();
	return verdict;
}
async function conclude(verdict, world, startedAtMs) {
	await deliverVerdict(await emptyReport(verdict, world, startedAtMs), world.runner);
	return verdict;
}
async function emptyReport(verdict, { runner, clock }, startedAtMs) {
	const ingredients = {
		origin: await runner.origin(),
		agent: null,
		startedAtMs,
		finishedAtMs: clock.now()
	};
	return toReport([], ingredients, () => verdict);
}
// build/src/main.js
for (const flag of ["--semi-space-growth-factor=1", "--heap-growing-percent=10"]) setFlagsFromString(flag);
const cancelled = new AbortController();
for (const signal of [
	"SIGINT",
	"SIGTERM",
	"SIGBREAK"
]) process.on(signal, () => cancelled.abort());
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => cancelled.abort());
const runner = createActionsRunner(process.env);
const connection = createConnection();
await endStep(runner, () => run({
	runner,
	clock: systemClock,
	cancelled: cancelled.signal,
	connect: connection.connect,
	openGitHub: (token, repository) => createGitHubApi({
		token,
		repository,
		clock: systemClock
	})
}));
await connection.close();
export {};
