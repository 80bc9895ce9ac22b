import { describe, expect, it, vi } from 'vitest';
import { schemaCheck } from '../../../src/checks/output-schema.ts';
import { buildRecord } from '../../support/build-record.ts';

const found = async (schema: unknown, outputs: Readonly<Record<string, unknown>> | null) => {
  const check = await schemaCheck(JSON.stringify(schema));
  return (await check(buildRecord({}, outputs))).map(({ passed, message }) => [passed, message]);
};

const INVOICE = {
  type: 'object',
  properties: { total: { type: 'number' }, currency: { enum: ['EUR', 'USD'] } },
  required: ['total'],
  additionalProperties: false,
};

describe('an output schema', () => {
  it('passes what keeps to it', async () => {
    expect(await found(INVOICE, { invoice: { total: 1, currency: 'EUR' } })).toEqual([
      [true, 'the output satisfies the schema'],
    ]);
  });

  it('tells every place that does not, each with what would do', async () => {
    expect(await found(INVOICE, { invoice: { currency: 'DM', tax: 1 } })).toEqual([
      [false, "the output must have required property 'total'"],
      [false, 'the output must NOT have additional properties (tax)'],
      [false, '/currency must be equal to one of the allowed values (["EUR","USD"])'],
    ]);
  });

  it('gives each fault its place, what the schema asks for there and what is there, as data', async () => {
    const check = await schemaCheck(JSON.stringify(INVOICE));
    const findings = await check(buildRecord({}, { invoice: { currency: 'DM', 'net/tax': 1 } }));
    expect(findings.map(({ pointer, expected, actual }) => ({ pointer, expected, actual }))).toEqual([
      { pointer: '/total', expected: null, actual: null },
      { pointer: '/net~1tax', expected: null, actual: 1 },
      { pointer: '/currency', expected: ['EUR', 'USD'], actual: 'DM' },
    ]);
  });

  it('is over all outputs by their keys where there are several, and over none as an empty object', async () => {
    const two = { required: ['a', 'b'], properties: { a: { const: 1 }, b: { const: 2 } } };
    expect((await found(two, { a: 1, b: 2 }))[0]?.[0]).toBe(true);
    expect((await found(two, { a: 1 }))[0]?.[0]).toBe(true);
    expect((await found({ type: 'object', maxProperties: 0 }, null))[0]?.[0]).toBe(true);
  });

  it('prints nothing of its own, which the runner could take for a command', async () => {
    const printed = (['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    const format = 'no-such\n::error::of the schema';
    expect(await found({ properties: { a: { format } } }, { only: { a: 'x' } })).toEqual([
      [true, 'the output satisfies the schema'],
    ]);
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it.each(['http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft-07/schema'])(
    'that says %s is read by that draft',
    async ($schema) => {
      const tuple = { items: [{ type: 'number' }], additionalItems: false };
      expect((await found({ $schema, ...tuple }, { a: [1, 2] }))[0]?.[0]).toBe(false);
    },
  );

  it.each([{}, { $schema: 'https://json-schema.org/draft/2020-12/schema' }])(
    'is read by 2020-12 with %j',
    async (head) => {
      const tuple = { ...head, prefixItems: [{ type: 'number' }], items: false };
      expect((await found(tuple, { a: [1] }))[0]?.[0]).toBe(true);
      expect((await found({ ...head, prefixItems: [{ type: 'number' }], items: false }, { a: [1, 2] }))[0]?.[0]).toBe(
        false,
      );
    },
  );

  it('knows formats, and passes over keywords for other tools', async () => {
    expect((await found({ format: 'date', 'x-editor': 'date' }, { a: 'May' }))[0]).toEqual([
      false,
      'the output must match format "date"',
    ]);
  });

  it.each([
    ['null', 'it is not an object'],
    ['"text"', 'it is not an object'],
    ['{"type": "thing"}', /must be equal to one of the allowed values/],
  ])('is none where it is %s', async (text, message) => {
    await expect(schemaCheck(text)).rejects.toThrow(message);
  });
});
