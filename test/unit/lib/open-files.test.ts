import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { isFilesExhausted, maxOpenFiles, maxUploads } from '../../../src/lib/open-files.ts';

const failure = (code: string, cause?: unknown) => Object.assign(new Error('open failed', { cause }), { code });

it.each([
  ['the process may open no more files', failure('EMFILE')],
  ['the system may open no more files', failure('ENFILE')],
  ['this is the cause of an error', new Error('no upload', { cause: failure('EMFILE') })],
  ['this is the cause of an error with a code', failure('ERR_STREAM', failure('EMFILE'))],
])('files are exhausted if %s', (_, error) => {
  expect(isFilesExhausted(error)).toBe(true);
});

it.each([
  ['an error without a code', new Error('EMFILE')],
  ['an error with another code', failure('ENOENT', failure('EACCES'))],
  ['a text', 'EMFILE'],
  ['nothing', null],
])('files are not exhausted because of %s', (_, error) => {
  expect(isFilesExhausted(error)).toBe(false);
});

it.skipIf(process.platform === 'win32')('the number of files that may be open is the one that the shell names', () => {
  const limit = execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }).trim();
  expect(maxOpenFiles()).toBe(limit === 'unlimited' ? null : Number(limit));
  expect(process.report).toHaveProperty('excludeNetwork', true);
});

it.each([
  [1024, 472],
  [85, 2],
  [84, 2],
  [83, 1],
  [80, 1],
  [0, 1],
])('with %i open files, %i uploads may run at once', (openFiles, uploads) => {
  expect(maxUploads(openFiles)).toBe(uploads);
});
