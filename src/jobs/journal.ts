import { isFields, parseJson } from '../lib/json.ts';
import { parseUuid } from '../lib/uuid.ts';
import { type JobId, parseJobId } from '../roe/roe.ts';
import { parseKey } from '../submissions/submission-key.ts';

/**
 * A line before each send and after each answer, so that after a crash the post step finds every job that may be open.
 */
export type JournalEntry =
  | { readonly event: 'run'; readonly agentId: string; readonly atMs: number }
  | { readonly event: 'sending'; readonly key: string }
  | { readonly event: 'accepted'; readonly key: string; readonly jobId: JobId }
  /** The submission certainly has no job. */
  | { readonly event: 'no-job'; readonly key: string }
  | { readonly event: 'ended'; readonly jobId: JobId }
  | { readonly event: 'finished' }
  /** A name below the runner's temporary folder. */
  | { readonly event: 'results'; readonly folder: string }
  /** The results were delivered, or cannot be. */
  | { readonly event: 'delivered' };

export interface UnfinishedWork {
  readonly agentId: string;
  readonly startedAtMs: number;
  readonly openJobs: readonly JobId[];
  /** Submissions that were sent but never answered. */
  readonly unknownKeys: readonly string[];
}

/** The form of a results folder's name, which `mkdtemp` completes. */
const RESULTS_FOLDER = /^roe-results-[A-Za-z0-9]{6}$/;

/** Null if nothing is unfinished, or if the text is not a journal. Broken lines are skipped. */
export function unfinishedWork(journal: string): UnfinishedWork | null {
  let run: Extract<JournalEntry, { event: 'run' }> | null = null;
  const unknown = new Set<string>();
  const open = new Set<JobId>();
  for (const entry of journal.split('\n').flatMap(parseEntry)) {
    if (entry.event === 'finished') return null;
    if (entry.event === 'run') run = entry;
    if (entry.event === 'sending') unknown.add(entry.key);
    if (entry.event === 'no-job' || entry.event === 'accepted') unknown.delete(entry.key);
    if (entry.event === 'accepted') open.add(entry.jobId);
    if (entry.event === 'ended') open.delete(entry.jobId);
  }
  if (run === null || (unknown.size === 0 && open.size === 0)) return null;
  return {
    agentId: run.agentId,
    startedAtMs: run.atMs,
    openJobs: [...open],
    unknownKeys: [...unknown],
  };
}

/** The folder whose results were not delivered, or null. */
export function undelivered(journal: string): string | null {
  let folder: string | null = null;
  for (const entry of journal.split('\n').flatMap(parseEntry)) {
    if (entry.event === 'delivered') return null;
    if (entry.event === 'results') folder = entry.folder;
  }
  return folder;
}

/** The journal is untrusted, so malformed lines are ignored. */
function parseEntry(line: string): JournalEntry[] {
  const entry = parseJson(line);
  if (!isFields(entry)) return [];
  const key = typeof entry.key === 'string' && parseKey(entry.key) !== null ? entry.key : null;
  const jobId = typeof entry.jobId === 'string' ? parseJobId(entry.jobId) : null;
  const agentId = typeof entry.agentId === 'string' ? parseUuid(entry.agentId) : null;
  switch (entry.event) {
    case 'run':
      return agentId !== null && typeof entry.atMs === 'number' ? [{ event: 'run', agentId, atMs: entry.atMs }] : [];
    case 'sending':
    case 'no-job':
      return key === null ? [] : [{ event: entry.event, key }];
    case 'accepted':
      return key === null || jobId === null ? [] : [{ event: 'accepted', key, jobId }];
    case 'ended':
      return jobId === null ? [] : [{ event: 'ended', jobId }];
    case 'finished':
    case 'delivered':
      return [{ event: entry.event }];
    case 'results':
      return typeof entry.folder === 'string' && RESULTS_FOLDER.test(entry.folder)
        ? [{ event: 'results', folder: entry.folder }]
        : [];
    default:
      return [];
  }
}
