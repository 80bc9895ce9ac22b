// build/src/lib/for-each-concurrently.js
async function forEachConcurrently(items, most, work) {
	const queue = items[Symbol.iterator]();
	const failures = [];
	const worker = async () => {
		for (let next = queue.next(); !next.done; next = queue.next()) {
			if (failures.length > 0) return;
			try {
				await work(next.value);
			} catch (error) {
				failures.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: most }, worker));
	if (failures.length > 0) throw failures[0];
}
export { forEachConcurrently as t };
