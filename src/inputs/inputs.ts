import type { Shard } from '../files/shard.ts';
import { joinFirst } from '../lib/join-first.ts';
import type { Pointer } from '../lib/json-pointer.ts';
import { isSecureAddress } from '../lib/secure-address.ts';
import { parseUuid } from '../lib/uuid.ts';
import { OUTCOMES, type Outcome } from '../outcome.ts';
import { type AgentInputs, parseAgentInputs } from './agent-inputs.ts';
import { readColumns } from './columns.ts';
import { InputReader } from './input-reader.ts';
import { readMatrix } from './matrix.ts';
import { type MinAccuracy, parseMinAccuracy } from './min-accuracy.ts';
import { parseBytes, parseCost, parseDurationMs, parsePercent, parseWhole } from './quantities.ts';
import { unknownWords, wordsInBraces } from './template.ts';

/** How many cases may end in an outcome of `fail-on` while the run still passes. */
export type Tolerance =
  | { readonly kind: 'count'; readonly max: number }
  | { readonly kind: 'share'; readonly percent: number };

export type PostActionRule = 'allow' | 'refuse' | 'not-on-pull-requests';

export interface Inputs {
  readonly agentId: string;
  readonly agentVersionId: string | null;
  /** Without a path. */
  readonly baseUrl: string;
  /** Globs in order. A `!` pattern excludes files that earlier patterns matched. */
  readonly patterns: readonly string[];
  /** Path of a table with one case per row. Null if `patterns` make the cases. */
  readonly rows: string | null;
  readonly oneJobPer: 'file' | 'folder';
  readonly changedOnly: boolean;
  readonly agentInputs: AgentInputs;
  readonly metadata: Readonly<Record<string, string>>;
  readonly skipCache: boolean;
  readonly postActions: PostActionRule;
  readonly maxFiles: number;
  readonly maxFileBytes: number | null;
  readonly maxCost: number | null;
  readonly dryRun: boolean;
  readonly concurrency: number;
  readonly pollIntervalMs: number;
  readonly timeoutMs: number;
  readonly cancelOnExit: boolean;
  readonly failFast: boolean;
  readonly resume: boolean;
  /** `2/5`. Distinguishes the legs of a matrix, whose files and inputs may be equal. */
  readonly matrixLeg: string;
  readonly failOn: ReadonlySet<Outcome>;
  readonly maxFailures: Tolerance;
  readonly ifNoFilesFound: 'error' | 'warn' | 'ignore';
  /** A path, a template and an expression. Null if the check is not set. */
  readonly outputSchema: string | null;
  readonly expected: string | null;
  readonly rejectWhen: string | null;
  /** Pointers to outputs that are shown as columns. If empty, the action chooses. */
  readonly columns: readonly Pointer[];
  readonly minAccuracy: MinAccuracy | null;
  readonly summary: boolean;
  readonly annotations: boolean;
  readonly comment: 'never' | 'always' | 'on-failure';
  readonly artifactName: string | null;
  readonly artifactRetentionDays: number | null;
  readonly htmlReport: boolean;
  readonly downloadReferences: boolean;
  readonly deleteData: boolean;
  readonly shard: Shard | null;
}

type ParsedInputs =
  /** `warnings` concern values that are sent unchanged but were probably meant as placeholders. */
  | { readonly ok: true; readonly inputs: Inputs; readonly warnings: readonly string[] }
  | {
      readonly ok: false;
      readonly problems: readonly string[];
      readonly onlyMissing: boolean;
      readonly reporting: Reporting | null;
    };

export type Reporting = ReturnType<typeof readReporting>;

/** Metadata keys that the action sets on each job, which a user's `metadata` cannot replace. */
export const OWN_METADATA = [
  'github_repository',
  'github_sha',
  'github_run_id',
  'github_run_attempt',
  'github_job',
  'github_run_url',
  'case',
  'file_sha256',
  'submission_key',
] as const;

/** Limit of the user's metadata. Together with the action's own it stays below the 2 KB that Roe is known to accept. */
const MAX_METADATA_BYTES = 900;
const MAX_CONCURRENCY = 256;
const MAX_POLL_INTERVAL_MS = 24 * 3_600_000;
const MIN_USUAL_TIMEOUT_MS = 30_000;
const MAX_TIMEOUT_MS = 5 * 24 * 3_600_000;

/**
 * Parses all inputs, or returns every problem at once. A problem names the input, the valid values, and the given
 * value.
 */
export function parseInputs(given: (name: string) => string, defaultOf: (name: string) => string): ParsedInputs {
  const reader = new InputReader(given, defaultOf);
  const inputs: Inputs = {
    ...readAgent(reader),
    ...readFiles(reader),
    ...readRunning(reader),
    ...readVerdict(reader),
    ...readReporting(reader),
  };
  reader.problems.push(...metadataProblems(inputs.metadata), ...(inputs.rows === null ? templateProblems(inputs) : []));
  const { problems, onlyMissing } = reader;
  const warnings = [
    ...timeoutWarnings(inputs.timeoutMs),
    ...(inputs.rows === null ? inputWarnings(inputs.agentInputs) : []),
    ...metadataWarnings(inputs.metadata),
  ];
  if (problems.length === 0) return { ok: true, inputs, warnings };
  const reportingReader = new InputReader(given, defaultOf);
  const reporting = readReporting(reportingReader);
  return { ok: false, problems, onlyMissing, reporting: reportingReader.problems.length === 0 ? reporting : null };
}

function readAgent(reader: InputReader) {
  return {
    agentId: reader.required('agent-id', "the agent's UUID, which is in its address in the Roe web app", parseUuid),
    agentVersionId: reader.optional('agent-version-id', 'a UUID', parseUuid),
    baseUrl: reader.required(
      'base-url',
      'an https address without a path (http only for localhost), unless ROE_BASE_URL sets it',
      parseBaseUrl,
    ),
  };
}

function readFiles(reader: InputReader) {
  return {
    ...readCases(reader),
    changedOnly: reader.boolean('changed-only'),
    agentInputs: reader.parsed('inputs', parseAgentInputs),
    metadata: reader.mapping('metadata'),
    skipCache: reader.boolean('skip-cache'),
    postActions: reader.required(
      'post-actions',
      '`allow`, `refuse` or `not-on-pull-requests`',
      oneOf('allow', 'refuse', 'not-on-pull-requests'),
    ),
    maxFiles: reader.required('max-files', 'a whole number from 1', (text) =>
      parseWhole(text, 1, Number.MAX_SAFE_INTEGER),
    ),
    maxFileBytes: reader.optional('max-file-size', 'a size such as `500KB`, `50MB`, or bytes', parseBytes),
    maxCost: reader.optional('max-cost', 'a number above 0 such as `10` or `2.50`, without a currency', parseCost),
    ifNoFilesFound: reader.required(
      'if-no-files-found',
      '`error`, `warn` or `ignore`',
      oneOf('error', 'warn', 'ignore'),
    ),
  };
}

const PATTERNS = 'glob patterns below the workspace, one per line, without `..`, at least one of them without `!`';

/** Either `files` or `rows` makes the cases. */
function readCases(reader: InputReader) {
  const rows = reader.optional('rows', 'the path of a table below the workspace, without `..`', parseTablePath);
  const given = reader.text('files');
  if (rows !== null && given !== null) {
    reader.problems.push('`files` and `rows` cannot be used together, since each says what the cases are; given: both');
  }
  const oneJobPer = reader.required('one-job-per', '`file` or `folder`', oneOf('file', 'folder'));
  if (rows !== null && oneJobPer === 'folder') {
    reader.problems.push('`one-job-per: folder` needs `files`; with `rows`, each row of the table is one job');
  }
  // A mistaken `rows` is a problem already, and `files` is then not missing.
  const needsFiles = reader.text('rows') === null;
  const patterns = needsFiles ? reader.required('files', `${PATTERNS}, unless \`rows\` is given`, parsePatterns) : [];
  return { rows, oneJobPer, patterns };
}

const parseTablePath = (text: string): string | null =>
  text.includes('\n') || text.split(/[\\/]/).includes('..') ? null : text;

function readRunning(reader: InputReader) {
  return {
    dryRun: reader.boolean('dry-run'),
    concurrency: reader.required('concurrency', `a whole number from 1 to ${MAX_CONCURRENCY}`, (text) =>
      parseWhole(text, 1, MAX_CONCURRENCY),
    ),
    pollIntervalMs: reader.required(
      'poll-interval',
      `${durationLike('`500ms`, `5s` or `1m`')} from 10ms to 24h`,
      durationIn(10, MAX_POLL_INTERVAL_MS),
    ),
    timeoutMs: reader.required(
      'timeout',
      `${durationLike('`90s`, `30m` or `2h`')} up to 5 days`,
      durationIn(1, MAX_TIMEOUT_MS),
    ),
    cancelOnExit: reader.boolean('cancel-on-exit'),
    failFast: reader.boolean('fail-fast'),
    resume: reader.boolean('resume'),
  };
}

function readVerdict(reader: InputReader) {
  return {
    failOn: reader.required('fail-on', `\`any\`, \`none\`, or a list of outcomes (${FAILING.join(', ')})`, parseFailOn),
    maxFailures: reader.required('max-failures', 'a whole number such as `3`, or a share such as `5%`', parseTolerance),
    outputSchema: reader.text('output-schema'),
    ...readExpected(reader),
    rejectWhen: reader.text('reject-when'),
  };
}

function readExpected(reader: InputReader) {
  const expected = reader.text('expected');
  const minAccuracy = readMinAccuracy(reader);
  if (minAccuracy !== null && expected === null) {
    reader.problems.push('`min-accuracy` needs `expected`, which says what is right; given: no `expected`');
  }
  return { expected, minAccuracy };
}

export const readMinAccuracy = (reader: InputReader): MinAccuracy | null =>
  reader.optional(
    'min-accuracy',
    'a share such as `95%`, or a mapping of JSON Pointers, and "*" for all others, to such shares, as in `/total: 99%`',
    parseMinAccuracy,
  );

function readReporting(reader: InputReader) {
  return {
    ...readMatrix(reader),
    columns: readColumns(reader),
    summary: reader.boolean('summary'),
    annotations: reader.boolean('annotations'),
    comment: reader.required('comment', '`never`, `always` or `on-failure`', oneOf('never', 'always', 'on-failure')),
    ...readArtifact(reader),
    htmlReport: reader.boolean('html-report'),
    downloadReferences: reader.boolean('download-references'),
    deleteData: reader.boolean('delete-data'),
  };
}

const durationLike = (examples: string): string => `a duration such as ${examples}, or a number of seconds,`;

export function oneOf<const T extends string>(...words: readonly T[]): (text: string) => T | null {
  return (text) => words.find((word) => word === text) ?? null;
}

const durationIn =
  (min: number, max: number) =>
  (text: string): number | null => {
    const ms = parseDurationMs(text);
    return ms !== null && ms >= min && ms <= max ? ms : null;
  };

function parseBaseUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const bare = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  // Every route begins with `/v1`, and people often copy addresses that include it.
  const hasPath = !/^\/*(?:v1\/*)?$/.test(url.pathname);
  return isSecureAddress(url) && bare && !hasPath ? url.origin : null;
}

function parsePatterns(text: string): string[] | null {
  const patterns = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const leadsOut = patterns.some((pattern) => pattern.replace(/^!/, '').split(/[\\/]/).some(isUpOrLateDot));
  return !leadsOut && patterns.some((pattern) => !pattern.startsWith('!')) ? patterns : null;
}

/** `@actions/glob` refuses every `..`, and `.` except at the beginning. */
const isUpOrLateDot = (part: string, index: number): boolean => part === '..' || (part === '.' && index > 0);

const FAILING = OUTCOMES.filter((outcome) => outcome !== 'succeeded');

export function parseFailOn(text: string): ReadonlySet<Outcome> | null {
  if (text === 'none') return new Set();
  const words = text.split(/[\s,]+/).filter(Boolean);
  if (words.length === 0) return null;
  if (text === 'any') return new Set(FAILING);
  const outcomes = words.flatMap((word) => FAILING.find((outcome) => outcome === word) ?? []);
  return outcomes.length === words.length ? new Set(outcomes) : null;
}

export function parseTolerance(text: string): Tolerance | null {
  const percent = parsePercent(text);
  if (percent !== null) return { kind: 'share', percent };
  const max = parseWhole(text, 0, Number.MAX_SAFE_INTEGER);
  return max === null ? null : { kind: 'count', max };
}

export const ARTIFACT_NAME = 'a name such as `roe-results`, without any of " : < > | * ? \\ / or line breaks';

export function readArtifact(reader: InputReader) {
  const parse = (text: string) => (/^true$/i.test(text) ? null : parseArtifactName(text));
  const name = reader.required('artifact', `${ARTIFACT_NAME}, or \`false\` for none`, parse);
  const days = reader.optional('artifact-retention-days', 'a whole number up to 400', (text) =>
    parseWhole(text, 0, 400),
  );
  return {
    artifactName: /^(false|False|FALSE)$/.test(name) ? null : name,
    // 0 means the repository's own setting, as in actions/upload-artifact.
    artifactRetentionDays: days || null,
  };
}

/** Null for characters that the artifact service refuses (@actions/artifact, path-and-artifact-name-validation). */
export const parseArtifactName = (text: string): string | null =>
  /^[^":<>|*?\r\n\\/]{1,200}$/.test(text) ? text : null;

const KNOWN_PLACEHOLDERS = '`{path}`, `{dir}`, `{name}` and `{stem}`';

/** An unknown placeholder in a path would find nothing, or leave almost every document unchecked. */
function templateProblems({ expected, agentInputs }: Pick<Inputs, 'expected' | 'agentInputs'>): string[] {
  const paths = Object.entries(agentInputs).filter(([, { as }]) => as !== 'value');
  const templates = [
    ...paths.map(([key, { template }]) => [`the path of \`${key}\` in \`inputs\``, template] as const),
    ...(expected === null ? [] : [['`expected`', expected] as const]),
  ];
  return templates.flatMap(([what, template]) =>
    unknownWords(template).map(
      (word) => `${what} takes a path with ${KNOWN_PLACEHOLDERS}; \`${word}\` is not one of them`,
    ),
  );
}

/** A text may contain braces, so an unknown placeholder is only a warning there. */
function inputWarnings(agentInputs: AgentInputs): string[] {
  return Object.entries(agentInputs).flatMap(([key, { as, template }]) =>
    as === 'value'
      ? sentUnchanged('inputs', key, unknownWords(template), `the placeholders are ${KNOWN_PLACEHOLDERS}`)
      : [],
  );
}

/** A bare number is in seconds, and hardly any job ends so quickly. */
const timeoutWarnings = (timeoutMs: number): string[] =>
  timeoutMs >= MIN_USUAL_TIMEOUT_MS
    ? []
    : [
        `\`timeout\` is ${timeoutMs / 1000} s, after which jobs that are still open are cancelled although they are paid for: write \`30m\` for minutes`,
      ];

const metadataWarnings = (metadata: Inputs['metadata']): string[] =>
  Object.entries(metadata).flatMap(([key, value]) =>
    sentUnchanged('metadata', key, wordsInBraces(value), '`metadata` has no placeholders'),
  );

function sentUnchanged(name: string, key: string, words: readonly string[], why: string): string[] {
  const listed = words.map((word) => `\`${word}\``);
  return words.length === 0 ? [] : [`\`${name}\` sends ${joinFirst(listed, 5)} in \`${key}\` unchanged: ${why}`];
}

function metadataProblems(metadata: Readonly<Record<string, string>>): string[] {
  const own = OWN_METADATA.filter((name) => Object.hasOwn(metadata, name));
  const problems = own.map((name) => `\`metadata\` cannot set \`${name}\`: the action sets it on each job`);
  const bytes = Buffer.byteLength(JSON.stringify(metadata));
  if (bytes > MAX_METADATA_BYTES) {
    problems.push(`\`metadata\` takes at most ${MAX_METADATA_BYTES} bytes as JSON; given: ${bytes}`);
  }
  return problems;
}
