export const id = 328;
export const ids = [328];
export const modules = {

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

/***/ 20328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readContents: () => (/* binding */ readContents)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/src/files/hash-file.js
var hash_file = __webpack_require__(79792);
// EXTERNAL MODULE: ./build/src/files/lfs-pointer.js
var lfs_pointer = __webpack_require__(83694);
// EXTERNAL MODULE: ./build/src/files/refusals.js
var refusals = __webpack_require__(33768);
// EXTERNAL MODULE: ./build/src/files/source-file.js
var source_file = __webpack_require__(90987);
;// CONCATENATED MODULE: ./build/src/files/signature.js

/** The bytes at the beginning of a file that are looked at. */
const SIGNATURE_BYTES = 65_536;
/** Formats of text have no signature. */
const HAS_NO_SIGNATURE = /^text\/|[/+](?:json|xml|yaml|toml)$/;
/** What other formats are packed in. Such a file may well be what its name says. */
const CONTAINERS = ['application/zip', 'application/x-cfb', 'application/gzip', 'application/xml'];
async function kindOfContent(named, content) {
    const shown = HAS_NO_SIGNATURE.test(named) ? null : await typeOfBytes(content.subarray(0, SIGNATURE_BYTES));
    if (named === source_file/* UNKNOWN_TYPE */.qz)
        return { contentType: shown ?? named, looksLike: null };
    return { contentType: named, looksLike: shown === null || agree(named, shown) ? null : shown };
}
async function typeOfBytes(beginning) {
    const { fileTypeFromBuffer } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(8377)]).then(__webpack_require__.bind(__webpack_require__, 38377));
    const found = await fileTypeFromBuffer(beginning);
    // The library may add parameters, which no name gives.
    return found?.mime.replace(/;.*/, '') ?? null;
}
function agree(named, shown) {
    if (named === shown)
        return true;
    if (CONTAINERS.includes(shown))
        return named.startsWith('application/') && named !== 'application/pdf';
    // The names of sounds and films differ between systems, and some formats hold either.
    return isPlayed(named) && isPlayed(shown);
}
const isPlayed = (type) => /^(?:audio|video)\/|\/ogg$/.test(type);

;// CONCATENATED MODULE: ./build/src/files/read-contents.js







/** A file up to this size is read at once. A larger one is read in chunks, so that it does not fill the memory. */
const READ_WHOLE_BYTES = 4_000_000;
/** Number of files that are read before the event loop gets a turn. */
const UNBROKEN_FILES = 50;
/** Hashes the files that have no hash yet. If the signal fires, returns the files read so far. */
async function readContents(files, signal) {
    const known = [];
    const refused = [];
    const reader = new Reader(signal);
    for (const [index, file] of files.entries()) {
        if (isKnown(file)) {
            known.push(file);
            continue;
        }
        if (index % UNBROKEN_FILES === UNBROKEN_FILES - 1)
            await (0,promises_.setImmediate)();
        if (signal.aborted)
            break;
        const content = await reader.read(file);
        if (content === null) {
            refused.push({ file, code: refusals/* UNREADABLE_FILE */.z });
            continue;
        }
        const { sha256, contentType, looksLike } = content;
        const read = { ...file, sha256, contentType, looksLike };
        if (content.isPointer)
            refused.push({ file: read, code: refusals/* LFS_POINTER */.g });
        else
            known.push(read);
    }
    return { files: known, refused };
}
const isKnown = (file) => file.sha256 !== null;
class Reader {
    #signal;
    #buffer = Buffer.alloc(0);
    constructor(signal) {
        this.#signal = signal;
    }
    async read({ absolutePath, bytes, contentType }) {
        try {
            if (bytes > READ_WHOLE_BYTES) {
                const { sha256, beginning } = await (0,hash_file/* hashFile */.D)(absolutePath, this.#signal);
                return { sha256, isPointer: false, ...(await kindOfContent(contentType, beginning)) };
            }
            if (bytes > this.#buffer.length)
                this.#buffer = Buffer.allocUnsafe(bytes);
            const content = this.#buffer.subarray(0, readInto(this.#buffer, absolutePath));
            const isPointer = content.length < lfs_pointer/* MAX_POINTER_BYTES */.l && (0,lfs_pointer/* isLfsPointer */.N)(content.toString('latin1'));
            return { sha256: (0,external_node_crypto_.hash)('sha256', content), isPointer, ...(await kindOfContent(contentType, content)) };
        }
        catch {
            return null;
        }
    }
}
/** Synchronous, because asynchronous reads of ten thousand small files take three times as long. */
function readInto(buffer, absolutePath) {
    const file = (0,external_node_fs_.openSync)(absolutePath, 'r');
    try {
        let filled = 0;
        for (let read = -1; read !== 0 && filled < buffer.length; filled += read) {
            read = (0,external_node_fs_.readSync)(file, buffer, filled, buffer.length - filled, null);
        }
        return filled;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}


/***/ })

};
