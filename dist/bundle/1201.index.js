export const id = 1201;
export const ids = [1201];
export const modules = {
	1201: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			findFileCases: () => findFileCases,
			findRowCases: () => findRowCases
		});
		var source_file = __webpack_require__(90987);
		var agent_inputs = __webpack_require__(23722);
		var inputs_template = __webpack_require__(84157);
		var compare_text = __webpack_require__(66792);
		var join_first = __webpack_require__(81094);
		var problem = __webpack_require__(86762);
		var cases_case = __webpack_require__(77883);
		var external_node_path_ = __webpack_require__(76760);
		var promises_ = __webpack_require__(58500);
		var path_examiner = __webpack_require__(44124);
		var external_node_fs_ = __webpack_require__(73024);
		var glob = __webpack_require__(1355);
		var literal_glob = __webpack_require__(53981);
		var pattern = __webpack_require__(22275);
		var walk = __webpack_require__(39548);
		var workspace_paths = __webpack_require__(15829);
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
				if (found.length % UNBROKEN_CASES === 0) await (0, promises_.setImmediate)();
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
					return find_parts_problem("empty-value", `\`${key}\` has no file, since \`${template}\` is empty${on(place)}: fill it in`);
				}
				const shown = (0, table.aH)(filled.shown, MAX_SHOWN);
				if (filled.kind === "outside") {
					return find_parts_problem("outside-workspace", `\`${key}\` looks for ${shown}${at}, which is outside the workspace`);
				}
				const isUnasked = place !== null && !path.asksForHidden && (0, workspace_paths.dK)(filled.base);
				if (isUnasked) {
					const advice = "hidden files are sent only if the path in `inputs` itself names something hidden";
					return find_parts_problem("hidden-file", `\`${key}\` looks for ${shown}${at}, which is hidden: ${advice}`);
				}
				const found = await this.#find(filled, path.asksForHidden);
				if (!found.ok) return found;
				if (found.value.length === 0 && !optional) {
					const advice = "add the file, or give the input `optional: true` if it may be missing";
					return find_parts_problem("part-not-found", `\`${key}\` found no file at ${shown}${at}: ${advice}`);
				}
				const bad = found.value.find((examined) => examined.problem !== null);
				if (bad?.problem) return find_parts_problem(bad.problem.code, `\`${key}\` found ${bad.file.path}, but ${bad.problem.message}`);
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
						error: (0, problem.wV)("unreadable-folder", message)
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
		const find_parts_problem = (code, message) => ({
			ok: false,
			error: (0, problem.wV)(code, message)
		});
		const on = (place) => place === null ? "" : ` on ${place}`;
		const neverSent = (path) => (0, problem.wV)("outside-workspace", `${path} is in \`.git\` or in a results folder, and files there are never sent`);
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
				place: row && placeOf(row)
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
		const placeOf = ({ source, line }) => `line ${line} of ${source}`;
		function emptyValue(inputs, names, row) {
			for (const [key, { as, template }] of Object.entries(inputs)) {
				if (as !== "value" || (0, inputs_template.GS)(template, names).trim() !== "" || template.trim() === "") continue;
				const message = `\`${template.trim()}\` is empty on ${placeOf(row)}, and \`${key}\` takes no empty text: fill it in`;
				return (0, problem.wV)("empty-value", message);
			}
			return null;
		}
		const MAX_NAMES = 20;
		function unknownColumn(inputs, { source, columns }) {
			for (const [key, { template }] of Object.entries(inputs)) {
				const [word] = (0, inputs_template.s1)(template, columns);
				if (word === undefined) continue;
				const headline = `\`inputs\` uses \`{${word}}\` for \`${key}\`, but ${source.path} has no such column`;
				const detail = `nothing was submitted; its columns are ${(0, join_first.F)(columns.names.map((name) => (0, table.aH)(name)), MAX_NAMES)}`;
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
	}),
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
