export const id = 1860;
export const ids = [1860];
export const modules = {
	66792: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => compareText });
		const compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
	}),
	27463: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { D: () => decoded });
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
		const decoded = (bytes) => bytes.toString((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes) ? "latin1" : "utf8");
	}),
	60665: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => TextBuffer });
		const MAX_BYTES_PER_UNIT = 3;
		class TextBuffer {
			#bytes = Buffer.alloc(0);
			#length = 0;
			get length() {
				return this.#length;
			}
			add(text) {
				this.#makeRoomFor(this.#length + text.length * MAX_BYTES_PER_UNIT);
				this.#length += this.#bytes.write(text, this.#length);
			}
			get bytes() {
				return this.#bytes.subarray(0, this.#length);
			}
			clear() {
				this.#length = 0;
			}
			#makeRoomFor(length) {
				if (length <= this.#bytes.length) return;
				const larger = Buffer.allocUnsafeSlow(Math.max(length, this.#bytes.length * 2));
				this.#bytes.copy(larger, 0, 0, this.#length);
				this.#bytes = larger;
			}
		}
	}),
	97887: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $: () => withoutTraceback });
		const BEGINNING = "Traceback (most recent call last)";
		function withoutTraceback(text) {
			const start = text.indexOf(BEGINNING);
			if (start < 0) return text;
			const lines = text.slice(start).split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "");
			const last = lines.length > 1 ? lines.at(-1) : undefined;
			const before = text.slice(0, start).trim().replace(/:$/, "");
			return last === undefined ? text : [before, last].filter((part) => part !== "").join(": ");
		}
	}),
	86762: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fo: () => OVER_BUDGET,
			St: () => isSameProblem,
			Z_: () => CHECK_BROKEN,
			d0: () => runProblem,
			jL: () => CHECK_FAILED,
			wV: () => caseProblem,
			yE: () => DRY_RUN
		});
		const caseProblem = (code, message, requestId = null) => ({
			code,
			message,
			scope: "case",
			requestId
		});
		const runProblem = (code, message, requestId = null) => ({
			code,
			message,
			scope: "run",
			requestId
		});
		const isSameProblem = (a, b) => a.code === b.code && a.scope === b.scope && (a.scope === "run" || a.message === b.message);
		const DRY_RUN = "dry-run";
		const OVER_BUDGET = "over-budget";
		const CHECK_FAILED = "check-failed";
		const CHECK_BROKEN = "check-broken";
	}),
	21616: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Z: () => parseJsonValue });
		const MAX_DEPTH = 200;
		function parseJsonValue(text) {
			if (nestingOf(text) > MAX_DEPTH) return null;
			try {
				return JSON.parse(text);
			} catch {
				return null;
			}
		}
		const QUOTE = 34;
		const BACKSLASH = 92;
		const BRACKET = 91;
		const BRACKET_END = 93;
		const BRACE = 123;
		const BRACE_END = 125;
		function nestingOf(text) {
			let depth = 0;
			let maxDepth = 0;
			for (let at = 0; at < text.length && maxDepth <= MAX_DEPTH; at += 1) {
				const code = text.charCodeAt(at);
				if (code === QUOTE) at = closingQuote(text, at + 1);
				else if (code === BRACKET || code === BRACE) maxDepth = Math.max(maxDepth, ++depth);
				else if (code === BRACKET_END || code === BRACE_END) depth -= 1;
			}
			return maxDepth;
		}
		function closingQuote(text, from) {
			let at = text.indexOf("\"", from);
			while (at !== -1 && isEscaped(text, at, from)) at = text.indexOf("\"", at + 1);
			return at === -1 ? text.length : at;
		}
		function isEscaped(text, at, from) {
			let first = at;
			while (first > from && text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
			return (at - first) % 2 === 1;
		}
	}),
	947: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => jsonParts });
		;
		const PIECE_CHARACTERS = 65536;
		function* piecesOf(text) {
			for (let from = 0; from < text.length;) {
				const end = from + PIECE_CHARACTERS;
				const to = isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
				yield text.slice(from, to);
				from = to;
			}
		}
		const isHighSurrogate = (unit) => unit >= 55296 && unit <= 56319;
		;
		function* jsonParts(record, withJson) {
			const { outputs, correctedOutputs, ...rest } = record;
			if (!outputs && !correctedOutputs) {
				yield part(JSON.stringify(record));
				return;
			}
			yield part(`${JSON.stringify(rest).slice(0, -1)},"outputs":`);
			yield* listParts(outputs, withJson);
			yield part(",\"correctedOutputs\":");
			yield* listParts(correctedOutputs, withJson);
			yield part("}");
		}
		const part = (text) => ({
			text,
			piece: null
		});
		function* listParts(outputs, withJson) {
			if (outputs === null) {
				yield part("null");
				return;
			}
			let separator = "[";
			for (const output of outputs) {
				const { key, dataType, value } = output;
				yield part(`${separator}{"key":${JSON.stringify(key)},"dataType":${JSON.stringify(dataType)},"value":"`);
				let before = 0;
				for (const piece of piecesOf(value)) {
					const text = JSON.stringify(piece).slice(1, -1);
					yield {
						text,
						piece: before === 0 ? null : {
							before,
							characters: piece.length
						}
					};
					before += piece.length;
				}
				yield part("\"");
				if (withJson) {
					yield part(",\"json\":");
					for (const piece of piecesOf(jsonTextOf(output))) yield part(piece);
				}
				yield part("}");
				separator = ",";
			}
			yield part(outputs.length === 0 ? "[]" : "]");
		}
		const MAYBE_INFINITE = /[eE]\+?\d{3}|\d{300}/;
		function jsonTextOf({ value, json }) {
			if (json === null) return "null";
			if (!value.isWellFormed() || MAYBE_INFINITE.test(value)) return JSON.stringify(json);
			return value.replace(/[\n\r]/g, " ");
		}
	}),
	70667: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => toOutputRecord,
			v: () => isJsonType
		});
		var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21616);
		const toOutputRecord = (output) => new LazyOutput(output);
		class LazyOutput {
			key;
			dataType;
			value;
			#parsed = null;
			constructor({ key, dataType, value, leftOut }) {
				this.key = key;
				this.dataType = dataType;
				this.value = value;
				if (leftOut !== undefined) this.leftOut = leftOut;
				Object.defineProperty(this, "json", LazyOutput.#json);
			}
			static #json = {
				enumerable: true,
				get() {
					this.#parsed ??= { json: this.#parse() };
					return this.#parsed.json;
				}
			};
			#parse() {
				return isJsonType(this.dataType) && this.leftOut === undefined ? (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Z)(this.value) : null;
			}
		}
		const isJsonType = (dataType) => /^application\/(json|[\w.+-]+\+json)\b/i.test(dataType);
	}),
	27147: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			kn: () => unknownFloorProblem,
			tJ: () => missedText,
			v0: () => missedFloors
		});
		var _lib_join_first_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81094);
		var _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62623);
		var _scorecard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62654);
		const ANY = "*";
		function unknownFloorProblem({ named }, pointers) {
			const known = [...pointers].map(partsOf);
			const unknown = named.filter(({ pointer }) => !known.some((parts) => isAbove(pointer, parts)));
			if (unknown.length === 0) return null;
			const texts = unknown.map(({ text }) => text);
			return `\`min-accuracy\` names ${(0, _lib_join_first_js__WEBPACK_IMPORTED_MODULE_0__.F)(texts, 5)}, but no expected result has such a field: correct the pointer`;
		}
		function missedFloors({ fields }, { named, others }) {
			return fields.flatMap((field) => {
				const percent = floorOf(partsOf(field.pointer), named) ?? others;
				return percent === null || isMet(field, percent) ? [] : [{
					...field,
					percent
				}];
			});
		}
		const MAX_FLOORS_NAMED = 5;
		function missedText(missed) {
			const texts = missed.map((field) => `${field.pointer || "the output"} is right in ${field.right} of ${(0, _scorecard_js__WEBPACK_IMPORTED_MODULE_1__.e6)(field)} (${(0, _scorecard_js__WEBPACK_IMPORTED_MODULE_1__.fL)(field)}) but must be right in ${field.percent} %`);
			return (0, _lib_join_first_js__WEBPACK_IMPORTED_MODULE_0__.F)(texts, MAX_FLOORS_NAMED);
		}
		function floorOf(parts, named) {
			const nearestFirst = named.filter(({ pointer }) => isAbove(pointer, parts)).toSorted((a, b) => b.pointer.length - a.pointer.length || exactParts(b) - exactParts(a) || b.percent - a.percent);
			return nearestFirst[0]?.percent ?? null;
		}
		const exactParts = ({ pointer }) => pointer.filter((part) => part !== ANY).length;
		const ROUNDING = 1e-9;
		const isMet = (field, percent) => field.right * 100 / (0, _scorecard_js__WEBPACK_IMPORTED_MODULE_1__.e6)(field) >= percent - ROUNDING;
		const partsOf = (pointer) => (0, _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__.vp)(pointer) ?? [];
		const isAbove = (floor, parts) => floor.length <= parts.length && floor.every((part, at) => part === ANY || part === parts[at]);
	}),
	62654: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			nc: () => ScoreCounter,
			fL: () => percentText,
			Qy: () => pointersOf,
			Lu: () => shareText,
			e6: () => totalOf
		});
		var compare_text = __webpack_require__(66792);
		;
		const Z = 1.959963984540054;
		function wilson(right, total) {
			const share = right / total;
			const square = Z ** 2 / total;
			const centre = share + square / 2;
			const spread = Z * Math.sqrt(share * (1 - share) / total + square / (4 * total));
			return {
				low: Math.max(0, (centre - spread) / (1 + square)),
				high: Math.min(1, (centre + spread) / (1 + square))
			};
		}
		;
		const totalOf = ({ right, wrong, missing }) => right + wrong + missing;
		function percentText(score) {
			return `${Math.floor(score.right * 1e3 / totalOf(score)) / 10} %`;
		}
		function shareText({ fields }) {
			const total = fields.reduce((sum, field) => sum + totalOf(field), 0);
			const right = fields.reduce((sum, field) => sum + field.right, 0);
			return String(Math.floor(right * 1e4 / total) / 1e4);
		}
		const pointersOf = ({ fields, lists }) => [...fields, ...lists].map(({ pointer }) => pointer);
		const MAX_VALUES = 12;
		const MAX_CASES_IN_CELL = 10;
		class ScoreCounter {
			#tallies = new Map();
			add(id, fields) {
				for (const { pointer, state, values, isList } of fields) {
					const tally = this.#tallyOf(pointer);
					tally[state] += 1;
					if (!isList || state === "wrong") tally.isHidden = false;
					if (isList) continue;
					if (values === null) tally.table = null;
					else countIn(tally, {
						...values,
						isRight: state === "right",
						count: 1,
						cases: [id]
					});
				}
			}
			addAll({ fields, lists }) {
				for (const { pointer, right, wrong, missing, table } of fields) {
					const tally = this.#tallyOf(pointer);
					tally.right += right;
					tally.wrong += wrong;
					tally.missing += missing;
					tally.isHidden = false;
					if (table === null) tally.table = null;
					else for (const cell of table) countIn(tally, cell);
				}
				for (const { pointer, right } of lists) this.#tallyOf(pointer).right += right;
			}
			get scorecard() {
				const all = [...this.#tallies].map(([pointer, tally]) => ({
					pointer,
					...tally
				}));
				const shown = all.filter(({ isHidden }) => !isHidden);
				const total = shown.reduce((sum, tally) => sum + totalOf(tally), 0);
				if (total === 0) return null;
				return {
					accuracy: shown.reduce((sum, { right }) => sum + right, 0) / total,
					fields: shown.map(scoreOf).sort(worstFirst),
					lists: all.filter(({ isHidden }) => isHidden).map(({ pointer, right }) => ({
						pointer,
						right
					})).sort(byPointer)
				};
			}
			#tallyOf(pointer) {
				const known = this.#tallies.get(pointer);
				if (known !== undefined) return known;
				const tally = {
					right: 0,
					wrong: 0,
					missing: 0,
					isHidden: true,
					table: new Map(),
					values: new Set()
				};
				this.#tallies.set(pointer, tally);
				return tally;
			}
		}
		function countIn(tally, { expected, actual, isRight, count, cases }) {
			if (tally.table === null) return;
			tally.values.add(expected);
			if (actual !== null) tally.values.add(actual);
			if (tally.values.size > MAX_VALUES) {
				tally.table = null;
				tally.values.clear();
				return;
			}
			const key = JSON.stringify([expected, actual]);
			const cell = tally.table.get(key) ?? {
				expected,
				actual,
				isRight,
				count: 0,
				cases: []
			};
			cell.count += count;
			for (const id of cases) if (!cell.cases.includes(id)) cell.cases.push(id);
			cell.cases.sort().splice(MAX_CASES_IN_CELL);
			tally.table.set(key, cell);
		}
		function scoreOf({ pointer, right, wrong, missing, table }) {
			const total = right + wrong + missing;
			return {
				pointer,
				right,
				wrong,
				missing,
				accuracy: right / total,
				...wilson(right, total),
				table: table === null ? null : [...table.values()].sort(byValues)
			};
		}
		const byPointer = (a, b) => (0, compare_text.n)(a.pointer, b.pointer);
		const worstFirst = (a, b) => a.accuracy - b.accuracy || totalOf(b) - totalOf(a) || byPointer(a, b);
		const byValues = (a, b) => (0, compare_text.n)(a.expected, b.expected) || (0, compare_text.n)(a.actual ?? "", b.actual ?? "");
	}),
	62848: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Az: () => skippedVerdict,
			Dx: () => linesOf,
			Ei: () => unreportedVerdict,
			F0: () => cancelledVerdict,
			HJ: () => UNREPORTED,
			HT: () => explainBudget,
			N6: () => isFailure,
			S4: () => judge,
			U4: () => brokenChecksVerdict,
			Yj: () => faultVerdict,
			ih: () => faultProblem,
			io: () => refusedVerdict,
			mV: () => unsavedVerdict,
			nt: () => verdictText,
			uG: () => crashFault,
			uP: () => problemsVerdict
		});
		var _lib_error_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88501);
		var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56817);
		var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68961);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86762);
		var _scorecard_floors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27147);
		const NO_REASONS = {
			tally: "",
			detail: "",
			problems: []
		};
		const linesOf = ({ detail, problems }) => detail === "" ? problems.map(({ message }) => message) : [detail];
		function verdictText(verdict) {
			const { headline, tally } = verdict;
			const lines = [tally, ...linesOf(verdict)].filter((line) => line !== "");
			if (lines.length > 1) return `${headline}:\n- ${lines.join("\n- ")}`;
			return [headline, ...lines].join(": ");
		}
		const faultProblem = ({ code, headline, detail }) => (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.d0)(code, `${headline}: ${detail}`);
		const faultVerdict = (fault) => ({
			conclusion: "failure",
			headline: fault.headline,
			tally: "",
			detail: fault.detail,
			problems: [faultProblem(fault)]
		});
		const problemsVerdict = (headline, problems) => ({
			...NO_REASONS,
			conclusion: "failure",
			headline,
			problems
		});
		const skippedVerdict = (reason, headline, detail = "") => ({
			...NO_REASONS,
			conclusion: "skipped",
			reason,
			headline,
			detail
		});
		const isFailure = ({ outcome, isMismatch }, { failOn, minAccuracy }) => failOn.has(outcome) && !(isMismatch && minAccuracy !== null);
		function judge(tally, { minAccuracy, ...rule }) {
			if (minAccuracy === null) return judgeOutcomes(tally, rule, 0);
			const excused = rule.failOn.has("rejected") ? tally.mismatches : 0;
			return judgeAccuracy(judgeOutcomes(tally, rule, excused), tally.scorecard, minAccuracy);
		}
		function judgeOutcomes({ counts, total, unit }, rule, excused) {
			const failures = [...rule.failOn].reduce((sum, outcome) => sum + counts[outcome], 0) - excused;
			const allowed = allowedFailures(rule.maxFailures, total);
			const tally = (0, _outcome_js__WEBPACK_IMPORTED_MODULE_0__.TP)(counts, ["succeeded"]);
			const verdict = (conclusion, headline) => ({
				...NO_REASONS,
				conclusion,
				headline,
				tally
			});
			const cases = (0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_2__.t)(total, unit);
			if (failures > allowed) {
				const limit = allowed === 0 ? "" : `, but \`max-failures\` allows ${allowed}`;
				return verdict("failure", `${total - counts.succeeded} of ${cases} did not succeed${limit}`);
			}
			if (tally === "") return verdict("success", `${total === 1 ? cases : `all ${cases}`} succeeded`);
			return verdict("success", `${counts.succeeded} of ${cases} succeeded, and the others do not fail the step`);
		}
		function explainBudget(verdict, results) {
			const stop = results.find(({ error }) => error?.code === _problem_js__WEBPACK_IMPORTED_MODULE_1__.Fo)?.error ?? null;
			if (stop === null || verdict.detail !== "") return verdict;
			return {
				...verdict,
				detail: `${stop.message}; to send the rest, raise \`max-cost\` and re-run, which pays only for them`
			};
		}
		function judgeAccuracy(verdict, scorecard, minAccuracy) {
			if (scorecard === null) {
				const headline = "no expected field could be scored, so `min-accuracy` is not met";
				return verdict.conclusion === "failure" ? {
					...verdict,
					detail: headline
				} : failed(verdict, headline, "");
			}
			const missed = (0, _scorecard_floors_js__WEBPACK_IMPORTED_MODULE_3__.v0)(scorecard, minAccuracy);
			if (missed.length === 0) return verdict;
			const detail = (0, _scorecard_floors_js__WEBPACK_IMPORTED_MODULE_3__.tJ)(missed);
			if (verdict.conclusion === "failure") return {
				...verdict,
				detail: `\`min-accuracy\` is not met: ${detail}`
			};
			const fields = (0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_2__.t)(scorecard.fields.length, "expected field");
			return failed(verdict, `${missed.length} of ${fields} missed \`min-accuracy\``, detail);
		}
		const failed = (verdict, headline, detail) => ({
			...NO_REASONS,
			conclusion: "failure",
			headline,
			tally: verdict.tally,
			detail
		});
		function brokenChecksVerdict(results) {
			const judged = results.filter(({ checks }) => checks.length > 0);
			const first = judged[0]?.error ?? null;
			if (first === null || judged.some(({ error }) => error?.code !== _problem_js__WEBPACK_IMPORTED_MODULE_1__.Z_)) return null;
			const headline = `the checks could not be evaluated on any of ${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_2__.t)(judged.length, "result")}`;
			const verdict = faultVerdict({
				code: "checks-broken",
				headline,
				detail: first.message
			});
			return {
				...verdict,
				problems: [...verdict.problems, first]
			};
		}
		const cancelledVerdict = (counts, headline = "the run was cancelled") => ({
			...NO_REASONS,
			conclusion: "cancelled",
			headline,
			tally: (0, _outcome_js__WEBPACK_IMPORTED_MODULE_0__.TP)(counts)
		});
		const ROUNDING = 1e-9;
		function allowedFailures(tolerance, total) {
			return tolerance.kind === "count" ? tolerance.max : Math.floor(total * tolerance.percent / 100 + ROUNDING);
		}
		const refusedVerdict = (problems) => problemsVerdict(`the inputs have ${problems.length === 1 ? "a problem" : "problems"}`, problems.map((message) => (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.d0)("inputs-refused", message)));
		const unsavedVerdict = (trouble) => faultVerdict({
			code: "results-unsaved",
			headline: trouble,
			detail: "free disk space and run again; jobs that succeeded are reused"
		});
		const UNREPORTED = "unreported";
		const unreportedVerdict = faultVerdict({
			code: UNREPORTED,
			headline: "its step was killed or crashed before it could report",
			detail: "see its log, and run it again"
		});
		const crashFault = (error) => ({
			code: "run-failed",
			headline: "the action itself failed",
			detail: `internal error, please report it (${(0, _lib_error_message_js__WEBPACK_IMPORTED_MODULE_4__.gJ)(error)})`
		});
	})
};
