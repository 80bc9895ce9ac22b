import { describe, expect, it } from 'vitest';
import { flattenItem, flattenOutputs, type ItemList } from '../../../../src/report/csv/flatten.ts';

const output = (key: string, json: unknown, value = JSON.stringify(json)) => ({
  key,
  dataType: 'application/json',
  value,
  json,
});
const flat = (...outputs: ReturnType<typeof output>[]) => Object.fromEntries(flattenOutputs(outputs).values);
const lists = (...outputs: ReturnType<typeof output>[]) => flattenOutputs(outputs).lists;

describe('outputs by place', () => {
  it('name each value by its JSON Pointer', () => {
    expect(flat(output('output', { total: 1.5, parties: ['Acme', { name: 'Beta' }], signed: true }))).toEqual({
      '/output/total': '1.5',
      '/output/parties/0': 'Acme',
      '/output/parties/1/name': 'Beta',
      '/output/signed': 'true',
    });
    expect(flat(output('a/b', { 'c~d': 1 }), output('a', { 'b/c~d': 2 }))).toEqual({
      '/a~1b/c~0d': '1',
      '/a/b~1c~0d': '2',
    });
  });

  it('are one value if they are neither an object nor a list', () => {
    expect(flat(output('text', null, 'as sent'), output('number', 7, '7.0'), output('string', 'DENIED'))).toEqual({
      '/string': 'DENIED',
      '/text': 'as sent',
      '/number': '7.0',
    });
  });

  it('show null as nothing, and what is empty as it is', () => {
    expect(flat(output('o', { a: null, b: [], c: {}, d: '' }))).toEqual({
      '/o/a': '',
      '/o/b': '[]',
      '/o/c': '{}',
      '/o/d': '',
    });
  });

  it('stay JSON below the sixth name', () => {
    expect(flat(output('o', { a: { b: { c: { d: { e: { f: { g: 1 } } } } } } }))).toEqual({
      '/o/a/b/c/d/e/f': '{"g":1}',
    });
    expect(flat(output('o', { a: { b: { c: { d: { e: { f: 1 } } } } } }))).toEqual({ '/o/a/b/c/d/e/f': '1' });
  });

  it('keep the later value of a name that comes twice', () => {
    expect(flat(output('o', { a: 1 }), output('o', { a: 2 }))).toEqual({ '/o/a': '2' });
  });

  it('keep a number as text if parsing would change it', () => {
    const value = '{"id": 12345678901234567890, "total": 1.50, "plain": 7, "big": [1e400]}';
    expect(Object.fromEntries(flattenOutputs([output('o', JSON.parse(value), value)]).values)).toEqual({
      '/o/id': '12345678901234567890',
      '/o/total': '1.50',
      '/o/plain': '7',
      '/o/big/0': '1e400',
    });
  });

  it('keep what is beside such a number as it is', () => {
    const value = '{"id":12345678901234567890,"name":"a","a":{"b":{"c":{"d":{"e":{"f":{"g":1}}}}}}}';
    expect(Object.fromEntries(flattenOutputs([output('o', JSON.parse(value), value)]).values)).toEqual({
      '/o/id': '12345678901234567890',
      '/o/name': 'a',
      '/o/a/b/c/d/e/f': '{"g":1}',
    });
  });

  it('stay one value if a list has more than 100 entries or an object more than 400', () => {
    const list = (length: number) => Array.from({ length }, (_, index) => index);
    const object = (length: number) => Object.fromEntries(list(length).map((index) => [`k${index}`, index]));
    expect(Object.keys(flat(output('o', { a: list(100), b: 1 })))).toHaveLength(101);
    expect(flat(output('o', { a: list(101), b: 1 }))).toEqual({ '/o/a': JSON.stringify(list(101)), '/o/b': '1' });
    expect(flat(output('o', list(101), ' as sent'))).toEqual({ '/o': ' as sent' });
    expect(Object.keys(flat(output('o', object(400))))).toHaveLength(400);
    expect(flat(output('o', { a: object(401) }))).toEqual({ '/o/a': JSON.stringify(object(401)) });
  });

  it('stay JSON after the first two thousand, so that a result has a limited number of columns', () => {
    const list = Array.from({ length: 100 }, (_, index) => index);
    const lists = Array.from({ length: 30 }, () => list);
    const names = Object.keys(flat(output('o', lists)));
    expect(names).toHaveLength(2_010);
    expect(names.slice(-3)).toEqual(['/o/27', '/o/28', '/o/29']);
  });

  it('have a list of objects as one value that counts them, however long it is, and give the list', () => {
    const items = Array.from({ length: 5_000 }, (_, line) => ({ line }));
    expect(flat(output('o', { items, total: 1 }), output('list', [{ a: 1 }]))).toEqual({
      '/o/items': '5000 items',
      '/o/total': '1',
      '/list': '1 item',
    });
    expect(lists(output('o', { items }), output('list', [{ a: 1 }]))).toEqual([
      { place: '/o/items', items, depth: 2 },
      { place: '/list', items: [{ a: 1 }], depth: 1 },
    ]);
  });

  it('take a list for one of objects only if it has some and nothing else but nulls', () => {
    const found = (list: unknown) => lists(output('o', list)).length;
    expect([[{}], [null, {}], [{}, null]].map(found)).toEqual([1, 1, 1]);
    expect([[], [null], [1, {}], [{}, []], [{}, 'a']].map(found)).toEqual([0, 0, 0, 0, 0]);
  });

  it('leave a list of objects that lies too deep as JSON', () => {
    const inObject = (depth: number): object => (depth === 0 ? { list: [{ a: 1 }] } : { in: inObject(depth - 1) });
    expect(lists(output('o', inObject(4)))).toHaveLength(1);
    expect(lists(output('o', inObject(5)))).toEqual([]);
    expect(flat(output('o', inObject(5)))).toEqual({ '/o/in/in/in/in/in/list': '[{"a":1}]' });
  });
});

describe('the fields of an item', () => {
  const list = (depth: number): ItemList => ({ place: '/o', items: [], depth });
  const fields = (item: object | null, depth = 1) => Object.fromEntries(flattenItem(item, list(depth)).values);

  it('have places that begin at the item', () => {
    expect(fields({ price: { amount: 1, currency: 'EUR' }, tags: ['a'] })).toEqual({
      '/price/amount': '1',
      '/price/currency': 'EUR',
      '/tags/0': 'a',
    });
    expect(fields(null)).toEqual({});
  });

  it('count the lists of objects within, and are followed no deeper than other values', () => {
    const item = { taxes: [{ rate: 7 }, { rate: 19 }] };
    expect(fields(item)).toEqual({ '/taxes': '2 items' });
    expect(flattenItem(item, list(1)).lists).toEqual([{ place: '/taxes', items: item.taxes, depth: 2 }]);
    expect(fields(item, 6)).toEqual({ '/taxes': '[{"rate":7},{"rate":19}]' });
  });
});
