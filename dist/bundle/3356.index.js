export const id = 3356;
export const ids = [3356];
export const modules = { 73356: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { renderJunit: () => renderJunit });
	var fast_xml_builder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43489);
	var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43799);
	var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96209);
	var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35086);
	const ELEMENTS = {
		succeeded: null,
		rejected: "failure",
		failed: "failure",
		cancelled: "error",
		"timed-out": "error",
		lost: "error",
		"not-submitted": "error"
	};
	const builder = new fast_xml_builder__WEBPACK_IMPORTED_MODULE_1__.A({
		ignoreAttributes: false,
		attributeNamePrefix: "@",
		format: true,
		suppressEmptyNode: true,
		suppressBooleanAttributes: false
	});
	const MAX_CASE_CHARACTERS = 1e4;
	const MAX_CHARACTERS = 2e7;
	async function* renderJunit(report, records) {
		const { counts, total, rows } = report;
		const failures = counts.failed + counts.rejected;
		const skipped = report.verdict.conclusion === "skipped" ? counts["not-submitted"] : 0;
		const elements = skipped > 0 ? {
			...ELEMENTS,
			"not-submitted": "skipped"
		} : ELEMENTS;
		const totals = {
			"@name": nameOf(report),
			"@tests": String(total),
			"@failures": String(failures),
			"@errors": String(total - counts.succeeded - failures - skipped),
			"@skipped": String(skipped),
			"@time": seconds(report.finishedAtMs - report.startedAtMs)
		};
		const suite = {
			...totals,
			"@timestamp": new Date(report.startedAtMs).toISOString()
		};
		yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
		yield openTag("testsuites", totals);
		yield openTag("testsuite", suite);
		yield builder.build(propertiesOf(factsOf(report)));
		let budget = MAX_CHARACTERS;
		let number = 0;
		for await (const record of records(rows, () => Math.min(MAX_CASE_CHARACTERS, budget))) {
			const row = rows[number] ?? record;
			const output = outputOf(record, Math.min(MAX_CASE_CHARACTERS, budget));
			const parts = {
				...propertiesOf(propertiesIn(row, report)),
				...resultOf(row, elements)
			};
			yield testCase(row, totals["@name"], output === "" ? parts : {
				...parts,
				"system-out": (0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.xK)(output)
			});
			budget = Math.max(0, budget - output.length);
			number += 1;
		}
		yield "</testsuite>\n</testsuites>\n";
	}
	const nameOf = ({ agent }) => attribute(agent === null ? "Roe agent" : `${agent.agentName} ${agent.versionName}`);
	const openTag = (name, attributes) => builder.build({ [name]: { ...attributes } }).trimEnd().replace(/\/>$/, ">\n");
	function testCase(of, suite, parts) {
		const file = of.row?.source ?? of.files[0]?.path;
		const attributes = {
			"@name": attribute(of.case),
			"@classname": suite,
			...file === undefined ? {} : { "@file": attribute(file) },
			"@time": seconds(of.durationMs ?? 0)
		};
		return builder.build({ testcase: {
			...attributes,
			...parts
		} });
	}
	function resultOf(of, elements) {
		const { outcome, error } = of;
		const element = elements[outcome];
		if (element === null) return {};
		return { [element]: {
			"@message": attribute(error?.message ?? outcome),
			"@type": error?.code ?? outcome,
			"#text": (0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.xK)(detailsOf(of))
		} };
	}
	function propertiesOf(properties) {
		if (properties.length === 0) return {};
		const property = properties.map(([name, value]) => ({
			"@name": attribute(name),
			"@value": attribute(value)
		}));
		return { properties: { property } };
	}
	const factsOf = ({ agent, cost }) => [["cost", String(cost)], ...agent === null ? [] : [["agent_id", agent.agentId], ["agent_version_id", agent.versionId]]];
	function propertiesIn({ case: id, jobId, sharedWith, cost }, { values }) {
		const facts = {
			cost: cost === null ? "" : String(cost),
			job_id: jobId ?? "",
			shared_with: sharedWith ?? ""
		};
		const cells = values.cells.get(id) ?? [];
		const shown = values.columns.slice(0, values.shown).map((column, index) => {
			const { heading } = column;
			return [Object.hasOwn(facts, heading) ? `output.${heading}` : heading, (0, _values_value_js__WEBPACK_IMPORTED_MODULE_0__.Ru)(cells[index] ?? null, column)];
		});
		return [...Object.entries(facts), ...shown].filter(([, value]) => value !== "");
	}
	function outputOf({ outputs, correctedOutputs }, max) {
		const all = [...(outputs ?? []).map((output) => ({
			output,
			title: output.key
		})), ...(correctedOutputs ?? []).map((output) => ({
			output,
			title: `${output.key}, corrected`
		}))];
		let text = "";
		for (const { output, title } of all) {
			if (text.length > max) break;
			if (all.length > 1) text += `${text === "" ? "" : "\n\n"}${title}:\n`;
			text += beginningOf(output, Math.max(0, max - text.length));
		}
		return text;
	}
	function beginningOf(output, max) {
		const { value, json, leftOut = 0 } = output;
		const text = json === null || value.length > max ? value : JSON.stringify(json, null, 2);
		if (text.length <= max && leftOut === 0) return text;
		const shown = (0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_3__.x)(text, Math.max(1, max));
		return `${shown}\nShows ${shown.length - 1} of ${text.length + leftOut} characters; the whole output is in results.json.`;
	}
	function detailsOf({ outcome, error, jobId, checks }) {
		const failed = checks.filter(({ passed }) => !passed).map(({ kind, message }) => `${kind}: ${message}`);
		return [
			`${outcome}: ${error?.message ?? ""}`,
			...failed,
			...jobId === null ? [] : [`job ${jobId}`]
		].join("\n");
	}
	const attribute = (text) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.xK)((0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.TN)(text));
	const seconds = (ms) => (ms / 1e3).toFixed(3);
}) };
