export const id = 3831;
export const ids = [3831];
export const modules = {
	27463: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => decoded });
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		const decoded = (bytes) => bytes.toString((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes) ? "latin1" : "utf8");
	}),
	26471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => plainSentence,
			f: () => oneSpaced
		});
		const plainSentence = (text) => oneSpaced(text.replace(/<[^<>]*>/g, " "));
		const oneSpaced = (text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
	}),
	49905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => isSecureAddress });
		const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
		function isSecureAddress({ protocol, hostname }) {
			return protocol === "https:" || protocol === "http:" && LOOPBACK.test(hostname);
		}
	}),
	43799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => truncate });
		function truncate(text, max) {
			if (text.length <= max) return text;
			const cut = text.slice(0, max - 1);
			return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
		}
	})
};
