import { open } from 'node:fs/promises';
import type { ArtifactStore, Log } from '../github/runner.ts';
import { errorMessage } from '../lib/error-message.ts';
import { type Fields, isFields, parseJson } from '../lib/json.ts';
import { linesOf } from '../lib/lines.ts';
import { RESULTS_JSONL } from '../results/results-file.ts';
import { type JobData, type JobId, type Output, parseJobId } from '../roe/roe.ts';
import { formatKey, isEarlier, parseKey, type Sender, type SubmissionKey } from '../submissions/submission-key.ts';

export interface EarlierResult {
  readonly key: SubmissionKey;
  readonly jobId: JobId | null;
  /** True if the job succeeded, whatever the checks found. */
  readonly succeeded: boolean;
  readonly savedAt: SavedAt;
}

type Noted = Omit<EarlierResult, 'savedAt'> & { readonly line: Omit<SavedAt, 'cost'> };

/** The place of a result's line. Outputs are read only when they are needed. */
export interface SavedAt {
  readonly path: string;
  readonly offset: number;
  readonly length: number;
  /** Only one of the cases that share a job has its cost. */
  readonly cost: number | null;
}

/**
 * Reads what earlier attempts of this use of the action left in the workflow run's artifacts, unordered. If an artifact
 * cannot be read, Roe's job list supplies what is missing.
 */
export async function readEarlierResults(
  runner: Log & Pick<ArtifactStore, 'downloadArtifacts'>,
  artifactName: string,
  own: Sender,
  signal: AbortSignal,
): Promise<readonly EarlierResult[]> {
  const results = new Map<string, Noted>();
  const costs = new Map<unknown, number>();
  try {
    for (const path of await runner.downloadArtifacts(artifactName, RESULTS_JSONL, signal)) {
      let offset = 0;
      for await (const line of linesOf(path)) {
        signal.throwIfAborted();
        const length = Buffer.byteLength(line);
        const record = recordIn(line);
        if (typeof record.cost === 'number') costs.set(record.jobId, record.cost);
        note(record, { path, offset, length }, own, results);
        offset += length + 1;
      }
    }
  } catch (error) {
    if (signal.aborted) return [];
    runner.info(
      `The results artifacts of earlier attempts could not be read (${errorMessage(error)}); Roe's job list is used instead.`,
    );
  }
  return [...results.values()].map(({ line, ...result }) => ({
    ...result,
    savedAt: { ...line, cost: costs.get(result.jobId) ?? null },
  }));
}

/** Cases that share a job have one line each. */
function note(
  { submissionKey, jobId, outcome }: Fields,
  line: Noted['line'],
  own: Sender,
  results: Map<string, Noted>,
): void {
  const key = typeof submissionKey === 'string' ? parseKey(submissionKey) : null;
  if (key === null || !isEarlier(key, own)) return;
  const id = typeof jobId === 'string' ? parseJobId(jobId) : null;
  if (id === null && outcome !== 'not-submitted') return;
  const succeeded = outcome === 'succeeded' || outcome === 'rejected';
  results.set(formatKey(key), { key, jobId: id, succeeded, line });
}

function recordIn(line: string): Fields {
  const record = parseJson(line);
  if (!isFields(record)) throw new Error(`${RESULTS_JSONL} has a line that is not a record`);
  return record;
}

/** Null if the line has no data or was changed. */
export async function readSavedData({ path, offset, length, cost }: SavedAt): Promise<JobData | null> {
  try {
    await using file = await open(path);
    const buffer = Buffer.alloc(length);
    await file.read(buffer, 0, length, offset);
    const record = JSON.parse(buffer.toString('utf8')) as Record<string, unknown>;
    const outputs = savedOutputs(record.outputs);
    if (outputs === null) return null;
    return {
      outputs,
      correctedOutputs: savedOutputs(record.correctedOutputs),
      cost,
      inputTokens: savedNumber(record.inputTokens),
      outputTokens: savedNumber(record.outputTokens),
    };
  } catch {
    return null;
  }
}

const savedNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);

function savedOutputs(json: unknown): Output[] | null {
  if (!Array.isArray(json)) return null;
  return json.map(({ key, dataType, value }: Record<string, unknown>) => ({
    key: String(key),
    dataType: String(dataType),
    value: String(value),
  }));
}
