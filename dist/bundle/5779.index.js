export const id = 5779;
export const ids = [5779];
export const modules = {
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
	35068: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a0: () => readJournal,
			eL: () => JOURNAL_STATE,
			s9: () => createJournal
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		const JOURNAL_STATE = "journal";
		const NAME = /^roe-journal-[0-9a-f-]{36}\.jsonl$/;
		function createJournal(tempDir) {
			const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempDir, `roe-journal-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.jsonl`);
			const descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, "wx", 384);
			return {
				path,
				write: (entry) => {
					const line = Buffer.from(`${JSON.stringify(entry)}\n`);
					for (let done = 0; done < line.length;) done += (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(descriptor, line, done);
				}
			};
		}
		function readJournal(path, tempDir) {
			try {
				if (!NAME.test((0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)) || (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) !== (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(tempDir)) return null;
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, "utf8");
			} catch {
				return null;
			}
		}
	}),
	5617: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => unfinishedWork,
			o: () => undelivered
		});
		var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90467);
		var _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75398);
		var _roe_roe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2978);
		var _submissions_submission_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65597);
		const RESULTS_FOLDER = /^roe-results-[A-Za-z0-9]{6}$/;
		function unfinishedWork(journal) {
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
			const entry = (0, _lib_json_js__WEBPACK_IMPORTED_MODULE_1__.qF)(line);
			if (!(0, _lib_json_js__WEBPACK_IMPORTED_MODULE_1__.Ce)(entry)) return [];
			const key = typeof entry.key === "string" && (0, _submissions_submission_key_js__WEBPACK_IMPORTED_MODULE_0__.Do)(entry.key) !== null ? entry.key : null;
			const jobId = typeof entry.jobId === "string" ? (0, _roe_roe_js__WEBPACK_IMPORTED_MODULE_2__.et)(entry.jobId) : null;
			const agentId = typeof entry.agentId === "string" ? (0, _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__.X)(entry.agentId) : null;
			switch (entry.event) {
				case "run": return agentId !== null && typeof entry.atMs === "number" ? [{
					event: "run",
					agentId,
					atMs: entry.atMs
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
	56817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => pluralize });
		const pluralize = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
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
	85779: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _github_actions_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91801);
				var _jobs_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5617);
				var _jobs_journal_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35068);
				var _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19563);
				var _lib_ending_signals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62658);
				var _lib_or_warn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39033);
				var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56817);
				async function post(step) {
					const journal = (0, _jobs_journal_file_js__WEBPACK_IMPORTED_MODULE_2__.a0)(step.state(_jobs_journal_file_js__WEBPACK_IMPORTED_MODULE_2__.eL), step.tempDir);
					const unfinished = journal === null ? null : (0, _jobs_journal_js__WEBPACK_IMPORTED_MODULE_1__.H)(journal);
					const folder = journal === null ? null : (0, _jobs_journal_js__WEBPACK_IMPORTED_MODULE_1__.o)(journal);
					if (unfinished === null && folder === null) return;
					const { readInputs } = await Promise.all([
						__webpack_require__.e(8815),
						__webpack_require__.e(4699),
						__webpack_require__.e(3185)
					]).then(__webpack_require__.bind(__webpack_require__, 3185));
					const given = readInputs(step);
					const { inputs } = given;
					if (unfinished !== null && inputs?.cancelOnExit !== false) {
						if (given.ok) await cancelUnfinished(unfinished, given, step);
						else step.warning(`${mayRun(unfinished)}; they were not cancelled, since ${given.problems.join("; ")}: ${ADVICE}.`);
					}
					const { artifactName = null, artifactRetentionDays = null } = (given.ok ? given.inputs : given.reporting) ?? {};
					if (folder !== null && artifactName !== null) {
						await (0, _lib_or_warn_js__WEBPACK_IMPORTED_MODULE_4__.w)(step, "The results of the interrupted step could not be uploaded", async () => {
							const { uploadResults } = await Promise.all([
								__webpack_require__.e(8815),
								__webpack_require__.e(1860),
								__webpack_require__.e(4921)
							]).then(__webpack_require__.bind(__webpack_require__, 51820));
							await uploadResults(folder, {
								artifactName,
								artifactRetentionDays
							}, step);
						});
					}
				}
				async function cancelUnfinished(unfinished, { inputs, organizationId, apiKey }, step) {
					await (0, _lib_or_warn_js__WEBPACK_IMPORTED_MODULE_4__.w)(step, `${mayRun(unfinished)}, since their cancellation failed; ${ADVICE}`, async () => {
						const [{ cancelLeftoverJobs }, { createConnection }] = await Promise.all([__webpack_require__.e(5155).then(__webpack_require__.bind(__webpack_require__, 55155)), Promise.all([__webpack_require__.e(4011), __webpack_require__.e(3831)]).then(__webpack_require__.bind(__webpack_require__, 14011))]);
						const connection = createConnection(_lib_clock_js__WEBPACK_IMPORTED_MODULE_3__.ml, step.debug);
						try {
							await cancelLeftoverJobs(unfinished, {
								log: step,
								roe: connection.connect({
									...inputs,
									organizationId
								}, apiKey),
								clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__.ml,
								cancelled: cancelled.signal
							});
						} finally {
							await connection.close().catch(() => {});
						}
					});
				}
				const ADVICE = "find them in the Roe web app and cancel those that are still open";
				function mayRun({ openJobs, unknownKeys }) {
					const parts = [...openJobs.length === 0 ? [] : [openJobs.join(", ")], ...unknownKeys.length === 0 ? [] : [`${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_5__.t)(unknownKeys.length, "submission")} without a reply`]];
					return `Jobs may still be running at Roe (${parts.join(", and ")})`;
				}
				const cancelled = new AbortController();
				(0, _lib_ending_signals_js__WEBPACK_IMPORTED_MODULE_6__.h)(() => cancelled.abort());
				for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
				const step = (0, _github_actions_step_js__WEBPACK_IMPORTED_MODULE_0__.O)(process.env, "action.yml", _lib_clock_js__WEBPACK_IMPORTED_MODULE_3__.ml);
				await (0, _lib_or_warn_js__WEBPACK_IMPORTED_MODULE_4__.w)(step, "The post step could not clean up after the step", () => post(step));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
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
