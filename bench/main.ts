import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { CASES, type Case } from './cases.ts';
import { allHold, toMarkdown } from './report.ts';

const DOCUMENT = 'docs/performance.md';
/** Other work on the machine slows what is measured. */
const LOAD = loadavg()[0] ?? 0;

/**
 * `npm run bench` runs every case, `npm run bench -- NAME...` some. With `--write` the figures go into
 * docs/performance.md. Fails where a promise is not kept.
 */
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = names.filter((name) => !CASES.some((one) => one.name === name));
if (unknown.length > 0) {
  console.error(`No case is called ${unknown.join(', ')}; there are ${CASES.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

const sections: string[] = [];
for (const one of CASES.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const section = await measure(one);
  console.log(section);
  sections.push(section);
  if (process.argv.includes('--write')) writeFileSync(DOCUMENT, [...preface(), ...sections].join('\n'));
}

async function measure({ name, what, run }: Case): Promise<string> {
  const report = await run();
  if (!allHold(report)) process.exitCode = 1;
  return toMarkdown(name, what, report);
}

function preface(): string[] {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 1e9)} GB of memory, Node ${process.version}`;
  const load = `${LOAD.toFixed(1)} processes wanted to run when it began`;
  return [
    '# Performance',
    '',
    `Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)} at ${commit}: ${machine}; ${load}.`,
    '',
    'Roe is an emulator on the same machine (`test/emulator`), in a process of its own, so the figures compare programs and',
    "tell nothing of Roe's own speed. The vendor's script is the published `batch_job_runner.py` with the same poll interval.",
    'Both run over the same files, one after the other. Memory is the peak of the resident set.',
    '',
  ];
}
