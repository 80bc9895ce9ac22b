import { renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/files/find.ts';
import { multipartBody } from '../../src/roe/multipart.ts';
import { toRunRequest } from '../../src/submissions/content.ts';
import type { KnownFile } from '../../src/submissions/submission.ts';
import { buildSubmission } from '../support/build-submission.ts';
import { type TemporaryWorkspace, temporaryWorkspace } from '../support/temporary-workspace.ts';

const PUBLIC = 'public text';
const SECRET = 'secret text';

/** The file as it is found; what is done to it between that and the send is the test's. */
async function found(workspace: TemporaryWorkspace): Promise<KnownFile> {
  // A whole second, which every file system keeps.
  const path = workspace.write('docs/a.txt', PUBLIC);
  utimesSync(path, 1_750_000_000, 1_750_000_000);
  const home = process.cwd();
  process.chdir(workspace.path);
  const { files } = await findFiles(['docs/a.txt'], workspace.path).finally(() => process.chdir(home));
  return files[0] as KnownFile;
}

/** Same size, same time of change. */
function disguise(path: string, as: KnownFile): void {
  writeFileSync(path, SECRET);
  utimesSync(path, new Date(as.modifiedAtMs), new Date(as.modifiedAtMs));
}

const request = (file: KnownFile, sendAs: 'file' | 'text' = 'file') =>
  toRunRequest({ ...buildSubmission(), files: [file], sendAs });

describe.each(['file', 'text'] as const)('between the look and the send as %s', (sendAs) => {
  it('a file that stays as it was is sent', async () => {
    await using workspace = temporaryWorkspace();
    expect(await request(await found(workspace), sendAs)).toMatchObject({ ok: true });
  });

  it('a file that is replaced by a link is not sent', async () => {
    await using workspace = temporaryWorkspace();
    const file = await found(workspace);
    disguise(join(workspace.outside, 'a.txt'), file);
    rmSync(file.absolutePath);
    symlinkSync(join(workspace.outside, 'a.txt'), file.absolutePath);
    expect(await request(file, sendAs)).toMatchObject({ ok: false, error: { code: 'unreadable-file' } });
  });

  it('a file whose folder is replaced by a link is not sent, though size and time are the same', async () => {
    await using workspace = temporaryWorkspace();
    const file = await found(workspace);
    disguise(join(workspace.outside, 'a.txt'), file);
    renameSync(join(workspace.path, 'docs'), join(workspace.path, 'docs-before'));
    symlinkSync(workspace.outside, join(workspace.path, 'docs'));
    expect(statSync(file.absolutePath).mtimeMs).toBe(file.modifiedAtMs);
    expect(await request(file, sendAs)).toMatchObject({
      ok: false,
      error: { code: 'unreadable-file', message: 'the file was replaced before it was sent' },
    });
  });

  it.each(['gone', 'longer', 'newer'])('a file that is %s is not sent', async (change) => {
    await using workspace = temporaryWorkspace();
    const file = await found(workspace);
    if (change === 'gone') rmSync(file.absolutePath);
    if (change === 'longer') writeFileSync(file.absolutePath, `${PUBLIC}!`);
    if (change === 'newer') utimesSync(file.absolutePath, new Date(), new Date(Date.now() + 5_000));
    expect(await request(file, sendAs)).toMatchObject({ ok: false, error: { code: 'unreadable-file' } });
  });
});

describe('a file with other content of the same size and time', () => {
  it('is not sent as text', async () => {
    await using workspace = temporaryWorkspace();
    const file = await found(workspace);
    disguise(file.absolutePath, file);
    expect(await request(file, 'text')).toMatchObject({ ok: false, error: { code: 'unreadable-file' } });
  });

  it('never comes to the end of an upload', async () => {
    await using workspace = temporaryWorkspace();
    const file = await found(workspace);
    disguise(file.absolutePath, file);
    const answer = await request(file);
    if (!answer.ok) throw answer.error;
    const { body, contentType } = multipartBody(answer.value.fields, answer.value.upload);
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
  const { body } = multipartBody({ ...answer.value.fields, ü: 'ß' }, answer.value.upload);
  let bytes = 0;
  for await (const chunk of body.stream()) bytes += chunk.length;
  expect(bytes).toBe(body.size);
});
