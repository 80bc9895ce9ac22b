import { a as failed, i as answered, n as retryPauseMs, r as RoeError } from "./retry.js";
import { t as MOST_IDS_PER_CALL } from "./roe.js";
import { n as forEachConcurrently } from "./counted.js";
// build/src/jobs/cancel.js
const CALLS_AT_ONCE = 32;
const MOST_TRIES = 3;
const LONGEST_PAUSE_MS = 5e3;
async function cancelJobs(ids, access) {
	const taken = new Set();
	await forEachConcurrently(ids, CALLS_AT_ONCE, async (id) => {
		if (await cancel(id, access)) taken.add(id);
	});
	return taken;
}
async function cancel(id, { roe, clock, signal }) {
	for (let attempt = 0; attempt < MOST_TRIES && !signal.aborted; attempt += 1) {
		const answer = await roe.cancel(id, signal);
		if (answer.ok) return true;
		const pauseMs = retryPauseMs(answer.error, attempt, Math.random());
		if (pauseMs === null) return false;
		if (attempt + 1 < MOST_TRIES) await clock.sleep(Math.min(pauseMs, LONGEST_PAUSE_MS), signal);
	}
	return false;
}
// build/src/jobs/look.js
async function lookAt(ids, roe, signal, parts) {
	const answer = await roe.statuses(ids, signal);
	if (answer.ok) return await parts.onRows(ids, answer.value);
	if (!blamesAnId(answer.error)) return answer.error;
	const [only] = ids;
	if (ids.length === 1 && only) return await parts.onRefused(only);
	const middle = Math.ceil(ids.length / 2);
	const first = await lookAt(ids.slice(0, middle), roe, signal, parts);
	return await lookAt(ids.slice(middle), roe, signal, parts) ?? first;
}
const blamesAnId = ({ code }) => code === "forbidden" || code === "not-found" || code === "refused";
async function lookOnce(ids, roe, signal) {
	const seen = new Map();
	const parts = {
		onRows: async (_, rows) => {
			for (const [id, status] of rows) seen.set(id, status);
			return null;
		},
		onRefused: async () => null
	};
	for (let start = 0; start < ids.length; start += MOST_IDS_PER_CALL) if (await lookAt(ids.slice(start, start + 1e3), roe, signal, parts) !== null) return null;
	return seen;
}
// build/src/jobs/job-list.js
const CLOCK_MARGIN_MS = 12e4;
const TRIES_PER_PAGE = 3;
const MOST_PAGES = 1e3;
async function listJobs(options, wanted) {
	const found = new Map();
	for (let page = 1; page <= MOST_PAGES; page += 1) {
		const answer = await readPage(options, page);
		if (!answer.ok) return failed(answer.error);
		for (const job of answer.value.jobs) if (wanted(job)) found.set(job.id, job);
		if (!answer.value.more) return answered([...found.values()]);
	}
	return failed(new RoeError("unreadable-reply", `the agent's job list has more than ${MOST_PAGES} pages`));
}
async function readPage({ roe, clock, signal, ...query }, page) {
	let error = null;
	for (let attempt = 0; attempt < TRIES_PER_PAGE; attempt += 1) {
		const answer = await roe.jobList(query.agentId, query.sinceMs - CLOCK_MARGIN_MS, page, signal);
		if (answer.ok) return answer;
		error = answer.error;
		const pauseMs = retryPauseMs(error, attempt, Math.random());
		if (pauseMs === null || signal.aborted) break;
		if (attempt + 1 < TRIES_PER_PAGE) await clock.sleep(pauseMs, signal);
	}
	if (error === null) throw new Error("no page was asked for");
	return failed(error);
}
export { cancelJobs as a, lookOnce as i, blamesAnId as n, lookAt as r, listJobs as t };
