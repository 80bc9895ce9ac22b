export const id = 506;
export const ids = [506];
export const modules = {

/***/ 28506:
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
// EXTERNAL MODULE: ./build/src/problem.js
var problem = __webpack_require__(86762);
// EXTERNAL MODULE: ./build/src/files/hash-file.js
var hash_file = __webpack_require__(79792);
;// CONCATENATED MODULE: ./build/src/files/lfs-pointer.js
/** Git LFS does not accept a longer file as a pointer (git-lfs/docs/spec.md). */
const MAX_POINTER_BYTES = 1024;
const VERSION = /^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\/v1\r?\n/;
const isLfsPointer = (content) => VERSION.test(content) && /^oid sha256:\S/m.test(content) && /^size \d/m.test(content);

// EXTERNAL MODULE: ./build/src/files/refusals.js
var refusals = __webpack_require__(33768);
;// CONCATENATED MODULE: ./build/src/files/read-contents.js







/** A file up to this size is read at once. A larger one is read in chunks, so that it does not fill the memory. */
const READ_WHOLE_BYTES = 4_000_000;
/** Number of files that are read before the event loop gets a turn. */
const UNBROKEN_FILES = 50;
const UNREADABLE = (0,problem/* caseProblem */.wV)(refusals/* UNREADABLE_FILE */.z, 'the file could not be read');
const POINTER = (0,problem/* caseProblem */.wV)(refusals/* LFS_POINTER */.g, 'the file is a Git LFS pointer, not the document: set `lfs: true` on actions/checkout');
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
            refused.push({ file, problem: UNREADABLE });
            continue;
        }
        const read = { ...file, sha256: content.sha256 };
        if (content.isPointer)
            refused.push({ file: read, problem: POINTER });
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
    async read({ absolutePath, bytes }) {
        try {
            if (bytes > READ_WHOLE_BYTES)
                return { sha256: await (0,hash_file/* hashFile */.D)(absolutePath, this.#signal), isPointer: false };
            if (bytes > this.#buffer.length)
                this.#buffer = Buffer.allocUnsafe(bytes);
            const content = this.#buffer.subarray(0, readInto(this.#buffer, absolutePath));
            const isPointer = content.length < MAX_POINTER_BYTES && isLfsPointer(content.toString('latin1'));
            return { sha256: (0,external_node_crypto_.hash)('sha256', content), isPointer };
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
