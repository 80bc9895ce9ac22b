import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isNameNear } from '../github/artifact-name.ts';
import type { ArtifactStore, StoredArtifact } from '../github/artifact-store.ts';
import type { Log } from '../github/runner.ts';
import { decoded } from '../lib/decoded.ts';
import { parseExactly } from '../lib/exact-json.ts';
import { forEachConcurrently } from '../lib/for-each-concurrently.ts';
import { parseJson } from '../lib/json.ts';
import { linesOf } from '../lib/lines.ts';
import { RESULTS_JSON } from '../report/results-json.ts';
import type { ResultRecord } from '../results/record.ts';
import { RESULTS_JSONL, withJson } from '../results/results-file.ts';
import type { ResultsSchema } from './schema.ts';
import type { LegHead } from './shard-results.ts';

const MAX_CONCURRENT_DOWNLOADS = 4;

export interface GatheredLegs {
  readonly found: readonly LegHead[];
  /** Sentences about artifacts that are named like a leg's but are unusable. */
  readonly problems: readonly string[];
  readonly release: () => Promise<void>;
}

export async function gatherLegs(
  from: string,
  { store, log, schema }: { store: ArtifactStore; log: Log; schema: ResultsSchema },
): Promise<GatheredLegs> {
  const artifacts = nearest(from, await store.list(from));
  const folders: string[] = [];
  const found: LegHead[] = [];
  const problems: string[] = [];
  const download = async (artifact: StoredArtifact) => {
    const folder = await store.fetch(artifact);
    folders.push(folder);
    const text = await readHead(join(folder, RESULTS_JSON));
    if (text === null) {
      log.warning(
        `The artifact ${artifact.name} is ignored because it has no ${RESULTS_JSON}: its step was killed, or it is not from this action.`,
      );
      return;
    }
    const head = toHead(text, artifact, folder, schema);
    if (typeof head === 'string') problems.push(head);
    else if (head !== null) found.push(head);
  };
  await forEachConcurrently(artifacts, MAX_CONCURRENT_DOWNLOADS, async (artifact) => {
    await download(artifact).catch((error: Error) => {
      problems.push(`the artifact ${artifact.name} could not be downloaded: ${error.message}`);
    });
  });
  const release = async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  };
  return { found, problems: problems.sort(), release };
}

/**
 * The artifacts of exactly this name, apart from the suffix of an upload. If there are none, all whose names begin with
 * it. Thus another use of the action may have a longer name.
 */
function nearest(from: string, listed: readonly StoredArtifact[]): readonly StoredArtifact[] {
  const begun = listed.filter(({ name }) => !name.endsWith('.html'));
  const near = begun.filter(({ name }) => isNameNear(from, name));
  return near.length > 0 ? near : begun;
}

/** Enough for everything before the results. A scorecard has a table for each field. */
const MAX_HEAD_BYTES = 50_000_000;
const BLOCK_BYTES = 500_000;
const RESULTS_BEGIN = '\n  "results": [';

async function readHead(path: string): Promise<string | null> {
  const file = await open(path).catch(() => null);
  if (file === null) return null;
  try {
    const stream = file.createReadStream({ autoClose: false, highWaterMark: BLOCK_BYTES, end: MAX_HEAD_BYTES - 1 });
    let head = Buffer.alloc(0);
    for await (const block of stream as AsyncIterable<Buffer>) {
      const searched = Math.max(0, head.length - RESULTS_BEGIN.length);
      head = Buffer.concat([head, block]);
      // JSON escapes line breaks in texts, so this cannot be part of one.
      const end = head.indexOf(RESULTS_BEGIN, searched);
      if (end >= 0) return `${decoded(head.subarray(0, end))}${RESULTS_BEGIN}] }`;
    }
    return '';
  } finally {
    await file.close();
  }
}

/** A sentence if it is not a leg. Null if it is the report of an earlier merge. */
function toHead(
  text: string,
  artifact: StoredArtifact,
  folder: string,
  schema: ResultsSchema,
): LegHead | string | null {
  const what = `the ${RESULTS_JSON} of the artifact ${artifact.name}`;
  const head = parseJson(text);
  if (head === undefined) return `${what} is broken: it does not have the form that this action writes`;
  const problem = schema.headProblem(head);
  if (problem !== null) return `${what} is broken: ${problem}`;
  const { conclusion, run, halt, failure, agent, legs, counts, scorecard } = head as HeadDocument;
  if (legs !== null) return null;
  const { shard } = run;
  if (shard === null) {
    return `the artifact ${artifact.name} comes from a step without \`shard\`: give the shards an \`artifact\` that no other step uses, and set it as \`from\``;
  }
  const at = { artifact: artifact.name, artifactId: artifact.id, resultsPath: join(folder, RESULTS_JSONL) };
  return { ...at, conclusion, run: { ...run, shard }, halt, failure, agent, total: counts.total, scorecard };
}

interface HeadDocument extends Pick<LegHead, 'conclusion' | 'halt' | 'failure' | 'agent' | 'scorecard'> {
  readonly run: Omit<LegHead['run'], 'shard'> & { readonly shard: LegHead['run']['shard'] | null };
  readonly legs: readonly unknown[] | null;
  readonly counts: { readonly total: number };
}

/** Throws a sentence at the first result that violates the schema. */
export async function* readResults(leg: LegHead, schema: ResultsSchema): AsyncGenerator<ResultRecord> {
  const what = `the ${RESULTS_JSONL} of the artifact ${leg.artifact}`;
  let count = 0;
  try {
    for await (const line of linesOf(leg.resultsPath)) {
      count += 1;
      yield toRecord(line, `${what}, line ${count},`, schema);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Error(`${what} could not be read: ${(error as Error).message}`);
  }
  if (count !== leg.total) throw new Error(`${what} has ${count} results, but its ${RESULTS_JSON} counts ${leg.total}`);
}

function toRecord(line: string, what: string, schema: ResultsSchema): ResultRecord {
  const record = parseJson(line);
  if (record === undefined) throw new Error(`${what} is not JSON`);
  const problem = schema.recordProblem(record);
  if (problem !== null) throw new Error(`${what} is broken: ${problem}`);
  const checked = record as ResultRecord;
  // The cells of a row keep their digits.
  return withJson(checked.row === null ? checked : { ...checked, row: (parseExactly(line) as ResultRecord).row });
}
