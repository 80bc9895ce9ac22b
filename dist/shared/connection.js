import { i as __toESM } from "./rolldown-runtime.js";
import { i as require_dispatcher, n as require_api_connect, r as require_env_http_proxy_agent, t as require_api_request } from "./undici.js";
import { n as systemClock, r as withTimeLimit, t as TimeLimitError } from "./clock2.js";
import { n as scrubBytes, t as createScrub } from "./scrub.js";
import { t as isSecureAddress } from "./secure-address.js";
import { t as sentenceOf$1 } from "./sentence-of.js";
import { a as failed, i as answered, r as RoeError, t as parseRetryAfterMs } from "./retry.js";
import { t as shortened } from "./shortened.js";
import { t as parseUuid } from "./uuid.js";
import { n as parseJobId } from "./roe.js";
import { Readable } from "node:stream";
import { createHash, randomUUID } from "node:crypto";
// undici-parts.js
var import_env_http_proxy_agent = __toESM(require_env_http_proxy_agent());
var import_dispatcher = __toESM(require_dispatcher());
var import_api_connect = __toESM(require_api_connect());
var import_api_request = __toESM(require_api_request());
import_dispatcher.default.prototype.connect = import_api_connect.default;
function request(address, { dispatcher, ...options }) {
	const { origin, pathname, search } = new URL(address);
	return import_api_request.default.call(dispatcher, {
		...options,
		origin,
		path: pathname + search
	});
}
// build/src/roe/multipart.js
const NOT_READABLE = "NotReadableError";
function multipartBody(fields, upload) {
	const boundary = `roe-agent-action-${randomUUID()}`;
	const open = (disposition) => `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n`;
	const parts = Object.entries(fields).map(([key, value]) => `${open(`name="${quotable(key)}"`)}\r\n${value}\r\n`);
	const contentType = `multipart/form-data; boundary=${boundary}`;
	const end = `--${boundary}--\r\n`;
	if (upload === null) return {
		contentType,
		body: inMemory(Buffer.from(`${parts.join("")}${end}`))
	};
	const disposition = `name="${quotable(upload.key)}"; filename="${quotable(upload.filename)}"`;
	const head = Buffer.from(`${parts.join("")}${open(disposition)}Content-Type: ${upload.content.type}\r\n\r\n`);
	const tail = Buffer.from(`\r\n${end}`);
	return {
		contentType,
		body: {
			size: head.length + upload.content.size + tail.length,
			stream: async function* () {
				yield head;
				yield* verified(upload);
				yield tail;
			}
		}
	};
}
const inMemory = (bytes) => ({
	size: bytes.length,
	stream: async function* () {
		yield bytes;
	}
});
async function* verified({ content, sha256 }) {
	const hash = createHash("sha256");
	for await (const chunk of content.stream()) {
		hash.update(chunk);
		yield chunk;
	}
	if (hash.digest("hex") !== sha256) throw Object.assign(new Error("the content is not what it was"), { name: NOT_READABLE });
}
const quotable = (text) => text.replaceAll("\"", "%22").replace(/\r\n?|\n/g, "%0D%0A");
// build/src/roe/wire.js
var WireError = class extends Error {
	name = "WireError";
};
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
	const base = isObject(fields.base_agent) ? fields.base_agent : {};
	const versionId = parseUuid(text(fields.id, "id"));
	if (versionId === null) throw malformed("id", "a UUID", fields.id);
	return {
		agentId,
		agentName: optionalText(base.name) ?? optionalText(fields.name) ?? agentId,
		versionId,
		versionName: optionalText(fields.version_name) ?? versionId,
		inputs: array(fields.input_definitions, "input_definitions").map(decodeInputDefinition),
		engineFileKeys: decodeEngineFileKeys(fields.engine_config)
	};
}
function decodeInputDefinition(json, index) {
	const fields = object(json, `input_definitions[${index}]`);
	return {
		key: text(fields.key, `input_definitions[${index}].key`),
		dataType: (optionalText(fields.data_type) ?? "text/plain").toLowerCase(),
		description: optionalText(fields.description) ?? ""
	};
}
function decodeEngineFileKeys(json) {
	if (!isObject(json)) return [];
	return FILE_PARAMETERS.flatMap((parameter) => {
		const key = optionalText(json[parameter])?.match(/^\s*\$(?:\{([^}]+)\}|([A-Za-z_]\w*))\s*$/);
		return key ? [(key[1] ?? key[2] ?? "").trim()] : [];
	});
}
function decodeStatuses(json) {
	const rows = new Map();
	for (const row of array(json, "the reply")) {
		if (!isObject(row)) continue;
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
function decodeResults(json) {
	const rows = new Map();
	const list = isObject(json) && Array.isArray(json.results) ? json.results : array(json, "the reply");
	for (const row of list) {
		if (!isObject(row)) continue;
		const id = jobIdOf(row.id);
		if (id !== null) rows.set(id, decodeJobData(row));
	}
	return rows;
}
function decodeJobData(row) {
	return {
		outputs: decodeOutputs(row.result),
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
	if (!isObject(datum)) return {
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
	const costs = json.filter(isObject).flatMap((datum) => optionalNumber(datum.cost) ?? []);
	return costs.length === 0 ? null : costs.reduce((sum, cost) => sum + cost, 0);
}
function decodeJobList(json, asked) {
	const fields = object(json, "the reply");
	const rows = array(fields.results, "results");
	const isAll = (optionalNumber(fields.count) ?? 0) <= rows.length * asked.page && rows.length < asked.pageSize;
	const goesOn = fields.next === void 0 ? !isAll : fields.next !== null;
	return {
		jobs: rows.map(decodeListedJob),
		more: goesOn && rows.length > 0
	};
}
function decodeListedJob(json, index) {
	const row = object(json, `results[${index}]`);
	const id = jobIdOf(row.id);
	if (id === null) throw malformed(`results[${index}].id`, "a job id", row.id);
	return {
		id,
		status: decodeStatus({
			...row,
			status: isStatusCode(row.status_code) ? row.status_code : 0
		}),
		metadata: decodeMetadata(row.metadata)
	};
}
function decodeMetadata(json) {
	if (!isObject(json)) return {};
	return Object.fromEntries(Object.entries(json).flatMap(([key, value]) => typeof value === "string" ? [[key, value]] : []));
}
function decodePurge(json) {
	const fields = object(json, "the reply");
	if (text(fields.status, "status") === "success") return { problem: null };
	const errors = oneSpaced(sentenceOf(fields.errors));
	return { problem: shortened(errors === "" ? "a part could not be deleted" : errors, 200) };
}
function decodeErrorSentence(body) {
	const sentence = sentenceOf(parseJson(body) ?? body.replace(/<[^>]*>/g, " "));
	const clean = oneSpaced(sentence);
	return clean === "" ? null : shortened(clean, 200);
}
const oneSpaced = (text) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
const DEEPEST_SENTENCE = 20;
function sentenceOf(json, depth = 0) {
	if (typeof json === "string") return oneSpaced(json);
	if (depth === DEEPEST_SENTENCE) return "";
	const inside = (part) => sentenceOf(part, depth + 1);
	if (Array.isArray(json)) return json.map(inside).filter(Boolean).join("; ");
	if (!isObject(json)) return "";
	for (const key of [
		"detail",
		"error",
		"message"
	]) {
		const sentence = inside(json[key]);
		if (sentence !== "") return sentence;
	}
	return Object.entries(json).map(([field, message]) => [field, inside(message)]).filter(([, message]) => message !== "").map(([field, message]) => `${field}: ${message}`).join("; ");
}
function parseJson(body) {
	try {
		return JSON.parse(body);
	} catch {
		return;
	}
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const optionalText = (value) => typeof value === "string" && value !== "" ? value : null;
const jobIdOf = (value) => typeof value === "string" ? parseJobId(value) : null;
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
	if (!isObject(value)) throw malformed(field, "an object", value);
	return value;
}
function array(value, field) {
	if (!Array.isArray(value)) throw malformed(field, "a list", value);
	return value;
}
function text(value, field) {
	if (typeof value !== "string" || value === "") throw malformed(field, "text", value);
	return value;
}
function malformed(field, wanted, value) {
	const kind = value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
	return new WireError(`${field} is not ${wanted} but ${kind === "undefined" ? "missing" : kind}`);
}
// build/src/roe/http.js
function createHttp(settings) {
	const scrub = createScrub([settings.apiKey]);
	return async (call, signal) => {
		if (signal.aborted) return failed(stopped(call));
		try {
			return await withTimeLimit(settings.clock, call.limitMs, signal, (limited) => exchange(settings, scrub, call, limited));
		} catch (cause) {
			return failed(translateFailure(call, cause, signal));
		}
	};
}
const stopped = (call) => new RoeError("stopped", `${nameOf(call)} was not begun: the run is stopping`);
async function exchange(settings, scrub, call, signal) {
	const response = await request(urlOf(settings, call), {
		method: call.method,
		headers: headersOf(settings, call),
		body: bodyOf(call),
		dispatcher: settings.dispatcher,
		signal,
		headersTimeout: 0,
		bodyTimeout: 0
	});
	const received = await readBody(response.body, call.mostBytes, signal);
	if (received === null) {
		const size = `more than ${Math.round(call.mostBytes / 1e6)} MB`;
		return failed(new RoeError("unreadable-reply", `Roe's reply is ${size}, and was not read`));
	}
	const body = scrub(received);
	if (response.statusCode >= 200 && response.statusCode < 300) return answered({
		status: response.statusCode,
		body,
		behindMs: behindMs(response.headers.date, settings.clock)
	});
	const retryAfter = response.headers["retry-after"];
	const sentence = decodeErrorSentence(body);
	return failed(refusal(call, response.statusCode, sentence, { retryAfterMs: parseRetryAfterMs(typeof retryAfter === "string" ? retryAfter : null, settings.clock.now()) }));
}
function behindMs(date, clock) {
	const now = clock.now();
	const behind = now - Date.parse(String(date));
	return Number.isNaN(behind) ? 0 : Math.min(now, Math.max(0, behind));
}
function bodyOf(call) {
	if (call.body !== void 0) return Readable.from(call.body.stream());
	return call.json === void 0 ? null : JSON.stringify(call.json);
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
		"x-request-id": randomUUID(),
		...call.json === void 0 ? {} : { "content-type": "application/json" },
		...call.body === void 0 ? {} : { "content-length": String(call.body.size) },
		...call.headers
	};
}
async function readBody(body, most, signal) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of body) {
		signal.throwIfAborted();
		bytes += chunk.length;
		if (bytes > most) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString("utf8");
}
function refusal(call, status, sentence, details) {
	const told = sentence === null ? "" : `: ${sentence}`;
	return new RoeError(codeOf(status, sentence), `Roe answered ${status}${told}`, {
		status,
		...details,
		cause: nameOf(call)
	});
}
function codeOf(status, sentence) {
	if (status === 401) return "unauthorized";
	if (status === 402) return "out-of-credits";
	if (status === 403) return /credit/i.test(sentence ?? "") ? "out-of-credits" : "forbidden";
	if (status === 404) return "not-found";
	if (status === 413) return "too-large";
	if (status === 415) return "unsupported-type";
	if (status === 429) return "throttled";
	if (status === 408 || status >= 500) return "server-error";
	return "refused";
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
function translateFailure(call, cause, outer) {
	if (outer.aborted) return new RoeError("stopped", `${nameOf(call)} was broken off: the run is stopping`, { cause });
	if (cause instanceof TimeLimitError) return new RoeError("fate-unknown", `Roe did not answer within ${Math.round(cause.limitMs / 1e3)} s`, { cause });
	const error = cause instanceof Error ? cause : new Error(String(cause));
	if (error.name === "NotReadableError") return new RoeError("unreadable-file", "the file changed or went away while it was being sent", { cause });
	const code = systemCode(error);
	const syscall = syscallOf(error);
	const isOfOpenSocket = syscall === "read" || syscall === "write";
	if (code !== null && (syscall === "connect" || NEVER_SENT.has(code) && !isOfOpenSocket)) return new RoeError("never-sent", `Roe could not be reached (${code})`, { cause });
	return new RoeError("fate-unknown", `the connection to Roe broke (${code ?? error.name})`, { cause });
}
function syscallOf(error) {
	if ("syscall" in error && typeof error.syscall === "string") return error.syscall;
	return error.cause instanceof Error ? syscallOf(error.cause) : null;
}
function systemCode(error) {
	if ("code" in error && typeof error.code === "string") return error.code;
	return error.cause instanceof Error ? systemCode(error.cause) : null;
}
const nameOf = (call) => `${call.method} ${call.path}`;
// build/src/roe/download.js
const MOST_REDIRECTS = 3;
const LONGEST_ERROR_BYTES = 1e4;
function createDownload(settings) {
	const scrub = createScrub([settings.apiKey]);
	return async (call, write, signal) => {
		const named = {
			method: "GET",
			path: call.path
		};
		if (signal.aborted) return failed(stopped(named));
		try {
			return await withTimeLimit(settings.clock, call.limitMs, signal, async (limited) => {
				const response = await follow(settings, scrub, call.path, limited);
				return response instanceof RoeError ? failed(response) : await save(response, scrub, call.mostBytes, write);
			});
		} catch (cause) {
			return failed(translateFailure(named, cause, signal));
		}
	};
}
async function follow(settings, scrub, path, signal) {
	const named = {
		method: "GET",
		path
	};
	let url = new URL(`${settings.baseUrl}${path}`);
	const { origin } = url;
	for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
		const { authorization, ...others } = headersOf(settings, {});
		const response = await request(url, {
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
		const next = redirectOf(response, url);
		if (next === null) {
			if (response.statusCode === 200) return response;
			return refusal(named, response.statusCode, await errorSentence(response, scrub), { retryAfterMs: null });
		}
		await response.body.dump();
		if (!isSecureAddress(next) || next.protocol === "http:" && url.protocol === "https:") return new RoeError("refused", `Roe redirected to ${next.protocol}, which is not secure`);
		url = next;
	}
	return new RoeError("refused", `Roe redirected more than ${MOST_REDIRECTS} times`);
}
function redirectOf({ statusCode, headers }, from) {
	const { location } = headers;
	return [
		301,
		302,
		303,
		307,
		308
	].includes(statusCode) && typeof location === "string" && URL.canParse(location, from.href) ? new URL(location, from) : null;
}
async function errorSentence(response, scrub) {
	let text = "";
	for await (const chunk of response.body.setEncoding("utf8")) {
		text += chunk;
		if (text.length > LONGEST_ERROR_BYTES) break;
	}
	return decodeErrorSentence(scrub(text));
}
async function save({ headers, body }, scrub, mostBytes, write) {
	const tooLarge = () => failed(new RoeError("too-large", `it is larger than ${(mostBytes / 1e6).toFixed(1)} MB`));
	if (Number(headers["content-length"] ?? 0) > mostBytes) {
		body.destroy();
		return tooLarge();
	}
	let bytes = 0;
	for await (const chunk of scrubBytes(body, scrub)) {
		bytes += chunk.length;
		if (bytes > mostBytes) return tooLarge();
		try {
			await write(chunk);
		} catch (cause) {
			return failed(new RoeError("refused", `it could not be written (${sentenceOf$1(cause)})`, { cause }));
		}
	}
	const contentType = headers["content-type"];
	return answered({
		contentType: typeof contentType === "string" ? contentType : null,
		bytes
	});
}
// build/src/roe/http-roe.js
const READ_LIMIT_MS = 3e4;
const RESULTS_LIMIT_MS = 6e4;
const UPLOAD_LIMIT_MS = 6e4;
const SLOWEST_UPLOAD_BYTES_PER_MS = 256;
const CANCEL_LIMIT_MS = 1e4;
const REFERENCE_LIMIT_MS = 12e4;
const PAGE_SIZE = 100;
const SMALL_REPLY_BYTES = 16e6;
const RESULTS_REPLY_BYTES = 64e6;
function createHttpRoe(send, download) {
	let behindMs = 0;
	const http = async (call, signal) => {
		const reply = await send(call, signal);
		if (reply.ok) behindMs = Math.max(behindMs, reply.value.behindMs);
		return reply;
	};
	const read = {
		limitMs: READ_LIMIT_MS,
		mostBytes: SMALL_REPLY_BYTES
	};
	return {
		agentVersion: async (agentId, versionId, signal) => {
			const path = `/v1/agents/${agentId}/versions/${versionId ?? "current"}/`;
			return decoded(await http({
				method: "GET",
				path,
				...read
			}, signal), (json) => decodeAgentVersion(json, agentId));
		},
		submit: async (request, signal) => decoded(await http(runCall(request), signal), decodeJobId),
		statuses: async (ids, signal) => {
			const call = {
				method: "POST",
				path: "/v1/agents/jobs/statuses/",
				json: { job_ids: ids },
				...read
			};
			return decoded(await http(call, signal), decodeStatuses);
		},
		status: async (id, signal) => decoded(await http({
			method: "GET",
			path: `/v1/agents/jobs/${id}/status/`,
			...read
		}, signal), decodeStatus),
		results: async (ids, signal) => decoded(await http(resultsCall(ids), signal), decodeResults),
		jobList: async (agentId, createdFromMs, page, signal) => {
			const reply = await http({
				...read,
				...jobListCall(agentId, createdFromMs - behindMs, page)
			}, signal);
			if (!reply.ok && reply.error.code === "not-found" && page > 1) return answered({
				jobs: [],
				more: false
			});
			return decoded(reply, (json) => decodeJobList(json, {
				page,
				pageSize: PAGE_SIZE
			}));
		},
		cancel: async (id, signal) => {
			const path = `/v1/agents/jobs/${id}/cancel/`;
			const reply = await http({
				method: "POST",
				path,
				limitMs: CANCEL_LIMIT_MS,
				mostBytes: SMALL_REPLY_BYTES
			}, signal);
			const finished = !reply.ok && (reply.error.code === "refused" || reply.error.code === "not-found");
			return reply.ok || finished ? answered(null) : reply;
		},
		reference: (id, resourceId, mostBytes, write, signal) => {
			return download({
				path: `/v1/agents/jobs/${id}/references/${encodeURIComponent(resourceId)}/`,
				limitMs: REFERENCE_LIMIT_MS,
				mostBytes
			}, write, signal);
		},
		purge: async (id, signal) => {
			const path = `/v1/agents/jobs/${id}/delete-data/`;
			return decoded(await http({
				method: "POST",
				path,
				...read
			}, signal), decodePurge);
		}
	};
}
function jobListCall(agentId, createdFromMs, page) {
	const query = {
		created_from: new Date(createdFromMs).toISOString(),
		ordering: "-created_at",
		page: String(page),
		page_size: String(PAGE_SIZE)
	};
	return {
		method: "GET",
		path: `/v1/agents/${agentId}/jobs/`,
		query
	};
}
function resultsCall(ids) {
	return {
		method: "POST",
		path: "/v1/agents/jobs/results/",
		json: { job_ids: ids },
		limitMs: RESULTS_LIMIT_MS,
		mostBytes: RESULTS_REPLY_BYTES
	};
}
function runCall(request) {
	const fields = {
		...request.fields,
		metadata: JSON.stringify(request.metadata)
	};
	const { contentType, body } = multipartBody(fields, request.upload);
	return {
		method: "POST",
		path: `/v1/agents/run/${request.agentId}/versions/${request.versionId}/async/`,
		headers: {
			"content-type": contentType,
			"idempotency-key": request.idempotencyKey,
			...request.skipCache ? { "x-skip-cache": "true" } : {}
		},
		body,
		limitMs: UPLOAD_LIMIT_MS + body.size / SLOWEST_UPLOAD_BYTES_PER_MS,
		mostBytes: SMALL_REPLY_BYTES
	};
}
function decoded(reply, decode) {
	if (!reply.ok) return reply;
	try {
		return answered(decode(JSON.parse(reply.value.body)));
	} catch (cause) {
		const what = cause instanceof WireError ? cause.message : "it is not JSON";
		return failed(new RoeError("unreadable-reply", `Roe's reply could not be read: ${what}`, { cause }));
	}
}
// build/src/roe/connection.js
const USER_AGENT = "roe-agent-action/1.0.0";
const OTHER_CONNECTIONS = 8;
function createConnection(clock = systemClock) {
	const dispatchers = [];
	return {
		connect: ({ baseUrl, organizationId, concurrency }, apiKey) => {
			const dispatcher = new import_env_http_proxy_agent.default({
				connections: concurrency + OTHER_CONNECTIONS,
				allowH2: true
			});
			dispatchers.push(dispatcher);
			const settings = {
				baseUrl,
				apiKey,
				organizationId,
				userAgent: USER_AGENT,
				dispatcher,
				clock
			};
			return createHttpRoe(createHttp(settings), createDownload(settings));
		},
		close: async () => {
			await Promise.all(dispatchers.map((dispatcher) => dispatcher.destroy()));
		}
	};
}
export { inMemory as n, createConnection as t };
