export const id = 2319;
export const ids = [2319];
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
	70499: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kg: () => endLease,
			h_: () => writePid,
			j6: () => LEASE_STATE,
			jF: () => createLease,
			v9: () => holds
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		const LEASE_STATE = "sandbox";
		const PREFIX = "roe-sandbox-";
		const PID_FILE = "server.pid";
		function createLease(tempDir, save) {
			const lease = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempDir, `${PREFIX}${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
			save(lease);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(lease, { mode: 448 });
			return lease;
		}
		const holds = (lease) => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(lease);
		const writePid = (lease, pid) => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(lease, PID_FILE), String(pid));
		function endLease(lease, tempDir) {
			if (!(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(lease).startsWith(PREFIX) || !isIn(lease, tempDir)) return null;
			const pid = readPid(lease);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(lease, {
				recursive: true,
				force: true
			});
			return pid;
		}
		function readPid(lease) {
			try {
				const pid = Number((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(lease, PID_FILE), "utf8"));
				return Number.isInteger(pid) && pid > 1 ? pid : null;
			} catch {
				return null;
			}
		}
		function isIn(path, folder) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) === (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
			} catch {
				return false;
			}
		}
	}),
	82319: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _github_actions_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91801);
				var _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19563);
				var _lib_or_warn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39033);
				var _stop_sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83007);
				const step = (0, _github_actions_step_js__WEBPACK_IMPORTED_MODULE_0__.O)(process.env, "sandbox/action.yml", _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__.ml);
				await (0, _lib_or_warn_js__WEBPACK_IMPORTED_MODULE_3__.w)(step, "The sandbox could not be stopped", () => (0, _stop_sandbox_js__WEBPACK_IMPORTED_MODULE_2__.a)(step, _lib_clock_js__WEBPACK_IMPORTED_MODULE_1__.ml));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	64496: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => processAlive });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		function processAlive(pid) {
			try {
				process.kill(pid, 0);
				return !isZombie(pid);
			} catch (error) {
				return error.code === "EPERM";
			}
		}
		function isZombie(pid) {
			try {
				return / Z [^)]*$/.test((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, "latin1"));
			} catch {
				return false;
			}
		}
	}),
	83007: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => stopSandbox });
		var _lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70499);
		var _process_alive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64496);
		const POLL_MS = 50;
		const MAX_END_MS = 1e4;
		async function stopSandbox(step, clock) {
			const lease = step.state(_lease_js__WEBPACK_IMPORTED_MODULE_0__.j6);
			const pid = lease === "" ? null : (0, _lease_js__WEBPACK_IMPORTED_MODULE_0__.Kg)(lease, step.tempDir);
			if (pid === null) return;
			const endMs = clock.now() + MAX_END_MS;
			while ((0, _process_alive_js__WEBPACK_IMPORTED_MODULE_1__.F)(pid) && clock.now() < endMs) await clock.sleep(POLL_MS);
			if ((0, _process_alive_js__WEBPACK_IMPORTED_MODULE_1__.F)(pid)) step.warning(`The sandbox (process ${pid}) was asked to end ${MAX_END_MS / 1e3} s ago and is still running.`);
		}
	})
};
