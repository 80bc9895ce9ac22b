export const id = 4011;
export const ids = [4011];
export const modules = {
	98759: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Pq: () => isFilesExhausted,
			b3: () => maxUploads,
			gx: () => maxOpenFiles
		});
		const CODES = ["EMFILE", "ENFILE"];
		const isFilesExhausted = (error) => error instanceof Error && ("code" in error && CODES.includes(error.code) || isFilesExhausted(error.cause));
		function maxOpenFiles() {
			const report = process.report;
			report.excludeNetwork = true;
			const { userLimits } = report.getReport();
			const soft = userLimits?.open_files?.soft;
			return typeof soft === "number" ? soft : null;
		}
		const RESERVED = 80;
		const PER_UPLOAD = 2;
		const maxUploads = (openFiles) => Math.max(1, Math.floor((openFiles - RESERVED) / PER_UPLOAD));
	}),
	11429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => RowSplitter });
		const [QUOTE, BACKSLASH, BRACKET, BRACKET_END, BRACE, BRACE_END] = [..."\"\\[]{}"].map((sign) => sign.charCodeAt(0));
		class RowSplitter {
			#maxBytes;
			#place;
			#rest = [];
			#lists = new Set();
			#row = [];
			#bytes = 0;
			#depth = 0;
			#rowDepth = 0;
			#inText = false;
			#before = 0;
			#rowEnd = 0;
			#skipped = 0;
			constructor(maxBytes, place = "0") {
				this.#maxBytes = maxBytes;
				this.#place = Buffer.from(place);
			}
			*push(part) {
				let begin = 0;
				for (let at = this.#bracketFrom(part, 0); at < part.length; at = this.#bracketFrom(part, at + 1)) {
					const sign = part[at];
					if (sign === BRACE || sign === BRACKET) {
						if (sign === BRACE && this.#rowDepth === 0 && this.#lists.has(this.#depth)) {
							if (!this.#keep(this.#rest, part.slice(begin, at))) return yield null;
							begin = at;
							this.#rowDepth = this.#depth;
						}
						this.#depth += 1;
						if (sign === BRACKET && this.#rowDepth === 0 && this.#depth <= 2) this.#lists.add(this.#depth);
					} else {
						if (this.#rowDepth === 0) this.#lists.delete(this.#depth);
						this.#depth -= 1;
						if (this.#rowDepth > 0 && this.#depth === this.#rowDepth) {
							if (!this.#keep(this.#row, part.subarray(begin, at + 1))) return yield null;
							begin = at + 1;
							this.#rowEnd = this.#before + begin;
							yield this.#takeRow();
						}
					}
				}
				const kept = this.#rowDepth > 0 ? this.#keep(this.#row, part.subarray(begin)) : this.#keep(this.#rest, part.slice(begin));
				this.#before += part.length;
				if (!kept) yield null;
			}
			get rowEnd() {
				return this.#rowEnd;
			}
			#bracketFrom(part, from) {
				let inText = this.#inText;
				let at = from + this.#skipped;
				for (; at < part.length; at += 1) {
					const sign = part[at];
					if (sign === QUOTE) inText = !inText;
					else if (inText) at += sign === BACKSLASH ? 1 : 0;
					else if (sign === BRACE || sign === BRACKET || sign === BRACE_END || sign === BRACKET_END) break;
				}
				this.#inText = inText;
				this.#skipped = Math.max(0, at - part.length);
				return at;
			}
			rest() {
				return Buffer.concat(this.#rest).toString("utf8");
			}
			#takeRow() {
				const row = Buffer.concat(this.#row);
				this.#bytes -= row.length;
				this.#row = [];
				this.#rowDepth = 0;
				this.#keep(this.#rest, this.#place);
				return row;
			}
			#keep(parts, bytes) {
				if (bytes.length > 0) parts.push(bytes);
				this.#bytes += bytes.length;
				return this.#bytes <= this.#maxBytes;
			}
		}
	}),
	14011: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { createConnection: () => createConnection });
		var undici = __webpack_require__(46752);
		var clock = __webpack_require__(19563);
		var error_message = __webpack_require__(88501);
		var lib_scrub = __webpack_require__(78314);
		var secure_address = __webpack_require__(49905);
		var errors = __webpack_require__(12401);
		var open_files = __webpack_require__(98759);
		var multipart = __webpack_require__(87432);
		;
		class TunnelError extends Error {
			name = "TunnelError";
			status;
			constructor(status, cause) {
				super("the proxy made no connection", { cause });
				this.status = status;
			}
		}
		const NEVER_SENT = new Set([
			"ENOTFOUND",
			"EAI_AGAIN",
			"ECONNREFUSED",
			"EHOSTUNREACH",
			"ENETUNREACH",
			"ENETDOWN",
			"EADDRNOTAVAIL",
			"UND_ERR_CONNECT_TIMEOUT",
			"ERR_TLS_CERT_ALTNAME_INVALID",
			"DEPTH_ZERO_SELF_SIGNED_CERT",
			"SELF_SIGNED_CERT_IN_CHAIN",
			"UNABLE_TO_VERIFY_LEAF_SIGNATURE",
			"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
			"CERT_HAS_EXPIRED",
			"CERT_NOT_YET_VALID"
		]);
		function classifyFailure(call, cause, outer) {
			if (outer.aborted) return new errors.TR("stopped", `${nameOf(call)} was aborted because the run is stopping`, { cause });
			if (cause instanceof clock.$q) {
				return new errors.TR("fate-unknown", `Roe did not answer within ${Math.round(cause.limitMs / 1e3)} s`, { cause });
			}
			const error = cause instanceof Error ? cause : new Error(String(cause));
			if (error.name === multipart.HI) return classifyUnreadable(error);
			const code = systemCode(error);
			if (error instanceof TunnelError) {
				if (error.status !== null) return proxyRefusal(error.status, cause);
				return new errors.TR("never-sent", `Roe could not be reached through the proxy (${code ?? error.name})`, { cause });
			}
			if (code === "UND_ERR_INVALID_ARG") return proxyRefusal(407, cause);
			if (code !== null && isBeforeConnection(code, syscallOf(error))) {
				const why = code === "ENOTFOUND" ? ", since its name is not known" : "";
				return new errors.TR("never-sent", `Roe could not be reached${why} (${code})`, { cause });
			}
			return new errors.TR("fate-unknown", `the connection to Roe broke (${code ?? error.name})`, { cause });
		}
		function classifyUnreadable(cause) {
			return (0, open_files.Pq)(cause) ? new errors.TR("never-sent", "too many files are open on this machine", { cause }) : new errors.TR("unreadable-file", "the file changed or was removed while it was being sent", { cause });
		}
		function isBeforeConnection(code, syscall) {
			if (syscall === "connect") return true;
			return NEVER_SENT.has(code) && syscall !== "read" && syscall !== "write";
		}
		function classifyStatus(call, reply) {
			const { status, sentence, retryAfterMs } = reply;
			const explained = sentence === null ? "" : `: ${sentence}`;
			const details = {
				status,
				retryAfterMs,
				cause: nameOf(call)
			};
			return new errors.TR(codeOf(status, sentence), `Roe answered ${status}${explained}`, details);
		}
		function codeOf(status, sentence) {
			if (status === 401) return "unauthorized";
			if (status === 402) return "out-of-credits";
			if (status === 403) return codeOfForbidden(sentence ?? "");
			if (status === 404) return "not-found";
			if (status === 413) return "too-large";
			if (status === 415) return "unsupported-type";
			if (status === 429) return "throttled";
			if (status === 408 || status >= 500) return "server-error";
			return "refused";
		}
		function codeOfForbidden(sentence) {
			if (/credit/i.test(sentence)) return "out-of-credits";
			return REFUSES_KEY.test(sentence) ? "unauthorized" : "forbidden";
		}
		const UNUSABLE = "(?:invalid|unknown|expired|revoked|incorrect|not valid|not recognized|does not exist)";
		const REFUSES_KEY = new RegExp(`\\b${UNUSABLE}\\b.*\\bkey\\b|\\bkey\\b.*\\b${UNUSABLE}\\b`, "i");
		const neverStarted = (call) => new errors.TR("stopped", `${nameOf(call)} was not started because the run is stopping`);
		const notProcessed = (cause) => new errors.TR("never-sent", "Roe refused the request before it began to process it", {
			retryAfterMs: 0,
			cause
		});
		const TRANSIENT = [408, 429];
		function proxyRefusal(status, cause) {
			const isTransient = status >= 500 || TRANSIENT.includes(status);
			const wants = status === 407 ? ": it requires a valid user name and password in HTTPS_PROXY" : "";
			const message = `the proxy refused the connection to Roe with ${status}${wants}`;
			return new errors.TR(isTransient ? "never-sent" : "proxy-refused", message, { cause });
		}
		function syscallOf(error) {
			if ("syscall" in error && typeof error.syscall === "string") return error.syscall;
			return error.cause instanceof Error ? syscallOf(error.cause) : null;
		}
		function systemCode(error) {
			if ("code" in error && typeof error.code === "string") return error.code;
			return error.cause instanceof Error ? systemCode(error.cause) : null;
		}
		const nameOf = ({ method, path }) => `${method} ${path}`;
		var external_node_crypto_ = __webpack_require__(77598);
		var external_node_stream_ = __webpack_require__(57075);
		var decoded = __webpack_require__(27463);
		var row_splitter = __webpack_require__(11429);
		;
		function logCall({ debug, clock }, { method, path }, startedAtMs, { status, requestId, code }) {
			const route = path.replace(/(\/references\/).+/, "$1\u2026/");
			const outcome = status === null ? `no reply (${code})` : String(status);
			debug?.(`Roe: ${method} ${route}: ${outcome} in ${clock.now() - startedAtMs} ms, request id ${requestId ?? "none"}`);
		}
		var external_node_diagnostics_channel_ = __webpack_require__(53053);
		var external_node_http2_ = __webpack_require__(32467);
		;
		const CREATED = "http2.client.stream.created";
		function followRequest(requestId) {
			let stream = null;
			let answered = false;
			let cutOff = false;
			const onCreated = (message) => {
				const created = message;
				if (created.headers["x-request-id"] !== requestId) return;
				const opened = created.stream;
				stream = opened;
				answered = false;
				let ended = false;
				opened.once("response", () => {
					answered = true;
				});
				const push = opened.push.bind(opened);
				opened.push = (chunk, encoding) => {
					if (chunk === null && !ended) cutOff = opened.closed;
					ended ||= chunk === null;
					return push(chunk, encoding);
				};
			};
			(0, external_node_diagnostics_channel_.subscribe)(CREATED, onCreated);
			return {
				get neverBegun() {
					return !answered && stream?.rstCode === external_node_http2_.constants.NGHTTP2_REFUSED_STREAM;
				},
				get cutOff() {
					return cutOff;
				},
				[Symbol.dispose]: () => {
					(0, external_node_diagnostics_channel_.unsubscribe)(CREATED, onCreated);
				}
			};
		}
		var retry = __webpack_require__(16218);
		var lib_json = __webpack_require__(90467);
		var plain_sentence = __webpack_require__(26471);
		var truncate = __webpack_require__(43799);
		var uuid = __webpack_require__(75398);
		var roe = __webpack_require__(2978);
		;
		class WireError extends Error {
			name = "WireError";
		}
		const STATUS_NAMES = [
			"PENDING",
			"STARTED",
			"RETRY",
			"SUCCESS",
			"FAILURE",
			"CANCELLED",
			"CACHED"
		];
		const FILE_PARAMETERS = [
			"pdf_files",
			"pdf_file",
			"documents",
			"document",
			"images",
			"image",
			"files",
			"file"
		];
		function decodeJobId(json) {
			const id = jobIdOf(json);
			if (id === null) throw malformed("the reply", "a job id in quotes", json);
			return id;
		}
		function decodeAgentVersion(json, agentId) {
			const fields = object(json, "the reply");
			const base = (0, lib_json.Ce)(fields.base_agent) ? fields.base_agent : {};
			const versionId = (0, uuid.X)(wire_text(fields.id, "id"));
			if (versionId === null) throw malformed("id", "a UUID", fields.id);
			return {
				agentId,
				agentName: optionalText(base.name) ?? optionalText(fields.name) ?? agentId,
				versionId,
				versionName: optionalText(fields.version_name) ?? versionId,
				engine: optionalText(fields.engine_name) ?? optionalText(fields.engine_class_id) ?? "",
				postActions: Array.isArray(fields.post_actions) ? fields.post_actions.map(decodePostAction) : [],
				hasMemory: (0, lib_json.Ce)(fields.engine_config) && fields.engine_config.enable_memory === true,
				isLearning: base.skill_generation_state === "generating",
				inputs: array(fields.input_definitions, "input_definitions").map(decodeInputDefinition),
				engineFileKeys: decodeEngineFileKeys(fields.engine_config)
			};
		}
		function decodeInputDefinition(json, index) {
			const fields = object(json, `input_definitions[${index}]`);
			return {
				key: wire_text(fields.key, `input_definitions[${index}].key`),
				dataType: (optionalText(fields.data_type) ?? "text/plain").toLowerCase(),
				description: optionalText(fields.description) ?? "",
				acceptsMultiple: fields.accepts_multiple_files === true
			};
		}
		function decodePostAction(json) {
			const fields = (0, lib_json.Ce)(json) ? json : {};
			return {
				name: optionalText(fields.name) ?? "",
				operation: optionalText(fields.operation) ?? ""
			};
		}
		function decodeEngineFileKeys(json) {
			if (!(0, lib_json.Ce)(json)) return [];
			return FILE_PARAMETERS.flatMap((parameter) => {
				const template = optionalText(json[parameter]);
				const key = template?.match(/^\s*\$(?:\{([^}]+)\}|([A-Za-z_]\w*))\s*$/);
				return key ? [(key[1] ?? key[2] ?? "").trim()] : [];
			});
		}
		function decodeStatuses(json) {
			const rows = new Map();
			for (const row of array(json, "the reply")) {
				if (!(0, lib_json.Ce)(row)) continue;
				const id = jobIdOf(row.id);
				if (id !== null) rows.set(id, isStatusCode(row.status) ? decodeStatus(row) : null);
			}
			return rows;
		}
		const isStatusCode = (value) => typeof value === "number" && Number.isInteger(value);
		function decodeStatus(json) {
			const fields = object(json, "the reply");
			const code = fields.status;
			if (!isStatusCode(code)) throw malformed("status", "a whole number", code);
			const moment = {
				code,
				timestamp: optionalNumber(fields.timestamp),
				createdAtMs: optionalTimeMs(fields.created_at)
			};
			const name = STATUS_NAMES[code] ?? "UNKNOWN";
			switch (name) {
				case "PENDING":
				case "STARTED":
				case "RETRY":
				case "UNKNOWN": return {
					...moment,
					name,
					terminal: false
				};
				case "FAILURE": return {
					...moment,
					name,
					terminal: true,
					reason: optionalText(fields.error_message)
				};
				default: return {
					...moment,
					name,
					terminal: true
				};
			}
		}
		function listOfResults(json) {
			return (0, lib_json.Ce)(json) && Array.isArray(json.results) ? json.results : array(json, "the reply");
		}
		function decodeResult(row) {
			if (!(0, lib_json.Ce)(row)) return null;
			const id = jobIdOf(row.id);
			return id === null ? null : {
				id,
				data: decodeJobData(row)
			};
		}
		function decodeJobData(row) {
			const outputs = decodeOutputs(row.result);
			return {
				outputs,
				correctedOutputs: decodeOutputs(row.corrected_outputs),
				cost: optionalNumber(row.cost) ?? sumOfCosts(row.result),
				inputTokens: optionalNumber(row.input_tokens),
				outputTokens: optionalNumber(row.output_tokens)
			};
		}
		function decodeOutputs(json) {
			if (!Array.isArray(json)) return null;
			return json.map(decodeOutput);
		}
		function decodeOutput(datum) {
			if (!(0, lib_json.Ce)(datum)) return {
				key: "",
				dataType: "application/json",
				value: JSON.stringify(datum)
			};
			return {
				key: optionalText(datum.key) ?? "",
				dataType: optionalText(datum.data_type) ?? "text/plain",
				value: typeof datum.value === "string" ? datum.value : JSON.stringify(datum.value ?? null)
			};
		}
		function sumOfCosts(json) {
			if (!Array.isArray(json)) return null;
			const costs = json.filter(lib_json.Ce).flatMap((datum) => optionalNumber(datum.cost) ?? []);
			return costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0);
		}
		function decodeJobList(json) {
			const { results, count, next } = object(json, "the reply");
			return {
				jobs: array(results, "results").map(decodeListedJob),
				count: optionalNumber(count),
				more: next === undefined ? null : next !== null
			};
		}
		function decodeRecentJobs(json, versionName) {
			const rows = array(object(json, "the reply").results, "results");
			return rows.filter((row) => (0, lib_json.Ce)(row) && row.agent_version_name === versionName).map(decodeListedJob);
		}
		function decodeListedJob(json, index) {
			const row = object(json, `results[${index}]`);
			const id = jobIdOf(row.id);
			if (id === null) throw malformed(`results[${index}].id`, "a job id", row.id);
			const status = decodeStatus({
				...row,
				status: isStatusCode(row.status_code) ? row.status_code : 0
			});
			return {
				id,
				status,
				metadata: decodeMetadata(row.metadata)
			};
		}
		function decodeMetadata(json) {
			const fields = typeof json === "string" ? (0, lib_json.qF)(json) : json;
			if (!(0, lib_json.Ce)(fields) || Object.keys(fields).length === 0) return null;
			return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => typeof value === "string" ? [[key, value]] : []));
		}
		function decodePurge(json) {
			const fields = object(json, "the reply");
			if (wire_text(fields.status, "status") === "success") return { problem: null };
			return { problem: quotable(errorMessage(fields.errors)) ?? "a part could not be deleted" };
		}
		function decodeErrorSentence(body) {
			return quotable(errorMessage((0, lib_json.qF)(body) ?? (0, plain_sentence.G)(titleOf(body) ?? body)));
		}
		function titleOf(page) {
			const title = /<title>([^<]*)/i.exec(page)?.[1] ?? "";
			return title.replace(/^\s*\d{3}\s+/, "").trim() || null;
		}
		function quotable(sentence) {
			const text = (0, plain_sentence.f)(sentence);
			return text === "" ? null : (0, truncate.x)(text, MAX_SENTENCE_LENGTH);
		}
		const MAX_SENTENCE_LENGTH = 200;
		const SENTENCE_FIELDS = [
			"detail",
			"error",
			"message"
		];
		const MAX_SENTENCE_DEPTH = 20;
		function errorMessage(json, depth = 0) {
			if (typeof json === "string") return (0, error_message.Qu)((0, plain_sentence.f)(json));
			if (depth === MAX_SENTENCE_DEPTH) return "";
			const inside = (part) => errorMessage(part, depth + 1);
			if (Array.isArray(json)) return json.map(inside).filter(Boolean).join("; ");
			if (!(0, lib_json.Ce)(json)) return "";
			for (const key of SENTENCE_FIELDS) {
				const sentence = inside(json[key]);
				if (sentence !== "") return sentence;
			}
			return Object.keys(json).filter((field) => !SENTENCE_FIELDS.includes(field)).map((field) => [field, inside(json[field])]).filter(([, message]) => message !== "").map(([field, message]) => `${field}: ${message}`).join("; ");
		}
		const optionalText = (value) => typeof value === "string" && value !== "" ? value : null;
		const jobIdOf = (value) => typeof value === "string" ? (0, roe.et)(value) : null;
		function optionalNumber(value) {
			const number = typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
			return typeof number === "number" && Number.isFinite(number) ? number : null;
		}
		function optionalTimeMs(value) {
			const text = optionalText(value) ?? "";
			const hasZone = /(z|[+-]\d\d:?\d\d)$/i.test(text);
			const timeMs = Date.parse(hasZone ? text : `${text}Z`);
			return Number.isNaN(timeMs) || !/^\d{4}-/.test(new Date(timeMs).toISOString()) ? null : timeMs;
		}
		function object(value, field) {
			if (!(0, lib_json.Ce)(value)) throw malformed(field, "an object", value);
			return value;
		}
		function array(value, field) {
			if (!Array.isArray(value)) throw malformed(field, "a list", value);
			return value;
		}
		function wire_text(value, field) {
			if (typeof value !== "string" || value === "") throw malformed(field, "text", value);
			return value;
		}
		function malformed(field, wanted, value) {
			const kind = value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
			return new WireError(`${field} is not ${wanted} but ${kind === "undefined" ? "missing" : kind}`);
		}
		;
		var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		function createHttp(settings) {
			const scrub = (0, lib_scrub.EN)([settings.apiKey]);
			return async (call, signal) => {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					if (signal.aborted) return (0, errors.gz)(neverStarted(call));
					const headers = headersOf(settings, call);
					const { "x-request-id": ownId } = headers;
					const stream = __addDisposableResource(env_1, followRequest(ownId), false);
					const startedAtMs = settings.clock.now();
					const ofCall = (answer) => {
						const named = answer.ok ? answer : (0, errors.gz)(answer.error.ofRequest(ownId));
						logCall(settings, call, startedAtMs, named.ok ? named.value : named.error);
						return named;
					};
					try {
						return ofCall(await (0, clock.Bv)(settings.clock, call.limitMs, signal, (limited, extend) => exchange(settings, scrub, {
							...call,
							headers
						}, limited, extend)));
					} catch (cause) {
						return ofCall((0, errors.gz)(stream.neverBegun ? notProcessed(cause) : classifyFailure(call, cause, signal)));
					}
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					__disposeResources(env_1);
				}
			};
		}
		async function exchange(settings, scrub, call, signal, extend) {
			const response = await (0, undici.request)(urlOf(settings, call), {
				method: call.method,
				headers: call.headers,
				body: bodyOf(call, extend),
				dispatcher: settings.dispatcher,
				signal,
				headersTimeout: 0,
				bodyTimeout: 0
			});
			const isTaken = response.statusCode >= 200 && response.statusCode < 300;
			const { onRow } = call;
			const received = isTaken && onRow !== undefined ? await readRows(response.body, call, (row) => onRow(scrub(row)), extend) : await readBody(response.body, call.maxBytes, signal);
			if (received === null) {
				const size = `more than ${Math.round(call.maxBytes / 1e6)} MB`;
				return (0, errors.gz)(new errors.TR("unreadable-reply", `Roe's reply is ${size}, and was not read`));
			}
			const body = scrub(received);
			const requestId = requestIdIn(response, scrub);
			if (isTaken) {
				return (0, errors.oQ)({
					status: response.statusCode,
					body,
					requestId: requestId ?? call.headers["x-request-id"] ?? ""
				});
			}
			const retryAfter = response.headers["retry-after"];
			const saidNowMs = Date.parse(String(response.headers.date));
			const nowMs = Number.isNaN(saidNowMs) ? settings.clock.now() : saidNowMs;
			const error = classifyStatus(call, {
				status: response.statusCode,
				sentence: decodeErrorSentence(body),
				retryAfterMs: (0, retry.oR)(typeof retryAfter === "string" ? retryAfter : null, nowMs)
			});
			return (0, errors.gz)(requestId === null ? error : error.ofRequest(requestId));
		}
		const MAX_REQUEST_ID_LENGTH = 100;
		function requestIdIn({ headers }, scrub) {
			const header = headers["x-request-id"];
			return typeof header === "string" && /^[\w.:-]+$/.test(header) && header.length <= MAX_REQUEST_ID_LENGTH ? scrub(header) : null;
		}
		function bodyOf(call, extend) {
			if (call.body !== undefined) return external_node_stream_.Readable.from(progressing(call.body, call.limitMs, extend), { highWaterMark: 1 });
			return call.json === undefined ? null : JSON.stringify(call.json);
		}
		const MAX_BUFFERED_BYTES = 4e6;
		const MIN_BYTES_PER_MS = 32;
		const PART_BYTES = 65536;
		async function* progressing(body, limitMs, extend) {
			let sent = 0;
			for await (const chunk of body.stream()) {
				for (let from = 0; from < chunk.length; from += PART_BYTES) {
					const part = chunk.subarray(from, from + PART_BYTES);
					yield part;
					sent += part.length;
					extend(limitMs + Math.min(sent, MAX_BUFFERED_BYTES) / MIN_BYTES_PER_MS);
				}
			}
		}
		function urlOf(settings, call) {
			const query = new URLSearchParams(call.query);
			if (settings.organizationId !== null) query.set("organization_id", settings.organizationId);
			const search = query.toString();
			return `${settings.baseUrl}${call.path}${search === "" ? "" : `?${search}`}`;
		}
		function headersOf(settings, call) {
			return {
				accept: "application/json",
				authorization: `Bearer ${settings.apiKey}`,
				"user-agent": settings.userAgent,
				"x-request-id": (0, external_node_crypto_.randomUUID)(),
				...call.json === undefined ? {} : { "content-type": "application/json" },
				...call.body === undefined ? {} : { "content-length": String(call.body.size) },
				...call.headers
			};
		}
		async function readBody(body, max, signal) {
			const chunks = [];
			let bytes = 0;
			for await (const chunk of body) {
				signal.throwIfAborted();
				bytes += chunk.length;
				if (bytes > max) return null;
				chunks.push(chunk);
			}
			return Buffer.concat(chunks).toString("utf8");
		}
		async function readRows(body, { limitMs, maxBytes }, onRow, extend) {
			const splitter = new row_splitter.G(maxBytes);
			for await (const part of body) {
				extend(limitMs);
				for (const row of splitter.push(part)) {
					if (row === null) return null;
					await onRow((0, decoded.D)(row));
					extend(limitMs);
				}
			}
			return splitter.rest();
		}
		;
		var download_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) {
				env.stack.push({ async: true });
			}
			return value;
		};
		var download_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) {
						try {
							if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
							if (r.dispose) {
								var result = r.dispose.call(r.value);
								if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
									fail(e);
									return next();
								});
							} else s |= 1;
						} catch (e) {
							fail(e);
						}
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		const MAX_REDIRECTS = 3;
		const MAX_ERROR_BYTES = 1e4;
		function createDownload(settings) {
			const scrub = (0, lib_scrub.EN)([settings.apiKey]);
			return async (call, write, signal) => {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					const named = {
						method: "GET",
						path: call.path
					};
					if (signal.aborted) return (0, errors.gz)(neverStarted(named));
					const headers = headersOf(settings, {});
					const stream = download_addDisposableResource(env_1, followRequest(headers["x-request-id"]), false);
					const startedAtMs = settings.clock.now();
					let seen = null;
					const ofCall = (answer) => {
						const requestId = seen?.requestId ?? headers["x-request-id"];
						const ended = answer.ok ? {
							status: 200,
							requestId
						} : answer.error.ofRequest(requestId);
						logCall(settings, named, startedAtMs, ended);
						return ended instanceof errors.TR ? (0, errors.gz)(ended) : answer;
					};
					try {
						return ofCall(await (0, clock.Bv)(settings.clock, call.limitMs, signal, async (limited) => {
							const response = await follow(settings, scrub, {
								...call,
								headers
							}, limited);
							if (response instanceof errors.TR) return (0, errors.gz)(response);
							seen = {
								status: response.statusCode,
								requestId: requestIdIn(response, scrub)
							};
							const saved = await save(response, scrub, call.maxBytes, write);
							return saved.ok && stream.cutOff ? (0, errors.gz)(BROKEN_OFF) : saved;
						}));
					} catch (cause) {
						return ofCall((0, errors.gz)(stream.neverBegun ? notProcessed(cause) : classifyFailure(named, cause, signal)));
					}
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					download_disposeResources(env_1);
				}
			};
		}
		const BROKEN_OFF = new errors.TR("fate-unknown", "the reply ended early");
		async function follow(settings, scrub, { path, query, headers }, signal) {
			const named = {
				method: "GET",
				path
			};
			let url = new URL(`${settings.baseUrl}${path}${query === undefined ? "" : `?${new URLSearchParams(query)}`}`);
			const { origin } = url;
			const { authorization, ...others } = headers;
			for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
				const response = await (0, undici.request)(url, {
					method: "GET",
					headers: {
						...others,
						accept: "*/*",
						...url.origin === origin ? { authorization } : {}
					},
					dispatcher: settings.dispatcher,
					signal,
					headersTimeout: 0,
					bodyTimeout: 0
				});
				const location = locationOf(response);
				if (location !== null && scrub(location) !== location) {
					await response.body.dump();
					return new errors.TR("refused", "Roe redirected to an address that holds the API key, so the redirect was not followed");
				}
				const next = location !== null && URL.canParse(location, url.href) ? new URL(location, url) : null;
				if (next === null) {
					if (response.statusCode === 200) return response;
					const sentence = await errorSentence(response, scrub);
					const error = classifyStatus(named, {
						status: response.statusCode,
						sentence,
						retryAfterMs: null
					});
					return error.ofRequest(requestIdIn(response, scrub) ?? headers["x-request-id"]);
				}
				await response.body.dump();
				if (!(0, secure_address.Q)(next) || next.protocol === "http:" && url.protocol === "https:") {
					return new errors.TR("refused", `Roe redirected to ${next.protocol}, which is not secure`);
				}
				url = next;
			}
			return new errors.TR("refused", `Roe redirected more than ${MAX_REDIRECTS} times`);
		}
		function locationOf({ statusCode, headers: { location } }) {
			return [
				301,
				302,
				303,
				307,
				308
			].includes(statusCode) && typeof location === "string" ? location : null;
		}
		async function errorSentence(response, scrub) {
			let text = "";
			for await (const chunk of response.body.setEncoding("utf8")) {
				text += chunk;
				if (text.length > MAX_ERROR_BYTES) break;
			}
			return decodeErrorSentence(scrub(text));
		}
		async function save({ headers, body }, scrub, maxBytes, write) {
			const tooLarge = () => (0, errors.gz)(new errors.TR("too-large", `it is larger than ${(maxBytes / 1e6).toFixed(1)} MB`));
			if (Number(headers["content-length"] ?? 0) > maxBytes) {
				body.on("error", () => {}).destroy();
				return tooLarge();
			}
			let bytes = 0;
			for await (const chunk of (0, lib_scrub.Jv)(body, scrub)) {
				bytes += chunk.length;
				if (bytes > maxBytes) return tooLarge();
				try {
					await write(chunk);
				} catch (cause) {
					return (0, errors.gz)(new errors.TR("refused", `it could not be written (${(0, error_message.gJ)(cause)})`, { cause }));
				}
			}
			const contentType = headers["content-type"];
			return (0, errors.oQ)({
				contentType: typeof contentType === "string" ? scrub(contentType) : null,
				bytes
			});
		}
		;
		const READ_LIMIT_MS = 3e4;
		const RESULTS_LIMIT_MS = 6e4;
		const UPLOAD_LIMIT_MS = 6e4;
		const CANCEL_LIMIT_MS = 1e4;
		const REFERENCE_LIMIT_MS = 12e4;
		const PAGE_SIZE = 100;
		const COUNTED_JOBS = 1e5;
		const SMALL_REPLY_BYTES = 16e6;
		const RESULT_BYTES = 64e6;
		function createHttpRoe(http, download) {
			const read = {
				limitMs: READ_LIMIT_MS,
				maxBytes: SMALL_REPLY_BYTES
			};
			return {
				agentVersion: async (agentId, versionId, signal) => {
					const path = `/v1/agents/${agentId}/versions/${versionId ?? "current"}/`;
					const reply = await http({
						method: "GET",
						path,
						...read
					}, signal);
					return http_roe_decoded(reply, (json) => decodeAgentVersion(json, agentId));
				},
				submit: async (request, signal) => http_roe_decoded(await http(runCall(request), signal), decodeJobId),
				statuses: async (ids, signal) => {
					const call = {
						method: "POST",
						path: "/v1/agents/jobs/statuses/",
						json: { job_ids: ids },
						...read
					};
					return http_roe_decoded(await http(call, signal), decodeStatuses);
				},
				status: async (id, signal) => http_roe_decoded(await http({
					method: "GET",
					path: `/v1/agents/jobs/${id}/status/`,
					...read
				}, signal), decodeStatus),
				results: (ids, onData, signal) => results(http, ids, onData, signal),
				jobList: async (agentId, page, signal) => http_roe_decoded(await http({
					...read,
					...jobListCall(agentId, page)
				}, signal), decodeJobList),
				recentJobs: (agentId, versionName, signal) => recentJobs(http, agentId, versionName, signal),
				cancel: async (id, signal) => {
					const path = `/v1/agents/jobs/${id}/cancel/`;
					const reply = await http({
						method: "POST",
						path,
						limitMs: CANCEL_LIMIT_MS,
						maxBytes: SMALL_REPLY_BYTES
					}, signal);
					return reply.ok ? acceptance(reply.value) : reply;
				},
				reference: (id, resourceId, maxBytes, write, signal) => {
					const path = `/v1/agents/jobs/${id}/references/${encodeURIComponent(resourceId)}/`;
					return download({
						path,
						limitMs: REFERENCE_LIMIT_MS,
						maxBytes
					}, write, signal);
				},
				toolArtifact: (id, key, maxBytes, write, signal) => {
					const path = `/v1/agents/jobs/${id}/artifacts/result/`;
					return download({
						path,
						query: { artifact_key: key },
						limitMs: REFERENCE_LIMIT_MS,
						maxBytes
					}, write, signal);
				},
				purge: async (id, signal) => {
					const path = `/v1/agents/jobs/${id}/delete-data/`;
					return http_roe_decoded(await http({
						method: "POST",
						path,
						...read
					}, signal), decodePurge);
				}
			};
		}
		function jobListCall(agentId, page) {
			const query = {
				ordering: "-created_at",
				page: String(page),
				page_size: String(PAGE_SIZE),
				...page * PAGE_SIZE >= COUNTED_JOBS ? { limit: "0" } : {}
			};
			return {
				method: "GET",
				path: `/v1/agents/${agentId}/jobs/`,
				query
			};
		}
		async function recentJobs(http, agentId, versionName, signal) {
			const query = {
				ordering: "-created_at",
				page: "1",
				page_size: String(PAGE_SIZE),
				version_name: versionName
			};
			const call = {
				method: "GET",
				path: `/v1/agents/${agentId}/jobs/`,
				query,
				limitMs: READ_LIMIT_MS,
				maxBytes: SMALL_REPLY_BYTES
			};
			return http_roe_decoded(await http(call, signal), (json) => decodeRecentJobs(json, versionName));
		}
		async function results(http, ids, onData, signal) {
			let broken = null;
			const onRow = (row) => {
				const found = decodedText(row, decodeResult);
				if (!found.ok) broken ??= found.error;
				return found.ok && found.value !== null ? onData(found.value.id, found.value.data) : Promise.resolve();
			};
			const call = {
				method: "POST",
				path: "/v1/agents/jobs/results/",
				json: { job_ids: ids },
				limitMs: RESULTS_LIMIT_MS,
				maxBytes: RESULT_BYTES,
				onRow
			};
			const reply = await http(call, signal);
			const list = http_roe_decoded(reply, listOfResults);
			if (!list.ok) return list;
			return broken === null || !reply.ok ? (0, errors.oQ)(null) : ofRequest((0, errors.gz)(broken), reply.value.requestId);
		}
		function runCall(request) {
			const fields = {
				...request.fields,
				metadata: JSON.stringify(request.metadata)
			};
			const { contentType, body } = (0, multipart.RP)(fields, request.uploads);
			return {
				method: "POST",
				path: `/v1/agents/run/${request.agentId}/versions/${request.versionId}/async/`,
				headers: {
					"content-type": contentType,
					"idempotency-key": request.idempotencyKey,
					...request.skipCache ? { "x-skip-cache": "true" } : {}
				},
				body,
				limitMs: UPLOAD_LIMIT_MS,
				maxBytes: SMALL_REPLY_BYTES
			};
		}
		function acceptance(reply) {
			const { status, body, requestId } = reply;
			if (status === 204 || status === 200 && body.trim() === "") return (0, errors.oQ)(null);
			if (status === 200) return http_roe_decoded((0, errors.oQ)(reply), () => null);
			const message = `Roe answered ${status}, which does not confirm that it cancels the job`;
			return (0, errors.gz)(new errors.TR("unreadable-reply", message, { requestId }));
		}
		function http_roe_decoded(reply, decode) {
			if (!reply.ok) return reply;
			const { body, requestId } = reply.value;
			return ofRequest(decodedText(body, decode), requestId);
		}
		const ofRequest = (answer, requestId) => answer.ok ? answer : (0, errors.gz)(answer.error.ofRequest(requestId));
		function decodedText(text, decode) {
			try {
				return (0, errors.oQ)(decode(JSON.parse(text)));
			} catch (cause) {
				const what = cause instanceof WireError ? cause.message : "it is not JSON";
				return (0, errors.gz)(new errors.TR("unreadable-reply", `Roe's reply could not be read: ${what}`, { cause }));
			}
		}
		;
		function createProxyPool(address, options) {
			const pool = new undici.Pool(address, options);
			const ask = pool.connect.bind(pool);
			const connect = async (request) => {
				const reply = await ask(request).catch((cause) => {
					throw new TunnelError(null, cause);
				});
				if (reply.statusCode === 200) return reply;
				reply.socket.on("error", () => {}).destroy();
				throw new TunnelError(reply.statusCode);
			};
			return Object.assign(pool, { connect });
		}
		;
		const USER_AGENT = "roe-agent-action/1.0.0";
		const OTHER_CONNECTIONS = 8;
		function createConnection(clock, debug = () => {}) {
			const dispatchers = [];
			return {
				connect: ({ baseUrl, organizationId, concurrency }, apiKey) => {
					const dispatcher = new undici.EnvHttpProxyAgent({
						connections: concurrency + OTHER_CONNECTIONS,
						allowH2: true,
						clientFactory: createProxyPool
					});
					dispatchers.push(dispatcher);
					const settings = {
						baseUrl,
						apiKey,
						organizationId,
						userAgent: USER_AGENT,
						dispatcher,
						clock,
						debug
					};
					return createHttpRoe(createHttp(settings), createDownload(settings));
				},
				close: async () => {
					await Promise.all(dispatchers.map((dispatcher) => dispatcher.destroy()));
				}
			};
		}
	}),
	12401: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BT: () => withRequestId,
			TR: () => RoeError,
			gz: () => failed,
			oQ: () => answered
		});
		class RoeError extends Error {
			name = "RoeError";
			code;
			status;
			retryAfterMs;
			requestId;
			#details;
			constructor(code, message, details = {}) {
				super(message, details.cause === undefined ? {} : { cause: details.cause });
				this.code = code;
				this.status = details.status ?? null;
				this.retryAfterMs = details.retryAfterMs ?? null;
				this.requestId = details.requestId ?? null;
				this.#details = details;
			}
			ofRequest(requestId) {
				return new RoeError(this.code, this.message, {
					requestId,
					...this.#details
				});
			}
		}
		const withRequestId = ({ message, status, requestId }) => status === null || requestId === null ? message : `${message}, request id ${requestId}`;
		const answered = (value) => ({
			ok: true,
			value
		});
		const failed = (error) => ({
			ok: false,
			error
		});
	}),
	87432: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HI: () => NOT_READABLE,
			I: () => notReadable,
			RP: () => multipartBody,
			ZK: () => inMemory
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		const NOT_READABLE = "NotReadableError";
		const notReadable = (cause) => Object.assign(new Error("the content has changed", { cause }), { name: NOT_READABLE });
		function multipartBody(fields, uploads) {
			const boundary = `roe-agent-action-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
			const open = (disposition) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`;
			let text = Object.entries(fields).map(([key, value]) => `${open(`name="${quotable(key)}"`)}\r\n${value}\r\n`).join("");
			const files = uploads.map((upload) => {
				const disposition = `name="${quotable(upload.key)}"; filename="${quotable(upload.filename)}"`;
				const before = Buffer.from(`${text}${open(disposition)}Content-Type: ${upload.content.type}\r\n\r\n`);
				text = "\r\n";
				return {
					upload,
					before
				};
			});
			const end = Buffer.from(`${text}--${boundary}--\r\n`);
			const body = {
				size: files.reduce((sum, { upload, before }) => sum + before.length + upload.content.size, end.length),
				stream: async function* () {
					for (const { upload, before } of files) {
						yield before;
						yield* upload.content.stream();
					}
					yield end;
				}
			};
			return {
				contentType: `multipart/form-data; boundary=${boundary}`,
				body
			};
		}
		const inMemory = (bytes) => ({
			size: bytes.length,
			stream: async function* () {
				yield bytes;
			}
		});
		const quotable = (text) => text.replaceAll("\"", "%22").replace(/\r\n?|\n/g, "%0D%0A");
	}),
	16218: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L5: () => retry,
			dg: () => isTransient,
			oR: () => parseRetryAfterMs,
			vd: () => retryPauseMs
		});
		const MAX_RETRY_AFTER_MS = 6e4;
		const FIRST_PAUSE_MS = 500;
		const MAX_PAUSE_MS = 2e4;
		function retryPauseMs(error, attempt, random) {
			switch (error.code) {
				case "never-sent": return attempt === 0 && error.retryAfterMs !== null ? error.retryAfterMs : backoffMs(attempt, random);
				case "throttled":
				case "fate-unknown":
				case "server-error":
				case "unreadable-reply": return error.retryAfterMs ?? backoffMs(attempt, random);
				default: return null;
			}
		}
		const isTransient = (error) => retryPauseMs(error, 0, 0) !== null;
		async function retry(call, rule) {
			const { clock, signal, maxTries, maxPauseMs = Number.POSITIVE_INFINITY } = rule;
			let answer = await call();
			for (let attempt = 0; !answer.ok && attempt + 1 < maxTries; attempt += 1) {
				const pauseMs = retryPauseMs(answer.error, attempt, Math.random());
				if (pauseMs === null) break;
				await clock.sleep(Math.min(pauseMs, maxPauseMs), signal);
				if (signal.aborted) break;
				const next = await call();
				if (!next.ok && next.error.code === "stopped") break;
				answer = next;
			}
			return answer;
		}
		function backoffMs(attempt, random) {
			const ceiling = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempt, 20));
			return Math.round(ceiling * (.5 + random / 2));
		}
		const SECONDS = /^\d+(\.\d+)?$/;
		const HTTP_DATE = /^[A-Za-z]{3,9}, \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
		function parseRetryAfterMs(header, nowMs) {
			if (header === null) return null;
			const text = header.trim();
			const ms = SECONDS.test(text) ? Number(text) * 1e3 : HTTP_DATE.test(text) ? Date.parse(text) - nowMs : Number.NaN;
			if (Number.isNaN(ms)) return null;
			return Math.min(MAX_RETRY_AFTER_MS, Math.max(0, Math.round(ms)));
		}
	})
};
