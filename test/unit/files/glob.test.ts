import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { create } from '@actions/glob';
import { describe, expect, it } from 'vitest';
import { hasWildcard, toGlob } from '../../../src/files/glob.ts';
import { literalGlob } from '../../../src/files/literal-glob.ts';
import { temporaryWorkspace } from '../../support/temporary-workspace.ts';

// The paths are those of POSIX; the pattern library takes both kinds.
const posix = describe.skipIf(process.platform === 'win32');

posix('@actions/glob', () => {
  it('has parsed patterns of the form that this program reads', async () => {
    const { patterns } = (await create('/repo/docs/*.pdf')) as unknown as { patterns: readonly unknown[] };
    expect(patterns).toEqual([
      expect.objectContaining({
        searchPath: '/repo/docs',
        match: expect.any(Function),
        partialMatch: expect.any(Function),
        minimatch: expect.objectContaining({ set: [['', 'repo', 'docs', expect.any(RegExp)]] }),
      }),
    ]);
  });

  it('ends its own walk at a folder that it cannot read, which is why the walk is our own', async () => {
    await using workspace = temporaryWorkspace('a.pdf');
    const folder = join(workspace.path, 'gone');
    mkdirSync(folder);
    const globber = await create(`${workspace.path}/**`);
    const walk = async () => {
      // The library gives out a folder right before it reads it.
      for await (const path of globber.globGenerator()) if (path === folder) rmdirSync(folder);
    };
    await expect(walk()).rejects.toMatchObject({ code: 'ENOENT', syscall: 'scandir' });
  });

  it.each([['/repo/../a.pdf'], ['/repo/./a.pdf']])(
    'refuses %s, so that the inputs refuse it first',
    async (pattern) => {
      await expect(create(pattern)).rejects.toThrow("Relative pathing '.' and '..' is not allowed");
    },
  );
});

posix('a pattern', () => {
  it('has a wildcard if it has a star, a question mark or a bracket', () => {
    expect(['a*', 'a?', '[a]', 'a.pdf', '!{a}/b'].map(hasWildcard)).toEqual([true, true, true, false, false]);
  });

  it('that ends in two stars takes the folder before them, also if it is a file', async () => {
    const { takesFile, takesFolder } = await toGlob('/repo/docs/**');
    expect([takesFolder('/repo/docs'), takesFolder('/repo'), takesFile('/repo/docs', 'docs')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('distinguishes files, folders and the folders on the way to them', async () => {
    const { searchPath, takesFile, takesFolder, leadsInto } = await toGlob('/repo/*/in/*.pdf');
    expect(searchPath).toBe('/repo');
    expect([takesFile('/repo/a/in/b.pdf', 'b.pdf'), takesFile('/repo/a/in/b.txt', 'b.txt')]).toEqual([true, false]);
    expect([takesFolder('/repo/a/in/b.pdf'), takesFolder('/repo/a/in')]).toEqual([true, false]);
    expect(['/repo', '/repo/a', '/repo/a/in', '/repo/a/out', '/other'].map(leadsInto)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([['/repo/[a]'], ['/repo/[ab]'], ['/repo/a*b'], ['/repo/a?b'], ['/repo/a\\b'], ['/repo/[*]?']])(
    'of a path in literal form matches that path alone: %s',
    async (path) => {
      const glob = await toGlob(literalGlob(path));
      expect([path, '/repo/a', '/repo/ab', '/repo/axb'].map(glob.takesFolder)).toEqual([true, false, false, false]);
    },
  );
});
