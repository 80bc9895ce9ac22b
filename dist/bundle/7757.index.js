export const id = 7757;
export const ids = [7757, 5506];
export const modules = {
	97757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			NO_CHECKOUT: () => NO_CHECKOUT,
			explainEmpty: () => explainEmpty,
			isEmptyWorkspace: () => isEmptyWorkspace
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56817);
		var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15506);
		var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15829);
		async function explainEmpty(pattern, workspace, signal) {
			const seen = explainText(pattern) ?? explainPlace(pattern, workspace);
			if (seen !== null) return seen;
			const [inAnyCase, ...others] = (await (0, _find_js__WEBPACK_IMPORTED_MODULE_2__.findFiles)([pattern], workspace, signal, () => true)).files;
			if (inAnyCase !== undefined) {
				return `${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_4__.t)(others.length + 1, "file")} would match if case were ignored, such as ${inAnyCase.path}: spell the pattern as the files are named`;
			}
			const deeper = inAllFolders(pattern);
			if (deeper === null) return null;
			const [below] = (await (0, _find_js__WEBPACK_IMPORTED_MODULE_2__.findFiles)([deeper], workspace, signal)).files;
			return below === undefined ? null : `\`${deeper}\` would match, for example ${below.path}: only \`**\` looks into all folders`;
		}
		function inAllFolders(pattern) {
			const folder = pattern.slice(0, pattern.lastIndexOf("/") + 1);
			const name = pattern.slice(folder.length);
			const isThere = name === "" || name === "**" || folder.endsWith("**/");
			return isThere ? null : `${folder}**/${name.replace(/^\*+/, "*")}`;
		}
		function isEmptyWorkspace(workspace) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(workspace).every((name) => name === ".git");
			} catch {
				return false;
			}
		}
		const NO_CHECKOUT = "the workspace is empty: add a step with actions/checkout before this one";
		const EACH_ON_ITS_OWN_LINE = "write each pattern on a separate line";
		const SEPARATORS = {
			",": "a comma",
			";": "a semicolon",
			"|": "a `|`"
		};
		function explainText(pattern, folderSeparator = node_path__WEBPACK_IMPORTED_MODULE_1__.sep) {
			if (/^(["'`]).*\1$/.test(pattern)) return "it is in quotation marks, which are taken literally: leave them out";
			if (/^-\s/.test(pattern)) return "it begins with `- `: `files` takes lines of text, not a YAML list, so leave out the `- `";
			if (/^\[\s*["'].*\]$/.test(pattern)) return `it is a list in brackets, which is taken literally: ${EACH_ON_ITS_OWN_LINE}`;
			if (/\{[^{}]*,[^{}]*\}/.test(pattern)) return `braces such as \`{a,b}\` are not supported: ${EACH_ON_ITS_OWN_LINE}`;
			if (/^~(?=$|[\\/])/.test(pattern)) return "`~` is the home folder, which is outside the workspace: name a path below the workspace";
			const separator = /([,;|])\s*\S/.exec(pattern)?.[1];
			if (separator !== undefined) return `it has ${SEPARATORS[separator]}, which is taken literally: ${EACH_ON_ITS_OWN_LINE}`;
			if (folderSeparator === "/" && /\\(?![*?[\]\\])/.test(pattern)) return "it has backslashes: write `/` between folders";
			const word = /\[([^\]!^/]{2,})\]/.exec(pattern)?.[1];
			if (word !== undefined && !/^.-.$/.test(word)) {
				return `\`[${word}]\` stands for one of these characters: write \`[[]${word}]\` for the brackets themselves`;
			}
			return /[*./]\S*\s+\S*[*/]/.test(pattern) ? `it has a space, which is taken literally: ${EACH_ON_ITS_OWN_LINE}` : null;
		}
		function explainPlace(pattern, workspace) {
			if (!(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) || (0, _workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__.c2)(workspace).nameOf(pattern) !== null) return null;
			return "it leads outside the workspace: name a path below the workspace, without `/` at the beginning";
		}
	}),
	15506: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { findFiles: () => findFiles });
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
	})
};
