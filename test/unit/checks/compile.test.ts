import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/checks/compile.ts';
import { type Conditions, kindsOf } from '../../../src/checks/messages.ts';
import { buildRecord } from '../../support/build-record.ts';

const ALL: Conditions = { schema: '{"required":["a"]}', expected: true, rejectWhen: 'outputs.json.b = 1' };
const NONE: Conditions = { schema: null, expected: false, rejectWhen: null };

async function findings(conditions: Conditions, outputs: Readonly<Record<string, unknown>>, golden: string | null) {
  const { evaluate } = await compile(conditions);
  const found: unknown[] = [];
  for await (const { findings: some } of evaluate({ ...buildRecord({}, outputs), golden })) {
    found.push(some.map(({ kind, passed, evaluated }) => [kind, passed, evaluated]));
  }
  return found;
}

describe('compiled checks', () => {
  it('run in their order, each independently', async () => {
    expect(await findings(ALL, { only: { b: 1 } }, '{"c":1}')).toEqual([
      [['schema', false, true]],
      [['expected', false, true]],
      [['reject-when', false, true]],
    ]);
    expect(await findings(ALL, { only: { a: 1, b: 2, c: 1 } }, '{"c":1}')).toEqual([
      [['schema', true, true]],
      [['expected', true, true]],
      [['reject-when', true, true]],
    ]);
  });

  it('yield no findings for `expected` if the document has no golden file, nor for checks that are not set', async () => {
    expect(await findings({ ...NONE, expected: true }, { only: {} }, null)).toEqual([[]]);
    expect(await findings({ ...NONE, rejectWhen: 'false' }, {}, null)).toEqual([[['reject-when', true, true]]]);
    expect(await findings(NONE, {}, null)).toEqual([]);
  });

  it('count a check that throws as not passed, and evaluate the next one', async () => {
    expect(await findings({ ...ALL, schema: null }, { only: { b: 2 } }, 'no JSON')).toEqual([
      [['check', false, false]],
      [['reject-when', true, true]],
    ]);
  });

  it('report why a check threw', async () => {
    const { evaluate } = await compile({ ...NONE, expected: true });
    const found: unknown[] = [];
    for await (const some of evaluate({ ...buildRecord(), golden: '7 8' })) found.push(...some.findings);
    expect(found).toMatchObject([{ message: expect.stringMatching(/^a check could not be evaluated \(.*JSON.*\)$/) }]);
  });

  it('run on a result without outputs', async () => {
    const { evaluate } = await compile({ ...NONE, rejectWhen: 'outputs = null' });
    const found: unknown[] = [];
    for await (const some of evaluate({ ...buildRecord({}, null), golden: null })) found.push(...some.findings);
    expect(found).toMatchObject([{ passed: false, evaluated: true }]);
  });

  it('report every unusable check by its kind', async () => {
    const { unusable } = await compile({ schema: '7', expected: true, rejectWhen: 'a +' });
    expect(unusable).toEqual({
      schema: 'it must be a JSON object',
      'reject-when': expect.stringContaining('end of expression'),
    });
    expect((await compile(ALL)).unusable).toEqual({});
  });
});

it.each<[Partial<Conditions>, string[]]>([
  [{}, []],
  [{ schema: '' }, ['schema']],
  [{ expected: true }, ['expected']],
  [{ rejectWhen: '' }, ['reject-when']],
  [{ rejectWhen: '', schema: '' }, ['schema', 'reject-when']],
])('conditions %j have the kinds %j', (conditions, kinds) => {
  expect(kindsOf({ ...NONE, ...conditions })).toEqual(kinds);
});
