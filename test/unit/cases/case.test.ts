import { expect, it } from 'vitest';
import { allOf, nameIn, onlyFileOf, size, wordFor } from '../../../src/cases/case.ts';
import { caseProblem } from '../../../src/problem.ts';
import { buildCase } from '../../support/build-case.ts';

const file = buildCase({ path: 'a.pdf' });
const row = buildCase({ path: 'a.pdf' }, { row: { source: 't.csv', line: 2, values: {} } });
const folder = buildCase({ path: 'x/a.pdf' }, { id: 'x' });
const two = buildCase({ path: 'a.pdf' }, { files: [...file.files, ...file.files] });

it.each([
  ['a file', file, 'the file'],
  ['a row of the same name', row, 'a.pdf'],
  ['a folder with one file', folder, 'x/a.pdf'],
  ['a case with two files', two, 'a.pdf'],
])('a file of %s is called so that a user knows it', (_, one, name) => {
  const [first] = one.files;
  expect(first && nameIn(one, first.file)).toBe(name);
  expect(onlyFileOf(one)).toBe(one === file ? first?.file : null);
});

it('cases are called files only if every one is a file', () => {
  expect([[], [file], [file, row], [folder]].map(wordFor)).toEqual(['file', 'file', 'case', 'case']);
});

it('refused cases count, and come after the others', () => {
  const refused = [{ case: folder, problem: caseProblem('empty-file', 'the file is empty') }];
  const cases = { cases: [file, row], refused };
  expect(size(cases)).toBe(3);
  expect(allOf(cases)).toEqual([file, row, folder]);
});
