export const id = 273;
export const ids = [273];
export const modules = {

/***/ 40273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadArtifacts: () => (/* binding */ downloadArtifacts),
/* harmony export */   uploadArtifact: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22300);





/** Two legs of a matrix that ask for one name at once both go on: the later takes the next name. */
const MOST_NAMES = 20;
/** Uploads under the wanted name, or a free one near it. */
async function uploadArtifact(upload) {
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_4__/* .DefaultArtifactClient */ .t9();
    const options = upload.retentionDays === null ? {} : { retentionDays: upload.retentionDays };
    for (let attempt = 1;; attempt += 1) {
        const name = nameOfAttempt(upload.name, attempt);
        try {
            const { id, digest } = await withStrayErrors(() => client.uploadArtifact(name, [...upload.files], upload.directory, options));
            if (id === undefined)
                throw new Error('the artifact service gave no id');
            return { name, id, url: artifactUrl(id), digest: digest === undefined ? '' : `sha256:${digest}` };
        }
        catch (error) {
            // The client turns every refusal into a plain Error, so its text is all there is to tell a taken name by.
            const taken = error instanceof Error && /\(409\)|already exists/i.test(error.message);
            if (!taken || attempt === MOST_NAMES)
                throw error;
        }
    }
}
/** The client throws some errors of its archiver out of an event handler; they must not end the process without a verdict. */
async function withStrayErrors(work) {
    let onStray = () => { };
    const stray = new Promise((_, reject) => {
        onStray = reject;
        process.once('uncaughtException', onStray);
    });
    try {
        return await Promise.race([work(), stray]);
    }
    finally {
        process.off('uncaughtException', onStray);
    }
}
function nameOfAttempt(name, attempt) {
    if (attempt === 1)
        return name;
    return attempt < MOST_NAMES ? `${name}-${attempt}` : `${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}`;
}
function artifactUrl(id) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}
/** Artifacts of other legs and attempts that are read at most, and how large each may be: they only save questions to Roe. */
const MOST_ARTIFACTS = 30;
const MOST_ARTIFACT_BYTES = 100_000_000;
/** Downloads this workflow run's artifacts whose name begins so, the newest first, and returns where their files called `fileName` lie. */
async function downloadArtifacts(namePrefix, fileName, tempDir) {
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_4__/* .DefaultArtifactClient */ .t9();
    const { artifacts } = await client.listArtifacts();
    const wanted = artifacts
        .filter(({ name, size }) => name.startsWith(namePrefix) && size <= MOST_ARTIFACT_BYTES)
        .sort((a, b) => b.id - a.id)
        .slice(0, MOST_ARTIFACTS);
    const paths = [];
    for (const { id } of wanted) {
        const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(tempDir, 'roe-earlier-'));
        const { downloadPath } = await client.downloadArtifact(id, { path: directory });
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(downloadPath ?? directory, fileName);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
            paths.push(path);
    }
    return paths;
}


/***/ })

};
