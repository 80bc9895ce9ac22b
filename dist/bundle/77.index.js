export const id = 77;
export const ids = [77];
export const modules = {

/***/ 3631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createActionsShelf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5458);
/* harmony import */ var _artifact_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81092);





/** The artifacts of this workflow run through the runtime token, which every workflow job of the run has. */
function createActionsShelf(environment) {
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_3__/* .DefaultArtifactClient */ .t9();
    return {
        list: async (namePrefix) => {
            const { artifacts } = await (0,_artifact_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .orArtifactSentence */ .jK)(() => client.listArtifacts());
            return artifacts
                .filter(({ name }) => name.startsWith(namePrefix))
                .map(({ id, name, digest }) => ({ id, name, digest: digest ?? null }));
        },
        fetch: async ({ id, name, digest }) => {
            const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'roe-leg-'));
            const { downloadPath, digestMismatch } = await (0,_artifact_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .orArtifactSentence */ .jK)(() => client.downloadArtifact(id, { path: directory, ...(digest === null ? {} : { expectedHash: digest }) }));
            if (digestMismatch)
                throw new Error(`what was downloaded as ${name} is not what was uploaded`);
            return downloadPath ?? directory;
        },
    };
}


/***/ }),

/***/ 10185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ withCodeFromText)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/**
 * Runs `work`, which makes functions out of text as Ajv does, also in a process that may not (Node's
 * `--disallow-code-generation-from-strings`, by `NODE_OPTIONS`): the ban is on a context, and a new one is without.
 */
function withCodeFromText(work) {
    const given = globalThis.Function;
    try {
        new given('');
    }
    catch {
        globalThis.Function = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)('Function');
    }
    try {
        return work();
    }
    finally {
        globalThis.Function = given;
    }
}


/***/ }),

/***/ 23788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runMerge)
});

// EXTERNAL MODULE: ./build/src/crash.js
var crash = __webpack_require__(33894);
// EXTERNAL MODULE: ./build/src/files/source-file.js
var source_file = __webpack_require__(90987);
// EXTERNAL MODULE: ./build/src/lib/counted.js
var counted = __webpack_require__(78167);
// EXTERNAL MODULE: ./build/src/lib/list-some.js
var list_some = __webpack_require__(27638);
// EXTERNAL MODULE: ./build/src/lib/or-warn.js
var or_warn = __webpack_require__(39033);
// EXTERNAL MODULE: ./build/src/lib/sentence-of.js
var sentence_of = __webpack_require__(11268);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/github/artifact-name.js
/** What an upload puts behind a name that is taken, also where each leg has its own name by a number of its own. */
const BEHIND = /^(-?\d{1,3})?(-(\d{1,2}|[0-9a-f]{8}))?$/;
/** Whether an artifact of this name may be one that was to be called `wanted`; every name that begins so is, if that ends in a separator. */
function isNameNear(wanted, name) {
    if (!name.startsWith(wanted))
        return false;
    return /[-_.]$/.test(wanted) || BEHIND.test(name.slice(wanted.length));
}

// EXTERNAL MODULE: ./build/src/lib/for-each-concurrently.js
var for_each_concurrently = __webpack_require__(77693);
// EXTERNAL MODULE: ./build/src/lib/lines.js
var lines = __webpack_require__(60594);
// EXTERNAL MODULE: ./build/src/report/results-json.js
var results_json = __webpack_require__(9461);
// EXTERNAL MODULE: ./build/src/results/results-file.js
var results_file = __webpack_require__(14345);
;// CONCATENATED MODULE: ./build/src/merging/gather.js







const DOWNLOADS_AT_ONCE = 4;
/** Downloads every artifact of this workflow run that legs with this `artifact-name` upload, and tells what each is by its results.json. */
async function gatherLegs(legsName, { shelf, runner, schema }) {
    const listed = await shelf.list(legsName);
    const artifacts = listed.filter(({ name }) => isNameNear(legsName, name) && !name.endsWith('.html'));
    const folders = [];
    const found = [];
    const problems = [];
    const look = async (artifact) => {
        const folder = await shelf.fetch(artifact);
        folders.push(folder);
        const text = await readHead((0,external_node_path_.join)(folder, results_json/* RESULTS_JSON */.Y));
        if (text === null) {
            runner.warning(`The artifact ${artifact.name} holds no ${results_json/* RESULTS_JSON */.Y} and is left out: its step was killed, or it is not of this action.`);
            return;
        }
        const head = toHead(text, artifact, folder, schema);
        if (typeof head === 'string')
            problems.push(head);
        else if (head !== null)
            found.push(head);
    };
    await (0,for_each_concurrently/* forEachConcurrently */.D)(artifacts, DOWNLOADS_AT_ONCE, async (artifact) => {
        await look(artifact).catch((error) => {
            problems.push(`the artifact ${artifact.name} could not be downloaded: ${error.message}`);
        });
    });
    const release = async () => {
        for (const folder of folders)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    return { found, problems: problems.sort(), release };
}
/** What comes before the results, which may be larger than memory; this much is sure to hold it. */
const MAX_HEAD_BYTES = 1_000_000;
const RESULTS_BEGIN = '\n  "results": [';
/** results.json without its results, as text; null where there is no such file. */
async function readHead(path) {
    const file = await (0,promises_.open)(path).catch(() => null);
    if (file === null)
        return null;
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_HEAD_BYTES), 0, MAX_HEAD_BYTES, 0);
        const text = buffer.toString('utf8', 0, bytesRead);
        // A line's end within a JSON text is escaped, so that this can be no part of one.
        const end = text.indexOf(RESULTS_BEGIN);
        return end < 0 ? '' : `${text.slice(0, end)}${RESULTS_BEGIN}] }`;
    }
    finally {
        await file.close();
    }
}
/** The leg's head; a sentence where it is none; null where it is the report of an earlier merge. */
function toHead(text, artifact, folder, schema) {
    const what = `the ${results_json/* RESULTS_JSON */.Y} of the artifact ${artifact.name}`;
    let head;
    try {
        head = JSON.parse(text);
    }
    catch {
        return `${what} is broken: it does not begin as results do`;
    }
    const problem = schema.headProblem(head);
    if (problem !== null)
        return `${what} is broken: ${problem}`;
    const { conclusion, run, halt, failure, agent, legs, counts } = head;
    if (legs !== null)
        return null;
    const { shard } = run;
    if (shard === null) {
        return `the artifact ${artifact.name} is of a run without \`shard-index\` and \`shard-total\`: give the legs an \`artifact-name\` of their own, and name it here`;
    }
    const at = { artifact: artifact.name, artifactId: artifact.id, resultsPath: (0,external_node_path_.join)(folder, results_file/* RESULTS_JSONL */.gv) };
    return { ...at, conclusion, run: { ...run, shard }, halt, failure, agent, total: counts.total };
}
/** A leg's results one after the other. Throws with a sentence at the first that keeps not to the schema. */
async function* readResults(leg, schema) {
    const what = `the ${results_file/* RESULTS_JSONL */.gv} of the artifact ${leg.artifact}`;
    let count = 0;
    try {
        for await (const line of (0,lines/* linesOf */.D)(leg.resultsPath)) {
            count += 1;
            yield toRecord(line, `${what}, line ${count},`, schema);
        }
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        throw new Error(`${what} could not be read: ${error.message}`);
    }
    if (count !== leg.total)
        throw new Error(`${what} holds ${count} results, and its ${results_json/* RESULTS_JSON */.Y} says ${leg.total}`);
}
function toRecord(line, what, schema) {
    let record;
    try {
        record = JSON.parse(line);
    }
    catch {
        throw new Error(`${what} is not JSON`);
    }
    const problem = schema.recordProblem(record);
    if (problem !== null)
        throw new Error(`${what} is broken: ${problem}`);
    return (0,results_file/* withJson */.VX)(record);
}

;// CONCATENATED MODULE: ./build/src/merging/leg.js


/**
 * One leg for each index: of several attempts the newest, since a re-run replaces only the legs that ran again. An
 * earlier attempt's results stand only where the leg did not run again.
 */
function chooseLegs(found, thisRun) {
    const problems = [];
    const byIndex = Map.groupBy(found, ({ run }) => run.shard.index);
    const legs = [...byIndex.keys()]
        .sort((a, b) => a - b)
        .map((index) => {
        const { leg, others } = newestOf(byIndex.get(index) ?? []);
        if (others.length > 0)
            problems.push(twice(leg, others));
        return leg;
    });
    return {
        legs,
        problems: [...problems, ...strangers(found, thisRun), ...disagreements(legs), ...missing(legs)],
    };
}
/** `others` are of the same attempt, and yet of another use of the action. */
function newestOf(candidates) {
    const [leg, ...rest] = candidates.toSorted((a, b) => b.run.runAttempt - a.run.runAttempt || b.artifactId - a.artifactId);
    if (leg === undefined)
        throw new Error('a leg without candidates');
    const others = rest.filter(({ run }) => run.runAttempt === leg.run.runAttempt && run.startedAt !== leg.run.startedAt && run.job === leg.run.job);
    return { leg, others };
}
function twice({ run, artifact }, others) {
    const names = [artifact, ...others.map((other) => other.artifact)].join(', ');
    return `leg ${run.shard.index} left results more than once in attempt ${run.runAttempt} (${names}): give each use of the action an \`artifact-name\` of its own`;
}
/** What lies among the legs and belongs to none of them. */
function strangers(found, thisRun) {
    const foreign = found.filter(({ run }) => run.repository !== thisRun.repository || run.runId !== thisRun.runId);
    const jobs = disagreement(found, 'are of several workflow jobs', "give each job's artifacts a name of their own, and name one here", ({ run }) => run.job);
    return [
        ...foreign.map(({ artifact, run }) => `the artifact ${artifact} is of run ${run.runId} of ${run.repository}, and this is run ${thisRun.runId} of ${thisRun.repository}`),
        ...(jobs === null ? [] : [jobs]),
    ];
}
function disagreements(legs) {
    const sentences = [
        disagreement(legs, 'disagree about how many they are', 'give all the same `shard-total`', ({ run }) => String(run.shard.total)),
        disagreement(legs.filter(({ agent }) => agent !== null), 'ran different versions of the agent', 'fix one with `agent-version-id`, and run all legs again', ({ agent }) => `${agent?.versionName} ${agent?.versionId}`),
    ];
    return sentences.filter((sentence) => sentence !== null);
}
/** "the legs disagree about how many they are (leg 0: 4; leg 1: 3): give all …"; null where they agree. */
function disagreement(legs, what, advice, sideOf) {
    const byValue = Map.groupBy(legs, sideOf);
    if (byValue.size < 2)
        return null;
    const sides = [...byValue].map(([value, some]) => `${listLegs(some.map(({ run }) => run.shard.index))}: ${value}`);
    return `the legs ${what} (${sides.join('; ')}): ${advice}`;
}
/**
 * "Re-run failed jobs" leaves alone what was green. So if a green leg ran again, all were to, and one that is only there
 * from before left nothing: what it did then says nothing of now.
 */
function staleLegs(found, legs) {
    const ranThoughGreen = legs.filter((leg) => found.some(({ run, conclusion }) => run.shard.index === leg.run.shard.index &&
        run.runAttempt < leg.run.runAttempt &&
        (conclusion === 'success' || conclusion === 'skipped')));
    const attempt = Math.max(0, ...ranThoughGreen.map(({ run }) => run.runAttempt));
    const old = legs.filter(({ run }) => run.runAttempt < attempt).map(({ run }) => run.shard.index);
    if (old.length === 0)
        return [];
    return [
        `${listLegs(old)} left no results in attempt ${attempt}, in which all legs ran again, and earlier ones do not stand for it: run all jobs again`,
    ];
}
function missing(legs) {
    const total = Math.max(0, ...legs.map(({ run }) => run.shard.total));
    const there = new Set(legs.map(({ run }) => run.shard.index));
    const gone = Array.from({ length: total }, (_, index) => index).filter((index) => !there.has(index));
    if (gone.length === 0)
        return [];
    const which = `${listLegs(gone)} of ${(0,counted/* counted */.h)(total, 'leg')}`;
    return [
        `${which} left no results artifact: it did not run, lost its runner, or has \`artifact: false\`; its own log says which`,
    ];
}
/** "leg 3", "legs 1, 2", "legs 0, 1, 2, 3, 4, 5, 6, 7 and 12 more". */
function listLegs(indexes) {
    return `leg${indexes.length === 1 ? '' : 's'} ${(0,list_some/* listSome */.X)(indexes.map(String), 8)}`;
}

// EXTERNAL MODULE: ./build/src/inputs/inputs.js
var inputs_inputs = __webpack_require__(92542);
// EXTERNAL MODULE: ./build/src/inputs/proxies.js
var proxies = __webpack_require__(77715);
// EXTERNAL MODULE: ./build/src/inputs/quantities.js
var quantities = __webpack_require__(7850);
// EXTERNAL MODULE: ./build/src/inputs/taker.js + 2 modules
var inputs_taker = __webpack_require__(44814);
;// CONCATENATED MODULE: ./build/src/merging/merge-inputs.js




const A_NAME = 'a name without any of " : < > | * ? \\ / or line breaks';
/** The step's inputs as values, or every problem with them at once. */
function readMergeInputs(step) {
    const githubToken = step.input('github-token');
    if (githubToken !== '')
        step.mask(githubToken);
    const raw = Object.fromEntries(inputs_inputs/* INPUT_NAMES */.Qh.map((name) => [name, step.input(name)]));
    const taker = new inputs_taker/* InputTaker */.m(raw, step.defaultOf);
    const inputs = {
        legsName: taker.take('artifact-name', A_NAME, inputs_inputs/* parseArtifactName */.TZ),
        failOn: taker.take('fail-on', '`any`, `none`, or a list of outcomes other than `succeeded`', inputs_inputs/* parseFailOn */.XV),
        maxFailures: taker.take('max-failures', 'a whole number such as `3`, or a share such as `5%`', inputs_inputs/* parseTolerance */.BL),
        summary: taker.takeBoolean('summary'),
        annotations: taker.takeBoolean('annotations'),
        comment: taker.take('comment', '`never`, `always` or `on-failure`', (0,inputs_inputs/* oneOf */.yL)('never', 'always', 'on-failure')),
        artifactName: raw.artifact === 'false' ? null : taker.take('artifact', `${A_NAME}, or \`false\``, inputs_inputs/* parseArtifactName */.TZ),
        artifactRetentionDays: taker.takeOptional('artifact-retention-days', 'a whole number from 1 to 400', (text) => (0,quantities/* parseWhole */.z2)(text, 1, 400)),
        htmlReport: taker.takeBoolean('html-report'),
    };
    const problems = [...taker.problems, ...(0,proxies/* readProxies */.r)(step)];
    return problems.length === 0 ? { ok: true, inputs, githubToken } : { ok: false, problems };
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/2020.js
var _2020 = __webpack_require__(52210);
// EXTERNAL MODULE: ./node_modules/ajv-formats/dist/index.js
var dist = __webpack_require__(82815);
;// CONCATENATED MODULE: ./build/schema/results.schema.json
const results_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Results of Roe Agent Batch","description":"results.json: how every matched file ended. What is absent is null, never missing. Results are ordered by path.","type":"object","required":["schemaVersion","conclusion","run","halt","failure","legs","agent","counts","cost","results"],"additionalProperties":false,"properties":{"schemaVersion":{"const":1},"conclusion":{"$ref":"#/$defs/conclusion"},"run":{"type":"object","required":["repository","runId","runAttempt","job","sha","ref","url","shard","startedAt","finishedAt"],"additionalProperties":false,"properties":{"repository":{"type":"string"},"runId":{"type":"integer","minimum":0},"runAttempt":{"type":"integer","minimum":1},"job":{"type":"string"},"sha":{"type":"string"},"ref":{"type":"string"},"url":{"type":"string"},"shard":{"description":"Which leg of a matrix this is; null where the run took all files.","type":["object","null"],"required":["index","total"],"additionalProperties":false,"properties":{"index":{"type":"integer","minimum":0,"maximum":255},"total":{"type":"integer","minimum":1,"maximum":256}}},"startedAt":{"$ref":"#/$defs/instant"},"finishedAt":{"$ref":"#/$defs/instant"}}},"halt":{"description":"Why nothing was sent at all, whatever fail-on allows; else null.","$ref":"#/$defs/problem"},"failure":{"description":"Why the run failed though its results may look well, whatever fail-on allows; else null.","$ref":"#/$defs/problem"},"legs":{"description":"What a merged report is made of, by index; null in a run\'s own report.","type":["array","null"],"items":{"type":"object","required":["index","runAttempt","conclusion","total"],"additionalProperties":false,"properties":{"index":{"$ref":"#/$defs/count"},"runAttempt":{"type":"integer","minimum":1},"conclusion":{"$ref":"#/$defs/conclusion"},"total":{"description":"Number of the leg\'s files.","$ref":"#/$defs/count"}}}},"agent":{"description":"The agent version that every job went to; null where the run ended before it was known.","type":["object","null"],"required":["id","name","versionId","versionName"],"additionalProperties":false,"properties":{"id":{"type":"string","format":"uuid"},"name":{"type":"string"},"versionId":{"type":"string","format":"uuid"},"versionName":{"type":"string"}}},"counts":{"type":"object","required":["total","succeeded","rejected","failed","cancelled","timedOut","lost","notSubmitted","cached","reused"],"additionalProperties":false,"properties":{"total":{"$ref":"#/$defs/count"},"succeeded":{"$ref":"#/$defs/count"},"rejected":{"$ref":"#/$defs/count"},"failed":{"$ref":"#/$defs/count"},"cancelled":{"$ref":"#/$defs/count"},"timedOut":{"$ref":"#/$defs/count"},"lost":{"$ref":"#/$defs/count"},"notSubmitted":{"$ref":"#/$defs/count"},"cached":{"$ref":"#/$defs/count"},"reused":{"$ref":"#/$defs/count"}}},"cost":{"description":"Sum of the costs that Roe reports, each job once. Roe\'s API states no currency.","type":"number"},"results":{"type":"array","items":{"$ref":"#/$defs/result"}}},"$defs":{"conclusion":{"enum":["success","failure","cancelled","skipped"]},"problem":{"type":["object","null"],"required":["code","message"],"additionalProperties":false,"properties":{"code":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"message":{"type":"string","minLength":1}}},"instant":{"type":"string","format":"date-time","pattern":":[0-5][0-9](\\\\.[0-9]+)?Z$"},"count":{"type":"integer","minimum":0},"result":{"type":"object","required":["file","submissionKey","outcome","cached","reused","jobId","sharedWith","status","submittedAt","finishedAt","durationMs","error","outputs","correctedOutputs","checks","inputTokens","outputTokens","cost"],"additionalProperties":false,"properties":{"file":{"type":"object","required":["path","bytes","sha256","contentType"],"additionalProperties":false,"properties":{"path":{"description":"From the workspace, with forward slashes.","type":"string","minLength":1},"bytes":{"$ref":"#/$defs/count"},"sha256":{"description":"Null where the file could not be read.","type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"contentType":{"type":"string"}}},"submissionKey":{"description":"The submission\'s name in the metadata of its job; null where the file was not part of one.","type":["string","null"]},"outcome":{"enum":["succeeded","rejected","failed","cancelled","timed-out","lost","not-submitted"]},"cached":{"description":"Roe answered from its cache.","type":"boolean"},"reused":{"description":"The job was taken over from an earlier attempt.","type":"boolean"},"jobId":{"type":["string","null"],"format":"uuid"},"sharedWith":{"description":"The path of the file on whose result this job\'s cost is counted; null on that result itself.","type":["string","null"]},"status":{"description":"What Roe said of the job last.","type":["object","null"],"required":["code","name","timestamp"],"additionalProperties":false,"properties":{"code":{"type":"integer"},"name":{"enum":["PENDING","STARTED","RETRY","SUCCESS","FAILURE","CANCELLED","CACHED","UNKNOWN"]},"timestamp":{"description":"Unix seconds with a fraction.","type":["number","null"]}}},"submittedAt":{"type":["string","null"],"format":"date-time","pattern":":[0-5][0-9](\\\\.[0-9]+)?Z$"},"finishedAt":{"type":["string","null"],"format":"date-time","pattern":":[0-5][0-9](\\\\.[0-9]+)?Z$"},"durationMs":{"type":["integer","null"],"minimum":0},"error":{"$ref":"#/$defs/problem"},"outputs":{"$ref":"#/$defs/outputs"},"correctedOutputs":{"description":"A human\'s corrections in Roe, beside the original.","$ref":"#/$defs/outputs"},"checks":{"type":"array","items":{"type":"object","required":["kind","passed","message"],"additionalProperties":false,"properties":{"kind":{"type":"string"},"passed":{"type":"boolean"},"message":{"type":"string"}}}},"inputTokens":{"type":["integer","null"]},"outputTokens":{"type":["integer","null"]},"cost":{"type":["number","null"]}}},"outputs":{"type":["array","null"],"items":{"type":"object","required":["key","dataType","value","json"],"additionalProperties":false,"properties":{"key":{"type":"string"},"dataType":{"type":"string"},"value":{"description":"As Roe sent it.","type":"string"},"json":{"description":"The value parsed, where its type says JSON; else null."}}}}}}');
// EXTERNAL MODULE: ./build/src/lib/code-from-text.js
var code_from_text = __webpack_require__(10185);
;// CONCATENATED MODULE: ./build/src/merging/schema.js




/** The published schema as two validators: for results.json without its results, and for one line of results.jsonl. */
function createResultsSchema() {
    // Named exports of these CommonJS packages are lost in the bundle; their default holds all.
    const ajv = new _2020.Ajv2020({ strict: false });
    dist["default"](ajv);
    const validators = (0,code_from_text/* withCodeFromText */.R)(() => {
        ajv.addSchema(results_schema_namespaceObject, 'results');
        ajv.addSchema(ofLines(), 'lines');
        return {
            head: ajv.compile({ $ref: 'results' }),
            record: ajv.compile({ $ref: 'lines#/$defs/result' }),
        };
    });
    const problem = (kind) => (value) => {
        const validate = validators[kind];
        if (validate(value))
            return null;
        const [error] = validate.errors ?? [];
        return `${error?.instancePath} ${error?.message ?? 'is not valid'}`.trim();
    };
    return { headProblem: problem('head'), recordProblem: problem('record') };
}
/** A line of results.jsonl lacks the parsed JSON of its outputs. */
function ofLines() {
    const schema = structuredClone(results_schema_namespaceObject);
    const { items } = schema.$defs.outputs;
    items.required = items.required.filter((name) => name !== 'json');
    return schema;
}

// EXTERNAL MODULE: ./build/src/outcome.js
var outcome = __webpack_require__(68961);
// EXTERNAL MODULE: ./build/src/verdict.js
var src_verdict = __webpack_require__(62848);
;// CONCATENATED MODULE: ./build/src/merging/verdict.js


/** The verdict over all legs by one rule: a leg that was red by its own may pass here, but not one that did not do its work. */
function judgeLegs({ legs, faults, rows, counts, total }, rule) {
    const [fault, ...others] = faults;
    if (fault !== undefined) {
        const sentence = others.length === 0 ? fault : `the legs do not make a whole:\n- ${faults.join('\n- ')}`;
        return { conclusion: 'failure', sentence };
    }
    return skipped(legs, total) ?? interrupted(legs, counts) ?? (0,src_verdict/* brokenChecksVerdict */.U4)(rows) ?? (0,src_verdict/* judge */.S4)(counts, total, rule);
}
/** Legs that were cancelled, or sent nothing for a reason that no tolerance is meant for. */
function interrupted(legs, counts) {
    const cancelled = legs.find(({ conclusion }) => conclusion === 'cancelled');
    if (cancelled !== undefined) {
        const sentence = `leg ${cancelled.run.shard.index} was cancelled: ${(0,outcome/* listCounts */.TP)(counts) || 'it had no results'}`;
        return { conclusion: 'cancelled', sentence };
    }
    const halted = legs.find(({ halt }) => halt !== null);
    if (halted?.halt) {
        return { conclusion: 'failure', sentence: `leg ${halted.run.shard.index} sent nothing: ${halted.halt.message}` };
    }
    const broken = legs.find(({ failure }) => failure !== null);
    if (broken?.failure) {
        return { conclusion: 'failure', sentence: `leg ${broken.run.shard.index} failed: ${broken.failure.message}` };
    }
    const fruitless = legs.find((leg) => leg.total === 0 && leg.conclusion === 'failure');
    if (fruitless === undefined)
        return null;
    const sentence = `leg ${fruitless.run.shard.index} failed without files: no file matched \`files\``;
    return { conclusion: 'failure', sentence };
}
function skipped(legs, total) {
    if (legs.some(({ conclusion }) => conclusion !== 'skipped'))
        return null;
    const halt = legs.find((leg) => leg.halt !== null)?.halt ?? null;
    if (halt !== null)
        return { conclusion: 'skipped', sentence: halt.message, reason: halt.code };
    return total === 0
        ? { conclusion: 'skipped', sentence: 'no file matched `files`', reason: 'no-files-found' }
        : { conclusion: 'skipped', sentence: 'dry run, nothing was submitted by any leg', reason: 'dry-run' };
}

// EXTERNAL MODULE: ./build/src/report/deliver.js + 6 modules
var deliver = __webpack_require__(78053);
// EXTERNAL MODULE: ./build/src/report/post-comment.js + 2 modules
var post_comment = __webpack_require__(74644);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(18456);
;// CONCATENATED MODULE: ./build/src/merge-run.js
















/** One report out of the legs of a matrix: their artifacts, the newest attempt of each, their results, the verdict. */
async function runMerge(world) {
    const { runner, clock } = world;
    const startedAtMs = clock.now();
    try {
        const given = readMergeInputs(runner);
        if (given.ok)
            return await carryOut(given, world, startedAtMs);
        return await conclude((0,src_verdict/* refusedVerdict */.io)(given.problems), world, startedAtMs);
    }
    catch (error) {
        (0,crash/* logCrash */.k)(error, runner);
        return await conclude((0,src_verdict/* crashVerdict */.XB)(error), world, startedAtMs);
    }
}
/** The end of a step that has nothing to report on. */
async function conclude(verdict, { runner, clock }, startedAtMs) {
    const ingredients = { origin: await runner.origin(), agent: null, startedAtMs, finishedAtMs: clock.now() };
    await (0,deliver/* deliverVerdict */.T)((0,report/* toReport */.c)([], ingredients, () => verdict), runner);
    return verdict;
}
async function carryOut(given, world, startedAtMs) {
    const { runner, shelf } = world;
    const schema = createResultsSchema();
    const gathered = await gather(given.inputs, { shelf, runner, schema });
    if (typeof gathered === 'string') {
        return await conclude({ conclusion: 'failure', sentence: gathered }, world, startedAtMs);
    }
    try {
        return await merge_run_report(gathered, given, schema, world);
    }
    finally {
        await (0,or_warn/* orWarn */.w)(runner, "The legs' artifacts could not be removed from RUNNER_TEMP", () => gathered.release());
    }
}
/** A sentence where there is nothing to merge. */
async function gather({ legsName }, options) {
    try {
        const gathered = await gatherLegs(legsName, options);
        if (gathered.found.length > 0 || gathered.problems.length > 0)
            return gathered;
        return `this workflow run has no results artifact whose name is \`${legsName}\` or near it: the legs must have run before (\`needs\`), and \`artifact-name\` must be the one they upload by`;
    }
    catch (error) {
        return `the artifacts of this workflow run could not be listed (${(0,sentence_of/* sentenceOf */.$N)(error)}): run this job again`;
    }
}
async function merge_run_report(gathered, { inputs, githubToken }, schema, world) {
    const { runner, clock } = world;
    const origin = await runner.origin();
    const { legs, problems } = chooseLegs(gathered.found, origin);
    for (const leg of legs)
        runner.info(lineOf(leg));
    const results = await results_file/* ResultsFile */.zq.create(runner.tempDir, runner.scrub);
    const broken = await takeOver(legs, results, schema);
    await results.sync();
    const told = [...gathered.problems, ...problems, ...broken];
    const faults = told.length > 0 ? told : staleLegs(gathered.found, legs);
    const rows = results.rows.toSorted((a, b) => (0,source_file/* byPath */.f2)(a.file, b.file));
    const merged = (0,report/* toReport */.c)(rows, { ...ingredientsOf(legs, clock), origin }, (counts, total) => {
        if (results.trouble !== null)
            return (0,src_verdict/* unsavedVerdict */.mV)(results.trouble);
        return judgeLegs({ legs, faults, rows, counts, total }, inputs);
    });
    const github = githubToken === '' ? null : world.openGitHub(githubToken, origin.repository);
    const commenting = {
        ...inputs,
        resume: true,
        matrixLeg: '',
        task: [inputs.legsName],
        runner,
        github,
        clock,
        cancelled: NEVER,
    };
    const delivery = {
        ...inputs,
        resume: true,
        artifact: inputs.artifactName !== null,
        artifactName: inputs.artifactName ?? '',
        hurry: null,
        postComment: (written, links) => (0,post_comment/* postComment */.G)(written, { ...commenting, ...links }),
    };
    const { verdict } = await (0,deliver/* deliver */.c)(merged, results, delivery, runner);
    await (0,or_warn/* orWarn */.w)(runner, `${results_file/* RESULTS_JSONL */.gv} could not be closed`, () => results.close());
    return verdict;
}
/** A merge that is cancelled ends at once: nothing is left open. */
const NEVER = new AbortController().signal;
const lineOf = ({ run, total, conclusion, artifact }) => `Leg ${run.shard.index}: ${(0,counted/* counted */.h)(total, 'file')}, ${conclusion}, attempt ${run.runAttempt} (${artifact}).`;
/** Writes down the results of every leg that is whole, and tells what is wrong with the others. */
async function takeOver(legs, results, schema) {
    const broken = [];
    const overlaps = [];
    const legOfPath = new Map();
    for (const leg of legs) {
        const { index } = leg.run.shard;
        // Its results.json was written before there were results.
        if (leg.failure?.code === src_verdict/* UNREPORTED */.HJ)
            continue;
        try {
            // A leg is taken whole or not at all, and no more than one result is in memory.
            for await (const _ of readResults(leg, schema))
                ;
        }
        catch (error) {
            broken.push((0,sentence_of/* sentenceOf */.$N)(error));
            continue;
        }
        for await (const record of readResults(leg, schema)) {
            const { path } = record.file;
            const other = legOfPath.get(path);
            legOfPath.set(path, index);
            if (other === undefined)
                await results.appendRecord(record);
            else
                overlaps.push(`${path} (legs ${other} and ${index})`);
        }
    }
    return overlaps.length === 0 ? broken : [...broken, overlap(overlaps)];
}
const MAX_OVERLAPS = 5;
const overlap = (overlaps) => `a file is in more than one leg: ${(0,list_some/* listSome */.X)(overlaps, MAX_OVERLAPS)}; every leg must see the same files, by the same commit and the same \`files\``;
function ingredientsOf(legs, clock) {
    const agent = legs.find((leg) => leg.agent !== null)?.agent ?? null;
    const times = (which) => legs.map(({ run }) => Date.parse(run[which]));
    return {
        agent: agent && {
            agentId: agent.id,
            agentName: agent.name,
            versionId: agent.versionId,
            versionName: agent.versionName,
            inputs: [],
            engineFileKeys: [],
        },
        startedAtMs: legs.length === 0 ? clock.now() : Math.min(...times('startedAt')),
        finishedAtMs: legs.length === 0 ? clock.now() : Math.max(...times('finishedAt')),
        legs: legs.map(({ run, conclusion, total }) => ({
            index: run.shard.index,
            runAttempt: run.runAttempt,
            conclusion,
            total,
        })),
    };
}


/***/ }),

/***/ 34077:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _end_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25843);
/* harmony import */ var _github_actions_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78140);
/* harmony import */ var _github_actions_shelf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3631);
/* harmony import */ var _github_octokit_api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7519);
/* harmony import */ var _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19563);
/* harmony import */ var _merge_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23788);






const runner = (0,_github_actions_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .createActionsRunner */ .g)(process.env, 'merge/action.yml');
await (0,_end_step_js__WEBPACK_IMPORTED_MODULE_0__/* .endStep */ .C)(runner, () => (0,_merge_run_js__WEBPACK_IMPORTED_MODULE_5__/* .runMerge */ .C)({
    runner,
    shelf: (0,_github_actions_shelf_js__WEBPACK_IMPORTED_MODULE_2__/* .createActionsShelf */ .C)(process.env),
    clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.systemClock,
    openGitHub: (token, repository) => (0,_github_octokit_api_js__WEBPACK_IMPORTED_MODULE_3__/* .createGitHubApi */ ._)({ token, repository, clock: _lib_clock_js__WEBPACK_IMPORTED_MODULE_4__.systemClock, log: runner.info }),
}));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
