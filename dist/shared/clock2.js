import "./rolldown-runtime.js";
// build/src/lib/clock.js
const LONGEST_TIMER_MS = 2147483647;
const systemClock = {
	now: () => Date.now(),
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
		const timer = setTimeout(end, Math.min(Math.max(0, ms), LONGEST_TIMER_MS));
		signal?.addEventListener("abort", end, { once: true });
	})
};
var TimeLimitError = class extends Error {
	name = "TimeLimitError";
	limitMs;
	constructor(limitMs) {
		super(`no end within ${Math.round(limitMs / 1e3)} s`);
		this.limitMs = limitMs;
	}
};
async function withTimeLimit(clock, limitMs, outer, work) {
	const limit = new AbortController();
	const timer = new AbortController();
	const timing = clock.sleep(limitMs, timer.signal).then(() => {
		if (!timer.signal.aborted) limit.abort(new TimeLimitError(limitMs));
	});
	try {
		return await work(AbortSignal.any([limit.signal, outer]));
	} finally {
		timer.abort("in time");
		await timing;
	}
}
export { systemClock as n, withTimeLimit as r, TimeLimitError as t };
