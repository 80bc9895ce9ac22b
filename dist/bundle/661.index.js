export const id = 661;
export const ids = [661];
export const modules = {

/***/ 73661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findFiles: () => (/* binding */ findFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/mime/dist/src/index.js + 3 modules
var src = __webpack_require__(15086);
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./node_modules/@actions/glob/lib/glob.js + 17 modules
var glob = __webpack_require__(42377);
;// CONCATENATED MODULE: ./build/src/files/glob.js


const FOLDER = 1;
const FILE = 2;
async function toGlob(text) {
    const { patterns } = (await (0,glob/* create */.v)(text));
    const [pattern] = patterns;
    if (pattern === undefined)
        throw new Error(`a line of \`files\` is not a pattern: ${text}`);
    // A file can match only if its name matches the last part, and testing that first is far cheaper.
    const last = pattern.minimatch.set[0].findLast((part) => typeof part !== 'symbol');
    const fits = (name) => (last instanceof RegExp ? last.test(name) : last === name);
    return {
        searchPath: pattern.searchPath,
        takesFile: (key, name) => fits(name) && (pattern.match(key) & FILE) !== 0,
        takesFolder: (key) => (pattern.match(key) & FOLDER) !== 0,
        leadsInto: (key) => pattern.partialMatch(key),
    };
}
const hasWildcard = (line) => /[*?[]/.test(line);
/** A pattern that matches this path alone, whatever characters it contains. */
const literalGlob = (path) => (external_node_path_.sep === '/' ? path.replaceAll('\\', '\\\\') : path).replace(/\[(?=[^/]+\])/g, '[[]').replace(/[?*]/g, '[$&]');

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/files/pattern.js
var files_pattern = __webpack_require__(22275);
;// CONCATENATED MODULE: ./build/src/files/parse-patterns.js





async function parsePatterns(lines, names) {
    return await Promise.all(lines.map((line) => parsePattern(line, names)));
}
async function parsePattern(given, names) {
    const excludes = given.startsWith('!');
    const path = byRealPlace(fromHome(excludes ? given.slice(1).trim() : given), names);
    const below = (0,external_node_path_.isAbsolute)(path) ? namesBelow(path, names) : path.replace(/^\.(?=$|[\\/])/, '');
    const isElsewhere = below === null;
    return {
        given,
        excludes,
        asksForHidden: names.asksForHidden(path),
        exact: await toGlob(isElsewhere ? path : inWorkspace((0,files_pattern/* composed */.p4)(below), names)),
        anyCase: await toGlob(isElsewhere ? path : inWorkspace((0,files_pattern/* inSmallLetters */.SV)(below), names)),
        hasClass: path.includes('['),
    };
}
const fromHome = (text) => (/^~(?=$|[\\/])/.test(text) ? (0,external_node_os_.homedir)() + text.slice(1) : text);
/** The pattern relative to the workspace, or null if it leads outside. */
function namesBelow(path, names) {
    const name = names.nameOf(path);
    return name !== null && /[\\/]$/.test(path) ? `${name}/` : name;
}
const inWorkspace = (below, { workspace }) => `${literalGlob(workspace)}${external_node_path_.sep}${below}`;
/** Resolves a link to the workspace in an absolute pattern; `${{ github.workspace }}` may contain one. */
function byRealPlace(pattern, names) {
    if (!(0,external_node_path_.isAbsolute)(pattern) || names.nameOf(pattern) !== null)
        return pattern;
    const parts = pattern.split(external_node_path_.sep);
    // The last part is not resolved, so that a matched link is still seen as a link.
    for (let count = parts.length - 1; count > 1; count -= 1) {
        const real = realPathOf(parts.slice(0, count).join(external_node_path_.sep));
        if (real !== null)
            return names.nameOf(real) === null ? pattern : [real, ...parts.slice(count)].join(external_node_path_.sep);
    }
    return pattern;
}
function realPathOf(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/src/files/source-file.js
var source_file = __webpack_require__(90987);
// EXTERNAL MODULE: ./build/src/files/workspace-paths.js
var workspace_paths = __webpack_require__(15829);
;// CONCATENATED MODULE: ./build/src/files/walk.js






/** Number of entries that are examined before the event loop gets a turn. */
const UNBROKEN_ENTRIES = 200;
/** Files behind links are only counted for a notice, which is no reason to read a whole disk. */
const MAX_LINKED_ENTRIES = 10_000;
/** Walks every folder that the patterns lead into, once. Links are not followed: they may lead out of the workspace or in a circle. */
class FileWalk {
    matched = [];
    /** Patterns that matched something, or whose matches are all excluded. */
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
        const { names } = this.#options;
        const { workspace } = names;
        const rules = patterns.map((pattern) => ({ pattern, taken: 'no' }));
        // The walk starts at the workspace, so that names are spelled as the folders list them and not as a pattern does.
        const starts = patterns
            .filter(({ excludes }) => !excludes)
            .map(({ exact: { searchPath } }) => (names.nameOf(searchPath) === null ? searchPath : workspace));
        for (const absolutePath of (0,files_pattern/* outermost */.J9)(starts)) {
            const place = { exact: absolutePath, anyCase: absolutePath, ignoresCase: false };
            const isInside = absolutePath === workspace;
            const name = names.shownNameOf(absolutePath);
            const stat = ofDisk(() => (0,external_node_fs_.lstatSync)(absolutePath));
            const folder = stat && this.#visit(stat, { name, absolutePath, place, isInside }, rules);
            if (folder)
                await this.#descend(folder);
        }
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
        const { names } = this.#options;
        const stack = [start];
        for (let folder = stack.pop(); folder !== undefined; folder = stack.pop()) {
            const entries = await this.#list(folder);
            if (entries.some(({ name }) => name === workspace_paths/* RESULTS_MARKER */.MX))
                continue;
            const ignoresCase = folder.place.ignoresCase ||
                this.#ignoresCase(folder, entries.map(({ name }) => name));
            for (const entry of entries) {
                if (this.#options.signal.aborted || this.#entries >= maxEntries)
                    return;
                this.#entries += 1;
                if (this.#entries % UNBROKEN_ENTRIES === 0)
                    await (0,external_node_timers_promises_.setImmediate)();
                if ((0,workspace_paths/* isNeverSent */.FJ)(entry.name))
                    continue;
                const below = this.#visit(entry, stepInto(folder, entry.name, ignoresCase, names.workspace), folder.rules);
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
            return await (0,promises_.readdir)(absolutePath, { withFileTypes: true });
        }
        catch (error) {
            if (!(error instanceof Error && 'code' in error))
                throw error;
            const matters = !(0,workspace_paths/* isHidden */.dK)(name) || rules.some(({ pattern }) => !pattern.excludes && pattern.asksForHidden);
            if (matters)
                this.unreadableFolder ??= name;
            return [];
        }
    }
    /** Returns the folder to descend into, or null. */
    #visit(entry, step, rules) {
        if (entry.isDirectory())
            return folderOf(step, (0,files_pattern/* rulesBelow */.lo)(rules, step.place, this.seen));
        const kind = kindOf(entry, step);
        const match = (0,files_pattern/* matchOf */.HU)(rules, step.place, fileNameOf(step), this.seen);
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
        const within = (0,files_pattern/* rulesBelow */.lo)(rules, step.place, this.seen);
        if (within.length === 0 || !ofDisk(() => (0,external_node_fs_.statSync)(step.absolutePath))?.isDirectory())
            return null;
        const names = ({ pattern }) => (0,files_pattern/* namesOnItsWay */.HO)(pattern, step.place);
        const others = folderOf(step, within.filter((rule) => !names(rule)));
        if (isUnreported && others !== null)
            this.#linked.push(others);
        return folderOf(step, within.filter((rule) => rule.pattern.excludes || names(rule)));
    }
}
function stepInto(folder, entry, ignoresCase, workspace) {
    const absolutePath = (0,external_node_path_.join)(folder.absolutePath, entry);
    if (absolutePath === workspace) {
        return {
            name: '',
            absolutePath,
            place: { exact: absolutePath, anyCase: absolutePath, ignoresCase },
            isInside: true,
        };
    }
    const { place, isInside } = folder;
    return {
        name: folder.name === '' ? entry : `${folder.name}/${entry}`,
        absolutePath,
        place: {
            exact: below(place.exact, isInside ? (0,files_pattern/* composed */.p4)(entry) : entry),
            anyCase: below(place.anyCase, isInside ? (0,files_pattern/* inSmallLetters */.SV)(entry) : entry),
            ignoresCase,
        },
        isInside,
    };
}
const folderOf = (step, rules) => rules.some(({ pattern }) => !pattern.excludes) ? { ...step, rules } : null;
const below = (key, name) => (key.endsWith(external_node_path_.sep) ? key + name : key + external_node_path_.sep + name);
function fileNameOf({ name, place }) {
    const nameIn = (key) => key.slice(key.lastIndexOf(external_node_path_.sep) + 1);
    return { exact: nameIn(place.exact), anyCase: nameIn(place.anyCase), isHidden: (0,workspace_paths/* isHidden */.dK)(name) };
}
/** Node puts this character in place of bytes that are not valid UTF-8. */
const REPLACEMENT = '\ufffd';
function kindOf(entry, { name, absolutePath }) {
    if (name.includes(REPLACEMENT) && ofDisk(() => (0,external_node_fs_.lstatSync)(absolutePath)) === null)
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
    return !names.includes(other) && ofDisk(() => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, other))) !== null;
}

;// CONCATENATED MODULE: ./build/src/files/find.js











/** Number of files that are examined before the event loop gets a turn. */
const UNBROKEN_FILES = 50;
/**
 * Finds the paths that the patterns match. A `!` pattern excludes paths that earlier patterns matched. If the signal
 * fires, returns the paths found so far.
 */
async function findFiles(lines, workspace, signal, ignoresCase = diskIgnoresCase) {
    const names = (0,workspace_paths/* workspaceNames */.c2)(workspace);
    const patterns = await parsePatterns(lines, names);
    const walk = new FileWalk({ names, signal, ignoresCase });
    await walk.walk(patterns);
    const files = [];
    const refused = [];
    const realFolderOf = realFolders(names);
    let seen = 0;
    for (const matched of walk.matched) {
        seen += 1;
        if (seen % UNBROKEN_FILES === 0)
            await (0,external_node_timers_promises_.setImmediate)();
        const stat = statOf(matched.absolutePath);
        const realFolder = await realFolderOf(matched.absolutePath);
        const file = toSourceFile(matched, stat, realFolder);
        const problem = problemWith(matched, stat, realFolder);
        if (problem === null)
            files.push(file);
        else
            refused.push({ file, problem });
    }
    const emptyPatterns = patterns.filter((pattern) => !pattern.excludes && !walk.seen.has(pattern));
    return {
        files: files.sort(source_file/* byPath */.f2),
        refused: refused.sort((a, b) => (0,source_file/* byPath */.f2)(a.file, b.file)),
        emptyPatterns: emptyPatterns.map(({ given }) => given),
        missingPaths: emptyPatterns.map(({ given }) => given).filter((given) => !hasWildcard(given)),
        hidden: walk.hidden,
        linked: await walk.countLinked(),
        unreadableFolder: walk.unreadableFolder,
    };
}
function toSourceFile({ path, absolutePath, kind }, stat, realFolder) {
    // The two are usually equal. Sharing one string saves memory.
    const real = (0,external_node_path_.join)(realFolder ?? (0,external_node_path_.dirname)(absolutePath), (0,external_node_path_.basename)(absolutePath));
    return {
        path,
        absolutePath,
        realPath: real === absolutePath ? absolutePath : real,
        bytes: kind === 'file' ? (stat?.size ?? 0) : 0,
        modifiedAtMs: stat?.mtimeMs ?? 0,
        contentType: src/* default */.A.getType(path) ?? source_file/* UNKNOWN_TYPE */.qz,
        sha256: null,
    };
}
/** Why a matched path cannot be sent, whatever its content. */
function problemWith({ kind, withheldBy }, stat, realFolder) {
    if (withheldBy !== null) {
        const message = `\`${withheldBy}\` would exclude the file if case were ignored: spell the pattern as the file is named to exclude it, or name the file on a later line to send it`;
        return (0,problem/* caseProblem */.wV)('excluded-in-other-case', message);
    }
    switch (kind) {
        case 'file':
            break;
        case 'link':
            return (0,problem/* caseProblem */.wV)('link', `the path is a link, and links are not followed: ${PUT_OR_EXCLUDE}`);
        case 'unnamable':
            return (0,problem/* caseProblem */.wV)('name-not-utf8', `the name is not valid UTF-8: rename the file, or ${EXCLUDE}`);
        default:
            return (0,problem/* caseProblem */.wV)('not-a-file', `the path is a ${kind}, not a file: ${PUT_OR_EXCLUDE}`);
    }
    if (stat === null)
        return (0,problem/* caseProblem */.wV)('file-gone', 'the file was deleted while files were being found: run again');
    if (!stat.isFile())
        return (0,problem/* caseProblem */.wV)('not-a-file', `the path stopped being a file while files were being found: ${PUT_OR_EXCLUDE}`);
    if (realFolder !== null)
        return null;
    const message = `the file is outside the workspace, in \`.git\` or in a results folder: copy it to another folder of the workspace, or ${EXCLUDE}`;
    return (0,problem/* caseProblem */.wV)('outside-workspace', message);
}
const EXCLUDE = 'exclude it with a `!` pattern';
const PUT_OR_EXCLUDE = `put the file itself there, or ${EXCLUDE}`;
function statOf(absolutePath) {
    try {
        return (0,external_node_fs_.lstatSync)(absolutePath);
    }
    catch {
        return null;
    }
}
/** Resolves links in the folders of a path. Null if the real folder is outside the workspace, or is one whose files are never sent. */
function realFolders(names) {
    const known = new Map();
    const resolve = async (folder) => {
        const real = await (0,promises_.realpath)(folder).catch(() => null);
        const name = real === null ? null : names.nameOf(real);
        return real === null || name === null || (0,workspace_paths/* isNeverSent */.FJ)(name) || holdsResults(name, names) ? null : real;
    };
    return (absolutePath) => {
        const folder = (0,external_node_path_.dirname)(absolutePath);
        const real = known.get(folder) ?? resolve(folder);
        known.set(folder, real);
        return real;
    };
}
/** A link may lead into a results folder past its marker, so the walk has not seen the marker. */
function holdsResults(folderName, names) {
    const parts = folderName.split('/');
    return parts.some((_, depth) => {
        const above = names.pathOf(parts.slice(0, depth + 1).join('/'));
        return above !== null && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(above, workspace_paths/* RESULTS_MARKER */.MX));
    });
}


/***/ })

};
