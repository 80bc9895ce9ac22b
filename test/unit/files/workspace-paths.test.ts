import path, { type PlatformPath } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOfShard } from '../../../src/cases/shard.ts';
import { isHidden, isNeverSent, workspaceNames } from '../../../src/files/workspace-paths.ts';
import { fileWords } from '../../../src/inputs/template.ts';
import { safeFileName } from '../../../src/results/reference.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { buildCase } from '../../support/build-case.ts';

const { posix, win32 } = path;
const POSIX = '/builds/repo/repo';
const WINDOWS = 'D:\\a\\repo\\repo';
const SHARE = '\\\\server\\share\\repo';

const flavourOf = (workspace: string): PlatformPath => (workspace.startsWith('/') ? posix : win32);
const namesIn = (workspace: string) => workspaceNames(workspace, flavourOf(workspace));

describe('the name of a path', () => {
  it.each<[string, string, string | null]>([
    [POSIX, `${POSIX}/a.pdf`, 'a.pdf'],
    [POSIX, `${POSIX}/docs/deep/a.pdf`, 'docs/deep/a.pdf'],
    [POSIX, POSIX, ''],
    [POSIX, `${POSIX}/docs\\a.pdf`, 'docs\\a.pdf'],
    [POSIX, `${POSIX}/..a/b.pdf`, '..a/b.pdf'],
    [POSIX, `${POSIX}/C:/a.pdf`, 'C:/a.pdf'],
    [POSIX, `${POSIX}2/a.pdf`, null],
    [POSIX, '/builds/repo/a.pdf', null],
    [POSIX, '/builds/Repo/repo/a.pdf', null],
    [POSIX, '/', null],
    ['/', '/a.pdf', 'a.pdf'],
    [WINDOWS, 'D:\\a\\repo\\repo\\a.pdf', 'a.pdf'],
    [WINDOWS, 'D:\\a\\repo\\repo\\docs\\deep\\a.pdf', 'docs/deep/a.pdf'],
    [WINDOWS, 'D:/a/repo/repo/docs/a.pdf', 'docs/a.pdf'],
    [WINDOWS, 'd:\\A\\Repo\\REPO\\Docs\\A.PDF', 'Docs/A.PDF'],
    [WINDOWS, WINDOWS, ''],
    [WINDOWS, 'D:\\a\\repo\\repo\\..a\\b.pdf', '..a/b.pdf'],
    [WINDOWS, 'D:\\a\\repo\\repo2\\a.pdf', null],
    [WINDOWS, 'D:\\a\\repo\\a.pdf', null],
    [WINDOWS, 'C:\\a\\repo\\repo\\a.pdf', null],
    [WINDOWS, '\\\\server\\share\\a.pdf', null],
    ['C:\\', 'C:\\a.pdf', 'a.pdf'],
    [SHARE, '\\\\server\\share\\repo\\docs\\a.pdf', 'docs/a.pdf'],
    [SHARE, '\\\\SERVER\\Share\\repo\\a.pdf', 'a.pdf'],
    [SHARE, '\\\\server\\other\\repo\\a.pdf', null],
    [SHARE, '\\\\elsewhere\\share\\repo\\a.pdf', null],
    [SHARE, 'D:\\share\\repo\\a.pdf', null],
  ])('in %s: %s is %j', (workspace, absolutePath, name) => {
    expect(namesIn(workspace).nameOf(absolutePath)).toBe(name);
  });

  it.each<[string, string, string | null]>([
    [POSIX, 'docs/a.json', `${POSIX}/docs/a.json`],
    [POSIX, './docs/../a.json', `${POSIX}/a.json`],
    [POSIX, 'docs\\..\\..\\a.json', `${POSIX}/docs\\..\\..\\a.json`],
    [POSIX, '../a.json', null],
    [POSIX, 'docs/../..', null],
    [POSIX, '.', null],
    [POSIX, '/etc/passwd', `${POSIX}/etc/passwd`],
    [POSIX, `${POSIX}/docs/a.json`, `${POSIX}/docs/a.json`],
    [POSIX, `${POSIX}/./docs/../a.json`, `${POSIX}/a.json`],
    [POSIX, POSIX, null],
    [WINDOWS, 'D:/a/repo/repo/docs/a.json', 'D:\\a\\repo\\repo\\docs\\a.json'],
    [WINDOWS, 'docs/a.json', 'D:\\a\\repo\\repo\\docs\\a.json'],
    [WINDOWS, 'docs\\a.json', 'D:\\a\\repo\\repo\\docs\\a.json'],
    [WINDOWS, 'docs\\..\\..\\a.json', null],
    [WINDOWS, '../repo2/a.json', null],
    [WINDOWS, 'docs/..', null],
  ])('leads back: in %s, %s to %j', (workspace, name, absolutePath) => {
    expect(namesIn(workspace).pathOf(name)).toBe(absolutePath);
  });

  const part = fc
    .string({ unit: fc.constantFrom('a', 'B', '.', ' ', 'ö', '-'), minLength: 1, maxLength: 6 })
    .filter((text) => !/^\.+$/.test(text.trim()) && text.trim() !== '');
  it.each([POSIX, WINDOWS, SHARE, '/', 'C:\\'])('leads to the path that it is the name of, in %s', (workspace) => {
    const flavour = flavourOf(workspace);
    const names = namesIn(workspace);
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const absolutePath = flavour.join(workspace, ...parts);
        expect(names.nameOf(absolutePath)).toBe(parts.join('/'));
        expect(names.pathOf(parts.join('/'))).toBe(absolutePath);
      }),
    );
  });

  it.each([POSIX, WINDOWS, SHARE])('never leads out of %s, whatever is written', (workspace) => {
    const flavour = flavourOf(workspace);
    const bits = fc.constantFrom('..', '.', '/', '\\', 'a', 'C:', '\\\\server\\share', '~');
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (written) => {
        const absolutePath = namesIn(workspace).pathOf(written.join(''));
        if (absolutePath === null) return;
        expect(absolutePath.startsWith(workspace + flavour.sep)).toBe(true);
        expect(flavour.normalize(absolutePath)).toBe(absolutePath);
      }),
    );
  });
});

describe('hidden and private files', () => {
  it.each<[string, string, boolean]>([
    [POSIX, '**/*', false],
    [POSIX, './docs/*', false],
    [POSIX, 'docs/.*', true],
    [POSIX, '\\.env', true],
    [POSIX, `${POSIX}/*`, false],
    [POSIX, `${POSIX}/.env`, true],
    ['/home/.cache/repo', '/home/.cache/repo/**', false],
    [WINDOWS, 'docs\\*', false],
    [WINDOWS, 'docs\\.secret\\*', true],
    [WINDOWS, 'd:/A/repo/repo/docs/*', false],
    ['D:\\.agent\\repo', 'd:\\.Agent\\repo\\*', false],
    ['D:\\.agent\\repo', 'D:/.agent/repo/.env', true],
    [SHARE, '\\\\server\\share\\repo\\**', false],
  ])('in %s, %s asks for hidden files: %j', (workspace, pattern, asks) => {
    expect(namesIn(workspace).asksForHidden(pattern)).toBe(asks);
  });

  it.each<[string, boolean, boolean]>([
    ['.env', true, false],
    ['docs/.c/d.txt', true, false],
    ['docs/a.b', false, false],
    ['a\\.b', false, false],
    ['.git/config', true, true],
    ['sub/.GIT/config', true, true],
    ['.gitignore', true, false],
    ['docs/a.git/b', false, false],
  ])('%s is hidden: %j, and of git: %j', (name, hidden, git) => {
    expect([isHidden(name), isNeverSent(name)]).toEqual([hidden, git]);
  });
});

describe('what is made of names', () => {
  it('parts a name at slashes alone, which a backslash on Linux is not', () => {
    expect(fileWords('docs/a\\b.pdf')).toEqual({
      path: 'docs/a\\b.pdf',
      dir: 'docs',
      name: 'a\\b.pdf',
      stem: 'a\\b',
    });
  });

  it('deals files to legs in the same way on every system', () => {
    const content = fc.record({ name: fc.stringMatching(/^[a-z]{1,6}$/), bytes: fc.nat(1_000) });
    const contents = fc.uniqueArray(content, { selector: ({ name }) => name, maxLength: 20 });
    const under = (workspace: string) => (files: readonly { name: string; bytes: number }[]) =>
      files.map(({ name, bytes }) => {
        const absolutePath = flavourOf(workspace).join(workspace, 'docs', name);
        return buildCase({
          path: namesIn(workspace).nameOf(absolutePath) ?? '',
          absolutePath,
          realPath: absolutePath,
          bytes,
        });
      });
    fc.assert(
      fc.property(contents, fc.integer({ min: 1, max: 5 }), (files, total) => {
        const legs = [POSIX, WINDOWS, SHARE].map((workspace) =>
          Array.from({ length: total }, (_, index) =>
            casesOfShard(under(workspace)(files), { index, total }).map(({ id }) => id),
          ),
        );
        expect(legs[1]).toEqual(legs[0]);
        expect(legs[2]).toEqual(legs[0]);
      }),
    );
  });

  it('saves a reference below its folder on every system', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: anyCharacter }), fc.constantFrom('..\\x', 'C:\\x', '\\\\a\\b', '/x', 'a:b')),
        (id) => {
          const name = safeFileName(id, null, new Set());
          for (const flavour of [posix, win32]) {
            expect(flavour.basename(name)).toBe(name);
            expect(flavour.isAbsolute(name)).toBe(false);
          }
          expect(namesIn(WINDOWS).nameOf(win32.join(WINDOWS, 'references', name))).toBe(`references/${name}`);
        },
      ),
    );
  });
});
