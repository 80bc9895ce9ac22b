import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../../../simulators/runner/temporary.ts';
import { Channel } from '../../../src/lib/channel.ts';
import { type Referring, type SavedReference, saveReferences } from '../../../src/results/save-references.ts';
import { answered, failed, RoeError } from '../../../src/roe/errors.ts';
import type { JobId, Roe } from '../../../src/roe/roe.ts';
import { buildJobId } from '../../support/build-job-id.ts';
import { ManualClock, settle } from '../../support/manual-clock.ts';
import { scriptedRoe } from '../../support/scripted-roe.ts';

const JOB = buildJobId(1);
const referring = (path: string, jobId: JobId = JOB, resourceIds: readonly string[] = ['page']): Referring => ({
  jobId,
  cases: [path],
  resourceIds,
  artifactKeys: [],
});
const textPage: Roe['reference'] = async (_job, resourceId, _most, write) => {
  // Others begin meanwhile.
  await settle();
  await write(Buffer.from(`text of ${resourceId}`));
  return answered({ contentType: 'text/plain', bytes: 8 + resourceId.length });
};

async function save(directory: string, jobs: readonly Referring[], reference: Roe['reference'] = textPage) {
  const channel = new Channel<Referring>();
  for (const job of jobs) channel.push(job);
  channel.close();
  const warnings: string[] = [];
  const lines = await saveReferences(channel, {
    roe: scriptedRoe({ reference }),
    clock: new ManualClock(),
    signal: new AbortController().signal,
    directory,
    runner: { warning: (text) => warnings.push(text) },
  });
  return { lines, warnings };
}

const indexIn = async (directory: string) =>
  JSON.parse(await readFile(join(directory, 'references', 'index.json'), 'utf8')) as SavedReference[];

describe('references', () => {
  it('of files that share a job are each fetched once, and every file lists them', async () => {
    const directory = await temporaryDirectory('references-');
    let calls = 0;
    const jobs = ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.pdf'].map((path) => referring(path));
    const { lines } = await save(directory, jobs, (...args) => {
      calls += 1;
      return textPage(...args);
    });
    expect(calls).toBe(1);
    expect(lines.map(({ cases, savedAs }) => [cases[0], savedAs])).toEqual(
      jobs.map(({ cases }) => [cases[0], `references/${JOB}/page.txt`]),
    );
    expect(await readdir(join(directory, 'references', JOB))).toEqual(['page.txt']);
  });

  it('of many jobs are saved concurrently without overwriting each other', async () => {
    const directory = await temporaryDirectory('references-');
    const ids = Array.from({ length: 12 }, (_, index) => `page-${index}`);
    const jobs = [referring('a', JOB, ids.slice(0, 6)), referring('b', JOB, ids.slice(6)), referring('c', JOB, ids)];
    const { lines } = await save(directory, jobs);
    expect(lines).toHaveLength(24);
    for (const { resourceId, savedAs } of lines) {
      expect(await readFile(join(directory, savedAs ?? ''), 'utf8')).toBe(`text of ${resourceId}`);
    }
  });
});

describe('a reference that cannot be saved is a line with its reason, and the others are saved', () => {
  const OTHER = buildJobId(2);
  const jobs = [referring('a.pdf'), referring('b.pdf', OTHER)];

  it.each<[string, (directory: string) => Promise<unknown>]>([
    [
      'the folder cannot be made',
      async (directory) => {
        await mkdir(join(directory, 'references'));
        await writeFile(join(directory, 'references', JOB), 'in the way');
      },
    ],
    [
      'the file cannot be opened',
      (directory) => mkdir(join(directory, 'references', JOB, '.part-1'), { recursive: true }),
    ],
    [
      'the file cannot get its name',
      (directory) => mkdir(join(directory, 'references', JOB, 'page.txt', 'x'), { recursive: true }),
    ],
  ])('%s', async (_, spoil) => {
    const directory = await temporaryDirectory('references-');
    await spoil(directory);
    const { lines, warnings } = await save(directory, jobs);
    expect(lines).toEqual([
      expect.objectContaining({
        cases: ['a.pdf'],
        savedAs: null,
        bytes: null,
        problem: expect.stringMatching(/^it could not be saved \(E/),
      }),
      expect.objectContaining({ cases: ['b.pdf'], savedAs: `references/${OTHER}/page.txt`, problem: null }),
    ]);
    expect(await indexIn(directory)).toEqual(lines);
    expect(warnings).toEqual([]);
  });

  it('the folder is removed during the download', async () => {
    const directory = await temporaryDirectory('references-');
    const { lines } = await save(directory, jobs, async (job, ...rest) => {
      const answer = await textPage(job, ...rest);
      if (job === JOB) await rm(join(directory, 'references', JOB), { recursive: true });
      return answer;
    });
    expect(lines.map(({ savedAs }) => savedAs)).toEqual([null, `references/${OTHER}/page.txt`]);
  });

  it('a bug throws', async () => {
    const directory = await temporaryDirectory('references-');
    const { lines } = await save(directory, jobs, (job, ...rest) =>
      job === JOB ? Promise.reject(new TypeError('x is not a function')) : textPage(job, ...rest),
    );
    expect(lines.map(({ problem }) => problem)).toEqual(['it could not be saved (x is not a function)', null]);
  });
});

it('an index of references that cannot be written is one warning', async () => {
  const directory = await temporaryDirectory('references-');
  await mkdir(join(directory, 'references', 'index.json', 'x'), { recursive: true });
  const { lines, warnings } = await save(directory, [referring('a.pdf')]);
  expect(lines).toHaveLength(1);
  expect(warnings).toEqual([expect.stringMatching(/^references\/index\.json could not be written: E/)]);
});

it('a reference that Roe does not deliver leaves no partial file', async () => {
  const directory = await temporaryDirectory('references-');
  const { lines } = await save(directory, [referring('a.pdf')], async (_job, _id, _most, write) => {
    await write(Buffer.from('half'));
    return failed(new RoeError('not-found', 'Roe answered 404', { status: 404 }));
  });
  expect(lines[0]).toMatchObject({ savedAs: null, problem: 'Roe answered 404' });
  expect(await readdir(join(directory, 'references', JOB))).toEqual([]);
});
