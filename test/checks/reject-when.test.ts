import { describe, expect, it } from 'vitest';
import { messageOf, rejectWhenCheck } from '../../src/checks/reject-when.ts';
import { buildRecord } from '../support/build-record.ts';

const found = async (source: string, outputs: Readonly<Record<string, unknown>> = { total: 5 }) => {
  const check = await rejectWhenCheck(source);
  return (await check(buildRecord({}, outputs)))[0];
};

describe('an expression that rejects', () => {
  it.each([
    'outputs[key = "total"].json > 4',
    'file.path = "docs/a.pdf"',
    'status.name = "SUCCESS"',
    'cost > 0.2',
    'durationMs = 4000',
  ])('rejects by %s', async (source) => {
    expect(await found(source)).toEqual({
      kind: 'reject-when',
      passed: false,
      message: `the result is rejected by ${source}`,
      evaluated: true,
    });
  });

  it.each(['outputs[key = "total"].json > 5', 'missing', '"true"', '1'])('passes by %s', async (source) => {
    expect(await found(source)).toEqual({
      kind: 'reject-when',
      passed: true,
      message: `the result is not rejected by ${source}`,
      evaluated: true,
    });
  });

  it('stays shut where it breaks', async () => {
    expect(await found('$number("x")')).toEqual({
      kind: 'reject-when',
      passed: false,
      message: expect.stringMatching(/^\$number\("x"\) could not be evaluated \(.*number.*\)$/i),
      evaluated: false,
    });
  });

  it('is none where it does not parse', async () => {
    await expect(rejectWhenCheck('a +')).rejects.toMatchObject({ message: expect.any(String) });
  });
});

it.each([
  [new Error('no'), 'no'],
  [{ message: 'no' }, 'no'],
  [null, 'null'],
  ['text', 'text'],
  [{ code: 1 }, '[object Object]'],
])('the message of %j is %s', (error, message) => {
  expect(messageOf(error)).toBe(message);
});
