export const id = 4530;
export const ids = [4530, 7518];
export const modules = {
	94170: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => stoppedFault });
		var _stop_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40930);
		function stoppedFault(signal, what) {
			const { code, sentence } = (0, _stop_reason_js__WEBPACK_IMPORTED_MODULE_0__.q)(signal);
			return {
				code,
				headline: `${sentence} while ${what}`,
				detail: "nothing was submitted"
			};
		}
	}),
	36955: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ev: () => invalidTable,
			Kb: () => RowCollector,
			VA: () => tableFault,
			aH: () => quotedName,
			mv: () => MAX_TABLE_BYTES
		});
		var _inputs_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84157);
		var _lib_exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36949);
		var _lib_plain_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26471);
		var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43799);
		const MAX_TABLE_BYTES = 5e7;
		const MAX_ROWS = 1e5;
		const MAX_COLUMNS = 1e3;
		const MAX_CELLS = 1e7;
		const MAX_CELL_BYTES = 1048576;
		const MAX_DEPTH = 200;
		const tableFault = (code, headline, advice) => ({
			code,
			headline,
			detail: `nothing was submitted; ${advice}`
		});
		const invalidTable = (headline, advice) => tableFault("invalid-table", headline, advice);
		const quotedName = (name, max = 60) => `\`${(0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_2__.x)((0, _lib_plain_sentence_js__WEBPACK_IMPORTED_MODULE_3__.f)(name).replaceAll("`", "'"), max)}\``;
		function idsOf(rows) {
			let place = "";
			let count = 0;
			return rows.map((row) => {
				const id = (0, _lib_exact_json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(Object.hasOwn(row.values, "id") ? row.values.id : null);
				if (id.trim() !== "") return id;
				const here = `${row.source}:${row.line}`;
				count = here === place ? count + 1 : 1;
				place = here;
				return count === 1 ? here : `${here}.${count}`;
			});
		}
		class RowCollector {
			#source;
			#names;
			#rows = [];
			#cells = 0;
			constructor(source, names = []) {
				this.#source = source;
				this.#names = new Set(names);
			}
			add(line, values) {
				const source = this.#source;
				if (this.#rows.length === MAX_ROWS) {
					return tooLarge(`${source} has more than ${MAX_ROWS} rows`, "split the table");
				}
				const cells = Object.entries(values);
				for (const [name, value] of cells) {
					if (isTooDeep(value)) return invalidTable(`${rowAt(line, source)} nests deeper than ${MAX_DEPTH}`, "flatten it");
					if (isTooLong(value)) {
						const cell = `the cell ${quotedName(name)} on line ${line} of ${source}`;
						return tooLarge(`${cell} is larger than ${MAX_CELL_BYTES} bytes`, "put long texts into files, and name these");
					}
					this.#names.add(name);
				}
				this.#cells += cells.length;
				if (this.#names.size > MAX_COLUMNS) {
					return tooLarge(`${source} has more than ${MAX_COLUMNS} columns by line ${line}`, "leave out those not needed");
				}
				if (this.#cells > MAX_CELLS) {
					return tooLarge(`${source} has more than ${MAX_CELLS} cells by line ${line}`, "split the table");
				}
				this.#rows.push({
					source,
					line,
					values
				});
				return null;
			}
			finish() {
				const rows = this.#rows;
				if (rows.length === 0) {
					const advice = "add a row, and check that an earlier step has written the table";
					return {
						ok: false,
						error: tableFault("empty-table", `${this.#source} has no rows`, advice)
					};
				}
				const ids = idsOf(rows);
				const lines = new Map();
				for (const [index, row] of rows.entries()) {
					const id = ids[index] ?? "";
					const first = lines.get(id);
					if (first !== undefined) return {
						ok: false,
						error: duplicateId(first, row)
					};
					lines.set(id, row.line);
				}
				return {
					ok: true,
					value: {
						columns: columnsOf([...this.#names], rows),
						rows,
						ids
					}
				};
			}
		}
		const rowAt = (line, source) => `the row on line ${line} of ${source}`;
		const tooLarge = (headline, advice) => tableFault("table-too-large", headline, advice);
		function duplicateId(first, { source, line }) {
			const headline = `lines ${first} and ${line} of ${source} have the same \`id\``;
			return tableFault("duplicate-id", headline, "give each row a different `id`, or rename the column");
		}
		function columnsOf(names, rows) {
			const known = new Map(names.map((name) => [name, true]));
			const has = (word) => {
				const found = known.get(word) ?? (word.includes(".") && rows.some((row) => (0, _inputs_template_js__WEBPACK_IMPORTED_MODULE_0__.fK)(row.values, word) !== undefined));
				known.set(word, found);
				return found;
			};
			return {
				names,
				has
			};
		}
		const isTooLong = (value) => Buffer.byteLength((0, _lib_exact_json_js__WEBPACK_IMPORTED_MODULE_1__.b6)(value)) > MAX_CELL_BYTES;
		function isTooDeep(value, depth = 1) {
			if (depth > MAX_DEPTH) return true;
			if (Array.isArray(value)) return value.some((item) => isTooDeep(item, depth + 1));
			return (0, _lib_exact_json_js__WEBPACK_IMPORTED_MODULE_1__.s6)(value) && Object.values(value).some((item) => isTooDeep(item, depth + 1));
		}
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
	15506: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => findFiles });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
		var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1355);
		var _parse_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77236);
		var _path_examiner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44124);
		var _source_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90987);
		var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39548);
		var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15829);
		const UNBROKEN_FILES = 50;
		async function findFiles(lines, workspace, signal, ignoresCase = _walk_js__WEBPACK_IMPORTED_MODULE_4__.zq) {
			const names = (0, _workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__.c2)(workspace);
			const patterns = await (0, _parse_patterns_js__WEBPACK_IMPORTED_MODULE_2__.Z)(lines, names);
			const walk = new _walk_js__WEBPACK_IMPORTED_MODULE_4__.c0({
				workspace,
				signal,
				ignoresCase
			});
			await walk.walk(patterns);
			const files = [];
			const refused = [];
			const examiner = new _path_examiner_js__WEBPACK_IMPORTED_MODULE_3__.J(names, "exclude it with a `!` pattern");
			let seen = 0;
			for (const matched of walk.matched) {
				seen += 1;
				if (seen % UNBROKEN_FILES === 0) await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
				const { file, problem } = examiner.examine(matched);
				if (problem === null) files.push(file);
				else refused.push({
					file,
					problem
				});
			}
			const emptyPatterns = patterns.filter((pattern) => !pattern.excludes && !walk.seen.has(pattern));
			return {
				files: files.sort(_source_file_js__WEBPACK_IMPORTED_MODULE_6__.f2),
				refused: refused.sort((a, b) => (0, _source_file_js__WEBPACK_IMPORTED_MODULE_6__.f2)(a.file, b.file)),
				emptyPatterns: emptyPatterns.map(({ given }) => given),
				idleExclusions: idleExclusions(patterns, walk.seen),
				missingPaths: emptyPatterns.map(({ given }) => given).filter((given) => !(0, _glob_js__WEBPACK_IMPORTED_MODULE_1__.r)(given)),
				hidden: walk.hidden,
				linked: await walk.countLinked(),
				unreadableFolder: walk.unreadableFolder
			};
		}
		function idleExclusions(patterns, seen) {
			const firstInclude = patterns.findIndex(({ excludes }) => !excludes);
			return patterns.flatMap((pattern, index) => pattern.excludes && !seen.has(pattern) ? [{
				given: pattern.given,
				isFirst: index < firstInclude
			}] : []);
		}
	}),
	1355: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => toGlob,
			r: () => hasWildcard
		});
		var _actions_glob__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42377);
		const FOLDER = 1;
		const FILE = 2;
		async function toGlob(text) {
			const { patterns } = await (0, _actions_glob__WEBPACK_IMPORTED_MODULE_0__.v)(text);
			const [pattern] = patterns;
			if (pattern === undefined) throw new Error(`a line of \`files\` is not a pattern: ${text}`);
			const last = pattern.minimatch.set[0].findLast((part) => typeof part !== "symbol");
			const fits = (name) => last instanceof RegExp ? last.test(name) : last === name;
			return {
				searchPath: pattern.searchPath,
				takesFile: (key, name) => fits(name) && (pattern.match(key) & FILE) !== 0,
				takesFolder: (key) => (pattern.match(key) & FOLDER) !== 0,
				leadsInto: (key) => pattern.partialMatch(key)
			};
		}
		const hasWildcard = (line) => /[*?[]/.test(line);
	}),
	83694: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => isLfsPointer,
			l: () => MAX_POINTER_BYTES
		});
		const MAX_POINTER_BYTES = 1024;
		const VERSION = /^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\/v1\r?\n/;
		const isLfsPointer = (content) => VERSION.test(content) && /^oid sha256:\S/m.test(content) && /^size \d/m.test(content);
	}),
	53981: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => literalGlob });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		const literalGlob = (path) => (node_path__WEBPACK_IMPORTED_MODULE_0__.sep === "/" ? path.replaceAll("\\", "\\\\") : path).replace(/\[(?=[^/]+\])/g, "[[]").replace(/[?*]/g, "[$&]");
	}),
	77236: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => byRealPlace,
			Z: () => parsePatterns
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1355);
		var _literal_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53981);
		var _pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22275);
		async function parsePatterns(lines, names) {
			return await Promise.all(lines.map((line) => parsePattern(line, names)));
		}
		async function parsePattern(given, names) {
			const excludes = given.startsWith("!");
			const path = byRealPlace(fromHome(excludes ? given.slice(1).trim() : given), names);
			const below = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) ? namesBelow(path, names) : path.replace(/^\.(?=$|[\\/])/, "");
			const isElsewhere = below === null;
			return {
				given,
				excludes,
				asksForHidden: names.asksForHidden(path),
				exact: await (0, _glob_js__WEBPACK_IMPORTED_MODULE_3__.a)(isElsewhere ? path : inWorkspace((0, _pattern_js__WEBPACK_IMPORTED_MODULE_5__.p4)(below), names)),
				anyCase: await (0, _glob_js__WEBPACK_IMPORTED_MODULE_3__.a)(isElsewhere ? path : inWorkspace((0, _pattern_js__WEBPACK_IMPORTED_MODULE_5__.SV)(below), names)),
				hasClass: path.includes("[")
			};
		}
		const fromHome = (text) => /^~(?=$|[\\/])/.test(text) ? (0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() + text.slice(1) : text;
		function namesBelow(path, names) {
			const name = names.nameOf(path);
			return name !== null && /[\\/]$/.test(path) ? `${name}/` : name;
		}
		const inWorkspace = (below, { workspace }) => `${(0, _literal_glob_js__WEBPACK_IMPORTED_MODULE_4__.I)(workspace)}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}${below}`;
		function byRealPlace(pattern, names) {
			if (!(0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(pattern) || names.nameOf(pattern) !== null) return pattern;
			const parts = pattern.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
			for (let count = parts.length - 1; count > 1; count -= 1) {
				const real = realPathOf(parts.slice(0, count).join(node_path__WEBPACK_IMPORTED_MODULE_2__.sep));
				if (real !== null) return names.nameOf(real) === null ? pattern : [real, ...parts.slice(count)].join(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
			}
			return pattern;
		}
		function realPathOf(path) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
			} catch {
				return null;
			}
		}
	}),
	44124: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => PathExaminer,
			_: () => statOf
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var mime__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15086);
		var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86762);
		var _source_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90987);
		var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15829);
		class PathExaminer {
			#names;
			#otherwise;
			#realFolders = new Map();
			#holdResults = new Map();
			constructor(names, otherwise) {
				this.#names = names;
				this.#otherwise = otherwise;
			}
			examine(matched) {
				const stat = statOf(matched.absolutePath);
				const realFolder = this.#realFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(matched.absolutePath));
				const file = toSourceFile(matched, stat, realFolder);
				return {
					file,
					problem: problemWith(matched, stat, realFolder, this.#otherwise)
				};
			}
			#realFolder(folder) {
				const known = this.#realFolders.get(folder);
				if (known !== undefined) return known;
				const real = realPathOf(folder);
				const name = real === null ? null : this.#names.nameOf(real);
				const allowed = name === null || (0, _workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__.FJ)(name) || this.#holdsResults(name) ? null : real;
				this.#realFolders.set(folder, allowed);
				return allowed;
			}
			#holdsResults(name) {
				if (name === "") return false;
				const known = this.#holdResults.get(name);
				if (known !== undefined) return known;
				const path = this.#names.pathOf(name);
				const above = name.slice(0, Math.max(0, name.lastIndexOf("/")));
				const holds = path !== null && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__.MX)) || this.#holdsResults(above);
				this.#holdResults.set(name, holds);
				return holds;
			}
		}
		function realPathOf(folder) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
			} catch {
				return null;
			}
		}
		function statOf(absolutePath) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolutePath, { throwIfNoEntry: false }) ?? null;
			} catch {
				return null;
			}
		}
		function toSourceFile({ path, absolutePath, kind }, stat, realFolder) {
			const real = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realFolder ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolutePath), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolutePath));
			return {
				path,
				absolutePath,
				realPath: real === absolutePath ? absolutePath : real,
				bytes: kind === "file" ? stat?.size ?? 0 : 0,
				modifiedAtMs: stat?.mtimeMs ?? 0,
				contentType: mime__WEBPACK_IMPORTED_MODULE_2__.A.getType(path) ?? _source_file_js__WEBPACK_IMPORTED_MODULE_4__.qz,
				looksLike: null,
				sha256: null
			};
		}
		function linkAt(absolutePath) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolutePath).isDirectory() ? "a link to a folder, and links are not followed: name that folder instead" : "a link to a file, and links are not followed: name that file instead";
			} catch {
				return "a broken link: fix it";
			}
		}
		function problemWith({ absolutePath, kind, withheldBy }, stat, realFolder, otherwise) {
			const replace = `put the file itself there, or ${otherwise}`;
			if (withheldBy !== null) {
				const message = `\`${withheldBy}\` would exclude the file if case were ignored: spell the pattern as the file is named to exclude it, or name the file on a later line to send it`;
				return (0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.wV)("excluded-in-other-case", message);
			}
			switch (kind) {
				case "file": break;
				case "link": return (0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.wV)("link", `the path is ${linkAt(absolutePath)}, or ${otherwise}`);
				case "unnamable": return (0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.wV)("name-not-utf8", `the name is not valid UTF-8: rename the file, or ${otherwise}`);
				default: return (0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.wV)("not-a-file", `the path is a ${kind}, not a file: ${replace}`);
			}
			if (stat === null) return (0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.wV)("file-gone", "the file was deleted while files were being found: run again");
			if (!stat.isFile()) return (0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.wV)("not-a-file", `the path stopped being a file while files were being found: ${replace}`);
			if (realFolder !== null) return null;
			const message = `the file is outside the workspace, in \`.git\` or in a results folder: copy it to another folder of the workspace, or ${otherwise}`;
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_5__.wV)("outside-workspace", message);
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
	33768: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => LFS_POINTER,
			z: () => UNREADABLE_FILE
		});
		const UNREADABLE_FILE = "unreadable-file";
		const LFS_POINTER = "lfs-pointer";
	}),
	39548: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => kindOf,
			c0: () => FileWalk,
			zq: () => diskIgnoresCase
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
		var _pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22275);
		var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15829);
		const UNBROKEN_ENTRIES = 200;
		const MAX_LINKED_ENTRIES = 1e4;
		class FileWalk {
			matched = [];
			seen = new Set();
			hidden = 0;
			unreadableFolder = null;
			#options;
			#linked = [];
			#entries = 0;
			constructor(options) {
				this.#options = options;
			}
			async walk(patterns) {
				const { workspace } = this.#options;
				const rules = patterns.map((pattern) => ({
					pattern,
					taken: "no"
				}));
				const place = {
					exact: workspace,
					anyCase: workspace,
					ignoresCase: false
				};
				const stat = ofDisk(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(workspace));
				const folder = stat && this.#visit(stat, {
					name: "",
					absolutePath: workspace,
					place
				}, rules);
				if (folder) await this.#descend(folder);
			}
			async countLinked() {
				const folders = [];
				let count = 0;
				let entries = 0;
				for (const folder of this.#linked) {
					const walk = new FileWalk(this.#options);
					await walk.#descend(folder, MAX_LINKED_ENTRIES - entries);
					entries += walk.#entries;
					const files = walk.matched.filter(({ kind }) => kind === "file").length;
					count += files;
					if (files > 0) folders.push(folder.name);
				}
				return {
					count,
					folders,
					isWhole: entries < MAX_LINKED_ENTRIES
				};
			}
			async #descend(start, maxEntries = Number.POSITIVE_INFINITY) {
				const stack = [start];
				for (let folder = stack.pop(); folder !== undefined; folder = stack.pop()) {
					const entries = await this.#list(folder);
					if (entries.some(({ name }) => name === _workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__.MX)) continue;
					const ignoresCase = folder.place.ignoresCase || this.#ignoresCase(folder, entries.map(({ name }) => name));
					for (const entry of entries) {
						if (this.#options.signal.aborted || this.#entries >= maxEntries) return;
						this.#entries += 1;
						if (this.#entries % UNBROKEN_ENTRIES === 0) await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
						if ((0, _workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__.FJ)(entry.name)) continue;
						const below = this.#visit(entry, stepInto(folder, entry.name, ignoresCase), folder.rules);
						if (below !== null) stack.push(below);
					}
				}
			}
			#ignoresCase({ absolutePath }, names) {
				return this.#options.ignoresCase(absolutePath, names);
			}
			async #list({ absolutePath, name, rules }) {
				try {
					return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(absolutePath, { withFileTypes: true });
				} catch (error) {
					if (!(error instanceof Error && "code" in error)) throw error;
					const matters = !(0, _workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__.dK)(name) || rules.some(({ pattern }) => !pattern.excludes && pattern.asksForHidden);
					if (matters) this.unreadableFolder ??= name;
					return [];
				}
			}
			#visit(entry, step, rules) {
				if (entry.isDirectory()) return folderOf(step, (0, _pattern_js__WEBPACK_IMPORTED_MODULE_4__.lo)(rules, step.place, this.seen));
				const kind = kindOf(entry, step.absolutePath);
				const match = (0, _pattern_js__WEBPACK_IMPORTED_MODULE_4__.HU)(rules, step.place, fileNameOf(step), this.seen);
				if (match.kind === "hidden" && kind === "file") this.hidden += 1;
				if (match.kind === "in" || match.kind === "withheld") {
					const { name, absolutePath } = step;
					this.matched.push({
						path: name,
						absolutePath,
						kind,
						withheldBy: match.kind === "in" ? null : match.by
					});
				}
				return kind === "link" ? this.#visitLink(step, rules, match.kind !== "in") : null;
			}
			#visitLink(step, rules, isUnreported) {
				const within = (0, _pattern_js__WEBPACK_IMPORTED_MODULE_4__.lo)(rules, step.place, this.seen);
				if (within.length === 0 || !ofDisk(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(step.absolutePath))?.isDirectory()) return null;
				const names = ({ pattern }) => (0, _pattern_js__WEBPACK_IMPORTED_MODULE_4__.HO)(pattern, step.place);
				const others = folderOf(step, within.filter((rule) => !names(rule)));
				if (isUnreported && others !== null) this.#linked.push(others);
				return folderOf(step, within.filter((rule) => rule.pattern.excludes || names(rule)));
			}
		}
		function stepInto({ name, absolutePath, place }, entry, ignoresCase) {
			return {
				name: name === "" ? entry : `${name}/${entry}`,
				absolutePath: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(absolutePath, entry),
				place: {
					exact: below(place.exact, (0, _pattern_js__WEBPACK_IMPORTED_MODULE_4__.p4)(entry)),
					anyCase: below(place.anyCase, (0, _pattern_js__WEBPACK_IMPORTED_MODULE_4__.SV)(entry)),
					ignoresCase
				}
			};
		}
		const folderOf = (step, rules) => rules.some(({ pattern }) => !pattern.excludes) ? {
			...step,
			rules
		} : null;
		const below = (key, name) => key.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? key + name : key + node_path__WEBPACK_IMPORTED_MODULE_2__.sep + name;
		function fileNameOf({ name, place }) {
			const nameIn = (key) => key.slice(key.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) + 1);
			return {
				exact: nameIn(place.exact),
				anyCase: nameIn(place.anyCase),
				isHidden: (0, _workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__.dK)(name)
			};
		}
		const REPLACEMENT = "\uFFFD";
		function kindOf(entry, absolutePath) {
			if (absolutePath.includes(REPLACEMENT) && ofDisk(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolutePath)) === null) return "unnamable";
			if (entry.isFile()) return "file";
			if (entry.isSymbolicLink()) return "link";
			if (entry.isFIFO()) return "pipe";
			return entry.isSocket() ? "socket" : "device";
		}
		function ofDisk(ask) {
			try {
				return ask();
			} catch {
				return null;
			}
		}
		function diskIgnoresCase(folder, names) {
			const name = names.find((some) => /[a-z]/i.test(some));
			if (name === undefined) return false;
			const other = name.replace(/[a-z]/gi, (letter) => letter < "a" ? letter.toLowerCase() : letter.toUpperCase());
			if (names.includes(other)) return false;
			const stat = ofDisk(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, other), { throwIfNoEntry: false }));
			return stat !== null && stat !== undefined;
		}
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
	15413: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GA: () => MAX_STATE_LENGTH,
			L4: () => stateOf,
			WF: () => hideState,
			un: () => readState
		});
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
		var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68961);
		function stateOf({ rows, origin }, previous) {
			const judged = rows.some(({ jobId }) => jobId !== null);
			if (!judged && previous !== null) return {
				runId: origin.runId,
				unsuccessful: previous.unsuccessful
			};
			const unsuccessful = rows.filter(({ outcome }) => outcome !== "succeeded");
			return {
				runId: origin.runId,
				unsuccessful: new Map(unsuccessful.map((row) => [row.case, row.outcome]))
			};
		}
		const MAX_STATE_LENGTH = 16e3;
		const MAX_STATE_BYTES = 1e6;
		const PREFIX = "<!-- roe-agent-batch state ";
		function hideState(state, scrub) {
			const { runId, unsuccessful } = state;
			const whole = unsuccessful === null ? null : hidden(scrub(JSON.stringify([
				1,
				runId,
				[...unsuccessful]
			])));
			return whole !== null && whole.length <= MAX_STATE_LENGTH ? whole : hidden(JSON.stringify([
				1,
				runId,
				null
			]));
		}
		const hidden = (json) => `${PREFIX}${(0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(json).toString("base64")} -->`;
		function readState(body) {
			const [, text] = /<!-- roe-agent-batch state ([A-Za-z0-9+/=]{1,16000}) -->\s*$/.exec(body) ?? [];
			if (text === undefined) return null;
			try {
				const json = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(text, "base64"), { maxOutputLength: MAX_STATE_BYTES });
				return decode(JSON.parse(json.toString("utf8")));
			} catch {
				return null;
			}
		}
		function decode(value) {
			if (!Array.isArray(value) || value[0] !== 1 || !Number.isSafeInteger(value[1])) return null;
			const [, runId, entries] = value;
			if (entries === null) return {
				runId,
				unsuccessful: null
			};
			if (!Array.isArray(entries) || !entries.every(isEntry)) return null;
			return {
				runId,
				unsuccessful: new Map(entries)
			};
		}
		function isEntry(value) {
			return Array.isArray(value) && typeof value[0] === "string" && _outcome_js__WEBPACK_IMPORTED_MODULE_1__.im.includes(value[1]);
		}
	}),
	92081: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			wQ: () => renderComment,
			we: () => markerOf
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56817);
		var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43799);
		var _comment_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15413);
		var _escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96209);
		var _summary_byte_budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15299);
		var _summary_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53083);
		var _summary_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5615);
		var _summary_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15149);
		var _view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37455);
		function markerOf({ action = "roe-agent-batch", workflowRef, origin, matrixLeg, task }) {
			const { callers, job, step, use } = origin;
			const names = [
				workflowRef.replace(/@.*/s, ""),
				callers ?? task,
				job,
				step,
				use,
				matrixLeg
			];
			return `<!-- ${action} ${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(names)).digest("hex").slice(0, 32)} -->`;
		}
		const MAX_COMMENT_LENGTH = 65e3;
		const FRAME_LENGTH = 1e3;
		const MAX_HEAD_LENGTH = 2e4;
		const MAX_OPEN_ROWS = 10;
		const MAX_ROWS = 50;
		const MAX_FIXED = 20;
		const MAX_PATH_LENGTH = 300;
		function renderComment(report, options) {
			const { marker, previous, scrub } = options;
			const change = changeSince(previous?.unsuccessful ?? null, report.rows);
			const head = [commentHead(report, options), change === null ? "" : changeText(change)].join("");
			const state = (0, _comment_state_js__WEBPACK_IMPORTED_MODULE_1__.WF)((0, _comment_state_js__WEBPACK_IMPORTED_MODULE_1__.L4)(report, previous), scrub);
			const foot = [fixedText(change?.fixed ?? [], report.unit), footOf(report, options.sha)].join("");
			const maxLength = MAX_COMMENT_LENGTH - marker.length - head.length - foot.length - _comment_state_js__WEBPACK_IMPORTED_MODULE_1__.GA - FRAME_LENGTH;
			return [
				`${marker}\n`,
				scrub(`${head}${tablesOf(report, change, options, maxLength)}${foot}`),
				state
			].join("");
		}
		function commentHead(report, options) {
			const opening = (0, _summary_head_js__WEBPACK_IMPORTED_MODULE_2__.E)(report, options, "###");
			const tooLong = {
				...report,
				verdict: {
					...report.verdict,
					detail: FULL_ELSEWHERE
				}
			};
			return opening.length <= MAX_HEAD_LENGTH ? opening : (0, _summary_head_js__WEBPACK_IMPORTED_MODULE_2__.E)(tooLong, options, "###");
		}
		const FULL_ELSEWHERE = "the reasons are too long for a comment; the summary of the workflow run has them";
		function changeSince(before, rows) {
			if (before === null || !rows.some(({ jobId }) => jobId !== null)) return null;
			const casesThat = (wanted) => rows.filter(({ outcome }) => outcome === "succeeded" === wanted).map((row) => row.case);
			return {
				newlyFailing: new Set(casesThat(false).filter((id) => !before.has(id))),
				fixed: casesThat(true).filter((id) => before.has(id))
			};
		}
		function changeText({ newlyFailing, fixed }) {
			const parts = [newlyFailing.size === 0 ? "" : `\u{1F195} **${newlyFailing.size}** newly failing`, fixed.length === 0 ? "" : `\u{1F389} **${fixed.length}** fixed`].filter((part) => part !== "");
			return parts.length === 0 ? "" : `Since the last run: ${parts.join(", ")}\n\n`;
		}
		function tablesOf(report, change, links, maxCharacters) {
			const isNew = (row) => change?.newlyFailing.has(row.case) ?? false;
			const budget = new _summary_byte_budget_js__WEBPACK_IMPORTED_MODULE_6__.G(maxCharacters);
			const { reportUrl } = links;
			const markOf = (row) => isNew(row) ? "\u{1F195} " : "";
			const limits = {
				budget,
				open: MAX_OPEN_ROWS,
				max: MAX_ROWS,
				reportUrl,
				markOf
			};
			const problems = (0, _summary_problems_js__WEBPACK_IMPORTED_MODULE_3__.u)(report, {
				...limits,
				jobs: false
			});
			const unsuccessful = report.halt === null ? (0, _view_js__WEBPACK_IMPORTED_MODULE_5__.d)(report).unsuccessful.length : 0;
			const others = unsuccessful - problems.shown;
			const where = reportUrl === null ? "the report" : `[the report](${reportUrl})`;
			const more = others === 0 ? "" : `\n${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_7__.t)(others, `more ${report.unit}`)} did not succeed; see ${where} for all of them.\n\n`;
			return `${problems.text}${more}${valuesOf(report, change, limits)}`;
		}
		function valuesOf(report, change, limits) {
			if (report.values.columns.length === 0) return "";
			const fixed = new Set(change?.fixed);
			const isNews = (row) => row.outcome !== "succeeded" || fixed.has(row.case);
			const rows = (0, _summary_values_js__WEBPACK_IMPORTED_MODULE_4__.t)(report).sort((a, b) => Number(isNews(b)) - Number(isNews(a)));
			const markOf = (row) => fixed.has(row.case) ? "\u{1F389} " : limits.markOf(row);
			const { text } = (0, _summary_values_js__WEBPACK_IMPORTED_MODULE_4__.k)(rows, report, {
				...limits,
				markOf
			}, " with their values");
			return text === "" ? "" : `${text}\n`;
		}
		function fixedText(fixed, unit) {
			if (fixed.length === 0) return "";
			const shown = fixed.slice(0, MAX_FIXED).map((id) => `- ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.NN)((0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_9__.x)(id, MAX_PATH_LENGTH))}\n`);
			const others = fixed.length - shown.length;
			const more = others === 0 ? "" : `- and ${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_7__.t)(others, `more ${unit}`)}\n`;
			return `<details><summary>${fixed.length} fixed since the last run</summary>\n\n${shown.join("")}${more}\n</details>\n\n`;
		}
		function footOf({ origin }, sha) {
			const step = origin.step.startsWith("__") ? "" : ` \u00B7 step <code>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.UZ)(origin.step)}</code>`;
			const attempt = origin.runAttempt > 1 ? `, attempt ${origin.runAttempt}` : "";
			const job = origin.job === "" ? "" : ` \u00B7 job <code>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.UZ)(origin.job)}</code>`;
			return `<sub>[Workflow run](${origin.runUrl})${attempt} \u00B7 commit <code>${sha.slice(0, 7)}</code>${job}${step}</sub>\n\n`;
		}
	}),
	53008: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => postComment });
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
		var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92081);
		var _sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41670);
		async function postComment(report, posting) {
			const { comment, runner } = posting;
			const { verdict, origin } = report;
			if (comment === "never") return null;
			const workflowRef = runner.environment("GITHUB_WORKFLOW_REF") || runner.environment("GITHUB_WORKFLOW");
			const marker = (0, _comment_js__WEBPACK_IMPORTED_MODULE_0__.we)({
				...posting,
				workflowRef,
				origin
			});
			const isDryRun = verdict.conclusion === "skipped" && verdict.reason === _problem_js__WEBPACK_IMPORTED_MODULE_2__.yE;
			const sticky = {
				marker,
				runId: origin.runId,
				isWanted: comment === "always" || verdict.conclusion === "failure",
				hindrance: isDryRun ? "it was a dry run" : null,
				render: (previous, headSha) => (0, _comment_js__WEBPACK_IMPORTED_MODULE_0__.wQ)(report, {
					...posting,
					marker,
					previous,
					sha: headSha ?? origin.sha,
					scrub: runner.scrub
				})
			};
			return await (0, _sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__.s)(sticky, posting);
		}
	}),
	41670: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => postSticky });
		var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19563);
		var _lib_error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88501);
		var _comment_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15413);
		const MAX_POSTING_MS = 6e5;
		const MAX_CREATE_TRIES = 2;
		async function postSticky(comment, posting) {
			const { runner, github, clock } = posting;
			const { pullRequest } = await runner.event();
			const why = pullRequest === null ? "the run does not belong to a pull request" : comment.hindrance;
			if (pullRequest === null || why !== null) {
				runner.info(`No comment was written, because ${why}.`);
				return null;
			}
			if (github === null) {
				runner.warning(`No comment was written: set \`github-token\` to a token with \`${PERMISSION}\`, or \`comment: never\`.`);
				return null;
			}
			const posted = await (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(clock, MAX_POSTING_MS, posting.cancelled, (signal) => createOrUpdate(comment, pullRequest, {
				runner,
				github,
				signal
			}));
			if (posted.ok) return posted.value?.url ?? null;
			runner.warning((0, _lib_error_message_js__WEBPACK_IMPORTED_MODULE_2__.uo)(`The comment on the pull request could not be written: ${advice(posted.error)}`));
			return null;
		}
		const PERMISSION = "pull-requests: write";
		function advice({ code, message }) {
			if (code === "unauthorized") return `${message}; check \`github-token\``;
			if (code !== "forbidden" && code !== "not-found") return message;
			return `${message}; give the workflow job \`${PERMISSION}\` under \`permissions\`. For a pull request from a fork or by Dependabot, the token is read-only whatever \`permissions\` says`;
		}
		async function createOrUpdate(comment, { number, headSha }, calling) {
			const { runner, github, signal } = calling;
			const { marker } = comment;
			const found = await findOwn(number, marker, github, signal);
			if (!found.ok) return found;
			const own = found.value;
			if (own === null && !comment.isWanted) return {
				ok: true,
				value: null
			};
			const previous = own === null ? null : (0, _comment_state_js__WEBPACK_IMPORTED_MODULE_1__.un)(own.body);
			if (previous !== null && previous.runId > comment.runId) {
				runner.info("The comment on the pull request was not changed, because a later run wrote it.");
				return found;
			}
			const body = comment.render(previous, headSha);
			const updated = own === null ? null : await github.updateComment(own.id, body, signal);
			if (updated !== null && (updated.ok || updated.error.code !== "not-found")) return updated;
			const created = await createOnce(number, marker, body, github, signal);
			if (!created.ok || own !== null || await isOnly(created.value, number, marker, github, signal)) return created;
			return await createOrUpdate(comment, {
				number,
				headSha
			}, calling);
		}
		async function isOnly(created, number, marker, github, signal) {
			const oldest = await findOwn(number, marker, github, signal);
			if (!oldest.ok || oldest.value === null || oldest.value.id === created.id) return true;
			const deleted = await github.deleteComment(created.id, signal);
			return !deleted.ok && !["unreachable", "not-found"].includes(deleted.error.code);
		}
		async function createOnce(number, marker, body, github, signal) {
			for (let tries = 1;; tries += 1) {
				const created = await github.createComment(number, body, signal);
				if (created.ok || created.error.code !== "unreachable") return created;
				const late = await findOwn(number, marker, github, signal);
				if (late.ok && late.value !== null) return {
					ok: true,
					value: late.value
				};
				if (!late.ok || tries === MAX_CREATE_TRIES) return created;
			}
		}
		const ACTIONS = "github-actions[bot]";
		async function findOwn(number, marker, github, signal) {
			const listed = await github.comments(number, signal);
			if (!listed.ok) return listed;
			const marked = listed.value.filter(({ body }) => body.startsWith(marker));
			if (marked.length === 0) return {
				ok: true,
				value: null
			};
			const login = await github.login(signal);
			const authors = login.ok ? [login.value, `${login.value}[bot]`] : [ACTIONS, ""];
			return {
				ok: true,
				value: marked.find(({ author }) => authors.includes(author)) ?? null
			};
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
	77518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			reportNothing: () => reportNothing,
			reportRefusal: () => reportRefusal
		});
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
		var or_warn = __webpack_require__(39033);
		var problem = __webpack_require__(86762);
		var deliver = __webpack_require__(93739);
		var report = __webpack_require__(18456);
		var results_file = __webpack_require__(15056);
		var src_verdict = __webpack_require__(62848);
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
				halt: (0, problem.d0)(excused?.reason ?? "inputs-refused", (0, src_verdict.Dx)(verdict).join("; "))
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
			const delivered = await (0, deliver.cK)(report, results, delivery, runner);
			await (0, or_warn.w)(runner, `${results_file.gv} could not be closed`, () => results.close());
			return delivered.verdict;
		}
		async function reportNothing(verdict, world, startedAtMs) {
			await (0, deliver.Tq)(await emptyReport(verdict, world, startedAtMs), world.runner);
			return verdict;
		}
		async function emptyReport(verdict, { runner, clock }, startedAtMs) {
			const data = {
				origin: await runner.origin(),
				agent: null,
				startedAtMs,
				finishedAtMs: clock.now()
			};
			return (0, report.c)([], data, () => verdict);
		}
	}),
	34530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var compare_text = __webpack_require__(66792);
		var log_stack = __webpack_require__(46746);
		var or_warn = __webpack_require__(39033);
		var deliver = __webpack_require__(93739);
		var post_comment = __webpack_require__(53008);
		var report_report = __webpack_require__(18456);
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
			get closed() {
				return this.#closed;
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
		var task_group = __webpack_require__(36074);
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
		var earlier_results = __webpack_require__(35866);
		var stop_reason = __webpack_require__(40930);
		var external_node_timers_promises_ = __webpack_require__(58500);
		var cases_case = __webpack_require__(77883);
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_fs_ = __webpack_require__(73024);
		var read_fully = __webpack_require__(73636);
		;
		function readInto(buffer, path) {
			const file = (0, external_node_fs_.openSync)(path, "r");
			try {
				return (0, read_fully.l)(file, buffer, null);
			} finally {
				(0, external_node_fs_.closeSync)(file);
			}
		}
		;
		var hash_file_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
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
		var hash_file_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
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
		const READ_WHOLE_BYTES = 4e6;
		const CHUNK_BYTES = 1e6;
		class FileHasher {
			#buffer = Buffer.alloc(0);
			async hash({ absolutePath, bytes }, signal) {
				if (bytes > READ_WHOLE_BYTES) return await hashFile(absolutePath, signal);
				if (bytes > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(bytes);
				const content = this.#buffer.subarray(0, bytes);
				return (0, external_node_crypto_.hash)("sha256", content.subarray(0, readInto(content, absolutePath)));
			}
		}
		async function hashFile(path, signal) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const sum = (0, external_node_crypto_.createHash)("sha256");
				const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
				const file = hash_file_addDisposableResource(env_1, await (0, promises_.open)(path), true);
				for (;;) {
					signal?.throwIfAborted();
					const { bytesRead } = await file.read(chunk, 0, chunk.length);
					if (bytesRead === 0) return sum.digest("hex");
					sum.update(chunk.subarray(0, bytesRead));
				}
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = hash_file_disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		var source_file = __webpack_require__(90987);
		var join_first = __webpack_require__(81094);
		var open_files = __webpack_require__(98759);
		var submissions_submission = __webpack_require__(38243);
		;
		async function hashSubmissions(planned, hashed, { clock, stopping, onUnreadable, onStopped }) {
			const files = new HashedFiles(clock, stopping);
			const keys = new Set(planned.flatMap(({ key }) => key ?? []));
			for (const one of planned) {
				if (one.key !== null) {
					hashed.push(one);
					continue;
				}
				await (0, external_node_timers_promises_.setImmediate)();
				const unreadable = stopping.aborted ? null : await files.hash(one);
				if (stopping.aborted) onStopped(one);
				else if (unreadable !== null) onUnreadable(one, unreadable);
				else {
					const submission = (0, submissions_submission.e_)(files.hashedCases(one), one.request);
					if (keys.has(submission.key)) onUnreadable(one, changed(one));
					else hashed.push(submission);
					keys.add(submission.key);
				}
			}
		}
		function changed({ cases: [first] }) {
			const names = first.files.flatMap(({ file }) => (0, source_file.Sc)(file) ? [] : [(0, cases_case.ZC)(first, file)]);
			return (0, src_problem.wV)("unreadable-file", `${(0, join_first.F)(names, 1)} changed before it was sent`);
		}
		const OPEN_PAUSE_MS = 1e3;
		const hash_submissions_MAX_TRIES = 120;
		class HashedFiles {
			#clock;
			#signal;
			#hasher = new FileHasher();
			#known = new Map();
			constructor(clock, signal) {
				this.#clock = clock;
				this.#signal = signal;
			}
			async hash({ cases: [first] }) {
				for (const { file } of first.files) {
					if ((0, source_file.Sc)(file) || this.#known.has(file.path)) continue;
					try {
						this.#known.set(file.path, {
							...file,
							sha256: await this.#hashed(file)
						});
					} catch (cause) {
						const why = (0, open_files.Pq)(cause) ? ", since too many files are open on this machine" : "";
						return (0, src_problem.wV)("unreadable-file", `${(0, cases_case.ZC)(first, file)} could not be read${why}`);
					}
				}
				return null;
			}
			async #hashed(file) {
				for (let tries = 1;; tries += 1) {
					try {
						return await this.#hasher.hash(file, this.#signal);
					} catch (cause) {
						if (!(0, open_files.Pq)(cause) || tries === hash_submissions_MAX_TRIES) throw cause;
						await this.#clock.sleep(OPEN_PAUSE_MS, this.#signal);
					}
				}
			}
			hashedCases({ cases: [first, ...others] }) {
				return [this.#hashedCase(first), ...others.map((other) => this.#hashedCase(other))];
			}
			#hashedCase(of) {
				return {
					...of,
					files: of.files.map((part) => ({
						...part,
						file: this.#knownFile(part.file)
					}))
				};
			}
			#knownFile(file) {
				const known = (0, source_file.Sc)(file) ? file : this.#known.get(file.path);
				if (known === undefined) throw new Error("a submission has a file that was not hashed");
				return known;
			}
		}
		var multipart = __webpack_require__(87432);
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
		const build_request_changed = ({ name }) => unreadable(`${name} changed before it was sent`);
		function placeOf(named) {
			const { absolutePath, realPath, bytes } = named.file;
			const removed = `${named.name} was removed before it was sent`;
			try {
				const stat = (0, external_node_fs_.lstatSync)(absolutePath);
				if (!stat.isFile()) return unreadable(removed);
				if (external_node_fs_.realpathSync.native(absolutePath) !== realPath) return unreadable(`${named.name} was replaced before it was sent`);
				return stat.size === bytes ? (0, errors.oQ)(stat) : build_request_changed(named);
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
				if (mtimeMs !== modifiedAtMs && await hashFile(realPath) !== sha256) return build_request_changed(named);
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
				const content = buffer.subarray(0, readInto(buffer, realPath));
				return (0, external_node_crypto_.hash)("sha256", content) === sha256 ? (0, errors.oQ)(content) : build_request_changed(named);
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
			const submitter = new Submitter(options, events);
			const others = [submitter.take(submissions), options.tasks.run(() => submitter.reconcile())];
			await Promise.all([...others, ...Array.from({ length: options.concurrency }, () => submitter.work())]);
		}
		class Submitter {
			#options;
			#events;
			#queue = new Channel();
			#inDoubt = new Channel();
			#lost = new Map();
			#throttle;
			#outage = new Outage();
			#unsettled = 1;
			constructor(options, events) {
				this.#options = options;
				this.#events = events;
				this.#throttle = new Throttle(options.clock, options.concurrency);
			}
			async take(submissions) {
				for await (const taken of submissions.batches()) {
					if (this.#queue.closed) return;
					this.#unsettled += taken.length;
					for (const submission of taken) this.#queue.push(submission);
				}
				this.#count();
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
					const unreachedMs = this.#outage.note(answer, clock.now());
					const outcome = submitOutcomeOf(answer, this.#lost.has(submission));
					if (outcome.kind === "in-doubt") return this.#lookUp({
						submission,
						sentAtMs,
						lostAtMs: clock.now()
					}, outcome.error);
					if (outcome.kind !== "retryable") return this.#settle(submission, outcome);
					if (unreachedMs >= submit_PATIENCE_MS) return this.#settle(submission, {
						kind: "run-blocked",
						error: outcome.error
					});
				}
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
				else {
					this.#options.budget?.release(submission);
					this.#queue.push(submission);
				}
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
		class Outage {
			#sinceMs = null;
			note(answer, nowMs) {
				if (!answer.ok && answer.error.code === "never-sent") this.#sinceMs ??= nowMs;
				else if (hasReached(answer)) this.#sinceMs = null;
				return this.#sinceMs === null ? 0 : nowMs - this.#sinceMs;
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
		var report_text = __webpack_require__(74913);
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
			const heartbeat = new task_group.N();
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
			const tasks = new task_group.N(() => limits.endRun({
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
				hashed: new Channel(),
				accepted: new Channel(),
				unfinished: new Channel(),
				ended: new Channel()
			};
			const { hashed, accepted, unfinished, ended } = stages;
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
			void tasks.run(() => hashEach(plan, stages, options).finally(() => hashed.close()));
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
				return submitAll(hashed, submitting, submitEvents(stages, options)).finally(() => accepted.close()).then(() => stopping.aborted ? undefined : options.whileWaiting());
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
			const data = savedAt === null ? null : await (0, earlier_results.U)(savedAt);
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
		async function hashEach({ submissions }, stages, { clock, limits }) {
			const { stopping } = limits;
			await hashSubmissions(submissions, stages.hashed, {
				clock,
				stopping,
				onUnreadable: (unhashed, problem) => recordSoon(stages, unhashed, {
					outcome: "not-submitted",
					problem
				}),
				onStopped: (unhashed) => {
					const { code, sentence } = (0, stop_reason.q)(stopping);
					recordSoon(stages, unhashed, {
						outcome: "not-submitted",
						problem: (0, src_problem.d0)(code, sentence)
					});
				}
			});
		}
		function submitEvents(stages, { clock, sent }) {
			const { recorder, progress, accepted } = stages;
			return {
				onSending: (submission) => {
					if (!recorder.note({
						event: "sending",
						key: submission.key
					})) return false;
					sent.add(submission);
					return true;
				},
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
					sent.delete(submission);
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
		var agent_version = __webpack_require__(68307);
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
			const submissions = plan.submissions.filter((submission) => !spared.has(submission)).map((submission) => submission.key !== null && failed.has(submission) ? {
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
				return as !== "file" || dataType === undefined || (0, agent_version.G3)(dataType, type) ? [] : [`\`${input}\` takes ${dataType}, not ${type}`];
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
		var submission_key = __webpack_require__(65597);
		var list_earlier_jobs = __webpack_require__(39261);
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
				const { jobs, error } = await (0, list_earlier_jobs.V)(first.agentId, own, this.#options, (job) => {
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
		var lfs_pointer = __webpack_require__(83694);
		var refusals = __webpack_require__(33768);
		;
		const SIGNATURE_BYTES = 65536;
		const HAS_NO_SIGNATURE = /^text\/|[/+](?:json|xml|yaml|toml)$/;
		const CONTAINERS = [
			"application/zip",
			"application/x-cfb",
			"application/gzip",
			"application/xml"
		];
		async function kindOfContent(named, beginning) {
			const shown = HAS_NO_SIGNATURE.test(named) ? null : await typeOfBytes(beginning);
			if (named === source_file.qz) return {
				contentType: shown ?? named,
				looksLike: null
			};
			return {
				contentType: named,
				looksLike: shown === null || agree(named, shown) ? null : shown
			};
		}
		async function typeOfBytes(beginning) {
			const { fileTypeFromBuffer } = await Promise.all([__webpack_require__.e(2830), __webpack_require__.e(8377)]).then(__webpack_require__.bind(__webpack_require__, 38377));
			const found = await fileTypeFromBuffer(beginning);
			return found?.mime.replace(/;.*/, "") ?? null;
		}
		function agree(named, shown) {
			if (named === shown) return true;
			if (CONTAINERS.includes(shown)) return named.startsWith("application/") && named !== "application/pdf";
			return isPlayed(named) && isPlayed(shown);
		}
		const isPlayed = (type) => /^(?:audio|video)\/|\/ogg$/.test(type);
		;
		const UNBROKEN_FILES = 50;
		async function readContents(files, { hashAll, signal }) {
			const begun = [];
			const buffer = Buffer.allocUnsafe(SIGNATURE_BYTES);
			for (const [index, file] of files.entries()) {
				if (index % UNBROKEN_FILES === UNBROKEN_FILES - 1) await (0, external_node_timers_promises_.setImmediate)();
				if (signal.aborted) break;
				begun.push(await begin(file, buffer));
			}
			const hasher = new FileHasher();
			const readable = [];
			const refused = [];
			const isNeeded = hashAll ? () => true : needsHash(begun);
			for (const [index, { file, code, probe }] of begun.entries()) {
				if (index % UNBROKEN_FILES === UNBROKEN_FILES - 1) await (0, external_node_timers_promises_.setImmediate)();
				if (signal.aborted) break;
				if (code !== null) refused.push({
					file,
					code
				});
				else if ((0, source_file.Sc)(file) || !isNeeded(probe)) readable.push(file);
				else {
					const sha256 = await hasher.hash(file, signal).catch(() => null);
					if (sha256 === null) refused.push({
						file,
						code: refusals.z
					});
					else readable.push({
						...file,
						sha256
					});
				}
			}
			return {
				files: readable,
				refused
			};
		}
		const PROBE_BYTES = 4096;
		async function begin(file, buffer) {
			if ((0, source_file.Sc)(file)) return {
				file,
				code: null,
				probe: null
			};
			try {
				const beginning = buffer.subarray(0, readInto(buffer, file.absolutePath));
				const read = {
					...file,
					...await kindOfContent(file.contentType, beginning)
				};
				if (beginning.length === buffer.length) {
					const probe = `${file.bytes} ${(0, external_node_crypto_.hash)("sha256", beginning.subarray(0, PROBE_BYTES))}`;
					return {
						file: read,
						code: null,
						probe
					};
				}
				const isPointer = beginning.length < lfs_pointer.l && (0, lfs_pointer.N)(beginning.toString("latin1"));
				const whole = {
					...read,
					sha256: (0, external_node_crypto_.hash)("sha256", beginning)
				};
				return {
					file: whole,
					code: isPointer ? refusals.g : null,
					probe: null
				};
			} catch {
				return {
					file,
					code: refusals.z,
					probe: null
				};
			}
		}
		function needsHash(begun) {
			const counts = new Map();
			for (const { probe } of begun) if (probe !== null) counts.set(probe, (counts.get(probe) ?? 0) + 1);
			return (probe) => probe !== null && (counts.get(probe) ?? 0) > 1;
		}
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
			const all = inputs.flatMap(({ key, dataType }) => uploads.flatMap(({ input, file }) => input !== key || (0, agent_version.G3)(dataType, typeOf(file)) ? [] : [{
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
		var agent_inputs = __webpack_require__(23722);
		var path_examiner = __webpack_require__(44124);
		var glob = __webpack_require__(1355);
		var literal_glob = __webpack_require__(53981);
		var walk = __webpack_require__(39548);
		;
		const MAX_LISTINGS = 100;
		const NOTHING = {
			ignoresCase: false,
			entries: []
		};
		class FolderSearch {
			#names;
			#listings = new Map();
			#globs = new Map();
			constructor(names) {
				this.#names = names;
			}
			async find(base, below) {
				const { workspace } = this.#names;
				const globs = below.glob === null ? null : await this.#globsOf(below.glob);
				const matched = [];
				const start = {
					name: base,
					absolutePath: (0, external_node_path_.join)(workspace, base),
					key: workspace,
					isTaken: globs === null
				};
				const stack = [start];
				for (let folder = stack.pop(); folder !== undefined; folder = stack.pop()) {
					const listing = this.#list(folder.absolutePath);
					if (listing === "unreadable") return {
						kind: "unreadable",
						folder: folder.name
					};
					const entries = folder === start ? startingWith(below.prefix, listing) : listing.entries;
					for (const { key: name, entry } of entries) {
						if ((0, workspace_paths.FJ)(entry.name) || (0, workspace_paths.dK)(entry.name) && !below.asksForHidden) continue;
						const absolutePath = (0, external_node_path_.join)(folder.absolutePath, entry.name);
						const path = folder.name === "" ? entry.name : `${folder.name}/${entry.name}`;
						const key = `${folder.key}${external_node_path_.sep}${name}`;
						const glob = listing.ignoresCase ? globs?.anyCase : globs?.exact;
						if (entry.isDirectory()) {
							const isTaken = folder.isTaken || glob?.takesFolder(key) === true;
							if (isTaken || glob?.leadsInto(key) === true) stack.push({
								name: path,
								absolutePath,
								key,
								isTaken
							});
						} else if (folder.isTaken || glob?.takesFile(key, name) === true) {
							matched.push({
								path,
								absolutePath,
								kind: (0, walk.I)(entry, absolutePath),
								withheldBy: null
							});
						}
					}
				}
				return {
					kind: "found",
					matched
				};
			}
			async #globsOf(text) {
				const known = this.#globs.get(text);
				if (known !== undefined) return known;
				const root = `${(0, literal_glob.I)(this.#names.workspace)}${external_node_path_.sep}`;
				const globs = {
					exact: await (0, glob.a)(root + (0, pattern.p4)(text)),
					anyCase: await (0, glob.a)(root + (0, pattern.SV)(text))
				};
				this.#globs.set(text, globs);
				return globs;
			}
			#list(folder) {
				const known = this.#listings.get(folder);
				if (known !== undefined) return known;
				const listing = listFolder(folder);
				if (this.#listings.size >= MAX_LISTINGS) this.#listings.clear();
				this.#listings.set(folder, listing);
				return listing;
			}
		}
		function listFolder(folder) {
			let entries;
			try {
				entries = (0, external_node_fs_.readdirSync)(folder, { withFileTypes: true });
			} catch (error) {
				if (!(error instanceof Error && "code" in error)) throw error;
				return error.code === "ENOENT" || error.code === "ENOTDIR" ? NOTHING : "unreadable";
			}
			const names = entries.map(({ name }) => name);
			if (names.includes(workspace_paths.MX)) return NOTHING;
			const ignoresCase = (0, walk.zq)(folder, names);
			const keyOf = ignoresCase ? pattern.SV : pattern.p4;
			const keyed = entries.map((entry) => ({
				key: keyOf(entry.name),
				entry
			}));
			return {
				ignoresCase,
				entries: keyed.sort((a, b) => a.key < b.key ? -1 : 1)
			};
		}
		function startingWith(prefix, { entries, ignoresCase }) {
			const begin = ignoresCase ? (0, pattern.SV)(prefix) : (0, pattern.p4)(prefix);
			let from = 0;
			for (let to = entries.length; from < to;) {
				const middle = from + to >> 1;
				if ((entries[middle]?.key ?? "") < begin) from = middle + 1;
				else to = middle;
			}
			let end = from;
			while (entries[end]?.key.startsWith(begin)) end += 1;
			return entries.slice(from, end);
		}
		var parse_patterns = __webpack_require__(77236);
		;
		function parsePathTemplate(template, isPlaceholder, names) {
			const [first = "", ...others] = template.split(/(\{[^{}]*\})/);
			const start = relativeStart(first, names);
			if (start === null) return {
				ok: false,
				error: "outside"
			};
			const tokens = others.map((part, index) => {
				const word = part.slice(1, -1);
				return index % 2 === 0 && isPlaceholder(word) ? { word } : { text: part };
			});
			const segments = segmentsOf([{ text: start }, ...tokens]);
			if (segments.some(isInBrackets)) return {
				ok: false,
				error: "in-brackets"
			};
			const wild = segments.findIndex((segment) => segment.some(({ text = "" }) => (0, glob.r)(text)));
			const path = {
				literal: wild < 0 ? segments : segments.slice(0, wild),
				glob: wild < 0 ? [] : segments.slice(wild),
				asksForHidden: segments.some(([token]) => token?.text?.startsWith("."))
			};
			return {
				ok: true,
				value: path
			};
		}
		function isInBrackets(segment) {
			let isOpen = false;
			let isAsked = false;
			for (const token of segment) {
				if (token.text === undefined) isAsked ||= isOpen;
				else if (isAsked && token.text.includes("]")) return true;
				else if (/[[\]]/.test(token.text)) isOpen = token.text.lastIndexOf("[") > token.text.lastIndexOf("]");
			}
			return false;
		}
		function relativeStart(text, names) {
			if (!(0, external_node_path_.isAbsolute)(text)) return text;
			const path = (0, parse_patterns.T)(text, names);
			const name = names.nameOf(path);
			return name !== null && /[\\/]$/.test(path) ? `${name}/` : name;
		}
		const SEPARATOR = external_node_path_.sep === "\\" ? /[\\/]/ : /\//;
		function segmentsOf(tokens) {
			let segment = [];
			const segments = [segment];
			for (const token of tokens) {
				if (token.text === undefined) {
					segment.push(token);
					continue;
				}
				for (const [index, text] of token.text.split(SEPARATOR).entries()) {
					if (index > 0) {
						segment = [];
						segments.push(segment);
					}
					if (text !== "") segment.push({ text });
				}
			}
			return segments.filter((parts) => parts.length > 0 && !isDot(parts));
		}
		const isDot = ([token, ...others]) => others.length === 0 && token?.text === ".";
		function fillPath({ literal, glob }, names, isTrusted, { nameOf, pathOf }) {
			const textFor = (token) => token.text ?? names(token.word) ?? "";
			const folders = literal.map((segment) => segment.map(textFor).join(""));
			const rest = glob.map((segment) => segment.map(textFor).join(""));
			const shown = [...folders, ...rest].join("/");
			if ([...folders, ...rest].some((part) => part === "" || !isTrusted && /^\.(?:[\\/]\.?)*$/.test(part))) return { kind: "empty" };
			const isUp = [...folders, ...rest].some((part) => part.split(isTrusted ? SEPARATOR : /[\\/]/).includes(".."));
			if (isUp || !isTrusted && leadsAway([...literal, ...glob], textFor, (path) => nameOf(path) !== null)) {
				return {
					kind: "outside",
					shown
				};
			}
			const joined = folders.join("/");
			const base = pathOf(joined);
			const name = base === null ? (0, external_node_path_.normalize)(joined) === "." ? "" : null : nameOf(base);
			if (name === null) return {
				kind: "outside",
				shown
			};
			if (glob.length === 0) return {
				kind: "path",
				base: name,
				glob: null,
				prefix: "",
				shown
			};
			const pattern = glob.map((segment) => segment.map((token) => token.text ?? escaped(textFor(token))));
			return {
				kind: "path",
				base: name,
				glob: pattern.flatMap((texts) => texts.join("").split(SEPARATOR)).filter((part) => part !== ".").join(external_node_path_.sep).replace(/\s$/, "[$&]"),
				prefix: prefixOf(glob[0] ?? [], textFor),
				shown
			};
		}
		function leadsAway(segments, textFor, isInside) {
			return segments.some((segment, depth) => segment.some((token, index) => {
				if (token.text !== undefined) return false;
				const value = textFor(token);
				if (/[\0\r\n]/.test(value)) return true;
				if (!(0, external_node_path_.isAbsolute)(value) && !/^([\\/]|[A-Za-z]:)/.test(value)) return false;
				return depth > 0 || index > 0 || !(0, external_node_path_.isAbsolute)(value) || !isInside(value);
			}));
		}
		const escaped = (value) => (external_node_path_.sep === "/" ? value.replaceAll("\\", "\\\\") : value).replace(/[?*[]/g, "[$&]").replace(/[\r\n]/g, "?");
		function prefixOf(segment, textFor) {
			let prefix = "";
			for (const token of segment) {
				const value = textFor(token);
				if (token.word !== undefined) {
					if (/[\\/]/.test(value)) return "";
					prefix += value;
					continue;
				}
				const wild = value.search(/[*?[\\]/);
				if (wild >= 0) return prefix + value.slice(0, wild);
				prefix += value;
			}
			return prefix;
		}
		var stopped = __webpack_require__(94170);
		var table = __webpack_require__(36955);
		;
		const UNBROKEN_CASES = 50;
		const MAX_SHOWN = 200;
		async function findParts(requests, inputs, options) {
			const names = (0, workspace_paths.c2)(options.workspace);
			const parsed = parseTemplates(inputs, options.isPlaceholder, names);
			if (!parsed.ok) return parsed;
			const finder = new PartFinder(names, options.known);
			const found = [];
			for (const request of requests) {
				if (found.length % UNBROKEN_CASES === 0) await (0, external_node_timers_promises_.setImmediate)();
				if (options.signal.aborted) {
					return {
						ok: false,
						error: (0, stopped.q)(options.signal, "the files of cases were being found")
					};
				}
				found.push(await finder.partsOf(request, parsed.value));
			}
			return {
				ok: true,
				value: found
			};
		}
		function parseTemplates(inputs, isPlaceholder, names) {
			const parsed = [];
			for (const key of Object.keys(inputs).sort()) {
				const input = inputs[key];
				if (input === undefined) continue;
				const path = parsePathTemplate(input.template, isPlaceholder, names);
				if (!path.ok) return {
					ok: false,
					error: faultOfTemplate(key, path.error)
				};
				parsed.push({
					...input,
					key,
					path: path.value
				});
			}
			return {
				ok: true,
				value: parsed
			};
		}
		function faultOfTemplate(key, trouble) {
			const [where, advice] = trouble === "outside" ? ["outside the workspace", "give a path or glob below the workspace"] : ["with a placeholder inside `[` and `]`", "put the placeholder outside the brackets"];
			return {
				code: "unusable-template",
				headline: `\`inputs\` looks for the files of \`${key}\` ${where}`,
				detail: `nothing was submitted; ${advice}`
			};
		}
		class PartFinder {
			#names;
			#search;
			#examiner;
			#examined;
			#found = new Map();
			constructor(names, known) {
				this.#names = names;
				this.#search = new FolderSearch(names);
				this.#examiner = new path_examiner.J(names, "change the path in `inputs`");
				this.#examined = new Map(known.map((file) => [file.path, {
					file,
					problem: null
				}]));
			}
			async partsOf(request, inputs) {
				const files = [];
				for (const input of inputs) {
					const found = await this.#filesFor(input, request);
					if (!found.ok) return found;
					files.push(...found.value.map((file) => ({
						input: input.key,
						as: input.as,
						file
					})));
				}
				return {
					ok: true,
					value: files
				};
			}
			async #filesFor({ key, path, optional, template }, { names, place }) {
				const filled = fillPath(path, names, place === null, this.#names);
				const at = place === null ? "" : `, as ${place} says`;
				if (filled.kind === "empty") {
					if (optional) return {
						ok: true,
						value: []
					};
					return problem("empty-value", `\`${key}\` has no file, since \`${template}\` is empty${on(place)}: fill it in`);
				}
				const shown = (0, table.aH)(filled.shown, MAX_SHOWN);
				if (filled.kind === "outside") {
					return problem("outside-workspace", `\`${key}\` looks for ${shown}${at}, which is outside the workspace`);
				}
				const isUnasked = place !== null && !path.asksForHidden && (0, workspace_paths.dK)(filled.base);
				if (isUnasked) {
					const advice = "hidden files are sent only if the path in `inputs` itself names something hidden";
					return problem("hidden-file", `\`${key}\` looks for ${shown}${at}, which is hidden: ${advice}`);
				}
				const found = await this.#find(filled, path.asksForHidden);
				if (!found.ok) return found;
				if (found.value.length === 0 && !optional) {
					const advice = "add the file, or give the input `optional: true` if it may be missing";
					return problem("part-not-found", `\`${key}\` found no file at ${shown}${at}: ${advice}`);
				}
				const bad = found.value.find((examined) => examined.problem !== null);
				if (bad?.problem) return problem(bad.problem.code, `\`${key}\` found ${bad.file.path}, but ${bad.problem.message}`);
				return {
					ok: true,
					value: found.value.map(({ file }) => file)
				};
			}
			async #find(filled, asksForHidden) {
				const key = `${filled.base}\0${filled.glob ?? ""}`;
				const known = this.#found.get(key);
				if (known !== undefined) return known;
				const found = filled.glob === null ? await this.#findPath(filled, asksForHidden) : await this.#findBelow(filled, asksForHidden);
				this.#found.set(key, found);
				return found;
			}
			async #findPath(filled, asksForHidden) {
				for (const path of spellingsOf(filled.base)) {
					const known = this.#examined.get(path);
					if (known !== undefined) return {
						ok: true,
						value: [known]
					};
					const absolutePath = (0, external_node_path_.join)(this.#names.workspace, path);
					const stat = (0, path_examiner._)(absolutePath);
					if (stat?.isDirectory()) return this.#findBelow({
						...filled,
						base: path
					}, asksForHidden);
					if (stat === null) continue;
					if ((0, workspace_paths.FJ)(path)) return {
						ok: false,
						error: neverSent(path)
					};
					return {
						ok: true,
						value: [this.#examine({
							path,
							absolutePath,
							kind: (0, walk.I)(stat, absolutePath)
						})]
					};
				}
				return {
					ok: true,
					value: []
				};
			}
			async #findBelow({ base, glob, prefix }, asksForHidden) {
				if ((0, workspace_paths.FJ)(base)) return {
					ok: false,
					error: neverSent(base)
				};
				const found = await this.#search.find(base, {
					glob,
					prefix,
					asksForHidden
				});
				if (found.kind === "unreadable") {
					const message = `the folder ${found.folder} could not be read: make it readable for the runner's user`;
					return {
						ok: false,
						error: (0, src_problem.wV)("unreadable-folder", message)
					};
				}
				const examined = [];
				for (const matched of found.matched) examined.push(this.#examine(matched));
				return {
					ok: true,
					value: examined.sort((a, b) => (0, source_file.f2)(a.file, b.file))
				};
			}
			#examine(matched) {
				const known = this.#examined.get(matched.path);
				const examined = known ?? this.#examiner.examine({
					...matched,
					withheldBy: null
				});
				this.#examined.set(matched.path, examined);
				return examined;
			}
		}
		const problem = (code, message) => ({
			ok: false,
			error: (0, src_problem.wV)(code, message)
		});
		const on = (place) => place === null ? "" : ` on ${place}`;
		const neverSent = (path) => (0, src_problem.wV)("outside-workspace", `${path} is in \`.git\` or in a results folder, and files there are never sent`);
		const spellingsOf = (path) => [...new Set([
			path,
			path.normalize("NFC"),
			path.normalize("NFD")
		])];
		;
		async function findFileCases(matched, oneJobPer, options) {
			const fault = unknownPlaceholder(options.inputs);
			if (fault !== null) return {
				ok: false,
				error: fault
			};
			const drafts = oneJobPer === "file" ? draftsOfFiles(matched) : draftsOfFolders(matched);
			const words = Object.keys((0, inputs_template.Ad)(""));
			return completed(drafts, options, {
				isPlaceholder: (word) => words.includes(word),
				known: matched.files
			});
		}
		async function findRowCases(table, options) {
			const { columns, ids } = table;
			const fault = unknownColumn(options.inputs, table);
			if (fault !== null) return {
				ok: false,
				error: fault
			};
			const drafts = table.rows.map((row, index) => {
				const names = (0, inputs_template.fH)(row.values, columns);
				return {
					id: ids[index] ?? "",
					own: [],
					row,
					names,
					problem: emptyValue(options.inputs, names, row)
				};
			});
			return completed(drafts, options, {
				isPlaceholder: (word) => columns.has(word),
				known: []
			});
		}
		function draftsOfFiles({ files, refused }) {
			const draft = (file, problem) => ({
				id: file.path,
				own: [file],
				row: null,
				names: (0, inputs_template.jx)(file.path),
				problem
			});
			return [...files.map((file) => draft(file, null)), ...refused.map(({ file, problem }) => draft(file, problem))];
		}
		function draftsOfFolders({ files, refused }) {
			const problems = new Map(refused.map(({ file, problem }) => [file, problem]));
			const folders = Map.groupBy([...files, ...problems.keys()], ({ path }) => (0, inputs_template.Ad)(path).dir);
			return [...folders].map(([folder, own]) => {
				const bad = own.find((file) => problems.has(file));
				const problem = bad && problems.get(bad);
				return {
					id: `${folder}/`,
					own,
					row: null,
					names: (0, inputs_template.Hw)(folder),
					problem: problem ? {
						...problem,
						message: `the folder has ${bad.path}, but ${problem.message}`
					} : null
				};
			});
		}
		async function completed(drafts, { inputs, workspace, signal }, { isPlaceholder, known }) {
			const parts = [];
			const own = [];
			for (const [key, input] of Object.entries(inputs)) {
				if (input.as === "value") continue;
				const isOwn = (0, agent_inputs.Lf)(input.template) && drafts.some(({ row }) => row === null);
				(isOwn ? own : parts).push([key, input]);
			}
			const requests = drafts.map(({ names, row }) => ({
				names,
				place: row && find_cases_placeOf(row)
			}));
			const found = await findParts(requests, Object.fromEntries(parts), {
				workspace,
				isPlaceholder,
				known,
				signal
			});
			if (!found.ok) return found;
			const cases = [];
			const skipped = [];
			for (const [index, draft] of drafts.entries()) {
				const part = found.value[index];
				const files = [...ownFiles(draft.own, own), ...part?.ok ? part.value : []].sort(byInput);
				const one = {
					id: draft.id,
					files,
					row: draft.row,
					values: valuesOf(inputs, draft)
				};
				const problem = draft.problem ?? (part?.ok === false ? part.error : null);
				if (problem === null) cases.push(one);
				else skipped.push({
					case: one,
					problem
				});
			}
			return {
				ok: true,
				value: {
					cases: cases.sort(cases_case.$H),
					skipped: skipped.sort((a, b) => (0, cases_case.$H)(a.case, b.case))
				}
			};
		}
		function ownFiles(files, inputs) {
			if (inputs.length === 0) return files.map((file) => ({
				input: null,
				as: "file",
				file
			}));
			return inputs.flatMap(([input, { as }]) => files.map((file) => ({
				input,
				as,
				file
			})));
		}
		const byInput = (a, b) => (0, compare_text.n)(a.input ?? "", b.input ?? "") || (0, source_file.lT)(a.file, b.file);
		function valuesOf(inputs, { names, row }) {
			const sent = row === null ? (word) => names(word)?.normalize("NFC") ?? null : names;
			const values = Object.entries(inputs).filter(([, { as }]) => as === "value");
			return Object.fromEntries(values.map(([key, { template }]) => [key, (0, inputs_template.GS)(template, sent)]));
		}
		const find_cases_placeOf = ({ source, line }) => `line ${line} of ${source}`;
		function emptyValue(inputs, names, row) {
			for (const [key, { as, template }] of Object.entries(inputs)) {
				if (as !== "value" || (0, inputs_template.GS)(template, names).trim() !== "" || template.trim() === "") continue;
				const message = `\`${template.trim()}\` is empty on ${find_cases_placeOf(row)}, and \`${key}\` takes no empty text: fill it in`;
				return (0, src_problem.wV)("empty-value", message);
			}
			return null;
		}
		const find_cases_MAX_NAMES = 20;
		function unknownColumn(inputs, { source, columns }) {
			for (const [key, { template }] of Object.entries(inputs)) {
				const [word] = (0, inputs_template.s1)(template, columns);
				if (word === undefined) continue;
				const headline = `\`inputs\` uses \`{${word}}\` for \`${key}\`, but ${source.path} has no such column`;
				const detail = `nothing was submitted; its columns are ${(0, join_first.F)(columns.names.map((name) => (0, table.aH)(name)), find_cases_MAX_NAMES)}`;
				return {
					code: "unknown-column",
					headline,
					detail
				};
			}
			return null;
		}
		function unknownPlaceholder(inputs) {
			for (const [key, { as, template }] of Object.entries(inputs)) {
				const [word] = as === "value" ? [] : (0, inputs_template.ky)(template);
				if (word === undefined) continue;
				const headline = `\`inputs\` uses \`${word}\` in the path of \`${key}\`, which is not a placeholder`;
				const detail = "nothing was submitted; the placeholders are `{path}`, `{dir}`, `{name}` and `{stem}`";
				return {
					code: "unknown-placeholder",
					headline,
					detail
				};
			}
			return null;
		}
		var find = __webpack_require__(15506);
		var ignore = __webpack_require__(70298);
		;
		function ignoredByGit(paths, workspace) {
			const rules = new Map();
			const folders = new Map();
			return paths.filter((path) => isIgnored(path, folderOf(path)));
			function isIgnored(path, folder) {
				return folder !== null && isFolderIgnored(folder) || isNamed(path, folder);
			}
			function isFolderIgnored(folder) {
				const known = folders.get(folder);
				if (known !== undefined) return known;
				const found = isIgnored(`${folder}/`, folderOf(folder));
				folders.set(folder, found);
				return found;
			}
			function isNamed(path, folder) {
				const below = folder === null ? path : path.slice(folder.length + 1);
				const { ignored, unignored } = rulesOf(folder ?? "")?.test(below) ?? NEITHER;
				if (ignored || unignored || folder === null) return ignored;
				return isNamed(path, folderOf(folder));
			}
			function rulesOf(folder) {
				const known = rules.get(folder);
				if (known !== undefined) return known;
				const read = readRules((0, external_node_path_.join)(workspace, folder, ".gitignore"));
				rules.set(folder, read);
				return read;
			}
		}
		const NEITHER = {
			ignored: false,
			unignored: false
		};
		const folderOf = (path) => path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : null;
		function readRules(path) {
			try {
				return (0, external_node_fs_.existsSync)(path) ? ignore().add((0, external_node_fs_.readFileSync)(path, "utf8")) : null;
			} catch {
				return null;
			}
		}
		;
		async function searchCases(inputs, options) {
			const found = inputs.rows === null ? await casesOfFiles(inputs, options) : await casesOfRows(inputs.rows, inputs, options);
			if ((0, cases_case.Ej)(found) === 0 || found.fault !== null) options.giveUp();
			return found;
		}
		async function casesOfFiles(inputs, { runner, stopping }) {
			const found = await (0, find.l)(inputs.patterns, runner.workspace, stopping);
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
			const { explainEmpty, isEmptyWorkspace, NO_CHECKOUT } = await __webpack_require__.e(7757).then(__webpack_require__.bind(__webpack_require__, 97757));
			const isEmpty = isEmptyWorkspace(workspace);
			for (const pattern of emptyPatterns.slice(0, MAX_EXPLAINED)) {
				const explanation = isEmpty ? NO_CHECKOUT : await explainEmpty(pattern, workspace, signal);
				if (explanation !== null) explanations.set(pattern, explanation);
			}
			return explanations;
		}
		const MAX_EXPLAINED = 5;
		async function casesOfRows(path, { agentInputs, expected }, { runner, stopping }) {
			const { readRows } = await Promise.all([__webpack_require__.e(6070), __webpack_require__.e(4486)]).then(__webpack_require__.bind(__webpack_require__, 54486));
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
		const choose_cases_NOTHING = {
			cases: [],
			refused: []
		};
		const MAX_CASES_WHEN_CANCELLED = 1e3;
		async function chooseCases(inputs, options) {
			const { runner, github, stopping, signal } = options;
			const { shard, maxFiles } = inputs;
			const reading = {
				hashAll: options.hashAll || shard !== null,
				signal: stopping
			};
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
				const some = shard === null ? found : choose_cases_NOTHING;
				const isTooMuch = stop.code === "run-cancelled" && (0, cases_case.Ej)(some) > MAX_CASES_WHEN_CANCELLED;
				if (isTooMuch) notes.push(noteOnTooMany(some));
				return halted(stoppedBy(stop, inputs), isTooMuch ? choose_cases_NOTHING : some);
			};
			if (stopping.aborted) return stopped(found);
			if (found.fault !== null) return halted(found.fault, found);
			if (asked?.ok === false && (0, cases_case.Ej)(found) > 0) {
				return halted(asked.error, shard === null ? found : await read(found, reading));
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
			if (!compared.ok) return halted(compared.error, shard === null ? found : await read(found, reading));
			const kept = compared.value;
			if ((0, cases_case.Ej)(kept) > maxFiles) return halted(tooMany(kept, inputs), kept, found);
			if ((0, cases_case.Ej)(kept) === 0) return nothing(nothingToDo(inputs, found, kept));
			const all = await read(shard === null ? kept : found, reading);
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
		async function read({ cases, refused }, options) {
			const contents = await readContents([...new Set(cases.flatMap((one) => one.files.map(({ file }) => file)))], options);
			const unread = new Map(contents.refused.map(({ file, code }) => [file.path, code]));
			const all = [...contents.files, ...contents.refused.map(({ file }) => file)];
			const read = new Map(all.map((file) => [file.path, file]));
			const sendable = [];
			const unsendable = [];
			for (const one of cases) {
				const files = one.files.map((part) => ({
					...part,
					file: read.get(part.file.path) ?? part.file
				}));
				const problem = files.flatMap(({ file }) => problemIn(one, file, unread) ?? [])[0];
				if (problem !== undefined) unsendable.push({
					case: {
						...one,
						files
					},
					problem
				});
				else if (files.every(({ file }) => read.has(file.path))) sendable.push({
					...one,
					files
				});
			}
			return {
				cases: sendable,
				refused: [...refused, ...unsendable],
				unread
			};
		}
		function problemIn(of, file, unread) {
			const code = unread.get(file.path);
			return code === undefined ? null : (0, src_problem.wV)(code, `${(0, cases_case.ZC)(of, file)} ${WHY_UNREAD[code]}`);
		}
		const WHY_UNREAD = {
			[refusals.z]: "could not be read",
			[refusals.g]: "is a Git LFS pointer, not the document: set `lfs: true` on actions/checkout"
		};
		function among(kept, { cases, refused, unread }) {
			const ids = new Set((0, cases_case.bn)(kept).map(({ id }) => id));
			return {
				cases: cases.filter(({ id }) => ids.has(id)),
				refused: refused.filter((skipped) => ids.has(skipped.case.id)),
				unread
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
		function faultOfContents({ cases, refused, unread }) {
			const casesWith = (code) => refused.filter(({ problem }) => problem.code === code).map((skipped) => skipped.case);
			const unreadable = casesWith(refusals.z).flatMap(({ files }) => files.flatMap(({ file: { path } }) => unread.get(path) === refusals.z ? [path] : []));
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
		var earlier_attempts = __webpack_require__(92796);
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
		async function prepare(inputs, asked, options) {
			const { origin } = options;
			const [{ checked, earlier }, { chosen, loaded }] = await Promise.all([asked.answer, chooseAndLoad(inputs, options, asked)]).finally(asked.giveUp);
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
			const { plan, superseded } = (0, earlier_attempts.x)(inputs, origin) ? await withResumed(planned, earlier, inputs, options) : {
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
			const surplus = (0, agent_version.wh)(cases, version);
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
		async function chooseAndLoad(inputs, options, { signal, giveUp }) {
			const { runner, origin, github, clock } = options;
			const hashAll = inputs.dryRun || (0, earlier_attempts.x)(inputs, origin);
			const chosen = await chooseCases(inputs, {
				runner,
				github,
				stopping: options.signal,
				signal,
				giveUp,
				hashAll
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
			const askRunAgeMs = () => (0, earlier_attempts.p2)(options);
			const submissions = plan.submissions.map(submissions_submission.kG);
			const resumed = await findResumableJobs(submissions, earlier, {
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
			const word = (0, cases_case.GC)(submissions.flatMap(({ cases }) => cases));
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
			for (const { cases, key } of sent) await append(cases, key, {
				outcome: "lost",
				problem
			});
			const sentCases = new Set([...sent].flatMap(({ cases }) => cases.map(({ id }) => id)));
			for (const { cases, key } of plan.submissions) {
				const unsent = cases.filter(({ id }) => !sentCases.has(id));
				await append(unsent, key, {
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
		var report_refusal = __webpack_require__(77518);
		;
		async function run(inputs, connected) {
			const { runner, startedAtMs } = connected;
			const kept = await openFiles(inputs, runner, startedAtMs);
			if (!kept.ok) return await (0, report_refusal.reportNothing)((0, src_verdict.Yj)(kept.fault), connected, startedAtMs);
			const { results, journal } = kept;
			try {
				return await runToVerdict(inputs, {
					...connected,
					results,
					journal
				});
			} finally {
				await (0, or_warn.w)(runner, `${results_file.gv} could not be closed`, () => results.close());
			}
		}
		async function runToVerdict(inputs, opened) {
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
			const { verdict, saved } = await (0, deliver.cK)(report, results, delivery, runner);
			if (saved || deadline === null) note(journal, { event: "delivered" });
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
			const { runner, roe, clock, github, limits, results, journal, asked, origin, startedAtMs } = opened;
			const prepared = await prepare(inputs, asked, {
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
			const sent = new Set();
			let crash = null;
			const references = await runBatch(plan, results, {
				...inputs,
				runner,
				roe,
				clock,
				limits,
				journal,
				sent,
				checks,
				budget,
				failFast,
				whileWaiting: async () => isReady ? await (0, deliver.Fw)(inputs, runner) : undefined
			}).catch(async (error) => {
				const fault = (0, src_verdict.uG)(error);
				crash = (0, src_verdict.Yj)(fault);
				(0, log_stack.f)(error, runner);
				await recordMissingOutcomes(plan, results, sent, (0, src_verdict.ih)(fault));
				return [];
			});
			checks?.close();
			const estimate = isReady ? await endEstimate?.() : prepared.estimate;
			await results.sync();
			if (!limits.waitingOver.aborted && crash === null) note(journal, { event: "finished" });
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
		function note(journal, entry) {
			try {
				journal.write(entry);
			} catch {}
		}
		const sortedRows = ({ rows }) => rows.toSorted((a, b) => (0, compare_text.n)(a.case, b.case));
	})
};
