export const id = 4486;
export const ids = [4486];
export const modules = {

/***/ 54486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseTable: () => (/* binding */ parseTable),
  readRows: () => (/* binding */ readRows)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/files/lfs-pointer.js
var lfs_pointer = __webpack_require__(83694);
// EXTERNAL MODULE: ./build/src/files/path-examiner.js
var path_examiner = __webpack_require__(44124);
// EXTERNAL MODULE: ./build/src/files/refusals.js
var refusals = __webpack_require__(33768);
// EXTERNAL MODULE: ./build/src/files/walk.js
var walk = __webpack_require__(39548);
// EXTERNAL MODULE: ./build/src/files/workspace-paths.js
var workspace_paths = __webpack_require__(15829);
// EXTERNAL MODULE: ./build/src/lib/decoded.js
var decoded = __webpack_require__(27463);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(56070);
// EXTERNAL MODULE: ./build/src/lib/pluralize.js
var pluralize = __webpack_require__(56817);
;// CONCATENATED MODULE: ./build/src/cases/lines.js
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Tells the lines of a text from the bytes before them. A line ends at LF or CRLF, or at CR in a text without LF. */
class LineFinder {
    #content;
    #sign;
    #at = 0;
    #line = 1;
    constructor(content) {
        this.#content = content;
        this.#sign = content.includes(LINE_FEED) ? LINE_FEED : CARRIAGE_RETURN;
    }
    /** The line, from 1, of a place that is not before the last one asked for. */
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

// EXTERNAL MODULE: ./build/src/cases/table.js
var table = __webpack_require__(36955);
;// CONCATENATED MODULE: ./build/src/cases/csv-rows.js






/** Bytes that are parsed before the event loop gets a turn. */
const UNBROKEN_BYTES = 262_144;
/** Reads CSV with a header. Rejects only when the signal fires. */
async function csvRows(content, source, signal) {
    const reader = new CsvReader(content, source);
    const parser = (0,lib/* parse */.qg)({
        bom: true,
        delimiter: delimiterOf(content, source),
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        skip_empty_lines: true,
        // Its count of lines is wrong after CRLF in quotes, so lines are counted from its bytes.
        on_record: (record, { bytes }) => {
            reader.add(record, bytes);
            return null;
        },
    });
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(partsOf(content)), parser.resume(), { signal });
    }
    catch (error) {
        if (!(error instanceof lib/* CsvError */.J$))
            throw error;
        return { ok: false, error: reader.fault ?? invalidCsv(error.code, reader.nextLine(), source) };
    }
    return reader.finish();
}
function* partsOf(content) {
    for (let at = 0; at < content.length; at += UNBROKEN_BYTES)
        yield content.subarray(at, at + UNBROKEN_BYTES);
}
const QUOTE = '"';
const DELIMITERS = [',', ';', '\t'];
/**
 * The sign that is most often in the header outside quotes, and a comma if there is none. Only the header is asked: cells may
 * hold any of the signs, such as the comma of `1,5`, and names of columns hardly ever do.
 */
function delimiterOf(content, source) {
    if (/\.tsv$/i.test(source))
        return '\t';
    const counts = new Map(DELIMITERS.map((sign) => [sign, 0]));
    let inQuotes = false;
    let isBegun = false;
    for (const byte of content.subarray(0, MAX_HEADER_BYTES)) {
        if (isLineEnd(byte) && isBegun && !inQuotes)
            break;
        isBegun ||= !isLineEnd(byte);
        const sign = String.fromCharCode(byte);
        if (sign === QUOTE)
            inQuotes = !inQuotes;
        else if (!inQuotes && counts.has(sign))
            counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    const max = Math.max(...counts.values());
    return DELIMITERS.find((sign) => counts.get(sign) === max) ?? ',';
}
const MAX_HEADER_BYTES = 1_000_000;
/** Makes rows of parsed records. After the first fault, it takes no more. */
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
        this.#rows = new table/* RowCollector */.Kb(source);
    }
    add(record, end) {
        const line = this.nextLine();
        this.#end = end;
        if (this.fault !== null)
            return;
        if (this.#columns === null)
            this.fault = this.#readHeader(record);
        else if (!isBlank(record, this.#columns))
            this.fault = this.#readRow(record, line, this.#columns);
    }
    /** The line on which the record after the last one begins. */
    nextLine() {
        let begin = this.#end;
        while (isLineEnd(this.#content[begin]))
            begin += 1;
        return this.#lines.lineAt(begin);
    }
    finish() {
        return this.fault === null ? this.#rows.finish() : { ok: false, error: this.fault };
    }
    #readHeader(record) {
        const columns = record.map((name) => name.trim());
        const source = this.#source;
        const empty = columns.indexOf('');
        if (empty >= 0) {
            return (0,table/* invalidTable */.Ev)(`column ${empty + 1} of ${source} has no name`, 'name each column in the first line');
        }
        const twice = columns.find((name, index) => columns.indexOf(name) !== index);
        if (twice !== undefined) {
            return (0,table/* invalidTable */.Ev)(`${source} has two columns ${(0,table/* quotedName */.aH)(twice)}`, 'give each column a different name');
        }
        this.#columns = columns;
        this.#rows = new table/* RowCollector */.Kb(source, columns);
        return null;
    }
    #readRow(record, line, columns) {
        if (record.length > columns.length) {
            const cells = `the row on line ${line} of ${this.#source} has ${(0,pluralize/* pluralize */.t)(record.length, 'cell')}`;
            const headline = `${cells}, but the header has ${(0,pluralize/* pluralize */.t)(columns.length, 'column')}`;
            return (0,table/* invalidTable */.Ev)(headline, 'put cells that contain the separator in double quotes');
        }
        const values = Object.fromEntries(columns.map((name, index) => [name, record[index] ?? '']));
        return this.#rows.add(line, values);
    }
}
/** Only spaces, on a line of a table with several columns. */
const isBlank = ([first, ...others], columns) => others.length === 0 && columns.length > 1 && first?.trim() === '';
const isLineEnd = (byte) => byte === 0x0a || byte === 0x0d;
const QUOTED = 'put a cell that contains quotes in double quotes, and double each quote in it';
function invalidCsv(code, line, source) {
    const row = `the row that begins on line ${line} of ${source}`;
    return code === 'CSV_QUOTE_NOT_CLOSED'
        ? (0,table/* invalidTable */.Ev)(`${row} has a quote that is never closed`, QUOTED)
        : (0,table/* invalidTable */.Ev)(`${row} has a quote within a cell that is not quoted, or text after a closing quote`, QUOTED);
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/lib/exact-json.js
var exact_json = __webpack_require__(36949);
;// CONCATENATED MODULE: ./build/src/cases/json-rows.js





/** Number of rows that are parsed before the event loop gets a turn. */
const UNBROKEN_ROWS = 1_000;
/** Rejects only when the signal fires. */
function jsonListRows(content, source, signal) {
    const begin = textFrom(content, bomLength(content));
    if (content[begin] !== BRACKET) {
        const error = (0,table/* invalidTable */.Ev)(`${source} is no JSON list`, 'put the rows in `[` and `]`, or name the file .jsonl if each line is a row');
        return Promise.resolve({ ok: false, error });
    }
    return readItems(content, source, itemsOfList(content, begin + 1), signal);
}
const jsonLinesRows = (content, source, signal) => readItems(content, source, linesOf(content, bomLength(content)), signal);
async function readItems(content, source, items, signal) {
    const rows = new table/* RowCollector */.Kb(source);
    const lines = new LineFinder(content);
    let count = 0;
    for (const { begin, end } of items) {
        count += 1;
        if (count % UNBROKEN_ROWS === 0)
            await (0,external_node_timers_promises_.setImmediate)(null, { signal });
        const line = lines.lineAt(begin);
        const values = parsed((0,decoded/* decoded */.D)(content.subarray(begin, end)));
        const fault = values.ok
            ? (0,exact_json/* hasFields */.s6)(values.value)
                ? rows.add(line, values.value)
                : (0,table/* invalidTable */.Ev)(`the row on line ${line} of ${source} is no object`, 'make each row an object of names and values')
            : (0,table/* invalidTable */.Ev)(`the row on line ${line} of ${source} is not valid JSON`, 'correct it');
        if (fault !== null)
            return { ok: false, error: fault };
    }
    return rows.finish();
}
function parsed(text) {
    try {
        return { ok: true, value: (0,exact_json/* parseExactly */.Ab)(text) };
    }
    catch {
        return { ok: false, error: null };
    }
}
const [json_rows_QUOTE, BACKSLASH, COMMA, BRACKET, BRACKET_END, BRACE, BRACE_END] = [...'"\\,[]{}'].map((sign) => sign.charCodeAt(0));
const json_rows_LINE_FEED = 0x0a;
const bomLength = (content) => content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf ? 3 : 0;
/** The place of the next byte that is no white space. */
function textFrom(content, from) {
    let at = from;
    while (isSpace(content[at]))
        at += 1;
    return at;
}
const isSpace = (byte) => byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
/**
 * The items of a list, split at its commas, so that each is parsed by itself and its place is known. What is wrong in an
 * item or between items is left in an item, which then is not JSON.
 */
function* itemsOfList(content, from) {
    let at = textFrom(content, from);
    for (let isFirst = true;; isFirst = false) {
        const begin = at;
        const end = endOfItem(content, begin);
        const isLast = content[end] !== COMMA;
        const rest = textFrom(content, end + 1);
        if (isLast && rest < content.length)
            return yield { begin, end: content.length };
        if (isLast && content[end] !== BRACKET_END)
            return yield { begin, end: begin };
        if (!(isFirst && isLast && begin === end))
            yield { begin, end };
        if (isLast)
            return;
        at = rest;
    }
}
/** The place of the comma or bracket after an item, or the end of the content. */
function endOfItem(content, from) {
    let depth = 0;
    let inText = false;
    for (let at = from; at < content.length; at += 1) {
        const sign = content[at];
        if (sign === json_rows_QUOTE)
            inText = !inText;
        else if (inText)
            at += sign === BACKSLASH ? 1 : 0;
        else if (depth === 0 && (sign === COMMA || sign === BRACKET_END))
            return at;
        else if (sign === BRACKET || sign === BRACE)
            depth += 1;
        else if (sign === BRACKET_END || sign === BRACE_END)
            depth -= 1;
    }
    return content.length;
}
/** The lines that are not blank. */
function* linesOf(content, from) {
    for (let begin = textFrom(content, from); begin < content.length;) {
        const feed = content.indexOf(json_rows_LINE_FEED, begin);
        const end = feed < 0 ? content.length : feed;
        yield { begin, end };
        begin = textFrom(content, end);
    }
}

// EXTERNAL MODULE: ./build/src/cases/stopped.js
var stopped = __webpack_require__(94170);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/cases/yaml-rows.js




/** The library needs hundreds of bytes for each character that it parses at once. */
const MAX_PART_CHARACTERS = 1_000_000;
/** Number of rows that are parsed at once. */
const ROWS_OF_PART = 200;
/** Reads a YAML list. Rejects only when the signal fires. */
async function yamlRows(content, source, signal) {
    const text = content.toString('utf8').replace(/^\uFEFF/, '');
    const rows = await readParts(yaml_rows_partsOf(text), source, signal);
    // A part cannot refer to an anchor in another one.
    const isSmall = text.length <= MAX_PART_CHARACTERS;
    return rows.ok || !isSmall ? rows : readParts([{ text, linesBefore: 0 }], source, signal);
}
async function readParts(parts, source, signal) {
    const rows = new table/* RowCollector */.Kb(source);
    for (const part of parts) {
        await (0,external_node_timers_promises_.setImmediate)(null, { signal });
        const fault = readPart(part, source, rows);
        if (fault !== null)
            return { ok: false, error: fault };
    }
    return rows.finish();
}
function readPart({ text, linesBefore }, source, rows) {
    if (text.length > MAX_PART_CHARACTERS) {
        const headline = `${source} has more than ${MAX_PART_CHARACTERS} characters between two rows that begin with \`-\``;
        return (0,table/* tableFault */.VA)('table-too-large', headline, 'write each row as an item that begins with `-`, or use JSON');
    }
    const lineCounter = new dist/* LineCounter */.HN();
    const lineOf = (place) => linesBefore + lineCounter.linePos(place ?? 0).line;
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter });
    const error = document.errors[0];
    if (error !== undefined) {
        return (0,table/* invalidTable */.Ev)(`${source} is not valid YAML on line ${lineOf(error.pos[0])}`, 'correct it');
    }
    if (document.contents === null)
        return null;
    if (!(0,dist/* isSeq */.oP)(document.contents))
        return (0,table/* invalidTable */.Ev)(`${source} is no YAML list`, 'begin each row with `-`');
    for (const item of document.contents.items) {
        const line = lineOf((0,dist/* isNode */.Ll)(item) ? item.range?.[0] : 0);
        const values = valuesOf(item, document);
        const fault = (0,exact_json/* hasFields */.s6)(values)
            ? rows.add(line, values)
            : (0,table/* invalidTable */.Ev)(`the row on line ${line} of ${source} is no mapping`, 'make each row a mapping of names to values');
        if (fault !== null)
            return fault;
    }
    return null;
}
/** Null if it is no mapping, or one that the library refuses only on conversion. */
function valuesOf(item, document) {
    try {
        return (0,dist/* isMap */.jh)(item) ? (0,exact_json/* exactValue */.zT)(item, document) : null;
    }
    catch {
        return null;
    }
}
/** A row that begins at the left margin, where nothing within a row can. */
const ROW = /(?<=^|\n)-(?=\s)/g;
/** Splits a list whose rows begin at the left margin into lists of some rows. Any other list stays whole. */
function* yaml_rows_partsOf(text) {
    let begin = 0;
    let linesBefore = 0;
    let rows = 0;
    for (const { index } of text.matchAll(ROW)) {
        rows += 1;
        if (rows <= ROWS_OF_PART)
            continue;
        const part = text.slice(begin, index);
        yield { text: part, linesBefore };
        linesBefore += part.split('\n').length - 1;
        begin = index;
        rows = 1;
    }
    yield { text: text.slice(begin), linesBefore };
}

;// CONCATENATED MODULE: ./build/src/cases/read-rows.js
















/** Reads the table that `rows` names. */
async function readRows(path, workspace, signal) {
    const found = await findTable(path, workspace);
    if (!found.ok)
        return found;
    try {
        return await readTable(found.value, signal);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        return { ok: false, error: (0,stopped/* stoppedFault */.q)(signal, 'the table was being read') };
    }
}
/** Rejects when the signal fires. */
async function readTable(file, signal) {
    const { path, absolutePath } = file;
    const content = await (0,promises_.readFile)(absolutePath, { signal }).catch((error) => {
        if (error instanceof Error && 'code' in error && !signal.aborted)
            return null;
        throw error;
    });
    if (content === null)
        return refused('unreadable-table', `${path} could not be read`, 'make it readable');
    const rows = await parseTable(content, path, signal);
    if (!rows.ok)
        return rows;
    return { ok: true, value: { source: { ...file, sha256: (0,external_node_crypto_.hash)('sha256', content) }, ...rows.value } };
}
/** Parses a table whose kind follows from its path. Rejects when the signal fires. */
async function parseTable(content, source, signal) {
    const fault = faultOfContent(content, source);
    return fault === null ? await readerFor(source, content)(content, source, signal) : { ok: false, error: fault };
}
const refused = (code, headline, advice) => ({
    ok: false,
    error: (0,table/* tableFault */.VA)(code, headline, advice),
});
async function findTable(path, workspace) {
    const names = (0,workspace_paths/* workspaceNames */.c2)(workspace);
    const absolutePath = names.pathOf(path);
    const named = `${path}, which \`rows\` names,`;
    if (absolutePath === null || ((0,external_node_path_.isAbsolute)(path) && names.nameOf(path) === null))
        return refused('table-outside-workspace', `${named} is outside the workspace`, CORRECT_PATH);
    const stat = (0,path_examiner/* statOf */._)(absolutePath);
    if (stat === null) {
        return refused('table-not-found', `${named} was not found`, `${CORRECT_PATH}, and that a step before has made it`);
    }
    if (stat.isDirectory())
        return refused('table-not-a-file', `${named} is a folder`, CORRECT_PATH);
    const name = names.nameOf(absolutePath) ?? path;
    const examiner = new path_examiner/* PathExaminer */.J(names, 'name another file');
    const matched = { path: name, absolutePath, kind: (0,walk/* kindOf */.I)(stat, absolutePath), withheldBy: null };
    const { file, problem } = examiner.examine(matched);
    if (problem !== null) {
        const headline = `${named} cannot be read`;
        return { ok: false, error: { code: `table-${problem.code}`, headline, detail: problem.message } };
    }
    if (file.bytes > table/* MAX_TABLE_BYTES */.mv) {
        const headline = `${named} has ${file.bytes} bytes, but a table may have ${table/* MAX_TABLE_BYTES */.mv}`;
        return refused('table-too-large', headline, 'split the table');
    }
    return { ok: true, value: file };
}
const CORRECT_PATH = 'check the path, which begins at the workspace';
function faultOfContent(content, source) {
    if (content.length < lfs_pointer/* MAX_POINTER_BYTES */.l && (0,lfs_pointer/* isLfsPointer */.N)(content.toString('latin1'))) {
        const headline = `${source} is a Git LFS pointer, not the table`;
        return (0,table/* tableFault */.VA)(refusals/* LFS_POINTER */.g, headline, 'set `lfs: true` on actions/checkout');
    }
    if ((0,external_node_buffer_.isUtf8)(content))
        return null;
    const headline = `line ${firstBadLine(content)} of ${source} is not valid UTF-8`;
    return (0,table/* tableFault */.VA)('table-not-utf8', headline, 'save the table as UTF-8');
}
/** No character of UTF-8 holds the byte of a line feed, so each line can be looked at by itself. */
function firstBadLine(content) {
    let begin = 0;
    for (let end = content.indexOf('\n'); end >= 0 && (0,external_node_buffer_.isUtf8)(content.subarray(begin, end));) {
        begin = end + 1;
        end = content.indexOf('\n', begin);
    }
    return new LineFinder(content).lineAt(begin);
}
const READERS = [
    [/\.(csv|tsv|txt)$/i, csvRows],
    [/\.json$/i, jsonListRows],
    [/\.(jsonl|ndjson)$/i, jsonLinesRows],
    [/\.ya?ml$/i, yamlRows],
];
function readerFor(source, content) {
    return (READERS.find(([extensions]) => extensions.test(source))?.[1] ?? readerByContent((0,decoded/* decoded */.D)(content.subarray(0, 1_000))));
}
function readerByContent(begin) {
    const text = begin.replace(/^\uFEFF/, '').trimStart();
    if (text.startsWith('['))
        return jsonListRows;
    if (text.startsWith('{'))
        return jsonLinesRows;
    return /^(-\s|---|%YAML|#)/.test(text) ? yamlRows : csvRows;
}


/***/ }),

/***/ 94170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ stoppedFault)
/* harmony export */ });
/* harmony import */ var _stop_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40930);

/** Cases are incomplete because the signal fired, whose reason is a StopReason. `what` was being done. */
function stoppedFault(signal, what) {
    const { code, sentence } = (0,_stop_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .stopReasonOf */ .q)(signal);
    return { code, headline: `${sentence} while ${what}`, detail: 'nothing was submitted' };
}


/***/ }),

/***/ 36955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ invalidTable),
/* harmony export */   Kb: () => (/* binding */ RowCollector),
/* harmony export */   VA: () => (/* binding */ tableFault),
/* harmony export */   aH: () => (/* binding */ quotedName),
/* harmony export */   mv: () => (/* binding */ MAX_TABLE_BYTES)
/* harmony export */ });
/* unused harmony exports MAX_ROWS, MAX_COLUMNS, MAX_CELLS, MAX_CELL_BYTES, idsOf, columnsOf */
/* harmony import */ var _inputs_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84157);
/* harmony import */ var _lib_exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36949);
/* harmony import */ var _lib_plain_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26471);
/* harmony import */ var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43799);




/** A table is untrusted and is held in memory as a whole, so it is limited in every direction. */
const MAX_TABLE_BYTES = 50_000_000;
const MAX_ROWS = 100_000;
const MAX_COLUMNS = 1_000;
/** Rows times columns: short rows under a long header would else fill the memory. */
const MAX_CELLS = 10_000_000;
const MAX_CELL_BYTES = 1_048_576;
/** Serializers recurse, and would overflow the stack. */
const MAX_DEPTH = 200;
/** A table that cannot be used. `advice` says what to do. */
const tableFault = (code, headline, advice) => ({
    code,
    headline,
    detail: `nothing was submitted; ${advice}`,
});
const invalidTable = (headline, advice) => tableFault('invalid-table', headline, advice);
/** A name that the table's author chose, in a message. */
const quotedName = (name, max = 60) => `\`${(0,_lib_truncate_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .x)((0,_lib_plain_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .oneSpaced */ .f)(name).replaceAll('`', "'"), max)}\``;
/**
 * The names of the rows' cases: the cell `id`, or else the row's place. Rows without `id` that begin on one line, as in JSON
 * without line breaks, are counted: `t.json:1`, `t.json:1.2`.
 */
function idsOf(rows) {
    let place = '';
    let count = 0;
    return rows.map((row) => {
        const id = (0,_lib_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(Object.hasOwn(row.values, 'id') ? row.values.id : null);
        if (id.trim() !== '')
            return id;
        const here = `${row.source}:${row.line}`;
        count = here === place ? count + 1 : 1;
        place = here;
        return count === 1 ? here : `${here}.${count}`;
    });
}
/** Collects the rows of a table within its limits. */
class RowCollector {
    #source;
    #names;
    #rows = [];
    #cells = 0;
    /** `names` are the columns of a header; without one, they are the keys of all rows. */
    constructor(source, names = []) {
        this.#source = source;
        this.#names = new Set(names);
    }
    /** Adds a row, or says why it cannot be. */
    add(line, values) {
        const source = this.#source;
        if (this.#rows.length === MAX_ROWS) {
            return tooLarge(`${source} has more than ${MAX_ROWS} rows`, 'split the table');
        }
        let cells = 0;
        for (const [name, value] of Object.entries(values)) {
            cells += 1;
            if (isTooDeep(value))
                return invalidTable(`${rowAt(line, source)} nests deeper than ${MAX_DEPTH}`, 'flatten it');
            if (isTooLong(value)) {
                const cell = `the cell ${quotedName(name)} on line ${line} of ${source}`;
                return tooLarge(`${cell} is larger than ${MAX_CELL_BYTES} bytes`, 'put long texts into files, and name these');
            }
            this.#names.add(name);
        }
        this.#cells += cells;
        if (this.#names.size > MAX_COLUMNS) {
            return tooLarge(`${source} has more than ${MAX_COLUMNS} columns by line ${line}`, 'leave out those not needed');
        }
        if (this.#cells > MAX_CELLS) {
            return tooLarge(`${source} has more than ${MAX_CELLS} cells by line ${line}`, 'split the table');
        }
        this.#rows.push({ source, line, values });
        return null;
    }
    /** The rows, or why they cannot be cases. */
    finish() {
        const rows = this.#rows;
        if (rows.length === 0) {
            const advice = 'add a row, and check that an earlier step has written the table';
            return { ok: false, error: tableFault('empty-table', `${this.#source} has no rows`, advice) };
        }
        const ids = idsOf(rows);
        const lines = new Map();
        for (const [index, row] of rows.entries()) {
            const id = ids[index] ?? '';
            const first = lines.get(id);
            if (first !== undefined)
                return { ok: false, error: duplicateId(first, row) };
            lines.set(id, row.line);
        }
        return { ok: true, value: { columns: columnsOf([...this.#names], rows), rows, ids } };
    }
}
const rowAt = (line, source) => `the row on line ${line} of ${source}`;
const tooLarge = (headline, advice) => tableFault('table-too-large', headline, advice);
function duplicateId(first, { source, line }) {
    const headline = `lines ${first} and ${line} of ${source} have the same \`id\``;
    return tableFault('duplicate-id', headline, 'give each row a different `id`, or rename the column');
}
/** Nested values are looked for once for each word. */
function columnsOf(names, rows) {
    const known = new Map(names.map((name) => [name, true]));
    const has = (word) => {
        const found = known.get(word) ?? (word.includes('.') && rows.some((row) => (0,_inputs_template_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(row.values, word) !== undefined));
        known.set(word, found);
        return found;
    };
    return { names, has };
}
function isTooLong(value) {
    if (typeof value !== 'string' && !(typeof value === 'object' && value !== null))
        return false;
    const text = (0,_lib_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value);
    // A UTF-16 unit has at most three bytes.
    return text.length * 3 > MAX_CELL_BYTES && Buffer.byteLength(text) > MAX_CELL_BYTES;
}
function isTooDeep(value, depth = 1) {
    if (depth > MAX_DEPTH)
        return true;
    if (Array.isArray(value))
        return value.some((item) => isTooDeep(item, depth + 1));
    return (0,_lib_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFields */ .s6)(value) && Object.values(value).some((item) => isTooDeep(item, depth + 1));
}


/***/ }),

/***/ 83694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer),
/* harmony export */   l: () => (/* binding */ MAX_POINTER_BYTES)
/* harmony export */ });
/** Git LFS does not accept a longer file as a pointer (git-lfs/docs/spec.md). */
const MAX_POINTER_BYTES = 1024;
const VERSION = /^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\/v1\r?\n/;
const isLfsPointer = (content) => VERSION.test(content) && /^oid sha256:\S/m.test(content) && /^size \d/m.test(content);


/***/ }),

/***/ 44124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PathExaminer),
/* harmony export */   _: () => (/* binding */ statOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var mime__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15086);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86762);
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90987);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15829);






/**
 * Looks at matched paths on the disk, and resolves the links of each folder once. Synchronous, because asynchronous calls for
 * ten thousand folders take several times as long.
 */
class PathExaminer {
    #names;
    #otherwise;
    #realFolders = new Map();
    /** By the names of folders: whether results are in them. */
    #holdResults = new Map();
    /** `otherwise` ends a sentence: what to do if the path is not to be sent. */
    constructor(names, otherwise) {
        this.#names = names;
        this.#otherwise = otherwise;
    }
    examine(matched) {
        const stat = statOf(matched.absolutePath);
        const realFolder = this.#realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(matched.absolutePath));
        const file = toSourceFile(matched, stat, realFolder);
        return { file, problem: problemWith(matched, stat, realFolder, this.#otherwise) };
    }
    /** The folder with links resolved. Null if that is outside the workspace, or is one whose files are never sent. */
    #realFolder(folder) {
        const known = this.#realFolders.get(folder);
        if (known !== undefined)
            return known;
        const real = realPathOf(folder);
        const name = real === null ? null : this.#names.nameOf(real);
        const allowed = name === null || (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isNeverSent */ .FJ)(name) || this.#holdsResults(name) ? null : real;
        this.#realFolders.set(folder, allowed);
        return allowed;
    }
    /** A link may lead into a results folder past its marker, so the walk has not seen the marker. */
    #holdsResults(name) {
        if (name === '')
            return false;
        const known = this.#holdResults.get(name);
        if (known !== undefined)
            return known;
        const path = this.#names.pathOf(name);
        const above = name.slice(0, Math.max(0, name.lastIndexOf('/')));
        const holds = (path !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _workspace_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .RESULTS_MARKER */ .MX))) || this.#holdsResults(above);
        this.#holdResults.set(name, holds);
        return holds;
    }
}
function realPathOf(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    }
    catch {
        return null;
    }
}
/** Null if there is nothing. An error would cost more than the question. */
function statOf(absolutePath) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolutePath, { throwIfNoEntry: false }) ?? null;
    }
    catch {
        return null;
    }
}
function toSourceFile({ path, absolutePath, kind }, stat, realFolder) {
    // The two are usually equal. Sharing one string saves memory.
    const real = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realFolder ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolutePath), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolutePath));
    return {
        path,
        absolutePath,
        realPath: real === absolutePath ? absolutePath : real,
        bytes: kind === 'file' ? (stat?.size ?? 0) : 0,
        modifiedAtMs: stat?.mtimeMs ?? 0,
        contentType: mime__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A.getType(path) ?? _source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN_TYPE */ .qz,
        looksLike: null,
        sha256: null,
    };
}
function linkAt(absolutePath) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolutePath).isDirectory()
            ? 'a link to a folder, and links are not followed: name that folder instead'
            : 'a link to a file, and links are not followed: name that file instead';
    }
    catch {
        return 'a broken link: mend it';
    }
}
function problemWith({ absolutePath, kind, withheldBy }, stat, realFolder, otherwise) {
    const replace = `put the file itself there, or ${otherwise}`;
    if (withheldBy !== null) {
        const message = `\`${withheldBy}\` would exclude the file if case were ignored: spell the pattern as the file is named to exclude it, or name the file on a later line to send it`;
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .caseProblem */ .wV)('excluded-in-other-case', message);
    }
    switch (kind) {
        case 'file':
            break;
        case 'link':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .caseProblem */ .wV)('link', `the path is ${linkAt(absolutePath)}, or ${otherwise}`);
        case 'unnamable':
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .caseProblem */ .wV)('name-not-utf8', `the name is not valid UTF-8: rename the file, or ${otherwise}`);
        default:
            return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .caseProblem */ .wV)('not-a-file', `the path is a ${kind}, not a file: ${replace}`);
    }
    if (stat === null)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .caseProblem */ .wV)('file-gone', 'the file was deleted while files were being found: run again');
    if (!stat.isFile())
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .caseProblem */ .wV)('not-a-file', `the path stopped being a file while files were being found: ${replace}`);
    if (realFolder !== null)
        return null;
    const message = `the file is outside the workspace, in \`.git\` or in a results folder: copy it to another folder of the workspace, or ${otherwise}`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .caseProblem */ .wV)('outside-workspace', message);
}


/***/ }),

/***/ 39548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   c0: () => (/* binding */ FileWalk),
/* harmony export */   zq: () => (/* binding */ diskIgnoresCase)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22275);
/* harmony import */ var _workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15829);






/** Number of entries that are examined before the event loop gets a turn. */
const UNBROKEN_ENTRIES = 200;
/** Files behind links are only counted for a notice, which is no reason to read a whole disk. */
const MAX_LINKED_ENTRIES = 10_000;
/** Walks every folder of the workspace that the patterns lead into, once. Links are not followed: they may lead out of the workspace or in a circle. */
class FileWalk {
    matched = [];
    /** Patterns that matched something, or whose matches are all excluded, and exclusions that left something out. */
    seen = new Set();
    /** Number of files that would match if they were not hidden. */
    hidden = 0;
    /** The first folder that could not be read, or null. */
    unreadableFolder = null;
    #options;
    #linked = [];
    #entries = 0;
    constructor(options) {
        this.#options = options;
    }
    /** Ends early when the signal fires. */
    async walk(patterns) {
        const { workspace } = this.#options;
        const rules = patterns.map((pattern) => ({ pattern, taken: 'no' }));
        // Not at the folder that a pattern names, so that names are spelled as the folders list them.
        const place = { exact: workspace, anyCase: workspace, ignoresCase: false };
        const stat = ofDisk(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(workspace));
        const folder = stat && this.#visit(stat, { name: '', absolutePath: workspace, place }, rules);
        if (folder)
            await this.#descend(folder);
    }
    async countLinked() {
        const folders = [];
        let count = 0;
        let entries = 0;
        for (const folder of this.#linked) {
            const walk = new FileWalk(this.#options);
            await walk.#descend(folder, MAX_LINKED_ENTRIES - entries);
            entries += walk.#entries;
            const files = walk.matched.filter(({ kind }) => kind === 'file').length;
            count += files;
            if (files > 0)
                folders.push(folder.name);
        }
        return { count, folders, isWhole: entries < MAX_LINKED_ENTRIES };
    }
    async #descend(start, maxEntries = Number.POSITIVE_INFINITY) {
        const stack = [start];
        for (let folder = stack.pop(); folder !== undefined; folder = stack.pop()) {
            const entries = await this.#list(folder);
            if (entries.some(({ name }) => name === _workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .RESULTS_MARKER */ .MX))
                continue;
            const ignoresCase = folder.place.ignoresCase ||
                this.#ignoresCase(folder, entries.map(({ name }) => name));
            for (const entry of entries) {
                if (this.#options.signal.aborted || this.#entries >= maxEntries)
                    return;
                this.#entries += 1;
                if (this.#entries % UNBROKEN_ENTRIES === 0)
                    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
                if ((0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isNeverSent */ .FJ)(entry.name))
                    continue;
                const below = this.#visit(entry, stepInto(folder, entry.name, ignoresCase), folder.rules);
                if (below !== null)
                    stack.push(below);
            }
        }
    }
    #ignoresCase({ absolutePath }, names) {
        return this.#options.ignoresCase(absolutePath, names);
    }
    async #list({ absolutePath, name, rules }) {
        try {
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(absolutePath, { withFileTypes: true });
        }
        catch (error) {
            if (!(error instanceof Error && 'code' in error))
                throw error;
            const matters = !(0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isHidden */ .dK)(name) || rules.some(({ pattern }) => !pattern.excludes && pattern.asksForHidden);
            if (matters)
                this.unreadableFolder ??= name;
            return [];
        }
    }
    /** Returns the folder to descend into, or null. */
    #visit(entry, step, rules) {
        if (entry.isDirectory())
            return folderOf(step, (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesBelow */ .lo)(rules, step.place, this.seen));
        const kind = kindOf(entry, step.absolutePath);
        const match = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .matchOf */ .HU)(rules, step.place, fileNameOf(step), this.seen);
        if (match.kind === 'hidden' && kind === 'file')
            this.hidden += 1;
        if (match.kind === 'in' || match.kind === 'withheld') {
            const { name, absolutePath } = step;
            this.matched.push({ path: name, absolutePath, kind, withheldBy: match.kind === 'in' ? null : match.by });
        }
        return kind === 'link' ? this.#visitLink(step, rules, match.kind !== 'in') : null;
    }
    /** Follows a link to a folder only if a pattern names that folder. A notice counts the files that other patterns would find behind it. */
    #visitLink(step, rules, isUnreported) {
        const within = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .rulesBelow */ .lo)(rules, step.place, this.seen);
        if (within.length === 0 || !ofDisk(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(step.absolutePath))?.isDirectory())
            return null;
        const names = ({ pattern }) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOnItsWay */ .HO)(pattern, step.place);
        const others = folderOf(step, within.filter((rule) => !names(rule)));
        if (isUnreported && others !== null)
            this.#linked.push(others);
        return folderOf(step, within.filter((rule) => rule.pattern.excludes || names(rule)));
    }
}
function stepInto({ name, absolutePath, place }, entry, ignoresCase) {
    return {
        name: name === '' ? entry : `${name}/${entry}`,
        absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(absolutePath, entry),
        place: {
            exact: below(place.exact, (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .composed */ .p4)(entry)),
            anyCase: below(place.anyCase, (0,_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .inSmallLetters */ .SV)(entry)),
            ignoresCase,
        },
    };
}
const folderOf = (step, rules) => rules.some(({ pattern }) => !pattern.excludes) ? { ...step, rules } : null;
const below = (key, name) => (key.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? key + name : key + node_path__WEBPACK_IMPORTED_MODULE_2__.sep + name);
function fileNameOf({ name, place }) {
    const nameIn = (key) => key.slice(key.lastIndexOf(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) + 1);
    return { exact: nameIn(place.exact), anyCase: nameIn(place.anyCase), isHidden: (0,_workspace_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .isHidden */ .dK)(name) };
}
/** Node puts this character in place of bytes that are not valid UTF-8. */
const REPLACEMENT = '\ufffd';
function kindOf(entry, absolutePath) {
    if (absolutePath.includes(REPLACEMENT) && ofDisk(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolutePath)) === null)
        return 'unnamable';
    if (entry.isFile())
        return 'file';
    if (entry.isSymbolicLink())
        return 'link';
    if (entry.isFIFO())
        return 'pipe';
    return entry.isSocket() ? 'socket' : 'device';
}
function ofDisk(ask) {
    try {
        return ask();
    }
    catch {
        return null;
    }
}
/** Swaps the case of one name, and checks whether the folder still finds it. */
function diskIgnoresCase(folder, names) {
    const name = names.find((some) => /[a-z]/i.test(some));
    if (name === undefined)
        return false;
    const other = name.replace(/[a-z]/gi, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()));
    if (names.includes(other))
        return false;
    // An error would cost more than the question.
    const stat = ofDisk(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, other), { throwIfNoEntry: false }));
    return stat !== null && stat !== undefined;
}


/***/ })

};
