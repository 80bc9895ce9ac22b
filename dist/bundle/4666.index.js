export const id = 4666;
export const ids = [4666];
export const modules = {

/***/ 94666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ignoredByGit: () => (/* binding */ ignoredByGit)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70298);



/**
 * The paths that a `.gitignore` of the workspace names, committed or not. Git would know which are committed, but a container
 * may have no git, or one that refuses another user's checkout.
 */
function ignoredByGit(paths, workspace) {
    const rules = new Map();
    const folders = new Map();
    return paths.filter((path) => isIgnored(path, folderOf(path)));
    function isIgnored(path, folder) {
        // What is in an ignored folder cannot be named again.
        return (folder !== null && isFolderIgnored(folder)) || isNamed(path, folder);
    }
    function isFolderIgnored(folder) {
        const known = folders.get(folder);
        if (known !== undefined)
            return known;
        const found = isIgnored(`${folder}/`, folderOf(folder));
        folders.set(folder, found);
        return found;
    }
    /** The nearest file that names the path decides. */
    function isNamed(path, folder) {
        const below = folder === null ? path : path.slice(folder.length + 1);
        const { ignored, unignored } = rulesOf(folder ?? '')?.test(below) ?? NEITHER;
        if (ignored || unignored || folder === null)
            return ignored;
        return isNamed(path, folderOf(folder));
    }
    function rulesOf(folder) {
        const known = rules.get(folder);
        if (known !== undefined)
            return known;
        const read = readRules((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, folder, '.gitignore'));
        rules.set(folder, read);
        return read;
    }
}
const NEITHER = { ignored: false, unignored: false };
/** Null for what is at the top. */
const folderOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null);
function readRules(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? ignore__WEBPACK_IMPORTED_MODULE_2__().add((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) : null;
    }
    catch {
        // The answer is only for a notice.
        return null;
    }
}


/***/ })

};
