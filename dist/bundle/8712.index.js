export const id = 8712;
export const ids = [8712, 3185];
export const modules = {
	68307: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G3: () => accepts,
			ff: () => withInputsGiven,
			g3: () => findFileInput,
			ri: () => inputProblems,
			wh: () => surplusFiles
		});
		var _cases_case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77883);
		const RESERVED_KEY = "metadata";
		const ANY_KEY = "*";
		function withInputsGiven(version, { agentInputs, needsFileInput }) {
			const any = version.inputs.find(({ key }) => key === ANY_KEY);
			if (any === undefined) return version;
			const given = Object.keys(agentInputs);
			const ofFiles = ["document", "file"].filter((key) => !given.includes(key)).slice(0, 1);
			const keys = needsFileInput ? [...given, ...ofFiles] : given;
			return {
				...version,
				inputs: keys.map((key) => ({
					...any,
					key
				}))
			};
		}
		function findFileInput(version, choice) {
			if (!choice.needsFileInput) return {
				ok: true,
				value: null
			};
			const free = version.inputs.filter(({ key }) => !Object.hasOwn(choice.agentInputs, key));
			const takesFiles = ({ dataType }) => dataType !== "text/plain" && !isJson(dataType);
			const candidates = [
				free.filter(takesFiles),
				free.filter(({ key }) => version.engineFileKeys.includes(key)),
				free.filter(({ dataType }) => isJson(dataType))
			];
			for (const [only, ...others] of candidates) {
				if (only && others.length === 0) return {
					ok: true,
					value: only
				};
			}
			if (!version.inputs.some(({ key, dataType }) => dataType !== "text/plain" || version.engineFileKeys.includes(key))) {
				const error = `this agent version takes no file: send its text with \`inputs\`, such as \`text: { text: "{path}" }\`, or use \`rows\`; it takes ${listed(version.inputs)}`;
				return {
					ok: false,
					error
				};
			}
			const [only, ...others] = version.inputs.filter(takesFiles);
			const isGiven = only !== undefined && others.length === 0 && !free.includes(only);
			const problem = isGiven ? `\`inputs\` sets \`${only.key}\`, the only input of this agent version that takes a file: leave it out, or give it \`{ file: "{path}" }\`` : "it is not clear which input of this agent version takes the file: name it in `inputs`, such as `document: { file: \"{path}\" }`";
			return {
				ok: false,
				error: `${problem}; it takes ${listed(version.inputs)}`
			};
		}
		const isJson = (dataType) => dataType === "application/json";
		function inputProblems(version, fileKey, { agentInputs }) {
			const problems = [];
			for (const [key, { as, template }] of Object.entries(agentInputs)) {
				if (!version.inputs.some((definition) => definition.key === key)) {
					problems.push(`\`inputs\` sets \`${key}\`, which is not an input of this agent version`);
				} else if (as === "value" && template === "") {
					problems.push(`\`inputs\` gives \`${key}\` an empty text, which Roe does not accept`);
				}
			}
			const isGiven = ({ key }) => key === fileKey || Object.hasOwn(agentInputs, key);
			for (const { key, description } of version.inputs.filter((definition) => !isGiven(definition))) {
				const what = description === "" ? "" : ` (${description})`;
				problems.push(`\`inputs\` lacks \`${key}\`${what}: add \`${key}: TEXT\`, \`${key}: { text: PATH }\` or \`${key}: { file: PATH }\``);
			}
			if (version.inputs.some(({ key }) => key === RESERVED_KEY)) {
				problems.push(`the agent has an input named \`${RESERVED_KEY}\`, a name that Roe keeps for each job's metadata`);
			}
			return problems.length === 0 ? [] : [...problems, `this agent version takes ${listed(version.inputs)}`];
		}
		function surplusFiles(cases, version) {
			const multiple = new Set(version.inputs.filter(({ acceptsMultiple }) => acceptsMultiple).map(({ key }) => key));
			const problems = new Map();
			for (const one of cases) {
				if ((0, _cases_case_js__WEBPACK_IMPORTED_MODULE_0__.K)(one) !== null) continue;
				for (const [input, files] of Map.groupBy(one.files, (file) => file.input ?? "")) {
					const takesOne = !multiple.has(input) || files.some(({ as }) => as === "text");
					if (files.length < 2 || !takesOne || problems.has(input)) continue;
					const why = multiple.has(input) ? "a text input takes the content of one file" : "the agent takes only one there";
					problems.set(input, `\`${input}\` would get ${files.length} files of ${one.id}, but ${why}`);
				}
			}
			return [...problems.values()];
		}
		const listed = (inputs) => inputs.length === 0 ? "no inputs at all" : inputs.map(({ key, dataType }) => `\`${key}\` (${dataType})`).join(", ");
		function accepts(dataType, contentType) {
			if (dataType === contentType || dataType === "*/*" || dataType === "text/plain") return true;
			if (dataType === "application/octet-stream" || contentType === "application/octet-stream") return true;
			return dataType.endsWith("/*") && contentType.startsWith(dataType.slice(0, -1));
		}
	}),
	77883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$H: () => byId,
			Ej: () => size,
			GC: () => wordFor,
			K: () => onlyFileOf,
			ZC: () => nameIn,
			bn: () => allOf
		});
		var _lib_compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66792);
		const byId = (a, b) => (0, _lib_compare_text_js__WEBPACK_IMPORTED_MODULE_0__.n)(a.id, b.id);
		const onlyFileOf = ({ id, files, row }) => {
			const [only] = files;
			return row === null && files.length === 1 && only?.file.path === id ? only.file : null;
		};
		const nameIn = (of, { path }) => onlyFileOf(of) === null ? path : "the file";
		const wordFor = (cases) => cases.every((one) => onlyFileOf(one) !== null) ? "file" : "case";
		const size = ({ cases, refused }) => cases.length + refused.length;
		const allOf = ({ cases, refused }) => [...cases, ...refused.map((skipped) => skipped.case)];
	}),
	3185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readInputs: () => readInputs });
		var _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75398);
		var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45213);
		var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21187);
		var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21277);
		var _proxies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77715);
		const NO_KEY = "`api-key` takes a Roe organization API key, from a secret; given: nothing, and ROE_API_KEY is not set either";
		function readInputs(step) {
			const { key: apiKey, from } = readApiKey(step);
			const githubToken = readGithubToken(step);
			const defaultOf = (0, _defaults_js__WEBPACK_IMPORTED_MODULE_0__.G)(step);
			const parsed = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.TL)(inputOf(step, defaultOf), defaultOf);
			const fault = keyFault(apiKey);
			const organization = step.environment(ORGANIZATION).trim();
			const organizationId = (0, _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__.X)(organization);
			const environmentProblems = [...organization === "" || organizationId !== null ? [] : [brokenOrganization(organization)], ...(0, _proxies_js__WEBPACK_IMPORTED_MODULE_4__.r)(step)];
			const reachable = environmentProblems.length === 0;
			if (parsed.ok && apiKey !== "" && fault === null && reachable) {
				return {
					...parsed,
					apiKey,
					organizationId,
					githubToken
				};
			}
			const problems = [
				...apiKey === "" ? [NO_KEY] : [],
				...fault === null ? [] : [brokenKey(from, fault)],
				...parsed.ok ? [] : parsed.problems,
				...environmentProblems
			];
			const onlyMissing = apiKey === "" && reachable && (parsed.ok || parsed.onlyMissing);
			return {
				ok: false,
				problems,
				inputs: parsed.ok && reachable ? parsed.inputs : null,
				reporting: parsed.ok ? parsed.inputs : parsed.reporting,
				onlyMissing
			};
		}
		function readApiKey(step) {
			const input = step.secretInput("api-key");
			const from = input.trim() === "" ? "ROE_API_KEY" : "`api-key`";
			const given = from === "`api-key`" ? input : step.environment("ROE_API_KEY");
			const pasted = given.replace(/^\s*bearer(\s+|$)/i, "");
			const key = pasted.trim();
			if (key !== "") for (const form of new Set([key, pasted])) step.mask(form);
			return {
				key,
				from
			};
		}
		function keyFault(key) {
			if (/[\r\n]/.test(key)) return "a line break";
			if (/\p{Cc}/u.test(key)) return "a control character, such as a tab";
			return /[^ -\xff]/.test(key) ? "a character that an HTTP header cannot carry" : null;
		}
		const brokenKey = (from, fault) => `${from} takes a Roe organization API key, which is one line of letters, digits and signs; the one given (not shown here) holds ${fault}: copy the key from Roe into the secret again`;
		const ORGANIZATION = "ROE_ORGANIZATION_ID";
		const brokenOrganization = (given) => `${ORGANIZATION} takes the UUID of the organization that the API key belongs to, or nothing; given: ${(0, _input_reader_js__WEBPACK_IMPORTED_MODULE_1__.T)(given)}`;
		function readGithubToken(step) {
			const token = step.input("github-token");
			if (token !== "") step.mask(token);
			return token;
		}
		function inputOf(step, defaultOf) {
			const fromEnvironment = step.environment("ROE_BASE_URL").trim();
			return (name) => {
				const given = step.input(name);
				const isDefault = name === "base-url" && fromEnvironment !== "" && ["", defaultOf(name)].includes(given);
				return isDefault ? fromEnvironment : given;
			};
		}
	}),
	62658: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => onEndingSignal });
		const ENDING_SIGNALS = [
			"SIGINT",
			"SIGTERM",
			"SIGHUP",
			"SIGQUIT",
			"SIGBREAK"
		];
		function onEndingSignal(act) {
			for (const signal of ENDING_SIGNALS) process.on(signal, act);
			return () => {
				for (const signal of ENDING_SIGNALS) process.off(signal, act);
			};
		}
	}),
	36074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => TaskGroup });
		class TaskGroup {
			#running = new Set();
			#failures = [];
			#onFailure;
			constructor(onFailure = () => {}) {
				this.#onFailure = onFailure;
			}
			run(work) {
				const running = this.#keep(work).finally(() => this.#running.delete(running));
				this.#running.add(running);
				return running;
			}
			async end() {
				while (this.#running.size > 0) await Promise.all(this.#running);
				if (this.#failures.length > 0) throw this.#failures[0];
			}
			async #keep(work) {
				try {
					await work();
				} catch (error) {
					this.#failures.push(error);
					if (this.#failures.length === 1) this.#onFailure();
				}
			}
		}
	}),
	28712: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
				var _github_actions_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78140);
				var _github_finish_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54981);
				var _github_octokit_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(284);
				var _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19563);
				var _lib_ending_signals_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62658);
				var _lib_open_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98759);
				var _roe_connection_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14011);
				var _run_start_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46822);
				for (const flag of ["--semi-space-growth-factor=1", "--heap-growing-percent=10"]) (0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(flag);
				const cancelled = new AbortController();
				(0, _lib_ending_signals_js__WEBPACK_IMPORTED_MODULE_7__.h)(() => cancelled.abort());
				for (const stream of [process.stdout, process.stderr]) stream.on("error", () => cancelled.abort());
				const runner = (0, _github_actions_runner_js__WEBPACK_IMPORTED_MODULE_1__.g)(process.env, "action.yml", _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.ml);
				const connection = (0, _roe_connection_js__WEBPACK_IMPORTED_MODULE_5__.createConnection)(_lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.ml, runner.debug);
				const world = {
					runner,
					clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.ml,
					cancelled: cancelled.signal,
					connect: connection.connect,
					openGitHub: (0, _github_octokit_api_js__WEBPACK_IMPORTED_MODULE_3__.P)({
						apiUrl: process.env.GITHUB_API_URL,
						clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.ml,
						log: runner.info
					}),
					maxOpenFiles: _lib_open_files_js__WEBPACK_IMPORTED_MODULE_8__.gx
				};
				await (0, _github_finish_step_js__WEBPACK_IMPORTED_MODULE_2__.I)(runner, () => (0, _run_start_run_js__WEBPACK_IMPORTED_MODULE_6__.A)(world));
				await connection.close();
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	35866: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => readEarlierResults,
			U: () => readSavedData
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var _lib_error_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88501);
		var _lib_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90467);
		var _lib_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60594);
		var _results_results_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15056);
		var _roe_roe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2978);
		var _submissions_submission_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65597);
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
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
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
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
		async function readEarlierResults(runner, artifactName, own, signal) {
			const results = new Map();
			const costs = new Map();
			try {
				for (const path of await runner.downloadArtifacts(artifactName, _results_results_file_js__WEBPACK_IMPORTED_MODULE_2__.gv, signal)) {
					let offset = 0;
					for await (const line of (0, _lib_lines_js__WEBPACK_IMPORTED_MODULE_1__.D)(path)) {
						signal.throwIfAborted();
						const length = Buffer.byteLength(line);
						const record = recordIn(line);
						if (typeof record.cost === "number") costs.set(record.jobId, record.cost);
						note(record, {
							path,
							offset,
							length
						}, own, results);
						offset += length + 1;
					}
				}
			} catch (error) {
				if (signal.aborted) return [];
				runner.info(`The results artifacts of earlier attempts could not be read (${(0, _lib_error_message_js__WEBPACK_IMPORTED_MODULE_4__.gJ)(error)}); Roe's job list is used instead.`);
			}
			return [...results.values()].map(({ line, ...result }) => ({
				...result,
				savedAt: {
					...line,
					cost: costs.get(result.jobId) ?? null
				}
			}));
		}
		function note({ submissionKey, jobId, outcome }, line, own, results) {
			const key = typeof submissionKey === "string" ? (0, _submissions_submission_key_js__WEBPACK_IMPORTED_MODULE_3__.Do)(submissionKey) : null;
			if (key === null || !(0, _submissions_submission_key_js__WEBPACK_IMPORTED_MODULE_3__.bG)(key, own)) return;
			const id = typeof jobId === "string" ? (0, _roe_roe_js__WEBPACK_IMPORTED_MODULE_5__.et)(jobId) : null;
			if (id === null && outcome !== "not-submitted") return;
			const succeeded = outcome === "succeeded" || outcome === "rejected";
			results.set((0, _submissions_submission_key_js__WEBPACK_IMPORTED_MODULE_3__.TD)(key), {
				key,
				jobId: id,
				succeeded,
				line
			});
		}
		function recordIn(line) {
			const record = (0, _lib_json_js__WEBPACK_IMPORTED_MODULE_6__.qF)(line);
			if (!(0, _lib_json_js__WEBPACK_IMPORTED_MODULE_6__.Ce)(record)) throw new Error(`${_results_results_file_js__WEBPACK_IMPORTED_MODULE_2__.gv} has a line that is not a record`);
			return record;
		}
		async function readSavedData({ path, offset, length, cost }) {
			try {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					const file = __addDisposableResource(env_1, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path), true);
					const buffer = Buffer.alloc(length);
					await file.read(buffer, 0, length, offset);
					const record = JSON.parse(buffer.toString("utf8"));
					const outputs = savedOutputs(record.outputs);
					if (outputs === null) return null;
					return {
						outputs,
						correctedOutputs: savedOutputs(record.correctedOutputs),
						cost,
						inputTokens: savedNumber(record.inputTokens),
						outputTokens: savedNumber(record.outputTokens)
					};
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
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
	}),
	39261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => searchEarlier,
			Y: () => searchLastAttempt
		});
		var _roe_list_jobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20347);
		var _submissions_submission_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65597);
		const MAX_AGO_MS = 31 * 24 * 36e5;
		const ENOUGH_OTHERS = 1e3;
		async function searchLastAttempt(agentId, own, options) {
			let found = false;
			let others = 0;
			return await searchEarlier(agentId, own, options, (job) => {
				found ||= job !== null;
				others = job === null ? others + 1 : 0;
				return found && others >= ENOUGH_OTHERS;
			});
		}
		async function searchEarlier(agentId, own, { roe, clock, signal, askRunAgeMs }, isEnough) {
			const jobs = new Map();
			const sinceMs = clock.now() - (await askRunAgeMs() ?? MAX_AGO_MS);
			let stopped = false;
			const error = await (0, _roe_list_jobs_js__WEBPACK_IMPORTED_MODULE_0__.J)({
				roe,
				clock,
				signal,
				agentId,
				sinceMs
			}, ({ id, status, metadata }) => {
				const key = (0, _submissions_submission_key_js__WEBPACK_IMPORTED_MODULE_1__.Do)(metadata?.submission_key ?? "");
				const job = key !== null && (0, _submissions_submission_key_js__WEBPACK_IMPORTED_MODULE_1__.bG)(key, own) ? {
					key,
					id,
					status
				} : null;
				if (job !== null && !jobs.has(id)) jobs.set(id, job);
				stopped = isEnough(job);
				return stopped;
			});
			return {
				jobs: [...jobs.values()],
				isWhole: error === null && !stopped,
				error
			};
		}
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
	92796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			gu: () => askForAgent,
			x: () => isResuming,
			p2: () => runAgeMs
		});
		var retry = __webpack_require__(16218);
		var stop_reason = __webpack_require__(40930);
		var agent_version = __webpack_require__(68307);
		;
		const MAX_TRIES = 5;
		async function preflight(roe, choice, clock, signal) {
			const { agentId, agentVersionId } = choice;
			const read = () => roe.agentVersion(agentId, agentVersionId, signal);
			const answer = await (0, retry.L5)(read, {
				clock,
				signal,
				maxTries: MAX_TRIES
			});
			if (answer.ok) return pin(answer.value, choice);
			const { error } = answer;
			if (error.code === "stopped") return refused(stoppedSentence((0, stop_reason.q)(signal), null, choice));
			if (signal.aborted && (0, retry.dg)(error)) return refused(stoppedSentence((0, stop_reason.q)(signal), error, choice));
			const { code, requestId } = error;
			return {
				...refused(sentenceFor(error, choice)),
				notFound: code === "not-found",
				requestId
			};
		}
		function pin(read, choice) {
			const version = (0, agent_version.ff)(read, choice);
			const found = (0, agent_version.g3)(version, choice);
			if (!found.ok) return refused(found.error);
			const problems = (0, agent_version.ri)(version, found.value?.key ?? null, choice);
			return problems.length === 0 ? {
				ok: true,
				agent: {
					version,
					fileInput: found.value
				}
			} : refused(...problems);
		}
		const refused = (...problems) => ({
			ok: false,
			problems,
			notFound: false,
			requestId: null
		});
		const agentOf = ({ agentId, agentVersionId }) => `agent ${agentId}${agentVersionId === null ? "" : `, version ${agentVersionId}`}`;
		function stoppedSentence({ sentence }, trouble, choice) {
			const why = trouble === null ? "" : ` (${trouble.message})`;
			return `${sentence} before ${agentOf(choice)} had been read${why}`;
		}
		const forSupport = ({ status, requestId }) => status === null || requestId === null ? "" : `; Roe's support finds this call by its request id ${requestId}`;
		function sentenceFor(error, choice) {
			const agent = agentOf(choice);
			const unreadable = `${agent} could not be read (${error.message}): check \`base-url\` and the network, then run again${forSupport(error)}`;
			switch (error.code) {
				case "unauthorized": return `Roe does not know the API key (${error.message}): check the secret behind \`api-key\`; keys are made under Settings in the Roe web app`;
				case "out-of-credits": return `the organization is out of credits (${error.message}): add some in the Roe web app`;
				case "forbidden": return `the API key is known but may not use ${agent} (${error.message}): ask an administrator of the organization for access to the agent`;
				case "not-found": return `${agent} was not found (${error.message}): check \`agent-id\` and \`agent-version-id\` against the agent's address in the Roe web app, and that the key belongs to the agent's organization`;
				case "refused":
					if (error.status !== null && error.status < 400) return unreadable;
					return `Roe refused to show ${agent} (${error.message}): if ROE_ORGANIZATION_ID is set, it must name the organization that the key belongs to`;
				case "proxy-refused": return `${agent} could not be read (${error.message}): correct HTTPS_PROXY, or add Roe's host to NO_PROXY if no proxy is needed, then run again`;
				default: return unreadable;
			}
		}
		var agent_inputs = __webpack_require__(23722);
		var earlier_results = __webpack_require__(35866);
		var list_earlier_jobs = __webpack_require__(39261);
		var submission_key = __webpack_require__(65597);
		;
		const NOTHING = {
			results: [],
			listed: null
		};
		const isResuming = ({ resume }, { runAttempt }) => resume && runAttempt > 1;
		async function runAgeMs({ github, origin, signal }) {
			const age = await github?.runAgeMs(origin.runId, signal);
			return age?.ok ? age.value : null;
		}
		function askForAgent(inputs, options) {
			const unneeded = new AbortController();
			const signal = AbortSignal.any([options.signal, unneeded.signal]);
			const answer = checkAgent(inputs, {
				...options,
				signal
			});
			answer.catch(() => {});
			return {
				answer,
				signal,
				giveUp: () => unneeded.abort()
			};
		}
		async function checkAgent(inputs, options) {
			const { runner, origin, roe, clock, signal } = options;
			const choice = {
				...inputs,
				needsFileInput: (0, agent_inputs.Ul)(inputs)
			};
			const check = (agentVersionId) => preflight(roe, {
				...choice,
				agentVersionId
			}, clock, signal);
			if (!isResuming(inputs, origin)) return {
				checked: await check(inputs.agentVersionId),
				earlier: NOTHING
			};
			const own = (0, submission_key.VO)(origin, inputs.matrixLeg);
			const { artifactName } = inputs;
			const results = artifactName === null ? [] : await (0, earlier_results.H)(runner, artifactName, own, signal);
			const isNamed = inputs.agentVersionId !== null || results.length > 0;
			const askRunAgeMs = () => runAgeMs(options);
			const listed = isNamed ? null : await (0, list_earlier_jobs.Y)(inputs.agentId, own, {
				...options,
				askRunAgeMs
			});
			const earlier = {
				results,
				listed
			};
			const versionId = inputs.agentVersionId ?? versionOf(earlier, own);
			const checked = await check(versionId);
			if (inputs.agentVersionId !== null || versionId === null) return {
				checked,
				earlier
			};
			if (checked.ok) {
				const { versionName } = checked.agent.version;
				runner.info(`Using version ${versionName} of the agent, as earlier attempts of this workflow run did.`);
			}
			if (checked.ok || !checked.notFound) return {
				checked,
				earlier
			};
			runner.warning(`Version ${versionId} of the agent, which earlier attempts of this workflow run used, no longer exists: everything is sent to the current version and paid for again.`);
			return {
				checked: await check(null),
				earlier
			};
		}
		function versionOf({ results, listed }, own) {
			const keys = [...results, ...listed?.jobs ?? []].map(({ key }) => key);
			return newestOf(keys, own)?.versionId ?? null;
		}
		function newestOf(keys, own) {
			const ofLeg = ({ leg }) => Number(leg === own.leg);
			return keys.toSorted((a, b) => ofLeg(b) - ofLeg(a) || b.attempt - a.attempt)[0];
		}
	}),
	46822: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => startRun });
		var promises_ = __webpack_require__(58500);
		var read_inputs = __webpack_require__(3185);
		var log_stack = __webpack_require__(46746);
		var open_files = __webpack_require__(98759);
		var or_warn = __webpack_require__(39033);
		var report_text = __webpack_require__(74913);
		var verdict = __webpack_require__(62848);
		var earlier_attempts = __webpack_require__(92796);
		var task_group = __webpack_require__(36074);
		;
		const GRACE = {
			inFlightMs: 15e3,
			cancellingMs: 45e3,
			settlingMs: 5e4
		};
		const GRACE_WHEN_CANCELLED = {
			inFlightMs: 1500,
			cancellingMs: 4500,
			settlingMs: 5500
		};
		function startLimits(clock, deadlineMs, timeout, cancelled) {
			const stopping = new AbortController();
			const waitingOver = new AbortController();
			const inFlightOver = new AbortController();
			const cancellingOver = new AbortController();
			const settlingOver = new AbortController();
			const released = new AbortController();
			const timers = new task_group.N();
			const after = (ms, act) => {
				void timers.run(async () => {
					await clock.sleep(ms, released.signal);
					if (!released.signal.aborted) act();
				});
			};
			const end = (stop, grace) => {
				stopping.abort(stop);
				waitingOver.abort(stop);
				after(grace.inFlightMs, () => inFlightOver.abort(stop));
				after(grace.cancellingMs, () => cancellingOver.abort(stop));
				after(grace.settlingMs, () => settlingOver.abort(stop));
			};
			const onCancelled = () => end({
				code: "run-cancelled",
				sentence: "the run was cancelled"
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
				inFlightOver: inFlightOver.signal,
				cancellingOver: cancellingOver.signal,
				settlingOver: settlingOver.signal,
				get cancelled() {
					return cancelled.aborted;
				},
				stopSending: (stop) => stopping.abort(stop),
				endRun: (stop) => end(stop, GRACE),
				release: async () => {
					cancelled.removeEventListener("abort", onCancelled);
					released.abort();
					await timers.end();
				}
			};
		}
		;
		async function startRun(world) {
			const { runner, clock } = world;
			const startedAtMs = clock.now();
			try {
				const given = (0, read_inputs.readInputs)(runner);
				if (given.ok) return await runWith(given, world, startedAtMs);
				const { reportRefusal } = await Promise.all([
					__webpack_require__.e(5086),
					__webpack_require__.e(7015),
					__webpack_require__.e(3739),
					__webpack_require__.e(7518)
				]).then(__webpack_require__.bind(__webpack_require__, 77518));
				return await reportRefusal(given, world, startedAtMs);
			} catch (error) {
				(0, log_stack.f)(error, runner);
				const { reportNothing } = await Promise.all([
					__webpack_require__.e(5086),
					__webpack_require__.e(7015),
					__webpack_require__.e(3739),
					__webpack_require__.e(7518)
				]).then(__webpack_require__.bind(__webpack_require__, 77518));
				return await reportNothing((0, verdict.Yj)((0, verdict.uG)(error)), world, startedAtMs);
			}
		}
		async function runWith(given, world, startedAtMs) {
			const { warnings, apiKey, organizationId, githubToken } = given;
			const { runner, clock } = world;
			for (const warning of warnings) runner.warning(`${warning}.`);
			const inputs = withinOpenFiles(given.inputs, world);
			const roe = world.connect({
				...inputs,
				organizationId
			}, apiKey);
			const origin = await runner.origin();
			const github = githubToken === "" ? null : world.openGitHub(githubToken, origin.repository);
			const timeout = (0, report_text.S5)(inputs.timeoutMs);
			const limits = startLimits(clock, startedAtMs + inputs.timeoutMs, timeout, world.cancelled);
			const asked = (0, earlier_attempts.gu)(inputs, {
				runner,
				origin,
				roe,
				github,
				clock,
				signal: limits.stopping
			});
			try {
				await (0, promises_.setImmediate)();
				const { run } = await Promise.all([
					__webpack_require__.e(5086),
					__webpack_require__.e(6290),
					__webpack_require__.e(7015),
					__webpack_require__.e(3739),
					__webpack_require__.e(4530)
				]).then(__webpack_require__.bind(__webpack_require__, 34530));
				return await run(inputs, {
					...world,
					roe,
					origin,
					github,
					limits,
					asked,
					startedAtMs
				});
			} finally {
				asked.giveUp();
				await (0, or_warn.w)(runner, "The timers of the run could not be stopped", () => limits.release());
			}
		}
		const MODEST_CONCURRENCY = 32;
		function withinOpenFiles(inputs, { runner, maxOpenFiles }) {
			const openFiles = inputs.concurrency > MODEST_CONCURRENCY ? maxOpenFiles() : null;
			const concurrency = Math.min(inputs.concurrency, openFiles === null ? Number.POSITIVE_INFINITY : (0, open_files.b3)(openFiles));
			if (concurrency === inputs.concurrency) return inputs;
			runner.info(`\`concurrency\` is lowered from ${inputs.concurrency} to ${concurrency}: this machine lets the process open only ${openFiles} files at once.`);
			return {
				...inputs,
				concurrency
			};
		}
	}),
	40930: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => stopReasonFor,
			q: () => stopReasonOf
		});
		function stopReasonFor(error) {
			switch (error.code) {
				case "out-of-credits": return {
					code: error.code,
					sentence: `the organization is out of credits (${error.message})`
				};
				case "unauthorized": return {
					code: error.code,
					sentence: `Roe no longer accepts the API key (${error.message})`
				};
				case "forbidden": return {
					code: error.code,
					sentence: `the API key may not run this agent (${error.message})`
				};
				case "not-found": return {
					code: error.code,
					sentence: `the agent no longer exists (${error.message})`
				};
				default: return {
					code: "unreachable",
					sentence: error.message
				};
			}
		}
		const stopReasonOf = (signal) => signal.reason;
	})
};
