import { appendFileSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { KnownFile } from '../../../src/files/source-file.ts';
import { type Body, multipartBody } from '../../../src/roe/multipart.ts';
import { toRunRequest } from '../../../src/submissions/build-request.ts';
import { ReusedBuffer } from '../../../src/submissions/reused-buffer.ts';
import { buildCase } from '../../support/build-case.ts';
import { buildSubmission } from '../../support/build-submission.ts';
import { findAndRead } from '../../support/find-and-read.ts';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../support/temporary-workspace.ts';

const PUBLIC = 'public text';
const SECRET = 'secret text';
/** Enough repetitions that the file is streamed while it is sent. */
const LARGE = 100_000;

/** The file as it is found; what is done to it between that and the send is the test's. */
async function found(workspace: TemporaryWorkspace, content = PUBLIC): Promise<KnownFile> {
  // A whole second, which every file system keeps.
  const path = workspace.write('docs/a.txt', content);
  utimesSync(path, 1_750_000_000, 1_750_000_000);
  const home = process.cwd();
  process.chdir(workspace.path);
  const [file] = await findAndRead(['docs/a.txt'], workspace.path).finally(() => process.chdir(home));
  return file as KnownFile;
}

/** Same size, same time of change. */
function disguise(path: string, as: KnownFile, content = SECRET): void {
  writeFileSync(path, content);
  utimesSync(path, new Date(as.modifiedAtMs), new Date(as.modifiedAtMs));
}

const request = (file: KnownFile, as: 'file' | 'text' = 'file') =>
  toRunRequest(
    buildSubmission({ cases: [buildCase(file, { files: [{ input: 'document', as, file }] })] }),
    new ReusedBuffer(),
  );

describe.each(['file', 'text'] as const)('between the look and the send as %s', (as) => {
  it('a file that stays as it was is sent', async () => {
    await using workspace = temporaryWorkspace();
    expect(await request(await found(workspace), as)).toMatchObject({ ok: true });
  });

  it('a file that is replaced by a link is not sent', async () => {
    await using workspace = temporaryWorkspace();
    const file = await found(workspace);
    disguise(join(workspace.outside, 'a.txt'), file);
    rmSync(file.absolutePath);
    symlinkSync(join(workspace.outside, 'a.txt'), file.absolutePath);
    expect(await request(file, as)).toMatchObject({ ok: false, error: { code: 'unreadable-file' } });
  });

  it('a file whose folder is replaced by a link is not sent, though size and time are the same', async () => {
    await using workspace = temporaryWorkspace();
    const file = await found(workspace);
    disguise(join(workspace.outside, 'a.txt'), file);
    renameSync(join(workspace.path, 'docs'), join(workspace.path, 'docs-before'));
    symlinkSync(workspace.outside, join(workspace.path, 'docs'));
    expect(statSync(file.absolutePath).mtimeMs).toBe(file.modifiedAtMs);
    expect(await request(file, as)).toMatchObject({
      ok: false,
      error: { code: 'unreadable-file', message: 'the file was replaced before it was sent' },
    });
  });

  it.each(['gone', 'longer', 'other'])('a file that is %s is not sent', async (change) => {
    await using workspace = temporaryWorkspace();
    const file = await found(workspace);
    if (change === 'gone') rmSync(file.absolutePath);
    if (change === 'longer') writeFileSync(file.absolutePath, `${PUBLIC}!`);
    if (change === 'other') writeFileSync(file.absolutePath, SECRET);
    expect(await request(file, as)).toMatchObject({ ok: false, error: { code: 'unreadable-file' } });
  });

  it.each([1, LARGE])('a file that is only touched is sent, %d times the text', async (times) => {
    const content = PUBLIC.repeat(as === 'text' ? 1 : times);
    await using workspace = temporaryWorkspace();
    const file = await found(workspace, content);
    utimesSync(file.absolutePath, new Date(), new Date(file.modifiedAtMs + 5_000));
    const answer = await request(file, as);
    if (!answer.ok) throw answer.error;
    const { body } = multipartBody(answer.value.fields, answer.value.uploads);
    expect(await textOf(body)).toContain(content);
  });
});

async function textOf(body: Body): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of body.stream()) parts.push(part);
  return Buffer.concat(parts).toString();
}

it('a large file that is touched while it is sent is still sent', async () => {
  await using workspace = temporaryWorkspace();
  const file = await found(workspace, PUBLIC.repeat(LARGE));
  const answer = await request(file);
  if (!answer.ok) throw answer.error;
  const { body } = multipartBody(answer.value.fields, answer.value.uploads);
  let bytes = 0;
  for await (const part of body.stream()) {
    if (bytes === 0) utimesSync(file.absolutePath, new Date(), new Date(file.modifiedAtMs + 5_000));
    bytes += part.length;
  }
  expect(bytes).toBe(body.size);
});

it('sending does not start for a large file that changed and is newer', async () => {
  await using workspace = temporaryWorkspace();
  const file = await found(workspace, PUBLIC.repeat(LARGE));
  writeFileSync(file.absolutePath, SECRET.repeat(LARGE));
  expect(await request(file)).toMatchObject({
    ok: false,
    error: { code: 'unreadable-file', message: 'the file changed before it was sent' },
  });
});

it.each(['is removed', 'becomes shorter', 'becomes longer'])(
  'the upload of a large file that %s before its bytes are read never completes',
  async (change) => {
    await using workspace = temporaryWorkspace();
    const file = await found(workspace, PUBLIC.repeat(LARGE));
    const answer = await request(file);
    if (!answer.ok) throw answer.error;
    const { body } = multipartBody(answer.value.fields, answer.value.uploads);
    if (change === 'is removed') rmSync(file.absolutePath);
    if (change === 'becomes shorter') writeFileSync(file.absolutePath, PUBLIC);
    if (change === 'becomes longer') appendFileSync(file.absolutePath, PUBLIC);
    await expect(textOf(body)).rejects.toMatchObject({ name: 'NotReadableError' });
  },
);

it('the upload of a large file that becomes longer sends no more bytes than it announced', async () => {
  await using workspace = temporaryWorkspace();
  const file = await found(workspace, PUBLIC.repeat(LARGE));
  const answer = await request(file);
  if (!answer.ok) throw answer.error;
  const { body } = multipartBody(answer.value.fields, answer.value.uploads);
  appendFileSync(file.absolutePath, PUBLIC.repeat(LARGE));
  let bytes = 0;
  const reading = async () => {
    for await (const part of body.stream()) bytes += part.length;
  };
  await expect(reading()).rejects.toMatchObject({ name: 'NotReadableError' });
  expect(bytes).toBeLessThanOrEqual(body.size);
});

it('a file of a case of several files is named if it changed', async () => {
  await using workspace = temporaryWorkspace();
  const file = await found(workspace);
  workspace.write('docs/a.txt', `${PUBLIC}!`);
  const files = (['context', 'document'] as const).map((input) => ({ input, as: 'file' as const, file }));
  const answer = await toRunRequest(
    buildSubmission({ cases: [buildCase(file, { id: 'docs/', files })] }),
    new ReusedBuffer(),
  );
  expect(answer).toMatchObject({ ok: false, error: { message: 'docs/a.txt changed before it was sent' } });
});

describe('a file with other content of the same size and time', () => {
  it.each(['file', 'text'] as const)('is not sent as %s', async (as) => {
    await using workspace = temporaryWorkspace();
    const file = await found(workspace);
    disguise(file.absolutePath, file);
    expect(await request(file, as)).toMatchObject({ ok: false, error: { code: 'unreadable-file' } });
  });

  it('never completes its upload if it is large', async () => {
    await using workspace = temporaryWorkspace();
    const file = await found(workspace, PUBLIC.repeat(LARGE));
    disguise(file.absolutePath, file, SECRET.repeat(LARGE));
    const answer = await request(file);
    if (!answer.ok) throw answer.error;
    const { body, contentType } = multipartBody(answer.value.fields, answer.value.uploads);
    let sent = '';
    const reading = async () => {
      for await (const chunk of body.stream()) sent += Buffer.from(chunk).toString();
    };
    await expect(reading()).rejects.toMatchObject({ name: 'NotReadableError' });
    expect(sent).not.toContain(`--${contentType.split('boundary=')[1]}--`);
    expect(sent.length).toBeLessThan(body.size);
  });
});

it('an upload has the length that it says', async () => {
  await using workspace = temporaryWorkspace();
  const answer = await request(await found(workspace));
  if (!answer.ok) throw answer.error;
  const { body } = multipartBody({ ...answer.value.fields, ü: 'ß' }, answer.value.uploads);
  let bytes = 0;
  for await (const chunk of body.stream()) bytes += chunk.length;
  expect(bytes).toBe(body.size);
});
