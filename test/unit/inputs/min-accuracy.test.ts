import { expect, it } from 'vitest';
import { parseMinAccuracy } from '../../../src/inputs/min-accuracy.ts';

it.each([
  ['95%', { named: [], others: 95 }],
  ['99.5 %', { named: [], others: 99.5 }],
  ['/total: 99%', { named: [{ text: '/total', pointer: ['total'], percent: 99 }], others: null }],
  ['{"/a~1b": "100%", "*": "0%"}', { named: [{ text: '/a~1b', pointer: ['a/b'], percent: 100 }], others: 0 }],
])('`min-accuracy` reads %j', (text, parsed) => {
  expect(parseMinAccuracy(text)).toEqual(parsed);
});

it.each([
  '',
  '95',
  '0.95',
  '101%',
  '-1%',
  '{}',
  'total: 95%',
  '/total: 95',
  '/total: 95%\n"*": x',
  '- 95%',
  '*: 95%',
  '"*": 95',
  '/a: 1%\ntotal: 95%',
])('`min-accuracy` does not read %j', (text) => {
  expect(parseMinAccuracy(text)).toBeNull();
});
