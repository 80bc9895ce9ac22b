export const id = 8090;
export const ids = [8090];
export const modules = {
	48090: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				__webpack_require__.r(__webpack_exports__);
				var _compare_run_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84627);
				var _github_actions_artifact_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75077);
				var _github_actions_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78140);
				var _github_finish_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54981);
				var _github_octokit_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(284);
				var _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19563);
				const runner = (0, _github_actions_runner_js__WEBPACK_IMPORTED_MODULE_2__.g)(process.env, "compare/action.yml", _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.ml);
				await (0, _github_finish_step_js__WEBPACK_IMPORTED_MODULE_3__.I)(runner, () => (0, _compare_run_compare_js__WEBPACK_IMPORTED_MODULE_0__.L)({
					runner,
					store: (0, _github_actions_artifact_store_js__WEBPACK_IMPORTED_MODULE_1__.t)(process.env),
					clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.ml,
					openGitHub: (0, _github_octokit_api_js__WEBPACK_IMPORTED_MODULE_4__.P)({
						apiUrl: process.env.GITHUB_API_URL,
						clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_5__.ml,
						log: runner.info
					})
				}));
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	84627: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { L: () => runCompare });
		var external_node_path_ = __webpack_require__(76760);
		var error_message = __webpack_require__(88501);
		var log_stack = __webpack_require__(46746);
		var or_warn = __webpack_require__(39033);
		var secure_address = __webpack_require__(49905);
		var src_verdict = __webpack_require__(62848);
		var compare_text = __webpack_require__(66792);
		;
		const CLASSES = [
			"regressed",
			"changed",
			"fixed",
			"same",
			"added",
			"removed",
			"not-run"
		];
		const CAUSES = null && [
			"agent",
			"document",
			"inputs",
			"checks",
			"none"
		];
		function classifyAll(base, now) {
			const ids = [...new Set([...base.entries.keys(), ...now.entries.keys()])].sort(compare_text.n);
			return ids.map((id) => {
				const sides = {
					base: base.entries.get(id) ?? null,
					now: now.entries.get(id) ?? null
				};
				const found = classOf(sides, now);
				const cause = isDifference(found) ? causeOf(sides, base, now) : null;
				return {
					case: id,
					class: found,
					cause,
					...sides
				};
			});
		}
		const isDifference = (found) => found === "regressed" || found === "fixed" || found === "changed";
		function classOf({ base, now }, run) {
			if (now === null) return run.isWhole ? "removed" : "not-run";
			if (now.leftOut !== null) return "not-run";
			if (base === null || base.leftOut !== null) return "added";
			if (base.outcome !== now.outcome) {
				if (base.outcome === "succeeded") return "regressed";
				return now.outcome === "succeeded" ? "fixed" : "changed";
			}
			return base.outputs === now.outputs ? "same" : "changed";
		}
		function causeOf({ base, now }, baseRun, nowRun) {
			if (base === null || now === null) return "none";
			if (hasOtherAgent(base, now, baseRun.agent, nowRun.agent)) return "agent";
			if (haveOtherFiles(base.files, now.files)) return "document";
			if (haveOtherInputs(base, now)) return "inputs";
			const judged = [base, now].every(({ outcome }) => outcome === "succeeded" || outcome === "rejected");
			return judged && base.outcome !== now.outcome && base.wholeOutputs === now.wholeOutputs ? "checks" : "none";
		}
		function hasOtherAgent(base, now, before, after) {
			if (before !== null && after !== null) return before.id !== after.id || before.versionId !== after.versionId;
			return base.sent !== null && now.sent !== null && base.sent.versionId !== now.sent.versionId;
		}
		function haveOtherFiles(base, now) {
			const before = new Map(base.map((file) => [file.path, file]));
			if (before.size !== new Set(now.map(({ path }) => path)).size) return true;
			return now.some((file) => {
				const other = before.get(file.path);
				if (other === undefined) return true;
				const areRead = other.sha256 !== null && file.sha256 !== null;
				return areRead ? other.sha256 !== file.sha256 : other.bytes !== file.bytes;
			});
		}
		function haveOtherInputs(base, now) {
			if (base.row !== now.row) return true;
			if (base.sent !== null && now.sent !== null && base.sent.content !== now.sent.content) return true;
			const [before, after] = [base.files, now.files].map((files) => files.map(({ path, input }) => ({
				path,
				input
			})));
			const areKnown = [...before ?? [], ...after ?? []].every(({ input }) => input !== null);
			return areKnown && JSON.stringify(before) !== JSON.stringify(after);
		}
		;
		const MIN_DIFFERING = 6;
		function mcnemar(oneWay, otherWay) {
			const pairs = BigInt(oneWay + otherWay);
			let ways = 1n;
			let sum = 0n;
			for (let at = 0n; at <= Math.min(oneWay, otherWay); at += 1n) {
				sum += ways;
				ways = ways * (pairs - at) / (at + 1n);
			}
			return Math.min(1, ratio(2n * sum, pairs));
		}
		function ratio(sum, bits) {
			const length = BigInt(sum.toString(2).length);
			const dropped = length > 64n ? length - 64n : 0n;
			return Number(sum >> dropped) * 2 ** Number(dropped - bits);
		}
		;
		const pairsOf = (changes) => changes.flatMap((change) => change.base !== null && change.now !== null && change.base.leftOut === null && change.now.leftOut === null ? [{
			...change,
			base: change.base,
			now: change.now
		}] : []);
		function decisionTable(pointer, changes) {
			const decided = pairsOf(changes).flatMap((change) => {
				const { decision: from } = change.base;
				const { decision: to } = change.now;
				return from === null || to === null ? [] : [{
					...change,
					from,
					to
				}];
			});
			const cells = Map.groupBy(decided, ({ from, to }) => JSON.stringify([from, to]));
			return {
				pointer,
				values: [...new Set(decided.flatMap(({ from, to }) => [from, to]))].sort(compare_text.n),
				cells: [...cells.values()].flatMap(([first, ...others]) => first ? [{
					from: first.from,
					to: first.to,
					count: others.length + 1
				}] : []).sort((a, b) => (0, compare_text.n)(a.from, b.from) || (0, compare_text.n)(a.to, b.to)),
				flips: decided.filter(({ from, to }) => from !== to)
			};
		}
		function pairedTest(regressed, fixed, decision) {
			if (regressed + fixed > 0) return testOf("outcomes", regressed, fixed);
			const [first] = decision?.values ?? [];
			if (decision === null || decision.values.length !== 2) return null;
			const oneWay = decision.flips.filter(({ from }) => from === first).length;
			return testOf("flips", oneWay, decision.flips.length - oneWay);
		}
		const testOf = (kind, oneWay, otherWay) => ({
			kind,
			oneWay,
			otherWay,
			p: mcnemar(oneWay, otherWay)
		});
		;
		function compareSides(base, now, decision) {
			const changes = classifyAll(base, now);
			const countOf = (wanted) => changes.filter((change) => change.class === wanted).length;
			const counts = Object.fromEntries(CLASSES.map((name) => [name, countOf(name)]));
			const table = decision === null ? null : decisionTable(decision, changes);
			const pairs = pairsOf(changes);
			const entries = [...base.entries.values(), ...now.entries.values()];
			return {
				base,
				now,
				unit: entries.every(({ isFile }) => isFile) ? "file" : "case",
				changes,
				counts,
				decision: table,
				test: pairedTest(counts.regressed, counts.fixed, table),
				paired: {
					cases: pairs.length,
					base: totalsOf(pairs.map((pair) => pair.base)),
					now: totalsOf(pairs.map((pair) => pair.now))
				}
			};
		}
		function totalsOf(entries) {
			const millionths = entries.reduce((sum, { cost }) => sum + Math.round((cost ?? 0) * 1e6), 0);
			const times = entries.flatMap(({ durationMs }) => durationMs ?? []);
			const total = times.reduce((sum, ms) => sum + ms, 0);
			return {
				cost: millionths / 1e6,
				meanMs: times.length === 0 ? null : Math.round(total / times.length)
			};
		}
		var exact_json = __webpack_require__(36949);
		var lib_json = __webpack_require__(90467);
		var json_value = __webpack_require__(21616);
		var record = __webpack_require__(70667);
		var json_pointer = __webpack_require__(62623);
		;
		const linesOf = (text) => text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
		function parsePointers(text) {
			const lines = linesOf(text);
			const pointers = lines.flatMap((line) => {
				const parts = (0, json_pointer.vp)(line);
				return parts === null ? [] : [parts];
			});
			return pointers.length === lines.length ? pointers : null;
		}
		const ANY = "*";
		function below(ignored, part) {
			if (ignored.length === 0) return ignored;
			const further = ignored.filter(([first]) => first === ANY || first === part).map(([, ...rest]) => rest);
			return further.some((pointer) => pointer.length === 0) ? null : further;
		}
		;
		const MAYBE_INEXACT = /[\d.]{16}|[eE][+-]?\d{3}/;
		const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
		function decimal(spelled) {
			const [, sign, whole, fraction = "", exponent = "0"] = NUMBER.exec(spelled) ?? [];
			if (whole === undefined) return spelled;
			const digits = `${whole}${fraction}`.replace(/^0+/, "");
			const significant = withoutZeros(digits);
			if (significant === "") return "0";
			const shift = BigInt(digits.length - significant.length - fraction.length);
			return `${sign}${significant}e${BigInt(exponent) + shift}`;
		}
		function withoutZeros(digits) {
			let end = digits.length;
			while (digits[end - 1] === "0") end -= 1;
			return digits.slice(0, end);
		}
		function exactly(value, spelled) {
			const exact = decimal(spelled);
			return decimal(String(value)) === exact ? value : (0, exact_json.TG)(exact);
		}
		function parseByValue(text) {
			return JSON.parse(text, (_, value, context) => typeof value === "number" ? exactly(value, context?.source ?? String(value)) : value);
		}
		function dataOf({ dataType, value, json }) {
			if (typeof value !== "string") return json ?? null;
			const parsed = json === undefined && (0, record.v)(dataType) ? (0, json_value.Z)(value) : json;
			if (parsed === null || parsed === undefined) return (0, record.v)(dataType) && value.trim() === "null" ? null : value;
			return MAYBE_INEXACT.test(value) && (0, lib_json.qF)(value) !== undefined ? parseByValue(value) : parsed;
		}
		const dataByKey = (outputs) => outputs && Object.fromEntries(outputs.map((output) => [output.key, dataOf(output)]));
		function rootOf(byKey) {
			const values = Object.values(byKey);
			return values.length === 1 ? values[0] : byKey;
		}
		function canonicalText(value, ignored) {
			if (Array.isArray(value)) {
				const items = value.flatMap((item, at) => {
					const inner = below(ignored, String(at));
					return inner === null ? [] : [canonicalText(item, inner)];
				});
				return `[${items.join(",")}]`;
			}
			if (!(0, exact_json.s6)(value)) return JSON.stringify(value);
			const members = Object.keys(value).sort().flatMap((name) => {
				const inner = below(ignored, name);
				return inner === null ? [] : [`${JSON.stringify(name)}:${canonicalText(value[name], inner)}`];
			});
			return `{${members.join(",")}}`;
		}
		function canonicalOutputs(byKey, ignored) {
			if (byKey === null) return "null";
			const keys = Object.keys(byKey);
			const [only] = keys;
			if (keys.length !== 1 || only === undefined) return canonicalText(byKey, ignored);
			return `{${JSON.stringify(only)}:${canonicalText(byKey[only], ignored)}}`;
		}
		;
		function differentPlaces(base, now, ignored) {
			const found = [];
			const [a, b] = comparable(base, now);
			walk({
				pointer: "",
				field: "",
				base: a,
				now: b
			}, ignored, found);
			return found;
		}
		function comparable(base, now) {
			if (base === null || now === null) return [base === null ? undefined : rootOf(base), now === null ? undefined : rootOf(now)];
			const [a, b] = [Object.keys(base), Object.keys(now)];
			return a.length === 1 && b.length === 1 && a[0] === b[0] ? [rootOf(base), rootOf(now)] : [base, now];
		}
		function walk(place, ignored, found) {
			const { base, now } = place;
			if (Array.isArray(base) && Array.isArray(now)) {
				for (let at = 0; at < Math.max(base.length, now.length); at += 1) step(place, String(at), "*", ignored, found);
			} else if ((0, exact_json.s6)(base) && (0, exact_json.s6)(now)) {
				for (const name of new Set([...Object.keys(base), ...Object.keys(now)])) step(place, name, name, ignored, found);
			} else if (!isSame(base, now)) found.push(place);
		}
		function step(from, part, named, ignored, found) {
			const inner = below(ignored, part);
			if (inner === null) return;
			const place = {
				pointer: (0, json_pointer.xH)(from.pointer, part),
				field: (0, json_pointer.xH)(from.field, named),
				base: member(from.base, part),
				now: member(from.now, part)
			};
			walk(place, inner, found);
		}
		const member = (value, part) => Object.hasOwn(value, part) ? value[part] : undefined;
		const isSame = (base, now) => JSON.stringify(base) === JSON.stringify(now);
		;
		const NO_DETAIL = {
			places: [],
			more: 0
		};
		const MAX_PLACES = 100;
		function detailOf(base, now, ignored) {
			const places = differentPlaces(dataByKey(base.outputs ?? null), dataByKey(now.outputs ?? null), ignored);
			return {
				places: places.slice(0, MAX_PLACES),
				more: Math.max(0, places.length - MAX_PLACES)
			};
		}
		const hasDetail = ({ base, now }) => base !== null && now !== null && base.leftOut === null && now.leftOut === null && base.outputs !== now.outputs;
		class FieldCounts {
			#counts = new Map();
			add({ places }) {
				for (const field of new Set(places.map((place) => place.field))) {
					this.#counts.set(field, (this.#counts.get(field) ?? 0) + 1);
				}
			}
			get sorted() {
				return [...this.#counts].map(([pointer, cases]) => ({
					pointer,
					cases
				})).sort((a, b) => b.cases - a.cases);
			}
		}
		;
		function changedParts(a, b) {
			const shorter = Math.min(a.length, b.length);
			let start = 0;
			while (start < shorter && a[start] === b[start]) start += 1;
			if (/[\uD800-\uDBFF]/.test(a[start - 1] ?? "")) start -= 1;
			let end = 0;
			while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
			if (/[\uDC00-\uDFFF]/.test(a[a.length - end] ?? "")) end -= 1;
			return {
				before: a.slice(0, start),
				a: a.slice(start, a.length - end),
				b: b.slice(start, b.length - end),
				after: a.slice(a.length - end)
			};
		}
		;
		const CONTEXT = 60;
		const MAX_CHANGED = 200;
		const MAX_COMPARED = 2e5;
		function sideBySide(base, now) {
			const { before, a, b, after } = changedParts(textOf(base), textOf(now));
			return {
				before: before.length > CONTEXT ? `\u2026${wellFormed(before.slice(-CONTEXT))}` : before,
				a: cut(a, MAX_CHANGED),
				b: cut(b, MAX_CHANGED),
				after: cut(after, CONTEXT)
			};
		}
		const textOf = (value) => value === undefined ? "nothing" : JSON.stringify(value).slice(0, MAX_COMPARED);
		const cut = (text, max) => text.length > max ? `${wellFormed(text.slice(0, max))}\u2026` : text;
		const wellFormed = (text) => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, "");
		;
		const COMPARISON_JSON = "comparison.json";
		async function* comparisonJson(written) {
			const { comparison, source, verdict, ignore, detailOf, fields } = written;
			const { base, now, counts, decision, test, paired, changes } = comparison;
			const head = {
				schemaVersion: 1,
				conclusion: verdict.conclusion,
				noBase: null,
				base: {
					...sideOf(base),
					kind: source.kind,
					why: source.why
				},
				now: sideOf(now),
				counts: Object.fromEntries(CLASSES.map((name) => [name === "not-run" ? "notRun" : name, counts[name]])),
				compared: {
					cases: paired.cases,
					cost: {
						base: paired.base.cost,
						now: paired.now.cost
					},
					meanMs: {
						base: paired.base.meanMs,
						now: paired.now.meanMs
					}
				},
				test,
				ignore,
				decision: decision && decisionOf(decision)
			};
			yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "cases": [`;
			let separator = "\n";
			for (const change of changes) {
				yield `${separator}    ${JSON.stringify(caseOf(change, await detailOf(change)))}`;
				separator = ",\n";
			}
			yield `${changes.length === 0 ? "" : "\n  "}],\n  "fields": ${JSON.stringify(fields.sorted)}\n}\n`;
		}
		function withoutBaseJson(verdict, why, now) {
			const nothing = {
				base: null,
				counts: null,
				compared: null,
				test: null,
				ignore: [],
				decision: null
			};
			const document = {
				schemaVersion: 1,
				conclusion: verdict.conclusion,
				noBase: why,
				...nothing,
				now: sideOf(now),
				cases: [],
				fields: []
			};
			return `${JSON.stringify(document, null, 2)}\n`;
		}
		const sideOf = ({ repository, runId, runAttempt, job, sha, ref, url, startedAt, finishedAt, agent, cost, accuracy }) => ({
			repository,
			runId,
			runAttempt,
			job,
			sha,
			ref,
			url,
			startedAt,
			finishedAt,
			agent: agent && {
				id: agent.id,
				name: agent.name,
				versionId: agent.versionId,
				versionName: agent.versionName
			},
			cost,
			accuracy
		});
		const decisionOf = ({ pointer, values, cells, flips }) => ({
			pointer,
			values,
			table: cells,
			flips: flips.map(({ case: id, from, to, base, now }) => ({
				case: id,
				from,
				to,
				reasons: {
					base: base.reason,
					now: now.reason
				}
			}))
		});
		function caseOf({ case: id, class: name, cause, base, now }, detail = NO_DETAIL) {
			const both = (of) => ({
				base: base && of(base),
				now: now && of(now)
			});
			return {
				case: id,
				class: name,
				cause,
				outcome: both(({ outcome }) => outcome),
				error: both(({ error }) => error || null),
				decision: both(({ decision }) => decision),
				places: detail.places.map(placeOf),
				morePlaces: detail.more
			};
		}
		const MAX_VALUE_LENGTH = 2e3;
		function placeOf({ pointer, base, now }) {
			const only = base === undefined ? "now" : now === undefined ? "base" : null;
			const isLong = [base, now].some((value) => value !== undefined && JSON.stringify(value).length > MAX_VALUE_LENGTH);
			if (!isLong) return {
				pointer,
				base: base ?? null,
				now: now ?? null,
				only,
				cut: false
			};
			const { before, a, b, after } = sideBySide(base, now);
			const text = (part, value) => value === undefined ? null : `${before}${part}${after}`;
			return {
				pointer,
				base: text(a, base),
				now: text(b, now),
				only,
				cut: true
			};
		}
		var promises_ = __webpack_require__(51455);
		var lib_clock = __webpack_require__(19563);
		var write_in_blocks = __webpack_require__(92951);
		var comment = __webpack_require__(92081);
		var comment_state = __webpack_require__(15413);
		var sticky_comment = __webpack_require__(41670);
		var external_node_crypto_ = __webpack_require__(77598);
		var page = __webpack_require__(46051);
		var report_escape = __webpack_require__(96209);
		var report_text = __webpack_require__(74913);
		var pluralize = __webpack_require__(56817);
		var truncate = __webpack_require__(43799);
		var src_outcome = __webpack_require__(68961);
		var byte_budget = __webpack_require__(15299);
		var summary_table = __webpack_require__(54375);
		;
		const agentText = ({ agent }) => agent === null ? "an unknown agent" : `${agent.name || agent.id} ${agent.versionName || agent.versionId}`;
		function sideText(side) {
			const parts = [
				side.runId === 0 ? "" : `run ${side.runId}`,
				side.runAttempt > 1 ? `attempt ${side.runAttempt}` : "",
				side.sha === "" ? "" : `commit ${side.sha.slice(0, 7)}`,
				side.startedAt.slice(0, 10),
				agentText(side)
			];
			return parts.filter((part) => part !== "").join(", ");
		}
		const baseLine = (base, { why }) => `The base is ${sideText(base)}: ${why}.`;
		function testSentence(test, unit) {
			if (test === null) return "";
			const { kind, oneWay, otherWay, p } = test;
			const differing = oneWay + otherWay;
			const did = kind === "outcomes" ? `${oneWay} regressed and ${otherWay} fixed` : `${oneWay} flips one way and ${otherWay} the other`;
			if (differing < MIN_DIFFERING) {
				const few = kind === "outcomes" ? (0, pluralize.t)(differing, unit) : (0, pluralize.t)(differing, "decision");
				return `Too few to tell: only ${few} differ${differing === 1 ? "s" : ""}, and a split of fewer than ${MIN_DIFFERING} can always be chance.`;
			}
			const says = p < .05 ? "chance alone hardly explains that" : "chance alone may explain that";
			return `${did}: ${says} (exact two-sided McNemar test, ${probabilityText(p)}).`;
		}
		const probabilityText = (p) => p < 1e-4 ? "p < 0.0001" : `p = ${Number(p.toPrecision(2))}`;
		var problem = __webpack_require__(86762);
		;
		const FAIL_ON_CHANGE = [
			"none",
			"regressed",
			"changed"
		];
		const IF_NO_BASE = [
			"warn",
			"error",
			"ignore"
		];
		const FAILING = {
			none: [],
			regressed: ["regressed"],
			changed: ["regressed", "changed"]
		};
		const WORDS = {
			regressed: "regressed",
			changed: "changed",
			fixed: "fixed",
			same: "the same",
			added: "added",
			removed: "removed",
			"not-run": "not run"
		};
		const classWord = (name) => WORDS[name];
		const tallyOf = (counts) => CLASSES.filter((name) => counts[name] > 0).map((name) => `${counts[name]} ${classWord(name)}`).join(", ");
		function judgeChanges(comparison, failOn) {
			const { counts, paired, unit } = comparison;
			const tally = tallyOf(counts);
			if (paired.cases === 0) {
				return {
					...(0, src_verdict.Az)("nothing-in-common", `nothing to compare: no ${unit} ran in both runs`),
					tally
				};
			}
			const failing = FAILING[failOn].filter((name) => counts[name] > 0);
			const parts = failing.map((name) => `${counts[name]} ${classWord(name)}`);
			const compared = (0, pluralize.t)(paired.cases, unit);
			const headline = failing.length > 0 ? `of ${compared}, ${parts.join(" and ")}` : headlineOf(comparison, compared);
			return {
				conclusion: failing.length > 0 ? "failure" : "success",
				headline,
				tally,
				detail: "",
				problems: []
			};
		}
		function headlineOf({ counts, paired }, compared) {
			const differing = [
				"regressed",
				"changed",
				"fixed"
			].filter((name) => counts[name] > 0);
			if (differing.length === 0) return paired.cases === 1 ? `${compared} is the same` : `all ${compared} are the same`;
			const parts = differing.map((name) => `${counts[name]} ${classWord(name)}`);
			const better = counts.regressed === 0 ? ", none regressed" : "";
			return `of ${compared}, ${parts.join(" and ")}${better}`;
		}
		function withoutBase(why, ifNoBase) {
			if (ifNoBase === "error") return (0, src_verdict.uP)("nothing was compared", [(0, problem.d0)("no-base", why)]);
			return (0, src_verdict.Az)("no-base", "nothing was compared", why);
		}
		const unreadableResults = (path, what) => (0, src_verdict.uP)("nothing was compared", [(0, problem.d0)("results-unreadable", `\`results\` names ${path}, but ${what}: set it to the output \`results-path\``)]);
		;
		const IN_SUMMARY = {
			bytes: 99e4,
			rows: 500,
			details: 200,
			flips: 200
		};
		const IN_COMMENT = {
			bytes: 55e3,
			rows: 30,
			details: 10,
			flips: 20
		};
		const MARKS = {
			success: "\u2705",
			failure: "\u274C",
			cancelled: "\u{1F6AB}",
			skipped: "\u23ED\uFE0F"
		};
		const renderComparison = (shown) => render(shown, IN_SUMMARY, "##");
		const renderForComment = (shown) => render(shown, IN_COMMENT, "###");
		function renderVerdict(verdict, level = "##") {
			const lines = (0, src_verdict.Dx)(verdict).map((line) => (0, report_escape.nv)((0, truncate.x)((0, report_text.KG)(line), 1e3)));
			const reasons = (lines.length < 2 ? lines : lines.map((line) => `- ${line}`)).join("\n");
			return `${titleOf(verdict, level)}\n\n${reasons === "" ? "" : `${reasons}\n\n`}`;
		}
		const titleOf = ({ conclusion, headline }, level) => `${level} ${MARKS[conclusion]} Roe agent, compared: ${(0, report_escape.nv)((0, truncate.x)(headline, 1e3))}`;
		function render(shown, limits, level) {
			const { comparison, verdict } = shown;
			const budget = new byte_budget.G(limits.bytes);
			const parts = [
				`${titleOf(verdict, level)}\n\n`,
				openingOf(shown),
				summary_decisionOf(comparison.decision, comparison.unit, limits),
				differencesOf(comparison, limits),
				fieldsOf(shown.fields, comparison.unit)
			];
			const taken = parts.filter((part) => budget.take(part));
			const details = budget.fill(detailsOf(shown, limits));
			const folds = budget.fill(othersOf(comparison));
			const wanted = [...shown.details.keys()].length;
			const isShort = taken.length < parts.length || details.length < wanted;
			const rest = isShort ? `Everything is in ${sourceOf(shown)}.\n\n` : "";
			return [
				...taken,
				...details.map((text) => `${text}\n`),
				...folds,
				rest
			].join("");
		}
		const sourceOf = ({ artifactUrl }) => artifactUrl === null ? "`comparison.json`" : `[the comparison's artifact](${artifactUrl})`;
		function openingOf({ comparison, source, artifactUrl }) {
			const { base, now, counts, paired, test, unit } = comparison;
			const tally = CLASSES.filter((name) => counts[name] > 0).map((name) => `${CLASS_MARKS[name]} **${counts[name]}** ${classWord(name)}`);
			const rows = [
				[
					"Agent",
					agentText(base),
					agentText(now)
				],
				[
					"Cost",
					(0, report_text.rs)(paired.base.cost),
					(0, report_text.rs)(paired.now.cost)
				],
				...base.accuracy === null && now.accuracy === null ? [] : [[
					"Expected fields that are right",
					shareText(base.accuracy),
					shareText(now.accuracy)
				]],
				[
					`Time of a ${unit}`,
					timeText(paired.base.meanMs),
					timeText(paired.now.meanMs)
				]
			];
			const lines = rows.map((row) => `| ${row.map((text) => (0, report_escape.UZ)((0, truncate.x)(text, 200))).join(" | ")} |\n`);
			const table = `| ${(0, pluralize.t)(paired.cases, unit)} in both | Base | Now |\n| :-- | :-- | :-- |\n${lines.join("")}`;
			const paragraphs = [
				`${(0, report_escape.nv)(baseLine(base, source))} Compared is ${(0, report_escape.nv)(sideText(now))}.`,
				tally.join(" &nbsp; ").replaceAll("** ", "**&nbsp;"),
				(0, report_escape.nv)(testSentence(test, unit)),
				paired.cases === 0 ? "" : table.trimEnd(),
				artifactUrl === null ? "" : `[Download the comparison](${artifactUrl})`
			];
			return `${paragraphs.filter((text) => text !== "").join("\n\n")}\n\n`;
		}
		const shareText = (share) => share === null ? "\u2013" : `${Math.floor(share * 1e3 + 1e-9) / 10} %`;
		const timeText = (ms) => ms === null ? "\u2013" : (0, report_text.S5)(ms);
		const CLASS_MARKS = {
			regressed: "\u{1F53B}",
			changed: "\u270F\uFE0F",
			fixed: "\u{1F389}",
			same: "\u2705",
			added: "\u2795",
			removed: "\u2796",
			"not-run": "\u23ED\uFE0F"
		};
		const summary_CAUSES = {
			agent: "another agent or version",
			document: "the document",
			inputs: "the inputs",
			checks: "the checks",
			none: "nothing else differs"
		};
		const MAX_DECISIONS = 12;
		function summary_decisionOf(decision, unit, limits) {
			if (decision === null) return "";
			const { pointer, values, flips } = decision;
			const title = `**Decisions** at ${(0, report_escape.UZ)(pointer || "the output")}: ${flips.length === 0 ? "none differs" : (0, pluralize.t)(flips.length, "flip")}\n\n`;
			if (values.length === 0) return `**Decisions**: no ${unit} has a value at ${(0, report_escape.UZ)(pointer)} in both runs\n\n`;
			const list = flips.slice(0, limits.flips).map(({ case: id, from, to, base, now }) => rowOf([
				pathCell(id),
				`${cell(from)} \u2192 ${cell(to)}`,
				cell(base.reason),
				cell(now.reason)
			]));
			const more = moreOf(flips.length - list.length, "flip");
			const head = `| ${heading(unit)} | Flip | Reason in the base | Reason now |\n| :-- | :-- | :-- | :-- |\n`;
			const listed = list.length === 0 ? "" : `${head}${list.join("")}${more}\n`;
			return `${title}${values.length > MAX_DECISIONS ? "" : crossTable(decision)}${listed}`;
		}
		function crossTable({ values, cells }) {
			const counts = new Map(cells.map(({ from, to, count }) => [JSON.stringify([from, to]), count]));
			const head = `| Base \u2193 Now \u2192 | ${values.map(cell).join(" | ")} |\n| :-- |${" --: |".repeat(values.length)}\n`;
			const rows = values.map((from) => {
				const row = values.map((to) => {
					const count = counts.get(JSON.stringify([from, to])) ?? 0;
					return from !== to && count > 0 ? `**${count}**` : String(count);
				});
				return rowOf([cell(from), ...row]);
			});
			return `${head}${rows.join("")}\n`;
		}
		function differencesOf({ changes, unit }, limits) {
			const order = (change) => CLASSES.indexOf(change.class);
			const differing = changes.filter(({ cause }) => cause !== null).toSorted((a, b) => order(a) - order(b));
			if (differing.length === 0) return "";
			const rows = differing.slice(0, limits.rows).map((change) => {
				const name = `${CLASS_MARKS[change.class]}\u00a0${classWord(change.class)}`;
				return rowOf([
					pathCell(change.case),
					name,
					summary_CAUSES[change.cause ?? "none"],
					wasAndIs(change)
				]);
			});
			const head = `| ${heading(unit)} | Since the base | Because of | Was \u2192 is |\n| :-- | :-- | :-- | :-- |\n`;
			return `${head}${rows.join("")}${moreOf(differing.length - rows.length, unit)}\n`;
		}
		function wasAndIs({ base, now }) {
			const side = (entry) => entry === null ? "" : [cell(wordOf(entry.outcome)), cell(entry.error)].filter(Boolean).join(": ");
			return base?.outcome === now?.outcome && base?.error === now?.error ? side(now) : `${side(base)} \u2192 ${side(now)}`;
		}
		const wordOf = (outcome) => src_outcome.im.includes(outcome) ? (0, src_outcome.nG)(outcome) : outcome;
		const MAX_FIELDS = 20;
		function fieldsOf(fields, unit) {
			if (fields.length < 2) return "";
			const rows = fields.slice(0, MAX_FIELDS).map(({ pointer, cases }) => rowOf([cell(pointer || "the output"), String(cases)]));
			const others = fields.length - rows.length;
			return `| Fields that changed most | ${heading(unit)}s |\n| :-- | --: |\n${rows.join("")}${moreOf(others, "field")}\n`;
		}
		function* detailsOf({ comparison, details }, limits) {
			const order = (change) => CLASSES.indexOf(change.class);
			const shown = comparison.changes.flatMap((change) => {
				const detail = details.get(change.case);
				return detail === undefined ? [] : [{
					...change,
					...detail
				}];
			});
			const sorted = shown.toSorted((a, b) => order(a) - order(b));
			for (const { case: id, class: name, places, more } of sorted.slice(0, limits.details)) {
				const rows = places.map(({ pointer, base, now }) => {
					const parts = sideBySide(base, now);
					return rowOf([
						cell(pointer || "the output"),
						marked(parts, parts.a),
						marked(parts, parts.b)
					]);
				});
				const table = `| Place | Base | Now |\n| :-- | :-- | :-- |\n${rows.join("")}${moreOf(more, "place")}`;
				yield (0, summary_table.TM)(`${CLASS_MARKS[name]} ${pathCell(id)}`, table);
			}
		}
		function* othersOf({ changes, unit }) {
			for (const name of [
				"added",
				"removed",
				"not-run"
			]) {
				const some = changes.filter((change) => change.class === name);
				if (some.length === 0) continue;
				const list = some.slice(0, MAX_NAMES).map((change) => `- ${pathCell(change.case)}\n`);
				const others = some.length - list.length;
				const more = others === 0 ? "" : `- and ${(0, pluralize.t)(others, `more ${unit}`)}\n`;
				yield `${(0, summary_table.TM)(`${CLASS_MARKS[name]} ${(0, pluralize.t)(some.length, unit)} ${classWord(name)}`, `${list.join("")}${more}`)}\n`;
			}
		}
		const MAX_NAMES = 100;
		const MAX_CELL_LENGTH = 300;
		const heading = (unit) => unit === "file" ? "File" : "Case";
		const rowOf = (cells) => `| ${cells.join(" | ")} |\n`;
		const cell = (text) => (0, report_escape.UZ)((0, truncate.x)(text, MAX_CELL_LENGTH));
		const moreOf = (count, what) => count <= 0 ? "" : `\n${(0, pluralize.t)(count, `more ${what}`)}; see comparison.json for all.\n`;
		const pathCell = (id) => (0, report_escape.NN)(id.length > MAX_CELL_LENGTH ? `\u2026${id.slice(-MAX_CELL_LENGTH)}` : id);
		const MARK = "\uE000";
		const MARK_END = "\uE001";
		function marked({ before, after }, changed) {
			const [start, middle, end] = [
				before,
				changed,
				after
			].map((text) => text.replaceAll(/[\uE000\uE001]/g, ""));
			const text = `${start}${middle === "" ? "" : `${MARK}${middle}${MARK_END}`}${end}`;
			return (0, report_escape.UZ)(text).replace(MARK, "<mark>").replace(MARK_END, "</mark>");
		}
		;
		const COMPARISON_HTML = "comparison.html";
		const STYLES = `${page.Y}
main { margin: 24px auto; max-width: 1200px; padding: 0 16px; }
section { background: var(--card, transparent); border: 1px solid var(--line, #8884); border-radius: 10px; margin: 0 0 14px; padding: 14px 20px; }
section > h2 { margin: 0 0 6px; }
section p { margin: 6px 0; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line, #8884); overflow-wrap: anywhere; padding: 4px 8px; text-align: left; vertical-align: top; }
tbody tr:last-child td { border-bottom: 0; }
del, ins { text-decoration: none; }
mark { border-radius: 2px; color: inherit; }
del mark { background: #f8514944; }
ins mark { background: #2ea04344; }
`;
		const POLICY = `default-src 'none'; style-src 'sha256-${(0, external_node_crypto_.createHash)("sha256").update(STYLES).digest("base64")}'; base-uri 'none'; form-action 'none'`;
		function* comparisonPage(shown) {
			const { comparison, source, verdict, details } = shown;
			const { base, now, counts, test, unit, changes } = comparison;
			const tally = CLASSES.filter((name) => counts[name] > 0).map((name) => `${counts[name]} ${classWord(name)}`);
			const texts = [
				...(0, src_verdict.Dx)(verdict).map(report_text.KG),
				`${baseLine(base, source)} Compared is ${sideText(now)}.`,
				tally.join(", "),
				testSentence(test, unit)
			];
			yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Roe agent, compared</title>
<style>${STYLES}</style>
</head>
<body><main>
<section>
<h1>Roe agent, compared: ${page_text(verdict.headline)}</h1>
${texts.filter((line) => line !== "").map((line) => `<p>${page_text(line.replaceAll("`", ""))}</p>`).join("\n")}
</section>
`;
			yield flipsOf(shown);
			yield page_differencesOf(shown);
			for (const change of changes) {
				const detail = details.get(change.case);
				if (detail !== undefined) yield page_detailOf(change, detail);
			}
			yield "</main></body>\n</html>\n";
		}
		const page_text = (foreign) => (0, report_escape.xK)(foreign).replaceAll(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
		const table = (heads, rows) => `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead><tbody>
${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")}
</tbody></table>
`;
		const section = (title, content) => `<section>\n<h2>${title}</h2>\n${content}</section>\n`;
		const MAX_ROWS = 2e3;
		function flipsOf({ comparison: { decision, unit } }) {
			if (decision === null || decision.flips.length === 0) return "";
			const rows = decision.flips.slice(0, MAX_ROWS).map(({ case: id, from, to, base, now }) => [
				id,
				`${from} \u2192 ${to}`,
				base.reason,
				now.reason
			].map(page_text));
			return section("Flips", table([
				heading(unit),
				"Flip",
				"Reason in the base",
				"Reason now"
			], rows));
		}
		function page_differencesOf({ comparison: { changes, unit } }) {
			const order = (change) => CLASSES.indexOf(change.class);
			const rows = changes.filter((change) => change.class !== "same").toSorted((a, b) => order(a) - order(b)).slice(0, MAX_ROWS).map((change) => {
				const errors = [change.base?.error ?? "", change.now?.error ?? ""];
				const cause = change.cause === null ? "" : summary_CAUSES[change.cause];
				return [
					change.case,
					classWord(change.class),
					cause,
					...errors
				].map(page_text);
			});
			if (rows.length === 0) return "";
			return section("Since the base", table([
				heading(unit),
				"Now",
				"Because of",
				"Error in the base",
				"Error now"
			], rows));
		}
		function page_detailOf(change, { places, more }) {
			const rows = places.map(({ pointer, base, now }) => {
				const { before, a, b, after } = sideBySide(base, now);
				const side = (tag, changed) => `<${tag}>${page_text(before)}<mark>${page_text(changed)}</mark>${page_text(after)}</${tag}>`;
				return [
					page_text(pointer || "the output"),
					side("del", a),
					side("ins", b)
				];
			});
			const rest = more === 0 ? "" : `<p>${more} more in comparison.json</p>\n`;
			const title = `${page_text(change.case)}: ${classWord(change.class)}`;
			return section(title, `${table([
				"Place",
				"Base",
				"Now"
			], rows)}${rest}`);
		}
		;
		const CHANGE_OUTPUTS = [
			"regressed",
			"fixed",
			"changed",
			"same",
			"added",
			"removed",
			"not-run",
			"flips",
			"p-value",
			"base-url"
		];
		const NOTHING = Object.fromEntries(CHANGE_OUTPUTS.map((name) => [name, ""]));
		async function deliverComparison(delivered, { inputs, ...world }) {
			const { runner } = world;
			const written = await writeJson(delivered.json, runner);
			const isWritten = written.error === null;
			const verdict = isWritten ? delivered.verdict : unwritten(delivered.verdict, written.error);
			const path = isWritten ? written.path : "";
			const page = isWritten ? await writePage(delivered.page, path, runner) : null;
			const files = page === null ? [path] : [path, page];
			const artifact = isWritten && inputs.artifactName !== null ? await upload(inputs.artifactName, files, runner) : null;
			const text = (place) => isWritten ? delivered.markdown(artifact?.url ?? null, place) : renderVerdict(verdict);
			setOutputs(verdict, path, delivered.outputs ?? NOTHING, runner);
			if (inputs.summary) {
				await (0, or_warn.w)(runner, "The job summary could not be written", () => runner.writeSummary(text("summary")));
			}
			await (0, or_warn.w)(runner, "The comment on the pull request could not be written", () => deliver_comment(text("comment"), verdict, inputs, world));
			return verdict;
		}
		async function deliverRefusal(verdict, runner) {
			setOutputs(verdict, "", NOTHING, runner);
			await (0, or_warn.w)(runner, "The job summary could not be written", () => runner.writeSummary(renderVerdict(verdict)));
		}
		async function writeJson(parts, runner) {
			try {
				const path = (0, external_node_path_.join)(await (0, promises_.mkdtemp)((0, external_node_path_.join)(runner.tempDir, "roe-comparison-")), COMPARISON_JSON);
				await (0, write_in_blocks.l)(path, scrubbed(parts, runner));
				return {
					error: null,
					path
				};
			} catch (error) {
				return { error: `${COMPARISON_JSON} could not be written (${(0, error_message.gJ)(error)})` };
			}
		}
		async function* scrubbed(parts, runner) {
			for await (const part of parts) yield runner.scrub(part);
		}
		function unwritten(verdict, headline) {
			if (verdict.conclusion === "failure") return verdict;
			return (0, src_verdict.Yj)({
				code: "comparison-unsaved",
				headline,
				detail: "free disk space and run again"
			});
		}
		async function writePage(page, json, runner) {
			if (page === null) return null;
			return await (0, or_warn.w)(runner, `${COMPARISON_HTML} could not be written`, async () => {
				const path = (0, external_node_path_.join)(json, "..", COMPARISON_HTML);
				await (0, write_in_blocks.l)(path, scrubbed(page(), runner));
				return path;
			});
		}
		async function upload(name, files, runner) {
			runner.startGroup("Comparison artifact");
			const directory = (0, external_node_path_.join)(files[0] ?? "", "..");
			const uploaded = await (0, or_warn.w)(runner, `The artifact ${name} could not be uploaded; the comparison is in ${directory}`, () => runner.uploadArtifact({
				name,
				directory,
				files: [...files],
				retentionDays: null
			}));
			runner.endGroup();
			if (uploaded !== null) runner.info(`The comparison: ${uploaded.url}`);
			return uploaded;
		}
		function setOutputs(verdict, path, outputs, runner) {
			const all = {
				conclusion: verdict.conclusion,
				...outputs,
				"comparison-path": path
			};
			for (const [name, value] of Object.entries(all)) runner.setOutput(name, value);
		}
		async function deliver_comment(body, verdict, inputs, { runner, github, clock }) {
			if (inputs.comment === "never") return null;
			const origin = await runner.origin();
			const workflowRef = runner.environment("GITHUB_WORKFLOW_REF") || runner.environment("GITHUB_WORKFLOW");
			const task = [inputs.base, inputs.results];
			const marker = (0, comment.we)({
				action: "roe-agent-compare",
				workflowRef,
				origin,
				matrixLeg: "",
				task
			});
			const state = (0, comment_state.WF)({
				runId: origin.runId,
				unsuccessful: null
			}, runner.scrub);
			const sticky = {
				marker,
				runId: origin.runId,
				isWanted: inputs.comment === "always" || verdict.conclusion === "failure",
				hindrance: null,
				render: () => `${marker}\n${runner.scrub(`${body}${footOf(origin.runUrl)}`)}${state}`
			};
			return await (0, sticky_comment.s)(sticky, {
				runner,
				github,
				clock,
				cancelled: lib_clock.tm
			});
		}
		const footOf = (runUrl) => runUrl === "" ? "" : `<sub>[Workflow run](${runUrl})</sub>\n\n`;
		var artifact_name = __webpack_require__(91027);
		var results_json = __webpack_require__(9461);
		;
		const TRUSTED_EVENTS = [
			"push",
			"schedule",
			"workflow_dispatch",
			"repository_dispatch"
		];
		function refusedRun({ id, event, headBranch, headRepository }, wanted) {
			if (headRepository?.toLowerCase() !== wanted.repository.toLowerCase()) return `run ${id} comes from a fork`;
			if (event.startsWith("pull_request")) return `run ${id} is for a pull request`;
			if (!TRUSTED_EVENTS.includes(event)) return `run ${id} was started by \`${event}\``;
			return headBranch === wanted.branch ? null : `run ${id} is on another branch`;
		}
		function nearArtifacts(artifacts, wanted) {
			const exact = ({ name }) => Number(name === wanted);
			return artifacts.filter(({ name }) => !name.endsWith(".html") && (0, artifact_name.E)(wanted, name)).sort((a, b) => exact(b) - exact(a) || b.id - a.id);
		}
		function refusedResults({ isSandbox, entries }) {
			const all = [...entries.values()];
			if (all.some(({ leftOut }) => leftOut === "dry-run")) return "are from a dry run";
			if (isSandbox) return "are from the sandbox";
			return all.length === 0 ? "are empty" : null;
		}
		function refusedUse(side, wanted) {
			if (side.repository !== "" && side.repository.toLowerCase() !== wanted.repository.toLowerCase()) {
				return `are from ${side.repository}`;
			}
			if (side.ref !== "" && side.ref !== `refs/heads/${wanted.branch}`) return `are from ${side.ref}`;
			if (side.job !== wanted.job) return `are from the workflow job ${side.job || "without a name"}, not from ${wanted.job}`;
			return side.shard === wanted.shard && side.isMerged === wanted.isMerged ? null : "are from another part of the matrix";
		}
		const noBaseYet = (branch, why) => `no base yet: run this workflow once on ${branch}${why === null ? "" : ` (${why})`}`;
		function unreadableRuns({ code, message }) {
			if (code === "unauthorized") return `no base: ${message}; check \`github-token\``;
			if (code !== "forbidden" && code !== "not-found") return `no base: the workflow's runs could not be read (${message})`;
			return `no base: the workflow's runs could not be read (${message}); give the workflow job \`actions: read\` under \`permissions\``;
		}
		const workflowFile = (workflowRef) => /\/\.github\/workflows\/([^/@]+)@/.exec(workflowRef)?.[1] ?? null;
		var decoded = __webpack_require__(27463);
		var row_splitter = __webpack_require__(11429);
		var submission_key = __webpack_require__(65597);
		;
		const LEFT_OUT = [problem.Fo, problem.yE];
		const MAX_REASON_LENGTH = 500;
		const MAX_DECISION_LENGTH = 100;
		function recordProblem(value) {
			if (!(0, lib_json.Ce)(value)) return "a result is not an object";
			if (typeof value.case !== "string") return "a result has no `case`";
			if (typeof value.outcome !== "string") return `the result of ${value.case} has no \`outcome\``;
			const { outputs = null, files = null } = value;
			if (outputs !== null && !(Array.isArray(outputs) && outputs.every(isOutput))) {
				return `the outputs of ${value.case} are not a list of keys and values`;
			}
			if (files !== null && !(Array.isArray(files) && files.every(lib_json.Ce))) return `the files of ${value.case} are not a list`;
			return null;
		}
		const isOutput = (value) => (0, lib_json.Ce)(value) && typeof value.key === "string";
		function toEntry(record, { ignored, decision }) {
			const { row = null, error = null, submissionKey = null, cost = null, durationMs = null } = record;
			const files = record.files ?? [];
			const byKey = dataByKey(record.outputs ?? null);
			const outputs = hash(canonicalOutputs(byKey, ignored));
			const root = byKey === null ? undefined : rootOf(byKey);
			const key = submissionKey === null ? null : (0, submission_key.Do)(submissionKey);
			const message = (0, truncate.x)(error?.message ?? "", MAX_REASON_LENGTH);
			return {
				case: record.case,
				outcome: record.outcome,
				leftOut: record.outcome === "not-submitted" ? LEFT_OUT.find((code) => code === error?.code) ?? null : null,
				isFile: row === null && files.length === 1 && files[0]?.path === record.case,
				files: files.map(({ path, sha256 = null, bytes, input = null }) => ({
					path,
					sha256,
					bytes,
					input
				})),
				row: hash(canonicalText(row?.values ?? null, [])),
				sent: key && {
					content: key.content,
					versionId: key.versionId
				},
				outputs,
				wholeOutputs: ignored.length === 0 ? outputs : hash(canonicalOutputs(byKey, [])),
				decision: decision === null ? null : decisionText((0, json_pointer.sZ)(root, decision)),
				reason: (decision === null ? "" : reasonBeside(root, decision)) || message,
				error: message,
				cost: typeof cost === "number" ? cost : null,
				durationMs: typeof durationMs === "number" ? durationMs : null
			};
		}
		const hash = (text) => (0, external_node_crypto_.createHash)("sha256").update(text).digest("base64url").slice(0, 27);
		const decisionText = (value) => value === undefined || value === null ? null : (0, truncate.x)(typeof value === "string" ? value : JSON.stringify(value), MAX_DECISION_LENGTH);
		const REASON = /^(decision_?)?(reason(s|ing)?|rationale|justification|explanation|why)(_?text)?$/i;
		function reasonBeside(root, decision) {
			const beside = (0, json_pointer.sZ)(root, decision.slice(0, -1));
			if (decision.length === 0 || !(0, lib_json.Ce)(beside)) return "";
			const reasons = Object.entries(beside).filter(([name, value]) => REASON.test(name) && isReason(value));
			const texts = reasons.flatMap(([, value]) => value);
			return (0, truncate.x)(texts.join("; "), MAX_REASON_LENGTH);
		}
		const isReason = (value) => typeof value === "string" || Array.isArray(value) && value.every((one) => typeof one === "string");
		var roe = __webpack_require__(2978);
		;
		const SCHEMA_VERSION = 1;
		function headProblem(head) {
			const version = (0, lib_json.at)(head, "schemaVersion");
			if (typeof version === "number" && version > SCHEMA_VERSION) {
				return {
					kind: "newer",
					what: `it has schemaVersion ${version}, and this version of the action reads ${SCHEMA_VERSION}`
				};
			}
			if (version !== SCHEMA_VERSION) return {
				kind: "broken",
				what: "it has no `schemaVersion`"
			};
			return Array.isArray((0, lib_json.at)(head, "results")) ? null : {
				kind: "broken",
				what: "it has no `results`"
			};
		}
		function toSideHead(head) {
			const run = (0, lib_json.at)(head, "run");
			const text = (name) => (0, lib_json.$6)(run, name) ?? "";
			const number = (name) => numberAt(run, name) ?? 0;
			const shard = (0, lib_json.at)(run, "shard");
			return {
				conclusion: (0, lib_json.$6)(head, "conclusion") ?? "",
				repository: text("repository"),
				runId: number("runId"),
				runAttempt: number("runAttempt"),
				job: text("job"),
				sha: text("sha"),
				ref: text("ref"),
				url: text("url"),
				startedAt: text("startedAt"),
				finishedAt: text("finishedAt"),
				shard: (0, lib_json.Ce)(shard) ? `${numberAt(shard, "index")}/${numberAt(shard, "total")}` : "",
				artifact: (0, lib_json.$6)(run, "artifact"),
				isSandbox: (0, roe.CO)({ engine: (0, lib_json.$6)(head, "agent", "engine") ?? "" }),
				isMerged: Array.isArray((0, lib_json.at)(head, "legs")),
				agent: agentOf((0, lib_json.at)(head, "agent")),
				cost: numberAt(head, "cost") ?? 0,
				accuracy: numberAt((0, lib_json.at)(head, "scorecard"), "accuracy"),
				isWhole: isWhole(run)
			};
		}
		function isWhole(run) {
			if ((0, lib_json.Ce)((0, lib_json.at)(run, "shard"))) return false;
			return !(0, lib_json.Ce)(run) || run.leftOut === undefined || run.leftOut === 0;
		}
		function agentOf(agent) {
			const id = (0, lib_json.$6)(agent, "id");
			const versionId = (0, lib_json.$6)(agent, "versionId");
			if (id === null || versionId === null) return null;
			return {
				id,
				versionId,
				name: (0, lib_json.$6)(agent, "name") ?? "",
				versionName: (0, lib_json.$6)(agent, "versionName") ?? ""
			};
		}
		function numberAt(value, name) {
			const found = (0, lib_json.at)(value, name);
			return typeof found === "number" && Number.isFinite(found) ? found : null;
		}
		;
		const MAX_ROW_BYTES = 4e8;
		const BLOCK_BYTES = 5e5;
		async function readSide(path, rule) {
			let file;
			try {
				file = await (0, promises_.open)(path);
			} catch (error) {
				const { code } = error;
				return {
					ok: false,
					error: {
						kind: "missing",
						what: `it could not be opened (${code})`
					}
				};
			}
			const read = await readAll(file, path, rule).catch((error) => {
				if (error.code === undefined) throw error;
				return broken(`it could not be read (${error.code})`);
			});
			if (!read.ok) await file.close();
			return read;
		}
		const broken = (what) => ({
			ok: false,
			error: {
				kind: "broken",
				what
			}
		});
		async function readAll(file, path, rule) {
			const splitter = new row_splitter.G(MAX_ROW_BYTES, "{}");
			const rows = [];
			const blocks = file.createReadStream({
				autoClose: false,
				highWaterMark: BLOCK_BYTES
			});
			for await (const block of blocks) {
				for (const row of splitter.push(block)) {
					if (row === null) return broken("a result in it is too large");
					rows.push(read_results_rowOf(row, splitter.rowEnd - row.length, rule));
				}
			}
			const head = (0, lib_json.qF)(splitter.rest());
			const trouble = head === undefined ? {
				kind: "broken",
				what: "it is not valid JSON"
			} : headProblem(head);
			if (trouble !== null) return {
				ok: false,
				error: trouble
			};
			const placed = resultsAmong(rows, head);
			if (!placed.ok) return broken(placed.error);
			const read = async ({ offset, length }) => {
				const row = Buffer.alloc(length);
				await file.read(row, 0, length, offset);
				return JSON.parse((0, decoded.D)(row));
			};
			const entries = placed.value;
			return {
				ok: true,
				value: {
					...toSideHead(head),
					path,
					entries,
					read,
					close: () => file.close()
				}
			};
		}
		function read_results_rowOf(row, offset, rule) {
			const record = (0, lib_json.qF)((0, decoded.D)(row));
			const problem = record === undefined ? "it is not valid JSON" : recordProblem(record);
			return problem ?? {
				...toEntry(record, rule),
				offset,
				length: row.length
			};
		}
		function resultsAmong(rows, head) {
			let before = 0;
			for (const [name, list] of Object.entries(head)) {
				if (name === "results") break;
				if (Array.isArray(list)) before += list.filter(lib_json.Ce).length;
			}
			const results = head.results;
			if (!results.every(lib_json.Ce)) return {
				ok: false,
				error: "a result is not an object"
			};
			const entries = new Map();
			for (const row of rows.slice(before, before + results.length)) {
				if (typeof row === "string") return {
					ok: false,
					error: row
				};
				if (entries.has(row.case)) return {
					ok: false,
					error: `it has two results for ${row.case}`
				};
				entries.set(row.case, row);
			}
			return {
				ok: true,
				value: entries
			};
		}
		;
		const FETCH_LIMIT_MS = 9e5;
		const MAX_RUNS_READ = 10;
		const DEFAULT_ARTIFACT = "roe-results";
		async function findBase(choice, now, finding) {
			switch (choice.kind) {
				case "path": return await basedOn((0, external_node_path_.resolve)(finding.runner.workspace, choice.path), `${choice.path}`, finding);
				case "artifact": return await inThisRun(choice.name, finding);
				case "last-success": return await lastSuccess(now, finding);
			}
		}
		async function removeFolders(folders) {
			for (const folder of folders) await (0, promises_.rm)(folder, {
				recursive: true,
				force: true
			});
		}
		async function basedOn(path, given, { rule }) {
			const read = await readSide(path, rule);
			if (!read.ok) return {
				ok: false,
				error: `no base: \`base\` names ${given}, but ${read.error.what}`
			};
			return usable(read.value, {
				kind: "path",
				why: "`base` names its results.json"
			}, `no base: the results in ${given}`);
		}
		async function inThisRun(name, finding) {
			try {
				const listed = (await limited(finding, finding.store.list(name))).filter((one) => !one.name.endsWith(".html"));
				const exact = listed.filter((one) => one.name === name);
				const near = (exact.length > 0 ? exact : listed.filter((one) => (0, artifact_name.E)(name, one.name))).sort((a, b) => b.id - a.id);
				const [newest] = near;
				if (newest === undefined) return {
					ok: false,
					error: `no base: this workflow run has no artifact named ${name}`
				};
				const read = await readSide((0, external_node_path_.join)(await fetchInto(newest, finding), results_json.Y), finding.rule);
				const what = `no base: the results in the artifact ${newest.name}`;
				if (!read.ok) return {
					ok: false,
					error: `${what} cannot be used: ${read.error.what}`
				};
				return usable(read.value, {
					kind: "artifact",
					why: `\`base\` names its artifact ${newest.name}`
				}, what);
			} catch (error) {
				return {
					ok: false,
					error: `no base: the artifact ${name} could not be downloaded (${(0, error_message.gJ)(error)})`
				};
			}
		}
		async function usable(side, source, what) {
			const refused = refusedResults(side);
			if (refused === null) return {
				ok: true,
				value: {
					side,
					source
				}
			};
			await side.close();
			return {
				ok: false,
				error: `${what} ${refused}`
			};
		}
		async function fetchInto(artifact, finding, from) {
			const folder = await limited(finding, finding.store.fetch(artifact, from));
			finding.folders.push(folder);
			return folder;
		}
		async function limited({ clock }, work) {
			return await (0, lib_clock.Bv)(clock, FETCH_LIMIT_MS, lib_clock.tm, async (signal) => (0, lib_clock.Mu)(work, signal)).catch((error) => {
				if (!(error instanceof lib_clock.$q)) throw error;
				throw new Error(`timed out after ${FETCH_LIMIT_MS / 6e4} minutes`);
			});
		}
		async function lastSuccess(now, finding) {
			const { runner, token } = finding;
			const { repository, runId } = await runner.origin();
			const workflow = workflowFile(runner.environment("GITHUB_WORKFLOW_REF"));
			if (token === "") return {
				ok: false,
				error: "no base: `github-token` is empty; set it to a token with `actions: read`"
			};
			if (workflow === null) return {
				ok: false,
				error: "no base: GitHub does not say which workflow this is"
			};
			const github = finding.openGitHub(token, repository);
			const branch = await github.defaultBranch(lib_clock.tm);
			if (!branch.ok) return {
				ok: false,
				error: unreadableRuns(branch.error)
			};
			const runs = await github.successfulRuns(workflow, branch.value, lib_clock.tm);
			if (!runs.ok) return {
				ok: false,
				error: unreadableRuns(runs.error)
			};
			const wanted = {
				...now,
				repository,
				runId,
				branch: branch.value,
				artifact: now.artifact ?? DEFAULT_ARTIFACT
			};
			let why = null;
			let read = 0;
			for (const run of runs.value.filter(({ id }) => id !== runId)) {
				const refused = refusedRun(run, wanted);
				if (refused === null && read === MAX_RUNS_READ) break;
				read += refused === null ? 1 : 0;
				const found = refused === null ? await inRun(run, wanted, github, finding) : passedOver(refused);
				if (found.kind === "base") return {
					ok: true,
					value: found.base
				};
				if (found.kind === "unusable") return {
					ok: false,
					error: found.sentence
				};
				why ??= found.why;
			}
			return {
				ok: false,
				error: noBaseYet(branch.value, why)
			};
		}
		const passedOver = (why) => ({
			kind: "passed-over",
			why
		});
		const unusable = (sentence) => ({
			kind: "unusable",
			sentence
		});
		async function inRun(run, wanted, github, finding) {
			const listed = await github.artifactsOfRun(run.id, lib_clock.tm);
			if (!listed.ok) return unusable(unreadableRuns(listed.error));
			const near = nearArtifacts(listed.value, wanted.artifact);
			const kept = near.filter(({ isExpired }) => !isExpired);
			if (near.length === 0) return passedOver(`run ${run.id} has no results artifact named ${wanted.artifact}`);
			if (kept.length === 0) {
				return unusable(`no base: the results of run ${run.id}, the last success on ${wanted.branch}, have expired; run this workflow on ${wanted.branch} again`);
			}
			const from = {
				token: finding.token,
				repository: wanted.repository,
				runId: run.id
			};
			let best = null;
			let why = null;
			let broken = null;
			for (const artifact of kept) {
				const found = await readArtifact(artifact, from, wanted, finding);
				if (!found.ok) {
					if (found.error.isBroken) broken ??= found.error.sentence;
					else why ??= `the results of run ${run.id} ${found.error.sentence}`;
					continue;
				}
				const side = found.value;
				if (best === null || best.agent?.id !== wanted.agent?.id && side.agent?.id === wanted.agent?.id) {
					await best?.close();
					best = side;
				} else await side.close();
			}
			if (best !== null) {
				const source = {
					kind: "last-success",
					why: `the last successful run of this workflow on ${wanted.branch}`
				};
				return {
					kind: "base",
					base: {
						side: best,
						source
					}
				};
			}
			if (broken !== null) return unusable(`no base: the results of run ${run.id}, the last success on ${wanted.branch}, ${broken}`);
			return passedOver(why ?? `run ${run.id} has no results`);
		}
		async function readArtifact({ id, name, digest }, from, wanted, finding) {
			const refused = (isBroken, sentence) => ({
				ok: false,
				error: {
					isBroken,
					sentence
				}
			});
			let folder;
			try {
				folder = await fetchInto({
					id,
					name,
					digest
				}, finding, from);
			} catch (error) {
				return refused(true, `could not be downloaded (${(0, error_message.gJ)(error)})`);
			}
			const read = await readSide((0, external_node_path_.join)(folder, results_json.Y), finding.rule);
			if (!read.ok) return refused(true, `cannot be used: ${read.error.what}`);
			const side = read.value;
			const why = refusedResults(side) ?? refusedUse(side, wanted);
			if (why === null) return {
				ok: true,
				value: side
			};
			await side.close();
			return refused(false, why);
		}
		var defaults = __webpack_require__(45213);
		var input_reader = __webpack_require__(21187);
		var inputs_inputs = __webpack_require__(21277);
		var proxies = __webpack_require__(77715);
		;
		function readCompareInputs(step) {
			const githubToken = step.input("github-token");
			if (githubToken !== "") step.mask(githubToken);
			const reader = new input_reader.i((name) => step.input(name), (0, defaults.G)(step));
			const inputs = {
				results: reader.required("results", "the path of a results.json, such as the output `results-path`", parsePath),
				base: reader.required("base", "`last-success`, the path of a results.json, or `artifact:NAME`", parseBase),
				decision: reader.optional("decision", "a JSON Pointer into the output, such as `/decision`", parseDecision),
				decisionText: reader.text("decision"),
				ignored: reader.required("ignore", "JSON Pointers into the output, one a line, such as `/items/*/id`", parsePointers),
				ignoreTexts: linesOf(reader.text("ignore") ?? ""),
				failOnChange: reader.required("fail-on-change", "`none`, `regressed` or `changed`", (0, inputs_inputs.yL)(...FAIL_ON_CHANGE)),
				ifNoBase: reader.required("if-no-base", "`warn`, `error` or `ignore`", (0, inputs_inputs.yL)(...IF_NO_BASE)),
				artifactName: (0, inputs_inputs.R9)(reader).artifactName,
				summary: reader.boolean("summary"),
				comment: reader.required("comment", "`never`, `always` or `on-failure`", (0, inputs_inputs.yL)("never", "always", "on-failure"))
			};
			const problems = [...reader.problems, ...(0, proxies.r)(step)];
			return problems.length === 0 ? {
				ok: true,
				inputs,
				githubToken
			} : {
				ok: false,
				problems
			};
		}
		const parsePath = (text) => text === "" || /[\n\0]/.test(text) ? null : text;
		const parseDecision = (text) => text === "" ? null : (0, json_pointer.vp)(text);
		const ARTIFACT = "artifact:";
		function parseBase(text) {
			if (text === "last-success") return { kind: "last-success" };
			if (text.startsWith(ARTIFACT)) {
				const name = (0, inputs_inputs.TZ)(text.slice(ARTIFACT.length).trim());
				return name === null ? null : {
					kind: "artifact",
					name
				};
			}
			const path = parsePath(text);
			return path === null ? null : {
				kind: "path",
				path
			};
		}
		;
		async function runCompare(world) {
			const { runner } = world;
			let verdict;
			try {
				const given = readCompareInputs(runner);
				if (given.ok) return await compare(given, world);
				verdict = (0, src_verdict.io)(given.problems);
			} catch (error) {
				(0, log_stack.f)(error, runner);
				verdict = (0, src_verdict.Yj)((0, src_verdict.uG)(error));
			}
			await deliverRefusal(verdict, runner);
			return verdict;
		}
		async function compare(given, world) {
			const { inputs, githubToken: token } = given;
			const { runner, store, clock, openGitHub } = world;
			const rule = {
				ignored: inputs.ignored,
				decision: inputs.decision
			};
			const read = await readSide((0, external_node_path_.resolve)(runner.workspace, inputs.results), rule);
			if (!read.ok) {
				const verdict = unreadableResults(inputs.results, read.error.what);
				await deliverRefusal(verdict, runner);
				return verdict;
			}
			const now = read.value;
			const folders = [];
			const sides = [now];
			try {
				const { repository } = await runner.origin();
				const github = token === "" ? null : openGitHub(token, repository);
				const delivering = {
					inputs,
					runner,
					github,
					clock
				};
				const found = await findBase(inputs.base, now, {
					runner,
					store,
					clock,
					token,
					openGitHub,
					rule,
					folders
				});
				if (!found.ok) return await concludeWithoutBase(found.error, now, delivering);
				sides.push(found.value.side);
				return await conclude(found.value, now, delivering);
			} finally {
				await (0, or_warn.w)(runner, "The results could not be closed", async () => {
					for (const side of sides) await side.close();
				});
				await (0, or_warn.w)(runner, "The downloads could not be removed from RUNNER_TEMP", () => removeFolders(folders));
			}
		}
		async function concludeWithoutBase(why, now, delivering) {
			const { inputs, runner } = delivering;
			if (inputs.ifNoBase === "warn") runner.warning((0, error_message.uo)(`Nothing was compared: ${why}`));
			const verdict = withoutBase(why, inputs.ifNoBase);
			const delivered = {
				verdict,
				json: [withoutBaseJson(verdict, why, now)],
				outputs: null,
				markdown: () => renderVerdict(verdict),
				page: null
			};
			return await deliverComparison(delivered, delivering);
		}
		const MAX_DETAILS_KEPT = 200;
		const MAX_PLACES_SHOWN = 20;
		async function conclude({ side: base, source }, now, delivering) {
			const { inputs, runner } = delivering;
			runner.info(baseLine(base, source));
			const comparison = compareSides(base, now, inputs.decisionText);
			const verdict = judgeChanges(comparison, inputs.failOnChange);
			const fields = new FieldCounts();
			const details = new Map();
			const shown = new Set(worstFirst(comparison).slice(0, MAX_DETAILS_KEPT));
			const read = async (change) => {
				if (change.base === null || change.now === null || !hasDetail(change)) return NO_DETAIL;
				const detail = detailOf(await base.read(change.base), await now.read(change.now), inputs.ignored);
				fields.add(detail);
				if (shown.has(change)) details.set(change.case, briefly(detail));
				return detail;
			};
			const json = comparisonJson({
				comparison,
				source,
				verdict,
				ignore: inputs.ignoreTexts,
				detailOf: read,
				fields
			});
			const shownWith = (artifactUrl) => ({
				comparison,
				source,
				verdict,
				fields: fields.sorted,
				details,
				artifactUrl
			});
			const delivered = {
				verdict,
				json,
				outputs: outputsOf(comparison),
				markdown: (artifactUrl, place) => place === "summary" ? renderComparison(shownWith(artifactUrl)) : renderForComment(shownWith(artifactUrl)),
				page: () => comparisonPage(shownWith(null))
			};
			return await deliverComparison(delivered, delivering);
		}
		const worstFirst = ({ changes }) => [
			...changes.filter((change) => change.class === "regressed" && hasDetail(change)),
			...changes.filter((change) => change.class === "changed" && hasDetail(change)),
			...changes.filter((change) => change.class === "fixed" && hasDetail(change))
		];
		const briefly = ({ places, more }) => ({
			places: places.slice(0, MAX_PLACES_SHOWN),
			more: more + Math.max(0, places.length - MAX_PLACES_SHOWN)
		});
		function outputsOf({ base, counts, decision, test }) {
			const isAddress = URL.canParse(base.url) && (0, secure_address.Q)(new URL(base.url));
			return {
				regressed: String(counts.regressed),
				fixed: String(counts.fixed),
				changed: String(counts.changed),
				same: String(counts.same),
				added: String(counts.added),
				removed: String(counts.removed),
				"not-run": String(counts["not-run"]),
				flips: decision === null ? "" : String(decision.flips.length),
				"p-value": test === null ? "" : String(test.p),
				"base-url": isAddress ? base.url : ""
			};
		}
	}),
	75077: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { t: () => createActionsArtifactStore });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
		var _actions_artifact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5458);
		var _artifact_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81092);
		function createActionsArtifactStore(environment) {
			const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_3__.t9();
			return {
				list: async (namePrefix) => {
					const { artifacts } = await (0, _artifact_failure_js__WEBPACK_IMPORTED_MODULE_4__.jK)(environment, () => client.listArtifacts());
					return artifacts.filter(({ name }) => name.startsWith(namePrefix)).map(({ id, name, digest }) => ({
						id,
						name,
						digest: digest ?? null
					}));
				},
				fetch: async ({ id, name, digest }, from) => {
					const directory = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "roe-leg-"));
					const { downloadPath, digestMismatch } = await (0, _artifact_failure_js__WEBPACK_IMPORTED_MODULE_4__.jK)(environment, () => client.downloadArtifact(id, {
						path: directory,
						...digest === null ? {} : { expectedHash: digest },
						...from === undefined ? {} : { findBy: findBy(from) }
					}));
					if (digestMismatch) throw new Error(`the digest of the downloaded artifact ${name} is not that of the upload`);
					return downloadPath ?? directory;
				}
			};
		}
		function findBy({ token, repository, runId }) {
			const [repositoryOwner = "", repositoryName = ""] = repository.split("/");
			return {
				token,
				workflowRunId: runId,
				repositoryOwner,
				repositoryName
			};
		}
	}),
	91027: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => isNameNear });
		const SUFFIX = /^(-?\d{1,3})?(-(\d{1,2}|[0-9a-f]{8}))?$/;
		function isNameNear(wanted, name) {
			if (!name.startsWith(wanted)) return false;
			return /[-_.]$/.test(wanted) || SUFFIX.test(name.slice(wanted.length));
		}
	}),
	11429: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => RowSplitter });
		const [QUOTE, BACKSLASH, BRACKET, BRACKET_END, BRACE, BRACE_END] = [..."\"\\[]{}"].map((sign) => sign.charCodeAt(0));
		class RowSplitter {
			#maxBytes;
			#place;
			#rest = [];
			#lists = new Set();
			#row = [];
			#bytes = 0;
			#depth = 0;
			#rowDepth = 0;
			#inText = false;
			#before = 0;
			#rowEnd = 0;
			#skipped = 0;
			constructor(maxBytes, place = "0") {
				this.#maxBytes = maxBytes;
				this.#place = Buffer.from(place);
			}
			*push(part) {
				let begin = 0;
				for (let at = this.#bracketFrom(part, 0); at < part.length; at = this.#bracketFrom(part, at + 1)) {
					const sign = part[at];
					if (sign === BRACE || sign === BRACKET) {
						if (sign === BRACE && this.#rowDepth === 0 && this.#lists.has(this.#depth)) {
							if (!this.#keep(this.#rest, part.slice(begin, at))) return yield null;
							begin = at;
							this.#rowDepth = this.#depth;
						}
						this.#depth += 1;
						if (sign === BRACKET && this.#rowDepth === 0 && this.#depth <= 2) this.#lists.add(this.#depth);
					} else {
						if (this.#rowDepth === 0) this.#lists.delete(this.#depth);
						this.#depth -= 1;
						if (this.#rowDepth > 0 && this.#depth === this.#rowDepth) {
							if (!this.#keep(this.#row, part.subarray(begin, at + 1))) return yield null;
							begin = at + 1;
							this.#rowEnd = this.#before + begin;
							yield this.#takeRow();
						}
					}
				}
				const kept = this.#rowDepth > 0 ? this.#keep(this.#row, part.subarray(begin)) : this.#keep(this.#rest, part.slice(begin));
				this.#before += part.length;
				if (!kept) yield null;
			}
			get rowEnd() {
				return this.#rowEnd;
			}
			#bracketFrom(part, from) {
				let inText = this.#inText;
				let at = from + this.#skipped;
				for (; at < part.length; at += 1) {
					const sign = part[at];
					if (sign === QUOTE) inText = !inText;
					else if (inText) at += sign === BACKSLASH ? 1 : 0;
					else if (sign === BRACE || sign === BRACKET || sign === BRACE_END || sign === BRACKET_END) break;
				}
				this.#inText = inText;
				this.#skipped = Math.max(0, at - part.length);
				return at;
			}
			rest() {
				return Buffer.concat(this.#rest).toString("utf8");
			}
			#takeRow() {
				const row = Buffer.concat(this.#row);
				this.#bytes -= row.length;
				this.#row = [];
				this.#rowDepth = 0;
				this.#keep(this.#rest, this.#place);
				return row;
			}
			#keep(parts, bytes) {
				if (bytes.length > 0) parts.push(bytes);
				this.#bytes += bytes.length;
				return this.#bytes <= this.#maxBytes;
			}
		}
	}),
	15413: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GA: () => MAX_STATE_LENGTH,
			L4: () => stateOf,
			WF: () => hideState,
			un: () => readState
		});
		var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
		var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68961);
		function stateOf({ rows, origin }, previous) {
			const judged = rows.some(({ jobId }) => jobId !== null);
			if (!judged && previous !== null) return {
				runId: origin.runId,
				unsuccessful: previous.unsuccessful
			};
			const unsuccessful = rows.filter(({ outcome }) => outcome !== "succeeded");
			return {
				runId: origin.runId,
				unsuccessful: new Map(unsuccessful.map((row) => [row.case, row.outcome]))
			};
		}
		const MAX_STATE_LENGTH = 16e3;
		const MAX_STATE_BYTES = 1e6;
		const PREFIX = "<!-- roe-agent-batch state ";
		function hideState(state, scrub) {
			const { runId, unsuccessful } = state;
			const whole = unsuccessful === null ? null : hidden(scrub(JSON.stringify([
				1,
				runId,
				[...unsuccessful]
			])));
			return whole !== null && whole.length <= MAX_STATE_LENGTH ? whole : hidden(JSON.stringify([
				1,
				runId,
				null
			]));
		}
		const hidden = (json) => `${PREFIX}${(0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(json).toString("base64")} -->`;
		function readState(body) {
			const [, text] = /<!-- roe-agent-batch state ([A-Za-z0-9+/=]{1,16000}) -->\s*$/.exec(body) ?? [];
			if (text === undefined) return null;
			try {
				const json = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(text, "base64"), { maxOutputLength: MAX_STATE_BYTES });
				return decode(JSON.parse(json.toString("utf8")));
			} catch {
				return null;
			}
		}
		function decode(value) {
			if (!Array.isArray(value) || value[0] !== 1 || !Number.isSafeInteger(value[1])) return null;
			const [, runId, entries] = value;
			if (entries === null) return {
				runId,
				unsuccessful: null
			};
			if (!Array.isArray(entries) || !entries.every(isEntry)) return null;
			return {
				runId,
				unsuccessful: new Map(entries)
			};
		}
		function isEntry(value) {
			return Array.isArray(value) && typeof value[0] === "string" && _outcome_js__WEBPACK_IMPORTED_MODULE_1__.im.includes(value[1]);
		}
	}),
	92081: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			wQ: () => renderComment,
			we: () => markerOf
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
		var _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56817);
		var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43799);
		var _comment_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15413);
		var _escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96209);
		var _summary_byte_budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15299);
		var _summary_head_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53083);
		var _summary_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5615);
		var _summary_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15149);
		var _view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37455);
		function markerOf({ action = "roe-agent-batch", workflowRef, origin, matrixLeg, task }) {
			const { callers, job, step, use } = origin;
			const names = [
				workflowRef.replace(/@.*/s, ""),
				callers ?? task,
				job,
				step,
				use,
				matrixLeg
			];
			return `<!-- ${action} ${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(names)).digest("hex").slice(0, 32)} -->`;
		}
		const MAX_COMMENT_LENGTH = 65e3;
		const FRAME_LENGTH = 1e3;
		const MAX_HEAD_LENGTH = 2e4;
		const MAX_OPEN_ROWS = 10;
		const MAX_ROWS = 50;
		const MAX_FIXED = 20;
		const MAX_PATH_LENGTH = 300;
		function renderComment(report, options) {
			const { marker, previous, scrub } = options;
			const change = changeSince(previous?.unsuccessful ?? null, report.rows);
			const head = [commentHead(report, options), change === null ? "" : changeText(change)].join("");
			const state = (0, _comment_state_js__WEBPACK_IMPORTED_MODULE_1__.WF)((0, _comment_state_js__WEBPACK_IMPORTED_MODULE_1__.L4)(report, previous), scrub);
			const foot = [fixedText(change?.fixed ?? [], report.unit), footOf(report, options.sha)].join("");
			const maxLength = MAX_COMMENT_LENGTH - marker.length - head.length - foot.length - _comment_state_js__WEBPACK_IMPORTED_MODULE_1__.GA - FRAME_LENGTH;
			return [
				`${marker}\n`,
				scrub(`${head}${tablesOf(report, change, options, maxLength)}${foot}`),
				state
			].join("");
		}
		function commentHead(report, options) {
			const opening = (0, _summary_head_js__WEBPACK_IMPORTED_MODULE_2__.E)(report, options, "###");
			const tooLong = {
				...report,
				verdict: {
					...report.verdict,
					detail: FULL_ELSEWHERE
				}
			};
			return opening.length <= MAX_HEAD_LENGTH ? opening : (0, _summary_head_js__WEBPACK_IMPORTED_MODULE_2__.E)(tooLong, options, "###");
		}
		const FULL_ELSEWHERE = "the reasons are too long for a comment; the summary of the workflow run has them";
		function changeSince(before, rows) {
			if (before === null || !rows.some(({ jobId }) => jobId !== null)) return null;
			const casesThat = (wanted) => rows.filter(({ outcome }) => outcome === "succeeded" === wanted).map((row) => row.case);
			return {
				newlyFailing: new Set(casesThat(false).filter((id) => !before.has(id))),
				fixed: casesThat(true).filter((id) => before.has(id))
			};
		}
		function changeText({ newlyFailing, fixed }) {
			const parts = [newlyFailing.size === 0 ? "" : `\u{1F195} **${newlyFailing.size}** newly failing`, fixed.length === 0 ? "" : `\u{1F389} **${fixed.length}** fixed`].filter((part) => part !== "");
			return parts.length === 0 ? "" : `Since the last run: ${parts.join(", ")}\n\n`;
		}
		function tablesOf(report, change, links, maxCharacters) {
			const isNew = (row) => change?.newlyFailing.has(row.case) ?? false;
			const budget = new _summary_byte_budget_js__WEBPACK_IMPORTED_MODULE_6__.G(maxCharacters);
			const { reportUrl } = links;
			const markOf = (row) => isNew(row) ? "\u{1F195} " : "";
			const limits = {
				budget,
				open: MAX_OPEN_ROWS,
				max: MAX_ROWS,
				reportUrl,
				markOf
			};
			const problems = (0, _summary_problems_js__WEBPACK_IMPORTED_MODULE_3__.u)(report, {
				...limits,
				jobs: false
			});
			const unsuccessful = report.halt === null ? (0, _view_js__WEBPACK_IMPORTED_MODULE_5__.d)(report).unsuccessful.length : 0;
			const others = unsuccessful - problems.shown;
			const where = reportUrl === null ? "the report" : `[the report](${reportUrl})`;
			const more = others === 0 ? "" : `\n${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_7__.t)(others, `more ${report.unit}`)} did not succeed; see ${where} for all of them.\n\n`;
			return `${problems.text}${more}${valuesOf(report, change, limits)}`;
		}
		function valuesOf(report, change, limits) {
			if (report.values.columns.length === 0) return "";
			const fixed = new Set(change?.fixed);
			const isNews = (row) => row.outcome !== "succeeded" || fixed.has(row.case);
			const rows = (0, _summary_values_js__WEBPACK_IMPORTED_MODULE_4__.t)(report).sort((a, b) => Number(isNews(b)) - Number(isNews(a)));
			const markOf = (row) => fixed.has(row.case) ? "\u{1F389} " : limits.markOf(row);
			const { text } = (0, _summary_values_js__WEBPACK_IMPORTED_MODULE_4__.k)(rows, report, {
				...limits,
				markOf
			}, " with their values");
			return text === "" ? "" : `${text}\n`;
		}
		function fixedText(fixed, unit) {
			if (fixed.length === 0) return "";
			const shown = fixed.slice(0, MAX_FIXED).map((id) => `- ${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.NN)((0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_9__.x)(id, MAX_PATH_LENGTH))}\n`);
			const others = fixed.length - shown.length;
			const more = others === 0 ? "" : `- and ${(0, _lib_pluralize_js__WEBPACK_IMPORTED_MODULE_7__.t)(others, `more ${unit}`)}\n`;
			return `<details><summary>${fixed.length} fixed since the last run</summary>\n\n${shown.join("")}${more}\n</details>\n\n`;
		}
		function footOf({ origin }, sha) {
			const step = origin.step.startsWith("__") ? "" : ` \u00B7 step <code>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.UZ)(origin.step)}</code>`;
			const attempt = origin.runAttempt > 1 ? `, attempt ${origin.runAttempt}` : "";
			const job = origin.job === "" ? "" : ` \u00B7 job <code>${(0, _escape_js__WEBPACK_IMPORTED_MODULE_8__.UZ)(origin.job)}</code>`;
			return `<sub>[Workflow run](${origin.runUrl})${attempt} \u00B7 commit <code>${sha.slice(0, 7)}</code>${job}${step}</sub>\n\n`;
		}
	}),
	41670: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => postSticky });
		var _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19563);
		var _lib_error_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88501);
		var _comment_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15413);
		const MAX_POSTING_MS = 6e5;
		const MAX_CREATE_TRIES = 2;
		async function postSticky(comment, posting) {
			const { runner, github, clock } = posting;
			const { pullRequest } = await runner.event();
			const why = pullRequest === null ? "the run does not belong to a pull request" : comment.hindrance;
			if (pullRequest === null || why !== null) {
				runner.info(`No comment was written, because ${why}.`);
				return null;
			}
			if (github === null) {
				runner.warning(`No comment was written: set \`github-token\` to a token with \`${PERMISSION}\`, or \`comment: never\`.`);
				return null;
			}
			const posted = await (0, _lib_clock_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(clock, MAX_POSTING_MS, posting.cancelled, (signal) => createOrUpdate(comment, pullRequest, {
				runner,
				github,
				signal
			}));
			if (posted.ok) return posted.value?.url ?? null;
			runner.warning((0, _lib_error_message_js__WEBPACK_IMPORTED_MODULE_2__.uo)(`The comment on the pull request could not be written: ${advice(posted.error)}`));
			return null;
		}
		const PERMISSION = "pull-requests: write";
		function advice({ code, message }) {
			if (code === "unauthorized") return `${message}; check \`github-token\``;
			if (code !== "forbidden" && code !== "not-found") return message;
			return `${message}; give the workflow job \`${PERMISSION}\` under \`permissions\`. For a pull request from a fork or by Dependabot, the token is read-only whatever \`permissions\` says`;
		}
		async function createOrUpdate(comment, { number, headSha }, calling) {
			const { runner, github, signal } = calling;
			const { marker } = comment;
			const found = await findOwn(number, marker, github, signal);
			if (!found.ok) return found;
			const own = found.value;
			if (own === null && !comment.isWanted) return {
				ok: true,
				value: null
			};
			const previous = own === null ? null : (0, _comment_state_js__WEBPACK_IMPORTED_MODULE_1__.un)(own.body);
			if (previous !== null && previous.runId > comment.runId) {
				runner.info("The comment on the pull request was not changed, because a later run wrote it.");
				return found;
			}
			const body = comment.render(previous, headSha);
			const updated = own === null ? null : await github.updateComment(own.id, body, signal);
			if (updated !== null && (updated.ok || updated.error.code !== "not-found")) return updated;
			const created = await createOnce(number, marker, body, github, signal);
			if (!created.ok || own !== null || await isOnly(created.value, number, marker, github, signal)) return created;
			return await createOrUpdate(comment, {
				number,
				headSha
			}, calling);
		}
		async function isOnly(created, number, marker, github, signal) {
			const oldest = await findOwn(number, marker, github, signal);
			if (!oldest.ok || oldest.value === null || oldest.value.id === created.id) return true;
			const deleted = await github.deleteComment(created.id, signal);
			return !deleted.ok && !["unreachable", "not-found"].includes(deleted.error.code);
		}
		async function createOnce(number, marker, body, github, signal) {
			for (let tries = 1;; tries += 1) {
				const created = await github.createComment(number, body, signal);
				if (created.ok || created.error.code !== "unreachable") return created;
				const late = await findOwn(number, marker, github, signal);
				if (late.ok && late.value !== null) return {
					ok: true,
					value: late.value
				};
				if (!late.ok || tries === MAX_CREATE_TRIES) return created;
			}
		}
		const ACTIONS = "github-actions[bot]";
		async function findOwn(number, marker, github, signal) {
			const listed = await github.comments(number, signal);
			if (!listed.ok) return listed;
			const marked = listed.value.filter(({ body }) => body.startsWith(marker));
			if (marked.length === 0) return {
				ok: true,
				value: null
			};
			const login = await github.login(signal);
			const authors = login.ok ? [login.value, `${login.value}[bot]`] : [ACTIONS, ""];
			return {
				ok: true,
				value: marked.find(({ author }) => authors.includes(author)) ?? null
			};
		}
	})
};
