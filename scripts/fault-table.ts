import { readFileSync, writeFileSync } from 'node:fs';
import {
  ARTIFACT_CALLS,
  ARTIFACT_CELLS,
  ARTIFACT_LIMIT,
  type ArtifactEnding,
} from '../test/scenarios/fault-matrix/artifact-cells.ts';
import type { CallSpec, FileOutcome } from '../test/scenarios/fault-matrix/cell.ts';
import { GITHUB_CELLS, ROE_CELLS } from '../test/scenarios/fault-matrix/cells.ts';
import {
  ALL_FAILURES,
  CANCEL_FAILURES,
  FAILURES,
  type FailureName,
  NEVER_BEGUN,
} from '../test/scenarios/fault-matrix/failures.ts';
import { GITHUB_CALLS } from '../test/scenarios/fault-matrix/github-cells.ts';
import { ROE_CALLS } from '../test/scenarios/fault-matrix/roe-cells.ts';

/** Writes the tables of docs/faults.md from the data that the fault matrix tests; with `--check`, fails if they differ. */
const PATH = 'docs/faults.md';

const titles = (failures: readonly FailureName[]) => failures.map((failure) => FAILURES[failure].title).join('; ');
const cell = (text: string) => text.replaceAll('|', '\\|');

/** A failure that no test can make happen at just that moment, once. */
const UNTESTED = '—';

const COMMENTED = {
  true: ', one comment, up to date',
  false: ', no `comment-url`',
  'beside another': ", one comment beside another run's",
} as const;

function endingText(ending: FileOutcome | null): string {
  if (ending === null) return UNTESTED;
  const { outcomes, exitCode, says, jobs, saved, purged, commented } = ending;
  const words = [...new Set(outcomes)].map((outcome) => `\`${outcome}\``).join(', ');
  const quoted = says === null ? '' : `: “${says.replace('{reason}', '*reason*').replace(/^…|…$/g, '')}”`;
  const beside = [
    saved === undefined ? '' : saved ? ', the reference is saved' : ', the reference is not saved',
    purged === undefined ? '' : purged ? ', the data is gone' : ', the data is still there',
    commented === undefined ? '' : COMMENTED[`${commented}`],
  ].join('');
  return `${words}, exit code ${exitCode}, ${jobs === 1 ? '1 job' : `${jobs} jobs`}${beside}${quoted}`;
}

const ARTIFACT_ENDINGS: Readonly<Record<ArtifactEnding, string>> = {
  uploaded: 'uploaded, without a message',
  'next-name': 'uploaded as `NAME-2`, which the log says and the outputs lead to',
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

const reasons = [...ALL_FAILURES, ...NEVER_BEGUN, ...CANCEL_FAILURES]
  .map((failure) => FAILURES[failure])
  .map(({ title, reason, github }) => `| ${title} | ${cell(reason)} | ${cell(github)} |`);
const files = (count: number) => (count === 1 ? 'one file' : `${count} files`);
const sectionOf = ({ name, what, limit, retries, rules, files: count }: CallSpec) =>
  section(
    name,
    `${what} A run over ${files(count)}:`,
    limit,
    retries,
    rules.map(({ failures, once, always }) => ({ failures, once: endingText(once), always: endingText(always) })),
  );
const count = ROE_CELLS.length + GITHUB_CELLS.length + ARTIFACT_CELLS.length;
const generated = [
  `${count} cells: ${ROE_CELLS.length} of calls to Roe, ${GITHUB_CELLS.length} of calls to GitHub's REST API, ${ARTIFACT_CELLS.length} of calls to GitHub's artifact service.`,
  [
    '## What can go wrong, and how it is reported',
    '',
    '| Failure | *reason*, of Roe | *reason*, of GitHub |',
    '| :-- | :-- | :-- |',
    ...reasons,
  ].join('\n'),
  '## Calls to Roe',
  ...ROE_CALLS.map(sectionOf),
  "## Calls to GitHub's REST API",
  ...GITHUB_CALLS.map(sectionOf),
  "## Calls to GitHub's artifact service",
  ...ARTIFACT_CALLS.map(({ name, what, retries, rules }) =>
    section(
      name,
      what,
      ARTIFACT_LIMIT,
      retries,
      rules.map(({ failures, once, always }) => ({
        failures,
        once: once === null ? UNTESTED : ARTIFACT_ENDINGS[once],
        always: ARTIFACT_ENDINGS[always],
      })),
    ),
  ),
].join('\n\n');

const PLACE = /(?<=<!-- cells -->\n)[\s\S]*?(?=<!-- \/cells -->)/;
const before = readFileSync(PATH, 'utf8');
if (!PLACE.test(before)) throw new Error(`${PATH} has no place for the cells`);
const after = before.replace(PLACE, () => `\n${generated}\n\n`);
if (!process.argv.includes('--check')) {
  writeFileSync(PATH, after);
} else if (after !== before) {
  console.error(`${PATH} does not match the fault matrix: run "npm run docs"`);
  process.exitCode = 1;
} else {
  console.log(`${PATH} has the ${count} cells of the fault matrix`);
}
