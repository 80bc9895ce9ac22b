import { forEachConcurrently } from '../lib/for-each-concurrently.ts';
import type { RoeAccess } from './access.ts';
import { withRequestId } from './errors.ts';
import { retry } from './retry.ts';
import type { JobId } from './roe.ts';

const CALLS_AT_ONCE = 8;
const MAX_TRIES = 4;

export interface NotPurged {
  readonly jobId: JobId;
  readonly reason: string;
}

/** Returns the jobs that still have data at Roe. A purge may be repeated. */
export async function purgeJobs(ids: readonly JobId[], options: RoeAccess): Promise<readonly NotPurged[]> {
  const notPurged: NotPurged[] = [];
  await forEachConcurrently(ids, CALLS_AT_ONCE, async (jobId) => {
    const reason = await purgeOne(jobId, options);
    if (reason !== null) notPurged.push({ jobId, reason });
  });
  return notPurged.sort((a, b) => (a.jobId < b.jobId ? -1 : 1));
}

async function purgeOne(id: JobId, { roe, clock, signal }: RoeAccess): Promise<string | null> {
  const answer = await retry(() => roe.purge(id, signal), { clock, signal, maxTries: MAX_TRIES });
  if (answer.ok) return answer.value.problem;
  return answer.error.code === 'stopped' ? 'there was no time left to delete it' : withRequestId(answer.error);
}
