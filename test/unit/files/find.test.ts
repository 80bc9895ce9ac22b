import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { create as createGlob } from '@actions/glob';
import { describe, expect, it, vi } from 'vitest';
import { findFiles } from '../../../src/files/find.ts';
import { diskIgnoresCase } from '../../../src/files/walk.ts';
import { findAndRead } from '../../support/find-and-read.ts';
import { type TemporaryWorkspace, temporaryWorkspace } from '../../support/temporary-workspace.ts';

const find = (workspace: TemporaryWorkspace, ...patterns: string[]) =>
  findFiles(patterns, workspace.path, new AbortController().signal);

/** The refused paths with the codes of their problems. */
async function refusals(workspace: TemporaryWorkspace, ...patterns: string[]): Promise<string[][]> {
  return (await find(workspace, ...patterns)).refused.map(({ file, problem }) => [file.path, problem.code]);
}

async function paths(workspace: TemporaryWorkspace, ...patterns: string[]): Promise<string[]> {
  return (await find(workspace, ...patterns)).files.map(({ path }) => path);
}

describe('a file', () => {
  it('is found with its size, type and paths', async () => {
    await using workspace = temporaryWorkspace();
    const absolutePath = workspace.write('docs/a.pdf', 'content');
    expect(await find(workspace, '**/*.pdf')).toEqual({
      files: [
        {
          path: 'docs/a.pdf',
          absolutePath,
          realPath: absolutePath,
          bytes: 7,
          modifiedAtMs: statSync(absolutePath).mtimeMs,
          contentType: 'application/pdf',
          looksLike: null,
          sha256: null,
        },
      ],
      emptyPatterns: [],
      idleExclusions: [],
      missingPaths: [],
      refused: [],
      hidden: 0,
      linked: { count: 0, folders: [], isWhole: true },
      unreadableFolder: null,
    });
  });

  it.each([
    ['a.pdf', 'application/pdf'],
    ['A.PDF', 'application/pdf'],
    ['a.txt', 'text/plain'],
    ['a.csv', 'text/csv'],
    ['a.jpeg', 'image/jpeg'],
    ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.unheard-of', 'application/octet-stream'],
    ['README', 'application/octet-stream'],
  ])('%s has the type %s', async (name, contentType) => {
    await using workspace = temporaryWorkspace(name);
    expect((await find(workspace, '*')).files.map((file) => file.contentType)).toEqual([contentType]);
  });

  // Windows and macOS have no such names.
  it.skipIf(process.platform !== 'linux')('whose name is not UTF-8 is refused, and the others are found', async () => {
    await using workspace = temporaryWorkspace('docs/a.pdf', 'docs/a.txt');
    const name = (extension: string) =>
      Buffer.concat([Buffer.from(`${workspace.path}/docs/`), Buffer.from([0xff, 0xfe]), Buffer.from(extension)]);
    writeFileSync(name('.pdf'), 'z');
    writeFileSync(name('.txt'), 'z');
    expect(await paths(workspace, '**/*.pdf')).toEqual(['docs/a.pdf']);
    expect(await refusals(workspace, '**/*.pdf')).toEqual([['docs/\ufffd\ufffd.pdf', 'name-not-utf8']]);
    // Nobody knows what a folder of such a name holds.
    mkdirSync(name('folder'));
    expect((await find(workspace, '**/*.pdf')).unreadableFolder).toBe('docs/\ufffd\ufffdfolder');
  });

  it('is hashed by its bytes, whatever its size', async () => {
    await using workspace = temporaryWorkspace();
    const content = Buffer.alloc(300_000, 0xff);
    workspace.write('a.bin', content);
    workspace.write('b.bin', '');
    const files = await findAndRead(['*.bin'], workspace.path);
    expect(files.map(({ bytes, sha256 }) => [bytes, sha256])).toEqual(
      [content, Buffer.alloc(0)].map((bytes) => [bytes.length, createHash('sha256').update(bytes).digest('hex')]),
    );
  });
});

describe('patterns', () => {
  const FILES = ['a.md', 'b.pdf', 'docs/c.pdf', 'docs/d.md', 'docs/deep/e.pdf', 'docs/deep/f g.pdf', 'Ä/ö.pdf'];

  it.each<[string, string[], string[]]>([
    ['one file', ['b.pdf'], ['b.pdf']],
    ['all that a folder holds', ['docs/*'], ['docs/c.pdf', 'docs/d.md', 'docs/deep/e.pdf', 'docs/deep/f g.pdf']],
    ['all files of a folder that have an ending', ['docs/*.*'], ['docs/c.pdf', 'docs/d.md']],
    ['a whole folder by its name', ['docs'], ['docs/c.pdf', 'docs/d.md', 'docs/deep/e.pdf', 'docs/deep/f g.pdf']],
    ['a whole folder by its name and a slash', ['docs/deep/'], ['docs/deep/e.pdf', 'docs/deep/f g.pdf']],
    ['all of one ending', ['**/*.md'], ['a.md', 'docs/d.md']],
    ['one character', ['?.pdf'], ['b.pdf']],
    ['a set of characters', ['docs/[cd].*'], ['docs/c.pdf', 'docs/d.md']],
    ['a dot and a slash', ['./b.pdf'], ['b.pdf']],
    ['a space in a name', ['docs/deep/f g.pdf'], ['docs/deep/f g.pdf']],
    ['other writing', ['Ä/*'], ['Ä/ö.pdf']],
    ['the same file by several patterns, which is one', ['b.pdf', '*.pdf', '**/b.pdf', './b.pdf'], ['b.pdf']],
    ['several patterns, in the order of the paths', ['docs/d.md', 'b.pdf', 'a.md'], ['a.md', 'b.pdf', 'docs/d.md']],
    ['an exclusion of what came before', ['**/*.pdf', '!docs/**'], ['b.pdf', 'Ä/ö.pdf']],
    ['an exclusion before what it excludes, which excludes nothing', ['!docs/**', 'docs/c.pdf'], ['docs/c.pdf']],
    ['a file that comes back', ['**/*.pdf', '!docs/**', 'docs/deep/e.pdf'], ['b.pdf', 'docs/deep/e.pdf', 'Ä/ö.pdf']],
    ['an exclusion of everything', ['**', '!**'], []],
    ['an exclusion of a folder by its name', ['docs/**', '!docs/deep'], ['docs/c.pdf', 'docs/d.md']],
  ])('%s', async (_, patterns, expected) => {
    await using workspace = temporaryWorkspace(...FILES);
    expect(await paths(workspace, ...patterns)).toEqual(expected);
  });

  it('may be absolute', async () => {
    await using workspace = temporaryWorkspace(...FILES);
    expect(await paths(workspace, join(workspace.path, 'docs', '*'), `!${join(workspace.path, '**', '*.md')}`)).toEqual(
      ['docs/c.pdf', 'docs/deep/e.pdf', 'docs/deep/f g.pdf'],
    );
  });

  it('may be absolute by a link to the workspace', async () => {
    await using workspace = temporaryWorkspace('docs/a.txt', 'docs/b.txt', 'top.txt');
    const link = join(workspace.outside, 'work');
    symlinkSync(workspace.path, link);
    workspace.link('docs/near.txt', 'a.txt');
    expect(await find(workspace, `${link}/docs/*.txt`, `!${link}/docs/b.txt`)).toMatchObject({
      files: [{ path: 'docs/a.txt', absolutePath: join(workspace.path, 'docs/a.txt') }],
      refused: [{ file: { path: 'docs/near.txt' }, problem: { code: 'link' } }],
    });
    expect(await paths(workspace, `${link}/**`)).toEqual(['docs/a.txt', 'docs/b.txt', 'top.txt']);
    expect(await find(workspace, `${link}/no/*.txt`)).toMatchObject({ emptyPatterns: [`${link}/no/*.txt`] });
  });

  it('that match nothing are reported as they were written', async () => {
    await using workspace = temporaryWorkspace(...FILES, '.env', '.git/config');
    const empty = ['*.docx', './none/**', 'docs/*.PDF', '.git/config', join(workspace.outside, '*')];
    const found = await find(workspace, ...empty, 'b.pdf', '!*.xlsx');
    expect(found.emptyPatterns).toEqual(empty);
    expect(found.files).toHaveLength(1);
  });

  it('do not count as empty if another pattern matched the same file', async () => {
    await using workspace = temporaryWorkspace(...FILES);
    expect((await find(workspace, '*.pdf', 'b.pdf', '!b.pdf')).emptyPatterns).toEqual([]);
  });

  it('that lead through a file as if it were a folder match nothing', async () => {
    await using workspace = temporaryWorkspace(...FILES);
    expect((await find(workspace, 'b.pdf/c/*.pdf')).emptyPatterns).toEqual(['b.pdf/c/*.pdf']);
  });
});

describe('hidden files', () => {
  const FILES = ['.env', 'a.txt', 'docs/.secret/b.txt', 'docs/.c.txt', 'docs/d.txt'];

  it.each<[string, string[], string[]]>([
    ['are not matched by a star', ['*'], ['a.txt', 'docs/d.txt']],
    ['are not matched by two stars', ['**'], ['a.txt', 'docs/d.txt']],
    ['are not matched by the name of their folder', ['docs'], ['docs/d.txt']],
    ['are not matched by a dot for the folder itself', ['./**'], ['a.txt', 'docs/d.txt']],
    ['are matched by their name', ['.env'], ['.env']],
    ['are matched by a pattern that names something hidden', ['docs/.*'], ['docs/.c.txt', 'docs/.secret/b.txt']],
    ['are matched below a hidden folder that is named', ['docs/.secret/**'], ['docs/.secret/b.txt']],
    ['are taken out by a star', ['.env', '**/.c.txt', '!docs/*'], ['.env']],
  ])('%s', async (_, patterns, expected) => {
    await using workspace = temporaryWorkspace(...FILES);
    expect(await paths(workspace, ...patterns)).toEqual(expected);
  });
});

describe('files that are hidden or behind links', () => {
  it('are counted if they are hidden, except in .git and in excluded folders', async () => {
    await using workspace = temporaryWorkspace('.env', 'docs/.a/b.txt', 'docs/.a/c.txt', '.git/config', 'd.txt');
    expect(await find(workspace, '**')).toMatchObject({ files: [{ path: 'd.txt' }], hidden: 3 });
    expect(await find(workspace, '**', '!docs/**')).toMatchObject({ files: [{ path: 'd.txt' }], hidden: 1 });
    expect(await find(workspace, '**', '.env')).toMatchObject({ hidden: 2 });
    expect(await find(workspace, '**/*.pdf')).toMatchObject({ hidden: 0 });
  });

  it('are counted if a pattern would reach them behind a link to a folder', async () => {
    await using workspace = temporaryWorkspace('docs/a.txt', 'docs/b.txt', 'docs/c.md', 'top.txt');
    writeFileSync(join(workspace.outside, 'passwd.txt'), 'secret');
    workspace.link('near', 'docs');
    workspace.link('far', workspace.outside);
    workspace.link('docs/round', '..');
    const { linked } = await find(workspace, '**/*.txt', '!docs/round');
    expect({ ...linked, folders: [...linked.folders].sort() }).toEqual({
      count: 3,
      folders: ['far', 'near'],
      isWhole: true,
    });
    expect((await find(workspace, '**/*.txt', '!near/**', '!far', '!**/round')).linked.count).toBe(0);
    expect((await find(workspace, 'docs/*.txt')).linked.count).toBe(0);
  });

  it('are counted up to 10 000', async () => {
    await using workspace = temporaryWorkspace();
    for (let index = 0; index < 10_001; index += 1) writeFileSync(join(workspace.outside, `${index}.txt`), '');
    workspace.link('far', workspace.outside);
    expect((await find(workspace, '**/*.txt')).linked).toEqual({ count: 10_000, folders: ['far'], isWhole: false });
  });
});

describe('names that are spelled differently from a pattern', () => {
  const FILES = ['docs/Private/secret.pdf', 'docs/open.pdf', 'docs/Private/private/b.pdf'];
  const NFC = 'caf\u00e9';
  const NFD = 'cafe\u0301';

  async function ignoringCase(workspace: TemporaryWorkspace, ...patterns: string[]) {
    const found = await findFiles(patterns, workspace.path, new AbortController().signal, () => true);
    return { ...found, paths: found.files.map(({ path }) => path) };
  }

  it.each([
    '!docs/private/**',
    '!docs/private',
    '!DOCS/**/Secret.PDF',
    '!**/[P]RIVATE/*',
    '!docs/[!A-O]rivate/s*',
    // In small letters these classes take other names.
    '!docs/[!a-p]rivate/**',
    '!docs/[!a-p]rivate/s*',
  ])('are excluded by %s if the disk ignores case', async (excluding) => {
    await using workspace = temporaryWorkspace(...FILES);
    const found = await ignoringCase(workspace, 'docs/**', excluding);
    expect(found.paths).not.toContain('docs/Private/secret.pdf');
    expect(found.paths).toContain('docs/open.pdf');
    expect(found.refused).toEqual([]);
  });

  it.each([['DOCS/*.PDF'], ['docs/OPEN.pdf'], ['Docs/op*']])(
    'are matched by %s if the disk ignores case, and keep the spelling of the disk',
    async (pattern) => {
      await using workspace = temporaryWorkspace(...FILES);
      expect((await ignoringCase(workspace, pattern)).paths).toEqual(['docs/open.pdf']);
      expect((await find(workspace, pattern)).files).toEqual([]);
    },
  );

  it('are not reported as missing if the disk ignores case and their folder is excluded', async () => {
    await using workspace = temporaryWorkspace(...FILES);
    const found = await ignoringCase(workspace, '**', 'docs/PRIVATE/secret.pdf', '!docs/private');
    expect([found.paths, found.emptyPatterns, found.missingPaths]).toEqual([['docs/open.pdf'], [], []]);
  });

  it('are found behind a link if a pattern names its folder in another case and the disk ignores case', async () => {
    await using workspace = temporaryWorkspace(...FILES);
    workspace.link('near', 'docs');
    expect((await ignoringCase(workspace, 'NEAR/OPEN.pdf')).paths).toEqual(['near/open.pdf']);
    expect((await find(workspace, 'NEAR/OPEN.pdf')).files).toEqual([]);
  });

  it('are refused with a reason if they differ only in case from an excluded name', async () => {
    await using workspace = temporaryWorkspace(...FILES);
    expect(await paths(workspace, 'docs/**', '!docs/private/**')).toEqual(['docs/open.pdf']);
    expect(await refusals(workspace, 'docs/**', '!docs/private/**')).toEqual([
      ['docs/Private/private/b.pdf', 'excluded-in-other-case'],
      ['docs/Private/secret.pdf', 'excluded-in-other-case'],
    ]);
    expect(await refusals(workspace, 'docs/**', '!DOCS/**/s*')).toEqual([
      ['docs/Private/secret.pdf', 'excluded-in-other-case'],
    ]);
    expect(await refusals(workspace, 'docs/**', '!**/private/**')).toEqual([
      ['docs/Private/secret.pdf', 'excluded-in-other-case'],
    ]);
    expect(await paths(workspace, 'docs/**', '!docs/private/**', 'docs/Private/s*')).toEqual([
      'docs/Private/secret.pdf',
      'docs/open.pdf',
    ]);
  });

  it.each([
    [NFC, NFD],
    [NFD, NFC],
  ])('match whether letters are composed or decomposed: %j by %j', async (onDisk, written) => {
    await using workspace = temporaryWorkspace(`docs/${onDisk}/a.pdf`, `docs/${onDisk}.txt`, 'docs/b.pdf');
    expect(await paths(workspace, 'docs/**', `!docs/${written}/**`, '!**/*.txt')).toEqual(['docs/b.pdf']);
    expect(await paths(workspace, `docs/${written}.txt`)).toEqual([`docs/${onDisk}.txt`]);
    expect(await refusals(workspace, '**', `!docs/${written}*`, '!docs/b.pdf')).toEqual([]);
  });

  it('ignore case only if the disk itself does', async () => {
    await using workspace = temporaryWorkspace('a1', 'A1', '123', 'b');
    const isSame = existsSync(join(workspace.path, 'B'));
    expect(diskIgnoresCase(workspace.path, ['123', 'b'])).toBe(isSame);
    expect(diskIgnoresCase(workspace.path, ['a1', 'A1'])).toBe(false);
    // As on a disk that ignores case, the folder finds a name that it does not list.
    expect(diskIgnoresCase(workspace.path, ['a1'])).toBe(true);
    expect(diskIgnoresCase(workspace.path, ['123'])).toBe(false);
    expect(diskIgnoresCase(workspace.path, [])).toBe(false);
  });
});

describe('a folder that cannot be read', () => {
  // The name is not valid UTF-8, so Node cannot open the folder by it.
  const closed = (workspace: TemporaryWorkspace, name: string) =>
    mkdirSync(
      Buffer.concat([Buffer.from(`${workspace.path}/`), Buffer.from([0xff]), Buffer.from(name)]) as unknown as string,
    );

  it.skipIf(process.platform !== 'linux')('is reported only if the patterns lead into it', async () => {
    await using workspace = temporaryWorkspace('a.txt');
    closed(workspace, 'closed');
    const isUnreadable = async (...patterns: string[]) => (await find(workspace, ...patterns)).unreadableFolder;
    expect(await isUnreadable('**')).toBe('\ufffdclosed');
    expect(await isUnreadable('**', '!*closed')).toBeNull();
    expect(await isUnreadable('**', '!*closed/**')).toBeNull();
    expect(await isUnreadable('**/*.txt')).toBe('\ufffdclosed');
    expect(await isUnreadable('a.*')).toBeNull();
  });
});

describe('the walk', () => {
  it('ends when the signal fires, and returns the files found so far', async () => {
    await using workspace = temporaryWorkspace();
    for (let index = 0; index < 2_000; index += 1) workspace.write(`${index % 20}/${index}.txt`, '');
    const stopping = new AbortController();
    const finding = findFiles(['**/*.txt'], workspace.path, stopping.signal);
    await new Promise((resolve) => setImmediate(resolve));
    stopping.abort();
    const { files } = await finding;
    expect(files.length).toBeLessThan(2_000);
    expect((await findFiles(['**'], workspace.path, stopping.signal)).files).toEqual([]);
  });

  const EXCLUDES = Array.from({ length: 10 }, (_, index) => [`!**/*.t${index}`, `!no${index}/**`, `!**/no${index}/**`]);

  it('lists each folder once, however many patterns there are', async () => {
    const FILES = ['a.pdf', 'docs/b.pdf', 'docs/1/in/c.pdf', 'docs/2/in/d.pdf'];
    await using workspace = temporaryWorkspace(...FILES);
    const listed: string[] = [];
    const patterns = ['**/*.pdf', 'docs/**', 'docs/*/in/*', ...EXCLUDES.flat(), '**/*.md', '!docs/2/**'];
    await findFiles(patterns, workspace.path, new AbortController().signal, (folder) => {
      listed.push(folder.slice(workspace.path.length));
      return false;
    });
    expect(listed.sort()).toEqual(['', '/docs', '/docs/1', '/docs/1/in']);
  });

  it('tests no exclusion whose last part does not match the name, so that 30 exclusions cost almost nothing', async () => {
    const [glob] = ((await createGlob('*')) as unknown as { patterns: readonly { match(path: string): number }[] })
      .patterns;
    const match = vi.spyOn(Object.getPrototypeOf(glob), 'match');
    const matchesFor = async (files: number, ...excludes: string[]) => {
      await using workspace = temporaryWorkspace();
      for (let index = 0; index < files; index += 1) workspace.write(`docs/${index % 10}/in/${index}.pdf`, '');
      match.mockClear();
      expect(await paths(workspace, '**/*.pdf', ...excludes)).toHaveLength(files);
      return match.mock.calls.length;
    };
    try {
      const forFolders = (await matchesFor(10, ...EXCLUDES.flat())) - (await matchesFor(10));
      expect(await matchesFor(200)).toBeGreaterThanOrEqual(200);
      expect((await matchesFor(200, ...EXCLUDES.flat())) - (await matchesFor(200))).toBe(forFolders);
    } finally {
      match.mockRestore();
    }
  });
});

describe('results of earlier runs', () => {
  const MARKER = '.roe-results-folder';

  it.each([['**'], ['kept/**'], ['**/results.json'], ['.roe-results/**'], ['.*/**'], ['.ROE-results/**']])(
    'are matched by no pattern: %s',
    async (pattern) => {
      await using workspace = temporaryWorkspace(`kept/${MARKER}`, 'kept/results.json', 'kept/references/a.png');
      workspace.write('.roe-results/2026/results.json', '{}');
      workspace.write('.ROE-results/results.json', '{}');
      expect(await find(workspace, pattern)).toMatchObject({ files: [], refused: [] });
    },
  );

  it.each(['kept/results.json', 'kept/references/*', '.roe-results/2026/results.json'])(
    'are not sent even if a pattern names them: %s',
    async (pattern) => {
      await using workspace = temporaryWorkspace(`kept/${MARKER}`, 'kept/results.json', 'kept/references/a.png');
      workspace.write('.roe-results/2026/results.json', '{}');
      expect(await paths(workspace, pattern)).toEqual([]);
    },
  );

  it('are refused with a reason if a link leads into their folder, past the file that marks it', async () => {
    await using workspace = temporaryWorkspace(`kept/${MARKER}`, 'kept/references/a.png');
    workspace.link('near', 'kept/references');
    expect(await paths(workspace, 'near/a.png')).toEqual([]);
    expect(await refusals(workspace, 'near/a.png')).toEqual([['near/a.png', 'outside-workspace']]);
  });

  it('do not affect files beside their folder', async () => {
    await using workspace = temporaryWorkspace(`a/kept/${MARKER}`, 'a/kept/b.txt', 'a/c.txt', 'd.txt');
    expect(await paths(workspace, '**')).toEqual(['a/c.txt', 'd.txt']);
  });
});

describe('.git', () => {
  it.each([['**'], ['.git/**'], ['.git/config'], ['**/.git/**'], ['sub/.git/config'], ['.*/**']])(
    'is never matched by %s',
    async (pattern) => {
      await using workspace = temporaryWorkspace('.git/config', '.git/hooks/a', 'sub/.git/config');
      expect(await find(workspace, pattern)).toMatchObject({ files: [], refused: [] });
    },
  );

  it('does not hide files whose name only begins with `.git`', async () => {
    await using workspace = temporaryWorkspace('.github/a.yml', '.gitignore');
    expect(await paths(workspace, '.git*')).toEqual(['.github/a.yml', '.gitignore']);
  });

  it('is not reached through a link either', async () => {
    await using workspace = temporaryWorkspace('.git/config');
    workspace.link('docs', '.git');
    expect(await paths(workspace, 'docs/config')).toEqual([]);
  });
});

describe('links', () => {
  it('to a file are refused, wherever it is', async () => {
    await using workspace = temporaryWorkspace('real.txt');
    writeFileSync(join(workspace.outside, 'passwd'), 'secret');
    workspace.link('near.txt', 'real.txt');
    workspace.link('far.txt', join(workspace.outside, 'passwd'));
    workspace.link('dangling.txt', 'nowhere');
    expect(await paths(workspace, '*.txt')).toEqual(['real.txt']);
    expect(await refusals(workspace, '*.txt')).toEqual([
      ['dangling.txt', 'link'],
      ['far.txt', 'link'],
      ['near.txt', 'link'],
    ]);
  });

  it('to a folder are not walked, wherever it is', async () => {
    await using workspace = temporaryWorkspace('docs/a.txt');
    writeFileSync(join(workspace.outside, 'passwd.txt'), 'secret');
    workspace.link('near', 'docs');
    workspace.link('far', workspace.outside);
    workspace.link('docs/round', '..');
    expect(await paths(workspace, '**/*.txt')).toEqual(['docs/a.txt']);
    expect(await paths(workspace, '**')).toEqual(['docs/a.txt']);
  });

  it('to a folder outside lead nowhere when a pattern names them', async () => {
    await using workspace = temporaryWorkspace();
    writeFileSync(join(workspace.outside, 'passwd'), 'secret');
    workspace.link('far', workspace.outside);
    expect(await find(workspace, 'far/passwd')).toMatchObject({
      files: [],
      emptyPatterns: [],
      refused: [{ file: { path: 'far/passwd' }, problem: { code: 'outside-workspace' } }],
      unreadableFolder: null,
    });
  });

  it('do not lead to a folder whose name only begins like the workspace', async () => {
    await using workspace = temporaryWorkspace();
    const beside = `${workspace.path}-beside`;
    mkdirSync(beside);
    writeFileSync(join(beside, 'passwd'), 'secret');
    workspace.link('far', beside);
    expect(await refusals(workspace, 'far/passwd')).toEqual([['far/passwd', 'outside-workspace']]);
  });
});

describe('files outside the workspace', () => {
  it('are not looked for, and a pattern for them counts as empty', async () => {
    await using workspace = temporaryWorkspace('a');
    writeFileSync(join(workspace.outside, 'passwd'), 'secret');
    const patterns = [
      join(workspace.outside, '*'),
      join(workspace.outside, 'passwd'),
      join(workspace.outside, '..', '**', 'passwd'),
    ];
    const empty = { files: [], refused: [], emptyPatterns: patterns, unreadableFolder: null };
    expect(await find(workspace, ...patterns)).toMatchObject(empty);
  });

  it('are not needed for a pattern that begins above the workspace and leads into it', async () => {
    await using workspace = temporaryWorkspace('docs/a.txt');
    writeFileSync(join(workspace.outside, 'b.txt'), 'secret');
    expect(await find(workspace, join(workspace.path, '..', '*', 'docs', '*.txt'))).toMatchObject({
      files: [{ path: 'docs/a.txt' }],
      refused: [],
    });
  });

  it.each(['../outside/*', 'docs/../../outside/*'])('cannot be named by %s', async (pattern) => {
    await using workspace = temporaryWorkspace('a');
    await expect(find(workspace, pattern)).rejects.toThrow("Relative pathing '.' and '..' is not allowed");
  });
});

describe('a path that is not a regular file', () => {
  it.skipIf(process.platform === 'win32')('is refused by its name: a pipe and a socket', async () => {
    await using workspace = temporaryWorkspace('a.txt');
    execFileSync('mkfifo', [join(workspace.path, 'pipe.txt')]);
    const server = createServer().listen(join(workspace.path, 'socket.txt'));
    await once(server, 'listening');
    try {
      expect(await paths(workspace, '*.txt')).toEqual(['a.txt']);
      expect(await refusals(workspace, '*.txt')).toEqual([
        ['pipe.txt', 'not-a-file'],
        ['socket.txt', 'not-a-file'],
      ]);
    } finally {
      server.close();
    }
  });
});
