export const id = 8834;
export const ids = [8834];
export const modules = { 78834: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { renderHtml: () => renderHtml });
	var external_node_crypto_ = __webpack_require__(77598);
	var page = __webpack_require__(46051);
	var checks_difference = __webpack_require__(50532);
	var truncate = __webpack_require__(43799);
	var roe = __webpack_require__(2978);
	var src_verdict = __webpack_require__(62848);
	var reasons = __webpack_require__(66825);
	var report_text = __webpack_require__(74913);
	;
	const RUN_BLOCK = "run";
	const rowsBlock = (number) => `rows-${number}`;
	const detailsBlock = (number) => `details-${number}`;
	function blockJson(value) {
		return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
	}
	;
	const ROWS_PER_BLOCK = 1e3;
	const MAX_REASON_LENGTH = 300;
	const MAX_VALUE_LENGTH = 5e5;
	const MAX_OUTPUT_CHARACTERS = 6e7;
	async function* renderHtml(report, records) {
		yield headOf();
		const groups = unlikeReasons(report.rows);
		const blocks = Math.ceil(report.rows.length / ROWS_PER_BLOCK);
		yield dataBlock(RUN_BLOCK, pageRun(report, blocks));
		for (let block = 0; block < blocks; block += 1) {
			const rows = report.rows.slice(block * ROWS_PER_BLOCK, (block + 1) * ROWS_PER_BLOCK);
			yield dataBlock(rowsBlock(block), rows.map((row) => pageRow(row, report.values, groups)));
		}
		yield `<script>${page.M}<\/script>\n`;
		let budget = MAX_OUTPUT_CHARACTERS;
		let number = 0;
		for await (const record of records(report.rows, () => Math.min(MAX_VALUE_LENGTH, budget))) {
			const cut = (output) => {
				const page = pageOutput(output, Math.min(MAX_VALUE_LENGTH, budget));
				budget -= page[2].length;
				return page;
			};
			yield dataBlock(detailsBlock(number), pageDetails(record, cut));
			number += 1;
		}
		yield "</body>\n</html>\n";
	}
	const POLICY = [
		"default-src 'none'",
		`script-src '${hashOf(page.M)}'`,
		`style-src '${hashOf(page.Y)}'`,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'"
	].join("; ");
	function hashOf(text) {
		return `sha256-${(0, external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
	}
	const headOf = () => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Roe agent report</title>
<style>${page.Y}</style>
</head>
<body>
<noscript>This report needs JavaScript, which your browser does not run. results.json has the same results.</noscript>
`;
	const dataBlock = (id, value) => `<script type="application/json" id="${id}">${blockJson(value)}<\/script>\n`;
	function pageRun({ verdict, agent, origin, rows, ...report }, rowsBlocks) {
		const jobs = [...new Map(rows.map((row) => [row.jobId, row])).values()];
		const sumOf = (tokensOf) => jobs.reduce((sum, row) => sum + (tokensOf(row) ?? 0), 0);
		return {
			isSandbox: agent !== null && (0, roe.CO)(agent),
			conclusion: verdict.conclusion,
			headline: verdict.headline,
			lines: (0, src_verdict.Dx)(verdict),
			agent: agent && {
				id: agent.agentId,
				name: agent.agentName,
				versionId: agent.versionId,
				versionName: agent.versionName
			},
			repository: origin.repository,
			runId: origin.runId,
			runAttempt: origin.runAttempt,
			job: origin.job,
			sha: origin.sha,
			ref: origin.ref,
			runUrl: origin.runUrl,
			startedAtMs: report.startedAtMs,
			finishedAtMs: report.finishedAtMs,
			total: report.total,
			unit: report.unit,
			cached: report.cached,
			reused: report.reused,
			cost: report.cost,
			scorecard: report.scorecard,
			inputTokens: sumOf(({ inputTokens }) => inputTokens),
			outputTokens: sumOf(({ outputTokens }) => outputTokens),
			columns: report.values.columns,
			shownColumns: report.values.shown,
			rowsBlocks
		};
	}
	function unlikeReasons(rows) {
		const groups = (0, reasons.H)(rows).filter(({ isSame }) => !isSame);
		return new Map(groups.flatMap(({ rows: members, reason }) => members.map((row) => [row, `${(0, truncate.x)(reason, MAX_REASON_LENGTH)} (or alike)`])));
	}
	function pageRow(row, { cells }, groups) {
		const { outcome, cached, reused, durationMs, cost } = row;
		return {
			case: row.case,
			outcome,
			reason: (0, truncate.x)(row.error === null ? "" : (0, report_text.uV)(row.error), MAX_REASON_LENGTH),
			group: groups.get(row) ?? "",
			type: typeOf(row),
			cached,
			reused,
			submittedAtMs: row.submittedAt === null ? null : Date.parse(row.submittedAt),
			finishedAtMs: row.finishedAt === null ? null : Date.parse(row.finishedAt),
			durationMs,
			cost,
			values: cells.get(row.case) ?? null
		};
	}
	const typeOf = ({ files }) => /[^/]\.([^./]{1,10})$/.exec(files[0]?.path ?? "")?.[1]?.toLowerCase() ?? "";
	function pageDetails(record, cut) {
		return [
			record.error?.code ?? "",
			record.error === null ? "" : (0, report_text.uV)(record.error),
			record.jobId ?? "",
			record.submissionKey ?? "",
			record.status?.name ?? "",
			record.files.map(({ input, path, contentType, bytes, sha256 }) => [
				input ?? "",
				path,
				contentType,
				bytes,
				sha256 ?? ""
			]),
			record.row && pageTableRow(record.row),
			record.inputTokens,
			record.outputTokens,
			record.checks.map(pageCheck),
			record.outputs?.map(cut) ?? null,
			record.correctedOutputs?.map(cut) ?? null
		];
	}
	const MAX_CELL_LENGTH = 2e3;
	function pageTableRow({ source, line, values }) {
		const cells = Object.entries(values).map(([column, value]) => [column, (0, truncate.x)((0, report_text.Ie)(value), MAX_CELL_LENGTH)]);
		return [
			source,
			line,
			cells
		];
	}
	function pageCheck(check) {
		const { kind, passed, message } = check;
		const difference = (0, checks_difference.Pq)(check);
		const value = (0, checks_difference.bH)(check);
		return [
			kind,
			passed,
			message,
			difference && [
				difference.place,
				difference.expected,
				difference.actual
			],
			value && [value.place, value.actual]
		];
	}
	function pageOutput(output, maxLength) {
		const { key, dataType, value } = output;
		const shown = value.slice(0, maxLength);
		const leftOut = value.length - shown.length + (output.leftOut ?? 0);
		return [
			key,
			dataType,
			shown,
			leftOut === 0 && output.json !== null,
			leftOut
		];
	}
}) };
