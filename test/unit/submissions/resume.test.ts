import { describe, expect, it } from 'vitest';
import type { EarlierResult } from '../../../src/resume/earlier-results.ts';
import { findResumableJobs, type Resumed } from '../../../src/resume/find-resumable-jobs.ts';
import type { ListedEarlierJobs } from '../../../src/resume/list-earlier-jobs.ts';
import { answered, RoeError } from '../../../src/roe/errors.ts';
import type { JobData, JobId, JobStatus, ListedJob } from '../../../src/roe/roe.ts';
import type { SubmissionKey } from '../../../src/submissions/submission-key.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildKey, buildKeyParts } from '../../support/build-key.ts';
import { buildStatus } from '../../support/build-status.ts';
import { buildSubmission } from '../../support/build-submission.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';
import { VirtualClock } from '../../support/virtual-clock.ts';

const ATTEMPT = 3;
const askRunAgeMs = async () => null;
const savedAt = { path: 'results.jsonl', offset: 0, length: 1, cost: null };

/** An artifact's result for the submission. */
const said = (attempt: number, job: number | null, parts: Partial<SubmissionKey> = {}): EarlierResult => ({
  key: buildKeyParts({ attempt, ...parts }),
  jobId: job === null ? null : buildJobId(job),
  succeeded: false,
  savedAt,
});

/** A row of Roe's job list. */
const row = (job: number, name: JobStatus['name'], parts: Partial<SubmissionKey>): ListedJob => ({
  id: buildJobId(job),
  status: buildStatus(name),
  metadata: { submission_key: buildKey(parts) },
});

const data = (...outputs: string[]): JobData => ({
  outputs: outputs.map((value) => ({ key: 'a', dataType: 'text/plain', value })),
  correctedOutputs: null,
  cost: null,
  inputTokens: null,
  outputTokens: null,
});

interface Past {
  readonly saved?: readonly EarlierResult[];
  readonly listed?: readonly ListedJob[];
  /** What a look into the list showed before. */
  readonly known?: ListedEarlierJobs | null;
  readonly statuses?: Readonly<Record<number, JobStatus['name']>>;
  readonly outputs?: Readonly<Record<number, JobData>>;
}

interface Found {
  readonly taken: readonly JobId[];
  readonly retried: number;
  readonly listings: number;
  readonly resumed: Resumed;
}

/** What attempt 3 finds for its one submission. */
async function find({ saved = [], listed = [], known = null, statuses = {}, outputs = {} }: Past): Promise<Found> {
  let listings = 0;
  const byId = <T>(ids: readonly JobId[], values: Readonly<Record<number, T>>): Map<JobId, T> => {
    const known = new Map(Object.entries(values).map(([job, value]) => [buildJobId(Number(job)), value]));
    return new Map(ids.flatMap((id): [JobId, T][] => (known.has(id) ? [[id, known.get(id) as T]] : [])));
  };
  const roe = scriptedRoe({
    statuses: async (ids) => answered(new Map([...byId(ids, statuses)].map(([id, name]) => [id, buildStatus(name)]))),
    results: async (ids, onData) => {
      for (const [id, data] of byId(ids, outputs)) await onData(id, data);
      return answered(null);
    },
    jobList: async () => {
      listings += 1;
      return answered({ jobs: listed, count: null, more: false });
    },
  });
  const signal = new AbortController().signal;
  const submission = buildSubmission({ key: buildKey({ attempt: ATTEMPT, process: '99999999' }) });
  const clock = new VirtualClock();
  const options = { roe, clock, signal, askRunAgeMs, useSaved: true };
  const resumable = await clock.run(findResumableJobs([submission], { results: saved, listed: known }, options));
  const { resumed, failed } = resumable;
  return { taken: resumed.map(({ job }) => job.id), retried: failed.size, listings, resumed: resumable };
}

describe('attempt 3', () => {
  it('asks the job list if attempt 2 left no results, even if attempt 1 reports a failure', async () => {
    const past = {
      saved: [said(1, 1)],
      statuses: { 1: 'FAILURE' as const },
      listed: [row(2, 'SUCCESS', { attempt: 2 })],
    };
    expect(await find(past)).toMatchObject({ taken: [buildJobId(2)], retried: 0, listings: 1 });
  });

  it('asks the job list if attempt 2 left no results, even if attempt 1 reports that there is no job', async () => {
    const past = { saved: [said(1, null)], listed: [row(2, 'STARTED', { attempt: 2 })] };
    expect(await find(past)).toMatchObject({ taken: [buildJobId(2)], listings: 1 });
  });

  it('asks the job list if only another leg left results in attempt 2', async () => {
    const saved = [said(2, null, { leg: 'fffffff' }), said(1, null)];
    expect(await find({ saved, listed: [row(2, 'SUCCESS', { attempt: 2 })] })).toMatchObject({
      taken: [buildJobId(2)],
      listings: 1,
    });
  });

  it('trusts the results of attempt 2 and does not ask for the list', async () => {
    expect(await find({ saved: [said(2, null), said(1, null)] })).toMatchObject({ taken: [], listings: 0 });
    const failed = { saved: [said(1, 1), said(2, 1)], statuses: { 1: 'FAILURE' as const } };
    expect(await find(failed)).toMatchObject({ taken: [], retried: 1, listings: 0 });
  });

  it('uses a success of attempt 1 without asking for the list', async () => {
    const past = { saved: [said(1, 1)], statuses: { 1: 'SUCCESS' as const } };
    const { resumed, ...found } = await find(past);
    expect(found).toEqual({ taken: [buildJobId(1)], retried: 0, listings: 0 });
    expect(resumed.resumed[0]?.savedAt).toBe(savedAt);
  });

  it('uses a success that the results of another leg name, without asking for the list', async () => {
    const past = { saved: [said(2, 1, { leg: 'fffffff' })], statuses: { 1: 'SUCCESS' as const } };
    expect(await find(past)).toMatchObject({ taken: [buildJobId(1)], listings: 0 });
  });

  it('asks the job list for a job whose status Roe does not report', async () => {
    const past = { saved: [said(2, 1)], listed: [row(1, 'SUCCESS', { attempt: 2 })] };
    expect(await find(past)).toMatchObject({ taken: [buildJobId(1)], listings: 1 });
  });
});

describe('a job list that was looked into before', () => {
  const error = new RoeError('server-error', 'Roe answered 503');

  it('and could not be read to its end leaves in doubt what it did not show, and is not asked again', async () => {
    const { listings, resumed } = await find({ known: { jobs: [], isWhole: false, error } });
    expect(listings).toBe(0);
    expect(resumed.inDoubt).toMatchObject({ error, submissions: [{ key: expect.any(String) }] });
  });

  it('is believed of what it showed, though it could not be read to its end', async () => {
    const shown = { id: buildJobId(1), status: buildStatus('STARTED'), key: buildKeyParts({ attempt: 2 }) };
    const { taken, listings, resumed } = await find({ known: { jobs: [shown], isWhole: false, error } });
    expect([taken, listings, resumed.inDoubt]).toEqual([[buildJobId(1)], 0, null]);
  });

  it('and holds nothing more is not asked again', async () => {
    const { listings, resumed } = await find({ known: { jobs: [], isWhole: true, error: null } });
    expect([listings, resumed.inDoubt]).toEqual([0, null]);
  });
});

describe('a job of an earlier attempt', () => {
  it.each<[string, Partial<SubmissionKey>, boolean]>([
    ['the same leg', { attempt: 2 }, true],
    ['another leg', { attempt: 2, leg: 'fffffff' }, true],
    ['another leg, which sends the same in this attempt', { attempt: ATTEMPT, leg: 'fffffff' }, false],
    ['another use', { attempt: 2, use: 'bbbbbbbb' }, false],
    ['another call of the reusable workflow', { attempt: 2, callers: 'dddddd' }, false],
    ['other content', { attempt: 2, content: 'f'.repeat(20) }, false],
  ])('is resumed if it is of this use and content, whatever the leg: %s', async (_, parts, isTaken) => {
    const { taken } = await find({ listed: [row(1, 'SUCCESS', parts)] });
    expect(taken).toEqual(isTaken ? [buildJobId(1)] : []);
  });

  it('that succeeded is preferred to an open one, and among equal ones the same leg’s is preferred', async () => {
    const other = { attempt: 2, leg: 'fffffff' };
    const own = { attempt: 1 };
    const taken = async (...listed: ListedJob[]) => (await find({ listed })).taken;
    expect(await taken(row(1, 'STARTED', own), row(2, 'SUCCESS', other))).toEqual([buildJobId(2)]);
    expect(await taken(row(2, 'SUCCESS', other), row(1, 'SUCCESS', own))).toEqual([buildJobId(1)]);
    expect(await taken(row(1, 'STARTED', { attempt: 1 }), row(2, 'STARTED', { attempt: 2 }))).toEqual([buildJobId(2)]);
  });
});

describe('a job that the cache answered', () => {
  const listed = [row(1, 'CACHED', { attempt: 2 })];

  it('and that holds a failure is sent again and skips the cache', async () => {
    expect(await find({ listed, outputs: { 1: data() } })).toMatchObject({ taken: [], retried: 1 });
    const saved = { saved: [said(2, 1)], statuses: { 1: 'CACHED' as const }, outputs: { 1: data() } };
    expect(await find(saved)).toMatchObject({ taken: [], retried: 1, listings: 0 });
  });

  it('and that has outputs is used', async () => {
    expect(await find({ listed, outputs: { 1: data('x') } })).toMatchObject({ taken: [buildJobId(1)], retried: 0 });
  });

  it('and whose data cannot be read now is used: it may be a success that was paid for', async () => {
    expect(await find({ listed })).toMatchObject({ taken: [buildJobId(1)], retried: 0 });
  });

  it('and whose success an earlier attempt saved is used, even if Roe no longer has the data', async () => {
    const saved = [{ ...said(2, 1), succeeded: true }];
    const past = { saved, statuses: { 1: 'CACHED' as const }, outputs: { 1: data() } };
    expect(await find(past)).toMatchObject({ taken: [buildJobId(1)], retried: 0 });
  });
});

it('a cancelled submission is sent again and may use the cache; one that also failed in another leg skips it', async () => {
  const cancelled = row(1, 'CANCELLED', { attempt: 1 });
  expect(await find({ listed: [cancelled] })).toMatchObject({ taken: [], retried: 0 });
  expect(await find({ listed: [cancelled, row(2, 'FAILURE', { attempt: 1, leg: 'fffffff' })] })).toMatchObject({
    retried: 1,
  });
});
