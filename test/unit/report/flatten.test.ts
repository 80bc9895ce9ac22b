import { describe, expect, it } from 'vitest';
import { flattenOutputs } from '../../../src/report/flatten.ts';

const output = (key: string, json: unknown, value = JSON.stringify(json)) => ({
  key,
  dataType: 'application/json',
  value,
  json,
});
const flat = (...outputs: ReturnType<typeof output>[]) => Object.fromEntries(flattenOutputs(outputs));

describe('outputs by column', () => {
  it('name each value by its path', () => {
    expect(flat(output('output', { total: 1.5, parties: [{ name: 'Acme' }, { name: 'Beta' }], signed: true }))).toEqual(
      {
        'output.total': '1.5',
        'output.parties.0.name': 'Acme',
        'output.parties.1.name': 'Beta',
        'output.signed': 'true',
      },
    );
  });

  it('are one value if they are neither an object nor a list', () => {
    expect(flat(output('text', null, 'as sent'), output('number', 7, '7.0'))).toEqual({
      text: 'as sent',
      number: '7.0',
    });
  });

  it('show null as nothing, and what is empty as it is', () => {
    expect(flat(output('o', { a: null, b: [], c: {}, d: '' }))).toEqual({
      'o.a': '',
      'o.b': '[]',
      'o.c': '{}',
      'o.d': '',
    });
  });

  it('stay JSON below the sixth name', () => {
    expect(flat(output('o', { a: { b: { c: { d: { e: { f: { g: 1 } } } } } } }))).toEqual({
      'o.a.b.c.d.e.f': '{"g":1}',
    });
    expect(flat(output('o', { a: { b: { c: { d: { e: { f: 1 } } } } } }))).toEqual({ 'o.a.b.c.d.e.f': '1' });
  });

  it('keep the later value of a name that comes twice', () => {
    expect(flat(output('o', { a: 1 }), output('o', { a: 2 }))).toEqual({ 'o.a': '2' });
  });

  it('keep a number as text if parsing would change it', () => {
    const value = '{"id": 12345678901234567890, "total": 1.50, "plain": 7, "big": [1e400]}';
    expect(Object.fromEntries(flattenOutputs([output('o', JSON.parse(value), value)]))).toEqual({
      'o.id': '12345678901234567890',
      'o.total': '1.50',
      'o.plain': '7',
      'o.big.0': '1e400',
    });
  });

  it('keep what is beside such a number as it is', () => {
    const value = '{"id":12345678901234567890,"name":"a","a":{"b":{"c":{"d":{"e":{"f":{"g":1}}}}}}}';
    expect(Object.fromEntries(flattenOutputs([output('o', JSON.parse(value), value)]))).toEqual({
      'o.id': '12345678901234567890',
      'o.name': 'a',
      'o.a.b.c.d.e.f': '{"g":1}',
    });
  });

  it('stay one value if a list has more than 100 entries or an object more than 400', () => {
    const list = (length: number) => Array.from({ length }, (_, index) => index);
    const object = (length: number) => Object.fromEntries(list(length).map((index) => [`k${index}`, index]));
    expect(Object.keys(flat(output('o', { a: list(100), b: 1 })))).toHaveLength(101);
    expect(flat(output('o', { a: list(101), b: 1 }))).toEqual({ 'o.a': JSON.stringify(list(101)), 'o.b': '1' });
    expect(flat(output('o', list(101), ' as sent'))).toEqual({ o: ' as sent' });
    expect(Object.keys(flat(output('o', object(400))))).toHaveLength(400);
    expect(flat(output('o', { a: object(401) }))).toEqual({ 'o.a': JSON.stringify(object(401)) });
  });

  it('stay JSON after the first two thousand, so that a result has a limited number of columns', () => {
    const list = Array.from({ length: 100 }, (_, index) => index);
    const lists = Array.from({ length: 30 }, () => list);
    const names = Object.keys(flat(output('o', lists)));
    expect(names).toHaveLength(2_010);
    expect(names.slice(-3)).toEqual(['o.27', 'o.28', 'o.29']);
  });
});
