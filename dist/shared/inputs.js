import { t as isSecureAddress } from "./secure-address.js";
import { t as parseUuid } from "./uuid.js";
import { t as shortened } from "./shortened.js";
import { t as require_dist } from "./yaml.js";
import { t as sentenceOf } from "./sentence-of.js";
// build/src/outcome.js
const OUTCOMES = [
	"succeeded",
	"not-submitted",
	"cancelled",
	"rejected",
	"timed-out",
	"failed",
	"lost"
];
function countOutcomes(results) {
	const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0]));
	for (const { outcome } of results) counts[outcome] += 1;
	return counts;
}
const WORDS = {
	succeeded: "succeeded",
	"not-submitted": "not submitted",
	cancelled: "cancelled",
	rejected: "rejected",
	"timed-out": "timed out",
	failed: "failed",
	lost: "lost"
};
const outcomeWord = (outcome) => WORDS[outcome];
function listCounts(counts, leaveOut = []) {
	return OUTCOMES.toReversed().filter((outcome) => counts[outcome] > 0 && !leaveOut.includes(outcome)).map((outcome) => `${counts[outcome]} ${outcomeWord(outcome)}`).join(", ");
}
// build/src/inputs/quantities.js
const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/;
const MS_OF_UNIT = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
function parseDurationMs(text) {
	const match = DURATION.exec(text);
	if (!match) return null;
	return Math.round(Number(match[1]) * (MS_OF_UNIT[match[2] ?? "s"] ?? NaN));
}
const SIZE = /^(\d+(?:\.\d+)?)(KB|MB|GB|B)?$/i;
const BYTES_OF_UNIT = {
	B: 1,
	KB: 1e3,
	MB: 1e6,
	GB: 1e9
};
function parseBytes(text) {
	const match = SIZE.exec(text);
	if (!match) return null;
	return Math.round(Number(match[1]) * (BYTES_OF_UNIT[(match[2] ?? "B").toUpperCase()] ?? NaN));
}
function parseWhole(text, least, most) {
	if (!/^\d{1,15}$/.test(text)) return null;
	const value = Number(text);
	return value >= least && value <= most ? value : null;
}
// build/src/inputs/mapping.js
var import_dist = require_dist();
function parseMapping(source) {
	if (source.trim() === "") return {
		ok: true,
		values: {}
	};
	try {
		return readMapping(source);
	} catch (error) {
		return {
			ok: false,
			problem: `is not valid YAML or JSON (${sentenceOf(error)})`
		};
	}
}
function readMapping(source) {
	const document = (0, import_dist.parseDocument)(source);
	const error = document.errors[0];
	if (error) return {
		ok: false,
		problem: `is not valid YAML or JSON (${error.message.split(":\n")[0]})`
	};
	if (!(0, import_dist.isMap)(document.contents)) return {
		ok: false,
		problem: "is not a mapping of names to values"
	};
	const values = [];
	for (const pair of document.contents.items) {
		const key = (0, import_dist.isScalar)(pair.key) ? String(pair.key.source ?? pair.key.value) : "";
		if (key === "") return {
			ok: false,
			problem: "has a name that is not text"
		};
		const value = valueText(pair.value, document);
		if (value === null) return {
			ok: false,
			problem: `has no value for \`${key}\`: give one, or leave the name out`
		};
		values.push([key, value]);
	}
	return {
		ok: true,
		values: Object.fromEntries(values)
	};
}
function valueText(value, document) {
	const node = (0, import_dist.isAlias)(value) ? value.resolve(document) : value;
	if ((0, import_dist.isScalar)(node)) return scalarText(node);
	return (0, import_dist.isNode)(node) ? JSON.stringify(node.toJS(document)) : null;
}
function scalarText(scalar) {
	if (scalar.value === null) return null;
	return typeof scalar.value === "string" ? scalar.value : scalar.source ?? String(scalar.value);
}
// build/src/inputs/taker.js
var InputTaker = class {
	problems = [];
	#raw;
	#missing = 0;
	constructor(raw) {
		this.#raw = raw;
	}
	take(name, takes, parse) {
		const value = parse(this.#raw[name]);
		if (value === null) this.problems.push(`\`${name}\` takes ${takes}; given: ${quoted(this.#raw[name])}`);
		if (value === null && this.#raw[name] === "") this.#missing += 1;
		return value;
	}
	get onlyMissing() {
		return this.problems.length === this.#missing;
	}
	takeOptional(name, takes, parse) {
		return this.#raw[name] === "" ? null : this.take(name, `${takes}, or nothing`, parse);
	}
	takeBoolean(name) {
		return this.take(name, "`true` or `false`", parseBoolean);
	}
	takeMapping(name) {
		const parsed = parseMapping(this.#raw[name]);
		if (parsed.ok) return parsed.values;
		this.problems.push(`\`${name}\` takes a YAML or JSON mapping, one name and value a line; what was given ${parsed.problem}`);
		return {};
	}
	takeShard() {
		const total = this.takeOptional("shard-total", "a whole number from 1 to 256", (text) => parseWhole(text, 1, 256));
		const index = this.takeOptional("shard-index", "a whole number from 0, below `shard-total`", (text) => parseWhole(text, 0, (total ?? 256) - 1));
		if (this.#raw["shard-index"] === "" && this.#raw["shard-total"] === "") return null;
		for (const name of ["shard-index", "shard-total"]) if (this.#raw[name] === "") this.problems.push(`\`${name}\` is needed where the other of the two is given`);
		return {
			index: index ?? 0,
			total: total ?? 1
		};
	}
};
const withoutPassword = (text) => text.replace(/\/\/[^/@\s]*@/, "//***@");
function quoted(text) {
	if (text.trim() === "") return "nothing";
	return `\`${shortened(withoutPassword(text), 80)}\``.replace(/\s*\n\s*/g, " ⏎ ");
}
function parseBoolean(text) {
	if (/^(true|True|TRUE)$/.test(text)) return true;
	return /^(false|False|FALSE)$/.test(text) ? false : null;
}
// build/src/inputs/inputs.js
const INPUT_NAMES = [
	"agent-id",
	"agent-version-id",
	"organization-id",
	"base-url",
	"files",
	"changed-only",
	"file-input",
	"send-as",
	"inputs",
	"metadata",
	"skip-cache",
	"max-files",
	"max-file-size",
	"dry-run",
	"concurrency",
	"poll-interval",
	"timeout",
	"cancel-on-exit",
	"fail-fast",
	"resume",
	"matrix-leg",
	"fail-on",
	"max-failures",
	"if-no-files-found",
	"output-schema",
	"expected",
	"reject-when",
	"summary",
	"annotations",
	"comment",
	"artifact",
	"artifact-name",
	"artifact-retention-days",
	"html-report",
	"download-references",
	"delete-data",
	"shard-index",
	"shard-total"
];
const OWN_METADATA = [
	"github_repository",
	"github_sha",
	"github_run_id",
	"github_run_attempt",
	"github_job",
	"github_run_url",
	"file_path",
	"file_sha256",
	"submission_key"
];
const MOST_METADATA_BYTES = 900;
const MOST_CONCURRENCY = 256;
const LONGEST_POLL_INTERVAL_MS = 864e5;
const LONGEST_TIMEOUT_MS = 432e6;
function parseInputs(raw) {
	const taker = new InputTaker(raw);
	const inputs = {
		...takeAgent(taker),
		...takeFiles(taker, raw),
		...takeRunning(taker, raw),
		...takeVerdict(taker, raw),
		...takeReporting(taker)
	};
	taker.problems.push(...metadataProblems(inputs.metadata));
	const { problems, onlyMissing } = taker;
	return problems.length === 0 ? {
		ok: true,
		inputs
	} : {
		ok: false,
		problems,
		onlyMissing
	};
}
function takeAgent(taker) {
	return {
		agentId: taker.take("agent-id", "the agent's UUID, which is in its address in the Roe web app", parseUuid),
		agentVersionId: taker.takeOptional("agent-version-id", "a UUID", parseUuid),
		organizationId: taker.takeOptional("organization-id", "a UUID", parseUuid),
		baseUrl: taker.take("base-url", "an https address (http only for this machine itself)", parseBaseUrl)
	};
}
function takeFiles(taker, raw) {
	return {
		patterns: taker.take("files", "glob patterns below the workspace, one a line, without `..`, and at least one of them without `!`", parsePatterns),
		changedOnly: taker.takeBoolean("changed-only"),
		fileInput: raw["file-input"] || null,
		sendAs: taker.take("send-as", "`file` or `text`", oneOf("file", "text")),
		agentInputs: taker.takeMapping("inputs"),
		metadata: taker.takeMapping("metadata"),
		skipCache: taker.takeBoolean("skip-cache"),
		maxFiles: taker.take("max-files", "a whole number from 1", (text) => parseWhole(text, 1, Number.MAX_SAFE_INTEGER)),
		maxFileBytes: taker.takeOptional("max-file-size", "a size such as `500KB`, `50MB`, or bytes", parseBytes),
		ifNoFilesFound: taker.take("if-no-files-found", "`error`, `warn` or `ignore`", oneOf("error", "warn", "ignore")),
		shard: taker.takeShard()
	};
}
function takeRunning(taker, raw) {
	return {
		dryRun: taker.takeBoolean("dry-run"),
		concurrency: taker.take("concurrency", `a whole number from 1 to ${MOST_CONCURRENCY}`, (text) => parseWhole(text, 1, MOST_CONCURRENCY)),
		pollIntervalMs: taker.take("poll-interval", `${durationLike("`500ms`, `5s` or `1m`")} from 10ms to 24h`, durationIn(10, LONGEST_POLL_INTERVAL_MS)),
		timeoutMs: taker.take("timeout", `${durationLike("`90s`, `30m` or `2h`")} up to 5 days`, durationIn(1, LONGEST_TIMEOUT_MS)),
		cancelOnExit: taker.takeBoolean("cancel-on-exit"),
		failFast: taker.takeBoolean("fail-fast"),
		resume: taker.takeBoolean("resume"),
		matrixLeg: raw["matrix-leg"]
	};
}
function takeVerdict(taker, raw) {
	return {
		failOn: taker.take("fail-on", `\`any\`, \`none\`, or a list of outcomes (${FAILING.join(", ")})`, parseFailOn),
		maxFailures: taker.take("max-failures", "a whole number such as `3`, or a share such as `5%`", parseTolerance),
		outputSchema: raw["output-schema"] || null,
		expected: raw.expected || null,
		rejectWhen: raw["reject-when"] || null
	};
}
function takeReporting(taker) {
	return {
		summary: taker.takeBoolean("summary"),
		annotations: taker.takeBoolean("annotations"),
		comment: taker.take("comment", "`never`, `always` or `on-failure`", oneOf("never", "always", "on-failure")),
		artifact: taker.takeBoolean("artifact"),
		artifactName: taker.take("artifact-name", "a name without any of \" : < > | * ? \\ / or line breaks", parseArtifactName),
		artifactRetentionDays: taker.takeOptional("artifact-retention-days", "a whole number up to 400", (text) => parseWhole(text, 0, 400)) || null,
		htmlReport: taker.takeBoolean("html-report"),
		downloadReferences: taker.takeBoolean("download-references"),
		deleteData: taker.takeBoolean("delete-data")
	};
}
const durationLike = (examples) => `a duration such as ${examples}, or a number of seconds,`;
function oneOf(...words) {
	return (text) => words.find((word) => word === text) ?? null;
}
const durationIn = (least, most) => (text) => {
	const ms = parseDurationMs(text);
	return ms !== null && ms >= least && ms <= most ? ms : null;
};
function parseBaseUrl(text) {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	const bare = url.username === "" && url.password === "" && url.search === "" && url.hash === "";
	return isSecureAddress(url) && bare ? `${url.origin}${url.pathname.replace(/\/+$/, "")}` : null;
}
function parsePatterns(text) {
	const patterns = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
	return !patterns.some((pattern) => pattern.replace(/^!/, "").split(/[\\/]/).some(isUpOrLateDot)) && patterns.some((pattern) => !pattern.startsWith("!")) ? patterns : null;
}
const isUpOrLateDot = (part, index) => part === ".." || part === "." && index > 0;
const FAILING = OUTCOMES.filter((outcome) => outcome !== "succeeded");
function parseFailOn(text) {
	if (text === "none") return new Set();
	const words = text.split(/[\s,]+/).filter(Boolean);
	if (words.length === 0) return null;
	if (text === "any") return new Set(FAILING);
	const outcomes = words.flatMap((word) => FAILING.find((outcome) => outcome === word) ?? []);
	return outcomes.length === words.length ? new Set(outcomes) : null;
}
function parseTolerance(text) {
	const share = /^(\d+(?:\.\d+)?)\s*%$/.exec(text);
	if (share) {
		const percent = Number(share[1]);
		return percent <= 100 ? {
			kind: "share",
			percent
		} : null;
	}
	const most = parseWhole(text, 0, Number.MAX_SAFE_INTEGER);
	return most === null ? null : {
		kind: "count",
		most
	};
}
const parseArtifactName = (text) => /^[^":<>|*?\r\n\\/]{1,200}$/.test(text) ? text : null;
function metadataProblems(metadata) {
	const problems = OWN_METADATA.filter((name) => Object.hasOwn(metadata, name)).map((name) => `\`metadata\` cannot set \`${name}\`: the action writes it on each job itself`);
	const bytes = Buffer.byteLength(JSON.stringify(metadata));
	if (bytes > MOST_METADATA_BYTES) problems.push(`\`metadata\` takes at most ${MOST_METADATA_BYTES} bytes as JSON; given: ${bytes}`);
	return problems;
}
export { parseInputs as a, parseWhole as c, listCounts as d, outcomeWord as f, parseFailOn as i, OUTCOMES as l, oneOf as n, parseTolerance as o, parseArtifactName as r, InputTaker as s, INPUT_NAMES as t, countOutcomes as u };
