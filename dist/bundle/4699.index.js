export const id = 4699;
export const ids = [4699];
export const modules = {
	23722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Lf: () => usesOwnFile,
			Ul: () => needsFileInput,
			mc: () => parseAgentInputs
		});
		var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47091);
		const parseAgentInputs = (source) => (0, _mapping_js__WEBPACK_IMPORTED_MODULE_0__.c)(source, toAgentInput);
		function toAgentInput(key, { text, fields }) {
			const kinds = ["file", "text"].filter((kind) => fields?.has(kind));
			const [as, other] = kinds;
			if (fields === null || as === undefined) return {
				ok: true,
				value: {
					as: "value",
					template: text
				}
			};
			const refused = (trouble) => ({
				ok: false,
				error: `${trouble}${TAKES}`
			});
			if (other !== undefined) return refused(`has both \`file\` and \`text\` for \`${key}\``);
			const unknown = [...fields.keys()].find((name) => name !== as && name !== "optional");
			if (unknown !== undefined) return refused(`has \`${unknown}\` beside \`${as}\` for \`${key}\``);
			const optional = fields.get("optional") ?? (fields.has("optional") ? null : false);
			if (typeof optional !== "boolean") return refused(`has neither \`true\` nor \`false\` as \`optional\` of \`${key}\``);
			const path = fields.get(as);
			const template = typeof path === "string" ? path.trim() : "";
			if (template === "") return refused(`has no path as \`${as}\` of \`${key}\``);
			if (/[\r\n]/.test(template)) return refused(`has several lines as \`${as}\` of \`${key}\``);
			if (leadsOut(template)) return refused(`has a path as \`${as}\` of \`${key}\` that is outside the workspace`);
			return {
				ok: true,
				value: {
					as,
					template,
					optional
				}
			};
		}
		const TAKES = ": give `file` or `text`, with one path or glob below the workspace, and `optional: true` if it may be missing; put JSON in quotes to send it as it is";
		const leadsOut = (template) => /^~(?=$|[\\/])/.test(template) || template.split(/[\\/]/).includes("..");
		const usesOwnFile = (template) => ["{path}", "{dir}/{name}"].includes(template.replace(/^(?:\.\/)+/, ""));
		const needsFileInput = (inputs) => inputs.rows === null && !Object.values(inputs.agentInputs).some(({ as, template }) => as !== "value" && usesOwnFile(template));
	}),
	51760: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => readColumns });
		var _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62623);
		var _input_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21187);
		const MAX_COLUMNS = 20;
		function readColumns(reader) {
			const lines = (reader.text("columns") ?? "").split(/\r?\n/).map((line) => line.trim());
			const given = [...new Set(lines.filter((line) => line !== ""))];
			if (given.length > MAX_COLUMNS) {
				reader.problems.push(`\`columns\` takes at most ${MAX_COLUMNS} JSON Pointers; given: ${given.length}`);
			}
			return given.flatMap((line) => {
				const pointer = (0, _lib_json_pointer_js__WEBPACK_IMPORTED_MODULE_1__.vp)(line);
				if (pointer !== null) return [pointer];
				reader.problems.push(`\`columns\` takes JSON Pointers into the output, one a line, such as \`/total\` or \`/vendor/name\`; given: ${(0, _input_reader_js__WEBPACK_IMPORTED_MODULE_0__.T)(line)}`);
				return [];
			});
		}
	}),
	45213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { G: () => defaultsOf });
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
		function defaultsOf(step) {
			let inputs = null;
			return (input) => {
				inputs ??= (0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(step.manifest()).inputs;
				const value = inputs[input]?.default ?? "";
				return value.includes("${{") ? "" : value;
			};
		}
	}),
	21187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => quoted,
			i: () => InputReader
		});
		var _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43799);
		var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47091);
		class InputReader {
			problems = [];
			#given;
			#defaultOf;
			#missing = 0;
			constructor(given, defaultOf) {
				this.#given = given;
				this.#defaultOf = defaultOf;
			}
			required(name, takes, parse) {
				const given = this.#given(name);
				const value = parse(given || this.#defaultOf(name));
				if (value === null) this.problems.push(`\`${name}\` takes ${takes}; given: ${quoted(given)}`);
				if (value === null && given === "") this.#missing += 1;
				return value;
			}
			get onlyMissing() {
				return this.problems.length === this.#missing;
			}
			optional(name, takes, parse) {
				return this.#given(name) === "" ? null : this.required(name, `${takes}, or nothing`, parse);
			}
			text(name) {
				return this.#given(name) || null;
			}
			boolean(name) {
				return this.required(name, "`true` or `false`", parseBoolean);
			}
			mapping(name) {
				return this.parsed(name, _mapping_js__WEBPACK_IMPORTED_MODULE_0__.K);
			}
			parsed(name, parse) {
				const parsed = parse(this.#given(name));
				if (parsed.ok) return parsed.value;
				this.problems.push(`\`${name}\` takes a YAML or JSON mapping, one name and value per line; the given text ${parsed.error}`);
				return {};
			}
		}
		const withoutPassword = (text) => text.replace(/\/\/[^/@\s]*@/, "//***@");
		function quoted(text) {
			if (text.trim() === "") return "nothing";
			return `\`${(0, _lib_truncate_js__WEBPACK_IMPORTED_MODULE_1__.x)(withoutPassword(text), 80)}\``.replace(/\s*\n\s*/g, " \u23CE ");
		}
		function parseBoolean(text) {
			if (/^(true|True|TRUE)$/.test(text)) return true;
			return /^(false|False|FALSE)$/.test(text) ? false : null;
		}
	}),
	21277: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Xk: () => ARTIFACT_NAME,
			yL: () => oneOf,
			TZ: () => parseArtifactName,
			XV: () => parseFailOn,
			TL: () => parseInputs,
			BL: () => parseTolerance,
			R9: () => readArtifact,
			iZ: () => readMinAccuracy
		});
		var join_first = __webpack_require__(81094);
		var secure_address = __webpack_require__(49905);
		var uuid = __webpack_require__(75398);
		var outcome = __webpack_require__(68961);
		var agent_inputs = __webpack_require__(23722);
		var columns = __webpack_require__(51760);
		var input_reader = __webpack_require__(21187);
		var json = __webpack_require__(90467);
		;
		const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/;
		const MS_OF_UNIT = {
			ms: 1,
			s: 1e3,
			m: 6e4,
			h: 36e5
		};
		function parseDurationMs(text) {
			const match = DURATION.exec(text);
			if (!match) return null;
			return Math.round(Number(match[1]) * (MS_OF_UNIT[match[2] ?? "s"] ?? Number.NaN));
		}
		function parsePercent(text) {
			const match = /^(\d+(?:\.\d+)?)\s*%$/.exec(text.trim());
			const percent = Number(match?.[1]);
			return match !== null && percent <= 100 ? percent : null;
		}
		const SIZE = /^(\d+(?:\.\d+)?)(KB|MB|GB|B)?$/i;
		const BYTES_OF_UNIT = {
			B: 1,
			KB: 1e3,
			MB: 1e6,
			GB: 1e9
		};
		function parseBytes(text) {
			const match = SIZE.exec(text);
			if (!match) return null;
			return Math.round(Number(match[1]) * (BYTES_OF_UNIT[(match[2] ?? "B").toUpperCase()] ?? Number.NaN));
		}
		function parseWhole(text, min, max) {
			if (!/^\d{1,15}$/.test(text)) return null;
			const value = Number(text);
			return value >= min && value <= max ? value : null;
		}
		function parseCost(text) {
			if (!/^\d{1,12}(\.\d{1,6})?$/.test(text)) return null;
			return Number(text) > 0 ? Number(text) : null;
		}
		;
		const MAX_SHARDS = 256;
		const ONLY_LEG = {
			index: 0,
			total: 1
		};
		function readMatrix(reader) {
			const context = "GitHub's strategy context as JSON, which is its default";
			const leg = reader.optional("strategy", context, parseStrategy) ?? ONLY_LEG;
			return {
				matrixLeg: `${leg.index + 1}/${leg.total}`,
				shard: reader.optional("shard", `\`auto\` or a part such as \`2/5\` (counted from 1, of at most ${MAX_SHARDS})`, (text) => text === "auto" ? leg : parsePart(text))
			};
		}
		function parseStrategy(text) {
			const context = (0, json.qF)(text);
			if (context === null) return ONLY_LEG;
			if (!(0, json.Ce)(context)) return null;
			const { "job-index": index = null, "job-total": total = null } = context;
			if (index === null && total === null) return ONLY_LEG;
			return typeof index === "number" && typeof total === "number" ? parsePart(`${index + 1}/${total}`) : null;
		}
		function parsePart(text) {
			const [, part = "", of = ""] = /^(\d+)\s*\/\s*(\d+)$/.exec(text) ?? [];
			const total = parseWhole(of, 1, MAX_SHARDS);
			const number = total === null ? null : parseWhole(part, 1, total);
			return total === null || number === null ? null : {
				index: number - 1,
				total
			};
		}
		var json_pointer = __webpack_require__(62623);
		var inputs_mapping = __webpack_require__(47091);
		;
		const OTHERS = "*";
		function parseMinAccuracy(text) {
			const single = parsePercent(text);
			if (single !== null) return {
				named: [],
				others: single
			};
			const mapping = (0, inputs_mapping.K)(text);
			if (!mapping.ok) return null;
			const { [OTHERS]: others, ...fields } = mapping.value;
			const named = Object.entries(fields).map(([name, share]) => {
				const pointer = (0, json_pointer.vp)(name);
				const percent = parsePercent(share);
				return pointer === null || percent === null ? null : {
					text: name,
					pointer,
					percent
				};
			});
			const floors = named.filter((floor) => floor !== null);
			const percent = others === undefined ? null : parsePercent(others);
			const isValid = floors.length === named.length && (others === undefined || percent !== null);
			return isValid && (percent !== null || floors.length > 0) ? {
				named: floors,
				others: percent
			} : null;
		}
		var inputs_template = __webpack_require__(84157);
		;
		const OWN_METADATA = [
			"github_repository",
			"github_sha",
			"github_run_id",
			"github_run_attempt",
			"github_job",
			"github_run_url",
			"case",
			"file_sha256",
			"submission_key"
		];
		const MAX_METADATA_BYTES = 900;
		const MAX_CONCURRENCY = 256;
		const MAX_POLL_INTERVAL_MS = 24 * 36e5;
		const MIN_USUAL_TIMEOUT_MS = 3e4;
		const MAX_TIMEOUT_MS = 5 * 24 * 36e5;
		function parseInputs(given, defaultOf) {
			const reader = new input_reader.i(given, defaultOf);
			const inputs = {
				...readAgent(reader),
				...readFiles(reader),
				...readRunning(reader),
				...readVerdict(reader),
				...readReporting(reader)
			};
			reader.problems.push(...metadataProblems(inputs.metadata), ...inputs.rows === null ? templateProblems(inputs) : []);
			const { problems, onlyMissing } = reader;
			const warnings = [
				...timeoutWarnings(inputs.timeoutMs),
				...inputs.rows === null ? inputWarnings(inputs.agentInputs) : [],
				...metadataWarnings(inputs.metadata)
			];
			if (problems.length === 0) return {
				ok: true,
				inputs,
				warnings
			};
			const reportingReader = new input_reader.i(given, defaultOf);
			const reporting = readReporting(reportingReader);
			return {
				ok: false,
				problems,
				onlyMissing,
				reporting: reportingReader.problems.length === 0 ? reporting : null
			};
		}
		function readAgent(reader) {
			return {
				agentId: reader.required("agent-id", "the agent's UUID, which is in its address in the Roe web app", uuid.X),
				agentVersionId: reader.optional("agent-version-id", "a UUID", uuid.X),
				baseUrl: reader.required("base-url", "an https address without a path (http only for localhost), unless ROE_BASE_URL sets it", parseBaseUrl)
			};
		}
		function readFiles(reader) {
			return {
				...readCases(reader),
				changedOnly: reader.boolean("changed-only"),
				agentInputs: reader.parsed("inputs", agent_inputs.mc),
				metadata: reader.mapping("metadata"),
				skipCache: reader.boolean("skip-cache"),
				postActions: reader.required("post-actions", "`allow`, `refuse` or `not-on-pull-requests`", oneOf("allow", "refuse", "not-on-pull-requests")),
				maxFiles: reader.required("max-files", "a whole number from 1", (text) => parseWhole(text, 1, Number.MAX_SAFE_INTEGER)),
				maxFileBytes: reader.optional("max-file-size", "a size such as `500KB`, `50MB`, or bytes", parseBytes),
				maxCost: reader.optional("max-cost", "a number above 0 such as `10` or `2.50`, without a currency", parseCost),
				ifNoFilesFound: reader.required("if-no-files-found", "`error`, `warn` or `ignore`", oneOf("error", "warn", "ignore"))
			};
		}
		const PATTERNS = "glob patterns below the workspace, one per line, without `..`, at least one of them without `!`";
		function readCases(reader) {
			const rows = reader.optional("rows", "the path of a table below the workspace, without `..`", parseTablePath);
			const given = reader.text("files");
			if (rows !== null && given !== null) {
				reader.problems.push("`files` and `rows` cannot be used together, since each says what the cases are; given: both");
			}
			const oneJobPer = reader.required("one-job-per", "`file` or `folder`", oneOf("file", "folder"));
			if (rows !== null && oneJobPer === "folder") {
				reader.problems.push("`one-job-per: folder` needs `files`; with `rows`, each row of the table is one job");
			}
			const needsFiles = reader.text("rows") === null;
			const patterns = needsFiles ? reader.required("files", `${PATTERNS}, unless \`rows\` is given`, parsePatterns) : [];
			return {
				rows,
				oneJobPer,
				patterns
			};
		}
		const parseTablePath = (text) => text.includes("\n") || text.split(/[\\/]/).includes("..") ? null : text;
		function readRunning(reader) {
			return {
				dryRun: reader.boolean("dry-run"),
				concurrency: reader.required("concurrency", `a whole number from 1 to ${MAX_CONCURRENCY}`, (text) => parseWhole(text, 1, MAX_CONCURRENCY)),
				pollIntervalMs: reader.required("poll-interval", `${durationLike("`500ms`, `5s` or `1m`")} from 10ms to 24h`, durationIn(10, MAX_POLL_INTERVAL_MS)),
				timeoutMs: reader.required("timeout", `${durationLike("`90s`, `30m` or `2h`")} up to 5 days`, durationIn(1, MAX_TIMEOUT_MS)),
				cancelOnExit: reader.boolean("cancel-on-exit"),
				failFast: reader.boolean("fail-fast"),
				resume: reader.boolean("resume")
			};
		}
		function readVerdict(reader) {
			return {
				failOn: reader.required("fail-on", `\`any\`, \`none\`, or a list of outcomes (${FAILING.join(", ")})`, parseFailOn),
				maxFailures: reader.required("max-failures", "a whole number such as `3`, or a share such as `5%`", parseTolerance),
				outputSchema: reader.text("output-schema"),
				...readExpected(reader),
				rejectWhen: reader.text("reject-when")
			};
		}
		function readExpected(reader) {
			const expected = reader.text("expected");
			const minAccuracy = readMinAccuracy(reader);
			if (minAccuracy !== null && expected === null) {
				reader.problems.push("`min-accuracy` needs `expected`, which says what is right; given: no `expected`");
			}
			return {
				expected,
				minAccuracy
			};
		}
		const readMinAccuracy = (reader) => reader.optional("min-accuracy", "a share such as `95%`, or a mapping of JSON Pointers, and \"*\" for all others, to such shares, as in `/total: 99%`", parseMinAccuracy);
		function readReporting(reader) {
			return {
				...readMatrix(reader),
				columns: (0, columns.E)(reader),
				summary: reader.boolean("summary"),
				annotations: reader.boolean("annotations"),
				comment: reader.required("comment", "`never`, `always` or `on-failure`", oneOf("never", "always", "on-failure")),
				...readArtifact(reader),
				htmlReport: reader.boolean("html-report"),
				downloadReferences: reader.boolean("download-references"),
				deleteData: reader.boolean("delete-data")
			};
		}
		const durationLike = (examples) => `a duration such as ${examples}, or a number of seconds,`;
		function oneOf(...words) {
			return (text) => words.find((word) => word === text) ?? null;
		}
		const durationIn = (min, max) => (text) => {
			const ms = parseDurationMs(text);
			return ms !== null && ms >= min && ms <= max ? ms : null;
		};
		function parseBaseUrl(text) {
			if (!URL.canParse(text)) return null;
			const url = new URL(text);
			const bare = url.username === "" && url.password === "" && url.search === "" && url.hash === "";
			const hasPath = !/^\/*(?:v1\/*)?$/.test(url.pathname);
			return (0, secure_address.Q)(url) && bare && !hasPath ? url.origin : null;
		}
		function parsePatterns(text) {
			const patterns = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
			const leadsOut = patterns.some((pattern) => pattern.replace(/^!/, "").split(/[\\/]/).some(isUpOrLateDot));
			return !leadsOut && patterns.some((pattern) => !pattern.startsWith("!")) ? patterns : null;
		}
		const isUpOrLateDot = (part, index) => part === ".." || part === "." && index > 0;
		const FAILING = outcome.im.filter((outcome) => outcome !== "succeeded");
		function parseFailOn(text) {
			if (text === "none") return new Set();
			const words = text.split(/[\s,]+/).filter(Boolean);
			if (words.length === 0) return null;
			if (text === "any") return new Set(FAILING);
			const outcomes = words.flatMap((word) => FAILING.find((outcome) => outcome === word) ?? []);
			return outcomes.length === words.length ? new Set(outcomes) : null;
		}
		function parseTolerance(text) {
			const percent = parsePercent(text);
			if (percent !== null) return {
				kind: "share",
				percent
			};
			const max = parseWhole(text, 0, Number.MAX_SAFE_INTEGER);
			return max === null ? null : {
				kind: "count",
				max
			};
		}
		const ARTIFACT_NAME = "a name such as `roe-results`, without any of \" : < > | * ? \\ / or line breaks";
		function readArtifact(reader) {
			const parse = (text) => /^true$/i.test(text) ? null : parseArtifactName(text);
			const name = reader.required("artifact", `${ARTIFACT_NAME}, or \`false\` for none`, parse);
			const days = reader.optional("artifact-retention-days", "a whole number up to 400", (text) => parseWhole(text, 0, 400));
			return {
				artifactName: /^(false|False|FALSE)$/.test(name) ? null : name,
				artifactRetentionDays: days || null
			};
		}
		const parseArtifactName = (text) => /^[^":<>|*?\r\n\\/]{1,200}$/.test(text) ? text : null;
		const KNOWN_PLACEHOLDERS = "`{path}`, `{dir}`, `{name}` and `{stem}`";
		function templateProblems({ expected, agentInputs }) {
			const paths = Object.entries(agentInputs).filter(([, { as }]) => as !== "value");
			const templates = [...paths.map(([key, { template }]) => [`the path of \`${key}\` in \`inputs\``, template]), ...expected === null ? [] : [["`expected`", expected]]];
			return templates.flatMap(([what, template]) => (0, inputs_template.ky)(template).map((word) => `${what} takes a path with ${KNOWN_PLACEHOLDERS}; \`${word}\` is not one of them`));
		}
		function inputWarnings(agentInputs) {
			return Object.entries(agentInputs).flatMap(([key, { as, template }]) => as === "value" ? sentUnchanged("inputs", key, (0, inputs_template.ky)(template), `the placeholders are ${KNOWN_PLACEHOLDERS}`) : []);
		}
		const timeoutWarnings = (timeoutMs) => timeoutMs >= MIN_USUAL_TIMEOUT_MS ? [] : [`\`timeout\` is ${timeoutMs / 1e3} s, after which jobs that are still open are cancelled although they are paid for: write \`30m\` for minutes`];
		const metadataWarnings = (metadata) => Object.entries(metadata).flatMap(([key, value]) => sentUnchanged("metadata", key, (0, inputs_template.F2)(value), "`metadata` has no placeholders"));
		function sentUnchanged(name, key, words, why) {
			const listed = words.map((word) => `\`${word}\``);
			return words.length === 0 ? [] : [`\`${name}\` sends ${(0, join_first.F)(listed, 5)} in \`${key}\` unchanged: ${why}`];
		}
		function metadataProblems(metadata) {
			const own = OWN_METADATA.filter((name) => Object.hasOwn(metadata, name));
			const problems = own.map((name) => `\`metadata\` cannot set \`${name}\`: the action sets it on each job`);
			const bytes = Buffer.byteLength(JSON.stringify(metadata));
			if (bytes > MAX_METADATA_BYTES) {
				problems.push(`\`metadata\` takes at most ${MAX_METADATA_BYTES} bytes as JSON; given: ${bytes}`);
			}
			return problems;
		}
	}),
	47091: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			K: () => parseMapping,
			c: () => parseMappingAs
		});
		var dist = __webpack_require__(38815);
		var error_message = __webpack_require__(88501);
		var exact_json = __webpack_require__(36949);
		;
		function yamlMistake(value, key, source, document) {
			let mistake = null;
			(0, dist.YR)(value, {
				Map: (_, map) => {
					if (map.flow && map.items.some((pair) => (0, dist.jh)(pair.key) || isLeftOut(pair.value))) mistake = braces(key);
					return mistake === null ? undefined : dist.YR.BREAK;
				},
				Scalar: (_, scalar) => {
					mistake = scalarMistake(scalar, key, source, document);
					return mistake === null ? undefined : dist.YR.BREAK;
				}
			});
			return mistake;
		}
		const isLeftOut = (value) => value === null || (0, dist.jn)(value) && value.source === "";
		const braces = (key) => `has braces without quotes in \`${key}\`, which YAML reads as a mapping: put the value in quotes, such as \`"{name}"\``;
		function scalarMistake(scalar, key, source, document) {
			if (scalar.tag?.startsWith("!")) {
				return `has a \`!\` before a value of \`${key}\`, which YAML reads as a tag and drops: put the value in quotes`;
			}
			if (scalar.anchor !== undefined && !isUsed(scalar.anchor, document)) {
				return `has a \`&\` before a value of \`${key}\`, which YAML reads as an anchor and drops: put the value in quotes`;
			}
			return isCutOff(scalar, source) ? `has a \`#\` after a value of \`${key}\`, which YAML reads as the start of a comment: put the value in quotes, or move the comment to its own line` : null;
		}
		function isUsed(anchor, document) {
			let used = false;
			(0, dist.YR)(document, { Alias: (_, alias) => {
				used ||= alias.source === anchor;
			} });
			return used;
		}
		function isCutOff({ type, range, source: written = "" }, source) {
			if (type !== dist.X5.PLAIN || !range) return false;
			const comment = /^[ \t]*#(.?)/.exec(source.slice(range[1], range[2] + 1));
			return comment !== null && (/\s/.test(written) || !/^\s?$/.test(comment[1] ?? ""));
		}
		;
		const parseMapping = (source) => parseMappingAs(source, (_, { text }) => ({
			ok: true,
			value: text
		}));
		function parseMappingAs(source, read) {
			if (source.trim() === "") return {
				ok: true,
				value: {}
			};
			try {
				return readMapping(source.replace(/^\uFEFF/, ""), read);
			} catch (error) {
				return {
					ok: false,
					error: `is not valid YAML or JSON (${(0, error_message.gJ)(error)})`
				};
			}
		}
		function readMapping(source, read) {
			const document = (0, dist.Tp)(source);
			const error = document.errors[0];
			if (error?.code === "BLOCK_AS_IMPLICIT_KEY") {
				const line = error.linePos?.[0].line ?? 1;
				return {
					ok: false,
					error: `has a value with \`: \` in it on line ${line}, which YAML reads as another name: put the value in quotes`
				};
			}
			if (error) return {
				ok: false,
				error: `is not valid YAML or JSON (${error.message.split(":\n")[0]})`
			};
			if (!(0, dist.jh)(document.contents)) {
				const hint = /^[\w-]+:\S/m.test(source) ? ": put a space after each colon" : "";
				return {
					ok: false,
					error: `is not a mapping of names to values${hint}`
				};
			}
			const values = [];
			for (const pair of document.contents.items) {
				const key = keyText(pair.key);
				if (key === "") return {
					ok: false,
					error: "has a name that is not text"
				};
				const mistake = yamlMistake(pair.value, key, source, document);
				if (mistake !== null) return {
					ok: false,
					error: mistake
				};
				const value = mappedValue(pair.value, document);
				if (value === null) return {
					ok: false,
					error: `has no value for \`${key}\`: give one, or leave the name out`
				};
				const wanted = read(key, value);
				if (!wanted.ok) return wanted;
				values.push([key, wanted.value]);
			}
			return {
				ok: true,
				value: Object.fromEntries(values)
			};
		}
		const keyText = (key) => (0, dist.jn)(key) ? String(key.source ?? key.value) : "";
		function mappedValue(value, document) {
			const node = (0, dist.Vj)(value) ? value.resolve(document) : value;
			if ((0, dist.jn)(node)) {
				const text = scalarText(node);
				return text === null ? null : {
					text,
					fields: null
				};
			}
			if (!(0, dist.Ll)(node)) return null;
			const fields = (0, dist.jh)(node) ? new Map(node.items.map((pair) => [keyText(pair.key), fieldOf(pair.value)])) : null;
			return {
				text: JSON.stringify((0, exact_json.zT)(node, document)),
				fields
			};
		}
		function fieldOf(value) {
			if (!(0, dist.jn)(value)) return null;
			return typeof value.value === "boolean" ? value.value : scalarText(value);
		}
		function scalarText(scalar) {
			if (scalar.value === null) return null;
			return typeof scalar.value === "string" ? scalar.value : scalar.source ?? String(scalar.value);
		}
	}),
	77715: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => readProxies });
		const HTTPS = ["https_proxy", "HTTPS_PROXY"];
		const HTTP = ["http_proxy", "HTTP_PROXY"];
		const ALL = ["all_proxy", "ALL_PROXY"];
		const NONE = ["no_proxy", "NO_PROXY"];
		function readProxies(step) {
			for (const name of [
				...HTTPS,
				...HTTP,
				...ALL
			]) {
				for (const form of passwordForms(step.environment(name))) step.mask(form);
			}
			const set = (names, value) => {
				for (const name of names) step.setEnvironment(name, value);
			};
			const { value: noProxy } = firstOf(step, NONE);
			const hosts = noProxy.split(/[\s,]+/).filter(Boolean);
			if (hosts.length > 0) set(NONE, hosts.join(","));
			if (hosts.includes("*")) {
				set([
					...HTTPS,
					...HTTP,
					...ALL
				], "");
				return [];
			}
			const problems = [];
			for (const [names, otherwise] of [[HTTPS, ALL], [HTTP, []]]) {
				const { name, value } = firstOf(step, [...names, ...otherwise]);
				if (value === "") continue;
				const address = proxyAddress(value);
				if (address === null) problems.push(unreadable(name));
				else set(names, address);
			}
			return problems;
		}
		function firstOf(step, names) {
			const found = names.map((name) => ({
				name,
				value: step.environment(name).trim()
			}));
			return found.find(({ value }) => value !== "") ?? {
				name: "",
				value: ""
			};
		}
		const unreadable = (name) => `${name} takes the address of an HTTP proxy, such as \`http://proxy.example:3128\` or \`proxy.example:3128\`; the given value (not shown, since it may hold a password) is not such an address: URL-encode characters such as @ : / # % in a user name or password`;
		const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
		const LONE_PERCENT = /%(?![\da-f]{2})/gi;
		function proxyAddress(given) {
			const text = (SCHEME.test(given) ? given : `http://${given}`).replace(LONE_PERCENT, "%25");
			if (!URL.canParse(text)) return null;
			const { protocol, username, password, pathname, search, hash, href } = new URL(text);
			const isWhole = !/[@:]/.test(`${pathname}${search}${hash}`);
			const isReadable = decoded(username) !== null && decoded(password) !== null;
			return /^https?:$/.test(protocol) && isWhole && isReadable ? href : null;
		}
		function passwordForms(given) {
			const written = /^[^:@]*:(.*)@/s.exec(given.replace(SCHEME, ""))?.[1] ?? "";
			const forms = [written, decoded(written.replace(LONE_PERCENT, "%25")) ?? ""];
			return [...new Set(forms)].filter((form) => form !== "");
		}
		function decoded(text) {
			try {
				return decodeURIComponent(text);
			} catch {
				return null;
			}
		}
	}),
	84157: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ad: () => fileWords,
			F2: () => wordsInBraces,
			GS: () => fill,
			Hw: () => folderNames,
			fH: () => rowNames,
			fK: () => valueAt,
			jx: () => fileNames,
			ky: () => unknownWords,
			s1: () => unknownColumns
		});
		var _lib_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36949);
		const BRACES = /\{([^{}]*)\}/g;
		const fill = (template, names) => template.replace(BRACES, (braces, word) => names(word) ?? braces);
		function fileWords(path) {
			const slash = path.lastIndexOf("/");
			const name = path.slice(slash + 1);
			const dot = name.lastIndexOf(".");
			return {
				path,
				dir: slash < 0 ? "." : path.slice(0, slash),
				name,
				stem: dot > 0 ? name.slice(0, dot) : name
			};
		}
		const namesIn = (words) => (word) => Object.hasOwn(words, word) ? words[word] ?? null : null;
		const fileNames = (path) => namesIn(fileWords(path));
		function folderNames(path) {
			const name = path.slice(path.lastIndexOf("/") + 1);
			return namesIn({
				path,
				dir: path,
				name,
				stem: name
			});
		}
		const rowNames = (values, columns) => (word) => columns.has(word) ? (0, _lib_exact_json_js__WEBPACK_IMPORTED_MODULE_0__.b6)(valueAt(values, word)) : null;
		function valueAt(values, word) {
			if (Object.hasOwn(values, word)) return values[word];
			let found = values;
			for (const key of word.split(".")) {
				if (!(0, _lib_exact_json_js__WEBPACK_IMPORTED_MODULE_0__.s6)(found) || !Object.hasOwn(found, key)) return undefined;
				found = found[key];
			}
			return found;
		}
		const WORD = /\$?\{{1,3} ?[A-Za-z_][\w.-]{0,60} ?\}{1,3}/g;
		const FILE_PLACEHOLDER = /\{(path|dir|name|stem)\}/g;
		const wordsInBraces = (template) => [...new Set(template.match(WORD))];
		const unknownWords = (template) => wordsInBraces(template).filter((word) => word.replace(FILE_PLACEHOLDER, "") !== "");
		const LIKE_A_WORD = /^ ?[\p{L}_][\p{L}\p{N}\p{M}_.-]{0,60} ?$/u;
		const SINGLE_BRACES = /(?<!\{)\{([^{}]*)\}|\{([^{}]*)\}(?!\})/g;
		function unknownColumns(template, columns) {
			const words = [...template.matchAll(SINGLE_BRACES)].map(([, one, other]) => one ?? other ?? "");
			const unknown = words.filter((word) => !columns.has(word) && (LIKE_A_WORD.test(word) || isNear(word, columns)));
			return [...new Set(unknown)];
		}
		const isNear = (word, { names }) => loosely(word) !== "" && names.some((name) => loosely(name) === loosely(word));
		const loosely = (name) => name.toLowerCase().replace(/[\s_-]+/g, "");
	}),
	36949: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ab: () => parseExactly,
			Po: () => isRawJson,
			TG: () => rawJson,
			b6: () => textOf,
			s6: () => hasFields,
			zT: () => exactValue
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
		const { rawJSON: rawJson, isRawJSON: isRawJson } = JSON;
		function exactNumber(written) {
			if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(written)) return written;
			const number = Number(written);
			return String(number) === written ? number : rawJson(written);
		}
		function exactValue(node, document) {
			(0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(node, { Scalar: (at, scalar) => {
				if (at === "key" || typeof scalar.value !== "number") return;
				scalar.value = exactNumber(scalar.source ?? String(scalar.value));
			} });
			return node.toJS(document);
		}
		const INEXACT = /[:,[\s](?:-0|-?\d{16}|-?\d+[.eE])/;
		function parseExactly(text) {
			if (!INEXACT.test(text)) return JSON.parse(text);
			return JSON.parse(text, (_, value, context) => typeof value === "number" ? exactNumber(context?.source ?? String(value)) : value);
		}
		function textOf(value) {
			if (value === null || value === undefined) return "";
			return typeof value === "string" ? value : JSON.stringify(value);
		}
		const hasFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !isRawJson(value);
	}),
	81094: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => joinFirst });
		function joinFirst(items, max) {
			const shown = items.slice(0, max).join(", ");
			return items.length > max ? `${shown} and ${items.length - max} more` : shown;
		}
	}),
	62623: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			po: () => pointerText,
			sZ: () => valueAtPointer,
			vp: () => parsePointer,
			xH: () => pointerTo
		});
		function parsePointer(text) {
			if (!/^(\/([^~/]|~[01])*)*$/.test(text)) return null;
			const [, ...parts] = text.split("/");
			return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
		}
		const pointerText = (pointer) => pointer.reduce(pointerTo, "");
		function pointerTo(parent, name) {
			const text = String(name);
			return `${parent}/${/[~/]/.test(text) ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text}`;
		}
		function valueAtPointer(value, pointer) {
			let found = value;
			for (const part of pointer) {
				if (typeof found !== "object" || found === null || !Object.hasOwn(found, part)) return undefined;
				if (Array.isArray(found) && part === "length") return undefined;
				found = found[part];
			}
			return found;
		}
	}),
	49905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => isSecureAddress });
		const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
		function isSecureAddress({ protocol, hostname }) {
			return protocol === "https:" || protocol === "http:" && LOOPBACK.test(hostname);
		}
	}),
	43799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => truncate });
		function truncate(text, max) {
			if (text.length <= max) return text;
			const cut = text.slice(0, max - 1);
			return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
		}
	}),
	68961: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TP: () => listCounts,
			XF: () => countOutcomes,
			im: () => OUTCOMES,
			nG: () => outcomeWord,
			zn: () => byWorstOutcome
		});
		const OUTCOMES = [
			"succeeded",
			"not-submitted",
			"cancelled",
			"rejected",
			"timed-out",
			"failed",
			"lost"
		];
		function countOutcomes(results) {
			const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0]));
			for (const { outcome } of results) counts[outcome] += 1;
			return counts;
		}
		const byWorstOutcome = (a, b) => OUTCOMES.indexOf(b.outcome) - OUTCOMES.indexOf(a.outcome);
		const WORDS = {
			succeeded: "succeeded",
			"not-submitted": "not submitted",
			cancelled: "cancelled",
			rejected: "rejected",
			"timed-out": "timed out",
			failed: "failed",
			lost: "lost"
		};
		const outcomeWord = (outcome) => WORDS[outcome];
		function listCounts(counts, leaveOut = []) {
			return OUTCOMES.toReversed().filter((outcome) => counts[outcome] > 0 && !leaveOut.includes(outcome)).map((outcome) => `${counts[outcome]} ${outcomeWord(outcome)}`).join(", ");
		}
	})
};
