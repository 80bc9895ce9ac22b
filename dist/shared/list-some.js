// build/src/lib/list-some.js
function listSome(items, most) {
	const shown = items.slice(0, most).join(", ");
	return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}
export { listSome as t };
