import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileScript } from '../../../simulators/roe/scenario.ts';
import { type ActionFixture, errorsOf, pdf, resultsOf } from '../../support/action-fixture.ts';
import { startInProcessFixture } from '../../support/in-process-fixture.ts';

const invoice = (index: number) => ({
  number: `INV-${index}`,
  total: 100 + index / 10,
  paid: index % 2 === 0,
  supplier: { name: `Supplier ${index} Ltd`, country: 'NL' },
  lines: [
    { text: 'one', amount: index },
    { text: 'two', amount: 1 },
  ],
});
const json = (value: unknown) => [{ key: 'output', data_type: 'application/json', value: JSON.stringify(value) }];
const name = (index: number) => `golden/invoice-${String(index).padStart(2, '0')}`;

/** By document, where its golden file differs from what the agent answers. */
const PLANTED: Readonly<Record<number, { golden: object; paths: readonly string[] }>> = {
  3: { golden: { number: 'INV-4' }, paths: ['/number'] },
  8: { golden: { total: { $number: 101, $tolerance: 0.1 }, paid: false }, paths: ['/total', '/paid'] },
  13: { golden: { supplier: { name: { $pattern: 'GmbH$' } } }, paths: ['/supplier/name'] },
  19: { golden: { lines: [{ amount: 19 }] }, paths: ['/lines'] },
  24: { golden: { lines: [{ amount: 24 }, { amount: 2, tax: 0 }] }, paths: ['/lines/1/amount', '/lines/1/tax'] },
};
const INDICES = Array.from({ length: 25 }, (_, index) => index);

describe('checks on results', () => {
  let fixture: ActionFixture;
  beforeAll(async () => {
    fixture = await startInProcessFixture({ time: 'real' });
  });
  afterAll(() => fixture[Symbol.asyncDispose]());

  const answers = (values: Readonly<Record<string, unknown>>): { files: FileScript[] } => ({
    files: Object.entries(values).map(([match, value]) => ({ match, outputs: json(value) })),
  });

  it('checks find exactly the planted differences in a golden set of 25 documents, and name each path', async () => {
    const documents = INDICES.map((index) => [`${name(index)}.pdf`, pdf(`invoice ${index}`)]);
    const golden = INDICES.map((index) => {
      const { number, total, lines } = invoice(index);
      const agreed = { number, total: { $number: total, $tolerance: 0.01 }, supplier: { country: 'NL' }, lines };
      return [`${name(index)}.expected.json`, JSON.stringify(PLANTED[index]?.golden ?? agreed)];
    });
    const step = await fixture.run({
      files: Object.fromEntries([...documents, ...golden]),
      inputs: { files: 'golden/*.pdf', expected: '{dir}/{stem}.expected.json' },
      scenario: answers(Object.fromEntries(INDICES.map((index) => [`${name(index)}.pdf`, invoice(index)]))),
    });

    expect(step.outputs).toMatchObject({ succeeded: '20', rejected: '5', conclusion: 'failure' });
    const found = resultsOf(step).results.flatMap(({ case: path, outcome, checks }) => {
      const paths = checks.filter(({ passed }) => !passed).map(({ message }) => message.split(': ')[0]);
      return outcome === 'rejected' ? [[path, paths]] : [];
    });
    expect(found).toEqual(Object.entries(PLANTED).map(([index, { paths }]) => [`${name(Number(index))}.pdf`, paths]));
    expect(step.summary).toContain('rejected');
  });

  it('checks keep to a schema of either draft, and name the path and what was wrong', async () => {
    const draft07 = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      properties: { total: { type: 'number', minimum: 0 } },
    };
    const draft2020 = {
      required: ['number'],
      properties: { mail: { format: 'email' }, parts: { prefixItems: [{ const: 1 }] } },
    };
    const run = async (schema: object, value: unknown) => {
      const files = { 'a.pdf': pdf('a'), 'schema.json': JSON.stringify(schema) };
      const step = await fixture.run({
        files,
        inputs: { 'output-schema': 'schema.json' },
        scenario: answers({ 'a.pdf': value }),
      });
      const [result] = resultsOf(step).results;
      return { outcome: result?.outcome, messages: result?.checks.map(({ message }) => message) };
    };

    expect(await run(draft07, { total: 1 })).toEqual({
      outcome: 'succeeded',
      messages: ['the output satisfies the schema'],
    });
    expect(await run(draft07, { total: -1 })).toEqual({ outcome: 'rejected', messages: ['/total must be >= 0'] });
    expect(await run(draft2020, { mail: 'x', parts: [2] })).toEqual({
      outcome: 'rejected',
      messages: [
        "the output must have required property 'number'",
        '/mail must match format "email"',
        '/parts/0 must be equal to constant',
      ],
    });
  });

  it('`reject-when` rejects what the expression says, and what it fails on', async () => {
    const values = { 'a.pdf': { verdict: 'DENIED' }, 'b.pdf': { verdict: 'APPROVED' }, 'c.pdf': { verdict: 7 } };
    const step = await fixture.run({
      files: { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'c.pdf': pdf('c') },
      inputs: { 'reject-when': '$uppercase(outputs[key="output"].json.verdict) != "APPROVED"' },
      scenario: answers(values),
    });

    expect(resultsOf(step).results.map(({ outcome }) => outcome)).toEqual(['rejected', 'succeeded', 'rejected']);
    expect(resultsOf(step).results[2]?.checks[0]?.message).toContain('could not be evaluated');
  });

  it('checks keep the gate shut if they could be evaluated on no result, whatever `fail-on` allows', async () => {
    const files = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b') };
    const run = (values: Readonly<Record<string, unknown>>) =>
      fixture.run({
        files,
        inputs: { 'reject-when': '$uppercase(outputs.json.verdict) = "DENIED"', 'fail-on': 'none' },
        scenario: answers(values),
      });

    const none = await run({ 'a.pdf': { verdict: 1 }, 'b.pdf': { verdict: 2 } });
    expect(errorsOf(none)).toContainEqual(expect.stringContaining('could not be evaluated on any of 2 results'));
    expect(none.exitCode).toBe(1);
    const one = await run({ 'a.pdf': { verdict: 1 }, 'b.pdf': { verdict: 'approved' } });
    expect(one.outputs).toMatchObject({ conclusion: 'success', rejected: '1', succeeded: '1' });
  });

  it('all checks on a result are evaluated, never only the first', async () => {
    const files = { 'a.pdf': pdf('a'), 's.json': '{"required":["x"]}', 'a.expected.json': '{"total":2}' };
    const inputs = { 'output-schema': 's.json', expected: '{stem}.expected.json', 'reject-when': 'cost > 0' };
    const step = await fixture.run({ files, inputs, scenario: answers({ 'a.pdf': { total: 1 } }) });

    const [result] = resultsOf(step).results;
    expect(result?.checks.map(({ kind, passed }) => [kind, passed])).toEqual([
      ['schema', false],
      ['expected', false],
      ['reject-when', false],
    ]);
    expect(result?.error).toEqual({
      code: 'check-failed',
      message: expect.stringMatching(/\(and 2 more\)$/),
      scope: 'case',
      requestId: null,
    });
  });

  it('a notice says which documents have no expected result', async () => {
    const files = { 'a.pdf': pdf('a'), 'b.pdf': pdf('b'), 'a.expected.json': '{"total":1}' };
    const step = await fixture.run({
      files,
      inputs: { expected: '{stem}.expected.json' },
      scenario: answers({ 'a.pdf': { total: 1 } }),
    });

    expect(step.outputs).toMatchObject({ succeeded: '2' });
    expect(step.annotations.map(({ level, message }) => [level, message])).toEqual([
      ['notice', '1 file without an expected result: b.pdf.'],
    ]);
  });

  it.each([
    ['a schema that is not there', { 'output-schema': 'none.json' }, /`output-schema` names none\.json/],
    ['a schema that is none', { 'output-schema': 'a.pdf' }, /`output-schema` names a\.pdf/],
    ['a schema with a wrong keyword', { 'output-schema': 'wrong.json' }, /`output-schema` names wrong\.json/],
    [
      'a template that matches no file',
      { expected: '{stem}.nothing.json' },
      /none of the files has an expected result at that path/,
    ],
    ['a template that leads out', { expected: '../{stem}.json' }, /outside the workspace/],
    ['a golden file that is no JSON', { expected: 'a.pdf' }, /a\.pdf is not JSON/],
    [
      'an expression that does not parse',
      { 'reject-when': 'outputs[' },
      /`reject-when` cannot be used as a JSONata expression/,
    ],
  ])('checks that cannot be used cost nothing: %s', async (_, inputs, says) => {
    const files = { 'a.pdf': pdf('a'), 'wrong.json': '{"type":"nonsense"}' };
    const step = await fixture.run({ files, inputs });

    expect(errorsOf(step)).toEqual([expect.stringMatching(says)]);
    expect(step.exitCode).toBe(1);
    expect(fixture.emulator.inspect().calls.submit).toBe(0);
  });
});
