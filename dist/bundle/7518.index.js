export const id = 7518;
export const ids = [7518];
export const modules = { 77518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		reportNothing: () => reportNothing,
		reportRefusal: () => reportRefusal
	});
	;
	const OF_A_FORK = {
		reason: "fork-without-secrets",
		sentence: "GitHub gives no secrets to a pull request from a fork, so `api-key` is empty",
		advice: "Run the action after the merge (`on: push`), or on a branch of this repository with the same changes. `pull_request_target` does get the secrets, and then anyone who opens a pull request can spend them: do not check out a fork there without reading it"
	};
	const OF_DEPENDABOT = {
		reason: "dependabot-without-secrets",
		sentence: "GitHub does not give Actions secrets to Dependabot's runs, so `api-key` is empty",
		advice: "To run the action on them too, store the key again under Settings, Secrets and variables, Dependabot, under the same name; otherwise it runs after the merge (`on: push`)"
	};
	const EVENTS_OF_FORKS = [
		"pull_request",
		"pull_request_review",
		"pull_request_review_comment"
	];
	const EVENTS_OF_DEPENDABOT = [
		...EVENTS_OF_FORKS,
		"push",
		"create",
		"deployment",
		"deployment_status"
	];
	function missingSecrets({ name, actors, pullRequest }) {
		if (EVENTS_OF_DEPENDABOT.includes(name) && actors.includes("dependabot[bot]")) return OF_DEPENDABOT;
		return EVENTS_OF_FORKS.includes(name) && pullRequest?.fromFork ? OF_A_FORK : null;
	}
	var or_warn = __webpack_require__(39033);
	var problem = __webpack_require__(86762);
	var deliver = __webpack_require__(93739);
	var report = __webpack_require__(18456);
	var results_file = __webpack_require__(15056);
	var src_verdict = __webpack_require__(62848);
	;
	async function reportRefusal({ problems, reporting, onlyMissing }, world, startedAtMs) {
		const { runner } = world;
		const excused = onlyMissing ? missingSecrets(await runner.event()) : null;
		const verdict = excused === null ? (0, src_verdict.io)(problems) : (0, src_verdict.Az)(excused.reason, "nothing was submitted", excused.sentence);
		if (excused !== null) runner.notice(`${(0, src_verdict.nt)(verdict)}. ${excused.advice}.`);
		const results = await results_file.zq.create(runner.tempDir, runner.scrub).catch(() => null);
		if (results === null) return await reportNothing(verdict, world, startedAtMs);
		const leg = {
			shard: reporting?.shard ?? null,
			halt: (0, problem.d0)(excused?.reason ?? "inputs-refused", (0, src_verdict.Dx)(verdict).join("; "))
		};
		const delivery = {
			summary: reporting?.summary ?? true,
			annotations: false,
			failOn: new Set(),
			minAccuracy: null,
			resume: true,
			artifactName: reporting?.artifactName ?? null,
			artifactRetentionDays: reporting?.artifactRetentionDays ?? null,
			htmlReport: false,
			columns: [],
			deadline: null,
			postComment: async () => null
		};
		const report = {
			...await emptyReport(verdict, world, startedAtMs),
			...leg
		};
		const delivered = await (0, deliver.cK)(report, results, delivery, runner);
		await (0, or_warn.w)(runner, `${results_file.gv} could not be closed`, () => results.close());
		return delivered.verdict;
	}
	async function reportNothing(verdict, world, startedAtMs) {
		await (0, deliver.Tq)(await emptyReport(verdict, world, startedAtMs), world.runner);
		return verdict;
	}
	async function emptyReport(verdict, { runner, clock }, startedAtMs) {
		const data = {
			origin: await runner.origin(),
			agent: null,
			startedAtMs,
			finishedAtMs: clock.now()
		};
		return (0, report.c)([], data, () => verdict);
	}
}) };
