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
  it('passes an output that satisfies it', async () => {
    expect(await found(INVOICE, { invoice: { total: 1, currency: 'EUR' } })).toEqual([
      [true, 'the output satisfies the schema'],
    ]);
  });

  it('reports every violation with its place and what is allowed there', async () => {
    expect(await found(INVOICE, { invoice: { currency: 'DM', tax: 1 } })).toEqual([
      [false, "the output must have required property 'total'"],
      [false, 'the output must NOT have additional properties (tax)'],
      [false, '/currency must be equal to one of the allowed values (["EUR","USD"])'],
    ]);
  });

  it('records the place of each violation, what the schema requires there and the actual value as data', async () => {
    const check = await schemaCheck(JSON.stringify(INVOICE));
    const findings = await check(buildRecord({}, { invoice: { currency: 'DM', 'net/tax': 1 } }));
    expect(findings.map(({ pointer, expected, actual }) => ({ pointer, expected, actual }))).toEqual([
      { pointer: '/total', expected: null, actual: null },
      { pointer: '/net~1tax', expected: null, actual: 1 },
      { pointer: '/currency', expected: ['EUR', 'USD'], actual: 'DM' },
    ]);
  });

  it('checks several outputs as one object by key, and no outputs as an empty object', async () => {
    const two = { required: ['a', 'b'], properties: { a: { const: 1 }, b: { const: 2 } } };
    expect((await found(two, { a: 1, b: 2 }))[0]?.[0]).toBe(true);
    expect((await found(two, { a: 1 }))[0]?.[0]).toBe(true);
    expect((await found({ type: 'object', maxProperties: 0 }, null))[0]?.[0]).toBe(true);
  });

  it('prints nothing, since the runner could take it for a command', async () => {
    const printed = (['log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
    const format = 'no-such\n::error::of the schema';
    expect(await found({ properties: { a: { format } } }, { only: { a: 'x' } })).toEqual([
      [true, 'the output satisfies the schema'],
    ]);
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it.each(['http://json-schema.org/draft-07/schema#', 'https://json-schema.org/draft-07/schema'])(
    'is read as draft-07 if it names %s',
    async ($schema) => {
      const tuple = { items: [{ type: 'number' }], additionalItems: false };
      expect((await found({ $schema, ...tuple }, { a: [1, 2] }))[0]?.[0]).toBe(false);
    },
  );

  it.each([{}, { $schema: 'https://json-schema.org/draft/2020-12/schema' }])(
    'is read as draft 2020-12 if it begins with %j',
    async (head) => {
      const tuple = { ...head, prefixItems: [{ type: 'number' }], items: false };
      expect((await found(tuple, { a: [1] }))[0]?.[0]).toBe(true);
      expect((await found({ ...head, prefixItems: [{ type: 'number' }], items: false }, { a: [1, 2] }))[0]?.[0]).toBe(
        false,
      );
    },
  );

  it('checks formats and ignores keywords for other tools', async () => {
    expect((await found({ format: 'date', 'x-editor': 'date' }, { a: 'May' }))[0]).toEqual([
      false,
      'the output must match format "date"',
    ]);
  });

  it.each([
    ['null', 'it must be a JSON object'],
    ['"text"', 'it must be a JSON object'],
    ['{"type": "thing"}', /must be equal to one of the allowed values/],
  ])('is refused if it is %s', async (text, message) => {
    await expect(schemaCheck(text)).rejects.toThrow(message);
  });
});
