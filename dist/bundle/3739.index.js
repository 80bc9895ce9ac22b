export const id = 3739;
export const ids = [3739];
export const modules = {
	1283: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J5: () => refused,
			bF: () => passed,
			mw: () => broken,
			rP: () => outputValue
		});
		var _results_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70667);
		function outputValue(outputs) {
			const read = ({ dataType, value, json }) => json ?? ((0, _results_record_js__WEBPACK_IMPORTED_MODULE_0__.v)(dataType) && value.trim() === "null" ? null : value);
			const [only, ...others] = outputs;
			if (only !== undefined && others.length === 0) return read(only);
			return Object.fromEntries(outputs.map((output) => [output.key, read(output)]));
		}
		const NO_PLACE = {
			pointer: null,
			expected: null,
			actual: null
		};
		const passed = (kind, message) => ({
			kind,
			passed: true,
			message,
			...NO_PLACE,
			evaluated: true
		});
		const refused = (kind, message, place = null) => ({
			...passed(kind, message),
			passed: false,
			...place === null ? NO_PLACE : recorded(place)
		});
		const broken = (kind, message) => ({
			...refused(kind, message),
			evaluated: false
		});
		const MAX_VALUE_LENGTH = 2e3;
		function recorded({ pointer, expected, actual }) {
			const values = {
				expected: expected ?? null,
				actual: actual ?? null
			};
			return Object.values(values).some(isLarge) ? {
				...NO_PLACE,
				pointer
			} : {
				pointer,
				...values
			};
		}
		const knownLarge = new WeakSet();
		function isLarge(value) {
			if (typeof value === "string") return value.length > MAX_VALUE_LENGTH;
			if (knownLarge.has(value)) return true;
			const large = JSON.stringify(value).length > MAX_VALUE_LENGTH;
			if (large) knownLarge.add(value);
			return large;
		}
	}),
	93757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => amountText });
		const amountText = (amount) => String(Math.round(amount * 1e6) / 1e6);
	}),
	6251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => listFiles });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		async function listFiles(directory) {
			const entries = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, {
				recursive: true,
				withFileTypes: true
			});
			const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
			return files.map(({ parentPath, name }) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parentPath, name)).sort();
		}
	}),
	65112: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TE: () => otherValues,
			Vb: () => nameOf,
			fB: () => ColumnSet,
			lo: () => columnNames
		});
		var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56817);
		var _flatten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64809);
		const MAX_COLUMNS = 400;
		class ColumnSet {
			#places = new Set();
			#othersNeeded = false;
			get places() {
				return this.#places;
			}
			get othersNeeded() {
				return this.#othersNeeded;
			}
			note(places) {
				for (const place of places) {
					if (this.#places.size < MAX_COLUMNS) this.#places.add(place);
					else this.#othersNeeded ||= !this.#places.has(place);
				}
			}
		}
		const nameOf = (place) => place.replace(/^[/]/, "").replaceAll("/", ".").replaceAll("~1", "/").replaceAll("~0", "~");
		function columnNames(places, others) {
			const natural = [...places].map((place) => [place, nameOf(place)]);
			const used = new Set(others);
			const taken = new Set([...others, ...natural.map(([, name]) => name)]);
			return new Map(natural.map(([place, name]) => {
				if (!used.has(name)) {
					used.add(name);
					return [place, name];
				}
				let number = 2;
				while (taken.has(`${name}_${number}`)) number += 1;
				taken.add(`${name}_${number}`);
				return [place, `${name}_${number}`];
			}));
		}
		const MAX_OTHERS_LENGTH = _flatten_js__WEBPACK_IMPORTED_MODULE_0__.K7 - 100;
		function otherValues(values, columns) {
			const others = [...values].filter(([place]) => !columns.has(place));
			const kept = [];
			let characters = 0;
			for (const [place, value] of others) {
				const name = nameOf(place);
				characters += JSON.stringify(name).length + JSON.stringify(value).length + 2;
				if (characters > MAX_OTHERS_LENGTH) break;
				kept.push([name, value]);
			}
			const omitted = others.length - kept.length;
			if (omitted > 0) kept.push(["\u2026", `${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_1__.t)(omitted, "more value")} in results.json`]);
			return kept.length === 0 ? "" : JSON.stringify(Object.fromEntries(kept));
		}
	}),
	79741: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			E: () => CsvColumns,
			n: () => cellsOf
		});
		var _lib_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36949);
		var _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62623);
		var _column_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65112);
		var _flatten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64809);
		const MAX_REPARSED_CHARACTERS = 1e5;
		const MAX_KEPT_BYTES = 16e6;
		class CsvColumns {
			outputs = new _column_set_js__WEBPACK_IMPORTED_MODULE_1__.fB();
			cells = new _column_set_js__WEBPACK_IMPORTED_MODULE_1__.fB();
			items = new _column_set_js__WEBPACK_IMPORTED_MODULE_1__.fB();
			#withItems = new Set();
			#kept = new Map();
			#bytesLeft = MAX_KEPT_BYTES;
			note(record) {
				const { case: id, outputs } = record;
				const { values, lists } = (0, _flatten_js__WEBPACK_IMPORTED_MODULE_2__.Xp)(outputs ?? []);
				this.outputs.note(values.keys());
				this.cells.note(cellsOf(record).keys());
				if (lists.length > 0) this.#withItems.add(id);
				for (const list of lists) this.#noteItems(list);
				if (charactersOf(outputs?.map(({ value }) => value) ?? []) > MAX_REPARSED_CHARACTERS) this.#keep(id, values);
			}
			get hasItems() {
				return this.#withItems.size > 0;
			}
			hasItemsOf(id) {
				return this.#withItems.has(id);
			}
			has(id) {
				return this.#kept.has(id);
			}
			valuesOf(record) {
				const kept = record.outputs === null ? undefined : this.#kept.get(record.case);
				return kept === undefined ? (0, _flatten_js__WEBPACK_IMPORTED_MODULE_2__.Xp)(record.outputs ?? []).values : new Map(JSON.parse(kept.toString("utf8")));
			}
			#noteItems(list) {
				for (const item of list.items) {
					const { values, lists } = (0, _flatten_js__WEBPACK_IMPORTED_MODULE_2__.Eu)(item, list);
					this.items.note(values.keys());
					for (const inner of lists) this.#noteItems(inner);
				}
			}
			#keep(id, values) {
				if (this.#kept.has(id) || charactersOf(values.values()) > this.#bytesLeft) return;
				const kept = Buffer.from(JSON.stringify([...values]));
				this.#bytesLeft -= kept.length;
				this.#kept.set(id, kept);
			}
		}
		const cellsOf = ({ row }) => new Map(Object.entries(row?.values ?? {}).map(([column, value]) => [(0, _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_3__.xH)("row", column), (0, _lib_exact_json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(value)]));
		function charactersOf(texts) {
			let characters = 0;
			for (const text of texts) characters += text.length;
			return characters;
		}
	}),
	64809: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eu: () => flattenItem,
			K7: () => MAX_CELL,
			Xp: () => flattenOutputs
		});
		var _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62623);
		var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56817);
		var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43799);
		const MAX_DEPTH = 6;
		const MAX_PLACE = 500;
		const MAX_LIST = 100;
		const MAX_OBJECT = 400;
		const MAX_VALUES = 2e3;
		const MAX_CELL = 32767;
		function flattenOutputs(outputs) {
			const flat = {
				values: new Map(),
				lists: []
			};
			for (const { key, value, json } of outputs) {
				const place = (0, _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__.xH)("", key);
				if (typeof json !== "object" || json === null) flat.values.set(place, typeof json === "string" ? json : value);
				else if (isLong(json)) flat.values.set(place, (0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__.x)(value, MAX_CELL));
				else flatten(place, LONG_NUMBER.test(value) ? withExactNumbers(value) : json, 1, flat);
			}
			return flat;
		}
		function flattenItem(item, { depth }) {
			const flat = {
				values: new Map(),
				lists: []
			};
			for (const [key, value] of Object.entries(item ?? {})) flatten((0, _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__.xH)("", key), value, depth + 1, flat);
			return flat;
		}
		const LONG_NUMBER = /\d[\d.]{15}/;
		function withExactNumbers(text) {
			return JSON.parse(text, (_key, value, context) => typeof value === "number" && context?.source !== undefined && String(value) !== context.source ? context.source : value);
		}
		function isItems(value) {
			if (!Array.isArray(value)) return false;
			return value.some((entry) => entry !== null) && value.every((entry) => typeof entry === "object" && !Array.isArray(entry));
		}
		const isLong = (value) => Array.isArray(value) ? value.length > MAX_LIST && !isItems(value) : Object.keys(value).length > MAX_OBJECT;
		function flatten(place, value, depth, flat) {
			const { values, lists } = flat;
			if (typeof value !== "object" || value === null) {
				values.set(place, value === null ? "" : String(value));
				return;
			}
			const isFollowed = depth <= MAX_DEPTH && place.length <= MAX_PLACE && values.size < MAX_VALUES && !isLong(value);
			if (isFollowed && isItems(value)) {
				values.set(place, (0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_2__.t)(value.length, "item"));
				lists.push({
					place,
					items: value,
					depth
				});
				return;
			}
			const entries = isFollowed ? Object.entries(value) : [];
			if (entries.length === 0) values.set(place, (0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__.x)(textOf(value), MAX_CELL));
			for (const [key, inner] of entries) flatten((0, _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__.xH)(place, key), inner, depth + 1, flat);
		}
		const textOf = (value) => Array.isArray(value) ? listText(value) : JSON.stringify(value);
		function listText(list) {
			let text = "[";
			for (const entry of list) {
				if (text.length > MAX_CELL) break;
				text += `${text === "[" ? "" : ","}${JSON.stringify(entry)}`;
			}
			return `${text}]`;
		}
	}),
	93739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			cK: () => deliver,
			Tq: () => deliverVerdict,
			Fw: () => loadDelivery
		});
		var external_node_path_ = __webpack_require__(76760);
		var clock = __webpack_require__(19563);
		var error_message = __webpack_require__(88501);
		var list_files = __webpack_require__(6251);
		var or_warn = __webpack_require__(39033);
		var scrub = __webpack_require__(78314);
		var write_in_blocks = __webpack_require__(92951);
		var src_verdict = __webpack_require__(62848);
		var pluralize = __webpack_require__(56817);
		var truncate = __webpack_require__(43799);
		var src_outcome = __webpack_require__(68961);
		var problem = __webpack_require__(86762);
		var case_address = __webpack_require__(45635);
		var report_escape = __webpack_require__(96209);
		var report_text = __webpack_require__(74913);
		var view = __webpack_require__(37455);
		;
		const MAX_ANNOTATIONS = {
			error: 9,
			warning: 6
		};
		const MAX_REASON_LENGTH = 1e3;
		function annotationsOf(report, rule, reportUrl = null) {
			const rows = (0, view.d)(report).unsuccessful.filter((row) => isNews(row, report));
			const isError = (row) => report.verdict.conclusion !== "skipped" && (0, src_verdict.N6)(row, rule);
			const errors = groupByCause(rows.filter(isError));
			const warnings = groupByCause(rows.filter((row) => !isError(row)));
			const context = {
				unit: report.unit,
				reportUrl
			};
			return [...ofLevel("error", errors, context), ...ofLevel("warning", warnings, context)];
		}
		function isNews({ outcome, error }, { verdict }) {
			if (error !== null && (error.code === problem.yE || (0, view.$)(verdict, error))) return false;
			return verdict.conclusion !== "cancelled" || outcome !== "cancelled" && outcome !== "not-submitted";
		}
		function groupByCause(rows) {
			const keyOf = (row) => row.error?.scope === "run" ? row.error.code : `/${row.case}`;
			return [...Map.groupBy(rows, keyOf).values()];
		}
		function ofLevel(level, groups, context) {
			const { unit } = context;
			const max = MAX_ANNOTATIONS[level];
			if (groups.length <= max) return groups.flatMap((rows) => annotationsFor(level, rows, context));
			const shown = groups.slice(0, max - 1);
			const rest = groups.slice(max - 1).flat();
			const message = `${(0, pluralize.t)(rest.length, `more ${unit}`)} did not succeed (${(0, src_outcome.TP)((0, src_outcome.XF)(rest))}); see the job summary or results.json for all of them.`;
			return [...shown.flatMap((rows) => annotationsFor(level, rows, context)), {
				...NOWHERE,
				level,
				title: "Roe agent",
				message
			}];
		}
		function annotationsFor(level, [first, ...others], { unit, reportUrl }) {
			if (first === undefined) return [];
			const { outcome, error } = first;
			const word = (0, src_outcome.nG)(outcome);
			const reason = error === null ? word : (0, truncate.x)((0, report_escape.TN)((0, report_text.uV)(error)), MAX_REASON_LENGTH);
			const title = `Roe agent: ${word}`;
			if (others.length > 0) return [{
				...NOWHERE,
				level,
				title,
				message: `${others.length + 1} ${unit}s: ${reason}`
			}];
			const address = (0, case_address._)(first.case, reportUrl);
			const link = address === null ? "" : ` (${address})`;
			return [{
				...placeOf(first),
				level,
				title,
				message: `${(0, report_escape.TN)(first.case)}: ${reason}${link}`
			}];
		}
		const NOWHERE = {
			file: null,
			line: null
		};
		function placeOf({ row, files }) {
			return row === null ? {
				file: files[0]?.path ?? null,
				line: null
			} : {
				file: row.source,
				line: row.line
			};
		}
		var csv_columns = __webpack_require__(79741);
		var results_json = __webpack_require__(9461);
		var amount_text = __webpack_require__(93757);
		var scorecard_scorecard = __webpack_require__(62654);
		;
		const MAX_STATUS_MAP_BYTES = 256 * 1024;
		function stepOutputs(report, delivered) {
			const { counts, verdict } = report;
			const statusMap = statusMapOf(report);
			const statusMapTooLarge = Buffer.byteLength(statusMap) > MAX_STATUS_MAP_BYTES;
			const outputs = {
				conclusion: verdict.conclusion,
				"skipped-reason": verdict.conclusion === "skipped" ? verdict.reason : "",
				total: String(report.total),
				succeeded: String(counts.succeeded),
				rejected: String(counts.rejected),
				failed: String(counts.failed),
				cancelled: String(counts.cancelled),
				"timed-out": String(counts["timed-out"]),
				lost: String(counts.lost),
				"not-submitted": String(counts["not-submitted"]),
				cached: String(report.cached),
				reused: String(report.reused),
				cost: String(report.cost),
				"estimated-cost": report.estimatedCost === null ? "" : (0, amount_text.c)(report.estimatedCost),
				accuracy: report.scorecard === null ? "" : (0, scorecard_scorecard.Lu)(report.scorecard),
				"status-map": statusMapTooLarge ? "" : statusMap,
				"results-dir": delivered.resultsDir,
				"results-path": delivered.resultsPath,
				"summary-path": delivered.summaryPath,
				"artifact-id": delivered.artifact === null ? "" : String(delivered.artifact.id),
				"artifact-url": delivered.artifact?.url ?? "",
				"artifact-digest": delivered.artifact?.digest ?? "",
				"report-url": delivered.page?.url ?? "",
				"comment-url": delivered.commentUrl ?? ""
			};
			return {
				outputs,
				statusMapTooLarge
			};
		}
		function statusMapOf(report) {
			const entries = report.rows.flatMap(({ jobId, status }) => jobId && status ? [[jobId, status.code]] : []);
			return JSON.stringify(Object.fromEntries(entries));
		}
		var byte_budget = __webpack_require__(15299);
		var difference = __webpack_require__(50532);
		var report = __webpack_require__(18456);
		var summary_table = __webpack_require__(54375);
		;
		const MAX_WHOLE_REASON_LENGTH = 2e3;
		const MAX_OUTPUTS_LENGTH = 4e3;
		const MAX_INDENTED_LENGTH = 1e5;
		const MAX_OUTPUTS = 20;
		const MAX_CHECKS = 20;
		const MAX_CELL_LENGTH = 200;
		const mayHaveDetails = (row) => row.outcome === "succeeded" || row.outcome === "rejected" || row.error !== null && ((0, report_text.uV)(row.error).length > summary_table.hl || !(0, report.p)(row) && row.error.scope === "case");
		function detailsOf(record, source, open = false) {
			const parts = [
				reasonOf(record),
				checksOf(record.checks, source),
				outputsOf(record.outputs ?? [], "", source),
				outputsOf(record.correctedOutputs ?? [], ", corrected", source),
				(0, report.p)(record) ? "" : filesOf(record.files, source),
				record.row === null ? "" : rowOf(record.row, source)
			].filter((part) => part !== "");
			if (parts.length === 0) return null;
			const title = `${summary_table.j7[record.outcome]} ${(0, report_escape.NN)((0, truncate.x)(record.case, MAX_CELL_LENGTH))}`;
			return (0, summary_table.TM)(title, [...parts, `<sub>${namesOf(record).join(" \u00B7 ")}</sub>`].join("\n\n"), open);
		}
		function reasonOf({ error }) {
			if (error === null || (0, report_text.uV)(error).length <= summary_table.hl) return "";
			return `Reason: ${(0, report_escape.nv)((0, truncate.x)((0, report_text.uV)(error), MAX_WHOLE_REASON_LENGTH))}`;
		}
		function namesOf({ jobId, status, durationMs, submissionKey, inputTokens, outputTokens }) {
			return [
				...jobId === null ? [] : [`Job <code>${jobId}</code>`],
				...status === null ? [] : [`status ${status.name}`],
				...jobId === null && submissionKey !== null ? [`submission_key <code>${submissionKey}</code>`] : [],
				...durationMs === null ? [] : [(0, report_text.S5)(durationMs)],
				...inputTokens === null ? [] : [`${(0, pluralize.t)(inputTokens, "token")} in`],
				...outputTokens === null ? [] : [`${(0, pluralize.t)(outputTokens, "token")} out`]
			];
		}
		function checksOf(checks, source) {
			const refusals = checks.filter(({ passed }) => !passed);
			const shown = refusals.slice(0, MAX_CHECKS);
			const differences = shown.map(difference.Pq).filter((difference) => difference !== null);
			const sentences = new Map(shown.filter((check) => (0, difference.Pq)(check) === null).map((check) => [`${check.kind} ${check.message}`, check]));
			const values = shown.map(difference.bH).filter((value) => value !== null);
			const rows = differences.map(({ place, expected, actual }) => `| ${[
				place,
				expected,
				actual
			].map(cell).join(" | ")} |`);
			const table = [
				"| Where | Expected | Actual |",
				"| :-- | :-- | :-- |",
				...rows
			].join("\n");
			const list = [...sentences.values()].map(({ kind, message }) => `- ${(0, report_escape.UZ)(kind)}: ${cell(message)}`).join("\n");
			const others = refusals.length - shown.length;
			return [
				differences.length === 0 ? "" : table,
				list,
				values.length === 0 ? "" : rejectedTable(values),
				others === 0 ? "" : `${(0, pluralize.t)(others, "more failed check")} in ${source}.`
			].filter((part) => part !== "").join("\n\n");
		}
		function rejectedTable(values) {
			const rows = values.map(({ place, actual }) => `| ${cell(place)} | ${cell(actual)} |`);
			return [
				"| Where | Value |",
				"| :-- | :-- |",
				...rows
			].join("\n");
		}
		const MAX_FILES = 20;
		const MAX_COLUMNS = 30;
		function filesOf(files, source) {
			if (files.length === 0) return "";
			const lines = files.slice(0, MAX_FILES).map(({ input, as, path }) => {
				const place = input === null ? "" : `${cell(input)}${as === "text" ? ", as text" : ""}`;
				return `| ${place} | ${(0, report_escape.NN)((0, truncate.x)(path, MAX_CELL_LENGTH))} |`;
			});
			return tableOf(["Input", "File"], lines, [files.length - lines.length, "more file"], source);
		}
		function rowOf({ source: table, line, values }, source) {
			const cells = Object.entries(values);
			const lines = cells.slice(0, MAX_COLUMNS).map(([column, value]) => `| ${cell(column)} | ${cell((0, report_text.Ie)(value))} |`);
			const others = [cells.length - lines.length, "more column"];
			return `${(0, report_escape.NN)(table)}, line ${line}\n\n${tableOf(["Column", "Value"], lines, others, source)}`;
		}
		function tableOf(heads, lines, [others, what], source) {
			const rest = others === 0 ? "" : `\n\n${(0, pluralize.t)(others, what)} in ${source}.`;
			return `| ${heads.join(" | ")} |\n| :-- | :-- |\n${lines.join("\n")}${rest}`;
		}
		const cell = (text) => (0, report_escape.UZ)((0, truncate.x)(text, MAX_CELL_LENGTH));
		function outputsOf(outputs, note, source) {
			const shown = outputs.slice(0, MAX_OUTPUTS);
			const max = Math.floor(MAX_OUTPUTS_LENGTH / Math.max(1, shown.length));
			const blocks = shown.map((output) => {
				const isIndented = output.value.length <= MAX_INDENTED_LENGTH && output.json !== null;
				const text = isIndented ? JSON.stringify(output.json, null, 2) : output.value;
				const shown = beginningOf(text, max);
				const length = text.length + (output.leftOut ?? 0);
				const isCut = shown.length < length;
				const cut = isCut ? `\n\nShows ${shown.length} of ${length} characters; the whole output is in ${source}.` : "";
				const title = `${(0, report_escape.Zt)((0, truncate.x)(output.key, MAX_CELL_LENGTH))}${note}`;
				const lines = `${isIndented ? shown : wrapped(shown)}${isCut ? "\u2026" : ""}`;
				return `${title}\n\n<pre>\n${(0, report_escape.EC)(lines)}\n</pre>${cut}`;
			});
			const others = outputs.length - shown.length;
			return [...blocks, ...others === 0 ? [] : [`${(0, pluralize.t)(others, "more output")} in ${source}.`]].join("\n\n");
		}
		function beginningOf(text, max) {
			if (text.length <= max) return text;
			const end = text.lastIndexOf("\n", max - 2) + 1;
			return end > max / 2 ? text.slice(0, end) : (0, truncate.x)(text, max).slice(0, -1);
		}
		const MAX_LINE_LENGTH = 110;
		const END_OF_WORD = / \S/;
		const wrapped = (text) => text.split("\n").map((line) => line.length > MAX_LINE_LENGTH && END_OF_WORD.test(line) ? line.replace(/(.{60,110}) (?=\S)/gu, "$1\n") : line).join("\n");
		var summary_head = __webpack_require__(53083);
		var planned_run = __webpack_require__(40550);
		;
		const MAX_INPUTS = 30;
		function plannedText({ planned, agent, estimatedCost }) {
			if (planned === null || agent === null) return "";
			const cost = estimatedCost === null ? "" : ` Estimated cost: about **${(0, report_text.rs)(estimatedCost)}**.`;
			const asked = `Roe would be asked for **${(0, report_escape.UZ)((0, planned_run.k7)(planned, agent))}**.${cost}\n\n`;
			const values = Object.entries(planned.example?.values ?? {}).slice(0, MAX_INPUTS);
			if (planned.example === null || values.length === 0) return asked;
			const lines = values.map(([key, value]) => `- ${(0, report_escape.Zt)(key)}: ${(0, report_escape.UZ)((0, planned_run.kQ)(value))}\n`);
			return `${asked}The agent\u2019s other inputs, as the first case ${(0, report_escape.NN)(planned.example.case)} sends them:\n\n${lines.join("")}\n`;
		}
		var summary_problems = __webpack_require__(5615);
		var compare_text = __webpack_require__(66792);
		;
		const MAX_FIELDS = 20;
		const MAX_TABLES = 5;
		const MAX_PAIRS = 10;
		const MAX_NAMES = 5;
		const MAX_TEXT_LENGTH = 100;
		function scorecardText(scorecard) {
			if (scorecard === null) return "";
			const { fields } = scorecard;
			const right = fields.reduce((sum, field) => sum + field.right, 0);
			const all = {
				right,
				wrong: 0,
				missing: fields.reduce((sum, field) => sum + (0, scorecard_scorecard.e6)(field), 0) - right
			};
			const title = `**${(0, scorecard_scorecard.fL)(all)}** of ${(0, pluralize.t)((0, scorecard_scorecard.e6)(all), "expected field")} are right\n\n`;
			const shown = fields.slice(0, MAX_FIELDS);
			const others = fields.length - shown.length;
			const more = others === 0 ? "" : `\n${(0, pluralize.t)(others, "more field")}, none of them worse; see results.json for all.\n`;
			const head = "| Field | Right | 95&nbsp;% interval | Wrong | Missing |\n| :-- | --: | --: | --: | --: |\n";
			const tables = fields.filter(isWorthATable).slice(0, MAX_TABLES);
			const folds = tables.map((field) => (0, summary_table.TM)(`${nameOf(field)}: expected and actual values`, crossTable(field)));
			return `${title}${head}${shown.map(scorecard_rowOf).join("")}${more}\n${folds.length === 0 ? "" : `${folds.join("\n")}\n`}`;
		}
		const nameOf = ({ pointer }) => (0, report_escape.UZ)((0, truncate.x)(pointer || "the output", MAX_TEXT_LENGTH));
		function scorecard_rowOf(field) {
			const { right, wrong, missing, low, high } = field;
			const share = `${(0, scorecard_scorecard.fL)(field)} (${right} of ${(0, scorecard_scorecard.e6)(field)})`.replaceAll(" ", "&nbsp;");
			const interval = `${Math.round(low * 100)}\u2013${Math.round(high * 100)}&nbsp;%`;
			return `| ${[
				nameOf(field),
				share,
				interval,
				numberOf(wrong),
				numberOf(missing)
			].join(" | ")} |\n`;
		}
		const numberOf = (count) => count === 0 ? "" : String(count);
		const isWorthATable = ({ table, right, ...field }) => table !== null && table.length > 0 && field.wrong + field.missing > 0;
		function crossTable({ table }) {
			const cells = table ?? [];
			const rows = [...new Set(cells.map(({ expected }) => expected))];
			const columns = [...new Set(cells.map(({ actual }) => actual))].sort(missingLast);
			const counts = new Map(cells.map((cell) => [JSON.stringify([cell.expected, cell.actual]), cell]));
			const lines = rows.map((expected) => {
				const numbers = columns.map((actual) => {
					const cell = counts.get(JSON.stringify([expected, actual]));
					return cell === undefined ? "" : cell.isRight ? String(cell.count) : `**${cell.count}**`;
				});
				return lineOf([valueText(expected), ...numbers]);
			});
			const head = lineOf(["Expected \u2193 Actual \u2192", ...columns.map(valueText)]);
			const wrong = cells.filter(({ isRight }) => !isRight).slice(0, MAX_PAIRS).map(casesOf);
			return `${head}${lineOf([":--", ...columns.map(() => "--:")])}${lines.join("")}\n${wrong.join("")}`;
		}
		const lineOf = (cells) => `| ${cells.join(" | ")} |\n`;
		const missingLast = (a, b) => a === null ? 1 : b === null ? -1 : (0, compare_text.n)(a, b);
		const valueText = (text) => text === null ? "missing" : (0, report_escape.UZ)((0, truncate.x)(text, MAX_TEXT_LENGTH));
		function casesOf({ expected, actual, cases, count }) {
			const names = cases.slice(0, MAX_NAMES).map((id) => (0, report_escape.NN)((0, truncate.x)(id, MAX_TEXT_LENGTH))).join(", ");
			const more = count > MAX_NAMES ? " and more" : "";
			return `- ${valueText(expected)} \u2192 ${valueText(actual)}: ${names}${more}\n`;
		}
		var summary_values = __webpack_require__(15149);
		;
		const MAX_BYTES = 128e3;
		const FRAME_BYTES = 4e3;
		const MAX_PROBLEM_BYTES = 5e4;
		const MAX_VALUE_BYTES = 3e4;
		const MAX_OPEN_ROWS = 10;
		const MAX_ROWS = 100;
		const MAX_VALUE_ROWS = 30;
		const MAX_PLAN_ROWS = 30;
		const MAX_DETAILS = 50;
		const MAX_OPEN_DETAILS = 5;
		async function renderSummary(report, options, records) {
			const source = options.artifactUrl === null ? "`results.json`" : `[the results artifact](${options.artifactUrl})`;
			const head = `${(0, summary_head.U)(report, options)}${scorecardText(report.scorecard)}`;
			const isPlan = report.verdict.conclusion === "skipped";
			const bytes = Math.max(0, MAX_BYTES - FRAME_BYTES - Buffer.byteLength(head));
			const tables = isPlan ? [planText(report, new byte_budget.G(bytes))] : tablesOf(report, options, bytes);
			const text = `${head}${tables.join("")}`;
			const left = new byte_budget.G(Math.max(0, MAX_BYTES - FRAME_BYTES - Buffer.byteLength(text)));
			return `${text}${await detailsText(report, left, records, source)}`;
		}
		function tablesOf(report, options, bytes) {
			const { reportUrl } = options;
			const limits = {
				open: MAX_OPEN_ROWS,
				max: MAX_ROWS,
				reportUrl
			};
			const problems = (0, summary_problems.u)(report, {
				...limits,
				jobs: true,
				budget: new byte_budget.G(Math.min(bytes, MAX_PROBLEM_BYTES))
			});
			const rows = (0, summary_values.t)(report);
			const budget = new byte_budget.G(Math.min(bytes - Buffer.byteLength(problems.text), MAX_VALUE_BYTES));
			const values = (0, summary_values.k)(rows, report, {
				budget,
				open: MAX_VALUE_ROWS,
				max: MAX_VALUE_ROWS,
				reportUrl
			});
			const unsuccessful = report.halt === null ? (0, view.d)(report).unsuccessful.length : problems.shown;
			return [
				problems.text,
				restText(unsuccessful - problems.shown, " that did not succeed", report, options),
				values.text === "" ? "" : `${values.text}\n`,
				restText(rows.length - values.shown, values.shown === 0 ? "" : " with their values", report, options)
			];
		}
		function restText(count, what, { unit }, { reportUrl, artifactUrl }) {
			if (count === 0) return "";
			const places = [...reportUrl === null ? [] : [`[the report](${reportUrl})`], artifactUrl === null ? "`results.csv`" : `\`results.csv\` of [the results artifact](${artifactUrl})`];
			return `${(0, pluralize.t)(count, `more ${unit}`)}${what}: in ${places.join(" and in ")}.\n\n`;
		}
		function planText(report, budget) {
			const { rows, planned } = report;
			const asked = plannedText(report);
			if (!budget.take(asked)) return "";
			const columns = planned === null ? [summary_table.Ac] : [
				summary_table.ZE,
				summary_table.SK,
				summary_table.Ar,
				summary_table.Ac
			];
			const table = (0, summary_table.qK)(rows, columns, report, {
				budget,
				open: MAX_PLAN_ROWS,
				max: MAX_PLAN_ROWS
			});
			const others = rows.length - table.shown;
			const more = others === 0 ? "" : `\n${(0, pluralize.t)(others, `more ${report.unit}`)} of the plan in \`results.csv\`.\n`;
			return table.text === "" ? asked : `${asked}${table.text}${more}\n`;
		}
		async function detailsText(report, budget, records, source) {
			const { unsuccessful, successful } = (0, view.d)(report);
			const rows = report.halt === null ? [...unsuccessful, ...successful].filter(mayHaveDetails) : [];
			const details = await fillDetails(rows, report, budget, records, source);
			if (details.length === 0) return "";
			const all = details.join("\n");
			const others = rows.length > details.length ? `${details.length} of ${rows.length}` : details.length;
			return details.length <= MAX_OPEN_DETAILS ? `${all}\n` : `${(0, summary_table.TM)(`Outputs and checks of ${others} ${report.unit}s`, all)}\n`;
		}
		async function fillDetails(rows, report, budget, records, source) {
			const details = [];
			for await (const record of records(rows.slice(0, 2 * MAX_DETAILS), () => MAX_INDENTED_LENGTH)) {
				const text = detailsOf(record, source, report.total === 1);
				if (text === null) continue;
				if (!budget.take(text) || details.push(text) === MAX_DETAILS) break;
			}
			return details;
		}
		var check = __webpack_require__(1283);
		var exact_json = __webpack_require__(36949);
		var json = __webpack_require__(90467);
		var json_pointer = __webpack_require__(62623);
		var values_value = __webpack_require__(35086);
		;
		const MIN_ALIKE = .9;
		const MAX_PROSE = .2;
		const MAX_DECIMALS = 4;
		class Field {
			pointer;
			path;
			#present = 0;
			#filled = 0;
			#long = 0;
			#numbers = 0;
			#dates = 0;
			#booleans = 0;
			#decimals = 0;
			constructor(pointer, path) {
				this.pointer = pointer;
				this.path = path;
			}
			note(value, isLong) {
				this.#present += 1;
				if (value === null) return;
				this.#filled += 1;
				if (isLong) this.#long += 1;
				else if (typeof value === "boolean" || value === "true" || value === "false") this.#booleans += 1;
				else if ((0, values_value.Po)(value) !== null) this.#numbers += 1;
				else if ((0, values_value.m7)(String(value)) !== null) this.#dates += 1;
				if (typeof value === "number") this.#decimals = Math.max(this.#decimals, decimalsOf(value));
			}
			isSharedBy(cases) {
				return this.#present > cases / 2 && this.#filled > 0 && this.#long <= this.#filled * MAX_PROSE;
			}
			isFilledIn(cases) {
				return this.#filled > cases / 2;
			}
			column(heading) {
				const decimals = this.#decimals <= MAX_DECIMALS ? this.#decimals : null;
				return {
					pointer: this.pointer,
					heading,
					kind: this.#kind(),
					decimals
				};
			}
			#kind() {
				const isMost = (count) => count > 0 && count >= this.#filled * MIN_ALIKE;
				if (isMost(this.#numbers)) return "number";
				if (isMost(this.#dates)) return "date";
				return isMost(this.#booleans) ? "boolean" : "text";
			}
		}
		function decimalsOf(value) {
			const text = String(value);
			return text.includes("e") ? Number.POSITIVE_INFINITY : text.split(".")[1]?.length ?? 0;
		}
		;
		const MAX_SHORT_LENGTH = 100;
		const MAX_LENGTH = 200;
		function scalarOf(value) {
			if (value === null || typeof value === "number" || typeof value === "boolean") return {
				value,
				isLong: false
			};
			if ((0, exact_json.Po)(value)) return {
				value: JSON.stringify(value),
				isLong: false
			};
			return typeof value === "string" ? textScalar(value) : null;
		}
		function textScalar(text) {
			const beginning = text.slice(0, 2 * MAX_LENGTH).trim();
			const shown = (0, truncate.x)(beginning.replace(/\s+/g, " "), MAX_LENGTH);
			const isLong = text.length > MAX_SHORT_LENGTH || /[\n\r]/.test(beginning);
			return {
				value: shown === "" ? null : shown === text ? text : copyOf(shown),
				isLong
			};
		}
		const copyOf = (text) => Buffer.from(text, "utf16le").toString("utf16le");
		function scalarFrom(value) {
			const scalar = scalarOf(value);
			if (scalar !== null) return scalar;
			const count = Array.isArray(value) ? (0, pluralize.t)(value.length, "item") : (0, pluralize.t)(Object.keys(value).length, "field");
			return {
				value: count,
				isLong: false
			};
		}
		;
		const MAX_SHOWN = 5;
		const value_collector_MAX_COLUMNS = 20;
		const value_collector_MAX_FIELDS = 200;
		const MAX_FIELDS_PER_CASE = 60;
		const MAX_HEADING_LENGTH = 60;
		const MAX_MEMBERS = 200;
		const MAX_DEPTH = 4;
		const MAX_VISITED = 1e3;
		class ValueCollector {
			#fields = new Map();
			#wanted;
			#cases = new Map();
			#rootName = "";
			constructor(wanted) {
				this.#wanted = wanted;
				for (const pointer of wanted) this.#fieldAt(pointer);
			}
			note({ case: id, outputs }) {
				if (outputs === null || outputs.length === 0 || this.#cases.has(id)) return;
				const root = rootOf(outputs);
				const cells = {
					fields: [],
					values: [],
					excerpt: scalarFrom(root).value
				};
				this.#cases.set(id, cells);
				this.#rootName ||= outputs[0]?.key ?? "";
				for (const pointer of this.#wanted) {
					const value = (0, json_pointer.sZ)(root, pointer);
					if (value !== undefined) this.#noteAt(pointer, scalarFrom(value), cells);
				}
				for (const [path, scalar] of scalarsIn(root)) this.#noteAt(path, scalar, cells);
			}
			#noteAt(path, { value, isLong }, cells) {
				const found = this.#fieldAt(path);
				if (found === null || cells.fields.includes(found.number)) return;
				found.field.note(value, isLong);
				cells.fields.push(found.number);
				cells.values.push(value);
			}
			#fieldAt(path) {
				const pointer = (0, json_pointer.po)(path);
				const known = this.#fields.get(pointer);
				if (known !== undefined) return known;
				if (this.#fields.size >= value_collector_MAX_FIELDS) return null;
				const found = {
					field: new Field(pointer, path),
					number: this.#fields.size
				};
				this.#fields.set(pointer, found);
				return found;
			}
			table() {
				const { chosen, shown } = this.#choose();
				if (chosen.length === 0) return this.#excerptsAlone();
				const places = new Map(chosen.map(({ number }, at) => [number, at]));
				const cells = new Map();
				const excerpts = new Map();
				for (const [id, { fields, values, excerpt }] of this.#cases) {
					const own = chosen.map(() => null);
					for (const [index, number] of fields.entries()) {
						const at = places.get(number);
						if (at !== undefined) own[at] = values[index] ?? null;
					}
					cells.set(id, own);
					const isEmpty = own.slice(0, shown).every((value) => value === null);
					if (isEmpty && excerpt !== null) excerpts.set(id, String(excerpt));
				}
				const columns = chosen.map(({ field }) => field.column(this.#headingOf(field.path)));
				return {
					columns,
					shown,
					cells,
					excerpts
				};
			}
			#excerptsAlone() {
				if (this.#cases.size === 0) return values_value.RM;
				const column = {
					pointer: "",
					heading: this.#headingOf([]),
					kind: "text",
					decimals: null
				};
				const cells = [...this.#cases].map(([id, { excerpt }]) => [id, [excerpt]]);
				return {
					columns: [column],
					shown: 1,
					cells: new Map(cells),
					excerpts: new Map()
				};
			}
			#headingOf(path) {
				return (0, truncate.x)(path.length === 0 ? this.#rootName : path.join("."), MAX_HEADING_LENGTH);
			}
			#choose() {
				const all = [...this.#fields.values()];
				const wanted = all.slice(0, this.#wanted.length);
				const cases = this.#cases.size;
				const rank = ({ field }) => field.path.length + (field.isFilledIn(cases) ? 0 : 1);
				const others = all.slice(this.#wanted.length).filter(({ field }) => field.isSharedBy(cases)).sort((a, b) => rank(a) - rank(b)).slice(0, Math.max(0, value_collector_MAX_COLUMNS - wanted.length));
				const shown = wanted.length > 0 ? wanted.length : Math.min(MAX_SHOWN, others.length);
				return {
					chosen: [...wanted, ...others],
					shown
				};
			}
		}
		function rootOf(outputs) {
			if (!outputs.some(({ value }) => LONG_NUMBER.test(value))) return (0, check.rP)(outputs);
			return (0, check.rP)(outputs.map((output) => output.json === null ? output : {
				...output,
				json: exact(output)
			}));
		}
		const LONG_NUMBER = /[:,[\s]-?\d{16}/;
		const exact = ({ value, json }) => typeof json === "object" ? (0, exact_json.Ab)(value) : json;
		function* scalarsIn(root) {
			let level = [[[], root]];
			let count = 0;
			for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth += 1) {
				const next = [];
				for (const [path, value] of level) {
					const scalar = scalarOf(value);
					if (scalar !== null) {
						yield [path, scalar];
						count += 1;
						if (count === MAX_FIELDS_PER_CASE) return;
					} else if ((0, json.Ce)(value)) {
						for (const name of Object.keys(value).slice(0, MAX_MEMBERS)) next.push([[...path, name], value[name]]);
					}
				}
				level = next.slice(0, MAX_VISITED);
			}
		}
		;
		const RESULTS_CSV = "results.csv";
		const RESULTS_ITEMS_CSV = "results-items.csv";
		const JUNIT_XML = "junit.xml";
		const REPORT_HTML = "report.html";
		const SUMMARY_MD = "summary.md";
		const MAX_FILES_BEFORE_DEADLINE = 1e3;
		async function loadDelivery({ artifactName }, runner) {
			const client = artifactName === null ? [] : [runner.loadArtifactClient()];
			await Promise.allSettled([
				junit(),
				resultsCsv(),
				htmlReport(),
				...client
			]);
		}
		const junit = () => Promise.all([__webpack_require__.e(3489), __webpack_require__.e(3356)]).then(__webpack_require__.bind(__webpack_require__, 73356));
		const resultsCsv = () => Promise.all([__webpack_require__.e(6789), __webpack_require__.e(8288)]).then(__webpack_require__.bind(__webpack_require__, 18288));
		const htmlReport = () => Promise.all([__webpack_require__.e(6051), __webpack_require__.e(8834)]).then(__webpack_require__.bind(__webpack_require__, 78834));
		async function deliver(given, results, options, runner) {
			const { directory } = results;
			const decided = scrubbed(given, runner.scrub);
			const wasWhole = results.trouble === null;
			const columns = new csv_columns.E();
			const values = new ValueCollector(options.columns);
			const noting = [columns, values];
			let unwritten = await writeResultsJson(decided, results, noting);
			if (unwritten !== null) runner.warning(`${unwritten}.`);
			const fault = unwritten ?? (wasWhole ? results.trouble : null);
			const judged = fault === null ? decided : {
				...decided,
				verdict: verdictWithout(decided.verdict, fault)
			};
			if (fault !== null && unwritten === null) unwritten = await writeResultsJson(judged, results, noting);
			const records = (rows, charactersOf) => results.records(rows, charactersOf);
			if (unwritten !== null) for await (const record of records(judged.rows)) for (const one of noting) one.note(record);
			const report = {
				...judged,
				values: values.table()
			};
			const places = {
				resultsDir: directory,
				resultsPath: unwritten === null ? (0, external_node_path_.join)(directory, results_json.Y) : "",
				summaryPath: (0, external_node_path_.join)(directory, SUMMARY_MD)
			};
			const annotateWith = async (reportUrl) => {
				if (options.annotations) await annotate(report, options, reportUrl, runner);
			};
			if (options.deadline) await annotateWith(null);
			if (options.deadline) await publish(report, records, {
				...places,
				...NOTHING_ELSEWHERE
			}, options, runner);
			await writeTables(report, records, columns, directory, runner);
			await writeFileOfRecord(JUNIT_XML, directory, runner, async () => (0, scrub.c_)((await junit()).renderJunit(report, records), runner.scrub));
			const pageFits = options.deadline === null || report.total <= MAX_FILES_BEFORE_DEADLINE;
			const pageWritten = pageFits && await writePage(report, records, directory, runner);
			const { artifactName: name } = options;
			const wanted = name !== null && hasNews(report);
			if (wanted && options.deadline === null) {
				await writeSummaryFile(report, records, NO_LINKS, {
					...options,
					directory
				}, runner);
			}
			const artifact = wanted ? await upload(name, directory, options, runner) : null;
			const pageWanted = wanted && options.htmlReport && report.total > 0 && pageWritten && artifact !== null && options.deadline === null;
			const page = pageWanted ? await uploadPage(name, directory, options, runner) : null;
			if (options.deadline === null) await annotateWith(page?.url ?? null);
			const commentUrl = options.deadline === null ? await comment(report, artifact, page, options, runner) : null;
			logPlaces({
				page,
				artifact
			}, runner);
			const delivered = {
				...places,
				artifact,
				page,
				commentUrl
			};
			if (!options.deadline || artifact) await publish(report, records, delivered, options, runner);
			const isSaved = unwritten === null && results.trouble === null && (!wanted || artifact !== null);
			return {
				verdict: report.verdict,
				saved: isSaved
			};
		}
		async function writeTables({ rows }, records, columns, directory, runner) {
			await writeFileOfRecord(RESULTS_CSV, directory, runner, async () => {
				const charactersOf = (row) => columns.has(row.case) ? 0 : Number.POSITIVE_INFINITY;
				return (await resultsCsv()).renderCsv(records(rows, charactersOf), columns);
			});
			if (!columns.hasItems) return;
			await writeFileOfRecord(RESULTS_ITEMS_CSV, directory, runner, async () => {
				const withItems = rows.filter((row) => columns.hasItemsOf(row.case));
				return (await Promise.all([__webpack_require__.e(6789), __webpack_require__.e(8566)]).then(__webpack_require__.bind(__webpack_require__, 88566))).renderItems(records(withItems), columns);
			});
		}
		const hasNews = ({ total, halt, shard }) => shard !== null || total > 0 && halt === null;
		async function writeResultsJson(report, results, noting) {
			const read = (row) => {
				const record = results.read(row);
				for (const one of noting) one.note(record);
				return record;
			};
			try {
				await (0, write_in_blocks.l)((0, external_node_path_.join)(results.directory, results_json.Y), (0, results_json.j)(report, read));
				return null;
			} catch (error) {
				return `${results_json.Y} could not be written to ${results.directory} (${(0, error_message.gJ)(error)})`;
			}
		}
		const verdictWithout = (verdict, unwritten) => verdict.conclusion === "success" || verdict.conclusion === "skipped" ? (0, src_verdict.mV)(unwritten) : verdict;
		async function annotate(report, rule, reportUrl, runner) {
			await (0, or_warn.w)(runner, "The annotations could not be written", async () => {
				const annotations = annotationsOf(report, rule, reportUrl);
				if (annotations.length === 0) return;
				runner.startGroup("Annotations");
				for (const annotation of annotations) runner.annotate(annotation);
				runner.endGroup();
			});
		}
		function logPlaces({ page, artifact }, runner) {
			if (page !== null) runner.info(`The report: ${page.url}`);
			if (artifact !== null) runner.info(`All results: ${artifact.url}`);
		}
		async function comment(report, artifact, page, options, runner) {
			const links = {
				artifactUrl: artifact?.url ?? null,
				reportUrl: page?.url ?? null
			};
			const what = "The comment on the pull request could not be written";
			return await (0, or_warn.w)(runner, what, () => options.postComment(report, links));
		}
		const NO_LINKS = {
			artifactUrl: null,
			reportUrl: null
		};
		const NOTHING_ELSEWHERE = {
			artifact: null,
			page: null,
			commentUrl: null
		};
		async function deliverVerdict(report, runner) {
			const nowhere = {
				resultsDir: "",
				resultsPath: "",
				summaryPath: "",
				...NOTHING_ELSEWHERE
			};
			const nothing = async function* () {};
			await publish(report, nothing, nowhere, {
				summary: true,
				resume: true
			}, runner);
		}
		function writePage(report, records, directory, runner) {
			return writeFileOfRecord(REPORT_HTML, directory, runner, async () => (await htmlReport()).renderHtml(report, records));
		}
		async function writeFileOfRecord(name, directory, runner, render) {
			const written = await (0, or_warn.w)(runner, `${name} could not be written`, async () => {
				await (0, write_in_blocks.l)((0, external_node_path_.join)(directory, name), await render());
				return true;
			});
			return written ?? false;
		}
		const scrubbed = ({ rows, values, ...head }, scrub) => ({
			...JSON.parse(scrub(JSON.stringify(head))),
			rows,
			values
		});
		async function publish(report, read, delivered, options, runner) {
			const { outputs, statusMapTooLarge } = stepOutputs(report, delivered);
			setOutputs(outputs, runner);
			if (statusMapTooLarge) {
				runner.warning("The output `status-map` is empty because it would exceed 256 KiB. results.json has every status.");
			}
			const { artifact, page, resultsDir } = delivered;
			const links = {
				artifactUrl: artifact?.url ?? null,
				reportUrl: page?.url ?? null
			};
			const markdown = await writeSummaryFile(report, read, links, {
				...options,
				directory: resultsDir
			}, runner);
			if (!options.summary || markdown === null) return;
			await (0, or_warn.w)(runner, SUMMARY_NOT_WRITTEN, () => runner.writeSummary(markdown));
		}
		const SUMMARY_NOT_WRITTEN = "The job summary could not be written";
		async function writeSummaryFile(report, records, links, { resume, directory }, runner) {
			const markdown = await (0, or_warn.w)(runner, SUMMARY_NOT_WRITTEN, async () => runner.scrub(await renderSummary(report, {
				...links,
				resume
			}, records)));
			if (markdown !== null && directory !== "") {
				await writeFileOfRecord(SUMMARY_MD, directory, runner, async () => [markdown]);
			}
			return markdown;
		}
		function setOutputs(outputs, runner) {
			const unset = [];
			let reason = "";
			for (const [name, value] of Object.entries(outputs)) {
				try {
					runner.setOutput(name, value);
				} catch (error) {
					unset.push(name);
					reason = (0, error_message.gJ)(error);
				}
			}
			if (unset.length > 0) runner.warning(`Outputs could not be set (${unset.join(", ")}): ${reason}`);
		}
		async function upload(name, directory, options, runner) {
			const { artifactRetentionDays: retentionDays } = options;
			runner.startGroup("Results artifact");
			const what = `The artifact ${name} could not be uploaded; the results are in ${directory}`;
			const uploaded = await (0, or_warn.w)(runner, what, async () => {
				const files = await (0, list_files.C)(directory);
				const uploading = runner.uploadArtifact({
					name,
					directory,
					files,
					retentionDays
				});
				if (options.deadline === null) return await uploading;
				return await (0, clock.Mu)(uploading, options.deadline).catch((error) => {
					throw options.deadline?.aborted ? new Error("the step is about to be killed") : error;
				});
			});
			runner.endGroup();
			if (uploaded !== null && uploaded.name !== name) {
				runner.info(`The artifact is named ${uploaded.name}, because this workflow run already has one named ${name}.`);
			}
			return uploaded;
		}
		async function uploadPage(artifactName, directory, options, runner) {
			const name = `${artifactName.replace(/-?results$/, "") || "roe"}-report.html`;
			const page = {
				name,
				path: (0, external_node_path_.join)(directory, REPORT_HTML),
				retentionDays: options.artifactRetentionDays
			};
			runner.startGroup("HTML report");
			const uploaded = await (0, or_warn.w)(runner, `The artifact ${name} could not be uploaded; the report is in ${directory}`, () => runner.uploadPage(page));
			runner.endGroup();
			return uploaded;
		}
	}),
	18456: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c: () => toReport,
			p: () => isOneFile
		});
		var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
		var _values_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35086);
		function toReport(rows, data, judgeBy) {
			const tally = {
				counts: (0, _outcome_js__WEBPACK_IMPORTED_MODULE_0__.XF)(rows),
				total: rows.length,
				unit: wordOf(rows)
			};
			const { scorecard = null } = data;
			return {
				shard: null,
				leftOut: null,
				estimatedCost: null,
				planned: null,
				artifactName: null,
				halt: null,
				legs: null,
				...data,
				scorecard,
				verdict: judgeBy({
					...tally,
					scorecard,
					mismatches: rows.filter(({ isMismatch }) => isMismatch).length
				}),
				...tally,
				cached: rows.filter((row) => row.cached).length,
				reused: rows.filter((row) => row.reused).length,
				cost: sumOfCosts(rows),
				openJobs: openJobsOf(rows),
				rows,
				values: _values_value_js__WEBPACK_IMPORTED_MODULE_1__.RM
			};
		}
		const isOneFile = ({ row, files, case: id }) => row === null && files.length === 1 && files[0]?.path === id;
		const wordOf = (rows) => rows.every(isOneFile) ? "file" : "case";
		const TERMINAL = new Set([
			"SUCCESS",
			"FAILURE",
			"CANCELLED",
			"CACHED"
		]);
		function openJobsOf(rows) {
			const open = rows.flatMap(({ jobId, status }) => jobId === null || status !== null && TERMINAL.has(status.name) ? [] : [jobId]);
			return [...new Set(open)];
		}
		function sumOfCosts(rows) {
			const costs = new Map();
			for (const { jobId, cost } of rows) if (jobId !== null && cost !== null) costs.set(jobId, cost);
			const millionths = [...costs.values()].reduce((sum, cost) => sum + Math.round(cost * 1e6), 0);
			return millionths / 1e6;
		}
	})
};
