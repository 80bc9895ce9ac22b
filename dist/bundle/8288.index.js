export const id = 8288;
export const ids = [8288];
export const modules = {
	21775: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => csvText });
		var csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96789);
		const MAX_ROWS_PER_CALL = 50;
		const MAX_CHARACTERS_PER_CALL = 5e4;
		const BYTE_ORDER_MARK = "\uFEFF";
		async function* csvText(head, rows) {
			yield BYTE_ORDER_MARK;
			let waiting = [head];
			let characters = 0;
			for await (const cells of rows) {
				waiting.push(cells);
				characters += cells.reduce((sum, cell) => sum + String(cell).length, 0);
				if (waiting.length < MAX_ROWS_PER_CALL && characters < MAX_CHARACTERS_PER_CALL) continue;
				yield linesOf(waiting);
				waiting = [];
				characters = 0;
			}
			yield linesOf(waiting);
		}
		const NEGATIVE_NUMBER = /^-\d+(\.\d+)?([eE][+-]?\d+)?$/;
		const cast = { string: (text) => NEGATIVE_NUMBER.test(text) ? {
			value: text,
			escape_formulas: false
		} : text };
		const QUOTED = /[\r\n;\t]/;
		const OPTIONS = {
			record_delimiter: "windows",
			escape_formulas: true,
			quoted_match: QUOTED,
			cast
		};
		const linesOf = (rows) => (0, csv_stringify_sync__WEBPACK_IMPORTED_MODULE_0__.A)(rows, OPTIONS);
	}),
	18288: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { renderCsv: () => renderCsv });
		var _column_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65112);
		var _csv_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79741);
		var _csv_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21775);
		const FIRST = {
			case: (record) => record.case,
			outcome: ({ outcome }) => outcome
		};
		const LAST = {
			error_code: ({ error }) => error?.code ?? "",
			error: ({ error }) => error?.message ?? "",
			job_id: ({ jobId }) => jobId ?? "",
			shared_with: ({ sharedWith }) => sharedWith ?? "",
			status: ({ status }) => status?.name ?? "",
			cached: ({ cached }) => String(cached),
			reused: ({ reused }) => String(reused),
			submitted_at: ({ submittedAt }) => submittedAt ?? "",
			finished_at: ({ finishedAt }) => finishedAt ?? "",
			duration_ms: ({ durationMs }) => durationMs ?? "",
			cost: ({ cost }) => cost ?? "",
			input_tokens: ({ inputTokens }) => inputTokens ?? "",
			output_tokens: ({ outputTokens }) => outputTokens ?? "",
			files: ({ files }) => files.map(({ path }) => path).join("\n"),
			bytes: ({ files }) => files.reduce((sum, { bytes }) => sum + bytes, 0),
			sha256: ({ files }) => files.map(({ sha256 }) => sha256 ?? "").join("\n")
		};
		const OTHERS = "other_outputs";
		function renderCsv(records, columns) {
			const { outputs, cells } = columns;
			const othersNeeded = outputs.othersNeeded || cells.othersNeeded;
			const others = othersNeeded ? [OTHERS] : [];
			const fixed = [
				...Object.keys(FIRST),
				...Object.keys(LAST),
				...others
			];
			const names = (0, _column_set_js__WEBPACK_IMPORTED_MODULE_0__.lo)([...cells.places, ...outputs.places], fixed);
			const places = [...outputs.places, ...cells.places];
			const head = [
				...Object.keys(FIRST),
				...places.map((place) => names.get(place) ?? ""),
				...Object.keys(LAST),
				...others
			];
			const withColumn = new Set(places);
			return (0, _csv_text_js__WEBPACK_IMPORTED_MODULE_2__.k)(head, rowsOf());
			async function* rowsOf() {
				for await (const record of records) {
					const values = new Map([...columns.valuesOf(record), ...(0, _csv_columns_js__WEBPACK_IMPORTED_MODULE_1__.n)(record)]);
					const facts = (of) => Object.values(of).map((fact) => fact(record));
					const shown = places.map((place) => values.get(place) ?? "");
					yield [
						...facts(FIRST),
						...shown,
						...facts(LAST),
						...othersNeeded ? [(0, _column_set_js__WEBPACK_IMPORTED_MODULE_0__.TE)(values, withColumn)] : []
					];
				}
			}
		}
	})
};
