export const id = 4010;
export const ids = [4010];
export const modules = {
	70700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A4: () => shuffled,
			Am: () => fractionOf,
			cG: () => randomFrom,
			k8: () => uuidFrom,
			nh: () => normalUuid,
			pV: () => uuidOf
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		function randomFrom(seed) {
			let state = seed >>> 0;
			return () => {
				state = state + 1831565813 >>> 0;
				let mixed = state;
				mixed = Math.imul(mixed ^ mixed >>> 15, mixed | 1);
				mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
				return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
			};
		}
		function fractionOf(text) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest().readUInt32BE() / 4294967296;
		}
		function uuidOf(text) {
			const hex = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 32);
			return dashed(`${hex.slice(0, 12)}4${hex.slice(13, 16)}8${hex.slice(17)}`);
		}
		function shuffled(items, random) {
			const keyed = items.map((item, index) => ({
				item,
				index,
				key: random()
			}));
			keyed.sort((a, b) => a.key - b.key);
			const moved = keyed.some((entry, index) => entry.index !== index);
			if (!moved) keyed.reverse();
			return keyed.map((entry) => entry.item);
		}
		function uuidFrom(random) {
			const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16));
			hex[12] = "4";
			hex[16] = "8";
			return dashed(hex.join(""));
		}
		function normalUuid(text) {
			const hex = text.toLowerCase().replaceAll("-", "");
			if (!/^[0-9a-f]{32}$/.test(hex)) return undefined;
			return dashed(hex);
		}
		const dashed = (hex) => [
			hex.slice(0, 8),
			hex.slice(8, 12),
			hex.slice(12, 16),
			hex.slice(16, 20),
			hex.slice(20)
		].join("-");
	}),
	51460: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T4: () => SANDBOX_ENGINE,
			Xu: () => SANDBOX_REFUSAL,
			ZF: () => anyVersion,
			d$: () => newSandboxKey,
			og: () => sandboxScenario,
			uz: () => anyAgent,
			xI: () => marked
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70700);
		const SANDBOX_ENGINE = "Sandbox";
		const ANY_KEY = "*";
		const MADE_UP = "This answer is made up by a sandbox: no agent of Roe has read anything.";
		const SANDBOX_REFUSAL = "This is a sandbox, which takes only the key that it gave out as `api-key`. Never send it a real key; what you sent was not stored.";
		function anyAgent(id) {
			const versionId = (0, _random_js__WEBPACK_IMPORTED_MODULE_1__.pV)(`version of ${id}`);
			return {
				id,
				name: "Any agent",
				currentVersionId: versionId,
				versions: [anyVersion(versionId)],
				disableCache: false,
				cacheFailedJobs: false
			};
		}
		function anyVersion(id) {
			const anything = {
				key: ANY_KEY,
				data_type: "*/*",
				description: "Anything",
				accepts_multiple_files: true
			};
			return {
				id,
				versionName: "v1",
				engine: "any",
				inputs: [anything],
				optionalInputs: [ANY_KEY],
				engineConfig: {}
			};
		}
		function marked(reading) {
			if (!reading.readable) return {
				...reading,
				reason: `Made up by a sandbox: ${reading.reason}`
			};
			const outputs = reading.answer.outputs.map((output) => {
				if (output.data_type !== "application/json") return {
					...output,
					value: `${MADE_UP}\n${output.value}`
				};
				return {
					...output,
					value: JSON.stringify({
						sandbox: MADE_UP,
						...JSON.parse(output.value)
					})
				};
			});
			return {
				...reading,
				answer: {
					...reading.answer,
					outputs
				}
			};
		}
		const newSandboxKey = () => `roe-sandbox-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
		function sandboxScenario(apiKey, failOneIn) {
			return {
				apiKey,
				sandbox: { failOneIn },
				latencyMs: 20,
				job: { durationMs: 1500 }
			};
		}
	}),
	37550: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => startEmulator });
		var external_node_http_ = __webpack_require__(37067);
		var promises_ = __webpack_require__(58500);
		var external_node_buffer_ = __webpack_require__(4573);
		var external_node_crypto_ = __webpack_require__(77598);
		var busboy = __webpack_require__(86614);
		;
		const WHOLE_BYTES = 1024 * 1024;
		const HEAD_BYTES = 64 * 1024;
		const TAIL_BYTES = 1024;
		const SHOWN_BYTES = 16 * 1024;
		const FIELD_BYTES = 256 * 1024 * 1024;
		class Disconnected extends Error {}
		function emptyBody(problem = null) {
			return {
				kind: "empty",
				parts: [],
				fields: [],
				files: [],
				json: undefined,
				fieldBytes: 0,
				problem
			};
		}
		async function readBody(request) {
			const contentType = request.headers["content-type"] ?? "";
			const media = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
			if (media === "multipart/form-data") return await readMultipart(request, contentType);
			const text = await readText(request);
			if (text === "") return emptyBody();
			if (media === "application/json") return jsonBody(text);
			if (media === "application/x-www-form-urlencoded") return formBody(text);
			return emptyBody({
				status: 415,
				detail: `Unsupported media type "${contentType}" in request.`
			});
		}
		async function readText(request) {
			const chunks = [];
			try {
				for await (const chunk of request) chunks.push(chunk);
			} catch (error) {
				throw new Disconnected("The client went away.", { cause: error });
			}
			return external_node_buffer_.Buffer.concat(chunks).toString("utf8");
		}
		function jsonBody(text) {
			try {
				const json = JSON.parse(text);
				const isObject = typeof json === "object" && json !== null && !Array.isArray(json);
				const fields = isObject ? Object.entries(json).map(([key, value]) => ({
					key,
					value
				})) : [];
				const parts = fields.map(({ key, value }) => textPart(key, asText(value), null));
				return {
					kind: "json",
					parts,
					fields,
					files: [],
					json,
					fieldBytes: external_node_buffer_.Buffer.byteLength(text),
					problem: null
				};
			} catch (error) {
				return emptyBody({
					status: 400,
					detail: `JSON parse error - ${error instanceof Error ? error.message : ""}`
				});
			}
		}
		function formBody(text) {
			const fields = [...new URLSearchParams(text)].map(([key, value]) => ({
				key,
				value
			}));
			const parts = fields.map(({ key, value }) => textPart(key, value, null));
			return {
				kind: "form",
				parts,
				fields,
				files: [],
				json: undefined,
				fieldBytes: external_node_buffer_.Buffer.byteLength(text),
				problem: null
			};
		}
		function readMultipart(request, contentType) {
			const body = {
				...emptyBody(),
				kind: "multipart"
			};
			return new Promise((resolve, reject) => {
				const refuse = (error) => {
					request.unpipe();
					request.resume();
					const reason = error instanceof Error ? error.message : String(error);
					resolve(emptyBody({
						status: 400,
						detail: `Multipart form parse error - ${reason}`
					}));
				};
				request.once("close", () => {
					if (!request.complete) reject(new Disconnected("The client went away."));
				});
				try {
					const parser = new busboy.Busboy({
						headers: {
							...request.headers,
							"content-type": contentType
						},
						limits: { fieldSize: FIELD_BYTES },
						preservePath: true,
						isPartAFile: (_key, _type, fileName) => fileName !== undefined
					});
					parser.on("field", (key, value, _keyCut, _valueCut, _encoding, type) => {
						body.parts.push(textPart(key, value, type));
						body.fields.push({
							key,
							value
						});
						body.fieldBytes += external_node_buffer_.Buffer.byteLength(value);
					});
					parser.on("file", (key, stream, fileName, _encoding, type) => {
						const part = emptyFilePart(key, fileName, type);
						body.parts.push(part);
						readFile(stream, (content) => {
							body.files.push({
								key,
								fileName,
								contentType: type,
								...content
							});
							Object.assign(part, shownContent(content));
						});
					});
					parser.on("finish", () => resolve(body));
					parser.on("error", refuse);
					request.pipe(parser);
				} catch (error) {
					refuse(error);
				}
			});
		}
		function textPart(key, text, contentType) {
			const bytes = external_node_buffer_.Buffer.byteLength(text);
			return {
				kind: "text",
				key,
				fileName: null,
				contentType,
				bytes,
				sha256: sha256Of(text),
				text
			};
		}
		function emptyFilePart(key, fileName, contentType) {
			return {
				kind: "file",
				key,
				fileName,
				contentType,
				bytes: 0,
				sha256: sha256Of(""),
				text: null
			};
		}
		function shownContent({ bytes, sha256, head }) {
			const isShown = bytes <= SHOWN_BYTES && (0, external_node_buffer_.isUtf8)(head);
			return {
				bytes,
				sha256,
				text: isShown ? head.toString("utf8") : null
			};
		}
		function asText(value) {
			return typeof value === "string" ? value : JSON.stringify(value);
		}
		const sha256Of = (text) => (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
		function readFile(stream, done) {
			const hash = (0, external_node_crypto_.createHash)("sha256");
			let start = [];
			let kept = 0;
			let tail = external_node_buffer_.Buffer.alloc(0);
			let bytes = 0;
			stream.on("data", (chunk) => {
				hash.update(chunk);
				bytes += chunk.length;
				if (kept < WHOLE_BYTES) {
					start.push(chunk.subarray(0, WHOLE_BYTES - kept));
					kept += Math.min(chunk.length, WHOLE_BYTES - kept);
				}
				tail = chunk.length < TAIL_BYTES ? external_node_buffer_.Buffer.concat([tail, chunk]).subarray(-TAIL_BYTES) : external_node_buffer_.Buffer.from(chunk.subarray(-TAIL_BYTES));
			});
			stream.on("error", () => stream.resume());
			stream.on("end", () => {
				const whole = bytes <= WHOLE_BYTES;
				const all = external_node_buffer_.Buffer.concat(start);
				start = [];
				const head = whole ? all : external_node_buffer_.Buffer.from(all.subarray(0, HEAD_BYTES));
				done({
					bytes,
					sha256: hash.digest("hex"),
					head,
					tail,
					whole
				});
			});
		}
		;
		const CONTROL_PREFIX = "/_emulator/";
		async function control(controls, request, response) {
			const command = `${request.method} ${request.url?.slice(CONTROL_PREFIX.length)}`;
			if (command === "GET state") return answer(response, 200, controls.inspect());
			const change = command === "POST scenario" ? controls.configure : command === "POST patch" ? controls.patch : undefined;
			if (change === undefined) return answer(response, 404, { error: `No control "${command}".` });
			const text = await readText(request);
			try {
				change(JSON.parse(text === "" ? "{}" : text));
			} catch (error) {
				return answer(response, 400, { error: error instanceof Error ? error.message : String(error) });
			}
			answer(response, 200, {});
		}
		function answer(response, status, value) {
			response.writeHead(status, { "content-type": "application/json" });
			response.end(JSON.stringify(value));
		}
		;
		function json(status, value, headers = {}) {
			return {
				status,
				headers: {
					"content-type": "application/json",
					...headers
				},
				body: JSON.stringify(value)
			};
		}
		function detail(status, text, headers = {}) {
			return json(status, { detail: text }, headers);
		}
		function empty(status) {
			return {
				status,
				headers: {},
				body: ""
			};
		}
		function html(status, title) {
			const body = `<!doctype html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
			return {
				status,
				headers: { "content-type": "text/html; charset=utf-8" },
				body
			};
		}
		function bytes(status, content, headers) {
			return {
				status,
				headers,
				body: content
			};
		}
		const notFound = () => detail(404, "Not found.");
		const forbidden = () => detail(403, "You do not have permission to perform this action.");
		;
		class RouteFaults {
			#faults;
			#seen = new Map();
			#used = new Map();
			constructor(faults) {
				this.#faults = faults;
			}
			next(route, page) {
				const seen = this.#seen.get(route) ?? 0;
				this.#seen.set(route, seen + 1);
				for (const entry of this.#faults) {
					const used = this.#used.get(entry) ?? 0;
					const times = entry.times ?? 1;
					if (entry.route !== route || seen < (entry.after ?? 0) || times !== 0 && used >= times) continue;
					if (page < (entry.fromPage ?? 0)) continue;
					this.#used.set(entry, used + 1);
					return entry.fault;
				}
				return undefined;
			}
		}
		class FileFaults {
			#files;
			#sent = new Map();
			constructor(files) {
				this.#files = files;
			}
			next(names) {
				const script = fileScriptFor(this.#files, names);
				if (script?.submit === undefined) return undefined;
				const file = names.path ?? names.fileName ?? "";
				const sent = this.#sent.get(file) ?? 0;
				this.#sent.set(file, sent + 1);
				return script.submit[sent];
			}
		}
		function fileScriptFor(files, names) {
			const candidates = [names.path, names.fileName].filter((name) => name !== undefined);
			return files.find(({ match }) => candidates.some((name) => match === name || isGlobOf(match, name)));
		}
		function isGlobOf(glob, name) {
			if (!glob.includes("*")) return false;
			const parts = glob.split("*").map((part) => part.replace(/[.*+?^$(){}|[\]\\]/g, "\\$&"));
			return new RegExp(`^${parts.join("[\\s\\S]*")}$`).test(name);
		}
		let encoded = {
			text: "",
			bytes: external_node_buffer_.Buffer.alloc(0)
		};
		function bytesOf({ text }) {
			if (encoded.text !== text) encoded = {
				text,
				bytes: external_node_buffer_.Buffer.from(text)
			};
			return encoded.bytes;
		}
		function deliver(fault, carryOut) {
			if (fault === undefined) return {
				reply: carryOut(),
				delayMs: 0,
				cut: false
			};
			switch (fault.kind) {
				case "status":
					if (fault.accept) carryOut();
					return {
						reply: statusReply(fault),
						delayMs: 0,
						cut: false
					};
				case "reset":
					if (fault.when === "after") carryOut();
					return {
						reply: null,
						delayMs: 0,
						cut: false
					};
				case "slow": return {
					reply: fault.accept === false ? html(504, "Gateway Timeout") : carryOut(),
					delayMs: fault.ms,
					cut: false
				};
				case "cut": return {
					reply: carryOut(),
					delayMs: 0,
					cut: true
				};
				case "no-metadata": return {
					reply: withoutMetadata(carryOut(), fault.metadata),
					delayMs: 0,
					cut: false
				};
				case "garbage": {
					carryOut();
					const headers = { "content-type": "application/json" };
					return {
						reply: {
							status: 200,
							headers,
							body: bytesOf(fault)
						},
						delayMs: 0,
						cut: false
					};
				}
			}
		}
		function withoutMetadata(reply, metadata) {
			const list = JSON.parse(String(reply.body));
			const results = list.results?.map((row) => ({
				...row,
				metadata
			}));
			return {
				...reply,
				body: JSON.stringify({
					...list,
					results
				})
			};
		}
		function statusReply(fault) {
			const base = fault.json === undefined ? textReply(fault) : json(fault.status, fault.json);
			const typed = fault.contentType === undefined ? {} : { "content-type": fault.contentType };
			return {
				...base,
				headers: {
					...base.headers,
					...typed,
					...fault.headers
				}
			};
		}
		function textReply(fault) {
			const headers = fault.text === undefined ? {} : { "content-type": "text/html; charset=utf-8" };
			return {
				status: fault.status,
				headers,
				body: fault.text ?? ""
			};
		}
		;
		const INVALID = {
			ok: false,
			problem: "Invalid JSON string."
		};
		function metadataOf(body) {
			const given = body.fields.find((field) => field.key === "metadata")?.value;
			if (given === undefined || given === null) return {
				ok: true,
				values: {}
			};
			const value = typeof given === "string" ? parsed(given) : given;
			if (value === null) return {
				ok: true,
				values: {}
			};
			if (typeof value !== "object" || Array.isArray(value)) return INVALID;
			const values = Object.entries(value).map(([key, entry]) => [key, asText(entry)]);
			return {
				ok: true,
				values: Object.fromEntries(values)
			};
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
		var random = __webpack_require__(70700);
		;
		function answered(value, bytes, pages) {
			const output = {
				key: "output",
				description: "Output JSON data",
				data_type: "application/json",
				value: JSON.stringify(value)
			};
			const answer = withPrice([output], bytes, pages);
			return {
				readable: true,
				answer: {
					...answer,
					outputs: [{
						...output,
						cost: answer.cost
					}]
				}
			};
		}
		const unreadable = (reason) => ({
			readable: false,
			reason
		});
		function priced(outputs, bytes) {
			return withPrice(outputs, bytes, 1);
		}
		function withPrice(outputs, bytes, pages) {
			const characters = outputs.reduce((sum, output) => sum + output.value.length, 0);
			return {
				outputs,
				inputTokens: Math.ceil(bytes / 4),
				outputTokens: Math.ceil(characters / 4),
				cost: Math.round((.01 + .01 * pages) * 1e4) / 1e4
			};
		}
		;
		function textDocument(text) {
			const head = external_node_buffer_.Buffer.from(text, "utf8");
			return {
				contentType: "text/plain",
				bytes: head.length,
				head,
				tail: head.subarray(-1024),
				whole: true
			};
		}
		function contentOf(document) {
			if (document.bytes === 0) return { kind: "broken" };
			const isPdf = document.contentType === "application/pdf" || document.head.subarray(0, 5).toString() === "%PDF-";
			if (isPdf) return pdfContent(document);
			const text = document.head.toString("utf8");
			if (text.includes("\0")) return { kind: "bytes" };
			const lines = text.split(/\r?\n/);
			if (lines.at(-1) === "") lines.pop();
			return {
				kind: "text",
				lines
			};
		}
		function pdfContent({ head, tail, whole }) {
			if (!head.includes("%PDF-") || !(whole ? head : tail).includes("%%EOF")) return { kind: "broken" };
			const end = Math.max(head.lastIndexOf("Tj") + "Tj".length, head.lastIndexOf("/Page") + "/Page?".length);
			const text = head.toString("latin1", 0, end);
			return {
				kind: "pdf",
				lines: shownText(text),
				pages: text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0
			};
		}
		function shownText(pdf) {
			const shown = pdf.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)\s*Tj/g);
			return [...shown].map((match) => (match[1] ?? "").replace(/\\([()\\])/g, "$1"));
		}
		const linesOf = (content) => content.kind === "pdf" || content.kind === "text" ? content.lines : [];
		const pagesOf = (content) => content.kind === "pdf" ? Math.max(content.pages, 1) : 1;
		function labels(lines) {
			const found = {};
			for (const line of lines) {
				const match = /^\s*([A-Za-z][\w /-]{0,60}):\s+(\S.*?)\s*$/.exec(line);
				if (match) found[snakeCase(match[1] ?? "")] = plainValue(match[2] ?? "");
			}
			return found;
		}
		function snakeCase(label) {
			return label.toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_+|_+$/g, "");
		}
		function plainValue(text) {
			return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? Number(text) : text;
		}
		const textUnder = (sent, key) => sent.texts.find((text) => text.key === key)?.value ?? "";
		const filesUnder = (sent, key) => sent.files.filter((file) => file.key === key);
		function linesUnder(sent, key) {
			const fromFiles = filesUnder(sent, key).flatMap((file) => linesOf(contentOf(file)));
			return [...linesOf(contentOf(textDocument(textUnder(sent, key)))), ...fromFiles];
		}
		const content_bytesOf = ({ texts, files }) => texts.reduce((sum, { value }) => sum + external_node_buffer_.Buffer.byteLength(value), 0) + files.reduce((sum, file) => sum + file.bytes, 0);
		const wordsIn = (lines) => lines.join(" ").match(/\S+/g)?.length ?? 0;
		;
		function rowsOf(text) {
			const json = rows_parsed(text);
			if (json !== undefined) return listIn(json).filter(isFields);
			const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
			const each = lines.map(rows_parsed);
			if (lines.length > 0 && each.every(isFields)) return each;
			return csvRows(lines);
		}
		function listIn(json) {
			if (Array.isArray(json)) return json;
			const lists = isFields(json) ? Object.values(json).filter(Array.isArray) : [];
			return lists[0] ?? [json];
		}
		function csvRows([header = "", ...lines]) {
			const separator = [
				",",
				";",
				"	"
			].toSorted((a, b) => header.split(b).length - header.split(a).length)[0] ?? ",";
			const names = cellsOf(header.replace(/^\uFEFF/, ""), separator);
			return lines.map((line) => {
				const cells = cellsOf(line, separator);
				return Object.fromEntries(names.map((name, index) => [name, plainValue(cells[index] ?? "")]));
			});
		}
		function cellsOf(line, separator) {
			const cells = [];
			let cell = "";
			let isQuoted = false;
			for (const character of line) {
				if (character === "\"") isQuoted = !isQuoted;
				else if (character === separator && !isQuoted) {
					cells.push(cell.trim());
					cell = "";
				} else cell += character;
			}
			return [...cells, cell.trim()];
		}
		function cell(row, names) {
			return Object.entries(row).find(([name]) => names.test(name))?.[1];
		}
		function amountIn(given) {
			const text = String(given ?? "").replace(/(?<=\d)[,'\u00a0 ](?=\d{3}(\D|$))/g, "");
			return Number(/-?\d+(\.\d+)?/.exec(text)?.[0] ?? 0);
		}
		const rounded = (amount) => Math.round(amount * 100) / 100;
		function rows_parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return undefined;
			}
		}
		const isFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
		;
		const ESCALATED_FROM = 1e4;
		const AMOUNT = /amount|value|sum|total/i;
		const COUNTERPARTY = /counterparty|beneficiary|receiver|payee|^to$/i;
		const amlInvestigation = (sent, jobId) => {
			const alertLines = linesUnder(sent, "alert_data");
			if (alertLines.length === 0) return unreadable("The alert data could not be read.");
			const rows = rowsOf(linesUnder(sent, "transaction_data").join("\n"));
			const amounts = rows.map((row) => amountIn(cell(row, AMOUNT)));
			const total = rounded(amounts.reduce((sum, amount) => sum + amount, 0));
			const documents = filesUnder(sent, "documents").map((file) => {
				const content = contentOf(file);
				return {
					file_name: file.fileName,
					bytes: file.bytes,
					pages: pagesOf(content)
				};
			});
			const evidence = `agent-job-${jobId}/transactions.json`;
			const value = {
				disposition: total >= ESCALATED_FROM ? "escalate" : "close",
				alert: alertOf(alertLines),
				alert_words: wordsIn(alertLines),
				transactions: rows.length,
				total_amount: total,
				largest_amount: Math.max(0, ...amounts),
				counterparties: new Set(rows.map((row) => cell(row, COUNTERPARTY)).filter((name) => name !== undefined)).size,
				documents,
				evidence_data: [evidence]
			};
			const pages = documents.reduce((sum, document) => sum + document.pages, 1);
			const reading = answered(value, content_bytesOf(sent), pages);
			if (reading.readable) reading.answer.artifacts = { [evidence]: {
				rows: rows.length,
				total_amount: total
			} };
			return reading;
		};
		function alertOf(lines) {
			const text = lines.join("\n");
			return /^\s*\{/.test(text) ? rowsOf(text)[0] ?? {} : labels(lines);
		}
		;
		const UNREADABLE = "The document could not be read.";
		const document_document = ({ files, texts }) => {
			const [file] = files;
			if (file !== undefined) return read(file);
			const main = texts.toSorted((a, b) => b.value.length - a.value.length)[0];
			return read(textDocument(main?.value ?? ""));
		};
		function read(given) {
			const content = contentOf(given);
			switch (content.kind) {
				case "broken": return unreadable(UNREADABLE);
				case "bytes": return answered({ bytes: given.bytes }, given.bytes, 1);
				case "text": return answered({
					...labels(content.lines),
					lines: content.lines.length
				}, given.bytes, 1);
				case "pdf": {
					const { lines, pages } = content;
					return answered({
						...labels(lines),
						pages
					}, given.bytes, Math.max(pages, 1));
				}
			}
		}
		;
		const pick = (...values) => (seed) => values[Math.floor((0, random.Am)(seed) * values.length)];
		const between = (low, high, step = 1) => (seed) => low + Math.floor((0, random.Am)(seed) * ((high - low) / step + 1)) * step;
		const forms_text = (value) => value;
		const isoDate = (value) => /\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? value;
		const currency = (value) => /\b[A-Z]{3}\b/.exec(value)?.[0];
		const amount = (value) => {
			const found = /\d[\d,]*(\.\d+)?/.exec(value)?.[0];
			return found === undefined ? undefined : Number(found.replaceAll(",", ""));
		};
		const days = (value) => {
			const found = /(\d+)\s*(day|month|year)?/i.exec(value);
			const unit = {
				month: 30,
				year: 365
			}[found?.[2]?.toLowerCase() ?? ""] ?? 1;
			return found === null ? undefined : Number(found[1]) * unit;
		};
		const date = (year) => (seed) => {
			const day = new Date(Date.UTC(year, 0, 1 + Math.floor((0, random.Am)(seed) * 365)));
			return day.toISOString().slice(0, 10);
		};
		const COMPANIES = [
			"Northwind Traders Ltd",
			"Alder & Finch LLP",
			"Brightwater GmbH",
			"Corvid Systems Inc",
			"Dunmore Foods Ltd"
		];
		const company = (seed) => pick(...COMPANIES)(seed);
		const number = (prefix) => (seed) => `${prefix}-${between(1e3, 9999)(seed)}`;
		const FORMS = {
			invoice: [
				{
					name: "invoice_number",
					label: /^invoice (number|no|#)/,
					read: forms_text,
					invent: number("INV")
				},
				{
					name: "invoice_date",
					label: /^(invoice |issue )?date/,
					read: isoDate,
					invent: date(2026)
				},
				{
					name: "due_date",
					label: /^(due|payment due)/,
					read: isoDate,
					invent: date(2027)
				},
				{
					name: "currency",
					label: /^(total|amount|net|sub)/,
					read: currency,
					invent: pick("EUR", "GBP", "USD")
				},
				{
					name: "net_amount",
					label: /^(net|sub)/,
					read: amount,
					invent: between(100, 5e3, 50)
				},
				{
					name: "tax_amount",
					label: /^(vat|tax)/,
					read: amount,
					invent: between(0, 900, 50)
				},
				{
					name: "total_amount",
					label: /^(total|amount due)/,
					read: amount,
					invent: between(100, 5900, 50)
				}
			],
			contract: [
				{
					name: "contract_number",
					label: /^(contract|lease|agreement) (number|no)/,
					read: forms_text,
					invent: number("C")
				},
				{
					name: "effective_date",
					label: /^(start|effective|commencement)/,
					read: isoDate,
					invent: date(2026)
				},
				{
					name: "notice_period_days",
					label: /^(notice|termination)/,
					read: days,
					invent: between(30, 180, 30)
				},
				{
					name: "governing_law",
					label: /^(governing law|law)/,
					read: forms_text,
					invent: pick("England and Wales", "Germany", "Delaware")
				},
				{
					name: "automatic_renewal",
					label: /^(automatic )?renewal/,
					read: (value) => !/^no/i.test(value),
					invent: (seed) => (0, random.Am)(seed) < .5
				}
			],
			purchase_order: [
				{
					name: "order_number",
					label: /^(order|po) (number|no)/,
					read: forms_text,
					invent: number("PO")
				},
				{
					name: "order_date",
					label: /^order date/,
					read: isoDate,
					invent: date(2026)
				},
				{
					name: "delivery_date",
					label: /^delivery/,
					read: isoDate,
					invent: date(2027)
				},
				{
					name: "currency",
					label: /total/,
					read: currency,
					invent: pick("EUR", "GBP", "USD")
				},
				{
					name: "total_amount",
					label: /total/,
					read: amount,
					invent: between(100, 9e3, 50)
				}
			]
		};
		function formOf(words, fileName) {
			for (const given of [words.slice(0, 2e3), fileName]) {
				if (/purchase[ _-]order/i.test(given)) return "purchase_order";
				if (/\binvoice|\brechnung/i.test(given)) return "invoice";
				if (/\b(contract|agreement|lease|statement[ _-]of[ _-]work|nda)\b/i.test(given.replaceAll("_", " "))) return "contract";
			}
			return null;
		}
		const COMPANY = /\b[A-Z][\w.]*(?: (?:& |of )?[A-Z][\w.]*)* (?:Ltd|GmbH|Inc|LLC|LLP|PLC|AG|SA|BV)\b/g;
		function fill(form, lines, seed) {
			const filled = {
				fields: {},
				invented: []
			};
			for (const { name, label, read, invent } of FORMS[form]) {
				const found = valueUnder(lines, label);
				const value = found === undefined ? undefined : read(found);
				filled.fields[name] = value ?? invent(`${seed} ${name}`);
				if (value === undefined) filled.invented.push(name);
			}
			const companies = [...new Set(lines.join(" ").match(COMPANY) ?? [])].slice(0, 2);
			const names = form === "contract" ? ["parties"] : ["supplier", "customer"];
			const parties = [0, 1].map((index) => companies[index] ?? company(`${seed} party ${index}`));
			if (companies.length < 2) filled.invented.push(...names);
			if (form === "contract") filled.fields.parties = parties;
			else Object.assign(filled.fields, {
				supplier: parties[0],
				customer: parties[1]
			});
			return filled;
		}
		function valueUnder(lines, label) {
			for (const line of lines) {
				const match = /^[\s*#>|-]*([A-Za-z][\w /#.-]{0,40}?)[\s*]*:\s*[*]*\s*(\S.*?)\s*$/.exec(line);
				if (match && label.test((match[1] ?? "").toLowerCase())) return match[2];
			}
			return undefined;
		}
		;
		const COMMON = new Set("a an and are does for from how in is it its many much of on or the there this to what when which who".split(" "));
		const wordsOf = (text) => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !COMMON.has(word));
		function answerTo(question, lines) {
			const asked = new Set(wordsOf(question));
			const labelled = Object.entries(labels(lines)).map(([label, value]) => ({
				words: label,
				text: String(value)
			}));
			const plain = lines.map((line) => ({
				words: line,
				text: line.trim()
			}));
			return best(asked, labelled) ?? best(asked, plain);
		}
		function best(asked, candidates) {
			let found = null;
			let maxShared = 0;
			for (const { words, text } of candidates) {
				const shared = [...new Set(wordsOf(words))].filter((word) => asked.has(word)).length;
				if (shared <= maxShared) continue;
				maxShared = shared;
				found = text;
			}
			return found;
		}
		;
		const MAX_SHOWN = 200;
		const any = (sent) => {
			const read = sent.files.map((file) => ({
				file,
				content: contentOf(file)
			}));
			if (read.some(({ content }) => content.kind === "broken")) return unreadable(UNREADABLE);
			const documents = read.map(({ file, content }) => extractionOf(file, content));
			const about = documents.length === 1 ? documents[0] : documents.length === 0 ? verdictOn(sent) : { documents };
			const lines = read.flatMap(({ content }) => linesOf(content));
			const value = {
				...about,
				...answersTo(sent, lines),
				inputs: shown(sent)
			};
			return answered(value, content_bytesOf(sent), Math.max(1, read.reduce((sum, { content }) => sum + pagesOf(content), 0)));
		};
		function extractionOf(file, content) {
			const lines = linesOf(content);
			const form = formOf(lines.join("\n"), file.fileName);
			const size = {
				words: wordsIn(lines),
				pages: pagesOf(content)
			};
			if (form !== null) {
				const { fields, invented } = fill(form, lines, file.sha256);
				return {
					document_type: form,
					file_name: file.fileName,
					...fields,
					...size,
					invented
				};
			}
			if (/csv$/i.test(file.contentType) || /\.(csv|tsv)$/i.test(file.fileName)) return tableOf(file, lines);
			const title = lines.find((line) => line.trim() !== "")?.replace(/^[#\s]+/, "") ?? file.fileName;
			return {
				document_type: "document",
				file_name: file.fileName,
				title: title.slice(0, MAX_SHOWN),
				...size
			};
		}
		function tableOf(file, lines) {
			const rows = rowsOf(lines.join("\n"));
			const columns = Object.keys(rows[0] ?? {});
			const numeric = columns.filter((name) => rows.every((row) => typeof row[name] === "number"));
			const sums = numeric.map((name) => [name, rounded(rows.reduce((sum, row) => sum + amountIn(row[name]), 0))]);
			return {
				document_type: "table",
				file_name: file.fileName,
				rows: rows.length,
				columns,
				totals: Object.fromEntries(sums)
			};
		}
		function verdictOn({ texts }) {
			const fraction = (0, random.Am)(JSON.stringify(texts));
			return {
				decision: fraction < .8 ? "clear" : "review",
				score: Math.round(fraction * 100)
			};
		}
		function answersTo({ texts }, lines) {
			const asked = texts.filter(({ key, value }) => /question/i.test(key) || value.trim().endsWith("?"));
			if (asked.length === 0) return {};
			if (asked.length === 1) return { answer: answerTo(asked[0]?.value ?? "", lines) };
			return { answers: Object.fromEntries(asked.map(({ key, value }) => [key, answerTo(value, lines)])) };
		}
		function shown({ texts, files }) {
			const values = [...texts.map(({ key, value }) => [key, value.slice(0, MAX_SHOWN)]), ...files.map(({ key, fileName }) => [key, fileName])];
			const groups = Map.groupBy(values, ([key]) => key);
			return Object.fromEntries([...groups].map(([key, entries]) => [key, entries.map(([, value]) => value)]));
		}
		;
		const extraction = (sent) => {
			const [file] = sent.files;
			const content = file === undefined ? undefined : contentOf(file);
			if (file === undefined || content === undefined || content.kind === "broken") return unreadable(UNREADABLE);
			const question = textUnder(sent, "question");
			const lines = linesOf(content);
			const value = {
				question,
				answer: answerTo(question, lines),
				file_name: file.fileName,
				fields: labels(lines),
				words: wordsIn(lines)
			};
			return answered(value, content_bytesOf(sent), pagesOf(content));
		};
		;
		const merchant_underwriting_AMOUNT = /(total|amount|volume|rent|price|deposit)/;
		const merchantUnderwriting = (sent) => {
			const context = linesUnder(sent, "context");
			const documents = filesUnder(sent, "documents").map(documentOf);
			if (documents.some(({ pages }) => pages === 0)) return unreadable(UNREADABLE);
			const images = filesUnder(sent, "images").map(imageOf);
			const pages = documents.reduce((sum, document) => sum + document.pages, 0);
			const value = {
				decision: decisionOn(context, documents.length),
				merchant: labels(context),
				context_words: wordsIn(context),
				documents,
				images,
				pages,
				amounts_total: rounded(documents.reduce((sum, { amounts }) => sum + amounts, 0))
			};
			return answered(value, content_bytesOf(sent), pages + images.length);
		};
		function decisionOn(context, documents) {
			if (/\b(sanction|gambling|crypto)/i.test(context.join(" "))) return "decline";
			return documents === 0 || wordsIn(context) < 5 ? "review" : "approve";
		}
		function documentOf(file) {
			const content = contentOf(file);
			const fields = labels(linesOf(content));
			const amounts = Object.entries(fields).filter(([label]) => merchant_underwriting_AMOUNT.test(label));
			return {
				file_name: file.fileName,
				pages: content.kind === "broken" ? 0 : pagesOf(content),
				fields,
				amounts: amounts.reduce((sum, [, amount]) => sum + amountIn(amount), 0)
			};
		}
		function imageOf({ fileName, contentType, bytes, head }) {
			const isPng = head.subarray(1, 4).toString("latin1") === "PNG" && head.length >= 24;
			const size = isPng ? {
				width: head.readUInt32BE(16),
				height: head.readUInt32BE(20)
			} : {};
			return {
				file_name: fileName,
				content_type: contentType,
				bytes,
				...size
			};
		}
		;
		const web = (sent) => {
			const given = textUnder(sent, "url").trim();
			if (!URL.canParse(given) || !/^https?:/.test(given)) return unreadable("The page could not be reached.");
			const { host, pathname, searchParams, protocol } = new URL(given);
			const instructions = textUnder(sent, "instructions");
			const value = {
				url: given,
				host,
				path: pathname,
				parameters: Object.fromEntries(searchParams),
				secure: protocol === "https:",
				risk: [
					"low",
					"medium",
					"high"
				][Math.floor((0, random.Am)(host) * 3)],
				...instructions === "" ? {} : { instructions }
			};
			return answered(value, content_bytesOf(sent), 1);
		};
		;
		const ENGINES = {
			document: {
				classId: "PDFExtractionEngine",
				name: "Document Insights",
				read: document_document
			},
			extraction: {
				classId: "PDFExtractionEngine",
				name: "Document Insights",
				read: extraction
			},
			"aml-investigation": {
				classId: "AMLInvestigationEngine",
				name: "AML Investigation",
				read: amlInvestigation
			},
			"merchant-underwriting": {
				classId: "MerchantUnderwritingEngine",
				name: "Merchant Underwriting",
				read: merchantUnderwriting
			},
			web: {
				classId: "URLWebsiteExtractionEngine",
				name: "Web Insights",
				read: web
			},
			any: {
				classId: "AnyEngine",
				name: "Any engine",
				read: any
			}
		};
		var sandbox = __webpack_require__(51460);
		;
		const CREATED_AT = "2026-01-05T10:00:00Z";
		const UPDATED_AT = "2026-10-02T09:15:00Z";
		function findAgent(scenario, id) {
			const wanted = (0, random.nh)(id ?? "");
			if (wanted === undefined) return undefined;
			const defined = scenario.agents.find((agent) => (0, random.nh)(agent.id) === wanted);
			return defined ?? (scenario.sandbox === null ? undefined : (0, sandbox.uz)(wanted));
		}
		function findVersion(agent, id) {
			const wanted = (0, random.nh)(id);
			if (wanted === undefined) return undefined;
			const versions = versionsOf(agent);
			if (versions[0]?.engine === "any") return (0, sandbox.ZF)(wanted);
			return versions.find((version) => (0, random.nh)(version.id) === wanted);
		}
		function currentVersionOf(agent) {
			return findVersion(agent, agent.currentVersionId) ?? versionsOf(agent)[0];
		}
		const versionsOf = (agent) => agent.versions.filter(({ deleted }) => !deleted);
		function engineOf(scenario, version) {
			const { classId, name } = ENGINES[version?.engine ?? "document"];
			if (scenario.sandbox !== null) return {
				engine_class_id: classId,
				engine_name: sandbox.T4
			};
			return {
				engine_class_id: classId,
				engine_name: name
			};
		}
		function agentBody(scenario, agent, activity) {
			return {
				id: agent.id,
				name: scenario.sandbox === null ? agent.name : `Sandbox: ${agent.name}`,
				...engineOf(scenario, currentVersionOf(agent)),
				organization_id: scenario.organizationId,
				current_version_id: currentVersionOf(agent)?.id ?? null,
				disable_cache: agent.disableCache,
				cache_failed_jobs: agent.cacheFailedJobs,
				job_count: activity.jobCount,
				most_recent_job: activity.mostRecentJob,
				created_at: CREATED_AT,
				updated_at: UPDATED_AT,
				tags: [],
				skill_generation_state: agent.skillGenerationState ?? null
			};
		}
		function versionBody(scenario, agent, version, activity) {
			return {
				id: version.id,
				name: scenario.sandbox === null ? agent.name : `Sandbox: ${agent.name}`,
				version_name: version.versionName,
				description: null,
				creator: null,
				created_at: UPDATED_AT,
				...engineOf(scenario, version),
				input_definitions: version.inputs,
				engine_config: version.engineConfig,
				post_actions: version.postActions ?? [],
				supports_memory: version.supportsMemory ?? false,
				organization_id: scenario.organizationId,
				readonly: false,
				base_agent: agentBody(scenario, agent, activity)
			};
		}
		;
		function agent(call) {
			const found = findAgent(call.state.scenario, call.params.agent);
			return found === undefined ? notFound() : json(200, agentBody(call.state.scenario, found, activity(call)));
		}
		function currentVersion(call) {
			return versionReply(call, currentVersionOf);
		}
		function givenVersion(call) {
			return versionReply(call, (agent) => findVersion(agent, call.params.version ?? ""));
		}
		function versions(call) {
			const { scenario } = call.state;
			const found = findAgent(scenario, call.params.agent);
			if (found === undefined) return notFound();
			const bodies = versionsOf(found).map((version) => versionBody(scenario, found, version, activity(call)));
			return json(200, bodies);
		}
		function versionReply(call, choose) {
			const { scenario } = call.state;
			const found = findAgent(scenario, call.params.agent);
			const version = found === undefined ? undefined : choose(found);
			if (found === undefined || version === undefined) return notFound();
			return json(200, versionBody(scenario, found, version, activity(call)));
		}
		function activity(call) {
			const { state } = call;
			const id = findAgent(state.scenario, call.params.agent)?.id;
			const jobs = [...state.jobs.values()].filter((job) => job.agentId === id);
			const last = jobs.at(-1);
			return {
				jobCount: jobs.length,
				mostRecentJob: last === undefined ? null : state.iso(last.createdAt)
			};
		}
		;
		const PENDING = 0;
		const RETRY = 2;
		const SUCCESS = 3;
		const FAILURE = 4;
		const CANCELLED = 5;
		const CACHED = 6;
		function isTerminal(code) {
			return code >= SUCCESS && code <= CACHED;
		}
		function eventsOf(job, now) {
			const happened = plannedEvents(job).filter((event) => event.at <= now);
			const stop = job.cancelledAt;
			const endedBefore = stop !== null && happened.some((event) => isTerminal(event.code) && event.at <= stop);
			if (stop !== null && stop <= now && !endedBefore) {
				const before = happened.filter((event) => event.at <= stop);
				return [...before, {
					at: stop,
					code: CANCELLED,
					message: null,
					count: 1
				}];
			}
			const lastHit = job.cacheHits.at(-1);
			if (lastHit === undefined) return happened;
			return [...happened, {
				at: lastHit,
				code: CACHED,
				message: null,
				count: job.cacheHits.length
			}];
		}
		function plannedEvents(job) {
			const { walk, durationMs, end, errorMessage } = job.script;
			const step = durationMs / Math.max(walk.length, 1);
			const events = walk.map((code, index) => ({
				at: job.createdAt + Math.round(index * step),
				code,
				message: code === RETRY ? "Model timed out, retrying" : null,
				count: 1
			}));
			if (end === null) return events;
			const message = end === FAILURE ? errorMessage : null;
			return [...events, {
				at: job.createdAt + durationMs,
				code: end,
				message,
				count: 1
			}];
		}
		function statusOf(job, now) {
			return eventsOf(job, now).at(-1);
		}
		function endOf(job, now) {
			return eventsOf(job, now).find((event) => isTerminal(event.code));
		}
		function hasEnded(job, now) {
			return endOf(job, now) !== undefined;
		}
		function hasResult(job, now) {
			const end = endOf(job, now);
			const good = end?.code === SUCCESS || end?.code === CACHED;
			return good && !job.purged && now >= end.at + job.script.resultDelayMs;
		}
		function cancel(job, now) {
			if (job.cancelledAt !== null || hasEnded(job, now)) return;
			job.cancelledAt = now + job.script.cancelDelayMs;
		}
		;
		const DEFAULT_PAGE_SIZE = 20;
		function list(call) {
			const agent = findAgent(call.state.scenario, call.params.agent);
			if (agent === undefined) return notFound();
			const problem = filterProblem(call.url.searchParams);
			if (problem !== undefined) return json(400, problem);
			const jobs = ordered(call, matching(call, agent));
			const size = pageSize(call.url.searchParams.get("page_size"), call.state.scenario.maxPageSize);
			const page = Number(call.url.searchParams.get("page") ?? "1");
			const pages = Math.max(1, Math.ceil(jobs.length / size));
			if (!Number.isInteger(page) || page < 1 || page > pages) return detail(404, "Invalid page.");
			const shown = jobs.slice((page - 1) * size, page * size);
			return json(200, {
				count: jobs.length,
				next: page < pages ? pageUrl(call, page + 1) : null,
				previous: page > 1 ? pageUrl(call, page - 1) : null,
				results: shown.map((job) => jobRow(call, job))
			});
		}
		function pageSize(given, max) {
			const size = Number(given ?? DEFAULT_PAGE_SIZE);
			return Number.isInteger(size) && size > 0 ? Math.min(size, max) : Math.min(DEFAULT_PAGE_SIZE, max);
		}
		function pageUrl(call, page) {
			const url = new URL(call.url);
			url.searchParams.set("page", String(page));
			return url.href;
		}
		function filterProblem(query) {
			for (const name of ["created_from", "created_to"]) {
				const value = query.get(name);
				if (value !== null && Number.isNaN(Date.parse(value))) return { [name]: ["Enter a valid date/time."] };
			}
			const code = query.get("status_code");
			if (code !== null && !/^\d+$/.test(code)) return { status_code: ["Enter a number."] };
			const unknown = orderings(query).find((name) => !(name.replace(/^-/, "") in SORT_KEYS));
			if (unknown === undefined) return undefined;
			return { ordering: [`Select a valid choice. ${unknown} is not one of the available choices.`] };
		}
		function matching(call, agent) {
			const { state, now } = call;
			const query = call.url.searchParams;
			const from = query.get("created_from");
			const to = query.get("created_to");
			const code = query.get("status_code");
			const version = query.get("version_name");
			const idPart = query.get("job_id");
			return [...state.jobs.values()].filter((job) => {
				const createdAt = state.serverTime(job.createdAt);
				return job.agentId === agent.id && now >= job.createdAt + state.scenario.listLagMs && (from === null || createdAt >= Date.parse(from)) && (to === null || createdAt <= Date.parse(to)) && (code === null || statusOf(job, now)?.code === Number(code)) && (version === null || job.versionName === version) && (idPart === null || job.id.includes(idPart.toLowerCase()));
			});
		}
		const SORT_KEYS = {
			created_at: (job) => job.createdAt,
			last_updated_at: (job, now) => statusOf(job, now)?.at ?? job.createdAt,
			status_code: (job, now) => statusOf(job, now)?.code ?? PENDING,
			cost: (job) => job.cost ?? 0,
			duration: (job, now) => (endOf(job, now)?.at ?? now) - job.createdAt,
			id: (job) => job.id,
			agent_version_name: (job) => job.versionName
		};
		function orderings(query) {
			return (query.get("ordering") ?? "-created_at").split(",").filter((name) => name !== "");
		}
		function ordered(call, jobs) {
			const names = orderings(call.url.searchParams);
			const newestFirst = jobs.reverse();
			return newestFirst.toSorted((a, b) => {
				for (const name of names) {
					const key = SORT_KEYS[name.replace(/^-/, "")];
					const order = key === undefined ? 0 : compare(key(a, call.now), key(b, call.now));
					if (order !== 0) return name.startsWith("-") ? -order : order;
				}
				return 0;
			});
		}
		function compare(a, b) {
			return a < b ? -1 : a > b ? 1 : 0;
		}
		function jobRow(call, job) {
			const { state, now } = call;
			const latest = statusOf(job, now);
			const end = endOf(job, now);
			return {
				id: job.id,
				agent_version_name: job.versionName,
				status_events: eventsOf(job, now).map((event) => ({
					timestamp: state.iso(event.at),
					status_code: event.code,
					...event.message === null ? {} : { error_message: event.message },
					count: event.count
				})),
				status_code: latest?.code ?? PENDING,
				created_at: state.iso(job.createdAt),
				last_updated_at: state.iso(latest?.at ?? job.createdAt),
				duration_ms: end === undefined ? null : end.at - job.createdAt,
				job_inputs: job.inputs.map((input) => ({
					key: input.key,
					description: input.description,
					data_type: input.dataType,
					value: job.purged ? "" : input.value ?? input.fileId,
					...input.fileName === null ? {} : { file_name: input.fileName }
				})),
				metadata: job.metadata,
				ui_fields: null,
				evaluation: null,
				feedback_review: null,
				creator: null
			};
		}
		;
		function jobIdsOf(call) {
			const given = call.body.fields.find((field) => field.key === "job_ids")?.value;
			const refuse = (text) => ({
				ok: false,
				reply: json(400, { job_ids: [text] })
			});
			if (given === undefined) return refuse("This field is required.");
			if (!Array.isArray(given)) return refuse("Expected a list of items.");
			call.record.jobIds = given.length;
			if (given.length === 0) return refuse("This list may not be empty.");
			const max = call.state.scenario.maxBatchIds;
			if (given.length > max) return refuse(`Ensure this field has no more than ${max} elements.`);
			const ids = given.map((id) => (0, random.nh)(String(id)));
			if (ids.includes(undefined)) return refuse("Must be a valid UUID.");
			return {
				ok: true,
				ids: [...new Set(ids.filter((id) => id !== undefined))]
			};
		}
		function jobOf(call) {
			return call.state.jobs.get((0, random.nh)(call.params.job ?? "") ?? "");
		}
		function rowKind(job, now) {
			const { row, rowForMs } = job.script;
			return rowForMs !== null && now >= job.createdAt + rowForMs ? "normal" : row;
		}
		function hasForbidden(call, ids) {
			return ids.some((id) => {
				const job = call.state.jobs.get(id);
				if (job === undefined) return call.state.scenario.unknownIds === "forbidden";
				return rowKind(job, call.now) === "forbidden";
			});
		}
		function inSomeOrder(call, rows) {
			return call.state.scenario.shuffleRows ? (0, random.A4)(rows, call.state.shuffle) : rows;
		}
		function timestampOf(call, job) {
			const status = statusOf(job, call.now);
			if (status === undefined) return null;
			return (call.state.serverTime(status.at) * 1e3 + 269) / 1e6;
		}
		;
		function reference(call) {
			const script = find(call);
			if (jobOf(call) === undefined || script === undefined) return notFound();
			if (script.redirect === undefined) return content(call, script);
			const location = script.redirect === true ? storageUrl(call) : script.redirect;
			return {
				status: 302,
				headers: { location },
				body: ""
			};
		}
		function storage(call) {
			const script = find(call);
			if (call.headers.authorization !== undefined) {
				call.state.violations.push("The API key was sent to the storage origin.");
			}
			return script === undefined ? notFound() : content(call, script);
		}
		function find(call) {
			const id = call.params.resource ?? "";
			return Object.hasOwn(call.state.scenario.references, id) ? call.state.scenario.references[id] : undefined;
		}
		function storageUrl(call) {
			return `http://localhost:${call.url.port}/_storage/${encodeURIComponent(call.params.resource ?? "")}`;
		}
		function content(call, script) {
			const whole = script.base64 === undefined ? external_node_buffer_.Buffer.from(script.text ?? "") : external_node_buffer_.Buffer.from(script.base64, "base64");
			const headers = {
				"content-type": script.contentType,
				"accept-ranges": "bytes"
			};
			if (call.url.searchParams.get("download") === "true") {
				headers["content-disposition"] = `attachment; filename="${script.fileName ?? call.params.resource ?? "file"}"`;
			}
			const asked = call.headers.range;
			if (asked === undefined) return bytes(200, whole, headers);
			const range = rangeOf(asked, whole.length);
			if (range === undefined) {
				return json(416, { error: "Range not satisfiable." }, { "content-range": `bytes */${whole.length}` });
			}
			const contentRange = `bytes ${range.from}-${range.to}/${whole.length}`;
			return bytes(206, whole.subarray(range.from, range.to + 1), {
				...headers,
				"content-range": contentRange
			});
		}
		function rangeOf(asked, length) {
			const match = /^bytes=(\d*)-(\d*)$/.exec(asked);
			const [first, last] = [match?.[1] ?? "", match?.[2] ?? ""];
			if (first === "" && last === "") return undefined;
			const from = first === "" ? Math.max(0, length - Number(last)) : Number(first);
			const to = first === "" || last === "" ? length - 1 : Math.min(Number(last), length - 1);
			return from > to ? undefined : {
				from,
				to
			};
		}
		;
		const PADDING_KEY = "padding";
		function result(call) {
			const job = jobOf(call);
			if (job === undefined || job.script.result === "absent") return notFound();
			if (job.script.result === "forbidden" || rowKind(job, call.now) === "forbidden") return forbidden();
			const outputs = outputsOf(job, call.now);
			if (!Array.isArray(outputs) || job.script.result === "error-500") return empty(500);
			return json(200, {
				agent_id: job.agentId,
				agent_version_id: job.versionId,
				inputs: inputsOf(job),
				input_tokens: job.answer.inputTokens,
				output_tokens: job.answer.outputTokens,
				outputs
			});
		}
		function results(call) {
			const given = jobIdsOf(call);
			if (!given.ok) return given.reply;
			const kinds = given.ids.map((id) => call.state.jobs.get(id)?.script.result);
			if (hasForbidden(call, given.ids) || kinds.includes("forbidden")) return forbidden();
			if (kinds.includes("error-500")) return empty(500);
			const rows = inSomeOrder(call, given.ids.map((id) => row(call, id)).filter((entry) => entry !== undefined));
			const envelope = {
				count: rows.length,
				next: null,
				previous: null,
				results: rows
			};
			return json(200, call.state.scenario.resultsEnvelope ? envelope : rows);
		}
		function row(call, id) {
			const job = call.state.jobs.get(id);
			if (job?.script.result === "absent") return undefined;
			if (job !== undefined) return knownRow(call, job);
			return call.state.scenario.unknownIds === "absent" ? undefined : {
				id,
				...NO_DATA,
				agent_id: null,
				inputs: null
			};
		}
		const NO_DATA = {
			status: null,
			result: null,
			corrected_outputs: null,
			agent_version_id: null,
			cost: null,
			input_tokens: null,
			output_tokens: null
		};
		function knownRow(call, job) {
			const outputs = outputsOf(job, call.now);
			const priced = outputs !== null;
			const { nullAgentIds, correctedOutputs } = job.script;
			return {
				id: job.id,
				status: statusOf(job, call.now)?.code ?? null,
				result: outputs,
				corrected_outputs: priced ? correctedOutputs : null,
				agent_id: nullAgentIds ? null : job.agentId,
				agent_version_id: nullAgentIds ? null : job.versionId,
				cost: hasResult(job, call.now) ? job.cost : scriptedFailureCost(job, call.now),
				inputs: job.purged ? null : inputsOf(job),
				input_tokens: priced ? job.answer.inputTokens : null,
				output_tokens: priced ? job.answer.outputTokens : null
			};
		}
		function outputsOf(job, now) {
			if (!hasResult(job, now)) return null;
			switch (job.script.result) {
				case "null": return null;
				case "number": return 4001;
				case "string": return "RESULT_UNAVAILABLE";
				case "empty": return [];
				case "malformed": return [
					{
						key: 7,
						value: { nested: true }
					},
					"text",
					null
				];
				default: return [...result_answered(job), ...padding(job)];
			}
		}
		function result_answered({ answer, script }) {
			const isOwnCost = script.outputs !== null || script.cost === "from-size";
			return isOwnCost ? answer.outputs : answer.outputs.map(({ cost, ...datum }) => datum);
		}
		function padding(job) {
			const length = job.script.paddingBytes;
			return length === 0 ? [] : [{
				key: PADDING_KEY,
				data_type: "text/plain",
				value: "x".repeat(length)
			}];
		}
		function scriptedFailureCost(job, now) {
			const failed = endOf(job, now)?.code === FAILURE;
			return failed && job.script.cost !== "from-size" ? job.cost : null;
		}
		function inputsOf(job) {
			return job.inputs.map((input) => ({
				key: input.key,
				value: input.value ?? input.fileId,
				data_type: input.dataType
			}));
		}
		;
		function status_status(call) {
			const job = jobOf(call);
			if (job === undefined || job.script.singleStatus === "not-found") return notFound();
			if (job.script.singleStatus === "forbidden" || rowKind(job, call.now) === "forbidden") return forbidden();
			const now = statusOf(job, call.now);
			const code = now?.code ?? PENDING;
			const message = code === RETRY || code === FAILURE ? { error_message: now?.message ?? null } : {};
			return json(200, {
				status: code,
				timestamp: timestampOf(call, job),
				...message
			});
		}
		function statuses(call) {
			const given = jobIdsOf(call);
			if (!given.ok) return given.reply;
			if (hasForbidden(call, given.ids)) return forbidden();
			const rows = given.ids.map((id) => status_row(call, id)).filter((entry) => entry !== undefined);
			return json(200, inSomeOrder(call, rows));
		}
		function status_row(call, id) {
			const job = call.state.jobs.get(id);
			const kind = job === undefined ? call.state.scenario.unknownIds : rowKind(job, call.now);
			if (kind === "absent") return undefined;
			if (job === undefined || kind === "null") return {
				id,
				status: null,
				created_at: null,
				last_updated_at: null
			};
			return status_knownRow(call, job);
		}
		function status_knownRow(call, job) {
			const { state, now } = call;
			const latest = statusOf(job, now);
			return {
				id: job.id,
				status: latest?.code ?? null,
				created_at: state.iso(job.createdAt),
				last_updated_at: state.iso(latest?.at ?? job.createdAt),
				timestamp: timestampOf(call, job),
				error_message: latest?.message ?? null
			};
		}
		;
		function cancelOne(call) {
			const job = jobOf(call);
			if (job === undefined) return notFound();
			call.state.cancels += 1;
			const nth = call.state.scenario.ignoreEveryNthCancel;
			const ignored = job.script.cancel === "ignored" || nth !== null && call.state.cancels % nth === 0;
			if (!ignored) cancel(job, call.now);
			return empty(204);
		}
		function cancelAll(call) {
			const { state, now } = call;
			if (!state.scenario.allowCancelAll) state.violations.push("cancel-all was called.");
			const agent = findAgent(state.scenario, call.params.agent);
			if (agent === undefined) return notFound();
			const running = [...state.jobs.values()].filter((job) => job.agentId === agent.id && !hasEnded(job, now));
			for (const job of running) cancel(job, now);
			if (state.scenario.legacyCancelAll) return empty(204);
			const note = "Cancellation runs in the background.";
			return json(200, {
				task_id: (0, random.k8)(state.shuffle),
				targeted_count: running.length,
				note
			});
		}
		function deleteData(call) {
			const job = jobOf(call);
			if (job === undefined) return notFound();
			if (!hasEnded(job, call.now)) return json(400, { error: "Agent job is not in a final state" });
			const partial = job.script.purge === "partial";
			job.purged = true;
			return json(200, {
				status: partial ? "partial_success" : "success",
				deleted_count: 1,
				failed_count: partial ? 1 : 0,
				blob_sanitized: !partial,
				artifacts_deleted_count: 0,
				artifacts_failed_count: 0,
				errors: partial ? ["One stored input could not be deleted."] : null
			});
		}
		;
		const NOTHING = {
			outputs: [],
			inputTokens: 0,
			outputTokens: 0,
			cost: 0
		};
		function admit(state, run, now) {
			const known = sameKey(state, run) ?? sameContent(state, run, now);
			if (known !== undefined) {
				known.submissions += 1;
				return known;
			}
			const job = newJob(state, run, now);
			state.jobs.set(job.id, job);
			if (run.idempotencyKey !== null) state.jobsByIdempotencyKey.set(idempotencyIndex(run, run.idempotencyKey), job);
			if (job.script.end !== CACHED) state.jobsByContent.set(contentIndex(run), job);
			return job;
		}
		function sameKey(state, run) {
			if (!state.scenario.idempotency || run.idempotencyKey === null) return undefined;
			return state.jobsByIdempotencyKey.get(idempotencyIndex(run, run.idempotencyKey));
		}
		function sameContent(state, run, now) {
			if (state.scenario.cache !== "same-id") return undefined;
			const earlier = cacheableJob(state, run, now);
			earlier?.cacheHits.push(now);
			return earlier;
		}
		function cacheableJob(state, run, now) {
			if (state.scenario.cache === "off" || run.skipCache || run.agent.disableCache) return undefined;
			const earlier = state.jobsByContent.get(contentIndex(run));
			if (earlier === undefined || earlier.purged || !hasEnded(earlier, now)) return undefined;
			const codes = eventsOf(earlier, now).map((event) => event.code);
			const reusable = codes.includes(SUCCESS) || codes.includes(FAILURE) && run.agent.cacheFailedJobs;
			return reusable ? earlier : undefined;
		}
		function idempotencyIndex(run, key) {
			return JSON.stringify([run.agent.id, key]);
		}
		function contentIndex(run) {
			const files = run.files.map((file) => [
				file.key,
				"file",
				file.sha256
			]);
			const texts = run.texts.map((text) => [
				text.key,
				"text",
				text.value
			]);
			const inputs = [...files, ...texts].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
			return (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([run.version.id, inputs])).digest("hex");
		}
		function newJob(state, run, now) {
			const file = run.files[0];
			const names = {
				path: run.metadata.case,
				fileName: file?.fileName
			};
			const id = state.newJobId();
			const { script, answer } = fate(state, {
				...run,
				jobId: id
			}, fileScriptFor(state.scenario.files, names), now);
			return {
				id,
				agentId: run.agent.id,
				versionId: run.version.id,
				versionName: run.version.versionName,
				createdAt: now,
				script,
				metadata: run.metadata,
				inputs: jobInputs(run),
				fileName: file?.fileName ?? null,
				fileBytes: file?.bytes ?? null,
				fileSha256: file?.sha256 ?? null,
				fileContentType: file?.contentType ?? null,
				idempotencyKey: run.idempotencyKey,
				skipCache: run.skipCache,
				answer,
				cost: costOf(script.cost, run, answer, state.scenario.seed),
				cancelledAt: null,
				cacheHits: [],
				purged: false,
				submissions: 1
			};
		}
		function costOf(cost, run, answer, seed) {
			if (cost === "from-size") return answer.cost;
			if (typeof cost === "number" || cost === null) return cost;
			const identity = `${seed} ${contentIndex(run)}`;
			if (cost.tail !== undefined && (0, random.Am)(`${identity} tail`) < 1 / cost.tail.oneIn) return cost.tail.cost;
			const size = (cost.perKilobyte ?? 0) * content_bytesOf(run) / 1024;
			const drawn = cost.mean - cost.spread + 2 * cost.spread * (0, random.Am)(identity) + size;
			return Math.round(drawn * 1e4) / 1e4;
		}
		function fate(state, run, file, now) {
			const script = {
				...state.scenario.job,
				...file
			};
			const cachedScript = {
				...script,
				walk: [],
				durationMs: 0,
				end: CACHED
			};
			const earlier = cacheableJob(state, run, now);
			if (earlier !== undefined) return {
				script: cachedScript,
				answer: earlier.answer
			};
			if (file?.cached === "failure" && !run.skipCache) return {
				script: cachedScript,
				answer: NOTHING
			};
			if (script.end === FAILURE) return {
				script,
				answer: NOTHING
			};
			if (isMadeToFail(state, run)) {
				return {
					script: {
						...script,
						end: FAILURE,
						errorMessage: MADE_TO_FAIL
					},
					answer: NOTHING
				};
			}
			const reading = script.outputs === null ? answerOf(state, run) : scripted(script.outputs, run);
			if (!reading.readable) {
				const failed = script.end === SUCCESS ? {
					...script,
					end: FAILURE,
					errorMessage: reading.reason
				} : script;
				return {
					script: failed,
					answer: NOTHING
				};
			}
			const cached = file?.cached === "success" && !run.skipCache;
			return {
				script: cached ? cachedScript : script,
				answer: reading.answer
			};
		}
		function answerOf({ scenario }, run) {
			const reading = ENGINES[run.version.engine ?? "document"].read(run, run.jobId);
			return scenario.sandbox === null ? reading : (0, sandbox.xI)(reading);
		}
		const MADE_TO_FAIL = "Made up by a sandbox: some jobs fail on purpose.";
		function isMadeToFail({ scenario }, run) {
			const oneIn = scenario.sandbox?.failOneIn ?? null;
			return oneIn !== null && (0, random.Am)(`fails ${contentIndex(run)}`) < 1 / oneIn;
		}
		function scripted(outputs, run) {
			return {
				readable: true,
				answer: priced(outputs, run.files[0]?.bytes ?? 0)
			};
		}
		function jobInputs(run) {
			return definitionsOf(run).flatMap(({ key, data_type, description }) => {
				const about = {
					key,
					dataType: data_type,
					description
				};
				const files = run.files.filter((file) => file.key === key);
				const texts = run.texts.filter((text) => text.key === key);
				return [...files.map(({ fileName, sha256 }) => ({
					...about,
					value: null,
					fileName,
					fileId: `file_${(0, random.pV)(sha256)}`
				})), ...texts.map(({ value }) => ({
					...about,
					value,
					fileName: null,
					fileId: null
				}))];
			});
		}
		function definitionsOf({ version, texts, files }) {
			if (version.engine !== "any") return version.inputs;
			const ofFiles = files.map(({ key }) => [key, "*/*"]);
			const types = new Map([...texts.map(({ key }) => [key, "text/plain"]), ...ofFiles]);
			return [...types].map(([key, data_type]) => ({
				key,
				data_type,
				description: ""
			}));
		}
		;
		const MAX_INPUTS = 1e3;
		function submit_submit(call) {
			const target = targetOf(call);
			if (target === undefined) return notFound();
			const { state, body } = call;
			const tooLarge = tooLargeReply(state.scenario, body);
			if (tooLarge !== undefined) return tooLarge;
			const metadata = metadataOf(body);
			if (!metadata.ok) return json(400, { metadata: [metadata.problem] });
			if (Object.values(metadata.values).some((value) => value.includes(state.scenario.apiKey))) {
				state.violations.push("The API key is in the metadata of a run request.");
			}
			const texts = textsOf(body.fields.filter((field) => field.key !== "metadata"));
			const problem = inputProblem(state.scenario, target.version, [...texts, ...body.files]);
			if (problem !== undefined) return json(400, [problem]);
			const run = {
				...target,
				texts,
				files: body.files,
				metadata: metadata.values,
				...switchesOf(call)
			};
			const { id } = admit(state, run, call.now);
			call.record.jobId = id;
			return json(200, id);
		}
		function submitMany(call) {
			const target = targetOf(call);
			if (target === undefined) return notFound();
			const inputs = call.body.fields.find((field) => field.key === "inputs")?.value;
			if (inputs === undefined) return json(400, { inputs: ["This field is required."] });
			if (!Array.isArray(inputs)) return json(400, { inputs: ["Expected a list of items."] });
			if (inputs.length === 0) return json(400, { inputs: ["At least one agent input is required."] });
			if (inputs.length > MAX_INPUTS) return json(400, { inputs: ["Too many inputs. Maximum 1000 inputs allowed."] });
			const runs = [];
			for (const item of inputs) {
				const fields = typeof item === "object" && item !== null ? Object.entries(item) : [];
				const kept = fields.filter(([key]) => key !== "metadata").map(([key, value]) => ({
					key,
					value
				}));
				const texts = textsOf(kept);
				const problem = inputProblem(call.state.scenario, target.version, texts);
				if (problem !== undefined) return json(400, [problem]);
				runs.push({
					...target,
					texts,
					files: [],
					metadata: {},
					...switchesOf(call),
					idempotencyKey: null
				});
			}
			return json(200, runs.map((run) => admit(call.state, run, call.now).id));
		}
		function targetOf(call) {
			const agent = findAgent(call.state.scenario, call.params.agent);
			if (agent === undefined) return undefined;
			const asked = call.params.version;
			const version = asked === undefined ? currentVersionOf(agent) : findVersion(agent, asked);
			return version === undefined ? undefined : {
				agent,
				version
			};
		}
		function switchesOf(call) {
			const skip = call.headers["x-skip-cache"];
			return {
				idempotencyKey: call.headers["idempotency-key"] ?? null,
				skipCache: skip === "true"
			};
		}
		function textsOf(fields) {
			const given = fields.filter((field) => field.value !== null && field.value !== undefined);
			return given.map((field) => ({
				key: field.key,
				value: asText(field.value)
			}));
		}
		function inputProblem(scenario, version, given) {
			const parts = Map.groupBy(given, ({ key }) => key);
			const missing = version.inputs.find(({ key }) => !parts.has(key) && !version.optionalInputs?.includes(key));
			if (missing !== undefined) return `Missing input key ${missing.key}`;
			const definitions = new Map(version.inputs.map((definition) => [definition.key, definition]));
			const isClosed = scenario.rejectUnknownKeys || version.fixedInputs === true;
			for (const [key, { length }] of parts) {
				const definition = definitions.get(key);
				if (definition === undefined && isClosed) return `Unknown input key ${key}`;
				const takesOne = definition !== undefined && definition.accepts_multiple_files !== true;
				if (takesOne && length > 1) return `Input key ${key} does not accept multiple files`;
			}
			return undefined;
		}
		function tooLargeReply(scenario, body) {
			const fileBytes = body.files.reduce((sum, file) => sum + file.bytes, 0);
			if (scenario.maxFileBytes !== null && fileBytes > scenario.maxFileBytes) return html(413, "Payload Too Large");
			if (scenario.maxFieldBytes !== null && body.fieldBytes > scenario.maxFieldBytes) return html(400, "Bad Request (400)");
			return undefined;
		}
		;
		function toolArtifact(call) {
			const key = call.url.searchParams.get("artifact_key");
			if (key === null || key === "") return json(400, { artifact_key: ["This field is required."] });
			const job = jobOf(call);
			if (job === undefined) return notFound();
			for (const artifacts of [job.answer.artifacts, call.state.scenario.artifacts]) {
				if (artifacts !== undefined && Object.hasOwn(artifacts, key)) return json(200, { result: artifacts[key] });
			}
			return notFound();
		}
		;
		const TABLE = [
			{
				method: "POST",
				path: "/v1/agents/run/:agent/async/",
				name: "submit",
				handler: submit_submit
			},
			{
				method: "POST",
				path: "/v1/agents/run/:agent/async/many/",
				name: "submit-many",
				handler: submitMany
			},
			{
				method: "POST",
				path: "/v1/agents/run/:agent/versions/:version/async/",
				name: "submit",
				handler: submit_submit
			},
			{
				method: "POST",
				path: "/v1/agents/jobs/statuses/",
				name: "statuses",
				handler: statuses
			},
			{
				method: "POST",
				path: "/v1/agents/jobs/results/",
				name: "results",
				handler: results
			},
			{
				method: "GET",
				path: "/v1/agents/jobs/:job/status/",
				name: "status",
				handler: status_status
			},
			{
				method: "GET",
				path: "/v1/agents/jobs/:job/result/",
				name: "result",
				handler: result
			},
			{
				method: "GET",
				path: "/v1/agents/jobs/:job/references/:resource/",
				name: "reference",
				handler: reference
			},
			{
				method: "GET",
				path: "/v1/agents/jobs/:job/artifacts/result/",
				name: "tool-artifact",
				handler: toolArtifact
			},
			{
				method: "POST",
				path: "/v1/agents/jobs/:job/cancel/",
				name: "cancel",
				handler: cancelOne
			},
			{
				method: "POST",
				path: "/v1/agents/jobs/:job/delete-data/",
				name: "delete",
				handler: deleteData
			},
			{
				method: "GET",
				path: "/v1/agents/:agent/versions/current/",
				name: "version",
				handler: currentVersion
			},
			{
				method: "GET",
				path: "/v1/agents/:agent/versions/:version/",
				name: "version",
				handler: givenVersion
			},
			{
				method: "GET",
				path: "/v1/agents/:agent/versions/",
				name: "versions",
				handler: versions
			},
			{
				method: "GET",
				path: "/v1/agents/:agent/jobs/",
				name: "list",
				handler: list
			},
			{
				method: "POST",
				path: "/v1/agents/:agent/jobs/cancel-all/",
				name: "cancel-all",
				handler: cancelAll
			},
			{
				method: "GET",
				path: "/v1/agents/:agent/",
				name: "agent",
				handler: agent
			},
			{
				method: "GET",
				path: "/_storage/:resource",
				name: "storage",
				handler: storage
			}
		];
		function findRoute(method, path) {
			let pathExists = false;
			for (const route of TABLE) {
				const params = paramsOf(route.path, path);
				if (params === undefined) continue;
				if (route.method === method) return {
					kind: "route",
					name: route.name,
					handler: route.handler,
					params
				};
				pathExists = true;
			}
			if (pathExists) return { kind: "wrong-method" };
			const withSlash = TABLE.some((route) => paramsOf(route.path, `${path}/`) !== undefined);
			return { kind: withSlash && !path.endsWith("/") ? "no-slash" : "unknown" };
		}
		function paramsOf(pattern, path) {
			const wanted = pattern.split("/");
			const given = path.split("/");
			if (wanted.length !== given.length) return undefined;
			const params = {};
			for (const [index, part] of wanted.entries()) {
				const value = given[index] ?? "";
				if (!part.startsWith(":")) {
					if (part !== value) return undefined;
				} else if (value === "") {
					return undefined;
				} else {
					params[part.slice(1)] = decoded(value);
				}
			}
			return params;
		}
		function decoded(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return text;
			}
		}
		;
		const RECORDED_HEADERS = [
			"idempotency-key",
			"x-skip-cache",
			"user-agent",
			"x-request-id",
			"content-type",
			"content-length",
			"transfer-encoding"
		];
		async function exchange(state, request, response, wait) {
			const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "127.0.0.1"}`);
			const route = matched(state, request.method ?? "GET", url);
			const record = recorded(state, request, url, route.name);
			noteViolations(state, request, route.name);
			countInFlight(state, response, record);
			const routeFault = state.routeFaults.next(route.name, Number(url.searchParams.get("page") ?? "1"));
			if (isBodyless(routeFault)) return await answerUnread(state, routeFault, record, request, response, wait);
			const body = await bodyOrNothing(request);
			if (body === undefined) return;
			const headers = plainHeaders(request);
			if (route.name === "submit") state.submissions.push({
				request: record,
				parts: body.parts
			});
			const call = {
				state,
				now: state.now(),
				url,
				headers,
				params: route.params,
				body,
				record
			};
			const fault = routeFault ?? (route.name === "submit" ? fileFault(call) : undefined);
			const delivery = deliver(fault, () => refusal(call, route.name) ?? route.handler(call));
			await send(state, delivery, record, request, response, wait);
		}
		function matched(state, method, url) {
			const found = findRoute(method, url.pathname);
			const params = {};
			const gone = found.kind === "route" ? state.scenario.gone[found.name] : undefined;
			if (found.kind === "route" && gone !== undefined) return {
				...found,
				handler: () => goneReply(gone, method)
			};
			switch (found.kind) {
				case "route": return found;
				case "no-slash": return {
					name: "redirect",
					handler: toSlash,
					params
				};
				case "wrong-method": return {
					name: "unknown",
					handler: () => detail(405, methodNotAllowed(method)),
					params
				};
				case "unknown": return {
					name: "unknown",
					handler: () => html(404, "Not Found"),
					params
				};
			}
		}
		function goneReply(status, method) {
			if (status === 404) return html(404, "Not Found");
			return detail(status, status === 405 ? methodNotAllowed(method) : "This endpoint has been removed.");
		}
		const methodNotAllowed = (method) => `Method "${method}" not allowed.`;
		function toSlash(call) {
			return {
				status: 301,
				headers: { location: `${call.url.pathname}/${call.url.search}` },
				body: ""
			};
		}
		function recorded(state, request, url, route) {
			const all = plainHeaders(request);
			const headers = {};
			for (const name of RECORDED_HEADERS) {
				const value = all[name];
				if (value !== undefined) headers[name] = value;
			}
			const record = {
				method: request.method ?? "",
				path: url.pathname,
				route,
				query: Object.fromEntries(url.searchParams),
				status: null,
				at: state.now(),
				headers,
				jobIds: null,
				jobId: null,
				replyRequestId: null
			};
			state.requests.push(record);
			return record;
		}
		function plainHeaders(request) {
			const entries = Object.entries(request.headers);
			return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : value]));
		}
		function noteViolations(state, request, route) {
			const address = request.url ?? "";
			const place = `${request.method} ${address.split("?")[0]}`;
			const key = state.scenario.apiKey;
			if (address.includes(key) || address.includes(encodeURIComponent(key))) {
				state.violations.push(`The API key is in the URL of a request (${route}).`);
			} else if (route !== "storage" && request.headers.authorization === undefined) {
				state.violations.push(`${place} came without Authorization.`);
			}
			const skip = request.headers["x-skip-cache"];
			if (skip !== undefined && skip !== "true") state.violations.push(`${place} sent X-Skip-Cache: ${String(skip)}.`);
		}
		function countInFlight(state, response, record) {
			const isSubmit = record.route === "submit" || record.route === "submit-many";
			if (isSubmit) {
				state.submitsInFlight += 1;
				state.peakConcurrentSubmits = Math.max(state.peakConcurrentSubmits, state.submitsInFlight);
			}
			response.once("finish", () => {
				record.status = response.statusCode;
			});
			response.once("close", () => {
				if (isSubmit) state.submitsInFlight -= 1;
			});
		}
		function isBodyless(fault) {
			if (fault?.kind === "reset") return fault.when === "before";
			return fault?.kind === "status" && fault.early === true;
		}
		async function answerUnread(state, fault, record, request, response, wait) {
			if (fault.kind === "reset") {
				request.socket.resetAndDestroy();
				return;
			}
			const reply = statusReply(fault);
			const closed = {
				...reply,
				headers: {
					...reply.headers,
					connection: "close"
				}
			};
			await send(state, {
				reply: closed,
				delayMs: 0,
				cut: false
			}, record, request, response, wait);
		}
		async function bodyOrNothing(request) {
			try {
				return await readBody(request);
			} catch (error) {
				if (error instanceof Disconnected) return undefined;
				throw error;
			}
		}
		function fileFault(call) {
			const metadata = metadataOf(call.body);
			const path = metadata.ok ? metadata.values.case : undefined;
			return call.state.fileFaults.next({
				path,
				fileName: call.body.files[0]?.fileName
			});
		}
		function refusal(call, route) {
			const { state, body } = call;
			if (route === "storage" || route === "redirect") return undefined;
			const authorization = call.headers.authorization;
			if (authorization !== `Bearer ${state.scenario.apiKey}`) {
				const text = authorization === undefined ? "Authentication credentials were not provided." : "Invalid API key.";
				return detail(401, state.scenario.sandbox === null ? text : sandbox.Xu, { "www-authenticate": "Bearer" });
			}
			const organization = route === "reference" ? null : call.url.searchParams.get("organization_id");
			if (organization !== null && (0, random.nh)(organization) !== (0, random.nh)(state.scenario.organizationId)) {
				return json(400, { organization_id: "Organization does not match the API key." });
			}
			if (route === "submit" || route === "submit-many") {
				const throttled = state.bucket?.take(call.now, state.serverTime(call.now));
				if (throttled !== undefined) return throttled;
			}
			return body.problem === null ? undefined : detail(body.problem.status, body.problem.detail);
		}
		async function send(state, delivery, record, request, response, wait) {
			if (delivery.reply === null) {
				request.socket.resetAndDestroy();
				return;
			}
			const waitMs = state.scenario.latencyMs + delivery.delayMs;
			if (waitMs > 0) await wait(waitMs);
			if (response.destroyed) return;
			const { status, headers } = delivery.reply;
			const body = asBytes(delivery.reply.body);
			setRequestId(state, record, request, response);
			setDate(state, response);
			const sized = status === 204 || status === 304 ? {} : { "content-length": String(body.length) };
			response.writeHead(status, {
				...sized,
				...headers
			});
			if (!delivery.cut) {
				response.end(body);
				return;
			}
			const half = body.subarray(0, Math.floor(body.length / 2));
			response.write(half, () => request.socket.destroy());
		}
		const asBytes = (body) => typeof body === "string" ? external_node_buffer_.Buffer.from(body) : body;
		function setRequestId(state, record, request, response) {
			const given = request.headers["x-request-id"];
			const { requestIds } = state.scenario;
			if (requestIds === "own") record.replyRequestId = state.newRequestId();
			else if (requestIds === "echo" && typeof given === "string") record.replyRequestId = given;
			if (record.replyRequestId !== null) response.setHeader("x-request-id", record.replyRequestId);
		}
		function setDate(state, response) {
			const { date } = state.scenario;
			if (date === "none") response.sendDate = false;
			else if (typeof date === "object") response.setHeader("date", date.text);
			else {
				const atMs = date === "own" ? state.serverTime(state.now()) : state.now();
				response.setHeader("date", new Date(atMs).toUTCString());
			}
		}
		;
		const AML_AGENT_ID = "11111111-1111-4111-8111-111111111113";
		const AML_VERSION_ID = "22222222-2222-4222-8222-222222222224";
		const UNDERWRITING_AGENT_ID = "11111111-1111-4111-8111-111111111114";
		const UNDERWRITING_VERSION_ID = "22222222-2222-4222-8222-222222222225";
		const WEB_AGENT_ID = "11111111-1111-4111-8111-111111111115";
		const WEB_VERSION_ID = "22222222-2222-4222-8222-222222222226";
		const EXTRACTION_AGENT_ID = "11111111-1111-4111-8111-111111111116";
		const EXTRACTION_VERSION_ID = "22222222-2222-4222-8222-222222222227";
		const textInput = (key, description) => ({
			key,
			data_type: "text/plain",
			description,
			accepts_multiple_files: null
		});
		const fileInput = (key, data_type, description, several) => ({
			key,
			data_type,
			description,
			accepts_multiple_files: several
		});
		function agentOf({ id, versionId, name, engine, inputs, more }) {
			const engineConfig = Object.fromEntries(inputs.map(({ key }) => [key, `$\{${key}}`]));
			const version = {
				id: versionId,
				versionName: "v1",
				engine,
				inputs,
				engineConfig,
				...more
			};
			return {
				id,
				name,
				currentVersionId: versionId,
				versions: [version],
				disableCache: false,
				cacheFailedJobs: false
			};
		}
		const amlInvestigator = () => agentOf({
			id: AML_AGENT_ID,
			versionId: AML_VERSION_ID,
			name: "AML investigator",
			engine: "aml-investigation",
			inputs: [
				textInput("alert_data", "The alert, as JSON or text"),
				textInput("transaction_data", "The transactions behind the alert, as JSON or CSV"),
				fileInput("documents", "application/pdf", "Statements and letters", true)
			],
			more: {
				optionalInputs: ["documents"],
				fixedInputs: true
			}
		});
		const merchantUnderwriter = () => agentOf({
			id: UNDERWRITING_AGENT_ID,
			versionId: UNDERWRITING_VERSION_ID,
			name: "Merchant underwriter",
			engine: "merchant-underwriting",
			inputs: [
				textInput("context", "What is known of the merchant"),
				fileInput("documents", "application/pdf", "The application and its enclosures", true),
				fileInput("images", "image/*", "Photographs of the shop", true)
			],
			more: { optionalInputs: ["images"] }
		});
		const pageReader = () => agentOf({
			id: WEB_AGENT_ID,
			versionId: WEB_VERSION_ID,
			name: "Page reader",
			engine: "web",
			inputs: [textInput("url", "Address of the page")]
		});
		const extractor = () => agentOf({
			id: EXTRACTION_AGENT_ID,
			versionId: EXTRACTION_VERSION_ID,
			name: "Extractor",
			engine: "extraction",
			inputs: [fileInput("document", "*/*", "The document", false), textInput("question", "What to look for in it")]
		});
		;
		const ROUTES = [
			"agent",
			"versions",
			"version",
			"submit",
			"submit-many",
			"status",
			"statuses",
			"result",
			"results",
			"list",
			"cancel",
			"cancel-all",
			"delete",
			"reference",
			"tool-artifact",
			"redirect",
			"storage",
			"unknown"
		];
		const DEFAULT_API_KEY = "roe-test-key-5f83c1d6a07e942b";
		const CONTRACT_AGENT_ID = "11111111-1111-4111-8111-111111111111";
		const CONTRACT_VERSION_ID = "22222222-2222-4222-8222-222222222222";
		const DOCUMENT_AGENT_ID = "11111111-1111-4111-8111-111111111112";
		const DOCUMENT_VERSION_ID = "22222222-2222-4222-8222-222222222223";
		function contractReader() {
			const inputs = [{
				key: "contract",
				data_type: "application/pdf",
				description: "Signed contract",
				accepts_multiple_files: false
			}, {
				key: "question",
				data_type: "text/plain",
				description: "What to look for",
				accepts_multiple_files: null
			}];
			const engineConfig = {
				pdf_files: "$" + "{contract}",
				instructions: "$" + "{question}"
			};
			return {
				id: CONTRACT_AGENT_ID,
				name: "Contract reader",
				currentVersionId: CONTRACT_VERSION_ID,
				versions: [{
					id: CONTRACT_VERSION_ID,
					versionName: "v7",
					inputs,
					engineConfig
				}],
				disableCache: false,
				cacheFailedJobs: false
			};
		}
		function documentReader() {
			const inputs = [{
				key: "pdf_file",
				data_type: "application/pdf",
				description: "The document",
				accepts_multiple_files: false
			}];
			return {
				id: DOCUMENT_AGENT_ID,
				name: "Document reader",
				currentVersionId: DOCUMENT_VERSION_ID,
				versions: [{
					id: DOCUMENT_VERSION_ID,
					versionName: "v1",
					inputs,
					engineConfig: { pdf_files: "$" + "{pdf_file}" }
				}],
				disableCache: false,
				cacheFailedJobs: false
			};
		}
		function defaultJob() {
			return {
				durationMs: 200,
				walk: [0, 1],
				end: 3,
				errorMessage: "The agent could not finish the job.",
				outputs: null,
				resultDelayMs: 0,
				result: "data",
				correctedOutputs: null,
				nullAgentIds: false,
				cost: "from-size",
				row: "normal",
				rowForMs: null,
				singleStatus: "normal",
				cancelDelayMs: 0,
				cancel: "normal",
				purge: "success",
				paddingBytes: 0
			};
		}
		function defaultScenario() {
			return {
				apiKey: DEFAULT_API_KEY,
				organizationId: "33333333-3333-4333-8333-333333333333",
				agents: [
					contractReader(),
					documentReader(),
					amlInvestigator(),
					merchantUnderwriter(),
					pageReader(),
					extractor()
				],
				latencyMs: 0,
				rateLimit: null,
				job: defaultJob(),
				files: [],
				faults: [],
				shuffleRows: true,
				resultsEnvelope: false,
				unknownIds: "null",
				maxBatchIds: 1e3,
				listLagMs: 0,
				maxPageSize: 100,
				idempotency: false,
				cache: "off",
				references: {},
				artifacts: {},
				sandbox: null,
				gone: {},
				ignoreEveryNthCancel: null,
				allowCancelAll: false,
				legacyCancelAll: false,
				rejectUnknownKeys: false,
				maxFileBytes: null,
				maxFieldBytes: 2621440,
				requestIds: "echo",
				serverClockSkewMs: 0,
				date: "own",
				seed: 1
			};
		}
		function mergeScenario(base, change) {
			return {
				...base,
				...change,
				job: {
					...base.job,
					...change.job
				}
			};
		}
		;
		function inspectionOf(state) {
			const jobs = [...state.jobs.values()];
			const calls = Object.fromEntries(ROUTES.map((route) => [route, 0]));
			for (const request of state.requests) calls[request.route] += 1;
			return {
				jobs: jobs.map((job) => inspectedJob(state, job)),
				submissions: state.submissions.map(({ request: { at, path, status, jobId }, parts }) => ({
					at,
					path,
					status,
					jobId,
					parts
				})),
				requests: [...state.requests],
				violations: [...state.violations],
				duplicateSubmissions: duplicates(jobs),
				peakConcurrentSubmits: state.peakConcurrentSubmits,
				calls
			};
		}
		function inspectedJob(state, job) {
			const status = statusOf(job, state.now())?.code ?? null;
			return {
				id: job.id,
				agentId: job.agentId,
				versionId: job.versionId,
				status,
				createdAt: state.iso(job.createdAt),
				metadata: job.metadata,
				inputs: job.inputs,
				fileName: job.fileName,
				fileBytes: job.fileBytes,
				fileSha256: job.fileSha256,
				fileContentType: job.fileContentType,
				idempotencyKey: job.idempotencyKey,
				skipCache: job.skipCache,
				cancelledBy: job.cancelledAt !== null && status === CANCELLED ? "request" : null,
				purged: job.purged,
				cost: job.cost,
				submissions: job.submissions
			};
		}
		function duplicates(jobs) {
			const keys = jobs.map((job) => job.metadata.submission_key).filter((key) => key !== undefined);
			return keys.length - new Set(keys).size;
		}
		;
		class TokenBucket {
			#limit;
			#capacity;
			#tokens;
			#filledAt;
			constructor(limit, now) {
				this.#limit = limit;
				this.#capacity = limit.burst ?? Math.max(1, limit.perSecond);
				this.#tokens = this.#capacity;
				this.#filledAt = now;
			}
			take(now, serverNow) {
				const gained = (now - this.#filledAt) / 1e3 * this.#limit.perSecond;
				this.#tokens = Math.min(this.#capacity, this.#tokens + gained);
				this.#filledAt = now;
				if (this.#tokens >= 1) {
					this.#tokens -= 1;
					return undefined;
				}
				const wait = Math.max(1, Math.ceil((1 - this.#tokens) / this.#limit.perSecond));
				const text = `Request was throttled. Expected available in ${wait} second${wait === 1 ? "" : "s"}.`;
				return detail(429, text, this.#retryAfter(wait, serverNow));
			}
			#retryAfter(wait, serverNow) {
				switch (this.#limit.retryAfter) {
					case "seconds": return { "retry-after": String(wait) };
					case "date": return { "retry-after": new Date(Math.ceil(serverNow / 1e3 + wait) * 1e3).toUTCString() };
					case "none": return {};
				}
			}
		}
		;
		class EmulatorState {
			scenario;
			routeFaults;
			fileFaults;
			jobs = new Map();
			jobsByIdempotencyKey = new Map();
			jobsByContent = new Map();
			requests = [];
			submissions = [];
			violations = [];
			now;
			shuffle;
			submitsInFlight = 0;
			peakConcurrentSubmits = 0;
			cancels = 0;
			#bucket;
			#ids;
			#requestIds;
			constructor(scenario, now) {
				this.scenario = scenario;
				this.now = now;
				this.routeFaults = new RouteFaults(scenario.faults);
				this.fileFaults = new FileFaults(scenario.files);
				this.#ids = (0, random.cG)(scenario.seed);
				this.shuffle = (0, random.cG)(scenario.seed + 1);
				this.#requestIds = (0, random.cG)(scenario.seed + 2);
				this.#bucket = this.#newBucket();
			}
			get bucket() {
				return this.#bucket;
			}
			patch(change) {
				this.scenario = mergeScenario(this.scenario, change);
				if (change.faults !== undefined) this.routeFaults = new RouteFaults(change.faults);
				if (change.files !== undefined) this.fileFaults = new FileFaults(change.files);
				if (change.rateLimit !== undefined) this.#bucket = this.#newBucket();
			}
			newJobId() {
				return (0, random.k8)(this.#ids);
			}
			newRequestId() {
				return `req_${(0, random.k8)(this.#requestIds)}`;
			}
			iso(at) {
				return new Date(this.serverTime(at)).toISOString();
			}
			serverTime(at) {
				return at + this.scenario.serverClockSkewMs;
			}
			#newBucket() {
				return this.scenario.rateLimit === null ? undefined : new TokenBucket(this.scenario.rateLimit, this.now());
			}
		}
		;
		async function startEmulator(scenario = {}, port = 0, now = Date.now) {
			const closing = new AbortController();
			const controls = createControls(scenario, now);
			const server = (0, external_node_http_.createServer)((request, response) => {
				const arrivedAtMs = performance.now();
				const wait = (ms) => {
					const remainingMs = arrivedAtMs + ms - performance.now();
					return (0, promises_.setTimeout)(Math.max(remainingMs, 0), undefined, { signal: closing.signal });
				};
				const isControl = controls.state.scenario.sandbox === null && request.url?.startsWith(CONTROL_PREFIX);
				const work = isControl ? control(controls, request, response) : exchange(controls.state, request, response, wait);
				work.catch((error) => fail(error, response, closing.signal));
			});
			await listen(server, port);
			const close = async () => {
				closing.abort();
				await stop(server);
			};
			const url = `http://127.0.0.1:${server.address().port}`;
			return Object.assign(controls, {
				url,
				close,
				[Symbol.asyncDispose]: close
			});
		}
		function createControls(scenario, now) {
			let state = fresh(scenario, now);
			return {
				configure: (next) => {
					state = fresh(next, now);
				},
				patch: (change) => state.patch(change),
				inspect: () => inspectionOf(state),
				get state() {
					return state;
				}
			};
		}
		function fresh(scenario, now) {
			return new EmulatorState(mergeScenario(defaultScenario(), scenario), now);
		}
		function listen(server, port) {
			server.requestTimeout = 0;
			server.keepAliveTimeout = 75e3;
			return new Promise((resolve, reject) => {
				server.once("error", reject);
				server.listen(port, "127.0.0.1", resolve);
			});
		}
		function stop(server) {
			return new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			});
		}
		function fail(error, response, closing) {
			if (closing.aborted || response.destroyed) return;
			console.error("roe-emulator:", error);
			response.writeHead(599, { "content-type": "text/plain" });
			response.end(error instanceof Error ? error.stack : String(error));
		}
	}),
	19563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$q: () => TimeLimitError,
			Bv: () => withTimeLimit,
			Mu: () => raceAbort,
			ml: () => systemClock,
			tm: () => NEVER
		});
		const MAX_TIMER_MS = 2147483647;
		const systemClock = {
			now: () => Math.floor(performance.timeOrigin + performance.now()),
			sleep: (ms, signal) => new Promise((resolve) => {
				if (signal?.aborted) {
					resolve();
					return;
				}
				const end = () => {
					clearTimeout(timer);
					signal?.removeEventListener("abort", end);
					resolve();
				};
				const timer = setTimeout(end, Math.min(Math.max(0, ms), MAX_TIMER_MS));
				signal?.addEventListener("abort", end, { once: true });
			})
		};
		class TimeLimitError extends Error {
			name = "TimeLimitError";
			limitMs;
			constructor(limitMs) {
				super(`timed out after ${Math.round(limitMs / 1e3)} s`);
				this.limitMs = limitMs;
			}
		}
		const NEVER = new AbortController().signal;
		async function raceAbort(work, signal) {
			let onAbort = () => {};
			const aborted = new Promise((_, reject) => {
				onAbort = () => reject(signal.reason);
				if (signal.aborted) onAbort();
				else signal.addEventListener("abort", onAbort, { once: true });
			});
			try {
				return await Promise.race([work, aborted]);
			} finally {
				signal.removeEventListener("abort", onAbort);
			}
		}
		async function withTimeLimit(clock, limitMs, outer, work) {
			const limit = new AbortController();
			const timer = new AbortController();
			let endMs = null;
			const timing = async () => {
				for (let leftMs = limitMs; leftMs > 0 && !timer.signal.aborted; leftMs = endMs === null ? 0 : endMs - clock.now()) {
					await clock.sleep(leftMs, timer.signal);
				}
				if (!timer.signal.aborted) limit.abort(new TimeLimitError(limitMs));
			};
			const timed = timing();
			const startedMs = clock.now();
			const extend = (ms) => {
				endMs = Math.max(endMs ?? startedMs + limitMs, clock.now() + ms);
			};
			try {
				return await work(AbortSignal.any([limit.signal, outer]), extend);
			} finally {
				timer.abort("in time");
				await timed;
			}
		}
	}),
	70499: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kg: () => endLease,
			h_: () => writePid,
			j6: () => LEASE_STATE,
			jF: () => createLease,
			v9: () => holds
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		const LEASE_STATE = "sandbox";
		const PREFIX = "roe-sandbox-";
		const PID_FILE = "server.pid";
		function createLease(tempDir, save) {
			const lease = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tempDir, `${PREFIX}${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
			save(lease);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(lease, { mode: 448 });
			return lease;
		}
		const holds = (lease) => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(lease);
		const writePid = (lease, pid) => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(lease, PID_FILE), String(pid));
		function endLease(lease, tempDir) {
			if (!(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(lease).startsWith(PREFIX) || !isIn(lease, tempDir)) return null;
			const pid = readPid(lease);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(lease, {
				recursive: true,
				force: true
			});
			return pid;
		}
		function readPid(lease) {
			try {
				const pid = Number((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(lease, PID_FILE), "utf8"));
				return Number.isInteger(pid) && pid > 1 ? pid : null;
			} catch {
				return null;
			}
		}
		function isIn(path, folder) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)) === (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(folder);
			} catch {
				return false;
			}
		}
	}),
	92273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			i: () => isReady,
			k: () => KEEP
		});
		const KEEP = "keep";
		const isReady = (message) => typeof message === "object" && message !== null && "baseUrl" in message && "apiKey" in message;
	}),
	64496: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => processAlive });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		function processAlive(pid) {
			try {
				process.kill(pid, 0);
				return !isZombie(pid);
			} catch (error) {
				return error.code === "EPERM";
			}
		}
		function isZombie(pid) {
			try {
				return / Z [^)]*$/.test((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, "latin1"));
			} catch {
				return false;
			}
		}
	}),
	24010: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _simulators_roe_sandbox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51460);
				var _simulators_roe_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37550);
				var _lib_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19563);
				var _lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70499);
				var _order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92273);
				var _until_ended_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86868);
				const order = JSON.parse(process.argv[2] ?? "");
				let isKept = false;
				process.on("message", (message) => {
					isKept ||= message === _order_js__WEBPACK_IMPORTED_MODULE_5__.k;
				});
				process.on("disconnect", () => {
					if (!isKept) process.exit();
				});
				if (!process.connected) process.exit();
				const apiKey = (0, _simulators_roe_sandbox_js__WEBPACK_IMPORTED_MODULE_0__.d$)();
				const { url } = await (0, _simulators_roe_server_js__WEBPACK_IMPORTED_MODULE_1__.s)((0, _simulators_roe_sandbox_js__WEBPACK_IMPORTED_MODULE_0__.og)(apiKey, order.failOneIn));
				(0, _lease_js__WEBPACK_IMPORTED_MODULE_3__.h_)(order.lease, process.pid);
				process.send?.({
					baseUrl: url,
					apiKey
				});
				await (0, _until_ended_js__WEBPACK_IMPORTED_MODULE_4__.r)(order, _lib_clock_js__WEBPACK_IMPORTED_MODULE_2__.ml);
				process.exit();
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	86868: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => untilEnded });
		var _lease_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70499);
		var _process_alive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64496);
		const POLL_MS = 200;
		async function untilEnded({ lease, runnerPid }, clock) {
			while ((0, _lease_js__WEBPACK_IMPORTED_MODULE_0__.v9)(lease) && (runnerPid === null || (0, _process_alive_js__WEBPACK_IMPORTED_MODULE_1__.F)(runnerPid))) await clock.sleep(POLL_MS);
		}
	})
};
