export const id = 3831;
export const ids = [3831];
export const modules = {

/***/ 27463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Decodes UTF-8. V8 decodes ASCII, as most JSON is, much faster as Latin-1, since it knows the string's length in advance. */
const decoded = (bytes) => bytes.toString((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes) ? 'latin1' : 'utf8');


/***/ }),

/***/ 26471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ plainSentence),
/* harmony export */   f: () => (/* binding */ oneSpaced)
/* harmony export */ });
/** The text of a server's page on one line, without tags and invisible characters. */
const plainSentence = (text) => oneSpaced(text.replace(/<[^<>]*>/g, ' '));
const oneSpaced = (text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();


/***/ }),

/***/ 49905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isSecureAddress)
/* harmony export */ });
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
/** True if documents and keys may be sent there: https, or http to this machine itself. */
function isSecureAddress({ protocol, hostname }) {
    return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname));
}


/***/ }),

/***/ 43799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ truncate)
/* harmony export */ });
/** At most `max` UTF-16 units (1 or more). A longer text ends in an ellipsis, and no character is split. */
function truncate(text, max) {
    if (text.length <= max)
        return text;
    const cut = text.slice(0, max - 1);
    return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}


/***/ })

};
