export const id = 8712;
export const ids = [8712, 3185];
export const modules = {
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
	39041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v: () => checkExpected,
			S: () => missingFields
		});
		var check = __webpack_require__(1283);
		var json = __webpack_require__(90467);
		var json_pointer = __webpack_require__(62623);
		var difference = __webpack_require__(50532);
		var pair_items = __webpack_require__(95626);
		;
		function compareExpected(expected, actual) {
			const found = {
				differences: [],
				fields: []
			};
			compareAt({
				pointer: "",
				field: "",
				expected,
				actual
			}, found);
			return found;
		}
		function compareAt(place, found) {
			const { expected, actual } = place;
			if (Array.isArray(expected)) compareList(place, byIndex(expected, actual), found);
			else if (!(0, json.Ce)(expected)) compareField(place, expected === actual, found);
			else if ("$number" in expected) compareField(place, isNear(expected, actual), found);
			else if ("$pattern" in expected) compareField(place, matches(expected, actual), found);
			else if ("$set" in expected) compareField(place, isSameSet(expected.$set, actual), found);
			else if ("$by" in expected) compareList(place, byKey(expected, actual), found);
			else compareObject(place, expected, found);
		}
		function compareField({ field, ...place }, isRight, found) {
			const { pointer, expected, actual } = place;
			const state = isRight ? "right" : actual === undefined ? "missing" : "wrong";
			found.fields.push({
				pointer: field,
				state,
				values: valuesOf(expected, actual),
				isList: false
			});
			if (!isRight) found.differences.push({
				pointer,
				expected,
				actual
			});
		}
		const silently = ({ fields }) => ({
			differences: [],
			fields
		});
		function compareObject(place, expected, found) {
			const { pointer, field, actual } = place;
			const entries = Object.entries(expected);
			if (entries.length === 0) compareField(place, (0, json.Ce)(actual), found);
			const isObject = (0, json.Ce)(actual);
			if (!isObject && entries.length > 0) found.differences.push({
				pointer,
				expected,
				actual
			});
			for (const [key, value] of entries) {
				const inner = {
					pointer: (0, json_pointer.xH)(pointer, key),
					field: (0, json_pointer.xH)(field, key),
					expected: value,
					actual: isObject && Object.hasOwn(actual, key) ? actual[key] : undefined
				};
				compareAt(inner, isObject ? found : silently(found));
			}
		}
		function byIndex(expected, value) {
			const actual = Array.isArray(value) ? value : null;
			const items = expected.map((item, at) => ({
				expected: item,
				at: at < (actual?.length ?? 0) ? at : null,
				name: at
			}));
			return {
				items,
				actual
			};
		}
		function byKey({ $by, $items }, value) {
			const key = (0, json_pointer.vp)(String($by)) ?? [];
			const actual = Array.isArray(value) ? value : null;
			const places = new Map();
			for (const [at, item] of (actual ?? []).entries()) {
				const text = (0, pair_items.T)(item, key);
				if (text !== null && !places.has(text)) places.set(text, at);
			}
			const items = (Array.isArray($items) ? $items : []).map((item) => ({
				expected: item,
				at: places.get((0, pair_items.T)(item, key) ?? "") ?? null,
				name: "*"
			}));
			return {
				items,
				actual
			};
		}
		function compareList(place, { items, actual }, found) {
			const { pointer, field, expected } = place;
			if (items.length === 0) {
				compareField(place, actual?.length === 0, found);
				return;
			}
			for (const { expected: item, at, name } of items) {
				const inner = {
					pointer: (0, json_pointer.xH)(pointer, at ?? name),
					field: (0, json_pointer.xH)(field, name),
					expected: item,
					actual: at === null ? undefined : actual?.[at]
				};
				compareAt(inner, at === null ? silently(found) : found);
			}
			const paired = items.filter(({ at }) => at !== null).length;
			if (paired < items.length || paired !== actual?.length) {
				found.differences.push({
					pointer,
					expected,
					actual: place.actual
				});
			}
			if (actual === null) return;
			const state = actual.length > paired ? "wrong" : "right";
			found.fields.push({
				pointer: field,
				state,
				values: null,
				isList: true
			});
		}
		function isNear(expected, actual) {
			if (typeof actual !== "number" || typeof expected.$number !== "number") return false;
			const rounding = Number.EPSILON * Math.max(Math.abs(actual), Math.abs(expected.$number), 1);
			return Math.abs(actual - expected.$number) <= (0, difference.Lz)(expected) + rounding;
		}
		function matches({ $pattern }, actual) {
			return typeof $pattern === "string" && typeof actual === "string" && new RegExp($pattern, "u").test(actual);
		}
		function isSameSet(expected, actual) {
			if (!Array.isArray(expected) || !Array.isArray(actual) || expected.length !== actual.length) return false;
			return (0, pair_items.c)(expected, actual, (a, b) => compareExpected(a, b).differences.length === 0);
		}
		const MAX_VALUE_LENGTH = 80;
		function valuesOf(expected, actual) {
			const texts = {
				expected: (0, difference.GD)(expected),
				actual: actual === undefined ? null : JSON.stringify(actual)
			};
			const isLong = texts.expected.length > MAX_VALUE_LENGTH || (texts.actual?.length ?? 0) > MAX_VALUE_LENGTH;
			return isLong ? null : texts;
		}
		;
		const KIND = "expected";
		function checkExpected(golden, { outputs }) {
			const { differences, fields } = compareExpected(golden, (0, check.rP)(outputs ?? []));
			if (differences.length === 0) return {
				findings: [(0, check.bF)(KIND, "the output is as expected")],
				fields
			};
			return {
				findings: differences.map((place) => (0, check.J5)(KIND, messageOf(place), place)),
				fields
			};
		}
		const missingFields = (golden) => compareExpected(golden, undefined).fields;
		function messageOf(place) {
			const { expected, actual } = (0, difference.Ms)(place.expected, place.actual);
			return `${(0, difference.fW)(place.pointer)}: expected ${expected}, got ${actual}`;
		}
	}),
	911: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => KINDS,
			t: () => kindsOf
		});
		const KINDS = [
			"schema",
			"expected",
			"reject-when"
		];
		function kindsOf({ schema, expected, rejectWhen }) {
			const has = {
				schema: schema !== null,
				expected,
				"reject-when": rejectWhen !== null
			};
			return KINDS.filter((kind) => has[kind]);
		}
	}),
	95626: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => keyOf,
			c: () => pairAll
		});
		var _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62623);
		function keyOf(item, key) {
			const value = (0, _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__.sZ)(item, key);
			return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? JSON.stringify(value) : null;
		}
		function pairAll(expected, actual, fits) {
			const holderOf = new Map();
			const place = (item, tried) => {
				for (const at of actual.keys()) {
					if (tried.has(at) || !fits(expected[item], actual[at])) continue;
					tried.add(at);
					const holder = holderOf.get(at);
					if (holder !== undefined && !place(holder, tried)) continue;
					holderOf.set(at, item);
					return true;
				}
				return false;
			};
			return [...expected.keys()].every((item) => place(item, new Set()));
		}
	}),
	79792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => hashFile });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
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
		const CHUNK_BYTES = 1e6;
		async function hashFile(path, signal) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const sum = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
				const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
				let beginning = null;
				const file = __addDisposableResource(env_1, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path), true);
				for (;;) {
					signal?.throwIfAborted();
					const { bytesRead } = await file.read(chunk, 0, chunk.length);
					if (bytesRead === 0) break;
					const part = chunk.subarray(0, bytesRead);
					sum.update(part);
					beginning ??= Buffer.from(part);
				}
				return {
					sha256: sum.digest("hex"),
					beginning: beginning ?? Buffer.alloc(0)
				};
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
	}),
	22275: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HO: () => namesOnItsWay,
			HU: () => matchOf,
			SV: () => inSmallLetters,
			lo: () => rulesBelow,
			p4: () => composed
		});
		const composed = (text) => text.normalize("NFC");
		const inSmallLetters = (text) => composed(text).toLowerCase();
		const IN = { kind: "in" };
		const OUT = { kind: "out" };
		const HIDDEN = { kind: "hidden" };
		function rulesBelow(rules, place, seen) {
			let below = [];
			let isCut = false;
			for (const rule of rules) {
				const { pattern } = rule;
				if (isCut && pattern.excludes && searchesBelow(pattern, place)) seen.add(pattern);
				const taken = hitOf(rule, place, (glob, key) => glob.takesFolder(key));
				if (pattern.excludes && taken === "yes") {
					for (const moot of below) if (searchesBelow(moot.pattern, place)) seen.add(moot.pattern);
					if (below.some((earlier) => !earlier.pattern.excludes)) seen.add(pattern);
					below = [];
					isCut = true;
				} else if (taken !== "no" || leadsInto(pattern, place)) {
					below.push(taken === rule.taken ? rule : {
						pattern,
						taken
					});
				}
			}
			const first = below.findIndex(({ pattern }) => !pattern.excludes);
			return first < 0 ? [] : below.slice(first);
		}
		function matchOf(rules, place, file, seen) {
			const take = (glob, key, spelling) => glob.takesFile(key, file[spelling]);
			let match = OUT;
			let wasIncluded = false;
			for (const rule of rules) {
				const { pattern } = rule;
				const isMoot = match === OUT && (!wasIncluded || seen.has(pattern));
				if (pattern.excludes ? isMoot : match === IN && seen.has(pattern)) continue;
				const taken = hitOf(rule, place, take);
				if (taken === "no") continue;
				if (pattern.excludes) {
					seen.add(pattern);
					if (match === OUT) continue;
					match = taken === "yes" || match === HIDDEN ? OUT : {
						kind: "withheld",
						by: pattern.given
					};
				} else if (file.isHidden && !pattern.asksForHidden) {
					if (match === OUT) match = HIDDEN;
					wasIncluded = true;
				} else {
					seen.add(pattern);
					match = IN;
					wasIncluded = true;
				}
			}
			return match;
		}
		function hitOf({ pattern, taken }, place, take) {
			if (taken === "yes") return "yes";
			const { excludes, exact, anyCase, hasClass } = pattern;
			const isTaken = () => take(exact, place.exact, "exact");
			if (!excludes && !place.ignoresCase) return isTaken() ? "yes" : "no";
			if (taken === "no" && !take(anyCase, place.anyCase, "anyCase")) return hasClass && isTaken() ? "yes" : "no";
			return place.ignoresCase || isTaken() ? "yes" : "but-for-case";
		}
		function leadsInto({ excludes, exact, anyCase, hasClass }, place) {
			const byName = excludes || place.ignoresCase ? anyCase.leadsInto(place.anyCase) : exact.leadsInto(place.exact);
			return byName || hasClass && exact.leadsInto(place.exact);
		}
		function searchesBelow({ exact, anyCase }, place) {
			return isBelow(exact.searchPath, place.exact) || place.ignoresCase && isBelow(anyCase.searchPath, place.anyCase);
		}
		const namesOnItsWay = (pattern, place) => !pattern.excludes && (place.ignoresCase ? isFurther(pattern.anyCase.searchPath, place.anyCase) : isFurther(pattern.exact.searchPath, place.exact));
		const isFurther = (path, folder) => path !== folder && isBelow(path, folder);
		function isBelow(path, folder) {
			if (!path.startsWith(folder)) return false;
			return path.length === folder.length || /[\\/]/.test(path.charAt(folder.length)) || /[\\/]$/.test(folder);
		}
	}),
	18276: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => readInto });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var _lib_read_fully_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73636);
		function readInto(buffer, path) {
			const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "r");
			try {
				return (0, _lib_read_fully_js__WEBPACK_IMPORTED_MODULE_1__.l)(file, buffer, null);
			} finally {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
			}
		}
	}),
	33768: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => LFS_POINTER,
			z: () => UNREADABLE_FILE
		});
		const UNREADABLE_FILE = "unreadable-file";
		const LFS_POINTER = "lfs-pointer";
	}),
	15829: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FJ: () => isNeverSent,
			MX: () => RESULTS_MARKER,
			c2: () => workspaceNames,
			dK: () => isHidden
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		function workspaceNames(workspace, flavour = node_path__WEBPACK_IMPORTED_MODULE_0__) {
			const shownNameOf = (absolutePath) => flavour.relative(workspace, absolutePath).split(flavour.sep).join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.sep);
			const nameOf = (absolutePath) => {
				const relative = flavour.relative(workspace, absolutePath);
				const [first] = relative.split(flavour.sep);
				return first === ".." || flavour.isAbsolute(relative) ? null : shownNameOf(absolutePath);
			};
			return {
				workspace,
				nameOf,
				pathOf: (name) => {
					const isThere = flavour.isAbsolute(name) && nameOf(name) !== null;
					const absolutePath = isThere ? flavour.normalize(name) : flavour.join(workspace, name);
					return nameOf(absolutePath) ? absolutePath : null;
				},
				asksForHidden: (pattern) => {
					const below = flavour.isAbsolute(pattern) ? shownNameOf(pattern) : pattern;
					return below.split(/[\\/]/).some(isHiddenPart);
				}
			};
		}
		const isHiddenPart = (part) => part.startsWith(".") && part !== "." && part !== "..";
		const isHidden = (name) => name.split("/").some(isHiddenPart);
		const RESULTS_FOLDER = ".roe-results";
		const RESULTS_MARKER = ".roe-results-folder";
		const isNeverSent = (name) => name.split("/").some((part) => [".git", RESULTS_FOLDER].includes(part.toLowerCase()));
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
			const sent = new Set();
			return {
				path,
				sent,
				write: (entry) => {
					if (entry.event === "no-job") sent.delete(entry.key);
					const line = Buffer.from(`${JSON.stringify(entry)}\n`);
					for (let done = 0; done < line.length;) done += (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(descriptor, line, done);
					if (entry.event === "sending") sent.add(entry.key);
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
				var _run_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3628);
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
				await (0, _github_finish_step_js__WEBPACK_IMPORTED_MODULE_2__.I)(runner, () => (0, _run_run_js__WEBPACK_IMPORTED_MODULE_6__.e)(world));
				await connection.close();
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
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
	3628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => run });
		var read_inputs = __webpack_require__(3185);
		var compare_text = __webpack_require__(66792);
		var log_stack = __webpack_require__(46746);
		var open_files = __webpack_require__(98759);
		var or_warn = __webpack_require__(39033);
		var deliver = __webpack_require__(93739);
		var post_comment = __webpack_require__(53008);
		var report_report = __webpack_require__(18456);
		var report_text = __webpack_require__(74913);
		var results_file = __webpack_require__(15056);
		var src_verdict = __webpack_require__(62848);
		var for_each_concurrently = __webpack_require__(77693);
		var read_statuses = __webpack_require__(48477);
		var roe_roe = __webpack_require__(2978);
		;
		const MIN_PAUSE_MS = 500;
		const SHARE_OF_AGE = .2;
		const POLLS_PER_SPAN = 8;
		const shortestPauseMs = ({ calls, pollIntervalMs }) => Math.min(MIN_PAUSE_MS * calls, pollIntervalMs);
		function pollPauseMs(ageMs, rule) {
			const { span, pollIntervalMs } = rule;
			const shortest = shortestPauseMs(rule);
			if (span !== null && ageMs < span.earliestMs) {
				return Math.round(Math.min(pollIntervalMs, Math.max(shortest, span.earliestMs - ageMs)));
			}
			const often = span === null ? 0 : (span.latestMs - span.earliestMs) / POLLS_PER_SPAN;
			const late = Math.max(0, ageMs - (span?.latestMs ?? 0)) * SHARE_OF_AGE;
			const pause = Math.min(pollIntervalMs, Math.max(shortest, often, late));
			return Math.round(pause * (.9 + rule.random / 10));
		}
		function nextPollMs(agesMs, rule) {
			let [pause, youngestMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
			for (const ageMs of agesMs) {
				pause = Math.min(pause, pollPauseMs(ageMs, rule));
				youngestMs = Math.min(youngestMs, ageMs);
			}
			const allEndInMs = rule.span === null ? 0 : rule.span.latestMs - youngestMs;
			if (allEndInMs <= 0 || allEndInMs > pause * 1.5) return pause;
			return Math.round(Math.min(rule.pollIntervalMs, Math.max(allEndInMs, shortestPauseMs(rule) / 2)));
		}
		const ABSENCE_BELIEVED_AFTER_MS = 1e4;
		const REFUSAL_BELIEVED_AFTER_MS = 3e4;
		var retry = __webpack_require__(16218);
		;
		const MAX_REMEMBERED = 64;
		const MIN_ENDED = 4;
		class Durations {
			#recent = [];
			#next = 0;
			#span = null;
			add(durationMs) {
				this.#recent[this.#next] = Math.max(0, durationMs);
				this.#next = (this.#next + 1) % MAX_REMEMBERED;
				this.#span = null;
			}
			get span() {
				if (this.#recent.length < MIN_ENDED) return null;
				this.#span ??= spanOf(this.#recent.toSorted((a, b) => a - b));
				return this.#span;
			}
		}
		function spanOf(sorted) {
			const at = (share) => sorted[Math.round((sorted.length - 1) * share)] ?? 0;
			return {
				earliestMs: at(.1),
				latestMs: at(.9)
			};
		}
		;
		class PollTimer {
			#clock;
			#pollIntervalMs;
			#durations = new Durations();
			#lastPollAtMs = 0;
			#nextPollAtMs = 0;
			#failures = 0;
			#pauseAfterFailureMs = 0;
			#refusedSinceMs = null;
			constructor(clock, pollIntervalMs) {
				this.#clock = clock;
				this.#pollIntervalMs = pollIntervalMs;
			}
			get lastPollAtMs() {
				return this.#lastPollAtMs;
			}
			restart() {
				[this.#lastPollAtMs, this.#nextPollAtMs] = [this.#clock.now(), Number.POSITIVE_INFINITY];
			}
			admit(ageMs, calls) {
				const rule = this.#rule(calls);
				const dueAtMs = this.#clock.now() + pollPauseMs(ageMs, rule);
				const earliestMs = this.#lastPollAtMs + shortestPauseMs(rule);
				this.#nextPollAtMs = Math.max(Math.min(this.#nextPollAtMs, dueAtMs), earliestMs);
			}
			ended(durationMs) {
				this.#durations.add(durationMs);
			}
			polled(agesMs, calls) {
				this.#lastPollAtMs = this.#clock.now();
				this.#nextPollAtMs = this.#lastPollAtMs + nextPollMs(agesMs, this.#rule(calls));
			}
			succeeded() {
				this.#failures = 0;
				this.#pauseAfterFailureMs = 0;
				this.#refusedSinceMs = null;
			}
			failed(error) {
				const backoff = (0, retry.vd)(error, this.#failures, Math.random()) ?? this.#pollIntervalMs;
				this.#pauseAfterFailureMs = error.retryAfterMs ?? Math.min(backoff, this.#pollIntervalMs);
				this.#failures += 1;
				const now = this.#clock.now();
				this.#refusedSinceMs = error.code === "unauthorized" ? this.#refusedSinceMs ?? now : null;
				return this.#refusedSinceMs !== null && now - this.#refusedSinceMs >= REFUSAL_BELIEVED_AFTER_MS;
			}
			dueInMs() {
				const dueAtMs = Math.max(this.#nextPollAtMs, this.#lastPollAtMs + this.#pauseAfterFailureMs);
				return dueAtMs - this.#clock.now();
			}
			#rule(calls) {
				return {
					span: this.#durations.span,
					calls,
					pollIntervalMs: this.#pollIntervalMs,
					random: Math.random()
				};
			}
		}
		;
		const CALLS_AT_ONCE = 4;
		async function watchJobs(accepted, options, events) {
			const watch = new Watch(options, events);
			while (!(accepted.drained && watch.idle)) {
				watch.admit(accepted.take());
				if (options.waitingOver.aborted) await watch.abandonAll();
				if (watch.idle) {
					await accepted.ready();
				} else if (watch.timer.dueInMs() > 0) {
					await arrivalOrPause(accepted, watch.timer.dueInMs(), options);
				} else {
					await watch.poll();
				}
			}
		}
		async function arrivalOrPause(accepted, pauseMs, options) {
			const woken = new AbortController();
			const wake = AbortSignal.any([woken.signal, options.waitingOver]);
			const arrival = accepted.drained ? [] : [accepted.ready(wake)];
			await Promise.race([options.clock.sleep(pauseMs, wake), ...arrival]);
			woken.abort("enough");
		}
		const callsPerPoll = (jobs) => Math.max(1, Math.ceil(jobs / roe_roe.tG));
		class Watch {
			#options;
			#events;
			#open = new Map();
			timer;
			constructor(options, events) {
				this.#options = options;
				this.#events = events;
				this.timer = new PollTimer(options.clock, options.pollIntervalMs);
			}
			get idle() {
				return this.#open.size === 0;
			}
			admit(jobs) {
				if (jobs.length === 0) return;
				if (this.idle) this.timer.restart();
				const calls = callsPerPoll(this.#open.size);
				for (const job of jobs) {
					this.timer.admit(this.#ageOf(job), calls);
					const watched = this.#open.get(job.id);
					if (watched) watched.jobs.push(job);
					else this.#open.set(job.id, {
						id: job.id,
						jobs: [job],
						lastStatus: null
					});
				}
			}
			async abandonAll() {
				const { roe, signal } = this.#options;
				for (const [id, status] of await (0, read_statuses.Jy)([...this.#open.keys()], roe, signal)) this.#update(id, status);
				for (const watched of [...this.#open.values()]) {
					this.#end(watched, (job) => ({
						kind: "unfinished",
						job,
						lastStatus: watched.lastStatus
					}));
				}
			}
			async poll() {
				const { roe, signal } = this.#options;
				const failures = [];
				await (0, for_each_concurrently.D)((0, read_statuses.mk)([...this.#open.keys()], roe_roe.tG), CALLS_AT_ONCE, async (chunk) => {
					const error = await (0, read_statuses.r_)(chunk, roe, signal, {
						onRows: (asked, rows) => this.#takeRows(asked, rows),
						onRefused: (id) => this.#askSingly(id)
					});
					if (error) failures.push(error);
				});
				const ages = [...this.#open.values()].flatMap(({ jobs }) => jobs.map((job) => this.#ageOf(job)));
				this.timer.polled(ages, callsPerPoll(this.#open.size));
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
				if (!(0, read_statuses.pB)(answer.error)) return answer.error;
				const watched = this.#open.get(id);
				const reason = `Roe does not report how the job ended (${answer.error.message})`;
				if (watched && this.#isOld(id)) this.#lose(watched, reason, answer.error.requestId);
				return null;
			}
			#isOld(id) {
				const first = this.#open.get(id)?.jobs[0];
				return first !== undefined && this.#ageOf(first) >= ABSENCE_BELIEVED_AFTER_MS;
			}
			#update(id, status) {
				const watched = this.#open.get(id);
				if (!watched) return;
				if (watched.lastStatus?.code !== status.code) for (const job of watched.jobs) this.#events.onStatus(job, status);
				watched.lastStatus = status;
				if (!status.terminal) return;
				const seenAtMs = this.#options.clock.now();
				this.#end(watched, (job) => {
					this.timer.ended(durationOf(job, status, seenAtMs, this.timer.lastPollAtMs));
					return {
						kind: "ended",
						job,
						status,
						seenAtMs
					};
				});
			}
			#lose(watched, reason, requestId) {
				this.#end(watched, (job) => ({
					kind: "lost",
					job,
					lastStatus: watched.lastStatus,
					reason,
					requestId
				}));
			}
			#end(watched, endOf) {
				this.#open.delete(watched.id);
				for (const job of watched.jobs) this.#events.onEnd(endOf(job));
			}
			#learnFrom([error]) {
				if (error === undefined) {
					this.timer.succeeded();
					return;
				}
				if (this.#options.signal.aborted) return;
				const isWithdrawn = this.timer.failed(error);
				this.#events.onTrouble(error);
				const reason = `Roe no longer accepts the API key, so the job's end is not known (${error.message})`;
				if (isWithdrawn) for (const watched of [...this.#open.values()]) this.#lose(watched, reason, error.requestId);
			}
		}
		function durationOf(job, status, seenAtMs, lastPollAtMs) {
			const { timestamp, createdAtMs, name } = status;
			if (timestamp !== null && createdAtMs !== null && name !== "CACHED") return timestamp * 1e3 - createdAtMs;
			return (seenAtMs + Math.max(job.acceptedAtMs, lastPollAtMs)) / 2 - job.acceptedAtMs;
		}
		;
		class Channel {
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
			take(max = Number.POSITIVE_INFINITY) {
				return this.#waiting.splice(0, Math.min(max, this.#waiting.length));
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
			async *batches(max = Number.POSITIVE_INFINITY) {
				while (!this.drained) {
					await this.ready();
					const [first, ...others] = this.take(max);
					if (first !== undefined) yield [first, ...others];
				}
			}
			#wake() {
				for (const reader of [...this.#readers]) reader();
			}
		}
		;
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
		var src_problem = __webpack_require__(86762);
		var results_result = __webpack_require__(45019);
		;
		const IDS_PER_CALL = 25;
		const collect_CALLS_AT_ONCE = 4;
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
			const { tasks } = options;
			const late = [];
			const worker = async () => {
				for await (const batch of ended.batches(IDS_PER_CALL)) {
					await tasks.run(async () => {
						const rest = await collectOnce(batch, 0, options, onCollected);
						if (rest.length > 0) late.push(tasks.run(() => collectLate(rest, options, onCollected)));
					});
				}
			};
			await Promise.all(Array.from({ length: collect_CALLS_AT_ONCE }, worker));
			await Promise.all(late);
		}
		async function collectLate(batch, options, onCollected) {
			const { clock, signal, waitingOver } = options;
			const pauseOver = AbortSignal.any([signal, waitingOver]);
			const sinceMs = clock.now();
			let waiting = batch;
			for (let round = 0; waiting.length > 0; round += 1) {
				await clock.sleep(PAUSES_MS[round] ?? TROUBLE_PAUSE_MS, pauseOver);
				const patient = clock.now() - sinceMs < TROUBLE_PATIENCE_MS && !waitingOver.aborted;
				const next = patient ? round + 1 : Number.POSITIVE_INFINITY;
				waiting = await collectOnce(waiting, next, options, onCollected);
			}
		}
		async function collectOnce(batch, round, options, onCollected) {
			const unsettled = Map.groupBy(batch, ({ job }) => job.id);
			const again = [];
			const settle = async (id, answer) => {
				const items = unsettled.get(id) ?? [];
				unsettled.delete(id);
				for (const item of items) {
					if (!options.signal.aborted && mayStillCome(item, answer, round)) again.push(item);
					else await onCollected(item, answer);
				}
			};
			const onData = (id, data) => options.tasks.run(() => settle(id, {
				ok: true,
				value: data
			}));
			const failures = await fetchData([...unsettled.keys()], onData, options);
			for (const id of [...unsettled.keys()]) {
				await settle(id, failures.get(id) ?? {
					ok: false,
					error: "Roe did not list it",
					requestId: null,
					transient: false
				});
			}
			return again;
		}
		function mayStillCome(ended, fetched, round) {
			if (!fetched.ok && fetched.transient) return round !== Number.POSITIVE_INFINITY;
			if (ended.status.name === "FAILURE" || ended.status.name === "CANCELLED") return false;
			return round < PAUSES_MS.length && (!fetched.ok || fetched.value.outputs === null);
		}
		async function fetchData(ids, onData, options) {
			if (ids.length === 0) return new Map();
			const missing = new Set(ids);
			const answer = await options.roe.results(ids, (id, data) => {
				missing.delete(id);
				return onData(id, data);
			}, options.signal);
			if (answer.ok) return new Map();
			const transient = isTransientFailure(answer.error);
			const rest = [...missing];
			if (rest.length > 0 && ids.length > 1 && !transient) {
				const middle = Math.ceil(rest.length / 2);
				const first = await fetchData(rest.slice(0, middle), onData, options);
				return new Map([...first, ...await fetchData(rest.slice(middle), onData, options)]);
			}
			if (answer.error.retryAfterMs !== null) await options.clock.sleep(answer.error.retryAfterMs, options.signal);
			const { message, requestId } = answer.error;
			return new Map([...missing].map((id) => [id, {
				ok: false,
				error: message,
				requestId,
				transient
			}]));
		}
		function isTransientFailure(error) {
			if (error.status === 500 || error.code === "unreadable-reply") return false;
			return error.code === "proxy-refused" || (0, retry.dg)(error);
		}
		async function readCosts(ids, options) {
			const costs = new Map();
			await readEach(ids, options, async (id, { cost }) => void costs.set(id, cost));
			return costs;
		}
		async function cachedFailures(ids, options) {
			const failures = new Set();
			await readEach(ids, options, async (id, data) => {
				if (!(0, results_result.PA)(data)) failures.add(id);
			});
			return failures;
		}
		async function readEach(ids, options, onData) {
			for (const chunk of (0, read_statuses.mk)(ids, IDS_PER_CALL)) await fetchData(chunk, onData, options);
		}
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var error_message = __webpack_require__(88501);
		var write_in_blocks = __webpack_require__(92951);
		var errors = __webpack_require__(12401);
		var src = __webpack_require__(15086);
		var json = __webpack_require__(90467);
		;
		const MAX_VALUES = 1e5;
		function resourceIdsIn(outputs) {
			const ids = new Set();
			for (const [name, value] of valuesIn(outputs)) {
				if (name === "references" && Array.isArray(value)) for (const item of value) add(ids, resourceIdOf(item));
			}
			return [...ids].sort();
		}
		const ARTIFACT_KEY = /^agent-job-[\w-]{1,100}\/[\w.-][\w./ -]{0,300}$/;
		function artifactKeysIn(outputs) {
			const keys = new Set();
			for (const [, value] of valuesIn(outputs)) if (typeof value === "string" && ARTIFACT_KEY.test(value)) keys.add(value);
			return [...keys].sort();
		}
		function* valuesIn(outputs) {
			const waiting = outputs.map(({ json }) => json);
			for (let looked = 0; waiting.length > 0 && looked < MAX_VALUES; looked += 1) {
				const value = waiting.pop();
				if (typeof value !== "object" || value === null) continue;
				for (const [name, inner] of Object.entries(value)) {
					yield [name, inner];
					waiting.push(inner);
				}
			}
		}
		function add(ids, id) {
			if (id !== null && id !== "" && !/^\.+$/.test(id) && id.isWellFormed()) ids.add(id);
		}
		function resourceIdOf(item) {
			if (typeof item !== "string") return (0, json.$6)(item, "resource_id");
			const [path = ""] = item.split(/[?#]/, 1);
			const [, encoded] = /\/references\/([^/]+)\/?$/.exec(path) ?? [];
			try {
				return encoded === undefined ? null : decodeURIComponent(encoded);
			} catch {
				return null;
			}
		}
		const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
		const MAX_NAME_LENGTH = 100;
		const MAX_ID_CHARACTERS = 1e3;
		function safeFileName(resourceId, contentType, taken) {
			const plain = resourceId.slice(-MAX_ID_CHARACTERS).normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9._-]+/g, "_").replace(/^[._-]+|[._-]+$/g, "");
			const dot = plain.lastIndexOf(".");
			const named = dot > 0 ? plain.slice(dot).slice(0, 12) : "";
			const extension = named || `.${src.A.getExtension(contentType ?? "") || "bin"}`;
			const stem = (dot > 0 ? plain.slice(0, dot) : plain).slice(0, MAX_NAME_LENGTH - extension.length) || "reference";
			const safe = DEVICE.test(stem) ? `_${stem}` : stem;
			for (let count = 1;; count += 1) {
				const name = `${safe}${count === 1 ? "" : `-${count}`}${extension}`;
				if (taken.has(name.toLowerCase())) continue;
				taken.add(name.toLowerCase());
				return name;
			}
		}
		;
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
		const REFERENCES = "references";
		const REFERENCES_INDEX = "index.json";
		const save_references_CALLS_AT_ONCE = 4;
		const MAX_TRIES = 4;
		const MAX_REFERENCES = 1e3;
		const MAX_BYTES_EACH = 5e7;
		const MAX_BYTES = 5e8;
		async function saveReferences(referring, options) {
			const saving = new Saving(options);
			const worker = async () => {
				for await (const [job] of referring.batches(1)) await saving.saveAll(job);
			};
			await Promise.all(Array.from({ length: save_references_CALLS_AT_ONCE }, worker));
			return await saving.end();
		}
		const notSaved = (problem) => ({
			savedAs: null,
			contentType: null,
			bytes: null,
			problem
		});
		class Saving {
			#options;
			#lines = [];
			#saved = new Map();
			#namesOfJob = new Map();
			#begun = 0;
			#bytesLeft = MAX_BYTES;
			constructor(options) {
				this.#options = options;
			}
			async saveAll({ jobId, cases, resourceIds, artifactKeys }) {
				const resources = [...resourceIds.map((id) => ({
					kind: "reference",
					id
				})), ...artifactKeys.map((id) => ({
					kind: "tool-artifact",
					id
				}))];
				for (const resource of resources) {
					const key = JSON.stringify([jobId, resource]);
					const saving = this.#saved.get(key) ?? this.#save(jobId, resource);
					this.#saved.set(key, saving);
					this.#lines.push({
						cases,
						jobId,
						kind: resource.kind,
						resourceId: resource.id,
						...await saving
					});
				}
			}
			async end() {
				if (this.#lines.length === 0) return [];
				const lines = this.#lines.toSorted((a, b) => keyOf(a) < keyOf(b) ? -1 : 1);
				const folder = (0, external_node_path_.join)(this.#options.directory, REFERENCES);
				await (0, or_warn.w)(this.#options.runner, `${REFERENCES}/${REFERENCES_INDEX} could not be written`, async () => {
					await (0, promises_.mkdir)(folder, { recursive: true });
					await (0, write_in_blocks.l)((0, external_node_path_.join)(folder, REFERENCES_INDEX), [`${JSON.stringify(lines, null, 2)}\n`]);
				});
				return lines;
			}
			async #save(jobId, resource) {
				this.#begun += 1;
				const number = this.#begun;
				if (number > MAX_REFERENCES) return notSaved(`a run saves at most ${MAX_REFERENCES} references`);
				const budget = Math.min(MAX_BYTES_EACH, this.#bytesLeft);
				if (budget === 0) return notSaved(`a run saves at most ${MAX_BYTES / 1e6} MB of references`);
				this.#bytesLeft -= budget;
				const folder = (0, external_node_path_.join)(this.#options.directory, REFERENCES, jobId);
				const part = (0, external_node_path_.join)(folder, `.part-${number}`);
				let saved;
				try {
					await (0, promises_.mkdir)(folder, { recursive: true });
					saved = await this.#saveBy(part, {
						folder,
						jobId,
						resource,
						budget
					});
				} catch (error) {
					saved = notSaved(`it could not be saved (${(0, error_message.gJ)(error)})`);
				}
				this.#bytesLeft += budget - (saved.bytes ?? 0);
				if (saved.savedAs === null) await (0, promises_.rm)(part, { force: true }).catch(() => {});
				return saved;
			}
			async #saveBy(part, { folder, jobId, resource, budget }) {
				const answer = await this.#download(jobId, resource, budget, part);
				if (!answer.ok) return notSaved((0, errors.BT)(answer.error));
				const { contentType, bytes } = answer.value;
				const name = safeFileName(resource.id, contentType, this.#namesOf(jobId));
				await (0, promises_.rename)(part, (0, external_node_path_.join)(folder, name));
				return {
					savedAs: `${REFERENCES}/${jobId}/${name}`,
					contentType,
					bytes,
					problem: null
				};
			}
			#namesOf(jobId) {
				const names = this.#namesOfJob.get(jobId) ?? new Set();
				this.#namesOfJob.set(jobId, names);
				return names;
			}
			#download(jobId, { kind, id }, max, path) {
				const { roe, clock, signal } = this.#options;
				const download = async () => {
					const env_1 = {
						stack: [],
						error: void 0,
						hasError: false
					};
					try {
						const file = __addDisposableResource(env_1, await (0, promises_.open)(path, "w"), true);
						const write = (chunk) => file.writeFile(chunk);
						const fetching = kind === "reference" ? roe.reference : roe.toolArtifact;
						return await fetching(jobId, id, max, write, signal);
					} catch (e_1) {
						env_1.error = e_1;
						env_1.hasError = true;
					} finally {
						const result_1 = __disposeResources(env_1);
						if (result_1) await result_1;
					}
				};
				return (0, retry.L5)(download, {
					clock,
					signal,
					maxTries: MAX_TRIES
				});
			}
		}
		const keyOf = ({ cases, kind, resourceId }) => JSON.stringify([
			cases[0],
			kind,
			resourceId
		]);
		var lines = __webpack_require__(60594);
		var submission_key = __webpack_require__(65597);
		;
		var earlier_results_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
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
		var earlier_results_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
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
				for (const path of await runner.downloadArtifacts(artifactName, results_file.gv, signal)) {
					let offset = 0;
					for await (const line of (0, lines.D)(path)) {
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
				runner.info(`The results artifacts of earlier attempts could not be read (${(0, error_message.gJ)(error)}); Roe's job list is used instead.`);
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
			const key = typeof submissionKey === "string" ? (0, submission_key.Do)(submissionKey) : null;
			if (key === null || !(0, submission_key.bG)(key, own)) return;
			const id = typeof jobId === "string" ? (0, roe_roe.et)(jobId) : null;
			if (id === null && outcome !== "not-submitted") return;
			const succeeded = outcome === "succeeded" || outcome === "rejected";
			results.set((0, submission_key.TD)(key), {
				key,
				jobId: id,
				succeeded,
				line
			});
		}
		function recordIn(line) {
			const record = (0, json.qF)(line);
			if (!(0, json.Ce)(record)) throw new Error(`${results_file.gv} has a line that is not a record`);
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
					const file = earlier_results_addDisposableResource(env_1, await (0, promises_.open)(path), true);
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
					const result_1 = earlier_results_disposeResources(env_1);
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
		var stop_reason = __webpack_require__(40930);
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_fs_ = __webpack_require__(73024);
		var cases_case = __webpack_require__(77883);
		var hash_file = __webpack_require__(79792);
		var read_into = __webpack_require__(18276);
		var multipart = __webpack_require__(87432);
		var submissions_submission = __webpack_require__(38243);
		;
		const MAX_TEXT_BYTES = 25e5;
		const MAX_BYTES_IN_MEMORY = 1e6;
		const PART_BYTES = 32768;
		async function toRunRequest(submission, memory) {
			const { cases, agentId, versionId, metadata, key, skipCache } = submission;
			const [first] = cases;
			const { files, values } = first;
			const fields = { ...values };
			const uploads = [];
			for (const { input, as, file } of files) {
				if (input === null) throw new Error("a submission has a file without an input");
				const named = {
					file,
					name: (0, cases_case.ZC)(first, file)
				};
				const place = placeOf(named);
				if (!place.ok) return place;
				if (as === "text") {
					const text = readText(named, memory);
					if (!text.ok) return text;
					fields[input] = text.value;
				} else {
					const content = await contentOf(named, place.value, memory);
					if (!content.ok) return content;
					uploads.push({
						key: input,
						filename: (0, submissions_submission.Vr)(file),
						content: content.value
					});
				}
			}
			const textBytes = Object.values(fields).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
			if (textBytes > MAX_TEXT_BYTES) return (0, errors.gz)(new errors.TR("too-large", `its texts are ${TOO_LONG}`));
			return (0, errors.oQ)({
				agentId,
				versionId,
				fields,
				uploads,
				metadata,
				idempotencyKey: key,
				skipCache
			});
		}
		const TOO_LONG = `too long to be sent as text (at most ${MAX_TEXT_BYTES / 1e6} MB in all)`;
		const changed = ({ name }) => unreadable(`${name} changed before it was sent`);
		function placeOf(named) {
			const { absolutePath, realPath, bytes } = named.file;
			const removed = `${named.name} was removed before it was sent`;
			try {
				const stat = (0, external_node_fs_.lstatSync)(absolutePath);
				if (!stat.isFile()) return unreadable(removed);
				if (external_node_fs_.realpathSync.native(absolutePath) !== realPath) return unreadable(`${named.name} was replaced before it was sent`);
				return stat.size === bytes ? (0, errors.oQ)(stat) : changed(named);
			} catch (cause) {
				return unopened(cause, removed);
			}
		}
		async function contentOf(named, { mtimeMs }, memory) {
			const { realPath, bytes, contentType: type, sha256, modifiedAtMs } = named.file;
			if (bytes <= MAX_BYTES_IN_MEMORY) {
				const content = readKnown(named, memory);
				return content.ok ? (0, errors.oQ)({
					...(0, multipart.ZK)(content.value),
					type
				}) : content;
			}
			try {
				if (mtimeMs !== modifiedAtMs && (await (0, hash_file.D)(realPath)).sha256 !== sha256) return changed(named);
				return (0, errors.oQ)({
					size: bytes,
					type,
					stream: () => partsOf(named.file)
				});
			} catch (cause) {
				return unopened(cause, `${named.name} could not be opened`);
			}
		}
		async function* partsOf({ realPath, bytes, sha256 }) {
			const parts = (0, external_node_fs_.createReadStream)(realPath, { highWaterMark: PART_BYTES })[Symbol.asyncIterator]();
			const sum = (0, external_node_crypto_.createHash)("sha256");
			const next = () => parts.next().catch((cause) => Promise.reject((0, multipart.I)(cause)));
			let remaining = bytes;
			try {
				for (let part = await next(); !part.done; part = await next()) {
					remaining -= part.value.length;
					if (remaining < 0) throw (0, multipart.I)();
					sum.update(part.value);
					yield part.value;
				}
				if (sum.digest("hex") !== sha256) throw (0, multipart.I)();
			} finally {
				await parts.return?.();
			}
		}
		function readKnown(named, memory) {
			const { realPath, bytes, sha256 } = named.file;
			try {
				const buffer = memory.take(bytes + 1);
				const content = buffer.subarray(0, (0, read_into.P)(buffer, realPath));
				return (0, external_node_crypto_.hash)("sha256", content) === sha256 ? (0, errors.oQ)(content) : changed(named);
			} catch (cause) {
				return unopened(cause, `${named.name} could not be opened`);
			}
		}
		function readText(named, memory) {
			const { file } = named;
			if (file.bytes > MAX_TEXT_BYTES) return (0, errors.gz)(new errors.TR("too-large", `${file.path} is ${TOO_LONG}`));
			const content = readKnown(named, memory);
			if (!content.ok) return content;
			try {
				return (0, errors.oQ)(new TextDecoder("utf-8", {
					fatal: true,
					ignoreBOM: true
				}).decode(content.value));
			} catch {
				return unreadable(`${file.path} is not UTF-8 text, and \`inputs\` sends it as text`);
			}
		}
		const unreadable = (sentence) => (0, errors.gz)(new errors.TR("unreadable-file", sentence));
		const unopened = (cause, sentence) => (0, open_files.Pq)(cause) ? (0, errors.gz)(new errors.TR("never-sent", "too many files are open on this machine", { cause })) : unreadable(sentence);
		var list_jobs = __webpack_require__(20347);
		;
		const SETTLING_MS = 3e4;
		const MIN_LISTINGS = 3;
		const FIRST_PAUSE_MS = 2e3;
		const MAX_PAUSE_MS = 1e4;
		const PATIENCE_MS = 18e4;
		async function reconcile(inDoubt, options, onResult) {
			const open = new Map();
			let pauseMs = FIRST_PAUSE_MS;
			while (!(inDoubt.drained && open.size === 0)) {
				for (const one of inDoubt.take()) {
					open.set(one.submission.key, {
						...one,
						listings: 0
					});
					pauseMs = FIRST_PAUSE_MS;
				}
				if (open.size === 0) {
					await inDoubt.ready();
					continue;
				}
				await options.clock.sleep(pauseMs, options.signal);
				pauseMs = Math.min(MAX_PAUSE_MS, pauseMs * 1.5);
				for (const [lookup, result] of await listOnce([...open.values()], options)) {
					open.delete(lookup.submission.key);
					onResult(lookup, result);
				}
			}
		}
		async function listOnce(open, { roe, clock, signal }) {
			if (signal.aborted) return open.map((lookup) => [lookup, {
				kind: "unreadable",
				reason: "the run was stopped"
			}]);
			const [first] = open;
			if (first === undefined) return [];
			const keys = new Set(open.map(({ submission }) => submission.key));
			const sinceMs = Math.min(...open.map(({ sentAtMs }) => sentAtMs));
			const listedAtMs = clock.now();
			const found = new Map();
			const error = await (0, list_jobs.J)({
				roe,
				clock,
				signal,
				agentId: first.submission.agentId,
				sinceMs
			}, (job) => {
				const key = job.metadata?.submission_key ?? "";
				if (keys.has(key) && !found.has(key)) found.set(key, job.id);
				return found.size === keys.size;
			});
			return open.flatMap((lookup) => {
				const jobId = found.get(lookup.submission.key);
				if (jobId !== undefined) return [[lookup, {
					kind: "found",
					jobId
				}]];
				if (error === null) return isAbsent(lookup, listedAtMs) ? [[lookup, { kind: "absent" }]] : [];
				const isOver = clock.now() - lookup.lostAtMs >= PATIENCE_MS || signal.aborted;
				return isOver ? [[lookup, {
					kind: "unreadable",
					reason: error.message
				}]] : [];
			});
		}
		function isAbsent(lookup, listedAtMs) {
			lookup.listings += 1;
			return listedAtMs - lookup.lostAtMs >= SETTLING_MS && lookup.listings >= MIN_LISTINGS;
		}
		;
		const MAX_KEPT_BYTES = 1048576;
		class ReusedBuffer {
			#kept = Buffer.alloc(0);
			#taken = 0;
			take(bytes) {
				const from = this.#taken;
				this.#taken += bytes;
				return this.#taken <= this.#kept.length ? this.#kept.subarray(from, this.#taken) : Buffer.allocUnsafeSlow(bytes);
			}
			clear() {
				if (this.#taken > this.#kept.length && this.#taken <= MAX_KEPT_BYTES) {
					this.#kept = Buffer.allocUnsafeSlow(this.#taken);
				}
				this.#taken = 0;
			}
			drop() {
				this.#kept = Buffer.alloc(0);
			}
		}
		;
		const CONFLICT = 409;
		function submitOutcomeOf(answer, sentBefore) {
			if (answer.ok) return {
				kind: "accepted",
				jobId: answer.value
			};
			const { error } = answer;
			switch (error.code) {
				case "refused": return {
					kind: sentBefore && error.status === CONFLICT ? "in-doubt" : "file-refused",
					error
				};
				case "too-large":
				case "unsupported-type":
				case "unreadable-file": return {
					kind: "file-refused",
					error
				};
				case "unauthorized":
				case "forbidden":
				case "out-of-credits":
				case "not-found":
				case "proxy-refused": return {
					kind: "run-blocked",
					error
				};
				case "never-sent":
				case "throttled": return {
					kind: "retryable",
					error
				};
				case "fate-unknown":
				case "server-error":
				case "unreadable-reply":
				case "stopped": return {
					kind: "in-doubt",
					error
				};
			}
		}
		;
		class ConcurrencyWindow {
			#ceiling;
			#size;
			constructor(ceiling) {
				this.#ceiling = ceiling;
				this.#size = ceiling;
			}
			get size() {
				return Math.floor(this.#size);
			}
			answered() {
				this.#size = Math.min(this.#ceiling, this.#size + 1 / this.#size);
			}
			strained() {
				this.#size = Math.max(1, this.#size / 2);
			}
		}
		;
		const KEPT_AFTER_REFUSAL = .7;
		const GROWTH = .4;
		const MAX_SPAN_MS = 2e3;
		const MIN_SPAN_MS = 1e3;
		const MIN_PER_SECOND = .2;
		class RateLimit {
			#accepted = [];
			#firstAtMs = null;
			#refusal = null;
			perSecond(nowMs) {
				if (this.#refusal === null) return Number.POSITIVE_INFINITY;
				const { resumesAtMs, reachedPerSecond } = this.#refusal;
				const plateauS = Math.cbrt(reachedPerSecond * (1 - KEPT_AFTER_REFUSAL) / GROWTH);
				const sinceS = Math.max(0, nowMs - resumesAtMs) / 1e3;
				return Math.max(MIN_PER_SECOND, GROWTH * (sinceS - plateauS) ** 3 + reachedPerSecond);
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
				this.#accepted = this.#accepted.filter((atMs) => atMs > nowMs - MAX_SPAN_MS);
				const spanMs = Math.min(MAX_SPAN_MS, Math.max(MIN_SPAN_MS, nowMs - (this.#firstAtMs ?? nowMs)));
				return Math.min(this.#accepted.length * 1e3 / spanMs, this.perSecond(nowMs));
			}
		}
		;
		class Throttle {
			#clock;
			#rateLimit = new RateLimit();
			#window;
			#waiting = new Set();
			#inFlight = 0;
			#notBeforeMs = 0;
			#nextSlotMs = 0;
			constructor(clock, concurrency) {
				this.#clock = clock;
				this.#window = new ConcurrencyWindow(concurrency);
			}
			async acquire(signal) {
				await this.#waitForSlot(signal);
				for (let waitMs = this.#reserveMs(); waitMs > 0 && !signal.aborted; waitMs = this.#heldBackForMs()) {
					await this.#clock.sleep(waitMs, signal);
				}
				if (signal.aborted) {
					this.#free();
					return null;
				}
				const begunAtMs = this.#clock.now();
				return { release: (outcome) => this.#released(begunAtMs, outcome) };
			}
			async #waitForSlot(signal) {
				while (this.#inFlight >= this.#window.size && !signal.aborted) {
					await new Promise((resolve) => {
						const wake = () => {
							signal.removeEventListener("abort", wake);
							this.#waiting.delete(wake);
							resolve();
						};
						this.#waiting.add(wake);
						signal.addEventListener("abort", wake, { once: true });
					});
				}
				this.#inFlight += 1;
			}
			#free() {
				this.#inFlight -= 1;
				const free = Math.max(0, this.#window.size - this.#inFlight);
				for (const wake of [...this.#waiting].slice(0, free)) wake();
			}
			#reserveMs() {
				const now = this.#clock.now();
				const slotMs = Math.max(now, this.#notBeforeMs, this.#nextSlotMs);
				this.#nextSlotMs = slotMs + 1e3 / this.#rateLimit.perSecond(slotMs);
				return slotMs - now;
			}
			#heldBackForMs() {
				return this.#clock.now() < this.#notBeforeMs ? this.#reserveMs() : 0;
			}
			#released(begunAtMs, outcome) {
				const now = this.#clock.now();
				switch (outcome.kind) {
					case "answered":
						this.#rateLimit.accepted(now);
						this.#window.answered();
						break;
					case "strained":
						this.#window.strained();
						break;
					case "throttled":
						this.#rateLimit.refused(begunAtMs, now, outcome.pauseMs);
						this.#holdBack(now + outcome.pauseMs);
						break;
					case "unreached":
						this.#holdBack(now + outcome.pauseMs);
						break;
					case "silent": break;
				}
				this.#free();
			}
			#holdBack(untilMs) {
				this.#notBeforeMs = Math.max(this.#notBeforeMs, untilMs);
				this.#nextSlotMs = Math.max(this.#clock.now(), this.#notBeforeMs);
			}
		}
		;
		const submit_PATIENCE_MS = 12e4;
		const MAX_SENDS = 3;
		async function submitAll(submissions, options, events) {
			if (submissions.length === 0) return;
			const submitter = new Submitter(submissions, options, events);
			const reconciling = options.tasks.run(() => submitter.reconcile());
			await Promise.all([reconciling, ...Array.from({ length: options.concurrency }, () => submitter.work())]);
		}
		class Submitter {
			#options;
			#events;
			#queue = new Channel();
			#inDoubt = new Channel();
			#lost = new Map();
			#throttle;
			#unreachedSinceMs = null;
			#unsettled;
			constructor(submissions, options, events) {
				this.#options = options;
				this.#events = events;
				this.#throttle = new Throttle(options.clock, options.concurrency);
				this.#unsettled = submissions.length;
				for (const submission of submissions) this.#queue.push(submission);
			}
			async work() {
				const memory = new ReusedBuffer();
				for await (const [next] of this.#queue.batches(1)) await this.#handle(() => this.#submit(next, memory));
			}
			async reconcile() {
				const reconciling = reconcile(this.#inDoubt, this.#options, ({ submission }, result) => {
					void this.#handle(async () => this.#learn(submission, result));
				});
				await reconciling.finally(() => this.#close());
			}
			async #handle(work) {
				await this.#options.tasks.run(() => work().catch((bug) => {
					this.#count();
					throw bug;
				}));
			}
			async #submit(submission, memory) {
				const { clock, stopping, budget } = this.#options;
				for (let attempt = 0;; attempt += 1) {
					const stop = await budget?.admit(submission, stopping) ?? null;
					if (stop !== null) return this.#settle(submission, {
						kind: "not-begun",
						stop
					});
					const slot = await this.#throttle.acquire(stopping);
					if (slot === null) return this.#settle(submission, {
						kind: "not-begun",
						stop: (0, stop_reason.q)(stopping)
					});
					const sentAtMs = clock.now();
					const answer = await this.#send(submission, memory);
					slot.release(isAnswer(answer) ? sendOutcomeOf(answer, attempt) : { kind: "silent" });
					if (answer === "no-room") continue;
					if (answer === null) return this.#settle(submission, {
						kind: "not-begun",
						stop: (0, stop_reason.q)(stopping)
					});
					this.#noteReach(answer);
					const outcome = submitOutcomeOf(answer, this.#lost.has(submission));
					if (outcome.kind === "in-doubt") return this.#lookUp({
						submission,
						sentAtMs,
						lostAtMs: clock.now()
					}, outcome.error);
					if (outcome.kind !== "retryable") return this.#settle(submission, outcome);
					const outOfReachMs = this.#unreachedSinceMs === null ? 0 : clock.now() - this.#unreachedSinceMs;
					if (outOfReachMs >= submit_PATIENCE_MS) return this.#settle(submission, {
						kind: "run-blocked",
						error: outcome.error
					});
				}
			}
			#noteReach(answer) {
				if (!answer.ok && answer.error.code === "never-sent") this.#unreachedSinceMs ??= this.#options.clock.now();
				else if (hasReached(answer)) this.#unreachedSinceMs = null;
			}
			async #send(submission, memory) {
				memory.clear();
				const request = await toRunRequest(submission, memory);
				if (!request.ok) return request;
				if (this.#options.budget?.fits(submission) === false) return "no-room";
				if (!this.#events.onSending(submission)) return null;
				const answer = await this.#options.roe.submit(request.value, this.#options.signal);
				if (!answer.ok) memory.drop();
				return answer;
			}
			#lookUp(inDoubt, { message, requestId }) {
				const { submission } = inDoubt;
				this.#lost.set(submission, {
					count: (this.#lost.get(submission)?.count ?? 0) + 1,
					requestId
				});
				this.#events.onDoubt(submission, message);
				this.#inDoubt.push(inDoubt);
			}
			#learn(submission, result) {
				const { count, requestId } = this.#lost.get(submission) ?? {
					count: 0,
					requestId: null
				};
				if (result.kind === "found") this.#settle(submission, {
					kind: "accepted",
					jobId: result.jobId
				});
				else if (result.kind === "unreadable") this.#settle(submission, {
					kind: "lost",
					reason: result.reason,
					requestId
				});
				else if (count >= MAX_SENDS) this.#settle(submission, {
					kind: "unanswered",
					requestId
				});
				else this.#sendAgain(submission);
			}
			#sendAgain(submission) {
				this.#options.budget?.release(submission);
				this.#queue.push(submission);
			}
			#settle(submission, settled) {
				if (settled.kind === "lost") this.#options.budget?.lose(submission);
				else if (settled.kind !== "accepted") this.#options.budget?.release(submission);
				announce(submission, settled, this.#events);
				this.#count();
			}
			#count() {
				this.#unsettled -= 1;
				if (this.#unsettled === 0) this.#close();
			}
			#close() {
				this.#queue.close();
				this.#inDoubt.close();
			}
		}
		const isAnswer = (answer) => answer !== null && answer !== "no-room";
		function announce(submission, settled, events) {
			switch (settled.kind) {
				case "accepted":
					events.onAccepted(submission, settled.jobId);
					break;
				case "file-refused":
					events.onNotSubmitted(submission, problemOfFile(settled.error, submission));
					break;
				case "run-blocked":
					events.onStop((0, stop_reason.Y)(settled.error));
					events.onNotSubmitted(submission, problemOf((0, stop_reason.Y)(settled.error), settled.error.requestId));
					break;
				case "unanswered":
					events.onNotSubmitted(submission, unanswered(settled.requestId));
					break;
				case "lost":
					events.onLost(submission, lostReply(submission, settled.reason, settled.requestId));
					break;
				case "not-begun":
					events.onStop(settled.stop);
					events.onNotSubmitted(submission, problemOf(settled.stop, null));
					break;
			}
		}
		const hasReached = (answer) => answer.ok || answer.error.status !== null || ["fate-unknown", "unreadable-reply"].includes(answer.error.code);
		function sendOutcomeOf(answer, attempt) {
			if (answer.ok) return { kind: "answered" };
			const pauseMs = (0, retry.vd)(answer.error, attempt, Math.random()) ?? 0;
			switch (answer.error.code) {
				case "throttled": return {
					kind: "throttled",
					pauseMs
				};
				case "never-sent": return pauseMs === 0 ? { kind: "silent" } : {
					kind: "unreached",
					pauseMs
				};
				case "server-error":
				case "fate-unknown": return { kind: "strained" };
				default: return { kind: "silent" };
			}
		}
		function problemOfFile({ code, status, message, requestId }, { cases: [{ files }] }) {
			const refusal = status === null ? message : `Roe refused it (${message})`;
			const megabytes = files.reduce((sum, { file }) => sum + file.bytes, 0) / 1e6;
			const advice = code === "too-large" && status !== null ? `, which does not accept an upload of this size (${megabytes.toFixed(1)} MB): leave such files out with \`max-file-size\`` : "";
			return (0, src_problem.wV)(code, `${refusal}${advice}`, requestId);
		}
		const unanswered = (requestId) => (0, src_problem.wV)("unanswered", `it was sent ${MAX_SENDS} times without a usable reply, and Roe's job list shows no job for it`, requestId);
		function lostReply({ key }, reason, requestId) {
			const message = `the reply to the submission was lost, and Roe's job list did not show whether there is a job (${reason}); before you send it again, look in the Roe web app for a job whose metadata holds submission_key ${key}`;
			return (0, src_problem.wV)("submission-unknown", message, requestId);
		}
		const problemOf = ({ code, sentence }, requestId) => (0, src_problem.d0)(code, sentence, requestId);
		var cancel_jobs = __webpack_require__(42005);
		;
		async function cancelUnfinished(jobs, options) {
			const { roe, clock, limits, cancelOnExit, recorder, ended } = options;
			const ids = [...new Set(jobs.map(({ job }) => job.id))];
			const access = {
				roe,
				clock,
				signal: limits.cancellingOver,
				pollSignal: limits.settlingOver
			};
			const cancellations = cancelOnExit ? await (0, cancel_jobs.F)(ids, access) : new Map();
			const stillOpen = [];
			for (const { job, lastStatus } of jobs) {
				const cancellation = cancellations.get(job.id) ?? null;
				const status = cancellation?.status ?? lastStatus;
				if (status?.terminal) recorder.note({
					event: "ended",
					jobId: job.id
				});
				if (status?.terminal && status.name !== "CANCELLED") ended.push({
					job,
					status,
					seenAtMs: clock.now()
				});
				else stillOpen.push({
					job,
					lastStatus: status,
					cancellation,
					stop: (0, stop_reason.q)(limits.waitingOver)
				});
			}
			for (const one of stillOpen) await recorder.record(one.job.submission, (0, results_result.pV)(one));
		}
		var truncate = __webpack_require__(43799);
		var outcome = __webpack_require__(68961);
		var report_escape = __webpack_require__(96209);
		var planned_run = __webpack_require__(40550);
		;
		class ProgressTally {
			#unit;
			#total;
			#counts = Object.fromEntries(outcome.im.map((outcome) => [outcome, 0]));
			#openJobs = new Set();
			#done = 0;
			#waitedFor = 0;
			#cost = 0;
			constructor({ unit, caseCount }) {
				this.#unit = unit;
				this.#total = caseCount;
			}
			open(jobId) {
				this.#openJobs.add(jobId);
			}
			done({ outcome, jobId, reused, cost }) {
				this.#done += 1;
				this.#counts[outcome] += 1;
				this.#cost += cost ?? 0;
				if (jobId === null) return;
				this.#openJobs.delete(jobId);
				if (!reused) this.#waitedFor += 1;
			}
			facts(elapsedMs) {
				return {
					unit: this.#unit,
					total: this.#total,
					done: this.#done,
					counts: this.#counts,
					openJobs: this.#openJobs.size,
					cost: this.#cost,
					elapsedMs,
					waitedFor: this.#waitedFor
				};
			}
		}
		;
		function progressText(facts) {
			const { unit, total, done, counts, openJobs, cost, elapsedMs } = facts;
			const unsuccessful = (0, outcome.TP)(counts, ["succeeded"]);
			const leftMs = remainingMs(facts);
			const parts = [
				`${done} of ${total} ${unit}s done${unsuccessful === "" ? "" : ` (${unsuccessful})`}, ${openJobs} ${openJobs === 1 ? "job" : "jobs"} open`,
				`${(0, report_text.S5)(elapsedMs)} so far${leftMs === null ? "" : `, about ${roughText(leftMs)} left`}`,
				...cost === 0 ? [] : [`cost ${(0, report_text.rs)(cost)}`]
			];
			return `\u2026 ${parts.join(" \u00B7 ")}`;
		}
		const MIN_WAITED_FOR = 5;
		const MIN_ELAPSED_MS = 1e4;
		function remainingMs({ total, done, elapsedMs, waitedFor }) {
			if (waitedFor < MIN_WAITED_FOR || elapsedMs < MIN_ELAPSED_MS || done >= total) return null;
			return elapsedMs / waitedFor * (total - done);
		}
		function roughText(ms) {
			if (ms < 55e3) return `${Math.max(1, Math.ceil(ms / 1e4)) * 10} s`;
			const minutes = Math.ceil(ms / 6e4);
			if (minutes < 60) return `${minutes} m`;
			const tens = Math.round(minutes / 10) * 10;
			return tens % 60 === 0 ? `${tens / 60} h` : `${Math.floor(tens / 60)} h ${tens % 60} m`;
		}
		;
		const MAX_LISTED = 50;
		const progress_MIN_PAUSE_MS = 1e4;
		const progress_MAX_PAUSE_MS = 6e4;
		const PAUSE_SHARE = .05;
		const MAX_REASON_LENGTH = 300;
		class Progress {
			#log;
			#clock;
			#unit;
			#isListed;
			#tally;
			#startedAtMs;
			#ended = new AbortController();
			#unknownCodes = new Set();
			#lastLineAtMs;
			#troubled = false;
			#isNews;
			constructor(log, clock, plan) {
				this.#log = log;
				this.#clock = clock;
				this.#unit = plan.unit;
				this.#tally = new ProgressTally(plan);
				this.#isNews = newsFilter(plan.submissions.length === 0 && plan.resumed.length === 0);
				this.#isListed = plan.caseCount <= MAX_LISTED;
				this.#startedAtMs = clock.now();
				this.#lastLineAtMs = this.#startedAtMs;
			}
			resumed({ id, submission, reused }) {
				this.#tally.open(id);
				const what = reused ? "has succeeded" : "is still open";
				this.#steps("\u21BB", submission, `job ${id} of an earlier attempt ${what}`);
			}
			accepted({ id, submission }) {
				this.#tally.open(id);
				this.#steps("\u2192", submission, `submitted as job ${id}`);
			}
			status({ submission }, status) {
				this.#troubled = false;
				if (status.name === "UNKNOWN") warnOnce(status.code, this.#unknownCodes, this.#log);
				if (status.terminal || status.name === "PENDING") return;
				this.#steps("\u00B7", submission, status.name);
			}
			trouble(error) {
				if (!this.#troubled) this.#line(`! statuses could not be read (${(0, errors.BT)(error)}); trying again`);
				this.#troubled = true;
			}
			doubt(submission, reason) {
				this.#steps("?", submission, `${reason}; checking whether a job exists before retrying`);
			}
			stopped(stop) {
				this.#log.warning((0, error_message.uo)((0, report_escape.TN)(`No more ${this.#unit}s are sent: ${stop.sentence}`)));
			}
			done(row) {
				this.#tally.done(row);
				if (!this.#isNews(row)) return;
				const { outcome, error } = row;
				if (error?.code === src_problem.yE) this.#step(planLine(row, error));
				else if (outcome === "succeeded") this.#step(endLine(row));
				else this.#line(endLine(row));
			}
			async heartbeat() {
				for (;;) {
					await this.#clock.sleep(this.#pauseMs(), this.#ended.signal);
					if (this.#ended.signal.aborted) return;
					const quietMs = this.#clock.now() - this.#lastLineAtMs;
					if (!this.#isListed || quietMs >= progress_MAX_PAUSE_MS) this.#line(progressText(this.#tally.facts(this.#elapsedMs())));
				}
			}
			#pauseMs() {
				if (this.#isListed) return this.#lastLineAtMs + progress_MAX_PAUSE_MS - this.#clock.now();
				return Math.min(progress_MAX_PAUSE_MS, Math.max(progress_MIN_PAUSE_MS, this.#elapsedMs() * PAUSE_SHARE));
			}
			#elapsedMs() {
				return this.#clock.now() - this.#startedAtMs;
			}
			end() {
				this.#ended.abort();
			}
			#steps(sign, { cases }, what) {
				for (const { id } of cases) this.#step(`${sign} ${(0, report_escape.TN)(id)}: ${what}`);
			}
			#step(text) {
				if (this.#isListed) this.#line(text);
				else this.#log.debug(text);
			}
			#line(text) {
				this.#lastLineAtMs = this.#clock.now();
				this.#log.info(text);
			}
		}
		function warnOnce(code, known, log) {
			if (known.has(code)) return;
			known.add(code);
			log.warning(`Roe reports a status that this version of the action does not know (${code}); it keeps waiting.`);
		}
		function newsFilter(sendsNothing) {
			let last = null;
			return ({ outcome, error }) => {
				if (outcome !== "not-submitted" || error?.scope !== "run") return true;
				const isKnown = sendsNothing || last !== null && (0, src_problem.St)(last, error);
				last = error;
				return !isKnown;
			};
		}
		function planLine(row, { message }) {
			const facts = [
				(0, planned_run.dy)(row),
				(0, planned_run.pV)(row),
				(0, planned_run.Q3)(row)
			].filter((fact) => fact !== "");
			return `\u25CB ${(0, report_escape.TN)(row.case)}${facts.length === 0 ? "" : ` (${(0, report_escape.TN)(facts.join(" \u00B7 "))})`}: ${(0, report_escape.TN)(message)}`;
		}
		function endLine(row) {
			const time = row.durationMs === null ? "" : ` after ${(0, report_text.S5)(row.durationMs)}`;
			const why = row.error === null ? "" : `: ${(0, truncate.x)((0, report_escape.TN)(row.error.message), MAX_REASON_LENGTH)}`;
			const cached = row.cached ? ", from the cache" : "";
			const mark = row.outcome === "succeeded" ? "\u2713" : "\u2717";
			return `${mark} ${(0, report_escape.TN)(row.case)}: ${(0, outcome.nG)(row.outcome)}${time}${cached}${why}`;
		}
		var record = __webpack_require__(70667);
		;
		class ResultRecorder {
			#options;
			constructor(options) {
				this.#options = options;
			}
			async record({ cases, key }, caseOutcome) {
				const { results, progress } = this.#options;
				for (const one of cases) {
					const row = await results.append(await this.#checked({
						case: one,
						submissionKey: key,
						...caseOutcome
					}));
					progress.done(row);
					if (results.trouble !== null) this.#breakDown(results.trouble);
					this.#failFast(row);
				}
				this.#offerReferences(cases, caseOutcome);
			}
			async recordSkipped(skipped) {
				for (const { case: one, problem } of skipped) {
					await this.record({
						cases: [one],
						key: null
					}, {
						outcome: "not-submitted",
						problem
					});
				}
			}
			note(entry) {
				try {
					this.#options.journal.write(entry);
					return true;
				} catch (error) {
					this.#breakDown(`the run's journal could not be written (${(0, error_message.gJ)(error)})`);
					return false;
				}
			}
			stopSending(stop) {
				const { limits, progress } = this.#options;
				if (!limits.stopping.aborted) progress.stopped(stop);
				limits.stopSending(stop);
			}
			#breakDown(sentence) {
				this.stopSending({
					code: "run-failed",
					sentence
				});
			}
			async #checked(result) {
				const { checks, limits } = this.#options;
				if (checks === null) return result;
				if (result.outcome !== "succeeded") {
					checks.countMissing(result.case.id);
					return result;
				}
				const { case: of, submissionKey, data } = result;
				const { outputs, correctedOutputs } = data;
				const record = (0, results_result.Lv)({
					...result,
					data: {
						...data,
						outputs: null,
						correctedOutputs: null
					}
				});
				const findings = await checks.evaluate({
					...record,
					outputs,
					correctedOutputs
				}, limits.inFlightOver);
				return {
					case: of,
					submissionKey,
					...(0, results_result.iO)(result, findings)
				};
			}
			#failFast(row) {
				const { failFast, limits, progress, cancelOnExit } = this.#options;
				if (!failFast || !(0, src_verdict.N6)(row, this.#options) || limits.stopping.aborted) return;
				const stop = {
					code: "fail-fast",
					sentence: `\`fail-fast\` ended the run after ${row.case}`
				};
				progress.stopped(stop);
				if (cancelOnExit) limits.endRun(stop);
				else limits.stopSending(stop);
			}
			#offerReferences(cases, caseOutcome) {
				const { referring } = this.#options;
				if (referring === null || caseOutcome.outcome !== "succeeded") return;
				const outputs = caseOutcome.data.outputs?.map(record.Y) ?? [];
				const [resourceIds, artifactKeys] = [resourceIdsIn(outputs), artifactKeysIn(outputs)];
				if (resourceIds.length + artifactKeys.length === 0) return;
				referring.push({
					jobId: caseOutcome.ended.job.id,
					cases: cases.map(({ id }) => id),
					resourceIds,
					artifactKeys
				});
			}
		}
		;
		async function runBatch(plan, results, options) {
			const progress = new Progress(options.runner, options.clock, plan);
			const heartbeat = new TaskGroup();
			void heartbeat.run(() => progress.heartbeat());
			try {
				return await runStages(plan, results, progress, options);
			} finally {
				progress.end();
				await heartbeat.end();
			}
		}
		async function runStages(plan, results, progress, options) {
			const { roe, clock, limits, concurrency, budget, pollIntervalMs, downloadReferences } = options;
			const tasks = new TaskGroup(() => limits.endRun({
				code: "run-failed",
				sentence: "the action itself failed"
			}));
			const referring = new Channel();
			const recorder = new ResultRecorder({
				...options,
				results,
				progress,
				referring: downloadReferences ? referring : null
			});
			const stages = {
				budget,
				recorder,
				progress,
				tasks,
				accepted: new Channel(),
				unfinished: new Channel(),
				ended: new Channel()
			};
			const { accepted, unfinished, ended } = stages;
			await recordKnown(plan, stages, clock);
			const { stopping, waitingOver, inFlightOver, settlingOver } = limits;
			let references = [];
			void tasks.run(async () => {
				const saving = {
					roe,
					clock,
					signal: inFlightOver,
					runner: options.runner,
					directory: results.directory
				};
				references = await saveReferences(referring, saving);
			});
			void tasks.run(() => {
				const submitting = {
					roe,
					clock,
					concurrency,
					budget,
					stopping,
					signal: inFlightOver,
					tasks
				};
				return submitAll(plan.submissions, submitting, submitEvents(stages, clock)).finally(() => accepted.close());
			});
			void tasks.run(() => {
				const watching = {
					roe,
					clock,
					pollIntervalMs,
					waitingOver,
					signal: inFlightOver
				};
				return watchJobs(accepted, watching, watchEvents(stages)).finally(() => unfinished.close());
			});
			void tasks.run(() => cancelEach(stages, options).finally(() => ended.close()));
			void tasks.run(() => {
				const collecting = {
					roe,
					clock,
					signal: settlingOver,
					waitingOver: inFlightOver,
					tasks
				};
				return collectResults(ended, collecting, (end, collected) => recordEnd(end, collected, stages)).finally(() => referring.close());
			});
			await tasks.end();
			return references;
		}
		async function recordKnown(plan, stages, clock) {
			const { recorder } = stages;
			await recorder.recordSkipped(plan.skipped);
			for (const { submission, problem } of plan.inDoubt) await recorder.record(submission, {
				outcome: "lost",
				problem
			});
			for (const taken of plan.resumed) await resume(taken, stages, clock);
		}
		async function resume({ job, status, savedAt }, stages, clock) {
			const { recorder, progress, accepted, ended } = stages;
			progress.resumed(job);
			if (!status.terminal) {
				recorder.note({
					event: "accepted",
					key: job.submission.key,
					jobId: job.id
				});
				accepted.push(job);
				return;
			}
			const end = {
				job,
				status,
				seenAtMs: clock.now()
			};
			const data = savedAt === null ? null : await readSavedData(savedAt);
			if (data === null) ended.push(end);
			else await recordEnd(end, {
				ok: true,
				value: data
			}, stages);
		}
		async function recordEnd(end, collected, { budget, recorder }) {
			const { id, submission } = end.job;
			budget?.ended(submission, {
				id,
				status: end.status.name,
				data: collected.ok ? collected.value : null
			});
			await recorder.record(submission, (0, results_result.sG)(end, collected));
		}
		function recordSoon({ tasks, recorder }, submission, caseOutcome) {
			void tasks.run(() => recorder.record(submission, caseOutcome));
		}
		function submitEvents(stages, clock) {
			const { recorder, progress, accepted } = stages;
			return {
				onSending: ({ key }) => recorder.note({
					event: "sending",
					key
				}),
				onAccepted: (submission, id) => {
					const job = {
						id,
						submission,
						acceptedAtMs: clock.now(),
						createdAtMs: null,
						reused: false
					};
					recorder.note({
						event: "accepted",
						key: job.submission.key,
						jobId: job.id
					});
					progress.accepted(job);
					accepted.push(job);
				},
				onNotSubmitted: (submission, problem) => {
					recorder.note({
						event: "no-job",
						key: submission.key
					});
					recordSoon(stages, submission, {
						outcome: "not-submitted",
						problem
					});
				},
				onLost: (submission, problem) => recordSoon(stages, submission, {
					outcome: "lost",
					problem
				}),
				onDoubt: (submission, reason) => progress.doubt(submission, reason),
				onStop: (stop) => recorder.stopSending(stop)
			};
		}
		function watchEvents(stages) {
			const { budget, recorder, progress, unfinished, ended } = stages;
			return {
				onStatus: (job, status) => progress.status(job, status),
				onTrouble: (error) => progress.trouble(error),
				onEnd: (end) => {
					switch (end.kind) {
						case "ended":
							recorder.note({
								event: "ended",
								jobId: end.job.id
							});
							ended.push(end);
							break;
						case "unfinished":
							unfinished.push(end);
							break;
						case "lost": {
							const { job, lastStatus, reason, requestId } = end;
							budget?.lose(job.submission);
							const problem = (0, src_problem.wV)("job-unknown", reason, requestId);
							recordSoon(stages, job.submission, {
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
		async function cancelEach({ unfinished, ended, recorder, tasks }, options) {
			const { roe, clock, limits, cancelOnExit } = options;
			const batches = [];
			for await (const jobs of unfinished.batches()) {
				const cancelling = {
					roe,
					clock,
					limits,
					cancelOnExit,
					recorder,
					ended
				};
				batches.push(tasks.run(() => cancelUnfinished(jobs, cancelling)));
			}
			await Promise.all(batches);
		}
		var lib_clock = __webpack_require__(19563);
		;
		function purgeable(rows, unsaved) {
			const ids = new Set();
			for (const { jobId, status, outcome } of rows) {
				const ended = status?.name === "SUCCESS" || status?.name === "FAILURE" || status?.name === "CANCELLED";
				const id = jobId === null ? null : (0, roe_roe.et)(jobId);
				if (id !== null && ended && outcome !== "lost" && !unsaved.has(id)) ids.add(id);
			}
			for (const { jobId, outcome } of rows) if (jobId !== null && outcome === "lost") ids.delete(jobId);
			return [...ids];
		}
		;
		const purge_jobs_CALLS_AT_ONCE = 8;
		const purge_jobs_MAX_TRIES = 4;
		async function purgeJobs(ids, options) {
			const notPurged = [];
			await (0, for_each_concurrently.D)(ids, purge_jobs_CALLS_AT_ONCE, async (jobId) => {
				const reason = await purgeOne(jobId, options);
				if (reason !== null) notPurged.push({
					jobId,
					reason
				});
			});
			return notPurged.sort((a, b) => a.jobId < b.jobId ? -1 : 1);
		}
		async function purgeOne(id, { roe, clock, signal }) {
			const answer = await (0, retry.L5)(() => roe.purge(id, signal), {
				clock,
				signal,
				maxTries: purge_jobs_MAX_TRIES
			});
			if (answer.ok) return answer.value.problem;
			return answer.error.code === "stopped" ? "there was no time left to delete it" : (0, errors.BT)(answer.error);
		}
		var join_first = __webpack_require__(81094);
		var pluralize = __webpack_require__(56817);
		;
		const MAX_IDS = 20;
		function logReferences(log, references) {
			if (references.length === 0) return;
			const [missing, ...others] = references.filter(({ savedAs }) => savedAs === null);
			const bytes = references.reduce((sum, reference) => sum + (reference.bytes ?? 0), 0);
			const saved = references.length - (missing === undefined ? 0 : others.length + 1);
			log.info(`${(0, pluralize.t)(saved, "reference")} saved in ${REFERENCES}/, ${(bytes / 1e6).toFixed(1)} MB.`);
			if (missing === undefined) return;
			log.warning(`${(0, pluralize.t)(others.length + 1, "reference")} in the results could not be saved, the first for ${missing.cases[0]}: ${(0, error_message.uo)(missing.problem ?? "")} ${REFERENCES}/index.json in the results lists them all.`);
		}
		function logPurge(log, asked, notPurged) {
			log.info(`Deleted the data of ${(0, pluralize.t)(asked - notPurged.length, "job")} at Roe.`);
			const [first] = notPurged;
			if (first === undefined) return;
			const ids = notPurged.map(({ jobId }) => jobId);
			log.warning(`Roe may still hold data of ${(0, pluralize.t)(notPurged.length, "job")} (${(0, join_first.F)(ids, MAX_IDS)}): ${(0, error_message.uo)(first.reason)} Delete it in the Roe web app.`);
		}
		;
		const MAX_PURGE_MS = 12e4;
		async function deleteData(report, saved, { log, roe, clock }) {
			const unsaved = saved.references.filter(({ savedAs }) => savedAs === null).map(({ jobId }) => jobId);
			const ids = purgeable(report.rows, new Set(unsaved));
			if (ids.length === 0) return;
			if (!saved.everywhere) {
				log.warning("Nothing was deleted at Roe, since the results are not saved in every place that was asked for.");
				return;
			}
			const notPurged = await (0, lib_clock.Bv)(clock, MAX_PURGE_MS, lib_clock.tm, (signal) => purgeJobs(ids, {
				roe,
				clock,
				signal
			}));
			logPurge(log, ids.length, notPurged);
		}
		var amount_text = __webpack_require__(93757);
		;
		function printNotes(notes, runner) {
			for (const { level, text } of notes) runner[level]((0, report_escape.TN)(text));
		}
		;
		const LIST_LIMIT_MS = 1e3;
		const RESULTS_LIMIT_MS = 9e3;
		const MAX_JOBS = 50;
		async function estimateCost(jobs, version, options) {
			if (jobs === 0) return null;
			const costs = await recentCosts(version, options);
			const [first, ...others] = costs.toSorted((a, b) => a - b);
			if (first === undefined) return null;
			const sorted = [first, ...others];
			return {
				jobs,
				costs: sorted,
				likely: jobs * medianOf(sorted)
			};
		}
		async function recentCosts({ agentId, versionName }, { roe, clock, signal }) {
			const page = await (0, lib_clock.Bv)(clock, LIST_LIMIT_MS, signal, (limited) => roe.recentJobs(agentId, versionName, limited));
			if (!page.ok) return [];
			const ended = page.value.filter(({ status }) => status.name === "SUCCESS" || status.name === "FAILURE");
			const ids = ended.slice(0, MAX_JOBS).map(({ id }) => id);
			if (ids.length === 0) return [];
			const costs = new Map();
			const onData = async (id, { cost }) => {
				if (cost !== null) costs.set(id, cost);
			};
			const answer = await (0, lib_clock.Bv)(clock, RESULTS_LIMIT_MS, signal, (limited) => roe.results(ids, onData, limited));
			return answer.ok ? [...costs.values()] : [];
		}
		function medianOf(sorted) {
			const middle = (sorted.length - 1) / 2;
			return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
		}
		function noteOnEstimate({ jobs, costs, likely }) {
			const [least] = costs;
			const most = costs.at(-1) ?? least;
			const history = costs.length === 1 ? "the last job" : `the last ${costs.length} jobs`;
			const cost = least === most ? (0, amount_text.c)(least) : `${(0, amount_text.c)(least)} to ${(0, amount_text.c)(most)}, median ${(0, amount_text.c)(medianOf(costs))}`;
			const upTo = least === most ? "" : `, at most about ${roughly(jobs * most)}`;
			return {
				level: "info",
				text: `${(0, pluralize.t)(jobs, "job")}; ${history} of this version cost ${cost}: about ${roughly(likely)}${upTo}.`
			};
		}
		const roughly = (amount) => (0, amount_text.c)(Number(amount.toPrecision(2)));
		function startEstimate(jobs, version, { runner, ...access }) {
			const over = new AbortController();
			const estimating = estimateCost(jobs, version, {
				...access,
				signal: over.signal
			}).then((estimate) => {
				if (estimate !== null) printNotes([noteOnEstimate(estimate)], runner);
				return estimate;
			}).catch((error) => {
				(0, log_stack.f)(error, runner);
				return null;
			});
			return () => {
				over.abort("the run has ended");
				return estimating;
			};
		}
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
			const timers = new TaskGroup();
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
		function logOpenJobs(log, openJobs, cancelOnExit) {
			if (openJobs.length === 0) return;
			const suffix = cancelOnExit ? "the post step will try to cancel them again" : "`cancel-on-exit` is off";
			log.warning(`${(0, pluralize.t)(openJobs.length, "job")} may still be running at Roe (${openJobs.join(", ")}); ${suffix}.`);
		}
		var journal_file = __webpack_require__(35068);
		var results_json = __webpack_require__(9461);
		;
		async function openFiles({ agentId, shard }, runner, startedAtMs) {
			try {
				const results = await results_file.zq.create(runner.tempDir, runner.scrub);
				if (shard !== null) await writeUnreported(shard, results, runner, startedAtMs);
				const journal = (0, journal_file.s9)(runner.tempDir);
				journal.write({
					event: "run",
					agentId,
					atMs: startedAtMs
				});
				journal.write({
					event: "results",
					folder: (0, external_node_path_.basename)(results.directory)
				});
				saveJournalPath(journal, runner);
				return {
					ok: true,
					results,
					journal
				};
			} catch (error) {
				const headline = `the run's files could not be written to RUNNER_TEMP, ${runner.tempDir} (${(0, error_message.gJ)(error)})`;
				const detail = "nothing was submitted; make the folder writable, free disk space, and run again";
				return {
					ok: false,
					fault: {
						code: "files-not-kept",
						headline,
						detail
					}
				};
			}
		}
		async function writeUnreported(shard, results, runner, startedAtMs) {
			const origin = await runner.origin();
			const data = {
				origin,
				agent: null,
				startedAtMs,
				finishedAtMs: startedAtMs,
				shard
			};
			const report = (0, report_report.c)([], data, () => src_verdict.Ei);
			const parts = (0, results_json.j)(report, (row) => results.read(row));
			await (0, write_in_blocks.l)((0, external_node_path_.join)(results.directory, results_json.Y), parts);
		}
		function saveJournalPath(journal, runner) {
			try {
				runner.saveState(journal_file.eL, journal.path);
			} catch (error) {
				runner.warning(`The step's state could not be saved (${(0, error_message.gJ)(error)}): if this step is killed, its jobs at Roe keep running.`);
			}
		}
		;
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
				if ((0, cases_case.K)(one) !== null) continue;
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
		;
		function planSubmissions(cases, refused, version, rule, origin) {
			const skipped = [...refused];
			const sendable = [];
			for (const one of cases) {
				const problem = problemWith(one, rule);
				if (problem === null) sendable.push(one);
				else skipped.push({
					case: one,
					problem
				});
			}
			const submissions = (0, submissions_submission.nj)(sendable, version, rule, origin);
			const all = [...cases, ...refused.map((one) => one.case)];
			return {
				submissions,
				resumed: [],
				inDoubt: [],
				skipped,
				caseCount: all.length,
				unit: (0, cases_case.GC)(all)
			};
		}
		function withEarlier(plan, { resumed, inDoubt, failed }) {
			const spared = new Set([...resumed.map(({ job }) => job.submission), ...inDoubt.map(({ submission }) => submission)]);
			const submissions = plan.submissions.filter((submission) => !spared.has(submission)).map((submission) => failed.has(submission) ? {
				...submission,
				skipCache: true
			} : submission);
			return {
				...plan,
				resumed,
				inDoubt,
				submissions
			};
		}
		function problemWith(of, { maxFileBytes }) {
			for (const { file } of of.files) {
				if (file.bytes === 0) return (0, src_problem.wV)("empty-file", `${(0, cases_case.ZC)(of, file)} is empty`);
				if (maxFileBytes === null || file.bytes <= maxFileBytes) continue;
				const message = `${(0, cases_case.ZC)(of, file)} has ${file.bytes} bytes, but \`max-file-size\` allows ${maxFileBytes}`;
				return (0, src_problem.wV)("file-too-large", message);
			}
			return null;
		}
		function skippedInDryRun(plan, { inputs }) {
			const would = (cases, message) => cases.map((one) => ({
				case: one,
				problem: (0, src_problem.wV)(src_problem.yE, message)
			}));
			const skipped = [
				...plan.skipped,
				...plan.submissions.flatMap(({ cases: [first, ...others] }) => [...would([first], `would be submitted${mismatchIn(first, inputs)}`), ...would(others, `would share the job of ${first.id}`)]),
				...plan.resumed.flatMap(({ job }) => would(job.submission.cases, `would resume job ${job.id} of an earlier attempt`)),
				...plan.inDoubt.flatMap(({ submission, problem }) => would(submission.cases, problem.message))
			];
			return skipped.sort((a, b) => (0, cases_case.$H)(a.case, b.case));
		}
		function mismatchIn({ files }, inputs) {
			const wrong = files.flatMap(({ input, as, file }) => {
				const dataType = inputs.find(({ key }) => key === input)?.dataType;
				const type = file.looksLike ?? file.contentType;
				return as !== "file" || dataType === undefined || accepts(dataType, type) ? [] : [`\`${input}\` takes ${dataType}, not ${type}`];
			});
			return wrong.length === 0 ? "" : `, although ${[...new Set(wrong)].join(" and ")}`;
		}
		function plannedRun({ submissions }) {
			const first = submissions[0]?.cases[0];
			const example = first === undefined ? null : {
				case: first.id,
				values: first.values
			};
			return {
				jobs: submissions.length,
				example
			};
		}
		const planOfSkipped = (skipped) => ({
			submissions: [],
			resumed: [],
			inDoubt: [],
			skipped,
			caseCount: skipped.length,
			unit: (0, cases_case.GC)(skipped.map((one) => one.case))
		});
		const skippedBecauseOf = (halt, cases, refused) => [...cases.map((one) => ({
			case: one,
			problem: halt
		})), ...refused.map(({ case: one, problem }) => ({
			case: one,
			problem: problem.code === halt.code ? halt : problem
		}))];
		var post_actions = __webpack_require__(85043);
		var inputs_template = __webpack_require__(84157);
		;
		function namesOf({ id, row }) {
			if (row !== null) {
				const { values } = row;
				return (0, inputs_template.fH)(values, {
					names: Object.keys(values),
					has: (word) => (0, inputs_template.fK)(values, word) !== undefined
				});
			}
			return id.endsWith("/") ? (0, inputs_template.Hw)(id.slice(0, -1)) : (0, inputs_template.jx)(id);
		}
		var workspace_paths = __webpack_require__(15829);
		var messages = __webpack_require__(911);
		var json_pointer = __webpack_require__(62623);
		var difference = __webpack_require__(50532);
		var pair_items = __webpack_require__(95626);
		;
		function notationProblem(expected) {
			if (Array.isArray(expected)) return firstProblem(expected);
			if (!(0, json.Ce)(expected)) return null;
			if ("$number" in expected && typeof expected.$number !== "number") return "`$number` must be a number";
			if ("$tolerance" in expected && !(typeof expected.$tolerance === "number" && expected.$tolerance >= 0)) {
				return "`$tolerance` must be a number of 0 or more";
			}
			if ("$pattern" in expected) return patternProblem(expected.$pattern);
			if ("$set" in expected) return setProblem(expected);
			if ("$by" in expected || "$items" in expected) return keyedProblem(expected);
			return firstProblem(Object.values(expected));
		}
		const firstProblem = (values) => values.map(notationProblem).find((problem) => problem !== null) ?? null;
		function patternProblem(pattern) {
			if (typeof pattern !== "string") return "`$pattern` must be text";
			try {
				new RegExp(pattern, "u");
				return null;
			} catch {
				return `\`$pattern\` must be a valid regular expression, but it is ${(0, difference.s$)(pattern)}`;
			}
		}
		function setProblem({ $set, ...others }) {
			if (!Array.isArray($set)) return "`$set` must be a list";
			return strangerProblem("`$set`", others) ?? firstProblem($set);
		}
		function keyedProblem({ $by, $items, ...others }) {
			const key = typeof $by === "string" && $by !== "" ? (0, json_pointer.vp)($by) : null;
			if (key === null) return "`$by` must be a JSON Pointer such as `/sku`, beside `$items`";
			if (!Array.isArray($items)) return "`$items` must be a list, beside `$by`";
			const keys = $items.map((item) => (0, pair_items.T)(item, key));
			if (keys.includes(null)) return `each of \`$items\` must have a text, number or boolean at ${$by}`;
			const double = keys.find((text, at) => keys.indexOf(text) !== at);
			if (double !== undefined) return `two of \`$items\` have ${(0, difference.s$)(JSON.parse(double ?? ""))} at ${$by}`;
			return strangerProblem("`$by` and `$items`", others) ?? firstProblem($items);
		}
		function strangerProblem(what, others) {
			const [name] = Object.keys(others);
			return name === undefined ? null : `${what} must stand alone, but the object also has ${(0, difference.s$)(name)}`;
		}
		var scorecard = __webpack_require__(62654);
		var external_node_timers_promises_ = __webpack_require__(58500);
		var external_node_worker_threads_ = __webpack_require__(75919);
		var check = __webpack_require__(1283);
		;
		const NO_ANSWER = "it gave no answer";
		function workerFailureOf({ aborted, reason }) {
			if (reason instanceof lib_clock.$q) return {
				kind: "too-long",
				limitMs: reason.limitMs
			};
			return aborted ? { kind: "run-ended" } : {
				kind: "no-thread",
				reason: NO_ANSWER
			};
		}
		const INPUT = {
			schema: "`output-schema`",
			expected: "`expected`",
			"reject-when": "`reject-when`"
		};
		const ENDLESS = {
			schema: "look for a `pattern` that backtracks forever",
			expected: "look for a `$pattern` in the expected result that backtracks forever",
			"reject-when": "look for a function that calls itself forever, or a regular expression that backtracks forever"
		};
		function unevaluated([first, ...others], failure) {
			if (first === undefined) return [];
			return [(0, check.mw)(first, `${INPUT[first]} could not be evaluated on this result: ${because(first, failure)}`), ...others.map((kind) => (0, check.mw)(kind, `${INPUT[kind]} was not evaluated on this result, because evaluating ${INPUT[first]} failed first`))];
		}
		function because(kind, failure) {
			switch (failure.kind) {
				case "too-long": return `it was stopped after ${failure.limitMs / 1e3} s; ${ENDLESS[kind]}`;
				case "too-large": return `it was stopped because it used more than ${failure.limitMb} MB of memory; make it use less, or look for a part that never ends`;
				case "no-thread": return `the thread for checks ended (${failure.reason}); run again`;
				case "run-ended": return "the run ended first; run again to evaluate it";
			}
		}
		;
		const CHECKER = new URL(import.meta.url.endsWith(".ts") ? "./worker.ts" : "../checker/index.js", import.meta.url);
		const MAX_START_MS = 6e4;
		const MB = 2 ** 20;
		const MEMORY_POLL_MS = 100;
		const HARD_LIMIT_FACTOR = 4;
		class CheckThread {
			#worker;
			#options;
			#replies = new Channel();
			#unusable = {};
			#failure = null;
			#watch = Promise.resolve();
			constructor(conditions, options) {
				this.#options = options;
				const closed = {
					env: {},
					argv: [],
					execArgv: [],
					stdout: true,
					stderr: true
				};
				const resourceLimits = { maxOldGenerationSizeMb: options.memoryMb * HARD_LIMIT_FACTOR };
				this.#worker = new external_node_worker_threads_.Worker(options.checker ?? CHECKER, {
					...closed,
					resourceLimits,
					workerData: conditions
				});
				this.#worker.on("message", (reply) => this.#replies.push(reply));
				this.#worker.on("error", (error) => {
					this.#failure ??= {
						kind: "no-thread",
						reason: (0, error_message.gJ)(error)
					};
				});
				this.#worker.on("exit", (code) => {
					this.#failure ??= {
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
						error: (0, error_message.gJ)(error)
					};
				}
				return await (0, lib_clock.Bv)(options.clock, MAX_START_MS, signal, async (within) => {
					const reply = await thread.#next(within);
					if (reply?.about === "conditions") {
						thread.#unusable = reply.unusable;
						return {
							ok: true,
							value: thread
						};
					}
					const reason = within.aborted ? (0, error_message.gJ)(within.reason) : NO_ANSWER;
					const end = thread.stop({
						kind: "no-thread",
						reason
					});
					return {
						ok: false,
						error: end.kind === "no-thread" ? end.reason : reason
					};
				});
			}
			get unusable() {
				return this.#unusable;
			}
			get hasEnded() {
				return this.#failure !== null;
			}
			async ask(question, kinds, signal, onAnswer) {
				const answered = new AbortController();
				const done = AbortSignal.any([signal, answered.signal]);
				this.#watch = this.#watch.then(() => this.#watchMemory(done));
				try {
					this.#worker.postMessage(question);
					for (let kind = 0; kind < kinds; kind += 1) {
						const reply = await this.#next(signal);
						if (reply?.about !== "question") return this.stop(workerFailureOf(signal));
						onAnswer(reply);
					}
					return null;
				} finally {
					answered.abort("answered");
				}
			}
			stop(failure) {
				if (this.#failure !== null) return this.#failure;
				this.#failure = failure;
				void this.#worker.terminate();
				return failure;
			}
			async #next(signal) {
				await this.#replies.ready(signal);
				if (signal.aborted) await (0, external_node_timers_promises_.setImmediate)();
				return this.#replies.take(1)[0] ?? null;
			}
			async #watchMemory(done) {
				const { clock, memoryMb } = this.#options;
				const checkMemory = async () => {
					const { used_heap_size: bytes } = await this.#worker.getHeapStatistics();
					if (bytes > memoryMb * MB) this.stop({
						kind: "too-large",
						limitMb: memoryMb
					});
				};
				while (!done.aborted && !this.hasEnded) {
					await clock.sleep(MEMORY_POLL_MS, done);
					if (!done.aborted) await checkMemory().catch(() => {});
				}
			}
		}
		var expected = __webpack_require__(39041);
		;
		const MAX_MS_PER_RESULT = 1e4;
		const MIN_LIMIT_MS = 1e3;
		const MAX_MEMORY_MB = 1024;
		class ResultChecks {
			#conditions;
			#kinds;
			#golden;
			#score = new scorecard.nc();
			#options;
			#limitMs;
			#thread = null;
			#turn = Promise.resolve();
			constructor(conditions, golden, options) {
				this.#conditions = conditions;
				this.#kinds = (0, messages.t)(conditions);
				this.#golden = golden;
				this.#options = {
					limitMs: MAX_MS_PER_RESULT,
					memoryMb: MAX_MEMORY_MB,
					...options
				};
				this.#limitMs = this.#options.limitMs;
			}
			static async open(conditions, golden, options) {
				const checks = new ResultChecks(conditions, golden, options);
				const started = await checks.#start(lib_clock.tm);
				const unusable = started.ok ? started.value.unusable : checks.#notStarted(started.error);
				if (Object.keys(unusable).length === 0) return {
					ok: true,
					value: checks
				};
				checks.close();
				return {
					ok: false,
					error: unusable
				};
			}
			#notStarted(reason) {
				const problem = `the thread that evaluates checks could not be started (${reason})`;
				return Object.fromEntries(this.#kinds.map((kind) => [kind, problem]));
			}
			async evaluate(result, signal) {
				const row = result.row && JSON.parse(JSON.stringify(result.row));
				const question = {
					...result,
					row,
					golden: this.#golden.get(result.case) ?? null
				};
				const findings = this.#turn.then(() => this.#evaluate(question, signal));
				this.#turn = findings.catch(() => {});
				return await findings;
			}
			countMissing(id) {
				this.#score.add(id, this.#fieldsOf(id));
			}
			get scorecard() {
				return this.#score.scorecard;
			}
			get expectedPointers() {
				return new Set([...this.#golden.keys()].flatMap((id) => this.#fieldsOf(id).map(({ pointer }) => pointer)));
			}
			#fieldsOf(id) {
				const golden = this.#golden.get(id);
				return golden === undefined ? [] : (0, expected.S)(JSON.parse(golden));
			}
			close() {
				this.#thread?.stop({ kind: "run-ended" });
			}
			async #evaluate(question, signal) {
				const answers = [];
				const failure = await this.#ask(question, signal, (answer) => answers.push(answer));
				const fields = answers.find((answer) => answer.fields !== undefined)?.fields;
				if (fields === undefined) this.countMissing(question.case);
				else this.#score.add(question.case, fields);
				const findings = answers.flatMap((answer) => answer.findings);
				return failure === null ? findings : [...findings, ...unevaluated(this.#kinds.slice(answers.length), failure)];
			}
			async #ask(question, signal, onAnswer) {
				if (signal.aborted) return { kind: "run-ended" };
				const running = this.#thread;
				const started = running?.hasEnded === false ? {
					ok: true,
					value: running
				} : await this.#start(signal);
				if (!started.ok) return signal.aborted ? { kind: "run-ended" } : {
					kind: "no-thread",
					reason: started.error
				};
				const { clock, limitMs } = this.#options;
				const failure = await (0, lib_clock.Bv)(clock, this.#limitMs, signal, (within) => started.value.ask(question, this.#kinds.length, within, onAnswer));
				if (failure === null) this.#limitMs = limitMs;
				if (failure?.kind === "too-long") this.#limitMs = Math.min(limitMs, Math.max(MIN_LIMIT_MS, this.#limitMs / 2));
				return failure;
			}
			async #start(signal) {
				const started = await CheckThread.start(this.#conditions, this.#options, signal);
				if (started.ok) this.#thread = started.value;
				return started;
			}
		}
		;
		async function loadChecks(choice, cases, workspace, clock) {
			const { outputSchema, expected, rejectWhen } = choice;
			const schema = await tryToRead(outputSchema, (name) => readInside(workspace, name));
			const golden = await tryToRead(expected, (template) => readGolden(template, cases, workspace));
			const conditions = {
				schema: schema.value,
				expected: golden.value !== null,
				rejectWhen
			};
			const isAny = (0, messages.t)(conditions).length > 0;
			const opened = isAny ? await ResultChecks.open(conditions, golden.value ?? NO_GOLDEN, { clock }) : null;
			const unusable = opened?.ok === false ? opened.error : {};
			const problems = problemsOf(choice, {
				schema: schema.problem,
				expected: golden.problem,
				...unusable
			});
			if (problems.length > 0) {
				if (opened?.ok) opened.value.close();
				return {
					ok: false,
					problems
				};
			}
			const withoutGolden = cases.filter(({ id }) => golden.value?.has(id) === false);
			return {
				ok: true,
				checks: opened?.ok ? opened.value : null,
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
					problem: (0, error_message.gJ)(error)
				};
			}
		}
		function problemsOf({ outputSchema, expected }, unusable) {
			const intro = {
				schema: `\`output-schema\` names ${outputSchema}, which cannot be used as a JSON Schema`,
				expected: `\`expected\` is ${expected}, which cannot be used`,
				"reject-when": "`reject-when` cannot be used as a JSONata expression"
			};
			return messages.G.flatMap((kind) => unusable[kind] === undefined ? [] : [`${intro[kind]}: ${unusable[kind]}`]);
		}
		async function readGolden(template, cases, workspace) {
			const golden = new Map();
			for (const one of cases) {
				const name = (0, inputs_template.GS)(template, namesOf(one));
				if (await load_isAbsent(workspace, name)) continue;
				const text = await readInside(workspace, name);
				validateGolden(name, text);
				golden.set(one.id, text);
			}
			if (golden.size === 0) throw new Error(`none of the ${(0, cases_case.GC)(cases)}s has an expected result at that path`);
			return golden;
		}
		async function load_isAbsent(workspace, name) {
			const path = (0, workspace_paths.c2)(workspace).pathOf(name);
			const code = path === null ? null : await (0, promises_.access)(path).then(() => null, codeOf);
			if (path === null || code !== "ENOENT" && code !== "ENOTDIR") return false;
			for (let at = path;; at = (0, external_node_path_.dirname)(at)) {
				const found = await (0, promises_.lstat)(at).catch(() => null);
				if (found !== null) return !found.isSymbolicLink();
			}
		}
		const codeOf = (error) => error.code;
		const load_MAX_BYTES = 5e7;
		async function readInside(workspace, name) {
			const names = (0, workspace_paths.c2)(workspace);
			const absolutePath = names.pathOf(name);
			const real = absolutePath === null ? null : await (0, promises_.realpath)(absolutePath).catch(missing(name));
			if (real === null || !names.nameOf(real)) throw new Error(`${name} is outside the workspace`);
			const found = await (0, promises_.stat)(real);
			if (!found.isFile()) throw new Error(`${name} is not a file`);
			if (found.size > load_MAX_BYTES) throw new Error(`${name} has ${found.size} bytes; at most ${load_MAX_BYTES} are allowed`);
			const bytes = await (0, promises_.readFile)(real);
			try {
				return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
			} catch {
				throw new Error(`${name} is not encoded as UTF-8; save it as UTF-8`);
			}
		}
		const missing = (name) => (error) => {
			if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
			throw new Error(`${name} is not in the workspace; correct the path, or check the file out before this step`);
		};
		function validateGolden(name, text) {
			const value = (0, json.qF)(text);
			if (value === undefined) throw new Error(`${name} is not JSON`);
			const problem = notationProblem(value);
			if (problem !== null) throw new Error(`${name}: ${problem}`);
		}
		;
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
			const error = await (0, list_jobs.J)({
				roe,
				clock,
				signal,
				agentId,
				sinceMs
			}, ({ id, status, metadata }) => {
				const key = (0, submission_key.Do)(metadata?.submission_key ?? "");
				const job = key !== null && (0, submission_key.bG)(key, own) ? {
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
		;
		async function findResumableJobs(submissions, earlier, options) {
			const seen = new SeenJobs(submissions, options);
			await seen.readStatuses(earlier.results);
			const unsettled = submissions.filter((submission) => !seen.isSettled(submission));
			const error = await seen.list(unsettled, earlier.listed);
			const nowMs = options.clock.now();
			const resumed = [];
			const failed = new Set();
			for (const submission of submissions) {
				const [best, ...others] = seen.bestFirst(submission);
				if (best === undefined) continue;
				const { id, status, savedAt } = best;
				if (best.worth > 0) {
					const job = {
						id,
						submission,
						acceptedAtMs: nowMs,
						createdAtMs: status.createdAtMs,
						reused: status.terminal
					};
					resumed.push({
						job,
						status,
						savedAt: options.useSaved ? savedAt : null
					});
				} else if ([best, ...others].some(isFailure)) failed.add(submission);
			}
			const taken = new Set(resumed.map(({ job }) => job.submission));
			const unseen = unsettled.filter((submission) => !taken.has(submission) && !seen.isSettled(submission));
			const superseded = seen.without(new Set(resumed.map(({ job }) => job.id)));
			return {
				resumed,
				superseded,
				failed,
				inDoubt: error === null || unseen.length === 0 ? null : {
					submissions: unseen,
					error
				}
			};
		}
		class SeenJobs {
			#options;
			#keys;
			#jobs = new Map();
			#withoutJob = new Map();
			constructor(submissions, options) {
				this.#options = options;
				this.#keys = new Map(submissions.map((submission) => [submission, find_resumable_jobs_keyOf(submission)]));
			}
			async readStatuses(results) {
				const contents = new Set([...this.#keys.values()].map(({ content }) => content));
				const wanted = results.filter(({ key }) => contents.has(key.content)).toSorted((a, b) => b.key.attempt - a.key.attempt);
				for (const { key, jobId } of wanted) {
					if (jobId === null) this.#withoutJob.set(key.content, [...this.#withoutJob.get(key.content) ?? [], key]);
				}
				const ids = [...new Set(wanted.flatMap(({ jobId }) => jobId ?? []))];
				const statuses = ids.length === 0 ? null : await (0, read_statuses.qr)(ids, this.#options.roe, this.#options.signal);
				await this.#add(wanted.flatMap((result) => {
					const status = result.jobId === null ? null : statuses?.get(result.jobId);
					return result.jobId && status ? [{
						...result,
						id: result.jobId,
						status
					}] : [];
				}));
			}
			isSettled(submission) {
				const own = this.#keyOf(submission);
				const jobs = this.#jobsOf(submission);
				const isKnown = jobs.some(({ worth, key }) => worth === 2 || isJustBefore(key, own));
				return isKnown || (this.#withoutJob.get(own.content) ?? []).some((key) => isJustBefore(key, own));
			}
			async list(submissions, known) {
				await this.#addListed(submissions, known?.jobs ?? []);
				const [first, ...others] = submissions.filter((submission) => !this.isSettled(submission));
				if (first === undefined || known?.isWhole) return null;
				if (known?.error) return known.error;
				const missing = new Set([first, ...others].map((submission) => this.#keyOf(submission).content));
				const own = this.#keyOf(first);
				const { jobs, error } = await searchEarlier(first.agentId, own, this.#options, (job) => {
					const isOwn = job?.key.leg === own.leg;
					if (isOwn && (worthOf(job.status) === 2 || isJustBefore(job.key, own))) missing.delete(job.key.content);
					return missing.size === 0;
				});
				await this.#addListed(submissions, jobs);
				return error;
			}
			bestFirst(submission) {
				const own = this.#keyOf(submission);
				const ofLeg = ({ key }) => Number(key.leg === own.leg);
				return this.#jobsOf(submission).toSorted((a, b) => b.worth - a.worth || ofLeg(b) - ofLeg(a) || b.key.attempt - a.key.attempt);
			}
			without(used) {
				const unused = [...this.#jobs.values()].flat().filter(({ id }) => !used.has(id));
				return unused.map(({ id, status, savedAt }) => ({
					id,
					status,
					cost: savedAt?.cost ?? null
				}));
			}
			async #addListed(submissions, jobs) {
				const wanted = new Set(submissions.map((submission) => this.#keyOf(submission).content));
				const found = jobs.filter(({ key }) => wanted.has(key.content));
				await this.#add(found.map((job) => ({
					...job,
					succeeded: false,
					savedAt: null
				})));
			}
			async #add(found) {
				const doubtful = found.filter(({ status, succeeded }) => status.name === "CACHED" && !succeeded);
				const failures = await cachedFailures([...new Set(doubtful.map(({ id }) => id))], this.#options);
				for (const { succeeded, ...job } of found) {
					const jobs = this.#jobs.get(job.key.content) ?? [];
					if (jobs.some(({ id }) => id === job.id)) continue;
					jobs.push({
						...job,
						worth: succeeded || !failures.has(job.id) ? worthOf(job.status) : 0
					});
					this.#jobs.set(job.key.content, jobs);
				}
			}
			#keyOf(submission) {
				return this.#keys.get(submission) ?? find_resumable_jobs_keyOf(submission);
			}
			#jobsOf(submission) {
				return this.#jobs.get(this.#keyOf(submission).content) ?? [];
			}
		}
		function find_resumable_jobs_keyOf({ key }) {
			const parsed = (0, submission_key.Do)(key);
			if (parsed === null) throw new Error("a submission has an invalid key");
			return parsed;
		}
		const isJustBefore = (earlier, own) => earlier.leg === own.leg && earlier.attempt === own.attempt - 1;
		const isFailure = ({ worth, status }) => worth === 0 && (status.name === "FAILURE" || status.name === "CACHED");
		function worthOf(status) {
			if (!status.terminal) return 1;
			return status.name === "SUCCESS" || status.name === "CACHED" ? 2 : 0;
		}
		var floors = __webpack_require__(27147);
		;
		function partOfShard(items, { index, total }, measured) {
			const { contentOf, bytesOf } = measured;
			const bytes = new Map(items.map((item) => [contentOf(item), Math.max(1, bytesOf(item))]));
			const shardOf = split(bytes, total);
			return items.filter((item) => shardOf.get(contentOf(item)) === index);
		}
		function split(bytes, total) {
			const row = [...bytes].map(([content, length]) => ({
				content,
				length,
				place: shard_placeOf(content)
			}));
			row.sort((a, b) => (0, compare_text.n)(a.place, b.place));
			const all = row.reduce((sum, { length }) => sum + length, 0);
			const shardOf = new Map();
			let before = 0;
			for (const { content, length } of row) {
				shardOf.set(content, Math.floor(before * total / all));
				before += length;
			}
			return shardOf;
		}
		const shard_placeOf = (content) => (0, external_node_crypto_.createHash)("sha256").update(content).digest("hex");
		;
		const casesOfShard = (cases, shard) => partOfShard(cases, shard, {
			contentOf: shard_contentOf,
			bytesOf
		});
		const shard_contentOf = ({ files, row, values }) => JSON.stringify([files.map(({ file }) => file.sha256 ?? `unreadable ${file.path}`), row === null ? null : values]);
		const bytesOf = ({ files }) => files.reduce((sum, { file }) => sum + file.bytes, 0);
		var github_api = __webpack_require__(62251);
		var pattern = __webpack_require__(22275);
		;
		function changeSourceOf({ name, pullRequest, range }) {
			if (pullRequest !== null) {
				const { number, changedFiles, baseSha } = pullRequest;
				return changedFiles !== null && changedFiles > github_api.V ? TOO_MANY : {
					kind: "pull-request",
					number,
					base: baseSha
				};
			}
			if (/^(pull_request|merge_group)/.test(name) && range === null) return UNREADABLE_EVENT;
			if (name === "workflow_run") return NO_PULL_REQUEST;
			if (range === null) return {
				kind: "none",
				why: `a \`${name}\` event changes no files`
			};
			const [first, ...others] = [range.base, range.defaultBranch].filter((base) => base !== null);
			if (first === undefined) return NO_BASE;
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
		const NO_PULL_REQUEST = {
			kind: "unknown",
			why: "`workflow_run` does not name exactly one pull request of this repository, for example because it comes from a fork"
		};
		const UNREADABLE_EVENT = {
			kind: "unknown",
			why: "GitHub's event file could not be read"
		};
		const NO_BASE = {
			kind: "unknown",
			why: "GitHub has no earlier commit to compare it with"
		};
		function changedPaths(paths, identify) {
			const alike = Map.groupBy(paths, pattern.SV);
			const isSameFile = (listed, path) => {
				if ((0, pattern.p4)(listed) === (0, pattern.p4)(path)) return true;
				const identity = identify(listed);
				return identity === null || identity === identify(path);
			};
			const isListed = (path) => paths.has(path) || (alike.get((0, pattern.SV)(path))?.some((listed) => isSameFile(listed, path)) ?? false);
			const folders = new Map();
			const isBelowListed = (path) => {
				const slash = path.lastIndexOf("/");
				if (slash < 0) return false;
				const folder = path.slice(0, slash);
				const known = folders.get(folder) ?? (isListed(folder) || isBelowListed(folder));
				folders.set(folder, known);
				return known;
			};
			return (path) => isListed(path) || isBelowListed(path);
		}
		;
		async function askChanges(event, github, signal) {
			const source = changeSourceOf(event);
			if (source.kind === "none" || source.kind === "unknown") return {
				ok: true,
				value: source
			};
			const permission = source.kind === "range" ? "contents: read" : "pull-requests: read";
			if (github === null) {
				return {
					ok: false,
					error: unasked(`\`github-token\` is empty; give it a token with \`${permission}\``)
				};
			}
			const asked = source.kind === "range" ? await askRange(source, github, signal) : await askPullRequest(source, github, signal);
			return asked.ok ? asked : {
				ok: false,
				error: unasked(advice(asked.error, permission))
			};
		}
		async function fetchFileAt(path, commit, github, signal) {
			const asked = await github.fileAt(path, commit, signal);
			if (asked.ok) return asked;
			const readable = asked.error.code === "not-found" ? await github.commit(commit, signal) : asked;
			if (readable.ok) return {
				ok: true,
				value: null
			};
			return {
				ok: false,
				error: unasked(advice(readable.error, "contents: read"))
			};
		}
		function isElsewhere(changes, workspace) {
			if (changes.kind !== "known" || changes.paths.size === 0) return false;
			return ![...changes.paths].some((path) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(workspace, path)));
		}
		function identifyIn(workspace) {
			return (path) => {
				try {
					const { dev, ino } = (0, external_node_fs_.lstatSync)((0, external_node_path_.join)(workspace, path), { bigint: true });
					return `${dev} ${ino}`;
				} catch {
					return null;
				}
			};
		}
		async function askRange({ bases, head }, github, signal) {
			for (const base of bases) {
				const asked = await github.pathsSince(base, head, signal);
				if (asked.ok) return {
					ok: true,
					value: known(asked.value?.paths ?? null, asked.value?.mergeBase ?? null)
				};
				if (asked.error.code !== "not-found") return asked;
			}
			const readable = await github.commit(head, signal);
			return readable.ok ? {
				ok: true,
				value: NO_BASE
			} : readable;
		}
		async function askPullRequest({ number, base }, github, signal) {
			const asked = await github.pullRequestPaths(number, signal);
			return asked.ok ? {
				ok: true,
				value: known(asked.value, base)
			} : asked;
		}
		const known = (paths, base) => paths === null ? TOO_MANY : {
			kind: "known",
			paths,
			base
		};
		function unasked(detail) {
			const headline = "`changed-only` could not find out what the event changed, so nothing was submitted";
			return {
				code: "changes-unknown",
				headline,
				detail
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
		var refusals = __webpack_require__(33768);
		var exact_json = __webpack_require__(36949);
		;
		function changedRows(old, rows) {
			const counts = new Map();
			for (const row of old) {
				const print = printOf(row);
				counts.set(print, (counts.get(print) ?? 0) + 1);
			}
			return rows.filter((row) => {
				const print = printOf(row);
				const count = counts.get(print) ?? 0;
				if (count > 0) counts.set(print, count - 1);
				return count === 0;
			});
		}
		const printOf = ({ values }) => (0, external_node_crypto_.hash)("sha256", canonical(values), "base64");
		function canonical(value) {
			if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
			if (!(0, exact_json.s6)(value)) return JSON.stringify(value);
			const names = Object.keys(value).sort();
			return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
		}
		;
		const MAX_NAMES = 10;
		function notesOnFound(found, ifNoFilesFound, explanations = new Map()) {
			const { files, refused, emptyPatterns, missingPaths } = found;
			const others = refused.length === 0 ? "" : `; ${(0, pluralize.t)(refused.length, "more path")} cannot be sent`;
			const inAll = files.length === 0 ? "" : `, ${megabytes(sumOfBytes(files))} in all`;
			const warnedOf = (patterns) => patterns.map((pattern) => warning(`The pattern ${pattern} in \`files\` matched no file${why(pattern)}.`));
			if (files.length + refused.length === 0) {
				const warned = ifNoFilesFound === "warn" ? warnedOf(emptyPatterns) : [];
				return [
					...warned,
					...notesOnLeftOut(found),
					info("0 files matched.")
				];
			}
			const isReported = (pattern) => ifNoFilesFound !== "warn" && missingPaths.includes(pattern);
			return [
				...warnedOf(emptyPatterns.filter((pattern) => !isReported(pattern))),
				...found.idleExclusions.map(({ given, isFirst }) => warning(isFirst ? `The pattern ${given} in \`files\` comes before all other patterns, so it excludes nothing: put it after the patterns that it narrows.` : `The pattern ${given} in \`files\` excluded no file: correct it, or leave it out.`)),
				...notesOnLeftOut(found),
				info(`${(0, pluralize.t)(files.length, "file")} matched${inAll}${others}.`)
			];
			function why(pattern) {
				const explanation = explanations.get(pattern);
				return explanation === undefined ? "" : `: ${explanation}`;
			}
		}
		function notesOnLeftOut({ hidden, linked }) {
			const notes = [];
			if (hidden > 0) {
				const text = `Left out ${(0, pluralize.t)(hidden, "hidden file")}: only a pattern that names something hidden, such as \`**/.*\`, matches hidden files.`;
				notes.push(notice(text));
			}
			if (linked.count > 0) {
				const atLeast = linked.isWhole ? "" : "at least ";
				const text = `Left out ${atLeast}${(0, pluralize.t)(linked.count, "file")} behind links to folders (${(0, join_first.F)(linked.folders, MAX_NAMES)}), since links are not followed: name the folders that they lead to instead.`;
				notes.push(notice(text));
			}
			return notes;
		}
		function noteOnIgnored(paths) {
			if (paths.length === 0) return [];
			const [are, them] = paths.length === 1 ? ["is", "it"] : ["are", "them"];
			const text = `${(0, pluralize.t)(paths.length, "matched file")} ${are} ignored by Git (${(0, join_first.F)(paths, 3)}): exclude ${them} with a \`!\` pattern unless you mean to send ${them}.`;
			return [notice(text)];
		}
		const noteOnTable = ({ source, columns, rows }) => info(`${source.path} has ${(0, pluralize.t)(rows.length, "row")} and ${(0, pluralize.t)(columns.names.length, "column")}.`);
		function noteOnShard(part, all, { index, total }) {
			const bytes = sumOfBytes(part.flatMap(({ files }) => files.map(({ file }) => file)));
			const share = `${part.length} of ${(0, pluralize.t)(all.length, (0, cases_case.GC)(all))}, ${megabytes(bytes)}`;
			return info(`This is shard ${index + 1} of ${total}: it takes ${share}.`);
		}
		function noteOnChanges(changes, kept) {
			const all = `all ${(0, pluralize.t)(kept.length, `matched ${(0, cases_case.GC)(kept)}`)}`;
			switch (changes.kind) {
				case "known": {
					const { size } = changes.paths;
					const changed = (0, cases_case.GC)(kept) === "file" ? `${kept.length} of them` : (0, pluralize.t)(kept.length, "case");
					return info(`${changed} changed; the event adds or changes ${(0, pluralize.t)(size, "file")} in all.`);
				}
				case "none": return notice(`\`changed-only\` sends ${all}: ${changes.why}.`);
				case "unknown": return warning(`\`changed-only\` sends ${all}, since the event's changes are unknown: ${changes.why}.`);
			}
		}
		function noteOnSpending({ max }, whole) {
			const of = whole === null || whole === max ? "" : `, this shard's part of ${(0, amount_text.c)(whole)}`;
			return info(`The run may cost ${(0, amount_text.c)(max)}${of}: \`max-cost\` submits nothing that could take it beyond that.`);
		}
		const NOTE_ON_OTHER_FOLDER = {
			level: "warning",
			text: "`changed-only` found nothing that the event changed in the workspace. It expects the repository at the top of the workspace: check it out there."
		};
		const NOTE_ON_UNREADABLE_BASE = {
			level: "notice",
			text: "`changed-only` treats every row as changed, since the table from before the event could not be read."
		};
		function notesOnPlan(plan, { version, fileInput }) {
			const cases = plan.submissions.flatMap((submission) => submission.cases);
			const duplicates = cases.length - plan.submissions.length;
			const shared = duplicates === 0 ? "" : ` (${(0, pluralize.t)(duplicates, `duplicate ${(0, cases_case.GC)(cases)}`)} ${duplicates === 1 ? "shares" : "share"} a job)`;
			const through = fileInput === null ? "" : ` through the input \`${fileInput.key}\``;
			return [
				...(0, roe_roe.CO)(version) ? [notice(report_text.mE)] : [],
				info(`Agent: ${version.agentName}, version ${version.versionName}; every job goes to ${version.versionId}.`),
				info(`${(0, pluralize.t)(plan.submissions.length, "submission")}${through}${shared}.`),
				...noteOnFoldedNames(cases),
				...noteOnMismatches(cases, version.inputs),
				...notesOnEffects(version)
			];
		}
		function notesOnPlanned(planned, version) {
			const { example } = planned;
			const values = Object.entries(example?.values ?? {});
			return [info(`Roe would be asked for ${(0, planned_run.k7)(planned, version)}.`), ...values.map(([key, value]) => info(`The input \`${key}\` of ${example?.case}: ${(0, planned_run.kQ)(value)}`))];
		}
		function notesOnEffects({ postActions, hasMemory, isLearning }) {
			const notes = [];
			if (postActions.length > 0) {
				notes.push(notice(`When a job ends, this version writes into other systems: ${(0, post_actions.W)(postActions)}.`));
			}
			if (hasMemory) notes.push(notice("The memory of this version is on: a result may depend on earlier jobs."));
			if (isLearning) {
				notes.push(notice("The skill of this agent is being generated: results may change although the version is fixed."));
			}
			return notes;
		}
		function noteOnFoldedNames(cases) {
			const uploads = cases.flatMap(({ files }) => files).filter(({ as }) => as === "file");
			const folded = uploads.filter(({ file }) => (0, submissions_submission.zm)(file));
			if (folded.length === 0) return [];
			const names = folded.length === 1 ? "1 name is" : `${folded.length} names are`;
			return [info(`${names} reduced to ASCII for the upload; each job's metadata has the path as it is.`)];
		}
		const notesOnUnexpected = (cases) => cases.length === 0 ? [] : [notice(`${(0, pluralize.t)(cases.length, (0, cases_case.GC)(cases))} without an expected result: ${(0, join_first.F)(cases.map(({ id }) => id), MAX_NAMES)}.`)];
		const info = (text) => ({
			level: "info",
			text
		});
		const notice = (text) => ({
			level: "notice",
			text
		});
		const warning = (text) => ({
			level: "warning",
			text
		});
		const MAX_KINDS = 6;
		const ARCHIVES = /^application\/(?:zip|gzip|x-tar|x-7z-compressed|vnd\.rar|x-bzip2|zstd)$/;
		function noteOnMismatches(cases, inputs) {
			const uploads = cases.flatMap(({ files }) => files).filter(({ as }) => as === "file");
			const all = inputs.flatMap(({ key, dataType }) => uploads.flatMap(({ input, file }) => input !== key || accepts(dataType, typeOf(file)) ? [] : [{
				key,
				dataType,
				file
			}]));
			if (all.length === 0) return [];
			const takes = [...new Set(all.map(({ key, dataType }) => `\`${key}\` takes ${dataType}`))].join(" and ");
			const kinds = [...Map.groupBy(all, ({ file }) => kindOf(file))].sort(([, a], [, b]) => b.length - a.length);
			const counts = kinds.map(([kind, [first, ...others]]) => {
				const example = first === undefined ? "" : `${others.length === 0 ? "" : "such as "}${first.file.path}`;
				return `${others.length + 1} ${kind} (${example})`;
			});
			const isAre = all.length === 1 ? "is" : "are";
			const unpack = all.some(({ file }) => ARCHIVES.test(typeOf(file))) ? "; Roe gets an archive as it is, not the files in it, so unpack it in an earlier step" : "";
			const text = `${takes}, but ${all.length} of ${(0, pluralize.t)(uploads.length, "file")} ${isAre} something else and ${isAre} sent anyway: ${(0, join_first.F)(counts, MAX_KINDS)}; exclude what the agent cannot read with a \`!\` pattern${unpack}.`;
			return [warning(text)];
		}
		const typeOf = ({ contentType, looksLike }) => looksLike ?? contentType;
		function kindOf({ path, contentType, looksLike }) {
			const short = (type) => src.A.getExtension(type) ?? type;
			return looksLike === null ? short(contentType) : `${short(looksLike)} named ${external_node_path_.posix.extname(path)}`;
		}
		const sumOfBytes = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);
		function megabytes(bytes) {
			return bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
		}
		;
		async function keepChanged(found, changes, options, notes) {
			if ((0, cases_case.Ej)(found) === 0) return {
				ok: true,
				value: found
			};
			const { workspace } = options;
			const isChangedPath = changes.kind === "known" ? changedPaths(changes.paths, identifyIn(workspace)) : () => true;
			const rows = await rowsChanged((0, cases_case.bn)(found), changes, isChangedPath, options, notes);
			if (!rows.ok) return rows;
			const isChanged = ({ files, row }) => files.some(({ file }) => isChangedPath(file.path)) || row !== null && rows.value(row);
			const kept = {
				cases: found.cases.filter(isChanged),
				refused: found.refused.filter((skipped) => isChanged(skipped.case))
			};
			notes.push(noteOnChanges(changes, (0, cases_case.bn)(kept)));
			if ((0, cases_case.Ej)(kept) === 0 && isElsewhere(changes, workspace)) notes.push(NOTE_ON_OTHER_FOLDER);
			return {
				ok: true,
				value: kept
			};
		}
		async function rowsChanged(all, changes, isChangedPath, { github, signal }, notes) {
			const rows = all.flatMap(({ row }) => row ?? []);
			const source = rows[0]?.source;
			if (source === undefined || !isChangedPath(source)) return {
				ok: true,
				value: () => false
			};
			const everyRow = {
				ok: true,
				value: () => true
			};
			if (changes.kind !== "known" || changes.base === null || github === null) return everyRow;
			const before = await fetchFileAt(source, changes.base, github, signal);
			if (!before.ok) return before;
			if (before.value === null) return everyRow;
			const { parseTable } = await Promise.all([__webpack_require__.e(6070), __webpack_require__.e(4486)]).then(__webpack_require__.bind(__webpack_require__, 54486));
			const old = await parseTable(Buffer.from(before.value), source, signal);
			if (!old.ok) {
				notes.push(NOTE_ON_UNREADABLE_BASE);
				return everyRow;
			}
			const changed = new Set(changedRows(old.value.rows, rows));
			return {
				ok: true,
				value: (row) => changed.has(row)
			};
		}
		;
		async function searchCases(inputs, options) {
			const found = inputs.rows === null ? await casesOfFiles(inputs, options) : await casesOfRows(inputs.rows, inputs, options);
			if ((0, cases_case.Ej)(found) === 0 || found.fault !== null) options.giveUp();
			return found;
		}
		async function casesOfFiles(inputs, { runner, stopping }) {
			const [{ findFiles }, { ignoredByGit }, { findFileCases }] = await Promise.all([
				Promise.all([__webpack_require__.e(2377), __webpack_require__.e(5506)]).then(__webpack_require__.bind(__webpack_require__, 15506)),
				Promise.all([__webpack_require__.e(298), __webpack_require__.e(4666)]).then(__webpack_require__.bind(__webpack_require__, 94666)),
				Promise.all([__webpack_require__.e(2377), __webpack_require__.e(1201)]).then(__webpack_require__.bind(__webpack_require__, 1201))
			]);
			const found = await findFiles(inputs.patterns, runner.workspace, stopping);
			const explanations = await explain(found, inputs, runner.workspace, stopping);
			if (!stopping.aborted) {
				const paths = found.files.map(({ path }) => path);
				const ignored = noteOnIgnored(ignoredByGit(paths, runner.workspace));
				printNotes([...notesOnFound(found, inputs.ifNoFilesFound, explanations), ...ignored], runner);
			}
			const fault = faultOfSearch(found, inputs, explanations);
			const isTooMuch = !inputs.changedOnly && inputs.oneJobPer === "file" && found.files.length > inputs.maxFiles;
			const isOver = stopping.aborted || fault !== null || isTooMuch;
			const cases = await findFileCases(found, inputs.oneJobPer, {
				inputs: isOver ? {} : inputs.agentInputs,
				workspace: runner.workspace,
				signal: isOver ? lib_clock.tm : stopping
			});
			const all = cases.ok ? foundCases(cases.value, fault) : nothingBut(fault ?? cases.error);
			return {
				...all,
				explanations
			};
		}
		const NO_EXPLANATIONS = new Map();
		const nothingBut = (fault) => ({
			cases: [],
			refused: [],
			fault,
			explanations: NO_EXPLANATIONS
		});
		async function explain({ emptyPatterns }, { ifNoFilesFound }, workspace, signal) {
			const explanations = new Map();
			if (emptyPatterns.length === 0 || ifNoFilesFound === "ignore") return explanations;
			const { explainEmpty, isEmptyWorkspace, NO_CHECKOUT } = await Promise.all([__webpack_require__.e(2377), __webpack_require__.e(7757)]).then(__webpack_require__.bind(__webpack_require__, 97757));
			const isEmpty = isEmptyWorkspace(workspace);
			for (const pattern of emptyPatterns.slice(0, MAX_EXPLAINED)) {
				const explanation = isEmpty ? NO_CHECKOUT : await explainEmpty(pattern, workspace, signal);
				if (explanation !== null) explanations.set(pattern, explanation);
			}
			return explanations;
		}
		const MAX_EXPLAINED = 5;
		async function casesOfRows(path, { agentInputs, expected }, { runner, stopping }) {
			const [{ readRows }, { findRowCases }] = await Promise.all([Promise.all([__webpack_require__.e(6070), __webpack_require__.e(4486)]).then(__webpack_require__.bind(__webpack_require__, 54486)), Promise.all([__webpack_require__.e(2377), __webpack_require__.e(1201)]).then(__webpack_require__.bind(__webpack_require__, 1201))]);
			const table = await readRows(path, runner.workspace, stopping);
			if (!table.ok) return nothingBut(table.error);
			printNotes([noteOnTable(table.value)], runner);
			const options = {
				inputs: agentInputs,
				workspace: runner.workspace,
				signal: stopping
			};
			const cases = await findRowCases(table.value, options);
			if (!cases.ok) return nothingBut(cases.error);
			return foundCases(cases.value, faultOfExpected(expected, table.value));
		}
		function foundCases({ cases, skipped: refused }, fault) {
			return {
				cases,
				refused,
				fault: fault ?? missingInAll(cases, refused),
				explanations: NO_EXPLANATIONS
			};
		}
		function missingInAll(cases, refused) {
			const [first] = refused;
			const isMissing = ({ problem }) => MISSING.includes(problem.code);
			if (first === undefined || cases.length > 0 || !refused.every(isMissing)) return null;
			const headline = `an input lacks its value in ${refused.length === 1 ? "the only case" : `all ${refused.length} cases`}`;
			const detail = `nothing was submitted; ${first.case.id}: ${first.problem.message}`;
			return {
				code: "input-missing",
				headline,
				detail
			};
		}
		const MISSING = ["part-not-found", "empty-value"];
		function faultOfExpected(expected, { source, columns }) {
			const [word] = (0, inputs_template.s1)(expected ?? "", columns);
			if (word === undefined) return null;
			const headline = `\`expected\` uses \`{${word}}\`, but ${source.path} has no such column`;
			return {
				code: "unknown-column",
				headline,
				detail: "nothing was submitted; correct the template"
			};
		}
		function faultOfSearch(found, { ifNoFilesFound }, explanations) {
			const { unreadableFolder, missingPaths } = found;
			if (unreadableFolder !== null) {
				const headline = `the folder ${unreadableFolder} could not be read`;
				return {
					code: "unreadable-folder",
					headline,
					detail: MAKE_READABLE
				};
			}
			if (missingPaths.length === 0 || ifNoFilesFound !== "error" || found.files.length + found.refused.length === 0) return null;
			const headline = `no file matched ${(0, join_first.F)(missingPaths, 3)}, which \`files\` names`;
			const [why] = missingPaths.flatMap((path) => explanations.get(path) ?? []);
			const detail = `nothing was submitted; ${why ?? "correct the path"}, or set \`if-no-files-found\` to \`warn\` or \`ignore\``;
			return {
				code: "path-not-found",
				headline,
				detail
			};
		}
		const MAKE_READABLE = "nothing was submitted; make it readable for the runner's user, or exclude it with a `!` pattern";
		;
		const NOTHING = {
			cases: [],
			refused: []
		};
		const MAX_CASES_WHEN_CANCELLED = 1e3;
		async function chooseCases(inputs, options) {
			const { runner, github, stopping, signal } = options;
			const { shard, maxFiles } = inputs;
			const [found, asked] = await Promise.all([searchCases(inputs, options), inputs.changedOnly ? runner.event().then((event) => askChanges(event, github, signal)) : null]);
			const notes = [];
			const always = {
				notes,
				found: found.fault === null && !stopping.aborted ? (0, cases_case.Ej)(found) : null
			};
			const nothing = (verdict) => ({
				...always,
				kind: "nothing-to-send",
				skipped: [],
				halt: null,
				verdict
			});
			const halted = (fault, some, all = some) => {
				const { cases, refused } = partOfLeg(some, all, shard);
				const halt = (0, src_verdict.ih)(fault);
				const verdict = (0, src_verdict.Yj)(fault);
				return {
					...always,
					kind: "nothing-to-send",
					skipped: skippedBecauseOf(halt, cases, refused),
					halt,
					verdict
				};
			};
			const stopped = (found) => {
				const stop = (0, stop_reason.q)(stopping);
				const some = shard === null ? found : NOTHING;
				const isTooMuch = stop.code === "run-cancelled" && (0, cases_case.Ej)(some) > MAX_CASES_WHEN_CANCELLED;
				if (isTooMuch) notes.push(noteOnTooMany(some));
				return halted(stoppedBy(stop, inputs), isTooMuch ? NOTHING : some);
			};
			if (stopping.aborted) return stopped(found);
			if (found.fault !== null) return halted(found.fault, found);
			if (asked?.ok === false && (0, cases_case.Ej)(found) > 0) {
				return halted(asked.error, shard === null ? found : await read(found, stopping));
			}
			const comparison = {
				workspace: runner.workspace,
				github,
				signal
			};
			const compared = asked?.ok ? await keepChanged(found, asked.value, comparison, notes) : {
				ok: true,
				value: found
			};
			if (!compared.ok) return halted(compared.error, shard === null ? found : await read(found, stopping));
			const kept = compared.value;
			if ((0, cases_case.Ej)(kept) > maxFiles) return halted(tooMany(kept, inputs), kept, found);
			if ((0, cases_case.Ej)(kept) === 0) return nothing(nothingToDo(inputs, found, kept));
			const all = await read(shard === null ? kept : found, stopping);
			if (stopping.aborted) return stopped(kept);
			const chosen = among(kept, all);
			const trouble = faultOfContents(chosen);
			if (trouble !== null) return halted(trouble, chosen, all);
			const part = partOfLeg(chosen, all, shard);
			if (shard !== null) notes.push(noteOnShard(part.cases, (0, cases_case.bn)(chosen), shard));
			if ((0, cases_case.Ej)(part) > 0) return {
				...always,
				kind: "cases",
				share: shareOf(part, chosen),
				...part
			};
			return nothing(nothingToDo(inputs, found, chosen));
		}
		const shareOf = (part, all) => all.cases.length === 0 ? 1 : part.cases.length / all.cases.length;
		const noteOnTooMany = (some) => ({
			level: "info",
			text: `${(0, pluralize.t)((0, cases_case.Ej)(some), (0, cases_case.GC)((0, cases_case.bn)(some)))} had been found, too many to report each one.`
		});
		async function read({ cases, refused }, stopping) {
			const { readContents } = await __webpack_require__.e(328).then(__webpack_require__.bind(__webpack_require__, 20328));
			const files = new Set(cases.flatMap((one) => one.files.map(({ file }) => file)));
			const contents = await readContents([...files], stopping);
			const read = new Map(contents.files.map((file) => [file.path, file]));
			const problems = new Map(contents.refused.map(({ file, code }) => [file.path, code]));
			for (const { file } of contents.refused) read.set(file.path, file);
			const known = [];
			const unsendable = [];
			for (const one of cases) {
				const files = one.files.map((part) => ({
					...part,
					file: read.get(part.file.path) ?? part.file
				}));
				const problem = files.flatMap(({ file }) => problemIn(one, file, problems) ?? [])[0];
				if (problem !== undefined) unsendable.push({
					case: {
						...one,
						files
					},
					problem
				});
				else if (isKnown(files)) known.push({
					...one,
					files
				});
			}
			return {
				cases: known,
				refused: [...refused, ...unsendable]
			};
		}
		function problemIn(of, file, problems) {
			const code = problems.get(file.path);
			return code === undefined ? null : (0, src_problem.wV)(code, `${(0, cases_case.ZC)(of, file)} ${WHY_UNREAD[code]}`);
		}
		const WHY_UNREAD = {
			[refusals.z]: "could not be read",
			[refusals.g]: "is a Git LFS pointer, not the document: set `lfs: true` on actions/checkout"
		};
		const isKnown = (files) => files.every(({ file }) => file.sha256 !== null);
		function among(kept, { cases, refused }) {
			const ids = new Set((0, cases_case.bn)(kept).map(({ id }) => id));
			return {
				cases: cases.filter(({ id }) => ids.has(id)),
				refused: refused.filter((skipped) => ids.has(skipped.case.id))
			};
		}
		function partOfLeg(some, all, shard) {
			if (shard === null) return some;
			const part = new Set(casesOfShard((0, cases_case.bn)(all), shard).map(({ id }) => id));
			return {
				cases: some.cases.filter(({ id }) => part.has(id)),
				refused: some.refused.filter((skipped) => part.has(skipped.case.id))
			};
		}
		function stoppedBy({ code, sentence }, inputs) {
			const advice = code === "timeout" ? `; raise \`timeout\`, or ${fewer(inputs)}` : "";
			const headline = `${sentence} while files were being found and read`;
			return {
				code,
				headline,
				detail: `nothing was submitted${advice}`
			};
		}
		const fewer = ({ rows }) => rows === null ? "narrow `files`" : `shorten ${rows}`;
		function tooMany(some, inputs) {
			const { maxFiles, rows } = inputs;
			const cases = (0, pluralize.t)((0, cases_case.Ej)(some), (0, cases_case.GC)((0, cases_case.bn)(some)));
			const headline = `${cases} ${rows === null ? "matched" : "would be sent"}, but \`max-files\` allows ${maxFiles}`;
			const detail = `nothing was submitted; ${fewer(inputs)} or raise \`max-files\``;
			return {
				code: "too-many-files",
				headline,
				detail
			};
		}
		function faultOfContents({ cases, refused }) {
			const casesWith = (code) => refused.filter(({ problem }) => problem.code === code).map((skipped) => skipped.case);
			const unreadable = casesWith(refusals.z).map(unreadPath);
			if (unreadable.length > 0) {
				const headline = `${(0, join_first.F)(unreadable, 1)} could not be read`;
				return {
					code: "unreadable-files",
					headline,
					detail: MAKE_READABLE
				};
			}
			const pointers = casesWith(refusals.g).map(({ id }) => id);
			if (pointers.length === 0 || cases.length > 0) return null;
			const headline = `only Git LFS pointers were found instead of documents (${(0, join_first.F)(pointers, 1)})`;
			return {
				code: refusals.g,
				headline,
				detail: "nothing was submitted; set `lfs: true` on actions/checkout"
			};
		}
		const unreadPath = ({ id, files }) => files.find(({ file }) => file.sha256 === null)?.file.path ?? id;
		const unchanged = (found) => (0, src_verdict.Az)("no-files-changed", `none of the matched ${(0, cases_case.GC)((0, cases_case.bn)(found))}s was changed, and \`changed-only\` is set`);
		function nothingToDo(inputs, found, chosen) {
			if ((0, cases_case.Ej)(found) === 0) return withoutFiles(inputs, found);
			return (0, cases_case.Ej)(chosen) === 0 || inputs.shard === null ? unchanged(found) : withoutFilesInShard(inputs.shard, chosen);
		}
		function withoutFiles({ patterns, ifNoFilesFound }, { explanations }) {
			const code = "no-files-found";
			const headline = `no file matched \`files\` (${(0, join_first.F)(patterns, 3)})`;
			if (ifNoFilesFound !== "error") return (0, src_verdict.Az)(code, headline);
			const reasons = new Set(explanations.values());
			const isOne = reasons.size === 1 && (explanations.size === patterns.length || patterns.length === 1);
			const each = [...explanations].map(([pattern, reason]) => `${pattern}: ${reason}`);
			const why = isOne ? [...reasons] : each;
			const detail = why.length > 0 ? why.join("; ") : "check the patterns against the names in the repository";
			return (0, src_verdict.Yj)({
				code,
				headline,
				detail: `${detail}; \`if-no-files-found\` can allow this`
			});
		}
		function withoutFilesInShard({ index, total }, chosen) {
			const matched = (0, pluralize.t)((0, cases_case.Ej)(chosen), `matched ${(0, cases_case.GC)((0, cases_case.bn)(chosen))}`);
			return (0, src_verdict.Az)("no-files-in-shard", `none of the ${matched} is for shard ${index + 1} of ${total}`);
		}
		;
		const preflight_MAX_TRIES = 5;
		async function preflight(roe, choice, clock, signal) {
			const { agentId, agentVersionId } = choice;
			const read = () => roe.agentVersion(agentId, agentVersionId, signal);
			const answer = await (0, retry.L5)(read, {
				clock,
				signal,
				maxTries: preflight_MAX_TRIES
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
			const version = withInputsGiven(read, choice);
			const found = findFileInput(version, choice);
			if (!found.ok) return refused(found.error);
			const problems = inputProblems(version, found.value?.key ?? null, choice);
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
		;
		const earlier_attempts_NOTHING = {
			results: [],
			listed: null
		};
		const isResuming = ({ resume }, { runAttempt }) => resume && runAttempt > 1;
		async function runAgeMs({ github, origin, signal }) {
			const age = await github?.runAgeMs(origin.runId, signal);
			return age?.ok ? age.value : null;
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
				earlier: earlier_attempts_NOTHING
			};
			const own = (0, submission_key.VO)(origin, inputs.matrixLeg);
			const { artifactName } = inputs;
			const results = artifactName === null ? [] : await readEarlierResults(runner, artifactName, own, signal);
			const isNamed = inputs.agentVersionId !== null || results.length > 0;
			const askRunAgeMs = () => runAgeMs(options);
			const listed = isNamed ? null : await searchLastAttempt(inputs.agentId, own, {
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
		;
		const MIN_OPEN = 3;
		class Budget {
			#name;
			#max;
			#spent = 0;
			#dearest = null;
			#endedCount = 0;
			#open = new Set();
			#unknown = 0;
			#counted = new Set();
			#waiting = new Set();
			constructor({ max, name }) {
				this.#max = millionths(max);
				this.#name = name;
			}
			async admit(submission, stopping) {
				while (!stopping.aborted) {
					if (this.fits(submission)) return null;
					const stop = this.#exhausted();
					if (stop !== null) return stop;
					await untilWoken(this.#waiting, stopping);
				}
				return stopping.reason;
			}
			fits(submission) {
				this.release(submission);
				if (!this.#hasRoom()) return false;
				this.#open.add(submission);
				return true;
			}
			hold(submission) {
				this.#open.add(submission);
			}
			release(submission) {
				if (this.#open.delete(submission)) this.#wake();
			}
			lose(submission) {
				this.#open.delete(submission);
				this.#unknown += 1;
				this.#wake();
			}
			ended(submission, job) {
				this.#open.delete(submission);
				this.count(job);
			}
			count({ id, status, data }) {
				if (!this.#counted.has(id)) this.#take(id, status, data);
				this.#wake();
			}
			#take(id, status, data) {
				this.#counted.add(id);
				if (data === null || data.cost === null && status === "SUCCESS") this.#unknown += 1;
				else if (data.cost !== null) this.#spend(millionths(data.cost), status);
			}
			#spend(cost, status) {
				this.#spent += cost;
				if (status === "CACHED") return;
				this.#dearest = Math.max(this.#dearest ?? 0, cost);
				this.#endedCount += 1;
			}
			#hasRoom() {
				const open = this.#open.size;
				const reserved = open + this.#unknown;
				if (this.#dearest === null) return reserved < MIN_OPEN && this.#spent < this.#max;
				return open < Math.max(MIN_OPEN, this.#endedCount) && this.#allows(reserved + 1, this.#dearest);
			}
			#allows(jobs, dearest) {
				return this.#spent + jobs * dearest <= this.#max;
			}
			#exhausted() {
				if (this.#dearest !== null) return this.#allows(this.#unknown + 1, this.#dearest) ? null : this.#overBudget();
				if (this.#spent >= this.#max) return this.#overBudget();
				if (this.#open.size > 0) return null;
				const max = `${this.#name} (${budget_text(this.#max)})`;
				const sentence = `Roe reports no cost for the first ${(0, pluralize.t)(this.#unknown, "job")}, so ${max} cannot be enforced`;
				return {
					code: src_problem.Fo,
					sentence
				};
			}
			#overBudget() {
				const dearest = this.#dearest ?? 0;
				const unknown = this.#unknown === 0 ? "" : `, ${(0, pluralize.t)(this.#unknown, "job")} without a known cost may have cost ${budget_text(this.#unknown * dearest)}`;
				const next = dearest === 0 ? "" : `, and the next job may cost ${budget_text(dearest)}, as the most expensive one so far did`;
				return {
					code: src_problem.Fo,
					sentence: `${this.#name} is ${budget_text(this.#max)}: ${budget_text(this.#spent)} is spent${unknown}${next}`
				};
			}
			#wake() {
				for (const wake of [...this.#waiting]) wake();
			}
		}
		async function untilWoken(waiting, stopping) {
			await new Promise((resolve) => {
				const wake = () => {
					stopping.removeEventListener("abort", wake);
					waiting.delete(wake);
					resolve();
				};
				waiting.add(wake);
				stopping.addEventListener("abort", wake, { once: true });
			});
		}
		const millionths = (cost) => Math.round(Math.max(0, cost) * 1e6);
		const budget_text = (inMillionths) => (0, amount_text.c)(inMillionths / 1e6);
		;
		function spendingOf({ maxCost, shard }, share) {
			if (maxCost === null) return null;
			return shard === null ? {
				max: maxCost,
				name: "`max-cost`"
			} : {
				max: maxCost * share,
				name: "this shard's part of `max-cost`"
			};
		}
		async function openBudget(spending, { resumed, inDoubt }, superseded, options) {
			if (spending === null) return null;
			const budget = new Budget(spending);
			for (const { job } of resumed) budget.hold(job.submission);
			for (const { submission } of inDoubt) budget.lose(submission);
			const costs = await readCosts(superseded.flatMap(({ id, cost }) => cost === null ? [id] : []), options);
			for (const { id, status, cost } of superseded) {
				const known = cost ?? costs.get(id);
				budget.count({
					id,
					status: status.name,
					data: known === undefined ? null : { cost: known }
				});
			}
			return budget;
		}
		;
		async function prepare(inputs, options) {
			const { origin } = options;
			const unneeded = new AbortController();
			const signal = AbortSignal.any([options.signal, unneeded.signal]);
			const giveUp = () => unneeded.abort();
			const [{ checked, earlier }, { chosen, loaded }] = await Promise.all([checkAgent(inputs, {
				...options,
				signal
			}), chooseAndLoad(inputs, options, signal, giveUp)]).finally(giveUp);
			if (chosen.kind === "nothing-to-send") return {
				...chosen,
				agent: null,
				estimate: null,
				planned: null,
				checks: null
			};
			const { notes: earlyNotes, found } = chosen;
			const nothing = {
				kind: "nothing-to-send",
				halt: null,
				agent: null,
				estimate: null,
				planned: null,
				checks: null,
				notes: earlyNotes,
				found
			};
			if (chosen.cases.length === 0 && loaded.ok) {
				const { refused } = chosen;
				const verdict = inputs.dryRun ? dryVerdict({ skipped: refused }) : null;
				return {
					...nothing,
					skipped: refused,
					checks: loaded.checks,
					verdict
				};
			}
			if (!checked.ok || !loaded.ok) {
				if (loaded.ok) loaded.checks?.close();
				const parts = chosen.cases.length === 0 ? [loaded] : [checked, loaded];
				const wrong = parts.flatMap((part) => part.ok ? [] : part.problems);
				return refusedBecauseOf(wrong, chosen, null, checked.ok ? null : checked.requestId);
			}
			const { agent } = checked;
			const { cases, refused } = withFileInput(chosen, agent);
			const ofFloors = problemsOfFloors(inputs, loaded.checks);
			const problems = [...await problemsOfAgent(agent.version, cases, inputs, options.runner), ...ofFloors];
			if (problems.length > 0) {
				loaded.checks?.close();
				return refusedBecauseOf(problems, {
					...chosen,
					cases,
					refused
				}, agent.version);
			}
			const planned = planSubmissions(cases, refused, agent.version, inputs, origin);
			const { plan, superseded } = isResuming(inputs, origin) ? await withResumed(planned, earlier, inputs, options) : {
				plan: planned,
				superseded: []
			};
			const spending = spendingOf(inputs, chosen.share);
			const notes = [
				...chosen.notes,
				...notesOnPlan(plan, agent),
				...spending === null ? [] : [noteOnSpending(spending, inputs.maxCost)],
				...notesOnUnexpected(loaded.withoutGolden)
			];
			if (!inputs.dryRun) {
				const budget = await openBudget(spending, plan, superseded, options);
				return {
					kind: "ready",
					plan,
					budget,
					agent: agent.version,
					checks: loaded.checks,
					notes,
					found
				};
			}
			loaded.checks?.close();
			return {
				...nothing,
				...await dryPlan(plan, agent.version, notes, options)
			};
		}
		async function dryPlan(plan, agent, notes, options) {
			const estimate = await estimateCost(plan.submissions.length, agent, options);
			const planned = plannedRun(plan);
			return {
				skipped: skippedInDryRun(plan, agent),
				agent,
				verdict: dryVerdict(plan),
				notes: [
					...notes,
					...notesOnPlanned(planned, agent),
					...estimate === null ? [] : [noteOnEstimate(estimate)]
				],
				estimate,
				planned
			};
		}
		async function problemsOfAgent(version, cases, { postActions }, runner) {
			const surplus = surplusFiles(cases, version);
			if (version.postActions.length === 0) return surplus;
			const unwanted = (0, post_actions.Z)(version, postActions, await runner.event());
			return unwanted === null ? surplus : [...surplus, unwanted];
		}
		function refusedBecauseOf(problems, { cases, refused, notes, found }, agent = null, requestId = null) {
			const problem = (message) => (0, src_problem.d0)("preflight-failed", message, requestId);
			const halt = problem(problems.join("; "));
			const verdict = (0, src_verdict.uP)("nothing was submitted", problems.map(problem));
			const skipped = skippedBecauseOf(halt, cases, refused);
			return {
				kind: "nothing-to-send",
				skipped,
				halt,
				verdict,
				agent,
				estimate: null,
				planned: null,
				checks: null,
				notes,
				found
			};
		}
		function problemsOfFloors({ minAccuracy, changedOnly, shard }, checks) {
			if (minAccuracy === null || checks === null || changedOnly || shard !== null) return [];
			const problem = (0, floors.kn)(minAccuracy, checks.expectedPointers);
			return problem === null ? [] : [problem];
		}
		function withFileInput({ cases, refused }, { fileInput }) {
			if (fileInput === null) return {
				cases,
				refused
			};
			const filled = (one) => ({
				...one,
				files: one.files.map((part) => part.input === null ? {
					...part,
					input: fileInput.key
				} : part)
			});
			return {
				cases: cases.map(filled),
				refused: refused.map(({ case: one, problem }) => ({
					case: filled(one),
					problem
				}))
			};
		}
		const NO_CHOICE = {
			outputSchema: null,
			expected: null,
			rejectWhen: null
		};
		const NO_CHECKS = {
			ok: true,
			checks: null,
			withoutGolden: []
		};
		async function chooseAndLoad(inputs, options, signal, giveUp) {
			const { runner, github, clock } = options;
			const chosen = await chooseCases(inputs, {
				runner,
				github,
				stopping: options.signal,
				signal,
				giveUp
			});
			if (chosen.kind !== "cases") {
				giveUp();
				return {
					chosen,
					loaded: NO_CHECKS
				};
			}
			const { cases, refused } = chosen;
			const all = [...cases, ...refused.map((one) => one.case)];
			if (cases.length > 0) return {
				chosen,
				loaded: await loadChecks(inputs, all, runner.workspace, clock)
			};
			giveUp();
			const { expected, minAccuracy } = inputs;
			const loaded = await loadChecks({
				...NO_CHOICE,
				expected
			}, all, runner.workspace, clock);
			return {
				chosen,
				loaded: loaded.ok || minAccuracy !== null ? loaded : NO_CHECKS
			};
		}
		function dryVerdict({ submissions = [], resumed = [], inDoubt = [], skipped }) {
			const skippedCases = skipped.map((one) => one.case);
			const parts = [
				`${(0, pluralize.t)(submissions.length, "submission")} would be sent`,
				...resumed.length === 0 ? [] : [`${(0, pluralize.t)(resumed.length, "job")} of earlier attempts resumed`],
				...inDoubt.length === 0 ? [] : [`${(0, pluralize.t)(inDoubt.length, "submission")} in doubt skipped`],
				...skipped.length === 0 ? [] : [`${(0, pluralize.t)(skipped.length, (0, cases_case.GC)(skippedCases))} skipped`]
			];
			return (0, src_verdict.Az)(src_problem.yE, "dry run, nothing was submitted", parts.join(", "));
		}
		async function withResumed(plan, earlier, { deleteData }, options) {
			const askRunAgeMs = () => runAgeMs(options);
			const resumed = await findResumableJobs(plan.submissions, earlier, {
				...options,
				askRunAgeMs,
				useSaved: deleteData
			});
			const { inDoubt, superseded } = resumed;
			if (inDoubt === null) return {
				plan: withEarlier(plan, {
					...resumed,
					inDoubt: []
				}),
				superseded
			};
			const word = (0, cases_case.GC)(plan.submissions.flatMap(({ cases }) => cases));
			const message = `not sent, since Roe's job list did not show whether an earlier attempt submitted this ${word} (${inDoubt.error.message}): run again, or set \`resume: false\` and risk paying twice`;
			const problem = (0, src_problem.wV)("resume-failed", message, inDoubt.error.requestId);
			const doubtful = inDoubt.submissions.map((submission) => ({
				submission,
				problem
			}));
			return {
				plan: withEarlier(plan, {
					...resumed,
					inDoubt: doubtful
				}),
				superseded
			};
		}
		;
		async function recordMissingOutcomes(plan, results, sent, problem) {
			const known = new Set(results.rows.map((row) => row.case));
			const append = async (cases, key, caseOutcome) => {
				for (const one of cases) if (!known.has(one.id)) await results.append({
					case: one,
					submissionKey: key,
					...caseOutcome
				});
			};
			for (const skipped of plan.skipped) {
				await append([skipped.case], null, {
					outcome: "not-submitted",
					problem: skipped.problem
				});
			}
			for (const { cases, key } of plan.submissions) {
				await append(cases, key, sent.has(key) ? {
					outcome: "lost",
					problem
				} : {
					outcome: "not-submitted",
					problem
				});
			}
			for (const { submission, problem: doubt } of plan.inDoubt) {
				await append(submission.cases, submission.key, {
					outcome: "lost",
					problem: doubt
				});
			}
			for (const { job, status } of plan.resumed) {
				await append(job.submission.cases, job.submission.key, {
					outcome: "lost",
					job,
					lastStatus: status,
					problem
				});
			}
		}
		;
		const OF_A_FORK = {
			reason: "fork-without-secrets",
			sentence: "GitHub gives no secrets to a pull request from a fork, so `api-key` is empty",
			advice: "Run the action after the merge (`on: push`), or on a branch of this repository with the same changes. `pull_request_target` does get the secrets, and then anyone who opens a pull request can spend them: do not check out a fork there without reading it"
		};
		const OF_DEPENDABOT = {
			reason: "dependabot-without-secrets",
			sentence: "GitHub does not give Actions secrets to Dependabot's runs, so `api-key` is empty",
			advice: "To run the action on them too, store the key again under Settings, Secrets and variables, Dependabot, under the same name; otherwise it runs after the merge (`on: push`)"
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
		function missingSecrets({ name, actors, pullRequest }) {
			if (EVENTS_OF_DEPENDABOT.includes(name) && actors.includes("dependabot[bot]")) return OF_DEPENDABOT;
			return EVENTS_OF_FORKS.includes(name) && pullRequest?.fromFork ? OF_A_FORK : null;
		}
		;
		async function reportRefusal({ problems, reporting, onlyMissing }, world, startedAtMs) {
			const { runner } = world;
			const excused = onlyMissing ? missingSecrets(await runner.event()) : null;
			const verdict = excused === null ? (0, src_verdict.io)(problems) : (0, src_verdict.Az)(excused.reason, "nothing was submitted", excused.sentence);
			if (excused !== null) runner.notice(`${(0, src_verdict.nt)(verdict)}. ${excused.advice}.`);
			const results = await results_file.zq.create(runner.tempDir, runner.scrub).catch(() => null);
			if (results === null) return await reportNothing(verdict, world, startedAtMs);
			const leg = {
				shard: reporting?.shard ?? null,
				halt: (0, src_problem.d0)(excused?.reason ?? "inputs-refused", (0, src_verdict.Dx)(verdict).join("; "))
			};
			const delivery = {
				summary: reporting?.summary ?? true,
				annotations: false,
				failOn: new Set(),
				minAccuracy: null,
				resume: true,
				artifactName: reporting?.artifactName ?? null,
				artifactRetentionDays: reporting?.artifactRetentionDays ?? null,
				htmlReport: false,
				columns: [],
				deadline: null,
				postComment: async () => null
			};
			const report = {
				...await emptyReport(verdict, world, startedAtMs),
				...leg
			};
			const delivered = await (0, deliver.c)(report, results, delivery, runner);
			await (0, or_warn.w)(runner, `${results_file.gv} could not be closed`, () => results.close());
			return delivered.verdict;
		}
		async function reportNothing(verdict, world, startedAtMs) {
			await (0, deliver.T)(await emptyReport(verdict, world, startedAtMs), world.runner);
			return verdict;
		}
		async function emptyReport(verdict, { runner, clock }, startedAtMs) {
			const data = {
				origin: await runner.origin(),
				agent: null,
				startedAtMs,
				finishedAtMs: clock.now()
			};
			return (0, report_report.c)([], data, () => verdict);
		}
		;
		async function run(world) {
			const { runner, clock } = world;
			const startedAtMs = clock.now();
			try {
				const given = (0, read_inputs.readInputs)(runner);
				return given.ok ? await runWith(given, world, startedAtMs) : await reportRefusal(given, world, startedAtMs);
			} catch (error) {
				(0, log_stack.f)(error, runner);
				return await reportNothing((0, src_verdict.Yj)((0, src_verdict.uG)(error)), world, startedAtMs);
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
			try {
				const kept = await openFiles(inputs, runner, startedAtMs);
				if (!kept.ok) return await reportNothing((0, src_verdict.Yj)(kept.fault), world, startedAtMs);
				const { results, journal } = kept;
				try {
					return await runAndReport(inputs, {
						...world,
						roe,
						origin,
						github,
						limits,
						results,
						journal,
						startedAtMs
					});
				} finally {
					await (0, or_warn.w)(runner, `${results_file.gv} could not be closed`, () => results.close());
				}
			} finally {
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
		async function runAndReport(inputs, opened) {
			const { runner, clock, cancelled, roe, github, limits, results, journal } = opened;
			const { report, references } = await runToReport(inputs, opened);
			logOpenJobs(runner, report.openJobs, inputs.cancelOnExit);
			logReferences(runner, references);
			const deadline = limits.cancelled ? limits.settlingOver : null;
			const task = [
				inputs.agentId,
				inputs.patterns,
				inputs.rows,
				inputs.agentInputs
			];
			const commenting = {
				...inputs,
				task,
				runner,
				github,
				clock,
				cancelled
			};
			const delivery = {
				...inputs,
				deadline,
				postComment: (written, links) => (0, post_comment.G)(written, {
					...commenting,
					...links
				})
			};
			const { verdict, saved } = await (0, deliver.c)(report, results, delivery, runner);
			if (saved || deadline === null) run_note(journal, { event: "delivered" });
			if (inputs.deleteData) {
				await (0, or_warn.w)(runner, "The jobs' data at Roe could not be deleted", () => deleteData(report, {
					references,
					everywhere: saved && deadline === null
				}, {
					log: runner,
					roe,
					clock
				}));
			}
			return verdict;
		}
		async function runToReport(inputs, opened) {
			const { runner, roe, clock, github, limits, results, journal, origin, startedAtMs } = opened;
			const prepared = await prepare(inputs, {
				runner,
				origin,
				roe,
				github,
				clock,
				signal: limits.stopping
			});
			printNotes(prepared.notes, runner);
			const isReady = prepared.kind === "ready";
			const plan = isReady ? prepared.plan : planOfSkipped(prepared.skipped);
			const { checks } = prepared;
			const budget = isReady ? prepared.budget : null;
			const failFast = isReady && inputs.failFast;
			const endEstimate = isReady ? startEstimate(plan.submissions.length, prepared.agent, {
				runner,
				roe,
				clock
			}) : null;
			let crash = null;
			const references = await runBatch(plan, results, {
				...inputs,
				runner,
				roe,
				clock,
				limits,
				journal,
				checks,
				budget,
				failFast
			}).catch(async (error) => {
				const fault = (0, src_verdict.uG)(error);
				crash = (0, src_verdict.Yj)(fault);
				(0, log_stack.f)(error, runner);
				await recordMissingOutcomes(plan, results, journal.sent, (0, src_verdict.ih)(fault));
				return [];
			});
			checks?.close();
			const estimate = isReady ? await endEstimate?.() : prepared.estimate;
			await results.sync();
			if (!limits.waitingOver.aborted && crash === null) run_note(journal, { event: "finished" });
			const { agent } = prepared;
			const halt = isReady ? null : prepared.halt;
			const leftOut = prepared.found === null ? null : prepared.found - results.rows.length;
			const { shard, artifactName } = inputs;
			const planned = isReady ? null : prepared.planned;
			const estimatedCost = estimate?.likely ?? null;
			const times = {
				startedAtMs,
				finishedAtMs: clock.now()
			};
			const scorecard = checks?.scorecard ?? null;
			const data = {
				origin,
				agent,
				...times,
				shard,
				leftOut,
				artifactName,
				halt,
				estimatedCost,
				planned,
				scorecard
			};
			const report = (0, report_report.c)(sortedRows(results), data, (tally) => {
				if (limits.cancelled) return (0, src_verdict.F0)(tally.counts);
				if (crash !== null) return crash;
				if (results.trouble !== null) return (0, src_verdict.mV)(results.trouble);
				const decided = isReady ? null : prepared.verdict;
				if (decided !== null) return decided;
				return (0, src_verdict.U4)(results.rows) ?? (0, src_verdict.HT)((0, src_verdict.S4)(tally, inputs), results.rows);
			});
			return {
				report,
				references
			};
		}
		function run_note(journal, entry) {
			try {
				journal.write(entry);
			} catch {}
		}
		const sortedRows = ({ rows }) => rows.toSorted((a, b) => (0, compare_text.n)(a.case, b.case));
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
