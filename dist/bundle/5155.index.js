export const id = 5155;
export const ids = [5155];
export const modules = {
	77693: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => forEachConcurrently });
		async function forEachConcurrently(items, max, work) {
			const queue = items[Symbol.iterator]();
			const failures = [];
			const worker = async () => {
				for (let next = queue.next(); !next.done; next = queue.next()) {
					if (failures.length > 0) return;
					try {
						await work(next.value);
					} catch (error) {
						failures.push(error);
					}
				}
			};
			await Promise.all(Array.from({ length: max }, worker));
			if (failures.length > 0) throw failures[0];
		}
	}),
	81094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => joinFirst });
		function joinFirst(items, max) {
			const shown = items.slice(0, max).join(", ");
			return items.length > max ? `${shown} and ${items.length - max} more` : shown;
		}
	}),
	55155: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { cancelLeftoverJobs: () => cancelLeftoverJobs });
		var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19563);
		var _lib_join_first_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81094);
		var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56817);
		var _roe_cancel_jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42005);
		var _roe_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12401);
		var _roe_list_jobs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20347);
		var _roe_read_statuses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48477);
		const MAX_MS = 12e4;
		const SETTLING_MS = 35e3;
		const CLOCK_SET_MS = 24 * 36e5;
		const PAUSES_MS = [
			0,
			1e3,
			2e3,
			3e3,
			5e3
		];
		const MAX_PAUSE_MS = 8e3;
		const MAX_TRIES = 6;
		async function cancelLeftoverJobs(unfinished, options) {
			const { log } = options;
			const cleanup = new Cleanup(unfinished, options);
			await (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(options.clock, MAX_MS, _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.tm, async (signal) => {
				await Promise.all([inRounds(options, signal, async () => {
					await cleanup.cancelOpen(signal);
					return cleanup.done;
				}), inRounds(options, signal, async () => {
					await cleanup.findUnknown(signal);
					return cleanup.allKnown;
				})]);
			});
			log.info(`Cancelled ${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_4__.t)(cleanup.cancelledCount, "job")} that the step left open.`);
			if (cleanup.troubles.length > 0) log.warning(`Jobs may still be running at Roe: ${cleanup.troubles.join("; ")}.`);
		}
		async function inRounds({ clock, cancelled }, signal, isOver) {
			const pauseOver = AbortSignal.any([signal, cancelled]);
			for (let round = 0; !signal.aborted; round += 1) {
				await clock.sleep(PAUSES_MS[round] ?? MAX_PAUSE_MS, pauseOver);
				if (await isOver() || cancelled.aborted) break;
			}
		}
		class Cleanup {
			#unfinished;
			#options;
			#open;
			#closed = new Set();
			#unknownKeys;
			#accepted = new Set();
			#tries = new Map();
			#cancelledCount = 0;
			#settledAtMs;
			#doubt = "there was no time to read it";
			constructor(unfinished, options) {
				this.#unfinished = unfinished;
				this.#options = options;
				this.#open = new Set(unfinished.openJobs);
				this.#unknownKeys = new Set(unfinished.unknownKeys);
				this.#settledAtMs = options.clock.now() + SETTLING_MS;
			}
			get cancelledCount() {
				return this.#cancelledCount;
			}
			get done() {
				const hopeless = [...this.#open].every((id) => (this.#tries.get(id) ?? 0) >= MAX_TRIES);
				return hopeless && this.allKnown;
			}
			get allKnown() {
				return this.#unknownKeys.size === 0 || this.#doubt === null;
			}
			get troubles() {
				const open = [...this.#open].join(", ");
				return [...this.#open.size === 0 ? [] : [`${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_4__.t)(this.#open.size, "job")} did not end when cancelled (${open})`], ...this.allKnown ? [] : [this.#unfound()]];
			}
			#unfound() {
				const keys = [...this.#unknownKeys];
				const name = `submission_key ${(0, _lib_join_first_js__WEBPACK_IMPORTED_MODULE_5__.F)(keys, 20)}`;
				return `the agent's job list did not show whether jobs exist whose metadata holds ${name} (${this.#doubt})`;
			}
			async cancelOpen(signal) {
				const { roe, clock } = this.#options;
				for (const [id, status] of await (0, _roe_read_statuses_js__WEBPACK_IMPORTED_MODULE_6__.Jy)([...this.#open], roe, signal)) this.#take(id, status);
				const cancellations = await (0, _roe_cancel_jobs_js__WEBPACK_IMPORTED_MODULE_1__.E)([...this.#open], {
					roe,
					clock,
					signal,
					pollSignal: signal
				});
				for (const [id, { status, refusal }] of cancellations) {
					if (refusal === null) this.#accepted.add(id);
					if (status !== null) this.#take(id, status);
					if (status?.terminal === false) this.#tries.set(id, (this.#tries.get(id) ?? 0) + 1);
				}
			}
			#take(id, status) {
				if (!status.terminal || this.#closed.has(id)) return;
				this.#open.delete(id);
				this.#closed.add(id);
				if (status.name === "CANCELLED" && this.#accepted.has(id)) this.#cancelledCount += 1;
			}
			async findUnknown(signal) {
				if (this.allKnown) return;
				const { roe, clock } = this.#options;
				const { agentId, startedAtMs, unknownKeys } = this.#unfinished;
				const keys = new Set(unknownKeys);
				const listedAtMs = clock.now();
				const sinceMs = Math.min(startedAtMs, listedAtMs) - CLOCK_SET_MS;
				const error = await (0, _roe_list_jobs_js__WEBPACK_IMPORTED_MODULE_3__.J)({
					roe,
					clock,
					signal,
					agentId,
					sinceMs
				}, ({ id, status, metadata }) => {
					const key = metadata?.submission_key ?? "";
					if (!keys.has(key)) return false;
					this.#unknownKeys.delete(key);
					this.#take(id, status);
					if (!this.#closed.has(id)) this.#open.add(id);
					return this.#unknownKeys.size === 0;
				});
				if (error !== null) this.#doubt = (0, _roe_errors_js__WEBPACK_IMPORTED_MODULE_2__.BT)(error);
				else this.#doubt = listedAtMs >= this.#settledAtMs ? null : "new jobs may not be listed yet";
			}
		}
	}),
	42005: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => cancelOnce,
			F: () => cancelJobs
		});
		var _lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77693);
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12401);
		var _read_statuses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48477);
		var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16218);
		const CALLS_AT_ONCE = 32;
		const MAX_TRIES = 3;
		const MAX_PAUSE_MS = 5e3;
		const PAUSES_MS = [
			500,
			1e3,
			2e3
		];
		async function cancelJobs(ids, options) {
			const { clock, signal } = options;
			const all = new Map(await cancelOnce(ids, options));
			for (const pauseMs of PAUSES_MS) {
				const again = [...all].filter(([, cancellation]) => mayStillEnd(cancellation)).map(([id]) => id);
				if (again.length === 0) break;
				await clock.sleep(pauseMs, signal);
				if (signal.aborted) break;
				for (const [id, cancellation] of await cancelOnce(again, options)) all.set(id, cancellation);
			}
			return all;
		}
		const mayStillEnd = ({ status, refusal }) => status === null || !status.terminal && refusal === null;
		async function cancelOnce(ids, options) {
			const { roe, pollSignal } = options;
			const refusals = new Map();
			await (0, _lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__.D)(ids, CALLS_AT_ONCE, async (id) => {
				refusals.set(id, await refusalOf(id, options));
			});
			const seen = await (0, _read_statuses_js__WEBPACK_IMPORTED_MODULE_2__.Jy)(ids, roe, pollSignal);
			return new Map([...refusals].map(([id, refusal]) => [id, {
				status: seen.get(id) ?? null,
				refusal
			}]));
		}
		async function refusalOf(id, { roe, clock, signal }) {
			if (signal.aborted) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR("stopped", "there was no time left to ask");
			const rule = {
				clock,
				signal,
				maxTries: MAX_TRIES,
				maxPauseMs: MAX_PAUSE_MS
			};
			const answer = await (0, _retry_js__WEBPACK_IMPORTED_MODULE_3__.L5)(() => roe.cancel(id, signal), rule);
			return answer.ok ? null : answer.error;
		}
	}),
	12401: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BT: () => withRequestId,
			TR: () => RoeError,
			gz: () => failed,
			oQ: () => answered
		});
		class RoeError extends Error {
			name = "RoeError";
			code;
			status;
			retryAfterMs;
			requestId;
			#details;
			constructor(code, message, details = {}) {
				super(message, details.cause === undefined ? {} : { cause: details.cause });
				this.code = code;
				this.status = details.status ?? null;
				this.retryAfterMs = details.retryAfterMs ?? null;
				this.requestId = details.requestId ?? null;
				this.#details = details;
			}
			ofRequest(requestId) {
				return new RoeError(this.code, this.message, {
					requestId,
					...this.#details
				});
			}
		}
		const withRequestId = ({ message, status, requestId }) => status === null || requestId === null ? message : `${message}, request id ${requestId}`;
		const answered = (value) => ({
			ok: true,
			value
		});
		const failed = (error) => ({
			ok: false,
			error
		});
	}),
	20347: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => searchJobs });
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12401);
		var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16218);
		const CLOCK_MARGIN_MS = 36e5;
		const MAX_TRIES_PER_PAGE = 3;
		async function searchJobs(search, isEnough) {
			const reading = new Reading(search);
			for (let page = 1;; page += 1) {
				const answer = await readPage(search, page);
				if (!answer.ok) return reading.isPastEnd(answer.error) ? reading.doubt : answer.error;
				if (answer.value.jobs.some(isEnough)) return null;
				const broken = reading.take(answer.value);
				if (broken !== null) return broken;
				if (reading.ended) return reading.doubt;
			}
		}
		class Reading {
			#search;
			#horizonMs = null;
			#rowCount = 0;
			#lastIds = new Set();
			#promised = false;
			#nameless = false;
			ended = false;
			constructor(search) {
				this.#search = search;
			}
			get doubt() {
				return this.#nameless ? unreadable("the agent's job list shows jobs without their metadata") : null;
			}
			isPastEnd({ code }) {
				return code === "not-found" && this.#rowCount > 0 && !this.#promised;
			}
			take({ jobs, count, more }) {
				const wasPromised = this.#promised;
				this.#rowCount += jobs.length;
				this.#promised = more === true || (count ?? 0) > this.#rowCount;
				if (jobs.length === 0 && (wasPromised || this.#promised)) {
					return unreadable("a page of the agent's job list is empty, though Roe says that it has jobs");
				}
				const ids = jobs.map(({ id }) => id);
				if (ids.length > 0 && ids.every((id) => this.#lastIds.has(id))) {
					return unreadable("the agent's job list shows the same page again and again");
				}
				this.#lastIds = new Set(ids);
				this.#horizonMs ??= this.#horizonOf(jobs);
				this.#nameless ||= jobs.some((job) => job.metadata === null && !this.#isOlder(job));
				const isLast = jobs.length === 0 || more === false && !this.#promised;
				this.ended = isLast || this.#isPast(jobs);
				return null;
			}
			#horizonOf(jobs) {
				const times = jobs.flatMap(({ status }) => status.createdAtMs ?? []).sort((a, b) => a - b);
				const middle = times[Math.floor(times.length / 2)];
				const { clock, sinceMs } = this.#search;
				return middle === undefined ? null : middle - (clock.now() - sinceMs) - CLOCK_MARGIN_MS;
			}
			#isOlder({ status: { createdAtMs } }) {
				return createdAtMs !== null && this.#horizonMs !== null && createdAtMs < this.#horizonMs;
			}
			#isPast(jobs) {
				const times = jobs.map(({ status }) => status.createdAtMs ?? Number.NaN);
				const isOrdered = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? Number.NaN));
				const last = jobs.at(-1);
				return isOrdered && last !== undefined && this.#isOlder(last);
			}
		}
		const unreadable = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR("unreadable-reply", what);
		const readPage = ({ roe, clock, signal, agentId }, page) => (0, _retry_js__WEBPACK_IMPORTED_MODULE_1__.L5)(() => roe.jobList(agentId, page, signal), {
			clock,
			signal,
			maxTries: MAX_TRIES_PER_PAGE
		});
	}),
	48477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Jy: () => statusesNow,
			mk: () => inChunks,
			pB: () => blamesAnId,
			qr: () => readStatusesOnce,
			r_: () => readStatuses
		});
		var _lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77693);
		var _roe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2978);
		async function readStatuses(ids, roe, signal, parts) {
			const answer = await roe.statuses(ids, signal);
			if (answer.ok) return await parts.onRows(ids, answer.value);
			if (!blamesAnId(answer.error)) return answer.error;
			const [only] = ids;
			if (ids.length === 1 && only) return await parts.onRefused(only);
			const middle = Math.ceil(ids.length / 2);
			const first = await readStatuses(ids.slice(0, middle), roe, signal, parts);
			return await readStatuses(ids.slice(middle), roe, signal, parts) ?? first;
		}
		const blamesAnId = ({ code }) => code === "forbidden" || code === "not-found" || code === "refused";
		async function readStatusesOnce(ids, roe, signal) {
			const seen = new Map();
			const parts = {
				onRows: async (_, rows) => {
					for (const [id, status] of rows) seen.set(id, status);
					return null;
				},
				onRefused: async () => null
			};
			for (let start = 0; start < ids.length; start += _roe_js__WEBPACK_IMPORTED_MODULE_0__.tG) {
				const error = await readStatuses(ids.slice(start, start + _roe_js__WEBPACK_IMPORTED_MODULE_0__.tG), roe, signal, parts);
				if (error !== null) return null;
			}
			return seen;
		}
		const CALLS_AT_ONCE = 4;
		const SINGLE_CALLS_AT_ONCE = 32;
		async function statusesNow(ids, roe, signal) {
			const seen = new Map();
			const unseen = new Set();
			const parts = {
				onRows: async (asked, rows) => {
					for (const id of asked) {
						const status = rows.get(id);
						if (status) seen.set(id, status);
						else unseen.add(id);
					}
					return null;
				},
				onRefused: async (id) => {
					unseen.add(id);
					return null;
				}
			};
			await (0, _lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__.D)(inChunks(ids, _roe_js__WEBPACK_IMPORTED_MODULE_0__.tG), CALLS_AT_ONCE, async (chunk) => {
				await readStatuses(chunk, roe, signal, parts);
			});
			await (0, _lib_for_each_concurrently_js__WEBPACK_IMPORTED_MODULE_1__.D)(unseen, SINGLE_CALLS_AT_ONCE, async (id) => {
				const answer = await roe.status(id, signal);
				if (answer.ok) seen.set(id, answer.value);
			});
			return seen;
		}
		function* inChunks(items, size) {
			for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
		}
	}),
	16218: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L5: () => retry,
			dg: () => isTransient,
			oR: () => parseRetryAfterMs,
			vd: () => retryPauseMs
		});
		const MAX_RETRY_AFTER_MS = 6e4;
		const FIRST_PAUSE_MS = 500;
		const MAX_PAUSE_MS = 2e4;
		function retryPauseMs(error, attempt, random) {
			switch (error.code) {
				case "never-sent": return attempt === 0 && error.retryAfterMs !== null ? error.retryAfterMs : backoffMs(attempt, random);
				case "throttled":
				case "fate-unknown":
				case "server-error":
				case "unreadable-reply": return error.retryAfterMs ?? backoffMs(attempt, random);
				default: return null;
			}
		}
		const isTransient = (error) => retryPauseMs(error, 0, 0) !== null;
		async function retry(call, rule) {
			const { clock, signal, maxTries, maxPauseMs = Number.POSITIVE_INFINITY } = rule;
			let answer = await call();
			for (let attempt = 0; !answer.ok && attempt + 1 < maxTries; attempt += 1) {
				const pauseMs = retryPauseMs(answer.error, attempt, Math.random());
				if (pauseMs === null) break;
				await clock.sleep(Math.min(pauseMs, maxPauseMs), signal);
				if (signal.aborted) break;
				const next = await call();
				if (!next.ok && next.error.code === "stopped") break;
				answer = next;
			}
			return answer;
		}
		function backoffMs(attempt, random) {
			const ceiling = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempt, 20));
			return Math.round(ceiling * (.5 + random / 2));
		}
		const SECONDS = /^\d+(\.\d+)?$/;
		const HTTP_DATE = /^[A-Za-z]{3,9}, \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
		function parseRetryAfterMs(header, nowMs) {
			if (header === null) return null;
			const text = header.trim();
			const ms = SECONDS.test(text) ? Number(text) * 1e3 : HTTP_DATE.test(text) ? Date.parse(text) - nowMs : Number.NaN;
			if (Number.isNaN(ms)) return null;
			return Math.min(MAX_RETRY_AFTER_MS, Math.max(0, Math.round(ms)));
		}
	})
};
