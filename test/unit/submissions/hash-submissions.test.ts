import { createHash } from 'node:crypto';
import fs, { rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case.ts';
import { findFiles } from '../../../src/files/find.ts';
import { readContents } from '../../../src/files/read-contents.ts';
import { Channel } from '../../../src/lib/channel.ts';
import { hashSubmissions } from '../../../src/submissions/hash-submissions.ts';
import { type PlannedSubmission, type Submission, toSubmissions } from '../../../src/submissions/submission.ts';
import { buildAgentVersion } from '../../support/build-agent-version.ts';
import { buildOrigin } from '../../support/build-origin.ts';
import { buildSubmissionChoice } from '../../support/build-submission-choice.ts';
import { temporaryWorkspace } from '../../support/temporary-workspace.ts';
import { VIRTUAL_START_MS, VirtualClock } from '../../support/virtual-clock.ts';

const large = (text: string) => text.padEnd(70_000, ' ');

/** Plans a submission for each case, which is named after its files, and reads no more than a run does before it sends. */
async function plan(workspace: string, cases: readonly (readonly string[])[], hashAll = false) {
  const { signal } = new AbortController();
  const found = await findFiles([`${workspace}/*`], workspace, signal);
  const { files } = await readContents(found.files, { hashAll, signal });
  const named = (path: string) => files.filter((file) => file.path === path);
  const all = cases.map((paths): Case => {
    const parts = paths.flatMap(named).map((file) => ({ input: 'documents', as: 'file' as const, file }));
    return { id: paths.join('+'), files: parts, row: null, values: {} };
  });
  return toSubmissions(all, buildAgentVersion(), buildSubmissionChoice(), buildOrigin());
}

/** Hashes everything. `whenFirst` is called as soon as one submission may be sent. */
async function hash(
  planned: readonly PlannedSubmission[],
  whenFirst: () => void = () => {},
  stopping = new AbortController(),
) {
  const hashed = new Channel<Submission>();
  const events: string[] = [];
  const clock = new VirtualClock();
  const named = ({ cases }: PlannedSubmission) => cases.map(({ id }) => id).join(' and ');
  void hashed.ready().then(whenFirst);
  await clock.run(
    hashSubmissions(planned, hashed, {
      clock,
      stopping: stopping.signal,
      onUnreadable: (unhashed, { code, message }) => events.push(`${named(unhashed)}: ${code}, ${message}`),
      onStopped: (unhashed) => events.push(`${named(unhashed)}: stopped`),
    }),
  );
  return { hashed: hashed.take(), events, clock };
}

it('a submission is passed on with its key before the next file is read, and a file that is gone then is a problem of its case', async () => {
  await using workspace = temporaryWorkspace();
  for (const name of ['a', 'b', 'c']) workspace.write(`${name}.pdf`, large(name));
  workspace.write('small.pdf', 'small');
  const cases = [['a.pdf'], ['b.pdf'], ['c.pdf'], ['small.pdf']];
  const keys = (await plan(workspace.path, cases, true)).map(({ key }) => key);
  const planned = await plan(workspace.path, cases);
  expect(planned.map(({ key }) => key)).toEqual([null, null, null, keys[3]]);

  const { hashed, events } = await hash(planned, () => rmSync(join(workspace.path, 'b.pdf')));
  expect(hashed.map(({ cases: [{ id }], key }) => [id, key])).toEqual([
    ['a.pdf', keys[0]],
    ['c.pdf', keys[2]],
    ['small.pdf', keys[3]],
  ]);
  expect(events).toEqual(['b.pdf: unreadable-file, the file could not be read']);
  expect(hashed[0]?.metadata.file_sha256).toBe(createHash('sha256').update(large('a')).digest('hex'));
});

it('cases with the same large files share a submission, and a file of several cases is read once', async () => {
  await using workspace = temporaryWorkspace();
  for (const name of ['a', 'b', 'shared']) workspace.write(`${name}.pdf`, large(name));
  const cases = [
    ['a.pdf', 'shared.pdf'],
    ['b.pdf', 'shared.pdf'],
    ['a.pdf', 'shared.pdf'],
  ];
  const keys = (await plan(workspace.path, cases, true)).map(({ key }) => key);
  const planned = await plan(workspace.path, cases);
  const { hashed, events } = await hash(planned, () => rmSync(join(workspace.path, 'shared.pdf')));
  expect(hashed.map(({ cases, key }) => [cases.length, key])).toEqual([
    [2, keys[0]],
    [1, keys[1]],
  ]);
  expect(events).toEqual([]);
});

it('a file that gets the content of an earlier one is not sent a second time', async () => {
  await using workspace = temporaryWorkspace();
  for (const name of ['a', 'b', 'c']) workspace.write(`${name}.pdf`, large(name));
  const planned = await plan(workspace.path, [['a.pdf'], ['b.pdf'], ['c.pdf']]);
  const { hashed, events } = await hash(planned, () => workspace.write('b.pdf', large('a')));
  expect(hashed.map(({ cases: [{ id }] }) => id)).toEqual(['a.pdf', 'c.pdf']);
  expect(events).toEqual(['b.pdf: unreadable-file, the file changed before it was sent']);
});

it('nothing is read once the run stops sending, and each case that is left is stopped', async () => {
  await using workspace = temporaryWorkspace();
  for (const name of ['a', 'b', 'c']) workspace.write(`${name}.pdf`, large(name));
  const planned = await plan(workspace.path, [['a.pdf'], ['b.pdf'], ['c.pdf']]);
  const stopping = new AbortController();
  const { hashed, events } = await hash(planned, () => stopping.abort(), stopping);
  expect(hashed.map(({ cases: [{ id }] }) => id)).toEqual(['a.pdf']);
  expect(events).toEqual(['b.pdf: stopped', 'c.pdf: stopped']);
});

it('a machine that lets no more files be opened is waited for, and not for ever', async () => {
  await using workspace = temporaryWorkspace();
  workspace.write('a.pdf', large('a'));
  workspace.write('b.pdf', large('b'));
  const planned = await plan(workspace.path, [['a.pdf'], ['b.pdf']]);
  let left = 200;
  const real = fs.openSync;
  fs.openSync = (...given) => {
    if (left === 0) return real(...given);
    left -= 1;
    throw Object.assign(new Error('EMFILE: too many open files, open'), { code: 'EMFILE' });
  };
  syncBuiltinESMExports();
  try {
    const { hashed, events, clock } = await hash(planned);
    expect(hashed.map(({ cases: [{ id }] }) => id)).toEqual(['b.pdf']);
    expect(events).toEqual([
      'a.pdf: unreadable-file, the file could not be read, since too many files are open on this machine',
    ]);
    expect((clock.now() - VIRTUAL_START_MS) / 1_000).toBe(119 + 80);
  } finally {
    fs.openSync = real;
    syncBuiltinESMExports();
  }
});
