export const id = 3185;
export const ids = [3185];
export const modules = { 3185: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { readInputs: () => readInputs });
	var _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75398);
	var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45213);
	var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21187);
	var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21277);
	var _proxies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77715);
	const NO_KEY = "`api-key` takes a Roe organization API key, from a secret; given: nothing, and ROE_API_KEY is not set either";
	function readInputs(step) {
		const { key: apiKey, from } = readApiKey(step);
		const githubToken = readGithubToken(step);
		const defaultOf = (0, _defaults_js__WEBPACK_IMPORTED_MODULE_0__.G)(step);
		const parsed = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.TL)(inputOf(step, defaultOf), defaultOf);
		const fault = keyFault(apiKey);
		const organization = step.environment(ORGANIZATION).trim();
		const organizationId = (0, _lib_uuid_js__WEBPACK_IMPORTED_MODULE_3__.X)(organization);
		const environmentProblems = [...organization === "" || organizationId !== null ? [] : [brokenOrganization(organization)], ...(0, _proxies_js__WEBPACK_IMPORTED_MODULE_4__.r)(step)];
		const reachable = environmentProblems.length === 0;
		if (parsed.ok && apiKey !== "" && fault === null && reachable) {
			return {
				...parsed,
				apiKey,
				organizationId,
				githubToken
			};
		}
		const problems = [
			...apiKey === "" ? [NO_KEY] : [],
			...fault === null ? [] : [brokenKey(from, fault)],
			...parsed.ok ? [] : parsed.problems,
			...environmentProblems
		];
		const onlyMissing = apiKey === "" && reachable && (parsed.ok || parsed.onlyMissing);
		return {
			ok: false,
			problems,
			inputs: parsed.ok && reachable ? parsed.inputs : null,
			reporting: parsed.ok ? parsed.inputs : parsed.reporting,
			onlyMissing
		};
	}
	function readApiKey(step) {
		const input = step.secretInput("api-key");
		const from = input.trim() === "" ? "ROE_API_KEY" : "`api-key`";
		const given = from === "`api-key`" ? input : step.environment("ROE_API_KEY");
		const pasted = given.replace(/^\s*bearer(\s+|$)/i, "");
		const key = pasted.trim();
		if (key !== "") for (const form of new Set([key, pasted])) step.mask(form);
		return {
			key,
			from
		};
	}
	function keyFault(key) {
		if (/[\r\n]/.test(key)) return "a line break";
		if (/\p{Cc}/u.test(key)) return "a control character, such as a tab";
		return /[^ -\xff]/.test(key) ? "a character that an HTTP header cannot carry" : null;
	}
	const brokenKey = (from, fault) => `${from} takes a Roe organization API key, which is one line of letters, digits and signs; the one given (not shown here) holds ${fault}: copy the key from Roe into the secret again`;
	const ORGANIZATION = "ROE_ORGANIZATION_ID";
	const brokenOrganization = (given) => `${ORGANIZATION} takes the UUID of the organization that the API key belongs to, or nothing; given: ${(0, _input_reader_js__WEBPACK_IMPORTED_MODULE_1__.T)(given)}`;
	function readGithubToken(step) {
		const token = step.input("github-token");
		if (token !== "") step.mask(token);
		return token;
	}
	function inputOf(step, defaultOf) {
		const fromEnvironment = step.environment("ROE_BASE_URL").trim();
		return (name) => {
			const given = step.input(name);
			const isDefault = name === "base-url" && fromEnvironment !== "" && ["", defaultOf(name)].includes(given);
			return isDefault ? fromEnvironment : given;
		};
	}
}) };
