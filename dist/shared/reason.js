// build/src/results/result.js
const NO_REASON = "the job failed, and Roe gave no reason";
function endingOf(ended, collected) {
	const { status } = ended;
	const data = collected.ok ? collected.data : null;
	switch (status.name) {
		case "FAILURE": return {
			outcome: "failed",
			ended,
			data,
			problem: {
				code: "job-failed",
				message: status.reason ?? "the job failed, and Roe gave no reason"
			}
		};
		case "CANCELLED": return {
			outcome: "cancelled",
			ended,
			data,
			problem: {
				code: "job-cancelled",
				message: "the job was cancelled"
			}
		};
		case "CACHED":
			if (hasOutputs(data)) return {
				outcome: "succeeded",
				ended,
				data,
				checks: []
			};
			return collected.ok ? cachedFailure(ended, data) : unavailable(ended, collected);
		case "SUCCESS": return data?.outputs ? {
			outcome: "succeeded",
			ended,
			data,
			checks: []
		} : unavailable(ended, collected);
	}
}
function cachedFailure(ended, data) {
	return {
		outcome: "failed",
		ended,
		data,
		problem: {
			code: "cached-failure",
			message: "the cache answered without outputs, as it does for a job that failed"
		}
	};
}
const hasOutputs = (data) => data?.outputs != null && data.outputs.length > 0;
function unavailable(ended, collected) {
	const why = collected.ok ? "Roe has no outputs for it" : collected.reason;
	return {
		outcome: "lost",
		ended,
		data: null,
		problem: {
			code: "result-unavailable",
			message: `the job ended with ${ended.status.name}, but its result could not be read: ${why}`
		}
	};
}
function endingOfLeft({ job, lastStatus, cancelling, stop }) {
	const message = `${`the job was still open when ${stop.sentence}`}; ${{
		taken: "it was cancelled",
		"not-taken": "Roe did not accept its cancellation, so it may still be running",
		off: "it keeps running, since `cancel-on-exit` is off"
	}[cancelling]}`;
	if (stop.code === "timeout") return {
		outcome: "timed-out",
		job,
		lastStatus,
		problem: {
			code: "timeout",
			message
		}
	};
	if (cancelling === "taken") return {
		outcome: "cancelled",
		job,
		lastStatus,
		problem: {
			code: "cancelled-by-action",
			message
		}
	};
	return {
		outcome: "lost",
		job,
		lastStatus,
		problem: {
			code: "left-open",
			message
		}
	};
}
const CHECK_BROKEN = "check-broken";
function afterChecks(ending, findings) {
	const checks = findings.map(({ kind, passed, message }) => ({
		kind,
		passed,
		message
	}));
	const refusals = findings.filter(({ passed }) => !passed);
	const [first] = refusals;
	if (first === void 0) return {
		...ending,
		checks
	};
	const others = refusals.length === 1 ? "" : ` (and ${refusals.length - 1} more)`;
	const code = refusals.some(({ evaluated }) => evaluated) ? "check-failed" : CHECK_BROKEN;
	const { ended, data } = ending;
	return {
		outcome: "rejected",
		ended,
		data,
		checks,
		problem: {
			code,
			message: `${first.message}${others}`
		}
	};
}
// build/src/report/text.js
function durationText(ms) {
	if (ms < 1e3) return `${Math.round(ms)} ms`;
	if (ms < 59950) return `${(ms / 1e3).toFixed(1)} s`;
	const seconds = Math.round(ms / 1e3);
	if (seconds < 3600) return `${Math.floor(seconds / 60)} m ${seconds % 60} s`;
	const minutes = Math.round(seconds / 60);
	return `${Math.floor(minutes / 60)} h ${minutes % 60} m`;
}
const costText = (cost) => String(Math.round(cost * 1e6) / 1e6);
const capitalized = (text) => text.replace(/^[a-z](?=[a-z]*[ ,])/, (letter) => letter.toUpperCase());
const asSentence = (text) => text === "" || /[.!?…]$/.test(text) ? capitalized(text) : `${capitalized(text)}.`;
// build/src/report/reason.js
const NOT_SENT = /^not sent: /;
const isOfTheRun = ({ message }) => NOT_SENT.test(message);
const isSaidBy = (sentence, { message }) => sentence === message || sentence.endsWith(`: ${message}`);
const bareReason = ({ message }) => message.replace(NOT_SENT, "");
function reasonText(problem) {
	const { code, message } = problem;
	if (code === "job-failed" && message !== "the job failed, and Roe gave no reason") return message;
	if (code.startsWith("check-")) return message.startsWith("the ") ? capitalized(message) : message;
	return asSentence(bareReason(problem));
}
export { asSentence as a, durationText as c, endingOf as d, endingOfLeft as f, reasonText as i, CHECK_BROKEN as l, isOfTheRun as n, capitalized as o, isSaidBy as r, costText as s, bareReason as t, afterChecks as u };
