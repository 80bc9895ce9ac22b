import { expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case.ts';
import { casesOfShard } from '../../../src/cases/shard.ts';
import { buildCase } from '../../support/build-case.ts';
import { buildFile } from '../../support/build-file.ts';

/** The leg of each case. */
function legsOf(total: number, ...cases: readonly Case[]): number[] {
  const legs = Array.from({ length: total }, (_, index) => casesOfShard(cases, { index, total }));
  return cases.map((one) => legs.findIndex((leg) => leg.includes(one)));
}

const fileCase = (path: string, sha256: string | null, overrides: Partial<Case> = {}): Case => {
  const files = [{ input: 'document', as: 'file', file: { ...buildFile({ path }), sha256 } }] as const;
  return { ...buildCase({ path }), files, ...overrides };
};
const row = { source: 'rows.csv', line: 2, values: {} };

it.each([
  ['files with the same content', fileCase('a', 'aa'), fileCase('b', 'aa')],
  [
    'files with the same content whose paths are in values',
    fileCase('a', 'aa', { values: { x: 'a' } }),
    fileCase('b', 'aa'),
  ],
  ['rows with the same values', fileCase('a', 'aa', { row }), fileCase('b', 'aa', { row })],
])('%s are in one leg', (_, one, other) => {
  const [leg, same] = legsOf(2, one, other);
  expect(same).toBe(leg);
});

it.each([
  ['files with other content', fileCase('a', 'aa'), fileCase('a', 'bb')],
  ['files that cannot be read', fileCase('a', null), fileCase('b', null)],
  ['rows with other values', fileCase('a', 'aa', { row }), fileCase('a', 'aa', { row, values: { x: 'b' } })],
])('%s are dealt out', (_, one, other) => {
  expect(legsOf(2, one, other).sort()).toEqual([0, 1]);
});

it('a case counts with the bytes of all its files', () => {
  const of = (sha256: string, bytes: number) =>
    ({ input: 'x', as: 'file', file: buildFile({ sha256, bytes }) }) as const;
  const large = buildCase({}, { files: [of('aa', 10), of('bb', 30)] });
  const small = buildCase({}, { files: [of('cc', 10)] });
  // One begins with the row of 50 bytes, and the other where that one ends.
  expect([
    [0, 4],
    [1, 0],
  ]).toContainEqual(legsOf(5, large, small));
});
