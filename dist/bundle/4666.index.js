export const id = 4666;
export const ids = [4666];
export const modules = { 94666: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { ignoredByGit: () => ignoredByGit });
	var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
	var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
	var ignore__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70298);
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
			const read = readRules((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, folder, ".gitignore"));
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
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? ignore__WEBPACK_IMPORTED_MODULE_2__().add((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8")) : null;
		} catch {
			return null;
		}
	}
}) };
