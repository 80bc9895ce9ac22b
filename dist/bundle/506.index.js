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
// EXTERNAL MODULE: ./build/src/files/hash-file.js
var hash_file = __webpack_require__(79792);
;// CONCATENATED MODULE: ./build/src/files/lfs-pointer.js
/** Git LFS reads no longer file as a pointer (git-lfs/docs/spec.md). */
const MAX_POINTER_BYTES = 1024;
const VERSION = /^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\/v1\r?\n/;
/** Whether a file's content is what Git LFS leaves in the place of the document. */
const isLfsPointer = (content) => VERSION.test(content) && /^oid sha256:\S/m.test(content) && /^size \d/m.test(content);

// EXTERNAL MODULE: ./build/src/files/refusals.js
var refusals = __webpack_require__(33768);
;// CONCATENATED MODULE: ./build/src/files/read-contents.js






/** A file up to this size is read in one go; a larger one must not fill the memory. */
const READ_WHOLE_BYTES = 4_000_000;
/** So many files are read before replies and signals have their turn. */
const UNBROKEN_FILES = 50;
const UNREADABLE = { code: refusals/* UNREADABLE_FILE */.z, message: 'the file could not be read' };
const POINTER = {
    code: refusals/* LFS_POINTER */.g,
    message: 'the file is a Git LFS pointer and not the document: set `lfs: true` on actions/checkout',
};
/** Hashes the files that are not hashed yet. If the signal fires, what was read until then is returned. */
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
    #room = Buffer.alloc(0);
    constructor(signal) {
        this.#signal = signal;
    }
    /** Null if the file cannot be read. */
    async read({ absolutePath, bytes }) {
        try {
            if (bytes > READ_WHOLE_BYTES)
                return { sha256: await (0,hash_file/* hashFile */.D)(absolutePath, this.#signal), isPointer: false };
            if (bytes > this.#room.length)
                this.#room = Buffer.allocUnsafe(bytes);
            const content = this.#room.subarray(0, readInto(this.#room, absolutePath));
            const isPointer = content.length < MAX_POINTER_BYTES && isLfsPointer(content.toString('latin1'));
            return { sha256: (0,external_node_crypto_.hash)('sha256', content), isPointer };
        }
        catch {
            return null;
        }
    }
}
/** Synchronously: to ask other threads for ten thousand small files takes three times as long. */
function readInto(room, absolutePath) {
    const file = (0,external_node_fs_.openSync)(absolutePath, 'r');
    try {
        let filled = 0;
        for (let read = -1; read !== 0 && filled < room.length; filled += read) {
            read = (0,external_node_fs_.readSync)(file, room, filled, room.length - filled, null);
        }
        return filled;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}


/***/ })

};
