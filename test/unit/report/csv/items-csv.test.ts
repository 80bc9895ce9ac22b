import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CsvColumns } from '../../../../src/report/csv/csv-columns.ts';
import type { ResultRecord } from '../../../../src/results/record.ts';
import { buildRecord } from '../../../support/build-record.ts';
import { itemsParts } from '../../../support/csv-parts.ts';

const rowsOf = async (...records: ResultRecord[]): Promise<Record<string, string>[]> =>
  parse((await itemsParts(records)).join(''), { columns: true, bom: true });

describe('results-items.csv', () => {
  it('has a row for each item of a list of objects, with the case, the list, the index and the item’s fields', async () => {
    const invoice = {
      total: 3,
      lines: [
        { text: 'Rent', price: { amount: 1 } },
        { text: '=1+1', tags: ['a'] },
      ],
    };
    expect(
      await rowsOf(
        buildRecord({ case: 'a.pdf' }, { o: invoice }),
        buildRecord({ case: 'b.pdf' }, { o: [{ text: 'x' }] }),
      ),
    ).toEqual([
      { case: 'a.pdf', list: 'o.lines', index: '0', text: 'Rent', 'price.amount': '1', 'tags.0': '' },
      { case: 'a.pdf', list: 'o.lines', index: '1', text: "'=1+1", 'price.amount': '', 'tags.0': 'a' },
      { case: 'b.pdf', list: 'o', index: '0', text: 'x', 'price.amount': '', 'tags.0': '' },
    ]);
  });

  it('has the lists within items after the list, named by their place', async () => {
    const lines = [{ taxes: [{ rate: 7 }] }, { taxes: [{ rate: 19 }, null] }];
    const rows = await rowsOf(buildRecord({}, { o: { lines } }));
    expect(rows.map(({ list, index, taxes, rate }) => [list, index, taxes, rate])).toEqual([
      ['o.lines', '0', '1 item', ''],
      ['o.lines', '1', '2 items', ''],
      ['o.lines.0.taxes', '0', '', '7'],
      ['o.lines.1.taxes', '0', '', '19'],
      ['o.lines.1.taxes', '1', '', ''],
    ]);
  });

  it('keeps fields apart from its own columns, and those of too many names as JSON', async () => {
    const [named] = await rowsOf(buildRecord({ case: 'a' }, { o: [{ case: 1, list: 2, index: 3, other_fields: 4 }] }));
    expect(named).toEqual({
      case: 'a',
      list: 'o',
      index: '0',
      case_2: '1',
      list_2: '2',
      index_2: '3',
      other_fields: '4',
    });
    const wide = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`n${index}`, index]));
    const rows = await rowsOf(buildRecord({}, { o: [wide, { late: 1 }] }));
    expect(rows.map(({ n1, other_fields }) => [n1, other_fields])).toEqual([
      ['1', ''],
      ['', '{"late":"1"}'],
    ]);
  });

  it('is needed only for cases whose outputs hold a list of objects', () => {
    const columns = new CsvColumns();
    columns.note(buildRecord({ case: 'a' }, { o: { list: [1, 2], empty: [] } }));
    columns.note(buildRecord({ case: 'b' }, null));
    expect(columns.hasItems).toBe(false);
    columns.note(buildRecord({ case: 'c' }, { o: { list: [{}] } }));
    expect([columns.hasItems, ...['a', 'b', 'c'].map((id) => columns.hasItemsOf(id))]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('keeps the digits of a number that a double would change', async () => {
    const value = '[{"id":12345678901234567890}]';
    const output = { key: 'o', dataType: 'application/json', value, json: JSON.parse(value) };
    expect(await rowsOf({ ...buildRecord(), outputs: [output] })).toMatchObject([{ id: '12345678901234567890' }]);
  });
});
