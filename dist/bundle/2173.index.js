export const id = 2173;
export const ids = [2173];
export const modules = {
	81092: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$V: () => withStrayErrors,
			OT: () => withoutRuntimeToken,
			UN: () => isStrayError,
			jK: () => orArtifactSentence,
			uh: () => artifactSentence
		});
		var _lib_error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88501);
		var _lib_scrub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78314);
		var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43799);
		const MAX_SENTENCE_LENGTH = 500;
		const withoutRuntimeToken = (text, { ACTIONS_RUNTIME_TOKEN = "" }) => (0, _lib_scrub_js__WEBPACK_IMPORTED_MODULE_0__.EN)([ACTIONS_RUNTIME_TOKEN])(text);
		const artifactSentence = (error, environment) => (0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__.x)(withoutRuntimeToken((0, _lib_error_message_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(error), environment).replace(/\s+/g, " "), MAX_SENTENCE_LENGTH);
		async function orArtifactSentence(environment, work) {
			try {
				return await work();
			} catch (cause) {
				throw new Error(artifactSentence(cause, environment), { cause });
			}
		}
		const STRAY = /^An error has occurred during (zip creation|file read) for the artifact$/;
		const isStrayError = (error) => error instanceof Error && (STRAY.test(error.message) || error.name === "RestError");
		async function withStrayErrors(work) {
			let onUncaught = () => {};
			const stray = new Promise((_, reject) => {
				onUncaught = (error) => {
					if (isStrayError(error)) reject(error);
					else if (process.listenerCount("uncaughtException") === 1) throw error;
				};
				process.on("uncaughtException", onUncaught);
			});
			try {
				return await Promise.race([work(), stray]);
			} finally {
				process.off("uncaughtException", onUncaught);
			}
		}
	}),
	34554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			downloadArtifacts: () => downloadArtifacts,
			uploadArtifact: () => uploadArtifact,
			uploadPage: () => uploadPage
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
		var _actions_artifact__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5458);
		var _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19563);
		var _artifact_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81092);
		const MAX_NAMES = 20;
		const UPLOAD_LIMIT_MS = 18e4;
		const SLOWEST_UPLOAD_BYTES_PER_MS = 100;
		const DOWNLOADS_LIMIT_MS = 12e4;
		const FIND_LIMIT_MS = 45e3;
		const PAUSE_MS = 5e3;
		async function uploadArtifact({ name, directory, files, retentionDays }, access) {
			const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_4__.t9();
			return await underFreeName(name, await uploadLimitMs(files), access, (free) => client.uploadArtifact(free, [...files], directory, retentionDays === null ? {} : { retentionDays }));
		}
		async function uploadPage({ name, path, retentionDays }, access) {
			const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_4__.t9();
			const directory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(access.tempDir, "roe-page-"));
			const options = {
				skipArchive: true,
				...retentionDays === null ? {} : { retentionDays }
			};
			try {
				return await underFreeName(name, await uploadLimitMs([path]), access, async (free) => {
					const named = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, free);
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(path, named, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE);
					return await client.uploadArtifact(free, [named], directory, options);
				});
			} finally {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(directory, {
					recursive: true,
					force: true
				});
			}
		}
		async function uploadLimitMs(files) {
			const sizes = await Promise.all(files.map(async (path) => (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size));
			return UPLOAD_LIMIT_MS + sizes.reduce((sum, size) => sum + size, 0) / SLOWEST_UPLOAD_BYTES_PER_MS;
		}
		async function underFreeName(wanted, limitMs, access, upload) {
			const { clock, environment } = access;
			let triedAgain = false;
			for (let attempt = 1;;) {
				const name = nameOfAttempt(wanted, attempt);
				try {
					const { id, digest } = await within(clock, limitMs, () => (0, _artifact_failure_js__WEBPACK_IMPORTED_MODULE_6__.$V)(() => upload(name)));
					if (id === undefined) throw new Error("the artifact service gave no id");
					return {
						name,
						id,
						url: artifactUrl(id, environment),
						digest: digest === undefined ? "" : `sha256:${digest}`
					};
				} catch (error) {
					const failure = failureOf(error, environment);
					if (failure.finalizing) {
						await clock.sleep(PAUSE_MS);
						const there = await findUploaded(name, access);
						if (there !== null) return there;
					}
					const triesAgain = failure.taken ? attempt < MAX_NAMES : failure.transient && !triedAgain;
					if (!triesAgain) throw new Error(failure.sentence, { cause: error });
					triedAgain ||= failure.transient;
					if (failure.transient && !failure.finalizing) await clock.sleep(PAUSE_MS);
					if (failure.nameTaken) attempt += 1;
				}
			}
		}
		const TRANSIENT_STATUSES = [
			408,
			429,
			502,
			504
		];
		function failureOf(error, environment) {
			const message = error instanceof Error ? error.message : "";
			const blobStatus = error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
			const taken = /\(409\)|already exists/i.test(message);
			const finalizing = message.includes("FinalizeArtifact");
			return {
				sentence: (0, _artifact_failure_js__WEBPACK_IMPORTED_MODULE_6__.uh)(error, environment),
				taken,
				finalizing,
				transient: message.includes("Artifact: Unable to make request:") || TRANSIENT_STATUSES.includes(blobStatus),
				nameTaken: taken || finalizing || blobStatus !== undefined
			};
		}
		async function findUploaded(name, { clock, environment }) {
			try {
				const { artifact } = await within(clock, FIND_LIMIT_MS, () => new _actions_artifact__WEBPACK_IMPORTED_MODULE_4__.t9().getArtifact(name));
				const { id, digest = "" } = artifact;
				return {
					name,
					id,
					url: artifactUrl(id, environment),
					digest: (0, _artifact_failure_js__WEBPACK_IMPORTED_MODULE_6__.OT)(digest, environment)
				};
			} catch {
				return null;
			}
		}
		async function within(clock, limitMs, work, signal = _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.tm) {
			return await (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.Bv)(clock, limitMs, signal, async (limited) => (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.Mu)(work(), limited)).catch((error) => {
				if (!(error instanceof _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.$q)) throw error;
				throw new Error(`the artifact service did not complete its reply within ${Math.round(limitMs / 1e3)} s`);
			});
		}
		function nameOfAttempt(name, attempt) {
			if (attempt === 1) return name;
			const extension = /\.html$/.exec(name)?.[0] ?? "";
			const stem = name.slice(0, name.length - extension.length);
			return `${stem}-${attempt < MAX_NAMES ? attempt : (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)}${extension}`;
		}
		function artifactUrl(id, environment) {
			const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = environment;
			return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
		}
		const MAX_ARTIFACTS = 30;
		const MAX_ARTIFACT_BYTES = 1e8;
		async function downloadArtifacts(namePrefix, fileName, signal, { clock, environment, tempDir }) {
			const work = () => downloadEach(namePrefix, fileName, tempDir, signal);
			return await (0, _artifact_failure_js__WEBPACK_IMPORTED_MODULE_6__.jK)(environment, () => within(clock, DOWNLOADS_LIMIT_MS, work, signal));
		}
		async function downloadEach(namePrefix, fileName, tempDir, signal) {
			const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_4__.t9();
			const { artifacts } = await client.listArtifacts();
			const wanted = artifacts.filter(({ name, size }) => name.startsWith(namePrefix) && !name.endsWith(".html") && size <= MAX_ARTIFACT_BYTES).sort((a, b) => b.id - a.id).slice(0, MAX_ARTIFACTS);
			const paths = [];
			for (const { id } of wanted) {
				signal.throwIfAborted();
				const directory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(tempDir, "roe-earlier-"));
				const { downloadPath } = await client.downloadArtifact(id, { path: directory });
				const path = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(downloadPath ?? directory, fileName);
				if ((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path)) paths.push(path);
			}
			return paths;
		}
	})
};
