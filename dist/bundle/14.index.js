export const id = 14;
export const ids = [14];
export const modules = {

/***/ 11014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/generated/page.js
// Made by scripts/page.ts from src/report/html/page.
const SCRIPT = `(function() {
	const rowsBlock = (number) => \`rows-\${number}\`;
	const detailsBlock = (number) => \`details-\${number}\`;
	function blockJson(value) {
		return JSON.stringify(value).replace(/[<>&\\u2028\\u2029]/g, (character) => \`\\\\u\${character.charCodeAt(0).toString(16).padStart(4, "0")}\`);
	}
	const readRun = () => JSON.parse(textOf("run") ?? "");
	function readRows({ rowsBlocks }) {
		return Array.from({ length: rowsBlocks }, (_, block) => JSON.parse(textOf(rowsBlock(block)) ?? "[]")).flat().map((row, number) => ({
			...row,
			number
		}));
	}
	function readDetails(number) {
		const text = textOf(detailsBlock(number));
		return text === null ? null : named(JSON.parse(text));
	}
	function named(details) {
		const [reasonCode, reason, jobId, submissionKey, status, files, tableRow, ...others] = details;
		const [inputTokens, outputTokens, checks, outputs, correctedOutputs] = others;
		return {
			reasonCode,
			reason,
			jobId,
			submissionKey,
			status,
			inputTokens,
			outputTokens,
			files,
			tableRow,
			checks,
			outputs,
			correctedOutputs
		};
	}
	const detailsText = (number) => textOf(detailsBlock(number)) ?? "";
	const loading = () => document.readyState === "loading";
	function whenLoaded(act) {
		document.addEventListener("DOMContentLoaded", act, { once: true });
	}
	const textOf = (id) => document.getElementById(id)?.textContent ?? null;
	function element(tag, attributes = {}, ...children) {
		return filled(document.createElement(tag), attributes, children);
	}
	function svg(tag, attributes = {}, ...children) {
		return filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
	}
	function filled(made, attributes, children) {
		for (const [name, value] of Object.entries(attributes)) if (value !== null && value !== false) made.setAttribute(name, value === true ? "" : String(value));
		made.append(...children.filter((child) => child !== null));
		return made;
	}
	function button(attributes, onClick, ...children) {
		const made = element("button", {
			type: "button",
			...attributes
		}, ...children);
		made.addEventListener("click", onClick);
		return made;
	}
	function sentence(text) {
		return text.split(/\`([^\`\\n]+)\`/).map((part, at) => at % 2 === 1 ? element("code", {}, part) : part);
	}
	function safeLink(address, ...children) {
		if (!URL.canParse(address) || new URL(address).protocol !== "https:") return element("span", {}, ...children);
		return element("a", {
			href: address,
			target: "_blank",
			rel: "noopener noreferrer"
		}, ...children);
	}
	function facts(className, entries) {
		const shown = entries.filter(([, value]) => value !== null && value !== "");
		return element("dl", { class: className }, ...shown.map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))));
	}
	function copyButton(what, text) {
		const label = document.createTextNode("Copy");
		const copy = async () => {
			try {
				await navigator.clipboard.writeText(text());
				label.data = "Copied";
			} catch {
				label.data = "Copying was not allowed";
			}
			setTimeout(() => {
				label.data = "Copy";
			}, 2e3);
		};
		return button({
			class: "small",
			"aria-label": \`Copy \${what}\`
		}, () => void copy(), label);
	}
	const OUTCOMES = [
		"succeeded",
		"not-submitted",
		"cancelled",
		"rejected",
		"timed-out",
		"failed",
		"lost"
	];
	const byWorstOutcome = (a, b) => OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome);
	const WORDS = {
		succeeded: "succeeded",
		"not-submitted": "not submitted",
		cancelled: "cancelled",
		rejected: "rejected",
		"timed-out": "timed out",
		failed: "failed",
		lost: "lost"
	};
	const outcomeWord = (outcome) => WORDS[outcome];
	const withFullStop = (text) => text === "" || /[.!?…]$/.test(text) ? text : \`\${text}.\`;
	function durationText(ms) {
		if (ms < 1e3) return \`\${Math.round(ms)} ms\`;
		if (ms < 59950) return \`\${(ms / 1e3).toFixed(1)} s\`;
		const seconds = Math.round(ms / 1e3);
		if (seconds < 3600) return \`\${Math.floor(seconds / 60)} m \${seconds % 60} s\`;
		const minutes = Math.round(seconds / 60);
		return \`\${Math.floor(minutes / 60)} h \${minutes % 60} m\`;
	}
	const SANDBOX_SENTENCE = "This run is against a sandbox: all its results are made up.";
	const costText = (cost) => String(Math.round(cost * 1e6) / 1e6);
	const capitalized = (text) => text.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase());
	const asSentence = (text) => withFullStop(capitalized(text));
	function changedParts(a, b) {
		const shorter = Math.min(a.length, b.length);
		let start = 0;
		while (start < shorter && a[start] === b[start]) start += 1;
		if (/[\\uD800-\\uDBFF]/.test(a[start - 1] ?? "")) start -= 1;
		let end = 0;
		while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
		if (/[\\uDC00-\\uDFFF]/.test(a[a.length - end] ?? "")) end -= 1;
		return {
			before: a.slice(0, start),
			a: a.slice(start, a.length - end),
			b: b.slice(start, b.length - end),
			after: a.slice(a.length - end)
		};
	}
	function differenceTable(differences) {
		const heads = [
			"Where",
			"Expected",
			"Actual"
		].map((name) => element("th", { scope: "col" }, name));
		const rows = differences.map(([place, expected, actual]) => {
			const parts = changedParts(expected, actual);
			return element("tr", {}, element("th", { scope: "row" }, place), element("td", {}, element("ins", {}, parts.before, element("mark", {}, parts.a), parts.after)), element("td", {}, element("del", {}, parts.before, element("mark", {}, parts.b), parts.after)));
		});
		const head = element("thead", {}, element("tr", {}, ...heads));
		return element("table", { class: "differences" }, head, element("tbody", {}, ...rows));
	}
	const pluralize = (count, noun) => \`\${count} \${noun}\${count === 1 ? "" : "s"}\`;
	var WrittenNumber = class {
		text;
		constructor(text) {
			this.text = text;
		}
	};
	const NO_OTHER = Symbol("no other");
	const MAX_CHILDREN_AT_ONCE = 100;
	const OPEN_DEPTH = 3;
	const OPEN_CHILDREN = 30;
	function parseJson(text) {
		const reviver = (_, value, context) => typeof value === "number" && context?.source !== void 0 ? new WrittenNumber(context.source) : value;
		return JSON.parse(text, reviver);
	}
	function jsonTree(value, other = NO_OTHER) {
		const root = isBranch(value) && Object.keys(value).length > 0 ? children(value, other, 0) : node(null, value, other, 0);
		return element("div", { class: "tree" }, root);
	}
	function node(key, value, other, depth) {
		const label = key === null ? null : element("span", { class: "key" }, key);
		if (!isBranch(value) || Object.keys(value).length === 0) {
			const mark = other === NO_OTHER || sameLeaf(value, other) ? null : "changed";
			return element("div", { class: "leaf" }, label, element("span", { class: mark }, leaf(value)));
		}
		const entries = Object.entries(value);
		const what = Array.isArray(value) ? pluralize(entries.length, "item") : pluralize(entries.length, "field");
		const summary = element("summary", {}, label, element("span", { class: "size" }, what));
		const branch = element("details", {}, summary);
		const fill = () => {
			if (branch.childElementCount === 1) branch.append(children(value, other, depth));
		};
		branch.addEventListener("toggle", fill);
		if (depth < OPEN_DEPTH && entries.length <= OPEN_CHILDREN) {
			fill();
			branch.open = true;
		}
		return branch;
	}
	function children(branch, other, depth) {
		const entries = Object.entries(branch);
		const list = element("div", { class: "children" });
		const add = (from) => {
			for (const [key, value] of entries.slice(from, from + MAX_CHILDREN_AT_ONCE)) {
				const otherValue = other === NO_OTHER ? NO_OTHER : isBranch(other) ? valueAt(other, key) : void 0;
				list.append(node(key, value, otherValue, depth + 1));
			}
			const next = from + MAX_CHILDREN_AT_ONCE;
			if (next >= entries.length) return;
			const more = button({ class: "small" }, () => add(next), \`\${entries.length - next} more\`);
			more.addEventListener("click", () => more.remove());
			list.append(more);
		};
		add(0);
		return list;
	}
	function leaf(value) {
		if (typeof value === "string") return element("span", { class: "string" }, value === "" ? "\\"\\"" : value);
		if (value instanceof WrittenNumber) return element("span", { class: "number" }, value.text);
		return element("span", { class: "literal" }, JSON.stringify(value));
	}
	const isBranch = (value) => typeof value === "object" && value !== null && !(value instanceof WrittenNumber);
	const valueAt = (branch, key) => Object.hasOwn(branch, key) ? branch[key] : void 0;
	const sameLeaf = (a, b) => a instanceof WrittenNumber && b instanceof WrittenNumber ? a.text === b.text : JSON.stringify(a) === JSON.stringify(b);
	function pairsOf(outputs, corrected) {
		const unpaired = Map.groupBy(corrected.toReversed(), ([key]) => key);
		const pairs = outputs.map((output) => [output, unpaired.get(output[0])?.pop() ?? null]);
		const taken = new Set(pairs.map(([, correction]) => correction));
		const rest = corrected.filter((correction) => !taken.has(correction));
		return [...pairs, ...rest.map((correction) => [null, correction])];
	}
	const numbers = new Intl.NumberFormat("en");
	const times = new Intl.DateTimeFormat("en-GB", {
		dateStyle: "medium",
		timeStyle: "medium"
	});
	const clocks = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });
	const count = (number) => numbers.format(number).replaceAll(",", " ");
	const timeText = (ms) => times.format(ms);
	const clockText = (ms) => clocks.format(ms);
	function bytesText(bytes) {
		const unit = bytes >= 1e6 ? "MB" : bytes >= 1e3 ? "KB" : "bytes";
		const divisor = {
			bytes: 1,
			KB: 1e3,
			MB: 1e6
		}[unit];
		return \`\${(bytes / divisor).toFixed(unit === "bytes" || bytes / divisor >= 10 ? 0 : 1)} \${unit}\`;
	}
	const MAX_TEXT_LENGTH = 2e4;
	function outputsView(outputs, corrected) {
		if (corrected === null) return element("div", {}, ...outputs.map((output) => outputCard(output, "output", null)));
		const pairs = pairsOf(outputs, corrected).map(([before, after]) => element("div", { class: "beside" }, before === null ? absent("The agent did not return this output.") : outputCard(before, "original", after), after === null ? absent("The correction does not include this output.") : outputCard(after, "corrected", before)));
		return element("div", {}, ...pairs);
	}
	const absent = (sentence) => element("p", { class: "quiet" }, sentence);
	function outputCard(output, what, other) {
		const [key, dataType, value, isJson, leftOut] = output;
		const body = element("div", {
			class: "value",
			tabindex: 0,
			role: "group",
			"aria-label": \`Value of \${key}\`
		});
		const asSent = () => body.replaceChildren(longText(value));
		const asTree = () => body.replaceChildren(other?.[3] ? jsonTree(parseJson(value), parseJson(other[2])) : jsonTree(parseJson(value)));
		const switcher = button({
			class: "small",
			"aria-pressed": "false"
		}, () => {
			const pressed = switcher.getAttribute("aria-pressed") !== "true";
			switcher.setAttribute("aria-pressed", String(pressed));
			if (pressed) asSent();
			else asTree();
		}, "As sent");
		if (isJson) asTree();
		else asSent();
		return element("div", {
			class: \`output \${what}\`,
			role: "group",
			"aria-label": \`\${what} \${key}\`
		}, element("header", {}, element("span", { class: "name" }, key), what === "output" ? null : element("span", { class: "tag" }, what), element("span", { class: "quiet" }, dataType), element("span", { class: "buttons" }, isJson ? switcher : null, copyButton(\`\${what} \${key}\`, () => value))), body, leftOut === 0 ? null : element("p", { class: "quiet" }, \`\${count(leftOut)} more characters are not in this report. See results.json for the whole output.\`));
	}
	function longText(text) {
		const shown = element("pre", {}, text.slice(0, MAX_TEXT_LENGTH));
		if (text.length <= MAX_TEXT_LENGTH) return shown;
		const all = button({ class: "small" }, () => {
			shown.textContent = text;
			all.remove();
		}, \`Show all \${count(text.length)} characters\`);
		return element("div", {}, shown, all);
	}
	function detailsView(row, details, run) {
		const { reason, checks, outputs, correctedOutputs: corrected } = details;
		const sections = [
			reason === "" || checks.some(([, passed]) => !passed) ? null : reasonView(row, reason),
			checks.length === 0 ? null : section("Checks", checksView(checks)),
			outputs === null && corrected === null ? null : section(corrected === null ? "Outputs" : "Outputs, and their corrections", outputsView(outputs ?? [], corrected)),
			isOneFile(row, details) || details.files.length === 0 ? null : section("Files", filesView(details.files, run)),
			details.tableRow === null ? null : section("Row", rowView(details.tableRow, run))
		].filter((made) => made !== null);
		const nothing = sections.length === 0 ? element("p", { class: "quiet" }, \`There are no outputs, checks or reasons for this \${run.unit}.\`) : null;
		return element("div", { class: "details" }, element("div", { class: "main" }, ...sections, nothing), element("aside", { "aria-label": \`Facts of \${row.case}\` }, factsView(row, details, run)));
	}
	const section = (title, content) => element("section", {}, element("h3", {}, title), content);
	const PAST = {
		succeeded: "succeeded",
		rejected: "was rejected",
		failed: "failed",
		cancelled: "was cancelled",
		"timed-out": "timed out",
		lost: "was lost",
		"not-submitted": "was not submitted"
	};
	function reasonView({ outcome }, reason) {
		return element("section", {
			class: "reason-box",
			"data-outcome": outcome
		}, element("h3", {}, \`Why it \${PAST[outcome]}\`), element("p", { class: "text" }, ...sentence(reason)));
	}
	function checksView(checks) {
		const differences = checks.map(([, , , difference]) => difference).filter((difference) => difference !== null);
		const list = checks.filter(([, , , difference]) => difference === null).map(([kind, passed, message]) => element("li", { class: passed ? "passed" : "refused" }, element("span", { class: "mark" }, passed ? "passed" : "not passed"), element("span", { class: "tag" }, kind), element("span", { class: "text" }, ...sentence(message))));
		return element("div", {}, differences.length === 0 ? null : differenceTable(differences), list.length === 0 ? null : element("ul", { class: "checks" }, ...list));
	}
	function factsView(row, details, run) {
		const { jobId, submissionKey, status, inputTokens, outputTokens } = details;
		const time = (ms) => ms === null ? null : timeText(ms);
		return facts("facts", [
			["Job", jobId === "" ? null : copyable("the job id", jobId)],
			["Status at Roe", status],
			["Origin", originText(row)],
			["Error code", details.reasonCode],
			["Submitted", time(row.submittedAtMs)],
			["Ended", time(row.finishedAtMs)],
			["Took", row.durationMs === null ? null : durationText(row.durationMs)],
			["Tokens", inputTokens === null && outputTokens === null ? null : \`\${amount(inputTokens)} in, \${amount(outputTokens)} out\`],
			["Cost", row.cost === null ? null : costText(row.cost)],
			...isOneFile(row, details) ? details.files.flatMap((file) => fileFacts(file, run)) : [],
			["Submission", submissionKey === "" ? null : copyable("the submission’s key", submissionKey, "short")]
		]);
	}
	const isOneFile = ({ case: id }, { files, tableRow }) => tableRow === null && files.length === 1 && files[0]?.[1] === id;
	function fileFacts([, path, contentType, bytes, sha256], run) {
		return [
			["File", fileLink(path, null, run)],
			["Size", bytesText(bytes)],
			["Type", contentType],
			["SHA-256", sha256 === "" ? null : copyable("the SHA-256", sha256, "short")]
		];
	}
	function filesView(files, run) {
		return partsTable("files", [
			"Input",
			"File",
			"Type and size",
			"SHA-256"
		], files.map(([input, path, contentType, bytes, sha256]) => element("tr", {}, element("th", { scope: "row" }, input), element("td", {}, fileLink(path, path, run)), element("td", {}, \`\${contentType}, \${bytesText(bytes)}\`), element("td", {}, element("code", {
			class: "short",
			title: sha256
		}, sha256)))));
	}
	function rowView([source, line, cells], run) {
		const rows = cells.map(([column, value]) => element("tr", {}, element("th", { scope: "row" }, column), element("td", { class: "text" }, value)));
		const place = element("p", { class: "quiet" }, fileLink(source, \`\${source}, line \${line}\`, run, \`#L\${line}\`));
		return element("div", {}, place, partsTable("cells", ["Column", "Value"], rows));
	}
	function partsTable(className, heads, rows) {
		const head = element("tr", {}, ...heads.map((name) => element("th", { scope: "col" }, name)));
		const table = element("table", {}, element("thead", {}, head), element("tbody", {}, ...rows));
		return element("div", {
			class: \`parts \${className}\`,
			tabindex: 0,
			role: "group",
			"aria-label": heads.join(", ")
		}, table);
	}
	const amount = (tokens) => tokens === null ? "unknown" : count(tokens);
	function originText({ cached, reused }) {
		if (cached) return "answered from Roe’s cache";
		return reused ? "reused from an earlier attempt" : null;
	}
	function copyable(what, text, className = null) {
		return element("span", { class: "copyable" }, element("code", {
			class: className,
			title: text
		}, text), copyButton(what, () => text));
	}
	function fileLink(path, text, { runUrl, sha }, anchor = "") {
		const repository = runUrl.split("/actions/runs/")[0] ?? "";
		if (repository === runUrl || sha === "") return text;
		const encoded = path.split("/").map(encodeSegment).join("/");
		return safeLink(\`\${repository}/blob/\${encodeURIComponent(sha)}/\${encoded}\${anchor}\`, text ?? "at this commit");
	}
	const encodeSegment = (segment) => encodeURIComponent(segment.toWellFormed());
	const SHAPES = {
		succeeded: "M3.5 8.5l3 3 6-7",
		rejected: "M5 2.5h6l2.5 2.5v6L11 13.5H5L2.5 11V5zM5.5 8h5",
		failed: "M4 4l8 8M12 4l-8 8",
		cancelled: "M8 2.5a5.5 5.5 0 1 0 .01 0M4.2 4.2l7.6 7.6",
		"timed-out": "M8 2.5a5.5 5.5 0 1 0 .01 0M8 5v3.2l2 1.5",
		lost: "M5.5 6a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.5M8 12.5v.01",
		"not-submitted": "M4 8h6M7.5 4.5L11 8l-3.5 3.5M13.2 4v8"
	};
	const CONCLUSIONS = {
		success: "succeeded",
		failure: "failed",
		cancelled: "cancelled",
		skipped: "not-submitted"
	};
	const outcomeIcon = (outcome) => icon(SHAPES[outcome]);
	const conclusionIcon = (conclusion) => icon(SHAPES[CONCLUSIONS[conclusion]]);
	const chevron = () => icon("M6 4l4 4-4 4");
	function icon(path) {
		return svg("svg", {
			class: "icon",
			viewBox: "0 0 16 16",
			"aria-hidden": "true"
		}, svg("path", { d: path }));
	}
	const COLUMNS = [
		"case",
		"outcome",
		"reason",
		"submittedAtMs",
		"durationMs",
		"cost"
	];
	function selectRows(rows, { query, outcomes, sort }, detailsText) {
		const words = query.split(/\\s+/).filter(Boolean).map(searchedWord);
		const matches = [];
		for (const row of rows) {
			if (outcomes.size > 0 && !outcomes.has(row.outcome)) continue;
			const text = \`\${row.case}\\n\${outcomeWord(row.outcome)}\\n\${row.reason}\`.toLowerCase();
			const hidden = words.filter(({ plain }) => !text.includes(plain));
			if (hidden.length > 0) {
				const details = detailsText(row.number);
				if (!hidden.every(({ pattern }) => pattern.test(details))) continue;
			}
			matches.push({
				row,
				inDetails: hidden.length > 0
			});
		}
		const compare = comparison(sort.column);
		const direction = sort.descending ? -1 : 1;
		return matches.sort((a, b) => emptiness(a.row, sort.column) - emptiness(b.row, sort.column) || direction * compare(a.row, b.row));
	}
	function searchedWord(word) {
		const inJson = blockJson(word).slice(1, -1);
		return {
			plain: word.toLowerCase(),
			pattern: new RegExp(inJson.replace(/[\\\\^$.*+?()[\\]{}|/-]/g, "\\\\$&"), "i")
		};
	}
	const collator = new Intl.Collator("en", { numeric: true });
	function comparison(column) {
		switch (column) {
			case "case":
			case "reason": return (a, b) => collator.compare(a[column], b[column]);
			case "outcome": return (a, b) => byWorstOutcome(b, a);
			default: return (a, b) => (a[column] ?? 0) - (b[column] ?? 0);
		}
	}
	const emptiness = (row, column) => isEmpty(row, column) ? 1 : 0;
	const isEmpty = (row, column) => row[column] === null || row[column] === "";
	const HEADS = {
		case: "Case",
		outcome: "Outcome",
		reason: "Reason",
		submittedAtMs: "Submitted",
		durationMs: "Took",
		cost: "Cost"
	};
	const BATCH_SIZE = 100;
	const headOf = (column, { unit }, onSort) => element("th", {
		scope: "col",
		role: "columnheader",
		class: column
	}, button({}, () => onSort(column), column === "case" && unit === "file" ? "File" : HEADS[column]));
	const missingDetails = () => element("p", { class: "quiet" }, "The rest of this report is missing. See results.json.");
	var FileTable = class {
		view;
		#run;
		#columns;
		#body = element("tbody", { role: "rowgroup" });
		#heads;
		#more = button({ class: "more" }, () => this.#draw());
		#open = /* @__PURE__ */ new Set();
		#matches = [];
		#drawn = 0;
		#nearEnd = new IntersectionObserver(([entry]) => entry?.isIntersecting && this.#draw(), { rootMargin: "600px" });
		constructor(run, rows, onSort) {
			this.#run = run;
			this.#columns = COLUMNS.filter((column) => rows.some((row) => !isEmpty(row, column)));
			this.#heads = new Map(this.#columns.map((column) => [column, headOf(column, run, onSort)]));
			const head = element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...this.#heads.values()));
			const className = this.#columns.includes("reason") ? "cases" : "cases without-reasons";
			const table = element("table", {
				class: className,
				role: "table",
				"aria-label": run.unit === "file" ? "Files" : "Cases"
			}, head, this.#body);
			this.view = element("div", {}, table, this.#more);
			this.#body.addEventListener("keydown", (event) => this.#onKey(event));
		}
		show(matches, { sort }) {
			this.#matches = matches;
			this.#drawn = 0;
			this.#body.replaceChildren();
			for (const [column, head] of this.#heads) if (column === sort.column) head.setAttribute("aria-sort", sort.descending ? "descending" : "ascending");
			else head.removeAttribute("aria-sort");
			this.#draw();
		}
		#draw() {
			const next = this.#matches.slice(this.#drawn, this.#drawn + BATCH_SIZE);
			this.#drawn += next.length;
			this.#body.append(...next.flatMap((match) => this.#rowsOf(match)));
			const rest = this.#matches.length - this.#drawn;
			this.#more.hidden = rest === 0;
			this.#more.textContent = \`Show more (\${count(rest)} left)\`;
			this.#nearEnd.unobserve(this.#more);
			if (rest > 0) this.#nearEnd.observe(this.#more);
		}
		#rowsOf(match) {
			const { row } = match;
			const opens = button({
				class: "toggle",
				"aria-expanded": "false",
				"aria-controls": \`opened-\${row.number}\`
			}, () => this.#toggle(line, opens, match), chevron(), element("span", { class: "case" }, row.case));
			const cell = (column, ...content) => this.#columns.includes(column) ? element("td", {
				role: "cell",
				class: column
			}, ...content) : null;
			const tag = (text) => element("span", { class: "tag" }, text);
			const cells = [
				element("th", {
					scope: "row",
					role: "rowheader",
					class: "case"
				}, opens, match.inDetails ? tag("found inside") : null),
				cell("outcome", pill(row.outcome), row.cached ? tag("cached") : null, row.reused ? tag("reused") : null),
				cell("reason", element("span", {}, ...sentence(row.reason))),
				cell("submittedAtMs", row.submittedAtMs === null ? null : clockText(row.submittedAtMs)),
				cell("durationMs", row.durationMs === null ? null : durationText(row.durationMs)),
				cell("cost", row.cost === null ? null : costText(row.cost))
			];
			const line = element("tr", {
				role: "row",
				class: "row",
				"data-outcome": row.outcome
			}, ...cells);
			line.addEventListener("click", ({ target }) => {
				if (!(target instanceof Element && target.closest("button, a") !== null) && document.getSelection()?.isCollapsed !== false) this.#toggle(line, opens, match);
			});
			if (!this.#open.has(row.number)) return [line];
			return [line, this.#opened(line, opens, match)];
		}
		#toggle(line, opens, match) {
			if (this.#open.delete(match.row.number)) {
				opens.setAttribute("aria-expanded", "false");
				line.classList.remove("open");
				line.nextElementSibling?.remove();
			} else {
				this.#open.add(match.row.number);
				line.after(this.#opened(line, opens, match));
			}
		}
		#opened(line, opens, { row }) {
			opens.setAttribute("aria-expanded", "true");
			line.classList.add("open");
			const cell = element("td", {
				role: "cell",
				colspan: this.#columns.length
			});
			const fill = () => {
				const details = readDetails(row.number);
				if (details !== null) cell.replaceChildren(detailsView(row, details, this.#run));
				else if (loading()) whenLoaded(fill);
				else cell.replaceChildren(missingDetails());
			};
			fill();
			const id = \`opened-\${row.number}\`;
			return element("tr", {
				role: "row",
				class: "opened",
				id,
				"data-outcome": row.outcome
			}, cell);
		}
		#onKey(event) {
			const step = {
				ArrowDown: 1,
				ArrowUp: -1
			}[event.key];
			if (step === void 0 || !(event.target instanceof HTMLElement) || !event.target.matches(".toggle")) return;
			const toggles = [...this.#body.querySelectorAll(".toggle")];
			toggles[toggles.indexOf(event.target) + step]?.focus();
			event.preventDefault();
		}
	};
	const pill = (outcome) => element("span", {
		class: "pill",
		"data-outcome": outcome
	}, outcomeIcon(outcome), outcomeWord(outcome));
	function headerView(run) {
		const agent = run.agent === null ? "Roe agent" : \`\${run.agent.name} \${run.agent.versionName}\`;
		return element("header", {
			class: "top",
			"data-conclusion": run.conclusion
		}, element("span", { class: "badge" }, conclusionIcon(run.conclusion)), element("div", { class: "title" }, element("p", { class: "agent" }, agent), element("h1", {}, ...sentence(capitalizeFirst(run.headline))), run.isSandbox ? element("p", { class: "text sandbox" }, SANDBOX_SENTENCE) : null, linesView(run.lines), origin(run)), facts("tiles", [
			[run.unit === "file" ? "Files" : "Cases", count(run.total)],
			["Took", durationText(run.finishedAtMs - run.startedAtMs)],
			["Cost, as Roe reports it", run.cost === 0 ? null : costText(run.cost)],
			["Tokens in", run.inputTokens === 0 ? null : count(run.inputTokens)],
			["Tokens out", run.outputTokens === 0 ? null : count(run.outputTokens)],
			["From the cache", run.cached === 0 ? null : count(run.cached)],
			["From earlier attempts", run.reused === 0 ? null : count(run.reused)],
			["Started", timeText(run.startedAtMs)]
		]));
	}
	function linesView(lines) {
		if (lines.length === 0) return null;
		const texts = lines.map((line) => sentence(asSentence(line)));
		if (texts.length === 1) return element("p", { class: "text rest" }, ...texts.flat());
		return element("ul", { class: "text rest" }, ...texts.map((text) => element("li", {}, ...text)));
	}
	const capitalizeFirst = (text) => \`\${text[0]?.toUpperCase() ?? ""}\${text.slice(1)}\`;
	function origin(run) {
		const attempt = run.runAttempt > 1 ? \`, attempt \${run.runAttempt}\` : "";
		const parts = [
			run.repository === "" ? null : element("span", {}, run.repository),
			run.runId === 0 ? null : safeLink(run.runUrl, \`workflow run \${run.runId}\${attempt}\`),
			run.job === "" ? null : element("span", {}, \`job \${run.job}\`),
			run.sha === "" ? null : element("span", {}, element("code", {}, run.sha.slice(0, 7)), run.ref === "" ? null : \` on \${run.ref}\`)
		];
		return element("p", { class: "origin" }, ...parts);
	}
	function outcomesView(rows, onChange) {
		const present = OUTCOMES.toReversed().map((outcome) => ({
			outcome,
			files: rows.filter((row) => row.outcome === outcome).length
		})).filter(({ files }) => files > 0);
		if (present.length < 2) return null;
		const chosen = /* @__PURE__ */ new Set();
		const changed = () => {
			for (const [outcome, chip] of chips) chip.setAttribute("aria-pressed", String(chosen.has(outcome)));
			onChange(chosen);
		};
		const toggle = (outcome) => {
			if (!chosen.delete(outcome)) chosen.add(outcome);
			changed();
		};
		const chips = new Map(present.map(({ outcome, files }) => [outcome, outcomeChip(outcome, files, () => toggle(outcome))]));
		const bar = element("div", {
			class: "shares",
			"aria-hidden": "true"
		});
		for (const { outcome, files } of present) {
			const share = element("span", { "data-outcome": outcome });
			share.style.flexGrow = String(files);
			bar.append(share);
		}
		return element("div", { class: "outcomes" }, bar, element("div", {
			class: "chips",
			role: "group",
			"aria-label": "Show only these outcomes"
		}, ...chips.values()));
	}
	function outcomeChip(outcome, files, onClick) {
		return button({
			class: "chip",
			"data-outcome": outcome,
			"aria-pressed": "false"
		}, onClick, outcomeIcon(outcome), element("span", {}, outcomeWord(outcome)), element("b", {}, count(files)));
	}
	function barsOf(rows, { startedAtMs, finishedAtMs }) {
		const length = Math.max(1, finishedAtMs - startedAtMs);
		const share = (ms) => Math.min(1, Math.max(0, (ms - startedAtMs) / length));
		return rows.flatMap((row) => {
			if (row.submittedAtMs === null) return [];
			const from = share(row.submittedAtMs);
			return [{
				row,
				from,
				to: Math.max(from, share(row.finishedAtMs ?? finishedAtMs))
			}];
		}).sort((a, b) => a.from - b.from);
	}
	function partsOf(bars, count) {
		const parts = Array.from({ length: count }, () => /* @__PURE__ */ new Map());
		for (const { row, from, to } of bars) {
			const last = Math.min(count - 1, Math.floor(to * count));
			for (let at = Math.min(count - 1, Math.floor(from * count)); at <= last; at += 1) {
				const overlap = Math.max(Math.min(to * count, at + 1) - Math.max(from * count, at), .02);
				const part = parts[at];
				part?.set(row.outcome, (part.get(row.outcome) ?? 0) + overlap);
			}
		}
		return parts;
	}
	const heightOf = (part) => [...part.values()].reduce((sum, jobs) => sum + jobs, 0);
	const STACKING = OUTCOMES.toReversed();
	const STEPS_MS = [
		100,
		200,
		500,
		1e3,
		2e3,
		5e3,
		1e4,
		15e3,
		3e4,
		6e4,
		12e4,
		3e5,
		6e5,
		9e5,
		18e5,
		36e5,
		72e5,
		144e5,
		432e5,
		864e5
	];
	function ticksOf(lengthMs) {
		const step = STEPS_MS.find((candidate) => lengthMs / candidate <= 6) ?? lengthMs;
		return Array.from({ length: Math.floor(lengthMs / step) + 1 }, (_, index) => index * step);
	}
	const MAX_BARS = 80;
	const MAX_NAMES = 20;
	const NAME_HEIGHT = 17;
	const BARS_HEIGHT = 240;
	const AREA_HEIGHT = 140;
	const AXIS_HEIGHT = 24;
	const PARTS = 160;
	function timelineView(rows, run) {
		const bars = barsOf(rows, run);
		if (bars.length === 0) return null;
		const named = bars.length <= MAX_NAMES;
		const parts = bars.length <= MAX_BARS ? [] : partsOf(bars, PARTS);
		const max = Math.max(...parts.map(heightOf));
		const barHeight = named ? NAME_HEIGHT : BARS_HEIGHT / bars.length;
		const height = parts.length === 0 ? bars.length * barHeight : AREA_HEIGHT;
		const length = durationText(run.finishedAtMs - run.startedAtMs);
		const drawing = svg("svg", {
			role: "img",
			"aria-label": \`\${pluralize(bars.length, "job")} over \${length}; the table below has the times of each\`,
			height: height + AXIS_HEIGHT,
			width: "100%"
		}, ...axis(Math.max(run.finishedAtMs - run.startedAtMs, 1), height), ...parts.length === 0 ? bars.map((bar, at) => drawBar(bar, at * barHeight, barHeight)) : parts.flatMap((part, at) => drawPart(part, at, max)));
		const names = named ? element("ol", {
			class: "names",
			"aria-hidden": "true"
		}, ...bars.map(nameOf)) : null;
		const title = parts.length === 0 ? "Jobs over time" : \`Jobs over time, up to \${count(Math.ceil(max))} open at once\`;
		return element("section", {
			class: "card timeline",
			"aria-label": "Jobs over time"
		}, element("h2", {}, title), element("div", { class: named ? "plot named" : "plot" }, names, element("div", { class: "drawing" }, drawing)));
	}
	const percent = (share) => \`\${(share * 100).toFixed(3)}%\`;
	function nameOf({ row }) {
		return element("li", { title: row.case }, row.case.replace(/^.*\\/(?=.)/s, ""));
	}
	function drawBar({ row, from, to }, top, height) {
		const took = row.durationMs === null ? outcomeWord(row.outcome) : \`\${outcomeWord(row.outcome)}, \${durationText(row.durationMs)}\`;
		return svg("rect", {
			class: "bar",
			"data-outcome": row.outcome,
			x: percent(from),
			y: top + height * .2,
			width: percent(Math.max(to - from, .002)),
			height: height * .6,
			rx: Math.min(3, height * .3)
		}, svg("title", {}, \`\${row.case}: \${took}\`));
	}
	function drawPart(part, at, max) {
		let bottom = AREA_HEIGHT;
		return STACKING.flatMap((outcome) => {
			const jobs = part.get(outcome) ?? 0;
			if (jobs === 0) return [];
			const height = Math.max(jobs / max * 132, 1);
			bottom -= height;
			return [svg("rect", {
				class: "bar part",
				"data-outcome": outcome,
				x: percent(at / PARTS),
				y: bottom,
				width: percent(1 / PARTS),
				height
			}, svg("title", {}, \`\${outcomeWord(outcome)}: \${jobs.toFixed(1)} open\`))];
		});
	}
	function axis(lengthMs, height) {
		const label = (ms, anchor) => svg("text", {
			x: percent(ms / lengthMs),
			y: height + 18,
			"text-anchor": anchor,
			class: ms < lengthMs && ms / lengthMs > .6 ? "late" : null
		}, tickText(ms));
		const ticks = ticksOf(lengthMs).filter((ms) => ms / lengthMs < .88);
		return [
			...[...ticks, lengthMs].map((ms) => {
				const x = percent(ms / lengthMs);
				return svg("line", {
					class: "tick",
					x1: x,
					x2: x,
					y1: 0,
					y2: height + 4
				});
			}),
			...ticks.map((ms) => label(ms, ms === 0 ? "start" : "middle")),
			label(lengthMs, "end")
		];
	}
	const tickText = (ms) => ms === 0 ? "0" : durationText(ms).replace(/(?<=\\d [mh]) 0 [sm]$|\\.0(?= s$)/, "");
	const run = readRun();
	const rows = readRows(run);
	let selection = {
		query: "",
		outcomes: /* @__PURE__ */ new Set(),
		sort: {
			column: "outcome",
			descending: true
		}
	};
	const status = element("p", {
		class: "matches",
		role: "status"
	});
	const table = new FileTable(run, rows, sortBy);
	function select(change) {
		selection = {
			...selection,
			...change
		};
		const matches = selectRows(rows, selection, detailsText);
		table.show(matches, selection);
		const all = \`\${count(rows.length)} \${rows.length === 1 ? run.unit : \`\${run.unit}s\`}\`;
		const whole = rows.length === 1 ? all : \`All \${all}\`;
		status.textContent = matches.length === rows.length ? whole : \`\${count(matches.length)} of \${all}\`;
	}
	function sortBy(column) {
		const { sort } = selection;
		select({ sort: {
			column,
			descending: sort.column === column ? !sort.descending : column === "outcome"
		} });
	}
	function searchField() {
		const field = element("input", {
			type: "search",
			id: "search",
			placeholder: "Search names, reasons, outputs, job ids",
			autocomplete: "off",
			spellcheck: "false"
		});
		let frame = 0;
		field.addEventListener("input", () => {
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(() => select({ query: field.value }));
		});
		document.addEventListener("keydown", (event) => {
			const typing = event.target instanceof HTMLInputElement;
			if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
			event.preventDefault();
			field.focus();
		});
		return element("div", { class: "search" }, element("label", { for: "search" }, "Search"), field, element("kbd", { "aria-hidden": "true" }, "/"));
	}
	function draw() {
		document.title = \`Roe agent: \${run.headline}\`;
		const cases = element("section", {
			class: "card",
			"aria-labelledby": "cases"
		}, element("div", { class: "toolbar" }, element("h2", { id: "cases" }, run.unit === "file" ? "Files" : "Cases"), status, searchField()), outcomesView(rows, (outcomes) => select({ outcomes })), table.view);
		const timeline = timelineView(rows, run);
		document.body.append(headerView(run), element("main", {}, ...timeline === null ? [] : [timeline], ...rows.length === 0 ? [] : [cases]));
		select({});
		if (loading()) whenLoaded(() => selection.query !== "" && select({}));
	}
	draw();

})();`;
const STYLE = `:root {
  color-scheme: light dark;
  --canvas: light-dark(#f6f7f9, #0e1116);
  --card: light-dark(#ffffff, #161b22);
  --inset: light-dark(#f6f8fa, #10151c);
  --line: light-dark(#dfe3e8, #2b323c);
  --text: light-dark(#1c2128, #e6ebf1);
  --quiet: light-dark(#59636e, #98a4b1);
  --accent: light-dark(#4f46e5, #a5a0ff);
  --mark: light-dark(#fff3c4, #4b3d0c);
  --succeeded: light-dark(#187232, #4ac26b);
  --not-submitted: light-dark(#4f5b67, #a3b0bd);
  --cancelled: light-dark(#6a5a4e, #c3ab98);
  --rejected: light-dark(#7440cc, #bf94ff);
  --timed-out: light-dark(#a04300, #f0883e);
  --failed: light-dark(#c11f2d, #ff7b72);
  --lost: light-dark(#7a5600, #e3b341);
  font:
    14px / 1.5 system-ui,
    -apple-system,
    "Segoe UI",
    Roboto,
    "Helvetica Neue",
    Arial,
    sans-serif;
}
[data-outcome="succeeded"],
[data-conclusion="success"] {
  --tone: var(--succeeded);
}
[data-outcome="not-submitted"],
[data-conclusion="skipped"] {
  --tone: var(--not-submitted);
}
[data-outcome="cancelled"],
[data-conclusion="cancelled"] {
  --tone: var(--cancelled);
}
[data-outcome="rejected"] {
  --tone: var(--rejected);
}
[data-outcome="timed-out"] {
  --tone: var(--timed-out);
}
[data-outcome="failed"],
[data-conclusion="failure"] {
  --tone: var(--failed);
}
[data-outcome="lost"] {
  --tone: var(--lost);
}

* {
  box-sizing: border-box;
}
body {
  margin: 0;
  padding: 28px clamp(12px, 3vw, 40px) 60px;
  background: var(--canvas);
  color: var(--text);
}
body > * {
  max-width: 1360px;
  margin-inline: auto;
}
h1,
h2,
h3,
p,
dl,
dd,
ol,
ul,
pre {
  margin: 0;
  padding: 0;
}
ol,
ul {
  list-style: none;
}
a {
  color: var(--accent);
}
code,
pre,
.tree {
  font:
    12px / 1.55 ui-monospace,
    SFMono-Regular,
    "SF Mono",
    Menlo,
    Consolas,
    "Liberation Mono",
    monospace;
}
button,
input {
  font: inherit;
  color: inherit;
}
button {
  cursor: pointer;
}
:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
  border-radius: 4px;
}
[hidden] {
  display: none !important;
}
.icon {
  width: 16px;
  height: 16px;
  flex: none;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.8;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.quiet {
  color: var(--quiet);
}
.card {
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 12px;
  margin-top: 16px;
}
h2 {
  font-size: 15px;
  font-weight: 600;
}
h3 {
  font-size: 12px;
  font-weight: 600;
  color: var(--quiet);
  margin-bottom: 8px;
}
.tag {
  font-size: 11px;
  line-height: 18px;
  padding: 0 7px;
  border: 1px solid var(--line);
  border-radius: 9px;
  color: var(--quiet);
  white-space: nowrap;
}
button.small {
  font-size: 11px;
  line-height: 20px;
  padding: 0 8px;
  border: 1px solid var(--line);
  border-radius: 6px;
  background: var(--card);
  color: var(--quiet);
}
button.small:hover,
button.small[aria-pressed="true"] {
  color: var(--text);
  border-color: var(--quiet);
}

/* the verdict */
.top {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 6px 18px;
  align-items: center;
  background: var(--card);
  border: 1px solid var(--line);
  border-top: 4px solid var(--tone);
  border-radius: 12px;
  padding: 22px 24px 18px;
}
.badge {
  display: grid;
  place-items: center;
  width: 52px;
  height: 52px;
  border-radius: 50%;
  color: var(--card);
  background: var(--tone);
}
.badge .icon {
  width: 28px;
  height: 28px;
}
.agent {
  color: var(--quiet);
  font-weight: 600;
  overflow-wrap: anywhere;
}
h1 {
  font-size: clamp(19px, 2.2vw, 25px);
  line-height: 1.25;
  font-weight: 650;
  letter-spacing: -0.01em;
  overflow-wrap: anywhere;
  white-space: pre-line;
}
h1 code,
.text code,
.reason code {
  font-size: 0.88em;
  padding: 1px 4px;
  border-radius: 4px;
  background: color-mix(in srgb, var(--quiet) 14%, transparent);
}
.rest {
  margin-top: 6px;
  max-width: 90ch;
}
ul.rest {
  padding-left: 20px;
  list-style: disc;
}
.sandbox {
  font-weight: 600;
}

.origin {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 14px;
  margin-top: 4px;
  color: var(--quiet);
  overflow-wrap: anywhere;
}
.tiles {
  grid-column: 1 / -1;
  display: flex;
  flex-wrap: wrap;
  gap: 10px 36px;
  margin-top: 14px;
  padding-top: 16px;
  border-top: 1px solid var(--line);
}
.tiles dt {
  font-size: 12px;
  color: var(--quiet);
}
.tiles dd {
  font-size: 17px;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}

/* the jobs over time */
.timeline {
  padding: 16px 20px 10px;
}
.timeline h2 {
  margin-bottom: 12px;
}
.plot.named {
  display: grid;
  grid-template-columns: minmax(90px, 220px) 1fr;
  gap: 14px;
}
.names li {
  height: 17px;
  line-height: 17px;
  font-size: 12px;
  color: var(--quiet);
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  text-align: right;
}
.drawing {
  min-width: 0;
}
.drawing svg {
  display: block;
  overflow: visible;
}
.bar {
  fill: var(--tone);
}
.bar:hover {
  opacity: 0.75;
}
.part {
  shape-rendering: crispEdges;
}
.tick {
  stroke: var(--line);
}
.drawing text {
  fill: var(--quiet);
  font-size: 11px;
  font-variant-numeric: tabular-nums;
}

/* search and outcomes */
.toolbar {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px 14px;
  padding: 14px 20px;
}
.matches {
  color: var(--quiet);
  font-variant-numeric: tabular-nums;
  margin-right: auto;
}
.search {
  position: relative;
  flex: 0 1 400px;
  min-width: min(260px, 100%);
}
.search label {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
}
.search input {
  width: 100%;
  padding: 6px 34px 6px 12px;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--inset);
}
.search input:not(:placeholder-shown) {
  padding-right: 10px;
}
.search input::placeholder {
  color: var(--quiet);
  opacity: 1;
}
.search kbd {
  position: absolute;
  right: 8px;
  top: 6px;
  font-size: 11px;
  line-height: 20px;
  padding: 0 7px;
  border: 1px solid var(--line);
  border-radius: 5px;
  color: var(--quiet);
  background: var(--card);
}
.search input:not(:placeholder-shown) + kbd {
  display: none;
}
.outcomes {
  padding: 0 20px 16px;
}
.shares {
  display: flex;
  gap: 2px;
  height: 8px;
  border-radius: 4px;
  overflow: hidden;
}
.shares span {
  flex: 1 1 0;
  min-width: 3px;
  background: var(--tone);
}
.chips {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin-top: 12px;
}
.chip {
  display: inline-flex;
  align-items: center;
  gap: 7px;
  padding: 3px 12px 3px 9px;
  border: 1px solid var(--line);
  border-radius: 16px;
  background: var(--card);
}
.chip .icon {
  color: var(--tone);
}
.chip b {
  font-variant-numeric: tabular-nums;
  font-weight: 600;
}
.chip:hover {
  border-color: var(--tone);
}
.chip[aria-pressed="true"] {
  border-color: var(--tone);
  background: color-mix(in srgb, var(--tone) 14%, var(--card));
  box-shadow: inset 0 0 0 1px var(--tone);
}

/* the cases */
table {
  border-collapse: collapse;
  width: 100%;
}
.cases {
  table-layout: fixed;
}
.cases > thead th {
  position: sticky;
  top: 0;
  z-index: 1;
  background: var(--inset);
  border-block: 1px solid var(--line);
  padding: 0;
  text-align: left;
}
.cases > thead button {
  width: 100%;
  padding: 7px 12px;
  border: 0;
  background: none;
  font-size: 12px;
  font-weight: 600;
  color: var(--quiet);
  text-align: inherit;
  white-space: nowrap;
}
.cases > thead button:hover {
  color: var(--text);
}
.cases > thead button:focus-visible {
  outline-offset: -2px;
}
.cases [aria-sort] button {
  color: var(--text);
}
[aria-sort="ascending"] button::after {
  content: " ↑";
}
[aria-sort="descending"] button::after {
  content: " ↓";
}
.cases :is(th, td).case {
  width: 34%;
  padding-left: 8px;
}
.cases :is(th, td).outcome {
  width: 168px;
}
.cases :is(th, td):is(.submittedAtMs, .durationMs, .cost) {
  width: 96px;
  text-align: right;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}
.cases :is(th, td).cost {
  width: 92px;
  padding-right: 20px;
}
.cases > thead th.cost button {
  padding-right: 0;
}
.cases.without-reasons :is(th, td).case {
  width: auto;
}
.row {
  cursor: pointer;
}
.row > * {
  padding: 8px 12px;
  border-top: 1px solid var(--line);
  vertical-align: top;
  font-weight: 400;
  text-align: left;
}
.cases > tbody > tr:first-child > * {
  border-top: 0;
}
.row:hover > * {
  background: var(--inset);
}
.row.open > * {
  background: var(--inset);
}
.row.open > .case {
  box-shadow: inset 3px 0 var(--tone);
}
.toggle {
  display: inline-flex;
  align-items: flex-start;
  gap: 6px;
  padding: 0;
  border: 0;
  background: none;
  text-align: left;
}
.toggle .icon {
  margin-top: 2.5px;
  color: var(--quiet);
  transition: rotate 0.12s;
}
.toggle[aria-expanded="true"] .icon {
  rotate: 90deg;
}
.toggle .case {
  overflow-wrap: anywhere;
}
.case .tag {
  margin-left: 22px;
}
.pill {
  display: inline-flex;
  align-items: center;
  gap: 5px;
  padding: 0 9px 0 6px;
  border-radius: 11px;
  line-height: 22px;
  font-size: 12px;
  font-weight: 600;
  white-space: nowrap;
  color: var(--tone);
  background: color-mix(in srgb, var(--tone) 11%, var(--card));
}
.pill .icon {
  width: 14px;
  height: 14px;
}
.pill + .tag {
  margin-left: 6px;
}
.reason span {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow: hidden;
  overflow-wrap: anywhere;
  color: var(--quiet);
}
.row.open .reason span {
  color: var(--text);
}
.more {
  display: block;
  width: 100%;
  padding: 12px;
  border: 0;
  border-top: 1px solid var(--line);
  background: none;
  color: var(--accent);
}

/* an opened row */
.opened > td {
  padding: 0;
  background: var(--inset);
  box-shadow: inset 3px 0 var(--tone);
}
.opened > td > .quiet {
  padding: 14px 30px;
}
.details {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 424px;
  gap: 28px;
  padding: 6px 20px 22px 30px;
}
.details .main > section + section {
  margin-top: 18px;
}
.reason-box {
  border: 1px solid color-mix(in srgb, var(--tone) 35%, var(--line));
  border-left: 3px solid var(--tone);
  border-radius: 8px;
  padding: 10px 14px;
  background: var(--card);
}
.reason-box h3 {
  color: var(--tone);
  margin-bottom: 2px;
}
.text {
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.facts > div {
  display: grid;
  grid-template-columns: 92px minmax(0, 1fr);
  gap: 10px;
  padding: 3px 0;
  font-size: 13px;
}
.facts dt {
  color: var(--quiet);
}
.facts dd {
  overflow-wrap: anywhere;
}
.copyable {
  display: inline-flex;
  gap: 6px;
  align-items: baseline;
  max-width: 100%;
}
.copyable code {
  overflow-wrap: anywhere;
}
.copyable .short {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.copyable button {
  flex: none;
}
:is(.differences, .parts table) {
  table-layout: fixed;
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 8px;
  border-collapse: separate;
  border-spacing: 0;
  overflow: hidden;
}
:is(.differences, .parts) :is(th, td) {
  padding: 6px 12px;
  text-align: left;
  vertical-align: top;
  overflow-wrap: anywhere;
  border-top: 1px solid var(--line);
}
:is(.differences, .parts) thead th {
  font-size: 12px;
  color: var(--quiet);
  border: 0;
  background: var(--inset);
}
.parts {
  max-height: 420px;
  overflow: auto;
  border-radius: 8px;
}
.parts table {
  font-size: 13px;
}
.parts tbody th {
  font-weight: 600;
}
.parts .short {
  display: block;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.parts.files th:first-child {
  width: 17%;
}
.parts.files th:nth-child(3) {
  width: 25%;
}
.parts.files th:nth-child(4) {
  width: 100px;
}
.parts.cells th:first-child {
  width: 24%;
}
.details .quiet + .parts {
  margin-top: 6px;
}
.differences tbody th,
.differences td {
  font:
    12px / 1.55 ui-monospace,
    SFMono-Regular,
    Menlo,
    Consolas,
    "Liberation Mono",
    monospace;
}
.differences :is(ins, del) {
  text-decoration: none;
  white-space: pre-wrap;
}
.differences mark {
  color: inherit;
  border-radius: 3px;
  padding: 0 1px;
}
.differences ins mark {
  background: color-mix(in srgb, var(--succeeded) 22%, var(--card));
}
.differences del mark {
  background: color-mix(in srgb, var(--failed) 22%, var(--card));
}
.differences + .checks {
  margin-top: 10px;
}
.checks li {
  display: flex;
  gap: 8px;
  align-items: baseline;
  padding: 3px 0;
}
.checks .mark {
  flex: none;
  font-size: 12px;
  font-weight: 600;
}
.passed .mark {
  color: var(--succeeded);
}
.refused .mark {
  color: var(--failed);
}
.output {
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 8px;
  overflow: hidden;
  min-width: 0;
}
.output + .output,
.beside + .beside {
  margin-top: 12px;
}
.output header {
  display: flex;
  flex-wrap: wrap;
  gap: 4px 10px;
  align-items: center;
  padding: 6px 8px 6px 14px;
  border-bottom: 1px solid var(--line);
}
.output .name {
  font-weight: 600;
  overflow-wrap: anywhere;
}
.output header .quiet {
  font-size: 12px;
  overflow-wrap: anywhere;
}
.output .buttons {
  display: flex;
  gap: 6px;
  margin-left: auto;
}
.output.corrected {
  border-color: color-mix(in srgb, var(--succeeded) 45%, var(--line));
}
.output > p {
  padding: 6px 14px 10px;
}
.value {
  max-height: 560px;
  overflow: auto;
  padding: 10px 14px;
}
.value pre {
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.value div > button {
  margin-top: 8px;
}
.beside {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 12px;
  align-items: start;
}
.beside > .output + .output {
  margin-top: 0;
}
.tree summary {
  cursor: pointer;
  list-style: none;
}
.tree summary::before {
  content: "▸";
  display: inline-block;
  width: 14px;
  color: var(--quiet);
}
.tree details[open] > summary::before {
  content: "▾";
}
.tree summary::-webkit-details-marker {
  display: none;
}
.tree .leaf {
  display: flex;
  padding-left: 14px;
}
.tree .key {
  flex: none;
  max-width: 60%;
  color: var(--quiet);
  overflow-wrap: anywhere;
}
.tree .key::after {
  content: ": ";
  white-space: pre;
}
.tree .size {
  color: var(--quiet);
  font-size: 11px;
}
.tree details[open] > summary > .size {
  opacity: 0;
}
.tree .children {
  padding-left: 14px;
  margin-left: 4px;
  border-left: 1px solid var(--line);
}
.tree > .children {
  padding: 0;
  margin: 0;
  border: 0;
}
.tree .string {
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.tree .number {
  color: light-dark(#0550ae, #79c0ff);
}
.tree .literal {
  color: var(--rejected);
}
.tree .changed {
  background: var(--mark);
  border-radius: 3px;
  box-shadow: 0 0 0 2px var(--mark);
}

@media (max-width: 1100px) {
  .details {
    grid-template-columns: minmax(0, 1fr);
    padding-left: 20px;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(280px, 1fr));
    column-gap: 24px;
  }
  .cases :is(th, td).case {
    width: 30%;
  }
  .cases :is(th, td).outcome {
    width: 142px;
  }
  .cases :is(th, td):is(.submittedAtMs, .durationMs, .cost) {
    width: 78px;
    padding-inline: 6px;
  }
  .cases :is(th, td).cost {
    width: 88px;
    padding-right: 16px;
  }
  .cases > thead th:is(.submittedAtMs, .durationMs, .cost) button {
    padding-inline: 0;
  }
}
@media (max-width: 720px) {
  body {
    padding: 10px 10px 40px;
  }
  .top {
    padding: 16px;
  }
  .badge {
    width: 38px;
    height: 38px;
    align-self: start;
  }
  .badge .icon {
    width: 20px;
    height: 20px;
  }
  .tiles {
    gap: 10px 26px;
  }
  .drawing .late {
    display: none;
  }
  .plot.named {
    grid-template-columns: 96px 1fr;
    gap: 8px;
  }
  .timeline,
  .toolbar {
    padding-inline: 14px;
  }
  .outcomes {
    padding-inline: 14px;
  }
  .cases,
  .cases > tbody,
  .cases > thead,
  .opened,
  .opened > td {
    display: block;
  }
  .cases > thead {
    position: sticky;
    top: 0;
    z-index: 1;
  }
  .cases > thead tr {
    display: flex;
    overflow-x: auto;
    background: var(--inset);
    border-block: 1px solid var(--line);
  }
  .cases > thead th {
    position: static;
    flex: none;
    width: auto !important;
    border: 0;
  }
  .cases > thead th button {
    padding-inline: 7px !important;
  }
  .row {
    display: grid;
    grid-template-columns: auto auto 1fr;
    gap: 4px 10px;
    align-items: center;
    padding: 10px 12px 10px 8px;
    border-top: 1px solid var(--line);
  }
  .row > * {
    padding: 0;
    border: 0;
    width: auto !important;
  }
  .row > .case,
  .row > .reason {
    grid-column: 1 / -1;
  }
  .cases .row > .case {
    padding-left: 0;
  }
  .row > .outcome {
    margin-left: 22px;
  }
  .cases .row > :is(.durationMs, .cost) {
    order: 1;
    padding: 0;
    text-align: left;
    color: var(--quiet);
  }
  .row > .cost:not(:empty)::before {
    content: "cost ";
  }
  .row > .reason {
    order: 2;
    padding-left: 22px;
  }
  .row > .reason:empty,
  .row > .reason:has(span:empty),
  .row > .submittedAtMs {
    display: none;
  }
  .row:hover,
  .row.open {
    background: var(--inset);
  }
  .row.open,
  .opened > td {
    box-shadow: inset 3px 0 var(--tone);
  }
  .row.open > .case {
    box-shadow: none;
  }
  .details {
    padding: 4px 12px 18px 16px;
  }
  .beside {
    grid-template-columns: minmax(0, 1fr);
  }
  :is(.differences, .parts) thead {
    display: none;
  }
  :is(.differences, .parts) :is(tr, th, td) {
    display: block;
    width: auto !important;
  }
  :is(.differences, .parts) tr + tr {
    border-top: 1px solid var(--line);
  }
  :is(.differences, .parts) :is(th, td) {
    border: 0;
    padding-block: 3px;
  }
  .differences :is(ins, del)::before {
    content: "expected ";
    color: var(--quiet);
  }
  .differences del::before {
    content: "actual ";
  }
}
@media (prefers-reduced-motion: reduce) {
  * {
    transition: none !important;
  }
}
@media print {
  :root {
    color-scheme: light;
  }
  .row > .case {
    padding-left: 20px !important;
  }
  body {
    padding: 0;
    background: none;
  }
  .badge,
  .shares span,
  .pill,
  mark {
    print-color-adjust: exact;
  }
  :is(.value, .parts) {
    max-height: none;
    overflow: visible;
  }
  .reason span {
    display: block;
  }
  :is(.copyable, .parts) .short {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .row,
  .timeline {
    break-inside: avoid;
  }
  .search,
  .chips,
  .copyable button,
  .toggle .icon,
  .buttons {
    display: none !important;
  }
}
`;

// EXTERNAL MODULE: ./build/src/checks/difference.js
var checks_difference = __webpack_require__(50532);
// EXTERNAL MODULE: ./build/src/lib/truncate.js
var truncate = __webpack_require__(43799);
// EXTERNAL MODULE: ./build/src/roe/roe.js
var roe = __webpack_require__(2978);
// EXTERNAL MODULE: ./build/src/verdict.js
var src_verdict = __webpack_require__(62848);
// EXTERNAL MODULE: ./build/src/report/text.js
var report_text = __webpack_require__(74913);
;// CONCATENATED MODULE: ./build/src/report/html/page-data.js
/** The element ids by which the page finds its data. */
const RUN_BLOCK = 'run';
/** Blocks of rows have the ids `rows-0`, `rows-1` and so on. Details have `details-0` and so on, in the order of the rows. */
const rowsBlock = (number) => `rows-${number}`;
const detailsBlock = (number) => `details-${number}`;
/**
 * Encodes JSON for a script element, so that it cannot end the element or open a comment. To search a block's content for
 * a text, search for this form of the text.
 */
function blockJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/src/report/html/html-report.js








const ROWS_PER_BLOCK = 1000;
/** The limit in the table. An opened row shows the whole reason. */
const MAX_REASON_LENGTH = 300;
/** The limit for one output. Longer texts, and longer reports, make browsers slow. results.json has everything. */
const MAX_VALUE_LENGTH = 500_000;
const MAX_OUTPUT_CHARACTERS = 60_000_000;
/**
 * Renders report.html. It is self-contained and makes no requests, since its policy allows only its own script and style.
 * Foreign text is passed as JSON to the script, which inserts it as text and never as markup. The records are read once,
 * one at a time.
 */
async function* renderHtml(report, records) {
    yield headOf();
    const blocks = Math.ceil(report.rows.length / ROWS_PER_BLOCK);
    yield dataBlock(RUN_BLOCK, pageRun(report, blocks));
    for (let block = 0; block < blocks; block += 1) {
        const rows = report.rows.slice(block * ROWS_PER_BLOCK, (block + 1) * ROWS_PER_BLOCK);
        yield dataBlock(rowsBlock(block), rows.map(pageRow));
    }
    // The script comes before the details, so that the page can be used while they load.
    yield `<script>${SCRIPT}</script>\n`;
    let budget = MAX_OUTPUT_CHARACTERS;
    let number = 0;
    for await (const record of records(report.rows, () => Math.min(MAX_VALUE_LENGTH, budget))) {
        const cut = (output) => {
            const page = pageOutput(output, Math.min(MAX_VALUE_LENGTH, budget));
            budget -= page[2].length;
            return page;
        };
        yield dataBlock(detailsBlock(number), pageDetails(record, cut));
        number += 1;
    }
    yield '</body>\n</html>\n';
}
/** Trusted types are forbidden altogether, so that not even a bug in the script can turn text into markup. */
const POLICY = [
    "default-src 'none'",
    `script-src '${hashOf(SCRIPT)}'`,
    `style-src '${hashOf(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
].join('; ');
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
const headOf = () => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Roe agent report</title>
<style>${STYLE}</style>
</head>
<body>
<noscript>This report needs JavaScript, which your browser does not run. results.json has the same results.</noscript>
`;
const dataBlock = (id, value) => `<script type="application/json" id="${id}">${blockJson(value)}</script>\n`;
function pageRun({ verdict, agent, origin, rows, ...report }, rowsBlocks) {
    // Cases that share a job share its tokens.
    const jobs = [...new Map(rows.map((row) => [row.jobId, row])).values()];
    const sumOf = (tokensOf) => jobs.reduce((sum, row) => sum + (tokensOf(row) ?? 0), 0);
    return {
        isSandbox: agent !== null && (0,roe/* isSandbox */.CO)(agent),
        conclusion: verdict.conclusion,
        headline: verdict.headline,
        lines: (0,src_verdict/* linesOf */.Dx)(verdict),
        agent: agent && {
            id: agent.agentId,
            name: agent.agentName,
            versionId: agent.versionId,
            versionName: agent.versionName,
        },
        repository: origin.repository,
        runId: origin.runId,
        runAttempt: origin.runAttempt,
        job: origin.job,
        sha: origin.sha,
        ref: origin.ref,
        runUrl: origin.runUrl,
        startedAtMs: report.startedAtMs,
        finishedAtMs: report.finishedAtMs,
        total: report.total,
        unit: report.unit,
        cached: report.cached,
        reused: report.reused,
        cost: report.cost,
        inputTokens: sumOf(({ inputTokens }) => inputTokens),
        outputTokens: sumOf(({ outputTokens }) => outputTokens),
        rowsBlocks,
    };
}
function pageRow(row) {
    const { outcome, cached, reused, durationMs, cost } = row;
    return {
        case: row.case,
        outcome,
        reason: (0,truncate/* truncate */.x)(row.error === null ? '' : (0,report_text/* reasonText */.uV)(row.error), MAX_REASON_LENGTH),
        cached,
        reused,
        submittedAtMs: row.submittedAt === null ? null : Date.parse(row.submittedAt),
        finishedAtMs: row.finishedAt === null ? null : Date.parse(row.finishedAt),
        durationMs,
        cost,
    };
}
function pageDetails(record, cut) {
    return [
        record.error?.code ?? '',
        record.error === null ? '' : (0,report_text/* reasonText */.uV)(record.error),
        record.jobId ?? '',
        record.submissionKey ?? '',
        record.status?.name ?? '',
        record.files.map(({ input, path, contentType, bytes, sha256 }) => [
            input ?? '',
            path,
            contentType,
            bytes,
            sha256 ?? '',
        ]),
        record.row && pageTableRow(record.row),
        record.inputTokens,
        record.outputTokens,
        record.checks.map(pageCheck),
        record.outputs?.map(cut) ?? null,
        record.correctedOutputs?.map(cut) ?? null,
    ];
}
/** The limit for a cell of the user's table. */
const MAX_CELL_LENGTH = 2_000;
function pageTableRow({ source, line, values }) {
    const cells = Object.entries(values).map(([column, value]) => [
        column,
        (0,truncate/* truncate */.x)((0,report_text/* cellText */.Ie)(value), MAX_CELL_LENGTH),
    ]);
    return [source, line, cells];
}
function pageCheck(check) {
    const { kind, passed, message } = check;
    const difference = (0,checks_difference/* differenceOf */.Pq)(check);
    return [kind, passed, message, difference && [difference.place, difference.expected, difference.actual]];
}
function pageOutput(output, maxLength) {
    const { key, dataType, value } = output;
    const shown = value.slice(0, maxLength);
    const leftOut = value.length - shown.length + (output.leftOut ?? 0);
    return [key, dataType, shown, leftOut === 0 && output.json !== null, leftOut];
}


/***/ })

};
