import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../../src/files/find.ts';
import { readContents } from '../../../src/files/read-contents.ts';
import { temporaryWorkspace } from '../../support/temporary-workspace.ts';

const OID = createHash('sha256').update('document').digest('hex');
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 12345\n`;

describe('a Git LFS pointer', () => {
  it('is refused, and a longer file that begins like one is sent', async () => {
    await using workspace = temporaryWorkspace();
    workspace.write('a.pdf', POINTER);
    workspace.write('b.pdf', 'document');
    workspace.write('c.pdf', POINTER.padEnd(1_024, '\n'));
    const longest = POINTER.padEnd(1_023, '\n');
    workspace.write('d.pdf', longest);
    const never = new AbortController().signal;
    const { files, refused } = await readContents(
      (await findFiles([`${workspace.path}/*`], workspace.path, never)).files,
      { hashAll: false, signal: never },
    );
    expect(files.map(({ path }) => path)).toEqual(['b.pdf', 'c.pdf']);
    expect(refused).toEqual(
      [
        ['a.pdf', POINTER],
        ['d.pdf', longest],
      ].map(([path, content = '']) => ({
        file: expect.objectContaining({
          path,
          bytes: content.length,
          sha256: createHash('sha256').update(content).digest('hex'),
        }),
        code: 'lfs-pointer',
      })),
    );
  });
});

describe('reading', () => {
  it('hashes a large file only if another one may have the same content, or if all are to be hashed', async () => {
    await using workspace = temporaryWorkspace();
    const document = (head: string, end: string, bytes = 70_000) => head.padEnd(bytes - end.length, '.') + end;
    workspace.write('alone.txt', document('one', 'end'));
    workspace.write('begins-alike.txt', document('two', 'end 1'));
    workspace.write('begins-so-too.txt', document('two', 'end 2'));
    workspace.write('longer.txt', document('two', 'end 1', 70_001));
    workspace.write('small.txt', 'small');
    workspace.write('twin-1.txt', document('three', 'end'));
    workspace.write('twin-2.txt', document('three', 'end'));
    const signal = new AbortController().signal;
    const { files } = await findFiles([`${workspace.path}/*`], workspace.path, signal);
    const hashed = async (hashAll: boolean) => {
      const contents = await readContents(files, { hashAll, signal });
      expect(contents.files.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
      return Object.fromEntries(contents.files.map(({ path, sha256 }) => [path, sha256]));
    };
    const all = await hashed(true);
    expect(all['alone.txt']).toBe(createHash('sha256').update(document('one', 'end')).digest('hex'));
    expect(all['twin-1.txt']).toBe(all['twin-2.txt']);
    expect(await hashed(false)).toEqual({ ...all, 'alone.txt': null, 'longer.txt': null });
  });

  it('takes the hash of a file in several chunks from all of them, and its type from the first', async () => {
    await using workspace = temporaryWorkspace();
    const content = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(4_100_000, 'x'), Buffer.from('%%EOF\n')]);
    workspace.write('large.bin', content);
    const never = new AbortController().signal;
    const found = await findFiles([`${workspace.path}/*`], workspace.path, never);
    expect((await readContents(found.files, { hashAll: true, signal: never })).files).toEqual([
      expect.objectContaining({
        sha256: createHash('sha256').update(content).digest('hex'),
        contentType: 'application/pdf',
      }),
    ]);
  });

  it('refuses a file that cannot be read, and reads no file twice', async () => {
    await using workspace = temporaryWorkspace('a.txt', 'b.txt');
    const never = new AbortController().signal;
    const found = await findFiles([`${workspace.path}/*`], workspace.path, never);
    const once = await readContents(found.files, { hashAll: true, signal: never });
    rmSync(join(workspace.path, 'a.txt'));
    expect(await readContents(once.files, { hashAll: true, signal: never })).toEqual(once);
    const again = await readContents(found.files, { hashAll: true, signal: never });
    expect(again.refused.map(({ file, code }) => [file.path, code])).toEqual([['a.txt', 'unreadable-file']]);
  });

  it('ends when the signal fires, even in the middle of a large file', async () => {
    await using workspace = temporaryWorkspace();
    workspace.write('a.bin', Buffer.alloc(40_000_000));
    workspace.write('b.txt', 'b');
    const stopping = new AbortController();
    const found = await findFiles([`${workspace.path}/*`], workspace.path, stopping.signal);
    const reading = readContents(found.files, { hashAll: true, signal: stopping.signal });
    setImmediate(() => stopping.abort());
    expect((await reading).files).toEqual([]);
  });
});
