export const id = 4077;
export const ids = [4077];
export const modules = {
	75077: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => createActionsArtifactStore });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _actions_artifact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5458);
		var _artifact_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81092);
		function createActionsArtifactStore(environment) {
			const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_3__.t9();
			return {
				list: async (namePrefix) => {
					const { artifacts } = await (0, _artifact_failure_js__WEBPACK_IMPORTED_MODULE_4__.jK)(environment, () => client.listArtifacts());
					return artifacts.filter(({ name }) => name.startsWith(namePrefix)).map(({ id, name, digest }) => ({
						id,
						name,
						digest: digest ?? null
					}));
				},
				fetch: async ({ id, name, digest }, from) => {
					const directory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "roe-leg-"));
					const { downloadPath, digestMismatch } = await (0, _artifact_failure_js__WEBPACK_IMPORTED_MODULE_4__.jK)(environment, () => client.downloadArtifact(id, {
						path: directory,
						...digest === null ? {} : { expectedHash: digest },
						...from === undefined ? {} : { findBy: findBy(from) }
					}));
					if (digestMismatch) throw new Error(`the digest of the downloaded artifact ${name} is not that of the upload`);
					return downloadPath ?? directory;
				}
			};
		}
		function findBy({ token, repository, runId }) {
			const [repositoryOwner = "", repositoryName = ""] = repository.split("/");
			return {
				token,
				workflowRunId: runId,
				repositoryOwner,
				repositoryName
			};
		}
	}),
	91027: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => isNameNear });
		const SUFFIX = /^(-?\d{1,3})?(-(\d{1,2}|[0-9a-f]{8}))?$/;
		function isNameNear(wanted, name) {
			if (!name.startsWith(wanted)) return false;
			return /[-_.]$/.test(wanted) || SUFFIX.test(name.slice(wanted.length));
		}
	}),
	10185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => withCodeFromText });
		var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
		function withCodeFromText(work) {
			const given = globalThis.Function;
			try {
				new given("");
			} catch {
				globalThis.Function = (0, node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)("Function");
			}
			try {
				return work();
			} finally {
				globalThis.Function = given;
			}
		}
	}),
	77693: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => forEachConcurrently });
		async function forEachConcurrently(items, max, work) {
			const queue = items[Symbol.iterator]();
			const failures = [];
			const worker = async () => {
				for (let next = queue.next(); !next.done; next = queue.next()) {
					if (failures.length > 0) return;
					try {
						await work(next.value);
					} catch (error) {
						failures.push(error);
					}
				}
			};
			await Promise.all(Array.from({ length: max }, worker));
			if (failures.length > 0) throw failures[0];
		}
	}),
	34077: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _github_actions_artifact_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75077);
				var _github_actions_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78140);
				var _github_finish_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54981);
				var _github_octokit_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(284);
				var _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19563);
				var _merge_run_merge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47303);
				const runner = (0, _github_actions_runner_js__WEBPACK_IMPORTED_MODULE_1__.g)(process.env, "merge/action.yml", _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.ml);
				await (0, _github_finish_step_js__WEBPACK_IMPORTED_MODULE_2__.I)(runner, () => (0, _merge_run_merge_js__WEBPACK_IMPORTED_MODULE_5__.C)({
					runner,
					store: (0, _github_actions_artifact_store_js__WEBPACK_IMPORTED_MODULE_0__.t)(process.env),
					clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.ml,
					openGitHub: (0, _github_octokit_api_js__WEBPACK_IMPORTED_MODULE_3__.P)({
						apiUrl: process.env.GITHUB_API_URL,
						clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.ml,
						log: runner.info
					})
				}));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	47303: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => runMerge });
		var lib_clock = __webpack_require__(19563);
		var compare_text = __webpack_require__(66792);
		var error_message = __webpack_require__(88501);
		var join_first = __webpack_require__(81094);
		var log_stack = __webpack_require__(46746);
		var or_warn = __webpack_require__(39033);
		var pluralize = __webpack_require__(56817);
		var deliver = __webpack_require__(93739);
		var post_comment = __webpack_require__(53008);
		var report = __webpack_require__(18456);
		var results_file = __webpack_require__(15056);
		var scorecard_scorecard = __webpack_require__(62654);
		var src_verdict = __webpack_require__(62848);
		var promises_ = __webpack_require__(51455);
		var external_node_path_ = __webpack_require__(76760);
		var artifact_name = __webpack_require__(91027);
		var decoded = __webpack_require__(27463);
		var exact_json = __webpack_require__(36949);
		var for_each_concurrently = __webpack_require__(77693);
		var json = __webpack_require__(90467);
		var lines = __webpack_require__(60594);
		var results_json = __webpack_require__(9461);
		;
		const MAX_CONCURRENT_DOWNLOADS = 4;
		async function gatherLegs(from, { store, log, schema }) {
			const artifacts = nearest(from, await store.list(from));
			const folders = [];
			const found = [];
			const problems = [];
			const download = async (artifact) => {
				const folder = await store.fetch(artifact);
				folders.push(folder);
				const text = await readHead((0, external_node_path_.join)(folder, results_json.Y));
				if (text === null) {
					log.warning(`The artifact ${artifact.name} is ignored because it has no ${results_json.Y}: its step was killed, or it is not from this action.`);
					return;
				}
				const head = toHead(text, artifact, folder, schema);
				if (typeof head === "string") problems.push(head);
				else if (head !== null) found.push(head);
			};
			await (0, for_each_concurrently.D)(artifacts, MAX_CONCURRENT_DOWNLOADS, async (artifact) => {
				await download(artifact).catch((error) => {
					problems.push(`the artifact ${artifact.name} could not be downloaded: ${error.message}`);
				});
			});
			const release = async () => {
				for (const folder of folders) await (0, promises_.rm)(folder, {
					recursive: true,
					force: true
				});
			};
			return {
				found,
				problems: problems.sort(),
				release
			};
		}
		function nearest(from, listed) {
			const begun = listed.filter(({ name }) => !name.endsWith(".html"));
			const near = begun.filter(({ name }) => (0, artifact_name.E)(from, name));
			return near.length > 0 ? near : begun;
		}
		const MAX_HEAD_BYTES = 5e7;
		const BLOCK_BYTES = 5e5;
		const RESULTS_BEGIN = "\n  \"results\": [";
		async function readHead(path) {
			const file = await (0, promises_.open)(path).catch(() => null);
			if (file === null) return null;
			try {
				const stream = file.createReadStream({
					autoClose: false,
					highWaterMark: BLOCK_BYTES,
					end: MAX_HEAD_BYTES - 1
				});
				let head = Buffer.alloc(0);
				for await (const block of stream) {
					const searched = Math.max(0, head.length - RESULTS_BEGIN.length);
					head = Buffer.concat([head, block]);
					const end = head.indexOf(RESULTS_BEGIN, searched);
					if (end >= 0) return `${(0, decoded.D)(head.subarray(0, end))}${RESULTS_BEGIN}] }`;
				}
				return "";
			} finally {
				await file.close();
			}
		}
		function toHead(text, artifact, folder, schema) {
			const what = `the ${results_json.Y} of the artifact ${artifact.name}`;
			const head = (0, json.qF)(text);
			if (head === undefined) return `${what} is broken: it does not have the form that this action writes`;
			const problem = schema.headProblem(head);
			if (problem !== null) return `${what} is broken: ${problem}`;
			const { conclusion, run, halt, failure, agent, legs, counts, scorecard } = head;
			if (legs !== null) return null;
			const { shard } = run;
			if (shard === null) {
				return `the artifact ${artifact.name} comes from a step without \`shard\`: give the shards an \`artifact\` that no other step uses, and set it as \`from\``;
			}
			const at = {
				artifact: artifact.name,
				artifactId: artifact.id,
				resultsPath: (0, external_node_path_.join)(folder, results_file.gv)
			};
			return {
				...at,
				conclusion,
				run: {
					...run,
					shard
				},
				halt,
				failure,
				agent,
				total: counts.total,
				scorecard
			};
		}
		async function* readResults(leg, schema) {
			const what = `the ${results_file.gv} of the artifact ${leg.artifact}`;
			let count = 0;
			try {
				for await (const line of (0, lines.D)(leg.resultsPath)) {
					count += 1;
					yield toRecord(line, `${what}, line ${count},`, schema);
				}
			} catch (error) {
				if (error.code === undefined) throw error;
				throw new Error(`${what} could not be read: ${error.message}`);
			}
			if (count !== leg.total) throw new Error(`${what} has ${count} results, but its ${results_json.Y} counts ${leg.total}`);
		}
		function toRecord(line, what, schema) {
			const record = (0, json.qF)(line);
			if (record === undefined) throw new Error(`${what} is not JSON`);
			const problem = schema.recordProblem(record);
			if (problem !== null) throw new Error(`${what} is broken: ${problem}`);
			const checked = record;
			return (0, results_file.VX)(checked.row === null ? checked : {
				...checked,
				row: (0, exact_json.Ab)(line).row
			});
		}
		var columns = __webpack_require__(51760);
		var defaults = __webpack_require__(45213);
		var input_reader = __webpack_require__(21187);
		var inputs_inputs = __webpack_require__(21277);
		var proxies = __webpack_require__(77715);
		;
		function readMergeInputs(step) {
			const githubToken = step.input("github-token");
			if (githubToken !== "") step.mask(githubToken);
			const reader = new input_reader.i((name) => step.input(name), (0, defaults.G)(step));
			const inputs = {
				from: reader.required("from", inputs_inputs.Xk, inputs_inputs.TZ),
				failOn: reader.required("fail-on", "`any`, `none`, or a list of outcomes other than `succeeded`", inputs_inputs.XV),
				maxFailures: reader.required("max-failures", "a whole number such as `3`, or a share such as `5%`", inputs_inputs.BL),
				columns: (0, columns.E)(reader),
				minAccuracy: (0, inputs_inputs.iZ)(reader),
				summary: reader.boolean("summary"),
				annotations: reader.boolean("annotations"),
				comment: reader.required("comment", "`never`, `always` or `on-failure`", (0, inputs_inputs.yL)("never", "always", "on-failure")),
				...(0, inputs_inputs.R9)(reader),
				htmlReport: reader.boolean("html-report")
			};
			const problems = [...reader.problems, ...(0, proxies.r)(step)];
			return problems.length === 0 ? {
				ok: true,
				inputs,
				githubToken
			} : {
				ok: false,
				problems
			};
		}
		var _2020 = __webpack_require__(52210);
		var dist = __webpack_require__(82815);
		;
		const results_schema_namespaceObject = JSON.parse("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"title\":\"Results of Roe Agent Batch\",\"description\":\"results.json: how every case ended. A case is what one job is about: usually one file. What is absent is null, never missing. Results are ordered by case. Fields may be added: ignore those that you do not know.\",\"type\":\"object\",\"required\":[\"schemaVersion\",\"conclusion\",\"run\",\"halt\",\"failure\",\"legs\",\"agent\",\"counts\",\"cost\",\"scorecard\",\"results\"],\"properties\":{\"schemaVersion\":{\"const\":1},\"conclusion\":{\"$ref\":\"#/$defs/conclusion\"},\"run\":{\"type\":\"object\",\"required\":[\"repository\",\"runId\",\"runAttempt\",\"job\",\"sha\",\"ref\",\"url\",\"artifact\",\"shard\",\"leftOut\",\"startedAt\",\"finishedAt\"],\"properties\":{\"repository\":{\"type\":\"string\"},\"runId\":{\"type\":\"integer\",\"minimum\":0},\"runAttempt\":{\"type\":\"integer\",\"minimum\":1},\"job\":{\"type\":\"string\"},\"sha\":{\"type\":\"string\"},\"ref\":{\"type\":\"string\"},\"url\":{\"type\":\"string\"},\"artifact\":{\"description\":\"The wanted name of the artifact with these results, which may get a number behind it; null if none is wanted.\",\"type\":[\"string\",\"null\"]},\"shard\":{\"description\":\"The part of the files that the run took, with its index from 0; null if it took all files.\",\"type\":[\"object\",\"null\"],\"required\":[\"index\",\"total\"],\"properties\":{\"index\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":255},\"total\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":256}}},\"leftOut\":{\"description\":\"How many cases that exist have no result here: those of other shards, and those that `changed-only` left out. Null if the run ended before it knew.\",\"type\":[\"integer\",\"null\"],\"minimum\":0},\"startedAt\":{\"$ref\":\"#/$defs/instant\"},\"finishedAt\":{\"$ref\":\"#/$defs/instant\"}}},\"halt\":{\"description\":\"Why nothing was sent at all, whatever fail-on allows; else null.\",\"$ref\":\"#/$defs/problem\"},\"failure\":{\"description\":\"Why the run failed though its results may look well, whatever fail-on allows; else null.\",\"$ref\":\"#/$defs/problem\"},\"legs\":{\"description\":\"The shards of a merged report, by index from 0; null in a run's own report.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"required\":[\"index\",\"runAttempt\",\"conclusion\",\"total\"],\"properties\":{\"index\":{\"$ref\":\"#/$defs/count\"},\"runAttempt\":{\"type\":\"integer\",\"minimum\":1},\"conclusion\":{\"$ref\":\"#/$defs/conclusion\"},\"total\":{\"description\":\"Number of the shard's cases.\",\"$ref\":\"#/$defs/count\"}}}},\"agent\":{\"description\":\"The agent version that every job went to; null if the run ended before it was known.\",\"type\":[\"object\",\"null\"],\"required\":[\"id\",\"name\",\"versionId\",\"versionName\",\"engine\",\"postActions\"],\"properties\":{\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"name\":{\"type\":\"string\"},\"versionId\":{\"type\":\"string\",\"format\":\"uuid\"},\"versionName\":{\"type\":\"string\"},\"engine\":{\"type\":\"string\"},\"postActions\":{\"description\":\"What the version does in other systems when a job ends.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"name\",\"operation\"],\"properties\":{\"name\":{\"type\":\"string\"},\"operation\":{\"type\":\"string\"}}}}}},\"counts\":{\"type\":\"object\",\"required\":[\"total\",\"succeeded\",\"rejected\",\"failed\",\"cancelled\",\"timedOut\",\"lost\",\"notSubmitted\",\"cached\",\"reused\"],\"properties\":{\"total\":{\"$ref\":\"#/$defs/count\"},\"succeeded\":{\"$ref\":\"#/$defs/count\"},\"rejected\":{\"$ref\":\"#/$defs/count\"},\"failed\":{\"$ref\":\"#/$defs/count\"},\"cancelled\":{\"$ref\":\"#/$defs/count\"},\"timedOut\":{\"$ref\":\"#/$defs/count\"},\"lost\":{\"$ref\":\"#/$defs/count\"},\"notSubmitted\":{\"$ref\":\"#/$defs/count\"},\"cached\":{\"$ref\":\"#/$defs/count\"},\"reused\":{\"$ref\":\"#/$defs/count\"}}},\"cost\":{\"description\":\"Sum of the costs that Roe reports, each job once. Roe's API states no currency.\",\"type\":\"number\"},\"scorecard\":{\"description\":\"How often the expected fields were right; null without expected results.\",\"type\":[\"object\",\"null\"],\"required\":[\"accuracy\",\"fields\",\"lists\"],\"properties\":{\"accuracy\":{\"description\":\"Share of all expected fields that are right.\",\"$ref\":\"#/$defs/share\"},\"fields\":{\"description\":\"Each field that a golden file names, the worst first.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"pointer\",\"right\",\"wrong\",\"missing\",\"accuracy\",\"low\",\"high\",\"table\"],\"properties\":{\"pointer\":{\"description\":\"JSON Pointer of the field, with `*` for the index of a list whose items are found by a key. A list is a field too if a case has items too many in it.\",\"type\":\"string\",\"pattern\":\"^(/([^~/]|~[01])*)*$\"},\"right\":{\"$ref\":\"#/$defs/count\"},\"wrong\":{\"$ref\":\"#/$defs/count\"},\"missing\":{\"description\":\"There is no value at that place, or the case has no result.\",\"$ref\":\"#/$defs/count\"},\"accuracy\":{\"$ref\":\"#/$defs/share\"},\"low\":{\"description\":\"Lower end of the 95 % Wilson interval.\",\"$ref\":\"#/$defs/share\"},\"high\":{\"description\":\"Upper end of the 95 % Wilson interval.\",\"$ref\":\"#/$defs/share\"},\"table\":{\"description\":\"How often each expected and actual value met; null if the field has more than twelve different values.\",\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"required\":[\"expected\",\"actual\",\"isRight\",\"count\",\"cases\"],\"properties\":{\"expected\":{\"description\":\"As JSON, or in words if the golden file allows several values.\",\"type\":\"string\"},\"actual\":{\"description\":\"As JSON; null if missing.\",\"type\":[\"string\",\"null\"]},\"isRight\":{\"type\":\"boolean\"},\"count\":{\"$ref\":\"#/$defs/count\"},\"cases\":{\"description\":\"The first ten of the cases.\",\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}}}}},\"lists\":{\"description\":\"Lists without an item too many in any case, which are no fields; a merge counts them.\",\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"pointer\",\"right\"],\"properties\":{\"pointer\":{\"type\":\"string\"},\"right\":{\"$ref\":\"#/$defs/count\"}}}}}},\"results\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/result\"}}},\"$defs\":{\"conclusion\":{\"enum\":[\"success\",\"failure\",\"cancelled\",\"skipped\"]},\"problem\":{\"type\":[\"object\",\"null\"],\"required\":[\"code\",\"message\",\"scope\",\"requestId\"],\"properties\":{\"code\":{\"type\":\"string\",\"pattern\":\"^[a-z0-9]+(-[a-z0-9]+)*$\"},\"message\":{\"type\":\"string\",\"minLength\":1},\"scope\":{\"description\":\"Whether the problem lies in this case alone, or in the run, so that every other case would meet it too.\",\"enum\":[\"case\",\"run\"]},\"requestId\":{\"description\":\"The id of the failed call to Roe, which Roe's support asks for; null if no call failed.\",\"type\":[\"string\",\"null\"]}}},\"instant\":{\"type\":\"string\",\"format\":\"date-time\",\"pattern\":\":[0-5][0-9](\\\\.[0-9]+)?Z$\"},\"count\":{\"type\":\"integer\",\"minimum\":0},\"share\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"result\":{\"type\":\"object\",\"required\":[\"case\",\"files\",\"row\",\"submissionKey\",\"outcome\",\"cached\",\"reused\",\"jobId\",\"sharedWith\",\"status\",\"submittedAt\",\"finishedAt\",\"durationMs\",\"error\",\"outputs\",\"correctedOutputs\",\"checks\",\"inputTokens\",\"outputTokens\",\"cost\"],\"properties\":{\"case\":{\"description\":\"Unique in a run: the path of the one file, the folder's path with a slash at its end, or the row's id or place.\",\"type\":\"string\",\"minLength\":1},\"files\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"input\",\"as\",\"path\",\"bytes\",\"sha256\",\"contentType\"],\"properties\":{\"input\":{\"description\":\"The agent's input that the file goes to; null if the run ended before it was known.\",\"type\":[\"string\",\"null\"]},\"as\":{\"description\":\"Uploaded, or its content sent as text.\",\"enum\":[\"file\",\"text\"]},\"path\":{\"description\":\"From the workspace, with forward slashes.\",\"type\":\"string\",\"minLength\":1},\"bytes\":{\"$ref\":\"#/$defs/count\"},\"sha256\":{\"description\":\"Null if the file could not be read, or was not hashed because it was not sent.\",\"type\":[\"string\",\"null\"],\"pattern\":\"^[0-9a-f]{64}$\"},\"contentType\":{\"type\":\"string\"}}}},\"row\":{\"description\":\"The row of the table that the case is; null for a case of files.\",\"type\":[\"object\",\"null\"],\"required\":[\"source\",\"line\",\"values\"],\"properties\":{\"source\":{\"description\":\"The table's path.\",\"type\":\"string\",\"minLength\":1},\"line\":{\"description\":\"The line on which the row begins.\",\"type\":\"integer\",\"minimum\":1},\"values\":{\"description\":\"The cells by column.\",\"type\":\"object\"}}},\"submissionKey\":{\"description\":\"The submission's name in the metadata of its job; null if the case was not part of one.\",\"type\":[\"string\",\"null\"]},\"outcome\":{\"enum\":[\"succeeded\",\"rejected\",\"failed\",\"cancelled\",\"timed-out\",\"lost\",\"not-submitted\"]},\"cached\":{\"description\":\"Roe answered from its cache.\",\"type\":\"boolean\"},\"reused\":{\"description\":\"The job was taken over from an earlier attempt.\",\"type\":\"boolean\"},\"jobId\":{\"type\":[\"string\",\"null\"],\"format\":\"uuid\"},\"sharedWith\":{\"description\":\"The case on whose result this job's cost is counted; null on that result itself.\",\"type\":[\"string\",\"null\"]},\"status\":{\"description\":\"What Roe said of the job last.\",\"type\":[\"object\",\"null\"],\"required\":[\"code\",\"name\",\"timestamp\"],\"properties\":{\"code\":{\"type\":\"integer\"},\"name\":{\"enum\":[\"PENDING\",\"STARTED\",\"RETRY\",\"SUCCESS\",\"FAILURE\",\"CANCELLED\",\"CACHED\",\"UNKNOWN\"]},\"timestamp\":{\"description\":\"Unix seconds with a fraction.\",\"type\":[\"number\",\"null\"]}}},\"submittedAt\":{\"type\":[\"string\",\"null\"],\"format\":\"date-time\",\"pattern\":\":[0-5][0-9](\\\\.[0-9]+)?Z$\"},\"finishedAt\":{\"type\":[\"string\",\"null\"],\"format\":\"date-time\",\"pattern\":\":[0-5][0-9](\\\\.[0-9]+)?Z$\"},\"durationMs\":{\"type\":[\"integer\",\"null\"],\"minimum\":0},\"error\":{\"$ref\":\"#/$defs/problem\"},\"outputs\":{\"$ref\":\"#/$defs/outputs\"},\"correctedOutputs\":{\"description\":\"A human's corrections in Roe, beside the original.\",\"$ref\":\"#/$defs/outputs\"},\"checks\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"kind\",\"passed\",\"message\",\"pointer\",\"expected\",\"actual\"],\"properties\":{\"kind\":{\"type\":\"string\"},\"passed\":{\"type\":\"boolean\"},\"message\":{\"type\":\"string\"},\"pointer\":{\"description\":\"The place in the output that did not pass, as a JSON Pointer (RFC 6901; \\\"\\\" is the whole output); null if the check is not of one place.\",\"type\":[\"string\",\"null\"],\"pattern\":\"^(/([^~/]|~[01])*)*$\"},\"expected\":{\"description\":\"What the check asks for at that place: the expected value as its file has it, or the value of the schema's keyword. Null if absent, and if it or the actual value has more than 2 000 characters of JSON.\"},\"actual\":{\"description\":\"The value at that place. Null if absent, and if it or the expected value is too long.\"}}}},\"inputTokens\":{\"type\":[\"integer\",\"null\"]},\"outputTokens\":{\"type\":[\"integer\",\"null\"]},\"cost\":{\"type\":[\"number\",\"null\"]}}},\"outputs\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"required\":[\"key\",\"dataType\",\"value\",\"json\"],\"properties\":{\"key\":{\"type\":\"string\"},\"dataType\":{\"type\":\"string\"},\"value\":{\"description\":\"As Roe sent it.\",\"type\":\"string\"},\"json\":{\"description\":\"The value parsed if its type says JSON; else null.\"}}}}}}");
		var code_from_text = __webpack_require__(10185);
		;
		function createResultsSchema() {
			const ajv = new _2020.Ajv2020({
				strict: false,
				removeAdditional: "all",
				validateSchema: false,
				code: { optimize: false }
			});
			dist["default"](ajv);
			const validators = (0, code_from_text.R)(() => {
				ajv.addSchema(results_schema_namespaceObject, "results");
				ajv.addSchema(schemaForLines(), "lines");
				return {
					head: ajv.compile({ $ref: "results" }),
					record: ajv.compile({ $ref: "lines#/$defs/result" })
				};
			});
			const problem = (kind) => (value) => {
				const validate = validators[kind];
				if (validate(value)) return null;
				const [error] = validate.errors ?? [];
				return `${error?.instancePath} ${error?.message ?? "is not valid"}`.trim();
			};
			return {
				headProblem: problem("head"),
				recordProblem: problem("record")
			};
		}
		function schemaForLines() {
			const schema = structuredClone(results_schema_namespaceObject);
			const { items } = schema.$defs.outputs;
			items.required = items.required.filter((name) => name !== "json");
			return schema;
		}
		;
		function chooseLegs(found, thisRun) {
			const problems = [];
			const byIndex = Map.groupBy(found, ({ run }) => run.shard.index);
			const legs = [...byIndex.keys()].sort((a, b) => a - b).map((index) => {
				const { leg, others } = newestOf(byIndex.get(index) ?? []);
				if (others.length > 0) problems.push(duplicateUse(leg, others));
				return leg;
			});
			return {
				legs,
				problems: [
					...problems,
					...foreignLegs(found, thisRun),
					...disagreements(legs),
					...missing(legs)
				]
			};
		}
		function newestOf(candidates) {
			const [leg, ...rest] = candidates.toSorted((a, b) => b.run.runAttempt - a.run.runAttempt || b.artifactId - a.artifactId);
			if (leg === undefined) throw new Error("a leg without candidates");
			const others = rest.filter(({ run }) => run.runAttempt === leg.run.runAttempt && run.startedAt !== leg.run.startedAt && run.job === leg.run.job);
			return {
				leg,
				others
			};
		}
		function duplicateUse({ run, artifact }, others) {
			const names = [artifact, ...others.map((other) => other.artifact)].join(", ");
			return `${listShards([run.shard.index])} left more than one set of results in attempt ${run.runAttempt} (${names}): give each use of the action its own \`artifact\``;
		}
		function foreignLegs(found, thisRun) {
			const foreign = found.filter(({ run }) => run.repository !== thisRun.repository || run.runId !== thisRun.runId);
			const jobs = disagreement(found, "come from several workflow jobs", "give each job its own `artifact`, and set one of them as `from`", ({ run }) => run.job);
			return [...foreign.map(({ artifact, run }) => `the artifact ${artifact} comes from run ${run.runId} of ${run.repository}, but this is run ${thisRun.runId} of ${thisRun.repository}`), ...jobs === null ? [] : [jobs]];
		}
		function disagreements(legs) {
			const sentences = [disagreement(legs, "have different totals in `shard`", "give all of them the same one", ({ run }) => String(run.shard.total)), disagreement(legs.filter(({ agent }) => agent !== null), "ran different versions of the agent", "pin one with `agent-version-id`, and run all shards again", ({ agent }) => `${agent?.versionName} ${agent?.versionId}`)];
			return sentences.filter((sentence) => sentence !== null);
		}
		function disagreement(legs, what, advice, sideOf) {
			const byValue = Map.groupBy(legs, sideOf);
			if (byValue.size < 2) return null;
			const sides = [...byValue].map(([value, some]) => `${listShards(some.map(({ run }) => run.shard.index))}: ${value}`);
			return `the shards ${what} (${sides.join("; ")}): ${advice}`;
		}
		function staleLegs(found, legs) {
			const ranThoughGreen = legs.filter((leg) => found.some(({ run, conclusion }) => run.shard.index === leg.run.shard.index && run.runAttempt < leg.run.runAttempt && (conclusion === "success" || conclusion === "skipped")));
			const attempt = Math.max(0, ...ranThoughGreen.map(({ run }) => run.runAttempt));
			const old = legs.filter(({ run }) => run.runAttempt < attempt).map(({ run }) => run.shard.index);
			if (old.length === 0) return [];
			return [`${listShards(old)} left no results in attempt ${attempt}, in which all shards ran again, so their earlier results do not count: run all jobs again`];
		}
		function missing(legs) {
			const total = Math.max(0, ...legs.map(({ run }) => run.shard.total));
			const there = new Set(legs.map(({ run }) => run.shard.index));
			const absent = Array.from({ length: total }, (_, index) => index).filter((index) => !there.has(index));
			if (absent.length === 0) return [];
			return [`${listShards(absent)} of ${total} left no results artifact: check in its log whether it ran, lost its runner, or has \`artifact: false\``];
		}
		function listShards(indexes) {
			const numbers = indexes.map((index) => String(index + 1));
			return `shard${indexes.length === 1 ? "" : "s"} ${(0, join_first.F)(numbers, 8)}`;
		}
		function leftOutOf(legs) {
			const found = legs.map(({ run, total }) => run.leftOut === null ? Number.NaN : run.leftOut + total);
			const all = Math.max(...found);
			return Number.isFinite(all) ? Math.max(0, all - legs.reduce((sum, { total }) => sum + total, 0)) : null;
		}
		var src_problem = __webpack_require__(86762);
		var floors = __webpack_require__(27147);
		;
		function judgeLegs({ legs, faults, rows, ...tally }, rule) {
			if (faults.length > 0) {
				const problems = faults.map((message) => (0, src_problem.d0)("shards-not-whole", message));
				return (0, src_verdict.uP)("the shards cannot be merged", problems);
			}
			return skipped(legs, tally.total) ?? interrupted(legs, tally) ?? (0, src_verdict.U4)(rows) ?? withKnownFloors(legs, tally, rule) ?? (0, src_verdict.HT)((0, src_verdict.S4)(tally, rule), rows);
		}
		function withKnownFloors(legs, { scorecard }, { minAccuracy }) {
			if (minAccuracy === null || scorecard === null || leftOutOf(legs) !== 0) return null;
			const problem = (0, floors.kn)(minAccuracy, (0, scorecard_scorecard.Qy)(scorecard));
			return problem === null ? null : (0, src_verdict.uP)("`min-accuracy` does not fit the expected results", [(0, src_problem.d0)("unknown-floor", problem)]);
		}
		function interrupted(legs, { counts }) {
			const cancelled = legs.filter(({ conclusion }) => conclusion === "cancelled");
			if (cancelled.length > 0) {
				return (0, src_verdict.F0)(counts, `${namesOf(cancelled)} ${cancelled.length === 1 ? "was" : "were"} cancelled`);
			}
			return troubled(legs, ({ halt }) => halt, "sent nothing") ?? troubled(legs, ({ failure }) => failure, "failed");
		}
		function troubled(legs, problemOf, what) {
			const some = legs.filter((leg) => problemOf(leg) !== null);
			if (some.length === 0) return null;
			const problems = some.flatMap((leg) => problemOf(leg) ?? []);
			const distinct = new Map(problems.map((problem) => [`${problem.code} ${problem.message}`, problem]));
			return (0, src_verdict.uP)(`${namesOf(some)} ${what}`, [...distinct.values()]);
		}
		const namesOf = (legs) => listShards(legs.map(({ run }) => run.shard.index));
		function skipped(legs, total) {
			if (legs.some(({ conclusion }) => conclusion !== "skipped")) return null;
			const halt = legs.find((leg) => leg.halt !== null)?.halt ?? null;
			if (halt !== null) return (0, src_verdict.Az)(halt.code, "no shard submitted anything", halt.message);
			return total === 0 ? (0, src_verdict.Az)("no-files-found", "no file matched `files`") : (0, src_verdict.Az)("dry-run", "dry run, no shard submitted anything");
		}
		;
		async function runMerge(world) {
			const { runner, clock } = world;
			const startedAtMs = clock.now();
			try {
				const given = readMergeInputs(runner);
				if (given.ok) return await merge(given, world, startedAtMs);
				return await conclude((0, src_verdict.io)(given.problems), world, startedAtMs);
			} catch (error) {
				(0, log_stack.f)(error, runner);
				return await conclude((0, src_verdict.Yj)((0, src_verdict.uG)(error)), world, startedAtMs);
			}
		}
		async function conclude(verdict, { runner, clock }, startedAtMs) {
			const data = {
				origin: await runner.origin(),
				agent: null,
				startedAtMs,
				finishedAtMs: clock.now()
			};
			await (0, deliver.Tq)((0, report.c)([], data, () => verdict), runner);
			return verdict;
		}
		async function merge(given, world, startedAtMs) {
			const { runner, store } = world;
			const schema = createResultsSchema();
			const gathered = await gather(given.inputs, {
				store,
				log: runner,
				schema
			});
			if ("conclusion" in gathered) return await conclude(gathered, world, startedAtMs);
			try {
				return await run_merge_report(gathered, given, schema, world);
			} finally {
				await (0, or_warn.w)(runner, "The shards' artifacts could not be removed from RUNNER_TEMP", () => gathered.release());
			}
		}
		async function gather({ from }, options) {
			try {
				const gathered = await gatherLegs(from, options);
				if (gathered.found.length > 0 || gathered.problems.length > 0) return gathered;
				return (0, src_verdict.Yj)({
					code: "no-shards",
					headline: `found no results artifact of a shard whose name begins with \`${from}\` in this workflow run`,
					detail: "add `needs` so that the shards finish first, and check that `from` matches their `artifact`"
				});
			} catch (error) {
				const headline = `the artifacts of this workflow run could not be listed (${(0, error_message.gJ)(error)})`;
				return (0, src_verdict.Yj)({
					code: "artifacts-not-listed",
					headline,
					detail: "run this job again"
				});
			}
		}
		async function run_merge_report(gathered, { inputs, githubToken }, schema, world) {
			const { runner, clock } = world;
			const origin = await runner.origin();
			const { legs, problems } = chooseLegs(gathered.found, origin);
			for (const leg of legs) runner.info(logLineOf(leg));
			const results = await results_file.zq.create(runner.tempDir, runner.scrub);
			const broken = await copyResults(legs, results, schema);
			await results.sync();
			const found = [
				...gathered.problems,
				...problems,
				...broken
			];
			const faults = found.length > 0 ? found : staleLegs(gathered.found, legs);
			const rows = results.rows.toSorted((a, b) => (0, compare_text.n)(a.case, b.case));
			const merged = (0, report.c)(rows, {
				...reportDataOf(legs, clock),
				origin,
				artifactName: inputs.artifactName,
				scorecard: sumOfScorecards(legs)
			}, (tally) => {
				if (results.trouble !== null) return (0, src_verdict.mV)(results.trouble);
				return judgeLegs({
					legs,
					faults,
					rows,
					...tally
				}, inputs);
			});
			const github = githubToken === "" ? null : world.openGitHub(githubToken, origin.repository);
			const commenting = {
				...inputs,
				resume: true,
				matrixLeg: "",
				task: [inputs.from],
				runner,
				github,
				clock,
				cancelled: lib_clock.tm
			};
			const delivery = {
				...inputs,
				resume: true,
				deadline: null,
				postComment: (written, links) => (0, post_comment.G)(written, {
					...commenting,
					...links
				})
			};
			const { verdict } = await (0, deliver.cK)(merged, results, delivery, runner);
			await (0, or_warn.w)(runner, `${results_file.gv} could not be closed`, () => results.close());
			return verdict;
		}
		const logLineOf = ({ run, total, conclusion, artifact }) => `Shard ${run.shard.index + 1} of ${run.shard.total}: ${(0, pluralize.t)(total, "result")}, ${conclusion}, attempt ${run.runAttempt} (${artifact}).`;
		async function copyResults(legs, results, schema) {
			const broken = [];
			const overlaps = [];
			const legOfCase = new Map();
			let areFiles = true;
			for (const leg of legs) {
				const { index } = leg.run.shard;
				if (leg.failure?.code === src_verdict.HJ) continue;
				try {
					for await (const _ of readResults(leg, schema));
				} catch (error) {
					broken.push((0, error_message.gJ)(error));
					continue;
				}
				for await (const record of readResults(leg, schema)) {
					const { case: id } = record;
					const other = legOfCase.get(id);
					legOfCase.set(id, index);
					areFiles &&= (0, report.p)(record);
					if (other === undefined) await results.appendRecord(record);
					else overlaps.push(`${id} (shards ${other + 1} and ${index + 1})`);
				}
			}
			return overlaps.length === 0 ? broken : [...broken, overlap(overlaps, areFiles ? "files" : "cases")];
		}
		const MAX_OVERLAPS = 5;
		const overlap = (overlaps, what) => `some ${what} are in more than one shard: ${(0, join_first.F)(overlaps, MAX_OVERLAPS)}; use the same commit and the same \`files\` or \`rows\` in every shard`;
		function sumOfScorecards(legs) {
			const counter = new scorecard_scorecard.nc();
			for (const { scorecard } of legs) if (scorecard !== null) counter.addAll(scorecard);
			return counter.scorecard;
		}
		function reportDataOf(legs, clock) {
			const agent = legs.find((leg) => leg.agent !== null)?.agent ?? null;
			const times = (which) => legs.map(({ run }) => Date.parse(run[which]));
			return {
				agent: agent && {
					agentId: agent.id,
					agentName: agent.name,
					versionId: agent.versionId,
					versionName: agent.versionName,
					engine: agent.engine,
					postActions: agent.postActions,
					hasMemory: false,
					isLearning: false,
					inputs: [],
					engineFileKeys: []
				},
				startedAtMs: legs.length === 0 ? clock.now() : Math.min(...times("startedAt")),
				finishedAtMs: legs.length === 0 ? clock.now() : Math.max(...times("finishedAt")),
				leftOut: leftOutOf(legs),
				legs: legs.map(({ run, conclusion, total }) => ({
					index: run.shard.index,
					runAttempt: run.runAttempt,
					conclusion,
					total
				}))
			};
		}
	}),
	15413: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GA: () => MAX_STATE_LENGTH,
			L4: () => stateOf,
			WF: () => hideState,
			un: () => readState
		});
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
		var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68961);
		function stateOf({ rows, origin }, previous) {
			const judged = rows.some(({ jobId }) => jobId !== null);
			if (!judged && previous !== null) return {
				runId: origin.runId,
				unsuccessful: previous.unsuccessful
			};
			const unsuccessful = rows.filter(({ outcome }) => outcome !== "succeeded");
			return {
				runId: origin.runId,
				unsuccessful: new Map(unsuccessful.map((row) => [row.case, row.outcome]))
			};
		}
		const MAX_STATE_LENGTH = 16e3;
		const MAX_STATE_BYTES = 1e6;
		const PREFIX = "<!-- roe-agent-batch state ";
		function hideState(state, scrub) {
			const { runId, unsuccessful } = state;
			const whole = unsuccessful === null ? null : hidden(scrub(JSON.stringify([
				1,
				runId,
				[...unsuccessful]
			])));
			return whole !== null && whole.length <= MAX_STATE_LENGTH ? whole : hidden(JSON.stringify([
				1,
				runId,
				null
			]));
		}
		const hidden = (json) => `${PREFIX}${(0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(json).toString("base64")} -->`;
		function readState(body) {
			const [, text] = /<!-- roe-agent-batch state ([A-Za-z0-9+/=]{1,16000}) -->\s*$/.exec(body) ?? [];
			if (text === undefined) return null;
			try {
				const json = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(text, "base64"), { maxOutputLength: MAX_STATE_BYTES });
				return decode(JSON.parse(json.toString("utf8")));
			} catch {
				return null;
			}
		}
		function decode(value) {
			if (!Array.isArray(value) || value[0] !== 1 || !Number.isSafeInteger(value[1])) return null;
			const [, runId, entries] = value;
			if (entries === null) return {
				runId,
				unsuccessful: null
			};
			if (!Array.isArray(entries) || !entries.every(isEntry)) return null;
			return {
				runId,
				unsuccessful: new Map(entries)
			};
		}
		function isEntry(value) {
			return Array.isArray(value) && typeof value[0] === "string" && _outcome_js__WEBPACK_IMPORTED_MODULE_1__.im.includes(value[1]);
		}
	}),
	92081: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			wQ: () => renderComment,
			we: () => markerOf
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56817);
		var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43799);
		var _comment_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15413);
		var _escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96209);
		var _summary_byte_budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15299);
		var _summary_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53083);
		var _summary_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5615);
		var _summary_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15149);
		var _view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37455);
		function markerOf({ action = "roe-agent-batch", workflowRef, origin, matrixLeg, task }) {
			const { callers, job, step, use } = origin;
			const names = [
				workflowRef.replace(/@.*/s, ""),
				callers ?? task,
				job,
				step,
				use,
				matrixLeg
			];
			return `<!-- ${action} ${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(names)).digest("hex").slice(0, 32)} -->`;
		}
		const MAX_COMMENT_LENGTH = 65e3;
		const FRAME_LENGTH = 1e3;
		const MAX_HEAD_LENGTH = 2e4;
		const MAX_OPEN_ROWS = 10;
		const MAX_ROWS = 50;
		const MAX_FIXED = 20;
		const MAX_PATH_LENGTH = 300;
		function renderComment(report, options) {
			const { marker, previous, scrub } = options;
			const change = changeSince(previous?.unsuccessful ?? null, report.rows);
			const head = [commentHead(report, options), change === null ? "" : changeText(change)].join("");
			const state = (0, _comment_state_js__WEBPACK_IMPORTED_MODULE_1__.WF)((0, _comment_state_js__WEBPACK_IMPORTED_MODULE_1__.L4)(report, previous), scrub);
			const foot = [fixedText(change?.fixed ?? [], report.unit), footOf(report, options.sha)].join("");
			const maxLength = MAX_COMMENT_LENGTH - marker.length - head.length - foot.length - _comment_state_js__WEBPACK_IMPORTED_MODULE_1__.GA - FRAME_LENGTH;
			return [
				`${marker}\n`,
				scrub(`${head}${tablesOf(report, change, options, maxLength)}${foot}`),
				state
			].join("");
		}
		function commentHead(report, options) {
			const opening = (0, _summary_head_js__WEBPACK_IMPORTED_MODULE_2__.E)(report, options, "###");
			const tooLong = {
				...report,
				verdict: {
					...report.verdict,
					detail: FULL_ELSEWHERE
				}
			};
			return opening.length <= MAX_HEAD_LENGTH ? opening : (0, _summary_head_js__WEBPACK_IMPORTED_MODULE_2__.E)(tooLong, options, "###");
		}
		const FULL_ELSEWHERE = "the reasons are too long for a comment; the summary of the workflow run has them";
		function changeSince(before, rows) {
			if (before === null || !rows.some(({ jobId }) => jobId !== null)) return null;
			const casesThat = (wanted) => rows.filter(({ outcome }) => outcome === "succeeded" === wanted).map((row) => row.case);
			return {
				newlyFailing: new Set(casesThat(false).filter((id) => !before.has(id))),
				fixed: casesThat(true).filter((id) => before.has(id))
			};
		}
		function changeText({ newlyFailing, fixed }) {
			const parts = [newlyFailing.size === 0 ? "" : `\u{1F195} **${newlyFailing.size}** newly failing`, fixed.length === 0 ? "" : `\u{1F389} **${fixed.length}** fixed`].filter((part) => part !== "");
			return parts.length === 0 ? "" : `Since the last run: ${parts.join(", ")}\n\n`;
		}
		function tablesOf(report, change, links, maxCharacters) {
			const isNew = (row) => change?.newlyFailing.has(row.case) ?? false;
			const budget = new _summary_byte_budget_js__WEBPACK_IMPORTED_MODULE_6__.G(maxCharacters);
			const { reportUrl } = links;
			const markOf = (row) => isNew(row) ? "\u{1F195} " : "";
			const limits = {
				budget,
				open: MAX_OPEN_ROWS,
				max: MAX_ROWS,
				reportUrl,
				markOf
			};
			const problems = (0, _summary_problems_js__WEBPACK_IMPORTED_MODULE_3__.u)(report, {
				...limits,
				jobs: false
			});
			const unsuccessful = report.halt === null ? (0, _view_js__WEBPACK_IMPORTED_MODULE_5__.d)(report).unsuccessful.length : 0;
			const others = unsuccessful - problems.shown;
			const where = reportUrl === null ? "the report" : `[the report](${reportUrl})`;
			const more = others === 0 ? "" : `\n${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_7__.t)(others, `more ${report.unit}`)} did not succeed; see ${where} for all of them.\n\n`;
			return `${problems.text}${more}${valuesOf(report, change, limits)}`;
		}
		function valuesOf(report, change, limits) {
			if (report.values.columns.length === 0) return "";
			const fixed = new Set(change?.fixed);
			const isNews = (row) => row.outcome !== "succeeded" || fixed.has(row.case);
			const rows = (0, _summary_values_js__WEBPACK_IMPORTED_MODULE_4__.t)(report).sort((a, b) => Number(isNews(b)) - Number(isNews(a)));
			const markOf = (row) => fixed.has(row.case) ? "\u{1F389} " : limits.markOf(row);
			const { text } = (0, _summary_values_js__WEBPACK_IMPORTED_MODULE_4__.k)(rows, report, {
				...limits,
				markOf
			}, " with their values");
			return text === "" ? "" : `${text}\n`;
		}
		function fixedText(fixed, unit) {
			if (fixed.length === 0) return "";
			const shown = fixed.slice(0, MAX_FIXED).map((id) => `- ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.NN)((0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_9__.x)(id, MAX_PATH_LENGTH))}\n`);
			const others = fixed.length - shown.length;
			const more = others === 0 ? "" : `- and ${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_7__.t)(others, `more ${unit}`)}\n`;
			return `<details><summary>${fixed.length} fixed since the last run</summary>\n\n${shown.join("")}${more}\n</details>\n\n`;
		}
		function footOf({ origin }, sha) {
			const step = origin.step.startsWith("__") ? "" : ` \u00B7 step <code>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.UZ)(origin.step)}</code>`;
			const attempt = origin.runAttempt > 1 ? `, attempt ${origin.runAttempt}` : "";
			const job = origin.job === "" ? "" : ` \u00B7 job <code>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.UZ)(origin.job)}</code>`;
			return `<sub>[Workflow run](${origin.runUrl})${attempt} \u00B7 commit <code>${sha.slice(0, 7)}</code>${job}${step}</sub>\n\n`;
		}
	}),
	53008: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => postComment });
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
		var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92081);
		var _sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41670);
		async function postComment(report, posting) {
			const { comment, runner } = posting;
			const { verdict, origin } = report;
			if (comment === "never") return null;
			const workflowRef = runner.environment("GITHUB_WORKFLOW_REF") || runner.environment("GITHUB_WORKFLOW");
			const marker = (0, _comment_js__WEBPACK_IMPORTED_MODULE_0__.we)({
				...posting,
				workflowRef,
				origin
			});
			const isDryRun = verdict.conclusion === "skipped" && verdict.reason === _problem_js__WEBPACK_IMPORTED_MODULE_2__.yE;
			const sticky = {
				marker,
				runId: origin.runId,
				isWanted: comment === "always" || verdict.conclusion === "failure",
				hindrance: isDryRun ? "it was a dry run" : null,
				render: (previous, headSha) => (0, _comment_js__WEBPACK_IMPORTED_MODULE_0__.wQ)(report, {
					...posting,
					marker,
					previous,
					sha: headSha ?? origin.sha,
					scrub: runner.scrub
				})
			};
			return await (0, _sticky_comment_js__WEBPACK_IMPORTED_MODULE_1__.s)(sticky, posting);
		}
	}),
	41670: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => postSticky });
		var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19563);
		var _lib_error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88501);
		var _comment_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15413);
		const MAX_POSTING_MS = 6e5;
		const MAX_CREATE_TRIES = 2;
		async function postSticky(comment, posting) {
			const { runner, github, clock } = posting;
			const { pullRequest } = await runner.event();
			const why = pullRequest === null ? "the run does not belong to a pull request" : comment.hindrance;
			if (pullRequest === null || why !== null) {
				runner.info(`No comment was written, because ${why}.`);
				return null;
			}
			if (github === null) {
				runner.warning(`No comment was written: set \`github-token\` to a token with \`${PERMISSION}\`, or \`comment: never\`.`);
				return null;
			}
			const posted = await (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(clock, MAX_POSTING_MS, posting.cancelled, (signal) => createOrUpdate(comment, pullRequest, {
				runner,
				github,
				signal
			}));
			if (posted.ok) return posted.value?.url ?? null;
			runner.warning((0, _lib_error_message_js__WEBPACK_IMPORTED_MODULE_2__.uo)(`The comment on the pull request could not be written: ${advice(posted.error)}`));
			return null;
		}
		const PERMISSION = "pull-requests: write";
		function advice({ code, message }) {
			if (code === "unauthorized") return `${message}; check \`github-token\``;
			if (code !== "forbidden" && code !== "not-found") return message;
			return `${message}; give the workflow job \`${PERMISSION}\` under \`permissions\`. For a pull request from a fork or by Dependabot, the token is read-only whatever \`permissions\` says`;
		}
		async function createOrUpdate(comment, { number, headSha }, calling) {
			const { runner, github, signal } = calling;
			const { marker } = comment;
			const found = await findOwn(number, marker, github, signal);
			if (!found.ok) return found;
			const own = found.value;
			if (own === null && !comment.isWanted) return {
				ok: true,
				value: null
			};
			const previous = own === null ? null : (0, _comment_state_js__WEBPACK_IMPORTED_MODULE_1__.un)(own.body);
			if (previous !== null && previous.runId > comment.runId) {
				runner.info("The comment on the pull request was not changed, because a later run wrote it.");
				return found;
			}
			const body = comment.render(previous, headSha);
			const updated = own === null ? null : await github.updateComment(own.id, body, signal);
			if (updated !== null && (updated.ok || updated.error.code !== "not-found")) return updated;
			const created = await createOnce(number, marker, body, github, signal);
			if (!created.ok || own !== null || await isOnly(created.value, number, marker, github, signal)) return created;
			return await createOrUpdate(comment, {
				number,
				headSha
			}, calling);
		}
		async function isOnly(created, number, marker, github, signal) {
			const oldest = await findOwn(number, marker, github, signal);
			if (!oldest.ok || oldest.value === null || oldest.value.id === created.id) return true;
			const deleted = await github.deleteComment(created.id, signal);
			return !deleted.ok && !["unreachable", "not-found"].includes(deleted.error.code);
		}
		async function createOnce(number, marker, body, github, signal) {
			for (let tries = 1;; tries += 1) {
				const created = await github.createComment(number, body, signal);
				if (created.ok || created.error.code !== "unreachable") return created;
				const late = await findOwn(number, marker, github, signal);
				if (late.ok && late.value !== null) return {
					ok: true,
					value: late.value
				};
				if (!late.ok || tries === MAX_CREATE_TRIES) return created;
			}
		}
		const ACTIONS = "github-actions[bot]";
		async function findOwn(number, marker, github, signal) {
			const listed = await github.comments(number, signal);
			if (!listed.ok) return listed;
			const marked = listed.value.filter(({ body }) => body.startsWith(marker));
			if (marked.length === 0) return {
				ok: true,
				value: null
			};
			const login = await github.login(signal);
			const authors = login.ok ? [login.value, `${login.value}[bot]`] : [ACTIONS, ""];
			return {
				ok: true,
				value: marked.find(({ author }) => authors.includes(author)) ?? null
			};
		}
	})
};
