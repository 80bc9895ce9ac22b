import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type JournalEntry, undelivered, unfinishedWork } from '../../../src/jobs/journal.ts';
import { createJournal, readJournal } from '../../../src/jobs/journal-file.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { buildKey } from '../../support/build-key.ts';

const AGENT = '11111111-1111-4111-8111-111111111111';
const JOB = buildJobId(1);
const OTHER_JOB = buildJobId(2);
const KEY = buildKey();
const OTHER_KEY = buildKey({ callers: null, attempt: 12 });

const RUN: JournalEntry = { event: 'run', agentId: AGENT, atMs: 1_000 };
const SENDING: JournalEntry = { event: 'sending', key: KEY };
const ACCEPTED: JournalEntry = { event: 'accepted', key: KEY, jobId: JOB };

const journal = (...entries: (JournalEntry | string)[]) =>
  entries.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry))).join('\n');
const left = (...entries: (JournalEntry | string)[]) => unfinishedWork(journal(...entries));

describe('what a journal leaves to do', () => {
  it('is a submission that was sent and not answered', () => {
    expect(left(RUN, SENDING)).toEqual({
      agentId: AGENT,
      startedAtMs: 1_000,
      openJobs: [],
      unknownKeys: [KEY],
    });
  });

  it('is a job that was accepted and has not ended', () => {
    expect(left(RUN, SENDING, ACCEPTED)).toMatchObject({ openJobs: [JOB], unknownKeys: [] });
  });

  it('is a job that was resumed without being sent', () => {
    expect(left(RUN, ACCEPTED)).toMatchObject({ openJobs: [JOB], unknownKeys: [] });
  });

  it('keeps each submission and each job apart', () => {
    const sendingOther: JournalEntry = { event: 'sending', key: OTHER_KEY };
    const acceptedOther: JournalEntry = { event: 'accepted', key: OTHER_KEY, jobId: OTHER_JOB };
    const ended: JournalEntry = { event: 'ended', jobId: OTHER_JOB };

    expect(left(RUN, SENDING, sendingOther, acceptedOther)).toMatchObject({
      openJobs: [OTHER_JOB],
      unknownKeys: [KEY],
    });
    expect(left(RUN, SENDING, sendingOther, acceptedOther, ended)).toMatchObject({ openJobs: [], unknownKeys: [KEY] });
    expect(left(RUN, SENDING, ACCEPTED, sendingOther, acceptedOther, ended)).toMatchObject({
      openJobs: [JOB],
      unknownKeys: [],
    });
  });

  it.each<[string, (JournalEntry | string)[]]>([
    ['nothing was sent', [RUN]],
    ['the run is not named', [SENDING, ACCEPTED]],
    ['the submission has no job', [RUN, SENDING, { event: 'no-job', key: KEY }]],
    ['the job has ended', [RUN, SENDING, ACCEPTED, { event: 'ended', jobId: JOB }]],
    ['it says that nothing is left', [RUN, SENDING, ACCEPTED, { event: 'finished' }]],
    ['it is empty', ['']],
  ])('is nothing if %s', (_, entries) => {
    expect(left(...entries)).toBeNull();
  });

  it('is what was sent again after it was proved absent', () => {
    expect(left(RUN, SENDING, { event: 'no-job', key: KEY }, SENDING)).toMatchObject({ unknownKeys: [KEY] });
  });

  it.each([
    ['half a line', '{"event":"accepted","key":"'],
    ['no JSON', 'hello'],
    ['null', 'null'],
    ['a number', '7'],
    ['an event that there is not', '{"event":"delete-everything"}'],
    ['no event', '{}'],
    ['a key of another form', JSON.stringify({ event: 'sending', key: '../../etc/passwd' })],
    ['a key with something before it', JSON.stringify({ event: 'sending', key: `x${KEY}` })],
    ['a key with something after it', JSON.stringify({ event: 'sending', key: `${KEY}x` })],
    ['a key that is no text', JSON.stringify({ event: 'sending', key: [KEY] })],
    ['a job id that is none', JSON.stringify({ event: 'accepted', key: KEY, jobId: 'all' })],
    ['a job id that is no text', JSON.stringify({ event: 'accepted', key: KEY, jobId: 1 })],
    ['a job without a key', JSON.stringify({ event: 'accepted', jobId: OTHER_JOB })],
    ['an end of no job', JSON.stringify({ event: 'ended' })],
    ['a submission without a job and without a key', JSON.stringify({ event: 'no-job' })],
    ['a run of no agent', JSON.stringify({ ...RUN, agentId: 'x' })],
    ['a run whose agent is no text', JSON.stringify({ ...RUN, agentId: 1 })],
    ['a run without a time', JSON.stringify({ ...RUN, atMs: 'now' })],
  ])('passes over %s', (_, line) => {
    expect(left(RUN, ACCEPTED, line)).toEqual(left(RUN, ACCEPTED));
    expect(left(line, line)).toBeNull();
  });

  it('takes job ids in any of Roe’s spellings', () => {
    expect(
      left(RUN, JSON.stringify({ event: 'accepted', key: KEY, jobId: JOB.replaceAll('-', '').toUpperCase() })),
    ).toMatchObject({
      openJobs: [JOB],
    });
  });
});

describe('the results that a journal names', () => {
  const results = (folder: unknown) => JSON.stringify({ event: 'results', folder });
  const FOLDER = 'roe-results-aB3dE6';

  it('are undelivered until it says that they were delivered', () => {
    expect(undelivered(journal(RUN, results(FOLDER), SENDING))).toBe(FOLDER);
    expect(undelivered(journal(RUN, results(FOLDER), '{"event":"delivered"}'))).toBeNull();
    expect(undelivered(journal(RUN, SENDING))).toBeNull();
  });

  it.each([['../roe-results-aB3dE6'], ['roe-results-aB3dE6/..'], ['x'], [''], [7], [[FOLDER]], [null]])(
    'are in no folder called %j',
    (folder) => {
      expect(undelivered(journal(RUN, results(folder)))).toBeNull();
    },
  );
});

describe('the journal on disk', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'journal-'));

  it('is read as it was written, even if it was not closed', () => {
    const tempDir = folder();
    const { path, write } = createJournal(tempDir);
    for (const entry of [RUN, SENDING, ACCEPTED]) write(entry);

    expect(readJournal(path, tempDir)).toBe(`${journal(RUN, SENDING, ACCEPTED)}\n`);
  });

  it('is not read from elsewhere, under another name, or if it is not there', () => {
    const [tempDir, elsewhere] = [folder(), folder()];
    const { path } = createJournal(elsewhere);
    const stray = join(tempDir, 'notes.jsonl');
    writeFileSync(stray, journal(RUN, SENDING));

    expect(readJournal(path, tempDir)).toBeNull();
    expect(readJournal(stray, tempDir)).toBeNull();
    expect(readJournal(join(tempDir, 'gone.jsonl'), tempDir)).toBeNull();
    expect(readJournal('', tempDir)).toBeNull();
  });

  it('is found through a link to its folder', () => {
    const tempDir = folder();
    const { path, write } = createJournal(tempDir);
    write(RUN);
    const link = join(folder(), 'link');
    symlinkSync(tempDir, link);

    expect(readJournal(path, link)).toBe(`${journal(RUN)}\n`);
  });
});
