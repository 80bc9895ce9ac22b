// build/src/files/source-file.js
const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
function placeholders(path) {
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
function fillIn(template, path) {
	const values = placeholders(path);
	return template.replace(/\{(path|dir|name|stem)\}/g, (_, word) => values[word]);
}
export { fillIn as n, byPath as t };
