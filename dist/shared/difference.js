// build/src/checks/difference.js
const WHOLE = "the output";
const placeOf = ({ path }) => path === "" ? WHOLE : path;
const differenceText = (difference) => `${placeOf(difference)}: expected ${difference.expected}, got ${difference.actual}`;
function parseDifference(text) {
	const [place = "", rest = "", ...more] = text.split(": expected ");
	const [expected = "", actual, ...others] = rest.split(", got ");
	if (!(place === WHOLE || place.startsWith("/")) || actual === void 0 || more.length > 0 || others.length > 0) return null;
	return {
		path: place === WHOLE ? "" : place,
		expected,
		actual
	};
}
export { parseDifference as n, placeOf as r, differenceText as t };
