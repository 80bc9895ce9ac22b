// build/src/roe/errors.js
var RoeError = class extends Error {
	name = "RoeError";
	code;
	status;
	retryAfterMs;
	constructor(code, message, details = {}) {
		super(message, details.cause === void 0 ? {} : { cause: details.cause });
		this.code = code;
		this.status = details.status ?? null;
		this.retryAfterMs = details.retryAfterMs ?? null;
	}
};
const answered = (value) => ({
	ok: true,
	value
});
const failed = (error) => ({
	ok: false,
	error
});
// build/src/roe/retry.js
const LONGEST_RETRY_AFTER_MS = 6e4;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 2e4;
function retryPauseMs(error, attempt, random) {
	switch (error.code) {
		case "never-sent":
		case "throttled":
		case "fate-unknown":
		case "server-error":
		case "unreadable-reply": return error.retryAfterMs ?? backoffMs(attempt, random);
		default: return null;
	}
}
function backoffMs(attempt, random) {
	const ceiling = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempt, 20));
	return Math.round(ceiling * (.5 + random / 2));
}
const SECONDS = /^\d+(\.\d+)?$/;
const HTTP_DATE = /^[A-Za-z]{3,9}, \d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
function parseRetryAfterMs(header, nowMs) {
	if (header === null) return null;
	const text = header.trim();
	const ms = SECONDS.test(text) ? Number(text) * 1e3 : HTTP_DATE.test(text) ? Date.parse(text) - nowMs : NaN;
	if (Number.isNaN(ms)) return null;
	return Math.min(LONGEST_RETRY_AFTER_MS, Math.max(0, Math.round(ms)));
}
export { failed as a, answered as i, retryPauseMs as n, RoeError as r, parseRetryAfterMs as t };
