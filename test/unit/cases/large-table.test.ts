import { truncateSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readRows } from '../../../src/cases/read-rows.ts';
import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_TABLE_BYTES, RowCollector } from '../../../src/cases/table.ts';
import { temporaryWorkspace } from '../../support/temporary-workspace.ts';

const RUNNING = new AbortController().signal;

it('a table is refused above its limits of bytes, rows and cells', async () => {
  await using workspace = temporaryWorkspace();
  const path = workspace.write('t.csv', 'a\n');
  const read = () => readRows('t.csv', workspace.path, RUNNING);
  truncateSync(path, MAX_TABLE_BYTES + 1);
  expect(await read()).toMatchObject({ error: { code: 'table-too-large' } });
  workspace.write('t.csv', `a\n${'1\n'.repeat(MAX_ROWS)}`);
  const table = await read();
  expect(table.ok && table.value.rows.length).toBe(MAX_ROWS);
  workspace.write('t.csv', `a\n${'1\n'.repeat(MAX_ROWS + 1)}`);
  expect(await read()).toMatchObject({
    error: { code: 'table-too-large', headline: 't.csv has more than 100000 rows' },
  });
  const rows = new RowCollector('t.csv');
  const row = Object.fromEntries(Array.from({ length: MAX_COLUMNS }, (_, index) => [`c${index}`, '']));
  for (let count = 0; count < MAX_CELLS / MAX_COLUMNS; count += 1) expect(rows.add(2 + count, row)).toBe(null);
  expect(rows.add(10_002, row)).toMatchObject({ headline: 't.csv has more than 10000000 cells by line 10002' });
});
