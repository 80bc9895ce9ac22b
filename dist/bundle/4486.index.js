export const id = 4486;
export const ids = [4486];
export const modules = { 54486: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		parseTable: () => parseTable,
		readRows: () => readRows
	});
	var external_node_buffer_ = __webpack_require__(4573);
	var external_node_crypto_ = __webpack_require__(77598);
	var promises_ = __webpack_require__(51455);
	var external_node_path_ = __webpack_require__(76760);
	var lfs_pointer = __webpack_require__(83694);
	var path_examiner = __webpack_require__(44124);
	var refusals = __webpack_require__(33768);
	var walk = __webpack_require__(39548);
	var workspace_paths = __webpack_require__(15829);
	var decoded = __webpack_require__(27463);
	var external_node_stream_ = __webpack_require__(57075);
	var external_node_stream_promises_ = __webpack_require__(46466);
	var lib = __webpack_require__(56070);
	var pluralize = __webpack_require__(56817);
	;
	const LINE_FEED = 10;
	const CARRIAGE_RETURN = 13;
	class LineFinder {
		#content;
		#sign;
		#at = 0;
		#line = 1;
		constructor(content) {
			this.#content = content;
			this.#sign = content.includes(LINE_FEED) ? LINE_FEED : CARRIAGE_RETURN;
		}
		lineAt(place) {
			for (let end = this.#next(); end >= 0 && end < place; end = this.#next()) {
				this.#line += 1;
				this.#at = end + 1;
			}
			return this.#line;
		}
		#next() {
			return this.#content.indexOf(this.#sign, this.#at);
		}
	}
	var table = __webpack_require__(36955);
	;
	const UNBROKEN_BYTES = 262144;
	async function csvRows(content, source, signal) {
		const reader = new CsvReader(content, source);
		const parser = (0, lib.qg)({
			bom: true,
			delimiter: delimiterOf(content, source),
			record_delimiter: [
				"\r\n",
				"\n",
				"\r"
			],
			relax_column_count: true,
			skip_empty_lines: true,
			on_record: (record, { bytes }) => {
				reader.add(record, bytes);
				return null;
			}
		});
		try {
			await (0, external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(partsOf(content)), parser.resume(), { signal });
		} catch (error) {
			if (!(error instanceof lib.J$)) throw error;
			return {
				ok: false,
				error: reader.fault ?? invalidCsv(error.code, reader.nextLine(), source)
			};
		}
		return reader.finish();
	}
	function* partsOf(content) {
		for (let at = 0; at < content.length; at += UNBROKEN_BYTES) yield content.subarray(at, at + UNBROKEN_BYTES);
	}
	const QUOTE = "\"";
	const DELIMITERS = [
		",",
		";",
		"	"
	];
	function delimiterOf(content, source) {
		if (/\.tsv$/i.test(source)) return "	";
		const counts = new Map(DELIMITERS.map((sign) => [sign, 0]));
		let inQuotes = false;
		let isBegun = false;
		for (const byte of content.subarray(0, MAX_HEADER_BYTES)) {
			if (isLineEnd(byte) && isBegun && !inQuotes) break;
			isBegun ||= !isLineEnd(byte);
			const sign = String.fromCharCode(byte);
			if (sign === QUOTE) inQuotes = !inQuotes;
			else if (!inQuotes && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
		}
		const max = Math.max(...counts.values());
		return DELIMITERS.find((sign) => counts.get(sign) === max) ?? ",";
	}
	const MAX_HEADER_BYTES = 1e6;
	class CsvReader {
		fault = null;
		#source;
		#content;
		#lines;
		#columns = null;
		#rows;
		#end = 0;
		constructor(content, source) {
			this.#source = source;
			this.#content = content;
			this.#lines = new LineFinder(content);
			this.#rows = new table.Kb(source);
		}
		add(record, end) {
			const line = this.nextLine();
			this.#end = end;
			if (this.fault !== null) return;
			if (this.#columns === null) this.fault = this.#readHeader(record);
			else if (!isBlank(record, this.#columns)) this.fault = this.#readRow(record, line, this.#columns);
		}
		nextLine() {
			let begin = this.#end;
			while (isLineEnd(this.#content[begin])) begin += 1;
			return this.#lines.lineAt(begin);
		}
		finish() {
			return this.fault === null ? this.#rows.finish() : {
				ok: false,
				error: this.fault
			};
		}
		#readHeader(record) {
			const columns = record.map((name) => name.trim());
			const source = this.#source;
			const empty = columns.indexOf("");
			if (empty >= 0) {
				return (0, table.Ev)(`column ${empty + 1} of ${source} has no name`, "name each column in the first line");
			}
			const twice = columns.find((name, index) => columns.indexOf(name) !== index);
			if (twice !== undefined) {
				return (0, table.Ev)(`${source} has two columns ${(0, table.aH)(twice)}`, "give each column a different name");
			}
			this.#columns = columns;
			this.#rows = new table.Kb(source, columns);
			return null;
		}
		#readRow(record, line, columns) {
			if (record.length > columns.length) {
				const cells = `the row on line ${line} of ${this.#source} has ${(0, pluralize.t)(record.length, "cell")}`;
				const headline = `${cells}, but the header has ${(0, pluralize.t)(columns.length, "column")}`;
				return (0, table.Ev)(headline, "put cells that contain the separator in double quotes");
			}
			const values = Object.fromEntries(columns.map((name, index) => [name, record[index] ?? ""]));
			return this.#rows.add(line, values);
		}
	}
	const isBlank = ([first, ...others], columns) => others.length === 0 && columns.length > 1 && first?.trim() === "";
	const isLineEnd = (byte) => byte === 10 || byte === 13;
	const QUOTED = "put a cell that contains quotes in double quotes, and double each quote in it";
	function invalidCsv(code, line, source) {
		const row = `the row that begins on line ${line} of ${source}`;
		return code === "CSV_QUOTE_NOT_CLOSED" ? (0, table.Ev)(`${row} has a quote that is never closed`, QUOTED) : (0, table.Ev)(`${row} has a quote within a cell that is not quoted, or text after a closing quote`, QUOTED);
	}
	var external_node_timers_promises_ = __webpack_require__(58500);
	var exact_json = __webpack_require__(36949);
	;
	const UNBROKEN_ROWS = 1e3;
	function jsonListRows(content, source, signal) {
		const begin = textFrom(content, bomLength(content));
		if (content[begin] !== BRACKET) {
			const error = (0, table.Ev)(`${source} is not a JSON list`, "put the rows in `[` and `]`, or name the file .jsonl if each line is a row");
			return Promise.resolve({
				ok: false,
				error
			});
		}
		return readItems(content, source, itemsOfList(content, begin + 1), signal);
	}
	const jsonLinesRows = (content, source, signal) => readItems(content, source, linesOf(content, bomLength(content)), signal);
	async function readItems(content, source, items, signal) {
		const rows = new table.Kb(source);
		const lines = new LineFinder(content);
		let count = 0;
		for (const { begin, end } of items) {
			count += 1;
			if (count % UNBROKEN_ROWS === 0) await (0, external_node_timers_promises_.setImmediate)(null, { signal });
			const line = lines.lineAt(begin);
			const values = parsed((0, decoded.D)(content.subarray(begin, end)));
			const fault = values.ok ? (0, exact_json.s6)(values.value) ? rows.add(line, values.value) : (0, table.Ev)(`the row on line ${line} of ${source} is not an object`, "make each row an object of names and values") : (0, table.Ev)(`the row on line ${line} of ${source} is not valid JSON`, "correct it");
			if (fault !== null) return {
				ok: false,
				error: fault
			};
		}
		return rows.finish();
	}
	function parsed(text) {
		try {
			return {
				ok: true,
				value: (0, exact_json.Ab)(text)
			};
		} catch {
			return {
				ok: false,
				error: null
			};
		}
	}
	const [json_rows_QUOTE, BACKSLASH, COMMA, BRACKET, BRACKET_END, BRACE, BRACE_END] = [..."\"\\,[]{}"].map((sign) => sign.charCodeAt(0));
	const json_rows_LINE_FEED = 10;
	const bomLength = (content) => content[0] === 239 && content[1] === 187 && content[2] === 191 ? 3 : 0;
	function textFrom(content, from) {
		let at = from;
		while (isSpace(content[at])) at += 1;
		return at;
	}
	const isSpace = (byte) => byte === 32 || byte !== undefined && byte >= 9 && byte <= 13;
	function* itemsOfList(content, from) {
		let at = textFrom(content, from);
		for (let isFirst = true;; isFirst = false) {
			const begin = at;
			const end = endOfItem(content, begin);
			const isLast = content[end] !== COMMA;
			const rest = textFrom(content, end + 1);
			if (isLast && rest < content.length) return yield {
				begin,
				end: content.length
			};
			if (isLast && content[end] !== BRACKET_END) return yield {
				begin,
				end: begin
			};
			if (!(isFirst && isLast && begin === end)) yield {
				begin,
				end
			};
			if (isLast) return;
			at = rest;
		}
	}
	function endOfItem(content, from) {
		let depth = 0;
		let inText = false;
		for (let at = from; at < content.length; at += 1) {
			const sign = content[at];
			if (sign === json_rows_QUOTE) inText = !inText;
			else if (inText) at += sign === BACKSLASH ? 1 : 0;
			else if (depth === 0 && (sign === COMMA || sign === BRACKET_END)) return at;
			else if (sign === BRACKET || sign === BRACE) depth += 1;
			else if (sign === BRACKET_END || sign === BRACE_END) depth -= 1;
		}
		return content.length;
	}
	function* linesOf(content, from) {
		for (let begin = textFrom(content, from); begin < content.length;) {
			const feed = content.indexOf(json_rows_LINE_FEED, begin);
			const end = feed < 0 ? content.length : feed;
			yield {
				begin,
				end
			};
			begin = textFrom(content, end);
		}
	}
	var stopped = __webpack_require__(94170);
	var dist = __webpack_require__(38815);
	;
	const MAX_PART_CHARACTERS = 1e6;
	const ROWS_OF_PART = 200;
	async function yamlRows(content, source, signal) {
		const text = content.toString("utf8").replace(/^\uFEFF/, "");
		const rows = await readParts(yaml_rows_partsOf(text), source, signal);
		const isSmall = text.length <= MAX_PART_CHARACTERS;
		return rows.ok || !isSmall ? rows : readParts([{
			text,
			linesBefore: 0
		}], source, signal);
	}
	async function readParts(parts, source, signal) {
		const rows = new table.Kb(source);
		for (const part of parts) {
			await (0, external_node_timers_promises_.setImmediate)(null, { signal });
			const fault = readPart(part, source, rows);
			if (fault !== null) return {
				ok: false,
				error: fault
			};
		}
		return rows.finish();
	}
	function readPart({ text, linesBefore }, source, rows) {
		if (text.length > MAX_PART_CHARACTERS) {
			const headline = `${source} has more than ${MAX_PART_CHARACTERS} characters between two rows that begin with \`-\``;
			return (0, table.VA)("table-too-large", headline, "write each row as an item that begins with `-`, or use JSON");
		}
		const lineCounter = new dist.HN();
		const lineOf = (place) => linesBefore + lineCounter.linePos(place ?? 0).line;
		const document = (0, dist.Tp)(text, { lineCounter });
		const error = document.errors[0];
		if (error !== undefined) {
			return (0, table.Ev)(`${source} is not valid YAML on line ${lineOf(error.pos[0])}`, "correct it");
		}
		if (document.contents === null) return null;
		if (!(0, dist.oP)(document.contents)) return (0, table.Ev)(`${source} is not a YAML list`, "begin each row with `-`");
		for (const item of document.contents.items) {
			const line = lineOf((0, dist.Ll)(item) ? item.range?.[0] : 0);
			const values = valuesOf(item, document);
			const fault = (0, exact_json.s6)(values) ? rows.add(line, values) : (0, table.Ev)(`the row on line ${line} of ${source} is not a mapping`, "make each row a mapping of names to values");
			if (fault !== null) return fault;
		}
		return null;
	}
	function valuesOf(item, document) {
		try {
			return (0, dist.jh)(item) ? (0, exact_json.zT)(item, document) : null;
		} catch {
			return null;
		}
	}
	const ROW = /(?<=^|\n)-(?=\s)/g;
	function* yaml_rows_partsOf(text) {
		let begin = 0;
		let linesBefore = 0;
		let rows = 0;
		for (const { index } of text.matchAll(ROW)) {
			rows += 1;
			if (rows <= ROWS_OF_PART) continue;
			const part = text.slice(begin, index);
			yield {
				text: part,
				linesBefore
			};
			linesBefore += part.split("\n").length - 1;
			begin = index;
			rows = 1;
		}
		yield {
			text: text.slice(begin),
			linesBefore
		};
	}
	;
	async function readRows(path, workspace, signal) {
		const found = await findTable(path, workspace);
		if (!found.ok) return found;
		try {
			return await readTable(found.value, signal);
		} catch (error) {
			if (!signal.aborted) throw error;
			return {
				ok: false,
				error: (0, stopped.q)(signal, "the table was being read")
			};
		}
	}
	async function readTable(file, signal) {
		const { path, absolutePath } = file;
		const content = await (0, promises_.readFile)(absolutePath, { signal }).catch((error) => {
			if (error instanceof Error && "code" in error && !signal.aborted) return null;
			throw error;
		});
		if (content === null) return refused("unreadable-table", `${path} could not be read`, "make it readable");
		const rows = await parseTable(content, path, signal);
		if (!rows.ok) return rows;
		return {
			ok: true,
			value: {
				source: {
					...file,
					sha256: (0, external_node_crypto_.hash)("sha256", content)
				},
				...rows.value
			}
		};
	}
	async function parseTable(content, source, signal) {
		const fault = faultOfContent(content, source);
		return fault === null ? await readerFor(source, content)(content, source, signal) : {
			ok: false,
			error: fault
		};
	}
	const refused = (code, headline, advice) => ({
		ok: false,
		error: (0, table.VA)(code, headline, advice)
	});
	async function findTable(path, workspace) {
		const names = (0, workspace_paths.c2)(workspace);
		const absolutePath = names.pathOf(path);
		const named = `${path}, which \`rows\` names,`;
		if (absolutePath === null || (0, external_node_path_.isAbsolute)(path) && names.nameOf(path) === null) return refused("table-outside-workspace", `${named} is outside the workspace`, CORRECT_PATH);
		const stat = (0, path_examiner._)(absolutePath);
		if (stat === null) {
			return refused("table-not-found", `${named} was not found`, `${CORRECT_PATH}, and that an earlier step has created it`);
		}
		if (stat.isDirectory()) return refused("table-not-a-file", `${named} is a folder`, CORRECT_PATH);
		const name = names.nameOf(absolutePath) ?? path;
		const examiner = new path_examiner.J(names, "name another file");
		const matched = {
			path: name,
			absolutePath,
			kind: (0, walk.I)(stat, absolutePath),
			withheldBy: null
		};
		const { file, problem } = examiner.examine(matched);
		if (problem !== null) {
			const headline = `${named} cannot be read`;
			return {
				ok: false,
				error: {
					code: `table-${problem.code}`,
					headline,
					detail: problem.message
				}
			};
		}
		if (file.bytes > table.mv) {
			const headline = `${named} has ${file.bytes} bytes, but a table may have ${table.mv}`;
			return refused("table-too-large", headline, "split the table");
		}
		return {
			ok: true,
			value: file
		};
	}
	const CORRECT_PATH = "check the path, which is relative to the workspace";
	function faultOfContent(content, source) {
		if (content.length < lfs_pointer.l && (0, lfs_pointer.N)(content.toString("latin1"))) {
			const headline = `${source} is a Git LFS pointer, not the table`;
			return (0, table.VA)(refusals.g, headline, "set `lfs: true` on actions/checkout");
		}
		if ((0, external_node_buffer_.isUtf8)(content)) return null;
		const headline = `line ${firstBadLine(content)} of ${source} is not valid UTF-8`;
		return (0, table.VA)("table-not-utf8", headline, "save the table as UTF-8");
	}
	function firstBadLine(content) {
		let begin = 0;
		for (let end = content.indexOf("\n"); end >= 0 && (0, external_node_buffer_.isUtf8)(content.subarray(begin, end));) {
			begin = end + 1;
			end = content.indexOf("\n", begin);
		}
		return new LineFinder(content).lineAt(begin);
	}
	const READERS = [
		[/\.(csv|tsv|txt)$/i, csvRows],
		[/\.json$/i, jsonListRows],
		[/\.(jsonl|ndjson)$/i, jsonLinesRows],
		[/\.ya?ml$/i, yamlRows]
	];
	function readerFor(source, content) {
		return READERS.find(([extensions]) => extensions.test(source))?.[1] ?? readerByContent((0, decoded.D)(content.subarray(0, 1e3)));
	}
	function readerByContent(begin) {
		const text = begin.replace(/^\uFEFF/, "").trimStart();
		if (text.startsWith("[")) return jsonListRows;
		if (text.startsWith("{")) return jsonLinesRows;
		return /^(-\s|---|%YAML|#)/.test(text) ? yamlRows : csvRows;
	}
}) };
