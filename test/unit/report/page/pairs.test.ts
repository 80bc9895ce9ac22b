import { expect, it } from 'vitest';
import { pairsOf } from '../../../../src/report/html/page/pairs.ts';
import type { PageOutput } from '../../../../src/report/html/page-data.ts';

const output = (key: string, value: string): PageOutput => [key, 'text/plain', value, false, 0];

it('each output is beside its correction of the same key, in order, and other corrections follow', () => {
  const [a1, a2, b] = [output('a', '1'), output('a', '2'), output('b', '3')];
  const [newA1, newA2, newA3, newC] = [output('a', '4'), output('a', '5'), output('a', '6'), output('c', '7')];
  expect(pairsOf([a1, b, a2], [newC, newA1, newA2, newA3])).toEqual([
    [a1, newA1],
    [b, null],
    [a2, newA2],
    [null, newC],
    [null, newA3],
  ]);
});
