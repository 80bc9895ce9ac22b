import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ignoredByGit } from '../../../src/files/git-ignored.ts';
import { temporaryWorkspace } from '../../support/temporary-workspace.ts';

const FILES = [
  'a.pdf',
  'build/a.pdf',
  'build/keep/a.pdf',
  'build/own/a.pdf',
  'docs/a.tmp',
  'docs/build/a.pdf',
  'docs/deep/keep.tmp',
  'docs/deep/other.tmp',
  'docs/own/drafts/a.pdf',
  'docs/own/kept/a.pdf',
  'drafts/a.pdf',
  'Ä/ö.pdf',
];

it('a path is ignored as Git ignores it, by the nearest .gitignore that names it or a folder above it', async () => {
  await using workspace = temporaryWorkspace(...FILES);
  workspace.write('.gitignore', '# comment\n/build/\n!build/keep/a.pdf\n*.tmp\nÄ/\n');
  workspace.write('build/own/.gitignore', '!a.pdf\n');
  workspace.write('docs/deep/.gitignore', '!keep.tmp\n');
  workspace.write('docs/own/.gitignore', '*\n!kept/\n!kept/**\n');
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', workspace.path, '-c', 'core.quotePath=false', ...args], { encoding: 'utf8' });
  git('init', '--quiet');
  const asGitSays = git('check-ignore', ...FILES)
    .trim()
    .split('\n');

  expect(ignoredByGit(FILES, workspace.path)).toEqual(asGitSays);
  expect(asGitSays).toHaveLength(7);
});

it('nothing is ignored without a .gitignore, or by one that cannot be read', async () => {
  await using workspace = temporaryWorkspace('a.pdf', '.gitignore/b');
  expect(ignoredByGit(['a.pdf', 'docs/a.pdf'], workspace.path)).toEqual([]);
});
