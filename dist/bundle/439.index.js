export const id = 439;
export const ids = [439];
export const modules = {
	81092: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$V: () => withStrayErrors,
			OT: () => withoutRuntimeToken,
			UN: () => isStrayError,
			jK: () => orArtifactSentence,
			uh: () => artifactSentence
		});
		var _lib_error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88501);
		var _lib_scrub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78314);
		var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43799);
		const MAX_SENTENCE_LENGTH = 500;
		const withoutRuntimeToken = (text, { ACTIONS_RUNTIME_TOKEN = "" }) => (0, _lib_scrub_js__WEBPACK_IMPORTED_MODULE_0__.EN)([ACTIONS_RUNTIME_TOKEN])(text);
		const artifactSentence = (error, environment) => (0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__.x)(withoutRuntimeToken((0, _lib_error_message_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(error), environment).replace(/\s+/g, " "), MAX_SENTENCE_LENGTH);
		async function orArtifactSentence(environment, work) {
			try {
				return await work();
			} catch (cause) {
				throw new Error(artifactSentence(cause, environment), { cause });
			}
		}
		const STRAY = /^An error has occurred during (zip creation|file read) for the artifact$/;
		const isStrayError = (error) => error instanceof Error && (STRAY.test(error.message) || error.name === "RestError");
		async function withStrayErrors(work) {
			let onUncaught = () => {};
			const stray = new Promise((_, reject) => {
				onUncaught = (error) => {
					if (isStrayError(error)) reject(error);
					else if (process.listenerCount("uncaughtException") === 1) throw error;
				};
				process.on("uncaughtException", onUncaught);
			});
			try {
				return await Promise.race([work(), stray]);
			} finally {
				process.off("uncaughtException", onUncaught);
			}
		}
	}),
	54981: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => finishStep });
		var _lib_error_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88501);
		var _lib_log_stack_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46746);
		var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);
		var _artifact_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81092);
		async function finishStep(log, work) {
			process.exitCode = 1;
			process.noDeprecation = true;
			const onUncaught = (error) => {
				if ((0, _artifact_failure_js__WEBPACK_IMPORTED_MODULE_1__.UN)(error)) return;
				(0, _lib_log_stack_js__WEBPACK_IMPORTED_MODULE_2__.f)(error, log);
				log.error(brokenSentence(error));
				process.stdout.write("", () => process.exit(1));
			};
			process.on("uncaughtException", onUncaught);
			try {
				process.exitCode = logVerdict(log, await work());
			} catch (error) {
				log.error(brokenSentence(error));
			} finally {
				process.off("uncaughtException", onUncaught);
				process.on("uncaughtException", () => {});
				setTimeout(() => process.stdout.write("", () => process.exit()), 2e3).unref();
			}
		}
		function logVerdict(log, verdict) {
			if (verdict.conclusion === "success" || verdict.conclusion === "skipped") {
				log.info((0, _lib_error_message_js__WEBPACK_IMPORTED_MODULE_3__.uo)(`Verdict: ${(0, _verdict_js__WEBPACK_IMPORTED_MODULE_0__.nt)(verdict)}`));
				return 0;
			}
			log.error((0, _verdict_js__WEBPACK_IMPORTED_MODULE_0__.nt)(verdict));
			return 1;
		}
		const brokenSentence = (error) => `The action itself failed, because of an internal error (${(0, _lib_error_message_js__WEBPACK_IMPORTED_MODULE_3__.gJ)(error)})`;
	}),
	62251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => MAX_PULL_REQUEST_FILES,
			y: () => GitHubError
		});
		class GitHubError extends Error {
			name = "GitHubError";
			code;
			constructor(code, message, cause) {
				super(message, cause === undefined ? {} : { cause });
				this.code = code;
			}
		}
		const MAX_PULL_REQUEST_FILES = 3e3;
	}),
	284: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => gitHubOpener });
		var lib_clock = __webpack_require__(19563);
		var error_message = __webpack_require__(88501);
		var plain_sentence = __webpack_require__(26471);
		var truncate = __webpack_require__(43799);
		var github_api = __webpack_require__(62251);
		var lib_json = __webpack_require__(90467);
		var external_node_crypto_ = __webpack_require__(77598);
		;
		const REQUEST_LIMIT_MS = 2e4;
		const MAX_PAUSE_S = 300;
		const MAX_PAUSES = 2;
		const NO_CONTENT = 204;
		const MAX_REPLY_BYTES = 32e6;
		const MAX_REPLY = `${MAX_REPLY_BYTES / 1e6} MB`;
		class UnusableReply extends Error {
			name = "UnusableReply";
			status = 500;
			request;
			constructor(sentence, request) {
				super(sentence);
				this.request = request;
			}
		}
		class UnreadableReply extends UnusableReply {
			name = "UnreadableReply";
			constructor(what, request) {
				super(`GitHub's reply could not be read: ${what}`, request);
			}
		}
		const isPauseKept = (pauseS, pauses) => pauseS <= MAX_PAUSE_S && pauses < MAX_PAUSES;
		async function openOctokit({ token, apiUrl, clock, onPause }) {
			const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
				__webpack_require__.e(1351).then(__webpack_require__.bind(__webpack_require__, 61351)),
				Promise.all([__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
				Promise.all([__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856))
			]);
			const onLimit = (pauseS, _options, _octokit, pauses) => {
				const isKept = isPauseKept(pauseS, pauses);
				if (isKept) onPause(pauseS);
				return isKept;
			};
			const silent = () => {};
			return getOctokit(token, {
				...apiUrl ? { baseUrl: apiUrl } : {},
				log: {
					debug: silent,
					info: silent,
					warn: silent,
					error: silent
				},
				retry: { doNotRetry: [
					400,
					401,
					402,
					403,
					404,
					409,
					410,
					413,
					422,
					429,
					451
				] },
				throttle: {
					id: (0, external_node_crypto_.randomUUID)(),
					onRateLimit: onLimit,
					onSecondaryRateLimit: onLimit
				}
			}, readableInTime(clock), retry, throttling);
		}
		const readableInTime = (clock) => (octokit) => {
			octokit.hook.wrap("request", async (request, options) => {
				const { signal: outer = lib_clock.tm, fetch: send } = options.request;
				return await (0, lib_clock.Bv)(clock, REQUEST_LIMIT_MS, outer, async (signal) => {
					const bounded = boundedFetch(send, signal);
					options.request.fetch = bounded.fetch;
					try {
						const response = await (0, lib_clock.Mu)(request(options), signal);
						if (response.status === NO_CONTENT || typeof response.data === "object" && response.data !== null) return response;
						throw new UnreadableReply(bounded.isExceeded() ? `it is larger than ${MAX_REPLY}` : "it is not JSON", options);
					} catch (error) {
						if (!(error instanceof lib_clock.$q) || outer.aborted) throw error;
						throw new UnusableReply(`GitHub did not answer within ${error.limitMs / 1e3} s`, options);
					} finally {
						options.request.fetch = send;
					}
				});
			});
			return {};
		};
		function boundedFetch(send, signal) {
			let bytes = 0;
			const count = (chunk, controller) => {
				bytes += chunk.byteLength;
				if (bytes > MAX_REPLY_BYTES) controller.error(new UnusableReply(`a reply is larger than ${MAX_REPLY}`));
				else controller.enqueue(chunk);
			};
			return {
				fetch: async (url, init) => {
					const reply = await send(url, {
						...init,
						signal
					});
					if (reply.body === null) return reply;
					return new Response(reply.body.pipeThrough(new TransformStream({ transform: count })), reply);
				},
				isExceeded: () => bytes > MAX_REPLY_BYTES
			};
		}
		;
		function decodeChangedFiles(json) {
			return list(json, "the reply").map((row, index) => ({
				path: github_wire_text(row, "filename", `row ${index}`),
				present: !["removed", "unchanged"].includes(github_wire_text(row, "status", `row ${index}`))
			}));
		}
		function decodeComparison(json) {
			const mergeBase = github_wire_text((0, lib_json.at)(json, "merge_base_commit"), "sha", "merge_base_commit");
			return {
				files: decodeChangedFiles((0, lib_json.at)(json, "files") ?? []),
				mergeBase
			};
		}
		function decodeContent(json) {
			const sha = github_wire_text(json, "sha", "the content");
			const content = (0, lib_json.$6)(json, "content");
			const isWhole = (0, lib_json.$6)(json, "encoding") === "base64" && content !== null;
			return {
				sha,
				content: isWhole ? Buffer.from(content, "base64") : null
			};
		}
		function decodeTree(json) {
			const rows = list((0, lib_json.at)(json, "tree"), "tree");
			if ((0, lib_json.at)(json, "truncated") === true) return null;
			const entries = rows.filter((row) => (0, lib_json.at)(row, "type") !== "tree");
			return new Map(entries.map((row) => [github_wire_text(row, "path", "tree"), `${github_wire_text(row, "mode", "tree")} ${github_wire_text(row, "sha", "tree")}`]));
		}
		function decodeComment(json) {
			return {
				id: idOf(json),
				url: (0, lib_json.$6)(json, "html_url") ?? "",
				author: (0, lib_json.$6)(json, "user", "login") ?? "",
				body: (0, lib_json.$6)(json, "body") ?? ""
			};
		}
		const decodeComments = (json) => list(json, "the reply").map(decodeComment);
		const decodeLogin = (json) => github_wire_text((0, lib_json.at)(json, "viewer"), "login", "viewer");
		const decodeDefaultBranch = (json) => github_wire_text(json, "default_branch", "the repository");
		const decodeSuccessfulRuns = (json) => list((0, lib_json.at)(json, "workflow_runs"), "workflow_runs").filter((run) => (0, lib_json.$6)(run, "conclusion") === "success").map((run) => ({
			id: idOf(run),
			event: (0, lib_json.$6)(run, "event") ?? "",
			headBranch: (0, lib_json.$6)(run, "head_branch") ?? "",
			headRepository: (0, lib_json.$6)(run, "head_repository", "full_name")
		}));
		const decodeArtifacts = (json) => list((0, lib_json.at)(json, "artifacts"), "artifacts").map((artifact) => ({
			id: idOf(artifact),
			name: github_wire_text(artifact, "name", "an artifact"),
			isExpired: (0, lib_json.at)(artifact, "expired") === true,
			digest: (0, lib_json.$6)(artifact, "digest")
		}));
		function decodeRunAgeMs(json, date) {
			const age = Date.parse(date ?? "") - Date.parse(github_wire_text(json, "created_at", "the run"));
			if (!(age >= 0)) throw new UnreadableReply("created_at of the run is not a time in the past");
			return age;
		}
		function idOf(json) {
			const id = (0, lib_json.at)(json, "id");
			if (!Number.isSafeInteger(id)) throw new UnreadableReply("id is not a number");
			return id;
		}
		function list(json, name) {
			if (!Array.isArray(json)) throw new UnreadableReply(`${name} is not a list`);
			return json;
		}
		function github_wire_text(json, key, name) {
			const value = (0, lib_json.$6)(json, key);
			if (value === null || value === "") throw new UnreadableReply(`${key} of ${name} is not text`);
			return value;
		}
		;
		const MAX_COMPARED_FILES = 300;
		const PAGE_SIZE = 100;
		const MAX_RUNS = 20;
		const CALL_LIMIT_MS = 9e4;
		const MAX_SENTENCE_LENGTH = 300;
		function createCalls({ token, apiUrl, clock, log }) {
			let opened = null;
			const open = new Set();
			const onPause = (pauseS) => {
				log(`GitHub's rate limit requires a pause of ${pauseS} s; waiting.`);
				for (const extend of open) extend(pauseS * 1e3 + CALL_LIMIT_MS);
			};
			return async (outer, work) => {
				opened ??= openOctokit({
					token,
					apiUrl,
					clock,
					onPause
				});
				const octokit = await opened;
				return await answerOf(outer, () => (0, lib_clock.Bv)(clock, CALL_LIMIT_MS, outer, async (signal, extend) => {
					open.add(extend);
					return await (0, lib_clock.Mu)(work(octokit, signal), signal).finally(() => open.delete(extend));
				}));
			};
		}
		const callsOnRuns = (call, owner, repo) => ({
			runAgeMs: (run_id, outer) => call(outer, async ({ rest }, signal) => {
				const options = {
					owner,
					repo,
					run_id,
					request: {
						signal,
						retries: 0
					}
				};
				const reply = await rest.actions.getWorkflowRun(options);
				return decodeRunAgeMs(reply.data, reply.headers.date);
			}),
			defaultBranch: (outer) => call(outer, async ({ rest }, signal) => decodeDefaultBranch((await rest.repos.get({
				owner,
				repo,
				request: { signal }
			})).data)),
			successfulRuns: (workflow_id, branch, outer) => call(outer, async ({ rest }, signal) => {
				const choice = {
					workflow_id,
					branch,
					status: "success",
					per_page: MAX_RUNS
				};
				return decodeSuccessfulRuns((await rest.actions.listWorkflowRuns({
					owner,
					repo,
					...choice,
					request: { signal }
				})).data);
			}),
			artifactsOfRun: (run_id, outer) => call(outer, async ({ rest }, signal) => {
				const all = [];
				for (let page = 1; all.length === (page - 1) * PAGE_SIZE; page += 1) {
					const options = {
						owner,
						repo,
						run_id,
						per_page: PAGE_SIZE,
						page,
						request: { signal }
					};
					all.push(...decodeArtifacts((await rest.actions.listWorkflowRunArtifacts(options)).data));
				}
				return all;
			})
		});
		const gitHubOpener = (settings) => (token, repository) => createGitHubApi({
			...settings,
			token,
			repository
		});
		function createGitHubApi(access) {
			const [owner = "", repo = ""] = access.repository.split("/");
			const call = createCalls(access);
			return {
				pullRequestPaths: (pull_number, outer) => call(outer, async ({ rest, paginate }, signal) => {
					const options = {
						owner,
						repo,
						pull_number,
						per_page: PAGE_SIZE
					};
					const listFiles = underSignal(rest.pulls.listFiles, signal);
					const files = await allOf(paginate.iterator(listFiles, options), decodeChangedFiles, (page) => listFiles({
						...options,
						page
					}));
					return files.length >= github_api.V ? null : presentPaths(files);
				}),
				pathsSince: (base, head, outer) => call(outer, async (octokit, signal) => {
					const options = {
						owner,
						repo,
						basehead: `${base}...${head}`,
						per_page: 1,
						request: { signal }
					};
					const compared = await octokit.rest.repos.compareCommitsWithBasehead(options);
					const { files, mergeBase } = decodeComparison(compared.data);
					if (files.length < MAX_COMPARED_FILES) return {
						paths: presentPaths(files),
						mergeBase
					};
					const trees = [mergeBase, head].map((sha) => readTree(octokit, {
						owner,
						repo,
						sha,
						signal
					}));
					const [before, after] = await Promise.all(trees);
					return before && after ? {
						paths: differing(before, after),
						mergeBase
					} : null;
				}),
				fileAt: (path, ref, outer) => call(outer, (octokit, signal) => readFile(octokit, {
					owner,
					repo,
					path,
					ref,
					signal
				})),
				commit: (ref, outer) => call(outer, async ({ rest }, signal) => {
					await rest.repos.getCommit({
						owner,
						repo,
						ref,
						per_page: 1,
						request: { signal }
					});
				}),
				...callsOnRuns(call, owner, repo),
				comments: (issue_number, outer) => call(outer, async ({ rest, paginate }, signal) => {
					const options = {
						owner,
						repo,
						issue_number,
						per_page: PAGE_SIZE
					};
					const listComments = underSignal(rest.issues.listComments, signal);
					return await allOf(paginate.iterator(listComments, options), decodeComments, (page) => listComments({
						...options,
						page
					}));
				}),
				createComment: (issue_number, body, outer) => call(outer, async ({ rest }, signal) => {
					const options = {
						owner,
						repo,
						issue_number,
						body,
						request: {
							signal,
							retries: 0
						}
					};
					return decodeComment((await rest.issues.createComment(options)).data);
				}),
				updateComment: (comment_id, body, outer) => call(outer, async ({ rest }, signal) => decodeComment((await rest.issues.updateComment({
					owner,
					repo,
					comment_id,
					body,
					request: { signal }
				})).data)),
				deleteComment: (comment_id, outer) => call(outer, async ({ rest }, signal) => {
					await rest.issues.deleteComment({
						owner,
						repo,
						comment_id,
						request: { signal }
					});
				}),
				login: (outer) => call(outer, async ({ graphql }, signal) => {
					return decodeLogin(await graphql("{ viewer { login } }", { request: { signal } }));
				})
			};
		}
		function underSignal(method, signal) {
			return method.defaults({ request: { signal } });
		}
		async function allOf(pages, decode, ask) {
			const all = [];
			let linked = false;
			for await (const { headers, data } of pages) {
				linked ||= headers.link !== undefined;
				all.push(...decode(data));
			}
			for (let page = 2; !linked && all.length === (page - 1) * PAGE_SIZE; page += 1) {
				all.push(...decode((await ask(page)).data));
			}
			return all;
		}
		async function readFile({ rest }, { owner, repo, path, ref, signal }) {
			const request = { signal };
			const found = decodeContent((await rest.repos.getContent({
				owner,
				repo,
				path,
				ref,
				request
			})).data);
			if (found.content !== null) return found.content;
			const blob = await rest.git.getBlob({
				owner,
				repo,
				file_sha: found.sha,
				request
			});
			return decodeContent(blob.data).content ?? Buffer.alloc(0);
		}
		async function readTree({ rest }, { owner, repo, sha, signal }) {
			const options = {
				owner,
				repo,
				tree_sha: sha,
				recursive: "true",
				request: { signal }
			};
			return decodeTree((await rest.git.getTree(options)).data);
		}
		function differing(before, after) {
			return new Set([...after.keys()].filter((path) => before.get(path) !== after.get(path)));
		}
		const presentPaths = (files) => new Set(files.filter(({ present }) => present).map(({ path }) => path));
		async function answerOf(outer, work) {
			try {
				return {
					ok: true,
					value: await work()
				};
			} catch (cause) {
				return {
					ok: false,
					error: translate(cause, outer)
				};
			}
		}
		function translate(cause, outer) {
			const reason = outer.aborted ? outer.reason : cause;
			if (reason instanceof lib_clock.$q) {
				return new github_api.y("unreachable", `GitHub did not answer within ${reason.limitMs / 1e3} s`, cause);
			}
			if (outer.aborted) return new github_api.y("stopped", "the call to GitHub was aborted because the run is stopping", cause);
			if (cause instanceof UnusableReply) return new github_api.y("unreachable", cause.message, cause);
			if (!isRequestError(cause)) return unreachable(cause);
			if (cause.response === undefined) return unreachable(cause);
			const sentence = sentenceIn(cause.message);
			const said = `GitHub answered ${cause.status}${sentence === "" ? "" : `: ${sentence}`}`;
			switch (cause.status) {
				case 401: return new github_api.y("unauthorized", said, cause);
				case 403: return new github_api.y(isRateLimit(cause) ? "throttled" : "forbidden", said, cause);
				case 404: return new github_api.y("not-found", said, cause);
				case 429: return new github_api.y("throttled", said, cause);
				default: return new github_api.y(cause.status >= 500 ? "unreachable" : "refused", said, cause);
			}
		}
		const sentenceIn = (message) => (0, error_message.Qu)((0, truncate.x)((0, plain_sentence.G)(message), MAX_SENTENCE_LENGTH));
		const isRequestError = (cause) => cause instanceof Error && "status" in cause && "request" in cause;
		const isRateLimit = ({ message, response }) => /rate limit/i.test(message) || response?.headers["x-ratelimit-remaining"] === "0";
		const BROKEN = [
			"ECONNRESET",
			"EPIPE",
			"UND_ERR_SOCKET"
		];
		function unreachable(cause) {
			const root = rootOf(cause);
			const given = "code" in root && typeof root.code === "string" ? root.code : root.message;
			const code = given === "UND_ERR_ABORTED" ? root.message : given;
			const what = BROKEN.includes(code) ? "the connection to GitHub broke" : "GitHub could not be reached";
			return new github_api.y("unreachable", `${what} (${code})`, cause);
		}
		const rootOf = (cause) => cause instanceof Error ? cause.cause instanceof Error ? rootOf(cause.cause) : cause : new Error(String(cause));
	}),
	46746: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => logStack });
		function logStack(error, log) {
			const isInternal = error instanceof Error && !("code" in error);
			if (isInternal && error.stack) log.info(error.stack);
		}
	}),
	39033: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => orWarn });
		var _error_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88501);
		async function orWarn(log, what, act) {
			try {
				return await act();
			} catch (error) {
				log.warning(`${what}: ${(0, _error_message_js__WEBPACK_IMPORTED_MODULE_0__.gJ)(error)}.`);
				return null;
			}
		}
	}),
	26471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => plainSentence,
			f: () => oneSpaced
		});
		const plainSentence = (text) => oneSpaced(text.replace(/<[^<>]*>/g, " "));
		const oneSpaced = (text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
	}),
	56817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => pluralize });
		const pluralize = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
	}),
	75398: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => parseUuid });
		const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
		function parseUuid(text) {
			const trimmed = text.trim();
			if (!UUID.test(trimmed)) return null;
			const hex = trimmed.replaceAll("-", "").toLowerCase();
			return [
				hex.slice(0, 8),
				hex.slice(8, 12),
				hex.slice(12, 16),
				hex.slice(16, 20),
				hex.slice(20)
			].join("-");
		}
	}),
	74913: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ie: () => cellText,
			KG: () => asSentence,
			S5: () => durationText,
			l2: () => capitalized,
			mE: () => SANDBOX_SENTENCE,
			rs: () => costText,
			uV: () => reasonText,
			vG: () => isQuote
		});
		var _lib_error_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88501);
		var _lib_traceback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97887);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
		function durationText(ms) {
			if (ms < 1e3) return `${Math.round(ms)} ms`;
			if (ms < 59950) return `${(ms / 1e3).toFixed(1)} s`;
			const seconds = Math.round(ms / 1e3);
			if (seconds < 3600) return `${Math.floor(seconds / 60)} m ${seconds % 60} s`;
			const minutes = Math.round(seconds / 60);
			return `${Math.floor(minutes / 60)} h ${minutes % 60} m`;
		}
		const SANDBOX_SENTENCE = "This run is against a sandbox: all its results are made up.";
		const cellText = (value) => typeof value === "string" ? value : JSON.stringify(value);
		const COST_DECIMALS = 4;
		const costText = (cost) => cost.toFixed(COST_DECIMALS);
		const capitalized = (text) => text.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase());
		const asSentence = (text) => (0, _lib_error_message_js__WEBPACK_IMPORTED_MODULE_0__.uo)(capitalized(text));
		const QUOTING = [
			"job-failed",
			_problem_js__WEBPACK_IMPORTED_MODULE_1__.jL,
			_problem_js__WEBPACK_IMPORTED_MODULE_1__.Z_
		];
		const isQuote = (code) => QUOTING.includes(code);
		const reasonText = ({ code, message }) => isQuote(code) ? (0, _lib_traceback_js__WEBPACK_IMPORTED_MODULE_2__.$)(message) : asSentence(message);
	}),
	2978: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CO: () => isSandbox,
			et: () => parseJobId,
			tG: () => MAX_IDS_PER_CALL
		});
		var _lib_uuid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75398);
		const parseJobId = (text) => (0, _lib_uuid_js__WEBPACK_IMPORTED_MODULE_0__.X)(text);
		const isSandbox = ({ engine }) => engine === "Sandbox";
		const MAX_IDS_PER_CALL = 1e3;
	}),
	65597: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Do: () => parseKey,
			TD: () => formatKey,
			VO: () => senderOf,
			bG: () => isEarlier,
			br: () => digest,
			n1: () => CONTENT_DIGITS
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _lib_uuid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75398);
		function senderOf(origin, matrixLeg) {
			const { repository, runId, job, step, use } = origin;
			return {
				use: digest([
					repository,
					runId,
					job,
					step,
					use
				], 8),
				callers: origin.callers === null ? null : digest([origin.callers], 6),
				leg: digest([matrixLeg], 7),
				attempt: origin.runAttempt,
				process: origin.process
			};
		}
		function digest(parts, digits) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, digits);
		}
		const CONTENT_DIGITS = 20;
		const UNKNOWN = "unknown";
		function formatKey({ content, use, callers, leg, attempt, process, versionId }) {
			const version = Buffer.from(versionId.replaceAll("-", ""), "hex").toString("base64url");
			return [
				content,
				use,
				callers ?? UNKNOWN,
				leg,
				attempt,
				process,
				version
			].join(".");
		}
		const KEY = /^[0-9a-f]{20}\.[0-9a-f]{8}\.(?:[0-9a-f]{6}|unknown)\.[0-9a-f]{7}\.[1-9]\d{0,8}\.[0-9a-f]{8}\.[\w-]{22}$/;
		function parseKey(text) {
			if (!KEY.test(text)) return null;
			const [content, use, callers, leg, attempt, process, version] = text.split(".");
			const versionId = (0, _lib_uuid_js__WEBPACK_IMPORTED_MODULE_1__.X)(Buffer.from(version, "base64url").toString("hex"));
			if (versionId === null) return null;
			return {
				content,
				use,
				callers: callers === UNKNOWN ? null : callers,
				leg,
				attempt: Number(attempt),
				process,
				versionId
			};
		}
		function isEarlier(earlier, own) {
			const sameCallers = earlier.callers === null || own.callers === null || earlier.callers === own.callers;
			return earlier.use === own.use && sameCallers && earlier.attempt < own.attempt;
		}
	})
};
