import { i as __toESM } from "../shared/rolldown-runtime.js";
import { C as listSome, E as endStep, T as createActionsRunner, a as refusedVerdict, c as postComment, d as RESULTS_JSON, f as logCrash, i as judge, l as deliver, m as linesOf, o as unsavedVerdict, r as crashVerdict, s as toReport, t as brokenChecksVerdict, u as deliverVerdict, w as createGitHubApi } from "../shared/verdict.js";
import { t as DefaultArtifactClient } from "../shared/client.js";
import { n as systemClock } from "../shared/clock2.js";
import { t as byPath } from "../shared/source-file.js";
import { n as forEachConcurrently, t as counted } from "../shared/counted.js";
import { t as sentenceOf } from "../shared/sentence-of.js";
import { n as RESULTS_JSONL, r as ResultsFile } from "../shared/files-below.js";
import { c as parseWhole, d as listCounts, i as parseFailOn, n as oneOf, o as parseTolerance, r as parseArtifactName, s as InputTaker, t as INPUT_NAMES } from "../shared/inputs.js";
import { t as require__2020 } from "../shared/2020.js";
import { t as require_dist } from "../shared/dist.js";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
// build/src/github/actions-shelf.js
function createActionsShelf(environment) {
	const client = new DefaultArtifactClient();
	return {
		list: async (namePrefix) => {
			const { artifacts } = await client.listArtifacts();
			return artifacts.filter(({ name }) => name.startsWith(namePrefix)).map(({ id, name, digest }) => ({
				id,
				name,
				digest: digest ?? null
			}));
		},
		fetch: async ({ id, name, digest }) => {
			const directory = await mkdtemp(join(environment.RUNNER_TEMP || tmpdir(), "roe-leg-"));
			const { downloadPath, digestMismatch } = await client.downloadArtifact(id, {
				path: directory,
				...digest === null ? {} : { expectedHash: digest }
			});
			if (digestMismatch) throw new Error(`what was downloaded as ${name} is not what was uploaded`);
			return downloadPath ?? directory;
		}
	};
}
// build/src/merging/gather.js
const DOWNLOADS_AT_ONCE = 4;
async function gatherLegs(namePrefix, { shelf, runner, schema }) {
	const artifacts = (await shelf.list(namePrefix)).filter(({ name }) => !name.endsWith(".html"));
	const folders = [];
	const found = [];
	const problems = [];
	const look = async (artifact) => {
		const folder = await shelf.fetch(artifact);
		folders.push(folder);
		const text = await readHead(join(folder, RESULTS_JSON));
		if (text === null) {
			runner.warning(`The artifact ${artifact.name} holds no ${RESULTS_JSON} and is left out: its step was killed, or it is not of this action.`);
			return;
		}
		const head = toHead(text, artifact, folder, schema);
		if (typeof head === "string") problems.push(head);
		else if (head !== null) found.push(head);
	};
	await forEachConcurrently(artifacts, DOWNLOADS_AT_ONCE, async (artifact) => {
		await look(artifact).catch((error) => {
			problems.push(`the artifact ${artifact.name} could not be downloaded: ${error.message}`);
		});
	});
	const release = async () => {
		for (const folder of folders) await rm(folder, {
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
const MOST_HEAD_BYTES = 1e6;
const RESULTS_BEGIN = "\n  \"results\": [";
async function readHead(path) {
	const file = await open(path).catch(() => null);
	if (file === null) return null;
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_HEAD_BYTES), 0, MOST_HEAD_BYTES, 0);
		const text = buffer.toString("utf8", 0, bytesRead);
		const end = text.indexOf(RESULTS_BEGIN);
		return end < 0 ? "" : `${text.slice(0, end)}${RESULTS_BEGIN}] }`;
	} finally {
		await file.close();
	}
}
function toHead(text, artifact, folder, schema) {
	const what = `the ${RESULTS_JSON} of the artifact ${artifact.name}`;
	let head;
	try {
		head = JSON.parse(text);
	} catch {
		return `${what} is broken: it does not begin as results do`;
	}
	const problem = schema.headProblem(head);
	if (problem !== null) return `${what} is broken: ${problem}`;
	const { conclusion, run, halt, agent, legs, counts } = head;
	if (legs !== null) return null;
	const { shard } = run;
	if (shard === null) return `the artifact ${artifact.name} is of a run without \`shard-index\` and \`shard-total\`: give the legs an \`artifact-name\` of their own, and name it here`;
	return {
		artifact: artifact.name,
		artifactId: artifact.id,
		resultsPath: join(folder, RESULTS_JSONL),
		conclusion,
		run: {
			...run,
			shard
		},
		halt,
		agent,
		total: counts.total
	};
}
async function* readResults(leg, schema) {
	const what = `the ${RESULTS_JSONL} of the artifact ${leg.artifact}`;
	let count = 0;
	try {
		for await (const line of linesOf(leg.resultsPath)) {
			count += 1;
			yield toRecord(line, `${what}, line ${count},`, schema);
		}
	} catch (error) {
		if (error.code === void 0) throw error;
		throw new Error(`${what} could not be read: ${error.message}`);
	}
	if (count !== leg.total) throw new Error(`${what} holds ${count} results, and its ${RESULTS_JSON} says ${leg.total}`);
}
function toRecord(line, what, schema) {
	let record;
	try {
		record = JSON.parse(line);
	} catch {
		throw new Error(`${what} is not JSON`);
	}
	const problem = schema.recordProblem(record);
	if (problem !== null) throw new Error(`${what} is broken: ${problem}`);
	return record;
}
// build/src/merging/leg.js
function chooseLegs(found, thisRun) {
	const problems = [];
	const byIndex = Map.groupBy(found, ({ run }) => run.shard.index);
	const legs = [...byIndex.keys()].sort((a, b) => a - b).map((index) => {
		const { leg, others } = newestOf(byIndex.get(index) ?? []);
		if (others.length > 0) problems.push(twice(leg, others));
		return leg;
	});
	return {
		legs,
		problems: [
			...problems,
			...strangers(found, thisRun),
			...disagreements(legs),
			...missing(legs)
		]
	};
}
function newestOf(candidates) {
	const [leg, ...rest] = candidates.toSorted((a, b) => b.run.runAttempt - a.run.runAttempt || b.artifactId - a.artifactId);
	if (leg === void 0) throw new Error("a leg without candidates");
	return {
		leg,
		others: rest.filter(({ run }) => run.runAttempt === leg.run.runAttempt && run.startedAt !== leg.run.startedAt && run.job === leg.run.job)
	};
}
function twice({ run, artifact }, others) {
	const names = [artifact, ...others.map((other) => other.artifact)].join(", ");
	return `leg ${run.shard.index} left results more than once in attempt ${run.runAttempt} (${names}): give each use of the action an \`artifact-name\` of its own`;
}
function strangers(found, thisRun) {
	const foreign = found.filter(({ run }) => run.repository !== thisRun.repository || run.runId !== thisRun.runId);
	const jobs = disagreement(found, "are of several workflow jobs", "give each job's artifacts a name of their own, and name one here", ({ run }) => run.job);
	return [...foreign.map(({ artifact, run }) => `the artifact ${artifact} is of run ${run.runId} of ${run.repository}, and this is run ${thisRun.runId} of ${thisRun.repository}`), ...jobs === null ? [] : [jobs]];
}
function disagreements(legs) {
	return [disagreement(legs, "disagree about how many they are", "give all the same `shard-total`", ({ run }) => String(run.shard.total)), disagreement(legs.filter(({ agent }) => agent !== null), "ran different versions of the agent", "fix one with `agent-version-id`, and run all legs again", ({ agent }) => `${agent?.versionName} ${agent?.versionId}`)].filter((sentence) => sentence !== null);
}
function disagreement(legs, what, advice, sideOf) {
	const byValue = Map.groupBy(legs, sideOf);
	if (byValue.size < 2) return null;
	return `the legs ${what} (${[...byValue].map(([value, some]) => `${listLegs(some.map(({ run }) => run.shard.index))}: ${value}`).join("; ")}): ${advice}`;
}
function missing(legs) {
	const total = Math.max(0, ...legs.map(({ run }) => run.shard.total));
	const there = new Set(legs.map(({ run }) => run.shard.index));
	const gone = Array.from({ length: total }, (_, index) => index).filter((index) => !there.has(index));
	if (gone.length === 0) return [];
	return [`${`${listLegs(gone)} of ${counted(total, "leg")}`} left no results artifact: its step was killed, refused its inputs, or has \`artifact: false\`; its own log says which`];
}
function listLegs(indexes) {
	return `leg${indexes.length === 1 ? "" : "s"} ${listSome(indexes.map(String), 8)}`;
}
// build/src/merging/merge-inputs.js
const A_NAME = "a name without any of \" : < > | * ? \\ / or line breaks";
function readMergeInputs(step) {
	const githubToken = step.input("github-token");
	if (githubToken !== "") step.mask(githubToken);
	const raw = Object.fromEntries(INPUT_NAMES.map((name) => [name, step.input(name)]));
	const taker = new InputTaker(raw);
	const inputs = {
		legsPrefix: taker.take("artifact-name", A_NAME, parseArtifactName),
		failOn: taker.take("fail-on", "`any`, `none`, or a list of outcomes other than `succeeded`", parseFailOn),
		maxFailures: taker.take("max-failures", "a whole number such as `3`, or a share such as `5%`", parseTolerance),
		summary: taker.takeBoolean("summary"),
		annotations: taker.takeBoolean("annotations"),
		comment: taker.take("comment", "`never`, `always` or `on-failure`", oneOf("never", "always", "on-failure")),
		artifactName: raw.artifact === "false" ? null : taker.take("artifact", `${A_NAME}, or \`false\``, parseArtifactName),
		artifactRetentionDays: taker.takeOptional("artifact-retention-days", "a whole number from 1 to 400", (text) => parseWhole(text, 1, 400)),
		htmlReport: taker.takeBoolean("html-report")
	};
	const { problems } = taker;
	return problems.length === 0 ? {
		ok: true,
		inputs,
		githubToken
	} : {
		ok: false,
		problems
	};
}
// build/schema/results.schema.json
var results_schema_default = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "Results of Roe Agent Batch",
	description: "results.json: how every matched file ended. What is absent is null, never missing. Results are ordered by path.",
	type: "object",
	required: [
		"schemaVersion",
		"conclusion",
		"run",
		"halt",
		"legs",
		"agent",
		"counts",
		"cost",
		"results"
	],
	additionalProperties: false,
	properties: {
		"schemaVersion": { "const": 1 },
		"conclusion": { "$ref": "#/$defs/conclusion" },
		"run": {
			"type": "object",
			"required": [
				"repository",
				"runId",
				"runAttempt",
				"job",
				"sha",
				"ref",
				"url",
				"shard",
				"startedAt",
				"finishedAt"
			],
			"additionalProperties": false,
			"properties": {
				"repository": { "type": "string" },
				"runId": {
					"type": "integer",
					"minimum": 0
				},
				"runAttempt": {
					"type": "integer",
					"minimum": 1
				},
				"job": { "type": "string" },
				"sha": { "type": "string" },
				"ref": { "type": "string" },
				"url": { "type": "string" },
				"shard": {
					"description": "Which leg of a matrix this is; null where the run took all files.",
					"type": ["object", "null"],
					"required": ["index", "total"],
					"additionalProperties": false,
					"properties": {
						"index": {
							"type": "integer",
							"minimum": 0,
							"maximum": 255
						},
						"total": {
							"type": "integer",
							"minimum": 1,
							"maximum": 256
						}
					}
				},
				"startedAt": { "$ref": "#/$defs/instant" },
				"finishedAt": { "$ref": "#/$defs/instant" }
			}
		},
		"halt": {
			"description": "Why nothing was sent at all, whatever fail-on allows; else null.",
			"$ref": "#/$defs/problem"
		},
		"legs": {
			"description": "What a merged report is made of, by index; null in a run's own report.",
			"type": ["array", "null"],
			"items": {
				"type": "object",
				"required": [
					"index",
					"runAttempt",
					"conclusion",
					"total"
				],
				"additionalProperties": false,
				"properties": {
					"index": { "$ref": "#/$defs/count" },
					"runAttempt": {
						"type": "integer",
						"minimum": 1
					},
					"conclusion": { "$ref": "#/$defs/conclusion" },
					"total": {
						"description": "Number of the leg's files.",
						"$ref": "#/$defs/count"
					}
				}
			}
		},
		"agent": {
			"description": "The agent version that every job went to; null where the run ended before it was known.",
			"type": ["object", "null"],
			"required": [
				"id",
				"name",
				"versionId",
				"versionName"
			],
			"additionalProperties": false,
			"properties": {
				"id": {
					"type": "string",
					"format": "uuid"
				},
				"name": { "type": "string" },
				"versionId": {
					"type": "string",
					"format": "uuid"
				},
				"versionName": { "type": "string" }
			}
		},
		"counts": {
			"type": "object",
			"required": [
				"total",
				"succeeded",
				"rejected",
				"failed",
				"cancelled",
				"timedOut",
				"lost",
				"notSubmitted",
				"cached",
				"reused"
			],
			"additionalProperties": false,
			"properties": {
				"total": { "$ref": "#/$defs/count" },
				"succeeded": { "$ref": "#/$defs/count" },
				"rejected": { "$ref": "#/$defs/count" },
				"failed": { "$ref": "#/$defs/count" },
				"cancelled": { "$ref": "#/$defs/count" },
				"timedOut": { "$ref": "#/$defs/count" },
				"lost": { "$ref": "#/$defs/count" },
				"notSubmitted": { "$ref": "#/$defs/count" },
				"cached": { "$ref": "#/$defs/count" },
				"reused": { "$ref": "#/$defs/count" }
			}
		},
		"cost": {
			"description": "Sum of the costs that Roe reports, each job once. Roe's API states no currency.",
			"type": "number"
		},
		"results": {
			"type": "array",
			"items": { "$ref": "#/$defs/result" }
		}
	},
	$defs: {
		"conclusion": { "enum": [
			"success",
			"failure",
			"cancelled",
			"skipped"
		] },
		"problem": {
			"type": ["object", "null"],
			"required": ["code", "message"],
			"additionalProperties": false,
			"properties": {
				"code": {
					"type": "string",
					"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"
				},
				"message": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		"instant": {
			"type": "string",
			"format": "date-time",
			"pattern": ":[0-5][0-9](\\.[0-9]+)?Z$"
		},
		"count": {
			"type": "integer",
			"minimum": 0
		},
		"result": {
			"type": "object",
			"required": [
				"file",
				"submissionKey",
				"outcome",
				"cached",
				"reused",
				"jobId",
				"status",
				"submittedAt",
				"finishedAt",
				"durationMs",
				"error",
				"outputs",
				"correctedOutputs",
				"checks",
				"inputTokens",
				"outputTokens",
				"cost"
			],
			"additionalProperties": false,
			"properties": {
				"file": {
					"type": "object",
					"required": [
						"path",
						"bytes",
						"sha256",
						"contentType"
					],
					"additionalProperties": false,
					"properties": {
						"path": {
							"description": "From the workspace, with forward slashes.",
							"type": "string",
							"minLength": 1
						},
						"bytes": { "$ref": "#/$defs/count" },
						"sha256": {
							"description": "Null where the file could not be read.",
							"type": ["string", "null"],
							"pattern": "^[0-9a-f]{64}$"
						},
						"contentType": { "type": "string" }
					}
				},
				"submissionKey": {
					"description": "The submission's name in the metadata of its job; null where the file was not part of one.",
					"type": ["string", "null"]
				},
				"outcome": { "enum": [
					"succeeded",
					"rejected",
					"failed",
					"cancelled",
					"timed-out",
					"lost",
					"not-submitted"
				] },
				"cached": {
					"description": "Roe answered from its cache.",
					"type": "boolean"
				},
				"reused": {
					"description": "The job was taken over from an earlier attempt.",
					"type": "boolean"
				},
				"jobId": {
					"type": ["string", "null"],
					"format": "uuid"
				},
				"status": {
					"description": "What Roe said of the job last.",
					"type": ["object", "null"],
					"required": [
						"code",
						"name",
						"timestamp"
					],
					"additionalProperties": false,
					"properties": {
						"code": { "type": "integer" },
						"name": { "enum": [
							"PENDING",
							"STARTED",
							"RETRY",
							"SUCCESS",
							"FAILURE",
							"CANCELLED",
							"CACHED",
							"UNKNOWN"
						] },
						"timestamp": {
							"description": "Unix seconds with a fraction.",
							"type": ["number", "null"]
						}
					}
				},
				"submittedAt": {
					"type": ["string", "null"],
					"format": "date-time",
					"pattern": ":[0-5][0-9](\\.[0-9]+)?Z$"
				},
				"finishedAt": {
					"type": ["string", "null"],
					"format": "date-time",
					"pattern": ":[0-5][0-9](\\.[0-9]+)?Z$"
				},
				"durationMs": {
					"type": ["integer", "null"],
					"minimum": 0
				},
				"error": { "$ref": "#/$defs/problem" },
				"outputs": { "$ref": "#/$defs/outputs" },
				"correctedOutputs": {
					"description": "A human's corrections in Roe, beside the original.",
					"$ref": "#/$defs/outputs"
				},
				"checks": {
					"type": "array",
					"items": {
						"type": "object",
						"required": [
							"kind",
							"passed",
							"message"
						],
						"additionalProperties": false,
						"properties": {
							"kind": { "type": "string" },
							"passed": { "type": "boolean" },
							"message": { "type": "string" }
						}
					}
				},
				"inputTokens": { "type": ["integer", "null"] },
				"outputTokens": { "type": ["integer", "null"] },
				"cost": { "type": ["number", "null"] }
			}
		},
		"outputs": {
			"type": ["array", "null"],
			"items": {
				"type": "object",
				"required": [
					"key",
					"dataType",
					"value",
					"json"
				],
				"additionalProperties": false,
				"properties": {
					"key": { "type": "string" },
					"dataType": { "type": "string" },
					"value": {
						"description": "As Roe sent it.",
						"type": "string"
					},
					"json": { "description": "The value parsed, where its type says JSON; else null." }
				}
			}
		}
	}
};
// build/src/merging/schema.js
var import__2020 = __toESM(require__2020(), 1);
var import_dist = __toESM(require_dist(), 1);
function createResultsSchema() {
	const ajv = new import__2020.default.Ajv2020({ strict: false });
	import_dist.default.default(ajv);
	ajv.addSchema(results_schema_default, "results");
	const validators = {
		head: ajv.compile({ $ref: "results" }),
		record: ajv.compile({ $ref: "results#/$defs/result" })
	};
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
// build/src/merging/verdict.js
function judgeLegs({ legs, faults, rows, counts, total }, rule) {
	const [fault, ...others] = faults;
	if (fault !== void 0) return {
		conclusion: "failure",
		sentence: others.length === 0 ? fault : `the legs do not make a whole:\n- ${faults.join("\n- ")}`
	};
	return skipped(legs, total) ?? interrupted(legs, counts) ?? brokenChecksVerdict(rows) ?? judge(counts, total, rule);
}
function interrupted(legs, counts) {
	const cancelled = legs.find(({ conclusion }) => conclusion === "cancelled");
	if (cancelled !== void 0) return {
		conclusion: "cancelled",
		sentence: `leg ${cancelled.run.shard.index} was cancelled: ${listCounts(counts) || "it had no results"}`
	};
	const halted = legs.find(({ halt, conclusion }) => halt !== null && conclusion !== "skipped");
	if (halted?.halt) return {
		conclusion: "failure",
		sentence: `leg ${halted.run.shard.index} sent nothing: ${halted.halt.message}`
	};
	const fruitless = legs.find((leg) => leg.total === 0 && leg.conclusion === "failure");
	if (fruitless === void 0) return null;
	return {
		conclusion: "failure",
		sentence: `leg ${fruitless.run.shard.index} failed without files: no file matched \`files\``
	};
}
function skipped(legs, total) {
	if (legs.some(({ conclusion }) => conclusion !== "skipped")) return null;
	const halt = legs.find((leg) => leg.halt !== null)?.halt ?? null;
	if (halt !== null) return {
		conclusion: "skipped",
		sentence: halt.message,
		reason: halt.code
	};
	return total === 0 ? {
		conclusion: "skipped",
		sentence: "no file matched `files`",
		reason: "no-files-found"
	} : {
		conclusion: "skipped",
		sentence: "dry run, nothing was submitted by any leg",
		reason: "dry-run"
	};
}
// build/src/merge-run.js
async function runMerge(world) {
	const { runner, clock } = world;
	const startedAtMs = clock.now();
	try {
		const given = readMergeInputs(runner);
		if (given.ok) return await carryOut(given, world, startedAtMs);
		return await conclude(refusedVerdict(given.problems), world, startedAtMs);
	} catch (error) {
		logCrash(error, runner);
		return await conclude(crashVerdict(error), world, startedAtMs);
	}
}
async function conclude(verdict, { runner, clock }, startedAtMs) {
	const ingredients = {
		origin: await runner.origin(),
		agent: null,
		startedAtMs,
		finishedAtMs: clock.now()
	};
	await deliverVerdict(toReport([], ingredients, () => verdict), runner);
	return verdict;
}
async function carryOut(given, world, startedAtMs) {
	const { runner, shelf } = world;
	const schema = createResultsSchema();
	const gathered = await gather(given.inputs, {
		shelf,
		runner,
		schema
	});
	if (typeof gathered === "string") return await conclude({
		conclusion: "failure",
		sentence: gathered
	}, world, startedAtMs);
	try {
		return await report(gathered, given, schema, world);
	} finally {
		await gathered.release();
	}
}
async function gather({ legsPrefix }, options) {
	try {
		const gathered = await gatherLegs(legsPrefix, options);
		if (gathered.found.length > 0 || gathered.problems.length > 0) return gathered;
		return `this workflow run has no results artifact whose name begins with \`${legsPrefix}\`: the legs must have run before (\`needs\`), and \`artifact-name\` must be the one they upload by`;
	} catch (error) {
		return `the artifacts of this workflow run could not be listed (${sentenceOf(error)}): run this job again`;
	}
}
async function report(gathered, { inputs, githubToken }, schema, world) {
	const { runner, clock } = world;
	const origin = await runner.origin();
	const { legs, problems } = chooseLegs(gathered.found, origin);
	for (const leg of legs) runner.info(lineOf(leg));
	const results = await ResultsFile.create(runner.tempDir, runner.scrub);
	const broken = await takeOver(legs, results, schema);
	const faults = [
		...gathered.problems,
		...problems,
		...broken
	];
	const rows = results.rows.toSorted((a, b) => byPath(a.file, b.file));
	const merged = toReport(rows, {
		...ingredientsOf(legs, clock),
		origin
	}, (counts, total) => {
		if (results.trouble !== null) return unsavedVerdict(results.trouble);
		return judgeLegs({
			legs,
			faults,
			rows,
			counts,
			total
		}, inputs);
	});
	const github = githubToken === "" ? null : world.openGitHub(githubToken, origin.repository);
	const commenting = {
		...inputs,
		resume: true,
		matrixLeg: "",
		runner,
		github,
		clock,
		cancelled: NEVER
	};
	const delivery = {
		...inputs,
		resume: true,
		artifact: inputs.artifactName !== null,
		artifactName: inputs.artifactName ?? "",
		hurry: null,
		postComment: (written, links) => postComment(written, {
			...commenting,
			...links
		})
	};
	await deliver(merged, results, delivery, runner);
	await results.close();
	return merged.verdict;
}
const NEVER = new AbortController().signal;
const lineOf = ({ run, total, conclusion, artifact }) => `Leg ${run.shard.index}: ${counted(total, "file")}, ${conclusion}, attempt ${run.runAttempt} (${artifact}).`;
async function takeOver(legs, results, schema) {
	const broken = [];
	const overlaps = [];
	const legOfPath = new Map();
	for (const leg of legs) {
		const { index } = leg.run.shard;
		try {
			for await (const _ of readResults(leg, schema));
		} catch (error) {
			broken.push(sentenceOf(error));
			continue;
		}
		for await (const record of readResults(leg, schema)) {
			const { path } = record.file;
			const other = legOfPath.get(path);
			legOfPath.set(path, index);
			if (other === void 0) await results.appendRecord(record);
			else overlaps.push(`${path} (legs ${other} and ${index})`);
		}
	}
	return overlaps.length === 0 ? broken : [...broken, overlap(overlaps)];
}
const MOST_OVERLAPS = 5;
const overlap = (overlaps) => `a file is in more than one leg: ${listSome(overlaps, MOST_OVERLAPS)}; every leg must see the same files, by the same commit and the same \`files\``;
function ingredientsOf(legs, clock) {
	const agent = legs.find((leg) => leg.agent !== null)?.agent ?? null;
	const times = (which) => legs.map(({ run }) => Date.parse(run[which]));
	return {
		agent: agent && {
			agentId: agent.id,
			agentName: agent.name,
			versionId: agent.versionId,
			versionName: agent.versionName,
			inputs: [],
			engineFileKeys: []
		},
		startedAtMs: legs.length === 0 ? clock.now() : Math.min(...times("startedAt")),
		finishedAtMs: legs.length === 0 ? clock.now() : Math.max(...times("finishedAt")),
		legs: legs.map(({ run, conclusion, total }) => ({
			index: run.shard.index,
			runAttempt: run.runAttempt,
			conclusion,
			total
		}))
	};
}
// build/src/merge.js
const runner = createActionsRunner(process.env);
await endStep(runner, () => runMerge({
	runner,
	shelf: createActionsShelf(process.env),
	clock: systemClock,
	openGitHub: (token, repository) => createGitHubApi({
		token,
		repository,
		clock: systemClock
	})
}));
export {};
