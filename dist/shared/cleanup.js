import "./rolldown-runtime.js";
import { a as cancelJobs, i as lookOnce, t as listJobs } from "./job-list.js";
import { r as withTimeLimit } from "./clock2.js";
import { t as counted } from "./counted.js";
// build/src/cleanup.js
const LONGEST_MS = 12e4;
const SETTLING_MS = 2e4;
const PAUSES_MS = [
	0,
	1e3,
	2e3,
	3e3,
	5e3
];
const LONGEST_PAUSE_MS = 8e3;
async function cleanUp(left, options) {
	const { step, clock } = options;
	const settledAtMs = clock.now() + SETTLING_MS;
	const cleanup = new Cleanup(left, options);
	await withTimeLimit(clock, LONGEST_MS, new AbortController().signal, async (signal) => {
		for (let round = 0; !signal.aborted; round += 1) {
			await clock.sleep(PAUSES_MS[round] ?? LONGEST_PAUSE_MS, signal);
			await cleanup.look(signal);
			if (cleanup.allClosed && (cleanup.allFound || clock.now() >= settledAtMs)) break;
		}
	});
	step.info(`Cancelled ${counted(cleanup.cancelledCount, "job")} that the step left open.`);
	if (cleanup.troubles.length > 0) step.warning(`Jobs may still be running at Roe: ${cleanup.troubles.join("; ")}.`);
}
var Cleanup = class {
	#left;
	#options;
	#open;
	#closed = new Set();
	#unknownKeys;
	#cancelled = new Set();
	#listed = false;
	constructor(left, options) {
		this.#left = left;
		this.#options = options;
		this.#open = new Set(left.openJobs);
		this.#unknownKeys = new Set(left.unknownKeys);
	}
	get cancelledCount() {
		return this.#cancelled.size;
	}
	get allClosed() {
		return this.#open.size === 0 && (this.#left.unknownKeys.length === 0 || this.#listed);
	}
	get allFound() {
		return this.#unknownKeys.size === 0;
	}
	get troubles() {
		const open = [...this.#open].slice(0, 20).join(", ");
		return [...this.#open.size === 0 ? [] : [`${this.#open.size} did not end after their cancellation (${open})`], ...this.#left.unknownKeys.length === 0 || this.#listed ? [] : ["the agent’s job list could not be read"]];
	}
	async look(signal) {
		await Promise.all([this.#cancelOpen(signal), this.#findUnknown(signal)]);
	}
	async #cancelOpen(signal) {
		const { roe, clock } = this.#options;
		const seen = await lookOnce([...this.#open], roe, signal);
		for (const [id, status] of seen ?? []) if (status?.terminal) this.#close(id);
		const taken = await cancelJobs([...this.#open], {
			roe,
			clock,
			signal
		});
		for (const id of taken) this.#cancelled.add(id);
	}
	#close(id) {
		this.#open.delete(id);
		this.#closed.add(id);
	}
	async #findUnknown(signal) {
		if (this.#left.unknownKeys.length === 0) return;
		const { roe, clock } = this.#options;
		const { agentId, startedAtMs, runAttempt, unknownKeys } = this.#left;
		const keys = new Set(unknownKeys);
		const listing = await listJobs({
			roe,
			clock,
			signal,
			agentId,
			sinceMs: startedAtMs
		}, ({ metadata }) => keys.has(metadata.submission_key ?? "") && metadata.github_run_attempt === String(runAttempt));
		this.#listed = listing.ok;
		for (const { id, status, metadata } of listing.ok ? listing.value : []) {
			this.#unknownKeys.delete(metadata.submission_key ?? "");
			if (status.terminal) this.#close(id);
			else if (!this.#closed.has(id)) this.#open.add(id);
		}
	}
};
export { cleanUp };
