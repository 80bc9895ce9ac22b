import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { CASES, type Case } from './cases.ts';
import { allHold, toMarkdown } from './report.ts';

const DOCUMENT = 'docs/performance.md';

const PREFACE = `# Performance

Written by \`npm run bench -- --write\`; one case alone by \`npm run bench -- NAME --write\`.

Roe is an emulator on the same machine (\`simulators/roe\`), in a separate process. The figures compare programs and say
nothing about Roe's own speed. The vendor's script is the published \`batch_job_runner.py\` with the same poll interval; both
run over the same files, one after the other. Memory is the peak of the resident set. The load is the system's mean over
five minutes: beyond the number of cores, everything waits for its turn, and times grow accordingly.`;

/**
 * `npm run bench` runs every case, `npm run bench -- NAME...` some. With `--write` each case's figures replace its section
 * of docs/performance.md. Fails where a promise is not kept.
 */
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = names.filter((name) => !CASES.some((one) => one.name === name));
if (unknown.length > 0) {
  console.error(`No case is called ${unknown.join(', ')}; there are ${CASES.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

for (const one of CASES.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const section = await measure(one);
  console.log(section);
  if (process.argv.includes('--write')) write(one.name, section);
}

async function measure({ name, what, run }: Case): Promise<string> {
  const report = await run();
  if (!allHold(report)) process.exitCode = 1;
  return toMarkdown(name, what, circumstances(), report);
}

function circumstances(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${commit}, Node ${process.version}, ${cpus().length} cores, load ${(loadavg()[1] ?? 0).toFixed(1)}`;
}

/** Other cases keep the figures of their last run. */
function write(name: string, section: string): void {
  const before = existsSync(DOCUMENT)
    ? readFileSync(DOCUMENT, 'utf8')
        .split(/^(?=## )/m)
        .slice(1)
    : [];
  const sections = new Map(before.map((text) => [/^## (\S+)/.exec(text)?.[1], text.trimEnd()]));
  sections.set(name, section.trimEnd());
  const inOrder = CASES.flatMap((one) => sections.get(one.name) ?? []);
  writeFileSync(DOCUMENT, `${[PREFACE, ...inOrder].join('\n\n')}\n`);
}
