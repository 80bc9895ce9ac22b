import { randomUUID } from "node:crypto";
import { openSync, readFileSync, realpathSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
// build/src/jobs/journal-file.js
const JOURNAL_STATE = "journal";
const NAME = /^roe-journal-[0-9a-f-]{36}\.jsonl$/;
function createJournal(tempDir) {
	const path = join(tempDir, `roe-journal-${randomUUID()}.jsonl`);
	const descriptor = openSync(path, "wx", 384);
	return {
		path,
		write: (entry) => {
			const line = Buffer.from(`${JSON.stringify(entry)}\n`);
			for (let done = 0; done < line.length;) done += writeSync(descriptor, line, done);
		}
	};
}
function readJournal(path, tempDir) {
	try {
		if (!NAME.test(basename(path)) || realpathSync(dirname(path)) !== realpathSync(tempDir)) return null;
		return readFileSync(path, "utf8");
	} catch {
		return null;
	}
}
export { createJournal as n, readJournal as r, JOURNAL_STATE as t };
