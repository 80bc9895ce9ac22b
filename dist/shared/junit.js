import "./rolldown-runtime.js";
import { t as Builder } from "./fxb.js";
import { c as xmlText, o as oneLine } from "./escape.js";
// build/src/report/junit.js
const ELEMENTS = {
	succeeded: null,
	rejected: "failure",
	failed: "failure",
	cancelled: "error",
	"timed-out": "error",
	lost: "error",
	"not-submitted": "error"
};
const builder = new Builder({
	ignoreAttributes: false,
	attributeNamePrefix: "@",
	format: true,
	suppressEmptyNode: true
});
function* renderJunit(report) {
	const { counts, total, rows } = report;
	const failures = counts.failed + counts.rejected;
	const totals = {
		"@name": nameOf(report),
		"@tests": String(total),
		"@failures": String(failures),
		"@errors": String(total - counts.succeeded - failures),
		"@skipped": "0",
		"@time": seconds(report.finishedAtMs - report.startedAtMs)
	};
	const suite = {
		...totals,
		"@timestamp": new Date(report.startedAtMs).toISOString()
	};
	yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	yield opened("testsuites", totals);
	yield opened("testsuite", suite);
	for (const row of rows) yield testCase(row, totals["@name"]);
	yield "</testsuite>\n</testsuites>\n";
}
const nameOf = ({ agent }) => attribute(agent === null ? "Roe agent" : `${agent.agentName} ${agent.versionName}`);
const opened = (name, attributes) => builder.build({ [name]: { ...attributes } }).trimEnd().replace(/\/>$/, ">\n");
function testCase(row, suite) {
	const element = ELEMENTS[row.outcome];
	const path = attribute(row.file.path);
	const verdict = element === null ? {} : { [element]: {
		"@message": attribute(row.error?.message ?? row.outcome),
		"@type": row.error?.code ?? row.outcome,
		"#text": xmlText(detailsOf(row))
	} };
	const attributes = {
		"@name": path,
		"@classname": suite,
		"@file": path,
		"@time": seconds(row.durationMs ?? 0)
	};
	return builder.build({ testcase: {
		...attributes,
		...verdict
	} });
}
function detailsOf({ outcome, error, jobId, checks }) {
	const failed = checks.filter(({ passed }) => !passed).map(({ kind, message }) => `${kind}: ${message}`);
	return [
		`${outcome}: ${error?.message ?? ""}`,
		...failed,
		...jobId === null ? [] : [`job ${jobId}`]
	].join("\n");
}
const attribute = (text) => xmlText(oneLine(text));
const seconds = (ms) => (ms / 1e3).toFixed(3);
export { renderJunit };
