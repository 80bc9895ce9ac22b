export const id = 328;
export const ids = [328];
export const modules = {
	83694: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => isLfsPointer,
			l: () => MAX_POINTER_BYTES
		});
		const MAX_POINTER_BYTES = 1024;
		const VERSION = /^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\/v1\r?\n/;
		const isLfsPointer = (content) => VERSION.test(content) && /^oid sha256:\S/m.test(content) && /^size \d/m.test(content);
	}),
	20328: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readContents: () => readContents });
		var external_node_crypto_ = __webpack_require__(77598);
		var promises_ = __webpack_require__(58500);
		var hash_file = __webpack_require__(79792);
		var lfs_pointer = __webpack_require__(83694);
		var read_into = __webpack_require__(18276);
		var refusals = __webpack_require__(33768);
		var source_file = __webpack_require__(90987);
		;
		const SIGNATURE_BYTES = 65536;
		const HAS_NO_SIGNATURE = /^text\/|[/+](?:json|xml|yaml|toml)$/;
		const CONTAINERS = [
			"application/zip",
			"application/x-cfb",
			"application/gzip",
			"application/xml"
		];
		async function kindOfContent(named, content) {
			const shown = HAS_NO_SIGNATURE.test(named) ? null : await typeOfBytes(content.subarray(0, SIGNATURE_BYTES));
			if (named === source_file.qz) return {
				contentType: shown ?? named,
				looksLike: null
			};
			return {
				contentType: named,
				looksLike: shown === null || agree(named, shown) ? null : shown
			};
		}
		async function typeOfBytes(beginning) {
			const { fileTypeFromBuffer } = await Promise.all([__webpack_require__.e(2830), __webpack_require__.e(8377)]).then(__webpack_require__.bind(__webpack_require__, 38377));
			const found = await fileTypeFromBuffer(beginning);
			return found?.mime.replace(/;.*/, "") ?? null;
		}
		function agree(named, shown) {
			if (named === shown) return true;
			if (CONTAINERS.includes(shown)) return named.startsWith("application/") && named !== "application/pdf";
			return isPlayed(named) && isPlayed(shown);
		}
		const isPlayed = (type) => /^(?:audio|video)\/|\/ogg$/.test(type);
		;
		const READ_WHOLE_BYTES = 4e6;
		const UNBROKEN_FILES = 50;
		async function readContents(files, signal) {
			const known = [];
			const refused = [];
			const reader = new Reader(signal);
			for (const [index, file] of files.entries()) {
				if (isKnown(file)) {
					known.push(file);
					continue;
				}
				if (index % UNBROKEN_FILES === UNBROKEN_FILES - 1) await (0, promises_.setImmediate)();
				if (signal.aborted) break;
				const content = await reader.read(file);
				if (content === null) {
					refused.push({
						file,
						code: refusals.z
					});
					continue;
				}
				const { sha256, contentType, looksLike } = content;
				const read = {
					...file,
					sha256,
					contentType,
					looksLike
				};
				if (content.isPointer) refused.push({
					file: read,
					code: refusals.g
				});
				else known.push(read);
			}
			return {
				files: known,
				refused
			};
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
						const { sha256, beginning } = await (0, hash_file.D)(absolutePath, this.#signal);
						return {
							sha256,
							isPointer: false,
							...await kindOfContent(contentType, beginning)
						};
					}
					if (bytes > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(bytes);
					const content = this.#buffer.subarray(0, (0, read_into.P)(this.#buffer, absolutePath));
					const isPointer = content.length < lfs_pointer.l && (0, lfs_pointer.N)(content.toString("latin1"));
					return {
						sha256: (0, external_node_crypto_.hash)("sha256", content),
						isPointer,
						...await kindOfContent(contentType, content)
					};
				} catch {
					return null;
				}
			}
		}
	})
};
