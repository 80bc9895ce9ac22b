import { expect, it } from 'vitest';
import { caseAddress, caseInReport } from '../../../src/report/case-address.ts';
import { buildOrigin } from '../../support/build-origin.ts';
import { buildRow } from '../../support/build-row.ts';

const ORIGIN = buildOrigin();
const AT = `https://github.com/octo/contracts/blob/${ORIGIN.sha}`;

it.each([
  ['a file', buildRow({ case: 'docs/a.pdf' }), `${AT}/docs/a.pdf`],
  ['a file with signs', buildRow({ case: "ä b/(1)*'!~_#.pdf" }), `${AT}/%C3%A4%20b/%281%29%2A%27%21%7E%5F%23.pdf`],
  ['a folder', buildRow({ case: 'docs/deep/' }), `${AT.replace('blob', 'tree')}/docs/deep`],
  ['a row', buildRow({ case: 'x', row: { source: 'in/rows.csv', line: 7 } }), `${AT}/in/rows.csv?plain=1#L7`],
  ['a case without files', buildRow({ case: 'x', files: [] }), null],
])('%s has an address on GitHub, if it has any', (_, row, address) => {
  expect(caseAddress(row, ORIGIN)).toBe(address);
});

it('no case has an address if the run has none, or no commit', () => {
  expect(caseAddress(buildRow(), buildOrigin({ runUrl: 'https://github.com/octo/contracts' }))).toBeNull();
  expect(caseAddress(buildRow(), buildOrigin({ sha: '' }))).toBeNull();
});

it('a case has a place in the report, if there is one', () => {
  expect(caseInReport('docs/a b.pdf', 'https://example.com/r')).toBe('https://example.com/r#file=docs%2Fa%20b.pdf');
  expect(caseInReport('docs/a.pdf', null)).toBeNull();
});
