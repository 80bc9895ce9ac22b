import { n as withFullStop, r as withoutFullStop, t as sentenceOf } from "./sentence-of.js";
import { d as startGroup, f as warning, l as setOutput, n as endGroup, r as error, s as notice } from "./core.js";
import { t as shortened } from "./shortened.js";
import { r as scrubParts } from "./scrub.js";
import { n as createActionsStep, r as harmlessLogText, t as orWarn } from "./or-warn.js";
import { r as withTimeLimit, t as TimeLimitError } from "./clock2.js";
import { n as plainSentence } from "./plain-sentence.js";
import { d as listCounts, f as outcomeWord, l as OUTCOMES, u as countOutcomes } from "./inputs.js";
import { a as mermaidName, i as markdownSentence, n as markdownName, o as oneLine, r as markdownPath, s as preformatted, t as markdownCell } from "./escape.js";
import { a as asSentence, c as durationText, i as reasonText, l as CHECK_BROKEN, n as isOfTheRun, o as capitalized, r as isSaidBy, s as costText } from "./reason.js";
import { n as byPath, r as fillIn } from "./source-file.js";
import { t as listSome } from "./list-some.js";
import { t as filesBelow } from "./files-below.js";
import { t as counted } from "./counted.js";
import { n as parseDifference, r as placeOf } from "./difference.js";
import { open, readFile, rename, rm } from "node:fs/promises";
import { EOL } from "os";
import { constants, promises } from "fs";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename, dirname, join } from "node:path";
// build/src/end-step.js
async function endStep(runner, work) {
	process.exitCode = 1;
	process.noDeprecation = true;
	try {
		const verdict = await work();
		if (verdict.conclusion === "success" || verdict.conclusion === "skipped") {
			runner.info(withFullStop(`Verdict: ${verdict.sentence}`));
			process.exitCode = 0;
		} else runner.error(verdict.sentence);
	} catch (error) {
		runner.error(`The action itself failed, which is a fault of its own (${sentenceOf(error)})`);
	} finally {
		process.on("uncaughtException", () => {});
		setTimeout(() => process.stdout.write("", () => process.exit()), 2e3).unref();
	}
}
// node_modules/@actions/core/lib/summary.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile: writeFile$1 } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const _summary = new Summary();
const summary = _summary;
// build/src/github/event.js
function readEvent(name, actor, payload) {
	return {
		name,
		actors: [actor, textAt(payload, "sender", "login") ?? ""].filter((login) => login !== ""),
		pullRequest: pullRequestOf(payload),
		range: name === "push" ? pushed(payload) : name === "merge_group" ? queued(payload) : null
	};
}
function pullRequestOf(payload) {
	const onIssue = at$1(payload, "issue", "pull_request") ? at$1(payload, "issue") : null;
	const pullRequest = at$1(payload, "pull_request") ?? onIssue;
	const number = at$1(pullRequest, "number");
	if (!isCount(number) || number === 0) return null;
	const changedFiles = at$1(pullRequest, "changed_files");
	return {
		number,
		headSha: commitAt(pullRequest, "head", "sha"),
		fromFork: isFromFork(pullRequest, textAt(payload, "repository", "full_name")),
		changedFiles: isCount(changedFiles) ? changedFiles : null
	};
}
function isFromFork(pullRequest, repository) {
	if (at$1(pullRequest, "head") === null) return false;
	const base = textAt(pullRequest, "base", "repo", "full_name") ?? repository;
	if (base === null) return false;
	return textAt(pullRequest, "head", "repo", "full_name")?.toLowerCase() !== base.toLowerCase();
}
function pushed(payload) {
	const ref = textAt(payload, "ref");
	const head = commitAt(payload, "after");
	if (head === null || !ref?.startsWith("refs/heads/")) return null;
	const defaultBranch = textAt(payload, "repository", "default_branch");
	const onDefault = ref === `refs/heads/${defaultBranch}`;
	return {
		base: commitAt(payload, "before"),
		head,
		defaultBranch: onDefault ? null : defaultBranch
	};
}
function queued(payload) {
	const head = commitAt(payload, "merge_group", "head_sha");
	return head === null ? null : {
		base: commitAt(payload, "merge_group", "base_sha"),
		head,
		defaultBranch: null
	};
}
function commitAt(value, ...path) {
	const sha = textAt(value, ...path);
	return sha !== null && /^[0-9a-f]{40,64}$/.test(sha) && !/^0+$/.test(sha) ? sha : null;
}
function textAt(value, ...path) {
	const found = at$1(value, ...path);
	return typeof found === "string" ? found : null;
}
function at$1(value, ...path) {
	let found = value;
	for (const key of path) {
		if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return null;
		found = found[key];
	}
	return found;
}
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
// build/src/github/actions-runner.js
const LONGEST_ANNOTATION = 4096;
function createActionsRunner(environment, manifest) {
	const step = createActionsStep(environment, manifest);
	return {
		...step,
		origin: async () => readOrigin(environment),
		event: () => readEventFile(environment),
		notice: (text) => notice(step.scrub(harmlessLogText(text))),
		annotate: ({ level, title, message, file }) => {
			const place = file === null || file !== harmlessLogText(file) ? {} : {
				file,
				startLine: 1
			};
			const annotate = level === "error" ? error : warning;
			const shown = step.scrub(harmlessLogText(message));
			annotate(shortened(shown, LONGEST_ANNOTATION), {
				title: step.scrub(harmlessLogText(title)),
				...place
			});
		},
		startGroup: (title) => startGroup(step.scrub(harmlessLogText(title))),
		endGroup: () => endGroup(),
		setOutput: (name, value) => setOutput(name, step.scrub(value)),
		writeSummary: async (markdown) => {
			await summary.emptyBuffer().addRaw(step.scrub(markdown), true).write({ overwrite: true });
		},
		downloadArtifacts: async (namePrefix, fileName) => {
			const { downloadArtifacts } = await import("./artifacts.js");
			return await downloadArtifacts(namePrefix, fileName, step.tempDir);
		},
		uploadPage: async (upload) => {
			const { uploadPage } = await import("./artifacts.js");
			return await uploadPage(upload, step.tempDir);
		}
	};
}
async function readEventFile(environment) {
	const { GITHUB_EVENT_NAME = "", GITHUB_EVENT_PATH = "", GITHUB_ACTOR = "" } = environment;
	const payload = await readFile(GITHUB_EVENT_PATH, "utf8").then((text) => JSON.parse(text)).catch(() => null);
	return readEvent(GITHUB_EVENT_NAME, GITHUB_ACTOR, payload);
}
function readOrigin(environment) {
	const repository = environment.GITHUB_REPOSITORY ?? "";
	const runId = Number.parseInt(environment.GITHUB_RUN_ID ?? "", 10) || 0;
	const server = environment.GITHUB_SERVER_URL || "https://github.com";
	return {
		repository,
		runId,
		runAttempt: Number.parseInt(environment.GITHUB_RUN_ATTEMPT ?? "", 10) || 1,
		job: environment.GITHUB_JOB ?? "",
		step: environment.GITHUB_ACTION ?? "",
		sha: environment.GITHUB_SHA ?? "",
		ref: environment.GITHUB_REF ?? "",
		runUrl: repository === "" ? "" : `${server}/${repository}/actions/runs/${runId}`
	};
}
// build/src/github/github-api.js
var GitHubError = class extends Error {
	name = "GitHubError";
	code;
	constructor(code, message, cause) {
		super(message, cause === void 0 ? {} : { cause });
		this.code = code;
	}
};
// build/src/github/open-octokit.js
const REQUEST_LIMIT_MS = 2e4;
const LONGEST_PAUSE_S = 30;
const NO_CONTENT = 204;
const LARGEST_REPLY_BYTES = 32e6;
const LARGEST_REPLY = `${LARGEST_REPLY_BYTES / 1e6} MB`;
var UselessCall = class extends Error {
	name = "UselessCall";
	status = 500;
	request;
	constructor(sentence, request) {
		super(sentence);
		this.request = request;
	}
};
var UnreadableReply = class extends UselessCall {
	name = "UnreadableReply";
	constructor(what, request) {
		super(`GitHub's reply could not be read: ${what}`, request);
	}
};
async function openOctokit(token, clock) {
	const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
		import("./github2.js"),
		import("./dist-bundle.js"),
		import("./dist-bundle3.js")
	]);
	const onLimit = (pauseS, _options, _octokit, retryCount) => pauseS <= LONGEST_PAUSE_S && retryCount < 2;
	const silent = () => {};
	return getOctokit(token, {
		log: {
			debug: silent,
			info: silent,
			warn: silent,
			error: silent
		},
		retry: { doNotRetry: [
			400,
			401,
			402,
			403,
			404,
			409,
			410,
			413,
			422,
			429,
			451
		] },
		throttle: {
			onRateLimit: onLimit,
			onSecondaryRateLimit: onLimit
		}
	}, readableInTime(clock), retry, throttling);
}
const readableInTime = (clock) => (octokit) => {
	octokit.hook.wrap("request", async (request, options) => {
		const { signal: outer = new AbortController().signal, fetch: send } = options.request;
		return await withTimeLimit(clock, REQUEST_LIMIT_MS, outer, async (signal) => {
			const bounded = boundedFetch(send, signal);
			options.request.fetch = bounded.fetch;
			try {
				const response = await untilAborted(request(options), signal);
				if (response.status === NO_CONTENT || typeof response.data === "object" && response.data !== null) return response;
				throw new UnreadableReply(bounded.isPassed() ? `it is larger than ${LARGEST_REPLY}` : "it is not JSON", options);
			} catch (error) {
				if (!(error instanceof TimeLimitError) || outer.aborted) throw error;
				throw new UselessCall(`GitHub did not answer within ${error.limitMs / 1e3} s`, options);
			} finally {
				options.request.fetch = send;
			}
		});
	});
	return {};
};
function boundedFetch(send, signal) {
	let bytes = 0;
	const count = (chunk, controller) => {
		bytes += chunk.byteLength;
		if (bytes > LARGEST_REPLY_BYTES) controller.error(new UselessCall(`a reply is larger than ${LARGEST_REPLY}`));
		else controller.enqueue(chunk);
	};
	return {
		fetch: async (url, init) => {
			const reply = await send(url, {
				...init,
				signal
			});
			if (reply.body === null) return reply;
			return new Response(reply.body.pipeThrough(new TransformStream({ transform: count })), reply);
		},
		isPassed: () => bytes > LARGEST_REPLY_BYTES
	};
}
async function untilAborted(work, signal) {
	const aborted = new Promise((_, reject) => {
		if (signal.aborted) reject(signal.reason);
		else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
	});
	return await Promise.race([work, aborted]);
}
// build/src/github/github-wire.js
function decodeChangedFiles(json) {
	return list(json, "the reply").map((row, index) => ({
		path: text(row, "filename", `row ${index}`),
		present: !["removed", "unchanged"].includes(text(row, "status", `row ${index}`))
	}));
}
function decodeComparison(json) {
	const mergeBase = text(at(json, "merge_base_commit"), "sha", "merge_base_commit");
	return {
		files: decodeChangedFiles(at(json, "files") ?? []),
		mergeBase
	};
}
function decodeTree(json) {
	const rows = list(at(json, "tree"), "tree");
	if (at(json, "truncated") === true) return null;
	const blobs = rows.filter((row) => at(row, "type") === "blob");
	return new Map(blobs.map((row) => [text(row, "path", "tree"), `${text(row, "mode", "tree")} ${text(row, "sha", "tree")}`]));
}
function decodeComment(json) {
	const id = at(json, "id");
	if (!Number.isSafeInteger(id)) throw new UnreadableReply("id is not a number");
	const known = (value) => typeof value === "string" ? value : "";
	return {
		id,
		url: known(at(json, "html_url")),
		author: known(at(at(json, "user"), "login")),
		body: known(at(json, "body"))
	};
}
const decodeComments = (json) => list(json, "the reply").map(decodeComment);
const decodeLogin = (json) => text(at(json, "viewer"), "login", "viewer");
function decodeRunAgeMs(json, date) {
	const age = Date.parse(date ?? "") - Date.parse(text(json, "created_at", "the run"));
	if (!(age >= 0)) throw new UnreadableReply("created_at of the run is no time before now");
	return age;
}
function list(json, name) {
	if (!Array.isArray(json)) throw new UnreadableReply(`${name} is not a list`);
	return json;
}
function text(json, key, name) {
	const value = at(json, key);
	if (typeof value !== "string" || value === "") throw new UnreadableReply(`${key} of ${name} is not text`);
	return value;
}
const at = (json, key) => typeof json === "object" && json !== null && Object.hasOwn(json, key) ? json[key] : null;
// build/src/github/octokit-api.js
const MOST_PULL_REQUEST_FILES = 3e3;
const MOST_COMPARED_FILES = 300;
const PAGE_SIZE = 100;
const CALL_LIMIT_MS = 9e4;
const LONGEST_SENTENCE$1 = 300;
function createGitHubApi(access) {
	const { clock } = access;
	const [owner = "", repo = ""] = access.repository.split("/");
	let opened = null;
	const call = async (outer, work) => {
		opened ??= openOctokit(access.token, clock);
		const octokit = await opened;
		return await answerOf(outer, () => withTimeLimit(clock, CALL_LIMIT_MS, outer, (signal) => untilAborted(work(octokit, signal), signal)));
	};
	return {
		pullRequestPaths: (pull_number, outer) => call(outer, async ({ rest, paginate }, signal) => {
			const options = {
				owner,
				repo,
				pull_number,
				per_page: PAGE_SIZE
			};
			const listFiles = underSignal(rest.pulls.listFiles, signal);
			const files = await allOf(paginate.iterator(listFiles, options), decodeChangedFiles, (page) => listFiles({
				...options,
				page
			}));
			return files.length >= 3e3 ? null : presentPaths(files);
		}),
		pathsSince: (base, head, outer) => call(outer, async (octokit, signal) => {
			const options = {
				owner,
				repo,
				basehead: `${base}...${head}`,
				per_page: 1,
				request: { signal }
			};
			const compared = await octokit.rest.repos.compareCommitsWithBasehead(options);
			const { files, mergeBase } = decodeComparison(compared.data);
			if (files.length < MOST_COMPARED_FILES) return presentPaths(files);
			const trees = [mergeBase, head].map((sha) => readTree(octokit, {
				owner,
				repo,
				sha,
				signal
			}));
			const [before, after] = await Promise.all(trees);
			return before && after ? differing(before, after) : null;
		}),
		commit: (ref, outer) => call(outer, async ({ rest }, signal) => {
			await rest.repos.getCommit({
				owner,
				repo,
				ref,
				per_page: 1,
				request: { signal }
			});
		}),
		runAgeMs: (run_id, outer) => call(outer, async ({ rest }, signal) => {
			const options = {
				owner,
				repo,
				run_id,
				request: {
					signal,
					retries: 0
				}
			};
			const reply = await rest.actions.getWorkflowRun(options);
			return decodeRunAgeMs(reply.data, reply.headers.date);
		}),
		comments: (issue_number, outer) => call(outer, async ({ rest, paginate }, signal) => {
			const options = {
				owner,
				repo,
				issue_number,
				per_page: PAGE_SIZE
			};
			const listComments = underSignal(rest.issues.listComments, signal);
			return await allOf(paginate.iterator(listComments, options), decodeComments, (page) => listComments({
				...options,
				page
			}));
		}),
		createComment: (issue_number, body, outer) => call(outer, async ({ rest }, signal) => {
			const options = {
				owner,
				repo,
				issue_number,
				body,
				request: {
					signal,
					retries: 0
				}
			};
			return decodeComment((await rest.issues.createComment(options)).data);
		}),
		updateComment: (comment_id, body, outer) => call(outer, async ({ rest }, signal) => decodeComment((await rest.issues.updateComment({
			owner,
			repo,
			comment_id,
			body,
			request: { signal }
		})).data)),
		deleteComment: (comment_id, outer) => call(outer, async ({ rest }, signal) => {
			await rest.issues.deleteComment({
				owner,
				repo,
				comment_id,
				request: { signal }
			});
		}),
		login: (outer) => call(outer, async ({ graphql }, signal) => {
			return decodeLogin(await graphql("{ viewer { login } }", { request: { signal } }));
		})
	};
}
function underSignal(method, signal) {
	return method.defaults({ request: { signal } });
}
async function allOf(pages, decode, ask) {
	const all = [];
	let linked = false;
	for await (const { headers, data } of pages) {
		linked ||= headers.link !== void 0;
		all.push(...decode(data));
	}
	for (let page = 2; !linked && all.length === (page - 1) * PAGE_SIZE; page += 1) all.push(...decode((await ask(page)).data));
	return all;
}
async function readTree({ rest }, { owner, repo, sha, signal }) {
	const options = {
		owner,
		repo,
		tree_sha: sha,
		recursive: "true",
		request: { signal }
	};
	return decodeTree((await rest.git.getTree(options)).data);
}
function differing(before, after) {
	return new Set([...after.keys()].filter((path) => before.get(path) !== after.get(path)));
}
const presentPaths = (files) => new Set(files.filter(({ present }) => present).map(({ path }) => path));
async function answerOf(outer, work) {
	try {
		return {
			ok: true,
			value: await work()
		};
	} catch (cause) {
		return {
			ok: false,
			error: translate(cause, outer)
		};
	}
}
function translate(cause, outer) {
	const reason = outer.aborted ? outer.reason : cause;
	if (reason instanceof TimeLimitError) return new GitHubError("unreachable", `GitHub did not answer within ${reason.limitMs / 1e3} s`, cause);
	if (outer.aborted) return new GitHubError("stopped", "the call to GitHub was broken off: the run is stopping", cause);
	if (cause instanceof UselessCall) return new GitHubError("unreachable", cause.message, cause);
	if (!isRequestError(cause)) return unreachable(cause);
	if (cause.response === void 0) return unreachable(cause);
	const sentence = sentenceIn(cause.message);
	const said = `GitHub answered ${cause.status}${sentence === "" ? "" : `: ${sentence}`}`;
	switch (cause.status) {
		case 401: return new GitHubError("unauthorized", said, cause);
		case 403: return new GitHubError(isRateLimit(cause) ? "throttled" : "forbidden", said, cause);
		case 404: return new GitHubError("not-found", said, cause);
		case 429: return new GitHubError("throttled", said, cause);
		default: return new GitHubError(cause.status >= 500 ? "unreachable" : "refused", said, cause);
	}
}
const sentenceIn = (message) => withoutFullStop(shortened(plainSentence(message), LONGEST_SENTENCE$1));
const isRequestError = (cause) => cause instanceof Error && "status" in cause && "request" in cause;
const isRateLimit = ({ message, response }) => /rate limit/i.test(message) || response?.headers["x-ratelimit-remaining"] === "0";
const BROKEN = [
	"ECONNRESET",
	"EPIPE",
	"UND_ERR_SOCKET"
];
function unreachable(cause) {
	const root = rootOf(cause);
	const code = "code" in root && typeof root.code === "string" ? root.code : root.message;
	const what = BROKEN.includes(code) ? "the connection to GitHub broke" : "GitHub could not be reached";
	return new GitHubError("unreachable", `${what} (${code})`, cause);
}
const rootOf = (cause) => cause instanceof Error ? cause.cause instanceof Error ? rootOf(cause.cause) : cause : new Error(String(cause));
// build/src/submissions/submission.js
function toSubmissions(files, agent, choice, origin) {
	const groups = new Map();
	for (const file of files) {
		const identity = JSON.stringify([file.sha256, fieldsFor(file, choice)]);
		const group = groups.get(identity);
		if (group) group.push(file);
		else groups.set(identity, [file]);
	}
	return [...groups.values()].map((group) => toSubmission(group, agent, choice, origin));
}
function toSubmission(files, agent, choice, origin) {
	const [file] = files;
	const fields = fieldsFor(file, choice);
	const key = submissionKey([
		origin.repository,
		origin.runId,
		origin.job,
		origin.step,
		choice.matrixLeg,
		agent.version.versionId,
		choice.sendAs,
		agent.fileInput.key,
		fields,
		file.path,
		file.sha256
	]);
	const own = {
		github_repository: origin.repository,
		github_sha: origin.sha,
		github_run_id: String(origin.runId),
		github_run_attempt: String(origin.runAttempt),
		github_job: origin.job,
		github_run_url: origin.runUrl,
		file_path: tail(file.path, LONGEST_PATH_BYTES),
		file_sha256: file.sha256,
		submission_key: key
	};
	return {
		files,
		key,
		agentId: agent.version.agentId,
		versionId: agent.version.versionId,
		fileKey: agent.fileInput.key,
		sendAs: choice.sendAs,
		fields,
		metadata: {
			...choice.metadata,
			...own
		},
		skipCache: choice.skipCache
	};
}
function fieldsFor(file, choice) {
	const entries = Object.entries(choice.agentInputs);
	return Object.fromEntries(entries.map(([key, template]) => [key, fillIn(template, file.path)]));
}
function submissionKey(parts) {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 40);
}
const LONGEST_PATH_BYTES = 400;
function tail(path, mostBytes) {
	if (Buffer.byteLength(JSON.stringify(path)) - 2 <= mostBytes) return path;
	const characters = [...path];
	const bytes = characters.map((character) => Buffer.byteLength(JSON.stringify(character)) - 2);
	let total = bytes.reduce((sum, count) => sum + count, 0);
	let start = 0;
	for (; total > mostBytes; start += 1) total -= bytes[start] ?? 0;
	return characters.slice(start).join("");
}
const LONGEST_NAME$2 = 200;
function uploadName(path) {
	const folded = path.slice(path.lastIndexOf("/") + 1).normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^\x20-\x7e]|["\\/:*?<>|%;]/g, "_");
	const dot = folded.lastIndexOf(".");
	const extension = dot > 0 ? folded.slice(dot).slice(0, 20) : "";
	const stem = dot > 0 ? folded.slice(0, dot) : folded;
	return `${(/[^.]/.test(stem) ? stem : "file").slice(0, LONGEST_NAME$2 - extension.length)}${extension}`;
}
// build/src/submissions/plan.js
const EMPTY_PLAN = {
	submissions: [],
	takenUp: [],
	inDoubt: [],
	unsent: [],
	halt: null,
	fileCount: 0
};
function planSubmissions(files, agent, rule, origin) {
	const halt = haltFor(rule);
	if (halt !== null) return haltedPlan(files, halt);
	const unsent = [];
	const sendable = [];
	for (const file of files.filter(isKnown)) {
		const problem = problemWith(file, rule);
		if (problem === null) sendable.push(file);
		else unsent.push({
			file,
			problem
		});
	}
	const submissions = toSubmissions(sendable, agent, rule, origin);
	return {
		...EMPTY_PLAN,
		submissions,
		unsent,
		fileCount: files.length
	};
}
function withEarlier(plan, takenUp, inDoubt) {
	const spared = new Set([...takenUp.map(({ job }) => job.submission), ...inDoubt.map(({ submission }) => submission)]);
	return {
		...plan,
		takenUp,
		inDoubt,
		submissions: plan.submissions.filter((submission) => !spared.has(submission))
	};
}
function problemWith(file, { maxFileBytes }) {
	if (file.bytes === 0) return {
		code: "empty-file",
		message: "the file is empty"
	};
	if (maxFileBytes === null || file.bytes <= maxFileBytes) return null;
	return {
		code: "file-too-large",
		message: `the file has ${file.bytes} bytes, and \`max-file-size\` allows ${maxFileBytes}`
	};
}
const DRY_RUN = "dry-run";
function dryPlan(plan) {
	const would = (files, message) => files.map((file) => ({
		file,
		problem: {
			code: DRY_RUN,
			message
		}
	}));
	const unsent = [
		...plan.unsent,
		...plan.submissions.flatMap(({ files }) => would(files, "would be submitted")),
		...plan.takenUp.flatMap(({ job }) => would(job.submission.files, `would go on with job ${job.id} of an earlier attempt`)),
		...plan.inDoubt.flatMap(({ submission, problem }) => would(submission.files, problem.message))
	];
	return {
		...EMPTY_PLAN,
		unsent: unsent.sort((a, b) => byPath(a.file, b.file)),
		fileCount: plan.fileCount
	};
}
function haltedPlan(files, halt) {
	const unsent = files.map((file) => ({
		file,
		problem: file.sha256 === null ? UNREADABLE_FILE : halt
	}));
	return {
		...EMPTY_PLAN,
		unsent,
		halt,
		fileCount: files.length
	};
}
const UNREADABLE_FILE = {
	code: "unreadable-file",
	message: "the file could not be read"
};
const isKnown = (file) => file.sha256 !== null;
function haltFor({ matched, maxFiles }) {
	if (matched.length > maxFiles) return {
		code: "too-many-files",
		message: `${matched.length} files matched, and \`max-files\` allows ${maxFiles}: nothing was submitted; narrow \`files\` or raise \`max-files\``
	};
	const unreadable = matched.filter((file) => !isKnown(file)).map(({ path }) => path);
	if (unreadable.length === 0) return null;
	return {
		code: "unreadable-files",
		message: `${listSome(unreadable, 1)} could not be read: nothing was submitted; make it readable for the runner's user, or take it out with a \`!\` pattern`
	};
}
// build/src/lib/lines.js
const LINE_FEED = 10;
async function* linesOf(path) {
	let parts = [];
	for await (const chunk of createReadStream(path)) {
		let begin = 0;
		for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, begin)) {
			parts.push(chunk.subarray(begin, end));
			yield Buffer.concat(parts).toString("utf8");
			parts = [];
			begin = end + 1;
		}
		parts.push(chunk.subarray(begin));
	}
	const rest = Buffer.concat(parts).toString("utf8");
	if (rest !== "") yield rest;
}
// build/src/crash.js
async function loseTheRest(plan, results, message) {
	const known = new Set(results.rows.map(({ file }) => file.path));
	const files = [
		...plan.unsent.map(({ file }) => file),
		...plan.submissions.flatMap((submission) => submission.files),
		...plan.inDoubt.flatMap(({ submission }) => submission.files),
		...plan.takenUp.flatMap(({ job }) => job.submission.files)
	];
	const problem = {
		code: "run-failed",
		message
	};
	for (const file of files.filter(({ path }) => !known.has(path))) await results.append({
		file,
		submissionKey: null,
		outcome: "lost",
		problem
	});
}
function logCrash(error, runner) {
	if (error instanceof Error && !("code" in error) && error.stack) runner.info(error.stack);
}
// build/src/lib/write-in-blocks.js
const BLOCK_CHARACTERS = 65536;
async function writeInBlocks(path, parts) {
	const partial = join(dirname(path), `.${basename(path)}.part`);
	try {
		await writeAll(partial, parts);
		await rename(partial, path);
	} catch (error) {
		await rm(partial, { force: true }).catch(() => {});
		throw error;
	}
}
async function writeAll(path, parts) {
	const file = await open(path, "w");
	try {
		await appendAll(file, parts);
		await file.sync();
	} catch (error) {
		await file.close().catch(() => {});
		throw error;
	}
	await file.close();
}
async function appendAll(file, parts) {
	let block = [];
	let characters = 0;
	for await (const part of parts) {
		block.push(part);
		characters += part.length;
		if (characters < BLOCK_CHARACTERS) continue;
		await file.appendFile(block.join(""));
		block = [];
		characters = 0;
	}
	await file.appendFile(block.join(""));
}
// build/src/verdict.js
function judge(counts, total, rule) {
	const failures = [...rule.failOn].reduce((sum, outcome) => sum + counts[outcome], 0);
	const allowed = allowedFailures(rule.maxFailures, total);
	const others = listCounts(counts, ["succeeded"]);
	if (failures > allowed) {
		const limit = allowed === 0 ? "" : ` (${allowed} would still pass)`;
		return {
			conclusion: "failure",
			sentence: `${total - counts.succeeded} of ${counted(total, "file")} did not succeed: ${others}${limit}`
		};
	}
	const rest = others === "" ? "" : `; the others are allowed: ${others}`;
	return {
		conclusion: "success",
		sentence: `${others === "" ? total === 1 ? "1 file" : `all ${total} files` : `${counts.succeeded} of ${counted(total, "file")}`} succeeded${rest}`
	};
}
function brokenChecksVerdict(results) {
	const judged = results.filter(({ checks }) => checks.length > 0);
	const [first] = judged;
	if (first === void 0 || judged.some(({ error }) => error?.code !== "check-broken")) return null;
	return {
		conclusion: "failure",
		sentence: `the checks could be evaluated on none of ${counted(judged.length, "result")}: ${first.error?.message}`
	};
}
function cancelledVerdict(counts) {
	const sofar = listCounts(counts);
	return {
		conclusion: "cancelled",
		sentence: `the workflow run was cancelled${sofar === "" ? "" : `: ${sofar}`}`
	};
}
const ROUNDING = 1e-9;
function allowedFailures(tolerance, total) {
	return tolerance.kind === "count" ? tolerance.most : Math.floor(total * tolerance.percent / 100 + ROUNDING);
}
const refusedVerdict = (problems) => ({
	conclusion: "failure",
	sentence: problems.length === 1 ? `${problems[0]}` : `the inputs have problems:\n- ${problems.join("\n- ")}`
});
const unsavedVerdict = (trouble) => ({
	conclusion: "failure",
	sentence: `${trouble}: make room and run again, which takes up the jobs that succeeded`
});
const crashVerdict = (error) => ({
	conclusion: "failure",
	sentence: `the action itself failed, which is a fault of its own (${sentenceOf(error)})`
});
// build/src/report/annotations.js
const MOST = {
	error: 9,
	warning: 6
};
const LONGEST_REASON$1 = 1e3;
function annotationsOf(report, failOn) {
	const rows = report.rows.filter((row) => isNews(row, report));
	rows.sort((a, b) => OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome));
	const isError = ({ outcome }) => report.verdict.conclusion !== "skipped" && failOn.has(outcome);
	const errors = gathered(rows.filter(isError));
	const warnings = gathered(rows.filter((row) => !isError(row)));
	return [...ofLevel("error", errors), ...ofLevel("warning", warnings)];
}
function isNews({ outcome, error }, { verdict }) {
	if (outcome === "succeeded" || error?.code === "dry-run") return false;
	if (error !== null && isSaidBy(verdict.sentence, error)) return false;
	return verdict.conclusion !== "cancelled" || outcome !== "cancelled" && outcome !== "not-submitted";
}
function gathered(rows) {
	const keyOf = ({ file, error }) => error !== null && isOfTheRun(error) ? error.message : `/${file.path}`;
	return [...Map.groupBy(rows, keyOf).values()];
}
function ofLevel(level, groups) {
	const most = MOST[level];
	if (groups.length <= most) return groups.flatMap((rows) => annotationsFor(level, rows));
	const shown = groups.slice(0, most - 1);
	const rest = groups.slice(most - 1).flat();
	const message = `${counted(rest.length, "more file")} did not succeed (${listCounts(countOutcomes(rest))}); the job summary and results.json list them all.`;
	return [...shown.flatMap((rows) => annotationsFor(level, rows)), {
		level,
		title: "Roe agent",
		message,
		file: null
	}];
}
function annotationsFor(level, [first, ...others]) {
	if (first === void 0) return [];
	const { file, outcome, error } = first;
	const word = outcomeWord(outcome);
	const reason = error === null ? word : shortened(oneLine(reasonText(error)), LONGEST_REASON$1);
	const title = `Roe agent: ${word}`;
	if (others.length > 0) return [{
		level,
		title,
		message: `${others.length + 1} files: ${reason}`,
		file: null
	}];
	return [{
		level,
		title,
		message: `${oneLine(file.path)}: ${reason}`,
		file: file.path
	}];
}
// build/src/report/results-json.js
const RESULTS_JSON = "results.json";
function* resultsJson(report, read) {
	yield `${JSON.stringify(headOf$1(report), null, 2).slice(0, -2)},\n  "results": [`;
	let separator = "\n";
	for (const row of report.rows) {
		yield `${separator}    ${read(row)}`;
		separator = ",\n";
	}
	yield report.rows.length === 0 ? "]\n}\n" : "\n  ]\n}\n";
}
function headOf$1({ verdict, origin, agent, counts, ...report }) {
	return {
		schemaVersion: 1,
		conclusion: verdict.conclusion,
		run: {
			repository: origin.repository,
			runId: origin.runId,
			runAttempt: origin.runAttempt,
			job: origin.job,
			sha: origin.sha,
			ref: origin.ref,
			url: origin.runUrl,
			shard: report.shard && {
				index: report.shard.index,
				total: report.shard.total
			},
			startedAt: new Date(report.startedAtMs).toISOString(),
			finishedAt: new Date(report.finishedAtMs).toISOString()
		},
		halt: report.halt && {
			code: report.halt.code,
			message: report.halt.message
		},
		legs: report.legs,
		agent: agent === null ? null : {
			id: agent.agentId,
			name: agent.agentName,
			versionId: agent.versionId,
			versionName: agent.versionName
		},
		counts: {
			total: report.total,
			succeeded: counts.succeeded,
			rejected: counts.rejected,
			failed: counts.failed,
			cancelled: counts.cancelled,
			timedOut: counts["timed-out"],
			lost: counts.lost,
			notSubmitted: counts["not-submitted"],
			cached: report.cached,
			reused: report.reused
		},
		cost: report.cost
	};
}
// build/src/report/step-outputs.js
const MOST_STATUS_MAP_BYTES = 262144;
function stepOutputs(report, delivered) {
	const { counts, verdict } = report;
	const statusMap = statusMapOf(report);
	const statusMapTooLarge = Buffer.byteLength(statusMap) > MOST_STATUS_MAP_BYTES;
	return {
		outputs: {
			conclusion: verdict.conclusion,
			"skipped-reason": verdict.conclusion === "skipped" ? verdict.reason : "",
			total: String(report.total),
			succeeded: String(counts.succeeded),
			rejected: String(counts.rejected),
			failed: String(counts.failed),
			cancelled: String(counts.cancelled),
			"timed-out": String(counts["timed-out"]),
			lost: String(counts.lost),
			"not-submitted": String(counts["not-submitted"]),
			cached: String(report.cached),
			reused: String(report.reused),
			cost: String(report.cost),
			"status-map": statusMapTooLarge ? "" : statusMap,
			"results-dir": delivered.resultsDir,
			"results-path": delivered.resultsPath,
			"artifact-id": delivered.artifact === null ? "" : String(delivered.artifact.id),
			"artifact-url": delivered.artifact?.url ?? "",
			"artifact-digest": delivered.artifact?.digest ?? "",
			"report-url": delivered.page?.url ?? "",
			"comment-url": delivered.commentUrl ?? ""
		},
		statusMapTooLarge
	};
}
function statusMapOf(report) {
	const entries = report.rows.flatMap(({ jobId, status }) => jobId && status ? [[jobId, status.code]] : []);
	return JSON.stringify(Object.fromEntries(entries));
}
// build/src/report/summary/charts.js
const COLOURS = {
	succeeded: "#1f883d",
	rejected: "#8250df",
	failed: "#cf222e",
	cancelled: "#8c6f5d",
	"timed-out": "#bc4c00",
	lost: "#9a6700",
	"not-submitted": "#6e7781"
};
const FEWEST_FILES = 10;
function outcomePie(counts) {
	const slices = OUTCOMES.filter((outcome) => counts[outcome] > 0).toSorted((a, b) => counts[b] - counts[a]);
	const files = slices.reduce((sum, outcome) => sum + counts[outcome], 0);
	if (slices.length < 2 || files < FEWEST_FILES) return "";
	const colours = slices.map((outcome, index) => [`pie${index + 1}`, COLOURS[outcome]]);
	const themeVariables = {
		...Object.fromEntries(colours),
		pieOpacity: "1",
		pieSectionTextColor: "#ffffff",
		pieStrokeColor: "#ffffff",
		pieStrokeWidth: "1px",
		pieOuterStrokeWidth: "0px",
		pieTitleTextSize: "18px",
		pieLegendTextSize: "14px"
	};
	const lines = slices.map((outcome) => `  "${outcomeWord(outcome)}" : ${counts[outcome]}`);
	return mermaid(themeVariables, [
		"pie showData",
		"  title Files by outcome",
		...lines
	]);
}
const FEWEST_JOBS = 2;
const MOST_JOBS = 30;
const LONGEST_NAME$1 = 26;
const DAY_MS = 864e5;
function jobTimeline(report) {
	const bars = barsOf(report);
	const lastMs = Math.max(0, ...bars.map(({ endMs }) => endMs));
	if (bars.length < FEWEST_JOBS || bars.length > MOST_JOBS || lastMs >= DAY_MS) return "";
	const outcomes = OUTCOMES.toReversed().filter((outcome) => bars.some(({ row }) => row.outcome === outcome));
	const sections = outcomes.flatMap((outcome) => {
		const own = bars.filter(({ row }) => row.outcome === outcome);
		return [`  section ${outcomeWord(outcome)}`, ...own.map(barLine)];
	});
	const worst = COLOURS[outcomes[0] ?? "failed"];
	const themeVariables = {
		taskBkgColor: COLOURS.succeeded,
		taskBorderColor: COLOURS.succeeded,
		critBkgColor: worst,
		critBorderColor: worst,
		taskTextColor: "#ffffff",
		sectionBkgColor: "transparent",
		altSectionBkgColor: "transparent",
		sectionBkgColor2: "transparent",
		gridColor: "#8a94a0"
	};
	const [axis, unit] = lastMs < 36e5 ? ["%M:%S", "minutes, seconds"] : ["%H:%M", "hours, minutes"];
	return mermaid(themeVariables, [
		"gantt",
		`  title Jobs since the step began (${unit})`,
		"  dateFormat YYYY-MM-DD HH:mm:ss.SSS",
		`  axisFormat ${axis}`,
		`  tickInterval ${tickOf(bars)}`,
		"  todayMarker off",
		...sections
	]);
}
const TICKS = [
	1,
	2,
	5,
	10,
	15,
	30,
	60,
	120,
	300,
	600,
	900,
	1800,
	3600,
	7200,
	10800
];
const MOST_TICKS = 6;
function tickOf(bars) {
	const spanMs = Math.max(...bars.map(({ endMs }) => endMs)) - Math.min(...bars.map(({ startMs }) => startMs));
	const seconds = TICKS.find((tick) => spanMs / 1e3 / tick <= MOST_TICKS) ?? 21600;
	if (seconds < 60) return `${seconds}second`;
	return seconds < 3600 ? `${seconds / 60}minute` : `${seconds / 3600}hour`;
}
function barsOf({ rows, startedAtMs, finishedAtMs }) {
	const byJob = new Map();
	for (const row of rows) {
		if (row.jobId === null || row.submittedAt === null || row.reused || byJob.has(row.jobId)) continue;
		const startMs = Math.max(0, Date.parse(row.submittedAt) - startedAtMs);
		const endMs = row.durationMs === null ? finishedAtMs - startedAtMs : startMs + row.durationMs;
		byJob.set(row.jobId, {
			row,
			startMs,
			endMs: Math.max(startMs, endMs)
		});
	}
	return [...byJob.values()].sort((a, b) => a.startMs - b.startMs);
}
function barLine({ row, startMs, endMs }) {
	const name = row.file.path.slice(row.file.path.lastIndexOf("/") + 1);
	const look = row.outcome === "succeeded" ? "" : "crit, ";
	return `  ${mermaidName(shortened(name, LONGEST_NAME$1))} :${look}${clockTime(startMs)}, ${clockTime(endMs)}`;
}
const clockTime = (ms) => new Date(Date.UTC(2e3, 0, 1) + ms).toISOString().replace("T", " ").slice(0, -1);
const mermaid = (themeVariables, lines) => [
	"```mermaid",
	`%%{init: ${JSON.stringify({ themeVariables })}}%%`,
	...lines,
	"```",
	""
].join("\n");
// build/src/report/summary/rows.js
const LONGEST_REASON = 500;
const LONGEST_PATH$1 = 1e3;
const MARKS = {
	succeeded: "✅",
	rejected: "⛔",
	failed: "❌",
	cancelled: "🚫",
	"timed-out": "⏱️",
	lost: "❓",
	"not-submitted": "⏭️"
};
const UNSUCCESSFUL = {
	head: head([
		"File",
		"Outcome",
		"Reason"
	]),
	rowOf: (row) => line([
		pathOf(row),
		outcomeOf(row),
		reasonOf$1(row)
	])
};
const WITHOUT_REASON = {
	head: head(["File", "Outcome"]),
	rowOf: (row) => line([pathOf(row), outcomeOf(row)])
};
const SUCCESSFUL = {
	head: head([
		"File",
		"Outcome",
		"Time",
		"Cost"
	]),
	rowOf: (row) => line([
		pathOf(row),
		outcomeOf(row),
		timeOf(row),
		row.cost === null ? "" : costText(row.cost)
	])
};
const PLANNED = {
	head: head(["File", "Plan"]),
	rowOf: (row) => line([pathOf(row), planOf(row)])
};
function head(columns) {
	const numbers = ["Time", "Cost"];
	return `${line(columns)}${line(columns.map((column) => numbers.includes(column) ? "--:" : ":--"))}`;
}
function line(cells) {
	return `| ${cells.join(" | ")} |\n`;
}
const NO_BREAK = "\xA0";
const pathOf = ({ file }) => markdownPath(file.path.length > LONGEST_PATH$1 ? `…${file.path.slice(-1e3)}` : file.path);
function outcomeOf({ outcome, cached, reused }) {
	const origin = cached ? ", cached" : reused ? ", reused" : "";
	return `${MARKS[outcome]}${NO_BREAK}${outcomeWord(outcome).replaceAll(" ", NO_BREAK)}${origin}`;
}
const reasonOf$1 = ({ error }) => error === null ? "" : markdownSentence(shortened(reasonText(error), 500));
function planOf({ error }) {
	const message = error?.message ?? "";
	return markdownSentence(shortened(error?.code === "dry-run" ? capitalized(message) : `Left out: ${message}`, 500));
}
const timeOf = ({ durationMs }) => durationMs === null ? "" : durationText(durationMs).replaceAll(" ", NO_BREAK);
// build/src/report/summary/details.js
const LONGEST_WHOLE_REASON = 2e3;
const LONGEST_OUTPUTS = 4e3;
const MOST_OUTPUTS = 20;
const MOST_CHECKS = 20;
const LONGEST_CELL = 200;
function detailsOf(record, where, open = false) {
	const parts = [
		reasonOf(record),
		checksOf(record.checks, where),
		outputsOf(record.outputs ?? [], "", where),
		outputsOf(record.correctedOutputs ?? [], ", corrected", where),
		`<sub>${namesOf(record).join(" · ")}</sub>`
	];
	return folded(`${MARKS[record.outcome]} ${markdownPath(shortened(record.file.path, LONGEST_CELL))}`, parts.filter((part) => part !== "").join("\n\n"), open);
}
function folded(title, body, open = false) {
	return `<details${open ? " open" : ""}>\n<summary>${title}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}
function reasonOf({ error }) {
	if (error === null || reasonText(error).length <= 500) return "";
	return `Reason: ${markdownSentence(shortened(reasonText(error), LONGEST_WHOLE_REASON))}`;
}
function namesOf({ jobId, status, durationMs, submissionKey, inputTokens, outputTokens }) {
	return [
		...jobId === null ? [] : [`Job <code>${jobId}</code>`],
		...status === null ? [] : [`status ${status.name}`],
		...jobId === null && submissionKey !== null ? [`submission_key <code>${submissionKey}</code>`] : [],
		...durationMs === null ? [] : [durationText(durationMs)],
		...inputTokens === null ? [] : [`${counted(inputTokens, "token")} in`],
		...outputTokens === null ? [] : [`${counted(outputTokens, "token")} out`]
	];
}
function checksOf(checks, where) {
	const refusals = checks.filter(({ passed }) => !passed);
	if (refusals.length === 0) return "";
	const shown = refusals.slice(0, MOST_CHECKS);
	const differences = shown.map(differenceOf).filter((difference) => difference !== null);
	const sentences = shown.filter((check) => differenceOf(check) === null);
	const table = [
		"| Where | Expected | Actual |",
		"| :-- | :-- | :-- |",
		...differences.map((cells) => `| ${cells.map(cell).join(" | ")} |`)
	].join("\n");
	const list = sentences.map(({ kind, message }) => `- ${markdownCell(kind)}: ${cell(message)}`).join("\n");
	const others = refusals.length - shown.length;
	return [
		differences.length === 0 ? "" : table,
		list,
		others === 0 ? "" : `${counted(others, "more failed check")} in ${where}.`
	].filter((part) => part !== "").join("\n\n");
}
const cell = (text) => markdownCell(shortened(text, LONGEST_CELL));
function differenceOf({ kind, message }) {
	const difference = kind === "expected" ? parseDifference(message) : null;
	return difference && [
		placeOf(difference),
		difference.expected,
		difference.actual
	];
}
function outputsOf(outputs, note, where) {
	const shown = outputs.slice(0, MOST_OUTPUTS);
	const most = Math.floor(LONGEST_OUTPUTS / Math.max(1, shown.length));
	const blocks = shown.map((output) => {
		const text = output.json === null ? output.value : JSON.stringify(output.json, null, 2);
		const shown = beginningOf(text, most);
		const isCut = shown.length < text.length;
		const cut = isCut ? `\n\nCut after ${shown.length} of ${text.length} characters; all are in ${where}.` : "";
		const title = `${markdownName(shortened(output.key, LONGEST_CELL))}${note}`;
		const lines = `${output.json === null ? wrapped(shown) : shown}${isCut ? "…" : ""}`;
		return `${title}\n\n<pre>\n${preformatted(lines)}\n</pre>${cut}`;
	});
	const others = outputs.length - shown.length;
	return [...blocks, ...others === 0 ? [] : [`${counted(others, "more output")} in ${where}.`]].join("\n\n");
}
function beginningOf(text, most) {
	if (text.length <= most) return text;
	const end = text.lastIndexOf("\n", most - 2) + 1;
	return end > most / 2 ? text.slice(0, end) : shortened(text, most).slice(0, -1);
}
const LONGEST_LINE = 110;
const wrapped = (text) => text.split("\n").map((line) => line.length <= LONGEST_LINE ? line : line.replace(/(.{60,110}) (?=\S)/gu, "$1\n")).join("\n");
// build/src/report/summary/groups.js
const MOST_OPEN_ROWS = 20;
const MOST_OPEN_DETAILS = 5;
function groupsOf({ rows, verdict }) {
	const worstFirst = rows.toSorted((a, b) => OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome));
	const bad = worstFirst.filter(({ outcome }) => outcome !== "succeeded");
	const good = worstFirst.filter(({ outcome }) => outcome === "succeeded");
	const { table, intro } = tableFor(bad, verdict);
	const openBad = table === WITHOUT_REASON && intro === "" ? 0 : MOST_OPEN_ROWS;
	const openGood = bad.length === 0 ? MOST_OPEN_ROWS : 0;
	return [{
		rows: bad,
		table,
		intro,
		openRows: openBad,
		name: table === PLANNED ? "of the plan" : "that did not succeed"
	}, {
		rows: good,
		table: SUCCESSFUL,
		intro: "",
		openRows: openGood,
		name: "that succeeded"
	}];
}
function tableFor(bad, verdict) {
	const [first] = bad;
	if (verdict.conclusion === "skipped") return {
		table: PLANNED,
		intro: ""
	};
	const same = bad.every(({ error }) => error !== null && error.message === first?.error?.message);
	if (first === void 0 || !same) return {
		table: UNSUCCESSFUL,
		intro: ""
	};
	if (first.error !== null && isSaidBy(verdict.sentence, first.error)) return {
		table: WITHOUT_REASON,
		intro: ""
	};
	if (bad.length === 1) return {
		table: UNSUCCESSFUL,
		intro: ""
	};
	return {
		table: WITHOUT_REASON,
		intro: `The same reason for all ${bad.length}: ${reasonOf$1(first)}\n\n`
	};
}
function* rowTexts({ rows, table }) {
	for (const row of rows) yield table.rowOf(row);
}
const hasDetails = ({ jobId, error }) => jobId !== null || error !== null && reasonText(error).length > 500;
async function fillDetails({ rows, openRows }, room, records, where) {
	const details = [];
	for await (const record of records(rows.filter(hasDetails))) {
		const text = detailsOf(record, where, rows.length === 1 && openRows > 0);
		if (!room.take(text)) break;
		details.push(text);
	}
	return details;
}
function groupText({ table, intro, openRows, name }, texts, details) {
	if (texts.length === 0) return "";
	const foldedDetails = detailsText(details, `Details of ${counted(details.length, "file")} ${name}`);
	if (openRows === 0) return `${folded(`${counted(texts.length, "file")} ${name}`, `${table.head}${texts.join("")}\n${foldedDetails}`)}\n`;
	const open = texts.slice(0, openRows).join("");
	const rest = texts.slice(openRows);
	const fold = rest.length === 0 ? "" : folded(`${counted(rest.length, "more file")} ${name}`, `${table.head}${rest.join("")}`);
	return `${intro}${table.head}${open}\n${fold}${fold === "" ? "" : "\n"}${foldedDetails}`;
}
function detailsText(details, title) {
	if (details.length === 0) return "";
	const all = details.join("\n");
	return `${details.length <= MOST_OPEN_DETAILS ? all : folded(title, all)}\n`;
}
// build/src/report/headline.js
const LONGEST_WHOLE = 90;
function headlineOf(sentence) {
	const [first = "", ...lines] = sentence.split("\n");
	if (lines.length > 0) return first.endsWith(":") ? {
		title: first.slice(0, -1),
		rest: lines.join("\n")
	} : {
		title: sentence,
		rest: ""
	};
	const colon = sentence.length <= LONGEST_WHOLE ? -1 : colonOf(sentence);
	return colon < 1 ? {
		title: sentence,
		rest: ""
	} : {
		title: sentence.slice(0, colon),
		rest: asSentence(sentence.slice(colon + 2))
	};
}
function colonOf(sentence) {
	let depth = 0;
	let inCode = false;
	for (let at = 0; at < sentence.length; at += 1) {
		const character = sentence[at];
		if (character === "`") inCode = !inCode;
		else if (inCode) continue;
		else if (character === "(") depth += 1;
		else if (character === ")") depth -= 1;
		else if (depth === 0 && sentence.startsWith(": ", at)) return at;
	}
	return -1;
}
// build/src/report/summary/next-steps.js
const MOST_STEPS = 3;
function nextSteps(report, resume) {
	const { conclusion } = report.verdict;
	if (conclusion !== "failure" && conclusion !== "cancelled") return [];
	const counts = new Map();
	const worstFirst = report.rows.toSorted((a, b) => OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome));
	for (const row of worstFirst) {
		const advice = adviceFor(row);
		if (advice !== null) counts.set(advice, (counts.get(advice) ?? 0) + 1);
	}
	const steps = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_STEPS);
	if (steps.length === 0) return [];
	return [...steps.map(([advice]) => advice), ...gainsByRerun(report) ? [rerun(report, resume)] : []];
}
const PAYING_RERUN = "With `resume: false`, a re-run sends and pays for every file again; `resume: true` keeps what succeeded.";
const MAYBE_OPEN = [
	"lost",
	"timed-out",
	"cancelled"
];
function rerun({ counts }, resume) {
	if (!resume) return PAYING_RERUN;
	const others = [counts.succeeded === 0 ? "" : "what succeeded is not paid for again", MAYBE_OPEN.some((outcome) => counts[outcome] > 0) ? "jobs that are still open are waited for" : ""].filter((part) => part !== "");
	return `**Re-run failed jobs** ${[counts.succeeded === 0 ? "sends the files again" : "sends only what did not succeed", others.join(", and ")].filter((part) => part !== "").join(": ")}.`;
}
const gainsByRerun = ({ rows }) => rows.some(({ outcome }) => outcome !== "succeeded" && outcome !== "rejected");
function adviceFor({ outcome, error }) {
	const advice = BY_CODE[error?.code ?? ""];
	if (advice !== void 0) return advice;
	return outcome === "lost" ? BY_CODE["job-unknown"] ?? null : null;
}
const ROE_AWAY = "Roe could not be reached. Look at its status, then run again.";
const ACCESS = "Check that `api-key` is valid and that its organization may run this agent.";
const UNFIT = "Roe did not take these files: repair them, or leave them out with a `!` pattern in `files`.";
const AT_ROE = "Open the jobs of the lost files in the Roe web app by their ids before you send those files again.";
const BY_CODE = {
	"submission-unknown": "A lost file may have been paid for: look in the Roe web app for a job whose metadata holds its `submission_key`, which the file’s row or details name, before you send it again.",
	"job-unknown": AT_ROE,
	"result-unavailable": AT_ROE,
	"left-open": "Jobs were still open when the run ended, and may still be running at Roe.",
	timeout: "Raise `timeout`, or send fewer files in one run: jobs were still open when time ran out.",
	"job-failed": "Read the reasons that Roe gives; a document that it cannot read fails again.",
	"cached-failure": "Roe’s cache answers with an earlier failure: set `skip-cache: true` to have the file read anew.",
	"check-failed": "Look at the failed checks in the details; then correct the agent, or what is expected of it.",
	"check-broken": "Correct the check: it could not be evaluated.",
	"out-of-credits": "Add credits to the Roe organization; files that were not sent cost nothing.",
	unauthorized: ACCESS,
	forbidden: ACCESS,
	"not-found": ACCESS,
	unreachable: ROE_AWAY,
	unanswered: ROE_AWAY,
	"never-sent": ROE_AWAY,
	throttled: ROE_AWAY,
	refused: UNFIT,
	"too-large": UNFIT,
	"unsupported-type": UNFIT,
	"unreadable-file": UNFIT,
	"empty-file": "Empty files are not sent: fill them, or leave them out with a `!` pattern in `files`.",
	"file-too-large": "Files above `max-file-size` are not sent: raise it, or leave them out with a `!` pattern in `files`.",
	"fail-fast": "Look first at the file that ended the run; `fail-fast` left the others unsent."
};
// build/src/report/summary/head.js
function headOf(report, options) {
	const steps = nextSteps(report, options.resume);
	const advice = steps.length === 0 ? "" : `**What to do next**\n\n${steps.map((step) => `- ${step}`).join("\n")}\n\n`;
	return `${openingOf(report, options)}${openJobsOf$1(report)}${advice}`;
}
const MAX_OPEN_JOBS = 5e3;
function openJobsOf$1({ openJobs }) {
	if (openJobs.length === 0) return "";
	const ids = listSome(openJobs.map(markdownCell), MAX_OPEN_JOBS);
	return `⚠️ **${counted(openJobs.length, "job")} may still be running at Roe:** ${ids}\n\n`;
}
function openingOf(report, links) {
	const { title, rest } = titleOf(report);
	return `${[
		`## ${CONCLUSION_MARKS[report.verdict.conclusion]} Roe agent: ${title}`,
		rest,
		countsOf(report),
		[factsOf(report), linksOf(links)].filter((part) => part !== "").join(" · ")
	].filter((paragraph) => paragraph !== "").join("\n\n")}\n\n`;
}
const CONCLUSION_MARKS = {
	success: "✅",
	failure: "❌",
	cancelled: "🚫",
	skipped: "⏭️"
};
const LONGEST_TITLE = 160;
const LONGEST_SENTENCE = 5e3;
const LONGEST_PROBLEM = 1e3;
const LONGEST_NAME = 200;
const MOST_PROBLEMS = 50;
function titleOf({ verdict, counts }) {
	const lines = verdict.sentence.split("\n").filter((line) => line.trim() !== "");
	const [first = ""] = lines;
	if (lines.length > 1) {
		const isIntroduction = first.endsWith(":");
		const problems = isIntroduction ? lines.slice(1) : lines;
		const title = isIntroduction ? first.slice(0, -1) : `${counted(problems.length, "problem")}`;
		return {
			title: markdownSentence(shortened(title, LONGEST_TITLE)),
			rest: listOf(problems)
		};
	}
	const { title, rest } = headlineOf(withoutCounts(first, counts));
	if (title.length <= LONGEST_TITLE) return {
		title: markdownSentence(title),
		rest: paragraph(rest)
	};
	return {
		title: markdownSentence(shortened(title, LONGEST_TITLE)),
		rest: `In full: ${paragraph(first)}`
	};
}
function withoutCounts(sentence, counts) {
	return [listCounts(counts), listCounts(counts, ["succeeded"])].reduce((text, list) => list === "" ? text : text.replace(`: ${list}`, ""), sentence);
}
function listOf(problems) {
	const shown = problems.slice(0, MOST_PROBLEMS).map((problem) => `- ${paragraph(problem.replace(/^- /, ""), LONGEST_PROBLEM)}`);
	const others = problems.length - shown.length;
	return [...shown, ...others === 0 ? [] : [`- and ${counted(others, "more problem")}`]].join("\n");
}
const paragraph = (text, most = LONGEST_SENTENCE) => markdownSentence(shortened(text, most));
function countsOf({ counts }) {
	const seen = OUTCOMES.toReversed().filter((outcome) => counts[outcome] > 0);
	if (seen.length < 2) return "";
	return seen.map((outcome) => `${MARKS[outcome]} **${counts[outcome]}** ${outcomeWord(outcome)}`).map((text) => text.replaceAll(" ", "&nbsp;")).join(" &nbsp; ");
}
function factsOf(report) {
	const { agent, cached, reused, cost } = report;
	if (agent === null && report.total === 0) return filesOf(report);
	return [
		agent === null ? "" : `${markdownName(shortened(agent.agentName, LONGEST_NAME))} ${markdownCell(shortened(agent.versionName, LONGEST_NAME))}`,
		filesOf(report),
		durationText(report.finishedAtMs - report.startedAtMs),
		cached === 0 ? "" : `${cached} from the cache`,
		reused === 0 ? "" : `${reused} from an earlier attempt`,
		cost === 0 ? "" : `cost ${costText(cost)} as Roe reports it`
	].filter((fact) => fact !== "").join(" · ");
}
function filesOf({ total, shard, legs }) {
	const files = total === 0 ? "" : counted(total, "file");
	if (shard !== null) return `${files} in leg ${shard.index} of the legs 0 to ${shard.total - 1}`.trimStart();
	return legs === null ? files : `${files} of ${counted(legs.length, "leg")}`.trimStart();
}
function linksOf({ reportUrl, artifactUrl }) {
	return [reportUrl === null ? "" : `[Open the report](${reportUrl})`, artifactUrl === null ? "" : `[Download all results](${artifactUrl})`].filter((link) => link !== "").join(" · ");
}
// build/src/report/summary/room.js
var Room = class {
	#bytes;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	take(text) {
		const bytes = Buffer.byteLength(text);
		if (bytes > this.#bytes) return false;
		this.#bytes -= bytes;
		return true;
	}
	fill(texts) {
		const taken = [];
		for (const text of texts) {
			if (!this.take(text)) break;
			taken.push(text);
		}
		return taken;
	}
};
// build/src/report/summary.js
async function renderSummary(report, options, records) {
	const where = options.artifactUrl === null ? "`results.json`" : `[the results artifact](${options.artifactUrl})`;
	const head = headOf(report, options);
	const charts = `${outcomePie(report.counts)}${jobTimeline(report)}`;
	const [bad, good] = groupsOf(report);
	const room = new Room(995e3 - Buffer.byteLength(`${head}${bad.intro}${charts}`));
	const badRows = room.fill(rowTexts(bad));
	const goodRows = badRows.length < bad.rows.length ? [] : room.fill(rowTexts(good));
	const complete = badRows.length + goodRows.length === report.total;
	const details = (group) => complete ? fillDetails(group, room, records, where) : [];
	const badDetails = await details(bad);
	const goodDetails = await details(good);
	const detailed = badDetails.length + goodDetails.length;
	const left = listLeft([
		[report.rows.filter(hasDetails).length - detailed, (count) => `the details of ${counted(count, "file")}`],
		[good.rows.length - goodRows.length, (count) => `${counted(count, "file")} that succeeded`],
		[bad.rows.length - badRows.length, (count) => `${counted(count, "file")} that did not succeed`]
	]);
	return [
		head,
		groupText(bad, badRows, badDetails),
		groupText(good, goodRows, goodDetails),
		left === "" ? "" : `A summary may be at most 1 MiB, so this one leaves out ${left}. All of it is in ${where}.\n\n`,
		charts
	].join("");
}
const listLeft = (left) => left.filter(([count]) => count > 0).map(([count, nameOf]) => nameOf(count)).join(", ");
// build/src/report/deliver.js
const RESULTS_CSV = "results.csv";
const JUNIT_XML = "junit.xml";
const REPORT_HTML = "report.html";
const MOST_FILES_IN_A_HURRY = 1e3;
async function deliver(given, results, options, runner) {
	const { directory } = results;
	const decided = scrubbed(given, runner.scrub);
	const unwritten = await writeResultsJson(decided, results);
	if (unwritten !== null) runner.warning(`${unwritten}.`);
	const report = unwritten === null ? decided : {
		...decided,
		verdict: verdictWithout(decided.verdict, unwritten)
	};
	const places = {
		resultsDir: directory,
		resultsPath: unwritten === null ? join(directory, RESULTS_JSON) : ""
	};
	const read = (rows) => results.records(rows);
	if (options.annotations) await annotate(report, options.failOn, runner);
	if (options.hurry) await publish(report, read, {
		...places,
		...NOTHING_ELSEWHERE
	}, options, runner);
	const records = () => results.records(report.rows);
	await writeFileOfRecord(RESULTS_CSV, directory, runner, async () => (await import("./csv.js")).renderCsv(records));
	await writeFileOfRecord(JUNIT_XML, directory, runner, async () => scrubParts((await import("./junit.js")).renderJunit(report), runner.scrub));
	const pageWritten = (options.hurry === null || report.total <= MOST_FILES_IN_A_HURRY) && await writePage(report, records, directory, runner);
	const wanted = options.artifact && (report.total > 0 || report.shard !== null);
	const artifact = wanted ? await upload(directory, options, runner) : null;
	const page = options.htmlReport && report.total > 0 && pageWritten && artifact !== null && options.hurry === null ? await uploadPage(directory, options, runner) : null;
	const commentUrl = options.hurry === null ? await comment(report, artifact, page, options, runner) : null;
	logPlaces({
		page,
		artifact
	}, runner);
	const delivered = {
		...places,
		artifact,
		page,
		commentUrl
	};
	if (!options.hurry || artifact) await publish(report, read, delivered, options, runner);
	const isSaved = unwritten === null && results.trouble === null && (!wanted || artifact !== null);
	return {
		verdict: report.verdict,
		saved: isSaved
	};
}
async function writeResultsJson(report, results) {
	try {
		await writeInBlocks(join(results.directory, RESULTS_JSON), resultsJson(report, (row) => results.read(row)));
		return null;
	} catch (error) {
		return `${RESULTS_JSON} could not be written to ${results.directory} (${sentenceOf(error)})`;
	}
}
const verdictWithout = (verdict, unwritten) => verdict.conclusion === "success" || verdict.conclusion === "skipped" ? unsavedVerdict(unwritten) : verdict;
async function annotate(report, failOn, runner) {
	await orWarn(runner, "The annotations could not be made", async () => {
		for (const annotation of annotationsOf(report, failOn)) runner.annotate(annotation);
	});
}
function logPlaces({ page, artifact }, runner) {
	if (page !== null) runner.info(`The report: ${page.url}`);
	if (artifact !== null) runner.info(`All results: ${artifact.url}`);
}
async function comment(report, artifact, page, options, runner) {
	const links = {
		artifactUrl: artifact?.url ?? null,
		reportUrl: page?.url ?? null
	};
	return await orWarn(runner, "The comment on the pull request could not be written", () => options.postComment(report, links));
}
const NOTHING_ELSEWHERE = {
	artifact: null,
	page: null,
	commentUrl: null
};
async function deliverVerdict(report, runner) {
	const nowhere = {
		resultsDir: "",
		resultsPath: "",
		...NOTHING_ELSEWHERE
	};
	const nothing = async function* () {};
	await publish(report, nothing, nowhere, {
		summary: true,
		resume: true
	}, runner);
}
function writePage(report, records, directory, runner) {
	return writeFileOfRecord(REPORT_HTML, directory, runner, async () => (await import("./html-report.js")).renderHtml(report, records));
}
async function writeFileOfRecord(name, directory, runner, render) {
	return await orWarn(runner, `${name} could not be written`, async () => {
		await writeInBlocks(join(directory, name), await render());
		return true;
	}) ?? false;
}
const scrubbed = ({ rows, ...head }, scrub) => ({
	...JSON.parse(scrub(JSON.stringify(head))),
	rows
});
async function publish(report, read, delivered, options, runner) {
	const { outputs, statusMapTooLarge } = stepOutputs(report, delivered);
	setOutputs(outputs, runner);
	if (statusMapTooLarge) runner.warning("The output `status-map` is left empty: it would pass 256 KiB. results.json holds every status.");
	if (options.summary) {
		const { artifact, page } = delivered;
		const links = {
			artifactUrl: artifact?.url ?? null,
			reportUrl: page?.url ?? null,
			resume: options.resume
		};
		await orWarn(runner, "The job summary could not be written", async () => runner.writeSummary(await renderSummary(report, links, read)));
	}
}
function setOutputs(outputs, runner) {
	const unset = [];
	let reason = "";
	for (const [name, value] of Object.entries(outputs)) try {
		runner.setOutput(name, value);
	} catch (error) {
		unset.push(name);
		reason = sentenceOf(error);
	}
	if (unset.length > 0) runner.warning(`Outputs could not be set (${unset.join(", ")}): ${reason}`);
}
async function upload(directory, options, runner) {
	const { artifactName: name, artifactRetentionDays: retentionDays } = options;
	runner.startGroup("Results artifact");
	const what = `The artifact ${name} could not be uploaded; the results are in ${directory}`;
	const uploaded = await orWarn(runner, what, async () => {
		const files = await filesBelow(directory);
		return await unlessAborted(runner.uploadArtifact({
			name,
			directory,
			files,
			retentionDays
		}), options.hurry);
	});
	runner.endGroup();
	if (uploaded !== null && uploaded.name !== name) runner.info(`The artifact's name is ${uploaded.name}: ${name} is taken in this workflow run.`);
	return uploaded;
}
async function uploadPage(directory, options, runner) {
	const name = `${options.artifactName.replace(/-?results$/, "") || "roe"}-report.html`;
	const page = {
		name,
		path: join(directory, REPORT_HTML),
		retentionDays: options.artifactRetentionDays
	};
	runner.startGroup("HTML report");
	const uploaded = await orWarn(runner, `The artifact ${name} could not be uploaded; the report is in ${directory}`, () => runner.uploadPage(page));
	runner.endGroup();
	return uploaded;
}
async function unlessAborted(work, signal) {
	if (signal === null) return await work;
	const aborted = new Promise((_, reject) => {
		const giveUp = () => reject(new Error("the step is about to be killed"));
		if (signal.aborted) giveUp();
		else signal.addEventListener("abort", giveUp, { once: true });
	});
	return await Promise.race([work, aborted]);
}
// build/src/report/comment-state.js
function stateOf({ rows, origin }, previous) {
	if (!rows.some(({ jobId }) => jobId !== null) && previous !== null) return {
		runId: origin.runId,
		unsuccessful: previous.unsuccessful
	};
	const unsuccessful = rows.filter(({ outcome }) => outcome !== "succeeded");
	return {
		runId: origin.runId,
		unsuccessful: new Map(unsuccessful.map((row) => [row.file.path, row.outcome]))
	};
}
const LONGEST_STATE = 16e3;
const MOST_STATE_BYTES = 1e6;
const PREFIX = "<!-- roe-agent-batch state ";
function hideState(state, scrub) {
	const { runId, unsuccessful } = state;
	const whole = unsuccessful === null ? null : hidden(scrub(JSON.stringify([
		1,
		runId,
		[...unsuccessful]
	])));
	return whole !== null && whole.length <= 16e3 ? whole : hidden(JSON.stringify([
		1,
		runId,
		null
	]));
}
const hidden = (json) => `${PREFIX}${deflateRawSync(json).toString("base64")} -->`;
function readState(body) {
	const [, text] = /<!-- roe-agent-batch state ([A-Za-z0-9+/=]{1,16000}) -->\s*$/.exec(body) ?? [];
	if (text === void 0) return null;
	try {
		const json = inflateRawSync(Buffer.from(text, "base64"), { maxOutputLength: MOST_STATE_BYTES });
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
	return Array.isArray(value) && typeof value[0] === "string" && OUTCOMES.includes(value[1]);
}
// build/src/report/comment.js
function markerOf({ workflowRef, origin, matrixLeg }) {
	const names = [
		workflowRef.replace(/@.*$/s, ""),
		origin.job,
		origin.step,
		matrixLeg
	];
	return `<!-- roe-agent-batch ${createHash("sha256").update(JSON.stringify(names)).digest("hex").slice(0, 32)} -->`;
}
const LONGEST_COMMENT = 65e3;
const LONGEST_HEAD = 2e4;
const MOST_ROWS = 50;
const MOST_FIXED = 20;
const LONGEST_PATH = 300;
function renderComment(report, options) {
	const { marker, previous, scrub } = options;
	const change = changeSince(previous?.unsuccessful ?? null, report.rows);
	const head = [commentHead(report, options), change === null ? "" : changeText(change)].join("");
	const state = hideState(stateOf(report, previous), scrub);
	const foot = [fixedText(change?.fixed ?? []), footOf(report, options.sha)].join("");
	const room = LONGEST_COMMENT - marker.length - head.length - foot.length - LONGEST_STATE;
	return [
		`${marker}\n`,
		scrub(`${head}${tableOf(report, change, room)}${foot}`),
		state
	].join("");
}
function commentHead(report, options) {
	const opening = openingOf(report, options);
	const tooLong = {
		...report,
		verdict: {
			conclusion: "failure",
			sentence: FULL_ELSEWHERE
		}
	};
	return (opening.length <= LONGEST_HEAD ? opening : openingOf(tooLong, options)).replace(/^## /, "### ");
}
const FULL_ELSEWHERE = "what went wrong is too long for a comment and stands in the summary of the workflow run";
function changeSince(before, rows) {
	if (before === null || !rows.some(({ jobId }) => jobId !== null)) return null;
	const paths = (wanted) => rows.filter(({ outcome }) => outcome === "succeeded" === wanted).map(({ file }) => file.path);
	return {
		newlyFailing: new Set(paths(false).filter((path) => !before.has(path))),
		fixed: paths(true).filter((path) => before.has(path))
	};
}
function changeText({ newlyFailing, fixed }) {
	const parts = [newlyFailing.size === 0 ? "" : `🆕 **${newlyFailing.size}** newly failing`, fixed.length === 0 ? "" : `🎉 **${fixed.length}** fixed`].filter((part) => part !== "");
	return parts.length === 0 ? "" : `Since the last run: ${parts.join(", ")}\n\n`;
}
function tableOf({ rows, verdict }, change, mostCharacters) {
	const isNew = ({ file }) => change?.newlyFailing.has(file.path) ?? false;
	const unsuccessful = rows.filter(({ outcome }) => outcome !== "succeeded").toSorted((a, b) => Number(isNew(b)) - Number(isNew(a))).toSorted((a, b) => OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome));
	if (unsuccessful.length === 0) return "";
	const lines = [];
	const { table, intro } = tableFor(unsuccessful, verdict);
	let room = mostCharacters - intro.length - table.head.length - 200;
	for (const row of unsuccessful.slice(0, MOST_ROWS)) {
		const line = isNew(row) ? table.rowOf(row).replace(/^\| /, "| 🆕 ") : table.rowOf(row);
		room -= line.length;
		if (room < 0) break;
		lines.push(line);
	}
	const others = unsuccessful.length - lines.length;
	const more = others === 0 ? "" : `\n${counted(others, "more file")} did not succeed; the report holds them all.\n`;
	return `${intro}${table.head}${lines.join("")}${more}\n`;
}
function fixedText(fixed) {
	if (fixed.length === 0) return "";
	const shown = fixed.slice(0, MOST_FIXED).map((path) => `- ${markdownPath(shortened(path, LONGEST_PATH))}\n`);
	const others = fixed.length - shown.length;
	const more = others === 0 ? "" : `- and ${counted(others, "more file")}\n`;
	return `<details><summary>${fixed.length} fixed since the last run</summary>\n\n${shown.join("")}${more}\n</details>\n\n`;
}
function footOf({ origin }, sha) {
	const step = origin.step.startsWith("__") ? "" : ` · step <code>${markdownCell(origin.step)}</code>`;
	const attempt = origin.runAttempt > 1 ? `, attempt ${origin.runAttempt}` : "";
	const job = origin.job === "" ? "" : ` · job <code>${markdownCell(origin.job)}</code>`;
	return `<sub>[Workflow run](${origin.runUrl})${attempt} · commit <code>${sha.slice(0, 7)}</code>${job}${step}</sub>\n\n`;
}
// build/src/report/post-comment.js
const LONGEST_POSTING_MS = 12e4;
const MOST_CREATIONS = 2;
async function postComment(report, posting) {
	const { comment, runner, github, clock } = posting;
	const { verdict } = report;
	if (comment === "never") return null;
	const { pullRequest } = await runner.event();
	if (pullRequest === null || verdict.conclusion === "skipped" && verdict.reason === "dry-run") {
		const why = pullRequest === null ? "the run is not about a pull request" : "it was a dry run";
		runner.info(`No comment is written: ${why}.`);
		return null;
	}
	if (github === null) {
		runner.warning(`No comment is written: \`comment\` needs \`github-token\`, with \`${PERMISSION}\`.`);
		return null;
	}
	const posted = await withTimeLimit(clock, LONGEST_POSTING_MS, posting.cancelled, (signal) => upToDate(report, pullRequest, github, {
		...posting,
		signal
	}));
	if (posted.ok) return posted.value?.url ?? null;
	runner.warning(withFullStop(`The comment on the pull request could not be written: ${advice(posted.error)}`));
	return null;
}
const PERMISSION = "pull-requests: write";
function advice({ code, message }) {
	if (code === "unauthorized") return `${message}; check \`github-token\``;
	if (code !== "forbidden" && code !== "not-found") return message;
	return `${message}; give the workflow job \`${PERMISSION}\` under \`permissions\`. A pull request from a fork or by Dependabot has a token that can only read, whatever it says there`;
}
async function upToDate(report, { number, headSha }, github, posting) {
	const { runner, signal } = posting;
	const { origin } = report;
	const workflowRef = runner.environment("GITHUB_WORKFLOW_REF") || runner.environment("GITHUB_WORKFLOW");
	const marker = markerOf({
		workflowRef,
		origin,
		matrixLeg: posting.matrixLeg
	});
	const found = await findOwn(number, marker, github, signal);
	if (!found.ok) return found;
	const own = found.value;
	const isWanted = posting.comment === "always" || report.verdict.conclusion === "failure";
	if (own === null && !isWanted) return {
		ok: true,
		value: null
	};
	const previous = own === null ? null : readState(own.body);
	if (previous !== null && previous.runId > origin.runId) {
		runner.info("The comment on the pull request stays as it is: a later run wrote it.");
		return found;
	}
	const body = renderComment(report, {
		...posting,
		marker,
		previous,
		sha: headSha ?? origin.sha,
		scrub: runner.scrub
	});
	const updated = own === null ? null : await github.updateComment(own.id, body, signal);
	if (updated !== null && (updated.ok || updated.error.code !== "not-found")) return updated;
	const created = await createOnce(number, marker, body, github, signal);
	if (!created.ok || own !== null || await isOnly(created.value, number, marker, github, signal)) return created;
	return await upToDate(report, {
		number,
		headSha
	}, github, posting);
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
		if (!late.ok || tries === MOST_CREATIONS) return created;
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
	const writers = login.ok ? [login.value, `${login.value}[bot]`] : [ACTIONS, ""];
	return {
		ok: true,
		value: marked.find(({ author }) => writers.includes(author)) ?? null
	};
}
// build/src/report/report.js
function toReport(rows, ingredients, judgeBy) {
	const counts = countOutcomes(rows);
	return {
		shard: null,
		halt: null,
		legs: null,
		...ingredients,
		verdict: judgeBy(counts, rows.length),
		counts,
		total: rows.length,
		cached: rows.filter((row) => row.cached).length,
		reused: rows.filter((row) => row.reused).length,
		cost: sumOfCosts(rows),
		openJobs: openJobsOf(rows),
		rows
	};
}
const TERMINAL = new Set([
	"SUCCESS",
	"FAILURE",
	"CANCELLED",
	"CACHED"
]);
function openJobsOf(rows) {
	const open = rows.flatMap(({ jobId, status }) => jobId === null || status !== null && TERMINAL.has(status.name) ? [] : [jobId]);
	return [...new Set(open)];
}
function sumOfCosts(rows) {
	const costs = new Map();
	for (const { jobId, cost } of rows) if (jobId !== null && cost !== null) costs.set(jobId, cost);
	return [...costs.values()].reduce((sum, cost) => sum + Math.round(cost * 1e6), 0) / 1e6;
}
export { createActionsRunner as C, createGitHubApi as S, dryPlan as _, RESULTS_JSON as a, withEarlier as b, crashVerdict as c, unsavedVerdict as d, logCrash as f, EMPTY_PLAN as g, DRY_RUN as h, deliverVerdict as i, judge as l, linesOf as m, postComment as n, brokenChecksVerdict as o, loseTheRest as p, deliver as r, cancelledVerdict as s, toReport as t, refusedVerdict as u, haltedPlan as v, endStep as w, uploadName as x, planSubmissions as y };
