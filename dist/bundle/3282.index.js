export const id = 3282;
export const ids = [3282];
export const modules = {
	78140: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => createActionsRunner });
		var promises_ = __webpack_require__(51455);
		var core = __webpack_require__(91659);
		var truncate = __webpack_require__(43799);
		var actions_step = __webpack_require__(91801);
		var escape_commands = __webpack_require__(80841);
		var json = __webpack_require__(90467);
		;
		function readEvent(name, actor, payload) {
			const sender = (0, json.$6)(payload, "sender", "login");
			return {
				name,
				actors: [actor, sender ?? ""].filter((login) => login !== ""),
				pullRequest: name === "workflow_run" ? pullRequestOfRun(payload) : pullRequestOf(payload),
				range: name === "push" ? pushed(payload) : name === "merge_group" ? queued(payload) : null
			};
		}
		function pullRequestOf(payload) {
			const onIssue = (0, json.at)(payload, "issue", "pull_request") ? (0, json.at)(payload, "issue") : null;
			const pullRequest = (0, json.at)(payload, "pull_request") ?? onIssue;
			const number = (0, json.at)(pullRequest, "number");
			if (!isCount(number) || number === 0) return null;
			const changedFiles = (0, json.at)(pullRequest, "changed_files");
			return {
				number,
				headSha: commitAt(pullRequest, "head", "sha"),
				fromFork: isFromFork(pullRequest, (0, json.$6)(payload, "repository", "full_name")),
				baseSha: commitAt(pullRequest, "base", "sha"),
				changedFiles: isCount(changedFiles) ? changedFiles : null
			};
		}
		function pullRequestOfRun(payload) {
			const list = (0, json.at)(payload, "workflow_run", "pull_requests");
			const repository = (0, json.at)(payload, "repository", "id");
			const isElsewhere = (pullRequest, side) => {
				const id = (0, json.at)(pullRequest, side, "repo", "id");
				return isCount(id) && isCount(repository) && id !== repository;
			};
			const own = (Array.isArray(list) ? list : []).filter((pullRequest) => !isElsewhere(pullRequest, "base"));
			const [pullRequest] = own;
			const number = (0, json.at)(pullRequest, "number");
			if (own.length !== 1 || !isCount(number) || number === 0) return null;
			const headSha = commitAt(payload, "workflow_run", "head_sha") ?? commitAt(pullRequest, "head", "sha");
			const baseSha = commitAt(pullRequest, "base", "sha");
			return {
				number,
				headSha,
				fromFork: isElsewhere(pullRequest, "head"),
				baseSha,
				changedFiles: null
			};
		}
		function isFromFork(pullRequest, repository) {
			if ((0, json.at)(pullRequest, "head") === null) return false;
			const base = (0, json.$6)(pullRequest, "base", "repo", "full_name") ?? repository;
			if (base === null) return false;
			return (0, json.$6)(pullRequest, "head", "repo", "full_name")?.toLowerCase() !== base.toLowerCase();
		}
		function pushed(payload) {
			const ref = (0, json.$6)(payload, "ref");
			const head = commitAt(payload, "after");
			if (head === null || !ref?.startsWith("refs/heads/")) return null;
			const defaultBranch = (0, json.$6)(payload, "repository", "default_branch");
			const onDefault = ref === `refs/heads/${defaultBranch}`;
			return {
				base: commitAt(payload, "before"),
				head,
				defaultBranch: onDefault ? null : defaultBranch
			};
		}
		function queued(payload) {
			const head = commitAt(payload, "merge_group", "head_sha");
			return head === null ? null : {
				base: commitAt(payload, "merge_group", "base_sha"),
				head,
				defaultBranch: null
			};
		}
		function commitAt(value, ...path) {
			const sha = (0, json.$6)(value, ...path);
			return sha !== null && /^[0-9a-f]{40,64}$/.test(sha) && !/^0+$/.test(sha) ? sha : null;
		}
		const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_fs_ = __webpack_require__(73024);
		var external_node_path_ = __webpack_require__(76760);
		;
		function readOrigin(environment) {
			const repository = environment.GITHUB_REPOSITORY ?? "";
			const runId = Number.parseInt(environment.GITHUB_RUN_ID ?? "", 10) || 0;
			const server = environment.GITHUB_SERVER_URL || "https://github.com";
			const job = environment.GITHUB_JOB ?? "";
			const step = environment.GITHUB_ACTION ?? "";
			return {
				repository,
				runId,
				runAttempt: Number.parseInt(environment.GITHUB_RUN_ATTEMPT ?? "", 10) || 1,
				callers: callersOf(environment.ACTIONS_ORCHESTRATION_ID ?? "", job),
				job,
				step,
				use: countUse(step, environment.RUNNER_TEMP ?? ""),
				process: (0, external_node_crypto_.randomBytes)(4).toString("hex"),
				sha: environment.GITHUB_SHA ?? "",
				ref: environment.GITHUB_REF ?? "",
				runUrl: repository === "" ? "" : `${server}/${repository}/actions/runs/${runId}`
			};
		}
		function callersOf(orchestrationId, job) {
			const [id, ...path] = orchestrationId.split(".");
			const at = path.slice(0, -1).lastIndexOf(job);
			return id === "" || at < 0 ? null : path.slice(0, at).join(".");
		}
		function countUse(step, tempDir) {
			if (tempDir === "") return 1;
			const name = `roe-use-${(0, external_node_crypto_.createHash)("sha256").update(step).digest("hex").slice(0, 16)}`;
			for (let use = 1;; use += 1) {
				try {
					(0, external_node_fs_.closeSync)((0, external_node_fs_.openSync)((0, external_node_path_.join)(tempDir, `${name}-${use}`), "wx"));
					return use;
				} catch (error) {
					if (error.code !== "EEXIST") return 1;
				}
			}
		}
		;
		const MAX_ANNOTATION_LENGTH = 4096;
		function createActionsRunner(environment, manifest, clock) {
			const step = (0, actions_step.O)(environment, manifest, clock);
			const access = {
				clock,
				environment,
				tempDir: step.tempDir
			};
			let origin = null;
			return {
				...step,
				origin: async () => {
					origin ??= readOrigin(environment);
					return origin;
				},
				event: () => readEventFile(environment),
				notice: (text) => core.lm(step.scrub((0, escape_commands.g)(text))),
				annotate: ({ level, title, message, file, line }) => {
					const place = file === null || file !== (0, escape_commands.g)(file) ? {} : {
						file,
						startLine: line ?? 1
					};
					const annotate = level === "error" ? core.z3 : core.$e;
					const shown = step.scrub((0, escape_commands.g)(message));
					annotate((0, truncate.x)(shown, MAX_ANNOTATION_LENGTH), {
						title: step.scrub((0, escape_commands.g)(title)),
						...place
					});
				},
				startGroup: (title) => core.Oh(step.scrub((0, escape_commands.g)(title))),
				endGroup: () => core.N4(),
				setOutput: (name, value) => core.uH(name, step.scrub(value)),
				writeSummary: async (markdown) => {
					await core.z.emptyBuffer().addRaw(step.scrub(markdown), true).write({ overwrite: true });
				},
				loadArtifactClient: async () => {
					await Promise.all([
						__webpack_require__.e(3251),
						__webpack_require__.e(1351),
						__webpack_require__.e(3489),
						__webpack_require__.e(2830),
						__webpack_require__.e(5458),
						__webpack_require__.e(2173)
					]).then(__webpack_require__.bind(__webpack_require__, 34554));
				},
				downloadArtifacts: async (namePrefix, fileName, signal) => {
					const { downloadArtifacts } = await Promise.all([
						__webpack_require__.e(3251),
						__webpack_require__.e(1351),
						__webpack_require__.e(3489),
						__webpack_require__.e(2830),
						__webpack_require__.e(5458),
						__webpack_require__.e(2173)
					]).then(__webpack_require__.bind(__webpack_require__, 34554));
					return await downloadArtifacts(namePrefix, fileName, signal, access);
				},
				uploadPage: async (upload) => {
					const { uploadPage } = await Promise.all([
						__webpack_require__.e(3251),
						__webpack_require__.e(1351),
						__webpack_require__.e(3489),
						__webpack_require__.e(2830),
						__webpack_require__.e(5458),
						__webpack_require__.e(2173)
					]).then(__webpack_require__.bind(__webpack_require__, 34554));
					return await uploadPage(upload, access);
				}
			};
		}
		async function readEventFile(environment) {
			const { GITHUB_EVENT_NAME = "", GITHUB_EVENT_PATH = "", GITHUB_ACTOR = "" } = environment;
			const payload = await (0, promises_.readFile)(GITHUB_EVENT_PATH, "utf8").then((text) => JSON.parse(text)).catch(() => null);
			return readEvent(GITHUB_EVENT_NAME, GITHUB_ACTOR, payload);
		}
	}),
	91801: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => createActionsStep });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
		var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91659);
		var _lib_scrub_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78314);
		var _escape_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80841);
		function createActionsStep(environment, manifest, clock) {
			const tempDir = environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
			const secrets = new Set();
			let missingSecrets = (text) => text;
			const scrub = (text) => missingSecrets(text);
			const harmless = (text) => scrub((0, _escape_commands_js__WEBPACK_IMPORTED_MODULE_4__.g)(text));
			return {
				workspace: realPath(environment.GITHUB_WORKSPACE || process.cwd()),
				tempDir,
				input: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__.V4(name),
				manifest: () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(new URL(`../../${manifest}`, import.meta.url), "utf8"),
				secretInput: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__.V4(name, { trimWhitespace: false }),
				environment: (name) => environment[name] ?? "",
				setEnvironment: (name, value) => {
					environment[name] = value;
				},
				mask: (secret) => {
					_actions_core__WEBPACK_IMPORTED_MODULE_2__.Pq(secret);
					for (const form of formsToHide(secret)) secrets.add(form);
					missingSecrets = (0, _lib_scrub_js__WEBPACK_IMPORTED_MODULE_3__.EN)(secrets);
				},
				scrub,
				debug: (text) => {
					if (_actions_core__WEBPACK_IMPORTED_MODULE_2__._o()) _actions_core__WEBPACK_IMPORTED_MODULE_2__.Yz(harmless(text));
				},
				info: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__.pq(harmless(text)),
				warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_2__.$e(harmless(text)),
				error: (sentence) => _actions_core__WEBPACK_IMPORTED_MODULE_2__.z3(harmless(sentence)),
				saveState: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_2__.LZ(name, value),
				state: (name) => _actions_core__WEBPACK_IMPORTED_MODULE_2__.Gu(name),
				uploadArtifact: async (upload) => {
					const { uploadArtifact } = await Promise.all([
						__webpack_require__.e(3251),
						__webpack_require__.e(1351),
						__webpack_require__.e(3489),
						__webpack_require__.e(2830),
						__webpack_require__.e(5458),
						__webpack_require__.e(4554)
					]).then(__webpack_require__.bind(__webpack_require__, 34554));
					return await uploadArtifact(upload, {
						clock,
						environment,
						tempDir
					});
				}
			};
		}
		const formsToHide = (secret) => [secret, ...secret.split(/[\r\n]+/)].map((form) => form.trim());
		function realPath(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
			} catch {
				return path;
			}
		}
	}),
	80841: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { g: () => escapeCommands });
		function escapeCommands(text) {
			return text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map((line) => {
				const visible = line.replace(/\t/g, "  ").replace(/[\p{Cc}\p{Cf}]/gu, "").replaceAll("##[", "# #[");
				return /^\s*::/u.test(visible) ? `| ${visible}` : visible;
			}).join("\n");
		}
	}),
	19563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$q: () => TimeLimitError,
			Bv: () => withTimeLimit,
			Mu: () => raceAbort,
			ml: () => systemClock,
			tm: () => NEVER
		});
		const MAX_TIMER_MS = 2147483647;
		const systemClock = {
			now: () => Math.floor(performance.timeOrigin + performance.now()),
			sleep: (ms, signal) => new Promise((resolve) => {
				if (signal?.aborted) {
					resolve();
					return;
				}
				const end = () => {
					clearTimeout(timer);
					signal?.removeEventListener("abort", end);
					resolve();
				};
				const timer = setTimeout(end, Math.min(Math.max(0, ms), MAX_TIMER_MS));
				signal?.addEventListener("abort", end, { once: true });
			})
		};
		class TimeLimitError extends Error {
			name = "TimeLimitError";
			limitMs;
			constructor(limitMs) {
				super(`timed out after ${Math.round(limitMs / 1e3)} s`);
				this.limitMs = limitMs;
			}
		}
		const NEVER = new AbortController().signal;
		async function raceAbort(work, signal) {
			let onAbort = () => {};
			const aborted = new Promise((_, reject) => {
				onAbort = () => reject(signal.reason);
				if (signal.aborted) onAbort();
				else signal.addEventListener("abort", onAbort, { once: true });
			});
			try {
				return await Promise.race([work, aborted]);
			} finally {
				signal.removeEventListener("abort", onAbort);
			}
		}
		async function withTimeLimit(clock, limitMs, outer, work) {
			const limit = new AbortController();
			const timer = new AbortController();
			let endMs = null;
			const timing = async () => {
				for (let leftMs = limitMs; leftMs > 0 && !timer.signal.aborted; leftMs = endMs === null ? 0 : endMs - clock.now()) {
					await clock.sleep(leftMs, timer.signal);
				}
				if (!timer.signal.aborted) limit.abort(new TimeLimitError(limitMs));
			};
			const timed = timing();
			const startedMs = clock.now();
			const extend = (ms) => {
				endMs = Math.max(endMs ?? startedMs + limitMs, clock.now() + ms);
			};
			try {
				return await work(AbortSignal.any([limit.signal, outer]), extend);
			} finally {
				timer.abort("in time");
				await timed;
			}
		}
	}),
	88501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qu: () => withoutFullStop,
			gJ: () => errorMessage,
			uo: () => withFullStop
		});
		const errorMessage = (error) => withoutFullStop(error instanceof Error ? error.message : String(error));
		function withoutFullStop(text) {
			let kept = text.trimEnd();
			while (kept.endsWith(".")) kept = kept.slice(0, -1).trimEnd();
			return kept;
		}
		const withFullStop = (text) => text === "" || /[.!?\u2026]$/.test(text) ? text : `${text}.`;
	}),
	90467: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$6: () => textAt,
			Ce: () => isFields,
			at: () => at,
			qF: () => parseJson
		});
		const isFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		function parseJson(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
		function at(value, ...path) {
			let found = value;
			for (const key of path) {
				if (!isFields(found) || !Object.hasOwn(found, key)) return null;
				found = found[key];
			}
			return found;
		}
		function textAt(value, ...path) {
			const found = at(value, ...path);
			return typeof found === "string" ? found : null;
		}
	}),
	78314: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EN: () => createScrub,
			Jv: () => scrubBytes,
			c_: () => scrubParts
		});
		const MARK = "***";
		const MIN_SECRET_LENGTH = 8;
		const SOUGHT_CHARACTERS = 6;
		const MAX_WHOLE_LENGTH = 256;
		const PIECE_CHARACTERS = 48;
		function createScrub(secrets) {
			const scrubs = [...new Set(secrets)].filter((secret) => secret.length >= MIN_SECRET_LENGTH).sort((one, other) => other.length - one.length).flatMap(piecesOf).map(scrubOf);
			return (text) => scrubs.reduce((rest, scrub) => scrub(rest), text);
		}
		function piecesOf(secret) {
			const characters = [...secret];
			if (characters.length <= MAX_WHOLE_LENGTH) return [secret];
			const count = Math.floor(characters.length / PIECE_CHARACTERS);
			const startOf = (piece) => piece < count ? piece * PIECE_CHARACTERS : characters.length;
			return Array.from({ length: count }, (_, piece) => characters.slice(startOf(piece), startOf(piece + 1)).join(""));
		}
		function scrubOf(secret) {
			const end = patternOf([...secret].slice(-SOUGHT_CHARACTERS).join(""));
			let whole = null;
			return (text) => {
				end.lastIndex = 0;
				if (!end.test(text)) return text;
				whole ??= patternOf(secret);
				return withoutMatches(text, whole);
			};
		}
		function withoutMatches(text, pattern) {
			const kept = [];
			let from = 0;
			pattern.lastIndex = 0;
			for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
				const { 0: found, index } = match;
				let start = index;
				while (text[start - 1] === "\\") start -= 1;
				kept.push(text.slice(from, start), MARK);
				from = index + found.length;
			}
			return kept.join("") + text.slice(from);
		}
		const patternOf = (value) => new RegExp(formsOf(value).join("|"), "g");
		const MANY_BACKSLASHES = "\\\\{0,16}";
		function formsOf(secret) {
			const bytes = Buffer.from(secret);
			return [
				[...secret].map(spelling).join(MANY_BACKSLASHES),
				inEitherCase(bytes.toString("hex")),
				...[
					0,
					1,
					2
				].map((offset) => [...base64At(bytes, offset)].map(base64Spelling).join(MANY_BACKSLASHES))
			];
		}
		function base64At(bytes, offset) {
			const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
			return text.slice(Math.ceil(offset * 8 / 6), Math.floor((offset + bytes.length) * 8 / 6));
		}
		const IN_BOTH_ALPHABETS = {
			"+": "+-",
			"/": "/_"
		};
		const base64Spelling = (character) => anyOf([...IN_BOTH_ALPHABETS[character] ?? character].map(spelling));
		const named = (entity) => `&(?:amp;){0,4}${entity};`;
		const NAMES = [
			[" ", "\\+"],
			["\b", "\\\\b"],
			["\f", "\\\\f"],
			["\n", "\\\\n"],
			["\r", "\\\\r"],
			["	", "\\\\t"],
			["&", named("amp")],
			["<", named("lt")],
			[">", named("gt")],
			["\"", named("quot")],
			["'", named("apos")]
		];
		function spelling(character) {
			const code = character.codePointAt(0) ?? 0;
			const units = [...Array(character.length).keys()].map((unit) => `u${hex(character.charCodeAt(unit), 4)}`);
			const bytes = [...Buffer.from(character)].map((byte) => `%(?:25){0,4}${hex(byte, 2)}`);
			return anyOf([
				literal(character),
				`\\\\(?:${units.join("\\\\{1,16}")}|x${hex(code, 2)})`,
				bytes.join(""),
				`&(?:amp;){0,4}#(?:0{0,6}${code}|[xX]0{0,6}${hex(code, 1)});`,
				...NAMES.filter(([of]) => of === character).map(([, pattern]) => pattern)
			]);
		}
		const anyOf = (patterns) => `(?:${patterns.join("|")})`;
		const literal = (character) => character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
		const hex = (code, width) => inEitherCase(code.toString(16).padStart(width, "0"));
		const inEitherCase = (digits) => digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
		const PART_CHARACTERS = 65536;
		const HELD_CHARACTERS = 4096;
		const LATER_HALF = /^[\uDC00-\uDFFF]/;
		async function* scrubParts(parts, scrub) {
			let held = "";
			for await (const part of parts) {
				held += part;
				if (held.length < PART_CHARACTERS) continue;
				const text = scrub(held);
				const kept = HELD_CHARACTERS + (LATER_HALF.test(text.slice(-HELD_CHARACTERS)) ? 1 : 0);
				yield text.slice(0, -kept);
				held = text.slice(-kept);
			}
			yield scrub(held);
		}
		async function* scrubBytes(parts, scrub) {
			const texts = async function* () {
				for await (const part of parts) yield Buffer.from(part).toString("latin1");
			};
			for await (const text of scrubParts(texts(), scrub)) yield Buffer.from(text, "latin1");
		}
	})
};
