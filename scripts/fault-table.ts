import { readFileSync, writeFileSync } from 'node:fs';
import { ARTIFACT_CALLS, ARTIFACT_CELLS, type ArtifactEnding } from '../test/fault-matrix/artifact-cells.ts';
import { ALL_FAILURES, FAILURES, type FailureName } from '../test/fault-matrix/failures.ts';
import { CALLS, CELLS, type Ending } from '../test/fault-matrix/roe-cells.ts';

/** Writes the tables of docs/faults.md from the data that the fault matrix tests; with `--check`, fails where they differ. */
const PATH = 'docs/faults.md';

const titles = (failures: readonly FailureName[]) => failures.map((failure) => FAILURES[failure].title).join('; ');
const cell = (text: string) => text.replaceAll('|', '\\|');

function roeEnding(ending: Ending | null): string {
  if (ending === null) return '';
  const { outcomes, exitCode, says, jobs } = ending;
  const words = [...new Set(outcomes)].map((outcome) => `\`${outcome}\``).join(', ');
  const told = says === null ? '' : `: “${says.replace('{reason}', '*reason*').replace(/^…|…$/g, '')}”`;
  return `${words}, exit code ${exitCode}, ${jobs === 1 ? '1 job' : `${jobs} jobs`}${told}`;
}

const ARTIFACT_ENDINGS: Readonly<Record<ArtifactEnding, string>> = {
  uploaded: 'uploaded, nothing is said',
  warning:
    'exit code as the verdict has it; warning “The artifact … could not be uploaded; the results are in …: *reason*”',
};

const table = (rows: readonly { failures: readonly FailureName[]; once: string; always: string }[]) =>
  [
    '| Failure | Once | For as long as the run lasts |',
    '| :-- | :-- | :-- |',
    ...rows.map(
      ({ failures, once, always }) =>
        `| ${titles(failures)} | ${cell(once)} | ${once === always ? 'the same' : cell(always)} |`,
    ),
  ].join('\n');

const section = (name: string, what: string, limit: string, retries: string, rows: Parameters<typeof table>[0]) =>
  [`### To ${name}`, '', what, '', `- Limit: ${limit}.`, `- Tries: ${retries}.`, '', table(rows)].join('\n');

const reasons = ALL_FAILURES.map((failure) => FAILURES[failure]).map(
  ({ title, reason }) => `| ${title} | ${cell(reason)} |`,
);
const files = (count: number) => (count === 1 ? 'one file' : `${count} files`);
const generated = [
  `${CELLS.length + ARTIFACT_CELLS.length} cells: ${CELLS.length} of calls to Roe, ${ARTIFACT_CELLS.length} of calls to GitHub's artifact service.`,
  ['## What can go wrong, and how it is put', '', '| Failure | *reason* |', '| :-- | :-- |', ...reasons].join('\n'),
  '## Calls to Roe',
  ...CALLS.map(({ name, what, limit, retries, rules, files: count }) =>
    section(
      name,
      `${what} A run over ${files(count)}:`,
      limit,
      retries,
      rules.map(({ failures, once, always }) => ({ failures, once: roeEnding(once), always: roeEnding(always) })),
    ),
  ),
  "## Calls to GitHub's artifact service",
  ...ARTIFACT_CALLS.map(({ name, what, limit, retries, rules }) =>
    section(
      name,
      what,
      limit,
      retries,
      rules.map(({ failures, once, always }) => ({
        failures,
        once: ARTIFACT_ENDINGS[once],
        always: ARTIFACT_ENDINGS[always],
      })),
    ),
  ),
].join('\n\n');

const before = readFileSync(PATH, 'utf8');
const between = /(<!-- cells -->\n)[\s\S]*?(<!-- \/cells -->)/;
if (!between.test(before)) throw new Error(`${PATH} has no place for the cells`);
const after = before.replace(between, (_, open: string, close: string) => `${open}\n${generated}\n\n${close}`);
if (!process.argv.includes('--check')) {
  writeFileSync(PATH, after);
} else if (after !== before) {
  console.error(`The tables in ${PATH} are not what the fault matrix tests: run "npm run docs"`);
  process.exitCode = 1;
} else {
  console.log(`${PATH} has the ${CELLS.length + ARTIFACT_CELLS.length} cells of the fault matrix`);
}
