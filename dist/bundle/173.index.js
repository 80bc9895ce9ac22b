export const id = 173;
export const ids = [173];
export const modules = {

/***/ 34554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadArtifacts: () => (/* binding */ downloadArtifacts),
/* harmony export */   uploadArtifact: () => (/* binding */ uploadArtifact),
/* harmony export */   uploadPage: () => (/* binding */ uploadPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5458);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19563);
/* harmony import */ var _artifact_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81092);







/** Two legs of a matrix that ask for one name at once both go on: the later takes the next name. */
const MAX_NAMES = 20;
/**
 * The client's own tries take under two minutes; where a reply is cut off in its middle, it would wait for ever. Of any
 * network at least 100 KB a second are expected.
 */
const UPLOAD_LIMIT_MS = 180_000;
const SLOWEST_UPLOAD_BYTES_PER_MS = 100;
const DOWNLOADS_LIMIT_MS = 120_000;
/** The client's five tries take half a minute. */
const LOOK_LIMIT_MS = 45_000;
const PAUSE_MS = 5_000;
/** Uploads under the wanted name, or a free one near it. */
async function uploadArtifact({ name, directory, files, retentionDays, }) {
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_4__/* .DefaultArtifactClient */ .t9();
    return await underFreeName(name, await uploadLimitMs(files), (free) => client.uploadArtifact(free, [...files], directory, retentionDays === null ? {} : { retentionDays }));
}
/** The name of an artifact that is one unzipped file is the file's own, so the page is copied to each name that is tried. */
async function uploadPage({ name, path, retentionDays }, tempDir) {
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_4__/* .DefaultArtifactClient */ .t9();
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(tempDir, 'roe-page-'));
    const options = { skipArchive: true, ...(retentionDays === null ? {} : { retentionDays }) };
    try {
        return await underFreeName(name, await uploadLimitMs([path]), async (free) => {
            const named = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, free);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(path, named, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
            return await client.uploadArtifact(free, [named], directory, options);
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(directory, { recursive: true, force: true });
    }
}
async function uploadLimitMs(files) {
    const sizes = await Promise.all(files.map(async (path) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size));
    return UPLOAD_LIMIT_MS + sizes.reduce((sum, size) => sum + size, 0) / SLOWEST_UPLOAD_BYTES_PER_MS;
}
/**
 * One more try after a broken connection, which the client does not try again itself. The service takes no name twice, not
 * even that of an upload that never ended, so that the try after a lost FinalizeArtifact is under the next name.
 */
async function underFreeName(wanted, limitMs, upload) {
    let triedAgain = false;
    for (let attempt = 1;;) {
        const name = nameOfAttempt(wanted, attempt);
        try {
            const { id, digest } = await within(limitMs, () => (0,_artifact_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .withStrayErrors */ .$V)(() => upload(name)));
            if (id === undefined)
                throw new Error('the artifact service gave no id');
            return { name, id, url: artifactUrl(id), digest: digest === undefined ? '' : `sha256:${digest}` };
        }
        catch (error) {
            const failure = failureOf(error);
            if (failure.atTheEnd) {
                await pause();
                const there = await lookFor(name);
                if (there !== null)
                    return there;
            }
            const goesOn = failure.taken ? attempt < MAX_NAMES : failure.passing && !triedAgain;
            if (!goesOn)
                throw new Error(failure.sentence, { cause: error });
            triedAgain ||= failure.passing;
            if (failure.passing && !failure.atTheEnd)
                await pause();
            if (failure.nameTaken)
                attempt += 1;
        }
    }
}
/** Statuses of the blob store's gateways that may pass, of which the storage client tries none again. */
const PASSING_STATUSES = [408, 429, 502, 504];
/** The client turns every refusal of the artifact service into a plain Error, so its text is all there is to tell them apart by. */
function failureOf(error) {
    const message = error instanceof Error ? error.message : '';
    const blobStatus = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
    const taken = /\(409\)|already exists/i.test(message);
    const atTheEnd = message.includes('FinalizeArtifact');
    return {
        sentence: (0,_artifact_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactSentence */ .uh)(error),
        taken,
        /** The content is stored; whether the artifact is closed is not known. */
        atTheEnd,
        passing: message.includes('Artifact: Unable to make request:') || PASSING_STATUSES.includes(blobStatus),
        /** By another, or by this very upload. */
        nameTaken: taken || atTheEnd || blobStatus !== undefined,
    };
}
const pause = () => _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.systemClock.sleep(PAUSE_MS);
/** The artifact of this workflow run, where its closing was carried out and only the reply was lost. */
async function lookFor(name) {
    try {
        const { artifact } = await within(LOOK_LIMIT_MS, () => new _actions_artifact__WEBPACK_IMPORTED_MODULE_4__/* .DefaultArtifactClient */ .t9().getArtifact(name));
        return { name, id: artifact.id, url: artifactUrl(artifact.id), digest: (0,_artifact_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutRuntimeToken */ .OT)(artifact.digest ?? '') };
    }
    catch {
        return null;
    }
}
const NEVER = new AbortController().signal;
/** The client's work has no signal, so it is left to itself when its time is over or the signal fires. */
async function within(limitMs, work, signal = NEVER) {
    const ended = new AbortController();
    const late = _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.systemClock.sleep(limitMs, AbortSignal.any([ended.signal, signal])).then(() => {
        signal.throwIfAborted();
        throw new Error(`the artifact service did not answer to the end within ${Math.round(limitMs / 1000)} s`);
    });
    // Nobody waits for it where the work comes first.
    late.catch(() => { });
    try {
        return await Promise.race([work(), late]);
    }
    finally {
        ended.abort();
    }
}
function nameOfAttempt(name, attempt) {
    if (attempt === 1)
        return name;
    const extension = /\.html$/.exec(name)?.[0] ?? '';
    const stem = name.slice(0, name.length - extension.length);
    return `${stem}-${attempt < MAX_NAMES ? attempt : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}${extension}`;
}
function artifactUrl(id) {
    const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}
/** Artifacts of other legs and attempts that are read at most, and how large each may be: they only save questions to Roe. */
const MAX_ARTIFACTS = 30;
const MAX_ARTIFACT_BYTES = 100_000_000;
/** Downloads this workflow run's artifacts whose name begins so, the newest first, and returns where their files called `fileName` lie. */
async function downloadArtifacts(namePrefix, fileName, tempDir, signal) {
    const work = () => downloadEach(namePrefix, fileName, tempDir, signal);
    return await (0,_artifact_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .orArtifactSentence */ .jK)(() => within(DOWNLOADS_LIMIT_MS, work, signal));
}
async function downloadEach(namePrefix, fileName, tempDir, signal) {
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_4__/* .DefaultArtifactClient */ .t9();
    const { artifacts } = await client.listArtifacts();
    const wanted = artifacts
        .filter(({ name, size }) => name.startsWith(namePrefix) && !name.endsWith('.html') && size <= MAX_ARTIFACT_BYTES)
        .sort((a, b) => b.id - a.id)
        .slice(0, MAX_ARTIFACTS);
    const paths = [];
    for (const { id } of wanted) {
        signal.throwIfAborted();
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
