export const id = 8566;
export const ids = [8566];
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
	88566: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { renderItems: () => renderItems });
		var _column_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65112);
		var _csv_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21775);
		var _flatten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64809);
		const FIRST = [
			"case",
			"list",
			"index"
		];
		const OTHERS = "other_fields";
		function renderItems(records, { items }) {
			const { places, othersNeeded } = items;
			const others = othersNeeded ? [OTHERS] : [];
			const names = (0, _column_set_js__WEBPACK_IMPORTED_MODULE_0__.lo)(places, [...FIRST, ...others]);
			return (0, _csv_text_js__WEBPACK_IMPORTED_MODULE_1__.k)([
				...FIRST,
				...names.values(),
				...others
			], rowsOf());
			async function* rowsOf() {
				for await (const record of records) {
					for (const { list, index, values } of itemsOf((0, _flatten_js__WEBPACK_IMPORTED_MODULE_2__.Xp)(record.outputs ?? []).lists)) {
						const fields = [...places].map((place) => values.get(place) ?? "");
						yield [
							record.case,
							list,
							index,
							...fields,
							...othersNeeded ? [(0, _column_set_js__WEBPACK_IMPORTED_MODULE_0__.TE)(values, places)] : []
						];
					}
				}
			}
		}
		function* itemsOf(lists) {
			for (const list of lists) {
				const name = (0, _column_set_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(list.place);
				const inner = [];
				for (const [index, item] of list.items.entries()) {
					const flat = (0, _flatten_js__WEBPACK_IMPORTED_MODULE_2__.Eu)(item, list);
					yield {
						list: name,
						index,
						values: flat.values
					};
					for (const within of flat.lists) inner.push({
						...within,
						place: `${list.place}/${index}${within.place}`
					});
				}
				yield* itemsOf(inner);
			}
		}
	})
};
