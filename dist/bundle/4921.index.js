export const id = 4921;
export const ids = [4921];
export const modules = {
	36949: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ab: () => parseExactly,
			Po: () => isRawJson,
			TG: () => rawJson,
			b6: () => textOf,
			s6: () => hasFields,
			zT: () => exactValue
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
		const { rawJSON: rawJson, isRawJSON: isRawJson } = JSON;
		function exactNumber(written) {
			if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(written)) return written;
			const number = Number(written);
			return String(number) === written ? number : rawJson(written);
		}
		function exactValue(node, document) {
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(node, { Scalar: (at, scalar) => {
				if (at === "key" || typeof scalar.value !== "number") return;
				scalar.value = exactNumber(scalar.source ?? String(scalar.value));
			} });
			return node.toJS(document);
		}
		const INEXACT = /[:,[\s](?:-0|-?\d{16}|-?\d+[.eE])/;
		function parseExactly(text) {
			if (!INEXACT.test(text)) return JSON.parse(text);
			return JSON.parse(text, (_, value, context) => typeof value === "number" ? exactNumber(context?.source ?? String(value)) : value);
		}
		function textOf(value) {
			if (value === null || value === undefined) return "";
			return typeof value === "string" ? value : JSON.stringify(value);
		}
		const hasFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !isRawJson(value);
	}),
	81094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => joinFirst });
		function joinFirst(items, max) {
			const shown = items.slice(0, max).join(", ");
			return items.length > max ? `${shown} and ${items.length - max} more` : shown;
		}
	}),
	62623: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			po: () => pointerText,
			sZ: () => valueAtPointer,
			vp: () => parsePointer,
			xH: () => pointerTo
		});
		function parsePointer(text) {
			if (!/^(\/([^~/]|~[01])*)*$/.test(text)) return null;
			const [, ...parts] = text.split("/");
			return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
		}
		const pointerText = (pointer) => pointer.reduce(pointerTo, "");
		function pointerTo(parent, name) {
			const text = String(name);
			return `${parent}/${/[~/]/.test(text) ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text}`;
		}
		function valueAtPointer(value, pointer) {
			let found = value;
			for (const part of pointer) {
				if (typeof found !== "object" || found === null || !Object.hasOwn(found, part)) return undefined;
				if (Array.isArray(found) && part === "length") return undefined;
				found = found[part];
			}
			return found;
		}
	}),
	6251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => listFiles });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		async function listFiles(directory) {
			const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, {
				recursive: true,
				withFileTypes: true
			});
			const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
			return files.map(({ parentPath, name }) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentPath, name)).sort();
		}
	}),
	73636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => readFully });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		function readFully(descriptor, buffer, position) {
			let filled = 0;
			for (let read = -1; read !== 0 && filled < buffer.length; filled += read) {
				read = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, filled, buffer.length - filled, position === null ? null : position + filled);
			}
			return filled;
		}
	}),
	43799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => truncate });
		function truncate(text, max) {
			if (text.length <= max) return text;
			const cut = text.slice(0, max - 1);
			return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
		}
	}),
	68961: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TP: () => listCounts,
			XF: () => countOutcomes,
			im: () => OUTCOMES,
			nG: () => outcomeWord,
			zn: () => byWorstOutcome
		});
		const OUTCOMES = [
			"succeeded",
			"not-submitted",
			"cancelled",
			"rejected",
			"timed-out",
			"failed",
			"lost"
		];
		function countOutcomes(results) {
			const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0]));
			for (const { outcome } of results) counts[outcome] += 1;
			return counts;
		}
		const byWorstOutcome = (a, b) => OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome);
		const WORDS = {
			succeeded: "succeeded",
			"not-submitted": "not submitted",
			cancelled: "cancelled",
			rejected: "rejected",
			"timed-out": "timed out",
			failed: "failed",
			lost: "lost"
		};
		const outcomeWord = (outcome) => WORDS[outcome];
		function listCounts(counts, leaveOut = []) {
			return OUTCOMES.toReversed().filter((outcome) => counts[outcome] > 0 && !leaveOut.includes(outcome)).map((outcome) => `${counts[outcome]} ${outcomeWord(outcome)}`).join(", ");
		}
	}),
	51820: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { uploadResults: () => uploadResults });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _lib_list_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6251);
		var _report_results_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9461);
		var _results_results_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15056);
		async function uploadResults(folder, options, step) {
			const directory = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(step.tempDir, folder);
			const sizeOf = async (name) => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)).catch(() => null))?.size ?? 0;
			if (await sizeOf(_results_results_file_js__WEBPACK_IMPORTED_MODULE_4__.gv) === 0 && await sizeOf(_report_results_json_js__WEBPACK_IMPORTED_MODULE_3__.Y) === 0) return;
			const files = await (0, _lib_list_files_js__WEBPACK_IMPORTED_MODULE_2__.C)(directory);
			const { name, url } = await step.uploadArtifact({
				name: options.artifactName,
				directory,
				files,
				retentionDays: options.artifactRetentionDays
			});
			step.info(`The step ended before its report; its results so far are in the artifact ${name}: ${url}`);
		}
	}),
	9461: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => RESULTS_JSON,
			j: () => resultsJson
		});
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
		var _results_record_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(947);
		var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);
		const RESULTS_JSON = "results.json";
		function* resultsJson(report, read) {
			const head = JSON.stringify(headOf(report), null, 2);
			yield `${head.slice(0, -2)},\n  "results": [`;
			let separator = "\n";
			for (const row of report.rows) {
				const parts = (0, _results_record_json_js__WEBPACK_IMPORTED_MODULE_1__.l)(read(row), true);
				yield `${separator}    `;
				for (const { text } of parts) yield text;
				separator = ",\n";
			}
			yield report.rows.length === 0 ? "]\n}\n" : "\n  ]\n}\n";
		}
		function headOf({ verdict, origin, agent, counts, ...report }) {
			return {
				schemaVersion: 1,
				conclusion: verdict.conclusion,
				run: {
					repository: origin.repository,
					runId: origin.runId,
					runAttempt: origin.runAttempt,
					job: origin.job,
					sha: origin.sha,
					ref: origin.ref,
					url: origin.runUrl,
					artifact: report.artifactName,
					shard: report.shard && {
						index: report.shard.index,
						total: report.shard.total
					},
					leftOut: report.leftOut,
					startedAt: new Date(report.startedAtMs).toISOString(),
					finishedAt: new Date(report.finishedAtMs).toISOString()
				},
				halt: report.halt,
				failure: failureOf(verdict),
				legs: report.legs,
				agent: agent === null ? null : {
					id: agent.agentId,
					name: agent.agentName,
					versionId: agent.versionId,
					versionName: agent.versionName,
					engine: agent.engine,
					postActions: agent.postActions
				},
				counts: {
					total: report.total,
					succeeded: counts.succeeded,
					rejected: counts.rejected,
					failed: counts.failed,
					cancelled: counts.cancelled,
					timedOut: counts["timed-out"],
					lost: counts.lost,
					notSubmitted: counts["not-submitted"],
					cached: report.cached,
					reused: report.reused
				},
				cost: report.cost,
				scorecard: report.scorecard
			};
		}
		function failureOf(verdict) {
			const [first] = verdict.conclusion === "failure" ? verdict.problems : [];
			return first === undefined ? null : (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.d0)(first.code, (0, _verdict_js__WEBPACK_IMPORTED_MODULE_0__.nt)(verdict));
		}
	}),
	45019: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lv: () => toRecord,
			PA: () => hasOutputs,
			iO: () => afterChecks,
			pV: () => outcomeOfUnfinished,
			sG: () => outcomeOf
		});
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
		var _record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70667);
		const NO_REASON = "Roe gave no reason.";
		function outcomeOf(ended, collected) {
			const { status } = ended;
			const data = collected.ok ? collected.value : null;
			switch (status.name) {
				case "FAILURE": return {
					outcome: "failed",
					ended,
					data,
					problem: (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.wV)("job-failed", status.reason ?? NO_REASON)
				};
				case "CANCELLED": return {
					outcome: "cancelled",
					ended,
					data,
					problem: (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.wV)("job-cancelled", "the job was cancelled")
				};
				case "CACHED":
					if (hasOutputs(data)) return {
						outcome: "succeeded",
						ended,
						data,
						checks: []
					};
					return collected.ok ? cachedFailure(ended, data) : unavailable(ended, collected);
				case "SUCCESS": return data?.outputs ? {
					outcome: "succeeded",
					ended,
					data,
					checks: []
				} : unavailable(ended, collected);
			}
		}
		function cachedFailure(ended, data) {
			const message = "the cache answered without outputs, so the cached job had failed";
			return {
				outcome: "failed",
				ended,
				data,
				problem: (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.wV)("cached-failure", message)
			};
		}
		const hasOutputs = (data) => data?.outputs != null && data.outputs.length > 0;
		function unavailable(ended, collected) {
			const why = collected.ok ? "Roe has no outputs for it" : collected.error;
			const message = `the job ended with ${ended.status.name}, but its result could not be read: ${why}`;
			const requestId = collected.ok ? null : collected.requestId;
			return {
				outcome: "lost",
				ended,
				data: null,
				problem: (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.wV)("result-unavailable", message, requestId)
			};
		}
		function outcomeOfUnfinished(unfinished) {
			const { job, lastStatus, cancellation, stop } = unfinished;
			const requestId = lastStatus?.terminal ? null : cancellation?.refusal?.requestId ?? null;
			const message = `the job was still open when ${stop.sentence}; ${sequelOf(unfinished)}`;
			if (stop.code === "timeout") return {
				outcome: "timed-out",
				job,
				lastStatus,
				problem: (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.wV)("timeout", message, requestId)
			};
			if (lastStatus?.terminal) {
				return {
					outcome: "cancelled",
					job,
					lastStatus,
					problem: (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.wV)("cancelled-by-action", message)
				};
			}
			return {
				outcome: "lost",
				job,
				lastStatus,
				problem: (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.wV)("left-open", message, requestId)
			};
		}
		function sequelOf({ job, lastStatus, cancellation }) {
			if (lastStatus?.terminal) return "it was cancelled";
			if (cancellation === null) return `job ${job.id} keeps running, since \`cancel-on-exit\` is off`;
			const { refusal, status } = cancellation;
			const running = `so job ${job.id} may still be running`;
			if (refusal?.code === "stopped") return `there was no time left to cancel it, ${running}`;
			if (refusal !== null) return `Roe did not accept its cancellation (${refusal.message}), ${running}`;
			const since = status === null ? "did not report its status afterwards" : `reported ${status.name} afterwards`;
			return `Roe accepted its cancellation and ${since}, ${running}`;
		}
		function afterChecks(caseOutcome, findings) {
			const checks = findings.map(({ evaluated, ...check }) => check);
			const refusals = findings.filter(({ passed }) => !passed);
			const [first] = refusals;
			if (first === undefined) return {
				...caseOutcome,
				checks
			};
			const more = refusals.filter((one, at) => !isRepeated(one, refusals.slice(0, at))).length - 1;
			const others = more === 0 ? "" : ` (and ${more} more)`;
			const code = refusals.some(({ evaluated }) => evaluated) ? _problem_js__WEBPACK_IMPORTED_MODULE_1__.jL : _problem_js__WEBPACK_IMPORTED_MODULE_1__.Z_;
			const { ended, data } = caseOutcome;
			return {
				outcome: "rejected",
				ended,
				data,
				checks,
				problem: (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.wV)(code, `${first.message}${others}`)
			};
		}
		const isRepeated = ({ kind, message }, before) => kind === "reject-when" && before.some((one) => one.kind === kind && one.message === message);
		function toRecord(result) {
			const { id, files, row } = result.case;
			const ended = "ended" in result ? result.ended : null;
			const job = ended?.job ?? ("job" in result ? result.job : null);
			const data = "data" in result ? result.data : null;
			return {
				case: id,
				files: files.map(({ input, as, file: { path, bytes, sha256, contentType } }) => ({
					input,
					as,
					path,
					bytes,
					sha256,
					contentType
				})),
				row,
				submissionKey: result.submissionKey,
				outcome: result.outcome,
				cached: ended?.status.name === "CACHED",
				reused: job?.reused ?? false,
				jobId: job?.id ?? null,
				sharedWith: null,
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
			const submittedAt = new Date(job.createdAtMs ?? job.acceptedAtMs).toISOString();
			if (ended === null) return {
				submittedAt,
				finishedAt: null,
				durationMs: null
			};
			const { timestamp, createdAtMs, name } = ended.status;
			const roeEndMs = timestamp === null || name === "CACHED" || !isInstant(timestamp * 1e3) ? null : timestamp * 1e3;
			const ourMs = job.createdAtMs === null ? ended.seenAtMs - job.acceptedAtMs : null;
			const durationMs = roeEndMs !== null && createdAtMs !== null ? roeEndMs - createdAtMs : ourMs;
			return {
				submittedAt,
				finishedAt: new Date(roeEndMs ?? ended.seenAtMs).toISOString(),
				durationMs: durationMs === null ? null : Math.max(0, Math.round(durationMs))
			};
		}
		const END_OF_9999_MS = Date.UTC(1e4, 0);
		const isInstant = (ms) => ms >= 0 && ms < END_OF_9999_MS;
		function dataOf(data) {
			return {
				outputs: data?.outputs?.map(_record_js__WEBPACK_IMPORTED_MODULE_0__.Y) ?? null,
				correctedOutputs: data?.correctedOutputs?.map(_record_js__WEBPACK_IMPORTED_MODULE_0__.Y) ?? null,
				inputTokens: data?.inputTokens ?? null,
				outputTokens: data?.outputTokens ?? null,
				cost: data?.cost ?? null
			};
		}
	}),
	15056: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			gv: () => RESULTS_JSONL,
			zq: () => ResultsFile,
			VX: () => withJson
		});
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var external_node_timers_promises_ = __webpack_require__(58500);
		var decoded = __webpack_require__(27463);
		var error_message = __webpack_require__(88501);
		var exact_json = __webpack_require__(36949);
		var pluralize = __webpack_require__(56817);
		var text_buffer = __webpack_require__(60665);
		var traceback = __webpack_require__(97887);
		var truncate = __webpack_require__(43799);
		var problem = __webpack_require__(86762);
		;
		class JobCosts {
			#firstOfJob = new Map();
			countOnce(record) {
				const { jobId, cost } = record;
				if (jobId === null) return record;
				const first = this.#firstOfJob.get(jobId);
				this.#firstOfJob.set(jobId, {
					id: first?.id ?? record.case,
					hasCost: first?.hasCost || cost !== null
				});
				return {
					...record,
					sharedWith: first?.id ?? null,
					cost: first?.hasCost ? null : cost
				};
			}
		}
		var external_node_zlib_ = __webpack_require__(38522);
		var read_fully = __webpack_require__(73636);
		;
		class LineFile {
			#handle;
			#checksums = new Map();
			#buffer = Buffer.alloc(0);
			#end = 0;
			constructor(handle) {
				this.#handle = handle;
			}
			get end() {
				return this.#end;
			}
			async append(line) {
				try {
					await writeAll(this.#handle, line, this.#end);
				} catch (error) {
					await this.#handle.truncate(this.#end).catch(() => {});
					throw error;
				}
				this.#checksums.set(this.#end, (0, external_node_zlib_.crc32)(line));
				this.#end += line.length;
			}
			read({ offset, length }) {
				if (length > this.#buffer.length) this.#buffer = Buffer.allocUnsafeSlow(length);
				const buffer = this.#buffer.subarray(0, length);
				const line = buffer.subarray(0, (0, read_fully.l)(this.#handle.fd, buffer, offset));
				return line.length === length && (0, external_node_zlib_.crc32)(line) === this.#checksums.get(offset) ? line : null;
			}
			async sync() {
				await this.#handle.sync();
			}
			async close() {
				await this.#handle.close();
			}
		}
		async function writeAll(handle, bytes, position) {
			for (let done = 0; done < bytes.length;) {
				const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
				done += bytesWritten;
			}
		}
		var results_record = __webpack_require__(70667);
		var record_json = __webpack_require__(947);
		var results_result = __webpack_require__(45019);
		;
		const RESULTS_JSONL = "results.jsonl";
		const MAX_ERROR_LENGTH = 5e3;
		const MAX_CHECK_LENGTH = 500;
		const MAX_PLACE_LENGTH = 100;
		const MAX_CHECKS = 20;
		const UNBROKEN_BYTES = 4e6;
		class ResultsFile {
			directory;
			rows = [];
			#file;
			#scrub;
			#unwritten = new Set();
			#costs = new JobCosts();
			#pieces = new Map();
			#line = new text_buffer.a();
			#lost = 0;
			#trouble = null;
			#writing = Promise.resolve();
			constructor(directory, file, scrub) {
				this.directory = directory;
				this.#file = file;
				this.#scrub = scrub;
			}
			static async create(parent, scrub = (text) => text) {
				const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(parent, "roe-results-"));
				const handle = await (0, promises_.open)((0, external_node_path_.join)(directory, RESULTS_JSONL), "wx+");
				return new ResultsFile(directory, new LineFile(handle), scrub);
			}
			get trouble() {
				if (this.#trouble !== null || this.#lost === 0) return this.#trouble;
				return `${RESULTS_JSONL} in ${this.directory} was changed by another process, and ${(0, pluralize.t)(this.#lost, "result")} of it can no longer be read`;
			}
			append(result) {
				return this.appendRecord((0, results_result.Lv)(result));
			}
			async appendRecord(of) {
				const record = scrubbed(this.#costs.countOnce(of), this.#scrub);
				const writing = this.#writing.then(() => this.#write(record));
				this.#writing = writing.then(() => {}, () => {});
				return await writing;
			}
			async #write(record) {
				const { outputs, correctedOutputs, ...rest } = record;
				const pieces = encode(record, this.#line);
				const line = this.#line.bytes;
				const row = {
					...brief(rest),
					offset: this.#file.end,
					length: line.length
				};
				this.rows.push(row);
				if (pieces.length > 0) this.#pieces.set(row, pieces);
				try {
					await this.#file.append(line);
				} catch (error) {
					this.#unwritten.add(row);
					this.#fail(error);
				}
				return row;
			}
			read(row, minCharacters = Number.POSITIVE_INFINITY) {
				const line = this.#unwritten.has(row) ? null : this.#file.read(row);
				const unread = this.#pieces.get(row)?.filter(({ before }) => before >= minCharacters) ?? [];
				if (line !== null) {
					const text = textWithout(unread, line);
					return withJson(row.row === null ? JSON.parse(text) : (0, exact_json.Ab)(text));
				}
				const { offset, length, isMismatch, ...rest } = this.#unwritten.has(row) ? row : this.#lose(row);
				return {
					...rest,
					row: rest.row && {
						...rest.row,
						values: {}
					},
					outputs: null,
					correctedOutputs: null
				};
			}
			async *records(rows, charactersOf = (_) => Number.POSITIVE_INFINITY) {
				for await (const row of inTurns(rows)) yield this.read(row, charactersOf(row));
			}
			async sync() {
				await this.#writing;
				await this.#file.sync().catch((error) => this.#fail(error));
				let at = 0;
				for await (const row of inTurns(this.rows)) {
					if (!this.#unwritten.has(row) && this.#file.read(row) === null) this.rows[at] = this.#lose(row);
					at += 1;
				}
			}
			#lose(row) {
				const message = `its result in ${RESULTS_JSONL} was changed by another process`;
				const error = (0, problem.wV)("result-overwritten", message);
				const lost = {
					...row,
					outcome: "lost",
					error,
					checks: [],
					isMismatch: false
				};
				this.#unwritten.add(lost);
				this.#lost += 1;
				return lost;
			}
			#fail(error) {
				this.#trouble ??= `results could not be written to ${this.directory} (${(0, error_message.gJ)(error)})`;
			}
			async close() {
				await this.#writing;
				await this.#file.close();
			}
		}
		function scrubbed({ outputs, correctedOutputs, ...rest }, scrub) {
			const given = JSON.stringify(rest);
			const text = scrub(given);
			const parse = rest.row === null ? JSON.parse : exact_json.Ab;
			const clean = text === given ? rest : parse(text);
			const cleanOutput = ({ key, dataType, value }) => (0, results_record.Y)({
				key: scrub(key),
				dataType: scrub(dataType),
				value: scrub(value)
			});
			return {
				...clean,
				outputs: outputs?.map(cleanOutput) ?? null,
				correctedOutputs: correctedOutputs?.map(cleanOutput) ?? null
			};
		}
		function encode(record, line) {
			line.clear();
			const places = [];
			for (const { text, piece } of (0, record_json.l)(record, false)) {
				const from = line.length;
				line.add(text);
				if (piece !== null) places.push({
					...piece,
					from,
					to: line.length
				});
			}
			line.add("\n");
			return places;
		}
		async function* inTurns(rows) {
			let unbroken = 0;
			for (const row of rows) {
				unbroken += row.length;
				if (unbroken > UNBROKEN_BYTES) {
					await (0, external_node_timers_promises_.setImmediate)();
					unbroken = row.length;
				}
				yield row;
			}
		}
		function textWithout(places, line) {
			let text = "";
			let from = 0;
			let leftOut = 0;
			for (const [index, place] of places.entries()) {
				if (leftOut === 0) text += (0, decoded.D)(line.subarray(from, place.from));
				leftOut += place.characters;
				if (places[index + 1]?.from === place.to) continue;
				text += `","leftOut":${leftOut}`;
				leftOut = 0;
				from = place.to + 1;
			}
			return text + (0, decoded.D)(line.subarray(from));
		}
		function withJson(record) {
			const { outputs, correctedOutputs } = record;
			return {
				...record,
				outputs: outputs?.map(results_record.Y) ?? null,
				correctedOutputs: correctedOutputs?.map(results_record.Y) ?? null
			};
		}
		function brief(record) {
			const { error, checks, row } = record;
			return {
				...record,
				row: row && {
					source: row.source,
					line: row.line
				},
				error: error && {
					...error,
					message: (0, truncate.x)((0, traceback.$)(error.message), MAX_ERROR_LENGTH)
				},
				checks: briefChecks(checks),
				isMismatch: isMismatch(record)
			};
		}
		const isMismatch = ({ outcome, error, checks }) => outcome === "rejected" && error?.code === problem.jL && checks.some(({ passed }) => !passed) && checks.every(({ kind, passed }) => passed || kind === "expected");
		function briefChecks(checks) {
			const failed = checks.filter(({ passed }) => !passed);
			const some = (failed.length > 0 ? failed : checks).slice(0, MAX_CHECKS);
			return some.map((check) => ({
				...check,
				message: (0, truncate.x)(check.message, MAX_CHECK_LENGTH),
				...briefPlace(check)
			}));
		}
		function briefPlace({ pointer, expected, actual }) {
			const isLong = (value) => JSON.stringify(value).length > MAX_PLACE_LENGTH;
			if (pointer === null || isLong(pointer)) return {
				pointer: null,
				expected: null,
				actual: null
			};
			return isLong(expected) || isLong(actual) ? {
				pointer,
				expected: null,
				actual: null
			} : {
				pointer,
				expected,
				actual
			};
		}
	})
};
