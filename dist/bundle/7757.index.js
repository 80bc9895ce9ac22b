export const id = 7757;
export const ids = [7757];
export const modules = { 97757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
		const [inAnyCase, ...others] = (await (0, _find_js__WEBPACK_IMPORTED_MODULE_2__.l)([pattern], workspace, signal, () => true)).files;
		if (inAnyCase !== undefined) {
			return `${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_4__.t)(others.length + 1, "file")} would match if case were ignored, such as ${inAnyCase.path}: spell the pattern as the files are named`;
		}
		const deeper = inAllFolders(pattern);
		if (deeper === null) return null;
		const [below] = (await (0, _find_js__WEBPACK_IMPORTED_MODULE_2__.l)([deeper], workspace, signal)).files;
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
}) };
