// build/src/results/json-value.js
const DEEPEST = 200;
function parseJsonValue(text) {
	if (nestingOf(text) > DEEPEST) return null;
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
function nestingOf(text) {
	let depth = 0;
	let deepest = 0;
	for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) if (token === "{" || token === "[") deepest = Math.max(deepest, ++depth);
	else if (token === "}" || token === "]") depth -= 1;
	return deepest;
}
// build/src/results/record.js
function toRecord(result) {
	const { path, bytes, sha256, contentType } = result.file;
	const ended = "ended" in result ? result.ended : null;
	const job = ended?.job ?? ("job" in result ? result.job : null);
	const data = "data" in result ? result.data : null;
	return {
		file: {
			path,
			bytes,
			sha256,
			contentType
		},
		submissionKey: result.submissionKey,
		outcome: result.outcome,
		cached: ended?.status.name === "CACHED",
		reused: job?.reused ?? false,
		jobId: job?.id ?? null,
		status: statusOf(ended?.status ?? ("lastStatus" in result ? result.lastStatus : null)),
		...timesOf(job, ended),
		error: "problem" in result ? result.problem : null,
		...dataOf(data),
		checks: "checks" in result ? result.checks : []
	};
}
function statusOf(status) {
	return status && {
		code: status.code,
		name: status.name,
		timestamp: status.timestamp
	};
}
function timesOf(job, ended) {
	if (job === null) return {
		submittedAt: null,
		finishedAt: null,
		durationMs: null
	};
	const submittedAt = new Date(job.acceptedAtMs).toISOString();
	if (ended === null) return {
		submittedAt,
		finishedAt: null,
		durationMs: null
	};
	const { timestamp, createdAtMs, name } = ended.status;
	const roeEndMs = timestamp === null || name === "CACHED" || !isInstant(timestamp * 1e3) ? null : timestamp * 1e3;
	const durationMs = roeEndMs !== null && createdAtMs !== null ? roeEndMs - createdAtMs : ended.seenAtMs - job.acceptedAtMs;
	return {
		submittedAt,
		finishedAt: new Date(roeEndMs ?? ended.seenAtMs).toISOString(),
		durationMs: Math.max(0, Math.round(durationMs))
	};
}
const END_OF_9999_MS = Date.UTC(1e4, 0);
const isInstant = (ms) => ms >= 0 && ms < END_OF_9999_MS;
function dataOf(data) {
	return {
		outputs: data?.outputs?.map(toOutputRecord) ?? null,
		correctedOutputs: data?.correctedOutputs?.map(toOutputRecord) ?? null,
		inputTokens: data?.inputTokens ?? null,
		outputTokens: data?.outputTokens ?? null,
		cost: data?.cost ?? null
	};
}
function toOutputRecord({ key, dataType, value }) {
	return {
		key,
		dataType,
		value,
		json: isJsonType(dataType) ? parseJsonValue(value) : null
	};
}
const isJsonType = (dataType) => /^application\/(json|[\w.+-]+\+json)\b/i.test(dataType);
export { toRecord as n, toOutputRecord as t };
