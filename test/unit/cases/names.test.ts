import { expect, it } from 'vitest';
import { namesOf } from '../../../src/cases/names.ts';

const filled = (id: string, row: Record<string, unknown> | null, ...words: string[]) => {
  const names = namesOf({ id, row: row && { source: 'invoices.csv', line: 2, values: row } });
  return words.map(names);
};

it('a file is named by its path and the parts of it', () => {
  expect(filled('docs/a.pdf', null, 'path', 'dir', 'name', 'stem', 'total')).toEqual([
    'docs/a.pdf',
    'docs',
    'a.pdf',
    'a',
    null,
  ]);
});

it('a folder is named without the slash at its end', () => {
  expect(filled('docs/case.7/', null, 'path', 'dir', 'name', 'stem')).toEqual([
    'docs/case.7',
    'docs/case.7',
    'case.7',
    'case.7',
  ]);
});

it('a row is named by its cells, and by what is in them', () => {
  const row = { total: 5, party: { name: 'X' }, empty: '' };
  expect(filled('invoices.csv:2', row, 'total', 'party.name', 'empty', 'path', 'party.city')).toEqual([
    '5',
    'X',
    '',
    null,
    null,
  ]);
});
