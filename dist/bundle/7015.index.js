export const id = 7015;
export const ids = [7015];
export const modules = {
	85043: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			W: () => listPostActions,
			Z: () => postActionsProblem
		});
		var _lib_join_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81094);
		var _lib_plain_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26471);
		var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43799);
		const MAX_LISTED = 10;
		const MAX_NAME_LENGTH = 80;
		const listPostActions = (actions) => (0, _lib_join_first_js__WEBPACK_IMPORTED_MODULE_0__.F)(actions.map(({ name, operation }) => `${shown(name, "an action without a name")} (${shown(operation, "unknown")})`), MAX_LISTED);
		function shown(text, otherwise) {
			const line = (0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__.x)((0, _lib_plain_sentence_js__WEBPACK_IMPORTED_MODULE_2__.f)(text), MAX_NAME_LENGTH);
			return line === "" ? otherwise : line;
		}
		function postActionsProblem({ versionName, postActions }, rule, event) {
			if (postActions.length === 0 || rule === "allow") return null;
			const isProposed = event.pullRequest !== null || /^(pull_request|merge_group)/.test(event.name);
			if (rule === "not-on-pull-requests" && !isProposed) return null;
			const where = rule === "refuse" ? "" : " on pull requests and merge groups";
			return `when a job ends, version ${versionName} of the agent writes into other systems: ${listPostActions(postActions)}; \`post-actions: ${rule}\` refuses this${where}: choose a version without post actions, or set \`post-actions: allow\` if the writes are meant`;
		}
	}),
	50532: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GD: () => expectedText,
			Lz: () => toleranceOf,
			Ms: () => valueTexts,
			Pq: () => differenceOf,
			bH: () => rejectedValueOf,
			fW: () => placeName,
			s$: () => jsonText
		});
		var _lib_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90467);
		var _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62623);
		var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56817);
		var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43799);
		const placeName = (pointer) => pointer === "" ? "the output" : pointer;
		function differenceOf({ kind, passed, pointer, expected, actual }) {
			if (kind !== "expected" || passed || pointer === null || expected === null && actual === null) return null;
			return {
				place: placeName(pointer),
				...valueTexts(expected, actual ?? undefined)
			};
		}
		function rejectedValueOf({ kind, passed, pointer, actual }) {
			if (kind !== "reject-when" || passed || pointer === null) return null;
			return {
				place: placeName(pointer),
				actual: jsonText(actual)
			};
		}
		function valueTexts(expected, actual) {
			if (Array.isArray(expected) && Array.isArray(actual)) {
				return {
					expected: (0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__.t)(expected.length, "item"),
					actual: (0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__.t)(actual.length, "item")
				};
			}
			if ((0, _lib_json_js__WEBPACK_IMPORTED_MODULE_1__.Ce)(expected) && typeof expected.$by === "string" && Array.isArray(expected.$items) && Array.isArray(actual)) {
				const key = (0, _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__.vp)(expected.$by) ?? [];
				return {
					expected: keysText(expected.$items, expected.$by, key),
					actual: keysText(actual, expected.$by, key)
				};
			}
			return {
				expected: expectedText(expected),
				actual: jsonText(actual)
			};
		}
		function keysText(items, by, key) {
			const keys = items.map((item) => (0, _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__.sZ)(item, key) ?? null);
			return `${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_0__.t)(items.length, "item")} with ${by} ${jsonText(keys)}`;
		}
		function expectedText(expected) {
			if (!(0, _lib_json_js__WEBPACK_IMPORTED_MODULE_1__.Ce)(expected)) return jsonText(expected);
			if ("$number" in expected) return `${jsonText(expected.$number)} \u00B1 ${toleranceOf(expected)}`;
			if ("$set" in expected) return `${jsonText(expected.$set)} in any order`;
			return "$pattern" in expected ? `a text like ${jsonText(expected.$pattern)}` : jsonText(expected);
		}
		const toleranceOf = ({ $tolerance }) => typeof $tolerance === "number" ? $tolerance : 0;
		const jsonText = (value) => (0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_3__.x)(value === undefined ? "nothing" : JSON.stringify(value), 200);
	}),
	90987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Sc: () => isHashed,
			f2: () => byPath,
			lT: () => byComposedPath,
			qz: () => UNKNOWN_TYPE
		});
		var _lib_compare_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66792);
		const UNKNOWN_TYPE = "application/octet-stream";
		const isHashed = (file) => file.sha256 !== null;
		const byPath = (a, b) => (0, _lib_compare_text_js__WEBPACK_IMPORTED_MODULE_0__.n)(a.path, b.path);
		const byComposedPath = (a, b) => (0, _lib_compare_text_js__WEBPACK_IMPORTED_MODULE_0__.n)(a.path.normalize("NFC"), b.path.normalize("NFC")) || byPath(a, b);
	}),
	92951: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => writeInBlocks });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _text_buffer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60665);
		const BLOCK_BYTES = 262144;
		async function writeInBlocks(path, parts) {
			const partial = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.part`);
			try {
				await writeAll(partial, parts);
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial, path);
			} catch (error) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(partial, { force: true }).catch(() => {});
				throw error;
			}
		}
		async function writeAll(path, parts) {
			const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "w");
			try {
				await appendAll(file, parts);
				await file.sync();
			} catch (error) {
				await file.close().catch(() => {});
				throw error;
			}
			await file.close();
		}
		async function appendAll(file, parts) {
			const block = new _text_buffer_js__WEBPACK_IMPORTED_MODULE_3__.a();
			for await (const part of parts) {
				block.add(part);
				if (block.length < BLOCK_BYTES) continue;
				append(file, block.bytes);
				block.clear();
			}
			append(file, block.bytes);
		}
		function append({ fd }, block) {
			for (let done = 0; done < block.length;) done += (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, block, done);
		}
	}),
	45635: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_: () => caseInReport,
			f: () => caseAddress
		});
		function caseAddress({ case: id, row, files }, { runUrl, sha }) {
			const [repository = "", run] = runUrl.split("/actions/runs/");
			if (run === undefined || sha === "") return null;
			const address = (kind, path) => `${repository}/${kind}/${encode(sha)}/${path.split("/").map(encode).join("/")}`;
			if (row !== null) return `${address("blob", row.source)}?plain=1#L${row.line}`;
			if (id.endsWith("/")) return address("tree", id.slice(0, -1));
			return files[0] === undefined ? null : address("blob", files[0].path);
		}
		const caseInReport = (id, reportUrl) => reportUrl === null ? null : `${reportUrl}#file=${encode(id)}`;
		const encode = (part) => encodeURIComponent(part.toWellFormed()).replace(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
	}),
	96209: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			EC: () => preformatted,
			NN: () => markdownPath,
			TN: () => oneLine,
			UZ: () => markdownCell,
			Zt: () => markdownName,
			nv: () => markdownSentence,
			xK: () => xmlText
		});
		function markdownCell(text) {
			return oneLine(text).replace(/[&<>"'`|*_~[\]\\@#:$!(){}]/g, (character) => `&#${character.charCodeAt(0)};`).replace(/^[-+=]/, (character) => `&#${character.charCodeAt(0)};`).replace(/^(\d+)\.(?=\s|$)/, "$1&#46;").replace(/(?:&#(?:64|35|58);|www|GH-)(?=[^\s])|&#36;/gi, "$&<wbr>").replace(LONG_WORD, (word) => word.replace(/(?:[/.-]|&#95;)(?=[^/.\-\p{M}])/gu, "$&<wbr>")).replace(/(?:&#\d+;|[^\s&<>-]){30}(?=[^\s<\p{M}-])/gu, "$&<wbr>");
		}
		const LONG_WORD = /(?:&#\d+;|[^\s&<>]){37,}/gu;
		function markdownSentence(text) {
			return markdownCell(text).replace(/&#96;((?:(?!&#96;).){1,100})&#96;/g, "<code>$1</code>");
		}
		const markdownName = (text) => `**${markdownCell(text) || "\u2013"}**`;
		function markdownPath(path) {
			return markdownCell(path).replace(/(?:[/]|&#95;)(?!<wbr>)/g, "$&<wbr>");
		}
		function preformatted(text) {
			return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\n\t]|\p{Cf}/gu, "").replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
		}
		function oneLine(text) {
			return text.replace(/[\s\u0085]+/g, " ").replace(/[\p{Cc}\p{Cf}]/gu, "").trim();
		}
		function xmlText(text) {
			return text.toWellFormed().replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
		}
	}),
	40550: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Q3: () => sentAsText,
			dy: () => typesText,
			k7: () => askedText,
			kQ: () => exampleText,
			pV: () => bytesText
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var mime__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15086);
		var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56817);
		var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43799);
		var _submissions_submission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38243);
		var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96209);
		const askedText = ({ jobs }, { agentName, versionName, versionId }) => `${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_3__.t)(jobs, "job")} of ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_4__.TN)(agentName)} ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_4__.TN)(versionName)} (version ${versionId})`;
		const MAX_VALUE_LENGTH = 300;
		function exampleText(value) {
			const shown = (0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_5__.x)((0, _escape_js__WEBPACK_IMPORTED_MODULE_4__.TN)(value), MAX_VALUE_LENGTH);
			return shown.endsWith("\u2026") ? `${shown} (${value.length} characters)` : shown;
		}
		const typesText = ({ files }) => [...new Set(files.map(({ path, contentType }) => mime__WEBPACK_IMPORTED_MODULE_1__.A.getExtension(contentType) ?? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path).slice(1)))].filter((type) => type !== "").join(", ");
		const bytesText = ({ files }) => files.length === 0 ? "" : sizeText(files.reduce((sum, { bytes }) => sum + bytes, 0));
		function sizeText(bytes) {
			if (bytes < 1e3) return (0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_3__.t)(bytes, "byte");
			return bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
		}
		function sentAsText({ files }) {
			const byInput = Map.groupBy(files, ({ input }) => input ?? "");
			return [...byInput].map(([input, parts]) => {
				const [first] = parts;
				if (first === undefined) return "";
				const what = parts.length > 1 ? (0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_3__.t)(parts.length, "file") : first.as === "text" ? "as text" : (0, _submissions_submission_js__WEBPACK_IMPORTED_MODULE_2__.Vr)(first);
				return input === "" ? what : `${input}: ${what}`;
			}).join(", ");
		}
	}),
	66825: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { H: () => groupByReason });
		var _checks_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50532);
		var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
		var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74913);
		function groupByReason(rows) {
			const groups = [...Map.groupBy(rows, keyOf).values()].map(toGroup);
			const badness = ({ outcome }) => _outcome_js__WEBPACK_IMPORTED_MODULE_0__.im.indexOf(outcome);
			return groups.sort((a, b) => b.rows.length - a.rows.length || badness(b) - badness(a));
		}
		function keyOf({ outcome, error, checks }) {
			if (error === null) return outcome;
			const place = checks.find(({ passed }) => !passed);
			if (place?.kind === "expected" && place.pointer !== null) return JSON.stringify([
				outcome,
				place.kind,
				place.pointer
			]);
			return JSON.stringify([
				outcome,
				error.code,
				(0, _text_js__WEBPACK_IMPORTED_MODULE_1__.vG)(error.code) ? (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.uV)(error) : null
			]);
		}
		function toGroup(rows) {
			const [first] = rows;
			if (first === undefined) throw new Error("a group without cases");
			const textOf = ({ error, outcome }) => error === null ? (0, _outcome_js__WEBPACK_IMPORTED_MODULE_0__.nG)(outcome) : (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.uV)(error);
			const text = textOf(first);
			const isSame = rows.every((row) => textOf(row) === text);
			return {
				outcome: first.outcome,
				rows,
				reason: isSame ? text : placeReason(first) ?? text,
				isSame
			};
		}
		function placeReason({ checks }) {
			const place = checks.find(({ passed }) => !passed);
			return place?.kind === "expected" && place.pointer !== null ? `${(0, _checks_difference_js__WEBPACK_IMPORTED_MODULE_2__.fW)(place.pointer)} is not as expected` : null;
		}
	}),
	9461: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => RESULTS_JSON,
			j: () => resultsJson
		});
		var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86762);
		var _results_record_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(947);
		var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);
		const RESULTS_JSON = "results.json";
		function* resultsJson(report, read) {
			const head = JSON.stringify(headOf(report), null, 2);
			yield `${head.slice(0, -2)},\n  "results": [`;
			let separator = "\n";
			for (const row of report.rows) {
				const parts = (0, _results_record_json_js__WEBPACK_IMPORTED_MODULE_1__.l)(read(row), true);
				yield `${separator}    `;
				for (const { text } of parts) yield text;
				separator = ",\n";
			}
			yield report.rows.length === 0 ? "]\n}\n" : "\n  ]\n}\n";
		}
		function headOf({ verdict, origin, agent, counts, ...report }) {
			return {
				schemaVersion: 1,
				conclusion: verdict.conclusion,
				run: {
					repository: origin.repository,
					runId: origin.runId,
					runAttempt: origin.runAttempt,
					job: origin.job,
					sha: origin.sha,
					ref: origin.ref,
					url: origin.runUrl,
					artifact: report.artifactName,
					shard: report.shard && {
						index: report.shard.index,
						total: report.shard.total
					},
					leftOut: report.leftOut,
					startedAt: new Date(report.startedAtMs).toISOString(),
					finishedAt: new Date(report.finishedAtMs).toISOString()
				},
				halt: report.halt,
				failure: failureOf(verdict),
				legs: report.legs,
				agent: agent === null ? null : {
					id: agent.agentId,
					name: agent.agentName,
					versionId: agent.versionId,
					versionName: agent.versionName,
					engine: agent.engine,
					postActions: agent.postActions
				},
				counts: {
					total: report.total,
					succeeded: counts.succeeded,
					rejected: counts.rejected,
					failed: counts.failed,
					cancelled: counts.cancelled,
					timedOut: counts["timed-out"],
					lost: counts.lost,
					notSubmitted: counts["not-submitted"],
					cached: report.cached,
					reused: report.reused
				},
				cost: report.cost,
				scorecard: report.scorecard
			};
		}
		function failureOf(verdict) {
			const [first] = verdict.conclusion === "failure" ? verdict.problems : [];
			return first === undefined ? null : (0, _problem_js__WEBPACK_IMPORTED_MODULE_2__.d0)(first.code, (0, _verdict_js__WEBPACK_IMPORTED_MODULE_0__.nt)(verdict));
		}
	}),
	15299: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => ByteBudget });
		class ByteBudget {
			#bytes;
			constructor(bytes) {
				this.#bytes = bytes;
			}
			take(text) {
				const bytes = Buffer.byteLength(text);
				if (bytes > this.#bytes) return false;
				this.#bytes -= bytes;
				return true;
			}
			fill(texts) {
				const taken = [];
				for (const text of texts) {
					if (!this.take(text)) break;
					taken.push(text);
				}
				return taken;
			}
		}
	}),
	53083: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			U: () => headOf,
			E: () => openingOf
		});
		var post_actions = __webpack_require__(85043);
		var join_first = __webpack_require__(81094);
		var pluralize = __webpack_require__(56817);
		var truncate = __webpack_require__(43799);
		var src_outcome = __webpack_require__(68961);
		var roe = __webpack_require__(2978);
		var src_verdict = __webpack_require__(62848);
		var report_escape = __webpack_require__(96209);
		var report_text = __webpack_require__(74913);
		var byte_budget = __webpack_require__(15299);
		var view = __webpack_require__(37455);
		var table = __webpack_require__(54375);
		;
		const MAX_STEPS = 3;
		function nextSteps(report, resume) {
			const { conclusion } = report.verdict;
			if (conclusion !== "failure" && conclusion !== "cancelled") return [];
			const words = wordsFor(report);
			const byAdvice = Map.groupBy((0, view.d)(report).unsuccessful, (row) => adviceFor(row, words));
			const steps = [...byAdvice].flatMap(([advice, rows]) => advice === null ? [] : [{
				advice,
				rows
			}]);
			if (steps.length === 0) return [];
			const first = steps.sort((a, b) => b.rows.length - a.rows.length).slice(0, MAX_STEPS);
			return [...first.map(({ advice, rows }) => `${advice}${namesOf(rows, report)}`), ...gainsByRerun(report) ? [rerun(report, resume)] : []];
		}
		const MAX_NAMES = 3;
		const MAX_NAME_LENGTH = 80;
		function namesOf(rows, { origin, total }) {
			if (total === 1 || rows.some(({ error }) => error?.scope === "run")) return "";
			const names = rows.map((row) => (0, table.Vb)(row, origin, MAX_NAME_LENGTH));
			return ` (${(0, join_first.F)(names, MAX_NAMES)})`;
		}
		const MAYBE_OPEN = [
			"lost",
			"timed-out",
			"cancelled"
		];
		function rerun({ counts, unit }, resume) {
			if (!resume) return `With \`resume: false\`, a re-run sends and pays for every ${unit} again; \`resume: true\` keeps what succeeded.`;
			const others = [counts.succeeded === 0 ? "" : "what succeeded is not paid for again", MAYBE_OPEN.some((outcome) => counts[outcome] > 0) ? "jobs that are still open are waited for" : ""].filter((part) => part !== "");
			const sends = counts.succeeded === 0 ? `sends the ${unit}s again` : "sends only what did not succeed";
			return `**Re-run failed jobs** ${[sends, others.join(", and ")].filter((part) => part !== "").join(": ")}.`;
		}
		const gainsByRerun = ({ rows }) => rows.some(({ outcome }) => outcome !== "succeeded" && outcome !== "rejected");
		function adviceFor({ outcome, error, jobId }, words) {
			const advice = BY_CODE[error?.code ?? ""];
			if (advice !== undefined) return typeof advice === "function" ? advice(words) : advice;
			if (outcome !== "lost") return null;
			return jobId === null ? byKey(words) : atRoe(words);
		}
		function wordsFor({ unit, rows }) {
			const isTable = rows.some(({ row }) => row !== null);
			const leaveOut = isTable ? "take their rows out of the table" : "leave them out with a `!` pattern in `files`";
			return {
				unit,
				leaveOut
			};
		}
		const ROE_AWAY = "Roe could not be reached. Check its status, then run again.";
		const ACCESS = "Check that `api-key` is valid and that its organization may run this agent.";
		const unfit = ({ unit, leaveOut }) => `Roe did not accept these ${unit}s: repair them, or ${leaveOut}.`;
		const atRoe = ({ unit }) => `Open the jobs of the lost ${unit}s in the Roe web app by their ids before you send those ${unit}s again.`;
		const byKey = ({ unit }) => `A lost ${unit} may have been paid for. Before you send it again, search the Roe web app for a job whose metadata holds its \`submission_key\`; the ${unit}\u2019s reason or details name the key.`;
		const BY_CODE = {
			"submission-unknown": byKey,
			"job-unknown": atRoe,
			"result-unavailable": atRoe,
			"left-open": "Jobs had not finished when the run ended, and may still be running at Roe.",
			timeout: ({ unit }) => `Raise \`timeout\`, or send fewer ${unit}s per run: time ran out before all ${unit}s were done.`,
			"job-failed": "Read the reasons that Roe gives. A document that it cannot read will fail again.",
			"cached-failure": ({ unit }) => `Roe\u2019s cache returned an earlier failure: set \`skip-cache: true\` to process the ${unit} again.`,
			"check-failed": "Look at the failed checks in the details, then correct the agent, or what is expected of it.",
			"check-broken": "Correct the check: it could not be evaluated.",
			"out-of-credits": ({ unit }) => `Add credits to the Roe organization; ${unit}s that were not sent cost nothing.`,
			unauthorized: ACCESS,
			forbidden: ACCESS,
			"not-found": ACCESS,
			unreachable: ROE_AWAY,
			unanswered: ROE_AWAY,
			"never-sent": ROE_AWAY,
			throttled: ROE_AWAY,
			refused: unfit,
			"too-large": unfit,
			"unsupported-type": unfit,
			"unreadable-file": unfit,
			"empty-file": ({ leaveOut }) => `Empty files are not sent: fill them, or ${leaveOut}.`,
			"file-too-large": ({ leaveOut }) => `Files above \`max-file-size\` are not sent: raise it, or ${leaveOut}.`,
			"over-budget": null,
			"fail-fast": ({ unit }) => `First look at the ${unit} that ended the run: because of \`fail-fast\`, the others were not sent.`
		};
		;
		function headOf(report, options) {
			const steps = nextSteps(report, options.resume);
			const advice = steps.length === 0 ? "" : `**What to do next**\n\n${steps.map((step) => `- ${step}`).join("\n")}\n\n`;
			return `${openingOf(report, options)}${openJobsOf(report)}${postActionsOf(report)}${advice}`;
		}
		const MAX_OPEN_JOBS = 1e3;
		function openJobsOf({ openJobs }) {
			if (openJobs.length === 0) return "";
			const ids = (0, join_first.F)(openJobs.map(report_escape.UZ), MAX_OPEN_JOBS);
			return `\u26A0\uFE0F **${(0, pluralize.t)(openJobs.length, "job")} may still be running at Roe:** ${ids}\n\n`;
		}
		function postActionsOf({ agent }) {
			if (agent === null || agent.postActions.length === 0) return "";
			const list = (0, report_escape.nv)((0, post_actions.W)(agent.postActions));
			return `\u{1F50C} **When a job ends, this version writes into other systems:** ${list}\n\n`;
		}
		function openingOf(report, links, level = "##") {
			const { verdict } = report;
			const paragraphs = [
				`${level} ${CONCLUSION_MARKS[verdict.conclusion]} ${agentOf(report)}: ${(0, report_escape.nv)((0, truncate.x)(verdict.headline, MAX_HEADLINE_LENGTH))}`,
				report.agent !== null && (0, roe.CO)(report.agent) ? `\u{1F9EA} **${report_text.mE}**` : "",
				reasonsOf(verdict),
				countsOf(report),
				[factsOf(report), linksOf(links)].filter((part) => part !== "").join(" \u00B7 ")
			];
			return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n\n`;
		}
		function agentOf({ agent }) {
			if (agent === null) return "Roe agent";
			const names = [agent.agentName, agent.versionName].map((name) => (0, report_escape.UZ)((0, truncate.x)(name, head_MAX_NAME_LENGTH)));
			return names.filter((name) => name !== "").join(" ") || "Roe agent";
		}
		const CONCLUSION_MARKS = {
			success: "\u2705",
			failure: "\u274C",
			cancelled: "\u{1F6AB}",
			skipped: "\u23ED\uFE0F"
		};
		const MAX_HEADLINE_LENGTH = 1e3;
		const MAX_SENTENCE_LENGTH = 3e3;
		const MAX_PROBLEM_LENGTH = 1e3;
		const head_MAX_NAME_LENGTH = 200;
		const MAX_PROBLEMS = 50;
		const MAX_PROBLEM_BYTES = 4e4;
		function reasonsOf(verdict) {
			const lines = (0, src_verdict.Dx)(verdict);
			if (lines.length < 2) return lines.map((line) => paragraph((0, report_text.KG)(line))).join("");
			const shown = new byte_budget.G(MAX_PROBLEM_BYTES).fill(lines.slice(0, MAX_PROBLEMS).map((line) => `- ${paragraph(line, MAX_PROBLEM_LENGTH)}`));
			const others = lines.length - shown.length;
			return [...shown, ...others === 0 ? [] : [`- and ${(0, pluralize.t)(others, "more problem")}`]].join("\n");
		}
		const paragraph = (text, max = MAX_SENTENCE_LENGTH) => (0, report_escape.nv)((0, truncate.x)(text, max));
		function countsOf({ counts }) {
			const seen = src_outcome.im.toReversed().filter((outcome) => counts[outcome] > 0);
			if (seen.length < 2) return "";
			const texts = seen.map((outcome) => `${table.j7[outcome]} **${counts[outcome]}** ${(0, src_outcome.nG)(outcome)}`);
			return texts.map((text) => text.replaceAll(" ", "&nbsp;")).join(" &nbsp; ");
		}
		function factsOf(report) {
			const { agent, cached, reused, cost } = report;
			if (agent === null && report.total === 0) return casesOf(report);
			const facts = [
				casesOf(report),
				(0, report_text.S5)(report.finishedAtMs - report.startedAtMs),
				cached === 0 ? "" : `${cached} from the cache`,
				reused === 0 ? "" : `${reused} from an earlier attempt`,
				cost === 0 ? "" : `cost ${(0, report_text.rs)(cost)} as Roe reports it${averageOf(report)}`
			];
			return facts.filter((fact) => fact !== "").join(" \u00B7 ");
		}
		function averageOf({ rows, cost, unit }) {
			const paid = rows.filter((row) => row.cost !== null && row.cost > 0).length;
			return paid < 2 ? "" : `, about ${(0, report_text.rs)(cost / paid)} a ${unit}`;
		}
		function casesOf({ total, unit, shard, legs }) {
			const cases = total === 0 ? "" : (0, pluralize.t)(total, unit);
			if (shard !== null) return `${cases} in shard ${shard.index + 1} of ${shard.total}`.trimStart();
			return legs === null ? cases : `${cases} in ${(0, pluralize.t)(legs.length, "shard")}`.trimStart();
		}
		function linksOf({ reportUrl, artifactUrl }) {
			const links = [reportUrl === null ? "" : `[Open the report](${reportUrl})`, artifactUrl === null ? "" : `[Download all results](${artifactUrl})`];
			return links.filter((link) => link !== "").join(" \u00B7 ");
		}
	}),
	5615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => problemsText });
		var _checks_difference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50532);
		var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56817);
		var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43799);
		var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
		var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96209);
		var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66825);
		var _view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37455);
		var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54375);
		const MAX_GROUPS = 30;
		const MAX_GROUP_ROWS = 20;
		const MAX_OPEN_CASES = 3;
		const FRAME = " ".repeat(100);
		function problemsText(report, limits) {
			if (report.halt !== null) return {
				text: "",
				shown: 0
			};
			const groups = (0, _reasons_js__WEBPACK_IMPORTED_MODULE_1__.H)((0, _view_js__WEBPACK_IMPORTED_MODULE_2__.d)(report).unsuccessful);
			const shared = groups.filter(({ rows }) => rows.length > 1).slice(0, MAX_GROUPS);
			const single = groups.flatMap(({ rows }) => rows.length === 1 ? rows : []);
			const titled = shared.flatMap((group) => {
				const title = titleOf(group, report);
				return limits.budget.take(`${title}${FRAME}`) ? [{
					group,
					title
				}] : [];
			});
			const tables = [...titled.map(({ group, title }) => groupText(group, title, report, limits)), singlesText(single.sort(byOutcomeAndNews(limits)), report, limits)];
			return {
				text: tables.map(({ text }) => text).join(""),
				shown: tables.reduce((sum, { shown }) => sum + shown, 0)
			};
		}
		const byOutcomeAndNews = ({ markOf = () => "" }) => (a, b) => (0, _outcome_js__WEBPACK_IMPORTED_MODULE_0__.zn)(a, b) || Number(markOf(b) !== "") - Number(markOf(a) !== "");
		function groupText(group, title, report, limits) {
			const { rows } = group;
			const columns = columnsFor(rows, report, group.isSame ? [] : [_table_js__WEBPACK_IMPORTED_MODULE_3__.rh], limits.jobs);
			const sorted = rows.toSorted(byOutcomeAndNews(limits));
			const table = (0, _table_js__WEBPACK_IMPORTED_MODULE_3__.qK)(sorted, columns, report, {
				...limits,
				open: MAX_GROUP_ROWS,
				max: MAX_GROUP_ROWS
			});
			const others = rows.length - table.shown;
			const more = others === 0 ? "" : `\n${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_4__.t)(others, `more ${report.unit}`)}\n`;
			return {
				text: `${(0, _table_js__WEBPACK_IMPORTED_MODULE_3__.TM)(title, `${table.text}${more}`, report.total - report.counts.succeeded <= MAX_OPEN_CASES)}\n`,
				shown: rows.length
			};
		}
		function titleOf({ rows, outcome, reason, isSame }, { verdict }) {
			const count = `${rows.length} \u00D7 ${_table_js__WEBPACK_IMPORTED_MODULE_3__.j7[outcome]} ${(0, _outcome_js__WEBPACK_IMPORTED_MODULE_0__.nG)(outcome)}`;
			const problem = rows[0]?.error ?? null;
			if (problem !== null && (0, _view_js__WEBPACK_IMPORTED_MODULE_2__.$)(verdict, problem)) return count;
			const text = (0, _escape_js__WEBPACK_IMPORTED_MODULE_5__.nv)((0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_6__.x)(reason, _table_js__WEBPACK_IMPORTED_MODULE_3__.hl));
			return `${count}: ${text}${isSame ? "" : " (or alike)"}`;
		}
		function singlesText(rows, report, limits) {
			const columns = columnsFor(rows, report, [_table_js__WEBPACK_IMPORTED_MODULE_3__.vg, _table_js__WEBPACK_IMPORTED_MODULE_3__.rh], limits.jobs);
			const table = (0, _table_js__WEBPACK_IMPORTED_MODULE_3__.qK)(rows, columns, report, limits, " that did not succeed");
			return {
				...table,
				text: table.text === "" ? "" : `${table.text}\n`
			};
		}
		const FOUND = {
			heading: "Found",
			cellOf: ({ checks }) => checks.filter(({ kind, passed, pointer }) => kind === "reject-when" && !passed && pointer !== null).map(({ pointer, actual }) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_5__.UZ)(`${(0, _checks_difference_js__WEBPACK_IMPORTED_MODULE_7__.fW)(pointer ?? "")} = ${(0, _checks_difference_js__WEBPACK_IMPORTED_MODULE_7__.s$)(actual)}`)).join("<br>")
		};
		function columnsFor(rows, { verdict }, columns, jobs) {
			const isStated = ({ error }) => error === null || (0, _view_js__WEBPACK_IMPORTED_MODULE_2__.$)(verdict, error);
			const own = rows.every(isStated) ? columns.filter((column) => column !== _table_js__WEBPACK_IMPORTED_MODULE_3__.rh) : columns;
			const isFilled = ({ cellOf }) => rows.some((row) => cellOf(row) !== "");
			const haveDetails = rows.every(({ outcome }) => outcome === "rejected");
			return [
				...own,
				...isFilled(FOUND) ? [FOUND] : [],
				...jobs && isFilled(_table_js__WEBPACK_IMPORTED_MODULE_3__.cJ) && !haveDetails ? [_table_js__WEBPACK_IMPORTED_MODULE_3__.cJ] : []
			];
		}
	}),
	54375: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ac: () => PLAN,
			Ar: () => SENT_AS,
			E9: () => TIME,
			SK: () => SIZE,
			TM: () => folded,
			Vb: () => nameOf,
			ZE: () => TYPE,
			cJ: () => JOB,
			hl: () => MAX_REASON_LENGTH,
			j7: () => MARKS,
			oF: () => COST,
			qK: () => tableText,
			rh: () => REASON,
			vg: () => OUTCOME
		});
		var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43799);
		var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
		var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86762);
		var _case_address_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45635);
		var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96209);
		var _planned_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40550);
		var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74913);
		const MAX_REASON_LENGTH = 500;
		const MAX_NAME_LENGTH = 1e3;
		const MARKS = {
			succeeded: "\u2705",
			rejected: "\u26D4",
			failed: "\u274C",
			cancelled: "\u{1F6AB}",
			"timed-out": "\u23F1\uFE0F",
			lost: "\u2753",
			"not-submitted": "\u23ED\uFE0F"
		};
		const NO_BREAK = "\u00A0";
		const OUTCOME = {
			heading: "Outcome",
			cellOf: ({ outcome, cached, reused }) => {
				const origin = cached ? ", cached" : reused ? ", reused" : "";
				return `${MARKS[outcome]}${NO_BREAK}${(0, _outcome_js__WEBPACK_IMPORTED_MODULE_0__.nG)(outcome).replaceAll(" ", NO_BREAK)}${origin}`;
			}
		};
		const REASON = {
			heading: "Reason",
			cellOf: ({ error }) => error === null ? "" : reasonCell(error)
		};
		const TIME = {
			heading: "Time",
			isNumber: true,
			cellOf: ({ durationMs }) => durationMs === null ? "" : (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.S5)(durationMs).replaceAll(" ", NO_BREAK)
		};
		const COST = {
			heading: "Cost",
			isNumber: true,
			cellOf: ({ cost }) => cost === null ? "" : (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.rs)(cost)
		};
		const JOB = {
			heading: "Job",
			cellOf: ({ jobId, submissionKey, outcome }) => {
				if (jobId !== null) return `<code>${jobId}</code>`;
				return outcome === "lost" && submissionKey !== null ? `<code>submission&#95;key ${submissionKey}</code>` : "";
			}
		};
		const TYPE = {
			heading: "Type",
			cellOf: (row) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.nv)((0, _planned_run_js__WEBPACK_IMPORTED_MODULE_1__.dy)(row))
		};
		const SIZE = {
			heading: "Size",
			isNumber: true,
			cellOf: (row) => (0, _planned_run_js__WEBPACK_IMPORTED_MODULE_1__.pV)(row).replaceAll(" ", NO_BREAK)
		};
		const SENT_AS = {
			heading: "Sent as",
			cellOf: (row) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.NN)((0, _planned_run_js__WEBPACK_IMPORTED_MODULE_1__.Q3)(row))
		};
		const PLAN = {
			heading: "Plan",
			cellOf: ({ error }) => {
				const message = error?.message ?? "";
				const text = error?.code === _problem_js__WEBPACK_IMPORTED_MODULE_4__.yE ? (0, _text_js__WEBPACK_IMPORTED_MODULE_2__.l2)(message) : `Left out: ${message}`;
				return (0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.nv)((0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_5__.x)(text, MAX_REASON_LENGTH));
			}
		};
		const reasonCell = (problem) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.nv)((0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_5__.x)((0, _text_js__WEBPACK_IMPORTED_MODULE_2__.uV)(problem), MAX_REASON_LENGTH));
		function tableText(rows, columns, report, limits, restName = "") {
			const { budget, open, max, reportUrl = null, markOf = () => "" } = limits;
			const head = headOf(columns, report);
			if (rows.length === 0 || !budget.take(`${head}${head}${" ".repeat(100)}`)) return {
				text: "",
				shown: 0
			};
			const lines = budget.fill(mapped(rows.slice(0, max), (row) => line([`${markOf(row)}${nameOf(row, report.origin)}${inReport(row, reportUrl)}`, ...columns.map(({ cellOf }) => cellOf(row))])));
			const rest = lines.slice(open);
			const fold = rest.length === 0 ? "" : `\n${folded(`${rest.length} more ${report.unit}${rest.length === 1 ? "" : "s"}${restName}`, `${head}${rest.join("")}`)}`;
			return {
				text: `${head}${lines.slice(0, open).join("")}${fold}`,
				shown: lines.length
			};
		}
		function* mapped(values, textOf) {
			for (const value of values) yield textOf(value);
		}
		function folded(title, body, open = false) {
			return `<details${open ? " open" : ""}>\n<summary>${title}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
		}
		function headOf(columns, { unit }) {
			const heads = [unit === "file" ? "File" : "Case", ...columns.map(({ heading }) => heading)];
			return `${line(heads)}${line([":--", ...columns.map(({ isNumber }) => isNumber ? "--:" : ":--")])}`;
		}
		const line = (cells) => `| ${cells.join(" | ")} |\n`;
		function inReport({ case: id }, reportUrl) {
			const address = (0, _case_address_js__WEBPACK_IMPORTED_MODULE_6__._)(id, reportUrl);
			return address === null ? "" : `${NO_BREAK}<sub>[report](${address})</sub>`;
		}
		function nameOf(row, origin, maxLength = MAX_NAME_LENGTH) {
			const { case: id } = row;
			const name = (0, _escape_js__WEBPACK_IMPORTED_MODULE_3__.NN)(id.length > maxLength ? `\u2026${id.slice(-maxLength)}` : id);
			const address = (0, _case_address_js__WEBPACK_IMPORTED_MODULE_6__.f)(row, origin);
			return address === null || name === "" ? name : `[${name}](${address})`;
		}
	}),
	15149: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => valuesText,
			t: () => withValues
		});
		var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43799);
		var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96209);
		var _values_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35086);
		var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54375);
		const MAX_VALUE_LENGTH = 100;
		const MISSING = "*missing*";
		const withValues = ({ rows, values }) => rows.filter(({ case: id, outcome }) => outcome === "succeeded" || values.cells.has(id)).sort((a, b) => Number(a.outcome === "succeeded") - Number(b.outcome === "succeeded"));
		function valuesText(rows, report, limits, restName = "") {
			const { markOf = () => "" } = limits;
			const marked = (row) => `${markOf(row)}${row.outcome === "succeeded" ? "" : `${_table_js__WEBPACK_IMPORTED_MODULE_1__.j7[row.outcome]} `}`;
			const columns = valueColumns(report);
			const shown = columns.length === 0 ? [_table_js__WEBPACK_IMPORTED_MODULE_1__.E9, _table_js__WEBPACK_IMPORTED_MODULE_1__.oF] : columns;
			return (0, _table_js__WEBPACK_IMPORTED_MODULE_1__.qK)(rows, shown, report, {
				...limits,
				markOf: marked
			}, restName);
		}
		function valueColumns({ values: { columns, shown, cells, excerpts } }) {
			return columns.slice(0, shown).map((column, at) => ({
				heading: (0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.UZ)(column.heading) || "\u2013",
				isNumber: column.kind === "number",
				cellOf: ({ case: id }) => {
					const excerpt = excerpts.get(id);
					if (excerpt !== undefined) return at === 0 ? textCell(excerpt) : "";
					const value = cells.get(id)?.[at] ?? null;
					return value === null ? MISSING : textCell((0, _values_value_js__WEBPACK_IMPORTED_MODULE_0__.Ru)(value, column));
				}
			}));
		}
		const textCell = (text) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_2__.UZ)((0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_3__.x)(text, MAX_VALUE_LENGTH));
	}),
	35086: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Po: () => numberIn,
			RM: () => NO_VALUES,
			Ru: () => valueText,
			m7: () => dateIn
		});
		const NO_VALUES = {
			columns: [],
			shown: 0,
			cells: new Map(),
			excerpts: new Map()
		};
		function valueText(value, { decimals }) {
			if (value === null) return "";
			return typeof value === "number" && decimals !== null ? value.toFixed(decimals) : String(value);
		}
		function sortNumber(value, kind) {
			if (value === null) return null;
			if (kind === "number") return numberIn(value);
			if (kind === "date") return typeof value === "string" ? dateIn(value) : null;
			return kind === "boolean" ? Number(String(value) === "true") : null;
		}
		const CURRENCIES = new Set([
			...Intl.supportedValuesOf("currency"),
			"$",
			"US$",
			"\u20AC",
			"\u00A3",
			"\u00A5",
			"\u20B9"
		]);
		const MAX_DIGITS = 15;
		const GROUPED = /^\d{1,3}(?:[,'\u2019\u00a0\u202f ]\d{3})+(?:\.\d+)?$/;
		const GROUPED_BY_POINTS = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;
		const DECIMAL = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
		const DECIMAL_COMMA = /^(?:0|[1-9]\d*),\d+$/;
		function numberIn(value) {
			if (typeof value === "number") return value;
			if (typeof value !== "string" || value.length > 40) return null;
			const [, sign = "", number = ""] = /^([-+\u2212]?)\s*(.+)/s.exec(withoutUnit(value.trim())) ?? [];
			const plain = plainNumber(number);
			if (plain === null || plain.replace(".", "").length > MAX_DIGITS) return null;
			return sign === "" || sign === "+" ? Number(plain) : -Number(plain);
		}
		function plainNumber(text) {
			if (DECIMAL.test(text)) return text;
			if (GROUPED.test(text)) return text.replace(/[^\d.]/g, "");
			if (GROUPED_BY_POINTS.test(text)) return text.replaceAll(".", "").replace(",", ".");
			return DECIMAL_COMMA.test(text) ? text.replace(",", ".") : null;
		}
		function withoutUnit(text) {
			const [, sign = "", before, number = ""] = /^([-+\u2212]?)\s*([A-Z]{3}|(?:US)?[$\u20AC\u00A3\u00A5\u20B9])\s*(\S.*)/s.exec(text) ?? [];
			if (before !== undefined && CURRENCIES.has(before)) return `${sign}${number}`;
			const [, first = "", after = ""] = /^(.*\d)\s*([A-Z]{3}|[$\u20AC\u00A3\u00A5\u20B9%])$/s.exec(text) ?? [];
			return after === "%" || CURRENCIES.has(after) ? first : text;
		}
		const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
		const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
		const MONTH_NAMED = /^(?:\d{1,2} [A-Z][a-z]{2,8},? \d{4}|[A-Z][a-z]{2,8} \d{1,2}, \d{4})$/;
		function dateIn(text) {
			const iso = ISO.exec(text);
			if (iso !== null) return instant(iso[1] === undefined && text.length > 10 ? `${text}Z` : text);
			const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
			if (day !== undefined) return instant(`${year}-${month?.padStart(2, "0")}-${day.padStart(2, "0")}`);
			return MONTH_NAMED.test(text) ? instant(`${text} UTC`) : null;
		}
		function instant(text) {
			const ms = Date.parse(text);
			return Number.isNaN(ms) ? null : ms;
		}
	}),
	37455: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => explains,
			d: () => viewOf
		});
		var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
		function viewOf({ rows }) {
			return {
				unsuccessful: rows.filter(({ outcome }) => outcome !== "succeeded").toSorted(_outcome_js__WEBPACK_IMPORTED_MODULE_0__.zn),
				successful: rows.filter(({ outcome }) => outcome === "succeeded")
			};
		}
		const explains = ({ problems }, problem) => problems.some((stated) => (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.St)(stated, problem));
	}),
	38243: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Vr: () => uploadName,
			e_: () => toSubmission,
			kG: () => assumeHashed,
			nj: () => toSubmissions,
			zm: () => isFolded
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		var _files_source_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90987);
		var _lib_compare_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66792);
		var _submission_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65597);
		function assumeHashed(submission) {
			if (submission.key === null) throw new Error("a submission has a file that is not hashed");
			return submission;
		}
		function toSubmissions(cases, version, choice, origin) {
			const groups = new Map();
			for (const one of cases) {
				const identity = JSON.stringify(whatIsSent(one));
				const group = groups.get(identity);
				if (group) group.push(one);
				else groups.set(identity, [one]);
			}
			const request = commonRequest(version, choice, origin);
			return [...groups.values()].map((group) => isKnown(group) ? toSubmission(group, request) : {
				cases: group,
				key: null,
				request
			});
		}
		const isKnown = (cases) => cases.every(({ files }) => files.every(({ file }) => (0, _files_source_file_js__WEBPACK_IMPORTED_MODULE_2__.Sc)(file)));
		function commonRequest({ agentId, versionId }, { metadata, skipCache, matrixLeg }, origin) {
			const own = {
				github_repository: origin.repository,
				github_sha: origin.sha,
				github_run_id: String(origin.runId),
				github_run_attempt: String(origin.runAttempt),
				github_job: origin.job,
				github_run_url: origin.runUrl
			};
			return {
				agentId,
				versionId,
				skipCache,
				metadata: {
					...metadata,
					...own
				},
				sender: (0, _submission_key_js__WEBPACK_IMPORTED_MODULE_1__.VO)(origin, matrixLeg)
			};
		}
		function toSubmission(cases, { sender, ...request }) {
			const { versionId } = request;
			const [first] = cases;
			const content = (0, _submission_key_js__WEBPACK_IMPORTED_MODULE_1__.br)([versionId, ...whatIsSent(first)], _submission_key_js__WEBPACK_IMPORTED_MODULE_1__.n1);
			const key = (0, _submission_key_js__WEBPACK_IMPORTED_MODULE_1__.TD)({
				...sender,
				content,
				versionId
			});
			const [file] = first.files;
			const own = {
				case: tail(first.id, MAX_ID_BYTES),
				...file === undefined ? {} : { file_sha256: file.file.sha256 },
				submission_key: key
			};
			return {
				...request,
				cases,
				key,
				metadata: {
					...request.metadata,
					...own
				}
			};
		}
		function whatIsSent({ files, values }) {
			const parts = files.map(({ input, as, file }) => [
				input,
				as,
				contentOf(file),
				as === "text" ? null : typeSent(file)
			]);
			return [parts.toSorted(byKey), Object.entries(values).toSorted(byKey)];
		}
		const contentOf = ({ sha256, path }) => sha256 ?? { path };
		const byKey = ([a], [b]) => (0, _lib_compare_text_js__WEBPACK_IMPORTED_MODULE_3__.n)(String(a), String(b));
		const typeSent = ({ contentType, path }) => contentType === _files_source_file_js__WEBPACK_IMPORTED_MODULE_2__.qz ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path).toLowerCase() : contentType;
		const MAX_ID_BYTES = 400;
		function tail(id, maxBytes) {
			if (Buffer.byteLength(JSON.stringify(id)) - 2 <= maxBytes) return id;
			const characters = [...id];
			const bytes = characters.map((character) => Buffer.byteLength(JSON.stringify(character)) - 2);
			let total = bytes.reduce((sum, count) => sum + count, 0);
			let start = 0;
			for (; total > maxBytes; start += 1) total -= bytes[start] ?? 0;
			return characters.slice(start).join("");
		}
		const MAX_NAME_LENGTH = 200;
		function uploadName({ path, sha256 }) {
			const name = path.slice(path.lastIndexOf("/") + 1);
			const folded = name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^\x20-\x7e]|["\\/:*?<>|%;]/g, "_");
			const dot = folded.lastIndexOf(".");
			const extension = dot > 0 ? folded.slice(dot).slice(0, 20) : "";
			const stem = dot > 0 ? folded.slice(0, dot) : folded;
			const named = /[A-Za-z0-9]/.test(stem) ? stem : `document-${(sha256 ?? "").slice(0, 8)}`;
			return `${named.slice(0, MAX_NAME_LENGTH - extension.length)}${extension}`;
		}
		const isFolded = (file) => uploadName(file) !== file.path.slice(file.path.lastIndexOf("/") + 1);
	})
};
